# SPDX-License-Identifier: GPL-2.0-or-later
"""Violations of all kinds, each at the end of a run with much in it that is beside the point."""

from septum.kernel.atomic import READ_ONCE, WRITE_ONCE, Atomic, atomic_inc, atomic_read
from septum.kernel.context import Cpus
from septum.kernel.locks import Mutex, Rcu, Spinlock, mutex_lock, mutex_unlock, spin_lock, spin_unlock
from septum.kernel.pages import PageAllocator, alloc_page
from septum.kernel.rcu import call_rcu, softirq
from septum.lang import Array, Struct, bounded, require, step, u3
from septum.lang.model import Check, Model, Program


class Shelf(Struct):
    boxes: int = bounded(0, 7)
    full: int = bounded(0, 1)


class Box(Struct):
    items: int = bounded(0, 7)
    taken: int = bounded(0, 7)
    plain: int = bounded(0, 7)
    flag: int = bounded(0, 1)

    def __init__(self, cpus: int, softirqs: bool) -> None:
        self.cpus = Cpus(cpus, softirqs=softirqs)
        self.lock = Spinlock(self.cpus, "box_lock")
        self.other = Spinlock(self.cpus, "other_lock")
        self.mutex = Mutex(self.cpus, "box_mutex")
        self.noise = Atomic(31)
        self.users = Atomic(5)
        self.pages = PageAllocator(self.cpus, 2, True)
        self.shelves = Array(Shelf() for _ in range(3))
        self.rcu = Rcu(self.cpus, 2, 1)

    async def rcu_callback(self, arg: int) -> None:
        """What the softirq does."""
        await spin_lock(self.lock)
        await spin_unlock(self.lock)


async def busywork(b: Box, count: int) -> None:
    """Steps that have nothing to do with what fails."""
    done: u3 = 0
    while done < count:
        await atomic_inc(b.noise)
        done += 1


async def put(b: Box, count: int) -> None:
    """Items, one by one, each under the lock."""
    done: u3 = 0
    while done < count:
        await spin_lock(b.lock)
        await WRITE_ONCE(lambda: b.items, b.items + 1)
        await spin_unlock(b.lock)
        done += 1


async def owner(b: Box) -> None:
    """Fills the box, looks, and takes one much later."""
    await put(b, 3)
    if await READ_ONCE(lambda: b.items) > 0:
        await busywork(b, 5)
        await spin_lock(b.lock)
        require(b.items > 0, "item-still-there")
        await spin_unlock(b.lock)


async def thief(b: Box) -> None:
    """Takes all that there is."""
    await busywork(b, 3)
    await spin_lock(b.lock)
    while await READ_ONCE(lambda: b.items) > 0:
        await WRITE_ONCE(lambda: b.items, b.items - 1)
    await spin_unlock(b.lock)


async def counts_wrong(b: Box) -> None:
    """Takes three, but says that it took two."""
    await put(b, 3)
    await busywork(b, 4)
    await spin_lock(b.lock)
    b.items = 0
    b.taken = 2
    await spin_unlock(b.lock)


def all_there(b: Box) -> None:
    """What is in the box, and what was taken out of it."""
    total: u3 = b.items + b.taken
    require(b.taken == 0 or total == 3, "items-accounted")


async def unlocked(b: Box) -> None:
    """Plain, with the lock."""
    await busywork(b, 6)
    await spin_lock(b.lock)
    b.plain = 1
    await spin_unlock(b.lock)


async def peeks(b: Box) -> None:
    """Plain, without it."""
    await busywork(b, 6)
    await step()
    if b.plain:
        await step()


async def one_way(b: Box) -> None:
    await busywork(b, 6)
    await spin_lock(b.lock)
    await spin_lock(b.other)
    await spin_unlock(b.other)
    await spin_unlock(b.lock)


