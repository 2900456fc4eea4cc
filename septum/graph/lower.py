# SPDX-License-Identifier: GPL-2.0-or-later
"""Lowering: model functions, from their Python source, to a control-flow graph.

Structs exist before the model runs, so lowering walks the syntax tree with the
real objects in hand: a name bound to a struct, a function or a constant is
*static* and disappears; what remains are integers in locals and fields. Calls
are inlined, which makes every await of every call path a program counter.
"""

from __future__ import annotations

import ast
import builtins
import inspect
from collections.abc import Callable, Collection, Mapping, Sequence
from enum import IntEnum
from types import FunctionType, MethodType
from typing import Any

from septum.graph.builder import Bound, Frame, Lambda, OpenLoop, Operand, Poison, Ref, Static
from septum.graph.expand import first_step
from septum.graph.expressions import BINARY
from septum.graph.ir import (
    Accumulate,
    Bin,
    Block,
    Const,
    Disabled,
    End,
    Expr,
    Graph,
    Line,
    Load,
    Local,
    Me,
    Point,
    Require,
    Set,
    Store,
    Var,
)
from septum.graph.sharing import Sharing, Values, program_key
from septum.graph.values import Watch
from septum.lang import intrinsics
from septum.lang.check import REFUSED
from septum.lang.model import Model
from septum.lang.patches import resolve
from septum.lang.source import LangError, Site, short_path
from septum.lang.structs import Array, Struct
from septum.lang.syntax import has_await, has_call
from septum.lang.variants import Variants

#: Rounds of a loop without an await that is written out. It saves the counter, and an index in it is a constant, which
#: the analyses need; the built-in scenarios have some 8. The 512 entries of a whole table would multiply the code: a
#: loop of more rounds is counted instead, and means the same.
MAX_UNROLL = 256


