# SPDX-License-Identifier: GPL-2.0-or-later
"""The lock around PAMT.ADD and PAMT.REMOVE: which regions one call touches, and what a lock for each would cost."""

from __future__ import annotations

from functools import partial

from septum.cases import Case
from septum.cases.small import Plenty, Small, small_model, split_model
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
from septum.kvm.kvm_host import Kvm
from septum.lang import Array, me, require, step
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
