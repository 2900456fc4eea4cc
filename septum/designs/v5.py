# SPDX-License-Identifier: GPL-2.0-or-later
"""V5 19 to 22 and 37 to 45: S-EPT pages bring their pair from allocation; a struct tdx_pamt_cache per owner.

Source: Sean Christopherson, 28 Jan 2026, [RFC PATCH v5 00/45], 20260129011517.3545883-1-seanjc@google.com; 20/45 (-21-)
for S-EPT pages, 30/45 (-31-) for the DEMOTE wrapper, 38/45 (-39-) and 44/45 (-45-) for the caches: the running vCPU's,
or the VM's under a mutex that is taken before mmu_lock and kept while mmu_lock is dropped. Both are
held around the split of one memslot's part, and not around the zap after it (44/45). mutex_init() is there, which 44/45
forgets (Yan Zhao, aYW+6WzOmCAvNRIH@yzhao56-desk.sh.intel.com; Sean Christopherson, aYX-RpxDYrI65XRC@google.com).
The S-EPT page of a removed table is put in an RCU callback, as posted (Yan Zhao,
aYW5CbUvZrLogsWF@yzhao56-desk.sh.intel.com); no table is removed in a split.
Not as posted: 43/45 shows its hook in PUNCH_HOLE behind kvm_gmem_invalidate_begin(), which unmaps (M08); here it is in
between, where the patch says that it belongs.
"""

from typing import ClassVar

from septum.kernel.context import lockdep_is_held
from septum.kernel.errno import ENOMEM
from septum.kernel.locks import Mutex, mutex_lock, mutex_unlock
from septum.kernel.pages import alloc_page, give_pages
from septum.kvm.kvm_host import Kvm, kvm_get_running_vcpu
from septum.kvm.mmu_internal import SP_PAGES
from septum.kvm.tdx import KvmTdx
from septum.kvm.virt_tdx import (
    TDX_DPAMT_ENTRY_PAGE_CNT,
    PamtCache,
    TdxPamtCache,
    tdx_alloc_page_pamt_cache,
    tdx_topup_pamt_cache,
)
from septum.lang import me, require, tracepoint, u8


class Caches(KvmTdx):
    """struct kvm_tdx with pamt_cache and pamt_cache_lock, and the choice between it and the running vCPU's cache.

    ``pairs``       how many the cache is topped up to for one split;
    ``mutex_init``  whether pamt_cache_lock is initialised.
    """

    reuse_pair = False
    splits_in_hook = True
    pairs: ClassVar[int] = 1
    mutex_init: ClassVar[bool] = True

    def __init__(self, kvm: Kvm) -> None:
        super().__init__(kvm)
        what = "the VM's tdx_pamt_cache, for a whole split"
        self.pamt_cache_lock = Mutex(self.cpus, "pamt_cache_lock", what, initialised=self.mutex_init)
        self.pamt_cache = TdxPamtCache(self.cpus, self.pairs)

    async def begin_split_ioctl(self) -> None:
        """tdx_gmem_convert(): the thread owns the VM's cache."""
        await mutex_lock(self.pamt_cache_lock)

    async def end_split_ioctl(self) -> None:
        """The thread no longer owns the VM's cache."""
        await mutex_unlock(self.pamt_cache_lock)

    async def topup_split_cache(self) -> int:
        """topup_external_cache(kvm, kvm_get_running_vcpu(), 1), with mmu_lock dropped. 0 or -ENOMEM."""
        if len(self.kvm.vcpus):  # noqa: SIM102  # what only a VM with vCPUs has is not read without
            if kvm_get_running_vcpu(self.kvm):
                return await self.topup_vcpu_cache()
        return await tdx_topup_pamt_cache(self.host.pages, self.pamt_cache, self.pairs)

    async def topup_vcpu_cache(self) -> int:
        """The running vCPU's own cache."""
        caches = self.kvm.vcpus[me()].caches
        while caches.pamt < TDX_DPAMT_ENTRY_PAGE_CNT * self.pairs:
            if not await alloc_page(self.host.pages):
                return -ENOMEM
            caches.pamt += 1
            give_pages(self.cpus, 1)
            tracepoint("topup", 1)
        return 0

    async def alloc_pamt_array(self) -> bool:
        """tdx_get_pamt_cache(): the running vCPU's, or the VM's, whose mutex must be held then."""
        if len(self.kvm.vcpus):  # noqa: SIM102  # what only a VM with vCPUs has is not read without
            if kvm_get_running_vcpu(self.kvm):
                caches = self.kvm.vcpus[me()].caches
                require(caches.pamt >= TDX_DPAMT_ENTRY_PAGE_CNT, "cache-never-short")
                return await caches.alloc_pamt_array()
        require(lockdep_is_held(self.cpus, self.pamt_cache_lock.bit), "pamt-cache-owned")
        return await super().alloc_pamt_array()

    async def alloc_pamt_page(self) -> bool:
        """tdx_alloc_page_pamt_cache() of the VM's."""
        return tdx_alloc_page_pamt_cache(self.pamt_cache)

    def cached_pages(self) -> int:
        """Pages in the VM's cache."""
        return self.pamt_cache.cnt


class Design(Caches):
    """The caches above, and S-EPT pages that bring their pairs."""

    stocks_sept_pages = True
    rcu_frees = SP_PAGES

    async def alloc_sept_page(self, sept_page: int) -> int:
        """tdx_alloc_control_page(): the pair of the page's region, from the page allocator."""
        return await self.pamt_get(None, sept_page)

    async def free_sept_page(self, sept_page: int) -> None:
        """tdx_free_control_page() of a page that was not used."""
        await self.pamt_put(sept_page)

    async def get_sept_page(self, cache: PamtCache, sept_page: int) -> int:
        """The page has its reference from allocation."""
        return 0

    async def put_sept_page(self, sept_page: int) -> None:
        """The page keeps its reference until it is freed."""

    def references_of_caches(self, region: int) -> int:
        """S-EPT pages in vCPUs' caches have their references already."""
        count: u8 = 0
        for vcpu in self.kvm.vcpus:
            if vcpu.caches.external_spt and region == self.kvm.first_sept_region + vcpu.caches.external_region:
                count += 1
        return count

    async def free_removed_sp(self, sept_page: int) -> None:
        """Everything is left to the RCU callback."""
        await self.call_rcu_free_sp(sept_page)

    async def put_in_callback(self, sept_page: int) -> None:
        """tdx_free_control_page(), in a softirq."""
        await self.pamt_put(sept_page)
