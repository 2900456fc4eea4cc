# SPDX-License-Identifier: GPL-2.0-or-later
"""Removing leaves of the mirror root, under write mmu_lock. Source: arch/x86/kvm/mmu/tdp_mmu.c."""

from __future__ import annotations

from septum.kernel.locks import rcu_read_lock, rcu_read_unlock
from septum.kvm.host import Kvm, Mirror, Small
from septum.kvm.tdp_iter import tdp_iter_next, tdp_iter_start
from septum.kvm.tdp_mmu import tdp_mmu_iter_cond_resched
from septum.kvm.tdx import KvmTdx
from septum.lang import me, reached, require, step, tracepoint
from septum.tdx.module import TDX_PS_2M, TDX_PS_4K


async def tdp_mmu_zap_leafs(kvm: Kvm, tdx: KvmTdx, start: int, end: int) -> None:
    """Zap every leaf that maps one of the 4K pages ``start..end-1``, even one that maps more. Cannot fail.

    Called and left with mmu_lock held for write; it is dropped where the walk gives way.
    """
    small = kvm.td.module.children
    it = kvm.iters[me()]
    rcu_read_lock(kvm.rcu)
    await tdp_iter_start(it, kvm, start // small)
    while it.valid:
        if await tdp_mmu_iter_cond_resched(kvm, it, False):
            await tdp_iter_next(it, kvm, (end + small - 1) // small)
            continue
        if it.old_spte == Mirror.HUGE:
            require(start <= it.gfn * small and it.gfn * small + small <= end, "zaps-exactly")
            await step()
            kvm.sptes[it.gfn].state = Mirror.NONE
            kvm.page_taken_away()
            tracepoint("kvm_tdp_mmu_spte_changed", it.gfn)
            await tdx.tdx_sept_remove_private_spte(TDX_PS_2M, it.gfn, 0)
        if it.old_spte == Mirror.TABLE:
            for index in range(small):
                await step()
                gfn = it.gfn * small + index
                if start <= gfn < end and kvm.sptes[it.gfn].children[index].state == Small.PAGE:
                    reached("zaps-exactly")
                    kvm.sptes[it.gfn].children[index].state = Small.NONE
                    kvm.page_taken_away()
                    tracepoint("kvm_tdp_mmu_spte_changed", it.gfn)
                    await tdx.tdx_sept_remove_private_spte(TDX_PS_4K, it.gfn, index)
        await tdp_iter_next(it, kvm, (end + small - 1) // small)
    rcu_read_unlock(kvm.rcu)
