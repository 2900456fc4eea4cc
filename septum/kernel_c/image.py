# SPDX-License-Identifier: GPL-2.0-or-later
"""C to translate, put together of files: the one that is checked, what --with adds, what a kernel tree has around it.

It is translated as one text. Each of its lines keeps where it is from, so that what is said of it names that place.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from septum.lang.source import LangError


class Place(NamedTuple):
    """A line of a file; line 0 for one that is made up."""

    file: str
    line: int


class Omitted(NamedTuple):
    """Lines that are left out on purpose, and the rule that says why."""

    file: str
    first: int
    last: int
    rule: str


class Missing(NamedTuple):
    """Lines that are not understood, and why: one sentence without its file and line."""

    file: str
    first: int
    last: int
    why: str


class Patch(NamedTuple):
    """A patch of a series: its subject, and the lines of the mail that it adds."""

    subject: str
    lines: frozenset[int]


class Image(NamedTuple):
    """The whole.

    ``file``     what the user gave;
    ``text``     the C; ``shown`` for each of its lines where a timeline shows it, ``said`` where a message does, which
                 is not the same where a patch changes a function of a tree;
    ``texts``    file -> its text as timelines show it;
    ``added``    lines of ``file`` that have to be accounted for;
    ``context``  numbers of lines of ``text`` that no patch touches: nobody asks what became of them;
    ``omitted``, ``missing``  lines that are not in ``text``;
    ``patches``  of a series.
    """

    file: str
    text: str
    shown: tuple[Place, ...]
    said: tuple[Place, ...]
    texts: Mapping[str, str]
    added: frozenset[int]
    context: frozenset[int] = frozenset()
    omitted: tuple[Omitted, ...] = ()
    missing: tuple[Missing, ...] = ()
    patches: tuple[Patch, ...] = ()

    def place(self, number: int, said: bool = False) -> Place:
        """Where a line of the text is from; of one that is made up, where the line before it is from."""
        places = self.said if said else self.shown
        at = min(number, len(places))
        while at > 1 and not places[at - 1].line:
            at -= 1
        found = places[at - 1] if places else Place(self.file, 1)
        return found if found.line else Place(self.file, 1)

    def error(self, error: LangError) -> LangError:
        """An error at the place that its line is from; one about all that was given is at no line."""
        place = self.place(error.line, said=True) if error.line else Place(self.file, 1)
        return LangError(*place, error.what, error.instead)

    def ranges(self, first: int, last: int) -> Iterator[tuple[str, int, int]]:
        """The places of some lines, as ranges of lines of one file; what no patch touches is left out."""
        mine = [n for n in range(first, last + 1) if n not in self.context] or [first]
        begun: tuple[str, int, int] | None = None
        for file, line in (self.place(n, said=True) for n in mine):
            if begun is not None and begun[0] == file and begun[2] <= line <= begun[2] + 1:
                begun = (file, begun[1], line)
                continue
            if begun is not None:
                yield begun
            begun = (file, line, line)
        if begun is not None:
            yield begun


def code_lines(text: str) -> frozenset[int]:
    """The lines with more than a comment; a line that only continues one counts as code."""
    return frozenset(
        number
        for number, line in enumerate(text.split("\n"), 1)
        if line.strip() and not line.strip().startswith(("//", "/*", "*"))
    )


def of_c(file: str, text: str) -> Image:
    """A C file as it is."""
    places = tuple(Place(file, number) for number in range(1, text.count("\n") + 2))
    return Image(file, text, places, places, {file: text}, code_lines(text))


def with_files(image: Image, files: Sequence[tuple[str, str]]) -> Image:
    """More C behind an image, (file, text) each: what the image uses of it is taken, the rest is nobody's question."""
    for file, text in files:
        before = image.text if image.text.endswith("\n") or not image.text else image.text + "\n"
        start = before.count("\n")
        places = tuple(Place(file, number) for number in range(1, text.count("\n") + 2))
        image = image._replace(
            text=before + text,
            shown=image.shown[:start] + places,
            said=image.said[:start] + places,
            texts={**image.texts, file: text},
            context=image.context | set(range(start + 1, start + 1 + len(places))),
        )
    return image


def lines_of(ranges: Iterable[Omitted | Missing], file: str) -> set[int]:
    """The lines of one file that they are about."""
    return {n for one in ranges if one.file == file for n in range(one.first, one.last + 1)}
