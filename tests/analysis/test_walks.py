# SPDX-License-Identifier: GPL-2.0-or-later
"""What is kept of walks through steps changes nothing: each step is walked each time, over all its instructions."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from septum.analysis import facts, locks, partial_order
from septum.analysis.facts import Facts, StepWalk, Walker
from septum.analysis.memory import find_written
from septum.analysis.trailing import NOTHING, Left, Trailing
from septum.designs import load as load_design
from septum.graph.ir import Await, Block, Branch, End, Graph, Set, Store, expr_vars, step_blocks
from septum.lang import SYNC, Array, Struct, bounded, me, step
from septum.lang.model import Model, Program
from septum.machine.layout import pack, plain_fields
from tests.analysis.lowered import graph_of
from tests.engine.racing import Writer, source
from tests.engine.slow import load

#: what a walk found, with objects in place of their ids
Table = tuple[list[int], frozenset[int], set[tuple[int, str]]]


class AllPaths(facts._Paths):
    """Looks at every assignment and every store."""

    def __init__(
        self, of: frozenset[tuple[int, str]], cpus: int, ways: int, changes: Mapping[int, Sequence[Set | Store]]
    ) -> None:
        super().__init__(of, cpus, ways, changes)
        self.deciding: set[int] = set()

    def set(self, instr: Set, known: Facts) -> Facts:
        rest = frozenset(n for n in known.numbers if n[0] != id(instr.var))
        found = facts.bounds_of(instr.expr, known, self.cpus, self.ways)
        if found is not None and found[0] == found[1] and id(instr.var) in self.deciding:
            rest |= {(id(instr.var), found[0])}
        return known._replace(numbers=rest)


class Plain(Walker):
    """Walks each step each time."""

    made: list[StepWalk] = []  # so that no other walk gets the id of one

    def of(self, fields: frozenset[tuple[int, str]]) -> Walker:
        return Plain(fields, self.cpus)

    def walk(self, entry: Block, ways: int, begin: Facts) -> StepWalk:
        blocks = step_blocks(entry)
        changes = {id(b): [i for i in b.instrs if isinstance(i, Set | Store)] for b in blocks}
        paths = AllPaths(self.locks, self.cpus, ways, changes)
        paths.deciding = {id(v) for b in blocks if isinstance(b.term, Branch) for v in expr_vars(b.term.cond)}
        self.made.append(paths.walk(entry, begin))
        return self.made[-1]


def table(graph: Graph, cpus: int) -> Table:
    """What is found out about steps and locks."""
    memory = find_written(graph, cpus)
    trailing = Trailing(graph, cpus, plain_fields(graph, pack(graph, memory), frozenset()))
    found = partial_order.find_partial_order(graph, memory, trailing)
    return list(found.rows), found.sums, set(found.locks.fields)


def plain(graph: Graph, cpus: int) -> Table:
    """The same the slow way."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(locks, "Walker", Plain)
        return table(graph, cpus)


@pytest.mark.parametrize(("name", "scenario"), [("spinlock-shared", "split"), ("v6", "same")])
def test_of_a_design(name: str, scenario: str) -> None:
    model = load_design(name).build(scenario, cpus=2, splits=1, enomem=True)
    graph = graph_of(model)
    found = table(graph, model.cpus)
    assert found == plain(graph, model.cpus)
    assert any(found[0]) and found[2]


def test_of_random_programs(tmp_path: Path) -> None:
    some = 0
    for seed in range(60):
        model = load(tmp_path, source(Writer(seed).program())).build()
        graph = graph_of(model)
        found = table(graph, model.cpus)
        assert found == plain(graph, model.cpus), seed
        some += bool(found[2])
    assert some > 10


def passes(trailing: Trailing, entry: Block) -> list[tuple[Block, Left]]:
    """What a step leaves: all its blocks again and again, until nothing changes."""
    before, after = {entry: NOTHING}, dict[Block, Left]()
    known: object = None
    while known != after:
        known = dict(after)
        for block in step_blocks(entry):
            if block in before:
                after[block] = trailing.through(block, before[block])
                for to in block.next_blocks():
                    before[to] = after[block].both(before.get(to))
    return [(block, left) for block, left in after.items() if isinstance(block.term, Await | End)]


def test_what_steps_of_random_programs_leave(tmp_path: Path) -> None:
    some = 0
    for seed in range(100, 160):
        model = load(tmp_path, source(Writer(seed).program())).build()
        graph = graph_of(model)
        layout = pack(graph, find_written(graph, model.cpus))
        trailing = Trailing(graph, model.cpus, plain_fields(graph, layout, frozenset()))
        for entry in [*graph.starts, *(point.entry for point in graph.points if point is not None)]:
            left = dict(trailing.step(entry))
            assert left == dict(passes(trailing, entry)), seed
            some += sum(one != NOTHING for one in left.values())
    assert some > 100


class Item(Struct):
    v: int = bounded(0, 3)


class World(Struct):
    how: int = bounded(0, 1, kind=SYNC)

    def __init__(self) -> None:
        self.items = Array(Item() for _ in range(2))


async def either(w: World) -> None:
    await step()
    if w.how:
        w.items[me()].v = 1
    else:
        w.items[me()].v = 2
    await step()
    w.how = 1 - w.how


def test_a_place_of_a_cpu_is_one_wherever_it_is_written() -> None:
    world = World()
    model = Model("either", world, [Program(either, (world,))] * 2, [])
    graph = graph_of(model)
    trailing = Trailing(graph, 2, {(id(item), "v"): number for number, item in enumerate(world.items)})
    assert [masks.writes for masks in trailing.surely[2]] == [1, 2]
    assert not any(masks.writes for masks in trailing.maybe[2])


# -- mistakes ------------------------------------------------------------------------------------


def differs(folder: Path) -> bool:
    """Whether some program is found to have another table."""
    for seed in range(60):
        model = load(folder, source(Writer(seed).program())).build()
        graph = graph_of(model)
        if table(graph, model.cpus) != plain(graph, model.cpus):
            return True
    return False


def whatever_is_known(patch: pytest.MonkeyPatch) -> None:
    """A step is walked once, whatever is known where it begins."""
    made = Walker.walk
    found: dict[object, StepWalk] = {}

    def walk(self: Walker, entry: Block, ways: int, begin: Facts) -> StepWalk:
        return found.setdefault((entry, self.locks), made(self, entry, ways, begin))

    patch.setattr(Walker, "walk", walk)


def no_store(patch: pytest.MonkeyPatch) -> None:
    """Stores are not looked at."""
    made = facts._step_of

    def step_of(entry: Block) -> facts._Step:
        step = made(entry)
        return step._replace(changes={b: [i for i in c if isinstance(i, Set)] for b, c in step.changes.items()})

    patch.setattr(facts, "_step_of", step_of)


@pytest.mark.parametrize("mutant", [whatever_is_known, no_store])
def test_a_mistake_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mutant: object) -> None:
    assert callable(mutant)
    mutant(monkeypatch)
    assert differs(tmp_path)
