# SPDX-License-Identifier: GPL-2.0-or-later
"""TDH.MEM.PAGE.DEMOTE and what it needs: pairs, references, locks of other TDs, and a way back if it fails."""

from __future__ import annotations

from functools import partial
from typing import ClassVar

from septum.cases import HOLDS, VIOLATED, Case, Variant
from septum.cases.small import Plenty, split_model
from septum.cases.split_cache import split
from septum.designs import sept_alt, spinlock, tip, v3, v5
from septum.kernel.atomic import atomic_set
from septum.kernel.context import task_exit
from septum.kernel.locks import read_lock, read_unlock, write_lock, write_unlock
from septum.kernel.pages import give_pages
from septum.kvm.kvm_host import Kvm
from septum.kvm.mmu_internal import SP_PAGES
from septum.kvm.tdx import KvmTdx
from septum.kvm.tdx_run import tdx_vcpu_exit
from septum.kvm.virt_tdx import TDX_DPAMT_ENTRY_PAGE_CNT, lock_pamt, tdx_pamt_get, tdx_prealloc_add, unlock_pamt
from septum.lang import me, require, step
from septum.lang.model import Model, Program
from septum.scenarios import World
from septum.scenarios.threads import split_range
from septum.tdx.guest import tdh_vp_enter
from septum.tdx.mem import tdh_mem_page_demote, tdh_mem_range_block
from septum.tdx.module import NO_PAGE, TDX_PS_2M, PageType
from septum.tdx.range import tdh_mem_range_unblock
from septum.tdx.status import TDX_SUCCESS, tdx_operand_busy

# -- C39 ---------------------------------------------------------------------------------------------------


class NoReference(sept_alt.Design):
    """As first sent: the S-EPT page of a split is used without a reference to its region."""

    gets_before_block = False


C39 = Case(
    id="C39",
    title="sept_alt takes no reference for the S-EPT page of a split",
    tag="COUNT",
    by="Yan Zhao",
    date="Feb 2026",
    source="review of aYprxnSHKHUtk7pt@google.com, in the thread of 20260129011517.3545883-1-seanjc@google.com",
    story="The alternative branch takes the pair of an S-EPT page when it is linked, not when it is allocated, and "
    "forgets the split: DEMOTE gets a page whose region may have no pair, and whose reference nobody holds.",
    answer="tdx_pamt_get() in tdx_sept_split_private_spte(), before BLOCK, and a put on its error path.",
    bug=partial(split, NoReference),
    fix=partial(split, sept_alt.Design),
    property="no-seamcall-bug",
)


# -- C40 ---------------------------------------------------------------------------------------------------


class ReturnsPair(v3.Design):
    """A pair that DEMOTE did not take goes back into the cache, under the split lock that is held anyway."""

    async def pair_not_used(self) -> None:
        """Instead of free_pamt_array()."""
        for _ in range(TDX_DPAMT_ENTRY_PAGE_CNT):
            await tdx_prealloc_add(self.prealloc_split_cache)


def demote_again(design: type[KvmTdx], there: bool = False) -> Model:
    """A split while the module may be busy; ``there``: the S-EPT page's region has its pair already."""
    if not there:
        return split(design, cpus=1, busy=True)
    world = World(design, cpus=1, pages=1, busy=True)
    region = world.module.regions[1]
    region.type, region.page_count = PageType.PAMT, 1
    world.host.pamt_refcounts[1].counter = 1
    return split_model("demote_again", world, [Program(converts, (world.kvm, world.tdx))])


async def converts(kvm: Kvm, tdx: KvmTdx) -> None:
    """Splits 2M page 0."""
    await split_range(kvm, tdx, 0, 1)
    task_exit(tdx.cpus)


async def enters_suspected(kvm: Kvm, tdx: KvmTdx) -> None:
    """A vCPU whose guest faults again and again: VP.ENTER holds the S-EPT tree to look for zero-stepping."""
    vcpu = kvm.vcpus[me()]
    await step()
    vcpu.in_guest_mode = 1
    await step()
    entered = False
    if not tdx.wait_for_sept_zap:
        entered = await tdh_vp_enter(kvm.td, me(), 0, zero_step=True) == TDX_SUCCESS
    if entered:
        await tdx_vcpu_exit(kvm)
    else:
        await step()
        vcpu.in_guest_mode = 0
        vcpu.ipi = 0
    task_exit(tdx.cpus)


