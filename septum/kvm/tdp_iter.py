# SPDX-License-Identifier: GPL-2.0-or-later
"""The TDP iterator. Source: arch/x86/kvm/mmu/tdp_iter.c.

Only the 2M level is walked: the tables above it are never removed while the VM lives, so a walk from the root
finds its way down to the same entry again, and what matters is that it reads it again.
"""

from __future__ import annotations

from septum.kvm.kvm_host import Kvm, TdpIter
from septum.kvm.kvm_types import Page2M
from septum.lang import step
from septum.lang.patches import patchable


async def tdp_iter_restart(it: TdpIter, kvm: Kvm) -> None:
    """Walk from the root to next_last_level_page and read the entry there."""
    it.yielded = 0
    it.yielded_page = it.next_last_level_page
    it.page = it.next_last_level_page
    await step()
    it.old_spte = kvm.sptes[it.page].state
    it.valid = 1


async def tdp_iter_start(it: TdpIter, kvm: Kvm, start: Page2M) -> None:
    """Begin at 2M page ``start``."""
    it.next_last_level_page = start
    await tdp_iter_restart(it, kvm)


async def tdp_iter_next(it: TdpIter, kvm: Kvm, end: Page2M) -> None:
    """The next entry below 2M page ``end``; the same one again, from the root, if the walk yielded."""
    if it.yielded:
        await tdp_iter_restart(it, kvm)
        return
    it.next_last_level_page = it.page + 1
    if it.next_last_level_page >= end:
        it.valid = 0
        return
    it.page = it.next_last_level_page
    await step()
    it.old_spte = kvm.sptes[it.page].state


patchable(__name__)
