# SPDX-License-Identifier: GPL-2.0-or-later
"""The module's try-locks: a leaf that meets another one between its two steps is refused, with the operand of the lock.

Source: TDX module 1.5.01 and 2.0.x, who takes what.
"""

from collections.abc import Callable
from itertools import product

import pytest

from septum.lang import Struct, choose, require, u2
from septum.lang.model import Check, Model, Program
from septum.tdx.mem import (
    tdh_mem_page_aug,
    tdh_mem_page_demote,
    tdh_mem_page_remove,
    tdh_mem_range_block,
    tdh_mem_sept_add,
    tdh_mem_track,
)
from septum.tdx.module import TDX_PS_2M, TDX_PS_4K, PageType, Scope, SeptState, Td, TdxModule
from septum.tdx.phymem import tdh_phymem_page_wbinvd, tdh_phymem_pamt_add, tdh_phymem_pamt_remove
from tests.conftest import Explore
from tests.tdx.leaves import EMPTY, FREE, HUGE, LEAVES, OTHER, SEPT_PAGES, TABLE, Leaf, Machine, finish, hold, ready

TREE = 0x8000020000000092
EPOCH = 0x80000200000000A9
RCX = 0x8000020000000001
R8 = 0x8000020000000008

#: (leaf that holds its locks, leaf that starts then) -> status of the second; every other pair succeeds
CONFLICTS: dict[tuple[str, str], int] = {
    **{("BLOCK 2M", second): TREE for second in LEAVES if second not in ("TRACK", "PAMT.ADD", "PAMT.REMOVE")},
    **{("BLOCK 4K", second): TREE for second in LEAVES if second not in ("TRACK", "PAMT.ADD", "PAMT.REMOVE")},
    **{
        (first, second): TREE
        for first in LEAVES
        for second in ("BLOCK 2M", "BLOCK 4K")
        if first not in ("TRACK", "PAMT.ADD", "PAMT.REMOVE")
    },
    ("TRACK", "TRACK"): EPOCH,
    ("DEMOTE", "DEMOTE"): RCX,
    ("DEMOTE", "REMOVE 2M"): RCX,
    ("REMOVE 2M", "DEMOTE"): RCX,
    ("REMOVE 2M", "REMOVE 2M"): RCX,
    ("SEPT.ADD", "SEPT.ADD"): RCX,
    ("SEPT.ADD", "AUG 2M"): RCX,
    ("AUG 2M", "AUG 2M"): RCX,
    ("AUG 2M", "SEPT.ADD"): RCX,
    ("AUG 2M", "PAMT.ADD"): RCX,
    ("PAMT.ADD", "AUG 2M"): R8,
    ("PAMT.ADD", "PAMT.ADD"): RCX,
    ("PAMT.REMOVE", "PAMT.REMOVE"): RCX,
    ("AUG 4K", "AUG 4K"): RCX,
    ("REMOVE 4K", "REMOVE 4K"): RCX,
}


@pytest.mark.parametrize(("first", "second"), list(product(LEAVES, LEAVES)), ids=lambda n: n.replace(" ", "-"))
def test_two_leaves(first: str, second: str) -> None:
    """The second leaf's status; the first succeeds whatever the second did, and no lock is left."""
    m = ready()
    rest = hold(LEAVES[first](m))
    assert hex(finish(LEAVES[second](m))) == hex(CONFLICTS.get((first, second), 0))
    assert rest() == 0
    assert m.locks() == []


#: pairs that meet in the PAMT entry of one region: a holder, and what is refused meanwhile
IN_PAMT: list[tuple[str, Callable[[Machine], Leaf], Callable[[Machine], Leaf], int]] = [
    (
        "ADD, S-EPT page of DEMOTE in the region",
        lambda m: tdh_phymem_pamt_add(m.module, FREE),
        lambda m: tdh_mem_page_demote(m.td, HUGE, FREE),
        R8,
    ),
    (
        "ADD, S-EPT page of SEPT.ADD in the region",
        lambda m: tdh_phymem_pamt_add(m.module, FREE),
        lambda m: tdh_mem_sept_add(m.td, FREE, FREE),
        R8,
    ),
    (
        "REMOVE, S-EPT page of DEMOTE in the region",
        lambda m: tdh_phymem_pamt_remove(m.module, EMPTY),
        lambda m: tdh_mem_page_demote(m.td, HUGE, EMPTY),
        R8,
    ),
    (
        "DEMOTE, pair of the S-EPT page's region removed",
        lambda m: tdh_mem_page_demote(m.td, HUGE, EMPTY),
        lambda m: tdh_phymem_pamt_remove(m.module, EMPTY),
        RCX,
    ),
    (
        "DEMOTE, pair for the demoted region added",
        lambda m: tdh_mem_page_demote(m.td, HUGE, SEPT_PAGES),
        lambda m: tdh_phymem_pamt_add(m.module, HUGE),
        RCX,
    ),
    (
        "SEPT.ADD, pair of the page's region removed",
        lambda m: tdh_mem_sept_add(m.td, FREE, EMPTY),
        lambda m: tdh_phymem_pamt_remove(m.module, EMPTY),
        RCX,
    ),
    (
        "AUG 4K, pair of the region removed",
        lambda m: tdh_mem_page_aug(m.td, TDX_PS_4K, TABLE, 3),
        lambda m: tdh_phymem_pamt_remove(m.module, TABLE),
        RCX,
    ),
    (
        "REMOVE 2M, pair for the region added",
        lambda m: tdh_mem_page_remove(m.td, TDX_PS_2M, HUGE, 0),
        lambda m: tdh_phymem_pamt_add(m.module, HUGE),
        RCX,
    ),
    (
        "ADD, WBINVD of a page of the region",
        lambda m: tdh_phymem_pamt_add(m.module, FREE),
        lambda m: tdh_phymem_page_wbinvd(m.module, FREE),
        RCX,
    ),
    (
        "WBINVD, pair for the page's region added",
        lambda m: tdh_phymem_page_wbinvd(m.module, FREE),
        lambda m: tdh_phymem_pamt_add(m.module, FREE),
        RCX,
    ),
    (
        "WBINVD, pair of the page's region removed",
        lambda m: tdh_phymem_page_wbinvd(m.module, EMPTY),
        lambda m: tdh_phymem_pamt_remove(m.module, EMPTY),
        RCX,
    ),
    (
        "WBINVD, AUG 2M of the page's region",
        lambda m: tdh_phymem_page_wbinvd(m.module, FREE),
        lambda m: tdh_mem_page_aug(m.td, TDX_PS_2M, FREE),
        R8,
    ),
    (
        "ADD, REMOVE of a 2M page of the region",
        lambda m: tdh_phymem_pamt_add(m.module, FREE),
        lambda m: removable(m, FREE),
        RCX,
    ),
]


