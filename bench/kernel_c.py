# SPDX-License-Identifier: GPL-2.0-or-later
"""Kernel C: how long a translation takes, what damaged C comes to, and whether C and Python are one design.

python bench/kernel_c.py time                          200 and 500 lines: import and translation in fresh processes
python bench/kernel_c.py damage 3000                   as many inputs: each is a design or one line; --seed for others
python bench/kernel_c.py same                          C of nine designs and their Python, in all scenarios of both;
                                                       --design v5 --scenario split,same for some

Damaged inputs are those of tests/designs/c_fuzz.py: tokens and lines dropped, doubled and moved, other names and
statements, NUL, lines of up to 1 MB, deep nesting, in C files, mails, and patches against a tree. Exit code 1 if one of
them is anything else than a design or a line that names it.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
import traceback
from pathlib import Path

from machine import describe, load, table

ROOT = Path(__file__).parent.parent
#: prints the milliseconds of the CPU that importing the translation takes, where designs are imported, and translating
ONCE = """
import sys, time
from pathlib import Path
from septum.designs.from_c import translated
began = time.process_time()
import septum.kernel_c.translate, septum.kernel_c.postimage, tree_sitter, tree_sitter_c
imported = time.process_time()
translated(Path(sys.argv[1]))
print((imported - began) * 1000, (time.process_time() - imported) * 1000)
"""
SHOWN_EVERY = 1.0


def of_lines(count: int) -> str:
    """The C of ``spinlock`` with helpers that it calls, until it has so many lines."""
    text = (ROOT / "examples" / "c" / "spinlock.c").read_text(encoding="utf-8")
    begin = text.index("static int tdx_topup_split_cache")
    helper = text[begin : text.index("\n}\n", begin) + 3]
    calls, number = "", 0
    while (text + calls).count("\n") < count:
        number += 1
        text = text.replace(helper, helper.replace("split_cache(", f"split_cache{number}(") + "\n" + helper, 1)
        calls += f"\tret = tdx_topup_split_cache{number}(kvm);\n"
    return text.replace("\ttdx_track(kvm);\n", calls + "\ttdx_track(kvm);\n")


def times(rounds: int) -> int:
    """Print a table of them."""
    rows = []
    env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    with tempfile.TemporaryDirectory() as folder:
        for count in (200, 500):
            file = Path(folder) / "x.c"
            file.write_text(of_lines(count), encoding="utf-8")
            found = []
            command = [sys.executable, "-X", f"pycache_prefix={folder}", "-c", ONCE, str(file)]
            for _ in range(rounds + 1):  # the first one writes the bytecode that an installation has
                ran = subprocess.run(command, check=True, capture_output=True, text=True, env=env)
                found.append([float(word) for word in ran.stdout.split()])
            imports, translation = (statistics.median(one) for one in zip(*found[1:], strict=True))
            rows.append([f"{file.read_text(encoding='utf-8').count(chr(10))}", f"{imports:.0f}", f"{translation:.0f}"])
    print(describe(), load(), sep="\n")
    print(table(["lines", "import CPU ms", "translation CPU ms"], rows))
    return 0


def damage(count: int, seed: int) -> int:
    """Try damaged inputs, print what came of them; 1 if one is neither a design nor a line."""
    sys.path.insert(0, str(ROOT))
    from tests.designs.c_fuzz import damaged, tried, wrong

    made = refused = bad = 0
    began = shown = time.monotonic()
    try:
        with tempfile.TemporaryDirectory() as folder:
            for name, suffix, text in damaged(count, seed):
                try:
                    is_made, said = tried(Path(folder), suffix, text, lower=made % 40 == 39)
                    what = wrong(said)
                except Exception:
                    is_made, said, what = False, traceback.format_exc(limit=-2), "a traceback"
                made += is_made
                refused += not is_made
                if what:
                    bad += 1
                    print(f"{name}: {what}: {said}")
                if time.monotonic() - shown > SHOWN_EVERY:
                    shown = time.monotonic()
                    print(f"\r{made + refused} of {count}", end="", file=sys.stderr, flush=True)
    except KeyboardInterrupt:
        print("\nstopped", file=sys.stderr)
    seconds = time.monotonic() - began
    print(f"\n{made + refused} inputs in {seconds:.0f} s: {made} designs, {refused} refused in a line, {bad} wrong")
    return 1 if bad else 0


def same(designs: str, scenarios: str) -> int:
    """Check C and Python of each design in each scenario, print the figures of both; 1 if one pair differs."""
    sys.path.insert(0, str(ROOT))
    from tests.designs.c_same import PROGRAMS, compared, shared_scenarios

    wrong = done = 0
    began = shown = time.monotonic()
    name = scenario = ""

    def tick(progress: object) -> None:
        nonlocal shown
        if time.monotonic() - shown > SHOWN_EVERY:
            shown = time.monotonic()
            print(f"\r{name} {scenario} {shown - began:.0f} s", end="", file=sys.stderr, flush=True)

    try:
        with tempfile.TemporaryDirectory() as folder:
            for name in designs.split(",") if designs else PROGRAMS:
                for scenario in shared_scenarios(name, Path(folder)):
                    if scenarios and scenario not in scenarios.split(","):
                        continue
                    found = compared(name, scenario, Path(folder), tick)
                    done += 1
                    wrong += not found.equal
                    verdict, violated, states, transitions = found.c
                    what = " ".join([str(verdict), *(violated if isinstance(violated, list) else ())])
                    differs = "" if found.equal else f"  DIFFERS: the Python {found.python}"
                    print(f"{name:27} {scenario:19} {what} {states} {transitions}{differs}", flush=True)
    except KeyboardInterrupt:
        print("\nstopped", file=sys.stderr)
    print(f"{done} pairs in {time.monotonic() - began:.0f} s, {wrong} differ")
    return 1 if wrong else 0


def main() -> int:
    """Do what the command line says."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("what", choices=("time", "damage", "same"))
    parser.add_argument("count", type=int, nargs="?", default=3000, help="inputs to damage (default: 3000)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rounds", type=int, default=9, help="fresh processes for each size (default: 9)")
    parser.add_argument("--design", default="", help="of same: only these, with commas between them")
    parser.add_argument("--scenario", default="", help="of same: only these")
    args = parser.parse_args()
    if args.what == "same":
        return same(args.design, args.scenario)
    return times(args.rounds) if args.what == "time" else damage(args.count, args.seed)


if __name__ == "__main__":
    sys.exit(main())
