# SPDX-License-Identifier: GPL-2.0-or-later
"""Would the tests notice? Break the package in one place at a time, and run the tests that look at that room.

    python bench/mutate.py                       200 mutants of all rooms below, the same ones each time
    python bench/mutate.py --count 40 --room verdict
    python bench/mutate.py --seed 1              other ones
    python bench/mutate.py --only 6,11,40-50     these of them, by their numbers
    python bench/mutate.py --near                what the near tests of each room kill; the others stay undecided

A mutant is *killed* if a test fails or never ends; it *survived* if all tests of its room pass; it is *undecided*
if they take longer than --most seconds; *equivalent* if bench/equivalent.txt argues that it does the same. The tests
of a room are in ROOMS: those that are quick and near first, and no more than that room is meant to be held by. Of
those only the ones run that run the line in question, the quick ones first; which these are is seen once. Prints
each mutant as it is decided, then a table; exit code 1 if fewer than 95 % of those that are not equivalent are killed.
Ctrl-C stops it and prints what is known.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from itertools import islice
from pathlib import Path
from typing import NamedTuple, NoReturn

import hypothesis  # noqa: F401  # loaded before each mutant is, like LLVM
import llvmlite.binding  # noqa: F401
import pytest
from covering import Covered, Covering
from machine import describe, load
from mutations import Mutation, mutations
from tabulate import tabulate

ROOT = Path(__file__).resolve().parent.parent
EQUIVALENT = Path(__file__).with_name("equivalent.txt")
COPIED = ("septum", "tests", "examples", "tools", "bench", "docs", "pyproject.toml", "README.md", "CONTRIBUTING.md")
KILLED, SURVIVED, UNDECIDED, SAME = "killed", "survived", "undecided", "equivalent"
ENOUGH = 0.95

#: room -> the tests that hold it: the first pass most mutants do not survive, the others take longer
ROOMS: dict[str, tuple[str, str]] = {
    "lang": (
        "tests/lang tests/teaching tests/designs/test_design_mistakes.py tests/engine/test_native.py",
        "tests/graph tests/cli/test_check.py tests/designs/test_model_lint.py tests/designs/test_moved.py "
        "tests/kernel/test_kernel_primitives.py tests/engine/test_differential.py tests/cli/test_keys.py",
    ),
    "graph": (
        "tests/graph tests/lang/test_supported.py tests/lang/test_refused.py tests/machine/test_same_code.py",
        "tests/designs/test_design_mistakes.py tests/designs/test_model_lint.py tests/engine/test_differential.py "
        "tests/engine/test_seed_counts.py tests/engine/test_races.py "
        "tests/engine/test_racing.py tests/cli/test_search_options.py tests/designs/test_design_variants.py",
    ),
    "analysis": (
        "tests/analysis tests/machine/test_same_code.py",
        "tests/engine/test_differential.py tests/engine/test_races.py tests/engine/test_racing.py "
        "tests/designs/test_design_variants.py",
    ),
    "machine": (
        "tests/machine tests/lang/test_supported.py tests/engine/test_seed_counts.py tests/engine/test_races.py "
        "tests/engine/test_timed.py tests/engine/test_timed_random.py",
        "tests/engine/test_optimiser.py tests/engine/test_differential.py "
        "tests/engine/test_racing.py tests/analysis tests/cli/test_check.py",
    ),
    "engine": (
        "tests/engine/test_native.py tests/engine/test_seed_counts.py tests/engine/test_keep_going.py "
        "tests/engine/test_races.py tests/engine/test_liveness.py tests/engine/test_liveness_rounds.py "
        "tests/engine/test_causes.py tests/engine/test_optimiser.py tests/engine/test_hash_compaction.py "
        "tests/engine/test_checkpoint.py tests/engine/test_together.py tests/engine/test_timed.py",
        "tests/engine tests/cli/test_check.py tests/cli/test_search_options.py tests/cli/test_memory_limits.py "
        "tests/cli/test_errors.py tests/cli/test_keys.py tests/cli/test_check_liveness.py",
    ),
    "verdict": (
        "tests/verdict tests/kernel/test_kernel_lock_order.py tests/kernel/test_kernel_lock_classes.py "
        "tests/kernel/test_kernel_softirq.py tests/full/test_matrix.py tests/cli/test_check.py",
        "tests/cli/test_keys.py tests/cli/test_search_options.py tests/cli/test_check_liveness.py tests/show "
        "tests/cli/test_any_number.py tests/cli/test_memory_limits.py tests/cli/test_full.py "
        "tests/cli/test_parallel.py tests/cli/test_errors.py",
    ),
    "pictures": (
        "tests/pictures/test_record.py tests/pictures/test_perfetto.py tests/pictures/test_itf.py "
        "tests/pictures/test_page.py tests/pictures/test_session.py tests/pictures/test_server.py",
        "tests/cli/test_pictures_option.py tests/cli/test_explore_command.py",
    ),
    "properties": (
        "tests/properties/test_sites.py tests/properties/test_property_names.py tests/tdx/test_life.py",
        "tests/properties/test_seeded_bugs.py tests/tdx/test_module_invariants.py tests/scenarios",
    ),
}


class Outcome(NamedTuple):
    """What became of a mutant; ``by`` the test that failed, or why it is not known."""

    mutation: Mutation
    what: str
    by: str = ""


class Tests:
    """A copy of the project in which one file at a time is wrong."""

    def __init__(self, folder: Path, most: float, near: bool) -> None:
        self.folder = folder
        self.most = most
        self.near = near
        for name in COPIED:
            source = ROOT / name
            if source.is_dir():
                shutil.copytree(source, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
            else:
                shutil.copy(source, folder / name)
        self.covered: dict[str, Covered] = {}

    def run(self, tests: list[str], limit: float, covering: Path | None = None) -> tuple[int | None, str]:
        """Run some, until the first failure: exit code, or None if they take longer; and which one failed."""
        said = self.folder / "said"
        child = os.fork()  # what pytest and LLVM take to be loaded is there already
        if child == 0:
            self.become(tests, said, covering)
        over, code = time.monotonic() + limit, None
        try:
            while code is None and time.monotonic() < over:
                time.sleep(0.02)
                ended, status = os.waitpid(child, os.WNOHANG)
                code = os.waitstatus_to_exitcode(status) if ended else None
        finally:
            if code is None:
                os.killpg(child, signal.SIGKILL)
                os.waitpid(child, 0)
        if code is None:
            return None, f"not over after {limit:.0f} s"
        out = said.read_text(encoding="utf-8", errors="replace")
        failed = [line for line in out.splitlines() if line.startswith(("FAILED ", "ERROR "))]
        return code, failed[0].split(" - ")[0] if failed else out.strip().rpartition("\n")[2]

    def become(self, tests: list[str], said: Path, covering: Path | None) -> NoReturn:
        """In a process of its own: pytest in the copy, with nothing of the package loaded."""
        code = 70
        try:
            os.setsid()
            os.chdir(self.folder)
            os.environ.update(PYTHONPATH=str(self.folder), PYTHONDONTWRITEBYTECODE="1", SEPTUM_CACHE="")
            if any(test.startswith("tests/properties/") for test in tests):
                os.environ["SEPTUM_MANY"] = "1"  # all sites of require(), not a part of them
            sys.dont_write_bytecode = True
            sys.path.insert(0, str(self.folder))
            for name in [name for name in sys.modules if name.partition(".")[0] in ("septum", "tests", "examples")]:
                del sys.modules[name]
            with open(said, "wb") as out:
                for descriptor in (1, 2):
                    os.dup2(out.fileno(), descriptor)
            plugins = [Covering(self.folder, covering)] if covering else []
            code = int(pytest.main(["-x", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", *tests], plugins))
        finally:
            os._exit(code)

    def learned(self, tests: str) -> Covered:
        """Which of some tests run which lines, with nothing wrong. Exits if they fail."""
        if tests not in self.covered:
            out = self.folder / "covered"
            code, by = self.run(tests.split(), 3600, out)
            if code != 0:
                sys.exit(f"mutate: the tests fail with nothing wrong: {by}; try: python -m pytest {tests}")
            self.covered[tests] = Covered(out)
        return self.covered[tests]

    def outcome(self, mutation: Mutation, room: str) -> Outcome:
        """Run those tests of the room that run one place, with that place broken."""
        file, left = self.folder / mutation.file, self.most
        source = file.read_bytes()
        last = mutation.line + mutation.old.count("\n")
        for group in ROOMS[room][: 1 if self.near else 2]:
            covered = self.learned(group)
            tests, began = covered.tests_of(mutation.file, mutation.line, last), time.monotonic()
            if not tests:
                continue
            limit = min(left, 5 * covered.time_of(tests) + 60)
            file.write_bytes(mutation.applied(source))
            try:
                code, by = self.run(tests, limit)
            finally:
                file.write_bytes(source)
            if code is None:
                return Outcome(mutation, KILLED if limit < left else UNDECIDED, by)
            if code != 0:
                return Outcome(mutation, KILLED, by)
            left -= time.monotonic() - began
        return Outcome(mutation, UNDECIDED, "passes the near tests") if self.near else Outcome(mutation, SURVIVED)


def chosen(room: str, count: int, seed: int) -> list[Mutation]:
    """``count`` changes of a room, spread over its files as the code is.

    Which ones hangs on their text alone: a change somewhere else in the package leaves them the same.
    """
    every: list[Mutation] = []
    for file in sorted((ROOT / "septum" / room).rglob("*.py")):
        every += mutations(str(file.relative_to(ROOT)), file.read_bytes())
    every.sort(key=lambda m: (hashlib.sha256(f"{seed} {unnumbered(m)}".encode()).digest(), m.line))
    return list(islice((m for m in every if m.parses((ROOT / m.file).read_bytes())), count))


def argued() -> dict[str, str]:
    """Mutants that do the same as the code: as they are printed, without the line's number -> why."""
    found = {}
    for line in EQUIVALENT.read_text(encoding="utf-8").splitlines() if EQUIVALENT.exists() else []:
        if line and not line.startswith("#"):
            mutant, _, why = line.partition("  # ")
            found[mutant] = why
    return found


