# SPDX-License-Identifier: GPL-2.0-or-later
"""How many pages a cache of the file can hold: what its top-up fills it to, read from the translated functions.

It is a bound of the model: a page more than that is a violation (``bounds``), so that a wrong one is never silent.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from septum.kvm.tdx import MIN_SPLIT_CACHE
from septum.kvm.virt_tdx import TDX_DPAMT_ENTRY_PAGE_CNT

Function = ast.FunctionDef | ast.AsyncFunctionDef
#: functions that call one another, one within the other, that an expression is followed through
MOST_CALLS = 8
KNOWN = {"MIN_SPLIT_CACHE": MIN_SPLIT_CACHE, "TDX_DPAMT_ENTRY_PAGE_CNT": TDX_DPAMT_ENTRY_PAGE_CNT}


class Unclear(Exception):
    """An expression whose value is not a number that is known before a run."""


def filled_to(functions: Sequence[str], constants: Mapping[str, int], lists: str, count: str) -> int:
    """What loops ``while cache->count < n`` that add to ``cache->lists`` fill a cache to; 0 if that is not clear.

    ``functions`` the texts of translated functions; ``constants`` of the file.
    """
    found = [0]
    for function in trees_of(text for text in functions if "while " in text and f".{count}" in text):
        for loop in ast.walk(function):
            if isinstance(loop, ast.While) and adds_to(loop, lists) and reads_count(loop.test, count):
                assert isinstance(loop.test, ast.Compare)
                most = loop.test.comparators[0]
                try:
                    found.append(value(most, function, functions, {**KNOWN, **constants}, MOST_CALLS))
                except Unclear:
                    return 0
    return max(found)


def trees_of(functions: Iterable[str]) -> Iterator[Function]:
    """The trees of some functions."""
    return (node for text in functions for node in ast.parse(text).body if isinstance(node, Function))


def adds_to(loop: ast.While, lists: str) -> bool:
    """Whether a page is added to a list of this name."""
    adds = (node.target for node in ast.walk(loop) if isinstance(node, ast.AugAssign) and isinstance(node.op, ast.Add))
    return any(isinstance(target, ast.Attribute) and target.attr == lists for target in adds)


def reads_count(test: ast.expr, count: str) -> bool:
    """Whether a condition is that a field of this name, read in whatever way, is less than something."""
    if not isinstance(test, ast.Compare) or not isinstance(test.ops[0], ast.Lt):
        return False
    return re.fullmatch(rf"(?:await READ_ONCE\(lambda: )?[\w.]+\.{count}\)?", ast.unparse(test.left)) is not None


def value(node: ast.expr, function: Function, every: Sequence[str], constants: Mapping[str, int], left: int) -> int:
    """What an expression is wherever it is evaluated. Raises Unclear."""
    if isinstance(node, ast.Constant) and isinstance(node.value, int):
        return int(node.value)
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add | ast.Mult):
        a, b = (value(side, function, every, constants, left) for side in (node.left, node.right))
        return a + b if isinstance(node.op, ast.Add) else a * b
    if not isinstance(node, ast.Name) or left == 0:
        raise Unclear
    if node.id in constants:
        return constants[node.id]
    given = [(one, function) for one in assigned(node.id, function)] or list(passed(node.id, function, every))
    found = {value(one, where, every, constants, left - 1) for one, where in given}
    if len(found) != 1:
        raise Unclear
    return found.pop()


def assigned(name: str, function: Function) -> Iterator[ast.expr]:
    """What a local variable is set to. Raises Unclear for one that is counted."""
    for node in ast.walk(function):
        if isinstance(node, ast.AugAssign) and ast.unparse(node.target) == name:
            raise Unclear
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == name:
            yield node.value


def passed(name: str, function: Function, every: Sequence[str]) -> Iterator[tuple[ast.expr, Function]]:
    """What callers pass as a parameter, each with its caller."""
    names = [argument.arg for argument in function.args.args]
    if name not in names:
        raise Unclear
    for caller in trees_of(text for text in every if f".{function.name}(" in text):
        for node in ast.walk(caller):
            if isinstance(node, ast.Call) and ast.unparse(node.func) in (
                f"self.{function.name}",
                f"tdx.{function.name}",
            ):
                yield node.args[names.index(name) - 1], caller  # the first one is self
