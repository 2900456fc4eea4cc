# SPDX-License-Identifier: GPL-2.0-or-later
"""Kernel threads. Source: include/linux/kthread.h, kernel/kthread.c.

A kernel thread is a program of its own, on a CPU of its own (Cpus.kthreads); a design names those that it brings in
``kthreads``. It is there before the first step, and is stopped when every process has ended. It ends when it finds that
it should: one that never looks is one that never ends.
"""

from __future__ import annotations

from septum.kernel.context import Cpus
from septum.lang import u8

PRIMITIVE = True  # a timeline shows the caller


def kthread_should_stop(cpus: Cpus) -> bool:
    """Whether kthread_stop() was called: here, whether every process has ended. Part of the condition of a wait."""
    ended: u8 = 0
    for number in range(cpus.count):
        ended += cpus.tasks[number].ended
    return ended == cpus.count
