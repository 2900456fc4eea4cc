# SPDX-License-Identifier: GPL-2.0-or-later
"""The TDP MMU: splitting, mapping and zapping of the mirror root, and the eager split of direct roots.

Source: arch/x86/kvm/mmu/tdp_mmu.c, as of HP-v3 06, 07, 10 and 19/24, V5 02 and 44/45.
"""

from __future__ import annotations

from septum.kernel.errno import EBUSY, ENOMEM
from septum.kernel.locks import rcu_read_lock, rcu_read_unlock, read_lock, read_unlock
from septum.kernel.pages import alloc_page, free_pages, give_pages, take_pages
from septum.kvm.kvm_host import (
    Kvm,
    Mirror,
    Mirror4K,
    OrdinaryRoots,
    TdpIter,
    kvm_mmu_lock,
    kvm_mmu_unlock,
    pamt_add_failed,
)
from septum.kvm.kvm_types import Gfn, Page2M
from septum.kvm.mmu_internal import (
    PG_LEVEL_2M,
    RET_PF_FIXED,
    RET_PF_RETRY,
    RET_PF_SPURIOUS,
    SP_PAGES,
    kvm_mmu_hugepage_adjust,
)
from septum.kvm.tdp_iter import tdp_iter_next, tdp_iter_start
from septum.kvm.tdx import KvmTdx
from septum.lang import choose, me, reached, require, step, tracepoint
from septum.lang.patches import patchable
from septum.tdx.module import TDX_PS_2M, TDX_PS_4K


async def tdp_mmu_iter_cond_resched(kvm: Kvm, it: TdpIter, shared: bool) -> bool:
    """Give way to others if they wait, but not before the walk has moved on. Returns whether it did."""
    if it.next_last_level_page == it.yielded_page or not kvm.resched:
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


def link_small_sptes(kvm: Kvm, page: Page2M) -> None:
    """A split table maps what the huge page did; it was filled before it is linked (make_small_spte())."""
    for child in kvm.sptes[page].children:
        child.state = Mirror4K.PAGE


async def tdp_mmu_set_spte(kvm: Kvm, tdx: KvmTdx, it: TdpIter, sp: int) -> int:
    """Link the new table under write mmu_lock: the mirror first, then the S-EPT, which must not fail.

    If it does, the table stays in the mirror of a dead VM. Source: HP-v3 07/24, which does not check the error.
    """
    await step()
    link_small_sptes(kvm, it.page)
    kvm.sptes[it.page].state = Mirror.TABLE
    tracepoint("kvm_tdp_mmu_spte_changed", it.page)
    ret = await tdx.tdx_sept_split_private_spte(it.page, sp)
    if not pamt_add_failed(kvm, ret):
        require(ret == 0, "no-kvm-bug")
    if ret:
        kvm.lost_tables += 1
        give_pages(kvm.host.cpus, SP_PAGES)
    return 0


async def tdp_mmu_set_spte_atomic(kvm: Kvm, tdx: KvmTdx, it: TdpIter, sp: int) -> int:
    """Link the new table under read mmu_lock: freeze the mirror entry, split the S-EPT, publish or restore."""
    await step()
    if kvm.sptes[it.page].state != it.old_spte:
        if tdx.refreshes_old_spte:
            it.old_spte = kvm.sptes[it.page].state
        return -EBUSY
    kvm.sptes[it.page].state = Mirror.FROZEN
    ret = await tdx.tdx_sept_split_private_spte(it.page, sp)
    await step()
    if ret:
        kvm.sptes[it.page].state = it.old_spte
        return ret
    link_small_sptes(kvm, it.page)
    kvm.sptes[it.page].state = Mirror.TABLE
    tracepoint("kvm_tdp_mmu_spte_changed", it.page)
    return 0


async def tdp_mmu_split_huge_page(kvm: Kvm, tdx: KvmTdx, it: TdpIter, sp: int, shared: bool) -> int:
    """Split one huge page with the pages of ``sp``. Returns 0 or, under read mmu_lock, an error to try again on."""
    if shared:
        ret = await tdp_mmu_set_spte_atomic(kvm, tdx, it, sp)
    else:
        ret = await tdp_mmu_set_spte(kvm, tdx, it, sp)
    tracepoint("kvm_mmu_split_huge_page", it.page, ret)
    return ret


