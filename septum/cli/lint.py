# SPDX-License-Identifier: GPL-2.0-or-later
"""``septum lint``: what in model files is outside the language."""

from __future__ import annotations

import argparse
import os
from typing import Any

from septum.cli.output import BAD_INPUT, DONE, UserError, emit
from septum.text import one_line


def add(commands: Any) -> None:
    """Add the command."""
    lint = commands.add_parser(
        "lint",
        help="say what in a model file is outside the language",
        description="Say what in model files is outside the language, with file and line.\nExit code 2 if anything is.",
        epilog="example:\n  septum lint mydesign.py",
    )
    lint.add_argument("files", metavar="FILE", nargs="+", help="Python files with model code")
    lint.set_defaults(function=run)


def run(args: argparse.Namespace) -> int:
    """Print what is outside the language; returns the exit code."""
    for file in args.files:
        if not os.path.isfile(file):
            raise UserError(f"{file}: there is no such file")
    from septum.lang.check import lint

    found = [str(diagnostic) for file in args.files for diagnostic in lint(file)]
    for line in found:
        emit(one_line(line) + "\n")
    return BAD_INPUT if found else DONE
