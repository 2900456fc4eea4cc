# SPDX-License-Identifier: GPL-2.0-or-later
"""A C file as a design: its translation becomes a module whose lines are those of the C.

What has file and line, a timeline, a race, an unreached line, names the C then.
"""

from __future__ import annotations

import ast
import os
import sys
from collections import Counter
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, NamedTuple

from septum.designs.guest import DesignError
from septum.lang.source import LangError, Translated, short_path, take_translated
from septum.text import plural

if TYPE_CHECKING:
    from septum.kernel_c.translate import Translation

SUFFIXES = (".c",)


class FromC(NamedTuple):
    """A design that was C: its module; ``notes`` and ``missing`` as in Model."""

    module: ModuleType
    notes: tuple[str, ...]
    missing: tuple[tuple[str, str], ...]


def read_c(path: Path) -> str:
    """The text of a C file. Raises DesignError."""
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return path.read_text(encoding="latin-1")
    except OSError as error:
        raise DesignError(f"{path}: {error.strerror}") from None


def translated(path: Path) -> Translation:
    """The translation of a C file. Raises DesignError for what is outside, or without tree-sitter."""
    try:
        from septum.kernel_c.translate import translate

        return translate(str(path), read_c(path))
    except LangError as error:
        raise DesignError(str(error)) from None
    except ImportError as error:
        raise DesignError(
            f"{path}: kernel C needs {error.name}, which is not installed; try: python3 -m pip install 'septum[c]'"
        ) from None
    except RecursionError:
        raise DesignError(f"{path}: nested too deep to be translated; write it in smaller functions") from None


def load_c(path: Path, name: str) -> FromC:
    """A C file as a module called ``name``. Raises DesignError."""
    translation = translated(path)
    file = os.path.abspath(path)
    text = read_c(path)
    try:
        tree = ast.parse(translation.text)
    except (SyntaxError, RecursionError) as error:
        raise DesignError(f"{path}: its translation is no Python ({error}); simplify the C") from None
    place(tree, translation)
    spans = {n: (line.first, line.last) for line in translation.lines for n in range(line.first, line.last + 1) if n}
    spans |= {line.first: (line.first, line.last) for line in translation.lines if line.first}
    take_translated(file, Translated(text, tree, spans))
    module = ModuleType(name)
    module.__file__ = file
    sys.modules[name] = module
    try:
        exec(compile(tree, file, "exec"), module.__dict__)
    except LangError as error:
        raise DesignError(str(error)) from None
    except Exception as error:  # whatever a translation does that no C should
        raise DesignError(f"{path}: its translation cannot be imported: {type(error).__name__}: {error}") from None
    shown = short_path(file)
    return FromC(module, account(shown, text, translation), missing_of(path, translation))


def missing_of(path: Path, translation: Translation) -> tuple[tuple[str, str], ...]:
    """What of a file its translation does not have, as in Model."""
    shown = short_path(str(path))
    return tuple((f"{shown}:{one.first}", one.why) for one in translation.unknown)


def place(tree: ast.Module, translation: Translation) -> None:
    """Give every node the lines of the C that it is from; what is from none is at line 1."""
    lines = translation.lines
    for node in ast.walk(tree):
        if isinstance(node, ast.expr | ast.stmt | ast.arg | ast.keyword | ast.alias):
            first, last = lines[node.lineno - 1], lines[(node.end_lineno or node.lineno) - 1]
            node.lineno = first.first or 1
            node.end_lineno = max(node.lineno, first.last, last.last)
            node.col_offset = node.end_col_offset = 0


def account(shown: str, text: str, translation: Translation) -> tuple[str, ...]:
    """What was bound, and what became of the lines."""
    dropped: Counter[str] = Counter()
    gone: set[int] = set()
    for one in translation.dropped:
        dropped[one.rule] += one.last - one.first + 1
        gone |= set(range(one.first, one.last + 1))
    unknown = {n for one in translation.unknown for n in range(one.first, one.last + 1)}
    code = len(code_lines(text) - gone - unknown)
    rules = ", ".join(f"{rule} {count}" for rule, count in sorted(dropped.items()))
    said = f"{shown}: {plural(code, 'line')} translated, {len(gone)} dropped" + (f" ({rules})" if rules else "")
    return (f"{said}, {len(unknown)} unknown", *(f"bound: {line}" for line in translation.bound))


def code_lines(text: str) -> set[int]:
    """The lines with more than a comment; a line that only goes on with one counts as code."""
    return {
        number
        for number, line in enumerate(text.split("\n"), 1)
        if line.strip() and not line.strip().startswith(("//", "/*", "*"))
    }
