# SPDX-License-Identifier: GPL-2.0-or-later
"""Designs in every scenario that makes sense for them: one table, and how to see each violation."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

from septum import designs
from septum.cli.parallel import each
from septum.show.report import WIDTH, ascii_only, table
from septum.verdict.checking import Settings, Verdict, check, command_of


class CannotCheck(Exception):
    """A configuration that could not be checked at all: which, and why."""


def run_one(settings: Settings) -> Verdict | str:
    """Check one configuration, in whatever process; an error comes back as text."""
    try:
        return check(designs.load(settings.label), settings)
    except Exception as error:
        return f"{settings.label}, scenario {settings.scenario}: {type(error).__name__}: {error}"


def run_all(jobs: Sequence[Settings]) -> Iterator[Verdict]:
    """Check them all, several at a time, in any order. Raises CannotCheck."""
    for found in each(run_one, [job._replace(cover=False, threads=1) for job in jobs]):
        if isinstance(found, str):
            raise CannotCheck(found)
        yield found


def in_order(results: Sequence[Verdict], jobs: Sequence[Settings]) -> list[Verdict]:
    """As they were asked for."""
    places = {(job.label, job.scenario): number for number, job in enumerate(jobs)}
    return sorted(results, key=lambda r: places[r.settings.label, r.settings.scenario])


def text(results: Sequence[Verdict], timelines: bool = False) -> str:
    """For each violation the command that shows it, or its timeline; then all verdicts, one a line."""
    out = []
    for result in results:
        for violation in result.violations:
            if timelines:
                out += [violation.timeline, ""]
                continue
            steps = len(violation.finding.steps)
            what = (
                f"{result.settings.label}, scenario {result.settings.scenario}: {violation.prop.name} in {steps} steps"
            )
            out += textwrap.wrap(what, WIDTH, subsequent_indent="  ", break_on_hyphens=False)
            out += [command_of(result.settings).line(violation.key), ""]
    return ascii_only("\n".join([*out, table(results)]))
