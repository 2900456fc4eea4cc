# SPDX-License-Identifier: GPL-2.0-or-later
"""A call that is inlined again with the same arguments is not lowered again.

What lowering makes of a call depends on the function, on what is known of its arguments, and on nothing else of its
caller: a local of the caller is only read, a struct is the same object. So each function is lowered once for all calls
that are alike in these, into a :class:`Piece`; a call of it is a block that ends in a :class:`Call`. Once all is
lowered, each call gets blocks, points and locals of its own (expand.py): those of a call that is inlined at once.
"""

from __future__ import annotations

import ast
from collections.abc import Mapping
from copy import copy
from functools import cache
from types import CodeType, FunctionType
from typing import Any

from septum.graph.builder import Bound, Frame, Lambda, Operand, Poison, Ref, Static
from septum.graph.calls import Calls
from septum.graph.expand import first_step
from septum.graph.ir import Block, Call, Const, Expr, Local, Me, Piece, Var
from septum.lang.source import LangError

#: Calls within calls, at most. The built-in model nests 21 deep; each call takes some ten frames of Python's own stack
#: here, so that 40 stay well below Python's limit of 1,000. Beyond it the model is refused, with file and line.
MAX_INLINE_DEPTH = 40

Values = Mapping[str, Operand]


class NotShareable(Exception):
    """What a call depends on cannot be told: it is inlined at once."""