def removable(m: Machine, gfn: int) -> Leaf:
    """REMOVE of a 2M page that is blocked and tracked."""
    m.td.sept[gfn].state = SeptState.BLOCKED
    return tdh_mem_page_remove(m.td, TDX_PS_2M, gfn, 0)


@pytest.mark.parametrize(("what", "first", "second", "status"), IN_PAMT, ids=[row[0] for row in IN_PAMT])
def test_pamt_entry(
    what: str, first: Callable[[Machine], Leaf], second: Callable[[Machine], Leaf], status: int
) -> None:
    m = ready()
    rest = hold(first(m))
    assert hex(finish(second(m))) == hex(status)
    assert rest() == 0
    assert m.locks() == []


def test_shared_walks_do_not_meet() -> None:
    """Two S-EPT pages of one region at once, and 4K pages of one table."""
    m = ready()
    m.td.sept[OTHER].state = SeptState.BLOCKED
    first = hold(tdh_mem_page_demote(m.td, HUGE, SEPT_PAGES))
    second = hold(tdh_mem_page_demote(m.td, OTHER, SEPT_PAGES))
    third = hold(tdh_mem_sept_add(m.td, FREE, SEPT_PAGES))
    assert [second(), first(), third()] == [0, 0, 0]
    assert m.module.regions[SEPT_PAGES].page_count == 4
    assert m.locks() == []


class Module(Struct):
    """A TD on which two CPUs call any leaf, one after the other, in every order."""

    def __init__(self) -> None:
        self.module = TdxModule(Scope(regions=3, ptrs=4, children=1, lps=2, most_epochs=6))
        self.td = Td(self.module, 2, 1, busy=True)
        self.td.sept[0].state = SeptState.MAPPED
        self.module.regions[0].type = PageType.REG


async def any_leaf(td: Td) -> int:
    """One of the leaves."""
    which = await choose(8)
    if which == 0:
        return await tdh_mem_range_block(td, TDX_PS_2M, 0, 0)
    if which == 1:
        return await tdh_mem_track(td)
    if which == 2:
        return await tdh_mem_page_demote(td, 0, 2)
    if which == 3:
        return await tdh_mem_page_remove(td, TDX_PS_2M, 0, 0)
    if which == 4:
        return await tdh_mem_page_aug(td, TDX_PS_2M, 1, 0)
    if which == 5:
        return await tdh_mem_sept_add(td, 1, 2)
    if which == 6:
        return await tdh_phymem_pamt_add(td.module, 2)
    return await tdh_phymem_pamt_remove(td.module, 2)


async def caller(world: Module, calls: int) -> None:
    for _ in range(calls):
        await any_leaf(world.td)


def locks_free(world: Module) -> None:
    """In the end no lock is held, whatever was refused."""
    require(not world.td.tree.exclusive and world.td.tree.readers == 0, "no-lock-left")
    require(not world.td.epoch_lock.exclusive and world.td.epoch_lock.readers == 0, "no-lock-left")
    for region in world.module.regions:
        require(not region.lock.exclusive and region.lock.readers == 0, "no-lock-left")
    for entry in world.td.sept:
        require(not entry.locked, "no-lock-left")


def entries_and_pamt_agree(world: Module) -> None:
    """After every step: a 2M leaf is a page of type REG, a 2M page that is split or free is not."""
    for gfn in range(2):
        entry = world.td.sept[gfn]
        leaf = not (entry.state == SeptState.FREE or entry.state == SeptState.NL_MAPPED)
        require(leaf == (world.module.regions[gfn].type == PageType.REG), "leaf-is-a-page")
    sept_pages: u2 = 0
    for table in world.td.sept:
        if table.state == SeptState.NL_MAPPED:
            sept_pages += 1
    require(world.module.regions[2].page_count == sept_pages, "sept-pages-counted")


def test_any_leaves_in_any_order(explore: Explore) -> None:
    """Two CPUs, three calls each, any leaf: no lock is left, PAMT and S-EPT agree after every step."""
    world = Module()
    checks = [Check("always", entries_and_pamt_agree, (world,)), Check("end", locks_free, (world,))]
    result = explore(Model("leaves", world, [Program(caller, (world, 3))] * 2, checks), symmetry=True)
    assert result.findings == ()
    assert {"no-lock-left", "leaf-is-a-page", "sept-pages-counted"} <= result.reached
