# SPDX-License-Identifier: GPL-2.0-or-later
"""Ways out of the walk that splits: what an early return forgets."""

from __future__ import annotations

from functools import partial

from septum.cases import HOLDS, VIOLATED, Case, Variant
from septum.cases.small import Small, small_model
from septum.designs import spinlock, spinlock_shared
from septum.kernel.atomic import Atomic, atomic_dec_and_test, atomic_inc_not_zero
from septum.kernel.context import task_exit
from septum.kernel.errno import EBUSY, ENOMEM
from septum.kernel.locks import Rcu, Rwlock, rcu_read_lock, rcu_read_unlock, write_lock, write_unlock
from septum.kernel.pages import alloc_page, free_pages
from septum.kvm.kvm_host import Kvm, Mirror, TdpIter, kvm_mmu_lock, kvm_mmu_unlock
from septum.kvm.mmu_internal import SP_PAGES
from septum.kvm.tdp_mmu import link_small_sptes
from septum.kvm.tdx import KvmTdx
from septum.lang import Array, Struct, require, step, u2
from septum.lang.model import Model
from septum.scenarios import build

# -- C29 ---------------------------------------------------------------------------------------------------


class SplitWalk(Small):
    """The walk over one huge page. ``fixed``: a failed top-up leaves by the common exit."""

    def __init__(self, fixed: bool) -> None:
        super().__init__(1, can_fail=True)
        self.fixed = fixed
        self.mmu_lock = Rwlock(self.cpus, "mmu_lock")
        self.rcu = Rcu(self.cpus)


async def alloc_with_mmu_lock_dropped(w: SplitWalk, count: int) -> int:
    """Drop RCU and mmu_lock, allocate, take mmu_lock again, and RCU if that worked. Pages had, all or none."""
    rcu_read_unlock(w.rcu)
    await write_unlock(w.mmu_lock)
    got: u2 = 0
    while got < count:
        if not await alloc_page(w.pages):
            break
        got += 1
    if 0 < got < count:
        await free_pages(w.pages, got)
        got = 0
    await write_lock(w.mmu_lock)
    if got:
        rcu_read_lock(w.rcu)
    return got


async def split_root(w: SplitWalk) -> int:
    """tdp_mmu_split_huge_pages_root(): an sp, a top-up, the split. 0 or -ENOMEM."""
    rcu_read_lock(w.rcu)
    if not await alloc_with_mmu_lock_dropped(w, SP_PAGES):
        return -ENOMEM
    ret = 0
    if not await alloc_with_mmu_lock_dropped(w, 1):
        ret = -ENOMEM
        if not w.fixed:
            return ret
    if ret == 0:
        rcu_read_unlock(w.rcu)
        await free_pages(w.pages, 1)  # the module has it; where it goes from there is left out
    await free_pages(w.pages, SP_PAGES)  # used up by the split, or freed unused
    return ret


async def split_ioctl(w: SplitWalk) -> None:
    """The ioctl."""
    await write_lock(w.mmu_lock)
    await split_root(w)
    await write_unlock(w.mmu_lock)
    task_exit(w.cpus)


def split_walk(fixed: bool) -> Model:
    """One CPU; allocations may fail."""
    return small_model("split_walk", SplitWalk(fixed), [split_ioctl])


C29 = Case(
    id="C29",
    title="The spare sp is lost when the top-up fails",
    tag="LEAK",
    by="inferred from two postings",
    date="8 Dec 2025",
    source="HP-v2 21/23, 20250807094604.4762-1-yan.y.zhao@intel.com; aTZmY1P6uq8KWwKr@yzhao56-desk.sh.intel.com",
    story="By the time the cache is checked, the walk has allocated an sp with its external page. HP-v2 and the "
    "diff of 8 Dec return straight out of the loop when the top-up fails.",
    answer="HP-v3 19/24 jumps to the common exit, which frees an sp that was not used.",
    bug=partial(split_walk, fixed=False),
    fix=partial(split_walk, fixed=True),
    property="no-page-leaked",
)


# -- C50 ---------------------------------------------------------------------------------------------------


class Root(Struct):
    """A root of the TDP MMU, with its tdp_mmu_root_count."""

    def __init__(self) -> None:
        self.count = Atomic(3)
        self.count.counter = 1


class Roots(Small):
    """Two mirror roots. ``fixed``: who leaves the iteration early puts the root that it is at."""

    def __init__(self, fixed: bool) -> None:
        super().__init__(2, can_fail=True)
        self.fixed = fixed
        self.mmu_lock = Rwlock(self.cpus, "mmu_lock")
        self.roots = Array(Root() for _ in range(2))


async def split_all_roots(w: Roots) -> None:
    """__for_each_tdp_mmu_root_yield_safe(): each root is held while it is at work; a split may fail with -ENOMEM."""
    await write_lock(w.mmu_lock)
    for root in w.roots:
        await atomic_inc_not_zero(root.count)
        await write_unlock(w.mmu_lock)
        got = await alloc_page(w.pages)
        await write_lock(w.mmu_lock)
        if not got:
            if w.fixed:
                await atomic_dec_and_test(root.count)
            break
        await free_pages(w.pages, 1)
        await atomic_dec_and_test(root.count)
    await write_unlock(w.mmu_lock)
    task_exit(w.cpus)


