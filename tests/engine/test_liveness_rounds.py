# SPDX-License-Identifier: GPL-2.0-or-later
"""The loop that is shown of a set of states: short, however many choices there are, and what is said of it is true."""

from collections.abc import Iterator

import pytest

from septum.engine import liveness
from septum.engine.compiled import Compiled
from septum.engine.liveness import NONE, STRONG, WEAK, Loop, lasso, look, widened
from septum.engine.run import Progress, Step
from septum.lang import SYNC, Array, Struct, choose, flag, step
from septum.lang.model import Model, Program

BITS = 4


class Bits(Struct):
    value: int = flag(kind=SYNC)


class World(Struct):
    def __init__(self) -> None:
        self.bits = Array(Bits() for _ in range(BITS))


async def chooses(w: World) -> None:
    """Every bit anew, again and again: each of 2 ** BITS states has a choose() for each bit."""
    while True:
        for bit in w.bits:
            bit.value = await choose(2)


async def ends_if_all(w: World) -> None:
    """Every bit anew until all are set."""
    while not (w.bits[0].value and w.bits[1].value):
        w.bits[0].value = await choose(2)
        w.bits[1].value = await choose(2)


async def relaxes(w: World) -> None:
    while True:
        await step()


def compiled_of(*functions: object) -> Compiled:
    w = World()
    return Compiled(Model("choices", w, [Program(f, (w,)) for f in functions]), optimise=0)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def compiled() -> Compiled:
    return compiled_of(chooses, relaxes)


@pytest.fixture(scope="module")
def loop(compiled: Compiled) -> Loop:
    found = look(compiled)
    assert found.cut is None and found.loop is not None
    return found.loop


def test_the_loop_is_fair_and_short(loop: Loop) -> None:
    """Of all states, in which choices go every way, a round is shown with a step for each bit and one of the other."""
    assert (loop.fairness, loop.fair_choices) == (STRONG, True)
    assert {step.cpu for step in loop.round} == {0, 1}
    assert len(loop.round) == BITS + 1
    assert loop.states == BITS * 2**BITS


def test_what_is_said_of_a_loop_is_said_of_its_set(loop: Loop) -> None:
    assert loop.unended == (0, 1)
    assert (loop.always, loop.could, loop.waits) == ((), (), ())
    assert [site.function for site in loop.one_way] == ["chooses"]


def test_a_choice_that_can_end_it_rules_the_loop_out() -> None:
    """The same round, but one of the ways of its choices leads out for good."""
    found = look(compiled_of(ends_if_all))
    assert found.loop is None and found.repeats
    assert [(loop.fairness, loop.fair_choices, loop.states) for loop in found.ruled_out] == [(STRONG, False, 0)]
    loop = found.ruled_out[0]
    assert widened(compiled_of(ends_if_all), loop, WEAK) == loop


def test_the_steps_of_a_loop_show_the_same_again(
    compiled: Compiled, loop: Loop, monkeypatch: pytest.MonkeyPatch
) -> None:
    alone = lasso(compiled, loop.stem, loop.round)
    assert alone is not None and not alone.fair_choices
    assert widened(compiled, alone, WEAK) == widened(compiled, alone, STRONG) == loop
    monkeypatch.setattr(liveness, "MOST_STATES", 50)
    assert widened(compiled, alone, WEAK) == alone


def test_a_round_that_is_too_unfair_is_not_widened(compiled: Compiled) -> None:
    """CPU 1 takes no step in it; the set that it is in is fair, but the round is what is shown."""
    alone = lasso(compiled, (), tuple(Step(0, 0) for _ in range(BITS)))
    assert alone is not None and alone.fairness == NONE
    assert widened(compiled, alone, WEAK) == alone


def test_progress_is_shown_and_ctrl_c_stops_it(compiled: Compiled, monkeypatch: pytest.MonkeyPatch) -> None:
    """At the beginning, while a round is made, and when its steps are taken one by one."""
    monkeypatch.setattr(liveness, "STARTS", 1)
    shown: list[Progress] = []
    assert look(compiled, tick=shown.append).loop is not None
    assert len(shown) >= 7

    for last in (0, len(shown) // 2, len(shown) - 4, len(shown) - 1):
        left = iter(range(last))

        def stop(progress: Progress, left: Iterator[int] = left) -> None:
            if next(left, None) is None:
                raise KeyboardInterrupt

        found = look(compiled, tick=stop)
        assert found.loop is None
        assert found.cut is not None and "Ctrl-C" in found.cut
