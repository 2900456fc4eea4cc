# SPDX-License-Identifier: GPL-2.0-or-later
"""What vCPUs do: TDH.VP.ENTER and the TD exit, TDG.MEM.PAGE.ACCEPT, accesses to memory.

Source: TDX module 1.5.01. Left out: everything that VP.ENTER saves and restores; the payload of an EPT violation
(level and state are those of the access); HOST_PRIORITY_BUSY_TIMEOUT, which needs a clock.
"""

from __future__ import annotations

from septum.lang import choose, step, tracepoint
from septum.tdx.leaf import (
    build_state,
    entry_at,
    is_table,
    lock_tdr,
    op_state,
    unlock_tdr,
    upper_entry,
    walk_reaches,
)
from septum.tdx.leaves import VpEnter
from septum.tdx.locks import EXCLUSIVE, SHARED, acquire, release
from septum.tdx.module import (
    TDX_PS_1G,
    TDX_PS_2M,
    TDX_PS_4K,
    SeptState,
    Td,
    TdVcpu,
)
from septum.tdx.status import (
    EXIT_REASON_EPT_VIOLATION,
    OPERAND_OP_STATE,
    OPERAND_RCX,
    OPERAND_SEPT_TREE,
    OPERAND_TD_EPOCH,
    TDX_INTERRUPTED_RESUMABLE,
    TDX_OPERAND_BUSY,
    TDX_OPERAND_INVALID,
    TDX_PAGE_ALREADY_ACCEPTED,
    TDX_PAGE_SIZE_MISMATCH,
    TDX_SUCCESS,
    TDX_VCPU_ASSOCIATED,
    TDX_VCPU_STATE_INCORRECT,
)


def lock_entered(td: Td, v: TdVcpu, lp: int, zero_step: bool) -> int:
    """What VP.ENTER checks and locks once TDVPR and TDR are locked: tree, epoch. All or none; the status."""
    status = may_enter(td, v, lp)
    if status == TDX_SUCCESS and zero_step and not acquire(td.tree, EXCLUSIVE):
        status = TDX_OPERAND_BUSY | OPERAND_SEPT_TREE
    elif status == TDX_SUCCESS and not acquire(td.epoch_lock, SHARED):
        if zero_step:
            release(td.tree, EXCLUSIVE)
        status = TDX_OPERAND_BUSY | OPERAND_TD_EPOCH
    return status


async def tdh_vp_enter(td: Td, vcpu: int, lp: int = 0, zero_step: bool = False) -> int:
    """TDH.VP.ENTER (0) of ``td.vcpus[vcpu]`` on logical processor ``lp``, until it is in the guest.

    TDVPR and TDR stay locked shared until the TD exit, the TDR where the module keeps ``tdr_locks``. ``zero_step``: the
    module suspects that the host steps the guest, and takes the S-EPT tree exclusive on the way; what it then finds
    (an access that would fault again) is left out.
    Returns the status: OPERAND_BUSY | RCX for the TDVPR, of P1, P2 and P4 with operand TDR, OPERAND_BUSY | OP_STATE,
    VCPU_STATE_INCORRECT, VCPU_ASSOCIATED, OPERAND_BUSY | SEPT_TREE, OPERAND_BUSY | TD_EPOCH; what an exit returns is
    the business of who exits. Source: TDX module 1.5.01, TDH.VP.ENTER.
    """
    await step()
    v = td.vcpus[vcpu]
    if not acquire(v.lock, VpEnter.tdvpr):
        return TDX_OPERAND_BUSY | VpEnter.vcpu
    status = lock_tdr(td, VpEnter)
    if status == TDX_SUCCESS:
        status = lock_entered(td, v, lp, zero_step)
        if status != TDX_SUCCESS:
            unlock_tdr(td, VpEnter)
    if status != TDX_SUCCESS:
        release(v.lock, VpEnter.tdvpr)
        return status
    await step()
    if v.epoch != td.epoch or v.lp != lp:  # INVEPT of the TD's contexts
        for entry in v.tlb:
            entry.held = 0
    v.epoch = td.epoch
    v.in_guest = 1
    v.associated = 1
    v.lp = lp
    release(td.epoch_lock, SHARED)
    if zero_step:
        release(td.tree, EXCLUSIVE)
    tracepoint(VpEnter.name, vcpu)
    return TDX_SUCCESS


def may_enter(td: Td, v: TdVcpu, lp: int) -> int:
    """The checks of VP.ENTER on TD and vCPU. OP_STATE's lock is only read: it is dropped before the entry.

    Returns the status.
    """
    status = build_state(td)
    if status != TDX_SUCCESS:
        return status
    if td.module.tdr_locks and td.op_state_lock.exclusive:
        return TDX_OPERAND_BUSY | OPERAND_OP_STATE
    status = op_state(td, VpEnter)
    if status != TDX_SUCCESS:
        return status
    if not v.ready:
        return TDX_VCPU_STATE_INCORRECT
    if v.in_guest or (v.associated and v.lp != lp):
        return TDX_VCPU_ASSOCIATED
    return TDX_SUCCESS


