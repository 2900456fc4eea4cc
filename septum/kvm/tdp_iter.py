# SPDX-License-Identifier: GPL-2.0-or-later
"""The TDP iterator. Source: arch/x86/kvm/mmu/tdp_iter.c.

Only the 2M level is walked: the tables above it are never removed while the VM lives, so a walk from the root
finds its way down to the same entry again, and what matters is that it reads it again.
"""

from __future__ import annotations

from septum.kvm.kvm_host import Kvm, TdpIter
from septum.lang import step


async def tdp_iter_restart(it: TdpIter, kvm: Kvm) -> None:
    """Walk from the root to next_last_level_gfn and read the entry there."""
    it.yielded = 0
    it.yielded_gfn = it.next_last_level_gfn
    it.gfn = it.next_last_level_gfn
    await step()
    it.old_spte = kvm.sptes[it.gfn].state
    it.valid = 1


async def tdp_iter_start(it: TdpIter, kvm: Kvm, start: int) -> None:
    """Begin at 2M page ``start``."""
    it.next_last_level_gfn = start
    await tdp_iter_restart(it, kvm)


async def tdp_iter_next(it: TdpIter, kvm: Kvm, end: int) -> None:
    """The next entry below 2M page ``end``; the same one again, from the root, if the walk yielded."""
    if it.yielded:
        await tdp_iter_restart(it, kvm)
        return
    it.next_last_level_gfn = it.gfn + 1
    if it.next_last_level_gfn >= end:
        it.valid = 0
        return
    it.gfn = it.next_last_level_gfn
    await step()
    it.old_spte = kvm.sptes[it.gfn].state
