# SPDX-License-Identifier: GPL-2.0-or-later
"""CPUs are exchanged only where nothing tells them apart: against the search of every interleaving."""

from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, reject, settings

from septum.engine import compiled as compiled_module
from septum.engine import search as engine
from septum.engine import stages
from septum.engine.compiled import Compiled
from septum.engine.native import Native
from septum.engine.run import PAGES
from septum.engine.search import Options, Search
from septum.engine.stages import explore, reduced
from septum.lang import LangError
from septum.lang.model import Model
from septum.verdict.checking import check
from septum.verdict.result import HOLDS, REDUCTIONS, VIOLATED, Settings, Verdict
from tests.analysis.telling import FOOTER, HEADER, telling
from tests.analysis.test_reduction import CASES, GHOSTS, outcome
from tests.analysis.test_reduction import search as search_and_confirm
from tests.engine import quick
from tests.engine.slow import MEMORY, load


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("telling")


@pytest.fixture(scope="module", autouse=True)
def quickly() -> Any:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(compiled_module, "build", quick.build)
        yield


def compare(folder: Path, source: str) -> str:
    """Search with CPUs exchanged, if that is sound, and without: what became of it, in a word or two."""
    model = load(folder, source).build()
    try:
        compiled = Compiled(model, optimise=0)
    except LangError:
        reject()
    exchanged = Compiled(model, optimise=0, symmetry=True)
    if exchanged.asymmetric is not None:
        return exchanged.asymmetric.partition(" at or")[0]
    plain = search_and_confirm(compiled, model)
    if any(f.kind == "overflow" and f.name in GHOSTS for f in plain.findings):
        reject()
    for alone in (False, True):
        result = search_and_confirm(exchanged, model, symmetry=True, alone=alone)
        if any(f.kind == PAGES for f in result.findings):
            assert exchanged.may_tell_apart
            return "told apart"
        assert outcome(result) == outcome(plain)
        assert result.progress.states <= plain.progress.states
    return "compared, with violations" if plain.findings else "compared"


def test_random_programs(folder: Path) -> None:
    seen = Counter[str]()

    @settings(CASES, max_examples=150)
    @given(source=telling())
    def each(source: str) -> None:
        seen[compare(folder, source)] += 1

    each()
    print(seen)
    assert seen["compared"] > 10
    assert seen["compared, with violations"] > 10
    assert seen["told apart"] > 10
    assert len(seen) > 5  # the others are refusals


def build(
    folder: Path, *lines: str, cpus: int = 2, differ: bool = False, pairs: bool = False, checks: str = ""
) -> Model:
    text = "async def one(w):\n    x: u2 = 0\n" + "".join(f"    {line}\n" for line in lines) + "\n"
    checks = ", ".join(f'Check("always", {name}, (w,))' for name in checks.split())
    source = HEADER + text + FOOTER.format(cpus=cpus, differ=differ, pairs=pairs, checks=checks)
    model: Model = load(folder, source).build()
    return model


OWN = "await step()\n    w.cpu[me()].n = 2\n    w.cpu[me()].sub.v = 1"
REFUSED: list[tuple[str, dict[str, Any], str]] = [
    # statements, the world, why CPUs are not exchanged
    ("w.a = me()", {}, "the model uses me() as a number"),
    ("w.cpu[0].n = 1", {}, "cpu[0] is named, not found by me(),"),
    ("w.first.n = 1", {}, "cpu[0] is named, not found by me(),"),
    ("for i in range(2):\n        if w.cpu[i].n == 1:\n            w.owner = i", {}, "is named, not found by me(),"),
    ("x = w.cpu[me()].never", {"differ": True}, "the model uses me() as a number"),
    ("w.cpu[me()].p = x & 1", {"differ": True}, "is not like"),
    ("w.cpu[me()].sub.v = 1", {"pairs": True}, "the model uses me() as a number"),
    ("w.cpu[me()].ring.v = w.cpu[me()].sub.v", {}, "the model uses me() as a number"),
]


@pytest.mark.parametrize(("lines", "world", "why"), REFUSED)
def test_refused(folder: Path, lines: str, world: dict[str, Any], why: str) -> None:
    model = build(folder, *OWN.split("\n    ")[:2], lines, cpus=3 if world.get("pairs") else 2, **world)
    assert why in (Compiled(model, 0, symmetry=True).asymmetric or "")


ACCEPTED: list[tuple[str, dict[str, Any]]] = [
    ("w.a = w.cpu[me()].n", {}),
    ("x = w.cpu[me()].never", {}),  # the same number for all
    ("w.cpu[me()].p = x & 1", {}),
    ("w.cpu[me()].sub.v = 1", {}),
    ("w.cpu[me()].ring.v = 1", {}),
]


