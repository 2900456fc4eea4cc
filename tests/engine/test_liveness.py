# SPDX-License-Identifier: GPL-2.0-or-later
"""Fair cycles: against their definition on small graphs, against a slow search on random programs, and by name."""

import ctypes
from collections.abc import Sequence
from contextlib import closing
from itertools import chain, combinations
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, example, given, reject, settings
from hypothesis import strategies as st

from examples import seed_protocol
from septum.engine.compiled import Compiled
from septum.engine.liveness import (
    ANY_CPU,
    DROPPED,
    NONE,
    NOWHERE,
    STRONG,
    WEAK,
    CGraph,
    Loop,
    StateGraph,
    engine,
    lasso,
    look,
)
from septum.engine.run import Step
from septum.engine.search import Options, Search
from septum.lang import LangError
from septum.machine.compile import U64, address_of
from tests.cli.data import loops as models
from tests.engine.generated import PROFILE, sources
from tests.engine.slow import MEMORY, TooMany, explore, fields_of, load

PHASES = (Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink)
CASES = settings(PROFILE, suppress_health_check=list(HealthCheck), phases=PHASES)
LEVELS = [(fairness, choices) for fairness in (NONE, WEAK, STRONG) for choices in (False, True)]

#: of each node: its steps with the node that each leads to, -1 for nowhere
Leads = Sequence[Sequence[tuple[Step, int]]]


# -- the definition, and a plain implementation ----------------------------------------------------


def inside(leads: Leads, nodes: frozenset[int], choices: bool) -> dict[int, list[tuple[Step, int]]]:
    """The steps that stay among ``nodes``; with fair choices none whose choose() could lead out."""
    found = {}
    for node in nodes:
        ways: dict[int, list[int]] = {}
        for taken, to in leads[node]:
            ways.setdefault(taken.cpu, []).append(to)
        found[node] = [
            (taken, to)
            for taken, to in leads[node]
            if to in nodes and not (choices and len(ways[taken.cpu]) > 1 and not nodes.issuperset(ways[taken.cpu]))
        ]
    return found


def reached(steps: dict[int, list[tuple[Step, int]]], start: int) -> set[int]:
    """Where one or more steps lead."""
    seen: set[int] = set()
    queue = [start]
    for node in queue:
        for _, to in steps[node]:
            if to not in seen:
                seen.add(to)
                queue.append(to)
    return seen


def stays(leads: Leads, nodes: frozenset[int], fairness: int, choices: bool) -> bool:
    """Whether a run can go through all of ``nodes`` for ever and be fair: the definition."""
    steps = inside(leads, nodes, choices)
    if not nodes or any(reached(steps, node) != nodes for node in nodes):
        return False
    stepping = {taken.cpu for ways in steps.values() for taken, _ in ways}
    enabled = [{taken.cpu for taken, _ in leads[node]} for node in nodes]
    if fairness == WEAK:
        return set.intersection(*enabled) <= stepping
    return fairness == NONE or set.union(*enabled) <= stepping


def any_subset(leads: Leads, fairness: int, choices: bool) -> bool:
    """Whether some set of nodes is one that a fair run can stay in."""
    nodes = range(len(leads))
    subsets = chain.from_iterable(combinations(nodes, size) for size in range(1, len(leads) + 1))
    return any(stays(leads, frozenset(subset), fairness, choices) for subset in subsets)


def slow_find(leads: Leads, nodes: frozenset[int], fairness: int, choices: bool) -> bool:
    """The same for graphs that have too many subsets."""
    steps = inside(leads, nodes, choices)
    after = {node: reached(steps, node) for node in nodes}
    parts = {frozenset(to for to in after[node] if node in after[to]) for node in nodes if node in after[node]}
    for part in parts:
        if stays(leads, part, fairness, choices):
            return True
        enabled = {node: {taken.cpu for taken, _ in leads[node]} for node in part}
        stepping = {taken.cpu for ways in inside(leads, part, choices).values() for taken, _ in ways}
        bad = set().union(*enabled.values()) - stepping if fairness == STRONG else set()
        smaller = frozenset(node for node in part if not enabled[node] & bad)
        if (smaller < part or part < nodes) and slow_find(leads, smaller, fairness, choices):
            return True
    return False


# -- graphs without a model ---------------------------------------------------------------------------


