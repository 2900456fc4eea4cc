/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * mpmc_queue.py in Promela, at the same grain: what is atomic is one step. A local that nobody reads again is set to 0,
 * since Spin keeps it as a part of the state.
 *
 *	EARLY		the number of a slot is stored before the item. Here the item is a step of its own: only so can it be seen
 *	UNCLAIMED	head is read and then stored, no cmpxchg
 *	NEXT_TURN	what is added to the number of a slot that is taken out: SLOTS, or 1 for its own round again
 *
 *	spin -a -DCPUS=2 -DITEMS=1 -DEARLY=0 -DUNCLAIMED=0 -DNEXT_TURN=2 mpmc_queue.pml
 *	gcc -O2 -DSAFETY -DNOREDUCE -o pan pan.c && ./pan
 */
#define SLOTS	2
#define EMPTY	0

byte sent, got, tail, head, ended;
byte item[SLOTS];
byte seq[SLOTS] = { 0, 1 };

#if EARLY
#define STORE(VALUE)	seq[pos % SLOTS] = pos + 1; atomic { item[pos % SLOTS] = VALUE;
#else
#define STORE(VALUE)	atomic { seq[pos % SLOTS] = pos + 1;
#endif

/* enqueue(); FULL and DONE end its last step */
#define ENQUEUE(READ, LOAD, CLAIM, HAND_ON, VALUE, FULL, DONE) \
READ:	pos = tail;\
LOAD:	atomic {\
		if\
		:: seq[pos % SLOTS] < pos -> pos = 0; FULL\
		:: seq[pos % SLOTS] > pos -> pos = 0; goto READ\
		:: else\
		fi\
	};\
CLAIM:	atomic {\
		if\
		:: tail == pos -> tail++; item[pos % SLOTS] = (EARLY -> item[pos % SLOTS] : VALUE)\
		:: else -> pos = 0; goto READ\
		fi\
	};\
HAND_ON: STORE(VALUE) pos = 0; DONE }

/* dequeue(); when DONE begins, value is what it took out, EMPTY if there is none */
#define DEQUEUE(READ, LOAD, CLAIM, HAND_ON, DONE) \
READ:	pos = head;\
LOAD:	atomic {\
		if\
		:: seq[pos % SLOTS] < pos + 1 -> pos = 0; DONE\
		:: seq[pos % SLOTS] > pos + 1 -> pos = 0; goto READ\
		:: else\
		fi\
	};\
CLAIM:	atomic {\
		if\
		:: UNCLAIMED || head == pos -> head = pos + 1; value = item[pos % SLOTS]\
		:: else -> pos = 0; goto READ\
		fi\
	};\
HAND_ON: atomic { seq[pos % SLOTS] = pos + NEXT_TURN; pos = 0; DONE }

active [CPUS] proctype worker()
{
	byte number, pos, value;

	ENQUEUE(put, put_load, put_claim, put_done, _pid + number + 1,
		goto take, sent = sent + _pid + number + 1; goto take);

	DEQUEUE(take, take_load, take_claim, take_done,
		got = got + value; value = 0; number++;
		if
		:: number < ITEMS -> goto put
		:: else -> number = 0; goto last
		fi);

	/* who ends last takes what is left, and puts in once more */
last:	atomic {
		ended++;
		if
		:: ended == CPUS -> goto rest
		:: else -> goto end
		fi
	};

	DEQUEUE(rest, rest_load, rest_claim, rest_done,
		if
		:: value != EMPTY -> got = got + value; value = 0; goto rest
		:: else -> assert(sent == got); goto again
		fi);

	ENQUEUE(again, again_load, again_claim, again_done, 1,
		assert(false), goto end);
end:	false
}
