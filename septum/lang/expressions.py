# SPDX-License-Identifier: GPL-2.0-or-later
"""Lowering of expressions, calls and the language's own words."""

from __future__ import annotations

import ast
import builtins
import inspect
from collections.abc import Callable
from copy import copy
from types import FunctionType, ModuleType
from typing import Any

from septum.lang import intrinsics
from septum.lang.builder import Bound, Builder, Frame, Lambda, Poison, Ref, Static, Value
from septum.lang.ir import (
    Accumulate,
    Bin,
    Block,
    Choice,
    Const,
    Disabled,
    Expr,
    Load,
    Loc,
    Local,
    Me,
    Require,
    Set,
    Store,
    Table,
    Var,
)
from septum.lang.structs import Array, Field, PerCpu, Struct

BINARY: dict[type[ast.operator], str] = {
    ast.Add: "+",
    ast.Sub: "-",
    ast.Mult: "*",
    ast.FloorDiv: "//",
    ast.Mod: "%",
    ast.BitAnd: "&",
    ast.BitOr: "|",
    ast.BitXor: "^",
    ast.LShift: "<<",
    ast.RShift: ">>",
}
COMPARE: dict[type[ast.cmpop], str] = {
    ast.Eq: "==",
    ast.NotEq: "!=",
    ast.Lt: "<",
    ast.LtE: "<=",
    ast.Gt: ">",
    ast.GtE: ">=",
}
FOLD: dict[str, Callable[[int, int], int]] = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "//": lambda a, b: a // b,
    "%": lambda a, b: a % b,
    "&": lambda a, b: a & b,
    "|": lambda a, b: a | b,
    "^": lambda a, b: a ^ b,
    "<<": lambda a, b: a << b,
    ">>": lambda a, b: a >> b,
    "==": lambda a, b: int(a == b),
    "!=": lambda a, b: int(a != b),
    "<": lambda a, b: int(a < b),
    "<=": lambda a, b: int(a <= b),
    ">": lambda a, b: int(a > b),
    ">=": lambda a, b: int(a >= b),
}


