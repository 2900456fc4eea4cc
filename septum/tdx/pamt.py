# SPDX-License-Identifier: GPL-2.0-or-later
"""PAMT walks: which level manages a page, the locks on the way, and pages that change hands.

``pfn`` is a page of the host: its number (u64 HPA >> 12) if pages are named, otherwise the number of its region (see
TdxModule). ``operand`` is the register that the page was given in, which a status carries.
Source: TDX module 1.5.01, PAMT walk; for Dynamic PAMT: 2.0.x.
"""

from __future__ import annotations

from septum.tdx.locks import EXCLUSIVE, SHARED, LockMode, SharexLock, acquire, promote, release
from septum.tdx.module import (
    NO_PAGE,
    TDX_PS_2M,
    TDX_PS_4K,
    Lifecycle,
    PageType,
    PageUse,
    PamtPage,
    PamtRegion,
    SeptEntry,
    Td,
    TdxModule,
)
from septum.tdx.status import (
    OPERAND_RCX,
    TDX_MISSING_PAMT_PAGE_PAIR,
    TDX_OPERAND_ADDR_RANGE_ERROR,
    TDX_OPERAND_BUSY,
    TDX_OPERAND_INVALID,
    TDX_PAGE_METADATA_INCORRECT,
    TDX_PAGE_NOT_FREE,
    TDX_SUCCESS,
    with_operand,
)


