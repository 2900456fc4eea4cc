# SPDX-License-Identifier: GPL-2.0-or-later
"""The IR of one step: locals out of the CPU's block, the blocks of the graph, locals back into it.

A step function works on a copy of the state (``%s``) and on the block of the CPU that steps (``%b``), and
returns a status (see NOT_ENABLED and its neighbours); ``%m`` gathers which plain fields it touched.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from septum.graph.ir import (
    Accumulate,
    Await,
    Bin,
    Block,
    Branch,
    Choice,
    Const,
    Disabled,
    Expr,
    Instr,
    Jump,
    Line,
    Load,
    Loc,
    Local,
    Me,
    Point,
    Require,
    Set,
    Store,
    Table,
    Var,
)
from septum.graph.ranges import values_of
from septum.graph.values import LARGEST, Values
from septum.lang.source import LangError, Site
from septum.lang.structs import LIMIT
from septum.machine.layout import Layout
from septum.machine.lines import signed
from septum.machine.packed import Packed
from septum.machine.tables import ALARM, DONE, ENDED, MORE, NOT_ENABLED, Tables

__all__ = [
    "ALARM",
    "ARGS",
    "DONE",
    "ENDED",
    "MORE",
    "NOT_ENABLED",
    "StepFunction",
]

#: A step that goes round a loop more often than this is taken for endless, and reported. Loops without an await that
#: the model has walk tables and bits, at most some hundred rounds; a model with longer ones is reported falsely.
MAX_ROUNDS = 4096

ARGS = "ptr %s, ptr %b, i64 %cpu, i64 %choice, ptr %m"


#: comparison -> LLVM's name for it, without the sign
COMPARES = {"==": "eq", "!=": "ne", "<": "lt", "<=": "le", ">": "gt", ">=": "ge"}
#: operator -> LLVM's instruction, where the sign makes no difference
OPERATIONS = {"+": "add", "-": "sub", "*": "mul", "&": "and", "|": "or", "^": "xor", "<<": "shl"}


class Bound(NamedTuple):
    """What a value must be within: ``lo``, and the highest there is behind each index, ``at`` being the index.

    ``name`` is what is assigned, for the alarm; ``breaks`` and ``limit`` as in bounded().
    """

    name: str
    lo: int
    highs: Sequence[int]
    at: str = "0"
    breaks: str = "bounds"
    limit: str = ""


class StepFunction(Packed):
    """The IR of one step, while it is generated.

    Without ``is_step`` it is a property of whole states, which no CPU owns. ``sites`` says what comes before each
    block, by id: an alarm or error of one without instructions names that.
    """

    def __init__(
        self,
        layout: Layout,
        tables: Tables,
        name: str,
        point: Point | None,
        is_step: bool,
        sites: Mapping[int, Site] | None = None,
    ) -> None:
        super().__init__(layout)
        self.tables = tables
        self.is_step = is_step
        self.owners = layout.memory.owners if is_step else None
        self.point = point
        self.ways = point.ways if point is not None else 1
        self.allocas: dict[Var, str] = {}
        self.stores: list[tuple[int, str]] = []  # to locals: which line, and where
        self.loaded: set[str] = set()  # where locals are that a block reads before it sets them
        self.site = point.stack[-1] if point is not None else Site("?", 0, name)
        self.labels: dict[int, str] = {}
        self.exits: dict[int, str] = {}
        self.rounds: list[str] = []
        self.sites = sites or {}
        self.ranges: dict[int, Values] = {}
        self.touches = False  # whether what is generated accesses a plain field that can race

    def lines(self, name: str, blocks: Sequence[Block]) -> list[str]:
        """The whole function; ``blocks`` are those of the step, the first one where it begins."""
        self.labels = {id(b): f"b{i}" for i, b in enumerate(blocks)}
        if self.point is not None:
            self.fetch_locals(self.point)
        self.op(f"br label %{self.labels[id(blocks[0])]}")
        for block in blocks:
            self.site = self.sites.get(id(block), self.site)
            self.block(block)
        return self.function(name, ARGS)

    def function(self, name: str, args: str) -> list[str]:
        """All of the lines, with the locals before and the ways to leave behind; nothing is kept that nothing reads."""
        slots = [slot for slot in self.allocas.values() if slot in self.loaded]
        head = [f"  {slot} = alloca i64" for slot in (*slots, *self.rounds)]
        head += [f"  store i64 0, ptr {slot}" for slot in self.rounds]
        head += [f"  {name} = {text}" for name, text in self.pointers.items()]
        for line in reversed([line for line, slot in self.stores if slot not in self.loaded]):
            del self.out[line]
        for status, label in self.exits.items():
            self.begin(label)
            self.end_with(status)
        return [f"define internal i64 @{name}({args}) {{", *head, *self.out, "}"]

    def fetch_locals(self, point: Point) -> None:
        """Take the locals that are live at ``point`` out of the block."""
        for var, slot in self.layout.locals[point.number]:
            value = self.decode(self.memory.told_apart(var), self.block_bits(slot))
            self.store_var(var, self.on_cpu(value, self.memory.local_stride(var), "%cpu"))

    # -- small things -------------------------------------------------------

    def slot_of(self, var: Var) -> str:
        """Where a local lives during the step."""
        return self.allocas.setdefault(var, f"%v{len(self.allocas)}")

    def store_var(self, var: Var, value: str) -> None:
        """Set a local."""
        slot = self.slot_of(var)
        self.stores.append((len(self.out), slot))
        self.write(slot, value)

    def load_var(self, var: Var) -> str:
        """The value of a local."""
        slot = self.slot_of(var)
        if f"load i64, ptr {slot}" not in self.known:
            self.loaded.add(slot)
        return self.read(slot)

    # -- fields ---------------------------------------------------------------

    def load(self, loc: Loc, marked: bool) -> str:
        """The value of a field."""
        if loc.own and all((id(s), loc.field.name) in self.layout.own for s in loc.structs):
            self.note_access(loc, "%cpu", marked, False)
            _, slot = self.layout.own[(id(loc.structs[0]), loc.field.name)]
            raw = self.bits("%b", slot)
            value = self.new(f"add i64 {raw}, {signed(loc.field.lo)}") if loc.field.lo else raw
            value = self.on_cpu(value, self.memory.field_stride(loc.structs[0], loc.field), "%cpu")
            self.check_room(value, loc)
            return value
        if loc.index is None:
            self.note_access(loc, "0", marked, False)
            return self.load_one(loc.structs[0], loc)
        index = self.expr(loc.index)
        self.check_index(loc.index, index, loc)
        self.note_access(loc, index, marked, False)
        if (row := self.row_of(loc)) is not None:
            raw = self.row_bits(row, index)
            return self.new(f"add i64 {raw}, {signed(loc.field.lo)}") if loc.field.lo else raw
        result = self.load_one(loc.structs[-1], loc)
        for k in range(len(loc.structs) - 2, -1, -1):
            here = self.load_one(loc.structs[k], loc)
            same = self.new(f"icmp eq i64 {index}, {k}")
            result = self.new(f"select i1 {same}, i64 {here}, i64 {result}")
        self.check_room(result, loc)
        return result

    def store(self, instr: Store) -> None:
        """field = expr, checked against the field's bound."""
        loc = instr.loc
        value = self.expr(instr.expr)
        index = self.expr(loc.index) if loc.index is not None else "0"
        if loc.index is not None:
            self.check_index(loc.index, index, loc)
        self.check_room(value, loc)
        self.check_store(instr, value, index)
        value = self.on_cpu(value, -self.stride_at(loc), "%cpu")
        raw = self.new(f"sub i64 {value}, {signed(loc.field.lo)}") if loc.field.lo else value
        if loc.own and all((id(s), loc.field.name) in self.layout.own for s in loc.structs):
            self.note_access(loc, "%cpu", instr.marked, True)
            self.set_bits("%b", self.layout.own[(id(loc.structs[0]), loc.field.name)][1], raw)
            return
        self.note_access(loc, index, instr.marked, True)
        if loc.index is None:
            self.store_one(loc.structs[0], loc, raw, None)
            return
        if (row := self.row_of(loc)) is not None:
            self.set_row_bits(row, index, raw)
            return
        for k, struct in enumerate(loc.structs):
            self.store_one(struct, loc, raw, self.new(f"icmp eq i64 {index}, {k}"))

    def check_store(self, instr: Store, value: str, index: str) -> None:
        """The value fits the field."""
        field, highs = instr.loc.field, tuple(instr.loc.field.hi(s) for s in instr.loc.structs)
        bound = Bound(field.name, field.lo, highs, index, field.breaks, field.limit)
        self.check_bound(instr.expr, value, bound, instr.site)

    # -- what belongs to a CPU, where CPUs are exchanged together with it: see analysis/owners.py ---------------

    def stride_at(self, loc: Loc) -> int:
        """The stride of a place; 0 where it may be anybody's."""
        if self.owners is None or loc.index is None or not self.owners.indexes[id(loc.index)]:
            return 0
        return self.memory.field_stride(loc.structs[0], loc.field)

    def leave_unequal(self, bad: str) -> None:
        """Leave a step that does what makes CPUs differ, if ``bad``."""
        self.leave_if(bad, self.tables.alarm("pages", "pages", self.site))

    def check_room(self, value: str, loc: Loc) -> None:
        """A number of a CPU is one that the others can have, too."""
        if stride := self.stride_at(loc):
            self.check_numbers(value, loc.field.lo, loc.field.hi(loc.structs[0]), stride)

    def check_numbers(self, value: str, lo: int, hi: int, stride: int) -> None:
        """A number of a CPU is in a range in which that of each other CPU is, too."""
        assert self.owners is not None
        above = self.new(f"sub i64 {self.on_cpu(value, -stride, '%cpu')}, {signed(lo)}")
        self.leave_unequal(self.new(f"icmp ugt i64 {above}, {self.owners.room(lo, hi, stride)}"))

    def check_index(self, expr: Expr, index: str, loc: Loc | None = None) -> None:
        """An index is of what is the CPU's own, or of what is nobody's."""
        if self.owners is None or isinstance(expr, Me):
            return
        stride = self.owners.indexes.get(id(expr), 0)
        if stride:
            own = self.on_cpu(index, -stride, "%cpu")
            self.leave_unequal(self.new(f"icmp uge i64 {own}, {stride}"))
        elif loc is not None:
            for j in self.owners.somebodys(loc):
                self.leave_unequal(self.new(f"icmp eq i64 {index}, {j}"))

    def check_bound(self, expr: Expr, value: str, bound: Bound, site: Site) -> None:
        """Leave the step with an alarm if the value of ``expr`` may be, and is, outside its bound."""
        found, lo, hi = self.values(expr), bound.lo, min(bound.highs)
        if lo <= found.lo and found.hi <= hi:
            return
        if found.hi >= LARGEST and min(found.lo, lo) < 0:
            raise self.error(f"'{bound.name}' is signed and its new value may be 64 bits", "use smaller bounds")
        if bound.breaks == "bounds":
            outside = self.tables.alarm("overflow", bound.name, site)
        else:
            outside = self.tables.alarm("require", bound.breaks, site)
        if bound.limit:
            if found.lo < lo:
                self.leave_if(self.new(f"icmp slt i64 {value}, {signed(lo)}"), outside)
            outside = self.tables.alarm(LIMIT, bound.limit, site)
        above = self.new(f"sub i64 {value}, {signed(lo)}")
        room = str(signed(hi - lo))
        for k, high in enumerate(bound.highs):
            if high != hi:
                same = self.new(f"icmp eq i64 {bound.at}, {k}")
                room = self.new(f"select i1 {same}, i64 {signed(high - lo)}, i64 {room}")
        bad = self.new(f"icmp ugt i64 {above}, {room}")
        self.leave_if(bad, outside)

    def leave_if(self, cond: str, status: int) -> None:
        """End the step with a status if ``cond``."""
        self.flush()
        go = self.label()
        self.op(f"br i1 {cond}, label %{self.exit(status)}, label %{go}")
        self.out.append(f"{go}:")

    def leave_unless(self, cond: str, status: int) -> None:
        """End the step with a status if not ``cond``."""
        self.flush()
        go = self.label()
        self.op(f"br i1 {cond}, label %{go}, label %{self.exit(status)}")
        self.out.append(f"{go}:")

    def leave(self, status: int) -> None:
        """End the step."""
        self.op(f"br label %{self.exit(status)}")

    def exit(self, status: int) -> str:
        """The label of where the step ends with a status."""
        return self.exits.setdefault(status, f"x{status}")

    def end_with(self, status: int) -> None:
        """End the function; with MORE if the step's choose() can go another way."""
        if self.ways > 1 and status != NOT_ENABLED:
            more = self.new(f"icmp ult i64 %choice, {self.ways - 1}")
            status_or_more = self.new(f"select i1 {more}, i64 {status | MORE}, i64 {status}")
            self.op(f"ret i64 {status_or_more}")
        else:
            self.op(f"ret i64 {status}")

    def note_access(self, loc: Loc, index: str, marked: bool, write: bool) -> None:
        """Set the bits that say which plain fields a step touches: [plain r, plain w, any r, any w]."""
        words = self.tables.mask_words
        numbers = [self.tables.plain.get((id(s), loc.field.name)) for s in loc.structs]
        for k, number in enumerate(numbers):
            if number is None:
                continue
            self.touches = True
            for row in [2 + write] if marked else [2 + write, 0 + write]:
                word, bit = row * words + number // 64, 1 << (number % 64)
                if loc.index is None:
                    self.set_mask(word, bit)
                    continue
                pointer = self.at("%m", word)
                same = self.new(f"icmp eq i64 {index}, {k}")
                chosen = self.new(f"select i1 {same}, i64 {signed(bit)}, i64 0")
                self.write(pointer, self.new(f"or i64 {self.read(pointer)}, {chosen}"))

    # -- expressions ----------------------------------------------------------------

    def expr(self, expr: Expr) -> str:
        """The SSA name, or the number, that stands for an expression."""
        match expr:
            case Const(value=value):
                return str(signed(value))
            case Local(var=var):
                return self.load_var(var)
            case Me():
                return "%cpu"
            case Choice():
                return "%choice"
            case Load(loc=loc, marked=marked):
                return self.load(loc, marked)
            case Table(values=values, index=index):
                at = self.expr(index)
                self.check_index(index, at)
                result = str(signed(values[-1]))
                for k, value in reversed(list(enumerate(values[:-1]))):
                    same = self.new(f"icmp eq i64 {at}, {k}")
                    result = self.new(f"select i1 {same}, i64 {signed(value)}, i64 {result}")
                return result
            case Bin(op=op):
                found = self.binary(expr)
                return self.new(f"zext i1 {found} to i64") if op in COMPARES else found
        raise TypeError(expr)

    def values(self, expr: Expr) -> Values:
        """What an expression can be; there is an answer, since no code reads a local before it is assigned."""
        if (known := self.ranges.get(id(expr))) is not None:
            return known
        found = values_of(expr, self.layout.cpus, self.ways)
        assert found is not None
        self.ranges[id(expr)] = found
        return found

    def binary(self, expr: Bin) -> str:
        """An arithmetic operation, or a comparison as an i1."""
        ranges = [self.values(e) for e in (expr.a, expr.b)]
        a, b = self.expr(expr.a), self.expr(expr.b)
        unsigned = all(r.lo >= 0 for r in ranges)
        if not unsigned and any(r.hi >= LARGEST for r in ranges):
            raise self.error(f"'{expr.op}' between a number that may be negative and one of 64 bits", "use one sign")
        if expr.op in COMPARES:
            sign = "" if expr.op in ("==", "!=") else "u" if unsigned else "s"
            return self.new(f"icmp {sign}{COMPARES[expr.op]} i64 {a}, {b}")
        result = self.values(expr)
        if expr.op in ("<<", ">>") and (ranges[1].lo < 0 or ranges[1].hi > 63):
            raise self.error(f"a shift by {ranges[1].lo}..{ranges[1].hi}", "shift by 0..63; mask it: & 63")
        if not (result.lo >= -LARGEST and result.hi < (LARGEST if result.lo < 0 else 2 * LARGEST)):
            raise self.error(f"the value of '{expr.op}' may be more than 64 bits", "use smaller bounds")
        if expr.op == ">>":
            return self.new(f"{'lshr' if unsigned else 'ashr'} i64 {a}, {b}")
        if expr.op in OPERATIONS:
            return self.new(f"{OPERATIONS[expr.op]} i64 {a}, {b}")
        if unsigned:
            return self.new(f"{'udiv' if expr.op == '//' else 'urem'} i64 {a}, {b}")
        return self.rounded_down(expr.op, a, b)

    def rounded_down(self, op: str, a: str, b: str) -> str:
        """``a // b`` or ``a % b`` of signed numbers: LLVM rounds to 0, Python down; the divisor is positive."""
        rest = self.new(f"srem i64 {a}, {b}")
        below = self.new(f"icmp slt i64 {rest}, 0")
        if op == "%":
            return self.new(f"select i1 {below}, i64 {self.new(f'add i64 {rest}, {b}')}, i64 {rest}")
        return self.new(f"sub i64 {self.new(f'sdiv i64 {a}, {b}')}, {self.new(f'zext i1 {below} to i64')}")

    def error(self, what: str, instead: str) -> LangError:
        """An error at the instruction that is being generated, or near it."""
        site = self.site
        return LangError(site.file, site.line, f"{what}, in {site.function}()", instead)

    def truth(self, expr: Expr) -> str:
        """An expression as an i1."""
        if isinstance(expr, Bin) and expr.op in COMPARES:
            return self.binary(expr)
        return self.new(f"icmp ne i64 {self.expr(expr)}, 0")

    # -- blocks ----------------------------------------------------------------------

    def block(self, block: Block) -> None:
        """A block: its instructions and its end."""
        self.begin(self.labels[id(block)])
        if block.rounds is not None:
            self.count_rounds(block.rounds)
        for instr in block.instrs:
            self.instr(instr)
        self.end(block)

    def end(self, block: Block) -> None:
        """What follows a block's instructions."""
        cond = self.truth(block.term.cond) if isinstance(block.term, Branch) else ""
        self.flush()
        match block.term:
            case Jump(to):
                self.op(f"br label %{self.labels[id(to)]}")
            case Branch(_, yes, no):
                self.op(f"br i1 {cond}, label %{self.labels[id(yes)]}, label %{self.labels[id(no)]}")
            case Await(point):
                self.suspend(point)
            case Disabled():
                self.leave(NOT_ENABLED)
            case _:
                self.suspend(None)

    def suspend(self, point: Point | None) -> None:
        """The step ends at ``point``, or the program ends."""
        if point is not None:
            self.check_locals(point)
        self.finish(point)

    def check_locals(self, point: Point) -> None:
        """The numbers that are live at the next point are ones that other CPUs can have, too."""
        for var, _ in self.layout.locals[point.number]:
            if (stride := self.memory.local_stride(var)) and var.values is not None:
                self.check_numbers(self.expr(Local(var)), var.values.lo, var.values.hi, stride)

    def finish(self, point: Point | None) -> None:
        """Write where the CPU is into the block, and the locals that are live there; zero what is not."""
        layout = self.layout
        parts: list[list[str]] = [[] for _ in self.own_bits]
        if point is not None:
            parts[layout.pc.word].append(str(point.number << layout.pc.shift))
            for var, slot in layout.locals[point.number]:
                if slot.width:
                    stride = self.memory.local_stride(var) if var.values is not None else 0
                    value = self.on_cpu(self.expr(Local(var)), -stride, "%cpu")
                    raw = self.encode(self.memory.told_apart(var), value)
                    parts[slot.word].append(self.new(f"shl i64 {raw}, {slot.shift}") if slot.shift else raw)
        for k, (mask, found) in enumerate(zip(self.own_bits, parts, strict=True)):
            pointer = self.at("%b", k)
            if mask:
                found.insert(0, self.new(f"and i64 {self.read(pointer)}, {signed(mask)}"))
            word = found[0] if found else "0"
            for part in found[1:]:
                word = self.new(f"or i64 {word}, {part}")
            self.write(pointer, word)
        self.leave(DONE)

    @functools.cached_property
    def own_bits(self) -> list[int]:
        """The bits of each word of a CPU's block that fields have."""
        bits = [0] * self.layout.block_words
        for _, slot in self.layout.own.values():
            bits[slot.word] |= ((1 << slot.width) - 1) << slot.shift
        return bits

    def count_rounds(self, site: Site) -> None:
        """Leave a step whose loop goes round and round without an await."""
        rounds = f"%r{len(self.rounds)}"
        self.rounds.append(rounds)
        count = self.new(f"add i64 {self.read(rounds)}, 1")
        self.write(rounds, count)
        self.leave_if(self.new(f"icmp ugt i64 {count}, {MAX_ROUNDS}"), self.tables.alarm("endless", "endless", site))

    def instr(self, instr: Instr) -> None:
        """One instruction."""
        self.site = instr.site
        match instr:
            case Line(site):  # most are
                if site.file in self.tables.noted:
                    self.note(*self.tables.line(site))
            case Set(var, expr, site):
                value = self.expr(expr)
                if var.bound is not None and self.memory.local_stride(var):
                    self.check_numbers(value, *var.bound, self.memory.local_stride(var))
                elif var.bound is not None and not isinstance(expr, Choice):
                    self.check_bound(expr, value, Bound(var.name, var.bound[0], var.bound[1:]), site)
                self.store_var(var, value)
            case Store():
                self.store(instr)
            case Require(cond, name, site, kind):
                if self.owners is not None and name == "index" and isinstance(cond, Bin) and isinstance(cond.b, Bin):
                    self.check_index(cond.b.a, self.expr(cond.b.a))
                if name != "index" and kind == "require":
                    self.note(*self.tables.reached(name))
                if cond is not None:
                    self.leave_unless(self.truth(cond), self.tables.alarm(kind, name, site))
            case Accumulate(log, row, mask, _):
                self.op(f"call void @note(i64 {self.tables.row(log, row)}, i64 {self.expr(mask)})")
