# SPDX-License-Identifier: GPL-2.0-or-later
"""spinlock_t, rwlock_t, mutexes, semaphores and the read sides of RCU, with the checks of the lock debugging options.

Each lock is held by itself: two of one class can be held at once, and which one is taken may be chosen at run time, as
from an array. The checks of lockdep are by class: locks that are made with one name are of one class.

A lock operation is one step. Waiting is not fair: the CPU that is scheduled first takes a free lock.
Left out: the queue of a qrwlock (a waiting writer does not hold off new readers), lock stealing and
spinning of mutexes; neither can hide a violation of a safety property, since every order of takers is tried.
Source: include/linux/spinlock.h, rwlock.h, mutex.h, rwsem.h, rcupdate.h, srcu.h; Documentation/locking/locktypes.rst.
"""

from __future__ import annotations

from septum.kernel.atomic import Atomic
from septum.kernel.context import (
    IN_SOFTIRQ_R,
    IN_SOFTIRQ_W,
    SOFTIRQ_ON_R,
    SOFTIRQ_ON_W,
    Cpus,
    lockdep_acquire,
    lockdep_acquired,
    lockdep_release,
    lockdep_usage,
    might_sleep,
)
from septum.lang import GHOST, SYNC, Array, Struct, bounded, flag, me, require, step, until

PRIMITIVE = True  # a timeline shows the caller

#: the subclass of the second lock of a class that is held at once. Source: include/linux/lockdep.h.
SINGLE_DEPTH_NESTING = 1


class Spinlock(Struct):
    """spinlock_t. ``name`` as lockdep prints it, ``protects`` in a few words."""

    locked: int = flag(kind=SYNC)

    def __init__(self, cpus: Cpus, name: str, protects: str = "") -> None:
        self.cpus = cpus
        self.bit = cpus.add_lock(name, atomic=True, protects=protects)


async def spin_lock(lock: Spinlock) -> None:
    """Take a spinlock."""
    lockdep_acquire(lock.cpus, lock.bit)
    lockdep_usage(lock.cpus, lock.bit, SOFTIRQ_ON_W, IN_SOFTIRQ_W)
    await until(lambda: not lock.locked)
    lock.locked = 1
    lockdep_acquired(lock.cpus, lock.bit)


async def spin_trylock(lock: Spinlock) -> bool:
    """Take a spinlock if it is free; returns whether it did. lockdep: nobody waits here, so it orders nothing."""
    await step()
    if lock.locked:
        return False
    lockdep_usage(lock.cpus, lock.bit, SOFTIRQ_ON_W, IN_SOFTIRQ_W)
    lock.locked = 1
    lockdep_acquired(lock.cpus, lock.bit)
    return True


async def spin_lock_nested(lock: Spinlock, subclass: int) -> None:
    """Take a spinlock while another one of its class is held: to lockdep it is of the class name/``subclass``.

    ``subclass``  unsigned int, a constant 0..3, such as SINGLE_DEPTH_NESTING; lockdep has 8 (MAX_LOCKDEP_SUBCLASSES).
    Source: include/linux/spinlock.h; Documentation/locking/lockdep-design.rst.
    """
    lockdep_acquire(lock.cpus, lock.bit, subclass)
    lockdep_usage(lock.cpus, lock.bit, SOFTIRQ_ON_W, IN_SOFTIRQ_W)
    await until(lambda: not lock.locked)
    lock.locked = 1
    lockdep_acquired(lock.cpus, lock.bit, subclass)


async def spin_unlock(lock: Spinlock) -> None:
    """Release a spinlock."""
    await step()
    lockdep_release(lock.cpus, lock.bit)
    lock.locked = 0


async def atomic_dec_and_lock(v: Atomic, lock: Spinlock) -> bool:
    """Subtract 1; from 1 to 0 only under the lock, which it then returns with. Source: lib/dec_and_lock.c."""
    await step()
    if v.counter > 1:
        v.counter -= 1
        return False
    await spin_lock(lock)
    v.counter -= 1
    if v.counter == 0:
        return True
    await spin_unlock(lock)
    return False


class Mutex(Struct):
    """struct mutex. ``initialised``: mutex_init() was called; zeroed memory is not a mutex.

    ``cpu``  the only CPU that takes it, where each CPU has a mutex of this name, as the thread of a vCPU has its
             vcpu->mutex; -1 for a mutex that anybody takes. It keeps CPUs interchangeable, and is checked.
    """

    locked: int = flag(kind=SYNC)

    def __init__(self, cpus: Cpus, name: str, protects: str = "", initialised: bool = True, *, cpu: int = -1) -> None:
        self.cpus = cpus
        self.initialised = initialised
        self.cpu = cpu
        self.own = cpu >= 0
        self.bit = cpus.add_lock(name, atomic=False, protects=protects, own=self.own)


