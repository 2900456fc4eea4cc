# SPDX-License-Identifier: GPL-2.0-or-later
"""``septum explore``: a design step by step, in a browser."""

from __future__ import annotations

import argparse
from functools import partial
from typing import TYPE_CHECKING, Any

from septum.cli.c_options import add_c_options, c_options, refuse_c
from septum.cli.options import bound, number
from septum.cli.output import DONE, UserError, emit, need
from septum.verdict.result import MAX_CPUS, MAX_SPLITS, Settings, Verdict

if TYPE_CHECKING:
    from septum.verdict.checking import DesignLike


def add(commands: Any) -> None:
    """Add the command."""
    explore = commands.add_parser(
        "explore",
        help="step through a design in a browser",
        description="Step through a design in a browser: at each state the next steps of every CPU;\n"
        "take one, go back, jump to a violation or to a line of the source. The page is\n"
        "served on 127.0.0.1 to those who know its address. Ctrl-C ends it.",
        epilog="examples:\n  septum explore spinlock --scenario split\n  septum explore ./mydesign.py --replay KEY",
    )
    add = explore.add_argument
    add("design", metavar="DESIGN", help="name of a design, or a file")
    add("--scenario", metavar="S", help="who runs what (default: the design's first)")
    add("--cpus", type=number(1, MAX_CPUS), metavar="N", help="CPUs that race, 1..8 (default: 2)")
    add("--splits", type=number(1, MAX_SPLITS), metavar="K", help="huge pages each splits (default: 2)")
    add("--enomem", action="store_true", help="let every allocation succeed and fail")
    add("--busy", action="store_true", help="let the TDX module be busy wherever it may be")
    add("--bound", type=bound, action="append", default=[], metavar="NAME=N", help="raise a bound of the model")
    add("--replay", metavar="KEY", default="", help="begin at the end of the run of this replay key")
    add("--port", type=number(1, 65535), default=0, metavar="N", help="port on 127.0.0.1 (default: any that is free)")
    add_c_options(explore.add_argument_group("kernel C").add_argument)
    explore.set_defaults(function=run, all=False)


def run(args: argparse.Namespace) -> int:
    """Serve the page until Ctrl-C; returns the exit code."""
    from septum.cli.jobs import found_design, guarded
    from septum.pictures.explorer import Explorer
    from septum.pictures.server import serve
    from septum.pictures.session import Session
    from septum.verdict.checking import build

    refuse_c(args, [args.design])
    design = found_design(args.design, args)
    settings = settings_of(design, args)
    model = guarded(design, partial(build, design, settings))
    session = Session(model, settings)
    guarded(design, lambda: session.go(session.named(args.replay)))
    explorer = Explorer(session, partial(searched, design, settings))

    def begun(address: str) -> None:
        emit(f"{address}#{session.key}\nopen this address in a browser; Ctrl-C here ends it\n")

    try:
        guarded(design, partial(serve, explorer, args.port, begun))
    except KeyboardInterrupt:
        if session.steps:
            emit(f"\nthe last run: {len(session.steps)} steps\n{session.drawn().replay}\n")
    except OSError as error:
        raise UserError(f"--port {args.port}: {error.strerror}; name another port, or none") from None
    return DONE


def settings_of(design: DesignLike, args: argparse.Namespace) -> Settings:
    """What to explore: one scenario, which is also the one that a search is of."""
    from septum.verdict.configure import BadSettings, configure

    try:
        found = configure(
            design,
            args.design,
            args.scenario or "",
            args.cpus or 0,
            args.splits or 0,
            enomem=args.enomem,
            busy=args.busy,
            bounds=tuple(args.bound),
            c=c_options(args.design, args),
        )
    except BadSettings as error:
        raise UserError(str(error)) from None
    return found._replace(also="", any_number=False, if_short=False)


def searched(design: DesignLike, settings: Settings) -> Verdict:
    """All interleavings; progress is in the terminal, where Ctrl-C stops it."""
    from septum.cli.jobs import guarded
    from septum.pictures.explorer import CannotSearch
    from septum.show.progress import SearchProgress
    from septum.verdict.checking import check

    try:
        need("llvmlite", "the search for the shortest violation")
        with SearchProgress(settings.label, "states") as progress:
            return guarded(design, lambda: check(design, settings, progress.tick))
    except UserError as error:
        raise CannotSearch(str(error)) from None