class Sharing(Calls):
    """Enters functions."""

    def __init__(self) -> None:
        super().__init__()
        self.active: list[CodeType] = []
        #: whether calls that are alike are lowered once; what is told of each call, and refusals, need all of them
        self.shares = True
        self.pieces: dict[object, Piece | None] = {}  # None: cannot be shared
        self.open: list[Piece] = []  # what is being lowered, innermost last
        self.paused: tuple[FunctionType, tuple[Any, ...]] | None = None  # what is asked where each step begins
        self.kept: list[object] = []  # objects whose ids are in keys

    def enter(self, frame: Frame, args: list[Operand], kwargs: dict[str, Operand]) -> Operand:
        """Call a function in the current block; returns what it returns."""
        name = frame.function.__qualname__
        if frame.function.__code__ in self.active:
            raise self.error(f"{name}() calls itself", "write a loop")
        if len(frame.stack) > MAX_INLINE_DEPTH:
            raise self.error(f"calls nest deeper than {MAX_INLINE_DEPTH}", "flatten them")
        outer, line = self.frame, self.line
        if outer is None:
            self.frame, self.line = frame, frame.tree.lineno
        values = self.match_arguments(frame, args, kwargs)
        if self.shares and outer is not None and self.block is not None:
            call = _Call(self, frame, values)
            piece = self.piece(call)
            if piece is not None:
                return self.called(piece, call)
        result = self.inline(frame, values)
        self.frame, self.line = outer, line
        return result

    def inline(self, frame: Frame, values: Values) -> Operand:
        """Lower the body of a function in the current block (lower.py)."""
        raise AssertionError("no statements here")

    def note_body(self, frame: Frame) -> None:
        """Note that the body of a function is lowered from here on, until it is taken off ``active``."""
        code = frame.function.__code__
        self.active.append(code)
        if self.open:
            around = self.open[-1]
            around.codes.add(code)
            around.height = max(around.height, len(self.active) - around.depth)

    def match_arguments(self, frame: Frame, args: list[Operand], kwargs: dict[str, Operand]) -> dict[str, Operand]:
        """The value of each parameter, in the order of the parameters; refuses what Python would refuse."""
        spec, function = frame.tree.args, frame.function
        if spec.vararg or spec.kwarg or spec.posonlyargs:
            file = function.__code__.co_filename
            raise LangError(file, frame.tree.lineno, "*args, **kwargs or / in a def", "name the parameters")
        positional = [a.arg for a in spec.args]
        names = positional + [a.arg for a in spec.kwonlyargs]
        given = dict(zip(positional, args, strict=False))
        for name in kwargs:
            if name in given or name not in names:
                raise self.error(f"the argument '{name}' of {function.__qualname__}()", "give each parameter once")
        if len(args) > len(positional):
            raise self.error(f"{function.__qualname__}() with {len(args)} arguments", f"it takes {len(positional)}")
        defaults = {name: Static(value) for name, value in _defaults(function, positional).items()}
        values: dict[str, Operand] = {**defaults, **given, **kwargs}
        for name in names:
            if name not in values:
                raise self.error(f"{function.__qualname__}() misses its argument '{name}'", "add it")
        return {name: values[name] for name in names}

    # -- pieces -----------------------------------------------------------

    def piece(self, call: _Call) -> Piece | None:
        """What a function is lowered to for calls like this one; None if this call has to be inlined."""
        try:
            key = call.key()
        except NotShareable:
            return None
        if key not in self.pieces:
            self.kept.append(call)
            self.pieces[key] = self.lowered(call)
        piece = self.pieces[key]
        if piece is None or not piece.codes.isdisjoint(self.active):
            return None  # it cannot be shared, or calls itself: inlining says where
        return None if len(call.frame.stack) + piece.height > MAX_INLINE_DEPTH else piece

    def lowered(self, call: _Call) -> Piece | None:
        """Lower the body of a function, away from the current block; None if what it returns cannot be shared."""
        frame, block, events = Frame(call.frame.function, call.frame.stack), self.block, self.events
        piece = Piece(frame.exit, len(frame.stack), len(self.active) + 1)
        values = call.formal_values()
        piece.formals = [call.formals[var] for var in call.locals]
        self.block, self.events = piece.entry, piece.events
        self.open.append(piece)
        result = self.inline(frame, values)
        self.open.pop()
        self.block, self.events = block, events
        piece.first = first_step(piece.entry)
        piece.passes = piece.exit in piece.first
        if any(isinstance(part, Lambda) for part in (result, *frame.returned)):
            return None
        piece.result, piece.given = result, {id(formal): name for name, formal in values.items()}
        return piece

    def called(self, piece: Piece, call: _Call) -> Operand:
        """End the current block with a call, and continue behind it; returns what the call returns."""
        assert self.block is not None
        if self.open:
            around = self.open[-1]
            around.codes |= piece.codes
            around.height = max(around.height, len(self.active) + 1 - around.depth + piece.height)
        term = Call(piece, dict(zip(piece.formals, call.locals, strict=True)), call.frame.stack, Block())
        self.block.term = term
        self.events.append(self.block)
        term.exit.preds = int(piece.exit.preds > 0)
        self.begin(term.exit)
        return self.returned(term, call)

    def returned(self, term: Call, call: _Call) -> Operand:
        """What a call returns, as its caller names it."""
        result = term.piece.result
        assert result is not None
        if (name := term.piece.given.get(id(result))) is not None:
            return call.values[name]
        if isinstance(result, Local):
            return Local(self.outside_of(term, result.var))
        if isinstance(result, Ref):
            return result._replace(index=self.index_outside(term, result.index))
        if isinstance(result, Bound):
            return result._replace(ref=result.ref._replace(index=self.index_outside(term, result.ref.index)))
        assert isinstance(result, Operand)
        return result

    def index_outside(self, term: Call, index: Expr) -> Expr:
        """What indexes a reference that a call returns, as its caller names it."""
        return Local(self.outside_of(term, index.var)) if isinstance(index, Local) else index

    def outside_of(self, term: Call, var: Var) -> Var:
        """The local of the caller that a local of the called function is, once it has returned."""
        if var not in term.vars:
            term.vars[var] = outer = Var(var.name, var.site, var.bound)
            self.rows_of[outer] = self.rows(Local(var))
        return term.vars[var]


