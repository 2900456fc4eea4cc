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
from collections.abc import Sequence
from types import FunctionType
from typing import Any

from septum.lang import intrinsics
from septum.lang.builder import Frame, Loop, Poison, Ref, Static, Value
from septum.lang.expressions import BINARY, Expressions, as_load, has_call
from septum.lang.ir import Bin, Block, Const, End, Expr, Graph, Local, Me, Set, Site, Store, Var
from septum.lang.source import LangError
from septum.lang.structs import Array

MAX_INLINE_DEPTH = 40


class Lowerer(Expressions):
    """Builds the graph of one model."""

    # -- functions --------------------------------------------------------

    def program(self, function: FunctionType, args: Sequence[Any]) -> Block:
        """The first block of a CPU's program."""
        start = Block()
        self.block = start
        frame = Frame(function, ())
        self.enter(frame, [Static(a) for a in args], {})
        if self.block is not None:
            self.block.term = End()
        return start

    def enter(self, frame: Frame, args: list[Value], kwargs: dict[str, Value]) -> Value:
        """Inline a call in the current block; returns what it returns."""
        outer, outer_line = self.frame, self.line
        if len(frame.stack) > MAX_INLINE_DEPTH:
            raise self.error("calls nest too deep, or a function calls itself", "write a loop")
        self.bind(frame, args, kwargs)
        self.frame = frame
        self.statements(frame.tree.body)
        self.jump(frame.exit)
        self.begin(frame.exit)
        self.frame, self.line = outer, outer_line
        if frame.result is not None:
            return Local(frame.result)
        if frame.returned and not all(_same(frame.returned[0], v) for v in frame.returned):
            raise self.error(
                f"{frame.function.__qualname__}() returns one of several structs", "return an index into an array"
            )
        return frame.returned[0] if frame.returned else Static(None)

    def bind(self, frame: Frame, args: list[Value], kwargs: dict[str, Value]) -> None:
        """Give the parameters their values."""
        spec = frame.tree.args
        if spec.vararg or spec.kwarg or spec.posonlyargs:
            file = frame.function.__code__.co_filename
            raise LangError(file, frame.tree.lineno, "*args, **kwargs or / in a def", "name the parameters")
        names = [a.arg for a in spec.args]
        values: dict[str, Value] = dict(zip(names, args, strict=False))
        values.update(kwargs)
        defaults = inspect.signature(frame.function).parameters
        for name in names + [a.arg for a in spec.kwonlyargs]:
            if name not in values:
                default = defaults[name].default
                if default is inspect.Parameter.empty:
                    raise self.error(f"{frame.function.__qualname__}() misses its argument '{name}'")
                values[name] = Static(default)
            value = values[name]
            # a caller's local can be read in place: the caller does nothing until the call returns
            if name in frame.dynamic or (isinstance(value, Expr) and not isinstance(value, Local | Const | Me)):
                var = frame.vars[name] = Var(name, Site(frame.function.__code__.co_filename, frame.tree.lineno, name))
                self.emit(Set(var, self.number(value), var.site))
                value = Local(var)
            frame.names[name] = value

    # -- statements -------------------------------------------------------

    def statements(self, body: list[ast.stmt]) -> None:
        """Lower statements one after the other; what nothing leads to is left out."""
        for node in body:
            if self.block is None:
                return
            self.line = node.lineno
            method = getattr(self, "stmt_" + type(node).__name__, None)
            if method is None:
                raise self.error(f"{type(node).__name__.lower()} statement is not in the language")
            method(node)

    def stmt_Pass(self, node: ast.Pass) -> None:
        """pass"""

    def stmt_Expr(self, node: ast.Expr) -> None:
        """A call, or a docstring."""
        if not isinstance(node.value, ast.Constant):
            self.value(node.value)

    def stmt_Return(self, node: ast.Return) -> None:
        """return, as a jump to the end of the inlined call."""
        frame = self.frame
        value = self.value(node.value) if node.value is not None else Static(None)
        if self.block is None:
            return
        if isinstance(value, Expr) or (isinstance(value, Static) and isinstance(value.value, int)):
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
        self.assign(node.targets[0], self.value(node.value))

    def stmt_AnnAssign(self, node: ast.AnnAssign) -> None:
        """name: bound = value"""
        if not isinstance(node.target, ast.Name):
            raise self.error("only a local can be annotated here")
        name, bound = node.target.id, self.annotation(node.annotation)
        if bound is not None:
            self.frame.vars.setdefault(name, Var(name, self.site(), bound))
        if node.value is not None:
            self.assign(node.target, self.value(node.value))

    def annotation(self, node: ast.expr) -> tuple[int, int] | None:
        """The bound that an annotation gives: u1..u16, or Annotated[int, Range(lo, hi)]."""
        names = {**vars(builtins), **self.frame.function.__globals__}
        kind = eval(compile(ast.Expression(node), "<annotation>", "eval"), names)  # the model's own source
        for extra in getattr(kind, "__metadata__", ()):
            if isinstance(extra, intrinsics.Range):
                return (extra.lo, extra.hi)
        if kind in (int, bool):
            return None
        raise self.error(f"annotation {ast.unparse(node)}", "use int, u1..u16 or Annotated[int, Range(lo, hi)]")

    def stmt_AugAssign(self, node: ast.AugAssign) -> None:
        """target op= value"""
        left = self.number(self.value(as_load(node.target)))
        if has_call(node.value):
            left = self.temp(left)
        right = self.number(self.value(node.value))
        self.assign(node.target, self.binary(BINARY.get(type(node.op), "?"), left, right))

    def assign(self, target: ast.expr, value: Value) -> None:
        """Store to a local or to a field."""
        if isinstance(target, ast.Name):
            self.assign_name(target.id, value)
        elif isinstance(target, ast.Attribute):
            loc = self.field(self.value(target.value), target.attr)
            self.emit(Store(loc, self.number(value), False, self.site()))
        else:
            raise self.error(f"assignment to {ast.unparse(target)}", "assign to a local or to a field")

    def assign_name(self, name: str, value: Value) -> None:
        """A name that is assigned once may be static; any other is a local."""
        frame = self.frame
        number = isinstance(value, Expr) or (isinstance(value, Static) and isinstance(value.value, int))
        if number and not (name not in frame.dynamic and isinstance(value, Static)):
            if name not in frame.vars:
                frame.vars[name] = Var(name, self.site())
            self.emit(Set(frame.vars[name], self.number(value), self.site()))
            frame.names[name] = Local(frame.vars[name])
            return
        if any(name in loop.outer for loop in frame.loops):
            raise self.error(f"the reference '{name}' changes inside a loop", "use an index into an array")
        if isinstance(value, Ref) and not isinstance(value.index, Const | Me | Local):
            value = Ref(value.structs, self.temp(value.index, name), value.own)
        frame.names[name] = value

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
        self.frame.names = _merge(outcomes) if outcomes else before
        self.begin(end)

    def loop_body(self, body: list[ast.stmt], again: Block, end: Block) -> None:
        """The body of a loop that is not unrolled, and the jump back."""
        before = self.frame.names
        self.frame.names = dict(before)
        self.frame.loops.append(Loop(again, end, frozenset(before)))
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
        self.begin(end)

    def stmt_For(self, node: ast.For) -> None:
        """for over a range or an array: unrolled when no step ends in it, otherwise counted."""
        if node.orelse or not isinstance(node.target, ast.Name):
            raise self.error("for with else, or with several targets", "use one name")
        items: list[Value] | None = None
        low: Expr = Const(0)
        called = node.iter.func if isinstance(node.iter, ast.Call) else None
        if isinstance(node.iter, ast.Call) and isinstance(called, ast.Name) and called.id == "range":
            ends = [self.number(self.value(a)) for a in node.iter.args]
            if len(ends) > 2:
                raise self.error("range() with a step", "use range(n) or range(a, b)")
            low, high = ends if len(ends) == 2 else (low, ends[0])
        else:
            items = self.elements(self.value(node.iter))
            if items is None:
                raise self.error(f"for over {ast.unparse(node.iter)}", "use range() or an Array")
            high = Const(len(items))
        has_await = any(isinstance(n, ast.Await) for s in node.body for n in ast.walk(s))
        if isinstance(low, Const) and isinstance(high, Const) and not has_await:
            self.unroll(node.body, node.target.id, items, range(low.value, high.value))
        else:
            self.count(node.body, node.target.id, items, low, high)

    def elements(self, value: Value) -> list[Value] | None:
        """The elements of an array, or of one out of several arrays; None for anything else."""
        if isinstance(value, Static) and isinstance(value.value, Array):
            return [Static(s) for s in value.value]
        if isinstance(value, Ref) and isinstance(value.structs[0], Array):
            rows = zip(*value.structs, strict=True)
            return [Ref(tuple(row), value.index, value.own) for row in rows]
        return None

    def unroll(self, body: list[ast.stmt], name: str, items: list[Value] | None, values: range) -> None:
        """The body, once for each value."""
        end = Block()
        for i in values:
            again = Block()
            self.frame.names[name] = Static(i) if items is None else items[i]
            self.frame.loops.append(Loop(again, end, frozenset()))
            self.statements(body)
            self.frame.loops.pop()
            self.jump(again)
            self.begin(again)
        self.frame.names.pop(name, None)
        self.jump(end)
        self.begin(end)

    def count(self, body: list[ast.stmt], name: str, items: list[Value] | None, low: Expr, high: Expr) -> None:
        """A loop with a counter, which lives in the state if a step ends in it."""
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
        outer = self.frame.names.get(name)
        if items is None:
            self.frame.names[name] = Local(index)
        elif all(isinstance(i, Static) for i in items):
            self.frame.names[name] = Ref(tuple(i.value for i in items if isinstance(i, Static)), Local(index), False)
        else:
            raise self.error("a loop with an await over an array behind an index", "loop over range()")
        self.loop_body(body, again, end)
        self.begin(again)
        self.emit(Set(index, Bin("+", Local(index), Const(1)), self.site()))
        self.jump(head)
        self.frame.names.pop(name)
        if outer is not None:
            self.frame.names[name] = outer
        self.begin(end)

    def stmt_Break(self, node: ast.Break) -> None:
        """break"""
        self.jump(self.frame.loops[-1].end)

    def stmt_Continue(self, node: ast.Continue) -> None:
        """continue"""
        self.jump(self.frame.loops[-1].again)


