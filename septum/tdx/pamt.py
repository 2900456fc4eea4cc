# SPDX-License-Identifier: GPL-2.0-or-later
"""PAMT walks: which level manages a page, the locks on the way, and pages that change hands.

A page is given as its number if pages are named, otherwise as the number of its region (see TdxModule). Statuses are
returned without operand id. Source: TDX module 1.5.01 and, for Dynamic PAMT, 2.0.x.
"""

from __future__ import annotations

from septum.tdx.locks import acquire_exclusive, acquire_shared, release_exclusive, release_shared
from septum.tdx.module import NO_PAGE, PageType, PageUse, PamtPage, PamtRegion, SeptEntry, Td, TdxModule
from septum.tdx.status import (
    TDX_MISSING_PAMT_PAGE_PAIR,
    TDX_OPERAND_ADDR_RANGE_ERROR,
    TDX_OPERAND_BUSY,
    TDX_OPERAND_INVALID,
    TDX_PAGE_METADATA_INCORRECT,
    TDX_PAGE_NOT_FREE,
    TDX_SUCCESS,
)


def region_at(module: TdxModule, page: int) -> PamtRegion:
    """The region that a page lies in."""
    return module.regions[page // module.ptrs if module.named else page]


def page_at(module: TdxModule, page: int) -> PamtPage:
    """The PAMT entry of a named 4K page."""
    return module.regions[page // module.ptrs].pages[page % module.ptrs]


def guest_region(td: Td, gfn: int) -> PamtRegion:
    """The region that the TD's 2M page ``gfn`` lies in, where pages have no homes."""
    return td.module.regions[gfn if td.first_region == 0 else td.first_region + gfn]


def leaf_region(td: Td, entry: SeptEntry, gfn: int) -> PamtRegion:
    """The region of the page that an entry maps; ``gfn`` the 2M page that the entry belongs to."""
    if td.module.homes:
        return region_at(td.module, entry.page)
    return guest_region(td, gfn)


def usable(region: PamtRegion) -> bool:
    """Whether a region is in a TDMR whose 1G block TDMR.INIT has initialised."""
    if not region.block.in_tdmr:
        return False
    return region.block.left == 0


def lock_above(region: PamtRegion, gigantic: bool) -> bool:
    """Take the 1G entry shared; it is locked where 1G pages exist, otherwise nobody takes it exclusive."""
    if gigantic:
        return acquire_shared(region.block.lock)
    return True


def unlock_above(region: PamtRegion, gigantic: bool) -> None:
    """Drop it."""
    if gigantic:
        release_shared(region.block.lock)


def lock_block(module: TdxModule, region: PamtRegion, in_block: int) -> int:
    """How an explicit walk begins, down to the 2M entry; ``in_block`` the status where the 1G entry is a page."""
    if not usable(region):
        return TDX_OPERAND_ADDR_RANGE_ERROR
    if not lock_above(region, module.gigantic):
        return TDX_OPERAND_BUSY
    if region.block.type == PageType.REG:
        unlock_above(region, module.gigantic)
        return in_block
    return TDX_SUCCESS


def lock_free_page(module: TdxModule, page: int, shared: bool = False) -> int:
    """The explicit walk to a free 4K page, P1 a to f: 1G and 2M entries shared, its own exclusive; none on failure.

    ``shared`` takes its own entry shared, too. Without names that entry is nobody else's yet.
    """
    region = region_at(module, page)
    status = lock_block(module, region, TDX_PAGE_METADATA_INCORRECT)
    if status != TDX_SUCCESS:
        return status
    if not acquire_shared(region.lock):
        status = TDX_OPERAND_BUSY
    else:
        if region.type == PageType.REG:
            status = TDX_PAGE_METADATA_INCORRECT
        elif module.dynamic_pamt and region.type == PageType.NDA:
            status = TDX_MISSING_PAMT_PAGE_PAIR
        elif module.named:
            entry = page_at(module, page)
            if not lock_page(entry, shared):
                status = TDX_OPERAND_BUSY
            elif entry.use != PageUse.NDA or entry.bitmap:
                unlock_page(entry, shared)
                status = TDX_PAGE_METADATA_INCORRECT
        if status != TDX_SUCCESS:
            release_shared(region.lock)
    if status != TDX_SUCCESS:
        unlock_above(region, module.gigantic)
    return status


def lock_page(entry: PamtPage, shared: bool) -> bool:
    """The lock of a 4K page's own PAMT entry."""
    if shared:
        return acquire_shared(entry.lock)
    return acquire_exclusive(entry.lock)


def unlock_page(entry: PamtPage, shared: bool) -> None:
    """Drop it."""
    if shared:
        release_shared(entry.lock)
    else:
        release_exclusive(entry.lock)


def unlock_free_page(module: TdxModule, page: int, shared: bool = False) -> None:
    """Drop the locks of lock_free_page(); the page stays free."""
    region = region_at(module, page)
    if module.named:
        unlock_page(page_at(module, page), shared)
    release_shared(region.lock)
    unlock_above(region, module.gigantic)


def use_page(td: Td, page: int, use: int) -> None:
    """A page locked by lock_free_page() becomes the TD's, and its locks are dropped."""
    module = td.module
    region_at(module, page).page_count += 1
    if module.named:
        entry = page_at(module, page)
        entry.use = use
        entry.owner = td.number + 1
        entry.bepoch = 0
        td.chldcnt += 1
    unlock_free_page(module, page)


def lock_used_page(module: TdxModule, page: int) -> bool:
    """The implicit lock of a 4K page in use, found by the S-EPT: its own entry, exclusive, and no other."""
    if module.named:
        return acquire_exclusive(page_at(module, page).lock)
    return True


def unlock_used_page(module: TdxModule, page: int) -> None:
    """Drop it."""
    if module.named:
        release_exclusive(page_at(module, page).lock)


def free_used_page(td: Td, region: PamtRegion, page: int) -> None:
    """A 4K page of ``region`` locked by lock_used_page() is free, and its lock dropped. Owner and BEPOCH stay."""
    region.page_count -= 1
    if td.module.named:
        page_at(td.module, page).use = PageUse.NDA
        td.chldcnt -= 1
    unlock_used_page(td.module, page)


def lock_free_region(module: TdxModule, page: int) -> int:
    """The explicit walk to a free 2M page: the 1G entry shared, the 2M entry exclusive; none on failure."""
    region = region_at(module, page)
    if module.named and page % module.ptrs != 0:
        return TDX_OPERAND_INVALID
    status = lock_block(module, region, TDX_PAGE_METADATA_INCORRECT)
    if status != TDX_SUCCESS:
        return status
    if not acquire_exclusive(region.lock):
        status = TDX_OPERAND_BUSY
    elif region.type != PageType.NDA or region.pamt_pages > 0 or (not module.dynamic_pamt and region.page_count > 0):
        release_exclusive(region.lock)
        status = TDX_PAGE_METADATA_INCORRECT
    if status != TDX_SUCCESS:
        unlock_above(region, module.gigantic)
    return status


def use_region(td: Td, region: PamtRegion) -> None:
    """A 2M page locked by lock_free_region() becomes the TD's, and its locks are dropped."""
    region.type = PageType.REG
    region.bepoch = 0
    if td.module.named:
        region.owner = td.number + 1
        td.chldcnt += td.module.ptrs
    release_exclusive(region.lock)
    unlock_above(region, td.module.gigantic)


def free_used_region(td: Td, region: PamtRegion) -> None:
    """A 2M page whose entry is locked exclusive is free, and the lock dropped."""
    region.type = PageType.NDA
    if td.module.named:
        td.chldcnt -= td.module.ptrs
    release_exclusive(region.lock)


def lock_pair_page(module: TdxModule, page: int) -> int:
    """The shared walk to a page that is to become a PAMT page; it may end at a 2M entry without a pair.

    The page's bit in the bitmap is set at once. On failure nothing is held or set.
    """
    region = region_at(module, page)
    status = lock_block(module, region, TDX_PAGE_NOT_FREE)
    if status != TDX_SUCCESS:
        return status
    if not acquire_shared(region.lock):
        status = TDX_OPERAND_BUSY
    else:
        if region.type == PageType.REG:
            status = TDX_PAGE_NOT_FREE
        elif module.named:
            entry = page_at(module, page)
            if entry.lock.exclusive:
                status = TDX_OPERAND_BUSY
            elif entry.use != PageUse.NDA or entry.bitmap:
                status = TDX_PAGE_NOT_FREE
        if status == TDX_SUCCESS:
            set_bitmap(module, page)
        else:
            release_shared(region.lock)
    if status != TDX_SUCCESS:
        unlock_above(region, module.gigantic)
    return status


def unlock_pair_page(module: TdxModule, page: int) -> None:
    """Drop the locks of lock_pair_page()."""
    region = region_at(module, page)
    release_shared(region.lock)
    unlock_above(region, module.gigantic)


def set_bitmap(module: TdxModule, page: int) -> None:
    """The page is a PAMT page from now on."""
    region_at(module, page).pamt_pages += 1
    if module.named:
        page_at(module, page).bitmap = 1


def clear_bitmap(module: TdxModule, page: int) -> None:
    """It is one no more."""
    region_at(module, page).pamt_pages -= 1
    if module.named:
        page_at(module, page).bitmap = 0


def give_back_pair(module: TdxModule, region: PamtRegion) -> None:
    """The pages of a region's pair are ordinary free pages again."""
    if region.pair0 != NO_PAGE:
        clear_bitmap(module, region.pair0)
        region.pair0 = NO_PAGE
    if region.pair1 != NO_PAGE:
        clear_bitmap(module, region.pair1)
        region.pair1 = NO_PAGE
