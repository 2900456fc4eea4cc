# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs that repeat for ever: is there one that a fair scheduler could take?

A space that was exhausted is a finite graph, so a run that never ends goes round in it. Which rounds there are
depends on what the scheduler may do:

NONE    anything: a CPU may never get to run;
WEAK    a CPU that can go on all the time does so some time;
STRONG  a CPU that can go on again and again does so some time.

Besides, choices are fair or not: a choose() that comes up again and again in one state goes every way. That is what
chance does: with fair choices, a loop is one that a scheduler can keep a run in with a probability above zero.

The graph is not reduced: CPUs are not renamed, and steps are not merged.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from septum.engine.compile import U64, Compiled, build_code, function_of
from septum.engine.search import Memory, Options, Progress, Search, Step, _Search
from septum.lang.ir import Site
from septum.lang.layout import Slot

NONE, WEAK, STRONG = range(3)
NOWHERE, DROPPED, ANY_CPU = 0xFFFFFFFF, 0x8000, (1 << 64) - 1
MOST_STATES = 4_000_000
CHUNK = 1 << 15
STARTS = 64  # states from which a shortest round is looked for, fewer in a large set
PER_STATE = 4 * (1 + 1 + 9 + 2) + 16  # bytes of the analysis; the index is 2 to 4 words of 4 bytes for a state
PER_EDGE = 6


class Loop(NamedTuple):
    """A run that repeats for ever: first ``stem``, then ``round`` again and again.

    ``fairness``      the most that a scheduler can promise and still take it: NONE, WEAK or STRONG;
    ``fair_choices``  each choose() in it goes every way, in every state in which it comes up;
    ``unended``       CPUs whose operation is under way all the time;
    ``always, could`` CPUs that take no step in the round: those that could in all, in some of its states;
    ``waits``         those of ``unended`` that take no step and could in none;
    ``one_way``       where a choose() goes the same way every time, if choices are not fair.
    """

    stem: tuple[Step, ...]
    round: tuple[Step, ...]
    fairness: int
    fair_choices: bool
    unended: tuple[int, ...]
    always: tuple[int, ...]
    could: tuple[int, ...]
    waits: tuple[int, ...]
    one_way: tuple[Site, ...]

    @property
    def violates(self) -> bool:
        """Whether some operation never ends although CPUs are weakly fair and choices are fair."""
        return self.fairness >= WEAK and self.fair_choices and bool(self.unended)


class Looked(NamedTuple):
    """What came of looking for loops.

    ``loop``       one that is weakly fair and whose choices are fair, strongly fair if there is such a one;
    ``ruled_out``  if there is no such loop, those of lesser fairness: one that needs choices to go one way for
                   ever, and one that needs a CPU never to run, where they exist;
    ``cut``        why it is not known whether there are any, or None;
    ``states, edges, bytes``  of the graph.
    """

    loop: Loop | None
    ruled_out: tuple[Loop, ...]
    cut: str | None
    states: int
    edges: int
    bytes: int


class _Slot(ctypes.Structure):
    _fields_ = [("word", U64), ("shift", U64), ("mask", U64)]


#: pointers and numbers of struct graph, in the order of progress.c
_ARRAYS = ("order", "out", "set", "number", "low", "edge", "calls", "stack", "ranges")
_POINTERS = ("states", "first", "to", "move", "busy", "index", "operation", *_ARRAYS)


class _Graph(ctypes.Structure):
    _fields_ = [
        *((name, ctypes.c_void_p) for name in _POINTERS),
        *((name, U64) for name in ("index_mask", "count", "edges", "capacity", "lo", "hi")),
    ]


