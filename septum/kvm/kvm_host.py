# SPDX-License-Identifier: GPL-2.0-or-later
"""The structs of KVM, and the inline functions of their header: struct kvm and what hangs off it.

Source: include/linux/kvm_host.h, arch/x86/include/asm/kvm_host.h; struct tdp_iter and the SPTEs, which have headers of
their own in arch/x86/kvm/mmu/, are here because struct kvm holds them.
"""

from __future__ import annotations

from enum import IntEnum

from septum.kernel.context import lockdep_is_held
from septum.kernel.errno import EIO
from septum.kernel.locks import Mutex, Rcu, Rwlock, RwSemaphore, read_lock, read_unlock, write_lock, write_unlock
from septum.kernel.pages import take_pages
from septum.kvm.kvm_types import Gfn, KvmMmuMemoryCache
from septum.kvm.virt_tdx import TDX_DPAMT_ENTRY_PAGE_CNT, Host
from septum.lang import GHOST, SYNC, Array, PerCpu, Struct, bounded, enum, flag, me, require, step, u8, u16
from septum.lang.patches import patchable
from septum.tdx.module import Td

#: pairs of pages that one fault may need: for the region of the S-EPT page, and for the guest's page
FAULT_PAIRS = 2
#: RCU callbacks of one CPU that can be queued at once, where there are softirqs to run them
CALLBACKS = 2


class Mirror(IntEnum):
    """What a 2M SPTE of the mirror root holds; FROZEN is FROZEN_SPTE. Source: arch/x86/kvm/mmu/spte.h."""

    NONE = 0
    HUGE = 1
    TABLE = 2
    FROZEN = 3


class Mirror4K(IntEnum):
    """What a 4K SPTE of the mirror root holds."""

    NONE = 0
    PAGE = 1
    FROZEN = 2


class Spte4K(Struct):
    """A 4K SPTE of the mirror root; it exists while the 2M SPTE above it points to a table."""

    state: int = enum(Mirror4K, kind=SYNC)


class Spte(Struct):
    """A 2M SPTE of the mirror root; read and written as a whole, like the u64 it is.

    ``children``  the 4K SPTEs of its table, as many as the module has 4K S-EPT entries of the range.
    """

    state: int = enum(Mirror, kind=SYNC)

    def __init__(self, children: int) -> None:
        self.children = Array(Spte4K() for _ in range(children))


class TdpIter(Struct):
    """struct tdp_iter, over the 2M level of the mirror root. Where it has gfn_t, this has numbers of 2M pages.

    ``page``      iter->gfn, the entry that the walk is at;
    ``next_last_level_page``  next_last_level_gfn, where the walk is heading to;
    ``yielded_page``  yielded_gfn, its value at the last restart;
    ``old_spte``  the entry as read; ``valid`` the walk has not ended;
    ``yielded``   mmu_lock was dropped: start again from the root.
    Source: arch/x86/kvm/mmu/tdp_iter.h.
    """

    page: int = bounded(0, "end")
    next_last_level_page: int = bounded(0, "end")
    yielded_page: int = bounded(0, "end")
    old_spte: int = enum(Mirror)
    valid: int = flag()
    yielded: int = flag()

    def __init__(self, pages: int) -> None:
        self.end = pages


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


class Inode(Struct):
    """The inode of a guest_memfd; conversions and holes of one file exclude each other."""

    def __init__(self, kvm: Kvm) -> None:
        self.filemap_invalidate_lock = RwSemaphore(kvm.host.cpus, "filemap_invalidate_lock", "a guest_memfd's pages")


