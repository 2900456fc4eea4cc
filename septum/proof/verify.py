# SPDX-License-Identifier: GPL-2.0-or-later
"""Check a certificate: that a set of views is closed, by code that shares only the steps with what found it.

A certificate holds the views, the classes of counters, and the weights. A reader of it and of the model needs no fixed
point: each step from each view must lead to views that are in the set, or that the weights rule out. No step is taken
twice, so none is worked out once for several shared fields, as views.py does.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any

from septum.lang.model import Model, Role
from septum.proof import after
from septum.proof.certificate import FORMAT, Subject
from septum.proof.family import Refused
from septum.proof.numbers import Counter, Learn
from septum.proof.quantities import Quantity
from septum.proof.stepper import Apart, Block, Failed, Fields, Result, Taken
from septum.proof.views import Edge, Views, bits


class Wrong(Exception):
    """The certificate does not prove what it says; why, in one line."""


class Checker:
    """One check. Raises Wrong."""

    def __init__(self, data: dict[str, Any], subject: Subject) -> None:
        counters = {n: Counter(tuple(places), most, stride) for n, places, most, stride in data["counters"]}
        self.stepper = subject.stepper(counters, frozenset(data["carried"]))
        self.demands = subject.demands
        try:
            self.quantities = [
                Quantity(k, tuple(p), v, None, t) if k == "linear" else subject.quantities[k, tuple(p), v, t]
                for k, p, v, t in data["quantities"]
            ]
        except KeyError:
            raise Wrong("it has a quantity that this model does not have") from None
        self.signs: list[int] = data["signs"]
        self.gs: list[Fields] = [tuple(g) for g in data["fields"]]
        self.blocks: list[Block] = [(pc, tuple(own), tuple(local)) for pc, own, local in data["blocks"]]
        self.weights: list[tuple[int, ...]] = [tuple(w) for w in data["weights"]]
        self.g_of = {g: n for n, g in enumerate(self.gs)}
        self.b_of = {b: n for n, b in enumerate(self.blocks)}
        self.rows: list[dict[int, int]] = [{b: int(row, 16) for b, row in rows} for rows in data["views"]]
        self.taken: dict[tuple[int, int], Taken] = {}
        self.zero = [q.raw(self.stepper.program.first()[0]) for q in self.quantities]
        lengths = {len(self.quantities), len(self.signs), *map(len, self.weights)}
        if len(lengths) != 1 or len(self.gs) != len(self.rows) or len(self.blocks) != len(self.weights):
            raise Wrong("it is damaged")

    def excess(self, g: Sequence[int], members: Sequence[int]) -> list[int | None]:
        """How much of each quantity others than ``members`` must have; None where that is not known."""
        out: list[int | None] = []
        for n, q in enumerate(self.quantities):
            exact, least = q.known(g, self.stepper.arithmetic.counters)
            mine = sum(self.weights[b][n] for b in members)
            if exact is not None:
                out.append(self.signs[n] * (exact - self.zero[n] - mine))
            elif least is not None and self.signs[n] > 0 and least - self.zero[n] > mine:
                out.append(1)
            else:
                out.append(None)
        return out

    def possible(self, g: int, block: int, others: int) -> bool:
        """Whether the weights allow a state with this block: what it has not, one of ``others`` has."""
        for n, left in enumerate(self.excess(self.gs[g], [block])):
            if left is None or left == 0 or not self.signs[n]:
                continue
            if left < 0 or not any(self.weights[b][n] for b in bits(others)):
                return False
        return True

    # -- where all CPUs are counted -----------------------------------------------------------------

    def count(self, place: int) -> int:
        """The quantity that counts each CPU once at most, and is what a field is."""
        n = next((n for n, q in enumerate(self.quantities) if q.kind == "field" and q.places == (place,)), None)
        if n is None or self.zero[n] or any(w[n] not in (0, 1) for w in self.weights):
            raise Wrong("what is compared with the number of CPUs does not count them")
        return n

    def counts(self, block: int, places: frozenset[int]) -> bool:
        """Whether fields that are the number of CPUs before a step can be: they count the CPU that takes it."""
        return all(self.weights[block][self.count(p)] for p in places)

    def beside(self, g: int, block: int, counted: frozenset[int]) -> int:
        """The blocks beside ``block`` in a step after which these fields are the number of CPUs."""
        row = self.rows[g][block]
        if not any(self.excess(self.gs[g], [block])):
            return row  # there may be no other CPU
        for n in map(self.count, counted):
            row &= sum(1 << b for b, weights in enumerate(self.weights) if weights[n])
        return row

    def total(self, block: int, classes: tuple[tuple[int, int], ...], number: int) -> int:
        """What a sum of counters is in a step of ``block`` after which all CPUs are counted: the others have none."""
        arithmetic = self.stepper.arithmetic
        wanted = {arithmetic.counters[k].places[0]: times for k, times in classes}
        opposite = {p: -times for p, times in wanted.items()}
        for n, q in enumerate(self.quantities):
            if q.kind == "linear" and q.factors() in (wanted, opposite):
                for what in arithmetic.everybody():
                    counting = self.count(arithmetic.counters[what.number].places[0])
                    if any(w[counting] and w[n] for w in self.weights):
                        raise Wrong("a sum of counters is not known where all CPUs are counted")
                sign = 1 if q.factors() == wanted else -1
                value: int = number + sign * (self.zero[n] + self.weights[block][n] - q.raw(self.stepper.began))
                return value
        raise Wrong("a sum of counters is compared that is not an invariant")

    def seen(self, g: Sequence[int], one: int, two: int) -> None:
        """A pair must be in the set, unless the weights rule it out."""
        number = self.g_of.get(tuple(g))
        if number is not None and self.rows[number].get(one, 0) >> two & 1 and self.rows[number].get(two, 0) >> one & 1:
            return
        if any(left is not None and left < 0 for left in self.excess(g, [one, two])):
            return
        raise Wrong(
            f"a step leads to a pair of CPUs, at program counters {self.blocks[one][0]} and "
            f"{self.blocks[two][0]}, that is not in it"
        )

    def result(self, g: int, block: int, result: Result) -> None:
        """One step of ``block``, in every view that it is in."""
        to = self.b_of.get(result.block)
        if to is None:
            raise Wrong(f"a step leads to program counter {result.block[0]} in a way that is not in it")
        for n, q in enumerate(self.quantities):
            changed = q.raw(result.after) - q.raw(result.before)
            if self.weights[to][n] != self.weights[block][n] + changed or q.lost(result.before, result.after):
                raise Wrong(f"{q.kind} {q.places} is not a sum over CPUs")
            if self.signs[n] * self.weights[to][n] < 0:
                raise Wrong(f"{q.kind} {q.places} has weights of another sign")
        if not all(self.weights[to][self.count(p)] for p in result.counted) or not self.counts(block, result.earlier):
            return  # it would not be counted itself
        others: dict[int, int] = {}
        row = self.beside(g, block, result.counted | result.earlier)
        for b in bits(row):
            moved = self.b_of.get(self.stepper.shifted(self.blocks[b], result.shift))
            if moved is None or self.weights[moved] != self.weights[b]:
                raise Wrong("a CPU whose counters are renumbered is not in it")
            others[b] = moved
        for b in others:
            self.seen(result.g, to, others[b])
            for c in bits(self.rows[g][b] & row):
                if c >= b:
                    self.seen(result.g, others[b], others[c])

    def run(self) -> None:
        """Check it all."""
        if any(sign * w < 0 for weights in self.weights for sign, w in zip(self.signs, weights, strict=True)):
            raise Wrong("it has weights of another sign")
        g, begins = self.stepper.first()
        starts = []
        for role, block in enumerate(begins):
            weights = tuple(q.at_start(role) for q in self.quantities)
            for start in self.stepper.step(g, block).results:
                first = self.b_of.get(start.block)
                same = start.g == g and not start.shift and start.block[1] == block[1]
                if first is None or not same or self.weights[first] != weights:
                    raise Wrong("it does not begin where the model begins")
                starts.append(first)
        for one, two in itertools.product(starts, starts):
            self.seen(g, one, two)
        for number, rows in enumerate(self.rows):
            for b in rows:
                if self.blocks[b][0] and self.possible(number, b, rows[b]):
                    self.step(number, b)

    def step(self, g: int, block: int) -> None:
        """All that a block can do."""
        self.stepper.arithmetic.total = partial(self.total, block)
        taken = self.taken[g, block] = self.stepper.step(self.gs[g], self.blocks[block])
        for place in taken.asked:
            self.count(place)
        for failure, counted, earlier in taken.doubts:
            if self.counts(block, earlier) and self.possible(g, block, self.beside(g, block, counted | earlier)):
                raise Failed(failure, self.gs[g], self.blocks[block])
        for result in taken.results:
            self.result(g, block, result)


def check(
    data: dict[str, Any],
    build: Callable[[Any], Model],
    more: Callable[[int], Model] | None = None,
    roles: Sequence[Role] = (),
) -> str:
    """Check a certificate against a model, for any number of splits with one more; "" if it proves it, or why not.

    ``roles``  of its CPUs, where they run several programs: then ``build`` takes a number of CPUs for each.
    """
    try:
        return examine(data, Subject(build, more, roles))
    except Refused as error:
        return str(error)


def examine(data: dict[str, Any], subject: Subject) -> str:
    """The same, of a model whose steps are known."""
    try:
        if data["format"] != FORMAT:
            return "it has another format"
        if data["any_splits"] != subject.any_splits:
            return "it is of another number of splits"
        if data["model"] != subject.digest:
            return "it is of another model"
        checker = Checker(data, subject)
        checker.run()
        found = next(after.look(loaded(checker), checker.demands), None)
        return f"'{found.name}' may not hold: {found.text}" if found is not None else ""
    except (Wrong, Refused) as error:
        return str(error)
    except Failed as error:
        return f"'{error.failure.name}' may fail at {error.failure.site.file}:{error.failure.site.line}"
    except (Learn, Apart):
        return "its classes of counters are not those of the model"
    except (KeyError, TypeError, ValueError, IndexError):
        return "it is damaged"


def loaded(checker: Checker) -> Views:
    """The views of a certificate and the steps that were checked, for what is checked when all are known."""
    views = Views(checker.stepper, checker.quantities, checker.signs, 1 << 62)
    views.zero = checker.zero
    for block, weights in zip(checker.blocks, checker.weights, strict=True):
        views.block_number(block, weights)
    for g, rows in zip(checker.gs, checker.rows, strict=True):
        views.rows[views.g_number(g)].update(rows)
    views.begin(*checker.stepper.first())
    for at, taken in checker.taken.items():
        views.edges[at] = list(edges(checker, views, at[1], taken))
        if taken.stuck:
            views.stuck[at] = [tuple(map(checker.count, fewer)) for fewer in taken.stuck]
        for edge in views.edges[at]:
            views.moved(checker.rows[at[0]][at[1]], edge.shift)
    return views


def edges(checker: Checker, views: Views, block: int, taken: Taken) -> Iterator[Edge]:
    """The steps of a block that were checked."""
    for result in taken.results:
        to = checker.b_of[result.block]
        counting = tuple(sorted(map(checker.count, result.counted)))
        able = all(checker.weights[to][n] for n in counting) and checker.counts(block, result.earlier)
        counting = tuple(sorted({*counting, *map(checker.count, result.earlier)}))
        if able and result.g in checker.g_of:
            yield Edge(checker.g_of[result.g], to, views.shift_number(result.shift), result.rec, counting)
