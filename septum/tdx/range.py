# SPDX-License-Identifier: GPL-2.0-or-later
"""TDH.MEM.RANGE.BLOCK, TDH.MEM.RANGE.UNBLOCK, TDH.MEM.TRACK: the way to a range that no vCPU can reach.

Parameters as in mem.py. Source: TDX module 1.5.01.
"""

from __future__ import annotations

from septum.lang import step, tracepoint
from septum.tdx.leaf import (
    CHANGE,
    TRACK,
    bepoch_of,
    enter_td,
    entry_at,
    guest_holds_lock,
    is_blocked,
    leave_td,
    lock_entry,
    note_bepoch,
    tracking_demanded,
    unlock_entry,
)
from septum.tdx.locks import acquire_exclusive, release_exclusive
from septum.tdx.module import TDX_PS_1G, TDX_PS_4K, SeptState, Td, tracked, vcpus_in_epoch
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


async def tdh_mem_range_block(td: Td, level: int, gfn: int, index: int = 0) -> int:
    """TDH.MEM.RANGE.BLOCK (7): no new translations of the range. Takes the S-EPT tree exclusive.

    Blocking an entry that points to an S-EPT page makes all below it unreachable. What was accepted of a pending 2M
    page is forgotten.
    """
    status = await lock_entry(td, level, gfn, index, CHANGE, TDX_PS_4K, TDX_PS_1G, True)
    if status != TDX_SUCCESS:
        return status
    entry = entry_at(td, level, gfn, index)
    if is_blocked(entry.state):
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
        unlock_entry(td, entry, True)
        return status
    await step()
    if entry.state == SeptState.MAPPED or entry.state == SeptState.BLOCKEDW:
        entry.state = SeptState.BLOCKED
    elif entry.state == SeptState.PENDING or entry.state == SeptState.PENDING_BLOCKEDW:
        entry.state = SeptState.PENDING_BLOCKED
        if td.module.interrupts:
            entry.accepted = 0
    else:
        entry.state = SeptState.NL_BLOCKED
    note_bepoch(td, level, gfn, entry)
    unlock_entry(td, entry, True)
    tracepoint("TDH.MEM.RANGE.BLOCK", TDX_SUCCESS)
    return TDX_SUCCESS


async def tdh_mem_range_unblock(td: Td, level: int, gfn: int, index: int = 0) -> int:
    """TDH.MEM.RANGE.UNBLOCK (39): a blocked and tracked range is reachable again. BEPOCH stays as it was.

    The operand of TLB_TRACKING_NOT_DONE is the module's ``unblock_operand``: SEPT_TREE in 1.5.01, RCX in 1.5.34.
    """
    status = await lock_entry(td, level, gfn, index, CHANGE, TDX_PS_4K, TDX_PS_1G, True)
    if status != TDX_SUCCESS:
        return status
    entry = entry_at(td, level, gfn, index)
    if not is_blocked(entry.state):
        status = TDX_EPT_ENTRY_STATE_INCORRECT | OPERAND_RCX
    elif tracking_demanded(td) and not tracked(td, bepoch_of(td, level, gfn, entry)):
        status = TDX_TLB_TRACKING_NOT_DONE | td.module.unblock_operand
    if status != TDX_SUCCESS:
        unlock_entry(td, entry, True)
        return status
    await step()
    if entry.state == SeptState.BLOCKED:
        entry.state = SeptState.MAPPED
    elif entry.state == SeptState.PENDING_BLOCKED:
        entry.state = SeptState.PENDING
    else:
        entry.state = SeptState.NL_MAPPED
    unlock_entry(td, entry, True)
    tracepoint("TDH.MEM.RANGE.UNBLOCK", TDX_SUCCESS)
    return TDX_SUCCESS


async def tdh_mem_track(td: Td) -> int:
    """TDH.MEM.TRACK (38): the next TLB epoch begins. The TD handle is RCX here."""
    held = await guest_holds_lock(td)
    status = enter_td(td, OPERAND_RCX, TRACK, False)
    if status != TDX_SUCCESS:
        return status
    if held or not acquire_exclusive(td.epoch_lock):
        leave_td(td, False)
        return TDX_OPERAND_BUSY | OPERAND_TD_EPOCH
    if vcpus_in_epoch(td, (td.epoch - 1) & 1) > 0:
        release_exclusive(td.epoch_lock)
        leave_td(td, False)
        return TDX_PREVIOUS_TLB_EPOCH_BUSY
    await step()
    td.epoch += 1
    release_exclusive(td.epoch_lock)
    leave_td(td, False)
    tracepoint("TDH.MEM.TRACK", TDX_SUCCESS)
    return TDX_SUCCESS
