# SPDX-License-Identifier: GPL-2.0-or-later
"""Lowering of expressions, calls and the language's own words."""

from __future__ import annotations

import ast
import builtins
import inspect
from collections.abc import Callable, Iterable
from copy import copy
from types import FunctionType, ModuleType
from typing import Any

from septum.graph.builder import Bound, Builder, Frame, Lambda, Operand, Poison, Ref, Static
from septum.graph.ir import (
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
    step_blocks,
)
from septum.graph.values import COMPARISONS, FOLD
from septum.lang import intrinsics
from septum.lang.check import REFUSED
from septum.lang.patches import resolve
from septum.lang.structs import FREED, USE_AFTER_FREE, Array, Field, PerCpu, Struct
from septum.lang.syntax import has_call, is_condition, is_super
from septum.text import closest

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


#: Rows of a log that one accumulate() may choose between: 64 locks in 4 subclasses are 256. It is lowered to as many
#: comparisons; more are refused, with file and line.
MAX_ROWS = 256


class Expressions(Builder):
    """Turns expressions into trees over locals and fields, inlining the calls in them."""

    def number(self, value: Operand) -> Expr:
        """``value`` as a number; refuses references."""
        if isinstance(value, Expr):
            return value
        if isinstance(value, Static) and isinstance(value.value, int):
            if not -(1 << 63) <= value.value < 1 << 64:
                raise self.error(f"the number {int(value.value)}", "use numbers of at most 64 bits")
            return Const(int(value.value))
        if self.block is None:
            return Const(0)  # nothing leads here: what a call that is not lowered returns is not known, nor asked for
        raise self.error("a reference where a number is wanted", "read one of its fields")

    def value(self, node: ast.expr) -> Operand:
        """Lower an expression; calls in it are inlined first, in Python's order."""
        self.line = node.lineno
        method = getattr(self, "expr_" + type(node).__name__, None)
        if method is None:
            what, instead = REFUSED.get(type(node), (f"'{ast.unparse(node)}'", "write it in simpler words"))
            raise self.error(f"{what} is not in the language", instead)
        result: Operand = method(node)
        return Static(result.value) if isinstance(result, Const) else result

    def expr_Constant(self, node: ast.Constant) -> Operand:
        """A literal."""
        if isinstance(node.value, int | str) or node.value is None:
            return Static(node.value)
        raise self.error(f"the literal {node.value!r}", "use integers")

    def expr_Name(self, node: ast.Name) -> Operand:
        """A local, a global, or a builtin."""
        frame, name = self.frame, node.id
        if name in frame.names:
            value = frame.names[name]
            if isinstance(value, Poison):
                raise self.error(value.why, value.instead)
            return value
        if name in frame.vars:
            return Local(frame.vars[name])
        if name in (*frame.function.__code__.co_varnames, *frame.function.__code__.co_cellvars):
            raise self.error(f"the local '{name}' is not bound on this path", "assign it before, on every path")
        closure = inspect.getclosurevars(frame.function).nonlocals if frame.function.__closure__ else {}
        for scope in (closure, frame.function.__globals__, vars(builtins)):
            if name in scope:
                return Static(scope[name])
        known = [*frame.names, *frame.vars, *frame.function.__globals__]
        raise self.error(f"the name '{name}' is not bound here", _meant(name, known))

    def expr_Attribute(self, node: ast.Attribute) -> Operand:
        """A field, a linked struct, a constant of a struct, a method, or a name of a module."""
        if is_super(node.value):
            return self.inherited(node)
        base = self.value(node.value)
        if isinstance(base, Static) and isinstance(base.value, ModuleType | type):
            if not hasattr(base.value, node.attr):
                raise self.error(f"{ast.unparse(node.value)} has no '{node.attr}'", _meant(node.attr, dir(base.value)))
            return Static(getattr(base.value, node.attr))
        structs = self.structs(base, node)
        match self.member(structs, node.attr):
            case Field():
                return Load(self.field(base, node.attr))
            case FunctionType() as method:
                return Bound(method, base if isinstance(base, Ref) else Ref(structs, Const(0), False))
            case property(fget=FunctionType() as getter):
                return self.enter(Frame(getter, self.here()), [base], {})
            case member if hasattr(member, "__get__"):
                raise self.error(f"{ast.unparse(node)} ({type(member).__name__})", "write a method or a function")
        return self.constant(base, structs, node)

    def constant(self, base: Operand, structs: tuple[Any, ...], node: ast.Attribute) -> Operand:
        """What structs have besides fields and methods: a link, an array or a number, all known beforehand."""
        try:
            values = tuple(getattr(s, node.attr) for s in structs)
        except AttributeError:
            known = [*dir(type(structs[0])), *vars(structs[0])]
            raise self.error(f"{type(structs[0]).__name__} has no '{node.attr}'", _meant(node.attr, known)) from None
        if not isinstance(base, Ref) or all(v is values[0] for v in values):
            return Static(values[0])
        if all(isinstance(v, Struct) for v in values) or all(isinstance(v, Array) for v in values):
            return Ref(values, base.index, base.own)
        if all(isinstance(v, int) for v in values):
            if isinstance(base.index, Me) and values[: self.cpus] == tuple(range(self.cpus)):
                return Me()  # each CPU's own struct has its number
            return Table(tuple(int(v) for v in values), base.index)
        raise self.error(f"{ast.unparse(node)} differs from struct to struct", "let all of them have a struct there")

    def inherited(self, node: ast.Attribute) -> Operand:
        """super().method"""
        nonlocals = inspect.getclosurevars(self.frame.function).nonlocals
        parameters = self.frame.tree.args.args
        itself = self.frame.names.get(parameters[0].arg) if parameters else None
        if "__class__" not in nonlocals or itself is None:
            raise self.error("super() outside a method", "call the function by its name")
        structs = self.structs(itself, node)
        mro = type(structs[0]).__mro__
        for base in mro[mro.index(nonlocals["__class__"]) + 1 :]:
            method = vars(base).get(node.attr)
            if isinstance(method, FunctionType):
                return Bound(method, itself if isinstance(itself, Ref) else Ref(structs, Const(0), False))
        raise self.error(f"{ast.unparse(node)} is not a method", "call a method of a base class")

    def structs(self, base: Operand, node: ast.AST) -> tuple[Any, ...]:
        """The struct, or the several structs, that ``base`` is."""
        if isinstance(base, Ref) and isinstance(base.structs[0], Struct):
            return base.structs
        if isinstance(base, Static) and isinstance(base.value, Struct):
            return (base.value,)
        raise self.error(f"{ast.unparse(node)}: not an attribute of a struct", "use a Struct with fields")

    def member(self, structs: tuple[Any, ...], name: str) -> Any:
        """What the class of ``structs`` has under ``name``; refuses what differs from class to class."""
        found = [inspect.getattr_static(kind, name, None) for kind in {type(s): 0 for s in structs}]
        if any(f is not found[0] for f in found):
            raise self.error(
                f"'{name}' differs between the classes behind one index", "use arrays of one class, or a constant index"
            )
        return found[0]

    def field(self, base: Operand, name: str) -> Loc:
        """The place of a field of ``base``."""
        structs = self.structs(base, ast.Name(f".{name}", ast.Load()))
        found = self.member(structs, name)
        if not isinstance(found, Field):
            raise self.error(
                f"'{name}' is not a field of {type(structs[0]).__name__}", "declare it with bounded(), flag() or enum()"
            )
        for struct in structs:
            self.check_field(struct, found)
        if self.lifetimes and structs[0].mortal and name != FREED:
            alive = Bin("==", Load(self.field(base, FREED)), Const(0))
            self.emit(Require(alive, USE_AFTER_FREE, self.site()))
        if isinstance(base, Ref) and len(structs) > 1:
            return Loc(structs, base.index, found, base.own)
        return Loc(structs, None, found, False)

    def check_field(self, struct: Struct, field: Field) -> None:
        """The bound of a field is a number, and its first value is inside."""
        what = f"the bound of {type(struct).__name__}.{field.name}"
        try:
            high = field.hi(struct)
        except AttributeError:
            raise self.error(f"{what} is not an attribute of the struct", "set it in __init__") from None
        except (TypeError, ValueError):
            raise self.error(f"{what} is not a number", "set it to an integer in __init__") from None
        first = struct.__dict__.get(field.name, field.init)
        if not field.lo <= first <= high:
            raise self.error(
                f"{struct.path}.{field.name} begins as {first}, outside {field.lo}..{high}", "change init="
            )
        if not (field.lo >= -(1 << 63) and high < 1 << 64 and high - field.lo < 1 << 64):
            raise self.error(f"{what} is more than 64 bits", "make it smaller")

    def expr_Subscript(self, node: ast.Subscript) -> Operand:
        """An element of an array."""
        base, index = self.value(node.value), self.value(node.slice)
        arrays = base.structs if isinstance(base, Ref) else (base.value,) if isinstance(base, Static) else ()
        if not arrays or not all(isinstance(a, Array) for a in arrays):
            raise self.error(f"{ast.unparse(node)}: not an array", "use septum.lang.Array")
        if len({len(a) for a in arrays}) != 1:
            raise self.error("arrays of different lengths behind one index", "make them equally long")
        width = len(arrays[0])
        place = self.number(index)
        if isinstance(place, Const):
            if not 0 <= place.value < width:
                raise self.error(f"index {place.value} of an array of {width}", f"use 0..{width - 1}")
            if not isinstance(base, Ref):
                return Static(arrays[0][place.value])
            return Ref(tuple(a[place.value] for a in arrays), base.index, base.own)
        place = self.inside(place, width)
        if not isinstance(base, Ref):
            own = isinstance(arrays[0], PerCpu) and isinstance(place, Me) and width == self.cpus
            return Ref(arrays[0].items, place, own)
        flat = self.temp(Bin("+", Bin("*", base.index, Const(width)), place), "index")
        return Ref(tuple(s for a in arrays for s in a), flat, False)

    def inside(self, index: Expr, width: int) -> Expr:
        """An index kept in a local, with its range checked."""
        if not isinstance(index, Local | Me):
            index = self.temp(index, "index")
        if not isinstance(index, Me) or width < self.cpus:
            inside = Bin("&", Bin("<=", Const(0), index), Bin("<", index, Const(width)))
            self.emit(Require(inside, "index", self.site()))
        return index

    def expr_BinOp(self, node: ast.BinOp) -> Operand:
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
            raise self.error("division by something that is not a positive constant", "divide by a constant")
        if op in ("<<", ">>") and isinstance(right, Const) and not 0 <= right.value < 64:
            raise self.error(f"a shift by {right.value}", "shift by 0..63")
        if isinstance(left, Const) and isinstance(right, Const):
            return self.number(Static(FOLD[op](left.value, right.value)))
        if isinstance(left, Me) and isinstance(right, Me) and op in COMPARISONS:
            return Const(FOLD[op](0, 0))
        return Bin(op, left, right)

    def expr_UnaryOp(self, node: ast.UnaryOp) -> Operand:
        """-x, ~x, not x"""
        if isinstance(node.op, ast.Not):
            return self.truth(node)
        operand = self.number(self.value(node.operand))
        if isinstance(node.op, ast.USub):
            return self.binary("-", Const(0), operand)
        if isinstance(node.op, ast.Invert):
            return self.binary("-", Const(-1), operand)
        return operand

    def expr_Compare(self, node: ast.Compare) -> Operand:
        """A comparison; chains go through a branch, as in Python."""
        if len(node.ops) > 1:
            return self.truth(node)
        op = node.ops[0]
        left = self.value(node.left)
        if isinstance(left, Expr) and not isinstance(left, Const | Me) and has_call(node.comparators[0]):
            left = self.temp(left)
        return self.compare(op, left, self.value(node.comparators[0]), node)

    def compare(self, op: ast.cmpop, left: Operand, right: Operand, node: ast.expr) -> Operand:
        """One comparison, of what is already evaluated."""
        if isinstance(op, ast.Is | ast.IsNot):
            if isinstance(left, Ref) and isinstance(right, Static) and right.value is None:
                return Static(int(isinstance(op, ast.IsNot)))  # one of several structs is no None
            if not (isinstance(left, Static) and isinstance(right, Static)):
                raise self.error("'is' between references known only at run time", "compare indexes")
            return Static(int((left.value is right.value) == isinstance(op, ast.Is)))
        if type(op) not in COMPARE:
            raise self.error(f"{ast.unparse(node)}", "compare with == and !=")
        return self.binary(COMPARE[type(op)], self.number(left), self.number(right))

    def expr_BoolOp(self, node: ast.BoolOp) -> Operand:
        """and, or: as a number only between conditions, where Python's value is 0 or 1 too."""
        for part in node.values:
            if not is_condition(part):
                raise self.error(f"the value of '{ast.unparse(node)}'", "compare each side explicitly")
        return self.truth(node)

    def expr_IfExp(self, node: ast.IfExp) -> Operand:
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

    def truth(self, node: ast.expr) -> Operand:
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
                    if self.block is None:
                        return  # a constant decides; Python does not evaluate the rest either
                self.condition(values[-1], yes, no)
            case ast.Compare(ops=[_, _, *_]):
                self.chain(node, yes, no)
            case ast.Call(func=ast.Name() as name, args=[], keywords=[]) if isinstance(self.value(name), Lambda):
                self.condition_of(self.value(name), yes, no)
            case _:
                value = self.value(node)
                if isinstance(value, Static) and isinstance(value.value, Struct | Array | str | None):
                    self.jump(yes if value.value is not None and value.value != "" else no)
                else:
                    self.branch(self.number(value), yes, no)

    def condition_of(self, thunk: Operand, yes: Block, no: Block) -> None:
        """Branch on the body of a lambda, in the frame that wrote it."""
        assert isinstance(thunk, Lambda)
        outer, line, here = self.frame, self.line, self.here()
        self.frame = copy(thunk.frame)
        self.frame.called_at = here
        self.condition(thunk.node.body, yes, no)
        self.frame, self.line = outer, line

    def chain(self, node: ast.Compare, yes: Block, no: Block) -> None:
        """a < b < c: b is evaluated once, c only if a < b. What has no calls behind it cannot change meanwhile."""
        left = self.value(node.left)
        for op, following in zip(node.ops, node.comparators, strict=True):
            if has_call(following) and isinstance(left, Expr) and not isinstance(left, Const | Me):
                left = self.temp(left)
            right = self.value(following)
            last = following is node.comparators[-1]
            more = yes if last else Block()
            self.branch(self.number(self.compare(op, left, right, node)), more, no)
            if not last:
                self.begin(more)
                if self.block is None:
                    return
            left = right

    # -- calls ------------------------------------------------------------

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
        for word, lowered, number, waits in _INTRINSICS:
            if function is word:
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
        for block in step_blocks(point.entry):
            for instr in block.instrs:
                if isinstance(instr, Store | Accumulate) or (
                    isinstance(instr, Require) and instr.name not in ("index", USE_AFTER_FREE)
                ):
                    raise self.error("a condition of until() that does something", "only look at fields there")
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
        if not isinstance(ways, int) or not 1 <= ways <= intrinsics.MAX_WAYS:
            what = f"choose() of something that is not a constant 1..{intrinsics.MAX_WAYS}"
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
_INTRINSICS: tuple[tuple[Any, Callable[[Expressions, list[Operand]], Operand], int, bool], ...] = (
    (intrinsics.until, Expressions.do_until, 1, True),
    (intrinsics.step, Expressions.do_step, 0, True),
    (intrinsics.choose, Expressions.do_choose, 1, True),
    (intrinsics.require, Expressions.do_require, 2, False),
    (intrinsics.reached, Expressions.do_reached, 1, False),
    (intrinsics.accumulate, Expressions.do_accumulate, 3, False),
    (intrinsics.tracepoint, Expressions.do_tracepoint, -1, False),
    (intrinsics.marked_load, Expressions.do_marked_load, 1, False),
    (intrinsics.marked_store, Expressions.do_marked_store, 2, False),
    (intrinsics.me, Expressions.do_me, 0, False),
    (len, Expressions.do_len, 1, False),
    (int, Expressions.do_int, 1, False),
    (bool, Expressions.do_bool, 1, False),
)


def _meant(name: str, known: Iterable[str]) -> str:
    close = closest(name, (k for k in known if not k.startswith("__")))
    return f"did you mean '{close}'?" if close else "assign it, declare it, or import it at the top of the file"
