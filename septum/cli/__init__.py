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
STARTED = time.time_ns()  # files that have changed since then may have been imported as they were before

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

#: a command -> its module, in the order of the help; some have another name as well
COMMANDS = {
    "check": check,
    "new": new,
    "explain": explain,
    "diff": diff,
    "demo": demo,
    "explore": explore,
    "replay": replay,
    "verify": verify,
    "from-c": from_c,
    "lint": lint,
    "cases": cases,
    "plan": plan,
    "price": price,
    "sweep": sweep,
    "list": listing,
    "completion": completion,
}


def parser(only: str = "") -> tuple[Parser, tuple[str, ...]]:
    """The options of all commands, or of ``only`` one, which takes a tenth of the time; the names of the commands."""
    top = Parser(
        prog="septum",
        description="The executable model of KVM's TDX private-memory path.",
        epilog="exit codes: 0 HOLDS or done, 1 VIOLATED, 2 bad input, 3 INCONCLUSIVE,\n"
        "4 NOT REACHED\n\nexample:\n  septum check spinlock --cpus 2 --splits 2",
    )
    top.add_argument("--version", action="version", version=f"septum {__version__}")
    commands = top.add_subparsers(dest="command", metavar="COMMAND", parser_class=Parser)
    for name, command in COMMANDS.items():
        if only not in ("", "completion", name):
            continue
        if command is completion:
            completion.add(commands, top)
        elif command is check:
            check.add(commands, BEGAN)
        else:
            command.add(commands)
    return top, tuple(commands.choices)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command; returns its exit code."""
    words = list(sys.argv[1:] if argv is None else argv)
    top, commands = parser(words[0] if words and words[0] in COMMANDS else "")
    if words and not words[0].startswith("-") and words[0] not in commands:
        top.error(f"'{words[0]}' is not a command{did_you_mean(words[0], commands)}")
    try:
        args = top.parse_args(words)
        args.started = STARTED if argv is None else 0  # a program that calls this may have changed what it imports
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
