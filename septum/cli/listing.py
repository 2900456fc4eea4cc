# SPDX-License-Identifier: GPL-2.0-or-later
"""``septum list``: what there is to check."""

from __future__ import annotations

import argparse
from typing import Any

from septum.cli.output import DONE, emit, emit_json
from septum.text import ascii_only, wrap

Items = list[dict[str, Any]]


def add(commands: Any) -> None:
    """Add the command."""
    listing = commands.add_parser(
        "list",
        help="list designs, scenarios, properties, cases or functions",
        description="List what there is to check, and what a design may replace.",
        epilog="example:\n  septum list designs",
    )
    listing.add_argument("what", metavar="WHAT", choices=tuple(LISTS), help=f"one of {', '.join(LISTS)}")
    listing.add_argument("--json", action="store_true", help="an array of objects on stdout")
    listing.set_defaults(function=run)


def designs() -> Items:
    """The designs that come with Septum."""
    from septum import designs
    from septum.sources import cited

    return [
        {
            "name": design.name,
            "summary": design.summary,
            "file": design.file,
            "scenarios": list(design.scenarios),
            "series": [series._asdict() for series in cited(design.module.__doc__ or "")],
        }
        for design in map(designs.load, designs.names())
    ]


def scenarios() -> Items:
    """The scenarios of the split path."""
    from septum.scenarios import SCENARIOS

    return [{"name": s.name, "summary": s.summary} for s in SCENARIOS.values()]


def properties() -> Items:
    """The properties that are registered."""
    from septum.properties import PROPERTIES

    return [{"name": p.name, "summary": p.sentence, "source": p.source} for p in PROPERTIES.values()]


def cases() -> Items:
    """The findings of the reviews."""
    from septum import cases

    return [{"name": c.id, "summary": c.title, "decided": isinstance(c, cases.Case)} for c in cases.everything()]


def functions() -> Items:
    """The functions of kvm/ that a design may replace."""
    import inspect

    import septum.scenarios  # noqa: F401  # all of kvm/
    from septum.lang import patches
    from septum.lang.source import short_path

    found = []
    for function in patches.known():
        code = function.__code__
        said = (inspect.getdoc(function) or "").split("\n")[0]
        place = f"{short_path(code.co_filename)}:{code.co_firstlineno}"
        found.append({"name": code.co_name, "summary": said, "place": place})
    return found


LISTS = {"designs": designs, "scenarios": scenarios, "properties": properties, "cases": cases, "functions": functions}


def run(args: argparse.Namespace) -> int:
    """Print a list."""
    items = LISTS[args.what]()
    if args.json:
        emit_json(items)
        return DONE
    from septum.show.report import rows
    from septum.sources import cited, link

    said = [(item["name"], item["summary"]) for item in items]
    lines = list(rows(said))
    series = cited("\n".join(summary for _, summary in said))
    if series:
        lines += ["", *rows([(found.key, found.said()) for found in series])]
        lines += ["", *wrap(f"A message is at {link('')} and its id.", "")]
    emit(ascii_only("\n".join(line.removeprefix("  ") for line in lines)))
    return DONE
