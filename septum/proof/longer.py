# SPDX-License-Identifier: GPL-2.0-or-later
"""One model at two numbers of splits, where each CPU splits pages of its own: whether a CPU treats all pages alike.

The model is lowered for W and W + 1 splits of each CPU, and the two graphs are walked side by side (family.py). A
number whose stride, how much larger it is on the next CPU, grows by m with each split counts *pages*, m to a page: it
means the same thing one page further on if m is added. What else may differ: constants that grow with the splits
alone, which say where a CPU's pages end (*ends*), and those that grow with the number of all pages. Anything else is
refused.
"""

from __future__ import annotations

from collections.abc import Iterator

from septum.analysis.strides import combined
from septum.graph.ir import (
    Bin,
    Block,
    Branch,
    Const,
    Expr,
    Key,
    Load,
    Loc,
    Local,
    Me,
    Require,
    Set,
    Table,
    Var,
    blocks_of_cpus,
    instr_exprs,
    subexpressions,
)
from septum.graph.values import COMPARISONS
from septum.lang.structs import Field, Struct
from septum.proof.family import Family, Member, Pair, Refused


class Longer(Pair):
    """A member of a family, and one in which each CPU has one split more. Raises Refused.

    ``width``   the splits of the first;
    ``times``   id of an expression of the first -> how much it grows from page to page;
    ``fresh``   ids of expressions that name a page by me(), and not by another number of a page;
    ``pages``   key of a field of a page of CPU 0 -> (which page, key of the same field of page 0), of both members;
    ``ends``    id of a constant -> how often the number of splits is in it; ``end_vars`` locals that may hold it.
    """

    def __init__(self, first: Member, second: Member) -> None:
        self.width = 0
        self.times: dict[int, int] = {}
        self.fresh: set[int] = set()
        self.pages: dict[Key, tuple[int, Key]] = {}
        self.ends: dict[int, int] = {}
        self.end_vars: frozenset[Var] = frozenset()
        super().__init__(first, second)
        if self.width < 2:
            raise Refused("no page is a CPU's own")

    def differs(self, what: str) -> str:
        """The reason."""
        return f"{what} differs with the number of splits"

    # -- strides ---------------------------------------------------------------------------------------

    def page_times(self, one: int, two: int) -> int:
        """How much a number grows from page to page that has these strides in the two members."""
        times = two - one
        if times and not self.width:
            self.width = one // times
        if times and one != times * self.width:
            self.differ("how far a number of a CPU is from that of the next one")
        return times

    def of_var(self, var: Var) -> int:
        """The same of a local."""
        other = self.vars.get(var)
        if other is None:
            return 0
        return self.page_times(self.first.owners.local_stride(var), self.second.owners.local_stride(other))

    def of_field(self, struct: Struct, field: Field) -> int:
        """The same of a field of a CPU's own."""
        other = self.structs.get(id(struct))
        if other is None:
            return 0
        mine = self.first.owners.field_stride(struct, field)
        return self.page_times(mine, self.second.owners.field_stride(other, field))

    # -- the walk --------------------------------------------------------------------------------------

    def var(self, one: Var, two: Var) -> None:
        """Two locals."""
        super().var(one, two)
        if self.of_var(one) and one.bound is not None:
            raise Refused(f"the local '{one.name}' is the number of a page, and has a bound")

    def expr(self, one: Expr, two: Expr) -> None:
        """Two expressions."""
        super().expr(one, two)
        times = self.times[id(one)] = self.page_times(stride(one, self.first), stride(two, self.second))
        match one, two:
            case Table(values=a, index=at), Table(values=b):
                self.table(a, b, at, times)
                inside = self.times[id(at)]
            case Load(loc=loc), _:
                if (id(loc.structs[0]), loc.field.name) in self.first.written:
                    return
                inside = self.times[id(loc.index)] if loc.index is not None else 0
            case Bin(op=op, a=left, b=right), _:
                inside = self.times[id(left)] or self.times[id(right)]
                if (
                    op not in COMPARISONS
                    and inside
                    and (op not in "+-*" or self.times[id(left)] == self.times[id(right)])
                ):
                    raise Refused(f"numbers of pages are used with {op}")
            case _:
                return
        if times and not inside:
            self.fresh.add(id(one))

    def table(self, one: tuple[int, ...], two: tuple[int, ...], index: Expr, times: int) -> None:
        """Two tables of constants."""
        per_page = self.times[id(index)]
        owned = self.first.owners.indexes.get(id(index), 0)
        if per_page:
            for values, pages in ((one, self.width), (two, self.width + 1)):
                for j in range(per_page * (pages - 1)):
                    if values[j + per_page] - values[j] != times:
                        self.differ("a constant of a page")
            same = one[:owned] == two[:owned]
        else:
            same = one[:owned] == two[:owned] if owned else one == two
        if not same:
            self.differ("a table of constants")

    def loc(self, one: Loc, two: Loc) -> None:
        """Two places."""
        if one.index is None or two.index is None:
            super().loc(one, two)
            return
        k = self.first.owners.indexes.get(id(one.index), 0)
        more = self.second.owners.indexes.get(id(two.index), 0)
        each = self.page_times(k, more)
        if not each:
            super().loc(one, two)
            return
        if one.field.name != two.field.name or one.own or two.own:
            self.differ(f"an access to '{one.field.name}'")
        self.expr(one.index, two.index)
        for r in range(self.width):
            for j in range(each):
                self.struct(one.structs[r * each + j], two.structs[r * each + j], one.field)
        self.alike(one, self.first, each, self.width)
        self.alike(two, self.second, each, self.width + 1)

    def alike(self, loc: Loc, member: Member, each: int, pages: int) -> None:
        """The pages of CPU 0 behind a place are alike, and begin alike."""
        name, base = loc.field.name, self.first is member
        k = each * pages
        for j in range(each):
            page = loc.structs[j]
            home = member.owners.home(page)
            if home is None:
                self.differ(f"whose '{name}' is")
            first, by = int(getattr(page, name)), 0
            if (id(page), name) not in member.written:
                by = (int(getattr(loc.structs[j + k], name)) - first) // pages
            elif member.owners.field_stride(page, loc.field):
                raise Refused(f"{page.path}.{name}, of a page, is the number of a page")
            known = id(page) if base else self.back[id(page)]
            for r in range(pages):
                struct = loc.structs[r * each + j]
                if type(struct) is not type(page) or loc.field.hi(struct) != loc.field.hi(page):
                    self.differ(f"what {struct.path} is")
                if int(getattr(struct, name)) != first + r * by:
                    self.differ(f"the first value of {struct.path}.{name}")
                if self.pages.setdefault((id(struct), name), (r, (known, name))) != (r, (known, name)):
                    self.differ(f"which page {struct.path} is of")


