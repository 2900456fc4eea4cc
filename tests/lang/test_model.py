# SPDX-License-Identifier: GPL-2.0-or-later
"""What a model says of its structs: bounds that can be raised, first values, names of locks."""

import pytest

from septum.lang import Array, Struct, bounded, step
from septum.lang.model import Model, Program
from septum.lang.structs import Overflow


class Counter(Struct):
    """``rounds`` is bounded by the scenario, ``value`` by what it stands for."""

    rounds: int = bounded(0, "most", init=1, limit="rounds")
    value: int = bounded(0, "top")

    def __init__(self, most: int, top: int = 3) -> None:
        self.most = most
        self.top = top


class Lock(Struct):
    """A lock, as model code sees it: ``bit`` says of which class it is."""

    taken: int = bounded(0, 1)

    def __init__(self, bit: int) -> None:
        self.bit = bit


class World(Struct):
    """Counters of several sizes, and locks of three classes; "side" has two bits."""

    def __init__(self) -> None:
        self.counters = Array(Counter(most) for most in (2, 4))
        self.forks = Array(Lock(0) for _ in range(2))
        self.spare = Array([Lock(4)])
        self.side = Lock(2)


async def program(w: World) -> None:
    await step()


def build() -> tuple[Model, World]:
    world = World()
    names = {0: "fork", 2: "side", 3: "side", 4: "fork"}
    return Model("m", world, [Program(program, (world,))], (), names), world


def test_a_bound_is_raised_wherever_it_is_less() -> None:
    model, world = build()
    assert model.limits() == {"rounds": 4}
    model.raise_limit("rounds", 3)
    assert [counter.most for counter in world.counters] == [3, 4]
    model.raise_limit("other", 9)
    assert [counter.top for counter in world.counters] == [3, 3]
    world.counters[0].rounds = 3
    with pytest.raises(Overflow):
        world.counters[0].rounds = 4


def test_first_values_come_back() -> None:
    model, world = build()
    world.counters[1].rounds, world.counters[1].value, world.forks[0].taken = 4, 3, 1
    model.reset()
    assert (world.counters[1].rounds, world.counters[1].value, world.forks[0].taken) == (1, 0, 0)


def test_locks_of_one_name_are_told_apart_where_one_place_says_which() -> None:
    """Several locks of a class keep its name; so do both sides of a lock with two bits."""
    model, _ = build()
    assert model.lock_labels() == {0: "fork", 2: "side", 3: "side", 4: "fork[0]"}
