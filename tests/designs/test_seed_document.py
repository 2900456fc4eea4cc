# SPDX-License-Identifier: GPL-2.0-or-later
"""docs/seed.md: each verdict that it shows is what a search says, here or in a test that it is covered by."""

import re
from pathlib import Path

import pytest

from septum.cases import Case, find
from septum.designs import load
from septum.engine.compiled import Compiled
from tests.conftest import Explore
from tests.designs import test_design_verdicts as verdicts
from tests.designs import test_two_caches
from tests.scenarios import test_scenario_spaces as spaces

ROOT = Path(__file__).parent.parent.parent
DOCUMENT = (ROOT / "docs" / "seed.md").read_text(encoding="utf-8")
ROW = re.compile(r"^\| `septum (check|cases) (\S+)((?: --\S+(?: [^-`]\S*)?)*)` \| (.*) \|$", re.M)
ROWS = [match.groups() for match in ROW.finditer(DOCUMENT)]


def options(words: str) -> dict[str, str]:
    """--scenario same --busy -> {"scenario": "same", "busy": ""}."""
    return dict(re.findall(r"--(\S+)(?: ([^-]\S*))?", words))


def covered(design: str, given: dict[str, str]) -> str | None:
    """What a test of the designs says of the configuration, "HOLDS" or "VIOLATED: property"; None if there is none."""
    scenario = given.get("scenario", "split")
    option = next((name for name in ("enomem", "busy") if name in given), "plain")
    if scenario in verdicts.SPACE.get((design, option), {}):
        return "HOLDS"
    if option == "plain":
        if design in spaces.SPACE.get(scenario, {}):
            return "HOLDS"
        if design == "two-caches" and scenario in test_two_caches.SPACE:
            return "HOLDS"
        some = verdicts.SOME.get((design, scenario))
        if some is not None:
            return "HOLDS" if len(some) == 2 else f"VIOLATED: {some[0] if some[0] == 'race' else some[1]}"
        if design in verdicts.BROKEN and scenario in verdicts.SCENARIOS:
            kind, name = verdicts.BROKEN[design]
            return f"VIOLATED: {kind if kind == 'race' else name}"
    return None


def test_all_rows_are_read() -> None:
    assert len(ROWS) == DOCUMENT.count("| `septum ") >= 25


def test_each_section_has_a_command() -> None:
    sections = DOCUMENT.split("\n## ")[1:]
    assert len(sections) == 14
    assert [section.split("\n")[0] for section in sections if not ROW.search(section)] == []


@pytest.mark.parametrize(("name", "says"), [(name, says) for command, name, _, says in ROWS if command == "cases"])
def test_case(name: str, says: str) -> None:
    """test_cases.py searches it."""
    case = find(name)
    assert isinstance(case, Case)
    assert case.expected == ("VIOLATED", "HOLDS")
    assert says == f"VIOLATED: {case.property}; the fix HOLDS"


CHECKS = [(name, words, says) for command, name, words, says in ROWS if command == "check"]


@pytest.mark.parametrize(("name", "words", "says"), CHECKS)
def test_check(name: str, words: str, says: str, explore: Explore, monkeypatch: pytest.MonkeyPatch) -> None:
    """A configuration that no other test searches is searched here."""
    monkeypatch.chdir(ROOT)
    given = options(words)
    found = covered(name, given)
    if found is None:
        design = load(name)
        scenario = given.get("scenario", design.scenarios[0])
        fixed = design.size_of(scenario)
        splits = 0 if fixed else int(given.get("splits", "2"))
        races = not name.startswith("examples/demotes")  # the designs it counts in are looked at for races as they are
        result = explore(Compiled(design.build(scenario, cpus=fixed or 2, splits=splits), 0), races=races)
        found = "HOLDS"
        for finding in result.findings:
            found = f"VIOLATED: {finding.kind if finding.kind == 'race' else finding.name}"
    assert found == says