def against_vp_enter(design: type[KvmTdx]) -> Model:
    """A thread splits while a vCPU enters its TD; no lock is assumed to be held."""
    world = World(design, cpus=2, pages=1)
    world.add_vcpus()
    args = (world.kvm, world.tdx)
    return split_model("against_vp_enter", world, [Program(converts, args), Program(enters_suspected, args)])


C40 = Case(
    id="C40",
    title="A DEMOTE that is tried again needs a second pair",
    tag="ERRPATH",
    by="nobody known (inferred)",
    date="",
    source="HP-v3 22/24, 20260106102413.25294-1-yan.y.zhao@intel.com; V5 30/45",
    story="tdh_do_no_vcpus() calls the DEMOTE wrapper once more when the first try meets a lock that a vCPU holds: "
    "here that of the S-EPT tree, which a VP.ENTER takes exclusive when it looks for zero-stepping. The wrapper takes "
    "the pair for R12 and R13 out of the cache itself, and on failure gives it to the page allocator, not back to the "
    "cache. The cache was topped up for one split: 4 pages in HP-v3, 2 of which the S-EPT page's region has taken if "
    "it was the first there. The second try finds none: TDX_SW_ERROR, TDX_BUG_ON, and the VM is dead. V5's cache "
    "holds one pair, for the DEMOTE alone, and is always short. If the region has its pair already, HP-v3's 4 pages "
    "are enough for both tries (variant pair-there); what a first split left over does not help a second one whose "
    "S-EPT page lies in a new region.",
    answer="None is known. Here the pair goes back into the cache. HP-v2 20/23 took it once and used it for both "
    "tries (variant once).",
    bug=partial(against_vp_enter, v3.Design),
    fix=partial(against_vp_enter, ReturnsPair),
    property="cache-never-short",
    more=(
        Variant(
            "once",
            "the pair is taken once, for both tries (HP-v2 20/23)",
            partial(against_vp_enter, spinlock.Design),
            "cache-never-short",
            HOLDS,
        ),
        Variant(
            "v5",
            "V5, whose cache holds one pair",
            partial(against_vp_enter, v5.Design),
            "cache-never-short",
            VIOLATED,
        ),
        Variant(
            "sept-alt",
            "sept_alt, whose cache holds two pairs",
            partial(against_vp_enter, sept_alt.Design),
            "cache-never-short",
            VIOLATED,
        ),
        Variant(
            "any-lock",
            "HP-v3, and a vCPU may hold any lock that a SEAMCALL wants",
            partial(demote_again, v3.Design),
            "cache-never-short",
            VIOLATED,
        ),
        Variant(
            "pair-there",
            "the same, and the S-EPT page's region has its pair",
            partial(demote_again, v3.Design, there=True),
            "cache-never-short",
            HOLDS,
        ),
        Variant(
            "pair-there-sept-alt",
            "sept_alt, and the S-EPT page's region has its pair",
            partial(demote_again, sept_alt.Design, there=True),
            "cache-never-short",
            HOLDS,
        ),
    ),
)


# -- M09 ---------------------------------------------------------------------------------------------------


class MergedReturnsPair(tip.Design):
    """A pair that DEMOTE did not take goes back into the cache, whose mutex is held anyway."""

    async def pair_not_used(self) -> None:
        """Instead of free_pamt_array()."""
        self.pamt_cache.cnt += TDX_DPAMT_ENTRY_PAGE_CNT
        give_pages(self.cpus, TDX_DPAMT_ENTRY_PAGE_CNT)


