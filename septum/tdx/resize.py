# SPDX-License-Identifier: GPL-2.0-or-later
"""TDH.MEM.PAGE.DEMOTE and TDH.MEM.PAGE.PROMOTE: one large page, or the table of its parts.

Parameters as in mem.py. Source: TDX module 1.5.01; Dynamic PAMT and interruptibility: 2.0.x and 1.5.28.
"""

from __future__ import annotations

from septum.lang import choose, step, tracepoint
from septum.tdx.leaf import (
    CHANGE,
    bepoch_of,
    blocked_and_tracked,
    entry_at,
    is_blocked,
    is_table,
    lock_entry,
    unlock_entry,
)
from septum.tdx.locks import acquire_exclusive, release_exclusive
from septum.tdx.module import (
    NO_PAGE,
    TDX_PS_1G,
    TDX_PS_2M,
    PageType,
    PageUse,
    PamtRegion,
    SeptEntry,
    SeptState,
    Td,
)
from septum.tdx.pamt import (
    clear_bitmap,
    free_used_page,
    give_back_pair,
    leaf_region,
    lock_free_page,
    lock_pair_page,
    lock_used_page,
    region_at,
    unlock_free_page,
    unlock_pair_page,
    unlock_used_page,
    use_page,
)
from septum.tdx.status import (
    OPERAND_R8,
    OPERAND_R12,
    OPERAND_R13,
    OPERAND_RCX,
    TDX_EPT_ENTRY_STATE_INCORRECT,
    TDX_EPT_INVALID_PROMOTE_CONDITIONS,
    TDX_INTERRUPTED_RESTARTABLE,
    TDX_OPERAND_BUSY,
    TDX_SUCCESS,
)


def lock_pair(td: Td, pair0: int, pair1: int) -> int:
    """R12 and R13 of DEMOTE, one after the other; the first is given back when the second is refused."""
    status = TDX_SUCCESS
    if pair0 != NO_PAGE:
        status = lock_pair_page(td.module, pair0)
        if status != TDX_SUCCESS:
            return status | OPERAND_R12
    if pair1 != NO_PAGE:
        status = lock_pair_page(td.module, pair1)
        if status != TDX_SUCCESS:
            if pair0 != NO_PAGE:
                clear_bitmap(td.module, pair0)
                unlock_pair_page(td.module, pair0)
            return status | OPERAND_R13
    return TDX_SUCCESS


def lock_large(td: Td, level: int, region: PamtRegion) -> bool:
    """The PAMT entry of a large page, exclusive."""
    if level == TDX_PS_2M:
        return acquire_exclusive(region.lock)
    return acquire_exclusive(region.block.lock)


def unlock_large(level: int, region: PamtRegion) -> None:
    """Drop it."""
    if level == TDX_PS_2M:
        release_exclusive(region.lock)
    else:
        release_exclusive(region.block.lock)


async def tdh_mem_page_demote(
    td: Td, gfn: int, sept_page: int, level: int = TDX_PS_2M, pair0: int = NO_PAGE, pair1: int = NO_PAGE
) -> int:
    """TDH.MEM.PAGE.DEMOTE (15) of a 2M or 1G page. R8: ``sept_page``; R12, R13: ``pair0``, ``pair1``.

    On success the S-EPT entry is a table of 512 parts, mapped or pending, and not blocked; under Dynamic PAMT the pair
    describes the demoted 2M range, all of whose 4K pages are in use. R12 and R13 may be left out: then they are pages
    that nobody else touches. A pair page inside the page that is demoted meets the lock that this call holds.

    An interrupt before the last lock gives INTERRUPTED_RESTARTABLE, unless the module has bit 51 of TDX_FEATURES0.
    """
    status = await lock_entry(td, level, gfn, 0, CHANGE, TDX_PS_2M, TDX_PS_1G, False)
    if status != TDX_SUCCESS:
        return status
    entry = entry_at(td, level, gfn, 0)
    region = leaf_region(td, entry, gfn * td.pds if level == TDX_PS_1G else gfn)
    if (
        entry.state != SeptState.MAPPED
        and entry.state != SeptState.PENDING
        and entry.state != SeptState.BLOCKED
        and entry.state != SeptState.PENDING_BLOCKED
    ):
        status = TDX_EPT_ENTRY_STATE_INCORRECT | OPERAND_RCX
    elif not td.module.non_blocking_resize:
        status = blocked_and_tracked(td, is_blocked(entry.state), bepoch_of(td, level, gfn, entry))
    if status == TDX_SUCCESS:
        status = lock_free_page(td.module, sept_page)
        if status != TDX_SUCCESS:
            status = status | OPERAND_R8
    if status != TDX_SUCCESS:
        unlock_entry(td, entry, False)
        return status
    if td.module.interrupts and not td.module.enhanced_demote and await choose(2):
        unlock_free_page(td.module, sept_page)
        unlock_entry(td, entry, False)
        return TDX_INTERRUPTED_RESTARTABLE
    if not lock_large(td, level, region):
        status = TDX_OPERAND_BUSY | OPERAND_RCX
    elif level == TDX_PS_2M:
        status = lock_pair(td, pair0, pair1)
        if status != TDX_SUCCESS:
            unlock_large(level, region)
    if status != TDX_SUCCESS:
        unlock_free_page(td.module, sept_page)
        unlock_entry(td, entry, False)
        return status
    await step()
    demote_entry(td, level, gfn, entry, sept_page)
    demote_pamt(td, level, region, pair0, pair1)
    use_page(td, sept_page, PageUse.EPT)
    unlock_entry(td, entry, False)
    tracepoint("TDH.MEM.PAGE.DEMOTE", TDX_SUCCESS)
    return TDX_SUCCESS


