# SPDX-License-Identifier: GPL-2.0-or-later
"""What can be made wrong in a file of Python: comparisons, conditions, numbers, operators, statements left out."""

from __future__ import annotations

import ast
import copy
from collections.abc import Callable, Iterator
from typing import NamedTuple, TypeVar

COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}
OPERATORS: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.FloorDiv,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.FloorDiv,
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
    ast.LShift: ast.RShift,
    ast.RShift: ast.LShift,
}


class Mutation(NamedTuple):
    """One change: ``file``, below the project's root, from byte ``begin`` to ``end`` of it, which become ``new``.

    ``line`` where that is, and ``old`` what is there; both have no newline, so that a list has one change a line.
    """

    file: str
    line: int
    begin: int
    end: int
    old: str
    new: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: `{short(self.old)}` -> `{short(self.new)}`"

    def applied(self, source: bytes) -> bytes:
        """The file with the change."""
        return source[: self.begin] + self.new.encode() + source[self.end :]

    def parses(self, source: bytes) -> bool:
        """Whether the file with the change is Python: a test of :=, for one, wants its brackets."""
        try:
            compile(self.applied(source), self.file, "exec", dont_inherit=True)
        except (SyntaxError, ValueError):
            return False
        return True


def short(text: str, most: int = 90) -> str:
    """Code on one line, cut where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 3] + "..."


def mutations(file: str, source: bytes) -> list[Mutation]:
    """Every change that is tried in a file; a few of them do not parse, see :meth:`Mutation.parses`."""
    starts = [0]
    for text in source.split(b"\n"):
        starts.append(starts[-1] + len(text) + 1)

    def change(node: ast.expr | ast.stmt, new: str) -> Mutation:
        assert node.end_lineno is not None and node.end_col_offset is not None
        begin, end = starts[node.lineno - 1] + node.col_offset, starts[node.end_lineno - 1] + node.end_col_offset
        return Mutation(file, node.lineno, begin, end, source[begin:end].decode(), new)

    found = [change(node, new) for node, new in _changes(ast.parse(source))]
    return [m for m in found if m.old != m.new]


def _changes(tree: ast.AST) -> Iterator[tuple[ast.expr | ast.stmt, str]]:
    """Each node that is changed, and what it becomes."""
    for node in _walk(tree):
        if isinstance(node, ast.stmt):
            yield from _statement(node)
        elif isinstance(node, ast.expr):
            yield from _expression(node)
        test = getattr(node, "test", None)
        if isinstance(test, ast.expr):
            yield test, f"not ({ast.unparse(test)})"


def _walk(node: ast.AST) -> Iterator[ast.AST]:
    """All below ``node`` that runs: no annotations, no imports, no text, nothing for type checkers or for errors."""
    yield node
    for name, value in ast.iter_fields(node):
        if name in ("annotation", "returns", "decorator_list", "type_params", "bases"):
            continue
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.If) and "TYPE_CHECKING" in ast.unparse(child.test):
                continue
            if isinstance(child, ast.AST) and not isinstance(child, ast.Import | ast.ImportFrom | ast.Raise):
                yield from _walk(child)


def _statement(node: ast.stmt) -> Iterator[tuple[ast.stmt, str]]:
    """A statement that is left out, or that leaves elsewhere."""
    stored = isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Attribute | ast.Subscript)
    called = isinstance(node, ast.Expr) and isinstance(node.value, ast.Call | ast.Await)
    if called or stored or isinstance(node, ast.AugAssign):
        yield node, "pass"
    elif isinstance(node, ast.Return) and node.value is not None:
        yield node, "return None"
    elif isinstance(node, ast.Continue):
        yield node, "break"
    elif isinstance(node, ast.Break):
        yield node, "continue"


def _expression(node: ast.expr) -> Iterator[tuple[ast.expr, str]]:
    """An expression with another operator, a part less, another number."""
    if isinstance(node, ast.Compare) and len(node.ops) == 1:
        yield node, _with(node, lambda n: n.ops.__setitem__(0, COMPARISONS[type(n.ops[0])]()))
    elif isinstance(node, ast.BoolOp):
        yield node, _with(node, lambda n: setattr(n, "op", ast.Or() if isinstance(n.op, ast.And) else ast.And()))
        for index in range(len(node.values)):
            yield node, _with(node, lambda n, index=index: n.values.pop(index))  # type: ignore[misc]
    elif isinstance(node, ast.BinOp) and type(node.op) in OPERATORS:
        yield node, _with(node, lambda n: setattr(n, "op", OPERATORS[type(n.op)]()))
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield node, f"({ast.unparse(node.operand)})"
    elif isinstance(node, ast.Constant) and isinstance(node.value, bool | int):
        yield node, str(not node.value if isinstance(node.value, bool) else node.value + 1)
    elif isinstance(node, ast.Tuple) and isinstance(node.ctx, ast.Load) and len(node.elts) > 2:
        yield node, _with(node, lambda n: n.elts.pop())


N = TypeVar("N", bound=ast.expr)


def _with(node: N, change: Callable[[N], object]) -> str:
    """The text of a node after a change of a copy of it, in brackets."""
    other = copy.deepcopy(node)
    change(other)
    return f"({ast.unparse(other)})"
