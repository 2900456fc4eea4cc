# SPDX-License-Identifier: GPL-2.0-or-later
"""Which fields are locks, and who holds which of them where. Nobody declares them: they are recognised.

A field is a *lock* if it starts at 0 and every store to it, in any program, is one of

- ``f = 1`` where a test in the same step has shown that it is 0, and ``f = 0`` by a CPU that holds it;
- ``f = f + 1`` by a CPU that does not hold it yet, and ``f = f - 1`` by one that does.

Then the field counts its holders: it is at least 1 while somebody holds it, whatever others do. That is all that
the reduction needs to know, and a spinlock, each side of a rwlock, a mutex, a trylock of the TDX module and a
hand-made flag all come out as what they are. A field that breaks the protocol anywhere is not a lock at all.
"""

from __future__ import annotations

from septum.analysis.facts import Facts, Key, Walk, Walker, key_of, like_a_lock, takes
from septum.graph.ir import Graph, Point, Store, all_steps, step_blocks


class Locks:
    """The locks of a model.

    ``fields``    the fields that are locks; ``counters`` those of them that count their holders;
    ``held[pc]``  those that a CPU at that program counter surely holds, None where no CPU ever comes;
    ``maybe[pc]`` those that it may hold;
    ``walker``    walks steps with these locks.
    """

    def __init__(self, graph: Graph, cpus: int) -> None:
        self.graph = graph
        self.cpus = cpus
        candidates = self._candidates()
        while True:
            self.walker = Walker(candidates, cpus)
            broken = self._flow()
            if not broken:
                break
            candidates -= broken
        self.fields = candidates
        self.counters &= candidates

    def _candidates(self) -> frozenset[Key]:
        """Fields that begin at 0 and are only stored to as locks are."""
        good: set[Key] = set()
        bad: set[Key] = set()
        counting: dict[Key, bool] = {}
        for entry, _ in all_steps(self.graph):
            for block in step_blocks(entry):
                for instr in block.instrs:
                    if not isinstance(instr, Store):
                        continue
                    key = key_of(instr.loc)
                    if key is None:
                        bad.update((id(s), instr.loc.field.name) for s in instr.loc.structs)
                        continue
                    counts = takes(instr)[1]
                    struct, field = instr.loc.structs[0], instr.loc.field
                    # where a counter's bound is less than all CPUs, it may stop one
                    room = not counts or field.hi(struct) >= self.cpus
                    if (
                        not (like_a_lock(instr) and room)
                        or field.lo
                        or int(getattr(struct, field.name))
                        or counting.setdefault(key, counts) != counts
                    ):
                        bad.add(key)
                    else:
                        good.add(key)
        self.counters = frozenset(k for k, counts in counting.items() if counts) - bad
        return frozenset(good - bad)

    def _flow(self) -> set[Key]:
        """Work out what is held where; returns the candidates that turn out not to be locks."""
        self.held: list[frozenset[Key] | None] = [None] * len(self.graph.points)
        self.maybe: list[frozenset[Key]] = [frozenset()] * len(self.graph.points)
        broken: set[Key] = set()
        walks: dict[tuple[int, Facts], Walk] = {}
        starts = {id(b): b for b in self.graph.starts}.values()
        queue: list[tuple[Point | None, Facts]] = []
        for block in starts:
            queue += self._look(self.walker.walk(block, 1, Facts()), broken)
        while queue:
            point, facts = queue.pop()
            if point is None:
                continue
            before = self.held[point.number]
            held = facts.held if before is None else before & facts.held
            may = self.maybe[point.number] | facts.maybe
            if held == before and may == self.maybe[point.number]:
                continue
            self.held[point.number], self.maybe[point.number] = held, may
            begin = Facts(held, may, some=held)
            walk = walks.get((point.number, begin))
            if walk is None:
                walk = walks[point.number, begin] = self.walker.walk(point.entry, point.ways, begin)
            queue += self._look(walk, broken)
        return broken

    def _look(self, walk: Walk, broken: set[Key]) -> list[tuple[Point | None, Facts]]:
        """Hold the stores of a step against the protocol; returns where the step leads."""
        for instr, facts in walk.stores:
            key = key_of(instr.loc)
            assert key is not None
            taken, counts = takes(instr)
            fine = (key not in facts.maybe if counts else key in facts.zero) if taken else key in facts.held
            if not fine:
                broken.add(key)
        return list(walk.after)
