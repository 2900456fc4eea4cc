# SPDX-License-Identifier: GPL-2.0-or-later
"""TDH.SYS.*, and TDH.PHYMEM.CACHE.WB: the module comes up, and forgets keys.

Each leaf returns the completion status, u64. Source: TDX module 1.5.01, those leaves; 2.0.x for Dynamic PAMT. Left
out: the layout of TDMRs, which is the world's and always right; SYS.INIT and SYS.LP.INIT; shutdown and update.
"""

from __future__ import annotations

from septum.lang import choose, step
from septum.tdx.locks import EXCLUSIVE, acquire, release
from septum.tdx.module import KeyState, TdxModule
from septum.tdx.status import (
    OPERAND_RCX,
    OPERAND_WBCACHE,
    TDX_INTERRUPTED_RESUMABLE,
    TDX_NO_HKID_READY_TO_WBCACHE,
    TDX_OPERAND_BUSY,
    TDX_OPERAND_INVALID,
    TDX_SUCCESS,
    TDX_SYS_CONFIG_NOT_PENDING,
    TDX_SYS_NOT_READY,
    TDX_TDMR_ALREADY_INITIALIZED,
)


async def tdh_sys_config(module: TdxModule) -> int:
    """TDH.SYS.CONFIG (45), once. Whether R8 bit 16, DYNAMIC_PAMT, is set is ``module.dynamic_pamt``.

    Returns TDX_SUCCESS or SYS_CONFIG_NOT_PENDING. Source: TDX module 1.5.01, TDH.SYS.CONFIG.
    """
    await step()
    if module.configured:
        return TDX_SYS_CONFIG_NOT_PENDING
    module.configured = 1
    return TDX_SUCCESS


async def tdh_sys_key_config(module: TdxModule) -> int:
    """TDH.SYS.KEY.CONFIG (31) on a package that has not had it yet; after the last one the module is ready.

    Returns TDX_SUCCESS or SYS_CONFIG_NOT_PENDING. Source: TDX module 1.5.01, TDH.SYS.KEY.CONFIG.
    """
    await step()
    if not module.configured or module.ready:
        return TDX_SYS_CONFIG_NOT_PENDING
    module.keys += 1
    if module.keys == module.packages:
        module.ready = 1
    return TDX_SUCCESS


async def tdh_sys_tdmr_init(module: TdxModule, block: int) -> int:
    """TDH.SYS.TDMR.INIT (36): a few more PAMT entries of 1G block ``block``, which can be used when all are there.

    4M of memory a call, 16M with Dynamic PAMT: ``init_calls`` of the module. The lock is the block's TDMR's.
    Returns the status: SYS_NOT_READY, OPERAND_INVALID | RCX outside of TDMRs, OPERAND_BUSY | RCX,
    TDMR_ALREADY_INITIALIZED. Source: TDX module 1.5.01, TDH.SYS.TDMR.INIT.
    """
    await step()
    if not module.ready:
        return TDX_SYS_NOT_READY
    entry = module.blocks[block]
    if not entry.in_tdmr:
        return TDX_OPERAND_INVALID | OPERAND_RCX
    if not acquire(entry.tdmr_lock, EXCLUSIVE):
        return TDX_OPERAND_BUSY | OPERAND_RCX
    if entry.left == 0:
        release(entry.tdmr_lock, EXCLUSIVE)
        return TDX_TDMR_ALREADY_INITIALIZED
    await step()
    entry.left -= 1
    release(entry.tdmr_lock, EXCLUSIVE)
    return TDX_SUCCESS


async def tdh_phymem_cache_wb(module: TdxModule, hkid: int = 0) -> int:
    """TDH.PHYMEM.CACHE.WB (40) on a package that has not had it since HKID ``hkid`` was flushed.

    An interrupt gives INTERRUPTED_RESUMABLE; the call is made again, and resumes. Packages are not told apart: each
    call that ends is another package's. Returns the status: SYS_NOT_READY, OPERAND_BUSY | WBCACHE,
    NO_HKID_READY_TO_WBCACHE, INTERRUPTED_RESUMABLE. Source: TDX module 1.5.01, TDH.PHYMEM.CACHE.WB.
    """
    await step()
    if not module.ready:
        return TDX_SYS_NOT_READY
    key = module.hkids[hkid]
    if not acquire(module.wb_lock, EXCLUSIVE):
        return TDX_OPERAND_BUSY | OPERAND_WBCACHE
    if key.state != KeyState.FLUSHED or key.dirty == 0:
        release(module.wb_lock, EXCLUSIVE)
        return TDX_NO_HKID_READY_TO_WBCACHE
    if module.interrupts:
        if await choose(2):
            release(module.wb_lock, EXCLUSIVE)
            return TDX_INTERRUPTED_RESUMABLE
    else:
        await step()
    key.dirty -= 1
    release(module.wb_lock, EXCLUSIVE)
    return TDX_SUCCESS
