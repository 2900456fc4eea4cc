# SPDX-License-Identifier: GPL-2.0-or-later
"""A run that repeats forever, as text to paste into a mail: the way to the loop, the loop, and how fair it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from septum.engine.liveness import NONE, STRONG, Loop
from septum.engine.run import Finding
from septum.show.brief import brief
from septum.show.columns import columns, heading, short_file, waiting
from septum.show.command import command_of
from septum.show.rows import is_short, rows_of
from septum.text import ascii_only, clause, fill, plural
from septum.verdict.result import PropertyVerdict, Recorded, Settings, ShownLoop

FAIRNESS = ("none", "weak", "strong")  # names of the levels NONE, WEAK and STRONG


def named(cpus: Sequence[int]) -> str:
    """'CPU 0, CPU 1 and CPU 2'."""
    names = [f"CPU {cpu}" for cpu in cpus]
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def counted(loop: Loop) -> str:
    """How long it is."""
    stem, size = len(loop.stem), len(loop.round)
    if not stem:
        return f"from the first state on a loop of {plural(size, 'step')}"
    return f"{plural(stem, 'step')}, then a loop of {size}"


def reasons(loop: Loop) -> list[str]:
    """Which fairness rules a loop out, in sentences."""
    out = []
    if loop.fairness == STRONG:
        out.append("No fairness of CPUs rules it out: every CPU that is enabled again and again takes steps.")
    elif loop.fairness == NONE:
        out.append(f"Weak fairness rules it out: {idle(loop.always, 'all the time')}.")
    else:
        could = idle(loop.could, "again and again, though not all the time,")
        out.append(f"Weak fairness of CPUs does not rule it out, strong fairness does: {could}.")
    if not loop.fair_choices:
        places = places_of(loop)
        how = f"the choose() in {places} would have to go" if places else "in some state a choose() would have to go"
        out.append(f"Fair choices rule it out: {how} the same way forever.")
    elif loop.one_way:
        out.append(
            f"Fair choices do not rule it out: whichever way the choose() in {places_of(loop)} goes, the run can be"
            f" brought back to this loop; it is kept among {loop.states:,} states."
        )
    return out


def idle(cpus: Sequence[int], when: str) -> str:
    """That CPUs could take steps and do not."""
    many = len(cpus) > 1
    return f"{named(cpus)} {'are' if many else 'is'} enabled {when} and {'take' if many else 'takes'} no step"


def places_of(loop: Loop) -> str:
    """Where its choices are."""
    return ", ".join(f"{s.function}() at {short_file(s.file)}:{s.line}" for s in loop.one_way)


def repeats(round: Recorded) -> Iterator[str]:
    """Which CPUs take steps, and what each repeats: functions in the order in which it reaches them."""
    by_cpu: dict[int, list[str]] = {}
    for shown in round.steps:
        by_cpu.setdefault(shown.step.cpu, []).append(f"{shown.site.function}()")
    for cpu in sorted(by_cpu):
        yield from fill(
            f"CPU {cpu} repeats {plural(len(by_cpu[cpu]), 'step')}: {', '.join(dict.fromkeys(by_cpu[cpu]))}",
            "  ",
            "    ",
        )


def summary(shown: ShownLoop) -> str:
    """How long a loop is and what rules it out, in one line."""
    return " ".join([f"{counted(shown.loop)}.", *reasons(shown.loop)])


def unended(shown: ShownLoop) -> str:
    """Who never ends, and whether others do."""
    loop = shown.loop
    what = "operation" if shown.operations else "program"
    many = len(loop.unended) > 1
    text = f"The {what}{clause(many, 's')} of {named(loop.unended)} never end{clause(not many, 's')}."
    others = sorted({step.cpu for step in loop.round} - set(loop.unended))
    keeps, their = ("keep", "theirs") if len(others) > 1 else ("keeps", "its own")
    return text + clause(others, f" {named(others)} {keeps} completing {their}.")


def render_loop(settings: Settings, shown: ShownLoop, prop: PropertyVerdict | None, every_step: bool = False) -> str:
    """The timeline of a recorded loop, ending with the command that replays it; ``prop`` if it breaks that.

    ``every_step``  show them all: otherwise of the way to a loop, and of a long loop, what the loop tests.
    """
    run, stem, round = command_of(settings), shown.stem, shown.round
    assert stem is not None and round is not None, "a loop that is shown in full is recorded"
    out = [*fill(f"{counted(shown.loop)}, forever", "", "  "), *fill(run.what(), "  "), ""]
    out += both_parts(stem, round, every_step)
    if not every_step and not (is_short(stem) and is_short(round)):
        out += ["", "(--every-step shows what is left out)"]
    out += ["", *verdict(shown, round, prop)]
    if not shown.closes:
        text = "compiled and native run differ here (natively the loop does not close)"
        out += fill(f"note: {text}: a bug of septum, please report it.", "  ")
    out += ["", "replay:", *run.line(shown.key).split("\n")]
    return ascii_only("\n".join(out))


def both_parts(stem: Recorded, round: Recorded, every_step: bool) -> Iterator[str]:
    """The steps of the way to a loop, and of one round."""
    first = len(stem.steps) + 1
    if stem.steps or stem.at_start:
        yield from steps_of(stem, round, 0, every_step)
        yield ""
    yield from ("loop, forever:", *repeats(round), "", *steps_of(round, round, first - 1, every_step), "")
    yield from fill(f"(step {first} again)", " " * 4)


def steps_of(run: Recorded, round: Recorded, number: int, every_step: bool) -> Iterator[str]:
    """The steps of a part of a run, ``number`` others before it: of a long part, what the loop tests."""
    if every_step or is_short(run):
        return columns(run, number)
    tested = dict.fromkeys(use.path for shown in round.steps for use in shown.uses if not use.write)
    finding = Finding("loop", "", None, ())
    return brief(run, rows_of(run, finding, [*tested], run is round), number)


def verdict(shown: ShownLoop, round: Recorded, prop: PropertyVerdict | None) -> Iterator[str]:
    """What never ends, and what a scheduler would have to promise to rule it out."""
    loop = shown.loop
    if prop is not None:
        yield from heading(prop, "a run that repeats forever")
    if loop.unended:
        yield from fill(unended(shown), "  ")
    for reason in reasons(loop):
        yield from fill(reason, "  ", "  ")
    if loop.waits:
        yield from fill(f"{named(loop.waits)} can take a step in no state of the loop:", "  ")
        yield from waiting(round, loop.waits)
