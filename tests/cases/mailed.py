# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether a mail about a case fits the list, and whether its interleaving is the run that was recorded."""

import re
from itertools import pairwise

from septum.cases.mails import CHANGE, MAILS, Show
from septum.cli.case_mail import mail
from septum.cli.case_results import CaseResult
from septum.engine.watched import Shown

#: "  44  cnt: 4 -> 2", in the column of CPU 0 or of CPU 1
EVENT = re.compile(r" {0,3}(\d+)  ( *)(\S.*)")
COLUMN = 33


def check_mail(found: CaseResult) -> None:
    """The mail of a case: under 40 lines of 72 columns of ASCII, a header, and no line that the run does not have."""
    letter = MAILS[found.case.id]
    text = mail(found, letter)
    lines = text.rstrip("\n").split("\n")
    assert text.isascii()
    assert len(lines) < 40
    assert [line for line in lines if len(line) > 72 or line != line.rstrip() or "\t" in line] == []
    assert re.match(r"Subject: \S.*\nIn-Reply-To: <\S+@\S+>\n\n\S", text)
    assert "\n\n\n" not in text
    assert wrong_lines(text, steps_of(found), letter.shows) == []


def steps_of(found: CaseResult) -> list[Shown]:
    violation = found.variants[0].violation
    assert violation is not None
    return [step for run in violation.runs for step in run.steps]


def wrong_lines(text: str, steps: list[Shown], shows: tuple[Show, ...]) -> list[str]:
    """The lines of the interleaving that say something else than the run.

    A line is about its CPU's steps from its number on, up to the next line of that CPU: the changes of its field in
    them go from the old value to the new one without a gap; a lock is held afterwards, or not; anything else is what
    the step's function, or the field that it reads, is called.
    """
    found = [(int(m[1]), len(m[2]) // COLUMN, m[3]) for m in map(EVENT.fullmatch, text.split("\n")) if m]
    labels = {(show.label, show.kind): show for show in shows}
    wrong = []
    for i, (number, cpu, what) in enumerate(found):
        step = steps[number - 1]
        following = [n for n, c, _ in found[i + 1 :] if c == cpu and n > number]
        mine = [s for s in steps[number - 1 : min(following, default=len(steps) + 1) - 1] if s.step.cpu == cpu]
        ok = step.step.cpu == cpu
        if change := re.fullmatch(r"(.+): (\w+) -> (\w+)", what):
            name = labels[change[1], CHANGE].name
            values = [(old, new) for s in mine for path, old, new in s.changes if path == name]
            chained = all(a[1] == b[0] for a, b in pairwise(values))
            ok &= bool(values) and chained and (values[0][0], values[-1][1]) == (change[2], change[3])
            ok &= any(path == name for path, _, _ in step.changes)
        elif lock := re.fullmatch(r"(un)?lock (\S+)", what):
            ok &= step.held is not None and (lock[2] in step.held) == (lock[1] is None)
        elif read := re.fullmatch(r"reads (\S+)(?: = (\w+))?", what):
            name = labels[read[1], "read"].name
            ok &= any(t.path == name and not t.write and t.value == (read[2] or "") for t in step.touched)
        elif what.endswith("() =>"):
            ok &= number == len(steps)
        else:
            show = labels[what, "call"]
            ok &= step.site.function == show.name and show.choice in (None, step.step.choice)
        wrong += [] if ok else [f"{number}: {what}"]
    wrong += left_out([what for _, _, what in found], steps, shows)
    return wrong if len(found) > 3 else ["no interleaving"]


def left_out(lines: list[str], steps: list[Shown], shows: tuple[Show, ...]) -> list[str]:
    """The fields whose changes in the lines, one after the other, are not all of those of the run."""
    wrong = []
    for show in [s for s in shows if s.kind == CHANGE]:
        told = [m.groups() for line in lines if (m := re.fullmatch(rf"{re.escape(show.label)}: (\w+) -> (\w+)", line))]
        made = [(old, new) for s in steps for path, old, new in s.changes if path == show.name]
        ends = bool(told) and bool(made) and (told[0][0], told[-1][1]) == (made[0][0], made[-1][1])
        if not ends or any(a[1] != b[0] for a, b in pairwise(told)):
            wrong.append(f"{show.label}: not all of its changes")
    return wrong
