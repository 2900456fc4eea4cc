# SPDX-License-Identifier: GPL-2.0-or-later
"""guest_memfd and KVM: what must be undone before what, and what may fail after what."""

from __future__ import annotations

from enum import IntEnum
from functools import partial
from typing import ClassVar

from septum.cases import VIOLATED, Case, Variant
from septum.cases.small import Small, small_model
from septum.designs import v3, v5
from septum.kernel.context import task_exit
from septum.kernel.errno import ENOMEM
from septum.kernel.locks import Rwlock, down_write, read_lock, read_unlock, up_write, write_lock, write_unlock
from septum.kernel.pages import alloc_page, free_pages
from septum.kvm.guest_memfd import kvm_gmem_invalidate_end
from septum.kvm.kvm_host import Kvm, kvm_mmu_invalidate_begin, kvm_mmu_invalidate_range_add
from septum.kvm.kvm_types import Gfn
from septum.kvm.mmu import split_straddling, zap_exactly
from septum.lang import SYNC, bounded, choose, enum, flag, require, step, until
from septum.lang.model import Model
from septum.scenarios import build

# -- C70 ---------------------------------------------------------------------------------------------------


class TwoRanges(Small):
    """A conversion of two ranges (bindings of two memslots). ``fixed``: all are split before any is zapped."""

    zapped: int = bounded(0, 2, kind=SYNC)

    def __init__(self, fixed: bool) -> None:
        super().__init__(1, can_fail=True)
        self.fixed = fixed


async def split_leaves(w: TwoRanges) -> int:
    """Split the leaves at the ends of a range. 0 or -ENOMEM."""
    if not await alloc_page(w.pages):
        return -ENOMEM
    await free_pages(w.pages, 1)
    return 0


async def zap(w: TwoRanges) -> None:
    """Unmap a range: its content is gone."""
    await step()
    w.zapped += 1


async def convert_ranges(w: TwoRanges) -> None:
    """The ioctl: an error means that nothing was converted."""
    ret = 0
    if w.fixed:
        for _ in range(2):
            if ret == 0:
                ret = await split_leaves(w)
        if ret == 0:
            await zap(w)
            await zap(w)
    else:
        for _ in range(2):
            if ret == 0:
                ret = await split_leaves(w)
                if ret == 0:
                    await zap(w)
    require(ret == 0 or w.zapped == 0, "failure-before-zap")
    task_exit(w.cpus)


def two_ranges(fixed: bool) -> Model:
    """One CPU; allocations may fail."""
    return small_model("two_ranges", TwoRanges(fixed), [convert_ranges])


C70 = Case(
    id="C70",
    title="A conversion fails with part of it done",
    tag="ERRPATH",
    by="Yan Zhao, Sean Christopherson",
    date="Jan 2026",
    source="HP-v1 cover, 20250424030033.32635-1-yan.y.zhao@intel.com; aXqQFo9S-UVMYfn-@google.com",
    story="With several memslots or bindings in a range, the first is split and zapped; the split of the second fails "
    "with -ENOMEM. The attributes are as they were, user space hears of an error, and the guest's data of the first "
    "range is gone.",
    answer="Splits come first and may fail; once zapping has begun, nothing may fail.",
    bug=partial(two_ranges, fixed=False),
    fix=partial(two_ranges, fixed=True),
    property="failure-before-zap",
)


# -- C71 ---------------------------------------------------------------------------------------------------


class Leaf(IntEnum):
    """What maps a 2M range of guest memory."""

    NONE = 0
    SMALL = 1
    HUGE = 2


class Folio(Small):
    """One huge folio of a guest_memfd and what maps it. ``fixed``: KVM unmaps before gmem splits the folio."""

    huge: int = flag(init=True, kind=SYNC)
    leaf: int = enum(Leaf, init=Leaf.HUGE, kind=SYNC)
    invalidating: int = flag(kind=SYNC)

    def __init__(self, fixed: bool) -> None:
        super().__init__(2)
        self.fixed = fixed
        self.mmu_lock = Rwlock(self.cpus, "mmu_lock")


async def split_folio(w: Folio) -> None:
    """gmem makes 4K folios of it."""
    await step()
    w.huge = 0


async def unmap(w: Folio) -> None:
    """Split the S-EPT leaf, and zap."""
    await write_lock(w.mmu_lock)
    w.leaf = Leaf.NONE
    await write_unlock(w.mmu_lock)


async def gmem_converts(w: Folio) -> None:
    """kvm_gmem_convert(), between mmu_invalidate_begin and mmu_invalidate_end."""
    await write_lock(w.mmu_lock)
    w.invalidating = 1
    await write_unlock(w.mmu_lock)
    if w.fixed:
        await unmap(w)
        await split_folio(w)
    else:
        await split_folio(w)
        await unmap(w)
    await write_lock(w.mmu_lock)
    w.invalidating = 0
    await write_unlock(w.mmu_lock)
    task_exit(w.cpus)


