# SPDX-License-Identifier: GPL-2.0-or-later
"""vCPUs: entering and leaving the guest, ACCEPT, and what they keep in their TLBs. Source: TDX module 1.5.01."""

import pytest

from septum.lang import Struct, require
from septum.lang.model import Check, Model, Program
from septum.tdx.guest import guest_access, td_exit, tdg_mem_page_accept, tdh_vp_enter
from septum.tdx.mem import (
    tdh_mem_page_aug,
    tdh_mem_page_remove,
    tdh_mem_range_block,
    tdh_mem_range_unblock,
    tdh_mem_sept_add,
    tdh_mem_sept_remove,
    tdh_mem_track,
)
from septum.tdx.module import (
    TDX_PS_1G,
    TDX_PS_2M,
    TDX_PS_4K,
    Detail,
    Lifecycle,
    PageType,
    Scope,
    SeptState,
    Td,
    TdxModule,
    tracked,
)
from septum.tdx.phymem import tdh_phymem_page_reclaim
from septum.tdx.status import EXIT_REASON_EPT_VIOLATION
from tests.conftest import Explore
from tests.tdx.leaves import FREE, HUGE, OTHER, SEPT_PAGES, TABLE, Machine, finish, hold

S = SeptState
RCX_BUSY = 0x8000020000000001


def out_of_guest(m: Machine) -> Machine:
    m.td.vcpus[0].in_guest = 0
    return m


def test_enter_and_exit() -> None:
    m = out_of_guest(Machine())
    m.td.epoch = 3
    assert finish(tdh_vp_enter(m.td, 0)) == 0
    v = m.td.vcpus[0]
    assert (v.in_guest, v.epoch, v.lock.readers) == (1, 3, 1)
    assert hex(finish(tdh_vp_enter(m.td, 0))) == hex(0x8000070100000000)  # it is in the guest
    finish(td_exit(m.td, 0))
    assert (v.in_guest, v.lock.readers) == (0, 0)
    assert hex(finish(tdh_vp_enter(m.td, 0, 1))) == hex(0x8000070100000000)  # another LP, without VP.FLUSH
    assert m.locks() == []


def test_enter_and_track_meet_in_the_epoch_lock() -> None:
    m = out_of_guest(Machine())
    rest = hold(tdh_vp_enter(m.td, 0))
    assert hex(finish(tdh_mem_track(m.td))) == hex(0x80000200000000A9)
    assert rest() == 0
    finish(td_exit(m.td, 0))
    rest = hold(tdh_mem_track(m.td))
    assert hex(finish(tdh_vp_enter(m.td, 0))) == hex(0x80000200000000A9)
    assert rest() == 0
    assert m.locks() == []


def test_zero_step_takes_the_tree() -> None:
    m = out_of_guest(Machine())
    rest = hold(tdh_mem_page_aug(m.td, TDX_PS_2M, FREE))
    assert hex(finish(tdh_vp_enter(m.td, 0, zero_step=True))) == hex(0x8000020000000092)
    assert rest() == 0
    rest = hold(tdh_vp_enter(m.td, 0, zero_step=True))
    assert hex(finish(tdh_mem_range_block(m.td, TDX_PS_2M, HUGE))) == hex(0x8000020000000092)
    assert rest() == 0
    assert finish(tdh_mem_range_block(m.td, TDX_PS_2M, HUGE)) == 0


ACCEPTED = {
    S.MAPPED: 0x00000B0A00000001,
    S.BLOCKEDW: 0x00000B0A00000001,
    S.EXPORTED_BLOCKEDW: 0x00000B0A00000001,
    S.EXPORTED_DIRTY: 0x00000B0A00000001,
    S.EXPORTED_DIRTY_BLOCKEDW: 0x00000B0A00000001,
    S.NL_MAPPED: 0xC0000B0B00000001,
    S.NL_BLOCKED: 0xC0000B0B00000001,  # issue 18 of the module
    S.REMOVED: 0xC0000B0B00000001,
    S.PENDING: S.MAPPED,
    S.PENDING_EXPORTED_DIRTY: S.EXPORTED_DIRTY,
}


