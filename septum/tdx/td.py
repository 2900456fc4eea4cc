# SPDX-License-Identifier: GPL-2.0-or-later
"""TDH.MNG.*, TDH.VP.*, TDH.MR.*: building a TD and tearing it down, as far as memory goes.

CREATE, KEY.CONFIG on every package, ADDCX, INIT, VP.CREATE, VP.ADDCX, VP.INIT, PAGE.ADD, MR.EXTEND, MR.FINALIZE lead to
a running TD; VP.FLUSH, VPFLUSHDONE, PHYMEM.CACHE.WB on every package, FREEID and RECLAIM of every page away from it.
Each leaf returns the completion status, u64. ``pfn`` is a host page that the module is given: see pamt.py; ``vcpu`` an
index of ``td.vcpus``. Source: TDX module 1.5.01, those leaves. Left out: contents of pages, TD_PARAMS, measurements.
"""

from __future__ import annotations

from septum.lang import choose, step, tracepoint
from septum.tdx.leaf import (
    entry_at,
    leave_td,
    lock_td,
    lock_tdr,
    op_state,
    unlock_td,
    unlock_tdr,
    walk_reaches,
)
from septum.tdx.leaves import (
    MngAddcx,
    MngCreate,
    MngInit,
    MngKeyConfig,
    MngKeyFreeid,
    MngVpflushdone,
    MrExtend,
    MrFinalize,
    TdLeaf,
    VcpuLeaf,
    VpAddcx,
    VpCreate,
    VpFlush,
    VpInit,
)
from septum.tdx.locks import EXCLUSIVE, acquire, release
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
    TdVcpu,
    TdxModule,
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


async def entropy_fails(td: Td) -> int:
    """Begin a leaf's first step. Returns whether RDSEED fails in it, where the module's ``no_entropy`` lets it."""
    if td.module.no_entropy:
        return await choose(2)
    await step()
    return 0


def leave_tdr(td: Td, leaf: type[TdLeaf], status: int) -> int:
    """The end of a leaf that holds the lock of lock_tdr() and no other. Returns ``status``, which is the leaf's."""
    unlock_tdr(td, leaf)
    return status


def lock_kot(module: TdxModule) -> int:
    """The key ownership table, exclusive. Returns the status."""
    if not acquire(module.kot_lock, EXCLUSIVE):
        return TDX_OPERAND_BUSY | OPERAND_KOT
    return TDX_SUCCESS


def unlock_kot(module: TdxModule) -> None:
    """Drop the lock of lock_kot()."""
    release(module.kot_lock, EXCLUSIVE)


def lock_vcpu(td: Td, leaf: type[VcpuLeaf], v: TdVcpu) -> int:
    """The TDVPR, then P1 to P4 of its TD. Returns the status; nothing is held on failure."""
    if not acquire(v.lock, leaf.tdvpr):
        return TDX_OPERAND_BUSY | leaf.vcpu
    status = lock_td(td, leaf)
    if status != TDX_SUCCESS:
        release(v.lock, leaf.tdvpr)
    return status


def leave_vcpu(td: Td, leaf: type[VcpuLeaf], v: TdVcpu, status: int) -> int:
    """The end of a leaf that holds the locks of lock_vcpu() and no other. Returns ``status``, which is the leaf's."""
    unlock_td(td, leaf)
    release(v.lock, leaf.tdvpr)
    return status


# -- the TD ----------------------------------------------------------------------------------------------


def lock_key(td: Td, hkid: int, failed: int) -> int:
    """The KOT, for an HKID that must be free; ``failed`` whether RDSEED fails. All or none; the status."""
    status = lock_kot(td.module)
    if status != TDX_SUCCESS:
        return status
    if td.module.hkids[hkid].state != KeyState.FREE:
        status = TDX_HKID_NOT_FREE
    elif failed:
        status = TDX_RND_NO_ENTROPY
    if status != TDX_SUCCESS:
        unlock_kot(td.module)
    return status