async def tdp_mmu_split_huge_pages_root(kvm: Kvm, tdx: KvmTdx, start: Page2M, end: Page2M, shared: bool) -> int:
    """Split every huge page in 2M pages start..end-1. Called and left with mmu_lock held.

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
        if it.old_spte != Mirror.HUGE:  # a frozen entry, which another CPU is splitting, is not present
            await tdp_iter_next(it, kvm, end)
            continue
        if sp == 0:
            rcu_read_unlock(kvm.rcu)
            await kvm_mmu_unlock(kvm, shared)
            sp = await tdp_mmu_alloc_sp_for_split(kvm, tdx)
            await kvm_mmu_lock(kvm, shared)
            if sp == 0:
                tracepoint("kvm_mmu_split_huge_page", it.page, -ENOMEM)
                return -ENOMEM
            rcu_read_lock(kvm.rcu)
            it.yielded = 1
            await tdp_iter_next(it, kvm, end)
            continue
        ret = await tdx.prepare_split(it)
        if ret:
            tracepoint("kvm_mmu_split_huge_page", it.page, ret)
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


def require_split(kvm: Kvm, first: Page2M, last: Page2M) -> None:
    """No leaf maps 2M one of the pages first..last-1, as the caller of the split was told. The model's own check."""
    for page in range(len(kvm.sptes)):
        if first <= page < last:
            require(kvm.sptes[page].state != Mirror.HUGE, "split-done")


async def kvm_tdp_mmu_mirrors_split_huge_pages(kvm: Kvm, tdx: KvmTdx, first: Page2M, last: Page2M) -> int:
    """Split every huge page of 2M pages first..last-1 in the mirror root. 0 or -ENOMEM.

    Called and left with mmu_lock held as the design splits. Source: V5 44/45, as mended in
    aXt_L6QKB9CSTZcW@google.com: the reference to the root is dropped on every path.
    """
    kvm.memory.root_refs += 1
    ret = await tdp_mmu_split_huge_pages_root(kvm, tdx, first, last, tdx.shared)
    kvm.memory.root_refs -= 1
    if ret == 0:
        require_split(kvm, first, last)
    return ret


async def kvm_tdp_mmu_try_split_huge_pages(kvm: Kvm, roots: OrdinaryRoots) -> int:
    """All huge pages of the direct root, under read mmu_lock: sp->spt is all that a split needs. 0 or -ENOMEM."""
    rcu_read_lock(kvm.rcu)
    sp = 0
    for page in range(len(roots.direct)):
        await step()
        if not roots.direct[page].split and sp == 0:
            rcu_read_unlock(kvm.rcu)
            await read_unlock(kvm.mmu_lock)
            if await alloc_page(kvm.host.pages):
                sp = 1
            await read_lock(kvm.mmu_lock)
            if sp == 0:
                return -ENOMEM
            rcu_read_lock(kvm.rcu)
            await step()
        if not roots.direct[page].split and sp:  # cmpxchg
            roots.direct[page].split = 1
            give_pages(kvm.host.cpus, 1)
            sp = 0
    rcu_read_unlock(kvm.rcu)
    if sp:
        await free_pages(kvm.host.pages, 1)
    return 0


async def kvm_tdp_mmu_map(kvm: Kvm, tdx: KvmTdx, gfn: Gfn) -> int:
    """Map 4K page ``gfn`` at the level it can have. Under read mmu_lock. RET_PF_*."""
    per_2m = kvm.td.module.children
    page = gfn // per_2m
    goal = kvm_mmu_hugepage_adjust(kvm, page)
    ret = RET_PF_RETRY
    rcu_read_lock(kvm.rcu)
    await step()
    old_spte = kvm.sptes[page].state
    if old_spte == Mirror.NONE and goal == PG_LEVEL_2M:
        ret = await map_huge(kvm, tdx, page)
    elif old_spte == Mirror.NONE:
        if await tdp_mmu_link_sp(kvm, tdx, page) == 0:
            ret = await map_small(kvm, tdx, page, gfn % per_2m)
    elif old_spte == Mirror.TABLE:  # also for goal 2M: mirror roots never merge (HP-v3 06/24)
        ret = await map_small(kvm, tdx, page, gfn % per_2m)
    elif old_spte == Mirror.HUGE and goal == PG_LEVEL_2M:
        ret = RET_PF_SPURIOUS
    elif old_spte == Mirror.HUGE:
        ret = await tdx.split_in_fault(page)
    rcu_read_unlock(kvm.rcu)
    return ret


