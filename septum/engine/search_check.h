/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The properties of whole states; a part of search.c. Which of them read what is machine/checks.py's. */

static u64 asked, asked_fails;	/* for traces: an alarm, and whether a state raises it */

/* A property of whole states does not hold in a state in which one before it does not hold either. */
void also_fails(u64 status)
{
	asked_fails |= status >> 8 == asked;
	if (noting && S->keep_going)
		alarm_of(status, now_state, now_move, now_move != NO_MOVE);
}

/*
 * The properties of whole states, after steps from state `from`, in which all hold: a property that reads nothing
 * that has changed since holds, too. Once one does not, or anything else fails, the search only continues with
 * keep_going, and checks them all in each state.
 */
static inline u64 check(u64 *s, u64 from)
{
	const u64 *before = S->states + from * cfg_words();
	u64 changed[MAX_WORDS], masks[MAX_MASKS];

	if (!cfg_checks())
		return DONE;
	for (u64 i = 0; i < cfg_words(); i++)
		changed[i] = S->whole ? ~0ull : s[i] ^ before[i];
	return model_check_always(s, changed, masks);
}

/* All of them, of any state. */
static u64 check_whole(u64 *s)
{
	u64 changed[MAX_WORDS], masks[MAX_MASKS];

	for (u64 i = 0; i < cfg_words(); i++)
		changed[i] = ~0ull;
	return model_check_always(s, changed, masks);
}
