# SPDX-License-Identifier: GPL-2.0-or-later
"""septum explore without a browser: any run in any order is the run of a native executor that does nothing else."""

import os
import random
import signal
import sys
from collections.abc import Iterator
from types import FrameType
from typing import Any

import pytest

from septum.designs import load
from septum.engine.keys import encode
from septum.engine.native import Native
from septum.engine.run import Step
from septum.engine.schedulers import CannotReplay
from septum.pictures.explorer import CannotSearch, Explorer
from septum.pictures.session import FAILS_HERE, HELD, HOLDS_HERE, Session
from septum.pictures.walks import seek
from septum.verdict.checking import check
from septum.verdict.configure import configure
from septum.verdict.result import Verdict
from tests.cli.conftest import ROOT
from tests.pictures.runs import LOOPS, SHORT, checked, model_of


def session_of(design: str, scenario: str) -> Session:
    found = load(design)
    return Session(model_of(design, scenario), configure(found, design, scenario))


def explorer_of(design: str, scenario: str) -> Explorer:
    session = session_of(design, scenario)
    return Explorer(session, lambda: check(load(design), session.settings))


def last_line(scenario: str, text: str, design: str = SHORT) -> int:
    """The number of the last line of a file of tests/cli/data with this text in it."""
    lines = (ROOT / design).read_text(encoding="utf-8").split("\n")
    return max(number for number, line in enumerate(lines, 1) if text in line)


# -- runs ----------------------------------------------------------------------------------


def random_run(scenario: str, seed: int) -> Iterator[tuple[tuple[Step, ...], list[Step]]]:
    """The states of a random run: the steps to it, and those that are possible there."""
    picked = random.Random(seed)
    steps: list[Step] = []
    with Native(model_of(SHORT, scenario)) as native:
        while True:
            options = native.options() if native.failure is None else []
            yield tuple(steps), options
            if not options:
                return
            steps.append(picked.choice(options))
            native.take(steps[-1])


@pytest.mark.parametrize("scenario", ["short", "deadlock", "race"])
def test_any_run_in_any_order(scenario: str) -> None:
    """Forward, backward and across: the next steps are those of a native run that came there directly."""
    states = [state for seed in range(4) for state in random_run(scenario, seed)]
    random.Random(1).shuffle(states)
    session = session_of(SHORT, scenario)
    for steps, options in states:
        session.go(steps)
        assert session.steps == steps
        assert session.named(session.key) == steps
        found = [Step(cpu["cpu"], way) for cpu in session.here()["cpus"] for way in cpu["ways"]]
        assert found == options
    session.close()


def test_a_failing_run_says_what_a_check_says() -> None:
    verdict, _ = checked(SHORT, "short")
    [violation] = verdict.violations
    session = session_of(SHORT, "short")
    session.go(violation.finding.steps)
    found = session.drawn()
    assert session.key == violation.key
    assert found.fails and found.why == checked(SHORT, "short")[1][0].why[: len(found.why)]
    assert session.here()["failed"] and not [way for cpu in session.here()["cpus"] for way in cpu["ways"]]
    with pytest.raises(CannotReplay, match="ends with a failure before it"):
        session.go([*violation.finding.steps, Step(0, 0)])


def test_a_deadlock_is_where_no_cpu_can_go() -> None:
    verdict, _ = checked(SHORT, "deadlock")
    session = session_of(SHORT, "deadlock")
    session.go(verdict.violations[0].finding.steps)
    found = session.drawn()
    assert not found.fails and "deadlock" in found.why[0]
    assert [cpu["awaits"] for cpu in session.here()["cpus"]] == [[("b.locked", "1")], [("a.locked", "1")]]


def test_a_bound_of_the_model_is_no_violation() -> None:
    session = session_of("tests/cli/data/loops.py", "endless")
    session.go(())
    assert session.here()["failed"] is False
    assert session.drawn().title == "0 steps: nothing has failed"


def test_a_step_that_is_not_possible_says_why() -> None:
    session = session_of(SHORT, "deadlock")
    with pytest.raises(CannotReplay, match=r"step 2: CPU 1 waits in lock\(\)|step 2: there is no CPU 7"):
        session.go([Step(0, 0), Step(7, 0)])
    assert session.steps == (Step(0, 0),)


