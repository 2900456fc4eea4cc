# SPDX-License-Identifier: GPL-2.0-or-later
"""A case as a mail to the list: what is wrong, the recorded run in columns, the change, and how to repeat it.

The prose is the case's (septum/cases/mails.py). Each line of the interleaving is a step of the run that the search has
found, in its order and with its number; which fields, locks and functions are of interest is data of the case, and
steps that touch none of them are left out.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from septum.cases.mails import CALL, CHANGE, LOCK, READ, Mail, Show
from septum.cli.case_results import CaseResult
from septum.engine.watched import Shown
from septum.text import ascii_only
from septum.verdict.result import HOLDS, Counterexample

WIDTH = 72  # columns of a mail
NUMBER = 6  # columns of a step's number and the space after it


class Line(NamedTuple):
    """One event of the interleaving: step, CPU, what it is about, and its text; ``old``, ``new`` of a change."""

    number: int
    cpu: int
    show: Show
    text: str
    old: str = ""
    new: str = ""


def mail(result: CaseResult, letter: Mail) -> str:
    """The text that could be sent, with a header of two lines."""
    bug, fix = result.variants[:2]
    violation = bug.violation
    assert violation is not None and fix.verdict == HOLDS, "only a case that comes out as expected has a mail"
    steps = [step for run in violation.runs for step in run.steps]
    shown = [*lines(steps, letter.shows), *last(violation, len(steps))]
    out = [f"Subject: {letter.subject}", f"In-Reply-To: <{letter.reply_to}>", "", *paragraphs(letter.what), ""]
    out += columns(shown, violation.runs[0].cpus)
    if violation.loop is not None:
        out.append(f"Steps {len(violation.runs[0].steps) + 1} to {len(steps)} repeat forever.")
    out += ["", *ends(violation), "", *paragraphs(letter.change), ""]
    out += wrapped(
        f"Found with a model, Septum: {len({line.number for line in shown})} of {len(steps)} steps are shown, `septum "
        f"check {result.case.id} --every-step` prints all. With the change no interleaving of this configuration "
        f"({fix.states:,} states) violates anything that the model checks."
    )
    return ascii_only("\n".join(out))


def wrapped(text: str, rest: str = "") -> list[str]:
    """Prose in lines of a mail."""
    return textwrap.wrap(text, WIDTH, subsequent_indent=rest, break_on_hyphens=False, break_long_words=False)


def paragraphs(text: str) -> list[str]:
    """Prose in lines of a mail; a line that begins with white space is code and stays as it is."""
    out: list[str] = []
    prose: list[str] = []
    for line in [*text.split("\n"), ""]:
        if line and not line[0].isspace():
            prose.append(line)
            continue
        out += wrapped(" ".join(prose))
        prose = []
        out.append(line)
    return "\n".join(out).rstrip("\n").split("\n")


def ends(violation: Counterexample) -> list[str]:
    """What is violated by the last step."""
    return wrapped(f"=> {violation.prop.name}: {violation.prop.sentence}", "   ")


def last(violation: Counterexample, number: int) -> list[Line]:
    """Where the last step fails; nothing for a loop, a race, or what is checked of states."""
    finding = violation.finding
    if finding.kind != "require" or finding.at != "step" or finding.site is None:
        return []
    function = f"{finding.site.function}()"
    return [Line(number, finding.steps[-1].cpu, Show(CALL, finding.site.function, function), f"{function} =>")]


# -- the interleaving ---------------------------------------------------------------------------------------


def lines(steps: Sequence[Shown], shows: Sequence[Show]) -> list[Line]:
    """The events of a run, in its order. Changes of one field that one CPU makes one after the other are one line."""
    out: list[Line] = []
    held: dict[int, tuple[str, ...]] = {}
    for number, step in enumerate(steps, 1):
        for event in events(number, step, held.get(step.step.cpu, ()), shows):
            before = out[-1] if out else None
            if before is None or (before.cpu, before.show) != (event.cpu, event.show):
                out.append(event)
            elif event.old and event.old == before.new:
                text = f"{event.show.label}: {before.old} -> {event.new}"
                out[-1] = before._replace(text=text, new=event.new)
            elif event.text != before.text:
                out.append(event)
        if step.held is not None:
            held[step.step.cpu] = step.held
    return out


def events(number: int, step: Shown, held: tuple[str, ...], shows: Sequence[Show]) -> Iterator[Line]:
    """What one step does that is of interest."""
    cpu = step.step.cpu
    for show in [s for s in shows if s.inside in ("", step.site.function)]:
        if show.kind == CALL and step.site.function == show.name and show.choice in (None, step.step.choice):
            yield Line(number, cpu, show, show.label)
        elif show.kind == LOCK and step.held is not None:
            was, now = of_lock(held, show.name), of_lock(step.held, show.name)
            if was != now:
                yield Line(number, cpu, show, f"lock {now}" if now else f"unlock {was}")
        elif show.kind == READ:
            for touched in [t for t in step.touched if t.path == show.name and not t.write][:1]:
                value = f" = {touched.value}" if touched.value else ""
                yield Line(number, cpu, show, f"reads {show.label}{value}")
        elif show.kind == CHANGE:
            for _, old, new in [c for c in step.changes if c[0] == show.name]:
                yield Line(number, cpu, show, f"{show.label}: {old} -> {new}", old, new)


def of_lock(held: Sequence[str], name: str) -> str:
    """The lock of that name among those held, with its side if it is a rwlock; "" if it is not."""
    return next((lock for lock in held if lock.partition("(")[0] == name), "")


def columns(shown: Sequence[Line], cpus: int) -> list[str]:
    """One column for each CPU, its steps numbered."""
    width = (WIDTH - NUMBER) // cpus
    out = [(" " * NUMBER + "".join(f"{f'CPU {cpu}':{width}}" for cpu in range(cpus))).rstrip()]
    for line in shown:
        margin = " " * (line.cpu * width)
        first, *rest = textwrap.wrap(line.text, width - 1, subsequent_indent="  ", break_on_hyphens=False)
        out.append(f"{line.number:>{NUMBER - 2}}  {margin}{first}")
        out += [f"{' ' * NUMBER}{margin}{text}" for text in rest]
    return out
