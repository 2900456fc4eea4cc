# SPDX-License-Identifier: GPL-2.0-or-later
"""Dining philosophers, without anything of a kernel: each takes the fork on the left, then that on the right.

``ordered``  but who sits last takes them the other way round, so that all take the lower number first: HOLDS;
``naive``    nobody does: all may have the left fork and wait for the right one, VIOLATED, deadlock;
``shared``   ordered, and a fork is given back while it is still used: VIOLATED.

    septum check examples/philosophers.py --scenario naive --cpus 3

The same in Promela: philosophers.pml.
"""

from septum.lang import GHOST, SYNC, Array, Struct, bounded, flag, me, require, step, u4, until
from septum.lang.model import Model, Program
from septum.properties import Property

SCENARIOS = ("ordered", "naive", "shared")
PROPERTIES = (Property("own-fork", "A fork is used by one philosopher at a time.", "E. W. Dijkstra, EWD310"),)


class Fork(Struct):
    """``taken``  a philosopher has it; ``users`` philosophers that eat with it."""

    taken: int = flag(kind=SYNC)
    users: int = bounded(0, 2, kind=GHOST)


class Table(Struct):
    """A round table with a fork between each two places."""

    def __init__(self, places: int, rounds: int, scenario: str) -> None:
        self.forks = Array(Fork() for _ in range(places))
        self.rounds = rounds
        self.ordered, self.early = scenario != "naive", scenario == "shared"


async def pick_up(fork: Fork) -> None:
    await until(lambda: not fork.taken)
    fork.taken = 1


async def eat(first: Fork, second: Fork, early: bool) -> None:
    """With both forks in hand; ``early`` puts the second one back too soon."""
    first.users += 1
    second.users += 1
    require(first.users == 1 and second.users == 1, "own-fork")
    await step()
    if early:
        second.taken = 0
        await step()
    first.users -= 1
    second.users -= 1
    second.taken = 0


async def philosopher(table: Table) -> None:
    first: u4 = me()
    second: u4 = (me() + 1) % len(table.forks)
    if table.ordered and second < first:
        first = second
        second = me()
    for _ in range(table.rounds):
        await pick_up(table.forks[first])
        await pick_up(table.forks[second])
        await eat(table.forks[first], table.forks[second], table.early)
        await step()
        table.forks[first].taken = 0


def build(scenario: str, cpus: int, splits: int) -> Model:
    """``cpus`` philosophers who eat ``splits`` times each."""
    table = Table(cpus, splits, scenario)
    return Model("philosophers", table, [Program(philosopher, (table,))] * cpus, symmetric=False)
