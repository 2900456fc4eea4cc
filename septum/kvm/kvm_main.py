# SPDX-License-Identifier: GPL-2.0-or-later
"""The ioctls of a VM: memory attributes, the end of a memslot, and the end of the VM.

Source: virt/kvm/kvm_main.c; HP-v3 15/24 for the split that a conversion needs.
"""

from __future__ import annotations

from septum.kernel.context import might_sleep
from septum.kernel.locks import down_write, mutex_lock, mutex_unlock, up_write, write_lock, write_unlock
from septum.kvm.kvm_host import Kvm, kvm_mmu_invalidate_end
from septum.kvm.kvm_types import Gfn
from septum.kvm.mmu import (
    kvm_arch_post_set_memory_attributes,
    kvm_arch_pre_set_memory_attributes,
    mmu_free_memory_caches,
    require_flushed,
    require_unmapped,
)
from septum.kvm.tdp_mmu import tdp_mmu_zap_leafs
from septum.kvm.tdx import KvmTdx
from septum.kvm.tdx_run import free_split_cache, reclaim_mirror_root, tdx_mmu_release_hkid
from septum.lang import me, require, step, until
from septum.lang.patches import patchable


async def kvm_vm_set_mem_attributes(kvm: Kvm, tdx: KvmTdx, start: Gfn, end: Gfn) -> int:
    """KVM_SET_MEMORY_ATTRIBUTES: 4K pages start..end-1 become shared. 0, or -ENOMEM and they are private still.

    Source: virt/kvm/kvm_main.c; HP-v3 15/24, which jumps past the end of the invalidation where the split fails, as
    RFC v2 16/23 did: see KvmTdx.ends_failed_invalidation.
    """
    await mutex_lock(kvm.memory.slots_lock)
    ret = await kvm_arch_pre_set_memory_attributes(kvm, tdx, start, end)
    if ret == 0:
        await step()  # xa_store()
        for gfn in range(kvm.memory.pages):
            if start <= gfn < end:
                kvm.memory.guest[gfn].shared = 1
    if ret == 0 or tdx.ends_failed_invalidation:
        await write_lock(kvm.mmu_lock)
        if ret == 0:
            kvm_arch_post_set_memory_attributes(kvm, start, end)
        kvm_mmu_invalidate_end(kvm)
        await write_unlock(kvm.mmu_lock)
    await mutex_unlock(kvm.memory.slots_lock)
    require(kvm.host.cpus.tasks[me()].held == 0, "locks-free")
    return ret


async def synchronize_srcu(kvm: Kvm) -> None:
    """Wait for the read sides of now to end; one that begins later sees what was written before, and is not waited for.

    "Now" is the step that wrote it, in the caller.
    """
    might_sleep(kvm.host.cpus)
    for vcpu in kvm.vcpus:
        vcpu.srcu_awaited = vcpu.srcu
    await until(lambda: not kvm.srcu_readers())


async def kvm_delete_memslot(kvm: Kvm, tdx: KvmTdx) -> None:
    """KVM_SET_USER_MEMORY_REGION2 with size 0: invalidate, wait, zap, forget, unbind from the guest_memfds."""
    memory = kvm.memory
    await mutex_lock(memory.slots_lock)
    await step()
    memory.slot_invalid = 1
    await synchronize_srcu(kvm)
    await write_lock(kvm.mmu_lock)
    await tdp_mmu_zap_leafs(kvm, tdx, 0, memory.pages)
    require_unmapped(kvm, 0, memory.pages)
    require_flushed(kvm)
    await write_unlock(kvm.mmu_lock)
    await step()
    memory.slot_deleted = 1
    await synchronize_srcu(kvm)
    for i in range(len(memory.inodes)):
        await down_write(memory.inodes[i].filemap_invalidate_lock)
        await up_write(memory.inodes[i].filemap_invalidate_lock)
    await mutex_unlock(memory.slots_lock)
    require(kvm.host.cpus.tasks[me()].held == 0, "locks-free")


async def kvm_destroy_vm(kvm: Kvm, tdx: KvmTdx) -> None:
    """The last reference to the VM is dropped: everything that it had goes back, vCPUs before the mirror root."""
    await tdx_mmu_release_hkid(kvm, tdx)
    for i in range(len(kvm.vcpus)):
        await tdx.tdx_vcpu_free(i)
        await mmu_free_memory_caches(kvm, tdx, kvm.vcpus[i].caches)
    await reclaim_mirror_root(kvm, tdx)
    await free_split_cache(kvm, tdx)


patchable(__name__)
