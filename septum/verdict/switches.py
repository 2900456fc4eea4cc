# SPDX-License-Identifier: GPL-2.0-or-later
"""Fewer context switches on the way to a violation: the same steps in an order that is easier to read.

A search finds one of the shortest runs, and of those any. Here a stretch of steps of one CPU is taken apart: its first
steps join the CPU's stretch before, the others the one after. What comes out has as many steps and one stretch less;
it is kept if a native run of it is possible and fails in its last step as the first run did. So no step needs to be
known as independent of another, and nothing is believed that was not run. The result is not always the best: two
stretches that could only go together stay.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from septum.engine.native import Native
from septum.engine.run import Finding, Step
from septum.engine.watched import Recorder, same_failure
from septum.lang.model import Model
from septum.lang.source import Site
from septum.verdict.findings import NamedRuns, wanted_of

#: steps to take natively for one violation, some tenths of a millisecond each: most orders are refused after a few
MOST_STEPS = 2_000

Stretches = tuple[tuple[Step, ...], ...]


def calmer(model: Model, found: Sequence[NamedRuns]) -> list[NamedRuns]:
    """The findings, each that one run shows with fewer context switches where that is possible."""
    raced = any(named.finding.kind == "race" for named in found)
    calm = []
    for named in found:
        if len(named.runs) == 1 and not named.shows:
            runs = Runs(model, named, not raced or named.finding.kind == "race")
            finding = named.finding._replace(steps=runs.calmest(named.finding.steps))
            named = NamedRuns(finding, (finding.steps,))
        calm.append(named)
    return calm


class Runs:
    """Native runs to one violation, as many as :data:`MOST_STEPS` lets."""

    def __init__(self, model: Model, named: NamedRuns, races: bool) -> None:
        self.model, self.finding, self.wanted, self.races = model, named.finding, wanted_of(named), races
        self.taken = 0

    def calmest(self, steps: tuple[Step, ...]) -> tuple[Step, ...]:
        """The steps in an order with as few stretches as are found; as they are if they do not fail natively."""
        now = stretches(steps)
        if len(now) <= len({step.cpu for step in steps}) or not self.fail(steps):
            return steps
        better: Stretches | None = now
        while better is not None:
            now = better
            better = next((one for one in fewer(now, self.finding) if self.fail(joined(one))), None)
        found = joined(now)
        return found if found == steps or self.line(found) == self.line(steps) else steps

    def fail(self, steps: Sequence[Step]) -> bool:
        """Whether the steps are possible, and the violation happens after the last of them and not before."""
        with Native(self.model, self.races, wanted=self.wanted) as native:
            for step in steps:
                if native.failure is not None or self.taken >= MOST_STEPS or step not in native.options():
                    return False
                native.take(step)
                self.taken += 1
            deadlock = ("deadlock", "deadlock", "") if native.failure is None and native.deadlocked() else None
            failure = native.failure or deadlock
        return failure is not None and same_failure(self.finding, failure)

    def line(self, steps: Sequence[Step]) -> Site | None:
        """Where a run fails: a property can be required in several places."""
        with Recorder(self.model, self.races, self.wanted) as recorder:
            failed = recorder.finding(recorder.replay(steps))
        return failed.site if failed is not None else None


def stretches(steps: Sequence[Step]) -> Stretches:
    """The steps that a CPU takes without another one, one stretch after the other."""
    return tuple(tuple(group) for _, group in groupby(steps, key=lambda step: step.cpu))


def joined(parts: Stretches) -> tuple[Step, ...]:
    """All steps in their order."""
    return tuple(step for part in parts for step in part)


def fewer(now: Stretches, finding: Finding) -> Iterator[Stretches]:
    """Every order that has the steps of one stretch in those of the same CPU before and after it.

    The step that fails stays the last one; a deadlock is where all end up, whatever the last CPU was.
    """
    fixed = finding.kind != "deadlock"
    for at, part in enumerate(now):
        same = [other for other, one in enumerate(now) if one[0].cpu == part[0].cpu]
        before = max((other for other in same if other < at), default=None)
        after = min((other for other in same if other > at), default=None)
        last = len(part) if before is not None and not (fixed and at == len(now) - 1) else 0
        first = 0 if after is not None else len(part)
        for cut in range(last, first - 1, -1):
            parts = [list(one) for one in now]
            parts[at] = []
            if before is not None:
                parts[before] += part[:cut]
            if after is not None:
                parts[after][:0] = part[cut:]
            order = stretches([step for one in parts for step in one])
            if len(order) < len(now):
                yield order
