# SPDX-License-Identifier: GPL-2.0-or-later
"""TDH.MEM.PAGE.DEMOTE and TDH.MEM.PAGE.PROMOTE: one large page, or the table of its parts.

Parameters as in mem.py. The parts of a page are its entry's ``children``, whatever its level.
Source: TDX module 1.5.01, those leaves; Dynamic PAMT and interruptibility: 2.0.x and 1.5.28.
"""

from __future__ import annotations

from septum.lang import choose, step
from septum.tdx.leaf import begin, blocked_and_tracked, complete, entry_at, is_table, leave, note_taken_away, region_of
from septum.tdx.leaves import PageDemote, PagePromote, PagePromoteShared
from septum.tdx.locks import SHARED, LockMode
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
    TdxModule,
)
from septum.tdx.pamt import (
    free_used_page,
    give_back_pair,
    in_tdmr,
    leaf_region,
    lock_free_page,
    lock_mapped_page,
    lock_pair_page,
    lock_used_page,
    region_at,
    set_bitmaps,
    unlock_free_page,
    unlock_mapped_page,
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
    TDX_OPERAND_ADDR_RANGE_ERROR,
    TDX_OPERAND_BUSY,
    TDX_SUCCESS,
)

# -- DEMOTE ----------------------------------------------------------------------------------------------


def demotable(td: Td, level: int, page: int, entry: SeptEntry) -> int:
    """Whether an entry is one that may be demoted. Returns the status."""
    if (
        entry.state != SeptState.MAPPED
        and entry.state != SeptState.PENDING
        and entry.state != SeptState.BLOCKED
        and entry.state != SeptState.PENDING_BLOCKED
    ):
        return TDX_EPT_ENTRY_STATE_INCORRECT | OPERAND_RCX
    if td.module.non_blocking_resize:
        return TDX_SUCCESS
    return blocked_and_tracked(td, level, page, entry)


def lock_pair(module: TdxModule, pair0: int, pair1: int) -> int:
    """R12 and R13: both must be in a TDMR, then both are walked, then both bits are set, each in this order.

    Returns the status; on failure none is locked, and no bit is set.
    """
    if not in_tdmr(module, pair0):
        return TDX_OPERAND_ADDR_RANGE_ERROR | OPERAND_R12
    if not in_tdmr(module, pair1):
        return TDX_OPERAND_ADDR_RANGE_ERROR | OPERAND_R13
    status = lock_pair_page(module, pair0, OPERAND_R12)
    if status != TDX_SUCCESS:
        return status
    status = lock_pair_page(module, pair1, OPERAND_R13)
    if status == TDX_SUCCESS:
        status = set_bitmaps(module, pair0, pair1, OPERAND_R12, OPERAND_R13)
        if status != TDX_SUCCESS:
            unlock_pair_page(module, pair1)
    if status != TDX_SUCCESS:
        unlock_pair_page(module, pair0)
    return status


def lock_demoted(td: Td, level: int, entry: SeptEntry, region: PamtRegion, pair0: int, pair1: int) -> int:
    """The page's own PAMT entry, and of a 2M page the pair. Returns the status; nothing is held on failure."""
    if not lock_mapped_page(td, level, entry, region):
        return TDX_OPERAND_BUSY | OPERAND_RCX
    if level == TDX_PS_1G:
        return TDX_SUCCESS
    status = lock_pair(td.module, pair0, pair1)
    if status != TDX_SUCCESS:
        unlock_mapped_page(td, level, entry, region)
    return status


