# SPDX-License-Identifier: GPL-2.0-or-later
"""Where each field and each live local is in plain memory: for models that are too large for packed states.

A field of a group of structs (places.py) is a column: one number of 1, 2, 4 or 8 bytes for each of them, by its bound.
What is stored is the value as a difference to the field's lower bound, and that xor what it is to begin with, so that
memory which nobody has written yet is zero and takes no room. A CPU has a frame of words of its own: its program
counter, the queue that it waits in, and its live locals.
"""

from __future__ import annotations

from array import array as array_of
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product
from typing import Any, NamedTuple

from septum.analysis.live import find_live
from septum.analysis.memory import WrittenMemory
from septum.graph.ir import Graph, Key, Loc, Var
from septum.lang.source import LangError
from septum.lang.structs import Array, Field, Struct
from septum.machine.places import Place, Run, find_run

#: words of a frame before the locals: program counter, and the queue that the CPU waits in
PC, QUEUE, LOCALS = 0, 1, 2
#: bytes that columns begin at multiples of, so that no two CPUs' columns share a cache line without need
ALIGN = 64


class Fill(NamedTuple):
    """Elements ``first`` to ``last`` - 1 of an array begin with another ``value`` of a field."""

    array: Array[Any]
    first: int
    last: int
    name: str
    value: int


class Column(NamedTuple):
    """A field of all structs of a group: ``size`` bytes each from ``offset`` on.

    ``lo`` is taken off a value, and what is left is stored xor ``first``.
    """

    offset: int
    size: int
    lo: int
    first: int

    @property
    def bits(self) -> int:
        """Bits of one."""
        return 8 * self.size


@dataclass
class MemoryLayout:
    """Where everything is.

    ``places``   of all structs; ``columns`` (group, field) -> its column;
    ``locals``   program counter -> the live locals there, each with its word in the frame;
    ``queues``   (group, field) -> number of the first queue of the structs of that group, for fields that CPUs wait
                 for or whose cache line is followed;
    ``size``     bytes of memory; ``frame_words`` words of a frame.
    """

    memory: WrittenMemory
    places: Mapping[int, Place]
    columns: dict[tuple[str, str], Column] = field(default_factory=dict)
    locals: list[list[tuple[Var, int]]] = field(default_factory=list)
    queues: dict[tuple[str, str], int] = field(default_factory=dict)
    size: int = 0
    frame_words: int = LOCALS

    @property
    def cpus(self) -> int:
        """Number of CPUs."""
        return self.memory.cpus

    def run_of(self, loc: Loc) -> Run | None:
        """What the index of a place chooses from; None for structs that are not a run, all of which exist.

        Raises LangError for some of which not all exist.
        """
        run = find_run(self.places, loc.structs)
        if run is None and any(self.places[id(s)].wide for s in loc.structs):
            what = f"'{loc.field.name}' of structs that are not kept side by side"
            raise LangError("?", 0, what, "index the arrays in the order in which they are nested")
        return run

    def column_of(self, struct: Struct, name: str) -> Column | None:
        """The column of a field; None for one that no step changes."""
        return self.columns.get((self.places[id(struct)].group, name))


def lay_out(
    graph: Graph, memory: WrittenMemory, places: Mapping[int, Place], structs: Sequence[Struct], fills: Sequence[Fill]
) -> MemoryLayout:
    """Give a column to every field that some step writes, or that begins otherwise in some elements."""
    layout = MemoryLayout(memory, places)
    kept = {(id(item), fill.name) for fill in fills for item in fill.array.items}
    keys: dict[Key, None] = dict.fromkeys([*memory.fields, *sorted(kept, key=lambda key: key[1])])
    known = {id(s): s for s in structs}
    groups: dict[str, list[Struct]] = {}
    for struct in structs:
        groups.setdefault(places[id(struct)].group, []).append(struct)
    for number, name in keys:
        struct = known[number]
        group = places[number].group
        if (group, name) not in layout.columns:
            found = type(struct).fields()[name]
            layout.columns[group, name] = _column(layout, groups[group], found, places[number].number_of)
    layout.locals = [[(var, LOCALS + i) for i, var in enumerate(live)] for live in find_live(graph)]
    layout.frame_words = LOCALS + max((len(live) for live in layout.locals), default=0)
    return layout


