# SPDX-License-Identifier: GPL-2.0-or-later
"""What the leaves on a TD have in common: the prologue P1 to P10, in the module's order, and the way out.

P1  the TDR page: one, and its lock           P6  GPA validity: no caller gives a GPA outside of td.sept
P2  build state of the TD                     P7  S-EPT tree lock
P3  OP_STATE lock, shared                     P8  walk to the entry
P4  OP_STATE allowed for the leaf             P9  the entry's lock
P5  level within the leaf's range             P10 the entry's state, by each leaf
Source: TDX module 1.5.01, and 1.5.34 where a TdxModule knob says so.
"""

from __future__ import annotations

from septum.lang import choose, step
from septum.tdx.locks import acquire_exclusive, acquire_shared, release_exclusive, release_shared
from septum.tdx.module import (
    MIN_TDCX,
    TDX_PS_1G,
    TDX_PS_2M,
    TDX_PS_4K,
    Lifecycle,
    PamtRegion,
    SeptEntry,
    SeptState,
    Td,
    any_in_guest,
    tracked,
)
from septum.tdx.pamt import guest_region, page_at, region_at
from septum.tdx.status import (
    OPERAND_OP_STATE,
    OPERAND_RCX,
    OPERAND_RDX,
    OPERAND_SEPT_TREE,
    TDX_EPT_WALK_FAILED,
    TDX_GPA_RANGE_NOT_BLOCKED,
    TDX_OP_STATE_INCORRECT,
    TDX_OPERAND_BUSY,
    TDX_OPERAND_INVALID,
    TDX_PAGE_METADATA_INCORRECT,
    TDX_SUCCESS,
    TDX_SYS_NOT_READY,
    TDX_TD_FATAL,
    TDX_TD_KEYS_NOT_CONFIGURED,
    TDX_TDCS_NOT_ALLOCATED,
    TDX_TLB_TRACKING_NOT_DONE,
)

#: bit masks of the OP_STATEs that leaves allow. Source: TDX module 1.5.01, its table of leaves
ALL_BUT_UNINITIALIZED = 0b111_1111_1110
INITIALIZED_ONLY = 0b000_0000_0010
UNINITIALIZED_ONLY = 0b000_0000_0001
BUILD = 0b000_1000_0010  # VP.CREATE, VP.ADDCX
ENTER = 0b010_0000_1100
SEPT_ADD = 0b011_1100_1110
AUG = 0b010_0000_1110
CHANGE = 0b011_0011_1110  # BLOCK, UNBLOCK, DEMOTE, PROMOTE, RELOCATE
REMOVE = 0b111_0011_1110
TRACK = 0b011_1111_1110
#: those in which a range must be blocked and tracked before it is changed
TRACKING = 0b010_0000_1100


async def guest_holds_lock(td: Td) -> bool:
    """Whether a vCPU in guest mode holds a lock that this SEAMCALL wants. Begins the leaf's first step."""
    if td.busy:
        held = await choose(2)
        if held == 0:
            return False
        return any_in_guest(td)
    await step()
    return False


def lock_tdr(td: Td, operand: int, exclusive: bool) -> int:
    """SEAMCALL entry and P1; ``operand`` is the register of the TD handle. Nothing is held on failure."""
    if not td.module.ready:
        return TDX_SYS_NOT_READY
    if td.module.tdr_locks:
        if exclusive:
            if not acquire_exclusive(td.lock):
                return TDX_OPERAND_BUSY | operand
        elif not acquire_shared(td.lock):
            return TDX_OPERAND_BUSY | operand
    if not td.exists:
        unlock_tdr(td, exclusive)
        return TDX_PAGE_METADATA_INCORRECT | operand
    return TDX_SUCCESS


def unlock_tdr(td: Td, exclusive: bool) -> None:
    """Drop it."""
    if td.module.tdr_locks:
        if exclusive:
            release_exclusive(td.lock)
        else:
            release_shared(td.lock)


def build_state(td: Td) -> int:
    """P2: whether the TD has its keys and its TDCX pages."""
    if td.fatal:
        return TDX_TD_FATAL
    if td.lifecycle != Lifecycle.KEYS_CONFIGURED:
        return TDX_TD_KEYS_NOT_CONFIGURED
    if td.tdcx < MIN_TDCX:
        return TDX_TDCS_NOT_ALLOCATED
    return TDX_SUCCESS


def op_state(td: Td, allowed: int) -> int:
    """P4: whether the leaf may be called in the TD's OP_STATE."""
    if (allowed >> td.op_state) & 1:
        return TDX_SUCCESS
    if td.module.op_state_in_status:
        return TDX_OP_STATE_INCORRECT | td.op_state
    return TDX_OP_STATE_INCORRECT


def enter_td(td: Td, operand: int, allowed: int, exclusive: bool) -> int:
    """P1 to P4. On success the TDR is locked and, unless it is exclusive, OP_STATE is; on failure nothing is."""
    status = lock_tdr(td, operand, exclusive)
    if status != TDX_SUCCESS:
        return status
    status = build_state(td)
    if status == TDX_SUCCESS and td.module.tdr_locks and not exclusive and not acquire_shared(td.op_state_lock):
        status = TDX_OPERAND_BUSY | OPERAND_OP_STATE
    if status != TDX_SUCCESS:
        unlock_tdr(td, exclusive)
        return status
    status = op_state(td, allowed)
    if status != TDX_SUCCESS:
        leave_td(td, exclusive)
    return status


def leave_td(td: Td, exclusive: bool) -> None:
    """Drop the TDR's lock, and OP_STATE's."""
    if td.module.tdr_locks and not exclusive:
        release_shared(td.op_state_lock)
    unlock_tdr(td, exclusive)


