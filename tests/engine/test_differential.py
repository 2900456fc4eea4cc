# SPDX-License-Identifier: GPL-2.0-or-later
"""Random programs: the compiled search against a slow one that drives the native executor, and both step by step."""

import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, reject, settings
from hypothesis import strategies as st

from septum.engine.compiled import Compiled
from septum.engine.native import Native
from septum.engine.search import Options, Search
from septum.engine.stepper import Stepper
from septum.lang import LangError
from septum.lang.model import Model
from tests.engine.generated import PROFILE, sources
from tests.engine.slow import (
    MEMORY,
    TooMany,
    alarm_of,
    compare,
    fields_of,
    load,
    name_of,
    replay,
    search,
    seen_natively,
    seen_packed,
)

PHASES = (Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink)
CASES = settings(PROFILE, suppress_health_check=list(HealthCheck), phases=PHASES)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("models")


def build(folder: Path, source: str) -> Model:
    """The model in some source."""
    return load(folder, source).build()  # type: ignore[no-any-return]


@settings(CASES, max_examples=120)
@given(source=sources())
def test_search_equals_slow_search(folder: Path, source: str) -> None:
    try:
        compare(build(folder, source), limit=200)
    except (LangError, TooMany):  # a range that has no bound; a space too large for the slow search
        reject()


@settings(CASES, max_examples=60)
@given(source=sources(), seed=st.integers(0, 1 << 32))
def test_lock_step(folder: Path, source: str, seed: int) -> None:
    model = build(folder, source)
    try:
        compiled = Compiled(model, optimise=0)
    except LangError:
        reject()
    fields = fields_of(compiled)
    searched = Search(compiled, Options(max_memory=MEMORY))
    native = Native(model, races=False)
    with searched, native:
        if native.failure is None:
            stepper, chance = Stepper(compiled), random.Random(seed)
            state = list(stepper.first()[0])
            for _ in range(60):
                assert seen_packed(compiled, state, fields) == seen_natively(native, fields)
                assert stepper.options(state) == native.options()
                if not native.options():
                    break
                step = chance.choice(native.options())
                failure = native.take(step).failure
                status, state = stepper.after(state, step)
                if status != 1:
                    assert failure is not None and alarm_of(compiled, status) == failure[:2]
                    break
                if failure is not None:  # only a property of states can still fail
                    assert failure[:2] == ("require", "end") and not native.options()
                    break
        else:
            assert {name_of(f) for f in searched.run().findings} == {native.failure[:2]}


@settings(CASES, max_examples=60)
@given(source=sources(symmetric=True))
def test_symmetry_keeps_the_verdicts(folder: Path, source: str) -> None:
    model = build(folder, source)
    try:
        compiled = Compiled(model, optimise=0, symmetry=True)
    except LangError:
        reject()
    assert compiled.asymmetric is None
    plain, classes = search(compiled), search(compiled, symmetry=True)
    if plain.cut is not None or classes.cut is not None:
        reject()
    kinds = {f[:3] for f in plain.findings if f.kind != "race"}
    assert {f[:3] for f in classes.findings if f.kind != "race"} == kinds
    assert {f.kind for f in classes.findings} == {f.kind for f in plain.findings}
    assert classes.reached == plain.reached
    assert classes.progress.states <= plain.progress.states
    for finding in (*plain.findings, *classes.findings):
        assert replay(model, finding) == name_of(finding), finding
