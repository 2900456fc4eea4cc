# SPDX-License-Identifier: GPL-2.0-or-later
"""Fewer context switches: the same steps, the same violation, and mostly no order of them has fewer."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence

import pytest

import septum
from septum.engine.native import Native, run
from septum.engine.run import Finding, Step
from septum.engine.schedulers import Random
from septum.lang import SYNC, Struct, bounded, require, step, until
from septum.lang.model import Check, Model, Program
from septum.verdict import switches
from septum.verdict.findings import NamedRuns
from septum.verdict.switches import Runs, calmer, stretches
from tests.cli.conftest import ROOT

FIELDS = ("a", "b", "plain")


class World(Struct):
    a: int = bounded(0, 9, kind=SYNC)
    b: int = bounded(0, 9, kind=SYNC)
    plain: int = bounded(0, 9)


async def program(w: World, ops: Sequence[tuple[str, str]]) -> None:
    """Adds to fields, waits for them, or needs them."""
    for what, name in ops:
        if what == "wait":
            await until(lambda name=name: getattr(w, name) > 0)  # type: ignore[misc]
        else:
            await step()
            if what == "need":
                require(getattr(w, name) != 1, f"not-one-{name}")
            else:
                setattr(w, name, getattr(w, name) + 1)


def below(w: World, most: int) -> None:
    require(w.a + w.b < most, "below")


def model(seed: int) -> Model:
    """Two or three CPUs with a few operations each."""
    numbers = random.Random(seed)
    w = World()
    programs = []
    for _ in range(numbers.choice((2, 2, 3))):
        what = numbers.choices(("add", "wait", "need"), (6, 2, 1), k=numbers.randrange(2, 4))
        programs.append(Program(program, (w, [(one, numbers.choice(FIELDS[: 2 + (one == "add")])) for one in what])))
    checks = [Check("always", below, (w, numbers.choice((2, 3, 9))))]
    return Model("random", w, programs, checks)


def failing(made: Model, seed: int) -> Finding | None:
    """A run at random that fails."""
    with Native(made) as native:
        steps = tuple(done.step for done in run(native, Random(seed)))
        failure = native.failure or (("deadlock", "deadlock", "") if native.deadlocked() else None)
    return Finding(failure[0], failure[1], None, steps) if failure is not None and steps else None


def orders(parts: dict[int, tuple[Step, ...]]) -> Iterator[tuple[Step, ...]]:
    """Every order of the steps that leaves those of a CPU in theirs."""
    if not any(parts.values()):
        yield ()
    for cpu, steps in parts.items():
        if steps:
            for rest in orders({**parts, cpu: steps[1:]}):
                yield (steps[0], *rest)


def fails_so(made: Model, finding: Finding, steps: Sequence[Step]) -> bool:
    """The slow way: whether these steps fail as the finding does, in the last of them."""
    with Native(made) as native:
        for number, one in enumerate(steps, 1):
            if one not in native.options():
                return False
            if (native.take(one).failure is not None) != (native.failure is not None and number == len(steps)):
                return False
            if native.failure is not None and number < len(steps):
                return False
        failure = native.failure or (("deadlock", "deadlock", "") if native.deadlocked() else ("", "", ""))
    return failure[:2] == (finding.kind, finding.name)


def of_cpu(steps: Sequence[Step], cpu: int) -> tuple[Step, ...]:
    return tuple(one for one in steps if one.cpu == cpu)


def test_few_orders_of_the_same_steps_have_fewer() -> None:
    """Over random programs: compared with all orders of the steps of the run."""
    kinds, mended, missed, runs = set(), 0, 0, 0
    for seed in range(120):
        made = model(seed)
        finding = failing(made, seed)
        if finding is None or len(finding.steps) > 7:
            continue
        named = NamedRuns(finding, (finding.steps,))
        [found] = calmer(made, [named])
        cpus = range(made.cpus)
        assert [of_cpu(found.finding.steps, c) for c in cpus] == [of_cpu(finding.steps, c) for c in cpus]
        assert found.runs == (found.finding.steps,)
        assert fails_so(made, finding, found.finding.steps)
        last = finding.steps[-1].cpu if finding.kind != "deadlock" else None
        others = orders({c: of_cpu(finding.steps, c) for c in cpus})
        fewest = min(
            len(stretches(one))
            for one in others
            if (last is None or one[-1].cpu == last) and fails_so(made, finding, one)
        )
        assert fewest <= len(stretches(found.finding.steps)) <= len(stretches(finding.steps))
        missed += len(stretches(found.finding.steps)) > fewest
        runs += 1
        kinds.add(finding.kind)
        mended += len(stretches(finding.steps)) > fewest
    assert kinds == {"require", "race", "deadlock"}
    assert runs >= 100 and mended >= 20 and missed <= 1


def test_what_does_not_fail_natively_stays() -> None:
    """A key of a violation that only the compiled model knows of, or a mistake of the search."""
    made = model(0)
    steps = (Step(0, 0), Step(1, 0), Step(0, 0), Step(1, 0))
    named = NamedRuns(Finding("require", "no-such-property", None, steps), (steps,))
    assert calmer(made, [named]) == [named]


async def looks(w: World) -> None:
    """Fails in any case: in which line depends on what it saw."""
    await step()
    await step()
    w.b = w.a
    await step()
    if w.b == 1:
        require(False, "never")
    require(False, "never")


async def adds(w: World) -> None:
    await step()
    w.a = 1
    await step()
    w.a = 2


def test_it_fails_in_the_same_line(monkeypatch: pytest.MonkeyPatch) -> None:
    """The property alone does not say what went wrong."""
    w = World()
    made = Model("looks", w, [Program(looks, (w,)), Program(adds, (w,))])
    steps = tuple(Step(cpu, 0) for cpu in (0, 1, 0, 1, 0))
    named = NamedRuns(Finding("require", "never", None, steps), (steps,))
    assert calmer(made, [named]) == [named]
    monkeypatch.setattr(Runs, "line", lambda self, steps: None)
    assert calmer(made, [named]) != [named]


def test_it_ends_after_some_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(switches, "MOST_STEPS", 5)
    made = model(0)
    steps = (Step(0, 0), Step(1, 0)) * 400
    runs = Runs(made, NamedRuns(Finding("require", "below", None, steps), (steps,)), True)
    assert runs.calmest(steps) == steps
    assert runs.taken <= 5


@pytest.mark.parametrize("scenario", ["bug"])
def test_a_case(monkeypatch: pytest.MonkeyPatch, scenario: str) -> None:
    """What is printed is what was run: as many steps as the search found, and one switch less."""
    monkeypatch.chdir(ROOT)
    plain: list[Sequence[NamedRuns]] = []

    def kept(made: Model, found: Sequence[NamedRuns]) -> list[NamedRuns]:
        plain.append(found)
        return calmer(made, found)

    monkeypatch.setattr(switches, "calmer", kept)
    [violation] = septum.check("C73", scenario).violations
    [[before]] = plain
    assert len(violation.finding.steps) == len(before.finding.steps)
    assert len(stretches(violation.finding.steps)) <= len(stretches(before.finding.steps))
    assert violation.runs[0].failure is not None
