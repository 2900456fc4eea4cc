# SPDX-License-Identifier: GPL-2.0-or-later
"""Calls that share what they were lowered to (sharing.py) get blocks, points and locals of their own.

What comes out is what inlining each call at once makes: the same blocks in the same order, points with the same
numbers. Instructions and expressions without a local are the same objects in all calls.
"""

from __future__ import annotations

from collections.abc import Collection, Container, Sequence
from typing import NamedTuple

from septum.graph.ir import (
    Accumulate,
    Await,
    Bin,
    Block,
    Branch,
    Call,
    Expr,
    Graph,
    Instr,
    Jump,
    Load,
    Loc,
    Local,
    Piece,
    Point,
    Require,
    Set,
    Store,
    Table,
    Term,
    Var,
    expr_vars,
    instr_exprs,
)
from septum.graph.straight import drop_mark
from septum.lang.source import Site


def first_step(entry: Block) -> list[Block]:
    """The blocks of the step that begins at ``entry``, and those of the functions that it calls."""
    order, seen = [entry], {entry}
    for block in order:
        after: Sequence[Block] = block.next_blocks()
        if isinstance(block.term, Call):
            piece, exit = block.term.piece, block.term.exit
            after = [*piece.first, exit] if piece.passes else piece.first
        for following in after:
            if following not in seen:
                seen.add(following)
                order.append(following)
    return order


def expand(
    events: Sequence[Block], noted: Collection[str] | None = None, reached: Container[Block] | None = None
) -> tuple[Point | None, ...]:
    """Put the code of each call into the programs, in place; returns all points, and None for the end of a program.

    ``events``   the blocks of the programs that end in an await or in a call, in the order in which they were lowered;
    ``noted``    the files whose statements are noted when they are executed, None for all;
    ``reached``  the blocks to which some path leads, None for all: the others are left out.
    """
    expansion = _Expansion(noted, reached)
    locals_ = _Locals()
    for block in events:
        if reached is not None and block not in reached:
            continue
        if isinstance(block.term, Await):
            block.term.point.number = len(expansion.points)
            expansion.points.append(block.term.point)
        elif isinstance(block.term, Call):
            locals_.update((var, Local(var)) for var in block.term.vars.values())
            expansion.call(block, block.term, block.term.exit, locals_, block.term.stack)
    return tuple(expansion.points)


def expanded(graph: Graph, noted: Collection[str] | None = None) -> Graph:
    """A graph that is not folded, with the code of each call, and all points."""
    return graph._replace(points=expand(graph.events, noted), events=())


class _Locals(dict[Var, Local]):
    """Local of a piece -> the local that it is in one call, made when it is first asked for."""

    def __missing__(self, var: Var) -> Local:
        found = self[var] = Local(Var(var.name, var.site, var.bound))
        self.bounds(var, found.var)
        return found

    def bounds(self, var: Var, own: Var) -> None:
        """Have a local be a loop's counter if it is one in the piece."""
        if var.span is not None:
            own.span = (moved(var.span[0], self), moved(var.span[1], self))


class _Body(NamedTuple):
    """A block of a piece, with each instruction whether it has a local."""

    block: Block
    instrs: list[tuple[Instr, bool]]