class _Call:
    """What a call depends on: its ``key``, and its values with the caller's ``locals`` replaced by others.

    Of a local it matters in which rows it may be (:meth:`Calls.rows`), and where it is the same as another one.
    """

    def __init__(self, lowerer: Sharing, frame: Frame, values: Values) -> None:
        self.lowerer = lowerer
        self.frame = frame
        self.values = values
        self.locals: dict[Var, int] = {}
        self.references: dict[int, int] = {}  # id of a reference -> its number: which are one object matters, too
        self.formals: dict[Var, Var] = {}
        self.made: dict[int, Operand] = {}

    def key(self) -> object:
        """Equal for calls whose code is the same. Raises NotShareable."""
        values = tuple(self.key_of(value) for value in self.values.values())
        rows = tuple(None if (r := self.lowerer.rows(Local(var))) is None else tuple(r) for var in self.locals)
        paused = self.lowerer.paused and program_key(*self.lowerer.paused)
        return id(self.frame.function), self.lowerer.lifetimes, paused, values, rows

    def key_of(self, value: Operand) -> object:
        """The part of the key that one value is."""
        kind = type(value)
        if kind is Static:
            known = value.value  # type: ignore[union-attr]
            if isinstance(known, int):
                return type(known), int(known)
            return known if isinstance(known, str) else id(known)
        if isinstance(value, Local):
            return Local, self.locals.setdefault(value.var, len(self.locals))
        if isinstance(value, Const):
            return Const, value.value
        if isinstance(value, Me):
            return Me, self.references.setdefault(id(value), len(self.references))
        if isinstance(value, Poison):
            return value
        if isinstance(value, Expr):
            raise NotShareable
        number = self.references.setdefault(id(value), len(self.references))
        if isinstance(value, Ref):
            return Ref, number, tuple(map(id, value.structs)), self.key_of(value.index), value.own
        if isinstance(value, Bound):
            return Bound, number, id(value.function), self.key_of(value.ref)
        assert isinstance(value, Lambda)
        seen = tuple((name, self.key_of(operand)) for name, operand in seen_by(value).items())
        return Lambda, number, id(value.node), id(value.frame.function), seen

    def formal_values(self) -> dict[str, Operand]:
        """The values, with locals that stand for those of each call."""
        for var in self.locals:
            self.formals[var] = formal = Var(var.name, var.site)
            self.lowerer.rows_of[formal] = self.lowerer.rows(Local(var))
        return {name: self.formal(value) for name, value in self.values.items()}

    def formal(self, value: Operand) -> Operand:
        """One of the values; what is one object stays one."""
        if id(value) not in self.made:
            self.made[id(value)] = self.make(value)
        return self.made[id(value)]

    def make(self, value: Operand) -> Operand:
        match value:
            case Local(var=var):
                return Local(self.formals[var])
            case Ref(structs, index, own):
                return Ref(structs, self.formal(index), own)  # type: ignore[arg-type]
            case Bound(function, ref):
                return Bound(function, self.formal(ref))  # type: ignore[arg-type]
            case Lambda(node, frame):
                inner = copy(frame)
                inner.names = frame.names | {name: self.formal(operand) for name, operand in seen_by(value).items()}
                return Lambda(node, inner)
        return value


def seen_by(value: Lambda) -> dict[str, Operand]:
    """What the names in a lambda are where it is written, as far as they are locals or parameters there."""
    frame, found = value.frame, dict[str, Operand]()
    for name in names_in(value.node, frame.tree):
        if name in frame.names:
            found[name] = frame.names[name]
        elif name in frame.vars:
            found[name] = Local(frame.vars[name])
    return found


@cache
def names_in(node: ast.Lambda, tree: ast.FunctionDef | ast.AsyncFunctionDef) -> tuple[str, ...]:
    """The names that a lambda mentions; super() means the first parameter of the function around it."""
    names = [n.id for n in ast.walk(node.body) if isinstance(n, ast.Name)]
    return tuple(dict.fromkeys([*names, *(a.arg for a in tree.args.args[:1])]))


def program_key(function: FunctionType, args: tuple[Any, ...]) -> tuple[object, ...]:
    """Equal for programs that do the same: one function, the same structs, equal numbers and strings.

    Numbers by value: whether two equal ones are one object depends on how the interpreter made them.
    """
    return (id(function), *((type(a), a) if isinstance(a, int | str) else id(a) for a in args))


def _defaults(function: FunctionType, positional: list[str]) -> dict[str, Any]:
    """The values that parameters have by themselves."""
    given = function.__defaults__ or ()
    return dict(zip(positional[len(positional) - len(given) :], given, strict=True)) | (function.__kwdefaults__ or {})
