# SPDX-License-Identifier: GPL-2.0-or-later
"""The guest's ACCEPT level, the inhibit bit, and TLBs after a split."""

from __future__ import annotations

from functools import partial

from septum.cases import Case
from septum.cases.gmem import Leaf
from septum.cases.small import Small, small_model
from septum.kernel.context import task_exit
from septum.kernel.locks import Rwlock, write_lock, write_unlock
from septum.kernel.pages import alloc_page, free_pages
from septum.lang import SYNC, enum, flag, require, step
from septum.lang.model import Model
from septum.properties import EVERY_OPERATION_ENDS

# -- C68 ---------------------------------------------------------------------------------------------------


class Inhibit(Small):
    """One 2M range: its leaf, and KVM_LPAGE_GUEST_INHIBIT_FLAG. ``fixed``: set after the split, in one section."""

    leaf: int = enum(Leaf, init=Leaf.HUGE, kind=SYNC)
    inhibited: int = flag(kind=SYNC)

    def __init__(self, fixed: bool) -> None:
        super().__init__(2)
        self.fixed = fixed
        self.mmu_lock = Rwlock(self.cpus, "mmu_lock")


async def honor_accept_level(w: Inhibit) -> None:
    """The guest accepts at 4K: a test without a lock, then split and set under write mmu_lock.

    The split drops mmu_lock to allocate.
    """
    await step()
    if not w.inhibited:
        await write_lock(w.mmu_lock)
        if not w.fixed:
            w.inhibited = 1
        await write_unlock(w.mmu_lock)
        await alloc_page(w.pages)
        await write_lock(w.mmu_lock)
        if w.leaf == Leaf.HUGE:
            w.leaf = Leaf.SMALL
        if w.fixed:
            w.inhibited = 1
        await write_unlock(w.mmu_lock)
        await free_pages(w.pages, 1)
    # who finds the bit set goes back to the guest: its ACCEPT must not meet a larger leaf again
    require(w.leaf != Leaf.HUGE, "inhibit-means-small")
    task_exit(w.cpus)


def inhibit(fixed: bool) -> Model:
    """Two vCPUs accept pages of the same range at 4K."""
    return small_model("inhibit", Inhibit(fixed), [honor_accept_level] * 2, symmetric=True)


C68 = Case(
    id="C68",
    title="The inhibit bit is tested without a lock",
    tag="RACE",
    by="Yan Zhao",
    date="2025",
    source="HP-v2 14/23, HP-v3 13/24, 20260106102207.25143-1-yan.y.zhao@intel.com; V5 41/45",
    story="The ACCEPT handler reads the inhibit bit without a lock and returns if it is set. If the bit were set "
    "before the split, which drops mmu_lock to allocate, another vCPU would go back to a guest whose ACCEPT meets the "
    "2M leaf again. Nobody posted that; it is what the order is for.",
    answer="The test is safe because the bit is set after the split, under the same write mmu_lock, and never cleared.",
    bug=partial(inhibit, fixed=False),
    fix=partial(inhibit, fixed=True),
    property="inhibit-means-small",
)


# -- C55 ---------------------------------------------------------------------------------------------------


class DirtyLog(Small):
    """A huge page of an ordinary VM that is split and write-protected for dirty logging.

    ``huge_tlb``  a vCPU may write through a TLB entry of before; ``fixed``: the second thread flushes, too.
    """

    protected: int = flag(kind=SYNC)
    huge_tlb: int = flag(init=True, kind=SYNC)
    logging: int = flag(kind=SYNC)

    def __init__(self, fixed: bool) -> None:
        super().__init__(3)
        self.fixed = fixed
        self.mmu_lock = Rwlock(self.cpus, "mmu_lock")


async def flush_tlbs(w: DirtyLog) -> None:
    """kvm_flush_remote_tlbs()."""
    await step()
    w.huge_tlb = 0


async def splits_and_protects(w: DirtyLog) -> None:
    """Thread A: flushes after it has dropped mmu_lock."""
    await write_lock(w.mmu_lock)
    w.protected = 1
    await write_unlock(w.mmu_lock)
    await flush_tlbs(w)
    task_exit(w.cpus)


async def starts_logging(w: DirtyLog) -> None:
    """Thread B: finds the work done, or does it; then user space counts on the log."""
    await write_lock(w.mmu_lock)
    flush = w.fixed
    if not w.protected:
        w.protected = 1
        flush = True
    await write_unlock(w.mmu_lock)
    if flush:
        await flush_tlbs(w)
    await step()
    w.logging = 1
    task_exit(w.cpus)


async def guest_writes(w: DirtyLog) -> None:
    """A vCPU writes: through its TLB, or by a fault, which is logged."""
    await step()
    require(not w.logging or not w.huge_tlb, "write-logged")
    task_exit(w.cpus)


def dirty_log(fixed: bool) -> Model:
    """Two threads and a vCPU."""
    return small_model("dirty_log", DirtyLog(fixed), [splits_and_protects, starts_logging, guest_writes])


