# SPDX-License-Identifier: GPL-2.0-or-later
"""Model code that translated C calls: kernel functions that the model has in another shape."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from septum.kernel.errno import ENOMEM
from septum.kernel.pages import alloc_page, give_pages
from septum.kvm.kvm_host import Kvm, Mirror, kvm_get_running_vcpu
from septum.kvm.kvm_types import KvmMmuMemoryCache, Page2M, kvm_mmu_memory_cache_alloc
from septum.kvm.mmu_internal import SP_PAGES
from septum.kvm.tdx import KvmTdx
from septum.kvm.virt_tdx import TDX_DPAMT_ENTRY_PAGE_CNT, PamtCache
from septum.lang import Struct, me, require, u8
from septum.tdx.mem import tdh_mem_range_block
from septum.tdx.module import TDX_PS_2M
from septum.tdx.status import TDX_SW_ERROR

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
        """Drop the reference, in a softirq."""
        await self.pamt_put(sept_page)


class VcpuPairs(Struct):
    """Where the pairs of a split by a vCPU's thread are from: what its vCPU was topped up with."""

    def __init__(self, kvm: Kvm) -> None:
        self.kvm = kvm

    async def alloc_pamt_array(self) -> bool:
        """A pair of the vCPU's, which must be there."""
        if len(self.kvm.vcpus):
            caches = self.kvm.vcpus[me()].caches
            require(caches.pamt >= TDX_DPAMT_ENTRY_PAGE_CNT, "cache-never-short")
            return await caches.alloc_pamt_array()
        return False


def running_vcpu(tdx: KvmTdx) -> bool:
    """kvm_get_running_vcpu(), as whether there is one."""
    if len(tdx.kvm.vcpus):
        return kvm_get_running_vcpu(tdx.kvm)
    return False


#: what a pointer to one of two caches is: the VM's, or the running vCPU's; NULL is 0
OF_VM = 1
OF_VCPU = 2


async def pamt_get_from(tdx: Any, sept_page: int, cache: int) -> int:
    """tdx_pamt_get() with a pair of the running vCPU's, or of the VM's cache. 0, -ENOMEM or -EIO."""
    if cache == OF_VCPU:
        got: int = await tdx.pamt_get(tdx.vcpu_pairs, sept_page)
        return got
    got = await tdx.get_for_demote(sept_page)
    return got


async def alloc_pamt_array_from(tdx: Any, cache: int) -> int:
    """alloc_pamt_array() from the one or the other. 0 or -ENOMEM."""
    if cache == OF_VCPU:
        if await tdx.vcpu_pairs.alloc_pamt_array():
            return 0
        return -ENOMEM
    return await alloc_pamt_array(tdx)


async def topup_pamt_cache_from(tdx: Any, cache: int, npairs: int, topup: Callable[[], Awaitable[int]]) -> int:
    """tdx_topup_pamt_cache() of the running vCPU's cache, which is the model's, or ``topup()`` of the VM's."""
    if cache == OF_VCPU:
        return await topup_vcpu_cache(tdx, npairs)
    return await topup()


async def topup_vcpu_cache(tdx: KvmTdx, npairs: int) -> int:
    """tdx_topup_pamt_cache() of the running vCPU's cache. 0 or -ENOMEM."""
    if len(tdx.kvm.vcpus):
        caches = tdx.kvm.vcpus[me()].caches
        while caches.pamt < TDX_DPAMT_ENTRY_PAGE_CNT * npairs:
            if not await alloc_page(tdx.host.pages):
                return -ENOMEM
            caches.pamt += 1
            give_pages(tdx.cpus, 1)
    return 0


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


async def demote_from(tdx: Any, page: Page2M, sp: int, cache: int) -> int:
    """DEMOTE with a pair that its wrapper takes from the one or the other cache, for this try. u64 status."""
    if await alloc_pamt_array_from(tdx, cache):
        return TDX_SW_ERROR
    err: int = await tdx.locked_demote(page, tdx.sept_page_of(sp))
    if err != 0:
        await tdx.pair_not_used()
    return err


async def page_demote_from(tdx: Any, page: Page2M, sp: int, cache: int) -> int:
    """tdh_mem_page_demote() that is given one of two caches, and the count of what it maps; a u64 status."""
    err = await demote_from(tdx, page, sp, cache)
    if err == 0:
        await tdx.count_demoted(page)
    return err


async def page_demote_from_no_vcpus(tdx: Any, page: Page2M, sp: int, cache: int) -> int:
    """tdh_do_no_vcpus(tdh_mem_page_demote, ...) of the same."""
    err: int = await tdx.tdh_do_no_vcpus(lambda: demote_from(tdx, page, sp, cache))
    if err == 0:
        await tdx.count_demoted(page)
    return err
