# SPDX-License-Identifier: GPL-2.0-or-later
"""Text for people: lines of 80 columns of ASCII, plurals, names that may have been meant. Every room may import it."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable

WIDTH = 80
#: a space at which :func:`fill` ends no line; it prints as a space
GLUE = "\0"
#: what ESC, NUL, BEL and their like are shown as
CONTROL = {code: f"\\x{code:02x}" for code in (*range(32), 127) if chr(code) not in "\n\t"}


def ascii_only(text: str) -> str:
    """``text`` in printable ASCII, no white space at the ends of lines, and one newline at the end."""
    escaped = printable(text)
    return "\n".join(line.rstrip() for line in escaped.rstrip("\n").split("\n")) + "\n"


def one_line(text: str) -> str:
    """``text`` as one line of printable ASCII, without a newline: for errors."""
    return printable(" ".join(text.split()))


def printable(text: str) -> str:
    """``text`` in ASCII that no terminal obeys: control characters, but newline and tab, are escaped as in C."""
    return text.translate(CONTROL).encode("ascii", "backslashreplace").decode()


def said(error: BaseException) -> str:
    """What an exception says, whatever its own __str__ does."""
    try:
        return str(error)
    except Exception:
        return "(it cannot be shown: its __str__ fails)"


def wrap(text: str, first: str = "", rest: str | None = None) -> list[str]:
    """``text`` in lines of WIDTH columns, the first behind ``first``, the others behind ``rest`` (default: ``first``).

    An empty text has no lines. White space between words stays as it is; :func:`fill` is for code.
    """
    return textwrap.wrap(
        text,
        WIDTH,
        initial_indent=first,
        subsequent_indent=first if rest is None else rest,
        break_on_hyphens=False,
    )


def fill(text: str, first: str, rest: str | None = None) -> list[str]:
    """Code and names in lines of WIDTH columns, the first behind ``first``, the others behind ``rest``.

    A word that is too long is broken behind a bracket, a comma or a dot, if it has one. GLUE ends no line.
    """
    rest = first if rest is None else rest
    room = WIDTH - max(len(first), len(rest))
    words = [part for word in text.split() for part in pieces(word, room)]
    lines = [first]
    for number, word in enumerate(words):
        if number and len(lines[-1]) + 1 + len(word) > WIDTH:
            lines.append(rest + word)
        else:
            lines[-1] += " " * bool(number) + word
    return [line.replace(GLUE, " ") for line in lines]


def pieces(word: str, room: int) -> list[str]:
    """A word in parts of at most ``room`` characters."""
    if len(word) > room and GLUE in word:
        return word.split(GLUE)
    found = []
    while len(word) > room:
        # a bracket in the first third would leave most of the line empty
        cut = max((word.rfind(c, room // 3, room) + 1 for c in "([,."), default=0) or room
        found.append(word[:cut])
        word = word[cut:]
    return [*found, word]


def plural(number: int, noun: str, spec: str = "") -> str:
    """'1 step', '2 steps'. ``spec`` formats the number: "," groups its digits."""
    return f"{number:{spec}} {noun}{clause(number != 1, 's')}"


def clause(flag: object, text: str) -> str:
    """``text`` if ``flag`` is true, otherwise nothing."""
    return text if flag else ""


def closest(name: str, known: Iterable[str], cutoff: float = 0.6) -> str:
    """The name in ``known`` that ``name`` is most like, "" if it is like none; ``cutoff`` 0..1 is how like."""
    import difflib  # only a user who mistyped something waits for it

    return next(iter(difflib.get_close_matches(name, list(known), 1, cutoff)), "")


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """'; did you mean ...?' for the end of an error, "" if nothing is close."""
    close = closest(name, known)
    return clause(close, f"; did you mean {close}?")
