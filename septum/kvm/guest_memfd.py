# SPDX-License-Identifier: GPL-2.0-or-later
"""A hole is punched into a guest_memfd. Source: virt/kvm/guest_memfd.c; HP-v3 16/24."""

from __future__ import annotations

from septum.kernel.locks import mutex_lock, mutex_unlock, write_lock, write_unlock
from septum.kvm.kvm_host import Kvm, kvm_mmu_invalidate_end
from septum.kvm.kvm_types import Gfn
from septum.kvm.mmu import require_unmapped, split_and_zap
from septum.kvm.tdx import KvmTdx
from septum.lang import me, require
from septum.lang.patches import patchable


async def kvm_gmem_punch_hole(kvm: Kvm, tdx: KvmTdx, inode: int, start: Gfn, end: Gfn) -> int:
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


patchable(__name__)
