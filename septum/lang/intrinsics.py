# SPDX-License-Identifier: GPL-2.0-or-later
"""The words of the language that are not Python's: what the engine does for model code.

``await until(lambda: cond)``  wait until ``cond`` holds; another CPU may act before it
``await step()``               another CPU may act here
``await choose(n)``            0..n-1, every one of them explored
``me()``                       number of the CPU that runs this
``require(cond, name)``        ``cond`` must hold, or the property ``name`` is violated
``accumulate(log, row, mask)`` remember, over the whole search, that ``mask`` was seen in ``row``
``tracepoint(name, ...)``      tell an observer of a native run what happened
``marked_load/marked_store``   an access that may race, as READ_ONCE() and WRITE_ONCE() do

Locks, RCU, lockdep and everything else with a kernel's name are model code on top.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Generator
from typing import Annotated, Any, NamedTuple

from septum.lang.executor import NOBODY, field_read, slot
from septum.lang.source import LangError

#: why me() is refused where no CPU runs
ME_IN_CHECK = ("me() in a check of whole states, which no CPU runs", "read each CPU, in a loop")
MAX_WAYS = 64  # of one choose(): the successors of a state have to fit the search's batches


class Range(NamedTuple):
    """The values that an annotated local may hold; a store outside is a violation."""

    lo: int
    hi: int


u1 = Annotated[int, Range(0, 1)]
u2 = Annotated[int, Range(0, 3)]
u3 = Annotated[int, Range(0, 7)]
u4 = Annotated[int, Range(0, 15)]
u8 = Annotated[int, Range(0, 255)]
u16 = Annotated[int, Range(0, 65535)]


class Violation(Exception):
    """A property does not hold: ``name`` as given to require()."""

    def __init__(self, name: str, detail: str = "") -> None:
        super().__init__(f"{name}: {detail}" if detail else name)
        self.name = name
        self.detail = detail


class Wait:
    """What an executor gets from a suspended CPU: continue when ``cond`` holds, with one of ``ways``."""

    __slots__ = ("cond", "ways")

    def __init__(self, cond: Callable[[], object] | None, ways: int) -> None:
        self.cond = cond
        self.ways = ways

    def __await__(self) -> Generator[Wait, int, int]:
        return (yield self)

    def ready(self) -> bool:
        """Whether the CPU is enabled: whether it can take a step now."""
        return self.cond is None or bool(self.cond())


def until(cond: Callable[[], object]) -> Wait:
    """Wait until ``cond``, a lambda over state without side effects, holds. Ends the step."""
    return Wait(cond, 1)


def step() -> Wait:
    """End the step: any other CPU may act before the next line."""
    return Wait(None, 1)


def choose(ways: int) -> Wait:
    """End the step and continue with each of ``0..ways-1``."""
    return Wait(None, ways)


def me() -> int:
    """Number of the CPU that runs this. Raises LangError in a check of whole states, which no CPU runs."""
    if not slot.lifetimes and slot.executor is not NOBODY:
        caller = sys._getframe(1)
        raise LangError(caller.f_code.co_filename, caller.f_lineno, *ME_IN_CHECK)
    return slot.executor.cpu


def require(cond: object, name: str) -> None:
    """``cond`` must hold here; otherwise the property called ``name`` is violated."""
    slot.executor.reached(name)
    if not cond:
        raise Violation(name)


def reached(name: str) -> None:
    """The subject of the property ``name`` happened (a property whose subject never happens is vacuous)."""
    slot.executor.reached(name)


def tracepoint(name: str, *values: int) -> None:
    """Tell the observer of a native run that something happened; the search does not see it."""
    slot.executor.event(name, values)


def accumulate(log: str, row: int, mask: int) -> None:
    """Add the bits of ``mask`` to ``row`` of ``log``; not part of the state, gathered over all steps.

    ``log`` and ``row`` are constants; the engine keeps for each bit the first run that set it.
    """
    slot.executor.accumulate(log, row, mask)


def marked_load(ref: Callable[[], Any]) -> int:
    """Read the field that ``ref`` names, as READ_ONCE() does: it may race with other marked accesses."""
    struct, field, value = field_read(ref)
    if slot.observer is not None:
        slot.observer.access(struct, field, False, True)
    return int(value)


def marked_store(ref: Callable[[], Any], value: int) -> None:
    """Write ``value`` to the field that ``ref`` names, as WRITE_ONCE() does."""
    struct, field, _ = field_read(ref)
    field.store(struct, value, True)
