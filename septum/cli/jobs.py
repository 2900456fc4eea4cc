# SPDX-License-Identifier: GPL-2.0-or-later
"""What to check, as the command line says it."""

from __future__ import annotations

import argparse
import contextlib
import re
import threading
from collections.abc import Iterator, Sequence
from functools import partial

from septum import cases
from septum.cases import Case, CaseError, Undecided
from septum.cli.c_options import c_options
from septum.cli.job import Job as Job
from septum.cli.job import guarded as guarded
from septum.cli.output import UserError, tell
from septum.designs import DesignError
from septum.verdict.checking import BadSettings, DesignLike, build
from septum.verdict.configure import CASE_ID, configure, find
from septum.verdict.result import EXHAUSTIVE, REDUCTIONS, Settings

PATIENCE = 3.0  # seconds before it is said what takes long


def prepare(name: str, args: argparse.Namespace, scenario: str = "") -> Job:
    """A design and how to check it, built once so that what is wrong shows before a long search.

    ``scenario``  the one to check it in; by default what was asked for, or the design's first.
    """
    design = found_design(name, args)
    asked = set(args.reduce or ["all"])
    try:
        settings = configure(
            design,
            name,
            scenario or args.scenario or "",
            args.cpus or 0,
            args.splits or 0,
            enomem=args.enomem,
            busy=args.busy,
            bounds=tuple(args.bound),
            strategy=args.strategy,
            reduce=frozenset(REDUCTIONS if "all" in asked else asked - {"none"}),
            at_once=not asked.isdisjoint({"partial-order", "pages"}),
            max_memory=(args.max_memory or 0) << 20,
            keep_going=args.keep_going,
            order=args.order,
            threads=args.threads or 0,
            compact=args.hash_compact or 0,
            checkpoint=args.checkpoint or "",
            every=args.checkpoint_every,
            resume=args.resume or "",
            runs=args.runs,
            seed=args.seed,
            liveness=args.liveness,
            fairness=args.fairness,
            any_number=args.any or args.invariants or args.certificate is not None,
            if_short=alone(args) and not (args.no_any or args.quiet),
            certificate=args.certificate or "",
            c=c_options(name, args),
        )
    except BadSettings as error:
        raise UserError(str(error)) from None
    what = f"septum: {design.file}: building the model of scenario {settings.scenario} takes long; Ctrl-C stops it"
    with patience(what):
        guarded(design, partial(build, design, settings))
    return Job(design, settings)


def read_once(design: DesignLike, settings: Settings) -> None:
    """Read and hash the code of a design here, before processes that check it are forked: they know it then.

    Much of it is the kernel's and the module's, so it is of use to those that check other designs, too.
    """
    from septum.engine.memory import uncollected
    from septum.graph.lower import lower_model

    with contextlib.suppress(Exception), uncollected():  # what is wrong is said where it is checked
        model = build(design, settings)
        model.digest()
        lower_model(model)


#: the scenarios that take longest
SLOW = ("accept-convert", "convert-halves", "one-vcpu", "convert-overlap", "accept-first", "two-tds")


def slowest_first(scenario: str) -> int:
    """A key to sort by: what takes longest is begun first, so that no CPU waits for another one in the end."""
    return SLOW.index(scenario) if scenario in SLOW else len(SLOW)


def soonest(rows: Sequence[Settings]) -> Settings:
    """One that is lowered sooner than most, as far as its name and its CPUs tell."""
    return min(rows, key=lambda row: (row.scenario in SLOW, row.cpus))


def alone(args: argparse.Namespace) -> bool:
    """Whether the command is one exhaustive check of one design in one scenario."""
    return len(args.designs) == 1 and args.strategy == EXHAUSTIVE and not (args.all or args.full or args.against)


@contextlib.contextmanager
def patience(text: str) -> Iterator[None]:
    """Say on stderr what takes long, once, if what is in the ``with`` does."""
    timer = threading.Timer(PATIENCE, tell, (text,))
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        timer.join()  # no thread may be there when a process is forked


def found_design(name: str, args: argparse.Namespace) -> DesignLike:
    """A design by its name, by its file, or as the id of a case."""
    if re.fullmatch(CASE_ID, name):
        given = [f"--{o}" for o in ("cpus", "splits", "enomem", "busy") if getattr(args, o)]
        if given:
            raise UserError(f"{name}: {', '.join(given)}: a case fixes its own CPUs; leave it out")
        case = found_case(name)
        if args.all:
            raise UserError(f"{name}: --all is for designs; septum cases {case.id} runs all variants of a case")
    try:
        return find(name, c_options(name, args))
    except (DesignError, CaseError, BadSettings) as error:
        raise UserError(str(error)) from None


def found_case(name: str) -> Case | Undecided:
    """A case by its id."""
    try:
        return cases.find(name)
    except CaseError as error:
        raise UserError(str(error)) from None
