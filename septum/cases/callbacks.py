# SPDX-License-Identifier: GPL-2.0-or-later
"""Page tables that are freed in RCU callbacks, which run in a softirq of the CPU that removed them."""

from __future__ import annotations

from functools import partial

from septum.cases import HOLDS, Case, Variant
from septum.cases.small import Plenty, split_model
from septum.kernel.context import task_exit
from septum.kernel.rcu import call_rcu
from septum.kvm.kvm_host import Kvm
from septum.lang import require
from septum.lang.model import Model, Program
from septum.scenarios import World
from septum.tdx.module import PageType


class FreesTables(Plenty):
    """Removes S-EPT page tables. ``puts_in_callback``: the reference of a table's region is dropped by the callback."""

    def __init__(self, kvm: Kvm) -> None:
        super().__init__(kvm)
        self.puts_in_callback = True

    async def rcu_callback(self, sept_page: int) -> None:
        """tdp_mmu_free_sp_rcu_callback(); the pages themselves are left out."""
        if self.puts_in_callback:
            await self.pamt_put(sept_page)


async def removes_and_maps(kvm: Kvm, tdx: FreesTables) -> None:
    """Removes the one table of region 0, then maps one of region 1."""
    if not tdx.puts_in_callback:
        await tdx.pamt_put(0)
    await call_rcu(kvm.rcu, 0)
    ret = await tdx.pamt_get(tdx, 1)
    require(ret == 0, "no-kvm-bug")
    task_exit(tdx.cpus)


def frees_tables(puts_in_callback: bool, irqsave: bool = False) -> Model:
    """One CPU: a process, and the CPU's softirqs."""
    world = World(FreesTables, cpus=1, pages=0, sept_regions=2, softirqs=True)
    assert isinstance(world.tdx, FreesTables)
    world.tdx.puts_in_callback = puts_in_callback
    world.host.pamt_lock_irqsave = irqsave
    world.host.pamt_refcounts[0].counter = 1
    world.module.regions[0].type = PageType.PAMT
    world.host.pages.allocated = 2
    return split_model("frees_tables", world, [Program(removes_and_maps, (world.kvm, world.tdx))])


C38 = Case(
    id="C38",
    title="Freeing an S-EPT page in an RCU callback takes pamt_lock",
    tag="DEADLOCK",
    by="Yan Zhao",
    date="6 Feb 2026",
    source="aYW5CbUvZrLogsWF@yzhao56-desk.sh.intel.com on V5 20/45, with lockdep",
    story="V5's free runs tdx_free_control_page() from tdp_mmu_free_sp_rcu_callback(), in a softirq, and takes "
    "pamt_lock there. Process context takes pamt_lock with softirqs enabled. If the softirq comes while the process "
    "of its CPU holds the lock, it spins forever; lockdep calls it inconsistent SOFTIRQ usage without having to see "
    "that.",
    answer="DP-v6: get when the table is linked, put at once in task context; pamt_lock is taken in process context "
    "only. Taking it with interrupts off would hold, too (variant irqsave), at the price of long times without "
    "interrupts.",
    bug=partial(frees_tables, puts_in_callback=True),
    fix=partial(frees_tables, puts_in_callback=False),
    property="deadlock",
    more=(
        Variant(
            "irqsave",
            "pamt_lock with interrupts off",
            partial(frees_tables, puts_in_callback=True, irqsave=True),
            "deadlock",
            HOLDS,
        ),
    ),
)
