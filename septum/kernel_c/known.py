# SPDX-License-Identifier: GPL-2.0-or-later
"""Functions, constants and names of the kernel that a translation knows, as data: one row each.

A row says what a call becomes. ``{0}`` is the first argument, ``{kvm}`` and ``{tdx}`` the VM's structs in the function
that calls; arguments that are not named are ignored. A row holds wherever the model is: where it would not, it is
not here, and the call is unknown. A user's own table (--known) has the same columns; table.py puts the two together.
"""

from __future__ import annotations

from typing import NamedTuple


class Row(NamedTuple):
    """A known function.

    ``name``    as the kernel calls it;
    ``args``    how many arguments it has, -1 for any number;
    ``becomes`` an expression of the language;
    ``source``  where the kernel, or a series, has it.
    """

    name: str
    args: int
    becomes: str
    source: str


LOCKS = "include/linux/spinlock.h, mutex.h, rwlock.h, rwsem.h"
ATOMIC = "include/linux/atomic/atomic-instrumented.h"

ROWS = (
    *(Row(n, 1, f"await {n}({{0}})", LOCKS) for n in ("spin_lock", "spin_unlock", "spin_lock_bh", "spin_unlock_bh")),
    *(Row(n, 1, f"await {n}({{0}})", LOCKS) for n in ("mutex_lock", "mutex_unlock", "read_lock", "read_unlock")),
    *(Row(n, 1, f"await {n}({{0}})", LOCKS) for n in ("write_lock", "write_unlock", "down_read", "up_read")),
    *(Row(n, 1, f"await {n}({{0}})", LOCKS) for n in ("down_write", "up_write", "spin_trylock", "mutex_trylock")),
    *(Row(n, 1, f"await {n}({{0}})", LOCKS) for n in ("read_trylock", "write_trylock")),
    Row("spin_lock_irqsave", 2, "await spin_lock_irqsave({0})", LOCKS),
    Row("spin_unlock_irqrestore", 2, "await spin_unlock_irqrestore({0})", LOCKS),
    Row("rcu_read_lock", 0, "rcu_read_lock({kvm}.rcu)", "include/linux/rcupdate.h"),
    Row("rcu_read_unlock", 0, "rcu_read_unlock({kvm}.rcu)", "include/linux/rcupdate.h"),
    Row("might_sleep", 0, "might_sleep({tdx}.cpus)", "include/linux/kernel.h"),
    Row("cond_resched", 0, "might_sleep({tdx}.cpus)", "include/linux/sched.h; it gives way, as any step may"),
    Row("lockdep_assert_held", 1, 'require(lockdep_is_held({tdx}.cpus, {0}.bit), "lockdep-assert-held")', LOCKS),
    Row(
        "lockdep_assert_held_write",
        1,
        'require(lockdep_is_held({tdx}.cpus, {0}.bit + 1), "lockdep-assert-held")',
        "include/linux/lockdep.h",
    ),
    Row(
        "lockdep_assert_held_read",
        1,
        'require(lockdep_is_held({tdx}.cpus, {0}.bit), "lockdep-assert-held")',
        "include/linux/lockdep.h",
    ),
    Row("smp_mb", 0, "smp_mb()", "Documentation/memory-barriers.txt"),
    Row("smp_rmb", 0, "smp_rmb()", "Documentation/memory-barriers.txt"),
    Row("smp_wmb", 0, "smp_wmb()", "Documentation/memory-barriers.txt"),
    *(Row(n, 1, f"await {n}({{0}})", ATOMIC) for n in ("atomic_read", "atomic_inc", "atomic_dec")),
    *(Row(n, 1, f"await {n}({{0}})", ATOMIC) for n in ("atomic_inc_not_zero", "atomic_dec_and_test")),
    *(Row(n, 1, f"await {n}({{0}})", ATOMIC) for n in ("atomic_inc_return", "atomic_dec_return")),
    *(Row(n, 2, f"await {n}({{0}}, {{1}})", ATOMIC) for n in ("atomic_set", "atomic_add", "atomic_sub", "atomic_xchg")),
    Row("atomic_cmpxchg", 3, "await atomic_cmpxchg({0}, {1}, {2})", ATOMIC),
    Row("__free_page", 1, "await free_pages({tdx}.host.pages, 1)", "include/linux/gfp.h"),
    Row("free_page", 1, "await free_pages({tdx}.host.pages, 1)", "include/linux/gfp.h"),
    Row("virt_to_page", 1, "{0}", "arch/x86/include/asm/page.h"),
    Row("page_address", 1, "{0}", "include/linux/mm.h"),
    Row("gfn_to_gpa", 1, "{0}", "include/linux/kvm_host.h"),
    Row("pg_level_to_tdx_sept_level", 1, "{0}", "arch/x86/kvm/vmx/tdx.h"),
    Row("likely", 1, "{0}", "include/linux/compiler.h"),
    Row("unlikely", 1, "{0}", "include/linux/compiler.h"),
    Row("tdx_min_split_cache_sz", -1, "MIN_SPLIT_CACHE", "20260106102359.25278-1-yan.y.zhao@intel.com, 21/24"),
    Row("tdx_dpamt_entry_pages", -1, "TDX_DPAMT_ENTRY_PAGE_CNT", "DP-v4 12/16"),
    Row("kvm_mmu_memory_cache_nr_free_objects", 1, "{0}.nobjs", "virt/kvm/kvm_main.c"),
    Row(
        "kvm_mmu_topup_memory_cache",
        2,
        "await kvm_mmu_topup_memory_cache({tdx}.host.pages, {0}, {1})",
        "virt/kvm/kvm_main.c",
    ),
    Row("kvm_mmu_memory_cache_alloc", 1, "await memory_cache_alloc({0})", "virt/kvm/kvm_main.c"),
    Row("tdx_track", 1, "await {tdx}.tdx_track()", "arch/x86/kvm/vmx/tdx.c"),
    Row("tdx_operand_busy", 1, "tdx_operand_busy({0})", "arch/x86/kvm/vmx/tdx_errno.h"),
    Row("is_hkid_assigned", 1, "1", "arch/x86/kvm/vmx/tdx.c"),
    Row("is_mirror_sp", 1, "1", "arch/x86/kvm/mmu/mmu_internal.h"),
    Row("is_mirror_sptep", 1, "1", "arch/x86/kvm/mmu/tdp_iter.h"),
    Row("tdx_pamt_get", 2, "await {tdx}.get_for_demote({tdx}.sept_page_of({0}))", "DP-v4 08/16"),
    Row("tdx_pamt_put", 1, "await {tdx}.put_sept_page({tdx}.sept_page_of({0}))", "DP-v4 08/16"),
    Row("alloc_pamt_array", 2, "await alloc_pamt_array({tdx})", "DP-v4 12/16"),
    Row("free_pamt_array", 1, "await free_pamt_array({tdx}.host)", "V5 16/45"),
    Row("is_shadow_present_pte", 1, "is_shadow_present_pte({0})", "arch/x86/kvm/mmu/spte.h"),
    Row("is_large_pte", 1, "is_large_pte({0})", "arch/x86/kvm/mmu/spte.h"),
    Row(
        "tdp_mmu_iter_cond_resched",
        4,
        "await tdp_mmu_iter_cond_resched({kvm}, {1}, {3})",
        "arch/x86/kvm/mmu/tdp_mmu.c; {2} is flush, which the model has none of",
    ),
    Row(
        "tdp_mmu_alloc_sp_for_split",
        -1,
        "await tdp_mmu_alloc_sp_for_split({kvm}, {tdx})",
        "arch/x86/kvm/mmu/tdp_mmu.c",
    ),
    Row("tdp_mmu_free_sp", 1, "await tdp_mmu_free_sp({kvm}, {tdx}, {0})", "arch/x86/kvm/mmu/tdp_mmu.c"),
    Row(
        "tdp_mmu_split_huge_page",
        4,
        "await tdp_mmu_split_huge_page({kvm}, {tdx}, {1}, {2}, {3})",
        "arch/x86/kvm/mmu/tdp_mmu.c",
    ),
)
KNOWN = {row.name: row for row in ROWS}


