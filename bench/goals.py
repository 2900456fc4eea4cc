# SPDX-License-Identifier: GPL-2.0-or-later
"""All that was asked of Septum's speed, measured beside Spin and Rumur in one run: which goals hold, and which do not.

python bench/goals.py                  everything, some six minutes on two idle cores
python bench/goals.py check search     some of its parts: check, table, peers, search, threads
python bench/goals.py --rounds 3       each part so often; medians
python bench/goals.py --quick search   3 CPUs x 3 splits: which no goal is for

check    a developer's wait for a design: cold, which has neither machine code nor models stored, and warm
table    all designs, all scenarios of one, all cases: two cores, cold
peers    Spin on the mail's protocol, 4x3, and Rumur, 3x3, from nothing to the verdict; Septum cold and warm
search   the search alone: Spin with -DNOREDUCE in the same round, states of one word to four, bytes of a state
threads  5 CPUs x 2 splits, 91 million states: one thread and two, of one round

A goal is of seconds of wall time on an idle machine, or a ratio of two measurements of one round. Ctrl-C prints what
is known. The exit code is 0 if all could be measured, whether or not the goals hold: no test depends on a time.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

import check_time
import peers
import search
from machine import describe, load, table

EXIT_BAD, EXIT_KILLED = 2, 130
MEMORY = 12000  #: MiB that a search, or Spin, may have
LIMIT = 600.0  #: seconds for one run of Spin or Rumur
MAIL, LARGE, QUICK = (peers.Instance(cpus, splits, False) for cpus, splits in ((4, 3), (5, 2), (3, 3)))


class Figure(NamedTuple):
    """One measurement, and what it is held against."""

    name: str
    unit: str  #: "s" | "x" | "B"
    value: float
    cpu: float | None = None  #: seconds of CPU time, of a whole process


#: name of a figure -> (at most, or at least; the goal)
GOALS: dict[str, tuple[str, float]] = {
    "check spinlock --no-any, cold": ("at most", 0.45),
    "check spinlock --no-any, warm": ("at most", 0.2),
    "check spinlock 4x3 --enomem --busy --no-any, cold": ("at most", 2.0),
    "check (the whole table), cold": ("at most", 20.0),
    "check v6 --full, cold": ("at most", 20.0),
    "cases, cold": ("at most", 10.0),
    "4x3: Septum, cold, against Spin's whole time": ("at most", 0.2),
    "4x3: Septum, warm, against Spin's whole time": ("at most", 0.1),
    "4x3, 1 word: rate against Spin's": ("at least", 12.0),
    "4x3, 2 words: rate against Spin's": ("at least", 5.0),
    "4x3, 3 words: rate against Spin's": ("at least", 5.0),
    "4x3, 4 words: rate against Spin's": ("at least", 5.0),
    "4x3, 1 word: bytes of a state": ("at most", 17.0),
    "5x2, two threads against one": ("at least", 1.7),
}

CHECKS = {
    "check spinlock": "check spinlock",
    "check spinlock --no-any": "check spinlock --no-any",
    "check spinlock 4x3 --enomem --busy --no-any": "check spinlock --cpus 4 --splits 3 --enomem --busy --no-any",
}
TABLES = {"check (the whole table)": "check", "check v6 --full": "check v6 --full", "cases": "cases"}


def whole(name: str, command: str, cache: str, when: str) -> Figure:
    """One command as a process of its own, with what the folder `cache` has."""
    wall, cpu = check_time.seconds(check_time.HERE, command, Path(cache))
    return Figure(f"{name}, {when}", "s", wall, cpu)


def checks() -> Iterator[Figure]:
    """What a developer waits for."""
    for name, command in CHECKS.items():
        with tempfile.TemporaryDirectory(prefix="septum-bench-") as cache:
            yield whole(name, command, cache, "cold")
            yield whole(name, command, cache, "warm")


def tables() -> Iterator[Figure]:
    """All designs, all scenarios, all cases."""
    for name, command in TABLES.items():
        with tempfile.TemporaryDirectory(prefix="septum-bench-") as cache:
            yield whole(name, command, cache, "cold")


def whole_times(mail: peers.Instance) -> Iterator[Figure]:
    """From nothing to the verdict, unreduced: Spin, and Rumur on what takes it seconds, Septum cold and warm."""
    with tempfile.TemporaryDirectory(prefix="septum-bench-") as scratch:
        septum = peers.Septum(Path(scratch), None)
        septum.caches(MEMORY)  # writes the byte code that an installation has
        tools = peers.tools(septum, True)
        for instance, peer, of in ((mail, "spin none", "Spin's"), (QUICK, "rumur none", "Rumur's")):
            walls: dict[str, float] = {}
            for tool in (peer, "septum none", "septum none, warm"):
                if peer in tools:
                    with tempfile.TemporaryDirectory(prefix="septum-bench-") as folder:
                        walls[tool] = tools[tool](instance, folder, LIMIT, MEMORY).wall
                    yield Figure(f"{instance}: {tool.replace(' none', '')}, from nothing", "s", walls[tool])
            for tool, when in (("septum none", "cold"), ("septum none, warm", "warm")):
                if peer in tools:
                    name = f"{instance}: Septum, {when}, against {of} whole time"
                    yield Figure(name, "x", walls[tool] / walls[peer])


def searches(mail: peers.Instance) -> Iterator[Figure]:
    """The search alone, and Spin's."""
    packed = [search.packed(mail, bits) for bits in search.WORD_BITS]
    spin = search.spin(mail, MEMORY) if search.spins() else None
    if spin:
        yield Figure(f"{mail}, spin -DNOREDUCE: M states/s", "", spin.states / spin.seconds / 1e6)
    for compiled in packed:
        words = f"{mail}, {compiled.layout.words} word{'s' * (compiled.layout.words != 1)}"
        found = search.search(compiled, MEMORY)
        yield Figure(f"{words}: M states/s", "", found.states / found.seconds / 1e6)
        if spin:
            rates = (found.states / found.seconds) / (spin.states / spin.seconds)
            yield Figure(f"{words}: rate against Spin's", "x", rates)
        if compiled.layout.words == 1:
            yield Figure(f"{words}: bytes of a state", "B", found.each)


