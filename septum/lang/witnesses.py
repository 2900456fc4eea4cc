# SPDX-License-Identifier: GPL-2.0-or-later
"""Two elements for an array of any length: what a model of terabytes is built of.

A world of n pages as n objects does not scale: 1 TiB would be 15 seconds and 700 MB. Within :func:`witnesses` an
:class:`~septum.lang.structs.Array` of more than a few elements keeps the first two, its *witnesses*, and how many there
are. Lowering reads structs only to see which fields they have, what they are linked to and what they begin as, and the
two say all of that of an element k: what both are linked to, it is linked to; of what each has its own, it has its own;
a number that differs between the two grows by that difference from element to element.

That is a claim about the code that makes the elements, so it is checked: the elements 2, n // 2 and n - 1 are made,
too, and compared; a world in which they are otherwise is refused. Such a world cannot be run natively.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from operator import length_hint
from types import GeneratorType
from typing import Any, Generic, TypeVar

T = TypeVar("T")

#: elements of an array that are all kept, within :func:`witnesses`
FEW = 8


class NotAlike(ValueError):
    """Two elements of an array do not say what the others are."""


class _Mode:
    """How many elements an array may have of which all are kept; None: any number."""

    few: int | None = None


@contextmanager
def witnesses(few: int = FEW) -> Iterator[None]:
    """Arrays that are made here and have more than ``few`` elements, at least 2, keep two of them."""
    before, _Mode.few = _Mode.few, few
    try:
        yield
    finally:
        _Mode.few = before


class Elements(Generic[T]):
    """An iterator over an array of ``count`` elements of which two are kept: a loop gets these two.

    What makes another array of this one asks for the length, and jumps to further elements, as in range().
    """

    def __init__(self, items: tuple[T, ...], count: int) -> None:
        self.items = items
        self.count = count
        self.at = 0
        self.jumped = False

    def __iter__(self) -> Elements[T]:
        return self

    def __length_hint__(self) -> int:
        return self.count - self.at

    def __setstate__(self, at: int) -> None:
        self.at, self.jumped = at, True

    def __next__(self) -> T:
        if self.at >= (self.count if self.jumped else len(self.items)):
            raise StopIteration
        self.at += 1
        return self.items[min(self.at, len(self.items)) - 1]


def gather(items: Iterable[T], compare: Callable[[Any, Any, Any, int], None]) -> tuple[tuple[T, ...], int]:
    """The elements that an array keeps, and how many it has.

    ``compare``  compares the two witnesses with element k; raises NotAlike.
    Raises NotAlike for elements that are made one by one, ``Array(Spte() for _ in range(n))``, and differ.
    """
    few = _Mode.few
    if few is None:
        found = tuple(items)
        return found, len(found)
    begun: tuple[T, ...] = ()
    if isinstance(items, GeneratorType) and items.gi_frame is not None:
        source: Any = items.gi_frame.f_locals.get(".0")
        count = length_hint(source, 0)
        if count > max(few, 2) and hasattr(source, "__setstate__"):
            begun = tuple(islice(items, 2))
            if len(begun) == 2 and length_hint(source, 0) == count - 2:  # one loop without a condition makes them
                for number in sorted({2, count // 2, count - 1}):
                    source.__setstate__(number)
                    compare(*begun, next(items), number)
                items.close()
                return begun, count
    found = (*begun, *items)
    if len(found) > max(few, 2):
        try:
            for number in range(2, len(found)):
                compare(found[0], found[1], found[number], number)
        except NotAlike:
            return found, len(found)  # they exist, and all of them are kept
        return found[:2], len(found)
    return found, len(found)
