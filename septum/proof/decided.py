# SPDX-License-Identifier: GPL-2.0-or-later
"""What constants decide while a model is lowered, and whether they decide it in the same way for every number of CPUs.

``if p.cpus > 4`` leaves nothing in the code that is lowered for 3 CPUs, nor in that for 4, and yet the code for 5 is
another. So lowering tells of each operation on two constants, and so does what takes properties apart. A constant that
is not the same for N and N + 1 CPUs is taken for ``a * N + b``, and every comparison with it must come out the same for
all N. Operations that are not linear in it are refused.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from septum.lang.source import Site

Sides = tuple[int, int]

#: what a comparison says where the difference of its sides is larger than 0, and where it is 0
LARGER = {"<": (0, 0), "<=": (0, 1), ">": (1, 0), ">=": (1, 1), "==": (0, 1), "!=": (1, 0)}
#: begins the operator that says whether a local of a property, whose name follows, fits its bound
FITS = "fits "
MIRRORED = {"<": ">", ">": "<", "<=": ">=", ">=": "<="}


class Decided:
    """The operations on constants of one model: by place and operator, their sides in the order in which they came."""

    def __init__(self) -> None:
        self.found: dict[tuple[Site, str], list[Sides]] = {}

    def __call__(self, site: Site, op: str, a: int, b: int) -> None:
        """Remember one; a septum.graph.values.Watch."""
        self.found.setdefault((site, op), []).append((a, b))


def not_uniform(one: Decided, two: Decided, back: int) -> Iterator[tuple[Site, str, Sides]]:
    """The operations of a model, and of that with one CPU more, that may come out otherwise for other numbers of CPUs.

    ``back``  how many CPUs fewer there may be than in the first.
    """
    for key in dict.fromkeys((*one.found, *two.found)):
        site, op = key
        ours, theirs = one.found.get(key, []), two.found.get(key, [])
        for old, new in changes(ours, theirs):
            first = old if len(ours) == len(theirs) else new  # those of a loop over CPUs are there from then on only
            steps = back if first is old else 0
            grow = (new[0] - old[0], new[1] - old[1])
            if not linear(op, (first[0] - steps * grow[0], first[1] - steps * grow[1]), grow, first is new):
                yield site, op, first


def changes(ours: list[Sides], theirs: list[Sides]) -> Iterator[tuple[Sides, Sides]]:
    """Operations that are not the same, and what each becomes with one CPU more.

    In a loop over CPUs there are more of them: each that is new with one that it follows.
    """
    one, two = Counter(ours), Counter(theirs)
    if set(one) == set(two):
        return
    if len(ours) == len(theirs):
        yield from zip(sorted((one - two).elements()), sorted((two - one).elements()), strict=True)
        return
    for new in sorted(set(two) - set(one)):
        beside = [x for x in one if x[0] == new[0] or x[1] == new[1]] or [(0, 0)]
        yield min(beside, key=lambda x: (abs(x[0] - new[0]) + abs(x[1] - new[1]), x)), new


def linear(op: str, sides: Sides, grow: Sides, loop: bool) -> bool:
    """Whether an operation on ``sides`` stays what it is when they grow, or, of one that is not a test, is linear."""
    if op == "[]":  # the last elements of an array stay the last
        return loop or not grow[0] or grow[0] == grow[1]
    if op in "+-" or op == "*":
        return op != "*" or not all(grow)
    difference, by = sides[0] - sides[1], grow[0] - grow[1]
    op = "<=" if op.startswith(FITS) else op
    if op not in LARGER:
        return not any(grow)
    if by < 0:
        difference, op = -difference, MIRRORED.get(op, op)
    larger, at_zero = LARGER[op]
    return not by or difference > 0 or (difference == 0 and larger == at_zero)
