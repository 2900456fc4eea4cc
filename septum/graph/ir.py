# SPDX-License-Identifier: GPL-2.0-or-later
"""The control-flow graph that model functions are lowered to.

A program is a graph of blocks. A block ends in a jump, a branch, the end of the
program, or an :class:`Await`, where the CPU's step ends; the CPU then waits at
that :class:`Point`, whose number is its program counter. Expressions are trees
over constants, locals and fields; whatever has an effect is an instruction.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from types import CodeType
from typing import Any, NamedTuple

from septum.graph.values import Values
from septum.lang.source import Site
from septum.lang.structs import PLAIN, SYNC, Field, Struct

#: a field of one struct: id of the struct, name of the field
Key = tuple[int, str]


class Var:
    """A local of one inlined call, or a temporary.

    ``bound``  its annotation, if it has one;
    ``span``   first value and end of a counted loop's counter;
    ``values`` what ranges.py found out about it.
    """

    __slots__ = ("bound", "name", "site", "span", "values")

    def __init__(self, name: str, site: Site, bound: tuple[int, int] | None = None) -> None:
        self.name = name
        self.site = site
        self.bound = bound
        self.span: tuple[Expr, Expr] | None = None
        self.values: Values | None = None


class Expr:
    """Base of expressions."""

    __slots__ = ()


class Const(Expr):
    """A number known when the model is lowered."""

    __slots__ = ("value",)

    def __init__(self, value: int) -> None:
        self.value = value


class Local(Expr):
    """The value of a local."""

    __slots__ = ("var",)

    def __init__(self, var: Var) -> None:
        self.var = var


class Me(Expr):
    """Number of the CPU that takes the step."""

    __slots__ = ()


class Choice(Expr):
    """Which way a choose() went."""

    __slots__ = ()


class Loc(NamedTuple):
    """A field of one struct, or of one out of several chosen by ``index``.

    ``own``: the index is ``me()``, and of the structs each CPU has one, which no other CPU finds by ``me()``.
    """

    structs: tuple[Struct, ...]
    index: Expr | None  # type: ignore[assignment]  # hides tuple.index, which nobody wants
    field: Field
    own: bool


class Load(Expr):
    """The value of a field; ``marked`` as READ_ONCE() reads it."""

    __slots__ = ("loc", "marked")

    def __init__(self, loc: Loc, marked: bool = False) -> None:
        self.loc = loc
        self.marked = marked


class Table(Expr):
    """One out of several constants, chosen by ``index``."""

    __slots__ = ("index", "values")

    def __init__(self, values: tuple[int, ...], index: Expr) -> None:
        self.values = values
        self.index = index


class Bin(Expr):
    """An operation on two numbers; comparisons give 0 or 1. ``op`` is Python's sign for it."""

    __slots__ = ("a", "b", "op")

    def __init__(self, op: str, a: Expr, b: Expr) -> None:
        self.op = op
        self.a = a
        self.b = b


class Set(NamedTuple):
    """``var = expr``"""

    var: Var
    expr: Expr
    site: Site


class Store(NamedTuple):
    """``field = expr``"""

    loc: Loc
    expr: Expr
    marked: bool
    site: Site


class Require(NamedTuple):
    """The property ``name`` is violated unless ``cond``; a None ``cond`` only says that it was reached.

    ``kind``: "race" if it is the engine that requires it, of the field ``name`` (graph/track.py).
    """

    cond: Expr | None
    name: str
    site: Site
    kind: str = "require"


class Accumulate(NamedTuple):
    """Remember the bits of ``mask`` in row ``row`` of ``log``."""

    log: str
    row: int
    mask: Expr
    site: Site


class Line(NamedTuple):
    """The statement at ``site`` begins."""

    site: Site


Instr = Set | Store | Require | Accumulate | Line


class Jump(NamedTuple):
    """Continue in ``to``."""

    to: Block


class Branch(NamedTuple):
    """Continue in ``yes`` if ``cond`` is not 0, otherwise in ``no``."""

    cond: Expr
    yes: Block
    no: Block


class Await(NamedTuple):
    """The step ends; the CPU waits at ``point``."""

    point: Point


class Disabled(NamedTuple):
    """The condition that the CPU waits for does not hold: there is no step."""


class End(NamedTuple):
    """The CPU's program is over."""


class Call(NamedTuple):
    """Do what a piece does, and continue in ``exit``. Only a graph that is not folded has such ends (expand.py).

    ``vars``   locals of the piece that are those of the caller, as they are there;
    ``stack``  the sites of the calls that lead here, outermost first, the last of them this one.
    """

    piece: Piece
    vars: dict[Var, Var]
    stack: tuple[Site, ...]
    exit: Block


