/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * philosophers.py in Promela, at the same grain: what is atomic is one step.
 *
 *	spin -a -DCPUS=3 -DROUNDS=2 -DORDERED=1 -DEARLY=0 philosophers.pml
 *	gcc -O2 -DSAFETY -DNOREDUCE -o pan pan.c && ./pan
 */
#define SWAPPED	(ORDERED && _pid == CPUS - 1)
#define FIRST	(SWAPPED -> 0 : _pid)
#define SECOND	(SWAPPED -> _pid : (_pid + 1) % CPUS)

bool taken[CPUS];
byte users[CPUS];

active [CPUS] proctype philosopher()
{
	byte round;

think:	atomic { !taken[FIRST] -> taken[FIRST] = true };
	atomic {
		!taken[SECOND] -> taken[SECOND] = true;
		users[FIRST]++; users[SECOND]++;
		assert(users[FIRST] == 1 && users[SECOND] == 1)
	};
#if EARLY
	taken[SECOND] = false;
#endif
	atomic { users[FIRST]--; users[SECOND]--; taken[SECOND] = false };
	atomic {
		taken[FIRST] = false; round++;
		if
		:: round < ROUNDS -> goto think
		:: else
		fi
	};
end:	false
}
