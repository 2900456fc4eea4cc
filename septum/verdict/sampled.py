# SPDX-License-Identifier: GPL-2.0-or-later
"""Decide by some runs, taken natively: what they find is VIOLATED, the rest INCONCLUSIVE. Needs no machine code."""

from __future__ import annotations

import time

from septum.engine.interrupt import Interrupted, interruptible, stopped
from septum.engine.native import Native, run
from septum.engine.run import LIMIT, Finding, Progress, Step
from septum.engine.schedulers import Pct, Random
from septum.lang.model import Model
from septum.text import clause, plural
from septum.verdict.findings import NamedRuns, property_of, reached_limits
from septum.verdict.overall import FirstRuns, found_in, logs_of
from septum.verdict.result import RANDOM, Costs, Counterexample, Settings, Tick, Tried

LONGEST_RUN = 100_000  # steps after which a run is cut: a model that never ends must not hang the check
SHORTEST_GUESS = 64  # steps that pct takes a run to have before it has seen any
LOOK_EVERY = 1000  # steps between two looks for Ctrl-C


class Sampled:
    """What the runs so far have shown."""

    def __init__(self, model: Model, settings: Settings) -> None:
        self.model, self.settings = model, settings
        self.began = time.perf_counter()
        self.runs = self.steps = self.longest = self.unended = 0
        self.reached: set[str] = set()
        self.found: dict[str, Finding] = {}
        self.limits: list[Finding] = []
        self.marks = FirstRuns(model)
        self.cut = ""

    def add(self, native: Native, steps: tuple[Step, ...]) -> None:
        """Take in one run, which is over or was cut."""
        self.runs += 1
        self.steps += len(steps)
        self.longest = max(self.longest, len(steps))
        self.reached |= native.reached_names
        self.marks.add(native.logs, steps)
        failure = native.failure
        if failure is None and any(not native.ended(cpu) for cpu in range(self.model.cpus)):
            if len(steps) == LONGEST_RUN:
                self.unended += 1
            else:
                failure = ("deadlock", "deadlock", "")
        if failure is not None:
            finding = Finding(failure[0], failure[1], None, steps)
            if finding.kind == LIMIT:
                self.limits.append(finding)
                return
            self.found.setdefault(property_of(finding), finding)

    @property
    def enough(self) -> bool:
        """Whether no further run is wanted."""
        return bool(self.found) and not self.settings.keep_going

    def progress(self) -> Progress:
        """How far it is: runs are counted where a search counts states."""
        seconds = time.perf_counter() - self.began
        return Progress(self.runs, self.steps, self.longest, self.settings.runs - self.runs, seconds, 0)

    def what(self) -> str:
        """What was tried, in words."""
        s = self.settings
        what = f"{plural(self.runs, f'{s.strategy} run', ',')} from --seed {s.seed}"
        if self.limits:
            what += f", {len(self.limits)} of them cut by {reached_limits(self.model, self.limits)}"
        what += clause(self.unended, f", {self.unended} of them cut after {LONGEST_RUN:,} steps")
        return f"{what}; {self.cut}" if self.cut else f"{what}: some interleavings, not all"


def decide(model: Model, settings: Settings, tick: Tick | None) -> Tried:
    """Take random runs of ``model``. Ctrl-C ends them early, with what is known so far."""
    sampled = Sampled(model, settings)
    with interruptible() as interrupted:
        try:
            for seed in range(settings.seed, settings.seed + settings.runs):
                take(sampled, seed, interrupted)
                if sampled.enough:
                    break
                if tick is not None:
                    tick(sampled.progress())
        except KeyboardInterrupt as error:
            sampled.cut = stopped(error)
    seconds = time.perf_counter() - sampled.began
    found = violations(sampled)
    violated = [counterexample.prop.name for counterexample in found]
    names = [*sorted(sampled.reached), *violated, "deadlock", "race", "bounds", *logs_of(model)]
    return Tried(
        Costs(
            transitions=sampled.steps,
            depth=sampled.longest,
            runs=sampled.runs,
            seconds={"search": seconds},
        ),
        tuple(dict.fromkeys(names)),
        frozenset(sampled.reached),
        model.unreachable,
        found,
        sampled.what(),
        omitted=(("symmetry", f"runs of strategy {settings.strategy} have no use for it"),),
    )


def take(sampled: Sampled, seed: int, interrupted: Interrupted) -> None:
    """Take one run and add it. Raises KeyboardInterrupt."""
    model = sampled.model
    interrupted.check()
    pct = sampled.settings.strategy != RANDOM
    scheduler = Pct(seed, model.cpus, max(SHORTEST_GUESS, sampled.longest)) if pct else Random(seed)
    native = Native(model)
    steps: list[Step] = []
    with native:
        for done in run(native, scheduler, LONGEST_RUN):
            steps.append(done.step)
            if len(steps) % LOOK_EVERY == 0:
                interrupted.check()
    sampled.add(native, tuple(steps))


def violations(sampled: Sampled) -> tuple[Counterexample, ...]:
    """What went wrong, in single runs and in all of them together, recorded."""
    model = sampled.model
    together = found_in(model, sampled.marks.marks())
    if not sampled.found and not together:
        return ()
    from septum.verdict.recorded import counterexamples, with_site
    from septum.verdict.switches import calmer

    # a run that fails before its first step is recorded without the step that was tried
    located = [with_site(model, finding) for finding in sampled.found.values()]
    single = [NamedRuns(finding, (finding.steps,)) for finding in located]
    return counterexamples(model, calmer(model, [*single, *together]))
