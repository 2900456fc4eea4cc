# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs that repeat for ever: found by every check that can afford it, as text, as JSON, and from their keys."""

import re
from pathlib import Path

import pytest

from tests.cli.conftest import DATA, Septum, only_result
from tests.cli.test_check import SEED, SHORT, commands, timelines

LOOPS = "tests/cli/data/loops.py"


@pytest.mark.parametrize("golden", sorted(DATA.glob("loop_*.txt")), ids=lambda p: p.stem)
def test_the_timeline_is_exactly_this(septum: Septum, golden: Path) -> None:
    ran = septum("check", LOOPS, "--scenario", golden.stem.removeprefix("loop_"))
    assert ran.code == 1
    assert timelines(ran.out, LOOPS) == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize("scenario", ["trylock", "unfair", "blocked", "endless", "either"])
@pytest.mark.parametrize("options", [(), ("--liveness",)])
def test_a_loop_is_violated_and_its_key_shows_it_again(septum: Septum, scenario: str, options: tuple[str, ...]) -> None:
    ran = septum("check", LOOPS, "--scenario", scenario, *options)
    assert ran.code == 1
    assert ran.out.split("\n")[0] == "VIOLATED: every-operation-ends"
    assert "please report" not in ran.out
    [words] = commands(ran.out)
    again = septum(*words)
    assert again.code == 1
    assert again.out in ran.out


@pytest.mark.parametrize(
    ("scenario", "shown"),
    [
        ("turns", "none  no run comes back to a state that it was in"),
        ("spin", "Weak fairness rules it out: CPU 1 is enabled all the time and takes no step."),
        ("choice", "Fair choices rule it out: the choose() in fails() at loops.py:"),
    ],
)
def test_what_is_ruled_out_is_said(septum: Septum, scenario: str, shown: str) -> None:
    ran = septum("check", LOOPS, "--scenario", scenario, "--liveness")
    assert ran.code == 0
    assert shown in " ".join(ran.out.split()).replace("none no", "none  no")
    found = only_result(septum("check", LOOPS, "--scenario", scenario, "--liveness", "--json").out)
    assert [p["verdict"] for p in found["properties"] if p["name"] == "every-operation-ends"] == ["HOLDS"]
    for loop in found["loops"]:
        again = septum("check", LOOPS, "--scenario", scenario, "--replay", loop["replay"])
        assert again.code == 3
        assert "loop, forever:" in again.out


def test_json(septum: Septum) -> None:
    found = only_result(septum("check", LOOPS, "--scenario", "unfair", "--liveness", "--json").out)
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
        "states": 0,
        "violates": True,
    }


@pytest.mark.parametrize("scenario", ["trylock", "endless"])
def test_reductions_of_the_check_change_nothing(septum: Septum, scenario: str) -> None:
    words = ("check", LOOPS, "--scenario", scenario, "--liveness", "--json", "--reduce")
    found = [only_result(septum(*words, reduce).out) for reduce in ("none", "symmetry", "partial-order")]
    assert [f["verdict"] for f in found] == ["VIOLATED"] * 3
    assert found[0]["loops"] == found[1]["loops"] == found[2]["loops"]


@pytest.mark.parametrize(("scenario", "code"), [("trylock", 1), ("unfair", 0), ("endless", 0), ("spin", 0)])
def test_cpus_may_be_assumed_to_be_strongly_fair(septum: Septum, scenario: str, code: int) -> None:
    ran = septum("check", LOOPS, "--scenario", scenario, "--liveness", "--fairness", "strong")
    assert ran.code == code
    assert ", --fairness strong" in " ".join(ran.out.split())
    shown = {"unfair": "strong fairness does: CPU 1 is enabled", "endless": "strong fairness does: CPU 0 is enabled"}
    assert shown.get(scenario, "") in " ".join(ran.out.split())


def test_a_plain_check_finds_no_loop_where_there_is_none(septum: Septum) -> None:
    ran = septum("check", LOOPS, "--scenario", "turns")
    assert (ran.code, ran.out.split("\n")[0]) == (0, "HOLDS: every interleaving was explored")
    assert "  + deadlock, bounds, every-operation-ends\n" in ran.out
    found = only_result(septum("check", LOOPS, "--scenario", "turns", "--json").out)
    assert found["endless_runs_not_checked"] is None


def test_a_plain_check_says_that_fairness_is_assumed(septum: Septum) -> None:
    ran = septum("check", LOOPS, "--scenario", "spin")
    assert ran.code == 0
    assert "- fairness there are endless runs, of unfair CPUs or choices only" in " ".join(ran.out.split())
    assert "runs that repeat forever" not in ran.out