async def mutex_lock(lock: Mutex) -> None:
    """Take a mutex; may sleep."""
    require(lock.initialised, "lock-initialised")
    if lock.own:
        require(lock.cpu == me(), "own-lock")
    might_sleep(lock.cpus)
    lockdep_acquire(lock.cpus, lock.bit)
    await until(lambda: not lock.locked)
    lock.locked = 1
    lockdep_acquired(lock.cpus, lock.bit)


async def mutex_trylock(lock: Mutex) -> bool:
    """Take a mutex if it is free; returns whether it did. Does not sleep, but is for process context only."""
    require(lock.initialised, "lock-initialised")
    if lock.own:
        require(lock.cpu == me(), "own-lock")
    if lock.cpus.softirqs:
        require(not lock.cpus.tasks[me()].softirq, "no-sleep-in-atomic")
    await step()
    if lock.locked:
        return False
    lock.locked = 1
    lockdep_acquired(lock.cpus, lock.bit)
    return True


async def mutex_lock_nested(lock: Mutex, subclass: int) -> None:
    """Take a mutex while another one of its class is held, see spin_lock_nested(). Source: include/linux/mutex.h."""
    require(lock.initialised, "lock-initialised")
    if lock.own:
        require(lock.cpu == me(), "own-lock")
    might_sleep(lock.cpus)
    lockdep_acquire(lock.cpus, lock.bit, subclass)
    await until(lambda: not lock.locked)
    lock.locked = 1
    lockdep_acquired(lock.cpus, lock.bit, subclass)


async def mutex_unlock(lock: Mutex) -> None:
    """Release a mutex."""
    await step()
    lockdep_release(lock.cpus, lock.bit)
    lock.locked = 0


class Rwlock(Struct):
    """rwlock_t. lockdep knows its two sides as one class; ``bit`` is the reader's, ``bit + 1`` the writer's."""

    readers: int = bounded(0, "most_readers", kind=SYNC)
    writer: int = flag(kind=SYNC)

    def __init__(self, cpus: Cpus, name: str, protects: str = "", atomic: bool = True) -> None:
        self.cpus = cpus
        self.most_readers = len(cpus.tasks)
        self.bit = cpus.add_lock(f"{name}(r)", atomic, protects)
        cpus.add_lock(f"{name}(w)", atomic, protects)


async def read_lock(lock: Rwlock) -> None:
    """Take a rwlock for read."""
    lockdep_acquire(lock.cpus, lock.bit)
    lockdep_acquire(lock.cpus, lock.bit + 1)
    lockdep_usage(lock.cpus, lock.bit, SOFTIRQ_ON_R, IN_SOFTIRQ_R)
    await until(lambda: not lock.writer)
    lock.readers += 1
    lockdep_acquired(lock.cpus, lock.bit)


async def read_trylock(lock: Rwlock) -> bool:
    """Take a rwlock for read if no writer has it; returns whether it did."""
    await step()
    if lock.writer:
        return False
    lockdep_usage(lock.cpus, lock.bit, SOFTIRQ_ON_R, IN_SOFTIRQ_R)
    lock.readers += 1
    lockdep_acquired(lock.cpus, lock.bit)
    return True


async def write_trylock(lock: Rwlock) -> bool:
    """Take a rwlock for write if nobody has it; returns whether it did."""
    await step()
    if lock.writer or lock.readers:
        return False
    lockdep_usage(lock.cpus, lock.bit, SOFTIRQ_ON_W, IN_SOFTIRQ_W)
    lock.writer = 1
    lockdep_acquired(lock.cpus, lock.bit + 1)
    return True


async def read_unlock(lock: Rwlock) -> None:
    """Release a rwlock held for read."""
    await step()
    lockdep_release(lock.cpus, lock.bit)
    lock.readers -= 1


async def write_lock(lock: Rwlock) -> None:
    """Take a rwlock for write."""
    lockdep_acquire(lock.cpus, lock.bit)
    lockdep_acquire(lock.cpus, lock.bit + 1)
    lockdep_usage(lock.cpus, lock.bit, SOFTIRQ_ON_W, IN_SOFTIRQ_W)
    await until(lambda: not lock.writer and not lock.readers)
    lock.writer = 1
    lockdep_acquired(lock.cpus, lock.bit + 1)


async def write_unlock(lock: Rwlock) -> None:
    """Release a rwlock held for write."""
    await step()
    lockdep_release(lock.cpus, lock.bit + 1)
    lock.writer = 0


class RwSemaphore(Rwlock):
    """struct rw_semaphore: a rwlock whose holders may sleep."""

    def __init__(self, cpus: Cpus, name: str, protects: str = "") -> None:
        super().__init__(cpus, name, protects, atomic=False)


