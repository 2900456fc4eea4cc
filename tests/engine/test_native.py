# SPDX-License-Identifier: GPL-2.0-or-later
"""The native executor by itself: schedulers, failures, deadlock, what a step reports, replay."""

from pathlib import Path

import pytest

from septum.engine.native import Native, run
from septum.engine.run import Step
from septum.engine.schedulers import CannotReplay, Pct, Random, Replay
from septum.lang.model import Model
from tests.engine.slow import compare, load

HEADER = """\
from septum.lang.model import Check, Model, Program
from septum.lang import *


class World(Struct):
    a: int = bounded(0, 7, kind=SYNC)
    b: int = bounded(0, 7)
    first: int = flag(kind=SYNC)
    second: int = flag(kind=SYNC)


"""
COUNT = """
async def count(w):
    await step()
    x = w.a
    await step()
    w.a = x + 1


def at_end(w):
    require(w.a == 2, "both-counted")


def build():
    w = World()
    return Model("count", w, [Program(count, (w,))] * 2, [Check("end", at_end, (w,))])
"""
LOCKS = """
async def one(w):
    await until(lambda: not w.first)
    w.first = 1
    await until(lambda: not w.second)
    w.second = 1


async def two(w):
    await until(lambda: not w.second)
    w.second = 1
    await until(lambda: not w.first)
    w.first = 1


def build():
    w = World()
    return Model("abba", w, [Program(one, (w,)), Program(two, (w,))])
"""
LONG = """
async def victim(w):
    await step()
    w.a = 1
    await step()
    require(w.a == 1, "unharmed")
    w.a = 0


async def other(w):
    for i in range(12):
        await step()
    if w.a == 1:
        w.a = 2


def build():
    w = World()
    return Model("long", w, [Program(victim, (w,)), Program(other, (w,))])
"""
CHOICE = """
async def program(w):
    x = await choose(3)
    w.a = x + 1
    w.b = w.a


def build():
    w = World()
    return Model("choice", w, [Program(program, (w,))])
"""


def take(model: Model, *steps: tuple[int, int]) -> Native:
    native = Native(model)
    for step in steps:
        native.take(Step(*step))
    return native


def test_lost_update_by_hand(tmp_path: Path) -> None:
    model = load(tmp_path, HEADER + COUNT).build()
    assert take(model, (0, 0), (0, 0), (1, 0), (1, 0)).failure is None
    native = take(model, (0, 0), (1, 0), (0, 0), (1, 0))
    assert native.failure is not None
    assert native.failure[:2] == ("require", "both-counted")


def test_random_finds_the_lost_update(tmp_path: Path) -> None:
    model = load(tmp_path, HEADER + COUNT).build()
    found = set()
    for seed in range(30):
        native = Native(model)
        for _ in run(native, Random(seed)):
            pass
        found.add(native.failure and native.failure[1])
    assert found == {None, "both-counted"}


def test_the_same_seed_is_the_same_run(tmp_path: Path) -> None:
    model = load(tmp_path, HEADER + LONG).build()
    runs = [[d.step for d in run(Native(model), scheduler)] for scheduler in (Random(5), Random(5))]
    runs += [[d.step for d in run(Native(model), scheduler)] for scheduler in (Pct(5, 2, 15), Pct(5, 2, 15))]
    assert runs[0] == runs[1]
    assert runs[2] == runs[3]


def test_pct_finds_what_needs_one_ordering(tmp_path: Path) -> None:
    """Depth 2: one priority change at the right step of 15, after the right CPU went first."""
    model = load(tmp_path, HEADER + LONG).build()
    found = 0
    for seed in range(100):
        native = Native(model)
        for _ in run(native, Pct(seed, 2, 15, depth=2)):
            pass
        found += native.failure is not None and native.failure[1] == "unharmed"
    assert found >= 100 / (2 * 15)


def test_deadlock(tmp_path: Path) -> None:
    model = load(tmp_path, HEADER + LOCKS).build()
    native = take(model, (0, 0), (1, 0))
    assert native.options() == []
    assert native.deadlocked()
    assert list(run(native, Random(1))) == []
    ended = take(model, (0, 0), (0, 0))
    assert not take(model, (0, 0)).deadlocked()
    assert ended.ended(0) and not ended.ended(1)
    assert compare(model)[0].deadlocks


def test_all_ended_is_no_deadlock(tmp_path: Path) -> None:
    native = take(load(tmp_path, HEADER + CHOICE).build(), (0, 1))
    assert native.options() == []
    assert not native.deadlocked()


def test_choices_and_changes(tmp_path: Path) -> None:
    model = load(tmp_path, HEADER + CHOICE).build()
    native = Native(model)
    assert native.options() == [Step(0, 0), Step(0, 1), Step(0, 2)]
    assert [s.line for s in native.stack(0)] == [14]
    done = native.take(Step(0, 2))
    assert [(c.field.name, c.old, c.new) for c in done.changes] == [("a", 0, 3), ("b", 0, 3)]
    assert done.failure is None


def test_a_new_run_begins_from_the_first_values(tmp_path: Path) -> None:
    model = load(tmp_path, HEADER + CHOICE).build()
    take(model, (0, 2))
    assert model.world.a == 3
    Native(model)
    assert model.world.a == 0


def test_replay_follows_and_stops(tmp_path: Path) -> None:
    model = load(tmp_path, HEADER + COUNT).build()
    steps = [Step(0, 0), Step(1, 0), Step(1, 0)]
    assert [d.step for d in run(Native(model), Replay(steps))] == steps


@pytest.mark.parametrize(
    ("source", "steps", "words"),
    [
        (COUNT, [(0, 0), (0, 0), (0, 0)], r"step 3 \(CPU 0, choice 0\) is not possible"),
        (COUNT, [(0, 1)], r"step 1 \(CPU 0, choice 1\) is not possible"),
        (COUNT, [(2, 0)], r"step 1 \(CPU 2, choice 0\) is not possible"),
        (LOCKS, [(0, 0), (1, 0), (0, 0)], None),
        (CHOICE, [(0, 3)], r"step 1 \(CPU 0, choice 3\) is not possible"),
    ],
)
def test_replay_refuses_impossible_steps(
    tmp_path: Path, source: str, steps: list[tuple[int, int]], words: str | None
) -> None:
    native = Native(load(tmp_path, HEADER + source).build())
    recorded = Replay([Step(*s) for s in steps])
    if words is None:  # nothing is possible: the run is over before the step
        assert len(list(run(native, recorded))) == len(steps) - 1
        return
    with pytest.raises(CannotReplay, match=words):
        list(run(native, recorded))


def test_a_step_that_is_not_possible_is_refused(tmp_path: Path) -> None:
    native = take(load(tmp_path, HEADER + LOCKS).build(), (0, 0), (1, 0))
    with pytest.raises(ValueError, match="CPU 0 waits for a condition that does not hold"):
        native.take(Step(0, 0))
    ended = take(load(tmp_path, HEADER + CHOICE).build(), (0, 0))
    with pytest.raises(ValueError, match="CPU 0 has ended"):
        ended.take(Step(0, 0))


def test_a_check_that_fails_by_an_index(tmp_path: Path) -> None:
    source = HEADER + COUNT.replace('require(w.a == 2, "both-counted")', "w.items[w.a]")
    source = source.replace("    w = World()\n", "    w = World()\n    w.items = Array([World()])\n")
    model = load(tmp_path, source).build()
    native = take(model, (0, 0), (0, 0), (1, 0), (1, 0))
    assert native.failure is not None
    assert native.failure[:2] == ("require", "index")
    assert compare(model)[0].violations == {("require", "index")}
