# SPDX-License-Identifier: GPL-2.0-or-later
"""HOLDS for any number of CPUs: find what a proof needs, and carry it out.

Nothing is given by hand. Which counters go together, from which value on they count as high, and which quantities are
sums over CPUs is learned while steps run; each time the proof starts again with what it has learned. It ends when a
pass through all views learns nothing new, with what that pass has seen.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from septum.lang.model import Model, Role
from septum.lang.structs import SYNC, Field, Struct
from septum.proof import after
from septum.proof.concrete import FEW, Guess
from septum.proof.demands import Demands
from septum.proof.everyone import OTHERS
from septum.proof.family import FEWEST, SIZES, Family, Member, Refused, member, refuse
from septum.proof.numbers import FIRST_CLASS, FIRST_OWN, Arithmetic, Counter, Learn
from septum.proof.parts import Failure
from septum.proof.quantities import Quantity, candidates, linear, roles_of
from septum.proof.roles import family_of, few
from septum.proof.splits import any_number
from septum.proof.stepper import Apart, Failed, Stepper
from septum.proof.steps import Program
from septum.proof.views import Drop, TooMany, Views
from septum.proof.window_demands import check

HOLDS, INCONCLUSIVE = "HOLDS", "INCONCLUSIVE"

#: how much larger than the largest constant that a counter is compared with it is told apart, one try after the other
SLACKS = (1, 2, 3)
MOST_PAIRS = 20_000_000
#: with so many views the properties of whole states are tried for the first time, and again
EARLY = (0, 1_000, 10_000)
MOST_PASSES = 400
#: states for each small number of CPUs that guesses are made from
GUESS_STATES = 600
#: what the CPUs are that a field of a lock, a reference count or a region of the module counts
ROLES = {
    **dict.fromkeys(("locked", "writer", "exclusive"), "its holder, a CPU"),
    "readers": "its readers, CPUs",
    **dict.fromkeys(("counter", "page_count"), "its users, CPUs"),
}


def ranges(name: str, lines: set[int]) -> str:
    """A function, with the first and the last of some lines in it."""
    if lines == {0}:
        return name
    return f"{name}:{min(lines)}" + (f"-{max(lines)}" if len(lines) > 1 else "")


def refuse_others(failure: Failure) -> None:
    """A step that reaches the memory of other CPUs is one that pairs say nothing of. Raises Refused."""
    if failure.name == OTHERS:
        refuse(f"a step reaches {OTHERS}", failure.site)


class Stopped(Exception):
    """The time that the proof may take is over."""


@dataclass
class Proof:
    """The result.

    ``reason``       why it is INCONCLUSIVE, in one line;
    ``pairs``        views; ``shared`` and ``blocks``: different shared fields and blocks in them; ``steps`` taken;
    ``invariants``   the quantities that are sums over CPUs, as (name, first value, weights by program counter);
    ``not_covered``  what the proof does not say; ``properties`` those that it checked;
    ``logs``         what accumulate() gathered over all steps of all views;
    ``alarm``        the property that some view may violate, "" if there is none;
    ``cut``          whether a limit of time or work cut it;
    ``repeated``     whether it is of any number of splits, too; ``few`` why not, where that was tried.
    """

    verdict: str = INCONCLUSIVE
    reason: str = ""
    pairs: int = 0
    shared: int = 0
    blocks: int = 0
    steps: int = 0
    passes: int = 0
    invariants: list[str] = field(default_factory=list)
    not_covered: list[str] = field(default_factory=list)
    properties: list[str] = field(default_factory=list)
    logs: dict[tuple[str, int], int] = field(default_factory=dict)
    alarm: str = ""
    cut: bool = False
    repeated: bool = False
    few: str = ""
    seconds: dict[str, float] = field(default_factory=dict)
    views: Views | None = None
    family: Family | None = None


class Prover:
    """One proof. ``counters`` the classes so far, ``quantities`` and ``signs`` those that are still believed in."""

    def __init__(
        self,
        build: Callable[[Any], Model],
        seconds: float = math.inf,
        most_pairs: int = MOST_PAIRS,
        sizes: Sequence[int] = SIZES,
        most_work: float = math.inf,
        more: Callable[[int], Model] | None = None,
        roles: Sequence[Role] = (),
        members: list[Member] | None = None,
    ) -> None:
        self.out = Proof()
        self.most_work = most_work
        self.work = 0  # pairs of all passes before the one at hand
        self.deadline = time.monotonic() + seconds
        self.most_pairs = most_pairs
        began = time.perf_counter()
        self.family = self.out.family = family_of(build, roles, sizes, members)
        self.arithmetic = Arithmetic({})
        if more is not None:
            try:
                self.prepare(lambda: member(more, sizes[0]))
                self.out.repeated = True
            except Refused as error:  # then it is for the number of splits that there are
                self.out.few = str(error)
                self.arithmetic.splits = 1
                self.family = self.out.family = Family(build, sizes, self.family.members)
        if not self.out.repeated:
            self.prepare(None)
        self.counters: dict[int, Counter] = {}
        self.carried: set[int] = set()
        self.slack = SLACKS[0]
        self.wanted: set[Quantity] = set()  # sums of fields that a program compares
        self.pairs: dict[Quantity, int] = {}  # differences of fields that are one class by a guess, and their signs
        self.apart: set[Quantity] = set()  # those that are too far apart for that
        self.fields: list[tuple[Struct, Field]] = [*self.program.shared.values(), *self.program.own.values()]
        self.growing = [i for i, key in enumerate(self.program.shared) if key in self.family.pair.growing]
        self.own_counts = sorted(map(self.program.place.__getitem__, self.program.counts))
        self.out.seconds["lower"] = time.perf_counter() - began

    def prepare(self, more: Callable[[], Member] | None) -> None:
        """The steps, and what is demanded of states; for any number of splits, if there is a model with one more."""
        spared, window = any_number(self.family, more, self.arithmetic) if more is not None else (frozenset(), None)
        self.program = self.exact = Program(self.family, self.arithmetic, spared, window)
        if spared:
            self.exact = Program(self.family, self.arithmetic)
        self.demands = Demands(self.family, self.program, self.arithmetic)
        if window is not None:
            check(window, self.demands)

    def name(self, place: int) -> str:
        """A field, shared or of a CPU's own."""
        struct, found = self.fields[place]
        return f"{struct.path}.{found.name}"

    # -- guesses ------------------------------------------------------------------------------------

    def guess(self) -> None:
        """Quantities to begin with, and fields that are one class."""
        tried = candidates(self.program, self.demands, self.family)
        numbers = few(self.family.roles) if roles_of(self.family) else FEW
        guess = Guess(self.exact, tried, GUESS_STATES, numbers, kept=self.program.kept)
        if guess.failure is not None:
            failure, cpus = guess.failure
            refuse_others(failure)
            where = f" ({failure.site.file}:{failure.site.line})"
            self.out.alarm = failure.name if failure.kind == "require" else failure.kind
            raise Refused(f"'{failure.name}' fails with {cpus} CPUs{where}")
        alive = dict(zip(tried, guess.alive, strict=True))
        self.quantities: list[Quantity] = []
        self.signs: list[int] = []
        for q, ok, lo, hi in zip(tried, guess.alive, guess.least, guess.most, strict=True):
            if ok and q.kind != "less" and (lo or hi or q.kind == "sum"):
                self.quantities.append(q)
                self.signs.append(0 if lo < 0 < hi else -1 if lo < 0 else 1)
        self.classify()
        self.pairs.clear()
        for q, ok, lo, hi in zip(tried, guess.alive, guess.least, guess.most, strict=True):
            if q.kind == "less" and ok and not any(alive[tried[p]] for p in q.places):
                a, b = map(self.class_of, q.places)
                if a != b:
                    self.merge(a, b)
                    self.pairs[q] = 0 if lo < 0 < hi else -1 if lo < 0 else 1
                    self.quantities.append(q)
                    self.signs.append(0)
        for q in roles_of(self.family):
            self.quantities.append(q)
            self.signs.append(1)

    def classify(self) -> None:
        """Classes to begin with: one for each field that grows; those whose difference is a guess are one."""
        self.counters = {n: Counter((p,), None, 1) for n, p in enumerate(self.growing, FIRST_CLASS)}
        self.counters |= {n: Counter((p,), None, 1) for n, p in enumerate(self.own_counts, FIRST_OWN)}
        self.carried.clear()
        for q in self.pairs:
            if q not in self.apart:
                self.merge(*map(self.class_of, q.places))

    def class_of(self, place: int) -> int:
        """The class of a shared field."""
        return next(n for n, c in self.counters.items() if place in c.places)

    def merge(self, one: int, two: int) -> None:
        """Two classes are one."""
        a, b = self.counters.pop(one), self.counters.pop(two)
        if any({a.places[0], b.places[0]} == set(q.places) for q in self.apart):
            names = " and ".join(self.name(c.places[0]) for c in (a, b))
            raise Refused(f"{names} are compared, and may be any distance apart")
        most = [c.most for c in (a, b) if c.most is not None]
        self.counters[one] = Counter(a.places + b.places, max(most) if most else None, math.lcm(a.stride, b.stride))

    # -- the passes ------------------------------------------------------------------------------------

    def learn(self, lesson: Learn) -> None:
        """Start again with other classes."""
        number = lesson.about[0]
        match lesson.what:
            case "merge":
                self.merge(*lesson.about)
            case "compare":
                counter = self.counters[number]
                self.counters[number] = counter._replace(most=lesson.about[1] + self.slack)
            case "stride":
                counter = self.counters[number]
                self.counters[number] = counter._replace(stride=math.lcm(counter.stride, lesson.about[1]))
            case "join":
                place, number = lesson.about
                self.counters[number] = self.counters[number]._replace(places=(*self.counters[number].places, place))
            case "carry":
                self.carried.add(number)
            case "linear":
                quantity = linear(list(zip(lesson.about[::2], lesson.about[1::2], strict=True)))
                if quantity in self.wanted:
                    raise Refused(f"{self.linear(quantity)} is compared, and no invariant says what it is")
                self.wanted.add(quantity)
                self.quantities.append(quantity)
                self.signs.append(0)
            case _:
                raise AssertionError(lesson.what)

    def split(self, number: int) -> None:
        """The fields of a class are too far apart: those that are in it by a guess are classes of their own."""
        counter = self.counters[number]
        for q, sign in self.pairs.items():
            if q not in self.apart and set(q.places) <= set(counter.places):
                self.apart.add(q)
                self.classify()
                if q in self.quantities:
                    self.signs[self.quantities.index(q)] = sign
                return
        names = ", ".join(self.name(p) for p in counter.places)
        if len(counter.places) == 1:
            raise Refused(f"what a CPU remembers of {names} may be any distance from it")
        raise Refused(f"{names} may be any distance apart")

    def one_pass(self, tick: Callable[[int], None] | None) -> Views:
        """One pass."""
        self.arithmetic.counters = self.counters
        self.arithmetic.least = dict.fromkeys(self.counters, 0)
        self.program.logs.clear()
        if self.program.window is not None:
            self.program.window.reset()
        stepper = Stepper(self.program, self.arithmetic, self.demands.sums["always"], frozenset(self.carried))

        early = iter(EARLY)
        soon: float = next(early)

        def look(pairs: int) -> None:
            nonlocal soon
            if pairs > soon:  # what properties compare is learned before there are many views
                soon = next(early, math.inf)
                next(after.whole_states(views, self.demands), None)
            if time.monotonic() > self.deadline or self.work + pairs > self.most_work:
                raise Stopped
            if tick is not None:
                tick(pairs)

        views = Views(stepper, self.quantities, self.signs, self.most_pairs)
        try:
            views.run(look)
        finally:
            self.work += views.pairs
        return views

    def passes(self, tick: Callable[[int], None] | None) -> tuple[Views, after.Found | None]:
        """Passes until nothing is learned; what the last one does not rule out."""
        for number in range(1, MOST_PASSES):
            self.out.passes = number
            try:
                views = self.one_pass(tick)
                return views, next(after.look(views, self.demands), None)
            except Learn as lesson:
                self.learn(lesson)
            except Apart as error:
                self.split(error.number)
            except Drop as error:
                if error.sign:
                    self.signs[error.number] = 0
                else:
                    del self.quantities[error.number]
                    del self.signs[error.number]
        raise Refused("the classes of counters do not settle")

    def run(self, tick: Callable[[int], None] | None = None) -> Proof:
        """Prove it, or say why not. Counters are told apart further where that may help."""
        out = self.out
        began = time.perf_counter()
        found = ("", "")
        try:
            for slack in SLACKS:
                self.slack = slack
                found = (out.reason, out.alarm)
                out.reason = out.alarm = ""
                self.pairs.clear()
                self.apart.clear()
                self.wanted.clear()
                self.guess()
                self.starts_at_zero()
                self.attempt(tick)
                if not out.alarm:
                    break
        except Refused as error:
            out.reason = str(error)
        except (TooMany, Stopped) as error:
            why = f"more than {self.most_pairs:,} pairs of CPUs" if isinstance(error, TooMany) else "it takes too long"
            out.reason, out.alarm = found if found[1] else (why, "")  # an alarm of a coarser try still is one
            out.cut = not found[1]
        out.seconds["proof"] = time.perf_counter() - began
        return out

    def attempt(self, tick: Callable[[int], None] | None) -> None:
        """One try."""
        out = self.out
        try:
            views, found = self.passes(tick)
        except Failed as error:
            f = error.failure
            refuse_others(f)
            out.alarm = f.name if f.kind == "require" else f.kind
            out.reason = f"'{f.name}' may not hold for many CPUs: {f.site.file}:{f.site.line}"
            return
        out.views = views
        out.pairs, out.shared, out.blocks, out.steps = views.pairs, len(views.gs), len(views.blocks), views.steps
        if found is not None:
            out.alarm = found.name
            out.reason = f"'{found.name}' may not hold for many CPUs: {found.text}"
            return
        out.verdict = HOLDS
        out.logs = dict(self.program.logs)
        out.properties = sorted(self.properties())
        self.say(views)

    def starts_at_zero(self) -> None:
        """The sums that must be 0 are 0 in the first state."""
        g, own = self.program.first()
        for each in self.demands.sums["always"]:
            if (each.own is not None and each.own(own)) or each.shared(g) + each.number != 0:
                raise Refused(f"the sum '{each.name}' does not hold in the first state")

    def properties(self) -> set[str]:
        """The properties that the proof checked."""
        names = {f.name for f in self.program.failures if f.kind == "require" and f.name != "index"}
        return names | self.demands.names | {"deadlock", "race", "index"}

    # -- what it says ------------------------------------------------------------------------------------

    def say(self, views: Views) -> None:
        """The invariants, and what is not covered."""
        for n, q in enumerate(views.quantities):
            if q.kind in ("sum", "role"):
                continue
            self.out.invariants.append(self.sentence(views, n, q))
        for counter in self.counters.values():
            apart = any(q.kind == "less" and q.places[0] in counter.places for q in views.quantities)
            if len(counter.places) > 1 and counter.most is not None and not apart:
                names = " and ".join(self.name(p) for p in counter.places)
                self.out.invariants.append(f"{names} are never more than {self.distance(views, counter)} apart")
        self.out.invariants += [f"some CPU has not ended until '{name}' holds" for name in sorted(views.left)]
        p = self.program
        for what, found in (
            ("hold counters", p.tagged_vars),
            ("hold numbers of CPUs", {v for v in p.owners.locals if p.owners.local_stride(v)}),
            ("count splits", p.spared),
        ):
            if counted := {v.name for v in found if v.bound is not None}:
                self.out.not_covered.append(f"bounds of locals that {what}: " + ", ".join(sorted(counted)))
        longer = [p.window.pair] if p.window is not None else []
        if sums := set().union(*(pair.unbounded for pair in (self.family.pair, *self.family.others, *longer))):
            self.out.not_covered.append("bounds of locals of properties: " + ", ".join(sorted(sums)))
        if p.window is not None:
            p.unchecked |= set(p.window.unbounded())
        free = [*(self.name(i) for i in self.growing if not self.bounded(views, i)), *sorted(p.unchecked)]
        free += map(self.name, self.own_counts)
        if free:
            self.out.not_covered.append("bounds of " + ", ".join(free))
        self.out.not_covered.append("every-operation-ends")

    def distance(self, views: Views, counter: Counter) -> int:
        """How far the fields of a class are apart."""
        return max(abs(g[p] - g[counter.places[0]]) for g in views.gs for p in counter.places)

    def sentence(self, views: Views, n: int, q: Quantity) -> str:
        """An invariant for people."""
        places: dict[int, dict[str, set[int]]] = {}
        for block, weights in zip(views.blocks, views.weights, strict=True):
            if weights[n]:
                function, line = self.waits(block[0])
                places.setdefault(weights[n], {}).setdefault(function, set()).add(line)
        lines = {w: ", ".join(ranges(name, at) for name, at in sorted(found.items())) for w, found in places.items()}
        if q.kind == "less":
            one, other = map(self.name, q.places)
            but = [f"{abs(w)} {'more' if w > 0 else 'less'} for each CPU in {at}" for w, at in sorted(lines.items())]
            return f"{one} = {other}" + (f", but {', '.join(but)}" if but else "")
        what = self.name(q.places[0]) if q.kind != "linear" else self.linear(q)
        if q.kind == "is":
            _, found = self.fields[q.places[0]]
            what = f"({what} == {found.show(q.value)})"
        if not places:
            return f"{what} = {views.zero[n]}"
        parts = [str(views.zero[n])] if views.zero[n] else []
        who = self.role(q) if set(places) == {1} else "CPUs"
        for weight, at in sorted(lines.items()):
            times = "" if weight == 1 else f"{weight} * "
            parts.append(f"{times}{who} in {at}")
        return f"{what} = {' + '.join(parts)}"

    def role(self, q: Quantity) -> str:
        """What the CPUs are that a field counts."""
        if q.kind != "field":
            return "CPUs"
        struct, found = self.fields[q.places[0]]
        if found.name in ROLES:
            return ROLES[found.name]
        return ROLES["locked"] if found.kind == SYNC and (found.lo, found.hi(struct)) == (0, 1) else "CPUs"

    def linear(self, q: Quantity) -> str:
        """A sum of fields for people."""
        parts = [f"{'- ' if t < 0 else '+ '}{abs(t)} * {self.name(p)}" for p, t in q.factors().items()]
        return " ".join(parts).replace(" 1 * ", " ").removeprefix("+ ")

    def waits(self, pc: int) -> tuple[str, int]:
        """Where a CPU waits: the innermost function that is not a primitive of the kernel's, and the line in it."""
        point = self.program.graph.points[pc]
        if point is None:
            return "(ended)", 0
        shown = [s for s in point.stack if not s.file.startswith("septum/kernel/")] or list(point.stack)
        return f"{shown[-1].function}()", shown[-1].line

    def bounded(self, views: Views, place: int) -> bool:
        """Whether an invariant says that a field that grows stays within its bounds for any number of CPUs.

        A step checks the lower one if the field is compared with something (Arithmetic.low).
        """
        struct, found = self.fields[place]
        each = self.family.more(struct, found)
        fewest = found.hi(struct) - each * (self.family.base.cpus - FEWEST)
        checked = self.counters[self.class_of(place)].most is not None
        for n, q in enumerate(views.quantities):
            if q.kind == "field" and q.places == (place,):
                weights = {w[n] for w in views.weights}
                most, least = max(weights), min(weights)
                low = checked or (least >= 0 and views.zero[n] >= found.lo)
                return low and each >= most and views.zero[n] + FEWEST * most <= fewest
        return False


