# SPDX-License-Identifier: GPL-2.0-or-later
"""What a configuration leaves constant costs nothing: no bits, no program counters, no values."""

import pytest

from septum.designs import load as load_design
from septum.engine.compiled import Compiled
from septum.graph.expand import expanded
from septum.graph.fold import _Folding
from septum.graph.ir import Graph, Store
from septum.graph.lower import lower_model
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


def slow(folding: _Folding, graph: Graph) -> set[int]:
    """Fill in what is written, again and again from the start; returns the ids of the blocks that are reached."""
    while True:
        known = len(folding.written)
        order = [*graph.starts, *(block for _, block in graph.invariants)]
        seen = {id(block) for block in order}
        for block in order:
            for instr in block.instrs:
                if isinstance(instr, Store) and folding.changes(instr):
                    loc = folding.loc(instr.loc)
                    folding.written |= {(id(struct), loc.field.name) for struct in loc.structs}
            for after in folding.following(block, set()):
                if id(after) not in seen:
                    seen.add(id(after))
                    order.append(after)
        if len(folding.written) == known:
            return seen


def same_as_slow(graph: Graph) -> None:
    quick, plain = _Folding(), _Folding()
    blocks = quick.find_written(graph)
    assert {id(block) for block in blocks} == slow(plain, graph)
    assert len({id(block) for block in blocks}) == len(blocks)
    assert quick.written == plain.written


@pytest.mark.parametrize(("name", "scenario"), [("v6", "split"), ("v6", "teardown")])
def test_what_is_written_is_what_passes_over_all_blocks_find(name: str, scenario: str) -> None:
    splits = 1 if scenario == "split" else 0
    model = load_design(name).build(scenario, cpus=2, splits=splits, enomem=False, busy=True)
    model.reset()
    same_as_slow(expanded(lower_model(model)))


async def chain(world: World) -> None:
    """Each store is reached only behind a branch on what another one stores, further on; an index is one of them."""
    i: u4 = 0
    while i < 3:
        await step()
        i += 1
        if world.parts[2].on:
            world.out = 3
        if world.parts[1].seen:
            world.parts[world.parts[0].seen].on = 1
        if world.parts[0].on:
            world.parts[1].seen = 1
        world.parts[0].on = 1
        if world.out:
            world.parts[0].seen = 2
        if world.parts[2].seen:  # of nobody
            world.parts[1].on = 1


def test_a_field_that_is_written_lets_more_be_written() -> None:
    world = World((0, 0, 0))
    model = Model("chain", world, [Program(chain, (world,))])
    model.reset()
    graph = expanded(lower_model(model))
    same_as_slow(graph)
    folding = _Folding()
    folding.find_written(graph)
    parts = world.parts
    assert {(id(parts[0]), "on"), (id(parts[1]), "seen")} <= folding.written
    assert (id(parts[2]), "seen") not in folding.written
