# SPDX-License-Identifier: GPL-2.0-or-later
"""The MMU above the TDP MMU: faults and their caches, splits of what straddles a range, eager page splitting.

Source: arch/x86/kvm/mmu/mmu.c, as of HP-v3 06, 11 and 13/24, V5 02, 43 and 44/45.

Eager page splitting, for dirty logging, is beside the split of the mirror root. The walk over TDP roots is of
KVM_VALID_ROOTS, which mirror roots are among since the TDX MMU series (arch/x86/kvm/mmu/tdp_mmu.h). What keeps it from
huge pages of a TD is that a memslot with a guest_memfd cannot be dirty-logged; so it is direct roots that it splits
here. What it would need for a mirror root is in the review of V5. The shadow MMU's three caches are the VM's, as the
cache of HP-v2 21/23 is, but what uses them holds slots_lock.
"""

from __future__ import annotations

from septum.kernel.context import lockdep_is_held
from septum.kernel.errno import EAGAIN, EFAULT, ENOMEM
from septum.kernel.locks import (
    down_read,
    mutex_lock,
    mutex_unlock,
    read_lock,
    read_unlock,
    up_read,
    write_lock,
    write_unlock,
)
from septum.kernel.pages import alloc_page, free_pages, give_pages, take_pages
from septum.kvm.kvm_host import (
    FAULT_PAIRS,
    FaultCaches,
    Kvm,
    Mirror,
    Mirror4K,
    OrdinaryRoots,
    kvm_mmu_invalidate_begin,
    kvm_mmu_invalidate_range_add,
    kvm_mmu_lock,
    kvm_mmu_unlock,
    mmu_invalidate_retry_gfn,
)
from septum.kvm.kvm_types import Gfn, Page2M, kvm_mmu_memory_cache_alloc, kvm_mmu_topup_memory_cache
from septum.kvm.mmu_internal import RET_PF_CONTINUE, RET_PF_FIXED, RET_PF_RETRY, RET_PF_SPURIOUS
from septum.kvm.tdp_mmu import (
    kvm_tdp_mmu_map,
    kvm_tdp_mmu_mirrors_split_huge_pages,
    kvm_tdp_mmu_try_split_huge_pages,
    tdp_mmu_zap_leafs,
)
from septum.kvm.tdx import KvmTdx
from septum.kvm.virt_tdx import TDX_DPAMT_ENTRY_PAGE_CNT
from septum.lang import choose, me, require, step
from septum.lang.patches import patchable


async def mmu_topup_memory_caches(kvm: Kvm, tdx: KvmTdx, caches: FaultCaches) -> int:
    """Fill the running vCPU's caches for the most that one fault can need, before mmu_lock. 0 or -ENOMEM."""
    if caches.spt == 0:
        if not await alloc_page(kvm.host.pages):
            return -ENOMEM
        caches.spt = 1
        give_pages(kvm.host.cpus, 1)
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
        give_pages(kvm.host.cpus, 1)
    while caches.pamt < FAULT_PAIRS * TDX_DPAMT_ENTRY_PAGE_CNT:
        if not await alloc_page(kvm.host.pages):
            return -ENOMEM
        caches.pamt += 1
        give_pages(kvm.host.cpus, 1)
    return 0


async def mmu_free_memory_caches(kvm: Kvm, tdx: KvmTdx, caches: FaultCaches) -> None:
    """The vCPU is destroyed: its caches go back to the page allocator. Source: tdx_free_pamt_cache() too."""
    if caches.external_spt:
        await tdx.free_sept_page(kvm.first_sept_region + caches.external_region)
    count = caches.pages()
    take_pages(kvm.host.cpus, count)
    caches.spt = 0
    caches.external_spt = 0
    caches.pamt = 0
    await free_pages(kvm.host.pages, count)


