# SPDX-License-Identifier: GPL-2.0-or-later
"""A search that keeps going records each property that fails, in the first state and behind another one, too."""

from dataclasses import replace

import pytest

from septum.engine.run import DFS
from septum.lang import SYNC, Struct, bounded, require, step, until
from septum.lang.model import Check, Model, Program
from septum.show.timeline import timeline
from septum.verdict import exhaustive, replayed
from septum.verdict.concluding import conclude
from septum.verdict.result import VIOLATED, Settings, Verdict


class World(Struct):
    a: int = bounded(0, 3, kind=SYNC)
    b: int = bounded(0, 3, kind=SYNC)


async def stuck(w: World) -> None:
    await step()
    w.a = 1
    await until(lambda: w.a == 0)  # for ever


async def both(w: World) -> None:
    await step()
    w.a = 2
    w.b = 2
    await step()
    w.a = 3


def a_is_one(w: World) -> None:
    require(w.a == 1, "a-is-one")


def a_is_zero(w: World) -> None:
    require(w.a == 0, "a-is-zero")


def a_below_two(w: World) -> None:
    require(w.a < 2, "a-below-two")


def b_below_two(w: World) -> None:
    require(w.b < 2, "b-below-two")


def a_below_three(w: World) -> None:
    require(w.a < 3, "a-below-three")


def model(program: object, when: str, *checks: object) -> Model:
    w = World()
    return Model("w", w, [Program(program, (w,))] * 2, [Check(when, check, (w,)) for check in checks])  # type: ignore[arg-type]


def checked(made: Model, **options: object) -> Verdict:
    settings = Settings("w", "only", keep_going=True, **options)  # type: ignore[arg-type]
    return conclude("w", settings, exhaustive.decide(made, settings, None))


def broken(verdict: Verdict) -> dict[str, int]:
    return {v.prop.name: len(v.finding.steps) for v in verdict.violations}


WAYS = [{}, {"reduce": frozenset()}, {"at_once": True}, {"order": DFS}, {"compact": 60}]


@pytest.mark.parametrize("way", WAYS, ids=str)
def test_the_search_goes_on_behind_the_first_state(way: dict[str, object]) -> None:
    verdict = checked(model(stuck, "always", a_is_one, a_is_zero), **way)
    assert broken(verdict) == {"a-is-one": 0, "a-is-zero": 1, "deadlock": 2}
    assert {p.name for p in verdict.properties if p.verdict == VIOLATED} == set(broken(verdict))


def test_without_keep_going_it_stops_there() -> None:
    made = model(stuck, "always", a_is_one, a_is_zero)
    found = exhaustive.decide(made, Settings("w", "only"), None)
    assert [(v.prop.name, found.costs.states) for v in found.found] == [("a-is-one", 1)]


@pytest.mark.parametrize("way", WAYS, ids=str)
@pytest.mark.parametrize("when", ["always", "end"])
def test_several_that_fail_in_one_state_are_each_recorded(when: str, way: dict[str, object]) -> None:
    verdict = checked(model(both, when, a_below_two, b_below_two, a_below_three), **way)
    assert broken(verdict).keys() == {"a-below-two", "b-below-two", "a-below-three"}
    if when == "always" and way in ({}, {"reduce": frozenset()}):
        assert broken(verdict) == {"a-below-two": 1, "b-below-two": 1, "a-below-three": 2}


@pytest.mark.parametrize("when", ["always", "end"])
def test_each_is_shown_and_replayed_as_itself(when: str) -> None:
    made = model(both, when, a_below_two, b_below_two, a_below_three)
    verdict = checked(made)
    for violation in verdict.violations:
        shown = timeline(verdict.settings, violation)
        assert f"VIOLATED: {violation.prop.name} " in shown
        assert "please report" not in shown
        assert "--keep-going" in shown
        again = replayed.decide(made, verdict.settings, violation.key)
        assert violation.prop.name in {v.prop.name for v in again.found}


def test_a_search_that_was_cut_says_so_in_its_first_lines() -> None:
    made = model(both, "always", a_below_two)
    settings = Settings("w", "only", keep_going=True)
    tried = replace(exhaustive.decide(made, settings, None), cut="memory: 1 MiB hold no more states")
    verdict = conclude("w", settings, tried)
    assert (verdict.verdict, verdict.reason) == (VIOLATED, "a-below-two; cut: memory: 1 MiB hold no more states")
