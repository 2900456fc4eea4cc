# SPDX-License-Identifier: GPL-2.0-or-later
"""Several searches at a time, each in a process of its own; one that is killed takes only its own result with it."""

from __future__ import annotations

import contextlib
import gc
import multiprocessing
import os
import signal
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any, Generic, NamedTuple, TypeVar

from septum.engine.cores import cores
from septum.engine.orphan import end_with

Item = TypeVar("Item")
Result = TypeVar("Result")
STOPS = (signal.SIGINT, signal.SIGTERM)
ATTEMPTS = 2  # a process may be killed for what others take, as of memory; twice is not an accident


class Killed(NamedTuple, Generic[Item]):
    """That the process of an item ended without a result, each time; ``why`` says how."""

    item: Item
    why: str


class _Worker(NamedTuple, Generic[Item]):
    item: Item
    attempt: int
    process: BaseProcess
    result: Connection


def each(function: Callable[[Item], Result], items: Sequence[Item]) -> Iterator[Result | Killed[Item]]:
    """``function`` of each item, in any order. With one CPU, or one item, in this process.

    The result is Killed where a process ended before it had one, and so did the next one. However this process ends,
    the others end with it; Ctrl-C reaches only this one.
    """
    at_once = min(cores(), len(items))
    if at_once <= 1:
        yield from map(function, items)
        return
    waiting = deque((item, 1) for item in items)
    running: list[_Worker[Item]] = []
    try:
        while waiting or running:
            while waiting and len(running) < at_once:
                running.append(_start(function, *waiting.popleft()))
            ready = wait([worker.result for worker in running])
            for worker in [worker for worker in running if worker.result in ready]:
                running.remove(worker)
                found = _end(worker)
                if isinstance(found, Killed) and worker.attempt < ATTEMPTS:
                    waiting.appendleft((worker.item, worker.attempt + 1))
                else:
                    yield found
    finally:
        for worker in running:
            worker.process.kill()
            worker.process.join()


def _start(function: Callable[[Item], Result], item: Item, attempt: int) -> _Worker[Item]:
    """A process that sends what the function returns."""
    context = multiprocessing.get_context("fork")
    reading, writing = context.Pipe(duplex=False)
    process = context.Process(target=_work, args=(os.getpid(), function, item, writing), daemon=True)
    before = signal.pthread_sigmask(signal.SIG_BLOCK, STOPS)  # until it has said what they do to it
    try:
        process.start()
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
    writing.close()  # only the process has it now: when it ends, the pipe says so
    return _Worker(item, attempt, process, reading)


def _work(parent: int, function: Callable[[Item], Result], item: Item, writing: Connection) -> None:
    """What the process does. Ctrl-C on a terminal reaches it, too: its parent decides what that means."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, STOPS)
    end_with(parent)
    gc.disable()  # it ends soon, and its memory with it
    writing.send(function(item))


def _end(worker: _Worker[Item]) -> Any:
    """What a process has sent, or how it ended without."""
    found = None
    whole = False
    with contextlib.suppress(EOFError, OSError):
        found, whole = worker.result.recv(), True
    worker.result.close()
    worker.process.join()
    code = worker.process.exitcode or 0
    if whole:
        return found
    how = f"was killed by {signal.Signals(-code).name}" if code < 0 else f"ended with exit code {code}"
    return Killed(worker.item, f"its process {how}, and so did the one before")
