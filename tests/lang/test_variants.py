# SPDX-License-Identifier: GPL-2.0-or-later
"""Which models differ in numbers alone, so that one graph serves them all."""

from collections.abc import Callable
from typing import Any

import pytest

from septum.lang import Array, Struct, bounded, step
from septum.lang.model import Model, Program
from septum.lang.variants import find_variants


class Part(Struct):
    value: int = bounded(0, "most")

    def __init__(self, most: int) -> None:
        self.most = most

    def get(self) -> int:
        return self.value


class World(Struct):
    """``held`` is a constant of any kind."""

    def __init__(self, most: int = 3) -> None:
        self.parts = Array(Part(most) for _ in range(2))
        self.more = Array([self.parts[1], self.parts[0]])
        self.held: Any = None


async def program(w: World) -> None:
    await step()


def model(held: Callable[[World], object] = lambda w: None, most: int = 3) -> Model:
    world = World(most)
    world.held = held(world)
    return Model("variants", world, [Program(program, (world,))] * 2)


#: a constant that is made anew for each model, and another one of its kind
CONSTANTS: dict[str, tuple[Callable[[World], object], Callable[[World], object]]] = {
    "text": (lambda w: "a", lambda w: "b"),
    "list": (lambda w: [1, "a"], lambda w: [1, "b"]),
    "shorter list": (lambda w: [1, 2], lambda w: [1]),
    "tuple": (lambda w: (1, 2), lambda w: [1, 2]),
    "dict": (lambda w: {"a": 1}, lambda w: {"a": 2}),
    "set": (lambda w: {1, 2}, lambda w: {1, 3}),
    "frozenset": (lambda w: frozenset({1}), lambda w: frozenset()),
    "none": (lambda w: None, lambda w: 3),
    "struct": (lambda w: w.parts[0], lambda w: w.parts[1]),
    "method": (lambda w: w.parts[0].get, lambda w: w.parts[1].get),
    "array": (lambda w: w.parts, lambda w: w.more),
    "function": (lambda w: model, lambda w: program),
}


@pytest.mark.parametrize("kind", CONSTANTS)
def test_what_means_the_same_is_no_difference(kind: str) -> None:
    """What is found in the same place, or is equal; another value of it is more than a number."""
    one, other = CONSTANTS[kind]
    found = find_variants([model(one), model(one)])
    assert found is not None
    assert found.numbers == {}
    assert find_variants([model(one), model(other)]) is None


def test_numbers_are_found() -> None:
    models = [model(lambda w, n=n: n) for n in (3, 4, 3)]  # type: ignore[misc]
    found = find_variants(models)
    assert found is not None
    assert found.numbers == {(id(models[0].world), "held"): (3, 4, 3)}
    assert found.which.last == 2


def test_a_bound_is_more_than_a_number() -> None:
    assert find_variants([model(most=3), model(most=3)]) is not None
    assert find_variants([model(most=3), model(most=4)]) is None
