# SPDX-License-Identifier: GPL-2.0-or-later
"""The native executor by itself: schedulers, failures, deadlock, what a step reports, replay."""

from pathlib import Path

import pytest

from septum.engine.native import Native, run
from septum.engine.run import Step
from septum.engine.schedulers import CannotReplay, Pct, Random, Replay
from septum.lang.model import Model
from tests.conftest import world_of
from tests.engine.slow import compare
from tests.models import small_runs
from tests.models.small_runs import build


def take(model: Model, *steps: tuple[int, int]) -> Native:
    native = Native(model)
    for step in steps:
        native.take(Step(*step))
    return native


def test_lost_update_by_hand() -> None:
    model = build("lost-update")
    assert take(model, (0, 0), (0, 0), (1, 0), (1, 0)).failure is None
    native = take(model, (0, 0), (1, 0), (0, 0), (1, 0))
    assert native.failure is not None
    assert native.failure[:2] == ("require", "both-counted")


def test_random_finds_the_lost_update() -> None:
    model = build("lost-update")
    found = set()
    for seed in range(30):
        native = Native(model)
        for _ in run(native, Random(seed)):
            pass
        found.add(native.failure and native.failure[1])
    assert found == {None, "both-counted"}


def test_the_same_seed_is_the_same_run() -> None:
    model = build("one-order")
    runs = [[d.step for d in run(Native(model), scheduler)] for scheduler in (Random(5), Random(5))]
    runs += [[d.step for d in run(Native(model), scheduler)] for scheduler in (Pct(5, 2, 15), Pct(5, 2, 15))]
    assert runs[0] == runs[1]
    assert runs[2] == runs[3]


def test_pct_finds_what_needs_one_ordering() -> None:
    """Depth 2: one priority change at the right step of 15, after the right CPU went first."""
    model = build("one-order")
    found = 0
    for seed in range(100):
        native = Native(model)
        for _ in run(native, Pct(seed, 2, 15, depth=2)):
            pass
        found += native.failure is not None and native.failure[1] == "unharmed"
    assert found >= 100 / (2 * 15)


def test_deadlock() -> None:
    model = build("abba")
    native = take(model, (0, 0), (1, 0))
    assert native.options() == []
    assert native.deadlocked()
    assert list(run(native, Random(1))) == []
    ended = take(model, (0, 0), (0, 0))
    assert not take(model, (0, 0)).deadlocked()
    assert ended.ended(0) and not ended.ended(1)
    assert compare(model)[0].deadlocks


def test_all_ended_is_no_deadlock() -> None:
    native = take(build("choice"), (0, 1))
    assert native.options() == []
    assert not native.deadlocked()


def test_choices_and_changes() -> None:
    model = build("choice")
    native = Native(model)
    assert native.options() == [Step(0, 0), Step(0, 1), Step(0, 2)]
    [place] = native.stack(0)
    source = Path(small_runs.__file__).read_text(encoding="utf-8").splitlines()
    assert source[place.line - 1].strip() == "x = await choose(3)"
    done = native.take(Step(0, 2))
    assert [(c.field.name, c.old, c.new) for c in done.changes] == [("a", 0, 3), ("b", 0, 3)]
    assert done.failure is None


def test_a_new_run_begins_from_the_first_values() -> None:
    model = build("choice")
    take(model, (0, 2))
    assert world_of(model).a == 3
    Native(model)
    assert world_of(model).a == 0


def test_replay_follows_and_stops() -> None:
    model = build("lost-update")
    steps = [Step(0, 0), Step(1, 0), Step(1, 0)]
    assert [d.step for d in run(Native(model), Replay(steps))] == steps


@pytest.mark.parametrize(
    ("scenario", "steps", "words"),
    [
        ("lost-update", [(0, 0), (0, 0), (0, 0)], r"step 3 \(CPU 0, choice 0\) is not possible"),
        ("lost-update", [(0, 1)], r"step 1 \(CPU 0, choice 1\) is not possible"),
        ("lost-update", [(2, 0)], r"step 1 \(CPU 2, choice 0\) is not possible"),
        ("abba", [(0, 0), (1, 0), (0, 0)], None),
        ("choice", [(0, 3)], r"step 1 \(CPU 0, choice 3\) is not possible"),
    ],
)
def test_replay_refuses_impossible_steps(scenario: str, steps: list[tuple[int, int]], words: str | None) -> None:
    native = Native(build(scenario))
    recorded = Replay([Step(*s) for s in steps])
    if words is None:  # nothing is possible: the run is over before the step
        assert len(list(run(native, recorded))) == len(steps) - 1
        return
    with pytest.raises(CannotReplay, match=words):
        list(run(native, recorded))


def test_a_step_that_is_not_possible_is_refused() -> None:
    native = take(build("abba"), (0, 0), (1, 0))
    with pytest.raises(ValueError, match="CPU 0 waits for a condition that does not hold"):
        native.take(Step(0, 0))
    ended = take(build("choice"), (0, 0))
    with pytest.raises(ValueError, match="CPU 0 has ended"):
        ended.take(Step(0, 0))


def test_a_check_that_fails_by_an_index() -> None:
    model = build("index")
    native = take(model, (0, 0), (0, 0), (1, 0), (1, 0))
    assert native.failure is not None
    assert native.failure[:2] == ("require", "index")
    assert compare(model)[0].violations == {("require", "index")}