async def kvm_mmu_faultin_pfn(kvm: Kvm, tdx: KvmTdx, gfn: Gfn) -> int:
    """What a fault on 4K page ``gfn`` looks up before mmu_lock, in the order of the kernel. RET_PF_*, or -EFAULT.

    mmu_invalidate_seq first, as all that follows may be stale by then; whether the page is private; its memslot; the
    pfn. Before and after the last one it keeps off mmu_lock where an invalidation would make it try again.
    Source: arch/x86/kvm/mmu/mmu.c, kvm_mmu_faultin_pfn(), as of 6.18.
    """
    vcpu = kvm.vcpus[me()]
    await step()
    vcpu.seq_changed = 0
    await step()
    if kvm.memory.guest[gfn].shared:
        return -EFAULT
    if kvm.memory.deletable:
        await step()  # under SRCU
        if kvm.memory.slot_deleted:
            return -EFAULT
        if kvm.memory.slot_invalid:
            return RET_PF_RETRY
    await step()
    if vcpu.seq_changed or mmu_invalidate_retry_gfn(kvm.memory, gfn):  # mmu_invalidate_retry_gfn_unsafe()
        return RET_PF_RETRY
    await kvm_mmu_faultin_pfn_gmem(kvm, tdx)
    await step()
    if vcpu.seq_changed or mmu_invalidate_retry_gfn(kvm.memory, gfn):
        return RET_PF_RETRY
    return RET_PF_CONTINUE


async def kvm_mmu_faultin_pfn_gmem(kvm: Kvm, tdx: KvmTdx) -> None:
    """The pfn, which is the guest_memfd's; all that faults in the model comes from the first one.

    As in linux-next of Sep 2026, where kvm_gmem_get_pfn() takes filemap_invalidate_lock for read; see
    KvmTdx.faults_lock_filemap.
    """
    if tdx.faults_lock_filemap:
        await down_read(kvm.memory.inodes[0].filemap_invalidate_lock)
        await up_read(kvm.memory.inodes[0].filemap_invalidate_lock)


async def kvm_tdp_mmu_page_fault(kvm: Kvm, tdx: KvmTdx, gfn: Gfn) -> int:
    """A private fault on 4K page ``gfn``. RET_PF_*, -ENOMEM, or -EFAULT for a page that is shared now.

    -EFAULT goes to user space as KVM_EXIT_MEMORY_FAULT.
    """
    vcpu = kvm.vcpus[me()]
    ret = await mmu_topup_memory_caches(kvm, tdx, vcpu.caches)
    if ret:
        return ret
    ret = await kvm_mmu_faultin_pfn(kvm, tdx, gfn)
    if ret != RET_PF_CONTINUE:
        return ret
    await read_lock(kvm.mmu_lock)
    ret = RET_PF_RETRY
    if not vcpu.seq_changed and not mmu_invalidate_retry_gfn(kvm.memory, gfn):  # is_page_fault_stale()
        ret = await kvm_tdp_mmu_map(kvm, tdx, gfn)
    kvm.td.vcpus[me()].handled = ret != RET_PF_RETRY
    await read_unlock(kvm.mmu_lock)
    return ret


async def kvm_tdp_map_page(kvm: Kvm, tdx: KvmTdx, gfn: Gfn) -> int:
    """Map 4K page ``gfn`` without a fault, for KVM_TDX_INIT_MEM_REGION. 0 or -ENOMEM."""
    while True:
        ret = await mmu_topup_memory_caches(kvm, tdx, kvm.vcpus[me()].caches)
        if ret:
            return ret
        await read_lock(kvm.mmu_lock)
        ret = await kvm_tdp_mmu_map(kvm, tdx, gfn)
        await read_unlock(kvm.mmu_lock)
        if ret != RET_PF_RETRY:
            if ret != RET_PF_SPURIOUS:  # it is one after -ENOMEM, when the pages before are there already
                require(ret == RET_PF_FIXED, "no-kvm-bug")
            return 0


async def kvm_split_cross_boundary_leafs(kvm: Kvm, tdx: KvmTdx, start: Gfn, end: Gfn) -> int:
    """Split the 2M pages that 4K pages start..end-1 begin or end inside of. 0 or -ENOMEM.

    Source: HP-v3 11/24; V5 44/45, which walks no more than head and tail.
    """
    per_2m = kvm.td.module.children
    head = start // per_2m
    tail = end // per_2m
    if start % per_2m != 0:
        ret = await kvm_tdp_mmu_mirrors_split_huge_pages(kvm, tdx, head, head + 1)
        if ret:
            return ret
    if end % per_2m != 0 and (tail != head or start % per_2m == 0):
        return await kvm_tdp_mmu_mirrors_split_huge_pages(kvm, tdx, tail, tail + 1)
    return 0


