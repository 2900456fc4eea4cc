# SPDX-License-Identifier: GPL-2.0-or-later
"""What a design file says that cannot be what its author means, seen from its classes alone, before anything is run.

Python lets a class define a method that nothing calls, or leave a ``return`` out: the design is then the one that it
derives from, and holds. So each class of the file that derives from one of Septum's is compared with that one.
Each rule is a function in RULES: a class and what is known of its file -> the mistakes.
"""

from __future__ import annotations

import ast
import inspect
from collections.abc import Callable, Iterator
from types import FunctionType, ModuleType
from typing import Any, NamedTuple

from septum.kvm.kvm_types import KvmMmuMemoryCache
from septum.kvm.tdx import KvmTdx
from septum.kvm.virt_tdx import TdxPamtCache, TdxPrealloc
from septum.lang import patches
from septum.lang.source import LangError, class_tree, function_tree, module_tree, short_path
from septum.lang.structs import Field, Struct

Def = ast.FunctionDef | ast.AsyncFunctionDef
#: structs within structs that are looked through for a cache
DEEPEST = 3
#: structs whose pages only cached_pages() counts
CACHES = (TdxPrealloc, TdxPamtCache, KvmMmuMemoryCache)


class Mistake(NamedTuple):
    """One mistake: the file, 1-based line, what is wrong, and what to write instead. One line as text."""

    file: str
    line: int
    what: str
    instead: str

    def __str__(self) -> str:
        return f"{short_path(self.file)}:{self.line}: {self.what}; {self.instead}"


class Class(NamedTuple):
    """A class of the file: ``tree`` of its statement, ``own`` what it defines by itself; ``used`` names that the file
    reads as attributes, or has as strings, anywhere; ``scope`` the names of its module."""

    kind: type
    tree: ast.ClassDef
    file: str
    used: frozenset[str]
    scope: dict[str, Any]

    @property
    def own(self) -> dict[str, Any]:
        """What the class defines, other than Python's own names."""
        return {n: v for n, v in vars(self.kind).items() if not n.startswith("__") and n != "path"}

    def inherited(self, name: str) -> tuple[type, Any] | None:
        """The nearest base that has ``name``, and what it has there."""
        for base in self.kind.__mro__[1:]:
            if name in vars(base):
                return base, vars(base)[name]
        return None

    def declared(self) -> set[str]:
        """Names that a base has, only annotates, or gives to its objects."""
        found: set[str] = set()
        for base in self.kind.__mro__[1:-1]:
            found |= set(vars(base)) | set(vars(base).get("__annotations__", ()))
            tree = tree_of(base)
            found |= {own_attribute(node) for node in ast.walk(tree)} if tree is not None else set()
        return found - {""}

    def line_of(self, name: str) -> int:
        """Where the class defines ``name``."""
        for node in self.tree.body:
            if isinstance(node, Def) and node.name == name:
                return node.lineno
            targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
            if any(isinstance(t, ast.Name) and t.id == name for t in targets):
                return node.lineno
        return self.tree.lineno

    def methods(self) -> Iterator[Def]:
        """The methods that it defines."""
        yield from (node for node in self.tree.body if isinstance(node, Def))

    def say(self, line: int, what: str, instead: str) -> Mistake:
        """A mistake in this class's file."""
        return Mistake(self.file, line, what, instead)


def called(kind: type) -> str:
    """A class of Septum as a reader finds it: KvmTdx, or spinlock.Design."""
    return f"{kind.__module__.rpartition('.')[2]}.{kind.__name__}" if kind.__name__ == "Design" else kind.__name__


# -- the rules -------------------------------------------------------------------------------------------------