class Expressions(Builder):
    """Turns expressions into trees over locals and fields, inlining the calls in them."""

    def number(self, value: Value) -> Expr:
        """``value`` as a number; refuses references."""
        if isinstance(value, Expr):
            return value
        if isinstance(value, Static) and isinstance(value.value, int):
            return Const(int(value.value))
        if isinstance(value, Poison):
            raise self.error(f"'{value.name}' may be one of two structs here", "use an index into an array")
        raise self.error("a reference where a number is wanted", "read one of its fields")

    def value(self, node: ast.expr) -> Value:
        """Lower an expression; calls in it are inlined first, in Python's order."""
        self.line = node.lineno
        method = getattr(self, "expr_" + type(node).__name__, None)
        if method is None:
            raise self.error(f"{ast.unparse(node)} ({type(node).__name__}) is not in the language")
        result: Value = method(node)
        return Static(result.value) if isinstance(result, Const) else result

    def expr_Constant(self, node: ast.Constant) -> Value:
        """A literal."""
        if isinstance(node.value, int | str) or node.value is None:
            return Static(node.value)
        raise self.error(f"the literal {node.value!r}", "use integers")

    def expr_Name(self, node: ast.Name) -> Value:
        """A local, a global, or a builtin."""
        frame, name = self.frame, node.id
        if name in frame.names:
            value = frame.names[name]
            if isinstance(value, Poison):
                self.number(value)
            return value
        if name in frame.vars:
            return Local(frame.vars[name])
        closure = inspect.getclosurevars(frame.function).nonlocals if frame.function.__closure__ else {}
        for scope in (closure, frame.function.__globals__, vars(builtins)):
            if name in scope:
                return Static(scope[name])
        raise self.error(f"the name '{name}' is not bound here")

    def expr_Attribute(self, node: ast.Attribute) -> Value:
        """A field, a linked struct, a constant of a struct, a method, or a name of a module."""
        if _is_super(node.value):
            owner = inspect.getclosurevars(self.frame.function).nonlocals["__class__"]
            self_value = self.frame.names[self.frame.tree.args.args[0].arg]
            structs = self_value.structs if isinstance(self_value, Ref) else (self_value.value,)  # type: ignore[union-attr]
            method = getattr(super(owner, structs[0]), node.attr).__func__
            return Bound(method, self_value if isinstance(self_value, Ref) else Ref(structs, Const(0), False))
        base = self.value(node.value)
        if isinstance(base, Static) and not isinstance(base.value, Struct):
            if isinstance(base.value, ModuleType | type):
                return Static(getattr(base.value, node.attr))
            raise self.error(f"{ast.unparse(node)}: not a struct")
        if not isinstance(base, Static | Ref):
            raise self.error(f"{ast.unparse(node)}: not a struct")
        structs = base.structs if isinstance(base, Ref) else (base.value,)
        kind = getattr(type(structs[0]), node.attr, None)
        if isinstance(kind, Field):
            return Load(self.field(base, node.attr))
        if isinstance(kind, FunctionType):
            return Bound(kind, base if isinstance(base, Ref) else Ref(structs, Const(0), False))
        try:
            values = tuple(getattr(s, node.attr) for s in structs)
        except AttributeError:
            raise self.error(f"{type(structs[0]).__name__} has no '{node.attr}'") from None
        if isinstance(base, Static) or all(v is values[0] for v in values):
            return Static(values[0])
        if all(isinstance(v, Struct) for v in values):
            return Ref(values, base.index, base.own)
        if all(isinstance(v, int) for v in values):
            return Table(tuple(int(v) for v in values), base.index)
        if all(isinstance(v, Array) for v in values):
            return Ref(values, base.index, base.own)
        raise self.error(f"{ast.unparse(node)} differs from struct to struct")

    def field(self, base: Value, name: str) -> Loc:
        """The place of a field of ``base``."""
        if isinstance(base, Poison):
            self.number(base)
        if not isinstance(base, Static | Ref):
            raise self.error(f"'.{name}' of something that is not a struct")
        structs = base.structs if isinstance(base, Ref) else (base.value,)
        found = getattr(type(structs[0]), name, None)
        if not isinstance(found, Field):
            raise self.error(
                f"'{name}' is not a field of {type(structs[0]).__name__}", "declare it with bounded(), flag() or enum()"
            )
        if isinstance(base, Ref) and len(structs) > 1:
            return Loc(structs, base.index, found, base.own)
        return Loc(structs, None, found, False)

    def expr_Subscript(self, node: ast.Subscript) -> Value:
        """An element of an array."""
        base, index = self.value(node.value), self.value(node.slice)
        if isinstance(base, Static) and isinstance(base.value, Array):
            array = base.value
            if isinstance(index, Static):
                if not 0 <= index.value < len(array):
                    raise self.error(f"index {index.value} of an array of {len(array)}")
                return Static(array[index.value])
            own = isinstance(array, PerCpu) and isinstance(index, Me)
            return self.element(array.items, self.number(index), own)
        if isinstance(base, Ref) and isinstance(base.structs[0], Array):
            arrays = base.structs
            if len({len(a) for a in arrays}) != 1:
                raise self.error("arrays of different lengths behind one index")
            if isinstance(index, Static):
                return Ref(tuple(a[index.value] for a in arrays), base.index, base.own)
            width = len(arrays[0])
            flat = Bin("+", Bin("*", base.index, Const(width)), self.number(index))
            return self.element(tuple(s for a in arrays for s in a), flat, False)
        raise self.error(f"{ast.unparse(node)}: not an array", "use septum.lang.Array")

    def element(self, structs: tuple[Any, ...], index: Expr, own: bool) -> Ref:
        """One of ``structs``, with the index in a local and its range checked."""
        if not isinstance(index, Local | Me):
            index = self.temp(index, "index")
        if not isinstance(index, Me):
            inside = Bin("&", Bin("<=", Const(0), index), Bin("<", index, Const(len(structs))))
            self.emit(Require(inside, "index", self.site()))
        return Ref(structs, index, own)

    def expr_BinOp(self, node: ast.BinOp) -> Value:
        """Arithmetic on two numbers."""
        left = self.number(self.value(node.left))
        if has_call(node.right) and not isinstance(left, Const):
            left = self.temp(left)
        right = self.number(self.value(node.right))
        return self.binary(BINARY.get(type(node.op), "?"), left, right)

    def binary(self, op: str, left: Expr, right: Expr) -> Expr:
        """An operation, folded when both sides are constant."""
        if op not in FOLD:
            raise self.error("this operator is not in the language", "use + - * // % & | ^ << >>")
        if op in ("//", "%") and not (isinstance(right, Const) and right.value > 0):
            raise self.error("division by something that is not a positive constant")
        if isinstance(left, Const) and isinstance(right, Const):
            return Const(FOLD[op](left.value, right.value))
        return Bin(op, left, right)

    def expr_UnaryOp(self, node: ast.UnaryOp) -> Value:
        """-x, ~x, not x"""
        if isinstance(node.op, ast.Not):
            return self.truth(node)
        operand = self.number(self.value(node.operand))
        if isinstance(node.op, ast.USub):
            return self.binary("-", Const(0), operand)
        if isinstance(node.op, ast.Invert):
            return self.binary("-", Const(-1), operand)
        return operand

    def expr_Compare(self, node: ast.Compare) -> Value:
        """A comparison; chains go through a branch, as in Python."""
        if len(node.ops) > 1:
            return self.truth(node)
        op = node.ops[0]
        left = self.value(node.left)
        if isinstance(left, Expr) and not isinstance(left, Const) and has_call(node.comparators[0]):
            left = self.temp(left)
        right = self.value(node.comparators[0])
        if isinstance(op, ast.Is | ast.IsNot):
            if not (isinstance(left, Static) and isinstance(right, Static)):
                raise self.error("'is' between references known only at run time", "compare indexes")
            return Static(int((left.value is right.value) == isinstance(op, ast.Is)))
        if type(op) not in COMPARE:
            raise self.error(f"{ast.unparse(node)}", "compare with == and !=")
        return self.binary(COMPARE[type(op)], self.number(left), self.number(right))

    def expr_BoolOp(self, node: ast.BoolOp) -> Value:
        """and, or: as a number only between conditions, where Python's value is 0 or 1 too."""
        for part in node.values:
            if not _is_condition(part):
                raise self.error(f"the value of '{ast.unparse(node)}'", "compare each side explicitly")
        return self.truth(node)

    def expr_IfExp(self, node: ast.IfExp) -> Value:
        """a if cond else b"""
        yes, no, end = Block(), Block(), Block()
        self.condition(node.test, yes, no)
        if not (yes.preds and no.preds):
            self.begin(yes if yes.preds else no)
            return self.value(node.body if yes.preds else node.orelse)
        var = Var("ifexp", self.site())
        for block, part in ((yes, node.body), (no, node.orelse)):
            self.begin(block)
            self.emit(Set(var, self.number(self.value(part)), self.site()))
            self.jump(end)
        self.begin(end)
        return Local(var)

    def truth(self, node: ast.expr) -> Value:
        """A condition as 0 or 1."""
        yes, no, end = Block(), Block(), Block()
        self.condition(node, yes, no)
        if not (yes.preds and no.preds):
            self.begin(yes if yes.preds else no)
            return Static(int(yes.preds > 0))
        var = Var("cond", self.site())
        for block, value in ((yes, 1), (no, 0)):
            self.begin(block)
            self.emit(Set(var, Const(value), self.site()))
            self.jump(end)
        self.begin(end)
        return Local(var)

    def condition(self, node: ast.expr, yes: Block, no: Block) -> None:
        """Branch on a condition; ``and`` and ``or`` evaluate no more than Python does."""
        self.line = node.lineno
        match node:
            case ast.UnaryOp(op=ast.Not()):
                self.condition(node.operand, no, yes)
            case ast.BoolOp(op=op, values=values):
                for part in values[:-1]:
                    more = Block()
                    if isinstance(op, ast.And):
                        self.condition(part, more, no)
                    else:
                        self.condition(part, yes, more)
                    self.begin(more)
                self.condition(values[-1], yes, no)
            case ast.Compare(ops=[_, _, *_]):
                left = node.left
                for op_node, right in zip(node.ops, node.comparators, strict=True):
                    if right is not node.comparators[-1] and has_call(right):
                        raise self.error("a call inside a chained comparison", "compare twice")
                    pair = ast.copy_location(ast.Compare(left, [op_node], [right]), node)
                    more = yes if right is node.comparators[-1] else Block()
                    self.branch(self.number(self.value(pair)), more, no)
                    self.begin(more) if more is not yes else None
                    left = right
            case _:
                value = self.value(node)
                if isinstance(value, Static) and not isinstance(value.value, int):
                    self.jump(yes if value.value is not None else no)
                else:
                    self.branch(self.number(value), yes, no)

    # -- calls ------------------------------------------------------------

    def expr_Await(self, node: ast.Await) -> Value:
        """await of until(), step(), choose(), or of a model function."""
        if not isinstance(node.value, ast.Call):
            raise self.error(f"await {ast.unparse(node.value)}", "await a call")
        return self.call(node.value, awaited=True)

    def expr_Call(self, node: ast.Call) -> Value:
        """A call that is not awaited."""
        return self.call(node, awaited=False)

    def expr_Lambda(self, node: ast.Lambda) -> Value:
        """An argument of until(), READ_ONCE() and the like."""
        if node.args.args:
            raise self.error("a lambda with parameters", "write a function")
        return Lambda(node, self.frame)

    def call(self, node: ast.Call, awaited: bool) -> Value:
        """Inline a call, or do what an intrinsic says."""
        target = self.value(node.func)
        args = [self.argument(a) for a in node.args]
        kwargs = {k.arg or "": self.argument(k.value) for k in node.keywords}
        if "" in kwargs:
            raise self.error("**kwargs in a call", "name the arguments")
        self.line = node.lineno
        if isinstance(target, Lambda):
            return self.evaluate(target, awaited)
        if isinstance(target, Bound):
            ref = target.ref
            args.insert(0, ref if len(ref.structs) > 1 else Static(ref.structs[0]))
            function: Any = target.function
        elif isinstance(target, Static):
            function = target.value
        else:
            raise self.error(f"{ast.unparse(node.func)} is not a function known beforehand")
        if (special := _INTRINSICS.get(function)) is not None:
            return special(self, args, awaited)
        if not isinstance(function, FunctionType):
            raise self.error(f"a call of {ast.unparse(node.func)}()", "model code calls model functions only")
        if inspect.iscoroutinefunction(function) != awaited:
            raise self.error(
                f"{function.__name__}() {'is not async' if awaited else 'is async'}",
                "drop the await" if awaited else "await it",
            )
        return self.enter(Frame(function, self.here()), args, kwargs)

    def argument(self, node: ast.expr) -> Value:
        """An argument keeps the value it has when it is evaluated, whatever later arguments do."""
        value = self.value(node)
        if isinstance(value, Expr) and not isinstance(value, Const | Local | Me):
            return self.temp(value)
        return value

    def evaluate(self, thunk: Value, awaited: bool = False) -> Value:
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

    def do_until(self, args: list[Value], awaited: bool) -> Value:
        """await until(lambda: cond)"""
        self.suspend(1)
        go, wait = Block(), Block()
        thunk = args[0]
        if not isinstance(thunk, Lambda) or not awaited:
            raise self.error("until() wants a lambda", "write await until(lambda: cond)")
        outer, line, self.frame = self.frame, self.line, thunk.frame
        self.condition(thunk.node.body, go, wait)
        self.frame, self.line = outer, line
        wait.term = Disabled()
        self.begin(go)
        return Static(None)

    def do_step(self, args: list[Value], awaited: bool) -> Value:
        """await step()"""
        if not awaited:
            raise self.error("step() does nothing unless awaited", "await it")
        self.suspend(1)
        return Static(None)

    def do_choose(self, args: list[Value], awaited: bool) -> Value:
        """await choose(n)"""
        ways = args[0]
        if not awaited or not isinstance(ways, Static) or ways.value < 1:
            raise self.error("choose() wants a positive constant", "write await choose(2)")
        self.suspend(ways.value)
        choice = Var("choice", self.site(), (0, ways.value - 1))
        self.emit(Set(choice, Choice(), self.site()))
        return Local(choice)

    def do_require(self, args: list[Value], awaited: bool) -> Value:
        """require(cond, name)"""
        cond, name = args
        if not isinstance(name, Static) or not isinstance(name.value, str):
            raise self.error("require() wants the property's name", "write require(cond, 'name')")
        self.emit(Require(self.number(cond), name.value, self.site()))
        return Static(None)

    def do_reached(self, args: list[Value], awaited: bool) -> Value:
        """reached(name)"""
        name = args[0]
        if not isinstance(name, Static) or not isinstance(name.value, str):
            raise self.error("reached() wants the property's name")
        self.emit(Require(None, name.value, self.site()))
        return Static(None)

    def do_accumulate(self, args: list[Value], awaited: bool) -> Value:
        """accumulate(log, row, mask)"""
        log, row, mask = args
        if not (isinstance(log, Static) and isinstance(row, Static)):
            raise self.error("accumulate() wants a constant log and row")
        self.emit(Accumulate(log.value, row.value, self.number(mask), self.site()))
        return Static(None)

    def do_tracepoint(self, args: list[Value], awaited: bool) -> Value:
        """tracepoint(name, values...): nothing to do, its arguments have no effects of their own."""
        return Static(None)

    def do_marked_load(self, args: list[Value], awaited: bool) -> Value:
        """marked_load(lambda: field)"""
        found = self.evaluate(args[0])
        if not isinstance(found, Load):
            raise self.error("marked_load() wants a lambda that names a field")
        return self.temp(Load(found.loc, True))

    def do_marked_store(self, args: list[Value], awaited: bool) -> Value:
        """marked_store(lambda: field, value)"""
        found = self.evaluate(args[0])
        if not isinstance(found, Load):
            raise self.error("marked_store() wants a lambda that names a field")
        self.emit(Store(found.loc, self.number(args[1]), True, self.site()))
        return Static(None)

    def do_len(self, args: list[Value], awaited: bool) -> Value:
        """len(array)"""
        array = args[0].structs[0] if isinstance(args[0], Ref) else getattr(args[0], "value", None)
        if not isinstance(array, Array):
            raise self.error("len() of something that is not an Array")
        return Static(len(array))

    def do_int(self, args: list[Value], awaited: bool) -> Value:
        """int(x)"""
        return self.number(args[0])

    def do_bool(self, args: list[Value], awaited: bool) -> Value:
        """bool(x)"""
        return self.binary("!=", self.number(args[0]), Const(0))

    def do_me(self, args: list[Value], awaited: bool) -> Value:
        """me()"""
        return Me()


