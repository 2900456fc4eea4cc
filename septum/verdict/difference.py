# SPDX-License-Identifier: GPL-2.0-or-later
"""Two designs in the same scenario: in what they differ, as far as it is known."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from septum.verdict.concurrency import Concurrency
from septum.verdict.result import EVERY_OPERATION_ENDS, INCONCLUSIVE, Verdict

VERDICT, PROPERTIES, PAGES, CONCURRENCY = "verdict", "properties", "pages", "concurrency"


class Side(NamedTuple):
    """One design: its verdict, and what was counted in its steps; None if nothing was to be."""

    verdict: Verdict
    counted: Concurrency | None = None

    def properties(self) -> dict[str, str]:
        """Name of each property -> its verdict."""
        return {p.name: p.verdict for p in self.verdict.properties}


class Pair(NamedTuple):
    """Two designs in one scenario."""

    left: Side
    right: Side

    def properties(self) -> Iterator[tuple[str, str, str]]:
        """The properties that either has, with both verdicts; "" is of one that a design does not have.

        Runs that repeat forever may have been looked for in one only: then what the other has is not known.
        """
        left, right = (side.properties() for side in self)
        for name in left | right:
            absent = ["" if name != EVERY_OPERATION_ENDS or not s.verdict.unlooked else INCONCLUSIVE for s in self]
            yield name, left.get(name, absent[0]), right.get(name, absent[1])

    def compared(self) -> Iterator[tuple[str, object, object]]:
        """What is compared: its name, and both values; None is one that is not known.

        The number of states is not: a design that is written otherwise has others.
        """
        one, other = self
        yield VERDICT, known(one.verdict.verdict), known(other.verdict.verdict)
        for _, left, right in self.properties():
            yield PROPERTIES, known(left), known(right)
        if one.counted is not None or other.counted is not None:
            yield PAGES, pages(one.counted), pages(other.counted)
            yield CONCURRENCY, steps(one.counted), steps(other.counted)

    def differences(self) -> tuple[str, ...]:
        """In what they differ for certain: of VERDICT, PROPERTIES, PAGES, CONCURRENCY."""
        found = [n for n, left, right in self.compared() if left != right and None not in (left, right)]
        return tuple(dict.fromkeys(found))

    def unknown(self) -> tuple[str, ...]:
        """In what they may differ: a search was cut."""
        found = [n for n, left, right in self.compared() if left is None or right is None]
        return tuple(dict.fromkeys(found))


def known(verdict: str) -> str | None:
    """A verdict that is one."""
    return verdict if verdict != INCONCLUSIVE else None


def pages(found: Concurrency | None) -> object:
    """What is compared of pages; None if it is not known."""
    return None if found is None or found.cut is not None else (found.pages or "none")


def steps(found: Concurrency | None) -> object:
    """What is compared of CPUs at once and of locks; None if it is not known."""
    return None if found is None or found.cut is not None else (found.shown(), found.locks)