def stride(expr: Expr, member: Member) -> int:
    """How much larger a number is on the next CPU."""
    owners = member.owners
    match expr:
        case Local(var=var):
            return owners.local_stride(var)
        case Me():
            return 1
        case Load(loc=loc):
            k = owners.indexes.get(id(loc.index), 0) if loc.index is not None else 0
            if not k:
                return 0
            struct = loc.structs[0]
            if (id(struct), loc.field.name) in member.written:
                return owners.field_stride(struct, loc.field)
            return int(getattr(loc.structs[k], loc.field.name)) - int(getattr(struct, loc.field.name))
        case Table(values=values, index=index):
            k = owners.indexes.get(id(index), 0)
            return values[k] - values[0] if k else 0
        case Bin(op=op, a=a, b=b) if op not in COMPARISONS:
            return combined(op, a, b, stride(a, member), stride(b, member)) or 0
    return 0


def longer(family: Family, second: Member) -> Longer:
    """The base of a family, held against a member with one split more. Raises Refused."""
    pair = Longer(family.base, second)
    _constants(family, pair)
    ends = _Ends(pair)
    ends.check()
    pair.end_vars = frozenset(ends.vars)
    _fields(family, pair)
    return pair


def _constants(family: Family, pair: Longer) -> None:
    """What grows with the splits: where pages end, or the number of all pages."""
    cpus, width = family.base.cpus, pair.width
    for ident, by in pair.consts.items():
        each = family.pair.consts.get(ident, 0)
        if by and not each:
            pair.ends[ident] = by
        elif by and by * width != cpus * each:
            raise Refused("a constant grows with CPUs and splits, and not as the number of pages does")
    for ident, moved in pair.arrays.items():
        if moved and moved * width != cpus * family.pair.arrays.get(ident, 0):
            raise Refused("what there is an array of grows otherwise than the number of pages")


