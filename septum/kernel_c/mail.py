# SPDX-License-Identifier: GPL-2.0-or-later
"""Diffs out of files and mails: git format-patch, an mbox, a mail that quotes one, fragments without headers.

Every line keeps the number that it has in the file, so that what is said later names the line of the mail.
Quoted-printable and base64 are decoded, also of the parts of a mail, marks of quotes are taken off where the diff is in
a quote; tabs that became spaces do not matter to C.
"""

from __future__ import annotations

import base64
import binascii
import quopri
import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from septum.lang.source import LangError

HUNK = re.compile(r"@@+ (?:-\d+(?:,(\d+))? )?\+(\d+)(?:,(\d+))? @@+ ?(.*)")
QUOTE = re.compile(r"(?:> ?|\| )+")
#: added lines from which on a run of them is a diff, though nothing says so
FEWEST = 3


class Text(NamedTuple):
    """A line of a mail as it was meant: without quoted-printable; ``line`` its number in the file."""

    text: str
    line: int


class Changed(NamedTuple):
    """A line of a hunk: ``mark`` "+", "-" or " "."""

    mark: str
    text: str
    line: int


class Hunk(NamedTuple):
    """A hunk: the ``file`` that it is of, "" if nothing says it; ``heading`` what follows its second @@.

    ``start``   the line of the new file that it says it begins at, 0 if it does not;
    ``patch``   the subject of its mail.
    """

    file: str
    heading: str
    lines: tuple[Changed, ...]
    start: int = 0
    patch: str = ""


def is_mail(text: str) -> bool:
    """Whether a text is a diff, or has one, and is not a C file."""
    if re.search(r"^content-transfer-encoding:\s*base64", text, re.M | re.I):
        return True
    return re.search(r"^(?:(?:> ?)*)(?:diff --git |@@+ -\d|\+\+\+ )", text, re.M) is not None or added(text) >= FEWEST


def added(text: str) -> int:
    """How many lines look as those that a diff adds."""
    return len(re.findall(r"^(?:> ?)*\+(?!\+\+)", text, re.M))


def hunks(file: str, text: str) -> list[Hunk]:
    """All hunks of a file, in its order. Raises LangError for a mail that cannot be read."""
    found: list[Hunk] = []
    for subject, message in messages(file, text):
        found += [hunk._replace(patch=subject) for hunk in of_message(unquoted(message))]
    return found


def messages(file: str, text: str) -> Iterator[tuple[str, list[Text]]]:
    """The subjects and bodies of the mails in a file; a file without headers is one."""
    lines = [Text(line.rstrip("\r"), number) for number, line in enumerate(text.split("\n"), 1)]
    starts = [i for i, line in enumerate(lines) if re.match(r"From \S+ .*\d{4}$", line.text)] or [0]
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        whole = lines[start:end]
        first = 1 if whole and whole[0].text.startswith("From ") else 0
        if first >= len(whole) or not re.match(r"[A-Za-z][\w-]*: ", whole[first].text):
            yield "", whole
            continue
        blank = next((i for i, line in enumerate(whole) if i >= first and not line.text.strip()), len(whole))
        subject = header("subject", whole[first:blank])
        yield subject, body_of(file, whole[first:])


def header(name: str, lines: list[Text]) -> str:
    """A header of a mail or of a part of one, in one line; "" if there is none."""
    text = "\n".join(line.text for line in lines)
    found = re.search(rf"^{name}:(.*(?:\n[ \t].*)*)", text, re.M | re.I)
    return " ".join(found[1].split()) if found else ""


def body_of(file: str, lines: list[Text]) -> list[Text]:
    """The text of a mail, or of a part of one, with its headers: decoded, of several parts one after the other.

    Raises LangError for base64 that is none.
    """
    blank = next((i for i, line in enumerate(lines) if not line.text.strip()), len(lines))
    head, body = lines[:blank], lines[blank:]
    kind, coding = header("content-type", head), header("content-transfer-encoding", head).lower()
    if found := re.search(r'^multipart/.*\bboundary="?([^";]+)', kind, re.I):
        marks = [i for i, line in enumerate(body) if line.text.rstrip() in (f"--{found[1]}", f"--{found[1]}--")]
        parts = (body_of(file, body[start + 1 : end]) for start, end in pairwise([*marks, len(body)]))
        return [line for part in parts for line in part]
    if kind.lower().startswith("text/html"):
        return []  # the same once more
    if coding == "base64":
        return list(from_base64(file, body))
    return list(decoded(body)) if coding == "quoted-printable" else body


