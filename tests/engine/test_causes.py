# SPDX-License-Identifier: GPL-2.0-or-later
"""What a recorded run says its failure depends on: fields, locals, and what each place adds to a sum."""

from collections.abc import Callable

import pytest

from septum.engine.causes import Cause
from septum.engine.run import Step
from septum.engine.watched import Recorder
from septum.lang import SYNC, Array, Struct, bounded, require, step, u4, until
from septum.lang.model import Check, Model, Program


class Item(Struct):
    n: int = bounded(0, 3, kind=SYNC)


class World(Struct):
    all: int = bounded(0, 7, kind=SYNC)
    on: int = bounded(0, 1, kind=SYNC)

    def __init__(self) -> None:
        self.items = Array(Item() for _ in range(3))


async def counts(w: World) -> None:
    await step()
    w.items[0].n = 1
    w.items[2].n = 3
    w.all = 5


async def waits(w: World) -> None:
    await until(lambda: w.on == 1)


async def requires(w: World) -> None:
    await step()
    w.on = 1
    require(w.all > w.on, "more-than-on")


def items_counted(w: World) -> None:
    total: u4 = 0
    for item in w.items:
        total += item.n
    require(w.all == total, "items-counted")


def items_left(w: World) -> None:
    """The same the other way round, which adds nothing to anything."""
    left: u4 = 7
    for item in w.items:
        left -= item.n
    require(w.all + left == 7, "items-left")


def cause_of(program: Callable[..., object], *checks: Callable[..., object], steps: int) -> Cause:
    """Why a run fails in which one CPU takes so many steps."""
    w = World()
    model = Model("causes", w, [Program(program, (w,))], [Check("always", check, (w,)) for check in checks])
    with Recorder(model) as recorder:
        replayed = recorder.replay([Step(0, 0)] * steps)
        failure = replayed.failure or ("deadlock", "deadlock", "")
        return recorder.cause(failure)


def test_a_sum_says_what_it_is_of() -> None:
    cause = cause_of(counts, items_counted, steps=1)
    assert cause.fields[: cause.own] == (("all", "5"),)
    assert cause.sides == (("total", "4"),)
    assert [(part.amount, part.fields) for part in cause.parts] == [
        (1, (("items[0].n", "1"),)),
        (3, (("items[2].n", "3"),)),
    ]


def test_a_difference_is_no_sum() -> None:
    cause = cause_of(counts, items_left, steps=1)
    assert dict(cause.sides) == {"left": "3"} and cause.parts == ()


@pytest.mark.parametrize(
    ("program", "steps", "fields"),
    [(requires, 1, (("all", "0"), ("on", "1"))), (waits, 0, (("on", "0"),))],
    ids=["require", "until"],
)
def test_what_a_condition_reads(
    program: Callable[..., object], steps: int, fields: tuple[tuple[str, str], ...]
) -> None:
    assert cause_of(program, steps=steps).fields == fields
