# SPDX-License-Identifier: GPL-2.0-or-later
"""A little search for a few CPUs, with the very steps that a proof runs: where guesses come from.

What it sees decides nothing: it says which quantities are worth trying as sums over CPUs, and in tests, which pairs
must be among the views.
"""

from __future__ import annotations

import itertools
import random
from collections import deque
from collections.abc import Callable, Iterator, Sequence

from septum.proof.family import Refused
from septum.proof.parts import Alarm, Failure
from septum.proof.quantities import Quantity
from septum.proof.steps import Program

Fields = tuple[int, ...]
Block = tuple[int, Fields, Fields]
State = tuple[Fields, tuple[Block, ...]]

#: random runs for each number of CPUs that guesses are made from, and steps of each at most
WALKS = 10
LONGEST_WALK = 1000
#: numbers of CPUs that guesses are made from
FEW = (2, 3)


class Transition:
    """One step: which CPU, from where, to where; or what fails."""

    __slots__ = ("after", "before", "cpu", "failure")

    def __init__(self, before: State, cpu: int, after: State | None, failure: Failure | None) -> None:
        self.before, self.cpu, self.after, self.failure = before, cpu, after, failure


def start(program: Program, cpus: int | Sequence[int]) -> State:
    """Every CPU at its first await; ``cpus``: how many, or how many of each role."""
    blocks: list[Block] = []
    counts = (cpus,) if isinstance(cpus, int) else cpus
    for local, count in zip(program.begins, counts, strict=True):
        blocks += [start_of(program, local)] * count
    return program.first()[0], tuple(blocks)


def start_of(program: Program, local: Fields) -> Block:
    """A CPU at its first await; ``local``: its locals before its start."""
    g, own = program.first()
    state = [*g, *own, *program.pool]
    try:
        result = program.steps[0](state, local, 0, [])
    except Alarm as alarm:
        failure = program.failures[alarm.number]
        where = f"{failure.site.file}:{failure.site.line}"
        raise Refused(f"'{failure.name}' fails before the first await ({where})") from None
    assert result is not None
    block = (result[0], tuple(state[program.width : len(program.place)]), result[1])
    if tuple(state[: program.width]) != g or block[1] != own:
        raise Refused("a program changes fields before its first await")
    return block


def steps(program: Program, state: State, cpu: int) -> Iterator[Transition]:
    """All steps of a CPU, those that fail as well."""
    g, blocks = state
    pc, own, local = blocks[cpu]
    end = len(program.place)
    for way in range(program.ways[pc]):
        fields = [*g, *own, *program.pool]
        rec: list[int] = []
        try:
            result = program.steps[pc](fields, local, way, rec)
        except Alarm as alarm:
            yield Transition(state, cpu, None, program.failures[alarm.number])
            continue
        except Refused as error:
            raise program.placed(pc, error) from None
        if result is not None:
            to = (result[0], tuple(fields[program.width : end]), result[1])
            _, casts = program.accesses_and_casts(rec)
            others = [program.cast_to(block, casts) for block in blocks] if casts else blocks
            after = (*others[:cpu], to, *others[cpu + 1 :])
            yield Transition(state, cpu, (tuple(fields[: program.width]), after), None)


def search(program: Program, cpus: int | Sequence[int], most: int) -> Iterator[Transition]:
    """All steps of at most ``most`` states, breadth first; CPUs that are equal take one."""
    first = start(program, cpus)
    seen = {first}
    queue = deque([first])
    while queue:
        state = queue.popleft()
        done: set[Block] = set()
        for cpu, block in enumerate(state[1]):
            if block in done or block[0] == 0:
                continue
            done.add(block)
            for step in steps(program, state, cpu):
                yield step
                if step.after is not None:
                    after = (step.after[0], tuple(sorted(step.after[1])))
                    if after not in seen and len(seen) < most:
                        seen.add(after)
                        queue.append(after)


