# SPDX-License-Identifier: GPL-2.0-or-later
"""``septum check --full`` and ``--against``: every configuration of a design, and what is new in it."""

from __future__ import annotations

import argparse
import contextlib
import gc
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any, NamedTuple

from septum import designs
from septum.cases.walk import GivesWay
from septum.cli.every import scenarios
from septum.cli.jobs import found_design, guarded, prepare, read_once, slowest_first, soonest
from septum.cli.kept_rows import NOTHING, Records
from septum.cli.output import BAD_INPUT, DONE, INCONCLUSIVE, UserError, emit, emit_json, tell
from septum.cli.parallel import Killed, each
from septum.designs.from_c import is_c
from septum.engine.interrupt import stopped
from septum.engine.run import Stale
from septum.show import full as shown
from septum.show.progress import ProgressLine
from septum.verdict.checking import DesignLike, check
from septum.verdict.known import Kind, known
from septum.verdict.matrix import OPTIONS, SPLITS, Lines, Report, Row, kind_of, new_kinds, search_rows, undecided
from septum.verdict.result import EXHAUSTIVE, Settings, Verdict

NEW = 1  # exit code
#: finding -> functions that mend it in any design that has it; docs/cases says how
FIXES: dict[str, tuple[Callable[..., Any], ...]] = {"M03": GivesWay.replaces}


class Task(NamedTuple):
    """The rows of one scenario; ``base`` as the user typed it, "" if there is none."""

    rows: tuple[Settings, ...]
    base: str


class Done(NamedTuple):
    """The result of a task: its rows, the lines that none of them executes (None: not asked), rows that were cut.

    ``error``  why it cannot be done at all, or ""; the rows then say so, too.
    """

    rows: tuple[Row, ...]
    left: dict[str, str] | None
    uncovered: int
    error: str = ""


def undone(task: Task, why: str, error: str = "") -> Done:
    """A task of which nothing is known."""
    lost = [Verdict(job.label, job, reason=why, cut=why) for job in task.rows]
    return Done(tuple(Row(verdict) for verdict in lost), None, len(lost), error)


#: of each design, what no row of it in this process has executed so far
_lines: dict[str, Lines] = {}


def refuse(args: argparse.Namespace) -> None:
    """Raise UserError for options that do not go together."""
    option = "--full" if args.full else "--against"
    if len(args.designs) != 1:
        raise UserError(f"{option} is of one design; name it: septum check ./mydesign.py {option}")
    if args.strategy != EXHAUSTIVE or args.replay is not None:
        raise UserError(f"{option} tries every interleaving; leave out --strategy and --replay")
    if args.any or args.invariants:
        raise UserError(f"{option} is of a number of CPUs; leave out --any and --invariants")
    if args.full and (args.enomem or args.busy):
        raise UserError("--full tries with and without --enomem and --busy; leave them out")


def run(args: argparse.Namespace) -> int:
    """Check all configurations, print them; returns the exit code: 0 if nothing is new, 1 if something is."""
    refuse(args)
    tasks = parse_tasks(args)
    name = args.designs[0]
    finished: list[Done] = []
    cut = False
    try:
        with ProgressLine() as progress:
            for done in run_all(tasks, Records(args.started, [*args.designs, *filter(None, [args.against])])):
                finished.append(done)
                progress(f"{name}: {done.rows[0].verdict.settings.scenario}", len(finished), len(tasks))
    except KeyboardInterrupt as error:
        cut = True
        tell(f"septum: {stopped(error)}: {len(finished)} of {len(tasks)} scenarios")
    refused = {done.error: done.rows[0].verdict.settings.scenario for done in reversed(finished) if done.error}
    errors = [f"{name}, scenario {scenario}: {why}" for why, scenario in refused.items()]
    if errors and all(done.error for done in finished):
        raise UserError(errors[0])
    report = collect(name, args.against or "", finished, found_design(name, args).scenarios)
    if args.json:
        emit_json(shown.as_json(report))
    elif report.rows:
        emit(shown.text(report, cut))
    for line in errors:
        tell(f"septum: {line}")
    if new_kinds(report):
        return NEW
    if refused:
        return BAD_INPUT
    return INCONCLUSIVE if cut or undecided(report.rows) else DONE


def parse_tasks(args: argparse.Namespace) -> list[Task]:
    """What to check, a task for each scenario; the design and the base are loaded, the design is built."""
    name, base = args.designs[0], args.against or ""
    design = found_design(name, args)
    if base:
        found_design(base, args)
    wanted = scenarios(design, args) if args.full or args.all else (args.scenario or design.scenarios[0],)
    in_turn = sorted(wanted, key=slowest_first)
    return [Task(tuple(configurations(name, design, scenario, args)), base) for scenario in in_turn]


def configurations(name: str, design: DesignLike, scenario: str, args: argparse.Namespace) -> Iterator[Settings]:
    """A scenario with and without the options that it has."""
    asked = argparse.Namespace(**vars(args))
    asked.keep_going = True
    if args.full:
        asked.splits = args.splits or SPLITS.get(scenario)
    settings = prepare(name, asked, scenario).settings._replace(threads=1)
    yield from with_options(settings, design) if args.full else [settings]


