# SPDX-License-Identifier: GPL-2.0-or-later
"""Objects that are freed while others use them, and data of a CPU or behind a seqcount, each right and wrong.

SCENARIOS says what each is found to be: the property that it violates, or "" where it holds.
"""

from typing import Any

from septum.kernel.atomic import Atomic, atomic_try_cmpxchg, cmpxchg, smp_load_acquire, smp_mb, smp_store_release, xchg
from septum.kernel.context import Cpus, task_exit
from septum.kernel.llist import LlistHead, llist_add, llist_del_all, llist_del_first
from septum.kernel.locks import (
    Mutex,
    Rcu,
    Spinlock,
    mutex_lock,
    mutex_unlock,
    rcu_read_lock,
    rcu_read_unlock,
    spin_lock,
    spin_unlock,
)
from septum.kernel.percpu import Preemption, get_cpu, put_cpu, raw_smp_processor_id, smp_processor_id
from septum.kernel.rcu import rcu_assign_pointer, rcu_dereference, rcu_dereference_protected, synchronize_rcu
from septum.kernel.refcount import Refcount, refcount_dec_and_test, refcount_inc, refcount_inc_not_zero
from septum.kernel.seqlock import (
    Seqcount,
    read_seqcount_begin,
    read_seqcount_retry,
    write_seqcount_begin,
    write_seqcount_end,
)
from septum.kernel.slab import Mortal, kfree, kzalloc
from septum.lang import SYNC, Array, Struct, bounded, flag, marked_load, marked_store, require, step, u2, u4
from septum.lang.model import Check, Model, Program


class Thing(Mortal):
    """What is allocated and freed."""

    value: int = bounded(0, 7, kind=SYNC)

    def __init__(self, freed: int = 0) -> None:
        self.freed = freed
        self.value = 1 - freed


class Magazine(Struct):
    """What a CPU has."""

    pages: int = bounded(0, 4)


class World(Struct):
    """What the programs share."""

    current: int = bounded(0, 1)
    claimed: int = flag()
    a: int = bounded(0, 3)
    b: int = bounded(0, 3)
    taken: int = bounded(0, 4, kind=SYNC)

    def __init__(self) -> None:
        self.cpus = Cpus(2)
        self.rcu = Rcu(self.cpus)
        self.rcu.build_grace_periods()
        self.lock = Spinlock(self.cpus, "lock")
        self.mutex = Mutex(self.cpus, "mutex")
        self.things = Array([Thing(), Thing(freed=1)])
        self.refs = Refcount(3, 2)
        self.count = Atomic(3)
        self.seq = Seqcount(self.cpus, 4)
        self.list = LlistHead(3)
        self.preemption = Preemption(self.cpus)
        self.magazines = Array(Magazine() for _ in self.cpus.tasks)


# -- RCU ------------------------------------------------------------------------------------


async def looks(w: World) -> None:
    """A reader: what it finds lives until it leaves."""
    rcu_read_lock(w.rcu)
    now: u2 = await rcu_dereference(w.rcu, lambda: w.current)
    await step()
    require(w.things[now].value > 0, "filled")
    rcu_read_unlock(w.rcu)
    task_exit(w.cpus)


async def looks_too_long(w: World) -> None:
    """Keeps what it has found beyond the read side."""
    rcu_read_lock(w.rcu)
    now: u2 = await rcu_dereference(w.rcu, lambda: w.current)
    rcu_read_unlock(w.rcu)
    await step()
    require(w.things[now].value > 0, "filled")
    task_exit(w.cpus)


async def looks_outside(w: World) -> None:
    """Reads the pointer in no read side at all."""
    now: u2 = await rcu_dereference(w.rcu, lambda: w.current)
    require(now < 2, "filled")
    task_exit(w.cpus)


async def swaps(w: World) -> None:
    """A new one, filled, published; the old one is freed when nobody can have it any more."""
    await mutex_lock(w.mutex)
    old: u2 = await rcu_dereference_protected(lambda: w.current, held=True)
    await kzalloc(w.cpus, w.things[1 - old])
    w.things[1 - old].value = 1
    await rcu_assign_pointer(lambda: w.current, 1 - old)
    await synchronize_rcu(w.rcu)
    await kfree(w.things[old])
    await mutex_unlock(w.mutex)
    task_exit(w.cpus)


