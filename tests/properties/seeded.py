# SPDX-License-Identifier: GPL-2.0-or-later
"""For each property a bug that breaks it: a design, or a function of the split path, with one thing wrong."""

from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

from septum.cases.split_cache import PlainRead, TakesRcuAgain
from septum.designs import per_vcpu, rfc_v2, spinlock, spinlock_no_recheck, spinlock_shared, v3, v5, v6
from septum.kernel.atomic import Atomic, atomic_inc_not_zero, atomic_set
from septum.kernel.context import task_exit
from septum.kernel.errno import EFAULT
from septum.kernel.locks import (
    Mutex,
    Spinlock,
    mutex_lock,
    mutex_unlock,
    spin_lock,
    spin_unlock,
    write_lock,
    write_unlock,
)
from septum.kernel.pages import alloc_page, give_pages, take_pages
from septum.kernel.rcu import call_rcu
from septum.kvm.kvm_host import (
    Kvm,
    Mirror,
    OrdinaryRoots,
    TdpIter,
    kvm_mmu_invalidate_begin,
    kvm_mmu_invalidate_range_add,
    kvm_mmu_lock,
    kvm_mmu_unlock,
)
from septum.kvm.kvm_types import KvmMmuMemoryCache
from septum.kvm.mmu import kvm_shadow_mmu_try_split_huge_pages
from septum.kvm.mmu_internal import RET_PF_CONTINUE
from septum.kvm.tdp_mmu import tdp_mmu_split_huge_pages_root, tdp_mmu_zap_leafs
from septum.kvm.tdx import MIN_SPLIT_CACHE, KvmTdx
from septum.kvm.virt_tdx import Host, TdxPrealloc, lock_pamt, unlock_pamt
from septum.lang import me, step
from septum.lang.model import Model, Program
from septum.scenarios import World, build
from septum.scenarios.threads import split_range
from septum.tdx.mem import tdh_mem_page_demote
from septum.tdx.module import Td
from septum.tdx.phymem import tdh_phymem_pamt_add
from tests.models import living
from tests.properties.kernel_bugs import alone, takes_others
from tests.properties.module_bugs import MODULE_BUGS

#: programs of tests/models/living.py, one for each property of septum/properties/of_kernel.py
LIVING = (
    *("rcu-no-grace-period", "refcount-freed-twice", "refcount-twice", "seqcount-no-lock", "percpu-preemptible"),
    "llist-unlocked",
)


class Seed(NamedTuple):
    """A bug.

    ``breaks``   the property that the search must find violated, first of all;
    ``what``     what is wrong, in one line;
    ``design``   the design that has it; ``patch`` functions that are replaced, by their dotted names;
    ``kind``     of the finding; ``races`` whether data races are looked for (where the bug is one);
    ``at_least`` look beyond the first finding, since another one is as near;
    ``programs`` what CPUs run that also have softirqs, instead of a scenario;
    ``leaves``   a model of the TDX module alone, or of septum/kernel, instead of a design in a scenario.
    """

    breaks: str
    what: str
    design: type[KvmTdx] = spinlock.Design
    patch: tuple[tuple[str, Callable[..., Any]], ...] = ()
    scenario: str = "split"
    cpus: int = 2
    splits: int = 1
    enomem: bool = False
    busy: bool = False
    races: bool = True
    kind: str = "require"
    at_least: bool = False
    programs: tuple[Callable[..., Any], ...] = ()
    leaves: Callable[[], Model] | None = None

    def model(self) -> Model:
        """The model with the bug; the patches must be in place."""
        if self.leaves is not None:
            return self.leaves()
        if self.programs:
            world = World(self.design, cpus=len(self.programs), pages=0, softirqs=True)
            programs = world.programs([Program(p, (world.tdx,)) for p in self.programs])
            names, contexts = world.cpus.lock_names, world.cpus.build_contexts()
            return Model(self.breaks, world.tdx, programs, (), names, contexts=contexts)
        return build(
            self.breaks,
            self.design,
            self.scenario,
            cpus=self.cpus,
            splits=self.splits,
            enomem=self.enomem,
            busy=self.busy,
        )


