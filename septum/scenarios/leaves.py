# SPDX-License-Identifier: GPL-2.0-or-later
"""The TDX module alone: CPUs that call its leaves, legal or not, in every order, while a vCPU runs.

No design has a part in these. They hold the module's own invariants to be true of its leaves.
"""

from __future__ import annotations

from collections.abc import Sequence

from septum.lang import Array, Struct, choose, step
from septum.lang.model import Check, Model, Program
from septum.properties.module import ALWAYS_MODULE, ALWAYS_TD, IDLE_MODULE, IDLE_TD
from septum.tdx.guest import guest_access, td_exit, tdg_mem_page_accept, tdh_vp_enter
from septum.tdx.mem import (
    tdh_mem_page_aug,
    tdh_mem_page_demote,
    tdh_mem_page_promote,
    tdh_mem_page_relocate,
    tdh_mem_page_remove,
    tdh_mem_range_block,
    tdh_mem_range_unblock,
    tdh_mem_sept_add,
    tdh_mem_sept_remove,
    tdh_mem_track,
)
from septum.tdx.module import (
    TDX_PS_2M,
    TDX_PS_4K,
    USUAL_VERSION,
    Detail,
    PageType,
    PageUse,
    Scope,
    SeptState,
    Td,
    TdxModule,
    Version,
)
from septum.tdx.phymem import tdh_phymem_pamt_add, tdh_phymem_pamt_remove

PTRS = 2
#: what these worlds always keep
NAMED = Detail(named=True, tlb=True)


