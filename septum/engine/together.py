# SPDX-License-Identifier: GPL-2.0-or-later
"""Models that differ in numbers alone, compiled once: lowering and compiling take longer than searching most of them.

Each of them is searched with the same code, and finds the states that it would find with its own: what it can never
reach is in the code, and is never run. Two things could differ all the same, and are asked for beforehand. A local is
in a state if some path reads it, and that path may be of another model only; and what a search asks of the code as a
whole, such as which properties there are. Where the answer for one model is not the answer for all of them, that model
is compiled by itself. So it is, later on, for whatever only the plain search of a small space can do without: a
reduction, a field whose races where CPUs are does not tell.
"""

from __future__ import annotations

import copy
from collections.abc import Sequence
from functools import partial

from septum.analysis.live import Numbered, live_before, locals_of
from septum.analysis.symmetry import roles
from septum.engine.compiled import Compiled
from septum.engine.facts import Tracked
from septum.engine.run import TooLarge
from septum.graph.fold import Copies
from septum.graph.ir import Graph, Require, Store, all_blocks, blocks_of_cpus
from septum.lang.model import Model
from septum.lang.source import LangError
from septum.lang.variants import Variants, find_variants


class Together:
    """The code of several models; raises LangError or TooLarge if there is none. ``tracked`` as in Compiled."""

    def __init__(self, variants: Variants, symmetry: bool, tracked: Tracked | None = None) -> None:
        self.variants = variants
        self.compiled = Compiled(variants.models[0], optimise=0, tracked=tracked, symmetry=symmetry, variants=variants)
        self.further: dict[Tracked, Together | None] = {}
        self.made: dict[int, Compiled | None] = {}
        self.copies, self.numbered = Copies(self.compiled.graph), Numbered()
        self.compiled.trailing, self.compiled.ghosts_decide  # noqa: B018  # once for all of them

    def of(self, number: int) -> Compiled | None:
        """The code, for one of the models; None if that had better have its own."""
        self.made[number] = found = self._of(number)
        return found

    def _of(self, number: int) -> Compiled | None:
        compiled = self.compiled
        self.variants.models[0].reset()  # a native run of it may have left its last values in the world
        self.variants.which.number = number
        graph = self.copies.fold()
        if not self._same_states(graph) or not self._may_race(graph):
            return None
        view = copy.copy(compiled)
        view.variant, view.single = number, self.variants.models[number]
        view.own_graph, view.races_of_all = graph, True
        view.tracked_together = partial(self._tracking, number)
        view.properties, view.indexes = graph.required, checks_indexes(graph)
        view.seconds, compiled.seconds = dict(compiled.seconds), dict.fromkeys(compiled.seconds, 0.0)
        return view

    def _tracking(self, number: int, tracked: Tracked) -> Compiled | None:
        """The code of one of the models, made once for all of them, with more of some fields in the state.

        What is known of all models is not used, as in Search.track(): this one would have to keep still more.
        """
        if tracked not in self.further:
            try:
                self.further[tracked] = Together(self.variants, False, tracked)
            except (LangError, TooLarge):
                self.further[tracked] = None
        found = self.further[tracked]
        compiled = found.of(number) if found is not None else None
        return None if compiled is None else compiled.with_own_races()

    def _same_states(self, graph: Graph) -> bool:
        """Whether the locals in the states of one model are those that its own code would keep."""
        kept = self.compiled.layout.locals
        need, names = live_before(graph, self.numbered), self.numbered.names
        return all(
            {local.var for local in kept[point.number]} == set(locals_of(need[id(point.entry)], names))
            for point in graph.points
            if point is not None
        )

    def _may_race(self, graph: Graph) -> bool:
        """Whether one model writes a plain field that CPUs share, if all of them together do."""
        shared = self.compiled.code.plain.keys() & self.compiled.layout.shared.keys()
        stores = (i for block in blocks_of_cpus(graph) for i in block.instrs if isinstance(i, Store))
        return not self.compiled.code.plain or any(
            (id(struct), store.loc.field.name) in shared for store in stores for struct in store.loc.structs
        )


def together(models: Sequence[Model], symmetry: bool) -> Together | None:
    """The code of several models, if they differ in numbers alone and one text serves them; None if not.

    Where CPUs are interchangeable in all of them together, they are in each. Where they are not because of what the
    steps do, those of one of them may do less: each then has its own code.
    """
    variants = find_variants(models)
    if variants is None:
        return None
    try:
        found = Together(variants, symmetry)
    except (LangError, TooLarge):
        return None  # if it is wrong without the others, too, that is said of it
    may_be = symmetry and roles(models[0]) is None
    return None if may_be and found.compiled.asymmetric is not None else found


def checks_indexes(graph: Graph) -> bool:
    """Whether some index may be outside its array."""
    instrs = (instr for block in all_blocks(graph) for instr in block.instrs)
    return any(isinstance(i, Require) and i.name == "index" and i.cond is not None for i in instrs)
