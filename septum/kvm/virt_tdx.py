# SPDX-License-Identifier: GPL-2.0-or-later
"""The host side of TDX, which knows nothing of KVM: Dynamic PAMT references, the caches that pairs come from, and
pages that TDs give back.

Source: arch/x86/virt/vmx/tdx/tdx.c and arch/x86/include/asm/tdx.h, as the series have them. tdx_pamt_get() and
tdx_pamt_put() are here in the three versions posted:

tdx_pamt_get_simple   everything under pamt_lock (V5 16/45, DP-v6 05/11);
tdx_pamt_get          references beyond the first are taken and dropped without the lock, and a getter that overtakes
                      a putter sees HPA_RANGE_NOT_FREE, which means that the pair is still there
                      (DP-v2 to DP-v4 08/16, V5 17/45);
tdx_pamt_get_v6       the last reference is dropped under the lock, atomic_dec_and_lock() (DP-v6 06/11).

A design chooses in its hooks pamt_get() and pamt_put(). ``cache`` is where the pair comes from, or None for the page
allocator: alloc_page(GFP_KERNEL_ACCOUNT), which may sleep. ``region`` is the number of a 2M region of the host.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Protocol

from septum.kernel.atomic import (
    READ_ONCE,
    WRITE_ONCE,
    Atomic,
    atomic_dec_and_test,
    atomic_inc,
    atomic_inc_not_zero,
    atomic_read,
    atomic_set,
)
from septum.kernel.context import Cpus
from septum.kernel.errno import EIO, ENOMEM
from septum.kernel.locks import Mutex, Spinlock, atomic_dec_and_lock, spin_lock, spin_unlock
from septum.kernel.pages import PageAllocator, alloc_page, free_pages, give_pages, take_pages
from septum.kernel.softirq import spin_lock_irqsave, spin_unlock_irqrestore
from septum.lang import SYNC, Array, Struct, bounded, require, tracepoint
from septum.lang.patches import patchable
from septum.tdx.module import NO_PAGE, TDX_PS_2M, TdxModule
from septum.tdx.phymem import tdh_phymem_page_wbinvd, tdh_phymem_pamt_add, tdh_phymem_pamt_remove
from septum.tdx.status import TDX_HPA_RANGE_NOT_FREE, TDX_SUCCESS, tdx_status

#: Pages of a pair. Source: DP-v6 05/11; tdx_dpamt_entry_pages() before.
TDX_DPAMT_ENTRY_PAGE_CNT = 2


class RegionRefcount(Atomic):
    """One of tdx_pamt_refcounts: a count that is not that of the users, as it cannot be above the region's pages."""

    counter: int = bounded(0, "most", kind=SYNC, breaks="refcount-is-users")


class Host(Struct):
    """One machine: CPUs, pages, the TDX module, and the kernel's Dynamic PAMT references.

    ``pamt_refcounts``  users of each 2M region, atomic_t; ``pamt_lock`` serialises PAMT.ADD and PAMT.REMOVE, and
                        ``pamt_lock_irqsave`` says whether it is taken with interrupts off;
    ``panic_on_warn``   whether a WARN about a SEAMCALL is a violation; otherwise the kernel continues, as it does.
    ``pair_region``  the 2M region that the pages of pairs lie in; NO_PAGE for where nobody else touches them;
    ``stocked``  how many references pages in vCPUs' caches may hold, besides those in use;
    ``tdx_lock``  serialises what gives keys to TDs and takes them back, in scenarios where TDs come and go.
    Source: DP-v4 06/16, 07/16; arch/x86/kvm/vmx/tdx.c.
    """

    tdx_lock: Mutex

    def __init__(
        self, cpus: Cpus, pages: PageAllocator, module: TdxModule, panic_on_warn: bool = True, stocked: int = 0
    ) -> None:
        self.cpus = cpus
        self.pages = pages
        self.module = module
        self.pamt_refcounts = Array(RegionRefcount(region.ptrs + stocked) for region in module.regions)
        self.panic_on_warn = panic_on_warn
        self.pamt_lock_irqsave = False
        self.pair_region = NO_PAGE
        self.pamt_lock = Spinlock(
            cpus, "pamt_lock", "PAMT.ADD, PAMT.REMOVE, and the first and last reference of a region"
        )


async def tdh_phymem_page_wbinvd_hkid(host: Host, level: int, region: int) -> int:
    """Write back what caches hold of a page of ``region`` under a TD's key. Returns the first status that is none of
    success. No vCPU is kicked and nothing is tried again: a vCPU in the guest holds none of the locks exclusive.

    A page of 2M is flushed by its 4K pages: HP-v3 03/24, V5 27/45. What is merged has ``level`` 4K only.
    Source: arch/x86/virt/vmx/tdx/tdx.c.
    """
    err = TDX_SUCCESS
    for _ in range(pages_of(host, level)):
        err = await tdh_phymem_page_wbinvd(host.module, region)
        if err != TDX_SUCCESS:
            return err
    return err


