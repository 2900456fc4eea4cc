/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The search loop: over packed states, all of it in flat arrays.
 *
 * This file is compiled once, by a developer, to search.ll ("make search-ll"), which
 * is what the package ships; on the user's machine it is linked with the generated
 * steps of the model (machine/codegen.py) and compiled by LLVM in memory. The model's
 * numbers (words in a state, CPUs, ...) are functions of the generated module, so
 * they are constants when the loop is optimised.
 *
 * states   the states in the order they were found: array, queue and trace in one;
 * table    open addressing by lines of eight entries, which are filled from the first on: 32 bits of the hash
 *          next to 32 bits of (state number + 1); or, where a state is one word that is never all ones
 *          (cfg_full_keys), the state's complement;
 * parent, move   how each state was reached first, so that a trace needs no second search; of a large search in
 *                few bits (search_origins.h).
 *
 * run() goes breadth first, run_deep() depth first; both return to their caller every so often,
 * which is where tables grow, progress is shown and Ctrl-C is seen. expand() is what they share:
 * from one stored state, all steps, whose outcomes go to pending[]; flush() stores what is new.
 *
 * Several threads (search_pool.h, search_team.h) each run a copy of this code, with static variables of its own.
 */
#include <stdint.h>

typedef uint64_t u64;
typedef uint32_t u32;
typedef uint16_t u16;

/* of the generated module */
u64 cfg_words(void), cfg_cpus(void), cfg_rows(void), cfg_mask_words(void), cfg_full_keys(void);
u64 model_step(u64 *s, u64 cpu, u64 choice, u64 *masks);
u64 model_init(u64 *s, u64 *masks);
u64 model_check_always(u64 *s, u64 *changed, u64 *masks);
u64 model_check_end(u64 *s, u64 *masks);
void model_canon(u64 *s);
u64 model_pc(u64 *s, u64 cpu);
u64 cfg_points(void), cfg_checks(void);

enum { MAX_WORDS = 64, MAX_MASKS = 4 * 16, BATCH = 32, LATELY = 1 << 12, LINE = 8 };
/*
 * More than what one state's steps (8 CPUs, 256 ways each), what is taken alone after them (MOST, and what is
 * on the stack then) and a batch can add between two checks of the limits.
 */
enum { SLACK = 2048 + 1024 + 64 + 2 * BATCH };
/* What a step returns; with MORE when its choose() has another way to go, with the alarm's number above. */
enum status { NOT_ENABLED, DONE, ALARM, ENDED, MORE = 128 };
enum why { FINISHED, PAUSE, GROW_TABLE, FULL, STOPPED, LEVEL };
enum { NO_MOVE = 0xffff };

/* numbers of the alarms that the loop itself raises; the model's follow */
enum { ALARM_DEADLOCK, ALARM_RACE, FIRST_MODEL_ALARM };

struct alarm {		/* the first time that something went wrong: step `move` from `state` */
	u64 count, state;
	u32 move, move2;	/* move2: 1: a state after the step fails */
	u64 field;		/* number of the plain field that races */
	u64 depth;		/* steps to `state` */
};

struct note {		/* the first time that bits of accumulate() were set */
	u64 row, bits, state, move, depth;
};

/*
 * What one thread searches with. Numbers of states are common to all threads: those below
 * `common` were found before there were several, `base`.. are this thread's own, up to `capacity`.
 *
 * entries	the table's size;
 * offset	count - offset is the number of entries in the table;
 * most		entries with which the table is full;
 * level	number of the first state of the next level;
 * stack	depth first: what is still to be expanded, depth << 32 | number, and its height;
 * hold		return LEVEL at the end of a level if the next one has at least so many states; 0: never;
 * trail		what each CPU's last step left unordered, by program counter (trails()), or NULL: no races;
 * maybe	the plain fields that may have raced, and must be checked more closely;
 * rows		what may be taken alone (search_alone.h), or NULL; passed: how many steps were;
 * whole	check all properties of whole states, also where nothing that they read has changed;
 * compact	bits kept of a state, or 0; compared: with how many others each new one was, in all;
 * batch	how many states are expanded at once (search_batch.h), from number `batch_from` on, or 0; fewer
 *		than `least` are not;
 * scratch	room for what steps lead to from so many; branches: steps that a state may have at most;
 * batched	how many states were expanded so;
 * blocks, bits	how the first `packed` states were reached, in so many words (search_origins.h);
 * finish	a level is finished although something fails in it, and of its failures the least is kept;
 * span_end	of a pool's thread: the end of the numbers that it has taken, count is the next of them.
 */
