# SPDX-License-Identifier: GPL-2.0-or-later
"""HP-v3 19 to 24: the cache under a spinlock as posted, and a DEMOTE wrapper that takes the pair itself.

Source: Yan Zhao, 6 Jan 2026, [PATCH v3 19/24] to [PATCH v3 24/24], 20260106102331.25244-1-yan.y.zhao@intel.com (19),
20260106102345.25261-1- (20), 20260106102359.25278-1- (21), 20260106102413.25294-1- (22). It is ``spinlock`` with
prealloc_split_cache_lock, and two differences. The lock is taken twice: 21/24 holds it over tdx_pamt_get() of the S-EPT
page, 22/24 takes it again around DEMOTE with its second try; the put on failure is outside. And tdh_mem_page_demote()
of 22/24 dequeues the pair for R12 and R13, and gives it to the page allocator if DEMOTE fails, so that a second try
needs a second pair. A change of attributes whose split fails never ends its invalidation (15/24). As in ``spinlock``
all accesses to the count are marked; with the plain ones of the posting it is ``v3-as-posted`` (M07), and under read
mmu_lock ``v3-shared``, where the two sections matter (M06).
"""

from septum.designs import spinlock
from septum.kernel.errno import EAGAIN
from septum.kvm.kvm_host import pamt_add_failed
from septum.kvm.kvm_types import Page2M
from septum.lang import require


class Design(spinlock.Design):
    """struct kvm_tdx with prealloc_split_cache and prealloc_split_cache_lock."""

    lock_name = "prealloc_split_cache_lock"
    reuse_pair = False
    ends_failed_invalidation = False

    async def tdx_sept_split_private_spte(self, page: Page2M, sp: int) -> int:
        """The reference in one section of the lock, DEMOTE in another."""
        sept_page = self.sept_page_of(sp)
        await self.block_and_track(page)
        await self.lock_split_cache()
        if await self.split_cache_low():
            await self.unlock_split_cache()
            return -EAGAIN
        ret = await self.get_for_demote(sept_page)
        await self.unlock_split_cache()
        if not pamt_add_failed(self.kvm, ret):
            require(ret == 0, "no-kvm-bug")
        if ret:
            return ret
        await self.lock_split_cache()
        ret = await self.demote_with_reference(page, sept_page)
        await self.unlock_split_cache()
        if ret:
            await self.put_sept_page(sept_page)
        return ret