def unnumbered(mutation: Mutation) -> str:
    """A mutant in bench/equivalent.txt: lines of code come and go."""
    return str(mutation).replace(f":{mutation.line}:", ":", 1)


def text(outcomes: list[tuple[str, Outcome]]) -> str:
    """How many of each room, and those that survived."""
    rows = []
    for room in [*ROOMS, ""]:
        count = Counter(o.what for r, o in outcomes if room in (r, ""))
        different = count[KILLED] + count[SURVIVED] + count[UNDECIDED]
        share = f"{100 * count[KILLED] / different:.0f} %" if different else "-"
        rows.append([room or "all", *(count[what] for what in (KILLED, SURVIVED, UNDECIDED, SAME)), share])
    lines = [
        tabulate(rows, headers=["room", KILLED, SURVIVED, UNDECIDED, SAME, "killed of the others"], stralign="left")
    ]
    lines += [f"{o.what}: {o.mutation}" for _, o in outcomes if o.what in (SURVIVED, UNDECIDED)]
    return "\n".join(lines)


def numbers(text: str) -> set[int]:
    """``3,7-9`` as a set."""
    found: set[int] = set()
    for part in text.split(","):
        first, _, last = part.partition("-")
        found |= set(range(int(first), int(last or first) + 1))
    return found


