# SPDX-License-Identifier: GPL-2.0-or-later
"""Whose the pages of a split are: one pool for all, pages of their own, or a reserve."""

from __future__ import annotations

from functools import partial

from septum.cases import HOLDS, VIOLATED, Case, Variant
from septum.cases.small import Small, small_model, split_model
from septum.cases.split_cache import split
from septum.designs import reserved, spinlock_shared
from septum.kernel.context import task_exit
from septum.kernel.errno import ENOMEM
from septum.kernel.pages import alloc_page, free_pages
from septum.kvm.kvm_host import Kvm, TdpIter
from septum.kvm.mmu_internal import SP_PAGES
from septum.kvm.tdp_mmu import tdp_mmu_free_sp, tdp_mmu_set_spte_atomic
from septum.kvm.tdx import MIN_SPLIT_CACHE, KvmTdx
from septum.kvm.virt_tdx import TDX_DPAMT_ENTRY_PAGE_CNT, PamtCache, tdx_pamt_get_v6, tdx_pamt_put_v6
from septum.lang import SYNC, PerCpu, bounded, choose, require, step, tracepoint
from septum.lang.model import Model, Program
from septum.properties.split import all_split
from septum.scenarios import World
from septum.scenarios.threads import split_range

# -- C31 ---------------------------------------------------------------------------------------------------


class SeptPage(Small):
    """A page that may become an S-EPT page. ``references`` to its region that it holds.

    ``one_pool``  it is KVM's cache's, the TDX list's or GFP_ATOMIC's (DP-v4), or KVM's cache's alone (V5);
    ``at_alloc``  it takes its reference when it is allocated; ``puts``: and drops it when it is freed.
    """

    references: int = bounded(0, 1, kind=SYNC)

    def __init__(self, one_pool: bool, at_alloc: bool, puts: bool) -> None:
        super().__init__(1)
        self.one_pool = one_pool
        self.at_alloc = at_alloc
        self.puts = puts


async def uses_and_frees(w: SeptPage) -> None:
    """Allocate by one of the ways, use it or not, and free it with free_page() whatever it was."""
    if w.one_pool and await choose(2):
        await alloc_page(w.pages)  # into the TDX list by the top-up, or KVM's own cache
        await step()  # off that list; who frees it does not know which
    else:
        await alloc_page(w.pages)  # GFP_ATOMIC, or KVM's only cache
    if w.at_alloc:
        await step()
        w.references = 1
    if await choose(2) and not w.at_alloc:
        await step()
        w.references = 1  # linked
        await step()
        w.references = 0  # reclaimed
    if w.at_alloc and w.puts:
        await step()
        w.references = 0
    await free_pages(w.pages, 1)
    task_exit(w.cpus)


def references_dropped(w: SeptPage) -> None:
    """A page that is free again holds no reference."""
    require(w.references == 0, "refcount-is-users")


def sept_page(one_pool: bool, at_alloc: bool = False, puts: bool = True) -> Model:
    """One page."""
    world = SeptPage(one_pool, at_alloc, puts)
    return small_model("sept_page", world, [uses_and_frees], end=[references_dropped])


C31 = Case(
    id="C31",
    title="One pool of pages with three owners",
    tag="FALSE",
    by="Sean Christopherson",
    date="16 Jan 2026",
    source="review of DP-v4 11/16, in the thread of 20251121005125.417831-1-rick.p.edgecombe@intel.com",
    story="DP-v4 keeps S-EPT pages and pages for pairs in one list. An S-EPT page may come from KVM's cache, from that "
    "list, or from GFP_ATOMIC, and KVM frees all of them with free_page(): is one of them lost, or freed twice? No: "
    "all three are ordinary pages, and their references are taken when they are linked (Yan Zhao).",
    answer="It was refused all the same, as a matter of who owns what: in V5 KVM owns S-EPT pages and TDX those of the "
    "pairs. There the free matters, since a page holds a reference from its allocation: free_page() alone would keep "
    "it (variant keeps).",
    bug=partial(sept_page, one_pool=True),
    fix=partial(sept_page, one_pool=False, at_alloc=True),
    property="no-page-leaked",
    expected=(HOLDS, HOLDS),
    more=(
        Variant(
            "keeps",
            "V5, freed as DP-v4 does",
            partial(sept_page, one_pool=False, at_alloc=True, puts=False),
            "refcount-is-users",
            VIOLATED,
        ),
    ),
)


# -- C32 ---------------------------------------------------------------------------------------------------


async def tdp_mmu_split_huge_page(kvm: Kvm, tdx: KvmTdx, it: TdpIter, sp: int, shared: bool) -> int:
    """A caller that does not know of -EAGAIN: it frees the sp and continues with the next page."""
    ret = await tdp_mmu_set_spte_atomic(kvm, tdx, it, sp)
    tracepoint("kvm_mmu_split_huge_page", it.page, ret)
    if ret:
        await tdp_mmu_free_sp(kvm, tdx, sp)
    return 0


class ForgetsRetry(spinlock_shared.Design):
    """(**) finds too few pages and returns, and the walk takes that for done."""

    replaces = (tdp_mmu_split_huge_page,)


