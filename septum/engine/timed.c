// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Timed runs: the steps of a model under a virtual clock. Each CPU has a clock; the CPU whose clock is behind takes the
 * next step, which happens at that time and keeps the CPU busy for what the step costs. So one step of the model is
 * taken after the other, and what happens is one of the interleavings that a search explores: which one, the costs say.
 *
 * A CPU that waits is off the heap and in the queue of the struct that its condition reads. A CPU that takes a lock
 * that has a queue joins it untried, and a release lets in the first one, at the time of the release: so locks are
 * fair, as a qspinlock is, and a waiting writer holds off new readers, as in a qrwlock.
 *
 * Times are in picoseconds. Nothing is allocated here; engine/timed_structs.py has the structs once more.
 */
typedef unsigned long long u64;
typedef long long i64;
typedef unsigned int u32;
typedef unsigned short u16;
typedef unsigned char u8;

u64 model_step(u64 *memory, u64 *frame, u64 cpu, u64 choice, u64 number);
u64 model_start(u64 *memory, u64 *frame, u64 cpu, u64 choice, u64 number);

enum { NOT_ENABLED = 0, DONE = 1, STATUS = 127 };  /* machine/tables.py */
enum { PC = 0, QUEUE = 1 };                        /* machine/memory_layout.py */
enum { PLAIN = 0, CONDITION = 1, LOCK = 2, SLEEPING = 3 };
enum { RESCHED = -1, REGION = -2, SCRIPT = -3 };
enum { RUNNING = 0, ENDED = 1, ALARM = 2, STUCK = 3, TOO_MANY = 4 };
#define TELL ((u64) -1)
#define NONE ((u32) -1)
#define HELD 24
#define BUCKETS 256
#define TOUCHED 64
#define PATH 64

struct lock_stats {
	u64 taken, contended, waited, most_waited, held, most_held;
	u64 wait_histogram[BUCKETS], hold_histogram[BUCKETS];
};

struct held { u64 queue, since; };

struct spread { u64 count, total, most, histogram[BUCKETS]; };

/* a section with preemption off: spinning locks that the CPU has or waits for, since when, and its first steps */
struct section { u64 depth, since, time, waited, cpu, steps; u32 path[PATH]; };

struct logged { u64 time; u32 cpu, number, choice, unused; };

struct timed {
	/* the model */
	u64 *memory, *frames;
	u64 frame_words, cpus;
	/* by program counter */
	const u64 *cost, *handover;
	const u8 *kind;
	const i64 *policy;
	const u8 *mark;
	u64 *count, *busy, *waited;
	struct spread *stalls;  /* what CPUs waited before that step */
	u64 *moves;             /* by two of them: how often a CPU took a step of the second right after one of the first */
	u64 points;
	/* by queue */
	u32 *head, *tail;
	u16 *owner;             /* 1 + the CPU that stored last */
	const u16 *lock;        /* 1 + its row of stats, less the side; 0 for none */
	const u8 *spins;        /* whether it is a lock that is held, and waited for, with preemption off */
	struct lock_stats *stats;
	/* by CPU */
	u32 *next;
	u64 *since, *clock, *yielded;
	struct held *held;      /* HELD for each */
	u32 *heap;
	u64 heap_size;
	const u16 *socket;
	u32 *before;            /* the program counter of the step that it took last, 0 before the first */
	u64 *out;               /* 1 + when the vCPU left the guest; 0 while it is in it */
	u8 *faulted;            /* whether it has handled a fault since */
	struct section *section;
	/* what SCRIPT choices are: those of a CPU lie from next to end, each not taken before its time */
	const u64 *script, *not_before;
	u64 *script_next;
	const u64 *script_end;
	/* numbers */
	u64 move_near, move_far, tick, jitter, seed, region_pages, regions, queues;
	/* what comes out */
	u64 region_next, steps, state, alarm, alarm_cpu, alarm_number, now;
	struct spread *outs;    /* how long vCPUs were out of the guest: kicked; for a fault */
	struct section *longest;
	u64 watched, watched_size, peak;  /* a number in memory, and the largest that it was */
	/* the last steps, or all of them: a ring of log_size */
	struct logged *log;
	u64 log_size, logged;
	/* mutants, for tests */
	u64 mutant;
};

enum { NO_MUTANT = 0, EARLY = 1, NO_WAKE = 2, BARGE = 3 };

/* what a program counter is: the step that takes a vCPU out of the guest; one in the guest; one of a fault; one that
   changes the number that is watched; one that keeps vCPUs without programs out of the guest while it lasts */
enum { LEAVES = 1, INSIDE = 2, FAULTS = 4, WATCHED = 8, KICKS = 16 };

static u64 touched[TOUCHED];
static u64 touches;

