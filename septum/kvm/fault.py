# SPDX-License-Identifier: GPL-2.0-or-later
"""A vCPU's fault on private memory: top up, look up the page, map it under read mmu_lock.

Source: arch/x86/kvm/mmu/mmu.c, kvm_tdp_mmu_page_fault(); arch/x86/kvm/mmu/tdp_mmu.c, kvm_tdp_mmu_map();
HP-v3 06, 08, 13/24; V5 02/45.
"""

from __future__ import annotations

from septum.kernel.errno import EBUSY, EFAULT, ENOMEM
from septum.kernel.locks import rcu_read_lock, rcu_read_unlock, read_lock, read_unlock
from septum.kernel.pages import alloc_page, free_pages
from septum.kvm.host import Kvm, Mirror, Small
from septum.kvm.memory import PG_LEVEL_2M, PG_LEVEL_4K, FaultCaches, mmu_invalidate_retry_gfn
from septum.kvm.pamt import TDX_DPAMT_ENTRY_PAGE_CNT
from septum.kvm.tdp_mmu import tdp_mmu_free_sp
from septum.kvm.tdx import KvmTdx
from septum.lang import choose, me, step, tracepoint
from septum.tdx.module import TDX_PS_2M, TDX_PS_4K, OpState

RET_PF_RETRY = 1
RET_PF_FIXED = 4
RET_PF_SPURIOUS = 5

#: pairs of pages that one fault may need: for the region of the S-EPT page, and for the guest's page
FAULT_PAIRS = 2


async def mmu_topup_memory_caches(kvm: Kvm, tdx: KvmTdx, caches: FaultCaches) -> int:
    """Fill the running vCPU's caches for the most that one fault can need, before mmu_lock. 0 or -ENOMEM."""
    if caches.spt == 0:
        if not await alloc_page(kvm.host.pages):
            return -ENOMEM
        caches.spt = 1
        kvm.host.cpus.tasks[me()].pages -= 1
    if caches.external_spt == 0:
        if not await alloc_page(kvm.host.pages):
            return -ENOMEM
        if kvm.sept_regions > 1:
            caches.external_region = await choose(kvm.sept_regions)
        ret = await tdx.alloc_sept_page(kvm.first_sept_region + caches.external_region)
        if ret:
            await free_pages(kvm.host.pages, 1)
            return -ENOMEM
        caches.external_spt = 1
        kvm.host.cpus.tasks[me()].pages -= 1
    while caches.pamt < FAULT_PAIRS * TDX_DPAMT_ENTRY_PAGE_CNT:
        if not await alloc_page(kvm.host.pages):
            return -ENOMEM
        caches.pamt += 1
        kvm.host.cpus.tasks[me()].pages -= 1
    return 0


async def mmu_free_memory_caches(kvm: Kvm, tdx: KvmTdx, caches: FaultCaches) -> None:
    """The vCPU is destroyed: its caches go back to the page allocator. Source: tdx_free_pamt_cache() too."""
    if caches.external_spt:
        await tdx.free_sept_page(kvm.first_sept_region + caches.external_region)
    count = caches.pages()
    kvm.host.cpus.tasks[me()].pages += count
    caches.spt = 0
    caches.external_spt = 0
    caches.pamt = 0
    await free_pages(kvm.host.pages, count)


async def kvm_tdp_mmu_page_fault(kvm: Kvm, tdx: KvmTdx, gfn: int) -> int:
    """A private fault on 4K page ``gfn``. RET_PF_*, -ENOMEM, or -EFAULT for a page that is shared now.

    -EFAULT goes to user space as KVM_EXIT_MEMORY_FAULT.
    """
    vcpu = kvm.vcpus[me()]
    ret = await mmu_topup_memory_caches(kvm, tdx, vcpu.caches)
    if ret:
        return ret
    if kvm.memory.deletable:
        await step()  # the memslot, under SRCU
        if kvm.memory.slot_deleted:
            return -EFAULT
        if kvm.memory.slot_invalid:
            return RET_PF_RETRY
    await step()  # kvm_mmu_faultin_pfn(): mmu_seq = mmu_invalidate_seq, then the page
    vcpu.seq_changed = 0
    if mmu_invalidate_retry_gfn(kvm.memory, gfn):  # mmu_invalidate_retry_gfn_unsafe(): keep off mmu_lock meanwhile
        return RET_PF_RETRY
    await step()
    if kvm.memory.guest[gfn].shared:
        return -EFAULT
    await read_lock(kvm.mmu_lock)
    ret = RET_PF_RETRY
    if not vcpu.seq_changed and not mmu_invalidate_retry_gfn(kvm.memory, gfn):  # is_page_fault_stale()
        ret = await kvm_tdp_mmu_map(kvm, tdx, gfn)
    vcpu.handled = ret != RET_PF_RETRY
    await read_unlock(kvm.mmu_lock)
    return ret


