# SPDX-License-Identifier: GPL-2.0-or-later
"""Would a wrong liveness.c or liveness.py be noticed? Each is broken in one place, and must differ from the definition.

The C is compiled by ziglang, which developers have; the mutants of the Python are made from its text.
"""

from __future__ import annotations

import ctypes
import random
import sys
from collections.abc import Iterator
from functools import cache
from itertools import chain, combinations
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import pytest

from septum.engine import liveness
from septum.engine.compiled import Compiled, shipped
from septum.engine.liveness import ANY_CPU, LEADS_TO, NOWHERE, STEP_OF, STEP_OR_STOP_OF, STRONG, WEAK, CGraph
from septum.engine.memory import Mapping
from septum.engine.run import Step
from septum.machine.compile import U64, Texts, address_of, build
from tests.cli.data import loops as models
from tests.engine.test_liveness import EXPECTED, LEVELS, REFINED, Leads, given_graph, inside, stays
from tests.engine.test_liveness_rounds import chooses, compiled_of, relaxes

C = Path(liveness.__file__).with_name("liveness.c")

#: what the C says -> what a mutant says instead
IN_C = {
    "strong fairness is not refined": ("g->order[keep++] = s;", ";"),
    "the last set, not the first": ("seen->least >= g->least", "0"),
    "a set without the wanted state": ("g->set[g->through] != p->set", "0"),
    "weak fairness asks what strong does": ("fairness == WEAK ? seen->all", "fairness == WEAK ? seen->some"),
    "strong fairness asks what weak does": ("fairness == STRONG ? seen->some", "fairness == STRONG ? seen->all"),
    "no fairness asks for some": ("fairness == STRONG ? seen->some : 0", "seen->some"),
    "a CPU that can stop is wronged": ("seen.all &= cpus;", "seen.all |= cpus;"),
    "what is not begun never ends": ("seen.unended &= g->busy[s];", "seen.unended |= g->busy[s];"),
    "a step out of the set is one in it": (
        "if (inside(g, e, p->set))\n				seen.steps",
        "if (g->to[e] != NOWHERE)\n				seen.steps",
    ),
    "all choices stay": ("out |= !inside(g, end, set);", "out |= 0;"),
    "only the last way of a choice counts": ("out |= !inside(g, end, set);", "out = !inside(g, end, set);"),
    "only one way is taken away": ("for (u32 k = e; k < end; k++)", "for (u32 k = e; k < e + 1; k++)"),
    "ways of two CPUs are one choice": (
        "CPU_OF(g->move[end]) == CPU_OF(g->move[e]); end++)",
        "1; end++)",
    ),
    "what was taken away stays so": ("g->move[e] &= ~DROPPED;", "g->move[e] &= ~0;"),
    "what was taken away is there": ("!(g->move[edge] & DROPPED) && g->to", "g->to"),
    "operations that are over never end": ("cpu == ANY_CPU || g->busy[i] >> cpu & 1", "1"),
    "a component takes in what leads to it": ("g->number[t] < g->low[s]", "1"),
    "low numbers do not travel up": ("g->low[g->calls[depth - 1]] = g->low[s];", ";"),
    "a part that changed is not looked at again": ("*again = p->hi;\n		return 0;", "return 0;"),
    "the nearest step of any CPU": ("return CPU_OF(g->move[edge]) == a;", "return 1;"),
    "any state is the one to go back to": ("return g->to[edge] == a;", "return g->to[edge] <= a;"),
    "a state in which a CPU can go on is one in which it cannot": (
        "if (!(enabled(g, g->to[edge]) >> a & 1))",
        "if (enabled(g, g->to[edge]) >> a & 1)",
    ),
    "a walk that is not the shortest": (
        "u32 s = g->stack[head];\n\n		for",
        "u32 s = g->stack[tail - 1];\n\n		for",
    ),
    "a walk leaves the set": (
        "if (!inside(g, e, set))\n				continue;\n			if (is_wanted",
        "if (g->to[e] == NOWHERE)\n				continue;\n			if (is_wanted",
    ),
    "only one way of each choice": ("r & MORE; way++)", "way < 1; way++)"),
    "the program of a CPU that has ended never ends": ("r != ENDED && (!op->mask", "(!op->mask"),
    "an operation is under way if its CPU is": ("op->shift & op->mask", "op->shift | op->mask"),
    "two states of one hash are one": ("!same(g, state(g, g->index[at] - 1), s)", "0"),
}

