# SPDX-License-Identifier: GPL-2.0-or-later
"""What a series of diffs makes of the functions and structs that it has whole, as one C file.

A hunk is applied to what earlier ones of the series added, comparing lines without their blanks. What is whole at the
end, from its first line to the brace in column 0, goes into the file; of what is not, the fields that are added to a
struct and the members of kvm_x86_ops that are set. All other added lines are unknown: the mail has not enough of their
function.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from septum.kernel_c.mail import Changed, Hunk, hunks
from septum.kernel_c.scope import Dropped, Unknown

#: lines of context at either end of a hunk that need not be known
SPARE = 3
INIT = re.compile(r"(?:vt_x86_ops\.\w+ = &?\w+|(?:mutex_init|spin_lock_init|INIT_LIST_HEAD)\(&[\w>.-]+\));")


class Line(NamedTuple):
    """A line of the outcome: ``line`` in the mail; ``changed`` whether it is ``added``, or one by it removed."""

    text: str
    line: int
    changed: bool
    added: bool


class PostImage(NamedTuple):
    """The outcome.

    ``text``     the C file; ``lines`` for each of its lines the number in the mail, 0 for one that is made up;
    ``shown``    the mail with the same number of lines, without the marks of the diff;
    ``added``    the numbers of the lines that it adds.
    """

    text: str
    lines: tuple[int, ...]
    shown: str
    added: frozenset[int]
    dropped: tuple[Dropped, ...]
    unknown: tuple[Unknown, ...]


class Segment:
    """Lines of one file that follow one another, and the heading of the hunk that they are from."""

    def __init__(self, file: str, heading: str, lines: list[Line]) -> None:
        self.file = file
        self.heading = heading
        self.lines = lines


def key(text: str) -> str:
    """A line without its blanks, for comparing."""
    return re.sub(r"\s+", "", text)


def after(lines: tuple[Changed, ...]) -> list[Line]:
    """What a hunk leaves."""
    found: list[Line] = []
    removed = False
    for one in lines:
        if one.mark == "-":
            removed = True
            if found:
                found[-1] = found[-1]._replace(changed=True)
        else:
            found.append(Line(one.text, one.line, one.mark == "+" or removed, one.mark == "+"))
            removed = False
    return found


def apply(segments: list[Segment], hunk: Hunk) -> bool:
    """Apply a hunk to the segment that has its lines; returns whether there is one."""
    before = [one for one in hunk.lines if one.mark != "+" and key(one.text)]
    if sum(1 for one in before) < 2:
        return False
    marks = [one.mark for one in before]
    lead = next((i for i, mark in enumerate(marks) if mark == "-"), len(marks))
    for cut in sorted(((a, b) for a in range(SPARE + 1) for b in range(SPARE + 1)), key=sum):
        first, last = cut[0], len(before) - cut[1]
        if first > lead or "-" in marks[last:] or last - first < 2:
            continue
        for segment in segments:
            if segment.file == hunk.file and splice(segment, hunk, before[first:last]):
                return True
    return False


def splice(segment: Segment, hunk: Hunk, known: list[Changed]) -> bool:
    """Put what a hunk leaves in the place of the lines that it is about, if the segment has them."""
    code = [i for i, line in enumerate(segment.lines) if key(line.text)]
    wanted = [key(one.text) for one in known]
    have = [key(segment.lines[i].text) for i in code]
    for start in range(len(have) - len(wanted) + 1):
        if have[start : start + len(wanted)] == wanted:
            first, last = known[0].line, known[-1].line
            inner = [one for one in hunk.lines if first <= one.line <= last]
            edge = [one for one in hunk.lines if one.mark == "+" and not first <= one.line <= last]
            inner = [one for one in edge if one.line < first] + inner + [one for one in edge if one.line > last]
            old = {key(one.text): segment.lines[i] for one, i in zip(known, code[start:], strict=False)}
            new = []
            for line in after(tuple(inner)):
                kept = old.get(key(line.text)) if not line.added else None
                new.append(kept._replace(changed=kept.changed or line.changed) if kept is not None else line)
            segment.lines[code[start] : code[start + len(wanted) - 1] + 1] = new
            return True
    return False


# -- what is whole ------------------------------------------------------------------------------------


def chunks(lines: list[Line]) -> Iterator[tuple[str, list[Line]]]:
    """The parts of a segment: ("whole", lines) for what begins and ends at the top of the file, ("part", lines)."""
    found: list[Line] = []
    depth, comment = 0, False
    for line in lines:
        text = line.text.rstrip()
        code, comment = without_comments(text, comment)
        if depth == 0 and re.match(r"}", code):
            yield "part", [*found, line]  # the end of a function that began before
            found = []
            continue
        if depth == 0 and not found and (not code.strip() or re.match(r"[\w#]", code) is None):
            if code.strip():
                found.append(line)
                depth = max(0, depth + code.count("{") - code.count("}"))
            continue
        found.append(line)
        depth = max(0, depth + code.count("{") - code.count("}"))
        ended = code.rstrip().endswith(";") or re.match(r"}|#.*[^\\]$|KVM_X86_OP\w*\(\w+\)$", code.rstrip())
        if depth == 0 and ended and re.match(r"[\w#]", found[0].text):
            yield "whole", found
            found = []
    if found:
        yield "part", found


def without_comments(text: str, inside: bool) -> tuple[str, bool]:
    """A line without comments and strings, and whether a comment goes on behind it."""
    if inside:
        if "*/" not in text:
            return "", True
        text = text.partition("*/")[2]
    text = re.sub(r'"(?:\\.|[^"\\])*"|\'(?:\\.|[^\'\\])*\'|/\*.*?\*/|//.*', "", text)
    head, comment, _ = text.partition("/*")
    return head, bool(comment)


def of_part(
    segment: Segment, lines: list[Line], setups: dict[str, list[tuple[str, int]]]
) -> tuple[list[tuple[str, int]], list[Line]]:
    """What can be taken of lines that are not whole, as lines of C, and the added lines that cannot.

    ``setups``  function -> its lines that initialise something, which go in there.
    """
    code = [line for line in lines if line.added and without_comments(line.text, False)[0].strip(" \t*")]
    struct = re.match(r"(?:static )?struct (\w+) ?{?$", segment.heading.strip())
    if struct and code:
        first = code[0].line
        return [(f"struct {struct[1]} {{", first), *((one.text, one.line) for one in code), ("};", first)], []
    name = re.search(r"(\w+)\([^;]*$", segment.heading)
    inits = [one for one in code if INIT.fullmatch(one.text.strip())]
    if inits:
        setups.setdefault(name[1] if name else "init", []).extend((one.text, one.line) for one in inits)
        return [], [one for one in code if one not in inits]
    if "vt_x86_ops" in segment.heading and code and all(re.match(r"\s*\.\w+ = \w+,$", one.text) for one in code):
        first = code[0].line
        head = "static struct kvm_x86_ops vt_x86_ops = {"
        return [(head, first), *((one.text, one.line) for one in code), ("};", first)], []
    return [], code


def post_image(file: str, text: str) -> PostImage:
    """The C that a diff, a mail or an mbox leaves. Raises LangError for a mail that cannot be read."""
    segments: list[Segment] = []
    shown = [""] * (text.count("\n") + 1)
    every: set[int] = set()
    dropped: list[Dropped] = []
    unknown: list[Unknown] = []
    for hunk in hunks(file, text):
        for one in hunk.lines:
            shown[one.line - 1] = "" if one.mark == "-" else one.text
        new = {one.line for one in hunk.lines if one.mark == "+" and one.text.strip()}
        every |= new
        if hunk.file and not hunk.file.endswith((".c", ".h")):
            dropped += [Dropped(n, n, "files that are no C") for n in sorted(new)]
        elif not apply(segments, hunk):
            left = after(hunk.lines)
            gone = [one for one in hunk.lines if one.mark == "-" and without_comments(one.text, False)[0].strip(" \t*")]
            if gone and not any(line.changed for line in left):
                unknown.append(Unknown(gone[0].line, gone[-1].line, "lines that are removed, and nothing around them"))
            segments.append(Segment(hunk.file, hunk.heading, left))
    made: list[tuple[str, int]] = []
    setups: dict[str, list[tuple[str, int]]] = {}
    still = {line.line for segment in segments for line in segment.lines if line.added}
    removed = sorted(every - still - {one.first for one in dropped})
    dropped += [Dropped(n, n, "lines that a later patch removes") for n in removed]
    for segment in segments:
        for kind, lines in chunks(segment.lines):
            if not any(line.changed for line in lines):
                continue
            if kind == "whole":
                made += [*((line.text, line.line) for line in lines), ("", 0)]
                continue
            had = sum(map(len, setups.values()))
            taken, missed = of_part(segment, lines, setups)
            made += taken
            what = segment.heading.strip() or segment.file or "a function"
            why = f"a hunk without the rest of '{what[:50]}'; make the patch with git format-patch -W"
            some = taken or sum(map(len, setups.values())) > had
            if missed or not (some or any(line.added for line in lines)):
                numbers = [line.line for line in missed or lines]
                unknown.append(Unknown(min(numbers), max(numbers), why))
    for name, body in setups.items():
        first = body[0][1]
        made += [(f"static int {name}(struct kvm *kvm)", first), ("{", first), *body, ("}", first)]
    return PostImage(
        "".join(one + "\n" for one, _ in made),
        tuple(line for _, line in made),
        "\n".join(shown),
        frozenset(every),
        tuple(dropped),
        tuple(unknown),
    )