@pytest.mark.parametrize("reduce", ["none", "symmetry", "partial-order"])
def test_a_space_too_large_for_loops_is_said_on_the_first_line(
    septum: Septum, monkeypatch: pytest.MonkeyPatch, reduce: str
) -> None:
    """Reductions leave too little to see a loop in; without them the states of the check are all there are."""
    monkeypatch.setattr("septum.verdict.exhaustive.LOOPS_UP_TO", 100)
    monkeypatch.setattr("septum.verdict.exhaustive.WHOLE_UP_TO", 0)
    words = ("check", SEED, "--cpus", "3", "--splits", "1", "--reduce", reduce)
    ran, found = septum(*words), only_result(septum(*words, "--json").out)
    assert (ran.code, found["verdict"]) == (0, "HOLDS")
    first = ran.out.split("\n")[0]
    if reduce == "none":
        assert first == "HOLDS: every interleaving was explored"
        assert found["endless_runs_not_checked"] is None
        return
    assert re.fullmatch(r"HOLDS: all interleavings; endless runs not checked: over [\d,]+ states", first)
    assert first.endswith(found["endless_runs_not_checked"])
    assert first.endswith(found["reason"])
    assert "every-operation-ends not checked: over" in " ".join(ran.out.split())
    assert "--liveness does, and takes longer" in " ".join(ran.out.split())


def test_a_table_says_what_was_not_checked(septum: Septum, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("septum.verdict.exhaustive.LOOPS_UP_TO", 100)
    ran = septum("check", SEED, SEED, "--cpus", "3", "--splits", "1")
    assert ran.code == 0
    assert ran.out.count("endless") == 2


def test_ctrl_c_while_loops_are_looked_for_is_inconclusive(septum: Septum, monkeypatch: pytest.MonkeyPatch) -> None:
    """All else was decided; but whoever stops a check does not get a HOLDS."""

    def stop(*args: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("septum.engine.liveness.StateGraph.loops", stop)
    monkeypatch.setattr("septum.engine.liveness.StateGraph.exists", stop)
    ran = septum("check", LOOPS, "--scenario", "turns")
    assert (ran.code, ran.out.split("\n")[0]) == (3, "INCONCLUSIVE: every-operation-ends: stopped by Ctrl-C")


def test_loops_that_take_too_much_memory(septum: Septum, monkeypatch: pytest.MonkeyPatch) -> None:
    """Asked for, they leave it open; otherwise the first line says it."""
    monkeypatch.setattr("septum.engine.liveness.PER_EDGE", 1 << 50)
    ran = septum("check", LOOPS, "--scenario", "turns", "--liveness")
    assert ran.code == 3
    assert ran.out.split("\n")[0].startswith("INCONCLUSIVE: every-operation-ends: memory: looking for loops among 8")
    ran = septum("check", LOOPS, "--scenario", "turns")
    first = "HOLDS: all interleavings; endless runs not checked: too little memory"
    assert (ran.code, ran.out.split("\n")[0]) == (0, first)
    assert "(--max-memory); --liveness does" in " ".join(ran.out.split())


def test_a_deadlock_is_no_loop(septum: Septum) -> None:
    ran = septum("check", LOOPS, "--scenario", "deadlock", "--liveness")
    assert ran.code == 1
    assert ran.out.split("\n")[0] == "VIOLATED: deadlock"
    assert "not checked: the space was not exhausted" in " ".join(ran.out.split())
    found = only_result(septum("check", LOOPS, "--scenario", "deadlock", "--json").out)
    assert found["endless_runs_not_checked"] == "the space was not exhausted"
    ran = septum("check", LOOPS, "--scenario", "deadlock", "--liveness", "--keep-going")
    assert ran.out.split("\n")[0] == "VIOLATED: deadlock"
    assert "no run comes back to a state that it was in" in ran.out


def test_no_step_at_all(septum: Septum) -> None:
    ran = septum("check", LOOPS, "--scenario", "nothing", "--liveness")
    assert ran.code == 4
    assert ran.out.split("\n")[0] == "NOT REACHED: every-operation-ends: no CPU takes a step"
    ran = septum("check", LOOPS, "--scenario", "nothing")
    assert (ran.code, ran.out.split("\n")[0]) == (0, "HOLDS: every interleaving was explored")


def test_keep_going_finds_what_ends_behind_a_first_state_that_fails(septum: Septum) -> None:
    found = only_result(septum("check", SHORT, "--scenario", "begin", "--liveness", "--keep-going", "--json").out)
    assert found["verdict"] == "VIOLATED"
    verdicts = {p["name"]: p["verdict"] for p in found["properties"]}
    assert verdicts["every-operation-ends"] == "HOLDS"


def test_a_space_that_does_not_fit_is_inconclusive(septum: Septum) -> None:
    ran = septum("check", SEED, "--cpus", "4", "--splits", "2", "--liveness", "--max-memory", "8")
    assert ran.code == 3
    assert ran.out.split("\n")[0].startswith("INCONCLUSIVE: ")


def test_more_states_than_it_looks_at_are_inconclusive(septum: Septum, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("septum.engine.liveness.MOST_STATES", 4000)
    ran = septum("check", SEED, "--cpus", "3", "--liveness")
    assert ran.code == 3
    first = r"INCONCLUSIVE: every-operation-ends: over [\d,]+ states without reductions"
    assert re.fullmatch(first, ran.out.split("\n")[0])
    assert "not decided: over " in " ".join(ran.out.split())


def test_it_is_for_the_exhaustive_strategy(septum: Septum) -> None:
    ran = septum("check", LOOPS, "--scenario", "trylock", "--liveness", "--strategy", "random", "--runs", "3")
    assert ran.code == 2
    assert ran.err.count("\n") == 1
    assert "--liveness" in ran.err


def test_keys_that_are_no_loop(septum: Septum) -> None:
    found = only_result(septum("check", LOOPS, "--scenario", "trylock", "--liveness", "--json").out)
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