def given_graph(leads: Leads, busy: Sequence[int] = ()) -> tuple[CGraph, dict[str, Any]]:
    """A graph in struct graph, and its arrays, with room for what a wrong liveness.c may write behind an end.

    ``busy``  of each node the CPUs with an operation under way, a bit each.
    """
    count, edges = len(leads), sum(map(len, leads))
    arrays: dict[str, Any] = {"first": (ctypes.c_uint32 * (count + 1))(), "busy": (ctypes.c_uint32 * count)(*busy)}
    arrays |= {"to": (ctypes.c_uint32 * (edges + 1))(), "move": (ctypes.c_uint16 * (edges + 1))()}
    work = ("order", "out", "set", "number", "low", "edge", "calls", "stack")
    arrays |= {name: (ctypes.c_uint32 * (count + 1))() for name in work}
    arrays["out"] = (ctypes.c_uint32 * (count + edges + 1))()
    arrays["ranges"] = (ctypes.c_uint32 * (2 * count + 2))()
    edge = 0
    for node, ways in enumerate(leads):
        arrays["first"][node] = edge
        for taken, to in ways:
            arrays["to"][edge] = to if to >= 0 else NOWHERE
            arrays["move"][edge] = taken.cpu | taken.choice << 8
            edge += 1
    arrays["first"][count] = edge
    pointers = {name: ctypes.addressof(array) for name, array in arrays.items()}
    return CGraph(count=count, edges=edges, through=NOWHERE, **pointers), arrays


@pytest.fixture(scope="module")
def find() -> Any:
    """liveness_find() on a graph that is given as lists."""
    kind = ctypes.CFUNCTYPE(U64, ctypes.POINTER(CGraph), U64, U64, U64)

    def call(leads: Leads, fairness: int, choices: bool) -> set[int] | None:
        graph, arrays = given_graph(leads)
        if not kind(address_of(engine(), "liveness_find"))(ctypes.byref(graph), fairness, choices, ANY_CPU):
            return None
        assert any(not move & DROPPED for move in arrays["move"][: graph.edges])
        return set(arrays["order"][graph.lo : graph.hi])

    return call


@st.composite
def graphs(draw: st.DrawFn) -> Leads:
    """A graph of a few nodes, each CPU of which goes nowhere, one way, or several ways from each."""
    count, cpus = draw(st.integers(1, 6)), draw(st.integers(1, 3))
    target = st.integers(-1, count - 1)
    ways = st.sampled_from([0, 1, 1, 1, 2, 3])
    return [[(Step(cpu, way), draw(target)) for cpu in range(cpus) for way in range(draw(ways))] for _ in range(count)]


#: strongly fair in state 0 alone: what is left of {0, 1} without the state in which CPU 1 could take a step
REFINED = [[(Step(0, 0), 0), (Step(0, 1), 1)], [(Step(0, 0), 0), (Step(1, 0), -1)]]


@settings(CASES, max_examples=200)
@example(leads=REFINED)
@given(leads=graphs())
def test_find_is_the_definition(find: Any, leads: Leads) -> None:
    for fairness, choices in LEVELS:
        found = find(leads, fairness, choices)
        assert (found is not None) == any_subset(leads, fairness, choices)
        assert slow_find(leads, frozenset(range(len(leads))), fairness, choices) == (found is not None)
        if found is not None:
            assert stays(leads, frozenset(found), fairness, choices)


# -- random programs ------------------------------------------------------------------------------------


def graph_of(compiled: Compiled) -> tuple[Search, StateGraph]:
    """The graph of a model's whole space."""
    search = Search(compiled, Options(keep_going=True, max_memory=MEMORY, races=False))
    result = search.run()
    assert result.cut is None
    return search, StateGraph(compiled, search, result.progress.edges)


@settings(CASES, max_examples=60)
@given(source=sources())
def test_random_programs_equal_a_slow_search(tmp_path_factory: pytest.TempPathFactory, source: str) -> None:
    model = load(tmp_path_factory.mktemp("models"), source).build()
    try:
        compiled = Compiled(model, optimise=0)
        space = explore(model, fields_of(compiled), 150)
    except (LangError, TooMany):
        reject()
    if not space.leads:
        reject()
    model.reset()
    search, graph = graph_of(compiled)
    with search, closing(graph):
        for fairness, choices in LEVELS:
            loop = graph.find(fairness, choices)
            slow = slow_find(space.leads, frozenset(range(space.nodes)), fairness, choices)
            assert (loop is not None) == slow, (fairness, choices)
            if loop is not None:
                assert loop.fairness >= fairness and (loop.fair_choices or not choices)
                assert loop.unended
                check_natively(space.leads, loop)


def check_natively(leads: Leads, loop: Loop) -> None:
    """A loop's steps can be taken natively, round after round, until a round has no new state in it."""
    node = 0
    for taken in loop.stem:
        node = dict(leads[node])[taken]
    seen = set()
    while node not in seen:
        seen.add(node)
        for taken in loop.round:
            node = dict(leads[node])[taken]
            assert node >= 0


