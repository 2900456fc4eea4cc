# SPDX-License-Identifier: GPL-2.0-or-later
"""The lock around PAMT.ADD and PAMT.REMOVE: which regions one call touches, and what a lock for each would cost."""

from __future__ import annotations

from functools import partial

from septum.cases import HOLDS, VIOLATED, Case, Variant
from septum.cases.small import Plenty, Small, small_model, split_model
from septum.kernel.atomic import Atomic, atomic_dec_and_test, atomic_inc, atomic_inc_not_zero
from septum.kernel.context import task_exit
from septum.kernel.locks import (
    Rwlock,
    Spinlock,
    read_lock,
    read_unlock,
    spin_lock,
    spin_unlock,
    write_lock,
    write_unlock,
)
from septum.kernel.pages import alloc_page, free_pages
from septum.kvm.kvm_host import Kvm
from septum.lang import Array, bounded, choose, flag, me, require, step
from septum.lang.model import Model, Program
from septum.scenarios import World
from septum.tdx.module import NO_PAGE
from septum.tdx.phymem import tdh_phymem_pamt_add

# -- C14 ---------------------------------------------------------------------------------------------------


class RegionLocks(Small):
    """Two regions; CPU i adds a pair to region i, with pages of the other one. ``fixed``: one lock for all."""

    def __init__(self, fixed: bool) -> None:
        super().__init__(2)
        self.fixed = fixed
        self.pamt_lock = Spinlock(self.cpus, "pamt_lock")
        self.regions = Array(Rwlock(self.cpus, "region_lock") for _ in range(2))


async def adds_pair(w: RegionLocks) -> None:
    """The target's lock for write, as the module takes it, and that of the donated pages for read."""
    if w.fixed:
        await spin_lock(w.pamt_lock)
        await step()
        await spin_unlock(w.pamt_lock)
    else:
        await write_lock(w.regions[me()])
        await read_lock(w.regions[1 - me()])
        await step()
        await read_unlock(w.regions[1 - me()])
        await write_unlock(w.regions[me()])
    task_exit(w.cpus)


def region_locks(fixed: bool) -> Model:
    """Two CPUs, each the mirror image of the other."""
    return small_model("region_locks", RegionLocks(fixed), [adds_pair] * 2)


C14 = Case(
    id="C14",
    title="The module's locks mirrored as rwlocks of 2M regions",
    tag="DEADLOCK",
    by="Yan Zhao",
    date="2025",
    source="review of DP-v3, 20250918232224.2202592-1-rick.p.edgecombe@intel.com",
    story="PAMT.ADD takes its target's entry exclusive, and those of the two donated pages shared. A kernel that "
    "mirrors this with a rwlock for each region takes them in the order of its arguments: two calls that each bring a "
    "page of the other's target wait for each other.",
    answer="One global lock. Ideas in reserve: take them in the order of the PFN; a pool of 2M for PAMT pages; one "
    "rwlock, for write only after a BUSY.",
    bug=partial(region_locks, fixed=False),
    fix=partial(region_locks, fixed=True),
    property="deadlock",
)


# -- C12 ---------------------------------------------------------------------------------------------------


class TwoAdds(Plenty):
    """Two regions; CPU i adds a pair to region i, one page of which lies in the other. ``fixed``: one lock for all."""

    def __init__(self, kvm: Kvm) -> None:
        super().__init__(kvm)
        self.fixed = False
        self.region_locks = Array(Spinlock(self.cpus, "region_lock") for _ in range(2))


async def adds_to(tdx: TwoAdds, region: int) -> None:
    """PAMT.ADD under the lock of the region that it is for, or under pamt_lock."""
    if tdx.fixed:
        await spin_lock(tdx.host.pamt_lock)
    else:
        await spin_lock(tdx.region_locks[region])
    err = await tdh_phymem_pamt_add(tdx.host.module, region, 1 - region, NO_PAGE)
    require(err == 0, "no-seamcall-bug")
    if tdx.fixed:
        await spin_unlock(tdx.host.pamt_lock)
    else:
        await spin_unlock(tdx.region_locks[region])
    task_exit(tdx.cpus)


def two_adds(fixed: bool) -> Model:
    """Two CPUs."""
    world = World(TwoAdds, cpus=2, pages=0, sept_regions=2)
    assert isinstance(world.tdx, TwoAdds)
    world.tdx.fixed = fixed
    return split_model("two_adds", world, [Program(adds_to, (world.tdx, i)) for i in range(2)])


C12 = Case(
    id="C12",
    title="Two PAMT.ADDs on different regions still collide",
    tag="RACE",
    by="Yan Zhao",
    date="25 Sep 2025",
    source="aNX6V6OSIwly1hu4@yzhao56-desk.sh.intel.com on DP-v3",
    story="PAMT.ADD takes its target's 2M entry exclusive and those of the donated pages shared. If a page that one "
    "call donates lies in the region that another call is for, one of them gets TDX_OPERAND_BUSY, so a lock for each "
    "region is not enough.",
    answer="The lock stays global.",
    bug=partial(two_adds, fixed=False),
    fix=partial(two_adds, fixed=True),
    property="no-seamcall-bug",
)


# -- C79 ---------------------------------------------------------------------------------------------------


