# SPDX-License-Identifier: GPL-2.0-or-later
"""TDH.MEM.SEPT.ADD, TDH.MEM.SEPT.REMOVE, TDH.MEM.SEPT.RD: the pages that S-EPT entries lie in.

Parameters as in mem.py; ``level`` is that of the entry that points to the page: TDX_PS_2M for a page of 4K entries.
Source: TDX module 1.5.01, those leaves. The root page is a TDCX page; it needs no ADD and no REMOVE.
"""

from __future__ import annotations

from septum.lang import step
from septum.tdx.leaf import begin, blocked_and_tracked, complete, entry_at, is_table, leave
from septum.tdx.leaves import SeptAdd, SeptRd, SeptRemove
from septum.tdx.module import TDX_PS_2M, PageUse, SeptEntry, SeptState, Td
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
    td: Td, page: int, sept_page: int, level: int = TDX_PS_2M, allow_existing: bool = False
) -> int:
    """TDH.MEM.SEPT.ADD (3) of the page of entries below the entry of page ``page``; R8: the page ``sept_page``.

    ``allow_existing``: version 1 with ALLOW_EXISTING, for which a page that is there already is a success; whether
    the new one was used is seen by the entry's state before. With a single page there is nothing to resume, so
    version 1 is never INTERRUPTED_RESUMABLE here (L2 VMs are left out).
    Returns the status: of begin(), EPT_ENTRY_STATE_INCORRECT, or of lock_free_page() for R8.
    Source: TDX module 1.5.01, TDH.MEM.SEPT.ADD.
    """
    status = await begin(td, SeptAdd, level, page)
    if status != TDX_SUCCESS:
        return status
    entry = entry_at(td, level, page, 0)
    if allow_existing and entry.state == SeptState.NL_MAPPED:
        await step()
        return leave(td, SeptAdd, entry, TDX_SUCCESS)
    if entry.state != SeptState.FREE:
        status = TDX_EPT_ENTRY_STATE_INCORRECT | OPERAND_RCX
    else:
        status = lock_free_page(td.module, sept_page, OPERAND_R8)
    if status != TDX_SUCCESS:
        return leave(td, SeptAdd, entry, status)
    await step()
    for child in entry.children:
        child.state = SeptState.FREE
    entry.state = SeptState.NL_MAPPED
    if td.module.homes:
        entry.table = sept_page
    if td.module.page_bepochs:
        entry.bepoch = 0
    use_page(td, sept_page, PageUse.EPT)
    return complete(td, SeptAdd, entry)


def all_free(td: Td, entry: SeptEntry) -> bool:
    """Whether all entries of the page below an entry are free: the module reads each of them, and keeps no count."""
    for child in entry.children:
        if child.state != SeptState.FREE and not (td.module.removed_is_free and child.state == SeptState.REMOVED):
            return False
    return True


async def tdh_mem_sept_remove(td: Td, page: int, level: int = TDX_PS_2M) -> int:
    """TDH.MEM.SEPT.REMOVE (30) of the page of entries below the entry of page ``page``.

    RCX, the removed page, is what the entry's ``table`` was before.
    Returns the status: of begin(), EPT_ENTRY_STATE_INCORRECT, OPERAND_BUSY | RCX for the page's PAMT entry,
    GPA_RANGE_NOT_BLOCKED, TLB_TRACKING_NOT_DONE, EPT_PAGE_NOT_FREE.
    Source: TDX module 1.5.01, TDH.MEM.SEPT.REMOVE; children that are REMOVED: 1.5.34.
    """
    status = await begin(td, SeptRemove, level, page)
    if status != TDX_SUCCESS:
        return status
    entry = entry_at(td, level, page, 0)
    if not is_table(entry.state):
        status = TDX_EPT_ENTRY_STATE_INCORRECT | OPERAND_RCX
    elif not lock_used_page(td.module, entry.table):
        status = TDX_OPERAND_BUSY | OPERAND_RCX
    else:
        status = blocked_and_tracked(td, level, page, entry)
        if status == TDX_SUCCESS and not all_free(td, entry):
            status = TDX_EPT_PAGE_NOT_FREE | OPERAND_RCX
        if status != TDX_SUCCESS:
            unlock_used_page(td.module, entry.table)
    if status != TDX_SUCCESS:
        return leave(td, SeptRemove, entry, status)
    await step()
    entry.state = SeptState.FREE
    free_used_page(td, region_at(td.module, entry.table), entry.table)
    return complete(td, SeptRemove, entry)


async def tdh_mem_sept_rd(td: Td, level: int, page: int, index: int = 0) -> int:
    """TDH.MEM.SEPT.RD (25): read an entry in whatever state. RCX and RDX are the entry itself.

    Returns the status of begin(). Source: TDX module 1.5.01, TDH.MEM.SEPT.RD.
    """
    status = await begin(td, SeptRd, level, page, index)
    if status != TDX_SUCCESS:
        return status
    await step()
    return leave(td, SeptRd, entry_at(td, level, page, index), TDX_SUCCESS)
