# SPDX-License-Identifier: GPL-2.0-or-later
"""All pairs of CPUs that can be seen together, for any number of CPUs: view abstraction with pairs.

A *view* is (g, {a, b}): the shared fields, and the blocks of two CPUs (program counter, own fields, live locals). The
set of views is closed under steps: of one of the two CPUs, and of a third one that can be seen with each of them. So
it contains every pair of every state that can be reached, whatever the number of CPUs.

Source: P. A. Abdulla, F. Haziza, L. Holik, "All for the price of few", VMCAI 2013, with k = 2; counters that grow and
invariants (quantities.py) are added here. docs/any-number.md has the argument.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from operator import itemgetter
from typing import Any, NamedTuple

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


class Limits(NamedTuple):
    """What the weights say of the CPUs beside a block, at some shared fields.

    ``possible``  whether the block can be there at all;
    ``left``      quantities, and how much of each another CPU can have at most;
    ``wanted``    quantities of which another CPU must have some.
    """

    possible: bool
    left: tuple[tuple[int, int], ...]
    wanted: tuple[int, ...]


class Known(NamedTuple):
    """What a block does wherever the shared fields that it can tell apart are the same.

    ``stuck``  the cases in which it waits, see Views;
    ``ways``   what each way changes of the shared fields, as (place, value), and the edge but for those.
    """

    stuck: list[tuple[int, ...]]
    ways: list[tuple[tuple[tuple[int, int], ...], Edge]]


#: which bits of each byte are set, by the byte's place: numbers of bits are looked up, not worked out
BYTES: list[list[tuple[int, ...]]] = []
#: so many bits are faster found one by one
FEW_BITS = 8


def bits(mask: int) -> list[int]:
    """The numbers of the bits that are set, in order."""
    found: list[int] = []
    if mask.bit_count() <= FEW_BITS:
        while mask:
            low = mask & -mask
            found.append(low.bit_length() - 1)
            mask ^= low
        return found
    bytes_ = mask.to_bytes((mask.bit_length() + 7) >> 3, "little")
    while len(BYTES) < len(bytes_):
        first = 8 * len(BYTES)
        BYTES.append([tuple(first + n for n in range(8) if byte >> n & 1) for byte in range(256)])
    for table, byte in zip(BYTES, bytes_, strict=False):
        if byte:
            found += table[byte]
    return found


class Views:
    """The set of views, and the weights, of one program. ``run`` fills it in, or raises.

    ``rows``     shared fields (by number) -> block (by number) -> bit set of the blocks that may be there with it;
    ``stuck``    the cases in which a block waits at some shared fields, each as quantities that leave a CPU uncounted;
    ``weights``  of each block, in the order of ``quantities``; ``signs`` of each quantity, 0 for one of both;
    ``left``     the properties of the end that hold because a CPU has not ended where they do not (trap.py).
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
        self.queue: list[int] = []  # a heap: the shared fields that were seen first go first
        self.at = -1  # the shared fields at hand, which are not queued
        self.stayed: set[tuple[int, int]] = set()  # whose steps were taken that leave the shared fields as they are
        self.gone: set[tuple[int, int]] = set()  # and whose that do not
        self.staying: list[dict[int, list[Edge]]] = []  # the steps of each kind, of each block, by shared fields
        self.going: list[dict[int, list[Edge]]] = []
        self.edges: dict[tuple[int, int], list[Edge]] = {}
        self.stuck: dict[tuple[int, int], list[tuple[int, ...]]] = {}
        self.doubts: dict[tuple[int, int], list[tuple[Failure, tuple[int, ...]]]] = {}
        self.counting: set[int] = set()  # quantities that are compared with the number of CPUs
        self.nothing: set[tuple[int, int]] = set()  # a sum, and what counts: nobody counted has any of it
        self.shifts: list[Shift] = [()]
        self.shift_numbers: dict[Shift, int] = {(): 0}
        self.maps: list[dict[int, int]] = [{}]
        self.fixed = [0]  # the blocks that a shift leaves as they are
        self.of_place: dict[int, list[int]] = {}
        for n, q in enumerate(self.quantities):
            for p in q.places:
                self.of_place.setdefault(p, []).append(n)
        self.together = [frozenset(q.places) for q in self.quantities if q.kind == "sum"]
        self.needs: dict[int, Callable[[Fields], Any]] = {}  # block -> the shared fields that its step can tell apart
        self.known_steps: dict[tuple[int, Any], Known] = {}  # a block and those fields -> what it does
        self.levels: list[dict[int, int]] = [{} for _ in self.quantities]  # weight, with the sign -> blocks
        self.positive = [0] * len(self.quantities)
        self.known: list[list[tuple[int | None, int | None]]] = []
        self.above: list[dict[int, int]] = [{} for _ in self.quantities]  # weight -> blocks of larger ones
        self.alike: list[int] = []  # the first shared fields of which as much is known
        self.first_known: dict[tuple[tuple[int | None, int | None], ...], int] = {}
        self.kinds: list[int] = []  # of each block; blocks of a kind have the same weights
        self.kind_numbers: dict[tuple[int, ...], int] = {}
        self.limits: list[dict[int, Limits]] = []  # by shared fields that are alike, and kinds
        self.rooms: list[dict[int, tuple[int, int]]] = []  # the same: how many blocks there were, and room for which
        self.pairs = 0
        self.steps = 0
        self.left: set[str] = set()

    # -- numbers of things ----------------------------------------------------------------------

    def g_number(self, g: Fields) -> int:
        """The number of shared fields."""
        number = self.g_numbers.get(g)
        if number is None:
            number = self.g_numbers[g] = len(self.gs)
            self.gs.append(g)
            self.rows.append({})
            self.fresh.append({})
            self.staying.append({})
            self.going.append({})
            counters = self.stepper.arithmetic.counters
            known = []
            for q, zero in zip(self.quantities, self.zero, strict=True):
                exact, least = q.known(g, counters)
                known.append((None if exact is None else exact - zero, None if least is None else least - zero))
            self.known.append(known)
            self.alike.append(self.first_known.setdefault(tuple(known), number))
            self.limits.append({})
            self.rooms.append({})
        return number

    def block_number(self, block: Block, weights: tuple[int, ...]) -> int:
        """The number of a block, whose weights must be these."""
        number = self.block_numbers.get(block)
        if number is None:
            number = self.block_numbers[block] = len(self.blocks)
            self.blocks.append(block)
            self.weights.append(weights)
            self.kinds.append(self.kind_numbers.setdefault(weights, len(self.kind_numbers)))
            self.check_counts(weights)
            for n, (w, sign) in enumerate(zip(weights, self.signs, strict=True)):
                if w * sign < 0:
                    raise Drop(n, True)
                if sign:
                    self.levels[n][w * sign] = self.levels[n].get(w * sign, 0) | 1 << number
                    for level in self.above[n]:
                        if w * sign > level:
                            self.above[n][level] |= 1 << number
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
            self.fixed.append(0)
        return number

    def moved(self, mask: int, shift: int) -> int:
        """Blocks of CPUs that did not move, after a shift."""
        if not shift:
            return mask
        known = self.maps[shift]
        out = mask & self.fixed[shift]
        for b in bits(mask ^ out):
            to = known.get(b)
            if to is None:
                block = self.stepper.shifted(self.blocks[b], self.shifts[shift])
                to = known[b] = self.block_number(block, self.weights[b])
                if to == b:
                    self.fixed[shift] |= 1 << b
            out |= 1 << to
        return out

    def only(self, block: int, shift: int) -> int:
        """One block after a shift."""
        self.moved(1 << block, shift)
        return self.maps[shift][block]

    # -- what weights say --------------------------------------------------------------------------

    def room(self, g: int, block: int) -> int:
        """The blocks that there can be beside ``block``."""
        rooms, kind = self.rooms[self.alike[g]], self.kinds[block]
        blocks, mask = rooms.get(kind, (0, 0))
        if blocks != len(self.blocks):
            limits = self.limits_at(g, block)
            blocks = len(self.blocks)
            mask = (1 << blocks) - 1 if limits.possible else 0
            for n, left in limits.left:
                mask &= ~self.above[n][left]
            rooms[kind] = (blocks, mask)
        return mask

    def supported(self, g: int, block: int, row: int) -> bool:
        """Whether a CPU in ``row`` can have what ``block`` has not."""
        limits = self.limits_at(g, block)
        for n in limits.wanted:
            if not row & self.positive[n]:
                return False
        return limits.possible

    def limits_at(self, g: int, block: int) -> Limits:
        """What the weights say of those beside a block."""
        alike, kind = self.alike[g], self.kinds[block]
        limits = self.limits[alike].get(kind)
        if limits is None:
            limits = self.limits[alike][kind] = self.limits_of(alike, self.weights[block])
        return limits

    def limits_of(self, g: int, mine: tuple[int, ...]) -> Limits:
        """What the weights say of those beside a block with the weights ``mine``."""
        left, wanted = [], []
        for n, (exact, least) in enumerate(self.known[g]):
            sign = self.signs[n]
            if not sign:
                continue
            if exact is not None:
                rest = sign * (exact - mine[n])
                if rest < 0:
                    return Limits(False, (), ())
                left.append((n, rest))
                if rest not in self.above[n]:
                    self.above[n][rest] = sum(b for level, b in self.levels[n].items() if level > rest)
                if rest:
                    wanted.append(n)
            elif least is not None and sign > 0 and least > mine[n]:
                wanted.append(n)
        return Limits(True, tuple(left), tuple(wanted))

    # -- the fixed point -------------------------------------------------------------------------------

    def run(self, tick: Callable[[int], None] | None = None) -> None:
        """Find all views."""
        stepper = self.stepper
        g, begins = stepper.first()
        self.zero = [q.raw(stepper.program.first()[0]) for q in self.quantities]
        numbers = []
        for role, starts in enumerate(self.begin(g, begins)):
            weights = tuple(q.at_start(role) for q in self.quantities)
            numbers += [self.block_number(start, weights) for start in starts]
        first = self.g_number(g)
        for number in numbers:
            self.add(first, number, sum(1 << n for n in numbers))
        while self.queue:
            self.settle(heapq.heappop(self.queue))
            if tick is not None:
                tick(self.pairs)

    def settle(self, g: int) -> None:
        """Take the steps from all views with these shared fields: first those that leave the fields as they are.

        Those that do not are many more, and are taken once for all that the others have led to.
        """
        rows = self.rows[g]
        gathered: dict[int, int] = {}
        self.at = g
        while self.fresh[g]:
            fresh, self.fresh[g] = self.fresh[g], {}
            for b, new in fresh.items():
                gathered[b] = gathered.get(b, 0) | new
            for b, new in fresh.items():
                self.stay(g, b, new)
        self.at = -1
        changed = 0
        for b in gathered:
            changed |= 1 << b
        for b, row in list(rows.items()):
            if (b in gathered or row & changed) and self.going[g].get(b, True):
                self.go(g, b, gathered)

    def begin(self, g: Fields, begins: Sequence[Block]) -> list[list[Block]]:
        """The blocks of a CPU of each role at its first await. What it does before must not be seen by others."""
        self.starts: dict[Block, set[Fields]] = {}  # and what it accessed before
        blocks: list[list[Block]] = []
        for block in begins:
            results = self.stepper.step(g, block).results
            for found in results:
                if found.g != g or found.shift or found.block[1] != block[1]:
                    raise Refused("a program changes fields before its first await")
                self.starts.setdefault(found.block, set()).add(found.rec)
            blocks.append(list(dict.fromkeys(found.block for found in results)))
        return blocks

    def add(self, g: int, block: int, mask: int, both: bool = False) -> None:
        """``block`` can be seen with those in ``mask``, and they with it; ``both``: they are added, too, with it."""
        rows = self.rows[g]
        old = rows.get(block, 0)
        new = mask & ~old
        if not new:
            return
        new &= self.room(g, block)
        if not new:
            return
        fresh = self.fresh[g]
        if not fresh and g != self.at:
            heapq.heappush(self.queue, g)
        rows[block] = old | new
        fresh[block] = fresh.get(block, 0) | new
        self.pairs += new.bit_count()
        if not both:
            mine = 1 << block
            for b in bits(new):
                row = rows.get(b, 0)
                if not row & mine:
                    rows[b] = row | mine
                    fresh[b] = fresh.get(b, 0) | mine
                    self.pairs += 1
        if self.pairs > self.limit:
            raise TooMany

    def edges_of(self, g: int, block: int) -> list[Edge]:
        """The steps of ``block`` in views at ``g``; none if its program is over, or a CPU is missing."""
        row = self.rows[g][block]
        if not self.blocks[block][0] or not self.supported(g, block, row):
            return []
        edges = self.edges.get((g, block))
        if edges is None:
            edges = self.edges[g, block] = self.follow(g, block)
            self.staying[g][block] = [edge for edge in edges if edge.g == g and not edge.shift]
            self.going[g][block] = [edge for edge in edges if edge.g != g or edge.shift]
        for failure, counting in self.doubts.get((g, block), ()):
            beside = row & self.counted(counting, g, block)
            if self.supported(g, block, beside) or self.supported(g, block, 0):
                raise Failed(failure, self.gs[g], self.blocks[block])
        return edges

    def stay(self, g: int, block: int, new: int) -> None:
        """Take the steps of ``block`` that leave the shared fields as they are; ``new``: what is new in its row."""
        if not self.edges_of(g, block):
            return
        if (g, block) not in self.stayed:
            self.stayed.add((g, block))
            new = self.rows[g][block]
        for edge in self.staying[g][block]:
            self.add(g, edge.block, new & self.counted(edge.counted, g, block))

    def go(self, g: int, block: int, fresh: dict[int, int]) -> None:
        """Take the steps of ``block`` that change them, in every view with it; ``fresh``: the rows' new bits."""
        if not self.edges_of(g, block):
            return
        row = self.rows[g][block]
        new = fresh.get(block, 0)
        if (g, block) not in self.gone:
            self.gone.add((g, block))
            new = row
        edges = self.going[g][block]
        self.bystanders(edges, g, block, self.others(self.rows[g], row, new, fresh), new == row)
        for edge in edges:
            there = new & self.counted(edge.counted, g, block)
            self.add(edge.g, edge.block, self.moved(there, edge.shift))

    def others(self, rows: dict[int, int], row: int, new: int, fresh: dict[int, int]) -> list[tuple[int, int]]:
        """Pairs of blocks in ``row`` that see each other, as far as a view of one of them with a third is new.

        As (block, bit set of those with it), each pair in one of its two orders at least; in both if all is new.
        """
        found = [(a, rows[a] & row) for a in bits(new)]
        old = row & ~new
        if len(fresh) < old.bit_count():
            return found + [(a, mask) for a, bits_ in fresh.items() if old >> a & 1 and (mask := bits_ & row)]
        return found + [(a, mask) for a in bits(old) if (mask := fresh.get(a, 0) & row)]

    def bystanders(self, edges: list[Edge], g: int, block: int, pairs: list[tuple[int, int]], both: bool) -> None:
        """What becomes of pairs of which neither CPU moved; ``both``: each is there in both orders."""
        for edge in edges:
            able = self.counted(edge.counted, g, block)
            for a, mask in pairs:
                if not able >> a & 1:
                    continue
                mask &= able
                if edge.shift:
                    a, mask = self.only(a, edge.shift), self.moved(mask, edge.shift)
                self.add(edge.g, a, mask, both)

    def follow(self, g: int, block: int) -> list[Edge]:
        """The steps of a block at some shared fields. Worked out once for all that the step cannot tell apart."""
        fields = self.gs[g]
        needed = self.needs.get(block)
        if needed is None:
            places = self.stepper.needs(self.blocks[block], self.together)
            needed = self.needs[block] = itemgetter(*places) if places else len
        key = (block, needed(fields))
        known = self.known_steps.get(key)
        if known is None:
            try:
                known, general = self.work_out(g, block)
            except Refused as error:
                raise self.stepper.program.placed(self.blocks[block][0], error) from None
            if general:
                self.known_steps[key] = known
        if known.stuck:
            self.stuck[g, block] = known.stuck
        out = []
        for changes, (_, to, shift, rec, counted) in known.ways:
            there = g
            if changes:
                after = list(fields)
                for place, value in changes:
                    after[place] = value
                there = self.g_number(tuple(after))
            edge = Edge(there, to, shift, rec, counted)
            if edge not in out:
                out.append(edge)
        return out

    def work_out(self, g: int, block: int) -> tuple[Known, bool]:
        """The same, by the step itself; and whether it is so wherever the step cannot tell the difference."""
        self.steps += 1
        fields = self.gs[g]
        self.stepper.arithmetic.total = partial(self.total, block)
        found, stuck, doubts, asked = self.stepper.step(fields, self.blocks[block])
        for place in asked:
            self.count(place)
        for failure, counted, earlier in doubts:
            if self.counts(block, earlier):
                both = tuple(map(self.count, counted | earlier))
                self.doubts.setdefault((g, block), []).append((failure, both))
        ways = []
        for result in found:
            weights = self.weights_after(block, result.before, result.after)
            counting = tuple(sorted(map(self.count, result.counted)))
            if not all(weights[n] == 1 for n in counting) or not self.counts(block, result.earlier):
                continue  # it would not be counted itself
            counting = tuple(sorted({*counting, *map(self.count, result.earlier)}))
            changes = tuple((p, x) for p, (x, y) in enumerate(zip(result.g, fields, strict=True)) if x != y)
            to, shift = self.block_number(result.block, weights), self.shift_number(result.shift)
            ways.append((changes, Edge(g, to, shift, result.rec, counting)))
        return Known([tuple(map(self.count, fewer)) for fewer in stuck], ways), not asked

    def counts(self, block: int, places: Iterable[int]) -> bool:
        """Whether fields that are the number of CPUs before a step can be: they must count the CPU that takes it."""
        return all(self.weights[block][self.count(p)] == 1 for p in places)

    def weights_after(self, block: int, before: Sequence[int], after: Sequence[int]) -> tuple[int, ...]:
        """The weights of a CPU that was at ``block``, after a step that changed the shared fields."""
        mine = self.weights[block]
        places = [p for p, (x, y) in enumerate(zip(before, after, strict=True)) if x != y]
        touched = {n for p in places for n in self.of_place.get(p, ())}
        if not touched:
            return mine
        new = list(mine)
        for n in touched:
            q = self.quantities[n]
            if q.lost(before, after):
                raise Drop(n, False)
            new[n] += q.raw(after) - q.raw(before)
        return tuple(new)
