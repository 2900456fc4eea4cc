# SPDX-License-Identifier: GPL-2.0-or-later
"""For each require() in the code of the model a run of code that is wrong."""

from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from typing import Any, NamedTuple

from septum.cases import find
from septum.cases.callbacks import frees_tables
from septum.cases.demote import UnderPamtLock, two_tds
from septum.cases.owners import head_and_tail
from septum.cases.pamt_refs import gets, gets_and_puts, hint, maps_leaf, refs, undoes_failed_split
from septum.cases.vcpu_cache import running_vcpu
from septum.designs import reserved, rfc_v2, sept_alt, spinlock, spinlock_shared, two_caches, v3, v5, v6
from septum.kernel.errno import EIO, ENOMEM
from septum.kernel.pages import take_pages
from septum.kvm.kvm_host import Kvm, Mirror
from septum.kvm.mmu_internal import SP_PAGES
from septum.kvm.tdx import MIN_SPLIT_CACHE, KvmTdx
from septum.kvm.virt_tdx import tdx_pamt_put
from septum.lang import PerCpu, me, step
from septum.tdx.status import TDX_OPERAND_INVALID, TDX_PAGE_SIZE_MISMATCH
from tests.models import living
from tests.properties import kernel_bugs as bugs
from tests.properties.kernel_bugs import alone
from tests.properties.seeded import SEEDS, Seed, keep_first_page, resets_nothing
from tests.properties.wrong_states import Made, accept, convert, eager, machine, of, slot, split


class Broken(NamedTuple):
    """Code that fails there: ``patch`` replaces functions, ``values`` are written before the first step.

    With ``values`` the properties of whole states are not looked at, which would find the first state wrong.
    """

    site: str
    model: Made
    patch: tuple[tuple[str, Callable[..., Any]], ...] = ()
    values: Mapping[str, int] = {}


def answers(value: Any) -> Callable[..., Awaitable[Any]]:
    """A function that does nothing and returns ``value``."""

    async def answer(*args: Any, **named: Any) -> Any:
        await step()
        return value

    return answer


# -- kernel -----------------------------------------------------------------------------------------------------

CONTEXT, LOCKS, RCU = "kernel/context.py", "kernel/locks.py", "kernel/rcu.py"
HELD, PAGES = "cpus.tasks[me()].held == 0", "cpus.tasks[me()].pages == 0"