struct search {
	u64 *states, *table;
	u32 *parent;
	u16 *move;
	struct alarm *alarms;
	u64 *acc;
	struct note *notes;
	u64 *stack, *lately;
	const u64 *rows, *trail;
	u64 *maybe;
	struct team *team;
	u64 *scratch;
	struct block *blocks;
	u64 *bits;
	struct pool *pool;
	u64 entries, count, next, level_end, depth, edges, capacity, nr_notes;
	u64 symmetry, keep_going, check_deadlock;
	u64 base, common, offset, most, level, height, deepest, hold;
	u64 me, threads, phase, turn, alarmed, whole;
	u64 compact, entry_bytes, bits_mask, compared, passed;
	u64 batch, batch_from, least, branches, batched, nr_alarms;
	u64 packed, packed_words;
	u64 finish, span_end;
};

static struct search *S;
static u64 noting, now_state, now_move;

void note(u64 row, u64 mask)
{
	u64 fresh = mask & ~S->acc[row];

	if (__builtin_expect(fresh != 0, 0) && noting) {
		struct note *n = &S->notes[S->nr_notes++];

		S->acc[row] |= fresh;
		*n = (struct note){ row, fresh, now_state, now_move, S->depth };
	}
}

/* A step outside the hot loop, so that the loop's own copy can be inlined into it. */
static __attribute__((noinline)) u64 cold_step(u64 *s, u64 cpu, u64 choice, u64 *masks)
{
	return model_step(s, cpu, choice, masks);
}

#include "search_origins.h"

static inline void copy(u64 *to, const u64 *from)
{
	for (u64 i = 0; i < cfg_words(); i++)
		to[i] = from[i];
}

static inline int equal(const u64 *a, const u64 *b)
{
	u64 diff = 0;

	for (u64 i = 0; i < cfg_words(); i++)
		diff |= a[i] ^ b[i];
	return !diff;
}

static inline u64 hash(const u64 *s)
{
	u64 h = 0x9e3779b97f4a7c15ull;

	for (u64 i = 0; i < cfg_words(); i++) {
		__uint128_t m = (__uint128_t)(s[i] ^ h) * 0xd6e8feb86659fd93ull;

		h = (u64)m ^ (u64)(m >> 64);
	}
	return h * 0x9e3779b97f4a7c15ull ^ h >> 29;
}

/* The thread that stores the states with a hash. */
static inline u64 owner(u64 h)
{
	return (h & 0xffffffff) * S->threads >> 32;
}

#include "search_lookup.h"

/* Whether a run that fails with step `move` from `state` is to be shown rather than the one that is. */
static int before(u64 state, u64 move, const struct alarm *a)
{
	const u64 *x = S->states + state * cfg_words(), *y = S->states + a->state * cfg_words();

	if (S->depth != a->depth)
		return S->depth < a->depth;
	for (u64 i = 0; i < cfg_words(); i++)
		if (x[i] != y[i])
			return x[i] < y[i];
	return move < a->move;
}

enum { NO_CHUNK = -1 };

static u64 chunk = NO_CHUNK;	/* the first of the states that are expanded at once (search_batch.h) */

/*
 * Note what went wrong; of a chunk the first by number, whatever the order of its steps. Returns whether to stop at
 * once: where several threads search, they reach the end of the level, so that what is reported does not depend on
 * which of them was faster.
 */
