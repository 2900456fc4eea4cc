# SPDX-License-Identifier: GPL-2.0-or-later
"""A ticket lock, without anything of a kernel: the next ticket, and the ticket whose turn it is. One await is one step.

``lock``   as it should be: HOLDS;
``torn``   the next ticket is read and counted up in two steps: two CPUs may draw the same one, VIOLATED;
``few``    there are fewer tickets than CPUs: the same, once they have come round, VIOLATED with 3 CPUs.

    septum check examples/ticket_lock.py --scenario torn

The same in Promela: ticket_lock.pml.
"""

from septum.lang import GHOST, SYNC, Struct, bounded, require, step, u4, until
from septum.lang.model import Model, Program
from septum.properties import Property

SCENARIOS = ("lock", "torn", "few")
PROPERTIES = (Property("one-at-a-time", "Only one CPU is in the critical section.", "what a lock is for"),)


class Lock(Struct):
    """``next`` the ticket that is drawn next, ``owner`` whose turn it is; ``inside`` CPUs in the critical section."""

    next: int = bounded(0, 7, kind=SYNC)
    owner: int = bounded(0, 7, kind=SYNC)
    inside: int = bounded(0, 8, kind=GHOST)

    def __init__(self, tickets: int, torn: bool, rounds: int) -> None:
        self.tickets, self.torn, self.rounds = tickets, torn, rounds


async def take(lock: Lock) -> None:
    await step()
    ticket: u4 = lock.next
    if lock.torn:
        await step()
    lock.next = (ticket + 1) % lock.tickets
    await until(lambda: lock.owner == ticket)
    lock.inside += 1
    require(lock.inside == 1, "one-at-a-time")


async def drop(lock: Lock) -> None:
    await step()
    lock.inside -= 1
    lock.owner = (lock.owner + 1) % lock.tickets


async def cpu(lock: Lock) -> None:
    for _ in range(lock.rounds):
        await take(lock)
        await drop(lock)


def build(scenario: str, cpus: int, splits: int) -> Model:
    """``cpus`` CPUs that take the lock ``splits`` times each."""
    lock = Lock(2 if scenario == "few" else 8, scenario == "torn", splits)
    return Model("ticket-lock", lock, [Program(cpu, (lock,))] * cpus)