KERNEL = (
    Broken(f"{CONTEXT} lockdep_release: task.held & 1 << bit", alone(bugs.unlocks)),
    Broken(f"{CONTEXT} might_sleep: cpus.tasks[me()].held & cpus.atomic_locks == 0", alone(bugs.sleeps_locked)),
    Broken(
        f"{CONTEXT} might_sleep: not cpus.tasks[me()].softirq and cpus.tasks[me()].softirqs_off == 0",
        alone(bugs.sleeps_without_softirqs),
    ),
    Broken(f"{CONTEXT} task_exit: {HELD}", alone(bugs.keeps_lock)),
    Broken(f"{CONTEXT} task_exit: {PAGES}", alone(bugs.keeps_page)),
    Broken(f"{RCU} softirq_exit: {HELD}", alone(bugs.callback_keeps_lock)),
    Broken(f"{RCU} softirq_exit: {PAGES}", alone(bugs.callback_keeps_page)),
    Broken(f"{RCU} rcu_dereference: lockdep_is_held(rcu.cpus, rcu.bit)", alone(bugs.reads_outside)),
    Broken(f"{RCU} rcu_dereference_protected: held", alone(bugs.reads_unprotected)),
    Broken(f"{LOCKS} mutex_lock: lock.initialised", alone(bugs.takes_zeroed)),
    Broken(f"{LOCKS} mutex_lock: lock.cpu == me()", alone(bugs.takes_others)),
    Broken(f"{LOCKS} mutex_trylock: lock.initialised", alone(bugs.tries_zeroed)),
    Broken(f"{LOCKS} mutex_trylock: lock.cpu == me()", alone(bugs.tries_others)),
    Broken(f"{LOCKS} mutex_trylock: not lock.cpus.tasks[me()].softirq", alone(bugs.tries_mutex, softirq=True)),
    Broken(f"{LOCKS} mutex_lock_nested: lock.initialised", alone(bugs.nests_zeroed)),
    Broken(f"{LOCKS} mutex_lock_nested: lock.cpu == me()", alone(bugs.nests_others)),
    Broken("kernel/llist.py llist_del_all: not head.taking", alone(bugs.takes_first_and_all)),
    Broken("kernel/llist.py llist_del_first: not head.taking", partial(living.build, "llist-unlocked")),
    Broken("kernel/percpu.py preempt_enable: thread.preempt_count > 0", alone(bugs.enables_twice)),
    Broken("kernel/percpu.py smp_processor_id: lockdep_is_held(p.cpus, p.bit)", alone(bugs.asks_preemptible)),
    Broken("kernel/refcount.py refcount_inc: r.counter > 0", alone(bugs.gets_from_zero)),
    Broken("kernel/refcount.py refcount_dec: r.counter > 1", alone(bugs.puts_the_last)),
    Broken("kernel/refcount.py refcount_dec_and_test: r.counter > 0", alone(bugs.puts_at_zero)),
    Broken("kernel/refcount.py refcount_dec_and_lock: r.counter > 0", alone(bugs.puts_at_zero_locked)),
    Broken("kernel/refcount.py refcount_dec_and_mutex_lock: r.counter > 0", alone(bugs.puts_at_zero_with_mutex)),
    Broken("kernel/seqlock.py write_seqcount_begin: s.sequence & 1 == 0", alone(bugs.writes_twice)),
    Broken(
        "kernel/seqlock.py write_seqcount_begin: s.cpus.tasks[me()].held & s.cpus.atomic_locks != 0",
        alone(bugs.writes_preemptible),
    ),
    Broken("kernel/seqlock.py write_seqcount_end: s.sequence & 1 == 1", alone(bugs.ends_what_did_not_begin)),
    Broken("kernel/slab.py kzalloc: thing.freed", alone(bugs.allocates_twice)),
    Broken("kernel/slab.py kfree: not thing.freed", alone(bugs.frees_twice)),
)


# -- KVM --------------------------------------------------------------------------------------------------------


async def handles_nothing(kvm: Kvm, tdx: KvmTdx, gfn: int, level_2m: bool) -> int:
    """A handler of an EPT violation that says it mapped the page, and did not."""
    await step()
    kvm.td.vcpus[me()].handled = 1
    return 0


INVALID = TDX_OPERAND_INVALID  # a status that no caller expects
KVM_TDX, RUN = "kvm/tdx.py", "kvm/tdx_run.py"
fault, two, teardown = (of(v6.Design, name) for name in ("convert-fault", "two-tds", "teardown"))
TASK_HELD = "kvm.host.cpus.tasks[me()].held == 0"
RESET = "host.module.regions[region].unreset >= pages_of(host, level)"
SLOTS_LOCK = "lockdep_is_held(kvm.host.cpus, kvm.memory.slots_lock.bit)"


#: the three caches of eager splits, which a split needs no top-up for then
CACHES_FILLED = {
    "kvm.ordinary[0].split_desc_cache.nobjs": 3,
    "kvm.ordinary[0].split_page_header_cache.nobjs": 1,
    "kvm.ordinary[0].split_shadow_page_cache.nobjs": 1,
}


def fails(module: str, function: str, value: Any = INVALID) -> tuple[tuple[str, Callable[..., Any]], ...]:
    """A patch: what septum.kvm calls there answers ``value``."""
    return ((f"septum.{module}.{function}", answers(value)),)


class ReservesOdd(reserved.Design):
    """One page more than a split needs, for two splits."""

    def __init__(self, kvm: Kvm) -> None:
        super().__init__(kvm)
        self.reserves = PerCpu(reserved.Reserve(SP_PAGES + MIN_SPLIT_CACHE + 1) for _ in self.cpus.tasks)


class TakesUnasked(reserved.Design):
    """The sp alone is reserved, and nobody asks whether there is more."""

    def __init__(self, kvm: Kvm) -> None:
        super().__init__(kvm)
        self.reserves = PerCpu(reserved.Reserve(SP_PAGES) for _ in self.cpus.tasks)

    async def take_sp(self) -> int:
        self.reserves[me()].pages -= SP_PAGES
        take_pages(self.cpus, SP_PAGES)
        return 1


