/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Part of search.c: many states at once, by program counter.
 *
 * A chunk of states of one level is expanded CPU by CPU. The states are sorted by where the CPU is; one
 * generated loop (machine/loops.py) takes the same step from all of those at the same place, so there is no
 * jump that the processor cannot foresee; what was not enabled is dropped, then what steps led to lately,
 * and what is left is looked up as push() does.
 *
 * A chunk never crosses the end of a level, so runs stay the shortest. The order within a level is another
 * one: (chunk, CPU, way, program counter, state). A chunk is finished when something fails in it, and the
 * first failure is kept, by (length of the run, state, move): what is reported depends on the chunk alone.
 *
 * Where the loops were not generated (cfg_loops), as in code that is made quickly, the same is done through
 * model_step(): the order of states must not depend on when another process has optimised the code.
 */

u64 cfg_loops(void);
u64 model_touches(u64 pc);
void model_loop(u64 pc, const u64 *from, const u16 *which, u64 n, u64 cpu, u64 way, u64 *to, u64 *status,
		u64 *masks, u64 first, u64 *now);

enum { MAX_CHUNK = 1024, MAX_POINTS = 4096 };

static struct run {		/* which[begin..] up to the next run's: states of the chunk whose CPU is at `pc` */
	u32 pc, begin;
} runs[MAX_POINTS + 1];

/*
 * What S->scratch is divided into: the states that steps lead to, the plain fields that each step touched; for each
 * CPU and program counter the states of the chunk whose CPU is there, and how many. Such lists do not begin 2 KiB
 * from each other: a processor's cache would have room for few of them.
 */
struct room {
	u64 *to, *masks;
	u16 *lists;
	u32 *lengths;
};

enum { LIST = MAX_CHUNK + 32 };
enum { FAR = 32, NEAR = 8 };	/* states that are on their way when one is looked for */

static u16 which[MAX_CHUNK];
static u16 origin[MAX_CHUNK];	/* of the states that steps led to, the one in the chunk before each */
static u64 status_of[MAX_CHUNK], hashes[MAX_CHUNK + FAR], place[NEAR];
static unsigned char enabled[MAX_CHUNK], trailing[MAX_CHUNK];

/* How many states to expand at once from `next` on; 0: one by one, as few are left or there may be no room. */
static inline u64 chunk_at(u64 next)
{
	u64 n = S->level_end - next, room, most;

	if (!S->batch || next < S->batch_from)
		return 0;
	n = n < S->batch ? n : S->batch;
	room = S->capacity > S->count ? S->capacity - S->count : 0;
	most = S->count - S->offset < S->most ? S->most - (S->count - S->offset) : 0;
	room = room < most ? room : most;
	most = room > SLACK ? (room - SLACK) / S->branches : 0;
	n = n < most ? n : most;
	return n < S->least ? 0 : n;
}

static struct room divided(void)
{
	struct room r;

	r.to = S->scratch;
	r.masks = r.to + MAX_CHUNK * cfg_words();
	r.lengths = (u32 *)(r.masks + MAX_CHUNK * 4 * cfg_mask_words());
	r.lists = (u16 *)(r.lengths + cfg_cpus() * cfg_points());
	return r;
}

/* List the states of a chunk by the program counter of each CPU; it is 0 where the CPU has ended. */
static void sort(const struct room *r, const u64 *states, u64 n)
{
	u64 cpus = cfg_cpus(), points = cfg_points();

	for (u64 i = 0; i < cpus * points; i++)
		r->lengths[i] = 0;
	for (u64 i = 0; i < n; i++)
		for (u64 cpu = 0; cpu < cpus; cpu++) {
			u64 at = cpu * points + model_pc((u64 *)states + i * cfg_words(), cpu);

			r->lists[at * LIST + r->lengths[at]++] = i;
		}
}

/* The states from which a CPU has a step, as runs of which[]; returns how many runs. */
static u64 find_runs(const struct room *r, u64 cpu)
{
	u64 nr = 0, n = 0;

	for (u64 pc = 1; pc < cfg_points(); pc++) {
		u64 at = cpu * cfg_points() + pc, length = r->lengths[at];

		if (!length)
			continue;
		runs[nr++] = (struct run){ pc, n };
		for (u64 i = 0; i < length; i++)
			which[n++] = r->lists[at * LIST + i];
	}
	runs[nr].begin = n;
	return nr;
}

