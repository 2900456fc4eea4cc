# SPDX-License-Identifier: GPL-2.0-or-later
"""TDH.MEM.SEPT.ADD, TDH.MEM.SEPT.REMOVE, TDH.MEM.SEPT.RD: the pages that S-EPT entries lie in.

Parameters as in mem.py; ``level`` is that of the entry that points to the page: TDX_PS_2M for a page of 4K entries.
Source: TDX module 1.5.01. The root page is a TDCX page; it needs no ADD and no REMOVE.
"""

from __future__ import annotations

from septum.lang import step, tracepoint
from septum.tdx.leaf import (
    ALL_BUT_UNINITIALIZED,
    SEPT_ADD,
    bepoch_of,
    blocked_and_tracked,
    entry_at,
    is_table,
    lock_entry,
    unlock_entry,
)
from septum.tdx.module import TDX_PS_1G, TDX_PS_2M, TDX_PS_4K, PageUse, SeptEntry, SeptState, Td
from septum.tdx.pamt import free_used_page, lock_free_page, lock_used_page, region_at, unlock_used_page, use_page
from septum.tdx.status import (
    OPERAND_R8,
    OPERAND_RCX,
    TDX_EPT_ENTRY_STATE_INCORRECT,
    TDX_EPT_PAGE_NOT_FREE,
    TDX_OPERAND_BUSY,
    TDX_SUCCESS,
)


async def tdh_mem_sept_add(
    td: Td, gfn: int, sept_page: int, level: int = TDX_PS_2M, allow_existing: bool = False
) -> int:
    """TDH.MEM.SEPT.ADD (3) of the page of entries below the entry of page ``gfn``; R8: the page ``sept_page``.

    ``allow_existing``: version 1 with ALLOW_EXISTING, for which a page that is there already is a success; whether
    the new one was used is seen by the entry's state before. With a single page there is nothing to resume, so
    version 1 is never INTERRUPTED_RESUMABLE here (L2 VMs are left out).
    """
    status = await lock_entry(td, level, gfn, 0, SEPT_ADD, TDX_PS_2M, TDX_PS_1G, False)
    if status != TDX_SUCCESS:
        return status
    entry = entry_at(td, level, gfn, 0)
    if allow_existing and entry.state == SeptState.NL_MAPPED:
        await step()
        unlock_entry(td, entry, False)
        return TDX_SUCCESS
    if entry.state != SeptState.FREE:
        status = TDX_EPT_ENTRY_STATE_INCORRECT | OPERAND_RCX
    else:
        status = lock_free_page(td.module, sept_page)
        if status != TDX_SUCCESS:
            status = status | OPERAND_R8
    if status != TDX_SUCCESS:
        unlock_entry(td, entry, False)
        return status
    await step()
    if level == TDX_PS_2M:
        for child in entry.children:
            child.state = SeptState.FREE
    else:
        for i in range(td.pds):
            td.sept[gfn * td.pds + i].state = SeptState.FREE
    entry.state = SeptState.NL_MAPPED
    if td.module.homes:
        entry.table = sept_page
    if td.module.page_bepochs:
        entry.bepoch = 0
    use_page(td, sept_page, PageUse.EPT)
    unlock_entry(td, entry, False)
    tracepoint("TDH.MEM.SEPT.ADD", TDX_SUCCESS)
    return TDX_SUCCESS


def all_free(td: Td, level: int, gfn: int, entry: SeptEntry) -> bool:
    """Whether all entries of the page below an entry are free, which the module finds out by looking at each."""
    if level == TDX_PS_2M:
        for child in entry.children:
            if child.state != SeptState.FREE and not (td.module.removed_is_free and child.state == SeptState.REMOVED):
                return False
        return True
    for i in range(td.pds):
        state = td.sept[gfn * td.pds + i].state
        if state != SeptState.FREE and not (td.module.removed_is_free and state == SeptState.REMOVED):
            return False
    return True


async def tdh_mem_sept_remove(td: Td, gfn: int, level: int = TDX_PS_2M) -> int:
    """TDH.MEM.SEPT.REMOVE (30) of the page of entries below the entry of page ``gfn``. Takes the tree exclusive.

    RCX, the removed page, is what the entry's ``table`` was before.
    """
    status = await lock_entry(td, level, gfn, 0, ALL_BUT_UNINITIALIZED, TDX_PS_2M, TDX_PS_1G, True)
    if status != TDX_SUCCESS:
        return status
    entry = entry_at(td, level, gfn, 0)
    if not is_table(entry.state):
        status = TDX_EPT_ENTRY_STATE_INCORRECT | OPERAND_RCX
    elif not lock_used_page(td.module, entry.table):
        status = TDX_OPERAND_BUSY | OPERAND_RCX
    else:
        blocked = entry.state == SeptState.NL_BLOCKED
        status = blocked_and_tracked(td, blocked, bepoch_of(td, level, gfn, entry))
        if status == TDX_SUCCESS and not all_free(td, level, gfn, entry):
            status = TDX_EPT_PAGE_NOT_FREE | OPERAND_RCX
        if status != TDX_SUCCESS:
            unlock_used_page(td.module, entry.table)
    if status != TDX_SUCCESS:
        unlock_entry(td, entry, True)
        return status
    await step()
    entry.state = SeptState.FREE
    free_used_page(td, region_at(td.module, entry.table), entry.table)
    unlock_entry(td, entry, True)
    tracepoint("TDH.MEM.SEPT.REMOVE", TDX_SUCCESS)
    return TDX_SUCCESS


async def tdh_mem_sept_rd(td: Td, level: int, gfn: int, index: int = 0) -> int:
    """TDH.MEM.SEPT.RD (25): look at an entry in whatever state. What it returns is the entry itself."""
    status = await lock_entry(td, level, gfn, index, ALL_BUT_UNINITIALIZED, TDX_PS_4K, TDX_PS_1G, False)
    if status != TDX_SUCCESS:
        return status
    await step()
    unlock_entry(td, entry_at(td, level, gfn, index), False)
    return TDX_SUCCESS
