# SPDX-License-Identifier: GPL-2.0-or-later
"""Every design in every scenario, timed with random costs and choices: a native run takes each of its steps."""

import random
from collections import Counter

import pytest

import septum.designs
from septum.engine import timed
from septum.engine.native import Native
from septum.engine.timed import Cost, Host, TimedMachine, TimedModel
from septum.lang.model import Model
from septum.price.world import FOLLOWED, LOCKS
from tests.few import MANY

#: what a plain run takes: conversions beside faults, softirqs, a memslot that goes, two TDs
FEW = [
    ("v6", "convert-fault"),
    ("v5", "teardown-rcu"),
    ("tip", "get-put"),
    ("per-vcpu", "slot-accept"),
]
STEPS = 400
ends: Counter[int] = Counter()


def pairs() -> list[tuple[str, str]]:
    """Designs and scenarios."""
    known = {name: septum.designs.load(name).scenarios for name in septum.designs.names()}
    everything = [(name, scenario) for name, scenarios in known.items() for scenario in scenarios]
    if MANY:
        return everything
    return [pair for pair in everything if pair in FEW]


@pytest.mark.parametrize(("name", "scenario"), pairs())
def test_a_timed_run_is_one_of_the_interleavings(name: str, scenario: str) -> None:
    seed = sum(map(ord, name + scenario))
    design = septum.designs.load(name)
    fixed = design.size_of(scenario)

    def build() -> Model:
        cpus, splits = fixed or 2, 0 if fixed else 2
        return design.build(scenario, cpus=cpus, splits=splits, enomem=seed % 2 == 0, busy=seed % 3 == 0)

    compiled = TimedModel(build(), followed=FOLLOWED, locks=LOCKS, optimise=0)
    for round_ in range(3):
        rng = random.Random(seed + round_)
        costs = {}
        for point in compiled.points:
            costs[point.number] = Cost(rng.randint(1, 99), rng.randint(0, 9), rng.randrange(point.ways))
        machine = TimedMachine(compiled, costs, Host(near=5, jitter=100, seed=seed + round_), log=8 * STEPS)
        state = machine.start(0)
        if state == timed.RUNNING:
            state = machine.run(STEPS)
        ends[state] += 1
        natively(machine, state, build())


def natively(machine: TimedMachine, state: int, model: Model) -> None:
    """The steps of a timed run taken natively; the same failure, or the same fields at the end."""
    native = Native(model, races=False, checks=False)
    with native:
        for taken in machine.log():
            assert native.failure is None
            done = native.take(taken.step)
            assert taken.point is not None
            assert [s.function for s in done.stack] == [s.function for s in taken.point.stack]
        result = machine.result()
        if state == timed.ALARM and result.alarm is not None:
            assert native.failure is not None and native.failure[:2] == (result.alarm.kind, result.alarm.name)
            return
        assert native.failure is None
        if state == timed.STUCK:
            assert native.deadlocked()
        structs = {struct.path: struct for struct in machine.timed.model.structs}
        for struct in native.model.structs:
            for field in type(struct).fields():
                assert machine.read(structs[struct.path], field) == getattr(struct, field), f"{struct.path}.{field}"


def test_runs_end() -> None:
    assert ends[timed.ENDED] >= 3, ends
