# SPDX-License-Identifier: GPL-2.0-or-later
"""Locals that only count how often something is repeated, and the number of repetitions as any number.

``page`` of ``while page < p.splits: ...; page += 1`` decides nothing but when the loop ends. A proof that does not keep
it, and takes both ways of each test of it, is one for every number of repetitions, if that number is used for nothing
else: the model is lowered for one more, and the code must be the same but for the constants of such tests.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from septum.graph.ir import Bin, Branch, Const, Expr, Graph, Load, Local, Set, Table, Var, blocks_of_cpus, instr_exprs
from septum.graph.values import COMPARISONS
from septum.proof.family import Member, Pair, Refused


def expressions(graph: Graph) -> Iterator[tuple[Var | None, Expr]]:
    """Every expression of the steps, with the local that it is assigned to, if it is."""
    for block in blocks_of_cpus(graph):
        for instr in block.instrs:
            for expr in instr_exprs(instr):
                yield (instr.var if isinstance(instr, Set) else None), expr
        if isinstance(block.term, Branch):
            yield None, block.term.cond


def parts(expr: Expr) -> tuple[Expr, ...]:
    """What an expression is made of."""
    match expr:
        case Bin(a=a, b=b):
            return a, b
        case Table(index=index):
            return (index,)
        case Load(loc=loc) if loc.index is not None:
            return (loc.index,)
    return ()


def is_test(expr: Expr) -> bool:
    """Whether an expression compares a local with a constant."""
    if not isinstance(expr, Bin) or expr.op not in COMPARISONS:
        return False
    kinds = {type(expr.a), type(expr.b)}
    return kinds == {Local, Const}


class _Uses:
    """What locals and constants are used for, but to count and to test: ``locals``, and ids of constants."""

    def __init__(self, graph: Graph) -> None:
        self.locals: set[Var] = set()
        self.constants: set[int] = set()
        self.tested: dict[int, Var] = {}  # id of a constant -> the local that is compared with it
        for var, expr in expressions(graph):
            self.assigned(var, expr) if var is not None else self.used(expr)

    def assigned(self, var: Var, expr: Expr) -> None:
        """var = expr"""
        match expr:
            case Const():
                self.constants.add(id(expr))
            case Bin(op="+" | "-", a=Local(var=same), b=Const() as by) if same is var:
                self.constants.add(id(by))
            case _:
                self.locals.add(var)
                self.used(expr)

    def used(self, expr: Expr) -> None:
        """An expression is used for something."""
        if is_test(expr):
            assert isinstance(expr, Bin)
            for one, other in ((expr.a, expr.b), (expr.b, expr.a)):
                if isinstance(one, Const) and isinstance(other, Local):
                    self.tested[id(one)] = other.var
            return
        if isinstance(expr, Local):
            self.locals.add(expr.var)
        if isinstance(expr, Const):
            self.constants.add(id(expr))
        for part in parts(expr):
            self.used(part)


def counting(base: Member, more: Callable[[], Member]) -> tuple[frozenset[Var], Pair]:
    """The locals that count repetitions, of which ``more()`` has one more than ``base``. Raises Refused.

    The Pair says which bounds grow with their number.
    """
    pair = Pair(base, more())
    if any(pair.arrays.values()) or any(one.values != two.values for one, two in pair.tables.values()):
        raise Refused("what there is an array of differs with the number of splits")
    uses = _Uses(base.graph)
    grown = [ident for ident, by in pair.consts.items() if by]
    if any(ident in uses.constants or ident not in uses.tested for ident in grown):
        raise Refused("the number of splits is used for more than to count them")
    found = frozenset(uses.tested[ident] for ident in grown)
    if found & uses.locals:
        raise Refused("a local that counts splits is used for more than that")
    return found, pair
