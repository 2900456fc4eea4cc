# SPDX-License-Identifier: GPL-2.0-or-later
"""Which fields the steps of a model write, and which CPU each of them belongs to.

A field that no step writes is a constant: it is in no state, and no order of steps makes a difference to it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from septum.analysis.owners import Owners
from septum.graph.ir import Graph, Key, Loc, Store, Var, all_blocks
from septum.graph.values import Values
from septum.lang.structs import Field, Struct


class WrittenField(NamedTuple):
    """A field that some step stores to.

    ``owner`` is its CPU if it is a CPU's own; then ``first`` is the struct that corresponds to it on CPU 0.
    """

    struct: Struct
    field: Field
    owner: int | None
    first: Struct | None

    @property
    def place(self) -> str:
        """Where it is in the model's world."""
        return f"{self.struct.path}.{self.field.name}"


@dataclass(frozen=True, eq=False)
class WrittenMemory:
    """What the steps of a model write.

    ``fields``  in the order in which the steps are lowered;
    ``owners``  what belongs to a CPU besides its elements of per-CPU arrays, where CPUs are exchanged together with
                it; None where they are not.
    """

    cpus: int
    fields: Mapping[Key, WrittenField]
    owners: Owners | None

    def is_own(self, key: Key) -> bool:
        """Whether a field is written, and some CPU's own."""
        return key in self.fields and self.fields[key].owner is not None

    def field_stride(self, struct: Struct, field: Field) -> int:
        """How much larger a field's value is on the next CPU; not 0 only where CPUs are exchanged with their pages."""
        return self.owners.field_stride(struct, field) if self.owners is not None else 0

    def local_stride(self, var: Var) -> int:
        """The stride of a local."""
        return self.owners.local_stride(var) if self.owners is not None else 0

    def told_apart(self, var: Var) -> Values | None:
        """The values that a state tells apart of a local: with a stride, those that it may have on CPU 0."""
        stride, values = self.local_stride(var), var.values
        if self.owners is None or not stride or values is None:
            return values
        return Values(values.lo, values.lo + self.owners.room(values.lo, values.hi, stride), None)


def find_written(graph: Graph, cpus: int, owners: Owners | None = None) -> WrittenMemory:
    """Every field that some step stores to, with the CPU that owns it."""
    found: dict[Key, WrittenField] = {}
    for block in all_blocks(graph):
        for instr in block.instrs:
            if isinstance(instr, Store):
                _add_store(instr.loc, owners, found)
    return WrittenMemory(cpus, found, owners)


def _add_store(loc: Loc, owners: Owners | None, found: dict[Key, WrittenField]) -> None:
    """The fields that a place may be. One that is a CPU's own at any place is its own at all of them."""
    for cpu, struct in enumerate(loc.structs):
        key = (id(struct), loc.field.name)
        owner: int | None = cpu
        first: Struct | None = loc.structs[0]
        if not loc.own:
            home = owners.home(struct) if owners is not None else None
            owner, first = (home.cpu, home.orbit[0]) if home is not None else (None, None)
        if key not in found or (owner is not None and found[key].owner is None):
            found[key] = WrittenField(struct, loc.field, owner, first)
