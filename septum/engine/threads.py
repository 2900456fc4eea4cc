# SPDX-License-Identifier: GPL-2.0-or-later
"""What all ways to search with several threads share: code of its own for each, to run them, and which failure counts.

A thread is a Python thread that spends its time in machine code, where it does not hold the interpreter's lock.
"""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Callable, Sequence
from typing import TypeVar

import llvmlite.binding as llvm

from septum.engine.compiled import Compiled
from septum.engine.shared import NO_MOVE, CAlarm
from septum.machine.compile import U64, function_of, load_code

T = TypeVar("T")

LOOK_EVERY = 0.05  # seconds between two checks of what the threads do: below what a user notices of Ctrl-C


def copy_of(compiled: Compiled) -> llvm.ExecutionEngine:
    """The machine code of a model once more, with static variables of its own."""
    engine = load_code(compiled.machine_code)
    if compiled.variant is not None:
        function_of(engine, "set_which", U64)(compiled.variant)
    return engine


def each(
    works: Sequence[Callable[[], T]], stop: Callable[[], object], tick: Callable[[], object] | None = None
) -> list[T]:
    """Do each of ``works`` in a thread; what they returned, once all have. ``tick`` is called meanwhile.

    An exception, of a work, of ``tick`` or Ctrl-C, is raised when all have returned; ``stop`` is to have them do so.
    """
    results: dict[int, T] = {}
    errors: list[BaseException] = []

    def run(number: int) -> None:
        try:
            results[number] = works[number]()
        except BaseException as error:  # raised again by the thread that waits
            errors.append(error)
            stop()

    running = [threading.Thread(target=run, args=(n,), daemon=True) for n in range(len(works))]
    for thread in running:
        thread.start()
    try:
        for thread in running:
            while thread.is_alive():
                thread.join(LOOK_EVERY)
                if tick is not None:
                    tick()
    finally:
        _end(running, stop)
    if errors:
        raise errors[0]
    return [results[n] for n in range(len(works))]


def _end(running: Sequence[threading.Thread], stop: Callable[[], object]) -> None:
    """Have all threads return: until they have, they write to memory that is given back when this search ends.

    So a second Ctrl-C is raised only then.
    """
    pressed: KeyboardInterrupt | None = None
    while True:
        try:
            if any(thread.is_alive() for thread in running):
                stop()
            for thread in running:
                thread.join()
            break
        except KeyboardInterrupt as error:
            pressed = error
    if pressed is not None:
        raise pressed


def least(alarms: Sequence[CAlarm], words: Callable[[int], list[int]]) -> CAlarm:
    """Of the first times that one thing went wrong the one to report: it does not depend on who was faster."""
    return min(alarms, key=lambda a: (a.depth, words(a.state), a.move))


def keep_one(alarms: ctypes.Array[CAlarm]) -> None:
    """Of all failures of the last level, forget those that one thread would not have reached."""
    raised = [(a.depth + (a.move != NO_MOVE), number) for number, a in enumerate(alarms) if a.count]
    for _, number in sorted(raised)[1:]:
        alarms[number].count = 0
