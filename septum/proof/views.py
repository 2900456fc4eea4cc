# SPDX-License-Identifier: GPL-2.0-or-later
"""All pairs of CPUs that can be seen together, for any number of CPUs: view abstraction with pairs.

A *view* is (g, {a, b}): the shared fields, and the blocks of two CPUs (program counter, own fields, live locals). The
set of views is closed under steps: of one of the two CPUs, and of a third one that can be seen with each of them. So
it contains every pair of every state that can be reached, whatever the number of CPUs.

Source: P. A. Abdulla, F. Haziza, L. Holik, "All for the price of few", VMCAI 2013, with k = 2; counters that grow and
invariants (quantities.py) are added here. docs/any-number.md has the argument.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import NamedTuple

from septum.proof.family import Refused
from septum.proof.numbers import Learn
from septum.proof.parts import Failure
from septum.proof.quantities import Quantity, linear
from septum.proof.stepper import Block, Failed, Fields, Shift, Stepper


class Drop(Exception):
    """Quantity ``number`` is not a sum over CPUs; or (``sign``) has weights of both signs."""

    def __init__(self, number: int, sign: bool) -> None:
        super().__init__(number)
        self.number, self.sign = number, sign


class TooMany(Exception):
    """There are more views than the limit."""


class Edge(NamedTuple):
    """What a step of a block at some shared fields leads to.

    ``rec``  what it accessed, in order; ``counted`` quantities that count all CPUs after it.
    """

    g: int
    block: int
    shift: int
    rec: tuple[int, ...]
    counted: tuple[int, ...] = ()


def bits(mask: int) -> Iterator[int]:
    """The numbers of the bits that are set."""
    while mask:
        low = mask & -mask
        yield low.bit_length() - 1
        mask ^= low


class Views:
    """The set of views, and the weights, of one program. ``run`` fills it in, or raises.

    ``rows``     shared fields (by number) -> block (by number) -> bit set of the blocks that may be there with it;
    ``weights``  of each block, in the order of ``quantities``; ``signs`` of each quantity, 0 for one of both.
    """

    def __init__(self, stepper: Stepper, quantities: Sequence[Quantity], signs: Sequence[int], limit: int) -> None:
        self.stepper = stepper
        self.quantities, self.signs = list(quantities), list(signs)
        self.limit = limit
        self.gs: list[Fields] = []
        self.g_numbers: dict[Fields, int] = {}
        self.blocks: list[Block] = []
        self.block_numbers: dict[Block, int] = {}
        self.weights: list[tuple[int, ...]] = []
        self.rows: list[dict[int, int]] = []
        self.fresh: list[dict[int, int]] = []  # what is new in the rows since the shared fields were in the queue
        self.queue: list[int] = []
        self.taken: set[tuple[int, int]] = set()  # whose steps were taken
        self.edges: dict[tuple[int, int], list[Edge]] = {}
        self.stuck: set[tuple[int, int]] = set()
        self.doubts: dict[tuple[int, int], list[tuple[Failure, tuple[int, ...]]]] = {}
        self.counting: set[int] = set()  # quantities that are compared with the number of CPUs
        self.nothing: set[tuple[int, int]] = set()  # a sum, and what counts: nobody counted has any of it
        self.shifts: list[Shift] = [()]
        self.shift_numbers: dict[Shift, int] = {(): 0}
        self.maps: list[dict[int, int]] = [{}]
        self.of_place: dict[int, list[int]] = {}
        for n, q in enumerate(self.quantities):
            for p in q.places:
                self.of_place.setdefault(p, []).append(n)
        self.levels: list[dict[int, int]] = [{} for _ in self.quantities]  # weight, with the sign -> blocks
        self.positive = [0] * len(self.quantities)
        self.known: list[list[tuple[int | None, int | None]]] = []
        self.room_cache: dict[tuple[int, int], tuple[int, int]] = {}
        self.pairs = 0
        self.steps = 0

    # -- numbers of things ----------------------------------------------------------------------

    def g_number(self, g: Fields) -> int:
        """The number of shared fields."""
        number = self.g_numbers.get(g)
        if number is None:
            number = self.g_numbers[g] = len(self.gs)
            self.gs.append(g)
            self.rows.append({})
            self.fresh.append({})
            counters = self.stepper.arithmetic.counters
            known = []
            for q, zero in zip(self.quantities, self.zero, strict=True):
                exact, least = q.known(g, counters)
                known.append((None if exact is None else exact - zero, None if least is None else least - zero))
            self.known.append(known)
        return number

    def block_number(self, block: Block, weights: tuple[int, ...]) -> int:
        """The number of a block, whose weights must be these."""
        number = self.block_numbers.get(block)
        if number is None:
            number = self.block_numbers[block] = len(self.blocks)
            self.blocks.append(block)
            self.weights.append(weights)
            self.check_counts(weights)
            for n, (w, sign) in enumerate(zip(weights, self.signs, strict=True)):
                if w * sign < 0:
                    raise Drop(n, True)
                if sign:
                    self.levels[n][w * sign] = self.levels[n].get(w * sign, 0) | 1 << number
                    if w:
                        self.positive[n] |= 1 << number
        elif self.weights[number] != weights:
            for n, (w, known) in enumerate(zip(weights, self.weights[number], strict=True)):
                if w != known:
                    raise Drop(n, False)
        return number

    # -- where all CPUs are counted ---------------------------------------------------------------

    def check_counts(self, weights: tuple[int, ...]) -> None:
        """What is compared with the number of CPUs counts each of them once at most."""
        for n in self.counting:
            if weights[n] not in (0, 1):
                raise Refused(f"a CPU is counted {weights[n]} times in what is compared with the number of CPUs")
        for n, counting in self.nothing:
            if weights[counting] and weights[n]:
                raise Refused("a sum of counters is not known when all CPUs are counted")

    def count(self, place: int) -> int:
        """The quantity that says which CPUs a field counts."""
        for n, q in enumerate(self.quantities):
            if q.kind == "field" and q.places == (place,) and not self.zero[n]:
                if n not in self.counting:
                    self.counting.add(n)
                    for weights in self.weights:
                        self.check_counts(weights)
                return n
        raise Refused("what is compared with the number of CPUs does not count them")

    def counted(self, counting: Sequence[int], g: int, block: int) -> int:
        """The blocks that can be beside ``block`` if these quantities count all CPUs after its step.

        All may be there if there may be no other CPU: one alone is two, of which one never moves.
        """
        if not counting or self.supported(g, block, 0):
            return -1
        mask = -1
        for n in counting:
            mask &= sum(blocks for level, blocks in self.levels[n].items() if level) if self.signs[n] else 0
        return mask

    def total(self, block: int, classes: tuple[tuple[int, int], ...], number: int) -> int:
        """What a sum of counters is in a step of ``block``, where all CPUs are counted after it."""
        stepper = self.stepper
        counters = stepper.arithmetic.counters
        if any(len(counters[k].places) > 1 for k, _ in classes):
            raise Refused("a sum of counters is compared that are not told apart")
        wanted = [(counters[k].places[0], times) for k, times in classes]
        q = linear(wanted)
        if q not in self.quantities:
            raise Learn("linear", *(x for p in q.places for x in (p, q.factors()[p])))
        n = self.quantities.index(q)
        for what in stepper.arithmetic.everybody():
            self.nothing.add((n, self.count(counters[what.number].places[0])))
        for weights in self.weights:
            self.check_counts(weights)
        sign = 1 if q.factors()[wanted[0][0]] == wanted[0][1] else -1
        return number + sign * (self.zero[n] + self.weights[block][n] - q.raw(stepper.began))

    def shift_number(self, shift: Shift) -> int:
        """The number of a shift."""
        number = self.shift_numbers.get(shift)
        if number is None:
            number = self.shift_numbers[shift] = len(self.shifts)
            self.shifts.append(shift)
            self.maps.append({})
        return number

    def moved(self, mask: int, shift: int) -> int:
        """Blocks of CPUs that did not move, after a shift."""
        if not shift:
            return mask
        known = self.maps[shift]
        out = 0
        for b in bits(mask):
            to = known.get(b)
            if to is None:
                block = self.stepper.shifted(self.blocks[b], self.shifts[shift])
                to = known[b] = self.block_number(block, self.weights[b])
            out |= 1 << to
        return out

    def only(self, block: int, shift: int) -> int:
        """One block after a shift."""
        self.moved(1 << block, shift)
        return self.maps[shift][block]

    # -- what weights say --------------------------------------------------------------------------

    def room(self, g: int, block: int) -> int:
        """The blocks that there can be beside ``block``."""
        cached = self.room_cache.get((g, block))
        if cached is not None and cached[0] == len(self.blocks):
            return cached[1]
        mask = (1 << len(self.blocks)) - 1
        mine = self.weights[block]
        for n, (exact, _) in enumerate(self.known[g]):
            sign = self.signs[n]
            if exact is None or not sign:
                continue
            left = sign * (exact - mine[n])
            if left < 0:
                mask = 0
                break
            for level, blocks in self.levels[n].items():
                if level > left:
                    mask &= ~blocks
        self.room_cache[g, block] = (len(self.blocks), mask)
        return mask

    def supported(self, g: int, block: int, row: int) -> bool:
        """Whether a CPU in ``row`` can have what ``block`` has not."""
        mine = self.weights[block]
        for n, (exact, least) in enumerate(self.known[g]):
            sign = self.signs[n]
            if not sign:
                continue
            if exact is not None:
                left = sign * (exact - mine[n])
                if left < 0 or (left > 0 and not row & self.positive[n]):
                    return False
            elif least is not None and sign > 0 and least > mine[n] and not row & self.positive[n]:
                return False
        return True

    # -- the fixed point -------------------------------------------------------------------------------

    def run(self, tick: Callable[[int], None] | None = None) -> None:
        """Find all views."""
        stepper = self.stepper
        g, block = stepper.first()
        self.zero = [q.known(g, stepper.arithmetic.counters)[0] or 0 for q in self.quantities]
        self.begin(g, block)
        first = self.g_number(g)
        numbers = [self.block_number(start, (0,) * len(self.quantities)) for start in self.starts]
        for number in numbers:
            self.add(first, number, sum(1 << n for n in numbers))
        while self.queue:
            at = self.queue.pop()
            fresh, self.fresh[at] = self.fresh[at], {}
            changed = 0
            for b in fresh:
                changed |= 1 << b
            rows = self.rows[at]
            for b in list(rows):
                if b in fresh or rows[b] & changed:
                    self.expand(at, b, fresh)
            if tick is not None:
                tick(self.pairs)

    def begin(self, g: Fields, block: Block) -> None:
        """The blocks of a CPU at its first await. What it does before must not be seen by others."""
        self.starts: dict[Block, set[Fields]] = {}  # and what it accessed before
        for found in self.stepper.step(g, block).results:
            if found.g != g or found.shift or found.block[1] != block[1]:
                raise Refused("a program changes fields before its first await")
            self.starts.setdefault(found.block, set()).add(found.rec)

    def add(self, g: int, block: int, mask: int) -> int:
        """``block`` can be seen with those in ``mask``; returns those that are new."""
        rows = self.rows[g]
        old = rows.get(block, 0)
        new = mask & ~old
        if not new:
            return 0
        new &= self.room(g, block)
        if not new:
            return 0
        rows[block] = old | new
        fresh = self.fresh[g]
        if not fresh:
            self.queue.append(g)
        fresh[block] = fresh.get(block, 0) | new
        self.pairs += new.bit_count()
        if self.pairs > self.limit:
            raise TooMany
        return new

    def expand(self, g: int, block: int, fresh: dict[int, int]) -> None:
        """Take the steps of ``block`` in every view with it at ``g``; ``fresh``: the rows' new bits."""
        rows = self.rows[g]
        row = rows[block]
        if not self.blocks[block][0] or not self.supported(g, block, row):
            return  # its program is over, or a CPU is missing
        edges = self.edges.get((g, block))
        if edges is None:
            edges = self.edges[g, block] = self.follow(g, block)
        for failure, counting in self.doubts.get((g, block), ()):
            beside = row & self.counted(counting, g, block)
            if self.supported(g, block, beside) or self.supported(g, block, 0):
                raise Failed(failure, self.gs[g], self.blocks[block])
        new = fresh.get(block, 0)
        if (g, block) not in self.taken:
            self.taken.add((g, block))
            new = row
        self.bystanders(edges, g, block, self.others(rows, row, new, fresh))
        for edge in edges:
            there = new & self.counted(edge.counted, g, block)
            seen = self.add(edge.g, edge.block, self.moved(there, edge.shift))
            for b in bits(seen):
                self.add(edge.g, b, 1 << edge.block)

    def others(self, rows: dict[int, int], row: int, new: int, fresh: dict[int, int]) -> list[tuple[int, int]]:
        """Pairs of blocks in ``row`` that see each other, as far as a view of one of them with a third is new.

        As (block, bit set of those with it), each pair in one of its two orders at least.
        """
        found = [(a, rows[a] & row) for a in bits(new)]
        old = row & ~new
        if len(fresh) < old.bit_count():
            return found + [(a, mask) for a, bits_ in fresh.items() if old >> a & 1 and (mask := bits_ & row)]
        return found + [(a, mask) for a in bits(old) if (mask := fresh.get(a, 0) & row)]

    def bystanders(self, edges: list[Edge], g: int, block: int, pairs: list[tuple[int, int]]) -> None:
        """What becomes of pairs of which neither CPU moved."""
        for edge in edges:
            if edge.g == g and not edge.shift:
                continue
            able = self.counted(edge.counted, g, block)
            for a, mask in pairs:
                if not able >> a & 1:
                    continue
                mask &= able
                if edge.shift:
                    a, mask = self.only(a, edge.shift), self.moved(mask, edge.shift)
                for b in bits(self.add(edge.g, a, mask)):
                    self.add(edge.g, b, 1 << a)

    def follow(self, g: int, block: int) -> list[Edge]:
        """The steps of a block at some shared fields."""
        self.steps += 1
        self.stepper.arithmetic.total = partial(self.total, block)
        found, stuck, doubts, asked = self.stepper.step(self.gs[g], self.blocks[block])
        for place in asked:
            self.count(place)
        if stuck:
            self.stuck.add((g, block))
        if doubts:
            self.doubts[g, block] = [(failure, tuple(map(self.count, counted))) for failure, counted in doubts]
        out = []
        mine = self.weights[block]
        for normal, to, shift, before, after, rec, counted in found:
            weights = mine
            touched = {
                n
                for p, (x, y) in enumerate(zip(before, after, strict=True))
                if x != y
                for n in self.of_place.get(p, ())
            }
            if touched:
                new = list(mine)
                for n in touched:
                    q = self.quantities[n]
                    new[n] += q.raw(after) - q.raw(before)
                weights = tuple(new)
            counting = tuple(sorted(map(self.count, counted)))
            if not all(weights[n] == 1 for n in counting):
                continue  # it would not be counted itself
            edge = Edge(self.g_number(normal), self.block_number(to, weights), self.shift_number(shift), rec, counting)
            if edge not in out:
                out.append(edge)
        return out
