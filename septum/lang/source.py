# SPDX-License-Identifier: GPL-2.0-or-later
"""From a function object to its syntax tree, and the error that says what the language does not have."""

from __future__ import annotations

import ast
import os
from functools import cache
from types import FunctionType
from typing import NamedTuple


class Site(NamedTuple):
    """Where something stands in the model's source."""

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


_trees: dict[str, dict[int, ast.FunctionDef | ast.AsyncFunctionDef]] = {}
_sources: dict[str, str] = {}


def source_of(file: str) -> str:
    """The text of a source file, read once, so that what is hashed is what is lowered."""
    if file not in _sources:
        with open(file, encoding="utf-8") as stream:
            _sources[file] = stream.read()
    return _sources[file]


def function_tree(function: FunctionType) -> ast.FunctionDef | ast.AsyncFunctionDef:
    """The syntax tree of a function. Raises LangError if it has none (a lambda, a builtin)."""
    code = function.__code__
    file = code.co_filename
    if file not in _trees:
        try:
            tree = ast.parse(source_of(file), file)
        except OSError as error:
            raise LangError(file, code.co_firstlineno, f"cannot read the source: {error.strerror}") from None
        _trees[file] = {
            min([node.lineno, *(d.lineno for d in node.decorator_list)]): node
            for node in ast.walk(tree)
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        }
    try:
        return _trees[file][code.co_firstlineno]
    except KeyError:
        raise LangError(
            file, code.co_firstlineno, f"'{function.__qualname__}' is not a def", "write it as a function"
        ) from None
