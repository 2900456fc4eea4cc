# SPDX-License-Identifier: GPL-2.0-or-later
"""The mirror SPTE, the S-EPT entry behind it, and what is said of them: order, failure, statistics, RCU.

The external operation is the model's own, tdx_sept_split_private_spte(). Where it has to fail, the module demotes
without BLOCK and TRACK and is busy: then a failure leaves the S-EPT entry as it was.
"""

from __future__ import annotations

from enum import IntEnum
from functools import partial

from septum.cases import HOLDS, VIOLATED, Case, Variant
from septum.cases.small import PlentyShared, Small, small_model, split_model
from septum.designs import per_vcpu
from septum.kernel.context import lockdep_is_held, task_exit
from septum.kernel.errno import EBUSY, EIO
from septum.kernel.locks import (
    Rcu,
    rcu_read_lock,
    rcu_read_unlock,
    read_lock,
    read_unlock,
)
from septum.kernel.pages import free_pages, take_pages
from septum.kvm.kvm_host import Kvm, Mirror
from septum.kvm.mmu_internal import SP_PAGES
from septum.kvm.tdp_mmu import link_small_sptes
from septum.kvm.tdx import KvmTdx
from septum.lang import GHOST, SYNC, Array, Struct, bounded, enum, flag, me, require, step
from septum.lang.model import Model, Program
from septum.properties import EVERY_OPERATION_ENDS
from septum.properties.split import mirror_agrees
from septum.scenarios import World, build


class SplitOnce(PlentyShared):
    """A TD of one huge page, split once under read mmu_lock. Each flag is the finding of one case.

    ``twice``          C45: handle_changed_spte() does the external update once more;
    ``publish_first``  C46: the mirror entry is written before the external update;
    ``count_first``    C47: statistics are updated before the external update;
    ``read_again``     C48: the TDX side reads the entry itself;
    ``pages_2m, pages_4k``  kvm->stat, in pages of that size.
    """

    pages_2m: int = bounded(0, 1, init=1, kind=SYNC)
    pages_4k: int = bounded(0, "ptrs", kind=SYNC)

    def __init__(self, kvm: Kvm) -> None:
        super().__init__(kvm)
        self.ptrs = kvm.td.module.ptrs
        self.twice = self.publish_first = self.count_first = self.read_again = False


async def set_external_spte(kvm: Kvm, tdx: SplitOnce, old: int) -> int:
    """The external update: split the S-EPT entry. ``old`` is what the mirror entry was. 0 or -EBUSY."""
    if tdx.read_again:
        await step()
        old = kvm.sptes[0].state
    require(old != Mirror.FROZEN, "frozen-not-used")
    return await tdx.tdx_sept_split_private_spte(0, 1)


async def update_page_stats(tdx: SplitOnce) -> None:
    """kvm_update_page_stats(): a leaf of 2M less, 512 of 4K more."""
    await step()
    tdx.pages_2m = 0
    tdx.pages_4k = tdx.ptrs


async def split_once(kvm: Kvm, tdx: SplitOnce) -> None:
    """tdp_mmu_set_spte_atomic() of a split, and its caller, who tries again on -EBUSY as the guest faults again."""
    take_pages(tdx.cpus, SP_PAGES)
    tdx.host.pages.allocated += 2
    ret = -1
    while ret:
        await read_lock(kvm.mmu_lock)
        await step()
        old = kvm.sptes[0].state
        link_small_sptes(kvm, 0)
        kvm.sptes[0].state = Mirror.TABLE if tdx.publish_first else Mirror.FROZEN
        if tdx.count_first:
            await update_page_stats(tdx)
        ret = await set_external_spte(kvm, tdx, old)
        await step()
        if tdx.publish_first:
            ret = 0  # nobody checks it
        if ret:
            kvm.sptes[0].state = old
        else:
            kvm.sptes[0].state = Mirror.TABLE
            if tdx.twice:
                ret = await set_external_spte(kvm, tdx, old)
            if not tdx.count_first:
                await update_page_stats(tdx)
        await read_unlock(kvm.mmu_lock)
    if tdx.publish_first and tdx.cpus.tasks[me()].pages > 0:
        await free_pages(tdx.host.pages, 2)
    task_exit(tdx.cpus)


