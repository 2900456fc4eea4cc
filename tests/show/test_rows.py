# SPDX-License-Identifier: GPL-2.0-or-later
"""Brief timelines: what they show is true of the run, nothing that decides is left out, and every step is counted."""

import functools
import random
from collections.abc import Callable, Iterator
from typing import Any

import pytest

import septum
from septum import designs
from septum.engine.native import Change, Native
from septum.lang.source import Site
from septum.show import rows
from septum.show.brief import brief, chosen, last_write, omitted, written
from septum.show.columns import calls
from septum.show.report import short
from septum.show.rows import MOST_LINES, Item, Repeat, Row, fewest, folded, rows_of
from septum.show.timeline import timeline
from septum.verdict.result import Counterexample, Recorded, Verdict
from tests.cli.conftest import ROOT

FOLDED = "tests/cli/data/folded.py"
SHORT = "tests/cli/data/short.py"
#: scenarios with a single run that ends in a failure
RUNS = [*((FOLDED, name) for name in ("condition", "state", "race", "deadlock", "bounds", "sleeping", "enomem", "sum"))]
RUNS += [(SHORT, name) for name in ("short", "overflow", "end", "always", "index")]
BY_LINE, GAPS = rows.by_line, rows.gaps


@pytest.fixture(autouse=True)
def _root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)


@functools.cache
def violation(design: str, scenario: str) -> tuple[Verdict, Counterexample]:
    """The first violation of a scenario."""
    verdict = septum.check(design, scenario)
    return verdict, verdict.violations[0]


@functools.cache
def changes_of(design: str, scenario: str) -> list[dict[str, tuple[str, str]]]:
    """What each step to its violation changes, by a native run that records nothing: field -> (old, new)."""
    model = designs.load(design).build(scenario, cpus=2, splits=2)

    def named(change: Change) -> tuple[str, tuple[str, str]]:
        path = f"{change.struct.path}.{change.field.name}".removeprefix("world.")
        return path, (change.field.show(change.old), change.field.show(change.new))

    with Native(model) as native:
        steps = violation(design, scenario)[1].finding.steps
        return [dict(named(change) for change in native.take(step).changes) for step in steps]


def wrong_rows(design: str, scenario: str) -> Iterator[str]:
    """What the rows of a violation do not say, or say wrongly, by what its steps really change."""
    _, found = violation(design, scenario)
    [run] = found.runs
    really, mine = changes_of(design, scenario), rows.rows_of(run, found.finding)
    if [row.number for row in mine] != sorted(row.number for row in mine):
        yield "rows are not in the order of the steps"
    lines = [(row.number, row.site, row.text) for row in mine if not row.changes and not row.locks]
    if len(lines) > len(set(lines)):
        yield "a line is there twice"
    if {row.cpu for row in mine} != {shown.step.cpu for shown in run.steps}:
        yield "a CPU has no row"
    locks = {use.path for shown in run.steps for use in shown.uses if use.lock}
    decides = {name for name, _ in run.cause.fields} - locks if run.cause is not None and not run.race else set()
    for number, _, touched in run.race:
        if not any(row.number == number and row.site == touched.site and touched.path in row.note for row in mine):
            yield "an access of the race has no row"
    taken = {n for n, shown in enumerate(run.steps, 1) if any(use.lock and use.write for use in shown.uses)}
    if found.finding.kind == "deadlock" and taken - {row.number for row in mine if row.locks}:
        yield "a lock that a CPU waits for is taken"
    for number, step in enumerate(really, 1):
        said: dict[str, list[tuple[str, str]]] = {}
        for row in mine:
            if row.number == number and row.cpu != run.steps[number - 1].step.cpu:
                yield f"step {number} is of another CPU"
            for name, old, new in row.changes if row.number == number else ():
                said.setdefault(name, []).append((old, new))
        yield from (f"step {number} writes {name}" for name in decides & step.keys() - said.keys())
        for name, parts in said.items():
            if (parts[0][0], parts[-1][1]) != step.get(name):
                yield f"step {number} changes {name} to something else"
    if found.finding.site is not None and found.finding.at != "end" and mine[-1].site != found.finding.site:
        yield "the last row is not the line that fails"
    yield from wrong_items(run, rows.fewest(mine, len), really, decides)


