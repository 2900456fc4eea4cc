# SPDX-License-Identifier: GPL-2.0-or-later
"""Which steps no other CPU can notice, decided once for each pair of program counters.

The step of CPU c at program counter p may be taken alone, all others being put off, if nothing that any other CPU d
can do before c moves again depends on it: p is then a *persistent set* by itself (Godefroid 1996). What d, at q, can do
is everything reachable from q, except through a lock that c holds at p: d waits there until c moves. So the
question is one of p and q alone; its answers are a table of bits that the search reads in each state.

Two accesses depend on each other if they are of the same field and one of them writes. Exceptions: adding to, or
taking from, a field that counts the holders of a lock, and adding to a ghost field that nobody reads meanwhile.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from septum.analysis.facts import Facts, StepWalk, adds
from septum.analysis.locks import Locks, find_locks
from septum.analysis.memory import WrittenMemory
from septum.analysis.sums import conserved
from septum.analysis.trailing import Touch, Trailing
from septum.graph.ir import (
    Bin,
    Block,
    Branch,
    Expr,
    Graph,
    Key,
    Loc,
    Point,
    Store,
    instr_exprs,
    key_of,
    loads,
    step_blocks,
)
from septum.graph.ranges import values_of
from septum.lang.structs import GHOST, PLAIN

#: kinds of access, each a section of a footprint's bits: read, write, add, subtract, count holders; and once more those
#: that may race, as they are not marked
READ, WRITE, ADD, SUBTRACT, COUNT, PLAIN_READ, PLAIN_WRITE = range(7)

#: kind of access -> the kinds of another CPU's access to the same field that it depends on
CONFLICTS = {
    READ: (WRITE, ADD, SUBTRACT, COUNT),
    WRITE: (READ, WRITE, ADD, SUBTRACT, COUNT),
    ADD: (READ, WRITE, COUNT),
    SUBTRACT: (READ, WRITE, COUNT),
    COUNT: (READ, WRITE, ADD, SUBTRACT),
}
#: kind of access -> the kinds that it races with: one of both writes, and one of both is plain. (ADD and SUBTRACT are
#: of GHOST fields, which do not race.)
RACES = {
    READ: (PLAIN_WRITE,),
    WRITE: (PLAIN_READ, PLAIN_WRITE),
    COUNT: (PLAIN_READ, PLAIN_WRITE),
    PLAIN_READ: (WRITE, COUNT),
    PLAIN_WRITE: (READ, WRITE, COUNT),
}


@dataclass(frozen=True, eq=False)
class PartialOrder:
    """Which steps may be taken alone.

    ``rows[p]`` has bit q set if a step at p may be taken alone as far as a CPU at q is concerned; and one bit
    more, after those of all q, if some property of whole states must be checked after the step.
    ``sums``  numbers of the properties of whole states that see no order of independent steps;
    ``locks`` the locks that it rests on.
    """

    rows: Sequence[int]
    sums: frozenset[int]
    locks: Locks


def find_partial_order(graph: Graph, memory: WrittenMemory, trailing: Trailing) -> PartialOrder:
    """The table for one model; ``trailing`` is what each CPU's last step leaves unordered."""
    locks = find_locks(graph, memory.cpus)
    ghosts = {key for key, written in memory.fields.items() if written.field.kind == GHOST}
    counters = frozenset(ghosts) | locks.counters
    sums = frozenset(n for n, (_, block) in enumerate(graph.invariants) if conserved(block, counters))
    return PartialOrder(_Pairs(graph, locks, _Footprints(memory, locks), sums, trailing).rows(), sums, locks)


class Other(NamedTuple):
    """What is known of a CPU that stays where it is: locks that it holds, and counting locks that it does not hold."""

    held: frozenset[Key]
    absent: frozenset[Key]