class Lowerer(Sharing):
    """Builds the graph of one model."""

    # -- functions --------------------------------------------------------

    def plain(self, function: Any, args: tuple[Any, ...]) -> tuple[FunctionType, tuple[Any, ...]]:
        """A function as the model has it; a bound method as its function and the struct it is bound to."""
        if isinstance(function, MethodType):
            return self.plain(function.__func__, (function.__self__, *args))
        function = resolve(function, self.replaced)
        if not isinstance(function, FunctionType):
            raise LangError("?", 0, f"{function!r} is not a function", "use a def of the model")
        return function, args

    def program(
        self, function: Callable[..., Any], args: Sequence[Any], paused: Callable[..., Any] | None = None
    ) -> Block:
        """The first block of a CPU's program, which takes no step while ``paused`` returns true."""
        self.paused = self.plain(paused, ()) if paused is not None else None
        start = Block()
        self.block = start
        self.frame = None  # type: ignore[assignment]
        if not isinstance(function, FunctionType):
            raise TypeError(f"{function!r} is not a function written in Python")
        frame = Frame(function, ())
        self.enter(frame, [Static(a) for a in args], {})
        if self.block is not None:
            self.block.term = End()
        return start

    def suspend(self, ways: int) -> Point:
        """End the step; the next one begins with whether the program is paused."""
        point = super().suspend(ways)
        if self.paused is not None and self.block is not None:
            function, args = self.paused
            go, wait = Block(), Block()
            held = self.enter(Frame(function, self.here()), [Static(a) for a in args], {})
            self.branch(self.number(held), wait, go)
            if wait.preds:
                wait.term = Disabled()
            for instr in (i for block in first_step(point.entry) for i in block.instrs):
                if isinstance(instr, Store | Accumulate | Require):
                    raise _at(function, "a condition of a paused program that does something", "only read fields")
            self.begin(go)
        return point

    def inline(self, frame: Frame, values: Values) -> Operand:
        """Lower the body of a function in the current block; returns what it returns."""
        outer, outer_line = self.frame, self.line
        name = frame.function.__qualname__
        self.bind(frame, values)
        self.frame = frame
        self.note_body(frame)
        self.statements(frame.tree.body)
        self.active.pop()
        if self.block is not None and any(not _is_none(v) for v in frame.returned):
            raise self.error(f"{name}() returns a struct, or ends without one", "return on every path")
        self.jump(frame.exit)
        self.begin(frame.exit)
        self.frame, self.line = outer, outer_line
        if frame.result is not None and any(not _is_none(v) for v in frame.returned):
            raise self.error(f"{name}() returns a number or a struct", "return numbers only")
        if frame.result is not None:
            return Local(frame.result)
        if frame.returned and not all(_same(frame.returned[0], v) for v in frame.returned):
            raise self.error(f"{name}() returns one of several structs", "return an index into an array")
        return frame.returned[0] if frame.returned else Static(None)

    def bind(self, frame: Frame, values: Values) -> None:
        """Give the parameters their values: a name for what is known or cannot change, a local for the rest."""
        for name, value in values.items():
            # a caller's local can be read in place: the caller does nothing until the call returns
            by_name = isinstance(value, Static | Ref | Lambda | Bound | Local | Me)
            if by_name and not (name in frame.dynamic and _is_number(value)):
                frame.names[name] = value
                continue
            code = frame.function.__code__
            var = Var(name, Site(short_path(code.co_filename), frame.tree.lineno, code.co_name))
            frame.vars[name] = var
            self.emit(Set(var, self.number(value), var.site))
            frame.names[name] = Local(var)

    # -- statements -------------------------------------------------------

    def statements(self, body: list[ast.stmt]) -> None:
        """Lower statements one after the other; what nothing leads to is left out."""
        for node in body:
            if self.block is None:
                return
            self.statement(node)

    def statement(self, node: ast.stmt) -> None:
        """Lower one statement where control gets to it."""
        self.line = node.lineno
        method = self.methods.get(type(node))
        if method is None:
            method = self.methods[type(node)] = getattr(self, "stmt_" + type(node).__name__, None)
        if method is None:
            what, instead = REFUSED.get(type(node), (f"'{ast.unparse(node)}'", "write it in simpler words"))
            raise self.error(f"{what} is not in the language", instead)
        if not (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)):
            self.emit(Line(self.site()))
        method(node)

    def stmt_Pass(self, node: ast.Pass) -> None:
        """pass"""

    def stmt_Expr(self, node: ast.Expr) -> None:
        """A call, or a docstring."""
        if not isinstance(node.value, ast.Constant):
            value = self.value(node.value)
            if isinstance(value, Expr) and not isinstance(value, Local | Me):
                self.temp(value)  # what it reads counts, as in Python

    def stmt_Return(self, node: ast.Return) -> None:
        """return, as a jump to the end of the inlined call."""
        frame = self.frame
        value = self.value(node.value) if node.value is not None else Static(None)
        if self.block is None:
            return
        if _is_number(value):
            if frame.result is None:
                frame.result = Var(frame.function.__name__, self.site())
            self.emit(Set(frame.result, self.number(value), self.site()))
        else:
            frame.returned.append(value)
        self.jump(frame.exit)

    def stmt_Assign(self, node: ast.Assign) -> None:
        """target = value"""
        if len(node.targets) != 1:
            raise self.error("a = b = value", "write two assignments")
        if not isinstance(node.targets[0], ast.Name | ast.Attribute):
            raise self.error(f"assignment to {ast.unparse(node.targets[0])}", "assign to a local or to a field")
        self.assign(node.targets[0], self.value(node.value))

    def stmt_AnnAssign(self, node: ast.AnnAssign) -> None:
        """name: bound = value"""
        if not isinstance(node.target, ast.Name):
            raise self.error("an annotation of something that is not a local", "declare the field in its class")
        name, bound = node.target.id, self.annotation(node.annotation)
        if bound is not None:
            self.frame.vars.setdefault(name, Var(name, self.site())).bound = bound
        if node.value is not None:
            self.assign(node.target, self.value(node.value))

    def annotation(self, node: ast.expr) -> tuple[int, int] | None:
        """The bound that an annotation gives: u1..u16, or Annotated[int, Range(lo, hi)]."""
        names = {**vars(builtins), **self.frame.function.__globals__}
        try:
            kind = eval(compile(ast.Expression(node), "<annotation>", "eval"), names)  # the model's own source
        except Exception as error:
            raise self.error(f"annotation {ast.unparse(node)} ({error})", "use int, u1..u16 or a struct") from None
        for extra in getattr(kind, "__metadata__", ()):
            if isinstance(extra, intrinsics.Range):
                whole = isinstance(extra.lo, int) and isinstance(extra.hi, int)
                if not whole or not -(1 << 63) <= extra.lo <= extra.hi < 1 << 63:
                    raise self.error(f"the bounds {extra.lo}..{extra.hi}", "use Range(lo, hi) with lo <= hi")
                return (extra.lo, extra.hi)
        if isinstance(kind, type) and issubclass(kind, int | IntEnum | Struct | Array):
            return None
        raise self.error(f"annotation {ast.unparse(node)}", "use int, u1..u16 or Annotated[int, Range(lo, hi)]")

    def stmt_AugAssign(self, node: ast.AugAssign) -> None:
        """target op= value"""
        target = node.target
        if isinstance(target, ast.Name):
            left = self.number(self.value(ast.copy_location(ast.Name(target.id, ast.Load()), target)))
        elif isinstance(target, ast.Attribute):
            loc = self.field(self.value(target.value), target.attr)
            left = Load(loc)
        else:
            raise self.error(f"assignment to {ast.unparse(target)}", "assign to a local or to a field")
        if has_call(node.value):
            left = self.temp(left)
        right = self.number(self.value(node.value))
        result = self.binary(BINARY.get(type(node.op), "?"), left, right)
        if isinstance(target, ast.Name):
            self.assign_name(target.id, result)
        else:
            self.emit(Store(loc, result, False, self.site()))

    def assign(self, target: ast.expr, value: Operand) -> None:
        """Store to a local or to a field."""
        if isinstance(target, ast.Name):
            self.assign_name(target.id, value)
        elif isinstance(target, ast.Attribute):
            loc = self.field(self.value(target.value), target.attr)
            self.emit(Store(loc, self.number(value), False, self.site()))
        else:
            raise self.error(f"assignment to {ast.unparse(target)}", "assign to a local or to a field")

    def assign_name(self, name: str, value: Operand) -> None:
        """A name that is assigned once may be static; any other is a local."""
        frame = self.frame
        if _is_number(value) and (name in frame.dynamic or name in frame.vars or not isinstance(value, Static | Const)):
            if name not in frame.vars:
                frame.vars[name] = Var(name, self.site())
            number = self.number(value)
            self.emit(Set(frame.vars[name], number, self.site()))
            if name not in frame.dynamic:
                self.made_of[frame.vars[name]] = number
            frame.names[name] = Local(frame.vars[name])
            return
        if any(name in loop.outer for loop in frame.loops):
            raise self.error(f"the reference '{name}' changes inside a loop", "use an index into an array")
        if isinstance(value, Ref) and not isinstance(value.index, Const | Me) and self.may_change(value.index):
            value = Ref(value.structs, self.temp(value.index, name), value.own)
        frame.names[name] = Static(value.value) if isinstance(value, Const) else value

    def may_change(self, index: Expr) -> bool:
        """Whether what an index is made of may be assigned while a reference with that index lives."""
        known = self.frame.vars
        return not isinstance(index, Local) or any(index.var is known[n] for n in known if n in self.frame.dynamic)

    def stmt_If(self, node: ast.If) -> None:
        """if, folded when the condition is static."""
        yes, no, end = Block(), Block(), Block()
        self.condition(node.test, yes, no)
        before, outcomes = self.frame.names, []
        for block, body in ((yes, node.body), (no, node.orelse)):
            self.begin(block)
            if self.block is not None:
                self.frame.names = dict(before)
                self.statements(body)
                if self.block is not None:
                    outcomes.append(self.frame.names)
                    self.jump(end)
        self.frame.names = self.merge(outcomes) if outcomes else before
        self.begin(end)

    def merge(self, outcomes: list[dict[str, Operand]]) -> dict[str, Operand]:
        """The names where several paths meet: what they agree on. What they do not agree on must not be used."""
        if len(outcomes) == 1:
            return dict(outcomes[0])
        merged: dict[str, Operand] = {}
        for name in {n: 0 for o in outcomes for n in o}:
            values = [o[name] for o in outcomes if name in o]
            if name in self.frame.vars and any(isinstance(v, Local) for v in values) and len(values) < len(outcomes):
                continue  # a number; whether every path assigns it is seen once the graph is complete
            if len(values) < len(outcomes):
                merged[name] = Poison(f"'{name}' is not assigned on every path to here", "assign it before")
            elif all(v is values[0] or _same(values[0], v) for v in values):
                merged[name] = values[0]
            else:
                merged[name] = Poison(f"'{name}' may be one of several structs here", "use an index into an array")
        return merged

    def loop_body(self, body: list[ast.stmt], again: Block, end: Block) -> None:
        """The body of a loop that is not unrolled, and the jump back."""
        before = self.frame.names
        self.frame.names = dict(before)
        self.frame.loops.append(OpenLoop(again, end, frozenset(before), [], []))
        self.statements(body)
        self.frame.loops.pop()
        self.frame.names = before
        self.jump(again)

    def stmt_While(self, node: ast.While) -> None:
        """while; check.py refuses a round without an await, which would be an endless step."""
        if node.orelse:
            raise self.error("while ... else", "write the code after the loop")
        head, body, end = Block(), Block(), Block()
        self.jump(head)
        self.begin(head)
        self.condition(node.test, body, end)
        self.begin(body)
        if self.block is not None:
            self.loop_body(node.body, head, end)
        if any(head in block.next_blocks() for block in first_step(head)):
            self.line = node.lineno
            if not any(has_await(part) for part in (node.test, *node.body)):
                raise self.error("a while loop without an await, which is an endless step", "use for, or await step()")
            head.rounds = self.site()  # an async function in it may return without a step: the rounds are counted
        self.begin(end)

    def stmt_For(self, node: ast.For) -> None:
        """for over a range or an array: unrolled when no step ends in it, otherwise counted."""
        if node.orelse or not isinstance(node.target, ast.Name):
            raise self.error("for with else, or with several targets", "use one name")
        items: list[Operand] | None = None
        array: Operand | None = None  # a loop over it is counted, however long it is
        low: Expr = Const(0)
        called = node.iter.func if isinstance(node.iter, ast.Call) else None
        if isinstance(node.iter, ast.Call) and isinstance(called, ast.Name) and called.id == "range":
            ends = [self.number(self.argument(a)) for a in node.iter.args]
            if node.iter.keywords or not 1 <= len(ends) <= 2:
                raise self.error("range() with a step", "use range(n) or range(a, b)")
            low, high = ends if len(ends) == 2 else (low, ends[0])
        else:
            value = self.value(node.iter)
            items = self.elements(value)
            if items is None:
                raise self.error(f"for over {ast.unparse(node.iter)}", "use range() or an Array")
            high = Const(len(items))
            if (count := wide_length(value)) is not None:
                array, high = value, Const(count)
        has_step = any(map(has_await, node.body))
        if items is not None and node.target.id in self.frame.dynamic:
            raise self.error(f"the loop's element '{node.target.id}' is assigned to", "use another name")
        few = isinstance(low, Const) and isinstance(high, Const) and high.value - low.value <= MAX_UNROLL
        if array is not None:
            self.count(node.body, node.target.id, items, low, high, array)
        elif few and isinstance(low, Const) and isinstance(high, Const) and not has_step:
            self.tell("<", low.value, high.value)
            self.unroll(node.body, node.target.id, items, range(low.value, high.value))
        else:
            self.count(node.body, node.target.id, items, low, high)

    def elements(self, value: Operand) -> list[Operand] | None:
        """The elements of an array, or of one out of several arrays; None for anything else."""
        if isinstance(value, Static) and isinstance(value.value, Array):
            return [Static(s) for s in value.value]
        if isinstance(value, Ref) and isinstance(value.structs[0], Array):
            if len({len(a) for a in value.structs}) != 1:
                raise self.error("arrays of different lengths behind one index", "make them equally long")
            rows = zip(*(a.items for a in value.structs), strict=True)
            return [Ref(tuple(row), value.index, value.own) for row in rows]
        return None

    def unroll(self, body: list[ast.stmt], name: str, items: list[Operand] | None, values: range) -> None:
        """The body, once for each value."""
        end = Block()
        broken: list[dict[str, Operand]] = []
        for i in values:
            if self.block is None:
                break
            loop = OpenLoop(Block(), end, frozenset(), [], broken)
            self.bind_counter(name, Static(i) if items is None else items[i])
            self.frame.loops.append(loop)
            self.statements(body)
            self.frame.loops.pop()
            if self.block is not None:
                loop.continued.append(self.frame.names)
            self.jump(loop.again)
            self.begin(loop.again)
            self.frame.names = self.merge(loop.continued) if loop.continued else self.frame.names
        if self.block is not None:
            broken.append(self.frame.names)
        self.frame.names = self.merge(broken) if broken else self.frame.names
        self.jump(end)
        self.begin(end)
        self.forget_counter(name)

    def bind_counter(self, name: str, value: Operand) -> None:
        """The loop's name at the beginning of a round: a local if the function assigns to it elsewhere."""
        if name in self.frame.dynamic:
            self.assign_name(name, value)
        else:
            self.frame.names[name] = value

    def forget_counter(self, name: str) -> None:
        """After a loop its name must not be used, unless it is a local like any other."""
        if name in self.frame.dynamic:
            self.frame.names.pop(name, None)
        else:
            what = f"'{name}' is the counter of a loop that is over"
            self.frame.names[name] = Poison(what, "keep what is needed in another local")

    def count(
        self,
        body: list[ast.stmt],
        name: str,
        items: list[Operand] | None,
        low: Expr,
        high: Expr,
        array: Operand | None = None,
    ) -> None:
        """A loop with a counter, which lives in the state if a step ends in it.

        ``array``  what it is over, if that is an array of which two elements are kept.
        """
        if not isinstance(high, Const):
            high = self.temp(high)
        index = Var(name, self.site())
        index.span = (low, high)
        self.emit(Set(index, low, self.site()))
        head, inside, again, end = Block(), Block(), Block(), Block()
        self.jump(head)
        self.begin(head)
        self.branch(Bin("<", Local(index), high), inside, end)
        self.begin(inside)
        if items is None:
            self.bind_counter(name, Local(index))
        elif array is not None:
            arrays = array.structs if isinstance(array, Ref) else (array.value,) if isinstance(array, Static) else ()
            self.frame.names[name] = self.element(array, arrays, Local(index))
        elif all(isinstance(i, Static) for i in items):
            self.frame.names[name] = Ref(tuple(i.value for i in items if isinstance(i, Static)), Local(index), False)
        else:
            raise self.error("a loop with an await over an array behind an index", "loop over range()")
        self.loop_body(body, again, end)
        self.begin(again)
        self.emit(Set(index, Bin("+", Local(index), Const(1)), self.site()))
        self.jump(head)
        self.begin(end)
        self.forget_counter(name)

    def stmt_Break(self, node: ast.Break) -> None:
        """break"""
        loop = self.frame.loops[-1]
        loop.broken.append(dict(self.frame.names))
        self.jump(loop.end)

    def stmt_Continue(self, node: ast.Continue) -> None:
        """continue"""
        loop = self.frame.loops[-1]
        loop.continued.append(dict(self.frame.names))
        self.jump(loop.again)