def main() -> int:
    """Try them all; the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=200, help="mutants, over all rooms together")
    parser.add_argument("--room", choices=ROOMS, action="append", help="this room only; may be given again")
    parser.add_argument("--seed", type=int, default=0, help="which mutants")
    parser.add_argument("--most", type=float, default=600, help="seconds for one mutant")
    parser.add_argument("--near", action="store_true", help="only the near tests of each room: minutes, not hours")
    parser.add_argument("--only", type=numbers, metavar="N,N-N", help="these mutants of them")
    parser.add_argument("--list", action="store_true", help="print the mutants, and run nothing")
    args = parser.parse_args()
    rooms = args.room or list(ROOMS)
    share = [args.count // len(rooms) + (i < args.count % len(rooms)) for i in range(len(rooms))]
    todo = [(room, m) for room, count in zip(rooms, share, strict=True) for m in chosen(room, count, args.seed)]
    random.Random(args.seed).shuffle(todo)  # stopped early, it has some of each room
    every = list(enumerate(todo, 1))
    if args.only:
        every = [(number, what) for number, what in every if number in args.only]
    if args.list:
        print("\n".join(f"{number} {mutation}" for number, (_, mutation) in every))
        return 0
    print(f"{describe()}\n{load()}, seed {args.seed}, {len(every)} mutants", flush=True)
    done: list[tuple[str, Outcome]] = []
    same = argued()
    try:
        with tempfile.TemporaryDirectory() as folder:
            tests = Tests(Path(folder), args.most, args.near)
            for number, (room, mutation) in every:
                if (why := same.get(unnumbered(mutation))) is not None:
                    found = Outcome(mutation, SAME, why)
                else:
                    found = tests.outcome(mutation, room)
                done.append((room, found))
                print(f"{number}/{len(todo)} {found.what}: {mutation}  {found.by}", flush=True)
    except KeyboardInterrupt:
        print(f"\nstopped by Ctrl-C after {len(done)} of {len(every)}")
    print(text(done))
    count = Counter(o.what for _, o in done)
    different = count[KILLED] + count[SURVIVED] + count[UNDECIDED]
    return 0 if different and count[KILLED] >= ENOUGH * different else 1


if __name__ == "__main__":
    sys.exit(main())