KVM = (
    Broken(
        "kvm/guest.py run_guest: vcpu.accepts_2m",
        accept,
        fails("kvm.guest", "tdg_mem_page_accept", TDX_PAGE_SIZE_MISMATCH),
    ),
    Broken("kvm/guest.py run_guest: tdx_operand_busy(status)", accept, fails("kvm.guest", "tdg_mem_page_accept")),
    Broken(f"kvm/guest_memfd.py kvm_gmem_punch_hole: {TASK_HELD}", convert, fails("kvm.guest_memfd", "up_write", None)),
    Broken(
        f"kvm/kvm_main.py kvm_vm_set_mem_attributes: {TASK_HELD}", fault, fails("kvm.kvm_main", "mutex_unlock", None)
    ),
    Broken(f"kvm/kvm_main.py kvm_delete_memslot: {TASK_HELD}", slot, fails("kvm.kvm_main", "mutex_unlock", None)),
    Broken(
        "kvm/kvm_host.py kvm_mmu_invalidate_end: memory.mmu_invalidate_in_progress > 0",
        convert,
        fails("kvm.guest_memfd", "kvm_gmem_invalidate_begin", None),
    ),
    Broken(
        "kvm/kvm_types.py kvm_mmu_memory_cache_alloc: mc.nobjs > 0",
        of(rfc_v2.Design),
        fails("designs.rfc_v2", "Design.need_topup_mirror_caches", False),
    ),
    Broken("kvm/mmu.py kvm_tdp_map_page: ret == RET_PF_FIXED", two, fails("kvm.mmu", "kvm_tdp_mmu_map", -EIO)),
    Broken(
        "kvm/mmu.py split_straddling: kvm.host.cpus.tasks[me()].pages == 0",
        of(spinlock.Design, "convert-disjoint", enomem=True),
        (("septum.kvm.tdp_mmu.tdp_mmu_alloc_sp_for_split", keep_first_page),),
    ),
    Broken(
        "kvm/mmu.py kvm_arch_pre_set_memory_attributes: kvm.host.cpus.tasks[me()].pages == 0",
        of(spinlock.Design, "convert-fault", enomem=True),
        (("septum.kvm.tdp_mmu.tdp_mmu_alloc_sp_for_split", keep_first_page),),
    ),
    Broken(f"kvm/mmu.py topup_split_caches: {SLOTS_LOCK}", eager, fails("kvm.mmu", "mutex_lock", None)),
    Broken(
        f"kvm/mmu.py shadow_mmu_try_split_huge_page: {SLOTS_LOCK}",
        eager,
        fails("kvm.mmu", "mutex_lock", None),
        CACHES_FILLED,
    ),
    Broken(
        "kvm/tdp_mmu.py tdp_mmu_set_spte: ret == 0", split, fails("kvm.tdx", "KvmTdx.tdx_sept_split_private_spte", -EIO)
    ),
    Broken(
        f"{KVM_TDX} split_in_fault: False",
        fault,
        (),
        {"kvm.sptes[0].state": Mirror.HUGE, "kvm.memory.lpage_info[0].mixed": 1},
    ),
    Broken(f"{KVM_TDX} tdx_track: err == 0", split, fails("kvm.tdx", "tdh_mem_track")),
    Broken(f"{KVM_TDX} tdx_sept_map_nonleaf_spte: err == 0", two, fails("kvm.tdx", "tdh_mem_sept_add")),
    Broken(f"{KVM_TDX} tdx_sept_map_leaf_spte: err == 0", fault, fails("kvm.tdx", "tdh_mem_page_aug")),
    Broken(f"{KVM_TDX} tdx_sept_remove_private_spte: err == 0", slot, fails("kvm.tdx", "tdh_mem_range_block")),
    Broken(f"{KVM_TDX} tdx_sept_remove_private_spte: err == 0 #2", slot, fails("kvm.tdx", "tdh_mem_page_remove")),
    Broken(
        f"{KVM_TDX} tdx_sept_remove_private_spte: err == 0 #3",
        slot,
        fails("kvm.tdx", "tdh_phymem_page_wbinvd_hkid"),
    ),
    Broken(f"{KVM_TDX} block_and_track: err == 0", split, fails("kvm.tdx", "tdh_mem_range_block")),
    Broken(
        f"{KVM_TDX} demote_with_reference: False",
        split,
        fails("kvm.tdx", "KvmTdx.alloc_pamt_array", False),
        {f"host.pamt_refcounts[{i}].counter": 1 for i in (2,)},
    ),
    Broken(
        f"{KVM_TDX} count_demoted: await atomic_cmpxchg(refcount, 0, self.td.module.ptrs) == 0",
        split,
        fails("kvm.tdx", "atomic_cmpxchg", 1),
    ),
    Broken(
        f"{RUN} vcpu_run: not kvm.td.vcpus[me()].handled",
        accept,
        (("septum.kvm.tdx_run.tdx_handle_ept_violation", handles_nothing),),
    ),
    Broken(f"{RUN} tdx_td_finalize: err == 0", two, fails("kvm.tdx_run", "tdh_mr_finalize")),
    Broken(
        f"{RUN} tdx_mmu_release_hkid: err == 0 or tdx_status(err) == TDX_VCPU_NOT_ASSOCIATED",
        teardown,
        fails("kvm.tdx_run", "tdh_vp_flush"),
    ),
    Broken(f"{RUN} tdx_mmu_release_hkid: err == 0", teardown, fails("kvm.tdx_run", "tdh_mng_vpflushdone")),
    Broken(f"{RUN} tdx_mmu_release_hkid: err == 0 #2", teardown, fails("kvm.tdx_run", "tdh_phymem_cache_wb")),
    Broken(f"{RUN} tdx_mmu_release_hkid: err == 0 #3", teardown, fails("kvm.tdx_run", "tdh_mng_key_freeid")),
    Broken(
        f"{RUN} reclaim_mirror_root: kvm.sptes[page].state != Mirror.HUGE",
        teardown,
        (*fails("scenarios.lifetime", "punch_hole", None), *fails("scenarios.lifetime", "close_guest_memfd", None)),
    ),
    Broken(
        f"{RUN} reclaim_mirror_root: kvm.sptes[page].children[index].state != Mirror4K.PAGE",
        teardown,
        fails("scenarios.lifetime", "close_guest_memfd", None),
    ),
    Broken(f"{RUN} tdx_reclaim_page: err == 0", teardown, fails("kvm.tdx_run", "tdh_phymem_page_reclaim")),
    Broken(
        "kvm/virt_tdx.py tdx_alloc_page_pamt_cache: cache.cnt > 0",
        of(v5.Design),
        fails("designs.v5", "tdx_topup_pamt_cache", 0),
    ),
    Broken(
        "designs/sept_alt.py tdx_sept_split_private_spte: ret == 0",
        of(sept_alt.Design),
        fails("kvm.tdx", "KvmTdx.pamt_get", -ENOMEM),
    ),
    Broken(
        "designs/v3.py tdx_sept_split_private_spte: ret == 0",
        of(v3.Design),
        fails("kvm.tdx", "KvmTdx.get_for_demote", -ENOMEM),
    ),
    Broken(
        "designs/v5.py alloc_pamt_array: caches.pamt >= TDX_DPAMT_ENTRY_PAGE_CNT",
        of(v5.Design, "accept-mismatch"),
        fails("designs.v5", "Caches.topup_vcpu_cache", 0),
    ),
    Broken(
        "designs/reserved.py take_sp: reserve.pages >= SP_PAGES + MIN_SPLIT_CACHE", partial(head_and_tail, ReservesOdd)
    ),
    Broken("designs/reserved.py alloc_pamt_page: reserve.pages > 0", of(TakesUnasked)),
    Broken(
        "designs/two_caches.py alloc_pamt_array: caches.pamt >= TDX_DPAMT_ENTRY_PAGE_CNT",
        of(two_caches.Design, "faults-split"),
        fails("kvm.mmu", "mmu_topup_memory_caches", 0),
        values={"kvm.vcpus[0].caches.pamt": 0},
    ),
    Broken(f"{KVM_TDX} demote_shared: err == 0", of(spinlock_shared.Design), fails("kvm.tdx", "KvmTdx.locked_demote")),
    Broken("scenarios/lifetime.py control_page: ret == 0", machine, fails("designs.v6", "Design.pamt_get", -EIO)),
    Broken(
        "scenarios/other_td.py other_td: ret == 0 or ret == -ENOMEM",
        of(spinlock.Design, "other-td"),
        fails("kvm.tdx", "KvmTdx.pamt_get", -EIO),
    ),
)


