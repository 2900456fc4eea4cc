# SPDX-License-Identifier: GPL-2.0-or-later
"""What a configuration leaves constant costs nothing: no bits, no program counters, no values."""

from septum.engine.compiled import Compiled
from septum.lang import Array, Struct, bounded, require, step, u4
from septum.lang.model import Model, Program
from tests.conftest import Explore


class Part(Struct):
    on: int = bounded(0, 1)
    seen: int = bounded(0, 7)


class World(Struct):
    """``parts[i].on`` is written by nobody unless ``switched``."""

    out: int = bounded(0, 15)

    def __init__(self, on: tuple[int, ...], switched: bool = False) -> None:
        self.parts = Array(Part() for _ in on)
        for part, value in zip(self.parts, on, strict=True):
            part.on = value
        self.switched = switched


async def outcome(part: Part) -> int:
    """A status of several values, most of them only where the part is on."""
    if not part.on:
        return 1
    await step()
    part.seen = 3
    if part.seen > 3:
        return 1 << 40
    return 1 << 50


async def program(world: World, which: int) -> None:
    if world.switched:
        world.parts[0].on = 1
    out = await outcome(world.parts[which])
    await step()
    world.out = 2 if out == 1 else 4
    require(world.out > 0, "positive")


async def behind_an_index(world: World) -> None:
    i: u4 = 0
    while i < 2:
        await step()
        if world.parts[i].on:
            world.out = 7
        i += 1


def compiled(world: World, *arguments: int) -> Compiled:
    function = program if arguments else behind_an_index
    return Compiled(Model("fold", world, [Program(function, (world, *arguments))]), 0)


def test_dead_code_is_dropped() -> None:
    off = compiled(World((0, 1)), 0)
    assert len(off.graph.points) == 2  # the end, and the step after outcome()
    assert off.layout.bits == 1 + 4  # the program counter, and world.out
    assert [p.number for p in off.graph.points if p] == [1]


def test_what_may_change_is_kept() -> None:
    on = compiled(World((0, 1), switched=True), 0)
    assert len(on.graph.points) == 3
    assert any(struct.path == "parts[0]" for struct in on.layout.structs.values())


def test_an_index_chooses_between_constants(explore: Explore) -> None:
    """Equal constants are one; different ones are looked up, and cost no bits either."""
    assert explore(compiled(World((0, 0)))).findings == ()
    assert compiled(World((0, 0))).layout.bits < compiled(World((0, 1))).layout.bits
    one = compiled(World((1, 1)))
    assert one.layout.bits == compiled(World((0, 1))).layout.bits
    assert explore(one).findings == ()
