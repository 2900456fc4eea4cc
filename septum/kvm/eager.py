# SPDX-License-Identifier: GPL-2.0-or-later
"""Eager page splitting for dirty logging: huge pages of ordinary roots, and those of the shadow MMU with its caches.

It stands beside the split of the mirror root: the walk over TDP roots is of KVM_VALID_ROOTS, which no mirror root is
among, so that it never comes to where pages for the TDX module are needed; and the shadow MMU's three caches are the
VM's, as the cache of HP-v2 21/23 is, but whoever uses them holds slots_lock.
Source: arch/x86/kvm/mmu/mmu.c, kvm_mmu_slot_try_split_huge_pages(), topup_split_caches(); arch/x86/kvm/mmu/tdp_mmu.c,
kvm_tdp_mmu_try_split_huge_pages(); V5 review, on what a mirror root among them would need.
"""

from __future__ import annotations

from septum.kernel.context import lockdep_is_held
from septum.kernel.errno import EAGAIN, ENOMEM
from septum.kernel.locks import (
    mutex_lock,
    mutex_unlock,
    rcu_read_lock,
    rcu_read_unlock,
    read_lock,
    read_unlock,
    write_lock,
    write_unlock,
)
from septum.kernel.pages import alloc_page, free_pages
from septum.kvm.caches import KvmMmuMemoryCache, kvm_mmu_memory_cache_alloc, kvm_mmu_topup_memory_cache
from septum.kvm.host import Kvm
from septum.lang import SYNC, Array, Struct, bounded, choose, flag, me, require, step, u8


class OrdinarySpte(Struct):
    """A 2M SPTE of a root that is no mirror: a huge page, or a table."""

    split: int = flag(kind=SYNC)


class OrdinaryRoots(Struct):
    """A direct root of the TDP MMU and a shadow root, of ``pages`` huge pages each, and the caches for splitting.

    ``split_desc_cache``  rmap list entries; it has to hold SPLIT_DESC_CACHE_MIN_NR_OBJECTS, one for each SPTE of a
        table and one more: 513, and here one more than a 2M page has 4K pages;
    ``descs``  those in use. All objects are counted as pages.
    """

    descs: int = bounded(0, "most_descs")

    def __init__(self, kvm: Kvm, pages: int) -> None:
        self.min_descs = kvm.td.module.children + 1
        self.most_descs = pages * self.min_descs
        cpus = kvm.host.cpus
        self.direct = Array(OrdinarySpte() for _ in range(pages))
        self.shadow = Array(OrdinarySpte() for _ in range(pages))
        self.split_shadow_page_cache = KvmMmuMemoryCache(cpus, 1)
        self.split_page_header_cache = KvmMmuMemoryCache(cpus, 1)
        self.split_desc_cache = KvmMmuMemoryCache(cpus, self.min_descs)

    def pages(self) -> int:
        """Pages in its tables and caches, for accounting."""
        count: u8 = self.descs
        for spte in self.direct:
            count += spte.split
        for spte in self.shadow:
            count += 2 * spte.split
        for slot in self.split_shadow_page_cache.objects:
            count += slot.page
        for slot in self.split_page_header_cache.objects:
            count += slot.page
        for slot in self.split_desc_cache.objects:
            count += slot.page
        return count


async def topup_split_caches(kvm: Kvm, roots: OrdinaryRoots) -> int:
    """Fill all three, with mmu_lock dropped. 0 or -ENOMEM."""
    require(lockdep_is_held(kvm.host.cpus, kvm.memory.slots_lock.bit), "split-caches-owned")
    ret = await kvm_mmu_topup_memory_cache(kvm.host.pages, roots.split_desc_cache, roots.min_descs)
    if ret:
        return ret
    ret = await kvm_mmu_topup_memory_cache(kvm.host.pages, roots.split_page_header_cache, 1)
    if ret:
        return ret
    return await kvm_mmu_topup_memory_cache(kvm.host.pages, roots.split_shadow_page_cache, 1)


async def shadow_mmu_try_split_huge_page(kvm: Kvm, roots: OrdinaryRoots, page: int) -> int:
    """Split one, under write mmu_lock. 0; -EAGAIN if mmu_lock was dropped for a top-up; or -ENOMEM."""
    if (
        roots.split_desc_cache.nobjs < roots.min_descs
        or roots.split_page_header_cache.nobjs < 1
        or roots.split_shadow_page_cache.nobjs < 1
    ):
        await write_unlock(kvm.mmu_lock)
        ret = await topup_split_caches(kvm, roots)
        await write_lock(kvm.mmu_lock)
        return ret if ret else -EAGAIN
    require(lockdep_is_held(kvm.host.cpus, kvm.memory.slots_lock.bit), "split-caches-owned")
    await kvm_mmu_memory_cache_alloc(roots.split_page_header_cache)
    await kvm_mmu_memory_cache_alloc(roots.split_shadow_page_cache)
    roots.shadow[page].split = 1
    kvm.host.cpus.tasks[me()].pages -= 2
    if await choose(2):  # other gfns map the same pages, and every rmap becomes a list
        for _ in range(roots.min_descs):
            await kvm_mmu_memory_cache_alloc(roots.split_desc_cache)
            roots.descs += 1
            kvm.host.cpus.tasks[me()].pages -= 1
    return 0


async def kvm_shadow_mmu_try_split_huge_pages(kvm: Kvm, roots: OrdinaryRoots) -> None:
    """All huge pages that the shadow MMU maps, under write mmu_lock. What fails stays huge: it is best effort."""
    for page in range(len(roots.shadow)):
        ret = -EAGAIN
        while ret == -EAGAIN:
            await step()
            ret = 0
            if not roots.shadow[page].split:
                ret = await shadow_mmu_try_split_huge_page(kvm, roots, page)


async def kvm_tdp_mmu_try_split_huge_pages(kvm: Kvm, roots: OrdinaryRoots) -> int:
    """All huge pages of the direct root, under read mmu_lock: sp->spt is all that a split needs. 0 or -ENOMEM."""
    rcu_read_lock(kvm.rcu)
    sp = 0
    for page in range(len(roots.direct)):
        await step()
        if not roots.direct[page].split and sp == 0:
            rcu_read_unlock(kvm.rcu)
            await read_unlock(kvm.mmu_lock)
            if await alloc_page(kvm.host.pages):
                sp = 1
            await read_lock(kvm.mmu_lock)
            if sp == 0:
                return -ENOMEM
            rcu_read_lock(kvm.rcu)
            await step()
        if not roots.direct[page].split and sp:  # cmpxchg
            roots.direct[page].split = 1
            kvm.host.cpus.tasks[me()].pages -= 1
            sp = 0
    rcu_read_unlock(kvm.rcu)
    if sp:
        await free_pages(kvm.host.pages, 1)
    return 0


async def kvm_mmu_slot_try_split_huge_pages(kvm: Kvm, roots: OrdinaryRoots) -> None:
    """KVM_MEM_LOG_DIRTY_PAGES is set on a memslot: split what is huge, as far as memory goes."""
    await mutex_lock(kvm.memory.slots_lock)
    await write_lock(kvm.mmu_lock)
    await kvm_shadow_mmu_try_split_huge_pages(kvm, roots)
    await write_unlock(kvm.mmu_lock)
    await read_lock(kvm.mmu_lock)
    await kvm_tdp_mmu_try_split_huge_pages(kvm, roots)
    await read_unlock(kvm.mmu_lock)
    await mutex_unlock(kvm.memory.slots_lock)