async def tdh_mem_page_demote(
    td: Td, page: int, sept_page: int, level: int = TDX_PS_2M, pair0: int = NO_PAGE, pair1: int = NO_PAGE
) -> int:
    """TDH.MEM.PAGE.DEMOTE (15) of a 2M or 1G page. R8: ``sept_page``; R12, R13: ``pair0``, ``pair1``.

    On success the S-EPT entry is a table of 512 parts, mapped or pending, and not blocked; under Dynamic PAMT the pair
    describes the demoted 2M range, all of whose 4K pages are in use. R12 and R13 may be left out: then they are pages
    that nobody else touches. A pair page inside the page that is demoted meets the lock that this call holds.

    An interrupt before the last lock gives INTERRUPTED_RESTARTABLE, unless the module has bit 51 of TDX_FEATURES0.
    Returns the status: of begin(), EPT_ENTRY_STATE_INCORRECT, GPA_RANGE_NOT_BLOCKED, TLB_TRACKING_NOT_DONE, of
    lock_free_page() for R8, INTERRUPTED_RESTARTABLE, OPERAND_BUSY | RCX for the page's own PAMT entry, or of
    lock_pair() for R12 and R13. Source: TDX module 1.5.01, TDH.MEM.PAGE.DEMOTE; the pair: 2.0.x.
    """
    status = await begin(td, PageDemote, level, page)
    if status != TDX_SUCCESS:
        return status
    entry = entry_at(td, level, page, 0)
    region = region_of(td, level, page, entry)
    status = demotable(td, level, page, entry)
    if status == TDX_SUCCESS:
        status = lock_free_page(td.module, sept_page, OPERAND_R8)
    if status != TDX_SUCCESS:
        return leave(td, PageDemote, entry, status)
    if td.module.interrupts and not td.module.enhanced_demote and await choose(2):
        status = TDX_INTERRUPTED_RESTARTABLE
    else:
        status = lock_demoted(td, level, entry, region, pair0, pair1)
    if status != TDX_SUCCESS:
        unlock_free_page(td.module, sept_page)
        return leave(td, PageDemote, entry, status)
    await step()
    demote_entry(td, level, entry, sept_page)
    note_taken_away(td)
    demote_pamt(td, level, region, pair0, pair1)
    unlock_pair_page(td.module, pair0)
    unlock_pair_page(td.module, pair1)
    unlock_mapped_page(td, level, entry, region)
    use_page(td, sept_page, PageUse.EPT)
    return complete(td, PageDemote, entry)


def demote_entry(td: Td, level: int, entry: SeptEntry, sept_page: int) -> None:
    """The parts inherit the state, unblocked; what was accepted of a pending page is forgotten."""
    pending = entry.state == SeptState.PENDING or entry.state == SeptState.PENDING_BLOCKED
    stride = td.module.stride_4k if level == TDX_PS_2M else td.module.stride_2m
    for i in range(len(entry.children)):
        part = entry.children[i]
        if pending:
            part.state = SeptState.PENDING
        else:
            part.state = SeptState.MAPPED
        if td.module.homes:
            part.page = entry.page + i * stride
        if td.module.page_bepochs:
            part.bepoch = 0
    entry.state = SeptState.NL_MAPPED
    if td.module.homes:
        entry.table = sept_page
    if td.module.page_bepochs:
        entry.bepoch = 0


def demote_pamt(td: Td, level: int, region: PamtRegion, pair0: int, pair1: int) -> None:
    """The PAMT entry of a large page hands its page down to the entries below; of a 2M page, to those in the pair."""
    if level == TDX_PS_2M:
        demote_region(td, region, pair0, pair1)
    else:
        demote_block(td, region)


def demote_region(td: Td, region: PamtRegion, pair0: int, pair1: int) -> None:
    """demote_pamt() of a 2M page."""
    module = td.module
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
    if pair1 != NO_PAGE:
        region.pair1 = pair1


def demote_block(td: Td, region: PamtRegion) -> None:
    """demote_pamt() of a 1G page."""
    region.block.type = PageType.NDA
    for part in td.module.regions:
        if part.block is region.block:
            part.type = PageType.REG
            part.bepoch = 0
            if td.module.named:
                part.owner = td.number + 1


# -- PROMOTE ---------------------------------------------------------------------------------------------


def lock_children(entry: SeptEntry, tree: LockMode) -> bool:
    """The entry locks of all parts, which 1.5.01 takes one by one below a shared tree. All or none."""
    if tree == SHARED:
        for child in entry.children:
            if child.locked:
                return False
        for child in entry.children:
            child.locked = 1
    return True


def unlock_children(entry: SeptEntry, tree: LockMode) -> None:
    """Drop the locks of lock_children()."""
    if tree == SHARED:
        for child in entry.children:
            child.locked = 0


def aligned(module: TdxModule, level: int, pfn: int) -> bool:
    """Whether a page of ``level`` may begin at ``pfn``. Where pages are not named every 2M page is aligned."""
    if level == TDX_PS_2M:
        return not module.named or pfn % module.ptrs == 0
    return pfn % (module.stride_2m * module.block_regions) == 0


def uniform(td: Td, level: int, entry: SeptEntry) -> bool:
    """Whether the parts are one page: all mapped or all pending, one after the other from an aligned page on."""
    first = entry.children[0].page
    state = entry.children[0].state
    if not aligned(td.module, level, first):
        return False
    stride = td.module.stride_4k if level == TDX_PS_2M else td.module.stride_2m
    for i in range(len(entry.children)):
        if entry.children[i].state != state:
            return False
        if td.module.homes and entry.children[i].page != first + i * stride:
            return False
    return state == SeptState.MAPPED or state == SeptState.PENDING


