# SPDX-License-Identifier: GPL-2.0-or-later
"""Writes the step of one program counter as a Python function."""

from __future__ import annotations

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
    Key,
    Load,
    Loc,
    Local,
    Me,
    Require,
    Set,
    Store,
    Table,
    Var,
    expr_vars,
    instr_exprs,
    loads,
    step_blocks,
)
from septum.graph.ir import Line as LineInstr
from septum.graph.values import COMPARISONS
from septum.lang.source import Site
from septum.lang.structs import SYNC, Struct
from septum.proof.everyone import OTHERS
from septum.proof.family import FEWEST, Refused, refuse
from septum.proof.parts import Alarm, Parts

MAX_ROUNDS = 4096
DEEPEST = 12


class Writer:
    """Writes the function of one step. ``ended``: the locals of a CPU whose program is over."""

    def __init__(
        self, parts: Parts, name: str, entry: Block, live: tuple[Var, ...], ended: tuple[int, ...] = ()
    ) -> None:
        self.parts = parts
        self.ended = ended
        self.name = name
        self.entry = entry
        self.vars: dict[Var, str] = {}
        self.places: set[int] = set()  # where in ``S`` the step may read or write
        self.site = Site("?", 0, name)
        blocks = step_blocks(entry)
        preds: dict[int, int] = {id(entry): 1}
        for block in blocks:
            for nxt in block.next_blocks():
                preds[id(nxt)] = preds.get(id(nxt), 0) + 1
        self.preds = preds
        self.numbers: dict[int, int] = {id(entry): 0}
        self.pending: list[Block] = [entry]
        self.lines = [f"def {name}(S, L, way, rec):"]
        for number, var in enumerate(live):
            self.lines.append(f" {self.var(var)} = L[{number}]")
        self.lines += [" b = 0", " rounds = 0", " while 1:"]
        done = 0
        self.loop_heads = _heads(entry)
        while done < len(self.pending):
            block = self.pending[done]
            self.lines.append(f"  {'if' if done == 0 else 'elif'} b == {done}:")
            self.block(block, "   ", 0)
            done += 1

    def put(self, indent: str, text: str) -> None:
        """A line."""
        self.lines.append(indent + text)

    def var(self, var: Var) -> str:
        """The name of a local."""
        return self.vars.setdefault(var, f"v{len(self.vars)}")

    def goto(self, block: Block, indent: str, depth: int) -> None:
        """Continue in another block."""
        if (
            self.preds[id(block)] == 1
            and depth < DEEPEST
            and id(block) not in self.loop_heads
            and block is not self.entry
        ):
            self.block(block, indent, depth + 1)
            return
        if id(block) not in self.numbers:
            self.numbers[id(block)] = len(self.pending)
            self.pending.append(block)
        self.put(indent, f"b = {self.numbers[id(block)]}")
        self.put(indent, "continue")

    def block(self, block: Block, indent: str, depth: int) -> None:
        """A block and, where nothing else leads there, those that follow."""
        if block.rounds is not None:
            self.put(indent, "rounds += 1")
            self.put(
                indent, f"if rounds > {MAX_ROUNDS}: raise Alarm({self.failure('endless', 'endless', block.rounds)})"
            )
        for instr in block.instrs:
            self.site = instr.site
            self.instr(instr, indent)
        match block.term:
            case Jump(to):
                self.goto(to, indent, depth)
            case Branch(cond, yes, no):
                self.note(cond, indent)
                self.put(indent, f"if {self.test(cond)}:")
                self.goto(yes, indent + " ", depth + 1)
                self.goto(no, indent, depth + 1)
            case Await(point):
                self.forget(point.number, indent)
                names = []
                for var in self.parts.base.live[point.number]:
                    if var in self.parts.spared:
                        continue
                    self.check_var(var, indent)
                    names.append(self.var(var))
                self.put(indent, f"return ({point.number}, ({', '.join(names)}{',' if names else ''}))")
            case Disabled():
                self.put(indent, "return None")
            case _:
                self.forget(0, indent)
                self.put(indent, f"return (0, {self.ended})")

    def forget(self, pc: int, indent: str) -> None:
        """Own fields that nothing reads any more get their first values: states that differ by them are one."""
        for place, value in self.parts.dead[pc]:
            self.put(indent, f"S[{place}] = {value}")

    def failure(self, kind: str, name: str, site: Site) -> int:
        """The number of a failure."""
        return self.parts.failure(kind, name, site)

    def check_var(self, var: Var, indent: str) -> None:
        """A number of a CPU is one that the others can have, too."""
        owners = self.parts.owners
        k = owners.local_stride(var)
        if k and var.values is not None:
            room = owners.room(var.values.lo, var.values.hi, k)
            n = self.failure("pages", "pages", self.site)
            v = self.var(var)
            self.put(
                indent, f"if not {var.values.lo} <= {v} <= {var.values.lo + room} and {v} < HALF: raise Alarm({n})"
            )

    # -- accesses ----------------------------------------------------------------------------------------

    def remember(self, loc: Loc, marked: bool, write: bool, indent: str) -> None:
        """Remember an access, if there is something to race on."""
        p = self.parts
        if not p.racing or loc.field.kind == "ghost":
            return
        plain = loc.field.kind != SYNC and not marked
        keys = [(id(s), loc.field.name) for s in loc.structs]
        if plain and not any(k in p.racing for k in keys):
            return
        if loc.index is None:
            if keys[0] in p.shared:
                self.put(indent, f"rec.append({p.access(keys[0], write, plain)})")
            return
        found = {}
        for index, (struct, _) in p.elements(loc).items():
            key = (id(struct), loc.field.name)
            if key in p.shared and (not plain or key in p.racing):
                found[index] = p.access(key, write, plain)
        if found:
            name = self.constant(found)
            at = self.expr(loc.index)
            self.put(indent, f"if {at} in {name}: rec.append({name}[{at}])")

    def note(self, expr: Expr, indent: str) -> None:
        """Remember the reads of an expression."""
        for load in loads(expr):
            self.remember(load.loc, load.marked, False, indent)

    def constant(self, value: object) -> str:
        """A name for a constant of the code."""
        name = f"C{len(self.parts.constants)}"
        self.parts.constants[name] = value
        return name

    # -- instructions --------------------------------------------------------------------------------------

    def instr(self, instr: Instr, indent: str) -> None:
        """One instruction."""
        p = self.parts
        for expr in instr_exprs(instr):
            self.note(expr, indent)
        match instr:
            case Set(var, expr, site):
                if var in p.spared:
                    return
                value = self.expr(expr)
                self.put(indent, f"{self.var(var)} = {value}")
                if var.bound is not None and not isinstance(expr, Choice | Const):
                    lo, hi = var.bound
                    n = self.failure("overflow", var.name, site)
                    v = self.var(var)
                    self.put(indent, f"if not {lo} <= {v} <= {hi} and {v} < HALF: raise Alarm({n})")
            case Store():
                self.store(instr, indent)
                if id(instr) in p.base.casts:
                    self.put(indent, f"rec.append({p.cast(instr)})")
            case Require(cond, name, site, kind):
                if cond is not None:
                    if set(expr_vars(cond)) & p.spared:
                        raise Refused(f"'{name}' is about a local that counts repetitions")
                    n = self.failure(kind if kind == "pages" else "require", name, site)
                    self.put(indent, f"if not {self.test(cond)}: raise Alarm({n})")
            case Accumulate(log, row, mask, _):
                if (log, row) not in p.rows:
                    p.rows.append((log, row))
                self.put(indent, f"accumulate({p.rows.index((log, row))}, {self.expr(mask)})")
            case LineInstr():
                pass

    def store(self, instr: Store, indent: str) -> None:
        """field = expr"""
        p, loc = self.parts, instr.loc
        self.put(indent, f"x = {self.expr(instr.expr)}")
        self.remember(loc, instr.marked, True, indent)
        tagged = p.tagged(instr.expr)
        n = self.failure("overflow", loc.field.name, instr.site)
        if loc.index is None:
            key = (id(loc.structs[0]), loc.field.name)
            self.bound(loc, loc.structs[0], n, tagged, indent)
            self.relative(loc, loc.structs[0], indent)
            self.put(indent, f"S[{self.place(key)}] = x")
            return
        elements = p.elements(loc)
        if not elements:  # whatever the index is
            self.put(indent, f"raise Alarm({self.failure('pages', OTHERS, instr.site)})")
            return
        places = self.constant({i: self.place((id(s), loc.field.name)) for i, (s, _) in elements.items()})
        at = self.index(loc.index)
        pages = self.failure("pages", "pages", instr.site)
        if len(elements) == 1:
            only, (struct, _) = next(iter(elements.items()))
            if not isinstance(loc.index, Me):
                self.put(indent, f"if {at} != {only}: raise Alarm({pages})")
            self.bound(loc, struct, n, tagged, indent)
            self.relative(loc, struct, indent)
            self.put(indent, f"S[{self.place((id(struct), loc.field.name))}] = x")
            return
        self.put(indent, f"i = {at}")
        self.put(indent, f"if i not in {places}: raise Alarm({pages})")
        highs = {(loc.field.hi(s), self.grows(s, loc)) for s, _ in elements.values()}
        for struct, _ in list(elements.values())[: 1 if len(highs) == 1 else None]:
            self.bound(loc, struct, n, tagged, indent)
        self.relative(loc, next(iter(elements.values()))[0], indent)
        self.put(indent, f"S[{places}[i]] = x")

    def grows(self, struct: Struct, loc: Loc) -> bool:
        """Whether the bound of a field grows."""
        return (id(struct), loc.field.name) in self.parts.family.pair.growing

    def bound(self, loc: Loc, struct: Struct, n: int, tagged: bool, indent: str) -> None:
        """The value fits the field. The upper bound of a shared field that grows is not checked, nor those of a CPU's
        own that grows where it holds a counter."""
        p = self.parts
        lo, hi = loc.field.lo, loc.field.hi(struct)
        key = (id(struct), loc.field.name)
        if self.grows(struct, loc):
            if key in p.shared or key in p.counts:
                self.put(indent, f"if A_low(x, {lo}): raise Alarm({n})")
                return
            more = p.family.more(struct, loc.field)
            if more < 0:
                refuse(f"the bound of {struct.path}.{loc.field.name} is lower with more CPUs", self.site)
            if tagged or not more:  # it grows with the splits
                p.unchecked.add(f"{struct.path}.{loc.field.name}")
            self.put(indent, f"if A_outside(x, {lo}, {p.number(hi, more)}): raise Alarm({n})")
            return
        if tagged:
            self.put(indent, f"if A_order(x, {lo}) < 0 or A_order(x, {hi}) > 0: raise Alarm({n})")
            return
        self.put(indent, f"if not {lo} <= x <= {hi}: raise Alarm({n})")

    def relative(self, loc: Loc, struct: Struct, indent: str) -> None:
        """A number of a CPU that is stored is one that the others can store."""
        owners = self.parts.owners
        k = owners.field_stride(struct, loc.field)
        if k and loc.index is not None and owners.indexes.get(id(loc.index), 0):
            more = self.parts.family.more(struct, loc.field)
            if more < k:
                refuse(f"{struct.path}.{loc.field.name} has no room for the numbers of many CPUs", self.site)
            room = owners.room(loc.field.lo, loc.field.hi(struct), k) - (more - k) * (self.parts.base.cpus - FEWEST)
            n = self.failure("pages", "pages", self.site)
            self.put(indent, f"if not 0 <= x - {loc.field.lo} <= {room} and x < HALF: raise Alarm({n})")

    # -- expressions ------------------------------------------------------------------------------------------

    def expr(self, expr: Expr) -> str:
        """An expression as a number."""
        p = self.parts
        match expr:
            case Const(value=value):
                return str(p.number(value, p.family.grows(expr)))
            case Local(var=var):
                return self.var(var)
            case Me():
                return "0"
            case Choice():
                return "way"
            case Load(loc=loc):
                return self.load(loc)
            case Table(index=index):
                return f"{self.constant(Lookup(p, p.table(expr), self.site))}[{self.index(index)}]"
            case Bin(op=op, a=a, b=b):
                if op in COMPARISONS:
                    return f"(1 if {self.test(expr)} else 0)"
                if p.tagged(a) or p.tagged(b):
                    return f"{p.arithmetic.both(op)}({self.expr(a)}, {self.expr(b)})"
                return f"({self.expr(a)} {op} {self.expr(b)})"
        raise TypeError(expr)

    def index(self, index: Expr) -> str:
        """An index of an array or a table."""
        return self.expr(index)

    def test(self, expr: Expr) -> str:
        """An expression as a condition."""
        p = self.parts
        if p.spared and set(expr_vars(expr)) & p.spared:
            return "A_coin()"
        if isinstance(expr, Bin) and expr.op in COMPARISONS:
            if p.tagged(expr.a) or p.tagged(expr.b):
                return f"A_order({self.expr(expr.a)}, {self.expr(expr.b)}) {expr.op} 0"
            return f"{self.expr(expr.a)} {expr.op} {self.expr(expr.b)}"
        if p.tagged(expr):
            return f"A_order({self.expr(expr)}, 0) != 0"
        return f"{self.expr(expr)}"

    def load(self, loc: Loc) -> str:
        """The value of a field."""
        p = self.parts
        if loc.index is None:
            return f"S[{self.where(loc.structs[0], loc)}]"
        elements = p.elements(loc)
        if len(elements) == 1 and isinstance(loc.index, Me):
            return f"S[{self.where(loc.structs[0], loc)}]"
        places = {i: self.where(s, loc) for i, (s, _) in elements.items()}
        return f"S[{self.constant(Lookup(p, places, self.site, '' if places else OTHERS))}[{self.index(loc.index)}]]"

    def place(self, key: Key) -> int:
        """Where in ``S`` a field is that steps write; the step may use it."""
        place = self.parts.place[key]
        self.places.add(place)
        return place

    def where(self, struct: Struct, loc: Loc) -> int:
        """Where in ``S`` a field is, or the constant that it is."""
        key = (id(struct), loc.field.name)
        if key in self.parts.place:
            return self.place(key)
        return self.parts.constant(int(getattr(struct, loc.field.name)))


class Lookup(dict[int, int]):
    """A table behind an index; what is not in it belongs to another CPU."""

    def __init__(self, parts: Parts, values: dict[int, int], site: Site, name: str = "") -> None:
        super().__init__(values)
        self.number = parts.failure("pages", name or "pages", site)

    def __missing__(self, key: int) -> int:
        raise Alarm(self.number)


def _heads(entry: Block) -> set[int]:
    """The blocks that a step may reach again."""
    found: set[int] = set()
    state: dict[int, int] = {}
    stack: list[tuple[Block, int]] = [(entry, 0)]
    while stack:
        block, at = stack.pop()
        state[id(block)] = 1
        following = block.next_blocks()
        if at < len(following):
            stack.append((block, at + 1))
            nxt = following[at]
            if state.get(id(nxt), 0) == 1:
                found.add(id(nxt))
            elif id(nxt) not in state:
                stack.append((nxt, 0))
        else:
            state[id(block)] = 2
    return found