async def tdh_mng_create(td: Td, pfn: int, hkid: int = 0) -> int:
    """TDH.MNG.CREATE (9): ``pfn`` (RCX) becomes the TDR; RDX, a free HKID.

    Returns the status: SYS_NOT_READY, OPERAND_INVALID | RDX, of lock_free_page() for RCX, OPERAND_BUSY | KOT,
    HKID_NOT_FREE, RND_NO_ENTROPY. Source: TDX module 1.5.01, TDH.MNG.CREATE.
    """
    failed = await entropy_fails(td)
    if not td.module.ready:
        return TDX_SYS_NOT_READY
    if hkid < 0 or hkid >= len(td.module.hkids):
        return TDX_OPERAND_INVALID | OPERAND_RDX
    status = lock_free_page(td.module, pfn, OPERAND_RCX)
    if status != TDX_SUCCESS:
        return status
    status = lock_key(td, hkid, failed)
    if status != TDX_SUCCESS:
        unlock_free_page(td.module, pfn)
        return status
    await step()
    use_page(td, pfn, PageUse.TDR)
    td.exists = 1
    td.lifecycle = Lifecycle.HKID_ASSIGNED
    td.hkid = hkid
    td.chldcnt = 0
    td.keys = 0
    td.module.hkids[hkid].state = KeyState.ASSIGNED
    unlock_kot(td.module)
    tracepoint(MngCreate.name, TDX_SUCCESS)
    return TDX_SUCCESS


async def tdh_mng_key_config(td: Td) -> int:
    """TDH.MNG.KEY.CONFIG (8) on a package that has not had it yet; after the last one the keys are configured.

    Returns the status: of P1, TD_FATAL, KEY_CONFIGURED, LIFECYCLE_STATE_INCORRECT, RND_NO_ENTROPY.
    Source: TDX module 1.5.01, TDH.MNG.KEY.CONFIG.
    """
    failed = await entropy_fails(td)
    status = lock_tdr(td, MngKeyConfig)
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
        return leave_tdr(td, MngKeyConfig, status)
    await step()
    td.keys += 1
    if td.keys == td.module.packages:
        td.lifecycle = Lifecycle.KEYS_CONFIGURED
    return leave_tdr(td, MngKeyConfig, TDX_SUCCESS)


def may_add_tdcx(td: Td) -> int:
    """The checks of ADDCX on the TD. Returns the status."""
    if td.fatal:
        return TDX_TD_FATAL
    if td.lifecycle != Lifecycle.KEYS_CONFIGURED:
        return TDX_TD_KEYS_NOT_CONFIGURED
    if td.tdcx == MAX_TDCX:
        return TDX_TDCX_NUM_INCORRECT
    if td.tdcx >= MIN_TDCX:
        return op_state(td, MngAddcx)
    return TDX_SUCCESS


async def tdh_mng_addcx(td: Td, pfn: int) -> int:
    """TDH.MNG.ADDCX (1): ``pfn`` (RCX), one more TDCX page. Six are needed, nine taken; the fourth is the S-EPT root.

    Returns the status: of P1, TD_FATAL, TD_KEYS_NOT_CONFIGURED, TDCX_NUM_INCORRECT, OP_STATE_INCORRECT, of
    lock_free_page() for RCX, RND_NO_ENTROPY with the sixth. Source: TDX module 1.5.01, TDH.MNG.ADDCX.
    """
    failed = await entropy_fails(td)
    status = lock_tdr(td, MngAddcx)
    if status != TDX_SUCCESS:
        return status
    status = may_add_tdcx(td)
    if status == TDX_SUCCESS:
        status = lock_free_page(td.module, pfn, OPERAND_RCX)
        if status == TDX_SUCCESS and td.tdcx == MIN_TDCX - 1 and failed:
            unlock_free_page(td.module, pfn)
            status = TDX_RND_NO_ENTROPY
    if status != TDX_SUCCESS:
        return leave_tdr(td, MngAddcx, status)
    await step()
    use_page(td, pfn, PageUse.TDCX)
    if td.tdcx == ROOT:
        for entry in td.upper:
            entry.state = SeptState.FREE
    td.tdcx += 1
    return leave_tdr(td, MngAddcx, TDX_SUCCESS)


async def tdh_mng_init(td: Td) -> int:
    """TDH.MNG.INIT (21): TD_EPOCH begins at 1, OP_STATE is INITIALIZED.

    Returns the status of P1 to P4. Source: TDX module 1.5.01, TDH.MNG.INIT.
    """
    await step()
    status = lock_td(td, MngInit)
    if status != TDX_SUCCESS:
        return status
    await step()
    td.epoch = 1
    td.op_state = OpState.INITIALIZED
    leave_td(td, MngInit, TDX_SUCCESS)
    tracepoint(MngInit.name, TDX_SUCCESS)
    return TDX_SUCCESS


# -- its vCPUs -------------------------------------------------------------------------------------------


