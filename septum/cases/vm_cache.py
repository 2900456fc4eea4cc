# SPDX-License-Identifier: GPL-2.0-or-later
"""The per-VM cache of V5 44/45 (designs/v5.py): its user holds its lock from before the top-up until the end."""

from __future__ import annotations

from functools import partial

from septum.cases import Case
from septum.cases.small import split_model
from septum.cases.split_cache import split
from septum.designs import v5
from septum.kernel.context import task_exit
from septum.kernel.locks import (
    Spinlock,
    spin_lock,
    spin_unlock,
    write_lock,
    write_unlock,
)
from septum.kvm.kvm_host import Kvm
from septum.kvm.tdp_mmu import tdp_mmu_split_huge_pages_root
from septum.lang.model import Model, Program
from septum.scenarios import World
from septum.scenarios.threads import split_range

# -- C35 ---------------------------------------------------------------------------------------------------


class UnderSpinlock(v5.Design):
    """V5 with a spinlock in place of the mutex."""

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
    fix=partial(split, v5.Design),
    property="no-sleep-in-atomic",
)


# -- C36 ---------------------------------------------------------------------------------------------------


class NoMutexInit(v5.Design):
    """mutex_init() is missing."""

    mutex_init = False


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
    fix=partial(split, v5.Design),
    property="lock-initialised",
)


# -- C49 ---------------------------------------------------------------------------------------------------


class DirtyLogging(v5.Design):
    """``logs_private``: a memslot with a guest_memfd may be dirty-logged, which check_memory_region_flags() refuses."""

    def __init__(self, kvm: Kvm) -> None:
        super().__init__(kvm)
        self.logs_private = False


async def converts_page(kvm: Kvm, tdx: DirtyLogging) -> None:
    """A conversion of 2M page 0, with the mutex."""
    await split_range(kvm, tdx, 0, 1)
    task_exit(tdx.cpus)


async def dirty_logging(kvm: Kvm, tdx: DirtyLogging) -> None:
    """KVM_MEM_LOG_DIRTY_PAGES: kvm_tdp_mmu_try_split_huge_pages() over the valid roots, the mirror root among them.

    It holds mmu_lock alone. A memslot that cannot be logged does not come that far.
    """
    if tdx.logs_private:
        await write_lock(kvm.mmu_lock)
        await tdp_mmu_split_huge_pages_root(kvm, tdx, 1, 2, shared=False)
        await write_unlock(kvm.mmu_lock)
    task_exit(tdx.cpus)


def dirty_log_split(private: bool) -> Model:
    """A conversion and dirty logging of another range of one TD."""
    world = World(DirtyLogging, cpus=2, pages=2)
    assert isinstance(world.tdx, DirtyLogging)
    world.tdx.logs_private = private
    args = (world.kvm, world.tdx)
    return split_model("dirty_log_split", world, [Program(converts_page, args), Program(dirty_logging, args)])


C49 = Case(
    id="C49",
    title="A split for dirty logging holds neither vCPU nor mutex",
    tag="CTX",
    by="Yan Zhao, Kai Huang",
    date="Feb 2026",
    source="thread of V5, 20260129011517.3545883-1-seanjc@google.com",
    story="kvm_tdp_mmu_try_split_huge_pages() walks KVM_VALID_ROOTS, which mirror roots are among since the TDX MMU "
    "series. All that keeps it from a TD's huge pages is that a memslot with a guest_memfd cannot be dirty-logged. "
    "Once private memory can be, as for migration, it uses the VM's cache without the mutex that makes the cache its "
    "user's. The walk is under read mmu_lock; here it has write mmu_lock, as BLOCK and TRACK need, which helps it.",
    answer="KVM_MEM_LOG_DIRTY_PAGES is refused for a memslot with KVM_MEM_GUEST_MEMFD (check_memory_region_flags() of "
    "virt/kvm/kvm_main.c). A patch that allows it has to take the mutex (Sean Christopherson: far future).",
    bug=partial(dirty_log_split, private=True),
    fix=partial(dirty_log_split, private=False),
    property="race",
)