def demote_entry(td: Td, level: int, gfn: int, entry: SeptEntry, sept_page: int) -> None:
    """The parts inherit the state, unblocked; what was accepted of a pending page is forgotten."""
    pending = entry.state == SeptState.PENDING or entry.state == SeptState.PENDING_BLOCKED
    if level == TDX_PS_2M:
        for i in range(len(entry.children)):
            set_part(td, entry, entry.children[i], pending, i)
    else:
        for i in range(td.pds):
            set_part(td, entry, td.sept[gfn * td.pds + i], pending, i * td.module.ptrs if td.module.named else i)
    entry.state = SeptState.NL_MAPPED
    if td.module.homes:
        entry.table = sept_page
    if td.module.page_bepochs:
        entry.bepoch = 0


def set_part(td: Td, entry: SeptEntry, part: SeptEntry, pending: bool, offset: int) -> None:
    """One part of a demoted page, ``offset`` pages behind its beginning."""
    if pending:
        part.state = SeptState.PENDING
    else:
        part.state = SeptState.MAPPED
    if td.module.named:
        part.page = entry.page + offset
    elif td.module.homes:
        part.page = entry.page
    if td.module.page_bepochs:
        part.bepoch = 0


def demote_pamt(td: Td, level: int, region: PamtRegion, pair0: int, pair1: int) -> None:
    """The PAMT entry of a large page, locked, hands its page down, and the locks are dropped."""
    module = td.module
    if level == TDX_PS_2M:
        region.type = PageType.PAMT if module.dynamic_pamt else PageType.NDA
        region.page_count = module.ptrs
        region.bepoch = 0
        if module.named:
            for page in region.pages:
                page.use = PageUse.REG
                page.owner = td.number + 1
                page.bepoch = 0
        if pair0 != NO_PAGE:
            region.pair0 = pair0
            unlock_pair_page(module, pair0)
        if pair1 != NO_PAGE:
            region.pair1 = pair1
            unlock_pair_page(module, pair1)
    else:
        region.block.type = PageType.NDA
        for part in module.regions:
            if part.block is region.block:
                part.type = PageType.REG
                part.bepoch = 0
                if module.named:
                    part.owner = td.number + 1
    unlock_large(level, region)


def lock_children(td: Td, level: int, gfn: int, entry: SeptEntry) -> bool:
    """The entry locks of all parts, which 1.5.01 takes one by one; none on failure."""
    if level == TDX_PS_2M:
        for child in entry.children:
            if child.locked:
                return False
        for child in entry.children:
            child.locked = 1
    else:
        for i in range(td.pds):
            if td.sept[gfn * td.pds + i].locked:
                return False
        for i in range(td.pds):
            td.sept[gfn * td.pds + i].locked = 1
    return True


def unlock_children(td: Td, level: int, gfn: int, entry: SeptEntry) -> None:
    """Drop them."""
    if level == TDX_PS_2M:
        for child in entry.children:
            child.locked = 0
    else:
        for i in range(td.pds):
            td.sept[gfn * td.pds + i].locked = 0


def uniform(td: Td, level: int, gfn: int, entry: SeptEntry) -> bool:
    """Whether the parts are one page: all mapped or all pending, one after the other from an aligned page on."""
    unit = td.module.ptrs if td.module.named else 1
    if level == TDX_PS_2M:
        first = entry.children[0].page
        state = entry.children[0].state
        if td.module.named and first % td.module.ptrs != 0:
            return False
        for i in range(len(entry.children)):
            if entry.children[i].state != state:
                return False
            if td.module.homes and entry.children[i].page != (first + i if td.module.named else first):
                return False
        return state == SeptState.MAPPED or state == SeptState.PENDING
    first = td.sept[gfn * td.pds].page
    state = td.sept[gfn * td.pds].state
    if first % (unit * td.module.block_regions) != 0:
        return False
    for i in range(td.pds):
        if td.sept[gfn * td.pds + i].state != state:
            return False
        if td.module.homes and td.sept[gfn * td.pds + i].page != first + i * unit:
            return False
    return state == SeptState.MAPPED or state == SeptState.PENDING