def _same(a: Operand | None, b: Operand | None) -> bool:
    if isinstance(a, Static) and isinstance(b, Static):
        return a.value is b.value or (isinstance(a.value, int) and a.value == b.value)
    if isinstance(a, Local) and isinstance(b, Local):
        return a.var is b.var
    return a is b


def _is_number(value: Operand) -> bool:
    return isinstance(value, Expr) or (isinstance(value, Static) and isinstance(value.value, int))


def wide_length(value: Operand) -> int | None:
    """How long an array is of which two elements are kept; None for anything else."""
    array = value.value if isinstance(value, Static) else value.structs[0] if isinstance(value, Ref) else None
    return len(array) if isinstance(array, Array) and array.wide else None


def _is_none(value: Operand) -> bool:
    return isinstance(value, Static) and value.value is None


def lower(
    programs: Sequence[tuple[Callable[..., Any], tuple[Any, ...]]],
    invariants: Sequence[tuple[str, Callable[..., Any], tuple[Any, ...]]] = (),
    paused: Sequence[Callable[..., Any] | None] = (),
    *,
    replaced: Mapping[FunctionType, FunctionType],
    variants: Variants | None = None,
    watch: Watch | None = None,
    noted: Collection[str] | None = None,
) -> Graph:
    """Lower the program of each CPU, and the functions that check a state as a whole; fold() makes a whole graph of it.

    CPUs whose function and arguments are the same share their code. ``invariants`` are
    ``(when, function, arguments)``, with ``when`` either "always" or "end"; ``paused`` has for each CPU what
    keeps its program from running, or None; ``replaced`` as in Model,
    which has no default: a caller without it would decide about another program. ``variants``: the graph is to serve
    for all of them, and the programs and invariants are those of the first. ``watch`` is told what constants decide.
    ``noted``: the source files whose statements are to be noted, None for all (straight.py).
    Raises LangError for anything that the language does not have.
    """
    lowerer = Lowerer()
    lowerer.cpus = len(programs)
    lowerer.replaced = replaced
    lowerer.variants = variants
    lowerer.watch, lowerer.shares, lowerer.noted = watch, watch is None, noted
    try:
        starts = lower_programs(lowerer, programs, paused or [None] * len(programs))
        checks = [(when, lower_check(lowerer, *lowerer.plain(function, args))) for when, function, args in invariants]
    except RecursionError:
        raise lowerer.error("code nested too deep", "split the function") from None
    return Graph(tuple(starts), (None,), tuple(checks), events=tuple(lowerer.events))


