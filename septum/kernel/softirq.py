# SPDX-License-Identifier: GPL-2.0-or-later
"""Softirqs: code that takes a CPU from its process between any two of the process's steps, and how to hold it off.

The softirqs of a CPU are a program of their own (see kernel/rcu.py for what they run). While one runs, the process
of its CPU takes no step, so a softirq that spins on a lock of that process spins forever. Hard interrupts
are not modelled: local_irq_save() is here for what it does to softirqs.
Source: include/linux/bottom_half.h, include/linux/spinlock.h; Documentation/kernel-hacking/locking.rst.
"""

from __future__ import annotations

from septum.kernel.context import Cpus
from septum.kernel.locks import Spinlock, spin_lock, spin_unlock
from septum.lang import me, step

PRIMITIVE = True  # a timeline shows the caller


async def local_bh_disable(cpus: Cpus) -> None:
    """Keep softirqs off this CPU. Nests."""
    if cpus.softirqs:
        await step()
        cpus.tasks[me()].softirqs_off += 1


def local_bh_enable(cpus: Cpus) -> None:
    """Let softirqs run again: those that wait may do so from now on."""
    if cpus.softirqs:
        cpus.tasks[me()].softirqs_off -= 1


async def spin_lock_bh(lock: Spinlock) -> None:
    """Take a spinlock that softirqs take as well."""
    await local_bh_disable(lock.cpus)
    await spin_lock(lock)


async def spin_unlock_bh(lock: Spinlock) -> None:
    """Release a spinlock, and enable softirqs again."""
    await spin_unlock(lock)
    local_bh_enable(lock.cpus)


async def spin_lock_irqsave(lock: Spinlock) -> None:
    """Take a spinlock with interrupts off, and so softirqs too; the saved flags are the depth."""
    await local_bh_disable(lock.cpus)
    await spin_lock(lock)


async def spin_unlock_irqrestore(lock: Spinlock) -> None:
    """Release it; interrupts are as they were."""
    await spin_unlock(lock)
    local_bh_enable(lock.cpus)
