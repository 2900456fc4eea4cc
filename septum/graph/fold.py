# SPDX-License-Identifier: GPL-2.0-or-later
"""Folding of what a configuration leaves constant: fields that no step changes, and the code that hangs on them.

A model may keep what only some programs change (the life cycle of a TD, the locks of leaves that nobody calls). Where
no step stores to a field it is its first value, branches on it are decided, and what nothing leads to is dropped: as
if it had never been there. To begin with every field is taken for constant; what the code that can then be reached
stores to is not, which lets more code be reached, until nothing is added.
"""

from __future__ import annotations

from septum.graph.ir import (
    Accumulate,
    Await,
    Bin,
    Block,
    Branch,
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
)
from septum.graph.values import FOLD
from septum.lang.structs import GHOST, Field, Struct


def fold(graph: Graph) -> Graph:
    """The graph without what is constant; its blocks are changed in place, its points are numbered anew."""
    folding = _Folding()
    blocks = folding.find_written(graph)
    reached = {b.term.point.number: b.term.point for b in blocks if isinstance(b.term, Await)}
    for block in blocks:
        folding.block(block)
    points: list[Point | None] = [None]
    for _, point in sorted(reached.items()):
        point.number = len(points)
        points.append(point)
    return Graph(graph.starts, tuple(points), graph.invariants)


def _first(struct: Struct, field: Field) -> int:
    return int(getattr(struct, field.name))


class _Folding:
    """What is known while folding; ``written``: the fields that some step changes."""

    def __init__(self) -> None:
        self.written: set[Key] = set()

    def find_written(self, graph: Graph) -> list[Block]:
        """Fill in ``written``; returns the blocks that can then be reached."""
        while True:
            known, blocks = len(self.written), self.reachable(graph)
            for block in blocks:
                for instr in block.instrs:
                    if isinstance(instr, Store) and self.changes(instr):
                        self.written |= {(id(struct), instr.loc.field.name) for struct in self.loc(instr.loc).structs}
            if len(self.written) == known:
                return blocks

    def block(self, block: Block) -> None:
        """Fold the instructions and the branch of a block, in place."""
        block.instrs = [i for i in map(self.instr, block.instrs) if i is not None]
        if isinstance(block.term, Branch):
            cond = self.expr(block.term.cond)
            if isinstance(cond, Const):
                block.term = Jump(block.term.yes if cond.value else block.term.no)
            else:
                block.term = Branch(cond, block.term.yes, block.term.no)

    def reachable(self, graph: Graph) -> list[Block]:
        """The blocks that a step can reach, as far as is known of what is constant."""
        order = list({id(b): b for b in (*graph.starts, *(block for _, block in graph.invariants))}.values())
        seen = {id(b) for b in order}
        for block in order:
            term, following = block.term, block.next_blocks()
            if isinstance(term, Await):
                following = (term.point.entry,)
            elif isinstance(term, Branch) and isinstance(cond := self.expr(term.cond), Const):
                following = (term.yes if cond.value else term.no,)
            for nxt in following:
                if id(nxt) not in seen:
                    seen.add(id(nxt))
                    order.append(nxt)
        return order

    def changes(self, store: Store) -> bool:
        """Whether a store may change what it stores to, or what memory that is no GHOST races with or orders."""
        value, loc = self.expr(store.expr), self.loc(store.loc)
        return (
            loc.field.kind != GHOST
            or not isinstance(value, Const)
            or any((id(s), loc.field.name) in self.written or _first(s, loc.field) != value.value for s in loc.structs)
        )

    def instr(self, instr: Instr) -> Instr | None:
        """An instruction with its expressions folded; None for one that never does anything."""
        match instr:
            case Set(var, expr, site):
                if var.span is not None:
                    var.span = (self.expr(var.span[0]), self.expr(var.span[1]))
                return Set(var, self.expr(expr), site)
            case Store(loc, expr, marked, site):
                return Store(self.loc(loc), self.expr(expr), marked, site) if self.changes(instr) else None
            case Require(cond, name, site) if cond is not None:
                cond = self.expr(cond)
                if isinstance(cond, Const) and cond.value:
                    return None if name == "index" else Require(None, name, site)
                return Require(cond, name, site)
            case Accumulate(log, row, mask, site):
                return Accumulate(log, row, self.expr(mask), site)
            case Line() | _:
                return instr

    def loc(self, loc: Loc) -> Loc:
        """A place, with its index folded."""
        index = self.expr(loc.index) if loc.index is not None else None
        if isinstance(index, Const) and not loc.own and 0 <= index.value < len(loc.structs):
            return Loc((loc.structs[index.value],), None, loc.field, False)
        return Loc(loc.structs, index, loc.field, loc.own)

    def expr(self, expr: Expr) -> Expr:
        """An expression, as far as it is constant."""
        match expr:
            case Load(loc=loc, marked=marked):
                loc = self.loc(loc)
                if any((id(s), loc.field.name) in self.written for s in loc.structs):
                    return Load(loc, marked)
                values = tuple(_first(s, loc.field) for s in loc.structs)
                return self.table(values, loc.index if loc.index is not None else Const(0))
            case Table(values=values, index=index):
                return self.table(values, self.expr(index))
            case Bin(op=op, a=a, b=b):
                a, right = self.expr(a), self.expr(b)
                if op in ("<<", ">>") and isinstance(right, Const) and not 0 <= right.value < 64:
                    return Bin(op, a, b)  # refused, or never executed
                b = right
                if isinstance(a, Const) and isinstance(b, Const):
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
            return Const(values[index.value])
        return Table(values, index)
