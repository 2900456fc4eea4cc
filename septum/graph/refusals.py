# SPDX-License-Identifier: GPL-2.0-or-later
"""All that lowering refuses in a model, where lower.py stops at the first."""

from __future__ import annotations

import ast
from typing import Any

from septum.graph.builder import Frame, OpenLoop, Operand, Poison
from septum.graph.ir import Block
from septum.graph.lower import Lowerer, lower_check, lower_programs
from septum.lang.model import Model
from septum.lang.source import LangError

#: what an error says that another one has caused: a name has no value because its assignment is refused
FOLLOWS = "follows from another refusal"


class Refusing(Lowerer):
    """Notes what it refuses in a statement, and lowers the next. What it builds is of no use.

    What a refused statement assigns is not known after it, nor what a function returns with one; errors that come
    from that alone are left out.
    """

    def __init__(self) -> None:
        super().__init__()
        self.shares = False
        self.refused: list[LangError] = []
        self.spoiled: set[Frame] = set()
        self.entered: set[str] = set()

    def statement(self, node: ast.stmt) -> None:
        """One statement, and what is inside it; raises only what is not a refusal, and not due to one."""
        frame, depth, loops = self.frame, len(self.active), len(self.frame.loops)
        try:
            super().statement(node)
            return
        except LangError as error:
            self.note(error)
        except Exception:
            if not self.refused:  # otherwise it may be a block that a refusal has left without an end
                raise
        self.frame = frame
        del self.active[depth:], frame.loops[loops:]
        names = [n.id for n in ast.walk(node) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)]
        frame.names.update(dict.fromkeys(names, Poison(FOLLOWS, "")))
        if isinstance(node, ast.Return):
            self.spoiled.add(frame)
        for body in (getattr(node, "body", []), getattr(node, "orelse", [])):
            self.block = Block()
            frame.loops.append(OpenLoop(Block(), Block(), frozenset(), [], []))
            self.statements(body)
            frame.loops.pop()
        self.block = None if isinstance(node, ast.Return) else Block()

    def enter(self, frame: Frame, args: list[Operand], kwargs: dict[str, Operand]) -> Operand:
        """Inline a call. Raises LangError also if what it returns is not known."""
        self.entered.add(frame.function.__code__.co_name)
        try:
            value = super().enter(frame, args, kwargs)
        except LangError:
            if frame not in self.spoiled:
                raise
        if frame in self.spoiled:
            raise self.error(FOLLOWS)
        return value

    def note(self, error: LangError) -> None:
        """Keep the first error of a line."""
        known = {(other.file, other.line) for other in self.refused}
        if FOLLOWS not in error.what and (error.file, error.line) not in known:
            self.refused.append(error)


def refusals(model: Model) -> tuple[list[LangError], set[str]]:
    """Everything that lower_model() would refuse in a model, in the order in which it is met.

    And the names of the functions in which it was looked for. The model must be reset. The list is empty if
    lower_model() raises nothing.
    """
    lowerer = Refusing()
    lowerer.cpus, lowerer.replaced = len(model.programs), model.replaced
    programs = [(p.function, p.args) for p in model.programs]
    todo: list[Any] = [lambda: lower_programs(lowerer, programs, [p.paused for p in model.programs])]
    todo += [lambda c=c: lower_check(lowerer, *lowerer.plain(c.function, c.args)) for c in model.checks]
    for lower in todo:
        try:
            lower()
        except LangError as error:
            lowerer.note(error)
        except RecursionError:
            lowerer.note(lowerer.error("code nested too deep", "split the function"))
    return lowerer.refused, lowerer.entered