/* The same step from n states: `to` becomes the states after it. */
static inline void take(u64 pc, const u64 *from, const u16 *from_which, u64 n, u64 cpu, u64 way, u64 *to,
			u64 *status, u64 *masks, u64 first)
{
	if (cfg_loops()) {
		model_loop(pc, from, from_which, n, cpu, way, to, status, masks, first, &now_state);
		return;
	}
	for (u64 i = 0; i < n; i++) {
		u64 *m = masks + i * 4 * cfg_mask_words();

		now_state = first + from_which[i];
		copy(to + i * cfg_words(), from + from_which[i] * cfg_words());
		for (u64 k = 0; k < 4 * cfg_mask_words(); k++)
			m[k] = 0;
		status[i] = cold_step(to + i * cfg_words(), cpu, way, m);
	}
}

static __attribute__((noinline)) void note_alarms(u64 first, u64 n, u64 move)
{
	for (u64 i = 0; i < n; i++)
		if (status_of[i] & ALARM)
			alarm_of(status_of[i], first + which[i], move, 0);
}

/* The races of steps that touch plain fields; `masks` says which. */
static __attribute__((noinline)) void note_races(u64 first, u64 nr, u64 move, const u64 *masks)
{
	const u64 *left[MAX_CPUS];

	for (struct run *run = runs; run < runs + nr; run++) {
		if (!model_touches(run->pc))
			continue;
		for (u64 i = run->begin; i < run[1].begin; i++) {
			if (status_of[i] == NOT_ENABLED || !trailing[which[i]])
				continue;
			trails(S->states + (first + which[i]) * cfg_words(), left);
			races(left, masks + i * 4 * cfg_mask_words(), first + which[i], move & 0xff, move);
		}
	}
}

/* Drop from the n states that steps led to those that are among the last ones. Returns how many are left. */
static u64 drop_seen(u64 *to, u64 n)
{
	u64 nr = 0;

	for (u64 i = 0; i < n; i++) {
		u64 *s = to + i * cfg_words(), *last, h, fresh;

		if (S->symmetry)
			model_canon(s);
		h = hash(s);
		last = S->lately + (h & (LATELY - 1)) * cfg_words();
		fresh = !equal(last, s);
		copy(last, s);
		copy(to + nr * cfg_words(), s);
		hashes[nr] = h;
		origin[nr] = origin[i];
		nr += fresh;
	}
	return nr;
}

/*
 * Store what is new of the n states that step `move` led to. So that the processor never waits for all that it has
 * sent for, and never has nothing on its way, each state's line is sent for FAR states before it is read, and
 * what comes after that NEAR states before: the state to compare with, or the line after one that is full.
 */
static void store_new(const u64 *to, u64 n, u64 first, u64 move)
{
	u64 fresh = S->count;

	for (u64 i = 0; i < FAR && i < n; i++)
		__builtin_prefetch(S->table + home(hashes[i]), 1);
	for (u64 i = 0; i < n + NEAR; i++) {
		if (i >= NEAR) {
			u64 k = i - NEAR;

			put(to + k * cfg_words(), hashes[k], place[k % NEAR], first + origin[k], move);
		}
		if (i < n) {
			/* behind the last hash are old ones */
			__builtin_prefetch(S->table + home(hashes[i + FAR]), 1);
			place[i % NEAR] = look(to + i * cfg_words(), hashes[i]);
		}
	}
	check_from(fresh);
}

static void store_shared(const u64 *to, u64 n, u64 first, u64 move);

