# SPDX-License-Identifier: GPL-2.0-or-later
"""All pages that a call may need are reserved before mmu_lock, which is never dropped; no cache, no spinlock.

Source: C34. Yan Zhao, Jan 2026, on the threads of HP-v3 (aXHLsorSWHRslpZh@yzhao56-desk.sh.intel.com,
aW2Iwpuwoyod8eQc@yzhao56-desk.sh.intel.com): a call splits at most two pages, the head and the tail of its range, so
that a split function of its own can do with pages that are set aside up front. Sean Christopherson refused to have that
in the core MMU loop, and agrees to a special function beside it (29 Jan 2026, aXtweWFELioEZLzv@google.com). Nobody
posted it.

Inferred: whose the pages are, the call's own, so that nobody else sees them; what it does not need is freed after
mmu_lock. get and put are those of DP-v4, and both tries of DEMOTE have the same pair, as in HP-v2 20/23. The model
reserves for each 2M page that the VM has, as many as any call splits: the scenarios that race whole ranges split more
than two.
"""

from septum.kernel.errno import ENOMEM
from septum.kernel.locks import rcu_read_lock, rcu_read_unlock
from septum.kernel.pages import alloc_page, free_pages, give_pages, take_pages
from septum.kvm.kvm_host import Kvm, Mirror
from septum.kvm.kvm_types import Page2M
from septum.kvm.mmu_internal import SP_PAGES
from septum.kvm.tdp_iter import tdp_iter_next, tdp_iter_start
from septum.kvm.tdp_mmu import tdp_mmu_split_huge_page
from septum.kvm.tdx import MIN_SPLIT_CACHE, KvmTdx
from septum.lang import PerCpu, Struct, bounded, choose, me, require, tracepoint, u8


class Reserve(Struct):
    """What one call has set aside, on its thread's stack: 4K pages for ``most`` / 6 splits."""

    pages: int = bounded(0, "most")

    def __init__(self, most: int) -> None:
        self.most = most


async def tdp_mmu_split_huge_pages_root(kvm: Kvm, tdx: "Design", start: Page2M, end: Page2M, shared: bool) -> int:
    """Split every huge page in 2M pages start..end-1 with reserved pages, mmu_lock held all the time.

    0, or -ENOMEM if the pages could not be reserved; then nothing is split.
    """
    it = kvm.iters[me()]
    ret = 0
    rcu_read_lock(kvm.rcu)
    await tdp_iter_start(it, kvm, start)
    while it.valid:
        if it.old_spte == Mirror.HUGE and ret == 0:
            if tdx.reserves[me()].pages == 0:
                ret = -ENOMEM
                tracepoint("kvm_mmu_split_huge_page", it.page, ret)
            else:
                sp = await tdx.take_sp()
                await tdp_mmu_split_huge_page(kvm, tdx, it, sp, shared)
        await tdp_iter_next(it, kvm, end)
    rcu_read_unlock(kvm.rcu)
    return ret


class Design(KvmTdx):
    """struct kvm_tdx as it is: the reserve is the caller's."""

    replaces = (tdp_mmu_split_huge_pages_root,)
    reserved_pages = SP_PAGES + MIN_SPLIT_CACHE

    def __init__(self, kvm: Kvm) -> None:
        super().__init__(kvm)
        most = len(kvm.sptes) * self.reserved_pages
        self.reserves = PerCpu(Reserve(most) for _ in self.cpus.tasks)

    async def begin_split_ioctl(self) -> None:
        """Reserve it all, or nothing."""
        reserve = self.reserves[me()]
        while reserve.pages < reserve.most:
            if not await alloc_page(self.host.pages):
                await self.end_split_ioctl()
                return
            reserve.pages += 1
            give_pages(self.cpus, 1)
            tracepoint("topup", 1)

    async def end_split_ioctl(self) -> None:
        """Free what was not needed."""
        reserve = self.reserves[me()]
        while reserve.pages > 0:
            reserve.pages -= 1
            take_pages(self.cpus, 1)
            await free_pages(self.host.pages, 1)

    async def begin_split_vcpu(self) -> None:
        """A mismatched ACCEPT splits one page."""
        await self.begin_split_ioctl()

    async def end_split_vcpu(self) -> None:
        """Free what the split of the ACCEPT did not need."""
        await self.end_split_ioctl()

    async def take_sp(self) -> int:
        """sp->spt and sp->external_spt; 1 + the region of the latter, see tdp_mmu_alloc_sp_for_split()."""
        reserve = self.reserves[me()]
        require(reserve.pages >= SP_PAGES + MIN_SPLIT_CACHE, "cache-never-short")
        reserve.pages -= SP_PAGES
        take_pages(self.cpus, SP_PAGES)
        if self.kvm.sept_regions > 1:
            return 1 + await choose(self.kvm.sept_regions)
        return 1

    async def alloc_pamt_page(self) -> bool:
        """One page of this call's."""
        reserve = self.reserves[me()]
        require(reserve.pages > 0, "cache-never-short")
        if reserve.pages == 0:
            return False
        reserve.pages -= 1
        take_pages(self.cpus, 1)
        return True

    def cached_pages(self) -> int:
        """Pages that all calls have reserved."""
        count: u8 = 0
        for reserve in self.reserves:
            count += reserve.pages
        return count
