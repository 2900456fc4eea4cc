# SPDX-License-Identifier: GPL-2.0-or-later
"""TDH.MEM.PAGE.ADD, AUG, REMOVE, RELOCATE: pages that come, go and move.

Parameters as in mem.py. Source: TDX module 1.5.01, those leaves and its table of allowed states; Dynamic PAMT: 2.0.x.
"""

from __future__ import annotations

from septum.lang import step, tracepoint
from septum.tdx.leaf import (
    begin,
    blocked_and_tracked,
    complete,
    entry_at,
    leave,
    leave_td,
    lock_td,
    region_of,
    walk_reaches,
)
from septum.tdx.leaves import IMPORT, PageAdd, PageAug, PageRelocate, PageRemove
from septum.tdx.module import NO_PAGE, TDX_PS_2M, TDX_PS_4K, PageUse, SeptEntry, SeptState, Td
from septum.tdx.pamt import (
    free_mapped_page,
    free_used_page,
    lock_free_page,
    lock_free_region,
    lock_mapped_page,
    lock_used_page,
    region_at,
    unlock_mapped_page,
    unlock_used_page,
    use_page,
    use_region,
)
from septum.tdx.status import (
    OPERAND_R8,
    OPERAND_RCX,
    TDX_EPT_ENTRY_STATE_INCORRECT,
    TDX_EPT_WALK_FAILED,
    TDX_OPERAND_BUSY,
    TDX_OPERAND_INVALID,
    TDX_SUCCESS,
)


def own_page(td: Td, page: int, index: int) -> int:
    """The page that a guest's page lies in if no other is given: that of the same number, from ``first_region`` on."""
    if td.module.named:
        return (td.first_region + page) * td.module.ptrs + index
    return td.first_region + page


def map_page(td: Td, entry: SeptEntry, pfn: int) -> None:
    """Let the entry point to a page that it did not point to before."""
    if td.module.homes:
        entry.page = pfn
    if td.module.page_bepochs:
        entry.bepoch = 0
    if td.module.interrupts:
        entry.accepted = 0


async def tdh_mem_page_add(td: Td, page: int, index: int, pfn: int = NO_PAGE) -> int:
    """TDH.MEM.PAGE.ADD (2) of a 4K page while the TD is built; ``pfn`` (R8) as in AUG. Takes no lock but the TDR.

    Returns the status: of P1 to P8 without tree and entry, EPT_ENTRY_STATE_INCORRECT, or of lock_free_page() for R8.
    Source: TDX module 1.5.01, TDH.MEM.PAGE.ADD. Left out: the source page (R9) and the measurement, which depends on
    the order of calls only.
    """
    await step()
    status = lock_td(td, PageAdd)
    if status != TDX_SUCCESS:
        return status
    entry = entry_at(td, TDX_PS_4K, page, index)
    given = pfn if pfn != NO_PAGE else own_page(td, page, index)
    if not walk_reaches(td, TDX_PS_4K, page):
        status = TDX_EPT_WALK_FAILED | OPERAND_RCX
    elif entry.state != SeptState.FREE:
        status = TDX_EPT_ENTRY_STATE_INCORRECT | OPERAND_RCX
    else:
        status = lock_free_page(td.module, given, OPERAND_R8)
    if status != TDX_SUCCESS:
        return leave_td(td, PageAdd, status)
    await step()
    entry.state = SeptState.MAPPED
    map_page(td, entry, given)
    use_page(td, given, PageUse.REG)
    leave_td(td, PageAdd, TDX_SUCCESS)
    tracepoint(PageAdd.name, TDX_SUCCESS)
    return TDX_SUCCESS


async def tdh_mem_page_aug(td: Td, level: int, page: int, index: int = 0, pfn: int = NO_PAGE) -> int:
    """TDH.MEM.PAGE.AUG (6): map a 4K or 2M page, pending the guest's ACCEPT; ``pfn`` (R8) begins a page of ``level``.

    Without ``pfn`` it is the page of the same number (own_page()); pages that come from elsewhere need ``homes``.
    Returns the status: of begin(), EPT_ENTRY_STATE_INCORRECT (a second AUG among them), or of the walk to R8:
    OPERAND_INVALID, OPERAND_ADDR_RANGE_ERROR, OPERAND_BUSY, PAGE_METADATA_INCORRECT, MISSING_PAMT_PAGE_PAIR.
    Source: TDX module 1.5.01, TDH.MEM.PAGE.AUG; Dynamic PAMT: 2.0.x.
    """
    status = await begin(td, PageAug, level, page, index)
    if status != TDX_SUCCESS:
        return status
    entry = entry_at(td, level, page, index)
    given = pfn if pfn != NO_PAGE else own_page(td, page, index)
    if entry.state != SeptState.FREE and entry.state != SeptState.REMOVED:
        status = TDX_EPT_ENTRY_STATE_INCORRECT | OPERAND_RCX
    elif level == TDX_PS_2M:
        status = lock_free_region(td.module, given, OPERAND_R8)
    else:
        status = lock_free_page(td.module, given, OPERAND_R8)
    if status != TDX_SUCCESS:
        return leave(td, PageAug, entry, status)
    await step()
    entry.state = SeptState.PENDING
    map_page(td, entry, given)
    if level == TDX_PS_2M:
        use_region(td, region_at(td.module, given))
    else:
        use_page(td, given, PageUse.REG)
    return complete(td, PageAug, entry)


