# SPDX-License-Identifier: GPL-2.0-or-later
"""The split path run natively and compiled, step by step along the same random schedules: they agree on everything."""

import ctypes
import random

import pytest

from septum.designs import NAMES
from septum.engine.compiled import Compiled
from septum.engine.native import Native
from septum.engine.run import Step
from septum.engine.search import Options, Search
from septum.machine.compile import U64
from septum.scenarios import SCENARIOS
from tests.conftest import SplitDesign

SEEDS = 4


class Machine:
    """The compiled model, one step at a time."""

    def __init__(self, compiled: Compiled) -> None:
        self.compiled = compiled
        self.search = Search(compiled, Options(max_memory=1 << 20))
        pointer = ctypes.POINTER(type(self.search.search))
        compiled.function("start", pointer)(ctypes.byref(self.search.search))
        self._apply = compiled.function("apply", pointer, ctypes.c_void_p, U64, U64, ctypes.c_void_p)
        self.masks = (U64 * 64)()
        self.state = (U64 * self.search.words)()
        compiled.function("first", ctypes.c_void_p)(ctypes.addressof(self.state))

    def apply(self, state: ctypes.Array[U64], step: Step) -> int:
        """The status of a step; ``state`` becomes the next one."""
        where = ctypes.addressof(state)
        return int(self._apply(ctypes.byref(self.search.search), where, step.cpu, step.choice, self.masks))

    def options(self) -> list[Step]:
        """Every step that is enabled."""
        found = []
        for cpu, counter in enumerate(self.compiled.counters(list(self.state))):
            point = self.compiled.graph.points[counter]
            for way in range(point.ways if point is not None else 0):
                copy = (U64 * self.search.words)(*self.state)
                if self.apply(copy, Step(cpu, way)) != 0:
                    found.append(Step(cpu, way))
        return found


def agree(native: Native, machine: Machine) -> None:
    """The same values in all fields, and every CPU at the same place of the same calls."""
    compiled = machine.compiled
    state = list(machine.state)
    for value in compiled.values(state):
        have = int(getattr(value.struct, value.field.name))
        assert have == value.value, f"{value.struct.path}.{value.field.name}"
    for cpu, counter in enumerate(compiled.counters(state)):
        point = compiled.graph.points[counter]
        assert (point is None) == native.ended(cpu)
        if point is not None:
            assert point.stack == native.stack(cpu)


@pytest.mark.parametrize("seed", range(SEEDS))
@pytest.mark.parametrize(
    ("scenario", "options"), [("split", ("enomem",)), ("regions", ("busy",)), ("resched", ()), ("same", ())]
)
@pytest.mark.parametrize("design", NAMES)
def test_native_and_compiled(
    split_design: SplitDesign, design: str, scenario: str, options: tuple[str, ...], seed: int
) -> None:
    lockstep(split_design(design, scenario, **dict.fromkeys(options, True)), seed)


@pytest.mark.parametrize("seed", range(2))
@pytest.mark.parametrize("scenario", [name for name, scenario in SCENARIOS.items() if scenario.cpus])
def test_scenarios_that_say_who_does_what(split_design: SplitDesign, scenario: str, seed: int) -> None:
    lockstep(split_design("spinlock", scenario, cpus=SCENARIOS[scenario].cpus, splits=0, enomem=seed == 1), seed)


def lockstep(compiled: Compiled, seed: int) -> None:
    """A random run, taken by both."""
    chooser = random.Random(seed)
    native = Native(compiled.model, races=False)
    machine = Machine(compiled)
    try:
        agree(native, machine)
        for _ in range(600):
            enabled = native.options()
            assert machine.options() == enabled
            if not enabled:
                assert all(native.ended(cpu) for cpu in range(compiled.model.cpus))
                break
            step = chooser.choice(enabled)
            done = native.take(step)
            status = machine.apply(machine.state, step)
            if done.failure is not None:
                if status > 1:
                    alarm = compiled.code.alarms[status >> 8]
                    assert done.failure[:2] == (alarm.kind, "bounds" if alarm.kind == "overflow" else alarm.name)
                break
            assert status == 1
            agree(native, machine)
    finally:
        machine.search.close()
        native.close()
        compiled.model.reset()
