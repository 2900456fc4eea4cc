/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Part of search.c: what Python has copies of, by name. engine/shared.py compares the two when code is loaded,
 * so that a number, a field or the order of fields that was changed in one place only is an error of one line
 * and not a search that reads the wrong words.
 */

/* No pointers: the loader of machine code has not reckoned with the room that relocated data takes. */
struct shared {
	char name[32];
	u64 value;
};

#define NUMBER(x) { #x, x }
#define SIZE(x) { "sizeof " #x, sizeof(struct x) }
#define FIELD(x, f) { #x "." #f, __builtin_offsetof(struct x, f) }

static const struct shared shared_numbers[] = {
	/* statuses of a step and reasons to return, which Python tells apart */
	NUMBER(NOT_ENABLED), NUMBER(DONE), NUMBER(ALARM), NUMBER(ENDED), NUMBER(MORE),
	NUMBER(FINISHED), NUMBER(PAUSE), NUMBER(GROW_TABLE), NUMBER(FULL), NUMBER(STOPPED), NUMBER(LEVEL),
	NUMBER(NO_MOVE), NUMBER(ALARM_DEADLOCK), NUMBER(ALARM_RACE), NUMBER(FIRST_MODEL_ALARM),
	/* sizes of what Python allocates and this code fills */
	NUMBER(MAX_WORDS), NUMBER(MAX_MASKS), NUMBER(MAX_WAYS), NUMBER(LATELY), NUMBER(SLACK),
	NUMBER(MAX_THREADS), NUMBER(RING), SIZE(ring),
	/* how far runs of steps taken alone go: Python follows them again for a trace */
	NUMBER(FUEL), NUMBER(CHOICE),
	/* states that are expanded at once, and for how many program counters */
	NUMBER(MAX_CHUNK), NUMBER(MAX_POINTS),
	SIZE(alarm), FIELD(alarm, count), FIELD(alarm, state), FIELD(alarm, move), FIELD(alarm, move2),
	FIELD(alarm, field), FIELD(alarm, depth),
	SIZE(note), FIELD(note, row), FIELD(note, bits), FIELD(note, state), FIELD(note, move), FIELD(note, depth),
	NUMBER(SPAN), NUMBER(LED_TO), NUMBER(ASIDE), NUMBER(LINE),
	SIZE(pool), FIELD(pool, stop), FIELD(pool, next), FIELD(pool, free), FIELD(pool, each), FIELD(pool, reach),
	FIELD(pool, rest), FIELD(pool, rest2), FIELD(pool, rest3),
	SIZE(team), FIELD(team, stop), FIELD(team, hold), FIELD(team, held),
	SIZE(search),
	FIELD(search, states), FIELD(search, table), FIELD(search, parent), FIELD(search, move),
	FIELD(search, alarms), FIELD(search, acc), FIELD(search, notes), FIELD(search, stack),
	FIELD(search, lately), FIELD(search, rows), FIELD(search, trail), FIELD(search, maybe), FIELD(search, team), FIELD(search, entries),
	FIELD(search, count), FIELD(search, next), FIELD(search, level_end),
	FIELD(search, depth), FIELD(search, edges), FIELD(search, capacity), FIELD(search, nr_notes),
	FIELD(search, symmetry), FIELD(search, keep_going),
	FIELD(search, check_deadlock), FIELD(search, base), FIELD(search, common), FIELD(search, offset),
	FIELD(search, most), FIELD(search, level), FIELD(search, height), FIELD(search, deepest),
	FIELD(search, hold), FIELD(search, me), FIELD(search, threads), FIELD(search, phase),
	FIELD(search, turn), FIELD(search, alarmed), FIELD(search, whole), FIELD(search, compact), FIELD(search, entry_bytes),
	FIELD(search, bits_mask), FIELD(search, compared), FIELD(search, passed),
	FIELD(search, scratch), FIELD(search, batch), FIELD(search, batch_from), FIELD(search, least),
	FIELD(search, branches), FIELD(search, batched), FIELD(search, nr_alarms),
	FIELD(search, blocks), FIELD(search, bits), FIELD(search, packed), FIELD(search, packed_words),
	NUMBER(BLOCK), SIZE(block),
	FIELD(search, pool), FIELD(search, finish), FIELD(search, span_end),
	{ "", 0 },
};

/* The table, which ends with an empty name. */
const struct shared *shared_table(void)
{
	return shared_numbers;
}
