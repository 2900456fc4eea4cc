# SPDX-License-Identifier: GPL-2.0-or-later
"""The checker of the subset: which constructs of a model file the language does not have, without running it.

Model code is every ``async def``, every ``def`` that model code of the same file calls by name, and the
methods of structs; not what builds a world (``__init__``, ``build...``, class methods, properties, methods
that set a struct's constants). What takes types to see is left to lowering, which refuses it in the same words.
"""

from __future__ import annotations

import ast
import builtins
import tokenize
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from septum.lang.intrinsics import MAX_WAYS
from septum.lang.source import short_path

Def = ast.FunctionDef | ast.AsyncFunctionDef


class Diagnostic(NamedTuple):
    """One construct outside the language, and what to write instead of it."""

    file: str
    line: int
    column: int
    construct: str
    instead: str

    def __str__(self) -> str:
        return f"{short_path(self.file)}:{self.line}: {self.construct} is not in the language; {self.instead}"


#: what is refused anywhere in model code, and what to write instead
TABLE: tuple[tuple[tuple[type[ast.AST], ...], str, str], ...] = (
    ((ast.Try, ast.TryStar), "try/except/finally", "return an error number and test it"),
    ((ast.With, ast.AsyncWith), "with", "call the function that locks and the one that unlocks"),
    ((ast.AsyncFor,), "async for", "write a for loop over range() or an Array"),
    ((ast.Raise,), "raise", "write require(cond, 'name'), or return an error number"),
    ((ast.Assert,), "assert", "write require(cond, 'name')"),
    ((ast.Delete,), "del", "leave it out: nothing is ever freed"),
    ((ast.Global, ast.Nonlocal), "global/nonlocal", "keep state in a field of a struct"),
    ((ast.Import, ast.ImportFrom), "an import inside a function", "import at the top of the file"),
    ((ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef), "a def or class inside a function", "move it to the top"),
    ((ast.List, ast.Tuple, ast.Set, ast.Dict), "a list, tuple, set or dict", "use an Array, or several locals"),
    ((ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp), "a comprehension", "write a for loop"),
    ((ast.Yield, ast.YieldFrom), "yield", "await step() to let other CPUs act"),
    ((ast.JoinedStr,), "an f-string", "give require() a constant name, and tracepoint() numbers"),
    ((ast.Match,), "match", "write if/elif"),
    ((ast.NamedExpr,), ":=", "assign in a statement of its own"),
    ((ast.Slice,), "a slice", "write a for loop over range(a, b)"),
    ((ast.Starred,), "*args in a call", "write the arguments"),
    ((ast.Div,), "/", "write // by a constant"),
    ((ast.Pow,), "**", "write a shift, or a constant"),
    ((ast.MatMult,), "@", "write what it stands for"),
    ((ast.In, ast.NotIn), "in", "compare with == and or"),
)
REFUSED = {kind: (construct, instead) for kinds, construct, instead in TABLE for kind in kinds}
#: calls whose arguments may be constant strings
NAMED = {"require", "reached", "accumulate", "tracepoint"}
WORDS = {"until", "step", "choose"}
BUILTINS = {"range", "len", "int", "bool", "super"}
DECORATORS = {"override", "final", "abstractmethod"}
NOT_MODEL = {"classmethod", "staticmethod", "property", "cached_property", "setter"}
FIELDS = {"bounded", "flag", "enum"}


def lint(path: str | Path) -> list[Diagnostic]:
    """What the language does not have in the model code of one file, in the order of its lines."""
    file = str(path)
    try:
        with tokenize.open(file) as stream:
            tree = ast.parse(stream.read(), file)
    except (SyntaxError, OSError, ValueError, RecursionError) as error:
        line, why = getattr(error, "lineno", 1), getattr(error, "msg", None) or getattr(error, "strerror", None)
        what = f"what cannot be parsed ({why or error})"
        encoding = isinstance(error, UnicodeDecodeError) or "encoding declaration" in str(error)
        instead = "save it as UTF-8, or name its encoding" if encoding else "name a file that Python runs"
        return [Diagnostic(file, line or 1, 0, what, instead)]
    scope = _File(tree)
    found: list[Diagnostic] = []
    for function, owner in scope.model_code():
        _Checker(file, scope, function, owner, found).check()
    return sorted(set(found), key=lambda d: (d.line, d.column, d.construct))


def model_functions(path: str | Path) -> set[str]:
    """The names of the functions of a file that are model code; none of a file that does not parse."""
    try:
        tree = ast.parse(Path(path).read_text(encoding="utf-8"))
    except (SyntaxError, OSError, ValueError, RecursionError):
        return set()
    return {function.name for function, _ in _File(tree).model_code()}


