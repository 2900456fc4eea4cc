# SPDX-License-Identifier: GPL-2.0-or-later
"""What is wrong with a recording, as far as reading it shows."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

__all__ = ["PROBLEM_KINDS", "Problem", "ProblemLog", "TraceError", "printable"]

PROBLEM_KINDS = {
    "overwritten": "the ring buffer overwrote its oldest events: the trace begins in the middle",
    "lost-events": "events are missing here: the reader of the buffer was too slow",
    "truncated": "the input ends in the middle of a line, its gzip data is damaged, or trace-cmd failed",
    "unreadable": "lines that do not belong to a trace",
    "malformed": "one of the parsed events, but its fields are not as the kernel prints them",
    "wrapped": "lines that a mailer broke in two: joined again",
    "quoted": "lines behind the > of a mailer or the time of a console: read without it",
    "time-backwards": "an event with an earlier time than the one before it: usual between busy CPUs",
}
"""Every kind of Problem, and what it means."""

COUNT = "{count}"

PROBLEMS_KEPT = 1000
"""Problems of one kind kept as objects; the rest are counted only."""


class TraceError(Exception):
    """A trace that cannot be read at all; ``str()`` is one line: what, where, and what to try next."""


class Problem(NamedTuple):
    """Something in the input that was not read, or that the recording says about itself."""

    line: int
    """Line of the input; the first is 1."""
    kind: str
    """Key of PROBLEM_KINDS."""
    text: str
    """One line of printable ASCII."""


def printable(text: str, limit: int = 80) -> str:
    """``text`` in printable ASCII, the rest escaped, shortened to about ``limit`` characters."""
    shown = ascii(text[: limit + 1])[1:-1]
    return shown if len(shown) <= limit else shown[:limit] + "..."


class ProblemLog:
    """The problems of one input, in the order they were met."""

    def __init__(self) -> None:
        self.kept: list[Problem] = []
        self.counts: dict[str, int] = Counter()
        self._kept_of: dict[str, int] = Counter()
        self._run = range(0)
        self._run_at: int | None = None
        self._run_text = ""
        self._first_at: dict[str, int | None] = {}

    def add(self, line: int, kind: str, text: str) -> int | None:
        """Count a problem, and keep it unless there are too many; where in ``kept`` it is."""
        self.counts[kind] += 1
        if self._kept_of[kind] >= PROBLEMS_KEPT:
            return None
        self._kept_of[kind] += 1
        self.kept.append(Problem(line, kind, text))
        return len(self.kept) - 1

    def unreadable(self, line: int, text: str) -> None:
        """Count an unreadable line; a run of them is one Problem at its first line."""
        if line != self._run.stop:
            self._run = range(line, line + 1)
            self._run_text = f"not a line of a trace: {printable(text)}"
            self._run_at = self.add(line, "unreadable", self._run_text)
            return
        self._run = range(self._run.start, line + 1)
        self.counts["unreadable"] += 1
        if self._run_at is not None:
            folded = f"{len(self._run)} lines, the first {self._run_text}"
            self.kept[self._run_at] = Problem(self._run.start, "unreadable", folded)

    def once(self, line: int, kind: str, text: str, count: int = 1) -> None:
        """Count a problem that is kept at its first place only; COUNT in ``text`` is how many there are in the end."""
        if kind not in self._first_at:
            self._first_at[kind] = self.add(line, kind, text)
            count -= 1
        self.counts[kind] += count

    def backwards(self, line: int, nanoseconds: int) -> None:
        """Count an event whose time lies before the last one's; all of them are one Problem at the first."""
        self.once(line, "time-backwards", f"time goes back by {nanoseconds} ns, the first of {COUNT} such places")

    def finish(self) -> None:
        """Put the final counts into the problems that are kept once, and all in the order of their lines."""
        for kind, at in self._first_at.items():
            if at is not None:
                first = self.kept[at]
                self.kept[at] = first._replace(text=first.text.replace(COUNT, str(self.counts[kind])))
        self.kept.sort(key=lambda problem: problem.line)
