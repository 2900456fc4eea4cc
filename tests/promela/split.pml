/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The scenario "split" of three designs, written a second time, by hand: one d_step is what runs from one await to the
 * next in septum/kvm and septum/designs. Names of places are those of the function that waits there.
 *
 *	SHARED		split under read mmu_lock, with the second check (spinlock-shared); otherwise under write (spinlock)
 *	PER_VCPU	with SHARED: a cache for each vCPU, under its mutex (per-vcpu)
 *
 *	spin -a -DCPUS=2 -DSPLITS=2 -DSHARED=1 -DPER_VCPU=0 split.pml
 *	gcc -O2 -DSAFETY -DNOREDUCE -o pan pan.c && ./pan
 */
#define MIN_SPLIT_CACHE	4
#define PAGES		(CPUS * SPLITS)

/* enum Mirror; every page begins as HUGE, an iterator's old_spte as NONE */
#define HUGE	0
#define TABLE	1
#define FROZEN	2
#define NONE	3

mtype = {
	mutex_lock, mmu_lock_first, read_at_start, read_after_sp, read_after_topup, read_next, mmu_unlock_for_sp, alloc_spt, alloc_external_spt, mmu_lock_after_sp,
	need_topup, mmu_unlock_for_topup, topup_read, topup_alloc, topup_lock, topup_write, topup_unlock,
	mmu_lock_after_topup, set_spte, block_begins, block_ends, track_begins, track_ends, kick, lock_split_cache,
	second_check, unlock_low, get_inc, get_write, lock_pamt, first_user_inc, unlock_and_free, free_pair, add_begins,
	add_ends, set_count, unlock_pamt, reuse_write, demote_begins, demote_ends, count_demoted, unlock_split_cache,
	publish, restore, mmu_unlock_last, mutex_unlock, ended
};

/* mmu_lock, the split lock, pamt_lock */
byte readers;
bool writer, split_lock, pamt_lock_held;
/* struct tdx_prealloc: one, or one for each vCPU */
#if PER_VCPU
byte page_list[CPUS], cnt[CPUS];
#define CACHE	_pid
#define FIRST	mutex_lock
#else
byte page_list[1], cnt[1];
#define CACHE	0
#define FIRST	mmu_lock_first
#endif
byte allocated;
/* the region that S-EPT pages come from, and those of the guest: references, whether there is a pair, 4K pages in use */
byte sept_refs, sept_used, refs[PAGES], used[PAGES];
bool sept_pair, adding, blocked[PAGES];
byte epoch = 1, vcpu_epoch = 1, finished;
bool tracking;
byte spte[PAGES];

#if SHARED
#define MMU_FREE	(!writer)
#define TAKE_MMU	readers++
#define DROP_MMU	readers--
#else
#define MMU_FREE	(!writer && readers == 0)
#define TAKE_MMU	writer = true
#define DROP_MMU	writer = false
#endif

/* tdp_iter_restart(), up to its await; the calls of it are places of their own */
#define RESTART(read)	yielded = false; yielded_page = next_page; page = next_page; pc = read
#define READING		(pc == read_at_start || pc == read_after_sp || pc == read_after_topup || pc == read_next)

/* tdp_iter_next() after a split, and what follows when it was the last page */
#define NEXT		next_page = page + 1;\
			if\
			:: next_page >= _pid * SPLITS + SPLITS -> valid = false; pc = mmu_unlock_last\
			:: else -> page = next_page; pc = read_next\
			fi

/* get_tdx_prealloc_page(), up to its await: unlink a page */
#define UNLINK		assert(page_list[CACHE] > 0); page_list[CACHE]--

