# SPDX-License-Identifier: GPL-2.0-or-later
"""Where each field and each live local stands in a packed state.

A state is a few 64-bit words. Fields of shared structs come first fit; each CPU
has one block, equal for all CPUs: its program counter, its elements of per-CPU
arrays, and the locals that are live where it is suspended. No field straddles
two words. Fields that no code writes are left out; they keep their first value.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from septum.analysis.affine import Affine
from septum.graph.ir import (
    Await,
    Graph,
    Loc,
    Set,
    Store,
    Var,
    all_steps,
    block_accesses,
    expr_vars,
    instr_exprs,
    step_blocks,
)
from septum.graph.ir import Branch as BranchTerm
from septum.graph.values import Values, span
from septum.lang.source import LangError
from septum.lang.structs import Field, Struct

WORD_BITS = 64


class Slot(NamedTuple):
    """A few bits of a word; ``lo`` is what the number 0 in them stands for."""

    word: int
    shift: int
    width: int


class LocalSlot(NamedTuple):
    """A live local in a CPU's block."""

    var: Var
    slot: Slot


Key = tuple[int, str]


class Layout:
    """The packing of one model's states.

    ``shared``  (struct, field) -> slot in the state;
    ``own``     (per-CPU struct, field) -> slot in its CPU's block, and the CPU;
    ``locals``  program counter -> the live locals there, with their slots in the block;
    ``pages``   what belongs to a CPU, where CPUs are exchanged together with it: all that is in the CPU's block, and
                numbers that depend on the CPU's are kept there as what they would be on CPU 0;
    ``words``   words of a state; ``blocks[cpu]`` is the slot of the CPU's block
                (a block wider than a word has words of its own).
    """

    def __init__(self, graph: Graph, cpus: int, pages: Affine | None = None) -> None:
        self.graph = graph
        self.cpus = cpus
        self.pages = pages
        self.shared: dict[Key, Slot] = {}
        self.own: dict[Key, tuple[int, Slot]] = {}
        self.locals: list[list[LocalSlot]] = [[] for _ in graph.points]
        self.structs: dict[int, Struct] = {}
        self.written = self._written()
        find_live(graph)
        self._pack()

    def _written(self) -> dict[Key, tuple[Struct, Field, int | None]]:
        """Every field that some step stores to, with the CPU that owns it if it is per-CPU."""
        found: dict[Key, tuple[Struct, Field, int | None]] = {}
        for entry, _ in all_steps(self.graph):
            for block in step_blocks(entry):
                for instr in block.instrs:
                    for loc in [instr.loc] if isinstance(instr, Store) else []:
                        for cpu, struct in enumerate(loc.structs):
                            key = (id(struct), loc.field.name)
                            owner = cpu if loc.own else self._owner(struct)
                            if key not in found or (owner is not None and found[key][2] is None):
                                found[key] = (struct, loc.field, owner)
        return found

    def _owner(self, struct: Struct) -> int | None:
        """The CPU that a struct belongs to although it is in no per-CPU array."""
        home = self.pages.home(struct) if self.pages is not None else None
        return home.cpu if home is not None else None

    def relative(self, struct: Struct, field: Field) -> int:
        """How much larger a field's value is on the next CPU; not 0 only where CPUs are exchanged with their pages."""
        return self.pages.of_field(struct, field) if self.pages is not None else 0

    def shift_of(self, var: Var) -> int:
        """The same of a local."""
        return self.pages.vars.get(var, 0) if self.pages is not None else 0

    def values_of(self, var: Var) -> Values | None:
        """The values that are told apart of a local; see ``pages``."""
        k, values = self.shift_of(var), var.values
        if self.pages is None or not k or values is None:
            return values
        return Values(values.lo, values.lo + self.pages.room(values.lo, values.hi, k), None)

    def constant(self, loc: Loc) -> tuple[int, ...] | None:
        """The values of a field that no code writes, one for each struct; None if it may change."""
        if any((id(s), loc.field.name) in self.written for s in loc.structs):
            return None
        return tuple(int(getattr(s, loc.field.name)) for s in loc.structs)

    def never_all_ones(self) -> bool:
        """Whether no state is a word of 64 ones: some program counter or field never has all its bits set."""
        used = sum(s.width for s in self.shared.values()) + self.cpus * self.block_bits
        spare = used < WORD_BITS or len(self.graph.points) < 1 << self.pc.width
        return spare or any(
            field.hi(struct) - field.lo + 1 < 1 << self.shared[key].width
            for key, (struct, field, owner) in self.written.items()
            if owner is None
        )

    def _pack(self) -> None:
        counter = max(1, (len(self.graph.points) - 1).bit_length())
        block = Packer()
        self.pc = block.place(counter)
        mine: dict[str, Slot] = {}
        for (ident, name), (struct, field, owner) in sorted(self.written.items(), key=_by_path):
            self.structs[ident] = struct
            if owner is not None:
                width = width_of(span(field.lo, field.hi(struct)))
                where = f"{type(struct).__qualname__}.{_member(struct)}.{name}"
                if self.pages is not None and (home := self.pages.home(struct)) is not None:
                    where = f"{home.orbit[0].path}.{name}"
                if where not in mine:
                    mine[where] = block.place(width)
                self.own[(ident, name)] = (owner, mine[where])
        fixed = block.copy()
        for point in self.graph.points:
            if point is not None:
                packer = fixed.copy()
                widths = sorted(point.live, key=lambda v: (-width_of(self.values_of(v)), v.name))
                for var in widths:
                    self.locals[point.number].append(LocalSlot(var, packer.place(width_of(self.values_of(var)))))
                block.cover(packer)
        self.block_words = block.words()
        self.block_bits = block.used[0] if self.block_words == 1 else WORD_BITS * self.block_words
        state = Packer()
        self.blocks: list[Slot] = []
        if self.block_words > 1:
            for cpu in range(self.cpus):
                self.blocks.append(Slot(cpu * self.block_words, 0, WORD_BITS))
            state.used = [WORD_BITS] * (self.block_words * self.cpus)
        else:
            self.blocks = [state.place(self.block_bits) for _ in range(self.cpus)]
        for (ident, name), (struct, field, owner) in sorted(self.written.items(), key=_by_path):
            if owner is None:
                self.shared[(ident, name)] = state.place(width_of(span(field.lo, field.hi(struct))))
        self.words = state.words()
        self.bits = sum(s.width for s in self.shared.values()) + self.cpus * (
            self.block_bits if self.block_words == 1 else sum(block.used)
        )


