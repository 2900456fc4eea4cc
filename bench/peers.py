# SPDX-License-Identifier: GPL-2.0-or-later
"""Septum next to Spin and Rumur: the same protocol, step for step, on the same machine, in turn.

python bench/peers.py --quick --rounds 3

Every program is run as a user runs it, from nothing to the verdict, in one thread: Spin and Rumur
generate C, compile it and run it; Septum is one command. The times are medians over the rounds, and
each round runs everything once, so that noise of the machine hits all. The unreduced counts of states
and of steps must be equal; the exit code is 1 if they are not.

This program imports nothing large: a child inherits the peak memory of the process that starts it.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shlex
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import NamedTuple

from machine import describe, load, says, table

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
SMALL = ("2x2", "3x2", "3x3", "4x3")
LARGE = ("5x2", "6x3", "8x2")
EXIT_KILLED = 128 + signal.SIGINT


class Instance(NamedTuple):
    """CPUs, splits of each, and whether only reductions can exhaust it within the time."""

    cpus: int
    splits: int
    large: bool

    def __str__(self) -> str:
        return f"{self.cpus}x{self.splits}"


class Ran(NamedTuple):
    """One process: exit code, output, wall seconds, peak bytes, whether the time was up."""

    code: int
    out: str
    seconds: float
    peak: int
    late: bool


class Failed(Exception):
    """A tool could not do it: one line why."""


@dataclass
class Measured:
    """One run of one tool: ``make`` is generating and compiling, ``search`` the search alone."""

    states: int | None
    edges: int | None
    wall: float
    search: float
    peak: int
    late: bool = False


@dataclass
class Rows:
    """All runs of one tool on one instance."""

    runs: list[Measured] = field(default_factory=list)
    failed: str = ""

    def median(self, number: str) -> float:
        """The median of wall, search or peak."""
        return float(statistics.median(getattr(run, number) for run in self.runs))

    @property
    def states(self) -> int | None:
        return self.runs[0].states

    @property
    def late(self) -> bool:
        return any(run.late for run in self.runs)


def execute(command: Sequence[str], folder: str, limit: float, env: dict[str, str] | None = None) -> Ran:
    """Run a command to its end, or interrupt it after `limit` seconds and kill it some seconds later."""
    with tempfile.TemporaryFile() as out:
        began = time.perf_counter()
        child = subprocess.Popen(
            command, cwd=folder, env=env, stdin=subprocess.DEVNULL, stdout=out, stderr=out, start_new_session=True
        )
        late = threading.Event()

        def end(number: int) -> None:
            late.set()
            os.killpg(child.pid, number)  # not yet waited for, so the number is still the child's

        timers = [threading.Timer(limit, end, [signal.SIGINT]), threading.Timer(limit + 10, end, [signal.SIGKILL])]
        for timer in timers:
            timer.daemon = True
            timer.start()
        try:
            # wait, but leave the child's number taken until no timer can use it any more
            os.waitid(os.P_PID, child.pid, os.WEXITED | os.WNOWAIT)
            seconds = time.perf_counter() - began
        except KeyboardInterrupt:
            os.killpg(child.pid, signal.SIGKILL)
            raise
        finally:
            for timer in timers:
                timer.cancel()
                timer.join()
            _, status, usage = os.wait4(child.pid, 0)
            child.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        text = out.read().decode(errors="replace")
    return Ran(child.returncode, text, seconds, usage.ru_maxrss * 1024, late.is_set())


def done(ran: Ran, what: str) -> Ran:
    """The same, if it ended well or was interrupted by us."""
    if ran.code and not ran.late:
        lines = ran.out.strip().splitlines() or ["no output"]
        raise Failed(f"{what}: exit code {ran.code}: {lines[-1][:60]}")
    return ran


def last_number(pattern: str, text: str) -> int | None:
    """The last number that a pattern finds."""
    found = re.findall(pattern, text)
    return int(float(found[-1].replace(",", ""))) if found else None


# -- the tools ---------------------------------------------------------------------


def spin(instance: Instance, folder: str, limit: float, memory: int, reduced: bool) -> Measured:
    """Generate, compile, run."""
    defines = [f"-DCPUS={instance.cpus}", f"-DSPLITS={instance.splits}", "-DSHARED=1"]
    began = time.perf_counter()
    done(execute(["spin", "-a", *defines, str(HERE / "seed.pml")], folder, 60), "spin -a")
    how = ["-DSAFETY", f"-DMEMLIM={memory}", *["-DNOREDUCE"] * (not reduced)]
    done(execute(["gcc", "-O2", *how, "-o", "pan", "pan.c"], folder, 60), "gcc")
    ran = done(execute(["./pan"], folder, limit), "pan")
    wall = time.perf_counter() - began
    states = last_number(r"(\d+) states, stored", ran.out)
    cut = ran.late or "reached -DMEMLIM" in ran.out or "Search not completed" in ran.out
    if cut:
        states = states or last_number(r"States=\s*([\d.e+]+)", ran.out)
    elif "errors: 0" not in ran.out:
        raise Failed("pan: an error was found")
    edges = last_number(r"(\d+) transitions", ran.out)  # counts the first state too
    return Measured(states, edges - 1 if edges else None, wall, ran.seconds, ran.peak, cut)


def rumur(instance: Instance, folder: str, limit: float, memory: int, symmetry: str) -> Measured:
    """Generate, compile, run; `memory` cannot be limited."""
    model = (HERE / "seed.m").read_text(encoding="utf-8")
    for name, value in (("CPUS", instance.cpus), ("SPLITS", instance.splits), ("SHARED", 1)):
        model = re.sub(rf"^  {name}: \d+;", f"  {name}: {value};", model, flags=re.M)
    (Path(folder) / "instance.m").write_text(model, encoding="utf-8")
    how = ["--threads", "1", "--deadlock-detection", "stuck", "--symmetry-reduction", symmetry]
    began = time.perf_counter()
    done(execute(["rumur", *how, "--output", "seed.c", "instance.m"], folder, 60), "rumur")
    compiler = ["cc", "-std=c11", "-O3", "-march=native", "-o", "seed", "seed.c", "-lpthread"]
    done(execute(compiler, folder, 60), "cc")
    ran = done(execute(["./seed"], folder, limit), "rumur's verifier")
    wall = time.perf_counter() - began
    if not ran.late and "No error found" not in ran.out:
        raise Failed("rumur's verifier: an error was found")
    edges = last_number(r"states, (\d+) rules fired", ran.out)
    states = last_number(r"(\d+) states(?: explored|,)", ran.out)
    return Measured(states, edges - 1 if edges else None, wall, ran.seconds, ran.peak, ran.late)  # less one: `idle`


class Septum:
    """The command, with bytecode as an installation has it, and a folder of its own for cached code."""

    def __init__(self, scratch: Path, command: str | None) -> None:
        beside = Path(sys.executable).with_name("septum")
        self.command = [str(beside)] if beside.exists() else [sys.executable, "-m", "septum"]
        if command is not None:
            self.command = shlex.split(command)
        self.scratch = scratch
        env = {k: v for k, v in os.environ.items() if not k.startswith("SEPTUM_")}
        env.pop("PYTHONDONTWRITEBYTECODE", None)
        self.env = env | {"PYTHONPYCACHEPREFIX": str(scratch / "bytecode")}
        self.seen: dict[tuple[str, ...], Path] = {}

    def run(self, instance: Instance, folder: str, limit: float, memory: int, reduce: str, kind: str) -> Measured:
        """kind: "first" without bytecode, "cold" without cached code, "warm" with what an earlier run left."""
        env = dict(self.env)
        if kind == "warm":
            cache = self.scratch / f"warm-{instance}-{reduce}"
            if not cache.exists():
                cache.mkdir()
                execute(self.words(instance, reduce, memory), str(ROOT), limit, env | {"XDG_CACHE_HOME": str(cache)})
        else:
            cache = Path(tempfile.mkdtemp(prefix="cold-", dir=self.scratch))
        env["XDG_CACHE_HOME"] = str(cache)
        if kind == "first":
            env["PYTHONPYCACHEPREFIX"] = str(cache)
        ran = execute(self.words(instance, reduce, memory), str(ROOT), limit, env)
        if kind != "warm":
            shutil.rmtree(cache, ignore_errors=True)
        try:
            [said] = json.loads(ran.out[ran.out.index("{") :])["results"]
        except ValueError:
            line = (ran.out.strip().splitlines() or ["no output"])[-1]
            raise Failed(f"septum: exit code {ran.code}: {line[:60]}") from None
        if said["verdict"] != "HOLDS" and not said["cut"]:
            raise Failed(f"septum: {said['verdict']}: {said['reason'][:60]}")
        late = said["cut"] is not None
        search = float(said["seconds_by_phase"]["search"])
        return Measured(said["states"], said["transitions"], ran.seconds, search, ran.peak, late)

    def words(self, instance: Instance, reduce: str, memory: int) -> list[str]:
        """The command line."""
        words = [*self.command, "check", "examples/seed_protocol.py", "--scenario", "shared", "--json"]
        words += ["--cpus", str(instance.cpus), "--splits", str(instance.splits)]
        return [*words, "--reduce", reduce, "--max-memory", str(memory), "--threads", "1"]

    def caches(self, memory: int) -> bool:
        """Whether a run leaves code behind for the next; writes the bytecode by the way."""
        cache = self.scratch / "probe"
        cache.mkdir()
        words = self.words(Instance(2, 1, False), "none", memory)
        ran = execute(words, str(ROOT), 60, self.env | {"XDG_CACHE_HOME": str(cache)})
        if ran.code:
            raise Failed((ran.out.strip().splitlines() or ["no output"])[-1])
        return any(path.is_file() for path in cache.rglob("*"))


# -- rounds ------------------------------------------------------------------------

Tool = Callable[[Instance, str, float, int], Measured]


def tools(septum: Septum, cached: bool) -> dict[str, Tool]:
    """What to measure, in the order of the tables; a name ends in how the space is reduced."""
    found: dict[str, Tool] = {}
    if shutil.which("spin") and shutil.which("gcc"):
        found["spin none"] = partial(spin, reduced=False)
        found["spin partial-order"] = partial(spin, reduced=True)
    else:
        print("Spin is left out: spin and gcc are both needed")
    if shutil.which("rumur") and shutil.which("cc"):
        found["rumur none"] = partial(rumur, symmetry="off")
        found["rumur symmetry"] = partial(rumur, symmetry="heuristic")
    else:
        print("Rumur is left out: rumur and cc are both needed")
    for reduce in ("none", "symmetry", "all"):
        found[f"septum {reduce}"] = partial(septum.run, reduce=reduce, kind="cold")
        if cached:
            found[f"septum {reduce}, warm"] = partial(septum.run, reduce=reduce, kind="warm")
    found["septum none, first"] = partial(septum.run, reduce="none", kind="first")
    return found


def wanted(instance: Instance, name: str, number: int) -> bool:
    """Large instances are run once, reduced, cold; the very first run is measured where starting is most of it."""
    if instance.large:
        return number == 0 and "none" not in name and "warm" not in name
    return "first" not in name or instance.cpus < 4


Results = dict[tuple[Instance, str], Rows]


def measure(args: argparse.Namespace, known: dict[str, Tool], results: Results) -> None:
    """All rounds, interleaved; fills in `results` as it goes."""
    for number in range(args.rounds):
        for instance in args.instances:
            for name, tool in known.items():
                rows = results.setdefault((instance, name), Rows())
                if rows.failed or not wanted(instance, name, number):
                    continue
                limit = args.limit if instance.large else 600
                if sys.stderr.isatty():
                    print(f"\r\033[Kround {number + 1}: {instance} {name}", end="", file=sys.stderr, flush=True)
                with tempfile.TemporaryDirectory(prefix="septum-bench-") as folder:
                    try:
                        rows.runs.append(tool(instance, folder, limit, args.max_memory))
                    except Failed as error:
                        rows.failed = str(error)


# -- tables ------------------------------------------------------------------------


def table_of_runs(results: Results) -> str:
    """States, seconds, rate and memory of everything that was run."""
    heads = ["instance", "tool, reduction", "states", "wall s", "search s", "states/s", "peak MB", "B/state"]
    lines, notes = [], []
    for (instance, name), rows in results.items():
        if rows.failed:
            notes.append(f"{instance} {name}: {rows.failed}")
        if not rows.runs:
            continue
        states, search, peak = rows.states, rows.median("search"), rows.median("peak")
        line = [str(instance), name, "?" if states is None else f"{states:,}" + "+" * rows.late]
        line += [f"{rows.median('wall'):.3f}", f"{search:.3f}"]
        line += ["", f"{peak / 2**20:.0f}", ""]
        if states:
            line[5] = f"{states / search:,.0f}" if search else ""
            line[7] = f"{peak / states:,.1f}"
        lines.append(line)
    return "\n".join([table(heads, lines, left=2), *notes])


PAIRS = (
    ("septum none", "spin none"),
    ("septum none, warm", "spin none"),
    ("septum none, first", "spin none"),
    ("septum none", "rumur none"),
    ("septum symmetry", "rumur symmetry"),
    ("septum symmetry, warm", "rumur symmetry"),
    ("septum all", "spin partial-order"),
    ("septum all, warm", "spin partial-order"),
)


def table_of_ratios(results: Results) -> str:
    """Septum / peer, for what can be compared."""
    lines = []
    for instance in dict.fromkeys(instance for instance, _ in results):
        for name, peer in PAIRS:
            a, b = results.get((instance, name)), results.get((instance, peer))
            if a is None or b is None or not a.runs or not b.runs or not a.states or not b.states:
                continue
            if a.late or b.late:
                continue
            rates = [(rows.states or 0) / rows.median("search") for rows in (a, b)]
            line = [
                str(instance),
                name,
                peer,
                f"{a.states / b.states:.3f}",
                f"{a.median('wall') / b.median('wall'):.3f}",
            ]
            lines.append([*line, f"{rates[0] / rates[1]:.2f}", f"{a.median('peak') / b.median('peak'):.2f}"])
    if not lines:
        return ""
    heads = ["instance", "septum", "peer", "states", "wall", "states/s", "peak memory"]
    return "Septum / peer\n" + table(heads, lines, left=3)


def disagreements(results: Results) -> Iterator[str]:
    """Where unreduced counts differ, or Septum's and Rumur's with symmetry."""
    for instance in dict.fromkeys(instance for instance, _ in results):
        for kind in ("none", "symmetry"):
            counts: dict[tuple[int | None, int | None], list[str]] = {}
            for (where, name), rows in results.items():
                if where == instance and kind in name.replace(",", "").split():
                    for run in rows.runs:
                        if not run.late:
                            counts.setdefault((run.states, run.edges), []).append(name)
            if len(counts) > 1:
                for (states, edges), names in counts.items():
                    yield f"{instance}, {kind}: {states} states, {edges} steps: {', '.join(sorted(set(names)))}"


def report(results: Results, cached: bool, began: str) -> int:
    """Print what there is; returns the exit code."""
    sys.stdout.flush()
    if sys.stderr.isatty():
        print("\r\033[K", end="", file=sys.stderr)
    print(table_of_runs(results))
    print()
    ratios = table_of_ratios(results)
    if ratios:
        print(ratios + "\n")
    if not cached:
        print("septum keeps no machine code from one run to the next: there is no warm start to measure")
    print(f"before: {began}; after: {load()}")
    wrong = list(disagreements(results))
    for line in wrong:
        print(f"COUNTS DIFFER: {line}")
    names = {name.split()[0] for (_, name), rows in results.items() if rows.runs and "none" in name}
    if not wrong and len(names) > 1:
        print(f"unreduced counts of states and steps are equal: {', '.join(sorted(names))}")
    return 1 if wrong else 0


def instances(text: str) -> list[Instance]:
    """An argument type: a comma list of CPUSxSPLITS."""
    found = []
    for name in text.split(","):
        match = re.fullmatch(r"([1-8])x([1-9]\d?)", name.strip())
        if match is None:
            raise argparse.ArgumentTypeError(f"'{name}' is not CPUSxSPLITS, such as 3x2")
        found.append(Instance(int(match[1]), int(match[2]), name.strip() in LARGE))
    return found


def main(argv: Sequence[str] | None = None) -> int:
    options = argparse.ArgumentParser(description="Septum next to Spin and Rumur on the protocol of the mail.")
    options.add_argument("--quick", action="store_true", help="without the large instances")
    options.add_argument("--rounds", type=int, default=5, metavar="N", help="runs of everything (default: 5)")
    options.add_argument("--instances", type=instances, metavar="LIST", help="CPUSxSPLITS, with commas between")
    options.add_argument("--limit", type=float, default=30, metavar="S", help="seconds for a large one (default: 30)")
    options.add_argument("--max-memory", type=int, default=6000, metavar="MB", help="for one search (default: 6000)")
    options.add_argument("--septum", metavar="COMMAND", help="how to call septum (default: the one of this Python)")
    args = options.parse_args(argv)
    if args.rounds < 1:
        options.error("--rounds wants at least 1")
    if args.instances is None:
        args.instances = instances(",".join(SMALL if args.quick else SMALL + LARGE))
    began = load()
    print(describe())
    for peer in (("spin", "-V"), ("rumur", "--version"), ("gcc", "--version")):
        print(says(*peer) or f"{peer[0]} is not installed")
    print(f"one thread each; medians of {args.rounds} rounds, large instances once; {began}\n")
    with tempfile.TemporaryDirectory(prefix="septum-bench-") as scratch:
        septum = Septum(Path(scratch), args.septum)
        results: Results = {}
        try:
            cached = septum.caches(args.max_memory)
        except (Failed, OSError) as error:
            print(f"peers: septum cannot be run: {error}", file=sys.stderr)
            return 2
        try:
            measure(args, tools(septum, cached), results)
        except KeyboardInterrupt:
            report(results, cached, began)
            print("stopped by Ctrl-C: medians of what was run")
            return EXIT_KILLED
        return report(results, cached, began)


if __name__ == "__main__":
    sys.exit(main())
