/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * examples/seed_protocol.py in Promela, at the same grain: one statement, or one atomic block, is one step.
 *
 *	spin -a -DCPUS=3 -DSPLITS=2 -DSHARED=1 seed.pml && gcc -O2 -DSAFETY -DNOREDUCE -o pan pan.c && ./pan
 */
#define NEED 4

byte cache, mmu, split_lock, allocated, consumed, finished;

#if SHARED
#define LOCK_MMU	mmu++
#define UNLOCK_MMU	mmu--
#else
#define LOCK_MMU	atomic { mmu == 0 -> mmu = 1 }
#define UNLOCK_MMU	mmu = 0
#endif

active [CPUS] proctype splitter()
{
	byte page;

start:	LOCK_MMU;
test:	if
	:: cache < NEED -> goto low
	:: else
	fi;
	atomic { split_lock == 0 -> split_lock = 1 };
#if SHARED
	if
	:: cache < NEED -> goto give_up
	:: else
	fi;
#endif
	atomic { assert(cache >= NEED); cache = cache - NEED; consumed = consumed + NEED };
	split_lock = 0;
	page++;
	atomic {
		UNLOCK_MMU;
		if
		:: page < SPLITS -> goto start
		:: else
		fi
	};
	atomic {
		finished++;
		if
		:: finished == CPUS ->
			assert(allocated == consumed + cache && mmu == 0 && split_lock == 0)
		:: else
		fi
	};
end:	false;

low:	UNLOCK_MMU;
more:	if
	:: cache < NEED
	:: else -> goto relock
	fi;
	allocated++;
	atomic { split_lock == 0 -> split_lock = 1 };
	cache++;
	split_lock = 0;
	goto more;
relock:	LOCK_MMU;
	goto test;

#if SHARED
give_up:
	split_lock = 0;
	goto test;
#endif
}
