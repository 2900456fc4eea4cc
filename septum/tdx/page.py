# SPDX-License-Identifier: GPL-2.0-or-later
"""TDH.MEM.PAGE.ADD, AUG, REMOVE, RELOCATE: pages that come, go and move.

Parameters as in mem.py. Source: TDX module 1.5.01; Dynamic PAMT: 2.0.x.
"""

from __future__ import annotations

from septum.lang import step, tracepoint
from septum.tdx.leaf import (
    AUG,
    CHANGE,
    INITIALIZED_ONLY,
    REMOVE,
    bepoch_of,
    blocked_and_tracked,
    enter_td,
    entry_at,
    is_blocked,
    leave_td,
    lock_entry,
    unlock_entry,
    walk,
)
from septum.tdx.locks import acquire_exclusive, release_exclusive
from septum.tdx.module import (
    NO_PAGE,
    TDX_PS_1G,
    TDX_PS_2M,
    TDX_PS_4K,
    PageType,
    PageUse,
    PamtRegion,
    SeptEntry,
    SeptState,
    Td,
)
from septum.tdx.pamt import (
    free_used_page,
    free_used_region,
    leaf_region,
    lock_free_page,
    lock_free_region,
    lock_used_page,
    region_at,
    unlock_used_page,
    use_page,
    use_region,
)
from septum.tdx.status import (
    OPERAND_R8,
    OPERAND_RCX,
    OPERAND_RDX,
    TDX_EPT_ENTRY_STATE_INCORRECT,
    TDX_EPT_WALK_FAILED,
    TDX_OPERAND_BUSY,
    TDX_OPERAND_INVALID,
    TDX_SUCCESS,
)

#: OP_STATEs in which a removed page is remembered as such
IMPORT = 0b011_1100_0000


def own_page(td: Td, gfn: int, index: int) -> int:
    """The page that a guest's page lies in if no other is given: that of the same number, from ``first_region`` on."""
    if td.module.named:
        return (td.first_region + gfn) * td.module.ptrs + index
    return td.first_region + gfn


def map_page(td: Td, entry: SeptEntry, page: int) -> None:
    """The entry points to a page that it did not point to before."""
    if td.module.homes:
        entry.page = page
    if td.module.page_bepochs:
        entry.bepoch = 0
    if td.module.interrupts:
        entry.accepted = 0


async def tdh_mem_page_add(td: Td, gfn: int, index: int, page: int = NO_PAGE) -> int:
    """TDH.MEM.PAGE.ADD (2) of a 4K page while the TD is built; R8: ``page``. Takes the TDR exclusive, no other lock.

    Left out: the source page (R9) and the measurement, which depends on the order of calls only.
    """
    await step()
    status = enter_td(td, OPERAND_RDX, INITIALIZED_ONLY, True)
    if status != TDX_SUCCESS:
        return status
    entry = entry_at(td, TDX_PS_4K, gfn, index)
    given = page if page != NO_PAGE else own_page(td, gfn, index)
    if not walk(td, TDX_PS_4K, gfn):
        status = TDX_EPT_WALK_FAILED | OPERAND_RCX
    elif entry.state != SeptState.FREE:
        status = TDX_EPT_ENTRY_STATE_INCORRECT | OPERAND_RCX
    else:
        status = lock_free_page(td.module, given)
        if status != TDX_SUCCESS:
            status = status | OPERAND_R8
    if status != TDX_SUCCESS:
        leave_td(td, True)
        return status
    await step()
    entry.state = SeptState.MAPPED
    map_page(td, entry, given)
    use_page(td, given, PageUse.REG)
    leave_td(td, True)
    tracepoint("TDH.MEM.PAGE.ADD", TDX_SUCCESS)
    return TDX_SUCCESS


async def tdh_mem_page_aug(td: Td, level: int, gfn: int, index: int = 0, page: int = NO_PAGE) -> int:
    """TDH.MEM.PAGE.AUG (6): map a page, pending the guest's ACCEPT; R8: ``page``, of the entry's level.

    Without ``page`` it is the page of the same number (own_page()); pages that come from elsewhere need ``homes``.
    """
    status = await lock_entry(td, level, gfn, index, AUG, TDX_PS_4K, TDX_PS_2M, False)
    if status != TDX_SUCCESS:
        return status
    entry = entry_at(td, level, gfn, index)
    given = page if page != NO_PAGE else own_page(td, gfn, index)
    if entry.state != SeptState.FREE and entry.state != SeptState.REMOVED:
        status = TDX_EPT_ENTRY_STATE_INCORRECT | OPERAND_RCX
    else:
        if level == TDX_PS_2M:
            status = lock_free_region(td.module, given)
        else:
            status = lock_free_page(td.module, given)
        if status != TDX_SUCCESS:
            status = status | OPERAND_R8
    if status != TDX_SUCCESS:
        unlock_entry(td, entry, False)
        return status
    await step()
    entry.state = SeptState.PENDING
    map_page(td, entry, given)
    if level == TDX_PS_2M:
        use_region(td, region_at(td.module, given))
    else:
        use_page(td, given, PageUse.REG)
    unlock_entry(td, entry, False)
    tracepoint("TDH.MEM.PAGE.AUG", TDX_SUCCESS)
    return TDX_SUCCESS


