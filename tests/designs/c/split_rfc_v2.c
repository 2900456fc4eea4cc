// SPDX-License-Identifier: GPL-2.0-or-later
struct kvm_arch {
	struct kvm_mmu_memory_cache pamt_page_cache;
};

static bool tdx_need_topup_split_cache(struct kvm *kvm)
{
	return kvm_mmu_memory_cache_nr_free_objects(&kvm->arch.pamt_page_cache) <
	       MIN_PAGES;
}

static int tdx_topup_split_cache(struct kvm *kvm)
{
	return kvm_mmu_topup_memory_cache(&kvm->arch.pamt_page_cache, MIN_PAGES);
}

static int tdx_sept_split_private_spte(struct kvm *kvm, gfn_t gfn,
				       enum pg_level level,
				       u64 old_mirror_spte, void *external_spt)
{
	struct kvm_tdx *kvm_tdx = to_kvm_tdx(kvm);
	struct page *sept_page = virt_to_page(external_spt);
	u64 pamt_pages[TDX_DPAMT_ENTRY_PAGE_CNT];
	u64 err, entry, level_state;

	err = tdh_do_no_vcpus(tdh_mem_range_block, kvm, &kvm_tdx->td, gfn,
			      level, &entry, &level_state);
	if (TDX_BUG_ON_2(err, TDH_MEM_RANGE_BLOCK, entry, level_state, kvm))
		return -EIO;

	tdx_track(kvm);

	if (KVM_BUG_ON(tdx_pamt_get(sept_page, &kvm->arch.pamt_page_cache), kvm))
		return -EIO;

	if (KVM_BUG_ON(alloc_pamt_array(pamt_pages, &kvm->arch.pamt_page_cache),
		       kvm))
		return -EIO;

	err = tdh_do_no_vcpus(tdh_mem_page_demote, kvm, &kvm_tdx->td, gfn,
			      level, sept_page, pamt_pages, &entry,
			      &level_state);
	if (TDX_BUG_ON_2(err, TDH_MEM_PAGE_DEMOTE, entry, level_state, kvm))
		return -EIO;

	return 0;
}
