# SPDX-License-Identifier: GPL-2.0-or-later
"""Locks: who is kept out, and what the lock debugging options report."""

import pytest

from septum.engine.native import Native, run
from septum.engine.schedulers import Random
from septum.kernel.context import might_sleep, task_exit
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
from septum.kernel.pages import alloc_page
from septum.lang import reached, require, step
from tests.conftest import Explore, Violated, world_of
from tests.kernel.little import Function, World, model


async def add_alone(w: World) -> None:
    """A critical section of two steps; what is read in the first is written in the second."""
    w.inside += 1
    require(w.inside == 1, "one-at-a-time")
    count = w.count
    await step()
    w.count = count + 1
    w.inside -= 1


async def with_spinlock(w: World) -> None:
    await spin_lock(w.a)
    await add_alone(w)
    await spin_unlock(w.a)
    task_exit(w.cpus)


async def with_mutex(w: World) -> None:
    await mutex_lock(w.mutex)
    await add_alone(w)
    await mutex_unlock(w.mutex)
    task_exit(w.cpus)


async def with_write_lock(w: World) -> None:
    await write_lock(w.rw)
    await add_alone(w)
    await write_unlock(w.rw)
    task_exit(w.cpus)


async def with_nothing(w: World) -> None:
    await step()
    count = w.count
    await step()
    w.count = count + 1


def three_added(w: World) -> None:
    require(w.count == 3, "nothing-lost")


EXCLUSIVE = [with_spinlock, with_mutex, with_write_lock]


class TestExclusion:
    """Three CPUs add 1 to a plain field."""

    @pytest.mark.parametrize("program", EXCLUSIVE)
    def test_one_at_a_time(self, explore: Explore, program: Function) -> None:
        result = explore(model(program, program, program, end=three_added))
        assert result.findings == ()
        assert {"one-at-a-time", "nothing-lost", "locks-free"} <= result.reached

    @pytest.mark.parametrize("program", EXCLUSIVE)
    @pytest.mark.parametrize("seed", range(5))
    def test_one_at_a_time_natively(self, program: Function, seed: int) -> None:
        m = model(program, program, program, end=three_added)
        with Native(m) as native:
            for _ in run(native, Random(seed)):
                pass
            assert native.failure is None
            assert all(native.ended(cpu) for cpu in range(3))
            assert world_of(m).count == 3

    def test_without_a_lock_it_is_a_data_race(self, violated: Violated) -> None:
        assert violated(model(with_nothing, with_nothing)).kind == "race"

    def test_without_a_lock_an_addition_is_lost(self, violated: Violated) -> None:
        found = violated(model(with_nothing, with_nothing, with_nothing, end=three_added), races=False)
        assert (found.name, found.at) == ("nothing-lost", "end")

    def test_two_different_locks_exclude_nobody(self, violated: Violated) -> None:
        assert violated(model(with_spinlock, with_mutex), races=False).name == "one-at-a-time"


async def reader(w: World) -> None:
    await read_lock(w.rw)
    w.inside += 1
    if w.inside == 2:
        reached("two-readers")
    count = w.count
    await step()
    require(w.count == count, "no-writer-among-readers")
    w.inside -= 1
    await read_unlock(w.rw)
    task_exit(w.cpus)


class TestRwlock:
    """Readers share, a writer is alone."""

    def test_readers_share(self, explore: Explore) -> None:
        result = explore(model(reader, reader))
        assert result.findings == ()
        assert "two-readers" in result.reached

    def test_writer_is_alone(self, explore: Explore) -> None:
        result = explore(model(reader, reader, with_write_lock))
        assert result.findings == ()
        assert {"two-readers", "no-writer-among-readers", "one-at-a-time"} <= result.reached

    def test_writer_waits_for_every_reader(self) -> None:
        """Natively: a writer becomes ready when the last reader has left."""
        m = model(reader, reader, with_write_lock)
        with Native(m) as native:
            ready = [{s.cpu for s in native.options()}]
            for cpu in (0, 1, 0, 0, 1, 1):
                native.take(next(s for s in native.options() if s.cpu == cpu))
                ready.append({s.cpu for s in native.options()})
            assert [2 in cpus for cpus in ready] == [True, False, False, False, False, False, True]


