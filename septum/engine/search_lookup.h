/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Part of search.c: looking a state up in the table, by lines of eight entries, and storing one that is new.
 *
 * A line is what the processor reads at once, and its entries are filled from the first on; so is what a full
 * line has no room for, in the lines behind it. A state is compared with all entries of a line together.
 */

/* The line, by its first entry, where the search for a state with a hash begins, in the order of the hashes. */
static inline u64 home(u64 h)
{
	return (u64)((__uint128_t)h * (S->entries / LINE) >> 64) * LINE;
}

/* The entry, or the line, that is `n` entries after another. */
static inline u64 after(u64 at, u64 n)
{
	return at + n == S->entries ? 0 : at + n;
}

/* What the table has for a state. Never 0, which is a free entry. */
static inline u64 entry(const u64 *s, u64 h, u64 number)
{
	return cfg_full_keys() ? ~s[0] : h << 32 | (number + 1);
}

/*
 * Whether a state is among the last ones that steps led to: it is stored, or about to be. Most
 * steps lead to a state that another one of the same few led to just before (A and B run in
 * either order), and this is looked up in the cache of the processor, the table in memory.
 */
static inline int seen_lately(const u64 *s, u64 h)
{
	u64 *last = S->lately + (h & (LATELY - 1)) * cfg_words();

	if (equal(last, s))
		return 1;
	copy(last, s);
	return 0;
}

typedef u64 line __attribute__((ext_vector_type(8)));
typedef _Bool bits __attribute__((ext_vector_type(8)));

/* A bit for each entry of the line at `at` that is free, or may be the state's: with full keys, it is. */
static inline u64 ends(const u64 *s, u64 h, u64 at)
{
	line e = *(const line *)(S->table + at);
	line same = cfg_full_keys() ? e ^ ~s[0] : (e ^ h << 32) >> 32;
	bits found = __builtin_convertvector(same == 0, bits) | __builtin_convertvector(e == 0, bits);
	unsigned char byte;

	__builtin_memcpy(&byte, &found, 1);
	return byte;
}

/* Where the probe for a state ends, from `at` on: at a free entry, or at the first one that may be the state's. */
static inline u64 probe(const u64 *s, u64 h, u64 at)
{
	u64 first = at & ~(u64)(LINE - 1), found = ends(s, h, first) >> (at - first) << (at - first);

	while (__builtin_expect(!found, 0)) {
		first = after(first, LINE);
		found = ends(s, h, first);
	}
	return first + __builtin_ctzll(found);
}

static inline const u64 *state_of(u64 e)
{
	return S->states + ((e & 0xffffffff) - 1) * cfg_words();
}

/* Whether an entry is a state's. */
static inline int stands_for(u64 e, const u64 *s, u64 h)
{
	return cfg_full_keys() ? e == ~s[0] : !((e ^ h << 32) >> 32) && equal(state_of(e), s);
}

/* A new state, the last one from now on. */
static inline void append(const u64 *s, u64 from, u64 move)
{
	copy(S->states + S->count * cfg_words(), s);
	S->parent[S->count] = from;
	S->move[S->count] = move;
	if (S->stack)
		S->stack[S->height++] = (S->depth + 1) << 32 | S->count;
	S->count++;
}

/* Returns 1 if `s` is new; it is then the last state. `at` is where a probe ended. */
static inline int insert(const u64 *s, u64 h, u64 at, u64 from, u64 move)
{
	for (at = probe(s, h, at); S->table[at]; at = probe(s, h, after(at, 1)))
		if (cfg_full_keys() || equal(state_of(S->table[at]), s))
			return 0;
	S->table[at] = entry(s, h, S->count);
	append(s, from, move);
	return 1;
}

/* Where the search for a state continues, which is sent for: where it may be, or the line after its own, which is full. */
static inline u64 look(const u64 *s, u64 h)
{
	u64 at = home(h), found = ends(s, h, at);

	at = found ? at + __builtin_ctzll(found) : after(at, LINE);
	if (!cfg_full_keys() && found)
		__builtin_prefetch(S->table[at] ? state_of(S->table[at]) : S->table);
	else if (!found)
		__builtin_prefetch(S->table + at, 1);
	return at;
}

/*
 * Store a state if it is new, from where look() was. Whether it is new is not to be foreseen, so there is no jump on
 * it: all are written behind the last state, and only those that are new are counted, and put into the table.
 */
static inline void put(const u64 *s, u64 h, u64 at, u64 from, u64 move)
{
	u64 e = S->table[at], n = S->count, aside;

	if (__builtin_expect(e && !stands_for(e, s, h), 0)) {
		if (!cfg_full_keys()) {
			insert(s, h, at, from, move);
			return;
		}
		at = probe(s, h, at);
		e = S->table[at];
	}
	*(e ? &aside : S->table + at) = entry(s, h, n);
	copy(S->states + n * cfg_words(), s);
	S->parent[n] = from;
	S->move[n] = move;
	S->count = n + !e;
}
