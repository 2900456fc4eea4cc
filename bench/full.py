# SPDX-License-Identifier: GPL-2.0-or-later
"""What ``septum check --full`` takes, and what it finds.

python bench/full.py designs [DESIGN ...]   seconds of each design, and violations that are not known of it
python bench/full.py changes [NAME ...]     every seeded bug and every right variation of tests/full, against its base

Each is a process of its own, as a user types it. Exits with 1 if a violation is not known, a bug is not found, or a
right variation is called wrong.
"""

from __future__ import annotations

import argparse
import json
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
from tests.full.bugs import BUGS as OF_SPLITS  # noqa: E402
from tests.full.changed import Change, write  # noqa: E402
from tests.full.faults import BUGS as OF_FAULTS  # noqa: E402
from tests.full.right import RIGHT  # noqa: E402


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
        found, seconds, said = full(name)
        new = new_in(found) if found is not None else [said]
        known &= not new
        cut = sum(row["verdict"] == "INCONCLUSIVE" for row in found["results"]) if found is not None else 0
        rows.append([name, f"{seconds:.0f}", str(cut), "; ".join(new)])
        print(f"  {name}: {seconds:.0f} s {'; '.join(new)}", file=sys.stderr, flush=True)
    print(table(["design", "seconds", "cut", "not known"], rows))
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


def main() -> None:
    """Parse the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("designs", "changes"))
    parser.add_argument("names", nargs="*")
    args = parser.parse_args()
    print(f"{describe()}; {load()}", file=sys.stderr)
    sys.exit(not (designs if args.what == "designs" else changes)(args.names))


if __name__ == "__main__":
    main()
