# SPDX-License-Identifier: GPL-2.0-or-later
"""References to the page pair of a 2M region: tdx_pamt_get() and tdx_pamt_put(), in the three versions posted.

tdx_pamt_get_simple   everything under pamt_lock (V5 16/45, DP-v6 05/11);
tdx_pamt_get          references beyond the first are taken and dropped without the lock, and a getter that overtakes
                      a putter sees HPA_RANGE_NOT_FREE, which means that the pair is still there
                      (DP-v2 to DP-v4 08/16, V5 17/45);
tdx_pamt_get_v6       the last reference is dropped under the lock, atomic_dec_and_lock() (DP-v6 06/11).

A design chooses in its hooks pamt_get() and pamt_put(). ``cache`` is where the pair comes from, or None for the page
allocator: alloc_page(GFP_KERNEL_ACCOUNT), which may sleep.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Protocol

from septum.kernel.atomic import atomic_dec_and_test, atomic_inc, atomic_inc_not_zero, atomic_read, atomic_set
from septum.kernel.errno import EIO, ENOMEM
from septum.kernel.locks import atomic_dec_and_lock, spin_lock, spin_unlock
from septum.kernel.pages import alloc_page, free_pages
from septum.kernel.softirq import spin_lock_irqsave, spin_unlock_irqrestore
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


# -- the pair and the lock ------------------------------------------------------------------------------


async def fill_pamt_array(host: Host, alloc: Callable[[], Awaitable[bool]]) -> bool:
    """A pair from ``alloc``, or nothing: what was had before a failure goes back. Source: DP-v6 08/11."""
    for had in range(TDX_DPAMT_ENTRY_PAGE_CNT):
        if not await alloc():
            if had:
                await free_pages(host.pages, had)
            return False
    return True


async def alloc_pamt_array(host: Host, cache: PamtCache | None) -> bool:
    """A pair into the CPU's hands, from a cache or from the page allocator."""
    if cache is None:
        return await fill_pamt_array(host, lambda: alloc_page(host.pages))
    return await cache.alloc_pamt_array()


async def free_pamt_array(host: Host) -> None:
    """A pair that is not needed goes to the page allocator, wherever it came from. Source: V5 16/45."""
    await free_pages(host.pages, TDX_DPAMT_ENTRY_PAGE_CNT)


async def lock_pamt(host: Host) -> None:
    """Take pamt_lock."""
    if host.pamt_lock_irqsave:
        await spin_lock_irqsave(host.pamt_lock)
    else:
        await spin_lock(host.pamt_lock)


async def unlock_pamt(host: Host) -> None:
    """Release pamt_lock."""
    if host.pamt_lock_irqsave:
        await spin_unlock_irqrestore(host.pamt_lock)
    else:
        await spin_unlock(host.pamt_lock)


async def seamcall_pamt_add(host: Host, region: int) -> int:
    """PAMT.ADD: the CPU's pair becomes the region's."""
    err = await tdh_phymem_pamt_add(host.module, region, host.pair_region, host.pair_region)
    if err == 0:
        host.cpus.tasks[me()].pages -= TDX_DPAMT_ENTRY_PAGE_CNT
        tracepoint("pair_installed", region)
    return err


async def seamcall_pamt_remove(host: Host, region: int) -> int:
    """PAMT.REMOVE: the region's pair becomes the CPU's. If it fails the pair stays, and is leaked on purpose."""
    err = await tdh_phymem_pamt_remove(host.module, region)
    if err == 0:
        host.cpus.tasks[me()].pages += TDX_DPAMT_ENTRY_PAGE_CNT
    if host.panic_on_warn:
        require(err == 0, "no-seamcall-bug")  # WARN_ON_ONCE()
    return err


async def first_user(host: Host, region: int, may_be_there: bool) -> int:
    """Under pamt_lock, which it releases: PAMT.ADD of the CPU's pair, and the count. 0 or -EIO.

    ``may_be_there``  a putter that has counted down and not removed yet leaves its pair to this user.
    """
    refcount = host.pamt_refcounts[region]
    if await atomic_inc_not_zero(refcount):
        await unlock_pamt(host)
        await free_pamt_array(host)
        return 0
    err = await seamcall_pamt_add(host, region)
    failed = err != 0
    if may_be_there:
        failed = err != 0 and tdx_status(err) != TDX_HPA_RANGE_NOT_FREE
    if host.panic_on_warn:
        require(not failed, "no-seamcall-bug")  # WARN_ON_ONCE()
    if failed:
        await unlock_pamt(host)
        await free_pamt_array(host)
        return -EIO
    await atomic_set(refcount, 1)
    await unlock_pamt(host)
    if err != 0:
        await free_pamt_array(host)
    return 0


# -- the versions -----------------------------------------------------------------------------------------


async def tdx_pamt_get_simple(host: Host, cache: PamtCache | None, region: int) -> int:
    """One more user of a region; the first one brings a pair. 0, -ENOMEM or -EIO."""
    if not await alloc_pamt_array(host, cache):
        return -ENOMEM
    await lock_pamt(host)
    return await first_user(host, region, False)


async def tdx_pamt_put_simple(host: Host, region: int) -> None:
    """One user less; the last one takes the pair away."""
    refcount = host.pamt_refcounts[region]
    await lock_pamt(host)
    if await atomic_read(refcount) > 1:
        await atomic_dec_and_test(refcount)
        await unlock_pamt(host)
        return
    err = await seamcall_pamt_remove(host, region)
    if err == 0:
        await atomic_set(refcount, 0)
    await unlock_pamt(host)
    if err == 0:
        await free_pamt_array(host)


async def tdx_pamt_get(host: Host, cache: PamtCache | None, region: int) -> int:
    """One more user of a region; the first one brings a pair. 0, -ENOMEM or -EIO."""
    if await atomic_inc_not_zero(host.pamt_refcounts[region]):
        return 0
    if not await alloc_pamt_array(host, cache):
        return -ENOMEM
    await lock_pamt(host)
    return await first_user(host, region, True)


async def tdx_pamt_put(host: Host, region: int) -> None:
    """One user less; the last one takes the pair away, unless there is a new user once it has the lock."""
    refcount = host.pamt_refcounts[region]
    if not await atomic_dec_and_test(refcount):
        return
    await lock_pamt(host)
    if await atomic_read(refcount) > 0:
        await unlock_pamt(host)
        return
    err = await seamcall_pamt_remove(host, region)
    if err != 0:
        await atomic_inc(refcount)
    await unlock_pamt(host)
    if err == 0:
        await free_pamt_array(host)


async def tdx_pamt_get_v6(host: Host, cache: PamtCache | None, region: int) -> int:
    """One more user of a region; the first one brings a pair. 0, -ENOMEM or -EIO."""
    if await atomic_inc_not_zero(host.pamt_refcounts[region]):
        return 0
    if not await alloc_pamt_array(host, cache):
        return -ENOMEM
    await lock_pamt(host)
    return await first_user(host, region, False)


async def tdx_pamt_put_v6(host: Host, region: int) -> None:
    """One user less; the last one takes the pair away, counting from 1 to 0 under pamt_lock."""
    refcount = host.pamt_refcounts[region]
    if not await atomic_dec_and_lock(refcount, host.pamt_lock):
        return
    err = await seamcall_pamt_remove(host, region)
    if err != 0:
        await atomic_set(refcount, 1)
    await spin_unlock(host.pamt_lock)
    if err == 0:
        await free_pamt_array(host)