def _same(a: Value | None, b: Value | None) -> bool:
    if isinstance(a, Static) and isinstance(b, Static):
        return a.value is b.value or (isinstance(a.value, int) and a.value == b.value)
    if isinstance(a, Local) and isinstance(b, Local):
        return a.var is b.var
    return a is b


def _merge(outcomes: list[dict[str, Value]]) -> dict[str, Value]:
    """The names after an if: what both branches agree on; a name they do not agree on must not be used."""
    merged: dict[str, Value] = {}
    for name in {n for o in outcomes for n in o}:
        values = [o[name] for o in outcomes if name in o]
        merged[name] = values[0] if all(_same(values[0], v) for v in values) else Poison(name)
    return merged


def lower(
    programs: Sequence[tuple[FunctionType, tuple[Any, ...]]],
    invariants: Sequence[tuple[str, FunctionType, tuple[Any, ...]]] = (),
) -> Graph:
    """Lower the program of each CPU, and the functions that check a state as a whole.

    CPUs whose function and arguments are the same share their code. ``invariants`` are
    ``(when, function, arguments)``, with ``when`` either "always" or "end".
    Raises LangError for anything that the language does not have.
    """
    lowerer = Lowerer()
    starts: list[Block] = []
    known: dict[tuple[int, ...], Block] = {}
    for function, args in programs:
        key = (id(function), *(id(a) for a in args))
        if key not in known:
            known[key] = lowerer.program(function, args)
        starts.append(known[key])
    checks = [(when, lowerer.program(function, args)) for when, function, args in invariants]
    return Graph(tuple(starts), tuple(lowerer.points), tuple(checks))