def threads(large: peers.Instance) -> Iterator[Figure]:
    """One thread and two, of more than fifty million states."""
    compiled = search.packed(large, search.WORD_BITS[0])
    one = search.search(compiled, MEMORY)
    two = search.search(compiled, MEMORY, threads=2)
    yield Figure(f"{large}, one thread", "s", one.seconds)
    yield Figure(f"{large}, two threads", "s", two.seconds)
    yield Figure(f"{large}, two threads against one", "x", one.seconds / two.seconds)


def parts(quick: bool) -> dict[str, Callable[[], Iterator[Figure]]]:
    """What each part measures."""
    mail, large = (QUICK, QUICK) if quick else (MAIL, LARGE)
    return {
        "check": checks,
        "table": tables,
        "peers": partial(whole_times, mail),
        "search": partial(searches, mail),
        "threads": partial(threads, large),
    }


def verdict(name: str, value: float) -> list[str]:
    """The goal and whether it holds, or nothing."""
    if name not in GOALS:
        return ["", ""]
    side, goal = GOALS[name]
    met = value <= goal if side == "at most" else value >= goal
    return [f"{side} {goal:g}", "holds" if met else "MISSED"]


def report(figures: dict[str, list[Figure]]) -> str:
    """A line for each figure: the median, CPU time of whole processes, the goal, whether it holds; then the sum."""
    rows = []
    for name, found in figures.items():
        value = statistics.median(figure.value for figure in found)
        cpus = [figure.cpu for figure in found if figure.cpu is not None]
        shown = f"{value:.2f} {found[0].unit}".rstrip()
        rows.append([name, shown, f"{statistics.median(cpus):.2f} s" if cpus else "", *verdict(name, value)])
    met = [row[-1] for row in rows if row[-1]]
    missing = [name for name in GOALS if name not in figures]
    lines = [table(["", "median", "CPU", "goal", ""], rows), ""]
    lines.append(f"{met.count('holds')} of {len(met)} goals hold")
    return "\n".join([*lines, *(f"not measured: {name}" for name in missing)])


def measure(wanted: dict[str, Callable[[], Iterator[Figure]]], rounds: int, figures: dict[str, list[Figure]]) -> None:
    """All rounds of the parts; fills in `figures` as it goes."""
    for number in range(rounds):
        for part, each in wanted.items():
            if sys.stderr.isatty():
                print(f"\r\x1b[Kround {number + 1} of {rounds}: {part}", end="", file=sys.stderr, flush=True)
            for figure in each():
                figures[figure.name].append(figure)


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"{', '.join(parts(False))} (default: all)")
    parser.add_argument("--rounds", type=int, default=1, metavar="N", help="how often (default: 1)")
    parser.add_argument("--quick", action="store_true", help="3x3; the goals are for larger ones")
    args = parser.parse_args(argv)
    known = parts(args.quick)
    unknown = [part for part in args.parts if part not in known]
    if unknown or args.rounds < 1:
        parser.error(f"no part {unknown[0]}; there are {', '.join(known)}" if unknown else "--rounds: at least 1")
    began = time.perf_counter()
    print(f"{describe()}\n{load()}\n")
    figures: dict[str, list[Figure]] = defaultdict(list)
    code = 0
    try:
        measure({part: known[part] for part in args.parts or known}, args.rounds, figures)
    except KeyboardInterrupt:
        code = EXIT_KILLED
    except (peers.Failed, check_time.CannotMeasure) as error:
        print(f"goals: {error}", file=sys.stderr)
        code = EXIT_BAD
    if sys.stderr.isatty():
        print("\r\x1b[K", end="", file=sys.stderr)
    print(report(figures))
    ended = "stopped by Ctrl-C after" if code == EXIT_KILLED else "took"
    print(f"{ended} {time.perf_counter() - began:.0f} s; {load()}")
    return code


if __name__ == "__main__":
    raise SystemExit(main())