async def invalidate_begin(kvm: Kvm, start: Gfn, end: Gfn) -> None:
    """Attributes of 4K pages start..end-1 change: their invalidation begins. Write mmu_lock is held.

    A 2M page that begins or ends inside of it is in the range as a whole: a fault elsewhere in it could otherwise map
    it huge again before it is marked as mixed. One that is mixed already is mapped by 4K pages only.
    Source: arch/x86/kvm/mmu/mmu.c, kvm_arch_pre_set_memory_attributes().
    """
    memory = kvm.memory
    per_2m = kvm.td.module.children
    head = start // per_2m
    tail = end // per_2m
    kvm_mmu_invalidate_begin(memory)
    kvm_mmu_invalidate_range_add(memory, start, end)
    if start % per_2m != 0 and not memory.lpage_info[head].mixed:
        kvm_mmu_invalidate_range_add(memory, head * per_2m, (head + 1) * per_2m)
    if end % per_2m != 0 and not memory.lpage_info[tail].mixed:
        kvm_mmu_invalidate_range_add(memory, tail * per_2m, (tail + 1) * per_2m)


async def split_straddling(kvm: Kvm, tdx: KvmTdx, start: Gfn, end: Gfn) -> int:
    """Split what 4K pages start..end-1 begin or end inside of, under all that a design holds for it. 0 or -ENOMEM.

    Source: HP-v3 16/24; V5 44/45, tdx_gmem_convert(): its mutex and mmu_lock are held around the split of one
    memslot's part, and around nothing else.
    """
    await tdx.begin_split_ioctl()
    await kvm_mmu_lock(kvm, tdx.shared)
    ret = await kvm_split_cross_boundary_leafs(kvm, tdx, start, end)
    if ret:
        require(kvm.host.cpus.tasks[me()].pages == 0, "enomem-harmless")
    await kvm_mmu_unlock(kvm, tdx.shared)
    await tdx.end_split_ioctl()
    return ret


async def zap_exactly(kvm: Kvm, tdx: KvmTdx, start: Gfn, end: Gfn) -> None:
    """Zap 4K pages start..end-1 and nothing else, as the guest accepts again only those. It must not fail."""
    await tdp_mmu_zap_leafs(kvm, tdx, start, end)
    require_unmapped(kvm, start, end)
    require_flushed(kvm)


async def kvm_arch_pre_set_memory_attributes(kvm: Kvm, tdx: KvmTdx, start: Gfn, end: Gfn) -> int:
    """Before attributes of 4K pages start..end-1 change: invalidate, split, zap; -ENOMEM with nothing zapped, or 0.

    Source: HP-v3 11, 15/24: one handler of the range does all of it with write mmu_lock held, which the split drops.
    A design whose split is an arch hook, or under read mmu_lock, has a section of mmu_lock of its own for it.
    """
    if not tdx.splits_by_itself():
        await tdx.begin_split_ioctl()
    await write_lock(kvm.mmu_lock)
    await invalidate_begin(kvm, start, end)
    if tdx.splits_by_itself():
        await write_unlock(kvm.mmu_lock)
        ret = await split_straddling(kvm, tdx, start, end)
        await write_lock(kvm.mmu_lock)
    else:
        ret = await kvm_split_cross_boundary_leafs(kvm, tdx, start, end)
        if ret:
            require(kvm.host.cpus.tasks[me()].pages == 0, "enomem-harmless")
    if ret == 0:
        await zap_exactly(kvm, tdx, start, end)
    await write_unlock(kvm.mmu_lock)
    if not tdx.splits_by_itself():
        await tdx.end_split_ioctl()
    return ret


def require_unmapped(kvm: Kvm, start: Gfn, end: Gfn) -> None:
    """The 4K pages start..end-1 are not mapped, so that their owner may give them away. The model's own check."""
    per_2m = kvm.td.module.children
    for page in range(len(kvm.sptes)):
        for index in range(per_2m):
            if start <= page * per_2m + index < end:
                mapped = kvm.sptes[page].state == Mirror.HUGE or (
                    kvm.sptes[page].state == Mirror.TABLE and kvm.sptes[page].children[index].state != Mirror4K.NONE
                )
                require(not mapped, "unmapped-when-given-away")


def require_flushed(kvm: Kvm) -> None:
    """No page that the TD has given back has lines in caches, or its old content. The model's own check.

    Write mmu_lock is held, under which this TD's pages are removed, flushed and overwritten.
    """
    for page in range(len(kvm.sptes)):
        region = kvm.host.module.regions[kvm.td.first_region + page]
        require(region.unflushed == 0 and region.unreset == 0, "flushed-and-reset")


