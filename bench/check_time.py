# SPDX-License-Identifier: GPL-2.0-or-later
"""How long a developer waits for ``septum check spinlock``: cold and warm, and one checkout against another.

python bench/check_time.py [--rounds N] [--against CHECKOUT] [DESIGN [OPTIONS ...]]

cold    the folder of machine code is empty: the model is lowered and compiled;
warm    it was filled by a run before, as for everybody who checks a design a second time;
CPU     seconds of user and system time of all its processes, which other work on the machine changes less;
bench/goals.py measures all that users wait for, and says which goals hold.

Each round takes every measurement once, A and B in turns and the order reversed in every other round, so that what
else the machine does falls on both. A is the checkout that this file is in. Whole processes, this interpreter, medians.
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from machine import describe, load, table

HERE = Path(__file__).resolve().parent.parent
EXIT_BAD, EXIT_KILLED = 2, 130
#: exit codes of a check that came to a verdict
VERDICTS = (0, 1, 3, 4)
LIMIT = 600.0

#: (cold or warm, checkout) -> (wall, CPU)
Times = dict[tuple[str, str], list[tuple[float, float]]]


class CannotMeasure(Exception):
    """One line that says which command failed, and how."""


def parse(argv: list[str] | None = None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5, help="how often to measure (default: 5)")
    parser.add_argument("--against", type=Path, help="another checkout of Septum, to be B")
    parser.add_argument("design", nargs="?", default="spinlock")
    args, options = parser.parse_known_args(argv)
    args.command = " ".join(["check", args.design, *options])
    if args.rounds < 1:
        parser.error("--rounds: at least 1")
    if args.against is not None and not (args.against / "septum" / "__main__.py").is_file():
        parser.error(f"--against {args.against}: no checkout of Septum; give the folder that has septum/ in it")
    return args


def cpu_seconds() -> float:
    """What all processes have taken that this one started, and that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def seconds(checkout: Path, command: str, cache: Path) -> tuple[float, float]:
    """Wall and CPU time of one command in a process of its own. Raises CannotMeasure."""
    env = os.environ | {"PYTHONPATH": str(checkout), "SEPTUM_CACHE": str(cache)}
    env.pop("PYTHONDONTWRITEBYTECODE", None)  # whoever has installed Septum has its byte code
    words = [sys.executable, "-m", "septum", *command.split()]
    start, before = time.perf_counter(), cpu_seconds()
    try:
        done = subprocess.run(words, cwd=checkout, env=env, capture_output=True, text=True, timeout=LIMIT, check=False)
    except subprocess.TimeoutExpired:
        raise CannotMeasure(f"{checkout}: septum {command}: no verdict in {LIMIT:.0f} s") from None
    took = time.perf_counter() - start, cpu_seconds() - before
    if done.returncode not in VERDICTS:
        last = (done.stderr.strip().splitlines() or ["nothing on stderr"])[-1]
        raise CannotMeasure(f"{checkout}: septum {command}: exit code {done.returncode}: {last}")
    return took


def one_round(name: str, checkout: Path, command: str, times: Times) -> None:
    """A cold run, and a warm one with the code that it left."""
    with tempfile.TemporaryDirectory(prefix="septum-bench-") as cache:
        for when in ("cold", "warm"):
            times.setdefault((when, name), []).append(seconds(checkout, command, Path(cache)))


def report(names: Sequence[str], times: Times) -> str:
    """Lines for cold and warm, wall and CPU time: median, least and most of each checkout, and B's median in A's."""
    heads = ["", *(f"{name} {what}" for name in names for what in ("median", "min", "max"))]
    rows = []
    for when in ("cold", "warm"):
        of = [times[when, name] for name in names if times.get((when, name))]
        for number, what in enumerate(("wall", "CPU")) if len(of) == len(names) else ():
            each = [[taken[number] for taken in rounds] for rounds in of]
            row = [f"{v:.2f} s" for taken in each for v in (statistics.median(taken), min(taken), max(taken))]
            if len(each) == 2:
                row.append(f"{statistics.median(each[1]) / statistics.median(each[0]):.2f}")
            rows.append([f"{when} {what}", *row])
    return table([*heads, "B / A"] if len(names) == 2 else heads, rows)


def measure(command: str, checkouts: Mapping[str, Path], rounds: int, times: Times) -> None:
    """All rounds of one command, and one before that is not counted: it writes the byte code. Raises CannotMeasure."""
    for name, checkout in checkouts.items():
        one_round(name, checkout, command, {})
    for number in range(rounds):
        if sys.stderr.isatty():
            print(f"\r\x1b[Kseptum {command}: round {number + 1} of {rounds}", end="", file=sys.stderr, flush=True)
        for name in list(checkouts)[:: -1 if number % 2 else 1]:
            one_round(name, checkouts[name], command, times)


def main() -> int:
    args = parse()
    checkouts = {"A": HERE} | ({"B": args.against.resolve()} if args.against else {})
    print(f"{describe()}\n{load()}")
    for name, checkout in checkouts.items():
        print(f"{name}: {checkout}")
    times: Times = {}
    code = 0
    try:
        measure(args.command, checkouts, args.rounds, times)
    except KeyboardInterrupt:
        code = EXIT_KILLED
    except CannotMeasure as error:
        print(f"check_time: {error}", file=sys.stderr)
        return EXIT_BAD
    finally:
        if sys.stderr.isatty():
            print("\r\x1b[K", end="", file=sys.stderr)
    print(f"\nseptum {args.command}\n{report(list(checkouts), times)}", flush=True)
    return code


if __name__ == "__main__":
    raise SystemExit(main())
