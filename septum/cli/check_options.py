# SPDX-License-Identifier: GPL-2.0-or-later
"""The options of ``septum check`` in groups, and which of them do not go together or have no effect."""

from __future__ import annotations

import argparse
from typing import Any, NoReturn

from septum.cli.c_options import add_c_options, refuse_c
from septum.cli.options import bound, number, reductions
from septum.cli.output import UserError
from septum.verdict.result import (
    CHECKPOINT_EVERY,
    DEFAULT_RUNS,
    EXHAUSTIVE,
    FAIRNESS,
    MAX_CPUS,
    MAX_SPLITS,
    ORDERS,
    STRATEGIES,
)

MAX_THREADS = 64

#: what an option is that is not given: the parser leaves None, so that it is known
DEFAULTS = {
    "strategy": EXHAUSTIVE,
    "order": ORDERS[0],
    "runs": DEFAULT_RUNS,
    "seed": 1,
    "fairness": FAIRNESS[0],
    "checkpoint_every": CHECKPOINT_EVERY,
}
#: an attribute of the parsed arguments -> its option, where that is not the same word
WORDS = {"order": "--search", "any": "--any", "liveness": "--liveness"}

#: options of a search; a run of random or pct, or of a replay key, has no use for them
OF_SEARCH = ("reduce", "order", "threads", "hash_compact")
OF_RUNS = ("runs", "seed")
OF_PROOF = ("any", "invariants", "certificate")
PICTURES = ("html", "perfetto", "itf")


class Renamed(argparse.Action):
    """An option of before: refused, with the word that it has now."""

    def __call__(self, parser: argparse.ArgumentParser, *args: Any) -> NoReturn:
        """Say what it is called."""
        parser.error(f"{self.option_strings[0]} is called {self.const} now")


def add_options(check: argparse.ArgumentParser) -> None:
    """All options, each in its group."""
    add_model(check.add_argument_group("model").add_argument)
    add_search(check.add_argument_group("search").add_argument)
    add_reductions(check.add_argument_group("reductions").add_argument)
    add_proof(check.add_argument_group("any number of CPUs").add_argument)
    add_c_options(check.add_argument_group("kernel C").add_argument)
    add_output(check.add_argument_group("output").add_argument)


def add_model(add: Any) -> None:
    """The options that say what is checked."""
    add("designs", metavar="DESIGN", nargs="*", help="name of a design, or a file; without any, all that have a name")
    add_size(add)
    add("--all", action="store_true", help="every scenario, in one table (without a design: the default)")
    add("--full", action="store_true", help="every scenario, with and without --enomem and --busy, and loops")
    add("--against", metavar="BASE", help="say only what the design BASE, by name or file, does not have")
    add("--concurrency", action="store_true", help="count what each design leaves to run at the same time, in steps")


def add_size(add: Any) -> None:
    """The options that say in which scenario, at which size, and what may fail."""
    add("--scenario", metavar="S", help="who runs what (default: split, and regions as well)")
    add("--cpus", type=number(1, MAX_CPUS), metavar="N", help="CPUs that race, 1..8 (default: 2)")
    add("--splits", type=number(1, MAX_SPLITS), metavar="K", help="huge pages each splits (default: 2)")
    add("--enomem", action="store_true", help="let every allocation succeed and fail")
    add("--busy", action="store_true", help="let the TDX module be busy wherever it may be")
    add(
        "--bound",
        type=bound,
        action="append",
        default=[],
        metavar="NAME=N",
        help="raise a bound of the model; an INCONCLUSIVE verdict names those it reached",
    )


def add_search(add: Any) -> None:
    """The options that say how the search works."""
    add("--strategy", choices=STRATEGIES, help="all interleavings, or some (default: exhaustive)")
    add("--runs", type=number(1), metavar="N", help="runs of random and pct (default: 1000)")
    add("--seed", type=number(0), metavar="N", help="first seed of random and pct (default: 1)")
    add("--keep-going", action="store_true", help="do not stop at the first violation")
    add("--liveness", action="store_true", help="look for runs that repeat forever whatever it takes")
    add("--progress", action=Renamed, nargs=0, const="--liveness", help=argparse.SUPPRESS)
    add("--fairness", choices=FAIRNESS, help="fairness of CPUs to assume in endless runs (default: weak)")
    add("--search", dest="order", choices=ORDERS, help="breadth first, or depth first (default: bfs)")
    add(
        "--threads",
        type=number(1, MAX_THREADS),
        metavar="N",
        help="threads of a long search (default: one for each idle core where that is faster than one)",
    )
    add("--max-memory", type=number(1), metavar="MB", help="memory for the search (default: 3/4 of what is free)")
    add("--checkpoint", metavar="FILE", help="write the search to a file now and then")
    add("--checkpoint-every", type=number(1), metavar="S", help="seconds between checkpoints (default: 60)")
    add("--resume", metavar="FILE", help="continue from what --checkpoint wrote")


def add_reductions(add: Any) -> None:
    """The options that make a search smaller."""
    add(
        "--reduce",
        type=reductions,
        action="extend",
        metavar="LIST",
        help="reductions to use where they are sound: none, symmetry, partial-order, pages, all (default: all)",
    )
    add("--hash-compact", type=number(40, 64), metavar="BITS", help="keep 40..64 bits of a hash instead of each state")