def hugepage_update_mixed(kvm: Kvm, page: Page2M) -> None:
    """Set or clear KVM_LPAGE_MIXED_FLAG of 2M page ``page`` after its attributes. Write mmu_lock is held."""
    memory = kvm.memory
    per_2m = kvm.td.module.children
    first = memory.guest[page * per_2m].shared
    mixed = 0
    for index in range(per_2m):
        if memory.guest[page * per_2m + index].shared != first:
            mixed = 1
    memory.lpage_info[page].mixed = mixed


def kvm_arch_post_set_memory_attributes(kvm: Kvm, start: Gfn, end: Gfn) -> None:
    """Attributes of 4K pages start..end-1 have changed: which 2M pages are mixed? Write mmu_lock is held."""
    per_2m = kvm.td.module.children
    for page in range(len(kvm.sptes)):
        if start < page * per_2m + per_2m and page * per_2m < end:
            hugepage_update_mixed(kvm, page)


async def topup_split_caches(kvm: Kvm, roots: OrdinaryRoots) -> int:
    """Fill all three, with mmu_lock dropped. 0 or -ENOMEM."""
    require(lockdep_is_held(kvm.host.cpus, kvm.memory.slots_lock.bit), "split-caches-owned")
    ret = await kvm_mmu_topup_memory_cache(kvm.host.pages, roots.split_desc_cache, roots.min_descs)
    if ret:
        return ret
    ret = await kvm_mmu_topup_memory_cache(kvm.host.pages, roots.split_page_header_cache, 1)
    if ret:
        return ret
    return await kvm_mmu_topup_memory_cache(kvm.host.pages, roots.split_shadow_page_cache, 1)


async def shadow_mmu_try_split_huge_page(kvm: Kvm, roots: OrdinaryRoots, page: Page2M) -> int:
    """Split one, under write mmu_lock. 0; -EAGAIN if mmu_lock was dropped for a top-up; or -ENOMEM."""
    if (
        roots.split_desc_cache.nobjs < roots.min_descs
        or roots.split_page_header_cache.nobjs < 1
        or roots.split_shadow_page_cache.nobjs < 1
    ):
        await write_unlock(kvm.mmu_lock)
        ret = await topup_split_caches(kvm, roots)
        await write_lock(kvm.mmu_lock)
        return ret if ret else -EAGAIN
    require(lockdep_is_held(kvm.host.cpus, kvm.memory.slots_lock.bit), "split-caches-owned")
    await kvm_mmu_memory_cache_alloc(roots.split_page_header_cache)
    await kvm_mmu_memory_cache_alloc(roots.split_shadow_page_cache)
    roots.shadow[page].split = 1
    give_pages(kvm.host.cpus, 2)
    if await choose(2):  # other gfns map the same pages, and every rmap becomes a list
        for _ in range(roots.min_descs):
            await kvm_mmu_memory_cache_alloc(roots.split_desc_cache)
            roots.descs += 1
            give_pages(kvm.host.cpus, 1)
    return 0


async def kvm_shadow_mmu_try_split_huge_pages(kvm: Kvm, roots: OrdinaryRoots) -> None:
    """All huge pages that the shadow MMU maps, under write mmu_lock. What fails stays huge: it is best effort."""
    for page in range(len(roots.shadow)):
        ret = -EAGAIN
        while ret == -EAGAIN:
            await step()
            ret = 0
            if not roots.shadow[page].split:
                ret = await shadow_mmu_try_split_huge_page(kvm, roots, page)


async def kvm_mmu_slot_try_split_huge_pages(kvm: Kvm, roots: OrdinaryRoots) -> None:
    """KVM_MEM_LOG_DIRTY_PAGES is set on a memslot: split what is huge, as far as memory goes."""
    await mutex_lock(kvm.memory.slots_lock)
    await write_lock(kvm.mmu_lock)
    await kvm_shadow_mmu_try_split_huge_pages(kvm, roots)
    await write_unlock(kvm.mmu_lock)
    await read_lock(kvm.mmu_lock)
    await kvm_tdp_mmu_try_split_huge_pages(kvm, roots)
    await read_unlock(kvm.mmu_lock)
    await mutex_unlock(kvm.memory.slots_lock)


patchable(__name__)
