# SPDX-License-Identifier: GPL-2.0-or-later
"""A little world of locks, counters and pages, and models of it."""

from collections.abc import Callable
from typing import Any

from septum.kernel.atomic import Atomic
from septum.kernel.context import Cpus
from septum.kernel.locks import Mutex, Rcu, Rwlock, Spinlock
from septum.kernel.pages import PageAllocator
from septum.lang import GHOST, Struct, bounded
from septum.lang.model import Check, Model, Program

Function = Callable[..., Any]


class World(Struct):
    """``inside`` CPUs are in a critical section; ``count`` and ``seen`` are ordinary memory."""

    inside: int = bounded(0, 4, kind=GHOST)
    count: int = bounded(0, 15)
    seen: int = bounded(0, 15)

    def __init__(self, cpus: int, can_fail: bool = False) -> None:
        self.cpus = Cpus(cpus)
        self.gate = Mutex(self.cpus, "gate")
        self.a = Spinlock(self.cpus, "a")
        self.b = Spinlock(self.cpus, "b")
        self.rw = Rwlock(self.cpus, "rw")
        self.mutex = Mutex(self.cpus, "mutex")
        self.rcu = Rcu(self.cpus)
        self.pages = PageAllocator(self.cpus, 8, can_fail)
        self.atomic = Atomic(15)


def model(
    *programs: Function, end: Function | None = None, always: Function | None = None, can_fail: bool = False
) -> Model:
    """One CPU for each of ``programs``, which get the world; ``end`` and ``always`` are properties of it."""
    world = World(len(programs), can_fail)
    checks = [Check("end", end, (world,))] if end is not None else []
    checks += [Check("always", always, (world,))] if always is not None else []
    name = programs[0].__name__
    return Model(name, world, [Program(p, (world,)) for p in programs], checks, world.cpus.lock_names)
