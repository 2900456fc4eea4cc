# SPDX-License-Identifier: GPL-2.0-or-later
"""A struct tdx_prealloc per vCPU, for splits in the fault path, chosen by kvm_get_running_vcpu().

Source: Yan Zhao, 10 Dec 2025, aTouJ0SaFp9pluUN@yzhao56-desk.sh.intel.com (last paragraph); DP-v4 12/16 for the
per-vCPU cache. Each CPU runs a vCPU, whose mutex it holds; nobody else touches that vCPU's cache. The split is
under read mmu_lock, so it takes a module that demotes without BLOCK and TRACK. Where a scenario has an ioctl that
splits, the thread takes a vCPU's mutex for it, which no ioctl does: so a fault's own locks before that are left out.
"""

from septum.kernel.errno import ENOMEM
from septum.kernel.locks import Mutex, mutex_lock, mutex_unlock, rcu_read_lock, rcu_read_unlock
from septum.kernel.pages import alloc_page, free_pages
from septum.kvm.kvm_host import Kvm, TdpIter, kvm_mmu_lock, kvm_mmu_unlock
from septum.kvm.tdx import MIN_SPLIT_CACHE, KvmTdx
from septum.kvm.virt_tdx import TdxPrealloc, get_tdx_prealloc_page, tdx_prealloc_add
from septum.lang import PerCpu, Struct, me, tracepoint, u8


class VcpuTdx(Struct):
    """struct vcpu_tdx: the vCPU that runs on one CPU."""

    def __init__(self, kvm: Kvm, cpu: int) -> None:
        self.mutex = Mutex(kvm.host.cpus, "vcpu->mutex", "a vCPU and its caches", cpu=cpu)
        self.prealloc = TdxPrealloc(kvm.host.cpus, MIN_SPLIT_CACHE)


class Design(KvmTdx):
    """The running vCPU's cache; no lock but vcpu->mutex."""

    shared = True
    faults_lock_filemap = False

    def __init__(self, kvm: Kvm) -> None:
        super().__init__(kvm)
        self.vcpus = PerCpu(VcpuTdx(kvm, cpu) for cpu in range(len(self.cpus.tasks)))

    async def begin_split_ioctl(self) -> None:
        """KVM_RUN: the vCPU is loaded, its mutex held."""
        await mutex_lock(self.vcpus[me()].mutex)

    async def end_split_ioctl(self) -> None:
        """Back to user space."""
        await mutex_unlock(self.vcpus[me()].mutex)

    async def prepare_split(self, it: TdpIter) -> int:
        """Top up the running vCPU's cache, with mmu_lock dropped, and read everything again."""
        prealloc = self.vcpus[me()].prealloc
        if prealloc.cnt >= MIN_SPLIT_CACHE:
            return 0
        rcu_read_unlock(self.kvm.rcu)
        await kvm_mmu_unlock(self.kvm, self.shared)
        ret = 0
        while prealloc.cnt < MIN_SPLIT_CACHE:
            if not await alloc_page(self.host.pages):
                ret = -ENOMEM
                break
            await tdx_prealloc_add(prealloc)
            tracepoint("topup", 1)
        await kvm_mmu_lock(self.kvm, self.shared)
        if ret:
            return ret
        rcu_read_lock(self.kvm.rcu)
        it.yielded = 1
        return 0

    async def alloc_pamt_page(self) -> bool:
        """From the running vCPU's cache."""
        return await get_tdx_prealloc_page(self.vcpus[me()].prealloc)

    async def tdx_vcpu_free(self, vcpu: int) -> None:
        """A vCPU's cache goes with it."""
        prealloc = self.vcpus[vcpu].prealloc
        while prealloc.cnt > 0:
            if await get_tdx_prealloc_page(prealloc):
                await free_pages(self.host.pages, 1)

    async def tdx_vm_destroy(self) -> None:
        """The VM has none."""

    def cached_pages(self) -> int:
        """Pages in all vCPUs' caches."""
        count: u8 = 0
        for vcpu in self.vcpus:
            count += vcpu.prealloc.page_list
        return count
