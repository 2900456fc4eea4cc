# SPDX-License-Identifier: GPL-2.0-or-later
"""switch as if, elif and else: what falls through to the next case is repeated, as a goto's tail is."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from septum.kernel_c.expressions import Expressions
from septum.kernel_c.parse import named, part
from septum.kernel_c.scope import Scope

if TYPE_CHECKING:
    from tree_sitter import Node

#: translates the statements of a block
Compound = Callable[[list["Node"]], None]

#: statements behind which none of their block runs
LEAVES = ("return_statement", "continue_statement", "goto_statement")
#: statements that a break within them is of
OF_THEIR_OWN = ("while_statement", "do_statement", "for_statement", "switch_statement")


def switch(scope: Scope, expressions: Expressions, compound: Compound, node: Node) -> None:
    """Translate a switch. Raises LangError for what is before its first case."""
    cases = list(named(part(node, "body")))
    if other := next((case for case in cases if case.type != "case_statement"), None):
        raise scope.error(other, "a statement before the first case", "move it before the switch")
    value = scope.fresh("switch")
    scope.emit(f"{value} = {expressions.number(part(node, 'condition'))}", node, head=True)
    arms = [(labels, list(until_break(cases, number))) for labels, number in arms_of(cases)]
    once = any(breaks(inner) for _, body in arms for inner in body)
    if once:  # a break within an if leaves a loop that runs once
        scope.emit("while True:", node, head=True)
        scope.indent += 1
        scope.loops.append("switch")
        scope.loop_labels.append("")
    word = "if"
    for labels, body in sorted(arms, key=lambda arm: None in arm[0]):
        values = [expressions.number(label) for label in labels if label is not None]
        condition = " or ".join(f"{value} == {one}" for one in values)
        if None not in labels:
            scope.emit(f"{word} {condition}:", node, head=True)
            word = "elif"
            arm(scope, compound, body, node)
        elif word == "elif":
            scope.emit("else:", node, head=True)
            arm(scope, compound, body, node)
        else:
            compound(body)
    if once:
        scope.loops.pop()
        scope.loop_labels.pop()
        scope.emit("break", node, head=True)
        scope.indent -= 1


def arm(scope: Scope, compound: Compound, body: list[Node], node: Node) -> None:
    """The statements of one case."""
    scope.indent += 1
    before = len(scope.lines)
    compound(body)
    if len(scope.lines) == before:
        scope.emit("pass", node, head=True)
    scope.indent -= 1


def arms_of(cases: Sequence[Node]) -> Iterator[tuple[list[Node | None], int]]:
    """The labels that are at one place, None for default, and the number of the case with the statements there."""
    labels: list[Node | None] = []
    for number, case in enumerate(cases):
        labels.append(case.child_by_field_name("value"))
        if list(body_of(case)) or number == len(cases) - 1:
            yield labels, number
            labels = []


def body_of(case: Node) -> Iterator[Node]:
    """The statements of a case; of a block that a break ends those in it, as nothing of the case runs behind it."""
    value = case.child_by_field_name("value")
    for child in named(case):
        if value is not None and child.id == value.id:
            continue
        if child.type == "compound_statement" and any(inner.type == "break_statement" for inner in named(child)):
            yield from named(child)
        else:
            yield child


def until_break(cases: Sequence[Node], number: int) -> Iterator[Node]:
    """The statements that run from a case on."""
    for case in cases[number:]:
        for child in body_of(case):
            if child.type == "break_statement":
                return
            if child.type == "expression_statement" and child.text in (b"fallthrough;", b"fallthrough ;"):
                continue
            yield child
            if child.type in LEAVES:
                return


def breaks(node: Node) -> bool:
    """Whether a break within a statement is of the switch around it."""
    if node.type == "break_statement":
        return True
    return node.type not in OF_THEIR_OWN and any(breaks(child) for child in named(node))
