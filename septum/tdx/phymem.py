# SPDX-License-Identifier: GPL-2.0-or-later
"""TDH.PHYMEM.*: page pairs of 2M regions, pages of TDs that are gone, reading and flushing pages.

Each leaf returns the completion status, u64. Host pages are numbers: see pamt.py. Source: TDX module 1.5.01, 2.0.x.
"""

from __future__ import annotations

from septum.lang import choose, me, step, tracepoint, u16
from septum.tdx.leaves import PhymemPageReclaim, PhymemPageWbinvd, PhymemPamtAdd, PhymemPamtRemove
from septum.tdx.locks import EXCLUSIVE, SHARED, acquire, release
from septum.tdx.module import (
    NO_PAGE,
    Lifecycle,
    PageType,
    PageUse,
    PamtRegion,
    Td,
    TdxModule,
)
from septum.tdx.pamt import (
    end_above,
    free_used_page,
    free_used_region,
    give_back_pair,
    has_entries,
    in_tdmr,
    lock_above,
    lock_flushed_page,
    lock_pair_page,
    lock_used_page,
    note_flushed,
    page_at,
    region_at,
    set_bitmaps,
    unlock_above,
    unlock_flushed_page,
    unlock_pair_page,
    unlock_used_page,
    usable,
)
from septum.tdx.status import (
    OPERAND_R8,
    OPERAND_RAX,
    OPERAND_RCX,
    OPERAND_RDX,
    OPERAND_TDR,
    TDX_HPA_RANGE_NOT_FREE,
    TDX_LIFECYCLE_STATE_INCORRECT,
    TDX_NO_PAMT_PAGE_PAIR,
    TDX_OPERAND_ADDR_RANGE_ERROR,
    TDX_OPERAND_BUSY,
    TDX_OPERAND_INVALID,
    TDX_PAGE_METADATA_INCORRECT,
    TDX_PAMT_PAGE_NOT_EMPTY,
    TDX_SUCCESS,
    TDX_SYS_NOT_READY,
    TDX_TD_ASSOCIATED_PAGES_EXIST,
    with_operand,
)


