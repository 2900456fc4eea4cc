# SPDX-License-Identifier: GPL-2.0-or-later
"""The split path run natively and compiled, step by step along the same random schedules: they agree on everything."""

import random

import pytest

from septum.designs import NAMES
from septum.designs.spinlock import Design
from septum.engine.compiled import Compiled
from septum.engine.native import Native
from septum.engine.stepper import Stepper
from septum.scenarios import SCENARIOS
from tests.conftest import SplitDesign
from tests.few import part, spread

SEEDS = 2


def agree(native: Native, compiled: Compiled, state: list[int]) -> None:
    """The same values in all fields, and every CPU at the same place of the same calls."""
    for value in compiled.values(state):
        have = int(getattr(value.struct, value.field.name))
        assert have == value.value, f"{value.struct.path}.{value.field.name}"
    for cpu, counter in enumerate(compiled.counters(state)):
        point = compiled.graph.points[counter]
        assert (point is None) == native.ended(cpu)
        if point is not None:
            assert point.stack == native.stack(cpu)


#: scenarios with the options that matter in them
OTHERS: list[tuple[str, tuple[str, ...]]] = [("regions", ("busy",)), ("resched", ()), ("same", ())]
PAIRS = [(design, ("split", ("enomem",))) for design in NAMES] + spread(NAMES, OTHERS)


@pytest.mark.parametrize(("design", "configuration"), PAIRS)
def test_native_and_compiled(
    split_design: SplitDesign, design: str, configuration: tuple[str, tuple[str, ...]]
) -> None:
    scenario, options = configuration
    compiled = split_design(design, scenario, **dict.fromkeys(options, True))
    for seed in range(SEEDS):
        lockstep(compiled, seed)


@pytest.mark.parametrize("scenario", part([n for n, s in SCENARIOS.items() if s.cpus and not s.not_for(Design)], 2))
def test_scenarios_that_say_who_does_what(split_design: SplitDesign, scenario: str) -> None:
    compiled = split_design("spinlock", scenario, cpus=SCENARIOS[scenario].cpus, splits=0, enomem=True)
    for seed in range(SEEDS):
        lockstep(compiled, seed)


def lockstep(compiled: Compiled, seed: int) -> None:
    """A random run, taken by both."""
    chooser = random.Random(seed)
    native = Native(compiled.model, races=False)
    stepper = Stepper(compiled)
    state, _ = stepper.first()
    try:
        agree(native, compiled, list(state))
        for _ in range(600):
            enabled = native.options()
            assert stepper.options(list(state)) == enabled
            if not enabled:
                assert all(native.ended(cpu) for cpu in range(compiled.model.cpus))
                break
            step = chooser.choice(enabled)
            done = native.take(step)
            status = stepper.apply(state, step)
            if done.failure is not None:
                if status > 1:
                    alarm = compiled.code.alarms[status >> 8]
                    assert done.failure[:2] == (alarm.kind, "bounds" if alarm.kind == "overflow" else alarm.name)
                break
            assert status == 1
            agree(native, compiled, list(state))
    finally:
        native.close()
        compiled.model.reset()
