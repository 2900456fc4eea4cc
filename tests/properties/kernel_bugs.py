# SPDX-License-Identifier: GPL-2.0-or-later
"""Programs that break a rule of septum/kernel each, in few lines: what a debug option of the kernel would report."""

from collections.abc import Callable
from typing import Any

from septum.kernel.context import Cpus, task_exit
from septum.kernel.llist import LlistHead, llist_add, llist_del_all, llist_del_first
from septum.kernel.locks import (
    Mutex,
    Rcu,
    Spinlock,
    mutex_lock,
    mutex_lock_nested,
    mutex_trylock,
    spin_lock,
    spin_unlock,
)
from septum.kernel.pages import PageAllocator, alloc_page
from septum.kernel.percpu import Preemption, get_cpu, put_cpu, smp_processor_id
from septum.kernel.rcu import rcu_dereference, rcu_dereference_protected, softirq_exit
from septum.kernel.refcount import (
    Refcount,
    refcount_dec,
    refcount_dec_and_lock,
    refcount_dec_and_mutex_lock,
    refcount_dec_and_test,
    refcount_inc,
)
from septum.kernel.seqlock import Seqcount, write_seqcount_begin, write_seqcount_end
from septum.kernel.slab import Mortal, kfree, kzalloc
from septum.kernel.softirq import local_bh_disable
from septum.lang import SYNC, Struct, flag
from septum.lang.model import Model, Program


class World(Struct):
    """One of everything."""

    pointer: int = flag(kind=SYNC)

    def __init__(self) -> None:
        self.cpus = Cpus(2, softirqs=True)
        self.rcu = Rcu(self.cpus, 2)
        self.lock = Spinlock(self.cpus, "lock")
        self.mutex = Mutex(self.cpus, "mutex")
        self.zeroed = Mutex(self.cpus, "zeroed", initialised=False)
        self.others = Mutex(self.cpus, "others", cpu=1)
        self.pages = PageAllocator(self.cpus, 2, can_fail=False)
        self.preemption = Preemption(self.cpus)
        self.seq = Seqcount(self.cpus, 4)
        self.list = LlistHead(4)
        self.none = Refcount(3, 0)
        self.one = Refcount(3, 1)
        self.thing = Mortal()


async def keeps_lock(w: World) -> None:
    await spin_lock(w.lock)
    task_exit(w.cpus)


async def keeps_page(w: World) -> None:
    await alloc_page(w.pages)
    task_exit(w.cpus)


async def callback_keeps_lock(w: World) -> None:
    await spin_lock(w.lock)
    softirq_exit(w.cpus)


async def callback_keeps_page(w: World) -> None:
    await alloc_page(w.pages)
    softirq_exit(w.cpus)


async def sleeps_without_softirqs(w: World) -> None:
    await local_bh_disable(w.cpus)
    await mutex_lock(w.mutex)


async def takes_zeroed(w: World) -> None:
    await mutex_lock(w.zeroed)


async def tries_zeroed(w: World) -> None:
    await mutex_trylock(w.zeroed)


async def nests_zeroed(w: World) -> None:
    await mutex_lock_nested(w.zeroed, 1)


async def takes_others(w: World) -> None:
    await mutex_lock(w.others)


async def tries_others(w: World) -> None:
    await mutex_trylock(w.others)


async def nests_others(w: World) -> None:
    await mutex_lock_nested(w.others, 1)


async def tries_mutex(w: World) -> None:
    """Run as a softirq."""
    await mutex_trylock(w.mutex)


async def unlocks(w: World) -> None:
    await spin_unlock(w.lock)


async def sleeps_locked(w: World) -> None:
    await spin_lock(w.lock)
    await mutex_lock(w.mutex)


async def takes_first_and_all(w: World) -> None:
    """Run on both CPUs."""
    await llist_add(w.list)
    await llist_del_first(w.list)
    await llist_del_all(w.list)


async def enables_twice(w: World) -> None:
    await get_cpu(w.preemption)
    await put_cpu(w.preemption)
    await put_cpu(w.preemption)


async def asks_preemptible(w: World) -> None:
    smp_processor_id(w.preemption)


async def reads_outside(w: World) -> None:
    await rcu_dereference(w.rcu, lambda: w.pointer)


async def reads_unprotected(w: World) -> None:
    await rcu_dereference_protected(lambda: w.pointer, held=False)


async def gets_from_zero(w: World) -> None:
    await refcount_inc(w.none)


async def puts_the_last(w: World) -> None:
    await refcount_dec(w.one)


async def puts_at_zero(w: World) -> None:
    await refcount_dec_and_test(w.none)


async def puts_at_zero_locked(w: World) -> None:
    await refcount_dec_and_lock(w.none, w.lock)


async def puts_at_zero_with_mutex(w: World) -> None:
    await refcount_dec_and_mutex_lock(w.none, w.mutex)


async def writes_twice(w: World) -> None:
    await spin_lock(w.lock)
    await write_seqcount_begin(w.seq)
    await write_seqcount_begin(w.seq)


async def writes_preemptible(w: World) -> None:
    await write_seqcount_begin(w.seq)


async def ends_what_did_not_begin(w: World) -> None:
    await write_seqcount_end(w.seq)


async def allocates_twice(w: World) -> None:
    await kzalloc(w.cpus, w.thing)


async def frees_twice(w: World) -> None:
    await kfree(w.thing)
    await kfree(w.thing)


async def idles(w: World) -> None:
    pass


def alone(program: Callable[..., Any], softirq: bool = False) -> Callable[[], Model]:
    """``program`` on CPU 0, or as its softirqs, or on both CPUs of a list's; nothing else runs."""

    def model() -> Model:
        world = World()
        both = program is takes_first_and_all
        programs = [idles, idles, program] if softirq else [program, program if both else idles]
        return Model(program.__name__, world, [Program(p, (world,)) for p in programs], (), world.cpus.lock_names)

    return model
