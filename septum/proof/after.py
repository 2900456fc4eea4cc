# SPDX-License-Identifier: GPL-2.0-or-later
"""What is checked when all views are known: properties of whole states, the end, deadlocks and data races."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import NamedTuple

from septum.proof.demands import Demands, Sum, Test, Together
from septum.proof.family import Refused
from septum.proof.numbers import HALF, MIDDLE, TAG, tag_of
from septum.proof.parts import Access
from septum.proof.stepper import Block, Fields
from septum.proof.trap import never_all
from septum.proof.views import Views, bits
from septum.proof.window_demands import begun_anew


class Found(NamedTuple):
    """What may go wrong in some view: the property, in words, and the view."""

    name: str
    text: str
    g: Fields
    blocks: tuple[Block, ...]


def look(views: Views, demands: Demands) -> Iterator[Found]:
    """Everything that the views do not rule out. Raises Refused."""
    yield from whole_states(views, demands)
    yield from at_the_end(views, demands)
    yield from deadlocks(views)
    yield from races(views)


def holds(views: Views, test: Test, g: Fields, blocks: tuple[Block, ...]) -> bool:
    """Whether a demand holds for all that the counters of a view can be."""
    stepper = views.stepper
    bad = False

    def run(moves: dict[int, int]) -> None:
        nonlocal bad
        fields = stepper.assigned(g, moves)
        own = [stepper.assigned(b[1], moves) for b in blocks]
        bad |= not test(fields, own[0], own[-1])

    stepper.forked(g, run)
    return not bad


def whole_states(views: Views, demands: Demands) -> Iterator[Found]:
    """The demands on one CPU or two, in every view. Raises Refused where a window does not show all pages."""
    if begun_anew(views):
        raise Refused("a walk begins anew behind pages that are done")
    one, two = demands.of_cpus(1), demands.of_cpus(2)
    held: set[tuple[Fields, ...]] = set()  # what demands that hold have seen
    for g, rows in enumerate(views.rows):
        kinds = kinds_of(views, rows)
        seen: set[int] = set()
        for b, row in rows.items():
            block = views.blocks[b]
            kind = kinds[b]
            if kind not in seen and views.supported(g, b, row):
                seen.add(kind)
                for shown in shown_as(views, block):
                    yield from failing(views, one, g, (shown,), held)
            if two.demands:
                beside = {kinds[c]: c for c in bits(row)}
                for c in beside.values():
                    yield from failing(views, two, g, (block, views.blocks[c]), held)


def shown_as(views: Views, block: Block) -> Iterator[Block]:
    """A block as properties of one CPU see it: once for each page, where a CPU may have any number of them."""
    window = views.stepper.program.window
    return iter((block,)) if window is None else window.variants(block)


def kinds_of(views: Views, rows: dict[int, int]) -> dict[int, int]:
    """Blocks by number -> the number of the first that has the same fields of its own; that is all that demands see."""
    numbers: dict[Fields, int] = {}
    return {b: numbers.setdefault(views.blocks[b][1], b) for b in rows}


def failing(
    views: Views, all_of: Together, number: int, blocks: tuple[Block, ...], held: set[tuple[Fields, ...]]
) -> Iterator[Found]:
    """The demands that may not hold in a view. Each is asked for its name only if not all of them hold."""
    if not all_of.demands:
        return
    g = views.gs[number]
    what = (tuple(g[p] for p in all_of.places), *(block[1] for block in blocks))
    if what in held:
        return
    if holds(views, all_of.test, g, blocks):
        held.add(what)
        return
    for demand in all_of.demands:
        if not holds(views, demand.holds, g, blocks):
            yield Found(demand.name, f"{demand.site.file}:{demand.site.line}", g, blocks)


def ended(views: Views) -> int:
    """The blocks of CPUs whose program is over."""
    return sum(1 << n for n, block in enumerate(views.blocks) if block[0] == 0)


def at_the_end(views: Views, demands: Demands) -> Iterator[Found]:
    """The demands of the end, where all CPUs may have ended; sums by the weights of ended blocks."""
    over = ended(views)
    for each in demands.sums["end"]:
        yield from sum_at_the_end(views, each, over)
    found = list(of_pairs_at_the_end(views, demands, over))
    if found and never_all(views, {views.g_numbers[each.g]: over for each in found}):
        views.left |= {each.name for each in found}
    else:
        yield from found


def of_pairs_at_the_end(views: Views, demands: Demands, over: int) -> Iterator[Found]:
    """The demands on one CPU or two that may not hold where the CPUs of some pair have ended."""
    for g, rows in enumerate(views.rows):
        able = {b: rows[b] & over for b in rows if over >> b & 1 and rows[b] & over}
        able = {b: row for b, row in able.items() if views.supported(g, b, row)}
        if not able:
            continue
        for demand in demands.views["end"]:
            for b, row in able.items():
                pairs = [(views.blocks[b], views.blocks[c]) for c in bits(row)]
                for pair in pairs if demand.cpus == 2 else [(s, s) for s in shown_as(views, views.blocks[b])]:
                    if not holds(views, demand.holds, views.gs[g], pair):
                        where = f"{demand.site.file}:{demand.site.line}, when all have ended"
                        yield Found(demand.name, where, views.gs[g], pair)


def sum_at_the_end(views: Views, each: Sum, over: int) -> Iterator[Found]:
    """A sum that must be 0 when all have ended."""
    for n, quantity in enumerate(views.quantities):
        if quantity.kind == "sum" and quantity.text == each.text:
            mine = any(has_some(each, views.blocks[b][1]) for b in bits(over))
            if not mine and views.zero[n] + each.number == 0 and all(views.weights[b][n] == 0 for b in bits(over)):
                return
            break
    yield Found(each.name, "no invariant says what it is when all have ended", (), ())


def has_some(each: Sum, own: Fields) -> bool:
    """Whether a CPU may add something to a sum; with numbers that it counts itself."""
    exact = [x - tag_of(x) * TAG if x >= HALF else x for x in own]
    return each.own is not None and (max(exact, default=0) > MIDDLE or each.own(exact) != 0)


def deadlocks(views: Views) -> Iterator[Found]:
    """Views in which a CPU waits, and in which all CPUs may wait."""
    over = ended(views)
    for g, rows in enumerate(views.rows):
        still = 0
        for b in rows:
            if over >> b & 1 or (g, b) in views.stuck:
                still |= 1 << b
        while True:  # who has a partner among those that are still
            left = still
            for b in bits(still):
                partners = rows[b] & still
                waits = over >> b & 1 or may_wait(views, views.stuck[g, b], b, partners)
                if not partners or not waits or not views.supported(g, b, partners):
                    left &= ~(1 << b)
            if left == still:
                break
            still = left
        for b in bits(still & ~over):
            other = bits(rows[b] & still)[0]
            yield Found(
                "deadlock", "no CPU may be able to continue", views.gs[g], (views.blocks[b], views.blocks[other])
            )


def may_wait(views: Views, cases: list[tuple[int, ...]], block: int, partners: int) -> bool:
    """Whether a CPU may wait if all others are in ``partners``: what is not the number of CPUs leaves one uncounted."""

    def uncounted(n: int) -> bool:
        return not views.weights[block][n] or any(not views.weights[c][n] for c in bits(partners))

    return any(all(map(uncounted, case)) for case in cases)


# -- data races --------------------------------------------------------------------------------------


def trailing(accesses: list[Access], rec: tuple[int, ...]) -> frozenset[int]:
    """The accesses of a step that no release of the step before them and none behind them settles (see races())."""
    releases = [i for i, n in enumerate(rec) if accesses[n].write and not accesses[n].plain]
    found = set()
    for i, n in enumerate(rec):
        behind = [r for r in releases if r >= i]
        before = [r for r in releases if r < i]
        if not behind or before:
            found.add(n)
    return frozenset(found)


def conflict(a: Access, b: Access) -> bool:
    """Whether two accesses may not happen at once."""
    return a.key == b.key and (a.write or b.write) and (a.plain or b.plain)


def ordered(accesses: list[Access], first: tuple[int, ...], i: int, second: tuple[int, ...], j: int) -> bool:
    """Whether access ``i`` of a step is before access ``j`` of the next one: what is released there is acquired."""
    released = {accesses[n].key for n in first[i:] if accesses[n].write and not accesses[n].plain}
    return any(accesses[n].key in released and not accesses[n].plain for n in second[: j + 1])


def races(views: Views) -> Iterator[Found]:
    """Accesses of two CPUs that nothing orders.

    An access of a CPU's last step that no release follows is unordered with every next step of the others, as long
    as the CPU stays where that step left it. One that a release follows, with none before it in the step, is compared
    with the step that comes right after. One with a release before it and one behind is treated as the first kind:
    that may raise a false alarm, and cannot miss a race.
    """
    program = views.stepper.program
    accesses = program.accesses
    if not program.racing or not any(a.plain for a in accesses):
        return
    tails: dict[int, set[int]] = {}
    for start, done in views.starts.items():
        for rec in done:
            tails.setdefault(views.block_numbers[start], set()).update(trailing(accesses, rec))
    yield from at_start(views)
    recs: dict[tuple[int, int], set[Fields]] = {}
    left: dict[Fields, frozenset[int]] = {}
    for at, edges in views.edges.items():
        for edge in edges:
            if edge.rec:
                if edge.rec not in left:
                    left[edge.rec] = trailing(accesses, edge.rec)
                tails.setdefault(edge.block, set()).update(left[edge.rec])
                recs.setdefault(at, set()).add(edge.rec)
    spread(views, tails)
    against = {rec: blocks_against(accesses, tails, rec) for rec in left}
    for (g, b), found in recs.items():
        row = views.rows[g].get(b, 0)
        for rec in found:
            for other in bits(row & against[rec]):
                n = next(n for n in tails[other] for m in rec if conflict(accesses[n], accesses[m]))
                yield race(views, accesses[n], g, b, other)
    yield from adjacent(views, recs)


def at_start(views: Views) -> Iterator[Found]:
    """What two programs do before their first await, which nothing orders: it changes no field, but may write to it."""
    accesses, first = views.stepper.program.accesses, views.g_number(views.stepper.first()[0])
    done = [(start, n) for start, recs in views.starts.items() for rec in recs for n in rec]
    for (one, n), (two, m) in itertools.combinations_with_replacement(done, 2):
        if conflict(accesses[n], accesses[m]):
            yield race(views, accesses[n], first, views.block_numbers[one], views.block_numbers[two])


def blocks_against(accesses: list[Access], tails: dict[int, set[int]], rec: Fields) -> int:
    """The blocks of CPUs whose last accesses conflict with those of a step."""
    bad = {n for n, access in enumerate(accesses) if any(conflict(access, accesses[m]) for m in rec)}
    return sum(1 << b for b, tail in tails.items() if not bad.isdisjoint(tail))


def spread(views: Views, tails: dict[int, set[int]]) -> None:
    """A block whose counters are renumbered is the same CPU at the same place."""
    changed = True
    while changed:
        changed = False
        for mapping in views.maps:
            for b, to in mapping.items():
                if b != to and not tails.get(b, set()) <= tails.setdefault(to, set()):
                    tails[to] |= tails[b]
                    changed = True


def adjacent(views: Views, recs: dict[tuple[int, int], set[Fields]]) -> Iterator[Found]:
    """Two steps in a row, the first of which releases something behind an access."""
    accesses = views.stepper.program.accesses
    all_of_them = {rec for found in recs.values() for rec in found}

    def clash(first: Fields, second: Fields) -> Access | None:
        for i, n in enumerate(first):
            for j, m in enumerate(second):
                if conflict(accesses[n], accesses[m]) and not ordered(accesses, first, i, second, j):
                    return accesses[n]
        return None

    after: dict[Fields, dict[Fields, Access]] = {}  # of two steps in a row, those that clash
    for first in all_of_them:
        found = ((second, clash(first, second)) for second in all_of_them)
        after[first] = {second: access for second, access in found if access is not None}
    for (g, b), edges in views.edges.items():
        row = views.rows[g].get(b, 0)
        for edge in edges:
            clashing = after.get(edge.rec)
            if clashing:
                for other in bits(views.moved(row, edge.shift)):
                    for rec in recs.get((edge.g, other), set()) & clashing.keys():
                        yield race(views, clashing[rec], edge.g, edge.block, other)


def race(views: Views, access: Access, g: int, a: int, b: int) -> Found:
    """A race on a field."""
    struct, field = views.stepper.program.shared[access.key]
    return Found("race", f"{struct.path}.{field.name}", views.gs[g], (views.blocks[a], views.blocks[b]))
