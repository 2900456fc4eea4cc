# SPDX-License-Identifier: GPL-2.0-or-later
"""The shell command that shows a verdict again."""

from __future__ import annotations

import shlex
from itertools import pairwise
from typing import NamedTuple

from septum.text import WIDTH, plural
from septum.verdict.result import EXHAUSTIVE, WEAK, Settings


class Command(NamedTuple):
    """What was checked, so that it can be typed again. ``cpus`` and ``splits`` are counts; 0 splits: a case.

    ``keep_going``  a run may come by other violations before its own;
    ``c``           what says how kernel C is read, a word each.
    """

    design: str
    scenario: str
    cpus: int
    splits: int
    enomem: bool = False
    busy: bool = False
    keep_going: bool = False
    bounds: tuple[tuple[str, int], ...] = ()
    c: tuple[str, ...] = ()

    def what(self) -> str:
        """What was checked, for the head of a timeline."""
        return f"{self.design}, scenario {self.scenario}, {plural(self.cpus, 'CPU')}"

    def line(self, key: str) -> str:
        """The shell command that replays ``key``, in lines of at most 80 columns."""
        first = f"septum check {shlex.quote(self.design)}"
        words = [*self.c, f"--scenario {shlex.quote(self.scenario)}"]
        if self.splits:
            words += [f"--cpus {self.cpus}", f"--splits {self.splits}"]
        words += ["--enomem"] * self.enomem + ["--busy"] * self.busy
        words += ["--keep-going"] * self.keep_going
        words += [f"--bound {name}={value}" for name, value in self.bounds]
        lines = [first]
        for word in [*words, f"--replay {key}"]:
            if len(lines[-1]) + len(word) + 5 <= WIDTH:
                lines[-1] += " " + word
            else:
                lines.append("    " + word)
        # a shell joins a word that continues at the very beginning of the next line
        while len(lines[-1]) > WIDTH:
            lines[-1:] = [lines[-1][: WIDTH - 1], lines[-1][WIDTH - 1 :]]
        out = lines[0]
        for before, line in pairwise(lines):
            out += ("\\\n" if len(before) == WIDTH - 1 and line[0] != " " else " \\\n") + line
        return out


def reproduce(settings: Settings) -> str:
    """The shell command that makes the same check again, on one line."""
    s, run = settings, command_of(settings)
    words = ["septum", "check", s.label, "--scenario", s.scenario]
    words += ["--cpus", str(s.cpus), "--splits", str(s.splits)] if s.splits else []
    words += [word for word, on in (("--enomem", s.enomem), ("--busy", s.busy)) if on]
    words += [word for name, value in run.bounds for word in ("--bound", f"{name}={value}")]
    words += [word for word, on in (("--keep-going", s.keep_going), ("--liveness", s.liveness)) if on]
    words += ["--fairness", s.fairness] if s.fairness != WEAK else []
    if s.strategy != EXHAUSTIVE:
        words += ["--strategy", s.strategy, "--runs", str(s.runs), "--seed", str(s.seed)]
    return shlex.join(words)


def command_of(settings: Settings) -> Command:
    """What was checked, for the command that replays it."""
    s = settings
    c = tuple(s.c.words()) if s.c is not None else ()
    return Command(s.label, s.scenario, s.cpus, s.splits, s.enomem, s.busy, s.keep_going, s.bounds, c)
