# SPDX-License-Identifier: GPL-2.0-or-later
"""The lock around PAMT.ADD and PAMT.REMOVE: which regions one call touches, and what a lock for each would cost."""

from __future__ import annotations

from functools import partial

from septum.cases import Case
from septum.cases.small import Small, small_model
from septum.engine.model import Model
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
from septum.lang import Array, me, step


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
    bug=partial(region_locks, False),
    fix=partial(region_locks, True),
    property="deadlock",
)
