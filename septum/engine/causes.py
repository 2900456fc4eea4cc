# SPDX-License-Identifier: GPL-2.0-or-later
"""Why a native run failed: the fields that the failing condition read, and the values on both of its sides."""

from __future__ import annotations

import ast
import functools
from collections.abc import Iterator
from enum import IntEnum
from types import CodeType, FrameType
from typing import Any, NamedTuple

from septum.lang.executor import Executor
from septum.lang.source import Site, own_tree
from septum.lang.structs import Field, Struct


class Use(NamedTuple):
    """One use of a field that decides or changes something, in the order of the step.

    ``path``      the field, from the root of the world; ``lock`` the name of the lock that it is inside of, or "";
    ``site``      the line outside the primitives;
    ``old, new``  as text: of a write the values before and after, of a read the same value twice;
    ``waits``     the condition of an until() reads it.
    """

    path: str
    write: bool
    old: str
    new: str
    site: Site
    lock: str = ""
    waits: bool = False


class Part(NamedTuple):
    """What one place adds to a sum: how much, and (path, value) of the fields that say so."""

    amount: int
    fields: tuple[tuple[str, str], ...]


class Cause(NamedTuple):
    """What a condition that does not hold depends on.

    ``fields``  (path, value) of each field that it read, in that order; ``own`` how many of them, the first, its
                statement read, and not what computed its locals;
    ``sides``   (expression, value) of what it compares that is not a field: locals and constants;
    ``parts``   if a local of it is a sum: what each place that is not 0 adds to it.
    """

    fields: tuple[tuple[str, str], ...] = ()
    sides: tuple[tuple[str, str], ...] = ()
    own: int = 0
    parts: tuple[Part, ...] = ()


def short_name(struct: Struct, field: str) -> str:
    """A field's name from the root of the world."""
    return field if struct.path == "world" else f"{struct.path}.{field}"


class Reads(Executor):
    """Every field that is read, and which of the reads belong to the statement that a frame is running.

    As an executor: of code that no CPU runs, such as a property of whole states.
    """

    def __init__(self) -> None:
        self.found: list[tuple[str, str]] = []
        self.failed: Cause | None = None
        self._lines: dict[FrameType, list[tuple[int, int]]] = {}  # frame -> (line, reads before it)
        self._quiet = False

    def clear(self) -> None:
        """A step begins."""
        self.found, self._lines, self.failed = [], {}, None

    def access(self, struct: Struct, field: Field, write: bool, marked: bool) -> None:
        """Keep a read; a write is not part of a condition."""
        if not write and not self._quiet:
            value = field.show(struct.__dict__.get(field.name, field.init))
            self.found.append((short_name(struct, field.name), value))

    @property
    def quiet(self) -> bool:
        """Whether what is read now is read by this file and not by the model."""
        return self._quiet

    def trace(self, frame: FrameType, event: str) -> None:
        """A frame of model code begins a line, or is entered."""
        if event in ("call", "line"):
            self._lines.setdefault(frame, []).append((frame.f_lineno, len(self.found)))

    def fail(self, frame: FrameType, file: str, names: bool) -> None:
        """The statement that ``frame`` runs, of the source ``file``, has failed; ``names``: evaluate its condition."""
        if self.failed is not None:
            return
        first, last = statement_lines(file, frame.f_lineno)
        lines = self._lines.get(frame, [])
        start = len(self.found)
        for line, reads in reversed(lines):
            if not first <= line <= last:
                break
            start = reads
        self._quiet = True
        try:
            sides = tuple(dict.fromkeys(sides_of(frame, file))) if names else ()
        finally:
            self._quiet = False
        code = frame.f_code
        own = set(code.co_varnames[code.co_argcount :])
        fields = self.found[start:]
        direct = len(dict(fields))
        if lines and (not fields or any(text in own for text, _ in sides)):
            # it compares locals: what the function has read decides
            fields += self.found[lines[0][1] : start]
        self.failed = Cause(tuple(dict(fields).items()), sides, direct)