def wrong_items(
    run: Recorded, items: list[Item], really: list[dict[str, tuple[str, str]]], decides: set[str]
) -> Iterator[str]:
    """What is wrong with the rows that are printed, folded, of which none was left out."""
    values: dict[str, str] = {}
    for item in items:
        for row in item.rows if isinstance(item, Repeat) else (item,):
            for name, old, new in row.changes:
                if values.get(name, old) != old and name in decides:
                    yield f"{name} changes between two rows"
                values[name] = new
    for name in decides:
        last = next((step[name][1] for step in reversed(really) if name in step), None)
        if values.get(name) != last:
            yield f"the last value of {name} is not shown"
    if counted(items, run) != len(run.steps):
        yield "steps are not counted once"


@pytest.mark.parametrize(("design", "scenario"), RUNS)
def test_rows_say_what_steps_do(design: str, scenario: str) -> None:
    """Every write of what the condition reads is a row, with its values; the failing line, too."""
    assert list(wrong_rows(design, scenario)) == []


def drop(name: str, keep: Callable[[Any], bool]) -> Callable[[pytest.MonkeyPatch], None]:
    """A mistake: the function ``name`` of rows.py gives only what ``keep`` accepts."""
    right = getattr(rows, name)
    return lambda patch: patch.setattr(rows, name, lambda *args: [one for one in right(*args) if keep(one)])


def instead(name: str, wrong: Callable[..., Any]) -> Callable[[pytest.MonkeyPatch], None]:
    """A mistake: another function ``name``."""
    return lambda patch: patch.setattr(rows, name, wrong)