def walks(program: Program, cpus: int | Sequence[int], count: int) -> Iterator[Transition]:
    """The steps of some random runs, the same ones each time: they get to where a search breadth first does not."""
    first = start(program, cpus)
    dice = random.Random(len(first[1]))
    for _ in range(count):
        state = first
        for _ in range(LONGEST_WALK):
            able = [cpu for cpu, block in enumerate(state[1]) if block[0]]
            dice.shuffle(able)
            found: list[Transition] = []
            for cpu in able:
                found = list(steps(program, state, cpu))
                if found:
                    break
            yield from found
            ways = [step.after for step in found if step.after is not None]
            if not ways:
                break
            state = dice.choice(ways)


class Guess:
    """Which of some quantities are sums over CPUs as far as a few CPUs show, and the signs of their weights.

    ``kept``  a block without the locals that the proof does not keep.
    """

    def __init__(
        self,
        program: Program,
        candidates: Sequence[Quantity],
        most: int,
        cpus: Sequence[int | Sequence[int]] = FEW,
        kept: Callable[[Block], Block] = lambda block: block,
    ) -> None:
        self.kept = kept
        self.alive = [True] * len(candidates)
        self.least = [0] * len(candidates)
        self.most = [0] * len(candidates)
        self.failure: tuple[Failure, int] | None = None
        for number in cpus:
            self.look(program, candidates, most, number)

    def look(self, program: Program, candidates: Sequence[Quantity], most: int, cpus: int | Sequence[int]) -> None:
        """One number of CPUs, or one for each role."""
        program.arithmetic.cpus = cpus if isinstance(cpus, int) else sum(cpus)
        try:
            self.follow(program, candidates, most, cpus)
        finally:
            program.arithmetic.cpus = 0

    def follow(self, program: Program, candidates: Sequence[Quantity], most: int, cpus: int | Sequence[int]) -> None:
        """All steps of some states."""
        _, blocks = start(program, cpus)
        kept = self.kept
        weights: dict[Block, list[int]] = {kept(block): [0] * len(candidates) for block in blocks}
        of_place: dict[int, list[int]] = {}
        for n, q in enumerate(candidates):
            for p in q.places:
                of_place.setdefault(p, []).append(n)
        deltas: dict[tuple[Fields, Fields], list[tuple[int, int]]] = {}
        for t in itertools.chain(search(program, cpus, most), walks(program, cpus, WALKS)):
            if t.after is None:
                if t.failure is not None and self.failure is None:
                    self.failure = (t.failure, len(blocks))
                continue
            new = weights[kept(t.before[1][t.cpu])]
            key = before, after = (t.before[0], t.after[0])
            if before != after:
                delta = deltas.get(key)
                if delta is None:
                    changed = [p for p, (x, y) in enumerate(zip(before, after, strict=True)) if x != y]
                    touched = {n for p in changed for n in of_place.get(p, ())}
                    delta = deltas[key] = [(n, candidates[n].raw(after) - candidates[n].raw(before)) for n in touched]
                new = list(new)
                for n, d in delta:
                    new[n] += d
            self.note(weights, kept(t.after[1][t.cpu]), new)
            for cpu, (old, now) in enumerate(zip(t.before[1], t.after[1], strict=True)):
                if old != now and cpu != t.cpu:  # the step wrote to every CPU
                    self.note(weights, kept(now), weights[kept(old)])

    def note(self, weights: dict[Block, list[int]], block: Block, new: list[int]) -> None:
        """A block has these weights; those that another way to it does not agree with are given up."""
        known = weights.get(block)
        if known is None:
            weights[block] = new
            for n, w in enumerate(new):
                self.least[n] = min(self.least[n], w)
                self.most[n] = max(self.most[n], w)
        elif known != new:
            for n, (a, b) in enumerate(zip(known, new, strict=True)):
                if a != b:
                    self.alive[n] = False