# -- properties ----------------------------------------------------------------------------


def here(session: Session) -> dict[str, str]:
    return {prop["name"]: prop["here"] for prop in session.here()["properties"]}


def test_which_properties_hold_here() -> None:
    session = session_of(SHORT, "always")
    session.go(())
    assert here(session) == {"empty": HOLDS_HERE}
    session.go([Step(0, 0)])
    assert here(session) == {"empty": FAILS_HERE}


def test_a_property_of_the_end_is_asked_at_the_end() -> None:
    session = session_of(SHORT, "end")
    session.go([Step(0, 0)])
    assert "empty" not in here(session)
    session.go([Step(0, 0), Step(1, 0)])
    assert here(session)["empty"] == FAILS_HERE


def test_a_condition_on_the_way_held_there() -> None:
    session = session_of(SHORT, "short")
    session.go([Step(0, 0), Step(0, 0), Step(0, 1), Step(0, 0)])
    assert here(session) == {"cache-never-short": HELD}
    session.go(())
    assert here(session) == {}


# -- random runs ---------------------------------------------------------------------------


def lines_of(steps: tuple[Step, ...], scenario: str) -> list[set[int]]:
    """The lines of the design that each step executes, by a trace of our own."""
    found: list[set[int]] = []
    file = os.path.abspath(SHORT)

    def trace(frame: FrameType, event: str, arg: Any) -> Any:
        if frame.f_code.co_filename == file and event == "line":
            found[-1].add(frame.f_lineno)
        return trace if frame.f_code.co_filename == file else None

    with Native(model_of(SHORT, scenario)) as native:
        for step in steps:
            found.append(set())
            outer = sys.gettrace()
            sys.settrace(trace)
            native.take(step)
            sys.settrace(outer)
    return found


def test_a_line_is_reached_by_the_last_step() -> None:
    line = last_line("short", "c.cnt -= 1")
    found = seek(model_of(SHORT, "short"), (), (SHORT, line))
    assert found.steps is not None
    lines = lines_of(found.steps, "short")
    assert line in lines[-1] and not any(line in before for before in lines[:-1])
    assert found.said.endswith(f"reaches short.py:{line} in {len(found.steps)} steps")


def test_a_line_is_sought_from_here_on() -> None:
    """That the steps to the state have executed it does not count."""
    line = last_line("short", "c.page = Page.USED")
    first = seek(model_of(SHORT, "short"), (), (SHORT, line)).steps
    assert first is not None
    again = seek(model_of(SHORT, "short"), first, (SHORT, line)).steps
    assert again is not None and len(again) > len(first) and again[: len(first)] == first
    assert line in lines_of(again, "short")[-1]


def test_what_no_run_reaches_is_not_found() -> None:
    line = last_line("never", '"never-looked-at"')
    told: list[int] = []
    found = seek(model_of(SHORT, "never"), (), (SHORT, line), runs=20, tick=told.append)
    assert told == [*range(20)]
    assert found == (None, f"none of 20 random runs from here reaches short.py:{line}; others may")
    assert seek(model_of(SHORT, "never"), (), runs=20).steps is None


def test_ctrl_c_ends_random_runs_and_says_how_many_there_were() -> None:
    """Runs of three steps, between which it has to be looked for."""

    def tick(done: int) -> None:
        if done == 2:
            os.kill(os.getpid(), signal.SIGINT)

    found = seek(model_of(SHORT, "never"), (), tick=tick)
    assert found == (None, "stopped by Ctrl-C after 2 random runs, none of which reached a failure")


@pytest.mark.parametrize("scenario", ["short", "deadlock", "overflow", "end"])
def test_a_failure_is_found_and_fails(scenario: str) -> None:
    found = seek(model_of(SHORT, scenario), ())
    assert found.steps is not None
    session = session_of(SHORT, scenario)
    session.go(found.steps)
    assert session.failure() is not None


# -- questions -----------------------------------------------------------------------------


