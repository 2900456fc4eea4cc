# SPDX-License-Identifier: GPL-2.0-or-later
"""Blocks that only one other block leads to, put into that one: most that lowering makes are such.

A call that is inlined, an if that is decided, a loop that is unrolled leave blocks that follow each other with no
other way in. What is known on the way through a step is joined where paths meet, and no paths meet there, so no
analysis learns anything from them; each walks them all the same.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from septum.graph.ir import Await, Block, Graph, Instr, Jump, Line


def straighten(graph: Graph, noted: Collection[str] | None = None) -> None:
    """Put each block into the one before where that leads nowhere else and nothing else leads to it, in place.

    ``noted``  the source files whose statements are noted when they are executed. Of other files, the marks of
               statements are dropped that another instruction follows; with None all marks are kept.
    """
    blocks, entries = reachable(graph)
    leads = dict.fromkeys(blocks, 0)
    for block in blocks:
        for following in block.next_blocks():
            leads[following] += 1
    gone: set[Block] = set()
    for block in blocks:
        if block in gone:
            continue
        instrs, term = block.instrs, block.term
        while isinstance(term, Jump):
            to = term.to
            if leads[to] != 1 or to in entries or to.rounds is not None or to is block:
                break
            if instrs is block.instrs:
                instrs = instrs.copy()  # a list may be that of other graphs, too
            instrs += to.instrs
            term = to.term
            gone.add(to)
        block.instrs, block.term = instrs if noted is None else without_marks(instrs, noted), term


def reachable(graph: Graph) -> tuple[list[Block], set[Block]]:
    """The blocks that some path leads to, in one step or in several, and those of them where steps begin."""
    order = list(dict.fromkeys((*graph.starts, *(block for _, block in graph.invariants))))
    entries, seen = set(order), set(order)
    for block in order:
        after: Sequence[Block] = block.next_blocks()
        if isinstance(block.term, Await):
            after = (block.term.point.entry,)
            entries.add(block.term.point.entry)
        for following in after:
            if following not in seen:
                seen.add(following)
                order.append(following)
    return order, entries


def without_marks(instrs: Sequence[Instr], noted: Collection[str]) -> list[Instr]:
    """The instructions without a mark of a statement that another one follows, of files that are not noted.

    Each instruction says itself where it is; of a mark that is the last, the end of the block is.
    """
    kept = [instr for instr in instrs[:-1] if not (isinstance(instr, Line) and instr.site.file not in noted)]
    return [*kept, *instrs[-1:]]


def drop_mark(instrs: list[Instr], noted: Collection[str] | None) -> None:
    """Take off the last instruction if it is a mark that is not needed once another instruction follows."""
    if noted is not None and instrs and isinstance(instrs[-1], Line) and instrs[-1].site.file not in noted:
        del instrs[-1]
