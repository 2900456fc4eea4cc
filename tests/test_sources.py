# SPDX-License-Identifier: GPL-2.0-or-later
"""Every patch series that a docstring, a property, a design, a case or a page cites is in septum/sources.py."""

import re
from pathlib import Path

import pytest

import septum
from septum.cases import Case, everything
from septum.designs import NAMES, load
from septum.properties import PROPERTIES
from septum.sources import SERIES, UnknownSource, cited, footnotes, linked, source_lines

ROOT = Path(septum.__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
TEXTS = [*sorted((ROOT / "septum").rglob("*.py")), *sorted((ROOT / "examples").glob("*.py")), *PAGES]
TABLES = sorted((ROOT / "tests" / "tdx" / "tables").glob("*.csv"))

#: a mail that is cited itself
MAIL = re.compile(r"[\w.+/=-]+@[\w.-]+\w")


@pytest.mark.parametrize("file", [*TEXTS, *TABLES], ids=lambda file: str(file.relative_to(ROOT)))
def test_only_known_series_are_cited(file: Path) -> None:
    cited(file.read_text(encoding="utf-8"))


def test_every_series_is_cited_somewhere() -> None:
    """What no text cites is no source of this project; and the pattern that finds citations finds them."""
    found = {series.key for file in TEXTS if file.name != "sources.py" for series in cited(file.read_text("utf-8"))}
    assert found == set(SERIES)


@pytest.mark.parametrize("name", NAMES)
def test_a_design_names_its_source(name: str) -> None:
    said = load(name).module.__doc__ or ""
    assert cited(said) or MAIL.search(said)


@pytest.mark.parametrize("name", PROPERTIES)
def test_the_source_of_a_property_is_known(name: str) -> None:
    assert PROPERTIES[name].source
    cited(PROPERTIES[name].source)


@pytest.mark.parametrize("case", [found for found in everything() if isinstance(found, Case)], ids=lambda case: case.id)
def test_the_source_of_a_case_is_known(case: Case) -> None:
    assert case.source
    cited(case.source)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("HP-v9 1/2", "'HP-v9' is not a series"),
        ("as DP-v5 has it", "'DP-v5' is not a series"),
        ("HP-v3 25/24", "'HP-v3 25/24': HP-v3 has 24 patches"),
        ("HP-v3 19/23", "'HP-v3 19/23': HP-v3 has 24 patches"),
        ("V5 02, 43 and\n46/45", "'V5 02, 43 and 46/45': V5 has 45 patches"),
    ],
)
def test_what_is_unknown_is_refused(text: str, words: str) -> None:
    with pytest.raises(UnknownSource, match=re.escape(words)):
        cited(text)


def test_citations_in_a_text() -> None:
    found = cited("HP-v3 06, 07 and 19/24, V5 k/45; HP-v3 20-23/24 (DP-v4), RV5 and HP-v33x")
    assert [series.key for series in found] == ["HP-v3", "V5", "DP-v4"]


@pytest.mark.parametrize("key", SERIES)
def test_the_message_id_has_the_date(key: str) -> None:
    """git-send-email puts the sender's date, in UTC, in front; a date here is the poster's own, at most one day off."""
    series = SERIES[key]
    sent, said = (int(re.sub(r"\D", "", text)[:8]) for text in (series.message_id, series.date))
    assert sent - said in (0, 1)


@pytest.mark.parametrize(
    "text", [p.source for p in PROPERTIES.values()] + [c.source for c in everything() if isinstance(c, Case)]
)
def test_links_stand_for_the_message_ids(text: str) -> None:
    """Each id of a source is a footnote, in its order, with the link that lore.kernel.org has for it."""
    noted, links = footnotes(text)
    ids = list(dict.fromkeys(found for found in MAIL.findall(text)))
    assert links == [f"https://lore.kernel.org/r/{found}" for found in ids]
    assert not MAIL.search(noted)
    assert list(dict.fromkeys(re.findall(r"\[(\d+)\]", noted))) == [str(number + 1) for number in range(len(ids))]
    assert linked(text).count("](https://lore.kernel.org/r/") == len(MAIL.findall(text))


def test_a_source_as_it_is_printed() -> None:
    text = "review of x, aY+=_-W.1@a-b.c.com; answered in d.1-e@f.com"
    assert source_lines(text, "  ") == [
        "  source: review of x [1]; answered in [2]",
        "    [1] https://lore.kernel.org/r/aY+=_-W.1@a-b.c.com",
        "    [2] https://lore.kernel.org/r/d.1-e@f.com",
    ]


def test_an_id_with_a_slash_is_one_id() -> None:
    """A base64 id; and the id of a link is that link's, not another one."""
    text = "mail aX/bC+d/e@mail.example.com (https://lore.kernel.org/r/f.g@h.com)"
    assert footnotes(text) == (
        "mail [1] (https://lore.kernel.org/r/f.g@h.com)",
        ["https://lore.kernel.org/r/aX%2FbC+d%2Fe@mail.example.com"],
    )
    assert linked("see a/b@c.com") == "see [a/b@c.com](https://lore.kernel.org/r/a%2Fb@c.com)"
