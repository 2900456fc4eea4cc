# SPDX-License-Identifier: GPL-2.0-or-later
"""Who runs the model in this process: the one seam between model code and an executor.

Model code calls the words of the language (septum.lang.intrinsics) and touches fields (septum.lang.structs); both
tell the executor that is attached. Nothing but this file reads or writes which one that is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import FunctionType, TracebackType
from typing import Any


class Executor:
    """What a native run is told; this one ignores it. Subclasses override what they need.

    Structs and fields are passed as they are (:class:`septum.lang.structs.Struct` and ``Field``, which import this
    file and so cannot be named here).
    """

    #: number of the CPU whose program is running; what ``me()`` returns
    cpu: int = 0
    #: functions that the model has its own versions of, see patches.py
    replaced: Mapping[FunctionType, FunctionType] = {}

    def access(self, struct: Any, field: Any, write: bool, marked: bool) -> None:
        """``struct.field`` is about to be read or written; ``marked``: atomically, as by READ_ONCE()."""

    def reached(self, name: str) -> None:
        """The subject of the property ``name`` happened."""

    def accumulate(self, log: str, row: int, mask: int) -> None:
        """The bits of ``mask`` were seen in ``row`` of ``log``."""

    def event(self, name: str, values: tuple[int, ...]) -> None:
        """The tracepoint ``name`` fired."""


class Slot:
    """Who is attached: ``executor`` gets the words of the language, ``observer`` (or None) the accesses to fields.

    ``lifetimes``  whether an access to a struct that is freed is a violation.
    """

    __slots__ = ("executor", "lifetimes", "observer")

    def __init__(self) -> None:
        self.executor: Executor = NOBODY
        self.observer: Executor | None = None
        self.lifetimes = False


NOBODY = Executor()
#: read by the words of the language and by fields; written by :func:`attached` and :func:`field_read` only
slot = Slot()


class attached:  # used as a verb: with attached(executor): ...
    """Run model code under an executor, in a ``with``; refuses to nest.

    ``accesses``  whether the executor is told of accesses to fields: not where properties and conditions are
                  evaluated, which no CPU does;
    ``lifetimes`` whether what is freed must not be accessed: not where properties are evaluated.

    A class and not a generator: it is entered once for every step of a native run.
    """

    __slots__ = ("accesses", "executor", "lifetimes")

    def __init__(self, executor: Executor, accesses: bool = True, lifetimes: bool | None = None) -> None:
        self.executor = executor
        self.accesses = accesses
        self.lifetimes = accesses if lifetimes is None else lifetimes

    def __enter__(self) -> None:
        if slot.executor is not NOBODY:
            raise RuntimeError(
                f"{type(slot.executor).__name__} is running model code; "
                f"{type(self.executor).__name__} cannot run any inside it"
            )
        slot.executor = self.executor
        slot.observer = self.executor if self.accesses else None
        slot.lifetimes = self.lifetimes

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        slot.executor, slot.observer, slot.lifetimes = NOBODY, None, False


class _Last(Executor):
    """Keeps the last access of a lambda back and passes on those before it."""

    def __init__(self, outer: Executor | None) -> None:
        self.outer = outer
        self.found: tuple[Any, Any] | None = None

    def access(self, struct: Any, field: Any, write: bool, marked: bool) -> None:
        if self.found is not None and self.outer is not None:
            self.outer.access(*self.found, False, False)
        self.found = (struct, field)


def field_read(ref: Callable[[], int]) -> tuple[Any, Any, int]:
    """The struct and the field that ``ref`` reads last, and the value; the executor is not told of that read.

    What ``ref`` reads on the way there is an ordinary access. Raises TypeError if ``ref`` reads no field.
    """
    outer = slot.observer
    last = _Last(outer)
    slot.observer = last
    try:
        value = ref()
    finally:
        slot.observer = outer
    if last.found is None:
        raise TypeError("marked_load()/marked_store() want a lambda that names a field")
    return (*last.found, value)
