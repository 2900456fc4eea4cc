# SPDX-License-Identifier: GPL-2.0-or-later
"""Functions that a model may have its own version of: who adds how much to a total."""

from septum.lang import SYNC, Array, Struct, bounded, require, step
from septum.lang.model import Check, Model, Program
from septum.lang.patches import original, patchable


class World(Struct):
    """A total."""

    total: int = bounded(0, 500, kind=SYNC)


def count(world: World, number: int) -> None:
    """Not async."""
    world.total += number


async def add(world: World, number: int) -> None:
    """Calls a function of this file by its name."""
    await step()
    count(world, number)


def agrees(world: World, total: int) -> None:
    """A check."""
    require(world.total == total, "total")


async def program(world: World) -> None:
    """Calls by name, in a file that knows nothing of versions."""
    await add(world, 1)


def build(kind: type[World], total: int | None = None) -> Model:
    """Two CPUs add 1."""
    world = kind()
    checks = [] if total is None else [Check("end", agrees, (world, total))]
    return Model("patched", world, [Program(program, (world,))] * 2, checks)


patchable(__name__)


def ten_times() -> object:
    """A version of count()."""

    def count(world: World, number: int) -> None:
        """Ten times as much."""
        world.total += 10 * number

    return count


class Base(World):
    """Counts tenfold."""

    replaces = (ten_times(),)  # type: ignore[assignment]


_add = original(add)


async def slowly(world: World, number: int) -> None:
    """As often as ten times, by what it replaces."""
    for _ in range(10):
        await _add(world, number)


slowly.__name__ = "add"


class Derived(Base):
    """And adds ten times."""

    replaces = (slowly,)


class Part(Struct):
    """A struct below the root."""

    replaces = (ten_times(),)  # type: ignore[assignment]


class Nested(World):
    """Has a part with a version of its own, and another of the same kind."""

    def __init__(self) -> None:
        self.parts = Array(Part() for _ in range(2))
