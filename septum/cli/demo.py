# SPDX-License-Identifier: GPL-2.0-or-later
"""``septum demo``: the designs of the mail raced, the broken ones shown, and a recording replayed.

It knows what must come out, so that it can fail: exit code 1 if a verdict or the replay is another one.
"""

from __future__ import annotations

import argparse
import os
import sysconfig
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from septum.cli.output import DONE, INCONCLUSIVE, emit, emit_json, need
from septum.text import wrap
from septum.verdict import result
from septum.verdict.result import Verdict

if TYPE_CHECKING:
    from septum.recordings.report import Report

#: where examples are: beside the package in a checkout; where an installation puts them, also one with pip's --target
EXAMPLES = (
    Path(__file__).resolve().parents[2] / "examples",
    Path(sysconfig.get_path("data")) / "share" / "septum" / "examples",
    Path(__file__).resolve().parents[2] / "share" / "septum" / "examples",
)
RECORDING = next(filter(Path.exists, (place / "eager-split-64M.trace.txt.gz" for place in EXAMPLES)), EXAMPLES[0])
REPLAYED = "spinlock"
MAIL = "aTouJ0SaFp9pluUN@yzhao56-desk.sh.intel.com"
UNEXPECTED = 1
#: designs that violate something when huge pages are split, and the first of it (C25, C26, M06, M07); all others hold
BROKEN = {
    "rfc-v2": "race",
    "spinlock-no-recheck": "cache-never-short",
    "spinlock-shared-no-recheck": "cache-never-short",
    "v3-as-posted": "race",
    "v3-shared": "cache-never-short",
}


class Outcome(NamedTuple):
    """A verdict for each design, and the report of the replay, if there is a recording."""

    verdicts: list[Verdict]
    replayed: Report | None

    @property
    def cut(self) -> bool:
        """Whether a search was cut, or the replay stopped: what is not known is not unexpected."""
        stopped = self.replayed is not None and bool(self.replayed.stopped)
        return stopped or any(out.verdict == result.INCONCLUSIVE for out in self.verdicts)

    @property
    def exit_code(self) -> int:
        """0; 1 if something is not as expected; 3 if a search was cut. Broken designs are expected to be VIOLATED."""
        if self.unexpected():
            return UNEXPECTED
        return INCONCLUSIVE if self.cut else DONE

    def unexpected(self) -> list[str]:
        """What is not as it must be, a line each."""
        found = [line for out in self.verdicts if (line := surprise(out))]
        if self.replayed is not None and not self.replayed.stopped:
            report = self.replayed
            found += [f"the replay: line {v.line} violates {v.property}" for v in report.violations]
            found += [f"the replay: line {line} is not explained: {why}" for line, why in report.unexplained]
            recorded = sum(report.splits.values())
            if report.performed != recorded or not recorded:
                found.append(f"the replay: {report.performed} of {recorded} recorded splits performed")
        return found


def surprise(out: Verdict) -> str:
    """How a verdict is not the expected one, or ""; one that was cut is not known."""
    name, found = out.settings.label, sorted({v.prop.name for v in out.violations})
    expected = [BROKEN[name]] if name in BROKEN else []
    wanted = result.VIOLATED if expected else result.HOLDS
    if out.verdict == result.INCONCLUSIVE or (out.verdict == wanted and found == expected):
        return ""
    return f"{name}: {' '.join([out.verdict, *found])}, expected {' '.join([wanted, *expected])}"


def add(commands: Any) -> None:
    """Add the command."""
    demo = commands.add_parser(
        "demo",
        aliases=("run",),
        help="check the designs of the mail and replay a recording",
        description="Check every design of the mail, then replay a recording of a real KVM.\n"
        "Exit code 1 if a verdict or the replay is not the expected one.",
        epilog="example:\n  septum demo",
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
    """Make the default check of every design of the mail, then replay the recording that ships."""
    from septum import designs
    from septum.recordings.replay import replay
    from septum.show.progress import ProgressLine
    from septum.verdict.checking import check
    from septum.verdict.configure import configure

    verdicts = []
    for name in designs.names():
        design = designs.load(name)
        verdicts.append(check(design, configure(design, name)))
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
        parts.append(f"no recording at {RECORDING}: septum trace DESIGN TRACE takes yours")
    parts.append("\n".join(conclusion(outcome)))
    return "\n\n".join(part.strip("\n") for part in parts) + "\n"


def conclusion(outcome: Outcome) -> list[str]:
    """The last lines: whether all came out as it must."""
    unexpected = outcome.unexpected()
    if unexpected:
        return ["NOT AS EXPECTED", *(part for line in unexpected for part in wrap(line, "  ", "    "))]
    if outcome.cut:
        return ["as expected, as far as it went: not everything was searched or replayed"]
    broken = sum(out.verdict == result.VIOLATED for out in outcome.verdicts)
    replayed = ", the recording is replayed" if outcome.replayed is not None else ""
    return [f"as expected: HOLDS {len(outcome.verdicts) - broken}, VIOLATED {broken}{replayed}"]


def as_json(outcome: Outcome) -> dict[str, Any]:
    """The outcome as data."""
    from septum.show import data

    return {
        "designs": [data.as_json(out) for out in outcome.verdicts],
        "replay": outcome.replayed.json() if outcome.replayed is not None else None,
        "unexpected": outcome.unexpected(),
    }
