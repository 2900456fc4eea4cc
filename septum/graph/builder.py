# SPDX-License-Identifier: GPL-2.0-or-later
"""What lowering knows while it walks the source: static values, inlined calls, the block it fills."""

from __future__ import annotations

import ast
import os
from collections.abc import Collection, Mapping
from types import FunctionType
from typing import Any, NamedTuple

from septum.graph.ir import Await, Block, Branch, Const, Expr, Instr, Jump, Line, Local, Point, Set, Var
from septum.graph.straight import drop_mark
from septum.graph.values import Watch
from septum.lang.intrinsics import MAX_WAYS
from septum.lang.source import LangError, Site, function_tree, short_path
from septum.lang.syntax import dynamic_names
from septum.lang.variants import Variants

#: what the short path of a file of Septum begins with
OURS = "septum" + os.sep


class Static(NamedTuple):
    """A value known while lowering: a struct, an array, a function, a number, None."""

    value: Any


class Ref(NamedTuple):
    """One out of several structs of a class, chosen by an index known only at run time."""

    structs: tuple[Any, ...]
    index: Expr  # type: ignore[assignment]  # hides tuple.index, which nobody wants
    own: bool


class Lambda(NamedTuple):
    """A lambda with the names it sees."""

    node: ast.Lambda
    frame: Frame


class Bound(NamedTuple):
    """A method on one out of several structs."""

    function: FunctionType
    ref: Ref


class Poison(NamedTuple):
    """A name that must not be used here, and why."""

    why: str
    instead: str


Operand = Static | Ref | Lambda | Bound | Poison | Expr


class Frame:
    """One inlined call: the names it sees, and where its return leads."""

    def __init__(self, function: FunctionType, stack: tuple[Site, ...]) -> None:
        self.function = function
        self.tree = function_tree(function)
        self.stack = stack
        self.called_at: tuple[Site, ...] | None = None
        self.names: dict[str, Operand] = {}
        self.vars: dict[str, Var] = {}
        self.exit = Block()
        self.result: Var | None = None
        self.returned: list[Operand] = []
        self.loops: list[OpenLoop] = []
        self.dynamic = dynamic_names(self.tree)


class OpenLoop(NamedTuple):
    """Where continue and break lead; ``outer`` holds the names bound before a loop that is not unrolled.

    ``continued`` and ``broken``: the names as they were at each continue and break of an unrolled loop.
    """

    again: Block
    end: Block
    outer: frozenset[str]
    continued: list[dict[str, Operand]]
    broken: list[dict[str, Operand]]


class Builder:
    """The block that is being filled, and the way to end it."""

    def __init__(self) -> None:
        #: blocks that end in an await or in a call, in the order in which they are lowered
        self.events: list[Block] = []
        self.block: Block | None = None
        self.frame: Frame = None  # type: ignore[assignment]
        self.line = 0
        self.cpus = 0
        self.lifetimes = True  # no whole-state check: accesses to what is freed are violations
        self.replaced: Mapping[FunctionType, FunctionType] = {}
        self.variants: Variants | None = None
        #: id of a struct that stands for more of its kind -> of the innermost array on the way to it: how many elements
        #: it has, and how many of them are kept
        self.wide: Mapping[int, tuple[int, int]] = {}
        self.most_ways = MAX_WAYS
        self.watch: Watch | None = None
        #: the source files whose statements are noted when they are executed; None: all
        self.noted: Collection[str] | None = None
        #: type of a node of the syntax tree -> the method that lowers it
        self.methods: dict[type[ast.AST], Any] = {}
        #: what a local that is assigned once was assigned
        self.made_of: dict[Var, Expr] = {}
        #: id of a struct that a CPU finds by me() -> those that the CPUs find there, one each
        self.orbits: dict[int, tuple[int, ...]] = {}
        #: a local that stands for one of another function -> what rows() says of that
        self.rows_of: dict[Var, list[int] | None] = {}

    # -- places and errors ------------------------------------------------

    def site(self) -> Site:
        """Where we are in the source."""
        code = self.frame.function.__code__
        return Site(short_path(code.co_filename), self.line, code.co_name)

    def here(self) -> tuple[Site, ...]:
        """The calls that lead here, outermost first, with this place as the last."""
        return self.frame.called_at or (*self.frame.stack, self.site())

    def error(self, what: str, instead: str = "") -> LangError:
        """An error at the place we are at; of what a user's file gives to a function of Septum, at its call."""
        code = self.frame.function.__code__
        place = short_path(code.co_filename)
        calls = [site for site in self.frame.stack if not site.file.startswith(OURS)]
        if place.startswith(OURS) and calls:
            return LangError(
                calls[-1].file, calls[-1].line, f"{what}, in {code.co_name}() at {place}:{self.line}", instead
            )
        return LangError(code.co_filename, self.line, what, instead)

    # -- emitting ---------------------------------------------------------

    def emit(self, instr: Instr) -> None:
        """Append an instruction, unless nothing leads here."""
        if self.block is not None:
            instrs = self.block.instrs
            if instrs and type(instrs[-1]) is Line:
                drop_mark(instrs, self.noted)
            instrs.append(instr)

    def jump(self, to: Block) -> None:
        """End the current block, if control gets to its end."""
        if self.block is not None:
            self.block.term = Jump(to)
            to.preds += 1
            self.block = None

    def tell(self, op: str, a: int, b: int) -> None:
        """Something is decided by constants."""
        if self.watch is not None and self.block is not None:
            self.watch(self.site(), op, a, b)

    def branch(self, cond: Expr, yes: Block, no: Block) -> None:
        """End the current block with a test, folded when it is constant."""
        if isinstance(cond, Const):
            self.tell("!=", cond.value, 0)
            self.jump(yes if cond.value else no)
        elif self.block is not None:
            self.block.term = Branch(cond, yes, no)
            yes.preds += 1
            no.preds += 1
            self.block = None

    def begin(self, block: Block) -> None:
        """Continue in ``block`` if anything leads there."""
        self.block = block if block.preds else None

    def temp(self, expr: Expr, name: str = "tmp") -> Local:
        """Keep the value that ``expr`` has now."""
        var = Var(name, self.site())
        self.emit(Set(var, expr, self.site()))
        self.made_of[var] = expr
        return Local(var)

    def suspend(self, ways: int) -> Point:
        """End the step: the CPU waits at a new point, where the next step begins."""
        point = Point(0, self.here(), ways)  # it gets its number where calls are expanded
        if self.block is not None:
            self.events.append(self.block)
            self.block.term = Await(point)
            point.entry.preds = 1
            self.block = point.entry
        return point

    def enter(self, frame: Frame, args: list[Operand], kwargs: dict[str, Operand]) -> Operand:
        """Inline a call (lower.py)."""
        raise AssertionError("a Builder alone lowers nothing")