def look(compiled: Compiled, max_memory: int = 0, tick: Callable[[Progress], None] | None = None) -> Looked:
    """Search the whole space of a model once more, without reductions, and look for loops in it."""
    search = Search(compiled, Options(keep_going=True, max_memory=max_memory, races=False))
    search.search.capacity = min(search.search.capacity, MOST_STATES)
    try:
        result = search.run(tick)
        if result.cut is not None:
            cut = result.cut if "Ctrl-C" in result.cut else f"more than {search.search.count:,} states, unreduced"
            return Looked(None, (), cut, result.progress.states, 0, 0)
        states, edges = result.progress.states, result.progress.edges
        need = states * PER_STATE + edges * PER_EDGE
        if result.progress.bytes + need > search.limit:
            cut = f"memory: looking for loops among {states:,} states takes {need >> 20} MiB more (--max-memory)"
            return Looked(None, (), cut, states, edges, 0)
        graph = Graph(compiled, search, edges, (lambda: tick(search.progress())) if tick is not None else None)
        try:
            loop, ruled_out = graph.loops()
        finally:
            graph.close()
        return Looked(loop, tuple(ruled_out), None, states, edges, need)
    except KeyboardInterrupt:
        return Looked(None, (), "stopped by Ctrl-C", search.search.count, 0, 0)
    finally:
        search.close()


