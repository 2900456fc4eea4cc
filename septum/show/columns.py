# SPDX-License-Identifier: GPL-2.0-or-later
"""The steps of a run, one column per CPU, and where each CPU is at its end.

Each step shows the line of the model at which its CPU continued, and only what it changed. A line
in a kernel primitive is of no use to a reader, so the innermost line outside septum/kernel and
septum/lang is shown; a bare ``await step()`` is replaced by the statement that ran after it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from septum.engine.watched import Shown, shown_site, statement
from septum.lang.source import Site
from septum.sources import source_lines
from septum.text import GLUE, fill
from septum.verdict.result import PropertyVerdict, Recorded

NUMBER = 5  # columns of the step's number and the space after it
HEAD_EVERY = 30  # lines after which the CPUs are named again


class Where(NamedTuple):
    """What a step's heading names: it is printed again only if it differs from that of the step before."""

    cpu: int
    function: str
    file: str
    depth: int


def columns(run: Recorded, number: int = 0) -> Iterator[str]:
    """The steps of a run, each in its CPU's column; ``number`` is how many were shown before."""
    offset = offset_of(run)
    head = names(run)
    yield from before(run)
    first, since_head = number, HEAD_EVERY
    where: Where | None = None
    for cpu, group in groupby(run.steps, key=lambda s: s.step.cpu):
        if number > first:
            yield ""
        if since_head >= HEAD_EVERY:
            yield head
            since_head = 0
        for shown in group:
            number += 1
            here = Where(cpu, shown.site.function, shown.site.file, shown.depth)
            lines = step_lines(shown, " " * (NUMBER + cpu * offset), here != where)
            where = here
            lines[0] = f"{number:>{NUMBER - 1}}" + lines[0][NUMBER - 1 :]
            yield from lines
            since_head += len(lines)


def offset_of(run: Recorded) -> int:
    """Columns from a CPU's margin to that of the next."""
    return min(26, 42 // max(1, run.cpus - 1))


def names(run: Recorded) -> str:
    """The line with the CPU of each column."""
    offset = offset_of(run)
    named = (f"CPU {cpu}" if offset > 6 else f"CPU{cpu}" for cpu in range(run.cpus))
    return " " * NUMBER + "".join(f"{name:{offset}}" for name in named)


def before(run: Recorded) -> Iterator[str]:
    """What to know before the first step: what numbers stand for, and what the programs do at the start."""
    for context, what in run.contexts:
        yield from fill(f"CPU {context} stands for {what}", "", " " * 6)
    if run.contexts:
        yield ""
    if run.at_start:
        yield from fill(show_changes(run.at_start), "at start: ", " " * 10)
        yield ""


def step_lines(shown: Shown, margin: str, heading: bool) -> list[str]:
    """One step behind ``margin``, with the name of its function if ``heading``."""
    inner = margin + " " * 6
    lines = fill(f"{shown.site.function}()  {short_file(shown.site.file)}", margin) if heading else []
    lines += fill(shown.text, f"{margin}{shown.site.line:4}: ", inner)
    read = [t for t in shown.touched if not t.write and not t.plain]
    if read:
        lines += fill("reads " + ", ".join(f"{t.path}{GLUE}={GLUE}{t.value}" for t in read), inner, inner + "  ")
    for failed in shown.failed:
        lines += fill(f"fails: {failed}", inner, inner + "  ")
    if shown.changes:
        lines += fill(show_changes(shown.changes), inner, inner + "  ")
    if shown.held is not None:
        lines += fill("held: " + (", ".join(shown.held) or "nothing"), inner, inner + "  ")
    if shown.ended:
        lines.append(f"{inner}(ends)")
    return lines


def short_file(file: str) -> str:
    """A file of the package from its inside, any other by its name."""
    return file.removeprefix("septum/") if file.startswith("septum/") else file.rpartition("/")[2]


def show_changes(changes: Sequence[tuple[str, str, str]]) -> str:
    """name: old -> new, with commas; a line ends within one only if it has to."""
    return ", ".join(f"{name}:{GLUE}{old}{GLUE}->{GLUE}{new}" for name, old, new in changes)


def heading(prop: PropertyVerdict, how: str) -> Iterator[str]:
    """The property that is violated, and in which way."""
    yield f"VIOLATED: {prop.name} ({how})"
    if prop.sentence:
        yield from fill(prop.sentence, "  ")
    if prop.source:
        yield from source_lines(prop.source, "  ")
    yield ""


def waiting(run: Recorded, cpus: Iterable[int]) -> Iterator[str]:
    """Where CPUs wait at the end of a run, and what they hold."""
    for cpu in cpus:
        place = run.places[cpu]
        if place.ended:
            yield f"  CPU {cpu} has ended"
            continue
        site, primitive = shown_site(place.stack)
        text = statement(site.file, site.line)
        inside = f"  [in {primitive}()]" if primitive is not None and primitive not in text else ""
        yield from fill(f"CPU {cpu} waits in {site.function}() at {short_file(site.file)}:{site.line}", "  ", "    ")
        yield from fill(text + inside, "      ")
        yield from calls(place.stack, "      ")
        if place.held is not None:
            yield from fill("held: " + (", ".join(place.held) or "nothing"), "      ", "        ")


def calls(stack: Sequence[Site], margin: str, most: int = 0) -> Iterator[str]:
    """The chain of calls, outermost first, in at most ``most`` lines, if not 0.

    To that end calls after the first are left out: first those of Septum's own files, then those of a design's file.
    """
    if len(stack) < 2:
        return
    inner = sorted(range(1, len(stack) - 1), key=lambda n: (not stack[n].file.startswith("septum/"), n))
    lines: list[str] = []
    for left in range(max(1, len(stack) - 2)):
        names = ["..." if n in inner[:left] else f"{s.function}:{s.line}" for n, s in enumerate(stack)]
        shown = [name for name, _ in groupby(names)]
        lines = fill(f"calls: {' > '.join(shown)}", margin, margin + "  ")
        if not most or len(lines) <= most:
            break
    yield from lines
