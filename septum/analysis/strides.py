# SPDX-License-Identifier: GPL-2.0-or-later
"""Find out what belongs to each CPU: the stride of each number, and which structs are whose.

me() has stride 1, a constant 0; what is added, subtracted or multiplied by a constant follows; a local or a field
has the one stride that all its assignments agree on. Numbers are only compared with numbers of the same stride; what
decides a branch, or is the value of a property, has 0. What an index divides: see analysis/owners.py.

There are two passes. Inference works the strides out; one that is known never changes, so whatever cannot have a
stride is refused where it is met. Verification holds every instruction against the strides that were found.

Two things only show when the model runs, and end a step with an alarm of kind "pages", after which nothing that the
search says counts: an index of stride k that is not one of the CPU's own elements (or one of stride 0 that has
an owner), and a number of stride k that would not fit its field if another CPU were to store it.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from septum.analysis.owners import Home, NotInterchangeable, Owners
from septum.graph.ir import (
    Accumulate,
    Bin,
    Block,
    Branch,
    Const,
    Expr,
    Graph,
    Instr,
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
    blocks_of_cpus,
    instr_accesses,
    instr_exprs,
    step_blocks,
    subexpressions,
    term_accesses,
)
from septum.graph.values import COMPARISONS
from septum.lang.source import Site
from septum.lang.structs import Struct


def find_owners(graph: Graph, cpus: int) -> Owners:
    """What belongs to each of the CPUs. Raises NotInterchangeable if they cannot be exchanged together with it.

    Also where nothing does but its elements of per-CPU arrays: there is nothing to exchange but CPUs.
    """
    owners, divided = find_strides(graph, cpus)
    if not (divided or any(owners.locals.values()) or any(owners.fields.values())):
        raise NotInterchangeable("no page is a CPU's own")
    return owners


def find_strides(graph: Graph, cpus: int) -> tuple[Owners, bool]:
    """What belongs to each of the CPUs, and whether anything but the elements of per-CPU arrays does.

    Raises NotInterchangeable if the CPUs cannot be exchanged together with it.
    """
    if cpus == 1:
        raise NotInterchangeable("there is one CPU")
    if len({id(block) for block in graph.starts}) == cpus:
        raise NotInterchangeable("the CPUs run different programs")
    strides = _Strides(graph, cpus)
    strides.infer()
    owners = _Verification(strides).owners()
    _verify_structs(strides, owners)
    _verify_named(graph, strides, owners)
    return owners, strides.divided


def _refuse(what: str, site: Site | None) -> NotInterchangeable:
    return NotInterchangeable(what + (f" at or after {site.file}:{site.line}" if site is not None else ""))


class _Strides:
    """The first pass.

    ``homes``, ``fixed``, ``locals``, ``fields`` as in Owners, as far as they are known;
    ``divided`` whether anything but the elements of per-CPU arrays has an owner.
    """

    def __init__(self, graph: Graph, cpus: int) -> None:
        self.cpus = cpus
        self.steps = blocks_of_cpus(graph)
        stores = [i for block in self.steps for i in block.instrs if isinstance(i, Store)]
        self.written = {(id(struct), i.loc.field.name) for i in stores for struct in i.loc.structs}
        self.homes: dict[int, Home] = {}
        self.fixed: dict[int, Struct] = {}
        self.locals: dict[Var, int] = {}
        self.fields: dict[Key, int] = {}
        self.divided = self.changed = False
        self.shared_out: set[tuple[int, int]] = set()  # arrays, by the place behind an index, and strides

    def infer(self) -> None:
        """Work out all strides. What depends on nothing but itself goes by its first values."""
        while True:
            self.changed = True
            while self.changed:
                self.changed = False
                for block in self.steps:
                    self.block(block)
            missing = [(key, home) for key, home in self.written_fields() if key not in self.fields]
            for key, home in missing:
                first = [int(getattr(s, key[1])) for s in home.orbit]
                steps = {b - a for a, b in itertools.pairwise(first)}
                self.fields[key] = steps.pop() if len(steps) == 1 else 0
            if not missing:
                break
        for block in self.steps:
            for instr in block.instrs:
                if isinstance(instr, Set):
                    self.locals.setdefault(instr.var, 0)

    def block(self, block: Block) -> None:
        """What the instructions and the branch of a block tell."""
        site = None
        for instr in block.instrs:
            self.instr(instr)
            site = instr.site
        if isinstance(block.term, Branch):
            self.of(block.term.cond, site)

    def instr(self, instr: Instr) -> None:
        """What an instruction tells."""
        match instr:
            case Set(var, expr, site):
                stride = self.of(expr, site)
                if stride is not None and var not in self.locals:
                    self.locals[var] = stride
                    self.changed = True
            case Store(loc, expr, _, site):
                index, stride = self.of_index(loc, site), self.of(expr, site)
                if not index or stride is None:
                    return
                for struct in loc.structs[:index]:
                    key = (id(struct), loc.field.name)
                    if id(struct) in self.homes and key not in self.fields:
                        self.fields[key] = stride
                        self.changed = True
            case _:
                for expr in instr_exprs(instr):
                    self.of(expr, instr.site)

    def of(self, expr: Expr, site: Site | None) -> int | None:
        """The stride of an expression; None while it depends on one that is not known yet."""
        match expr:
            case Local(var=var):
                return self.locals.get(var)
            case Me():
                return 1
            case Load(loc=loc):
                return self.of_load(loc, site)
            case Table(values=values, index=index):
                stride = self.of(index, site)
                return stride and self.progression(values, stride, site)
            case Bin(op=op, a=a, b=b):
                left, right = self.of(a, site), self.of(b, site)
                if op in COMPARISONS:
                    return 0
                if left is None or right is None:
                    return None
                found = combined(op, a, b, left, right)
                if found is None:
                    raise _refuse(f"a number that depends on me() is used with {op}", site)
                return found
        return 0

    def progression(self, values: tuple[int, ...], stride: int, site: Site | None) -> int:
        """The stride of one of several constants, behind an index with a stride."""
        fits = 0 < stride <= len(values) // self.cpus
        steps = {values[j + stride] - values[j] for j in range((self.cpus - 1) * stride)} if fits else set[int]()
        if len(steps) != 1:
            raise _refuse("constants differ between the CPUs", site)
        return steps.pop()

    def of_index(self, loc: Loc, site: Site | None) -> int | None:
        """The stride of the index of a place; finds out what belongs to whom."""
        if loc.index is None:
            return 0
        stride = self.of(loc.index, site)
        if stride:
            self.divide(loc, stride, site)
        return stride

    def divide(self, loc: Loc, stride: int, site: Site | None) -> None:
        """Give the elements of an array to the CPUs, ``stride`` to each."""
        if (id(loc), stride) in self.shared_out:
            return
        self.shared_out.add((id(loc), stride))
        if stride < 0 or stride * self.cpus > len(loc.structs):
            raise _refuse("an array has no elements for some CPUs", site)
        self.divided |= not loc.own
        for r in range(stride):
            orbit = tuple(loc.structs[c * stride + r] for c in range(self.cpus))
            if all(s is orbit[0] for s in orbit):
                self.fixed[id(orbit[0])] = orbit[0]
                continue
            for cpu, struct in enumerate(orbit):
                known = self.homes.setdefault(id(struct), Home(cpu, orbit))
                if known.cpu != cpu or any(x is not y for x, y in zip(known.orbit, orbit, strict=True)):
                    raise _refuse(f"{struct.path} is found in different ways", site)

    def of_load(self, loc: Loc, site: Site | None) -> int | None:
        """The stride of a field's value."""
        stride = self.of_index(loc, site)
        if not stride:
            return stride
        found = set[int | None]()
        for r, struct in enumerate(loc.structs[:stride]):
            key = (id(struct), loc.field.name)
            if key in self.written:
                found.add(self.fields.get(key) if id(struct) in self.homes else 0)
            else:
                values = tuple(int(getattr(loc.structs[c * stride + r], loc.field.name)) for c in range(self.cpus))
                found.add(self.progression(values, 1, site))
        known = found - {None}
        if len(known) > 1:
            raise _refuse(f"'{loc.field.name}' depends on me() in some elements only", site)
        return known.pop() if known else None

    def written_fields(self) -> Iterator[tuple[Key, Home]]:
        """The fields of the first struct of each orbit that some step writes."""
        for home in list(self.homes.values()):
            if home.cpu == 0:
                names = type(home.orbit[0]).fields()
                yield from (((id(home.orbit[0]), n), home) for n in names if (id(home.orbit[0]), n) in self.written)


