# SPDX-License-Identifier: GPL-2.0-or-later
"""Random programs in timed runs with random costs: every step is one that the native executor takes."""

import random
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, reject, settings
from hypothesis import strategies as st

from septum.engine import timed
from septum.engine.native import Native
from septum.engine.timed import Cost, Host, TimedMachine, TimedModel
from septum.lang import LangError
from tests.engine.generated import PROFILE, sources
from tests.engine.slow import load
from tests.few import MANY

PHASES = (Phase.explicit, Phase.generate)
CASES = settings(PROFILE, suppress_health_check=list(HealthCheck), phases=PHASES)
#: how runs ended, over all examples
ends: Counter[str] = Counter()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("models")


@settings(CASES, max_examples=400 if MANY else 25)
@given(source=sources(), seed=st.integers(1, 1 << 32))
def test_steps_of_random_programs_can_be_taken_natively(folder: Path, source: str, seed: int) -> None:
    model = load(folder, source).build()
    world = type(model.world)
    try:
        compiled = TimedModel(model, followed=(world,), locks=(), optimise=0)
    except LangError:
        reject()
    chance = random.Random(seed)
    costs = {
        p.number: Cost(chance.randint(1, 9), chance.randint(0, 3), chance.randrange(p.ways)) for p in compiled.points
    }
    machine = TimedMachine(compiled, costs, Host(near=2), log=300)
    state = machine.start(0)
    if state == timed.RUNNING:
        state = machine.run(300)
    result = machine.result()
    ends[f"state {state}"] += 1
    native = Native(load(folder, source).build(), races=False)
    with native:
        if state == timed.ALARM and not result.last:
            assert native.failure is not None  # before the first step
            return
        for taken in machine.log():
            assert native.failure is None
            done = native.take(taken.step)
            assert taken.point is not None and done.stack[-1].line == taken.point.stack[-1].line
        if state == timed.ALARM and result.alarm is not None:
            assert native.failure is not None and native.failure[:2] == (result.alarm.kind, result.alarm.name)
            return
        assert native.failure is None or native.failure[1] == "end"
        if state == timed.STUCK:
            assert native.deadlocked()
        if state == timed.ENDED:
            assert not native.options()
        structs = {struct.path: struct for struct in compiled.model.structs}
        for struct in native.model.structs:
            for name in type(struct).fields():
                assert machine.read(structs[struct.path], name) == getattr(struct, name), f"{struct.path}.{name}"


def test_most_random_programs_end() -> None:
    """Or the test above compares less than it says."""
    assert ends[f"state {timed.ENDED}"] >= 15, ends
