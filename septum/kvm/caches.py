# SPDX-License-Identifier: GPL-2.0-or-later
"""Caches of preallocated pages: struct tdx_prealloc, and struct kvm_mmu_memory_cache."""

from __future__ import annotations

from septum.kernel.atomic import READ_ONCE, WRITE_ONCE
from septum.kernel.context import Cpus
from septum.kernel.errno import ENOMEM
from septum.kernel.locks import Spinlock, spin_lock, spin_unlock
from septum.kernel.pages import PageAllocator, alloc_page
from septum.lang import Array, Struct, bounded, flag, me, require, step, tracepoint


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
    prealloc.cpus.tasks[me()].pages -= 1
    await WRITE_ONCE(lambda: prealloc.cnt, prealloc.cnt + 1)


async def get_tdx_prealloc_page(prealloc: TdxPrealloc) -> bool:
    """Unlink one page into the CPU's hands; False if there is none."""
    require(prealloc.page_list > 0, "cache-never-short")
    if prealloc.page_list == 0:
        return False
    prealloc.page_list -= 1
    prealloc.cpus.tasks[me()].pages += 1
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
        self.most = 2 * pairs


async def tdx_topup_pamt_cache(pages: PageAllocator, cache: TdxPamtCache, npairs: int) -> int:
    """Allocate until there are ``npairs`` pairs. 0 or -ENOMEM."""
    while cache.cnt < 2 * npairs:
        if not await alloc_page(pages):
            return -ENOMEM
        cache.cnt += 1
        cache.cpus.tasks[me()].pages -= 1
        tracepoint("topup", 1)
    return 0


def tdx_alloc_page_pamt_cache(cache: TdxPamtCache) -> bool:
    """One page into the owner's hands; False if there is none: nothing falls back on GFP_ATOMIC."""
    require(cache.cnt > 0, "cache-never-short")
    if cache.cnt == 0:
        return False
    cache.cnt -= 1
    cache.cpus.tasks[me()].pages += 1
    return True


class Object(Struct):
    """A slot of kvm_mmu_memory_cache.objects[]: whether the page in it is the cache's."""

    page: int = flag()


class KvmMmuMemoryCache(Struct):
    """struct kvm_mmu_memory_cache: an array of pages and their number. Source: include/linux/kvm_types.h."""

    nobjs: int = bounded(0, "capacity")

    def __init__(self, cpus: Cpus, capacity: int) -> None:
        self.cpus = cpus
        self.capacity = capacity
        self.objects = Array(Object() for _ in range(capacity))


async def kvm_mmu_topup_memory_cache(pages: PageAllocator, mc: KvmMmuMemoryCache, min_size: int) -> int:
    """Fill the cache to its capacity. 0, or -ENOMEM if there are fewer than ``min_size`` objects.

    ``objects[nobjs++] = page`` reads the number, stores the page and stores the number: nothing makes it one.
    """
    if mc.nobjs >= min_size:
        return 0
    while mc.nobjs < mc.capacity:
        if not await alloc_page(pages):
            if mc.nobjs >= min_size:
                return 0
            return -ENOMEM
        n = mc.nobjs
        await step()
        require(n < mc.capacity, "cache-in-bounds")
        require(not mc.objects[n].page, "page-not-lost")
        mc.objects[n].page = 1
        mc.cpus.tasks[me()].pages -= 1
        mc.nobjs = n + 1
        tracepoint("topup", 1)
        await step()
    return 0


async def kvm_mmu_memory_cache_alloc(mc: KvmMmuMemoryCache) -> None:
    """Take the last object. KVM's own version falls back to GFP_ATOMIC when there is none, with a warning."""
    require(mc.nobjs > 0, "cache-never-short")
    n = mc.nobjs - 1
    await step()
    require(mc.objects[n].page, "page-handed-out-once")
    mc.objects[n].page = 0
    mc.cpus.tasks[me()].pages += 1
    mc.nobjs = n
