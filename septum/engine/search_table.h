/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Filling a table anew and making it larger; a part of search.c. */

/* The first free entry from `at` on. */
static inline u64 vacant(u64 at)
{
	while (S->table[at])
		at = after(at, 1);
	return at;
}

/* Enter the states first..last-1 into the table, if they belong there. Returns how many do. */
static u64 enter(u64 first, u64 last)
{
	u64 hashes[BATCH], entries = 0;

	for (u64 n; first < last; first += n) {
		n = last - first < BATCH ? last - first : BATCH;
		for (u64 i = 0; i < n; i++) {
			hashes[i] = hash(S->states + (first + i) * cfg_words());
			__builtin_prefetch(&S->table[home(hashes[i])], 1);
		}
		for (u64 i = 0; i < n; i++) {
			u64 h = hashes[i], at = home(h);

			if (S->threads > 1 && owner(h) != S->me)
				continue;
			at = vacant(at);
			S->table[at] = entry(S->states + (first + i) * cfg_words(), h, first + i);
			entries++;
		}
	}
	return entries;
}

/* Fill the table, which is zeroed memory, with the states that belong into it. */
void rehash(struct search *search)
{
	S = search;
	S->offset = S->count - enter(0, S->common) - enter(S->base, S->count);
}

/* How many entries of a line are in use. */
static inline u64 filled(u64 line)
{
	u64 n = 0;

	if (line * LINE >= S->entries)
		return LINE;
	while (n < LINE && S->table[line * LINE + n])
		n++;
	return n;
}

/*
 * Lines that are being filled, from the last of the table to the first: how full the eight from `base` on are,
 * one byte each. What was just written is not read again: the processor would wait for it.
 */
struct filling {
	u64 base, fill;
};

/*
 * Move the entries of the line at `i` of a table that has grown. Nearly all go to the two to four lines that it has
 * become, or, of those that a full line had no room for, to the lines before. Returns 0 if one would go where others
 * still have to leave.
 */
static inline u64 move_line(u64 i, u64 old, struct filling *f)
{
	u64 e[LINE], to = i / LINE * (S->entries / LINE) / (old / LINE);

	while (f->base > to - 3)
		f->fill = f->fill << 8 | filled(--f->base);
	for (u64 k = 0; k < LINE; k++) {
		e[k] = S->table[i + k];
		S->table[i + k] = 0;
	}
	for (u64 k = 0; k < LINE && e[k]; k++) {
		u64 s = ~e[k], at = home(hash(&s)), line = at / LINE - f->base, n = f->fill >> 8 * (line & 7) & 0xff;

		if (__builtin_expect(line < 8 && n < LINE, 1)) {
			S->table[at + n] = e[k];
			f->fill += 1ull << 8 * line;
			continue;
		}
		if (at < i)
			return 0;
		S->table[vacant(at)] = e[k];
		for (line = 8; line--;)
			f->fill = f->fill << 8 | filled(f->base + line);
	}
	return 1;
}

/*
 * Make the table, whose first `old` entries are in use and whose others are free, as large as S->entries
 * says. An entry's home is its hash's share of the table, so entries keep their order, about:
 * from the last one to the first, all go to a place that was read already, and memory is read and
 * written from end to end. Returns whether it could be done: it takes the hashes of the entries
 * alone, so only with full keys, and not if an entry is far from its home.
 */
u64 stretch(struct search *search, u64 old)
{
	enum { ASIDE = 1 << 14 };
	static u64 aside[ASIDE];
	u64 first = old < ASIDE ? old : ASIDE, nr = 0;
	struct filling f = { search->entries / LINE, 0 };

	S = search;
	if (!cfg_full_keys() || S->compact)
		return 0;
	for (u64 i = 0; i < first; i++) {
		aside[nr] = S->table[i];
		nr += aside[nr] != 0;
		S->table[i] = 0;
	}
	for (u64 i = old; i > first; i -= LINE)
		if (!move_line(i - LINE, old, &f))
			return 0;
	for (u64 i = 0; i < nr; i++) {
		u64 s = ~aside[i];

		S->table[vacant(home(hash(&s)))] = aside[i];
	}
	return 1;
}
