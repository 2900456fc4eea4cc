# SPDX-License-Identifier: GPL-2.0-or-later
"""Splitting huge pages in the TDP MMU. Source: arch/x86/kvm/mmu/tdp_mmu.c, as of HP-v3 07, 10 and 19/24."""

from __future__ import annotations

from septum.kernel.errno import EBUSY, ENOMEM
from septum.kernel.locks import rcu_read_lock, rcu_read_unlock
from septum.kernel.pages import alloc_page, free_pages
from septum.kvm.host import Kvm, Mirror, Small, TdpIter, kvm_mmu_lock, kvm_mmu_unlock
from septum.kvm.tdp_iter import tdp_iter_next, tdp_iter_start
from septum.kvm.tdx import SP_PAGES, KvmTdx
from septum.lang import choose, me, require, step, tracepoint


async def tdp_mmu_iter_cond_resched(kvm: Kvm, it: TdpIter, shared: bool) -> bool:
    """Give way to others if they wait, but not before the walk has moved on. Returns whether it did."""
    if it.next_last_level_gfn == it.yielded_gfn or not kvm.resched:
        return False
    if await choose(2):
        rcu_read_unlock(kvm.rcu)
        await kvm_mmu_unlock(kvm, shared)
        await kvm_mmu_lock(kvm, shared)
        rcu_read_lock(kvm.rcu)
        it.yielded = 1
        return True
    return False


async def tdp_mmu_alloc_sp_for_split(kvm: Kvm, tdx: KvmTdx) -> int:
    """sp->spt and, for a mirror root, sp->external_spt. Returns 0 for -ENOMEM.

    Otherwise 1 + the number, among the regions of S-EPT pages, of the one that external_spt lies in.
    The sp itself comes from a slab and is not counted.
    """
    if not await alloc_page(kvm.host.pages):
        return 0
    if not await alloc_page(kvm.host.pages):
        await free_pages(kvm.host.pages, 1)
        return 0
    sp = 1
    if kvm.sept_regions > 1:
        sp = 1 + await choose(kvm.sept_regions)
    if await tdx.alloc_sept_page(tdx.sept_page_of(sp)):
        await free_pages(kvm.host.pages, SP_PAGES)
        return 0
    if await tdx.topup_split_cache():
        await tdp_mmu_free_sp(kvm, tdx, sp)
        return 0
    return sp


async def tdp_mmu_free_sp(kvm: Kvm, tdx: KvmTdx, sp: int) -> None:
    """Free an sp that was not used."""
    await tdx.free_sept_page(tdx.sept_page_of(sp))
    await free_pages(kvm.host.pages, SP_PAGES)


def link_small_sptes(kvm: Kvm, gfn: int) -> None:
    """A split table maps what the huge page did; it was filled before it is linked (make_small_spte())."""
    for child in kvm.sptes[gfn].children:
        child.state = Small.PAGE


async def tdp_mmu_set_spte(kvm: Kvm, tdx: KvmTdx, it: TdpIter, sp: int) -> int:
    """Link the new table under write mmu_lock: the mirror first, then the S-EPT, which must not fail."""
    await step()
    link_small_sptes(kvm, it.gfn)
    kvm.sptes[it.gfn].state = Mirror.TABLE
    tracepoint("kvm_tdp_mmu_spte_changed", it.gfn)
    ret = await tdx.tdx_sept_split_private_spte(it.gfn, sp)
    require(ret == 0, "no-kvm-bug")
    return 0


async def tdp_mmu_set_spte_atomic(kvm: Kvm, tdx: KvmTdx, it: TdpIter, sp: int) -> int:
    """Link the new table under read mmu_lock: freeze the mirror entry, split the S-EPT, publish or restore."""
    await step()
    if kvm.sptes[it.gfn].state != it.old_spte:
        if tdx.refreshes_old_spte:
            it.old_spte = kvm.sptes[it.gfn].state
        return -EBUSY
    kvm.sptes[it.gfn].state = Mirror.FROZEN
    ret = await tdx.tdx_sept_split_private_spte(it.gfn, sp)
    await step()
    if ret:
        kvm.sptes[it.gfn].state = it.old_spte
        return ret
    link_small_sptes(kvm, it.gfn)
    kvm.sptes[it.gfn].state = Mirror.TABLE
    tracepoint("kvm_tdp_mmu_spte_changed", it.gfn)
    return 0


async def tdp_mmu_split_huge_page(kvm: Kvm, tdx: KvmTdx, it: TdpIter, sp: int, shared: bool) -> int:
    """Split one huge page with the pages of ``sp``. Returns 0 or, under read mmu_lock, an error to try again on."""
    if shared:
        ret = await tdp_mmu_set_spte_atomic(kvm, tdx, it, sp)
    else:
        ret = await tdp_mmu_set_spte(kvm, tdx, it, sp)
    tracepoint("kvm_mmu_split_huge_page", it.gfn, ret)
    return ret


async def tdp_mmu_split_huge_pages_root(kvm: Kvm, tdx: KvmTdx, start: int, end: int, shared: bool) -> int:
    """Split every huge page in start..end-1 (2M page numbers). Called and left with mmu_lock held.

    Returns 0 or -ENOMEM. The path out of a failed allocation does not take RCU again, and the spare sp is
    freed on it, as HP-v3 19/24 does (earlier versions returned at once and lost the sp).
    """
    it = kvm.iters[me()]
    sp = 0
    ret = 0
    rcu_read_lock(kvm.rcu)
    await tdp_iter_start(it, kvm, start)
    while it.valid:
        if await tdp_mmu_iter_cond_resched(kvm, it, shared):
            await tdp_iter_next(it, kvm, end)
            continue
        if it.old_spte != Mirror.HUGE:  # a frozen entry, which somebody else is splitting, is not present
            await tdp_iter_next(it, kvm, end)
            continue
        if sp == 0:
            rcu_read_unlock(kvm.rcu)
            await kvm_mmu_unlock(kvm, shared)
            sp = await tdp_mmu_alloc_sp_for_split(kvm, tdx)
            await kvm_mmu_lock(kvm, shared)
            if sp == 0:
                tracepoint("kvm_mmu_split_huge_page", it.gfn, -ENOMEM)
                return -ENOMEM
            rcu_read_lock(kvm.rcu)
            it.yielded = 1
            await tdp_iter_next(it, kvm, end)
            continue
        ret = await tdx.prepare_split(it)
        if ret:
            tracepoint("kvm_mmu_split_huge_page", it.gfn, ret)
            break
        if it.yielded:
            await tdp_iter_next(it, kvm, end)
            continue
        if await tdp_mmu_split_huge_page(kvm, tdx, it, sp, shared):
            continue  # goto retry: the same entry, the same sp
        sp = 0
        await tdp_iter_next(it, kvm, end)
    if ret == 0:
        rcu_read_unlock(kvm.rcu)
    if sp:
        await tdp_mmu_free_sp(kvm, tdx, sp)
    return ret
