# SPDX-License-Identifier: GPL-2.0-or-later
"""The steps of all program counters in one function, for code that is made quickly.

Where paths meet, what follows up to the next await belongs to the steps of all awaits before. Code that is made quickly
keeps locals in memory, so that steps which meet can share that code: each block of the graph is generated once, and so
is the end of the steps that lead to one await.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from septum.graph.ir import Block, Graph, Jump, Point, all_blocks, blocks_from
from septum.lang.source import Site
from septum.machine.layout import Layout
from septum.machine.steps import ARGS, StepFunction
from septum.machine.tables import ENDED, Tables


class AllSteps(StepFunction):
    """The IR of all steps, while it is generated: they begin at ``%pc``. The caller adds MORE to their statuses.

    ``touching``  the blocks, by id, from which a step may access plain fields that can race.
    """

    def __init__(self, layout: Layout, tables: Tables, sites: Mapping[int, Site]) -> None:
        super().__init__(layout, tables, "", None, True, sites)
        self.ends: dict[int, Point | None] = {}
        self.touching: set[int] = set()

    def all_lines(self, name: str, points: Sequence[Point]) -> list[str]:
        """The function."""
        blocks = blocks_from(point.entry for point in points)
        numbers = {id(block): number for number, block in enumerate(blocks)}
        self.labels = {id(block): f"b{numbers[id(behind(block))]}" for block in blocks}
        self.ways = max((point.ways for point in points), default=1)
        self.op(f"switch i64 %pc, label %{self.exit(ENDED)} [")
        self.out += [f"    i64 {point.number}, label %p{point.number}" for point in points]
        self.op("]")
        for point in points:
            self.begin(f"p{point.number}")
            self.fetch_locals(point)
            self.op(f"br label %{self.labels[id(point.entry)]}")
        touching: set[int] = set()
        for block in blocks:
            if behind(block) is not block:
                continue
            self.site = self.sites[id(block)]
            self.touches = False
            self.block(block)
            if self.touches:
                touching.add(id(block))
        self.touching = leading_to(blocks, touching)
        for number, end in self.ends.items():
            self.begin(f"e{number}")
            self.finish(end)
        return self.function(name, f"{ARGS}, i64 %pc")

    def suspend(self, point: Point | None) -> None:
        """The step ends at ``point``, or the program ends."""
        if point is not None:
            self.check_locals(point)
        number = point.number if point is not None else 0
        self.ends[number] = point
        self.op(f"br label %e{number}")

    def end_with(self, status: int) -> None:
        """End the function."""
        self.op(f"ret i64 {status}")


def behind(block: Block) -> Block:
    """Where a block leads that does nothing, or the block."""
    passed = [block]
    while not passed[-1].instrs and passed[-1].rounds is None and isinstance(term := passed[-1].term, Jump):
        if term.to in passed:
            return block
        passed.append(term.to)
    return passed[-1]


def sites_before(graph: Graph) -> dict[int, Site]:
    """What was last before each block, by id, on the first way to it."""
    found = {id(point.entry): point.stack[-1] for point in graph.points if point is not None}
    for cpu, block in enumerate(graph.starts):
        found.setdefault(id(block), Site("?", 0, f"start_{cpu}"))
    for number, (_, block) in enumerate(graph.invariants):
        found.setdefault(id(block), Site("?", 0, f"check_{number}"))
    for block in all_blocks(graph):
        after = block.instrs[-1].site if block.instrs else found[id(block)]
        for following in block.next_blocks():
            found.setdefault(id(following), after)
    return found


def leading_to(blocks: Sequence[Block], wanted: set[int]) -> set[int]:
    """The blocks from which a step may lead to one that is wanted, and those; by id."""
    before: dict[int, list[int]] = {}
    for block in blocks if wanted else ():
        for following in block.next_blocks():
            before.setdefault(id(following), []).append(id(block))
    found, queue = set(wanted), list(wanted)
    while queue:
        new = [one for one in before.get(queue.pop(), ()) if one not in found]
        found.update(new)
        queue += new
    return found
