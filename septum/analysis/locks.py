# SPDX-License-Identifier: GPL-2.0-or-later
"""Which fields are locks, and who holds which of them where. Nobody declares them: they are recognised.

A field is a *lock* if it starts at 0 and every store to it, in any program, is one of

- ``f = 1`` where a test in the same step has shown that it is 0, and ``f = 0`` by a CPU that holds it;
- ``f = f + 1`` by a CPU that does not hold it yet, and ``f = f - 1`` by one that does.

Then the field counts its holders: it is at least 1 while a CPU holds it, whatever others do. That is all that
the reduction needs to know, and a spinlock, each side of a rwlock, a mutex, a trylock of the TDX module and a
hand-made flag all come out as what they are. A field that breaks the protocol anywhere is not a lock at all.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from septum.analysis.facts import Facts, StepWalk, Walker, like_a_lock, takes
from septum.graph.ir import Graph, Key, Point, Store, all_blocks, key_of


@dataclass(frozen=True, eq=False)
class Locks:
    """The locks of a model.

    ``fields``    the fields that are locks; ``counters`` those of them that count their holders;
    ``held[pc]``  those that a CPU at that program counter surely holds, None where no CPU ever comes;
    ``maybe[pc]`` those that it may hold;
    ``walker``    walks steps with these locks.
    """

    fields: frozenset[Key]
    counters: frozenset[Key]
    held: Sequence[frozenset[Key] | None]
    maybe: Sequence[frozenset[Key]]
    walker: Walker


def find_locks(graph: Graph, cpus: int) -> Locks:
    """The locks of a model: candidates are dropped until those that are left keep the protocol everywhere."""
    counting = _candidates(graph, cpus)
    walker = Walker(frozenset(counting), cpus)
    while True:
        flow = _Flow(graph, walker.of(frozenset(counting)))
        flow.run()
        if not flow.broken:
            break
        counting = {key: counts for key, counts in counting.items() if key not in flow.broken}
    counters = frozenset(key for key, counts in counting.items() if counts)
    return Locks(frozenset(counting), counters, flow.held, flow.maybe, flow.walker)


def _candidates(graph: Graph, cpus: int) -> Mapping[Key, bool]:
    """Fields that begin at 0 and are only stored to as locks are -> whether they count their holders."""
    counting: dict[Key, bool] = {}
    bad: set[Key] = set()
    for block in all_blocks(graph):
        for instr in block.instrs:
            if not isinstance(instr, Store):
                continue
            key = key_of(instr.loc)
            if key is None:
                bad.update((id(s), instr.loc.field.name) for s in instr.loc.structs)
            elif not _may_be_a_lock(instr, cpus) or counting.setdefault(key, takes(instr)[1]) != takes(instr)[1]:
                bad.add(key)
    return {key: counts for key, counts in counting.items() if key not in bad}


def _may_be_a_lock(instr: Store, cpus: int) -> bool:
    """Whether a store is to a field that begins at 0, and is one of those that take or release a lock."""
    struct, field = instr.loc.structs[0], instr.loc.field
    if not like_a_lock(instr) or field.lo or int(getattr(struct, field.name)):
        return False
    # where a counter's bound is less than all CPUs, it may stop one
    return not takes(instr)[1] or field.hi(struct) >= cpus


class _Flow:
    """What is held where, if the locks of ``walker`` are locks; ``broken``: those that turn out not to be."""

    def __init__(self, graph: Graph, walker: Walker) -> None:
        self.graph = graph
        self.walker = walker
        self.held: list[frozenset[Key] | None] = [None] * len(graph.points)
        self.maybe: list[frozenset[Key]] = [frozenset()] * len(graph.points)
        self.broken: set[Key] = set()

    def run(self) -> None:
        """From the programs' starts to wherever CPUs come, until nothing new is known."""
        queue: list[tuple[Point | None, Facts]] = []
        for block in {id(b): b for b in self.graph.starts}.values():
            queue += self.checked(self.walker.walk(block, 1, Facts()))
        while queue:
            point, facts = queue.pop()
            if point is not None:
                queue += self.arrive(point, facts)

    def arrive(self, point: Point, facts: Facts) -> list[tuple[Point | None, Facts]]:
        """A CPU may reach ``point`` with ``facts``; returns where that leads, if it is news."""
        before = self.held[point.number]
        held = facts.held if before is None else before & facts.held
        may = self.maybe[point.number] | facts.maybe
        if held == before and may == self.maybe[point.number]:
            return []
        self.held[point.number], self.maybe[point.number] = held, may
        return self.checked(self.walker.walk(point.entry, point.ways, Facts(held, may, some=held)))

    def checked(self, walk: StepWalk) -> list[tuple[Point | None, Facts]]:
        """Hold the stores of a step against the protocol; returns where the step leads."""
        for instr, facts in walk.stores:
            key = key_of(instr.loc)
            assert key is not None
            taken, counts = takes(instr)
            fine = (key not in facts.maybe if counts else key in facts.zero) if taken else key in facts.held
            if not fine:
                self.broken.add(key)
        return list(walk.after)