#: the same of liveness.py
IN_PYTHON = {
    "memory is counted wrongly": ("states * PER_STATE + edges * PER_EDGE", "states * PER_STATE - edges * PER_EDGE"),
    "an array is too short": ('"first": 4 * self.count + 4', '"first": 4 * self.count - 4'),
    "the least fair loop first": ("for fairness in (STRONG, WEAK) if fairness >= assumed", "for fairness in (WEAK,)"),
    "what fairness rules out is a loop": ("if loop := fairest(enough, True):", "if loop := fairest(enough, False):"),
    "the set of the last CPU": ("if best is not None and best[1] != cpus[-1]:", "if False:"),
    "a round that is unfair": ("if want is None:\n                return round", "return round"),
    "strong fairness wants what weak does": (
        "bad = set[int]().union(*enabled) - stepping",
        "bad = set(range(self.cpus)).intersection(*enabled) - stepping",
    ),
    "a CPU that could go on never could": ("set.union(*enabled) - stepping", "set[int]()"),
    "a round that does not close": ("if states.pop() != states[0]:", "if not states.pop():"),
    "choices that go one way are fair": ("fair = all(len(taken) == full", "fair = all(len(taken) <= full"),
    "what waits is not said": ("tuple(sorted(unended - stepping - could)),", "(),"),
    "a CPU is under way if it is not": ("unended = set.intersection(*busy)", "unended = set.union(*busy)"),
    "what is said of a set is said of its round": ("unended=tuple(sorted(unended)),", ""),
    "nothing repeats": ("repeats=repeats and loop is None", "repeats=False"),
}


# -- graphs, and what the definition says of them ------------------------------------------------------