class Memory(Struct):
    """What the conversions of a VM share; ``lock`` is kvm->lock.

    ``mmu_invalidate_in_progress``  invalidations that have begun and not ended; ``range_start``, ``range_end``:
        the 4K pages that they are about, together. Written under write mmu_lock, read under mmu_lock and, with
        READ_ONCE(), without it.
    ``slot_invalid``  KVM_MEMSLOT_INVALID: the memslot is being deleted; ``slot_deleted`` it is gone. Code that reads
        them is in an SRCU read side. Read where it is ``deletable``.
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
        per_2m = kvm.td.module.children
        self.pages = len(kvm.td.sept) * per_2m
        self.most = len(kvm.host.cpus.tasks)
        self.inodes = Array(Inode(kvm) for _ in range(inodes))
        self.lock = Mutex(kvm.host.cpus, "kvm->lock", "which vCPUs there are, and how far the TD is built")
        self.slots_lock = Mutex(kvm.host.cpus, "slots_lock", "memslots and their attributes")
        self.lpage_info = Array(LpageInfo() for _ in kvm.td.sept)
        self.guest = Array(GuestPage() for _ in range(self.pages))


class FaultCaches(Struct):
    """What one vCPU has preallocated for a fault that maps one table and one page. All but the region count pages.

    ``spt``           pages of arch.mmu_shadow_page_cache;
    ``external_spt``  pages of arch.mmu_external_spt_cache;
    ``external_region``  the region, among those of S-EPT pages, that this page lies in;
    ``pamt``          pages for ``pairs`` PAMT pairs: for the region of the S-EPT page, for that of the guest's page.
    Source: DP-v4 12/16, 13/16; arch/x86/kvm/mmu/mmu.c, mmu_topup_memory_caches().
    """

    spt: int = bounded(0, 1)
    external_spt: int = bounded(0, 1)
    external_region: int = bounded(0, "most_region")
    pamt: int = bounded(0, "most_pamt")

    def __init__(self, kvm: Kvm, pairs: int) -> None:
        self.cpus = kvm.host.cpus
        self.most_pamt = pairs * TDX_DPAMT_ENTRY_PAGE_CNT
        self.most_region = kvm.sept_regions - 1

    async def alloc_pamt_array(self) -> bool:
        """A pair, or False if there is none: nothing can be allocated under mmu_lock, and the caller says what then.

        A fault is tried again, and tops up again; a split is not. Source: DP-v4 12/16.
        """
        if self.pamt < TDX_DPAMT_ENTRY_PAGE_CNT:
            return False
        self.pamt -= TDX_DPAMT_ENTRY_PAGE_CNT
        take_pages(self.cpus, TDX_DPAMT_ENTRY_PAGE_CNT)
        return True

    def pages(self) -> int:
        """All of them, for accounting."""
        return self.spt + self.external_spt + self.pamt


class Vcpu(Struct):
    """struct kvm_vcpu with struct vcpu_tdx; of the thread that is CPU ``cpu`` of the model, which the world sets.

    ``in_guest_mode``  vcpu->mode is IN_GUEST_MODE: a CPU that wants it out of the guest has to send an IPI;
    ``ipi``            the IPI that it has not taken yet;
    ``seq_changed``    an invalidation has ended since it read mmu_invalidate_seq, see Memory;
    ``gfn``            the 4K page that its guest accepts next; ``accepts_2m`` whether it tries 2M pages first;
    ``srcu``           it is in a read side of kvm->srcu, and memslots stay as they are;
    ``srcu_awaited``   it has been since before synchronize_srcu(), which waits for it.
    """

    in_guest_mode: int = flag(kind=SYNC)
    ipi: int = flag(kind=SYNC)
    seq_changed: int = flag(kind=SYNC)
    gfn: Gfn = bounded(0, "pages")
    accepts_2m: int = flag()
    srcu: int = flag(kind=SYNC)
    srcu_awaited: int = flag(kind=SYNC)

    def __init__(self, kvm: Kvm, cpu: int = 0) -> None:
        self.pages = len(kvm.td.sept) * kvm.td.module.children
        self.mutex = Mutex(kvm.host.cpus, "vcpu->mutex", "a vCPU and its caches", cpu=cpu)
        self.caches = FaultCaches(kvm, FAULT_PAIRS)


class OrdinarySpte(Struct):
    """A 2M SPTE of a root that is not a mirror: a huge page, or a table."""

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


class Kvm(Struct):
    """struct kvm of a TD.

    ``sptes``     2M entries of the mirror root, by the number of their 2M page;
    ``iters``     the struct tdp_iter on each CPU's stack;
    ``sept_regions``  number of 2M regions that S-EPT pages may come from, from ``first_sept_region`` on; it follows
                  those of the guest if nothing else is said;
    ``resched``   whether the walk is also tried with need_resched() true;
    ``memory``    its memslot, in scenarios that have one;
    ``vcpus``     its vCPUs, in scenarios where they are CPUs of the model; otherwise the TD has vCPUs that are
                  always in guest mode (tdx/module.py);
    ``ordinary``  its roots that are not mirror roots, in scenarios that split there;
    ``lost_tables``  tables that were linked in the mirror root by a split whose S-EPT part failed: KVM_BUG_ON(), the
                  VM is dead, and what it has is what it has;
    ``zero_step`` whether the module may suspect, at any entry, that the guest is stepped: it then takes the S-EPT
                  tree exclusive.
    """

    memory: Memory
    lost_tables: int = bounded(0, "pages")

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
        self.pages = len(td.sept)
        self.sptes = Array(Spte(td.module.children) for _ in range(self.pages))
        self.iters = PerCpu(TdpIter(self.pages) for _ in host.cpus.tasks)
        self.vcpus: Array[Vcpu] = Array(())
        self.zero_step = False
        self.ordinary: Array[OrdinaryRoots] = Array(())

    def page_taken_away(self) -> None:
        """Nothing any more, as BLOCK and DEMOTE note it themselves; for designs that still call it."""

    def srcu_readers(self) -> bool:
        """Whether some vCPU is in a read side of kvm->srcu that synchronize_srcu() waits for."""
        count: u16 = 0
        for vcpu in self.vcpus:
            count += vcpu.srcu_awaited
        return count > 0

    def ipi_pending(self) -> bool:
        """Whether some vCPU has not taken its IPI yet."""
        count: u16 = 0
        for vcpu in self.vcpus:
            count += vcpu.ipi
        return count > 0


def pamt_add_failed(kvm: Kvm, ret: int) -> bool:
    """Whether ``ret``, an errno or 0, is that of a tdx_pamt_get() whose PAMT.ADD has failed, where it may.

    A split has no other answer to it than KVM_BUG_ON(): it is posted so, the VM is dead, and ``ret`` is returned. What
    a dead VM refuses from then on is left out. Source: HP-v3 21/24; include/linux/kvm_host.h.
    """
    if kvm.host.module.pamt_add_busy:
        return ret == -EIO
    return False


def kvm_get_running_vcpu(kvm: Kvm) -> bool:
    """Whether this CPU runs a vCPU of the VM, whose mutex it holds then. Only for a VM that has vCPUs.

    The kernel's returns struct kvm_vcpu *, here kvm.vcpus[me()], or NULL. Source: virt/kvm/kvm_main.c.
    """
    return lockdep_is_held(kvm.host.cpus, kvm.vcpus[me()].mutex.bit)


async def kvm_vcpu_srcu_read_lock(kvm: Kvm) -> None:
    """The vCPU reads memslots from here on. No step where no memslot is ever deleted."""
    if kvm.memory.deletable:
        await step()
        kvm.vcpus[me()].srcu = 1


async def kvm_vcpu_srcu_read_unlock(kvm: Kvm) -> None:
    """The vCPU reads memslots no longer."""
    if kvm.memory.deletable:
        await step()
        kvm.vcpus[me()].srcu = 0
        kvm.vcpus[me()].srcu_awaited = 0


async def kvm_mmu_lock(kvm: Kvm, shared: bool) -> None:
    """Take mmu_lock for read if ``shared``, otherwise for write.

    The kernel writes both branches out where it needs them, as in arch/x86/kvm/mmu/tdp_mmu.c.
    """
    if shared:
        await read_lock(kvm.mmu_lock)
    else:
        await write_lock(kvm.mmu_lock)


async def kvm_mmu_unlock(kvm: Kvm, shared: bool) -> None:
    """Release mmu_lock, held for read if ``shared``, otherwise for write."""
    if shared:
        await read_unlock(kvm.mmu_lock)
    else:
        await write_unlock(kvm.mmu_lock)


def kvm_mmu_invalidate_begin(memory: Memory) -> None:
    """An invalidation begins, as yet of nothing. Write mmu_lock is held. Source: virt/kvm/kvm_main.c."""
    require(memory.mmu_invalidate_in_progress < memory.most, "invalidation-ended")
    memory.mmu_invalidate_in_progress += 1
    if memory.mmu_invalidate_in_progress == 1:
        memory.range_start = memory.pages
        memory.range_end = 0


def kvm_mmu_invalidate_range_add(memory: Memory, start: Gfn, end: Gfn) -> None:
    """It is about 4K pages ``start..end-1``, too. Several at once are joined to one range."""
    if start < memory.range_start:
        memory.range_start = start
    if end > memory.range_end:
        memory.range_end = end


def kvm_mmu_invalidate_end(kvm: Kvm) -> None:
    """The invalidation has ended: a fault that looked up a page before has to do it again. Write mmu_lock is held."""
    memory = kvm.memory
    for vcpu in kvm.vcpus:
        vcpu.seq_changed = 1
    require(memory.mmu_invalidate_in_progress > 0, "no-kvm-bug")
    memory.mmu_invalidate_in_progress -= 1
    if memory.mmu_invalidate_in_progress == 0:
        memory.range_start = 0
        memory.range_end = 0


def mmu_invalidate_retry_gfn(memory: Memory, gfn: Gfn) -> bool:
    """Whether an invalidation of 4K page ``gfn`` is in progress. Under mmu_lock; a hint without it."""
    if memory.mmu_invalidate_in_progress == 0:
        return False
    return memory.range_start <= gfn < memory.range_end


patchable(__name__)
