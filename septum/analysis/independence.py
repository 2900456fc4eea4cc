# SPDX-License-Identifier: GPL-2.0-or-later
"""Which steps no other CPU can notice, decided once for each pair of program counters.

The step of CPU c at program counter p may be taken alone, all others being put off, if nothing that any other CPU d
can do before c moves again depends on it: p is then a *persistent set* by itself (Godefroid 1996). What d, at q, can do
is everything reachable from q, except through a lock that c holds at p: d waits there until c moves. So the
question is one of p and q alone; its answers are a table of bits that the search looks at in each state.

Two accesses depend on each other if they are of the same field and one of them writes. Exceptions: adding to, or
taking from, a field that counts the holders of a lock, and adding to a ghost field that nobody reads meanwhile.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from septum.analysis.facts import Facts, Key, Walk, adds, key_of, takes
from septum.analysis.locks import Locks
from septum.analysis.sums import conserved
from septum.graph.ir import (
    Bin,
    Block,
    Branch,
    Expr,
    Graph,
    Loc,
    Point,
    Store,
    block_accesses,
    instr_exprs,
    loads,
    step_blocks,
)
from septum.graph.ranges import values_of
from septum.machine.layout import Layout

#: kinds of access, each a section of a footprint's bits: read, write, add, subtract, count holders
READ, WRITE, ADD, SUBTRACT, COUNT = range(5)
KINDS = 5

#: kind of access -> the kinds of another CPU's access to the same field that it depends on
CONFLICTS = {
    READ: (WRITE, ADD, SUBTRACT, COUNT),
    WRITE: (READ, WRITE, ADD, SUBTRACT, COUNT),
    ADD: (READ, WRITE, COUNT),
    SUBTRACT: (READ, WRITE, COUNT),
    COUNT: (READ, WRITE, ADD, SUBTRACT),
}


class Other(NamedTuple):
    """What is known of a CPU that stays where it is: locks that it holds, and counting locks that it does not hold."""

    held: frozenset[Key]
    absent: frozenset[Key]


class Independence:
    """The table for one model.

    ``rows[p]`` has bit q set if a step at p may be taken alone as far as a CPU at q is concerned; and one bit
    more, after those of all q, if some property of whole states must be looked at after the step.
    ``sums``: the checks of whole states, by id of their first block, that see no order of independent steps.
    """

    def __init__(self, graph: Graph, layout: Layout) -> None:
        self.graph = graph
        self.layout = layout
        self.locks = Locks(graph, layout.cpus)
        self.fields: dict[Key, int] = {}
        self._number_fields()
        self.blocks: dict[tuple[int, bool], int] = {}
        self.plain_walks: dict[int, tuple[Walk, frozenset[Key]]] = {}
        ghosts = {k for k in self.fields if self.layout.written[k][1].kind == "ghost"}
        self.sums = {id(b) for _, b in graph.invariants if conserved(b, frozenset(ghosts) | self.locks.counters)}
        self.rows = self._rows()

    # -- footprints -------------------------------------------------------------------------------

    def _number_fields(self) -> None:
        """Number what steps write; what nobody writes does not matter."""
        for key in sorted(self.layout.written, key=lambda k: (self.layout.structs[k[0]].path, k[1])):
            self.fields[key] = len(self.fields)

    def section(self, kind: int, bits: int) -> int:
        """Bits of fields as bits of a footprint."""
        return bits << kind * self.width

    @property
    def width(self) -> int:
        """Bits of a section: each field, and for each per-CPU field two more; see bits_of()."""
        return 3 * len(self.fields)

    def bits_of(self, loc: Loc, mine: bool) -> int:
        """The fields that a place may be.

        A per-CPU field has two bits more: one for the element of the CPU whose step is in question, one for those
        of all others. ``mine``: this is the access of that CPU; otherwise it is another's. So it is with what belongs
        to a CPU by analysis/affine.py: an access to it by another one ends the step.
        """
        bits, n, pages = 0, len(self.fields), self.layout.pages
        for struct in loc.structs:
            key = (id(struct), loc.field.name)
            number = self.fields.get(key)
            own = loc.own
            if pages is not None and loc.index is not None:
                if pages.never(loc, struct):
                    continue
                own |= pages.owns(loc, struct)
            if number is None:
                continue
            if own:
                bits |= 1 << (n if mine else 2 * n) + number
            else:
                bits |= 1 << number
                if key in self.layout.own:  # anybody's element: the one CPU's, or another's
                    bits |= 1 << (2 * n if mine else n) + number
        return bits

    def expr_bits(self, expr: Expr, mine: bool) -> int:
        """Reads of an expression."""
        bits = 0
        for load in loads(expr):
            bits |= self.bits_of(load.loc, mine)
        return self.section(READ, bits)

    def store_bits(self, instr: Store, mine: bool) -> int:
        """A store: a write, or one of the operations that commute with their like."""
        bits = self.bits_of(instr.loc, mine)
        sign, key = adds(instr), key_of(instr.loc)
        if sign:
            assert isinstance(instr.expr, Bin)
            amount = instr.expr.b
            reads = self.expr_bits(amount, mine)
            if instr.loc.index is not None:
                reads |= self.expr_bits(instr.loc.index, mine)
            if key in self.locks.fields:
                return reads | self.section(COUNT, bits)
            found = values_of(amount, self.layout.cpus)
            if instr.loc.field.kind == "ghost" and found is not None and found.lo >= 0:
                return reads | self.section(ADD if sign > 0 else SUBTRACT, bits)
        reads = 0
        for expr in instr_exprs(instr):
            reads |= self.expr_bits(expr, mine)
        return reads | self.section(WRITE, bits)

    def block_bits(self, block: Block, mine: bool) -> int:
        """All accesses of a block."""
        key = (id(block), mine)
        if key not in self.blocks:
            bits = 0
            for instr in block.instrs:
                if isinstance(instr, Store):
                    bits |= self.store_bits(instr, mine)
                else:
                    for expr in instr_exprs(instr):
                        bits |= self.expr_bits(expr, mine)
            if isinstance(block.term, Branch):
                bits |= self.expr_bits(block.term.cond, mine)
            self.blocks[key] = bits
        return self.blocks[key]

    def racing(self, blocks: Iterable[Block]) -> int:
        """The accesses of some blocks, by the CPU in question, that can be part of a data race."""
        bits = 0
        for block in blocks:
            for loc, marked, write in block_accesses(block):
                if loc.field.kind == "plain" and not marked:
                    bits |= self.section(WRITE if write else READ, self.bits_of(loc, True))
        return bits

    def footprint(self, blocks: Iterable[Block], mine: bool) -> int:
        """All accesses of some blocks."""
        bits = 0
        for block in blocks:
            bits |= self.block_bits(block, mine)
        return bits

    def against(self, footprint: int) -> int:
        """The accesses of another CPU that depend on those in ``footprint``."""
        bits, ones = 0, (1 << self.width) - 1
        for kind, others in CONFLICTS.items():
            fields = footprint >> kind * self.width & ones
            for other in others:
                bits |= self.section(other, fields)
        return bits

    # -- the table --------------------------------------------------------------------------------

    def tested(self, entry: Block) -> frozenset[Key]:
        """The locks that the branches of a step look at: whether they are held decides where it leads."""
        found = set[Key]()
        for block in step_blocks(entry):
            if isinstance(block.term, Branch):
                keys = (key_of(load.loc) for load in loads(block.term.cond))
                found.update(k for k in keys if k in self.locks.fields)
        return frozenset(k for k in found if k is not None)

    def walk_at(self, entry: Block, ways: int, other: Other) -> Walk:
        """The walk through a step while another CPU stays where it is."""
        if id(entry) not in self.plain_walks:
            self.plain_walks[id(entry)] = (self.locks.walker.walk(entry, ways, Facts()), self.tested(entry))
        walk, tested = self.plain_walks[id(entry)]
        if other.held.isdisjoint(tested) and other.absent.isdisjoint(tested):
            return walk
        return self.locks.walker.walk(entry, ways, Facts(some=other.held & tested, absent=other.absent & tested))

    def future(self, other: Other) -> list[int]:
        """For each program counter: what a CPU there can touch while another one stays where it is."""
        points = [p for p in self.graph.points if p is not None]
        found = [0] * len(self.graph.points)
        leads: dict[int, list[int]] = {}
        for point in points:
            walk = self.walk_at(point.entry, point.ways, other)
            found[point.number] = self.footprint(walk.blocks, False)
            leads[point.number] = sorted({to.number for to, _ in walk.after if to is not None})
        changed = True
        while changed:
            changed = False
            for point in reversed(points):
                number = point.number
                bits = found[number]
                for to in leads[number]:
                    bits |= found[to]
                if bits != found[number]:
                    found[number], changed = bits, True
        return found

    def _rows(self) -> list[int]:
        """The table."""
        count = len(self.graph.points)
        rows = [0] * count
        checks = [(b, id(b) in self.sums) for when, b in self.graph.invariants if when == "always"]
        futures: dict[Other, list[int]] = {}
        for point in self.graph.points:
            held = self.locks.held[point.number] if point is not None else None
            if point is None or held is None:
                continue
            walk = self.own_walk(point, held)
            against = self.against(self.footprint(walk.blocks, True))
            here = Other(held, self.locks.counters - self.locks.maybe[point.number])
            # A step that releases a lock may go on with plain accesses, which race with what others do at once
            # when they have the lock.
            released = {key_of(s.loc) for s, _ in walk.stores if not takes(s)[0]}
            then = here._replace(held=held - released)
            races = self.against(self.racing(walk.blocks)) if released else 0
            for other in (here, then):
                if other not in futures:
                    futures[other] = self.future(other)
            # What a property of whole states says while the step is put off must not depend on the step, unless
            # nothing that others do meanwhile makes a difference to the property.
            unseen = 0
            for block, is_sum in checks:
                blocks = self.walk_at(block, 1, here).blocks
                # the elements of the CPU in question, and those of all others
                reads = self.footprint(blocks, False) | self.footprint(blocks, True)
                if against & reads:
                    rows[point.number] |= 1 << count
                    if not is_sum:
                        unseen |= self.against(reads)
            rows[point.number] |= sum(
                1 << q
                for q in range(count)
                if not against & futures[here][q] and not races & futures[then][q] and not unseen & futures[here][q]
            )
        return rows

    def own_walk(self, point: Point, held: frozenset[Key]) -> Walk:
        """The paths of the step itself, by a CPU that holds ``held``."""
        return self.locks.walker.walk(point.entry, point.ways, Facts(held, held, some=held))
