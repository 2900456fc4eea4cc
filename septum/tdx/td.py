# SPDX-License-Identifier: GPL-2.0-or-later
"""TDH.MNG.*, TDH.VP.*, TDH.MR.*: building a TD and tearing it down, as far as memory goes.

CREATE, KEY.CONFIG on every package, ADDCX, INIT, VP.CREATE, VP.ADDCX, VP.INIT, PAGE.ADD, MR.EXTEND, MR.FINALIZE lead to
a running TD; VP.FLUSH, VPFLUSHDONE, PHYMEM.CACHE.WB on every package, FREEID and RECLAIM of every page away from it.
A page given is a number as in mem.py. Source: TDX module 1.5.01. Left out: contents of pages, TD_PARAMS, measurements.
"""

from __future__ import annotations

from septum.lang import choose, step, tracepoint
from septum.tdx.leaf import (
    ALL_BUT_UNINITIALIZED,
    BUILD,
    INITIALIZED_ONLY,
    UNINITIALIZED_ONLY,
    enter_td,
    entry_at,
    leave_td,
    lock_tdr,
    op_state,
    unlock_tdr,
    walk,
)
from septum.tdx.locks import acquire_exclusive, release_exclusive
from septum.tdx.module import (
    MAX_TDCX,
    MIN_TDCX,
    TDX_PS_4K,
    KeyState,
    Lifecycle,
    OpState,
    PageUse,
    SeptState,
    Td,
)
from septum.tdx.pamt import lock_free_page, unlock_free_page, use_page
from septum.tdx.status import (
    OPERAND_KOT,
    OPERAND_RCX,
    OPERAND_RDX,
    TDX_EPT_ENTRY_STATE_INCORRECT,
    TDX_EPT_WALK_FAILED,
    TDX_FLUSHVP_NOT_DONE,
    TDX_HKID_NOT_FREE,
    TDX_KEY_CONFIGURED,
    TDX_LIFECYCLE_STATE_INCORRECT,
    TDX_NO_VCPUS,
    TDX_OPERAND_BUSY,
    TDX_OPERAND_INVALID,
    TDX_RND_NO_ENTROPY,
    TDX_SUCCESS,
    TDX_SYS_NOT_READY,
    TDX_TD_FATAL,
    TDX_TD_KEYS_NOT_CONFIGURED,
    TDX_TDCX_NUM_INCORRECT,
    TDX_VCPU_ASSOCIATED,
    TDX_VCPU_NOT_ASSOCIATED,
    TDX_VCPU_STATE_INCORRECT,
    TDX_WBCACHE_NOT_COMPLETE,
)

#: the TDCX page that is the root of the S-EPT
ROOT = 3


async def begin(td: Td) -> int:
    """A leaf's first step; whether RDSEED fails in it, where the module's ``no_entropy`` lets it."""
    if td.module.no_entropy:
        return await choose(2)
    await step()
    return 0


async def tdh_mng_create(td: Td, page: int, hkid: int = 0) -> int:
    """TDH.MNG.CREATE (9): RCX, the page that becomes the TDR; RDX, a free HKID."""
    failed = await begin(td)
    if not td.module.ready:
        return TDX_SYS_NOT_READY
    if hkid < 0 or hkid >= len(td.module.hkids):
        return TDX_OPERAND_INVALID | OPERAND_RDX
    status = lock_free_page(td.module, page)
    if status != TDX_SUCCESS:
        return status | OPERAND_RCX
    if not acquire_exclusive(td.module.kot_lock):
        status = TDX_OPERAND_BUSY | OPERAND_KOT
    else:
        if td.module.hkids[hkid].state != KeyState.FREE:
            status = TDX_HKID_NOT_FREE
        elif failed:
            status = TDX_RND_NO_ENTROPY
        if status != TDX_SUCCESS:
            release_exclusive(td.module.kot_lock)
    if status != TDX_SUCCESS:
        unlock_free_page(td.module, page)
        return status
    await step()
    use_page(td, page, PageUse.TDR)
    td.exists = 1
    td.lifecycle = Lifecycle.HKID_ASSIGNED
    td.hkid = hkid
    td.chldcnt = 0
    td.keys = 0
    td.module.hkids[hkid].state = KeyState.ASSIGNED
    release_exclusive(td.module.kot_lock)
    tracepoint("TDH.MNG.CREATE", TDX_SUCCESS)
    return TDX_SUCCESS


async def tdh_mng_key_config(td: Td) -> int:
    """TDH.MNG.KEY.CONFIG (8) on a package that has not had it yet; after the last one the keys are configured."""
    failed = await begin(td)
    status = lock_tdr(td, OPERAND_RCX, True)
    if status != TDX_SUCCESS:
        return status
    if td.fatal:
        status = TDX_TD_FATAL
    elif td.lifecycle == Lifecycle.KEYS_CONFIGURED:
        status = TDX_KEY_CONFIGURED
    elif td.lifecycle != Lifecycle.HKID_ASSIGNED:
        status = TDX_LIFECYCLE_STATE_INCORRECT
    elif failed:
        status = TDX_RND_NO_ENTROPY
    if status != TDX_SUCCESS:
        unlock_tdr(td, True)
        return status
    await step()
    td.keys += 1
    if td.keys == td.module.packages:
        td.lifecycle = Lifecycle.KEYS_CONFIGURED
    unlock_tdr(td, True)
    return TDX_SUCCESS


