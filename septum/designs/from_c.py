# SPDX-License-Identifier: GPL-2.0-or-later
"""C, a diff or a mail as a design: its translation becomes a module whose lines are those of the C.

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

SUFFIXES = (".c", ".h", ".patch", ".diff", ".mbox", ".eml", ".mail")
STDIN = "-"
#: lines of a statement; more lie between two lines of it only where they are from two patches
LONGEST = 30
_stdin: list[str] = []


class FromC(NamedTuple):
    """A design that was C: its module; ``notes`` and ``missing`` as in Model."""

    module: ModuleType
    notes: tuple[str, ...]
    missing: tuple[tuple[str, str], ...]


class Input(NamedTuple):
    """What was given: ``text`` with its line numbers, as timelines show it, and ``translation`` in those numbers.

    ``added``  the lines that a diff adds, None for a C file, which is all of it.
    """

    text: str
    translation: Translation
    added: frozenset[int] | None


def is_c(name: str) -> bool:
    """Whether a name is that of C, a diff or a mail: by its suffix, or standard input."""
    return name == STDIN or Path(name).suffix in SUFFIXES


def read_c(path: Path) -> str:
    """The text of a file, or of standard input, which is read once. Raises DesignError."""
    try:
        if str(path) == STDIN:
            if not _stdin:
                _stdin.append(sys.stdin.buffer.read().decode("utf-8", "replace"))
            return _stdin[0]
        return path.read_bytes().decode("utf-8", "replace")
    except (OSError, AttributeError) as error:
        raise DesignError(f"{path}: cannot read it: {error}") from None


def translated(path: Path) -> Input:
    """The translation of C, a diff or a mail. Raises DesignError for what is outside, or without tree-sitter."""
    try:
        from septum.kernel_c.mail import is_mail
        from septum.kernel_c.translate import translate

        text = read_c(path)
        if path.suffix not in (".c", ".h") and is_mail(text):
            return of_mail(str(path), text)
        return Input(text, translate(str(path), text), None)
    except LangError as error:
        raise DesignError(str(error)) from None
    except ImportError as error:
        raise DesignError(
            f"{path}: kernel C needs {error.name}, which is not installed; try: python3 -m pip install 'septum[c]'"
        ) from None
    except RecursionError:
        raise DesignError(f"{path}: nested too deep to be translated; write it in smaller functions") from None


def of_mail(file: str, text: str) -> Input:
    """The translation of what a mail leaves, in the numbers of the lines of the mail."""
    from septum.kernel_c.postimage import post_image
    from septum.kernel_c.translate import translate

    image = post_image(file, text)
    if not image.text.strip():
        raise LangError(file, 1, "no function or struct is whole in it", "make the patch with git format-patch -W")

    def at(number: int) -> int:
        """The line of the mail; of one that is made up, of the line before it."""
        while number > 1 and not image.lines[min(number, len(image.lines)) - 1]:
            number -= 1
        return image.lines[min(number, len(image.lines)) - 1] or 1

    try:
        made = translate(file, image.text)
    except LangError as error:
        raise LangError(file, at(error.line), error.what, error.instead) from None
    lines = tuple(
        line._replace(first=at(line.first), last=max(at(line.first), at(line.last))) if line.first else line
        for line in made.lines
    )
    dropped = [d._replace(first=at(n), last=at(n)) for d in made.dropped for n in range(d.first, d.last + 1)]
    unknown = [u._replace(first=at(u.first), last=max(at(u.first), at(u.last))) for u in made.unknown]
    translation = made._replace(
        lines=lines, dropped=(*image.dropped, *dropped), unknown=tuple(sorted({*image.unknown, *unknown}))
    )
    return Input(image.shown, translation, image.added)


def load_c(path: Path, name: str) -> FromC:
    """A C file as a module called ``name``. Raises DesignError."""
    text, translation, added = translated(path)
    file = os.path.abspath(path)
    try:
        tree = ast.parse(translation.text)
    except (SyntaxError, RecursionError) as error:
        raise DesignError(f"{path}: its translation is no Python ({error}); simplify the C") from None
    place(tree, translation)
    spans = {n: (line.first, line.last) for line in translation.lines for n in range(line.first, line.last + 1) if n}
    spans |= {line.first: (line.first, line.last) for line in translation.lines if line.first}
    spans = {n: (first, last if last - first < LONGEST else first) for n, (first, last) in spans.items()}
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
    return FromC(
        module, account(shown, code_lines(text) if added is None else added, translation), missing_of(path, translation)
    )


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


def account(shown: str, lines: set[int] | frozenset[int], translation: Translation) -> tuple[str, ...]:
    """What was bound, and what became of the lines: those of a C file, or those that a diff adds."""
    dropped: Counter[str] = Counter()
    gone: set[int] = set()
    for one in translation.dropped:
        dropped[one.rule] += one.last - one.first + 1
        gone |= set(range(one.first, one.last + 1))
    unknown = {n for one in translation.unknown for n in range(one.first, one.last + 1)}
    code = len(lines - gone - unknown)
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
