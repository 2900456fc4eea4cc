# SPDX-License-Identifier: GPL-2.0-or-later
"""From the control-flow graph to LLVM IR: one function for each program counter.

The functions are those of machine/steps.py; here are the module around them, and the tables that
explain what they return. The search loop that calls them is engine/search.c.
"""

from __future__ import annotations

import functools
import itertools
import math
from typing import NamedTuple

from septum.analysis.affine import MOST_ORDERS, Affine, NotInterchangeable
from septum.graph.ir import Block, Graph
from septum.lang.source import Site
from septum.lang.structs import Struct
from septum.machine.layout import Layout, Slot, plain_fields
from septum.machine.steps import ALARM, ARGS, DONE, ENDED, MORE, Function, mask_of, signed

#: Models with fewer program counters than this have their steps inlined into the search loop.
INLINE_POINTS = 40


class Alarm(NamedTuple):
    """What a step can end in other than a new state: ``kind`` is "require", "overflow" or "endless"."""

    kind: str
    name: str
    site: Site


class Code:
    """The generated module of one model, and the tables to read its results with.

    ``text``    LLVM IR;
    ``alarms``  what the alarm numbers of a status mean;
    ``rows``    (log, row) of accumulate() -> row of the search's table; the log "reached"
                has one row for 64 properties, in the order of ``properties``;
    ``plain``   (struct, field) -> number of the bit in the masks of plain accesses;
    ``lines``   with ``coverage``: the statements, in the order of their bits in the log "lines".
    """

    def __init__(self, graph: Graph, layout: Layout, coverage: bool = False) -> None:
        self.graph = graph
        self.layout = layout
        self.coverage = coverage
        self.lines: list[Site] = []
        self.alarms: list[Alarm] = []
        self.rows: dict[tuple[str, int], int] = {}
        self.properties: list[str] = []
        self.plain = plain_fields(graph, layout)
        self.mask_words = (len(self.plain) + 63) // 64
        bodies = self._functions()
        self.text = "\n".join([*self._constants(), *bodies])

    def row(self, log: str, row: int) -> int:
        """The number of a row of accumulate()'s table."""
        return self.rows.setdefault((log, row), len(self.rows))

    def alarm(self, kind: str, name: str, site: Site) -> int:
        """The status that stands for an alarm."""
        entry = Alarm(kind, name, site)
        if entry not in self.alarms:
            self.alarms.append(entry)
        return ALARM + 256 * self.alarms.index(entry)

    def reached(self, name: str) -> tuple[int, int]:
        """Row and bit that say that a property was looked at."""
        if name not in self.properties:
            self.properties.append(name)
        number = self.properties.index(name)
        return self.row("reached", number // 64), 1 << (number % 64)

    def line(self, site: Site) -> tuple[int, int]:
        """Row and bit that say that a statement was executed."""
        if site not in self.lines:
            self.lines.append(site)
        number = self.lines.index(site)
        return self.row("lines", number // 64), 1 << (number % 64)

    # -- module -----------------------------------------------------------

    def _constants(self) -> list[str]:
        """The numbers that the search loop is specialised with."""
        layout = self.layout
        numbers = {
            "words": layout.words,
            "cpus": layout.cpus,
            "rows": max(1, len(self.rows)),
            "mask_words": self.mask_words,
            "points": len(self.graph.points),
            "full_keys": int(layout.words == 1 and layout.never_all_ones()),
        }
        lines = [f"define i64 @cfg_{name}() alwaysinline {{\n  ret i64 {value}\n}}" for name, value in numbers.items()]
        words = ", ".join(f"i64 {s.word}" for s in layout.blocks)
        shifts = ", ".join(f"i64 {s.shift}" for s in layout.blocks)
        lines.append(f"@block_word = internal constant [{layout.cpus} x i64] [{words}]")
        lines.append(f"@block_shift = internal constant [{layout.cpus} x i64] [{shifts}]")
        lines.append("declare void @note(i64, i64)")
        return lines

    def _functions(self) -> list[str]:
        """All step functions and the dispatchers."""
        out: list[str] = []
        for point in self.graph.points:
            if point is not None:
                out += Function(self, f"step_{point.number}", point.entry, point).lines
        starts: dict[int, str] = {}
        for block in self.graph.starts:
            if id(block) not in starts:
                starts[id(block)] = f"start_{len(starts)}"
                out += Function(self, starts[id(block)], block, None).lines
        checks: dict[str, list[str]] = {"always": [], "end": []}
        in_all_orders: dict[str, list[str]] = {"always": [], "end": []}
        for number, (when, block) in enumerate(self.graph.invariants):
            name = f"check_{number}"
            checks[when].append(name)
            if self.layout.pages is not None and not self.same_for_all(block, self.layout.pages):
                in_all_orders[when].append(name)
            out += Function(self, name, block, None, is_step=False).lines
        out += self._dispatch()
        out += self._init([starts[id(b)] for b in self.graph.starts])
        for when, names in checks.items():
            if not in_all_orders[when]:
                out += self._checks(f"model_check_{when}", names)
                continue
            out += self._checks(f"check_{when}_once", names)
            out += self._checks(f"check_{when}_again", in_all_orders[when])
            out += self._in_all_orders(when)
        if any(in_all_orders.values()):
            out += self._exchanges()
        return out + self._canon() + self._counter()

    def _take_block(self) -> list[str]:
        """Copy the CPU's block out of the state into %b."""
        layout = self.layout
        lines = [
            "  %wp = getelementptr i64, ptr @block_word, i64 %cpu",
            "  %w = load i64, ptr %wp",
        ]
        if layout.block_words == 1:
            lines += [
                "  %sp = getelementptr i64, ptr @block_shift, i64 %cpu",
                "  %sh = load i64, ptr %sp",
                "  %home = getelementptr i64, ptr %s, i64 %w",
                "  %home0 = load i64, ptr %home",
                "  %down = lshr i64 %home0, %sh",
                f"  %blk = and i64 %down, {mask_of(layout.block_bits)}",
                "  store i64 %blk, ptr %b",
            ]
        else:
            for k in range(layout.block_words):
                lines += [
                    f"  %k{k} = add i64 %w, {k}",
                    f"  %f{k} = getelementptr i64, ptr %s, i64 %k{k}",
                    f"  %v{k} = load i64, ptr %f{k}",
                    f"  %t{k} = getelementptr i64, ptr %b, i64 {k}",
                    f"  store i64 %v{k}, ptr %t{k}",
                ]
        return lines

    def _put_block(self) -> list[str]:
        """Copy %b back into the state."""
        layout = self.layout
        if layout.block_words == 1:
            mask = mask_of(layout.block_bits)
            return [
                "  %new = load i64, ptr %b",
                "  %up = shl i64 %new, %sh",
                f"  %hole0 = shl i64 {signed(mask)}, %sh",
                "  %hole = xor i64 %hole0, -1",
                "  %old = load i64, ptr %home",
                "  %rest = and i64 %old, %hole",
                "  %whole = or i64 %rest, %up",
                "  store i64 %whole, ptr %home",
            ]
        lines = []
        for k in range(layout.block_words):
            lines += [f"  %n{k} = load i64, ptr %t{k}", f"  store i64 %n{k}, ptr %f{k}"]
        return lines

    def _dispatch(self) -> list[str]:
        """model_step(): the step of one CPU."""
        layout = self.layout
        points = [p for p in self.graph.points if p is not None]
        inline = "alwaysinline" if len(points) < INLINE_POINTS else "noinline"
        lines = [
            f"define i64 @model_step(ptr %s, i64 %cpu, i64 %choice, ptr %m) {inline} {{",
            f"  %b = alloca [{layout.block_words} x i64]",
            *self._take_block(),
            "  %pc0 = load i64, ptr %b",
            f"  %pc = and i64 %pc0, {mask_of(layout.pc.width)}",
            "  switch i64 %pc, label %off [",
            *(f"    i64 {p.number}, label %p{p.number}" for p in points),
            "  ]",
            "off:",
            f"  ret i64 {ENDED}",
        ]
        for p in points:
            lines += [f"p{p.number}:", f"  %r{p.number} = call i64 @step_{p.number}({ARGS})", "  br label %out"]
        phi = ", ".join(f"[ %r{p.number}, %p{p.number} ]" for p in points)
        lines += [
            "out:",
            f"  %r = phi i64 {phi}" if points else "  %r = add i64 0, 0",
            f"  %kind = and i64 %r, {MORE - 1}",
            f"  %ok = icmp eq i64 %kind, {DONE}",
            "  br i1 %ok, label %put, label %stop",
            "put:",
            *self._put_block(),
            "  br label %stop",
            "stop:",
            "  ret i64 %r",
            "}",
        ]
        return lines

    def _init(self, names: list[str]) -> list[str]:
        """model_init(): the first state, every CPU at its first await."""
        layout = self.layout
        first = [0] * layout.words
        for (ident, name), slot in layout.shared.items():
            struct = layout.structs[ident]
            field = type(struct).fields()[name]
            first[slot.word] |= (int(getattr(struct, name)) - field.lo) << slot.shift
        for (ident, name), (cpu, slot) in layout.own.items():
            struct = layout.structs[ident]
            home = layout.blocks[cpu]
            first[home.word + slot.word] |= self._first(struct, name) << slot.shift + home.shift
        lines = ["define i64 @model_init(ptr %s, ptr %m) {"]
        for word, value in enumerate(first):
            lines += [
                f"  %i{word} = getelementptr i64, ptr %s, i64 {word}",
                f"  store i64 {signed(value)}, ptr %i{word}",
            ]
        for cpu, name in enumerate(names):
            lines += [
                f"  %r{cpu} = call i64 @begin_{name}(ptr %s, i64 {cpu}, ptr %m)",
                f"  %ok{cpu} = icmp eq i64 %r{cpu}, 1",
                f"  br i1 %ok{cpu}, label %go{cpu}, label %bad{cpu}",
                f"bad{cpu}:",
                f"  ret i64 %r{cpu}",
                f"go{cpu}:",
            ]
        lines += ["  ret i64 1", "}"]
        for name in sorted(set(names)):
            lines += [
                f"define internal i64 @begin_{name}(ptr %s, i64 %cpu, ptr %m) {{",
                f"  %b = alloca [{layout.block_words} x i64]",
                *self._take_block(),
                f"  %r = call i64 @{name}(ptr %s, ptr %b, i64 %cpu, i64 0, ptr %m)",
                *self._put_block(),
                "  ret i64 %r",
                "}",
            ]
        return lines

    def _first(self, struct: Struct, name: str) -> int:
        """The raw bits of the first value of a field of a CPU's.

        Where a number that depends on the CPU's begins as one that is not of the CPU (a cursor, as 0), all CPUs begin
        with bits that stand for no number: reading them ends a step, see affine.py.
        """
        field = type(struct).fields()[name]
        k = self.layout.relative(struct, field)
        home = self.layout.pages.home(struct) if self.layout.pages is not None else None
        if not k or home is None or self.layout.pages is None:
            return int(getattr(struct, name)) - field.lo
        raw = {int(getattr(s, name)) - cpu * k - field.lo for cpu, s in enumerate(home.orbit)}
        if len(raw) == 1 and 0 <= min(raw) <= self.layout.pages.room(field.lo, field.hi(struct), k):
            return raw.pop()
        return field.hi(struct) - field.lo

    def _counter(self) -> list[str]:
        """model_pc(): where a CPU is."""
        return [
            "define i64 @model_pc(ptr %s, i64 %cpu) {",
            f"  %b = alloca [{self.layout.block_words} x i64]",
            *self._take_block(),
            "  %pc0 = load i64, ptr %b",
            f"  %pc = and i64 %pc0, {mask_of(self.layout.pc.width)}",
            "  ret i64 %pc",
            "}",
        ]

    def _canon(self) -> list[str]:
        """model_canon(): CPUs that run the same program are sorted by their blocks.

        A bubble sort: there are at most a handful, and each exchange is a few selects.
        """
        pairs = [(g[i], g[i + 1]) for g in self.twins() for end in range(len(g) - 1, 0, -1) for i in range(end)]
        return self._exchange("model_canon", pairs, ordered=True)

    def _exchange(self, name: str, exchanges: list[tuple[int, int]], ordered: bool) -> list[str]:
        """A function that exchanges the blocks of CPUs; ``ordered``: where the first is larger than the second."""
        layout = self.layout
        lines = [f"define void @{name}(ptr %s) {{"]
        count = 0

        def new(text: str) -> str:
            nonlocal count
            count += 1
            lines.append(f"  %x{count} = {text}")
            return f"%x{count}"

        def words(cpu: int) -> list[tuple[str, Slot]]:
            home = layout.blocks[cpu]
            return [(new(f"getelementptr i64, ptr %s, i64 {home.word + k}"), home) for k in range(layout.block_words)]

        for one, other in exchanges:
            pairs = list(zip(words(one), words(other), strict=True))
            values = []
            for (pa, ha), (pb, hb) in pairs:
                raw = []
                for pointer, home in ((pa, ha), (pb, hb)):
                    word = new(f"load i64, ptr {pointer}")
                    down = new(f"lshr i64 {word}, {home.shift}")
                    raw.append(new(f"and i64 {down}, {mask_of(min(64, layout.block_bits))}"))
                values.append((raw[0], raw[1]))
            swap = "false" if ordered else "true"
            for a, b in reversed(values) if ordered else ():
                above, same = new(f"icmp ugt i64 {a}, {b}"), new(f"icmp eq i64 {a}, {b}")
                swap = new(f"select i1 {same}, i1 {swap}, i1 {above}")
            for ((pa, ha), (pb, hb)), (a, b) in zip(pairs, values, strict=True):
                flip = new(f"select i1 {swap}, i64 {new(f'xor i64 {a}, {b}')}, i64 0")
                for pointer, home in ((pa, ha), (pb, hb)):
                    word = new(f"load i64, ptr {pointer}")
                    bits = new(f"shl i64 {flip}, {home.shift}")
                    lines.append(f"  store i64 {new(f'xor i64 {word}, {bits}')}, ptr {pointer}")
        return [*lines, "  ret void", "}"]

    def twins(self) -> list[list[int]]:
        """CPUs that run the same program, in groups of at least two."""
        groups: dict[int, list[int]] = {}
        for cpu, block in enumerate(self.graph.starts):
            groups.setdefault(id(block), []).append(cpu)
        return [g for g in groups.values() if len(g) > 1]

    def same_for_all(self, check: Block, pages: Affine) -> bool:
        """Whether a property surely does not tell CPUs that run the same program apart."""

        def exchanged(struct: Struct, one: int, other: int) -> Struct:
            home = pages.home(struct)
            return struct if home is None else home.orbit[{one: other, other: one}.get(home.cpu, home.cpu)]

        pairs = [pair for group in self.twins() for pair in itertools.pairwise(group)]
        from septum.analysis.invariance import invariant

        return invariant(check, [functools.partial(exchanged, one=one, other=other) for one, other in pairs])

    def _checks(self, function: str, names: list[str]) -> list[str]:
        """A function that looks at some properties of whole states: 1, or an alarm."""
        lines = [f"define i64 @{function}(ptr %s, ptr %m) {{", f"  %b = alloca [{self.layout.block_words} x i64]"]
        for i, name in enumerate(names):
            lines += [
                f"  %r{i} = call i64 @{name}(ptr %s, ptr %b, i64 -1, i64 0, ptr %m)",
                f"  %ok{i} = icmp eq i64 %r{i}, 1",
                f"  br i1 %ok{i}, label %go{i}, label %bad{i}",
                f"bad{i}:",
                f"  ret i64 %r{i}",
                f"go{i}:",
            ]
        return [*lines, "  ret i64 1", "}"]

    def _in_all_orders(self, when: str) -> list[str]:
        """model_check_always() and model_check_end() where some property may tell CPUs apart.

        A state stands for those with any CPUs exchanged: if such a property says something else of one of them, that
        is an alarm of kind "pages".
        """
        if math.prod(math.factorial(len(group)) for group in self.twins()) > MOST_ORDERS:
            raise NotInterchangeable("there are too many CPUs to look at properties in each of their orders")
        lines = [
            f"define i64 @model_check_{when}(ptr %s, ptr %m) {{",
            f"  %first = call i64 @check_{when}_once(ptr %s, ptr %m)",
            f"  %r0 = call i64 @check_{when}_again(ptr %s, ptr %m)",
        ]
        differ = "false"
        for i, (one, _) in enumerate(all_orders(self.twins()), 1):
            lines += [
                f"  call void @exchange_{one}(ptr %s)",
                f"  %r{i} = call i64 @check_{when}_again(ptr %s, ptr %m)",
                f"  %d{i} = icmp ne i64 %r{i}, %r0",
                f"  %e{i} = or i1 {differ}, %d{i}",
            ]
            differ = f"%e{i}"
        alarm = self.alarm("pages", "pages", Site("a property of whole states", 0, when))
        return [*lines, f"  %r = select i1 {differ}, i64 {alarm}, i64 %first", "  ret i64 %r", "}"]

    def _exchanges(self) -> list[str]:
        """exchange_N(): exchange a CPU with the next one that runs the same program."""
        pairs = sorted(set(all_orders(self.twins())))
        return [line for one, other in pairs for line in self._exchange(f"exchange_{one}", [(one, other)], False)]


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