def combined(op: str, a: Expr, b: Expr, left: int, right: int) -> int | None:
    """The stride of ``a op b``, no comparison, of two numbers with strides; None if it has none."""
    if op in "+-":
        return left + right if op == "+" else left - right
    if not left and not right:
        return 0
    match op, a, b:
        case "*", _, Const(value=value):
            return left * value
        case "*", Const(value=value), _:
            return right * value
        case "<<", _, Const(value=value) if 0 <= value < 64:
            return left << value
        case "//" | "%", _, Const(value=value) if left % value == 0:
            return left // value if op == "//" else 0
    return None


class _Verification:
    """The second pass: every instruction, with all strides known. ``indexes`` as in Owners."""

    def __init__(self, strides: _Strides) -> None:
        self.strides = strides
        self.indexes: dict[int, int] = {}

    def owners(self) -> Owners:
        """What was found, if it is right."""
        found = self.strides
        for block in found.steps:
            site = None
            for instr in block.instrs:
                self.instr(instr)
                site = instr.site
            if isinstance(block.term, Branch):
                self.same_for_all(block.term.cond, site)
        return Owners(found.cpus, found.homes, frozenset(found.fixed), found.locals, found.fields, self.indexes)

    def instr(self, instr: Instr) -> None:
        """An instruction; raises NotInterchangeable."""
        match instr:
            case Set(var, expr, site):
                self.assigned(var.name, self.of(expr, site), self.strides.locals[var], site)
            case Store(loc, expr, _, site):
                self.store(loc, self.of_index(loc, site), self.of(expr, site), site)
            case Require(Bin(op="&", a=_, b=Bin(op="<", a=index, b=Const(value=width))), "index", site):
                stride = self.indexes[id(index)] = self.of(index, site)
                if stride and (stride < 0 or stride * self.strides.cpus > width):
                    raise _refuse("an array has no elements for some CPUs", site)
            case Require(cond, _, site) if cond is not None:
                self.same_for_all(cond, site)
            case Accumulate(_, _, mask, site):
                self.same_for_all(mask, site)

    def store(self, loc: Loc, index: int, stride: int, site: Site) -> None:
        """A store of a number with this stride behind an index with that one."""
        for struct in loc.structs[:index] if index else loc.structs:
            key = (id(struct), loc.field.name)
            if index and id(struct) in self.strides.homes:
                self.assigned(loc.field.name, stride, self.strides.fields[key], site)
            elif stride:
                raise _refuse(f"'{loc.field.name}' of {struct.path}, which is of no CPU, gets me()", site)

    def assigned(self, name: str, stride: int, found: int, site: Site) -> None:
        """All assignments agree."""
        if stride != found:
            raise _refuse(f"'{name}' is a number that depends on me(), and one that does not,", site)

    def same_for_all(self, expr: Expr, site: Site | None) -> None:
        """An expression that must be the same for all CPUs."""
        if self.of(expr, site):
            raise _refuse("what happens depends on me()", site)

    def of(self, expr: Expr, site: Site | None) -> int:
        """The stride of an expression, whose comparisons are right and whose indexes are noted."""
        for part in subexpressions(expr):
            match part:
                case Bin(op=op, a=a, b=b) if op in COMPARISONS and self.strides.of(a, site) != self.strides.of(b, site):
                    raise _refuse("a number that depends on me() is compared with one that does not", site)
                case Load(loc=loc):
                    self.of_index(loc, site)
                case Table(index=index):
                    self.indexes[id(index)] = self.strides.of(index, site) or 0
        return self.strides.of(expr, site) or 0

    def of_index(self, loc: Loc, site: Site | None) -> int:
        """The stride of the index of a place."""
        if loc.index is None:
            return 0
        stride = self.indexes[id(loc.index)] = self.of(loc.index, site)
        return stride


