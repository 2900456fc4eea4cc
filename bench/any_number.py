# SPDX-License-Identifier: GPL-2.0-or-later
"""The proof for any number of CPUs, of all designs.

python bench/any_number.py designs [DESIGN ...]   what is proved in the scenarios that split, and how long it takes
python bench/any_number.py roles [DESIGN ...]     the same in the scenarios whose CPUs have roles

Each design that holds with two CPUs should be proved, plain and with --enomem --busy; where one is not, the reason is
printed. Exits with 1 if something is proved that a search refutes, for which any_number_false.py looks in many more
models. Ctrl-C shows what is known.
"""

from __future__ import annotations

import argparse
import contextlib
import sys
import time
from pathlib import Path

from machine import describe, load, table

HERE = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(HERE))

from septum.designs import NAMES  # noqa: E402
from septum.designs import load as load_design  # noqa: E402
from septum.lang.model import Model  # noqa: E402
from septum.proof.prove import HOLDS, prove  # noqa: E402
from septum.scenarios import SCENARIOS as KNOWN  # noqa: E402
from septum.verdict.checking import check  # noqa: E402
from septum.verdict.result import Settings  # noqa: E402

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


def main() -> None:
    """Parse the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("designs", "roles"))
    parser.add_argument("names", nargs="*")
    parser.add_argument("--scenario", action="append", choices=SCENARIOS + ROLES)
    parser.add_argument("--splits", type=int, default=1)
    parser.add_argument("--refuted", action="store_true", help="with designs: try what does not hold as well")
    args = parser.parse_args()
    print(f"{describe()}; {load()}", file=sys.stderr)
    sys.exit(not designs(args))


if __name__ == "__main__":
    main()
