# SPDX-License-Identifier: GPL-2.0-or-later
"""Decide by the one run of a replay key: it fails as the key's verdict said, or it does not."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace as changed

from septum.engine.keys import steps_for
from septum.engine.run import LIMIT, Finding, Step
from septum.engine.watched import Recorder
from septum.lang.model import Model
from septum.text import clause
from septum.verdict.findings import FOLLOWED, PLUS, NamedRuns, property_of, reached_limits
from septum.verdict.loosely import fitted
from septum.verdict.overall import FirstRuns, found_in
from septum.verdict.recorded import counterexamples, recorded
from septum.verdict.result import Costs, Recorded, Settings, Tried


def decide(model: Model, settings: Settings, keys: str, loosely: bool = False) -> Tried:
    """Take the run of a replay key; several, with commas between, for a lock-order cycle; two, with a plus, for a loop.

    ``loosely``  the key may be of other code: its run is taken as far as it fits, and ``omitted`` says how far that is.
    Raises BadKey or StaleKey for a key that cannot be used, CannotReplay if its steps do not fit.
    """
    if loosely:
        found = fitted(model, keys, settings.keep_going)
        tried = of_runs(model, settings, [one.steps for one in found])
        return changed(tried, omitted=tuple((FOLLOWED, one.said()) for one in found))
    if PLUS in keys:
        from septum.verdict.loops import replay_loop

        return replay_loop(model, settings, keys)
    return of_runs(model, settings, [steps_for(key, model.digest()) for key in keys.split(",")])


def of_runs(model: Model, settings: Settings, runs: Sequence[tuple[Step, ...]]) -> Tried:
    """Take runs and say what fails in them, or in all of them together."""
    if settings.keep_going and len(runs) == 1:
        return all_of(model, runs[0])
    began = time.perf_counter()
    finding: Finding | None = None
    run: Recorded | None = None
    reached: set[str] = set()
    note = ""
    marks = FirstRuns(model)
    for steps in runs:
        going = settings.keep_going  # the runs of a cycle may pass other violations
        with Recorder(model, not going, "" if going else None) as recorder:
            replayed = recorder.replay(steps)
            failed = recorder.finding(replayed)
            if failed is not None and failed.kind == LIMIT:
                note = f"; it is cut by {reached_limits(model, [failed])}"
            else:
                finding = finding or failed
            reached |= recorder.reached_names
            marks.add(recorder.logs, steps)
            run = recorded(recorder, replayed)
    if finding is None and len(runs) == 1 and not note:
        finding, note = failure_of_compiled(model, runs[0])
    named = [NamedRuns(finding, (finding.steps,))] if finding is not None else found_in(model, marks.marks())
    seconds = time.perf_counter() - began
    found = counterexamples(model, named)
    length = sum(map(len, runs))
    names = [*sorted(reached), *(counterexample.prop.name for counterexample in found)]
    return Tried(
        Costs(transitions=length, depth=max(map(len, runs)), runs=1, seconds={"replay": seconds}),
        tuple(dict.fromkeys(names)),
        frozenset(reached),
        model.unreachable,
        found,
        f"a replay is one run of {length} steps" + clause(not found, f"; it did not fail{note}"),
        run=run if not found else None,
    )


def all_of(model: Model, steps: tuple[Step, ...]) -> Tried:
    """Everything that fails at the end of a run, whatever fails before it."""
    began = time.perf_counter()
    with Recorder(model, races=False, wanted="") as recorder:
        replayed = recorder.replay(steps)
        run, finding = recorded(recorder, replayed), recorder.finding(replayed)
        names = sorted(recorder.reached_names)
    # a step that fails has no state after it; races, and values that leave their bounds in a property, are not names
    others = (*names, "bounds") if finding is None else ()
    tried = [at_end(model, steps, name, races=False) for name in others]
    found = [one for one in (finding, *tried, at_end(model, steps, "", races=True)) if one is not None]
    found = list({property_of(one): one for one in reversed(found)}.values())[::-1]
    note = ""
    if not found:
        compiled, note = failure_of_compiled(model, steps)
        found = [compiled] if compiled is not None else []
    shown = counterexamples(model, [NamedRuns(one, (one.steps,)) for one in found], raced=True)
    return Tried(
        Costs(transitions=len(steps), depth=len(steps), runs=1, seconds={"replay": time.perf_counter() - began}),
        tuple(dict.fromkeys([*names, *(one.prop.name for one in shown)])),
        frozenset(names),
        model.unreachable,
        shown,
        f"a replay is one run of {len(steps)} steps" + clause(not shown, f"; it did not fail{note}"),
        run=run if not shown else None,
    )


def at_end(model: Model, steps: tuple[Step, ...], wanted: str, races: bool) -> Finding | None:
    """What fails at the end of a run: the property of whole states ``wanted``, or a race."""
    with Recorder(model, races, wanted) as recorder:
        replayed = recorder.replay(steps)
        return recorder.finding(replayed) if len(replayed.steps) == len(steps) else None


def failure_of_compiled(model: Model, steps: tuple[Step, ...]) -> tuple[Finding | None, str]:
    """What only the compiled model fails with: a local that leaves its bounds, of which Python knows nothing.

    Also what to add to the verdict: without LLVM, bounds of locals are not checked.
    """
    try:
        from septum.engine.compiled import Compiled
        from septum.engine.stepper import Stepper
    except ModuleNotFoundError as error:
        if error.name is None or not error.name.startswith("llvmlite"):
            raise
        return None, " (without llvmlite, bounds of locals are not checked)"
    return Stepper(Compiled(model, optimise=0)).follow(steps), ""
