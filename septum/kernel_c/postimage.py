# SPDX-License-Identifier: GPL-2.0-or-later
"""What a series of diffs makes of the functions and structs that it has whole, as one C file.

A hunk is applied to what earlier ones of the series added, or to the file of a kernel tree, comparing lines without
their blanks. What is whole at the end, from its first line to the brace in column 0, goes into the file; of what is
not, the fields that are added to a struct and the members of kvm_x86_ops that are set. All other added lines are
unknown: the mail has not enough of their function. Of a tree, what no patch touches is taken where something uses it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

from septum.kernel_c.around import Chunk, used
from septum.kernel_c.configs import with_configs
from septum.kernel_c.image import Image, Missing, Omitted, Patch, Place, lines_of
from septum.kernel_c.mail import Changed, Hunk, hunks
from septum.kernel_c.table import TABLE, Table

#: path -> the text of a file of the tree that the series is against, None if it is not there
Base = Callable[[str], str | None]
#: lines of context at either end of a hunk that need not be known
SPARE = 3
INIT = re.compile(r"(?:vt_x86_ops\.\w+ = &?\w+|(?:mutex_init|spin_lock_init|INIT_LIST_HEAD)\(&[\w>.-]+\));")


class Line(NamedTuple):
    """A line of the outcome: ``line`` in the mail, 0 for one of a tree.

    ``changed``  whether it is ``added``, or one beside it removed.
    """

    text: str
    line: int
    changed: bool
    added: bool


class Segment:
    """Lines of one file that follow one another, and the heading of the hunk that they are from.

    ``whole``  whether they are all lines of the file.
    """

    def __init__(self, file: str, heading: str, lines: list[Line], whole: bool = False) -> None:
        self.file = file
        self.heading = heading
        self.lines = lines
        self.whole = whole


@lru_cache(maxsize=1 << 16)
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
    starts = [n for n, text in enumerate(have) if text == wanted[0]]
    if segment.whole and hunk.start:  # in a whole file a few lines may be there twice: the place that it says is near
        starts.sort(key=lambda n: abs(code[n] + 1 - hunk.start))
    for start in starts:
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
    """A line without comments and strings, and whether a comment continues behind it."""
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


class Post:
    """A file of diffs on its way to C."""

    def __init__(self, file: str, text: str, table: Table, base: Base | None) -> None:
        self.file = file
        self.table = table
        self.segments: list[Segment] = []
        self.shown = [""] * (text.count("\n") + 1)
        self.added: set[int] = set()
        self.patches: dict[str, set[int]] = {}
        self.omitted: list[Omitted] = []
        self.missing: list[Missing] = []
        self.headings: dict[int, str] = {}
        self.base = base
        self.bases: dict[str, str | None] = {}

    def take(self, hunk: Hunk) -> None:
        """Apply one hunk."""
        for one in hunk.lines:
            self.shown[one.line - 1] = "" if one.mark == "-" else one.text
        new = {one.line for one in hunk.lines if one.mark == "+" and one.text.strip()}
        self.added |= new
        self.patches.setdefault(hunk.patch, set()).update(new)
        rule = ""
        if hunk.file and not hunk.file.endswith((".c", ".h")):
            rule = "files that are not C"
        elif hunk.file in self.table.ignore:
            rule = "--ignore"
        if rule:
            self.omitted += [Omitted(self.file, n, n, rule) for n in sorted(new)]
            return
        self.open_base(hunk.file)
        if apply(self.segments, hunk):
            return
        left = after(hunk.lines)
        gone = [one for one in hunk.lines if one.mark == "-" and without_comments(one.text, False)[0].strip(" \t*")]
        if gone and not any(line.changed for line in left):
            why = "lines that are removed, and nothing around them"
            self.missing.append(Missing(self.file, gone[0].line, gone[-1].line, why))
        self.segments.append(Segment(hunk.file, hunk.heading, left))

    def open_base(self, file: str) -> None:
        """Have the file of the tree as what its hunks are applied to."""
        if self.base is not None and file and file not in self.bases:
            self.bases[file] = text = self.base(file)
            if text is not None:
                lines = [Line(line, 0, False, False) for line in text.split("\n")]
                self.segments.insert(0, Segment(file, "", lines, whole=True))

    def removed(self) -> None:
        """Account for lines that an earlier patch adds and a later one removes."""
        still = {line.line for segment in self.segments for line in segment.lines if line.added}
        known = {n for one in self.omitted for n in range(one.first, one.last + 1)}
        rule = "lines that a later patch removes"
        self.omitted += [Omitted(self.file, n, n, rule) for n in sorted(self.added - still - known)]

    def of_fragments(self) -> list[tuple[str, int]]:
        """The C of the segments that are not whole files: text and line of the mail, 0 for one that is made up."""
        made: list[tuple[str, int]] = []
        setups: dict[str, list[tuple[str, int]]] = {}
        for segment in self.segments:
            for kind, lines in chunks(segment.lines) if not segment.whole else ():
                if not any(line.changed for line in lines):
                    continue
                if kind == "whole":
                    made += [*((line.text, line.line) for line in lines), ("", 0)]
                    continue
                had = sum(map(len, setups.values()))
                taken, missed = of_part(segment, lines, setups)
                made += taken
                some = taken or sum(map(len, setups.values())) > had
                if missed or not (some or any(line.added for line in lines)):
                    self.lacking(segment, missed or lines)
        for name, body in setups.items():
            first = body[0][1]
            made += [(f"static int {name}(struct kvm *kvm)", first), ("{", first), *body, ("}", first)]
        return made

    def lacking(self, segment: Segment, lines: list[Line]) -> None:
        """Note lines of a function of which nothing else is there."""
        numbers = [line.line for line in lines]
        name = re.search(r"(\w+)\([^;]*$", segment.heading)
        if name and name[1] in self.table.ignore:
            self.omitted.append(Omitted(self.file, min(numbers), max(numbers), "--ignore"))
            return
        what = segment.heading.strip() or segment.file or "a function"
        ways = "give the tree (--tree DIR), or make the patch with git format-patch -W"
        why = f"a hunk without the rest of '{what[:50]}'; {ways}"
        if self.bases.get(segment.file) is not None:
            why = f"a hunk that does not apply to {segment.file} of the tree"
        self.missing.append(Missing(self.file, min(numbers), max(numbers), why))

    def of_trees(self) -> Iterator[tuple[Segment, list[Chunk]]]:
        """The parts of the whole files, each with the numbers of its lines there."""
        for segment in self.segments:
            if segment.whole and segment.lines:
                text = with_configs("\n".join(line.text for line in segment.lines), self.table.configs).split("\n")
                lines = [line._replace(text=one) for line, one in zip(segment.lines, text, strict=True)]
                found, at = [], {id(line): n for n, line in enumerate(lines)}
                for _, part in chunks(lines):
                    numbers = [at[id(line)] for line in part]
                    found.append(Chunk([line.text for line in part], numbers, any(line.changed for line in part)))
                yield segment, found

    def account(self, taken: set[int]) -> None:
        """Account for added lines of code that are in no part of the C; ``taken`` are the lines that are."""
        known = taken | lines_of([*self.omitted, *self.missing], self.file)
        for segment in filter(lambda one: one.lines, self.segments):
            left = with_configs("\n".join(line.text for line in segment.lines), self.table.configs).split("\n")
            comment = False
            for line, kept in zip(segment.lines, left, strict=True):
                code, comment = without_comments(line.text, comment)
                is_code = code.strip() and not re.match(r"\s*\*(?:[\s/]|$)", code)
                if not line.added or line.line in known or not is_code:
                    continue
                if not kept:
                    self.omitted.append(Omitted(self.file, line.line, line.line, "configurations"))
                else:
                    why = "not part of a function or struct that could be read"
                    self.missing.append(Missing(self.file, line.line, line.line, why))


def post_image(file: str, text: str, table: Table = TABLE, base: Base | None = None) -> Image:
    """The C that a diff, a mail or an mbox leaves; ``base`` gives the files that it is against.

    Raises LangError for a mail that cannot be read.
    """
    post = Post(file, text, table, base)
    for hunk in hunks(file, text):
        post.take(hunk)
    post.removed()
    made = [(one, Place(file, line), Place(file, line)) for one, line in post.of_fragments()]
    context: set[int] = set()
    texts = {file: "\n".join(post.shown)}
    trees = list(post.of_trees())
    chosen = used([one for one, _, _ in made], [chunk for _, found in trees for chunk in found], table)
    for segment, found in trees:
        texts[segment.file] = "\n".join(marked(line, file) for line in segment.lines)
        for chunk in found:
            if id(chunk) not in chosen:
                continue
            for one, number in zip(chunk.lines, chunk.numbers, strict=True):
                line, place = segment.lines[number], Place(segment.file, number + 1)
                made.append((one, place, Place(file, line.line) if line.added else place))
                if not line.changed:
                    context.add(len(made))
    post.account({said.line for one, _, said in made if one.strip() and said.file == file})
    return Image(
        file,
        "".join(one + "\n" for one, _, _ in made),
        tuple(shown for _, shown, _ in made),
        tuple(said for _, _, said in made),
        texts,
        frozenset(post.added),
        frozenset(context),
        tuple(post.omitted),
        tuple(post.missing),
        tuple(Patch(subject, frozenset(lines)) for subject, lines in post.patches.items()),
    )


def marked(line: Line, file: str) -> str:
    """A line of a file of a tree as a timeline shows it: with the line of the mail, if it is from there."""
    return f"{line.text} // {file.rpartition('/')[2]}:{line.line}" if line.added else line.text
