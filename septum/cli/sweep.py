# SPDX-License-Identifier: GPL-2.0-or-later
"""``septum sweep``: many checks on all cores, a row each in a Parquet dataset; a sweep that was ended continues."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from itertools import product
from typing import TYPE_CHECKING, Any, NamedTuple

from septum.cli.output import BAD_INPUT, INCONCLUSIVE, UserError, emit, emit_json, need, tell, worst

if TYPE_CHECKING:
    from septum.sweep.grid import Grid
    from septum.sweep.rows import Dataset, Row
    from septum.verdict.checking import DesignLike
    from septum.verdict.result import Settings


def add(commands: Any) -> None:
    """Add the command."""
    sweep = commands.add_parser(
        "sweep",
        help="make many checks, a row each in a Parquet dataset",
        description="Check every combination of designs, scenarios and options, on all cores. Each\n"
        "verdict is a row of a Parquet dataset as soon as it is there; the same command\n"
        "again makes only what is missing, or whose code has changed. Needs pyarrow.",
        epilog="examples:\n"
        "  septum sweep sweep.toml --out rows\n"
        "  septum sweep --design spinlock --scenario split --cpus 2,3 --out rows",
    )
    sweep.add_argument("file", metavar="FILE", nargs="?", help="a TOML file with designs, scenarios, cpus, ...")
    sweep.add_argument("--out", metavar="FOLDER", required=True, help="the dataset; made if it is not there")
    sweep.add_argument("--design", metavar="D", action="append", help="name, file or id of a case; may be repeated")
    sweep.add_argument("--scenario", metavar="S", action="append", help="default: all of each design")
    sweep.add_argument("--cpus", metavar="LIST", help="such as 2,3,4 (default: 2)")
    sweep.add_argument("--splits", metavar="LIST", help="such as 1,2 (default: 2)")
    sweep.add_argument("--enomem", action="store_true", help="with and without --enomem of check")
    sweep.add_argument("--busy", action="store_true", help="with and without --busy of check")
    sweep.add_argument("--strategy", metavar="S", help="exhaustive, random or pct (default: exhaustive)")
    sweep.add_argument("--runs", metavar="N", help="runs of random and pct for each seed (default: 1000)")
    sweep.add_argument("--seeds", metavar="LIST", help="seeds of random and pct, such as 1,2,3 (default: 1)")
    sweep.add_argument("--json", action="store_true", help="one JSON object on stdout")
    sweep.set_defaults(function=run)


class Task(NamedTuple):
    """A check to make, unless there is its row in ``folder``."""

    settings: Settings
    folder: str


class Done(NamedTuple):
    """What came of a task: the key of its row, and the row if it is new; or what is wrong, in one line."""

    settings: Settings
    key: str = ""
    row: Row | None = None
    wrong: str = ""


def run(args: argparse.Namespace) -> int:
    """Make the checks that are missing, print what all say; returns the exit code."""
    need("pyarrow", "septum sweep")
    from septum.engine.interrupt import stopped
    from septum.show.progress import ProgressLine
    from septum.sweep.rows import Dataset

    jobs = settings_of(grid(args))
    try:
        dataset = Dataset(args.out)
    except OSError as error:
        raise UserError(f"--out {args.out}: {error.strerror}") from None
    finished: list[Done] = []
    cut = False
    try:
        with ProgressLine() as progress:
            for done in run_all([Task(job, args.out) for job in jobs]):
                if done.row is not None:
                    store(dataset, done.row)
                finished.append(done)
                progress(f"{done.settings.label} {done.settings.scenario}", len(finished), len(jobs))
    except KeyboardInterrupt as error:
        cut = True
        tell(f"septum: {stopped(error)}: {len(finished)} of {len(jobs)} checks; the same command makes the others")
    return show(args, jobs, finished, dataset, cut)


def show(
    args: argparse.Namespace, jobs: Sequence[Settings], finished: Sequence[Done], dataset: Dataset, cut: bool
) -> int:
    """Print the rows, in the order in which they were asked for, and what has none; returns the exit code."""
    from septum.sweep.summary import exit_codes, summary

    keys = {done.settings: done.key for done in finished}
    rows = dataset.rows(keys[job] for job in jobs if keys.get(job))
    wrong = [done.wrong for done in finished if done.wrong]
    for line in wrong:
        tell(f"septum: {line}")
    new = sum(done.row is not None for done in finished)
    if args.json:
        emit_json({"asked": len(jobs), "rows": rows, "new": new, "wrong": wrong, "cut": cut})
    elif rows:
        emit(summary(rows) + f"\n{len(rows)} of {len(jobs)} rows, {new} of them new\n")
    if wrong:
        return BAD_INPUT
    return INCONCLUSIVE if cut or len(rows) < len(jobs) else worst(exit_codes(rows))


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


def settings_of(wanted: Grid) -> list[Settings]:
    """Every check of a grid, once. Raises UserError for what is unknown, and if there are too many."""
    from septum.sweep.grid import MOST_POINTS

    found: dict[Settings, None] = {}
    for name in wanted.designs:
        for settings in settings_of_design(name, wanted):
            found[settings] = None
            if len(found) > MOST_POINTS:
                raise UserError(f"sweep: more than {MOST_POINTS} checks; make several sweeps of it")
    return list(found)


def settings_of_design(name: str, wanted: Grid) -> Iterator[Settings]:
    """The checks of one design: one size where its scenario fixes that; --enomem and --busy only on the split path."""
    from septum.cases import CaseError
    from septum.designs import DesignError
    from septum.verdict.configure import BadSettings, configure, find

    try:
        design = find(name)
        split_path = getattr(design, "kvm_tdx", None) is not None
        faults = list(product(wanted.enomem, wanted.busy)) if split_path else [(False, False)]
        for scenario in wanted.scenarios or design.scenarios:
            fixed = scenario in design.scenarios and design.size_of(scenario)
            sizes = [(0, 0)] if fixed else list(product(wanted.cpus or (0,), wanted.splits or (0,)))
            for (cpus, splits), (enomem, busy), seed in product(sizes, faults, wanted.seeds):
                options: dict[str, Any] = {"enomem": enomem, "busy": busy, "cover": False, "threads": 1}
                options |= {"strategy": wanted.strategy, "runs": wanted.runs, "seed": seed}
                yield configure(design, name, scenario, cpus, splits, **options)
    except (DesignError, CaseError, BadSettings) as error:
        raise UserError(str(error)) from None


# -- checks in other processes ----------------------------------------------------------------


def run_one(task: Task) -> Done:
    """Make a check if its row is missing, in whatever process."""
    from septum import __version__
    from septum.sweep.rows import Dataset, key_of, row_of
    from septum.verdict.checking import build, check
    from septum.verdict.configure import find

    settings = task.settings
    try:
        design: DesignLike = find(settings.label)
        digest = build(design, settings).digest()
        key = key_of(settings, digest, __version__)
        if Dataset(task.folder).has(key):
            return Done(settings, key)
        return Done(settings, key, row_of(check(design, settings), settings, digest, __version__))
    except Exception as error:
        return Done(settings, wrong=f"{settings.label}, scenario {settings.scenario}: {type(error).__name__}: {error}")


def run_all(tasks: Sequence[Task]) -> Iterator[Done]:
    """Do them all, several at a time, in any order; one whose process is killed twice has no row."""
    from septum.cli.parallel import Killed, each

    if any(task.settings.strategy == "exhaustive" for task in tasks):
        need("llvmlite", "an exhaustive search")
        from septum.verdict import exhaustive  # noqa: F401  # once, not in each process
    for found in each(run_one, tasks):
        if isinstance(found, Killed):
            settings = found.item.settings
            tell(f"septum: {settings.label}, scenario {settings.scenario}: {found.why}; no row is written")
            yield Done(settings)
            continue
        yield found
