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

from collections.abc import Callable, Generator
from typing import Annotated, Any, NamedTuple

from septum.lang.structs import Field, Observer, Struct, _Hook

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
    """What an executor gets from a suspended CPU: go on when ``cond`` holds, with one of ``ways``."""

    __slots__ = ("cond", "ways")

    def __init__(self, cond: Callable[[], object] | None, ways: int) -> None:
        self.cond = cond
        self.ways = ways

    def __await__(self) -> Generator[Wait, int, int]:
        return (yield self)

    def ready(self) -> bool:
        """Whether the CPU may go on now."""
        return self.cond is None or bool(self.cond())


class Executor(Observer):
    """What the words below need from whoever runs the model natively."""

    cpu: int = 0

    def reached(self, name: str) -> None:
        """The property ``name`` was looked at."""

    def accumulate(self, log: str, row: int, mask: int) -> None:
        """``mask`` was seen in ``row`` of ``log``."""

    def event(self, name: str, values: tuple[int, ...]) -> None:
        """The tracepoint ``name`` fired."""


class Running:
    """The native executor of this process; one at a time."""

    executor: Executor = Executor()


def until(cond: Callable[[], object]) -> Wait:
    """Wait until ``cond``, a lambda over state without side effects, holds. Ends the step."""
    return Wait(cond, 1)


def step() -> Wait:
    """End the step: any other CPU may act before the next line."""
    return Wait(None, 1)


def choose(ways: int) -> Wait:
    """End the step and go on with each of ``0..ways-1``."""
    return Wait(None, ways)


def me() -> int:
    """Number of the CPU that runs this."""
    return Running.executor.cpu


def require(cond: object, name: str) -> None:
    """``cond`` must hold here; otherwise the property called ``name`` is violated."""
    Running.executor.reached(name)
    if not cond:
        raise Violation(name)


def reached(name: str) -> None:
    """The subject of the property ``name`` happened (a property whose subject never happens is vacuous)."""
    Running.executor.reached(name)


def tracepoint(name: str, *values: int) -> None:
    """Tell whoever observes a native run that something happened; the search does not see it."""
    Running.executor.event(name, values)


def accumulate(log: str, row: int, mask: int) -> None:
    """Add the bits of ``mask`` to ``row`` of ``log``; not part of the state, gathered over all steps.

    ``log`` and ``row`` are constants; the engine keeps for each bit the first run that set it.
    """
    Running.executor.accumulate(log, row, mask)


class _Locate(Observer):
    """Finds which field a lambda names: the one that it reads last; what it reads before is an ordinary access."""

    def __init__(self, outer: Observer | None) -> None:
        self.outer = outer
        self.found: tuple[Struct, Field] | None = None

    def access(self, struct: Struct, field: Field, write: bool) -> None:
        if self.found is not None and self.outer is not None:
            self.outer.access(*self.found, False)
        self.found = (struct, field)


def _locate(ref: Callable[[], int]) -> tuple[Struct, Field, int]:
    outer = _Hook.observer
    watcher = _Locate(outer)
    _Hook.observer = watcher
    try:
        value = ref()
    finally:
        _Hook.observer = outer
    if watcher.found is None:
        raise TypeError("marked_load()/marked_store() want a lambda that names a field")
    return (*watcher.found, value)


class MarkedObserver(Observer):
    """An observer that tells marked accesses from plain ones."""

    def marked(self, struct: Struct, field: Field, write: bool) -> None:
        """``struct.field`` is accessed atomically."""


def marked_load(ref: Callable[[], Any]) -> int:
    """Read the field that ``ref`` names, as READ_ONCE() does: it may race with other marked accesses."""
    struct, field, value = _locate(ref)
    if isinstance(_Hook.observer, MarkedObserver):
        _Hook.observer.marked(struct, field, False)
    return int(value)


def marked_store(ref: Callable[[], Any], value: int) -> None:
    """Write ``value`` to the field that ``ref`` names, as WRITE_ONCE() does."""
    struct, field, _ = _locate(ref)
    outer = _Hook.observer
    if isinstance(outer, MarkedObserver):
        outer.marked(struct, field, True)
    _Hook.observer = None
    try:
        field.__set__(struct, value)
    finally:
        _Hook.observer = outer