class Leaves(Struct):
    """Pages are named, two to a region. Region 0 holds the TD's one 2M page; regions 1 and 2 have pairs, which lie in
    region 3. S-EPT pages come from region 1, relocated pages go to region 2.
    """

    def __init__(self, lps: int, epochs: int, detail: Detail = NAMED, version: Version = USUAL_VERSION) -> None:
        scope = Scope(regions=4, ptrs=PTRS, children=PTRS, lps=lps, most_epochs=epochs)
        self.module = TdxModule(scope, detail, version)
        self.td = Td(self.module, 1, 1)
        self.td.vcpus[0].in_guest = 0
        for region, pair in ((1, 6), (2, 7)):
            self.build_pair(region, pair)

    def build_pair(self, region: int, page: int) -> None:
        """The region has a pair, of which one page is in the model."""
        self.module.regions[region].type = PageType.PAMT
        self.module.regions[region].pair0 = page
        self.module.regions[page // PTRS].pages[page % PTRS].bitmap = 1
        self.module.regions[page // PTRS].pamt_pages += 1

    def build_huge(self, state: SeptState = SeptState.MAPPED) -> None:
        """The 2M page is mapped."""
        region = self.module.regions[0]
        region.type, region.owner = PageType.REG, 1
        self.td.sept[0].state = state
        self.td.chldcnt += PTRS

    def build_table(self) -> None:
        """The 2M page is a table of two mapped 4K pages, whose S-EPT page is page 2."""
        region, entry = self.module.regions[0], self.td.sept[0]
        region.type, region.page_count = PageType.PAMT, PTRS
        entry.state, entry.table = SeptState.NL_MAPPED, PTRS
        for page, child in zip(region.pages, entry.children, strict=True):
            page.use, page.owner, child.state = PageUse.REG, 1, SeptState.MAPPED
        self.module.regions[1].page_count = 1
        self.module.regions[1].pages[0].use, self.module.regions[1].pages[0].owner = PageUse.EPT, 1
        self.td.chldcnt += PTRS + 1


async def huge_leaf(td: Td) -> int:
    """One of the leaves on the 2M page."""
    which = await choose(8)
    if which == 0:
        return await tdh_mem_range_block(td, TDX_PS_2M, 0)
    if which == 1:
        return await tdh_mem_track(td)
    if which == 2:
        return await tdh_mem_page_demote(td, 0, 2, pair0=5)
    if which == 3:
        return await tdh_mem_page_remove(td, TDX_PS_2M, 0)
    if which == 4:
        return await tdh_mem_page_aug(td, TDX_PS_2M, 0)
    if which == 5:
        return await tdh_mem_page_promote(td, 0)
    if which == 6:
        return await tdh_mem_sept_add(td, 0, 2)
    return await tdh_mem_range_unblock(td, TDX_PS_2M, 0)


async def small_leaf(td: Td) -> int:
    """One of the leaves on a 4K page, its table, and the pair of its region."""
    which = await choose(8)
    if which == 0:
        return await tdh_mem_range_block(td, TDX_PS_4K, 0, 0)
    if which == 1:
        return await tdh_mem_track(td)
    if which == 2:
        return await tdh_mem_page_remove(td, TDX_PS_4K, 0, 0)
    if which == 3:
        return await tdh_mem_page_aug(td, TDX_PS_4K, 0, 0)
    if which == 4:
        return await tdh_mem_page_relocate(td, 0, 0, 4)
    if which == 5:
        return await tdh_mem_sept_remove(td, 0)
    if which == 6:
        return await tdh_phymem_pamt_remove(td.module, 0)
    return await tdh_phymem_pamt_add(td.module, 0, 1, 5)


async def huge_caller(world: Leaves, calls: int) -> None:
    """A CPU that calls leaves."""
    for _ in range(calls):
        await huge_leaf(world.td)
    await step()


async def small_caller(world: Leaves, calls: int) -> None:
    """A CPU that calls leaves."""
    for _ in range(calls):
        await small_leaf(world.td)
    await step()


async def vcpu(world: Leaves, entries: int) -> None:
    """A vCPU that enters, accepts, touches, and leaves."""
    for _ in range(entries):
        if await tdh_vp_enter(world.td, 0) == 0:
            await tdg_mem_page_accept(world.td, TDX_PS_2M, 0)
            await tdg_mem_page_accept(world.td, TDX_PS_4K, 0, 0)
            await guest_access(world.td, 0, 0, 0)
            await td_exit(world.td, 0)


def checks_of(module: TdxModule, tds: Array[Td]) -> list[Check]:
    """Every invariant of the module, for a model in which nothing is left out of sight."""
    found = [Check("always", f, (module,)) for f in ALWAYS_MODULE]
    found += [Check("always", f, (td,)) for f in ALWAYS_TD for td in tds]
    found += [Check("end", f, (module,)) for f in IDLE_MODULE]
    return found + [Check("end", f, (td,)) for f in IDLE_TD for td in tds]


def leaves(world: Leaves, programs: Sequence[Program]) -> Model:
    """A model of the module alone."""
    return Model("leaves", world, programs, checks_of(world.module, Array([world.td])))


def huge_leaves(
    calls: int, entries: int, cpus: int = 2, *, detail: Detail = NAMED, version: Version = USUAL_VERSION
) -> Model:
    """Leaves on a 2M page that is mapped, and on the last CPU a vCPU."""
    world = Leaves(cpus, calls * (cpus - 1) + 1, detail, version)
    world.build_huge()
    return leaves(world, [Program(huge_caller, (world, calls))] * (cpus - 1) + [Program(vcpu, (world, entries))])


def small_leaves(
    calls: int, entries: int, cpus: int = 2, *, detail: Detail = NAMED, version: Version = USUAL_VERSION
) -> Model:
    """Leaves on 4K pages below a table, and on the last CPU a vCPU."""
    world = Leaves(cpus, calls * (cpus - 1) + 1, detail, version)
    world.build_table()
    return leaves(world, [Program(small_caller, (world, calls))] * (cpus - 1) + [Program(vcpu, (world, entries))])


def two_callers(calls: int, cpus: int = 2, *, detail: Detail = NAMED, version: Version = USUAL_VERSION) -> Model:
    """Leaves on a 2M page and, on every other CPU, leaves below it, at the same time."""
    world = Leaves(cpus, cpus * calls + 1, detail, version)
    world.build_huge()
    return leaves(world, [Program((huge_caller, small_caller)[cpu % 2], (world, calls)) for cpu in range(cpus)])
