# SPDX-License-Identifier: GPL-2.0-or-later
"""The verdict of every-operation-ends: from the loops that there are, or from the key of one."""

from __future__ import annotations

import time
from typing import Any, NamedTuple

from septum.engine.compiled import Compiled
from septum.engine.keys import BadKey, steps_for
from septum.engine.liveness import STRONG, WEAK, Loop, lasso, look
from septum.engine.run import Finding
from septum.lang.model import Model
from septum.verdict.checking import (
    EVERY_OPERATION_ENDS,
    HOLDS,
    INCONCLUSIVE,
    NOT_REACHED,
    VIOLATED,
    Settings,
    Tick,
    Verdict,
    Violation,
    command_of,
    describe,
)

PLUS = "+"  # between the two keys of a loop


class ShownLoop(NamedTuple):
    """A loop with its key and, in a few words, what rules it out."""

    loop: Loop
    key: str
    text: str
    violates: bool

    def as_json(self) -> dict[str, Any]:
        """As an object: numbers of steps, CPUs by number."""
        from septum.show.loops import FAIRNESS

        return {
            "stem": len(self.loop.stem),
            "round": len(self.loop.round),
            "fairness": FAIRNESS[self.loop.fairness],
            "fair_choices": self.loop.fair_choices,
            "unended": list(self.loop.unended),
            "never_step": list(self.loop.could),
            "wait": list(self.loop.waits),
            "violates": self.violates,
            "text": self.text,
            "replay": self.key,
        }


def look_for_loops(model: Model, compiled: Compiled, settings: Settings, out: Verdict, tick: Tick | None) -> None:
    """Look for loops in a space in which nothing else was found, and add to ``out`` what came of it."""
    began = time.perf_counter()
    found = look(compiled, settings.max_memory, tick, assumed(settings))
    out.seconds["loops"] = time.perf_counter() - began
    if found.cut is not None:
        out.off.append((EVERY_OPERATION_ENDS, f"not decided: {found.cut}"))
        out.properties.append(describe(EVERY_OPERATION_ENDS, INCONCLUSIVE))
        if out.verdict == HOLDS:
            out.verdict, out.reason = INCONCLUSIVE, f"{EVERY_OPERATION_ENDS}: {found.cut}"
            out.cut = found.cut
        return
    out.off.append(("reductions", f"not for {EVERY_OPERATION_ENDS}: it looks at all {found.states:,} states"))
    if found.loop is not None:
        add(model, settings, out, found.loop)
        return
    out.properties.append(describe(EVERY_OPERATION_ENDS, HOLDS if found.edges else NOT_REACHED))
    if not found.edges and out.verdict == HOLDS:
        out.verdict, out.reason = NOT_REACHED, f"{EVERY_OPERATION_ENDS}: no CPU takes a step"
    out.loops = [shown(model, settings, loop) for loop in found.ruled_out]


def assumed(settings: Settings) -> int:
    """How fair CPUs are taken to be."""
    return STRONG if settings.fairness == "strong" else WEAK


def shown(model: Model, settings: Settings, loop: Loop) -> ShownLoop:
    """A loop with its key and its text."""
    from septum.show.loops import counted, key_of, reasons

    return ShownLoop(
        loop, key_of(model, loop), " ".join([f"{counted(loop)}.", *reasons(loop)]), loop.violates(assumed(settings))
    )


def add(model: Model, settings: Settings, out: Verdict, loop: Loop) -> None:
    """Add a loop to a verdict; it is VIOLATED if the loop is fair."""
    from septum.show.loops import render_loop

    one = shown(model, settings, loop)
    out.loops.append(one)
    prop = describe(EVERY_OPERATION_ENDS, VIOLATED if one.violates else INCONCLUSIVE)
    out.properties.append(prop)
    text = render_loop(model, command_of(settings), loop, prop, one.violates)
    if not one.violates:
        out.timeline = text
        return
    out.reason = f"{out.reason}, {prop.name}" if out.verdict == VIOLATED else prop.name
    out.verdict = VIOLATED
    finding = Finding("loop", prop.name, None, loop.stem + loop.round)
    out.violations.append(Violation(finding, prop, one.key, text))


def replay_loop(model: Model, settings: Settings, out: Verdict, key: str) -> Verdict:
    """Take the run of a loop's key: the way to it, one round, and whether that comes back to the same state.

    Raises BadKey or StaleKey for a key that cannot be used, CannotReplay if its steps do not fit.
    """
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
    add(model, settings, out, loop)
    out.seconds["replay"] = time.perf_counter() - began
    out.transitions = out.depth = len(stem) + len(round)
    if not out.violations:
        out.cut = out.reason = f"a replay is one run of {out.transitions} steps; fairness rules its loop out"
    return out
