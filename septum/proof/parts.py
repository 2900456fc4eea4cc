# SPDX-License-Identifier: GPL-2.0-or-later
"""What the steps of CPU 0 access: which fields have a place, which can race, which are tested, which are dead."""

from __future__ import annotations

from typing import Any, NamedTuple

from septum.analysis.owners import Owners
from septum.graph.ir import (
    Await,
    Bin,
    Branch,
    Const,
    Expr,
    Key,
    Load,
    Loc,
    Local,
    Set,
    Store,
    Table,
    Var,
    all_steps,
    block_accesses,
    instr_exprs,
    loads,
    step_blocks,
    subexpressions,
)
from septum.graph.values import COMPARISONS
from septum.lang.source import Site
from septum.lang.structs import Field, Struct
from septum.proof.everyone import Cast
from septum.proof.family import Family, Refused, refuse
from septum.proof.numbers import Arithmetic, grown, tag_of


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


class Parts:
    """What the steps of a family's base access, and what is numbered while they are written.

    ``shared, own`` the fields with a place in ``S``, in their order; ``place`` (struct, field) -> where in ``S``;
    ``racing``      fields that can race: their accesses, and whatever orders them, are remembered;
    ``unchecked``   fields of a CPU that may hold a counter beyond their bound;
    ``spared``      locals whose tests go both ways, and which are not kept;
    ``counts``      own fields that a CPU counts in up to a number that grows;
    ``extra``       a field that each CPU has beside those of the model, if any;
    ``casts``       what steps write to the field of every CPU.
    """

    def __init__(
        self,
        family: Family,
        arithmetic: Arithmetic,
        spared: frozenset[Var] = frozenset(),
        extra: tuple[Struct, Field] | None = None,
    ) -> None:
        self.family = family
        self.base = family.base
        self.owners = family.base.owners
        self.graph = family.base.graph
        self.arithmetic = arithmetic
        self.spared = spared
        self.extra = extra
        self.failures: list[Failure] = []
        self.accesses: list[Access] = []
        self.access_numbers: dict[Access, int] = {}
        self.logs: dict[tuple[str, int], int] = {}
        self.rows: list[tuple[str, int]] = []
        self.pool: list[int] = []
        self.casts: list[Cast] = []
        self.unchecked: set[str] = set()
        self._fields()
        self.tagged_vars: set[Var] = set()
        self.tagged_keys: set[Key] = set()
        self._taint()
        self.racing = self._racing()
        self.tested = self._tested()
        self.dead = self._dead()
        self._begin_alike()
        self.constants: dict[str, Any] = {}

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
        if self.extra is not None:
            self.own[id(self.extra[0]), self.extra[1].name] = self.extra
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
        number = {key: 1 << n for n, key in enumerate(self.own)}

        def bits(loc: Loc) -> int:
            return sum(number.get(key, 0) for key in self.own_keys(loc))

        blocks = {id(b): b for e, _ in self.entries for b in step_blocks(e)}
        in_checks = 0
        for _, entry in self.graph.invariants:
            for block in step_blocks(entry):
                for loc, _, _ in block_accesses(block):
                    in_checks |= bits(loc)
        reads: dict[int, int] = {}
        writes: dict[int, int] = {}
        following: dict[int, list[int]] = {}
        for ident, block in blocks.items():
            read = written = 0
            if isinstance(block.term, Branch):
                for load in loads(block.term.cond):
                    read |= bits(load.loc)
            for instr in reversed(block.instrs):
                if isinstance(instr, Store) and self.surely(instr.loc):
                    keys = bits(instr.loc)
                    if keys.bit_count() == 1:
                        read &= ~keys
                        written |= keys
                for expr in instr_exprs(instr):
                    for load in loads(expr):
                        read |= bits(load.loc)
            reads[ident], writes[ident] = read, written
            after = (block.term.point.entry,) if isinstance(block.term, Await) else block.next_blocks()
            following[ident] = [id(b) for b in after]
        need = dict(reads)
        changed = True
        while changed:
            changed = False
            for ident in reversed(blocks):
                found = 0
                for b in following[ident]:
                    found |= need[b]
                found = reads[ident] | found & ~writes[ident]
                if found != need[ident]:
                    need[ident] = found
                    changed = True
        at_start = in_checks
        for start in self.base.starts:
            at_start |= need[id(start)]
        self.live_at_start = [key for key in self.own if at_start & number[key]]
        out = []
        for point in self.graph.points:
            live = in_checks | (need[id(point.entry)] if point is not None else 0)
            dead = [k for k in self.own if not live & number[k] and self.own[k] is not self.extra]
            out.append([(self.place[k], int(getattr(self.own[k][0], k[1]))) for k in dead])
        return out

    def _begin_alike(self) -> None:
        """Every CPU begins with the fields that CPU 0 begins with, as far as any step reads them. Raises Refused."""
        for key in self.live_at_start:
            struct, field = self.own[key]
            begin_alike(self.owners, struct, field)
            for pair in (self.family.pair, *self.family.others):
                begin_alike(pair.second.owners, pair.structs[id(struct)], field)

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
        self.counts = self._counts()
        self.tagged_keys = {k for k in self.family.pair.growing if k in self.shared} | self.counts
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

    def _counts(self) -> set[Key]:
        """The own fields that are compared with constants that grow. Numbers of pages are relative, and do not grow."""
        found: set[Key] = set()
        blocks = {id(b): b for e, _ in self.entries for b in step_blocks(e)}.values()
        wholes = [x for b in blocks for i in b.instrs for x in instr_exprs(i)]
        wholes += [b.term.cond for b in blocks if isinstance(b.term, Branch)]
        for expr in (x for whole in wholes for x in subexpressions(whole)):
            match expr:
                case Bin(a=Load(loc=loc), b=Const() as c) | Bin(a=Const() as c, b=Load(loc=loc)):
                    if expr.op in COMPARISONS and self.family.grows(c):
                        found |= self.own_keys(loc)
        growing = self.family.pair.growing
        return {k for k in found & growing.keys() & self.own.keys() if not self.owners.field_stride(*self.own[k])}

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
                return op not in COMPARISONS and (self.tagged(a) or self.tagged(b))
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

    # -- what code refers to ------------------------------------------------------------------------------------------

    def failure(self, kind: str, name: str, site: Site) -> int:
        """The number of a failure."""
        failure = Failure(kind, name, site)
        if failure not in self.failures:
            self.failures.append(failure)
        return self.failures.index(failure)

    def cast(self, store: Store) -> int:
        """The number of a store to the field of every CPU, as a step remembers it among its accesses: below 0."""
        assert isinstance(store.expr, Const)
        key = (id(store.loc.structs[0]), store.loc.field.name)
        if self.family.grows(store.expr):
            refuse(f"every CPU's '{key[1]}' gets a number that grows with the number of CPUs", store.site)
        if key in self.counts:
            refuse(f"every CPU's '{key[1]}', in which it counts, is written", store.site)
        cast = Cast(self.place[key] - self.width, store.expr.value)
        if cast not in self.casts:
            self.casts.append(cast)
        return -1 - self.casts.index(cast)

    def everyones(self) -> set[Key]:
        """The own fields that a step may write for every CPU."""
        stores = [i for e, _ in self.entries for b in step_blocks(e) for i in b.instrs if isinstance(i, Store)]
        return {(id(i.loc.structs[0]), i.loc.field.name) for i in stores if id(i) in self.base.casts}

    def accumulate(self, row: int, mask: int) -> int:
        """accumulate()"""
        key = self.rows[row]
        self.logs[key] = self.logs.get(key, 0) | mask
        return 0


def begin_alike(owners: Owners, struct: Struct, field: Field) -> None:
    """A field of each CPU has the first value of CPU 0's, or one with its stride. Raises Refused."""
    home = owners.home(struct)
    assert home is not None
    first, stride = int(getattr(struct, field.name)), owners.field_stride(struct, field)
    for cpu, other in enumerate(home.orbit):
        if int(getattr(other, field.name)) != first + stride * cpu:
            raise Refused(f"the CPUs begin with different values of {other.path}.{field.name}")
