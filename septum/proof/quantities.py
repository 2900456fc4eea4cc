# SPDX-License-Identifier: GPL-2.0-or-later
"""Quantities of the shared fields that may be a sum over CPUs: ``q = q0 + sum of w(block of each CPU)``.

A lock is held by as many CPUs as its field says, a counter of readers counts those between read_lock() and
read_unlock(). Nobody declares that: w of a block is what the step that led to it changed, if all steps that lead there
agree, and a quantity for which they do not is dropped.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from septum.proof.demands import Demands
from septum.proof.family import Family
from septum.proof.numbers import FIRST_CLASS, HIGH, MIDDLE, TAG, Counter, is_high, tag_of
from septum.proof.steps import Program

#: values of a field that are tried as quantities of their own
MOST_VALUES = 8


class Quantity(NamedTuple):
    """A function of the shared fields.

    ``kind``    "field" (of one place), "is" (1 while the place has the value ``value``), "less" (the first place less
                the second), "linear" (the sum of the places, each times a factor: ``text``), "sum", or "role" (the
                CPUs of role ``value``: one, or at least one if ``text`` is "many");
    ``places``  the places of the fields in it; ``of`` and ``text`` say what a sum is.
    """

    kind: str
    places: tuple[int, ...]
    value: int = 0
    of: Callable[[Sequence[int]], int] | None = None
    text: str = ""

    def raw(self, fields: Sequence[int]) -> int:
        """Its value, where only differences count: numbers with tags as they are. 0 for a role: who it counts is in the
        weights from the start."""
        if self.kind == "field":
            return fields[self.places[0]]
        if self.kind == "role":
            return 0
        if self.kind == "is":
            return 1 if fields[self.places[0]] == self.value else 0
        if self.kind == "less":
            return fields[self.places[0]] - fields[self.places[1]]
        if self.kind == "linear":
            return sum(times * fields[p] for p, times in self.factors().items())
        assert self.of is not None
        return self.of(fields)

    def lost(self, before: Sequence[int], after: Sequence[int]) -> bool:
        """Whether nobody knows by how much a step changed it: a counter in it was high, and began anew.

        Not if both that are compared began anew at once: how far apart they were is known.
        """
        anew = [is_high(before[p]) != is_high(after[p]) for p in self.places]
        one_class = len({tag_of(before[p]) for p in self.places}) == 1
        return self.kind != "is" and any(anew) and not (self.kind == "less" and all(anew) and one_class)

    def factors(self) -> dict[int, int]:
        """Of a linear one: place -> how often it is in it."""
        return dict(zip(self.places, map(int, self.text.split()), strict=True))

    def known(self, fields: Sequence[int], counters: dict[int, Counter]) -> tuple[int | None, int | None]:
        """Its value, if it is known, and what it is at least, if that is known."""
        if self.kind == "role":
            return (None, 1) if self.text == "many" else (1, 1)
        tags = {tag_of(fields[p]) for p in self.places}
        if self.kind == "field":
            number = tags.pop()
            if not number:
                return fields[self.places[0]], fields[self.places[0]]
            if number < FIRST_CLASS:
                return None, None
            rest = fields[self.places[0]] - number * TAG
            if rest < MIDDLE:
                return rest, rest
            most = counters[number].most
            return None, None if most is None else most + 1 + rest - HIGH
        if self.kind == "is":
            if tags != {0}:
                return None, None
            return self.raw(fields), self.raw(fields)
        if len(tags) == 1 and self.kind == "less":
            value = self.raw(fields)
            return (value, value) if abs(value) < MIDDLE else (None, None)
        exact = list(fields)
        for p in self.places:
            number = tag_of(fields[p])
            rest = fields[p] - number * TAG
            if number == 1 or rest >= MIDDLE:
                return None, None
            exact[p] = rest
        value = self.raw(exact)
        return value, value

    def at_start(self, role: int) -> int:
        """The weight of the block of a CPU of this role at its start."""
        return 1 if self.kind == "role" and self.value == role else 0


def linear(factors: Sequence[tuple[int, int]]) -> Quantity:
    """A sum of fields: (place, how often it is in it), with a sign that does not depend on who asks."""
    known = sorted(factors)
    sign = -1 if known[0][1] < 0 else 1
    return Quantity("linear", tuple(p for p, _ in known), 0, None, " ".join(str(sign * t) for _, t in known))


def roles_of(family: Family) -> list[Quantity]:
    """How many CPUs there are of each role, where there are several roles."""
    if len(family.roles) == 1:
        return []
    return [Quantity("role", (), n, None, "many" if role.many else "one") for n, role in enumerate(family.roles)]


def candidates(program: Program, demands: Demands, family: Family) -> list[Quantity]:
    """What may be a sum over CPUs: each shared field first, in the order of its place."""
    fields = list(program.shared.items())
    found = [Quantity("field", (p,)) for p in range(len(fields))]
    growing = [key in family.pair.growing for key in program.shared]
    for p, (_, (struct, field_)) in enumerate(fields):
        values = range(field_.lo, field_.hi(struct) + 1)
        if not growing[p] and 2 < len(values) <= MOST_VALUES:
            found += [Quantity("is", (p,), v) for v in values]
    tested = [p for p in range(len(fields)) if growing[p] and p in program.tested]
    for i, p in enumerate(tested):
        found += [Quantity("less", (p, q)) for q in tested[i + 1 :]]
    found += [Quantity("sum", tuple(sorted(s.fields)), 0, s.shared, s.text) for s in demands.sums["end"]]
    return found
