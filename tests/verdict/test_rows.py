# SPDX-License-Identifier: GPL-2.0-or-later
"""The rows of a scenario with one code have the verdicts that they have with their own."""

import dataclasses
from typing import Any

import pytest

from septum import designs
from septum.lang import SYNC, Struct, bounded, choose, require, step
from septum.lang.model import Check, Model, Program, Role
from septum.verdict.checking import check
from septum.verdict.matrix import OPTIONS
from septum.verdict.result import HOLDS, VIOLATED, Settings, Verdict
from septum.verdict.rows import Rows

#: what a verdict has that depends on the clock, on memory, or on the ranges of all rows together
OF_THE_CODE = ("seconds", "peak_mb", "state_bits")


def told_apart(a: Verdict, b: Verdict) -> list[str]:
    names = [f.name for f in dataclasses.fields(Verdict) if f.name not in OF_THE_CODE]
    return [name for name in names if repr(getattr(a, name)) != repr(getattr(b, name))]


def four(label: str, scenario: str, cpus: int, splits: int) -> list[Settings]:
    one = Settings(label, scenario, cpus=cpus, splits=splits, keep_going=True, threads=1)
    return [one._replace(enomem=enomem, busy=busy) for enomem, busy in OPTIONS]


@pytest.mark.parametrize(
    ("name", "scenario", "cpus", "splits"),
    [("v6", "get-put", 2, 0), ("spinlock", "split", 2, 1)],
)
def test_verdicts_are_those_of_each_row_alone(name: str, scenario: str, cpus: int, splits: int) -> None:
    """``bench/full.py rows`` has all scenarios of all designs."""
    design, settings = designs.load(name), four(name, scenario, cpus, splits)
    rows = Rows(design, settings)
    for number, configuration in enumerate(settings):
        assert told_apart(rows.check(configuration), check(design, configuration)) == []
        assert rows.shared is not None and rows.shared.of(number) is not None  # it was not compiled by itself


class World(Struct):
    busy = False
    data: int = bounded(0, 7, kind=SYNC)

    def __init__(self, enomem: bool) -> None:
        self.enomem = enomem


BUSY = 0


async def by_attribute(w: World) -> None:
    if w.enomem:
        w.data = await choose(2)
    await step()


async def by_global(w: World) -> None:
    await step()
    w.data = BUSY


async def by_class(w: World) -> None:
    await step()
    if World.busy:
        w.data = 1


def zero(w: World) -> None:
    require(w.data == 0, "zero")


class Fake:
    """A design of one scenario for each of these programs."""

    name, file, scenarios = "fake", "fake.py", ("by_attribute", "by_global", "by_class")

    def no_scenario(self, scenario: str) -> str:
        return scenario

    def size_of(self, scenario: str) -> int:
        return 2

    def roles_of(self, scenario: str) -> tuple[Role, ...]:
        return ()

    def build(
        self,
        scenario: str,
        *,
        cpus: int,
        splits: int,
        enomem: bool = False,
        busy: bool = False,
        counts: tuple[int, ...] = (),
    ) -> Model:
        global BUSY
        BUSY, World.busy = int(busy and scenario == "by_global"), busy and scenario == "by_class"
        w, function = World(enomem), globals()[scenario]
        return Model(self.name, w, [Program(function, (w,))] * cpus, [Check("always", zero, (w,))])


def verdicts(scenario: str) -> tuple[list[str], Any]:
    settings = four("fake", scenario, 2, 0)
    rows = Rows(Fake(), settings)
    return [rows.check(s).verdict for s in settings], rows.shared


def test_an_option_in_an_attribute_is_shared() -> None:
    found, shared = verdicts("by_attribute")
    assert found == [HOLDS, VIOLATED, HOLDS, VIOLATED] and shared is not None


@pytest.mark.parametrize("scenario", ["by_global", "by_class"])
def test_an_option_that_is_kept_elsewhere_is_not_lost(scenario: str) -> None:
    found, _ = verdicts(scenario)
    assert found == [HOLDS, HOLDS, VIOLATED, VIOLATED]


def test_one_row_has_nothing_to_share() -> None:
    settings = four("fake", "by_attribute", 2, 0)[1:2]
    rows = Rows(Fake(), settings)
    assert rows.check(settings[0]).verdict == VIOLATED and rows.shared is None