def graphs(count: int) -> Iterator[Leads]:
    """Small graphs of several shapes: sparse and dense, rings, components in a row, many choices; always the same."""
    yield REFINED
    rng = random.Random(1)
    for number in range(count):
        nodes, cpus = rng.randint(2, 5), rng.randint(1, 3)
        shape = number % 4

        def target(node: int, shape: int = shape, nodes: int = nodes) -> int:
            if shape == 1 and rng.random() < 0.7:
                return (node + 1) % nodes  # a ring
            if shape == 2 and rng.random() < 0.8:
                return min(nodes - 1, 2 * (node // 2) + rng.randint(0, 1))  # components of two, some with a way on
            return rng.randint(-1 if rng.random() < 0.3 else 0, nodes - 1)

        ways = ([0, 1, 1], [0, 1, 2], [0, 1, 1, 2], [1, 2, 3])[shape]
        yield [
            [(Step(cpu, way), target(node)) for cpu in range(cpus) for way in range(rng.choice(ways))]
            for node in range(nodes)
        ]


class Case(NamedTuple):
    """A graph, the CPUs with an operation under way in each state, and the sets that a run can stay in."""

    leads: Leads
    busy: list[int]
    sets: dict[tuple[int, bool, int], list[frozenset[int]]]


@cache
def cases() -> list[Case]:
    """All graphs with all that the definition says."""
    found, rng = [], random.Random(2)
    for leads in graphs(160):
        nodes = range(len(leads))
        busy = [rng.choice([0, 1, 1, 3]) for _ in nodes]
        subsets = [*map(frozenset, chain.from_iterable(combinations(nodes, n) for n in range(1, len(leads) + 1)))]
        sets = {}
        for fairness, choices in LEVELS:
            staying = [s for s in subsets if stays(leads, s, fairness, choices)]
            sets[fairness, choices, ANY_CPU] = staying
            sets[fairness, choices, 0] = [s for s in staying if all(busy[node] & 1 for node in s)]
        found.append(Case(leads, busy, sets))
    return found


class Graph:
    """A graph in struct graph, for the functions of some engine."""

    def __init__(self, engine: Any, case: Case) -> None:
        self.case = case
        self.c, self.arrays = given_graph(case.leads, case.busy)
        kind = ctypes.CFUNCTYPE(U64, ctypes.POINTER(CGraph), U64, U64, U64)
        self.find_set = kind(address_of(engine, "liveness_find"))
        self.find_walk = kind(address_of(engine, "liveness_walk"))

    def find(self, fairness: int, choices: bool, cpu: int, through: int = NOWHERE) -> frozenset[int] | None:
        """The set that is found."""
        self.c.through = through
        if not self.find_set(ctypes.byref(self.c), fairness, choices, cpu):
            return None
        return frozenset(self.arrays["order"][self.c.lo : self.c.hi])

    def walk(self, start: int, wanted: int, what: int) -> int:
        """How long the way is that is found."""
        return int(self.find_walk(ctypes.byref(self.c), start, wanted, what))


def shortest(steps: dict[int, list[tuple[Step, int]]], start: int, wanted: Any) -> int:
    """How many steps it takes to one that is wanted, 0 if there is none."""
    length, front, seen = 0, {start}, {start}
    while front:
        length += 1
        if any(wanted(taken, to) for node in front for taken, to in steps[node]):
            return length
        front = {to for node in front for _, to in steps[node]} - seen
        seen |= front
    return 0


def graph_differs(engine: Any) -> bool:
    """Whether an engine says something else of some graph than the definition."""
    return any(finds_another(Graph(engine, case)) for case in cases())


def finds_another(graph: Graph) -> bool:
    """The same of one graph: sets, the one that is reached first, the one through a state, masks, walks."""
    for (fairness, choices, cpu), sets in graph.case.sets.items():
        first = min(map(min, sets), default=NOWHERE)
        for through in (NOWHERE, *range(len(graph.case.leads))):
            node = first if through == NOWHERE else through
            largest = frozenset[int]().union(*(s for s in sets if node in s)) or None
            if graph.find(fairness, choices, cpu, through) != largest:
                return True
            if largest is not None and describes_another(graph, largest, choices, node):
                return True
    return False


def describes_another(graph: Graph, nodes: frozenset[int], choices: bool, start: int) -> bool:
    """Whether masks or walks of the set that was found are wrong."""
    leads, c = graph.case.leads, graph.c
    steps = inside(leads, nodes, choices)
    enabled = {node: {taken.cpu for taken, _ in leads[node]} for node in nodes}
    masks = {
        "steps": {taken.cpu for ways in steps.values() for taken, _ in ways},
        "some": set().union(*enabled.values()),
        "all": set.intersection(*enabled.values()),
        "unended": {cpu for cpu in range(3) if all(graph.case.busy[node] >> cpu & 1 for node in nodes)},
    }
    for name, cpus in masks.items():
        if {cpu for cpu in range(3) if getattr(c, name) >> cpu & 1} != cpus:
            return True
    if c.least != min(nodes):
        return True
    for what in range(3):
        stop = {node: what not in enabled[node] for node in nodes}
        expected = {
            STEP_OF: shortest(steps, start, lambda taken, to, what=what: taken.cpu == what),
            STEP_OR_STOP_OF: shortest(
                steps, start, lambda taken, to, what=what, stop=stop: taken.cpu == what or stop[to]
            ),
        }
        if what in nodes:
            expected[LEADS_TO] = shortest(steps, start, lambda taken, to, what=what: to == what)
        if any(graph.walk(start, wanted, what) != length for wanted, length in expected.items()):
            return True
    return False


# -- models ---------------------------------------------------------------------------------------------

#: scenario -> whose operations never end
UNENDED: dict[str, tuple[int, ...]] = dict.fromkeys(("trylock", "unfair", "blocked", "hogs"), (0, 1))
UNENDED |= dict.fromkeys(("endless", "either", "sometimes"), (0,))
#: those in which a run repeats that fairness rules out
REPEAT = {"ordered", "spin", "choice"}


@cache
def compiled(scenario: str) -> Compiled:
    """A small model; "choices" is that of test_liveness_rounds.py."""
    if scenario == "choices":
        return compiled_of(chooses, relaxes)
    return Compiled(models.build(scenario, 2, 1), optimise=0)


def model_differs(module: Any) -> bool:
    """Whether liveness.py, or what stands for it, says something else of some model than what is known of it."""
    try:
        return any(says_another(module, s) for s in models.SCENARIOS) or widens_another(module)
    except AssertionError:
        return True


def says_another(module: Any, scenario: str) -> bool:
    """The same of one model."""
    found, expected = module.look(compiled(scenario)), EXPECTED[scenario]
    if found.repeats != (scenario in REPEAT):
        return True
    if found.bytes != found.states * module.PER_STATE + found.edges * module.PER_EDGE:
        return True
    if isinstance(expected, list):
        kinds = [(loop.fairness, loop.fair_choices) for loop in found.ruled_out]
        return found.loop is not None or kinds != expected
    if found.loop is None or found.loop.fairness != expected or found.loop.unended != UNENDED[scenario]:
        return True
    strict = module.look(compiled(scenario), assumed=STRONG)
    if (strict.loop is not None) != (expected == STRONG):
        return True
    alone = liveness.lasso(compiled(scenario), found.loop.stem, found.loop.round)
    if alone is None or alone.fairness < expected:
        return True
    return found.loop.states == 0 and tuple(found.loop) != tuple(alone)


def widens_another(module: Any) -> bool:
    """Whether a loop with choices is described wrongly, or a wrong one is taken for it."""
    right = module.look(compiled("choices")).loop
    alone = liveness.lasso(compiled("choices"), right.stem, right.round)
    assert alone is not None
    if (right.states, right.unended, right.fairness, alone.fair_choices) != (64, (0, 1), STRONG, False):
        return True
    open_end = module.lasso(compiled("trylock"), (), (Step(0, 0),))
    return tuple(module.widened(compiled("choices"), alone, WEAK)) != tuple(right) or open_end is not None


# -- the mutants -------------------------------------------------------------------------------------------


def mutated(text: str, right: str, other: str) -> str:
    """A text with one place broken."""
    assert text.count(right) == 1, right
    return text.replace(right, other)


def engine_of(ir: str) -> Any:
    """The machine code of a liveness.ll."""
    return build(Texts("", (ir,), frozenset({"liveness_"})), 0).engine


def test_liveness_c_is_the_definition() -> None:
    assert not graph_differs(engine_of(shipped("liveness")))
    assert not model_differs(liveness)


@pytest.mark.parametrize("mutant", IN_C)
def test_each_mutant_of_the_c_is_noticed(mutant: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("ziglang", reason="needs the compiler that makes the .ll files")
    monkeypatch.syspath_prepend(str(C.parents[2] / "tools"))
    from search_ll import compiled as to_ir

    source = tmp_path / "liveness.c"
    source.write_text(mutated(C.read_text(encoding="utf-8"), *IN_C[mutant]), encoding="utf-8")
    broken = engine_of(to_ir(source))
    monkeypatch.setattr(liveness, "engine", lambda: broken)
    assert graph_differs(broken) or model_differs(liveness)


@pytest.mark.parametrize("mutant", IN_PYTHON)
def test_each_mutant_of_the_python_is_noticed(mutant: str, monkeypatch: pytest.MonkeyPatch) -> None:
    path = Path(liveness.__file__)
    module = ModuleType("mutant")
    monkeypatch.setitem(sys.modules, "mutant", module)
    exec(compile(mutated(path.read_text(encoding="utf-8"), *IN_PYTHON[mutant]), str(path), "exec"), vars(module))
    sizes: list[int] = []

    class Measured(Mapping):
        def __init__(self, size: int) -> None:
            sizes.append(size)
            super().__init__(size)

    vars(module)["Mapping"] = Measured
    assert model_differs(module) or too_short(module, sizes)


def too_short(module: Any, sizes: list[int]) -> bool:
    """Whether an array has no room for what is put into it: only the sizes tell, as memory comes in pages."""
    sizes.clear()
    found: liveness.Looked = module.look(compiled("endless"))
    return sizes[0] != 4 * (found.states + 1) or sizes[1] != 4 * found.states or sizes[2] != 4 * found.edges
