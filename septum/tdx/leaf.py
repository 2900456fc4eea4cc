# SPDX-License-Identifier: GPL-2.0-or-later
"""What the leaves on a TD have in common: the prologue P1 to P10, in the module's order, and the way out.

P1  the TDR page: one, and its lock           P6  GPA validity: no caller gives a GPA outside of td.sept
P2  build state of the TD                     P7  S-EPT tree lock
P3  OP_STATE lock, shared                     P8  walk to the entry
P4  OP_STATE allowed for the leaf             P9  the entry's lock
P5  level within the leaf's range             P10 the entry's state, by each leaf
What they check and how they lock is data: leaves.py. Whatever takes locks here takes all of them or none; so a leaf
has little to undo. Source: TDX module 1.5.01, the prologue of TDH.MEM leaves; 1.5.34 where a Version says so.
"""

from __future__ import annotations

from septum.lang import choose, step, tracepoint
from septum.tdx.leaves import TRACKING, MemLeaf, TdLeaf
from septum.tdx.locks import SHARED, acquire, release
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
from septum.tdx.pamt import guest_region, leaf_region, page_at, region_at
from septum.tdx.status import (
    OPERAND_OP_STATE,
    OPERAND_RCX,
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


async def guest_holds_lock(td: Td) -> bool:
    """Begin the leaf's first step. Returns whether a vCPU in guest mode holds a lock that this SEAMCALL wants."""
    if td.busy:
        held = await choose(2)
        if held == 0:
            return False
        return any_in_guest(td)
    await step()
    return False


def lock_tdr(td: Td, leaf: type[TdLeaf]) -> int:
    """SEAMCALL entry and P1. Returns the status; nothing is held on failure."""
    if not td.module.ready:
        return TDX_SYS_NOT_READY
    if td.module.tdr_locks and not acquire(td.lock, leaf.tdr):
        return TDX_OPERAND_BUSY | leaf.handle
    if not td.exists:
        unlock_tdr(td, leaf)
        return TDX_PAGE_METADATA_INCORRECT | leaf.handle
    return TDX_SUCCESS


def unlock_tdr(td: Td, leaf: type[TdLeaf]) -> None:
    """Drop the lock of lock_tdr()."""
    if td.module.tdr_locks:
        release(td.lock, leaf.tdr)


def build_state(td: Td) -> int:
    """P2: whether the TD has its keys and its TDCX pages. Returns the status, without operand."""
    if td.fatal:
        return TDX_TD_FATAL
    if td.lifecycle != Lifecycle.KEYS_CONFIGURED:
        return TDX_TD_KEYS_NOT_CONFIGURED
    if td.tdcx < MIN_TDCX:
        return TDX_TDCS_NOT_ALLOCATED
    return TDX_SUCCESS


def op_state(td: Td, leaf: type[TdLeaf]) -> int:
    """P4: whether the leaf may be called in the TD's OP_STATE. Returns the status."""
    if (leaf.op_states >> td.op_state) & 1:
        return TDX_SUCCESS
    if td.module.op_state_in_status:
        return TDX_OP_STATE_INCORRECT | td.op_state
    return TDX_OP_STATE_INCORRECT


def lock_op_state(td: Td, leaf: type[TdLeaf]) -> bool:
    """P3: an exclusive TDR replaces it."""
    if td.module.tdr_locks and leaf.tdr == SHARED:
        return acquire(td.op_state_lock, SHARED)
    return True


def unlock_op_state(td: Td, leaf: type[TdLeaf]) -> None:
    """Drop the lock of lock_op_state()."""
    if td.module.tdr_locks and leaf.tdr == SHARED:
        release(td.op_state_lock, SHARED)


def lock_td(td: Td, leaf: type[TdLeaf]) -> int:
    """P1 to P4. Returns the status. On success TDR and OP_STATE are locked as the leaf says; on failure nothing is."""
    status = lock_tdr(td, leaf)
    if status != TDX_SUCCESS:
        return status
    status = build_state(td)
    if status == TDX_SUCCESS and not lock_op_state(td, leaf):
        status = TDX_OPERAND_BUSY | OPERAND_OP_STATE
    if status != TDX_SUCCESS:
        unlock_tdr(td, leaf)
        return status
    status = op_state(td, leaf)
    if status != TDX_SUCCESS:
        unlock_td(td, leaf)
    return status


def unlock_td(td: Td, leaf: type[TdLeaf]) -> None:
    """Drop the locks of lock_td()."""
    unlock_op_state(td, leaf)
    unlock_tdr(td, leaf)


def leave_td(td: Td, leaf: type[TdLeaf], status: int) -> int:
    """The end of a leaf that holds the locks of lock_td() and no other. Returns ``status``, which is the leaf's."""
    unlock_td(td, leaf)
    return status


def upper_entry(td: Td, page: int) -> SeptEntry:
    """The 1G entry above the guest's 2M page ``page``."""
    return td.upper[page // td.pds if len(td.upper) > 1 else 0]


def entry_at(td: Td, level: int, page: int, index: int) -> SeptEntry:
    """The S-EPT entry of a page of ``level``: parameters as in mem.py."""
    if level == TDX_PS_4K:
        return td.sept[page].children[index]
    if level == TDX_PS_2M:
        return td.sept[page]
    return td.upper[page]


def walk_reaches(td: Td, level: int, page: int) -> bool:
    """P8: whether the walk gets to the entry; it stops above at what is not a mapped table."""
    if level == TDX_PS_1G:
        return True
    if upper_entry(td, page).state != SeptState.NL_MAPPED:
        return False
    return level == TDX_PS_2M or td.sept[page].state == SeptState.NL_MAPPED


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


async def begin(td: Td, leaf: type[MemLeaf], level: int, page: int, index: int = 0) -> int:
    """P1 to P9 of a leaf on an S-EPT entry, which are its first step; parameters as in mem.py.

    Returns the status. On success TDR, OP_STATE, tree and entry are locked as the leaf says, and leave() drops them;
    on failure nothing is.
    """
    held = await guest_holds_lock(td)
    status = lock_td(td, leaf)
    if status != TDX_SUCCESS:
        return status
    if level < leaf.lowest or level > leaf.highest:
        return leave_td(td, leaf, TDX_OPERAND_INVALID | OPERAND_RCX)
    if held or not acquire(td.tree, leaf.tree):
        return leave_td(td, leaf, TDX_OPERAND_BUSY | OPERAND_SEPT_TREE)
    if not walk_reaches(td, level, page):
        status = TDX_EPT_WALK_FAILED | OPERAND_RCX
    elif not acquire_entry(td, entry_at(td, level, page, index)):
        status = TDX_OPERAND_BUSY | OPERAND_RCX
    if status != TDX_SUCCESS:
        release(td.tree, leaf.tree)
        unlock_td(td, leaf)
    return status


def leave(td: Td, leaf: type[MemLeaf], entry: SeptEntry, status: int) -> int:
    """The end of a leaf that holds the locks of begin() and no other. Returns ``status``, which is the leaf's."""
    entry.locked = 0
    release(td.tree, leaf.tree)
    return leave_td(td, leaf, status)


def complete(td: Td, leaf: type[MemLeaf], entry: SeptEntry) -> int:
    """The end of a leaf that succeeds: leave(), and its tracepoint. Returns TDX_SUCCESS."""
    leave(td, leaf, entry, TDX_SUCCESS)
    tracepoint(leaf.name, TDX_SUCCESS)
    return TDX_SUCCESS


def is_blocked(state: int) -> bool:
    """Whether a state (SeptState) is one of those that BLOCK leads to."""
    return state == SeptState.BLOCKED or state == SeptState.PENDING_BLOCKED or state == SeptState.NL_BLOCKED


def is_table(state: int) -> bool:
    """Whether an entry in this state (SeptState) points to an S-EPT page."""
    return state == SeptState.NL_MAPPED or state == SeptState.NL_BLOCKED


def tracking_demanded(td: Td) -> bool:
    """Whether a range must be blocked and tracked before it is changed: only where vCPUs run."""
    return (TRACKING >> td.op_state) & 1 == 1


def blocked_and_tracked(td: Td, level: int, page: int, entry: SeptEntry) -> int:
    """Whether the range of an entry may be changed: nobody can reach it any more. Returns the status."""
    if not tracking_demanded(td):
        return TDX_SUCCESS
    if not is_blocked(entry.state):
        return TDX_GPA_RANGE_NOT_BLOCKED | OPERAND_RCX
    if not tracked(td, bepoch_of(td, level, page, entry)):
        return TDX_TLB_TRACKING_NOT_DONE | OPERAND_RCX
    return TDX_SUCCESS


def region_of(td: Td, level: int, page: int, entry: SeptEntry) -> PamtRegion:
    """The region that the page begins in which an entry of ``level`` maps."""
    if level == TDX_PS_1G:
        return leaf_region(td, entry, page * td.pds)
    return leaf_region(td, entry, page)


def guest_region_of(td: Td, level: int, page: int) -> PamtRegion:
    """The region that a page of any size begins in, where pages have no homes."""
    if level == TDX_PS_1G:
        return guest_region(td, page * td.pds)
    return guest_region(td, page)


def bepoch_of(td: Td, level: int, page: int, entry: SeptEntry) -> int:
    """BEPOCH of the page that an entry points to: a leaf's page at its own size, or an S-EPT page."""
    if td.module.page_bepochs:
        return entry.bepoch
    if not td.module.named:
        return guest_region_of(td, level, page).bepoch
    if is_table(entry.state):
        return page_at(td.module, entry.table).bepoch
    if level == TDX_PS_4K:
        return page_at(td.module, entry.page).bepoch
    if level == TDX_PS_2M:
        return region_at(td.module, entry.page).bepoch
    return region_at(td.module, entry.page).block.bepoch


def note_taken_away(td: Td) -> None:
    """The guest cannot reach what it could: a vCPU whose last fault was dealt with may well fault there again."""
    for vcpu in td.vcpus:
        vcpu.handled = 0


def note_bepoch(td: Td, level: int, page: int, entry: SeptEntry) -> None:
    """BEPOCH := TD_EPOCH, of the page that bepoch_of() reads."""
    if td.module.page_bepochs:
        entry.bepoch = td.epoch
    elif not td.module.named:
        guest_region_of(td, level, page).bepoch = td.epoch
    elif is_table(entry.state):
        page_at(td.module, entry.table).bepoch = td.epoch
    elif level == TDX_PS_4K:
        page_at(td.module, entry.page).bepoch = td.epoch
    elif level == TDX_PS_2M:
        region_at(td.module, entry.page).bepoch = td.epoch
    else:
        region_at(td.module, entry.page).block.bepoch = td.epoch
