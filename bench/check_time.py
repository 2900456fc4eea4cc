# SPDX-License-Identifier: GPL-2.0-or-later
"""How long a developer waits for ``septum check spinlock``: cold and warm, and one checkout against another.

python bench/check_time.py [--rounds N] [--against CHECKOUT] [DESIGN [OPTIONS ...]]

cold   the folder of machine code is empty: the model is lowered and compiled;
warm   it was filled by a run before, as for everybody who checks a design a second time.

Each round takes every measurement once, A and B in turns and the order reversed in every other round, so that what
else the machine does falls on both. A is the checkout that this file is in. Whole processes, this interpreter, medians.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from machine import describe, load, table

HERE = Path(__file__).resolve().parent.parent
EXIT_BAD, EXIT_KILLED = 2, 130
#: exit codes of a check that came to a verdict
VERDICTS = (0, 1, 3, 4)
LIMIT = 600.0

Key = tuple[str, str]


class CannotMeasure(Exception):
    """One line that says which command failed, and how."""


def parse(argv: list[str] | None = None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5, help="how often to measure (default: 5)")
    parser.add_argument("--against", type=Path, help="another checkout of Septum, to be B")
    parser.add_argument("design", nargs="?", default="spinlock")
    args, options = parser.parse_known_args(argv)
    args.options = options
    if args.rounds < 1:
        parser.error("--rounds: at least 1")
    if args.against is not None and not (args.against / "septum" / "__main__.py").is_file():
        parser.error(f"--against {args.against}: no checkout of Septum; give the folder that has septum/ in it")
    return args


def seconds(checkout: Path, words: list[str], cache: Path) -> float:
    """Wall time of one check in a process of its own. Raises CannotMeasure."""
    env = os.environ | {"PYTHONPATH": str(checkout), "SEPTUM_CACHE": str(cache)}
    env.pop("PYTHONDONTWRITEBYTECODE", None)  # whoever has installed Septum has its byte code
    command = [sys.executable, "-m", "septum", "check", *words]
    start = time.perf_counter()
    try:
        done = subprocess.run(
            command, cwd=checkout, env=env, capture_output=True, text=True, timeout=LIMIT, check=False
        )
    except subprocess.TimeoutExpired:
        raise CannotMeasure(f"{checkout}: septum check {' '.join(words)}: no verdict in {LIMIT:.0f} s") from None
    took = time.perf_counter() - start
    if done.returncode not in VERDICTS:
        last = (done.stderr.strip().splitlines() or ["nothing on stderr"])[-1]
        raise CannotMeasure(f"{checkout}: septum check {' '.join(words)}: exit code {done.returncode}: {last}")
    return took


def one_round(name: str, checkout: Path, words: list[str], times: dict[Key, list[float]]) -> None:
    """A cold check, and a warm one with the code that it left."""
    with tempfile.TemporaryDirectory(prefix="septum-bench-") as cache:
        for when in ("cold", "warm"):
            times.setdefault((when, name), []).append(seconds(checkout, words, Path(cache)))


def report(names: list[str], times: dict[Key, list[float]]) -> str:
    """A line for cold and warm: median, least and most of each checkout, and B's median in A's."""
    heads = ["", *(f"{name} {what}" for name in names for what in ("median", "min", "max"))]
    rows = []
    for when in ("cold", "warm"):
        of = [times[when, name] for name in names if times.get((when, name))]
        row = [f"{value:.2f} s" for taken in of for value in (statistics.median(taken), min(taken), max(taken))]
        if len(names) == 2 and len(of) == 2:
            row.append(f"{statistics.median(of[1]) / statistics.median(of[0]):.2f}")
        if len(of) == len(names):
            rows.append([when, *row])
    return table([*heads, "B / A"] if len(names) == 2 else heads, rows)


def main() -> int:
    args = parse()
    checkouts = {"A": HERE} | ({"B": args.against.resolve()} if args.against else {})
    words = [args.design, *args.options]
    print(f"{describe()}\n{load()}\nseptum check {' '.join(words)}")
    for name, checkout in checkouts.items():
        print(f"{name}: {checkout}")
    times: dict[Key, list[float]] = {}
    code = 0
    try:
        for name, checkout in checkouts.items():  # write the bytecode; not counted
            one_round(name, checkout, words, {})
        for number in range(args.rounds):
            if sys.stderr.isatty():
                print(f"\rround {number + 1} of {args.rounds}", end="", file=sys.stderr, flush=True)
            for name in list(checkouts)[:: -1 if number % 2 else 1]:
                one_round(name, checkouts[name], words, times)
    except KeyboardInterrupt:
        code = EXIT_KILLED
    except CannotMeasure as error:
        print(f"check_time: {error}", file=sys.stderr)
        return EXIT_BAD
    finally:
        if sys.stderr.isatty():
            print("\r\x1b[K", end="", file=sys.stderr)
    print(report(list(checkouts), times))
    return code


if __name__ == "__main__":
    raise SystemExit(main())
