# SPDX-License-Identifier: GPL-2.0-or-later
"""Who calls each hook of struct kvm_tdx, and which locks the CPU holds then; made by tools/hooks.py, not by hand."""

from __future__ import annotations

from typing import NamedTuple


class Called(NamedTuple):
    """How a hook is called.

    ``callers``    functions of kvm/, scenarios/ and properties/;
    ``always``     locks that the CPU holds whenever it is called; a rwlock without (r) or (w) is held either way.
                   None for what properties call, when no CPU runs;
    ``sometimes``  locks that it holds in some designs or scenarios, or in some of the calls.
    """

    callers: tuple[str, ...]
    always: tuple[str, ...] | None
    sometimes: tuple[str, ...]


CALLED: dict[str, Called] = {
    "prepare_split": Called(
        ("tdp_mmu_split_huge_pages_root",),
        ("mmu_lock", "rcu"),
        ("filemap_invalidate_lock(w)", "pamt_cache_lock", "slots_lock", "vcpu->mutex"),
    ),
    "lock_split_cache": Called(
        ("tdx_sept_split_private_spte",),
        ("mmu_lock", "rcu"),
        ("filemap_invalidate_lock(w)", "pamt_cache_lock", "slots_lock", "vcpu->mutex"),
    ),
    "unlock_split_cache": Called(
        ("tdx_sept_split_private_spte",),
        ("mmu_lock", "rcu"),
        (
            "external_kvm_split_cache_lock",
            "filemap_invalidate_lock(w)",
            "pamt_cache_lock",
            "prealloc_split_cache_lock",
            "slots_lock",
            "vcpu->mutex",
        ),
    ),
    "split_cache_low": Called(
        ("tdx_sept_split_private_spte",),
        ("mmu_lock", "rcu"),
        (
            "external_kvm_split_cache_lock",
            "filemap_invalidate_lock(w)",
            "pamt_cache_lock",
            "prealloc_split_cache_lock",
            "slots_lock",
            "vcpu->mutex",
        ),
    ),
    "alloc_pamt_page": Called(
        ("tdx_vm_destroy", "alloc_pamt_array"),
        (),
        (
            "external_kvm_split_cache_lock",
            "filemap_invalidate_lock(w)",
            "mmu_lock",
            "pamt_cache_lock",
            "prealloc_split_cache_lock",
            "rcu",
            "slots_lock",
            "vcpu->mutex",
        ),
    ),
    "cached_pages": Called(
        ("tdx_vm_destroy", "pages_of_vm", "fill"),
        None,
        (),
    ),
    "pamt_get": Called(
        ("get_sept_page", "tdx_sept_map_leaf_spte", "control_page", "other_td"),
        (),
        (
            "external_kvm_split_cache_lock",
            "filemap_invalidate_lock(w)",
            "kvm->lock",
            "mmu_lock",
            "pamt_cache_lock",
            "prealloc_split_cache_lock",
            "rcu",
            "slots_lock",
            "vcpu->mutex",
        ),
    ),
    "pamt_put": Called(
        (
            "put_sept_page",
            "free_removed_sp",
            "tdx_sept_map_leaf_spte",
            "tdx_sept_remove_private_spte",
            "reclaim_mirror_root",
            "control_page",
            "other_td",
        ),
        (),
        (
            "external_kvm_split_cache_lock",
            "filemap_invalidate_lock(w)",
            "mmu_lock",
            "pamt_cache_lock",
            "rcu",
            "slots_lock",
            "vcpu->mutex",
        ),
    ),
    "alloc_sept_page": Called(
        ("mmu_topup_memory_caches", "tdp_mmu_alloc_sp_for_split"),
        (),
        ("filemap_invalidate_lock(w)", "kvm->lock", "pamt_cache_lock", "slots_lock", "vcpu->mutex"),
    ),
    "free_sept_page": Called(
        ("mmu_free_memory_caches", "tdp_mmu_free_sp"),
        (),
        ("filemap_invalidate_lock(w)", "mmu_lock", "pamt_cache_lock", "rcu", "slots_lock", "vcpu->mutex"),
    ),
    "topup_split_cache": Called(
        ("tdp_mmu_alloc_sp_for_split",),
        (),
        ("filemap_invalidate_lock(w)", "pamt_cache_lock", "slots_lock", "vcpu->mutex"),
    ),
    "get_sept_page": Called(
        ("get_for_demote", "tdx_sept_map_nonleaf_spte"),
        ("mmu_lock", "rcu"),
        (
            "external_kvm_split_cache_lock",
            "filemap_invalidate_lock(w)",
            "kvm->lock",
            "pamt_cache_lock",
            "prealloc_split_cache_lock",
            "slots_lock",
            "vcpu->mutex",
        ),
    ),
    "get_for_demote": Called(
        ("demote",),
        ("mmu_lock", "rcu"),
        (
            "external_kvm_split_cache_lock",
            "filemap_invalidate_lock(w)",
            "pamt_cache_lock",
            "prealloc_split_cache_lock",
            "slots_lock",
            "vcpu->mutex",
        ),
    ),
    "put_sept_page": Called(
        ("tdx_sept_map_nonleaf_spte", "demote"),
        ("external_kvm_split_cache_lock", "mmu_lock(r)", "rcu"),
        (),
    ),
    "references_of_caches": Called(
        ("refcount_is_users",),
        None,
        (),
    ),
    "pair_not_used": Called(
        ("seamcall_demote",),
        ("mmu_lock(w)", "rcu"),
        ("pamt_cache_lock", "prealloc_split_cache_lock"),
    ),
    "free_removed_sp": Called(
        ("reclaim_mirror_root",),
        ("mmu_lock(w)", "rcu"),
        (),
    ),
    "call_rcu_free_sp": Called(
        ("free_removed_sp",),
        ("mmu_lock(w)", "rcu"),
        (),
    ),
    "rcu_callback": Called(
        ("softirq",),
        (),
        (),
    ),
    "put_in_callback": Called(
        ("rcu_callback",),
        (),
        (),
    ),
    "begin_split_ioctl": Called(
        ("split_straddling", "kvm_arch_pre_set_memory_attributes", "tdx_vm_destroy", "split_range"),
        (),
        ("filemap_invalidate_lock(w)", "slots_lock", "vcpu->mutex"),
    ),
    "end_split_ioctl": Called(
        ("split_straddling", "kvm_arch_pre_set_memory_attributes", "tdx_vm_destroy", "split_range"),
        (),
        ("filemap_invalidate_lock(w)", "pamt_cache_lock", "slots_lock", "vcpu->mutex"),
    ),
    "begin_split_vcpu": Called(
        ("tdx_honor_guest_accept_level", "split_shared_and_inhibit"),
        ("vcpu->mutex",),
        (),
    ),
    "end_split_vcpu": Called(
        ("tdx_honor_guest_accept_level", "split_shared_and_inhibit"),
        ("vcpu->mutex",),
        (),
    ),
    "tdx_vcpu_free": Called(
        ("kvm_destroy_vm",),
        (),
        (),
    ),
    "tdx_vm_destroy": Called(
        ("free_split_cache",),
        (),
        (),
    ),
    "split_in_fault": Called(
        ("kvm_tdp_mmu_map",),
        ("mmu_lock(r)", "rcu", "vcpu->mutex"),
        (),
    ),
    "splits_by_itself": Called(
        ("kvm_arch_pre_set_memory_attributes",),
        ("slots_lock",),
        ("mmu_lock(w)",),
    ),
    "alloc_pamt_array": Called(
        ("demote_with_reference", "seamcall_demote", "alloc_pamt_array"),
        ("mmu_lock", "rcu"),
        (
            "external_kvm_split_cache_lock",
            "filemap_invalidate_lock(w)",
            "pamt_cache_lock",
            "prealloc_split_cache_lock",
            "slots_lock",
            "vcpu->mutex",
        ),
    ),
    "tdh_do_no_vcpus": Called(
        ("tdx_track", "tdx_sept_remove_private_spte", "block_and_track", "demote_with_reference"),
        ("mmu_lock(w)", "rcu"),
        (
            "external_kvm_split_cache_lock",
            "filemap_invalidate_lock(w)",
            "pamt_cache_lock",
            "prealloc_split_cache_lock",
            "slots_lock",
            "vcpu->mutex",
        ),
    ),
    "kick_vcpus": Called(
        ("tdh_do_no_vcpus", "tdx_track"),
        ("mmu_lock(w)", "rcu"),
        ("filemap_invalidate_lock(w)", "pamt_cache_lock", "prealloc_split_cache_lock", "slots_lock", "vcpu->mutex"),
    ),
    "kvm_make_vcpu_request": Called(
        ("kick_vcpus",),
        ("mmu_lock(w)", "rcu"),
        ("filemap_invalidate_lock(w)", "pamt_cache_lock", "slots_lock", "vcpu->mutex"),
    ),
    "kvm_kick_many_cpus": Called(
        ("kick_vcpus",),
        ("mmu_lock(w)", "rcu"),
        ("filemap_invalidate_lock(w)", "pamt_cache_lock", "slots_lock", "vcpu->mutex"),
    ),
    "tdx_track": Called(
        ("tdx_sept_remove_private_spte", "block_and_track"),
        ("mmu_lock(w)", "rcu"),
        ("filemap_invalidate_lock(w)", "pamt_cache_lock", "slots_lock", "vcpu->mutex"),
    ),
    "tdx_sept_map_nonleaf_spte": Called(
        ("tdp_mmu_link_sp",),
        ("mmu_lock(r)", "rcu", "vcpu->mutex"),
        ("filemap_invalidate_lock(w)", "kvm->lock", "slots_lock"),
    ),
    "tdx_sept_map_leaf_spte": Called(
        ("map_huge", "map_small"),
        ("mmu_lock(r)", "rcu", "vcpu->mutex"),
        ("filemap_invalidate_lock(w)", "kvm->lock", "slots_lock"),
    ),
    "tdx_sept_remove_private_spte": Called(
        ("tdp_mmu_zap_leafs",),
        ("mmu_lock(w)", "rcu"),
        ("filemap_invalidate_lock(w)", "slots_lock"),
    ),
    "sept_page_of": Called(
        ("tdp_mmu_alloc_sp_for_split", "tdp_mmu_free_sp", "tdx_sept_split_private_spte"),
        (),
        ("filemap_invalidate_lock(w)", "mmu_lock", "pamt_cache_lock", "rcu", "slots_lock", "vcpu->mutex"),
    ),
    "tdx_sept_split_private_spte": Called(
        ("tdp_mmu_set_spte", "tdp_mmu_set_spte_atomic"),
        ("mmu_lock", "rcu"),
        ("filemap_invalidate_lock(w)", "pamt_cache_lock", "slots_lock", "vcpu->mutex"),
    ),
    "block_and_track": Called(
        ("tdx_sept_split_private_spte",),
        ("mmu_lock", "rcu"),
        ("filemap_invalidate_lock(w)", "pamt_cache_lock", "slots_lock", "vcpu->mutex"),
    ),
    "demote": Called(
        ("tdx_sept_split_private_spte",),
        ("mmu_lock", "rcu"),
        ("external_kvm_split_cache_lock", "filemap_invalidate_lock(w)", "pamt_cache_lock", "slots_lock", "vcpu->mutex"),
    ),
    "demote_with_reference": Called(
        ("demote",),
        ("mmu_lock", "rcu"),
        (
            "external_kvm_split_cache_lock",
            "filemap_invalidate_lock(w)",
            "pamt_cache_lock",
            "prealloc_split_cache_lock",
            "slots_lock",
            "vcpu->mutex",
        ),
    ),
    "demote_shared": Called(
        ("demote_with_reference",),
        ("mmu_lock(r)", "rcu"),
        ("external_kvm_split_cache_lock", "prealloc_split_cache_lock", "slots_lock", "vcpu->mutex"),
    ),
    "count_demoted": Called(
        ("demote_with_reference", "demote_shared"),
        ("mmu_lock", "rcu"),
        (
            "external_kvm_split_cache_lock",
            "filemap_invalidate_lock(w)",
            "pamt_cache_lock",
            "prealloc_split_cache_lock",
            "slots_lock",
            "vcpu->mutex",
        ),
    ),
    "seamcall_demote": Called(
        ("demote_with_reference", "demote_shared"),
        ("mmu_lock", "rcu"),
        (
            "external_kvm_split_cache_lock",
            "filemap_invalidate_lock(w)",
            "pamt_cache_lock",
            "prealloc_split_cache_lock",
            "slots_lock",
            "vcpu->mutex",
        ),
    ),
    "locked_demote": Called(
        ("seamcall_demote",),
        ("mmu_lock", "rcu"),
        (
            "external_kvm_split_cache_lock",
            "filemap_invalidate_lock(w)",
            "pamt_cache_lock",
            "prealloc_split_cache_lock",
            "slots_lock",
            "vcpu->mutex",
        ),
    ),
}
