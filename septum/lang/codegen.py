# SPDX-License-Identifier: GPL-2.0-or-later
"""From the control-flow graph to LLVM IR: one function for each program counter.

A step function works on a copy of the state (``%s``) and on the block of the CPU
that steps (``%b``), and returns a status (see NOT_ENABLED and its neighbours); the
number of an alarm is that of its entry in :attr:`Code.alarms`.
The search loop that calls them is engine/search.c.
"""

from __future__ import annotations

from typing import NamedTuple

from septum.lang.ir import (
    Accumulate,
    Await,
    Bin,
    Block,
    Branch,
    Choice,
    Const,
    Disabled,
    Expr,
    Graph,
    Instr,
    Jump,
    Load,
    Loc,
    Local,
    Me,
    Point,
    Require,
    Set,
    Site,
    Store,
    Table,
    Var,
    step_blocks,
)
from septum.lang.layout import Layout, Slot, plain_fields
from septum.lang.ranges import LARGEST, Values, span, values_of
from septum.lang.source import LangError
from septum.lang.structs import Struct

#: Models with fewer program counters than this have their steps inlined into the search loop.
INLINE_POINTS = 40

#: A step that goes round a loop more often than this never ends.
MAX_ROUNDS = 4096

#: What a step function returns; an alarm's number stands above, and MORE says that choose() has another way.
NOT_ENABLED, DONE, ALARM, ENDED, MORE = 0, 1, 2, 3, 128

