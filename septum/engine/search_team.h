/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Several threads search one space; a part of search.c.
 *
 * Each thread owns the states whose hash falls to it: it alone looks them up, stores them and
 * expands them. A state that another thread owns is sent there through a ring that one thread
 * writes and one reads, so the only shared things are the rings' ends, written once for many
 * states, and the flags of the barrier at the end of each level:
 *
 *	done[t]		thread t has expanded its states of this level and sent all that others own;
 *	ready[t]	it has stored all that was sent to it: nothing of this level is under way.
 *
 * Levels are kept apart so that a counterexample is as short as one thread's. Which of two equally
 * long ways to a state is kept may differ from run to run.
 *
 * A thread has a copy of this code, and so of its static variables, to itself.
 */

enum { MAX_THREADS = 64, RING = 8192, PUBLISH = 16, SPINS = 64, YIELDS = 8, NAP = 50, PATIENCE = 2000 };
enum phase { EXPANDING, DRAINING, WAITING };

int sched_yield(void);
int usleep(u32 microseconds);

struct flag {			/* a cache line of its own */
	u64 value, rest[7];
};

struct ring {			/* RING records: a state, then move << 32 | number of the state before it */
	struct flag head, tail;	/* read so far, written by the reader; sent so far, by the writer */
	u64 cells[];
};

struct team {
	u64 stop;		/* set by the caller: it wants all threads back */
	u64 hold;		/* set by the caller: it wants all threads back at the end of a level */
	u64 held;		/* that level, from thread 0 */
	u64 rest[5];
	struct flag done[MAX_THREADS], ready[MAX_THREADS], fresh[MAX_THREADS], alarmed[MAX_THREADS];
	u64 rings[];
};

static u64 sent[MAX_THREADS];	/* records written to each thread's ring, not all of them published */

static inline u64 record(void)
{
	return cfg_words() + 1;
}

static inline struct ring *ring(u64 from, u64 to)
{
	u64 size = sizeof(struct ring) / 8 + RING * record();

	return (struct ring *)(S->team->rings + (from * S->threads + to) * size);
}

static inline u64 get(const u64 *p)
{
	return __atomic_load_n(p, __ATOMIC_ACQUIRE);
}

static inline void set(u64 *p, u64 value)
{
	__atomic_store_n(p, value, __ATOMIC_RELEASE);
}

/* There is room: see room(). */
static inline void send(u64 to, const u64 *s, u64 from, u64 move)
{
	u64 *cell = ring(S->me, to)->cells + (sent[to]++ & (RING - 1)) * record();

	copy(cell, s);
	cell[cfg_words()] = move << 32 | from;
}

static void publish(void)
{
	for (u64 to = 0; to < S->threads; to++)
		if (to != S->me)
			set(&ring(S->me, to)->tail.value, sent[to]);
}

/* Whether all that one state's steps lead to can be sent. */
static int room(void)
{
	for (u64 to = 0; to < S->threads; to++)
		if (to != S->me && sent[to] - get(&ring(S->me, to)->head.value) > RING - SLACK)
			return 0;
	return 1;
}

/* Store what was sent to this thread, as far as the arrays have room. Returns how many states it was. */
static u64 receive(void)
{
	u64 taken = 0;

	for (u64 from = 0; from < S->threads; from++) {
		struct ring *r = ring(from, S->me);
		u64 head = r->head.value, tail = from == S->me ? head : get(&r->tail.value);

		while (head != tail && !short_of()) {
			u64 n = tail - head < BATCH ? tail - head : BATCH;

			for (u64 i = 0; i < n; i++) {
				const u64 *cell = r->cells + ((head + i) & (RING - 1)) * record();
				struct pending *p = slot(i);

				copy(p->words, cell);
				p->hash = hash(cell);
				p->from = cell[cfg_words()] & 0xffffffff;
				p->move = cell[cfg_words()] >> 32;
				__builtin_prefetch(&S->table[home(p->hash)], 1);
				if (cfg_checks())
					__builtin_prefetch(S->states + p->from * cfg_words());
			}
			flush(n);
			head += n;
			taken += n;
			set(&r->head.value, head);
		}
	}
	return taken;
}

/* Whether a flag of every thread has reached this level. */
static int all(const struct flag *flags)
{
	for (u64 i = 0; i < S->threads; i++)
		if (get(&flags[i].value) < S->turn)
			return 0;
	return 1;
}

/* The end of a level, when all are ready. Returns why to go back to the caller, or PAUSE to continue. */
static u64 next_level(void)
{
	u64 fresh = 0, alarmed = 0;

	for (u64 i = 0; i < S->threads; i++) {
		fresh += S->team->fresh[i].value;
		alarmed |= S->team->alarmed[i].value;
	}
	if (alarmed && !S->keep_going)
		return STOPPED;
	S->whole |= alarmed;	/* of states in which something fails, which any thread may expand from now on */
	if (!fresh)
		return FINISHED;
	S->depth++;
	S->next = S->level;
	S->level = S->level_end = S->count;
	S->phase = EXPANDING;
	return S->team->held == S->turn++ ? LEVEL : PAUSE;
}

static inline u64 expand(u64 number, u64 count, u64 *edges);

/* Expand until the level's end, or about `budget` states. Returns whether it was the level's end. */
static int expand_some(u64 budget)
{
	u64 next = S->next, count = 0, edges = 0;

	for (; next < S->level_end && budget; next++, budget--) {
		if (next % PUBLISH == 0) {
			flush(count);
			count = 0;
			publish();
			receive();
		}
		if (short_of() || !room())
			break;
		count = expand(next, count, &edges);
	}
	flush(count);
	publish();
	S->next = next;
	S->edges += edges;
	return next == S->level_end;
}

/* What run() is for one thread. */
u64 run_team(struct search *search, u64 budget)
{
	u64 idle = 0;

	S = search;
	noting = 1;
	while (!get(&S->team->stop)) {
		u64 before = S->next, done = all(S->team->done), need, why;
		/* while this thread waits, what comes is of the next level already */
		u64 taken = S->phase == WAITING ? 0 : receive();

		need = short_of();
		if (need)
			return need;
		switch (S->phase) {
		case EXPANDING:
			if (expand_some(budget)) {
				S->phase = DRAINING;
				set(&S->team->done[S->me].value, S->turn);
			}
			taken += S->next - before;
			budget -= S->next - before;
			break;
		case DRAINING:
			if (!done || taken)
				break;
			S->team->fresh[S->me].value = S->count - S->level;
			S->team->alarmed[S->me].value = S->alarmed;
			if (!S->me && S->team->hold)
				S->team->held = S->turn;
			S->phase = WAITING;
			set(&S->team->ready[S->me].value, S->turn);
			break;
		default:
			if (!all(S->team->ready))
				break;
			why = next_level();
			if (why != PAUSE)
				return why;
		}
		idle = taken ? 0 : idle + 1;
		if (idle % SPINS == SPINS - 1) {
			if (idle < YIELDS * SPINS)
				sched_yield();
			else
				usleep(NAP);	/* the others may need this core */
		}
		if (idle > PATIENCE || !budget)
			break;
	}
	return PAUSE;
}
