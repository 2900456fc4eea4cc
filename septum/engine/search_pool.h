/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Several threads search one space over one table; a part of search.c.
 *
 * A state is known if, and only if, its entry is in the table, and that is one word, which a thread puts there by
 * compare-and-swap. With full keys nothing else says what the state is. Without, the entry has its number, and the state
 * was written there before: a thread writes a state that may be new to the number that it would have, and keeps that
 * if its compare-and-swap has won. Entries are never removed while several threads search, so what a probe
 * has passed by stays as it was; if a free entry has been taken meanwhile, the compare-and-swap says so. A line is read
 * at once, by parts of which each is at least one entry: the processors that there are never tear those.
 *
 * The threads take the chunks of one level (search_batch.h) from a counter. What is new goes to a span of numbers
 * that a thread has taken from another counter; no state of the next level is named by its number before all threads
 * have returned, so the caller can then close the gaps at the ends of the spans (pool.py). Between two calls of
 * run_pool() the search is as one thread would have left it between two chunks.
 */

/* numbers that a thread takes at once, and states that a chunk may lead to; entries that a thread may put aside */
enum { SPAN = 1 << 12, LED_TO = 1 << 15, ASIDE = 1 << 14 };
enum { GROUP = 64 };		/* states whose lines stay in the nearest cache while they are stored */

struct pool {			/* what is written often is in a cache line of its own */
	u64 stop, rest[7];	/* all threads are wanted back between two chunks */
	u64 next, rest2[7];	/* the first state of the level that no thread has taken */
	u64 free, rest3[7];	/* the first number that no thread has taken */
	u64 each;		/* how many states a chunk has at most */
	u64 reach;		/* how many numbers all threads together may take before each of them looks again */
};

static inline u64 entry_of(u64 at)
{
	return __atomic_load_n(S->table + at, __ATOMIC_ACQUIRE);
}

/* Take a free place for an entry. Returns whether it was; what is there if not. */
static inline int swap(u64 at, u64 *there, u64 e)
{
	return __atomic_compare_exchange_n(S->table + at, there, e, 0, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE);
}

/*
 * Enter a state as `e` into the table, from `at` on, unless it is there. Returns whether it was new: of several threads
 * that enter one state, one is told so.
 */
static inline u64 claim(const u64 *s, u64 h, u64 at, u64 e)
{
	for (;; at = probe(s, h, after(at, 1))) {
		u64 there = entry_of(at);

		if (!there && swap(at, &there, e))
			return 1;
		if (stands_for(there, s, h))
			return 0;
	}
}

/* Write a state to the next number of this thread, which is not counted yet. Returns the number. */
static inline u64 write_down(const u64 *s, u64 from, u64 move)
{
	if (__builtin_expect(S->count == S->span_end, 0)) {
		S->count = __atomic_fetch_add(&S->pool->free, SPAN, __ATOMIC_RELAXED);
		S->span_end = S->count + SPAN;
	}
	copy(S->states + S->count * cfg_words(), s);
	S->parent[S->count] = from;
	S->move[S->count] = move;
	return S->count;
}

/*
 * Store what is new of the states begin..end-1 that step `move` led to. Most are either known, as their lines show, or
 * new. What is known is left out first; what is left is nearly always claimed. With full keys it is written after that,
 * so that no compare-and-swap waits for what was written before it.
 */
static inline void store_some(const u64 *to, u64 begin, u64 end, u64 first, u64 move)
{
	u64 nr = 0, won = 0, places[GROUP], fresh[GROUP];

	for (u64 i = begin; i < end; i++) {
		__builtin_prefetch(S->table + home(hashes[i + FAR]), 1);	/* behind the last hash are old ones */
		places[i - begin] = look(to + i * cfg_words(), hashes[i]);
	}
	for (u64 i = begin; i < end; i++) {
		const u64 *s = to + i * cfg_words();
		u64 e = entry_of(places[i - begin]);

		fresh[nr] = i;	/* with full keys there is no jump on whether it is */
		nr += cfg_full_keys() ? e != ~*s : !(e && stands_for(e, s, hashes[i]));
	}
	for (u64 i = 0; i < nr; i++) {
		u64 k = fresh[i], h = hashes[k], n = 0, new;
		const u64 *s = to + k * cfg_words();

		if (!cfg_full_keys())
			n = write_down(s, first + origin[k], move);
		new = claim(s, h, places[k - begin], entry(s, h, n));
		fresh[won] = k;
		won += new;
		S->count += cfg_full_keys() ? 0 : new;
	}
	for (u64 i = 0; cfg_full_keys() && i < won; i++) {
		write_down(to + fresh[i], first + origin[fresh[i]], move);
		S->count++;
	}
	for (u64 i = 0; cfg_checks() && i < won; i++) {
		u64 s[MAX_WORDS];

		now_state = first + origin[fresh[i]];
		copy(s, to + fresh[i] * cfg_words());
		u64 r = check(s, now_state);

		if (r != DONE)
			alarm_of(r, now_state, move, 1);
	}
}

/* What store_new() is for one thread. */
static void store_shared(const u64 *to, u64 n, u64 first, u64 move)
{
	for (u64 i = 0; i < FAR && i < n; i++)
		__builtin_prefetch(S->table + home(hashes[i]), 1);
	for (u64 i = 0; i < n; i += GROUP)
		store_some(to, i, n < i + GROUP ? n : i + GROUP, first, move);
}

