/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Hash compaction; a part of search.c.
 *
 * The table holds, instead of a state, `bits` bits of a hash that is independent of the one that
 * chooses the entry; a new state whose bits are those of another one on its way through the table
 * is taken for that one, and lost. Of the states only those not yet expanded are kept: the caller
 * gives the memory of the others back. How each was reached is kept, so that all of them can be
 * made again, in order, when the table grows or a trace is wanted.
 *
 * Source: Stern and Dill, Improved probabilistic verification by hash compaction, CHARME 1995.
 */

static inline u64 *entry_at(u64 at)
{
	return (u64 *)((unsigned char *)S->table + at * S->entry_bytes);
}

/* Where the search for a state with a hash begins. */
static inline u64 share(u64 h)
{
	return (__uint128_t)h * S->entries >> 64;
}

/* Entries are `entry_bytes` bytes each, without gaps; behind the last one there is room for a word. */
static inline u64 bits_at(u64 at)
{
	u64 bits;

	__builtin_memcpy(&bits, entry_at(at), 8);
	return bits & S->bits_mask;
}

static inline void put_bits(u64 at, u64 bits)
{
	u64 old;

	__builtin_memcpy(&old, entry_at(at), 8);
	bits |= old & ~S->bits_mask;
	__builtin_memcpy(entry_at(at), &bits, 8);
}

/* The bits that are kept of a state; never 0, which is a free entry. */
static u64 bits_of(const u64 *s)
{
	u64 h = 0x2545f4914f6cdd1dull;

	for (u64 i = 0; i < cfg_words(); i++) {
		__uint128_t m = (__uint128_t)(s[i] ^ h) * 0xa0761d6478bd642full;

		h = ((u64)m ^ (u64)(m >> 64)) + 0xe7037ed1a0b428dbull;
	}
	h = (h ^ h >> 32) * 0x9fb21c651e98df25ull;
	h = (h ^ h >> 28) & S->bits_mask;
	return h ? h : 1;
}

static __attribute__((noinline)) int insert_compact(const u64 *s, u64 h, u64 from, u64 move)
{
	u64 bits = bits_of(s), at = share(h), others = 0, there;

	while ((there = bits_at(at))) {
		if (there == bits)
			return 0;
		others++;
		at = after(at, 1);
	}
	S->compared += others;
	put_bits(at, bits);
	append(s, from, move);
	return 1;
}

/* s becomes state i, made again by the step that led to it from the state before it. Returns a status. */
static u64 made_again(u64 i, u64 *s, u64 *masks)
{
	u64 r;

	if (!i) {
		for (u64 w = 0; w < MAX_WORDS; w++)
			s[w] = 0;
		r = model_init(s, masks);
	} else {
		struct origin o = origin_of(i);

		copy(s, S->states + o.from * cfg_words());
		r = cold_step(s, o.move & 0xff, o.move >> 8, masks);
	}
	if (S->symmetry)
		model_canon(s);
	return r & ~(u64)MORE;
}

/*
 * Make the states first..last-1 again, each from the state before it, which must be there.
 * With `enter`, enter them into the table, which they are not in.
 */
void again(struct search *search, u64 first, u64 last, u64 enter)
{
	u64 s[MAX_WORDS], m[MAX_MASKS];

	S = search;
	noting = 0;
	for (u64 i = first; i < last; i++) {
		made_again(i, s, m);
		copy(S->states + i * cfg_words(), s);
		if (enter) {
			u64 at = share(hash(s));

			while (bits_at(at))
				at = after(at, 1);
			put_bits(at, bits_of(s));
		}
	}
}

/* The first of the states first..last-1 that is not what the step makes that led to it; `last` if there is none. */
u64 stray(struct search *search, u64 first, u64 last)
{
	u64 s[MAX_WORDS], m[MAX_MASKS];

	S = search;
	noting = 0;
	for (u64 i = first; i < last; i++) {
		if (i && (origin_of(i).move & 0xff) >= cfg_cpus())
			return i;
		if (made_again(i, s, m) != DONE || !equal(s, S->states + i * cfg_words()))
			return i;
	}
	return last;
}
