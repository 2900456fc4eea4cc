# SPDX-License-Identifier: GPL-2.0-or-later
"""TDH.MEM.*: the leaves that work on a TD's S-EPT. Each returns the completion status, u64.

Parameters: ``td`` stands for RDX; ``level`` is TDX_PS_4K or TDX_PS_2M, a constant; ``gfn`` the number of the
2M page and ``index`` the 4K page in it (0 for level 2M), which are RCX; a page given to the module is named
by the 2M region it lies in. Source: TDX module 1.5.01 and 2.0.x; the order of checks is the module's.
Left out: operand formats (no caller in the model gives a wrong one), OP_STATEs other than RUNNABLE,
HOST_PRIORITY bits (they only delay guests), L2 VMs.
"""

from __future__ import annotations

from septum.lang import choose, step, tracepoint
from septum.tdx.locks import acquire_exclusive, acquire_shared, release_exclusive, release_shared
from septum.tdx.module import (
    TDX_PS_2M,
    PageType,
    PamtRegion,
    SeptEntry,
    SeptState,
    Td,
    any_in_guest,
    tracked,
    vcpus_in_epoch,
)
from septum.tdx.status import (
    OPERAND_R8,
    OPERAND_RCX,
    OPERAND_SEPT_TREE,
    OPERAND_TD_EPOCH,
    TDX_EPT_ENTRY_STATE_INCORRECT,
    TDX_EPT_WALK_FAILED,
    TDX_GPA_RANGE_ALREADY_BLOCKED,
    TDX_GPA_RANGE_NOT_BLOCKED,
    TDX_MISSING_PAMT_PAGE_PAIR,
    TDX_OPERAND_BUSY,
    TDX_PAGE_METADATA_INCORRECT,
    TDX_PREVIOUS_TLB_EPOCH_BUSY,
    TDX_SUCCESS,
    TDX_TLB_TRACKING_NOT_DONE,
)


async def guest_holds_lock(td: Td) -> bool:
    """Whether a vCPU in guest mode holds a lock that this SEAMCALL wants. Begins the leaf's first step."""
    if td.busy:
        held = await choose(2)
        if held == 0:
            return False
        return any_in_guest(td)
    await step()
    return False


def walk(td: Td, level: int, gfn: int) -> bool:
    """P8: whether the walk gets to the entry; a 4K entry needs its page of entries."""
    return level == TDX_PS_2M or td.sept[gfn].state == SeptState.NL_MAPPED


async def lock_entry(td: Td, entry: SeptEntry, level: int, gfn: int) -> int:
    """P7 to P9, a leaf's first step: the tree shared, the walk, the entry's lock; none of them held on failure."""
    if await guest_holds_lock(td) or not acquire_shared(td.tree):
        return TDX_OPERAND_BUSY | OPERAND_SEPT_TREE
    status = TDX_SUCCESS
    if not walk(td, level, gfn):
        status = TDX_EPT_WALK_FAILED | OPERAND_RCX
    elif entry.locked:
        status = TDX_OPERAND_BUSY | OPERAND_RCX
    if status != TDX_SUCCESS:
        release_shared(td.tree)
        return status
    entry.locked = 1
    return TDX_SUCCESS


def unlock_entry(td: Td, entry: SeptEntry) -> None:
    """Drop the entry's lock and the tree's, shared."""
    entry.locked = 0
    release_shared(td.tree)


def free_page(region: PamtRegion) -> int:
    """Explicit walk to a free 4K page of a region; the page's own entry is nobody else's yet."""
    if region.lock.exclusive:
        return TDX_OPERAND_BUSY
    if region.type == PageType.REG:
        return TDX_PAGE_METADATA_INCORRECT
    if region.type == PageType.NDA:
        return TDX_MISSING_PAMT_PAGE_PAIR
    return TDX_SUCCESS


