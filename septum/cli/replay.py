# SPDX-License-Identifier: GPL-2.0-or-later
"""``septum trace``: a recorded kernel trace against a design."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from septum.cli.c_options import add_c_options, c_options, refuse_c, say_missing
from septum.cli.output import UserError, emit, emit_json

if TYPE_CHECKING:
    from septum.recordings.report import Report


def add(commands: Any) -> None:
    """Add the command."""
    replay = commands.add_parser(
        "trace",
        aliases=("replay",),  # what it was called: keys are replayed, too, by check
        help="replay a recorded kernel trace against a design",
        description="Replay a trace of a real KVM against a design. A trace is the text of ftrace,\n"
        "trace-cmd report or perf script, also as a mailer wraps and quotes it, or a\n"
        "trace.dat where trace-cmd is installed.",
        epilog="example:\n  septum trace spinlock split.trace",
    )
    replay.add_argument("design", metavar="DESIGN", help="name of a design, or a file")
    replay.add_argument("trace", metavar="TRACE", help="the recording; - is stdin")
    replay.add_argument("--json", action="store_true", help="one JSON object on stdout")
    add_c_options(replay.add_argument_group("kernel C").add_argument)
    replay.set_defaults(function=run)


def run(args: argparse.Namespace) -> int:
    """Replay a recording, print the report; returns the exit code."""
    from septum import designs
    from septum.cli.jobs import guarded
    from septum.recordings.replay import ReplayError, TraceError, replay
    from septum.show.progress import ProgressLine

    refuse_c(args, [args.design])
    if args.design == args.trace == "-":
        raise UserError("trace: the design and the recording are both -; give one of them as a file")
    try:
        design = designs.load(args.design, c_options(args.design, args))
    except designs.DesignError as error:
        raise UserError(str(error)) from None
    say_missing(args.design, design.missing)

    def work() -> Report:
        try:
            with ProgressLine() as progress:
                return replay(design, args.trace, progress=progress)
        except (ReplayError, TraceError) as error:
            raise UserError(str(error)) from None

    found = guarded(design, work)
    if args.json:
        emit_json(found.json())
    else:
        emit(found.text())
    return found.exit_code
