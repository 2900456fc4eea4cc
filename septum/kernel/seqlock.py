# SPDX-License-Identifier: GPL-2.0-or-later
"""seqcount_t. Source: include/linux/seqlock.h; Documentation/locking/seqlock.rst.

Data that a seqcount protects is read while it may be written, so both sides mark their accesses: READ_ONCE() and
WRITE_ONCE(), or marked_load() and marked_store() where several fields go in one step. (KCSAN takes reads in a read side
for marked.) Writers are serialised by a lock of the caller's, and may not be preempted.
"""

from __future__ import annotations

from septum.kernel.context import Cpus
from septum.lang import SYNC, Struct, bounded, me, require, step, until

PRIMITIVE = True  # a timeline shows the caller


class Seqcount(Struct):
    """seqcount_t. ``most``  how far it may count: twice the number of writes; a wrap-around is not modelled."""

    sequence: int = bounded(0, "most", kind=SYNC)

    def __init__(self, cpus: Cpus, most: int) -> None:
        self.cpus = cpus
        self.most = most


async def read_seqcount_begin(s: Seqcount) -> int:
    """Begin a read side, when no writer is at work; returns what read_seqcount_retry() wants."""
    await until(lambda: s.sequence & 1 == 0)
    return s.sequence


async def read_seqcount_retry(s: Seqcount, start: int) -> bool:
    """Whether a writer has been at work since: what was read is nothing."""
    await step()
    return s.sequence != start


async def write_seqcount_begin(s: Seqcount) -> None:
    """Begin a write side; the caller is the only writer, and has preemption off (a spinlock held)."""
    await step()
    require(s.sequence & 1 == 0, "writers-serialised")
    require(s.cpus.tasks[me()].held & s.cpus.atomic_locks != 0, "preemption-disabled")
    s.sequence += 1


async def write_seqcount_end(s: Seqcount) -> None:
    """End a write side."""
    await step()
    require(s.sequence & 1 == 1, "writers-serialised")
    s.sequence += 1
