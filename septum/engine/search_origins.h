/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * How states were reached, in few bits; a part of search.c.
 *
 * What states one after the other were reached from is near to each other, and there are few steps. So of a large
 * search (engine/lean.py) the origins and steps of BLOCK states at a time are written again with as many bits as
 * those of this block need, and parent[] and move[] of these are given back. There is nothing that cannot be packed:
 * in the worst case an origin takes its 32 bits.
 */

enum { BLOCK = 256 };

/* BLOCK states: the word in S->bits at which theirs begin, their least origin, bits of an origin above it and of a step */
struct block {
	u64 begin;
	u32 least;
	u16 from_bits, move_bits;
};

/* What a state was reached from, and by which step; the first state from itself, by NO_MOVE. */
struct origin {
	u64 from, move;
};

static inline u64 bits_for(u64 most)
{
	return most ? 64 - __builtin_clzll(most) : 0;
}

static inline u64 lowest(u64 v, u64 bits)
{
	return v & ((1ull << bits) - 1);
}

static inline struct origin origin_of(u64 n)
{
	const struct block *b = S->blocks + n / BLOCK;
	u64 bit, v;

	if (n >= S->packed)
		return (struct origin){ S->parent[n], S->move[n] };
	if (!n)
		return (struct origin){ 0, NO_MOVE };
	bit = n % BLOCK * (b->from_bits + b->move_bits);
	__builtin_memcpy(&v, (const char *)(S->bits + b->begin) + bit / 8, 8);
	v >>= bit % 8;
	u64 step = lowest(v >> b->from_bits, b->move_bits);

	return (struct origin){ b->least + lowest(v, b->from_bits), step % cfg_cpus() | step / cfg_cpus() << 8 };
}

/* A step as a number that is less than CPUs times ways. */
static inline u64 step_of(u64 n)
{
	return n ? (S->move[n] & 0xff) + cfg_cpus() * (S->move[n] >> 8) : 0;
}

/* Pack the block of states that begins with `first`. */
static void pack_block(u64 first)
{
	u64 steps[BLOCK], most = 0, v = 0, filled = 0, *to = S->bits + S->packed_words;
	u32 least = ~0u, last = 0;
	struct block *b = S->blocks + first / BLOCK;

	for (u64 i = 0; i < BLOCK; i++) {
		u32 from = S->parent[first + i];

		least = from < least ? from : least;
		last = from > last ? from : last;
		steps[i] = step_of(first + i);
		most |= steps[i];
	}
	*b = (struct block){ S->packed_words, least, bits_for(last - least), bits_for(most) };
	u64 each = b->from_bits + b->move_bits;

	for (u64 i = 0; i < BLOCK; i++) {
		u64 one = S->parent[first + i] - least | steps[i] << b->from_bits;

		v |= one << filled;
		filled += each;
		if (filled < 64)
			continue;
		*to++ = v;
		filled -= 64;
		v = filled ? one >> (each - filled) : 0;
	}
	S->packed_words += BLOCK * each / 64;
}

/* Pack whole blocks of the states that are not yet, as far as they are before state `end`. */
void pack(struct search *search, u64 end)
{
	S = search;
	for (; S->packed + BLOCK <= end; S->packed += BLOCK)
		pack_block(S->packed);
}

/* For traces: what state n was reached from, and above that in 32 bits by which step. */
u64 reached(struct search *search, u64 n)
{
	S = search;
	struct origin o = origin_of(n);

	return o.move << 32 | o.from;
}
