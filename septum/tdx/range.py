# SPDX-License-Identifier: GPL-2.0-or-later
"""TDH.MEM.RANGE.BLOCK, TDH.MEM.RANGE.UNBLOCK, TDH.MEM.TRACK: the way to a range that no vCPU can reach.

Parameters as in mem.py. Source: TDX module 1.5.01, those leaves and its rules of TLB tracking.
"""

from __future__ import annotations

from septum.lang import step, tracepoint
from septum.tdx.leaf import (
    begin,
    bepoch_of,
    complete,
    entry_at,
    guest_holds_lock,
    is_blocked,
    leave,
    leave_td,
    lock_td,
    note_bepoch,
    note_taken_away,
    tracking_demanded,
)
from septum.tdx.leaves import MemTrack, RangeBlock, RangeUnblock
from septum.tdx.locks import EXCLUSIVE, acquire, release
from septum.tdx.module import SeptState, Td, tracked, vcpus_in_epoch
from septum.tdx.status import (
    OPERAND_RCX,
    OPERAND_TD_EPOCH,
    TDX_EPT_ENTRY_STATE_INCORRECT,
    TDX_GPA_RANGE_ALREADY_BLOCKED,
    TDX_OPERAND_BUSY,
    TDX_PREVIOUS_TLB_EPOCH_BUSY,
    TDX_SUCCESS,
    TDX_TLB_TRACKING_NOT_DONE,
)


def blockable(state: int) -> bool:
    """Whether BLOCK works on an entry in this state (SeptState)."""
    return (
        state == SeptState.MAPPED
        or state == SeptState.BLOCKEDW
        or state == SeptState.PENDING
        or state == SeptState.PENDING_BLOCKEDW
        or state == SeptState.NL_MAPPED
    )


async def tdh_mem_range_block(td: Td, level: int, page: int, index: int = 0) -> int:
    """TDH.MEM.RANGE.BLOCK (7): no new translations of the range.

    Blocking an entry that points to an S-EPT page makes all below it unreachable. What was accepted of a pending 2M
    page is forgotten. Returns the status: of begin(), GPA_RANGE_ALREADY_BLOCKED, EPT_ENTRY_STATE_INCORRECT.
    Source: TDX module 1.5.01, TDH.MEM.RANGE.BLOCK.
    """
    status = await begin(td, RangeBlock, level, page, index)
    if status != TDX_SUCCESS:
        return status
    entry = entry_at(td, level, page, index)
    if is_blocked(entry.state):
        status = TDX_GPA_RANGE_ALREADY_BLOCKED | OPERAND_RCX
    elif not blockable(entry.state):
        status = TDX_EPT_ENTRY_STATE_INCORRECT | OPERAND_RCX
    if status != TDX_SUCCESS:
        return leave(td, RangeBlock, entry, status)
    await step()
    if entry.state == SeptState.MAPPED or entry.state == SeptState.BLOCKEDW:
        entry.state = SeptState.BLOCKED
    elif entry.state == SeptState.PENDING or entry.state == SeptState.PENDING_BLOCKEDW:
        entry.state = SeptState.PENDING_BLOCKED
        if td.module.interrupts:
            entry.accepted = 0
    else:
        entry.state = SeptState.NL_BLOCKED
    note_bepoch(td, level, page, entry)
    note_taken_away(td)
    return complete(td, RangeBlock, entry)


async def tdh_mem_range_unblock(td: Td, level: int, page: int, index: int = 0) -> int:
    """TDH.MEM.RANGE.UNBLOCK (39): a blocked and tracked range is reachable again. BEPOCH stays as it was.

    Returns the status: of begin(), EPT_ENTRY_STATE_INCORRECT, TLB_TRACKING_NOT_DONE, whose operand is the module's
    ``unblock_operand``: SEPT_TREE in 1.5.01, RCX in 1.5.34. Source: TDX module 1.5.01, TDH.MEM.RANGE.UNBLOCK.
    """
    status = await begin(td, RangeUnblock, level, page, index)
    if status != TDX_SUCCESS:
        return status
    entry = entry_at(td, level, page, index)
    if not is_blocked(entry.state):
        status = TDX_EPT_ENTRY_STATE_INCORRECT | OPERAND_RCX
    elif tracking_demanded(td) and not tracked(td, bepoch_of(td, level, page, entry)):
        status = TDX_TLB_TRACKING_NOT_DONE | td.module.unblock_operand
    if status != TDX_SUCCESS:
        return leave(td, RangeUnblock, entry, status)
    await step()
    if entry.state == SeptState.BLOCKED:
        entry.state = SeptState.MAPPED
    elif entry.state == SeptState.PENDING_BLOCKED:
        entry.state = SeptState.PENDING
    else:
        entry.state = SeptState.NL_MAPPED
    return complete(td, RangeUnblock, entry)


async def tdh_mem_track(td: Td) -> int:
    """TDH.MEM.TRACK (38): the next TLB epoch begins. The TD handle is RCX here.

    Returns the status: of P1 to P4, OPERAND_BUSY | TD_EPOCH, PREVIOUS_TLB_EPOCH_BUSY while a vCPU runs that entered
    before the epoch that ends. Source: TDX module 1.5.01, TDH.MEM.TRACK.
    """
    held = await guest_holds_lock(td)
    status = lock_td(td, MemTrack)
    if status != TDX_SUCCESS:
        return status
    if held or not acquire(td.epoch_lock, EXCLUSIVE):
        return leave_td(td, MemTrack, TDX_OPERAND_BUSY | OPERAND_TD_EPOCH)
    if vcpus_in_epoch(td, (td.epoch - 1) & 1) > 0:
        release(td.epoch_lock, EXCLUSIVE)
        return leave_td(td, MemTrack, TDX_PREVIOUS_TLB_EPOCH_BUSY)
    await step()
    td.epoch += 1
    release(td.epoch_lock, EXCLUSIVE)
    leave_td(td, MemTrack, TDX_SUCCESS)
    tracepoint(MemTrack.name, TDX_SUCCESS)
    return TDX_SUCCESS