_INTRINSICS: dict[Any, Callable[[Expressions, list[Value], bool], Value]] = {
    intrinsics.until: Expressions.do_until,
    intrinsics.step: Expressions.do_step,
    intrinsics.choose: Expressions.do_choose,
    intrinsics.require: Expressions.do_require,
    intrinsics.reached: Expressions.do_reached,
    intrinsics.accumulate: Expressions.do_accumulate,
    intrinsics.tracepoint: Expressions.do_tracepoint,
    intrinsics.marked_load: Expressions.do_marked_load,
    intrinsics.marked_store: Expressions.do_marked_store,
    intrinsics.me: Expressions.do_me,
    len: Expressions.do_len,
    int: Expressions.do_int,
    bool: Expressions.do_bool,
}


def _is_super(node: ast.expr) -> bool:
    return (
        isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "super" and not node.args
    )


def has_call(node: ast.AST) -> bool:
    return any(isinstance(n, ast.Call | ast.Await) for n in ast.walk(node))


def _is_condition(node: ast.expr) -> bool:
    match node:
        case ast.Compare() | ast.UnaryOp(op=ast.Not()):
            return True
        case ast.BoolOp(values=values):
            return all(_is_condition(v) for v in values)
        case ast.Call(func=ast.Name(id="bool")):
            return True
    return False


def as_load(node: ast.expr) -> ast.expr:
    copied = ast.parse(ast.unparse(node), mode="eval").body
    return ast.copy_location(copied, node) if not isinstance(node, ast.Name) else ast.copy_location(
        ast.Name(node.id, ast.Load()), node
    )
