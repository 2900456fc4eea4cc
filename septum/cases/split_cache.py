# SPDX-License-Identifier: GPL-2.0-or-later
"""The cache of preallocated PAMT pages that a split consumes: who may take what, and when it is checked."""

from __future__ import annotations

from functools import partial

from septum.cases import VIOLATED, Case, Variant
from septum.designs import (
    per_vcpu,
    rfc_v2,
    spinlock,
    spinlock_no_recheck,
    spinlock_shared,
    v3,
    v3_as_posted,
    v3_shared,
)
from septum.kernel.errno import ENOMEM
from septum.kernel.locks import Spinlock, rcu_read_lock, rcu_read_unlock, spin_lock, spin_unlock
from septum.kernel.pages import alloc_page, free_pages, give_pages
from septum.kvm.kvm_host import Kvm, TdpIter, kvm_mmu_lock, kvm_mmu_unlock
from septum.kvm.kvm_types import kvm_mmu_memory_cache_alloc
from septum.kvm.tdx import MIN_SPLIT_CACHE, KvmTdx
from septum.lang import step
from septum.lang.model import Model
from septum.properties import EVERY_OPERATION_ENDS
from septum.scenarios import build


def split(design: type[KvmTdx], cpus: int = 2, splits: int = 1, enomem: bool = False, busy: bool = False) -> Model:
    """Each of ``cpus`` threads splits huge pages of its own."""
    return build(design.__name__, design, "split", cpus=cpus, splits=splits, enomem=enomem, busy=busy)


# -- C25 ---------------------------------------------------------------------------------------------------


class LockedArray(rfc_v2.Design):
    """The cache of HP-v2 21/23, its array and its number read and changed under one spinlock only."""

    def __init__(self, kvm: Kvm) -> None:
        super().__init__(kvm)
        self.pamt_cache_lock = Spinlock(self.cpus, "pamt_cache_lock")

    async def need_topup_mirror_caches(self) -> bool:
        """As in the posting, under the lock."""
        await spin_lock(self.pamt_cache_lock)
        low = await super().need_topup_mirror_caches()
        await spin_unlock(self.pamt_cache_lock)
        return low

    async def topup_mirror_caches(self) -> int:
        """Allocate outside the lock, store under it; what there is no room for is freed."""
        mc = self.pamt_page_cache
        while await self.need_topup_mirror_caches():
            if not await alloc_page(self.host.pages):
                return -ENOMEM
            await spin_lock(self.pamt_cache_lock)
            full = mc.nobjs == mc.capacity
            if not full:
                mc.objects[mc.nobjs].page = 1
                mc.nobjs += 1
                give_pages(self.cpus, 1)
            await spin_unlock(self.pamt_cache_lock)
            if full:
                await free_pages(self.host.pages, 1)
        return 0

    async def alloc_pamt_page(self) -> bool:
        """As in the posting, under the lock."""
        await spin_lock(self.pamt_cache_lock)
        await kvm_mmu_memory_cache_alloc(self.pamt_page_cache)
        await spin_unlock(self.pamt_cache_lock)
        return True


C25 = Case(
    id="C25",
    title="Per-VM cache without a lock",
    tag="RACE",
    by="Sagi Shahar",
    date="5 Dec 2025",
    source="CAAhR5DF=Yzb6ThiLDtktiOnAG3n+u9jZZahJiuUFR9JFCsDw0A@mail.gmail.com on HP-v2 21/23",
    story="A vCPU's cache has one owner, but splits also come from ioctl threads. Two of them drop mmu_lock to top up "
    "the VM's one kvm_mmu_memory_cache: both read nobjs, both store to objects[nobjs].",
    answer="A spinlock around the list and its number (Yan Zhao, 8 Dec 2025, "
    "aTZmY1P6uq8KWwKr@yzhao56-desk.sh.intel.com); here around the array that was posted, so that nothing else "
    "differs.",
    bug=partial(split, rfc_v2.Design),
    fix=partial(split, LockedArray),
    property="race",
)


# -- C26 ---------------------------------------------------------------------------------------------------

