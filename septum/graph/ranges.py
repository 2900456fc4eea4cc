# SPDX-License-Identifier: GPL-2.0-or-later
"""Which values each local can have: a small set, or an interval. This decides its width in the state."""

from __future__ import annotations

from septum.graph.ir import (
    Bin,
    Block,
    Choice,
    Const,
    Expr,
    Graph,
    Load,
    Local,
    Me,
    Set,
    Table,
    Var,
    all_steps,
    expr_vars,
    step_blocks,
)
from septum.graph.values import BOOL, COMPARISONS, FOLD, LARGEST, WORD, Values, few, span
from septum.lang.source import LangError

#: Passes over all assignments, at most. Each pass carries values along a chain of assignments, by one of them at least
#: and mostly along all that are in order: the built-in model settles in 4. A set that grows becomes an interval
#: at MAX_MEMBERS (values.py), and an interval that grows has no end: what still grows after this many passes is taken
#: for unbounded, and refused. Too small a number refuses what has a bound; it never gives a wrong one.
MAX_PASSES = 48
TEMPORARIES = ("tmp", "index", "ifexp")  # locals that the model does not name


def values_of(expr: Expr, cpus: int, ways: int = 1) -> Values | None:
    """The values an expression can have; None while a local in it has no value yet."""
    match expr:
        case Const(value=value):
            return span(value, value)
        case Local(var=var):
            return var.values
        case Me():
            return span(0, cpus - 1)
        case Choice():
            return span(0, ways - 1)
        case Load(loc=loc):
            found = [span(loc.field.lo, loc.field.hi(s)) for s in loc.structs]
            return Values(min(v.lo for v in found), max(v.hi for v in found), None) if len(found) > 1 else found[0]
        case Table(values=values):
            return few(values)
        case Bin(op=op, a=a, b=b):
            left, right = values_of(a, cpus, ways), values_of(b, cpus, ways)
            return None if left is None or right is None else binary(op, left, right)
    raise TypeError(expr)


def binary(op: str, a: Values, b: Values) -> Values:
    """The values of ``a op b``."""
    if op in COMPARISONS:
        return BOOL
    if a.members is not None and b.members is not None and len(a.members) * len(b.members) <= 128:
        try:
            return few(FOLD[op](x, y) for x in a.members for y in b.members)
        except ValueError:  # a negative shift; it is refused below
            pass
    match op:
        case "+":
            return span(a.lo + b.lo, a.hi + b.hi)
        case "-":
            return span(a.lo - b.hi, a.hi - b.lo)
        case "*" | "//" | "%" | "<<" | ">>":
            if op == "%":
                return span(0, b.hi - 1)
            if op in ("<<", ">>") and (b.lo < 0 or b.hi > 63):
                return Values(-WORD, WORD, None)
            corners = [FOLD[op](x, y) for x in (a.lo, a.hi) for y in (b.lo, b.hi)]
            return span(min(corners), max(corners))
        case "&":
            if a.lo < 0 and b.lo < 0:
                return _signed_bits(a, b)
            tops = [v.hi for v in (a, b) if v.lo >= 0]
            return span(0, min(tops))
        case _:  # | ^
            if a.lo < 0 or b.lo < 0:
                return _signed_bits(a, b)
            return span(0, (1 << max(a.hi, b.hi).bit_length()) - 1)


def _signed_bits(a: Values, b: Values) -> Values:
    """All numbers of as many bits, with a sign, as the ends of ``a`` and ``b`` need."""
    bits = max((end if end >= 0 else ~end).bit_length() for end in (*a[:2], *b[:2]))
    return span(-(1 << bits), (1 << bits) - 1)


def analyse(graph: Graph, cpus: int) -> None:
    """Fill in ``values`` of every local. Raises LangError for one that has no bound."""
    sets: list[tuple[Set, int]] = []
    of: dict[tuple[Block, int], list[tuple[Set, int]]] = {}  # a block is in many steps
    for entry, ways in all_steps(graph):
        for block in step_blocks(entry):
            if (block, ways) not in of:
                of[block, ways] = [(i, ways) for i in block.instrs if isinstance(i, Set)]
            sets += of[block, ways]
    growing = settle(sets, cpus)
    for instr, _ in sets:
        found = instr.var.values
        if instr.var is growing or (found is not None and not (found.lo >= -LARGEST and found.hi < WORD)):
            raise unbounded(instr.var)


def settle(sets: list[tuple[Set, int]], cpus: int) -> Var | None:
    """Work out the values of all locals from all assignments; returns one whose values do not stop growing.

    An assignment is worked out again only if a local that it reads has got more values since.
    """
    growing: Var | None = None
    for instr, _ in sets:
        if instr.var.bound is not None:
            instr.var.values = span(*instr.var.bound)
    read = {id(instr): reads(instr) for instr, _ in sets if instr.var.bound is None}
    free = [one for one in sets if one[0].var.bound is None]
    grown: dict[Var, int] = {}  # the turn in which a local got its last values
    done: dict[tuple[int, int], int] = {}  # the turn in which an assignment was last worked out
    turn = 0
    for _ in range(MAX_PASSES):
        growing = None
        for instr, ways in free:
            turn += 1
            key = (id(instr), ways)
            if key in done:
                last = done[key]
                for var in read[id(instr)]:
                    if grown.get(var, 0) >= last:
                        break
                else:
                    continue
            done[key] = turn
            var, new = instr.var, assigned(instr, cpus, ways)
            if new is None:
                continue  # what it reads has no value yet
            if var.values is not None:
                new = var.values.join(new)
            if new != var.values:
                var.values, growing = new, var
                grown[var] = turn
        if growing is None:
            break
    return growing


def reads(instr: Set) -> list[Var]:
    """The locals whose values those of an assignment depend on."""
    return [var for expr in (instr.var.span or (instr.expr,)) for var in expr_vars(expr)]


def assigned(instr: Set, cpus: int, ways: int) -> Values | None:
    """The values that an assignment can give, as far as they are known; of a counter, all that it ever has."""
    if instr.var.span is None:
        return values_of(instr.expr, cpus, ways)
    first, end = (values_of(e, cpus) for e in instr.var.span)
    return span(min(first.lo, end.lo), max(first.hi, end.hi)) if first is not None and end is not None else None


def unbounded(var: Var) -> LangError:
    """That a local has no bound, and how to give it one."""
    site = var.site
    what = f"the local '{var.name}' of {site.function}() has no bound"
    instead = f"write '{var.name}: u4 = ...', or Annotated[int, Range(lo, hi)]"
    if var.name in TEMPORARIES:
        what = f"a number in {site.function}() may be more than 64 bits"
        instead = "use smaller bounds, or keep its parts in locals with bounds"
    return LangError(site.file, site.line, what, instead)
