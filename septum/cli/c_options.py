# SPDX-License-Identifier: GPL-2.0-or-later
"""The options that say how kernel C is read, of all commands that take a design but sweep."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from septum.cli.output import UserError, tell
from septum.text import ascii_only, one_line

if TYPE_CHECKING:
    from septum.designs.c_options import COptions


def add_c_options(add: Any) -> None:
    """Add them; ``add`` is add_argument() of a parser or a group."""
    add("--with", dest="more", metavar="FILE", action="append", default=[], help="C that has more of its functions")
    add("--tree", metavar="DIR[@REV]", help="the kernel tree, or git revision, that a diff is against")
    add("--known", metavar="FILE", help="table of further known functions, .toml or .py")
    add("--bind", metavar="C=MODEL", action="append", default=[], help="have its function C take over MODEL")
    add("--config", metavar="NAME[=n]", action="append", default=[], help="a CONFIG_* that is set, or not")
    add("--ignore", metavar="NAME", action="append", default=[], help="a function, or file of a diff, without effect")
    add("--kcsan", action="store_true", help="take plain aligned writes for atomic, as KCSAN does by default")


def given_c(args: argparse.Namespace) -> COptions | None:
    """What was given of them; None if nothing was."""
    from septum.designs.c_options import COptions

    found = COptions(
        tuple(args.more),
        args.tree or "",
        args.known or "",
        tuple(args.bind),
        tuple(args.config),
        tuple(args.ignore),
        args.kcsan,
    )
    return found if found != COptions() else None


def c_options(name: str, args: argparse.Namespace) -> COptions | None:
    """The options of C for one design: None for one that is not C."""
    from septum.designs.from_c import is_c

    return given_c(args) if is_c(name) else None


def refuse_c(args: argparse.Namespace, names: Sequence[str]) -> None:
    """Raise UserError for an option of kernel C where no design is C."""
    if not any((args.more, args.tree, args.known, args.bind, args.config, args.ignore, args.kcsan)):
        return  # without importing designs
    from septum.designs.from_c import is_c

    found = given_c(args)
    if found is not None and not any(is_c(name) for name in names):
        option = found.words()[0].split()[0]
        raise UserError(f"{option} is about kernel C; give it with a .c file, a patch or a mail")


def say_missing(name: str, missing: Sequence[tuple[str, str]]) -> None:
    """Say on stderr what of a design's C is not in it, for a command that gives no verdict on properties."""
    if missing:
        places = f"{len(missing)} place{'s' * (len(missing) > 1)}"
        (place, why), *_ = missing
        tell(one_line(ascii_only(f"septum: {name}: {places} of it not in the model; first {place}: {why}")))
