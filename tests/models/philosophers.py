# SPDX-License-Identifier: GPL-2.0-or-later
"""Dining philosophers: each takes the fork at his own place and the one to his right.

``naive``    the left fork first: all may wait in a circle;
``ordered``  the fork with the lower number first: nobody waits for ever;
``nested``   as ordered, said to lockdep with spin_lock_nested();
``gated``    naive, one at a time: no circle comes about, yet the order has one.
The forks are of one class, or with ``apart`` each of a class of its own.
"""

from septum.kernel.context import Cpus, task_exit
from septum.kernel.locks import (
    SINGLE_DEPTH_NESTING,
    Mutex,
    Spinlock,
    mutex_lock,
    mutex_unlock,
    spin_lock,
    spin_lock_nested,
    spin_unlock,
)
from septum.lang import GHOST, Array, Struct, bounded, me, require, u4
from septum.lang.model import Model, Program

SCENARIOS = ("naive", "ordered", "nested", "gated", "naive-apart", "ordered-apart", "gated-apart", "wrong-fork")


class Fork(Struct):
    """A fork; ``eaters`` who has it in hand."""

    eaters: int = bounded(0, 3, kind=GHOST)

    def __init__(self, cpus: Cpus, name: str) -> None:
        self.lock = Spinlock(cpus, name)


class Table(Struct):
    """A round table with ``count`` places."""

    def __init__(self, count: int, rounds: int, ordered: bool, nested: bool, gated: bool, apart: bool) -> None:
        self.cpus = Cpus(count)
        self.rounds = rounds
        self.ordered, self.nested, self.gated = ordered, nested, gated
        self.forks = Array(Fork(self.cpus, f"fork{n}" if apart else "fork") for n in range(count))
        self.gate = Mutex(self.cpus, "gate")


async def eat(t: Table, first: int, second: int) -> None:
    """Take two forks, use both, and put them back."""
    await spin_lock(t.forks[first].lock)
    if t.nested:
        await spin_lock_nested(t.forks[second].lock, SINGLE_DEPTH_NESTING)
    else:
        await spin_lock(t.forks[second].lock)
    t.forks[first].eaters += 1
    t.forks[second].eaters += 1
    require(t.forks[first].eaters == 1 and t.forks[second].eaters == 1, "one-at-a-time")
    t.forks[first].eaters -= 1
    t.forks[second].eaters -= 1
    await spin_unlock(t.forks[second].lock)
    await spin_unlock(t.forks[first].lock)


async def philosopher(t: Table) -> None:
    """Eats ``rounds`` times."""
    first: u4 = me()
    second: u4 = (me() + 1) % len(t.forks)
    if t.ordered and second < first:
        first = second
        second = me()
    for _ in range(t.rounds):
        if t.gated:
            await mutex_lock(t.gate)
        await eat(t, first, second)
        if t.gated:
            await mutex_unlock(t.gate)
    task_exit(t.cpus)


async def thief(t: Table) -> None:
    """Holds his own fork and puts back his neighbour's, which is of the same class."""
    await spin_lock(t.forks[me()].lock)
    await spin_unlock(t.forks[(me() + 1) % len(t.forks)].lock)


def build(scenario: str, cpus: int, splits: int) -> Model:
    """``cpus`` philosophers, each eating ``splits`` times."""
    way, _, apart = scenario.partition("-")
    t = Table(cpus, splits, way in ("ordered", "nested"), way == "nested", way == "gated", apart == "apart")
    program = thief if way == "wrong" else philosopher
    return Model("philosophers", t, [Program(program, (t,))] * cpus, (), t.cpus.lock_names)
