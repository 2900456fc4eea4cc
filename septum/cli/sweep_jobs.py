# SPDX-License-Identifier: GPL-2.0-or-later
"""What a sweep makes: the tasks of a grid, and a task done, in whatever process and on whatever machine."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from septum.cli.output import UserError

if TYPE_CHECKING:
    from septum.sweep.grid import Grid
    from septum.sweep.rows import Made, Row
    from septum.verdict.checking import DesignLike
    from septum.verdict.result import Settings


class Task(NamedTuple):
    """Checks to make in one go: one, or of ``full`` those of a scenario; not those of which there is a row.

    ``folder``  where the rows are; ``known`` the keys of those that there are, if ``folder`` cannot be seen from there;
    ``parameters``  of ``price``, as its command line has them; the scenario is the workload there;
    ``code``    the hash of Septum's files, and of the design's and the base's, as the asker has them; "" for any.
    """

    command: str
    rows: tuple[Settings, ...]
    against: str = ""
    folder: str = ""
    known: frozenset[str] | None = None
    code: tuple[str, ...] = ()
    parameters: str = ""

    @property
    def what(self) -> str:
        """The design and the scenario."""
        return f"{self.rows[0].label}, scenario {self.rows[0].scenario}"


class Done(NamedTuple):
    """The result of a task: the key of each row, the rows that are new; or what is wrong, in one line.

    ``other``  it was not begun, since the code there is another one.
    """

    task: Task
    keys: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()
    wrong: str = ""
    other: bool = False


# -- what to make -------------------------------------------------------------------------------


def tasks_of(wanted: Grid, folder: str) -> list[Task]:
    """Every task of a grid, once. Raises UserError for what is unknown, and if there are too many."""
    from septum.sweep.grid import CASES, MOST_POINTS

    names = wanted.designs or (all_cases() if wanted.command == CASES else ())
    found: dict[Task, None] = {}
    for name in names:
        for task in tasks_of_design(name, wanted, folder):
            found[task] = None
            if len(found) > MOST_POINTS:
                raise UserError(f"sweep: more than {MOST_POINTS} checks; make several sweeps of it")
    return list(found)


def all_cases() -> tuple[str, ...]:
    """The ids of all cases that are decided."""
    from septum import cases

    return tuple(case.id for case in cases.everything() if isinstance(case, cases.Case))


def tasks_of_design(name: str, wanted: Grid, folder: str) -> Iterator[Task]:
    """The tasks of one design, or one case."""
    from septum.cases import Case, CaseError
    from septum.cli import case_results, full
    from septum.cli.jobs import found_case
    from septum.designs import DesignError
    from septum.designs.from_c import is_c
    from septum.sweep.grid import CASES, FULL, PRICE
    from septum.verdict.configure import BadSettings, configure, find
    from septum.verdict.matrix import SPLITS

    try:
        if wanted.command == CASES:
            case = found_case(name)
            if not isinstance(case, Case):
                raise UserError(f"{name}: this case is not decided by a model; leave it out")
            yield from (Task(CASES, (case_results.settings_of(case, v),), folder=folder) for v in case.variants())
            return
        for given in (name, wanted.against):
            if is_c(given):
                raise UserError(f"sweep: {given} is kernel C; sweep what septum from-c {given} > mydesign.py writes")
        design = find(name)
        if wanted.command == PRICE:
            yield from (task._replace(folder=folder) for task in priced_tasks(name, wanted))
            return
        if wanted.command == FULL:
            if wanted.against:
                find(wanted.against)
            for scenario, cpus, splits in sizes(design, wanted, SPLITS):
                settings = configure(design, name, scenario, cpus, splits, keep_going=True, threads=1)
                yield Task(FULL, tuple(full.with_options(settings, design)), wanted.against, folder)
            return
        yield from (Task(wanted.command, (s,), folder=folder) for s in settings_of_design(name, design, wanted))
    except (DesignError, CaseError, BadSettings) as error:
        raise UserError(str(error)) from None


def sizes(design: DesignLike, wanted: Grid, usual: Mapping[str, int]) -> Iterator[tuple[str, int, int]]:
    """Scenario, CPUs and splits: one size where the scenario fixes that; ``usual`` splits, where none are wanted."""
    for scenario in wanted.scenarios or design.scenarios:
        fixed = scenario in design.scenarios and design.size_of(scenario)
        splits = wanted.splits or (usual.get(scenario, 0),)
        for size in [(0, 0)] if fixed else product(wanted.cpus or (0,), splits):
            yield scenario, *size


def settings_of_design(name: str, design: DesignLike, wanted: Grid) -> Iterator[Settings]:
    """The checks of one design; --enomem and --busy only on the split path."""
    from septum.verdict.configure import configure

    split_path = getattr(design, "kvm_tdx", None) is not None
    faults = list(product(wanted.enomem, wanted.busy)) if split_path else [(False, False)]
    for scenario, cpus, splits in sizes(design, wanted, {}):
        for (enomem, busy), seed in product(faults, wanted.seeds):
            options: dict[str, Any] = {"enomem": enomem, "busy": busy, "cover": False, "threads": 1}
            options |= {"strategy": wanted.strategy, "runs": wanted.runs, "seed": seed}
            yield configure(design, name, scenario, cpus, splits, **options)


def priced_tasks(name: str, wanted: Grid) -> Iterator[Task]:
    """The timed runs of one design. Raises UserError."""
    from septum.price.workloads import WorkloadError, find, with_values
    from septum.sweep.grid import PRICE
    from septum.verdict.result import Settings

    try:
        for workload, parameters in product(wanted.workloads, wanted.parameters):
            chosen = find(workload)
            chosen.build(with_values(chosen, parameters.split()))
            for seed in wanted.seeds:
                settings = Settings(name, workload, 0, 0, strategy=PRICE, runs=1, seed=seed)
                yield Task(PRICE, (settings,), parameters=parameters)
    except WorkloadError as error:
        raise UserError(f"sweep: {error}") from None


def elsewhere(task: Task, known: frozenset[str]) -> Task:
    """A task for another machine: files by their whole path, and by their contents."""
    from septum.sweep.code import design_code, fingerprint

    names = [_whole(name) for name in (task.rows[0].label, task.against)]
    rows = tuple(settings._replace(label=names[0]) for settings in task.rows)
    return task._replace(
        rows=rows, against=names[1], known=known, code=(fingerprint(), *(design_code(name) for name in names))
    )


def _whole(name: str) -> str:
    return str(Path(name).resolve()) if name.endswith(".py") else name


# -- making it ---------------------------------------------------------------------------------


def run_one(task: Task) -> Done:
    """Make the rows of a task that are missing."""
    from septum.sweep.rows import Dataset, key_of

    if task.code and (why := other_code(task)):
        return Done(task, wrong=why, other=True)
    try:
        made = [made_by(task, settings) for settings in task.rows]
        keys = tuple(key_of(settings, by) for settings, by in zip(task.rows, made, strict=True))
        has = Dataset(task.folder).has if task.known is None else task.known.__contains__
        if all(map(has, keys)):
            return Done(task, keys)
        return Done(task, keys, tuple(rows_of(task, made)))
    except Exception as error:
        return Done(task, wrong=f"{task.what}: {type(error).__name__}: {error}")


def other_code(task: Task) -> str:
    """In what the code here differs from that of the asker; "" if it does not."""
    from septum import __version__
    from septum.sweep.code import design_code, fingerprint

    septum, *designs = task.code
    if fingerprint() != septum:
        return f"has another Septum ({__version__}, files {fingerprint()}, not {septum})"
    for name, code in zip((task.rows[0].label, task.against), designs, strict=True):
        if design_code(name) != code:
            return f"has no {name}, or another one, or other modules beside it"
    return ""


def made_by(task: Task, settings: Settings) -> Made:
    """What a row of a task is made by."""
    from septum import __version__
    from septum.sweep.code import design_code, fingerprint
    from septum.sweep.grid import PRICE
    from septum.sweep.rows import Made
    from septum.verdict.checking import build
    from septum.verdict.configure import find

    if task.command == PRICE:
        return Made(__version__, fingerprint(), design_code(settings.label), PRICE, "", task.parameters)
    digest = build(find(settings.label), settings).digest()
    base: DesignLike | None = find(task.against) if task.against else None
    if base is not None and settings.scenario in base.scenarios:
        digest += "-" + build(base, settings).digest()
    return Made(__version__, fingerprint(), digest, task.command, task.against)


def rows_of(task: Task, made: Sequence[Made]) -> Iterator[Row]:
    """The rows of a task."""
    from septum.cases import Case, find
    from septum.cli import case_results, full
    from septum.sweep.grid import CASES, FULL, PRICE
    from septum.sweep.rows import row_of
    from septum.verdict.checking import check
    from septum.verdict.configure import find as find_design
    from septum.verdict.matrix import violated

    settings = task.rows[0]
    if task.command == CASES:
        case = find(settings.label)
        assert isinstance(case, Case)
        variant = next(v for v in case.variants() if v.name == settings.scenario)
        result = case_results.run_variant(case, variant)
        yield row_of(result.found, settings, made[0], {"as_expected": result.as_expected})
    elif task.command == FULL:
        done = full.run_one(full.Task(task.rows, task.against))
        if done.error:
            raise UserError(done.error)
        for row, asked, by in zip(done.rows, task.rows, made, strict=True):
            found = list(violated(row, bool(task.against)))
            ids = sorted({v.known.id for v in found if v.known is not None and v.known.id})
            yield row_of(row.verdict, asked, by, {"known": ids, "new": sum(v.new for v in found)})
    elif task.command == PRICE:
        yield priced_row(task, made[0])
    else:
        yield row_of(check(find_design(settings.label), settings), settings, made[0])


def priced_row(task: Task, made: Made) -> Row:
    """The row of a timed run."""
    import json

    from septum.designs import load
    from septum.engine.interrupt import interruptible
    from septum.price.costs import standard
    from septum.price.report import as_json
    from septum.price.result import Job, run_with_ends
    from septum.price.workloads import find, with_values
    from septum.sweep.grid import PRICED
    from septum.sweep.rows import row_of
    from septum.verdict.result import VIOLATED, Verdict

    settings = task.rows[0]
    workload = find(settings.scenario)
    built = workload.build(with_values(workload, task.parameters.split()))
    kind = getattr(load(settings.label).module, "Design", None)
    if kind is None:
        raise UserError("it is a model of its own; price takes designs, with class Design(KvmTdx)")
    began = time.perf_counter()
    with interruptible() as interrupted:
        job = Job(settings.label, kind, settings.scenario, built, standard())
        run = run_with_ends(job, settings.seed, lambda _: None, interrupted)
    if run.stopped:
        raise KeyboardInterrupt
    verdict = PRICED if run.finding is None else VIOLATED
    reason = "" if run.finding is None else f"{run.finding.name}, {run.finding.where}"
    seconds = {"run": time.perf_counter() - began}
    found = Verdict(settings.label, settings, verdict, reason, transitions=run.steps, seconds=seconds)
    told = json.dumps(as_json(run))
    return row_of(found, settings, made, {"priced_seconds": run.seconds, "pamt_kb": run.pamt_kb, "priced": told})