def overrides_nothing(c: Class) -> Iterator[Mistake]:
    """A method that no base has and nothing in the file uses; a field or a constant, if a base has one like it."""
    known = [n for n in c.declared() if not n.startswith("_")]
    for name, value in c.own.items():
        if name in known or name in c.used or name.startswith("_"):
            continue
        method = isinstance(value, FunctionType | classmethod | staticmethod | property)
        if not method and not closest(name, known, 0.75):
            continue  # a field that is only kept, not a misspelt one
        what = f"{name}() overrides nothing, and nothing calls it" if method else f"{name} is new, and nothing reads it"
        yield c.say(c.line_of(name), f"{c.kind.__name__}.{what}", nearest(name, known, method))
    for node in ast.walk(c.tree):
        name = own_attribute(node)
        if name and name not in known and name not in c.used and (near := closest(name, known, 0.8)):
            assert isinstance(node, ast.stmt)
            yield c.say(node.lineno, f"self.{name} is new, and nothing reads it", f"did you mean {near[0]}?")


def nearest(name: str, known: list[str], method: bool) -> str:
    """The names that may be meant, or where to find them."""
    found = closest(name, known, 0.5)
    if found:
        return f"did you mean {' or '.join(found)}?"
    does = "call it" if method else "read it"
    return f"{does}, or begin its name with _; septum/kvm/tdx.py has what a design can override"


def closest(name: str, known: list[str], cutoff: float) -> list[str]:
    """At most three of ``known`` that are like ``name``."""
    import difflib

    return difflib.get_close_matches(name, sorted(known), 3, cutoff)


def own_attribute(node: ast.AST) -> str:
    """``x`` of ``self.x = value``, "" for anything else."""
    target = (
        node.targets[0] if isinstance(node, ast.Assign) else node.target if isinstance(node, ast.AnnAssign) else None
    )
    own = isinstance(target, ast.Attribute) and isinstance(target.value, ast.Name) and target.value.id == "self"
    return target.attr if own and isinstance(target, ast.Attribute) else ""


def other_kind(c: Class) -> Iterator[Mistake]:
    """A method in the place of a constant, a constant in the place of a method, an annotation that sets nothing."""
    for name, value in c.own.items():
        base = c.inherited(name)
        if base is None:
            continue
        kind, old = base
        says = kind_of(old)
        if says != kind_of(value):
            what = f"{c.kind.__name__}.{name} is {kind_of(value)}, and in {called(kind)} it is {says}"
            yield c.say(c.line_of(name), what, f"make it {says}, or give it another name")
    for node in c.tree.body:
        unset = isinstance(node, ast.AnnAssign) and node.value is None
        name = last_name(node.target) if isinstance(node, ast.AnnAssign) and unset else ""
        if (base := c.inherited(name)) is not None:
            what = f"{c.kind.__name__}.{name} is annotated and not set: it stays as in {called(base[0])}"
            yield c.say(node.lineno, what, f"write {name} = ...")


def kind_of(value: object) -> str:
    """What a name in a class is, in words."""
    match value:
        case FunctionType():
            return "an async method" if inspect.iscoroutinefunction(value) else "a method that is not async"
        case Field():
            return "a field"
        case property():
            return "a property"
        case classmethod() | staticmethod():
            return f"a {type(value).__name__}"
        case bool() | int():
            return "a number"
    return "a constant"


def other_signature(c: Class) -> Iterator[Mistake]:
    """A method that cannot be called as that of its base is."""
    for node in c.methods():
        base = c.inherited(node.name)
        value: Any = vars(c.kind).get(node.name)
        if base is None or node.name.startswith("__"):
            continue
        both = isinstance(value, FunctionType) and isinstance(base[1], FunctionType)
        if both and (why := differs(value, base[1])):
            what = f"{c.kind.__name__}.{node.name}{shape(value)} {why}"
            yield c.say(node.lineno, what, f"{called(base[0])} has {node.name}{shape(base[1])}")
    for function in vars(c.kind).get("replaces", ()):
        old = {f.__name__: f for f in patches.known()}.get(getattr(function, "__name__", ""))
        if isinstance(function, FunctionType) and old is not None and (why := differs(function, old)):
            code, what = function.__code__, f"{function.__name__}{shape(function)} {why}"
            yield Mistake(code.co_filename, code.co_firstlineno, what, f"kvm/ has {old.__name__}{shape(old)}")


def shape(function: FunctionType) -> str:
    """The parameters of a function, without annotations: "(self, page, sp)"."""
    parts = []
    for p in inspect.signature(function).parameters.values():
        star = "*" * ((p.kind is p.VAR_POSITIONAL) + 2 * (p.kind is p.VAR_KEYWORD))
        parts.append(star + p.name + ("" if p.default is p.empty else "=..."))
    return f"({', '.join(parts)})"