C26 = Case(
    id="C26",
    title="Topped-up pages are taken by another thread",
    tag="RACE",
    by="Vishal Annapurve",
    date="10 Dec 2025",
    source="CAGtprH8hk0akN1pbxO95O_AyHf-BDN5tOH-Lbxg-qcTMg-27UQ@mail.gmail.com",
    story="Thread A finds the cache too low, drops mmu_lock and tops it up. Before A has mmu_lock again, thread B "
    "takes it and consumes what A brought. A continues its split and finds nothing.",
    answer="After a top-up the walk does not continue: iter.yielded = true; continue. The cache is checked again under "
    "the write mmu_lock that is then held until the pages are consumed, and only who holds it consumes (Yan Zhao, "
    "aTouJ0SaFp9pluUN@yzhao56-desk.sh.intel.com).",
    bug=partial(split, spinlock_no_recheck.Design),
    fix=partial(split, spinlock.Design),
    property="cache-never-short",
)


# -- C27 ---------------------------------------------------------------------------------------------------


class PlainRead(spinlock.Design):
    """need_topup reads the count as ordinary memory."""

    async def need_topup_external_split_cache(self) -> bool:
        """Neither the split lock nor READ_ONCE()."""
        await step()
        return self.prealloc_split_cache.cnt < MIN_SPLIT_CACHE


C27 = Case(
    id="C27",
    title="need_topup reads the count without the split lock",
    tag="RACE",
    by="Yan Zhao",
    date="6 Jan 2026",
    source="HP-v3 19/24, 20260106102331.25244-1-yan.y.zhao@intel.com",
    story="The count is read under write mmu_lock, without the split lock, while threads that top up with mmu_lock "
    "dropped change it under the split lock: a data race, if the read is an ordinary one.",
    answer="READ_ONCE() and WRITE_ONCE(). The value may be old but errs to one side: taking pages needs write "
    "mmu_lock, so it can only have grown.",
    bug=partial(split, PlainRead),
    fix=partial(split, spinlock.Design),
    property="race",
)


# -- C28 ---------------------------------------------------------------------------------------------------


class AsCommented(spinlock.Design):
    """The walk continues, its lock held, where need_topup is true."""

    async def prepare_split(self, it: TdpIter) -> int:
        """The comment of the diff taken at its word."""
        if await self.need_topup_external_split_cache():
            return 0
        return await super().prepare_split(it)


C28 = Case(
    id="C28",
    title="A comment that says true where false is meant",
    tag="COUNT",
    by="inferred",
    date="8 Dec 2025",
    source="aTZmY1P6uq8KWwKr@yzhao56-desk.sh.intel.com; HP-v3 19/24, 20260106102331.25244-1-yan.y.zhao@intel.com",
    story="A comment of the diff says that mmu_lock is held on when need_topup is true. The code does the opposite, "
    "and rightly: true means that the cache is low, and mmu_lock is dropped. Code written to the comment consumes what "
    "is not there.",
    answer="HP-v3 has the comment right: false means continue, with the lock held.",
    bug=partial(split, AsCommented, cpus=1),
    fix=partial(split, spinlock.Design, cpus=1),
    property="cache-never-short",
)


# -- C30 ---------------------------------------------------------------------------------------------------


class TakesRcuAgain(spinlock.Design):
    """RCU is entered again whatever the top-up returned."""

    async def prepare_split(self, it: TdpIter) -> int:
        """On failure the walk leaves by a label behind rcu_read_unlock()."""
        if await self.need_topup_external_split_cache():
            rcu_read_unlock(self.kvm.rcu)
            await kvm_mmu_unlock(self.kvm, self.shared)
            ret = await self.topup_external_split_cache()
            await kvm_mmu_lock(self.kvm, self.shared)
            rcu_read_lock(self.kvm.rcu)
            it.yielded = 1
            return ret
        return 0


C30 = Case(
    id="C30",
    title="RCU on the path out of a failed top-up",
    tag="ERRPATH",
    by="Yan Zhao",
    date="6 Jan 2026",
    source="HP-v3 19/24, 20260106102331.25244-1-yan.y.zhao@intel.com",
    story="The walk drops RCU and mmu_lock for the top-up. If the top-up fails, the caller wants mmu_lock back, but "
    "the exit of the walk is behind its rcu_read_unlock(): who enters RCU again on that path returns inside it.",
    answer="HP-v3 takes mmu_lock again on both paths and enters RCU only on success.",
    bug=partial(split, TakesRcuAgain, enomem=True),
    fix=partial(split, spinlock.Design, enomem=True),
    property="locks-free",
)


