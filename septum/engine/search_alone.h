/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Part of search.c: partial-order reduction.
 *
 * S->rows has a row of bits for each program counter, made by analysis/partial_order.py: bit q says that
 * the step there may be taken alone, all other CPUs being put off, as far as a CPU at q is concerned;
 * the bit after those of all q, that some property of whole states must be checked after it.
 *
 * Every state that is stored has all its steps taken; what is taken alone is taken at once, without
 * storing the state before. So no step is put off forever, and no cycle is without such a state.
 */

/*
 * How far a run of steps taken alone goes: each takes one of FUEL, one with several ways CHOICE, since
 * the number of runs may double with it. Once a state has had MOST of them, each step is its own.
 */
enum { FUEL = 256, CHOICE = 80, MAX_WAYS = 64, MOST = 1024 };

struct way {
	u64 fuel;
	u64 words[MAX_WORDS];
};

static struct way ways[MAX_WAYS];
static u64 settled;

static inline const u64 *row_of(u64 pc)
{
	return S->rows + pc * (cfg_points() / 64 + 1);
}

static inline int bit_of(const u64 *row, u64 number)
{
	return row[number >> 6] >> (number & 63) & 1;
}

/* The first CPU from `cpu` on whose next step may be taken alone; cfg_cpus() if there is none. */
static u64 alone(u64 *s, u64 cpu)
{
	u64 pc[MAX_CPUS];

	for (u64 i = 0; i < cfg_cpus(); i++)
		pc[i] = model_pc(s, i);
	for (; cpu < cfg_cpus(); cpu++) {
		const u64 *row = row_of(pc[cpu]);
		int free = pc[cpu] != 0;

		for (u64 i = 0; i < cfg_cpus(); i++)
			free &= i == cpu || bit_of(row, pc[i]);
		if (free)
			return cpu;
	}
	return cpu;
}

/*
 * Take the step of one CPU alone, all ways that its choose() can go: from the last of the `top` ways on
 * the stack. Returns how many ways are on the stack then; 0 if there is no such step, or it fails.
 */
static u64 pass(u64 top, int *look)
{
	struct way *here = &ways[top - 1];
	u64 masks[MAX_MASKS];

	if (!here->fuel || settled > MOST)
		return 0;
	for (u64 cpu = alone(here->words, 0); cpu < cfg_cpus(); cpu = alone(here->words, cpu + 1)) {
		u64 r = MORE, way = 0, pc = model_pc(here->words, cpu);

		for (; r & MORE && top + way < MAX_WAYS; way++) {
			struct way *next = &ways[top + way];

			copy(next->words, here->words);
			next->fuel = here->fuel - 1;
			r = cold_step(next->words, cpu, way, masks);
			if ((r & ~(u64)MORE) != DONE)
				break;
		}
		if (r != DONE)	/* it has to wait, it fails, or there is no room for all ways */
			continue;
		for (u64 i = 0; way > 1 && i < way; i++)
			ways[top + i].fuel = here->fuel > CHOICE ? here->fuel - CHOICE : 0;
		S->passed += way;
		*look = bit_of(row_of(pc), cfg_points());
		*here = ways[top + way - 1];
		return top + way - 1;
	}
	return 0;
}

/* The properties of whole states, of a state that is not stored, after `move` from `number`. */
static int looked_at(u64 *s, u64 number, u64 move)
{
	u64 r = check(s, number);

	return r != DONE && alarm_of(r, number, move, 1);
}

/* From a state that was reached by `move` from `number`, run alone; count as in push(). */
static u64 settle(u64 *s, u64 number, u64 move, u64 count)
{
	u64 pc = model_pc(S->states + number * cfg_words(), move & 0xff);
	int look = 0, first = bit_of(row_of(pc), cfg_points());

	ways[0].fuel = FUEL;
	copy(ways[0].words, s);
	for (u64 top = 1; top;) {
		u64 more = pass(top, &look);

		if (more && first && looked_at(s, number, move))
			return STOP;
		first = 0;

		if (!more) {
			top--;
			settled++;
			count = push(ways[top].words, number, move, count);
			if (count == STOP)
				return STOP;
			continue;
		}
		for (u64 i = top - 1; look && i < more; i++)
			if (looked_at(ways[i].words, number, move))
				return STOP;
		top = more;
	}
	return count;
}