def inside(module: TdxModule, region: int, pfn: int) -> bool:
    """Whether a page lies in the region."""
    return (pfn // module.ptrs if module.named else pfn) == region


def lock_donated(module: TdxModule, region: int, pfn: int, operand: int) -> int:
    """The walk to one page of the pair that ADD gets; in the very region that it is for, there is none.

    Returns the status; nothing is held on failure.
    """
    if pfn == NO_PAGE or inside(module, region, pfn):
        return TDX_SUCCESS
    return lock_pair_page(module, pfn, operand)


def unlock_donated(module: TdxModule, region: int, pfn: int) -> None:
    """Drop the locks of lock_donated()."""
    if pfn != NO_PAGE and not inside(module, region, pfn):
        unlock_pair_page(module, pfn)


def lock_donated_pair(module: TdxModule, region: int, page0: int, page1: int) -> int:
    """RDX and R8 of ADD: both are walked, then both bits are set, each in this order.

    Returns the status; on failure none is locked, and no bit is set.
    """
    status = lock_donated(module, region, page0, OPERAND_RDX)
    if status != TDX_SUCCESS:
        return status
    status = lock_donated(module, region, page1, OPERAND_R8)
    if status == TDX_SUCCESS:
        status = set_bitmaps(module, page0, page1, OPERAND_RDX, OPERAND_R8)
        if status != TDX_SUCCESS:
            unlock_donated(module, region, page1)
    if status != TDX_SUCCESS:
        unlock_donated(module, region, page0)
    return status


def lock_region(module: TdxModule, region: int, page0: int, page1: int) -> int:
    """What PAMT.ADD and PAMT.REMOVE begin with: the region's 2M entry, exclusive, below its 1G entry, shared.

    Returns the status; nothing is held on failure.
    """
    entry = module.regions[region]
    if not module.ready:
        return TDX_SYS_NOT_READY
    if not module.dynamic_pamt:
        return TDX_OPERAND_INVALID | OPERAND_RAX
    if not in_tdmr(module, page0):
        return TDX_OPERAND_ADDR_RANGE_ERROR | OPERAND_RDX
    if not in_tdmr(module, page1):
        return TDX_OPERAND_ADDR_RANGE_ERROR | OPERAND_R8
    if not usable(entry):
        return TDX_OPERAND_ADDR_RANGE_ERROR | OPERAND_RCX
    if not lock_above(module, entry):
        return TDX_OPERAND_BUSY | OPERAND_RCX
    if not acquire(entry.lock, EXCLUSIVE):
        unlock_above(module, entry)
        return TDX_OPERAND_BUSY | OPERAND_RCX
    return TDX_SUCCESS


def leave_region(module: TdxModule, entry: PamtRegion, status: int) -> int:
    """The end of a leaf that holds the locks of lock_region() and no other. Returns ``status``, the leaf's."""
    release(entry.lock, EXCLUSIVE)
    unlock_above(module, entry)
    return status


async def others_hold_entry(module: TdxModule) -> bool:
    """Begin PAMT.ADD's first step. Returns whether a SEAMCALL of another TD, not in the model, holds the 2M entry.

    Such as a DEMOTE whose pair lies in the region: it holds the entry shared, and PAMT.ADD wants it exclusive.
    """
    if module.pamt_add_busy and me() >= module.pamt_add_busy_from:
        return await choose(2) != 0
    await step()
    return False


async def tdh_phymem_pamt_add(module: TdxModule, region: int, page0: int = NO_PAGE, page1: int = NO_PAGE) -> int:
    """TDH.PHYMEM.PAMT.ADD (58): the pair in RDX and R8 becomes the one of 2M region ``region`` (RCX, HPA >> 21).

    ``page0``, ``page1`` may be left out: then they are pages that nobody else touches.
    Returns the status: SYS_NOT_READY, OPERAND_INVALID | RAX without Dynamic PAMT, OPERAND_ADDR_RANGE_ERROR,
    OPERAND_BUSY | RCX, HPA_RANGE_NOT_FREE, or OPERAND_BUSY and PAGE_NOT_FREE for RDX and R8.
    Source: TDX module 2.0.x, TDH.PHYMEM.PAMT.ADD.
    """
    if await others_hold_entry(module):
        return TDX_OPERAND_BUSY | OPERAND_RCX
    status = lock_region(module, region, page0, page1)
    if status != TDX_SUCCESS:
        return status
    entry = module.regions[region]
    if entry.type != PageType.NDA or entry.block.type == PageType.REG:
        status = TDX_HPA_RANGE_NOT_FREE | OPERAND_RCX
    else:
        status = lock_donated_pair(module, region, page0, page1)
    if status != TDX_SUCCESS:
        return leave_region(module, entry, status)
    await step()
    entry.type = PageType.PAMT
    entry.page_count = 0
    if page0 != NO_PAGE:
        entry.pair0 = page0
    if page1 != NO_PAGE:
        entry.pair1 = page1
    unlock_donated(module, region, page0)
    unlock_donated(module, region, page1)
    leave_region(module, entry, TDX_SUCCESS)
    tracepoint(PhymemPamtAdd.name, TDX_SUCCESS)
    return TDX_SUCCESS


async def tdh_phymem_pamt_remove(module: TdxModule, region: int) -> int:
    """TDH.PHYMEM.PAMT.REMOVE (59): the pair of 2M region ``region`` (RCX) is the caller's again.

    RDX and R8 are what the region's ``pair0`` and ``pair1`` were. PAMT_PAGE_NOT_EMPTY says which page of the pair
    describes a page in use (0 or 1), if pages are named. Returns the status: as of ADD up to OPERAND_BUSY | RCX,
    NO_PAMT_PAGE_PAIR, PAMT_PAGE_NOT_EMPTY. Source: TDX module 2.0.x, TDH.PHYMEM.PAMT.REMOVE.
    """
    await step()
    status = lock_region(module, region, NO_PAGE, NO_PAGE)
    if status != TDX_SUCCESS:
        return status
    entry = module.regions[region]
    if entry.type != PageType.PAMT:
        status = TDX_NO_PAMT_PAGE_PAIR | OPERAND_RCX
    elif entry.page_count > 0:
        status = TDX_PAMT_PAGE_NOT_EMPTY
        if module.named and not half_in_use(module, entry, 0):
            status = TDX_PAMT_PAGE_NOT_EMPTY | 1
    if status != TDX_SUCCESS:
        return leave_region(module, entry, status)
    await step()
    entry.type = PageType.NDA
    give_back_pair(module, entry)
    leave_region(module, entry, TDX_SUCCESS)
    tracepoint(PhymemPamtRemove.name, TDX_SUCCESS)
    return TDX_SUCCESS


def half_in_use(module: TdxModule, entry: PamtRegion, half: int) -> bool:
    """Whether a page that one page of the pair describes is in use: the first half of the region, or the second."""
    middle = module.ptrs // 2
    used: u16 = 0
    for i in range(middle):
        used += entry.pages[i + half * middle].use != PageUse.NDA
    return used > 0


def begin_walk(module: TdxModule, region: PamtRegion) -> int:
    """What RECLAIM and RDMD begin with: the 1G entry, shared. Returns the status; nothing is held on failure."""
    if not module.ready:
        return TDX_SYS_NOT_READY
    if not usable(region):
        return TDX_OPERAND_ADDR_RANGE_ERROR | OPERAND_RCX
    if not lock_above(module, region):
        return TDX_OPERAND_BUSY | OPERAND_RCX
    return TDX_SUCCESS


async def tdh_phymem_page_reclaim(td: Td, pfn: int, tdr: bool = False) -> int:
    """TDH.PHYMEM.PAGE.RECLAIM (28) of page ``pfn`` (RCX) of a TD in TEARDOWN; the S-EPT is not read.

    ``td`` is the TD that the page belongs to (the module finds it in the PAMT), ``tdr`` whether it is the TDR page,
    which goes last. Where pages are counted a region with a page in use stands for that page, and whether others are
    left when the TDR goes is not known.
    Returns the status: SYS_NOT_READY, OPERAND_ADDR_RANGE_ERROR, OPERAND_BUSY | RCX, PAGE_METADATA_INCORRECT,
    OPERAND_INVALID | RCX, OPERAND_BUSY for the owner's TDR, LIFECYCLE_STATE_INCORRECT, TD_ASSOCIATED_PAGES_EXIST.
    Source: TDX module 1.5.01, TDH.PHYMEM.PAGE.RECLAIM.
    """
    await step()
    module = td.module
    region = region_at(module, pfn)
    status = begin_walk(module, region)
    if status != TDX_SUCCESS:
        return status
    huge = region.type == PageType.REG
    status = lock_reclaimed(td, region, pfn, huge)
    if status == TDX_SUCCESS:
        status = lock_owner(td, tdr)
        if status != TDX_SUCCESS:
            unlock_reclaimed(td, region, pfn, huge)
    if status != TDX_SUCCESS:
        unlock_above(module, region)
        return status
    await step()
    unlock_owner(td, tdr)
    if tdr:
        td.exists = 0
        td.chldcnt += 1  # the TDR page itself was never counted
    if huge:
        free_used_region(td, region)
    else:
        free_used_page(td, region, pfn)
        release(region.lock, SHARED)
    unlock_above(module, region)
    tracepoint(PhymemPageReclaim.name, TDX_SUCCESS)
    return TDX_SUCCESS


def lock_reclaimed(td: Td, region: PamtRegion, pfn: int, huge: bool) -> int:
    """The walk to the page, whatever its size, and its own entry exclusive; it must be in use. All or none."""
    if huge:
        if not acquire(region.lock, EXCLUSIVE):
            return TDX_OPERAND_BUSY | OPERAND_RCX
        if td.module.named and pfn % td.module.ptrs != 0:
            release(region.lock, EXCLUSIVE)
            return TDX_OPERAND_INVALID | OPERAND_RCX
        return TDX_SUCCESS
    if not acquire(region.lock, SHARED):
        return TDX_OPERAND_BUSY | OPERAND_RCX
    if not has_entries(td.module, region):
        return with_operand(end_above(region.lock, EXCLUSIVE, TDX_PAGE_METADATA_INCORRECT), OPERAND_RCX)
    status = lock_reclaimed_entry(td.module, region, pfn)
    if status != TDX_SUCCESS:
        release(region.lock, SHARED)
    return status


def lock_reclaimed_entry(module: TdxModule, region: PamtRegion, pfn: int) -> int:
    """The entry of a 4K page, exclusive; it must be in use. Returns the status; nothing is held on failure."""
    if region.page_count == 0:
        return TDX_PAGE_METADATA_INCORRECT | OPERAND_RCX
    if module.named:
        if not lock_used_page(module, pfn):
            return TDX_OPERAND_BUSY | OPERAND_RCX
        if page_at(module, pfn).use == PageUse.NDA or page_at(module, pfn).use == PageUse.RSVD:
            unlock_used_page(module, pfn)
            return TDX_PAGE_METADATA_INCORRECT | OPERAND_RCX
    return TDX_SUCCESS


def unlock_reclaimed(td: Td, region: PamtRegion, pfn: int, huge: bool) -> None:
    """Drop the locks of lock_reclaimed()."""
    if huge:
        release(region.lock, EXCLUSIVE)
    else:
        unlock_used_page(td.module, pfn)
        release(region.lock, SHARED)


def lock_owner(td: Td, tdr: bool) -> int:
    """The owner: its TDR locked (exclusive if it is the page itself), in TEARDOWN; and the TDR is the last page.

    Returns the status; nothing is held on failure.
    """
    if td.module.tdr_locks:
        if tdr:
            if not acquire(td.lock, EXCLUSIVE):
                return TDX_OPERAND_BUSY | OPERAND_RCX
        elif not acquire(td.lock, SHARED):
            return TDX_OPERAND_BUSY | OPERAND_TDR
    status = TDX_SUCCESS
    if td.lifecycle != Lifecycle.TEARDOWN:
        status = TDX_LIFECYCLE_STATE_INCORRECT
    elif tdr and td.chldcnt != 0:
        status = TDX_TD_ASSOCIATED_PAGES_EXIST
    if status != TDX_SUCCESS:
        unlock_owner(td, tdr)
    return status


def unlock_owner(td: Td, tdr: bool) -> None:
    """Drop the lock of the owner's TDR."""
    if td.module.tdr_locks:
        release(td.lock, EXCLUSIVE if tdr else SHARED)


def lock_read_page(module: TdxModule, pfn: int) -> int:
    """The shared walk of RDMD: 1G and 2M entry, and the page's own. Returns the status; nothing is held on failure."""
    region = region_at(module, pfn)
    status = begin_walk(module, region)
    if status != TDX_SUCCESS:
        return status
    if not acquire(region.lock, SHARED):
        unlock_above(module, region)
        return TDX_OPERAND_BUSY | OPERAND_RCX
    if module.named and not acquire(page_at(module, pfn).lock, SHARED):
        release(region.lock, SHARED)
        unlock_above(module, region)
        return TDX_OPERAND_BUSY | OPERAND_RCX
    return TDX_SUCCESS


async def tdh_phymem_page_rdmd(module: TdxModule, pfn: int) -> int:
    """TDH.PHYMEM.PAGE.RDMD (24): read the PAMT entry of page ``pfn`` (RCX). What it returns is the entry.

    Returns the status: SYS_NOT_READY, OPERAND_ADDR_RANGE_ERROR, OPERAND_BUSY, each with RCX.
    Source: TDX module 1.5.01, TDH.PHYMEM.PAGE.RDMD.
    """
    await step()
    status = lock_read_page(module, pfn)
    if status != TDX_SUCCESS:
        return status
    await step()
    region = region_at(module, pfn)
    if module.named:
        release(page_at(module, pfn).lock, SHARED)
    release(region.lock, SHARED)
    unlock_above(module, region)
    return TDX_SUCCESS


async def tdh_phymem_page_wbinvd(module: TdxModule, pfn: int) -> int:
    """TDH.PHYMEM.PAGE.WBINVD (41) of free 4K page ``pfn`` (RCX), after REMOVE or RECLAIM.

    Its region needs no pair: the page may have been part of a 2M page. A page of a pair is refused.
    Returns the status: SYS_NOT_READY, OPERAND_ADDR_RANGE_ERROR, OPERAND_BUSY, PAGE_METADATA_INCORRECT, each with RCX.
    Source: TDX module 1.5.01 and 2.0.08, TDH.PHYMEM.PAGE.WBINVD, which does not walk to a level of its choice.
    """
    await step()
    if not module.ready:
        return TDX_SYS_NOT_READY
    status = lock_flushed_page(module, pfn)
    if status != TDX_SUCCESS:
        return status
    await step()
    note_flushed(module, region_at(module, pfn))
    unlock_flushed_page(module, pfn)
    tracepoint(PhymemPageWbinvd.name, TDX_SUCCESS)
    return TDX_SUCCESS
