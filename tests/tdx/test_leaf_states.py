# SPDX-License-Identifier: GPL-2.0-or-later
"""Each state of an S-EPT entry with each leaf: allowed, or the exact status, operand and all.

Source of the tables: TDX module 1.5.01 (allowed states by leaf, transitions without migration).
"""

import pytest
from leaves import FREE, HUGE, SEPT_PAGES, TABLE, Machine, finish

from septum.tdx.mem import (
    tdh_mem_page_aug,
    tdh_mem_page_demote,
    tdh_mem_page_remove,
    tdh_mem_range_block,
    tdh_mem_sept_add,
)
from septum.tdx.module import TDX_PS_2M, TDX_PS_4K, PageType, SeptState

STATE_INCORRECT = 0xC0000B0D00000001
ALREADY_BLOCKED = 0x00000B0700000001
NOT_BLOCKED = 0xC0000B0600000001
TRACKING_NOT_DONE = 0xC0000B0800000001

S = SeptState
Outcome = SeptState | int  # the next state, or a status

#: what is not named is STATE_INCORRECT
BLOCK: dict[SeptState, Outcome] = {
    S.NL_MAPPED: S.NL_BLOCKED,
    S.MAPPED: S.BLOCKED,
    S.BLOCKEDW: S.BLOCKED,
    S.PENDING: S.PENDING_BLOCKED,
    S.PENDING_BLOCKEDW: S.PENDING_BLOCKED,
    S.NL_BLOCKED: ALREADY_BLOCKED,
    S.BLOCKED: ALREADY_BLOCKED,
    S.PENDING_BLOCKED: ALREADY_BLOCKED,
}
BLOCK_4K = {s: o for s, o in BLOCK.items() if s not in (S.NL_MAPPED, S.NL_BLOCKED)}
DEMOTE: dict[SeptState, Outcome] = {
    S.MAPPED: NOT_BLOCKED,
    S.PENDING: NOT_BLOCKED,
    S.BLOCKED: S.NL_MAPPED,
    S.PENDING_BLOCKED: S.NL_MAPPED,
}
DEMOTE_NON_BLOCKING: dict[SeptState, Outcome] = dict.fromkeys(DEMOTE, S.NL_MAPPED)
SEPT_ADD: dict[SeptState, Outcome] = {S.FREE: S.NL_MAPPED}
AUG: dict[SeptState, Outcome] = {S.FREE: S.PENDING, S.REMOVED: S.PENDING}
REMOVE: dict[SeptState, Outcome] = {
    S.MAPPED: NOT_BLOCKED,
    S.BLOCKEDW: NOT_BLOCKED,
    S.PENDING: NOT_BLOCKED,
    S.PENDING_BLOCKEDW: NOT_BLOCKED,
    S.BLOCKED: S.FREE,
    S.PENDING_BLOCKED: S.FREE,
}


def expect(machine: Machine, level: int, gfn: int, status: int, before: SeptState, outcome: Outcome) -> None:
    """The status, the entry's new state, and no lock held."""
    after = SeptState(machine.entry(level, gfn).state)
    if isinstance(outcome, SeptState):
        assert (status, after) == (0, outcome)
    else:
        assert (hex(status), after) == (hex(outcome), before)
    assert machine.locks() == []