def prove(
    build: Callable[[Any], Model],
    seconds: float = math.inf,
    tick: Callable[[int], None] | None = None,
    most_work: float = math.inf,
    any_splits: tuple[Callable[[int], Model], Callable[[int], Model]] | None = None,
    roles: Sequence[Role] = (),
) -> Proof:
    """Prove that what is checked of a model holds for any number of CPUs.

    ``build``    the model for a number of CPUs;
    ``seconds``  after which to give up, and ``most_work`` views of all passes together;
    ``tick``     is called with the number of views so far;
    ``any_splits`` the model with some number of splits, and with one more: for any number of them is tried first;
    ``roles``    of its CPUs, where they run several programs: then ``build`` takes a number of CPUs for each.

    Never raises Refused: a Proof that is INCONCLUSIVE says why.
    """
    few = ""
    members = None
    try:
        if any_splits is not None:
            some, more = any_splits
            prover = Prover(some, seconds, most_work=most_work, more=more)
            few = prover.out.few
            if prover.out.repeated or some is build:
                proof = prover.run(tick)
                if proof.verdict == HOLDS or proof.cut or not proof.repeated:
                    return proof
                few = proof.reason
            if some is build and prover.family is not None:
                members = prover.family.members
        prover = Prover(build, seconds, most_work=most_work, roles=roles, members=members)
    except Refused as error:
        return Proof(reason=str(error))
    proof = prover.run(tick)
    proof.few = few
    return proof
