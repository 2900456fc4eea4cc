# SPDX-License-Identifier: GPL-2.0-or-later
"""One model at several numbers of CPUs: whether its code is the same, and what of it grows.

A proof for any number of CPUs runs the code that was lowered for one number. So that code must be that of every other
number, too. The model is lowered for N and N + 1 CPUs, and the two graphs are walked side by side: the same points,
blocks and instructions, at the same lines. Three things may differ: the bound of a field (it *grows*), the length of
an array by the elements that belong to CPUs, and a constant, which is then taken for ``a * N + b``, such as the number
of the first region behind those of the guest. Anything else is refused, with its place. With more sizes (in tests)
the same must hold between each and the next, with the same ``a``.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from typing import NamedTuple, NoReturn

from septum.analysis.live import find_live
from septum.analysis.owners import NotInterchangeable, Owners
from septum.analysis.strides import find_strides
from septum.graph.fold import fold
from septum.graph.ir import (
    Accumulate,
    Await,
    Bin,
    Block,
    Branch,
    Choice,
    Const,
    Expr,
    Graph,
    Instr,
    Jump,
    Key,
    Line,
    Load,
    Loc,
    Local,
    Me,
    Require,
    Set,
    Store,
    Table,
    Var,
    blocks_of_cpus,
    step_blocks,
)
from septum.graph.lower import lower_model
from septum.graph.ranges import analyse
from septum.lang.model import Model, Role
from septum.lang.source import Site
from septum.lang.structs import Field, Struct
from septum.proof.decided import FITS, Decided, not_uniform
from septum.proof.everyone import end_at_others, merge_loops
from septum.proof.larger import MORE_BY, unlike

#: the numbers of CPUs that a model is lowered for; the steps that a proof runs are those of the first
SIZES = (3, 4)
#: the number of CPUs from which on what is proved holds
FEWEST = 2


class Refused(Exception):
    """Why nothing can be proved for any number of CPUs, in a few words, with file and line where there is one."""


class Member(NamedTuple):
    """The model for one number of CPUs.

    ``live``     the live locals at each program counter; ``written`` the fields that some step writes;
    ``owners``   what belongs to a CPU; ``starts`` the first block of each role's program;
    ``decided``  what constants decide;
    ``casts``    ids of the stores that write the same to every CPU's field.
    """

    model: Model
    cpus: int
    graph: Graph
    owners: Owners
    live: list[tuple[Var, ...]]
    written: frozenset[Key]
    starts: tuple[Block, ...]
    decided: Decided
    casts: frozenset[int]


def refuse(what: str, site: Site | None) -> NoReturn:
    """Give up, at a place."""
    raise Refused(what + (f", at or after {site.file}:{site.line}" if site is not None else ""))


def member(build: Callable[[int], Model], cpus: int) -> Member:
    """Lower the model for one number of CPUs."""
    model = build(cpus)
    if model.cpus != cpus:
        raise Refused("the scenario says itself how many CPUs there are")
    if any(p != model.programs[0] for p in model.programs):
        raise Refused("the CPUs run different programs")
    return lowered(model)


def lowered(model: Model) -> Member:
    """Lower a model of some CPUs. Raises Refused."""
    cpus = model.cpus
    if any(p.paused is not None for p in model.programs):
        raise Refused("a program can be paused by another one, as a process by a softirq")
    model.reset()
    decided = Decided()
    graph = fold(lower_model(model, watch=decided), watch=decided)
    casts = merge_loops(graph, cpus)
    graph = end_at_others(graph, cpus)
    analyse(graph, cpus)
    try:
        owners, _ = find_strides(graph, cpus)
    except NotInterchangeable as error:
        raise Refused(f"the CPUs are not interchangeable: {error}") from None
    stores = [i for block in blocks_of_cpus(graph) for i in block.instrs if isinstance(i, Store)]
    written = frozenset((id(struct), i.loc.field.name) for i in stores for struct in i.loc.structs)
    starts = tuple({id(b): b for b in graph.starts}.values())
    return Member(model, cpus, graph, owners, find_live(graph), written, starts, decided, casts)


class Pair:
    """Two members of a family, walked side by side.

    ``consts``  id of a constant of the first -> how much it grows with each CPU, where it does;
    ``tables``  id of a table of the first -> the table of the second;
    ``arrays``  id of a place behind an index -> how far its elements that no CPU owns move with each CPU;
    ``structs`` id of a struct of the first that no CPU owns, or is CPU 0's -> the struct of the second;
    ``growing`` the fields of the first whose bound differs;
    ``unbounded`` locals of properties that more CPUs may take beyond their bound.
    """

    def __init__(self, first: Member, second: Member) -> None:
        self.first, self.second = first, second
        self.consts: dict[int, int] = {}
        self.tables: dict[int, tuple[Table, Table]] = {}
        self.arrays: dict[int, int] = {}
        self.structs: dict[int, Struct] = {}
        self.back: dict[int, int] = {}
        self.vars: dict[Var, Var] = {}
        self.growing: dict[Key, tuple[Struct, Field]] = {}
        self.site: Site | None = None
        self.unbounded: set[str] = set()
        one, two = first.graph, second.graph
        if len(one.points) != len(two.points) or len(one.invariants) != len(two.invariants):
            raise Refused(self.differs("the number of places where a CPU waits"))
        for start, other in zip(first.starts, second.starts, strict=True):
            self.step(start, other)
        for p, q in zip(one.points[1:], two.points[1:], strict=True):
            assert p is not None and q is not None
            self.site = p.stack[-1] if p.stack else None
            if p.ways != q.ways or p.stack != q.stack:
                self.differ("a place where a CPU waits")
            self.step(p.entry, q.entry)
            ours, theirs = first.live[p.number], second.live[q.number]
            if len(ours) != len(theirs):
                self.differ("which locals are live")
            for v, w in zip(ours, theirs, strict=True):
                self.var(v, w)
        self.uniform(first.decided, second.decided)

    def uniform(self, one: Decided, two: Decided) -> None:
        """What constants decide is the same for every number of CPUs."""
        what = "CPUs" if self.first.cpus != self.second.cpus else "splits"
        for site, op, (a, b) in not_uniform(one, two, max(1, self.first.cpus - FEWEST)):
            if op.startswith(FITS):
                self.unbounded.add(op.removeprefix(FITS))
            else:
                refuse(f"'{a} {op} {b}' depends on the number of {what}: few differ from many", site)

    def differs(self, what: str) -> str:
        """The reason."""
        one, two = self.first.cpus, self.second.cpus
        return f"{what} differs " + (f"between {one} and {two} CPUs" if one != two else "with the splits")

    def differ(self, what: str) -> NoReturn:
        """Give up here."""
        refuse(self.differs(what), self.site)

    def step(self, one: Block, two: Block) -> None:
        """The blocks of one step, which must correspond."""
        ours, theirs = step_blocks(one), step_blocks(two)
        if len(ours) != len(theirs):
            self.differ("the code of a step (a loop over CPUs?)")
        place = {id(b): i for i, b in enumerate(theirs)}
        mine = {id(b): i for i, b in enumerate(ours)}
        for a, b in zip(ours, theirs, strict=True):
            if len(a.instrs) != len(b.instrs) or type(a.term) is not type(b.term):
                self.differ("the code of a step")
            for i, j in zip(a.instrs, b.instrs, strict=True):
                self.site = i.site
                self.instr(i, j)
            match a.term, b.term:
                case Jump(x), Jump(y):
                    same = mine[id(x)] == place[id(y)]
                case Branch(c, x, y), Branch(d, u, v):
                    self.expr(c, d)
                    same = (mine[id(x)], mine[id(y)]) == (place[id(u)], place[id(v)])
                case Await(p), Await(q):
                    same = p.number == q.number
                case _:
                    same = True
            if not same:
                self.differ("where a branch leads")

    def instr(self, one: Instr, two: Instr) -> None:
        """Two instructions."""
        if type(one) is not type(two) or one.site != two.site:
            self.differ("an instruction")
        match one, two:
            case Set(v, a, _), Set(w, b, _):
                self.var(v, w)
                self.expr(a, b)
            case Store(l, a, marked, _), Store(m, b, also, _):
                if marked != also or (id(one) in self.first.casts) != (id(two) in self.second.casts):
                    self.differ("an access")
                self.loc(l, m)
                self.expr(a, b)
            case Require(a, name, _), Require(b, other, _):
                if name != other or (a is None) != (b is None):
                    self.differ("a requirement")
                if a is not None and b is not None:
                    self.expr(a, b)
            case Accumulate(log, row, a, _), Accumulate(other, r, b, _):
                if log != other or row != r:
                    self.differ("what is remembered over the whole search")
                self.expr(a, b)
            case Line(), _:
                pass

    def var(self, one: Var, two: Var) -> None:
        """Two locals."""
        if self.vars.setdefault(one, two) is not two or one.name != two.name or one.bound != two.bound:
            self.differ(f"the local '{one.name}'")

    def expr(self, one: Expr, two: Expr) -> None:
        """Two expressions."""
        match one, two:
            case Const(value=a), Const(value=b):
                if self.consts.setdefault(id(one), b - a) != b - a:
                    self.differ("a constant")
                return
            case Local(var=v), Local(var=w):
                self.var(v, w)
                return
            case (Me(), Me()) | (Choice(), Choice()):
                return
            case Load(loc=a, marked=m), Load(loc=b, marked=n) if m == n:
                self.loc(a, b)
                return
            case Table(index=a), Table(index=b):
                self.tables[id(one)] = (one, two)
                self.expr(a, b)
                return
            case Bin(op=op, a=a, b=b), Bin(op=other, a=c, b=d) if op == other:
                self.expr(a, c)
                self.expr(b, d)
                return
        self.differ("an expression")

    def loc(self, one: Loc, two: Loc) -> None:
        """Two places."""
        if one.field.name != two.field.name or (one.index is None) != (two.index is None) or one.own != two.own:
            self.differ(f"an access to '{one.field.name}'")
        k = 0
        if one.index is not None and two.index is not None:
            self.expr(one.index, two.index)
            k = self.first.owners.indexes.get(id(one.index), 0)
            if k != self.second.owners.indexes.get(id(two.index), 0):
                self.differ(f"how '{one.field.name}' depends on me()")
        if k:
            for s, t in zip(one.structs[:k], two.structs[:k], strict=True):
                self.struct(s, t, one.field)
            return
        ours = [(j, s) for j, s in enumerate(one.structs) if self.first.owners.home(s) is None]
        theirs = [(j, s) for j, s in enumerate(two.structs) if self.second.owners.home(s) is None]
        moved = {j2 - j1 for (j1, _), (j2, _) in zip(ours, theirs, strict=False)}
        if len(ours) != len(theirs) or len(moved) > 1:
            self.differ(f"which '{one.field.name}' an index finds")
        if one.index is not None:
            self.arrays[id(one)] = moved.pop() if moved else 0
        for (_, s), (_, t) in zip(ours, theirs, strict=True):
            self.struct(s, t, one.field)

    def struct(self, one: Struct, two: Struct, field: Field) -> None:
        """Two structs, one field of them."""
        if self.structs.setdefault(id(one), two) is not two or self.back.setdefault(id(two), id(one)) != id(one):
            self.differ(f"which struct {one.path} is")
        other = type(two).fields()[field.name]
        if field.hi(one) != other.hi(two):
            self.growing[id(one), field.name] = (one, field)
        if field.lo != other.lo:
            self.differ(f"the least value of {one.path}.{field.name}")
        a, b = int(getattr(one, field.name)), int(getattr(two, field.name))
        if a != b:
            self.differ(f"the first value of {one.path}.{field.name}")


class Family:
    """A model at ``SIZES``, whose code is the same but for what grows. Raises Refused if it is not.

    ``base`` the member whose steps are run; ``pair`` it and the next; ``roles`` what CPUs there are, "" for all alike.
    ``members`` if they are lowered already.
    """

    roles: tuple[Role, ...] = (Role("", many=True),)

    def __init__(
        self, build: Callable[[int], Model], sizes: Sequence[int] = SIZES, members: list[Member] | None = None
    ) -> None:
        self.take(members or [member(build, cpus) for cpus in sizes])
        self._linear()
        if members is None:  # else they were compared when they were lowered
            first, second = (m.model for m in self.members[:2])
            self.same_built(first, second, lambda more: build(first.cpus + more))

    def take(self, members: list[Member]) -> None:
        """Walk each member and the next side by side."""
        self.base = members[0]
        self.members = members
        self.pairs = [Pair(a, b) for a, b in itertools.pairwise(members)]
        self.pair = self.pairs[0]
        self.others: list[Pair] = []  # of the base and a member with more of something else

    @staticmethod
    def same_built(smaller: Model, larger: Model, built: Callable[[int], Model], by: Sequence[int] = MORE_BY) -> None:
        """Refuse a model that Python builds in another way for other numbers of CPUs. See larger.py."""
        if (what := unlike(smaller, larger, built, by)) is not None:
            raise Refused(what)

    def _linear(self) -> None:
        """Growth is the same between each size and the next."""
        for one, two in itertools.pairwise(self.pairs):
            self.same_growth(one, two)

    def same_growth(self, one: Pair, two: Pair) -> None:
        """What grows from one size to the next grows as much to the one after it."""
        names = [{(type(s).__qualname__, f.name, s.path) for s, f in p.growing.values()} for p in (one, two)]
        grown = [{(c, f) for c, f, _ in n} for n in names]
        if grown[0] != grown[1] or len(names[0]) != len(names[1]):
            raise Refused(two.differs("which bounds grow"))
        if sorted(a for a in one.consts.values() if a) != sorted(a for a in two.consts.values() if a):
            raise Refused(two.differs("how constants grow"))
        if list(one.arrays.values()) != list(two.arrays.values()):
            raise Refused(two.differs("how arrays grow"))

    def add(self, pair: Pair) -> None:
        """The base and one more of something else than CPUs: what grows with that grows."""
        self.others.append(pair)
        self.pair.growing.update(pair.growing)

    def more(self, struct: Struct, field: Field) -> int:
        """How much the bound of a field of the base grows with each CPU."""
        other = self.pair.structs.get(id(struct))
        return type(other).fields()[field.name].hi(other) - field.hi(struct) if other is not None else 0

    def grows(self, const: Const) -> int:
        """How much a constant of the base grows with each CPU."""
        return self.pair.consts.get(id(const), 0)
