# SPDX-License-Identifier: GPL-2.0-or-later
"""The host, and one VM on it: struct kvm with its mmu_lock and mirror page table."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from septum.kernel.atomic import Atomic
from septum.kernel.context import Cpus, lockdep_is_held
from septum.kernel.locks import Mutex, Rcu, Rwlock, Spinlock, read_lock, read_unlock, write_lock, write_unlock
from septum.kernel.pages import PageAllocator
from septum.lang import SYNC, Array, PerCpu, Struct, bounded, enum, flag, me, u4
from septum.tdx.module import NO_PAGE, Td, TdxModule

if TYPE_CHECKING:
    from septum.kvm.eager import OrdinaryRoots
    from septum.kvm.memory import Memory
    from septum.kvm.vcpu import Vcpu

#: RCU callbacks of one CPU that can be queued at once, where there are softirqs to run them
CALLBACKS = 2


class Mirror(IntEnum):
    """What a 2M mirror SPTE holds."""

    NONE = 0
    HUGE = 1
    TABLE = 2
    FROZEN = 3


class Small(IntEnum):
    """What a 4K mirror SPTE holds."""

    NONE = 0
    PAGE = 1
    FROZEN = 2


class SmallSpte(Struct):
    """A 4K SPTE of the mirror root; it exists while the 2M SPTE above it points to a table."""

    state: int = enum(Small, kind=SYNC)


class Spte(Struct):
    """A 2M SPTE of the mirror root; read and written as a whole, like the u64 it is.

    ``children`` the 4K SPTEs of its table, as many as the module has 4K S-EPT entries of the range.
    """

    state: int = enum(Mirror, kind=SYNC)

    def __init__(self, children: int) -> None:
        self.children = Array(SmallSpte() for _ in range(children))


class TdpIter(Struct):
    """struct tdp_iter, over the 2M level of the mirror root. gfns count 2M pages.

    ``next_last_level_gfn`` where the walk is heading to; ``yielded_gfn`` its value at the last restart;
    ``old_spte`` the entry as read; ``yielded`` mmu_lock was dropped: start again from the root.
    Source: arch/x86/kvm/mmu/tdp_iter.h.
    """

    gfn: int = bounded(0, "end")
    next_last_level_gfn: int = bounded(0, "end")
    yielded_gfn: int = bounded(0, "end")
    old_spte: int = enum(Mirror)
    valid: int = flag()
    yielded: int = flag()

    def __init__(self, pages: int) -> None:
        self.end = pages


class Host(Struct):
    """One machine: CPUs, pages, the TDX module, and the kernel's Dynamic PAMT references.

    ``pamt_refcounts``  users of each 2M region, atomic_t; ``pamt_lock`` serialises PAMT.ADD and PAMT.REMOVE, and
                        ``pamt_lock_irqsave`` says whether it is taken with interrupts off;
    ``panic_on_warn``   whether a WARN about a SEAMCALL is a violation; otherwise the kernel goes on, as it does.
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
        self.pamt_refcounts = Array(Atomic(region.ptrs + stocked) for region in module.regions)
        self.panic_on_warn = panic_on_warn
        self.pamt_lock_irqsave = False
        self.pair_region = NO_PAGE
        self.pamt_lock = Spinlock(
            cpus, "pamt_lock", "PAMT.ADD, PAMT.REMOVE, and the first and last reference of a region"
        )


class Kvm(Struct):
    """struct kvm of a TD.

    ``sptes``    2M entries of the mirror root;
    ``sept_regions`` number of 2M regions that S-EPT pages may come from, from ``first_sept_region`` on; it follows
                 those of the guest if nothing else is said;
    ``resched``  whether the walk is also tried with need_resched() true;
    ``memory``   its memslot, in scenarios that look at it;
    ``vcpus``    its vCPUs, in scenarios where they are CPUs of the model; otherwise the TD has vCPUs that are
                 always in guest mode (tdx/module.py);
    ``ordinary`` its roots that are no mirror roots, in scenarios that split there;
    ``zero_step`` whether the module may suspect, at any entry, that the guest is stepped: it then takes the S-EPT
                 tree exclusive.
    """

    memory: Memory

    def __init__(
        self, host: Host, td: Td, *, sept_regions: int, resched: bool, first_sept_region: int | None = None
    ) -> None:
        self.host = host
        self.td = td
        self.first_sept_region = len(td.sept) if first_sept_region is None else first_sept_region
        self.sept_regions = sept_regions
        self.resched = resched
        callbacks = CALLBACKS if host.cpus.softirqs else 0
        self.rcu = Rcu(host.cpus, callbacks, len(host.module.regions) - 1)
        self.mmu_lock = Rwlock(host.cpus, "mmu_lock", "the mirror page table; for write, also who consumes")
        pages = len(td.sept)
        self.sptes = Array(Spte(td.module.children) for _ in range(pages))
        self.iters = PerCpu(TdpIter(pages) for _ in host.cpus.tasks)
        self.vcpus: Array[Vcpu] = Array(())
        self.zero_step = False
        self.ordinary: Array[OrdinaryRoots] = Array(())

    def page_taken_away(self) -> None:
        """A page is blocked or unmapped: a vCPU that faults on it again does so with good reason."""
        for vcpu in self.vcpus:
            vcpu.handled = 0

    def srcu_readers(self) -> bool:
        """Whether some vCPU is in a read side of kvm->srcu."""
        count: u4 = 0
        for vcpu in self.vcpus:
            count += vcpu.srcu
        return count > 0

    def ipi_pending(self) -> bool:
        """Whether some vCPU has not taken its IPI yet."""
        count: u4 = 0
        for vcpu in self.vcpus:
            count += vcpu.ipi
        return count > 0


def kvm_get_running_vcpu(kvm: Kvm) -> bool:
    """Whether this CPU runs a vCPU of the VM, whose mutex it holds then. Only of a VM that has vCPUs."""
    return lockdep_is_held(kvm.host.cpus, kvm.vcpus[me()].mutex.bit)


async def kvm_mmu_lock(kvm: Kvm, shared: bool) -> None:
    """Take mmu_lock for read if ``shared``, otherwise for write."""
    if shared:
        await read_lock(kvm.mmu_lock)
    else:
        await write_lock(kvm.mmu_lock)


async def kvm_mmu_unlock(kvm: Kvm, shared: bool) -> None:
    """Release mmu_lock."""
    if shared:
        await read_unlock(kvm.mmu_lock)
    else:
        await write_unlock(kvm.mmu_lock)
