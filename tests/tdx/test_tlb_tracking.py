# SPDX-License-Identifier: GPL-2.0-or-later
"""TLB tracking: when a blocked range counts as forgotten by every vCPU. Source: TDX module 1.5.01."""

import pytest

from septum.tdx.mem import tdh_mem_page_demote, tdh_mem_range_block, tdh_mem_track
from septum.tdx.module import (
    TDX_PS_2M,
    Scope,
    Td,
    TdxModule,
    any_in_guest,
    tracked,
    vcpus_enter,
    vcpus_exit,
    vcpus_in_epoch,
)
from tests.tdx.leaves import HUGE, OTHER, SEPT_PAGES, Machine, finish

OUT = None

#: BEPOCH, TD_EPOCH, epoch of each vCPU in the guest (or OUT) -> tracked
TRACKED: list[tuple[int, int, tuple[int | None, ...], bool]] = [
    # blocked in the current epoch: never, whoever is out
    (1, 1, (OUT, OUT), False),
    (1, 1, (1, OUT), False),
    (3, 3, (3, 3), False),
    # one TRACK later: once nobody is left who entered in the epoch of the block
    (1, 2, (OUT, OUT), True),
    (1, 2, (2, 2), True),
    (1, 2, (1, OUT), False),
    (1, 2, (2, 1), False),
    (2, 3, (3, OUT), True),
    (2, 3, (2, 3), False),
    # two TRACKs later: always, for the second needed the same vCPUs out
    (1, 3, (2, 3), True),
    (1, 3, (3, 3), True),
    (0, 5, (4, 5), True),
    (2, 6, (5, 6), True),
    # never blocked, in the first epoch: no vCPU counts in epoch 0
    (0, 1, (1, 1), True),
]


def td_with(epoch: int, vcpus: tuple[int | None, ...]) -> Td:
    module = TdxModule(Scope(regions=1, ptrs=2, children=2, lps=1, most_epochs=9))
    td = Td(module, 1, len(vcpus))
    td.epoch = epoch
    for vcpu, entered in zip(td.vcpus, vcpus, strict=True):
        vcpu.in_guest = entered is not OUT
        vcpu.epoch = entered or 0
    return td


@pytest.mark.parametrize(("bepoch", "epoch", "vcpus", "expected"), TRACKED)
def test_tracked(bepoch: int, epoch: int, vcpus: tuple[int | None, ...], expected: bool) -> None:
    assert tracked(td_with(epoch, vcpus), bepoch) is expected


@pytest.mark.parametrize(
    ("epoch", "vcpus", "even", "odd"),
    [(1, (OUT, OUT), 0, 0), (1, (1, 1), 0, 2), (2, (1, 2), 1, 1), (4, (4, 4), 2, 0), (4, (3, OUT), 0, 1)],
)
def test_vcpus_are_counted_by_parity(epoch: int, vcpus: tuple[int | None, ...], even: int, odd: int) -> None:
    td = td_with(epoch, vcpus)
    assert (vcpus_in_epoch(td, 0), vcpus_in_epoch(td, 1)) == (even, odd)


def test_vcpus_leave_and_enter() -> None:
    """Who enters again is in the epoch of then."""
    td = td_with(2, (1, 2))
    vcpus_exit(td)
    assert not any_in_guest(td)
    vcpus_enter(td)
    assert any_in_guest(td)
    assert (vcpus_in_epoch(td, 0), vcpus_in_epoch(td, 1)) == (2, 0)


def test_the_host_must_kick() -> None:
    """BLOCK, TRACK: DEMOTE is refused until the vCPU of the old epoch has left; a second TRACK is refused as well."""
    m = Machine()
    assert finish(tdh_mem_range_block(m.td, TDX_PS_2M, HUGE, 0)) == 0
    assert hex(finish(tdh_mem_page_demote(m.td, HUGE, SEPT_PAGES))) == hex(0xC0000B0800000001)
    assert finish(tdh_mem_track(m.td)) == 0
    assert hex(finish(tdh_mem_page_demote(m.td, HUGE, SEPT_PAGES))) == hex(0xC0000B0800000001)
    assert hex(finish(tdh_mem_track(m.td))) == hex(0x8000020100000000)
    assert m.td.epoch == 2
    vcpus_exit(m.td)
    vcpus_enter(m.td)
    assert finish(tdh_mem_page_demote(m.td, HUGE, SEPT_PAGES)) == 0
    assert m.locks() == []


def test_one_track_covers_all_blocks_before_it() -> None:
    m = Machine()
    for gfn in (HUGE, OTHER):
        assert finish(tdh_mem_range_block(m.td, TDX_PS_2M, gfn, 0)) == 0
    assert finish(tdh_mem_track(m.td)) == 0
    vcpus_exit(m.td)
    vcpus_enter(m.td)
    for gfn in (HUGE, OTHER):
        assert finish(tdh_mem_page_demote(m.td, gfn, SEPT_PAGES)) == 0


def test_a_block_after_the_track_is_not_covered() -> None:
    m = Machine()
    assert finish(tdh_mem_track(m.td)) == 0
    vcpus_exit(m.td)
    vcpus_enter(m.td)
    assert finish(tdh_mem_range_block(m.td, TDX_PS_2M, HUGE, 0)) == 0
    assert hex(finish(tdh_mem_page_demote(m.td, HUGE, SEPT_PAGES))) == hex(0xC0000B0800000001)