def _verify_structs(strides: _Strides, owners: Owners) -> None:
    """Structs that correspond are alike, are found in one way, and their numbers fit for every CPU."""
    for home in owners.homes.values():
        if id(home.orbit[home.cpu]) in owners.fixed:
            raise NotInterchangeable(f"{home.orbit[home.cpu].path} is found in different ways")
        for struct in home.orbit:
            if not _alike(struct, home.orbit[0], strides.written):
                raise NotInterchangeable(f"{struct.path} is not like {home.orbit[0].path}")
    for key, home in strides.written_fields():
        struct = home.orbit[0]
        field = type(struct).fields()[key[1]]
        if not _fits(owners, field.lo, field.hi(struct), owners.fields[key]):
            raise NotInterchangeable(f"{struct.path}.{key[1]} has no room for all CPUs")
    for var, stride in owners.locals.items():
        lo, hi = var.bound if var.bound is not None else (var.values.lo, var.values.hi) if var.values else (0, 0)
        if not _fits(owners, lo, hi, stride):
            raise NotInterchangeable(f"'{var.name}' of {var.site.function}() has no room for all CPUs")


def _alike(struct: Struct, first: Struct, written: set[Key]) -> bool:
    """Whether two structs have the same fields, of the same bounds, and steps write to the same ones of them."""
    return type(struct) is type(first) and all(
        field.hi(struct) == field.hi(first) and ((id(struct), name) in written) == ((id(first), name) in written)
        for name, field in type(first).fields().items()
    )


def _fits(owners: Owners, lo: int, hi: int, stride: int) -> bool:
    """Whether each CPU can store some number of those in lo..hi."""
    return not stride or (stride > 0 and owners.room(lo, hi, stride) >= 0)


def _verify_named(graph: Graph, strides: _Strides, owners: Owners) -> None:
    """What is a CPU's is found by its number only, and no property of whole states sees a CPU's numbers."""
    for block in strides.steps:
        for loc, site in _places(block):
            if loc.index is None and owners.home(loc.structs[0]) is not None:
                raise _refuse(f"{loc.structs[0].path} is named, not found by me(),", site)
    for _, entry in graph.invariants:
        for block in step_blocks(entry):
            for loc, site in _places(block):
                if any(owners.field_stride(s, loc.field) for s in loc.structs):
                    raise _refuse("a property of whole states reads a CPU's numbers", site)


def _places(block: Block) -> Iterator[tuple[Loc, Site | None]]:
    """Every place that a block accesses, and where."""
    site = None
    for instr in block.instrs:
        site = instr.site
        yield from ((loc, site) for loc, _, _ in instr_accesses(instr))
    yield from ((loc, site) for loc, _, _ in term_accesses(block))