C55 = Case(
    id="C55",
    title="When a split must flush TLBs",
    tag="RACE",
    by="Kai Huang",
    date="Nov 2025",
    source="review of HP-v2 12/23; aRwSkc10XQqY8RfE@yzhao56-desk.sh.intel.com, "
    "aRbHtnMcoqM1gmL9@yzhao56-desk.sh.intel.com",
    story="TDX flushes inside a split. For ordinary VMs the small entries map the same pages, so a stale huge TLB "
    "entry does no harm, unless the split also takes a right away: thread B finds pages that A has split and "
    "write-protected, does not flush, and starts dirty logging before A's flush.",
    answer="The function reports that it split, the caller decides; dirty logging flushes in any case.",
    bug=partial(dirty_log, fixed=False),
    fix=partial(dirty_log, fixed=True),
    property="write-logged",
)


# -- C56 ---------------------------------------------------------------------------------------------------


class PositiveReturn(Small):
    """A 2M leaf that a vCPU accepts at 4K. ``fixed``: the split returns 0 or an error, nothing else."""

    leaf: int = enum(Leaf, init=Leaf.HUGE, kind=SYNC)
    inhibited: int = flag(kind=SYNC)
    stale_tlb: int = flag(kind=SYNC)

    def __init__(self, fixed: bool) -> None:
        super().__init__(2)
        self.fixed = fixed
        self.mmu_lock = Rwlock(self.cpus, "mmu_lock")


async def split_cross_boundary_leafs(w: PositiveReturn) -> int:
    """0 for nothing done; for a split 1, which says that TLBs are to be flushed, or 0 in the mended version."""
    await step()
    if w.leaf != Leaf.HUGE:
        return 0
    w.leaf = Leaf.SMALL
    w.stale_tlb = 1
    return 0 if w.fixed else 1


async def check_accept_level(w: PositiveReturn) -> None:
    """tdx_check_accept_level()."""
    await write_lock(w.mmu_lock)
    ret = await split_cross_boundary_leafs(w)
    if ret == 0:
        w.inhibited = 1
        w.stale_tlb = 0
    await write_unlock(w.mmu_lock)
    require(w.inhibited == 1 and w.stale_tlb == 0, "split-inhibits")
    task_exit(w.cpus)


def positive_return(fixed: bool) -> Model:
    """Two vCPUs accept pages of the same range at 4K."""
    return small_model("positive_return", PositiveReturn(fixed), [check_accept_level] * 2, symmetric=True)


C56 = Case(
    id="C56",
    title="A positive return value is taken for an error",
    tag="LIVELOCK",
    by="Binbin Wu",
    date="3 Sep 2025",
    source="review of HP-v2 14/23; aLgMd6X1qINCjozy@yzhao56-desk.sh.intel.com",
    story="kvm_split_cross_boundary_leafs() returns 1 for a flush that is needed. The ACCEPT handler returns early on "
    "anything but 0: the inhibit bit is not set and TLBs are not flushed, so the range can be mapped huge again and "
    "the guest exits over the same page again.",
    answer="The function reports what it split by other means, and returns 0 or an error (HP-v3).",
    bug=partial(positive_return, fixed=False),
    fix=partial(positive_return, fixed=True),
    property="split-inhibits",
)


# -- C69 ---------------------------------------------------------------------------------------------------


class LevelHints(Small):
    """Two vCPUs accept one range, CPU 0 as 2M and CPU 1 by 4K. ``fixed``: the lower level is kept for all of them."""

    leaf: int = enum(Leaf, kind=SYNC)
    inhibited: int = flag(kind=SYNC)

    def __init__(self, fixed: bool) -> None:
        super().__init__(2)
        self.fixed = fixed
        self.mmu_lock = Rwlock(self.cpus, "mmu_lock")


async def fault_at_level(w: LevelHints, huge: bool) -> None:
    """The fault maps at the level that this vCPU's ACCEPT asked for, in place of what is there."""
    await write_lock(w.mmu_lock)
    if w.fixed and not huge:
        w.inhibited = 1
    w.leaf = Leaf.HUGE if huge and not w.inhibited else Leaf.SMALL
    await write_unlock(w.mmu_lock)


async def accepts_huge(w: LevelHints) -> None:
    """ACCEPT of 2M; by 4K if the module says TDX_PAGE_SIZE_MISMATCH, as it does where the host may not map 2M."""
    await step()
    while w.leaf != Leaf.HUGE and not w.inhibited:
        await fault_at_level(w, huge=True)
        await step()
    task_exit(w.cpus)


async def accepts_small(w: LevelHints) -> None:
    """ACCEPT of 4K exits as long as a larger leaf, or none, is there."""
    await step()
    while w.leaf != Leaf.SMALL:
        await fault_at_level(w, huge=False)
        await step()
    task_exit(w.cpus)


def level_hints(fixed: bool) -> Model:
    """Two vCPUs."""
    return small_model("level_hints", LevelHints(fixed), [accepts_huge, accepts_small])


C69 = Case(
    id="C69",
    title="A level hint for each vCPU",
    tag="LIVELOCK",
    by="Rick Edgecombe, Sean Christopherson",
    date="2025",
    source="HP-v2 cover, open 1, 20250807093950.4395-1-yan.y.zhao@intel.com, about HP-v1",
    story="HP-v1 remembers the level of an ACCEPT in the vCPU. Two vCPUs that accept one range at different levels "
    "replace each other's mapping again and again.",
    answer="The level is kept in lpage_info, for all vCPUs, and only ever goes down.",
    bug=partial(level_hints, fixed=False),
    fix=partial(level_hints, fixed=True),
    property=EVERY_OPERATION_ENDS,
)
