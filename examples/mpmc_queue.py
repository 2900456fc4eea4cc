# SPDX-License-Identifier: GPL-2.0-or-later
"""A bounded queue that any number of CPUs put into and take from without a lock; not KVM's.

Source: D. Vyukov, "Bounded MPMC queue". Each slot has a number that says whose turn it is: ``pos`` for who puts in at
position ``pos``, ``pos`` + 1 for who takes it out, ``pos`` + SLOTS for who puts in one round later. Who wins the
cmpxchg of tail, or of head, has the slot, and hands it on by storing the next number.

``queue``     as it is: HOLDS;
``early``     the number is stored before the item: VIOLATED, race;
``unclaimed`` head is read and then stored, no cmpxchg: two take one item, VIOLATED;
``same-turn`` a slot that is taken out gets the number of its own round: nobody puts in again, VIOLATED.

The same in Promela: mpmc_queue.pml.
"""

from septum.kernel.atomic import (
    Atomic,
    atomic_inc_return,
    atomic_read,
    atomic_set,
    atomic_try_cmpxchg,
    smp_load_acquire,
    smp_store_release,
)
from septum.kernel.context import Cpus, task_exit
from septum.lang import GHOST, SYNC, Array, Struct, bounded, me, require, u8
from septum.lang.model import Model, Program
from septum.properties import Property

SCENARIOS = ("queue", "early", "unclaimed", "same-turn")
PROPERTIES = (
    Property("items-conserved", "What is put in is taken out once.", "the queue's own"),
    Property("room-again", "A queue that is empty takes an item.", "the queue's own"),
)
SLOTS = 2
EMPTY = 0


class Slot(Struct):
    """``seq`` whose turn it is; ``item`` belongs to him alone."""

    seq: int = bounded(0, "most", kind=SYNC)
    item: int = bounded(0, 15)

    def __init__(self, number: int, most: int) -> None:
        self.most = most
        self.seq = number


class Queue(Struct):
    """``sent, got``  sums of the items; ``tail, head`` the next positions; ``ended`` how many CPUs are done."""

    sent: int = bounded(0, 255, kind=GHOST)
    got: int = bounded(0, 255, kind=GHOST)

    def __init__(self, cpus: int, rounds: int, scenario: str) -> None:
        self.cpus = Cpus(cpus)
        self.rounds, self.count = rounds, cpus
        self.early = scenario == "early"
        self.unclaimed = scenario == "unclaimed"
        self.next_turn = 1 if scenario == "same-turn" else SLOTS
        most = cpus * rounds + 2 * SLOTS + 2
        self.tail, self.head, self.ended = Atomic(most), Atomic(most), Atomic(cpus)
        self.slots = Array(Slot(number, most) for number in range(SLOTS))


async def turn_of(slot: Slot) -> int:
    """Whose turn it is; his item is seen with it."""
    return await smp_load_acquire(lambda: slot.seq)


async def hand_on(slot: Slot, turn: int) -> None:
    """It is the turn of ``turn``, who sees the item."""
    await smp_store_release(lambda: slot.seq, turn)


async def enqueue(q: Queue, item: int) -> bool:
    """Put in ``item``, 1 to 15; False if the queue is full."""
    while True:
        pos = await atomic_read(q.tail)
        slot = q.slots[pos % SLOTS]
        seq = await turn_of(slot)
        if seq < pos:
            return False
        if seq == pos and await atomic_try_cmpxchg(q.tail, pos, pos + 1):
            if q.early:
                await hand_on(slot, pos + 1)
            slot.item = item
            if not q.early:
                await hand_on(slot, pos + 1)
            return True


async def dequeue(q: Queue) -> int:
    """Take an item out; EMPTY if there is none."""
    while True:
        pos = await atomic_read(q.head)
        slot = q.slots[pos % SLOTS]
        seq = await turn_of(slot)
        if seq < pos + 1:
            return EMPTY
        if seq == pos + 1 and await claim(q, pos):
            item: u8 = slot.item
            await hand_on(slot, pos + q.next_turn)
            return item


async def claim(q: Queue, pos: int) -> bool:
    """Whether position ``pos`` is this CPU's to take out."""
    if q.unclaimed:
        await atomic_set(q.head, pos + 1)
        return True
    return await atomic_try_cmpxchg(q.head, pos, pos + 1)


async def worker(q: Queue) -> None:
    """Puts in and takes out, as often as it is told; the last one to end takes what is left, and puts in once more."""
    for number in range(q.rounds):
        if await enqueue(q, me() + number + 1):
            q.sent += me() + number + 1
        item: u8 = await dequeue(q)
        q.got += item
    if await atomic_inc_return(q.ended) == q.count:
        while True:
            left: u8 = await dequeue(q)
            if left == EMPTY:
                break
            q.got += left
        require(q.sent == q.got, "items-conserved")
        again = await enqueue(q, 1)
        require(again, "room-again")
    task_exit(q.cpus)


def build(scenario: str, cpus: int, splits: int) -> Model:
    """``cpus`` CPUs that each put in and take out ``splits`` items."""
    q = Queue(cpus, splits, scenario)
    return Model("mpmc", q, [Program(worker, (q,))] * cpus, (), q.cpus.lock_names, symmetric=False)
