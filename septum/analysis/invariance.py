# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether a property of whole states says the same when two CPUs are exchanged, with all that is theirs.

A property is a function with loops over elements. It is executed with symbols in place of fields, once as it is and
once with the fields of the two CPUs exchanged; what it requires, and under which conditions, is a set in both
cases. If the sets are equal, the property does not tell the CPUs apart. Sums are kept as sums, so it does not
matter in which order the terms are added. What is not of this form is not proved, and looked at in every order.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from septum.analysis.sums import NotASum, meeting
from septum.graph.ir import Bin, Block, Branch, Const, End, Expr, Jump, Line, Load, Local, Require, Set, Table, Var
from septum.graph.values import FOLD
from septum.lang.structs import Struct

#: blocks that are looked at, at most
MOST_BLOCKS = 20_000

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


class Value(NamedTuple):
    """A sum: a number, and terms (number of the term, factor) in the order of their numbers."""

    number: int
    terms: tuple[tuple[int, int], ...] = ()


#: what must hold: conditions that are true, that are false, and what is required then
Demand = tuple[frozenset[tuple[Value, bool]], Value]


class _Terms:
    """Terms by number: the same term has the same number in both executions. ``spans``: their least and greatest."""

    def __init__(self) -> None:
        self.numbers: dict[object, int] = {}
        self.spans: dict[int, tuple[int, int]] = {}
        self.joins: dict[tuple[int, int], Block | None] = {}

    def join(self, yes: Block, no: Block) -> Block | None:
        """Where both ways of a branch come together, if they do."""
        key = (id(yes), id(no))
        if key not in self.joins:
            try:
                self.joins[key] = meeting(yes, no)
            except NotASum:
                self.joins[key] = None
        return self.joins[key]

    def term(self, what: object, lo: int, hi: int) -> Value:
        """The value that is just this term."""
        number = self.numbers.setdefault(what, len(self.numbers))
        self.spans[number] = (lo, hi)
        return Value(0, ((number, 1),))

    def span(self, value: Value) -> tuple[int, int]:
        """The least and the greatest that a value can be."""
        lo = hi = value.number
        for number, factor in value.terms:
            ends = [factor * end for end in self.spans[number]]
            lo, hi = lo + min(ends), hi + max(ends)
        return lo, hi

    def add(self, a: Value, b: Value, factor: int = 1) -> Value:
        """``a + factor * b``"""
        terms = dict(a.terms)
        for number, f in b.terms:
            terms[number] = terms.get(number, 0) + factor * f
        return Value(a.number + factor * b.number, tuple(sorted((n, f) for n, f in terms.items() if f)))

    def compare(self, op: str, a: Value, b: Value) -> Value:
        """A comparison, as 0 or 1."""
        name, swap, negate = COMPARED[op]
        if swap:
            a, b = b, a
        (alo, ahi), (blo, bhi) = self.span(a), self.span(b)
        if ahi < blo or (name == "<" and alo >= bhi) or (name == "==" and alo > bhi):
            found = Value(int(name == "<" and ahi < blo))
        elif alo == ahi == blo == bhi:
            found = Value(int(name == "=="))
        elif name == "==" and (b, a) < (a, b):
            found = self.term((name, b, a), 0, 1)
        else:
            found = self.term((name, a, b), 0, 1)
        return self.add(Value(1), found, -1) if negate else found

    def truth(self, value: Value) -> Value:
        """A value as 0 or 1."""
        lo, hi = self.span(value)
        return value if lo >= 0 and hi <= 1 else self.compare("!=", value, Value(0))

    def either(self, cond: Value, yes: Value, no: Value) -> Value:
        """One of two values."""
        common = Value(no.number, tuple(term for term in no.terms if term in yes.terms))
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

    def value(self, expr: Expr, known: dict[Var, Value]) -> Value:
        """An expression."""
        match expr:
            case Const(value=number):
                return Value(number)
            case Local(var=var) if var in known:
                return known[var]
            case Load(loc=loc):
                at = self.value(loc.index, known) if loc.index is not None else Value(0)
                if at.terms or not 0 <= at.number < len(loc.structs):
                    raise NotProved
                struct = self.exchanged(loc.structs[at.number])
                return self.terms.term((id(struct), loc.field.name), loc.field.lo, loc.field.hi(struct))
            case Table(values=values, index=index):
                at = self.value(index, known)
                if not at.terms and 0 <= at.number < len(values):
                    return Value(values[at.number])
            case Bin(op=op, a=left, b=right):
                a, b = self.value(left, known), self.value(right, known)
                if op in COMPARED:
                    return self.terms.compare(op, a, b)
                if op in "+-":
                    return self.terms.add(a, b, 1 if op == "+" else -1)
                if not (a.terms or b.terms):
                    return Value(FOLD[op](a.number, b.number))
                if op == "*" and not (a.terms and b.terms):
                    return self.terms.add(Value(0), *((a, b.number) if a.terms else (b, a.number)))
                (alo, ahi), (blo, bhi) = self.terms.span(a), self.terms.span(b)
                if op in "&|" and alo >= 0 and blo >= 0:
                    top = (1 << max(ahi, bhi).bit_length()) - 1
                    return self.terms.term((op, min(a, b), max(a, b)), 0, top)
        raise NotProved

    def follow(
        self, block: Block, end: Block | None, known: dict[Var, Value], given: frozenset[tuple[Value, bool]]
    ) -> None:
        """From ``block`` up to ``end``; ``known`` are the locals, ``given`` what is true on the way."""
        while block is not end:
            self.blocks += 1
            if self.blocks > MOST_BLOCKS:
                raise NotProved
            for instr in block.instrs:
                match instr:
                    case Line():
                        pass
                    case Set(var, expr, _):
                        known[var] = self.value(expr, known)
                        lo, hi = self.terms.span(known[var])
                        if var.bound is not None and not var.bound[0] <= lo <= hi <= var.bound[1]:
                            raise NotProved
                    case Require(cond, name, _):
                        wanted = self.terms.truth(self.value(cond, known)) if cond is not None else Value(1)
                        if name != "index" or wanted != Value(1):
                            self.demands.add((given, wanted))
                            self.names.add(name)
                    case _:
                        raise NotProved
            match block.term:
                case Jump(to):
                    block = to
                case Branch(cond, yes, no):
                    test = self.terms.truth(self.value(cond, known))
                    if not test.terms:
                        block = yes if test.number else no
                        continue
                    join = self.terms.join(yes, no)
                    if join is None and end is not None:
                        raise NotProved
                    other = dict(known)
                    self.follow(yes, join, known, given | {(test, True)})
                    self.follow(no, join, other, given | {(test, False)})
                    if join is None:
                        return
                    for var in list(known):
                        if var not in other:
                            del known[var]
                        elif known[var] != other[var]:
                            known[var] = self.terms.either(test, known[var], other[var])
                    block = join
                case End() if end is None:
                    return
                case _:
                    raise NotProved


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
