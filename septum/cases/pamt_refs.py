# SPDX-License-Identifier: GPL-2.0-or-later
"""References to the PAMT pair of a region: tdx_pamt_get() and tdx_pamt_put(), and who calls them when.

Region 1 is the one that S-EPT pages lie in. The pages of pairs are at hand (:class:`Plenty`).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from septum.cases import HOLDS, VIOLATED, Case, Variant
from septum.cases.small import Plenty, Small, small_model, split_model
from septum.kernel.atomic import Atomic, atomic_inc, atomic_inc_not_zero, atomic_read, atomic_set
from septum.kernel.context import task_exit
from septum.kernel.locks import Spinlock, atomic_dec_and_lock, spin_lock, spin_unlock
from septum.kernel.pages import give_pages, take_pages
from septum.kvm.kvm_host import Kvm
from septum.kvm.tdx import KvmTdx
from septum.kvm.virt_tdx import (
    TDX_DPAMT_ENTRY_PAGE_CNT,
    Host,
    alloc_pamt_array,
    first_user,
    free_pamt_array,
    lock_pamt,
    seamcall_pamt_add,
    seamcall_pamt_remove,
    tdx_pamt_get,
    tdx_pamt_get_simple,
    tdx_pamt_get_v6,
    tdx_pamt_put,
    tdx_pamt_put_v6,
    unlock_pamt,
)
from septum.lang import choose, require, step
from septum.lang.model import Model, Program
from septum.properties.split import pair_present, refcount_is_users
from septum.scenarios import World
from septum.tdx.mem import tdh_mem_page_aug, tdh_mem_page_demote, tdh_mem_page_remove
from septum.tdx.module import TDX_PS_4K, PageType, SeptState
from septum.tdx.phymem import tdh_phymem_pamt_add, tdh_phymem_pamt_remove
from septum.tdx.status import TDX_OPERAND_BUSY, TDX_PAMT_PAGE_NOT_EMPTY, tdx_operand_busy, tdx_status

REGION = 1

Get = Callable[..., Any]
Put = Callable[..., Any]


class Refs(Plenty):
    """A TD whose threads take and drop references. ``get`` and ``put`` are the versions under test."""

    def __init__(self, kvm: Kvm) -> None:
        super().__init__(kvm)
        self.get: Get = tdx_pamt_get
        self.put: Put = tdx_pamt_put
        self.fixed = False


async def seamcall_uses_page(host: Host, region: int) -> None:
    """A SEAMCALL takes a 4K page of the region, whose pair must be there."""
    await step()
    require(host.module.regions[region].type == PageType.PAMT, "pair-present")
    host.module.regions[region].page_count += 1


async def gets(kvm: Kvm, tdx: Refs) -> None:
    """A fault that maps an S-EPT page of the region."""
    ret = await tdx.get(tdx.host, tdx, REGION)
    require(ret == 0, "no-kvm-bug")
    await seamcall_uses_page(tdx.host, REGION)
    task_exit(tdx.cpus)


async def puts(kvm: Kvm, tdx: Refs) -> None:
    """Gives a reference back that it has had from the start."""
    await tdx.put(tdx.host, REGION)
    task_exit(tdx.cpus)


async def gets_and_puts(kvm: Kvm, tdx: Refs) -> None:
    """Takes a reference and gives it back, as where the SEAMCALL that it is for is busy."""
    ret = await tdx.get(tdx.host, tdx, REGION)
    require(ret == 0, "no-kvm-bug")
    await tdx.put(tdx.host, REGION)
    task_exit(tdx.cpus)


def refs(
    get: Get, put: Put, programs: tuple[Callable[..., Any], ...], users: int = 0, fixed: bool = False, warn: bool = True
) -> Model:
    """A program on each CPU; ``users`` references to start with; ``warn`` whether a WARN is a violation."""
    world = World(Refs, cpus=len(programs), pages=1, ptrs=4, panic_on_warn=warn)
    tdx, region = world.tdx, world.module.regions[REGION]
    assert isinstance(tdx, Refs)
    tdx.get, tdx.put, tdx.fixed = get, put, fixed
    if users:
        world.host.pamt_refcounts[REGION].counter = users
        region.type = PageType.PAMT
        world.host.pages.allocated = 2
    args = (world.kvm, tdx)
    return split_model(
        "refs", world, [Program(p, args) for p in programs], always=[pair_present], end=[refcount_is_users]
    )


RACE = (puts, gets)

C02 = Case(
    id="C02",
    title="The count is dropped outside the lock, and ADD comes first",
    tag="RACE",
    by="Kiryl Shutsemau",
    date="16 Sep 2025",
    source="bfaswqmlsyycr3alibn6f422cjtpd6ybssjekvrrz4zdwgwfcz@pxy25ra4sln2, on DP-v2",
    story="The last user counts 1 -> 0 without pamt_lock. Before it has the lock, a new user reads 0, takes the lock "
    "and calls PAMT.ADD: TDX_HPA_RANGE_NOT_FREE, since the pair is still there.",
    answer="That status is success: the new user sets the count to 1 and frees its spare pair, and the old one, which "
    "reads the count again under the lock, skips its PAMT.REMOVE (DP-v2 to V5).",
    bug=partial(refs, tdx_pamt_get_v6, tdx_pamt_put, RACE, users=1),
    fix=partial(refs, tdx_pamt_get, tdx_pamt_put, RACE, users=1),
    property="no-seamcall-bug",
)

C03 = Case(
    id="C03",
    title="Count from 1 to 0 under the lock",
    tag="RACE",
    by="Dave Hansen",
    date="10 Feb 2026",
    source="review of V5 17/45, in the thread of 20260129011517.3545883-1-seanjc@google.com",
    story="The window of C02 needs a status code with a meaning of its own, and an argument to go with it.",
    answer="atomic_dec_and_lock(): only the step from 1 to 0 takes the lock, and PAMT.REMOVE is done before it is "
    "dropped; PAMT.ADD never finds the pair of a CPU that is about to remove it (DP-v6 06/11).",
    bug=partial(refs, tdx_pamt_get_v6, tdx_pamt_put, RACE, users=1),
    fix=partial(refs, tdx_pamt_get_v6, tdx_pamt_put_v6, RACE, users=1),
    property="no-seamcall-bug",
)

TWO_PUTTERS = (puts, gets_and_puts)

M01 = Case(
    id="M01",
    title="Two putters of one region",
    tag="RACE",
    by="found by the model",
    date="",
    source="tdx_pamt_put() of DP-v2 to V5; no mail known to us",
    story="The fix of C02 has a hole. A putter has counted 1 -> 0 and waits for pamt_lock. A getter sees "
    "TDX_HPA_RANGE_NOT_FREE and sets the count to 1; its reference is dropped again before the first putter gets the "
    "lock. Now two have counted to 0, and both read 0 under the lock: the first removes the pair, the second's "
    "PAMT.REMOVE returns TDX_NO_PAMT_PAGE_PAIR, and V5 then sets the count of a region without a pair back to 1. "
    "Real, by that reading: two gets and two puts are all it takes.",
    answer="DP-v6 06/11 takes the lock before the last subtraction, for another reason (C03); then it holds.",
    bug=partial(refs, tdx_pamt_get, tdx_pamt_put, TWO_PUTTERS, users=1),
    fix=partial(refs, tdx_pamt_get_v6, tdx_pamt_put_v6, TWO_PUTTERS, users=1),
    property="no-seamcall-bug",
)


# -- C04 ---------------------------------------------------------------------------------------------------


async def get_counting(host: Host, tdx: KvmTdx, region: int, increments: bool, reads_again: bool) -> int:
    """tdx_pamt_get() with two of its lines to choose: how NOT_FREE counts, and the second look under the lock."""
    refcount = host.pamt_refcounts[region]
    if await atomic_inc_not_zero(refcount):
        return 0
    await alloc_pamt_array(host, tdx)
    await lock_pamt(host)
    if reads_again and await atomic_inc_not_zero(refcount):
        await unlock_pamt(host)
        await free_pamt_array(host)
        return 0
    err = await seamcall_pamt_add(host, region)
    if err == 0 or not increments:
        await atomic_set(refcount, 1)
    else:
        await atomic_inc(refcount)
    await unlock_pamt(host)
    if err != 0:
        await free_pamt_array(host)
    return 0


async def get_incrementing(host: Host, tdx: KvmTdx, region: int) -> int:
    """Increments after NOT_FREE."""
    return await get_counting(host, tdx, region, increments=True, reads_again=True)


async def get_setting(host: Host, tdx: KvmTdx, region: int) -> int:
    """Sets the count to 1 after NOT_FREE."""
    return await get_counting(host, tdx, region, increments=False, reads_again=True)


async def get_setting_blindly(host: Host, tdx: KvmTdx, region: int) -> int:
    """Sets the count to 1 after NOT_FREE, without a second look under the lock."""
    return await get_counting(host, tdx, region, increments=False, reads_again=False)


LOSERS = (puts, gets, gets)

C04 = Case(
    id="C04",
    title="After NOT_FREE the count is set, not incremented",
    tag="FALSE",
    by="Kiryl Shutsemau",
    date="Sep 2025",
    source="yexfu34vq5wrctlhafkrhvwfdcp5aenkleq6zolgqquz74dmzh@5336rz6kfulo on DP-v3 08/16",
    story="DP-v3 increments the count after TDX_HPA_RANGE_NOT_FREE. Several getters may lose the race of C02 at once: "
    "would an increment for each of them over-count? The remark on the list is about speed, and the search finds no "
    "difference: the count is read again under the lock, only the holder of the lock leaves 0, so the others see "
    "what the first has set and never call PAMT.ADD.",
    answer="atomic_set(1) (DP-v4). It is the second look that matters: without it, setting loses a reference (variant "
    "blindly).",
    bug=partial(refs, get_incrementing, tdx_pamt_put, LOSERS, users=1),
    fix=partial(refs, get_setting, tdx_pamt_put, LOSERS, users=1),
    property="refcount-is-users",
    expected=(HOLDS, HOLDS),
    more=(
        Variant(
            "blindly",
            "set to 1 without a second look under the lock",
            partial(refs, get_setting_blindly, tdx_pamt_put, LOSERS, users=1),
            "refcount-is-users",
            VIOLATED,
        ),
    ),
)


# -- C05, C06 ------------------------------------------------------------------------------------------------


async def get_forgetting(host: Host, tdx: KvmTdx, region: int) -> int:
    """tdx_pamt_get() of DP-v3 07/16: a CPU that finds the pair there returns."""
    await alloc_pamt_array(host, tdx)
    await lock_pamt(host)
    if await atomic_read(host.pamt_refcounts[region]) > 0:
        await unlock_pamt(host)
        await free_pamt_array(host)
        return 0
    return await first_user(host, region, may_be_there=False)


C05 = Case(
    id="C05",
    title="The simple get forgets to count",
    tag="COUNT",
    by="Xiaoyao Li, Dave Hansen",
    date="30 Sep 2025",
    source="review of DP-v3 07/16, in the thread of 20250918232224.2202592-1-rick.p.edgecombe@intel.com",
    story="When the pair is there already, the simple version frees its own and returns without counting. The next "
    "patch rewrites the function, so only the optimised form was tested.",
    answer="Counted in DP-v4; since then each step of the series is tested alone.",
    bug=partial(refs, get_forgetting, tdx_pamt_put, (gets, gets)),
    fix=partial(refs, tdx_pamt_get_simple, tdx_pamt_put, (gets, gets)),
    property="refcount-is-users",
)


class LostRace(Small):
    """Two getters. ``lost`` what pamt_add() says to the second; ``translates``: tdx_pamt_get() makes 0 of it."""

    def __init__(self, lost: int, translates: bool) -> None:
        super().__init__(2)
        self.lost = lost
        self.translates = translates
        self.refcount = Atomic(2)
        self.pamt_lock = Spinlock(self.cpus, "pamt_lock")


async def pamt_add(w: LostRace) -> int:
    """0; or what it says if another CPU was first."""
    await spin_lock(w.pamt_lock)
    lost = await atomic_inc_not_zero(w.refcount)
    if not lost:
        await atomic_set(w.refcount, 1)
    await spin_unlock(w.pamt_lock)
    return w.lost if lost else 0


async def get_translating(w: LostRace) -> None:
    """tdx_pamt_get() of DP-v2, and a caller that takes anything but 0 for an error."""
    ret = await pamt_add(w)
    if w.translates and ret > 0:
        ret = 0
    require(ret <= 0, "zero-or-errno")
    task_exit(w.cpus)


def lost_race(lost: int, translates: bool) -> Model:
    """Two getters of one region."""
    return small_model("lost_race", LostRace(lost, translates), [get_translating] * 2, symmetric=True)


C06 = Case(
    id="C06",
    title="tdx_pamt_get() returns 1 on a lost race",
    tag="FALSE",
    by="Sagi Shahar",
    date="Aug 2025",
    source="review of DP-v2, 20250609191340.2051741-1-kirill.shutemov@linux.intel.com",
    story="pamt_add() returns 1 to who lost the race, and callers of tdx_pamt_get() take anything but 0 for an error. "
    "A false alarm: tdx_pamt_get() turns it into 0 before it returns.",
    answer="No change. Had pamt_add() said 0 to both it would hold as well; if its 1 were handed on, it would be a "
    "bug (variant handed-on).",
    bug=partial(lost_race, 1, translates=True),
    fix=partial(lost_race, 0, translates=True),
    property="zero-or-errno",
    expected=(HOLDS, HOLDS),
    more=(
        Variant(
            "handed-on", "had the alarm been true", partial(lost_race, 1, translates=False), "zero-or-errno", VIOLATED
        ),
    ),
)


# -- C07, C33, C37: callers ------------------------------------------------------------------------------------


async def maps_leaf(kvm: Kvm, tdx: Refs) -> None:
    """tdx_sept_map_leaf_spte() with a level that it is not made for. ``fixed``: the assertion comes first."""
    level = await choose(2)
    if not tdx.fixed or level == TDX_PS_4K:
        ret = await tdx.get(tdx.host, tdx, REGION)
        require(ret == 0, "no-kvm-bug")
    if level == TDX_PS_4K:  # otherwise KVM_BUG_ON(), -EIO
        await seamcall_uses_page(tdx.host, REGION)
    task_exit(tdx.cpus)


C07 = Case(
    id="C07",
    title="A reference is lost to an assertion behind the get",
    tag="LEAK",
    by="Chao Gao",
    date="2025",
    source="review of DP-v2, 20250609191340.2051741-1-kirill.shutemov@linux.intel.com",
    story="A KVM_BUG_ON() about the level is after tdx_pamt_get() and returns without tdx_pamt_put().",
    answer="The check is hoisted above the get.",
    bug=partial(refs, tdx_pamt_get, tdx_pamt_put, (maps_leaf,)),
    fix=partial(refs, tdx_pamt_get, tdx_pamt_put, (maps_leaf,), fixed=True),
    property="refcount-is-users",
)


async def undoes_failed_split(kvm: Kvm, tdx: Refs) -> None:
    """A split whose DEMOTE fails after the get for its S-EPT page."""
    ret = await tdx.get(tdx.host, tdx, REGION)
    require(ret == 0, "no-kvm-bug")
    await step()  # TDH.MEM.PAGE.DEMOTE fails
    if tdx.fixed:
        await tdx.put(tdx.host, REGION)
    else:
        await lock_pamt(tdx.host)
        err = await seamcall_pamt_remove(tdx.host, REGION)
        await atomic_set(tdx.host.pamt_refcounts[REGION], 0)
        await unlock_pamt(tdx.host)
        if err == 0:
            await free_pamt_array(tdx.host)
    task_exit(tdx.cpus)


C33 = Case(
    id="C33",
    title="What a failed DEMOTE may undo",
    tag="ERRPATH",
    by="Yan Zhao",
    date="Jan 2026",
    source="aXHLsorSWHRslpZh@yzhao56-desk.sh.intel.com",
    story="The pair that a split installed for the region of its S-EPT page may serve another page of that region by "
    "the time the DEMOTE fails. Taking the pair away again, since the split brought it, takes it from under the "
    "other.",
    answer="Only a put is right: the last one takes it away. The pair for R12 and R13 was not consumed and can be "
    "freed.",
    bug=partial(refs, tdx_pamt_get, tdx_pamt_put, (undoes_failed_split, gets)),
    fix=partial(refs, tdx_pamt_get, tdx_pamt_put, (undoes_failed_split, gets), fixed=True),
    property="pair-present",
)


class MayFail(Plenty):
    """A cache that may be empty. ``fixed``: the result of tdx_pamt_get() is checked."""

    shared = True

    def __init__(self, kvm: Kvm) -> None:
        super().__init__(kvm)
        self.fixed = False

    async def alloc_pamt_page(self) -> bool:
        """A page, or none."""
        if await choose(2):
            return False
        return await super().alloc_pamt_page()


async def splits_unchecked(kvm: Kvm, tdx: MayFail) -> None:
    """T3 and T4 of a split."""
    ret = await tdx_pamt_get(tdx.host, tdx, REGION)
    if ret == 0 or not tdx.fixed:
        err = await tdh_mem_page_demote(tdx.td, 0, REGION)
        require(err == 0, "no-seamcall-bug")
    task_exit(tdx.cpus)


def unchecked(fixed: bool) -> Model:
    """One CPU."""
    world = World(MayFail, cpus=1, pages=1)
    assert isinstance(world.tdx, MayFail)
    world.tdx.fixed = fixed
    return split_model("unchecked", world, [Program(splits_unchecked, (world.kvm, world.tdx))])


C37 = Case(
    id="C37",
    title="The result of tdx_pamt_get() is not checked in a split",
    tag="ERRPATH",
    by="Vishal Annapurve",
    date="13 Aug 2025",
    source="CAGtprH8a4i-U-4Z6=Bk87FsC2nG+UbTVWB1Sc8oYXMJs7pHUwA@mail.gmail.com on HP-v2 22/23",
    story="If tdx_pamt_get() for the S-EPT page fails, the split continues to DEMOTE with a page whose region has no "
    "pair.",
    answer="KVM_BUG_ON() and -EIO (HP-v3 21/24).",
    bug=partial(unchecked, fixed=False),
    fix=partial(unchecked, fixed=True),
    property="no-seamcall-bug",
)


# -- C24 ---------------------------------------------------------------------------------------------------


async def put_may_fail(host: Host, region: int, restores: bool) -> None:
    """tdx_pamt_put() of DP-v6, whose PAMT.REMOVE may find the region busy. ``restores``: the count is 1 again then."""
    refcount = host.pamt_refcounts[region]
    if not await atomic_dec_and_lock(refcount, host.pamt_lock):
        return
    if await choose(2):
        if restores:
            await atomic_set(refcount, 1)
        await spin_unlock(host.pamt_lock)
        return
    err = await seamcall_pamt_remove(host, region)
    await spin_unlock(host.pamt_lock)
    if err == 0:
        await free_pamt_array(host)


async def puts_and_gets(kvm: Kvm, tdx: Refs) -> None:
    """The last user goes, and the region is used again."""
    await put_may_fail(tdx.host, REGION, tdx.fixed)
    ret = await tdx.get(tdx.host, tdx, REGION)
    require(ret == 0, "region-usable")
    await seamcall_uses_page(tdx.host, REGION)
    task_exit(tdx.cpus)


def failed_remove(fixed: bool) -> Model:
    """One CPU. What is leaked on purpose keeps a reference, so counts are not compared."""
    model = refs(tdx_pamt_get_v6, tdx_pamt_put_v6, (puts_and_gets,), users=1, fixed=fixed, warn=False)
    model.checks = [c for c in model.checks if c.when != "end"]
    return model


C24 = Case(
    id="C24",
    title="A PAMT.REMOVE that fails poisons the region",
    tag="ERRPATH",
    by="Rick Edgecombe",
    date="26 Nov 2025",
    source="review of DP-v4, in the thread of 20251121005125.417831-1-rick.p.edgecombe@intel.com",
    story="The pair stays installed although the count says 0. The next 4K user's PAMT.ADD fails, as does the AUG of "
    "a 2M page there.",
    answer="A loud warning, the pages leaked on purpose, and the count set back to 1 (DP-v6): the region continues as "
    "one with a pair. A 2M page cannot be mapped there any more.",
    bug=partial(failed_remove, fixed=False),
    fix=partial(failed_remove, fixed=True),
    property="region-usable",
)


# -- C01 ---------------------------------------------------------------------------------------------------


async def maps_4k(kvm: Kvm, tdx: Refs) -> None:
    """A fault on 4K page 1 of 2M page 0. Without references: make sure that there is a pair, then AUG."""
    host = tdx.host
    if tdx.fixed:
        ret = await tdx_pamt_get(host, tdx, 0)
        require(ret == 0, "no-kvm-bug")
    else:
        await tdx.alloc_pamt_array()
        err = await tdh_phymem_pamt_add(host.module, 0)
        while tdx_operand_busy(err):
            err = await tdh_phymem_pamt_add(host.module, 0)
        if err == 0:
            give_pages(host.cpus, TDX_DPAMT_ENTRY_PAGE_CNT)
        else:
            await free_pamt_array(host)
    err = TDX_OPERAND_BUSY
    while tdx_operand_busy(err):
        err = await tdh_mem_page_aug(tdx.td, TDX_PS_4K, 0, 1)
    require(err == 0, "no-seamcall-bug")
    task_exit(tdx.cpus)


async def unmaps_4k(kvm: Kvm, tdx: Refs) -> None:
    """A zap of 4K page 0. Without references: if the module hints that it was the last page, take the pair away."""
    host = tdx.host
    err = TDX_OPERAND_BUSY
    while tdx_operand_busy(err):
        err = await tdh_mem_page_remove(tdx.td, TDX_PS_4K, 0, 0)
    require(err == 0, "no-seamcall-bug")
    hint = host.module.regions[0].page_count == 0
    if tdx.fixed:
        await tdx_pamt_put(host, 0)
    elif hint:
        err = TDX_OPERAND_BUSY
        while tdx_operand_busy(err):
            err = await tdh_phymem_pamt_remove(host.module, 0)
        if err == 0:
            take_pages(host.cpus, TDX_DPAMT_ENTRY_PAGE_CNT)
            await free_pamt_array(host)
        else:
            require(tdx_status(err) == TDX_PAMT_PAGE_NOT_EMPTY, "no-seamcall-bug")
    task_exit(tdx.cpus)


def hint(fixed: bool) -> Model:
    """4K page 0 of a split 2M page is mapped, blocked and tracked; page 1 is not mapped."""
    world = World(Refs, cpus=2, pages=1)
    tdx, region = world.tdx, world.module.regions[0]
    assert isinstance(tdx, Refs)
    tdx.fixed = fixed
    region.type, region.page_count = PageType.PAMT, 1
    world.host.pamt_refcounts[0].counter = 1
    world.host.pages.allocated = 2
    world.td.epoch = 3
    for vcpu in world.td.vcpus:
        vcpu.epoch = 3
    world.td.sept[0].state = SeptState.NL_MAPPED
    world.td.sept[0].children[0].state = SeptState.BLOCKED
    args = (world.kvm, tdx)
    return split_model("hint", world, [Program(maps_4k, args), Program(unmaps_4k, args)])


C01 = Case(
    id="C01",
    title="The module's hint cannot say when a pair may go",
    tag="RACE",
    by="Rick Edgecombe",
    date="18 Sep 2025",
    source="DP-v3 cover, 20250918232224.2202592-1-rick.p.edgecombe@intel.com, about v1",
    story="Without a count in the kernel, pairs are added when needed and removed when the module hints that a "
    "region's count reached 0. One CPU's PAMT.ADD finds the pair there; before its AUG, another removes the last "
    "page, is told 0 and removes the pair. The hint counts what was done, not what is about to be.",
    answer="A reference count of each 2M region, taken before the page is used.",
    bug=partial(hint, fixed=False),
    fix=partial(hint, fixed=True),
    property="no-seamcall-bug",
)
