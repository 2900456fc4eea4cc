# SPDX-License-Identifier: GPL-2.0-or-later
"""References to the page pair of a 2M region: tdx_pamt_get() and tdx_pamt_put().

The optimised version of DP-v4 08/16 (v2 to V5): references beyond the first are taken without the lock, and
a getter that overtakes a putter sees HPA_RANGE_NOT_FREE, which means that the pair is still there.
"""

from __future__ import annotations

from typing import Protocol

from septum.kernel.atomic import atomic_dec_and_test, atomic_inc_not_zero, atomic_read, atomic_set
from septum.kernel.errno import EIO, ENOMEM
from septum.kernel.locks import spin_lock, spin_unlock
from septum.kernel.pages import free_pages
from septum.kvm.host import Host
from septum.lang import me, require, tracepoint
from septum.tdx.phymem import tdh_phymem_pamt_add, tdh_phymem_pamt_remove
from septum.tdx.status import TDX_HPA_RANGE_NOT_FREE, tdx_status

#: Pages of a pair. Source: DP-v6 05/11; tdx_dpamt_entry_pages() before.
TDX_DPAMT_ENTRY_PAGE_CNT = 2


class PamtCache(Protocol):
    """Where pairs come from: a VM's cache, chosen by its design, or a vCPU's."""

    async def alloc_pamt_array(self) -> bool:
        """A pair in the CPU's hands; False if there is none."""


async def tdx_pamt_get(host: Host, cache: PamtCache, region: int) -> int:
    """One more user of a region; the first one brings a pair from ``cache``. 0, -ENOMEM or -EIO."""
    refcount = host.pamt_refcounts[region]
    if await atomic_inc_not_zero(refcount):
        return 0
    if not await cache.alloc_pamt_array():
        return -ENOMEM
    await spin_lock(host.pamt_lock)
    if await atomic_inc_not_zero(refcount):
        await spin_unlock(host.pamt_lock)
        await free_pages(host.pages, TDX_DPAMT_ENTRY_PAGE_CNT)
        return 0
    err = await tdh_phymem_pamt_add(host.module, region)
    if err == 0:
        host.cpus.tasks[me()].pages -= TDX_DPAMT_ENTRY_PAGE_CNT
        tracepoint("pair_installed", region)
    require(err == 0 or tdx_status(err) == TDX_HPA_RANGE_NOT_FREE, "no-seamcall-bug")
    if err != 0 and tdx_status(err) != TDX_HPA_RANGE_NOT_FREE:
        await spin_unlock(host.pamt_lock)
        await free_pages(host.pages, TDX_DPAMT_ENTRY_PAGE_CNT)
        return -EIO
    await atomic_set(refcount, 1)
    await spin_unlock(host.pamt_lock)
    if err != 0:
        await free_pages(host.pages, TDX_DPAMT_ENTRY_PAGE_CNT)
    return 0


async def tdx_pamt_put(host: Host, region: int) -> None:
    """One user less; the last one takes the pair away."""
    refcount = host.pamt_refcounts[region]
    if not await atomic_dec_and_test(refcount):
        return
    await spin_lock(host.pamt_lock)
    if await atomic_read(refcount) > 0:
        await spin_unlock(host.pamt_lock)
        return
    err = await tdh_phymem_pamt_remove(host.module, region)
    if err == 0:
        host.cpus.tasks[me()].pages += TDX_DPAMT_ENTRY_PAGE_CNT
    require(err == 0, "no-seamcall-bug")
    await spin_unlock(host.pamt_lock)
    await free_pages(host.pages, TDX_DPAMT_ENTRY_PAGE_CNT)
