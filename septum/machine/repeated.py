# SPDX-License-Identifier: GPL-2.0-or-later
"""The blocks that several steps have in common: the text of each is made once, and is filled in for each step."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from septum.graph.ir import Block, Point, Var
from septum.lang.source import Site
from septum.machine.layout import Layout
from septum.machine.steps import StepFunction
from septum.machine.tables import Tables


class Common(NamedTuple):
    """The text of a block that is in several steps, with a field of str.format() where their functions differ.

    ``numbers``  how many numbers of results and labels it takes, which are its first fields;
    ``slots``    the locals in the order of their first use, whose slots are the next fields;
    ``leads``    the ids of the blocks whose labels are the last fields;
    ``site``     where the last instruction of the block is in the source.
    """

    text: str
    numbers: int
    slots: tuple[Var, ...]
    leads: tuple[int, ...]
    site: Site


class Repeated:
    """The blocks that are in several steps of a graph, each of which is generated once.

    Where paths meet, what follows up to the next await is in the steps of all awaits before.
    """

    def __init__(self, steps: Sequence[Sequence[Block]]) -> None:
        once: set[int] = set()
        self.blocks: set[int] = set()
        for step in steps:
            for block in step:
                (self.blocks if id(block) in once else once).add(id(block))
        self.texts: dict[tuple[object, ...], Common] = {}


#: numbers as texts, for results and labels; as many as some function had
_NUMBERS: list[str] = []
#: a field for a local's slot or for a label, while it is not known how many numbers come before it
_LATER = re.compile(r"\{([vb])(\d+)\}")


class SharingStep(StepFunction):
    """A step whose blocks are made once for all steps that have them."""

    def __init__(
        self, layout: Layout, tables: Tables, name: str, point: Point | None, is_step: bool, repeated: Repeated
    ) -> None:
        super().__init__(layout, tables, name, point, is_step)
        self.repeated = repeated

    def block(self, block: Block) -> None:
        """The lines that a step alone would have."""
        if id(block) not in self.repeated.blocks:
            super().block(block)
            return
        # what it depends on besides the block; where it has no instruction, an error or alarm names the one before it
        key = (id(block), self.ways, self.is_step, None if block.instrs else self.site)
        found = self.repeated.texts.get(key)
        if found is None:
            writer = CommonBlock(self.layout, self.tables, "", self.point, self.is_step)
            writer.site = self.site
            found = self.repeated.texts[key] = writer.common(block)
        begin, self.count = self.count + 1, self.count + found.numbers
        while len(_NUMBERS) <= self.count:
            _NUMBERS.append(str(len(_NUMBERS)))
        slots = [self.slot_of(var) for var in found.slots]
        labels = [self.labels[ident] for ident in found.leads]
        self.out.append(found.text.format(*_NUMBERS[begin : self.count + 1], *slots, *labels))
        self.site = found.site


class CommonBlock(StepFunction):
    """A block of several steps, while its text is made: fields stand for whatever differs from step to step."""

    def new(self, text: str) -> str:
        """Append an instruction; returns its result's name."""
        name = f"%t{{{self.count}}}"
        self.count += 1
        self.out.append(f"  {name} = {text}")
        return name

    def label(self) -> str:
        """A new label."""
        self.count += 1
        return f"l{{{self.count - 1}}}"

    def slot_of(self, var: Var) -> str:
        """Where a local lives during the step."""
        return self.allocas.setdefault(var, f"{{v{len(self.allocas)}}}")

    def common(self, block: Block) -> Common:
        """The text of the block, and what to fill in."""
        leads = tuple(dict.fromkeys(id(b) for b in (block, *block.next_blocks())))
        self.labels = {ident: f"{{b{number}}}" for number, ident in enumerate(leads)}
        self.block(block)
        first = {"v": self.count, "b": self.count + len(self.allocas)}
        text = _LATER.sub(lambda found: f"{{{first[found[1]] + int(found[2])}}}", "\n".join(self.out))
        return Common(text, self.count, tuple(self.allocas), leads, self.site)