@pytest.mark.parametrize("state", SeptState, ids=lambda s: s.name)
def test_accept_of_2m(state: SeptState) -> None:
    m = Machine()
    m.td.sept[OTHER].state = state
    status = finish(tdg_mem_page_accept(m.td, TDX_PS_2M, OTHER))
    outcome = ACCEPTED.get(state, EXIT_REASON_EPT_VIOLATION)
    if isinstance(outcome, SeptState):
        assert (status, m.td.sept[OTHER].state) == (0, outcome)
    else:
        assert (hex(status), m.td.sept[OTHER].state) == (hex(outcome), state)
    assert m.locks() == []


@pytest.mark.parametrize("state", SeptState, ids=lambda s: s.name)
def test_accept_of_4k_where_a_2m_entry_is(state: SeptState) -> None:
    """A pending page of the wrong size, or nothing, makes the vCPU exit; an accepted one of any size is accepted."""
    m = Machine()
    m.td.sept[TABLE].state = state
    m.td.sept[TABLE].children[0].state = S.PENDING
    status = finish(tdg_mem_page_accept(m.td, TDX_PS_4K, TABLE, 0))
    there = 0x00000B0A00000001 if ACCEPTED.get(state) == 0x00000B0A00000001 else EXIT_REASON_EPT_VIOLATION
    assert hex(status) == hex(0 if state is S.NL_MAPPED else there)


def test_accept_and_host_meet_in_the_entry() -> None:
    m = Machine()
    m.td.sept[OTHER].state = S.PENDING
    rest = hold(tdg_mem_page_accept(m.td, TDX_PS_2M, OTHER))
    assert hex(finish(tdh_mem_range_block(m.td, TDX_PS_2M, OTHER))) == hex(RCX_BUSY)
    assert rest() == 0
    rest = hold(tdh_mem_range_block(m.td, TDX_PS_2M, OTHER))
    assert hex(finish(tdg_mem_page_accept(m.td, TDX_PS_2M, OTHER))) == hex(RCX_BUSY)
    assert rest() == 0
    assert m.locks() == []


def test_host_priority_holds_the_guest_off_until_the_host_was_there() -> None:
    m = Machine()
    m.module.host_priority = True
    entry = m.td.sept[OTHER]
    entry.state = S.PENDING
    rest = hold(tdg_mem_page_accept(m.td, TDX_PS_2M, OTHER))
    assert hex(finish(tdh_mem_range_block(m.td, TDX_PS_2M, OTHER))) == hex(RCX_BUSY)
    assert rest() == 0
    assert entry.host_priority == 1
    entry.state = S.PENDING
    assert hex(finish(tdg_mem_page_accept(m.td, TDX_PS_2M, OTHER))) == hex(RCX_BUSY)
    assert finish(tdh_mem_range_block(m.td, TDX_PS_2M, OTHER)) == 0
    assert entry.host_priority == 0


def test_interrupted_accept_goes_on_where_it_was() -> None:
    m = Machine()
    m.module.interrupts = True
    entry = m.td.sept[OTHER]
    entry.state = S.PENDING
    leaf = tdg_mem_page_accept(m.td, TDX_PS_2M, OTHER)
    for choice in (None, 0, 0, 0, 1):  # start, lock, two pages, an interrupt
        leaf.send(choice)
    assert (entry.accepted, entry.locked) == (2, 0)
    assert finish(tdh_mem_range_block(m.td, TDX_PS_2M, OTHER)) == 0
    assert entry.accepted == 0
    with pytest.raises(StopIteration) as end:
        leaf.send(0)
    assert end.value.value == EXIT_REASON_EPT_VIOLATION


def test_unblock_needs_tracking() -> None:
    m = Machine()
    assert hex(finish(tdh_mem_range_unblock(m.td, TDX_PS_2M, HUGE))) == hex(0xC0000B0D00000001)
    assert finish(tdh_mem_range_block(m.td, TDX_PS_2M, HUGE)) == 0
    assert hex(finish(tdh_mem_range_unblock(m.td, TDX_PS_2M, HUGE))) == hex(0xC0000B0800000001)
    m.module.unblock_operand = 146
    assert hex(finish(tdh_mem_range_unblock(m.td, TDX_PS_2M, HUGE))) == hex(0xC0000B0800000092)
    m.next_epoch()
    assert finish(tdh_mem_range_unblock(m.td, TDX_PS_2M, HUGE)) == 0
    assert m.td.sept[HUGE].state == S.MAPPED


