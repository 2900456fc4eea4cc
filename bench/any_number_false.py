# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether the proof for any number of CPUs ever proves what is false.

python bench/any_number_false.py all [--quick]    everything below, one after the other

tricky     little programs that few CPUs do not break, and more do
walks      little walks over pages that two splits do not break, and three do
sizes      the set of pairs, from code that was lowered for 4, 5 and 6 CPUs
refuted    all configurations of all designs that a search of 2 CPUs refutes
programs   random programs: searches of 2, 3 and 4 CPUs, and all their pairs; and those of two roles (--count)
pairs      pairs of states of 2, 3 and 4 CPUs of each design that is proved (--states)
bugs       the seeded bugs of tests/full and tests/properties
cases      what `septum cases` runs, and its designs with any number of CPUs
windows    seeded bugs and mutants of designs, proved for any number of splits: searches of 1 to 3 splits (--count)
mutants    random mutants of lowered code, of the mail's protocol and of designs (--count)

The search of a few states that guesses come from does not say here what fails, so that the views must show it. Exits
with 1 if something is proved that a search refutes, or a pair is missing. Ctrl-C ends the part at hand and shows what
is known; a second one right after it ends the program.
"""

from __future__ import annotations

import argparse
import collections
import contextlib
import itertools
import re
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from machine import describe, load, table

HERE = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(HERE))

from septum.designs import NAMES, Design  # noqa: E402
from septum.designs import load as load_design  # noqa: E402
from septum.lang.model import Model  # noqa: E402
from septum.proof.prove import HOLDS, Prover  # noqa: E402
from tests.proof import refuting, test_containment, test_random_programs, test_roles  # noqa: E402
from tests.proof import tricky as by_hand  # noqa: E402
from tests.proof import walks as walks_by_hand  # noqa: E402
from tests.proof.reaching import abstract, missing  # noqa: E402

SCENARIOS = ("split", "same", "regions", "resched")
#: designs whose sets of pairs are small
SMALL = ("v5", "v6", "sept-alt", "tip")
WORK = 3_000_000  # pairs over all passes, where every pair of every state is looked for


def against_searches(found: Iterable[refuting.Held | None]) -> bool:
    """Models, most of them broken; whether none is proved that a search refutes."""
    counts: collections.Counter[tuple[str, str]] = collections.Counter()
    reasons: collections.Counter[str] = collections.Counter()
    lost = wrong = said = 0
    with contextlib.suppress(KeyboardInterrupt):
        for number, each in enumerate(found, 1):
            if number % 20 == 0:
                print(f"  {number} models, {wrong} proved and false", file=sys.stderr, flush=True)
            if each is None:
                lost += 1
                continue
            counts["violated" if each.wrong else "holds", "proved" if each.proved else "not proved"] += 1
            said += each.proved and each.said
            if not each.proved:
                reasons[re.sub(r",? ?[(]?(at or after )?[^ ]*:\d+.*", "", each.why)[:60]] += 1
            if each.false:
                wrong += 1
                print(f"PROVED, AND FAILS: {each.what}: {each.wrong} with {each.cpus} CPUs", flush=True)
    rows = [[s, *(str(counts[s, p]) for p in ("proved", "not proved"))] for s in ("violated", "holds")]
    print(table(["2 and 3 CPUs", "proved", "not proved"], rows))
    if said:
        print(f"{said} of those that are proved violate a bound that the proof says it does not cover")
    if lost:
        print(f"{lost} mutants are no programs")
    print(table(["not proved, because of", "models"], [[why, str(n)] for why, n in reasons.most_common(12)]))
    return not wrong


def violated(args: argparse.Namespace) -> Iterator[refuting.Held]:
    """Proofs of all configurations that 2 CPUs refute, plain and with --enomem --busy."""
    for name in args.names or NAMES:
        design = load_design(name)
        for scenario in [s for s in design.scenarios if s in SCENARIOS]:
            for both in (False, True):

                def build(cpus: int, scenario: str = scenario, both: bool = both, design: Design = design) -> Model:
                    return design.build(scenario, cpus=cpus, splits=1, enomem=both, busy=both)

                wrong = refuting.refuted(build, 2)
                if wrong:
                    what = f"{name} {scenario}{' both' * both}"
                    print(f"  {what}: {wrong}", file=sys.stderr, flush=True)
                    yield refuting.proved_or_not(what, build)._replace(wrong=wrong, cpus=2)


def refuted(args: argparse.Namespace) -> bool:
    """What a search refutes."""
    return against_searches(itertools.islice(violated(args), 6 if args.quick else None))


def cases(args: argparse.Namespace) -> bool:
    """The cases."""
    return against_searches(itertools.islice(refuting.cases(always=True), 30 if args.quick else None))


def windows(args: argparse.Namespace) -> bool:
    """Broken designs, for any number of splits."""
    count = args.count or 200
    return against_searches(itertools.islice(refuting.windows(count, always=True), 6 if args.quick else None))


def mutants(args: argparse.Namespace) -> bool:
    """Random mutants."""
    return against_searches(refuting.mutant(n, always=True) for n in range(args.count or (24 if args.quick else 500)))


def bugs(args: argparse.Namespace) -> bool:
    """Seeded bugs."""
    with tempfile.TemporaryDirectory() as folder:
        return against_searches(itertools.islice(refuting.bugs(Path(folder), True), 20 if args.quick else None))


def tricky(args: argparse.Namespace) -> bool:
    """Little programs by hand."""
    rows = []
    counts: collections.Counter[str] = collections.Counter()
    of = {**by_hand.FAIL, **by_hand.CONSTANTS, **by_hand.HOLD, **by_hand.FINE}
    with tempfile.TemporaryDirectory() as folder, contextlib.suppress(KeyboardInterrupt), refuting.blind():
        for name, each in of.items():
            build = each.build(Path(folder))
            proof, wrong = by_hand.false(each, build)
            wrong = wrong or ("" if args.quick else by_hand.fails_at(each, build, True))
            counts[f"{'fail' if each.fails else 'hold'}, {'' if proof.verdict == HOLDS else 'not '}proved"] += 1
            if wrong:
                rows.append([name, wrong])
    print(table(["little programs that", ""], [[what, str(n)] for what, n in sorted(counts.items())]))
    print("(those that fail and are proved exceed a bound that the proof says it does not cover)")
    if rows:
        print(table(["WRONG", "because"], rows))
    return not rows


def walks(args: argparse.Namespace) -> bool:
    """Little walks by hand."""
    rows = []
    of = [(n, each) for n, each in walks_by_hand.WALKS.items() if not args.names or n in args.names]
    with tempfile.TemporaryDirectory() as folder, contextlib.suppress(KeyboardInterrupt), refuting.blind():
        for name, each in of[:5] if args.quick else of:
            rows.append([name, "" if each.fails else "holds", walks_by_hand.wrong_about(each, Path(folder)) or "ok"])
    print(table(["little walks", "", ""], rows))
    return all(row[2] == "ok" for row in rows)


def programs(args: argparse.Namespace) -> bool:
    """Random programs."""
    wrong: list[str] = []
    proved: collections.Counter[str] = collections.Counter()
    done = 0
    with tempfile.TemporaryDirectory() as folder, contextlib.suppress(KeyboardInterrupt):
        for done in range(1, 1 + (args.count or (30 if args.quick else 300))):
            for what, holds in (("one role", test_random_programs.holds), ("two roles", test_roles.holds)):
                try:
                    proved[what] += holds(Path(folder), done - 1)
                except AssertionError as error:
                    wrong.append(f"WRONG: program {done - 1} of {what}: {error}")
                    print(wrong[-1], flush=True)
            if done % 20 == 0:
                print(f"  {done}: {dict(proved)} proved", file=sys.stderr, flush=True)
    what = "not all right" if wrong else "every pair is there, and no search finds anything"
    print(f"{done} random programs of one role and of two, proved: {dict(proved)}; {what}")
    return not wrong


def pairs(args: argparse.Namespace) -> bool:
    """Containment, of each design that is proved."""
    rows: list[list[str]] = []
    states: int = args.states or (300 if args.quick else 3000)
    with contextlib.suppress(KeyboardInterrupt):
        for name in args.names or (SMALL[:2] if args.quick else NAMES):
            prover = Prover(test_containment.build_of(name), most_work=WORK)
            proof = prover.run()
            if proof.verdict == HOLDS and proof.views is not None:
                found = [missing(prover, proof.views, cpus, states) for cpus in (2, 3, 4)]
                rows.append([name, *(f"{lost} of {seen:,}" for seen, lost in found)])
                print("  " + " | ".join(rows[-1]), file=sys.stderr, flush=True)
    print(table([f"missing pairs of {states:,} states of", "2 CPUs", "3", "4"], rows))
    return all(cell.startswith("0 ") for row in rows for cell in row[1:])


def sizes(args: argparse.Namespace) -> bool:
    """The same set from each number of CPUs that a model is lowered for."""
    rows: list[list[str]] = []
    with contextlib.suppress(KeyboardInterrupt):
        for name in args.names or (SMALL[:1] if args.quick else SMALL):
            found = set()
            for cpus in (4, 5, 6):
                views = Prover(test_containment.build_of(name), sizes=(cpus, cpus + 1)).run().views
                found.add(abstract(views) if views is not None else frozenset([(cpus,)]))
            rows.append([name, "the same" if len(found) == 1 else "DIFFERENT", f"{len(next(iter(found))):,}"])
            print("  " + " | ".join(rows[-1]), file=sys.stderr, flush=True)
    print(table(["lowered for 4, 5 and 6 CPUs", "pairs", "in both orders"], rows))
    return all(row[1] == "the same" for row in rows)


PARTS: dict[str, Callable[[argparse.Namespace], bool]] = {
    each.__name__: each for each in (tricky, walks, sizes, refuted, programs, pairs, bugs, cases, windows, mutants)
}


def main() -> int:
    """Run one part, or all; the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("all", *PARTS))
    parser.add_argument("names", nargs="*", metavar="DESIGN")
    parser.add_argument("--count", type=int, help="of mutants (500) and of random programs (300)")
    parser.add_argument("--states", type=int, help="of each number of CPUs (3000)")
    parser.add_argument("--quick", action="store_true", help="a few of each")
    args = parser.parse_args()
    print(f"{describe()}; {load()}", file=sys.stderr)
    wrong = False
    for name in PARTS if args.what == "all" else (args.what,):
        began = time.process_time()
        print(f"== {name}", flush=True)
        right = PARTS[name](args)
        wrong |= not right
        print(f"{'ok' if right else 'WRONG'}, {time.process_time() - began:.0f} s of one core\n", flush=True)
    return int(wrong)


if __name__ == "__main__":
    sys.exit(main())