async def guest_faults(w: Folio) -> None:
    """A fault maps what the folio allows, unless an invalidation is under way."""
    await read_lock(w.mmu_lock)
    if w.leaf == Leaf.NONE and not w.invalidating:
        w.leaf = Leaf.HUGE if w.huge else Leaf.SMALL
    await read_unlock(w.mmu_lock)
    task_exit(w.cpus)


def leaf_within_folio(w: Folio) -> None:
    """A huge leaf has a huge folio behind it."""
    require(w.leaf != Leaf.HUGE or w.huge == 1, "leaf-within-folio")


def folio(fixed: bool) -> Model:
    """A conversion and a fault."""
    return small_model("folio", Folio(fixed), [gmem_converts, guest_faults], always=[leaf_within_folio])


C71 = Case(
    id="C71",
    title="The folio is split before KVM has unmapped it",
    tag="RACE",
    by="Vishal Annapurve",
    date="2025",
    source="CAGtprH9vdpAGDNtzje=7faHBQc9qTSF2fUEGcbCkfJehFuP-rw@mail.gmail.com; HP-v3 cover",
    story="guest_memfd may split a folio while an S-EPT leaf of 2M still maps it: for a while a leaf is larger than "
    "the folio behind it, and its pages can be freed one by one.",
    answer="Zap (or split the S-EPT) before the folio is split, inside mmu_invalidate_begin and _end. How large a "
    "mapping may be is for guest_memfd to say, not for the folio (Sean Christopherson).",
    bug=partial(folio, fixed=False),
    fix=partial(folio, fixed=True),
    property="leaf-within-folio",
)


# -- C73 ---------------------------------------------------------------------------------------------------


class FailedZap(Small):
    """A page of a TD that KVM fails to unmap, and gmem frees. ``fixed``: KVM_BUG_ON()."""

    mapped: int = flag(init=True, kind=SYNC)
    freed: int = flag(kind=SYNC)
    in_guest: int = flag(kind=SYNC)
    vm_dead: int = flag(kind=SYNC)

    def __init__(self, fixed: bool) -> None:
        super().__init__(2)
        self.fixed = fixed


async def gmem_frees(w: FailedZap) -> None:
    """Unmap, which may fail half-way, and free; gmem has no way to hear of the failure."""
    if await choose(2):
        if w.fixed:
            await step()
            w.vm_dead = 1  # KVM_REQ_VM_DEAD to all vCPUs, which waits until they are out
            await until(lambda: not w.in_guest)
    else:
        await step()
        w.mapped = 0
        await until(lambda: not w.in_guest)  # TLB tracking
    await step()
    w.freed = 1
    task_exit(w.cpus)


async def vcpu_runs(w: FailedZap) -> None:
    """KVM_RUN, twice; in the guest the page is touched as long as something maps it."""
    for _ in range(2):
        await step()
        if not w.vm_dead:
            w.in_guest = 1
            await step()
            require(not w.mapped or not w.freed, "freed-not-used")
            await step()
            w.in_guest = 0
    task_exit(w.cpus)


def failed_zap(fixed: bool) -> Model:
    """gmem and a vCPU."""
    return small_model("failed_zap", FailedZap(fixed), [gmem_frees, vcpu_runs])


C73 = Case(
    id="C73",
    title="Unmapping fails while gmem frees the page",
    tag="RACE",
    by="Yan Zhao",
    date="7 Aug 2025",
    source="HP-v2 06/23 and its cover, open 4, 20250807093950.4395-1-yan.y.zhao@intel.com",
    story="TDX holds no reference to a page any more. If the removal fails, guest_memfd frees a page that the TD "
    "still owns and its vCPUs may touch.",
    answer="A failure is a bug, not a state: KVM_BUG_ON() takes all vCPUs out of the guest and lets none enter again.",
    bug=partial(failed_zap, fixed=False),
    fix=partial(failed_zap, fixed=True),
    property="freed-not-used",
)


# -- M04 ---------------------------------------------------------------------------------------------------


class HoleIn2M(v3.Design):
    """The invalidation of a hole covers the 2M pages that the hole touches."""

    hole_in_2m = True


def hole(design: type[v3.Design]) -> Model:
    """A hole is punched into the second half of a 2M page, on both halves of which a vCPU faults."""
    return build(design.__name__, design, "hole-first", cpus=2, splits=0, enomem=False, busy=False)


