// SPDX-License-Identifier: GPL-2.0-or-later
static int tdx_sept_split_private_spte(struct kvm *kvm, gfn_t gfn,
				       enum pg_level level,
				       u64 old_mirror_spte, void *external_spt)
{
	struct kvm_tdx *kvm_tdx = to_kvm_tdx(kvm);
	struct page *sept_page = virt_to_page(external_spt);
	u64 err, entry, level_state;
	int ret;

	err = tdh_do_no_vcpus(tdh_mem_range_block, kvm, &kvm_tdx->td, gfn,
			      level, &entry, &level_state);
	if (TDX_BUG_ON_2(err, TDH_MEM_RANGE_BLOCK, entry, level_state, kvm))
		return -EIO;

	tdx_track(kvm);

	/* The pair of the S-EPT page in one section, that of DEMOTE in another. */
	scoped_guard(spinlock, &kvm_tdx->external_kvm_split_cache_lock) {
		ret = tdx_pamt_get(sept_page, &kvm_tdx->prealloc_split_cache);
	}
	if (KVM_BUG_ON(ret, kvm))
		return -EIO;

	spin_lock(&kvm_tdx->external_kvm_split_cache_lock);
	err = tdh_do_no_vcpus(tdh_mem_page_demote, kvm, &kvm_tdx->td, gfn,
			      level, sept_page,
			      &kvm_tdx->prealloc_split_cache, &entry,
			      &level_state);
	spin_unlock(&kvm_tdx->external_kvm_split_cache_lock);
	if (TDX_BUG_ON_2(err, TDH_MEM_PAGE_DEMOTE, entry, level_state, kvm)) {
		tdx_pamt_put(sept_page);
		return -EIO;
	}

	return 0;
}
