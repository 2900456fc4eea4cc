# SPDX-License-Identifier: GPL-2.0-or-later
"""What a CPU's last step has left unordered, for each program counter at which it may have ended.

What a step accesses plainly behind its last release is not published by it: until its CPU takes its next step, that is
unordered with whatever other CPUs do. So where a CPU is says which fields race if another CPU's next step touches
them: *surely*, if every path to there leaves the access behind the last release; *maybe*, if only some path makes the
access, or at another element of an array, or if a release comes after it.

Every race shows in this way: if accesses p and q of two CPUs race, then some state is reached in which the CPU of p
is still where the step of p ended, and the other CPU's next step makes q (docs/design.md, "Data races"). So if no
step conflicts with what is left, surely or maybe, there is no race. A field that conflicts only maybe is searched
again, with code in the steps that keeps more in the state: graph/left.py, then graph/known.py.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from septum.analysis.facts import adds
from septum.graph.ir import (
    Await,
    Bin,
    Block,
    Branch,
    Const,
    End,
    Expr,
    Graph,
    Instr,
    Jump,
    Key,
    Line,
    Load,
    Loc,
    Me,
    Require,
    Set,
    Store,
    block_accesses,
    blocks_of_cpus,
    expr_vars,
    instr_exprs,
    loads,
    step_blocks,
    syncs,
)
from septum.lang.structs import GHOST

#: the index of every place that is found by me(), so that all of them are one place
ME = Me()
CONSTANTS: dict[int, Const] = {}


def same_index(loc: Loc) -> Loc:
    """A place that is equal to all others with the same structs that are found by me(), or by the same constant."""
    if isinstance(loc.index, Me):
        return loc._replace(index=ME)
    if isinstance(loc.index, Const):
        return loc._replace(index=CONSTANTS.setdefault(loc.index.value, loc.index))
    return loc


class Touch(NamedTuple):
    """One access of a step to a field that can race."""

    loc: Loc
    marked: bool
    write: bool

    @property
    def exact(self) -> bool:
        """Whether it is always the same field, or that of the CPU that takes the step."""
        return self.loc.index is None or self.loc.own or isinstance(self.loc.index, Me | Const)

    def keys(self, cpu: int | None) -> Iterable[Key]:
        """The fields that it may be, of a step of one CPU; None: of any."""
        structs = self.loc.structs
        if cpu is not None and (self.loc.own or isinstance(self.loc.index, Me)):
            structs = structs[cpu : cpu + 1]
        elif isinstance(self.loc.index, Const):
            structs = structs[self.loc.index.value : self.loc.index.value + 1]
        return [(id(s), self.loc.field.name) for s in structs]


class Masks(NamedTuple):
    """Numbers of fields, as bits: plain reads, plain writes, all reads, all writes; as a step says what it touches."""

    plain_reads: int = 0
    plain_writes: int = 0
    reads: int = 0
    writes: int = 0

    def conflicts(self, other: Masks) -> int:
        """The fields in which accesses of two CPUs conflict."""
        return (
            self.plain_writes & (other.reads | other.writes)
            | self.plain_reads & other.writes
            | self.writes & (other.plain_reads | other.plain_writes)
            | self.reads & other.plain_writes
        )


class Left(NamedTuple):
    """What is left at a program counter: the accesses that every path to it leaves, and all that some path makes."""

    surely: frozenset[Touch]
    some: frozenset[Touch]

    def both(self, other: Left | None) -> Left:
        """If either step may have been the last one."""
        return self if other is None else Left(self.surely & other.surely, self.some | other.some)


#: what is left where nothing is
NOTHING = Left(frozenset(), frozenset())


def ghosts_decide(graph: Graph) -> bool:
    """Whether what a step does may depend on a GHOST field that another CPU writes.

    Such a field orders nothing, and yet a CPU can wait for what another one has written to it. So a race may be
    possible only when its first CPU has already left the place where it would show. (A ghost field may also decide
    whether something fails; then that property is violated.)
    """
    blocks = blocks_of_cpus(graph)
    stores = [i.loc for b in blocks for i in b.instrs if isinstance(i, Store) and i.loc.field.kind == GHOST]
    written = {(id(s), loc.field.name): False for loc in stores for s in loc.structs}
    written |= {(id(s), loc.field.name): True for loc in stores if not loc.own for s in loc.structs}

    def decides(expr: Expr) -> bool:
        return any(
            (key in written and not load.loc.own) or written.get(key, False)
            for load in loads(expr)
            if load.loc.field.kind == GHOST
            for key in ((id(s), load.loc.field.name) for s in load.loc.structs)
        )

    def look(instr: Instr) -> bool:
        match instr:
            case Store(loc, Bin(a=Load(loc=place), b=amount)) if adds(instr) and loc.field.kind == GHOST:
                return decides(amount) or any(decides(at.index) for at in (loc, place) if at.index is not None)
            case Store() | Set():
                return any(decides(expr) for expr in instr_exprs(instr))
        return False

    read = {
        v for b in blocks for i in b.instrs if not isinstance(i, Require) for e in instr_exprs(i) for v in expr_vars(e)
    }
    read |= {v for b in blocks if isinstance(b.term, Branch) for v in expr_vars(b.term.cond)}

    def says(block: Block) -> Block | None:
        """Where a block leads that only sets locals that nothing but require() reads; None for any other block."""
        quiet = all(isinstance(i, Line) or (isinstance(i, Set) and i.var not in read) for i in block.instrs)
        return block.term.to if quiet and isinstance(block.term, Jump) else None

    def splits(block: Block) -> bool:
        match block.term:
            case Branch(cond, yes, no):
                return decides(cond) and (says(yes) is None or says(yes) is not says(no))
        return False

    return any(splits(block) or any(look(instr) for instr in block.instrs) for block in blocks)


class Trailing:
    """What is left at each program counter, of the fields that ``numbers`` gives a number.

    ``surely[p][cpu], maybe[p][cpu]``  the fields, as masks;
    ``left[p]``   the accesses, of any CPU; None where no program comes;
    ``at_start``  the fields in which programs may race before their first await.
    """

    def __init__(self, graph: Graph, cpus: int, numbers: Mapping[Key, int]) -> None:
        self.numbers = numbers
        self.events: dict[int, list[Touch | None]] = {}  # by a block's id
        self.left: list[Left | None] = [None] * len(graph.points)
        empty = [Masks()] * cpus
        self.surely = [list(empty) for _ in graph.points]
        self.maybe = [list(empty) for _ in graph.points]
        self.at_start: frozenset[Key] = frozenset()
        if not numbers or cpus == 1:
            return
        ends: dict[int, Left | None] = {}
        begun: dict[int, frozenset[Touch]] = {}
        for start in {id(b): b for b in graph.starts}.values():
            ends[id(start)], begun[id(start)] = self.program(start)
        for cpu, start in enumerate(graph.starts):
            for number, left in enumerate([ends[id(start)], *self.left[1:]]):
                if left is not None:
                    self.surely[number][cpu] = self.masks(left.surely, cpu)
                    self.maybe[number][cpu] = self.masks(left.some - left.surely, cpu)
        self.left[0] = Left(frozenset(), frozenset(t for left in ends.values() if left is not None for t in left.some))
        first = [self.masks(begun[id(start)], cpu) for cpu, start in enumerate(graph.starts)]
        bits = 0
        for cpu, masks in enumerate(first):
            for other in first[:cpu]:
                bits |= masks.conflicts(other)
        self.at_start = frozenset(key for key, number in numbers.items() if bits >> number & 1)

    def fields_left(self, graph: Graph) -> dict[int, frozenset[Key]]:
        """For each step, by the id of its first block: the fields that the step before may have left unordered."""
        found: dict[int, frozenset[Key]] = {}
        for point, left in zip(graph.points, self.left, strict=True):
            if point is not None and left is not None:
                keys = (key for touch in left.some for key in touch.keys(None))
                found[id(point.entry)] = frozenset(key for key in keys if key in self.numbers)
        return found

    def program(self, start: Block) -> tuple[Left | None, frozenset[Touch]]:
        """Fill in what is left at the points of a program; returns what its end leaves, and what its start touches."""
        end: Left | None = None
        queue, seen = [start], {id(start)}
        begun: frozenset[Touch] = frozenset()
        for entry in queue:
            for block, left in self.step(entry):
                if entry is start:
                    begun |= left.some
                if isinstance(block.term, Await):
                    point = block.term.point
                    self.left[point.number] = left.both(self.left[point.number])
                    if id(point.entry) not in seen:
                        seen.add(id(point.entry))
                        queue.append(point.entry)
                elif isinstance(block.term, End):
                    end = left.both(end)
        return end, begun

    def step(self, entry: Block) -> list[tuple[Block, Left]]:
        """The blocks in which a step ends, with what is left there."""
        blocks = step_blocks(entry)
        ends = [b for b in blocks if isinstance(b.term, Await | End)]
        if not any(touch is not None for block in blocks for touch in self.events_of(block)):
            return [(block, NOTHING) for block in ends]
        before: dict[Block, Left] = {entry: NOTHING}
        after: dict[Block, Left] = {}
        news = {entry}  # blocks before which something else is left than when they were worked out
        while news:
            for block in blocks:
                if block not in news:
                    continue
                news.remove(block)
                left = after[block] = self.through(block, before[block])
                for to in block.next_blocks():
                    known = before.get(to)
                    found = left if known is None else known if known is left else left.both(known)
                    if found != known:
                        before[to] = found
                        news.add(to)
        return [(block, after[block]) for block in ends]

    def through(self, block: Block, left: Left) -> Left:
        """What is left after a block."""
        events = self.events_of(block)
        if not events:
            return left
        surely, some = set(left.surely), set(left.some)
        for touch in events:
            if touch is None:
                surely.clear()
            else:
                some.add(touch)
                if touch.exact:
                    surely.add(touch)
        return Left(frozenset(surely), frozenset(some))

    def events_of(self, block: Block) -> list[Touch | None]:
        """The accesses of a block to the fields, and None for each release, in their order."""
        if id(block) not in self.events:
            events: list[Touch | None] = []
            for loc, marked, write in block_accesses(block):
                touch = Touch(same_index(loc), marked, write)
                if any(key in self.numbers for key in touch.keys(None)):
                    events.append(touch)
                if write and syncs(loc, marked):
                    events.append(None)
            self.events[id(block)] = events
        return self.events[id(block)]

    def masks(self, touches: Iterable[Touch], cpu: int) -> Masks:
        """Accesses of a CPU as bits."""
        rows = [0, 0, 0, 0]
        for touch in touches:
            for key in touch.keys(cpu):
                if key in self.numbers:
                    bit = 1 << self.numbers[key]
                    rows[2 + touch.write] |= bit
                    if not touch.marked:
                        rows[touch.write] |= bit
        return Masks(*rows)
