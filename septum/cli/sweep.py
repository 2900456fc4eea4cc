# SPDX-License-Identifier: GPL-2.0-or-later
"""``septum sweep``: many checks, a row each in a Parquet dataset, on all cores or on the workers of a cluster."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from septum.cli.output import BAD_INPUT, INCONCLUSIVE, UserError, emit, emit_json, need, tell, worst
from septum.cli.sweep_jobs import Done, Task, elsewhere, run_one, tasks_of

if TYPE_CHECKING:
    from septum.sweep.grid import Grid
    from septum.sweep.rows import Dataset, Row


def add(commands: Any) -> None:
    """Add the command."""
    sweep = commands.add_parser(
        "sweep",
        help="make many checks, a row each in a Parquet dataset",
        description="Check every combination of designs, scenarios and options, on all cores or on\n"
        "the workers of a Dask cluster. Each verdict is a row of a Parquet dataset as\n"
        "soon as it is there; the same command again makes only what is missing, or\n"
        "whose code has changed. Needs pyarrow; --on needs distributed (docs/cluster.md).",
        epilog="examples:\n"
        "  septum sweep sweep.toml --out rows\n"
        "  septum sweep --design spinlock --scenario split --cpus 2,3 --out rows\n"
        "  septum sweep --command full --design ./mydesign.py --against v6 --out rows\n"
        "  septum sweep --command cases --on tcp://host:8786 --out rows",
    )
    sweep.add_argument("file", metavar="FILE", nargs="?", help="a TOML file with designs, scenarios, cpus, ...")
    sweep.add_argument("--out", metavar="FOLDER", required=True, help="the dataset; made if it is not there")
    sweep.add_argument("--on", metavar="ADDRESS", help="a Dask scheduler, such as tcp://host:8786")
    sweep.add_argument(
        "--command", metavar="C", dest="kind", help="check, full (as check --full) or cases (default: check)"
    )
    sweep.add_argument("--against", metavar="BASE", help="of full: what is new against this design")
    sweep.add_argument("--design", metavar="D", action="append", help="name, file or id of a case; may be repeated")
    sweep.add_argument("--scenario", metavar="S", action="append", help="default: all of each design")
    sweep.add_argument("--cpus", metavar="LIST", help="such as 2,3,4 (default: 2)")
    sweep.add_argument("--splits", metavar="LIST", help="such as 1,2 (default: 2)")
    sweep.add_argument("--enomem", action="store_true", help="with and without --enomem of check")
    sweep.add_argument("--busy", action="store_true", help="with and without --busy of check")
    sweep.add_argument("--strategy", metavar="S", help="exhaustive, random or pct (default: exhaustive)")
    sweep.add_argument("--runs", metavar="N", help="runs of random and pct for each seed (default: 1000)")
    sweep.add_argument("--seeds", metavar="LIST", help="seeds of random, pct and price, such as 1,2,3 (default: 1)")
    sweep.add_argument("--workload", metavar="W", action="append", help="of price; may be repeated")
    sweep.add_argument("--parameters", metavar="P", action="append", help='of price, such as "memory=64G threads=8"')
    sweep.add_argument("--json", action="store_true", help="one JSON object on stdout")
    sweep.set_defaults(function=run)


def run(args: argparse.Namespace) -> int:
    """Make the checks that are missing, print what all say; returns the exit code."""
    need("pyarrow", "septum sweep")
    from septum.engine.interrupt import stopped
    from septum.show.progress import ProgressLine
    from septum.sweep.rows import Dataset

    tasks = tasks_of(grid(args), args.out)
    try:
        dataset = Dataset(args.out)
    except OSError as error:
        raise UserError(f"--out {args.out}: {error.strerror}") from None
    finished: list[Done] = []
    cut = False
    try:
        with ProgressLine() as progress:
            for done in run_on(args.on, tasks, dataset.keys()) if args.on else run_all(tasks):
                for row in done.rows:
                    store(dataset, row)
                finished.append(done)
                progress(done.task.what, len(finished), len(tasks))
    except KeyboardInterrupt as error:
        cut = True
        tell(f"septum: {stopped(error)}: {len(finished)} of {len(tasks)} checks; the same command makes the others")
    return show(args, tasks, finished, dataset, cut)


def show(args: argparse.Namespace, tasks: Sequence[Task], finished: Sequence[Done], dataset: Dataset, cut: bool) -> int:
    """Print the rows, in the order in which they were asked for, and what has none; returns the exit code."""
    from septum.sweep.summary import exit_codes, summary

    keys = {done.task: done.keys for done in finished}
    rows = dataset.rows(key for task in tasks for key in keys.get(task, ()))
    wrong = [done.wrong for done in finished if done.wrong]
    for line in wrong:
        tell(f"septum: {line}")
    new = sum(len(done.rows) for done in finished)
    asked = sum(len(task.rows) for task in tasks)
    if args.json:
        emit_json({"asked": asked, "rows": rows, "new": new, "wrong": wrong, "cut": cut})
    elif rows:
        emit(summary(rows) + f"\n{len(rows)} of {asked} rows, {new} of them new\n")
    if wrong:
        return BAD_INPUT
    return INCONCLUSIVE if cut or len(rows) < asked else worst(exit_codes(rows))


def store(dataset: Dataset, row: Row) -> None:
    """Write a row. Raises UserError: a sweep whose rows cannot be kept is not gone on with."""
    try:
        dataset.add(row)
    except OSError as error:
        raise UserError(f"--out {dataset.folder}: {error.strerror}") from None


# -- what to check -------------------------------------------------------------------------


def grid(args: argparse.Namespace) -> Grid:
    """The grid, from the file or from the options. Raises UserError."""
    from septum.sweep.grid import SweepError, grid_of, read_grid

    given = {
        "command": args.kind,
        "against": args.against,
        "workloads": args.workload,
        "parameters": args.parameters,
        "designs": args.design,
        "scenarios": args.scenario,
        "cpus": numbers(args.cpus, "--cpus"),
        "splits": numbers(args.splits, "--splits"),
        "enomem": [False, True] if args.enomem else None,
        "busy": [False, True] if args.busy else None,
        "strategy": args.strategy,
        "runs": numbers(args.runs, "--runs"),
        "seeds": numbers(args.seeds, "--seeds"),
    }
    given = {name: value for name, value in given.items() if value is not None}
    if isinstance(given.get("runs"), list) and len(given["runs"]) == 1:
        given["runs"] = given["runs"][0]
    if args.file is not None and given:
        raise UserError(f"sweep: {args.file} says what to check; leave out --{next(iter(given)).rstrip('s')}")
    try:
        return grid_of(given, "sweep") if args.file is None else read_grid(args.file)
    except SweepError as error:
        raise UserError(str(error)) from None


def numbers(text: str | None, option: str) -> list[int] | None:
    """'2,3' as numbers. Raises UserError."""
    if text is None:
        return None
    parts = text.split(",")
    if not all(part.isascii() and part.isdecimal() and len(part) < 20 for part in parts):
        raise UserError(f"{option}: '{text}' is not a list of numbers such as 2,3")
    return [int(part) for part in parts]


# -- where the checks are made --------------------------------------------------------------------


def run_all(tasks: Sequence[Task]) -> Iterator[Done]:
    """Do them all, several at a time, in any order; one whose process is killed twice has no row."""
    from septum.cli.parallel import Killed, each
    from septum.sweep.code import fingerprint

    fingerprint()  # once, not in each process
    if any(settings.strategy == "exhaustive" for task in tasks for settings in task.rows):
        need("llvmlite", "an exhaustive search")
        from septum.verdict import exhaustive  # noqa: F401  # once, not in each process
    for found in each(run_one, tasks, anew=True):
        yield no_row(found.item, found.why) if isinstance(found, Killed) else found


def run_on(address: str, tasks: Sequence[Task], known: frozenset[str]) -> Iterator[Done]:
    """Do them all on the workers of a Dask scheduler, in any order."""
    need("distributed", "--on")
    from septum.sweep.cluster import Cluster, ClusterError, NoResult

    def refuses(done: object) -> str:
        assert isinstance(done, Done)
        return done.wrong if done.other else ""

    away = {elsewhere(task, known): task for task in tasks}
    try:
        with Cluster(address) as cluster:
            for found in cluster.each(f"{run_one.__module__}:{run_one.__name__}", list(away), refuses, say):
                if isinstance(found, NoResult):
                    yield no_row(away[found.task], found.why)
                elif isinstance(found, Done):
                    yield found._replace(task=away[found.task])
    except ClusterError as error:
        raise UserError(f"--on {error}") from None


def say(text: str) -> None:
    """Something about the cluster, on stderr."""
    tell(f"septum: {text}")


def no_row(task: Task, why: str) -> Done:
    """A task of which nothing is known: the same command makes it again."""
    tell(f"septum: {task.what}: {why}; no row is written")
    return Done(task)
