# SPDX-License-Identifier: GPL-2.0-or-later
"""The steps of CPU 0 as Python functions over the shared fields and the CPU's block.

``S`` is a list: the shared fields that steps write, then the CPU's own fields, then the constants that may be found
behind an index. A step returns None where the CPU waits, or (program counter, live locals); it raises Alarm where it
fails. What belongs to another CPU cannot be reached: an index that would is an alarm of kind "pages".
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

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
    all_steps,
    block_accesses,
    expr_vars,
    instr_exprs,
    loads,
    step_blocks,
)
from septum.graph.ir import Line as LineInstr
from septum.lang.source import Site
from septum.lang.structs import SYNC, Field, Struct
from septum.proof.family import Family, Refused
from septum.proof.numbers import HALF, Arithmetic, grown, tag_of

MAX_ROUNDS = 4096
DEEPEST = 12
COMPARE = {"==": "==", "!=": "!=", "<": "<", "<=": "<=", ">": ">", ">=": ">="}


class Failure(NamedTuple):
    """What a step can end in: ``kind`` is "require", "overflow", "endless" or "pages"."""

    kind: str
    name: str
    site: Site


class Alarm(Exception):
    """A step failed; the number of its Failure."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


class Access(NamedTuple):
    """What is remembered of an access: the field's key, whether it writes, and whether it is plain."""

    key: Key
    write: bool
    plain: bool


Outcome = tuple[int, tuple[int, ...]]
Step = Callable[[list[int], tuple[int, ...], int, list[int]], Outcome | None]


