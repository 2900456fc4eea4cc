# SPDX-License-Identifier: GPL-2.0-or-later
"""The steps of all program counters in one function, for code that is made quickly.

Where paths meet, what follows up to the next await belongs to the steps of all awaits before. Code that is made quickly
keeps locals in memory, so that steps which meet can share that code: each block of the graph is generated once, and so
is the end of the steps that lead to one await.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from septum.graph.ir import Block, Point, blocks_from
from septum.lang.source import Site
from septum.machine.layout import Layout
from septum.machine.steps import ARGS, StepFunction
from septum.machine.tables import ENDED, Tables


class AllSteps(StepFunction):
    """The IR of all steps, while it is generated: they begin at ``%pc``. The caller adds MORE to their statuses."""

    def __init__(self, layout: Layout, tables: Tables, sites: Mapping[int, Site]) -> None:
        super().__init__(layout, tables, "", None, True, sites)
        self.ends: dict[int, Point | None] = {}

    def all_lines(self, name: str, points: Sequence[Point]) -> list[str]:
        """The function."""
        blocks = blocks_from(point.entry for point in points)
        self.labels = {id(block): f"b{number}" for number, block in enumerate(blocks)}
        self.ways = max((point.ways for point in points), default=1)
        self.op(f"switch i64 %pc, label %{self.exit(ENDED)} [")
        self.out += [f"    i64 {point.number}, label %p{point.number}" for point in points]
        self.op("]")
        for point in points:
            self.out.append(f"p{point.number}:")
            self.fetch_locals(point)
            self.op(f"br label %{self.labels[id(point.entry)]}")
        for block in blocks:
            self.site = self.sites[id(block)]
            self.block(block)
        for number, end in self.ends.items():
            self.out.append(f"e{number}:")
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


def sites_before(entries: Iterable[tuple[Block, Site]]) -> dict[int, Site]:
    """What was last before each block, by id, on the first way to it; ``entries``: where steps begin, after what."""
    found: dict[int, Site] = {}
    for entry, site in entries:
        found.setdefault(id(entry), site)
        for block in blocks_from([entry]):
            after = block.instrs[-1].site if block.instrs else found[id(block)]
            for following in block.next_blocks():
                found.setdefault(id(following), after)
    return found