class Seamcall(NamedTuple):
    """A SEAMCALL wrapper, called by itself or through tdh_do_no_vcpus().

    ``becomes``  a function of words.py, with _no_vcpus behind its name where tdh_do_no_vcpus() calls it;
    ``page``     which argument, after struct tdx_td *, is the guest's address;
    ``sp``       which one is the S-EPT page, -1 for none.
    """

    becomes: str
    page: int
    sp: int
    source: str


SEAMCALLS = {
    "tdh_mem_range_block": Seamcall("range_block", 0, -1, "arch/x86/virt/vmx/tdx/tdx.c"),
    "tdh_mem_page_demote": Seamcall("page_demote", 0, 2, "20260106102413.25294-1-yan.y.zhao@intel.com, 22/24"),
}

#: a condition that must not be true -> the property that it violates; the first argument is the condition
BUGS = {
    "KVM_BUG_ON": "no-kvm-bug",
    "KVM_BUG": "no-kvm-bug",
    "KVM_MMU_WARN_ON": "no-kvm-bug",
    "WARN_ON_ONCE": "no-kvm-bug",
    "WARN_ON": "no-kvm-bug",
    "BUG_ON": "no-kvm-bug",
    "TDX_BUG_ON": "no-seamcall-bug",
    "TDX_BUG_ON_1": "no-seamcall-bug",
    "TDX_BUG_ON_2": "no-seamcall-bug",
    "TDX_BUG_ON_3": "no-seamcall-bug",
}