async def td_exit(td: Td, vcpu: int) -> None:
    """The vCPU that tdh_vp_enter() let in leaves the guest: for an interrupt, an EPT violation, or a kick."""
    await step()
    v = td.vcpus[vcpu]
    v.in_guest = 0
    unlock_tdr(td, VpEnter)
    release(v.lock, VpEnter.tdvpr)
    tracepoint("TD exit", vcpu)


def accessible(state: int) -> bool:
    """Whether a leaf in this state can be read by the guest."""
    return (
        state == SeptState.MAPPED
        or state == SeptState.BLOCKEDW
        or state == SeptState.EXPORTED_BLOCKEDW
        or state == SeptState.EXPORTED_DIRTY
        or state == SeptState.EXPORTED_DIRTY_BLOCKEDW
    )


def level_of_leaf_above(td: Td, level: int, page: int) -> int:
    """The level of the leaf that a guest's walk to ``level`` ends at, above it; 0 if there is none."""
    if accessible(upper_entry(td, page).state):
        return TDX_PS_1G
    if level == TDX_PS_4K and accessible(td.sept[page].state):
        return TDX_PS_2M
    return 0


async def tdg_mem_page_accept(td: Td, level: int, page: int, index: int = 0) -> int:
    """TDG.MEM.PAGE.ACCEPT (TDCALL 6) of a pending 4K or 2M page, by a vCPU that is in the guest.

    Returns the status that the guest sees, or EXIT_REASON_EPT_VIOLATION: then the vCPU exits, and the host gets the
    requested ``level``. What is neither FREE nor a leaf at that level is TDX_PAGE_SIZE_MISMATCH: also a page that was
    REMOVED after its export, which the guest can then never use again (issue 18 of the module). An interrupt lets go
    of a 2M page between two of its 4K pages and comes back (no step of the guest's is seen). A HOST_PRIORITY bit is a
    plain BUSY to the guest.
    """
    status = await accept(td, level, page, index)
    while status == TDX_INTERRUPTED_RESUMABLE:
        status = await accept(td, level, page, index)
    if status == TDX_SUCCESS:
        tracepoint("TDG.MEM.PAGE.ACCEPT", level, page, index)
    return status


async def accept(td: Td, level: int, page: int, index: int) -> int:
    """One round of ACCEPT, to its end or to an interrupt."""
    await step()
    if level > TDX_PS_2M:
        return TDX_OPERAND_INVALID | OPERAND_RCX
    if not walk_reaches(td, level, page):
        above = level_of_leaf_above(td, level, page)
        if above:
            return TDX_PAGE_ALREADY_ACCEPTED | above
        return EXIT_REASON_EPT_VIOLATION
    entry = entry_at(td, level, page, index)
    if entry.locked or entry.host_priority:
        return TDX_OPERAND_BUSY | OPERAND_RCX
    if is_table(entry.state) or entry.state == SeptState.REMOVED:  # neither FREE nor a leaf
        return TDX_PAGE_SIZE_MISMATCH | level
    if accessible(entry.state):
        return TDX_PAGE_ALREADY_ACCEPTED | level
    if entry.state != SeptState.PENDING and entry.state != SeptState.PENDING_EXPORTED_DIRTY:
        return EXIT_REASON_EPT_VIOLATION
    entry.locked = 1
    if td.module.interrupts and level == TDX_PS_2M:
        while entry.accepted < td.module.ptrs:
            if await choose(2):
                entry.locked = 0
                return TDX_INTERRUPTED_RESUMABLE
            entry.accepted += 1
        entry.accepted = 0
    else:
        await step()
    if entry.state == SeptState.PENDING:
        entry.state = SeptState.MAPPED
    else:
        entry.state = SeptState.EXPORTED_DIRTY
    entry.locked = 0
    return TDX_SUCCESS


async def guest_access(td: Td, vcpu: int, page: int, index: int = 0) -> int:
    """A vCPU in the guest touches 4K page ``index`` of 2M page ``page``.

    Returns 0, or EXIT_REASON_EPT_VIOLATION: free, blocked, or pending.

    The walk, not the TLB, decides; with ``tlb`` the module notes what the vCPU's TLB may hold from now on. (A touch
    of a pending page is a #VE instead, unless the TD disabled it.)
    """
    await step()
    if not walk_reaches(td, TDX_PS_2M, page):
        return EXIT_REASON_EPT_VIOLATION
    huge = td.sept[page]
    if is_table(huge.state):
        if huge.state != SeptState.NL_MAPPED or not accessible(huge.children[index].state):
            return EXIT_REASON_EPT_VIOLATION
        if td.module.tlb:
            td.vcpus[vcpu].tlb[huge.children[index].page].held = 1
        return TDX_SUCCESS
    if not accessible(huge.state):
        return EXIT_REASON_EPT_VIOLATION
    if td.module.tlb:
        td.vcpus[vcpu].tlb[huge.page + (index if td.module.named else 0)].held = 1
    return TDX_SUCCESS