Term = Jump | Branch | Await | Disabled | End | Call


class Block:
    """Instructions that run one after the other, and what follows.

    ``rounds``: where the loop is that begins here, if a round of it might not end the step.
    """

    __slots__ = ("instrs", "preds", "rounds", "term")

    def __init__(self) -> None:
        self.instrs: list[Instr] = []
        self.term: Term | None = None
        self.preds = 0
        self.rounds: Site | None = None

    def next_blocks(self) -> tuple[Block, ...]:
        """The blocks that may follow within the same step."""
        term = self.term
        if isinstance(term, Branch):
            return (term.yes, term.no)
        return (term.to,) if isinstance(term, Jump) else ()


class Point:
    """A place where a CPU can be suspended.

    ``number``  the program counter;
    ``entry``   where the step begins that starts here (with the wait's condition, if there is one);
    ``ways``    how many ways a choose() can go, 1 for any other await;
    ``stack``   the sites of the calls that lead here, outermost first.
    """

    __slots__ = ("entry", "number", "stack", "ways")

    def __init__(self, number: int, stack: tuple[Site, ...], ways: int) -> None:
        self.number = number
        self.stack = stack
        self.ways = ways
        self.entry = Block()


class Piece:
    """What a function is lowered to for calls that are alike (sharing.py).

    ``entry``, ``exit``  its first block, and the one behind it, which is empty;
    ``events``  its blocks that end in an await or in a call, in the order in which they are lowered;
    ``formals`` the locals in it that are the caller's;
    ``result``  what it returns; ``given``: id of what is passed on from a parameter -> the parameter;
    ``first``   the blocks of the step that begins at ``entry``, and whether it ``passes``, to the exit;
    ``outer``   how many calls lead to it, where it is lowered, and with lambdas that are being evaluated ``depth``;
    ``codes``   the code of its function, and of those that it calls; ``height``: how deep these nest.
    """

    def __init__(self, exit: Block, outer: int, depth: int) -> None:
        self.entry = Block()
        self.exit = exit
        self.events: list[Block] = []
        self.formals: list[Var] = []
        self.result: Any = None
        self.given: dict[int, str] = {}
        self.first: list[Block] = []
        self.passes = False
        self.outer = outer
        self.depth = depth
        self.codes: set[CodeType] = set()
        self.height = 0


class Graph(NamedTuple):
    """A lowered model: the first block of each CPU's program, and the points of all of them.

    ``points[0]`` is None: program counter 0 means that the CPU's program has ended.
    ``required``  the names that its steps and checks require, in the order in which they are listed; filled in by
                  fold(), so that it does not depend on what is put into which block later;
    ``events``    of a graph that is not folded yet, whose calls share code and whose points are not listed: the blocks
                  of programs that end in an await or in a call, in the order in which they were lowered.
    """

    starts: tuple[Block, ...]
    points: tuple[Point | None, ...]
    invariants: tuple[tuple[str, Block], ...]
    required: tuple[str, ...] = ()
    events: tuple[Block, ...] = ()

    def twins(self) -> list[list[int]]:
        """CPUs that run the same program, in groups of at least two."""
        groups: dict[int, list[int]] = {}
        for cpu, block in enumerate(self.starts):
            groups.setdefault(id(block), []).append(cpu)
        return [group for group in groups.values() if len(group) > 1]


def step_blocks(entry: Block) -> list[Block]:
    """The blocks of one step, ``entry`` first."""
    order, seen = [entry], {entry}
    for block in order:
        term = block.term
        if isinstance(term, Jump):
            if term.to not in seen:
                seen.add(term.to)
                order.append(term.to)
        elif isinstance(term, Branch):
            for nxt in (term.yes, term.no):
                if nxt not in seen:
                    seen.add(nxt)
                    order.append(nxt)
    return order


def all_steps(graph: Graph) -> list[tuple[Block, int]]:
    """The first block of every step of a graph, with the ways its choose() can go."""
    found: list[tuple[Block, int]] = [(b, 1) for b in {id(b): b for b in graph.starts}.values()]
    found += [(p.entry, p.ways) for p in graph.points if p is not None]
    found += [(block, 1) for _, block in graph.invariants]
    return found


def all_blocks(graph: Graph) -> list[Block]:
    """Every block of a graph once, in the order in which they first are in a step of :func:`all_steps`."""
    return blocks_from(entry for entry, _ in all_steps(graph))


def blocks_from(entries: Iterable[Block]) -> list[Block]:
    """Every block of some steps once, in the order in which they first are in one of them."""
    order: list[Block] = []
    seen: set[Block] = set()
    for entry in entries:
        _add_blocks(entry, order, seen)
    return order