def region_at(module: TdxModule, pfn: int) -> PamtRegion:
    """The region that a page lies in."""
    return module.regions[pfn // module.ptrs if module.named else pfn]


def page_at(module: TdxModule, pfn: int) -> PamtPage:
    """The PAMT entry of a named 4K page."""
    return module.regions[pfn // module.ptrs].pages[pfn % module.ptrs]


def guest_region(td: Td, page: int) -> PamtRegion:
    """The region that the guest's 2M page ``page`` lies in, where pages have no homes."""
    return td.module.regions[page if td.first_region == 0 else td.first_region + page]


def leaf_region(td: Td, entry: SeptEntry, page: int) -> PamtRegion:
    """The region of the page that an entry maps; ``page`` the guest's 2M page that the entry belongs to."""
    if td.module.homes:
        return region_at(td.module, entry.page)
    return guest_region(td, page)


# -- the walk, level by level ----------------------------------------------------------------------------


def usable(region: PamtRegion) -> bool:
    """Whether a region is in a TDMR whose 1G block TDMR.INIT has initialised."""
    if not region.block.in_tdmr:
        return False
    return region.block.left == 0


def lock_above(module: TdxModule, region: PamtRegion) -> bool:
    """Take the 1G entry shared; it is locked where 1G pages exist, otherwise nobody takes it exclusive."""
    if module.gigantic:
        return acquire(region.block.lock, SHARED)
    return True


def unlock_above(module: TdxModule, region: PamtRegion) -> None:
    """Drop the lock of lock_above()."""
    if module.gigantic:
        release(region.block.lock, SHARED)


def end_above(lock: SharexLock, mode: LockMode, status: int) -> int:
    """The end of a walk for a page of which an entry above says all there is to say; its ``lock`` is held shared.

    The walk takes in ``mode`` what it ends at, so it makes the lock exclusive first where the page's own would be.
    Returns OPERAND_BUSY if another CPU reads the entry, otherwise ``status``; the lock is dropped.
    """
    if mode == EXCLUSIVE and not promote(lock):
        release(lock, SHARED)
        return TDX_OPERAND_BUSY
    release(lock, mode)
    return status


def lock_block(module: TdxModule, region: PamtRegion, in_block: int, mode: LockMode) -> int:
    """How an explicit walk begins, down to the 2M entry; ``in_block`` the status where the 1G entry is a page.

    ``mode``  how the walk takes what it ends at. Returns the status, without operand; nothing is held on failure.
    """
    if not usable(region):
        return TDX_OPERAND_ADDR_RANGE_ERROR
    if not lock_above(module, region):
        return TDX_OPERAND_BUSY
    if region.block.type == PageType.REG:
        if module.gigantic:
            return end_above(region.block.lock, mode, in_block)
        return in_block
    return TDX_SUCCESS


def has_entries(module: TdxModule, region: PamtRegion) -> bool:
    """Whether the region, whose lock is held, has PAMT entries for its 4K pages: in a pair, under Dynamic PAMT."""
    return region.type == (PageType.PAMT if module.dynamic_pamt else PageType.NDA)


# -- 4K pages --------------------------------------------------------------------------------------------


def lock_free_page(module: TdxModule, pfn: int, operand: int, mode: LockMode = EXCLUSIVE) -> int:
    """The explicit walk to a free 4K page, P1 a to f: 1G and 2M entries shared, its own in ``mode``.

    Without names its own entry is nobody else's yet. Returns the status; nothing is held on failure.
    """
    region = region_at(module, pfn)
    status = lock_block(module, region, TDX_PAGE_METADATA_INCORRECT, mode)
    if status == TDX_SUCCESS:
        status = lock_free_below(module, region, pfn, mode)
        if status != TDX_SUCCESS:
            unlock_above(module, region)
    return with_operand(status, operand)


def lock_free_below(module: TdxModule, region: PamtRegion, pfn: int, mode: LockMode) -> int:
    """The walk of lock_free_page() from the 2M entry on. Returns the status, without operand."""
    if not acquire(region.lock, SHARED):
        return TDX_OPERAND_BUSY
    if not has_entries(module, region):
        if region.type == PageType.NDA:
            return end_above(region.lock, mode, TDX_MISSING_PAMT_PAGE_PAIR)
        return end_above(region.lock, mode, TDX_PAGE_METADATA_INCORRECT)
    if module.named:
        status = lock_free_entry(page_at(module, pfn), mode)
        if status != TDX_SUCCESS:
            release(region.lock, SHARED)
        return status
    return TDX_SUCCESS


def lock_free_entry(entry: PamtPage, mode: LockMode) -> int:
    """The PAMT entry of a named 4K page, which must be free. Returns the status, without operand."""
    if not acquire(entry.lock, mode):
        return TDX_OPERAND_BUSY
    if entry.use != PageUse.NDA or entry.bitmap:
        release(entry.lock, mode)
        return TDX_PAGE_METADATA_INCORRECT
    return TDX_SUCCESS


def unlock_free_page(module: TdxModule, pfn: int, mode: LockMode = EXCLUSIVE) -> None:
    """Drop the locks of lock_free_page(); the page stays free."""
    region = region_at(module, pfn)
    if module.named:
        release(page_at(module, pfn).lock, mode)
    release(region.lock, SHARED)
    unlock_above(module, region)


def lock_flushed_page(module: TdxModule, pfn: int) -> int:
    """The walk of WBINVD to a free 4K page (RCX), shared at all levels; it may end at a 2M entry without a pair.

    Returns the status; nothing is held on failure.
    """
    region = region_at(module, pfn)
    status = lock_block(module, region, TDX_PAGE_METADATA_INCORRECT, SHARED)
    if status == TDX_SUCCESS:
        status = lock_flushed_below(module, region, pfn)
        if status != TDX_SUCCESS:
            unlock_above(module, region)
    return with_operand(status, OPERAND_RCX)


def lock_flushed_below(module: TdxModule, region: PamtRegion, pfn: int) -> int:
    """The walk of lock_flushed_page() from the 2M entry on. Returns the status, without operand."""
    if not acquire(region.lock, SHARED):
        return TDX_OPERAND_BUSY
    status = TDX_SUCCESS
    if region.type == PageType.REG:
        status = TDX_PAGE_METADATA_INCORRECT
    elif module.named:
        if has_entries(module, region):
            status = lock_free_entry(page_at(module, pfn), SHARED)
        elif page_at(module, pfn).bitmap:
            status = TDX_PAGE_METADATA_INCORRECT
    if status != TDX_SUCCESS:
        release(region.lock, SHARED)
    return status


def unlock_flushed_page(module: TdxModule, pfn: int) -> None:
    """Drop the locks of lock_flushed_page(); the page stays free."""
    region = region_at(module, pfn)
    if module.named and has_entries(module, region):
        release(page_at(module, pfn).lock, SHARED)
    release(region.lock, SHARED)
    unlock_above(module, region)


def use_page(td: Td, pfn: int, use: PageUse) -> None:
    """A page locked by lock_free_page() becomes the TD's, and its locks are dropped."""
    module = td.module
    region_at(module, pfn).page_count += 1
    if module.named:
        entry = page_at(module, pfn)
        entry.use = use
        entry.owner = td.number + 1
        entry.bepoch = 0
        td.chldcnt += 1
    unlock_free_page(module, pfn)


def lock_used_page(module: TdxModule, pfn: int) -> bool:
    """The implicit lock of a 4K page in use, found by the S-EPT: its own entry, exclusive, and no other."""
    if module.named:
        return acquire(page_at(module, pfn).lock, EXCLUSIVE)
    return True


def unlock_used_page(module: TdxModule, pfn: int) -> None:
    """Drop the lock of lock_used_page()."""
    if module.named:
        release(page_at(module, pfn).lock, EXCLUSIVE)


def at_most(count: int, most: int) -> int:
    """The smaller of two numbers of pages."""
    return count if count < most else most


def note_given_back(td: Td, region: PamtRegion, count: int) -> None:
    """``count`` 4K pages of a region are the host's again, as they are: the model's own bookkeeping.

    In a TD whose key is free all caches were written back (TDH.PHYMEM.CACHE.WB). More pages than the region has are
    not counted: a CPU that gives one back for the second time has not flushed it.
    """
    if td.module.caches:
        if td.lifecycle == Lifecycle.TEARDOWN:
            region.unreset = at_most(region.unreset + count, td.module.ptrs)
        else:
            region.unflushed = at_most(region.unflushed + count, td.module.ptrs)


def note_flushed(module: TdxModule, region: PamtRegion) -> None:
    """A free 4K page of a region was flushed; one that needed it, if there is one. The model's own bookkeeping."""
    if module.caches and region.unflushed > 0:
        region.unflushed -= 1
        region.unreset = at_most(region.unreset + 1, module.ptrs)


def free_used_page(td: Td, region: PamtRegion, pfn: int) -> None:
    """A 4K page of ``region`` locked by lock_used_page() is free, and its lock dropped. Owner and BEPOCH stay."""
    note_given_back(td, region, 1)
    region.page_count -= 1
    if td.module.named:
        page_at(td.module, pfn).use = PageUse.NDA
        td.chldcnt -= 1
    unlock_used_page(td.module, pfn)


# -- pages of any size -----------------------------------------------------------------------------------


def lock_free_region(module: TdxModule, pfn: int, operand: int) -> int:
    """The explicit walk to a free 2M page: the 1G entry shared, the 2M entry exclusive.

    Returns the status; nothing is held on failure.
    """
    region = region_at(module, pfn)
    if module.named and pfn % module.ptrs != 0:
        return TDX_OPERAND_INVALID | operand
    status = lock_block(module, region, TDX_PAGE_METADATA_INCORRECT, EXCLUSIVE)
    if status != TDX_SUCCESS:
        return status | operand
    if not acquire(region.lock, EXCLUSIVE):
        status = TDX_OPERAND_BUSY
    elif region.type != PageType.NDA or region.pamt_pages > 0 or (not module.dynamic_pamt and region.page_count > 0):
        release(region.lock, EXCLUSIVE)
        status = TDX_PAGE_METADATA_INCORRECT
    if status != TDX_SUCCESS:
        unlock_above(module, region)
    return with_operand(status, operand)


def use_region(td: Td, region: PamtRegion) -> None:
    """A 2M page locked by lock_free_region() becomes the TD's, and its locks are dropped."""
    region.type = PageType.REG
    region.bepoch = 0
    if td.module.named:
        region.owner = td.number + 1
        td.chldcnt += td.module.ptrs
    release(region.lock, EXCLUSIVE)
    unlock_above(td.module, region)


def free_used_region(td: Td, region: PamtRegion) -> None:
    """A 2M page whose entry is locked exclusive is free, and the lock dropped."""
    note_given_back(td, region, td.module.ptrs)
    region.type = PageType.NDA
    if td.module.named:
        td.chldcnt -= td.module.ptrs
    release(region.lock, EXCLUSIVE)


def free_used_block(td: Td, region: PamtRegion) -> None:
    """A 1G page that begins in ``region``, and whose entry is locked exclusive, is free, and the lock dropped."""
    region.block.type = PageType.NDA
    if td.module.named:
        td.chldcnt -= td.module.ptrs * td.pds
    release(region.block.lock, EXCLUSIVE)


def lock_mapped_page(td: Td, level: int, entry: SeptEntry, region: PamtRegion) -> bool:
    """The implicit lock of the page that an entry maps: its own PAMT entry, at its own size, exclusive.

    ``region`` is where the page begins. Returns whether the lock is taken.
    """
    if level == TDX_PS_4K:
        return lock_used_page(td.module, entry.page)
    if level == TDX_PS_2M:
        return acquire(region.lock, EXCLUSIVE)
    return acquire(region.block.lock, EXCLUSIVE)


def unlock_mapped_page(td: Td, level: int, entry: SeptEntry, region: PamtRegion) -> None:
    """Drop the lock of lock_mapped_page()."""
    if level == TDX_PS_4K:
        unlock_used_page(td.module, entry.page)
    elif level == TDX_PS_2M:
        release(region.lock, EXCLUSIVE)
    else:
        release(region.block.lock, EXCLUSIVE)


def free_mapped_page(td: Td, level: int, entry: SeptEntry, region: PamtRegion) -> None:
    """The page locked by lock_mapped_page() is free, and its lock dropped."""
    if level == TDX_PS_4K:
        free_used_page(td, region, entry.page)
    elif level == TDX_PS_2M:
        free_used_region(td, region)
    else:
        free_used_block(td, region)


# -- page pairs ------------------------------------------------------------------------------------------


def in_tdmr(module: TdxModule, pfn: int) -> bool:
    """Whether a page that is to become a PAMT page is in a TDMR. NO_PAGE is one that is not in the model, and is."""
    if pfn == NO_PAGE:
        return True
    return usable(region_at(module, pfn))


def lock_pair_page(module: TdxModule, pfn: int, operand: int) -> int:
    """The shared walk to a page that is to become a PAMT page; it may end at a 2M entry without a pair.

    It is in a TDMR: in_tdmr(). Returns the status; nothing is held on failure. For NO_PAGE there is nothing to lock.
    """
    if pfn == NO_PAGE:
        return TDX_SUCCESS
    region = region_at(module, pfn)
    status = lock_block(module, region, TDX_PAGE_NOT_FREE, SHARED)
    if status != TDX_SUCCESS:
        return status | operand
    if not acquire(region.lock, SHARED):
        status = TDX_OPERAND_BUSY
    else:
        status = pair_page_free(module, region, pfn)
        if status != TDX_SUCCESS:
            release(region.lock, SHARED)
    if status != TDX_SUCCESS:
        unlock_above(module, region)
    return with_operand(status, operand)


def pair_page_free(module: TdxModule, region: PamtRegion, pfn: int) -> int:
    """Whether a page may become a PAMT page as far as its walk tells. Returns the status, without operand."""
    if region.type == PageType.REG:
        return TDX_PAGE_NOT_FREE
    if module.named:
        entry = page_at(module, pfn)
        if entry.lock.exclusive:
            return TDX_OPERAND_BUSY
        if entry.use != PageUse.NDA:
            return TDX_PAGE_NOT_FREE
    return TDX_SUCCESS


def unlock_pair_page(module: TdxModule, pfn: int) -> None:
    """Drop the locks of lock_pair_page(); the page is a PAMT page."""
    if pfn != NO_PAGE:
        region = region_at(module, pfn)
        release(region.lock, SHARED)
        unlock_above(module, region)


def set_bitmap(module: TdxModule, pfn: int) -> bool:
    """Test and set the page's bit: it is a PAMT page from now on. Returns whether it was none; NO_PAGE never is."""
    if pfn == NO_PAGE:
        return True
    if module.named:
        if page_at(module, pfn).bitmap:
            return False
        page_at(module, pfn).bitmap = 1
    region_at(module, pfn).pamt_pages += 1
    return True


def set_bitmaps(module: TdxModule, page0: int, page1: int, operand0: int, operand1: int) -> int:
    """The bits of both pages of a pair, whose walks are done. Returns the status; on failure none is set."""
    if not set_bitmap(module, page0):
        return TDX_PAGE_NOT_FREE | operand0
    if not set_bitmap(module, page1):
        clear_bitmap(module, page0)
        return TDX_PAGE_NOT_FREE | operand1
    return TDX_SUCCESS


def clear_bitmap(module: TdxModule, pfn: int) -> None:
    """Clear the page's bit: it is an ordinary page again."""
    if pfn != NO_PAGE:
        region_at(module, pfn).pamt_pages -= 1
        if module.named:
            page_at(module, pfn).bitmap = 0


def give_back_pair(module: TdxModule, region: PamtRegion) -> None:
    """The pages of a region's pair are ordinary free pages again."""
    if region.pair0 != NO_PAGE:
        clear_bitmap(module, region.pair0)
        region.pair0 = NO_PAGE
    if region.pair1 != NO_PAGE:
        clear_bitmap(module, region.pair1)
        region.pair1 = NO_PAGE