M09 = Case(
    id="M09",
    title="With the merged get every busy DEMOTE finds no pair",
    tag="ERRPATH",
    by="found by the model",
    date="",
    source="tip x86/tdx, ad52ce8389d9 and 2c8ca2ba9bb6, with the split of aYprxnSHKHUtk7pt@google.com; no mail known "
    "to us says so",
    story="tdx_pamt_get() as merged into tip draws a pair from the cache whatever the count is, and gives one that it "
    "does not need to the page allocator. Under sept_alt, which tops up two pairs, one is always gone before the first "
    "DEMOTE. If that is busy its pair is freed as well (C40), and the second try finds none. With the get of V5 only "
    "the first split of an S-EPT region was short (C40, variant pair-there-sept-alt). Inferred: nothing in tip splits "
    "huge pages yet.",
    answer="Put an unused pair back into the cache, or take it once for both tries. A third pair in the top-up "
    "would do for one busy try, and be wasted otherwise.",
    bug=partial(against_vp_enter, tip.Design),
    fix=partial(against_vp_enter, MergedReturnsPair),
    property="cache-never-short",
    more=(
        Variant(
            "pair-there",
            "the S-EPT page's region has its pair",
            partial(demote_again, tip.Design, there=True),
            "cache-never-short",
            VIOLATED,
        ),
        Variant(
            "pair-there-fixed",
            "the same, and an unused pair goes back",
            partial(demote_again, MergedReturnsPair, there=True),
            "cache-never-short",
            HOLDS,
        ),
    ),
)


# -- C58 ---------------------------------------------------------------------------------------------------


class SetsCount(spinlock.Design):
    """The count of the demoted range is set, whatever it was."""

    async def count_demoted(self, page: int) -> None:
        """atomic_set(PTRS_PER_PMD), as HP-v2 22/23."""
        await atomic_set(self.host.pamt_refcounts[page], self.td.module.ptrs)


class SetsOneLess(spinlock.Design):
    """One less, as if the reference for the S-EPT page were one of this region's."""

    async def count_demoted(self, page: int) -> None:
        """atomic_set(PTRS_PER_PMD - 1)."""
        await atomic_set(self.host.pamt_refcounts[page], self.td.module.ptrs - 1)


C58 = Case(
    id="C58",
    title="How many references a demoted region has",
    tag="COUNT",
    by="Vishal Annapurve",
    date="13 Aug 2025",
    source="CAGtprH8a4i-U-4Z6=Bk87FsC2nG+UbTVWB1Sc8oYXMJs7pHUwA@mail.gmail.com on HP-v2 22/23; answered in "
    "aKKp3fyoYgaaqidm@yzhao56-desk.sh.intel.com",
    story="After a DEMOTE every 4K page of the range is a user: each later removal does one put. HP-v2 sets the count "
    "to 512. Should it be 511, since a tdx_pamt_get() above has counted one already? That one is for the S-EPT page, "
    "which lies in another region: with 511 the last page's removal finds a count of 0, and the pair goes while a "
    "page is in use.",
    answer="512. The region held this one guest page and nothing else, so its count was 0: setting it holds (variant "
    "set), and V5's atomic_cmpxchg() from 0 with a warning says what is relied on.",
    bug=partial(split, SetsOneLess),
    fix=partial(split, spinlock.Design),
    property="refcount-is-users",
    more=(Variant("set", "set to 512 whatever it was (HP-v2)", partial(split, SetsCount), "refcount-is-users", HOLDS),),
)


# -- C60 ---------------------------------------------------------------------------------------------------

#: the region that the pair for R12 and R13 lies in, which another TD wants to use
DONATED = 2


class TwoTds(Plenty):
    """DEMOTE with a pair that lies in a region of its own.

    ``under_pamt_lock``  whether pamt_lock is held over DEMOTE.
    """

    under_pamt_lock: ClassVar[bool] = False

    async def locked_demote(self, page: int, sept_page: int) -> int:
        """DEMOTE, which reads the PAMT entries of the pair."""
        if self.under_pamt_lock:
            await lock_pamt(self.host)
        err = await tdh_mem_page_demote(self.td, page, sept_page, TDX_PS_2M, DONATED, NO_PAGE)
        if self.under_pamt_lock:
            await unlock_pamt(self.host)
        if err == 0:
            give_pages(self.cpus, TDX_DPAMT_ENTRY_PAGE_CNT + SP_PAGES)
        return err


class UnderPamtLock(TwoTds):
    """pamt_lock over DEMOTE."""

    under_pamt_lock = True


