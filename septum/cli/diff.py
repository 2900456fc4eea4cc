# SPDX-License-Identifier: GPL-2.0-or-later
"""``septum diff A B``: two designs side by side; what is checked and counted is what ``septum check`` does."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from septum.cli.c_options import add_c_options, refuse_c
from septum.cli.check_options import add_options, add_size, complete
from septum.cli.options import number
from septum.cli.output import DONE, INCONCLUSIVE, UserError, emit, emit_json, need, tell
from septum.verdict.result import Settings, Verdict

if TYPE_CHECKING:
    from septum.cli.jobs import Job
    from septum.verdict.difference import Pair, Side

DIFFER = 1  # exit code


def add(commands: Any) -> None:
    """Add the command."""
    diff = commands.add_parser(
        "diff",
        help="compare two designs: verdicts, pages, concurrency",
        description="Check two designs in the same scenario and show them side by side: verdicts,\n"
        "properties that either violates, pages, and what can run at the same time, in\n"
        "steps (as check --concurrency). Every violation is looked for, not the first.",
        epilog="exit codes: 0 nothing differs, 1 something does (verdict, properties, pages,\n"
        "concurrency; not the number of states), 2 bad input, 3 it is not known\n\n"
        "examples:\n"
        "  septum diff spinlock spinlock-shared\n"
        "  septum diff spinlock ./mydesign.py --scenario regions --enomem\n"
        "  septum diff v3 v5 --all",
    )
    diff.add_argument("left", metavar="A", help="name of a design, or a file")
    diff.add_argument("right", metavar="B", help="the design to compare it with")
    model = diff.add_argument_group("model").add_argument
    add_size(model)
    model("--all", action="store_true", help="verdicts in every scenario that both have, in one table")
    search = diff.add_argument_group("search").add_argument
    search("--liveness", action="store_true", help="look for runs that repeat forever whatever it takes")
    search("--max-memory", type=number(1), metavar="MB", help="memory for a search (default: 3/4 of what is free)")
    add_c_options(diff.add_argument_group("kernel C").add_argument)
    diff.add_argument_group("output").add_argument("--json", action="store_true", help="one JSON object on stdout")
    diff.set_defaults(function=run)


def run(args: argparse.Namespace) -> int:
    """Check both, print them; returns the exit code."""
    from septum.show import difference

    refuse_c(args, [args.left, args.right])
    need("llvmlite", "an exhaustive search")
    asked = as_check(args)
    pairs, absent, cut = every(asked, args) if args.all else in_one(asked, args)
    if args.json:
        emit_json(difference.as_json(pairs))
    elif pairs:
        emit(difference.text(pairs, absent, brief=args.all))
    if any(pair.differences() for pair in pairs):
        return DIFFER
    return INCONCLUSIVE if cut or any(pair.unknown() for pair in pairs) else DONE


def as_check(args: argparse.Namespace) -> argparse.Namespace:
    """The arguments of ``septum check`` for each design: those given here, and of all others their defaults."""
    plain = argparse.ArgumentParser()
    add_options(plain)
    found = plain.parse_args([args.left, args.right], argparse.Namespace(**vars(args)))
    complete(found)
    found.keep_going = True
    return found


# -- one scenario ------------------------------------------------------------------------------


def in_one(asked: argparse.Namespace, args: argparse.Namespace) -> tuple[list[Pair], list[str], bool]:
    """The named scenario, or those of a default check; whether Ctrl-C ended it early."""
    from septum.cli.jobs import prepare
    from septum.verdict.difference import Pair

    jobs = [prepare(name, asked) for name in (args.left, args.right)]
    pairs: list[Pair] = []
    for left, right in zip(*map(with_beside, jobs), strict=False):
        sides = [side_of(left)]
        if not was_stopped(sides[0]):
            sides.append(side_of(right))
        if was_stopped(sides[-1]):
            tell(f"septum: {sides[-1].verdict.reason}")
            return pairs, [], True
        pairs.append(Pair(*sides))
    return pairs, [], False


def with_beside(job: Job) -> Iterator[Job]:
    """A check, and that of the scenario that a default check tries as well, each by itself."""
    from septum.verdict.checking import beside

    yield job._replace(settings=job.settings._replace(also=""))
    if job.settings.also:
        yield job._replace(settings=beside(job.settings))


def side_of(job: Job) -> Side:
    """The verdict on one design, and what is counted in its space."""
    from septum.cli.concurrency import counted_in
    from septum.cli.jobs import guarded
    from septum.show.progress import SearchProgress
    from septum.verdict.checking import check
    from septum.verdict.difference import Side

    with SearchProgress(job.settings.label, "states") as progress:
        found = guarded(job.design, partial(check, job.design, job.settings, progress.tick))
        if was_stopped(Side(found)):
            return Side(found)
        return Side(found, guarded(job.design, partial(counted_in, job, progress.tick)))


def was_stopped(side: Side) -> bool:
    """Whether Ctrl-C ended it."""
    from septum.engine.interrupt import STOPPED

    cuts = (side.verdict.cut, side.counted.cut if side.counted is not None else None)
    return any(cut is not None and cut.startswith(STOPPED) for cut in cuts)


# -- every scenario ----------------------------------------------------------------------------


def every(asked: argparse.Namespace, args: argparse.Namespace) -> tuple[list[Pair], list[str], bool]:
    """The verdicts in every scenario that both have; what is left out, and whether Ctrl-C ended it early."""
    from septum.cli import every as scenarios
    from septum.cli.jobs import found_design, prepare
    from septum.cli.kept_rows import Records
    from septum.engine.interrupt import stopped
    from septum.show.progress import ProgressLine

    known = [scenarios.scenarios(found_design(name, asked), asked) for name in (args.left, args.right)]
    both = [name for name in known[0] if name in known[1]]
    if not both:
        raise UserError(f"{args.left} and {args.right} have no scenario in common; septum explain says which they have")
    jobs = [prepare(name, asked, scenario).settings for name in (args.left, args.right) for scenario in both]
    results: list[Verdict] = []
    cut = False
    try:
        with ProgressLine() as progress:
            for found in scenarios.run_all(jobs, Records(args.started, (args.left, args.right))):
                if isinstance(found, str):
                    raise UserError(found)
                results.append(found)
                progress(f"{found.settings.label} {found.settings.scenario}", len(results), len(jobs))
    except KeyboardInterrupt as error:
        cut = True
        tell(f"septum: {stopped(error)}: {len(results)} of {len(jobs)} checks")
    left_out = [
        f"only {name} has: {', '.join(only)}"
        for name, mine in zip((args.left, args.right), known, strict=True)
        if (only := [scenario for scenario in mine if scenario not in both])
    ]
    return paired(results, jobs), left_out, cut


def paired(results: Sequence[Verdict], jobs: Sequence[Settings]) -> list[Pair]:
    """The verdicts that are there of both designs, in the order of the scenarios."""
    from septum.verdict.difference import Pair, Side

    there = {(r.settings.label, r.settings.scenario): r for r in results}
    half = len(jobs) // 2
    keys = [[(job.label, job.scenario) for job in part] for part in (jobs[:half], jobs[half:])]
    return [
        Pair(Side(there[left]), Side(there[right]))
        for left, right in zip(*keys, strict=True)
        if left in there and right in there
    ]