# -- M02 ---------------------------------------------------------------------------------------------------


def endless(design: type[KvmTdx]) -> Model:
    """Two threads split forever: what was split is made huge again."""
    return build(design.__name__, design, "endless", cpus=2, splits=1, enomem=False, busy=False)


M02 = Case(
    id="M02",
    title="A split that is robbed of its pages forever",
    tag="LIVELOCK",
    by="found by the model",
    date="",
    source="aTouJ0SaFp9pluUN@yzhao56-desk.sh.intel.com, both designs; no mail known to us says so",
    story="A thread that finds too few pages tops up and checks again, and nothing says how often. One thread tops up; "
    "before it looks again, another has consumed the pages for a split of its own; and so on, as long as others "
    "split. Real, and mild: it needs no unfair scheduler or lock, but each time that a thread loses its pages, "
    "another has split a page. With a number of pages to split, every split ends.",
    answer="None is needed for what the mail asks. A cache for each vCPU has no such run, as nobody else takes its "
    "pages; both variants here split under read mmu_lock, and write mmu_lock does not help (variant write).",
    bug=partial(endless, spinlock_shared.Design),
    fix=partial(endless, per_vcpu.Design),
    property=EVERY_OPERATION_ENDS,
    more=(
        Variant(
            "write",
            "the cache under a spinlock, split under write mmu_lock",
            partial(endless, spinlock.Design),
            EVERY_OPERATION_ENDS,
            VIOLATED,
        ),
    ),
)


# -- M06 ---------------------------------------------------------------------------------------------------


def regions(design: type[KvmTdx]) -> Model:
    """Two threads split two pages each, and S-EPT pages come from two 2M regions."""
    return build(design.__name__, design, "regions", cpus=2, splits=2, enomem=False, busy=False)


M06 = Case(
    id="M06",
    title="Checked in one section of the split lock, consumed in two",
    tag="RACE",
    by="found by the model",
    date="",
    source="HP-v3 19 to 22/24, 20260106102331.25244-1-yan.y.zhao@intel.com; no mail known to us says so",
    story="HP-v3 21/24 holds prealloc_split_cache_lock over tdx_pamt_get() of the S-EPT page, and 22/24 takes it again "
    "around DEMOTE. Under write mmu_lock nobody else consumes. Comments of 19/24 and 20/24 say that for read mmu_lock "
    "it is enough to check again under the lock; with two sections that holds for the first one only, and another "
    "split takes the pair of the second. It shows where S-EPT pages come from two 2M regions, or with three threads. "
    "Real for a split under read mmu_lock, which nobody has posted.",
    answer="One section over check, tdx_pamt_get() and DEMOTE, as the mail of 10 Dec 2025 has it.",
    bug=partial(regions, v3_shared.Design),
    fix=partial(regions, spinlock_shared.Design),
    property="cache-never-short",
)


# -- M07 ---------------------------------------------------------------------------------------------------

M07 = Case(
    id="M07",
    title="The count of the split cache is read beside a plain write",
    tag="RACE",
    by="found by the model",
    date="",
    source="HP-v3 20/24, 20260106102345.25261-1-yan.y.zhao@intel.com; DP-v4 12/16; no mail known to us says so",
    story="need_topup reads cnt with write mmu_lock held; a top-up raises it under the spinlock with mmu_lock dropped. "
    "Nothing orders the two, and neither is marked: a data race. Real and benign: the reader sees a number that was "
    "right a moment ago, and only consumers, who need mmu_lock, make it less. KCSAN reports the plain read, and by "
    "default takes the write for atomic.",
    answer="READ_ONCE() in need_topup and WRITE_ONCE() where the number changes, as the designs of the model have it.",
    bug=partial(split, v3_as_posted.Design),
    fix=partial(split, v3.Design),
    property="race",
)
