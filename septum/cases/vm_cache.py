# SPDX-License-Identifier: GPL-2.0-or-later
"""The per-VM cache of V5 44/45: a lock that its user holds from before the top-up until after the split."""

from __future__ import annotations

from functools import partial

from septum.cases import Case
from septum.cases.small import split_model
from septum.cases.split_cache import split
from septum.engine.model import Model, Program
from septum.kernel.context import task_exit
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
    write_lock,
    write_unlock,
)
from septum.kernel.pages import alloc_page
from septum.kvm.caches import TdxPrealloc, get_tdx_prealloc_page, tdx_prealloc_add
from septum.kvm.host import Kvm, TdpIter, kvm_mmu_lock, kvm_mmu_unlock
from septum.kvm.ioctl import split_range
from septum.kvm.tdp_mmu import tdp_mmu_split_huge_pages_root
from septum.kvm.tdx import MIN_SPLIT_CACHE, KvmTdx
from septum.scenarios import World


class VmCache(KvmTdx):
    """kvm_tdx->pamt_cache under pamt_cache_lock, a mutex that is taken before mmu_lock.

    mmu_lock is dropped for a top-up; the mutex is not, so nobody else touches the cache and nothing is checked again.
    """

    def __init__(self, kvm: Kvm) -> None:
        super().__init__(kvm)
        self.pamt_cache_lock = Mutex(self.cpus, "pamt_cache_lock")
        self.pamt_cache = TdxPrealloc(self.cpus, MIN_SPLIT_CACHE)
        self.dirty_log_splits_mirrors = False

    async def begin_split_ioctl(self) -> None:
        """tdx_gmem_convert() takes the cache."""
        await mutex_lock(self.pamt_cache_lock)

    async def end_split_ioctl(self) -> None:
        """And gives it up."""
        await mutex_unlock(self.pamt_cache_lock)

    async def prepare_split(self, it: TdpIter) -> int:
        """Top up with mmu_lock dropped, and go on."""
        if self.pamt_cache.cnt >= MIN_SPLIT_CACHE:
            return 0
        rcu_read_unlock(self.kvm.rcu)
        await kvm_mmu_unlock(self.kvm, self.shared)
        ret = 0
        while self.pamt_cache.cnt < MIN_SPLIT_CACHE:
            if not await alloc_page(self.host.pages):
                ret = -ENOMEM
                break
            await tdx_prealloc_add(self.pamt_cache)
        await kvm_mmu_lock(self.kvm, self.shared)
        if ret == 0:
            rcu_read_lock(self.kvm.rcu)
            it.yielded = 1
        return ret

    async def alloc_pamt_page(self) -> bool:
        """From the cache."""
        return await get_tdx_prealloc_page(self.pamt_cache)

    def cached_pages(self) -> int:
        """Pages in the cache."""
        return self.pamt_cache.page_list


# -- C35 ---------------------------------------------------------------------------------------------------


class UnderSpinlock(VmCache):
    """The same with a spinlock."""

    def __init__(self, kvm: Kvm) -> None:
        super().__init__(kvm)
        self.split_lock = Spinlock(self.cpus, "split_cache_lock")

    async def begin_split_ioctl(self) -> None:
        """A lock that must not sleep."""
        await spin_lock(self.split_lock)

    async def end_split_ioctl(self) -> None:
        """Released in the end."""
        await spin_unlock(self.split_lock)


C35 = Case(
    id="C35",
    title="A spinlock cannot be held over the top-up",
    tag="ATOMIC",
    by="Sean Christopherson",
    date="28 Jan 2026",
    source="V5 44/45, 20260129011517.3545883-45-seanjc@google.com",
    story="If one lock is to give a thread the cache for the whole split, top-up included, it cannot be a spinlock: "
    "the top-up allocates with GFP_KERNEL, which sleeps.",
    answer="A mutex, taken before mmu_lock: the cache stays its holder's while mmu_lock is dropped, so nothing has to "
    "be checked again, and C26 cannot happen.",
    bug=partial(split, UnderSpinlock),
    fix=partial(split, VmCache),
    property="no-sleep-in-atomic",
)


# -- C36 ---------------------------------------------------------------------------------------------------


class NoMutexInit(VmCache):
    """mutex_init() is missing."""

    def __init__(self, kvm: Kvm) -> None:
        super().__init__(kvm)
        self.pamt_cache_lock.initialised = False


C36 = Case(
    id="C36",
    title="mutex_init() is missing",
    tag="INIT",
    by="Yan Zhao",
    date="6 Feb 2026",
    source="aYW+6WzOmCAvNRIH@yzhao56-desk.sh.intel.com on V5 44/45",
    story="The mutex of the per-VM cache is zeroed memory when the first conversion takes it.",
    answer="mutex_init() in tdx_vm_init() (aYX-RpxDYrI65XRC@google.com).",
    bug=partial(split, NoMutexInit),
    fix=partial(split, VmCache),
    property="lock-initialised",
)


# -- C49 ---------------------------------------------------------------------------------------------------


async def converts_page(kvm: Kvm, tdx: VmCache) -> None:
    """A conversion of 2M page 0, with the mutex."""
    await split_range(kvm, tdx, 0, 1)
    task_exit(tdx.cpus)


async def dirty_logging(kvm: Kvm, tdx: VmCache) -> None:
    """kvm_tdp_mmu_try_split_huge_pages() over the valid roots, under mmu_lock alone."""
    await write_lock(kvm.mmu_lock)
    if tdx.dirty_log_splits_mirrors:
        await tdp_mmu_split_huge_pages_root(kvm, tdx, 1, 2, False)
    await write_unlock(kvm.mmu_lock)
    task_exit(tdx.cpus)


def dirty_log_split(mirrors: bool) -> Model:
    """A conversion and dirty logging of another range of one TD."""
    world = World(VmCache, cpus=2, pages=2)
    assert isinstance(world.tdx, VmCache)
    world.tdx.dirty_log_splits_mirrors = mirrors
    args = (world.kvm, world.tdx)
    return split_model("dirty_log_split", world, [Program(converts_page, args), Program(dirty_logging, args)])


C49 = Case(
    id="C49",
    title="A split for dirty logging holds neither vCPU nor mutex",
    tag="CTX",
    by="Yan Zhao, Kai Huang",
    date="Feb 2026",
    source="thread of V5, 20260129011517.3545883-1-seanjc@google.com",
    story="kvm_tdp_mmu_try_split_huge_pages() walks KVM_VALID_ROOTS, which leaves mirror roots out. If it ever took "
    "them in, it would use the VM's cache without the mutex that makes the cache its user's.",
    answer="It does not; whoever changes that has to take the mutex (Sean Christopherson: far future).",
    bug=partial(dirty_log_split, True),
    fix=partial(dirty_log_split, False),
    property="race",
)
