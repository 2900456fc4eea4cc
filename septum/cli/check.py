# SPDX-License-Identifier: GPL-2.0-or-later
"""``septum check``: its options, and the checks of the designs that are named."""

from __future__ import annotations

import argparse
import time
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from septum.cli.options import bound, number, reductions
from septum.cli.output import UserError, emit, emit_json, need, worst
from septum.engine.interrupt import STOPPED
from septum.text import ascii_only
from septum.verdict.result import (
    CHECKPOINT_EVERY,
    EXHAUSTIVE,
    FAIRNESS,
    MAX_CPUS,
    MAX_SPLITS,
    ORDERS,
    STRATEGIES,
    Verdict,
)

if TYPE_CHECKING:
    from septum.cli.jobs import Job

MAX_THREADS = 64


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
        "  septum check ./mydesign.py --full --against v6",
    )
    add_model(check.add_argument)
    add_search(check.add_argument)
    add_runs(check.add_argument)
    check.set_defaults(function=run, began=began)


def add_model(add: Any) -> None:
    """The options that say what is checked."""
    add("designs", metavar="DESIGN", nargs="*", help="name of a design, or a file; without any, all that have a name")
    add("--all", action="store_true", help="every scenario, in one table (without a design: the default)")
    add("--full", action="store_true", help="every scenario, with and without --enomem and --busy, and loops")
    add("--against", metavar="BASE", help="say only what the design BASE, by name or file, does not have")
    add("--concurrency", action="store_true", help="count what each design leaves to run at the same time, in steps")
    add("--every-step", action="store_true", help="show every step of a violation, not just those that matter")
    add("--timelines", action="store_true", help="with --all: each violation's timeline, not just what prints it")
    add("--cpus", type=number(1, MAX_CPUS), metavar="N", help="CPUs that race, 1..8 (default: 2)")
    add("--splits", type=number(1, MAX_SPLITS), metavar="K", help="huge pages each splits (default: 2)")
    add("--scenario", metavar="S", help="who runs what (default: the design's first)")
    add("--enomem", action="store_true", help="let every allocation succeed and fail")
    add("--busy", action="store_true", help="let the TDX module be busy wherever it may be")
    add(
        "--bound",
        type=bound,
        action="append",
        default=[],
        metavar="NAME=N",
        help="raise a bound of the model; an INCONCLUSIVE verdict names those it reached",
    )
    add("--progress", dest="liveness", action="store_true", help="look for runs that repeat for ever whatever it takes")
    add("--fairness", choices=FAIRNESS, default="weak", help="of CPUs in such runs (default: weak)")


def add_search(add: Any) -> None:
    """The options that say how the search works."""
    add("--strategy", choices=STRATEGIES, default=EXHAUSTIVE, help="all interleavings, or some (default: exhaustive)")
    add(
        "--reduce",
        type=reductions,
        action="extend",
        metavar="LIST",
        help="reductions to use where they are sound: none, symmetry, partial-order, pages, all (default: all)",
    )
    add("--search", dest="order", choices=ORDERS, default="bfs", help="breadth first, or depth first (default: bfs)")
    add(
        "--threads",
        type=number(1, MAX_THREADS),
        metavar="N",
        help="threads of a long search (default: one for each idle core)",
    )
    add("--hash-compact", type=number(40, 64), metavar="BITS", help="keep 40..64 bits of a hash instead of each state")
    add("--checkpoint", metavar="FILE", help="write the search to a file now and then")
    add(
        "--checkpoint-every",
        type=number(1),
        default=CHECKPOINT_EVERY,
        metavar="S",
        help="seconds between two (default: 60)",
    )
    add("--resume", metavar="FILE", help="go on from what --checkpoint wrote")


def add_runs(add: Any) -> None:
    """The options of single runs, limits, and what is printed."""
    add("--replay", metavar="KEY", help="show the run of this replay key, nothing else")
    add("--loosely", action="store_true", help="with --replay: of other code, as far as the key's run fits")
    add("--max-memory", type=number(1), metavar="MB", help="memory for the search (default: 3/4 of what is free)")
    add("--runs", type=number(1), default=1000, metavar="N", help="runs of random and pct (default: 1000)")
    add("--seed", type=number(0), default=1, metavar="N", help="first seed of random and pct (default: 1)")
    add("--keep-going", action="store_true", help="do not stop at the first violation")
    add("--any", action="store_true", help="prove it for any number of CPUs, too, where it holds")
    add("--invariants", action="store_true", help="with the proof: list its invariants")
    add("--certificate", metavar="FILE", help="write the proof to a file for septum verify")
    add("--json", action="store_true", help="one JSON object on stdout")


def run(args: argparse.Namespace) -> int:
    """Check what is named, print it; returns the exit code."""
    refuse(args)
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
    jobs = parse_jobs(args)
    results = checked(jobs, args)
    show(results, args)
    return worst(result.exit_code for result in results)


def refuse(args: argparse.Namespace) -> None:
    """Raise UserError for options that do not go together."""
    several = args.all or args.full or args.against is not None or len(args.designs) != 1
    if args.replay is not None and several:
        raise UserError("--replay is of one design; name only that one")
    if args.loosely and args.replay is None:
        raise UserError("--loosely is about a replay key; give it with --replay KEY")
    for option in ("checkpoint", "resume", "certificate"):
        if getattr(args, option) is not None and (several or args.strategy != EXHAUSTIVE):
            raise UserError(f"--{option} is of one exhaustive search; name one design, and no other --strategy")
    if args.concurrency and (args.all or args.full or args.against or args.replay or args.strategy != EXHAUSTIVE):
        raise UserError(
            "--concurrency counts in the whole space of one scenario; "
            "leave out --all, --full, --against, --replay and --strategy"
        )
    if args.resume is None and args.checkpoint is None and args.checkpoint_every != CHECKPOINT_EVERY:
        raise UserError("--checkpoint-every says how often; --checkpoint FILE says where")
    if args.hash_compact is not None and args.order == "dfs":
        raise UserError("--hash-compact keeps no states to go back to; give it with --search bfs")


def parse_jobs(args: argparse.Namespace) -> list[Job]:
    """The checks to make, every design loaded and built once."""
    from septum.cli.jobs import prepare

    return [prepare(name, args) for name in args.designs]


def checked(jobs: Sequence[Job], args: argparse.Namespace) -> list[Verdict]:
    """The verdicts, as far as Ctrl-C lets it come."""
    from septum.cli.jobs import guarded
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
        from septum.show.data import as_json

        found = [as_json(result) for result in results]
        emit_json(found[0] if len(args.designs) == 1 else {"results": found})
        return
    from septum.show import report

    gap = "\n"
    if args.replay is not None:
        gap = show_replay(results[0], args.loosely)
    elif len(args.designs) == 1:
        emit(report.text(results[0]))
        if args.invariants and results[0].any_number is not None:
            emit(gap + report.invariants(results[0].any_number))
    else:
        emit(report.table(results))
    for result in results:
        for violation in result.violations:
            from septum.show.timeline import timeline

            emit(gap + timeline(result.settings, violation, args.every_step))


def show_replay(result: Verdict, loosely: bool) -> str:
    """Print the run of a replay key in which nothing is violated, or how far it fits; returns the gap after that."""
    from septum.show import report
    from septum.show.timeline import replayed

    if loosely or not result.violations:
        emit(ascii_only("\n".join([*report.head(result), *report.followed(result)])))
    if not result.violations:
        emit("\n" + replayed(result))
    return "\n" if loosely else ""