def tdx_quirk_reset_page(host: Host, level: int, region: int) -> None:
    """Overwrite a page of ``region`` that a TD has given back and whose caches are written back, so that the host may
    use it: on hosts with X86_BUG_TDX_PW_MCE, which this one is, a partial write to it is a machine check otherwise.

    Nobody else can see the page yet, so that it is not a step. Source: arch/x86/virt/vmx/tdx/tdx.c, merged for 4K;
    HP-v3 04/24, V5 28/45 for 2M.
    """
    require(host.module.regions[region].unreset >= pages_of(host, level), "flushed-and-reset")
    host.module.regions[region].unreset -= pages_of(host, level)


def pages_of(host: Host, level: int) -> int:
    """How many 4K pages a page of ``level`` is."""
    return host.module.ptrs if level == TDX_PS_2M else 1


class TdxPrealloc(Struct):
    """struct tdx_prealloc: a list of pages linked by page->lru, and their number. Source: DP-v4 12/16.

    ``page_list`` how many pages are linked; it stands for the list, which has no lock of its own.
    """

    page_list: int = bounded(0, "most")
    cnt: int = bounded(0, "most")

    def __init__(self, cpus: Cpus, most: int) -> None:
        self.cpus = cpus
        self.most = most


async def tdx_prealloc_add(prealloc: TdxPrealloc) -> None:
    """Link one page that the CPU has in its hands."""
    prealloc.page_list += 1
    give_pages(prealloc.cpus, 1)
    await WRITE_ONCE(lambda: prealloc.cnt, prealloc.cnt + 1)


async def get_tdx_prealloc_page(prealloc: TdxPrealloc) -> bool:
    """Unlink one page into the CPU's hands; False if there is none."""
    require(prealloc.page_list > 0, "cache-never-short")
    if prealloc.page_list == 0:
        return False
    prealloc.page_list -= 1
    take_pages(prealloc.cpus, 1)
    await WRITE_ONCE(lambda: prealloc.cnt, prealloc.cnt - 1)
    return True


async def topup_tdx_prealloc_page(pages: PageAllocator, prealloc: TdxPrealloc, lock: Spinlock, min_size: int) -> int:
    """Allocate until there are ``min_size`` pages, each linked under ``lock``. 0 or -ENOMEM.

    Source: HP-v3 20/24; overshoot by others who top up at the same time is harmless.
    """
    while await READ_ONCE(lambda: prealloc.cnt) < min_size:
        if not await alloc_page(pages):
            return -ENOMEM
        await spin_lock(lock)
        await tdx_prealloc_add(prealloc)
        await spin_unlock(lock)
        tracepoint("topup", 1)
    return 0


class TdxPamtCache(Struct):
    """struct tdx_pamt_cache: pages for pairs, of one owner. Source: V5 21/45, DP-v6 08/11.

    ``cnt``  how many; the list is as long, since nobody but the owner touches either.
    """

    cnt: int = bounded(0, "most")

    def __init__(self, cpus: Cpus, pairs: int) -> None:
        self.cpus = cpus
        self.most = TDX_DPAMT_ENTRY_PAGE_CNT * pairs


async def tdx_topup_pamt_cache(pages: PageAllocator, cache: TdxPamtCache, npairs: int) -> int:
    """Allocate until there are ``npairs`` pairs. 0 or -ENOMEM."""
    while cache.cnt < TDX_DPAMT_ENTRY_PAGE_CNT * npairs:
        if not await alloc_page(pages):
            return -ENOMEM
        cache.cnt += 1
        give_pages(cache.cpus, 1)
        tracepoint("topup", 1)
    return 0


def tdx_alloc_page_pamt_cache(cache: TdxPamtCache) -> bool:
    """One page into the owner's hands; False if there is none: nothing falls back on GFP_ATOMIC."""
    require(cache.cnt > 0, "cache-never-short")
    if cache.cnt == 0:
        return False
    cache.cnt -= 1
    take_pages(cache.cpus, 1)
    return True


class PamtCache(Protocol):
    """Where pairs come from: a VM's cache, chosen by its design, or a vCPU's."""

    async def alloc_pamt_array(self) -> bool:
        """A pair in the CPU's hands; False if there is none."""


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
        give_pages(host.cpus, TDX_DPAMT_ENTRY_PAGE_CNT)
        tracepoint("pair_installed", region)
    return err


async def seamcall_pamt_remove(host: Host, region: int) -> int:
    """PAMT.REMOVE: the region's pair becomes the CPU's. If it fails the pair stays, and is leaked on purpose."""
    err = await tdh_phymem_pamt_remove(host.module, region)
    if err == 0:
        take_pages(host.cpus, TDX_DPAMT_ENTRY_PAGE_CNT)
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


async def tdx_pamt_get_simple(host: Host, cache: PamtCache | None, region: int) -> int:
    """One more user of a region; the first one brings a pair. 0, -ENOMEM or -EIO."""
    if not await alloc_pamt_array(host, cache):
        return -ENOMEM
    await lock_pamt(host)
    return await first_user(host, region, may_be_there=False)


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
    return await first_user(host, region, may_be_there=True)


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
    return await first_user(host, region, may_be_there=False)


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


patchable(__name__)