def _last_name(node: ast.expr) -> str:
    """``x`` of ``x``, ``a.x`` and ``a.x(...)``."""
    node = node.func if isinstance(node, ast.Call) else node
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


def _has_state(node: ast.ClassDef) -> bool:
    """Whether a class declares fields, or has an async method."""
    made = {_last_name(n.value) for n in node.body if isinstance(n, ast.Assign | ast.AnnAssign) and n.value}
    return bool(made & FIELDS) or any(isinstance(n, ast.AsyncFunctionDef) for n in node.body)


class _File:
    """The functions and classes of a file, and which of them are model code."""

    def __init__(self, tree: ast.Module) -> None:
        self.functions = {n.name: n for n in tree.body if isinstance(n, Def)}
        self.classes = {n.name: n for n in ast.walk(tree) if isinstance(n, ast.ClassDef)}
        self.structs = {c for c, node in self.classes.items() if _has_state(node)}
        for _ in self.classes:  # and those derived from them, as often as one can derive from another
            derived = {c: {_last_name(b) for b in node.bases} for c, node in self.classes.items()}
            self.structs |= {c for c, bases in derived.items() if bases & self.structs or "Struct" in bases}
        self.methods = {c: {n.name: n for n in node.body if isinstance(n, Def)} for c, node in self.classes.items()}
        self.owner = {n: c for c, methods in self.methods.items() for n in methods.values()}
        self.nodes = nodes = list(ast.walk(tree))
        self.known = {n.id for n in nodes if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}
        self.known |= {n.arg for n in nodes if isinstance(n, ast.arg)} | set(self.functions) | set(self.classes)
        self.known |= {(n.asname or n.name).split(".")[0] for n in nodes if isinstance(n, ast.alias)}

    def model_code(self) -> Iterator[tuple[Def, str]]:
        """Every function that is model code, with the class that it is a method of."""
        queue: list[Def] = [n for n in self.nodes if isinstance(n, ast.AsyncFunctionDef)]
        for name in sorted(self.structs):
            queue += [n for n in self.methods[name].values() if self._may_be_model(n) and not self._builds(n, name)]
        seen = set(queue)
        for function in queue:
            yield function, self.owner.get(function, "")
            for called in self._called(function):
                if called not in seen and self._may_be_model(called):
                    seen.add(called)
                    queue.append(called)

    def _may_be_model(self, function: Def) -> bool:
        known = {_last_name(d) for d in function.decorator_list} & NOT_MODEL
        return not known and not function.name.startswith(("__", "build"))

    def _builds(self, function: Def, owner: str) -> bool:
        """Whether a method sets constants of its struct, which happens before the first step."""
        fields = {t.id for n in self.classes[owner].body for t in _targets(n) if isinstance(t, ast.Name)}
        return any(
            isinstance(t, ast.Subscript)
            or (isinstance(t, ast.Attribute) and isinstance(t.value, ast.Name) and t.attr not in fields)
            for node in ast.walk(function)
            for t in _targets(node)
        )

    def _called(self, function: Def) -> Iterator[Def]:
        """The functions of this file that ``function`` calls by name, and methods of such a name."""
        for call in _calls(function):
            if isinstance(call.func, ast.Name) and call.func.id in self.functions:
                yield self.functions[call.func.id]
            elif isinstance(call.func, ast.Attribute):
                yield from (m for c in self.structs for n, m in self.methods[c].items() if n == call.func.attr)

    def resolve(self, call: ast.Call, function: Def, owner: str) -> Def | None:
        """The function of this file that a call certainly is of."""
        if isinstance(call.func, ast.Name):
            return self.functions.get(call.func.id)
        first, func = function.args.args[0].arg if function.args.args else "", call.func
        own = isinstance(func, ast.Attribute) and isinstance(func.value, ast.Name) and func.value.id == first
        return self.methods.get(owner, {}).get(_last_name(call)) if own else None

    def recursive(self, function: Def, owner: str) -> Iterator[ast.Call]:
        """The calls in ``function`` that lead back to it."""
        for call in _calls(function):
            queue = [f for f in [self.resolve(call, function, owner)] if f is not None]
            for reached in queue:
                further = [self.resolve(c, reached, self.owner.get(reached, "")) for c in _calls(reached)]
                queue += [f for f in dict.fromkeys(further) if f is not None and f not in queue]
            if function in queue:
                yield call


def _calls(node: ast.AST) -> list[ast.Call]:
    return [n for n in ast.walk(node) if isinstance(n, ast.Call)]


def _parameters(spec: ast.arguments) -> list[ast.arg]:
    return [n for n in ast.walk(spec) if isinstance(n, ast.arg)]


