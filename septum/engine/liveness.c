/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Runs that repeat forever: fair cycles in the graph of all states.
 *
 * The graph is made from an exhausted search by taking every step once more, and is then
 * refined until what is left of it can be run through forever by a fair scheduler: the
 * strongly connected components (Tarjan, without recursion), from which a step whose
 * choose() could lead out is taken away if choices are fair, and, for strong fairness, the
 * states in which a CPU is enabled that never takes a step. What remains is taken apart anew.
 *
 * A set of states is a stretch of order[]; all states of a set carry its number in set[].
 * Compiled to liveness.ll as search.c is to search.ll, but not linked with a model: one machine
 * code serves all, and struct graph says what a state and a step are.
 */
#include <stdint.h>

typedef uint64_t u64;
typedef uint32_t u32;
typedef uint16_t u16;

struct search;

enum { MAX_WORDS = 64, MAX_MASKS = 4 * 16 };
enum status { NOT_ENABLED, DONE, ALARM, ENDED, MORE = 128 };
enum fairness { NONE, WEAK, STRONG };
enum wanted { LEADS_TO, STEP_OF, STEP_OR_STOP_OF };

#define NOWHERE 0xffffffffu	/* a step that fails; no state */
#define DROPPED 0x8000		/* in a move: not part of the set that is searched */
#define CPU_OF(move) ((move) & 0xff)
#define ANY_CPU (~0ull)

struct slot {		/* of a field of the state */
	u64 word, shift, mask;
};

/* outside_step() of search.c: one step of a model */
typedef u64 step_fn(struct search *search, u64 *s, u64 cpu, u64 way, u64 *masks);

struct graph {
	const u64 *states;
	u32 *first;		/* where the edges of each state begin, and those of the last one end */
	u32 *to;		/* of an edge: the state it leads to, or NOWHERE */
	u16 *move;		/* of an edge: CPU, and from bit 8 on which way its choose() went */
	u32 *busy;		/* of a state: the CPUs with an operation under way */
	u32 *index;		/* open addressing: state number + 1 */
	struct slot *operation;	/* of each CPU: the field that says so; without a mask: until it ends */
	step_fn *step;
	u32 *order, *out, *set, *number, *low, *edge, *calls, *stack, *ranges;
	u64 index_mask, count, edges, capacity, words, cpus;
	u64 through;		/* what find() asks for: a set with this state in it, NOWHERE: any */
	u64 lo, hi, least;	/* what find() found: a stretch of order[], and the state in it that is reached first */
	u64 steps, some, all;	/* of that: the CPUs that take a step, that could in some and in all of its states, */
	u64 unended;		/* and those with an operation under way in all of them */
};

static const u64 *state(const struct graph *g, u64 number)
{
	return g->states + number * g->words;
}

static int same(const struct graph *g, const u64 *a, const u64 *b)
{
	u64 diff = 0;

	for (u64 i = 0; i < g->words; i++)
		diff |= a[i] ^ b[i];
	return !diff;
}

/* Where the search for a state in index[] begins; an odd multiplier and the upper half spread what differs low. */
static u64 place(const struct graph *g, const u64 *s)
{
	u64 h = 0;

	for (u64 i = 0; i < g->words; i++) {
		h = (h ^ s[i]) * 0x9e3779b97f4a7c15ull;
		h ^= h >> 32;
	}
	return h & g->index_mask;
}

static u32 number_of(const struct graph *g, const u64 *s)
{
	u64 at = place(g, s);

	while (g->index[at] && !same(g, state(g, g->index[at] - 1), s))
		at = (at + 1) & g->index_mask;
	return g->index[at] - 1;	/* NOWHERE if it is not there */
}

/* Make the states first..last-1 known by their content. */
void liveness_index(struct graph *g, u64 first, u64 last)
{
	for (u64 i = first; i < last; i++) {
		u64 at = place(g, state(g, i));

		while (g->index[at])
			at = (at + 1) & g->index_mask;
		g->index[at] = i + 1;
	}
}

/* The number of a state, or NOWHERE. */
u64 liveness_number(struct graph *g, const u64 *s)
{
	return number_of(g, s);
}

