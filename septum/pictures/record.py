# SPDX-License-Identifier: GPL-2.0-or-later
"""The runs of a verdict that are drawn: those that violate, the one that was replayed, or an example of all others."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from septum.engine.native import Native, run
from septum.engine.run import LIMIT, Finding, Step
from septum.engine.schedulers import Pct
from septum.lang.model import Model
from septum.show import timeline
from septum.show.brief import chosen
from septum.show.columns import columns
from septum.show.command import command_of
from septum.show.rows import Item, Repeat, is_short, rows_of
from septum.text import ascii_only, plural
from septum.verdict.recorded import record
from septum.verdict.result import Counterexample, Recorded, Settings, ShownLoop, Verdict

#: steps of an example, after which it is cut: a model whose programs never end has one, too
LONGEST_EXAMPLE = 5000
#: steps that an example is taken to have, so that its two switches by priority fall into it
GUESS = 64
#: kinds of findings in which the last step is what fails; a deadlock is what comes after it
OF_A_STEP = ("require", "overflow", "race")


class Drawn(NamedTuple):
    """One run to draw.

    ``title``   what it shows, in one line;
    ``run``     the run; of a loop the way to it and one round;
    ``loop``    how many steps come before the round; None if the run ends;
    ``items``   the rows that matter, None if every step does;
    ``why``     what fails and why it must not, as lines of text; () if nothing fails;
    ``text``    the timeline as text for a mail;
    ``replay``  the shell command that shows the run again, "" if it has no key;
    ``fails``   the last step is the one that fails.
    """

    title: str
    run: Recorded
    loop: int | None = None
    items: tuple[Item, ...] | None = None
    why: tuple[str, ...] = ()
    text: str = ""
    replay: str = ""
    fails: bool = False


def drawn(result: Verdict) -> list[Drawn]:
    """The runs that a verdict shows, in its order; none if nothing fails and nothing was replayed."""
    found = [one for violation in result.violations for one in of_violation(result.settings, violation)]
    if not found and result.run is not None:
        text = timeline.replayed(result)
        found = [Drawn("the run of the replay key: nothing fails in it", result.run, text=text)]
    if not found:
        whole = [shown for shown in result.loops if shown.stem is not None and shown.round is not None]
        found = [of_loop(result.settings, shown, None) for shown in whole]
    return found


def of_violation(settings: Settings, violation: Counterexample) -> Iterator[Drawn]:
    """The runs that show a violation: one, or one for each edge of a cycle of locks."""
    if violation.loop is not None:
        yield of_loop(settings, violation.loop, violation)
        return
    text, short = timeline.timeline(settings, violation), is_short(*violation.runs)
    said = timeline.verdict(violation.runs[-1], violation.finding, violation.prop, short)
    why = tuple(ascii_only("\n".join(said)).split("\n"))
    how = timeline.KINDS.get(violation.finding.kind, violation.finding.kind)
    for number, one in enumerate(violation.runs, 1):
        title = f"{violation.prop.name}: {how}"
        if len(violation.runs) > 1:
            title += f"; run {number} of {len(violation.runs)}: {one.shows}"
        items = None if short else tuple(chosen(one, rows_of(one, violation.finding)))
        yield Drawn(
            title,
            one,
            None,
            items,
            why,
            text,
            command_of(settings).line(violation.key),
            fails=bool(one.steps) and violation.finding.at != "end" and violation.finding.kind in OF_A_STEP,
        )


def of_loop(settings: Settings, shown: ShownLoop, violation: Counterexample | None) -> Drawn:
    """A run that repeats forever: the way to it and one round."""
    from septum.show import loops  # which loads LLVM, as the search that found it did

    stem, round = shown.stem, shown.round
    assert stem is not None and round is not None, "a loop that is drawn is recorded"
    prop = violation.prop if violation is not None else None
    name = f"{prop.name}: " if prop is not None else ""
    why = ascii_only("\n".join(loops.verdict(shown, round, prop))).split("\n")
    return Drawn(
        f"{name}{loops.counted(shown.loop)}, forever",
        stem._replace(steps=stem.steps + round.steps, places=round.places),
        len(stem.steps),
        None if is_short(stem) and is_short(round) else tuple(items_of_loop(stem, round)),
        tuple(why),
        loops.render_loop(settings, shown, prop),
        command_of(settings).line(shown.key),
    )


def items_of_loop(stem: Recorded, round: Recorded) -> Iterator[Item]:
    """The rows of a loop that matter, numbered from the first step of the way to it."""
    tested = [*dict.fromkeys(use.path for shown in round.steps for use in shown.uses if not use.write)]
    finding = Finding("loop", "", None, ())
    yield from chosen(stem, rows_of(stem, finding, tested))
    for item in chosen(round, rows_of(round, finding, tested, True)):
        yield moved(item, len(stem.steps))


def moved(item: Item, by: int) -> Item:
    """An item whose steps have other numbers."""
    if isinstance(item, Repeat):
        return item._replace(first=item.first + by, last=item.last + by)
    return item._replace(number=item.number + by)


# -- a run in which nothing fails ----------------------------------------------------------


def example(model: Model) -> Drawn:
    """One run of a model of which nothing is shown: CPUs one after the other, but for two switches.

    It ends where the programs do, or after LONGEST_EXAMPLE steps; the title says which.
    """
    with Native(model) as native:
        steps: list[Step] = [done.step for done in run(native, Pct(1, model.cpus, GUESS), LONGEST_EXAMPLE)]
        failure = native.failure
        ended = all(native.ended(cpu) for cpu in range(model.cpus))
    found = record(model, steps)
    if failure is not None and failure[0] != LIMIT:
        how = f"an example of a run, which fails: {timeline.KINDS.get(failure[0], failure[0])}, {failure[1]}"
    elif failure is not None:
        how = f"an example of a run, cut by the model's bound {failure[1]}"
    elif ended:
        how = "an example of a run: one of many, nothing fails in it"
    else:
        how = f"an example of a run, cut after {plural(len(steps), 'step', ',')}"
    return Drawn(how, found, text=ascii_only("\n".join(columns(found))))
