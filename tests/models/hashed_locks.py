# SPDX-License-Identifier: GPL-2.0-or-later
"""A table of objects whose locks are hashed: several objects share a lock, and the number of an object chooses it.

``add``   each CPU adds to whichever object; its counter is plain, so a wrong lock is a race;
``move``  takes from one object and adds to another: both locks, the lower first, and only one where they are the same;
``move-unordered``  takes them as they come;
``wrong`` locks whichever bucket.
"""

from septum.kernel.context import Cpus, task_exit
from septum.kernel.locks import SINGLE_DEPTH_NESTING, Spinlock, spin_lock, spin_lock_nested, spin_unlock
from septum.lang import Array, Struct, bounded, choose, require, u4
from septum.lang.model import Check, Model, Program

SCENARIOS = ("add", "move", "move-unordered", "wrong")
OBJECTS = 3
BUCKETS = 2


class Bucket(Struct):
    """One lock for the objects that hash to it."""

    def __init__(self, cpus: Cpus) -> None:
        self.lock = Spinlock(cpus, "bucket", "the objects that hash to it")


class Thing(Struct):
    """An object; ``count`` is ordinary memory."""

    count: int = bounded(0, 15)


class Objects(Struct):
    """The table."""

    def __init__(self, cpus: int, ordered: bool, wrong: bool) -> None:
        self.cpus = Cpus(cpus)
        self.ordered = ordered
        self.wrong = wrong
        self.total = 2 * OBJECTS
        self.buckets = Array(Bucket(self.cpus) for _ in range(BUCKETS))
        self.things = Array(Thing() for _ in range(OBJECTS))


async def add(o: Objects) -> None:
    """Add 1 to some object, and take it away again."""
    number = await choose(OBJECTS)
    lock: u4 = number % BUCKETS
    if o.wrong:
        lock = await choose(BUCKETS)
    await spin_lock(o.buckets[lock].lock)
    o.things[number].count += 1
    o.things[number].count -= 1
    await spin_unlock(o.buckets[lock].lock)
    task_exit(o.cpus)


async def move(o: Objects) -> None:
    """Move 1 from some object to another one."""
    source = await choose(OBJECTS)
    to = await choose(OBJECTS)
    first: u4 = source % BUCKETS
    second: u4 = to % BUCKETS
    if o.ordered and second < first:
        first = second
        second = source % BUCKETS
    await spin_lock(o.buckets[first].lock)
    if first != second:
        await spin_lock_nested(o.buckets[second].lock, SINGLE_DEPTH_NESTING)
    if o.things[source].count > 0:
        o.things[source].count -= 1
        o.things[to].count += 1
    if first != second:
        await spin_unlock(o.buckets[second].lock)
    await spin_unlock(o.buckets[first].lock)
    task_exit(o.cpus)


def none_lost(o: Objects) -> None:
    """In the end: as many as in the beginning."""
    total: u4 = 0
    for thing in o.things:
        total += thing.count
    require(total == o.total, "none-lost")


def build(scenario: str, cpus: int, splits: int) -> Model:
    """``cpus`` CPUs, each doing it once."""
    o = Objects(cpus, scenario == "move", scenario == "wrong")
    for thing in o.things:
        thing.count = 2
    program = move if scenario.startswith("move") else add
    return Model("hashed", o, [Program(program, (o,))] * cpus, [Check("end", none_lost, (o,))], o.cpus.lock_names)
