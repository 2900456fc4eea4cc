# SPDX-License-Identifier: GPL-2.0-or-later
"""``septum demo``: what it prints, and that it fails where a verdict or the replay is not the expected one."""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from septum import designs
from septum.cli import demo
from septum.recordings import replay
from septum.recordings.report import Report
from septum.scenarios import SCENARIOS
from septum.verdict import checking, result
from septum.verdict.result import Settings, Verdict
from tests.cli.conftest import Septum
from tests.designs.test_design_verdicts import BROKEN, GOOD, SOME

#: one that holds, and one that does not
NAMES = ["spinlock", "rfc-v2"]
KNOWN: dict[str, Verdict] = {}
RECORDED: list[Report] = []


@pytest.fixture(autouse=True)
def _two_designs(monkeypatch: pytest.MonkeyPatch) -> None:
    """A few of the designs, each searched once in a session; the recording is replayed once."""
    check, take = checking.check, replay.replay

    def once(design: Any, settings: Settings, *args: Any, **named: Any) -> Verdict:
        if settings.label not in KNOWN:
            KNOWN[settings.label] = check(design, settings, *args, **named)
        return KNOWN[settings.label]

    def replayed(*args: Any, **named: Any) -> Report:
        if not RECORDED:
            RECORDED.append(take(*args, **named))
        return RECORDED[0]

    monkeypatch.setattr(designs, "names", lambda: list(NAMES))
    monkeypatch.setattr(checking, "check", once)
    monkeypatch.setattr(replay, "replay", replayed)


def changed(monkeypatch: pytest.MonkeyPatch, change: Callable[[str, Verdict], Verdict]) -> None:
    """Every verdict is another one."""
    known = checking.check
    monkeypatch.setattr(checking, "check", lambda design, s: change(s.label, known(design, s)))


def test_output(septum: Septum) -> None:
    ran = septum("demo")
    assert ran.code == 0
    lines = ran.out.split("\n")
    assert lines[0] == "The designs of the mail, aTouJ0SaFp9pluUN@yzhao56-desk.sh.intel.com:"
    rows = [line.split()[:4] for line in lines[4:6]]
    assert rows == [["spinlock", "split", "HOLDS", "4,054"], ["rfc-v2", "split", "VIOLATED", "race"]]
    at = lines.index("17 steps to a violation of race")
    assert lines[at + 1] == "  rfc-v2, scenario split, 2 CPUs"
    assert "replay of examples/eager-split-64M.trace.txt.gz through spinlock" in lines
    assert "32 of 32 recorded splits performed" in lines
    assert lines[-2:] == ["as expected: HOLDS 1, VIOLATED 1, the recording is replayed", ""]


def test_json(septum: Septum) -> None:
    ran = septum("demo", "--json")
    found = json.loads(ran.out)
    assert (ran.code, found["unexpected"]) == (0, [])
    assert [one["verdict"] for one in found["designs"]] == ["HOLDS", "VIOLATED"]
    assert found["replay"]["splits"] is not None


def test_every_broken_design_is_expected() -> None:
    """What is expected is what the tests of designs say of the default scenario, and of the one beside it."""
    default = next(iter(SCENARIOS))
    known = {name: "race" if kind == "race" else prop for name, (kind, prop) in BROKEN.items()}
    holds = set(GOOD)
    for (name, scenario), what in SOME.items():
        if scenario not in (default, SCENARIOS[default].beside):
            continue
        if len(what) == 2:
            holds.add(name)
        else:
            known.setdefault(name, "race" if what[0] == "race" else str(what[1]))
    assert known == demo.BROKEN
    assert set(designs.NAMES) - set(demo.BROKEN) == holds - set(known)


def test_a_good_design_that_is_violated(septum: Septum, monkeypatch: pytest.MonkeyPatch) -> None:
    septum("demo")
    changed(monkeypatch, lambda name, out: replace(KNOWN["rfc-v2"], settings=out.settings))
    ran = septum("demo")
    assert ran.code == 1
    assert ran.out.split("\n")[-3:] == ["NOT AS EXPECTED", "  spinlock: VIOLATED race, expected HOLDS", ""]


def test_a_broken_design_that_holds(septum: Septum, monkeypatch: pytest.MonkeyPatch) -> None:
    septum("demo")
    changed(monkeypatch, lambda name, out: replace(KNOWN["spinlock"], settings=out.settings))
    ran = septum("demo", "--json")
    assert (ran.code, json.loads(ran.out)["unexpected"]) == (1, ["rfc-v2: HOLDS, expected VIOLATED race"])


def test_a_broken_design_with_another_violation(septum: Septum, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(demo.BROKEN, "rfc-v2", "cache-never-short")
    ran = septum("demo")
    assert ran.code == 1
    assert "  rfc-v2: VIOLATED race, expected VIOLATED cache-never-short" in ran.out


def test_a_search_that_was_cut(septum: Septum, monkeypatch: pytest.MonkeyPatch) -> None:
    changed(
        monkeypatch,
        lambda name, out: replace(out, verdict=result.INCONCLUSIVE) if name == "spinlock" else out,
    )
    ran = septum("demo")
    assert ran.code == 3
    assert ran.out.endswith("as expected, as far as it went: not everything was searched or replayed\n")


@pytest.mark.parametrize(
    ("what", "said"),
    [
        ({"performed": 31}, "  the replay: 31 of 32 recorded splits performed"),
        ({"unexplained": [(7, "returned without a split")]}, "  the replay: line 7 is not explained: returned without"),
        ({"splits_by_level": {}, "performed": 0}, "  the replay: 0 of 0 recorded splits performed"),
    ],
    ids=["one is missing", "one is not explained", "nothing is recorded"],
)
def test_a_replay_that_is_another(
    septum: Septum, monkeypatch: pytest.MonkeyPatch, what: dict[str, Any], said: str
) -> None:
    septum("demo")
    for name, value in what.items():
        monkeypatch.setattr(RECORDED[0], name, value)
    ran = septum("demo")
    assert ran.code == 1
    assert said in ran.out


def test_a_replay_that_violates(septum: Septum, monkeypatch: pytest.MonkeyPatch) -> None:
    septum("demo")
    monkeypatch.setattr(RECORDED[0], "violations", [])
    RECORDED[0].violate(12, "pair-present", "no pair", 10)
    ran = septum("demo")
    assert ran.code == 1
    assert "  the replay: line 12 violates pair-present" in ran.out
