# SPDX-License-Identifier: GPL-2.0-or-later
"""The round of a loop with many choices: what it takes, what it costs, and how it is stopped."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from septum.engine import liveness, rounds
from septum.engine.compiled import Compiled
from septum.engine.liveness import LEADS_TO, STRONG, WEAK, StateGraph, look
from septum.engine.rounds import TooLarge, tour
from septum.engine.run import Progress
from septum.engine.search import Options, Search
from septum.lang import SYNC, Array, Struct, choose, flag, step
from septum.lang.model import Model, Program

BITS = 4

Edges = dict[int, list[tuple[int, int]]]


@st.composite
def strongly_connected(draw: st.DrawFn) -> Edges:
    """A ring of some states, and some more edges, a few of them parallel or to where they begin."""
    count = draw(st.integers(1, 8))
    more = draw(st.lists(st.tuples(st.integers(0, count - 1), st.integers(0, count - 1)), max_size=16))
    edges: Edges = {state: [] for state in range(count)}
    pairs = draw(st.permutations([(state, (state + 1) % count) for state in range(count)] + more))
    for number, (state, to) in enumerate(pairs):
        edges[state].append((number, to))
    return edges


@given(edges=strongly_connected(), start=st.integers(0, 7))
def test_a_tour_is_a_closed_walk_of_all_edges(edges: Edges, start: int) -> None:
    start %= len(edges)
    where = {edge: (state, to) for state, leads in edges.items() for edge, to in leads}
    walk = tour(start, edges)
    state = start
    for edge in walk:
        before, to = where[edge]
        assert before == state
        state = to
    assert state == start
    assert set(walk) == set(where)
    assert len(walk) <= len(where) * (2 * len(edges) + 1)


def test_a_tour_of_what_is_balanced_takes_each_edge_once() -> None:
    eight = {0: [(0, 1), (1, 2)], 1: [(2, 0)], 2: [(3, 0)]}
    assert sorted(tour(0, eight)) == [0, 1, 2, 3]


# -- a model with many choices -------------------------------------------------------------------------


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


async def relaxes(w: World) -> None:
    while True:
        await step()


@pytest.fixture(scope="module")
def compiled() -> Compiled:
    w = World()
    return Compiled(Model("choices", w, [Program(chooses, (w,)), Program(relaxes, (w,))]), optimise=0)


@pytest.fixture
def graph(compiled: Compiled) -> Iterator[StateGraph]:
    with Search(compiled, Options(keep_going=True, races=False)) as search:
        graph = StateGraph(compiled, search, search.run().progress.edges)
        yield graph
        graph.close()


def test_all_ways_are_taken_without_a_walk_for_each(graph: StateGraph, monkeypatch: pytest.MonkeyPatch) -> None:
    """The graph is passed for each CPU that fairness wants, not for each of the choices."""
    assert graph.exists(STRONG, True)
    walks: list[int] = []
    walk = graph.walk

    def counted(start: int, wanted: int, what: int) -> list[int]:
        walks.append(start)
        return walk(start, wanted, what)

    monkeypatch.setattr(graph, "walk", counted)
    path = graph.round(graph.graph.least, STRONG, True)
    choices = {edge for edge in path if len(graph.ways(before(graph, edge), graph.step(edge).cpu)) > 1}
    assert len(choices) > 2**BITS
    assert len(walks) <= 2 * graph.cpus + 1


def before(graph: StateGraph, edge: int) -> int:
    """The state that an edge leads from."""
    return next(state for state in range(graph.count) if graph.first[state + 1] > edge)


def test_the_way_home_is_the_shortest_walk(graph: StateGraph) -> None:
    assert graph.exists(WEAK, True)
    start = graph.graph.least
    states = graph.order[graph.graph.lo : graph.graph.hi]
    graph._home(graph.graph, start)
    home = {state: graph.homeward[state] for state in states}
    for state in states:
        assert graph.walk(state, LEADS_TO, start)[0] == home[state]


def test_the_loop_is_fair(compiled: Compiled) -> None:
    found = look(compiled)
    assert found.cut is None and found.loop is not None
    assert (found.loop.fairness, found.loop.fair_choices) == (STRONG, True)
    assert {step.cpu for step in found.loop.round} == {0, 1}


def test_progress_is_shown_and_ctrl_c_stops_it(compiled: Compiled, monkeypatch: pytest.MonkeyPatch) -> None:
    """At the beginning, while a round is made, and when its steps are taken one by one."""
    monkeypatch.setattr(liveness, "STARTS", 1)
    shown: list[Progress] = []
    assert look(compiled, tick=shown.append).loop is not None
    assert len(shown) >= 8

    for last in (0, len(shown) // 2, len(shown) - 4, len(shown) - 1):
        left = iter(range(last))

        def stop(progress: Progress, left: Iterator[int] = left) -> None:
            if next(left, None) is None:
                raise KeyboardInterrupt

        found = look(compiled, tick=stop)
        assert found.loop is None
        assert found.cut is not None and "Ctrl-C" in found.cut


@pytest.mark.parametrize("what", ["PER_STEP", "PER_EDGE"])
def test_a_loop_that_takes_too_much_memory_is_not_shown(
    compiled: Compiled, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    monkeypatch.setattr(rounds, what, 1 << 40)
    found = look(compiled)
    assert found.loop is None
    assert found.cut is not None and found.cut.startswith("memory: a loop is there")
    assert found.cut.endswith("(--max-memory)")


def test_room_is_a_number_of_bytes() -> None:
    ring = {0: [(0, 1)], 1: [(1, 0)]}
    assert tour(0, ring, room=2 * rounds.PER_STEP) == [0, 1]
    with pytest.raises(TooLarge, match="2 steps"):
        tour(0, ring, room=2 * rounds.PER_STEP - 1)