void timed_touch(u64 queue)
{
	if (touches < TOUCHED)
		touched[touches++] = queue;
	else
		touches = TOUCHED + 1;
}

static u64 *frame_of(struct timed *t, u64 cpu) { return t->frames + cpu * t->frame_words; }

/* -- the heap of CPUs that are enabled --------------------------------------------------------------------------- */

static int earlier(struct timed *t, u32 a, u32 b)
{
	return t->clock[a] < t->clock[b] || (t->clock[a] == t->clock[b] && a < b);
}

static void sift_down(struct timed *t, u64 i)
{
	for (;;) {
		u64 child = 2 * i + 1;
		if (child >= t->heap_size)
			return;
		if (child + 1 < t->heap_size && earlier(t, t->heap[child + 1], t->heap[child]))
			child++;
		if (!earlier(t, t->heap[child], t->heap[i]))
			return;
		u32 cpu = t->heap[i];
		t->heap[i] = t->heap[child];
		t->heap[child] = cpu;
		i = child;
	}
}

static void push(struct timed *t, u32 cpu)
{
	u64 i = t->heap_size++;
	t->heap[i] = cpu;
	while (i && earlier(t, t->heap[i], t->heap[(i - 1) / 2])) {
		u32 other = t->heap[(i - 1) / 2];
		t->heap[(i - 1) / 2] = t->heap[i];
		t->heap[i] = other;
		i = (i - 1) / 2;
	}
}

/* the first CPU of the heap stays there, with another clock; or is taken out */
static void pop(struct timed *t)
{
	t->heap[0] = t->heap[--t->heap_size];
	sift_down(t, 0);
}

/* -- queues ---------------------------------------------------------------------------------------------------------- */

static void join(struct timed *t, u32 cpu, u64 queue, u64 now)
{
	t->next[cpu] = NONE;
	if (t->head[queue] == NONE)
		t->head[queue] = cpu;
	else
		t->next[t->tail[queue]] = cpu;
	t->tail[queue] = cpu;
	t->since[cpu] = now;
}

/* -- what is counted --------------------------------------------------------------------------------------------- */

/* four buckets for each power of two */
static u64 bucket(u64 value)
{
	if (value < 4)
		return value;
	u64 high = 63 - (u64) __builtin_clzll(value);
	u64 index = 4 * (high - 1) + (value >> (high - 2) & 3);
	return index < BUCKETS ? index : BUCKETS - 1;
}

static void note(struct spread *spread, u64 time)
{
	spread->count++;
	spread->total += time;
	spread->histogram[bucket(time)]++;
	if (time > spread->most)
		spread->most = time;
}

static u64 random_of(struct timed *t)
{
	u64 x = t->seed;
	x ^= x << 13;
	x ^= x >> 7;
	x ^= x << 17;
	t->seed = x;
	return x >> 11;
}

/* a store to a lock or to an atomic counter: what its cache line costs */
static u64 move_line(struct timed *t, u64 queue, u64 cpu)
{
	u16 before = t->owner[queue];
	t->owner[queue] = (u16) (cpu + 1);
	if (before == 0 || before == cpu + 1)
		return 0;
	return t->socket[before - 1] == t->socket[cpu] ? t->move_near : t->move_far;
}

/* preemption goes off with the first spinning lock, before it is waited for, and on again with the last */
static void preemption_off(struct timed *t, u64 cpu, u64 now, u64 waited)
{
	struct section *section = t->section + cpu;

	if (section->depth++ == 0) {
		section->since = now - waited;
		section->waited = 0;
		section->steps = 0;
	}
	section->waited += waited;
}

static void preemption_on(struct timed *t, u64 cpu, u64 now)
{
	struct section *section = t->section + cpu;

	if (section->depth == 0 || --section->depth)
		return;
	section->time = now - section->since;
	section->cpu = cpu;
	if (section->time > t->longest->time)
		*t->longest = *section;
}

static void note_mark(struct timed *t, u64 cpu, u8 mark, u64 now, u64 cost)
{
	if (mark & KICKS)
		note(t->outs, cost);
	if (mark & LEAVES) {
		t->out[cpu] = 1 + now;
		t->faulted[cpu] = 0;
	}
	if (mark & FAULTS)
		t->faulted[cpu] = 1;
	if (mark & INSIDE && t->out[cpu]) {
		note(t->outs + t->faulted[cpu], now - (t->out[cpu] - 1));
		t->out[cpu] = 0;
	}
	if (mark & WATCHED) {
		u64 value = t->watched_size == 8 ? *(u64 *) t->watched : t->watched_size == 4 ? *(u32 *) t->watched
			  : t->watched_size == 2 ? *(u16 *) t->watched : *(u8 *) t->watched;
		if (value > t->peak)
			t->peak = value;
	}
}

