# SPDX-License-Identifier: GPL-2.0-or-later
"""From a function object to its syntax tree, and the error that says what the language does not have."""

from __future__ import annotations

import ast
import os
import sys
import tokenize
import warnings
from functools import cache
from types import FunctionType
from typing import NamedTuple

from septum.lang.syntax import nested


class Site(NamedTuple):
    """A place in the model's source."""

    file: str
    line: int
    function: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line} ({self.function})"


class LangError(Exception):
    """Model code that is outside the language: file, line, the construct, and what to write instead."""

    def __init__(self, file: str, line: int, what: str, instead: str = "") -> None:
        self.file = file
        self.line = line
        self.what = what
        self.instead = instead
        super().__init__(f"{short_path(file)}:{line}: {what}" + (f"; {instead}" if instead else ""))


@cache
def short_path(file: str) -> str:
    """``file`` as messages and timelines show it: inside the package from its root, otherwise relative."""
    package = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    full = os.path.abspath(file)
    if full.startswith(os.path.join(package, "septum") + os.sep):
        return os.path.relpath(full, package)
    here = os.path.relpath(full)
    return full if here.startswith("..") else here


class Translated(NamedTuple):
    """A file in another language: its ``text``, and the ``tree`` of the model code that it was translated to.

    The lines of the tree are those of the text, but for functions that are from other files: without these it is
    ``own``. ``spans`` line -> first and last line of the statement there.
    """

    text: str
    tree: ast.Module
    spans: dict[int, tuple[int, int]]
    own: ast.Module


_trees: dict[str, dict[tuple[int, str], ast.FunctionDef | ast.AsyncFunctionDef]] = {}
_sources: dict[str, str] = {}
_translated: dict[str, Translated] = {}


def take_translated(file: str, what: Translated) -> None:
    """Have ``file`` be what ``what`` says, from now on."""
    _translated[os.path.abspath(file)] = what
    _trees.pop(file, None)


def translated(file: str) -> Translated | None:
    """What was said of a file that is in another language."""
    return _translated.get(os.path.abspath(file)) if _translated else None


def source_of(file: str) -> str:
    """The text of a source file, read once, so that what is hashed is what is lowered.

    It is decoded as Python does it: by its coding line, or its mark of UTF-8. Raises OSError and SyntaxError.
    """
    if (other := translated(file)) is not None:
        return other.text
    if file not in _sources:
        with tokenize.open(file) as stream:
            _sources[file] = stream.read()
    return _sources[file]


def module_tree(file: str) -> ast.Module:
    """The syntax tree of a source file. Raises OSError and SyntaxError."""
    other = translated(file)
    return _parsed(file) if other is None else other.tree


def own_tree(file: str) -> ast.Module:
    """The syntax tree of a source file without the functions whose lines are those of another file."""
    other = translated(file)
    return _parsed(file) if other is None else other.own


@cache
def _parsed(file: str) -> ast.Module:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the import of the file has shown them
        return ast.parse(source_of(file), file)


def function_tree(function: FunctionType) -> ast.FunctionDef | ast.AsyncFunctionDef:
    """The syntax tree of a function. Raises LangError if it has none (a lambda, a builtin)."""
    code = function.__code__
    file = code.co_filename
    if file not in _trees:
        try:
            tree = module_tree(file)
        except OSError as error:
            raise LangError(file, code.co_firstlineno, f"cannot read the source: {error.strerror}") from None
        except (SyntaxError, UnicodeDecodeError):
            raise LangError(
                file,
                1,
                "this is not the text of its encoding",
                "save it as UTF-8, or name its encoding in the first line: # -*- coding: latin-1 -*-",
            ) from None
        _trees[file] = found = {}
        queue: list[ast.AST] = [tree]
        for node in queue:
            queue += nested(node)
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                found[min([node.lineno, *(d.lineno for d in node.decorator_list)]), node.name] = node
    try:
        return _trees[file][code.co_firstlineno, code.co_name]
    except KeyError:
        raise LangError(
            file, code.co_firstlineno, f"'{function.__qualname__}' is not a def", "write it as a function"
        ) from None


@cache
def class_tree(kind: type) -> ast.ClassDef:
    """The syntax tree of a class. Raises LangError if it has none, as one that was made by type()."""
    module = sys.modules.get(kind.__module__)
    file = getattr(module, "__file__", None)
    if not isinstance(file, str):
        raise LangError(kind.__module__, 1, f"'{kind.__qualname__}' has no source")
    try:
        tree: ast.AST = module_tree(file)
    except (OSError, SyntaxError, UnicodeDecodeError):
        raise LangError(file, 1, f"cannot read the source of '{kind.__qualname__}'") from None
    for name in kind.__qualname__.split("."):
        if name != "<locals>" and (inner := _nearest(tree, name)) is not None:
            tree = inner
        elif name != "<locals>":
            raise LangError(file, 1, f"'{kind.__qualname__}' is not a class statement")
    if not isinstance(tree, ast.ClassDef):
        raise LangError(file, 1, f"'{kind.__qualname__}' is not a class statement")
    return tree


def _nearest(tree: ast.AST, name: str) -> ast.AST | None:
    """The definition of ``name`` that is nested least in a tree; of several the last, which is the one Python keeps."""
    level = list(ast.iter_child_nodes(tree))
    while level:
        kinds = ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef
        if found := [node for node in level if isinstance(node, kinds) and node.name == name]:
            return found[-1]
        level = [child for node in level for child in ast.iter_child_nodes(node)]
    return None
