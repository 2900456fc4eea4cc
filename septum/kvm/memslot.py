# SPDX-License-Identifier: GPL-2.0-or-later
"""A memslot is deleted. Source: virt/kvm/kvm_main.c, kvm_set_memslot(); virt/kvm/guest_memfd.c, kvm_gmem_unbind()."""

from __future__ import annotations

from septum.kernel.context import might_sleep
from septum.kernel.locks import mutex_lock, mutex_unlock, write_lock, write_unlock
from septum.kvm.convert import require_unmapped
from septum.kvm.host import Kvm
from septum.kvm.tdx import KvmTdx
from septum.kvm.zap import tdp_mmu_zap_leafs
from septum.lang import me, require, step, until


async def kvm_vcpu_srcu_read_lock(kvm: Kvm) -> None:
    """The vCPU looks at memslots from here on. Not looked at itself where no memslot is ever deleted."""
    if kvm.memory.deletable:
        await step()
        kvm.vcpus[me()].srcu = 1


async def kvm_vcpu_srcu_read_unlock(kvm: Kvm) -> None:
    """And no longer."""
    if kvm.memory.deletable:
        await step()
        kvm.vcpus[me()].srcu = 0


async def synchronize_srcu(kvm: Kvm) -> None:
    """Wait for every read side to end; new ones see what was written before, and are waited for as well."""
    might_sleep(kvm.host.cpus)
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
    await write_unlock(kvm.mmu_lock)
    await step()
    memory.slot_deleted = 1
    await synchronize_srcu(kvm)
    for i in range(len(memory.inodes)):
        await mutex_lock(memory.inodes[i].filemap_invalidate_lock)
        await mutex_unlock(memory.inodes[i].filemap_invalidate_lock)
    await mutex_unlock(memory.slots_lock)
    require(kvm.host.cpus.tasks[me()].held == 0, "locks-free")
