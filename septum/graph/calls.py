# SPDX-License-Identifier: GPL-2.0-or-later
"""Lowering of calls and of the language's own words."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Callable
from copy import copy
from types import FunctionType
from typing import Any

from septum.graph.builder import Bound, Frame, Lambda, Operand, Ref, Static
from septum.graph.expand import first_step
from septum.graph.expressions import Expressions
from septum.graph.ir import (
    Accumulate,
    Bin,
    Block,
    Choice,
    Const,
    Disabled,
    Expr,
    Load,
    Local,
    Me,
    Require,
    Set,
    Store,
    Table,
    Var,
)
from septum.graph.values import FOLD
from septum.lang import intrinsics
from septum.lang.patches import resolve
from septum.lang.structs import USE_AFTER_FREE, Array

#: Rows of a log that one accumulate() may choose between: 64 locks in 4 subclasses are 256. It is lowered to as many
#: comparisons; more are refused, with file and line.
MAX_ROWS = 256


class Calls(Expressions):
    """Inlines what model code calls, and does what the language's own words say."""

    def expr_Await(self, node: ast.Await) -> Operand:
        """await of until(), step(), choose(), or of a model function."""
        if not isinstance(node.value, ast.Call):
            raise self.error(f"await {ast.unparse(node.value)}", "await a call")
        return self.call(node.value, awaited=True)

    def expr_Call(self, node: ast.Call) -> Operand:
        """A call that is not awaited."""
        return self.call(node, awaited=False)

    def expr_Lambda(self, node: ast.Lambda) -> Operand:
        """An argument of until(), READ_ONCE() and the like."""
        spec = node.args
        if spec.args or spec.posonlyargs or spec.kwonlyargs or spec.vararg or spec.kwarg:
            raise self.error("a lambda with parameters", "write a function")
        return Lambda(node, self.frame)

    def call(self, node: ast.Call, awaited: bool) -> Operand:
        """Inline a call, or do what an intrinsic says."""
        target = self.value(node.func)
        args = [self.argument(a) for a in node.args]
        kwargs = {k.arg or "": self.argument(k.value) for k in node.keywords}
        if "" in kwargs:
            raise self.error("**kwargs in a call", "name the arguments")
        self.line = node.lineno
        if isinstance(target, Lambda):
            if args or kwargs:
                raise self.error("a lambda called with arguments", "write a function")
            return self.evaluate(target, awaited)
        if isinstance(target, Bound):
            ref = target.ref
            args.insert(0, ref if len(ref.structs) > 1 else Static(ref.structs[0]))
            function: Any = target.function
        elif isinstance(target, Static):
            function = target.value
        else:
            raise self.error(f"{ast.unparse(node.func)} is not a function known beforehand", "call it by its name")
        function = resolve(function, self.replaced)
        if (found := _BY_ID.get(id(function))) is not None:
            word, lowered, number, waits = found
            return self.intrinsic(word.__name__, lowered, number, waits, args, kwargs, awaited)
        if not isinstance(function, FunctionType):
            raise self.error(f"a call of {ast.unparse(node.func)}()", "model code calls model functions only")
        if inspect.iscoroutinefunction(function) != awaited:
            raise self.error(
                f"{function.__name__}() {'is not async' if awaited else 'is async'}",
                "drop the await" if awaited else "await it",
            )
        return self.enter(Frame(function, self.here()), args, kwargs)

    def intrinsic(
        self,
        name: str,
        lowered: Callable[[Any, list[Operand]], Operand],
        number: int,
        waits: bool,
        args: list[Operand],
        kwargs: dict[str, Operand],
        awaited: bool,
    ) -> Operand:
        """One of the language's own words."""
        if kwargs:
            raise self.error(f"{name}() with keyword arguments", "give them by position")
        if len(args) != number >= 0:
            raise self.error(f"{name}() with {len(args)} arguments", f"it takes {number}")
        if waits != awaited:
            does, instead = (
                ("does nothing unless awaited", "await it") if waits else ("cannot be awaited", "drop await")
            )
            raise self.error(f"{name}() {does}", instead)
        return lowered(self, args)

    def text(self, value: Operand, what: str) -> str:
        """A constant string."""
        if not isinstance(value, Static) or not isinstance(value.value, str):
            raise self.error(f"{what} is not a constant string", f"write {what} as 'a-name'")
        return value.value

    def argument(self, node: ast.expr) -> Operand:
        """An argument keeps the value it has when it is evaluated, whatever later arguments do."""
        value = self.value(node)
        if isinstance(value, Expr) and not isinstance(value, Const | Local | Me):
            return self.temp(value)
        return value

    def evaluate(self, thunk: Operand, awaited: bool = False) -> Operand:
        """The value of a lambda's body, in the frame that wrote it; a body that is an async call is awaited."""
        if not isinstance(thunk, Lambda):
            raise self.error("a lambda is wanted here", "write lambda: ...")
        outer, line = self.frame, self.line
        here = self.here()
        self.frame = copy(thunk.frame)
        self.frame.called_at = here  # Python has no frame for the lambda: what it calls is awaited by its caller
        body = thunk.node.body
        value = self.call(body, awaited) if isinstance(body, ast.Call) else self.value(body)
        self.frame, self.line = outer, line
        return value

    def do_until(self, args: list[Operand]) -> Operand:
        """await until(lambda: cond)"""
        go, wait = Block(), Block()
        thunk = args[0]
        if not isinstance(thunk, Lambda):
            raise self.error("until() of something that is not a lambda", "write await until(lambda: cond)")
        point = self.suspend(1)
        outer, line, self.frame = self.frame, self.line, thunk.frame
        self.condition(thunk.node.body, go, wait)
        self.frame, self.line = outer, line
        for block in first_step(point.entry):
            for instr in block.instrs:
                if isinstance(instr, Store | Accumulate) or (
                    isinstance(instr, Require) and instr.name not in ("index", USE_AFTER_FREE)
                ):
                    raise self.error("a condition of until() that does something", "only read fields there")
        wait.term = Disabled()
        self.begin(go)
        return Static(None)

    def do_step(self, args: list[Operand]) -> Operand:
        """await step()"""
        self.suspend(1)
        return Static(None)

    def do_choose(self, args: list[Operand]) -> Operand:
        """await choose(n)"""
        ways = args[0].value if isinstance(args[0], Static) else None
        if not isinstance(ways, int) or not 1 <= ways <= self.most_ways:
            what = f"choose() of something that is not a constant 1..{self.most_ways}"
            raise self.error(what, "write await choose(2)")
        self.suspend(ways)
        choice = Var("choice", self.site(), (0, ways - 1))
        self.emit(Set(choice, Choice(), self.site()))
        return Local(choice)

    def do_require(self, args: list[Operand]) -> Operand:
        """require(cond, name)"""
        name = self.text(args[1], "the name in require()")
        self.emit(Require(self.number(args[0]), name, self.site()))
        return Static(None)

    def do_reached(self, args: list[Operand]) -> Operand:
        """reached(name)"""
        self.emit(Require(None, self.text(args[0], "the name in reached()"), self.site()))
        return Static(None)

    def do_accumulate(self, args: list[Operand]) -> Operand:
        """accumulate(log, row, mask)"""
        log, row = self.text(args[0], "the log of accumulate()"), self.number(args[1])
        rows = self.rows(row)
        if rows is None:
            raise self.error("a row of accumulate() that is not a constant", "unroll it: for over a constant range")
        end = Block()
        for value in rows[:-1]:
            there, others = Block(), Block()
            self.branch(self.binary("==", row, Const(value)), there, others)
            self.begin(there)
            self.emit(Accumulate(log, value, self.number(args[2]), self.site()))
            self.jump(end)
            self.begin(others)
        self.emit(Accumulate(log, rows[-1], self.number(args[2]), self.site()))
        if len(rows) > 1:
            self.jump(end)
            self.begin(end)
        return Static(None)

    def rows(self, row: Expr) -> list[int] | None:
        """What a row can be, where it is a constant of one out of several structs, or is made of such; else None."""
        match row:
            case Const(value=value):
                return [value]
            case Me():
                return list(range(self.cpus))
            case Table(values=values):
                return sorted(set(values))
            case Bin(op="+" | "-" | "*" as op, a=a, b=b):
                left, right = self.rows(a), self.rows(b)
                if left is None or right is None:
                    return None
                found = sorted({FOLD[op](x, y) for x in left for y in right})
                return found if len(found) <= MAX_ROWS else None
            case Local(var=var) if var in self.rows_of:
                return self.rows_of[var]
            case Local(var=var) if var in self.made_of:
                return self.rows(self.made_of[var])
        return None

    def do_tracepoint(self, args: list[Operand]) -> Operand:
        """tracepoint(name, values...): nothing to do, its arguments have no effects of their own."""
        self.text(args[0] if args else Static(None), "the name in tracepoint()")
        return Static(None)

    def do_marked_load(self, args: list[Operand]) -> Operand:
        """marked_load(lambda: field)"""
        found = self.evaluate(args[0])
        if not isinstance(found, Load):
            raise self.error("marked_load() wants a lambda that names a field", "write lambda: struct.field")
        return self.temp(Load(found.loc, True))

    def do_marked_store(self, args: list[Operand]) -> Operand:
        """marked_store(lambda: field, value)"""
        found = self.evaluate(args[0])
        if not isinstance(found, Load):
            raise self.error("marked_store() wants a lambda that names a field", "write lambda: struct.field")
        self.emit(Store(found.loc, self.number(args[1]), True, self.site()))
        return Static(None)

    def do_len(self, args: list[Operand]) -> Operand:
        """len(array)"""
        base = args[0]
        arrays = base.structs if isinstance(base, Ref) else (base.value,) if isinstance(base, Static) else ()
        if not arrays or not all(isinstance(a, Array) for a in arrays):
            raise self.error("len() of something that is not an Array", "use septum.lang.Array")
        lengths = tuple(len(a) for a in arrays)
        return Table(lengths, base.index) if isinstance(base, Ref) and len(set(lengths)) > 1 else Static(lengths[0])

    def do_int(self, args: list[Operand]) -> Operand:
        """int(x)"""
        return self.number(args[0])

    def do_bool(self, args: list[Operand]) -> Operand:
        """bool(x)"""
        return self.binary("!=", self.number(args[0]), Const(0))

    def do_me(self, args: list[Operand]) -> Operand:
        """me()"""
        if not self.lifetimes:
            raise self.error(*intrinsics.ME_IN_CHECK)
        return Me()


#: the word, how it is lowered, how many arguments it takes (-1: any number), whether it is awaited
_INTRINSICS: tuple[tuple[Any, Callable[[Calls, list[Operand]], Operand], int, bool], ...] = (
    (intrinsics.until, Calls.do_until, 1, True),
    (intrinsics.step, Calls.do_step, 0, True),
    (intrinsics.choose, Calls.do_choose, 1, True),
    (intrinsics.require, Calls.do_require, 2, False),
    (intrinsics.reached, Calls.do_reached, 1, False),
    (intrinsics.accumulate, Calls.do_accumulate, 3, False),
    (intrinsics.tracepoint, Calls.do_tracepoint, -1, False),
    (intrinsics.marked_load, Calls.do_marked_load, 1, False),
    (intrinsics.marked_store, Calls.do_marked_store, 2, False),
    (intrinsics.me, Calls.do_me, 0, False),
    (len, Calls.do_len, 1, False),
    (int, Calls.do_int, 1, False),
    (bool, Calls.do_bool, 1, False),
)
#: the same, by the id of the word
_BY_ID = {id(found[0]): found for found in _INTRINSICS}
