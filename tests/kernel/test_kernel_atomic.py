# SPDX-License-Identifier: GPL-2.0-or-later
"""READ_ONCE(), WRITE_ONCE() and atomic_t: what they return, and what they make one."""

import pytest

from septum.engine.native import Native, run
from septum.engine.schedulers import Random
from septum.kernel.atomic import (
    READ_ONCE,
    WRITE_ONCE,
    atomic_cmpxchg,
    atomic_dec_and_test,
    atomic_inc_not_zero,
    atomic_read,
    atomic_set,
)
from septum.lang import reached, require, step
from tests.conftest import Explore, Violated
from tests.kernel.little import Function, World, model

#: operation, value before -> value after, result
OPERATIONS = [
    (lambda v: atomic_read(v), 3, 3, 3),
    (lambda v: atomic_set(v, 5), 3, 5, None),
    (lambda v: atomic_cmpxchg(v, 3, 7), 3, 7, 3),
    (lambda v: atomic_cmpxchg(v, 2, 7), 3, 3, 3),
    (lambda v: atomic_inc_not_zero(v), 0, 0, False),
    (lambda v: atomic_inc_not_zero(v), 1, 2, True),
    (lambda v: atomic_dec_and_test(v), 2, 1, False),
    (lambda v: atomic_dec_and_test(v), 1, 0, True),
]


@pytest.mark.parametrize(("operation", "before", "after", "result"), OPERATIONS)
def test_value_and_result(operation: Function, before: int, after: int, result: object) -> None:
    """Each operation is one step: it waits once, and has its effect when it goes on."""
    v = World(1).atomic
    v.counter = before
    running = operation(v)
    running.send(None)
    assert v.counter == before
    with pytest.raises(StopIteration) as end:
        running.send(0)
    assert (v.counter, end.value.value) == (after, result)


async def set_one(w: World) -> None:
    """The first of two CPUs to find 0 wins."""
    if await atomic_cmpxchg(w.atomic, 0, 1) == 0:
        w.inside += 1


def one_winner(w: World) -> None:
    require(w.inside == 1, "one-winner")


async def set_one_in_two_steps(w: World) -> None:
    if await atomic_read(w.atomic) == 0:
        await atomic_set(w.atomic, 1)
        w.inside += 1


async def get_and_put(w: World) -> None:
    """A reference, unless there is none to share; who drops the last one says so."""
    if await atomic_inc_not_zero(w.atomic) and await atomic_dec_and_test(w.atomic):
        reached("last-put")
        w.inside += 1


async def owner(w: World) -> None:
    await atomic_set(w.atomic, 1)
    if await atomic_dec_and_test(w.atomic):
        w.inside += 1


def last_put_once(w: World) -> None:
    """The count is 0 in the end, and one CPU, no more, was told that it dropped the last reference."""
    require(w.atomic.counter == 0, "nobody-left")
    require(w.inside == 1, "one-winner")


def test_cmpxchg_has_one_winner(explore: Explore) -> None:
    assert explore(model(set_one, set_one, set_one, end=one_winner)).findings == ()


def test_read_and_set_has_two(violated: Violated) -> None:
    assert violated(model(set_one_in_two_steps, set_one_in_two_steps, end=one_winner)).name == "one-winner"


def test_last_reference_is_dropped_once(explore: Explore) -> None:
    result = explore(model(owner, get_and_put, get_and_put, end=last_put_once))
    assert result.findings == ()
    assert "last-put" in result.reached


async def owner_without_atomics(w: World) -> None:
    await atomic_set(w.atomic, 1)
    if await atomic_read(w.atomic) == 1:
        await atomic_set(w.atomic, 0)
        w.inside += 1


def test_dec_and_test_in_two_steps_loses_a_reference(violated: Violated) -> None:
    """The reference taken in between is overwritten, and its put goes below 0."""
    found = violated(model(owner_without_atomics, get_and_put, end=last_put_once))
    assert (found.kind, found.name) == ("overflow", "counter")


async def marked_writer(w: World) -> None:
    await WRITE_ONCE(lambda: w.count, 3)


async def marked_reader(w: World) -> None:
    count = await READ_ONCE(lambda: w.count)
    require(count == 0 or count == 3, "value-written")


async def plain_writer(w: World) -> None:
    await step()
    w.count = 3


async def plain_reader(w: World) -> None:
    await step()
    count = w.count
    require(count == 0 or count == 3, "value-written")


PROGRAMS = {
    ("marked", "write"): marked_writer,
    ("marked", "read"): marked_reader,
    ("plain", "write"): plain_writer,
    ("plain", "read"): plain_reader,
}


@pytest.mark.parametrize("first", PROGRAMS, ids=" ".join)
@pytest.mark.parametrize("second", PROGRAMS, ids=" ".join)
def test_what_races(explore: Explore, violated: Violated, first: tuple[str, str], second: tuple[str, str]) -> None:
    """Two accesses race unless both are marked, or both only read."""
    m = model(PROGRAMS[first], PROGRAMS[second])
    harmless = first[0] == second[0] == "marked" or first[1] == second[1] == "read"
    if harmless:
        assert explore(m).findings == ()
    else:
        found = violated(m)
        assert (found.kind, found.name.split(".")[-1]) == ("race", "count")


@pytest.mark.parametrize("seed", range(4))
def test_natively_the_same(seed: int) -> None:
    m = model(owner, get_and_put, get_and_put, end=last_put_once)
    native = Native(m)
    for _ in run(native, Random(seed)):
        pass
    assert native.failure is None
    native.close()