def differs(new: FunctionType, old: FunctionType) -> str:
    """Why ``new`` cannot be called as ``old`` is, "" if it can. Other names are fine, another order of them is not."""
    ours, theirs = (list(inspect.signature(f).parameters.values()) for f in (new, old))
    if any(p.kind in (p.VAR_POSITIONAL, p.VAR_KEYWORD) for p in ours):
        return ""  # lowering refuses it, in words of its own
    needed = [p for p in ours if p.default is p.empty]
    given = [p for p in theirs if p.default is p.empty]
    if len(ours) < len(theirs) or len(needed) > len(given):
        return "takes other arguments"
    names, old_names = [p.name for p in ours], [p.name for p in theirs]
    if names[: len(old_names)] != old_names and set(names) >= set(old_names):
        return "has its parameters in another order"
    if missing := [p.name for p in theirs if p.kind is p.KEYWORD_ONLY and p.name not in names]:
        return f"has no parameter {missing[0]}, which is given by name"
    return ""


def forgets_super(c: Class) -> Iterator[Mistake]:
    """An __init__() that does not call its base's."""
    init = next((node for node in c.methods() if node.name == "__init__"), None)
    base = next((b for b in c.kind.__mro__[1:] if "__init__" in vars(b)), object)
    if init is None or base in (object, Struct):
        return
    calls = (n.func for n in ast.walk(init) if isinstance(n, ast.Call))
    if not any(isinstance(f, ast.Attribute) and f.attr == "__init__" for f in calls):
        names = ", ".join(a.arg for a in init.args.args[1:])
        what = f"{c.kind.__name__}.__init__() does not call that of {called(base)}"
        yield c.say(init.lineno, what, f"begin it with super().__init__({names})")


def forgets_return(c: Class) -> Iterator[Mistake]:
    """A method that may end without returning the number that its callers want."""
    for node in c.methods():
        base = c.inherited(node.name)
        wanted = returned_by(node)
        if base is not None and isinstance(base[1], FunctionType):
            try:
                wanted = returned_by(function_tree(base[1]))
            except LangError:
                continue
        if wanted in ("", "None") or is_abstract(node):
            continue
        bare = next((n for n in ast.walk(node) if isinstance(n, ast.Return) and n.value is None), None)
        if bare is not None or falls_off(node.body):
            line = (bare or node).lineno
            what = f"{c.kind.__name__}.{node.name}() may end without returning {wanted}"
            yield c.say(line, what, "return a value on every path")


def returned_by(node: Def) -> str:
    """The annotation of what a function returns, "" for none."""
    return ast.unparse(node.returns) if node.returns is not None else ""


def is_abstract(node: Def) -> bool:
    """Whether a function only says that subclasses have it."""
    body = [n for n in node.body if not (isinstance(n, ast.Expr) and isinstance(n.value, ast.Constant))]
    return bool(node.decorator_list) and not body


def falls_off(body: list[ast.stmt]) -> bool:
    """Whether control may get to the end of a body."""
    for node in body:
        match node:
            case ast.Return() | ast.Raise() | ast.Continue() | ast.Break():
                return False
            case ast.If(body=yes, orelse=no) if no and not falls_off(yes) and not falls_off(no):
                return False
            case ast.While(test=ast.Constant(value=true)) if true and not breaks(node):
                return False
            case ast.With(body=within) | ast.AsyncWith(body=within) if not falls_off(within):
                return False
    return True


def breaks(loop: ast.AST) -> bool:
    """Whether a loop is left by a break of its own."""
    for node in ast.iter_child_nodes(loop):
        if isinstance(node, ast.Break) or (not isinstance(node, ast.While | ast.For) and breaks(node)):
            return True
    return False


