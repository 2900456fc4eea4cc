# SPDX-License-Identifier: GPL-2.0-or-later
"""A per-VM struct tdx_prealloc under a spinlock; split under write mmu_lock, checked again after a top-up.

Source: Yan Zhao, 8 Dec 2025, aTZmY1P6uq8KWwKr@yzhao56-desk.sh.intel.com (the diff), and 10 Dec 2025,
aTouJ0SaFp9pluUN@yzhao56-desk.sh.intel.com, part (a). Every access to the count is marked, READ_ONCE() or
WRITE_ONCE(); as posted only the read in the loop of the top-up is (HP-v3 20/24), and the others race with each
other (see ``v3``). On a BUSY DEMOTE the pair is used again for the second try, as in HP-v2 20/23.
Not as in HP-v2 16/23, below it, a change of attributes that fails ends its invalidation.
"""

from typing import ClassVar

from septum.kernel.atomic import READ_ONCE
from septum.kernel.locks import Spinlock, rcu_read_lock, rcu_read_unlock, spin_lock, spin_unlock
from septum.kvm.kvm_host import Kvm, TdpIter, kvm_mmu_lock, kvm_mmu_unlock
from septum.kvm.tdx import MIN_SPLIT_CACHE, KvmTdx
from septum.kvm.virt_tdx import TdxPrealloc, get_tdx_prealloc_page, topup_tdx_prealloc_page


class Design(KvmTdx):
    """struct kvm_tdx with prealloc_split_cache and external_kvm_split_cache_lock."""

    lock_name: ClassVar[str] = "external_kvm_split_cache_lock"

    def __init__(self, kvm: Kvm) -> None:
        super().__init__(kvm)
        self.external_kvm_split_cache_lock = Spinlock(self.cpus, self.lock_name, "the per-VM cache of split pages")
        self.prealloc_split_cache = TdxPrealloc(self.cpus, MIN_SPLIT_CACHE + len(self.cpus.tasks))

    async def need_topup_external_split_cache(self) -> bool:
        """Whether the cache is below what one split needs."""
        return await READ_ONCE(lambda: self.prealloc_split_cache.cnt) < MIN_SPLIT_CACHE

    async def topup_external_split_cache(self) -> int:
        """Allocate outside the spinlock, link under it. 0 or -ENOMEM."""
        return await topup_tdx_prealloc_page(
            self.host.pages, self.prealloc_split_cache, self.external_kvm_split_cache_lock, MIN_SPLIT_CACHE
        )

    async def prepare_split(self, it: TdpIter) -> int:
        """Steps 1 and 2 of the mail, and the way back to step 1."""
        if await self.need_topup_external_split_cache():
            rcu_read_unlock(self.kvm.rcu)
            await kvm_mmu_unlock(self.kvm, self.shared)
            ret = await self.topup_external_split_cache()
            await kvm_mmu_lock(self.kvm, self.shared)
            if ret:
                return ret
            rcu_read_lock(self.kvm.rcu)
            it.yielded = 1  # and continue: (*), the check is made again under mmu_lock
        return 0

    async def lock_split_cache(self) -> None:
        """Step 3: get split lock."""
        await spin_lock(self.external_kvm_split_cache_lock)

    async def unlock_split_cache(self) -> None:
        """Step 3: put split lock."""
        await spin_unlock(self.external_kvm_split_cache_lock)

    async def alloc_pamt_page(self) -> bool:
        """Step 3: consume."""
        return await get_tdx_prealloc_page(self.prealloc_split_cache)

    def cached_pages(self) -> int:
        """Pages in the cache."""
        return self.prealloc_split_cache.page_list