static int raise_alarm(u64 number, u64 state, u64 move, u64 move2, u64 field)
{
	struct alarm *a = &S->alarms[number];

	if (!a->count++ || (S->finish && before(state, move, a)) ||
	    (!S->finish && a->state >= chunk && (state < a->state || (state == a->state && move < a->move))))
		*a = (struct alarm){ a->count, state, move, move2, field, S->depth };
	S->alarmed = S->whole = 1;
	return !S->keep_going && !S->finish;
}

static inline int alarm_of(u64 status, u64 state, u64 move, u64 after)
{
	return raise_alarm(FIRST_MODEL_ALARM + (status >> 8), state, move, after, 0);
}

#include "search_check.h"

enum { MAX_CPUS = 64 };

/*
 * What the last steps of CPUs have left unordered: for each program counter and CPU, whether there is
 * anything, then two sets of masks, surely and maybe; see analysis/trailing.py. Returns whether any CPU
 * in a state has left something; `left` is where, or NULL.
 */
static inline int trails(u64 *s, const u64 **left)
{
	u64 row = 1 + 8 * cfg_mask_words();
	int any = 0;

	for (u64 cpu = 0; cpu < cfg_cpus(); cpu++) {
		const u64 *at = S->trail + (model_pc(s, cpu) * cfg_cpus() + cpu) * row;

		left[cpu] = at[0] ? at + 1 : 0;
		any |= at[0] != 0;
	}
	return any;
}

/* The fields, 64 from number 64 * i on, in which what is left conflicts with a step: each [plain r, plain w, r, w]. */
static inline u64 conflicts(const u64 *left, const u64 *m, u64 i)
{
	u64 n = cfg_mask_words();

	return (left[n + i] & (m[2 * n + i] | m[3 * n + i])) | (left[i] & m[3 * n + i]) |
	       (left[3 * n + i] & (m[i] | m[n + i])) | (left[2 * n + i] & m[n + i]);
}

/*
 * A CPU's next step touches what `masks` says; what another CPU's last step has left is not ordered
 * before it. Returns whether to stop.
 */
static inline int races(const u64 *const *left, const u64 *masks, u64 state, u64 cpu, u64 move)
{
	u64 n = cfg_mask_words();

	for (u64 i = 0; i < n; i++) {
		u64 surely = 0, maybe = 0;

		if (!(masks[2 * n + i] | masks[3 * n + i]))
			continue;
		for (u64 other = 0; other < cfg_cpus(); other++) {
			if (other == cpu || !left[other])
				continue;
			surely |= conflicts(left[other], masks, i);
			maybe |= conflicts(left[other] + 4 * n, masks, i);
		}
		if (__builtin_expect(maybe != 0, 0))
			S->maybe[i] |= maybe;
		if (__builtin_expect(surely != 0, 0) &&
		    raise_alarm(ALARM_RACE, state, move, 0, i * 64 + __builtin_ctzll(surely)))
			return 1;
	}
	return 0;
}

#include "search_compact.h"

struct pending {
	u64 hash, from, move, at;
	u64 words[];
};

static u64 pending[BATCH * (4 + MAX_WORDS)];

static inline struct pending *slot(u64 i)
{
	return (struct pending *)(pending + i * (4 + cfg_words()));
}

/* Insert what was gathered into a table of states, whose lines have been on their way since. */
static void insert_all(u64 count)
{
	for (u64 i = 0; i < count; i++)
		slot(i)->at = look(slot(i)->words, slot(i)->hash);
	for (u64 i = 0; i < count; i++) {
		struct pending *p = slot(i);

		put(p->words, p->hash, p->at, p->from, p->move);
	}
}

/* Check the states from `first` on, which are new. Returns whether to stop. */
static int check_from(u64 first)
{
	u64 s[MAX_WORDS];
	int stop = 0;

	for (; cfg_checks() && first < S->count; first++) {
		now_state = S->parent[first];
		now_move = S->move[first];
		copy(s, S->states + first * cfg_words());
		u64 r = check(s, now_state);

		if (r != DONE)
			stop |= alarm_of(r, now_state, now_move, 1);
	}
	return stop;
}

