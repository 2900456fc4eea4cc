# SPDX-License-Identifier: GPL-2.0-or-later
"""The search alone, unreduced: many states at once and one by one, one thread and several, more words, Spin.

python bench/search.py                     4 CPUs x 3 splits: 15 million states
python bench/search.py --instance 5x2      91 million states, some 3 GB

Everything is measured once in each round, so that noise of the machine hits all; what is compared are medians of
ratios within a round. States get more words by packing less into each: 64 bits, then 40, 32 and 16 of a word are used.
Spin, if it is installed (apt install spin gcc), runs the same protocol with -DNOREDUCE; its states stay as they are.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import peers
from machine import describe, load, table

from septum.designs import load as load_design
from septum.engine.compiled import Compiled
from septum.engine.cores import cores
from septum.engine.search import Options
from septum.engine.stages import search_with
from septum.machine import layout

PROTOCOL = Path(__file__).resolve().parent.parent / "examples" / "seed_protocol.py"
WORD_BITS = (64, 40, 32, 16)
EXIT_KILLED = 130


class Sample(NamedTuple):
    """One search: states, transitions, seconds, bytes a state."""

    states: int
    edges: int
    seconds: float
    each: float


class Way(NamedTuple):
    """Something to measure: its name, and how."""

    name: str
    once: Callable[[], Sample]


def packed(instance: peers.Instance, bits: int) -> Compiled:
    """The protocol, with so many bits of each word of a state in use."""
    usual = layout.WORD_BITS
    layout.WORD_BITS = bits
    try:
        model = load_design(str(PROTOCOL)).build("shared", cpus=instance.cpus, splits=instance.splits)
        return Compiled(model, optimise=2)
    finally:
        layout.WORD_BITS = usual


def search(compiled: Compiled, memory: int, **options: Any) -> Sample:
    """One search, unreduced."""
    with search_with(compiled, Options(max_memory=memory << 20, **options)) as running:
        began = time.perf_counter()
        result = running.run()
        seconds = time.perf_counter() - began
        if result.cut is not None or result.findings:
            raise SystemExit(f"search: it did not end: {result.cut or result.findings[0].name}")
        p = result.progress
        return Sample(p.states, p.edges, seconds, p.bytes / p.states)


def spin(instance: peers.Instance, memory: int) -> Sample:
    """One run of Spin."""
    with tempfile.TemporaryDirectory() as folder:
        ran = peers.spin(instance, folder, 3600, memory, False)
    if ran.late or not ran.states:
        raise peers.Failed("pan: the time or the memory was up")
    return Sample(ran.states, ran.edges or 0, ran.search, ran.peak / ran.states)


def spins() -> bool:
    """Whether Spin and what compiles its C are installed."""
    return bool(shutil.which("spin") and shutil.which("gcc"))


def ways(instance: peers.Instance, memory: int, threads: int) -> list[Way]:
    """All that is measured, the yardstick first."""
    out = []
    for bits in WORD_BITS:
        compiled = packed(instance, bits)
        words = f"{compiled.layout.words} word{'s' * (compiled.layout.words != 1)}"
        out.append(Way(words, partial(search, compiled, memory)))
        if threads > 1:
            name = f"{words}, {threads} threads"
            out.append(Way(name, partial(search, compiled, memory, threads=threads, threads_from=1)))
        out.append(Way(f"{words}, one by one", partial(search, compiled, memory, batch=0)))
        if bits == WORD_BITS[0]:
            out.append(Way(f"{words}, depth first", partial(search, compiled, memory, order="dfs")))
        if bits in (WORD_BITS[0], WORD_BITS[-1]):
            out.append(Way(f"{words}, 40 bits kept", partial(search, compiled, memory, compact=40)))
    return out


def report(samples: dict[str, list[Sample]]) -> None:
    """The table."""
    first = next(iter(samples.values()))
    rows = []
    for name, runs in samples.items():
        ratios = [(r.states / r.seconds) / (f.states / f.seconds) for r, f in zip(runs, first, strict=False)]
        seconds = statistics.median(r.seconds for r in runs)
        last = runs[-1]
        numbers = [f"{last.states:,}", f"{last.edges:,}", f"{seconds:.2f}", f"{last.states / seconds / 1e6:.2f}"]
        rows.append([name, *numbers, f"{statistics.median(ratios):.2f} x", f"{last.each:.0f}"])
    print(table(["", "states", "transitions", "seconds", "M states/s", "rate", "B/state"], rows))


def main(argv: Sequence[str] | None = None) -> int:
    options = argparse.ArgumentParser(description="The search alone, in its ways.")
    options.add_argument("--quick", action="store_true", help="3x3, 335 thousand states")
    options.add_argument("--instance", default="4x3", metavar="CxS", help="CPUs x splits (default: 4x3)")
    options.add_argument("--rounds", type=int, default=5, metavar="N", help="measure everything so often (default: 5)")
    options.add_argument("--threads", type=int, default=cores(), metavar="N", help="(default: the cores)")
    options.add_argument("--max-memory", type=int, default=12000, metavar="MB", help="(default: 12000)")
    args = options.parse_args(argv)
    try:
        cpus, splits = map(int, ("3x3" if args.quick else args.instance).split("x"))
    except ValueError:
        options.error("--instance wants CPUs x splits, such as 4x3")
    if args.rounds < 1:
        options.error("--rounds wants at least 1")
    instance = peers.Instance(cpus, splits, False)
    print(describe())
    print(f"{instance} shared, unreduced; medians of {args.rounds}; {load()}\n")
    measured = ways(instance, args.max_memory, args.threads)
    samples: dict[str, list[Sample]] = defaultdict(list)
    try:
        for _ in range(args.rounds):
            for way in measured:
                samples[way.name].append(way.once())
            if spins():
                samples["spin -DNOREDUCE"].append(spin(instance, args.max_memory))
    except peers.Failed as error:
        print(f"search: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("stopped by Ctrl-C: medians of what was measured")
        report(samples)
        return EXIT_KILLED
    report(samples)
    print(load() if spins() else f"Spin is left out: it is not installed; {load()}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