def stats_agree(kvm: Kvm, tdx: SplitOnce) -> None:
    """The statistics, whenever nobody holds mmu_lock."""
    if not kvm.mmu_lock.writer and kvm.mmu_lock.readers == 0:
        require((kvm.sptes[0].state == Mirror.HUGE) == (tdx.pages_2m == 1), "stats-agree")
        require((kvm.sptes[0].state == Mirror.TABLE) == (tdx.pages_4k == tdx.ptrs), "stats-agree")


def split_once_model(finding: str, busy: bool) -> Model:
    """One CPU, one split; ``finding`` of the case, or nothing."""
    world = World(SplitOnce, cpus=1, pages=1, busy=busy)
    if finding:
        setattr(world.tdx, finding, True)
    program = Program(split_once, (world.kvm, world.tdx))
    return split_model("split_once", world, [program], always=(mirror_agrees, stats_agree))


C45 = Case(
    id="C45",
    title="The external operation of an atomic split is done twice",
    tag="RACE",
    by="Yan Zhao",
    date="6 Feb 2026",
    source="aYW5CbUvZrLogsWF@yzhao56-desk.sh.intel.com and its thread, on V5 02/45 to 08/45",
    story="V5 calls .set_external_spte in __tdp_mmu_set_spte_atomic(), and again from handle_changed_spte(). The "
    "second DEMOTE meets an entry that is not a leaf any more.",
    answer="Freeze the mirror entry, let the one place in __handle_changed_spte() do the external update, then "
    "publish the new entry or restore the old one (Sean Christopherson; the MMU refactor series).",
    bug=partial(split_once_model, "twice", busy=False),
    fix=partial(split_once_model, "", busy=False),
    property="no-seamcall-bug",
)

C46 = Case(
    id="C46",
    title="Mirror SPTE published before the external split succeeds",
    tag="ERRPATH",
    by="inferred, in part",
    date="6 Jan 2026",
    source="HP-v3 07/24; V5 09/45",
    story="tdp_mmu_set_spte() writes the mirror entry, then calls the external split and does not check its result. "
    "If it failed, the mirror says that the page is split and the S-EPT says that it is not. HP-v3 bears it because "
    "every failure there ends the VM. Here the split is under read mmu_lock, where -EBUSY is an ordinary result.",
    answer="The entry is frozen while the external operation is under way; then the new one is published, or the old "
    "one restored.",
    bug=partial(split_once_model, "publish_first", busy=True),
    fix=partial(split_once_model, "", busy=True),
    property="mirror-agrees",
)

C47 = Case(
    id="C47",
    title="Statistics and trace before the external operation can fail",
    tag="ERRPATH",
    by="Yan Zhao",
    date="11 Feb 2026",
    source="review of the MMU refactor in the thread of V5, 20260129011517.3545883-1-seanjc@google.com",
    story="handle_changed_spte() updates pages_2m and pages_4k (and fires the tracepoint) before the external update. "
    "If that fails and the old entry is restored, the statistics tell of a split that was not.",
    answer="Statistics and trace after success (Sean Christopherson). Events of children may then come before their "
    "parent's.",
    bug=partial(split_once_model, "count_first", busy=True),
    fix=partial(split_once_model, "", busy=True),
    property="stats-agree",
)

C48 = Case(
    id="C48",
    title="The SPTE is read again while it is frozen",
    tag="RACE",
    by="Yan Zhao",
    date="Feb 2026",
    source="review of the freeze scheme in the thread of V5, 20260129011517.3545883-1-seanjc@google.com",
    story="With the freeze scheme the entry holds FROZEN_SPTE while the TDX side is at work. TDX code that reads the "
    "entry through sptep finds no PFN there.",
    answer="Pass the old and the new entry explicitly.",
    bug=partial(split_once_model, "read_again", busy=False),
    fix=partial(split_once_model, "", busy=False),
    property="frozen-not-used",
)


# -- C44 ---------------------------------------------------------------------------------------------------


class StaleOldSpte(per_vcpu.Design):
    """A failed cmpxchg of a mirror SPTE leaves iter->old_spte as it was."""

    refreshes_old_spte = False


def same_page(design: type[KvmTdx]) -> Model:
    """Two vCPUs split the same huge page under read mmu_lock, each with a cache of its own."""
    return build(design.__name__, design, "same", cpus=2, splits=1, enomem=False, busy=False)