async def tdh_mng_addcx(td: Td, page: int) -> int:
    """TDH.MNG.ADDCX (1): RCX, one more TDCX page. Six are needed, nine taken; the fourth is the S-EPT root."""
    failed = await begin(td)
    status = lock_tdr(td, OPERAND_RDX, True)
    if status != TDX_SUCCESS:
        return status
    if td.fatal:
        status = TDX_TD_FATAL
    elif td.lifecycle != Lifecycle.KEYS_CONFIGURED:
        status = TDX_TD_KEYS_NOT_CONFIGURED
    elif td.tdcx == MAX_TDCX:
        status = TDX_TDCX_NUM_INCORRECT
    else:
        if td.tdcx >= MIN_TDCX:
            status = op_state(td, UNINITIALIZED_ONLY)
        if status == TDX_SUCCESS:
            status = lock_free_page(td.module, page)
            if status != TDX_SUCCESS:
                status = status | OPERAND_RCX
            elif td.tdcx == MIN_TDCX - 1 and failed:
                unlock_free_page(td.module, page)
                status = TDX_RND_NO_ENTROPY
    if status != TDX_SUCCESS:
        unlock_tdr(td, True)
        return status
    await step()
    use_page(td, page, PageUse.TDCX)
    if td.tdcx == ROOT:
        for entry in td.upper:
            entry.state = SeptState.FREE
    td.tdcx += 1
    unlock_tdr(td, True)
    return TDX_SUCCESS


async def tdh_mng_init(td: Td) -> int:
    """TDH.MNG.INIT (21): TD_EPOCH begins at 1, OP_STATE is INITIALIZED."""
    await step()
    status = enter_td(td, OPERAND_RCX, UNINITIALIZED_ONLY, True)
    if status != TDX_SUCCESS:
        return status
    await step()
    td.epoch = 1
    td.op_state = OpState.INITIALIZED
    leave_td(td, True)
    tracepoint("TDH.MNG.INIT", TDX_SUCCESS)
    return TDX_SUCCESS


async def tdh_vp_create(td: Td, vcpu: int, page: int) -> int:
    """TDH.VP.CREATE (10): RCX, the page that becomes the TDVPR of ``td.vcpus[vcpu]``."""
    await step()
    status = enter_td(td, OPERAND_RDX, BUILD, False)
    if status != TDX_SUCCESS:
        return status
    v = td.vcpus[vcpu]
    status = lock_free_page(td.module, page)
    if status != TDX_SUCCESS:
        leave_td(td, False)
        return status | OPERAND_RCX
    await step()
    use_page(td, page, PageUse.TDVPR)
    v.created = 1
    leave_td(td, False)
    return TDX_SUCCESS


async def tdh_vp_addcx(td: Td, vcpu: int, page: int) -> int:
    """TDH.VP.ADDCX (4): RCX, one more page of a vCPU, whose TDVPR (RDX) is taken exclusive."""
    await step()
    v = td.vcpus[vcpu]
    if not acquire_exclusive(v.lock):
        return TDX_OPERAND_BUSY | OPERAND_RDX
    status = enter_td(td, OPERAND_RDX, BUILD, False)
    if status == TDX_SUCCESS:
        if not v.created or v.ready:
            status = TDX_VCPU_STATE_INCORRECT
        elif v.tdcx == MIN_TDCX:
            status = TDX_TDCX_NUM_INCORRECT
        else:
            status = lock_free_page(td.module, page)
            if status != TDX_SUCCESS:
                status = status | OPERAND_RCX
        if status != TDX_SUCCESS:
            leave_td(td, False)
    if status != TDX_SUCCESS:
        release_exclusive(v.lock)
        return status
    await step()
    use_page(td, page, PageUse.TDCX)
    v.tdcx += 1
    leave_td(td, False)
    release_exclusive(v.lock)
    return TDX_SUCCESS


async def tdh_vp_init(td: Td, vcpu: int) -> int:
    """TDH.VP.INIT (22): the vCPU can be entered once the TD runs. RCX, its TDVPR, is taken exclusive."""
    await step()
    v = td.vcpus[vcpu]
    if not acquire_exclusive(v.lock):
        return TDX_OPERAND_BUSY | OPERAND_RCX
    status = enter_td(td, OPERAND_RCX, INITIALIZED_ONLY, False)
    if status == TDX_SUCCESS and (not v.created or v.ready or v.tdcx < MIN_TDCX - 1):
        status = TDX_VCPU_STATE_INCORRECT
        leave_td(td, False)
    if status != TDX_SUCCESS:
        release_exclusive(v.lock)
        return status
    await step()
    v.ready = 1
    v.epoch = 0
    leave_td(td, False)
    release_exclusive(v.lock)
    return TDX_SUCCESS


