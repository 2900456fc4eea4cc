// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The design "spinlock" as kernel C, in own words: a per-VM cache of pages for
 * splits, a spinlock around linking and consuming, mmu_lock held for write.
 *
 *	septum check examples/c/spinlock.c
 */

#define MIN_PAGES 4

struct tdx_prealloc {
	struct list_head page_list;
	unsigned int cnt;
};

struct kvm_tdx {
	struct tdx_prealloc prealloc_split_cache;
	/* Guards the cache while mmu_lock is dropped, and while it is consumed. */
	spinlock_t external_kvm_split_cache_lock;
};

static bool tdx_need_topup_split_cache(struct kvm *kvm)
{
	struct kvm_tdx *kvm_tdx = to_kvm_tdx(kvm);

	return READ_ONCE(kvm_tdx->prealloc_split_cache.cnt) < MIN_PAGES;
}

static int tdx_topup_split_cache(struct kvm *kvm)
{
	struct kvm_tdx *kvm_tdx = to_kvm_tdx(kvm);
	struct tdx_prealloc *prealloc = &kvm_tdx->prealloc_split_cache;

	while (READ_ONCE(prealloc->cnt) < MIN_PAGES) {
		struct page *page = alloc_page(GFP_KERNEL_ACCOUNT);

		if (!page)
			return -ENOMEM;

		spin_lock(&kvm_tdx->external_kvm_split_cache_lock);
		list_add(&page->lru, &prealloc->page_list);
		WRITE_ONCE(prealloc->cnt, prealloc->cnt + 1);
		spin_unlock(&kvm_tdx->external_kvm_split_cache_lock);
	}

	return 0;
}

struct page *get_tdx_prealloc_page(struct tdx_prealloc *prealloc)
{
	struct page *page;

	page = list_first_entry_or_null(&prealloc->page_list, struct page, lru);
	if (page) {
		list_del(&page->lru);
		WRITE_ONCE(prealloc->cnt, prealloc->cnt - 1);
	}

	return page;
}

static int tdx_sept_split_private_spte(struct kvm *kvm, gfn_t gfn,
				       enum pg_level level,
				       u64 old_mirror_spte, void *external_spt)
{
	struct kvm_tdx *kvm_tdx = to_kvm_tdx(kvm);
	struct page *sept_page = virt_to_page(external_spt);
	u64 pamt_pages[TDX_DPAMT_ENTRY_PAGE_CNT];
	u64 err, entry, level_state;
	gpa_t gpa = gfn_to_gpa(gfn);
	int ret;

	if (KVM_BUG_ON(level != PG_LEVEL_2M, kvm))
		return -EIO;

	err = tdh_do_no_vcpus(tdh_mem_range_block, kvm, &kvm_tdx->td, gpa,
			      level, &entry, &level_state);
	if (TDX_BUG_ON_2(err, TDH_MEM_RANGE_BLOCK, entry, level_state, kvm))
		return -EIO;

	tdx_track(kvm);

	spin_lock(&kvm_tdx->external_kvm_split_cache_lock);
	ret = tdx_pamt_get(sept_page, &kvm_tdx->prealloc_split_cache);
	if (KVM_BUG_ON(ret, kvm))
		goto out;

	ret = alloc_pamt_array(pamt_pages, &kvm_tdx->prealloc_split_cache);
	if (KVM_BUG_ON(ret, kvm))
		goto out_put;

	err = tdh_do_no_vcpus(tdh_mem_page_demote, kvm, &kvm_tdx->td, gpa,
			      level, sept_page, pamt_pages, &entry,
			      &level_state);
	if (TDX_BUG_ON_2(err, TDH_MEM_PAGE_DEMOTE, entry, level_state, kvm))
		ret = -EIO;

out_put:
	if (ret)
		tdx_pamt_put(sept_page);
out:
	spin_unlock(&kvm_tdx->external_kvm_split_cache_lock);
	return ret;
}

static int tdp_mmu_split_huge_pages_root(struct kvm *kvm,
					 struct kvm_mmu_page *root,
					 gfn_t start, gfn_t end,
					 int target_level, bool shared)
{
	struct kvm_mmu_page *sp = NULL;
	struct tdp_iter iter;
	int r = 0;

	rcu_read_lock();

	for_each_tdp_pte_min_level(iter, kvm, root, target_level + 1, start, end) {
retry:
		if (tdp_mmu_iter_cond_resched(kvm, &iter, false, shared))
			continue;

		if (!is_shadow_present_pte(iter.old_spte) ||
		    !is_large_pte(iter.old_spte))
			continue;

		if (!sp) {
			rcu_read_unlock();

			if (shared)
				read_unlock(&kvm->mmu_lock);
			else
				write_unlock(&kvm->mmu_lock);

			sp = tdp_mmu_alloc_sp_for_split(kvm, &iter);

			if (shared)
				read_lock(&kvm->mmu_lock);
			else
				write_lock(&kvm->mmu_lock);

			if (!sp) {
				trace_kvm_mmu_split_huge_page(iter.gfn,
							      iter.old_spte,
							      iter.level, -ENOMEM);
				return -ENOMEM;
			}

			rcu_read_lock();
			iter.yielded = true;
			continue;
		}

		/* Another CPU may have consumed what was topped up: look again. */
		if (kvm_x86_call(need_topup_split_cache)(kvm)) {
			rcu_read_unlock();

			if (shared)
				read_unlock(&kvm->mmu_lock);
			else
				write_unlock(&kvm->mmu_lock);

			r = kvm_x86_call(topup_split_cache)(kvm);

			if (shared)
				read_lock(&kvm->mmu_lock);
			else
				write_lock(&kvm->mmu_lock);

			if (r) {
				trace_kvm_mmu_split_huge_page(iter.gfn,
							      iter.old_spte,
							      iter.level, r);
				goto out;
			}

			rcu_read_lock();
			iter.yielded = true;
			continue;
		}

		if (tdp_mmu_split_huge_page(kvm, &iter, sp, shared))
			goto retry;

		sp = NULL;
	}

	rcu_read_unlock();

out:
	if (sp)
		tdp_mmu_free_sp(sp);

	return r;
}

static struct kvm_x86_ops vt_x86_ops = {
	.split_external_spte = tdx_sept_split_private_spte,
	.need_topup_split_cache = tdx_need_topup_split_cache,
	.topup_split_cache = tdx_topup_split_cache,
};