def _targets(node: ast.AST) -> list[ast.expr]:
    one: list[ast.expr] = [node.target] if isinstance(node, ast.AugAssign | ast.AnnAssign) else []
    return node.targets if isinstance(node, ast.Assign) else one


def _awaits(node: ast.AST | None) -> bool:
    """Whether evaluating an expression, or a simple statement, always ends a step."""
    match node:
        case None | ast.Lambda():
            return False
        case ast.Await():
            return True
        case ast.BoolOp(values=[first, *_]):
            return _awaits(first)
        case ast.IfExp(test=test, body=body, orelse=orelse):
            return _awaits(test) or (_awaits(body) and _awaits(orelse))
    return any(_awaits(child) for child in ast.iter_child_nodes(node))


def _round(body: list[ast.stmt]) -> set[str]:
    """How control may leave ``body`` with no await on the way: "next", "continue", "break"."""
    ways: set[str] = set()
    for node in body:
        match node:
            case ast.Continue() | ast.Break():
                return ways | {type(node).__name__.lower()}
            case ast.Return() | ast.Raise():
                return ways
            case ast.If(test=test, body=yes, orelse=no):
                inner = set() if _awaits(test) else _round(yes) | _round(no)
            case ast.While(test=test, body=within):
                forever = isinstance(test, ast.Constant) and test.value and "break" not in _round(within)
                inner = set() if forever or _awaits(test) else {"next"}
            case ast.For(iter=source, body=within):
                inner = set() if _awaits(source) or not _round(within) else {"next"}
            case _:
                inner = set() if _awaits(node) else {"next"}
        ways |= inner - {"next"}
        if "next" not in inner:
            return ways
    return ways | {"next"}


