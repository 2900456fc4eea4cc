# SPDX-License-Identifier: GPL-2.0-or-later
"""What it takes to look for endless runs beside the rest of a check, and what comes of it.

python bench/loops.py [DESIGN ...]                     all scenarios of designs, by name or file; all that have a name
python bench/loops.py spinlock --scenario split --enomem --busy

Each is checked as ``septum check`` does, in this process. *whole* are the states without reductions, if they are not
those of the check; *loops s* are the seconds that looking takes, and *share* is what part of the check that is. Seconds
depend on the machine and on what else it does, the share hardly.
"""

from __future__ import annotations

import argparse
import os
import re
import statistics
import sys
from collections.abc import Iterator, Sequence

from machine import describe, load, table

from septum import designs
from septum.verdict.checking import check
from septum.verdict.configure import configure, find
from septum.verdict.result import EVERY_OPERATION_ENDS, Settings, Verdict

EXIT_KILLED = 130
HEADERS = ["design", "scenario", "states", "whole", "check s", "loops s", "share", "endless runs"]


def configurations(names: Sequence[str], args: argparse.Namespace) -> Iterator[Settings]:
    """What to check."""
    for name in names:
        design = find(name)
        for scenario in [args.scenario] if args.scenario else design.scenarios:
            yield configure(design, name, scenario, enomem=args.enomem, busy=args.busy)


def row(found: Verdict) -> list[str]:
    """A line of the table."""
    s, seconds = found.settings, sum(found.seconds.values())
    loops = found.seconds.get("loops")
    noted = [re.search(r"all ([\d,]+) states", why) for name, why in found.off if name == "reductions"]
    whole = next((match[1] for match in noted if match), "")
    shown = [f"{loops:.3f}", f"{loops / seconds:.0%}"] if loops is not None else ["", ""]
    return [
        os.path.basename(s.label),
        s.scenario,
        f"{found.states or 0:,}",
        whole,
        f"{seconds:.2f}",
        *shown,
        endless(found),
    ]


def endless(found: Verdict) -> str:
    """What came of it."""
    for loop in found.loops:
        return f"{len(loop.loop.stem)} + {len(loop.loop.round)} steps"
    if found.unlooked:
        return f"no: {found.unlooked}"
    return next((p.verdict for p in found.properties if p.name == EVERY_OPERATION_ENDS), "")


def main() -> None:
    """Parse the command line, check, print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("designs", nargs="*", help="default: all that have a name")
    parser.add_argument("--scenario", help="only this one")
    parser.add_argument("--enomem", action="store_true")
    parser.add_argument("--busy", action="store_true")
    args = parser.parse_args()
    print(f"{describe()}; {load()}")
    rows: list[list[str]] = []
    shares: list[float] = []
    code = 0
    try:
        for settings in configurations(args.designs or designs.names(), args):
            if sys.stderr.isatty():
                print(f"\r{len(rows)} checked: {settings.scenario:24}", end="", file=sys.stderr, flush=True)
            found = check(find(settings.label), settings)
            rows.append(row(found))
            if "loops" in found.seconds:
                shares.append(found.seconds["loops"] / sum(found.seconds.values()))
    except KeyboardInterrupt:
        code = EXIT_KILLED
    print(("\n" if sys.stderr.isatty() else "") + table(HEADERS, rows))
    if shares:
        print(f"share of a check: median {statistics.median(shares):.1%}, at most {max(shares):.1%}; {load()}")
    if code:
        print("stopped by Ctrl-C: what was checked so far")
    sys.exit(code)


if __name__ == "__main__":
    main()
