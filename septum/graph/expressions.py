# SPDX-License-Identifier: GPL-2.0-or-later
"""Lowering of expressions."""

from __future__ import annotations

import ast
import builtins
import inspect
from collections.abc import Iterable
from copy import copy
from types import FunctionType, ModuleType
from typing import Any

from septum.graph.builder import Bound, Builder, Frame, Lambda, Operand, Poison, Ref, Static
from septum.graph.ir import (
    Bin,
    Block,
    Const,
    Expr,
    Key,
    Load,
    Loc,
    Local,
    Me,
    Require,
    Set,
    Table,
    Var,
)
from septum.graph.values import COMPARISONS, FOLD
from septum.lang.check import REFUSED
from septum.lang.structs import FREED, USE_AFTER_FREE, Array, Field, OneForAll, PerCpu, Struct
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


class Expressions(Builder):
    """Turns expressions into trees over locals and fields."""

    def __init__(self) -> None:
        super().__init__()
        #: (id of a struct, field) whose bound and first value are right
        self.checked: set[Key] = set()

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
        method = self.methods.get(type(node))
        if method is None:
            method = self.methods[type(node)] = getattr(self, "expr_" + type(node).__name__, None)
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
        if self.variants is not None and any((id(s), node.attr) in self.variants.numbers for s in structs):
            return self.varying(base, structs, node)
        if not isinstance(base, Ref) or all(v is values[0] for v in values):
            return Static(values[0])
        if all(isinstance(v, Struct) for v in values) or all(isinstance(v, Array) for v in values):
            return Ref(values, base.index, base.own)
        if all(isinstance(v, int) for v in values):
            if any(id(s) in self.wide for s in structs):
                return self.growing(base, values, node)
            if isinstance(base.index, Me) and values[: self.cpus] == tuple(range(self.cpus)):
                return Me()  # each CPU's own struct has its number
            return Table(tuple(int(v) for v in values), base.index)
        raise self.error(f"{ast.unparse(node)} differs from struct to struct", "let all of them have a struct there")

    def growing(self, base: Ref, values: tuple[int, ...], node: ast.Attribute) -> Expr:
        """A number that grows from element to element of an array of which two are kept; see lang/witnesses.py.

        Behind two indexes one number says both; what differs may depend on either of them.
        """
        length, kept = self.wide[id(base.structs[0])]
        index: Expr = base.index
        if len(values) > 2 and values == values[:kept] * (len(values) // kept):
            index, values = self.binary("%", index, Const(length)), values[:kept]
        if len(values) != 2:
            raise self.error(f"{ast.unparse(node)} differs behind two indexes", "keep it in one array")
        first, by = int(values[0]), int(values[1]) - int(values[0])
        part = self.binary("*", index, Const(by)) if by != 1 else index
        return self.binary("+", part, Const(first)) if first else part

    def varying(self, base: Operand, structs: tuple[Any, ...], node: ast.Attribute) -> Expr:
        """A constant that the variants of the model do not agree on: a row for each struct, a number for each variant.

        That the first variant has a number there is not enough: so the structs behind an index all must have one.
        """
        assert self.variants is not None
        variants, which = self.variants, Load(Loc((self.variants.which,), None, self.variants.number, False))
        count = len(variants.models)
        rows = [variants.numbers.get((id(s), node.attr), (getattr(s, node.attr),) * count) for s in structs]
        if not all(isinstance(v, int) for row in rows for v in row):
            raise self.error(
                f"{ast.unparse(node)} differs from struct to struct", "let all of them have a number there"
            )
        flat = tuple(int(v) for row in rows for v in row)
        index: Expr = which
        if isinstance(base, Ref) and len(structs) > 1:
            index = Bin("+", Bin("*", base.index, Const(count)), which)
        return Table(flat, index)

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

    def structs(self, base: Operand, node: ast.AST | str) -> tuple[Any, ...]:
        """The struct, or the several structs, that ``base`` is; ``node`` is wanted of it, or a field."""
        if isinstance(base, Ref) and isinstance(base.structs[0], Struct):
            return base.structs
        if isinstance(base, Static) and isinstance(base.value, Struct):
            return (base.value,)
        what = f".{node}" if isinstance(node, str) else ast.unparse(node)
        raise self.error(f"{what}: not an attribute of a struct", "use a Struct with fields")

    def member(self, structs: tuple[Any, ...], name: str) -> Any:
        """What the class of ``structs`` has under ``name``; refuses what differs from class to class."""
        if len(structs) == 1:
            return _attribute(type(structs[0]), name)
        found = [_attribute(kind, name) for kind in {type(s): 0 for s in structs}]
        if any(f is not found[0] for f in found):
            raise self.error(
                f"'{name}' differs between the classes behind one index", "use arrays of one class, or a constant index"
            )
        return found[0]

    def field(self, base: Operand, name: str) -> Loc:
        """The place of a field of ``base``."""
        structs = self.structs(base, name)
        found = self.member(structs, name)
        if not isinstance(found, Field):
            raise self.error(
                f"'{name}' is not a field of {type(structs[0]).__name__}", "declare it with bounded(), flag() or enum()"
            )
        for struct in structs:
            if (id(struct), name) not in self.checked:
                self.check_field(struct, found)
                self.checked.add((id(struct), name))
        if len({struct.mortal for struct in structs}) != 1:
            raise self.error(f"'{name}' of structs of which only some can be freed", "use arrays of one class")
        if self.lifetimes and structs[0].mortal and name != FREED:
            alive = Bin("==", Load(self.field(base, FREED)), Const(0))
            self.emit(Require(alive, USE_AFTER_FREE, self.site()))
        if isinstance(base, Ref) and len(structs) > 1:
            return Loc(structs, base.index, found, base.own and self.one_each(structs))
        return Loc(structs, None, found, False)

    def one_each(self, structs: tuple[Any, ...]) -> bool:
        """Whether of structs that me() chooses from each CPU has one, the same wherever it finds that by me().

        A link may lead to another CPU's, as to that of a neighbour, and those of several CPUs to one struct.
        """
        orbit = tuple(map(id, structs))
        if len(set(orbit)) != len(orbit) or any(self.orbits.get(one, orbit) != orbit for one in orbit):
            return False
        self.orbits.update(dict.fromkeys(orbit, orbit))
        return True

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
        place = self.number(index) if not isinstance(arrays[0], OneForAll) else Const(0)
        return self.element(base, arrays, place)

    def element(self, base: Operand, arrays: tuple[Any, ...], place: Expr) -> Operand:
        """Element ``place`` of an array, or of one out of several: ``arrays`` are what ``base`` may be."""
        width = len(arrays[0])
        if not width:
            raise self.error("an element of an array that has none", "put it behind an if of a constant that is 0 then")
        if isinstance(place, Const) and not 0 <= place.value < width:
            raise self.error(f"index {place.value} of an array of {width}", f"use 0..{width - 1}")
        if isinstance(place, Const):
            self.tell("[]", place.value, width)
        if isinstance(place, Const) and place.value < len(arrays[0].items):
            if not isinstance(base, Ref):
                return Static(arrays[0][place.value])
            return Ref(tuple(a[place.value] for a in arrays), base.index, base.own)
        place = self.inside(place, width)
        if not isinstance(base, Ref):
            items = arrays[0].items
            own = isinstance(arrays[0], PerCpu) and isinstance(place, Me) and width == self.cpus
            return Ref(items, place, own and self.one_each(items))
        flat = self.temp(Bin("+", Bin("*", base.index, Const(width)), place), "index")
        return Ref(tuple(s for a in arrays for s in a.items), flat, False)

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
            self.tell(op, left.value, right.value)
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
                return Static(int(isinstance(op, ast.IsNot)))  # one of several structs is not None
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


def _attribute(kind: type, name: str) -> Any:
    """What a class or one of its bases has under a name, whatever that would do when it is read; None for nothing."""
    for base in kind.__mro__:
        if name in base.__dict__:
            return base.__dict__[name]
    return None


def _meant(name: str, known: Iterable[str]) -> str:
    close = closest(name, (k for k in known if not k.startswith("__")))
    return f"did you mean '{close}'?" if close else "assign it, declare it, or import it at the top of the file"