@pytest.mark.parametrize("state", SeptState, ids=lambda s: s.name)
class TestHugeEntry:
    """A 2M entry."""

    def test_block(self, state: SeptState) -> None:
        m = Machine()
        m.td.sept[HUGE].state = state
        status = finish(tdh_mem_range_block(m.td, TDX_PS_2M, HUGE, 0))
        expect(m, TDX_PS_2M, HUGE, status, state, BLOCK.get(state, STATE_INCORRECT))

    @pytest.mark.parametrize("non_blocking", [False, True])
    def test_demote(self, state: SeptState, non_blocking: bool) -> None:
        m = Machine(non_blocking_resize=non_blocking)
        m.td.sept[HUGE].state = state
        m.next_epoch()
        m.next_epoch()
        status = finish(tdh_mem_page_demote(m.td, HUGE, SEPT_PAGES))
        table = DEMOTE_NON_BLOCKING if non_blocking else DEMOTE
        expect(m, TDX_PS_2M, HUGE, status, state, table.get(state, STATE_INCORRECT))

    def test_demote_not_tracked(self, state: SeptState) -> None:
        """Blocked in this very epoch: the state is right, the tracking is not."""
        m = Machine()
        m.td.sept[HUGE].state = state
        m.module.regions[HUGE].bepoch = m.td.epoch
        status = finish(tdh_mem_page_demote(m.td, HUGE, SEPT_PAGES))
        outcome = DEMOTE.get(state, STATE_INCORRECT)
        expect(m, TDX_PS_2M, HUGE, status, state, TRACKING_NOT_DONE if isinstance(outcome, SeptState) else outcome)

    def test_sept_add(self, state: SeptState) -> None:
        m = Machine()
        m.td.sept[FREE].state = state
        status = finish(tdh_mem_sept_add(m.td, FREE, SEPT_PAGES))
        expect(m, TDX_PS_2M, FREE, status, state, SEPT_ADD.get(state, STATE_INCORRECT))

    def test_aug(self, state: SeptState) -> None:
        m = Machine()
        m.td.sept[FREE].state = state
        status = finish(tdh_mem_page_aug(m.td, TDX_PS_2M, FREE, 0))
        expect(m, TDX_PS_2M, FREE, status, state, AUG.get(state, STATE_INCORRECT))

    def test_remove(self, state: SeptState) -> None:
        m = Machine()
        m.td.sept[HUGE].state = state
        m.next_epoch()
        m.next_epoch()
        status = finish(tdh_mem_page_remove(m.td, TDX_PS_2M, HUGE, 0))
        expect(m, TDX_PS_2M, HUGE, status, state, REMOVE.get(state, STATE_INCORRECT))

    def test_remove_not_tracked(self, state: SeptState) -> None:
        m = Machine()
        m.td.sept[HUGE].state = state
        m.module.regions[HUGE].bepoch = m.td.epoch
        status = finish(tdh_mem_page_remove(m.td, TDX_PS_2M, HUGE, 0))
        outcome = REMOVE.get(state, STATE_INCORRECT)
        expect(m, TDX_PS_2M, HUGE, status, state, TRACKING_NOT_DONE if isinstance(outcome, SeptState) else outcome)


LEAF_STATES = [s for s in SeptState if s not in (S.NL_MAPPED, S.NL_BLOCKED)]  # a 4K entry points to no table


@pytest.mark.parametrize("state", LEAF_STATES, ids=lambda s: s.name)
class TestSmallEntry:
    """A 4K entry below a mapped table."""

    def test_block(self, state: SeptState) -> None:
        m = Machine()
        m.entry(TDX_PS_4K, TABLE).state = state
        status = finish(tdh_mem_range_block(m.td, TDX_PS_4K, TABLE, 0))
        expect(m, TDX_PS_4K, TABLE, status, state, BLOCK_4K.get(state, STATE_INCORRECT))

    def test_aug(self, state: SeptState) -> None:
        m = Machine()
        m.entry(TDX_PS_4K, TABLE).state = state
        status = finish(tdh_mem_page_aug(m.td, TDX_PS_4K, TABLE, 0))
        expect(m, TDX_PS_4K, TABLE, status, state, AUG.get(state, STATE_INCORRECT))

    def test_remove(self, state: SeptState) -> None:
        m = Machine()
        m.entry(TDX_PS_4K, TABLE).state = state
        m.next_epoch()
        m.next_epoch()
        status = finish(tdh_mem_page_remove(m.td, TDX_PS_4K, TABLE, 0))
        expect(m, TDX_PS_4K, TABLE, status, state, REMOVE.get(state, STATE_INCORRECT))


@pytest.mark.parametrize("state", [s for s in SeptState if s is not S.NL_MAPPED], ids=lambda s: s.name)
def test_walk_ends_above_a_small_entry(state: SeptState) -> None:
    """Any 2M entry but a mapped table ends the walk to a 4K entry: the status of a failed walk, and no change."""
    leaves = (
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
    for leaf in (
        lambda m: tdh_mem_sept_add(m.td, FREE, SEPT_PAGES),
        lambda m: tdh_mem_page_demote(m.td, HUGE, SEPT_PAGES),
    ):
        m = Machine(non_blocking_resize=True)
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