/* Insert what was gathered, and check what is new. Returns whether to stop. */
static int flush(u64 count)
{
	u64 first = S->count;

	if (__builtin_expect(S->compact || S->stack, 0)) {
		for (u64 i = 0; i < count; i++) {
			struct pending *p = slot(i);

			if (S->compact)
				insert_compact(p->words, p->hash, p->from, p->move);
			else
				insert(p->words, p->hash, home(p->hash), p->from, p->move);
		}
	} else {
		insert_all(count);
	}
	return check_from(first);
}

/* Whether there is no room for what one more state's steps may add; 0 if there is. */
static inline u64 short_of(void)
{
	if (__builtin_expect(S->count + SLACK > S->capacity, 0))
		return FULL;
	return __builtin_expect(S->count - S->offset + SLACK > S->most, 0) ? GROW_TABLE : 0;
}

#include "search_team.h"

enum { STOP = ~0ull >> 1 };

/* One more successor: to pending[], where `count` are, or to its owner. Returns the new count, or STOP. */
static inline u64 push(u64 *s, u64 number, u64 move, u64 count)
{
	struct pending *p = slot(count);

	if (S->symmetry)
		model_canon(s);
	u64 h = hash(s);

	if (seen_lately(s, h))
		return count;
	if (S->threads > 1 && owner(h) != S->me) {
		send(owner(h), s, number, move);
		return count;
	}
	copy(p->words, s);
	p->hash = h;
	p->from = number;
	p->move = move;
	__builtin_prefetch((char *)S->table + home(h) * S->entry_bytes, 1);
	if (++count < BATCH)
		return count;
	if (flush(count))
		return STOP;
	now_state = number;
	now_move = move;
	return 0;
}

#include "search_alone.h"
#include "search_batch.h"
#include "search_pool.h"

/*
 * All steps from one state. What is new goes to pending[]; `count` is how many are there.
 * The work is done on local arrays whose address goes nowhere, so that with the steps
 * inlined a state of one word never leaves its register. Returns the new count, or STOP.
 */
static inline u64 expand(u64 number, u64 count, u64 *edges)
{
	u64 here[MAX_WORDS], next[MAX_WORDS], masks[MAX_MASKS];
	const u64 *left[MAX_CPUS];
	u64 alive = 0, enabled = 0;
	int trailing = 0;

	copy(here, S->states + number * cfg_words());
	if (cfg_mask_words() && S->trail)
		trailing = trails(here, left);
	now_state = number;
	settled = 0;
	for (u64 cpu = 0; cpu < cfg_cpus(); cpu++) {
		u64 r = MORE;

		for (u64 way = 0; r & MORE; way++) {
			u64 move = cpu | way << 8;

			copy(next, here);
			for (u64 i = 0; i < 4 * cfg_mask_words(); i++)
				masks[i] = 0;
			now_move = move;
			r = model_step(next, cpu, way, masks);
			if (r == ENDED)
				break;
			alive = 1;
			if (r == NOT_ENABLED)
				break;
			enabled++;
			++*edges;
			if (trailing && races(left, masks, number, cpu, move))
				return STOP;
			if (__builtin_expect((r & ALARM) != 0, 0)) {
				if (alarm_of(r, number, move, 0))
					return STOP;
				continue;
			}
			count = __builtin_expect(S->rows != 0, 0) ? settle(next, number, move, count)
								  : push(next, number, move, count);
			if (count == STOP)
				return STOP;
		}
	}
	if (!alive) {
		now_move = NO_MOVE;
		copy(slot(count)->words, here);
		u64 r = model_check_end(slot(count)->words, masks);

		return r != DONE && alarm_of(r, number, NO_MOVE, 0) ? STOP : count;
	}
	if (!enabled && S->check_deadlock && raise_alarm(ALARM_DEADLOCK, number, NO_MOVE, 0, 0))
		return STOP;
	return count;
}

