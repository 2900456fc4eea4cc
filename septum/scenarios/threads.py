# SPDX-License-Identifier: GPL-2.0-or-later
"""Programs of user space: threads that issue ioctls, and issue them again on -ENOMEM.

Two ioctl threads of one VM can be in KVM at once when they convert ranges of two guest_memfds: each holds its
own filemap_invalidate_lock, and nothing else is common to them but mmu_lock.
"""

from __future__ import annotations

from septum.kernel.context import task_exit
from septum.kernel.errno import ENOMEM
from septum.kvm.guest_memfd import kvm_gmem_punch_hole, kvm_gmem_release
from septum.kvm.kvm_host import Kvm, kvm_mmu_lock, kvm_mmu_unlock
from septum.kvm.kvm_main import kvm_vm_set_mem_attributes
from septum.kvm.kvm_types import Gfn, Page2M
from septum.kvm.tdp_mmu import tdp_mmu_split_huge_pages_root
from septum.kvm.tdx import KvmTdx
from septum.kvm.tdx_run import tdx_td_finalize, tdx_vcpu_init_mem_region
from septum.lang import me, require


async def split_range(kvm: Kvm, tdx: KvmTdx, first: Page2M, last: Page2M) -> int:
    """One ioctl: split the huge pages first..last-1. Returns 0 or -ENOMEM."""
    await tdx.begin_split_ioctl()
    await kvm_mmu_lock(kvm, tdx.shared)
    ret = await tdp_mmu_split_huge_pages_root(kvm, tdx, first, last, tdx.shared)
    if ret:
        require(kvm.host.cpus.tasks[me()].pages == 0, "enomem-harmless")
    await kvm_mmu_unlock(kvm, tdx.shared)
    await tdx.end_split_ioctl()
    require(kvm.host.cpus.tasks[me()].held == 0, "locks-free")  # lockdep_sys_exit(): back to user space
    return ret


async def convert_disjoint(kvm: Kvm, tdx: KvmTdx, count: int) -> None:
    """Convert ``count`` huge pages of this CPU's own; on -ENOMEM user space tries again."""
    ret = -ENOMEM
    while ret == -ENOMEM:
        ret = await split_range(kvm, tdx, me() * count, me() * count + count)
    task_exit(kvm.host.cpus)


async def convert_same(kvm: Kvm, tdx: KvmTdx, count: int) -> None:
    """Convert the same ``count`` huge pages as everybody else."""
    ret = -ENOMEM
    while ret == -ENOMEM:
        ret = await split_range(kvm, tdx, 0, count)
    task_exit(kvm.host.cpus)


async def set_mem_attributes(kvm: Kvm, tdx: KvmTdx, start: Gfn, end: Gfn) -> None:
    """User space makes a range shared; on -ENOMEM it tries again."""
    ret = -ENOMEM
    while ret == -ENOMEM:
        ret = await kvm_vm_set_mem_attributes(kvm, tdx, start, end)


async def punch_hole(kvm: Kvm, tdx: KvmTdx, inode: int, start: Gfn, end: Gfn) -> None:
    """User space punches a hole; on -ENOMEM it tries again."""
    ret = -ENOMEM
    while ret == -ENOMEM:
        ret = await kvm_gmem_punch_hole(kvm, tdx, inode, start, end)


async def close_guest_memfd(kvm: Kvm, tdx: KvmTdx) -> None:
    """User space drops its last reference to the guest_memfd that all of the TD's memory comes from."""
    await kvm_gmem_release(kvm, tdx, 0, 0, kvm.memory.pages)


async def build_td(kvm: Kvm, tdx: KvmTdx) -> None:
    """User space adds all 4K pages to a TD and lets it run; on -ENOMEM it tries again."""
    ret = -ENOMEM
    while ret == -ENOMEM:
        ret = await tdx_vcpu_init_mem_region(kvm, tdx, 0, kvm.memory.pages)
    await tdx_td_finalize(kvm, tdx)