async def map_huge(kvm: Kvm, tdx: KvmTdx, page: Page2M) -> int:
    """Freeze the empty 2M SPTE, AUG, publish; or put back what was there."""
    await step()
    if kvm.sptes[page].state != Mirror.NONE:  # cmpxchg
        return RET_PF_RETRY
    kvm.sptes[page].state = Mirror.FROZEN
    ret = await tdx.tdx_sept_map_leaf_spte(kvm.vcpus[me()].caches, TDX_PS_2M, page, 0)
    await step()
    if ret:
        kvm.sptes[page].state = Mirror.NONE
        return RET_PF_RETRY
    kvm.sptes[page].state = Mirror.HUGE
    tracepoint("kvm_tdp_mmu_spte_changed", page)
    return RET_PF_FIXED


async def tdp_mmu_link_sp(kvm: Kvm, tdx: KvmTdx, page: Page2M) -> int:
    """Freeze the empty 2M SPTE, SEPT.ADD, publish the table. 0, or -EBUSY and the sp is freed."""
    caches = kvm.vcpus[me()].caches
    sept_page = kvm.first_sept_region + caches.external_region
    caches.spt = 0  # tdp_mmu_alloc_sp()
    caches.external_spt = 0
    take_pages(kvm.host.cpus, 2)
    await step()
    if kvm.sptes[page].state != Mirror.NONE:  # cmpxchg
        await tdp_mmu_free_sp(kvm, tdx, caches.external_region + 1)
        return -EBUSY
    kvm.sptes[page].state = Mirror.FROZEN
    ret = await tdx.tdx_sept_map_nonleaf_spte(caches, page, sept_page)
    await step()
    if ret:
        kvm.sptes[page].state = Mirror.NONE
        await tdp_mmu_free_sp(kvm, tdx, caches.external_region + 1)
        return ret
    kvm.sptes[page].state = Mirror.TABLE
    for child in kvm.sptes[page].children:
        child.state = Mirror4K.NONE
    tracepoint("kvm_tdp_mmu_spte_changed", page)
    return 0


async def map_small(kvm: Kvm, tdx: KvmTdx, page: Page2M, index: int) -> int:
    """Map a 4K page: as map_huge(), for the 4K SPTE."""
    spte = kvm.sptes[page].children[index]
    await step()
    if spte.state == Mirror4K.PAGE:
        return RET_PF_SPURIOUS
    if spte.state != Mirror4K.NONE:  # cmpxchg
        return RET_PF_RETRY
    spte.state = Mirror4K.FROZEN
    ret = await tdx.tdx_sept_map_leaf_spte(kvm.vcpus[me()].caches, TDX_PS_4K, page, index)
    await step()
    if ret:
        spte.state = Mirror4K.NONE
        return RET_PF_RETRY
    spte.state = Mirror4K.PAGE
    tracepoint("kvm_tdp_mmu_spte_changed", page)
    return RET_PF_FIXED


async def tdp_mmu_zap_leafs(kvm: Kvm, tdx: KvmTdx, start: Gfn, end: Gfn) -> None:
    """Zap every leaf that maps one of the 4K pages ``start..end-1``, even one that maps more. Cannot fail.

    Called and left with mmu_lock held for write; it is dropped where the walk gives way.
    """
    per_2m = kvm.td.module.children
    it = kvm.iters[me()]
    rcu_read_lock(kvm.rcu)
    await tdp_iter_start(it, kvm, start // per_2m)
    while it.valid:
        if await tdp_mmu_iter_cond_resched(kvm, it, shared=False):
            await tdp_iter_next(it, kvm, (end + per_2m - 1) // per_2m)
            continue
        if it.old_spte == Mirror.HUGE:
            require(start <= it.page * per_2m and it.page * per_2m + per_2m <= end, "zaps-exactly")
            await step()
            kvm.sptes[it.page].state = Mirror.NONE
            tracepoint("kvm_tdp_mmu_spte_changed", it.page)
            await tdx.tdx_sept_remove_private_spte(TDX_PS_2M, it.page, 0)
        if it.old_spte == Mirror.TABLE:
            for index in range(per_2m):
                await step()
                gfn = it.page * per_2m + index
                if start <= gfn < end and kvm.sptes[it.page].children[index].state == Mirror4K.PAGE:
                    reached("zaps-exactly")
                    kvm.sptes[it.page].children[index].state = Mirror4K.NONE
                    tracepoint("kvm_tdp_mmu_spte_changed", it.page)
                    await tdx.tdx_sept_remove_private_spte(TDX_PS_4K, it.page, index)
        await tdp_iter_next(it, kvm, (end + per_2m - 1) // per_2m)
    rcu_read_unlock(kvm.rcu)


patchable(__name__)
