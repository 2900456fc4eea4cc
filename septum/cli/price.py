# SPDX-License-Identifier: GPL-2.0-or-later
"""``septum price``: what a design costs, in timed runs of full size."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from septum.cli.options import number
from septum.cli.output import DONE, INCONCLUSIVE, UserError, emit, emit_json

if TYPE_CHECKING:
    from septum.price.costs import Costs
    from septum.price.result import Priced

VIOLATED = 1


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
    price.add_argument("workload", metavar="WORKLOAD", nargs="?", help="split, boot, storm, teardown or convert")
    price.add_argument("parameters", metavar="NAME=VALUE", nargs="*", help="parameters of the workload")
    price.add_argument(
        "--vs", metavar="DESIGN", action="append", default=[], help="price this one, too; may be repeated"
    )
    price.add_argument("--seed", type=number(1, 1 << 30), default=1, help="of the jitter (default 1)")
    price.add_argument("--costs", metavar="FILE", help="costs of your own, over those of Septum (TOML)")
    price.add_argument("--posted", action="store_true", help="hold the costs against posted measurements instead")
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
        "  convert   memory=256M count=5000 each=16K threads=1 tds=1"
    )


def run(args: argparse.Namespace) -> int:
    """Price, and print it; returns the exit code."""
    from septum.engine.interrupt import interruptible
    from septum.price import report
    from septum.price.costs import CostError, read, standard
    from septum.price.workloads import WorkloadError, find, with_values

    try:
        costs = standard() if args.costs is None else read(Path(args.costs)).over(standard())
        if args.posted:
            return posted(args, costs)
        if args.design is None or args.workload is None:
            raise UserError("price: give a DESIGN and a WORKLOAD, such as: septum price spinlock split")
        workload = find(args.workload)
        built = workload.build(with_values(workload, args.parameters))
    except (CostError, WorkloadError) as error:
        raise UserError(str(error)) from None
    results: list[Priced] = []
    with interruptible() as interrupted:
        for name in (args.design, *args.vs):
            results.append(priced(name, args.workload, built, costs, args.seed, interrupted))
            if results[-1].stopped:
                break
    if args.json:
        emit_json({"results": [report.as_json(result) for result in results]})
    elif args.csv:
        emit(report.as_csv(results))
    else:
        emit(report.text(results))
    if any(result.finding is not None for result in results):
        return VIOLATED
    return INCONCLUSIVE if any(result.stopped for result in results) else DONE


def priced(name: str, workload: str, built: Any, costs: Costs, seed: int, interrupted: Any) -> Priced:
    """One design with a workload, with progress."""
    from septum.designs import DesignError, load
    from septum.lang.source import LangError
    from septum.price.result import Job, run_with_ends
    from septum.show.progress import ProgressLine

    try:
        design = load(name)
        kind = getattr(design.module, "Design", None)
        if kind is None:
            raise UserError(f"{name} is a model of its own; price takes designs, with class Design(KvmTdx)")
        with ProgressLine() as progress:
            job = Job(name, kind, workload, built, costs)
            return run_with_ends(job, seed, lambda m: progress(f"{name} {workload}", int(m.t.steps), None), interrupted)
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
