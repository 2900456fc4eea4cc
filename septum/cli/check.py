# SPDX-License-Identifier: GPL-2.0-or-later
"""``septum check``: the checks of the designs that are named."""

from __future__ import annotations

import argparse
import contextlib
import time
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from septum.cli.check_options import PICTURES, add_options, complete, refuse
from septum.cli.output import emit, emit_json, need, worst
from septum.engine.interrupt import STOPPED
from septum.engine.run import Stale
from septum.text import ascii_only
from septum.verdict.result import EXHAUSTIVE, Verdict

if TYPE_CHECKING:
    from septum.cli.job import Job
    from septum.cli.kept import Shelf
    from septum.verdict.checking import DesignLike


def add(commands: Any, began: float) -> None:
    """Add the command; ``began`` is when the process started to import, by time.perf_counter()."""
    check = commands.add_parser(
        "check",
        help="try every interleaving of a design",
        description="Try every interleaving of a design and say what holds. A violation is shown as a\n"
        "timeline. Several designs are shown as a table first. Without a design: all of\n"
        "them in all scenarios, or in --scenario.",
        epilog="examples:\n"
        "  septum check spinlock\n"
        "  septum check ./mydesign.py --scenario shared --cpus 3 --splits 1\n"
        "  septum check rfc-v2 --strategy pct --runs 5000\n"
        "  septum check --all\n"
        "  septum check ./mydesign.py --full --against v6\n"
        "  septum check ./mydesign.py --brief --watch",
    )
    add_options(check)
    check.set_defaults(function=run, began=began)


def run(args: argparse.Namespace) -> int:
    """Check what is named, print it; returns the exit code."""
    if args.watch:
        from septum.cli import watch

        return watch.run(args, run)
    refuse(args)
    complete(args)
    if args.strategy == EXHAUSTIVE and args.replay is None:
        need("llvmlite", "an exhaustive search")
    if args.concurrency:
        from septum.cli import concurrency

        return concurrency.run(args)
    if args.full or args.against is not None:
        from septum.cli import full

        return full.run(args)
    if args.all or not args.designs:
        from septum.cli import every

        return every.run(args)
    from septum.cli.kept import Shelf

    files = asked(args)
    shelf = Shelf(args)
    jobs, results = verdicts(args, shelf)
    show(results, args)
    if files:
        draw(files, jobs[0].design, results[0])
    shelf.keep(jobs)
    return worst(result.exit_code for result in results)


def verdicts(args: argparse.Namespace, shelf: Shelf) -> tuple[list[Job], list[Verdict]]:
    """The checks, and their verdicts: with what was kept of them, or from the beginning."""
    if jobs := shelf.jobs():
        with contextlib.suppress(Stale):
            return jobs, checked(jobs, args)
    jobs = shelf.gathering(parse_jobs(args))
    return jobs, checked(jobs, args)


def parse_jobs(args: argparse.Namespace) -> list[Job]:
    """The checks to make, every design loaded and built once."""
    from septum.cli.jobs import prepare

    return [prepare(name, args) for name in args.designs]


def checked(jobs: Sequence[Job], args: argparse.Namespace) -> list[Verdict]:
    """The verdicts, as far as Ctrl-C lets it come."""
    from septum.cli.job import guarded
    from septum.show.progress import SearchProgress
    from septum.verdict import checking

    if args.replay is not None:
        [(design, settings)] = jobs
        return [guarded(design, partial(checking.replay, design, settings, args.replay, args.loosely))]
    if args.strategy == EXHAUSTIVE:
        from septum.verdict import exhaustive  # noqa: F401  # so that its import is counted as one
    imported = time.perf_counter() - args.began
    results: list[Verdict] = []
    for design, settings in jobs:
        unit = "states" if settings.strategy == EXHAUSTIVE else "runs"
        with SearchProgress(settings.label, unit) as progress:
            found = guarded(design, partial(checking.check, design, settings, progress.tick))
        results.append(replace(found, seconds={"import": 0.0 if results else imported} | found.seconds))
        if found.cut is not None and found.cut.startswith(STOPPED):
            break
    return results


def show(results: Sequence[Verdict], args: argparse.Namespace) -> None:
    """Print the verdicts: one in full, several as a table, then the timelines."""
    if args.json:
        from septum.show.data import as_json, document

        emit_json(document([as_json(result) for result in results]))
        return
    from septum.show import report

    gap = "\n"
    if args.replay is not None:
        gap = show_replay(results[0], args.loosely)
    elif len(args.designs) == 1 and (args.quiet or args.brief):
        emit(ascii_only("\n".join(report.head(results[0]))))
    elif len(args.designs) == 1 and report.is_short(results[0]) and not args.every_step:
        emit(ascii_only("\n".join(report.short(results[0]))))
    elif len(args.designs) == 1:
        emit(report.text(results[0]))
        if args.invariants and results[0].any_number is not None:
            emit(gap + report.invariants(results[0].any_number))
    else:
        emit(report.table(results))
    for result in results if not args.quiet else ():
        for violation in result.violations:
            from septum.show.timeline import rows_alone, timeline

            emit(gap + (rows_alone(violation) if args.brief else timeline(result.settings, violation, args.every_step)))


def asked(args: argparse.Namespace) -> dict[str, str]:
    """The pictures to write: option -> file, each of which can be written."""
    names = {name: getattr(args, name) for name in PICTURES if getattr(args, name) is not None}
    if names:
        from septum.cli.pictures import ensure_writable

        ensure_writable(names)
    return names


def draw(files: Mapping[str, str], design: DesignLike, result: Verdict) -> None:
    """Write the pictures of a verdict; where it has no run to show, of an example."""
    from septum.cli.job import guarded
    from septum.cli.pictures import write

    guarded(design, partial(write, files, design, result))


def show_replay(result: Verdict, loosely: bool) -> str:
    """Print the run of a replay key in which nothing is violated, or how far it fits; returns the gap after that."""
    from septum.show import report
    from septum.show.timeline import replayed

    if loosely or not result.violations:
        emit(ascii_only("\n".join([*report.head(result), *report.followed(result)])))
    if not result.violations:
        emit("\n" + replayed(result))
    return "\n" if loosely else ""