def lock_leaf(td: Td, level: int, entry: SeptEntry, region: PamtRegion) -> bool:
    """The implicit lock of a leaf's page: its own PAMT entry, at its own size, exclusive."""
    if level == TDX_PS_4K:
        return lock_used_page(td.module, entry.page)
    if level == TDX_PS_2M:
        return acquire_exclusive(region.lock)
    return acquire_exclusive(region.block.lock)


def unlock_leaf(td: Td, level: int, entry: SeptEntry, region: PamtRegion) -> None:
    """Drop it."""
    if level == TDX_PS_4K:
        unlock_used_page(td.module, entry.page)
    elif level == TDX_PS_2M:
        release_exclusive(region.lock)
    else:
        release_exclusive(region.block.lock)


async def tdh_mem_page_remove(td: Td, level: int, gfn: int, index: int = 0) -> int:
    """TDH.MEM.PAGE.REMOVE (29): unmap a blocked and tracked page; it is free then.

    RCX, the removed page, is what the entry's ``page`` was. Its content stays, and dirty lines under the TD's HKID.
    """
    status = await lock_entry(td, level, gfn, index, REMOVE, TDX_PS_4K, TDX_PS_1G, False)
    if status != TDX_SUCCESS:
        return status
    entry = entry_at(td, level, gfn, index)
    region = leaf_region(td, entry, gfn * td.pds if level == TDX_PS_1G else gfn)
    if (
        entry.state != SeptState.MAPPED
        and entry.state != SeptState.BLOCKED
        and entry.state != SeptState.BLOCKEDW
        and entry.state != SeptState.PENDING
        and entry.state != SeptState.PENDING_BLOCKED
        and entry.state != SeptState.PENDING_BLOCKEDW
    ):
        status = TDX_EPT_ENTRY_STATE_INCORRECT | OPERAND_RCX
    elif not lock_leaf(td, level, entry, region):
        status = TDX_OPERAND_BUSY | OPERAND_RCX
    else:
        status = blocked_and_tracked(td, is_blocked(entry.state), bepoch_of(td, level, gfn, entry))
        if status != TDX_SUCCESS:
            unlock_leaf(td, level, entry, region)
    if status != TDX_SUCCESS:
        unlock_entry(td, entry, False)
        return status
    await step()
    if (IMPORT >> td.op_state) & 1:
        entry.state = SeptState.REMOVED
    else:
        entry.state = SeptState.FREE
    if level == TDX_PS_4K:
        free_used_page(td, region, entry.page)
    elif level == TDX_PS_2M:
        free_used_region(td, region)
    else:
        region.block.type = PageType.NDA
        if td.module.named:
            td.chldcnt -= td.module.ptrs * td.pds
        release_exclusive(region.block.lock)
    unlock_entry(td, entry, False)
    tracepoint("TDH.MEM.PAGE.REMOVE", TDX_SUCCESS)
    return TDX_SUCCESS


async def tdh_mem_page_relocate(td: Td, gfn: int, index: int, page: int) -> int:
    """TDH.MEM.PAGE.RELOCATE (5): a blocked and tracked 4K page moves to ``page`` (R8) and is reachable again.

    Only where pages have homes: elsewhere every target is where the page is already. As in 1.5.01 the target is
    looked at with the old page's PAMT entry locked.
    """
    status = await lock_entry(td, TDX_PS_4K, gfn, index, CHANGE, TDX_PS_4K, TDX_PS_4K, False)
    if status != TDX_SUCCESS:
        return status
    entry = entry_at(td, TDX_PS_4K, gfn, index)
    old = entry.page
    if entry.state < SeptState.MAPPED:
        status = TDX_EPT_ENTRY_STATE_INCORRECT | OPERAND_RCX
    elif not td.module.homes or page == old:
        status = TDX_OPERAND_INVALID | OPERAND_R8
    elif not lock_used_page(td.module, old):
        status = TDX_OPERAND_BUSY | OPERAND_RCX
    else:
        if entry.state != SeptState.EXPORTED_BLOCKEDW and entry.state != SeptState.PENDING_EXPORTED_BLOCKEDW:
            status = blocked_and_tracked(td, is_blocked(entry.state), bepoch_of(td, TDX_PS_4K, gfn, entry))
        if status == TDX_SUCCESS:
            status = lock_free_page(td.module, page)
            if status != TDX_SUCCESS:
                status = status | OPERAND_R8
        if status != TDX_SUCCESS:
            unlock_used_page(td.module, old)
    if status != TDX_SUCCESS:
        unlock_entry(td, entry, False)
        return status
    await step()
    free_used_page(td, region_at(td.module, old), old)
    use_page(td, page, PageUse.REG)
    entry.page = page
    if td.module.page_bepochs:
        entry.bepoch = 0
    if entry.state == SeptState.BLOCKED:
        entry.state = SeptState.MAPPED
    elif entry.state == SeptState.PENDING_BLOCKED:
        entry.state = SeptState.PENDING
    unlock_entry(td, entry, False)
    tracepoint("TDH.MEM.PAGE.RELOCATE", TDX_SUCCESS)
    return TDX_SUCCESS
