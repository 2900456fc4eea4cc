# SPDX-License-Identifier: GPL-2.0-or-later
"""The function that has all steps does what a function for each step does."""

import copy
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, reject, settings

from septum.analysis.owners import NotInterchangeable
from septum.designs import load as load_design
from septum.engine.compiled import Compiled, texts_of
from septum.engine.search import Options, Search
from septum.graph.ir import Graph
from septum.lang.model import Model
from septum.lang.source import LangError
from septum.machine import all_steps, codegen
from tests.engine import quick, racing
from tests.engine.generated import PROFILE, sources
from tests.engine.slow import MEMORY, load


def compiled_twice(model: Model, pages: bool = False) -> tuple[Compiled, Compiled]:
    """With one function for all steps, and with one for each."""
    compiled = Compiled(model, optimise=0, pages=pages)
    alarms, rows = list(compiled.code.alarms), dict(compiled.code.rows)
    view = copy.copy(compiled)
    view.engine = quick.build(texts_of(compiled.code)._replace(generated=compiled.code.fast(False)), 0).engine
    assert (list(compiled.code.alarms), dict(compiled.code.rows)) == (alarms, rows)
    return compiled, view


def everything(compiled: Compiled, symmetry: bool) -> list[Any]:
    """All that a search finds out, in the order in which it does: a search can go from one code to the other."""
    options = Options(max_memory=MEMORY, keep_going=True, exact=False, symmetry=symmetry)
    with Search(compiled, options) as searched:
        count = searched.run().progress.states
        return [
            [searched.state(n) for n in range(count)],
            [(a.count, a.state, a.move, a.move2, a.field, a.depth) for a in searched.alarms],
            [(n.row, n.bits, n.state, n.move, n.depth) for n in searched.notes[: searched.c.nr_notes]],
            list(searched.acc),
            list(searched.maybe),
            searched.c.edges,
        ]


def same(model: Model, pages: bool = False) -> bool:
    """Whether both find the same."""
    one, other = compiled_twice(model, pages)
    return everything(one, pages) == everything(other, pages)


@pytest.mark.parametrize("pages", [False, True])
def test_of_a_design(pages: bool) -> None:
    assert same(load_design("v5").build("split", cpus=2, splits=1, enomem=True), pages)


@settings(PROFILE, max_examples=10, suppress_health_check=list(HealthCheck))
@given(source=sources())
def test_of_random_programs(tmp_path_factory: pytest.TempPathFactory, source: str) -> None:
    try:
        assert same(load(tmp_path_factory.mktemp("model"), source).build())
    except (LangError, NotInterchangeable):
        reject()


@pytest.mark.parametrize("source", [racing.source(program) for _, program, _ in racing.programs(7_000_000, 3)])
def test_of_programs_that_race(tmp_path: Path, source: str) -> None:
    assert same(load(tmp_path, source).build())


#: two ways to one place: a step with three ways, and one with one; a loop in which some round may not end the step
MEETING = """
from septum.lang import Struct, choose, flag, step, u2
from septum.lang.model import Model, Program


class World(Struct):
    a = flag()
    b = flag()


async def run(w):
    x: u2 = 0
    await step()
    if w.a:
        x = await choose(3)
        w.b = x
    else:
        await step()
        w.a = 1
    if w.b:
        w.a = x
    else:
        w.b = 1
    y: u2 = 3
    while y > 0:
        if w.b:
            await step()
            w.b = 0
        y = y - 1
    await step()
    w.a = y


def build():
    w = World()
    return Model("meeting", w, [Program(run, (w,))] * 2)
"""


def test_steps_that_meet_with_different_ways(tmp_path: Path) -> None:
    compiled, view = compiled_twice(load(tmp_path, MEETING).build())
    found = everything(compiled, False)
    assert found == everything(view, False)
    assert {alarm.kind for alarm in compiled.code.alarms} == {"overflow", "endless"}
    assert any(alarm[0] for alarm in found[1])


def one_way_only(patch: pytest.MonkeyPatch) -> None:
    """A choose() goes no other way."""

    def call(graph: Graph) -> Iterator[str]:
        return (line.replace("or i64 %one, %more", "or i64 %one, 0") for line in made(graph))

    made = codegen._call
    patch.setattr(codegen, "_call", call)


def ends_are_one(patch: pytest.MonkeyPatch) -> None:
    """Of two awaits with the same locals."""
    made = all_steps.AllSteps.suspend

    def suspend(self: all_steps.AllSteps, point: Any) -> None:
        live = {n: self.layout.locals[n] for n in self.ends if n}
        if point is not None:
            twin = next((n for n, found in live.items() if found == self.layout.locals[point.number]), point.number)
            point = self.ends.get(twin, point)
        made(self, point)

    patch.setattr(all_steps.AllSteps, "suspend", suspend)


def rounds_of_all_steps(patch: pytest.MonkeyPatch) -> None:
    """Every round is one too many."""
    made = all_steps.AllSteps.function

    def function(self: all_steps.AllSteps, name: str, args: str) -> list[str]:
        return [line.replace("store i64 0, ptr %r", "store i64 4096, ptr %r") for line in made(self, name, args)]

    patch.setattr(all_steps.AllSteps, "function", function)


@pytest.mark.parametrize("mutant", [one_way_only, ends_are_one, rounds_of_all_steps])
def test_a_mistake_is_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mutant: Callable[[pytest.MonkeyPatch], None]
) -> None:
    mutant(monkeypatch)
    if mutant is rounds_of_all_steps:
        with pytest.raises(LangError, match="a loop without an await"):
            same(load(tmp_path, MEETING).build())
    else:
        assert not same(load(tmp_path, MEETING).build())