#: calls that are left out, by the rule that says why
DROPPED = {
    "trace_": "tracing",
    **{f"pr_{level}": "messages" for level in ("debug", "info", "notice", "warn", "err", "crit")},
    "vcpu_unimpl": "messages",
    "EXPORT_SYMBOL": "exports",
    "MODULE_": "exports",
    "KVM_X86_OP": "declarations",
}

#: names of constants -> what they are here
CONSTANTS = {
    "NULL": "0",
    "true": "1",
    "false": "0",
    "PG_LEVEL_4K": "PG_LEVEL_4K",
    "PG_LEVEL_2M": "PG_LEVEL_2M",
    "TDX_DPAMT_ENTRY_PAGE_CNT": "TDX_DPAMT_ENTRY_PAGE_CNT",
    **{name: name for name in ("EIO", "EAGAIN", "ENOMEM", "EFAULT", "EBUSY", "EINVAL", "EOPNOTSUPP")},
}

#: parameters that are one value here, by their names in the kernel -> it; of a bound function, and of others
PARAMETERS = {
    "level": "PG_LEVEL_2M",
    "target_level": "PG_LEVEL_4K",
    "old_mirror_spte": "Mirror.HUGE",
    "old_spte": "Mirror.HUGE",
    "min_nr_spts": "1",
}
#: parameters of a bound function that are an S-EPT page, however the series calls it
SEPT_PAGES = ("private_spt", "external_spt", "new_private_spt", "new_spte", "new_mirror_spte", "new_private_spte", "sp")
#: types of parameters that are the model's own, one of each
ONE_OF_EACH = ("struct kvm *", "struct kvm_tdx *")

#: allocations, and whether they may sleep
GFP = {"GFP_KERNEL_ACCOUNT", "GFP_KERNEL"}
#: configurations that are set wherever this code runs
CONFIGS = {"CONFIG_KVM_INTEL_TDX", "CONFIG_INTEL_TDX_HOST", "CONFIG_X86_64", "CONFIG_KVM_INTEL", "CONFIG_SMP"}

