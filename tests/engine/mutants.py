# SPDX-License-Identifier: GPL-2.0-or-later
"""Ways to break the engine by little: what each reduction rests on, the canonical form, race masks, the deadlock test.

Each is a change of one function, of one entry of a table, or of one line of the search loop's IR.
"""

import dataclasses
import re
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

import pytest

from septum.analysis import invariance, locks, partial_order, strides
from septum.analysis.partial_order import (
    ADD,
    CONFLICTS,
    COUNT,
    PLAIN_READ,
    PLAIN_WRITE,
    RACES,
    READ,
    SUBTRACT,
    WRITE,
)
from septum.engine import compiled, search
from septum.graph.ir import Block, Load, Loc, Table, block_accesses, instr_accesses, subexpressions, term_accesses
from septum.machine import checks, exchange, steps
from septum.machine.codegen import Code
from septum.machine.compile import Texts
from tests.engine import quick

Patch = Callable[[pytest.MonkeyPatch], None]


class Mutant(NamedTuple):
    """A change of the engine, the suite (noticing.py) whose programs notice it, and why none can, if so."""

    change: Patch
    suite: str
    equivalent: str = ""


MUTANTS: dict[str, Mutant] = {}


def mutant(suite: str, equivalent: str = "") -> Callable[[Patch], Patch]:
    """Add a change to the list."""

    def add(change: Patch) -> Patch:
        MUTANTS[change.__name__] = Mutant(change, suite, equivalent)
        return change

    return add


# -- which accesses depend on each other ---------------------------------------------------------

KIND = {READ: "read", WRITE: "write", ADD: "add", SUBTRACT: "subtract", COUNT: "count"}
KIND |= {PLAIN_READ: "plain read", PLAIN_WRITE: "plain write"}
#: entries of the table that make no difference where another one stands beside it
IMPLIED = {
    (COUNT, ADD): "a field that counts a lock's holders is stored to in no other way: else it is no lock",
    (COUNT, SUBTRACT): "as an addition",
    (COUNT, WRITE): "as an addition",
    (ADD, COUNT): "as an addition, from the other side",
    (SUBTRACT, COUNT): "as an addition, from the other side",
    (WRITE, COUNT): "as an addition, from the other side",
}


def no_conflict(one: int, other: int) -> Patch:
    """An access of kind ``one`` does not depend on one of kind ``other``."""

    def change(patch: pytest.MonkeyPatch) -> None:
        left = tuple(kind for kind in CONFLICTS[one] if kind != other)
        patch.setattr(partial_order, "CONFLICTS", CONFLICTS | {one: left})

    return change


for one, others in CONFLICTS.items():
    for other in others:
        why = IMPLIED.get((one, other), "")
        name = f"{KIND[one]} does not depend on {KIND[other]}"
        MUTANTS[name] = Mutant(no_conflict(one, other), "partial order", why)


def no_race(one: int, other: int) -> Patch:
    """An access of kind ``one`` does not race with one of kind ``other`` that comes while a step is put off."""

    def change(patch: pytest.MonkeyPatch) -> None:
        left = tuple(kind for kind in RACES[one] if kind != other)
        patch.setattr(partial_order, "RACES", RACES | {one: left})

    return change


# no program of racing.py counts holders in a plain field; tests/analysis/test_proofs.py does
for one, others in RACES.items():
    for other in others:
        if COUNT not in (one, other):
            name = f"{KIND[one]} does not race with {KIND[other]}"
            MUTANTS[name] = Mutant(no_race(one, other), "races, partial order")


