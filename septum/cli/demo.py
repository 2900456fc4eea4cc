# SPDX-License-Identifier: GPL-2.0-or-later
"""``septum run``: the designs of the mail raced, the broken ones shown, and a recording replayed."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from septum import designs
from septum.recordings.replay import replay
from septum.recordings.report import ProgressLine, Report
from septum.show import report
from septum.verdict.checking import INCONCLUSIVE, Settings, Verdict, check

RECORDING = Path(__file__).resolve().parents[2] / "examples" / "eager-split-64M.trace.txt.gz"
REPLAYED = "spinlock"


class Outcome:
    """What came of it: a verdict for each design, and the report of the replay, if there is a recording."""

    def __init__(self, verdicts: list[Verdict], replayed: Report | None) -> None:
        self.verdicts = verdicts
        self.replayed = replayed

    def text(self) -> str:
        """The verdict table, the timelines of what is VIOLATED, and the replay, in 80 columns."""
        parts = [
            "The designs of the mail, aTouJ0SaFp9pluUN@yzhao56-desk.sh.intel.com:\n\n" + report.table(self.verdicts)
        ]
        parts += [v.timeline for out in self.verdicts for v in out.violations]
        if self.replayed is not None:
            parts.append(self.replayed.text())
        else:
            parts.append(f"no recording at {RECORDING}: septum replay DESIGN TRACE takes yours")
        return "\n\n".join(part.strip("\n") for part in parts) + "\n"

    def json(self) -> dict[str, Any]:
        """The same as data."""
        return {
            "designs": [report.as_json(out) for out in self.verdicts],
            "replay": self.replayed.json() if self.replayed is not None else None,
        }

    @property
    def exit_code(self) -> int:
        """0; 3 if a search was cut. A design that is known to be broken is no failure of the run."""
        return 3 if any(out.verdict == INCONCLUSIVE for out in self.verdicts) else 0


def run() -> Outcome:
    """Check every design of the mail at 2 CPUs x 2 splits, then replay the recording that ships."""
    verdicts = []
    for name in designs.names():
        design = designs.load(name)
        verdicts.append(check(design, Settings(label=name, scenario=design.scenarios[0])))
    replayed = None
    if RECORDING.exists():
        with ProgressLine() as progress:
            replayed = replay(designs.load(REPLAYED), os.path.relpath(RECORDING), progress=progress)
    return Outcome(verdicts, replayed)