async def tdh_vp_create(td: Td, vcpu: int, pfn: int) -> int:
    """TDH.VP.CREATE (10): ``pfn`` (RCX) becomes the TDVPR of ``td.vcpus[vcpu]``.

    Returns the status: of P1 to P4, or of lock_free_page() for RCX. Source: TDX module 1.5.01, TDH.VP.CREATE.
    """
    await step()
    status = lock_td(td, VpCreate)
    if status != TDX_SUCCESS:
        return status
    v = td.vcpus[vcpu]
    status = lock_free_page(td.module, pfn, OPERAND_RCX)
    if status != TDX_SUCCESS:
        return leave_td(td, VpCreate, status)
    await step()
    use_page(td, pfn, PageUse.TDVPR)
    v.created = 1
    return leave_td(td, VpCreate, TDX_SUCCESS)


async def tdh_vp_addcx(td: Td, vcpu: int, pfn: int) -> int:
    """TDH.VP.ADDCX (4): ``pfn`` (RCX), one more page of a vCPU, whose TDVPR (RDX) is taken exclusive.

    Returns the status: OPERAND_BUSY | RDX, of P1 to P4, VCPU_STATE_INCORRECT, TDCX_NUM_INCORRECT, or of
    lock_free_page() for RCX. Source: TDX module 1.5.01, TDH.VP.ADDCX.
    """
    await step()
    v = td.vcpus[vcpu]
    status = lock_vcpu(td, VpAddcx, v)
    if status != TDX_SUCCESS:
        return status
    if not v.created or v.ready:
        status = TDX_VCPU_STATE_INCORRECT
    elif v.tdcx == MIN_TDCX:
        status = TDX_TDCX_NUM_INCORRECT
    else:
        status = lock_free_page(td.module, pfn, OPERAND_RCX)
    if status != TDX_SUCCESS:
        return leave_vcpu(td, VpAddcx, v, status)
    await step()
    use_page(td, pfn, PageUse.TDCX)
    v.tdcx += 1
    return leave_vcpu(td, VpAddcx, v, TDX_SUCCESS)


async def tdh_vp_init(td: Td, vcpu: int) -> int:
    """TDH.VP.INIT (22): the vCPU can be entered once the TD runs. RCX, its TDVPR, is taken exclusive.

    Returns the status: OPERAND_BUSY | RCX, of P1 to P4, VCPU_STATE_INCORRECT.
    Source: TDX module 1.5.01, TDH.VP.INIT.
    """
    await step()
    v = td.vcpus[vcpu]
    status = lock_vcpu(td, VpInit, v)
    if status != TDX_SUCCESS:
        return status
    if not v.created or v.ready or v.tdcx < MIN_TDCX - 1:
        return leave_vcpu(td, VpInit, v, TDX_VCPU_STATE_INCORRECT)
    await step()
    v.ready = 1
    v.epoch = 0
    return leave_vcpu(td, VpInit, v, TDX_SUCCESS)


async def tdh_vp_flush(td: Td, vcpu: int, lp: int = 0) -> int:
    """TDH.VP.FLUSH (18), on the LP that the vCPU ran on last: its TLB and its association are gone.

    RCX, the TDVPR, is taken exclusive: BUSY while the vCPU runs. Legal in every OP_STATE. Returns the status:
    OPERAND_BUSY | RCX, of P1 to P4, VCPU_NOT_ASSOCIATED, VCPU_ASSOCIATED. Source: TDX module 1.5.01, TDH.VP.FLUSH.
    """
    await step()
    v = td.vcpus[vcpu]
    status = lock_vcpu(td, VpFlush, v)
    if status != TDX_SUCCESS:
        return status
    if not v.associated:
        status = TDX_VCPU_NOT_ASSOCIATED
    elif v.lp != lp:
        status = TDX_VCPU_ASSOCIATED
    if status != TDX_SUCCESS:
        return leave_vcpu(td, VpFlush, v, status)
    await step()
    for entry in v.tlb:
        entry.held = 0
    v.associated = 0
    return leave_vcpu(td, VpFlush, v, TDX_SUCCESS)


# -- measurement, and the end of building ----------------------------------------------------------------


