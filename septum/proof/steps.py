# SPDX-License-Identifier: GPL-2.0-or-later
"""The steps of CPU 0 as Python functions over the shared fields and the CPU's block.

``S`` is a list: the shared fields that steps write, then the CPU's own fields, then the constants that may be found
behind an index. A step returns None where the CPU waits, or (program counter, live locals); it raises Alarm where it
fails. What belongs to another CPU cannot be reached: an index that would is an alarm of kind "pages".
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from septum.graph.ir import Block, Var
from septum.proof.family import Family, Refused
from septum.proof.numbers import HALF, Arithmetic
from septum.proof.parts import Alarm, Parts
from septum.proof.roles import role_of_points
from septum.proof.window import Window
from septum.proof.window_writer import WindowWriter
from septum.proof.writer import Writer

Outcome = tuple[int, tuple[int, ...]]
State = tuple[int, tuple[int, ...], tuple[int, ...]]  # program counter, own fields, locals
Step = Callable[[list[int], tuple[int, ...], int, list[int]], Outcome | None]


def start_of_role(starts: list[Step]) -> Step:
    """The step before the first await, of the role whose number is the only local."""

    def start(fields: list[int], local: tuple[int, ...], way: int, rec: list[int]) -> Outcome | None:
        return starts[local[0]](fields, (), way, rec)

    return start


class Program(Parts):
    """All steps of a family's base: ``steps``, the function of each program counter.

    ``uses``    the shared fields that each may read or write, by place;
    ``begins``  the locals of a CPU of each role before its start, and when its program is over;
    ``window``  on the pages of a CPU, if it may have any number of them.
    Number 0 is the start, from before the first await.
    """

    def __init__(
        self,
        family: Family,
        arithmetic: Arithmetic,
        spared: frozenset[Var] = frozenset(),
        window: Window | None = None,
    ) -> None:
        super().__init__(family, arithmetic, spared, window.field if window is not None else None)
        self.steps: list[Step] = []
        self.window = window
        if window is not None:
            window.attach(self)
        self._build()
        if window is not None and self.casts:
            raise Refused("a step writes to every CPU, and each has pages of its own")

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
        if self.window is not None:
            env |= self.window.environment()
        roles = {} if len(self.family.roles) == 1 else role_of_points(self.base)
        ended = [(n,) if roles else () for n in range(len(self.family.roles))]
        firsts = [self._writer(f"start_{n}", start, (), ended[n]) for n, start in enumerate(self.base.starts)]
        writers = []
        for point in self.graph.points[1:]:
            assert point is not None
            live = tuple(v for v in self.base.live[point.number] if v not in self.spared)
            role = roles.get(point.number, 0)
            writers.append(self._writer(f"step_{point.number}", point.entry, live, ended[role]))
        lines = [line for writer in (*firsts, *writers) for line in writer.lines]
        env |= self.constants
        exec(compile("\n".join(lines), "<steps>", "exec"), env)
        first: list[Step] = [env[w.name] for w in firsts]
        self.begins = ended
        self.steps = [start_of_role(first) if roles else first[0], *(env[w.name] for w in writers)]
        begun = frozenset(p for w in firsts for p in w.places)
        self.uses = [frozenset(p for p in places if p < self.width) for places in (begun, *(w.places for w in writers))]
        self.ways = [1] + [p.ways for p in self.graph.points[1:] if p is not None]
        self.text = "\n".join(lines)

    def _writer(self, name: str, entry: Block, live: tuple[Var, ...], ended: tuple[int, ...]) -> Writer:
        """What writes a step."""
        if self.window is not None:
            return WindowWriter(self, name, entry, live, ended, self.window)
        return Writer(self, name, entry, live, ended)

    def kept(self, block: State) -> State:
        """A block with all locals without those that are spared, and with the window where it belongs."""
        if self.window is not None:
            return self.window.kept(block)
        if not self.spared:
            return block
        pc, own, local = block
        return pc, own, tuple(x for x, v in zip(local, self.base.live[pc], strict=True) if v not in self.spared)

    def placed(self, pc: int, error: Refused) -> Refused:
        """Why a step is refused, with the place from which it is."""
        point = self.graph.points[pc]
        if point is None or not point.stack:
            return error
        site = point.stack[-1]
        return Refused(f"{error}, in the step from {site.file}:{site.line}")

    def accesses_and_casts(self, rec: Sequence[int]) -> tuple[tuple[int, ...], dict[int, int]]:
        """What a step remembered: its accesses, and what every CPU gets, as number of an own field -> value."""
        return tuple(n for n in rec if n >= 0), dict(self.casts[-1 - n] for n in rec if n < 0)

    def cast_to(self, block: State, casts: dict[int, int]) -> State:
        """The block of a CPU that gets something. A field that it does not read before it writes it stays as it is."""
        pc, own, local = block
        dead = {place - self.width for place, _ in self.dead[pc]}
        return pc, tuple(x if n in dead else casts.get(n, x) for n, x in enumerate(own)), local

    def first(self) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """The first values of the shared fields, and of CPU 0's own."""
        g = tuple(int(getattr(s, f.name)) for s, f in self.shared.values())
        return g, tuple(int(getattr(s, f.name)) for s, f in self.own.values())