def lower_model(model: Model, variants: Variants | None = None, watch: Watch | None = None) -> Graph:
    """Lower all that a model has: its programs, what pauses them, its properties, and its versions of functions.

    The model must be reset. ``variants`` and ``watch`` as in :func:`lower`.
    Raises LangError for anything that the language does not have.
    """
    return lower(
        [(p.function, p.args) for p in model.programs],
        [(c.when, c.function, c.args) for c in model.checks],
        [p.paused for p in model.programs],
        replaced=model.replaced,
        variants=variants,
        watch=watch,
        noted=model.noted if watch is None else None,
    )


def lower_programs(
    lowerer: Lowerer,
    programs: Sequence[tuple[Callable[..., Any], tuple[Any, ...]]],
    paused: Sequence[Callable[..., Any] | None],
) -> list[Block]:
    """The first block of each CPU's program."""
    starts: list[Block] = []
    known: dict[tuple[object, ...], Block] = {}
    for (given, arguments), unless in zip(programs, paused, strict=True):
        function, args = lowerer.plain(given, arguments)
        key = program_key(function, args)
        if unless is not None:
            key = (*key, *program_key(*lowerer.plain(unless, ())))
        if key not in known:
            if not inspect.iscoroutinefunction(function):
                raise _at(function, "the program of a CPU that is not async", "write async def")
            known[key] = lowerer.program(function, args, unless)
        starts.append(known[key])
    return starts


def lower_check(lowerer: Lowerer, function: FunctionType, args: tuple[Any, ...]) -> Block:
    """The first block of a check of whole states."""
    if inspect.iscoroutinefunction(function):
        raise _at(function, "a check of whole states that is async", "write def")
    lowerer.lifetimes = False
    start = lowerer.program(function, args)
    for instr in (i for block in first_step(start) for i in block.instrs):
        if isinstance(instr, Store):
            what = "a check of whole states that changes them"
            raise LangError(instr.site.file, instr.site.line, what, "only call require() there")
    return start


def _at(function: FunctionType, what: str, instead: str) -> LangError:
    return LangError(function.__code__.co_filename, function.__code__.co_firstlineno, what, instead)
