# SPDX-License-Identifier: GPL-2.0-or-later
"""Steps that reach the memory of other CPUs.

Loops that write one constant to a field of every CPU are one store for any number of CPUs.
``for vcpu in td.vcpus: vcpu.handled = 0`` is lowered to a store for each CPU, one after the other within a step. For a
proof it is a store to the CPU's own field, which does the same to that of every other CPU: its block is another one
then, as where counters are renumbered. So where the field of each CPU gets the same constant, once, and nothing else
happens in between, the stores become one. Plain fields are left alone: who races with such a loop is not worked out.

Any other place where a step names a CPU's memory, instead of finding its own by me(), ends the step with an alarm: a
proof in which no view gets there says what it says, and one that does is refused with the place. What can only follow
such a place is left out, such as the other rounds of a loop that kicks one vCPU after the other.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from septum.graph.ir import (
    Await,
    Block,
    Const,
    End,
    Graph,
    Jump,
    Line,
    Loc,
    Me,
    Point,
    Require,
    Store,
    block_accesses,
    blocks_of_cpus,
    instr_accesses,
    step_blocks,
    term_accesses,
)
from septum.lang.source import Site
from septum.lang.structs import PLAIN, Struct

#: the alarm of a step that names the memory of a CPU
OTHERS = "the memory of another CPU"


class Cast(NamedTuple):
    """What every CPU gets: the place of its own field, and the constant."""

    place: int
    value: int


class At(NamedTuple):
    """A store to a field of one struct, and where it is."""

    block: Block
    number: int
    store: Store


def arrays_of_cpus(graph: Graph, cpus: int) -> list[tuple[Struct, ...]]:
    """The arrays that hold something for each CPU: what some step finds by me()."""
    locs = [loc for block in blocks_of_cpus(graph) for loc, _, _ in block_accesses(block) if isinstance(loc.index, Me)]
    return [loc.structs for loc in locs if len({id(s) for s in loc.structs}) == len(loc.structs) == cpus]


def merge_loops(graph: Graph, cpus: int) -> frozenset[int]:
    """Make the stores of such loops one each, in place. Returns the ids of these.

    Only of arrays that hold something for each CPU: one that has as many elements as there are CPUs is none.
    """
    merged: list[Store] = []
    arrays = {tuple(map(id, structs)) for structs in arrays_of_cpus(graph, cpus)}
    for block in blocks_of_cpus(graph):
        number = 0
        while number < len(block.instrs):
            chain = chain_from(block, number, cpus)
            structs = tuple(at.store.loc.structs[0] for at in chain)
            if tuple(map(id, structs)) in arrays:
                last = chain[-1]
                first = chain[0].store
                store = first._replace(loc=Loc(structs, Me(), first.loc.field, False))
                block.instrs[number:] = [store, *last.block.instrs[last.number + 1 :]]
                block.term = last.block.term
                merged.append(store)
            number += 1
    return frozenset(map(id, merged))


def chain_from(block: Block, number: int, cpus: int) -> list[At]:
    """The stores of a loop that begins here, one for each CPU; none if there is no such loop."""
    chain: list[At] = []
    for at in stores_from(block, number):
        first = chain[0].store if chain else at.store
        one, other = first.expr, at.store.expr
        if not isinstance(one, Const) or not isinstance(other, Const) or one.value != other.value:
            return []
        if at.store.site != first.site or at.store.loc.field is not first.loc.field or first.loc.field.kind == PLAIN:
            return []
        chain.append(at)
        if len(chain) == cpus:
            return chain
    return []


def stores_from(block: Block, number: int) -> Iterator[At]:
    """The stores from here on, as long as there is nothing else, and each is to a field of one struct."""
    seen = {block}
    while True:
        while number < len(block.instrs):
            instr = block.instrs[number]
            if isinstance(instr, Store) and instr.loc.index is None:
                yield At(block, number, instr)
            elif not isinstance(instr, Line):
                return
            number += 1
        if not isinstance(block.term, Jump) or block.term.to in seen or block.term.to.rounds is not None:
            return
        block, number = block.term.to, 0
        seen.add(block)


# -- steps that end with an alarm -------------------------------------------------------------------------


def end_at_others(graph: Graph, cpus: int) -> Graph:
    """The graph in which steps end where they name a CPU's memory, and that has no points behind such places only.

    Blocks and points are changed in place.
    """
    blocks = blocks_of_cpus(graph)
    owned = {id(struct) for structs in arrays_of_cpus(graph, cpus) for struct in structs}

    def names(loc: Loc) -> bool:
        return loc.index is None and id(loc.structs[0]) in owned

    for block in blocks:
        site = Site("?", 0, "?")
        for number, instr in enumerate(block.instrs):
            site = instr.site
            if any(names(loc) for loc, _, _ in instr_accesses(instr)):
                end(block, number, site)
                break
        else:
            if any(names(loc) for loc, _, _ in term_accesses(block)):
                end(block, len(block.instrs), site)
    points = reachable(graph)
    for number, point in enumerate(points, 1):
        point.number = number
    return graph._replace(points=(None, *points))


def end(block: Block, number: int, site: Site) -> None:
    """The step ends before an instruction of a block."""
    block.instrs[number:] = [Require(Const(0), OTHERS, site, "pages")]
    block.term = End()


def reachable(graph: Graph) -> list[Point]:
    """The points that some CPU can wait at, in their order."""
    found: set[int] = set()
    pending = list(graph.starts)
    while pending:
        for block in step_blocks(pending.pop()):
            if isinstance(block.term, Await) and block.term.point.number not in found:
                found.add(block.term.point.number)
                pending.append(block.term.point.entry)
    return [p for p in graph.points if p is not None and p.number in found]
