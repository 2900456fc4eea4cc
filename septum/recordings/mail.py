# SPDX-License-Identifier: GPL-2.0-or-later
"""What mailers do to the lines of a recording: quote them with ``> ``, and break long ones.

A broken line is known by what it lacks: it is the beginning of a header, or an event whose fields are not all
there, and with the next line it is whole.  Of an event whose fields are not read nobody can say if it is whole;
there, the line's width decides.

Most break at a space.  Quoted-printable (RFC 2045, 6.7) breaks anywhere, behind an equals sign.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from septum.recordings.layout import LOST, NOTE

__all__ = ["Broken", "begins", "unquoted"]

QUOTE = re.compile(r"(?:> ?)+|\[ {0,8}[0-9]{1,9}\.[0-9]{6}\] ")
"""A quotation, or the time that the console has before what ftrace_dump_on_oops prints."""

SPACES = str.maketrans({"\t": " ", "\xa0": " ", "\xc2": ""})
"""Tabs and UTF-8's no-break space (text is latin-1 here): what editors and web pages make of spaces."""

# A task that fills its columns (8 bytes, latency-format) and begins with > is taken for a quotation.

BEGINNING = re.compile(
    r" {0,20}[^\0\n]{0,32}?(?:-| {1,20})[0-9]{1,10} {1,12}(?:\( *(?:[0-9]+|-+)\) +)?"
    r"(?:\[[0-9]{3,6}\](?: +[.0-9A-Za-z]{4,10})?|[0-9]{1,6}[.A-Za-z][.0-9A-Za-z]{3,9})"
    r"(?: +[0-9]{1,19}(?:\.[0-9]{1,9}|us.?)? ?:)? *\r?",
    re.ASCII,
)
"""A header as far as its CPU, its flags or its time."""

PIECES = 4
"""Lines that one event may be broken into: at 72 columns it takes 2, narrower ones 3."""

QUOTED_PRINTABLE = 76
"""Most characters of a line that quoted-printable breaks, the sign included."""

NARROW, WIDE = 60, 100
"""Columns at which mailers break lines: a line is not broken that would fit into NARROW, nor longer than WIDE."""


def spaced(line: str) -> str:
    """``line`` with spaces as they were; itself if it has no others."""
    return line.translate(SPACES) if "\t" in line or "\xc2\xa0" in line else line


def unquoted(line: str) -> str:
    """``line`` without the ``> `` at its beginning, however often quoted, or without the console's time."""
    quote = QUOTE.match(line)
    return line[quote.end() :] if quote else line


def begins(line: str) -> bool:
    """Whether ``line`` may be the beginning of an event's line, broken within its header."""
    return BEGINNING.fullmatch(line) is not None or (soft(line) and not NOTE.match(line))


def soft(line: str) -> bool:
    """Whether quoted-printable breaks ``line``."""
    return line.endswith("=") and len(line) <= QUOTED_PRINTABLE


class Broken:
    """A line that may continue in the next ones.

    ``first``, ``last`` are its lines' numbers; ``text`` is all of it, joined;
    ``known``: it is an event that is not taken apart, and has been counted;
    ``malformed``: name and fields of an event that is not whole; None for a beginning that is not a header yet.
    """

    def __init__(self, number: int, text: str, known: bool = False) -> None:
        self.first = self.last = number
        self.text = text
        self.known = known
        self.malformed: tuple[str, str] | None = None
        self._pieces = [text]

    def goes_on(self, number: int, line: str, *, wrapped: bool) -> bool:
        """Whether ``line``, not an event's, may be more of it; ``wrapped`` if others were broken before it."""
        if number != self.last + 1 or len(self._pieces) == PIECES:
            return False
        if NOTE.match(line) or LOST.match(line) or BEGINNING.match(line):
            return False
        if not self.known or wrapped or soft(self._pieces[-1]):
            return True
        width = len(self._pieces[-1].rstrip())
        return width <= WIDE and width + 1 + len(line.split(maxsplit=1)[0]) > NARROW

    def joined(self, line: str) -> str:
        """Its text with ``line`` behind it."""
        if soft(self._pieces[-1]):
            return self.text[:-1] + line
        return f"{self.text.rstrip()} {line.strip()}"

    def add(self, line: str) -> None:
        """Take the next line as more of it."""
        self.text = self.joined(line)
        self.last += 1
        self._pieces.append(line)

    def lines(self) -> Iterator[tuple[int, str]]:
        """Number and text of each of its lines."""
        yield from enumerate(self._pieces, self.first)