def required(graph: Graph) -> tuple[str, ...]:
    """The names that the steps and checks of a graph require: those of steps first, then those of whole states."""
    entries = [point.entry for point in graph.points if point is not None]
    blocks = blocks_from([*entries, *graph.starts, *(block for _, block in graph.invariants)])
    wanted = (i for block in blocks for i in block.instrs if isinstance(i, Require))
    return tuple(dict.fromkeys(i.name for i in wanted if i.kind == "require" and i.name != "index"))


def blocks_of_cpus(graph: Graph) -> list[Block]:
    """Every block of the steps that CPUs take once; not those of properties of whole states."""
    order: list[Block] = []
    seen = {block for _, entry in graph.invariants for block in step_blocks(entry)}
    for entry, _ in all_steps(graph):
        _add_blocks(entry, order, seen)
    return order


def _add_blocks(entry: Block, order: list[Block], seen: set[Block]) -> None:
    """Append the blocks of a step that are not in ``seen``. What follows one of those is in it, too."""
    if entry in seen:
        return
    seen.add(entry)
    position = len(order)
    order.append(entry)
    while position < len(order):
        for nxt in order[position].next_blocks():
            if nxt not in seen:
                seen.add(nxt)
                order.append(nxt)
        position += 1


def key_of(loc: Loc) -> Key | None:
    """The one field that a place always is; None if it depends on an index or on the CPU."""
    return (id(loc.structs[0]), loc.field.name) if loc.index is None else None


def subexpressions(expr: Expr) -> Iterator[Expr]:
    """An expression and all that it is made of, the parts before the whole."""
    match expr:
        case Load(loc=loc) if loc.index is not None:
            yield from subexpressions(loc.index)
        case Bin(a=a, b=b):
            yield from subexpressions(a)
            yield from subexpressions(b)
        case Table(index=index):
            yield from subexpressions(index)
    yield expr


def loads(expr: Expr) -> list[Load]:
    """The field reads of an expression."""
    match expr:
        case Load(loc=loc):
            return [expr, *(loads(loc.index) if loc.index is not None else [])]
        case Bin(a=a, b=b):
            return loads(a) + loads(b)
        case Table(index=index):
            return loads(index)
    return []


def expr_vars(expr: Expr) -> list[Var]:
    """The locals that an expression reads."""
    match expr:
        case Local(var=var):
            return [var]
        case Load(loc=loc):
            return expr_vars(loc.index) if loc.index is not None else []
        case Bin(a=a, b=b):
            return expr_vars(a) + expr_vars(b)
        case Table(index=index):
            return expr_vars(index)
    return []


def instr_exprs(instr: Instr) -> list[Expr]:
    """The expressions that an instruction evaluates."""
    if isinstance(instr, Line):  # most are
        return []
    if isinstance(instr, Set):
        return [instr.expr]
    if isinstance(instr, Store):
        return [instr.expr] if instr.loc.index is None else [instr.expr, instr.loc.index]
    if isinstance(instr, Require):
        return [] if instr.cond is None else [instr.cond]
    return [instr.mask] if isinstance(instr, Accumulate) else []


def in_order(expr: Expr) -> list[Load]:
    """The field reads of an expression, in the order in which they are made: an index first."""
    match expr:
        case Load(loc=loc):
            return [*(in_order(loc.index) if loc.index is not None else []), expr]
        case Bin(a=a, b=b):
            return in_order(a) + in_order(b)
        case Table(index=index):
            return in_order(index)
    return []


def instr_accesses(instr: Instr) -> Iterator[tuple[Loc, bool, bool]]:
    """Every access of an instruction, as they are made: (place, marked, write)."""
    for expr in instr_exprs(instr):
        yield from ((load.loc, load.marked, False) for load in in_order(expr))
    if isinstance(instr, Store):
        yield instr.loc, instr.marked, True


def term_accesses(block: Block) -> Iterator[tuple[Loc, bool, bool]]:
    """Every access that decides which block comes next, as they are made: (place, marked, write)."""
    if isinstance(block.term, Branch):
        yield from ((load.loc, load.marked, False) for load in in_order(block.term.cond))


def block_accesses(block: Block) -> Iterator[tuple[Loc, bool, bool]]:
    """Every access of a block, as they are made: (place, marked, write)."""
    for instr in block.instrs:
        yield from instr_accesses(instr)
    yield from term_accesses(block)


def syncs(loc: Loc, marked: bool) -> bool:
    """Whether an access orders anything: it is inside a lock or atomic_t, or marked. GHOST fields order nothing."""
    return loc.field.kind == SYNC or (marked and loc.field.kind == PLAIN)
