// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * What the C of a design needs to be compiled, for one CPU: each function of
 * the kernel says that it was called. Allocation number fail_at fails.
 */
#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

typedef unsigned long long u64, gfn_t, gpa_t;
typedef int spinlock_t;
enum pg_level { PG_LEVEL_4K = 1, PG_LEVEL_2M = 2 };
enum { GFP_KERNEL_ACCOUNT, TDX_DPAMT_ENTRY_PAGE_CNT = 2, PAGES = 2 };
enum { NONE, HUGE, TABLE };

struct list_head { struct list_head *next; };
struct page { struct list_head lru; };
struct kvm_mmu_page { void *external_spt; };
struct kvm { int mmu_lock; };
struct tdp_iter { gfn_t gfn, next; u64 old_spte; int level; bool yielded, valid; };
struct kvm_tdx;
struct kvm_x86_ops {
	int (*split_external_spte)(struct kvm *, gfn_t, enum pg_level, u64, void *);
	bool (*need_topup_split_cache)(struct kvm *);
	int (*topup_split_cache)(struct kvm *);
};
static struct kvm_x86_ops vt_x86_ops;
static int fail_at, allocations, refcount, state[PAGES];

#define SAY(...) (printf(__VA_ARGS__), putchar('\n'))
#define kvm_x86_call(op) vt_x86_ops.op
#define spin_lock(l) SAY("spin_lock")
#define spin_unlock(l) SAY("spin_unlock")
#define read_lock(l) SAY("read_lock")
#define read_unlock(l) SAY("read_unlock")
#define write_lock(l) SAY("write_lock")
#define write_unlock(l) SAY("write_unlock")
#define rcu_read_lock() SAY("rcu_read_lock")
#define rcu_read_unlock() SAY("rcu_read_unlock")
#define READ_ONCE(x) ({ int v_ = (x); SAY("READ_ONCE %d", v_); v_; })
#define WRITE_ONCE(x, v) do { int v_ = (v); SAY("WRITE_ONCE %d", v_); (x) = v_; } while (0)
#define KVM_BUG_ON(c, kvm) ((c) ? (SAY("KVM_BUG_ON"), 1) : 0)
#define TDX_BUG_ON_2(err, name, a, b, kvm) ((err) ? (SAY("TDX_BUG_ON"), 1) : 0)
#define trace_kvm_mmu_split_huge_page(...) do { } while (0)
#define gfn_to_gpa(gfn) (gfn)
#define virt_to_page(p) ((struct page *)(p))
#define list_first_entry_or_null(head, type, member) ((type *)(head)->next)
#define is_shadow_present_pte(pte) ((pte) != NONE)
#define is_large_pte(pte) ((pte) == HUGE)
#define tdp_mmu_iter_cond_resched(kvm, it, flush, shared) (SAY("cond_resched"), false)
#define for_each_tdp_pte_min_level(it, kvm, root, min, start, end) \
	for (iter_start(&it, start); it.valid; iter_next(&it, end))
#define tdh_mem_range_block 0
#define tdh_mem_page_demote 1
#define tdh_do_no_vcpus(leaf, ...) (SAY(leaf ? "DEMOTE" : "BLOCK"), 0)
#define tdx_track(kvm) SAY("tdx_track")

static bool fails(void)
{
	bool failed = ++allocations == fail_at;

	SAY(failed ? "alloc_page fails" : "alloc_page");
	return failed;
}

static struct page *alloc_page(int gfp)
{
	return fails() ? NULL : calloc(1, sizeof(struct page));
}

static struct kvm_mmu_page *tdp_mmu_alloc_sp_for_split(struct kvm *kvm,
						       struct tdp_iter *iter)
{
	if (fails() || fails())
		return NULL;
	return calloc(1, sizeof(struct kvm_mmu_page));
}

static void tdp_mmu_free_sp(struct kvm_mmu_page *sp)
{
	SAY("free_sp");
}

static void list_add(struct list_head *new, struct list_head *head)
{
	SAY("list_add");
	new->next = head->next;
	head->next = new;
}

static void list_del(struct list_head *first)
{
	extern struct list_head *the_list(void);

	SAY("list_del");
	the_list()->next = first->next;
}

static void iter_start(struct tdp_iter *it, gfn_t start)
{
	*it = (struct tdp_iter){ .gfn = start, .valid = true, .level = PG_LEVEL_2M, .old_spte = state[start] };
}

static void iter_next(struct tdp_iter *it, gfn_t end)
{
	SAY("iter_next");
	if (!it->yielded)
		it->gfn++;
	it->yielded = false;
	it->valid = it->gfn < end;
	if (it->valid)
		it->old_spte = state[it->gfn];
}

static int tdx_pamt_get(struct page *page, void *cache)
{
	extern bool take_pair(void *cache);

	SAY("pamt_get");
	return refcount++ == 0 && !take_pair(cache) ? -ENOMEM : 0;
}

static void tdx_pamt_put(struct page *page)
{
	SAY("pamt_put");
	refcount--;
}

static int alloc_pamt_array(u64 *pages, void *cache)
{
	extern bool take_pair(void *cache);

	SAY("alloc_pamt_array");
	return take_pair(cache) ? 0 : -ENOMEM;
}

static int tdp_mmu_split_huge_page(struct kvm *kvm, struct tdp_iter *iter,
				   struct kvm_mmu_page *sp, bool shared)
{
	SAY("split_huge_page %d", (int)iter->gfn);
	state[iter->gfn] = TABLE;
	return vt_x86_ops.split_external_spte(kvm, iter->gfn, PG_LEVEL_2M, HUGE, sp);
}