class _Checker(ast.NodeVisitor):
    """The diagnostics of one function."""

    def __init__(self, file: str, scope: _File, function: Def, owner: str, found: list[Diagnostic]) -> None:
        self.file, self.scope, self.function, self.owner, self.found = file, scope, function, owner, found
        self.allowed: set[ast.AST] = set()  # strings, lambdas and calls that are where they may be
        self.parameters = {a.arg for a in _parameters(function.args)}
        loops = [n for n in ast.walk(function) if isinstance(n, ast.For | ast.While)]
        targets = [t for loop in loops for n in ast.walk(loop) for t in _targets(n)]
        self.changing = {_last_name(t) for t in [*targets, *(n.target for n in loops if isinstance(n, ast.For))]}

    def refuse(self, node: ast.expr | ast.stmt | ast.arg, construct: str, instead: str) -> None:
        """Report a construct."""
        self.found.append(Diagnostic(self.file, node.lineno, node.col_offset, construct, instead))

    def check(self) -> None:
        """Check the whole function."""
        function, spec = self.function, self.function.args
        for decorator in function.decorator_list:
            if _last_name(decorator) not in DECORATORS:
                self.refuse(decorator, f"the decorator @{ast.unparse(decorator)}", "call what it does")
        for star in (spec.vararg, spec.kwarg, *spec.posonlyargs):
            if star is not None:
                self.refuse(star, "*args, **kwargs or / in a def", "name the parameters")
        for call in self.scope.recursive(function, self.owner):
            self.refuse(call, f"a function that calls itself ({function.name})", "write a loop")
        for node in function.body:
            self.visit(node)

    def visit(self, node: ast.AST) -> None:
        """Look a node and its operators up in the table; what is not in it has a method, or is looked into."""
        for op in getattr(node, "ops", [getattr(node, "op", None)]):
            if type(op) in REFUSED and isinstance(node, ast.expr | ast.stmt):
                self.refuse(node, *REFUSED[type(op)])
        if isinstance(node, ast.operator | ast.cmpop) or type(node) not in REFUSED:
            super().visit(node)
        elif isinstance(node, ast.expr | ast.stmt):
            self.refuse(node, *REFUSED[type(node)])
            if isinstance(node, ast.Try | ast.TryStar | ast.With | ast.AsyncWith | ast.AsyncFor | ast.Match):
                self.generic_visit(node)

    def visit_Expr(self, node: ast.Expr) -> None:
        if not (isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)):
            self.visit(node.value)

    def visit_Constant(self, node: ast.Constant) -> None:
        if isinstance(node.value, str) and node not in self.allowed:
            self.refuse(node, "a string here", "use an enum; names go to require() and tracepoint()")
        elif not isinstance(node.value, int | str | None):
            self.refuse(node, f"the literal {node.value!r}", "use integers")

    def visit_Assign(self, node: ast.Assign | ast.AugAssign) -> None:
        targets = _targets(node)
        if len(targets) > 1 or isinstance(targets[0], ast.Tuple | ast.List):
            self.refuse(node, "an assignment to several targets", "write one assignment each")
        elif isinstance(targets[0], ast.Subscript):
            self.refuse(node, "an assignment to an element", "assign to a field of the element")
        elif isinstance(targets[0], ast.Attribute):
            self.visit(targets[0].value)
            if isinstance(node.value, ast.Constant) and node.value.value is None:
                self.refuse(node, "a field that holds a reference", "keep an index, or a flag")
        self.visit(node.value)

    visit_AugAssign = visit_Assign

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if node.value is not None:
            self.visit(node.value)

    def visit_While(self, node: ast.While) -> None:
        if node.orelse:
            self.refuse(node, "while ... else", "write the code after the loop")
        if not _awaits(node.test) and _round(node.body) & {"next", "continue"}:
            self.refuse(node, "a while loop with a way round it that has no await", "await step() on it, or write for")
        self.generic_visit(node)

    def visit_For(self, node: ast.For) -> None:
        if node.orelse:
            self.refuse(node, "for ... else", "write the code after the loop")
        if not isinstance(node.target, ast.Name):
            self.refuse(node.target, "a for loop with several names", "use one name and read the element's fields")
        over, name = node.iter, _last_name(node.iter)
        if isinstance(over, ast.Call) and name == "range":
            if over.keywords or len(over.args) not in (1, 2):
                self.refuse(node, "range() with a step", "write range(n) or range(a, b)")
        elif not isinstance(over, ast.Name | ast.Attribute | ast.Subscript) and type(over) not in REFUSED:
            self.refuse(node, f"a for loop over {ast.unparse(over)}", "loop over range() or an Array")
            over = ast.Constant(0)  # once is enough
        for part in (over, *node.body, *node.orelse):
            self.visit(part)

    def visit_Lambda(self, node: ast.Lambda) -> None:
        if _parameters(node.args):
            self.refuse(node, "a lambda with parameters", "write a function")
        elif node not in self.allowed:
            self.refuse(node, "a lambda that is not an argument", "write a function")
        self.allowed.add(node.body)  # an async call there is awaited by the function that calls the lambda
        self.visit(node.body)

    def visit_Await(self, node: ast.Await) -> None:
        if not isinstance(node.value, ast.Call):
            self.refuse(node, "await of something that is not a call", "await a call of a model function")
        elif isinstance(called := self.scope.resolve(node.value, self.function, self.owner), ast.FunctionDef):
            self.refuse(node, f"await of {called.name}(), which is not async", "drop the await")
        self.allowed.add(node.value)
        self.visit(node.value)

    def visit_Call(self, node: ast.Call) -> None:
        name = node.func.id if isinstance(node.func, ast.Name) else ""
        called = self.scope.resolve(node, self.function, self.owner)
        word = name if name in WORDS and called is None else ""
        if (word or isinstance(called, ast.AsyncFunctionDef)) and node not in self.allowed:
            self.refuse(node, f"a call of {_last_name(node)}() without await", "await it")
        if hasattr(builtins, name) and name not in self.scope.known and name not in BUILTINS:
            write = "tracepoint('name', values)" if name == "print" else "what it does"
            self.refuse(node, f"the builtin {name}()", f"write {write}")
        arguments = [*node.args, *(k.value for k in node.keywords)]
        if any(k.arg is None for k in node.keywords):
            self.refuse(node, "**kwargs in a call", "write the arguments")
        if word == "choose" and not (len(arguments) == 1 and self.constant(arguments[0])):
            self.refuse(node, f"choose() of something that is not a constant 1..{MAX_WAYS}", "write await choose(2)")
        thunk = len(arguments) == 1 and (
            isinstance(arguments[0], ast.Lambda) or _last_name(arguments[0]) in self.parameters
        )
        if word == "until" and not thunk:
            self.refuse(node, "until() of something that is not a lambda", "write await until(lambda: cond)")
        texts = _last_name(node) in NAMED
        self.allowed |= {a for a in arguments if isinstance(a, ast.Lambda) or (texts and isinstance(a, ast.Constant))}
        self.generic_visit(node)

    def constant(self, node: ast.expr) -> bool:
        """What may be a constant that choose() takes: a number, a name that no loop changes, an attribute, a sum."""
        if isinstance(node, ast.Constant):
            return isinstance(node.value, int) and 1 <= node.value <= MAX_WAYS
        length = isinstance(node, ast.Call) and _last_name(node) == "len"
        return length or (
            isinstance(node, ast.Name | ast.Attribute | ast.BinOp) and _last_name(node) not in self.changing
        )
