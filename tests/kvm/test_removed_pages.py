# SPDX-License-Identifier: GPL-2.0-or-later
"""A page that the TD gives back: removed, flushed, overwritten, and then its reference is put."""

import pytest

from septum.designs import v6
from septum.kernel.locks import write_lock
from septum.kvm import virt_tdx
from septum.kvm.virt_tdx import tdh_phymem_page_wbinvd_hkid, tdx_quirk_reset_page
from septum.lang.intrinsics import Violation
from septum.scenarios import World
from septum.tdx.module import TDX_PS_2M, TDX_PS_4K, PageType, SeptState
from septum.tdx.status import OPERAND_RCX, TDX_OPERAND_BUSY
from tests.kvm.driving import drive, world

PTRS = 4
BLOCK, TRACK, REMOVE = "TDH.MEM.RANGE.BLOCK", "TDH.MEM.TRACK", "TDH.MEM.PAGE.REMOVE"
WBINVD, PUT = "TDH.PHYMEM.PAGE.WBINVD", "TDH.PHYMEM.PAMT.REMOVE"


def mapped(level: int) -> World:
    """A page of ``level``, the only one of its region, with mmu_lock held for write."""
    made = world(v6.Design, pages=1, ptrs=PTRS, children=PTRS)
    if level == TDX_PS_4K:
        made.td.sept[0].state = SeptState.NL_MAPPED
        made.td.sept[0].children[1].state = SeptState.MAPPED
        made.module.regions[0].type, made.module.regions[0].page_count = PageType.PAMT, 1
        made.host.pamt_refcounts[0].counter, made.host.pages.allocated = 1, 2
    drive(write_lock(made.kvm.mmu_lock))
    return made


@pytest.mark.parametrize(
    ("level", "after"),
    [(TDX_PS_4K, [WBINVD, PUT]), (TDX_PS_2M, [WBINVD] * PTRS)],
)
def test_order(level: int, after: list[str]) -> None:
    """A 2M page is flushed by its 4K pages, and has no reference."""
    w = mapped(level)
    _, watch = drive(w.tdx.tdx_sept_remove_private_spte(level, 0, 1 if level == TDX_PS_4K else 0))
    assert [name for name, _ in watch.events if name.startswith("TDH")] == [BLOCK, TRACK, REMOVE, *after]
    region = w.module.regions[0]
    assert (region.type, region.unflushed, region.unreset) == (PageType.NDA, 0, 0)


def test_a_flush_that_fails_ends_the_vm_and_leaks_the_reference() -> None:
    """Nobody is kicked and nothing tried again, as for REMOVE: whoever has the region exclusive is no vCPU."""
    w = mapped(TDX_PS_4K)
    removed = w.module.regions[0]

    def others() -> None:
        if removed.unflushed:
            removed.lock.exclusive = 1

    with pytest.raises(Violation, match="no-seamcall-bug"):
        drive(w.tdx.tdx_sept_remove_private_spte(TDX_PS_4K, 0, 1), others=others)
    assert (removed.unflushed, w.host.pamt_refcounts[0].counter) == (1, 1)


def test_the_first_page_that_fails_is_the_last(monkeypatch: pytest.MonkeyPatch) -> None:
    w = mapped(TDX_PS_2M)
    statuses = iter([0, TDX_OPERAND_BUSY | OPERAND_RCX, 0, 0])
    monkeypatch.setattr(virt_tdx, "tdh_phymem_page_wbinvd", lambda module, pfn: answers(next(statuses)))
    err, _ = drive(tdh_phymem_page_wbinvd_hkid(w.host, TDX_PS_2M, 0))
    assert (err, list(statuses)) == (TDX_OPERAND_BUSY | OPERAND_RCX, [0, 0])


async def answers(status: int) -> int:
    """A leaf of that status."""
    return status


@pytest.mark.parametrize(("level", "flushed"), [(TDX_PS_4K, 0), (TDX_PS_2M, PTRS - 1)])
def test_what_is_not_flushed_must_not_be_overwritten(level: int, flushed: int) -> None:
    """The lines would be written back over it."""
    w = mapped(level)
    w.module.regions[0].unreset = flushed
    with pytest.raises(Violation, match="flushed-and-reset"):
        tdx_quirk_reset_page(w.host, level, 0)