# -- cases ------------------------------------------------------------------------------------------------------

REFS = "cases/pamt_refs.py"
no_get = answers(-ENOMEM)

CASES = (
    Broken(
        "cases/callbacks.py removes_and_maps: ret == 0",
        partial(frees_tables, False),
        fails("kvm.tdx", "KvmTdx.pamt_get", -ENOMEM),
    ),
    Broken(
        "cases/demote.py maps_for_other_td: ret == 0",
        partial(two_tds, UnderPamtLock),
        fails("cases.demote", "tdx_pamt_get", -ENOMEM),
    ),
    Broken(
        f"{REFS} seamcall_uses_page: host.module.regions[region].type == PageType.PAMT",
        partial(refs, answers(0), tdx_pamt_put, (gets,)),
    ),
    Broken(f"{REFS} gets: ret == 0", partial(refs, no_get, tdx_pamt_put, (gets,))),
    Broken(f"{REFS} gets_and_puts: ret == 0", partial(refs, no_get, tdx_pamt_put, (gets_and_puts,))),
    Broken(f"{REFS} maps_leaf: ret == 0", partial(refs, no_get, tdx_pamt_put, (maps_leaf,))),
    Broken(f"{REFS} undoes_failed_split: ret == 0", partial(refs, no_get, tdx_pamt_put, (undoes_failed_split,))),
    Broken(f"{REFS} maps_4k: ret == 0", partial(hint, True), fails("cases.pamt_refs", "tdx_pamt_get", -ENOMEM)),
    Broken(f"{REFS} unmaps_4k: err == 0", partial(hint, False), fails("cases.pamt_refs", "tdh_mem_page_remove")),
    Broken(
        f"{REFS} unmaps_4k: tdx_status(err) == TDX_PAMT_PAGE_NOT_EMPTY",
        partial(hint, False),
        fails("cases.pamt_refs", "tdh_phymem_pamt_remove"),
    ),
    Broken(
        "cases/vcpu_cache.py vcpu_faults: ret == 0",
        partial(running_vcpu, True),
        fails("cases.vcpu_cache", "set_spte_atomic", -EIO),
    ),
    Broken(
        "cases/vcpu_cache.py ioctl_zaps: ret == 0",
        partial(running_vcpu, True),
        fails("cases.vcpu_cache", "set_spte_atomic", -EIO),
    ),
)


