# SPDX-License-Identifier: GPL-2.0-or-later
"""How near the search is to what the machine can do: its time per step against one random access.

python bench/limits.py

A breadth-first search has to look up every state that a step leads to in a table that is larger than
any cache: one random access for each step, whatever else it does. So the whole search of an instance is
timed, and then bare accesses to a table of the size that it ended with, in the same kind of memory:

chase   each access waits for the one before it: the latency of memory;
read    batches of 32, prefetched, as the search does it: what the memory takes;
update  the same, and each entry is written: a search writes one line for every new state.

An instance whose tables fit the caches is searched as well: what its steps cost is the work alone.
What the search asks of the system is measured too: the cost of a first touch of memory, and the faults
and the system's share of the time of each search. Medians of rounds that measure everything once.
"""

from __future__ import annotations

import argparse
import ctypes
import resource
import statistics
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import NamedTuple

import llvmlite.binding as llvm
from machine import describe, load, table

from septum.designs import load as load_design
from septum.engine.compiled import Compiled
from septum.engine.memory import Mapping
from septum.engine.search import Options, Search

PROTOCOL = Path(__file__).resolve().parent.parent / "examples" / "seed_protocol.py"
BATCH = 32
ENTRY = 8
TOUCHED = 1 << 28
EXIT_KILLED = 130

#: x = x * a + c, whose upper bits choose the entry; chase() adds what it read, which is 0, and so must wait for it
LOOPS = """
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)

define i64 @chase(ptr %table, i64 %shift, i64 %n) {
start:
  br label %loop
loop:
  %x = phi i64 [ 88172645463325252, %start ], [ %x3, %loop ]
  %i = phi i64 [ 0, %start ], [ %i2, %loop ]
  %at = lshr i64 %x, %shift
  %p = getelementptr i64, ptr %table, i64 %at
  %v = load i64, ptr %p
  %x1 = mul i64 %x, 6364136223846793005
  %x2 = add i64 %x1, 1442695040888963407
  %x3 = add i64 %x2, %v
  %i2 = add i64 %i, 1
  %more = icmp ult i64 %i2, %n
  br i1 %more, label %loop, label %end
end:
  ret i64 %x3
}
"""

BATCHED = """
define i64 @NAME(ptr %table, i64 %shift, i64 %n) {
start:
  %places = alloca [32 x i64]
  br label %batch
batch:
  %x = phi i64 [ 88172645463325252, %start ], [ %x2, %next ]
  %i = phi i64 [ 0, %start ], [ %i2, %next ]
  %sum = phi i64 [ 0, %start ], [ %s2, %next ]
  br label %send
send:
  %y = phi i64 [ %x, %batch ], [ %x2, %send ]
  %j = phi i64 [ 0, %batch ], [ %j2, %send ]
  %at = lshr i64 %y, %shift
  %p = getelementptr i64, ptr %table, i64 %at
  call void @llvm.prefetch.p0(ptr %p, i32 RW, i32 3, i32 1)
  %place = getelementptr [32 x i64], ptr %places, i64 0, i64 %j
  store i64 %at, ptr %place
  %x1 = mul i64 %y, 6364136223846793005
  %x2 = add i64 %x1, 1442695040888963407
  %j2 = add i64 %j, 1
  %sent = icmp eq i64 %j2, 32
  br i1 %sent, label %take, label %send
take:
  %k = phi i64 [ 0, %send ], [ %k2, %take ]
  %s = phi i64 [ %sum, %send ], [ %s2, %take ]
  %there = getelementptr [32 x i64], ptr %places, i64 0, i64 %k
  %from = load i64, ptr %there
  %q = getelementptr i64, ptr %table, i64 %from
  %v = load i64, ptr %q
  %s2 = add i64 %s, %v
  WRITE
  %k2 = add i64 %k, 1
  %taken = icmp eq i64 %k2, 32
  br i1 %taken, label %next, label %take
next:
  %i2 = add i64 %i, 32
  %more = icmp ult i64 %i2, %n
  br i1 %more, label %batch, label %end
end:
  ret i64 %s2
}
"""
WRITE = "%v2 = xor i64 %v, %s2\n  store i64 %v2, ptr %q"
ACCESSES = ("chase", "read", "update")