# -- caches -----------------------------------------------------------------------------------------------


class FilledCache(rfc_v2.Design):
    """A cache with enough for two splits, consumed under read mmu_lock: nothing keeps two consumers apart."""

    shared = True

    def __init__(self, kvm: Kvm) -> None:
        super().__init__(kvm)
        self.pamt_page_cache = KvmMmuMemoryCache(self.cpus, 2 * MIN_SPLIT_CACHE)
        self.pamt_page_cache.nobjs = 2 * MIN_SPLIT_CACHE
        self.host.pages.allocated = 2 * MIN_SPLIT_CACHE
        for slot in self.pamt_page_cache.objects:
            slot.page = 1


class NotUnlinked(spinlock.Design):
    """A page is handed out and stays in the list."""

    async def alloc_pamt_page(self) -> bool:
        await step()
        take_pages(self.cpus, 1)
        return True


class NoRoom(spinlock.Design):
    """The cache takes what one split needs: no room for the overshoot of two who top up at once."""

    def __init__(self, kvm: Kvm) -> None:
        super().__init__(kvm)
        self.prealloc_split_cache = TdxPrealloc(self.cpus, MIN_SPLIT_CACHE)


# -- locks --------------------------------------------------------------------------------------------------


class TopsUpUnderMmuLock(spinlock.Design):
    """The top-up allocates with GFP_KERNEL where mmu_lock is held."""

    async def prepare_split(self, it: TdpIter) -> int:
        if await self.need_topup_external_split_cache():
            return await self.topup_external_split_cache()
        return 0


class KeepsRcu(spinlock.Design):
    """mmu_lock is dropped for the top-up, the RCU read side is not."""

    async def prepare_split(self, it: TdpIter) -> int:
        if await self.need_topup_external_split_cache():
            await kvm_mmu_unlock(self.kvm, self.shared)
            ret = await self.topup_external_split_cache()
            await kvm_mmu_lock(self.kvm, self.shared)
            it.yielded = 1
            return ret
        return 0


class UnlocksTwice(spinlock.Design):
    """The split lock is released once more."""

    async def unlock_split_cache(self) -> None:
        await spin_unlock(self.external_kvm_split_cache_lock)
        await spin_unlock(self.external_kvm_split_cache_lock)


class ForgetsMutex(per_vcpu.Design):
    """vcpu->mutex is not released on the way out."""

    async def end_split_ioctl(self) -> None:
        await step()


class LocksTwice(spinlock.Design):
    """The split lock is taken for the whole consumption, and for each page again."""

    async def alloc_pamt_page(self) -> bool:
        await spin_lock(self.external_kvm_split_cache_lock)
        found = await super().alloc_pamt_page()
        await spin_unlock(self.external_kvm_split_cache_lock)
        return found


class NoMutexInit(per_vcpu.Design):
    """vcpu->mutex is zeroed memory."""

    def __init__(self, kvm: Kvm) -> None:
        super().__init__(kvm)
        for vcpu in self.vcpus:
            vcpu.mutex.initialised = False


class TakesNoMutex(v5.Design):
    """The VM's cache is used without pamt_cache_lock."""

    async def begin_split_ioctl(self) -> None:
        await step()

    async def end_split_ioctl(self) -> None:
        await step()


class PutsInCallback(KvmTdx):
    """A pair is put in an RCU callback, and pamt_lock is taken with softirqs enabled: C38, where no run deadlocks."""

    async def rcu_callback(self, sept_page: int) -> None:
        await lock_pamt(self.host)
        await unlock_pamt(self.host)


async def lock_and_call_back(tdx: KvmTdx) -> None:
    """What a process does whose put is long over when the callback comes."""
    await lock_pamt(tdx.host)
    await unlock_pamt(tdx.host)
    await call_rcu(tdx.kvm.rcu, 0)
    task_exit(tdx.cpus)


