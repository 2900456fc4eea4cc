# SPDX-License-Identifier: GPL-2.0-or-later
"""call_rcu(), grace periods, and the softirq in which callbacks run. Source: Documentation/RCU/whatisRCU.rst.

A callback waits for everybody who was in a read-side section when it was queued to leave it, and then runs in a
softirq of the CPU that queued it, whenever that CPU has softirqs enabled, also after its process has ended.
Left out: the order of callbacks of one CPU (the slots' order counts), expedited grace periods, callbacks that are
offloaded to threads (rcu_nocbs=). A kernel thread queues no callbacks, as its CPU has no softirqs here.

A pointer that RCU protects is the number of an Array's element: rcu_assign_pointer() and rcu_dereference() write and
read it while others may do so. What it leads to lives as slab.py says.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from septum.kernel.context import Cpus, lockdep_is_held, might_sleep
from septum.kernel.locks import Rcu
from septum.lang import marked_load, marked_store, me, require, step, u2, u8, until

PRIMITIVE = True  # a timeline shows the caller


class RcuCallback(Protocol):
    """Who is called back."""

    async def rcu_callback(self, arg: int) -> None:
        """The function that call_rcu() was given, in a softirq."""


async def call_rcu(rcu: Rcu, arg: int) -> None:
    """Call back with ``arg`` once the readers of now have left. Never sleeps.

    A model has so many places for callbacks of each CPU; where there is none left, that is its bound "rcu-callbacks".
    """
    await step()
    for head in rcu.heads:
        if head.cpu == me() and head.queued:
            rcu.queued += 1
    rcu.queued += 1
    rcu.queued = 0
    placed: u2 = 0
    for head in rcu.heads:
        if head.cpu == me() and not head.queued and not placed:
            head.queued = 1
            head.arg = arg
            head.readers = readers_now(rcu)
            placed = 1


async def synchronize_rcu(rcu: Rcu) -> None:
    """Wait for those that are in a read-side section now; may sleep. See Rcu.build_grace_periods()."""
    might_sleep(rcu.cpus)
    await step()
    rcu.grace_periods[me()].readers = readers_now(rcu)
    await until(lambda: rcu.grace_periods[me()].readers == 0)


async def rcu_assign_pointer(place: Callable[[], int], value: int) -> None:
    """Publish a pointer: ``await rcu_assign_pointer(lambda: vm.cache, new)``. A release."""
    await step()
    marked_store(place, value)


async def rcu_dereference(rcu: Rcu, place: Callable[[], int]) -> int:
    """Read a pointer in a read-side section: ``await rcu_dereference(rcu, lambda: vm.cache)``."""
    await step()
    require(lockdep_is_held(rcu.cpus, rcu.bit), "rcu-dereference")
    return marked_load(place)


async def rcu_dereference_protected(place: Callable[[], int], held: bool) -> int:
    """Read a pointer that only the caller writes; ``held`` says why, as lockdep_is_held() of its lock."""
    await step()
    require(held, "rcu-dereference")
    return marked_load(place)


def readers_now(rcu: Rcu) -> int:
    """Bit mask of everybody in a read-side section."""
    mask: u8 = 0
    for number in range(len(rcu.cpus.tasks)):
        if rcu.cpus.tasks[number].held & (1 << rcu.bit):
            mask |= 1 << number
    return mask


def callback_ready(rcu: Rcu, cpu: int) -> bool:
    """Whether the grace period of a callback of ``cpu`` is over."""
    ready: u2 = 0
    for head in rcu.heads:
        if head.cpu == cpu and head.queued and head.readers == 0:
            ready = 1
    return ready != 0


def nothing_to_come(rcu: Rcu, cpu: int) -> bool:
    """Whether ``cpu`` has no callback queued, and its process has ended and will queue none."""
    waiting: u2 = 0
    for head in rcu.heads:
        if head.cpu == cpu and head.queued:
            waiting = 1
    return rcu.cpus.tasks[cpu].ended != 0 and waiting == 0


async def softirq(rcu: Rcu, cpu: int, owner: RcuCallback) -> None:
    """The program of the softirqs of ``cpu``: rcu_core(), again and again."""
    process = rcu.cpus.tasks[cpu]
    while True:
        await until(lambda: (callback_ready(rcu, cpu) and process.softirqs_off == 0) or nothing_to_come(rcu, cpu))
        if not callback_ready(rcu, cpu):
            return
        process.interrupted = 1
        arg: u8 = 0
        found: u2 = 0
        for head in rcu.heads:
            if head.cpu == cpu and head.queued and head.readers == 0 and not found:
                head.queued = 0
                arg = head.arg
                found = 1
        await owner.rcu_callback(arg)
        softirq_exit(rcu.cpus)
        await step()
        process.interrupted = 0


def softirq_exit(cpus: Cpus) -> None:
    """A callback is over: it may hold neither a lock nor a page."""
    require(cpus.tasks[me()].held == 0, "locks-free")
    require(cpus.tasks[me()].pages == 0, "no-page-leaked")
