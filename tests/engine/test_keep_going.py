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
from septum.verdict.findings import NamedRuns
from septum.verdict.recorded import counterexamples
from septum.verdict.result import VIOLATED, Settings, Verdict


class World(Struct):
    a: int = bounded(0, 3, kind=SYNC)
    b: int = bounded(0, 3, kind=SYNC)
    plain: int = bounded(0, 3)


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


async def races_on(w: World) -> None:
    """Two plain writes that race; after them more that fails, at last out of bounds."""
    await step()
    w.plain = 1
    await step()
    w.a += 1
    await step()
    require(w.a < 2, "a-below-two-there")
    await step()
    w.plain = 2
    await step()
    w.a += 2


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


@pytest.mark.parametrize("way", [{}, {"reduce": frozenset()}, {"order": DFS}], ids=str)
def test_what_comes_after_a_race_is_shown_as_itself(way: dict[str, object]) -> None:
    """The runs to the other violations pass the race, and a race replayed is a race."""
    made = model(races_on, "always", b_below_two, a_below_three)
    verdict = checked(made, **way)
    names = set(broken(verdict))
    assert names == {"race", "a-below-two-there", "a-below-three", "bounds"}
    for violation in verdict.violations:
        shown = timeline(verdict.settings, violation)
        assert "please report" not in shown
        [run] = violation.runs
        assert len(run.steps) == len(violation.finding.steps)
        assert bool(run.race) == (violation.prop.name == "race")
        again = replayed.decide(made, verdict.settings, violation.key)
        assert violation.prop.name in {v.prop.name for v in again.found}
        assert not any("please report" in timeline(verdict.settings, v) for v in again.found)


def test_a_race_that_the_search_does_not_know_is_a_mistake() -> None:
    """Only where a race was found may the run to something else pass one."""
    made = model(races_on, "always")
    verdict = checked(made)
    other = next(v for v in verdict.violations if v.prop.name == "a-below-two-there")
    named = NamedRuns(other.finding, (other.finding.steps,))
    [alone] = counterexamples(made, [named])
    assert "please report" in timeline(verdict.settings, alone)
    [passing] = counterexamples(made, [named], raced=True)
    assert "please report" not in timeline(verdict.settings, passing)


def test_a_search_that_was_cut_says_so_in_its_first_lines() -> None:
    made = model(both, "always", a_below_two)
    settings = Settings("w", "only", keep_going=True)
    tried = replace(exhaustive.decide(made, settings, None), cut="memory: 1 MiB hold no more states")
    verdict = conclude("w", settings, tried)
    assert (verdict.verdict, verdict.reason) == (VIOLATED, "a-below-two; cut: memory: 1 MiB hold no more states")
