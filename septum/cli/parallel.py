# SPDX-License-Identifier: GPL-2.0-or-later
"""Several searches at a time, in processes of their own; one that is killed takes only its own result with it."""

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
#: objects, some 100 MiB of them, that a process may have made and kept before it looks for those that nothing uses
MANY_OBJECTS = 500_000


class Killed(NamedTuple, Generic[Item]):
    """That the process of an item ended without a result, each time; ``why`` says how."""

    item: Item
    why: str


class _Worker(NamedTuple):
    """A process that does one item after another: it is sent their numbers, and sends their results."""

    process: BaseProcess
    connection: Connection


class _Given(NamedTuple):
    """What a process does: the number of an item, and which attempt this is."""

    worker: _Worker
    number: int
    attempt: int


def each(
    function: Callable[[Item], Result], items: Sequence[Item], anew: bool = False
) -> Iterator[Result | Killed[Item]]:
    """``function`` of each item, in any order, begun in theirs. With one CPU, or one item, in this process.

    A process does many items: it imports, and reads the code of the kernel, once. With ``anew`` it does one, so that
    nothing is there that was loaded for another. The result is Killed where a process ended before it had one, and so
    did the next one. However this process ends, the others end with it; Ctrl-C reaches only this one.
    """
    at_once = min(cores(), len(items))
    if at_once <= 1:
        yield from map(function, items)
        return
    waiting = deque((number, 1) for number in range(len(items)))
    idle: list[_Worker] = []
    busy: dict[Connection, _Given] = {}
    try:
        while waiting or busy:
            while waiting and len(busy) < at_once:
                worker = idle.pop() if idle else _start(function, items)
                busy[worker.connection] = _Given(worker, *waiting.popleft())
                with contextlib.suppress(OSError):  # if it has ended, that is seen below
                    worker.connection.send(busy[worker.connection].number)
            while idle:  # others may need its memory
                _stop(idle.pop())
            for connection in wait(list(busy)):
                given = busy.pop(connection)  # type: ignore[call-overload]  # nothing else was waited for
                found = _result(given, items)
                if not isinstance(found, Killed):
                    idle.append(given.worker)
                    if anew:
                        _stop(idle.pop())
                elif given.attempt < ATTEMPTS:
                    waiting.appendleft((given.number, given.attempt + 1))
                    continue
                yield found
    finally:
        for worker in [*idle, *(given.worker for given in busy.values())]:
            _stop(worker)


def _start(function: Callable[[Item], Result], items: Sequence[Item]) -> _Worker:
    """A process that sends what the function returns of the items whose numbers it is sent."""
    context = multiprocessing.get_context("fork")
    ours, its = context.Pipe()
    process = context.Process(target=_work, args=(os.getpid(), function, items, its), daemon=True)
    before = signal.pthread_sigmask(signal.SIG_BLOCK, STOPS)  # until it has said what they do to it
    try:
        process.start()
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
    its.close()  # only the process has it now: when it ends, the connection says so
    return _Worker(process, ours)


def _work(parent: int, function: Callable[[Item], Result], items: Sequence[Item], connection: Connection) -> None:
    """What the process does. Ctrl-C on a terminal reaches it, too: its parent decides what that means."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, STOPS)
    end_with(parent)
    gc.disable()  # lowering makes many objects and few cycles
    gc.freeze()
    while (number := _next(connection)) is not None:
        _forget_peak()
        connection.send(function(items[number]))
        if gc.get_count()[0] > MANY_OBJECTS:
            gc.collect()
            gc.freeze()  # what is left is there for all items, and is not gone through again


def _next(connection: Connection) -> int | None:
    """The number of the next item; None if its parent has ended."""
    try:
        return int(connection.recv())
    except EOFError:
        return None


def _forget_peak() -> None:
    """Let the most memory that this process ever had be what it has now, as it is said of each item."""
    with contextlib.suppress(OSError), open("/proc/self/clear_refs", "w", encoding="ascii") as stream:
        stream.write("5")  # Documentation/filesystems/proc.rst


def _result(given: _Given, items: Sequence[Item]) -> Any:
    """What a process has sent, or how it ended without."""
    process, connection = given.worker
    with contextlib.suppress(EOFError, OSError):
        return connection.recv()
    connection.close()
    process.join()
    code = process.exitcode or 0
    how = f"was killed by {signal.Signals(-code).name}" if code < 0 else f"ended with exit code {code}"
    return Killed(items[given.number], f"its process {how}, and so did the one before")


def _stop(worker: _Worker) -> None:
    """End a process, whatever it does."""
    worker.process.kill()
    worker.process.join()
    worker.connection.close()