class Sums:
    """What each ``local += value`` of a property adds, with the fields that it read, or else those tested before it.

    What such a local holds at first is a part, too. A statement that calls a function with such statements is left
    out: these are its parts.
    """

    def __init__(self, reads: Reads) -> None:
        self.parts: list[Part] = []
        self._reads = reads
        self._open: dict[FrameType, tuple[str, int, int, int]] = {}  # name, value, first read, parts before
        self._line: dict[FrameType, int] = {}  # reads before the line that a frame runs

    def trace(self, frame: FrameType, event: str, file: str) -> None:
        """A frame of the property ends a line, and begins another one unless it returns."""
        before = self._open.pop(frame, None)
        if before is not None:
            self._add(frame, *before)
        if event != "line":
            return
        now = len(self._reads.found)
        tested = self._line.get(frame, now)
        self._line[frame] = now
        name, begins = summed(file, frame.f_lineno)
        old = 0 if begins else frame.f_locals.get(name)
        if isinstance(old, int):
            self._open[frame] = (name, old, tested, len(self.parts))

    def _add(self, frame: FrameType, name: str, old: int, tested: int, parts: int) -> None:
        new, now = frame.f_locals.get(name), self._line[frame]
        if not isinstance(new, int) or new == old or len(self.parts) > parts:
            return
        fields = self._reads.found[now:] or self._reads.found[tested:now]
        self.parts.append(Part(new - old, tuple(dict(fields).items())))

    def of(self, cause: Cause) -> tuple[Part, ...]:
        """The parts, if they add up to what the condition compares; () otherwise."""
        total = str(sum(part.amount for part in self.parts))
        return tuple(self.parts) if any(value == total for _, value in cause.sides) else ()


# -- the source of a condition -----------------------------------------------------------------


@functools.cache
def _statements(file: str) -> tuple[ast.stmt, ...]:
    """The statements of a file, outer before inner; () if it cannot be read."""
    try:
        return tuple(node for node in ast.walk(own_tree(file)) if isinstance(node, ast.stmt))
    except (OSError, SyntaxError):
        return ()


def statement_at(file: str, line: int) -> ast.stmt | None:
    """The innermost statement at a line."""
    found = [s for s in _statements(file) if s.lineno <= line <= (s.end_lineno or s.lineno)]
    return min(found, key=lambda s: (s.end_lineno or s.lineno) - s.lineno, default=None)


def statement_lines(file: str, line: int) -> tuple[int, int]:
    """The first and last line of the statement at a line."""
    found = statement_at(file, line)
    if found is None or isinstance(getattr(found, "body", None), list):
        return line, line
    return found.lineno, found.end_lineno or found.lineno


@functools.cache
def summed(file: str, line: int) -> tuple[str, bool]:
    """The local that the statement at a line adds to, or whose first value it sets (True); "" for any other."""
    node = statement_at(file, line)
    if name := added_to(node):
        return name, False
    target: ast.expr | None = node.target if isinstance(node, ast.AnnAssign) else None
    if isinstance(node, ast.Assign) and len(node.targets) == 1:
        target = node.targets[0]
    around = [
        s for s in _statements(file) if isinstance(s, ast.FunctionDef) and s.lineno <= line <= (s.end_lineno or 0)
    ]
    sums = {added_to(one) for one in ast.walk(around[-1])} if around else set()
    return (target.id, True) if isinstance(target, ast.Name) and target.id in sums else ("", False)


def added_to(node: ast.AST | None) -> str:
    """The local that a statement adds to, "" if it does not, or is none."""
    if isinstance(node, ast.AugAssign) and isinstance(node.op, ast.Add) and isinstance(node.target, ast.Name):
        return node.target.id
    return ""


def sides_of(frame: FrameType, file: str) -> Iterator[tuple[str, str]]:
    """What the condition of the require() that ``frame`` runs compares, each with its value; no fields."""
    found = statement_at(file, frame.f_lineno)
    if found is None:
        return
    for node in ast.walk(found):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "require" and node.args:
            for part in compared(node.args[0]):
                value = value_of(part, frame)
                if value is not None:
                    yield ast.unparse(part), value
            return


def compared(node: ast.expr) -> Iterator[ast.expr]:
    """The names and members of a condition that calls and awaits nothing."""
    if isinstance(node, ast.Name | ast.Attribute):
        yield node
    elif isinstance(node, ast.Compare | ast.BoolOp | ast.BinOp | ast.UnaryOp):
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.expr):
                yield from compared(child)


def value_of(node: ast.expr, frame: FrameType) -> str | None:
    """The value of a local, or of a constant of a struct; None of a field, and of what has a name as a value."""
    names = {n.id for n in ast.walk(node) if isinstance(n, ast.Name)}
    if not names <= set(frame.f_locals) or any(isinstance(n, ast.Call | ast.Await) for n in ast.walk(node)):
        return None
    if isinstance(node, ast.Attribute):
        owner = _evaluate(node.value, frame)
        if isinstance(owner, Struct) and node.attr in type(owner).fields():
            return None
    value = _evaluate(node, frame)
    if isinstance(value, IntEnum):
        return value.name
    return str(int(value)) if isinstance(value, int) else None


def _evaluate(node: ast.expr, frame: FrameType) -> Any:
    code: CodeType = compile(ast.Expression(node), "<condition>", "eval")
    try:
        return eval(code, frame.f_globals, frame.f_locals)  # names and members only, see compared()
    except Exception:
        return None
