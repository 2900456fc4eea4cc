// SPDX-License-Identifier: GPL-2.0-or-later
#define PAMT_PAGES 2

struct tdx_pamt_cache {
	struct list_head page_list;
	int cnt;
};

struct vcpu_tdx {
	struct tdx_pamt_cache pamt_cache;
};

struct kvm_tdx {
	struct tdx_pamt_cache pamt_cache;
	struct mutex pamt_cache_lock;
};

static int tdx_topup_pamt_cache(struct tdx_pamt_cache *cache, int npages)
{
	struct page *page;

	npages *= PAMT_PAGES;
	while (cache->cnt < npages) {
		page = alloc_page(GFP_KERNEL_ACCOUNT);
		if (!page)
			return -ENOMEM;

		list_add(&page->lru, &cache->page_list);
		cache->cnt++;
	}

	return 0;
}

struct page *tdx_alloc_page_pamt_cache(struct tdx_pamt_cache *cache)
{
	struct page *page;

	page = list_first_entry_or_null(&cache->page_list, struct page, lru);
	if (page) {
		list_del(&page->lru);
		cache->cnt--;
	}

	return page;
}

/* A vCPU's thread has its vCPU's cache; an ioctl has the VM's, and its mutex. */
static struct tdx_pamt_cache *tdx_get_pamt_cache(struct kvm *kvm,
						 struct kvm_vcpu *vcpu)
{
	if (KVM_BUG_ON(vcpu && vcpu->kvm != kvm, kvm))
		return NULL;

	if (vcpu)
		return &to_tdx(vcpu)->pamt_cache;

	lockdep_assert_held(&to_kvm_tdx(kvm)->pamt_cache_lock);
	return &to_kvm_tdx(kvm)->pamt_cache;
}

static int tdx_topup_external_pamt_cache(struct kvm *kvm, struct kvm_vcpu *vcpu,
					 int min_nr_spts)
{
	struct tdx_pamt_cache *cache = tdx_get_pamt_cache(kvm, vcpu);

	if (!cache)
		return -EIO;

	return tdx_topup_pamt_cache(cache, min_nr_spts);
}

static int tdx_sept_split_private_spte(struct kvm *kvm, gfn_t gfn,
				       enum pg_level level,
				       u64 old_mirror_spte, void *external_spt)
{
	struct kvm_tdx *kvm_tdx = to_kvm_tdx(kvm);
	struct tdx_pamt_cache *cache;
	u64 err, entry, level_state;

	err = tdh_do_no_vcpus(tdh_mem_range_block, kvm, &kvm_tdx->td, gfn,
			      level, &entry, &level_state);
	if (TDX_BUG_ON_2(err, TDH_MEM_RANGE_BLOCK, entry, level_state, kvm))
		return -EIO;

	tdx_track(kvm);

	cache = tdx_get_pamt_cache(kvm, kvm_get_running_vcpu());
	if (!cache)
		return -EIO;

	err = tdh_do_no_vcpus(tdh_mem_page_demote, kvm, &kvm_tdx->td, gfn,
			      level, virt_to_page(external_spt), cache, &entry,
			      &level_state);
	if (TDX_BUG_ON_2(err, TDH_MEM_PAGE_DEMOTE, entry, level_state, kvm))
		return -EIO;

	return 0;
}

static int tdx_gmem_convert(struct kvm *kvm, gfn_t start, gfn_t end)
{
	struct kvm_tdx *kvm_tdx = to_kvm_tdx(kvm);

	guard(mutex)(&kvm_tdx->pamt_cache_lock);
	guard(write_lock)(&kvm->mmu_lock);
	return kvm_tdp_mmu_mirrors_split_huge_pages(kvm, start, end, false);
}

int tdx_vm_init(struct kvm *kvm)
{
	struct kvm_tdx *kvm_tdx = to_kvm_tdx(kvm);

	INIT_LIST_HEAD(&kvm_tdx->pamt_cache.page_list);
	mutex_init(&kvm_tdx->pamt_cache_lock);
	return 0;
}

static struct kvm_x86_ops vt_x86_ops = {
	.alloc_external_sp = tdx_alloc_control_page,
	.free_external_sp = tdx_free_control_page,
	.topup_external_cache = tdx_topup_external_pamt_cache,
	.split_external_spte = tdx_sept_split_private_spte,
};