def compile_loops() -> llvm.ExecutionEngine:
    """The three loops as machine code."""
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    text = LOOPS + BATCHED.replace("NAME", "read").replace("RW", "0").replace("WRITE", "")
    text += BATCHED.replace("NAME", "update").replace("RW", "1").replace("WRITE", WRITE)
    module = llvm.parse_assembly(text)
    machine = llvm.Target.from_default_triple().create_target_machine(opt=2, jit=True)
    options = llvm.create_pipeline_tuning_options(speed_level=2)
    options.loop_vectorization = False
    builder = llvm.create_pass_builder(machine, options)
    builder.getModulePassManager().run(module, builder)
    engine = llvm.create_mcjit_compiler(module, machine)
    engine.finalize_object()
    return engine


class Samples:
    """Measured numbers by name."""

    def __init__(self) -> None:
        self.of: dict[str, list[float]] = defaultdict(list)

    def add(self, **numbers: float) -> None:
        for name, number in numbers.items():
            self.of[name].append(number)

    def __getitem__(self, name: str) -> float:
        return statistics.median(self.of[name])


def spent(work: Callable[[], object]) -> tuple[float, float, float, int]:
    """Wall, user and system seconds, and the page faults, of some work."""
    before, began = resource.getrusage(resource.RUSAGE_SELF), time.perf_counter()
    work()
    wall, after = time.perf_counter() - began, resource.getrusage(resource.RUSAGE_SELF)
    user, system = after.ru_utime - before.ru_utime, after.ru_stime - before.ru_stime
    return wall, user, system, after.ru_minflt - before.ru_minflt


class Space(NamedTuple):
    """What a search went through, and the entries of its table at the end."""

    states: int
    edges: int
    entries: int


def search_once(compiled: Compiled, samples: Samples) -> Space:
    """One unreduced search."""
    with Search(compiled, Options(symmetry=False, max_memory=4 << 30)) as search:
        found = []
        wall, user, system, faults = spent(lambda: found.append(search.run()))
        result = found[0]
        if result.cut is not None or result.findings:
            raise SystemExit(f"limits: the search did not end: {result.cut or result.findings[0].name}")
        samples.add(wall=wall, user=user, system=system, faults=faults, bytes=result.progress.bytes)
        return Space(result.progress.states, result.progress.edges, search.c.entries)


def touch_once(size: int, samples: Samples) -> None:
    """Touch memory for the first time, with huge pages if the search gets them, and once more."""
    with closing(Mapping(size)) as memory:
        wall, _, system, faults = spent(lambda: ctypes.memset(memory.address, 1, size))
        samples.add(touch=wall, touch_system=system, touch_faults=faults)
        samples.add(again=spent(lambda: ctypes.memset(memory.address, 2, size))[0])


def access_once(engine: llvm.ExecutionEngine, memory: Mapping, bits: int, count: int, samples: Samples) -> None:
    """Each kind of access, `count` times."""
    for name in ACCESSES:
        function = ctypes.CFUNCTYPE(ctypes.c_uint64, ctypes.c_void_p, ctypes.c_uint64, ctypes.c_uint64)(
            engine.get_function_address(name)
        )
        samples.add(**{name: spent(partial(function, memory.address, 64 - bits, count))[0] / count})
        ctypes.memset(memory.address, 0, ENTRY << bits)  # chase() counts on it