/* One way of the steps of one CPU, from the states of `nr` runs. */
static void take_runs(const struct room *r, u64 first, u64 nr, u64 move, u64 *edges, u64 *more)
{
	const u64 *from = S->states + first * cfg_words();
	u64 *to = r->to, *masks = r->masks, n = runs[nr].begin, done = 0, kinds = 0, taken = 0;

	now_move = move;
	for (struct run *run = runs; run < runs + nr; run++) {
		u64 i = run->begin;

		take(run->pc, from, which + i, run[1].begin - i, move & 0xff, move >> 8, to + i * cfg_words(),
		     status_of + i, masks + i * 4 * cfg_mask_words(), first);
	}
	for (u64 i = 0; i < n; i++) {
		u64 kind = status_of[i] & (MORE - 1);

		kinds |= status_of[i];
		enabled[which[i]] |= kind != NOT_ENABLED;
		taken += kind != NOT_ENABLED;
		copy(to + done * cfg_words(), to + i * cfg_words());
		origin[done] = which[i];
		done += kind == DONE;
	}
	*edges += taken;
	*more = kinds & MORE;
	if (cfg_mask_words() && S->trail)
		note_races(first, nr, move, masks);
	if (__builtin_expect((kinds & ALARM) != 0, 0))
		note_alarms(first, n, move);
	done = drop_seen(to, done);
	if (__builtin_expect(S->pool != 0, 0))
		store_shared(to, done, first, move);
	else
		store_new(to, done, first, move);
}

/* Of the runs keep the states whose step has another way to go. Returns how many runs are left. */
static u64 further(u64 nr)
{
	u64 left = 0, m = 0, end = runs[nr].begin;

	for (u64 k = 0; k < nr; k++) {
		u64 begin = m, last = k + 1 < nr ? runs[k + 1].begin : end;

		for (u64 i = runs[k].begin; i < last; i++) {
			which[m] = which[i];
			m += (status_of[i] & MORE) != 0;
		}
		if (m > begin)
			runs[left++] = (struct run){ runs[k].pc, begin };
	}
	runs[left].begin = m;
	return left;
}

/* Whether some program has not ended. */
static int alive(u64 number)
{
	u64 last = 0;

	for (u64 cpu = 0; cpu < cfg_cpus(); cpu++)
		last |= model_pc(S->states + number * cfg_words(), cpu);
	return last != 0;
}

/* States from which no step leads: all programs have ended, or none can continue. */
static void note_ends(u64 first, u64 n)
{
	u64 masks[MAX_MASKS];

	now_move = NO_MOVE;
	for (u64 i = 0; i < n; i++) {
		if (__builtin_expect(enabled[i], 1))
			continue;
		if (alive(first + i)) {
			if (S->check_deadlock)
				raise_alarm(ALARM_DEADLOCK, first + i, NO_MOVE, 0, 0);
			continue;
		}
		now_state = first + i;
		copy(slot(0)->words, S->states + (first + i) * cfg_words());
		u64 r = model_check_end(slot(0)->words, masks);

		if (r != DONE)
			alarm_of(r, first + i, NO_MOVE, 0);
	}
}

/* Whether a run that fails is to be shown rather than another one of the same level. */
static inline int sooner(const struct alarm *a, const struct alarm *b)
{
	if ((a->move == NO_MOVE) != (b->move == NO_MOVE))
		return a->move == NO_MOVE;
	return a->state != b->state ? a->state < b->state : a->move < b->move;
}

/* Of what went wrong in a chunk keep the first: a search that does not continue reports one thing. */
static void keep_first(void)
{
	struct alarm *best = 0, *end = S->alarms + S->nr_alarms;

	for (struct alarm *a = S->alarms; a < end; a++)
		if (a->count && (!best || sooner(a, best)))
			best = a;
	for (struct alarm *a = S->alarms; a < end; a++)
		if (a != best)
			a->count = 0;
}

/* Expand n states from `first` on. Returns whether to stop. */
static int expand_chunk(u64 first, u64 n, u64 *edges)
{
	struct room r = divided();

	chunk = first;
	S->batched += n;
	for (u64 i = 0; i < n; i++) {
		const u64 *left[MAX_CPUS];

		enabled[i] = trailing[i] = 0;
		if (cfg_mask_words() && S->trail)
			trailing[i] = trails(S->states + (first + i) * cfg_words(), left);
	}
	sort(&r, S->states + first * cfg_words(), n);
	for (u64 cpu = 0; cpu < cfg_cpus(); cpu++) {
		u64 nr = find_runs(&r, cpu), more;

		for (u64 way = 0; nr; way++) {
			take_runs(&r, first, nr, cpu | way << 8, edges, &more);
			nr = more ? further(nr) : 0;
		}
	}
	note_ends(first, n);
	chunk = NO_CHUNK;
	if (!S->alarmed || S->keep_going || S->finish)
		return 0;
	keep_first();
	return 1;
}