def _by_path(item: tuple[Key, tuple[Struct, Field, int | None]]) -> tuple[int, str, str]:
    struct, field, _ = item[1]
    return (-width_of(span(field.lo, field.hi(struct))), struct.path, field.name)


def _member(struct: Struct) -> str:
    """A per-CPU struct's path without its index: the same for the same member of every CPU."""
    head, bracket, tail = struct.path.rpartition("[")
    return head + tail.partition("]")[2] if bracket else struct.path


def width_of(values: Values | None) -> int:
    """Bits of a field or local with these values."""
    return values.bits() if values is not None else 0


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
        """Another packer that goes on from here."""
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


def find_live(graph: Graph) -> None:
    """Fill in ``live`` of every point: the locals read later, before they are written again."""
    need = live_before(graph)
    first = first_set(graph)
    for point in graph.points:
        if point is not None:
            point.live = tuple(sorted(need[id(point.entry)], key=lambda v: (v.name, v.site, first[v])))
    for entry in [*graph.starts, *(block for _, block in graph.invariants)]:
        for var in sorted(need[id(entry)], key=lambda v: (v.site, v.name)):
            what = f"the local '{var.name}' may be read before it is assigned"
            if var.name == var.site.function:
                what = f"{var.name}() may end without returning the number that is wanted"
            raise LangError(var.site.file, var.site.line, what, "give it a value on every path")


def first_set(graph: Graph) -> dict[Var, int]:
    """The locals, numbered by where the graph first sets them.

    A call that is inlined twice gives two locals of one name and one site. This number tells them apart in the same
    way in every process; without it their slots would follow the order of a set of objects, which is their addresses'.
    """
    numbers: dict[Var, int] = {}
    for entry, _ in all_steps(graph):
        for block in step_blocks(entry):
            for instr in block.instrs:
                if isinstance(instr, Set):
                    numbers.setdefault(instr.var, len(numbers))
    return numbers


def live_before(graph: Graph) -> dict[int, set[Var]]:
    """For each block, by id: the locals that are read from there on before they are written."""
    blocks = {id(b): b for entry, _ in all_steps(graph) for b in step_blocks(entry)}
    reads: dict[int, set[Var]] = {}
    writes: dict[int, set[Var]] = {}
    after: dict[int, tuple[int, ...]] = {}
    for key, block in blocks.items():
        read, written = set[Var](), set[Var]()
        if isinstance(block.term, BranchTerm):
            read.update(expr_vars(block.term.cond))
        for instr in reversed(block.instrs):
            if isinstance(instr, Set):
                read.discard(instr.var)
                written.add(instr.var)
            for expr in instr_exprs(instr):
                read.update(expr_vars(expr))
        reads[key], writes[key] = read, written
        following = (block.term.point.entry,) if isinstance(block.term, Await) else block.next_blocks()
        after[key] = tuple(id(b) for b in following)
    need = {key: set(read) for key, read in reads.items()}
    order = list(reversed(blocks))
    changed = True
    while changed:
        changed = False
        for key in order:
            found = reads[key] | (set[Var]().union(*(need[k] for k in after[key])) - writes[key])
            if found != need[key]:
                need[key] = found
                changed = True
    return need


def plain_fields(graph: Graph, layout: Layout) -> dict[Key, int]:
    """The fields that can race, numbered: plain, written by some step, and not only its own CPU's."""
    plain: dict[Key, None] = {}
    reached: set[Key] = set()  # by a CPU that may be any
    for loc, marked, _ in accesses(graph):
        for struct in loc.structs:
            key = (id(struct), loc.field.name)
            if loc.field.kind == "plain" and not marked:
                plain[key] = None
            if key in layout.shared or (key in layout.own and not loc.own):
                reached.add(key)
    found = sorted((key for key in plain if key in reached), key=lambda k: f"{layout.structs[k[0]].path}.{k[1]}")
    return {key: number for number, key in enumerate(found)}


def accesses(graph: Graph) -> Iterator[tuple[Loc, bool, bool]]:
    """Every access of every step of a CPU: (place, marked, write)."""
    checks = {id(block) for _, block in graph.invariants}
    for entry, _ in all_steps(graph):
        if id(entry) in checks:
            continue
        for block in step_blocks(entry):
            yield from block_accesses(block)