async def other_way(b: Box) -> None:
    await busywork(b, 6)
    await spin_lock(b.other)
    await spin_lock(b.lock)
    await spin_unlock(b.lock)
    await spin_unlock(b.other)


async def one_at_a_time(b: Box) -> None:
    """Both orders, one after the other."""
    await one_way(b)
    await other_way(b)


async def waits(b: Box) -> None:
    """Reads again and again what nobody sets."""
    await busywork(b, 7)
    await WRITE_ONCE(lambda: b.items, 3)
    while await READ_ONCE(lambda: b.flag) == 0:
        await busywork(b, 0)


async def quiet(b: Box) -> None:
    await busywork(b, 7)


async def queues(b: Box) -> None:
    """Takes the lock with softirqs on, and has a callback take it in a softirq."""
    await busywork(b, 7)
    await busywork(b, 7)
    await call_rcu(b.rcu, 0)
    await spin_lock(b.lock)
    await spin_unlock(b.lock)


async def gets(b: Box) -> None:
    """One user too many."""
    await busywork(b, 5)
    await atomic_inc(b.users)
    await atomic_inc(b.users)
    await atomic_inc(b.users)


async def sleeps(b: Box) -> None:
    """Takes a mutex under a spinlock."""
    await busywork(b, 7)
    await busywork(b, 7)
    await spin_lock(b.lock)
    await mutex_lock(b.mutex)
    await mutex_unlock(b.mutex)
    await spin_unlock(b.lock)


async def forgets(b: Box) -> None:
    """Does not look at what alloc_page() returns."""
    await busywork(b, 6)
    await busywork(b, 6)
    users = await atomic_read(b.users)
    got = await alloc_page(b.pages)
    if not got:
        require(users > 0, "page-there")


async def stacks(b: Box) -> None:
    """Puts items on shelves, and counts none of them."""
    await put(b, 3)
    b.shelves[0].boxes = 2
    await busywork(b, 6)
    b.shelves[2].full = 1
    await step()


def on_shelves(b: Box) -> int:
    """What is on the shelves: a full one has two."""
    total: u3 = b.shelves[0].boxes
    for shelf in b.shelves:
        if shelf.full:
            total += 2
    return total


def all_used(b: Box) -> None:
    """There are as many users as items."""
    total: u3 = b.items
    total += on_shelves(b)
    if b.shelves[2].full:
        require(b.users.counter == total, "items-used")


async def counts_down(b: Box) -> None:
    """Tests what it has read into a local, and a local beside a field."""
    await put(b, 3)
    enough: u3 = 2
    seen = await READ_ONCE(lambda: b.items)
    await busywork(b, 5)
    if seen > enough:
        while await READ_ONCE(lambda: b.items) > enough:
            await busywork(b, 2)
            require(b.items == 0, "items-gone")


PROGRAMS = {
    "condition": (owner, thief),
    "state": (counts_wrong, quiet),
    "race": (unlocked, peeks),
    "deadlock": (one_way, other_way),
    "loop": (waits, quiet),
    "order": (one_at_a_time,),
    "irq": (queues,),
    "bounds": (gets, gets),
    "sleeping": (sleeps,),
    "enomem": (forgets,),
    "sum": (stacks,),
    "branch": (counts_down,),
}
SCENARIOS = tuple(PROGRAMS)


def build(scenario: str, cpus: int, splits: int) -> Model:
    """One configuration; each scenario has as many CPUs as it wants."""
    programs = PROGRAMS[scenario]
    b = Box(len(programs), scenario == "irq")
    running = [Program(program, (b,), b.cpus.interrupted if scenario == "irq" else None) for program in programs]
    if scenario == "irq":
        running.append(Program(softirq, (b.rcu, 0, b)))
    checks = {"state": [Check("always", all_there, (b,))], "sum": [Check("always", all_used, (b,))]}.get(scenario, [])
    return Model("folded", b, running, checks, b.cpus.lock_names, contexts=b.cpus.build_contexts())
