# SPDX-License-Identifier: GPL-2.0-or-later
"""Which locals are live at each point: read later, before they are written again. They are part of the state."""

from __future__ import annotations

from septum.graph.ir import Await, Block, Branch, Graph, Set, Var, all_steps, expr_vars, instr_exprs, step_blocks
from septum.lang.source import LangError


def find_live(graph: Graph) -> list[tuple[Var, ...]]:
    """For each program counter the locals that are live there, always in the same order.

    Raises LangError for a local that may be read before it is assigned.
    """
    need = live_before(graph)
    for entry in [*graph.starts, *(block for _, block in graph.invariants)]:
        for var in sorted(need[id(entry)], key=lambda v: (v.site, v.name)):
            what = f"the local '{var.name}' may be read before it is assigned"
            if var.name == var.site.function:
                what = f"{var.name}() may end without returning the number that is wanted"
            raise LangError(var.site.file, var.site.line, what, "give it a value on every path")
    first = first_set(graph)
    live: list[tuple[Var, ...]] = [()] * len(graph.points)
    for point in graph.points:
        if point is not None:
            live[point.number] = tuple(sorted(need[id(point.entry)], key=lambda v: (v.name, v.site, first[v])))
    return live


def first_set(graph: Graph) -> dict[Var, int]:
    """The locals, numbered by where the graph first sets them.

    A call that is inlined twice gives two locals of one name and one site. This number tells them apart in the same
    way in every process; without it their slots would follow the order of a set of objects, which is their addresses'.
    """
    numbers: dict[Var, int] = {}
    for entry, _ in all_steps(graph):
        for block in step_blocks(entry):
            for instr in block.instrs:
                if isinstance(instr, Set):
                    numbers.setdefault(instr.var, len(numbers))
    return numbers


def live_before(graph: Graph) -> dict[int, set[Var]]:
    """For each block, by id: the locals that are read from there on before they are written."""
    blocks = {id(b): b for entry, _ in all_steps(graph) for b in step_blocks(entry)}
    used = {key: _reads_and_writes(block) for key, block in blocks.items()}
    after: dict[int, tuple[int, ...]] = {}
    before: dict[int, list[int]] = {key: [] for key in blocks}
    for key, block in blocks.items():
        following = (block.term.point.entry,) if isinstance(block.term, Await) else block.next_blocks()
        after[key] = tuple(id(b) for b in following)
        for nxt in after[key]:
            before[nxt].append(key)
    need = {key: set(reads) for key, (reads, _) in used.items()}
    waiting = dict.fromkeys(blocks)  # in the order of the graph; the last is looked at first
    while waiting:
        key, _ = waiting.popitem()
        reads, writes = used[key]
        found = reads | (set[Var]().union(*(need[k] for k in after[key])) - writes)
        if found != need[key]:
            need[key] = found
            waiting.update(dict.fromkeys(before[key]))  # only those that come before it can need more now
    return need


def _reads_and_writes(block: Block) -> tuple[set[Var], set[Var]]:
    """The locals that a block reads before it writes them, and those that it writes."""
    reads, writes = set[Var](), set[Var]()
    if isinstance(block.term, Branch):
        reads.update(expr_vars(block.term.cond))
    for instr in reversed(block.instrs):
        if isinstance(instr, Set):
            reads.discard(instr.var)
            writes.add(instr.var)
        for expr in instr_exprs(instr):
            reads.update(expr_vars(expr))
    return reads, writes
