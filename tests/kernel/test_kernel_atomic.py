# SPDX-License-Identifier: GPL-2.0-or-later
"""READ_ONCE(), WRITE_ONCE() and atomic_t: what they return, and what they make one."""

import pytest

from septum.engine.native import Native, run
from septum.engine.schedulers import Random
from septum.kernel.atomic import (
    READ_ONCE,
    WRITE_ONCE,
    atomic_add,
    atomic_add_return,
    atomic_add_unless,
    atomic_cmpxchg,
    atomic_dec,
    atomic_dec_and_test,
    atomic_dec_if_positive,
    atomic_dec_return,
    atomic_fetch_add,
    atomic_fetch_sub,
    atomic_inc,
    atomic_inc_and_test,
    atomic_inc_not_zero,
    atomic_inc_return,
    atomic_read,
    atomic_set,
    atomic_sub,
    atomic_sub_and_test,
    atomic_sub_return,
    atomic_try_cmpxchg,
    atomic_xchg,
    cmpxchg,
    smp_load_acquire,
    smp_mb,
    smp_rmb,
    smp_store_release,
    smp_wmb,
    try_cmpxchg,
    xchg,
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
    (lambda v: atomic_try_cmpxchg(v, 3, 7), 3, 7, True),
    (lambda v: atomic_try_cmpxchg(v, 2, 7), 3, 3, False),
    (lambda v: atomic_xchg(v, 7), 3, 7, 3),
    (lambda v: atomic_add(4, v), 3, 7, None),
    (lambda v: atomic_sub(2, v), 3, 1, None),
    (lambda v: atomic_inc(v), 3, 4, None),
    (lambda v: atomic_dec(v), 3, 2, None),
    (lambda v: atomic_add_return(4, v), 3, 7, 7),
    (lambda v: atomic_sub_return(2, v), 3, 1, 1),
    (lambda v: atomic_inc_return(v), 3, 4, 4),
    (lambda v: atomic_dec_return(v), 3, 2, 2),
    (lambda v: atomic_fetch_add(4, v), 3, 7, 3),
    (lambda v: atomic_fetch_sub(2, v), 3, 1, 3),
    (lambda v: atomic_add_unless(v, 2, 3), 3, 3, False),
    (lambda v: atomic_add_unless(v, 2, 4), 3, 5, True),
    (lambda v: atomic_dec_if_positive(v), 0, 0, -1),
    (lambda v: atomic_dec_if_positive(v), 1, 0, 0),
    (lambda v: atomic_inc_and_test(v), 0, 1, False),
    (lambda v: atomic_sub_and_test(3, v), 3, 0, True),
    (lambda v: atomic_sub_and_test(2, v), 3, 1, False),
    (lambda v: xchg(lambda: v.counter, 7), 3, 7, 3),
    (lambda v: cmpxchg(lambda: v.counter, 3, 7), 3, 7, 3),
    (lambda v: cmpxchg(lambda: v.counter, 2, 7), 3, 3, 3),
    (lambda v: try_cmpxchg(lambda: v.counter, 3, 7), 3, 7, True),
    (lambda v: try_cmpxchg(lambda: v.counter, 2, 7), 3, 3, False),
    (lambda v: smp_load_acquire(lambda: v.counter), 3, 3, 3),
    (lambda v: smp_store_release(lambda: v.counter, 5), 3, 5, None),
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
    with Native(m) as native:
        for _ in run(native, Random(seed)):
            pass
        assert native.failure is None


def test_barriers_do_nothing() -> None:
    """They are there to be written, and take no step."""
    for barrier in (smp_mb, smp_rmb, smp_wmb):
        barrier()


async def all_operations(w: World) -> None:
    """Every operation lowered once: what it returns is what it returns natively."""
    v = w.atomic
    await atomic_set(v, 3)
    require(await atomic_try_cmpxchg(v, 3, 7), "try_cmpxchg")
    require(not await atomic_try_cmpxchg(v, 3, 7), "try_cmpxchg")
    require(await atomic_xchg(v, 3) == 7, "xchg")
    await atomic_add(4, v)
    await atomic_sub(2, v)
    require(await atomic_add_return(1, v) == 6, "return")
    require(await atomic_sub_return(2, v) == 4, "return")
    require(await atomic_fetch_add(1, v) == 4, "fetch")
    require(await atomic_fetch_sub(2, v) == 5, "fetch")
    require(await atomic_inc_return(v) == 4, "inc")
    require(await atomic_dec_return(v) == 3, "inc")
    require(not await atomic_add_unless(v, 2, 3), "unless")
    require(await atomic_add_unless(v, 2, 4), "unless")
    require(await atomic_dec_if_positive(v) == 4, "positive")
    require(not await atomic_sub_and_test(3, v), "test")
    require(await atomic_sub_and_test(1, v), "test")
    require(await atomic_dec_if_positive(v) == -1, "positive")
    require(not await atomic_inc_and_test(v), "test")
    require(await xchg(lambda: v.counter, 5) == 1, "xchg")
    require(await cmpxchg(lambda: v.counter, 5, 6) == 5, "xchg")
    require(await try_cmpxchg(lambda: v.counter, 6, 2), "xchg")
    await smp_store_release(lambda: v.counter, await smp_load_acquire(lambda: v.counter) + 1)
    await atomic_dec(v)
    await atomic_inc(v)
    require(await atomic_read(v) == 3, "sum")


def test_operations_are_lowered(explore: Explore) -> None:
    assert explore(model(all_operations)).findings == ()
