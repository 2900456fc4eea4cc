# SPDX-License-Identifier: GPL-2.0-or-later
"""``septum from-c``: kernel C as the text of a design."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from septum.cli.c_options import add_c_options, given_c
from septum.cli.output import DONE, INCONCLUSIVE, UserError, emit, tell


def add(commands: Any) -> None:
    """Add the command."""
    command = commands.add_parser(
        "from-c",
        help="print kernel C as a design",
        description="Translate kernel C, as septum check takes it, and print it as a design file to read\n"
        "and to edit. What is not understood is named on stderr, and stays in the file as MISSING:\n"
        "a check of it cannot conclude HOLDS. Exit code 3 then.",
        epilog="example:\n  septum from-c examples/c/spinlock.c > mydesign.py",
    )
    command.add_argument("file", metavar="FILE", help="C in kernel style, a diff or a mail; - is stdin")
    add_c_options(command.add_argument)
    command.set_defaults(function=run)


def run(args: argparse.Namespace) -> int:
    """Print the design; returns the exit code."""
    from septum.designs.from_c import STDIN, missing_of, translated
    from septum.designs.guest import DesignError

    path = Path(args.file)
    if args.file != STDIN and not path.is_file():
        raise UserError(f"{args.file}: there is no such file")
    try:
        translation = translated(path, given_c(args)).translation
    except DesignError as error:
        raise UserError(str(error)) from None
    for place, why in missing_of(translation):
        tell(f"{place}: {why}; not in the design")
    emit(translation.text, plain=True)
    return INCONCLUSIVE if translation.missing else DONE
