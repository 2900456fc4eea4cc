# SPDX-License-Identifier: GPL-2.0-or-later
"""What each leaf changes when it succeeds, and that it changes nothing else. Source: TDX module 1.5.01, 2.0.x."""

import pytest

from septum.tdx.mem import tdh_mem_page_demote, tdh_mem_page_remove, tdh_mem_range_block
from septum.tdx.module import TDX_PS_2M, TDX_PS_4K, PageType, SeptState
from septum.tdx.phymem import tdh_phymem_pamt_remove
from tests.tdx.leaves import EMPTY, FREE, HUGE, LEAVES, OTHER, PTRS, SEPT_PAGES, TABLE, finish, hold, ready

S = SeptState

#: leaf -> the fields it changes; everything else stays
EFFECTS: dict[str, dict[str, int]] = {
    "BLOCK 2M": {f"td.sept[{OTHER}].state": S.BLOCKED, f"module.regions[{OTHER}].bepoch": 2},
    "BLOCK 4K": {f"td.sept[{TABLE}].children[0].state": S.BLOCKED, f"module.regions[{TABLE}].bepoch": 2},
    "TRACK": {"td.epoch": 3},
    "DEMOTE": {
        f"td.sept[{HUGE}].state": S.NL_MAPPED,
        **{f"td.sept[{HUGE}].children[{i}].state": S.MAPPED for i in range(PTRS)},
        f"module.regions[{HUGE}].type": PageType.PAMT,
        f"module.regions[{HUGE}].page_count": PTRS,
        f"module.regions[{HUGE}].bepoch": 0,
        f"module.regions[{SEPT_PAGES}].page_count": 2,
    },
    "SEPT.ADD": {f"td.sept[{FREE}].state": S.NL_MAPPED, f"module.regions[{SEPT_PAGES}].page_count": 2},
    "AUG 2M": {f"td.sept[{FREE}].state": S.PENDING, f"module.regions[{FREE}].type": PageType.REG},
    "AUG 4K": {f"td.sept[{TABLE}].children[3].state": S.PENDING, f"module.regions[{TABLE}].page_count": 4},
    "REMOVE 2M": {f"td.sept[{HUGE}].state": S.FREE, f"module.regions[{HUGE}].type": PageType.NDA},
    "REMOVE 4K": {f"td.sept[{TABLE}].children[1].state": S.FREE, f"module.regions[{TABLE}].page_count": 2},
    "PAMT.ADD": {f"module.regions[{FREE}].type": PageType.PAMT},
    "PAMT.REMOVE": {f"module.regions[{EMPTY}].type": PageType.NDA},
}


@pytest.mark.parametrize("name", LEAVES)
def test_effect(name: str) -> None:
    m = ready()
    before = dict(m.snapshot())
    assert finish(LEAVES[name](m)) == 0
    after = dict(m.snapshot())
    changed = {field: after[field] for field in after if after[field] != before[field]}
    assert changed == {field: int(value) for field, value in EFFECTS[name].items()}


@pytest.mark.parametrize("name", LEAVES)
def test_effect_is_in_the_second_step(name: str) -> None:
    """Between its two steps a leaf holds locks, and nothing else has changed."""
    m = ready()
    before = dict(m.snapshot())
    rest = hold(LEAVES[name](m))
    assert m.locks() != []
    after = dict(m.snapshot())
    changed = {field for field in after if after[field] != before[field]}
    assert all(field.endswith((".exclusive", ".readers", ".locked")) for field in changed), changed
    assert rest() == 0


def test_aug_of_2m_forgets_when_the_region_was_blocked() -> None:
    """A page that is mapped anew was never blocked; REMOVE leaves the old epoch in the PAMT."""
    m = ready()
    m.module.regions[FREE].bepoch = 2
    assert finish(LEAVES["AUG 2M"](m)) == 0
    assert m.module.regions[FREE].bepoch == 0
    assert finish(LEAVES["REMOVE 2M"](m)) == 0
    assert m.module.regions[HUGE].bepoch == 1


def test_demote_keeps_pages_pending() -> None:
    m = ready()
    m.td.sept[HUGE].state = SeptState.PENDING_BLOCKED
    assert finish(tdh_mem_page_demote(m.td, HUGE, SEPT_PAGES)) == 0
    assert [child.state for child in m.td.sept[HUGE].children] == [SeptState.PENDING] * PTRS


def test_pair_lives_as_long_as_its_users() -> None:
    """After a DEMOTE all 4K pages are removed one by one; the pair cannot go before the last one."""
    m = ready()
    assert finish(tdh_mem_page_demote(m.td, HUGE, SEPT_PAGES)) == 0
    for index in range(PTRS):
        assert hex(finish(tdh_phymem_pamt_remove(m.module, HUGE))) == hex(0xC000030600000000)
        assert finish(tdh_mem_range_block(m.td, TDX_PS_4K, HUGE, index)) == 0
        m.next_epoch()
        assert finish(tdh_mem_page_remove(m.td, TDX_PS_4K, HUGE, index)) == 0
    assert m.module.regions[HUGE].page_count == 0
    assert finish(tdh_phymem_pamt_remove(m.module, HUGE)) == 0
    assert m.module.regions[HUGE].type == PageType.NDA


def test_removed_page_can_be_added_again_as_2m() -> None:
    m = ready()
    assert finish(tdh_mem_page_remove(m.td, TDX_PS_2M, HUGE, 0)) == 0
    m.td.sept[FREE].state = m.td.sept[HUGE].state
    assert m.td.sept[HUGE].state == SeptState.FREE
    assert m.module.regions[HUGE].type == PageType.NDA
