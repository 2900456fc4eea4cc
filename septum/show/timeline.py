# SPDX-License-Identifier: GPL-2.0-or-later
"""A counterexample as text to paste into a mail: 80 columns, plain ASCII, one column per CPU."""

from __future__ import annotations

from collections.abc import Iterator

from septum.engine.run import Finding
from septum.engine.watched import Touched, same_failure, statement
from septum.show.brief import brief, written
from septum.show.columns import calls, columns, heading, short_file, waiting
from septum.show.command import command_of
from septum.show.rows import is_short, rows_of
from septum.text import ascii_only, fill, plural
from septum.verdict.result import Counterexample, PropertyVerdict, Recorded, Settings, Verdict

#: lines of the chain of calls to a failing line in a brief timeline
MOST_CALLS = 2

KINDS = {
    "require": "a condition does not hold",
    "overflow": "a value leaves its bounds",
    "race": "a data race",
    "deadlock": "a deadlock",
    "lock-order": "a cycle in the order of locks",
    "irq-usage": "a lock taken in a softirq and with softirqs enabled",
}


def timeline(settings: Settings, violation: Counterexample, every_step: bool = False) -> str:
    """A violation, ending with the command that replays it; ``every_step``: not just the rows that matter."""
    if violation.loop is not None:
        from septum.show.loops import render_loop

        return render_loop(settings, violation.loop, violation.prop, every_step)
    run, finding, runs = command_of(settings), violation.finding, violation.runs
    whole = every_step or is_short(*runs)
    what = f"{violation.prop.name} is violated"
    if len(runs) == 1:
        what = f"{plural(len(finding.steps), 'step')} to a violation of {violation.prop.name}"
    out = [*fill(what, "", "  "), *fill(run.what(), "  "), ""]
    out += steps_of(violation, whole)
    if not whole:
        out += ["(--every-step shows what is left out)", ""]
    out += [*verdict(runs[-1], finding, violation.prop, whole), "", "replay:", *run.line(violation.key).split("\n")]
    return ascii_only("\n".join(out))


def rows_alone(violation: Counterexample) -> str:
    """What each CPU does on the way to a violation, in brief, and no more; of a loop the way to it and one round."""
    if violation.loop is None:
        return ascii_only("\n".join(steps_of(violation, is_short(*violation.runs))))
    from septum.show import loops

    assert violation.loop.stem is not None and violation.loop.round is not None, "it is recorded to be shown"
    return ascii_only("\n".join(loops.both_parts(violation.loop.stem, violation.loop.round, False)))


def steps_of(violation: Counterexample, whole: bool) -> Iterator[str]:
    """The runs of a violation, ``whole`` or the rows that matter."""
    runs = violation.runs
    for number, one in enumerate(runs, 1):
        if one.shows:
            yield from fill(f"run {number} of {len(runs)}: {one.shows}", "")
        yield from columns(one) if whole else brief(one, rows_of(one, violation.finding))
        yield ""
        if one.shows:
            cpus = [one.steps[-1].step.cpu] if one.steps else range(one.cpus)
            yield from waiting(one, cpus)
            yield ""


def replayed(result: Verdict) -> str:
    """The run of a replay key in which nothing fails, or the loop that it shows."""
    if result.loops:
        from septum.show.loops import render_loop

        return render_loop(result.settings, result.loops[0], None)
    assert result.run is not None
    count = plural(len(result.run.steps), "step")
    return ascii_only("\n".join([*columns(result.run), "", f"{count}: nothing failed"]))


def verdict(run: Recorded, finding: Finding, prop: PropertyVerdict, whole: bool) -> Iterator[str]:
    """What failed, why it must not, and where each CPU is; ``whole``: with every call."""
    yield from heading(prop, KINDS.get(finding.kind, finding.kind))
    if finding.kind == "race":
        yield from race(run)
    elif finding.kind == "deadlock":
        yield from waiting(run, range(run.cpus))
    elif finding.kind == "lock-order":
        yield from fill(f"the locks: {finding.name}", "  ", "    ")
    elif finding.kind == "irq-usage":
        yield from fill(f"inconsistent usage of {finding.name}", "  ", "    ")
    else:
        yield from failing(run, finding, 0 if whole else MOST_CALLS)
    if finding.kind not in ("lock-order", "irq-usage") and not same_failure(finding, run.failure):
        got = f"'{run.failure[1]}' fails" if run.failure else "nothing fails"
        text = "Python has no bound for a local: run natively, these steps continue."
        if finding.kind != "overflow" or run.failure is not None:
            text = f"compiled and native run differ here ({got} natively): a bug of septum, please report it."
        yield from fill(f"note: {text}", "  ")


def failing(run: Recorded, finding: Finding, most: int) -> Iterator[str]:
    """The line with the condition, and the calls that led there in at most ``most`` lines, all if 0."""
    last = run.steps[-1] if run.steps else None
    whose = f"on CPU {last.step.cpu} in step {len(run.steps)}" if last is not None else "before the first step"
    if finding.at == "end" or last is None:
        whose = "when all programs had ended" if last is not None else whose
    if finding.site is not None:
        site = finding.site
        yield from fill(f"{whose}: {site.function}() at {short_file(site.file)}:{site.line}", "  ", "    ")
        yield from fill(statement(site.file, site.line), "      ")
    else:
        yield from fill(whose, "  ")
    if run.failure is not None and run.failure[2]:
        yield from fill(run.failure[2], "  ", "    ")
    yield from written(run)
    if last is not None and finding.at != "end":
        yield from calls(run.failed or last.stack, "  ", most)


def race(run: Recorded) -> Iterator[str]:
    """Both accesses of a data race, with their steps and lines."""
    for step, cpu, touched in run.race:
        yield from accessed(f"step {step}, CPU {cpu}" if step else f"at start, CPU {cpu}", touched)
    yield "  Nothing orders the two accesses, and not both are marked."


def accessed(who: str, touched: Touched) -> Iterator[str]:
    """One access to a field."""
    how = f"{'writes' if touched.write else 'reads'} {touched.path}{'' if touched.plain else ' (marked)'}"
    site = touched.site
    yield from fill(f"{who} {how} in {site.function}() at {short_file(site.file)}:{site.line}", "  ", "    ")
    yield from fill(statement(site.file, site.line), "      ")
