# SPDX-License-Identifier: GPL-2.0-or-later
"""One step of a CPU on shared fields and a block in which counters may be high, in all ways that it can go."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import NamedTuple

from septum.proof.demands import Sum
from septum.proof.family import Refused
from septum.proof.numbers import (
    FIRST_OWN,
    HALF,
    HIGH,
    MIDDLE,
    TAG,
    All,
    Arithmetic,
    Counter,
    Learn,
    Split,
    Undecided,
    is_high,
    tag_of,
    together,
)
from septum.proof.parts import Alarm, Failure
from septum.proof.steps import Program

Fields = tuple[int, ...]
Block = tuple[int, Fields, Fields]  # program counter, own fields, locals
# class -> what is added to its numbers, None if they are not known any more; -1 - n: what each gets in own field n
Shift = tuple[tuple[int, int | None], ...]

#: how far the fields of one class may be apart
WIDEST = 8
MOST_ASSIGNMENTS = 200


class Apart(Exception):
    """The fields of class ``number`` are too far apart."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


class Failed(Exception):
    """A step of some view fails."""

    def __init__(self, failure: Failure, g: Fields, block: Block) -> None:
        super().__init__(failure.name)
        self.failure, self.g, self.block = failure, g, block


class Result(NamedTuple):
    """One way that a step can go.

    ``g, block``       the shared fields and the block then; ``shift`` what happens to the numbers of other CPUs;
    ``before, after``  the shared fields as the step saw and left them; ``rec`` its accesses;
    ``counted``        the fields that are the number of CPUs after the step; ``earlier`` those that are before it.
    """

    g: Fields
    block: Block
    shift: Shift
    before: list[int]
    after: list[int]
    rec: Fields
    counted: frozenset[int] = frozenset()
    earlier: frozenset[int] = frozenset()


class Doubt(NamedTuple):
    """A failure of a step after which some fields are the number of CPUs, or before which some are (``earlier``)."""

    failure: Failure
    counted: frozenset[int]
    earlier: frozenset[int]