async def tdh_mem_range_block(td: Td, level: int, gfn: int, index: int) -> int:
    """TDH.MEM.RANGE.BLOCK (7): no new translations of the range. Takes the S-EPT tree exclusive."""
    if await guest_holds_lock(td) or not acquire_exclusive(td.tree):
        return TDX_OPERAND_BUSY | OPERAND_SEPT_TREE
    status = TDX_SUCCESS
    entry = td.sept[gfn] if level == TDX_PS_2M else td.sept[gfn].children[index]
    if not walk(td, level, gfn):
        status = TDX_EPT_WALK_FAILED | OPERAND_RCX
    elif entry.locked:
        status = TDX_OPERAND_BUSY | OPERAND_RCX
    elif (
        entry.state == SeptState.BLOCKED
        or entry.state == SeptState.PENDING_BLOCKED
        or entry.state == SeptState.NL_BLOCKED
    ):
        status = TDX_GPA_RANGE_ALREADY_BLOCKED | OPERAND_RCX
    elif (
        entry.state != SeptState.MAPPED
        and entry.state != SeptState.BLOCKEDW
        and entry.state != SeptState.PENDING
        and entry.state != SeptState.PENDING_BLOCKEDW
        and entry.state != SeptState.NL_MAPPED
    ):
        status = TDX_EPT_ENTRY_STATE_INCORRECT | OPERAND_RCX
    if status != TDX_SUCCESS:
        release_exclusive(td.tree)
        return status
    await step()
    if entry.state == SeptState.MAPPED or entry.state == SeptState.BLOCKEDW:
        entry.state = SeptState.BLOCKED
    elif entry.state == SeptState.PENDING or entry.state == SeptState.PENDING_BLOCKEDW:
        entry.state = SeptState.PENDING_BLOCKED
    else:
        entry.state = SeptState.NL_BLOCKED
    td.module.regions[gfn].bepoch = td.epoch
    release_exclusive(td.tree)
    tracepoint("TDH.MEM.RANGE.BLOCK", TDX_SUCCESS)
    return TDX_SUCCESS


async def tdh_mem_track(td: Td) -> int:
    """TDH.MEM.TRACK (38): the next TLB epoch begins."""
    if await guest_holds_lock(td) or not acquire_exclusive(td.epoch_lock):
        return TDX_OPERAND_BUSY | OPERAND_TD_EPOCH
    if vcpus_in_epoch(td, (td.epoch - 1) & 1) > 0:
        release_exclusive(td.epoch_lock)
        return TDX_PREVIOUS_TLB_EPOCH_BUSY
    await step()
    td.epoch += 1
    release_exclusive(td.epoch_lock)
    tracepoint("TDH.MEM.TRACK", TDX_SUCCESS)
    return TDX_SUCCESS


def blocked_and_tracked(td: Td, state: int, bepoch: int) -> int:
    """Whether a running TD's range may be removed or demoted."""
    if state != SeptState.BLOCKED and state != SeptState.PENDING_BLOCKED:
        return TDX_GPA_RANGE_NOT_BLOCKED | OPERAND_RCX
    if not tracked(td, bepoch):
        return TDX_TLB_TRACKING_NOT_DONE | OPERAND_RCX
    return TDX_SUCCESS


async def tdh_mem_page_demote(td: Td, gfn: int, sept_page: int) -> int:
    """TDH.MEM.PAGE.DEMOTE (15) of a 2M page. R8: a page of region ``sept_page``; R12, R13: a pair, always there.

    On success the pair describes the demoted range, all of whose 4K pages are in use, and the page given in
    R8 is an S-EPT page. The pair's own PAMT entries are not looked at: no PAMT.ADD of another TD runs here.
    """
    entry = td.sept[gfn]
    page = td.module.regions[gfn]
    region = td.module.regions[sept_page]
    status = await lock_entry(td, entry, TDX_PS_2M, gfn)
    if status != TDX_SUCCESS:
        return status
    if (
        entry.state != SeptState.MAPPED
        and entry.state != SeptState.PENDING
        and entry.state != SeptState.BLOCKED
        and entry.state != SeptState.PENDING_BLOCKED
    ):
        status = TDX_EPT_ENTRY_STATE_INCORRECT | OPERAND_RCX
    elif not td.module.non_blocking_resize:
        status = blocked_and_tracked(td, entry.state, page.bepoch)
    if status == TDX_SUCCESS:
        status = free_page(region)
        if status != TDX_SUCCESS:
            status = status | OPERAND_R8
        elif not acquire_exclusive(page.lock):
            status = TDX_OPERAND_BUSY | OPERAND_RCX
    if status != TDX_SUCCESS:
        unlock_entry(td, entry)
        return status
    region.lock.readers += 1
    await step()
    for child in entry.children:
        if entry.state == SeptState.PENDING or entry.state == SeptState.PENDING_BLOCKED:
            child.state = SeptState.PENDING
        else:
            child.state = SeptState.MAPPED
    entry.state = SeptState.NL_MAPPED
    page.type = PageType.PAMT
    page.page_count = td.module.ptrs
    page.bepoch = 0
    region.page_count += 1
    release_shared(region.lock)
    release_exclusive(page.lock)
    unlock_entry(td, entry)
    tracepoint("TDH.MEM.PAGE.DEMOTE", TDX_SUCCESS)
    return TDX_SUCCESS


