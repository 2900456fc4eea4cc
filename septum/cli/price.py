# SPDX-License-Identifier: GPL-2.0-or-later
"""``septum price``: what a design costs, in timed runs of full size."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from septum.cli.c_options import add_c_options, c_options, refuse_c, say_missing
from septum.cli.options import number
from septum.cli.output import DONE, INCONCLUSIVE, UserError, emit, emit_json, need

if TYPE_CHECKING:
    from septum.price.costs import Costs
    from septum.price.result import Priced

VIOLATED = 1
#: steps that a trace has, at most: the last ones
KEPT_STEPS = 100_000


def add(commands: Any) -> None:
    """Add the command."""
    price = commands.add_parser(
        "price",
        help="price a design: locks, SEAMCALLs, pages and time at full size",
        description="Run a workload of full size under a virtual clock, with what each step costs\n"
        "from a file, and say where the time goes. One run: of all interleavings the one\n"
        "that the costs lead to. Exit code 1 if the design turns out to be wrong in it.",
        epilog="workloads, with their parameters:\n" + workload_lines() + "\n\nexamples:\n"
        "  septum price spinlock split memory=64G --vs per-vcpu\n"
        "  septum price tip teardown --vs v6",
    )
    price.add_argument("design", metavar="DESIGN", nargs="?", help="a design's name or file")
    price.add_argument("workload", metavar="WORKLOAD", nargs="?", help="one of those below")
    price.add_argument("parameters", metavar="NAME=VALUE", nargs="*", help="parameters of the workload")
    price.add_argument(
        "--vs", metavar="DESIGN", action="append", default=[], help="price this one, too; may be repeated"
    )
    price.add_argument("--seed", type=number(1, 1 << 30), default=1, help="of the jitter (default 1)")
    price.add_argument("--seeds", type=number(1, 100), default=1, metavar="N", help="so many seeds, for a spread")
    price.add_argument("--costs", metavar="FILE", help="costs of your own, over those of Septum (TOML)")
    price.add_argument("--calibrate", metavar="FILE", help="print costs fitted to a function_graph trace instead")
    price.add_argument("--posted", action="store_true", help="hold the costs against posted measurements instead")
    price.add_argument("--html", metavar="FILE", help="write tables and charts into one HTML file")
    price.add_argument("--perfetto", metavar="FILE", help="write the last steps as a trace for ui.perfetto.dev")
    price.add_argument("--parquet", metavar="FILE", help="write the rows of --csv as Parquet (needs pyarrow)")
    add_c_options(price.add_argument_group("kernel C").add_argument)
    form = price.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="one JSON object on stdout")
    form.add_argument("--csv", action="store_true", help="a row for each number on stdout")
    price.set_defaults(function=run)


def workload_lines() -> str:
    """The workloads, for the help; the texts are those of price/workloads.py, which is not loaded for it."""
    return (
        "  split     memory=1T threads=8 tds=1\n"
        "  boot      memory=8G vcpus=8 touched=auto accept=4k tds=1\n"
        "  storm     as boot, with tds=5\n"
        "  teardown  as boot, and how=reclaim (or remove)\n"
        "  convert   memory=256M count=5000 each=16K threads=1 tds=1\n"
        "  dirty-log memory=64G vms=1\n"
        "  trace     file=FILE pace=free (or recorded): a recording, as of septum trace"
    )


def run(args: argparse.Namespace) -> int:
    """Price, and print it; returns the exit code."""
    from septum.engine.interrupt import interruptible
    from septum.price import report
    from septum.price.costs import CostError, read, standard
    from septum.price.workloads import WorkloadError, find, with_values

    try:
        costs = standard() if args.costs is None else read(Path(args.costs)).over(standard())
        if args.calibrate is not None:
            from septum.price.calibrate import fit_file

            emit(fit_file(Path(args.calibrate), costs))
            return DONE
        if args.posted:
            return posted(args, costs)
        if args.design is None or args.workload is None:
            raise UserError("price: give a DESIGN and a WORKLOAD, such as: septum price spinlock split")
        refuse_c(args, [args.design, *args.vs])
        workload = find(args.workload)
        built = workload.build(with_values(workload, args.parameters))
    except (CostError, WorkloadError) as error:
        raise UserError(str(error)) from None
    for option in ("html", "perfetto", "parquet"):
        name = getattr(args, option)
        if name is not None and not Path(name).absolute().parent.is_dir():
            raise UserError(f"--{option} {name}: there is no such folder")
    if args.parquet is not None:
        need("pyarrow", "--parquet")
    results: list[Priced] = []
    with interruptible() as interrupted:
        for name in (args.design, *args.vs):
            results += priced(name, args.workload, built, costs, args, interrupted)
            if results[-1].stopped:
                break
    write_files(args, results)
    if args.json:
        emit_json({"version": report.VERSION, "results": [report.as_json(result) for result in results]})
    elif args.csv:
        emit(report.as_csv(results), plain=True)
    else:
        emit(report.text([result for result in results if result.seed == args.seed], results))
    if any(result.finding is not None for result in results):
        return VIOLATED
    return INCONCLUSIVE if any(result.stopped for result in results) else DONE


def write_files(args: argparse.Namespace, results: Sequence[Priced]) -> None:
    """What is asked for besides stdout. Raises UserError."""
    from septum.price.files import as_html, as_parquet, as_perfetto

    made: dict[str, Callable[[], bytes]] = {
        "html": lambda: as_html(results).encode(),
        "perfetto": lambda: as_perfetto(results).encode(),
        "parquet": lambda: as_parquet(results),
    }
    for option, make in made.items():
        if (name := getattr(args, option)) is not None:
            try:
                Path(name).write_bytes(make())
            except OSError as error:
                raise UserError(f"--{option} {name}: {error.strerror}") from None


def priced(
    name: str, workload: str, built: Any, costs: Costs, args: argparse.Namespace, interrupted: Any
) -> list[Priced]:
    """One design with a workload, with progress: a result for each seed, until one is stopped or fails."""
    from septum.designs import DesignError, load
    from septum.engine.timed import LAST_STEPS
    from septum.lang.source import LangError
    from septum.price.result import Job, run_with_ends
    from septum.show.progress import ProgressLine

    try:
        design = load(name, c_options(name, args))
        say_missing(name, design.missing)
        kind = getattr(design.module, "Design", None)
        if kind is None:
            raise UserError(f"{name} is a model of its own; price takes designs, with class Design(KvmTdx)")
        if kind.kthreads:
            raise UserError(f"{name} has kernel threads, which timed runs do not have; price it without them")
        with ProgressLine() as progress:
            progress(f"{name} {workload} is compiled", 0, None)
            job = Job(name, kind, workload, built, costs)
            results: list[Priced] = []
            job.keep = KEPT_STEPS if args.perfetto is not None else LAST_STEPS
            seeds = range(args.seed, args.seed + args.seeds)
            for seed in seeds:
                run_one = run_with_ends if seed == seeds[0] else Job.run_once
                results.append(
                    run_one(job, seed, lambda m: progress(f"{name} {workload}", int(m.t.steps), None), interrupted)
                )
                if results[-1].stopped or results[-1].finding is not None:
                    break
            return results
    except DesignError as error:
        raise UserError(str(error)) from None
    except LangError as error:
        raise UserError(f"{name} cannot be run at full size: {error}") from None


def posted(args: argparse.Namespace, costs: Costs) -> int:
    """The table of posted measurements."""
    from septum.engine.interrupt import interruptible
    from septum.price.posted import as_json, compare, text

    with interruptible() as interrupted:
        rows = compare(costs, args.seed, interrupted)
    if args.json:
        emit_json({"rows": as_json(rows)})
    else:
        emit(text(rows))
    return INCONCLUSIVE if interrupted.pressed else DONE
