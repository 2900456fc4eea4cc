// SPDX-License-Identifier: GPL-2.0-or-later
struct vcpu_tdx {
	struct tdx_prealloc prealloc;
};

static int tdx_sept_split_private_spte(struct kvm *kvm, gfn_t gfn,
				       enum pg_level level,
				       u64 old_mirror_spte, void *external_spt)
{
	struct kvm_tdx *kvm_tdx = to_kvm_tdx(kvm);
	struct kvm_vcpu *vcpu = kvm_get_running_vcpu();
	struct page *sept_page = virt_to_page(external_spt);
	u64 pamt_pages[TDX_DPAMT_ENTRY_PAGE_CNT];
	struct tdx_prealloc *prealloc;
	u64 err, entry, level_state;
	int ret;

	/* A fault takes the pages of its vCPU, which nobody else does. */
	prealloc = vcpu ? &to_tdx(vcpu)->prealloc :
			  &kvm_tdx->prealloc_split_cache;

	if (!vcpu)
		spin_lock(&kvm_tdx->external_kvm_split_cache_lock);

	ret = tdx_pamt_get(sept_page, prealloc);
	if (KVM_BUG_ON(ret, kvm))
		goto out;

	ret = alloc_pamt_array(pamt_pages, prealloc);
	if (KVM_BUG_ON(ret, kvm))
		goto out_put;

	if (vcpu && vcpu->kvm == kvm)
		err = tdh_mem_page_demote(&kvm_tdx->td, gfn_to_gpa(gfn), level,
					  sept_page, pamt_pages, &entry,
					  &level_state);
	else
		err = tdh_do_no_vcpus(tdh_mem_page_demote, kvm, &kvm_tdx->td,
				      gfn_to_gpa(gfn), level, sept_page,
				      pamt_pages, &entry, &level_state);

	if (vcpu && tdx_operand_busy(err)) {
		free_pamt_array(pamt_pages);
		ret = -EBUSY;
	} else if (TDX_BUG_ON_2(err, TDH_MEM_PAGE_DEMOTE, entry, level_state,
				kvm)) {
		ret = -EIO;
	}

out_put:
	if (ret)
		tdx_pamt_put(sept_page);
out:
	if (!vcpu)
		spin_unlock(&kvm_tdx->external_kvm_split_cache_lock);
	return ret;
}
