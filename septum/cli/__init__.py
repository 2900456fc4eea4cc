# SPDX-License-Identifier: GPL-2.0-or-later
"""The command ``septum``: one file a command, and here what is common to all: parsing, exit codes, errors of one line.

Exit codes: 0 HOLDS or done, 1 VIOLATED, 2 bad input or usage, 3 INCONCLUSIVE, 4 NOT REACHED; of several
designs the worst, in the order 1, 3, 4, 0. What is asked for goes to stdout, everything else to stderr.
Modules are imported by the command that needs them: a cold start is most of a short check.

May import: lang, graph, analysis, machine, engine, proof, kernel, tdx, kvm, properties, scenarios, designs, cases,
    recordings, verdict, show, pictures, plan, sweep, price, sources.
May be imported by: no other room.
"""

from __future__ import annotations

import os
import sys
import time

BEGAN = time.perf_counter()  # before the imports, whose time a check reports

from collections.abc import Sequence  # noqa: E402

from septum import __version__  # noqa: E402
from septum.cli import (  # noqa: E402
    cases,
    check,
    completion,
    demo,
    diff,
    explain,
    explore,
    from_c,
    lint,
    listing,
    new,
    plan,
    price,
    replay,
    sweep,
    verify,
)
from septum.cli.options import Parser  # noqa: E402
from septum.cli.output import BAD_INPUT, DEBUG, INCONCLUSIVE, UserError, tell, what_went_wrong  # noqa: E402
from septum.text import did_you_mean  # noqa: E402


def parser() -> tuple[Parser, tuple[str, ...]]:
    """The options of all commands, and the names of the commands."""
    top = Parser(
        prog="septum",
        description="The executable model of KVM's TDX private-memory path.",
        epilog="exit codes: 0 HOLDS or done, 1 VIOLATED, 2 bad input, 3 INCONCLUSIVE,\n"
        "4 NOT REACHED\n\nexample:\n  septum check spinlock --cpus 2 --splits 2",
    )
    top.add_argument("--version", action="version", version=f"septum {__version__}")
    commands = top.add_subparsers(dest="command", metavar="COMMAND", parser_class=Parser)
    check.add(commands, BEGAN)
    for command in (
        new,
        explain,
        diff,
        demo,
        explore,
        replay,
        verify,
        from_c,
        lint,
        cases,
        plan,
        price,
        sweep,
        listing,
    ):
        command.add(commands)
    completion.add(commands, top)
    return top, tuple(commands.choices)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command; returns its exit code."""
    top, commands = parser()
    words = list(sys.argv[1:] if argv is None else argv)
    if words and not words[0].startswith("-") and words[0] not in commands:
        top.error(f"'{words[0]}' is not a command{did_you_mean(words[0], commands)}")
    try:
        args = top.parse_args(words)
        if args.command is None:
            top.print_help()
            return BAD_INPUT
        return int(args.function(args))
    except KeyboardInterrupt as stop:
        tell(f"septum: INCONCLUSIVE: stopped by {str(stop) or 'Ctrl-C'} before there was anything to show")
        return INCONCLUSIVE
    except Exception as error:
        if os.environ.get(DEBUG) and not isinstance(error, UserError | OSError):
            raise
        tell(f"septum: {what_went_wrong(error)}")
        return BAD_INPUT