class PairOrNot(Small):
    """A get whose PAMT.ADD may fail. ``guard``: scoped_guard(), which unlocks where its block is left, by goto as well.

    ``unlocks``  with plain spin_lock() the label for errors unlocks, too.
    """

    def __init__(self, guard: bool, unlocks: bool) -> None:
        super().__init__(1)
        self.guard = guard
        self.unlocks = unlocks
        self.pamt_lock = Spinlock(self.cpus, "pamt_lock")


async def gets_pair(w: PairOrNot) -> None:
    """tdx_pamt_get() of DP-v6 05/11: allocate, lock, PAMT.ADD; on an error go to the label that frees the page."""
    await alloc_page(w.pages)
    await spin_lock(w.pamt_lock)
    failed = await choose(2)
    if not failed or w.guard or w.unlocks:
        await spin_unlock(w.pamt_lock)
    await free_pages(w.pages, 1)  # out_free; or the module has it, and where it goes from there is left out
    task_exit(w.cpus)


def pair_or_not(guard: bool, unlocks: bool = True) -> Model:
    """One CPU."""
    return small_model("pair_or_not", PairOrNot(guard, unlocks), [gets_pair])


C79 = Case(
    id="C79",
    title="scoped_guard() mixed with goto",
    tag="FALSE",
    by="Chao Gao, Kiryl Shutsemau",
    date="26 May 2026",
    source="review of DP-v6 05/11; aiJhScChLZkH44eB@intel.com, aiK1_q8beMcIEiwO@thinkstation, "
    "akygcunMgpsK4mnE@intel.com",
    story="tdx_pamt_get() leaves a scoped_guard() by goto, to a label that frees what was allocated. The rules for "
    "cleanup helpers forbid the mix. Is a lock left held, or dropped twice? Not here: the guard drops it where its "
    "block is left, whichever way.",
    answer="Plain lock and unlock in the next version, which holds, too, if the exit label unlocks; forgotten there, "
    "the lock stays held on the path of the error (variant forgets).",
    bug=partial(pair_or_not, guard=True),
    fix=partial(pair_or_not, guard=False),
    property="locks-free",
    expected=(HOLDS, HOLDS),
    more=(
        Variant(
            "forgets",
            "plain lock, and a label that does not unlock",
            partial(pair_or_not, guard=False, unlocks=False),
            "locks-free",
            VIOLATED,
        ),
    ),
)


# -- C82 ---------------------------------------------------------------------------------------------------


class CountUnderLock(Small):
    """A region's count, changed under pamt_lock. ``fast``: get looks first without the lock, as DP-v6 06/11.

    ``pair``  it is installed.
    """

    number: int = bounded(0, 3)
    pair: int = flag()

    def __init__(self, atomic: bool, fast: bool) -> None:
        super().__init__(2)
        self.atomic = atomic
        self.fast = fast
        self.count = Atomic(3)
        self.pamt_lock = Spinlock(self.cpus, "pamt_lock")


async def count_up(w: CountUnderLock) -> None:
    """One more user, under the lock; the first one installs the pair."""
    if w.atomic:
        w.pair = 1
        await atomic_inc(w.count)
    else:
        await step()
        w.pair = 1
        w.number += 1


async def count_down(w: CountUnderLock) -> None:
    """One less, under the lock; the last one removes the pair."""
    if w.atomic:
        if await atomic_dec_and_test(w.count):
            w.pair = 0
    else:
        await step()
        w.number -= 1
        if w.number == 0:
            w.pair = 0


async def gets_then_puts(w: CountUnderLock) -> None:
    """A reference is taken and dropped."""
    known = False
    if w.fast:
        if w.atomic:
            known = await atomic_inc_not_zero(w.count)
        else:
            await step()
            if w.number > 0:
                w.number += 1
                known = True
    if not known:
        await spin_lock(w.pamt_lock)
        await count_up(w)
        await spin_unlock(w.pamt_lock)
    await spin_lock(w.pamt_lock)
    await count_down(w)
    await spin_unlock(w.pamt_lock)
    task_exit(w.cpus)


def count_under_lock(atomic: bool, fast: bool = False) -> Model:
    """Two CPUs and one region."""
    return small_model("count_under_lock", CountUnderLock(atomic, fast), [gets_then_puts] * 2)


C82 = Case(
    id="C82",
    title="An atomic_t that a lock protects",
    tag="FALSE",
    by="Dave Hansen",
    date="8 Jul 2026",
    source="review of DP-v6 05/11, 20260526023515.288829-6-rick.p.edgecombe@intel.com",
    story="In the simple version every access to a count is under pamt_lock, and the count is an atomic_t. Would an "
    "int do? It would: no two accesses race.",
    answer="The atomic_t stays for the fast path of 06/11, which reads the count without the lock: there an int "
    "races (variants fast-int, fast-atomic).",
    bug=partial(count_under_lock, atomic=False),
    fix=partial(count_under_lock, atomic=True),
    property="race",
    expected=(HOLDS, HOLDS),
    more=(
        Variant(
            "fast-int", "an int, and a fast path", partial(count_under_lock, atomic=False, fast=True), "race", VIOLATED
        ),
        Variant(
            "fast-atomic",
            "an atomic_t, and a fast path",
            partial(count_under_lock, atomic=True, fast=True),
            "race",
            HOLDS,
        ),
    ),
)
