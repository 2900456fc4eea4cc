# SPDX-License-Identifier: GPL-2.0-or-later
"""Model code that translated C calls: kernel functions that the model has in another shape."""

from __future__ import annotations

from septum.kernel.errno import ENOMEM
from septum.kvm.kvm_host import Mirror
from septum.kvm.kvm_types import KvmMmuMemoryCache, Page2M, kvm_mmu_memory_cache_alloc
from septum.kvm.mmu_internal import SP_PAGES
from septum.kvm.tdx import KvmTdx
from septum.kvm.virt_tdx import PamtCache
from septum.lang import u8
from septum.tdx.mem import tdh_mem_range_block
from septum.tdx.module import TDX_PS_2M

PRIMITIVE = True  # a timeline shows the caller


class ControlPages(KvmTdx):
    """tdx_alloc_control_page() and tdx_free_control_page() for S-EPT pages: they bring their pair. Source: V5 20/45.

    The S-EPT page of a removed table is put in an RCU callback.
    """

    stocks_sept_pages = True
    rcu_frees = SP_PAGES

    async def alloc_sept_page(self, sept_page: int) -> int:
        """A reference of its own, whose pair is from the page allocator. 0, -ENOMEM or -EIO."""
        return await self.pamt_get(None, sept_page)

    async def free_sept_page(self, sept_page: int) -> None:
        """It was not used."""
        await self.pamt_put(sept_page)

    async def get_sept_page(self, cache: PamtCache, sept_page: int) -> int:
        """It has its reference."""
        return 0

    async def put_sept_page(self, sept_page: int) -> None:
        """It keeps its reference."""

    def references_of_caches(self, region: int) -> int:
        """Those of the pages in vCPUs' caches."""
        count: u8 = 0
        for vcpu in self.kvm.vcpus:
            if vcpu.caches.external_spt and region == self.kvm.first_sept_region + vcpu.caches.external_region:
                count += 1
        return count

    async def free_removed_sp(self, sept_page: int) -> None:
        """All of it waits for RCU."""
        await self.call_rcu_free_sp(sept_page)

    async def put_in_callback(self, sept_page: int) -> None:
        """In a softirq."""
        await self.pamt_put(sept_page)


def is_shadow_present_pte(pte: int) -> bool:
    """Whether a 2M SPTE maps something; FROZEN_SPTE does not. Source: arch/x86/kvm/mmu/spte.h."""
    return pte == Mirror.HUGE or pte == Mirror.TABLE  # "in" is not in the language


def is_large_pte(pte: int) -> bool:
    """Whether a 2M SPTE is a leaf. Source: arch/x86/kvm/mmu/spte.h."""
    return pte == Mirror.HUGE


async def alloc_pamt_array(tdx: KvmTdx) -> int:
    """A pair from the split's cache: 0 or -ENOMEM. Source: DP-v4 12/16."""
    if await tdx.alloc_pamt_array():
        return 0
    return -ENOMEM


async def memory_cache_alloc(mc: KvmMmuMemoryCache) -> int:
    """kvm_mmu_memory_cache_alloc(), which returns an object: 1."""
    await kvm_mmu_memory_cache_alloc(mc)
    return 1


def pages_in(mc: KvmMmuMemoryCache) -> int:
    """Pages in a kvm_mmu_memory_cache, whatever its number of objects says while it changes."""
    count: u8 = 0
    for slot in mc.objects:
        count += slot.page
    return count


async def range_block(tdx: KvmTdx, page: Page2M) -> int:
    """tdh_mem_range_block() of a 2M page. u64 status."""
    return await tdh_mem_range_block(tdx.td, TDX_PS_2M, page, 0)


async def page_demote(tdx: KvmTdx, page: Page2M, sp: int) -> int:
    """tdh_mem_page_demote() as the model has it, and the count of what it maps; a u64 status.

    The wrapper takes the pair for the guest's range from the cache where the design does not do so itself
    (KvmTdx.reuse_pair).
    """
    err = await tdx.seamcall_demote(page, tdx.sept_page_of(sp))
    if err == 0:
        await tdx.count_demoted(page)
    return err


async def range_block_no_vcpus(tdx: KvmTdx, page: Page2M) -> int:
    """tdh_do_no_vcpus(tdh_mem_range_block, ...)."""
    return await tdx.tdh_do_no_vcpus(lambda: range_block(tdx, page))


async def page_demote_no_vcpus(tdx: KvmTdx, page: Page2M, sp: int) -> int:
    """tdh_do_no_vcpus(tdh_mem_page_demote, ...)."""
    err = await tdx.tdh_do_no_vcpus(lambda: tdx.seamcall_demote(page, tdx.sept_page_of(sp)))
    if err == 0:
        await tdx.count_demoted(page)
    return err