C44 = Case(
    id="C44",
    title="iter->old_spte is stale after a failed mirror cmpxchg",
    tag="LIVELOCK",
    by="Sean Christopherson",
    date="28 Jan 2026",
    source="V5 02/45, 20260129011517.3545883-3-seanjc@google.com",
    story="try_cmpxchg64() leaves what it found in iter->old_spte; the mirror path does not. A loop that tries the "
    "same entry again, as __tdp_mmu_zap_root() does and as the split does here, compares with the old value forever. "
    "No caller of today is hit, since each reads the entry again.",
    answer="Refresh iter->old_spte on failure. Applied on 18 May 2026.",
    bug=partial(same_page, StaleOldSpte),
    fix=partial(same_page, per_vcpu.Design),
    property=EVERY_OPERATION_ENDS,
)


# -- C43 ---------------------------------------------------------------------------------------------------


class Child(IntEnum):
    """What a 4K entry of a new table holds."""

    ZERO = 0
    SHADOW_NONPRESENT = 1
    LEAF = 2


class ChildSpte(Struct):
    """A 4K SPTE, read and written as a whole."""

    state: int = enum(Child, kind=SYNC)


class NewTable(Small):
    """sp->spt of a split, which the parent entry makes ``reachable``; ``order`` of what the splitting CPU does."""

    reachable: int = flag(kind=SYNC)

    def __init__(self, order: str) -> None:
        super().__init__(2)
        self.init_first = order == "init_first"
        self.link_first = order == "link_first"
        self.children = Array(ChildSpte() for _ in range(2))


async def fill_children(table: NewTable) -> None:
    """make_small_spte() for every entry."""
    await step()
    for child in table.children:
        child.state = Child.LEAF


async def splits(table: NewTable) -> None:
    """tdp_mmu_split_huge_page()."""
    if table.init_first:
        await step()
        for child in table.children:
            child.state = Child.SHADOW_NONPRESENT
    if table.link_first:
        await step()
        table.reachable = 1
    await fill_children(table)
    if not table.link_first:
        await step()
        table.reachable = 1
    task_exit(table.cpus)


async def walks(table: NewTable) -> None:
    """A CPU that walks the tables while the split runs."""
    await step()
    if table.reachable:
        for child in table.children:
            await step()
            require(child.state != Child.ZERO, "spte-initialised")
    task_exit(table.cpus)


def new_table(order: str) -> Model:
    """One CPU splits, the other walks."""
    return small_model("new_table", NewTable(order), [splits, walks])


C43 = Case(
    id="C43",
    title="sp->spt of a split is not set to SHADOW_NONPRESENT first",
    tag="FALSE",
    by="Kai Huang",
    date="Jan 2026",
    source="review of DP-v4, 20251121005125.417831-1-rick.p.edgecombe@intel.com",
    story="A page table of zeros would let the guest see present-looking entries. The table of a split is not set to "
    "SHADOW_NONPRESENT_VALUE when it is allocated. A false alarm: all 512 entries are written before the table is "
    "linked, so nobody ever sees a zero.",
    answer="No change was needed (Yan Zhao); later the table is not even allocated zeroed. Writing the entries first, "
    "as was suggested, holds as well; linking before writing would not (variant linked-first).",
    bug=partial(new_table, "as_posted"),
    fix=partial(new_table, "init_first"),
    property="spte-initialised",
    expected=(HOLDS, HOLDS),
    more=(
        Variant(
            "linked-first",
            "what would make the alarm true: link, then write",
            partial(new_table, "link_first"),
            "spte-initialised",
            VIOLATED,
        ),
    ),
)


# -- C52 ---------------------------------------------------------------------------------------------------


class AllocSp(Small):
    """tdp_mmu_alloc_sp_for_split() and its caller. ``fixed``: is_mirror_sp is worked out beforehand."""

    is_mirror: int = flag(init=True, kind=SYNC)
    mirror_pages: int = bounded(0, 2, kind=GHOST)

    def __init__(self, fixed: bool) -> None:
        super().__init__(1)
        self.fixed = fixed
        self.rcu = Rcu(self.cpus)


async def is_mirror_sptep(w: AllocSp) -> int:
    """sptep_to_sp(rcu_dereference(sptep))->role.is_mirror."""
    await step()
    require(lockdep_is_held(w.cpus, w.rcu.bit), "rcu-dereference")
    return w.is_mirror