async def tdh_mem_sept_add(td: Td, gfn: int, sept_page: int) -> int:
    """TDH.MEM.SEPT.ADD (3), version 0, of the page of 4K entries of 2M page ``gfn``."""
    entry = td.sept[gfn]
    region = td.module.regions[sept_page]
    status = await lock_entry(td, entry, TDX_PS_2M, gfn)
    if status != TDX_SUCCESS:
        return status
    if entry.state != SeptState.FREE:
        status = TDX_EPT_ENTRY_STATE_INCORRECT | OPERAND_RCX
    else:
        status = free_page(region)
        if status != TDX_SUCCESS:
            status = status | OPERAND_R8
    if status != TDX_SUCCESS:
        unlock_entry(td, entry)
        return status
    region.lock.readers += 1
    await step()
    for child in entry.children:
        child.state = SeptState.FREE
    entry.state = SeptState.NL_MAPPED
    region.page_count += 1
    release_shared(region.lock)
    unlock_entry(td, entry)
    tracepoint("TDH.MEM.SEPT.ADD", TDX_SUCCESS)
    return TDX_SUCCESS


async def tdh_mem_page_aug(td: Td, level: int, gfn: int, index: int) -> int:
    """TDH.MEM.PAGE.AUG (6): map a page of region ``gfn``, pending the guest's ACCEPT."""
    entry = td.sept[gfn] if level == TDX_PS_2M else td.sept[gfn].children[index]
    page = td.module.regions[gfn]
    status = await lock_entry(td, entry, level, gfn)
    if status != TDX_SUCCESS:
        return status
    if entry.state != SeptState.FREE and entry.state != SeptState.REMOVED:
        status = TDX_EPT_ENTRY_STATE_INCORRECT | OPERAND_RCX
    elif level == TDX_PS_2M:
        if page.lock.exclusive or page.lock.readers > 0:
            status = TDX_OPERAND_BUSY | OPERAND_R8
        elif page.type != PageType.NDA:
            status = TDX_PAGE_METADATA_INCORRECT | OPERAND_R8
    else:
        status = free_page(page)
        if status != TDX_SUCCESS:
            status = status | OPERAND_R8
    if status != TDX_SUCCESS:
        unlock_entry(td, entry)
        return status
    if level == TDX_PS_2M:
        page.lock.exclusive = 1
    else:
        page.lock.readers += 1
    await step()
    entry.state = SeptState.PENDING
    if level == TDX_PS_2M:
        page.type = PageType.REG
        page.bepoch = 0
        release_exclusive(page.lock)
    else:
        page.page_count += 1
        release_shared(page.lock)
    unlock_entry(td, entry)
    tracepoint("TDH.MEM.PAGE.AUG", TDX_SUCCESS)
    return TDX_SUCCESS


async def tdh_mem_page_remove(td: Td, level: int, gfn: int, index: int) -> int:
    """TDH.MEM.PAGE.REMOVE (29): unmap a blocked and tracked page; it is free then."""
    entry = td.sept[gfn] if level == TDX_PS_2M else td.sept[gfn].children[index]
    page = td.module.regions[gfn]
    status = await lock_entry(td, entry, level, gfn)
    if status != TDX_SUCCESS:
        return status
    if (
        entry.state != SeptState.MAPPED
        and entry.state != SeptState.BLOCKED
        and entry.state != SeptState.BLOCKEDW
        and entry.state != SeptState.PENDING
        and entry.state != SeptState.PENDING_BLOCKED
        and entry.state != SeptState.PENDING_BLOCKEDW
    ):
        status = TDX_EPT_ENTRY_STATE_INCORRECT | OPERAND_RCX
    elif level == TDX_PS_2M and (page.lock.exclusive or page.lock.readers > 0):
        status = TDX_OPERAND_BUSY | OPERAND_RCX
    else:
        status = blocked_and_tracked(td, entry.state, page.bepoch)
    if status != TDX_SUCCESS:
        unlock_entry(td, entry)
        return status
    if level == TDX_PS_2M:
        page.lock.exclusive = 1
    await step()
    entry.state = SeptState.FREE
    if level == TDX_PS_2M:
        page.type = PageType.NDA
        release_exclusive(page.lock)
    else:
        page.page_count -= 1
    unlock_entry(td, entry)
    tracepoint("TDH.MEM.PAGE.REMOVE", TDX_SUCCESS)
    return TDX_SUCCESS
