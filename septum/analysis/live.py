# SPDX-License-Identifier: GPL-2.0-or-later
"""Which locals are live at each point: read later, before they are written again. They are part of the state."""

from __future__ import annotations

from septum.graph.ir import Await, Block, Branch, Expr, Graph, Set, Var, all_steps, expr_vars, instr_exprs, step_blocks
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
    numbers: dict[Var, int] = {}
    reads: dict[int, int] = {}
    keeps: dict[int, int] = {}
    before: dict[int, list[int]] = {key: [] for key in blocks}
    for key, block in blocks.items():
        reads[key], writes = _reads_and_writes(block, numbers)
        keeps[key] = ~writes
        following = (block.term.point.entry,) if isinstance(block.term, Await) else block.next_blocks()
        for after in following:
            before[id(after)].append(key)
    need = dict(reads)  # a bit for each local
    queue = list(blocks)
    while queue:
        key = queue.pop()
        for earlier in before[key]:
            found = need[earlier] | need[key] & keeps[earlier]
            if found != need[earlier]:
                need[earlier] = found
                queue.append(earlier)
    names = list(numbers)
    return {key: {names[n] for n in range(mask.bit_length()) if mask >> n & 1} for key, mask in need.items()}


def _reads_and_writes(block: Block, numbers: dict[Var, int]) -> tuple[int, int]:
    """The locals that a block reads before it writes them, and those that it writes: a bit for each of ``numbers``."""
    reads = writes = 0

    def bits(expr: Expr) -> int:
        return sum({1 << numbers.setdefault(var, len(numbers)) for var in expr_vars(expr)})

    if isinstance(block.term, Branch):
        reads = bits(block.term.cond)
    for instr in reversed(block.instrs):
        if isinstance(instr, Set):
            bit = 1 << numbers.setdefault(instr.var, len(numbers))
            reads &= ~bit
            writes |= bit
        for expr in instr_exprs(instr):
            reads |= bits(expr)
    return reads, writes
