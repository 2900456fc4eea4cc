# SPDX-License-Identifier: GPL-2.0-or-later
"""septum check --progress: runs that repeat for ever, as text, as JSON, and from their keys."""

import json
import re
from pathlib import Path

import pytest

from tests.cli.conftest import DATA, Septum
from tests.cli.test_check import SEED, SHORT, commands, without_keys

LOOPS = "tests/cli/data/loops.py"


@pytest.mark.parametrize("golden", sorted(DATA.glob("loop_*.txt")), ids=lambda p: p.stem)
def test_the_timeline_is_exactly_this(septum: Septum, golden: Path) -> None:
    ran = septum("check", LOOPS, "--scenario", golden.stem.removeprefix("loop_"), "--progress")
    assert ran.code == 1
    assert without_keys(ran.out[ran.out.index(f"\n{LOOPS}, scenario") + 1 :]) == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize("scenario", ["trylock", "unfair", "blocked", "endless"])
def test_a_loop_is_violated_and_its_key_shows_it_again(septum: Septum, scenario: str) -> None:
    ran = septum("check", LOOPS, "--scenario", scenario, "--progress")
    assert ran.code == 1
    assert ran.out.split("\n")[1] == "VIOLATED: every-operation-ends"
    assert "please report" not in ran.out
    [words] = commands(ran.out)
    again = septum(*words)
    assert again.code == 1
    assert again.out in ran.out


@pytest.mark.parametrize(
    ("scenario", "shown"),
    [
        ("turns", "none  no run comes back to a state that it was in"),
        ("spin", "Weak fairness rules it out: CPU 1 could go on all the time and never does."),
        ("choice", "Fair choices rule it out: the choose() in fails() at loops.py:"),
    ],
)
def test_what_is_ruled_out_is_said(septum: Septum, scenario: str, shown: str) -> None:
    ran = septum("check", LOOPS, "--scenario", scenario, "--progress")
    assert ran.code == 0
    assert shown in " ".join(ran.out.split()).replace("none no", "none  no")
    found = json.loads(septum("check", LOOPS, "--scenario", scenario, "--progress", "--json").out)
    assert [p["verdict"] for p in found["properties"] if p["name"] == "every-operation-ends"] == ["HOLDS"]
    for loop in found["loops"]:
        again = septum("check", LOOPS, "--scenario", scenario, "--replay", loop["replay"])
        assert again.code == 3
        assert "loop, for ever:" in again.out


def test_json(septum: Septum) -> None:
    found = json.loads(septum("check", LOOPS, "--scenario", "unfair", "--progress", "--json").out)
    [loop] = found["loops"]
    assert loop.pop("text")
    assert loop.pop("replay") == found["replay"]
    assert loop == {
        "stem": 0,
        "round": 2,
        "fairness": "weak",
        "fair_choices": True,
        "unended": [0, 1],
        "never_step": [1],
        "wait": [],
        "violates": True,
    }


@pytest.mark.parametrize("scenario", ["trylock", "endless"])
def test_reductions_of_the_check_change_nothing(septum: Septum, scenario: str) -> None:
    words = ("check", LOOPS, "--scenario", scenario, "--progress", "--json", "--reduce")
    found = [json.loads(septum(*words, reduce).out) for reduce in ("none", "symmetry", "partial-order")]
    assert [f["verdict"] for f in found] == ["VIOLATED"] * 3
    assert found[0]["loops"] == found[1]["loops"] == found[2]["loops"]


@pytest.mark.parametrize(("scenario", "code"), [("trylock", 1), ("unfair", 0), ("endless", 0), ("spin", 0)])
def test_cpus_may_be_assumed_to_be_strongly_fair(septum: Septum, scenario: str, code: int) -> None:
    ran = septum("check", LOOPS, "--scenario", scenario, "--progress", "--fairness", "strong")
    assert ran.code == code
    assert ", --fairness strong" in " ".join(ran.out.split())
    shown = {"unfair": "strong fairness does: CPU 1 could", "endless": "strong fairness does: CPU 0 could"}
    assert shown.get(scenario, "") in " ".join(ran.out.split())


def test_it_is_off_unless_asked_for(septum: Septum) -> None:
    ran = septum("check", LOOPS, "--scenario", "trylock")
    assert ran.code == 0
    assert "every-operation-ends" in ran.out
    assert "--progress looks for runs that repeat for ever" in " ".join(ran.out.split())


def test_a_deadlock_is_no_loop(septum: Septum) -> None:
    ran = septum("check", LOOPS, "--scenario", "deadlock", "--progress")
    assert ran.code == 1
    assert ran.out.split("\n")[1] == "VIOLATED: deadlock"
    assert "not looked at: the space was not exhausted" in " ".join(ran.out.split())
    ran = septum("check", LOOPS, "--scenario", "deadlock", "--progress", "--keep-going")
    assert ran.out.split("\n")[1] == "VIOLATED: deadlock"
    assert "no run comes back to a state that it was in" in ran.out


def test_no_step_at_all(septum: Septum) -> None:
    ran = septum("check", LOOPS, "--scenario", "nothing", "--progress")
    assert ran.code == 4
    assert ran.out.split("\n")[1] == "NOT REACHED: every-operation-ends: no CPU takes a step"


def test_keep_going_finds_what_ends_behind_a_first_state_that_fails(septum: Septum) -> None:
    found = json.loads(septum("check", SHORT, "--scenario", "begin", "--progress", "--keep-going", "--json").out)
    assert found["verdict"] == "VIOLATED"
    verdicts = {p["name"]: p["verdict"] for p in found["properties"]}
    assert verdicts["every-operation-ends"] == "HOLDS"


def test_a_space_that_does_not_fit_is_inconclusive(septum: Septum) -> None:
    ran = septum("check", SEED, "--cpus", "4", "--splits", "2", "--progress", "--max-memory", "8")
    assert ran.code == 3
    assert ran.out.split("\n")[1].startswith("INCONCLUSIVE: ")


def test_more_states_than_it_looks_at_are_inconclusive(septum: Septum, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("septum.engine.liveness.MOST_STATES", 4000)
    ran = septum("check", SEED, "--cpus", "3", "--progress")
    assert ran.code == 3
    assert re.match(r"INCONCLUSIVE: every-operation-ends: there are more than [\d,]+ states", ran.out.split("\n")[1])
    assert "not decided: there are more than" in " ".join(ran.out.split())


def test_it_is_for_the_exhaustive_strategy(septum: Septum) -> None:
    ran = septum("check", LOOPS, "--scenario", "trylock", "--progress", "--strategy", "random", "--runs", "3")
    assert ran.code == 2
    assert ran.err.count("\n") == 1
    assert "--progress" in ran.err


def test_keys_that_are_no_loop(septum: Septum) -> None:
    found = json.loads(septum("check", LOOPS, "--scenario", "trylock", "--progress", "--json").out)
    stem, round = found["replay"].split("+")
    ran = septum("check", LOOPS, "--scenario", "trylock", "--replay", f"{stem}+{stem}")
    assert (ran.code, ran.out) == (2, "")
    assert "do not come back" in ran.err
    ran = septum("check", LOOPS, "--scenario", "trylock", "--replay", f"{stem}+{round}+{round}")
    assert (ran.code, ran.out) == (2, "")
    ran = septum("check", LOOPS, "--scenario", "unfair", "--replay", found["replay"])
    assert (ran.code, ran.out) == (2, "")
    assert "check again" in ran.err
    ran = septum("check", SHORT, "--replay", found["replay"])
    assert (ran.code, ran.out) == (2, "")