def asked(explorer: Explorer, act: str, key: str = "", **members: Any) -> dict[str, Any]:
    return explorer.answer({"act": act, "key": key, "files": [], **members})


def test_questions_step_and_go_back() -> None:
    explorer = explorer_of(SHORT, "short")
    first = asked(explorer, "take", cpu=1, choice=0)
    second = asked(explorer, "take", first["key"], cpu=0, choice=0)
    assert [step["c"] for step in first["run"]["steps"]] == [1]
    assert "error" in asked(explorer, "take", first["key"], cpu=0, choice=1)
    assert "error" in second  # CPU 0 waits for the lock that CPU 1 holds
    third = asked(explorer, "take", first["key"], cpu=1, choice=0)
    assert asked(explorer, "back", third["key"], to=1)["key"] == first["key"]
    assert asked(explorer, "show", third["key"])["run"] == third["run"]


def test_sources_are_sent_once() -> None:
    explorer = explorer_of(SHORT, "short")
    first = asked(explorer, "show")
    assert SHORT in first["files"]
    again = explorer.answer({"act": "show", "key": "", "files": list(first["files"])})
    assert again["files"] == {}


def test_the_shortest_violation_is_that_of_a_check() -> None:
    verdict, _ = checked(SHORT, "short")
    explorer = explorer_of(SHORT, "short")
    found = asked(explorer, "violation")
    assert found["key"] == verdict.replay and found["message"].startswith("VIOLATED: cache-never-short")
    assert found["here"]["failed"]


def test_the_violation_of_a_loop_is_its_way_and_a_round() -> None:
    verdict, [drawn] = checked(LOOPS, "trylock", liveness=True)
    explorer = explorer_of(LOOPS, "trylock")
    explorer.search = lambda: verdict
    found = asked(explorer, "violation")
    assert len(found["run"]["steps"]) == len(drawn.run.steps) and "the loop is its last steps" in found["message"]


def test_where_there_is_no_violation_the_run_stays() -> None:
    explorer = explorer_of(SHORT, "never")
    line = last_line("never", '"never-looked-at"')
    said = asked(explorer, "line", file=SHORT, line=line)["message"]
    assert "none of 300 random runs" in said and "no interleaving" not in said
    first = asked(explorer, "take", cpu=1, choice=0)
    found = asked(explorer, "violation", first["key"])
    assert found["key"] == first["key"] and found["message"].startswith("NOT REACHED")
    assert "no interleaving executes this line" in asked(explorer, "line", file=SHORT, line=line)["message"]
    assert "no interleaving" not in asked(explorer, "line", file=SHORT, line=10**6)["message"]


def test_a_search_that_is_not_possible_is_an_answer() -> None:
    def search() -> Verdict:
        raise CannotSearch("it needs llvmlite")

    explorer = Explorer(session_of(SHORT, "short"), search)
    assert asked(explorer, "violation") == {"error": "it needs llvmlite"}
    assert "error" not in asked(explorer, "random")


@pytest.mark.parametrize(
    "question",
    [
        *(None, 1, [], {}, {"act": "go"}, {"act": ["show"]}, {"act": "show"}, {"act": "show", "key": 1}),
        {"act": "show", "key": ""},
        {"act": "show", "key": "", "files": "x"},
        {"act": "show", "key": "abc", "files": []},
        {"act": "show", "key": encode("0123456789ab", ()), "files": []},
        {"act": "take", "key": "", "files": []},
        {"act": "take", "key": "", "files": [], "cpu": "0", "choice": 0},
        {"act": "take", "key": "", "files": [], "cpu": True, "choice": 0},
        {"act": "take", "key": "", "files": [], "cpu": -1, "choice": 0},
        {"act": "take", "key": "", "files": [], "cpu": 0, "choice": 9},
        {"act": "line", "key": "", "files": [], "file": 1, "line": 1},
        {"act": "back", "key": "", "files": [], "to": None},
    ],
)
def test_questions_that_make_no_sense_are_answered_in_one_line(question: Any) -> None:
    explorer = explorer_of(SHORT, "short")
    found = explorer.answer(question)
    assert found.keys() == {"error"} and "\n" not in found["error"]
    assert "error" not in asked(explorer, "show")