async def swaps_at_once(w: World) -> None:
    """Without a grace period."""
    old: u2 = await rcu_dereference_protected(lambda: w.current, held=True)
    await kzalloc(w.cpus, w.things[1 - old])
    w.things[1 - old].value = 1
    await rcu_assign_pointer(lambda: w.current, 1 - old)
    await kfree(w.things[old])
    task_exit(w.cpus)


async def swaps_before_it_is_filled(w: World) -> None:
    """Publishes first."""
    old: u2 = await rcu_dereference_protected(lambda: w.current, held=True)
    await kzalloc(w.cpus, w.things[1 - old])
    w.things[1 - old].value = 0
    await rcu_assign_pointer(lambda: w.current, 1 - old)
    await step()
    w.things[1 - old].value = 1
    task_exit(w.cpus)


async def waits_in_a_read_side(w: World) -> None:
    """synchronize_rcu() where nobody may sleep."""
    rcu_read_lock(w.rcu)
    await synchronize_rcu(w.rcu)
    rcu_read_unlock(w.rcu)
    task_exit(w.cpus)


# -- references -----------------------------------------------------------------------------


async def puts(w: World) -> None:
    """Gives its reference back, and frees with the last one."""
    await step()
    require(w.things[0].value > 0, "filled")
    if await refcount_dec_and_test(w.refs):
        await kfree(w.things[0])
    task_exit(w.cpus)


async def puts_first(w: World) -> None:
    """Uses the object after its reference is gone."""
    if await refcount_dec_and_test(w.refs):
        await kfree(w.things[0])
    else:
        await step()
        require(w.things[0].value > 0, "filled")
    task_exit(w.cpus)


async def puts_twice(w: World) -> None:
    """Gives back what it does not have."""
    await refcount_dec_and_test(w.refs)
    await refcount_dec_and_test(w.refs)
    task_exit(w.cpus)


async def frees_always(w: World) -> None:
    """Does not ask whether it was the last."""
    await refcount_dec_and_test(w.refs)
    await kfree(w.things[0])
    task_exit(w.cpus)


async def gets(w: World) -> None:
    """Has no reference of its own: asks whether there is one."""
    if await refcount_inc_not_zero(w.refs):
        await step()
        require(w.things[0].value > 0, "filled")
        if await refcount_dec_and_test(w.refs):
            await kfree(w.things[0])
    task_exit(w.cpus)


async def gets_blindly(w: World) -> None:
    """And takes one without asking."""
    await refcount_inc(w.refs)
    if await refcount_dec_and_test(w.refs):
        await kfree(w.things[0])
    task_exit(w.cpus)


async def puts_both(w: World) -> None:
    """The two references that there are."""
    await refcount_dec_and_test(w.refs)
    if await refcount_dec_and_test(w.refs):
        await kfree(w.things[0])
    task_exit(w.cpus)


# -- cmpxchg and release --------------------------------------------------------------------


async def claims(w: World) -> None:
    """One of two."""
    if await cmpxchg(lambda: w.claimed, 0, 1) == 0:
        w.a += 1
    if await atomic_try_cmpxchg(w.count, 0, 1):
        w.b += 1
    task_exit(w.cpus)


async def claims_by_hand(w: World) -> None:
    """A test and a set, which are two."""
    await step()
    if marked_load(lambda: w.claimed) == 0:
        await step()
        marked_store(lambda: w.claimed, 1)
        w.a += 1
    task_exit(w.cpus)


async def publishes(w: World) -> None:
    """Data, then the flag."""
    await step()
    w.a = 1
    smp_mb()
    await smp_store_release(lambda: w.claimed, 1)
    task_exit(w.cpus)


async def publishes_early(w: World) -> None:
    """The flag, then data."""
    await xchg(lambda: w.claimed, 1)
    w.a = 1
    task_exit(w.cpus)


