/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Filling a table anew and making it larger; a part of search.c. */

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
			while (S->table[at])
				at = after(at);
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

	S = search;
	if (!cfg_full_keys() || S->compact)
		return 0;
	for (u64 i = 0; i < first; i++) {
		aside[nr] = S->table[i];
		nr += aside[nr] != 0;
		S->table[i] = 0;
	}
	for (u64 i = old; i-- > first;) {
		u64 e = S->table[i], s = ~e, at;

		if (!e)
			continue;
		S->table[i] = 0;
		at = home(hash(&s));
		if (at < i)
			return 0;
		while (S->table[at])
			at = after(at);
		S->table[at] = e;
	}
	for (u64 i = 0; i < nr; i++) {
		u64 s = ~aside[i], at = home(hash(&s));

		while (S->table[at])
			at = after(at);
		S->table[at] = aside[i];
	}
	return 1;
}
