# SPDX-License-Identifier: GPL-2.0-or-later
"""Where structs are among their kind: the arrays on the way to each, and its index in each of them.

Structs with the same way from the root, indexes aside, are a *group*, and lie in memory one behind the other: the
elements of ``sptes[*].children[*]`` are n * m. Of an array of which two elements are kept (lang/witnesses.py) the two
are in the group with their own indexes, 0 and 1, and stand for the others.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import product
from math import prod
from typing import NamedTuple

from septum.lang.structs import Array, Struct


class Place(NamedTuple):
    """Where one struct is.

    ``group``  its path with [*] for each index; ``dims`` the lengths of the arrays on it; ``at`` the indexes;
    ``kept``   how many elements of each array exist as structs.
    """

    group: str
    dims: tuple[int, ...]
    at: tuple[int, ...]
    kept: tuple[int, ...]

    @property
    def position(self) -> int:
        """Its number in the group."""
        number = 0
        for length, index in zip(self.dims, self.at, strict=True):
            number = number * length + index
        return number

    @property
    def number_of(self) -> int:
        """How many there are in the group."""
        return prod(self.dims)

    @property
    def wide(self) -> bool:
        """Whether it is one of two that stand for more."""
        return self.dims != self.kept

    def member(self, name: str) -> Place:
        """The place of a struct that this one has under ``name``."""
        return self._replace(group=f"{self.group}.{name}" if self.group else name)


class Run(NamedTuple):
    """Which elements of a group an index chooses from: index i is number ``first`` + i * ``stride``."""

    group: str
    first: int
    stride: int


def find_places(root: Struct) -> dict[int, Place]:
    """The place of every struct that can be reached from ``root``, by id; of several ways the shortest."""
    found = {id(root): Place("", (), (), ())}
    order: list[Struct] = [root]
    for struct in order:
        here = found[id(struct)]
        for name, child in struct.linked():
            place = here.member(name)
            items = [child] if isinstance(child, Struct) else child.items
            for index, item in enumerate(items):
                if id(item) in found:
                    continue
                found[id(item)] = _element(place, child, index) if isinstance(child, Array) else place
                order.append(item)
    return found


def _element(place: Place, array: Array[Struct], index: int) -> Place:
    """The place of an element of an array that is at ``place``."""
    return Place(
        f"{place.group}[*]",
        (*place.dims, array.count),
        (*place.at, index),
        (*place.kept, len(array.items)),
    )


def find_run(places: Mapping[int, Place], structs: Sequence[Struct]) -> Run | None:
    """What an index into ``structs`` chooses from, if they are some dimensions of one group, whole and in order."""
    here = [places[id(struct)] for struct in structs]
    first = here[0]
    if any(place[:2] != first[:2] for place in here):
        return None
    varying = [d for d in range(len(first.dims)) if any(place.at[d] != first.at[d] for place in here)]
    if not varying:
        return Run(first.group, first.position, 0) if len(here) == 1 else None
    low, high = varying[0], varying[-1] + 1
    if any(d not in varying and first.dims[d] != 1 for d in range(low, high)):
        return None
    if [place.at[low:high] for place in here] != list(product(*(range(kept) for kept in first.kept[low:high]))):
        return None
    return Run(first.group, first.position, prod(first.dims[high:]))