def removable(state: int) -> bool:
    """Whether REMOVE works on an entry in this state (SeptState), as far as the state goes."""
    return (
        state == SeptState.MAPPED
        or state == SeptState.BLOCKED
        or state == SeptState.BLOCKEDW
        or state == SeptState.PENDING
        or state == SeptState.PENDING_BLOCKED
        or state == SeptState.PENDING_BLOCKEDW
    )


async def tdh_mem_page_remove(td: Td, level: int, page: int, index: int = 0) -> int:
    """TDH.MEM.PAGE.REMOVE (29): unmap a blocked and tracked page; it is free then.

    RCX, the removed page, is what the entry's ``page`` was. Its content stays, and dirty lines under the TD's HKID.
    Returns the status: of begin(), EPT_ENTRY_STATE_INCORRECT, OPERAND_BUSY | RCX for the page's PAMT entry,
    GPA_RANGE_NOT_BLOCKED, TLB_TRACKING_NOT_DONE. Source: TDX module 1.5.01, TDH.MEM.PAGE.REMOVE.
    """
    status = await begin(td, PageRemove, level, page, index)
    if status != TDX_SUCCESS:
        return status
    entry = entry_at(td, level, page, index)
    region = region_of(td, level, page, entry)
    if not removable(entry.state):
        status = TDX_EPT_ENTRY_STATE_INCORRECT | OPERAND_RCX
    elif not lock_mapped_page(td, level, entry, region):
        status = TDX_OPERAND_BUSY | OPERAND_RCX
    else:
        status = blocked_and_tracked(td, level, page, entry)
        if status != TDX_SUCCESS:
            unlock_mapped_page(td, level, entry, region)
    if status != TDX_SUCCESS:
        return leave(td, PageRemove, entry, status)
    await step()
    if (IMPORT >> td.op_state) & 1:
        entry.state = SeptState.REMOVED
    else:
        entry.state = SeptState.FREE
    free_mapped_page(td, level, entry, region)
    return complete(td, PageRemove, entry)


def lock_relocated(td: Td, page: int, entry: SeptEntry, pfn: int) -> int:
    """What RELOCATE checks and locks once it has its entry: the old page, then ``pfn``. All or none; the status."""
    if entry.state < SeptState.MAPPED:
        return TDX_EPT_ENTRY_STATE_INCORRECT | OPERAND_RCX
    if not td.module.homes or pfn == entry.page:
        return TDX_OPERAND_INVALID | OPERAND_R8
    if not lock_used_page(td.module, entry.page):
        return TDX_OPERAND_BUSY | OPERAND_RCX
    status = TDX_SUCCESS
    if entry.state != SeptState.EXPORTED_BLOCKEDW and entry.state != SeptState.PENDING_EXPORTED_BLOCKEDW:
        status = blocked_and_tracked(td, TDX_PS_4K, page, entry)
    if status == TDX_SUCCESS:
        status = lock_free_page(td.module, pfn, OPERAND_R8)
    if status != TDX_SUCCESS:
        unlock_used_page(td.module, entry.page)
    return status


async def tdh_mem_page_relocate(td: Td, page: int, index: int, pfn: int) -> int:
    """TDH.MEM.PAGE.RELOCATE (5): a blocked and tracked 4K page moves to ``pfn`` (R8) and is reachable again.

    Only where pages have homes: elsewhere every target is where the page is already. As in 1.5.01 the target is
    checked with the old page's PAMT entry locked. Returns the status: of begin(), EPT_ENTRY_STATE_INCORRECT,
    OPERAND_INVALID | R8 for the page itself, OPERAND_BUSY | RCX for the old page, GPA_RANGE_NOT_BLOCKED,
    TLB_TRACKING_NOT_DONE, or of lock_free_page() for R8. Source: TDX module 1.5.01, TDH.MEM.PAGE.RELOCATE.
    """
    status = await begin(td, PageRelocate, TDX_PS_4K, page, index)
    if status != TDX_SUCCESS:
        return status
    entry = entry_at(td, TDX_PS_4K, page, index)
    status = lock_relocated(td, page, entry, pfn)
    if status != TDX_SUCCESS:
        return leave(td, PageRelocate, entry, status)
    await step()
    free_used_page(td, region_at(td.module, entry.page), entry.page)
    use_page(td, pfn, PageUse.REG)
    entry.page = pfn
    if td.module.page_bepochs:
        entry.bepoch = 0
    if entry.state == SeptState.BLOCKED:
        entry.state = SeptState.MAPPED
    elif entry.state == SeptState.PENDING_BLOCKED:
        entry.state = SeptState.PENDING
    return complete(td, PageRelocate, entry)
