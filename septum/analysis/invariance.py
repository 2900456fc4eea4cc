# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether a property of whole states says the same when two CPUs are exchanged, with all that is theirs.

A property is a function with loops over elements. It is executed with symbols in place of fields, once as it is and
once with the fields of the two CPUs exchanged; what it requires, and under which conditions, is a set in both
cases. If the sets are equal, the property does not tell the CPUs apart. Sums are kept as sums, so it does not
matter in which order the terms are added. What is not of this form is not proved, and checked in every order of the
CPUs when the model runs.
"""

from __future__ import annotations

import functools
import itertools
import math
from collections.abc import Callable, Iterable
from typing import NamedTuple

from septum.analysis.owners import NotInterchangeable, Owners
from septum.analysis.sums import NotASum, meeting
from septum.graph.ir import (
    Bin,
    Block,
    Branch,
    Const,
    End,
    Expr,
    Graph,
    Jump,
    Line,
    Load,
    Local,
    Require,
    Set,
    Table,
    Var,
    block_accesses,
    step_blocks,
)
from septum.graph.values import FOLD, Watch
from septum.lang.source import Site
from septum.lang.structs import Struct

#: Blocks that are executed, at most: a property of nested loops over large arrays would take minutes. Those of the
#: built-in scenarios take some 350. A property with more is not proved, which costs time in the search, no more.
MOST_BLOCKS = 20_000

#: Orders of the interchangeable CPUs in which a property that is not proved is checked in each state: 6 CPUs. With 7
#: the search would spend nearly all its time on it; CPUs are then not exchanged, and the search is the whole one.
MOST_ORDERS = 720

#: comparison -> the one of == and < that it is, whether with its sides exchanged, and whether negated
COMPARED = {
    "==": ("==", 0, 0),
    "!=": ("==", 0, 1),
    "<": ("<", 0, 0),
    ">": ("<", 1, 0),
    "<=": ("<", 1, 1),
    ">=": ("<", 0, 1),
}


class NotProved(Exception):
    """The function is something else."""


class Linear(NamedTuple):
    """A sum: a number, and terms (number of the term, factor) in the order of their numbers."""

    number: int
    terms: tuple[tuple[int, int], ...] = ()


#: what must hold: conditions that are true, that are false, and what is required then
_Conditions = frozenset[tuple[Linear, bool]]
Demand = tuple[_Conditions, Linear]


class _Terms:
    """Terms by number: the same term has the same number in both executions. ``spans``: their least and greatest.

    ``watch``  is told of each comparison that the spans of its sides decide, and of each operation on two constants.
    """

    def __init__(self, watch: Watch | None = None) -> None:
        self.watch = watch
        self.site = Site("?", 0, "?")
        self.numbers: dict[object, int] = {}
        self.spans: dict[int, tuple[int, int]] = {}
        self.joins: dict[tuple[int, int], Block | None] = {}

    def tell(self, op: str, a: int, b: int) -> None:
        """Something is decided by constants."""
        if self.watch is not None:
            self.watch(self.site, op, a, b)

    def join(self, yes: Block, no: Block) -> Block | None:
        """Where both ways of a branch come together, if they do."""
        key = (id(yes), id(no))
        if key not in self.joins:
            try:
                self.joins[key] = meeting(yes, no)
            except NotASum:
                self.joins[key] = None
        return self.joins[key]

    def term(self, what: object, lo: int, hi: int) -> Linear:
        """The value that is just this term."""
        number = self.numbers.setdefault(what, len(self.numbers))
        self.spans[number] = (lo, hi)
        return Linear(0, ((number, 1),))

    def span(self, value: Linear) -> tuple[int, int]:
        """The least and the greatest that a value can be."""
        lo = hi = value.number
        for number, factor in value.terms:
            ends = [factor * end for end in self.spans[number]]
            lo, hi = lo + min(ends), hi + max(ends)
        return lo, hi

    def add(self, a: Linear, b: Linear, factor: int = 1) -> Linear:
        """``a + factor * b``"""
        terms = dict(a.terms)
        for number, f in b.terms:
            terms[number] = terms.get(number, 0) + factor * f
        return Linear(a.number + factor * b.number, tuple(sorted((n, f) for n, f in terms.items() if f)))

    def compare(self, op: str, a: Linear, b: Linear) -> Linear:
        """A comparison, as 0 or 1."""
        name, swap, negate = COMPARED[op]
        if swap:
            a, b = b, a
        (alo, ahi), (blo, bhi) = self.span(a), self.span(b)
        if ahi < blo:
            self.tell("<", ahi, blo)
            found = Linear(int(name == "<"))
        elif (name == "<" and alo >= bhi) or (name == "==" and alo > bhi):
            self.tell(">=" if name == "<" else ">", alo, bhi)
            found = Linear(0)
        elif alo == ahi == blo == bhi:
            self.tell("==", ahi, blo)
            found = Linear(int(name == "=="))
        elif name == "==" and (b, a) < (a, b):
            found = self.term((name, b, a), 0, 1)
        else:
            found = self.term((name, a, b), 0, 1)
        return self.add(Linear(1), found, -1) if negate else found

    def truth(self, value: Linear) -> Linear:
        """A value as 0 or 1."""
        lo, hi = self.span(value)
        if lo < 0 or hi > 1:
            return self.compare("!=", value, Linear(0))
        self.tell("<=", hi, 1)
        return value

    def either(self, cond: Linear, yes: Linear, no: Linear) -> Linear:
        """One of two values."""
        common = Linear(no.number, tuple(term for term in no.terms if term in yes.terms))
        yes, no = self.add(yes, common, -1), self.add(no, common, -1)
        if not (yes.terms or no.terms):
            return self.add(common, cond, yes.number)
        lows, highs = zip(self.span(yes), self.span(no), strict=True)
        return self.add(common, self.term((cond, yes, no), min(lows), max(highs)))


class _Execution:
    """One execution. ``field``: the term of a field, in place of the one that is loaded."""

    def __init__(self, terms: _Terms, exchanged: Callable[[Struct], Struct]) -> None:
        self.terms = terms
        self.exchanged = exchanged
        self.demands: set[Demand] = set()
        self.names: set[str] = set()
        self.blocks = 0

    def value(self, expr: Expr, known: dict[Var, Linear]) -> Linear:
        """An expression."""
        match expr:
            case Const(value=number):
                return Linear(number)
            case Local(var=var) if var in known:
                return known[var]
            case Load(loc=loc):
                at = self.value(loc.index, known) if loc.index is not None else Linear(0)
                if at.terms or not 0 <= at.number < len(loc.structs):
                    raise NotProved
                struct = self.exchanged(loc.structs[at.number])
                return self.terms.term((id(struct), loc.field.name), loc.field.lo, loc.field.hi(struct))
            case Table(values=values, index=index):
                at = self.value(index, known)
                if not at.terms and 0 <= at.number < len(values):
                    return Linear(values[at.number])
            case Bin(op=op, a=left, b=right):
                a, b = self.value(left, known), self.value(right, known)
                if op in COMPARED:
                    return self.terms.compare(op, a, b)
                if op in "+-":
                    return self.terms.add(a, b, 1 if op == "+" else -1)
                if not (a.terms or b.terms):
                    self.terms.tell(op, a.number, b.number)
                    return Linear(FOLD[op](a.number, b.number))
                if op == "*" and not (a.terms and b.terms):
                    return self.terms.add(Linear(0), *((a, b.number) if a.terms else (b, a.number)))
                (alo, ahi), (blo, bhi) = self.terms.span(a), self.terms.span(b)
                if op in "&|" and alo >= 0 and blo >= 0:
                    top = (1 << max(ahi, bhi).bit_length()) - 1
                    return self.terms.term((op, min(a, b), max(a, b)), 0, top)
        raise NotProved

    def follow(self, block: Block, end: Block | None, known: dict[Var, Linear], given: _Conditions) -> None:
        """From ``block`` up to ``end``; ``known`` are the locals, ``given`` what is true on the way."""
        at: Block | None = block
        while at is not None and at is not end:
            self.blocks += 1
            if self.blocks > MOST_BLOCKS:
                raise NotProved
            self.execute(at, known, given)
            match at.term:
                case Jump(to):
                    at = to
                case Branch():
                    at = self.branch(at.term, end, known, given)
                case End() if end is None:
                    return
                case _:
                    raise NotProved

    def execute(self, block: Block, known: dict[Var, Linear], given: _Conditions) -> None:
        """The instructions of a block; changes ``known``."""
        for instr in block.instrs:
            self.terms.site = instr.site
            match instr:
                case Line():
                    pass
                case Set(var, expr, _):
                    known[var] = self.value(expr, known)
                    lo, hi = self.terms.span(known[var])
                    if var.bound is not None and not var.bound[0] <= lo <= hi <= var.bound[1]:
                        raise NotProved
                    if var.bound is not None:
                        self.terms.tell(f"fits {var.name}", hi, var.bound[1])
                        self.terms.tell(f"fits {var.name}", -lo, -var.bound[0])
                case Require(cond, name, _):
                    wanted = self.terms.truth(self.value(cond, known)) if cond is not None else Linear(1)
                    if name != "index" or wanted != Linear(1):
                        self.demands.add((given, wanted))
                        self.names.add(name)
                case _:
                    raise NotProved

    def branch(self, branch: Branch, end: Block | None, known: dict[Var, Linear], given: _Conditions) -> Block | None:
        """Both ways of a branch up to where they meet, which is returned; None if they end the function apart."""
        test = self.terms.truth(self.value(branch.cond, known))
        if not test.terms:
            return branch.yes if test.number else branch.no
        join = self.terms.join(branch.yes, branch.no)
        if join is None and end is not None:
            raise NotProved
        other = dict(known)
        self.follow(branch.yes, join, known, given | {(test, True)})
        self.follow(branch.no, join, other, given | {(test, False)})
        if join is not None:
            self.merge(test, known, other)
        return join

    def merge(self, test: Linear, known: dict[Var, Linear], other: dict[Var, Linear]) -> None:
        """What is known where two paths meet, which went apart at ``test``; changes ``known``."""
        for var in list(known):
            if var not in other:
                del known[var]
            elif known[var] != other[var]:
                known[var] = self.terms.either(test, known[var], other[var])


def invariant(entry: Block, exchanges: Iterable[Callable[[Struct], Struct]]) -> bool:
    """Whether a property holds in a state if and only if it does with structs exchanged, in each of several ways.

    Only one that can fail by one name.
    """
    terms = _Terms()
    try:
        whole = _Execution(terms, lambda struct: struct)
        whole.follow(entry, None, {}, frozenset())
        for exchanged in exchanges:
            other = _Execution(terms, exchanged)
            other.follow(entry, None, {}, frozenset())
            if other.demands != whole.demands:
                return False
    except NotProved:
        return False
    return len(whole.names) <= 1


def order_sensitive(graph: Graph, owners: Owners) -> frozenset[int]:
    """The properties of whole states, by number, that may tell apart CPUs which are exchanged with what they own.

    Raises NotInterchangeable if there is one, and too many orders of the CPUs to check it in each of them.
    """
    pairs = [pair for group in graph.twins() for pair in itertools.pairwise(group)]
    exchanges = [functools.partial(_exchanged, owners, one, other) for one, other in pairs]
    found = frozenset(
        n
        for n, (_, check) in enumerate(graph.invariants)
        if sees_a_cpu(check, owners) and not invariant(check, exchanges)
    )
    if found and math.prod(math.factorial(len(group)) for group in graph.twins()) > MOST_ORDERS:
        raise NotInterchangeable("there are too many CPUs to check properties in each of their orders")
    return found


def sees_a_cpu(entry: Block, owners: Owners) -> bool:
    """Whether a property reads anything that is a CPU's; only such a one can tell CPUs apart."""
    places = (loc for block in step_blocks(entry) for loc, _, _ in block_accesses(block))
    return any(owners.home(struct) is not None for loc in places for struct in loc.structs)


def _exchanged(owners: Owners, one: int, other: int, struct: Struct) -> Struct:
    """What is in the place of ``struct`` when two CPUs are exchanged with what they own."""
    home = owners.home(struct)
    return struct if home is None else home.orbit[{one: other, other: one}.get(home.cpu, home.cpu)]
