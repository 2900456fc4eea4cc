# SPDX-License-Identifier: GPL-2.0-or-later
"""Model code that translated C calls: kernel functions that the model has in another shape."""

from __future__ import annotations

from septum.kernel.errno import ENOMEM
from septum.kvm.kvm_host import Mirror
from septum.kvm.kvm_types import KvmMmuMemoryCache, Page2M, kvm_mmu_memory_cache_alloc
from septum.kvm.tdx import KvmTdx
from septum.tdx.mem import tdh_mem_range_block
from septum.tdx.module import TDX_PS_2M

PRIMITIVE = True  # a timeline shows the caller


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