async def tdh_mr_extend(td: Td, page: int, index: int) -> int:
    """TDH.MR.EXTEND (16) with a chunk of a page that PAGE.ADD has added. The measurement itself is left out.

    ``page`` and ``index`` as in mem.py. Returns the status: of P1 to P4, EPT_WALK_FAILED, EPT_ENTRY_STATE_INCORRECT.
    Source: TDX module 1.5.01, TDH.MR.EXTEND.
    """
    await step()
    status = lock_td(td, MrExtend)
    if status != TDX_SUCCESS:
        return status
    if not walk_reaches(td, TDX_PS_4K, page):
        status = TDX_EPT_WALK_FAILED | OPERAND_RCX
    elif entry_at(td, TDX_PS_4K, page, index).state != SeptState.MAPPED:
        status = TDX_EPT_ENTRY_STATE_INCORRECT | OPERAND_RCX
    if status != TDX_SUCCESS:
        return leave_td(td, MrExtend, status)
    await step()
    return leave_td(td, MrExtend, TDX_SUCCESS)


async def tdh_mr_finalize(td: Td) -> int:
    """TDH.MR.FINALIZE (17): the TD is RUNNABLE; from now on ranges must be blocked and tracked.

    Returns the status: of P1 to P4, NO_VCPUS. Source: TDX module 1.5.01, TDH.MR.FINALIZE.
    """
    await step()
    status = lock_td(td, MrFinalize)
    if status != TDX_SUCCESS:
        return status
    created = 0
    for vcpu in td.vcpus:
        if vcpu.created:
            created = 1
    if not created:
        return leave_td(td, MrFinalize, TDX_NO_VCPUS)
    await step()
    td.op_state = OpState.RUNNABLE
    leave_td(td, MrFinalize, TDX_SUCCESS)
    tracepoint(MrFinalize.name, TDX_SUCCESS)
    return TDX_SUCCESS


# -- the end of the TD -----------------------------------------------------------------------------------


async def tdh_mng_vpflushdone(td: Td) -> int:
    """TDH.MNG.VPFLUSHDONE (19): no vCPU is associated any more; the HKID's caches are to be written back.

    Returns the status: of P1, LIFECYCLE_STATE_INCORRECT, OPERAND_BUSY | KOT, FLUSHVP_NOT_DONE.
    Source: TDX module 1.5.01, TDH.MNG.VPFLUSHDONE.
    """
    await step()
    status = lock_tdr(td, MngVpflushdone)
    if status != TDX_SUCCESS:
        return status
    associated = 0
    for vcpu in td.vcpus:
        if vcpu.associated:
            associated = 1
    if td.lifecycle != Lifecycle.HKID_ASSIGNED and td.lifecycle != Lifecycle.KEYS_CONFIGURED:
        status = TDX_LIFECYCLE_STATE_INCORRECT
    else:
        status = lock_kot(td.module)
        if status == TDX_SUCCESS and associated:
            unlock_kot(td.module)
            status = TDX_FLUSHVP_NOT_DONE
    if status != TDX_SUCCESS:
        return leave_tdr(td, MngVpflushdone, status)
    await step()
    td.lifecycle = Lifecycle.BLOCKED
    td.module.hkids[td.hkid].state = KeyState.FLUSHED
    td.module.hkids[td.hkid].dirty = td.module.packages
    unlock_kot(td.module)
    return leave_tdr(td, MngVpflushdone, TDX_SUCCESS)


async def tdh_mng_key_freeid(td: Td) -> int:
    """TDH.MNG.KEY.FREEID (20): every package has written back its caches; the HKID is free, the TD in TEARDOWN.

    Returns the status: of P1, LIFECYCLE_STATE_INCORRECT, OPERAND_BUSY | KOT, WBCACHE_NOT_COMPLETE.
    Source: TDX module 1.5.01, TDH.MNG.KEY.FREEID.
    """
    await step()
    status = lock_tdr(td, MngKeyFreeid)
    if status != TDX_SUCCESS:
        return status
    if td.lifecycle != Lifecycle.BLOCKED:
        status = TDX_LIFECYCLE_STATE_INCORRECT
    else:
        status = lock_kot(td.module)
        if status == TDX_SUCCESS and td.module.hkids[td.hkid].dirty > 0:
            unlock_kot(td.module)
            status = TDX_WBCACHE_NOT_COMPLETE
    if status != TDX_SUCCESS:
        return leave_tdr(td, MngKeyFreeid, status)
    await step()
    td.lifecycle = Lifecycle.TEARDOWN
    td.module.hkids[td.hkid].state = KeyState.FREE
    unlock_kot(td.module)
    leave_tdr(td, MngKeyFreeid, TDX_SUCCESS)
    tracepoint(MngKeyFreeid.name, TDX_SUCCESS)
    return TDX_SUCCESS
