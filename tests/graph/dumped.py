# SPDX-License-Identifier: GPL-2.0-or-later
"""A graph as data: equal for two graphs of the same structs that differ in nothing but which objects they are."""

from collections import deque

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
    Line,
    Load,
    Loc,
    Local,
    Require,
    Set,
    Store,
    Table,
    Var,
)


class _Dump:
    """Numbers blocks and locals as it meets them."""

    def __init__(self, graph: Graph) -> None:
        self.blocks: dict[Block, int] = {}
        self.locals: dict[Var, int] = {}
        self.queue: deque[Block] = deque()
        self.found: list[object] = [self.block(block) for block in graph.starts]
        self.found += [(when, self.block(block)) for when, block in graph.invariants]
        points = [point for point in graph.points if point is not None]
        self.found += [(p.number, p.stack, p.ways, self.block(p.entry)) for p in points]
        while self.queue:
            block = self.queue.popleft()
            self.found += [block.rounds, *map(self.instr, block.instrs), self.end(block)]

    def block(self, block: Block) -> int:
        if block not in self.blocks:
            self.blocks[block] = len(self.blocks)
            self.queue.append(block)
        return self.blocks[block]

    def local(self, var: Var) -> object:
        if var in self.locals:
            return self.locals[var]
        self.locals[var] = len(self.locals)
        span = None if var.span is None else tuple(map(self.expr, var.span))
        return self.locals[var], var.name, var.site, var.bound, span

    def place(self, loc: Loc) -> object:
        index = None if loc.index is None else self.expr(loc.index)
        return tuple(map(id, loc.structs)), index, loc.field.name, loc.own

    def expr(self, expr: Expr) -> object:
        match expr:
            case Const(value=value):
                return value
            case Local(var=var):
                return "local", self.local(var)
            case Load(loc=loc, marked=marked):
                return "load", self.place(loc), marked
            case Bin(op=op, a=a, b=b):
                return op, self.expr(a), self.expr(b)
            case Table(values=values, index=index):
                return values, self.expr(index)
        return type(expr).__name__

    def instr(self, instr: Instr) -> object:
        match instr:
            case Set(var, expr, site):
                return "set", self.expr(expr), self.local(var), site
            case Store(loc, expr, marked, site):
                return "store", self.expr(expr), self.place(loc), marked, site
            case Require(cond, name, site, kind):
                return "require", None if cond is None else self.expr(cond), name, site, kind
            case Accumulate(log, row, mask, site):
                return "accumulate", log, row, self.expr(mask), site
            case Line(site):
                return "line", site

    def end(self, block: Block) -> object:
        match block.term:
            case Jump(to):
                return self.block(to)
            case Branch(cond, yes, no):
                return self.expr(cond), self.block(yes), self.block(no)
            case Await(point):
                return "await", point.number
        return type(block.term).__name__


def dump(graph: Graph) -> list[object]:
    """All that a graph says, in the order in which its blocks are reached."""
    return _Dump(graph).found
