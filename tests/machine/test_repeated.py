# SPDX-License-Identifier: GPL-2.0-or-later
"""A block that several steps have in common: its text is what it is when it is generated for each of them alone."""

import contextlib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, reject, settings

from septum.analysis.memory import find_written
from septum.analysis.owners import NotInterchangeable
from septum.analysis.strides import find_owners
from septum.designs import load as load_design
from septum.graph.ir import Block, Graph
from septum.lang.model import Model
from septum.lang.source import LangError
from septum.machine import codegen, repeated
from septum.machine.layout import pack
from tests.analysis.lowered import graph_of
from tests.engine.generated import PROFILE, sources
from tests.engine.slow import load


class Alone(repeated.Repeated):
    """No block is common to several steps."""

    def __init__(self, _: object) -> None:
        super().__init__(())


def code_of(model: Model, graph: Graph, pages: bool = False) -> codegen.Code:
    """The code of a model; ``pages``: for a search that exchanges CPUs together with their pages, if it can."""
    owners = None
    if pages:
        with contextlib.suppress(NotInterchangeable):
            owners = find_owners(graph, model.cpus)
    noted = {model.file} if model.file else set()
    return codegen.generate(graph, pack(graph, find_written(graph, model.cpus, owners)), frozenset(), noted)


def both(model: Model, pages: bool = False) -> tuple[codegen.Code, codegen.Code]:
    """The code as it is made, and with each block made for each step."""
    graph = graph_of(model)
    made = code_of(model, graph, pages)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(codegen, "Repeated", Alone)
        return made, code_of(model, graph, pages)


@pytest.mark.parametrize("pages", [False, True])
def test_of_a_design(pages: bool) -> None:
    made, alone = both(load_design("v5").build("split", cpus=2, splits=1, enomem=True), pages)
    assert made == alone
    assert made.text.count("call void @note") > 100


@settings(PROFILE, max_examples=25, suppress_health_check=list(HealthCheck))
@given(source=sources())
def test_of_random_programs(tmp_path_factory: pytest.TempPathFactory, source: str) -> None:
    try:
        made, alone = both(load(tmp_path_factory.mktemp("model"), source).build())
    except LangError:
        reject()
    assert made == alone


#: two ways to one place: a step with two ways, and one with one
MEETING = """
from septum.lang import Struct, choose, flag, step, u1
from septum.lang.model import Model, Program


class World(Struct):
    a = flag()
    b = flag()


async def run(w):
    x: u1 = 0
    if w.a:
        x = await choose(2)
        w.b = 1
    else:
        await step()
        w.a = 1
    if w.b:
        w.a = x
    else:
        w.b = 1
    await step()


def build():
    w = World()
    return Model("meeting", w, [Program(run, (w,))] * 2)
"""


def met(folder: Path) -> bool:
    """Whether both ways make the same of the place where two steps meet."""
    made, alone = both(load(folder, MEETING).build())
    assert " = select i1 " in alone.text  # the way that choose() went
    return made == alone


def test_steps_that_meet_with_different_ways(tmp_path: Path) -> None:
    assert met(tmp_path)


class Careless(dict[tuple[object, ...], repeated.Common]):
    """Texts by block alone."""

    def get(self, key: tuple[object, ...], default: object = None) -> repeated.Common | None:  # type: ignore[override]
        return super().get(key[:1])

    def __setitem__(self, key: tuple[object, ...], found: repeated.Common) -> None:
        super().__setitem__(key[:1], found)


def careless(patch: pytest.MonkeyPatch) -> None:
    """A text of a step with one way is taken for one with two."""
    made = repeated.Repeated.__init__

    def init(self: repeated.Repeated, of: list[list[object]]) -> None:
        made(self, of)  # type: ignore[arg-type]
        self.texts = Careless()

    patch.setattr(repeated.Repeated, "__init__", init)


def one_number_less(patch: pytest.MonkeyPatch) -> None:
    """The next block begins with a number that is taken."""
    made = repeated.CommonBlock.common

    def common(self: repeated.CommonBlock, block: Block) -> repeated.Common:
        found = made(self, block)
        return found._replace(text=found.text.replace("%t{0}", "%t{1}"))

    patch.setattr(repeated.CommonBlock, "common", common)


@pytest.mark.parametrize("mutant", [careless, one_number_less])
def test_a_mistake_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mutant: object) -> None:
    assert callable(mutant)
    mutant(monkeypatch)
    assert not met(tmp_path)
