/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * ticket_lock.py in Promela, at the same grain: what is atomic is one step.
 *
 *	spin -a -DCPUS=2 -DROUNDS=2 -DTICKETS=8 -DTORN=0 ticket_lock.pml
 *	gcc -O2 -DSAFETY -DNOREDUCE -o pan pan.c && ./pan
 */
byte next, owner, inside;

active [CPUS] proctype cpu()
{
	byte ticket, round;

take:
#if TORN
	ticket = next;
	next = (ticket + 1) % TICKETS;
#else
	atomic { ticket = next; next = (ticket + 1) % TICKETS };
#endif
	atomic { owner == ticket -> inside++; assert(inside == 1); ticket = 0 };
	atomic {
		inside--; owner = (owner + 1) % TICKETS; round++;
		if
		:: round < ROUNDS -> goto take
		:: else
		fi
	};
end:	false
}