/* The first state. Returns a status. */
u64 start(struct search *search)
{
	u64 s[MAX_WORDS], m[MAX_MASKS], r;

	S = search;
	noting = 1;
	now_state = 0;
	now_move = NO_MOVE;
	for (u64 i = 0; i < MAX_WORDS; i++)
		s[i] = 0;
	r = model_init(s, m);
	if (r != DONE)
		return r;
	if (S->symmetry)
		model_canon(s);
	if (S->compact)
		insert_compact(s, hash(s), 0, NO_MOVE);
	else
		insert(s, hash(s), home(hash(s)), 0, NO_MOVE);
	if (S->stack)
		S->stack[0] = 0;
	S->level_end = 1;
	r = check_whole(s);
	S->whole |= r != DONE;
	return r;
}

/*
 * Breadth first: expand about `budget` states. What is added before the limits are checked
 * again is less than SLACK; the arrays have that much more room.
 */
u64 run(struct search *search, u64 budget)
{
	u64 next = search->next, stop_at = next + budget, edges = 0, count = 0, why = PAUSE;

	S = search;
	noting = 1;
	while (next < stop_at) {
		if (next == S->level_end || next == S->count) {
			if (flush(count)) {
				why = STOPPED;
				goto out;
			}
			count = 0;
			if (next == S->count || (S->alarmed && !S->keep_going)) {
				why = next == S->count ? FINISHED : STOPPED;
				goto out;
			}
			if (next == S->level_end) {
				S->depth++;
				S->level_end = S->count;
				if (S->hold && S->level_end - next >= S->hold) {
					why = LEVEL;
					goto out;
				}
			}
		}
		u64 need = short_of(), several = chunk_at(next);

		if (need) {
			why = need;
			break;
		}
		if (several) {
			int stop = flush(count);

			count = 0;
			if (!stop) {
				stop = expand_chunk(next, several, &edges);
				next += several;
			}
			if (stop) {
				why = STOPPED;
				goto out;
			}
			continue;
		}
		count = expand(next, count, &edges);
		if (count == STOP) {
			why = STOPPED;
			goto out;
		}
		next++;
	}
	if (flush(count))
		why = STOPPED;
out:
	S->next = next;
	S->edges += edges;
	return why;
}

/* Depth first: the state found last is expanded next. S->next counts those that were. */
u64 run_deep(struct search *search, u64 budget)
{
	u64 edges = 0, why = PAUSE;

	S = search;
	noting = 1;
	for (u64 n = 0; n < budget && why == PAUSE; n++) {
		u64 need = short_of(), count;

		if (!S->height || need) {
			why = S->height ? need : FINISHED;
			break;
		}
		u64 top = S->stack[--S->height];

		S->depth = top >> 32;
		if (S->depth > S->deepest)
			S->deepest = S->depth;
		S->next++;
		count = expand(top & 0xffffffff, 0, &edges);
		if (count == STOP || flush(count))
			why = STOPPED;
	}
	S->edges += edges;
	return why;
}

#include "search_table.h"

/* Before anything else: of the states seen lately, all are the first one, which is stored. */
void forget(struct search *search)
{
	u64 s[MAX_WORDS], m[MAX_MASKS];

	S = search;
	noting = 0;
	for (u64 i = 0; i < MAX_WORDS; i++)
		s[i] = 0;
	model_init(s, m);
	if (S->symmetry)
		model_canon(s);
	for (u64 i = 0; i < LATELY; i++)
		copy(S->lately + i * cfg_words(), s);
}

/*
 * Give states new numbers where they are named as another's origin. spans: for each range of
 * old numbers its first, the one after its last, and the new number of the first.
 */
void renumber(u32 *parent, u64 count, const u64 *spans)
{
	for (u64 i = 0; i < count; i++) {
		const u64 *span = spans;

		while (parent[i] < span[0] || parent[i] >= span[1])
			span += 3;
		parent[i] = parent[i] - span[0] + span[2];
	}
}

#include "search_outside.h"
#include "search_shared.h"