def kvm_mmu_hugepage_adjust(kvm: Kvm, tdx: KvmTdx, page: int) -> int:
    """The level to map at: 2M, unless the guest accepts less there, part of it is shared, or the TD is being built.

    Called under mmu_lock, which is why the answer still holds when the leaf is mapped.
    """
    info = kvm.memory.lpage_info[page]
    if info.guest_inhibit or info.mixed or kvm.td.op_state == OpState.INITIALIZED:
        return PG_LEVEL_4K
    return PG_LEVEL_2M


async def kvm_tdp_mmu_map(kvm: Kvm, tdx: KvmTdx, gfn: int) -> int:
    """Map 4K page ``gfn`` at the level it can have. Under read mmu_lock. RET_PF_*."""
    small = kvm.td.module.children
    page = gfn // small
    goal = kvm_mmu_hugepage_adjust(kvm, tdx, page)
    ret = RET_PF_RETRY
    rcu_read_lock(kvm.rcu)
    await step()
    old_spte = kvm.sptes[page].state
    if old_spte == Mirror.NONE and goal == PG_LEVEL_2M:
        ret = await map_huge(kvm, tdx, page)
    elif old_spte == Mirror.NONE:
        if await tdp_mmu_link_sp(kvm, tdx, page) == 0:
            ret = await map_small(kvm, tdx, page, gfn % small)
    elif old_spte == Mirror.TABLE:  # also for goal 2M: mirror roots never merge (HP-v3 06/24)
        ret = await map_small(kvm, tdx, page, gfn % small)
    elif old_spte == Mirror.HUGE and goal == PG_LEVEL_2M:
        ret = RET_PF_SPURIOUS
    elif old_spte == Mirror.HUGE:
        ret = await tdx.split_in_fault(page)
    rcu_read_unlock(kvm.rcu)
    return ret


async def map_huge(kvm: Kvm, tdx: KvmTdx, page: int) -> int:
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


async def tdp_mmu_link_sp(kvm: Kvm, tdx: KvmTdx, page: int) -> int:
    """Freeze the empty 2M SPTE, SEPT.ADD, publish the table. 0, or -EBUSY and the sp is freed."""
    caches = kvm.vcpus[me()].caches
    sept_page = kvm.first_sept_region + caches.external_region
    caches.spt = 0  # tdp_mmu_alloc_sp()
    caches.external_spt = 0
    kvm.host.cpus.tasks[me()].pages += 2
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
        child.state = Small.NONE
    tracepoint("kvm_tdp_mmu_spte_changed", page)
    return 0


async def map_small(kvm: Kvm, tdx: KvmTdx, page: int, index: int) -> int:
    """The same for the 4K SPTE."""
    spte = kvm.sptes[page].children[index]
    await step()
    if spte.state == Small.PAGE:
        return RET_PF_SPURIOUS
    if spte.state != Small.NONE:  # cmpxchg
        return RET_PF_RETRY
    spte.state = Small.FROZEN
    ret = await tdx.tdx_sept_map_leaf_spte(kvm.vcpus[me()].caches, TDX_PS_4K, page, index)
    await step()
    if ret:
        spte.state = Small.NONE
        return RET_PF_RETRY
    spte.state = Small.PAGE
    tracepoint("kvm_tdp_mmu_spte_changed", page)
    return RET_PF_FIXED