M04 = Case(
    id="M04",
    title="A hole is exact, and a fault maps its 2M page huge again",
    tag="RACE",
    by="found by the model",
    date="",
    source="HP-v3 16/24, 20260106102250.25194-1-yan.y.zhao@intel.com; no mail known to us says so",
    story="A hole begins its invalidation for exactly its range, splits what straddles it, and zaps, each under a "
    "mmu_lock of its own. After the split, which finds nothing mapped, a vCPU faults on another 4K page of the same 2M "
    "page: that is not in the range, and it maps 2M. The zap takes it all, and the guest does not accept the other "
    "pages again. Real as long as the folio is still huge then, which is inferred; that guest_memfd frees the pages "
    "under its own lock does not help a fault that has its pfn already. A change of attributes invalidates whole 2M "
    "pages.",
    answer="Begin the invalidation for the 2M pages that the hole touches, as the attributes do.",
    bug=partial(hole, v3.Design),
    fix=partial(hole, HoleIn2M),
    property="zaps-exactly",
)


# -- M05 ---------------------------------------------------------------------------------------------------


class EndsInvalidation(v3.Design):
    """The way out of a split that failed ends the invalidation."""

    ends_failed_invalidation = True


def failed_change(design: type[v3.Design]) -> Model:
    """Part of a 2M page becomes shared, with memory short, while a vCPU faults on it."""
    return build(design.__name__, design, "convert-fault", cpus=2, splits=0, enomem=True, busy=False)


M05 = Case(
    id="M05",
    title="An invalidation that is begun and never ended",
    tag="ERRPATH",
    by="found by the model",
    date="",
    source="HP-v3 15/24, RFC v2 16/23; no mail known to us says so",
    story="KVM_SET_MEMORY_ATTRIBUTES begins an invalidation in the handler that splits and zaps, and ends it in the "
    "one after the attributes are stored. Where the split fails with -ENOMEM, it jumps past the second. "
    "mmu_invalidate_in_progress stays up for good, and every private fault in the range is tried again forever, also "
    "after user space has tried again and succeeded. Real, by that reading of the patches.",
    answer="End the invalidation on the way out of the error; an older series had a handler of the range for it.",
    bug=partial(failed_change, v3.Design),
    fix=partial(failed_change, EndsInvalidation),
    property="invalidation-ended",
)


# -- M08 ---------------------------------------------------------------------------------------------------


async def kvm_gmem_punch_hole(kvm: Kvm, tdx: HookAfterZap, inode: int, start: Gfn, end: Gfn) -> int:
    """V5 43/45: kvm_gmem_invalidate_begin(), which unmaps, then the hook that splits, then the truncation."""
    lock = kvm.memory.inodes[inode].filemap_invalidate_lock
    await down_write(lock)
    ret = 0
    if tdx.hook_before_begin:
        ret = await split_straddling(kvm, tdx, start, end)
    await write_lock(kvm.mmu_lock)
    kvm_mmu_invalidate_begin(kvm.memory)
    kvm_mmu_invalidate_range_add(kvm.memory, start, end)
    if ret == 0:
        await zap_exactly(kvm, tdx, start, end)
    await write_unlock(kvm.mmu_lock)
    if not tdx.hook_before_begin:
        ret = await split_straddling(kvm, tdx, start, end)
    await kvm_gmem_invalidate_end(kvm)
    await up_write(lock)
    return ret


class HookAfterZap(v5.Design):
    """``hook_before_begin``: the hook comes before the invalidation, not behind what is unmapped there."""

    replaces = (kvm_gmem_punch_hole,)
    hook_before_begin: ClassVar[bool] = False


class HookFirst(HookAfterZap):
    """The hook before the invalidation begins."""

    hook_before_begin = True


class HookBetween(v5.Design):
    """Begin without unmapping and for whole 2M pages, the hook, then the zap."""

    hole_in_2m = True


def hole_of(design: type[v5.Design], scenario: str) -> Model:
    """A hole in one half of a 2M page, beside a fault."""
    return build(design.__name__, design, scenario, cpus=2, splits=0, enomem=False, busy=False)


M08 = Case(
    id="M08",
    title="The pre-zap hook runs after the zap",
    tag="ERRPATH",
    by="found by the model",
    date="",
    source="V5 43/45, 20260129011517.3545883-44-seanjc@google.com; no mail known to us says so",
    story="The hook that splits is to come before the zap, since a leaf that crosses an end of the range must not be "
    "zapped whole. As shown in PUNCH_HOLE it is called behind kvm_gmem_invalidate_begin(), which unmaps the range "
    "already: a 2M leaf is gone before it could be split, and -ENOMEM of the split comes when nothing can be undone. "
    "The patch says that it is a demonstration and not to be merged. Conversion in linux-next of Sep 2026, where the "
    "hook is meant to go, has the same order: begin unmaps, the arch callback follows.",
    answer="The hook between the two: begin the invalidation for whole 2M pages without unmapping, split, zap exactly. "
    "Before begin would not do, as a fault in between maps 2M again (variant first).",
    bug=partial(hole_of, HookAfterZap, "fault-hole"),
    fix=partial(hole_of, HookBetween, "fault-hole"),
    property="zaps-exactly",
    more=(
        Variant("first", "the hook before begin", partial(hole_of, HookFirst, "hole-first"), "zaps-exactly", VIOLATED),
    ),
)
