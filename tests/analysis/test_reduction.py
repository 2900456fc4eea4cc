# SPDX-License-Identifier: GPL-2.0-or-later
"""Every reduction alone, and all together, against the search of every interleaving, over random programs."""

import itertools
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, reject, settings

from septum.engine.compiled import Compiled
from septum.engine.coverage import executed
from septum.engine.run import PAGES, Finding, Result
from septum.engine.search import Options, Search
from septum.lang import LangError
from septum.lang.model import Model
from septum.verdict.lockorder import edges_of
from tests.analysis.locking import HEADER, locking
from tests.engine.generated import PROFILE, sources
from tests.engine.slow import MEMORY, Unchecked, load, name_of

CASES = settings(
    PROFILE,
    suppress_health_check=list(HealthCheck),
    phases=(Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink),
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("reduced")


#: ghost fields of the generated programs; whether their bounds hold may depend on an order that is not tried
GHOSTS = frozenset({"g", "pages", "sum", "done"})


def outcome(result: Result) -> tuple[set[tuple[str, str]], bool, set[tuple[int, int]], frozenset[str]]:
    """What a search has found out: violations, whether there is a race, the lock order, properties that were looked at.

    A search names the first race that it comes to, whichever that is.
    """
    races = any(f.kind == "race" for f in result.findings)
    found = {name_of(f) for f in result.findings if f.kind != "race"}
    return found, races, edges_of(result.logs), result.reached


def confirm(model: Model, finding: Finding) -> None:
    """A native run of the finding's steps ends in it; what else fails on the way does not matter."""
    with Unchecked(model, races=finding.kind == "race") as native:
        for step in finding.steps:
            assert native.failure is None
            native.take(step)
        if native.failure is not None:
            assert native.failure[:2] == name_of(finding)
        elif finding.kind == "deadlock":
            assert native.deadlocked()
        else:
            assert name_of(finding) in native.broken()


def search(compiled: Compiled, model: Model, **options: Any) -> Result:
    with Search(compiled, Options(keep_going=True, max_memory=MEMORY, **options)) as searched:
        result = searched.run()
        for finding in result.findings:
            if finding.kind != PAGES:
                confirm(model, finding)
        return result


def compare(folder: Path, source: str) -> None:
    """All reductions against none."""
    model = load(folder, source).build()
    try:
        compiled = Compiled(model, optimise=0, symmetry=True)
    except LangError:
        reject()
    plain = search(compiled, model)
    if plain.cut is not None or any(f.kind == "overflow" and f.name in GHOSTS for f in plain.findings):
        reject()
    symmetric = compiled.asymmetric is None
    for alone, symmetry in itertools.product((False, True), (False, True) if symmetric else (False,)):
        if alone or symmetry:
            result = search(compiled, model, alone=alone, symmetry=symmetry)
            assert result.cut is None
            assert outcome(result) == outcome(plain)
            assert executed(compiled, result) == executed(compiled, plain)
            assert result.progress.states <= plain.progress.states


@settings(CASES, max_examples=90)
@given(source=locking())
def test_locking_programs(folder: Path, source: str) -> None:
    compare(folder, source)


@settings(CASES, max_examples=60)
@given(source=locking(symmetric=True))
def test_symmetric_locking_programs(folder: Path, source: str) -> None:
    compare(folder, source)


@settings(CASES, max_examples=50)
@given(source=sources())
def test_programs_of_all_kinds(folder: Path, source: str) -> None:
    compare(folder, source)


def test_property_of_several_cpus(folder: Path) -> None:
    """Each CPU writes to its own element only, but both are up at once in some orders."""
    source = (
        HEADER
        + """
async def one(w):
    await step()
    w.cpu[me()].held = 1
    await step()
    w.cpu[me()].n = 1
    await step()
    w.cpu[me()].held = 3
    await step()
    w.cpu[me()].n = 0


def not_both(w):
    require(w.cpu[0].n == 0 or w.cpu[1].n == 0, "not-both")


def build():
    w = World(2)
    return Model("locking", w, [Program(one, (w,))] * 2, [Check("always", not_both, (w,))])
"""
    )
    model = load(folder, source).build()
    for alone, symmetry in itertools.product((False, True), repeat=2):
        result = search(Compiled(model, optimise=0, symmetry=True), model, alone=alone, symmetry=symmetry)
        assert [f.name for f in result.findings] == ["not-both"]