async def unlock_spinlock(w: World) -> None:
    await spin_unlock(w.a)


async def unlock_mutex(w: World) -> None:
    await mutex_unlock(w.mutex)


async def unlock_read(w: World) -> None:
    await write_lock(w.rw)
    await read_unlock(w.rw)


async def unlock_write(w: World) -> None:
    await read_lock(w.rw)
    await write_unlock(w.rw)


async def unlock_rcu(w: World) -> None:
    await step()
    rcu_read_unlock(w.rcu)


async def unlock_twice(w: World) -> None:
    await spin_lock(w.a)
    await spin_unlock(w.a)
    await spin_unlock(w.a)


async def holds_for_ever(w: World) -> None:
    await spin_lock(w.a)
    await step()


UNLOCKS = [unlock_spinlock, unlock_mutex, unlock_read, unlock_write, unlock_rcu, unlock_twice]


@pytest.mark.parametrize("program", UNLOCKS)
def test_unlock_of_a_lock_not_held(violated: Violated, program: Function) -> None:
    assert violated(model(program)).name == "unlock-held"


def test_unlock_of_somebody_elses_lock(violated: Violated) -> None:
    assert violated(model(holds_for_ever, unlock_spinlock)).name == "unlock-held"


async def hold_spinlock(w: World) -> None:
    await spin_lock(w.a)


async def hold_read(w: World) -> None:
    await read_lock(w.rw)


async def hold_write(w: World) -> None:
    await write_lock(w.rw)


async def hold_rcu(w: World) -> None:
    await step()
    rcu_read_lock(w.rcu)


async def hold_mutex(w: World) -> None:
    await mutex_lock(w.gate)


async def take_mutex(w: World) -> None:
    await mutex_lock(w.mutex)


async def allocate(w: World) -> None:
    await alloc_page(w.pages)


async def sleep(w: World) -> None:
    might_sleep(w.cpus)
    await step()


def one_after_the_other(first: Function, second: Function) -> Function:
    """A program of two parts."""

    async def both(w: World) -> None:
        await first(w)
        await second(w)

    return both


ATOMIC = [hold_spinlock, hold_read, hold_write, hold_rcu]
SLEEPERS = [take_mutex, allocate, sleep]


@pytest.mark.parametrize("sleeper", SLEEPERS)
@pytest.mark.parametrize("holder", ATOMIC)
def test_sleeping_in_atomic_context(violated: Violated, holder: Function, sleeper: Function) -> None:
    """mutex_lock(), a GFP_KERNEL allocation and might_sleep(), under whatever forbids sleeping."""
    assert violated(model(one_after_the_other(holder, sleeper))).name == "no-sleep-in-atomic"


@pytest.mark.parametrize("sleeper", SLEEPERS)
def test_sleeping_under_a_mutex(explore: Explore, sleeper: Function) -> None:
    result = explore(model(one_after_the_other(hold_mutex, sleeper)))
    assert result.findings == ()
    assert "no-sleep-in-atomic" in result.reached


@pytest.mark.parametrize("holder", [*ATOMIC, hold_mutex])
def test_lock_left_held(violated: Violated, holder: Function) -> None:
    async def leave(w: World) -> None:
        task_exit(w.cpus)

    assert violated(model(one_after_the_other(holder, leave))).name == "locks-free"


async def takes_twice(w: World) -> None:
    await spin_lock(w.a)
    await spin_lock(w.a)


def test_taking_a_spinlock_twice_is_a_deadlock(violated: Violated) -> None:
    found = violated(model(takes_twice))
    assert (found.kind, len(found.steps)) == ("deadlock", 1)


def test_waiting_for_a_lock_that_is_never_released(violated: Violated) -> None:
    assert violated(model(holds_for_ever, with_spinlock)).kind == "deadlock"
