# SPDX-License-Identifier: GPL-2.0-or-later
"""Folding of what a configuration leaves constant: fields that no step changes, and the code that hangs on them.

A model may keep what only some programs change (the life cycle of a TD, the locks of leaves that nobody calls). Where
no step stores to a field it is its first value, branches on it are decided, and what nothing leads to is dropped: as
if it had never been there. To begin with every field is taken for constant; what the code that can then be reached
stores to is not, which lets more code be reached, until nothing is added.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from septum.graph.expand import expand
from septum.graph.ir import (
    Accumulate,
    Await,
    Bin,
    Block,
    Branch,
    Call,
    Const,
    Expr,
    Graph,
    Instr,
    Jump,
    Key,
    Line,
    Load,
    Loc,
    Point,
    Require,
    Set,
    Store,
    Table,
    Term,
    instr_exprs,
    loads,
    required,
)
from septum.graph.straight import straighten
from septum.graph.values import FOLD, Watch
from septum.lang.source import Site
from septum.lang.structs import GHOST, Field, Struct


def fold(
    graph: Graph, kept: Iterable[Key] = (), watch: Watch | None = None, noted: Collection[str] | None = None
) -> Graph:
    """The graph without what is constant; its blocks are changed in place, its points are numbered anew.

    What calls share (expand.py) is folded once for all of them, and what no path leads to is not copied: it depends on
    fields and constants, which are the same in all calls, and on no local.

    ``kept``   fields that are not constants although no step stores to them; ``watch`` is told what constants decide;
    ``noted``  see :func:`septum.graph.straight.straighten`.
    """
    folding = _Folding()
    folding.written.update(kept)
    blocks = folding.find_written(graph)
    folding.watch = watch
    for block in blocks:
        folding.block(block)
    points = expand(graph.events, noted, set(blocks)) if graph.events else _numbered(blocks)
    folded = Graph(graph.starts, points, graph.invariants)
    names = required(folded)
    straighten(folded, noted)
    return folded._replace(required=names)


def _numbered(blocks: Sequence[Block]) -> tuple[Point | None, ...]:
    """The points to which some of these blocks lead, with numbers in the order of those that they have."""
    reached = {b.term.point.number: b.term.point for b in blocks if isinstance(b.term, Await)}
    points = [point for _, point in sorted(reached.items())]
    for number, point in enumerate(points, 1):
        point.number = number
    return (None, *points)


class Copies:
    """What :func:`fold` would leave of a graph that it has folded with ``kept``, were these constants after all."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        self.keys: dict[Block, frozenset[Key]] = {}  # the fields on which it depends what is left of a block

    def fold(self) -> Graph:
        """What is left with the values that these fields have now.

        The graph is not changed: the blocks are others, with the same locals, and with the same list of instructions
        where all of them are left. Points keep their numbers; None stands for one that is not reached.
        """
        graph, folding = self.graph, _Folding()
        blocks = folding.find_written(graph)
        copies = {id(block): Block() for block in blocks}
        points: list[Point | None] = [None] * len(graph.points)
        for point in (b.term.point for b in blocks if isinstance(b.term, Await)):
            points[point.number] = copy = Point(point.number, point.stack, point.ways)
            copy.entry = copies[id(point.entry)]
        for block in blocks:
            same = self.keys_of(block) <= folding.written
            copy_of = copies[id(block)]
            copy_of.rounds = block.rounds
            copy_of.instrs = block.instrs if same else [i for i in map(folding.copied, block.instrs) if i is not None]
            copy_of.term = folding.led(block.term, copies, points)
        starts = tuple(copies[id(block)] for block in graph.starts)
        checks = tuple((when, copies[id(block)]) for when, block in graph.invariants)
        found = Graph(starts, tuple(points), checks)
        left = set(required(found))
        return found._replace(required=tuple(name for name in graph.required if name in left))

    def keys_of(self, block: Block) -> frozenset[Key]:
        """The fields that the instructions of a block read, and those without which a store may do nothing."""
        if block not in self.keys:
            locs = [load.loc for i in block.instrs for expr in instr_exprs(i) for load in loads(expr)]
            locs += [i.loc for i in block.instrs if isinstance(i, Store)]
            self.keys[block] = frozenset(key for loc in locs for key in _keys(loc))
        return self.keys[block]


