# SPDX-License-Identifier: GPL-2.0-or-later
"""``septum verify``: check the certificate of a proof for any number of CPUs."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from septum.cli.c_options import add_c_options, c_options, refuse_c
from septum.cli.output import DONE, INCONCLUSIVE, UserError, emit
from septum.text import ascii_only, one_line

if TYPE_CHECKING:
    from septum.lang.model import Model


def add(commands: Any) -> None:
    """Add the command."""
    verify = commands.add_parser(
        "verify",
        help="check a proof for any number of CPUs",
        description="Check the certificate that septum check --certificate FILE wrote, with code that\n"
        "shares only the steps of the model with what found the proof.\n"
        "Exit code 0 if it proves what it says, 3 if not.",
        epilog="example:\n  septum check v5 --certificate v5.json && septum verify v5.json",
    )
    verify.add_argument("file", metavar="FILE", help="what septum check --certificate wrote")
    add_c_options(verify.add_argument_group("kernel C").add_argument)
    verify.set_defaults(function=run)


def run(args: argparse.Namespace) -> int:
    """Check it, say what it proves; returns the exit code."""
    import json

    from septum.designs import DesignError
    from septum.proof.verify import check
    from septum.verdict.checking import BadSettings
    from septum.verdict.configure import configure, find

    try:
        data = json.loads(Path(args.file).read_text(encoding="utf-8"))
        of = data["of"]
        refuse_c(args, [of["design"]])
        design = find(of["design"], c_options(of["design"], args))
        settings = configure(
            design, of["design"], of["scenario"], splits=of["splits"], enomem=of["enomem"], busy=of["busy"]
        )
    except OSError as error:
        raise UserError(f"{args.file}: {error.strerror}; give a file that septum check --certificate wrote") from None
    except (ValueError, KeyError, TypeError, DesignError, BadSettings) as error:
        raise UserError(f"{args.file}: no certificate ({type(error).__name__}: {error})") from None
    s = settings

    def built(splits: int) -> Callable[[int], Model]:
        return lambda cpus: design.build(s.scenario, cpus=cpus, splits=splits, enomem=s.enomem, busy=s.busy)

    def of_roles(counts: tuple[int, ...]) -> Model:
        return design.build(s.scenario, cpus=s.cpus, splits=0, enomem=s.enomem, busy=s.busy, counts=counts)

    roles = design.roles_of(s.scenario)
    repeated = data.get("any_splits") is True
    if roles:
        why = check(data, of_roles, roles=roles)
    else:
        why = check(data, built(s.splits), built(s.splits + 1) if repeated else None)
    options = "".join(f" --{name}" for name, on in (("enomem", s.enomem), ("busy", s.busy)) if on)
    splits = "" if repeated or roles else f", --splits {s.splits}"
    what = f"{s.label}, scenario {s.scenario}{splits}{options}"
    if why:
        emit(one_line(ascii_only(f"INCONCLUSIVE: {args.file} does not prove {what}: {why}")) + "\n")
        return INCONCLUSIVE
    number = "any number of CPUs" + (" and splits" if repeated else " of each role" if len(roles) > 1 else "")
    emit(one_line(ascii_only(f"HOLDS for {number}: {what}")) + "\n")
    return DONE