async def tdh_mr_extend(td: Td, gfn: int, index: int) -> int:
    """TDH.MR.EXTEND (16) with a chunk of a page that PAGE.ADD has added. The measurement itself is left out."""
    await step()
    status = enter_td(td, OPERAND_RDX, INITIALIZED_ONLY, True)
    if status != TDX_SUCCESS:
        return status
    if not walk(td, TDX_PS_4K, gfn):
        status = TDX_EPT_WALK_FAILED | OPERAND_RCX
    elif entry_at(td, TDX_PS_4K, gfn, index).state != SeptState.MAPPED:
        status = TDX_EPT_ENTRY_STATE_INCORRECT | OPERAND_RCX
    if status != TDX_SUCCESS:
        leave_td(td, True)
        return status
    await step()
    leave_td(td, True)
    return TDX_SUCCESS


async def tdh_mr_finalize(td: Td) -> int:
    """TDH.MR.FINALIZE (17): the TD is RUNNABLE; from now on ranges must be blocked and tracked."""
    await step()
    status = enter_td(td, OPERAND_RCX, INITIALIZED_ONLY, True)
    if status != TDX_SUCCESS:
        return status
    created = 0
    for vcpu in td.vcpus:
        if vcpu.created:
            created = 1
    if not created:
        leave_td(td, True)
        return TDX_NO_VCPUS
    await step()
    td.op_state = OpState.RUNNABLE
    leave_td(td, True)
    tracepoint("TDH.MR.FINALIZE", TDX_SUCCESS)
    return TDX_SUCCESS


async def tdh_vp_flush(td: Td, vcpu: int, lp: int = 0) -> int:
    """TDH.VP.FLUSH (18), on the LP that the vCPU ran on last: its TLB and its association are gone.

    RCX, the TDVPR, is taken exclusive: BUSY while the vCPU runs. Legal in every OP_STATE.
    """
    await step()
    v = td.vcpus[vcpu]
    if not acquire_exclusive(v.lock):
        return TDX_OPERAND_BUSY | OPERAND_RCX
    status = enter_td(td, OPERAND_RCX, ALL_BUT_UNINITIALIZED | UNINITIALIZED_ONLY, False)
    if status == TDX_SUCCESS:
        if not v.associated:
            status = TDX_VCPU_NOT_ASSOCIATED
        elif v.lp != lp:
            status = TDX_VCPU_ASSOCIATED
        if status != TDX_SUCCESS:
            leave_td(td, False)
    if status != TDX_SUCCESS:
        release_exclusive(v.lock)
        return status
    await step()
    for entry in v.tlb:
        entry.held = 0
    v.associated = 0
    leave_td(td, False)
    release_exclusive(v.lock)
    return TDX_SUCCESS


async def tdh_mng_vpflushdone(td: Td) -> int:
    """TDH.MNG.VPFLUSHDONE (19): no vCPU is associated any more; the HKID's caches are to be written back."""
    await step()
    status = lock_tdr(td, OPERAND_RCX, True)
    if status != TDX_SUCCESS:
        return status
    associated = 0
    for vcpu in td.vcpus:
        if vcpu.associated:
            associated = 1
    if td.lifecycle != Lifecycle.HKID_ASSIGNED and td.lifecycle != Lifecycle.KEYS_CONFIGURED:
        status = TDX_LIFECYCLE_STATE_INCORRECT
    elif not acquire_exclusive(td.module.kot_lock):
        status = TDX_OPERAND_BUSY | OPERAND_KOT
    elif associated:
        release_exclusive(td.module.kot_lock)
        status = TDX_FLUSHVP_NOT_DONE
    if status != TDX_SUCCESS:
        unlock_tdr(td, True)
        return status
    await step()
    td.lifecycle = Lifecycle.BLOCKED
    td.module.hkids[td.hkid].state = KeyState.FLUSHED
    td.module.hkids[td.hkid].dirty = td.module.packages
    release_exclusive(td.module.kot_lock)
    unlock_tdr(td, True)
    return TDX_SUCCESS


async def tdh_mng_key_freeid(td: Td) -> int:
    """TDH.MNG.KEY.FREEID (20): every package has written back its caches; the HKID is free, the TD in TEARDOWN."""
    await step()
    status = lock_tdr(td, OPERAND_RCX, True)
    if status != TDX_SUCCESS:
        return status
    if td.lifecycle != Lifecycle.BLOCKED:
        status = TDX_LIFECYCLE_STATE_INCORRECT
    elif not acquire_exclusive(td.module.kot_lock):
        status = TDX_OPERAND_BUSY | OPERAND_KOT
    elif td.module.hkids[td.hkid].dirty > 0:
        release_exclusive(td.module.kot_lock)
        status = TDX_WBCACHE_NOT_COMPLETE
    if status != TDX_SUCCESS:
        unlock_tdr(td, True)
        return status
    await step()
    td.lifecycle = Lifecycle.TEARDOWN
    td.module.hkids[td.hkid].state = KeyState.FREE
    release_exclusive(td.module.kot_lock)
    unlock_tdr(td, True)
    tracepoint("TDH.MNG.KEY.FREEID", TDX_SUCCESS)
    return TDX_SUCCESS