class OwnPairs(KvmTdx):
    """The S-EPT page has its pair from its allocation; the guest's pair is with the sp (sp->leaf_level_private).

    get and put are those of DP-v6: with those before, two that free an sp at once show M01.
    """

    shared = True

    async def pamt_get(self, cache: PamtCache | None, region: int) -> int:
        """tdx_pamt_get() of DP-v6 06/11."""
        return await tdx_pamt_get_v6(self.host, cache, region)

    async def pamt_put(self, region: int) -> None:
        """tdx_pamt_put() of DP-v6 06/11."""
        await tdx_pamt_put_v6(self.host, region)

    async def alloc_sept_page(self, sept_page: int) -> int:
        """The pair of the page's region, then that of the guest's range, which stays in this thread's hands."""
        ret = await self.pamt_get(None, sept_page)
        if ret:
            return ret
        if not await alloc_page(self.host.pages):
            await self.pamt_put(sept_page)
            return -ENOMEM
        if not await alloc_page(self.host.pages):
            await free_pages(self.host.pages, 1)
            await self.pamt_put(sept_page)
            return -ENOMEM
        return 0

    async def free_sept_page(self, sept_page: int) -> None:
        """An sp that was not used: its pair is freed, the reference of its region dropped."""
        await free_pages(self.host.pages, TDX_DPAMT_ENTRY_PAGE_CNT)
        await self.pamt_put(sept_page)

    async def get_sept_page(self, cache: PamtCache, sept_page: int) -> int:
        """The page has its reference."""
        return 0

    async def put_sept_page(self, sept_page: int) -> None:
        """The page keeps its reference."""

    async def alloc_pamt_array(self) -> bool:
        """The pair is there, with the sp."""
        return True


C32 = Case(
    id="C32",
    title="A per-VM split cache is painful",
    tag="CTX",
    by="Kai Huang",
    date="21 Jan 2026",
    source="review of HP-v3 19/24, 20260106102331.25244-1-yan.y.zhao@intel.com; "
    "aXHLsorSWHRslpZh@yzhao56-desk.sh.intel.com",
    story="A cache for all splits of a VM needs a lock, two checks of the count, and, for a split under read mmu_lock, "
    "a caller that knows that -EAGAIN means again. One that takes it for the end of this page leaves the page huge and "
    "says that it is split.",
    answer="No cache: the pair of the S-EPT page is installed when the page is allocated, that of the guest's range is "
    "kept with the sp (Kai Huang; sp->leaf_level_private). Nobody else sees either, so there is nothing to check and "
    "to try again. What a failed DEMOTE has to undo then is C33. Splits here are under read mmu_lock.",
    bug=partial(split, ForgetsRetry),
    fix=partial(split, OwnPairs),
    property="all-split",
    more=(
        Variant("enomem", "pages with the sp, memory short", partial(split, OwnPairs, enomem=True), "all-split", HOLDS),
        Variant(
            "retries", "one cache, and a caller that knows", partial(split, spinlock_shared.Design), "all-split", HOLDS
        ),
    ),
)


# -- C34 ---------------------------------------------------------------------------------------------------


class ForOneSplit(reserved.Design):
    """What is reserved is enough for one split, and the range has a head and a tail."""

    def __init__(self, kvm: Kvm) -> None:
        super().__init__(kvm)
        self.reserves = PerCpu(reserved.Reserve(SP_PAGES + MIN_SPLIT_CACHE) for _ in self.cpus.tasks)


async def splits_head_and_tail(kvm: Kvm, tdx: KvmTdx) -> None:
    """One call whose range ends in 2M page 0 and in 2M page 1."""
    await split_range(kvm, tdx, 0, 2)
    task_exit(tdx.cpus)


def head_and_tail(design: type[KvmTdx], cpus: int = 1) -> Model:
    """A call, or two of one range."""
    world = World(design, cpus=cpus, pages=2)
    programs = [Program(splits_head_and_tail, (world.kvm, world.tdx))] * cpus
    return split_model("head_and_tail", world, programs, end=[all_split])


C34 = Case(
    id="C34",
    title="Preallocate the most that may be needed before mmu_lock",
    tag="CTX",
    by="Yan Zhao",
    date="Jan 2026",
    source="aXHLsorSWHRslpZh@yzhao56-desk.sh.intel.com, aW2Iwpuwoyod8eQc@yzhao56-desk.sh.intel.com; answered in "
    "aXtweWFELioEZLzv@google.com",
    story="A call splits two pages at most, those at the two ends of its range. If all that both need is set aside "
    "before mmu_lock is taken, nothing is allocated under it, it is never dropped, and no lock guards a cache. Is it "
    "enough? Not what one split needs: the second page of the range then stays huge, and the call fails with memory "
    "there.",
    answer="What two splits need holds, also for two calls at once (variant two). Sean Christopherson refused it in "
    "the core MMU loop, and agrees to a function beside it; nobody posted one.",
    bug=partial(head_and_tail, ForOneSplit),
    fix=partial(head_and_tail, reserved.Design),
    property="all-split",
    more=(Variant("two", "two calls at once", partial(head_and_tail, reserved.Design, cpus=2), "all-split", HOLDS),),
)