class OppositeOrders(spinlock.Design):
    """A second lock, taken before the split lock in the top-up and after it in the split; a gate hides it."""

    def __init__(self, kvm: Kvm) -> None:
        super().__init__(kvm)
        self.gate = Mutex(self.cpus, "gate")
        self.stat_lock = Spinlock(self.cpus, "stat_lock")

    async def begin_split_ioctl(self) -> None:
        await mutex_lock(self.gate)

    async def end_split_ioctl(self) -> None:
        await mutex_unlock(self.gate)

    async def topup_external_split_cache(self) -> int:
        ret = await super().topup_external_split_cache()
        await spin_lock(self.stat_lock)
        await spin_lock(self.external_kvm_split_cache_lock)
        await spin_unlock(self.external_kvm_split_cache_lock)
        await spin_unlock(self.stat_lock)
        return ret

    async def lock_split_cache(self) -> None:
        await super().lock_split_cache()
        await spin_lock(self.stat_lock)

    async def unlock_split_cache(self) -> None:
        await spin_unlock(self.stat_lock)
        await super().unlock_split_cache()


# -- trying again ---------------------------------------------------------------------------------------------


class NeverTopsUp(spinlock_shared.Design):
    """Too few pages are found out under the split lock only, and the split is tried again without a top-up."""

    async def prepare_split(self, it: TdpIter) -> int:
        return 0


# -- the module ------------------------------------------------------------------------------------------------


class NoKick(spinlock.Design):
    """No IPI after TRACK: vCPUs stay in the old epoch."""

    async def kick_vcpus(self) -> None:
        await step()


class NoCache(KvmTdx):
    """Nothing is preallocated."""


class KicksUnderReadLock(spinlock_shared.Design):
    """DEMOTE through tdh_do_no_vcpus() with mmu_lock held for read."""

    async def seamcall_demote(self, gfn: int, sept_page: int) -> int:
        return await self.tdh_do_no_vcpus(lambda: tdh_mem_page_demote(self.td, gfn, sept_page))


async def count_before_add(host: Host, tdx: KvmTdx, region: int) -> int:
    """tdx_pamt_get() that counts the first user before there is a pair."""
    if await atomic_inc_not_zero(host.pamt_refcounts[region]):
        return 0
    if not await tdx.alloc_pamt_array():
        return -12
    await spin_lock(host.pamt_lock)
    await atomic_set(host.pamt_refcounts[region], 1)
    await tdh_phymem_pamt_add(host.module, region)
    give_pages(host.cpus, 2)
    await spin_unlock(host.pamt_lock)
    return 0


async def count_not_set(v: Atomic, old: int, new: int) -> int:
    """The count of the demoted range stays 0."""
    await step()
    return old


async def put_nothing(host: Host, region: int) -> None:
    """The reference of the S-EPT page is kept when the DEMOTE fails."""
    await step()


# -- the walk and its callers -----------------------------------------------------------------------------------


async def leave_frozen(kvm: Kvm, tdx: KvmTdx, it: TdpIter, sp: int) -> int:
    """tdp_mmu_set_spte_atomic() that leaves the mirror entry frozen when the split fails."""
    await step()
    if kvm.sptes[it.page].state != it.old_spte:
        it.old_spte = kvm.sptes[it.page].state
        return -16
    kvm.sptes[it.page].state = Mirror.FROZEN
    ret = await tdx.tdx_sept_split_private_spte(it.page, sp)
    await step()
    if ret:
        return ret
    kvm.sptes[it.page].state = Mirror.TABLE
    return 0


async def keep_sp(kvm: Kvm, tdx: KvmTdx, sp: int) -> None:
    """The spare sp is not freed."""
    await step()


async def keep_first_page(kvm: Kvm, tdx: KvmTdx) -> int:
    """tdp_mmu_alloc_sp_for_split() that forgets sp->spt when there is no page for sp->external_spt."""
    if not await alloc_page(kvm.host.pages):
        return 0
    if not await alloc_page(kvm.host.pages):
        return 0
    return 1


