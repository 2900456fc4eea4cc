# SPDX-License-Identifier: GPL-2.0-or-later
"""``septum check --all``: designs in every scenario that makes sense for them, and how to see each violation."""

from __future__ import annotations

import argparse
import contextlib
from collections.abc import Iterator, Sequence
from functools import partial

from septum import designs
from septum.cli.jobs import Job, found_design, prepare, read_once, slowest_first, soonest
from septum.cli.kept_rows import NOTHING, Records
from septum.cli.output import BAD_INPUT, INCONCLUSIVE, UserError, emit, emit_json, tell, worst
from septum.cli.parallel import Killed, each
from septum.engine.interrupt import stopped
from septum.scenarios import SCENARIOS
from septum.show.command import command_of
from septum.show.data import as_json, document
from septum.show.progress import ProgressLine
from septum.show.report import table
from septum.show.timeline import timeline
from septum.text import ascii_only, wrap
from septum.verdict.checking import DesignLike, check
from septum.verdict.result import Settings, Verdict


def run(args: argparse.Namespace) -> int:
    """Check all configurations, print them; returns the exit code."""
    jobs = parse_jobs(args)
    results: list[Verdict] = []
    refused: list[str] = []
    cut = False
    try:
        with ProgressLine() as progress:
            for found in run_all(jobs, Records(args.started, args.designs)):
                if isinstance(found, str):
                    refused.append(found)
                    continue
                results.append(found)
                progress(f"{found.settings.label} {found.settings.scenario}", len(results), len(jobs))
    except KeyboardInterrupt as error:
        cut = True
        tell(f"septum: {stopped(error)}: {len(results)} of {len(jobs)} configurations")
    if refused and not results:
        raise UserError(refused[0])
    results = in_order(results, jobs)
    if args.json:
        emit_json(document([as_json(result) for result in results]))
    elif results:
        emit(table(results) if args.quiet else text(results, args.timelines, args.every_step))
    for line in refused:
        tell(f"septum: {line}")
    if refused:
        return BAD_INPUT
    return INCONCLUSIVE if cut else worst(result.exit_code for result in results)


def parse_jobs(args: argparse.Namespace) -> list[Settings]:
    """The configurations to check, every design loaded and built once."""
    return [
        prepare(name, args, scenario).settings
        for name in args.designs or designs.names()
        for scenario in scenarios(found_design(name, args), args)
    ]


def scenarios(design: DesignLike, args: argparse.Namespace) -> tuple[str, ...]:
    """All scenarios of a design, or the one that is asked for where it makes sense."""
    known = design.scenarios
    if args.scenario is None:
        sized = args.cpus or args.splits  # then only those that can be given a size
        return tuple(name for name in known if not (sized and design.size_of(name)))
    if args.designs or args.scenario not in SCENARIOS:
        return (args.scenario,)
    return tuple(name for name in known if name == args.scenario)


def run_one(settings: Settings, records: Records = NOTHING) -> Verdict | str:
    """Check one configuration, in whatever process; an error is returned as text."""
    try:
        key = records.key(settings)
        return records.check(key, lambda: Job(designs.load(settings.label, settings.c), settings), lambda j: check(*j))
    except Exception as error:
        return f"{settings.label}, scenario {settings.scenario}: {type(error).__name__}: {error}"


def run_all(jobs: Sequence[Settings], records: Records = NOTHING) -> Iterator[Verdict | str]:
    """Check them all, several at a time, in any order; of one that cannot be checked at all, why."""
    from septum.verdict import exhaustive  # noqa: F401  # once, not in each process

    jobs = [job._replace(cover=False, threads=1) for job in jobs]
    new = [job for job in jobs if not records.has(records.key(job))]
    if len(new) > 1:
        with contextlib.suppress(Exception):  # of a design that does not load: as below
            first = soonest([job for job in new if job.label == new[0].label])
            read_once(designs.load(first.label, first.c), first)
    labels = list(dict.fromkeys(job.label for job in jobs))
    jobs.sort(key=lambda job: (labels.index(job.label), slowest_first(job.scenario)))  # design by design, for Ctrl-C
    for found in each(partial(run_one, records=records), jobs):
        if isinstance(found, Killed):
            yield Verdict(found.item.label, found.item, reason=found.why, cut=found.why)
            continue
        yield found


def in_order(results: Sequence[Verdict], jobs: Sequence[Settings]) -> list[Verdict]:
    """As they were asked for."""
    places = {(job.label, job.scenario): number for number, job in enumerate(jobs)}
    return sorted(results, key=lambda r: places[r.settings.label, r.settings.scenario])


def text(results: Sequence[Verdict], timelines: bool = False, every_step: bool = False) -> str:
    """For each violation the command that shows it, or its timeline; then all verdicts, one a line."""
    out = []
    for result in results:
        s = result.settings
        for violation in result.violations:
            if timelines:
                out += [timeline(s, violation, every_step), ""]
                continue
            steps = len(violation.finding.steps)
            out += wrap(f"{s.label}, scenario {s.scenario}: {violation.prop.name} in {steps} steps", "", "  ")
            out += [command_of(s).line(violation.key), ""]
    return ascii_only("\n".join([*out, table(results)]))
