# SPDX-License-Identifier: GPL-2.0-or-later
"""Per-CPU data, preemption and migration. Source: include/linux/percpu-defs.h, preempt.h; lib/smp_processor_id.c.

The CPUs of a model are threads: each runs its own program, and is never moved. The CPU that a thread happens to be on
is a number of its own here: as long as preemption is enabled, it may be any that nobody has pinned; preempt_disable()
pins the thread to one, and keeps all others off it. There are as many CPUs as threads, so that there always is one. A
spinlock does not pin here: a thread in a spinlock's section takes get_cpu(), too.
Source of the rules: CONFIG_DEBUG_PREEMPT, CONFIG_DEBUG_ATOMIC_SLEEP.
"""

from __future__ import annotations

from septum.kernel.context import Cpus, lockdep_acquired, lockdep_is_held, lockdep_release
from septum.lang import GHOST, SYNC, Array, PerCpu, Struct, bounded, choose, flag, me, require, step, u8

PRIMITIVE = True  # a timeline shows the caller

#: how deep preempt_disable() may nest
NESTING = 3


class Where(Struct):
    """Where a thread is: on ``cpu`` while ``preempt_count`` is not 0."""

    cpu: int = bounded(0, "last", kind=GHOST)
    preempt_count: int = bounded(0, NESTING, kind=GHOST)

    def __init__(self, last: int) -> None:
        self.last = last


class Pinned(Struct):
    """Whether a thread runs on a CPU with preemption disabled."""

    taken: int = flag(kind=SYNC)


class Preemption(Struct):
    """Who is where; one for a world."""

    def __init__(self, cpus: Cpus) -> None:
        self.cpus = cpus
        self.count = len(cpus.tasks)
        self.bit = cpus.add_lock("preempt_disable()", atomic=True)
        self.threads = PerCpu(Where(self.count - 1) for _ in cpus.tasks)
        self.pinned = Array(Pinned() for _ in cpus.tasks)


async def preempt_disable(p: Preemption) -> None:
    """Stay on this CPU, whichever it is, alone. Nests."""
    thread = p.threads[me()]
    if thread.preempt_count == 0:
        cpu = await choose(p.count)
        free: u8 = cpu
        for _ in range(p.count):  # of those that are free, any
            if p.pinned[free].taken:
                free = (free + 1) % p.count
        thread.cpu = free
        p.pinned[free].taken = 1
        lockdep_acquired(p.cpus, p.bit)
    thread.preempt_count += 1


async def preempt_enable(p: Preemption) -> None:
    """Undo one preempt_disable(); after the last, the thread may be moved again."""
    await step()
    thread = p.threads[me()]
    require(thread.preempt_count > 0, "preemption-disabled")
    thread.preempt_count -= 1
    if thread.preempt_count == 0:
        lockdep_release(p.cpus, p.bit)
        p.pinned[thread.cpu].taken = 0
        thread.cpu = 0


def smp_processor_id(p: Preemption) -> int:
    """The CPU that this thread is on; only with preemption disabled, or it may be another one by now."""
    require(lockdep_is_held(p.cpus, p.bit), "preemption-disabled")
    return p.threads[me()].cpu


async def get_cpu(p: Preemption) -> int:
    """preempt_disable(), and smp_processor_id(): what an array of a model has for each CPU is indexed by it."""
    await preempt_disable(p)
    return smp_processor_id(p)


async def put_cpu(p: Preemption) -> None:
    """preempt_enable()."""
    await preempt_enable(p)


async def raw_smp_processor_id(p: Preemption) -> int:
    """The CPU that this thread is on now; with preemption enabled it may be another one by the next line."""
    if p.threads[me()].preempt_count:
        return p.threads[me()].cpu
    return await choose(p.count)