@mutant("partial order")
def any_step_is_taken_alone(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(partial_order._Pairs, "depends", lambda self, step, q: False)


@mutant("partial order")
def only_the_next_step_of_others_counts(patch: pytest.MonkeyPatch) -> None:
    """What others come to later, while this CPU stands where it is, does not."""

    def reachable(self: Any, other: Any) -> list[int]:
        found = [0] * len(self.graph.points)
        for point in self.graph.points:
            if point is not None:
                walk = self.walk_at(point.entry, point.ways, other)
                found[point.number] = self.footprints.footprint(walk.blocks, False)
        return found

    patch.setattr(partial_order._Pairs, "reachable", reachable)


@mutant("partial order")
def properties_do_not_see_an_order(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(partial_order._Pairs, "may_be_seen", lambda self, step, q: False)


@mutant("partial order")
def every_property_is_a_sum(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(partial_order, "conserved", lambda entry, counters: True)


@mutant("partial order")
def properties_need_not_be_looked_at(patch: pytest.MonkeyPatch) -> None:
    """Not in states that are not stored."""
    made = partial_order._Pairs.step
    patch.setattr(partial_order._Pairs, "step", lambda self, point, held: made(self, point, held)._replace(seen=False))


@mutant("partial order")
def an_element_is_nobodys(patch: pytest.MonkeyPatch) -> None:
    """An access to a per-CPU field by a property or another CPU is not one to its owner's element."""
    made = partial_order._Footprints.bits_of

    def bits_of(self: Any, loc: Any, mine: bool) -> int:
        bits, plain = made(self, loc, mine), (1 << len(self.numbers)) - 1
        return bits if loc.own else bits & plain

    patch.setattr(partial_order._Footprints, "bits_of", bits_of)


@mutant("partial order")
def what_is_like_a_lock_is_one(patch: pytest.MonkeyPatch) -> None:
    """Also where some CPU breaks the protocol."""
    patch.setattr(locks._Flow, "checked", lambda self, walk: list(walk.after))


def found_locks(change: Callable[[locks.Locks], locks.Locks]) -> Patch:
    """Change what is found out about locks."""

    def patch_it(patch: pytest.MonkeyPatch) -> None:
        made = locks.find_locks
        patch.setattr(partial_order, "find_locks", lambda graph, cpus: change(made(graph, cpus)))

    return patch_it


MUTANTS["who may hold a lock does"] = Mutant(
    found_locks(
        lambda found: dataclasses.replace(
            found, held=[h if h is None else m for h, m in zip(found.held, found.maybe, strict=True)]
        )
    ),
    "partial order",
)
MUTANTS["nobody holds a lock that counts"] = Mutant(
    found_locks(lambda found: dataclasses.replace(found, maybe=[frozenset()] * len(found.maybe))), "partial order"
)


@mutant("partial order")
def a_counter_that_falls_only_grows(patch: pytest.MonkeyPatch) -> None:
    """A ghost field that some step takes from commutes with additions that a read of it sees."""
    made = partial_order._Footprints.store_bits

    def store_bits(self: Any, instr: Any, mine: bool) -> int:
        bits = made(self, instr, mine)
        ones = (1 << self.width) - 1
        writes = bits >> WRITE * self.width & ones
        if instr.loc.field.kind == "ghost" and writes:
            bits ^= self.section(WRITE, writes) | self.section(ADD, writes)
        return int(bits)

    patch.setattr(partial_order._Footprints, "store_bits", store_bits)


@mutant("races, partial order")
def steps_taken_alone_do_not_race(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(partial_order._Pairs, "may_race", lambda self, step, q: False)


# -- the search loop -----------------------------------------------------------------------------


#: function of search.c -> the one that calls it
INLINED = {"alone": "settle", "settle": "expand", "expand": "run", "check_from": "flush"}


def edited(function: str, find: str, put: str) -> Patch:
    """Change the one place in a function of search.ll that a pattern finds."""

    def change(patch: pytest.MonkeyPatch) -> None:
        made = compiled.texts_of
        shipped = compiled.shipped("search")
        # what is called in one place is inlined there
        found = (re.search(rf"^define [^\n]*@{name}\(", shipped, re.M) for name in (function, INLINED[function]))
        begin = next(place for place in found if place is not None)
        body, end, tail = shipped[begin.start() :].partition("\n}\n")
        new, count = re.subn(find, put, body)
        assert count == 1, (function, count)
        text = shipped[: begin.start()] + new + end + tail
        quick.loop(text)  # that it is not IR any more is no notice

        def texts_of(code: Code) -> Texts:
            texts = made(code)
            return texts._replace(loops=(text, *texts.loops[1:]))

        patch.setattr(compiled, "texts_of", texts_of)

    return change


IR = {
    # name, suite, function, pattern, what is put in its place
    "one CPU that may be passed is enough": ("partial order", "alone", r"and i32 (%\d+), (%\d+)\n", r"or i32 \1, \2\n"),
    "the state before a step taken alone is not looked at": (
        *("partial order", "settle"),
        r"phi i1 \[ %\d+, (%\d+) \], \[ false, ",
        r"phi i1 [ false, \1 ], [ false, ",
    ),
    "states after steps taken alone are not looked at": (
        *("partial order", "settle"),
        r"(icmp uge i64 [^\n]*\n  %\d+ = select i1) %\d+, i1 true",
        r"\1 true, i1 true",
    ),
    "a CPU that has ended waits": (
        *("partial order", "expand"),
        r"i64 3, label (%\d+)\n    i64 0, label (%\d+)\n",
        r"i64 0, label \1\n    i64 3, label \2\n",
    ),
    "where something fails only what has changed is checked": (
        *("properties", "check_from"),
        r"icmp eq (i64 %\d+, 0\n  br [^\n]*\n\n\d+:[^\n]*(?:\n  %\d+ = [gl][^\n]*){4}\n  %\d+ = xor )",
        r"icmp uge \1",
    ),
    "what has changed since is not what differs": (
        *("properties", "check_from"),
        r"(\n  %\d+ = getelementptr[^\n]*\n  %\d+ = load [^\n]*\n  %\d+ =) xor (?=[^\n]*\n  br )",
        r"\1 and ",
    ),
}
for name, (suite, *edit) in IR.items():
    MUTANTS[name] = Mutant(edited(*edit), suite)


MUTANTS["a step that fails is taken alone"] = Mutant(
    edited("settle", r"(and i64 %\d+, -129\n  %\d+ = icmp) eq (i64 %\d+), 1\n", r"\1 ne \2, 99\n"),
    "partial order",
    "a step that fails leaves the state as it was, which is stored then, and all its steps are taken",
)


@mutant("partial order")
def deadlocks_are_not_looked_for(patch: pytest.MonkeyPatch) -> None:
    made = search.Search._struct

    def struct(self: search.Search) -> Any:
        found = made(self)
        found.check_deadlock = 0
        return found

    patch.setattr(search.Search, "_struct", struct)


def trails(change: Callable[[list[int], int], list[int]]) -> Patch:
    """Change the masks of what is left at each program counter and CPU: [any, then 4 surely, then 4 maybe]."""

    def patch_it(patch: pytest.MonkeyPatch) -> None:
        made = search.Search._table_of_trails

        def table(self: search.Search) -> Any:
            found, words = made(self), self.compiled.code.mask_words
            if found is None:
                return None
            size, rows = 1 + 8 * words, list(found)
            new = [change(rows[at : at + size], words) for at in range(0, len(rows), size)]
            return type(found)(*(number for row in new for number in row))

        patch.setattr(search.Search, "_table_of_trails", table)

    return patch_it


def without(*masks: int) -> Callable[[list[int], int], list[int]]:
    """Some of the eight masks are empty."""

    def change(row: list[int], words: int) -> list[int]:
        gone = {1 + mask * words + k for mask in masks for k in range(words)}
        return [0 if at in gone else number for at, number in enumerate(row)]

    return change


for name, masks in {
    "plain reads that are left do not race": (0, 4),
    "plain writes that are left do not race": (1, 5),
    "marked reads that are left do not race": (2, 6),
    "marked writes that are left do not race": (3, 7),
    "what some path leaves does not race": (4, 5, 6, 7),
}.items():
    MUTANTS[name] = Mutant(trails(without(*masks)), "races")


@mutant("races")
def reads_are_writes(patch: pytest.MonkeyPatch) -> None:
    """In what a step touches."""
    made = steps.StepFunction.note_access
    patch.setattr(
        steps.StepFunction,
        "note_access",
        lambda self, loc, index, marked, write: made(self, loc, index, marked, True),
    )


@mutant("races")
def marked_accesses_are_plain(patch: pytest.MonkeyPatch) -> None:
    made = steps.StepFunction.note_access
    patch.setattr(
        steps.StepFunction,
        "note_access",
        lambda self, loc, index, marked, write: made(self, loc, index, False, write),
    )


# -- what properties of whole states read ---------------------------------------------------------


def read(change: Callable[[dict[int, int]], dict[int, int]]) -> Patch:
    """Change the bits of a state that a property reads."""

    def patch_it(patch: pytest.MonkeyPatch) -> None:
        made = checks.bits_read
        patch.setattr(checks, "bits_read", lambda *args: change(made(*args)))

    return patch_it


def accessed(found: Callable[[Block], Iterable[tuple[Loc, bool, bool]]]) -> Patch:
    """Change which accesses of a block of a property are known."""
    return lambda patch: patch.setattr(checks, "block_accesses", found)


MUTANTS["a property reads no word but the last"] = Mutant(read(lambda bits: dict([*bits.items()][-1:])), "properties")
MUTANTS["of what a property reads one bit is forgotten"] = Mutant(
    read(lambda bits: {word: mask & mask - 1 or 1 << 63 for word, mask in bits.items()}), "properties"
)
for name, forgotten in {
    "what decides about a property is not read": lambda block: [
        access for instr in block.instrs for access in instr_accesses(instr)
    ],
    "what a property requires is not read": term_accesses,
    "an index of a property is the first": lambda block: [
        (loc._replace(structs=loc.structs[:1]), marked, write) for loc, marked, write in block_accesses(block)
    ],
}.items():
    MUTANTS[name] = Mutant(accessed(forgotten), "properties")


@mutant("properties")
def what_is_a_cpus_is_in_the_first_block(patch: pytest.MonkeyPatch) -> None:
    made = checks._slots
    patch.setattr(checks, "_slots", lambda layout, key, any_order: made(layout, key, True)[:1])


@mutant("properties")
def in_another_order_the_same_is_read(patch: pytest.MonkeyPatch) -> None:
    made = checks.bits_read
    patch.setattr(checks, "bits_read", lambda layout, entry, any_order: made(layout, entry, False))


# -- CPUs that are exchanged ------------------------------------------------------------------------


def pairs_of(change: Callable[[list[tuple[int, int]]], list[tuple[int, int]]]) -> Patch:
    """Change which pairs of CPUs model_canon() compares."""

    def patch_it(patch: pytest.MonkeyPatch) -> None:
        made = exchange._Exchange.function

        def function(self: Any, name: str, pairs: Any, ordered: bool) -> list[str]:
            return made(self, name, change(list(pairs)) if ordered else pairs, ordered)

        patch.setattr(exchange._Exchange, "function", function)

    return patch_it


MUTANTS["only two CPUs are sorted"] = Mutant(pairs_of(lambda pairs: pairs[:1]), "symmetry")
MUTANTS["no CPU is sorted"] = Mutant(pairs_of(lambda pairs: []), "symmetry")


@mutant("symmetry")
def blocks_are_compared_by_all_but_one_bit(patch: pytest.MonkeyPatch) -> None:
    made = exchange._Exchange.larger

    def larger(self: Any, values: Any) -> str:
        return made(self, [(self.new(f"lshr i64 {a}, 1"), self.new(f"lshr i64 {b}, 1")) for a, b in values])

    patch.setattr(exchange._Exchange, "larger", larger)


@mutant("symmetry")
def a_part_of_a_block_is_exchanged(patch: pytest.MonkeyPatch) -> None:
    made = exchange._Exchange.swap

    def swap(self: Any, words: Any, values: Any, cond: str) -> None:
        made(self, words, [(self.new(f"and i64 {a}, -8"), self.new(f"and i64 {b}, -8")) for a, b in values], cond)

    patch.setattr(exchange._Exchange, "swap", swap)


@mutant("symmetry", "sorted the other way round, one state of each class is stored as well")
def blocks_are_sorted_downwards(patch: pytest.MonkeyPatch) -> None:
    made = exchange._Exchange.larger
    patch.setattr(exchange._Exchange, "larger", lambda self, values: made(self, [(b, a) for a, b in values]))


@mutant("symmetry")
def properties_are_the_same_for_all(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(invariance, "invariant", lambda entry, exchanges: True)


@mutant("symmetry")
def properties_are_proved_of_one_order(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(invariance, "_exchanged", lambda owners, one, other, struct: struct)


@mutant("symmetry")
def a_property_that_differs_is_let_pass(patch: pytest.MonkeyPatch) -> None:
    made = exchange.in_all_orders

    def in_all_orders(*args: Any) -> list[str]:
        return [re.sub(r"select i1 %e\d+, i64 \d+, i64 %first", "or i64 0, %first", t) for t in made(*args)]

    patch.setattr(checks, "in_all_orders", in_all_orders)


@mutant("symmetry")
def memory_of_others_is_not_watched(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(steps.StepFunction, "check_index", lambda self, expr, index, loc=None: None)


@mutant("symmetry")
def a_cpu_may_be_named(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(strides, "_verify_named", lambda graph, strides, owners: None)


@mutant("symmetry")
def cpus_may_begin_unlike(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(strides, "_alike", lambda struct, first, written: True)


# -- coefficients of pages ---------------------------------------------------------------------------


def strides_of(op: str, found: Callable[[int, int], int | None]) -> Patch:
    """Change the stride of one operation."""

    def patch_it(patch: pytest.MonkeyPatch) -> None:
        made = strides.combined

        def combined(o: str, a: Any, b: Any, left: int, right: int) -> int | None:
            return found(left, right) if o == op and (left or right) else made(o, a, b, left, right)

        patch.setattr(strides, "combined", combined)

    return patch_it


MUTANTS["a product has the stride of its factor"] = Mutant(strides_of("*", lambda a, b: a or b), "pages")
MUTANTS["a sum has no stride"] = Mutant(strides_of("+", lambda a, b: 0), "pages")
MUTANTS["the bits of a number have its stride"] = Mutant(strides_of("&", lambda a, b: a or b), "pages")


@mutant("pages")
def pages_of_others_are_not_watched(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(steps.StepFunction, "check_index", lambda self, expr, index, loc=None: None)


@mutant("pages")
def numbers_of_any_strides_are_compared(patch: pytest.MonkeyPatch) -> None:

    def of(self: Any, expr: Any, site: Any) -> int:
        for part in subexpressions(expr):
            if isinstance(part, Load):
                self.of_index(part.loc, site)
            elif isinstance(part, Table):
                self.indexes[id(part.index)] = self.strides.of(part.index, site) or 0
        return self.strides.of(expr, site) or 0

    patch.setattr(strides._Verification, "of", of)


@mutant("pages")
def a_branch_may_ask_for_the_cpu(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(strides._Verification, "same_for_all", lambda self, expr, site: self.of(expr, site))


@mutant("pages")
def assignments_may_disagree(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(strides._Verification, "assigned", lambda self, name, stride, found, site: None)


@mutant("pages")
def a_page_may_be_named(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(strides, "_verify_named", lambda graph, strides, owners: None)


@mutant("pages")
def numbers_need_no_room(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(steps.StepFunction, "check_numbers", lambda self, value, lo, hi, stride: None)


@mutant("pages")
def numbers_are_kept_as_they_are(patch: pytest.MonkeyPatch) -> None:
    """Not as on CPU 0."""
    patch.setattr(steps.StepFunction, "on_cpu", lambda self, value, stride, cpu: value)