#: mistakes that the choice and the folding of rows could make
MISTAKES = {
    "rows without writes": drop("by_line", lambda found: not any(use.write for use in found[1])),
    "one row a step": instead("by_line", lambda uses, chosen: iter([*BY_LINE(uses, chosen)][:1])),
    "no row for the failing line": instead("with_failing", lambda found, run, finding: found),
    "one CPU": instead("with_every_cpu", lambda found, run: [row for row in found if row.cpu == 0]),
    "only the last write": drop("must", lambda row: row.rank == rows.MUST),
    "a line twice": instead("with_every_cpu", lambda found, run: [one for row in found for one in (row, row)]),
    "a loop has the values of its first round": instead("net", lambda found: found[0]),
    "steps of others in a loop are forgotten": instead(
        "gaps", lambda items, run: [({}, item) for _, item in GAPS(items, run)]
    ),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_is_noticed(monkeypatch: pytest.MonkeyPatch, mistake: str) -> None:
    MISTAKES[mistake](monkeypatch)
    assert [text for run in RUNS for text in wrong_rows(*run)]


@pytest.mark.parametrize(("design", "scenario"), RUNS)
def test_the_last_writer_is_the_last_writer(design: str, scenario: str) -> None:
    _, found = violation(design, scenario)
    [run] = found.runs
    assert run.cause is not None
    really = changes_of(design, scenario)
    for name, _ in run.cause.fields:
        steps = [number for number, step in enumerate(really, 1) if name in step]
        said = last_write(run, name)
        assert (f"in step {steps[-1]}," in said) if steps else (said == "its initial value"), name


@pytest.mark.parametrize(
    ("scenario", "fields", "sides"),
    [
        ("condition", {"items": "0"}, {}),
        ("state", {"taken": "2", "items": "0"}, {"total": "2"}),
        ("race", {"plain": ""}, {}),
        ("deadlock", {"other.locked": "1", "lock.locked": "1"}, {}),
        ("bounds", {"users.counter": "5"}, {}),
        ("sleeping", {}, {"held": "box_lock", "cpus.atomic_locks": "11"}),
        ("enomem", {}, {"users": "0"}),
    ],
)
def test_the_cause_is_what_the_condition_reads(scenario: str, fields: dict[str, str], sides: dict[str, str]) -> None:
    [run] = violation(FOLDED, scenario)[1].runs
    assert run.cause is not None
    assert dict(run.cause.fields) == fields
    assert dict(run.cause.sides) == sides and len(run.cause.sides) == len(sides)
    if scenario != "race":
        assert len([line for line in written(run) if " = " in line]) == len(fields) + len(sides)


def test_what_the_places_of_a_sum_hold() -> None:
    """Each part once, also those of a function that the condition's sum calls, and what a local began with."""
    [run] = violation(FOLDED, "sum")[1].runs
    assert run.cause is not None
    assert [(part.amount, dict(part.fields)) for part in run.cause.parts] == [
        (3, {"items": "3"}),
        (2, {"shelves[0].boxes": "2"}),
        (2, {"shelves[2].full": "1"}),
    ]
    assert run.cause.sides == (("total", "7"),)
    assert run.cause.fields[: run.cause.own] == (("users.counter", "0"),)


def counted(items: list[Item], run: Recorded) -> int:
    """The steps that are shown, folded or left out."""
    total = 0
    shown: set[int] = set()
    for left, item in rows.gaps(items, run):
        total += sum(left.values())
        if isinstance(item, Repeat):
            cpu = item.rows[0].cpu
            shown |= {n for n in range(item.first, item.last + 1) if run.steps[n - 1].step.cpu == cpu}
        elif item is not None:
            shown.add(item.number)
    return total + len(shown)


@pytest.mark.parametrize(("design", "scenario"), RUNS)
@pytest.mark.parametrize("most", [1, 8, MOST_LINES])
def test_every_step_is_counted_once(monkeypatch: pytest.MonkeyPatch, design: str, scenario: str, most: int) -> None:
    monkeypatch.setattr(rows, "MOST_LINES", most)
    [run] = (found := violation(design, scenario)[1]).runs
    assert counted(chosen(run, rows_of(run, found.finding)), run) == len(run.steps)


@pytest.mark.parametrize("most", [1, 4, 9, MOST_LINES])
def test_what_must_be_shown_is(monkeypatch: pytest.MonkeyPatch, most: int) -> None:
    """Thief, victim and the line that fails, in however few rows; otherwise no more rows than asked for."""
    monkeypatch.setattr(rows, "MOST_LINES", most)
    [run] = (found := violation(FOLDED, "condition")[1]).runs
    items = fewest(rows_of(run, found.finding), height)
    shown = shown_rows(items)
    assert height(items) <= max(most, 3)
    assert {row.cpu for row in shown} == {0, 1}
    assert any(row.cpu == 1 and ("items", "0") in [(name, new) for name, _, new in row.changes] for row in shown)
    assert shown[-1].note == "fails: items = 0"


def shown_rows(items: list[Item]) -> list[Row]:
    """The rows that are printed."""
    return [row for item in items for row in (item.rows if isinstance(item, Repeat) else (item,))]


def height(items: list[Item]) -> int:
    """A line for each row."""
    return len(shown_rows(items))


def row(number: int, kind: int) -> Row:
    """A row of one of a few kinds; the CPU is the kind's parity."""
    site = Site("model.py", 10 + kind, "f")
    return Row(number, kind % 2, site, "x", 0, (("n", str(number - 1), str(number)),), (("m", (str(number),)),))


@pytest.mark.parametrize("seed", range(60))
def test_folding_keeps_every_row(seed: int) -> None:
    """Unfolded again: the rows in their order, what a loop changes is from its first to its last round."""
    numbers = random.Random(seed)
    pattern = [numbers.randrange(3) * 2 for _ in range(numbers.randrange(1, 4))]
    kinds = [k for _ in range(6) for k in (pattern if numbers.random() < 0.7 else [numbers.randrange(4)])]
    plain = [row(number, kind) for number, kind in enumerate(kinds, 1)]
    at = 0
    for item in folded(plain):
        times, parts = (item.times, item.rows) if isinstance(item, Repeat) else (1, (item,))
        for offset, part in enumerate(parts):
            rounds = [plain[at + n * len(parts) + offset] for n in range(times)]
            assert all(part.same(one) for one in rounds)
            assert part.changes == (("n", rounds[0].changes[0][1], rounds[-1].changes[0][2]),)
            assert part.reads[0][1] == tuple(str(one.number) for one in rounds)
        at += times * len(parts)
    assert at == len(plain)


def test_a_loop_is_folded() -> None:
    plain = [row(number, kind) for number, kind in enumerate([0, 2, 4, 2, 4, 2, 4, 0], 1)]
    one, loop, other = folded(plain)
    assert (one, other) == (plain[0], plain[-1])
    assert isinstance(loop, Repeat)
    assert (loop.times, loop.first, loop.last, len(loop.rows)) == (3, 2, 7, 2)


def test_steps_left_out_are_in_their_columns() -> None:
    assert omitted({0: 1, 1: 19}, 26) == "     ... 1 step                ... 19 steps"
    assert omitted({0: 3, 7: 4}, 6) == "     ..3" + " " * 39 + "..4"


def test_every_step_shows_every_step() -> None:
    verdict, found = violation(FOLDED, "condition")
    whole = timeline(verdict.settings, found, every_step=True)
    assert whole.count("noise.counter") == 8
    assert "--every-step" not in whole
    assert "noise.counter" not in timeline(verdict.settings, found)


def test_the_question_of_the_mail_fits_on_a_screen() -> None:
    """spinlock-no-recheck: the check of the victim, what the thief takes, and the line that fails."""
    verdict = septum.check("spinlock-no-recheck")
    found = verdict.violations[0]
    [run] = found.runs
    shown = shown_rows(chosen(run, rows_of(run, found.finding)))
    assert len(run.steps) == 71
    assert len(list(brief(run, rows_of(run, found.finding)))) <= MOST_LINES
    assert len([*short(verdict), *timeline(verdict.settings, found).split("\n")]) <= 52
    pages = "prealloc_split_cache.page_list"
    assert [(row.cpu, old, new) for row in shown for name, old, new in row.changes if name == pages] == [
        (0, "0", "4"),
        (1, "4", "0"),
    ]
    [check] = [row for row in shown if row.cpu == 0 and row.reads]
    assert check.reads == (("prealloc_split_cache.cnt", ("4",)), ("min_size", ("4",)))
    assert any(row.cpu == 1 and row.locks == "takes mmu_lock(w)" for row in shown)
    assert shown[-1].note == f"fails: {pages} = 0"


def test_locals_that_a_branch_tests_are_shown() -> None:
    """Those that what is read went into, of the usual types, and no others; not before they have a value."""
    _, found = violation(FOLDED, "branch")
    [run] = found.runs
    shown = shown_rows(chosen(run, rows_of(run, found.finding)))
    tests = [(row.text, row.reads) for row in shown if row.text.startswith(("if ", "while "))]
    assert tests == [
        ("if seen > enough:", (("seen", ("3",)), ("enough", ("2",)))),
        ("while READ_ONCE(b.items) > enough:", (("items", ("3",)), ("enough", ("2",)))),
    ]


def test_of_a_long_chain_the_calls_of_the_users_file_stay() -> None:
    """What is left out to make it short are calls within Septum first, the outermost ones before others."""
    inside = [Site(f"septum/kvm/file{n}.py", n, f"some_function_of_the_model_{n}") for n in range(8)]
    users = Site("/home/me/patch.c", 101, "tdx_sept_split_private_spte")
    [*lines] = calls([*inside[:4], users, *inside[4:]], "  ", 2)
    assert len(lines) == 2
    text = " ".join(" ".join(lines).split())
    assert text.startswith("calls: some_function_of_the_model_0:0 > ... > tdx_sept_split_private_spte:101 > ")
    assert text.endswith(" > some_function_of_the_model_7:7")
    assert "..." not in " ".join(calls([*inside[:4], users, *inside[4:]], "  "))