@pytest.mark.parametrize(("lines", "world"), ACCEPTED)
def test_accepted(folder: Path, lines: str, world: dict[str, Any]) -> None:
    compiled = Compiled(build(folder, *OWN.split("\n    ")[:2], lines, **world), 0, symmetry=True)
    assert compiled.asymmetric is None
    assert not compiled.may_tell_apart


def test_an_element_that_is_found_by_number_is_watched(folder: Path) -> None:
    """Which element of a per-CPU array it is may only show in a run: the first that is reached ends the search."""
    found = build(folder, "await step()", "x = w.a & 1", "w.cpu[x].n = 1", "w.cpu[me()].n = 2")
    compiled = Compiled(found, 0, symmetry=True)
    assert (compiled.asymmetric, compiled.may_tell_apart) == (None, True)
    with Search(compiled, Options(symmetry=True, keep_going=True, max_memory=MEMORY)) as running:
        assert [f.kind for f in running.run().findings] == [PAGES]


def test_a_program_that_fails_before_its_first_await(folder: Path) -> None:
    """No state is stored then, of which CPUs could have other names."""
    found = build(folder, "w.cpu[me()].n = 2", 'require(w.a > 90, "early")', "await step()")
    compiled = Compiled(found, 0, symmetry=True)
    assert compiled.asymmetric is None
    with Search(compiled, Options(symmetry=True, max_memory=MEMORY)) as running:
        assert [(f.name, f.steps) for f in running.run().findings] == [("early", ())]


