# SPDX-License-Identifier: GPL-2.0-or-later
"""Properties of whole states: checked where something that they read has changed, against checked in each state.

python bench/checks.py                     four designs, 5 rounds: seconds of the search alone, user CPU time
python bench/checks.py spinlock:3x2 v5     these; 2 CPUs x 1 split, unless it is said

Both are measured in turn, in one process, with the code that is there at once (O0) and with optimised code (O2);
ratios are medians of those within a round. States and findings must be the same, or it ends with 1.
"""

from __future__ import annotations

import argparse
import resource
import statistics
import sys
from collections.abc import Sequence
from typing import Any

from machine import describe, load, table

from septum.designs import load as load_design
from septum.engine.compiled import Compiled
from septum.engine.search import Options, Search
from septum.machine.compile import LEVELS

DESIGNS = ("spinlock:3x2", "spinlock-shared:3x1", "per-vcpu:3x1", "v6:3x1")


def cpu_seconds() -> float:
    """User CPU time of this process."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_utime


def once(compiled: Compiled, whole: bool) -> tuple[float, Any]:
    """The seconds of one search, unreduced, and what it finds."""
    with Search(compiled, Options(exact=False, keep_going=True)) as searched:
        searched.c.whole = whole
        began = cpu_seconds()
        result = searched.run()
        seconds = cpu_seconds() - began
        alarms = [(a.count, a.state, a.move) for a in searched.alarms]
        return seconds, (result.progress.states, result.progress.edges, result.reached, alarms)


def row(name: str, level: int, rounds: int) -> list[str]:
    """What one design comes to. Raises ValueError if the two ways differ."""
    design, _, size = name.partition(":")
    cpus, splits = map(int, (size or "2x1").split("x"))
    compiled = Compiled(load_design(design).build("split", cpus=cpus, splits=splits), optimise=level)
    took: dict[bool, list[float]] = {True: [], False: []}
    for _ in range(rounds):
        found = []
        for whole in took:
            seconds, outcome = once(compiled, whole)
            took[whole].append(seconds)
            found.append(outcome)
        if found[0] != found[1]:
            raise ValueError(f"{name}: the two ways differ")
    each, changed = (statistics.median(took[whole]) for whole in (True, False))
    ratio = statistics.median(b / a if a else 1.0 for a, b in zip(took[True], took[False], strict=True))
    checks = sum(when == "always" for when, _ in compiled.graph.invariants)
    return [name, f"O{level}", f"{found[0][0]:,}", str(checks), f"{each:.3f}", f"{changed:.3f}", f"{ratio:.2f}"]


def main(argv: Sequence[str] | None = None) -> int:
    options = argparse.ArgumentParser(description="Properties of whole states: where something changed, or always.")
    options.add_argument("designs", nargs="*", metavar="DESIGN[:CxS]", help="(default: " + " ".join(DESIGNS) + ")")
    options.add_argument("--rounds", type=int, default=5, metavar="N", help="(default: 5)")
    args = options.parse_args(argv)
    if args.rounds < 1:
        options.error("--rounds wants at least 1")
    print(f"{describe()}\nmedians of {args.rounds}, user CPU seconds; {load()}\n")
    rows = []
    try:
        for level in LEVELS:
            for name in args.designs or DESIGNS:
                rows.append(row(name, level, args.rounds))
    except ValueError as error:
        print(f"checks: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("stopped by Ctrl-C: what was measured")
    print(table(["", "code", "states", "properties", "each state", "where changed", "ratio"], rows))
    return 0


if __name__ == "__main__":
    sys.exit(main())
