# SPDX-License-Identifier: GPL-2.0-or-later
"""The steps of CPU 0 as Python functions over the shared fields and the CPU's block.

``S`` is a list: the shared fields that steps write, then the CPU's own fields, then the constants that may be found
behind an index. A step returns None where the CPU waits, or (program counter, live locals); it raises Alarm where it
fails. What belongs to another CPU cannot be reached: an index that would is an alarm of kind "pages".
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from septum.graph.ir import Var
from septum.proof.family import Family
from septum.proof.numbers import HALF, Arithmetic
from septum.proof.parts import Alarm, Parts
from septum.proof.writer import Writer

Outcome = tuple[int, tuple[int, ...]]
Step = Callable[[list[int], tuple[int, ...], int, list[int]], Outcome | None]


class Program(Parts):
    """All steps of a family's base: ``steps``, the function of each program counter.

    ``uses``  the shared fields that each may read or write, by place.
    Number 0 is the start, from before the first await.
    """

    def __init__(self, family: Family, arithmetic: Arithmetic, spared: frozenset[Var] = frozenset()) -> None:
        super().__init__(family, arithmetic, spared)
        self.steps: list[Step] = []
        self._build()

    def _build(self) -> None:
        a = self.arithmetic
        env: dict[str, Any] = {
            "Alarm": Alarm,
            "A_add": a.add,
            "A_sub": a.sub,
            "A_order": a.order,
            "A_mask": a.mask,
            "A_low": a.low,
            "A_outside": a.outside,
            "A_rest": a.rest,
            "A_never": a.never,
            "A_coin": a.coin,
            "accumulate": self.accumulate,
            "HALF": HALF,
        }
        lines: list[str] = []
        starts = [Writer(self, "start", self.graph.starts[0], ())]
        for point in self.graph.points[1:]:
            assert point is not None
            live = tuple(v for v in self.base.live[point.number] if v not in self.spared)
            starts.append(Writer(self, f"step_{point.number}", point.entry, live))
        for writer in starts:
            lines += writer.lines
        env |= self.constants
        exec(compile("\n".join(lines), "<steps>", "exec"), env)
        self.steps = [env[w.name] for w in starts]
        self.uses = [frozenset(p for p in w.places if p < self.width) for w in starts]
        self.ways = [1] + [p.ways for p in self.graph.points[1:] if p is not None]
        self.text = "\n".join(lines)

    def kept(self, block: tuple[int, tuple[int, ...], tuple[int, ...]]) -> tuple[int, tuple[int, ...], tuple[int, ...]]:
        """A block with all locals without those that are spared."""
        if not self.spared:
            return block
        pc, own, local = block
        return pc, own, tuple(x for x, v in zip(local, self.base.live[pc], strict=True) if v not in self.spared)

    def first(self) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """The first values of the shared fields, and of CPU 0's own."""
        g = tuple(int(getattr(s, f.name)) for s, f in self.shared.values())
        return g, tuple(int(getattr(s, f.name)) for s, f in self.own.values())
