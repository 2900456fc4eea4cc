# SPDX-License-Identifier: GPL-2.0-or-later
"""A hash of the code that a model runs: of its definitions, not of the files that they lie in.

A replay key carries it, and keys are sent from one checkout to another. So it does not depend on what files and
modules are called, on how definitions are distributed over them, on comments and docstrings, nor on the version of
Python. What it depends on: every function and class that the model's code names, directly or through others, and
the values of the constants that it names.
"""

from __future__ import annotations

import ast
import contextlib
import hashlib
import inspect
import sys
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from types import FunctionType, ModuleType
from typing import Any

from septum.lang.marks import is_marked
from septum.lang.source import LangError, class_tree, function_tree

#: fields of syntax trees that say nothing of what is run, or that not every version of Python has
_SILENT = frozenset({"ctx", "type_comment", "type_params", "kind", "type_ignores"})
_PLAIN = (int, str, bytes, float, type(None))

Definition = FunctionType | type


class Definitions:
    """The definitions that some functions and classes need, gathered by :meth:`add`."""

    def __init__(self) -> None:
        self._hashes: dict[Definition, str] = {}
        self._lines: set[str] = set()

    def add(self, roots: Iterable[object]) -> None:
        """Take in functions, methods and classes, and whatever they name."""
        queue = [found for root in roots for found in _definitions_in(root)]
        while queue:
            definition = queue.pop()
            if definition in self._hashes or not _is_model(definition):
                continue
            self._hashes.setdefault(definition, _hash_of(definition))
            for name, value in _named(definition).items():
                queue += _definitions_in(value)
                self._lines.add(f"{self._hashes[definition]} {name} {_said(value)}")

    def hash(self) -> str:
        """The hash of all that was gathered, in an order that depends on its text alone."""
        return _hash("\n".join(sorted({*self._hashes.values(), *self._lines})))


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode(errors="surrogateescape")).hexdigest()


def _is_model(definition: Definition) -> bool:
    module = getattr(definition, "__module__", None) or ""
    return module.split(".")[0] not in sys.stdlib_module_names and not is_marked(module, "TOOL")


def _plain(value: object) -> object:
    """A function without what wraps it."""
    return inspect.unwrap(value) if callable(value) else value


def _definitions_in(value: object) -> Iterator[Definition]:
    """The functions and classes that a value is, holds, or is a bound one of."""
    value = _plain(value)
    if isinstance(value, classmethod | staticmethod):
        value = value.__func__
    if inspect.ismethod(value):
        value = value.__func__
    if isinstance(value, type):
        yield from (base for base in value.__mro__ if base is not object)
    elif isinstance(value, FunctionType):
        yield value
    elif isinstance(value, dict):
        for item in value.values():
            yield from _definitions_in(item)
    elif isinstance(value, tuple | list | set | frozenset):
        for item in value:
            yield from _definitions_in(item)


@cache
def _hash_of(definition: Definition) -> str:
    """The hash of a definition's own text; of nothing, if it has none."""
    tree = _tree_of(definition)
    return _hash(_text_of(tree) if tree is not None else "")


def _tree_of(definition: Definition) -> ast.AST | None:
    """The syntax tree of a definition; None if it has none, as a class that was made by type()."""
    try:
        return function_tree(definition) if isinstance(definition, FunctionType) else class_tree(definition)
    except LangError:
        return None


def _text_of(node: Any) -> str:
    """A syntax tree as text: without docstrings and positions, the same in every version of Python."""
    if isinstance(node, list):
        return "[" + ",".join(map(_text_of, node)) + "]"
    if not isinstance(node, ast.AST):
        return f"{type(node).__name__}:{node!r}"
    parts = []
    for name, value in ast.iter_fields(node):
        if name in _SILENT or value is None or value == []:
            continue
        if name == "body" and isinstance(value, list):
            value = [statement for statement in value if not _is_silent(statement)]
        parts.append(f"{name}={_text_of(value)}")
    return f"{type(node).__name__}({','.join(parts)})"


def _is_silent(statement: object) -> bool:
    """A docstring or an import: imports say where a definition lies, and what they bind is taken in by name."""
    docstring = isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)
    return docstring or isinstance(statement, ast.Import | ast.ImportFrom)


@cache
def _mentioned(definition: Definition) -> tuple[tuple[str, str], ...]:
    """The names in a definition's text, each with the attribute that is taken of it, or ""."""
    tree = _tree_of(definition)
    return tuple(_free(tree)[0]) if tree is not None else ()


def _free(node: ast.AST) -> tuple[set[tuple[str, str]], set[str]]:
    """The names that mean something outside a piece of syntax, each with its attribute or "", and those it binds."""
    if isinstance(node, ast.Name):
        return ({(node.id, "")}, set()) if isinstance(node.ctx, ast.Load) else (set(), {node.id})
    used: set[tuple[str, str]] = set()
    bound: set[str] = {node.arg} if isinstance(node, ast.arg) else set()
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
        used.add((node.value.id, node.attr))
    for child in ast.iter_child_nodes(node):
        inner_used, inner_bound = _free(child)
        used |= inner_used
        bound |= inner_bound
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
        shared = {name for inner in ast.walk(node) if isinstance(inner, ast.Global) for name in inner.names}
        return {name for name in used if name[0] not in bound - shared}, set()
    return used, (set() if isinstance(node, ast.ClassDef) else bound)


def _named(definition: Definition) -> dict[str, object]:
    """The names in a definition that mean something outside it, with their values; ``module.name`` is one name."""
    value_of, found = _scope(definition), dict[str, object]()
    for name, attribute in _mentioned(definition):
        value = value_of(name)
        if isinstance(value, ModuleType):
            if attribute and hasattr(value, attribute):
                found[f"{name}.{attribute}"] = _plain(getattr(value, attribute))
        elif value is not _NOTHING:
            found[name] = _plain(value)
    return found


_NOTHING = object()


def _scope(definition: Definition) -> Callable[[str], object]:
    """What a name means in a definition: a variable of the function around it, or a global one of its module."""
    module = sys.modules.get(definition.__module__)
    methods = [definition] if isinstance(definition, FunctionType) else list(vars(definition).values())
    functions = [method for method in methods if isinstance(method, FunctionType)]
    own = [f for f in functions if f.__module__ == definition.__module__]  # a module may have been imported anew
    scope = own[0].__globals__ if own else vars(module) if module is not None else {}
    around: dict[str, object] = {}
    for function in functions:
        for name, cell in zip(function.__code__.co_freevars, function.__closure__ or (), strict=True):
            with contextlib.suppress(ValueError):  # not bound yet
                around[name] = cell.cell_contents
    return lambda name: around.get(name, scope.get(name, _NOTHING))


def _said(value: object) -> str:
    """What a name stands for: a plain value as itself, a definition by its text, anything else by its kind."""
    if isinstance(value, type | FunctionType):
        return f"{value.__qualname__} {_hash_of(value) if _is_model(value) else ''}"
    if isinstance(value, _PLAIN):
        return repr(int(value)) if isinstance(value, int) else repr(value)
    if isinstance(value, tuple | list):
        return f"[{', '.join(map(_said, value))}]"
    if isinstance(value, dict):
        return f"{{{', '.join(f'{_said(key)}: {_said(item)}' for key, item in value.items())}}}"
    if isinstance(value, set | frozenset):
        return f"{{{', '.join(sorted(map(_said, value)))}}}"
    text = repr(value)
    return type(value).__qualname__ if " at 0x" in text else text
