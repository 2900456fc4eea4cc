# SPDX-License-Identifier: GPL-2.0-or-later
"""Two caches: ioctls split with the VM's, under write mmu_lock; faults with their vCPU's, under read mmu_lock.

Source: Yan Zhao, 10 Dec 2025, aTouJ0SaFp9pluUN@yzhao56-desk.sh.intel.com, last paragraph: a split under read mmu_lock
in the fault path takes the vCPU's tdx_prealloc, all others the VM's prealloc_split_cache under its spinlock, and
kvm_get_running_vcpu() tells the two apart. Nobody posted it; Yan Zhao repeats it in Jan 2026 on the threads of HP-v3
11/24 and of DPAMT, for faults that split to the level at which the guest accepts.

Inferred: the fault splits as kvm_tdp_mmu_map() does in other VMs, with the sp of its own caches, and is tried again
where it loses the entry or DEMOTE is BUSY; mmu_topup_memory_caches() has topped up two pairs for it before mmu_lock, as
for a fault that maps. An ACCEPT of 4K below a 2M leaf only notes the level, and its fault splits. The module demotes
without BLOCK and TRACK, so that ioctls do without, too; under write mmu_lock they kick vCPUs where it is BUSY. get, put
and DEMOTE are under dpamt_lock as in ``tip``: a fault gives its reference back when DEMOTE is BUSY, and two that do at
once make PAMT.REMOVE fail with get and put of DP-v4 (M01, ``per-vcpu``). That takes more than two vCPUs, as one DEMOTE
is BUSY while another vCPU enters the guest.
"""

from septum.designs import spinlock
from septum.designs.tip import MergedCounts
from septum.kernel.locks import spin_lock, spin_unlock
from septum.kernel.pages import take_pages
from septum.kvm.kvm_host import Mirror, kvm_get_running_vcpu
from septum.kvm.kvm_types import Page2M
from septum.kvm.mmu_internal import RET_PF_RETRY, RET_PF_SPURIOUS, SP_PAGES
from septum.kvm.tdp_mmu import tdp_mmu_free_sp, tdp_mmu_split_huge_page
from septum.kvm.tdx import KvmTdx
from septum.kvm.virt_tdx import TDX_DPAMT_ENTRY_PAGE_CNT
from septum.lang import me, require


class FaultsSplit(KvmTdx):
    """A fault that may map no more than 4K splits the leaf in the way, with a module that needs no BLOCK and TRACK."""

    faults_split = True
    blocks = False
    non_blocking_resize = True

    async def split_in_fault(self, page: Page2M) -> int:
        """kvm_tdp_mmu_map(): split the leaf in the way; what is below it maps the page already. RET_PF_*."""
        caches = self.kvm.vcpus[me()].caches
        it = self.kvm.iters[me()]
        it.page = page
        it.old_spte = Mirror.HUGE
        sp = caches.external_region + 1
        caches.spt = 0  # tdp_mmu_alloc_sp()
        caches.external_spt = 0
        take_pages(self.cpus, SP_PAGES)
        if await tdp_mmu_split_huge_page(self.kvm, self, it, sp, shared=True):
            await tdp_mmu_free_sp(self.kvm, self, sp)
            return RET_PF_RETRY
        return RET_PF_SPURIOUS


class Design(FaultsSplit, MergedCounts, spinlock.Design):
    """The VM's cache is nobody's but ioctls', a vCPU's nobody's but its thread's."""

    def runs_vcpu(self) -> bool:
        """kvm_get_running_vcpu(): whether the thread at hand is in KVM_RUN."""
        if len(self.kvm.vcpus):
            return kvm_get_running_vcpu(self.kvm)
        return False

    async def lock_split_cache(self) -> None:
        """The spinlock is the VM's cache's."""
        if not self.runs_vcpu():
            await spin_lock(self.external_kvm_split_cache_lock)

    async def unlock_split_cache(self) -> None:
        """Release it, where lock_split_cache() took it."""
        if not self.runs_vcpu():
            await spin_unlock(self.external_kvm_split_cache_lock)

    async def alloc_pamt_array(self) -> bool:
        """A pair of the running vCPU's, or of the VM's."""
        if len(self.kvm.vcpus):  # noqa: SIM102  # what only a VM with vCPUs has is not read without
            if kvm_get_running_vcpu(self.kvm):
                caches = self.kvm.vcpus[me()].caches
                require(caches.pamt >= TDX_DPAMT_ENTRY_PAGE_CNT, "cache-never-short")
                return await caches.alloc_pamt_array()
        return await super().alloc_pamt_array()