def forgets_pages(c: Class) -> Iterator[Mistake]:
    """A cache of the design whose pages cached_pages() does not count."""
    if not issubclass(c.kind, KvmTdx):
        return
    counted = names_in_cached_pages(c.kind, c.scope)
    for node in ast.walk(c.tree):
        name = own_attribute(node)
        if name and name not in counted and makes_cache(getattr(node, "value", None), c.scope):
            assert isinstance(node, ast.stmt)
            what = f"cached_pages() does not count the pages in self.{name}"
            yield c.say(node.lineno, what, f"override cached_pages() in {c.kind.__name__} and add them")
    for node in c.methods():
        if node.name in ("alloc_pamt_page", "alloc_pamt_array"):
            for taken in ast.walk(node):
                if isinstance(taken, ast.AugAssign) and isinstance(taken.op, ast.Sub):
                    path = ast.unparse(taken.target).split(".")
                    if path[0] == "self" and len(path) == 2 and path[1] not in counted:
                        what = f"{node.name}() takes pages from self.{path[1]}, which cached_pages() does not count"
                        yield c.say(taken.lineno, what, f"override cached_pages() in {c.kind.__name__}")


def names_in_cached_pages(kind: type, scope: dict[str, Any]) -> set[str]:
    """The attributes that cached_pages() of a class reads, in the functions that it calls, too."""
    found: set[str] = set()
    queue = ["cached_pages"]
    for name in queue:
        functions = [vars(base).get(name) for base in kind.__mro__] + [scope.get(name)]
        for function in functions:
            if not isinstance(function, FunctionType):
                continue
            try:
                tree = function_tree(function)
            except LangError:
                continue
            for node in ast.walk(tree):
                if isinstance(node, ast.Attribute):
                    found.add(node.attr)
                called = last_name(node.func) if isinstance(node, ast.Call) else ""
                if called and called not in queue:
                    queue.append(called)
    return found


def makes_cache(value: ast.AST | None, scope: dict[str, Any], depth: int = 0) -> bool:
    """Whether an expression makes a cache of pages, or structs of the file that have one."""
    for node in ast.walk(value) if value is not None else ():
        made: Any = scope.get(last_name(node.func)) if isinstance(node, ast.Call) else None
        if isinstance(made, type) and issubclass(made, CACHES):
            return True
        own = isinstance(made, type) and issubclass(made, Struct) and not made.__module__.startswith("septum.")
        if own and depth < DEEPEST and makes_cache(tree_of(made), scope, depth + 1):
            return True
    return False


def tree_of(kind: Any) -> ast.ClassDef | None:
    """The statement of a class; None for one that was made by type()."""
    try:
        return class_tree(kind)
    except LangError:
        return None


def last_name(node: ast.AST) -> str:
    """``x`` of ``x`` and of ``a.x``."""
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


RULES: tuple[Callable[[Class], Iterator[Mistake]], ...] = (
    forgets_super,
    overrides_nothing,
    other_kind,
    other_signature,
    forgets_return,
    forgets_pages,
)


# -- a file -----------------------------------------------------------------------------------------------------


def mistakes(*modules: ModuleType) -> list[Mistake]:
    """What is wrong in the classes of a design file and of the files beside it, in the order of their lines."""
    found: list[Mistake] = []
    used = frozenset(name for module in modules for name in used_names(module))
    for module in modules:
        kinds: list[Any] = [v for v in vars(module).values() if isinstance(v, type) and issubclass(v, Struct)]
        for kind in kinds:
            if kind.__module__ != module.__name__:
                continue
            tree = tree_of(kind)
            if tree is not None and any(
                base.__module__.startswith("septum.") and base is not Struct for base in kind.__mro__[1:-1]
            ):
                c = Class(kind, tree, module.__file__ or "?", used, vars(module))
                found += [mistake for rule in RULES for mistake in rule(c)]
    return sorted(set(found), key=lambda m: (m.file, m.line, m.what))


def used_names(module: ModuleType) -> set[str]:
    """Every name that a file reads as an attribute, or has as a string."""
    try:
        tree = module_tree(module.__file__ or "?")
    except (OSError, SyntaxError, ValueError):
        return set()
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Load):
            found.add(node.attr)
        elif isinstance(node, ast.AugAssign) and isinstance(node.target, ast.Attribute):
            found.add(node.target.attr)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.isidentifier():
            found.add(node.value)
    return found
