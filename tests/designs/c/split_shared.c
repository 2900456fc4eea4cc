// SPDX-License-Identifier: GPL-2.0-or-later
static int tdx_sept_split_private_spte(struct kvm *kvm, gfn_t gfn,
				       enum pg_level level,
				       u64 old_mirror_spte, void *external_spt)
{
	struct kvm_tdx *kvm_tdx = to_kvm_tdx(kvm);
	u64 pamt_pages[TDX_DPAMT_ENTRY_PAGE_CNT];
	u64 err, entry, level_state;
	int ret;

	lockdep_assert_held_read(&kvm->mmu_lock);

	spin_lock(&kvm_tdx->external_kvm_split_cache_lock);
	if (tdx_need_topup_split_cache(kvm)) {
		ret = -EAGAIN;
		goto out_unlock;
	}

	ret = tdx_pamt_get(virt_to_page(external_spt),
			   &kvm_tdx->prealloc_split_cache);
	if (KVM_BUG_ON(ret, kvm))
		goto out_unlock;

	ret = alloc_pamt_array(pamt_pages, &kvm_tdx->prealloc_split_cache);
	if (KVM_BUG_ON(ret, kvm))
		goto out_put;

	err = tdh_mem_page_demote(&kvm_tdx->td, gfn_to_gpa(gfn), level,
				  virt_to_page(external_spt), pamt_pages,
				  &entry, &level_state);
	if (tdx_operand_busy(err)) {
		free_pamt_array(pamt_pages);
		ret = -EBUSY;
	} else if (TDX_BUG_ON_2(err, TDH_MEM_PAGE_DEMOTE, entry, level_state,
				kvm)) {
		ret = -EIO;
	}

out_put:
	if (ret)
		tdx_pamt_put(virt_to_page(external_spt));
out_unlock:
	spin_unlock(&kvm_tdx->external_kvm_split_cache_lock);
	return ret;
}