def add_proof(add: Any) -> None:
    """The options of proofs for any number of CPUs."""
    add(
        "--any",
        action="store_true",
        help="prove it for any number of CPUs, too, where it holds, however long that takes (default: if it is short)",
    )
    add("--no-any", action="store_true", help="do not try to")
    add("--invariants", action="store_true", help="with the proof: list its invariants")
    add("--certificate", metavar="FILE", help="write the proof to a file for septum verify")


def add_output(add: Any) -> None:
    """The options that say what is printed."""
    add("--watch", action="store_true", help="check again when a file changes, until Ctrl-C")
    add("--quiet", action="store_true", help="the verdict and what was checked, nothing else")
    add("--brief", action="store_true", help="the verdict and the steps that matter, nothing else")
    add("--every-step", action="store_true", help="show every step of a violation, not just those that matter")
    add("--timelines", action="store_true", help="with --all: print each timeline instead of its command")
    add("--replay", metavar="KEY", help="show the run of this replay key, nothing else")
    add("--loosely", action="store_true", help="with --replay: of other code, as far as the key's run fits")
    add("--json", action="store_true", help="one JSON object on stdout")
    add("--html", metavar="FILE", help="write a page with the verdict and its runs to a file")
    add("--perfetto", metavar="FILE", help="write the first run as a trace for ui.perfetto.dev")
    add("--itf", metavar="FILE", help="write it in the trace format of the TLA+ tools")


def complete(args: argparse.Namespace) -> None:
    """Put in the defaults of what was not given."""
    for name, value in DEFAULTS.items():
        if getattr(args, name) is None:
            setattr(args, name, value)


def option(name: str) -> str:
    """An option as it is typed."""
    return WORDS.get(name, "--" + name.replace("_", "-"))


def given(args: argparse.Namespace, *names: str) -> str:
    """The first of these options that is given, as it is typed; "" if none is."""
    return next((option(name) for name in names if getattr(args, name) not in (None, False, [])), "")


def refuse(args: argparse.Namespace) -> None:
    """Raise UserError for options that do not go together, or of which one has no effect."""
    several = args.all or args.full or args.against is not None or len(args.designs) != 1
    exhaustive = args.strategy in (None, EXHAUSTIVE)
    refuse_c(args, [*args.designs, args.against or ""])
    refuse_replay(args, several)
    if args.no_any and (found := given(args, *OF_PROOF)):
        raise UserError(f"--no-any and {found} exclude each other")
    for name in ("checkpoint", "resume", "certificate"):
        if getattr(args, name) is not None and (several or not exhaustive):
            raise UserError(f"--{name} is of one exhaustive search; name one design, and no other --strategy")
    if args.resume is None and args.checkpoint is None and args.checkpoint_every is not None:
        raise UserError("--checkpoint-every needs --checkpoint FILE")
    if args.hash_compact is not None and args.order == "dfs":
        raise UserError("--hash-compact keeps no states to go back to; give it with --search bfs")
    if args.concurrency and (args.all or args.full or args.against or args.replay or not exhaustive):
        raise UserError(
            "--concurrency counts in the whole space of one scenario; "
            "leave out --all, --full, --against, --replay and --strategy"
        )
    if exhaustive and (found := given(args, *OF_RUNS)):
        raise UserError(f"{found} is about random runs; give it with --strategy random or pct")
    if not exhaustive and (found := given(args, *OF_SEARCH, "max_memory", "fairness")):
        raise UserError(f"{found} has no effect on --strategy {args.strategy}; leave it out")
    refuse_output(args)


def refuse_replay(args: argparse.Namespace, several: bool) -> None:
    """Raise UserError for what a replay key has no use for."""
    if args.replay is None:
        if args.loosely:
            raise UserError("--loosely is about a replay key; give it with --replay KEY")
        return
    if several:
        raise UserError("--replay is of one design; name only that one")
    others = (*OF_SEARCH, *OF_RUNS, *OF_PROOF, "no_any", "strategy", "liveness", "checkpoint", "resume", "quiet")
    if found := given(args, *others):
        raise UserError(f"{found} has no effect on --replay, which takes one run; leave it out")


def refuse_output(args: argparse.Namespace) -> None:
    """Raise UserError for options about text that is not printed."""
    table = args.all or not args.designs
    several = table or args.full or args.against is not None or args.concurrency or len(args.designs) != 1
    if several and (found := given(args, *PICTURES)):
        raise UserError(f"{found} is a picture of one check; name one design, without --all, --full, --concurrency")
    if args.concurrency and (found := given(args, "quiet", "timelines", "every_step")):
        raise UserError(f"{found} has no effect on --concurrency; leave it out")
    if args.timelines and (not table or args.full or args.against is not None):
        raise UserError("--timelines is about the table of --all; give it with --all")
    if args.every_step and (args.json or args.quiet or (table and not args.timelines)):
        raise UserError("--every-step is about timelines, and there are none; leave it out")
    if args.brief and (several or args.json or args.every_step or args.quiet or args.replay is not None):
        raise UserError("--brief is of one check of one design; leave out what asks for more or less")
    if args.quiet and (args.full or args.against is not None):
        raise UserError("--quiet has no effect on --full and --against; leave it out")
    if args.quiet and (args.json or args.timelines or args.invariants):
        raise UserError(f"{given(args, 'json', 'timelines', 'invariants')} and --quiet exclude each other")
