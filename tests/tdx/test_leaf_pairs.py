# SPDX-License-Identifier: GPL-2.0-or-later
"""The pages of a pair: those that PAMT.ADD and DEMOTE are given lie in regions whose PAMT entries are walked.

Source: TDX module 2.0.x, TDH.PHYMEM.PAMT.ADD and TDH.MEM.PAGE.DEMOTE.
"""

import pytest

from septum.tdx.mem import tdh_mem_page_aug, tdh_mem_page_demote
from septum.tdx.module import TDX_PS_2M, PageType
from septum.tdx.phymem import tdh_phymem_pamt_add, tdh_phymem_pamt_remove
from tests.tdx.leaves import EMPTY, FREE, HUGE, OTHER, SEPT_PAGES, Machine, finish, hold, ready

BUSY, NOT_FREE = 0x8000020000000000, 0xC000030300000000
RCX, RDX, R8, R12, R13 = 1, 2, 8, 12, 13


@pytest.mark.parametrize(("pair", "operand"), [((FREE, EMPTY), R12), ((EMPTY, FREE), R13)])
def test_demote_meets_an_add_of_the_region_that_a_pair_page_lies_in(pair: tuple[int, int], operand: int) -> None:
    """Two TDs, or one: DEMOTE is BUSY because of where the page that it was given happens to lie."""
    m = ready()
    rest = hold(tdh_phymem_pamt_add(m.module, FREE))
    before = m.snapshot()
    status = finish(tdh_mem_page_demote(m.td, HUGE, SEPT_PAGES, pair0=pair[0], pair1=pair[1]))
    assert hex(status) == hex(BUSY | operand)
    assert m.snapshot() == before
    assert rest() == 0
    assert finish(tdh_mem_page_demote(m.td, HUGE, SEPT_PAGES, pair0=pair[0], pair1=pair[1])) == 0
    assert m.locks() == []


def test_add_meets_a_demote_that_was_given_a_page_of_the_region() -> None:
    m = ready()
    rest = hold(tdh_mem_page_demote(m.td, HUGE, SEPT_PAGES, pair0=FREE, pair1=EMPTY))
    assert hex(finish(tdh_phymem_pamt_add(m.module, FREE))) == hex(BUSY | RCX)
    assert rest() == 0
    assert (m.module.regions[HUGE].pair0, m.module.regions[HUGE].pair1) == (FREE, EMPTY)


def test_pair_page_inside_the_page_that_is_demoted() -> None:
    """It meets the lock that the call itself holds."""
    m = ready()
    assert hex(finish(tdh_mem_page_demote(m.td, HUGE, SEPT_PAGES, pair0=EMPTY, pair1=HUGE))) == hex(BUSY | R13)
    assert m.locks() == []
    assert m.module.regions[EMPTY].pamt_pages == 0


@pytest.mark.parametrize(("pair", "operand"), [((OTHER, EMPTY), RDX), ((EMPTY, OTHER), R8)])
def test_pair_page_in_a_2m_page(pair: tuple[int, int], operand: int) -> None:
    m = ready()
    assert hex(finish(tdh_phymem_pamt_add(m.module, FREE, *pair))) == hex(NOT_FREE | operand)
    assert m.locks() == []
    assert m.module.regions[EMPTY].pamt_pages == 0
    wanted = R12 if operand == RDX else R13
    status = finish(tdh_mem_page_demote(m.td, HUGE, SEPT_PAGES, pair0=pair[0], pair1=pair[1]))
    assert hex(status) == hex(NOT_FREE | wanted)
    assert m.locks() == []


def test_add_of_two_regions_that_give_each_other_their_pages() -> None:
    m = ready()
    m.module.regions[EMPTY].type = PageType.NDA
    rest = hold(tdh_phymem_pamt_add(m.module, FREE, EMPTY, SEPT_PAGES))
    assert hex(finish(tdh_phymem_pamt_add(m.module, EMPTY, SEPT_PAGES, FREE))) == hex(BUSY | RCX)
    assert rest() == 0
    assert finish(tdh_phymem_pamt_add(m.module, EMPTY, SEPT_PAGES, FREE)) == 0


def test_pair_page_may_lie_in_the_region_that_it_is_for() -> None:
    m = ready()
    assert finish(tdh_phymem_pamt_add(m.module, FREE, FREE, FREE)) == 0
    assert m.module.regions[FREE].pamt_pages == 2
    assert finish(tdh_phymem_pamt_remove(m.module, FREE)) == 0
    assert m.module.regions[FREE].pamt_pages == 0
    assert m.locks() == []


def test_region_with_pamt_pages_is_no_2m_page() -> None:
    """A page of it serves another region: AUG of 2M is refused until that one's pair is removed."""
    m = ready()
    m.module.regions[EMPTY].type = PageType.NDA
    assert finish(tdh_phymem_pamt_add(m.module, EMPTY, FREE, SEPT_PAGES)) == 0
    assert hex(finish(tdh_mem_page_aug(m.td, TDX_PS_2M, FREE))) == hex(0xC000030000000000 | R8)
    assert finish(tdh_phymem_pamt_remove(m.module, EMPTY)) == 0
    assert finish(tdh_mem_page_aug(m.td, TDX_PS_2M, FREE)) == 0


def test_without_dynamic_pamt() -> None:
    m = Machine()
    m.module.dynamic_pamt = False
    assert hex(finish(tdh_phymem_pamt_add(m.module, FREE))) == hex(0xC000010000000000)
    assert hex(finish(tdh_phymem_pamt_remove(m.module, EMPTY))) == hex(0xC000010000000000)
