# SPDX-License-Identifier: GPL-2.0-or-later
"""How fast recordings are read and replayed: seconds and lines a second, medians of several runs, in one thread.

python bench/trace_reader.py examples/eager-split-64M.trace.txt.gz
python bench/trace_reader.py --replay spinlock examples/eager-split-64M.trace.txt.gz
"""

from __future__ import annotations

import argparse
import platform
import statistics
import sys
import time
from collections.abc import Sequence

from machine import cpu_model

from septum.recordings import TraceError, TraceReader
from septum.recordings.replay import ReplayError, replay


def measure(file: str, runs: int, design: str | None) -> tuple[int, int, list[float]]:
    """Lines, events, and the seconds of each run, which replays the recording through ``design`` if one is named."""
    seconds = []
    lines = events = 0
    for _ in range(runs):
        began = time.perf_counter()
        if design is None:
            reader = TraceReader(file)
            events = sum(1 for _ in reader)
            lines = reader.lines_read
        else:
            report = replay(design, file)
            events, lines = sum(report.events_read.values()), report.lines_read
        seconds.append(time.perf_counter() - began)
    return lines, events, seconds


def main(argv: Sequence[str] | None = None) -> int:
    options = argparse.ArgumentParser(description="Measure how fast recordings are read.")
    options.add_argument("files", metavar="FILE", nargs="+", help="a recording, as septum trace reads it")
    options.add_argument("--replay", metavar="DESIGN", help="replay each file through this design, too")
    options.add_argument("--runs", type=int, default=5, metavar="N", help="runs of each file (default: 5)")
    args = options.parse_args(argv)
    if args.runs < 1:
        options.error("--runs wants at least 1")
    print(f"{cpu_model()}; Python {platform.python_version()}; medians of {args.runs} runs")
    print(f"{'lines':>10} {'events':>10} {'seconds':>9} {'lines/s':>12}  file")
    for file in args.files:
        try:
            lines, events, seconds = measure(file, args.runs, args.replay)
        except (TraceError, ReplayError) as error:
            print(f"trace_reader: {error}", file=sys.stderr)
            return 2
        median = statistics.median(seconds)
        print(f"{lines:10,} {events:10,} {median:9.3f} {lines / median:12,.0f}  {file}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
