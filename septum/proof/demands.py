# SPDX-License-Identifier: GPL-2.0-or-later
"""Properties of whole states, taken apart: what each requires, of which CPUs.

A property is executed with symbols in place of fields (analysis/invariance.py), which leaves a set of demands: under
some conditions, something must not be 0. A demand is checked in one of three ways:

- it mentions one or two CPUs: in every view, as it is;
- it is an equation of sums without conditions, over all CPUs or over counters that grow: each step must change both
  sides by the same amount (``always``), or the difference must be 0 by an invariant when all have ended (``end``);
- anything else is refused.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, NamedTuple

from septum.analysis.invariance import Demand, Linear, NotProved, _Execution, _Terms
from septum.graph.ir import Block, Key, Load, Require, Var, step_blocks
from septum.graph.values import Watch
from septum.lang.source import Site
from septum.lang.structs import Struct
from septum.proof.decided import Decided
from septum.proof.family import Family, Member, Pair, Refused
from septum.proof.numbers import Arithmetic
from septum.proof.steps import Program


class Named(NamedTuple):
    """A demand, the property that it is of, and where that is required."""

    name: str
    site: Site
    demand: Demand


Test = Callable[[Any, Any, Any], Any]  # of the shared fields and two CPUs' own: G, P, Q


class View(NamedTuple):
    """A demand on one CPU or two: ``holds`` and, as Python, ``text``."""

    name: str
    site: Site
    cpus: int
    holds: Test
    text: str


class Together(NamedTuple):
    """Some demands, the test that all of them hold, and the places of the shared fields that it reads."""

    demands: list[View]
    test: Test
    places: tuple[int, ...]


class Sum(NamedTuple):
    """A demand that a sum is 0: ``shared(G)`` and, of each CPU, ``own(P)``; ``number`` is the rest.

    ``fields`` the places of the shared fields in it.
    """

    name: str
    site: Site
    shared: Callable[[Any], int]
    own: Callable[[Any], int] | None
    fields: frozenset[int]
    text: str
    number: int


class _Recorder(_Execution):
    """An execution that remembers which requirement each demand comes from, and what the fields are."""

    def __init__(self, terms: _Terms) -> None:
        super().__init__(terms, lambda struct: struct)
        self.named: list[Named] = []

    def value(self, expr: Any, known: dict[Var, Linear]) -> Linear:
        """Remember the structs that are loaded."""
        if isinstance(expr, Load):
            for struct in expr.loc.structs:
                self.terms_structs[id(struct)] = struct
        return super().value(expr, known)

    terms_structs: dict[int, Struct]


def demands_of(block: Block, watch: Watch | None = None) -> tuple[_Terms, list[Named], dict[int, Struct]]:
    """The demands of one property; ``watch`` is told what constants decide. Raises NotProved."""
    terms = _Terms(watch)
    run = _Recorder(terms)
    run.terms_structs = {}
    run.follow(block, None, {}, frozenset())
    names = sorted(run.names)
    sites = {i.name: i.site for b in step_blocks(block) for i in b.instrs if isinstance(i, Require)}
    name = names[0] if names else ""
    found = [Named(name, sites[name], d) for d in run.demands]
    if len(names) > 1:
        found = [Named(" or ".join(names), sites[name], d) for d in run.demands]
    return terms, found, run.terms_structs


class Canon:
    """Demands of one member with names that are the same for every member.

    A field is ("shared", key in the base) or ("own", CPU, key of CPU 0's in the base), or its value if it is constant.
    """

    def __init__(self, member: Member, terms: _Terms, structs: dict[int, Struct], rename: dict[int, int]) -> None:
        self.member = member
        self.structs = structs
        self.rename = rename
        self.whats = {number: what for what, number in terms.numbers.items()}

    def value(self, value: Linear) -> Any:
        """A sum."""
        parts: dict[Any, int] = {}
        number = value.number
        for n, factor in value.terms:
            term = self.term(self.whats[n])
            if isinstance(term, int):
                number += factor * term
            else:
                parts[term] = parts.get(term, 0) + factor
        return ("sum", number, frozenset((t, f) for t, f in parts.items() if f))

    def term(self, what: Any) -> Any:
        """One term."""
        if isinstance(what[0], int) and isinstance(what[1], str):
            return self.field(what)
        if what[0] in ("==", "<"):
            a, b = self.value(what[1]), self.value(what[2])
            if what[0] == "==":
                return ("==", frozenset([a, b])) if a != b else 1
            return ("<", a, b)
        if what[0] in ("&", "|"):
            return (what[0], frozenset([self.value(what[1]), self.value(what[2])]))
        return ("if", self.value(what[0]), self.value(what[1]), self.value(what[2]))

    def field(self, what: tuple[int, str]) -> Any:
        """A field."""
        struct = self.structs[what[0]]
        written = self.member.written
        home = self.member.owners.home(struct)
        if home is not None:
            first = home.orbit[0]
            if (id(first), what[1]) not in written:
                return int(getattr(struct, what[1]))
            return ("own", home.cpu, (self.rename.get(id(first), id(first)), what[1]))
        if what not in written:
            return int(getattr(struct, what[1]))
        return ("shared", (self.rename.get(id(struct), id(struct)), what[1]))


def canonical(member: Member, block: Block, rename: dict[int, int], watch: Watch) -> set[tuple[Any, Any, str, Site]]:
    """The demands of a property: (conditions, what is wanted, name, place). Raises NotProved."""
    terms, named, structs = demands_of(block, watch)
    canon = Canon(member, terms, structs, rename)
    found = set()
    for name, site, (given, wanted) in named:
        conditions = set()
        never = False
        for value, truth in given:
            known = canon.value(value)
            if not known[2]:
                never |= bool(known[1]) != truth
            else:
                conditions.add((known, truth))
        want = canon.value(wanted)
        if never or (not want[2] and want[1]):
            continue
        found.add((frozenset(conditions), want, name, site))
    return found


def cpus_of(what: Any) -> frozenset[int]:
    """The CPUs that a canonical expression mentions."""
    if isinstance(what, tuple) and len(what) == 3 and what[0] == "own":
        return frozenset([what[1]])
    if isinstance(what, tuple | frozenset):
        return frozenset(c for part in what for c in cpus_of(part))
    return frozenset()


def renamed(what: Any, names: dict[int, int]) -> Any:
    """A canonical expression with other CPUs."""
    if isinstance(what, tuple) and len(what) == 3 and what[0] == "own":
        return ("own", names[what[1]], what[2])
    if isinstance(what, tuple):
        return tuple(renamed(part, names) for part in what)
    if isinstance(what, frozenset):
        return frozenset(renamed(part, names) for part in what)
    return what


def shared_of(what: Any) -> frozenset[Key]:
    """The shared fields that a canonical expression reads."""
    if isinstance(what, tuple) and len(what) == 2 and what[0] == "shared":
        return frozenset([what[1]])
    if isinstance(what, tuple | frozenset):
        return frozenset(k for part in what for k in shared_of(part))
    return frozenset()


def counts_of(what: Any) -> frozenset[Key]:
    """The fields of CPUs' own that a canonical expression reads, as CPU 0's; of a dict, those of its keys."""
    if isinstance(what, tuple) and len(what) == 3 and what[0] == "own":
        return frozenset([what[2]])
    if isinstance(what, tuple | frozenset | dict):
        return frozenset(k for part in what for k in counts_of(part))
    return frozenset()


class Demands:
    """What the properties of whole states demand of views, of steps, and of the end."""

    def __init__(self, family: Family, program: Program, arithmetic: Arithmetic) -> None:
        self.family, self.program, self.arithmetic = family, program, arithmetic
        self.views: dict[str, list[View]] = {"always": [], "end": []}
        self.sums: dict[str, list[Sum]] = {"always": [], "end": []}
        self.names: set[str] = set()
        self.seen: set[Any] = set()
        self.canonical: list[tuple[set[tuple[Any, Any, str, Site]], Decided]] = []  # of each property
        env: dict[str, Any] = {
            "A_order": arithmetic.order,
            "A_sum": arithmetic.sum,
            "A_mask": arithmetic.mask,
            "A_never": arithmetic.never,
        }
        self.env = env
        for number, (when, block) in enumerate(family.base.graph.invariants):
            self._property(number, when, block)

    def _property(self, number: int, when: str, block: Block) -> None:
        """One property."""
        try:
            decided = Decided()
            ours = canonical(self.family.base, block, {}, decided)
            for pair in (self.family.pair, *self.family.others):
                self._same(ours, pair, number, decided)
        except NotProved:
            where = next((i.site for b in step_blocks(block) for i in b.instrs if isinstance(i, Require)), None)
            at = f" ({where.file}:{where.line})" if where is not None else ""
            raise Refused(f"a property of whole states is neither a sum nor about two CPUs{at}") from None
        self.canonical.append((ours, decided))
        for given, wanted, name, site in ours:
            self.names.add(name)
            self._demand(when, given, wanted, name, site)

    def _same(self, ours: set[tuple[Any, Any, str, Site]], pair: Pair, number: int, decided: Decided) -> None:
        """The property demands the same of every CPU at the next size."""
        more = Decided()
        theirs = canonical(pair.second, pair.second.graph.invariants[number][1], pair.back, more)
        pair.uniform(decided, more)
        for name in {d[2] for d in ours | theirs}:
            a, b = ({_shape(d) for d in found if d[2] == name} for found in (ours, theirs))
            if a != b:
                raise Refused(pair.differs(f"what the property '{name}' demands"))

    def _demand(self, when: str, given: Any, wanted: Any, name: str, site: Site) -> None:
        """One demand."""
        mentioned = sorted(cpus_of((given, wanted)))
        growing = any(key in self.program.tagged_keys for key in shared_of(wanted))
        equation = equation_of(wanted)
        if equation is not None and not given and (len(mentioned) > 2 or growing):
            if when == "always" and counts_of(equation[1]) & self.program.everyones():
                raise Refused(f"the sum '{name}' has a field that a step writes for all CPUs ({site.file}:{site.line})")
            self.sums[when].append(self._sum(*equation, name, site))
            return
        if len(mentioned) > 1 and counts_of((given, wanted)) & self.program.counts:
            raise Refused(f"the property '{name}' compares what CPUs count themselves ({site.file}:{site.line})")
        if len(mentioned) > 2:
            raise Refused(f"the property '{name}' is about more than two CPUs at once ({site.file}:{site.line})")
        names = {cpu: i for i, cpu in enumerate(mentioned)}
        if mentioned != list(range(len(mentioned))):
            given, wanted = renamed(given, names), renamed(wanted, names)
        if (when, given, wanted, name) in self.seen:
            return
        self.seen.add((when, given, wanted, name))
        tests = sorted(("" if truth else "not ") + f"({self.condition(v)})" for v, truth in given)
        text = "not (" + " and ".join([*tests, f"not ({self.condition(wanted)})"]) + ")"
        holds = eval(f"lambda G, P, Q: {text}", self.env)
        self.views[when].append(View(name, site, len(mentioned), holds, text))

    def of_cpus(self, cpus: int) -> Together:
        """What is demanded of every state, of one CPU or none, or of two. In one order: the first that cannot be told
        decides what is learned first."""
        found = [d for d in self.views["always"] if max(d.cpus, 1) == cpus]
        found.sort(key=lambda d: (d.name, d.text))
        text = " and ".join(d.text for d in found) or "True"
        places = sorted({int(place) for place in re.findall(r"\bG\[(\d+)\]", text)})
        return Together(found, eval(f"lambda G, P, Q: {text}", self.env), tuple(places))

    def _sum(self, number: int, terms: dict[Any, int], name: str, site: Site) -> Sum:
        """An equation of sums."""
        shared: dict[str, int] = {}
        own: dict[int, dict[str, int]] = {cpu: {} for cpu in range(self.family.base.cpus)}
        fields: set[int] = set()
        for term, factor in terms.items():
            mentioned = sorted(cpus_of(term))
            if not mentioned:
                text = self.text(term)
                shared[text] = shared.get(text, 0) + factor
                fields |= {self.program.place[k] for k in shared_of(term)}
            elif len(mentioned) == 1 and not shared_of(term):
                text = self.text(renamed(term, {mentioned[0]: 0}))
                own[mentioned[0]][text] = own[mentioned[0]].get(text, 0) + factor
            else:
                raise Refused(f"a term of the sum '{name}' mentions several CPUs ({site.file}:{site.line})")
        if any(part != own[0] for part in own.values()):
            raise Refused(f"the sum '{name}' treats CPUs differently ({site.file}:{site.line})")
        first = min(shared or own[0])
        sign = 1 if (shared or own[0])[first] > 0 else -1  # one of the two ways to write the same equation
        mine = " + ".join(f"{sign * f} * {t}" for t, f in sorted(own[0].items()))
        theirs = " + ".join(f"{sign * f} * {t}" for t, f in sorted(shared.items()))
        return Sum(
            name,
            site,
            eval(f"lambda G: {theirs or '0'}", self.env),
            eval(f"lambda P: {mine}", self.env) if mine else None,
            frozenset(fields),
            theirs,
            sign * number,
        )

    # -- code ------------------------------------------------------------------------------------

    def condition(self, what: Any) -> str:
        """A canonical expression as a condition in Python."""
        return f"A_order({self.text(what)}, 0) != 0" if self.tagged(what) else self.text(what)

    def text(self, what: Any) -> str:
        """A canonical expression as Python, the same in every run."""
        if isinstance(what, int):
            return str(what)
        match what:
            case ("sum", number, terms) if [f for t, f in terms if self.tagged(t)] not in ([], [1]):
                parts = sorted(f"({f}, {self.text(t)})" for t, f in terms)
                return f"A_sum({', '.join([str(number), *parts])})"
            case ("sum", number, terms):
                parts = sorted(f"{f} * {self.text(t)}" if f != 1 else self.text(t) for t, f in terms)
                return "(" + " + ".join([*([str(number)] if number or not parts else []), *parts]) + ")"
            case ("shared", key):
                return f"G[{self.program.place[key]}]"
            case ("own", cpu, key):
                return f"{'PQ'[cpu] if cpu < 2 else 'P'}[{self.program.place[key] - self.program.width}]"
            case ("==", sides):
                a, b = sorted(sides, key=self.text)
                return self.compare("==", a, b)
            case ("<", a, b):
                return self.compare("<", a, b)
            case (("&" | "|") as op, sides):
                a, b = map(self.text, sorted([*sides, *sides][:2], key=self.text))
                if self.tagged(what):
                    return f"{'A_mask' if op == '&' else 'A_never'}({a}, {b})"
                return f"({a} {op} {b})"
            case ("if", cond, yes, no):
                return f"({self.text(yes)} if {self.condition(cond)} else {self.text(no)})"
        raise TypeError(what)

    def compare(self, op: str, a: Any, b: Any) -> str:
        """A comparison."""
        if self.tagged(a) or self.tagged(b):
            return f"(1 if A_order({self.text(a)}, {self.text(b)}) {op} 0 else 0)"
        return f"(1 if {self.text(a)} {op} {self.text(b)} else 0)"

    def tagged(self, what: Any) -> bool:
        """Whether the value of a canonical expression may have a tag."""
        match what:
            case ("shared" | "own", *_):
                return what[-1] in self.program.tagged_keys
            case ("sum", _, terms):
                return any(self.tagged(t) for t, _ in terms)
            case (("&" | "|"), sides):
                return any(map(self.tagged, sides))
            case ("if", _, yes, no):
                return self.tagged(yes) or self.tagged(no)
        return False


def equation_of(wanted: Any) -> tuple[int, dict[Any, int]] | None:
    """The number and the terms of ``a - b``, where what is wanted is that a == b; None if it is something else."""
    match wanted:
        case ("sum", 0, terms) if len(terms) == 1:
            ((term, factor),) = terms
            if factor == 1 and isinstance(term, tuple) and term[0] == "==":
                sides = list(term[1])
                found: dict[Any, int] = {}
                number = 0
                for (_, plus, parts), sign in zip(sides, (1, -1), strict=True):
                    number += sign * plus
                    for t, f in parts:
                        found[t] = found.get(t, 0) + sign * f
                return number, found
        case ("sum", 1, terms) if len(terms) == 1:  # not x, of a field that is not negative
            ((term, factor),) = terms
            if factor == -1 and isinstance(term, tuple) and term[0] == "shared":
                return 0, {term: 1}
    return None


def _shape(demand: tuple[Any, Any, str, Site]) -> Any:
    """A demand without saying of which CPUs; for sums over all CPUs, without how often."""
    given, wanted, name, _ = demand
    mentioned = sorted(cpus_of((given, wanted)))
    equation = equation_of(wanted)
    if equation is not None and len(mentioned) > 2:
        number, terms = equation
        return (name, frozenset((sign * number, _signed(terms, mentioned, sign)) for sign in (1, -1)))
    return (name, renamed((given, wanted), {cpu: i for i, cpu in enumerate(mentioned)}))


def _signed(terms: dict[Any, int], mentioned: list[int], sign: int) -> Any:
    """A sum, or what is the same with the other sign: what each CPU adds to it, and the rest."""
    each = {
        frozenset((renamed(t, {cpu: 0}), sign * f) for t, f in terms.items() if cpus_of(t) == {cpu})
        for cpu in mentioned
    }
    return (frozenset(each), frozenset((t, sign * f) for t, f in terms.items() if not cpus_of(t)))
