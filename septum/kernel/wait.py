# SPDX-License-Identifier: GPL-2.0-or-later
"""Wait queues and completions. Source: include/linux/wait.h, completion.h; kernel/sched/wait.c, completion.c.

Who waits is asleep until a wake_up() of the queue: a condition that comes true without a wake_up() is not noticed, and
it is checked again then. A condition is read by one CPU and written by others, so its fields are SYNC, or are
read with marked_load(), as the kernel reads them with READ_ONCE().
Left out: exclusive waiters (every wake-up wakes all), timeouts, signals.
"""

from __future__ import annotations

from collections.abc import Callable

from septum.kernel.context import Cpus, might_sleep
from septum.kernel.kthread import kthread_should_stop
from septum.lang import SYNC, PerCpu, Struct, bounded, flag, me, step, until

PRIMITIVE = True  # a timeline shows the caller


class Waiter(Struct):
    """struct wait_queue_entry of one CPU: whether it sleeps on the queue."""

    asleep: int = flag(kind=SYNC)


class WaitQueueHead(Struct):
    """struct wait_queue_head, wait_queue_head_t."""

    def __init__(self, cpus: Cpus) -> None:
        self.cpus = cpus
        self.waiters = PerCpu(Waiter() for _ in cpus.tasks)


async def wait_event(queue: WaitQueueHead, condition: Callable[[], object]) -> None:
    """Sleep until ``condition`` holds: ``await wait_event(queue, lambda: cache.ready)``.

    A kernel thread is also woken by kthread_stop(): it has to be part of its condition.
    """
    might_sleep(queue.cpus)
    await step()
    if condition():
        return
    while True:
        await step()  # prepare_to_wait(): on the queue first, and then look
        queue.waiters[me()].asleep = 1
        await step()
        if condition():
            queue.waiters[me()].asleep = 0  # finish_wait()
            return
        await until(lambda: not queue.waiters[me()].asleep or is_stopped(queue.cpus))  # schedule()


def is_stopped(cpus: Cpus) -> bool:
    """Whether this CPU runs a kernel thread that kthread_stop() has woken."""
    if cpus.kthreads:  # noqa: SIM102  # what only a world with kernel threads has is not read without
        if cpus.tasks[me()].kthread:
            return kthread_should_stop(cpus)
    return False


async def wake_up(queue: WaitQueueHead) -> None:
    """Wake all who sleep on the queue. Does not sleep."""
    await step()
    for waiter in queue.waiters:
        waiter.asleep = 0


async def wake_up_all(queue: WaitQueueHead) -> None:
    """As wake_up(), since nobody waits exclusively."""
    await wake_up(queue)


class Completion(Struct):
    """struct completion. ``done`` how many may continue without waiting, ``most`` after complete_all()."""

    done: int = bounded(0, "most", kind=SYNC)

    def __init__(self, cpus: Cpus, most: int) -> None:
        self.cpus = cpus
        self.most = most


async def wait_for_completion(x: Completion) -> None:
    """Wait until it is completed; may sleep."""
    might_sleep(x.cpus)
    await until(lambda: x.done > 0)
    if x.done != x.most:
        x.done -= 1


async def try_wait_for_completion(x: Completion) -> bool:
    """Whether it is completed; then it is as after wait_for_completion(). Does not sleep."""
    await step()
    if x.done == 0:
        return False
    if x.done != x.most:
        x.done -= 1
    return True


async def complete(x: Completion) -> None:
    """Let one waiter continue. Does not sleep."""
    await step()
    if x.done != x.most:
        x.done += 1


async def complete_all(x: Completion) -> None:
    """Let all waiters continue, from now to reinit_completion()."""
    await step()
    x.done = x.most


async def reinit_completion(x: Completion) -> None:
    """Not completed any more; nobody may wait for it now."""
    await step()
    x.done = 0
