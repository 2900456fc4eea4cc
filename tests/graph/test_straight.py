# SPDX-License-Identifier: GPL-2.0-or-later
"""Blocks that only one other block leads to are put into that one, and nothing else changes."""

import pytest

from septum.designs import load
from septum.engine.compiled import Compiled
from septum.graph import fold as fold_module
from septum.graph.expand import expanded
from septum.graph.ir import Await, Block, Branch, Const, End, Graph, Jump, Line, Local, Point, Set, Var
from septum.graph.lower import lower_model
from septum.graph.straight import reachable, straighten, without_marks
from septum.lang import Struct, bounded, require, step, u4
from septum.lang.model import Check, Model, Program
from septum.lang.source import Site
from tests.conftest import Explore

X = Var("x", Site("f", 1, "f"))


def block(*values: int) -> Block:
    """A block that sets a local to each of these."""
    made = Block()
    made.instrs = [Set(X, Const(value), Site("f", value, "f")) for value in values]
    made.term = End()
    return made


def values(of: Block) -> list[int]:
    return [i.expr.value for i in of.instrs if isinstance(i, Set) and isinstance(i.expr, Const)]


def test_a_chain_is_one_block() -> None:
    a, b, c = block(1), block(), block(2, 3)
    a.term, b.term = Jump(b), Jump(c)
    own = a.instrs
    straighten(Graph((a,), (None,), ()))
    assert values(a) == [1, 2, 3] and isinstance(a.term, End)
    assert values(c) == [2, 3] and len(own) == 1  # other graphs may have these lists


def test_where_ways_meet_is_a_block() -> None:
    a, yes, no, meet, last = block(1), block(2), block(3), block(4), block(5)
    a.term, yes.term, no.term, meet.term = Branch(Local(X), yes, no), Jump(meet), Jump(meet), Jump(last)
    straighten(Graph((a,), (None,), ()))
    assert [values(b) for b in reachable(Graph((a,), (None,), ()))[0]] == [[1], [2], [3], [4, 5]]


def test_both_ways_of_a_branch_count() -> None:
    a, both = block(1), block(2)
    a.term = Branch(Local(X), both, both)
    straighten(Graph((a,), (None,), ()))
    assert isinstance(a.term, Branch) and values(both) == [2]


def test_where_steps_begin_is_a_block() -> None:
    a, point = block(1), Point(1, (), 1)
    again = block(2)
    a.term, point.entry, again.term = Await(point), again, Jump(a)
    check = block(3)
    check.term = Jump(check_end := block(4))
    straighten(Graph((a,), (None, point), (("end", check),)))
    assert (values(a), values(point.entry), again.term) == ([1], [2], Jump(a))
    assert values(check) == [3, 4] and values(check_end) == [4]


@pytest.mark.parametrize("rounds", [None, Site("f", 9, "f")])
def test_loops(rounds: Site | None) -> None:
    """A loop that counts its rounds begins with a block of its own; one that leads to itself is left as it is."""
    a, head = block(1), block(2)
    a.term, head.term, head.rounds = Jump(head), Jump(head), rounds
    straighten(Graph((a,), (None,), ()))
    assert (values(a), a.term, head.term) == ([1], Jump(head), Jump(head))
    first, counted = block(1), block(2)
    first.term, counted.rounds = Jump(counted), rounds
    straighten(Graph((first,), (None,), ()))
    assert values(first) == ([1, 2] if rounds is None else [1])


def test_marks_that_nothing_comes_of() -> None:
    lines = [Line(Site(file, line, "f")) for line, file in enumerate("abba")]
    assert without_marks([], {"a"}) == []
    assert without_marks(lines, {"a"}) == [lines[0], lines[3]]
    assert without_marks(lines, set()) == lines[3:]
    setting = Set(X, Const(1), Site("b", 1, "f"))
    assert without_marks([lines[1], setting, lines[2], lines[0]], set()) == [setting, lines[0]]
    assert without_marks([lines[1], setting, lines[2]], {"b"}) == [lines[1], setting, lines[2]]
    assert without_marks([setting, lines[2], setting], {"b"}) == [setting, lines[2], setting]


def test_nothing_is_left_to_be_put_together() -> None:
    model = load("v6").build("split", cpus=2, splits=1, enomem=True, busy=True)
    model.reset()
    before = len(reachable(expanded(lower_model(model)))[0])
    graph = fold_module.fold(lower_model(model))
    blocks, entries = reachable(graph)
    leads = [following for b in blocks for following in b.next_blocks()]
    for b in blocks:
        if isinstance(b.term, Jump) and b.term.to not in entries and b.term.to.rounds is None:
            assert leads.count(b.term.to) > 1
    assert len(blocks) < before / 2


class World(Struct):
    total: int = bounded(0, 40)
    rounds: int = bounded(0, 9)


async def works(world: World, more: int) -> None:
    i: u4 = 0
    while i < 2:
        await step()
        if world.total > 3:
            world.rounds = 1
        elif world.total == 2:
            world.total += 2
            require(world.rounds < 2, "few")
        for _ in range(more):
            world.total += 1
        i += 1
    require(world.total > 1, "some")


def spins(world: World) -> None:
    require(world.total < 13, "small")


def test_a_search_is_the_same_without(explore: Explore, monkeypatch: pytest.MonkeyPatch) -> None:
    def found() -> object:
        world = World()
        programs = [Program(works, (world, 1)), Program(works, (world, 3))]
        model = Model("work", world, programs, [Check("always", spins, (world,))])
        compiled = Compiled(model, 0)
        result = explore(compiled)
        shown = [(f.kind, f.name, f.steps) for f in result.findings]
        return result.progress.states, result.progress.edges, shown, compiled.properties, compiled.layout.bits

    straight = found()
    monkeypatch.setattr(fold_module, "straighten", lambda graph, noted: None)
    assert found() == straight