active [CPUS] proctype cpu()
{
	mtype pc = FIRST;
	byte page, next_page, yielded_page, old_spte = NONE;
	byte had;		/* pages of the pair, within fill_pamt_array() */
	bool valid, yielded, sp;

end:	do
	:: d_step { pc == mutex_lock -> pc = mmu_lock_first }	/* its own, which nobody else takes */

	/* tdp_mmu_split_huge_pages_root() */
	:: d_step { pc == mmu_lock_first && MMU_FREE -> TAKE_MMU; next_page = _pid * SPLITS; RESTART(read_at_start) }
	:: d_step {
		READING -> old_spte = spte[page]; valid = true;
		if
		:: old_spte != HUGE -> NEXT
		:: old_spte == HUGE && !sp -> pc = mmu_unlock_for_sp
		:: old_spte == HUGE && sp && !PER_VCPU -> pc = need_topup
		:: old_spte == HUGE && sp && PER_VCPU ->
			if	/* nobody else writes the count, so it is ordinary memory */
			:: cnt[CACHE] < MIN_SPLIT_CACHE -> pc = mmu_unlock_for_topup
			:: else -> pc = set_spte
			fi
		fi
	}
	:: d_step { pc == mmu_unlock_for_sp -> DROP_MMU; pc = alloc_spt }
	:: d_step { pc == alloc_spt -> allocated++; pc = alloc_external_spt }
	:: d_step { pc == alloc_external_spt -> allocated++; sp = true; pc = mmu_lock_after_sp }
	:: d_step { pc == mmu_lock_after_sp && MMU_FREE -> TAKE_MMU; RESTART(read_after_sp) }

	/* prepare_split() */
	:: d_step {
		pc == need_topup ->
		if
		:: cnt[CACHE] < MIN_SPLIT_CACHE -> pc = mmu_unlock_for_topup
		:: else -> pc = set_spte
		fi
	}
	:: d_step { pc == mmu_unlock_for_topup -> DROP_MMU; pc = (PER_VCPU -> topup_alloc : topup_read) }
	:: d_step {
		pc == topup_read ->
		if
		:: cnt[CACHE] < MIN_SPLIT_CACHE -> pc = topup_alloc
		:: else -> pc = mmu_lock_after_topup
		fi
	}
	:: d_step {
		pc == topup_alloc -> allocated++;
		if
		:: PER_VCPU -> page_list[CACHE]++; pc = topup_write
		:: else -> pc = topup_lock
		fi
	}
	:: d_step { pc == topup_lock && !split_lock -> split_lock = true; page_list[CACHE]++; pc = topup_write }
	:: d_step {
		pc == topup_write -> cnt[CACHE]++;
		if
		:: !PER_VCPU -> pc = topup_unlock
		:: PER_VCPU && cnt[CACHE] < MIN_SPLIT_CACHE -> pc = topup_alloc
		:: else -> pc = mmu_lock_after_topup
		fi
	}
	:: d_step { pc == topup_unlock -> split_lock = false; pc = topup_read }
	:: d_step { pc == mmu_lock_after_topup && MMU_FREE -> TAKE_MMU; RESTART(read_after_topup) }

	/* tdp_mmu_set_spte() and tdp_mmu_set_spte_atomic(), tdx_sept_split_private_spte() */
	:: d_step {
		pc == set_spte ->
		if
		:: SHARED -> spte[page] = FROZEN; pc = (PER_VCPU -> get_inc : lock_split_cache)
		:: else -> spte[page] = TABLE; pc = block_begins
		fi
	}
	:: d_step { pc == block_begins -> pc = block_ends }
	:: d_step { pc == block_ends -> blocked[page] = true; pc = track_begins }
	:: d_step { pc == track_begins -> tracking = true; pc = track_ends }
	:: d_step { pc == track_ends -> epoch++; tracking = false; pc = kick }
	:: d_step { pc == kick -> vcpu_epoch = epoch; pc = lock_split_cache }
	:: d_step { pc == lock_split_cache && !split_lock -> split_lock = true; pc = (SHARED -> second_check : get_inc) }
	:: d_step {
		pc == second_check ->
		if
		:: cnt[CACHE] < MIN_SPLIT_CACHE -> pc = unlock_low
		:: else -> pc = get_inc
		fi
	}
	:: d_step { pc == unlock_low -> split_lock = false; pc = restore }
	:: d_step { pc == restore -> spte[page] = old_spte; pc = need_topup }

	/* tdx_pamt_get() for the S-EPT page */
	:: d_step {
		pc == get_inc ->
		if
		:: sept_refs > 0 -> sept_refs++; UNLINK; pc = reuse_write
		:: else -> UNLINK; pc = get_write
		fi
	}
	:: d_step {
		pc == get_write -> cnt[CACHE]--;
		if
		:: had == 0 -> had = 1; UNLINK
		:: else -> had = 0; pc = lock_pamt
		fi
	}
	:: d_step { pc == lock_pamt && !pamt_lock_held -> pamt_lock_held = true; pc = first_user_inc }
	:: d_step {
		pc == first_user_inc ->
		if
		:: sept_refs > 0 -> sept_refs++; pc = unlock_and_free
		:: else -> pc = add_begins
		fi
	}
	:: d_step { pc == unlock_and_free -> pamt_lock_held = false; pc = free_pair }
	:: d_step { pc == free_pair -> allocated = allocated - 2; UNLINK; pc = reuse_write }
	:: d_step { pc == add_begins -> adding = true; pc = add_ends }
	:: d_step { pc == add_ends -> adding = false; sept_pair = true; pc = set_count }
	:: d_step { pc == set_count -> sept_refs = 1; pc = unlock_pamt }
	:: d_step { pc == unlock_pamt -> pamt_lock_held = false; UNLINK; pc = reuse_write }

	/* the pair of the guest's range, and DEMOTE */
	:: d_step {
		pc == reuse_write -> cnt[CACHE]--;
		if
		:: had == 0 -> had = 1; UNLINK
		:: else -> had = 0; pc = demote_begins
		fi
	}
	:: d_step { pc == demote_begins -> assert(!adding && sept_pair); pc = demote_ends }
	:: d_step { pc == demote_ends -> used[page] = 2; sept_used++; blocked[page] = false; pc = count_demoted }
	:: d_step {
		pc == count_demoted -> assert(refs[page] == 0); refs[page] = 2;
		pc = (PER_VCPU -> publish : unlock_split_cache)
	}
	:: d_step {
		pc == unlock_split_cache -> split_lock = false;
		if
		:: SHARED -> pc = publish
		:: else -> sp = false; NEXT
		fi
	}
	:: d_step { pc == publish -> spte[page] = TABLE; sp = false; NEXT }
	:: d_step { pc == mmu_unlock_last -> DROP_MMU; pc = (PER_VCPU -> mutex_unlock : ended) }
	:: d_step { pc == mutex_unlock -> pc = ended }
	od
}