def bug(case: str, site: str, variant: str = "bug") -> Broken:
    """A case whose bug fails there."""
    found = find(case)
    [made] = [v.build for v in found.variants() if v.name == variant]  # type: ignore[union-attr]
    return Broken(site, made)


def seeded(breaks: str, site: str) -> Broken:
    """A seed of seeded.py, which fails there."""
    seed: Seed = next(seed for seed in SEEDS if seed.breaks == breaks)
    return Broken(site, seed.model, seed.patch)


FOUND = (
    bug("C56", "cases/accept.py check_accept_level: w.inhibited == 1 and w.stale_tlb == 0"),
    bug("C55", "cases/accept.py guest_writes: not w.logging or not w.huge_tlb"),
    bug("C68", "cases/accept.py honor_accept_level: w.leaf != Leaf.HUGE"),
    bug("C21", "cases/arrays.py init_and_use: w.populated"),
    bug("C61", "cases/demote.py splits_with_way_back: err == 0"),
    bug("C70", "cases/gmem.py convert_ranges: ret == 0 or w.zapped == 0"),
    bug("C71", "cases/gmem.py leaf_within_folio: w.leaf != Leaf.HUGE or w.huge == 1"),
    bug("C73", "cases/gmem.py vcpu_runs: not w.mapped or not w.freed"),
    bug("C63", "cases/module.py demotes: err == TDX_SUCCESS"),
    bug("C31", "cases/owners.py references_dropped: w.references == 0", "keeps"),
    bug("C12", "cases/pamt_lock.py adds_to: err == 0"),
    bug("C06", f"{REFS} get_translating: ret <= 0", "handed-on"),
    bug("C01", f"{REFS} maps_4k: err == 0"),
    bug("C24", f"{REFS} puts_and_gets: ret == 0"),
    bug("C37", f"{REFS} splits_unchecked: err == 0"),
    bug("C74", "cases/ranges.py zaps_range: start <= first and first + size <= end"),
    bug("C52", "cases/spte.py is_mirror_sptep: lockdep_is_held(w.cpus, w.rcu.bit)"),
    bug("C48", "cases/spte.py set_external_spte: old != Mirror.FROZEN"),
    bug("C43", "cases/spte.py walks: child.state != Child.ZERO", "linked-first"),
    bug("C09", "cases/topup.py tops_up_and_maps: w.cache.page_list == 0"),
    bug("C08", "cases/vcpu_cache.py next_owner: not w.module_lines"),
    bug("C17", "cases/vcpu_cache.py nothing_left: w.pages.allocated == 0"),
    bug("C10", "cases/vcpu_cache.py set_spte_atomic: vcpu"),
    bug("C16", "cases/vcpu_cache.py uses_one_more: there"),
    bug("C18", "cases/vcpu_cache.py vcpu_life: w.initialised"),
    bug("C50", "cases/walk.py roots_put: root.count.counter == 1"),
    bug("C02", "kvm/virt_tdx.py first_user: not failed"),
    bug("M01", "kvm/virt_tdx.py seamcall_pamt_remove: err == 0"),
    bug("C39", f"{KVM_TDX} demote_with_reference: err == 0"),
    seeded(
        "pamt-cache-owned",
        "designs/v5.py alloc_pamt_array: lockdep_is_held(self.cpus, self.pamt_cache_lock.bit)",
    ),
    seeded("page-handed-out-once", "kvm/kvm_types.py kvm_mmu_memory_cache_alloc: mc.objects[n].page"),
    seeded("page-not-lost", "kvm/kvm_types.py kvm_mmu_topup_memory_cache: not mc.objects[n].page"),
    seeded("cache-in-bounds", "kvm/kvm_types.py kvm_mmu_topup_memory_cache: n < mc.capacity"),
    seeded(
        "invalidation-ended",
        "kvm/kvm_host.py kvm_mmu_invalidate_begin: memory.mmu_invalidate_in_progress < memory.most",
    ),
    seeded("split-done", "kvm/tdp_mmu.py require_split: kvm.sptes[page].state != Mirror.HUGE"),
    seeded("unmapped-when-given-away", "kvm/mmu.py require_unmapped: not mapped"),
    seeded("flushed-and-reset", f"kvm/virt_tdx.py tdx_quirk_reset_page: {RESET}"),
    Broken(
        "kvm/mmu.py require_flushed: region.unflushed == 0 and region.unreset == 0",
        slot,
        (("septum.kvm.tdx.tdx_quirk_reset_page", resets_nothing),),
    ),
    seeded(
        "zaps-exactly",
        "kvm/tdp_mmu.py tdp_mmu_zap_leafs: start <= it.page * per_2m and it.page * per_2m + per_2m <= end",
    ),
    seeded("no-kvm-bug", f"{KVM_TDX} demote: ret == 0"),
    seeded(
        "mmu-lock-held-for-write",
        f"{KVM_TDX} tdh_do_no_vcpus: lockdep_is_held(self.cpus, self.kvm.mmu_lock.bit + 1)",
    ),
    seeded("cache-never-short", "kvm/virt_tdx.py get_tdx_prealloc_page: prealloc.page_list > 0"),
    seeded("locks-free", f"scenarios/threads.py split_range: {TASK_HELD}"),
    seeded("enomem-harmless", "scenarios/threads.py split_range: kvm.host.cpus.tasks[me()].pages == 0"),
)

BROKEN = (*KERNEL, *KVM, *CASES, *FOUND)
