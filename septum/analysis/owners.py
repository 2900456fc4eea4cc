# SPDX-License-Identifier: GPL-2.0-or-later
"""Which memory and which numbers belong to a CPU, so that CPUs can be exchanged together with them.

CPU c that works on pages c*k .. c*k + k-1 does with them what any other CPU does with its own. Then a state in which
two CPUs are exchanged, their pages with them, is as good as the state itself. analysis/strides.py finds out whether
that is so; what it finds is an :class:`Owners`.

Each number in the code has a *stride*: how much larger it is on the next CPU. An index of stride k > 0 divides an
array: element j < cpus * k is CPU j // k's, and corresponds to elements j % k, k + j % k, ... of the others. Structs
that correspond are one *orbit*.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from septum.graph.ir import Key, Loc, Var
from septum.graph.ranges import values_of
from septum.lang.structs import Field, Struct


class NotInterchangeable(Exception):
    """Why CPUs cannot be exchanged together with their pages, in a few words."""


class Home(NamedTuple):
    """Whose a struct is, and which structs of the other CPUs correspond to it: one for each CPU, itself included."""

    cpu: int
    orbit: tuple[Struct, ...]


@dataclass(frozen=True, eq=False)
class Owners:
    """What belongs to a CPU in one model.

    ``homes``   id of a struct -> whose it is, for those that have an owner;
    ``fixed``   ids of structs that an index with a stride finds, and that are nobody's: the same one for all CPUs;
    ``locals``, ``fields`` strides of locals, and of fields of the first struct of each orbit;
    ``indexes`` id of an index in some step -> its stride: these are checked when they are used.
    """

    cpus: int
    homes: Mapping[int, Home]
    fixed: frozenset[int]
    locals: Mapping[Var, int]
    fields: Mapping[Key, int]
    indexes: Mapping[int, int]

    def home(self, struct: Struct) -> Home | None:
        """Whose a struct is; None if it is nobody's."""
        return self.homes.get(id(struct))

    def field_stride(self, struct: Struct, field: Field) -> int:
        """How much larger a field's value is on the next CPU."""
        home = self.homes.get(id(struct))
        return self.fields.get((id(home.orbit[0]), field.name), 0) if home is not None else 0

    def local_stride(self, var: Var) -> int:
        """How much larger a local's value is on the next CPU."""
        return self.locals.get(var, 0)

    def room(self, lo: int, hi: int, stride: int) -> int:
        """How many numbers, less one, a CPU can store of those in lo..hi, if the others can store as many."""
        return hi - lo - (self.cpus - 1) * stride

    def owns(self, loc: Loc, struct: Struct) -> bool:
        """Whether a step that accesses ``struct`` at this place is surely one of the CPU that it belongs to."""
        return id(struct) in self.homes and self.indexes.get(id(loc.index), 0) > 0

    def never(self, loc: Loc, struct: Struct) -> bool:
        """Whether a step that would access ``struct`` at this place ends with an alarm instead."""
        stride = self.indexes.get(id(loc.index))
        if stride is None:  # in a property of whole states
            return False
        if stride:
            return id(struct) not in self.homes and id(struct) not in self.fixed
        return id(struct) in self.homes

    def somebodys(self, loc: Loc) -> list[int]:
        """The elements that an index without a stride must not be: those that belong to a CPU."""
        assert loc.index is not None
        found = values_of(loc.index, self.cpus)
        return [
            j
            for j, struct in enumerate(loc.structs)
            if id(struct) in self.homes and (found is None or found.lo <= j <= found.hi)
        ]
