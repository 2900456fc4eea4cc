# SPDX-License-Identifier: GPL-2.0-or-later
"""A run that repeats for ever, as text to paste into a mail: the way to the loop, the loop, and how fair it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from septum.engine.keys import encode
from septum.engine.liveness import NONE, STRONG, Loop
from septum.engine.watched import Recorder, Replayed, snapshot
from septum.lang.model import Model
from septum.show.timeline import Command, PropertyLike, columns, fill, heading, plain, short_file, waiting

FAIRNESS = ("none", "weak", "strong")


def key_of(model: Model, loop: Loop) -> str:
    """The replay key of a loop: two keys, of the way to it and of one round."""
    digest = model.digest()
    return f"{encode(digest, loop.stem)}+{encode(digest, loop.round)}"


def named(cpus: Sequence[int]) -> str:
    """'CPU 0, CPU 1 and CPU 2'."""
    names = [f"CPU {cpu}" for cpu in cpus]
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def counted(loop: Loop) -> str:
    """How long it is."""
    stem, size = len(loop.stem), len(loop.round)
    if not stem:
        return f"from the first state on a loop of {size} step{'s' * (size != 1)}"
    return f"{stem} step{'s' * (stem != 1)}, then a loop of {size}"


def reasons(loop: Loop) -> list[str]:
    """Which fairness rules a loop out, in sentences."""
    out = []
    if loop.fairness == STRONG:
        out.append("No fairness of CPUs rules it out: whoever can go on again and again does so.")
    elif loop.fairness == NONE:
        out.append(f"Weak fairness rules it out: {named(loop.always)} could go on all the time and never does.")
    else:
        could = f"{named(loop.could)} could go on again and again, though not all the time, and never does"
        out.append(f"Weak fairness of CPUs does not rule it out, strong fairness does: {could}.")
    if not loop.fair_choices:
        places = ", ".join(f"{s.function}() at {short_file(s.file)}:{s.line}" for s in loop.one_way)
        how = f"the choose() in {places} would have to go" if places else "in some state a choose() would have to go"
        out.append(f"Fair choices rule it out: {how} the same way for ever.")
    return out


def unended(model: Model, loop: Loop) -> str:
    """Who never ends, and whether others do."""
    what = "operation" if model.operations else "program"
    many = len(loop.unended) > 1
    text = f"The {what}{'s' * many} of {named(loop.unended)} never end{'s' * (not many)}."
    others = sorted({step.cpu for step in loop.round} - set(loop.unended))
    return text + (f" Those of {named(others)} go on ending." if others else "")


def render_loop(model: Model, run: Command, loop: Loop, prop: PropertyLike, violated: bool) -> str:
    """The timeline of a loop, ending with the command that replays it; ``violated`` if it breaks the property.

    Raises CannotReplay if its steps do not fit the model.
    """
    where = f"{run.design}, scenario {run.scenario}, {run.cpus} CPU{'s' * (run.cpus != 1)}"
    out = [*fill(f"{where}: {counted(loop)}, for ever", "", "  "), ""]
    stem = len(loop.stem)
    with Recorder(model) as recorder:
        before = recorder.replay(loop.stem)
        entered = place(recorder)
        after = Replayed((), tuple(recorder.show(step)[0] for step in loop.round), None)
        if stem or before.at_start:
            out += [*columns(model, before), ""]
        out += ["loop, for ever:", *columns(model, after, stem), ""]
        out += fill(f"(step {stem + 1} again)", " " * 4)
        out += ["", *verdict(model, recorder, loop, prop if violated else None)]
        if place(recorder) != entered:
            text = "compiled and native run differ here (natively the loop does not close)"
            out += fill(f"note: {text}: a bug of septum, please report it.", "  ")
    out += ["", "replay:", *run.line(key_of(model, loop)).split("\n")]
    return plain("\n".join(out))


def place(recorder: Recorder) -> object:
    """The state that a native run is in: every field, and where each CPU waits."""
    return snapshot(recorder.model), [recorder.stack(cpu) for cpu in range(recorder.model.cpus)]


def verdict(model: Model, recorder: Recorder, loop: Loop, prop: PropertyLike | None) -> Iterator[str]:
    """What never ends, and what a scheduler would have to promise to rule it out."""
    if prop is not None:
        yield from heading(prop, "a run that repeats for ever")
    if loop.unended:
        yield from fill(unended(model, loop), "  ")
    for reason in reasons(loop):
        yield from fill(reason, "  ", "  ")
    if loop.waits:
        yield from fill(f"{named(loop.waits)} can go on in no state of the loop:", "  ")
        yield from waiting(recorder, loop.waits)