def test_such_a_search_stops_early(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing else that it could find would count, so --keep-going does not keep it going."""
    monkeypatch.setattr(engine, "CHUNK", 1)
    lines = ["await step()", "w.cpu[w.a & 1].n = 1", *["await step()", "w.cpu[me()].n = 3", "w.a = x"] * 10]
    compiled = Compiled(build(folder, *lines), 0, symmetry=True)
    with Search(compiled, Options(symmetry=True, keep_going=True, max_memory=MEMORY)) as running:
        running.run()
        assert running.progress().states < 10
    with Search(Compiled(compiled.model, 0), Options(keep_going=True, max_memory=MEMORY)) as running:
        running.run()
        assert running.progress().states > 50


@pytest.mark.parametrize("stage", [explore, reduced])
@pytest.mark.parametrize("way", [{}, {"alone": True}, {"compact": 40}, {"order": "dfs"}])
def test_the_search_begins_again_with_each_cpu_told_apart(folder: Path, stage: Any, way: dict[str, Any]) -> None:
    model = build(folder, *OWN.split("\n    ")[:2], "await step()", "w.cpu[me()].n = 1", checks="first")
    compiled = Compiled(model, 0, symmetry=True)
    assert compiled.may_tell_apart
    options = Options(symmetry=True, keep_going=True, max_memory=MEMORY, **way)
    found = stage(compiled, options, lambda _: lambda _: None, "not asked for")
    found.search.close()
    assert found.told_apart == "a property of whole states tells CPUs apart"
    assert [f.name for f in found.result.findings] == ["first"]
    assert not found.search.options.symmetry


def test_the_shortest_run_is_not_asked_of_a_search_that_exchanges_cpus(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The whole search had not come to where CPUs are told apart when the reduced one took over, which did."""
    monkeypatch.setattr(stages, "WHOLE_UP_TO", 1)
    monkeypatch.setattr(engine, "CHUNK", 1)
    model = build(folder, "await step()", "w.a = 1", "await step()", "w.a = 2", OWN, checks="first")
    options = Options(symmetry=True, alone=True, max_memory=MEMORY)
    found = explore(Compiled(model, 0, symmetry=True), options, lambda _: lambda _: None, None)
    found.search.close()
    assert [f.name for f in found.result.findings] == ["first"]
    assert found.told_apart and found.pages == found.told_apart


def test_symmetry_of_a_model_that_is_not_compiled_for_it(folder: Path) -> None:
    with pytest.raises(ValueError, match="the model is not compiled for it"):
        Search(Compiled(build(folder, OWN), 0), Options(symmetry=True, max_memory=MEMORY))


SYMMETRIC = ["summed", "counted", "each"]


def test_properties_that_are_proved_to_be_the_same_for_all(folder: Path) -> None:
    """Those that are not are evaluated with CPUs exchanged in each state."""
    for name in (*SYMMETRIC, "no_two", "ordered", "first", "weighted"):
        compiled = Compiled(build(folder, OWN, "w.a = 2", checks=name), 0, symmetry=True)
        assert (compiled.asymmetric, compiled.may_tell_apart) == (None, name not in SYMMETRIC)


# -- what the whole command says ------------------------------------------------------------------

MODELS = {
    # a CPU's number gets into shared state by way of a loop over all CPUs
    "number": (
        """
    await step()
    w.cpu[me()].n = 1
    await step()
    for i in range(2):
        if w.cpu[i].n == 1:
            w.owner = i
            break
    await step()
    w.cpu[me()].n = 3
    await step()
    require(not (w.owner == 1 and w.cpu[0].n == 3), "never-one")
""",
        "",
        "never-one",
    ),
    "up": (
        "\n    await step()\n    w.cpu[me()].n = 1\n    await step()\n    w.cpu[me()].n = 2\n",
        "ordered_all",
        "ordered",
    ),
    "down": (
        "\n    await step()\n    w.cpu[me()].n = 1\n    await step()\n    w.cpu[me()].n = 2\n",
        "falling",
        "falling",
    ),
    "no property": ("\n    await step()\n    w.cpu[me()].n = 1\n", "counted", ""),
}
MORE_CHECKS = """
def ordered_all(w):
    require(w.cpu[0].n <= w.cpu[1].n, "ordered")


def falling(w):
    require(w.cpu[0].n >= w.cpu[1].n, "falling")


"""


class Design:
    """As check() takes it."""

    name = "telling"

    def __init__(self, model: Model) -> None:
        self.model = model

    def build(self, *_: Any, **__: Any) -> Model:
        return self.model


def verdict_of(model: Model, reduce: frozenset[str], **more: Any) -> Verdict:
    return check(Design(model), Settings("telling", "only", cpus=2, splits=0, reduce=reduce, **more))  # type: ignore[arg-type]


@pytest.mark.parametrize("reduce", [(), *((name,) for name in REDUCTIONS), tuple(REDUCTIONS)])
@pytest.mark.parametrize("name", MODELS)
def test_verdict(folder: Path, name: str, reduce: tuple[str, ...]) -> None:
    body, checks, violated = MODELS[name]
    text = MORE_CHECKS + "async def one(w):" + body + "\n\n"
    checks = f'Check("always", {checks}, (w,))' if checks else ""
    model = load(folder, HEADER + text + FOOTER.format(cpus=2, differ=False, pairs=False, checks=checks)).build()
    for at_once in (False, True):
        verdict = verdict_of(model, frozenset(reduce), at_once=at_once)
        assert verdict.verdict == (VIOLATED if violated else HOLDS)
        assert [c.prop.name for c in verdict.violations] == [violated] * bool(violated)
        assert ("symmetry" in verdict.reductions) == (not violated and "symmetry" in reduce)


def test_a_checkpoint_takes_only_what_is_proved(folder: Path, tmp_path: Path) -> None:
    """A search with a checkpoint is one from its start to its end: it cannot begin again."""
    for name, used in (("counted", True), ("first", False)):
        model = build(folder, *OWN.split("\n    ")[:1], "w.cpu[me()].n = 1", checks=name)
        verdict = verdict_of(model, frozenset({"symmetry"}), checkpoint=str(tmp_path / name))
        assert verdict.verdict == HOLDS
        assert ("symmetry" in verdict.reductions) == used
        assert ("not with --checkpoint" in dict(verdict.off).get("symmetry", "")) != used


# -- me() where no CPU runs -----------------------------------------------------------------------

ASKS = """
def who(w):
    require(w.a < 3 or me() == 0, "who")


def deep(w):
    who(w)


async def one(w):
    await step()
    w.a = 1


"""


@pytest.mark.parametrize("name", ["who", "deep"])
def test_me_in_a_property_of_whole_states_is_refused(folder: Path, name: str) -> None:
    """By the search and by native runs, in one line that names the place."""
    checks = f'Check("always", {name}, (w,))'
    model = load(folder, HEADER + ASKS + FOOTER.format(cpus=2, differ=False, pairs=False, checks=checks)).build()
    line = 1 + (HEADER + ASKS).splitlines().index('    require(w.a < 3 or me() == 0, "who")')
    says = rf":{line}: me\(\) in a check of whole states, which no CPU runs; read each CPU, in a loop$"
    with pytest.raises(LangError, match=says):
        Compiled(model, 0)
    model.world.a = 3
    again = Model("asks", model.world, model.programs, model.checks)
    with pytest.raises(LangError, match=says):
        Native(again)
