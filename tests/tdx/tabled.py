# SPDX-License-Identifier: GPL-2.0-or-later
"""The tables of the module's rules, one fact a row, and each leaf as the rows mean it."""

import csv
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from septum.tdx import guest, mem, phymem, status, td
from septum.tdx.module import TDX_PS_1G, TDX_PS_2M, TDX_PS_4K, Detail, KeyState, Lifecycle, OpState, PageType, SeptState
from tests.tdx.leaves import EMPTY, FREE, GUEST_PAGES, HUGE, OTHER, PTRS, SEPT_PAGES, TABLE, Leaf, Machine

TABLES = Path(__file__).with_name("tables")


def rows(name: str) -> list[dict[str, str]]:
    """The rows of a table."""
    with (TABLES / f"{name}.csv").open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


def number(text: str) -> int:
    """The u64 of ``STATUS|OPERAND``, as the tables write it."""
    name, _, operand = text.partition("|")
    value = getattr(status, name if name.startswith("EXIT_") else f"TDX_{name}")
    if operand:
        value |= int(operand) if operand.isdigit() else getattr(status, f"OPERAND_{operand}")
    return int(value)


@dataclass(frozen=True)
class Case:
    """A leaf, and what it is called on: an entry (level, 2M page, 4K page), the region of its page, other pages.

    ``ready`` makes a :class:`Machine` one on which it succeeds, but for the entry's state, which is ``state``.
    """

    leaf: Callable[[Machine], Leaf]
    level: int = TDX_PS_2M
    gfn: int = HUGE
    index: int = 0
    state: SeptState | None = None
    page: int = HUGE
    r8: int = SEPT_PAGES
    pair: tuple[int, int] = (EMPTY, FREE)
    ready: Callable[[Machine], object] = lambda m: None


def in_state(op_state: OpState) -> Callable[[Machine], object]:
    """A TD that is in another OP_STATE."""

    def make(m: Machine) -> None:
        m.td.op_state = op_state

    return make


def split(m: Machine) -> None:
    """The 2M page is a table of mapped 4K pages."""
    m.module.regions[HUGE].type, m.module.regions[HUGE].page_count = PageType.PAMT, PTRS
    for child in m.td.sept[HUGE].children:
        child.state = SeptState.MAPPED


def large(m: Machine) -> None:
    """The first 2M pages of the guest are one page of 1G."""
    m.module.blocks[0].type = PageType.REG
    for gfn, entry in enumerate(m.td.sept):
        entry.state = SeptState.FREE
        m.module.regions[gfn].type, m.module.regions[gfn].page_count = PageType.NDA, 0


def split_large(m: Machine) -> None:
    """They are mapped one by one."""
    large(m)
    m.module.blocks[0].type = PageType.NDA
    for gfn, entry in enumerate(m.td.sept):
        entry.state = SeptState.MAPPED
        m.module.regions[gfn].type = PageType.REG


def pending(make: Callable[[Machine], None]) -> Callable[[Machine], None]:
    """The same, and the guest has not accepted the parts of the page."""

    def made(m: Machine) -> None:
        make(m)
        for part in m.td.sept if make is split_large else m.td.sept[HUGE].children:
            part.state = SeptState.PENDING

    return made


def empty_table(m: Machine) -> None:
    """The entry's table has nothing in it."""
    m.module.regions[HUGE].type = PageType.PAMT


def non_blocking(m: Machine) -> None:
    m.module.non_blocking_resize = True


def out_of_guest(m: Machine) -> None:
    m.td.vcpus[0].in_guest = 0


def flushed(m: Machine) -> None:
    m.td.vcpus[0].in_guest = m.td.vcpus[0].associated = 0


def not_initialized(m: Machine) -> None:
    m.td.op_state = OpState.UNINITIALIZED


def key_flushed(m: Machine) -> None:
    m.td.lifecycle = Lifecycle.BLOCKED
    m.module.hkids[0].state = KeyState.FLUSHED


def tearing_down(m: Machine) -> None:
    m.td.lifecycle = Lifecycle.TEARDOWN


S = SeptState
INITIALIZED = in_state(OpState.INITIALIZED)
SMALL: dict[str, Any] = {"level": TDX_PS_4K, "gfn": TABLE, "page": TABLE}
LARGE: dict[str, Any] = {"level": TDX_PS_1G, "gfn": 0, "page": 0}