/*
 * Expand chunks of the level until there are no more, which is LEVEL, until there may be no room for more, or until
 * the caller or another thread wants all back.
 */
u64 run_pool(struct search *search)
{
	struct pool *pool = search->pool;
	u64 edges = 0, why = PAUSE;

	S = search;
	noting = 1;
	while (!__atomic_load_n(&pool->stop, __ATOMIC_RELAXED)) {
		u64 most = __atomic_load_n(&pool->free, __ATOMIC_RELAXED) + pool->reach, first, left;

		if (most > S->capacity || most - S->offset > S->most) {
			__atomic_store_n(&pool->stop, 1, __ATOMIC_RELAXED);
			why = most > S->capacity ? FULL : GROW_TABLE;
			break;
		}
		first = __atomic_fetch_add(&pool->next, pool->each, __ATOMIC_RELAXED);
		if (first >= S->level_end) {
			why = LEVEL;
			break;
		}
		left = S->level_end - first;
		expand_chunk(first, left < pool->each ? left : pool->each, &edges);
		S->edges += edges;	/* where others see how far the search is */
		edges = 0;
	}
	return why;
}

/* The n states from `to` on have had numbers from `from` on; say so in the table. With full keys there is nothing to do. */
void moved(struct search *search, u64 from, u64 to, u64 n)
{
	S = search;
	for (u64 i = 0; i < n && !cfg_full_keys(); i++) {
		const u64 *s = S->states + (to + i) * cfg_words();
		u64 h = hash(s), at = home(h);

		while (S->table[at] && S->table[at] != entry(s, h, from + i))
			at = after(at, 1);
		if (S->table[at])
			S->table[at] = entry(s, h, to + i);
	}
}

/* -- a larger table -- */

/* Enter the states first..last-1 into the table, in which they are not, while others do the same with theirs. */
void enter_some(struct search *search, u64 first, u64 last)
{
	u64 of[BATCH];

	S = search;
	for (u64 n; first < last; first += n) {
		n = last - first < BATCH ? last - first : BATCH;
		for (u64 i = 0; i < n; i++) {
			of[i] = hash(S->states + (first + i) * cfg_words());
			__builtin_prefetch(S->table + home(of[i]), 1);
		}
		for (u64 i = 0; i < n; i++) {
			u64 at = home(of[i]), e = entry(S->states + (first + i) * cfg_words(), of[i], first + i), there;

			while (there = entry_of(at), there || !swap(at, &there, e))
				at = after(at, 1);
		}
	}
}

static u64 aside[ASIDE], nr_aside;

static inline int put_aside(u64 e)
{
	if (nr_aside == ASIDE)
		return 0;
	aside[nr_aside++] = e;
	return 1;
}

/*
 * Lines that are being filled in their order, from `lo` up to the one before `hi`: how full the eight from `base` on
 * are, one byte each. What was just written is not read again: the processor would wait for it.
 */
struct rising {
	u64 lo, hi, base, fill;
};

/* Put an entry into its line or one after it. Returns 0 if that is not one of those that are being filled. */
static inline int rise(u64 e, struct rising *f)
{
	u64 s = ~e, line = home(hash(&s)) / LINE;

	for (; line >= f->lo && line < f->hi && line < f->base + 8; line++) {
		u64 at = 8 * (line - f->base), n;

		if (__builtin_expect(line < f->base, 0))
			for (n = 0; n < LINE && S->table[line * LINE + n];)
				n++;
		else
			n = f->fill >> at & 0xff;
		if (n == LINE)
			continue;
		S->table[line * LINE + n] = e;
		f->fill += line < f->base ? 0 : 1ull << at;
		return 1;
	}
	return 0;
}

/*
 * Move the entries of the lines first..last-1 of a table that had `old` lines to where they belong now that it has
 * more. A home is a hash's share of the table, so entries keep their order, about: these lines become those from
 * first * lines / old on. That must be free lines that nobody else fills meanwhile. Entries whose places are
 * others', at both ends, are put aside. Returns whether there was room for that.
 */
u64 widen(struct search *search, u64 old, u64 first, u64 last)
{
	enum { BEHIND = 3 };	/* lines: so far back are those that full lines had no room for, nearly always */
	u64 lines = search->entries / LINE;
	struct rising f = { first * lines / old, last * lines / old, first * lines / old, 0 };

	S = search;
	for (u64 i = first; i < last; i++) {
		u64 *from = S->table + i * LINE, to = i * lines / old;

		for (; f.base + BEHIND < to; f.base++)
			f.fill >>= 8;
		for (u64 k = 0; k < LINE && from[k]; k++) {
			u64 e = from[k];

			from[k] = 0;
			if (!rise(e, &f) && !put_aside(e))
				return 0;
		}
	}
	return 1;
}

/* Put all entries of the first lines aside. Returns whether there was room for that. */
u64 lift(struct search *search, u64 lines)
{
	S = search;
	for (u64 i = 0; i < lines * LINE; i++) {
		u64 e = S->table[i];

		S->table[i] = 0;
		if (e && !put_aside(e))
			return 0;
	}
	return 1;
}

/* Enter what was put aside; nobody else may fill the table meanwhile. */
void put_back(struct search *search)
{
	S = search;
	while (nr_aside) {
		u64 e = aside[--nr_aside], s = ~e, at = home(hash(&s));

		while (S->table[at])
			at = after(at, 1);
		S->table[at] = e;
	}
}
