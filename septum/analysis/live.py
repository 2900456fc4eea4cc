# SPDX-License-Identifier: GPL-2.0-or-later
"""Which locals are live at each point: read later, before they are written again. They are part of the state."""

from __future__ import annotations

from septum.graph.ir import (
    Await,
    Block,
    Branch,
    Expr,
    Graph,
    Instr,
    Set,
    Var,
    all_blocks,
    expr_vars,
    instr_exprs,
)
from septum.lang.source import LangError


def find_live(graph: Graph) -> list[tuple[Var, ...]]:
    """For each program counter the locals that are live there, always in the same order.

    Raises LangError for a local that may be read before it is assigned.
    """
    numbered = Numbered()
    need, names = live_before(graph, numbered), numbered.names
    for entry in [*graph.starts, *(block for _, block in graph.invariants)]:
        for var in sorted(locals_of(need[id(entry)], names), key=lambda v: (v.site, v.name)):
            what = f"the local '{var.name}' may be read before it is assigned"
            if var.name == var.site.function:
                what = f"{var.name}() may end without returning the number that is wanted"
            raise LangError(var.site.file, var.site.line, what, "give it a value on every path")
    first = first_set(graph)
    live: list[tuple[Var, ...]] = [()] * len(graph.points)
    for point in graph.points:
        if point is not None:
            live[point.number] = tuple(
                sorted(locals_of(need[id(point.entry)], names), key=lambda v: (v.name, v.site, first[v]))
            )
    return live


def first_set(graph: Graph) -> dict[Var, int]:
    """The locals, numbered by where the graph first sets them.

    A call that is inlined twice gives two locals of one name and one site. This number tells them apart in the same
    way in every process; without it their slots would follow the order of a set of objects, which is their addresses'.
    """
    numbers: dict[Var, int] = {}
    for block in all_blocks(graph):
        for instr in block.instrs:
            if isinstance(instr, Set):
                numbers.setdefault(instr.var, len(numbers))
    return numbers


class Numbered:
    """Locals with a number each, and which of them instructions read and write: a bit for each.

    Graphs that share lists of instructions can share it, and then each list is read once.
    """

    def __init__(self) -> None:
        self.numbers: dict[Var, int] = {}
        self._done: dict[int, tuple[list[Instr], int, int]] = {}  # by the id of a list, which it keeps

    @property
    def names(self) -> list[Var]:
        """The locals, by number."""
        return list(self.numbers)

    def reads_and_writes(self, block: Block) -> tuple[int, int]:
        """The locals that a block reads before it writes them, and those that it writes."""
        if id(block.instrs) not in self._done:
            self._done[id(block.instrs)] = (block.instrs, *self._of(block.instrs))
        _, reads, writes = self._done[id(block.instrs)]
        if isinstance(block.term, Branch):
            reads |= self._bits(block.term.cond) & ~writes
        return reads, writes

    def _of(self, instrs: list[Instr]) -> tuple[int, int]:
        reads = writes = 0
        for instr in reversed(instrs):
            if isinstance(instr, Set):
                bit = 1 << self.numbers.setdefault(instr.var, len(self.numbers))
                reads &= ~bit
                writes |= bit
            for expr in instr_exprs(instr):
                reads |= self._bits(expr)
        return reads, writes

    def _bits(self, expr: Expr) -> int:
        bits = 0
        for var in expr_vars(expr):
            bits |= 1 << self.numbers.setdefault(var, len(self.numbers))
        return bits


def live_before(graph: Graph, numbered: Numbered) -> dict[int, int]:
    """For each block, by id, the locals that are read from there on before they are written: a bit for each.

    Only where a step begins does a caller ask which these are; to make a set for each block takes longer than all else.
    """
    blocks = {id(b): b for b in all_blocks(graph)}
    reads: dict[int, int] = {}
    keeps: dict[int, int] = {}
    before: dict[int, list[int]] = {key: [] for key in blocks}
    for key, block in blocks.items():
        reads[key], writes = numbered.reads_and_writes(block)
        keeps[key] = ~writes
        following = (block.term.point.entry,) if isinstance(block.term, Await) else block.next_blocks()
        for after in following:
            before[id(after)].append(key)
    need = dict(reads)
    queue = list(blocks)
    while queue:
        key = queue.pop()
        for earlier in before[key]:
            found = need[earlier] | need[key] & keeps[earlier]
            if found != need[earlier]:
                need[earlier] = found
                queue.append(earlier)
    return need


def locals_of(mask: int, names: list[Var]) -> list[Var]:
    """The locals whose bits are set."""
    found = []
    while mask:
        lowest = mask & -mask
        found.append(names[lowest.bit_length() - 1])
        mask ^= lowest
    return found