/* a store to a lock: the CPU that has this side of it releases it, any other takes it */
static void note_lock(struct timed *t, u64 cpu, u64 queue_and_side, u64 now, u64 waited)
{
	u64 queue = queue_and_side >> 1;
	struct held *held = t->held + cpu * HELD;
	struct lock_stats *stats = t->stats + (t->lock[queue] - 1) + (queue_and_side & 1);
	u64 i = 0;

	/* what is held lies at the beginning, one behind the other */
	while (i < HELD && held[i].queue && held[i].queue != queue_and_side)
		i++;
	if (i < HELD && held[i].queue) {
		u64 time = now - held[i].since, last = i;
		stats->held += time;
		stats->hold_histogram[bucket(time)]++;
		if (time > stats->most_held)
			stats->most_held = time;
		while (last + 1 < HELD && held[last + 1].queue)
			last++;
		held[i] = held[last];
		held[last].queue = 0;
		if (t->spins[queue])
			preemption_on(t, cpu, now);
		return;
	}
	stats->taken++;
	stats->waited += waited;
	stats->wait_histogram[bucket(waited)]++;
	if (waited) {
		stats->contended++;
		if (waited > stats->most_waited)
			stats->most_waited = waited;
	}
	if (i == HELD) {
		t->state = TOO_MANY;
		return;
	}
	held[i].queue = queue_and_side;
	held[i].since = now;
	if (t->spins[queue])
		preemption_off(t, cpu, now, waited);
}

static int somebody_waits(struct timed *t, u64 cpu)
{
	struct held *held = t->held + cpu * HELD;
	for (u64 i = 0; i < HELD && held[i].queue; i++)
		if (t->head[held[i].queue >> 1] != NONE)
			return 1;
	return 0;
}

static u64 choice_of(struct timed *t, u64 cpu, i64 policy, u64 now)
{
	if (policy >= 0)
		return (u64) policy;
	if (policy == REGION)
		return t->region_next++ / t->region_pages % t->regions;
	if (policy == SCRIPT)
		return t->script_next[cpu] < t->script_end[cpu] ? t->script[t->script_next[cpu]] : 0;
	if (!somebody_waits(t, cpu) && now - t->yielded[cpu] < t->tick)
		return 0;
	t->yielded[cpu] = now;
	return 1;
}

/* -- steps ----------------------------------------------------------------------------------------------------------- */

/* Take a step at time now. waited and late: how long the CPU was in a queue, and what it takes to notice the release.
   Returns the status; on DONE the CPU's clock is where the step ends, and woken has what was stored to. */
static u64 take(struct timed *t, u32 cpu, u64 now, u64 waited, u64 late, u64 *woken, u64 *count)
{
	u64 *frame = frame_of(t, cpu);
	u64 number = frame[PC], before = t->region_next, yielded = t->yielded[cpu];
	u64 choice = choice_of(t, cpu, t->policy[number], now);

	touches = 0;
	u64 status = model_step(t->memory, frame, cpu, choice, number);
	if ((status & STATUS) == NOT_ENABLED) {
		t->region_next = before;
		t->yielded[cpu] = yielded;
		return NOT_ENABLED;
	}
	if (t->log_size) {
		struct logged *log = t->log + t->logged++ % t->log_size;
		log->time = now;
		log->cpu = cpu;
		log->number = (u32) number;
		log->choice = (u32) choice;
	}
	t->steps++;
	t->now = now;
	if ((status & STATUS) != DONE) {
		t->state = ALARM;
		t->alarm = status;
		t->alarm_cpu = cpu;
		t->alarm_number = number;
		return status;
	}
	if (touches > TOUCHED) {
		t->state = TOO_MANY;
		return status;
	}
	u64 cost = t->cost[number], idle = 0;
	if (t->policy[number] == SCRIPT && t->script_next[cpu] < t->script_end[cpu]) {
		u64 begins = t->not_before[t->script_next[cpu]++];
		idle = begins > now ? begins - now : 0;
	}
	if (t->jitter)
		cost = cost - cost / 1000 * t->jitter + cost / 1000 * (random_of(t) % (2 * t->jitter + 1));
	for (u64 i = 0; i < touches; i++) {
		u64 queue = touched[i] >> 1;
		if (queue)
			cost += move_line(t, queue, cpu);
		if (queue && t->lock[queue])
			note_lock(t, cpu, touched[i], now, waited);
		woken[i] = queue;
	}
	*count = touches;
	t->count[number]++;
	t->moves[t->before[cpu] * t->points + number]++;
	t->before[cpu] = (u32) number;
	t->busy[number] += cost;
	t->waited[number] += waited + late;
	if (waited)
		note(t->stalls + number, waited + late);
	if (t->mark[number])
		note_mark(t, cpu, t->mark[number], now, cost);
	struct section *section = t->section + cpu;
	if (section->depth && section->steps++ < PATH)
		section->path[section->steps - 1] = (u32) number;
	t->clock[cpu] = now + late + cost + idle;
	return DONE;
}