def _column(layout: MemoryLayout, structs: Sequence[Struct], found: Field, count: int) -> Column:
    """Room for a field of a group."""
    most = max(found.hi(s) for s in structs) - found.lo
    size = next(size for size in (1, 2, 4, 8) if most < 1 << 8 * size)
    offset = (layout.size + ALIGN - 1) // ALIGN * ALIGN
    layout.size = offset + size * count
    values = {int(getattr(s, found.name)) for s in structs}
    return Column(offset, size, found.lo, values.pop() - found.lo if len(values) == 1 else 0)


def write_first(layout: MemoryLayout, memory: memoryview, structs: Sequence[Struct], fills: Sequence[Fill]) -> None:
    """Write what fields begin with, where that is not the same for all structs of a group."""
    groups: dict[str, list[Struct]] = {}
    for struct in structs:
        groups.setdefault(layout.places[id(struct)].group, []).append(struct)
    for (group, name), column in layout.columns.items():
        members = groups[group]
        values = {layout.places[id(s)].at: int(getattr(s, name)) for s in members}
        if len(set(values.values())) == 1:
            continue
        dims = layout.places[id(members[0])].dims
        kept = layout.places[id(members[0])].kept
        for position, at in enumerate(product(*(range(n) for n in dims))):
            _put(memory, column, position, 1, _grown(values, at, dims, kept))
    for fill in fills:
        place = layout.places[id(fill.array.items[0])]
        column = layout.columns[place.group, fill.name]
        _put(memory, column, place.position + fill.first, fill.last - fill.first, fill.value)


def _grown(
    values: Mapping[tuple[int, ...], int], at: tuple[int, ...], dims: tuple[int, ...], kept: tuple[int, ...]
) -> int:
    """What an element begins with: its own number, or that of element 1 and as often the difference to element 0."""
    near = tuple(min(i, k - 1) for i, k in zip(at, kept, strict=True))
    value = values[near]
    for d, (index, length, there) in enumerate(zip(at, dims, kept, strict=True)):
        if there < length and index > 1:
            before = (*near[:d], 0, *near[d + 1 :])
            value += (index - 1) * (values[near] - values[before])
    return value


def _put(memory: memoryview, column: Column, first: int, count: int, value: int) -> None:
    """Store one value ``count`` times."""
    raw = ((value - column.lo) ^ column.first).to_bytes(column.size, "little")
    begin = column.offset + first * column.size
    memory[begin : begin + count * column.size] = raw * count


def read(layout: MemoryLayout, memory: memoryview, struct: Struct, name: str, position: int | None = None) -> int:
    """The value of a field; ``position`` in its group, by default the struct's own."""
    column = layout.column_of(struct, name)
    if column is None:
        return int(getattr(struct, name))
    number = layout.places[id(struct)].position if position is None else position
    begin = column.offset + number * column.size
    return (int.from_bytes(memory[begin : begin + column.size], "little") ^ column.first) + column.lo


def add_up(layout: MemoryLayout, memory: memoryview, array: Array[Any], name: str, first: int, last: int) -> int:
    """The sum of a field over elements first..last-1 of an array."""
    place = layout.places[id(array.items[0])]
    column = layout.column_of(array.items[0], name)
    if column is None:
        return sum(int(getattr(array[number], name)) for number in range(first, last))
    begin = column.offset + (place.position + first) * column.size
    end = begin + (last - first) * column.size
    raw = array_of({1: "B", 2: "H", 4: "I", 8: "Q"}[column.size], memory[begin:end].tobytes())
    return sum(value ^ column.first for value in raw) + column.lo * (last - first)


def add_up_all(layout: MemoryLayout, memory: memoryview, struct: Struct, name: str) -> int:
    """The sum of a field over all structs that are the same member of something as this one, itself among them."""
    place = layout.places[id(struct)]
    column = layout.column_of(struct, name)
    if column is None:
        return int(getattr(struct, name)) * place.number_of
    end = column.offset + place.number_of * column.size
    raw = array_of({1: "B", 2: "H", 4: "I", 8: "Q"}[column.size], memory[column.offset : end].tobytes())
    return sum(value ^ column.first for value in raw) + column.lo * place.number_of
