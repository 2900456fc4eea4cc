# SPDX-License-Identifier: GPL-2.0-or-later
"""Generated functions that exchange CPUs: to store one of several equal states, and to check it in each order."""

from __future__ import annotations

from collections.abc import Sequence

from septum.graph.ir import Graph
from septum.machine.layout import Layout
from septum.machine.lines import mask_of
from septum.machine.slot import Slot

#: a word of a CPU's block in the state: the SSA name of its address, and where in it the block is
_Word = tuple[str, Slot]


def canon(graph: Graph, layout: Layout) -> list[str]:
    """model_canon(): CPUs that run the same program are sorted by their blocks.

    A bubble sort: there are at most a handful, and each exchange is a few selects.
    """
    groups = graph.twins()
    pairs = [(g[i], g[i + 1]) for g in groups for end in range(len(g) - 1, 0, -1) for i in range(end)]
    return _Exchange(layout).function("model_canon", pairs, ordered=True)


def single_exchanges(graph: Graph, layout: Layout) -> list[str]:
    """exchange_N(): exchange CPU N with the next one that runs the same program."""
    pairs = sorted(set(all_orders(graph.twins())))
    return [
        line
        for one, other in pairs
        for line in _Exchange(layout).function(f"exchange_{one}", [(one, other)], ordered=False)
    ]


def in_all_orders(graph: Graph, when: str, parameters: str, alarm: int) -> list[str]:
    """model_check_always() or model_check_end(), of these ``parameters``, where some property may tell CPUs apart.

    A state represents those with any CPUs exchanged: if such a property says something else of one of them, the
    status is ``alarm``.
    """
    lines = [
        f"define i64 @model_check_{when}({parameters}) {{",
        f"  %first = call i64 @check_{when}_once({parameters})",
        f"  %r0 = call i64 @check_{when}_again({parameters})",
    ]
    differ = "false"
    for i, (one, _) in enumerate(all_orders(graph.twins()), 1):
        lines += [
            f"  call void @exchange_{one}(ptr %s)",
            f"  %r{i} = call i64 @check_{when}_again({parameters})",
            f"  %d{i} = icmp ne i64 %r{i}, %r0",
            f"  %e{i} = or i1 {differ}, %d{i}",
        ]
        differ = f"%e{i}"
    return [*lines, f"  %r = select i1 {differ}, i64 {alarm}, i64 %first", "  ret i64 %r", "}"]


class _Exchange:
    """A function that exchanges the blocks of CPUs, while it is generated."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self.lines: list[str] = []
        self.count = 0

    def function(self, name: str, pairs: Sequence[tuple[int, int]], ordered: bool) -> list[str]:
        """All of it; ``ordered``: a pair is exchanged only where the first is larger than the second."""
        for one, other in pairs:
            words = list(zip(self.words(one), self.words(other), strict=True))
            values = [(self.value(a), self.value(b)) for a, b in words]
            self.swap(words, values, self.larger(values) if ordered else "true")
        return [f"define void @{name}(ptr %s) {{", *self.lines, "  ret void", "}"]

    def new(self, text: str) -> str:
        """Append an instruction; returns its result's name."""
        self.count += 1
        self.lines.append(f"  %x{self.count} = {text}")
        return f"%x{self.count}"

    def words(self, cpu: int) -> list[_Word]:
        """The words of a CPU's block."""
        home = self.layout.blocks[cpu]
        return [
            (self.new(f"getelementptr i64, ptr %s, i64 {home.word + k}"), home) for k in range(self.layout.block_words)
        ]

    def value(self, word: _Word) -> str:
        """What a word says of its CPU."""
        pointer, home = word
        down = self.new(f"lshr i64 {self.new(f'load i64, ptr {pointer}')}, {home.shift}")
        return self.new(f"and i64 {down}, {mask_of(min(64, self.layout.block_bits))}")

    def larger(self, values: Sequence[tuple[str, str]]) -> str:
        """Whether the first block is larger than the second; the last word decides first that differs."""
        found = "false"
        for a, b in reversed(values):
            above, same = self.new(f"icmp ugt i64 {a}, {b}"), self.new(f"icmp eq i64 {a}, {b}")
            found = self.new(f"select i1 {same}, i1 {found}, i1 {above}")
        return found

    def swap(self, words: Sequence[tuple[_Word, _Word]], values: Sequence[tuple[str, str]], cond: str) -> None:
        """Exchange two blocks if ``cond``: both words are changed by what differs in them."""
        for pair, (a, b) in zip(words, values, strict=True):
            flip = self.new(f"select i1 {cond}, i64 {self.new(f'xor i64 {a}, {b}')}, i64 0")
            for pointer, home in pair:
                word = self.new(f"load i64, ptr {pointer}")
                bits = self.new(f"shl i64 {flip}, {home.shift}")
                self.lines.append(f"  store i64 {self.new(f'xor i64 {word}, {bits}')}, ptr {pointer}")


def all_orders(groups: list[list[int]]) -> list[tuple[int, int]]:
    """Exchanges of neighbours in groups of CPUs that lead through all orders of each group, and back to the first."""
    if not groups:
        return []
    group, rest = groups[0], all_orders(groups[1:])
    order = list(range(len(group)))
    way = [-1] * len(group)  # Steinhaus, Johnson, Trotter: the largest that can move does
    found: list[tuple[int, int]] = []
    while True:
        found += rest
        for value in reversed(range(len(group))):
            at = order.index(value)
            to = at + way[value]
            if 0 <= to < len(group) and order[to] < value:
                break
        else:
            return [*found, (group[0], group[1])]  # the last order is the first one with these two exchanged
        order[at], order[to] = order[to], order[at]
        way[value + 1 :] = [-w for w in way[value + 1 :]]
        left = min(at, to)
        found.append((group[left], group[left + 1]))
