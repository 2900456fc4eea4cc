# SPDX-License-Identifier: GPL-2.0-or-later
"""From a model to its graph, the packing of its states, its code, and the facts that a search needs of these."""

from __future__ import annotations

from typing import NamedTuple

from septum.analysis.memory import find_written
from septum.analysis.owners import NotInterchangeable, Owners
from septum.analysis.trailing import Trailing
from septum.engine.facts import Facts, Place, Purpose, Tracked, Trails
from septum.engine.run import TooLarge
from septum.engine.shared import MAX_MASK_WORDS, MAX_WORDS
from septum.graph.fold import fold
from septum.graph.ir import Graph, Key
from septum.graph.known import Known
from septum.graph.left import Left
from septum.graph.lower import lower_model
from septum.graph.ranges import analyse
from septum.lang.model import Model
from septum.lang.variants import Variants
from septum.machine.codegen import Code, generate
from septum.machine.layout import Layout, pack

NOT_FOR_IT = "the model is not compiled for it"


class Lowered(NamedTuple):
    """A model's graph, the packing of its states, its code; ``asymmetric`` why CPUs must not be exchanged."""

    graph: Graph
    layout: Layout
    code: Code
    asymmetric: str | None

    def field_name(self, key: Key) -> str:
        """A field as a C expression."""
        return f"{self.layout.structs[key[0]].path}.{key[1]}"

    def trails(self, trailing: Trailing) -> Trails:
        """What CPUs leave unordered, without the objects that it is about."""
        surely, maybe = (
            tuple(tuple((m[0], m[1], m[2], m[3]) for m in row) for row in rows)
            for rows in (trailing.surely, trailing.maybe)
        )
        return Trails(surely, maybe, frozenset(map(self.field_name, trailing.at_start)))


def lower(model: Model, purpose: Purpose, variants: Variants | None = None) -> Lowered:
    """Lower a model. Raises LangError, TooLarge, and NotInterchangeable as Compiled does."""
    model.reset()  # a native run may have left its last values in the world
    kept = [(id(variants.which), variants.number.name)] if variants is not None else ()
    graph = fold(lower_model(model, variants), kept, noted=model.noted)
    keys = _track(graph, model, purpose.tracked)
    analyse(graph, model.cpus)
    owners, sensitive, asymmetric = _exchangeable(graph, model, purpose)
    layout = pack(graph, find_written(graph, model.cpus, owners))
    code = generate(graph, layout, sensitive, model.noted, keys, variants is not None)
    if layout.words > MAX_WORDS or code.mask_words > MAX_MASK_WORDS:
        raise TooLarge(
            f"a state of {model.name} takes {layout.words} words and {len(code.plain)} plain fields; "
            f"the search takes {MAX_WORDS} words and {64 * MAX_MASK_WORDS} fields: make the scenario smaller"
        )
    return Lowered(graph, layout, code, asymmetric)


def _track(graph: Graph, model: Model, tracked: Tracked) -> frozenset[Key]:
    """Put the code for the tracked fields into the graph; returns which they are."""
    names = {f"{s.path}.{f}": (id(s), f) for s in model.structs for f in type(s).fields()}
    left, known = (frozenset(names[n] for n in fields if n in names) for fields in tracked)
    if left:
        trailing = Trailing(graph, model.cpus, {key: n for n, key in enumerate(left)})
        Left(graph, model.cpus, left, trailing.fields_left(graph)).rewrite()
    if known:
        Known(graph, model.cpus, known).rewrite()
    return left | known


def _exchangeable(graph: Graph, model: Model, purpose: Purpose) -> tuple[Owners | None, frozenset[int], str | None]:
    """What belongs to each CPU, None if CPUs are not exchanged; properties that may tell them apart; why not."""
    if not (purpose.pages or purpose.symmetry):
        return None, frozenset(), NOT_FOR_IT
    from septum.analysis.invariance import order_sensitive
    from septum.analysis.strides import find_owners
    from septum.analysis.symmetry import find_symmetric

    if purpose.pages:
        owners = find_owners(graph, model.cpus)
        return owners, order_sensitive(graph, owners), NOT_FOR_IT
    try:
        owners = find_symmetric(model, graph)
        return owners, order_sensitive(graph, owners), None
    except NotInterchangeable as why:
        return None, frozenset(), str(why)


def facts_of(lowered: Lowered) -> Facts:
    """The facts of what a model was lowered to."""
    graph, layout, code, asymmetric = lowered
    numbers = {block: number for number, block in enumerate(dict.fromkeys(graph.starts))}
    return Facts(
        asymmetric=asymmetric,
        exchanges=layout.memory.owners is not None,
        words=layout.words,
        bits=layout.bits,
        pc=layout.pc,
        blocks=tuple(layout.blocks),
        block_words=layout.block_words,
        block_bits=layout.block_bits,
        full_keys=code.full_keys,
        plain=tuple(lowered.field_name(key) for key in sorted(code.plain, key=lambda key: code.plain[key])),
        alarms=tuple(code.alarms),
        rows=dict(code.rows),
        properties=tuple(code.properties),
        lines=dict(code.lines),
        mask_words=code.mask_words,
        points=tuple(None if point is None else Place(point.ways, point.stack) for point in graph.points),
        starts=tuple(numbers[block] for block in graph.starts),
    )