def _keys(loc: Loc) -> list[Key]:
    """The fields that a place may be."""
    return [(id(struct), loc.field.name) for struct in loc.structs]


def _first(struct: Struct, field: Field) -> int:
    return int(getattr(struct, field.name))


class _Folding:
    """What is known while folding; ``written``: the fields that some step changes."""

    def __init__(self) -> None:
        self.written: set[Key] = set()
        self.watch: Watch | None = None
        self.site = Site("?", 0, "?")
        self.seen: set[Block] = set()
        self.behind: dict[Block, dict[Block, None]] = {}  # the last block of what calls share -> what is behind these

    def tell(self, op: str, a: int, b: int) -> None:
        """Something is decided by constants."""
        if self.watch is not None:
            self.watch(self.site, op, a, b)

    def find_written(self, graph: Graph) -> list[Block]:
        """Fill in ``written``; returns the blocks that can then be reached.

        A block is visited again when a field is written that was a constant in it.
        """
        blocks = list(dict.fromkeys((*graph.starts, *(block for _, block in graph.invariants))))
        queued, queue = set(blocks), list(blocks)
        seen = self.seen = set(blocks)
        constant_in: dict[Key, list[Block]] = {}
        while queue:
            block = queue.pop()
            queued.remove(block)
            stored, constant = self.stored(block)
            following = self.following(block, constant)
            for key in constant:
                constant_in.setdefault(key, []).append(block)
            again = [block for key in stored - self.written for block in constant_in.pop(key, ())]
            self.written |= stored
            new = [after for after in following if after not in seen]
            seen.update(new)
            blocks += new
            for other in (*again, *new):
                if other not in queued:
                    queued.add(other)
                    queue.append(other)
        return blocks

    def stored(self, block: Block) -> tuple[set[Key], set[Key]]:
        """The fields that a block changes, and those that are constants as far as is known, which decides about it."""
        stored: set[Key] = set()
        constant: set[Key] = set()
        for instr in block.instrs:
            if isinstance(instr, Store):
                for expr in instr_exprs(instr):
                    self.constants(expr, constant)
                if self.changes(instr):
                    stored.update(_keys(self.loc(instr.loc)))
                else:
                    constant.update(_keys(instr.loc))
        return stored, constant

    def following(self, block: Block, constant: set[Key]) -> Sequence[Block]:
        """The blocks to which a block leads, in its step or the next; what decides that is added to ``constant``."""
        term = block.term
        if isinstance(term, Await):
            return (term.point.entry,)
        if isinstance(term, Call):
            self.behind.setdefault(term.piece.exit, {})[term.exit] = None
            return (term.piece.entry, *((term.exit,) if term.piece.exit in self.seen else ()))
        if term is None:
            return tuple(self.behind.get(block, ()))
        if isinstance(term, Branch) and isinstance(cond := self.expr(term.cond), Const):
            self.constants(term.cond, constant)
            return (term.yes if cond.value else term.no,)
        return block.next_blocks()

    def constants(self, expr: Expr, found: set[Key]) -> None:
        """Add the fields of an expression that are constants as far as is known."""
        for load in loads(expr):
            keys = _keys(self.loc(load.loc))
            if self.written.isdisjoint(keys):
                found.update(keys)

    def block(self, block: Block) -> None:
        """Fold the instructions and the branch of a block, in place."""
        block.instrs = [i for i in map(self.instr, block.instrs) if i is not None]
        if isinstance(block.term, Branch):
            cond = self.expr(block.term.cond)
            if isinstance(cond, Const):
                self.tell("!=", cond.value, 0)
                block.term = Jump(block.term.yes if cond.value else block.term.no)
            else:
                block.term = Branch(cond, block.term.yes, block.term.no)

    def copied(self, instr: Instr) -> Instr | None:
        """As :meth:`instr`, but nothing is done to the local that is set."""
        return Set(instr.var, self.expr(instr.expr), instr.site) if isinstance(instr, Set) else self.instr(instr)

    def led(self, term: Term | None, copies: Mapping[int, Block], points: Sequence[Point | None]) -> Term | None:
        """The end of a block, folded, that leads to copies of blocks and points."""
        match term:
            case Jump(to):
                return Jump(copies[id(to)])
            case Branch(cond, yes, no):
                cond = self.expr(cond)
                if isinstance(cond, Const):
                    return Jump(copies[id(yes if cond.value else no)])
                return Branch(cond, copies[id(yes)], copies[id(no)])
            case Await(point):
                copy = points[point.number]
                assert copy is not None
                return Await(copy)
        return term

    def changes(self, store: Store) -> bool:
        """Whether a store may change what it stores to, or what memory that is not a GHOST races with or orders."""
        value, loc = self.expr(store.expr), self.loc(store.loc)
        return (
            loc.field.kind != GHOST
            or not isinstance(value, Const)
            or any((id(s), loc.field.name) in self.written or _first(s, loc.field) != value.value for s in loc.structs)
        )

    def instr(self, instr: Instr) -> Instr | None:
        """An instruction with its expressions folded; None for one that never does anything."""
        self.site = instr.site
        match instr:
            case Set(var, expr, site):
                if var.span is not None:
                    var.span = (self.expr(var.span[0]), self.expr(var.span[1]))
                return Set(var, self.expr(expr), site)
            case Store(loc, expr, marked, site):
                return Store(self.loc(loc), self.expr(expr), marked, site) if self.changes(instr) else None
            case Require(cond, name, site, kind) if cond is not None:
                cond = self.expr(cond)
                if isinstance(cond, Const):
                    self.tell("!=", cond.value, 0)
                if isinstance(cond, Const) and cond.value:
                    return None if name == "index" else Require(None, name, site, kind)
                return Require(cond, name, site, kind)
            case Accumulate(log, row, mask, site):
                return Accumulate(log, row, self.expr(mask), site)
            case Line() | _:
                return instr

    def loc(self, loc: Loc) -> Loc:
        """A place, with its index folded."""
        index = self.expr(loc.index) if loc.index is not None else None
        if isinstance(index, Const) and not loc.own and 0 <= index.value < len(loc.structs):
            self.tell("[]", index.value, len(loc.structs))
            return Loc((loc.structs[index.value],), None, loc.field, False)
        return Loc(loc.structs, index, loc.field, loc.own)

    def expr(self, expr: Expr) -> Expr:
        """An expression, as far as it is constant."""
        if isinstance(expr, Load):
            loc = self.loc(expr.loc)
            if not self.written.isdisjoint(_keys(loc)):
                return Load(loc, expr.marked)
            values = tuple(_first(s, loc.field) for s in loc.structs)
            return self.table(values, loc.index if loc.index is not None else Const(0))
        if isinstance(expr, Table):
            return self.table(expr.values, self.expr(expr.index))
        if isinstance(expr, Bin):
            op, a, b = expr.op, self.expr(expr.a), self.expr(expr.b)
            if op in ("<<", ">>") and isinstance(b, Const) and not 0 <= b.value < 64:
                return Bin(op, a, expr.b)  # refused, or never executed
            if isinstance(a, Const) and isinstance(b, Const):
                self.tell(op, a.value, b.value)
                value = FOLD[op](a.value, b.value)
                if -(1 << 63) <= value < 1 << 64:
                    return Const(value)
            return Bin(op, a, b)
        return expr

    def table(self, values: tuple[int, ...], index: Expr) -> Expr:
        """One out of several constants."""
        if len(set(values)) == 1:
            return Const(values[0])
        if isinstance(index, Const) and 0 <= index.value < len(values):
            self.tell("[]", index.value, len(values))
            return Const(values[index.value])
        return Table(values, index)