async def go_on_though_yielded(it: TdpIter, kvm: Kvm, end: int) -> None:
    """tdp_iter_next() that steps to the next entry after mmu_lock was dropped."""
    it.yielded = 0
    it.next_last_level_page = it.page + 1
    if it.next_last_level_page >= end:
        it.valid = 0
        return
    it.page = it.next_last_level_page
    await step()
    it.old_spte = kvm.sptes[it.page].state


async def one_page_too_many(kvm: Kvm, tdx: KvmTdx, count: int) -> None:
    """convert_disjoint() with the end of the range one page too far."""
    await split_range(kvm, tdx, me() * count, me() * count + count + 1)


# -- conversions -------------------------------------------------------------------------------------------------


async def split_nothing(kvm: Kvm, tdx: KvmTdx, start: int, end: int) -> int:
    """kvm_split_cross_boundary_leafs() that is not there."""
    return 0


async def split_none(kvm: Kvm, tdx: KvmTdx, start: int, end: int, shared: bool) -> int:
    """tdp_mmu_split_huge_pages_root() that finds nothing to split."""
    return 0


async def flushes_nothing(host: Host, level: int, region: int) -> int:
    """tdh_phymem_page_wbinvd_hkid() that is not there."""
    return 0


def resets_nothing(host: Host, level: int, region: int) -> None:
    """tdx_quirk_reset_page() that is not there."""


async def one_page_too_few(kvm: Kvm, tdx: KvmTdx, start: int, end: int) -> None:
    """tdp_mmu_zap_leafs() with the end of the range one 4K page too early."""
    await tdp_mmu_zap_leafs(kvm, tdx, start, end - 1)


async def invalidate_exactly(kvm: Kvm, start: int, end: int) -> None:
    """invalidate_begin() that does not think of the rest of the 2M pages."""
    kvm_mmu_invalidate_begin(kvm.memory)
    kvm_mmu_invalidate_range_add(kvm.memory, start, end)


async def look_then_read_seq(kvm: Kvm, tdx: KvmTdx, gfn: int) -> int:
    """kvm_mmu_faultin_pfn() that reads mmu_invalidate_seq last."""
    await step()
    if kvm.memory.guest[gfn].shared:
        return -EFAULT
    await step()
    kvm.vcpus[me()].seq_changed = 0
    return RET_PF_CONTINUE


class WrongRoot(spinlock.Design):
    """The handler of a mismatched ACCEPT walks the vCPU's own root."""

    accept_walks_mirror_roots = False


async def any_level_will_do(kvm: Kvm, tdx: KvmTdx, gfn: int, level_2m: bool) -> int:
    """tdx_honor_guest_accept_level() that neither splits nor inhibits."""
    return 0


async def accept_nothing(td: Td, level: int, gfn: int, index: int) -> int:
    """TDG.MEM.PAGE.ACCEPT that does nothing and calls it a success."""
    await step()
    return 0


async def keep_split_cache(kvm: Kvm, tdx: KvmTdx) -> None:
    """free_split_cache() that is forgotten."""
    await step()


async def split_without_slots_lock(kvm: Kvm, roots: OrdinaryRoots) -> None:
    """kvm_mmu_slot_try_split_huge_pages() that nothing keeps apart from another one."""
    await write_lock(kvm.mmu_lock)
    await kvm_shadow_mmu_try_split_huge_pages(kvm, roots)
    await write_unlock(kvm.mmu_lock)


async def keep_root(kvm: Kvm, tdx: KvmTdx, first: int, last: int) -> int:
    """kvm_tdp_mmu_mirrors_split_huge_pages() that leaves in the middle on an error."""
    kvm.memory.root_refs += 1
    ret = await tdp_mmu_split_huge_pages_root(kvm, tdx, first, last, tdx.shared)
    if ret:
        return ret
    kvm.memory.root_refs -= 1
    return 0