def _fields(family: Family, pair: Longer) -> None:
    """Fields that are numbers of pages have room for one more with each split."""
    for ident, other in pair.structs.items():
        home = pair.second.owners.home(other)
        if home is None:
            continue
        struct = next(s for s in family.base.owners.homes[ident].orbit if id(s) == ident)
        for name, field in type(struct).fields().items():
            if (ident, name) in family.base.written and (times := pair.of_field(struct, field)):
                rooms = [
                    m.owners.room(field.lo, field.hi(s), m.owners.field_stride(s, field))
                    for m, s in ((pair.first, struct), (pair.second, other))
                ]
                if rooms[1] != rooms[0] + times:
                    raise Refused(f"the bound of {struct.path}.{name} grows otherwise than the number of splits")


class _Ends:
    """Where the end of a CPU's pages is used: it is compared with numbers of pages, and kept in locals; no more."""

    def __init__(self, pair: Longer) -> None:
        self.pair = pair
        self.vars: set[Var] = set()
        self.blocks = blocks_of_cpus(pair.first.graph)

    def check(self) -> None:
        """Raises Refused."""
        sets = [i for b in self.blocks for i in b.instrs if isinstance(i, Set)]
        found = -1
        while found != len(self.vars):
            found = len(self.vars)
            self.vars |= {i.var for i in sets if self.of(i.expr)}
        for block in self.blocks:
            for expr in self.exprs(block):
                for part in subexpressions(expr):
                    self.part(part)

    def of(self, expr: Expr) -> bool:
        """Whether the end may be in an expression."""
        match expr:
            case Const():
                return id(expr) in self.pair.ends
            case Local(var=var):
                return var in self.vars
            case Bin(op=op, a=a, b=b) if op not in COMPARISONS:
                if op == "*" and (isinstance(a, Me) or isinstance(b, Me)):
                    return False
                return self.of(a) or self.of(b)
        return False

    def exprs(self, block: Block) -> Iterator[Expr]:
        """The expressions of a block, as far as they are more than indexes that are checked."""
        for instr in block.instrs:
            if isinstance(instr, Require) and page_index(self.pair, instr) is not None:
                continue
            for expr in instr_exprs(instr):
                if self.of(expr) and not (isinstance(instr, Set) and instr.var.bound is None):
                    self.refuse()
                yield expr
        if isinstance(block.term, Branch):
            if self.of(block.term.cond):
                self.refuse()
            yield block.term.cond

    def part(self, expr: Expr) -> None:
        """A part of an expression."""
        times = self.pair.times
        match expr:
            case Bin(op=op, a=a, b=b) if self.of(a) or self.of(b):
                if op in COMPARISONS:
                    if not times[id(a)] or times[id(a)] != times[id(b)]:
                        self.refuse()
                elif op not in "+-*":
                    self.refuse()
            case Load(loc=loc) if loc.index is not None and self.of(loc.index):
                self.refuse()
            case Table(index=index) if self.of(index):
                self.refuse()

    def refuse(self) -> None:
        """Give up."""
        raise Refused("the number of splits is used for more than where a CPU's pages end")


def page_index(pair: Longer, instr: Require) -> Expr | None:
    """The index of a page that a requirement checks, if it does."""
    match instr:
        case Require(Bin(op="&", a=_, b=Bin(op="<", a=index, b=Const())), "index", _) if pair.times.get(id(index)):
            return index
    return None
