# SPDX-License-Identifier: GPL-2.0-or-later
"""A split cache behind a pointer that RCU protects: a CPU that finds it too small makes a larger one and frees the old.

Nobody posted it: it shows how a design uses rcu_dereference(), synchronize_rcu() and objects that are freed
(septum/kernel/rcu.py, slab.py). There are two structs, one of which the pointer leads to; the other one is free, or
about to be.
"""

from septum.kernel.atomic import READ_ONCE, WRITE_ONCE
from septum.kernel.context import lockdep_is_held
from septum.kernel.errno import ENOMEM
from septum.kernel.locks import (
    Mutex,
    Spinlock,
    mutex_lock,
    mutex_unlock,
    rcu_read_lock,
    rcu_read_unlock,
    spin_lock,
    spin_unlock,
)
from septum.kernel.pages import alloc_page, free_pages, give_pages, take_pages
from septum.kernel.rcu import rcu_assign_pointer, rcu_dereference, rcu_dereference_protected, synchronize_rcu
from septum.kernel.slab import Mortal, kfree, kzalloc
from septum.kvm.kvm_host import Kvm, TdpIter, kvm_mmu_lock, kvm_mmu_unlock
from septum.kvm.tdx import MIN_SPLIT_CACHE, KvmTdx
from septum.lang import SYNC, Array, bounded, marked_store, require, tracepoint, u4, u8


class SplitCache(Mortal):
    """struct split_cache: a list of ``cnt`` pages."""

    cnt: int = bounded(0, "most")

    def __init__(self, kvm: Kvm, free: bool) -> None:
        self.most = 2 * MIN_SPLIT_CACHE
        self.freed = int(free)


class Design(KvmTdx):
    """struct kvm_tdx with struct split_cache __rcu *cache."""

    cache: int = bounded(0, 1, kind=SYNC)

    def __init__(self, kvm: Kvm) -> None:
        super().__init__(kvm)
        self.split_cache_lock = Spinlock(self.cpus, "split_cache_lock", "the pages of the cache")
        self.resize_lock = Mutex(self.cpus, "resize_lock", "who makes the cache larger")
        self.caches = Array(SplitCache(kvm, free=number > 0) for number in range(2))
        self.kvm.rcu.build_grace_periods()

    async def resize(self) -> int:
        """A new cache of MIN_SPLIT_CACHE pages more, published; the old one is freed. 0 or -ENOMEM."""
        await mutex_lock(self.resize_lock)
        held = lockdep_is_held(self.cpus, self.resize_lock.bit)
        old: u4 = await rcu_dereference_protected(lambda: self.cache, held)
        if await READ_ONCE(lambda: self.caches[old].cnt) >= MIN_SPLIT_CACHE:
            await mutex_unlock(self.resize_lock)  # another CPU has
            return 0
        new: u4 = 1 - old
        if not await kzalloc(self.cpus, self.caches[new], self.host.pages.can_fail):
            await mutex_unlock(self.resize_lock)
            return -ENOMEM
        fresh: u4 = 0
        for _ in range(MIN_SPLIT_CACHE):
            if await alloc_page(self.host.pages):
                fresh += 1
        if fresh < MIN_SPLIT_CACHE:
            if fresh:
                await free_pages(self.host.pages, fresh)
            await kfree(self.caches[new])
            await mutex_unlock(self.resize_lock)
            return -ENOMEM
        await self.replace(old, new)
        await mutex_unlock(self.resize_lock)
        return 0

    async def replace(self, old: u4, new: u4) -> None:
        """Move the pages of ``old`` to ``new``, which is published then, and free ``old``."""
        await spin_lock(self.split_cache_lock)
        await WRITE_ONCE(lambda: self.caches[new].cnt, self.caches[old].cnt + MIN_SPLIT_CACHE)
        give_pages(self.cpus, MIN_SPLIT_CACHE)
        marked_store(lambda: self.caches[old].cnt, 0)  # list_splice() moves them, so that this is not a step of its own
        await rcu_assign_pointer(lambda: self.cache, new)
        await spin_unlock(self.split_cache_lock)
        tracepoint("topup", MIN_SPLIT_CACHE)
        await synchronize_rcu(self.kvm.rcu)
        await kfree(self.caches[old])

    async def prepare_split(self, it: TdpIter) -> int:
        """Whether the cache of now is large enough; the walk is an RCU read side."""
        cache = await rcu_dereference(self.kvm.rcu, lambda: self.cache)
        if await READ_ONCE(lambda: self.caches[cache].cnt) >= MIN_SPLIT_CACHE:
            return 0
        rcu_read_unlock(self.kvm.rcu)
        await kvm_mmu_unlock(self.kvm, self.shared)
        ret = await self.resize()
        await kvm_mmu_lock(self.kvm, self.shared)
        if ret:
            return ret
        rcu_read_lock(self.kvm.rcu)
        it.yielded = 1
        return 0

    async def lock_split_cache(self) -> None:
        """Nobody moves pages to another cache while a split consumes."""
        await spin_lock(self.split_cache_lock)

    async def unlock_split_cache(self) -> None:
        """The split has consumed."""
        await spin_unlock(self.split_cache_lock)

    async def alloc_pamt_page(self) -> bool:
        """One page of the cache of now."""
        cache = await rcu_dereference(self.kvm.rcu, lambda: self.cache)
        require(self.caches[cache].cnt > 0, "cache-never-short")
        await WRITE_ONCE(lambda: self.caches[cache].cnt, self.caches[cache].cnt - 1)
        take_pages(self.cpus, 1)
        return True

    def cached_pages(self) -> int:
        """Pages in both."""
        total: u8 = 0
        for cache in self.caches:
            total += cache.cnt
        return total
