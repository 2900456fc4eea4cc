# SPDX-License-Identifier: GPL-2.0-or-later
"""``septum run``: the designs of the mail raced, the broken ones shown, and a recording replayed."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from septum.cli.output import DONE, INCONCLUSIVE, emit, emit_json, need
from septum.verdict import result
from septum.verdict.result import Settings, Verdict

if TYPE_CHECKING:
    from septum.recordings.report import Report

RECORDING = Path(__file__).resolve().parents[2] / "examples" / "eager-split-64M.trace.txt.gz"
REPLAYED = "spinlock"
MAIL = "aTouJ0SaFp9pluUN@yzhao56-desk.sh.intel.com"


class Outcome(NamedTuple):
    """A verdict for each design, and the report of the replay, if there is a recording."""

    verdicts: list[Verdict]
    replayed: Report | None

    @property
    def exit_code(self) -> int:
        """0; 3 if a search was cut. A design that is known to be broken is no failure of the run."""
        cut = any(out.verdict == result.INCONCLUSIVE for out in self.verdicts)
        return INCONCLUSIVE if cut else DONE


def add(commands: Any) -> None:
    """Add the command."""
    demo = commands.add_parser(
        "run",
        help="check the designs of the mail and replay a recording",
        description="Check every design of the mail, then replay a recording of a real KVM.",
        epilog="example:\n  septum run",
    )
    demo.add_argument("--json", action="store_true", help="one JSON object on stdout")
    demo.set_defaults(function=run)


def run(args: argparse.Namespace) -> int:
    """Check, replay, print; returns the exit code."""
    need("llvmlite", "an exhaustive search")
    outcome = demonstrated()
    if args.json:
        emit_json(as_json(outcome))
    else:
        emit(text(outcome))
    return outcome.exit_code


def demonstrated() -> Outcome:
    """Check every design of the mail at 2 CPUs x 2 splits, then replay the recording that ships."""
    from septum import designs
    from septum.recordings.replay import replay
    from septum.show.progress import ProgressLine
    from septum.verdict.checking import check

    verdicts = []
    for name in designs.names():
        design = designs.load(name)
        verdicts.append(check(design, Settings(label=name, scenario=design.scenarios[0])))
    replayed = None
    if RECORDING.exists():
        with ProgressLine() as progress:
            replayed = replay(designs.load(REPLAYED), os.path.relpath(RECORDING), progress=progress)
    return Outcome(verdicts, replayed)


def text(outcome: Outcome) -> str:
    """The verdict table, the timelines of what is VIOLATED, and the replay, in 80 columns."""
    from septum.show.report import table
    from septum.show.timeline import timeline

    parts = [f"The designs of the mail, {MAIL}:\n\n" + table(outcome.verdicts)]
    parts += [timeline(out.settings, violation) for out in outcome.verdicts for violation in out.violations]
    if outcome.replayed is not None:
        parts.append(outcome.replayed.text())
    else:
        parts.append(f"no recording at {RECORDING}: septum replay DESIGN TRACE takes yours")
    return "\n\n".join(part.strip("\n") for part in parts) + "\n"


def as_json(outcome: Outcome) -> dict[str, Any]:
    """The same as data."""
    from septum.show import data

    return {
        "designs": [data.as_json(out) for out in outcome.verdicts],
        "replay": outcome.replayed.json() if outcome.replayed is not None else None,
    }
