# SPDX-License-Identifier: GPL-2.0-or-later
"""Properties of whole states that are one sum: they need not be seen between two independent steps.

``require(a + b == c)`` holds after a step if it held before and the step changes both sides by the same amount. Where
each term depends on one field alone, and two steps write different fields, what the one step changes does not depend
on whether the other came first. So if the order a, b breaks the sum in between, one of the steps breaks it by itself,
and breaks it in the order b, a as well. Conservation of pages is such a sum. (Two steps that both add to one field
write the same field; such a field must be a term as it is, not be tested.)
"""

from __future__ import annotations

from septum.graph.ir import (
    Accumulate,
    Bin,
    Block,
    Branch,
    Const,
    End,
    Expr,
    Jump,
    Key,
    Line,
    Load,
    Local,
    Require,
    Set,
    Var,
    loads,
    step_blocks,
)
from septum.lang.structs import Field


class NotASum(Exception):
    """The function is something else."""


def conserved(entry: Block, counters: frozenset[Key]) -> bool:
    """Whether a check of whole states is one require() of two sums being equal, each term of one field.

    ``counters``: fields that steps of several CPUs may add to in any order.
    """
    try:
        _Sum(counters).follow(entry, None, frozenset())
    except NotASum:
        return False
    return True


class _Sum:
    """Walks a check. ``sums``: locals that are sums of terms so far."""

    def __init__(self, counters: frozenset[Key]) -> None:
        self.counters = counters
        self.sums: set[Var] = set()
        self.tests: dict[Var, Expr] = {}
        self.required = 0

    def follow(self, block: Block, end: Block | None, field: frozenset[Key]) -> None:
        """From ``block`` up to ``end``, inside branches that depend on ``field``."""
        while block is not end:
            for instr in block.instrs:
                self.instr(instr, field)
            match block.term:
                case Jump(to):
                    block = to
                case Branch(cond, yes, no):
                    inside = field | places(cond)
                    if len(inside) != 1 or has_locals(cond) or not self.counters.isdisjoint(inside):
                        raise NotASum
                    join = meeting(yes, no)
                    before = set(self.sums)
                    self.follow(yes, join, inside)
                    self.follow(no, join, inside)
                    if self.sums != before:
                        raise NotASum  # a sum that begins in one branch only
                    block = join
                case End():
                    if end is not None or self.required != 1:
                        raise NotASum
                    return
                case _:
                    raise NotASum

    def instr(self, instr: Set | Require | Accumulate | Line | object, field: frozenset[Key]) -> None:
        """One instruction: the beginning of a sum, a term, the one requirement."""
        match instr:
            case Line():
                return
            case Set(var, Bin(op="==", a=a, b=b) as test, _) if not field and self.sum(a) and self.sum(b):
                self.tests[var] = test
            case Set(var, expr, _):
                if var in self.sums:
                    if not (isinstance(expr, Bin) and expr.op in "+-" and is_local(expr.a, var)):
                        raise NotASum
                    if has_locals(expr.b) or len(field | places(expr.b)) > 1:
                        raise NotASum
                elif not field and self.sum(expr):
                    self.sums.add(var)
                else:
                    raise NotASum
            case Require(cond, _, _) if not field:
                wanted = self.tests.get(cond.var) if isinstance(cond, Local) else cond
                if not (isinstance(wanted, Bin) and wanted.op == "==" and self.sum(wanted.a) and self.sum(wanted.b)):
                    raise NotASum
                self.required += 1
            case _:
                raise NotASum

    def sum(self, expr: Expr) -> bool:
        """Whether an expression is a sum of terms, each a constant, a field or a sum so far."""
        match expr:
            case Const():
                return True
            case Local(var=var):
                return var in self.sums
            case Load(loc=loc):
                return loc.index is None
            case Bin(op="+" | "-", a=a, b=b):
                return self.sum(a) and self.sum(b)
            case Bin(op="*", a=a, b=Const()):
                return self.sum(a)
        return False


def places(expr: Expr) -> frozenset[Key]:
    """The fields that an expression reads; raises NotASum for one behind an index."""
    found = set[Key]()
    for load in loads(expr):
        if load.loc.index is not None:
            raise NotASum
        field: Field = load.loc.field
        found.add((id(load.loc.structs[0]), field.name))
    return frozenset(found)


def has_locals(expr: Expr) -> bool:
    """Whether an expression reads a local, whose value may come from anywhere."""
    match expr:
        case Const() | Load():
            return False
        case Bin(a=a, b=b):
            return has_locals(a) or has_locals(b)
    return True


def is_local(expr: Expr, var: Var) -> bool:
    """Whether an expression is just this local."""
    return isinstance(expr, Local) and expr.var is var


def meeting(yes: Block, no: Block) -> Block:
    """The first block that both ways of a branch reach, whatever they do before."""
    others = set(step_blocks(no))
    order, seen = [yes], {yes}  # as step_blocks(yes), but no further than needed: most meet soon
    for block in order:
        if block in others and must_pass(yes, block) and must_pass(no, block):
            return block
        new = [following for following in block.next_blocks() if following not in seen]
        seen.update(new)
        order += dict.fromkeys(new)
    raise NotASum


def must_pass(entry: Block, through: Block) -> bool:
    """Whether every way from ``entry`` to the end passes ``through``."""
    stack, seen = [entry], set[int]()
    while stack:
        block = stack.pop()
        if block is through or id(block) in seen:
            continue
        seen.add(id(block))
        if isinstance(block.term, End):
            return False
        stack += block.next_blocks()
    return True