async def acquires(w: World) -> None:
    """Reads the data if the flag is there."""
    if await smp_load_acquire(lambda: w.claimed):
        require(w.a == 1, "published")
    task_exit(w.cpus)


# -- seqcount -------------------------------------------------------------------------------


async def writes_both(w: World) -> None:
    """Two fields that belong together."""
    await spin_lock(w.lock)
    await write_seqcount_begin(w.seq)
    marked_store(lambda: w.a, 1)
    await step()
    marked_store(lambda: w.b, 1)
    await write_seqcount_end(w.seq)
    await spin_unlock(w.lock)
    task_exit(w.cpus)


async def writes_preemptible(w: World) -> None:
    """Under a mutex: a reader on this CPU would wait for ever."""
    await mutex_lock(w.mutex)
    await write_seqcount_begin(w.seq)
    await write_seqcount_end(w.seq)
    await mutex_unlock(w.mutex)
    task_exit(w.cpus)


async def writes_under_no_common_lock(w: World) -> None:
    """Another lock than the other writer's."""
    rcu_read_lock(w.rcu)
    await write_seqcount_begin(w.seq)
    await write_seqcount_end(w.seq)
    rcu_read_unlock(w.rcu)
    task_exit(w.cpus)


async def reads_both(w: World) -> None:
    """Again, until no writer was there."""
    a: u4 = 0
    b: u4 = 0
    while True:
        start: u4 = await read_seqcount_begin(w.seq)
        a = marked_load(lambda: w.a)
        await step()
        b = marked_load(lambda: w.b)
        if not await read_seqcount_retry(w.seq, start):
            break
    require(a == b, "consistent")
    task_exit(w.cpus)


async def reads_once(w: World) -> None:
    """Believes what it has read."""
    await read_seqcount_begin(w.seq)
    a: u4 = marked_load(lambda: w.a)
    await step()
    require(a == marked_load(lambda: w.b), "consistent")
    task_exit(w.cpus)


# -- llist ----------------------------------------------------------------------------------


async def adds_and_takes(w: World) -> None:
    """Anybody adds, anybody takes all."""
    await llist_add(w.list)
    count: u4 = await llist_del_all(w.list)
    w.taken += count
    task_exit(w.cpus)


async def adds_and_takes_one(w: World) -> None:
    """The first only, under a lock."""
    await llist_add(w.list)
    await spin_lock(w.lock)
    if await llist_del_first(w.list):
        w.taken += 1
    await spin_unlock(w.lock)
    task_exit(w.cpus)


async def takes_one_unlocked(w: World) -> None:
    """The first only, and nothing keeps the other one out."""
    await llist_add(w.list)
    if await llist_del_first(w.list):
        w.taken += 1
    task_exit(w.cpus)


def all_taken(w: World) -> None:
    """In the end."""
    require(w.taken == 2 and w.list.count == 0, "all-taken")


# -- per-CPU data ---------------------------------------------------------------------------


async def counts_here(w: World) -> None:
    """The magazine of whichever CPU it is on."""
    for _ in range(2):
        cpu: u2 = await get_cpu(w.preemption)
        pages: u4 = w.magazines[cpu].pages
        await step()
        w.magazines[smp_processor_id(w.preemption)].pages = pages + 1
        await put_cpu(w.preemption)
    task_exit(w.cpus)


async def counts_where_it_was(w: World) -> None:
    """It may be on another CPU by now."""
    cpu: u2 = await get_cpu(w.preemption)
    await put_cpu(w.preemption)
    await step()
    w.magazines[cpu].pages += 1
    task_exit(w.cpus)


async def counts_preemptible(w: World) -> None:
    """smp_processor_id() with preemption enabled."""
    cpu: u2 = await raw_smp_processor_id(w.preemption)
    require(cpu < 2, "a-cpu")
    cpu = smp_processor_id(w.preemption)
    task_exit(w.cpus)


async def sleeps_pinned(w: World) -> None:
    """A mutex with preemption disabled."""
    await get_cpu(w.preemption)
    await mutex_lock(w.mutex)
    await mutex_unlock(w.mutex)
    await put_cpu(w.preemption)
    task_exit(w.cpus)