class _Footprints:
    """What steps access, as sets of bits: a section for each kind of access, in it a bit or three for each field."""

    def __init__(self, memory: WrittenMemory, locks: Locks) -> None:
        self.memory = memory
        self.locks = locks
        self.blocks: tuple[dict[int, int], dict[int, int]] = ({}, {})  # of others, of the CPU in question: by block
        # only what steps write: nothing depends on the rest
        found = sorted(memory.fields, key=lambda key: (memory.fields[key].struct.path, key[1]))
        self.numbers = {key: number for number, key in enumerate(found)}

    def section(self, kind: int, bits: int) -> int:
        """Bits of fields as bits of a footprint."""
        return bits << kind * self.width

    @property
    def width(self) -> int:
        """Bits of a section: each field, and for each per-CPU field two more; see bits_of()."""
        return 3 * len(self.numbers)

    def bits_of(self, loc: Loc, mine: bool) -> int:
        """The fields that a place may be.

        A per-CPU field has two bits more: one for the element of the CPU whose step is in question, one for those
        of all others. ``mine``: this is the access of that CPU; otherwise it is another's. So it is with what belongs
        to a CPU by analysis/owners.py: an access to it by another one ends the step.
        """
        bits, n, owners = 0, len(self.numbers), self.memory.owners
        for struct in loc.structs:
            key = (id(struct), loc.field.name)
            number = self.numbers.get(key)
            own = loc.own
            if owners is not None and loc.index is not None:
                if owners.never(loc, struct):
                    continue
                own |= owners.owns(loc, struct)
            if number is None:
                continue
            if own:
                bits |= 1 << (n if mine else 2 * n) + number
            else:
                bits |= 1 << number
                if self.memory.is_own(key):  # anybody's element: the one CPU's, or another's
                    bits |= 1 << (2 * n if mine else n) + number
        return bits

    def expr_bits(self, expr: Expr, mine: bool) -> int:
        """Reads of an expression."""
        bits = 0
        for load in loads(expr):
            found = self.bits_of(load.loc, mine)
            bits |= self.section(READ, found)
            if may_race(load.loc, load.marked):
                bits |= self.section(PLAIN_READ, found)
        return bits

    def store_bits(self, instr: Store, mine: bool) -> int:
        """A store: a write, or one of the operations that commute with their like."""
        bits = self.bits_of(instr.loc, mine)
        plain = self.section(PLAIN_WRITE, bits) if may_race(instr.loc, instr.marked) else 0
        sign, key = adds(instr), key_of(instr.loc)
        if sign:
            assert isinstance(instr.expr, Bin)
            amount = instr.expr.b
            reads = self.expr_bits(amount, mine)
            if instr.loc.index is not None:
                reads |= self.expr_bits(instr.loc.index, mine)
            if key in self.locks.fields:
                return reads | plain | self.section(COUNT, bits)
            found = values_of(amount, self.memory.cpus)
            if instr.loc.field.kind == GHOST and found is not None and found.lo >= 0:
                return reads | plain | self.section(ADD if sign > 0 else SUBTRACT, bits)
        reads = 0
        for expr in instr_exprs(instr):
            reads |= self.expr_bits(expr, mine)
        return reads | plain | self.section(WRITE, bits)

    def block_bits(self, block: Block, mine: bool) -> int:
        """All accesses of a block."""
        known = self.blocks[mine]
        if id(block) not in known:
            bits = self.expr_bits(block.term.cond, mine) if isinstance(block.term, Branch) else 0
            for instr in block.instrs:
                if isinstance(instr, Store):
                    bits |= self.store_bits(instr, mine)
                else:
                    for expr in instr_exprs(instr):
                        bits |= self.expr_bits(expr, mine)
            known[id(block)] = bits
        return known[id(block)]

    def left(self, touches: Iterable[Touch], mine: bool) -> int:
        """What a CPU's last step has left unordered: as if its next step accessed that, too."""
        bits = 0
        for touch in touches:
            found = self.bits_of(touch.loc, mine)
            bits |= self.section(WRITE if touch.write else READ, found)
            if may_race(touch.loc, touch.marked):
                bits |= self.section(PLAIN_WRITE if touch.write else PLAIN_READ, found)
        return bits

    def footprint(self, blocks: Iterable[Block], mine: bool) -> int:
        """All accesses of some blocks."""
        bits, known = 0, self.blocks[mine]
        for block in blocks:
            found = known.get(id(block))
            bits |= self.block_bits(block, mine) if found is None else found
        return bits

    def against(self, footprint: int) -> int:
        """The accesses of another CPU that depend on those in ``footprint``."""
        return self._others(CONFLICTS, footprint)

    def races(self, footprint: int) -> int:
        """The accesses of another CPU that race with those in ``footprint``, if nothing orders them."""
        return self._others(RACES, footprint)

    def _others(self, table: Mapping[int, tuple[int, ...]], footprint: int) -> int:
        """The accesses of another CPU that a table names for those in ``footprint``."""
        bits, ones = 0, (1 << self.width) - 1
        for kind, others in table.items():
            fields = footprint >> kind * self.width & ones
            for other in others:
                bits |= self.section(other, fields)
        return bits


def may_race(loc: Loc, marked: bool) -> bool:
    """Whether an access is plain: not marked, and of a field that is not a lock, an atomic_t or a GHOST."""
    return not marked and loc.field.kind == PLAIN


class _Step(NamedTuple):
    """The step at one program counter, as far as others may notice it.

    ``against``  accesses of another CPU that depend on those of the step;
    ``before``   for each program counter what a CPU there can touch before the step;
    ``races``    accesses of another CPU that race with those of the step, if nothing orders them;
    ``left``     accesses of another CPU that race with what the CPU's last step has left unordered;
    ``seen``     whether some property of whole states must be checked after the step;
    ``unseen``   accesses of another CPU that make a difference to what such a property says before the step.
    """

    against: int
    before: Sequence[int]
    races: int
    left: int
    seen: bool
    unseen: int