def from_base64(file: str, body: list[Text]) -> Iterator[Text]:
    """Lines of base64 as they were, each with the number of the line that it begins in. Raises LangError."""
    data, begins, left = bytearray(), [], ""
    for one in body:
        begins.append((len(data), one.line))
        left += one.text.strip()
        whole = len(left) // 4 * 4
        try:
            if re.search(r"[^A-Za-z0-9+/=]", left):
                raise binascii.Error
            data += base64.b64decode(left[:whole], validate=True)
        except binascii.Error:
            raise LangError(file, one.line, "this is not base64", "give the patch itself") from None
        left = left[whole:]
    if left:
        raise LangError(file, body[-1].line, "base64 that is cut", "save the whole mail, or give the patch itself")
    at, place = 0, 0
    for raw in bytes(data).split(b"\n"):
        while place + 1 < len(begins) and begins[place + 1][0] <= at:
            place += 1
        yield Text(raw.decode("utf-8", "replace").rstrip("\r"), begins[place][1])
        at += len(raw) + 1


def decoded(body: list[Text]) -> Iterator[Text]:
    """Quoted-printable lines as they were; one that continues in the next has the number of its first."""
    begun, line = "", 0
    for one in body:
        line = line or one.line
        text = one.text.rstrip(" \t")
        if text.endswith("="):
            begun += text[:-1]
            continue
        raw = quopri.decodestring((begun + text).encode("utf-8", "replace"))
        yield Text(raw.decode("utf-8", "replace"), line)
        begun, line = "", 0
    if begun:
        yield Text(begun, line)


def unquoted(lines: list[Text]) -> list[Text]:
    """The lines at the level of quoting that the diff is at: the least that has one."""
    depths: dict[int, list[Text]] = {}
    for one in lines:
        quote = QUOTE.match(one.text)
        depth = quote[0].count(">") + quote[0].count("|") if quote else 0
        depths.setdefault(depth, []).append(Text(one.text[quote.end() :] if quote else one.text, one.line))
    for depth in sorted(depths):
        text = "\n".join(one.text for one in depths[depth])
        if re.search(r"^(?:diff --git |@@+ -\d|\+\+\+ )", text, re.M) or added(text) >= FEWEST:
            return depths[depth]
    return []


def of_message(lines: list[Text]) -> Iterator[Hunk]:
    """The hunks of one message; those without a header are runs of lines that look as a diff's."""
    file, at = "", 0
    while at < len(lines):
        text = lines[at].text
        named = re.match(r"\+\+\+ (?:b/)?(\S+)", text)
        if named:
            file, at = named[1], at + 1
        elif text.startswith("diff --git "):
            file, at = text.rpartition(" b/")[2].strip(), at + 1
        elif found := HUNK.match(text):
            counts = (int(found[1] or 1), int(found[3] or 1)) if found[1] or found[3] else None
            body, at = hunk_lines(lines, at + 1, counts)
            yield Hunk(file, found[4], body, int(found[2]))
        elif text.startswith("+") and not text.startswith("+++"):
            body, at = fragment(lines, at)
            if sum(1 for one in body if one.mark == "+") >= FEWEST or file:
                yield Hunk(file, "", body)
        else:
            at += 1


def hunk_lines(lines: list[Text], at: int, counts: tuple[int, int] | None) -> tuple[tuple[Changed, ...], int]:
    """The lines of a hunk, as many as its header says, or as look as its lines; and where it ends."""
    old, new = counts or (len(lines), len(lines))
    found: list[Changed] = []
    while at < len(lines) and (old > 0 or new > 0):
        text = lines[at].text
        mark = text[:1] or " "
        if mark == "\t":
            mark, text = " ", " " + text  # a mailer took the blank away
        if mark not in " +-\\" or text in ("-- ", "--") or text.startswith("diff --git "):
            break
        if mark != "\\":
            found.append(Changed(mark, text[1:], lines[at].line))
            old -= mark in " -"
            new -= mark in " +"
        at += 1
    return tuple(found), at


def fragment(lines: list[Text], at: int) -> tuple[tuple[Changed, ...], int]:
    """A run of lines that look as a diff's, up to its last added or removed line."""
    found: list[Changed] = []
    while at < len(lines) and (not lines[at].text or lines[at].text[0] in " +-\t") and lines[at].text != "-- ":
        text = lines[at].text
        mark = text[:1] if text[:1] in ("+", "-") else " "
        found.append(Changed(mark, text[1:] if text[:1] in ("+", "-", " ") else text, lines[at].line))
        at += 1
    while found and found[-1].mark == " ":
        found.pop()
    return tuple(found), at