SEEDS = (
    Seed("cache-never-short", "no second check after a top-up", spinlock_no_recheck.Design),
    Seed("page-handed-out-once", "nothing keeps two consumers apart", FilledCache, races=False),
    Seed("page-not-lost", "nothing keeps two who top up apart", rfc_v2.Design, races=False),
    Seed("cache-in-bounds", "nothing keeps two who top up apart", rfc_v2.Design, races=False, at_least=True),
    Seed("pages-accounted", "a page is handed out and not unlinked", NotUnlinked),
    Seed(
        "no-page-leaked",
        "the spare sp is not freed after the walk",
        patch=(("septum.kvm.tdp_mmu.tdp_mmu_free_sp", keep_sp),),
        scenario="same",
    ),
    Seed(
        "pair-present",
        "the first user is counted before PAMT.ADD",
        patch=(("septum.kvm.tdx.tdx_pamt_get", count_before_add),),
    ),
    Seed(
        "refcount-is-users",
        "the count of the demoted range is not set",
        patch=(("septum.kvm.tdx.atomic_cmpxchg", count_not_set),),
    ),
    Seed(
        "refcount-is-users",
        "no put after a DEMOTE that failed",
        spinlock_shared.Design,
        patch=(("septum.kvm.tdx.tdx_pamt_put", put_nothing),),
        cpus=1,
        busy=True,
        at_least=True,
    ),
    Seed(
        "mirror-agrees",
        "the mirror entry is not restored on -EBUSY",
        spinlock_shared.Design,
        patch=(("septum.kvm.tdp_mmu.tdp_mmu_set_spte_atomic", leave_frozen),),
        busy=True,
    ),
    Seed("no-seamcall-bug", "vCPUs are not kicked: TLB tracking is not done", NoKick),
    Seed("no-kvm-bug", "nothing is preallocated", NoCache),
    Seed("mmu-lock-held-for-write", "vCPUs are kicked under read mmu_lock", KicksUnderReadLock),
    Seed(
        "enomem-harmless",
        "sp->spt is forgotten when sp->external_spt cannot be had",
        patch=(("septum.kvm.tdp_mmu.tdp_mmu_alloc_sp_for_split", keep_first_page),),
        enomem=True,
    ),
    Seed(
        "enomem-harmless",
        "the spare sp is forgotten when the top-up fails",
        patch=(("septum.kvm.tdp_mmu.tdp_mmu_free_sp", keep_sp),),
        enomem=True,
    ),
    Seed(
        "all-split",
        "the walk goes on from where it yielded",
        patch=(("septum.kvm.tdp_mmu.tdp_iter_next", go_on_though_yielded),),
    ),
    Seed("no-sleep-in-atomic", "the top-up is under mmu_lock", TopsUpUnderMmuLock),
    Seed("no-sleep-in-atomic", "RCU is not dropped for the top-up", KeepsRcu),
    Seed("unlock-held", "the split lock is released twice", UnlocksTwice),
    Seed("locks-free", "vcpu->mutex is not released", ForgetsMutex),
    Seed("locks-free", "RCU is taken again on the path of a failed top-up", TakesRcuAgain, enomem=True),
    Seed(
        "index",
        "the range ends one page too far",
        patch=(("septum.scenarios.split.convert_disjoint", one_page_too_many),),
    ),
    Seed(
        "zaps-exactly",
        "head and tail are not split",
        patch=(("septum.kvm.mmu.kvm_split_cross_boundary_leafs", split_nothing),),
        scenario="convert-disjoint",
    ),
    Seed(
        "unmapped-when-given-away",
        "the zap ends one page too early",
        patch=(("septum.kvm.mmu.tdp_mmu_zap_leafs", one_page_too_few),),
        scenario="convert-disjoint",
    ),
    Seed(
        "flushed-and-reset",
        "a page that was removed is not flushed",
        patch=(("septum.kvm.tdx.tdh_phymem_page_wbinvd_hkid", flushes_nothing),),
        scenario="convert-disjoint",
    ),
    Seed(
        "flushed-and-reset",
        "a page that was removed is not overwritten",
        patch=(("septum.kvm.tdx.tdx_quirk_reset_page", resets_nothing),),
        scenario="convert-disjoint",
    ),
    Seed(
        "shared-not-mapped",
        "faults elsewhere in the head and the tail need not wait",
        patch=(("septum.kvm.mmu.invalidate_begin", invalidate_exactly),),
        scenario="convert-fault",
    ),
    Seed(
        "shared-not-mapped",
        "mmu_invalidate_seq is read after the page was looked up",
        patch=(("septum.kvm.mmu.kvm_mmu_faultin_pfn", look_then_read_seq),),
        scenario="convert-fault",
    ),
    Seed(
        "invalidation-ended",
        "a change of attributes that fails does not end it",
        v3.Design,
        scenario="convert-fault",
        enomem=True,
    ),
    Seed(
        "split-done",
        "head and tail are not split, and the walk says they are",
        patch=(("septum.kvm.tdp_mmu.tdp_mmu_split_huge_pages_root", split_none),),
        scenario="convert-disjoint",
    ),
    Seed(
        "inhibit-kept",
        "the split after an ACCEPT of less than 2M is made in the shared root",
        WrongRoot,
        scenario="accept-mismatch",
    ),
    Seed(
        "fault-resolved",
        "the level of an ACCEPT is not looked at",
        patch=(("septum.kvm.tdx_run.tdx_honor_guest_accept_level", any_level_will_do),),
        scenario="accept-mismatch",
    ),
    Seed(
        "all-accepted",
        "the module takes a pending page as accepted",
        patch=(("septum.kvm.guest.tdg_mem_page_accept", accept_nothing),),
        scenario="accept-mismatch",
    ),
    Seed(
        "nothing-left",
        "the split cache is not freed with the VM",
        v6.Design,
        patch=(("septum.kvm.kvm_main.free_split_cache", keep_split_cache),),
        scenario="teardown",
    ),
    Seed(
        "split-caches-owned",
        "eager splits of the shadow MMU without slots_lock",
        patch=(("septum.scenarios.eager.kvm_mmu_slot_try_split_huge_pages", split_without_slots_lock),),
        scenario="dirty-log",
    ),
    Seed(
        "root-reference-dropped",
        "a split that fails keeps the root",
        patch=(("septum.kvm.mmu.kvm_tdp_mmu_mirrors_split_huge_pages", keep_root),),
        scenario="convert-fault",
        enomem=True,
        at_least=True,
    ),
    Seed("deadlock", "the split lock is taken twice", LocksTwice, kind="deadlock"),
    Seed("race", "the count is read as ordinary memory", PlainRead, kind="race"),
    Seed("bounds", "the cache has no room for overshoot", NoRoom, kind="overflow"),
    Seed("pamt-cache-owned", "nobody takes the mutex of the VM's cache", TakesNoMutex, cpus=1),
    Seed("own-lock", "a CPU takes another one's mutex", leaves=alone(takes_others)),
    Seed("lock-initialised", "mutex_init() is forgotten", NoMutexInit),
    Seed(
        "irq-usage",
        "pamt_lock is taken in a callback, and without bottom halves off",
        PutsInCallback,
        cpus=1,
        kind="irq-usage",
        programs=(lock_and_call_back,),
    ),
    *(Seed(breaks, what, patch=patch, leaves=leaves) for breaks, what, patch, leaves in MODULE_BUGS),
    *(Seed(living.SCENARIOS[name][1], name, leaves=partial(living.build, name)) for name in LIVING),
    Seed("lock-order", "two locks in both orders, behind a gate", OppositeOrders, kind="lock-order"),
    Seed("every-operation-ends", "a split is tried again with as few pages", NeverTopsUp, kind="loop"),
)