/* Take every step from the states first..last-1. Returns 0 if there are more edges than fit. */
u64 liveness_edges(struct search *search, struct graph *g, u64 first, u64 last)
{
	u64 s[MAX_WORDS], m[MAX_MASKS];

	for (u64 i = first; i < last; i++) {
		g->first[i] = g->edges;
		g->busy[i] = 0;
		for (u64 cpu = 0; cpu < g->cpus; cpu++) {
			const struct slot *op = &g->operation[cpu];
			u64 r = MORE;

			for (u64 way = 0; r & MORE; way++) {
				for (u64 k = 0; k < g->words; k++)
					s[k] = state(g, i)[k];
				r = g->step(search, s, cpu, way, m);
				if (r == NOT_ENABLED || r == ENDED)
					break;
				if (g->edges == g->capacity)
					return 0;
				g->to[g->edges] = r & ALARM ? NOWHERE : number_of(g, s);
				g->move[g->edges++] = cpu | way << 8;
			}
			if (r != ENDED && (!op->mask || state(g, i)[op->word] >> op->shift & op->mask))
				g->busy[i] |= 1u << cpu;
		}
		g->first[i + 1] = g->edges;
	}
	return 1;
}

static int inside(const struct graph *g, u64 edge, u32 set)
{
	return !(g->move[edge] & DROPPED) && g->to[edge] != NOWHERE && g->set[g->to[edge]] == set;
}

/*
 * Take the set of the stretch lo..hi-1 apart into strongly connected components. They follow one
 * another in order[] then; low[] of the first state of each is where it ends.
 */
static void components(struct graph *g, u64 lo, u64 hi, u32 set)
{
	u32 next = 1;
	u64 done = lo, depth = 0, held = 0;

	for (u64 i = lo; i < hi; i++) {
		g->number[g->order[i]] = 0;
		g->set[g->order[i]] = set;
	}
	for (u64 i = lo; i < hi; i++) {
		u32 root = g->order[i];

		if (g->number[root])
			continue;
		g->number[root] = g->low[root] = next++;
		g->edge[root] = g->first[root];
		g->calls[depth++] = g->stack[held++] = root;
		while (depth) {
			u32 s = g->calls[depth - 1];

			if (g->edge[s] < g->first[s + 1]) {
				u32 e = g->edge[s]++, t = g->to[e];

				if (!inside(g, e, set))
					continue;
				if (!g->number[t]) {
					g->number[t] = g->low[t] = next++;
					g->edge[t] = g->first[t];
					g->calls[depth++] = g->stack[held++] = t;
				} else if (g->number[t] < g->low[s]) {
					g->low[s] = g->number[t];
				}
				continue;
			}
			depth--;
			if (depth && g->low[s] < g->low[g->calls[depth - 1]])
				g->low[g->calls[depth - 1]] = g->low[s];
			if (g->low[s] != g->number[s])
				continue;
			u64 start = done;
			u32 t;

			do {
				t = g->stack[--held];
				g->set[t] = 0;	/* no edge leads there from what is still to come */
				g->out[done++] = t;
			} while (t != s);
			g->low[g->out[start]] = done;
		}
	}
	for (u64 i = lo; i < hi; i++)
		g->order[i] = g->out[i];
}

/* Take away the choices that could lead out of the set, all ways of them. */
static int drop_unfair(struct graph *g, u64 lo, u64 hi, u32 set)
{
	int changed = 0;

	for (u64 i = lo; i < hi; i++) {
		u32 s = g->order[i], end;

		for (u32 e = g->first[s]; e < g->first[s + 1]; e = end) {
			int out = 0;

			for (end = e; end < g->first[s + 1] && CPU_OF(g->move[end]) == CPU_OF(g->move[e]); end++)
				out |= !inside(g, end, set);
			if (!out || end == e + 1 || g->move[e] & DROPPED)
				continue;
			for (u32 k = e; k < end; k++)
				g->move[k] |= DROPPED;
			changed = 1;
		}
	}
	return changed;
}

