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
from typing import NamedTuple

from septum.proof.demands import Sum
from septum.proof.family import Refused
from septum.proof.numbers import HALF, HIGH, MIDDLE, TAG, Arithmetic, Learn, Split, tag_of
from septum.proof.parts import Alarm, Failure
from septum.proof.quantities import Quantity
from septum.proof.steps import Program

Fields = tuple[int, ...]
Block = tuple[int, Fields, Fields]  # program counter, own fields, locals
Shift = tuple[tuple[int, int | None], ...]  # class -> what is added to its numbers; None if they are not known any more

#: how far the fields of one class may be apart
WIDEST = 8
MOST_ASSIGNMENTS = 200


class Drop(Exception):
    """Quantity ``number`` is no sum over CPUs; or (``sign``) has weights of both signs."""

    def __init__(self, number: int, sign: bool) -> None:
        super().__init__(number)
        self.number, self.sign = number, sign


class Apart(Exception):
    """The fields of class ``number`` are too far apart."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


class TooMany(Exception):
    """There are more views than the limit."""


class Failed(Exception):
    """A step of some view fails."""

    def __init__(self, failure: Failure, g: Fields, block: Block) -> None:
        super().__init__(failure.name)
        self.failure, self.g, self.block = failure, g, block


class Edge(NamedTuple):
    """What a step of a block at some shared fields leads to; ``rec`` what it accessed, in order."""

    g: int
    block: int
    shift: int
    rec: tuple[int, ...]


class Result(NamedTuple):
    """One way that a step can go.

    ``g, block``       the shared fields and the block then; ``shift`` what happens to the numbers of other CPUs;
    ``before, after``  the shared fields as the step saw and left them; ``rec`` its accesses.
    """

    g: Fields
    block: Block
    shift: Shift
    before: list[int]
    after: list[int]
    rec: Fields


class Stepper:
    """Runs steps on shared fields and blocks in which counters may be high.

    ``carried``  classes that some CPU's block may hold a number of.
    """

    def __init__(
        self, program: Program, arithmetic: Arithmetic, sums: Sequence[Sum], carried: frozenset[int] = frozenset()
    ) -> None:
        self.carried = carried
        self.program, self.arithmetic, self.sums = program, arithmetic, sums
        self.width = program.width
        self.end = len(program.place)
        self.leaders = {n: c.places[0] for n, c in arithmetic.counters.items()}
        self.classed = {p: n for n, c in arithmetic.counters.items() for p in c.places}

    # -- numbers -------------------------------------------------------------------------------

    def assigned(self, values: Sequence[int], moves: dict[int, int]) -> list[int]:
        """Numbers of some classes made exact: ``moves`` is what to add to those that are high."""
        if not moves:
            return list(values)
        out = []
        for value in values:
            number = tag_of(value) if value >= HALF else 0
            if number in moves and value - number * TAG > MIDDLE:
                value += moves[number]
            out.append(value)
        return out

    def forked(self, g: Fields, run: Callable[[dict[int, int]], None]) -> None:
        """Call ``run`` for all that S of each class can be, as far as it makes a difference."""
        counters, least = self.arithmetic.counters, self.arithmetic.least
        pending: list[dict[int, tuple[bool, int]]] = [{}]
        done = 0
        while pending:
            choice = pending.pop()
            done += 1
            if done > MOST_ASSIGNMENTS:
                raise Refused("too many cases of counters in one step")
            moves: dict[int, int] = {}
            for number in counters:
                exact, n = choice.get(number, (False, 0))
                least[number] = 0 if exact else n
                if exact:
                    most, stride = counters[number].most, counters[number].stride
                    assert most is not None
                    moves[number] = most + 1 + stride * n - HIGH
            try:
                run(moves)
            except Split as split:
                exact, n = choice.get(split.number, (False, 0))
                if exact:
                    raise Refused("a counter is compared that is high and exact at once") from None
                pending.append({**choice, split.number: (True, n)})
                pending.append({**choice, split.number: (False, n + 1)})

    def first(self) -> tuple[Fields, Block]:
        """The first state of the shared fields and of a CPU, before its program's start."""
        g, own = self.program.first()
        fields = list(g)
        self.tag(fields, True)
        self.before = list(fields)
        pc, own, local = 0, tuple(own), ()
        state, _ = self.normal(fields, [], {})
        return state, (pc, own, local)

    def tag(self, fields: list[int], first: bool = False) -> None:
        """Give plain numbers that were stored to the fields of a class its tag."""
        for place, number in self.classed.items():
            value = fields[place]
            found = tag_of(value) if value >= HALF else 0
            if found == 0:
                most = self.arithmetic.counters[number].most
                if not first and (most is None or value > most):
                    raise Learn("compare", number, value)  # it begins anew: where it is high, nothing is known of it
                fields[place] = number * TAG + value
            elif found == 1:
                raise Refused("a field that grows gets a constant that grows")
            elif found != number:
                raise Learn("merge", number, found)

    def normal(self, fields: list[int], rest: list[int], moves: dict[int, int]) -> tuple[Fields, Shift]:
        """The normal form of shared fields; ``rest``, the mover's numbers, is changed in place.

        Returns what happens to the numbers of everybody else as well.
        """
        shifts: list[tuple[int, int | None]] = []
        for number, counter in self.arithmetic.counters.items():
            base = number * TAG
            value = fields[counter.places[0]] - base
            most, stride = counter.most, counter.stride
            moved: int | None = moves.get(number, 0)
            if value < MIDDLE:
                if most is not None and value <= most:
                    change = 0
                else:
                    change = HIGH - value + (value - (most if most is not None else -1) - 1) % stride
                if self.was_high(number):
                    moved = None  # the class began anew: what others remember of it says nothing any more
            else:
                far = value - HIGH
                if most is not None and far + stride * self.arithmetic.least[number] < 0:
                    raise Split(number)
                change = far % stride - far
            high = change != 0 or value >= MIDDLE
            if change:
                for values in (fields, rest):
                    for i, x in enumerate(values):
                        if x >= HALF and tag_of(x) == number:
                            values[i] = x + change
            leader = fields[counter.places[0]]
            for place in counter.places:
                if abs(fields[place] - leader) > WIDEST:
                    raise Apart(number)
            for x in rest:
                if x >= HALF and tag_of(x) == number:
                    if number not in self.carried:
                        raise Learn("carry", number)
                    if (x - base > MIDDLE) != high:
                        raise Refused("a CPU remembers a counter that began anew")
                    if high and abs(x - leader) > WIDEST:
                        raise Apart(number)
            if number in self.carried and (moved is None or moved + change):
                shifts.append((number, None if moved is None else moved + change))
        return tuple(fields), tuple(shifts)

    def was_high(self, number: int) -> bool:
        """Whether a class was high before the step at hand."""
        return self.before[self.leaders[number]] - number * TAG > MIDDLE

    before: Sequence[int] = ()  # the shared fields that the step at hand began with

    # -- steps -------------------------------------------------------------------------------------

    def step(self, g: Fields, block: Block) -> tuple[list[Result], bool]:
        """Every result of a step, and whether there may be none."""
        pc, own, local = block
        program = self.program
        function, ways = program.steps[pc], program.ways[pc]
        found: list[Result] = []
        stuck = False

        def run(moves: dict[int, int]) -> None:
            nonlocal stuck
            fields = self.assigned(g, moves)
            mine = self.assigned(own, moves)
            kept = tuple(self.assigned(local, moves))
            here = []
            for way in range(ways):
                state = [*fields, *mine, *program.pool]
                rec: list[int] = []
                try:
                    result = function(state, kept, way, rec)
                except Alarm as alarm:
                    raise Failed(program.failures[alarm.number], g, block) from None
                if result is None:
                    continue
                after = state[: self.width]
                mine_after = state[self.width : self.end]
                self.check_tags(after)
                self.tag(after)
                self.check_sums(fields, mine, after, mine_after, g, block)
                self.before = fields
                raw = list(after)
                rest = [*mine_after, *result[1]]
                normal, shift = self.normal(after, rest, moves)
                n = len(mine_after)
                to = (result[0], tuple(rest[:n]), tuple(rest[n:]))
                here.append(Result(normal, to, shift, fields, raw, tuple(rec)))
            stuck |= not here
            found.extend(here)

        self.forked(g, run)
        return found, stuck

    def check_tags(self, fields: list[int]) -> None:
        """A field that is of no class holds no number of one."""
        for place, value in enumerate(fields):
            if value >= HALF and place not in self.classed and tag_of(value) > 1:
                raise Learn("join", place, tag_of(value))

    def check_sums(
        self, g: Sequence[int], own: Sequence[int], g2: Sequence[int], own2: Sequence[int], before: Fields, block: Block
    ) -> None:
        """Each sum that must be 0 stays what it is."""
        for each in self.sums:
            delta = each.shared(g2) - each.shared(g)
            if each.own is not None:
                delta += each.own(own2) - each.own(own)
            if delta:
                raise Failed(Failure("require", each.name, each.site), before, block)

    def shifted(self, block: Block, shift: Shift) -> Block:
        """The block of a CPU that did not move."""
        pc, own, local = block
        moves = dict(shift)

        def each(values: Fields) -> Fields:
            out = []
            for x in values:
                number = tag_of(x) if x >= HALF else 0
                if number in moves:
                    by = moves[number]
                    if by is None:
                        raise Refused("a CPU remembers a counter that began anew")
                    x += by
                    if abs(x - number * TAG - HIGH) > WIDEST and x - number * TAG > MIDDLE:
                        raise Apart(number)
                out.append(x)
            return tuple(out)

        return (pc, each(own), each(local))


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
        """Whether somebody in ``row`` can have what ``block`` has not."""
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
        self.start = self.begin(g, block)
        first = self.g_number(g)
        number = self.block_number(self.start, (0,) * len(self.quantities))
        self.add(first, number, 1 << number)
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

    def begin(self, g: Fields, block: Block) -> Block:
        """The block of a CPU at its first await. What it does before must not be seen by others."""
        found, _ = self.stepper.step(g, block)
        (normal, to, shift, _, _, self.start_rec) = found[0]
        if normal != g or shift or to[1] != block[1]:
            raise Refused("a program changes fields before its first await")
        return to

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
            return  # its program is over, or somebody is missing
        edges = self.edges.get((g, block))
        if edges is None:
            edges = self.edges[g, block] = self.follow(g, block)
        new = fresh.get(block, 0)
        if (g, block) not in self.taken:
            self.taken.add((g, block))
            new = row
        self.bystanders(edges, g, self.others(rows, row, new, fresh))
        for edge in edges:
            seen = self.add(edge.g, edge.block, self.moved(new, edge.shift))
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

    def bystanders(self, edges: list[Edge], g: int, pairs: list[tuple[int, int]]) -> None:
        """What becomes of pairs of which neither CPU moved."""
        for edge in edges:
            if edge.g == g and not edge.shift:
                continue
            for a, mask in pairs:
                if edge.shift:
                    a, mask = self.only(a, edge.shift), self.moved(mask, edge.shift)
                for b in bits(self.add(edge.g, a, mask)):
                    self.add(edge.g, b, 1 << a)

    def follow(self, g: int, block: int) -> list[Edge]:
        """The steps of a block at some shared fields."""
        self.steps += 1
        found, stuck = self.stepper.step(self.gs[g], self.blocks[block])
        if stuck:
            self.stuck.add((g, block))
        out = []
        mine = self.weights[block]
        for normal, to, shift, before, after, rec in found:
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
            edge = Edge(self.g_number(normal), self.block_number(to, weights), self.shift_number(shift), rec)
            if edge not in out:
                out.append(edge)
        return out