def roots_put(w: Roots) -> None:
    """In the end nobody but the VM holds a root."""
    for root in w.roots:
        require(root.count.counter == 1, "roots-put")


def roots(fixed: bool) -> Model:
    """Two threads walk the same roots; allocations may fail."""
    return small_model("roots", Roots(fixed), [split_all_roots] * 2, end=[roots_put], symmetric=True)


C50 = Case(
    id="C50",
    title="A root's reference is lost on the error path",
    tag="LEAK",
    by="Sean Christopherson",
    date="29 Jan 2026",
    source="aXt_L6QKB9CSTZcW@google.com on V5 44/45",
    story="__for_each_tdp_mmu_root_yield_safe() holds a reference to the root that it hands out and drops it when it "
    "continues with the next. Leaving the loop on an error leaves the reference behind; the root is never freed.",
    answer="kvm_tdp_mmu_put_root() before leaving, in a helper, kvm_tdp_mmu_mirrors_split_huge_pages().",
    bug=partial(roots, fixed=False),
    fix=partial(roots, fixed=True),
    property="roots-put",
)


# -- M03 ---------------------------------------------------------------------------------------------------


async def tdp_mmu_iter_cond_resched(kvm: Kvm, it: TdpIter, shared: bool) -> bool:
    """Give way where another CPU has frozen the entry under read mmu_lock, and read it again."""
    if shared and it.old_spte == Mirror.FROZEN:
        rcu_read_unlock(kvm.rcu)
        await kvm_mmu_unlock(kvm, shared)
        await kvm_mmu_lock(kvm, shared)
        rcu_read_lock(kvm.rcu)
        it.yielded = 1
        return True
    return False


async def tdp_mmu_set_spte_atomic(kvm: Kvm, tdx: KvmTdx, it: TdpIter, sp: int) -> int:
    """Publish the table first; take it back if the S-EPT cannot be split."""
    await step()
    if kvm.sptes[it.page].state != it.old_spte:
        it.old_spte = kvm.sptes[it.page].state
        return -EBUSY
    link_small_sptes(kvm, it.page)
    kvm.sptes[it.page].state = Mirror.TABLE
    ret = await tdx.tdx_sept_split_private_spte(it.page, sp)
    await step()
    if ret:
        kvm.sptes[it.page].state = Mirror.HUGE
    return ret


class GivesWay(spinlock_shared.Design):
    """The walk does not pass a frozen entry by."""

    replaces = (tdp_mmu_iter_cond_resched,)


class NotFrozen(spinlock_shared.Design):
    """The walk of GivesWay, in which no entry is ever frozen."""

    replaces = (tdp_mmu_iter_cond_resched, tdp_mmu_set_spte_atomic)


def two_holes(design: type[KvmTdx], busy: bool = True) -> Model:
    """Two threads punch holes into the two halves of one huge page."""
    return build(design.__name__, design, "convert-same", cpus=2, splits=0, enomem=False, busy=busy)


def halves(design: type[KvmTdx]) -> Model:
    """Two threads want the halves of one huge page, and one of them splits another page before."""
    return build(design.__name__, design, "convert-halves", cpus=2, splits=0, enomem=False, busy=False)


M03 = Case(
    id="M03",
    title="A frozen entry that is passed by comes back huge",
    tag="RACE",
    by="found by the model",
    date="",
    source="aTouJ0SaFp9pluUN@yzhao56-desk.sh.intel.com, part (b); the walk of HP-v3 19/24",
    story="Two threads want different halves of one huge page, and split under read mmu_lock. One has frozen the "
    "mirror SPTE; the other's walk skips what is not present, takes the page for split, and has its half still to zap. "
    "Then the DEMOTE of the first one is busy, and it puts the huge leaf back: the second one zaps a leaf that maps "
    "more than its range, which the guest does not accept again. It needs no busy DEMOTE: the mail's (**) says retry "
    "where there are too few pages, and puts the huge leaf back as well; then the split of the second one returns 0 "
    "over a huge page (variant second-check). Inferred: nobody has posted a walk under read mmu_lock in the mirror "
    "root. Under write mmu_lock nobody sees a frozen entry.",
    answer="A walk that splits under read mmu_lock has to give way to a frozen entry and look again, as a fault does "
    "(RET_PF_RETRY). Freezing alone would not do, nor would giving way without it (variant published).",
    bug=partial(two_holes, spinlock_shared.Design),
    fix=partial(two_holes, GivesWay),
    property="zaps-exactly",
    more=(
        Variant(
            "second-check",
            "no DEMOTE is busy; one thread consumes, and the other one's (**) finds too few pages",
            partial(halves, spinlock_shared.Design),
            "split-done",
            VIOLATED,
        ),
        Variant(
            "second-check-fixed",
            "the same, and the walk gives way",
            partial(halves, GivesWay),
            "split-done",
            HOLDS,
        ),
        Variant(
            "published",
            "the table is published at once, and taken back if DEMOTE is busy",
            partial(two_holes, NotFrozen),
            "zaps-exactly",
            VIOLATED,
        ),
        Variant(
            "write",
            "split under write mmu_lock",
            partial(two_holes, spinlock.Design),
            "zaps-exactly",
            HOLDS,
        ),
        Variant(
            "never-busy",
            "the module is never busy, and there is one huge page",
            partial(two_holes, spinlock_shared.Design, busy=False),
            "zaps-exactly",
            HOLDS,
        ),
    ),
)