async def tdh_mem_page_promote(td: Td, gfn: int, level: int = TDX_PS_2M) -> int:
    """TDH.MEM.PAGE.PROMOTE (23): the table below an entry becomes one page of ``level``.

    RCX, the S-EPT page, is what the entry's ``table`` was; R12 and R13, the pair, what the region's ``pair0`` and
    ``pair1`` were. An interrupt before the last lock gives INTERRUPTED_RESTARTABLE in every version.
    """
    exclusive = td.module.promote_exclusive
    status = await lock_entry(td, level, gfn, 0, CHANGE, TDX_PS_2M, TDX_PS_1G, exclusive)
    if status != TDX_SUCCESS:
        return status
    entry = entry_at(td, level, gfn, 0)
    if not is_table(entry.state):
        unlock_entry(td, entry, exclusive)
        return TDX_EPT_ENTRY_STATE_INCORRECT | OPERAND_RCX
    table = entry.table
    if not lock_used_page(td.module, table):
        unlock_entry(td, entry, exclusive)
        return TDX_OPERAND_BUSY | OPERAND_RCX
    status = blocked_and_tracked(td, is_blocked(entry.state), bepoch_of(td, level, gfn, entry))
    if status == TDX_SUCCESS and not exclusive and not lock_children(td, level, gfn, entry):
        status = TDX_OPERAND_BUSY | OPERAND_RCX
    elif status == TDX_SUCCESS and not uniform(td, level, gfn, entry):
        if not exclusive:
            unlock_children(td, level, gfn, entry)
        status = TDX_EPT_INVALID_PROMOTE_CONDITIONS | OPERAND_RCX
    if status != TDX_SUCCESS:
        unlock_used_page(td.module, table)
        unlock_entry(td, entry, exclusive)
        return status
    if td.module.interrupts and await choose(2):
        status = TDX_INTERRUPTED_RESTARTABLE
    elif not lock_large(td, level, promoted_region(td, level, gfn, entry)):
        status = TDX_OPERAND_BUSY | OPERAND_RCX
    if status != TDX_SUCCESS:
        if not exclusive:
            unlock_children(td, level, gfn, entry)
        unlock_used_page(td.module, table)
        unlock_entry(td, entry, exclusive)
        return status
    await step()
    region = promoted_region(td, level, gfn, entry)
    promote_entry(td, level, gfn, entry)
    promote_pamt(td, level, region)
    free_used_page(td, region_at(td.module, table), table)
    if not exclusive:
        unlock_children(td, level, gfn, entry)
    unlock_entry(td, entry, exclusive)
    tracepoint("TDH.MEM.PAGE.PROMOTE", TDX_SUCCESS)
    return TDX_SUCCESS


def promoted_region(td: Td, level: int, gfn: int, entry: SeptEntry) -> PamtRegion:
    """The region that the parts of a table begin in."""
    if level == TDX_PS_2M:
        return leaf_region(td, entry.children[0], gfn)
    return leaf_region(td, td.sept[gfn * td.pds], gfn * td.pds)


def promote_entry(td: Td, level: int, gfn: int, entry: SeptEntry) -> None:
    """The entry is a leaf like its parts, and not blocked."""
    if level == TDX_PS_2M:
        entry.state = entry.children[0].state
        if td.module.homes:
            entry.page = entry.children[0].page
        for child in entry.children:
            child.state = SeptState.FREE
    else:
        entry.state = td.sept[gfn * td.pds].state
        if td.module.homes:
            entry.page = td.sept[gfn * td.pds].page
        for i in range(td.pds):
            td.sept[gfn * td.pds + i].state = SeptState.FREE
    if td.module.page_bepochs:
        entry.bepoch = 0


def promote_pamt(td: Td, level: int, region: PamtRegion) -> None:
    """The PAMT entry of the large page, locked, takes the page back from below; the pair is free; the lock dropped."""
    module = td.module
    if level == TDX_PS_2M:
        region.type = PageType.REG
        region.page_count = 0
        region.bepoch = 0
        if module.named:
            region.owner = td.number + 1
            for page in region.pages:
                page.use = PageUse.NDA
        give_back_pair(module, region)
    else:
        region.block.type = PageType.REG
        region.block.bepoch = 0
        if module.named:
            region.block.owner = td.number + 1
        for part in module.regions:
            if part.block is region.block:
                part.type = PageType.NDA
    unlock_large(level, region)