static void wake(struct timed *t, u64 queue, u64 now, u64 depth);

/* A CPU that waits, behind another one in its queue, continues, if it can: returns whether it took its step. */
static int resume(struct timed *t, u64 queue, u32 cpu, u32 before, u64 now, u64 depth)
{
	u32 next = t->next[cpu];
	u64 number = frame_of(t, cpu)[PC], woken[TOUCHED], count = 0;
	u64 waited = now - t->since[cpu];
	u64 status = take(t, cpu, now, waited, t->handover[number], woken, &count);

	if ((status & STATUS) == NOT_ENABLED)
		return 0;
	if (before == NONE)
		t->head[queue] = next;
	else
		t->next[before] = next;
	if (t->tail[queue] == cpu)
		t->tail[queue] = before;
	if (t->state)
		return 1;
	if (frame_of(t, cpu)[PC])
		push(t, cpu);
	for (u64 i = 0; i < count; i++)
		if (woken[i] != queue && t->head[woken[i]] != NONE && depth < 8)
			wake(t, woken[i], now, depth + 1);
	return 1;
}

/* The CPUs that wait for what was stored to continue, if they can. Those of a lock come one after the other. */
static void wake(struct timed *t, u64 queue, u64 now, u64 depth)
{
	u32 cpu = t->head[queue], before = NONE;

	while (cpu != NONE && !t->state) {
		u32 next = t->next[cpu];
		u64 number = frame_of(t, cpu)[PC];

		if (!resume(t, queue, cpu, before, now, depth)) {
			if (t->kind[number] >= LOCK)
				return;
			before = cpu;
		}
		cpu = next;
	}
}

/*
 * All CPUs wait: one that joined a queue untried may be able to continue where the first one of it cannot, as both wait
 * for different fields of one struct. The first one that can does. Returns whether one could.
 */
static int resume_any(struct timed *t)
{
	for (u64 queue = 0; queue < t->queues; queue++)
		for (u32 cpu = t->head[queue], before = NONE; cpu != NONE; before = cpu, cpu = t->next[cpu])
			if (resume(t, queue, cpu, before, t->now > t->since[cpu] ? t->now : t->since[cpu], 0))
				return 1;
	return 0;
}

/* Take up to most steps. Returns the state. */
u64 timed_run(struct timed *t, u64 most)
{
	u64 last = t->steps + most;

	while (!t->state && t->steps < last) {
		if (!t->heap_size) {
			if (t->mutant != NO_WAKE && resume_any(t))
				continue;
			t->state = ENDED;
			for (u64 cpu = 0; cpu < t->cpus; cpu++)
				if (frame_of(t, cpu)[PC])
					t->state = STUCK;
			break;
		}
		u32 cpu = t->heap[0];
		u64 *frame = frame_of(t, cpu);
		u64 now = t->clock[cpu], number = frame[PC], woken[TOUCHED], count = 0;
		if (t->kind[number] >= LOCK && t->mutant != BARGE) {
			model_step(t->memory, frame, cpu, TELL, number);
			if (t->head[frame[QUEUE]] != NONE) {
				pop(t);
				join(t, cpu, frame[QUEUE], now);
				continue;
			}
		}
		u64 status = take(t, cpu, now, 0, 0, woken, &count);
		if ((status & STATUS) == NOT_ENABLED) {
			pop(t);
			join(t, cpu, frame[QUEUE], now);
			continue;
		}
		if (t->state)
			break;
		if (frame[PC])
			sift_down(t, 0);
		else
			pop(t);
		for (u64 i = 0; i < count && !t->state; i++)
			if (t->head[woken[i]] != NONE && t->mutant != NO_WAKE)
				wake(t, woken[i], t->mutant == EARLY ? t->since[t->head[woken[i]]] : now, 0);
	}
	return t->state;
}

/* Every CPU begins its program of the next phase. Returns the state. */
u64 timed_start(struct timed *t, const u64 *programs)
{
	t->heap_size = 0;
	t->state = RUNNING;
	for (u32 cpu = 0; cpu < t->cpus; cpu++) {
		touches = 0;
		t->before[cpu] = 0;
		u64 status = model_start(t->memory, frame_of(t, cpu), cpu, 0, programs[cpu]);
		if ((status & STATUS) != DONE) {
			t->state = ALARM;
			t->alarm = status;
			t->alarm_cpu = cpu;
			t->alarm_number = 0;
			break;
		}
		if (frame_of(t, cpu)[PC])
			push(t, cpu);
	}
	return t->state;
}
