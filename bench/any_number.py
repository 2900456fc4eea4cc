# SPDX-License-Identifier: GPL-2.0-or-later
"""The proof for any number of CPUs, of all designs.

python bench/any_number.py designs [DESIGN ...]   what is proved in the scenarios that split, and how long it takes
python bench/any_number.py roles [DESIGN ...]     the same in the scenarios whose CPUs have roles
python bench/any_number.py mutants --count 500    random mutants of lowered code, against searches of 2 and 3 CPUs
python bench/any_number.py bugs                   the seeded bugs of tests/full and tests/properties, in the same way
python bench/any_number.py programs --count 300   random programs: searches of 2, 3 and 4 CPUs, and all their pairs
python bench/any_number.py pairs --states 5000    pairs of all states of 2, 3 and 4 CPUs of each design that is proved

Each design that holds with two CPUs should be proved, plain and with --enomem --busy; where one is not, the reason is
printed. Exits with 1 if something is proved that a search refutes, or a pair is missing. Ctrl-C shows what is known.
"""

from __future__ import annotations

import argparse
import collections
import contextlib
import sys
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path

from machine import describe, load, table

HERE = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(HERE))

from septum.designs import NAMES  # noqa: E402
from septum.designs import load as load_design  # noqa: E402
from septum.lang.model import Model  # noqa: E402
from septum.proof.prove import HOLDS, Prover, prove  # noqa: E402
from septum.scenarios import SCENARIOS as KNOWN  # noqa: E402
from septum.verdict.checking import check  # noqa: E402
from septum.verdict.result import Settings  # noqa: E402
from tests.proof import refuting, test_containment, test_random_programs, test_roles  # noqa: E402
from tests.proof.reaching import missing  # noqa: E402

SCENARIOS = ("split", "same", "regions", "resched")
ROLES = tuple(name for name, scenario in KNOWN.items() if scenario.roles)
WORK = 10_000_000  # pairs over all passes; a clock would depend on what else the machine does


def one(name: str, scenario: str, both: bool, args: argparse.Namespace) -> tuple[str, str, str, float, str]:
    """One proof, and a search with two CPUs: its verdict, the proof's, pairs, seconds, and why not."""
    design = load_design(name)
    roles = design.roles_of(scenario)
    splits: int = 0 if roles else args.splits
    settings = Settings(name, scenario, cpus=2, splits=splits, enomem=both, busy=both, max_memory=1 << 29)

    def build(cpus: int) -> Model:
        return design.build(scenario, cpus=cpus, splits=splits, enomem=both, busy=both)

    def of_roles(counts: tuple[int, ...]) -> Model:
        return design.build(scenario, cpus=2, splits=0, enomem=both, busy=both, counts=counts)

    found = check(design, settings)
    if found.verdict != HOLDS and not args.refuted:
        return found.verdict, "", "", 0.0, found.violations[0].finding.name if found.violations else found.reason
    began = time.process_time()
    proof = prove(of_roles, most_work=WORK, roles=roles) if roles else prove(build, most_work=WORK)
    seconds = time.process_time() - began
    why = proof.reason
    if found.violations:
        why = f"{found.violations[0].finding.name}; {why}"
    return found.verdict, proof.verdict, f"{proof.pairs:,}", seconds, why


def designs(args: argparse.Namespace) -> bool:
    """All designs; whether nothing false is proved."""
    wanted = ROLES if args.what == "roles" else SCENARIOS
    rows: list[list[str]] = []
    right, total = True, 0.0
    with contextlib.suppress(KeyboardInterrupt):
        for name in args.names or NAMES:
            for scenario in [s for s in load_design(name).scenarios if s in (args.scenario or wanted)]:
                for both in (False, True):
                    searched, proved, pairs, seconds, why = one(name, scenario, both, args)
                    right &= not (proved == HOLDS and searched == "VIOLATED")
                    total += seconds if proved == HOLDS else 0.0
                    rows.append([name, scenario, "both" * both, searched, proved, pairs, f"{seconds:.2f}", why])
                    print("  " + " | ".join(rows[-1]), file=sys.stderr, flush=True)
    print(table(["design", "scenario", "options", "2 CPUs", "any", "pairs", "CPU s", "reason"], rows))
    print(f"what is proved: {total:.1f} s of one core")
    return right


def against_searches(found: Iterable[refuting.Held | None]) -> bool:
    """Broken models; whether none is proved that a search refutes."""
    counts: collections.Counter[str] = collections.Counter()
    with contextlib.suppress(KeyboardInterrupt):
        for number, each in enumerate(found):
            what = "no program" if each is None else "not proved" if not each.proved else "proved, and holds"
            if each is not None and each.wrong:
                what = "PROVED, AND FAILS"
                print(f"{each.what}: {each.wrong} with {each.cpus} CPUs", flush=True)
            counts[what] += 1
            if number % 20 == 19:
                print(f"  {number + 1}: {dict(counts)}", file=sys.stderr, flush=True)
    print(table(["", "models"], [[what, str(n)] for what, n in counts.most_common()]))
    return not counts["PROVED, AND FAILS"]


def mutants(args: argparse.Namespace) -> bool:
    """Random mutants."""
    return against_searches(map(refuting.mutant, range(args.count)))


def bugs(args: argparse.Namespace) -> bool:
    """Seeded bugs."""
    with tempfile.TemporaryDirectory() as folder:
        return against_searches(refuting.bugs(Path(folder)))


def programs(args: argparse.Namespace) -> bool:
    """Random programs; raises AssertionError for one that is wrong."""
    proved = two = done = 0
    with tempfile.TemporaryDirectory() as folder, contextlib.suppress(KeyboardInterrupt):
        for seed in range(args.count):
            proved += test_random_programs.holds(Path(folder), seed)
            two += test_roles.holds(Path(folder), seed)
            done += 1
    print(f"{done} random programs, {proved} of them proved: every pair is there, and no search finds anything")
    print(f"{done} pairs of random programs for two roles, {two} of them proved, in the same way")
    return True


def pairs(args: argparse.Namespace) -> bool:
    """Containment, of each design that is proved."""
    rows: list[list[str]] = []
    with contextlib.suppress(KeyboardInterrupt):
        for name in args.names or NAMES:
            prover = Prover(test_containment.build_of(name))
            views = prover.run().views
            if views is None:
                continue
            found = [missing(prover, views, cpus, args.states) for cpus in (2, 3, 4)]
            rows.append([name, *(f"{lost} of {seen:,}" for seen, lost in found)])
            print("  " + " | ".join(rows[-1]), file=sys.stderr, flush=True)
    print(table(["design, missing pairs of", "2 CPUs", "3", "4"], rows))
    return all(cell.startswith("0 ") for row in rows for cell in row[1:])


def main() -> None:
    """Parse the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("designs", "roles", "mutants", "bugs", "programs", "pairs"))
    parser.add_argument("names", nargs="*")
    parser.add_argument("--scenario", action="append", choices=SCENARIOS + ROLES)
    parser.add_argument("--splits", type=int, default=1)
    parser.add_argument("--refuted", action="store_true", help="with designs: try what does not hold as well")
    parser.add_argument("--count", type=int, default=500)
    parser.add_argument("--states", type=int, default=5000)
    args = parser.parse_args()
    print(f"{describe()}; {load()}", file=sys.stderr)
    does = {
        "designs": designs,
        "roles": designs,
        "mutants": mutants,
        "bugs": bugs,
        "programs": programs,
        "pairs": pairs,
    }
    sys.exit(not does.get(args.what, designs)(args))


if __name__ == "__main__":
    main()