#: functions that a series has under this name -> the hook of the model, or the function of kvm/, that it takes over
BOUND = {
    "tdx_sept_split_private_spte": "tdx_sept_split_private_spte",
    "tdx_sept_split_private_spt": "tdx_sept_split_private_spte",
    "tdp_mmu_split_huge_pages_root": "tdp_mmu_split_huge_pages_root",
    "topup_split_cache": "topup_split_cache",
}
#: what --bind may say that a function of the file is, whatever it is called
ROLES = {
    "tdx_sept_split_private_spte": "the split of an S-EPT entry",
    "tdp_mmu_split_huge_pages_root": "the loop over the huge pages of a root",
    "topup_split_cache": "the top-up after an sp was allocated",
    "get_tdx_prealloc_page": "where a page of a pair comes from",
    "tdx_gmem_convert": "an ioctl that splits",
    "tdx_vm_init": "where a VM's locks are initialised",
}
#: function that the model has in several versions -> version -> the class of the design that has it, "" the default
VERSIONS = {"tdx_pamt_get": {"DP-v4": "", "merged": "MergedCounts"}}
#: members of kvm_x86_ops -> the same
OPS = {
    "split_external_spte": "tdx_sept_split_private_spte",
    "split_external_spt": "tdx_sept_split_private_spte",
    "topup_external_cache": "topup_split_cache",
}
#: members of kvm_x86_ops that are set to a function of the kernel -> what the model has of it
MODEL_OPS = {("alloc_external_sp", "tdx_alloc_control_page"): "ControlPages"}
#: the same that go with them
WITH_OPS = {("free_external_sp", "tdx_free_control_page")}
#: an ioctl that splits: what it holds around the split is taken, and the rest is the model's
IOCTLS = ("tdx_gmem_convert",)
#: what such an ioctl may do besides
IN_IOCTL = (
    "kvm_tdp_mmu_mirrors_split_huge_pages",
    "guard(write_lock)(&kvm->mmu_lock)",
    "guard(read_lock)(&kvm->mmu_lock)",
)
#: functions that take one page from a cache: the argument says which
CONSUMERS = ("get_tdx_prealloc_page", "tdx_alloc_page_pamt_cache", "tdx_alloc_pamt_page_split")
#: functions that fill a cache, the first argument, with as many pairs as the second says: of a vCPU's cache the model's
TOPUPS = ("tdx_topup_pamt_cache",)
#: where a VM's locks are initialised
INITS = ("tdx_vm_init", "__tdx_td_init", "tdx_td_init")

#: module -> what generated code may name of it
WORDS = {
    "septum.designs.tip": "MergedCounts",
    "septum.designs.two_caches": "FaultsSplit",
    "septum.kernel.atomic": (
        "READ_ONCE WRITE_ONCE smp_load_acquire smp_store_release smp_mb smp_rmb smp_wmb Atomic atomic_read atomic_set "
        "atomic_inc atomic_dec atomic_add atomic_sub atomic_xchg atomic_cmpxchg atomic_inc_not_zero "
        "atomic_dec_and_test atomic_inc_return atomic_dec_return"
    ),
    "septum.kernel.context": "lockdep_is_held might_sleep Cpus",
    "septum.kernel.errno": "EIO EAGAIN ENOMEM EFAULT EBUSY EINVAL EOPNOTSUPP",
    "septum.kernel.locks": (
        "Spinlock Mutex Rwlock RwSemaphore spin_lock spin_unlock spin_trylock mutex_lock mutex_unlock mutex_trylock "
        "read_lock read_unlock read_trylock write_lock write_unlock write_trylock down_read up_read down_write "
        "up_write rcu_read_lock rcu_read_unlock"
    ),
    "septum.kernel.pages": "alloc_page free_pages give_pages take_pages",
    "septum.kernel.softirq": "spin_lock_bh spin_unlock_bh spin_lock_irqsave spin_unlock_irqrestore",
    "septum.kernel_c.words": (
        "ControlPages OF_VCPU OF_VM VcpuPairs alloc_pamt_array alloc_pamt_array_from is_large_pte "
        "is_shadow_present_pte memory_cache_alloc page_demote page_demote_from page_demote_from_no_vcpus "
        "page_demote_no_vcpus pages_in pamt_get_from range_block range_block_no_vcpus running_vcpu "
        "topup_pamt_cache_from"
    ),
    "septum.kvm.kvm_host": "Kvm Mirror TdpIter",
    "septum.kvm.kvm_types": "KvmMmuMemoryCache kvm_mmu_topup_memory_cache",
    "septum.kvm.mmu_internal": "PG_LEVEL_2M PG_LEVEL_4K",
    "septum.kvm.tdp_iter": "tdp_iter_next tdp_iter_start",
    "septum.kvm.tdp_mmu": (
        "tdp_mmu_alloc_sp_for_split tdp_mmu_free_sp tdp_mmu_iter_cond_resched tdp_mmu_split_huge_page"
    ),
    "septum.kvm.tdx": "KvmTdx MIN_SPLIT_CACHE",
    "septum.kvm.virt_tdx": "TDX_DPAMT_ENTRY_PAGE_CNT free_pamt_array",
    "septum.lang": "Struct bounded flag me require step tracepoint",
    "septum.tdx.status": "tdx_operand_busy",
}
