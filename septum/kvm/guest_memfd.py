# SPDX-License-Identifier: GPL-2.0-or-later
"""Holes in a guest_memfd, and its end. Source: virt/kvm/guest_memfd.c; HP-v3 16/24, 20260106102250.25194-1.

For a hole, beginning the invalidation, splitting, zapping and ending the invalidation take mmu_lock each by itself. In
between a vCPU may fault: on the pages of the hole it has to try again, on all others of its 2M pages it has not.
"""

from __future__ import annotations

from septum.kernel.locks import down_write, mutex_lock, mutex_unlock, up_write, write_lock, write_unlock
from septum.kvm.kvm_host import (
    Kvm,
    kvm_mmu_invalidate_begin,
    kvm_mmu_invalidate_end,
    kvm_mmu_invalidate_range_add,
)
from septum.kvm.kvm_types import Gfn
from septum.kvm.mmu import require_unmapped, split_straddling, zap_exactly
from septum.kvm.tdx import KvmTdx
from septum.lang import me, require
from septum.lang.patches import patchable


async def kvm_gmem_invalidate_begin(kvm: Kvm, tdx: KvmTdx, start: Gfn, end: Gfn) -> None:
    """The invalidation of 4K pages start..end-1 begins; of their 2M pages if the design has ``hole_in_2m``."""
    per_2m = kvm.td.module.children
    await write_lock(kvm.mmu_lock)
    kvm_mmu_invalidate_begin(kvm.memory)
    kvm_mmu_invalidate_range_add(kvm.memory, start, end)
    if tdx.hole_in_2m:
        last = (end + per_2m - 1) // per_2m
        kvm_mmu_invalidate_range_add(kvm.memory, start // per_2m * per_2m, last * per_2m)
    await write_unlock(kvm.mmu_lock)


async def kvm_gmem_zap(kvm: Kvm, tdx: KvmTdx, start: Gfn, end: Gfn) -> None:
    """Zap 4K pages start..end-1."""
    await write_lock(kvm.mmu_lock)
    await zap_exactly(kvm, tdx, start, end)
    await write_unlock(kvm.mmu_lock)


async def kvm_gmem_invalidate_end(kvm: Kvm) -> None:
    """The invalidation of a range of the guest_memfd ends."""
    await write_lock(kvm.mmu_lock)
    kvm_mmu_invalidate_end(kvm)
    await write_unlock(kvm.mmu_lock)


async def kvm_gmem_punch_hole(kvm: Kvm, tdx: KvmTdx, inode: int, start: Gfn, end: Gfn) -> int:
    """fallocate(FALLOC_FL_PUNCH_HOLE) on guest_memfd ``inode``: its 4K pages start..end-1 are freed. 0 or -ENOMEM.

    A later fault gets new ones. Source: virt/kvm/guest_memfd.c; HP-v3 16/24.
    """
    lock = kvm.memory.inodes[inode].filemap_invalidate_lock
    await down_write(lock)
    await kvm_gmem_invalidate_begin(kvm, tdx, start, end)
    ret = await split_straddling(kvm, tdx, start, end)
    if ret == 0:
        await kvm_gmem_zap(kvm, tdx, start, end)
        require_unmapped(kvm, start, end)  # truncate_inode_pages_range()
    await kvm_gmem_invalidate_end(kvm)
    await up_write(lock)
    require(kvm.host.cpus.tasks[me()].held == 0, "locks-free")
    return ret


async def kvm_gmem_release(kvm: Kvm, tdx: KvmTdx, inode: int, start: Gfn, end: Gfn) -> None:
    """The last reference to the file of guest_memfd ``inode`` is dropped, which has 4K pages start..end-1 of the VM.

    Its leaves are zapped as ever: BLOCK, TRACK, REMOVE, put. The file holds a reference to struct kvm, so that the TD
    has its key still. Source: virt/kvm/guest_memfd.c, kvm_gmem_release().
    """
    lock = kvm.memory.inodes[inode].filemap_invalidate_lock
    await mutex_lock(kvm.memory.slots_lock)
    await down_write(lock)
    await write_lock(kvm.mmu_lock)
    kvm_mmu_invalidate_begin(kvm.memory)
    kvm_mmu_invalidate_range_add(kvm.memory, start, end)
    await zap_exactly(kvm, tdx, start, end)
    await write_unlock(kvm.mmu_lock)
    await kvm_gmem_invalidate_end(kvm)
    await up_write(lock)
    await mutex_unlock(kvm.memory.slots_lock)


patchable(__name__)
