# SPDX-License-Identifier: GPL-2.0-or-later
"""A per-VM kvm_mmu_memory_cache, pamt_page_cache, that no lock protects.

Source: Yan Zhao, 7 Aug 2025, [RFC PATCH v2 21/23] KVM: TDX: Preallocate PAMT pages to be used in split path,
20250807094604.4762-1-yan.y.zhao@intel.com. The cache's capacity is 40 objects in the kernel; here it is what
one split needs, so that it runs empty within a small scope. A change of attributes whose split fails never ends its
invalidation (16/23).
"""

from septum.kernel.locks import rcu_read_lock, rcu_read_unlock
from septum.kvm.kvm_host import Kvm, TdpIter, kvm_mmu_lock, kvm_mmu_unlock
from septum.kvm.kvm_types import KvmMmuMemoryCache, kvm_mmu_memory_cache_alloc, kvm_mmu_topup_memory_cache
from septum.kvm.tdx import MIN_SPLIT_CACHE, KvmTdx
from septum.lang import u8


class Design(KvmTdx):
    """kvm->arch.pamt_page_cache. Split under write mmu_lock, topped up with mmu_lock dropped."""

    ends_failed_invalidation = False

    def __init__(self, kvm: Kvm) -> None:
        super().__init__(kvm)
        self.pamt_page_cache = KvmMmuMemoryCache(self.cpus, MIN_SPLIT_CACHE)

    async def need_topup_mirror_caches(self) -> bool:
        """Whether there are too few pages for a split."""
        return self.pamt_page_cache.nobjs < MIN_SPLIT_CACHE

    async def topup_mirror_caches(self) -> int:
        """0 or -ENOMEM."""
        return await kvm_mmu_topup_memory_cache(self.host.pages, self.pamt_page_cache, MIN_SPLIT_CACHE)

    async def prepare_split(self, it: TdpIter) -> int:
        """Top up with mmu_lock dropped, and read everything again."""
        if not await self.need_topup_mirror_caches():
            return 0
        rcu_read_unlock(self.kvm.rcu)
        await kvm_mmu_unlock(self.kvm, self.shared)
        ret = await self.topup_mirror_caches()
        await kvm_mmu_lock(self.kvm, self.shared)
        if ret:
            return ret
        rcu_read_lock(self.kvm.rcu)
        it.yielded = 1
        return 0

    async def alloc_pamt_page(self) -> bool:
        """tdx_alloc_pamt_page_split()."""
        await kvm_mmu_memory_cache_alloc(self.pamt_page_cache)
        return True

    def cached_pages(self) -> int:
        """Pages in the cache."""
        count: u8 = 0
        for slot in self.pamt_page_cache.objects:
            count += slot.page
        return count
