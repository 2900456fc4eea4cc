# SPDX-License-Identifier: GPL-2.0-or-later
"""Several searches at a time, a process for each CPU."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")


def each(function: Callable[[Item], Result], items: Sequence[Item]) -> Iterator[Result]:
    """``function`` of each item, in any order. With one CPU, or one item, in this process.

    Ctrl-C ends this process; the others are ended with it.
    """
    workers = min(len(os.sched_getaffinity(0)), len(items))
    if workers <= 1:
        yield from map(function, items)
        return
    with multiprocessing.get_context("fork").Pool(workers, initializer=os.setpgrp) as pool:
        yield from pool.imap_unordered(function, items)
