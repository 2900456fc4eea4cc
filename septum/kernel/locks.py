# SPDX-License-Identifier: GPL-2.0-or-later
"""spinlock_t, rwlock_t, struct mutex and the RCU read side, with the checks of the lock debugging options.

A lock operation is one step. Waiting is fair to nobody: whoever is scheduled first takes a free lock.
Left out: the queue of a qrwlock (a waiting writer does not hold off new readers), lock stealing and
spinning of mutexes; neither can hide a violation of a safety property, since every order of takers is tried.
"""

from __future__ import annotations

from septum.kernel.context import Cpus, lockdep_acquire, lockdep_acquired, lockdep_release, might_sleep
from septum.lang import SYNC, Struct, bounded, flag, step, until


class Spinlock(Struct):
    """spinlock_t. ``name`` as lockdep prints it."""

    locked: int = flag(kind=SYNC)

    def __init__(self, cpus: Cpus, name: str) -> None:
        self.cpus = cpus
        self.bit = cpus.add_lock(name, atomic=True)


async def spin_lock(lock: Spinlock) -> None:
    """Take a spinlock."""
    lockdep_acquire(lock.cpus, lock.bit)
    await until(lambda: not lock.locked)
    lock.locked = 1
    lockdep_acquired(lock.cpus, lock.bit)


async def spin_unlock(lock: Spinlock) -> None:
    """Release a spinlock."""
    await step()
    lockdep_release(lock.cpus, lock.bit)
    lock.locked = 0


class Mutex(Struct):
    """struct mutex."""

    locked: int = flag(kind=SYNC)

    def __init__(self, cpus: Cpus, name: str) -> None:
        self.cpus = cpus
        self.bit = cpus.add_lock(name, atomic=False)


async def mutex_lock(lock: Mutex) -> None:
    """Take a mutex; may sleep."""
    might_sleep(lock.cpus)
    lockdep_acquire(lock.cpus, lock.bit)
    await until(lambda: not lock.locked)
    lock.locked = 1
    lockdep_acquired(lock.cpus, lock.bit)


async def mutex_unlock(lock: Mutex) -> None:
    """Release a mutex."""
    await step()
    lockdep_release(lock.cpus, lock.bit)
    lock.locked = 0


class Rwlock(Struct):
    """rwlock_t. lockdep knows its two sides as one class; ``bit`` is the reader's, ``bit + 1`` the writer's."""

    readers: int = bounded(0, "most_readers", kind=SYNC)
    writer: int = flag(kind=SYNC)

    def __init__(self, cpus: Cpus, name: str) -> None:
        self.cpus = cpus
        self.most_readers = len(cpus.tasks)
        self.bit = cpus.add_lock(f"{name}(r)", atomic=True)
        cpus.add_lock(f"{name}(w)", atomic=True)


async def read_lock(lock: Rwlock) -> None:
    """Take a rwlock for read."""
    lockdep_acquire(lock.cpus, lock.bit)
    lockdep_acquire(lock.cpus, lock.bit + 1)
    await until(lambda: not lock.writer)
    lock.readers += 1
    lockdep_acquired(lock.cpus, lock.bit)


async def read_unlock(lock: Rwlock) -> None:
    """Release a rwlock held for read."""
    await step()
    lockdep_release(lock.cpus, lock.bit)
    lock.readers -= 1


async def write_lock(lock: Rwlock) -> None:
    """Take a rwlock for write."""
    lockdep_acquire(lock.cpus, lock.bit)
    lockdep_acquire(lock.cpus, lock.bit + 1)
    await until(lambda: not lock.writer and not lock.readers)
    lock.writer = 1
    lockdep_acquired(lock.cpus, lock.bit + 1)


async def write_unlock(lock: Rwlock) -> None:
    """Release a rwlock held for write."""
    await step()
    lockdep_release(lock.cpus, lock.bit + 1)
    lock.writer = 0


class Rcu(Struct):
    """The RCU read side as lockdep sees it: it excludes sleeping, and orders nothing.

    Left out: grace periods; nothing in the split path frees what a reader may still see.
    """

    def __init__(self, cpus: Cpus) -> None:
        self.cpus = cpus
        self.bit = cpus.add_lock("rcu", atomic=True)


def rcu_read_lock(rcu: Rcu) -> None:
    """Enter a read-side section. No step: nobody else can see it."""
    lockdep_acquired(rcu.cpus, rcu.bit)


def rcu_read_unlock(rcu: Rcu) -> None:
    """Leave a read-side section."""
    lockdep_release(rcu.cpus, rcu.bit)
