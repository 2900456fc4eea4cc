# SPDX-License-Identifier: GPL-2.0-or-later
"""TDH.PHYMEM.*: page pairs of 2M regions, pages of TDs that are gone, looking at and flushing pages.

A region is named by its number (RCX); a page as in mem.py. Source: TDX module 1.5.01, 2.0.x.
"""

from __future__ import annotations

from septum.lang import step, tracepoint, u16
from septum.tdx.locks import acquire_exclusive, acquire_shared, release_exclusive, release_shared
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
    clear_bitmap,
    free_used_page,
    free_used_region,
    give_back_pair,
    lock_above,
    lock_free_page,
    lock_pair_page,
    lock_used_page,
    page_at,
    region_at,
    set_bitmap,
    unlock_above,
    unlock_free_page,
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
    TDX_PAGE_NOT_FREE,
    TDX_PAMT_PAGE_NOT_EMPTY,
    TDX_SUCCESS,
    TDX_SYS_NOT_READY,
    TDX_TD_ASSOCIATED_PAGES_EXIST,
)


def inside(module: TdxModule, region: int, page: int) -> bool:
    """Whether a page lies in the region."""
    return (page // module.ptrs if module.named else page) == region


def lock_donated(module: TdxModule, region: int, page: int) -> int:
    """One page of the pair that ADD gets. In the very region that it is for, only its bit in the bitmap matters."""
    if page == NO_PAGE:
        return TDX_SUCCESS
    if not inside(module, region, page):
        return lock_pair_page(module, page)
    if module.named:  # noqa: SIM102  # where pages are counted there is no page_at()
        if page_at(module, page).bitmap:
            return TDX_PAGE_NOT_FREE
    set_bitmap(module, page)
    return TDX_SUCCESS


def unlock_donated(module: TdxModule, region: int, page: int) -> None:
    """Drop the locks of lock_donated()."""
    if page != NO_PAGE and not inside(module, region, page):
        unlock_pair_page(module, page)


def donated_in_tdmr(module: TdxModule, page: int) -> bool:
    """Whether a page of the pair is in a TDMR."""
    if page == NO_PAGE:
        return True
    return usable(region_at(module, page))


def lock_region(module: TdxModule, region: int, page0: int, page1: int) -> int:
    """What PAMT.ADD and PAMT.REMOVE begin with: the region's 2M entry, exclusive, below its 1G entry, shared."""
    entry = module.regions[region]
    if not module.ready:
        return TDX_SYS_NOT_READY
    if not module.dynamic_pamt:
        return TDX_OPERAND_INVALID | OPERAND_RAX
    if not donated_in_tdmr(module, page0):
        return TDX_OPERAND_ADDR_RANGE_ERROR | OPERAND_RDX
    if not donated_in_tdmr(module, page1):
        return TDX_OPERAND_ADDR_RANGE_ERROR | OPERAND_R8
    if not usable(entry):
        return TDX_OPERAND_ADDR_RANGE_ERROR | OPERAND_RCX
    if not lock_above(entry, module.gigantic):
        return TDX_OPERAND_BUSY | OPERAND_RCX
    if not acquire_exclusive(entry.lock):
        unlock_above(entry, module.gigantic)
        return TDX_OPERAND_BUSY | OPERAND_RCX
    return TDX_SUCCESS


def unlock_region(module: TdxModule, entry: PamtRegion) -> None:
    """Drop them."""
    release_exclusive(entry.lock)
    unlock_above(entry, module.gigantic)


async def tdh_phymem_pamt_add(module: TdxModule, region: int, page0: int = NO_PAGE, page1: int = NO_PAGE) -> int:
    """TDH.PHYMEM.PAMT.ADD (58): the pair in RDX and R8 becomes the region's.

    ``page0``, ``page1`` may be left out: then they are pages that nobody else touches.
    """
    await step()
    status = lock_region(module, region, page0, page1)
    if status != TDX_SUCCESS:
        return status
    entry = module.regions[region]
    if entry.type != PageType.NDA or entry.block.type == PageType.REG:
        status = TDX_HPA_RANGE_NOT_FREE | OPERAND_RCX
    else:
        status = lock_donated(module, region, page0)
        if status != TDX_SUCCESS:
            status = status | OPERAND_RDX
        else:
            status = lock_donated(module, region, page1)
            if status != TDX_SUCCESS:
                status = status | OPERAND_R8
                if page0 != NO_PAGE:
                    clear_bitmap(module, page0)
                    unlock_donated(module, region, page0)
    if status != TDX_SUCCESS:
        unlock_region(module, entry)
        return status
    await step()
    entry.type = PageType.PAMT
    entry.page_count = 0
    if page0 != NO_PAGE:
        entry.pair0 = page0
    if page1 != NO_PAGE:
        entry.pair1 = page1
    unlock_donated(module, region, page0)
    unlock_donated(module, region, page1)
    unlock_region(module, entry)
    tracepoint("TDH.PHYMEM.PAMT.ADD", TDX_SUCCESS)
    return TDX_SUCCESS


async def tdh_phymem_pamt_remove(module: TdxModule, region: int) -> int:
    """TDH.PHYMEM.PAMT.REMOVE (59): the region's pair is the caller's again (RDX, R8: what ``pair0``, ``pair1`` were).

    PAMT_PAGE_NOT_EMPTY says which page of the pair describes a page in use (0 or 1), if pages are named.
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
        unlock_region(module, entry)
        return status
    await step()
    entry.type = PageType.NDA
    give_back_pair(module, entry)
    unlock_region(module, entry)
    tracepoint("TDH.PHYMEM.PAMT.REMOVE", TDX_SUCCESS)
    return TDX_SUCCESS


def half_in_use(module: TdxModule, entry: PamtRegion, half: int) -> bool:
    """Whether a page that one page of the pair describes is in use: the first half of the region, or the second."""
    middle = module.ptrs // 2
    used: u16 = 0
    for i in range(middle):
        used += entry.pages[i + half * middle].use != PageUse.NDA
    return used > 0


def begin_walk(module: TdxModule, region: PamtRegion) -> int:
    """What RECLAIM and RDMD begin with: the 1G entry, shared."""
    if not module.ready:
        return TDX_SYS_NOT_READY
    if not usable(region):
        return TDX_OPERAND_ADDR_RANGE_ERROR | OPERAND_RCX
    if not lock_above(region, module.gigantic):
        return TDX_OPERAND_BUSY | OPERAND_RCX
    return TDX_SUCCESS


async def tdh_phymem_page_reclaim(td: Td, page: int, tdr: bool = False) -> int:
    """TDH.PHYMEM.PAGE.RECLAIM (28) of a page of a TD in TEARDOWN; the S-EPT is not looked at.

    ``td`` is the TD that the page belongs to (the module finds it in the PAMT), ``tdr`` whether it is the TDR page,
    which goes last. Where pages are counted a region with a page in use stands for that page, and whether others are
    left when the TDR goes is not known.
    """
    await step()
    module = td.module
    region = region_at(module, page)
    status = begin_walk(module, region)
    if status != TDX_SUCCESS:
        return status
    huge = region.type == PageType.REG
    status = lock_reclaimed(td, region, page, huge)
    if status == TDX_SUCCESS:
        status = may_reclaim(td, tdr)
        if status != TDX_SUCCESS:
            unlock_reclaimed(td, region, page, huge)
    if status != TDX_SUCCESS:
        unlock_above(region, module.gigantic)
        return status
    await step()
    unlock_owner(td, tdr)
    if tdr:
        td.exists = 0
        td.chldcnt += 1  # the TDR page itself was never counted
    if huge:
        free_used_region(td, region)
    else:
        free_used_page(td, region, page)
        release_shared(region.lock)
    unlock_above(region, module.gigantic)
    tracepoint("TDH.PHYMEM.PAGE.RECLAIM", TDX_SUCCESS)
    return TDX_SUCCESS


def lock_reclaimed(td: Td, region: PamtRegion, page: int, huge: bool) -> int:
    """The walk to the page, whatever its size, and its own entry exclusive; it must be in use."""
    module = td.module
    if huge:
        if not acquire_exclusive(region.lock):
            return TDX_OPERAND_BUSY | OPERAND_RCX
        if module.named and page % module.ptrs != 0:
            release_exclusive(region.lock)
            return TDX_OPERAND_INVALID | OPERAND_RCX
        return TDX_SUCCESS
    if not acquire_shared(region.lock):
        return TDX_OPERAND_BUSY | OPERAND_RCX
    status = TDX_SUCCESS
    if region.page_count == 0:  # the region, and the page in it
        status = TDX_PAGE_METADATA_INCORRECT | OPERAND_RCX
    elif module.named:
        if not lock_used_page(module, page):
            status = TDX_OPERAND_BUSY | OPERAND_RCX
        elif page_at(module, page).use == PageUse.NDA or page_at(module, page).use == PageUse.RSVD:
            unlock_used_page(module, page)
            status = TDX_PAGE_METADATA_INCORRECT | OPERAND_RCX
    if status != TDX_SUCCESS:
        release_shared(region.lock)
    return status


def unlock_reclaimed(td: Td, region: PamtRegion, page: int, huge: bool) -> None:
    """Drop the locks of lock_reclaimed()."""
    if huge:
        release_exclusive(region.lock)
    else:
        unlock_used_page(td.module, page)
        release_shared(region.lock)


def may_reclaim(td: Td, tdr: bool) -> int:
    """The owner: its TDR locked (exclusive if it is the page itself), in TEARDOWN; and the TDR is the last page."""
    if td.module.tdr_locks:
        if tdr:
            if not acquire_exclusive(td.lock):
                return TDX_OPERAND_BUSY | OPERAND_RCX
        elif not acquire_shared(td.lock):
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
        if tdr:
            release_exclusive(td.lock)
        else:
            release_shared(td.lock)


async def tdh_phymem_page_rdmd(module: TdxModule, page: int) -> int:
    """TDH.PHYMEM.PAGE.RDMD (24): look at a page's PAMT entry, by a shared walk. What it returns is the entry."""
    await step()
    region = region_at(module, page)
    status = begin_walk(module, region)
    if status != TDX_SUCCESS:
        return status
    if not acquire_shared(region.lock):
        unlock_above(region, module.gigantic)
        return TDX_OPERAND_BUSY | OPERAND_RCX
    if module.named and not acquire_shared(page_at(module, page).lock):
        release_shared(region.lock)
        unlock_above(region, module.gigantic)
        return TDX_OPERAND_BUSY | OPERAND_RCX
    await step()
    if module.named:
        release_shared(page_at(module, page).lock)
    release_shared(region.lock)
    unlock_above(region, module.gigantic)
    return TDX_SUCCESS


async def tdh_phymem_page_wbinvd(module: TdxModule, page: int) -> int:
    """TDH.PHYMEM.PAGE.WBINVD (41) of a free 4K page: after REMOVE or RECLAIM, before the pair of its region goes."""
    await step()
    if not module.ready:
        return TDX_SYS_NOT_READY
    status = lock_free_page(module, page, True)
    if status != TDX_SUCCESS:
        return status | OPERAND_RCX
    await step()
    unlock_free_page(module, page, True)
    return TDX_SUCCESS