class Taken(NamedTuple):
    """All that comes of a step: its results, and what fails only if all CPUs are counted.

    ``stuck``  the cases in which it has none, each as the fields that are not the number of CPUs there;
    ``asked``  the fields that are compared with the number of CPUs, and must never be more.
    """

    results: list[Result]
    stuck: frozenset[frozenset[int]]
    doubts: list[Doubt]
    asked: set[int]


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
        self.leaders = {n: c.places[0] for n, c in arithmetic.counters.items() if n < FIRST_OWN}
        self.classed = {p: n for n in self.leaders for p in arithmetic.counters[n].places}
        self.counted_in = {  # the fields of a CPU's own that it counts in, by place -> their class
            c.places[0] - self.width: n for n, c in arithmetic.counters.items() if n >= FIRST_OWN
        }

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
        pending: list[tuple[dict[int, tuple[bool, int]], dict[Hashable, bool]]] = [({}, {})]
        done = 0
        while pending:
            choice, decided = pending.pop()
            self.arithmetic.decided, self.arithmetic.tests = decided, 0
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
                pending.append(({**choice, split.number: (True, n)}, decided))
                pending.append(({**choice, split.number: (False, n + 1)}, decided))
            except Undecided as question:
                pending += [(choice, {**decided, question.what: answer}) for answer in (True, False)]

    def first(self) -> tuple[Fields, list[Block]]:
        """The first state of the shared fields and of a CPU of each role, before its program's start."""
        g, own = self.program.first()
        fields = list(g)
        mine = list(own)
        self.tag(fields, self.classed, True)
        self.tag(mine, self.counted_in, True)
        self.before = list(fields)
        state, _ = self.normal(fields, [], {})
        self.normal_own(mine)
        return state, [(0, tuple(mine), local) for local in self.program.begins]

    def tag(self, fields: list[int], classed: dict[int, int], first: bool = False) -> None:
        """Give plain numbers that were stored to the fields of a class its tag; ``classed``: by place, their class."""
        for place, number in classed.items():
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
                raise together(number, found)

    def normal(self, fields: list[int], rest: list[int], moves: dict[int, int]) -> tuple[Fields, Shift]:
        """The normal form of shared fields; ``rest``, the mover's numbers, is changed in place.

        Returns what happens to the numbers of everybody else as well.
        """
        shifts: list[tuple[int, int | None]] = []
        for number in self.leaders:
            counter = self.arithmetic.counters[number]
            base = number * TAG
            value = fields[counter.places[0]] - base
            moved: int | None = moves.get(number, 0)
            if value < MIDDLE and self.was_high(number):
                moved = None  # the class began anew: what others remember of it says nothing any more
            change = self.change(number, counter, value)
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

    def normal_own(self, values: list[int]) -> None:
        """Change numbers of a CPU's own, then its locals, into their normal form."""
        for place, number in self.counted_in.items():
            base = number * TAG
            value = values[place] - base
            change = self.change(number, self.arithmetic.counters[number], value)
            for i, x in enumerate(values):
                if x >= HALF and tag_of(x) == number:
                    if (x - base > MIDDLE) != (value >= MIDDLE):
                        raise Refused("a CPU remembers a counter of its own that began anew")
                    if abs(x - base - value) > WIDEST:
                        raise Apart(number)
                    values[i] = x + change

    def change(self, number: int, counter: Counter, value: int) -> int:
        """What is to be added to all numbers of a class, of which ``value`` says how high it is."""
        most, stride = counter.most, counter.stride
        if value < MIDDLE:
            if most is not None and value <= most:
                return 0
            return HIGH - value + (value - (most if most is not None else -1) - 1) % stride
        far = value - HIGH
        if most is not None and far + stride * self.arithmetic.least[number] < 0:
            raise Split(number)
        return far % stride - far

    def was_high(self, number: int) -> bool:
        """Whether a class was high before the step at hand."""
        return self.before[self.leaders[number]] - number * TAG > MIDDLE

    before: Sequence[int] = ()  # the shared fields that the step at hand began with
    began: Sequence[int] = ()  # the same, with the numbers of the run at hand

    # -- steps -------------------------------------------------------------------------------------

    def needs(self, block: Block, together: Sequence[frozenset[int]]) -> tuple[int, ...]:
        """The shared fields that decide what a step does, and what it does to them, in order.

        Those that its code may use; all of a class, if any is of it or the block remembers a number of it; and all of
        a sum, if any is in it: ``together`` are sums other than those that are checked here.
        """
        pc, own, local = block
        found = set(self.program.uses[pc])
        classes = {self.classed[p] for p in found if p in self.classed}
        classes |= {tag_of(x) for x in (*own, *local) if x >= HALF} & self.leaders.keys()
        for number in classes:
            found.update(self.arithmetic.counters[number].places)
        for fields in (*(each.fields for each in self.sums), *together):
            if not found.isdisjoint(fields):
                found |= fields
        return tuple(sorted(found))

    def step(self, g: Fields, block: Block) -> Taken:
        """Everything that a step can lead to."""
        pc, own, local = block
        program = self.program
        function, ways = program.steps[pc], program.ways[pc]
        found: list[Result] = []
        doubts: list[Doubt] = []
        asked: set[int] = set()
        stuck: set[frozenset[int]] = set()

        if program.window is not None:
            program.window.at_hand = block

        def run(moves: dict[int, int]) -> None:
            fields = self.assigned(g, moves)
            mine = self.assigned(own, moves)
            kept = tuple(self.assigned(local, moves))
            here = []
            doubted = False
            self.began = fields
            for way in range(ways):
                state = [*fields, *mine, *program.pool]
                rec: list[int] = []
                try:
                    result = function(state, kept, way, rec)
                except Alarm as alarm:
                    failure = program.failures[alarm.number]
                    counted, earlier = self.counted(state, asked)
                    if not counted and not earlier:
                        raise Failed(failure, g, block) from None
                    doubts.append(Doubt(failure, counted, earlier))
                    doubted = True
                    continue
                counted, earlier = self.counted(state, asked)
                if result is None:
                    continue
                after = state[: self.width]
                mine_after = state[self.width : self.end]
                self.check_tags(after)
                self.tag(after, self.classed)
                self.tag(mine_after, self.counted_in)
                self.check_sums(fields, mine, after, mine_after, g, block)
                self.before = fields
                raw = list(after)
                rest = [*mine_after, *result[1]]
                normal, shift = self.normal(after, rest, moves)
                self.normal_own(rest)
                accesses, casts = program.accesses_and_casts(rec)
                shift += tuple((-1 - place, value) for place, value in casts.items())
                n = len(mine_after)
                to = (result[0], tuple(rest[:n]), tuple(rest[n:]))
                if program.window is not None:
                    to = program.window.follow(block, to)
                here.append(Result(normal, to, shift, fields, raw, accesses, counted, earlier))
            if not here and not doubted:
                stuck.add(self.fewer())
            found.extend(here)

        self.forked(g, run)
        return Taken(found, frozenset(stuck), doubts, asked)

    def fewer(self) -> frozenset[int]:
        """The fields that are taken not to be the number of CPUs in the run at hand."""
        decided = self.arithmetic.decided.items()
        return frozenset(
            self.arithmetic.counters[what.number].places[0]
            for what, true in decided
            if isinstance(what, All) and not true
        )

    def counted(self, state: Sequence[int], asked: set[int]) -> tuple[frozenset[int], frozenset[int]]:
        """The fields that are taken to be the number of CPUs in the run at hand, after the step and before it.

        ``asked``  all that are compared with it.
        """
        found: tuple[set[int], set[int]] = (set(), set())
        for what, true in self.arithmetic.decided.items():
            if isinstance(what, All):
                places = self.arithmetic.counters[what.number].places
                if len(places) > 1 or what.value not in (state[places[0]], self.began[places[0]]):
                    raise Refused("a number is compared with that of CPUs that is not a field's")
                asked.add(places[0])
                if true:
                    found[self.began[places[0]] == what.value].add(places[0])
        return frozenset(found[0]), frozenset(found[1])

    def check_tags(self, fields: list[int]) -> None:
        """A field that is of no class holds no number of one."""
        for place, value in enumerate(fields):
            if value >= HALF and place not in self.classed and tag_of(value) > 1:
                if tag_of(value) >= FIRST_OWN:
                    raise Refused("a number that a CPU counts itself is stored where others see it")
                raise Learn("join", place, tag_of(value))

    def check_sums(
        self, g: Sequence[int], own: Sequence[int], g2: Sequence[int], own2: Sequence[int], before: Fields, block: Block
    ) -> None:
        """Each sum that must be 0 stays what it is."""
        for each in self.sums:
            anew = each.own is not None and any(is_high(own[p]) != is_high(own2[p]) for p in self.counted_in)
            if anew or any(is_high(g[p]) != is_high(g2[p]) for p in each.fields):
                raise Refused(f"a counter in the sum '{each.name}' begins anew ({each.site.file}:{each.site.line})")
            delta = each.shared(g2) - each.shared(g)
            if each.own is not None:
                delta += each.own(own2) - each.own(own)
            if delta:
                raise Failed(Failure("require", each.name, each.site), before, block)

    def shifted(self, block: Block, shift: Shift) -> Block:
        """The block of a CPU that did not move."""
        casts = {-1 - n: by for n, by in shift if n < 0 and by is not None}
        pc, own, local = self.program.cast_to(block, casts) if casts else block
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