class Graph:
    """All states of an exhausted search with the steps between them."""

    def __init__(self, compiled: Compiled, search: Search, edges: int, tick: Callable[[], None] | None = None) -> None:
        self.compiled, self.search = compiled, search
        self.count, self.cpus = search.search.count, compiled.model.cpus
        self.engine = build_code(compiled.code.text, "progress")
        sizes = {"first": 4 * self.count + 4, "busy": 4 * self.count, "to": 4 * edges, "move": 2 * edges}
        sizes |= dict.fromkeys(_ARRAYS, 4 * self.count) | {"ranges": 8 * self.count}
        entries = 1 << (2 * self.count).bit_length()
        self.memory = {name: Memory(size) for name, size in (sizes | {"index": 4 * entries}).items()}
        self.operation = (_Slot * self.cpus)(*(operation_slot(compiled, cpu) for cpu in range(self.cpus)))
        self.graph = _Graph(
            states=search.states.address,
            operation=ctypes.addressof(self.operation),
            index_mask=entries - 1,
            count=self.count,
            capacity=edges,
            **{name: memory.address for name, memory in self.memory.items()},
        )
        self._fill(tick)
        self.edges = self.graph.edges
        u32, u16 = ctypes.c_uint32, ctypes.c_uint16
        self.first = (u32 * (self.count + 1)).from_address(self.memory["first"].address)
        self.to = (u32 * self.edges).from_address(self.memory["to"].address)
        self.move = (u16 * self.edges).from_address(self.memory["move"].address)
        self.busy = (u32 * self.count).from_address(self.memory["busy"].address)
        self.order = (u32 * self.count).from_address(self.memory["order"].address)
        self.set = (u32 * self.count).from_address(self.memory["set"].address)

    def close(self) -> None:
        """Give the memory back."""
        for memory in self.memory.values():
            memory.close()

    def _fill(self, tick: Callable[[], None] | None) -> None:
        """Take every step of every state."""
        rows = max(1, len(self.compiled.code.rows))
        view = _Search.from_buffer_copy(self.search.search)  # what steps gather is known already
        acc = (U64 * rows)()
        view.acc = ctypes.addressof(acc)
        graph = ctypes.byref(self.graph)
        index = function_of(self.engine, "progress_index", ctypes.POINTER(_Graph), U64, U64)
        edges = function_of(self.engine, "progress_edges", ctypes.POINTER(_Search), ctypes.POINTER(_Graph), U64, U64)
        pause = tick if tick is not None else lambda: None
        for at in range(0, self.count, CHUNK):
            index(graph, at, min(self.count, at + CHUNK))
            pause()
        for at in range(0, self.count, CHUNK):
            if not edges(ctypes.byref(view), graph, at, min(self.count, at + CHUNK)):
                raise AssertionError("a state has more steps than when it was found")
            pause()

    # -- which loops there are -----------------------------------------------------

    def loops(self) -> tuple[Loop | None, list[Loop]]:
        """The fairest loop, if it is weakly fair with fair choices; otherwise what loops are ruled out."""
        if self.find(NONE, False) is None:
            return None, []
        for fairness in (STRONG, WEAK):
            if (loop := self.find(fairness, True)) is not None:
                return loop, []
        found = [self.find(STRONG, False) or self.find(WEAK, False), self.find(NONE, True)]
        if found == [None, None]:
            found = [self.find(NONE, False)]
        return None, [loop for loop in found if loop is not None]

    def find(self, fairness: int, fair_choices: bool) -> Loop | None:
        """The loop of this fairness that is reached first; operations decide which states may be in it."""
        find = function_of(self.engine, "progress_find", ctypes.POINTER(_Graph), U64, U64, U64)
        best: tuple[int, int] | None = None
        for cpu in range(self.cpus) if self.compiled.model.operations else [ANY_CPU]:
            if find(ctypes.byref(self.graph), fairness, fair_choices, cpu):
                first = min(self.order[self.graph.lo : self.graph.hi])
                best = min(best or (first, cpu), (first, cpu))
        if best is None:
            return None
        find(ctypes.byref(self.graph), fairness, fair_choices, best[1])
        return self.loop(fairness, fair_choices)

    # -- a loop to show ----------------------------------------------------------------

    def out_of(self, state: int) -> Iterator[tuple[Step, int]]:
        """The steps from a state that stay in the set that was found."""
        inside = self.set[state]
        for e in range(self.first[state], self.first[state + 1]):
            move, to = self.move[e], self.to[e]
            if not move & DROPPED and to != NOWHERE and self.set[to] == inside:
                yield Step(move & 0xFF, move >> 8), to

    def enabled(self, state: int) -> set[int]:
        """The CPUs that can go on."""
        return {self.move[e] & 0xFF for e in range(self.first[state], self.first[state + 1])}

    def loop(self, fairness: int, fair_choices: bool) -> Loop:
        """A short round through the set that was found, and the shortest run to it."""
        members = sorted(self.order[self.graph.lo : self.graph.hi])
        starts = members[: max(1, min(STARTS, 20_000 // len(members)))]
        path = min((self.round(start, fairness, fair_choices) for start in starts), key=len)
        found = lasso(self.compiled, self.search.steps_to(path[0][0]), [step for _, step in path])
        if found is None or found.fairness < fairness or (fair_choices and not found.fair_choices):
            raise AssertionError("the round that was found is not as fair as it must be")
        return found

    def round(self, start: int, fairness: int, fair_choices: bool) -> list[tuple[int, Step]]:
        """A round from ``start`` back to it that is as fair as it is meant to be: (state, step from it)."""
        path: list[tuple[int, Step]] = []
        here = start
        while True:
            back = self.walk(here, lambda state, step, to: to == start)
            if (want := self.missing(path + back, fairness, fair_choices)) is None:
                return path + back
            more = self.walk(here, want)
            path += more
            state, step = more[-1]
            here = next(to for taken, to in self.out_of(state) if taken == step)

    def missing(
        self, path: Sequence[tuple[int, Step]], fairness: int, fair_choices: bool
    ) -> Callable[[int, Step, int], bool] | None:
        """What step a round still has to take to be fair; None if it is."""
        stepping = {step.cpu for _, step in path}
        enabled = [self.enabled(state) for state, _ in path]
        if fairness == WEAK:
            for cpu in set.intersection(*enabled) - stepping:
                return lambda state, step, to: step.cpu == cpu or cpu not in self.enabled(to)
        if fairness == STRONG:
            for cpu in set.union(*enabled) - stepping:
                return lambda state, step, to: step.cpu == cpu
        if fair_choices:
            taken = set(path)
            for at, (state, chosen) in enumerate(path):
                if (state, chosen) in path[:at]:
                    continue
                for other, _ in self.out_of(state):
                    if other.cpu == chosen.cpu and (state, other) not in taken:
                        return lambda s, step, to: (s, step) == (state, other)
        return None

    def walk(self, start: int, wanted: Callable[[int, Step, int], bool]) -> list[tuple[int, Step]]:
        """The shortest way from a state of the set to a step that is wanted, that step included."""
        came: dict[int, tuple[int, Step]] = {}
        queue = [start]
        for state in queue:
            for step, to in self.out_of(state):
                if wanted(state, step, to):
                    path = [(state, step)]
                    while state != start:
                        path.append(came[state])
                        state = path[-1][0]
                    return path[::-1]
                if to not in came and to != start:
                    came[to] = (state, step)
                    queue.append(to)
        raise AssertionError("the set is not strongly connected")


def operation_slot(compiled: Compiled, cpu: int) -> _Slot:
    """Where a state says whether an operation of a CPU is under way; without a mask, if it does not say."""
    if cpu not in compiled.model.operations:
        return _Slot(0, 0, 0)
    struct, name = compiled.model.operations[cpu]
    key, layout = (id(struct), name), compiled.layout
    if key in layout.own:
        owner, slot = layout.own[key]
        home = layout.blocks[owner]
    elif key in layout.shared:
        slot, home = layout.shared[key], Slot(0, 0, 0)
    else:
        raise ValueError(f"no step writes {struct.path}.{name}, which is to say whether an operation is under way")
    return _Slot(home.word + slot.word, home.shift + slot.shift, (1 << slot.width) - 1)


def lasso(compiled: Compiled, stem: Sequence[Step], round: Sequence[Step]) -> Loop | None:
    """The loop of these steps, and how fair it is; None if ``round`` does not lead back to where it begins."""
    search = Search(compiled, Options(max_memory=1 << 20))
    try:
        search._start(ctypes.byref(search.search))
        state, _ = search._first()
        for step in stem:
            search._apply(state, step)
        states = [tuple(state)]
        for step in round:
            search._apply(state, step)
            states.append(tuple(state))
        if states.pop() != states[0]:
            return None
        return how_fair(compiled, search, tuple(stem), tuple(round), states)
    finally:
        search.close()


def how_fair(
    compiled: Compiled, search: Search, stem: tuple[Step, ...], round: tuple[Step, ...], states: list[tuple[int, ...]]
) -> Loop:
    """What a scheduler must be allowed to do to stay in a round through ``states``."""
    points = compiled.graph.points
    slots = [operation_slot(compiled, cpu) for cpu in range(compiled.model.cpus)]
    stepping = {step.cpu for step in round}
    enabled, busy = [], []
    ways: dict[tuple[tuple[int, ...], int], set[int]] = {}
    ways_at: dict[int, set[int]] = {}
    for state, step in zip(states, round, strict=True):
        counters = compiled.counters(list(state))
        alive = [cpu for cpu, counter in enumerate(counters) if points[counter] is not None]
        enabled.append({c for c in alive if search._apply((U64 * len(state))(*state), Step(c, 0))})
        busy.append({c for c in alive if not slots[c].mask or state[slots[c].word] >> slots[c].shift & slots[c].mask})
        ways.setdefault((state, step.cpu), set()).add(step.choice)
        ways_at.setdefault(counters[step.cpu], set()).add(step.choice)
    always, could = set.intersection(*enabled) - stepping, set.union(*enabled) - stepping
    unended = set.intersection(*busy)

    def full(counter: int) -> int:
        point = points[counter]
        return point.ways if point is not None else 1

    fair = all(len(taken) == full(compiled.counters(list(s))[cpu]) for (s, cpu), taken in ways.items())
    one_way = [p.stack[-1] for c, taken in ways_at.items() if (p := points[c]) and p.ways > 1 and len(taken) == 1]
    return Loop(
        stem,
        round,
        NONE if always else WEAK if could else STRONG,
        fair,
        tuple(sorted(unended)),
        tuple(sorted(always)),
        tuple(sorted(could)),
        tuple(sorted(unended - stepping - could)),
        () if fair else tuple(dict.fromkeys(one_way)),
    )
