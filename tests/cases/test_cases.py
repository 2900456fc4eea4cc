# SPDX-License-Identifier: GPL-2.0-or-later
"""Every case comes out as its data expects: the bug violates the property, the fix keeps it, all of it looked at."""

import re
from pathlib import Path

import pytest

from docs import words
from septum.cases import Case, Undecided, decided, everything
from septum.cases.mails import MAILS
from septum.cli.case_results import run_case
from septum.cli.case_text import page, timeline_of
from septum.properties import PROPERTIES
from tests.cases.mailed import check_mail
from tests.few import part

PAGES = Path(__file__).parent.parent.parent / "docs" / "cases"
TAGS = {"RACE", "DEADLOCK", "LIVELOCK", "LEAK", "ATOMIC", "INIT", "ERRPATH", "CTX", "COUNT", "PERF", "FALSE"}


@pytest.mark.parametrize("case", part(decided(), 2), ids=lambda case: case.id)
def test_case(case: Case) -> None:
    result = run_case(case)
    assert {v.variant.name: (v.verdict, v.broken) for v in result.variants} == {
        v.name: (v.expected, v.property) for v in case.variants()
    }
    for v in result.variants:
        assert v.states > 0 or v.verdict == "VIOLATED"  # the very first step may be the one
        timeline = timeline_of(v, every_step=True)
        assert bool(timeline) == (v.verdict == "VIOLATED")
        numbered = re.findall(r"^ {0,3}(\d+) +\S", timeline.partition("\n\n")[2].partition("\nVIOLATED:")[0], re.M)
        assert [int(number) for number in numbered] == list(range(1, v.steps + 1))
    if case.id in MAILS:
        check_mail(result)
    assert words(page(result)) == words((PAGES / f"{case.id}.md").read_text(encoding="utf-8")), "run make docs"


def test_there_is_a_page_for_each_decided_case() -> None:
    assert {file.stem for file in PAGES.glob("*.md")} == {"README", *(case.id for case in decided())}


def test_every_finding_is_there_once() -> None:
    ids = [case.id for case in everything()]
    assert len(ids) == len(set(ids))
    assert {name for name in ids if name[0] == "C"} == {f"C{number:02}" for number in range(1, 84)}
    assert all(re.fullmatch(r"M\d\d", name) for name in ids if name[0] != "C")


def test_what_must_be_decided_is() -> None:
    """66 of the reviews at the least; only a false alarm expects the suspected bug to hold."""
    assert len([case for case in decided() if case.id[0] == "C"]) >= 66
    for case in decided():
        assert case.expected == (("HOLDS", "HOLDS") if case.tag == "FALSE" else ("VIOLATED", "HOLDS"))


@pytest.mark.parametrize("case", everything(), ids=lambda case: case.id)
def test_words_of_a_case(case: Case | Undecided) -> None:
    """What a reader needs is there, and a property is one that is registered."""
    assert case.title
    assert case.by
    assert case.tag in TAGS
    assert len(case.title) <= 60
    if isinstance(case, Case):
        assert case.source
        assert case.story
        assert case.answer
        names = [v.name for v in case.variants()]
        assert len(names) == len(set(names))
        assert {v.property for v in case.variants()} <= set(PROPERTIES)
