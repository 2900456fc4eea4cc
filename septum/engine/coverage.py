# SPDX-License-Identifier: GPL-2.0-or-later
"""Which lines of a model no interleaving ever executes, as Spin's "unreached".

The search itself does not gather them; when it has exhausted the space, every step from every state is taken
once more by code that notes the statements it comes to.
"""

from __future__ import annotations

import ast
import ctypes
from collections.abc import Callable, Collection, Iterator

from septum.engine.compiled import Compiled, build_code
from septum.engine.search import Search
from septum.engine.shared import CNote, CSearch
from septum.lang.model import Model
from septum.lang.source import short_path, source_of
from septum.machine.codegen import generate
from septum.machine.compile import U64, address_of

CHUNK = 1 << 16


def executed(
    compiled: Compiled,
    search: Search,
    tick: Callable[[], None] | None = None,
    wanted: Collection[str] | None = None,
) -> set[tuple[str, int]]:
    """(file, line) of every statement that some step from some stored state executes.

    With ``wanted`` places ("file:line") nothing is executed if the model has none of them.
    """
    code = generate(compiled.graph, compiled.layout, coverage=True)
    if wanted is not None and not any(f"{site.file}:{site.line}" in wanted for site in code.lines):
        return set()
    engine = build_code(code.text)
    rows = max(1, len(code.rows))
    acc, notes = (U64 * rows)(), (CNote * (rows * 64))()
    view = CSearch.from_buffer_copy(search.c)
    view.acc, view.notes, view.nr_notes = ctypes.addressof(acc), ctypes.addressof(notes), 0
    cover = ctypes.CFUNCTYPE(None, ctypes.POINTER(CSearch), U64, U64)(address_of(engine, "cover"))
    for begin, end in search.spans():
        for first in range(begin, end, CHUNK):
            cover(ctypes.byref(view), first, min(end, first + CHUNK))
            if tick is not None:
                tick()
    return {
        (site.file, site.line)
        for number, site in enumerate(code.lines)
        if acc[code.rows["lines", number // 64]] >> (number % 64) & 1
    }


def statements(file: str) -> dict[int, str]:
    """Line -> text of every statement in the functions of a source file that a model can run.

    Docstrings, __init__ and build() are no such statements, nor is a function of the module that is not ``async`` and
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

    for function in model_functions(ast.parse(source)):
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
    """("file:line", text) of the statements of the design's own file that are not among ``lines``."""
    if not model.file:
        return []
    shown = short_path(model.file)
    return [(f"{shown}:{n}", text) for n, text in sorted(statements(model.file).items()) if (shown, n) not in lines]
