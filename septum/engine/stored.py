# SPDX-License-Identifier: GPL-2.0-or-later
"""The states that a search has stored, and how each was reached: runs for counterexamples, by way of the parents."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator

from septum.engine.compiled import Compiled
from septum.engine.lean import Lean
from septum.engine.memory import Mapping
from septum.engine.run import BadCheckpoint, Step
from septum.engine.shared import CHOICE, FIRST_MODEL_ALARM, FUEL, NO_MOVE, CSearch
from septum.engine.stepper import Stepper
from septum.machine.compile import U64

ASTRAY = "a state is not what the step that led to it makes"


class Stored:
    """What a search leaves behind; :class:`septum.engine.search.Search` fills it.

    ``states``    words of each state, in the order of their numbers; there is room for ``capacity``;
    ``parents``   of each state the number of the one from which it was reached first, and ``moves`` by which step;
    ``symmetry``  a stored state stands for those that differ by a renaming of CPUs;
    ``compact``   bits kept of a state, or 0; then states are made again from their parents;
    ``lean``      what was given back: states, which are made again as well, and how states were reached, which is
                  packed then;
    ``resumed``   states that came from a checkpoint.
    """

    compiled: Compiled
    stepper: Stepper
    words: int
    capacity: int
    symmetry: bool
    compact: int
    states: Mapping
    parents: Mapping
    moves: Mapping
    c: CSearch
    resumed: int
    lean: Lean | None
    table_of_rows: ctypes.Array[U64] | None
    _lone: Callable[..., int]
    _canon: Callable[..., int]
    _again: Callable[..., int]
    _reached: Callable[..., int]

    def _origin(self, number: int) -> tuple[int, int]:
        """The number of the state from which state ``number`` was reached first, and by which step."""
        found = self._reached(ctypes.byref(self.c), number)
        return found & 0xFFFFFFFF, found >> 32

    def state(self, number: int) -> list[int]:
        """The packed state ``number``; of a lean search it may have to be made again."""
        if number * 8 < self.missing:
            self._make_again(self._chain(number))
        return self._words_of(number)

    @property
    def missing(self) -> int:
        """The bytes of the states that are not in memory, of a lean search."""
        return 0 if self.lean is None else self.lean.missing

    def make_whole(self, tick: Callable[[], None] = lambda: None) -> None:
        """Have all states in memory."""
        if self.lean is not None:
            self.lean.restore(self._again, tick)

    def _words_of(self, number: int) -> list[int]:
        """The packed state ``number``, which is in memory."""
        array = (U64 * self.words).from_address(self.states.address + number * 8 * self.words)
        return list(array)

    def steps_to(self, number: int, *moves_after: int) -> tuple[Step, ...]:
        """A run from the first state to state ``number``, and the steps ``moves_after`` from there."""
        if not self.c.count:  # a program fails before its first await: there is no state
            return ()
        path, _, names = self._path_to(number)
        last = [Step(m & 0xFF, m >> 8) for m in moves_after if m != NO_MOVE]
        return (*path, *(Step(names[s.cpu], s.choice) for s in last))

    def runs_after(self, number: int, move: int) -> Iterator[tuple[Step, ...]]:
        """The runs through state ``number`` and the step ``move``, and on through what is taken alone after it."""
        path, here, names = self._path_to(number)
        if move == NO_MOVE:
            yield tuple(path)
            return
        for steps, _ in self._settled(list(here), Step(names[move & 0xFF], move >> 8)):
            yield (*path, *steps)

    def _raised_after(self, steps: tuple[Step, ...], number: int) -> bool:
        """Whether the property of whole states that alarm ``number`` is about does not hold where a run ends."""
        here, _ = self.stepper.first()
        for step in steps:
            self.stepper.apply(here, step)
        return self.stepper.raises(here, number - FIRST_MODEL_ALARM)

    def _settled(self, state: list[int], first: Step) -> Iterator[tuple[tuple[Step, ...], list[int]]]:
        """A step from a state, and what the search takes alone after it: the steps up to each state on the way."""
        after = (U64 * self.words)(*state)
        if self.stepper.apply(after, first) != 1:
            return
        stack: list[tuple[tuple[Step, ...], list[int], int]] = [((first,), list(after), FUEL)]
        while stack:
            steps, here, fuel = stack.pop()
            yield steps, here
            ways = self._alone_from(here) if self.table_of_rows is not None and fuel else []
            left = max(0, fuel - (CHOICE if len(ways) > 1 else 1))
            stack += [((*steps, step), then, left) for step, then in ways]

    def _alone_from(self, state: list[int]) -> list[tuple[Step, list[int]]]:
        """The steps of the first CPU that may run alone, and where they lead; none if no CPU may."""
        here, cpu = (U64 * self.words)(*state), 0
        search = ctypes.byref(self.c)
        while (cpu := self._lone(search, ctypes.addressof(here), cpu)) < self.compiled.model.cpus:
            point = self.compiled.facts.points[self.compiled.counters(state)[cpu]]
            found: list[tuple[Step, list[int]]] = []
            for way in range(point.ways if point is not None else 0):
                after = (U64 * self.words)(*state)
                if self.stepper.apply(after, Step(cpu, way)) == 1:
                    found.append((Step(cpu, way), list(after)))
            if point is not None and len(found) == point.ways:
                return found
            cpu += 1
        return []

    def _path_to(self, number: int) -> tuple[list[Step], ctypes.Array[U64], dict[int, int]]:
        """A run to state ``number``, the state as it really is then, and which CPU each one of ``number`` really is.

        The search may rename CPUs: then each step is taken by the CPU whose block is, in the state as it really is,
        that of the step's CPU in the stored state; CPUs with equal blocks are as good as each other.
        """
        chain = self._chain(number)
        if self.compact or self.missing:
            self._make_again(chain)
        here, _ = self.stepper.first()
        out: list[Step] = []
        names = self._names(0, here)
        for child in chain:
            move, target = self._origin(child)[1], self._words_of(child)
            after = self._settled(list(here), Step(names[move & 0xFF], move >> 8))
            steps, state = next((found for found in after if self._stored(found[1]) == target), ([], []))
            if not state:
                raise self._astray()
            out += steps
            here = (U64 * self.words)(*state)
            names = self._names(child, here)
        return out, here, names

    def _chain(self, number: int) -> list[int]:
        """The states on the way to state ``number``, without the first one."""
        chain = list[int]()
        while number:
            if len(chain) > self.capacity:
                raise self._astray()
            chain.append(number)
            number = self._origin(number)[0]
        return chain[::-1]

    def _make_again(self, chain: list[int]) -> None:
        """Make states again that are not in memory any more: the first one, then each of a chain from it."""
        for n in (0, *chain):
            self._again(ctypes.byref(self.c), n, n + 1, 0)

    def _astray(self) -> Exception:
        """That states do not follow from each other: of a checkpoint that was changed, or of a wrong engine."""
        if self.resumed:
            return BadCheckpoint(f"{ASTRAY}: the checkpoint was changed; start without --resume")
        return AssertionError(ASTRAY)

    def _stored(self, state: list[int]) -> list[int]:
        """The state that is stored for ``state``."""
        here = (U64 * self.words)(*state)
        if self.symmetry:
            self._canon(ctypes.addressof(here))
        return list(here)

    def _names(self, number: int, here: ctypes.Array[U64]) -> dict[int, int]:
        """For each CPU of the stored state ``number``: which CPU it is in the state as it really is."""
        cpus = range(self.compiled.model.cpus)
        if not self.symmetry:
            return {cpu: cpu for cpu in cpus}
        stored, real, names = self._words_of(number), list(here), dict[int, int]()
        for cpu in cpus:
            block, group = self.compiled.block(stored, cpu), self.compiled.twins(cpu)
            free = (c for c in cpus if c in group and c not in names.values())
            names[cpu] = next(c for c in free if self.compiled.block(real, c) == block)
        return names
