# SPDX-License-Identifier: GPL-2.0-or-later
"""Which memory and which numbers belong to a CPU, so that CPUs can be exchanged together with them.

CPU c that works on pages c*k .. c*k + k-1 does with them what any other CPU does with its own. Then a state in which
two CPUs are exchanged, their pages with them, is as good as the state itself; this module finds out whether that is so.

Each number in the code has a *coefficient*: how much larger it is on the next CPU. me() has 1, a constant 0; what
is added, subtracted or multiplied by a constant follows; a local or a field has the one coefficient that all its
assignments agree on. Numbers are only compared with numbers of the same coefficient; what decides a branch, or is
the value of a property, has 0. An index of coefficient k > 0 divides an array: element j < cpus * k is CPU j // k's,
and corresponds to elements j % k, k + j % k, ... of the others. Structs that correspond are one *orbit*.

Two things only show when the model runs, and end a step with an alarm of kind "pages", after which nothing that the
search says counts: an index of coefficient k that is not one of the CPU's own elements (or one of coefficient 0 that
is somebody's), and a number of coefficient k that would not fit its field if another CPU were to store it.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import NamedTuple

from septum.graph.ir import (
    Accumulate,
    Bin,
    Block,
    Branch,
    Const,
    Expr,
    Graph,
    Instr,
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
    step_blocks,
)
from septum.graph.ranges import values_of
from septum.lang.source import Site
from septum.lang.structs import Field, Struct

Key = tuple[int, str]
COMPARISONS = ("==", "!=", "<", "<=", ">", ">=")
#: orders of the interchangeable CPUs in which the properties of whole states are looked at
MOST_ORDERS = 720


class NotInterchangeable(Exception):
    """Why CPUs cannot be exchanged together with their pages, in a few words."""


class Home(NamedTuple):
    """Whose a struct is, and which structs of the other CPUs correspond to it: one for each CPU, itself included."""

    cpu: int
    orbit: tuple[Struct, ...]


class Affine:
    """What belongs to a CPU in one model. Raises NotInterchangeable if CPUs cannot be exchanged.

    ``homes``   id of a struct -> whose it is, for those that are somebody's;
    ``vars``, ``fields`` coefficients of locals, and of fields of the first struct of each orbit;
    ``pages``   whether anything but the elements of per-CPU arrays is somebody's;
    ``indexes`` id of an index in some step -> its coefficient: these are looked at when they are used.
    """

    def __init__(self, graph: Graph, cpus: int) -> None:
        self.graph = graph
        self.cpus = cpus
        self.homes: dict[int, Home] = {}
        self.fixed: dict[int, Struct] = {}
        self.vars: dict[Var, int] = {}
        self.fields: dict[Key, int] = {}
        self.indexes: dict[int, int] = {}
        self.pages = self.changed = self.final = False
        checks = {id(block) for _, block in graph.invariants}
        self.steps = [block for entry, _ in all_steps(graph) if id(entry) not in checks for block in step_blocks(entry)]
        self.written = {
            (id(s), i.loc.field.name)
            for b in self.steps
            for i in b.instrs
            if isinstance(i, Store)
            for s in i.loc.structs
        }
        self._settle()
        self.final = True
        self._look()
        self._look_at_structs()

    # -- for the code generator -----------------------------------------------------------------

    def home(self, struct: Struct) -> Home | None:
        """Whose a struct is; None if it is nobody's."""
        return self.homes.get(id(struct))

    def of_field(self, struct: Struct, field: Field) -> int:
        """The coefficient of a field."""
        home = self.homes.get(id(struct))
        return self.fields.get((id(home.orbit[0]), field.name), 0) if home is not None else 0

    def room(self, lo: int, hi: int, k: int) -> int:
        """How many numbers, less one, a CPU can store of those in lo..hi, if the others can store as many."""
        return hi - lo - (self.cpus - 1) * k

    def fits(self, lo: int, hi: int, k: int) -> bool:
        """Whether each CPU can store some number of those in lo..hi."""
        return not k or (k > 0 and self.room(lo, hi, k) >= 0)

    def useful(self) -> bool:
        """Whether a page or a number of a CPU is anywhere: otherwise there is nothing to exchange but CPUs."""
        return self.pages or any(self.vars.values()) or any(self.fields.values())

    # -- coefficients ----------------------------------------------------------------------------

    def refuse(self, what: str, site: Site | None) -> NotInterchangeable:
        """An error at a place."""
        return NotInterchangeable(what + (f" at or after {site.file}:{site.line}" if site is not None else ""))

    def of(self, expr: Expr, site: Site | None) -> int | None:
        """The coefficient of an expression; None while it depends on one that is not known yet."""
        match expr:
            case Local(var=var):
                return self.vars.get(var)
            case Me():
                return 1
            case Load(loc=loc):
                return self.of_load(loc, site)
            case Table(values=values, index=index):
                k = self.of(index, site)
                if self.final:
                    self.indexes[id(index)] = k or 0
                return k and self.progression(values, k, site)
            case Bin(op=op, a=a, b=b):
                left, right = self.of(a, site), self.of(b, site)
                if op in COMPARISONS:
                    if self.final and left != right:
                        raise self.refuse("a number that depends on me() is compared with one that does not", site)
                    return 0
                if left is None or right is None:
                    return None
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
                raise self.refuse(f"a number that depends on me() is used with {op}", site)
        return 0

    def progression(self, values: tuple[int, ...], k: int, site: Site | None) -> int:
        """The coefficient of one of several constants, behind an index with a coefficient."""
        fits = 0 < k <= len(values) // self.cpus
        steps = {values[j + k] - values[j] for j in range((self.cpus - 1) * k)} if fits else set[int]()
        if len(steps) != 1:
            raise self.refuse("constants differ between the CPUs", site)
        return steps.pop()

    def of_index(self, loc: Loc, site: Site | None) -> int | None:
        """The coefficient of the index of a place; finds out what belongs to whom."""
        if loc.index is None:
            return 0
        k = self.of(loc.index, site)
        if self.final:
            self.indexes[id(loc.index)] = k or 0
        if not k:
            return k
        if k < 0 or k * self.cpus > len(loc.structs):
            raise self.refuse("an array has no elements for some CPUs", site)
        self.pages |= not loc.own
        for r in range(k):
            orbit = tuple(loc.structs[c * k + r] for c in range(self.cpus))
            if all(s is orbit[0] for s in orbit):
                self.fixed[id(orbit[0])] = orbit[0]
                continue
            for cpu, struct in enumerate(orbit):
                known = self.homes.setdefault(id(struct), Home(cpu, orbit))
                if known.cpu != cpu or any(x is not y for x, y in zip(known.orbit, orbit, strict=True)):
                    raise self.refuse(f"{struct.path} is found in different ways", site)
        return k

    def places(self, loc: Loc, k: int) -> tuple[Struct, ...]:
        """The structs that a place can be, if it is one of CPU 0's; any if the index has no coefficient."""
        return loc.structs[:k] if k else loc.structs

    def of_load(self, loc: Loc, site: Site | None) -> int | None:
        """The coefficient of a field's value."""
        k = self.of_index(loc, site)
        if not k:
            return k
        found = set[int | None]()
        for r, struct in enumerate(self.places(loc, k)):
            if (id(struct), loc.field.name) in self.written:
                found.add(0 if self.home(struct) is None else self.fields.get((id(struct), loc.field.name)))
            else:
                values = tuple(int(getattr(loc.structs[c * k + r], loc.field.name)) for c in range(self.cpus))
                found.add(self.progression(values, 1, site))
        known = found - {None}
        if len(known) > 1:
            raise self.refuse(f"'{loc.field.name}' depends on me() in some elements only", site)
        return known.pop() if known else None

    def agree(self, known: dict[Var, int] | dict[Key, int], key: Var | Key, k: int, name: str, site: Site) -> None:
        """Something of coefficient ``k`` is assigned."""
        old = known.get(key)  # type: ignore[arg-type]
        if old is None:
            known[key] = k  # type: ignore[index]
            self.changed = True
        elif old != k:
            raise self.refuse(f"'{name}' is a number that depends on me(), and one that does not,", site)

    def instr(self, instr: Instr) -> None:
        """What an instruction tells."""
        match instr:
            case Set(var, expr, site):
                k = self.of(expr, site)
                if k is not None:
                    self.agree(self.vars, var, k, var.name, site)
            case Store(loc, expr, _, site):
                index, k = self.of_index(loc, site), self.of(expr, site)
                if index is None or k is None:
                    return
                for struct in self.places(loc, index):
                    if self.home(struct) is not None and index:
                        self.agree(self.fields, (id(struct), loc.field.name), k, loc.field.name, site)
                    elif k and self.final:
                        raise self.refuse(f"'{loc.field.name}' of {struct.path}, which is of no CPU, gets me()", site)
            case Require(Bin(op="&", a=_, b=Bin(op="<", a=index, b=Const(value=width))), "index", site):
                k = self.of(index, site)
                if self.final:
                    self.indexes[id(index)] = k or 0
                if k and (k < 0 or k * self.cpus > width):
                    raise self.refuse("an array has no elements for some CPUs", site)
            case Require(cond, _, site) if cond is not None:
                self.truth(cond, site)
            case Accumulate(_, _, mask, site):
                self.truth(mask, site)

    def truth(self, expr: Expr, site: Site | None) -> None:
        """An expression that must be the same for all CPUs."""
        if self.of(expr, site):
            raise self.refuse("what happens depends on me()", site)

    def _look(self) -> None:
        """All instructions and branches, once."""
        for block in self.steps:
            site = None
            for instr in block.instrs:
                self.instr(instr)
                site = instr.site
            if isinstance(block.term, Branch):
                self.truth(block.term.cond, site)

    def _settle(self) -> None:
        """Work out all coefficients. What depends on nothing but itself goes by its first values."""
        while True:
            self.changed = True
            while self.changed:
                self.changed = False
                self._look()
            missing = [(key, home) for key, home in self._fields() if key not in self.fields]
            for key, home in missing:
                first = [int(getattr(s, key[1])) for s in home.orbit]
                steps = {b - a for a, b in itertools.pairwise(first)}
                self.fields[key] = steps.pop() if len(steps) == 1 else 0
            if not missing:
                break
        for block in self.steps:
            for instr in block.instrs:
                if isinstance(instr, Set):
                    self.vars.setdefault(instr.var, 0)

    def _fields(self) -> Iterator[tuple[Key, Home]]:
        """The fields of the first struct of each orbit that some step writes."""
        for home in list(self.homes.values()):
            if home.cpu == 0:
                names = type(home.orbit[0]).fields()
                yield from (((id(home.orbit[0]), n), home) for n in names if (id(home.orbit[0]), n) in self.written)

    # -- what is the same for all CPUs -----------------------------------------------------------

    def _look_at_structs(self) -> None:
        """Structs that correspond are alike, and only found by numbers that belong to their CPU."""
        for home in self.homes.values():
            if id(home.orbit[home.cpu]) in self.fixed:
                raise NotInterchangeable(f"{home.orbit[home.cpu].path} is found in different ways")
            first = home.orbit[0]
            for struct in home.orbit:
                for name, field in type(first).fields().items():
                    same = type(struct) is type(first) and field.hi(struct) == field.hi(first)
                    if not same or ((id(struct), name) in self.written) != ((id(first), name) in self.written):
                        raise NotInterchangeable(f"{struct.path} is not like {first.path}")
        for key, home in self._fields():
            field, struct = type(home.orbit[0]).fields()[key[1]], home.orbit[0]
            if not self.fits(field.lo, field.hi(struct), self.fields[key]):
                raise NotInterchangeable(f"{struct.path}.{key[1]} has no room for all CPUs")
        for var, k in self.vars.items():
            lo, hi = var.bound if var.bound is not None else (var.values.lo, var.values.hi) if var.values else (0, 0)
            if not self.fits(lo, hi, k):
                raise NotInterchangeable(f"'{var.name}' of {var.site.function}() has no room for all CPUs")
        for block in self.steps:
            for loc, site in locs(block):
                if loc.index is None and self.home(loc.structs[0]) is not None:
                    raise self.refuse(f"{loc.structs[0].path} is named, not found by me(),", site)
        for _, entry in self.graph.invariants:
            for block in step_blocks(entry):
                for loc, site in locs(block):
                    if any(self.of_field(s, loc.field) for s in loc.structs):
                        raise self.refuse("a property of whole states looks at a CPU's numbers", site)

    def owns(self, loc: Loc, struct: Struct) -> bool:
        """Whether a step that accesses ``struct`` at this place is surely one of the CPU that it belongs to."""
        return id(struct) in self.homes and self.indexes.get(id(loc.index), 0) > 0

    def never(self, loc: Loc, struct: Struct) -> bool:
        """Whether a step that would access ``struct`` at this place ends with an alarm instead."""
        k = self.indexes.get(id(loc.index))
        if k is None:  # in a property of whole states
            return False
        return id(struct) not in self.homes and id(struct) not in self.fixed if k else id(struct) in self.homes

    def somebodys(self, loc: Loc) -> list[int]:
        """The elements that an index without coefficient must not be: those that belong to a CPU."""
        assert loc.index is not None
        found = values_of(loc.index, self.cpus)
        return [
            j
            for j, struct in enumerate(loc.structs)
            if id(struct) in self.homes and (found is None or found.lo <= j <= found.hi)
        ]


def locs(block: Block) -> Iterator[tuple[Loc, Site | None]]:
    """Every place that a block accesses, and where."""
    site = block.instrs[0].site if block.instrs else None
    for loc, _, _ in block_accesses(block):
        yield loc, site