def report(samples: Samples, small: Samples, space: Space, little: Space, size: int) -> None:
    """The tables."""
    wall, ns = samples["wall"], 1e9
    states, edges, entries = space
    mib = entries * ENTRY >> 20
    print(f"search: {states:,} states, {edges:,} edges, a table of {entries:,} entries ({mib} MiB) at its end\n")
    per = (wall / edges, samples["user"] / edges, wall / states)
    heads = ["", "ns", "per edge", "without faults", "per state"]
    rows = [
        ["search, per edge", f"{per[0] * ns:.2f}", "", "", ""],
        ["  without the system's time", f"{per[1] * ns:.2f}", "", "", ""],
        [f"  where {little.states:,} states fit the caches", f"{small['wall'] / little.edges * ns:.2f}", "", "", ""],
        ["search, per stored state", f"{per[2] * ns:.2f}", "", "", ""],
    ]
    for name in ACCESSES:
        one = samples[name]
        rows.append([f"one random access: {name}", f"{one * ns:.2f}", *(f"{time / one:.2f} x" for time in per)])
    print(table(heads, rows))
    print()
    once, again, faults = samples["touch"], samples["again"], samples["touch_faults"]
    heads = ["memory", "ns/byte", "GB/s", "faults", "us/fault", "system"]
    touched = [f"{once / size * ns:.4f}", f"{size / once / 1e9:.2f}", f"{faults:,.0f}"]
    touched += [f"{once / faults * 1e6:.1f}" if faults else "", f"{samples['touch_system'] / once:.0%}"]
    rows = [
        [f"first touch of {size >> 20} MiB", *touched],
        ["written once more", f"{again / size * ns:.4f}", f"{size / again / 1e9:.2f}", "", "", ""],
    ]
    print(table(heads, rows))
    print()
    rows, kinds = [], ("wall", "user", "system")
    for number in range(len(samples.of["touch"])):
        seconds = [f"{samples.of[kind][number]:.3f}" for kind in kinds]
        rows.append([str(number + 1), *seconds, f"{samples.of['faults'][number]:,.0f}"])
    rows.append(["median", *(f"{samples[kind]:.3f}" for kind in kinds), f"{samples['faults']:,.0f}"])
    print(table(["search", "wall s", "user s", "system s", "faults"], rows))
    used = samples["bytes"]
    price, system = used * (once - again) / size, samples["system"]
    print(f"\nfirst touches: the search's {used / 1e6:,.0f} MB take {price:.3f} s at that price, {price / wall:.0%};")
    print(f"the system took {system:.3f} s, {system / wall:.0%} of the search's time")


def prepare(cpus: int, splits: int) -> Compiled:
    """The protocol, optimised."""
    return Compiled(load_design(str(PROTOCOL)).build("shared", cpus=cpus, splits=splits), optimise=2)


def main(argv: Sequence[str] | None = None) -> int:
    options = argparse.ArgumentParser(description="The search against the memory of this machine.")
    options.add_argument("--quick", action="store_true", help="3x3 instead of 4x3, fewer accesses")
    options.add_argument("--rounds", type=int, default=5, metavar="N", help="measure everything so often (default: 5)")
    args = options.parse_args(argv)
    if args.rounds < 1:
        options.error("--rounds wants at least 1")
    cpus, count, size = (3, 1 << 20, TOUCHED >> 3) if args.quick else (4, 1 << 24, TOUCHED)
    print(describe())
    print(f"{cpus}x3 shared, unreduced, one thread; medians of {args.rounds}; {load()}\n")
    compiled, compiled_small = prepare(cpus, 3), prepare(3, 2)
    engine = compile_loops()
    samples, small, memory = Samples(), Samples(), None
    space = little = Space(0, 0, 0)
    try:
        for _ in range(args.rounds):
            space = search_once(compiled, samples)
            for _ in range(10):
                little = search_once(compiled_small, small)
            bits = space.entries.bit_length() - 1
            if memory is None:
                memory = Mapping(ENTRY << bits)
                ctypes.memset(memory.address, 1, ENTRY << bits)
                ctypes.memset(memory.address, 0, ENTRY << bits)
            access_once(engine, memory, bits, count, samples)
            touch_once(size, samples)
    except KeyboardInterrupt:
        if samples.of["touch"]:
            report(samples, small, space, little, size)
        print("stopped by Ctrl-C: medians of what was measured")
        return EXIT_KILLED
    report(samples, small, space, little, size)
    print(load())
    return 0


if __name__ == "__main__":
    sys.exit(main())
