# SPDX-License-Identifier: GPL-2.0-or-later
"""Walks that end above the entry, and the PAMT entry of a page that is given. Source: TDX module 1.5.01, 2.0.x.

What each leaf does in each state of its entry is in tables/leaf_states.csv.
"""

from collections.abc import Callable

import pytest

from septum.tdx.mem import (
    tdh_mem_page_aug,
    tdh_mem_page_demote,
    tdh_mem_page_remove,
    tdh_mem_range_block,
    tdh_mem_sept_add,
)
from septum.tdx.module import TDX_PS_2M, TDX_PS_4K, Detail, Lifecycle, PageType, SeptState, Version
from septum.tdx.phymem import tdh_phymem_page_reclaim
from tests.tdx.leaves import FREE, HUGE, SEPT_PAGES, TABLE, Leaf, Machine, finish

S = SeptState


@pytest.mark.parametrize("state", [s for s in SeptState if s is not S.NL_MAPPED], ids=lambda s: s.name)
def test_walk_ends_above_a_small_entry(state: SeptState) -> None:
    """Any 2M entry but a mapped table ends the walk to a 4K entry: the status of a failed walk, and no change."""
    leaves: tuple[Callable[[Machine], Leaf], ...] = (
        lambda m: tdh_mem_range_block(m.td, TDX_PS_4K, TABLE, 0),
        lambda m: tdh_mem_page_aug(m.td, TDX_PS_4K, TABLE, 3),
        lambda m: tdh_mem_page_remove(m.td, TDX_PS_4K, TABLE, 0),
    )
    for leaf in leaves:
        m = Machine()
        m.td.sept[TABLE].state = state
        before = m.snapshot()
        assert hex(finish(leaf(m))) == hex(0xC0000B0000000001)
        assert m.snapshot() == before


R8_BUSY, R8_MISSING_PAIR, R8_METADATA = 0x8000020000000008, 0x8000030800000008, 0xC000030000000008

#: the 2M PAMT entry of the page given in R8 -> status of a leaf that wants a free 4K page there
NEW_4K_PAGE = {PageType.NDA: R8_MISSING_PAIR, PageType.REG: R8_METADATA, PageType.PAMT: 0}


@pytest.mark.parametrize("kind", PageType, ids=lambda k: k.name)
def test_new_sept_page(kind: PageType) -> None:
    leaves: tuple[Callable[[Machine], Leaf], ...] = (
        lambda m: tdh_mem_sept_add(m.td, FREE, SEPT_PAGES),
        lambda m: tdh_mem_page_demote(m.td, HUGE, SEPT_PAGES),
    )
    for leaf in leaves:
        m = Machine(version=Version(non_blocking_resize=True))
        m.module.regions[SEPT_PAGES].type = kind
        assert hex(finish(leaf(m))) == hex(NEW_4K_PAGE[kind])
        assert m.locks() == []


@pytest.mark.parametrize("kind", PageType, ids=lambda k: k.name)
def test_new_guest_page(kind: PageType) -> None:
    """AUG of 4K wants a pair in the region; AUG of 2M wants none, and nothing of the region in use."""
    m = Machine()
    m.module.regions[TABLE].type = kind
    assert hex(finish(tdh_mem_page_aug(m.td, TDX_PS_4K, TABLE, 3))) == hex(NEW_4K_PAGE[kind])
    m = Machine()
    m.module.regions[FREE].type = kind
    status = finish(tdh_mem_page_aug(m.td, TDX_PS_2M, FREE, 0))
    assert hex(status) == hex(0 if kind is PageType.NDA else R8_METADATA)
    assert m.locks() == []


#: leaves that walk to a 4K page in R8 which they take exclusive, each given a page of SEPT_PAGES
NEW_PAGE: dict[str, Callable[[Machine], Leaf]] = {
    "SEPT.ADD": lambda m: tdh_mem_sept_add(m.td, FREE, SEPT_PAGES),
    "DEMOTE": lambda m: tdh_mem_page_demote(m.td, HUGE, SEPT_PAGES),
}


@pytest.mark.parametrize("reads", [False, True], ids=["alone", "read"])
@pytest.mark.parametrize("kind", PageType, ids=lambda k: k.name)
@pytest.mark.parametrize("name", NEW_PAGE)
def test_a_walk_that_ends_above_wants_that_entry_exclusive(name: str, kind: PageType, reads: bool) -> None:
    """So somebody who reads the 2M entry makes it BUSY, before it is refused; it notes HOST_PRIORITY then."""
    m = Machine(version=Version(non_blocking_resize=True), detail=Detail(host_priority=True))
    region = m.module.regions[SEPT_PAGES]
    region.type, region.lock.readers = kind, int(reads)
    above = reads and kind is not PageType.PAMT
    assert hex(finish(NEW_PAGE[name](m))) == hex(R8_BUSY if above else NEW_4K_PAGE[kind])
    assert (region.lock.exclusive, region.lock.readers) == (0, int(reads))
    assert region.lock.host_priority == int(above)


@pytest.mark.parametrize("reads", [False, True], ids=["alone", "read"])
def test_reclaim_ends_above(reads: bool) -> None:
    """RECLAIM of a page whose region has no pair: the same."""
    m = Machine()
    m.td.lifecycle = Lifecycle.TEARDOWN
    m.module.regions[FREE].lock.readers = int(reads)
    status = finish(tdh_phymem_page_reclaim(m.td, FREE))
    assert hex(status) == hex(0x8000020000000001 if reads else 0xC000030000000001)
    assert (m.module.regions[FREE].lock.exclusive, m.module.regions[FREE].lock.readers) == (0, int(reads))