static u32 enabled(const struct graph *g, u32 s)
{
	u32 cpus = 0;

	for (u32 e = g->first[s]; e < g->first[s + 1]; e++)
		cpus |= 1u << CPU_OF(g->move[e]);
	return cpus;
}

/* A stretch lo..hi-1 of order[], with the number of its set. */
struct part {
	u64 lo, hi;
	u32 set;
};

/*
 * Of a part: the CPUs that take a step in it, that could in some and in all of its states, those with an operation
 * under way in all of them, and its first state.
 */
struct seen {
	u32 steps, some, all, unended, least;
};

static struct seen look_at(const struct graph *g, const struct part *p)
{
	struct seen seen = { 0, 0, ~0u, ~0u, NOWHERE };

	for (u64 i = p->lo; i < p->hi; i++) {
		u32 s = g->order[i], cpus = enabled(g, s);

		seen.some |= cpus;
		seen.all &= cpus;
		seen.unended &= g->busy[s];
		seen.least = s < seen.least ? s : seen.least;
		for (u32 e = g->first[s]; e < g->first[s + 1]; e++)
			if (inside(g, e, p->set))
				seen.steps |= 1u << CPU_OF(g->move[e]);
	}
	return seen;
}

/* The CPUs that a scheduler of some fairness would have let take a step. */
static u32 wronged(const struct seen *seen, u64 fairness)
{
	return (fairness == WEAK ? seen->all : fairness == STRONG ? seen->some : 0) & ~seen->steps;
}

/* Take the states away in which one of `cpus` is enabled. Returns where the stretch of those that stay ends. */
static u64 drop_states(struct graph *g, const struct part *p, u32 cpus)
{
	u64 keep = p->lo;

	for (u64 i = p->lo; i < p->hi; i++) {
		u32 s = g->order[i];

		if (enabled(g, s) & cpus)
			g->set[s] = 0;
		else
			g->order[keep++] = s;
	}
	return keep;
}

static void keep_best(struct graph *g, const struct part *p, const struct seen *seen)
{
	if (seen->least >= g->least)
		return;
	g->lo = p->lo;
	g->hi = p->hi;
	g->least = seen->least;
	g->steps = seen->steps;
	g->some = seen->some;
	g->all = seen->all;
	g->unended = seen->unended;
}

/* Whether a part can be stayed in as it is; if not, `again` is the stretch of it to take apart anew, or empty. */
static int settle_part(struct graph *g, struct part *p, u64 fairness, u64 fair_choices, u64 *again)
{
	*again = p->lo;
	for (u64 i = p->lo; i < p->hi; i++)
		g->set[g->order[i]] = p->set;
	if (fair_choices && drop_unfair(g, p->lo, p->hi, p->set)) {
		*again = p->hi;
		return 0;
	}
	struct seen seen = look_at(g, p);
	u32 bad = wronged(&seen, fairness);

	if (seen.steps && !bad) {
		if (g->through != NOWHERE && g->set[g->through] != p->set)
			return 0;
		keep_best(g, p, &seen);
		return 1;
	}
	if (seen.steps && fairness == STRONG)	/* otherwise no part of it is better */
		*again = drop_states(g, p, bad);
	return 0;
}

/* Put all states on the list, those with an operation of `cpu` under way. Returns how many. */
static u64 begin_with(struct graph *g, u64 cpu)
{
	u64 all = 0;

	for (u64 e = 0; e < g->edges; e++)
		g->move[e] &= ~DROPPED;
	for (u64 i = 0; i < g->count; i++) {
		g->set[i] = 0;
		if (cpu == ANY_CPU || g->busy[i] >> cpu & 1)
			g->order[all++] = i;
	}
	g->least = NOWHERE;
	return all;
}

static void push_range(struct graph *g, u64 *waiting, u64 lo, u64 hi)
{
	if (lo == hi)
		return;
	g->ranges[2 * *waiting] = lo;
	g->ranges[2 * (*waiting)++ + 1] = hi;
}

