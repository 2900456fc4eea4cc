# SPDX-License-Identifier: GPL-2.0-or-later
"""Generated IR in two parts that can be compiled at the same time.

The second part has some of the steps, with the loops around them; the first one all else, and calls them.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from septum.machine.objects import ROOM

FUNCTION = re.compile(r"^define [^\n]*@(\w+)\([^\n]*\{\n.*?^\}\n", re.MULTILINE | re.DOTALL)
STEP = re.compile(r"(?:step|loop)_(\d+)")
NAME = re.compile(r"@(\w+)")


class Halves(NamedTuple):
    """Two parts of IR; ``shared`` are the names of each that the other one asks for."""

    first: str
    second: str
    shared: frozenset[str]


def halves(text: str, beside: int) -> Halves | None:
    """Two parts of about the same size of IR, where the first has ``beside`` more characters of other text to compile.

    None for text in which no steps can be told from what calls them.
    """
    functions = {found[1]: found[0] for found in FUNCTION.finditer(text)}
    others = FUNCTION.sub("", text)
    away = _steps_away(functions, beside + len(others))
    declared = frozenset(re.findall(r"^declare [^\n]*@(\w+)", others, re.MULTILINE))
    copied = frozenset(re.findall(r"^@(\w+) = internal constant", others, re.MULTILINE))
    asked = {name for function in away for name in NAME.findall(functions[function])}
    if not away or asked - declared - copied - away:
        return None
    first = [_declared(text) if name in away else text for name, text in functions.items()]
    second = [text.replace("define internal ", "define ", 1) for name, text in functions.items() if name in away]
    return Halves("".join([others, *first]), "".join([others, ROOM, *second]), away | asked & declared)


def _steps_away(functions: dict[str, str], rest: int) -> frozenset[str]:
    """The steps of the second part: the largest ones first, each to the part that is the smaller one then."""
    steps: dict[str, list[str]] = {}
    for name in functions:
        if (found := STEP.fullmatch(name)) is not None:
            steps.setdefault(found[1], []).append(name)
        else:
            rest += len(functions[name])
    sizes = {number: sum(len(functions[name]) for name in names) for number, names in steps.items()}
    away, moved = list[str](), 0
    for number, size in sorted(sizes.items(), key=lambda pair: (-pair[1], int(pair[0]))):
        if moved < rest:
            moved += size
            away += steps[number]
        else:
            rest += size
    return frozenset(away)


def _declared(function: str) -> str:
    """The declaration of a function that is defined elsewhere."""
    head = function.partition("\n")[0]
    return "declare " + head.removeprefix("define ").removeprefix("internal ").rpartition(")")[0] + ")\n"
