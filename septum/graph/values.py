# SPDX-License-Identifier: GPL-2.0-or-later
"""Numbers: the values that an expression can have, a small set or an interval, and what each operator does."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import NamedTuple

from septum.lang.source import Site

#: Numbers that are told apart one by one; more than these are an interval. Each takes a comparison to decode, an
#: interval one addition. A larger number makes states a little smaller and steps slower; neither makes a verdict wrong.
MAX_MEMBERS = 16
#: The same of numbers further apart than FAR, such as the status codes of the TDX module, whose interval would take a
#: whole word of each state: the built-in model has up to 23 of them in one local.
MAX_FAR = 64
FAR = 1 << 16
WORD = 1 << 64
LARGEST = 1 << 63


FOLD: dict[str, Callable[[int, int], int]] = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "//": lambda a, b: a // b,
    "%": lambda a, b: a % b,
    "&": lambda a, b: a & b,
    "|": lambda a, b: a | b,
    "^": lambda a, b: a ^ b,
    "<<": lambda a, b: a << b,
    ">>": lambda a, b: a >> b,
    "==": lambda a, b: int(a == b),
    "!=": lambda a, b: int(a != b),
    "<": lambda a, b: int(a < b),
    "<=": lambda a, b: int(a <= b),
    ">": lambda a, b: int(a > b),
    ">=": lambda a, b: int(a >= b),
}


#: What is told of each operation on two constants while lowering, and of each test of one: the place, the operator and
#: its sides. "[]" is the index of an element, and the length of the array.
Watch = Callable[[Site, str, int, int], None]

#: the operators whose value is 0 or 1
COMPARISONS = frozenset({"==", "!=", "<", "<=", ">", ">="})


class Values(NamedTuple):
    """``lo..hi``, and the very ``members`` where they are few."""

    lo: int
    hi: int
    members: frozenset[int] | None

    def bits(self) -> int:
        """How many bits it takes to tell the values apart."""
        count = len(self.members) if self.members is not None else self.hi - self.lo + 1
        return (count - 1).bit_length()

    def join(self, other: Values) -> Values:
        """The values of either."""
        if self.members is not None and other.members is not None:
            return few(self.members | other.members)
        return Values(min(self.lo, other.lo), max(self.hi, other.hi), None)


def few(members: Iterable[int]) -> Values:
    """The very values given, or their interval when they are too many to name."""
    found = frozenset(members)
    lo, hi = min(found), max(found)
    return Values(lo, hi, found if len(found) <= (MAX_FAR if hi - lo >= FAR else MAX_MEMBERS) else None)


@lru_cache(1 << 14, typed=True)
def span(lo: int, hi: int) -> Values:
    """An interval."""
    return few(range(lo, hi + 1)) if hi - lo < MAX_MEMBERS else Values(lo, hi, None)


BOOL = span(0, 1)