async def alloc_sp_for_split(w: AllocSp) -> None:
    """The walk drops RCU to allocate; whether external_spt is wanted depends on the root."""
    mirror = 0
    rcu_read_lock(w.rcu)
    await step()
    if w.fixed:
        mirror = await is_mirror_sptep(w)
    rcu_read_unlock(w.rcu)
    if not w.fixed:
        mirror = await is_mirror_sptep(w)
    await step()
    w.mirror_pages = 1 + mirror
    task_exit(w.cpus)


def alloc_sp(fixed: bool) -> Model:
    """One CPU."""
    return small_model("alloc_sp", AllocSp(fixed), [alloc_sp_for_split])


C52 = Case(
    id="C52",
    title="is_mirror_sptep() after rcu_read_unlock()",
    tag="RACE",
    by="Yan Zhao",
    date="6 Feb 2026",
    source="review of V5 37/45, in the thread of 20260129011517.3545883-1-seanjc@google.com",
    story="tdp_mmu_alloc_sp_for_split() asks whether the SPTE belongs to a mirror root, through iter->sptep, after "
    "the walk has left RCU to allocate: lockdep reports suspicious RCU usage, and the table may be gone.",
    answer="Work is_mirror_sp out from the root and hand it on (Sean Christopherson).",
    bug=partial(alloc_sp, fixed=False),
    fix=partial(alloc_sp, fixed=True),
    property="rcu-dereference",
)


# -- C54 ---------------------------------------------------------------------------------------------------


class VcpuFault(Struct):
    """``running``: a vCPU is in its fault."""

    running: int = flag(kind=GHOST)


class Aging(Small):
    """A leaf of the mirror root that a notifier ages and a vCPU faults on.

    ``restores``  a CPU that froze the entry and was refused puts the old value back;
    ``walks``     aging reaches mirror roots at all.
    """

    spte: int = enum(Mirror, init=Mirror.HUGE, kind=SYNC)

    def __init__(self, restores: bool, walks: bool) -> None:
        super().__init__(2)
        self.restores = restores
        self.walks = walks
        self.vcpu = VcpuFault()


async def set_accessed_atomic(w: Aging, old: int) -> int:
    """__tdp_mmu_set_spte_atomic() of a mirror SPTE that stays a leaf: TDX refuses, as the S-EPT has no such change."""
    await step()
    if w.spte != old:
        return -EBUSY
    w.spte = Mirror.FROZEN
    await step()  # .set_external_spte
    if w.restores:
        w.spte = old
    return -EIO


async def ages(w: Aging) -> None:
    """kvm_tdp_mmu_age_spte(), which checks no result."""
    await step()
    old = w.spte
    if w.walks and old != Mirror.NONE and old != Mirror.FROZEN:
        await set_accessed_atomic(w, old)
    task_exit(w.cpus)


async def faults_on_leaf(w: Aging) -> None:
    """A fault that finds a frozen entry is tried again: RET_PF_RETRY."""
    await step()
    w.vcpu.running = 1
    await step()
    while w.spte == Mirror.FROZEN:
        await step()
    w.vcpu.running = 0
    task_exit(w.cpus)


def aging(restores: bool, walks: bool = True) -> Model:
    """A notifier and a vCPU."""
    world = Aging(restores, walks)
    model = small_model("aging", world, [ages, faults_on_leaf])
    model.operations = {1: (world.vcpu, "running")}
    return model


C54 = Case(
    id="C54",
    title="Atomic zap and frozen entries in the refactor",
    tag="RACE",
    by="Sashiko (AI review)",
    date="Apr 2026",
    source="MMU refactor v1 and v2, 20260509075201.4077-1-yan.y.zhao@intel.com",
    story="When an atomic change of a mirror SPTE reaches TDX code, the entry is frozen first, and TDX refuses all but "
    "what it knows. Aging changes a leaf in place and checks no result: a caller that returns with the entry frozen "
    "leaves every later fault on it going round. How an entry would have been left is inferred; the review is known "
    "by what v2 answers.",
    answer="v2 puts the patches in another order and says why kvm_tdp_mmu_age_spte() leaves no frozen entry behind: "
    "the old value is put back, and mirror roots are not aged, which it warns about (variant not-aged).",
    bug=partial(aging, restores=False),
    fix=partial(aging, restores=True),
    property=EVERY_OPERATION_ENDS,
    more=(
        Variant(
            "not-aged",
            "mirror roots are not aged",
            partial(aging, restores=False, walks=False),
            EVERY_OPERATION_ENDS,
            HOLDS,
        ),
    ),
)
