# SPDX-License-Identifier: GPL-2.0-or-later
"""Timed runs at full size: seconds in the loop and of the whole process, memory, size of the code.

python bench/price.py                      all rows, some minutes; --quick: small ones, to see that it runs
python bench/price.py 1T 16T               some of them

Each row is a process of its own, with nothing cached. Seconds are of the process's own time, which other load on the
machine changes least; the wall is beside it.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from typing import Any, NamedTuple

from machine import describe, load, table

from septum.designs import load as load_design
from septum.price.costs import standard
from septum.price.result import Job
from septum.price.workloads import find, with_values


class Row(NamedTuple):
    """Something to measure: a design with a workload; ``children`` 4K entries of each page, if not the workload's."""

    design: str
    workload: str
    parameters: tuple[str, ...]
    children: int | None = None


ROWS: dict[str, Row] = {
    "1T": Row("spinlock", "split", ()),
    "1T, all 4K": Row("spinlock", "split", (), 512),
    "1T, per-vcpu": Row("per-vcpu", "split", ()),
    "16T": Row("spinlock", "split", ("memory=16T",)),
    "1T, 512 CPUs": Row("spinlock", "split", ("threads=512",)),
    "boot": Row("v6", "boot", ()),
    "5 TDs": Row("tip", "storm", ()),
}
QUICK: dict[str, Row] = {
    "1G": Row("spinlock", "split", ("memory=1G",)),
    "2G": Row("spinlock", "split", ("memory=2G",)),
}


def measure(row: Row) -> dict[str, Any]:
    """One row, in this process."""
    workload = find(row.workload)
    built = workload.build(with_values(workload, row.parameters))
    if row.children is not None:
        built = built._replace(size=built.size._replace(children=row.children))
    wall, began = time.perf_counter(), time.process_time()
    job = Job(row.design, load_design(row.design).module.Design, row.workload, built, standard())
    ready = time.process_time()
    result = job.run()
    return {
        "steps": result.steps,
        "points": len(job.timed.points),
        "lines": len(job.timed.code.text.splitlines()),
        "build": ready - began,
        "loop": time.process_time() - ready,
        "whole": time.process_time(),
        "wall": time.perf_counter() - wall,
        "mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
        "finding": result.finding is not None,
    }


def in_process(name: str) -> dict[str, Any]:
    """One row, in a process of its own and with an empty cache of code."""
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            [sys.executable, __file__, "--row", name],
            env=os.environ | {"XDG_CACHE_HOME": folder},
            capture_output=True,
            text=True,
            check=False,
        )
    if done.returncode:
        sys.exit(f"price: {name}: {done.stderr.strip().splitlines()[-1]}")
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def main() -> None:
    """Measure, and print a table."""
    parser = argparse.ArgumentParser(description="timed runs at full size")
    parser.add_argument("rows", nargs="*", metavar="ROW", help=", ".join(ROWS))
    parser.add_argument("--quick", action="store_true", help="small rows")
    parser.add_argument("--row", help=argparse.SUPPRESS)
    args = parser.parse_args()
    known = {**ROWS, **QUICK}
    if args.row is not None:
        print(json.dumps(measure(known[args.row])))
        return
    names = args.rows or list(QUICK if args.quick else ROWS)
    if unknown := [name for name in names if name not in known]:
        parser.error(f"no row '{unknown[0]}'; there is {', '.join(known)}")
    print(describe())
    rows = []
    for name in names:
        found = in_process(name)
        each = 1e9 * found["loop"] / found["steps"]
        numbers = (f"{found[key]:.2f}" for key in ("build", "loop", "whole", "wall"))
        rows.append([name, f"{found['steps']:,}", str(found["points"]), *numbers, f"{each:.0f}", str(found["mb"])])
    print(table(["row", "steps", "points", "build s", "loop s", "whole s", "wall s", "ns/step", "MB"], rows))
    print(load())


if __name__ == "__main__":
    main()