async def nests(w: World) -> None:
    """Twice on and twice off; the CPU is the same one throughout."""
    first: u2 = await get_cpu(w.preemption)
    require(await get_cpu(w.preemption) == first, "a-cpu")
    await put_cpu(w.preemption)
    require(smp_processor_id(w.preemption) == first, "a-cpu")
    await put_cpu(w.preemption)
    task_exit(w.cpus)


async def stays_pinned(w: World) -> None:
    """Once more on than off."""
    await get_cpu(w.preemption)
    await get_cpu(w.preemption)
    await put_cpu(w.preemption)
    task_exit(w.cpus)


async def unpins_twice(w: World) -> None:
    """Once more off than on."""
    await get_cpu(w.preemption)
    await put_cpu(w.preemption)
    await put_cpu(w.preemption)
    task_exit(w.cpus)


async def nothing(w: World) -> None:
    """A process that ends."""
    await step()
    task_exit(w.cpus)


#: name -> the programs of the two CPUs, and the property that is violated, or ""
SCENARIOS: dict[str, tuple[tuple[Any, Any], str]] = {
    "rcu": ((looks, swaps), ""),
    "rcu-too-long": ((looks_too_long, swaps), "use-after-free"),
    "rcu-no-grace-period": ((looks, swaps_at_once), "use-after-free"),
    "rcu-not-filled": ((looks, swaps_before_it_is_filled), "filled"),
    "rcu-outside": ((looks_outside, nothing), "rcu-dereference"),
    "rcu-waits-inside": ((waits_in_a_read_side, nothing), "no-sleep-in-atomic"),
    "refcount": ((puts, puts), ""),
    "refcount-used-late": ((puts, puts_first), "use-after-free"),
    "refcount-twice": ((puts_twice, puts), "refcount-not-zero"),
    "refcount-frees-always": ((frees_always, puts), "use-after-free"),
    "refcount-freed-twice": ((frees_always, frees_always), "freed-once"),
    "refcount-get": ((gets, puts_both), ""),
    "refcount-get-blindly": ((gets_blindly, puts_both), "refcount-not-zero"),
    "cmpxchg": ((claims, claims), ""),
    "cmpxchg-by-hand": ((claims_by_hand, claims_by_hand), "race"),
    "release": ((publishes, acquires), ""),
    "release-early": ((publishes_early, acquires), "race"),
    "seqcount": ((writes_both, reads_both), ""),
    "seqcount-two-writers": ((writes_both, writes_both), ""),
    "seqcount-read-once": ((writes_both, reads_once), "consistent"),
    "seqcount-preemptible": ((writes_preemptible, nothing), "preemption-disabled"),
    "seqcount-no-lock": ((writes_both, writes_under_no_common_lock), "writers-serialised"),
    "llist": ((adds_and_takes, adds_and_takes), ""),
    "llist-first": ((adds_and_takes_one, adds_and_takes_one), ""),
    "llist-unlocked": ((takes_one_unlocked, takes_one_unlocked), "one-consumer"),
    "percpu": ((counts_here, counts_here), ""),
    "percpu-stale": ((counts_where_it_was, counts_here), "race"),
    "percpu-preemptible": ((counts_preemptible, nothing), "preemption-disabled"),
    "percpu-sleeps": ((sleeps_pinned, nothing), "no-sleep-in-atomic"),
    "percpu-nests": ((nests, nests), ""),
    "percpu-stays": ((stays_pinned, nothing), "locks-free"),
    "percpu-unpins-twice": ((unpins_twice, nothing), "preemption-disabled"),
}


def build(scenario: str, cpus: int = 2, splits: int = 1) -> Model:
    """Two processes."""
    programs, _ = SCENARIOS[scenario]
    world = World()
    checks = [Check("end", all_taken, (world,))] if scenario.startswith("llist") else []
    return Model(scenario, world, [Program(p, (world,)) for p in programs], checks, world.cpus.lock_names)
