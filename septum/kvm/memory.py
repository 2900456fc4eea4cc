# SPDX-License-Identifier: GPL-2.0-or-later
"""The guest's memory as KVM keeps it besides the page tables: one memslot, its attributes, and its invalidation.

gfns of 4K count 4K pages of the guest, as many to a 2M page as the model has 4K entries of it. Source:
include/linux/kvm_host.h, virt/kvm/kvm_main.c, virt/kvm/guest_memfd.c.
"""

from __future__ import annotations

from septum.kernel.locks import Mutex
from septum.kvm.host import Kvm
from septum.lang import GHOST, SYNC, Array, Struct, bounded, flag, me, require

PG_LEVEL_4K = 1
PG_LEVEL_2M = 2


class LpageInfo(Struct):
    """struct kvm_lpage_info of a 2M range, disallow_lpage by its bits.

    ``guest_inhibit``  KVM_LPAGE_GUEST_INHIBIT_FLAG: the guest accepted at 4K; never cleared, tested without a lock;
    ``mixed``          KVM_LPAGE_MIXED_FLAG: some of it is shared; written and read under mmu_lock.
    Source: arch/x86/kvm/mmu/mmu.c; HP-v3 12/24, 13/24.
    """

    guest_inhibit: int = flag(kind=SYNC)
    mixed: int = flag()


class GuestPage(Struct):
    """A 4K page of the guest.

    ``shared``  no KVM_MEMORY_ATTRIBUTE_PRIVATE in mem_attr_array, an xarray that is read under RCU.
    """

    shared: int = flag(kind=SYNC)


class FaultCaches(Struct):
    """What one vCPU has preallocated for a fault that maps one table and one page.

    ``spt``           pages of arch.mmu_shadow_page_cache;
    ``external_spt``  pages of arch.mmu_external_spt_cache;
    ``external_region``  the region, among those of S-EPT pages, that this page lies in;
    ``pamt``          pages for PAMT pairs: one for the region of the S-EPT page, one for that of the guest's page.
    Source: DP-v4 12/16, 13/16; arch/x86/kvm/mmu/mmu.c, mmu_topup_memory_caches().
    """

    spt: int = bounded(0, 1)
    external_spt: int = bounded(0, 1)
    external_region: int = bounded(0, "most_region")
    pamt: int = bounded(0, "most_pamt")

    def __init__(self, kvm: Kvm, pairs: int) -> None:
        self.cpus = kvm.host.cpus
        self.most_pamt = pairs * 2
        self.most_region = kvm.sept_regions - 1

    async def alloc_pamt_array(self) -> bool:
        """A pair; there must be one, as nothing can be allocated under mmu_lock. Source: DP-v4 12/16."""
        require(self.pamt >= 2, "cache-never-short")
        if self.pamt < 2:
            return False
        self.pamt -= 2
        self.cpus.tasks[me()].pages += 2
        return True

    def pages(self) -> int:
        """All of them, for accounting."""
        return self.spt + self.external_spt + self.pamt


class Inode(Struct):
    """The inode of a guest_memfd; conversions and holes of one file exclude each other."""

    def __init__(self, kvm: Kvm) -> None:
        self.filemap_invalidate_lock = Mutex(kvm.host.cpus, "filemap_invalidate_lock", "a guest_memfd's pages")


class Memory(Struct):
    """What the conversions of a VM share.

    ``mmu_invalidate_in_progress``  invalidations that have begun and not ended; ``range_start``, ``range_end``:
        the 4K pages that they are about, together. Written under write mmu_lock, read under mmu_lock and, with
        READ_ONCE(), without it.
    ``slot_invalid``  KVM_MEMSLOT_INVALID: the memslot is being deleted; ``slot_deleted`` it is gone. Whoever reads
        them is in an SRCU read side. Looked at where it is ``deletable``.
    ``root_refs``  references to the mirror root taken by walks (kvm_tdp_mmu_get_root()), besides its own.

    mmu_invalidate_seq is not a number here, which would grow with every conversion: instead each vCPU remembers
    whether an invalidation ended since it looked (Vcpu.seq_changed), which is all that is ever asked.
    """

    mmu_invalidate_in_progress: int = bounded(0, "most", kind=SYNC)
    range_start: int = bounded(0, "pages", kind=SYNC)
    range_end: int = bounded(0, "pages", kind=SYNC)
    root_refs: int = bounded(0, "most", kind=GHOST)
    slot_invalid: int = flag(kind=SYNC)
    slot_deleted: int = flag(kind=SYNC)

    def __init__(self, kvm: Kvm, *, inodes: int = 1, deletable: bool = False) -> None:
        self.deletable = deletable
        small = kvm.td.module.children
        self.pages = len(kvm.td.sept) * small
        self.most = len(kvm.host.cpus.tasks)
        self.inodes = Array(Inode(kvm) for _ in range(inodes))
        self.slots_lock = Mutex(kvm.host.cpus, "slots_lock", "memslots and their attributes")
        self.lpage_info = Array(LpageInfo() for _ in kvm.td.sept)
        self.guest = Array(GuestPage() for _ in range(self.pages))


def kvm_mmu_invalidate_begin(memory: Memory) -> None:
    """An invalidation begins, as yet of nothing. Write mmu_lock is held."""
    memory.mmu_invalidate_in_progress += 1
    if memory.mmu_invalidate_in_progress == 1:
        memory.range_start = memory.pages
        memory.range_end = 0


def kvm_mmu_invalidate_range_add(memory: Memory, start: int, end: int) -> None:
    """It is about 4K pages ``start..end-1``, too. Several at once are joined to one range."""
    if start < memory.range_start:
        memory.range_start = start
    if end > memory.range_end:
        memory.range_end = end


def kvm_mmu_invalidate_end(kvm: Kvm) -> None:
    """The invalidation has ended: whoever looked up a page before has to do it again. Write mmu_lock is held."""
    memory = kvm.memory
    for vcpu in kvm.vcpus:
        vcpu.seq_changed = 1
    require(memory.mmu_invalidate_in_progress > 0, "no-kvm-bug")
    memory.mmu_invalidate_in_progress -= 1
    if memory.mmu_invalidate_in_progress == 0:
        memory.range_start = 0
        memory.range_end = 0


def mmu_invalidate_retry_gfn(memory: Memory, gfn: int) -> bool:
    """Whether an invalidation of 4K page ``gfn`` is going on. Under mmu_lock; a hint without it."""
    if memory.mmu_invalidate_in_progress == 0:
        return False
    return memory.range_start <= gfn < memory.range_end


def hugepage_update_mixed(kvm: Kvm, page: int) -> None:
    """Set or clear KVM_LPAGE_MIXED_FLAG of 2M page ``page`` after its attributes. Write mmu_lock is held."""
    memory = kvm.memory
    small = kvm.td.module.children
    first = memory.guest[page * small].shared
    mixed = 0
    for index in range(small):
        if memory.guest[page * small + index].shared != first:
            mixed = 1
    memory.lpage_info[page].mixed = mixed