# -- by name ----------------------------------------------------------------------------------------------

#: scenario -> fairness of the loop that is a violation, or what is ruled out as (fairness, fair choices)
EXPECTED: dict[str, int | list[tuple[int, bool]]] = {
    "trylock": STRONG,
    "ordered": [(NONE, True)],
    "spin": [(NONE, True)],
    "unfair": WEAK,
    "choice": [(STRONG, False)],
    "blocked": STRONG,
    "deadlock": [],
    "endless": WEAK,
    "turns": [],
    "nothing": [],
    "either": STRONG,
    "hogs": STRONG,
    "sometimes": STRONG,
}


@pytest.mark.parametrize("scenario", models.SCENARIOS)
def test_each_kind(scenario: str) -> None:
    found = look(Compiled(models.build(scenario, 2, 1), optimise=0))
    assert found.cut is None
    expected = EXPECTED[scenario]
    if isinstance(expected, list):
        assert found.loop is None
        assert [(loop.fairness, loop.fair_choices) for loop in found.ruled_out] == expected
    else:
        assert found.loop is not None and found.loop.violates(WEAK)
        assert found.loop.fairness == expected


def test_who_never_ends() -> None:
    def loop(scenario: str) -> Loop:
        found = look(Compiled(models.build(scenario, 2, 1), optimise=0))
        return found.loop or found.ruled_out[0]

    assert loop("trylock").unended == (0, 1)
    assert (loop("blocked").unended, loop("blocked").waits, loop("blocked").could) == ((0, 1), (1,), ())
    assert (loop("unfair").could, loop("unfair").always) == ((1,), ())
    assert loop("spin").always == (1,)
    assert [site.function for site in loop("choice").one_way] == ["fails"]
    assert len(loop("endless").unended) == 1


#: of the mail's protocol, 2 CPUs: states, and steps to the loop and in it
SEED = {"shared": (2860, None), "exclusive": (2044, None), "shared-endless": (636, 27), "exclusive-endless": (417, 26)}


@pytest.mark.parametrize("scenario", SEED)
def test_the_mails_protocol(scenario: str) -> None:
    """With a number of splits every split ends. With splits for ever one CPU can be kept from ever ending its own.

    The other consumes what it topped up, under either lock, and every CPU gets whatever it waits for.
    """
    compiled = Compiled(seed_protocol.build(scenario, 2, 2), optimise=0)
    found = look(compiled)
    states, size = SEED[scenario]
    assert (found.states, found.cut, found.ruled_out) == (states, None, ())
    if size is None:
        assert found.loop is None
        return
    loop = found.loop
    assert loop is not None
    assert (loop.fairness, loop.fair_choices, len(loop.stem), len(loop.round)) == (STRONG, True, 3, size)
    assert loop.unended == (0,)
    assert {taken.cpu for taken in loop.round} == {0, 1}


def test_a_round_that_does_not_close_is_no_loop() -> None:
    compiled = Compiled(models.build("trylock", 2, 1), optimise=0)
    assert lasso(compiled, (), (Step(0, 0),)) is None


def test_a_space_that_is_too_large_is_cut() -> None:
    found = look(Compiled(seed_protocol.build("shared", 3, 2), optimise=0), max_memory=1 << 20)
    assert found.cut is not None
    assert found.loop is None


@pytest.mark.parametrize("scenario", ["split", "same"])
@pytest.mark.parametrize("design", ["spinlock", "spinlock-shared", "per-vcpu"])
def test_designs_with_a_number_of_splits(split_design: Any, design: str, scenario: str) -> None:
    """Nothing repeats at all: whoever consumes another's pages has split a page, and there is a number of them."""
    found = look(split_design(design, scenario))
    assert (found.loop, found.ruled_out, found.cut) == (None, (), None)


@pytest.mark.parametrize("option", ["enomem", "busy"])
@pytest.mark.parametrize("design", ["spinlock", "spinlock-shared", "per-vcpu"])
def test_designs_end_unless_a_choice_goes_one_way_for_ever(split_design: Any, design: str, option: str) -> None:
    """User space tries again on -ENOMEM, and a split under read mmu_lock on BUSY: for ever if that lasts for ever."""
    found = look(split_design(design, "split", **{option: True}))
    assert (found.loop, found.cut) == (None, None)
    assert [(loop.fairness, loop.fair_choices) for loop in found.ruled_out] == (
        [] if (design, option) == ("spinlock", "busy") else [(STRONG, False)]
    )
