# SPDX-License-Identifier: GPL-2.0-or-later
"""``septum trace``: a recorded kernel trace against a design."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

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
    replay.set_defaults(function=run)


def run(args: argparse.Namespace) -> int:
    """Replay a recording, print the report; returns the exit code."""
    from septum import designs
    from septum.cli.jobs import guarded
    from septum.recordings.replay import ReplayError, TraceError, replay
    from septum.show.progress import ProgressLine

    try:
        design = designs.load(args.design)
    except designs.DesignError as error:
        raise UserError(str(error)) from None

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
