# SPDX-License-Identifier: GPL-2.0-or-later
"""The order of locks over all runs: a cycle shows even where no run deadlocks."""

from septum.engine.native import Native, run
from septum.engine.schedulers import Random
from septum.kernel.locks import (
    mutex_lock,
    mutex_unlock,
    rcu_read_lock,
    rcu_read_unlock,
    read_lock,
    read_unlock,
    spin_lock,
    spin_unlock,
    write_lock,
    write_unlock,
)
from septum.lang.model import Model
from septum.verdict.lockorder import cycle_from, edges_of
from tests.conftest import Explore, Violated
from tests.kernel.little import World, model


async def a_then_b(w: World) -> None:
    await spin_lock(w.a)
    await spin_lock(w.b)
    await spin_unlock(w.b)
    await spin_unlock(w.a)


async def b_then_a(w: World) -> None:
    await spin_lock(w.b)
    await spin_lock(w.a)
    await spin_unlock(w.a)
    await spin_unlock(w.b)


async def gated_a_then_b(w: World) -> None:
    await mutex_lock(w.gate)
    await a_then_b(w)
    await mutex_unlock(w.gate)


async def gated_b_then_a(w: World) -> None:
    await mutex_lock(w.gate)
    await b_then_a(w)
    await mutex_unlock(w.gate)


async def one_thread_both_ways(w: World) -> None:
    await a_then_b(w)
    await b_then_a(w)


async def read_then_a(w: World) -> None:
    await read_lock(w.rw)
    await spin_lock(w.a)
    await spin_unlock(w.a)
    await read_unlock(w.rw)


async def a_then_write(w: World) -> None:
    await spin_lock(w.a)
    await write_lock(w.rw)
    await write_unlock(w.rw)
    await spin_unlock(w.a)


async def rcu_then_a(w: World) -> None:
    rcu_read_lock(w.rcu)
    await spin_lock(w.a)
    await spin_unlock(w.a)
    rcu_read_unlock(w.rcu)


def edges(m: Model, logs: dict[tuple[str, int], int]) -> set[tuple[str, str]]:
    """(held, taken) by name."""
    return {(m.lock_names[held], m.lock_names[taken]) for held, taken in edges_of(logs)}


def has_cycle(found: set[tuple[str, str]]) -> bool:
    numbers = {name: i for i, name in enumerate(sorted({n for pair in found for n in pair}))}
    after: dict[int, set[int]] = {}
    for held, taken in found:
        after.setdefault(numbers[held], set()).add(numbers[taken])
    return any(cycle_from(lock, after) for lock in after)


def test_abba_deadlocks(violated: Violated) -> None:
    assert violated(model(a_then_b, b_then_a)).kind == "deadlock"


def test_abba_behind_a_gate(explore: Explore) -> None:
    """The gate keeps the two apart, so nothing deadlocks; the order has a cycle all the same."""
    m = model(gated_a_then_b, gated_b_then_a)
    result = explore(m)
    assert result.findings == ()
    assert edges(m, result.logs) == {("gate", "a"), ("gate", "b"), ("a", "b"), ("b", "a")}
    assert has_cycle(edges(m, result.logs))


def test_abba_in_one_thread(explore: Explore) -> None:
    m = model(one_thread_both_ways)
    result = explore(m)
    assert result.findings == ()
    assert has_cycle(edges(m, result.logs))


def test_one_order_has_no_cycle(explore: Explore) -> None:
    m = model(gated_a_then_b, a_then_b)
    result = explore(m)
    assert result.findings == ()
    assert edges(m, result.logs) == {("gate", "a"), ("gate", "b"), ("a", "b")}
    assert not has_cycle(edges(m, result.logs))


def test_both_sides_of_a_rwlock_are_one_class(violated: Violated, explore: Explore) -> None:
    """A reader that takes a, and a writer under a: the writer waits for the reader, who waits for a."""
    m = model(read_then_a, a_then_write)
    assert violated(m).kind == "deadlock"
    result = explore(m, keep_going=True)
    assert has_cycle(edges(m, result.logs))
    assert edges(m, result.logs) == {("rw(r)", "a"), ("a", "rw(r)"), ("a", "rw(w)")}


def test_rcu_orders_nothing_before_it(explore: Explore) -> None:
    """Locks may be taken in a read-side section; entering one is no acquisition that could wait."""
    m = model(rcu_then_a, a_then_b)
    result = explore(m)
    assert edges(m, result.logs) == {("rcu", "a"), ("a", "b")}


def test_native_runs_gather_the_same_edges() -> None:
    m = model(gated_a_then_b, gated_b_then_a)
    with Native(m) as native:
        for _ in run(native, Random(1)):
            pass
        assert edges(m, native.logs) == {("gate", "a"), ("gate", "b"), ("a", "b"), ("b", "a")}
