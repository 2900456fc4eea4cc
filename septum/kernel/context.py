# SPDX-License-Identifier: GPL-2.0-or-later
"""What CPU runs what, holding which locks: the knowledge of lockdep and might_sleep()."""

from __future__ import annotations

from septum.lang import GHOST, PerCpu, Struct, accumulate, bounded, me, reached, require


class Task(Struct):
    """What the debug options know of the code on one CPU.

    ``held``  bit mask of the locks it holds, see :attr:`Cpus.lock_names`;
    ``pages`` pages that it has allocated and neither linked anywhere nor freed yet.
    """

    held: int = bounded(0, "all_locks", kind=GHOST)
    pages: int = bounded(0, "most_pages", kind=GHOST)

    def __init__(self) -> None:
        self.all_locks = 0
        self.most_pages = 8


class Cpus(Struct):
    """The CPUs of the host.

    ``lock_names``    bit of a lock -> its name; a rwlock has two bits, (r) and (w);
    ``atomic_locks``  mask of the locks under which nobody may sleep.
    """

    def __init__(self, count: int) -> None:
        self.tasks = PerCpu(Task() for _ in range(count))
        self.lock_names: dict[int, str] = {}
        self.atomic_locks = 0

    def add_lock(self, name: str, atomic: bool) -> int:
        """Register a lock while the world is built; returns the bit number of its class, which is its name."""
        for bit, known in self.lock_names.items():
            if known == name:
                return bit
        bit = len(self.lock_names)
        self.lock_names[bit] = name
        if atomic:
            self.atomic_locks |= 1 << bit
        for task in self.tasks:
            task.all_locks |= 1 << bit
        return bit


def lockdep_acquire(cpus: Cpus, bit: int) -> None:
    """A lock is about to be taken: remember what is held, for cycles over all runs.

    Source: Documentation/locking/lockdep-design.rst, lock-class dependencies.
    """
    accumulate("lock-order", bit, cpus.tasks[me()].held)


def lockdep_acquired(cpus: Cpus, bit: int) -> None:
    """A lock was taken."""
    cpus.tasks[me()].held |= 1 << bit


def lockdep_release(cpus: Cpus, bit: int) -> None:
    """A lock is about to be released; it must be held by this CPU."""
    require(cpus.tasks[me()].held & (1 << bit), "unlock-held")
    cpus.tasks[me()].held &= ~(1 << bit)


def lockdep_is_held(cpus: Cpus, bit: int) -> bool:
    """Whether this CPU holds a lock."""
    return cpus.tasks[me()].held & (1 << bit) != 0


def might_sleep(cpus: Cpus) -> None:
    """This may sleep: no spinlock, rwlock or RCU read side may be held.

    Source: CONFIG_DEBUG_ATOMIC_SLEEP, include/linux/kernel.h.
    """
    require(cpus.tasks[me()].held & cpus.atomic_locks == 0, "no-sleep-in-atomic")


def task_exit(cpus: Cpus) -> None:
    """The program of this CPU is over: it may hold neither a lock nor a page."""
    reached("locks-free")
    require(cpus.tasks[me()].held == 0, "locks-free")
    require(cpus.tasks[me()].pages == 0, "no-page-leaked")