def entry_at(td: Td, level: int, gfn: int, index: int) -> SeptEntry:
    """The S-EPT entry of a page: ``gfn`` counts pages of 2M, or of 1G; ``index`` is the 4K page in a 2M page."""
    if level == TDX_PS_4K:
        return td.sept[gfn].children[index]
    if level == TDX_PS_2M:
        return td.sept[gfn]
    return td.upper[gfn]


def walk(td: Td, level: int, gfn: int) -> bool:
    """P8: whether the walk gets to the entry; it stops above at what is not a mapped table."""
    if level == TDX_PS_1G:
        return True
    if td.upper[gfn // td.pds if len(td.upper) > 1 else 0].state != SeptState.NL_MAPPED:
        return False
    return level == TDX_PS_2M or td.sept[gfn].state == SeptState.NL_MAPPED


def lock_tree(td: Td, exclusive: bool) -> bool:
    """P7."""
    if exclusive:
        return acquire_exclusive(td.tree)
    return acquire_shared(td.tree)


def unlock_tree(td: Td, exclusive: bool) -> None:
    """Drop it."""
    if exclusive:
        release_exclusive(td.tree)
    else:
        release_shared(td.tree)


def acquire_entry(td: Td, entry: SeptEntry) -> bool:
    """P9, the host's side: a failed try sets HOST_PRIORITY, a successful one clears it."""
    if entry.locked:
        if td.module.host_priority:
            entry.host_priority = 1
        return False
    entry.locked = 1
    if td.module.host_priority:
        entry.host_priority = 0
    return True


async def lock_entry(
    td: Td, level: int, gfn: int, index: int, allowed: int, lowest: int, highest: int, tree: bool
) -> int:
    """P1 to P9, a leaf's first step; none of the locks is held on failure.

    ``allowed`` OP_STATEs, ``lowest``..``highest`` levels; ``tree`` whether the S-EPT tree is taken exclusive.
    """
    held = await guest_holds_lock(td)
    status = enter_td(td, OPERAND_RDX, allowed, False)
    if status != TDX_SUCCESS:
        return status
    if level < lowest or level > highest:
        leave_td(td, False)
        return TDX_OPERAND_INVALID | OPERAND_RCX
    if held or not lock_tree(td, tree):
        leave_td(td, False)
        return TDX_OPERAND_BUSY | OPERAND_SEPT_TREE
    if not walk(td, level, gfn):
        status = TDX_EPT_WALK_FAILED | OPERAND_RCX
    elif not acquire_entry(td, entry_at(td, level, gfn, index)):
        status = TDX_OPERAND_BUSY | OPERAND_RCX
    if status != TDX_SUCCESS:
        unlock_tree(td, tree)
        leave_td(td, False)
    return status


def unlock_entry(td: Td, entry: SeptEntry, tree: bool) -> None:
    """Drop the entry's lock and all before it."""
    entry.locked = 0
    unlock_tree(td, tree)
    leave_td(td, False)


def tracking_demanded(td: Td) -> bool:
    """Whether a range must be blocked and tracked before it is changed: only where vCPUs run."""
    return (TRACKING >> td.op_state) & 1 == 1


def blocked_and_tracked(td: Td, blocked: bool, bepoch: int) -> int:
    """Whether a range may be changed; ``blocked`` whether its state is one of the blocked ones."""
    if not tracking_demanded(td):
        return TDX_SUCCESS
    if not blocked:
        return TDX_GPA_RANGE_NOT_BLOCKED | OPERAND_RCX
    if not tracked(td, bepoch):
        return TDX_TLB_TRACKING_NOT_DONE | OPERAND_RCX
    return TDX_SUCCESS


def is_blocked(state: int) -> bool:
    """Whether a state is one of those that BLOCK leads to."""
    return state == SeptState.BLOCKED or state == SeptState.PENDING_BLOCKED or state == SeptState.NL_BLOCKED


def is_table(state: int) -> bool:
    """Whether an entry in this state points to an S-EPT page."""
    return state == SeptState.NL_MAPPED or state == SeptState.NL_BLOCKED


def guest_region_of(td: Td, level: int, gfn: int) -> PamtRegion:
    """The region that a page of any size begins in, where pages have no homes."""
    if level == TDX_PS_1G:
        return guest_region(td, gfn * td.pds)
    return guest_region(td, gfn)


def bepoch_of(td: Td, level: int, gfn: int, entry: SeptEntry) -> int:
    """BEPOCH of the page that an entry points to: a leaf's page at its own size, or an S-EPT page."""
    if td.module.page_bepochs:
        return entry.bepoch
    if not td.module.named:
        return guest_region_of(td, level, gfn).bepoch
    if is_table(entry.state):
        return page_at(td.module, entry.table).bepoch
    if level == TDX_PS_4K:
        return page_at(td.module, entry.page).bepoch
    if level == TDX_PS_2M:
        return region_at(td.module, entry.page).bepoch
    return region_at(td.module, entry.page).block.bepoch


def note_bepoch(td: Td, level: int, gfn: int, entry: SeptEntry) -> None:
    """BEPOCH := TD_EPOCH."""
    if td.module.page_bepochs:
        entry.bepoch = td.epoch
    elif not td.module.named:
        guest_region_of(td, level, gfn).bepoch = td.epoch
    elif is_table(entry.state):
        page_at(td.module, entry.table).bepoch = td.epoch
    elif level == TDX_PS_4K:
        page_at(td.module, entry.page).bepoch = td.epoch
    elif level == TDX_PS_2M:
        region_at(td.module, entry.page).bepoch = td.epoch
    else:
        region_at(td.module, entry.page).block.bepoch = td.epoch