def lock_promoted(td: Td, level: int, page: int, entry: SeptEntry, tree: LockMode) -> int:
    """What PROMOTE checks and locks before its interrupt: the S-EPT page, and the parts. All or none; the status."""
    if not lock_used_page(td.module, entry.table):
        return TDX_OPERAND_BUSY | OPERAND_RCX
    status = blocked_and_tracked(td, level, page, entry)
    if status == TDX_SUCCESS and not lock_children(entry, tree):
        status = TDX_OPERAND_BUSY | OPERAND_RCX
    elif status == TDX_SUCCESS and not uniform(td, level, entry):
        unlock_children(entry, tree)
        status = TDX_EPT_INVALID_PROMOTE_CONDITIONS | OPERAND_RCX
    if status != TDX_SUCCESS:
        unlock_used_page(td.module, entry.table)
    return status


async def tdh_mem_page_promote(td: Td, page: int, level: int = TDX_PS_2M) -> int:
    """TDH.MEM.PAGE.PROMOTE (23): the table below an entry becomes one page of ``level``.

    RCX, the S-EPT page, is what the entry's ``table`` was; R12 and R13, the pair, what the region's ``pair0`` and
    ``pair1`` were. An interrupt before the last lock gives INTERRUPTED_RESTARTABLE in every version.
    Returns the status: of begin(), EPT_ENTRY_STATE_INCORRECT, OPERAND_BUSY | RCX for the S-EPT page or a part,
    GPA_RANGE_NOT_BLOCKED, TLB_TRACKING_NOT_DONE, EPT_INVALID_PROMOTE_CONDITIONS, INTERRUPTED_RESTARTABLE,
    OPERAND_BUSY | RCX for the large page's PAMT entry. Source: TDX module 1.5.01, TDH.MEM.PAGE.PROMOTE.
    """
    leaf = PagePromote
    if not td.module.promote_exclusive:
        leaf = PagePromoteShared
    status = await begin(td, leaf, level, page)
    if status != TDX_SUCCESS:
        return status
    entry = entry_at(td, level, page, 0)
    if not is_table(entry.state):
        return leave(td, leaf, entry, TDX_EPT_ENTRY_STATE_INCORRECT | OPERAND_RCX)
    status = lock_promoted(td, level, page, entry, leaf.tree)
    if status != TDX_SUCCESS:
        return leave(td, leaf, entry, status)
    if td.module.interrupts and await choose(2):
        status = TDX_INTERRUPTED_RESTARTABLE
    elif not lock_mapped_page(td, level, entry.children[0], promoted_region(td, level, page, entry)):
        status = TDX_OPERAND_BUSY | OPERAND_RCX
    if status != TDX_SUCCESS:
        unlock_children(entry, leaf.tree)
        unlock_used_page(td.module, entry.table)
        return leave(td, leaf, entry, status)
    await step()
    region = promoted_region(td, level, page, entry)
    promote_entry(td, entry)
    promote_pamt(td, level, region)
    unlock_mapped_page(td, level, entry, region)
    free_used_page(td, region_at(td.module, entry.table), entry.table)
    unlock_children(entry, leaf.tree)
    return complete(td, leaf, entry)


def promoted_region(td: Td, level: int, page: int, entry: SeptEntry) -> PamtRegion:
    """The region that the parts of a table begin in."""
    return leaf_region(td, entry.children[0], page if level == TDX_PS_2M else page * td.pds)


def promote_entry(td: Td, entry: SeptEntry) -> None:
    """The entry is a leaf like its parts, and not blocked."""
    entry.state = entry.children[0].state
    if td.module.homes:
        entry.page = entry.children[0].page
    for child in entry.children:
        child.state = SeptState.FREE
    if td.module.page_bepochs:
        entry.bepoch = 0


def promote_pamt(td: Td, level: int, region: PamtRegion) -> None:
    """The PAMT entry of the large page takes the page back from the entries below; the pair of a 2M page is free."""
    if level == TDX_PS_2M:
        promote_region(td, region)
    else:
        promote_block(td, region)


def promote_region(td: Td, region: PamtRegion) -> None:
    """promote_pamt() of a 2M page."""
    region.type = PageType.REG
    region.page_count = 0
    region.bepoch = 0
    if td.module.named:
        region.owner = td.number + 1
        for page in region.pages:
            page.use = PageUse.NDA
    give_back_pair(td.module, region)


def promote_block(td: Td, region: PamtRegion) -> None:
    """promote_pamt() of a 1G page."""
    region.block.type = PageType.REG
    region.block.bepoch = 0
    if td.module.named:
        region.block.owner = td.number + 1
    for part in td.module.regions:
        if part.block is region.block:
            part.type = PageType.NDA