async def down_read(sem: RwSemaphore) -> None:
    """Take a semaphore for read; may sleep."""
    might_sleep(sem.cpus)
    await read_lock(sem)


async def up_read(sem: RwSemaphore) -> None:
    """Release a semaphore held for read."""
    await read_unlock(sem)


async def down_write(sem: RwSemaphore) -> None:
    """Take a semaphore for write; may sleep."""
    might_sleep(sem.cpus)
    await write_lock(sem)


async def up_write(sem: RwSemaphore) -> None:
    """Release a semaphore held for write."""
    await write_unlock(sem)


async def down_read_trylock(sem: RwSemaphore) -> bool:
    """Take a semaphore for read if no writer has it; returns whether it did."""
    return await read_trylock(sem)


async def down_write_trylock(sem: RwSemaphore) -> bool:
    """Take a semaphore for write if nobody has it; returns whether it did."""
    return await write_trylock(sem)


async def downgrade_write(sem: RwSemaphore) -> None:
    """From held for write to held for read: other readers may come in, and no writer in between."""
    await step()
    lockdep_release(sem.cpus, sem.bit + 1)
    sem.writer = 0
    sem.readers += 1
    lockdep_acquired(sem.cpus, sem.bit)


class RcuHead(Struct):
    """Room for one callback of a CPU: struct rcu_head, linked into the CPU's list of callbacks.

    ``arg``      what the callback gets, in place of the object that the head is part of;
    ``readers``  bit mask of those in a read-side section when it was queued, less those that have left theirs;
                 the grace period ends when it is 0.
    """

    queued: int = flag(kind=SYNC)
    arg: int = bounded(0, "most_arg", kind=SYNC)
    readers: int = bounded(0, "everybody", kind=SYNC)

    def __init__(self, cpu: int, tasks: int, most_arg: int) -> None:
        self.cpu = cpu
        self.most_arg = most_arg
        self.everybody = (1 << tasks) - 1


class GracePeriod(Struct):
    """What a CPU in synchronize_rcu() waits for: ``readers``, as in RcuHead."""

    readers: int = bounded(0, "everybody", kind=SYNC)

    def __init__(self, tasks: int) -> None:
        self.everybody = (1 << tasks) - 1


class Rcu(Struct):
    """RCU: a read side, which excludes sleeping and orders nothing, and callbacks, see kernel/rcu.py.

    ``callbacks``  how many can be queued on each CPU at once, with arguments 0..``most_arg``: a bound of the model;
    ``queued``     how many there are on a CPU, while call_rcu() looks for a place for one more; 0 otherwise;
    ``grace_periods``  one for each CPU, in models with synchronize_rcu(): see build_grace_periods().
    """

    queued: int = bounded(0, "callbacks", kind=GHOST, limit="rcu-callbacks")

    def __init__(self, cpus: Cpus, callbacks: int = 0, most_arg: int = 0) -> None:
        self.cpus = cpus
        self.callbacks = callbacks
        self.most_arg = most_arg
        self.bit = cpus.add_lock("rcu", atomic=True, protects="page tables that a CPU walks are not freed")
        self.limits_raised()
        self.grace_periods: Array[GracePeriod] = Array(())

    def limits_raised(self) -> None:
        """Have as many heads as ``callbacks`` says now."""
        cpus, tasks = range(self.cpus.count), len(self.cpus.tasks)
        self.heads = Array(RcuHead(cpu, tasks, self.most_arg) for cpu in cpus for _ in range(self.callbacks))

    def build_grace_periods(self) -> None:
        """Let synchronize_rcu() be called; a model that has it in its code calls this before the first step."""
        if not len(self.grace_periods):
            self.grace_periods = Array(GracePeriod(len(self.cpus.tasks)) for _ in self.cpus.tasks)


def rcu_read_lock(rcu: Rcu | Srcu) -> None:
    """Enter a read-side section. No step: nobody else can see it."""
    lockdep_acquired(rcu.cpus, rcu.bit)


def rcu_read_unlock(rcu: Rcu | Srcu) -> None:
    """Leave a read-side section."""
    lockdep_release(rcu.cpus, rcu.bit)
    for head in rcu.heads:
        head.readers &= ~(1 << me())
    for period in rcu.grace_periods:
        period.readers &= ~(1 << me())


class Srcu(Struct):
    """struct srcu_struct, its read side, in which one may sleep: srcu_read_lock() is rcu_read_lock() of it.

    Nobody waits for these readers: it has no synchronize_srcu(). That of kvm->srcu, whose readers are vCPUs, is
    kvm/kvm_main.py's.
    """

    def __init__(self, cpus: Cpus, name: str, protects: str = "") -> None:
        self.cpus = cpus
        self.bit = cpus.add_lock(name, atomic=False, protects=protects)
        self.heads: Array[RcuHead] = Array(())
        self.grace_periods: Array[GracePeriod] = Array(())
