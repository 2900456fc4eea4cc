# SPDX-License-Identifier: GPL-2.0-or-later
"""``septum plan``: the PAMT memory of a host."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from septum.cli.output import DONE, INCONCLUSIVE, UserError, emit, emit_json

VIOLATED = 1


def add(commands: Any) -> None:
    """Add the command."""
    plan = commands.add_parser(
        "plan",
        help="plan the PAMT memory of a host",
        description="Say which TDMRs and reserved areas the kernel makes of a host's memory, what\n"
        "static and Dynamic PAMT take for a fleet of TDs, and what a budget allows.\n"
        "Exit code 1 if the kernel, the fleet or the budget fails, 3 if the kernel may.",
        epilog="example:\n  septum plan dmesg.txt --td 4x64G,2m=90%,churn=10%,vcpus=16",
    )
    plan.add_argument("file", metavar="FILE", nargs="?", help="a dmesg, or /proc/iomem read as root; - is stdin")
    plan.add_argument("--memory", metavar="SIZES", help="sizes of memory instead, by node: 128G,128G")
    plan.add_argument(
        "--td",
        metavar="TDS",
        action="append",
        default=[],
        help="TDs of the fleet, COUNTxMEMORY[,2m=SHARE][,churn=SHARE][,vcpus=N]; may be repeated",
    )
    plan.add_argument("--budget", metavar="SIZE", help="memory for PAMT, reference counts and pairs")
    plan.add_argument("--max-pfn", metavar="PFN", help="the page behind the last one, where memory may be added")
    plan.add_argument("--holes", choices=("cmrs", "memory"), help="where the kernel takes holes from (default: CMRs)")
    plan.add_argument("--html", metavar="FILE", help="write tables and charts into one HTML file")
    plan.add_argument("--json", action="store_true", help="one JSON object on stdout")
    plan.set_defaults(function=run)


def run(args: argparse.Namespace) -> int:
    """Plan a host and print it; returns the exit code."""
    from septum.plan.planning import FAILS, MAY_FAIL, make_plan
    from septum.plan.sizes import PlanError

    try:
        plan = make_plan(**given(args))
    except PlanError as error:
        raise UserError(str(error)) from None
    if args.html is not None:
        from septum.plan.page import page

        write(args.html, page(plan, title(args)))
    if args.json:
        from septum.plan.data import plan_json

        emit_json(plan_json(plan))
    else:
        from septum.plan.report import report

        emit(report(plan))
    return {FAILS: VIOLATED, MAY_FAIL: INCONCLUSIVE}.get(plan.verdict, DONE)


def given(args: argparse.Namespace) -> dict[str, Any]:
    """What make_plan() takes, from the options. Raises PlanError and UserError."""
    from septum.plan.fleet import parse_tds
    from septum.plan.hostmap import of_sizes, read_map
    from septum.plan.sizes import parse_size

    if (args.file is None) == (args.memory is None):
        raise UserError("plan: give a FILE (a dmesg, or /proc/iomem read as root) or --memory, one of them")
    fleet = [parse_tds(text) for text in args.td]
    budget = None if args.budget is None else parse_size(args.budget)
    host = read_map(args.file) if args.memory is None else of_sizes([parse_size(s) for s in args.memory.split(",")])
    if args.holes == "cmrs" and not host.cmrs:
        raise UserError(f"--holes cmrs: {args.file or '--memory'} has no CMRs; leave the option out")
    from_cmrs = None if args.holes is None else args.holes == "cmrs"
    max_pfn = None if args.max_pfn is None else page_number(args.max_pfn, host.max_pfn)
    return {"host": host, "fleet": fleet, "budget": budget, "max_pfn": max_pfn, "from_cmrs": from_cmrs}


def page_number(text: str, least: int) -> int:
    """The number behind --max-pfn, decimal or 0x..., at least that of the host. Raises UserError."""
    from septum.plan.sizes import MAX_PHYS_BITS

    try:
        found = int(text, 0) if len(text) < 20 else -1
    except ValueError:
        found = -1
    most = 1 << MAX_PHYS_BITS - 12
    if not least <= found <= most:
        raise UserError(f"--max-pfn: '{text}' is not a page number from {least:#x}, where memory ends, to {most:#x}")
    return found


def title(args: argparse.Namespace) -> str:
    """What the page is called."""
    return str(args.file if args.memory is None else f"--memory {args.memory}")


def write(name: str, text: str) -> None:
    """Write a file. Raises UserError."""
    try:
        Path(name).write_text(text, encoding="ascii")
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise UserError(f"--html {name}: {reason}") from None