class _Pairs:
    """The table of pairs of program counters, while it is worked out."""

    def __init__(
        self, graph: Graph, locks: Locks, footprints: _Footprints, sums: frozenset[int], trailing: Trailing
    ) -> None:
        self.graph = graph
        self.locks = locks
        self.footprints = footprints
        self.left = [left.some if left is not None else frozenset[Touch]() for left in trailing.left]
        self.left_by_others = [footprints.left(touches, False) for touches in self.left]
        self.checks = [(b, n in sums) for n, (when, b) in enumerate(graph.invariants) if when == "always"]
        self.tests: dict[int, frozenset[Key]] = {}  # by the id of a step's first block
        self.ahead: dict[int, tuple[int, Sequence[int]]] = {}  # by the id of a walk, which the walker keeps
        self.reads: dict[int, int] = {}  # the same
        self.futures: dict[Other, list[int]] = {}

    def rows(self) -> list[int]:
        """The table; see PartialOrder."""
        count = len(self.graph.points)
        rows = [0] * count
        for point in self.graph.points:
            held = self.locks.held[point.number] if point is not None else None
            if point is not None and held is not None:
                step = self.step(point, held)
                passed = sum(1 << q for q in range(count) if self.may_pass(step, q))
                rows[point.number] = passed | step.seen << count
        return rows

    def may_pass(self, step: _Step, q: int) -> bool:
        """Whether nothing that a CPU at ``q`` does before the step depends on it."""
        return not (self.depends(step, q) or self.may_race(step, q) or self.may_be_seen(step, q))

    def depends(self, step: _Step, q: int) -> bool:
        """Whether the other CPU may reach an access that depends on one of the step."""
        return bool(step.against & step.before[q])

    def may_race(self, step: _Step, q: int) -> bool:
        """Whether a race may be missed: in a state in which both are where they are now, and this CPU's step is taken.

        What this CPU's last step has left races with what the other one may reach while this one takes no step; or
        the step itself races with what the other CPU's last step has left.
        """
        return bool(step.left & step.before[q] or step.races & self.left_by_others[q])

    def may_be_seen(self, step: _Step, q: int) -> bool:
        """Whether the other CPU may change what a property says that the step changes, too."""
        return bool(step.unseen & step.before[q])

    def step(self, point: Point, held: frozenset[Key]) -> _Step:
        """What others may notice of the step at ``point``, by a CPU that holds ``held``."""
        foot = self.footprints
        walk = self.locks.walker.walk(point.entry, point.ways, Facts(held, held, some=held))
        footprint = foot.footprint(walk.blocks, True)
        against, races = foot.against(footprint), foot.races(footprint)
        here = Other(held, self.locks.counters - self.locks.maybe[point.number])
        left = foot.races(foot.left(self.left[point.number], True))
        # What a property of whole states says while the step is put off must not depend on the step, unless
        # nothing that others do meanwhile makes a difference to the property.
        seen, unseen = False, 0
        for block, is_sum in self.checks:
            reads = self.reads_of(self.walk_at(block, 1, here))
            if against & reads:
                seen = True
                if not is_sum:
                    unseen |= foot.against(reads)
        return _Step(against, self.future(here), races, left, seen, unseen)

    def tested(self, entry: Block) -> frozenset[Key]:
        """The locks that the branches of a step test: whether they are held decides where it leads."""
        if id(entry) not in self.tests:
            found = set[Key]()
            for block in step_blocks(entry):
                if isinstance(block.term, Branch):
                    keys = (key_of(load.loc) for load in loads(block.term.cond))
                    found.update(k for k in keys if k is not None and k in self.locks.fields)
            self.tests[id(entry)] = frozenset(found)
        return self.tests[id(entry)]

    def walk_at(self, entry: Block, ways: int, other: Other) -> StepWalk:
        """The walk through a step while another CPU stays where it is."""
        tested = self.tested(entry)
        return self.locks.walker.walk(entry, ways, Facts(some=other.held & tested, absent=other.absent & tested))

    def reads_of(self, walk: StepWalk) -> int:
        """What a property reads: of the elements of the CPU in question, and of those of all others."""
        if id(walk) not in self.reads:
            foot = self.footprints
            self.reads[id(walk)] = foot.footprint(walk.blocks, False) | foot.footprint(walk.blocks, True)
        return self.reads[id(walk)]

    def ahead_of(self, walk: StepWalk) -> tuple[int, Sequence[int]]:
        """What another CPU touches in a step, and the program counters to which it leads."""
        if id(walk) not in self.ahead:
            leads = sorted({to.number for to, _ in walk.after if to is not None})
            self.ahead[id(walk)] = self.footprints.footprint(walk.blocks, False), leads
        return self.ahead[id(walk)]

    def future(self, other: Other) -> list[int]:
        """For each program counter: what a CPU there can touch while another one stays where it is."""
        if other not in self.futures:
            self.futures[other] = self.reachable(other)
        return self.futures[other]

    def reachable(self, other: Other) -> list[int]:
        """What future() keeps, worked out."""
        points = [p for p in self.graph.points if p is not None]
        found = [0] * len(self.graph.points)
        leads: dict[int, Sequence[int]] = {}
        for point in points:
            found[point.number], leads[point.number] = self.ahead_of(self.walk_at(point.entry, point.ways, other))
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
