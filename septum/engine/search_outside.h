/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Steps and states outside the search: what traces and the engine's other files ask; a part of search.c. */

/* For the engine's other files: one step outside the search, and the hash that states are found by. */
u64 outside_step(struct search *search, u64 *s, u64 cpu, u64 choice, u64 *masks)
{
	S = search;
	noting = 0;
	return cold_step(s, cpu, choice, masks);
}

u64 state_hash(const u64 *s)
{
	return hash(s);
}

/* One step outside the search, for traces and tests: s becomes the next state. */
u64 apply(struct search *search, u64 *s, u64 cpu, u64 choice, u64 *masks)
{
	return outside_step(search, s, cpu, choice, masks) & ~(u64)MORE;
}

/* For traces: the first CPU from `cpu` on whose step may be taken alone. */
u64 lone(struct search *search, u64 *s, u64 cpu)
{
	S = search;
	return alone(s, cpu);
}

/* For traces: whether a state raises the model's alarm `number`, be it behind another one. */
u64 raises(struct search *search, u64 *s, u64 number)
{
	u64 r;

	S = search;
	noting = 0;
	asked = number;
	asked_fails = 0;
	r = check_whole(s);
	return asked_fails || (r != DONE && r >> 8 == number);
}

/* For traces: s becomes the state that is stored for it. */
void canon(u64 *s)
{
	model_canon(s);
}

/* The first state, CPUs as they are numbered. */
u64 first(struct search *search, u64 *s)
{
	u64 m[MAX_MASKS];

	S = search;
	noting = 0;
	return model_init(s, m);
}
