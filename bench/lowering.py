# SPDX-License-Identifier: GPL-2.0-or-later
"""CPU time of what happens between a design and its machine code, by part; and whether two checkouts make the same.

python bench/lowering.py [--every N] [--rounds N] [--against CHECKOUT] [--reduction]

Every N-th row of the designs, in their scenarios, with and without --enomem and --busy, is lowered in one process a
checkout. A is the checkout that this file is in. Rounds alternate; figures are medians of user CPU seconds. What is
compared is the LLVM IR of each row, its tables, and what may race; with --reduction also which steps may be taken
alone, which only larger searches ask for. Exits with 1 if some row differs.
"""

from __future__ import annotations

import argparse
import gc
import hashlib
import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent.parent
EXIT_DIFFERS, EXIT_BAD, EXIT_KILLED = 1, 2, 130
CHILD = "SEPTUM_BENCH_CHILD"

Found = dict[str, Any]


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--every", type=int, default=149, help="take each N-th row (default: 149, which are 14 rows)")
    parser.add_argument("--rounds", type=int, default=1, help="how often to measure (default: 1)")
    parser.add_argument("--against", type=Path, help="another checkout of Septum, to be B")
    parser.add_argument("--reduction", action="store_true", help="also the analysis for partial-order reduction")
    args = parser.parse_args()
    if args.every < 1 or args.rounds < 1:
        parser.error("--every and --rounds: at least 1")
    if args.against is not None and not (args.against / "septum" / "__main__.py").is_file():
        parser.error(f"--against {args.against}: no checkout of Septum; give the folder that has septum/ in it")
    return args


class Clock:
    """CPU seconds by part."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}

    def take(self, part: str, function: Callable[..., Any], *arguments: Any) -> Any:
        """Call a function; its time is the part's."""
        began = time.process_time()
        try:
            return function(*arguments)
        finally:
            self.seconds[part] = self.seconds.get(part, 0.0) + time.process_time() - began


def digest(*found: Any) -> str:
    """What two checkouts compare."""
    return hashlib.sha256(repr(found).encode()).hexdigest()[:16]


def row(model: Any, clock: Clock, reduction: bool) -> str:
    """Lower one model; returns the digest of what came of it."""
    from septum.analysis.memory import find_written
    from septum.analysis.owners import NotInterchangeable
    from septum.analysis.partial_order import find_partial_order
    from septum.analysis.symmetry import find_symmetric
    from septum.analysis.trailing import Trailing, ghosts_decide
    from septum.graph.fold import fold
    from septum.graph.lower import lower_model
    from septum.graph.ranges import analyse
    from septum.lang.source import short_path
    from septum.machine.codegen import generate
    from septum.machine.layout import pack

    model.reset()
    noted = {short_path(file) for file in (model.file, *model.more_files) if file}
    graph = clock.take("fold", fold, clock.take("lower", lower_model, model), (), None, noted)
    clock.take("ranges", analyse, graph, model.cpus)
    try:
        owners = clock.take("symmetry", find_symmetric, model, graph)
    except NotInterchangeable:
        owners = None
    memory = clock.take("memory", find_written, graph, model.cpus, owners)
    layout = clock.take("pack", pack, graph, memory)
    code = clock.take("generate", generate, graph, layout, frozenset(), noted)
    trailing = clock.take("races", Trailing, graph, model.cpus, code.plain)
    clock.take("ghosts", ghosts_decide, graph)
    found = [code.text, code.alarms, list(code.lines), list(code.rows), code.properties]
    found += [trailing.surely, trailing.maybe, len(trailing.at_start)]
    if reduction:
        order = clock.take("reduction", find_partial_order, graph, memory, trailing)
        found += [list(order.rows), sorted(order.sums)]
    return digest(*found)


def child(every: int, reduction: bool) -> Found:
    """Lower all rows, in a process with the Septum of one checkout."""
    from septum.designs import NAMES, load
    from septum.verdict.matrix import OPTIONS

    clock, rows = Clock(), {}
    names = [(n, s, e, b) for n in NAMES for s in load(n).scenarios for e, b in OPTIONS]
    gc.disable()  # as in a check
    for name, scenario, enomem, busy in names[::every]:
        size = load(name).size_of(scenario)
        options = {"cpus": size or 2, "splits": 0 if size else 2, "enomem": enomem, "busy": busy}
        model = clock.take("build", lambda n=name, s=scenario, o=options: load(n).build(s, **o))
        label = f"{name} {scenario}" + " --enomem" * enomem + " --busy" * busy
        rows[label] = row(model, clock, reduction)
        gc.collect()
    return {"seconds": clock.seconds, "rows": rows}


def run(checkout: Path, args: argparse.Namespace) -> Found:
    """One round of one checkout. Raises CalledProcessError."""
    env = os.environ | {"PYTHONPATH": str(checkout), CHILD: "1"}
    command = [sys.executable, str(Path(__file__).resolve()), "--every", str(args.every)]
    command += ["--reduction"] * args.reduction
    done = subprocess.run(command, cwd=checkout, env=env, stdout=subprocess.PIPE, text=True, check=True)
    found: Found = json.loads(done.stdout)
    return found


def report(found: dict[str, list[Found]]) -> str:
    """A line for each part: medians of each checkout, and B's in A's."""
    from machine import table

    parts = list(dict.fromkeys(part for rounds in found.values() for one in rounds for part in one["seconds"]))
    medians = {
        name: {part: statistics.median(one["seconds"].get(part, 0.0) for one in rounds) for part in parts}
        for name, rounds in found.items()
    }
    for median in medians.values():
        median["all"] = sum(median.values())
    rows = []
    for part in (*sorted(parts, key=lambda p: -medians["A"][p]), "all"):
        cells = [f"{median[part]:.2f} s" for median in medians.values()]
        if "B" in medians:
            cells.append(f"{medians['B'][part] / medians['A'][part]:.2f}" if medians["A"][part] else "-")
        rows.append([part, *cells])
    return table(["part", *medians, *(["B / A"] if "B" in medians else [])], rows)


def main() -> int:
    args = parse()
    if os.environ.get(CHILD):
        print(json.dumps(child(args.every, args.reduction)))
        return 0
    from machine import describe, load

    checkouts = {"A": HERE} | ({"B": args.against.resolve()} if args.against else {})
    print(f"{describe()}\n{load()}")
    found: dict[str, list[Found]] = {name: [] for name in checkouts}
    code = 0
    try:
        for number in range(args.rounds):
            for name in list(checkouts)[:: -1 if number % 2 else 1]:
                if sys.stderr.isatty():
                    print(f"\r\x1b[Kround {number + 1} of {args.rounds}: {name}", end="", file=sys.stderr, flush=True)
                found[name].append(run(checkouts[name], args))
    except KeyboardInterrupt:
        code = EXIT_KILLED
    except subprocess.CalledProcessError as error:
        print(f"lowering: {error.cmd[-1]}: exit code {error.returncode}, see above", file=sys.stderr)
        return EXIT_BAD
    finally:
        if sys.stderr.isatty():
            print("\r\x1b[K", end="", file=sys.stderr)
    done = {name: rounds for name, rounds in found.items() if rounds}
    if "A" not in done:
        return code
    print(report(done))
    rows = {name: rounds[0]["rows"] for name, rounds in done.items()}
    print(f"{len(rows['A'])} rows")
    differ = [label for label in rows["A"] if any(other.get(label) != rows["A"][label] for other in rows.values())]
    for label in differ:
        print(f"  differs: {label}")
    return code or EXIT_DIFFERS * bool(differ)


if __name__ == "__main__":
    raise SystemExit(main())
