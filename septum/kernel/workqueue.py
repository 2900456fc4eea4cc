# SPDX-License-Identifier: GPL-2.0-or-later
"""Work items. Source: include/linux/workqueue.h, kernel/workqueue.c; Documentation/core-api/workqueue.rst.

Each item has a worker of its own, which is a kernel thread: items run at once, as those of a WQ_UNBOUND workqueue do,
and one item never runs twice at once. A design brings the worker: ``kthreads = (topup_worker,)`` with

    async def topup_worker(kvm: Kvm, tdx: Design) -> None:
        await worker(tdx.topup_work)

lockdep has a class for each item, held while it runs: a CPU that waits for it with a lock held that it takes deadlocks.
Left out: ordered workqueues, limits on how many workers there are, delayed work.
"""

from __future__ import annotations

from septum.kernel.context import (
    Cpus,
    lockdep_acquire,
    lockdep_acquired,
    lockdep_release,
    might_sleep,
    task_exit,
)
from septum.kernel.kthread import kthread_should_stop
from septum.lang import SYNC, Struct, flag, step, until

PRIMITIVE = True  # a timeline shows the caller


class WorkStruct(Struct):
    """struct work_struct; derive from it and give it work(), which is work->func. ``name`` as lockdep prints it."""

    pending: int = flag(kind=SYNC)
    running: int = flag(kind=SYNC)

    def __init__(self, cpus: Cpus, name: str) -> None:
        self.cpus = cpus
        self.bit = cpus.add_lock(f"(work_completion)({name})", atomic=False)

    async def work(self) -> None:
        """What is to be done, in process context."""


async def queue_work(work: WorkStruct) -> bool:
    """Have the work done; returns whether it was not pending already. Does not sleep."""
    await step()
    if work.pending:
        return False
    work.pending = 1
    return True


async def flush_work(work: WorkStruct) -> None:
    """Wait until it is neither pending nor running; may sleep."""
    might_sleep(work.cpus)
    lockdep_acquire(work.cpus, work.bit)
    await until(lambda: not work.pending and not work.running)


async def cancel_work_sync(work: WorkStruct) -> bool:
    """Not pending any more, and not running; returns whether it was pending. May sleep."""
    might_sleep(work.cpus)
    await step()
    was = work.pending
    work.pending = 0
    lockdep_acquire(work.cpus, work.bit)
    await until(lambda: not work.running)
    return was != 0


async def worker(work: WorkStruct) -> None:
    """The program of the item's worker: do it whenever it is pending, until the thread is stopped."""
    while True:
        await until(lambda: work.pending or kthread_should_stop(work.cpus))
        if not work.pending:
            break
        work.pending = 0
        work.running = 1
        lockdep_acquire(work.cpus, work.bit)
        lockdep_acquired(work.cpus, work.bit)
        await work.work()
        await step()
        lockdep_release(work.cpus, work.bit)
        work.running = 0
    task_exit(work.cpus)
