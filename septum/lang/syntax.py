# SPDX-License-Identifier: GPL-2.0-or-later
"""Questions about syntax trees that need nothing but the tree."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache


def nested(node: ast.AST) -> Iterator[ast.AST]:
    """The statements directly under ``node``, and the parts that hold such: expressions hold none."""
    for part in ("body", "orelse", "finalbody", "handlers", "cases"):
        found = getattr(node, part, ())
        if isinstance(found, list):
            yield from found


@cache
def dynamic_names(tree: ast.FunctionDef | ast.AsyncFunctionDef) -> frozenset[str]:
    """Names that cannot be static: assigned twice (a parameter: once), assigned in a loop, or counted up."""
    count: dict[str, int] = {a.arg: 1 for a in [*tree.args.args, *tree.args.kwonlyargs]}

    def visit(node: ast.AST, weight: int) -> None:
        targets: list[ast.expr] = []
        if isinstance(node, ast.Assign):
            targets = node.targets
        elif isinstance(node, ast.AugAssign):
            targets = [node.target, node.target]
        elif isinstance(node, ast.AnnAssign):
            targets = [node.target, node.target] if node.value is not None else []
        for target in targets:
            if isinstance(target, ast.Name):
                count[target.id] = count.get(target.id, 0) + weight
        for child in nested(node):
            visit(child, 2 if isinstance(node, ast.While | ast.For) else weight)

    visit(tree, 1)
    return frozenset(name for name, n in count.items() if n > 1)


def is_super(node: ast.expr) -> bool:
    """Whether this is ``super()``."""
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "super" and not node.args


@cache
def has_call(node: ast.AST) -> bool:
    """Whether evaluating ``node`` may do something, or end the step."""
    return any(isinstance(n, ast.Call | ast.Await) for n in ast.walk(node))


@cache
def has_await(node: ast.AST) -> bool:
    """Whether there is an await in ``node``."""
    return any(isinstance(n, ast.Await) for n in ast.walk(node))


def is_condition(node: ast.expr) -> bool:
    """Whether Python's value of this is 0 or 1."""
    match node:
        case ast.Compare() | ast.UnaryOp(op=ast.Not()):
            return True
        case ast.BoolOp(values=values):
            return all(is_condition(v) for v in values)
        case ast.Call(func=ast.Name(id="bool")):
            return True
    return False
