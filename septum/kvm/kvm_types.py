# SPDX-License-Identifier: GPL-2.0-or-later
"""Types that all of KVM shares: numbers of pages, and struct kvm_mmu_memory_cache.

Source: include/linux/kvm_types.h; the cache's functions are those of virt/kvm/kvm_main.c.
"""

from __future__ import annotations

from septum.kernel.context import Cpus
from septum.kernel.errno import ENOMEM
from septum.kernel.pages import PageAllocator, alloc_page, give_pages, take_pages
from septum.lang import Array, Struct, bounded, flag, require, step, tracepoint
from septum.lang.patches import patchable

#: gfn_t: number of a 4K page of the guest
Gfn = int
#: number of a 2M page of the guest: gfn / 512 in the kernel, gfn / kvm.td.module.children here
Page2M = int


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
        give_pages(mc.cpus, 1)
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
    take_pages(mc.cpus, 1)
    mc.nobjs = n


patchable(__name__)