def with_options(settings: Settings, design: DesignLike) -> Iterator[Settings]:
    """A configuration with and without what may fail on the split path."""
    split_path = getattr(design, "kvm_tdx", None) is not None
    for enomem, busy in OPTIONS if split_path else OPTIONS[:1]:
        yield settings._replace(enomem=enomem, busy=busy)


def run_all(tasks: Sequence[Task], records: Records = NOTHING) -> Iterator[Done]:
    """Do them all, several at a time, in any order."""
    from septum.verdict import exhaustive  # noqa: F401  # once, not in each process

    new = [task.rows[0] for task in tasks if not records.has(records.key(*task.rows))]
    if len(new) > 1:
        first = soonest(new)
        read_once(found(first.label, first.c), first)
    for done in each(partial(run_one, records=records), tasks):
        yield undone(done.item, done.why) if isinstance(done, Killed) else done


def run_one(task: Task, records: Records = NOTHING) -> Done:
    """The rows of one scenario, in whatever process."""
    forget_files()
    try:
        return rows_of(task, records)
    except Stale:
        return rows_of(task, NOTHING)


def rows_of(task: Task, records: Records) -> Done:
    """The rows of one scenario. Raises Stale if what was kept of them was of something else."""
    label = task.rows[0].label
    lines = _lines.setdefault(label, Lines())
    uncovered = lines.uncovered
    to_collect = gc.isenabled()  # not in a process of its own
    gc.disable()  # lowering makes many objects and few cycles: the collector would take a fifth of its time
    try:
        with checker(label, task.rows, records) as check, base_of(task, records) as base:
            rows = search_rows(task.rows, check, base, lines, partial(behind, task))
    except Stale:
        lines.uncovered = uncovered
        raise
    except Exception as error:
        said = str(error) if isinstance(error, UserError) else f"{type(error).__name__}: {error}"
        return undone(task, said, said)
    finally:
        if to_collect:
            gc.enable()
            gc.collect()
    return Done(tuple(rows), lines.left, lines.uncovered - uncovered)


@contextlib.contextmanager
def checker(label: str, rows: Sequence[Settings], records: Records) -> Iterator[Callable[[Settings], Verdict]]:
    """What checks a design by its name or file, in each of these configurations."""
    several = records.rows(lambda: found(label, rows[0].c), [settings._replace(label=label) for settings in rows])
    design, check = several.rows.design, several.rows.check
    yield lambda settings: guarded(design, lambda: check(settings._replace(label=label)))
    records.keep(several)


@contextlib.contextmanager
def base_of(task: Task, records: Records) -> Iterator[Callable[[Settings], Verdict] | None]:
    """What checks the base; None if there is none, or if it does not have the scenario."""
    if not task.base or task.rows[0].scenario not in found(task.base, task.rows[0].c).scenarios:
        yield None
        return
    with checker(task.base, task.rows, records) as check:
        # which lines of it are executed is nobody's question
        yield lambda settings: check(settings._replace(cover=False))


def behind(task: Task, verdict: Verdict, base: Verdict) -> tuple[Kind, ...]:
    """What a design violates and its base does not, with a finding mended that both have in this configuration.

    A bug that shows as the finding does would hide behind it.
    """
    common = set(map(kind_of, verdict.violations)) & set(map(kind_of, base.violations))
    entries = [known(kind, verdict.settings, frozenset(designs.NAMES)) for kind in common]
    fixes = list(dict.fromkeys(f for entry in entries if entry is not None for f in FIXES.get(entry.id, ())))
    mine, theirs = (mended(found(label, task.rows[0].c), fixes) for label in (task.rows[0].label, task.base))
    if not fixes or mine is None or theirs is None:
        return ()
    before = set(map(kind_of, check(theirs, verdict.settings).violations))
    after = dict.fromkeys(map(kind_of, check(mine, verdict.settings).violations))
    return tuple(kind for kind in after if kind not in before)


def mended(design: DesignLike, fixes: Sequence[Callable[..., Any]]) -> DesignLike | None:
    """A design with some functions replaced; None where that cannot be."""
    return design.with_functions(fixes) if isinstance(design, designs.Design) else None


def found(label: str, c: designs.COptions | None) -> DesignLike:
    """A design, loaded once in each process; ``c`` how it is read if it is kernel C."""
    if label not in _designs:
        _designs[label] = designs.load(label, c if is_c(label) else None)
    return _designs[label]


_designs: dict[str, DesignLike] = {}


def forget_files() -> None:
    """Load users' files anew: in a process of many scenarios, what building one has left in them is not in another."""
    for label in [label for label in _designs if label not in designs.NAMES and not is_c(label)]:
        del _designs[label]


def collect(name: str, base: str, finished: Sequence[Done], order: Sequence[str]) -> Report:
    """All rows, in the order of the design's scenarios, and the lines that none of them executes."""
    places = {scenario: number for number, scenario in enumerate(order)}
    by_place = sorted(finished, key=lambda done: places[done.rows[0].verdict.settings.scenario])
    rows = tuple(row for done in by_place for row in done.rows)
    asked = [done.left for done in finished if done.left is not None]
    left = asked[0] if asked else {}
    for other in asked[1:]:
        left = {place: text for place, text in left.items() if place in other}
    return Report(name, base, rows, tuple(left.items()), sum(done.uncovered for done in finished))
