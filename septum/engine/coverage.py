# SPDX-License-Identifier: GPL-2.0-or-later
"""Which lines of a model no interleaving ever executes, as Spin's "unreached".

The search gathers them, in the log "lines": a bit for each statement of the design's own file that its steps execute.
What a reduction leaves out executes no other lines: each step that it does not take in one state it takes in another,
with the same values of all that the step reads.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from septum.engine.compiled import Compiled
from septum.engine.run import Result
from septum.lang.model import Model
from septum.lang.source import own_tree, short_path, source_of


def executed(compiled: Compiled, result: Result) -> set[tuple[str, int]]:
    """(file, line) of every statement of the design's own file that some step executes, and some property."""
    return {
        place
        for place, number in compiled.facts.lines.items()
        if result.logs["lines", number // 64] >> (number % 64) & 1
    }


def statements(file: str) -> dict[int, str]:
    """Line -> text of every statement in the functions of a source file that a model can run.

    Docstrings, __init__ and build() are not such statements, nor is a function of the module that is not ``async`` and
    that none of the others names: it prepares the file, and no model runs it.
    """
    source = source_of(file)
    text = source.split("\n")
    found: dict[int, str] = {}

    def visit(body: list[ast.stmt]) -> None:
        for node in body:
            if not (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)):
                found[node.lineno] = text[node.lineno - 1].strip()
            for part in ("body", "orelse", "finalbody"):
                visit(getattr(node, part, []))

    for function in model_functions(own_tree(file)):
        visit(function.body)
    return found


def model_functions(tree: ast.Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """The functions and methods of a file that a model can run."""
    helpers = {f.name: f for f in tree.body if isinstance(f, ast.FunctionDef) and not f.name.startswith("build")}
    names: set[str] = set()
    for node in ast.walk(tree):
        method = isinstance(node, ast.FunctionDef) and not node.name.startswith("__") and node not in tree.body
        if method or isinstance(node, ast.AsyncFunctionDef):
            assert isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
            names |= {part.id for part in ast.walk(node) if isinstance(part, ast.Name)}
            yield node
    while named := names & helpers.keys():
        for function in [helpers.pop(name) for name in sorted(named)]:
            names |= {part.id for part in ast.walk(function) if isinstance(part, ast.Name)}
            yield function


def unreached(model: Model, lines: set[tuple[str, int]]) -> list[tuple[str, str]]:
    """("file:line", text) of the statements of the design's own files that are not among ``lines``."""
    found = []
    for file in (model.file, *model.more_files) if model.file else ():
        shown = short_path(file)
        found += [(f"{shown}:{n}", text) for n, text in sorted(statements(file).items()) if (shown, n) not in lines]
    return found