ARGS = "ptr %s, ptr %b, i64 %cpu, i64 %choice, ptr %m"


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
    ``plain``   (struct, field) -> number of the bit in the masks of plain accesses.
    """

    def __init__(self, graph: Graph, layout: Layout) -> None:
        self.graph = graph
        self.layout = layout
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

    # -- module -----------------------------------------------------------

    def _constants(self) -> list[str]:
        """The numbers that the search loop is specialised with."""
        layout = self.layout
        numbers = {
            "words": layout.words,
            "cpus": layout.cpus,
            "rows": max(1, len(self.rows)),
            "mask_words": self.mask_words,
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
        for number, (when, block) in enumerate(self.graph.invariants):
            name = f"check_{number}"
            checks[when].append(name)
            out += Function(self, name, block, None).lines
        out += self._dispatch()
        out += self._init([starts[id(b)] for b in self.graph.starts])
        for when, names in checks.items():
            out += self._checks(when, names)
        return out + self._canon()

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
                f"  %blk = and i64 %down, {_mask(layout.block_bits)}",
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
            mask = _mask(layout.block_bits)
            return [
                "  %new = load i64, ptr %b",
                "  %up = shl i64 %new, %sh",
                f"  %hole0 = shl i64 {_signed(mask)}, %sh",
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
            f"  %pc = and i64 %pc0, {_mask(layout.pc.width)}",
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
            field = type(struct).fields()[name]
            raw = (int(getattr(struct, name)) - field.lo) << slot.shift
            home = layout.blocks[cpu]
            first[home.word + slot.word] |= raw << home.shift
        lines = ["define i64 @model_init(ptr %s, ptr %m) {"]
        for word, value in enumerate(first):
            lines += [
                f"  %i{word} = getelementptr i64, ptr %s, i64 {word}",
                f"  store i64 {_signed(value)}, ptr %i{word}",
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

    def _canon(self) -> list[str]:
        """model_canon(): CPUs that run the same program are sorted by their blocks.

        A bubble sort: there are at most a handful, and each exchange is a few selects.
        """
        layout = self.layout
        lines = ["define void @model_canon(ptr %s) {"]
        count = 0

        def new(text: str) -> str:
            nonlocal count
            count += 1
            lines.append(f"  %x{count} = {text}")
            return f"%x{count}"

        def words(cpu: int) -> list[tuple[str, Slot]]:
            home = layout.blocks[cpu]
            return [(new(f"getelementptr i64, ptr %s, i64 {home.word + k}"), home) for k in range(layout.block_words)]

        for group in self.twins():
            for end in range(len(group) - 1, 0, -1):
                for i in range(end):
                    pairs = list(zip(words(group[i]), words(group[i + 1]), strict=True))
                    values = []
                    for (pa, ha), (pb, hb) in pairs:
                        raw = []
                        for pointer, home in ((pa, ha), (pb, hb)):
                            word = new(f"load i64, ptr {pointer}")
                            down = new(f"lshr i64 {word}, {home.shift}")
                            raw.append(new(f"and i64 {down}, {_mask(min(64, layout.block_bits))}"))
                        values.append((raw[0], raw[1]))
                    swap = "false"
                    for a, b in reversed(values):
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

    def _checks(self, when: str, names: list[str]) -> list[str]:
        """model_check_always() and model_check_end(): 1, or an alarm."""
        lines = [
            f"define i64 @model_check_{when}(ptr %s, ptr %m) {{",
            f"  %b = alloca [{self.layout.block_words} x i64]",
        ]
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


def _mask(width: int) -> int:
    return _signed((1 << width) - 1)


def _signed(value: int) -> int:
    value &= (1 << 64) - 1
    return value - (1 << 64) if value >= LARGEST else value


class Function:
    """The IR of one step."""

    def __init__(self, code: Code, name: str, entry: Block, point: Point | None) -> None:
        self.code = code
        self.layout = code.layout
        self.point = point
        self.ways = point.ways if point is not None else 1
        self.out: list[str] = []
        self.allocas: dict[Var, str] = {}
        self.count = 0
        self.site = point.stack[-1] if point is not None else Site("?", 0, name)
        blocks = step_blocks(entry)
        self.labels = {id(b): f"b{i}" for i, b in enumerate(blocks)}
        if point is not None:
            for var, slot in self.layout.locals[point.number]:
                self.store_var(var, self.decode(var.values, self.block_bits(slot)))
        self.op(f"br label %{self.labels[id(entry)]}")
        for block in blocks:
            self.block(block)
        head = [f"  {v} = alloca i64" for v in self.allocas.values()]
        head += [f"  store i64 {_signed(k.values.lo if k.values else 0)}, ptr {v}" for k, v in self.allocas.items()]
        self.lines = [f"define internal i64 @{name}({ARGS}) {{", *head, *self.out, "}"]

    # -- small things -------------------------------------------------------

    def op(self, text: str) -> None:
        """Append an instruction without a result."""
        self.out.append("  " + text)

    def new(self, text: str) -> str:
        """Append an instruction; returns its result's name."""
        self.count += 1
        self.out.append(f"  %t{self.count} = {text}")
        return f"%t{self.count}"

    def label(self) -> str:
        """A new label."""
        self.count += 1
        return f"l{self.count}"

    def slot_of(self, var: Var) -> str:
        """Where a local lives during the step."""
        return self.allocas.setdefault(var, f"%v{len(self.allocas)}")

    def store_var(self, var: Var, value: str) -> None:
        """Set a local."""
        self.op(f"store i64 {value}, ptr {self.slot_of(var)}")

    # -- bits -------------------------------------------------------------------

    def bits(self, base: str, slot: Slot) -> str:
        """The raw bits of a slot."""
        if not slot.width:
            return "0"
        pointer = self.new(f"getelementptr i64, ptr {base}, i64 {slot.word}") if slot.word else base
        word = self.new(f"load i64, ptr {pointer}")
        if slot.shift:
            word = self.new(f"lshr i64 {word}, {slot.shift}")
        return word if slot.shift + slot.width == 64 else self.new(f"and i64 {word}, {_mask(slot.width)}")

    def block_bits(self, slot: Slot) -> str:
        """The raw bits of a slot of this CPU's block."""
        return self.bits("%b", slot) if slot.width else "0"

    def set_bits(self, base: str, slot: Slot, value: str) -> None:
        """Overwrite the raw bits of a slot."""
        if not slot.width:
            return
        pointer = self.new(f"getelementptr i64, ptr {base}, i64 {slot.word}") if slot.word else base
        word = self.new(f"load i64, ptr {pointer}")
        hole = _signed(~(((1 << slot.width) - 1) << slot.shift))
        kept = self.new(f"and i64 {word}, {hole}")
        up = self.new(f"shl i64 {value}, {slot.shift}") if slot.shift else value
        self.op(f"store i64 {self.new(f'or i64 {kept}, {up}')}, ptr {pointer}")

    def decode(self, values: Values | None, raw: str) -> str:
        """From the bits of a local to its value."""
        if values is None:
            return "0"
        if values.members is not None and len(values.members) != values.hi - values.lo + 1:
            result = str(_signed(sorted(values.members)[-1]))
            for i, member in reversed(list(enumerate(sorted(values.members)[:-1]))):
                same = self.new(f"icmp eq i64 {raw}, {i}")
                result = self.new(f"select i1 {same}, i64 {_signed(member)}, i64 {result}")
            return result
        return self.new(f"add i64 {raw}, {_signed(values.lo)}") if values.lo else raw

    def encode(self, values: Values | None, value: str) -> str:
        """From the value of a local to its bits."""
        if values is None or values.bits() == 0:
            return "0"
        if values.members is not None and len(values.members) != values.hi - values.lo + 1:
            result = "0"
            for i, member in list(enumerate(sorted(values.members)))[1:]:
                same = self.new(f"icmp eq i64 {value}, {_signed(member)}")
                result = self.new(f"select i1 {same}, i64 {i}, i64 {result}")
            return result
        return self.new(f"sub i64 {value}, {_signed(values.lo)}") if values.lo else value

    # -- fields ---------------------------------------------------------------

    def load_one(self, struct: Struct, loc: Loc) -> str:
        """The value of a field of one struct."""
        key = (id(struct), loc.field.name)
        if key in self.layout.shared:
            slot = self.layout.shared[key]
            raw = self.bits("%s", slot) if slot.width else "0"
        elif key in self.layout.own:
            owner, slot = self.layout.own[key]
            raw = self.other_bits(owner, slot)
        else:
            return str(_signed(int(getattr(struct, loc.field.name))))
        return self.new(f"add i64 {raw}, {_signed(loc.field.lo)}") if loc.field.lo else raw

    def home(self, owner: int, slot: Slot) -> Slot:
        """Where in the state a slot of ``owner``'s block is."""
        block = self.layout.blocks[owner]
        return Slot(block.word + slot.word, block.shift + slot.shift, slot.width)

    def other_bits(self, owner: int, slot: Slot) -> str:
        """The raw bits of a slot of any CPU's block: this CPU's own is in %b."""
        mine = self.bits("%b", slot)
        theirs = self.bits("%s", self.home(owner, slot))
        same = self.new(f"icmp eq i64 %cpu, {owner}")
        return self.new(f"select i1 {same}, i64 {mine}, i64 {theirs}")

    def load(self, loc: Loc, marked: bool) -> str:
        """The value of a field."""
        if loc.own and all((id(s), loc.field.name) in self.layout.own for s in loc.structs):
            self.note_access(loc, "%cpu", marked, False)
            _, slot = self.layout.own[(id(loc.structs[0]), loc.field.name)]
            raw = self.bits("%b", slot)
            return self.new(f"add i64 {raw}, {_signed(loc.field.lo)}") if loc.field.lo else raw
        if loc.index is None:
            self.note_access(loc, "0", marked, False)
            return self.load_one(loc.structs[0], loc)
        index = self.expr(loc.index)
        self.note_access(loc, index, marked, False)
        result = self.load_one(loc.structs[-1], loc)
        for k in range(len(loc.structs) - 2, -1, -1):
            here = self.load_one(loc.structs[k], loc)
            same = self.new(f"icmp eq i64 {index}, {k}")
            result = self.new(f"select i1 {same}, i64 {here}, i64 {result}")
        return result

    def store_one(self, struct: Struct, loc: Loc, raw: str, when: str | None) -> None:
        """Write the raw bits of a field of one struct, if ``when``."""
        key = (id(struct), loc.field.name)
        if key in self.layout.shared:
            slot = self.layout.shared[key]
            if when is not None and slot.width:
                raw = self.new(f"select i1 {when}, i64 {raw}, i64 {self.bits('%s', slot)}")
            self.set_bits("%s", slot, raw)
            return
        owner, slot = self.layout.own[key]
        mine = self.new(f"icmp eq i64 %cpu, {owner}")
        for base, place, cond in (
            ("%b", slot, mine),
            ("%s", self.home(owner, slot), self.new(f"xor i1 {mine}, true")),
        ):
            both = cond if when is None else self.new(f"and i1 {cond}, {when}")
            kept = self.new(f"select i1 {both}, i64 {raw}, i64 {self.bits(base, place)}")
            self.set_bits(base, place, kept)

    def store(self, instr: Store) -> None:
        """field = expr, checked against the field's bound."""
        loc = instr.loc
        value = self.expr(instr.expr)
        index = self.expr(loc.index) if loc.index is not None else "0"
        highs = tuple(loc.field.hi(s) for s in loc.structs)
        self.check_bound(instr.expr, value, loc.field.lo, min(highs), loc.field.name, instr.site, (highs, index))
        raw = self.new(f"sub i64 {value}, {_signed(loc.field.lo)}") if loc.field.lo else value
        if loc.own and all((id(s), loc.field.name) in self.layout.own for s in loc.structs):
            self.note_access(loc, "%cpu", instr.marked, True)
            self.set_bits("%b", self.layout.own[(id(loc.structs[0]), loc.field.name)][1], raw)
            return
        self.note_access(loc, index, instr.marked, True)
        if loc.index is None:
            self.store_one(loc.structs[0], loc, raw, None)
            return
        for k, struct in enumerate(loc.structs):
            self.store_one(struct, loc, raw, self.new(f"icmp eq i64 {index}, {k}"))

    def check_bound(
        self, expr: Expr, value: str, lo: int, hi: int, name: str, site: Site, several: tuple[tuple[int, ...], str]
    ) -> None:
        """Leave the step with an alarm if a value is outside its bound; ``several``: the bounds behind an index."""
        found = values_of(expr, self.layout.cpus, self.ways)
        if found is not None and lo <= found.lo and found.hi <= hi:
            return
        if found is not None and found.hi >= LARGEST and min(found.lo, lo) < 0:
            raise self.error(f"'{name}' is signed and its new value may be 64 bits", "use smaller bounds")
        above = self.new(f"sub i64 {value}, {_signed(lo)}")
        highs, index = several
        room = str(_signed(hi - lo))
        for k, high in enumerate(highs):
            if high != hi:
                same = self.new(f"icmp eq i64 {index}, {k}")
                room = self.new(f"select i1 {same}, i64 {_signed(high - lo)}, i64 {room}")
        bad = self.new(f"icmp ugt i64 {above}, {room}")
        self.leave_if(bad, self.code.alarm("overflow", name, site))

    def leave_if(self, cond: str, status: int) -> None:
        """End the step with a status if ``cond``."""
        stop, go = self.label(), self.label()
        self.op(f"br i1 {cond}, label %{stop}, label %{go}")
        self.out.append(f"{stop}:")
        self.leave(status)
        self.out.append(f"{go}:")

    def leave(self, status: int) -> None:
        """End the step; with MORE if its choose() can go another way."""
        if self.ways > 1:
            more = self.new(f"icmp ult i64 %choice, {self.ways - 1}")
            self.op(f"ret i64 {self.new(f'select i1 {more}, i64 {status | MORE}, i64 {status}')}")
        else:
            self.op(f"ret i64 {status}")

    def note_access(self, loc: Loc, index: str, marked: bool, write: bool) -> None:
        """Set the bits that say which plain fields a step touches: [plain r, plain w, any r, any w]."""
        words = self.code.mask_words
        numbers = [self.code.plain.get((id(s), loc.field.name)) for s in loc.structs]
        for k, number in enumerate(numbers):
            if number is None:
                continue
            rows = [2 + write] if marked else [2 + write, 0 + write]
            for row in rows:
                word, bit = row * words + number // 64, _signed(1 << (number % 64))
                pointer = self.new(f"getelementptr i64, ptr %m, i64 {word}")
                old = self.new(f"load i64, ptr {pointer}")
                if loc.index is None:
                    new = self.new(f"or i64 {old}, {bit}")
                else:
                    same = self.new(f"icmp eq i64 {index}, {k}")
                    new = self.new(f"or i64 {old}, {self.new(f'select i1 {same}, i64 {bit}, i64 0')}")
                self.op(f"store i64 {new}, ptr {pointer}")

    # -- expressions ----------------------------------------------------------------

    def expr(self, expr: Expr) -> str:
        """The SSA name, or the number, that stands for an expression."""
        match expr:
            case Const(value=value):
                return str(_signed(value))
            case Local(var=var):
                return self.new(f"load i64, ptr {self.slot_of(var)}")
            case Me():
                return "%cpu"
            case Choice():
                return "%choice"
            case Load(loc=loc, marked=marked):
                return self.load(loc, marked)
            case Table(values=values, index=index):
                at = self.expr(index)
                result = str(_signed(values[-1]))
                for k, value in reversed(list(enumerate(values[:-1]))):
                    same = self.new(f"icmp eq i64 {at}, {k}")
                    result = self.new(f"select i1 {same}, i64 {_signed(value)}, i64 {result}")
                return result
            case Bin():
                return self.binary(expr)
        raise TypeError(expr)

    def binary(self, expr: Bin) -> str:
        """An arithmetic operation or a comparison."""
        ranges = [values_of(e, self.layout.cpus, self.ways) or span(0, 0) for e in (expr.a, expr.b)]
        a, b = self.expr(expr.a), self.expr(expr.b)
        unsigned = all(r.lo >= 0 for r in ranges)
        if not unsigned and any(r.hi >= LARGEST for r in ranges):
            raise self.error(f"'{expr.op}' between a number that may be negative and one of 64 bits", "use one sign")
        result = values_of(expr, self.layout.cpus, self.ways) or span(0, 0)
        if expr.op in ("<<", ">>") and (ranges[1].lo < 0 or ranges[1].hi > 63):
            raise self.error(f"a shift by {ranges[1].lo}..{ranges[1].hi}", "shift by 0..63; mask it: & 63")
        if not (result.lo >= -LARGEST and result.hi < (LARGEST if result.lo < 0 else 2 * LARGEST)):
            raise self.error(f"the value of '{expr.op}' may be more than 64 bits", "use smaller bounds")
        sign = "u" if unsigned else "s"
        compares = {"==": "eq", "!=": "ne", "<": f"{sign}lt", "<=": f"{sign}le", ">": f"{sign}gt", ">=": f"{sign}ge"}
        if expr.op in compares:
            return self.new(f"zext i1 {self.new(f'icmp {compares[expr.op]} i64 {a}, {b}')} to i64")
        plain = {"+": "add", "-": "sub", "*": "mul", "&": "and", "|": "or", "^": "xor", "<<": "shl"}
        plain |= {">>": "lshr" if unsigned else "ashr"}
        if expr.op in ("//", "%"):
            if not unsigned:  # LLVM rounds to 0, Python down; the divisor is positive
                rest = self.new(f"srem i64 {a}, {b}")
                below = self.new(f"icmp slt i64 {rest}, 0")
                if expr.op == "%":
                    return self.new(f"select i1 {below}, i64 {self.new(f'add i64 {rest}, {b}')}, i64 {rest}")
                return self.new(f"sub i64 {self.new(f'sdiv i64 {a}, {b}')}, {self.new(f'zext i1 {below} to i64')}")
            return self.new(f"{'udiv' if expr.op == '//' else 'urem'} i64 {a}, {b}")
        return self.new(f"{plain[expr.op]} i64 {a}, {b}")

    def error(self, what: str, instead: str) -> LangError:
        """An error at the instruction that is being generated, or near it."""
        site = self.site
        return LangError(site.file, site.line, f"{what}, in {site.function}()", instead)

    def truth(self, expr: Expr) -> str:
        """An expression as an i1."""
        return self.new(f"icmp ne i64 {self.expr(expr)}, 0")

    # -- blocks ----------------------------------------------------------------------

    def block(self, block: Block) -> None:
        """A block: its instructions and its end."""
        self.out.append(f"{self.labels[id(block)]}:")
        if block.rounds is not None:
            self.count_rounds(block.rounds)
        for instr in block.instrs:
            self.instr(instr)
        match block.term:
            case Jump(to):
                self.op(f"br label %{self.labels[id(to)]}")
            case Branch(cond, yes, no):
                self.op(f"br i1 {self.truth(cond)}, label %{self.labels[id(yes)]}, label %{self.labels[id(no)]}")
            case Await(point):
                for var, slot in self.layout.locals[point.number]:
                    raw = self.encode(var.values, self.expr(Local(var)))
                    self.set_bits("%b", slot, raw)
                self.finish(point)
            case Disabled():
                self.leave(NOT_ENABLED)
            case _:
                self.finish(None)

    def finish(self, point: Point | None) -> None:
        """The step ends at ``point``, or the program ends: what is not live there is zeroed."""
        layout = self.layout
        keep = [0] * layout.block_words
        for slot in [layout.pc, *(s.slot for s in layout.locals[point.number])] if point else [layout.pc]:
            keep[slot.word] |= ((1 << slot.width) - 1) << slot.shift
        for _, slot in layout.own.values():
            keep[slot.word] |= ((1 << slot.width) - 1) << slot.shift
        for k, mask in enumerate(keep):
            pointer = self.new(f"getelementptr i64, ptr %b, i64 {k}") if k else "%b"
            word = self.new(f"load i64, ptr {pointer}")
            self.op(f"store i64 {self.new(f'and i64 {word}, {_signed(mask)}')}, ptr {pointer}")
        self.set_bits("%b", layout.pc, str(point.number if point else 0))
        self.leave(DONE)

    def count_rounds(self, site: Site) -> None:
        """Leave a step whose loop goes round and round without an await."""
        rounds = self.slot_of(Var("rounds", site))
        count = self.new(f"add i64 {self.new(f'load i64, ptr {rounds}')}, 1")
        self.op(f"store i64 {count}, ptr {rounds}")
        self.leave_if(self.new(f"icmp ugt i64 {count}, {MAX_ROUNDS}"), self.code.alarm("endless", "endless", site))

    def instr(self, instr: Instr) -> None:
        """One instruction."""
        self.site = instr.site
        match instr:
            case Set(var, expr, site):
                value = self.expr(expr)
                if var.bound is not None and not isinstance(expr, Choice):
                    self.check_bound(expr, value, *var.bound, var.name, site, ((), "0"))
                self.store_var(var, value)
            case Store():
                self.store(instr)
            case Require(cond, name, site):
                if name != "index":
                    row, bit = self.code.reached(name)
                    self.op(f"call void @note(i64 {row}, i64 {_signed(bit)})")
                if cond is not None:
                    bad = self.new(f"icmp eq i64 {self.expr(cond)}, 0")
                    self.leave_if(bad, self.code.alarm("require", name, site))
            case Accumulate(log, row, mask, _):
                self.op(f"call void @note(i64 {self.code.row(log, row)}, i64 {self.expr(mask)})")
