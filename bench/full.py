# SPDX-License-Identifier: GPL-2.0-or-later
"""What ``septum check --full`` takes, and what it finds.

python bench/full.py designs [DESIGN ...]   seconds of each design, and violations that are not known of it
python bench/full.py changes [NAME ...]     every seeded bug and every right variation of tests/full, against its base
python bench/full.py rows [DESIGN ...]      each row with the code of all rows of its scenario, and with its own

Each design and change is a process of its own, as a user types it. Exits with 1 if a violation is not known, a bug is
not found, a right variation is called wrong, or a verdict depends on whose code it is.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from machine import describe, load, table

HERE = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(HERE))

from septum.designs import NAMES  # noqa: E402
from septum.designs import load as load_design  # noqa: E402
from septum.verdict.checking import check  # noqa: E402
from septum.verdict.matrix import OPTIONS  # noqa: E402
from septum.verdict.result import Settings, Verdict  # noqa: E402
from septum.verdict.rows import Rows  # noqa: E402
from tests.full.bugs import BUGS as OF_SPLITS  # noqa: E402
from tests.full.changed import Change, write  # noqa: E402
from tests.full.faults import BUGS as OF_FAULTS  # noqa: E402
from tests.full.right import RIGHT  # noqa: E402


def cpu_seconds() -> float:
    """What all processes have taken that this one started, and that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def full(*words: str) -> tuple[dict[str, Any] | None, float, str]:
    """What a check printed, None if it failed; its seconds; and what it said on stderr."""
    began = time.perf_counter()
    command = [sys.executable, "-m", "septum", "check", "--full", "--json", *words]
    done = subprocess.run(command, cwd=HERE, capture_output=True, text=True, check=False)
    seconds = time.perf_counter() - began
    return (json.loads(done.stdout) if done.stdout else None), seconds, done.stderr.strip()[-200:]


def new_in(found: dict[str, Any]) -> list[str]:
    """What is new, and where: one text for each property."""
    places: dict[str, list[str]] = {}
    for row in found["results"]:
        for violation in row["violations"]:
            if violation["new"]:
                options = " --enomem" * row["enomem"] + " --busy" * row["busy"]
                places.setdefault(violation["property"], []).append(row["scenario"] + options)
    return [f"{name}: {where[0]}, {len(where)} rows" for name, where in places.items()]


def designs(names: Sequence[str]) -> bool:
    """Every design once. Whether all is known."""
    rows, known = [], True
    for name in names or NAMES:
        before = cpu_seconds()
        found, seconds, said = full(name)
        cpu = cpu_seconds() - before
        new = new_in(found) if found is not None else [said]
        known &= not new
        cut = sum(row["verdict"] == "INCONCLUSIVE" for row in found["results"]) if found is not None else 0
        rows.append([name, f"{seconds:.0f}", f"{cpu:.0f}", str(cut), "; ".join(new)])
        print(f"  {name}: {seconds:.0f} s, {cpu:.0f} s of CPU {'; '.join(new)}", file=sys.stderr, flush=True)
    print(table(["design", "seconds", "of CPU", "cut", "not known"], rows))
    return known


def changes(names: Sequence[str]) -> bool:
    """Every change against its base. Whether all bugs are found, and no right variation is called wrong."""
    rows, right = [], True
    for change in [c for c in (*OF_SPLITS, *OF_FAULTS, *RIGHT) if not names or c.name in names]:
        verdict, seconds, new = one(change)
        right &= verdict in ("found", "nothing new")
        rows.append([change.name, change.base, verdict, f"{seconds:.0f}", new])
        print(f"  {change.name}: {verdict}, {seconds:.0f} s; {new}", file=sys.stderr, flush=True)
    print(table(["change", "base", "", "seconds", "new"], rows))
    return right


def one(change: Change) -> tuple[str, float, str]:
    """One change: what came of it, its seconds, and what is new."""
    with tempfile.TemporaryDirectory() as folder:
        found, seconds, said = full(str(write(change, Path(folder))), "--against", change.base)
    if found is None:
        return "FAILED", seconds, said
    new = "; ".join(new_in(found))
    if change.breaks:
        return ("found" if found["new"] else "NOT FOUND"), seconds, new
    return ("WRONG" if found["new"] else "nothing new"), seconds, new


#: what a verdict has that depends on the clock, on memory, or on the ranges of all rows together
OF_THE_CODE = ("seconds", "peak_mb", "state_bits")


def told_apart(a: Verdict, b: Verdict) -> list[str]:
    """In what two verdicts differ that should be the same."""
    names = [f.name for f in dataclasses.fields(Verdict) if f.name not in OF_THE_CODE]
    return [name for name in names if repr(getattr(a, name)) != repr(getattr(b, name))]


def rows(names: Sequence[str]) -> bool:
    """Every row of every scenario both ways. Whether all verdicts are the same."""
    found, same = [], True
    for name, scenario in [(n, s) for n in names or NAMES for s in load_design(n).scenarios]:
        design, size = load_design(name), load_design(name).size_of(scenario)
        one = Settings(name, scenario, cpus=size or 2, splits=0 if size else 2, keep_going=True, threads=1)
        settings = [one._replace(enomem=enomem, busy=busy) for enomem, busy in OPTIONS]
        began = time.process_time()
        shared = Rows(design, settings)
        together = [shared.check(s) for s in settings]
        middle = time.process_time()
        alone = [check(design, s) for s in settings]
        ended = time.process_time()
        pairs = list(zip(together, alone, strict=True))
        differ = sorted({name for a, b in pairs for name in told_apart(a, b)})
        same &= not differ
        own = sum(shared.shared is None or shared.shared.of(n) is None for n in range(len(settings)))
        found.append([name, scenario, f"{middle - began:.1f}", f"{ended - middle:.1f}", str(own), ", ".join(differ)])
        print("  " + " ".join(found[-1]), file=sys.stderr, flush=True)
    print(table(["design", "scenario", "CPU s together", "alone", "rows with own code", "differ in"], found))
    return same


def main() -> None:
    """Parse the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("designs", "changes", "rows"))
    parser.add_argument("names", nargs="*")
    args = parser.parse_args()
    print(f"{describe()}; {load()}", file=sys.stderr)
    sys.exit(not {"designs": designs, "changes": changes, "rows": rows}[args.what](args.names))


if __name__ == "__main__":
    main()