/*
 * The set of states, all of them with an operation of `cpu` under way unless it is ANY_CPU, that a
 * scheduler of some fairness can stay in forever; of several the one that is reached first, and with
 * g->through set only one that this state is in. Weak: a CPU
 * that is enabled all the time takes a step. Strong: a CPU that is enabled again and again does.
 * With fair_choices each way of a choose() that comes up again and again is taken. Returns 1 if there is one.
 */
u64 liveness_find(struct graph *g, u64 fairness, u64 fair_choices, u64 cpu)
{
	u64 waiting = 0, found = 0;
	u32 set = 0;

	push_range(g, &waiting, 0, begin_with(g, cpu));
	while (waiting) {
		u64 from = g->ranges[2 * --waiting], to = g->ranges[2 * waiting + 1], again;

		components(g, from, to, ++set);
		for (u64 lo = from, hi; lo < to; lo = hi) {
			hi = g->low[g->order[lo]];

			struct part part = { lo, hi, ++set };

			found |= settle_part(g, &part, fairness, fair_choices, &again);
			push_range(g, &waiting, lo, again);
		}
	}
	return found;
}

static int is_wanted(const struct graph *g, u64 wanted, u64 a, u64 edge)
{
	switch (wanted) {
	case LEADS_TO:
		return g->to[edge] == a;
	case STEP_OR_STOP_OF:
		if (!(enabled(g, g->to[edge]) >> a & 1))
			return 1;
		/* fall through */
	default:
		return CPU_OF(g->move[edge]) == a;
	}
}

/*
 * The shortest way through the set that was found from `start` to an edge: one that leads to state `a`, a step of
 * CPU `a`, or such a step or one to a state in which that CPU is blocked. Returns how many edges it has; they are
 * in out[], the last one first. 0 if there is none.
 */
u64 liveness_walk(struct graph *g, u64 start, u64 wanted, u64 a)
{
	u32 set = g->set[start];
	u64 tail = 0;

	for (u64 i = g->lo; i < g->hi; i++)
		g->number[g->order[i]] = 0;
	g->number[start] = 1;
	g->stack[tail++] = start;
	for (u64 head = 0; head < tail; head++) {
		u32 s = g->stack[head];

		for (u32 e = g->first[s]; e < g->first[s + 1]; e++) {
			u64 length = 0;
			u32 t = g->to[e];

			if (!inside(g, e, set))
				continue;
			if (is_wanted(g, wanted, a, e)) {
				g->out[length++] = e;
				for (; s != start; s = g->low[s])
					g->out[length++] = g->edge[s];
				return length;
			}
			if (g->number[t])
				continue;
			g->number[t] = 1;
			g->edge[t] = e;		/* how it was reached, and from where */
			g->low[t] = s;
			g->stack[tail++] = t;
		}
	}
	return 0;
}

/* What Python has copies of: see search_shared.h. */
struct shared {
	char name[32];
	u64 value;
};

#define NUMBER(x) { #x, x }
#define FIELD(f) { "graph." #f, __builtin_offsetof(struct graph, f) }

static const struct shared shared_numbers[] = {
	NUMBER(NONE), NUMBER(WEAK), NUMBER(STRONG),
	NUMBER(LEADS_TO), NUMBER(STEP_OF), NUMBER(STEP_OR_STOP_OF),
	NUMBER(NOWHERE), NUMBER(DROPPED), NUMBER(ANY_CPU),
	{ "sizeof slot", sizeof(struct slot) }, { "sizeof graph", sizeof(struct graph) },
	FIELD(states), FIELD(first), FIELD(to), FIELD(move), FIELD(busy), FIELD(index), FIELD(operation), FIELD(step),
	FIELD(order), FIELD(out), FIELD(set), FIELD(number), FIELD(low), FIELD(edge), FIELD(calls), FIELD(stack),
	FIELD(ranges), FIELD(index_mask), FIELD(count), FIELD(edges), FIELD(capacity), FIELD(words), FIELD(cpus),
	FIELD(through), FIELD(lo), FIELD(hi), FIELD(least), FIELD(steps), FIELD(some), FIELD(all), FIELD(unended),
	{ "", 0 },
};

const struct shared *liveness_shared(void)
{
	return shared_numbers;
}
