# SPDX-License-Identifier: GPL-2.0-or-later
"""``septum check --replay KEY --loosely``: a key of other code is followed as far as it fits, and no further."""

import re
from pathlib import Path

import pytest

from septum import designs
from septum.engine.run import Step
from septum.verdict.loosely import fit
from tests.cli.conftest import ROOT, Septum

FOLDED = "tests/cli/data/folded.py"
TEXT = (ROOT / FOLDED).read_text(encoding="utf-8")
KEY = re.compile(r"--replay ([a-z0-9,+-]+)")


def key_of(septum: Septum, scenario: str) -> str:
    """The key of the first violation of a scenario."""
    found = KEY.search(septum("check", FOLDED, "--scenario", scenario, "--reduce", "none").out)
    assert found is not None
    return found.group(1)


@pytest.fixture
def other(short_path: Path) -> Path:
    """A file for other code."""
    return short_path / "other.py"


def test_code_that_fails_as_before(septum: Septum, other: Path) -> None:
    """The whole key fits; the key that is printed is of the new code, and needs no --loosely."""
    key = key_of(septum, "condition")
    other.write_text(TEXT.replace("self.users = Atomic(5)", "self.users = Atomic(6)"), encoding="utf-8")
    words = ("check", str(other), "--scenario", "condition", "--replay")
    assert (refused := septum(*words, key)).code == 2 and "--loosely" in refused.err
    ran = septum(*words, key, "--loosely")
    assert ran.code == 1
    assert ran.out.startswith("VIOLATED: item-still-there\n")
    assert "\n  all 28 steps of the key fit\n" in ran.out
    [new] = KEY.findall(ran.out)
    assert new.split("-")[1:2] == key.split("-")[1:2] and new != key
    again = septum(*words, new)
    assert again.code == 1 and again.out in ran.out


def test_code_that_is_mended(septum: Septum, other: Path) -> None:
    """One item less: the CPU's program is over before the key is."""
    key = key_of(septum, "condition")
    other.write_text(TEXT.replace("await put(b, 3)\n    if await", "await put(b, 2)\n    if await"), encoding="utf-8")
    ran = septum("check", str(other), "--scenario", "condition", "--replay", key, "--loosely")
    assert ran.code == 3
    assert ran.out.startswith("INCONCLUSIVE: a replay is one run of 14 steps; it did not fail\n")
    assert "\n  14 of the 28 steps of the key fit; step 15: CPU 0 has ended\n" in ran.out
    assert ran.out.endswith("14 steps: nothing failed\n")


def test_code_that_fails_earlier(septum: Septum, other: Path) -> None:
    """The run is over where it fails, whatever it fails with."""
    key = key_of(septum, "condition")
    early = TEXT.replace("        done += 1\n\n\nasync def put", '        require(False, "early")\n\n\nasync def put')
    other.write_text(early, encoding="utf-8")
    ran = septum("check", str(other), "--scenario", "condition", "--replay", key, "--loosely")
    assert ran.code == 1
    assert ran.out.startswith("VIOLATED: early\n")
    assert re.search(r"\n  (\d+) of the 28 steps of the key fit; step \1 fails\n", ran.out)


def test_several_runs_and_loops(septum: Septum) -> None:
    """Each run of a cycle is followed by itself; the way to a loop and a round of it are one run."""
    for scenario, said in (("order", 2), ("loop", 1)):
        key = key_of(septum, scenario)
        ran = septum("check", FOLDED, "--scenario", scenario, "--replay", key, "--loosely")
        assert ran.out.count(" steps of the key fit\n") == said
    assert ran.code == 3  # one round of a loop does not fail


@pytest.mark.parametrize(
    ("scenario", "steps", "fits", "why"),
    [
        ("deadlock", [Step(0, 0)] * 7 + [Step(1, 0)] * 7 + [Step(1, 0)], 14, "step 15: CPU 1 waits in other_way() at"),
        ("deadlock", [Step(0, 0), Step(5, 0)], 1, "step 2: there is no CPU 5"),
        ("enomem", [Step(0, 0)] * 13 + [Step(0, 4)], 13, "step 14: CPU 0 chooses one of 2 ways in forgets() at"),
        ("enomem", [Step(0, 0)] * 13 + [Step(0, 1)] * 3, 14, "step 14 fails"),
        ("quiet", [], 0, ""),
    ],
)
def test_where_it_stops_fitting(
    monkeypatch: pytest.MonkeyPatch, scenario: str, steps: list[Step], fits: int, why: str
) -> None:
    monkeypatch.chdir(ROOT)
    model = designs.load(FOLDED).build(scenario if scenario != "quiet" else "loop", cpus=2, splits=2)
    found = fit(model, steps, keep_going=False)
    assert (len(found.steps), found.wanted) == (fits, len(steps))
    assert found.why.startswith(why) and bool(found.why) == bool(why)


def test_options_and_keys_that_are_refused(septum: Septum) -> None:
    assert "give it with --replay KEY" in septum("check", FOLDED, "--loosely").err
    ran = septum("check", FOLDED, "--replay", "rubbish", "--loosely")
    assert (ran.code, ran.out) == (2, "")
    assert "is not a replay key" in ran.err