async def maps_for_other_td(kvm: Kvm, tdx: TwoTds) -> None:
    """A fault of another TD, on whatever CPU, is the first to use a page of the region."""
    ret = await tdx_pamt_get(tdx.host, tdx, DONATED)
    require(ret == 0, "no-kvm-bug")
    task_exit(tdx.cpus)


def two_tds(design: type[TwoTds]) -> Model:
    """One TD splits, another one maps."""
    world = World(design, cpus=2, pages=1, sept_regions=2)
    world.kvm.sept_regions = 1
    args = (world.kvm, world.tdx)
    return split_model("two_tds", world, [Program(converts, args), Program(maps_for_other_td, args)])


C60 = Case(
    id="C60",
    title="DEMOTE against PAMT.ADD of another TD",
    tag="RACE",
    by="Yan Zhao",
    date="11 Jun 2026",
    source="thread of V5, 20260129011517.3545883-1-seanjc@google.com",
    story="With Dynamic PAMT a DEMOTE takes shared locks on the 2M entries of the two pages that it is given. A "
    "PAMT.ADD for such a region, of any TD on any CPU, holds it exclusive. One of the two gets TDX_OPERAND_BUSY; "
    "write mmu_lock and the kick, both of one VM, do not help.",
    answer="pamt_lock is held around DEMOTE as well. Trying first without it is left for later.",
    bug=partial(two_tds, TwoTds),
    fix=partial(two_tds, UnderPamtLock),
    property="no-seamcall-bug",
)


# -- C61 ---------------------------------------------------------------------------------------------------


class UnblocksOnFailure(Plenty):
    """A split that unblocks what it blocked when DEMOTE is busy. ``kicks``: under write mmu_lock, where it may kick."""

    kicks: ClassVar[bool] = False


class Kicks(UnblocksOnFailure):
    """Under write mmu_lock."""

    kicks = True


async def splits_with_way_back(kvm: Kvm, tdx: UnblocksOnFailure) -> None:
    """BLOCK, TRACK, DEMOTE; UNBLOCK if that is busy. TRACK is taken to succeed: only the way back is checked."""
    if tdx.kicks:
        await write_lock(kvm.mmu_lock)
        err = await tdx.tdh_do_no_vcpus(lambda: tdh_mem_range_block(tdx.td, TDX_PS_2M, 0))
    else:
        await read_lock(kvm.mmu_lock)
        err = await tdh_mem_range_block(tdx.td, TDX_PS_2M, 0)
    if err == 0:
        tdx.td.epoch += 2  # every vCPU has left the epoch of the BLOCK
        err = await tdh_mem_page_demote(tdx.td, 0, 1)
        if tdx_operand_busy(err):
            if tdx.kicks:
                err = await tdx.tdh_do_no_vcpus(lambda: tdh_mem_range_unblock(tdx.td, TDX_PS_2M, 0))
            else:
                err = await tdh_mem_range_unblock(tdx.td, TDX_PS_2M, 0)
        require(err == 0, "no-seamcall-bug")
    if tdx.kicks:
        await write_unlock(kvm.mmu_lock)
    else:
        await read_unlock(kvm.mmu_lock)
    task_exit(tdx.cpus)


def way_back(design: type[UnblocksOnFailure]) -> Model:
    """One CPU; the module may be busy."""
    world = World(design, cpus=1, pages=1, busy=True, epochs=6)
    world.module.regions[1].type = PageType.PAMT
    return split_model("way_back", world, [Program(splits_with_way_back, (world.kvm, world.tdx))])


C61 = Case(
    id="C61",
    title="UNBLOCK after a failed DEMOTE may be busy",
    tag="LIVELOCK",
    by="Yan Zhao",
    date="7 Aug 2025",
    source="HP-v2 cover, open 2, 20250807093950.4395-1-yan.y.zhao@intel.com; V5 39/45",
    story="A split under read mmu_lock that finds DEMOTE busy has to unblock the page again, and UNBLOCK meets the "
    "same locks: it can be busy too, and there is nothing left to try that may not be busy.",
    answer="No split under read mmu_lock until the module demotes without blocking. Under write mmu_lock all vCPUs "
    "are kicked out and the second try cannot meet them.",
    bug=partial(way_back, UnblocksOnFailure),
    fix=partial(way_back, Kicks),
    property="no-seamcall-bug",
)