def test_sept_page_comes_and_goes() -> None:
    m = Machine()
    assert finish(tdh_mem_sept_add(m.td, FREE, SEPT_PAGES)) == 0
    assert hex(finish(tdh_mem_sept_remove(m.td, FREE))) == hex(0xC0000B0600000001)
    assert finish(tdh_mem_range_block(m.td, TDX_PS_2M, FREE)) == 0
    assert hex(finish(tdh_mem_sept_remove(m.td, FREE))) == hex(0xC0000B0800000001)
    m.next_epoch()
    assert finish(tdh_mem_sept_remove(m.td, FREE)) == 0
    assert (m.td.sept[FREE].state, m.module.regions[SEPT_PAGES].page_count) == (S.FREE, 1)
    assert finish(tdh_mem_range_block(m.td, TDX_PS_2M, TABLE)) == 0
    m.next_epoch()
    assert hex(finish(tdh_mem_sept_remove(m.td, TABLE))) == hex(0xC0000B0E00000001)
    assert m.locks() == []


def test_blocked_1g_entry_hides_all_below() -> None:
    m = Machine()
    assert finish(tdh_mem_range_block(m.td, TDX_PS_1G, 0)) == 0
    assert hex(finish(tdh_mem_range_block(m.td, TDX_PS_2M, HUGE))) == hex(0xC0000B0000000001)
    assert finish(guest_access(m.td, 0, HUGE)) == EXIT_REASON_EPT_VIOLATION


def test_reclaim_waits_for_the_teardown() -> None:
    m = Machine()
    assert hex(finish(tdh_phymem_page_reclaim(m.td, HUGE))) == hex(0xC000060700000000)
    m.td.lifecycle = Lifecycle.TEARDOWN
    assert finish(tdh_phymem_page_reclaim(m.td, HUGE)) == 0
    assert m.module.regions[HUGE].type == PageType.NDA
    assert hex(finish(tdh_phymem_page_reclaim(m.td, HUGE))) == hex(0xC000030000000001)
    for _ in range(3):
        assert finish(tdh_phymem_page_reclaim(m.td, TABLE)) == 0
    assert hex(finish(tdh_phymem_page_reclaim(m.td, TABLE))) == hex(0xC000030000000001)
    assert m.module.regions[TABLE].page_count == 0
    assert m.locks() == []


class Guest(Struct):
    """A TD whose vCPU runs and exits, touching a 4K page, while the host removes that page."""

    def __init__(self) -> None:
        module = TdxModule(Scope(regions=2, ptrs=2, children=2, lps=2, most_epochs=3), Detail(homes=True, tlb=True))
        self.td = Td(module, 1, 1)
        self.td.vcpus[0].in_guest = self.td.vcpus[0].lp = 0
        self.td.sept[0].state = S.NL_MAPPED
        self.td.sept[0].children[0].state = S.PENDING
        for region in module.regions:
            region.type, region.page_count = PageType.PAMT, 1


async def guest(world: Guest) -> None:
    for _ in range(2):
        status = await tdh_vp_enter(world.td, 0)
        if status == 0:
            await tdg_mem_page_accept(world.td, TDX_PS_4K, 0, 0)
            await guest_access(world.td, 0, 0, 0)
            await td_exit(world.td, 0)


async def host(world: Guest) -> None:
    status = 1
    while status != 0:
        status = await tdh_mem_range_block(world.td, TDX_PS_4K, 0, 0)
    status = await tdh_mem_track(world.td)
    status = await tdh_mem_page_remove(world.td, TDX_PS_4K, 0, 0)
    require(status == 0 or not tracked(world.td, world.td.sept[0].children[0].bepoch), "removed-once-tracked")


def page_of_tlb_is_there(world: Guest) -> None:
    if world.td.vcpus[0].in_guest and world.td.vcpus[0].tlb[0].held:
        require(world.td.sept[0].children[0].state != S.FREE, "tlb-holds-no-freed-page")


def test_no_vcpu_reaches_a_page_that_was_removed(explore: Explore) -> None:
    """Every interleaving of a guest with BLOCK, TRACK and a REMOVE that nobody kicks vCPUs out for."""
    world = Guest()
    programs = [Program(guest, (world,)), Program(host, (world,))]
    result = explore(Model("guest", world, programs, [Check("always", page_of_tlb_is_there, (world,))]))
    assert result.findings == ()
    assert {"removed-once-tracked", "tlb-holds-no-freed-page"} <= result.reached
