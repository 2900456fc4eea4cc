# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs taken once more natively and recorded, so that a verdict can show them without the model."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from septum.engine.keys import encode
from septum.engine.run import Finding, Step, nothing
from septum.engine.watched import Recorder, Replayed, Shown, snapshot
from septum.lang.model import Model
from septum.verdict.findings import PLUS, NamedRuns, describe, property_of, wanted_of
from septum.verdict.result import (
    EVERY_OPERATION_ENDS,
    VIOLATED,
    Counterexample,
    Place,
    Recorded,
    ShownLoop,
)

if TYPE_CHECKING:
    from septum.engine.liveness import Loop


def record(
    model: Model, steps: Sequence[Step], shows: str = "", wanted: str | None = None, races: bool = True
) -> Recorded:
    """A run of ``model``, recorded. Raises CannotReplay if a step is not possible.

    ``wanted``  the property that it violates: it may pass states in which others do not hold, after which a search that
                keeps going continues;
    ``races``   whether a data race ends it.
    """
    with Recorder(model, races, wanted) as recorder:
        return recorded(recorder, recorder.replay(steps), shows)


def recorded(recorder: Recorder, replayed: Replayed, shows: str = "") -> Recorded:
    """What a recorder has just replayed, and where each CPU is now."""
    model = recorder.model
    return Recorded(
        model.cpus,
        tuple(sorted(model.contexts.items())),
        replayed.at_start,
        replayed.steps,
        replayed.failure,
        failed=tuple(reversed(recorder.failed)),
        places=tuple(place(recorder, cpu) for cpu in range(model.cpus)),
        shows=shows,
        race=replayed.race,
        cause=recorder.cause(replayed.failure),
        initial=recorder.initial,
    )


def place(recorder: Recorder, cpu: int) -> Place:
    """Where a CPU is now."""
    if recorder.ended(cpu):
        return Place(cpu, True, (), None)
    return Place(cpu, False, recorder.stack(cpu), recorder.held(cpu))


def counterexamples(model: Model, found: Iterable[NamedRuns], raced: bool = False) -> tuple[Counterexample, ...]:
    """Each finding with its property, its key and its runs. Raises CannotReplay if the steps do not fit the model.

    ``raced``  the runs may pass a data race that is not among the findings. If one is, those to the others may as well;
               if none is, a race in a run is a mistake of the search, and shown as one.
    """
    each = list(found)
    raced = raced or any(named.finding.kind == "race" for named in each)
    return tuple(counterexample(model, named, not raced or named.finding.kind == "race") for named in each)


def counterexample(model: Model, found: NamedRuns, races: bool) -> Counterexample:
    """One finding with all that shows it; ``races``: a data race ends a run."""
    digest = model.digest()
    shows = found.shows or ("",) * len(found.runs)
    return Counterexample(
        found.finding,
        describe(property_of(found.finding), VIOLATED, model.said),
        ",".join(encode(digest, steps) for steps in found.runs),
        tuple(record(model, run, text, wanted_of(found), races) for run, text in zip(found.runs, shows, strict=True)),
    )


def with_site(model: Model, finding: Finding) -> Finding:
    """A native finding with the line at which it failed."""
    with Recorder(model) as recorder:
        return recorder.finding(recorder.replay(finding.steps)) or finding


# -- runs that repeat forever ------------------------------------------------------------


def keyed(model: Model, loop: Loop, violates: bool) -> ShownLoop:
    """A loop with its replay key, not recorded."""
    digest = model.digest()
    key = encode(digest, loop.stem) + PLUS + encode(digest, loop.round)
    return ShownLoop(loop, key, violates, bool(model.operations))


def recorded_loop(model: Model, loop: Loop, violates: bool, tick: Callable[[], None] = nothing) -> ShownLoop:
    """A loop with its replay key and both of its parts recorded. Raises CannotReplay if it does not fit the model.

    ``tick`` is called at each step of the round, which may have many.
    """

    def show(step: Step) -> Shown:
        tick()
        return recorder.show(step)[0]

    with Recorder(model) as recorder:
        stem = recorded(recorder, recorder.replay(loop.stem))
        entered = state_of(recorder)
        steps = tuple(show(step) for step in loop.round)
        round = recorded(recorder, Replayed((), steps, None))
        closes = state_of(recorder) == entered
    return keyed(model, loop, violates)._replace(stem=stem, round=round, closes=closes)


def state_of(recorder: Recorder) -> object:
    """The state that a native run is in: every field, and where each CPU waits."""
    return snapshot(recorder.model), [recorder.stack(cpu) for cpu in range(recorder.model.cpus)]


def endless_counterexample(shown: ShownLoop) -> Counterexample:
    """A loop that violates every-operation-ends."""
    finding = Finding("loop", EVERY_OPERATION_ENDS, None, shown.loop.stem + shown.loop.round)
    assert shown.stem is not None and shown.round is not None
    prop = describe(EVERY_OPERATION_ENDS, VIOLATED)
    return Counterexample(finding, prop, shown.key, (shown.stem, shown.round), shown)
