# SPDX-License-Identifier: GPL-2.0-or-later
"""Decide about every-operation-ends: from the loops that a space has, or from the key of one."""

from __future__ import annotations

import time
from collections.abc import Callable

from septum.engine import liveness
from septum.engine.compiled import Compiled
from septum.engine.liveness import Loop, lasso, look, look_in, widened
from septum.engine.run import Progress, nothing
from septum.engine.search import Search
from septum.lang.model import Model
from septum.verdict.findings import PLUS
from septum.verdict.result import STRONG, Costs, Endless, Settings, ShownLoop, Tick, Tried


def look_for_loops(
    model: Model,
    compiled: Compiled,
    settings: Settings,
    tick: Tick | None,
    search: Search | None = None,
    most: int = 0,
) -> Endless:
    """Search a space for runs that repeat forever.

    ``search``  what has exhausted it without reductions, if something has; otherwise it is searched once more, up to
    ``most`` states (0: MOST_STATES of engine/liveness.py).
    """
    began, last = time.perf_counter(), Progress(0, 0, 0, 0, 0.0, 0)

    def watch(progress: Progress) -> None:
        nonlocal last
        last = progress
        if tick is not None:
            tick(progress)

    fairness, ruled_out = assumed(settings), settings.liveness
    if search is not None:
        found = look_in(search, watch, fairness, ruled_out)
    else:
        found = look(compiled, settings.max_memory, watch, fairness, ruled_out, most)
    if found.cut is not None:
        return Endless(cut=found.cut, brief=found.brief or found.cut)
    if found.loop is not None:
        try:
            return endless_of(
                model,
                settings,
                found.loop,
                found.states,
                found.edges,
                lambda: watch(last._replace(seconds=time.perf_counter() - began)),
            )
        except KeyboardInterrupt:
            return Endless(cut="stopped by Ctrl-C; there is a loop, which was not recorded yet")
    lesser: tuple[ShownLoop, ...] = ()
    if found.ruled_out:
        from septum.verdict.recorded import keyed

        lesser = tuple(keyed(model, loop, loop.violates(fairness)) for loop in found.ruled_out)
    return Endless(None, found.states, found.edges, ruled_out=lesser, repeats=found.repeats)


def assumed(settings: Settings) -> int:
    """How fair CPUs are taken to be, as the engine counts it."""
    return liveness.STRONG if settings.fairness == STRONG else liveness.WEAK


def endless_of(
    model: Model,
    settings: Settings,
    loop: Loop,
    states: int = 0,
    steps: int = 0,
    tick: Callable[[], None] = nothing,
) -> Endless:
    """A loop as an answer: a violation if it is as fair as is assumed."""
    from septum.verdict.recorded import endless_counterexample, recorded_loop

    shown = recorded_loop(model, loop, loop.violates(assumed(settings)), tick)
    violation = endless_counterexample(shown) if shown.violates else None
    return Endless(None, states, steps, shown, violation=violation)


def replay_loop(model: Model, settings: Settings, key: str) -> Tried:
    """Take the run of a loop's key: the way to it, one round, and whether that leads back to the same state.

    Raises BadKey or StaleKey for a key that cannot be used, CannotReplay if its steps do not fit.
    """
    from septum.engine.keys import BadKey, steps_for
    from septum.engine.watched import Recorder

    began = time.perf_counter()
    parts = key.split(PLUS)
    if len(parts) != 2:
        raise BadKey(f"a replay key with '{PLUS}' has two parts, the way to a loop and a round of it; copy it again")
    stem, round = (steps_for(part, model.digest()) for part in parts)
    with Recorder(model) as recorder:
        recorder.replay(stem + round)  # before the compiled model is asked: it does not check what is possible
    loop = lasso(Compiled(model, optimise=0), stem, round) if round else None
    if loop is None:
        raise BadKey("the steps behind the '+' of this replay key do not come back to the state where they begin")
    if loop.unended and not loop.fair_choices:
        loop = widened(Compiled(model, optimise=0), loop, assumed(settings), settings.max_memory)
    endless = endless_of(model, settings, loop)
    length = len(stem) + len(round)
    cut = None
    if endless.violation is None:
        cut = f"a replay is one run of {length} steps; fairness rules its loop out"
    seconds = {"replay": time.perf_counter() - began}
    return Tried(
        Costs(transitions=length, depth=length, runs=1, seconds=seconds),
        unreachable=model.unreachable,
        cut=cut,
        endless=endless,
    )
