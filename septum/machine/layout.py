# SPDX-License-Identifier: GPL-2.0-or-later
"""Where each field and each live local is in a packed state.

A state is a few 64-bit words. Fields of shared structs come first fit; each CPU
has one block, equal for all CPUs: its program counter, its elements of per-CPU
arrays, and the locals that are live where it is suspended. No field straddles
two words. Fields that no step writes are left out; they keep their first value.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from septum.analysis.live import find_live
from septum.analysis.memory import WrittenField, WrittenMemory
from septum.graph.ir import Graph, Key, Var, block_accesses, blocks_of_cpus
from septum.graph.values import Values, span
from septum.lang.structs import PLAIN, Struct
from septum.machine.slot import Slot

WORD_BITS = 64


class LocalSlot(NamedTuple):
    """A live local in a CPU's block."""

    var: Var
    slot: Slot


@dataclass(frozen=True, eq=False)
class Layout:
    """The packing of one model's states.

    ``memory``  what is packed, and whose it is: where CPUs are exchanged together with what they own, all of that is
                in the CPU's block, and numbers with a stride are kept there as what they would be on CPU 0;
    ``structs`` id of a struct with fields that change -> the struct;
    ``pc``      slot of the program counter in a CPU's block;
    ``shared``  (struct, field) -> slot in the state;
    ``own``     (struct, field) of a CPU's own -> slot in its CPU's block, and the CPU;
    ``locals``  program counter -> the live locals there, with their slots in the block;
    ``blocks``  CPU -> slot of its block (a block wider than a word has words of its own);
    ``block_words``, ``block_bits`` size of a block;
    ``words``, ``bits`` size of a state, and how many of its bits are used.
    """

    memory: WrittenMemory
    structs: Mapping[int, Struct]
    pc: Slot
    shared: Mapping[Key, Slot]
    own: Mapping[Key, tuple[int, Slot]]
    locals: list[list[LocalSlot]]
    blocks: list[Slot]
    block_words: int
    block_bits: int
    words: int
    bits: int

    @property
    def cpus(self) -> int:
        """Number of CPUs."""
        return len(self.blocks)

    def never_all_ones(self) -> bool:
        """Whether no state is a word of 64 ones: some program counter or field never has all its bits set."""
        used = sum(s.width for s in self.shared.values()) + self.cpus * self.block_bits
        spare = used < WORD_BITS or len(self.locals) < 1 << self.pc.width
        return spare or any(
            written.field.hi(written.struct) - written.field.lo + 1 < 1 << self.shared[key].width
            for key, written in self.memory.fields.items()
            if written.owner is None
        )


def pack(graph: Graph, memory: WrittenMemory) -> Layout:
    """Pack the fields that steps write, widest first, and the live locals of each program counter.

    Raises LangError for a local that may be read before it is assigned.
    """
    fields = dict(sorted(memory.fields.items(), key=lambda item: (-_width_of_field(item[1]), *_name_of(item[1]))))
    block = Packer()
    pc = block.place(max(1, (len(graph.points) - 1).bit_length()))
    own = _pack_own(fields, block)
    locals_ = _pack_locals(find_live(graph), memory, block)
    state = Packer()
    block_words = block.words()
    if block_words > 1:
        blocks = [Slot(cpu * block_words, 0, WORD_BITS) for cpu in range(memory.cpus)]
        state.used = [WORD_BITS] * (block_words * memory.cpus)
        block_bits, used = WORD_BITS * block_words, sum(block.used)
    else:
        block_bits = used = block.used[0]
        blocks = [state.place(block_bits) for _ in range(memory.cpus)]
    shared = {key: state.place(_width_of_field(f)) for key, f in fields.items() if f.owner is None}
    return Layout(
        memory=memory,
        structs={key[0]: written.struct for key, written in fields.items()},
        pc=pc,
        shared=shared,
        own=own,
        locals=locals_,
        blocks=blocks,
        block_words=block_words,
        block_bits=block_bits,
        words=state.words(),
        bits=sum(slot.width for slot in shared.values()) + memory.cpus * used,
    )


def _pack_own(fields: Mapping[Key, WrittenField], block: Packer) -> dict[Key, tuple[int, Slot]]:
    """What CPUs own: fields that correspond have one slot, each in its CPU's block."""
    slots: dict[Key, Slot] = {}
    found: dict[Key, tuple[int, Slot]] = {}
    for key, written in fields.items():
        if written.owner is None:
            continue
        where = id(written.first), written.field.name
        if where not in slots:
            slots[where] = block.place(_width_of_field(written))
        found[key] = (written.owner, slots[where])
    return found


def _pack_locals(live: list[tuple[Var, ...]], memory: WrittenMemory, block: Packer) -> list[list[LocalSlot]]:
    """The locals of each program counter, in the room behind what is always there: they are never live together."""
    found: list[list[LocalSlot]] = [[] for _ in live]
    fixed = block.copy()
    for number, variables in enumerate(live):
        packer = fixed.copy()
        widths = {var: _width_of(memory.told_apart(var)) for var in variables}
        for var in sorted(variables, key=lambda v: (-widths[v], v.name)):
            found[number].append(LocalSlot(var, packer.place(widths[var])))
        block.cover(packer)
    return found


def _name_of(written: WrittenField) -> tuple[str, str]:
    return written.struct.path, written.field.name


def _width_of(values: Values | None) -> int:
    """Bits of a local with these values."""
    return values.bits() if values is not None else 0


def _width_of_field(written: WrittenField) -> int:
    """Bits of a field."""
    return _width_of(span(written.field.lo, written.field.hi(written.struct)))


class Packer:
    """First fit of bit fields into words."""

    def __init__(self) -> None:
        self.used: list[int] = []

    def place(self, width: int) -> Slot:
        """Room for ``width`` bits, at most a word."""
        for word, used in enumerate(self.used):
            if used + width <= WORD_BITS:
                self.used[word] += width
                return Slot(word, used, width)
        self.used.append(width)
        return Slot(len(self.used) - 1, 0, width)

    def copy(self) -> Packer:
        """Another packer that continues from here."""
        other = Packer()
        other.used = list(self.used)
        return other

    def cover(self, other: Packer) -> None:
        """Be as large as ``other``."""
        for word, used in enumerate(other.used):
            if word == len(self.used):
                self.used.append(0)
            self.used[word] = max(self.used[word], used)

    def words(self) -> int:
        """How many words there are."""
        return max(1, len(self.used))


def plain_fields(graph: Graph, layout: Layout, tracked: frozenset[Key]) -> dict[Key, int]:
    """The fields that can race, numbered: plain, written by some step, and not only its own CPU's.

    Without those that are ``tracked``: the graph finds their races by itself.
    """
    plain: dict[Key, None] = {}  # in order: sorting must not depend on where structs lie
    reached: set[Key] = set()  # by a CPU that may be any
    for block in blocks_of_cpus(graph):
        for loc, marked, _ in block_accesses(block):
            for struct in loc.structs:
                key = (id(struct), loc.field.name)
                if loc.field.kind == PLAIN and not marked and key not in tracked:
                    plain[key] = None
                if key in layout.shared or (key in layout.own and not loc.own):
                    reached.add(key)
    found = sorted((key for key in plain if key in reached), key=lambda key: layout.memory.fields[key].place)
    return {key: number for number, key in enumerate(found)}
