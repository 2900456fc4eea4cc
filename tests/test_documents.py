# SPDX-License-Identifier: GPL-2.0-or-later
"""What the guides name is there: files that CONTRIBUTING.md and tests/README.md point to, folders, names in code."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
GUIDES = ("CONTRIBUTING.md", "tests/README.md")
LINK = re.compile(r"\]\(([^)#]+)\)")
#: a path in running text or in a command
PATH = re.compile(r"(?<![\w./])(?:septum|tests|docs|bench|examples|tools)/[\w./-]*\w\.\w+")
#: "`NAME` of [file](file)": what a recipe says to change, and where
NAMED = re.compile(r"`(\w+)`(?: \w+)? of\s+\[[^]]+\]\(([^)]+)\)")

RECIPES = (
    *("A design", "A hook", "A scenario", "A property", "A case", "A kernel primitive", "A SEAMCALL leaf"),
    *("An analysis", "A way to decide"),
)


def missing(text: str, folder: Path) -> list[str]:
    """The links that lead nowhere from ``folder``, and the paths in the text that are not below the project's root."""
    links = [link for link in LINK.findall(text) if "://" not in link and not (folder / link).exists()]
    return links + [path for path in PATH.findall(LINK.sub("]", text)) if not (ROOT / path).exists()]


@pytest.mark.parametrize("guide", GUIDES)
def test_every_file_that_a_guide_names_exists(guide: str) -> None:
    text = (ROOT / guide).read_text(encoding="utf-8")
    assert missing(text, (ROOT / guide).parent) == []
    assert len(LINK.findall(text)) > 10


def test_a_file_that_is_not_there_is_missed() -> None:
    text = "see [this](septum/gone.py), septum/lang/gone.py, and septum/lang/structs.py"
    assert missing(text, ROOT) == ["septum/gone.py", "septum/lang/gone.py"]


def test_names_that_recipes_change_are_in_their_files() -> None:
    found = NAMED.findall((ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8"))
    assert len(found) >= 3
    for name, file in found:
        assert re.search(rf"^{name}\b", (ROOT / file).read_text(encoding="utf-8"), re.M), f"{name} in {file}"


def test_there_is_a_recipe_for_each_kind_of_thing() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    assert tuple(re.findall(r"^\*\*(An? [\w ]+)\.\*\*", text, re.M)) == RECIPES


def test_every_folder_of_tests_is_in_its_readme() -> None:
    text = (ROOT / "tests" / "README.md").read_text(encoding="utf-8")
    folders = {file.parent.name for file in (ROOT / "tests").glob("*/__init__.py")}
    assert set(re.findall(r"^\| \[(\w+)\]", text, re.M)) == folders


def names_in(file: Path) -> set[str]:
    """The names of the test functions of a file."""
    found = re.findall(r"^(?: {4})?(?:async )?def (test_\w+)", file.read_text(encoding="utf-8"), re.M)
    return set(found)


def test_every_part_of_a_verdict_names_tests_that_are_there() -> None:
    """docs/trust.md: each row of its table has tests, and each that it names exists."""
    text = (ROOT / "docs" / "trust.md").read_text(encoding="utf-8")
    rows = [line.split("|") for line in text.splitlines() if line.startswith("|")][2:]
    parts = [row for row in rows if not row[1].strip().startswith("**")]
    assert len(parts) > 20
    assert [row[1] for row in parts if not re.findall(r"`tests/[^`]+::test_\w+`", row[3])] == []
    named = re.findall(r"`(tests/[\w/]+\.py)::(test_\w+)`", text)
    assert len(named) == text.count("::")
    assert [f"{file}::{name}" for file, name in named if name not in names_in(ROOT / file)] == []


def test_guides_fit_a_reader_of_plain_text() -> None:
    for guide in GUIDES:
        assert (ROOT / guide).read_text(encoding="utf-8").isascii(), guide


def test_the_readme_shows_what_is_printed() -> None:
    """Commands as a reader types them, with all that they print; the first session fits a screen."""
    sessions = re.findall(r"^```console\n(.*?)^```$", (ROOT / "README.md").read_text(encoding="utf-8"), re.M | re.S)
    commands = [line for session in sessions for line in session.split("\n") if line.startswith("$ ")]
    assert len(commands) > 8
    assert not [command for command in commands if re.search(r"\||\b(sed|head|tail|grep)\b", command)]
    assert sessions[0].count("\n") < 30