class _Expansion:
    """Makes the blocks of calls; ``points`` so far."""

    def __init__(self, noted: Collection[str] | None, reached: Container[Block] | None) -> None:
        self.noted = noted
        self.reached = reached
        self.points: list[Point | None] = [None]
        self.bodies: dict[int, list[_Body]] = {}  # by the id of the piece

    def call(self, into: Block, call: Call, exit: Block, locals_: _Locals, stack: tuple[Site, ...]) -> None:
        """Put what a call does at the end of the block ``into``; it leads to ``exit``.

        ``locals_``  those of its caller; ``stack`` the sites of the calls that lead to it.
        """
        piece, own = call.piece, _Locals()
        for var, outer in call.vars.items():
            own[var] = locals_[outer]
        for var in call.vars:
            own.bounds(var, own[var].var)
        body = self.body(piece)
        blocks = {part.block: Block() for part in body}
        blocks[piece.entry], blocks[piece.exit] = into, exit
        for block, instrs in body:
            copy = blocks[block]
            if instrs and copy is into:
                drop_mark(copy.instrs, self.noted)
            copy.instrs += [move(instr, own) if has_local else instr for instr, has_local in instrs]
            copy.rounds = copy.rounds or block.rounds
            copy.term = _led(block.term, blocks, own)
        for block in piece.events:
            if self.reached is not None and block not in self.reached:
                continue
            copy, term = blocks[block], block.term
            if isinstance(term, Call):
                self.call(copy, term, blocks[term.exit], own, stack + term.stack[piece.outer :])
            elif isinstance(term, Await):
                point = Point(len(self.points), stack + term.point.stack[piece.outer :], term.point.ways)
                point.entry = blocks[term.point.entry]
                copy.term = Await(point)
                self.points.append(point)

    def body(self, piece: Piece) -> list[_Body]:
        """The blocks of a piece, but for the one that it leads to at last."""
        if id(piece) not in self.bodies:
            order = [piece.entry]
            seen = {piece.entry, piece.exit}
            for block in order:
                for following in _following(block):
                    if following not in seen and (self.reached is None or following in self.reached):
                        seen.add(following)
                        order.append(following)
            self.bodies[id(piece)] = [_Body(block, [(i, _has_local(i)) for i in block.instrs]) for block in order]
        return self.bodies[id(piece)]


def _following(block: Block) -> Sequence[Block]:
    """The blocks of a piece to which one of them leads, in this step or in a later one."""
    if isinstance(block.term, Await):
        return (block.term.point.entry,)
    if isinstance(block.term, Call):
        return (block.term.exit,) if block.term.exit.preds else ()
    return block.next_blocks()


def _has_local(instr: Instr) -> bool:
    return isinstance(instr, Set) or any(expr_vars(expr) for expr in instr_exprs(instr))


def _led(term: Term | None, blocks: dict[Block, Block], own: _Locals) -> Term | None:
    """The end of a block that leads to copies of blocks; an await and a call are not copied."""
    if isinstance(term, Jump):
        return Jump(blocks[term.to])
    if isinstance(term, Branch):
        return Branch(moved(term.cond, own), blocks[term.yes], blocks[term.no])
    return term


def move(instr: Instr, own: _Locals) -> Instr:
    """An instruction of a piece, with the locals of one call."""
    match instr:
        case Set(var, expr, site):
            return Set(own[var].var, moved(expr, own), site)
        case Store(loc, expr, marked, site):
            return Store(_moved_loc(loc, own), moved(expr, own), marked, site)
        case Require(cond, name, site, kind) if cond is not None:
            return Require(moved(cond, own), name, site, kind)
        case Accumulate(log, row, mask, site):
            return Accumulate(log, row, moved(mask, own), site)
    return instr


def moved(expr: Expr, own: _Locals) -> Expr:
    """An expression of a piece, with the locals of one call."""
    if isinstance(expr, Local):
        return own[expr.var]
    if isinstance(expr, Bin):
        a, b = moved(expr.a, own), moved(expr.b, own)
        return expr if a is expr.a and b is expr.b else Bin(expr.op, a, b)
    if isinstance(expr, Load):
        loc = _moved_loc(expr.loc, own)
        return expr if loc is expr.loc else Load(loc, expr.marked)
    if isinstance(expr, Table):
        index = moved(expr.index, own)
        return expr if index is expr.index else Table(expr.values, index)
    return expr


def _moved_loc(loc: Loc, own: _Locals) -> Loc:
    """A place, with the locals of one call in its index."""
    if loc.index is None:
        return loc
    index = moved(loc.index, own)
    return loc if index is loc.index else Loc(loc.structs, index, loc.field, loc.own)
