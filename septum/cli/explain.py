# SPDX-License-Identifier: GPL-2.0-or-later
"""``septum explain``: what a property, a case or a design is, from where it is defined; nothing is run."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from septum.cli.c_options import add_c_options, c_options, refuse_c
from septum.cli.output import DONE, UserError, emit
from septum.sources import source_lines
from septum.text import ascii_only, did_you_mean, wrap

if TYPE_CHECKING:
    from septum.designs.c_options import COptions


def add(commands: Any) -> None:
    """Add the command."""
    explain = commands.add_parser(
        "explain",
        help="say what a property, a case or a design is",
        description="Say what a property, a case or a design is, and where it is from. Runs nothing.",
        epilog="examples:\n  septum explain cache-never-short\n  septum explain C26\n  septum explain ./mydesign.py",
    )
    explain.add_argument("name", metavar="NAME", help="a property, the id of a case, or a design by name or file")
    add_c_options(explain.add_argument_group("kernel C").add_argument)
    explain.set_defaults(function=run)


def run(args: argparse.Namespace) -> int:
    """Print it; returns the exit code."""
    refuse_c(args, [args.name])
    emit(ascii_only("\n".join(said(args.name, c_options(args.name, args)))))
    return DONE


def said(name: str, c: COptions | None = None) -> Iterator[str]:
    """The lines about what has this name, of C read as ``c`` says.

    Raises UserError if nothing has it, CaseError, DesignError.
    """
    from septum import cases, designs
    from septum.properties import PROPERTIES

    if name in PROPERTIES:
        yield from of_property(name)
    elif re.fullmatch(r"[CcMm]\d\d", name):
        yield from of_case(name)
    elif name in designs.NAMES or "/" in name or "." in name:
        yield from of_design(name, c)
    else:
        known = [*PROPERTIES, *designs.NAMES, *(case.id for case in cases.everything())]
        meant = did_you_mean(name, known) or "; septum list properties, cases or designs has them"
        raise UserError(f"'{name}' is not a property, a case or a design{meant}")


def of_property(name: str) -> Iterator[str]:
    """What must hold, where that is from, and which cases break it."""
    from septum import cases
    from septum.properties import PROPERTIES

    found = PROPERTIES[name]
    yield f"{name}: a property"
    yield from ("", *wrap(found.sentence, ""), "", *source_lines(found.source, ""))
    broken = [case.id for case in cases.everything() if isinstance(case, cases.Case) and case.property == name]
    if broken:
        yield from ("", *wrap(f"broken in {', '.join(broken)}; septum cases {broken[0]} shows how", "", "  "))


def of_case(name: str) -> Iterator[str]:
    """The story and the answer, without the runs."""
    from septum import cases
    from septum.cli.case_text import heading

    found = cases.find(name)
    yield from heading(found)
    if isinstance(found, cases.Undecided):
        yield from ("", *wrap(f"not decided by a search: {found.why}", ""))
        return
    yield from (*source_lines(found.source), "", *wrap(found.story, ""), "", *wrap(f"Answer: {found.answer}", ""))
    yield from ("", f"property: {found.property}", f"code: {cases.file_of(found)}", f"septum cases {found.id} runs it")


def of_design(name: str, c: COptions | None = None) -> Iterator[str]:
    """What its file says of it, and the scenarios that make sense for it."""
    from septum import designs

    found = designs.load(name, c)
    yield f"{name}: a design"
    for paragraph in re.split(r"\n\s*\n", (found.module.__doc__ or "").strip()):
        yield from ("", *wrap(" ".join(paragraph.split()), ""))
    yield from ("", f"code: {found.file}", *wrap(f"scenarios: {', '.join(found.scenarios)}", "", "  "))