class Program:
    """All steps of a family's base.

    ``shared, own`` the fields with a place in ``S``, in their order; ``place`` (struct, field) -> where in ``S``;
    ``steps``       the function of each program counter; number 0 is the start, from before the first await;
    ``racing``      fields that can race: their accesses, and whatever orders them, are remembered;
    ``spared``      names of locals whose tests go both ways, and which are not kept.
    """

    def __init__(self, family: Family, arithmetic: Arithmetic, spared: frozenset[Var] = frozenset()) -> None:
        self.family = family
        self.base = family.base
        self.owners = family.base.owners
        self.graph = family.base.graph
        self.arithmetic = arithmetic
        self.spared = spared
        self.failures: list[Failure] = []
        self.accesses: list[Access] = []
        self.access_numbers: dict[Access, int] = {}
        self.logs: dict[tuple[str, int], int] = {}
        self.rows: list[tuple[str, int]] = []
        self.pool: list[int] = []
        self.unbounded: dict[str, Site] = {}
        self._fields()
        self.tagged_vars: set[Var] = set()
        self.tagged_keys: set[Key] = set()
        self._taint()
        self.racing = self._racing()
        self.tested = self._tested()
        self.dead = self._dead()
        self.constants: dict[str, Any] = {}
        self.steps: list[Step] = []
        self._build()

    # -- places ----------------------------------------------------------------------------------

    def _fields(self) -> None:
        shared: dict[Key, tuple[Struct, Field]] = {}
        own: dict[Key, tuple[Struct, Field]] = {}
        checks = {id(block) for _, block in self.graph.invariants}
        self.entries = [(e, w) for e, w in all_steps(self.graph) if id(e) not in checks]
        for entry, _ in self.entries:
            for block in step_blocks(entry):
                for instr in block.instrs:
                    if not isinstance(instr, Store):
                        continue
                    for struct in instr.loc.structs:
                        home = self.owners.home(struct)
                        if home is None:
                            shared[id(struct), instr.loc.field.name] = (struct, instr.loc.field)
                        elif home.cpu == 0:
                            own[id(struct), instr.loc.field.name] = (struct, instr.loc.field)
        order = lambda item: (item[1][0].path, item[1][1].name)  # noqa: E731
        self.shared = dict(sorted(shared.items(), key=order))
        self.own = dict(sorted(own.items(), key=order))
        self.place: dict[Key, int] = {}
        for number, key in enumerate([*self.shared, *self.own]):
            self.place[key] = number
        self.width = len(self.shared)

    def constant(self, value: int) -> int:
        """Where a constant is in ``S``."""
        if value not in self.pool:
            self.pool.append(value)
        return len(self.place) + self.pool.index(value)

    def elements(self, loc: Loc) -> dict[int, tuple[Struct, int]]:
        """Index -> (struct, its number among ``loc.structs``), for what a step of CPU 0 may find there."""
        assert loc.index is not None
        k = self.owners.indexes.get(id(loc.index), 0)
        if k:
            return {j: (s, j) for j, s in enumerate(loc.structs[:k])}
        moved = self.family.pair.arrays.get(id(loc), 0)
        found = {}
        for j, struct in enumerate(loc.structs):
            if self.owners.home(struct) is None:
                found[grown(moved, j - self.base.cpus * moved) if moved else j] = (struct, j)
        return found

    def _dead(self) -> list[list[tuple[int, int]]]:
        """For each program counter, the own fields that are written before they are read, and their first values."""
        blocks = {id(b): b for e, _ in self.entries for b in step_blocks(e)}
        in_checks: set[Key] = set()
        for _, entry in self.graph.invariants:
            for block in step_blocks(entry):
                in_checks |= {k for loc, _, _ in block_accesses(block) for k in self.own_keys(loc)}
        reads: dict[int, set[Key]] = {}
        writes: dict[int, set[Key]] = {}
        for ident, block in blocks.items():
            read, written = set[Key](), set[Key]()
            if isinstance(block.term, Branch):
                read |= {k for load in loads(block.term.cond) for k in self.own_keys(load.loc)}
            for instr in reversed(block.instrs):
                if isinstance(instr, Store):
                    keys = self.own_keys(instr.loc)
                    if len(keys) == 1 and self.surely(instr.loc):
                        read -= keys
                        written |= keys
                for expr in instr_exprs(instr):
                    read |= {k for load in loads(expr) for k in self.own_keys(load.loc)}
            reads[ident], writes[ident] = read, written
        need = {ident: set(read) for ident, read in reads.items()}
        changed = True
        while changed:
            changed = False
            for ident, block in reversed(list(blocks.items())):
                following = (block.term.point.entry,) if isinstance(block.term, Await) else block.next_blocks()
                found = reads[ident] | (set[Key]().union(*(need[id(b)] for b in following)) - writes[ident])
                if found != need[ident]:
                    need[ident] = found
                    changed = True
        out = []
        for point in self.graph.points:
            live = in_checks | (need[id(point.entry)] if point is not None else set())
            dead = [k for k in self.own if k not in live]
            out.append([(self.place[k], int(getattr(self.own[k][0], k[1]))) for k in dead])
        return out

    def own_keys(self, loc: Loc) -> set[Key]:
        """The own fields that a place may be, of whichever CPU, as CPU 0's."""
        found = set()
        for struct in loc.structs:
            home = self.owners.home(struct)
            if home is not None:
                found.add((id(home.orbit[0]), loc.field.name))
        return found

    def surely(self, loc: Loc) -> bool:
        """Whether a store to a place is surely one to the CPU's own field."""
        return loc.index is not None and self.owners.indexes.get(id(loc.index), 0) == 1

    # -- which numbers may have tags ---------------------------------------------------------------

    def _taint(self) -> None:
        """Locals and fields that may hold a number that grows with the number of CPUs."""
        self.tagged_keys = {k for k in self.family.pair.growing if k in self.shared}
        sets: list[Set | Store] = [
            i for e, _ in self.entries for b in step_blocks(e) for i in b.instrs if isinstance(i, Set | Store)
        ]
        changed = True
        while changed:
            changed = False
            for instr in sets:
                if not self.tagged(instr.expr):
                    continue
                if isinstance(instr, Set):
                    if instr.var not in self.tagged_vars:
                        self.tagged_vars.add(instr.var)
                        changed = True
                else:
                    keys = {(id(s), instr.loc.field.name) for s in instr.loc.structs}
                    if not keys <= self.tagged_keys:
                        self.tagged_keys |= keys
                        changed = True

    def tagged(self, expr: Expr) -> bool:
        """Whether an expression may have a tag."""
        match expr:
            case Const():
                return self.family.grows(expr) != 0
            case Local(var=var):
                return var in self.tagged_vars
            case Load(loc=loc):
                return any((id(s), loc.field.name) in self.tagged_keys for s in loc.structs)
            case Table():
                return any(tag_of(v) for v in self.table(expr).values())
            case Bin(op=op, a=a, b=b):
                return op not in COMPARE and (self.tagged(a) or self.tagged(b))
        return False

    def table(self, expr: Table) -> dict[int, int]:
        """Index -> value, for what a step of CPU 0 may find."""
        k = self.owners.indexes.get(id(expr.index), 0)
        _, other = self.family.pair.tables[id(expr)]
        if k:
            pairs = list(zip(expr.values[:k], other.values[:k], strict=True))
            return {j: self.number(v, w - v) for j, (v, w) in enumerate(pairs)}
        found = {j: v for j, (v, w) in enumerate(zip(expr.values, other.values, strict=False)) if v == w}
        moved = len(other.values) - len(expr.values)
        if moved:
            for j, value in enumerate(expr.values):
                found[grown(moved, j - self.base.cpus * moved)] = self.number(value, other.values[j + moved] - value)
        return found

    def number(self, value: int, times: int) -> int:
        """A constant of the base that grows by ``times`` with each CPU."""
        return grown(times, value - self.base.cpus * times) if times else value

    # -- what can race -------------------------------------------------------------------------------

    def _racing(self) -> set[Key]:
        plain: set[Key] = set()
        for entry, _ in self.entries:
            for block in step_blocks(entry):
                for loc, marked, _ in block_accesses(block):
                    if loc.field.kind == "plain" and not marked:
                        plain |= {(id(s), loc.field.name) for s in loc.structs}
        return plain & set(self.shared)

    def _tested(self) -> set[int]:
        """The places of shared fields that a step reads for more than to add to them."""
        found: set[int] = set()
        for entry, _ in self.entries:
            for block in step_blocks(entry):
                exprs = [block.term.cond] if isinstance(block.term, Branch) else []
                for instr in block.instrs:
                    match instr:
                        case Store(loc, Bin(op="+" | "-", a=Load(loc=same), b=b), _, _) if same.structs == loc.structs:
                            exprs.append(b)
                        case _:
                            exprs += instr_exprs(instr)
                for load in (x for e in exprs for x in loads(e)):
                    keys = [(id(s), load.loc.field.name) for s in load.loc.structs]
                    found |= {self.place[k] for k in keys if k in self.shared}
        return found

    def access(self, key: Key, write: bool, plain: bool) -> int:
        """The number of an access."""
        access = Access(key, write, plain)
        if access not in self.access_numbers:
            self.access_numbers[access] = len(self.accesses)
            self.accesses.append(access)
        return self.access_numbers[access]

    # -- code ------------------------------------------------------------------------------------------

    def failure(self, kind: str, name: str, site: Site) -> int:
        """The number of a failure."""
        failure = Failure(kind, name, site)
        if failure not in self.failures:
            self.failures.append(failure)
        return self.failures.index(failure)

    def accumulate(self, row: int, mask: int) -> int:
        """accumulate()"""
        key = self.rows[row]
        self.logs[key] = self.logs.get(key, 0) | mask
        return 0

    def _build(self) -> None:
        a = self.arithmetic
        env: dict[str, Any] = {
            "Alarm": Alarm,
            "A_add": a.add,
            "A_sub": a.sub,
            "A_order": a.order,
            "A_mask": a.mask,
            "A_low": a.low,
            "A_rest": a.rest,
            "A_never": a.never,
            "accumulate": self.accumulate,
            "HALF": HALF,
        }
        lines: list[str] = []
        starts = [Writer(self, "start", self.graph.starts[0], ())]
        for point in self.graph.points[1:]:
            assert point is not None
            live = tuple(v for v in self.base.live[point.number] if v not in self.spared)
            starts.append(Writer(self, f"step_{point.number}", point.entry, live))
        for writer in starts:
            lines += writer.lines
        env |= self.constants
        exec(compile("\n".join(lines), "<steps>", "exec"), env)
        self.steps = [env[w.name] for w in starts]
        self.ways = [1] + [p.ways for p in self.graph.points[1:] if p is not None]
        self.text = "\n".join(lines)

    def first(self) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """The first values of the shared fields, and of CPU 0's own."""
        g = tuple(int(getattr(s, f.name)) for s, f in self.shared.values())
        return g, tuple(int(getattr(s, f.name)) for s, f in self.own.values())