#: every leaf that a table has; ``X 4K`` and ``X 2M`` where it works on both sizes
CASES: dict[str, Case] = {
    "BLOCK 2M": Case(lambda m: mem.tdh_mem_range_block(m.td, TDX_PS_2M, HUGE), state=S.MAPPED),
    "BLOCK 4K": Case(lambda m: mem.tdh_mem_range_block(m.td, TDX_PS_4K, TABLE, 0), state=S.MAPPED, **SMALL),
    "UNBLOCK 2M": Case(lambda m: mem.tdh_mem_range_unblock(m.td, TDX_PS_2M, HUGE), state=S.BLOCKED),
    "UNBLOCK 4K": Case(lambda m: mem.tdh_mem_range_unblock(m.td, TDX_PS_4K, TABLE, 0), state=S.BLOCKED, **SMALL),
    "TRACK": Case(lambda m: mem.tdh_mem_track(m.td)),
    "SEPT.ADD": Case(lambda m: mem.tdh_mem_sept_add(m.td, FREE, SEPT_PAGES), gfn=FREE, page=FREE, state=S.FREE),
    "SEPT.ADD v1": Case(
        lambda m: mem.tdh_mem_sept_add(m.td, FREE, SEPT_PAGES, allow_existing=True), gfn=FREE, page=FREE, state=S.FREE
    ),
    "SEPT.REMOVE": Case(lambda m: mem.tdh_mem_sept_remove(m.td, HUGE), state=S.NL_BLOCKED, ready=empty_table),
    "SEPT.RD": Case(lambda m: mem.tdh_mem_sept_rd(m.td, TDX_PS_2M, HUGE), state=S.MAPPED),
    "SEPT.RD 4K": Case(lambda m: mem.tdh_mem_sept_rd(m.td, TDX_PS_4K, TABLE, 0), state=S.MAPPED, **SMALL),
    "PAGE.ADD": Case(
        lambda m: mem.tdh_mem_page_add(m.td, TABLE, 3), index=3, state=S.FREE, r8=TABLE, ready=INITIALIZED, **SMALL
    ),
    "AUG 2M": Case(lambda m: mem.tdh_mem_page_aug(m.td, TDX_PS_2M, FREE), gfn=FREE, page=FREE, r8=FREE, state=S.FREE),
    "AUG 4K": Case(lambda m: mem.tdh_mem_page_aug(m.td, TDX_PS_4K, TABLE, 3), index=3, state=S.FREE, r8=TABLE, **SMALL),
    "REMOVE 2M": Case(lambda m: mem.tdh_mem_page_remove(m.td, TDX_PS_2M, HUGE), state=S.BLOCKED),
    "REMOVE 4K": Case(lambda m: mem.tdh_mem_page_remove(m.td, TDX_PS_4K, TABLE, 0), state=S.BLOCKED, **SMALL),
    "RELOCATE": Case(lambda m: mem.tdh_mem_page_relocate(m.td, TABLE, 0, EMPTY), state=S.BLOCKED, r8=EMPTY, **SMALL),
    "DEMOTE": Case(lambda m: mem.tdh_mem_page_demote(m.td, HUGE, SEPT_PAGES, pair0=EMPTY, pair1=FREE), state=S.BLOCKED),
    "DEMOTE non-blocking": Case(
        lambda m: mem.tdh_mem_page_demote(m.td, HUGE, SEPT_PAGES), state=S.MAPPED, ready=non_blocking
    ),
    "PROMOTE": Case(lambda m: mem.tdh_mem_page_promote(m.td, HUGE), state=S.NL_BLOCKED, ready=split),
    "PROMOTE pending": Case(lambda m: mem.tdh_mem_page_promote(m.td, HUGE), state=S.NL_BLOCKED, ready=pending(split)),
    "BLOCK 1G": Case(lambda m: mem.tdh_mem_range_block(m.td, TDX_PS_1G, 0), state=S.MAPPED, ready=large, **LARGE),
    "UNBLOCK 1G": Case(lambda m: mem.tdh_mem_range_unblock(m.td, TDX_PS_1G, 0), state=S.BLOCKED, ready=large, **LARGE),
    "REMOVE 1G": Case(lambda m: mem.tdh_mem_page_remove(m.td, TDX_PS_1G, 0), state=S.BLOCKED, ready=large, **LARGE),
    "DEMOTE 1G": Case(
        lambda m: mem.tdh_mem_page_demote(m.td, 0, SEPT_PAGES, TDX_PS_1G), state=S.BLOCKED, ready=large, **LARGE
    ),
    "PROMOTE 1G": Case(
        lambda m: mem.tdh_mem_page_promote(m.td, 0, TDX_PS_1G), state=S.NL_BLOCKED, ready=split_large, **LARGE
    ),
    "PROMOTE pending 1G": Case(
        lambda m: mem.tdh_mem_page_promote(m.td, 0, TDX_PS_1G), state=S.NL_BLOCKED, ready=pending(split_large), **LARGE
    ),
    "MR.EXTEND": Case(lambda m: td.tdh_mr_extend(m.td, TABLE, 0), state=S.MAPPED, ready=INITIALIZED, **SMALL),
    "ACCEPT 2M": Case(lambda m: guest.tdg_mem_page_accept(m.td, TDX_PS_2M, OTHER), gfn=OTHER, state=S.PENDING),
    "ACCEPT 4K": Case(lambda m: guest.tdg_mem_page_accept(m.td, TDX_PS_4K, TABLE, 0), state=S.PENDING, **SMALL),
    "PAMT.ADD": Case(
        lambda m: phymem.tdh_phymem_pamt_add(m.module, FREE, EMPTY, SEPT_PAGES), page=FREE, pair=(EMPTY, SEPT_PAGES)
    ),
    "PAMT.REMOVE": Case(lambda m: phymem.tdh_phymem_pamt_remove(m.module, EMPTY), page=EMPTY),
    "RECLAIM": Case(lambda m: phymem.tdh_phymem_page_reclaim(m.td, HUGE), ready=tearing_down),
    "RDMD": Case(lambda m: phymem.tdh_phymem_page_rdmd(m.module, HUGE)),
    "WBINVD": Case(lambda m: phymem.tdh_phymem_page_wbinvd(m.module, SEPT_PAGES)),
    "MNG.CREATE": Case(lambda m: td.tdh_mng_create(m.td, SEPT_PAGES, m.hkid)),
    "ADDCX": Case(lambda m: td.tdh_mng_addcx(m.td, SEPT_PAGES), ready=not_initialized),
    "MNG.INIT": Case(lambda m: td.tdh_mng_init(m.td), ready=not_initialized),
    "VP.CREATE": Case(lambda m: td.tdh_vp_create(m.td, 0, SEPT_PAGES), ready=INITIALIZED),
    "VP.ADDCX": Case(lambda m: td.tdh_vp_addcx(m.td, 0, SEPT_PAGES)),
    "VP.INIT": Case(lambda m: td.tdh_vp_init(m.td, 0)),
    "FINALIZE": Case(lambda m: td.tdh_mr_finalize(m.td), ready=INITIALIZED),
    "VP.ENTER": Case(lambda m: guest.tdh_vp_enter(m.td, 0), ready=out_of_guest),
    "VP.FLUSH": Case(lambda m: td.tdh_vp_flush(m.td, 0), ready=out_of_guest),
    "VPFLUSHDONE": Case(lambda m: td.tdh_mng_vpflushdone(m.td), ready=flushed),
    "FREEID": Case(lambda m: td.tdh_mng_key_freeid(m.td), ready=key_flushed),
}


def case_of(leaf: str, level: str = "") -> Case:
    """The case of a row."""
    return CASES.get(f"{leaf} {level}") or CASES.get(leaf) or CASES[f"{leaf} 2M"]


def machine(case: Case) -> Machine:
    """A machine on which the leaf succeeds; what it works on was blocked, and is tracked."""
    of_1g = case.level == TDX_PS_1G
    m = Machine(detail=Detail(tdr_locks=True, homes=True, gigantic=of_1g), block_regions=GUEST_PAGES if of_1g else 1)
    case.ready(m)
    if case.state is not None:
        m.entry(case.level, case.gfn, case.index).state = case.state
    block(m, case)
    m.next_epoch()
    return m


def block(m: Machine, case: Case) -> None:
    """What the leaf works on was blocked in this epoch."""
    m.entry(case.level, case.gfn, case.index).bepoch = m.td.epoch
