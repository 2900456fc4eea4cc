# SPDX-License-Identifier: GPL-2.0-or-later
"""Private memory is taken away: KVM_SET_MEMORY_ATTRIBUTES to shared, and a hole punched into a guest_memfd.

Both split the huge pages that straddle the ends of the range and then zap exactly the range, since the guest
accepts again only what it converted. The split may fail, with nothing zapped yet; the zap must not.
Source: HP-v3 11, 15, 16/24; V5 43, 44/45 for the split of head and tail only.
"""

from __future__ import annotations

from septum.kernel.errno import ENOMEM
from septum.kernel.locks import mutex_lock, mutex_unlock, write_lock, write_unlock
from septum.kvm.host import Kvm, Mirror, Small, kvm_mmu_lock, kvm_mmu_unlock
from septum.kvm.memory import (
    hugepage_update_mixed,
    kvm_mmu_invalidate_begin,
    kvm_mmu_invalidate_end,
    kvm_mmu_invalidate_range_add,
)
from septum.kvm.tdp_mmu import tdp_mmu_split_huge_pages_root
from septum.kvm.tdx import KvmTdx
from septum.kvm.zap import tdp_mmu_zap_leafs
from septum.lang import me, require, step


async def kvm_tdp_mmu_mirrors_split_huge_pages(kvm: Kvm, tdx: KvmTdx, first: int, last: int) -> int:
    """Split every huge page of 2M pages first..last-1 in the mirror root. 0 or -ENOMEM.

    Called and left with mmu_lock held as the design splits. Source: V5 44/45, as mended in
    aXt_L6QKB9CSTZcW@google.com: the reference to the root is dropped on every path.
    """
    kvm.memory.root_refs += 1
    ret = await tdp_mmu_split_huge_pages_root(kvm, tdx, first, last, tdx.shared)
    kvm.memory.root_refs -= 1
    return ret


async def split_boundaries(kvm: Kvm, tdx: KvmTdx, start: int, end: int) -> int:
    """Split the 2M pages that 4K pages start..end-1 begin or end inside of. 0 or -ENOMEM. V5 44/45."""
    small = kvm.td.module.children
    head = start // small
    tail = end // small
    if start % small != 0:
        ret = await kvm_tdp_mmu_mirrors_split_huge_pages(kvm, tdx, head, head + 1)
        if ret:
            return ret
    if end % small != 0 and (tail != head or start % small == 0):
        return await kvm_tdp_mmu_mirrors_split_huge_pages(kvm, tdx, tail, tail + 1)
    return 0


async def invalidate_begin(kvm: Kvm, start: int, end: int) -> None:
    """Under write mmu_lock. The range is that of the 2M pages it touches.

    A fault elsewhere in the head or the tail could otherwise map it huge again before it is marked as mixed.
    """
    small = kvm.td.module.children
    kvm_mmu_invalidate_begin(kvm.memory)
    kvm_mmu_invalidate_range_add(kvm.memory, start // small * small, (end + small - 1) // small * small)


async def split_and_zap(kvm: Kvm, tdx: KvmTdx, start: int, end: int) -> int:
    """Split head and tail, then zap 4K pages start..end-1, and let faults wait. 0, or -ENOMEM and nothing is zapped."""
    await write_lock(kvm.mmu_lock)
    await invalidate_begin(kvm, start, end)
    if tdx.shared:
        await write_unlock(kvm.mmu_lock)
        await kvm_mmu_lock(kvm, tdx.shared)
    ret = await split_boundaries(kvm, tdx, start, end)
    if tdx.shared:
        await kvm_mmu_unlock(kvm, tdx.shared)
        await write_lock(kvm.mmu_lock)
    if ret:
        require(kvm.host.cpus.tasks[me()].pages == 0, "enomem-harmless")
    else:
        await tdp_mmu_zap_leafs(kvm, tdx, start, end)
        require_unmapped(kvm, start, end)
    await write_unlock(kvm.mmu_lock)
    return ret


def require_unmapped(kvm: Kvm, start: int, end: int) -> None:
    """The range is not mapped: whoever owns its pages may give them away."""
    small = kvm.td.module.children
    for page in range(len(kvm.sptes)):
        for index in range(small):
            if start <= page * small + index < end:
                mapped = kvm.sptes[page].state == Mirror.HUGE or (
                    kvm.sptes[page].state == Mirror.TABLE and kvm.sptes[page].children[index].state != Small.NONE
                )
                require(not mapped, "unmapped-when-given-away")


async def kvm_vm_set_mem_attributes(kvm: Kvm, tdx: KvmTdx, start: int, end: int) -> int:
    """KVM_SET_MEMORY_ATTRIBUTES: 4K pages start..end-1 become shared. 0, or -ENOMEM and they are private still.

    Source: virt/kvm/kvm_main.c; HP-v3 15/24.
    """
    small = kvm.td.module.children
    await mutex_lock(kvm.memory.slots_lock)
    await tdx.begin_split_ioctl()
    ret = await split_and_zap(kvm, tdx, start, end)
    if ret == 0:
        await step()  # xa_store()
        for gfn in range(kvm.memory.pages):
            if start <= gfn < end:
                kvm.memory.guest[gfn].shared = 1
    await write_lock(kvm.mmu_lock)
    if ret == 0:
        for page in range(len(kvm.sptes)):
            if start < page * small + small and page * small < end:
                hugepage_update_mixed(kvm, page)
    kvm_mmu_invalidate_end(kvm)
    await write_unlock(kvm.mmu_lock)
    await tdx.end_split_ioctl()
    await mutex_unlock(kvm.memory.slots_lock)
    require(kvm.host.cpus.tasks[me()].held == 0, "locks-free")
    return ret


async def kvm_gmem_punch_hole(kvm: Kvm, tdx: KvmTdx, inode: int, start: int, end: int) -> int:
    """fallocate(FALLOC_FL_PUNCH_HOLE) on guest_memfd ``inode``: its pages are freed. 0 or -ENOMEM.

    A later fault gets new ones. Source: virt/kvm/guest_memfd.c; HP-v3 16/24.
    """
    lock = kvm.memory.inodes[inode].filemap_invalidate_lock
    await mutex_lock(lock)
    await tdx.begin_split_ioctl()
    ret = await split_and_zap(kvm, tdx, start, end)
    if ret == 0:
        require_unmapped(kvm, start, end)  # truncate_inode_pages_range()
    await write_lock(kvm.mmu_lock)
    kvm_mmu_invalidate_end(kvm)
    await write_unlock(kvm.mmu_lock)
    await tdx.end_split_ioctl()
    await mutex_unlock(lock)
    require(kvm.host.cpus.tasks[me()].held == 0, "locks-free")
    return ret


async def set_mem_attributes(kvm: Kvm, tdx: KvmTdx, start: int, end: int) -> None:
    """User space makes a range shared; on -ENOMEM it tries again."""
    ret = -ENOMEM
    while ret == -ENOMEM:
        ret = await kvm_vm_set_mem_attributes(kvm, tdx, start, end)


async def punch_hole(kvm: Kvm, tdx: KvmTdx, inode: int, start: int, end: int) -> None:
    """User space punches a hole; on -ENOMEM it tries again."""
    ret = -ENOMEM
    while ret == -ENOMEM:
        ret = await kvm_gmem_punch_hole(kvm, tdx, inode, start, end)