class Writer:
    """Writes the function of one step."""

    def __init__(self, program: Program, name: str, entry: Block, live: tuple[Var, ...]) -> None:
        self.program = program
        self.name = name
        self.entry = entry
        self.vars: dict[Var, str] = {}
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
        """Go on in another block."""
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
                for var in self.program.base.live[point.number]:
                    if var in self.program.spared:
                        continue
                    self.check_var(var, indent)
                    names.append(self.var(var))
                self.put(indent, f"return ({point.number}, ({', '.join(names)}{',' if names else ''}))")
            case Disabled():
                self.put(indent, "return None")
            case _:
                self.forget(0, indent)
                self.put(indent, "return (0, ())")

    def forget(self, pc: int, indent: str) -> None:
        """Own fields that nothing reads any more get their first values: states that differ by them are one."""
        for place, value in self.program.dead[pc]:
            self.put(indent, f"S[{place}] = {value}")

    def failure(self, kind: str, name: str, site: Site) -> int:
        """The number of a failure."""
        return self.program.failure(kind, name, site)

    def check_var(self, var: Var, indent: str) -> None:
        """A number of a CPU is one that the others can have, too."""
        owners = self.program.owners
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
        p = self.program
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
        name = f"C{len(self.program.constants)}"
        self.program.constants[name] = value
        return name

    # -- instructions --------------------------------------------------------------------------------------

    def instr(self, instr: Instr, indent: str) -> None:
        """One instruction."""
        p = self.program
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
            case Require(cond, name, site):
                if cond is not None:
                    if set(expr_vars(cond)) & p.spared:
                        raise Refused(f"'{name}' is about a local that counts repetitions")
                    n = self.failure("require", name, site)
                    self.put(indent, f"if not {self.test(cond)}: raise Alarm({n})")
            case Accumulate(log, row, mask, _):
                if (log, row) not in p.rows:
                    p.rows.append((log, row))
                self.put(indent, f"accumulate({p.rows.index((log, row))}, {self.expr(mask)})")
            case LineInstr():
                pass

    def store(self, instr: Store, indent: str) -> None:
        """field = expr"""
        p, loc = self.program, instr.loc
        self.put(indent, f"x = {self.expr(instr.expr)}")
        self.remember(loc, instr.marked, True, indent)
        tagged = p.tagged(instr.expr)
        n = self.failure("overflow", loc.field.name, instr.site)
        if loc.index is None:
            key = (id(loc.structs[0]), loc.field.name)
            self.bound(loc, loc.structs[0], n, tagged, indent)
            self.relative(loc, loc.structs[0], indent)
            self.put(indent, f"S[{p.place[key]}] = x")
            return
        elements = p.elements(loc)
        places = self.constant({i: p.place[id(s), loc.field.name] for i, (s, _) in elements.items()})
        at = self.expr(loc.index)
        pages = self.failure("pages", "pages", instr.site)
        if len(elements) == 1:
            only, (struct, _) = next(iter(elements.items()))
            if not isinstance(loc.index, Me):
                self.put(indent, f"if {at} != {only}: raise Alarm({pages})")
            self.bound(loc, struct, n, tagged, indent)
            self.relative(loc, struct, indent)
            self.put(indent, f"S[{p.place[id(struct), loc.field.name]}] = x")
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
        return (id(struct), loc.field.name) in self.program.family.pair.growing

    def bound(self, loc: Loc, struct: Struct, n: int, tagged: bool, indent: str) -> None:
        """The value fits the field. The upper bound of a field that grows is not looked at."""
        lo, hi = loc.field.lo, loc.field.hi(struct)
        shared = (id(struct), loc.field.name) in self.program.shared
        if self.grows(struct, loc) and shared:
            self.put(indent, f"if A_low(x, {lo}): raise Alarm({n})")
            return
        guard = " and x < HALF" if tagged else ""
        self.put(indent, f"if not {lo} <= x <= {hi}{guard}: raise Alarm({n})")

    def relative(self, loc: Loc, struct: Struct, indent: str) -> None:
        """A number of a CPU that is stored is one that the others can store."""
        owners = self.program.owners
        k = owners.field_stride(struct, loc.field)
        if k and loc.index is not None and owners.indexes.get(id(loc.index), 0):
            room = owners.room(loc.field.lo, loc.field.hi(struct), k)
            n = self.failure("pages", "pages", self.site)
            self.put(indent, f"if not 0 <= x - {loc.field.lo} <= {room} and x < HALF: raise Alarm({n})")

    # -- expressions ------------------------------------------------------------------------------------------

    def expr(self, expr: Expr) -> str:
        """An expression as a number."""
        p = self.program
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
                return f"{self.constant(Lookup(p, p.table(expr), self.site))}[{self.expr(index)}]"
            case Bin(op=op, a=a, b=b):
                if op in COMPARE:
                    return f"(1 if {self.test(expr)} else 0)"
                if p.tagged(a) or p.tagged(b):
                    return f"{p.arithmetic.both(op)}({self.expr(a)}, {self.expr(b)})"
                return f"({self.expr(a)} {op} {self.expr(b)})"
        raise TypeError(expr)

    def test(self, expr: Expr) -> str:
        """An expression as a condition."""
        p = self.program
        if isinstance(expr, Bin) and expr.op in COMPARE:
            if p.tagged(expr.a) or p.tagged(expr.b):
                return f"A_order({self.expr(expr.a)}, {self.expr(expr.b)}) {expr.op} 0"
            return f"{self.expr(expr.a)} {expr.op} {self.expr(expr.b)}"
        if p.tagged(expr):
            return f"A_order({self.expr(expr)}, 0) != 0"
        return f"{self.expr(expr)}"

    def load(self, loc: Loc) -> str:
        """The value of a field."""
        p = self.program
        if loc.index is None:
            return f"S[{self.where(loc.structs[0], loc)}]"
        elements = p.elements(loc)
        if len(elements) == 1 and isinstance(loc.index, Me):
            return f"S[{self.where(loc.structs[0], loc)}]"
        places = {i: self.where(s, loc) for i, (s, _) in elements.items()}
        return f"S[{self.constant(Lookup(p, places, self.site))}[{self.expr(loc.index)}]]"

    def where(self, struct: Struct, loc: Loc) -> int:
        """Where in ``S`` a field is, or the constant that it is."""
        key = (id(struct), loc.field.name)
        if key in self.program.place:
            return self.program.place[key]
        return self.program.constant(int(getattr(struct, loc.field.name)))


class Lookup(dict[int, int]):
    """A table behind an index; what is not in it belongs to another CPU."""

    def __init__(self, program: Program, values: dict[int, int], site: Site) -> None:
        super().__init__(values)
        self.number = program.failure("pages", "pages", site)

    def __missing__(self, key: int) -> int:
        raise Alarm(self.number)


def _heads(entry: Block) -> set[int]:
    """The blocks that a step may come to again."""
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
