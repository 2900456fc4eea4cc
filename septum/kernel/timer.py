# SPDX-License-Identifier: GPL-2.0-or-later
"""Timers. Source: include/linux/timer.h, kernel/time/timer.c.

A timer that is armed may fire at any time, or not before everything else has ended. Its function may not sleep. It runs
as a kernel thread here (see workqueue.py for how a design brings one), so on a CPU of its own: that it comes in between
two steps of a process, on the process's own CPU, is not tried.
"""

from __future__ import annotations

from septum.kernel.context import Cpus, lockdep_acquire, lockdep_acquired, lockdep_release, might_sleep, task_exit
from septum.kernel.kthread import kthread_should_stop
from septum.lang import SYNC, Struct, flag, step, until

PRIMITIVE = True  # a timeline shows the caller


class TimerList(Struct):
    """struct timer_list; derive from it and give it expire(), which is timer->function."""

    armed: int = flag(kind=SYNC)
    running: int = flag(kind=SYNC)

    def __init__(self, cpus: Cpus, name: str) -> None:
        self.cpus = cpus
        self.bit = cpus.add_lock(f"(timer)({name})", atomic=True)

    async def expire(self) -> None:
        """What is to be done, in softirq context."""


async def mod_timer(timer: TimerList) -> bool:
    """Arm the timer; returns whether it was armed already."""
    await step()
    was = timer.armed
    timer.armed = 1
    return was != 0


async def timer_delete(timer: TimerList) -> bool:
    """Disarm the timer, which may be running; returns whether it was armed."""
    await step()
    was = timer.armed
    timer.armed = 0
    return was != 0


async def timer_delete_sync(timer: TimerList) -> bool:
    """Disarm the timer and wait until it does not run; returns whether it was armed. Not from its own function.

    A caller that holds a lock that the timer's function takes waits forever; lockdep knows.
    """
    lockdep_acquire(timer.cpus, timer.bit)
    await until(lambda: not timer.running)
    was = timer.armed
    timer.armed = 0
    return was != 0


async def timer_thread(timer: TimerList) -> None:
    """The program that the timer fires in."""
    while True:
        might_sleep(timer.cpus)
        await until(lambda: timer.armed or kthread_should_stop(timer.cpus))
        if not timer.armed:
            break
        timer.armed = 0
        timer.running = 1
        lockdep_acquire(timer.cpus, timer.bit)
        lockdep_acquired(timer.cpus, timer.bit)
        await timer.expire()
        await step()
        lockdep_release(timer.cpus, timer.bit)
        timer.running = 0
    task_exit(timer.cpus)
