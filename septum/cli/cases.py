# SPDX-License-Identifier: GPL-2.0-or-later
"""``septum cases``: the findings of the reviews, bug and fix."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from septum.cli import output
from septum.cli.output import DONE, INCONCLUSIVE, UserError, emit, emit_json, need
from septum.engine.interrupt import stopped
from septum.verdict import result

if TYPE_CHECKING:
    from septum.cases import Case
    from septum.cli.case_results import CaseResult


def add(commands: Any) -> None:
    """Add the command."""
    cases = commands.add_parser(
        "cases",
        help="run the findings of the reviews, bug and fix",
        description="Run the findings of the reviews on the list: the bug must be VIOLATED, the fix must HOLD.\n"
        "With an id: the story, the steps of the bug that matter, the verdict of the fix.\n"
        "Exit code 1 if anything comes out other than the case expects.",
        epilog="examples:\n  septum cases\n  septum cases C26\n  septum cases M06 --mail\n"
        "  septum check C26 --scenario fix",
    )
    cases.add_argument("ids", metavar="ID", nargs="*", help="C01..C83, M01..; without any, all of them")
    cases.add_argument("--full", action="store_true", help="with an id: sources, and all that check prints of the bug")
    cases.add_argument("--json", action="store_true", help="one JSON object on stdout")
    cases.add_argument("--mail", action="store_true", help="a text for the list, for findings that no mail mentions")
    cases.set_defaults(function=run)


def run(args: argparse.Namespace) -> int:
    """Run the cases that are named, or all, print them; returns the exit code."""
    from septum import cases
    from septum.cli import case_text
    from septum.cli.jobs import found_case

    if args.full and (args.json or args.mail or not args.ids):
        raise UserError("--full is of the text of a case; name one, without --json and --mail")
    asked = [found_case(name) for name in dict.fromkeys(args.ids)] or cases.everything()
    if args.mail:
        refuse_mail(args)
    undecided = [case for case in asked if isinstance(case, cases.Undecided)]
    results, cut = run_shown([case for case in asked if isinstance(case, cases.Case)], args.started)
    if args.json:
        emit_json(case_text.as_json(results, undecided))
    elif args.mail:
        places = {case.id: number for number, case in enumerate(asked)}
        emit("\n\n".join(mail_of(r) for r in sorted(results, key=lambda r: places[r.case.id])))
    elif args.ids:
        shown = {r.case.id: case_text.text(r, args.full) for r in results}
        shown |= {c.id: case_text.undecided_text(c) for c in undecided}
        emit("\n\n".join(shown[case.id] for case in asked if case.id in shown))
    else:
        emit(case_text.table(results, undecided))
    if cut or any(v.verdict == result.INCONCLUSIVE for r in results for v in r.variants):
        return INCONCLUSIVE
    return DONE if all(r.as_expected for r in results) else 1


def refuse_mail(args: argparse.Namespace) -> None:
    """Raises UserError if there is no mail for what is named, or it is asked for as JSON."""
    from septum.cases.mails import MAILS

    there = ", ".join(sorted(MAILS))
    if args.json:
        raise UserError("--mail: a mail is text; leave out --json")
    if not args.ids:
        raise UserError(f"--mail: which one? there is {there}")
    for name in args.ids:
        if name.upper() not in MAILS:
            raise UserError(f"{name}: there is no mail, as the list knows of it; there is {there}")


def mail_of(found: CaseResult) -> str:
    """The mail of a case; the case in full if it did not come out as expected, since a mail would then be wrong."""
    from septum.cases.mails import MAILS
    from septum.cli import case_mail, case_text

    return case_mail.mail(found, MAILS[found.case.id]) if found.as_expected else case_text.text(found, full=True)


def run_shown(to_run: Sequence[Case], started: int) -> tuple[list[CaseResult], bool]:
    """Run cases with progress on stderr; also whether Ctrl-C ended it early. ``started``  when the process was, ns."""
    from septum.cli.case_results import CaseFailed, run_cases
    from septum.cli.kept_rows import Records
    from septum.show.progress import ProgressLine

    if to_run:
        need("llvmlite", "an exhaustive search")
    results: list[CaseResult] = []
    try:
        with ProgressLine() as progress:

            def tell(done: CaseResult) -> None:
                if len(to_run) > len(results) + 1:  # the last one is on the screen at once
                    progress(f"cases, {done.case.id} last", len(results) + 1, len(to_run))

            for found in run_cases(to_run, tell, Records(started)):
                results.append(found)
    except KeyboardInterrupt as error:
        output.tell(f"septum: {stopped(error)}: {len(results)} of {len(to_run)} cases")
        return results, True
    except CaseFailed as error:
        raise UserError(str(error)) from None
    return results, False
