# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs that repeat forever: is there one that a fair scheduler could take?

A space that was exhausted is a finite graph, so a run that never ends goes round in it. Which rounds there are
depends on what the scheduler may do:

NONE    anything: a CPU may never get to run;
WEAK    a CPU that is always enabled takes a step some time;
STRONG  a CPU that is enabled again and again takes a step some time.

Besides, choices are fair or not: a choose() that comes up again and again in one state goes every way. That is what
chance does: with fair choices, what is found is a set of states that a scheduler can keep a run in whichever way each
choose() goes. What is shown of it is a short round, in which a choose() may go one way only: from wherever the others
lead, the scheduler can bring the run back.

The graph is not reduced: CPUs are not renamed, and steps are not merged.
"""

from __future__ import annotations

import ctypes
import functools
from collections.abc import Callable, Collection, Sequence
from itertools import islice
from types import TracebackType
from typing import NamedTuple, Self

import llvmlite.binding as llvm

from septum.engine.compiled import Compiled, build_alone
from septum.engine.interrupt import STOPPED, stopped
from septum.engine.memory import Mapping
from septum.engine.run import Progress, Step, TooLarge, nothing
from septum.engine.search import Options, Search
from septum.engine.shared import CSearch, compare, layout_of
from septum.engine.stepper import Stepper
from septum.lang.source import Site
from septum.lang.structs import Struct
from septum.machine.compile import U64, address_of, function_of
from septum.machine.slot import Slot

NONE, WEAK, STRONG = range(3)
LEADS_TO, STEP_OF, STEP_OR_STOP_OF = range(3)  # what to walk to, as in liveness.c
NOWHERE, DROPPED, ANY_CPU = 0xFFFFFFFF, 0x8000, (1 << 64) - 1  # as in liveness.c
MOST_STATES = 4_000_000
CHUNK = 1 << 15
LITTLE_MEMORY = "too little memory"
OFTEN = 1 << 12  # steps between two checks of progress and Ctrl-C
STARTS, MANY = 64, 200_000  # states from which a shortest round is looked for: times the set's size, at most MANY
PER_STATE = 4 * (1 + 1 + 8 + 2) + 16  # bytes of the analysis; the index is 2 to 4 words of 4 bytes for a state
PER_EDGE = 6


class Loop(NamedTuple):
    """A run that repeats forever: first ``stem``, then ``round`` again and again.

    ``fairness``      the most that a scheduler can promise and still take it: NONE, WEAK or STRONG;
    ``fair_choices``  each choose() in it goes every way, in every state in which it comes up, or ``states`` is not 0;
    ``states``        it is in a set of so many states that a scheduler can stay in whichever way each choose() goes;
                      what is said here is then said of the set, 0: of the round;
    ``unended``       CPUs whose operation is under way all the time;
    ``always, could`` CPUs that take no step in the round: those that could in all, in some of its states;
    ``waits``         those of ``unended`` that take no step and could in none;
    ``one_way``       where a choose() goes the same way in all of the round.
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
    states: int = 0

    def violates(self, assumed: int) -> bool:
        """Whether some operation never ends although CPUs are as fair as ``assumed`` and choices are fair."""
        return self.fairness >= assumed and self.fair_choices and bool(self.unended)


class Looked(NamedTuple):
    """The result of looking for loops.

    ``loop``       one that is as fair as was assumed and whose choices are fair, strongly fair if there is such a one;
    ``ruled_out``  if there is no such loop, those of lesser fairness: one that needs choices to go one way
                   forever, and one that needs a less fair scheduler, where they exist;
    ``cut``        why it is not known whether there are any, or None; ``brief`` the same in a few words;
    ``states, edges, bytes``  of the graph;
    ``repeats``    some run repeats forever, with or without fairness; never if there is a ``loop``.
    """

    loop: Loop | None
    ruled_out: tuple[Loop, ...]
    cut: str | None
    states: int
    edges: int
    bytes: int
    brief: str = ""
    repeats: bool = False


class CSlot(ctypes.Structure):
    """struct slot: where a field of a state is."""

    _fields_ = [("word", U64), ("shift", U64), ("mask", U64)]


#: pointers and numbers of struct graph, in the order of liveness.c
_ARRAYS = ("order", "out", "set", "number", "low", "edge", "calls", "stack", "ranges")
_POINTERS = ("states", "first", "to", "move", "busy", "index", "operation", "step", *_ARRAYS)
_NUMBERS = ("index_mask", "count", "edges", "capacity", "words", "cpus", "through", "lo", "hi", "least")
#: masks of CPUs that struct graph has of the set that was found
_MASKS = ("steps", "some", "all", "unended")


class CGraph(ctypes.Structure):
    """struct graph: all states of a search with the steps between them."""

    _fields_ = [
        *((name, ctypes.c_void_p) for name in _POINTERS),
        *((name, U64) for name in (*_NUMBERS, *_MASKS)),
    ]


def expected() -> dict[str, int]:
    """What liveness.c must say."""
    names = "NONE WEAK STRONG LEADS_TO STEP_OF STEP_OR_STOP_OF NOWHERE DROPPED ANY_CPU".split()  # noqa: SIM905
    found = {name: int(globals()[name]) for name in names} | {"sizeof slot": ctypes.sizeof(CSlot)}
    return found | layout_of("graph", CGraph)


@functools.cache
def engine() -> llvm.ExecutionEngine:
    """The machine code of liveness.c, which is the same for all models."""
    made = build_alone("liveness")
    compare(made, "liveness_shared", expected())
    return made


def look(
    compiled: Compiled,
    max_memory: int = 0,
    tick: Callable[[Progress], None] | None = None,
    assumed: int = WEAK,
    ruled_out: bool = True,
    most: int = 0,
) -> Looked:
    """Search the whole space of a model once more, without reductions, and look for loops in it.

    ``assumed`` is how fair CPUs are taken to be: WEAK or STRONG, ``ruled_out`` whether loops are found that this
    rules out, too; ``most`` up to how many states it looks, 0: MOST_STATES.
    """
    try:
        with whole_search(compiled, max_memory, most) as search:
            return exhaust(search, tick) or look_in(search, tick, assumed, ruled_out)
    except TooLarge as error:
        return Looked(None, (), str(error), 0, 0, 0, LITTLE_MEMORY)
    except KeyboardInterrupt as error:
        return Looked(None, (), stopped(error), 0, 0, 0)


def whole_search(compiled: Compiled, max_memory: int = 0, most: int = 0) -> Search:
    """A search without reductions for up to so many states."""
    search = Search(compiled, Options(keep_going=True, max_memory=max_memory, races=False))
    search.c.capacity = min(search.c.capacity, most or MOST_STATES)
    return search


def exhaust(search: Search, tick: Callable[[Progress], None] | None) -> Looked | None:
    """Search all that there is; what cuts it, if something does."""
    result = search.run(tick)
    states = result.progress.states
    if result.cut is not None:
        if result.cut.startswith(STOPPED):
            return Looked(None, (), result.cut, states, 0, 0)
        brief = f"over {search.c.count:,} states"
        return Looked(None, (), f"{brief} without reductions", states, 0, 0, brief)
    if search.c.next < search.c.count:
        return Looked(None, (), "the first state fails", 1, 0, 0)
    return None


def look_in(
    search: Search, tick: Callable[[Progress], None] | None, assumed: int = WEAK, ruled_out: bool = True
) -> Looked:
    """Look for loops in the space of a search that has exhausted it, without reductions; the rest is as in look()."""
    progress = search.progress()
    states, edges = progress.states, progress.edges
    need = states * PER_STATE + edges * PER_EDGE + search.missing
    if progress.bytes + need > search.limit:
        cut = f"memory: looking for loops among {states:,} states takes {need >> 20} MiB more (--max-memory)"
        return Looked(None, (), cut, states, edges, 0, LITTLE_MEMORY)
    pause = (lambda: tick(search.progress())) if tick is not None else nothing
    try:
        search.make_whole(pause)
        with StateGraph(search.compiled, search, edges, pause) as graph:
            repeats = graph.exists(NONE, False)
            loop, others = graph.loops(assumed, ruled_out) if repeats else (None, [])
    except TooLarge as error:
        return Looked(None, (), str(error), states, edges, 0, LITTLE_MEMORY)
    except KeyboardInterrupt as error:
        return Looked(None, (), stopped(error), states, 0, 0)
    return Looked(loop, tuple(others), None, states, edges, need, repeats=repeats and loop is None)


def widened(compiled: Compiled, loop: Loop, assumed: int, max_memory: int = 0) -> Loop:
    """A loop whose round is short, as look() has found it: in a set of states to stay in whichever way choices go.

    The loop itself if the space is too large to tell, or if there is no such set for CPUs that are as fair as
    ``assumed``, and as the round is.
    """
    with whole_search(compiled, max_memory) as search:
        if exhaust(search, None) is not None:
            return loop
        with StateGraph(compiled, search, search.progress().edges) as graph:
            for fairness in (STRONG, WEAK):
                if assumed <= fairness <= loop.fairness and graph.holds(loop, fairness):
                    return graph.of_set(loop, fairness)
    return loop


class StateGraph:
    """All states of an exhausted search with the steps between them. Use it in a ``with``.

    ``edges``  how many steps there are at most; ``tick`` is called now and then.
    """

    def __init__(self, compiled: Compiled, search: Search, edges: int, tick: Callable[[], None] = nothing) -> None:
        self.compiled, self.search, self.tick = compiled, search, tick
        self.count, self.cpus = search.c.count, compiled.model.cpus
        sizes = {"first": 4 * self.count + 4, "busy": 4 * self.count, "to": 4 * edges, "move": 2 * edges}
        sizes |= dict.fromkeys(_ARRAYS, 4 * self.count) | {"ranges": 8 * self.count}
        entries = 1 << (2 * self.count).bit_length()
        self.memory = {name: Mapping(size) for name, size in (sizes | {"index": 4 * entries}).items()}
        self.operation = (CSlot * self.cpus)(*(operation_slot(compiled, cpu) for cpu in range(self.cpus)))
        self.graph = CGraph(
            states=search.states.address,
            operation=ctypes.addressof(self.operation),
            step=address_of(compiled.engine, "outside_step"),
            index_mask=entries - 1,
            count=self.count,
            capacity=edges,
            words=compiled.facts.words,
            cpus=self.cpus,
            through=NOWHERE,
            **{name: memory.address for name, memory in self.memory.items()},
        )
        try:
            self._fill()
        except BaseException:
            self.close()
            raise
        self.edges = self.graph.edges
        u32, u16 = ctypes.c_uint32, ctypes.c_uint16
        self.first = (u32 * (self.count + 1)).from_address(self.memory["first"].address)
        self.to = (u32 * self.edges).from_address(self.memory["to"].address)
        self.move = (u16 * self.edges).from_address(self.memory["move"].address)
        self.order = (u32 * self.count).from_address(self.memory["order"].address)
        self.out = (u32 * self.count).from_address(self.memory["out"].address)
        self.set = (u32 * self.count).from_address(self.memory["set"].address)
        self._find = function_of(engine(), "liveness_find", ctypes.POINTER(CGraph), U64, U64, U64)
        self._walk = function_of(engine(), "liveness_walk", ctypes.POINTER(CGraph), U64, U64, U64)
        self._number = function_of(engine(), "liveness_number", ctypes.POINTER(CGraph), ctypes.c_void_p)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Give the memory back."""
        for memory in self.memory.values():
            memory.close()

    def _fill(self) -> None:
        """Take every step of every state."""
        rows = max(1, len(self.compiled.facts.rows))
        view = CSearch.from_buffer_copy(self.search.c)  # what steps gather is known already
        acc = (U64 * rows)()
        view.acc = ctypes.addressof(acc)
        graph = ctypes.byref(self.graph)
        index = function_of(engine(), "liveness_index", ctypes.POINTER(CGraph), U64, U64)
        edges = function_of(engine(), "liveness_edges", ctypes.POINTER(CSearch), ctypes.POINTER(CGraph), U64, U64)
        for at in range(0, self.count, CHUNK):
            index(graph, at, min(self.count, at + CHUNK))
            self.tick()
        for at in range(0, self.count, CHUNK):
            if not edges(ctypes.byref(view), graph, at, min(self.count, at + CHUNK)):
                raise AssertionError(
                    "liveness.c finds more steps than the search has taken: the two disagree on the model"
                )
            self.tick()

    # -- which loops there are -----------------------------------------------------

    def loops(self, assumed: int, ruled_out: bool = True) -> tuple[Loop | None, list[Loop]]:
        """The fairest loop, if it is as fair as ``assumed`` with fair choices; otherwise what loops are ruled out.

        Whether there is one is a matter of one pass; a loop to show can take long. Without ``ruled_out`` only the
        first is done for those that are not a violation.
        """
        enough = [fairness for fairness in (STRONG, WEAK) if fairness >= assumed]
        lesser = [fairness for fairness in (WEAK, NONE) if fairness < assumed]

        def fairest(levels: Sequence[int], fair_choices: bool) -> list[Loop]:
            found = (self.find(fairness, fair_choices) for fairness in levels)
            return list(islice((loop for loop in found if loop is not None), 1))

        if loop := fairest(enough, True):
            return loop[0], []
        if not ruled_out:
            return None, []
        return None, fairest(enough, False) + fairest(lesser, True) or fairest(lesser, False)

    def exists(self, fairness: int, fair_choices: bool) -> bool:
        """Whether there is a set to stay in; the one that is reached first is then in the graph.

        Where models say what their operations are, one of these is under way in all of it.
        """
        best: tuple[int, int] | None = None
        cpus = range(self.cpus) if self.compiled.model.operations else [ANY_CPU]
        for cpu in cpus:
            self.tick()
            if self._find(self.graph, fairness, fair_choices, cpu):
                best = min(best or (self.graph.least, cpu), (self.graph.least, cpu))
        if best is not None and best[1] != cpus[-1]:
            self._find(self.graph, fairness, fair_choices, best[1])
        return best is not None

    def find(self, fairness: int, fair_choices: bool) -> Loop | None:
        """The loop of this fairness that is reached first."""
        return self.loop(fairness, fair_choices) if self.exists(fairness, fair_choices) else None

    # -- a loop to show ----------------------------------------------------------------

    def loop(self, fairness: int, fair_choices: bool) -> Loop:
        """A short round through the set that was found, and the shortest run to it."""
        size = self.graph.hi - self.graph.lo
        starts = [self.graph.least]
        if size < MANY // 2:
            starts = sorted(self.order[self.graph.lo : self.graph.hi])[: min(STARTS, MANY // size)]
        start, path = min(((s, self.round(s, fairness)) for s in starts), key=lambda found: len(found[1]))
        found = lasso(self.compiled, self.search.steps_to(start), [self.step(edge) for edge in path], self.tick)
        if found is None or found.fairness < fairness:
            raise AssertionError(
                "a round of liveness.c is less fair than asked for when its steps are taken one by one"
            )
        return self.of_set(found, fairness) if fair_choices and not found.fair_choices else found

    def of_set(self, loop: Loop, fairness: int) -> Loop:
        """A loop in the set that was found, which is so fair whichever way choices go: what is true of all the set."""
        steps, some, all_, unended = (
            {cpu for cpu in range(self.cpus) if getattr(self.graph, name) >> cpu & 1} for name in _MASKS
        )
        return loop._replace(
            fairness=fairness,
            fair_choices=True,
            states=self.graph.hi - self.graph.lo,
            unended=tuple(sorted(unended)),
            always=tuple(sorted(all_ - steps)),
            could=tuple(sorted(some - steps)),
            waits=tuple(sorted(unended - steps - some)),
        )

    def holds(self, loop: Loop, fairness: int) -> bool:
        """Whether there is a set that is so fair whichever way choices go, with all of a loop's round in it."""
        stepper = Stepper(self.compiled)
        state, _ = stepper.first()
        for step in loop.stem:
            stepper.apply(state, step)
        here = self._number(self.graph, ctypes.addressof(state))
        self.graph.through = here
        if not self.exists(fairness, True):
            return False
        where = self.set[here]
        for step in loop.round:
            edge = next(e for e in range(self.first[here], self.first[here + 1]) if self.step(e) == step)
            here = self.to[edge]
            if self.move[edge] & DROPPED or self.set[here] != where:
                return False
        return True

    def step(self, edge: int) -> Step:
        """The step of an edge."""
        return Step(self.move[edge] & 0xFF, (self.move[edge] & ~DROPPED) >> 8)

    def enabled(self, state: int) -> set[int]:
        """The CPUs that are enabled."""
        return {self.step(edge).cpu for edge in range(self.first[state], self.first[state + 1])}

    def round(self, start: int, fairness: int) -> list[int]:
        """The edges of a round from ``start`` back to it that is as fair to CPUs as it is meant to be."""
        self.tick()
        path: list[int] = []
        while True:
            here = self.to[path[-1]] if path else start
            round = path + self.walk(here, LEADS_TO, start)
            want = self.missing({self.to[edge] for edge in round}, self.stepping(round), fairness)
            if want is None:
                return round
            path += self.walk(here, *want)

    def stepping(self, path: Sequence[int]) -> set[int]:
        """The CPUs that take a step."""
        return {self.step(edge).cpu for edge in path}

    def missing(self, states: Collection[int], stepping: set[int], fairness: int) -> tuple[int, int] | None:
        """What a round through ``states`` still has to do to be fair to CPUs, for :meth:`walk`; None if it is."""
        if fairness == NONE:
            return None
        enabled = (self.enabled(state) for state in states)
        if fairness == WEAK:
            bad = set(range(self.cpus)).intersection(*enabled) - stepping
            return (STEP_OR_STOP_OF, min(bad)) if bad else None
        bad = set[int]().union(*enabled) - stepping
        return (STEP_OF, min(bad)) if bad else None

    def walk(self, start: int, wanted: int, what: int) -> list[int]:
        """The shortest way from a state of the set to an edge that is wanted, see liveness.c, that edge included."""
        length = self._walk(self.graph, start, wanted, what)
        if not length:
            raise AssertionError("liveness.c has found a set of states in which one cannot be reached from another")
        edges: list[int] = self.out[:length]
        return edges[::-1]


def operation_slot(compiled: Compiled, cpu: int) -> CSlot:
    """Where a state says whether an operation of a CPU is under way; without a mask, if it does not say."""
    if cpu not in compiled.model.operations:
        return CSlot(0, 0, 0)
    struct, name = compiled.model.operations[cpu]
    slot = slot_of(compiled, struct, name)
    if slot is None:
        raise ValueError(f"no step writes {struct.path}.{name}, which is to say whether an operation is under way")
    return slot


def slot_of(compiled: Compiled, struct: Struct, name: str) -> CSlot | None:
    """Where a state has a field of a struct; None if no step writes it."""
    key, layout = (id(struct), name), compiled.layout
    if key in layout.own:
        owner, slot = layout.own[key]
        home = layout.blocks[owner]
    elif key in layout.shared:
        slot, home = layout.shared[key], Slot(0, 0, 0)
    else:
        return None
    return CSlot(home.word + slot.word, home.shift + slot.shift, (1 << slot.width) - 1)


def lasso(
    compiled: Compiled, stem: Sequence[Step], round: Sequence[Step], tick: Callable[[], None] = nothing
) -> Loop | None:
    """The loop of these steps, and how fair it is; None if ``round`` does not lead back to where it begins."""
    stepper = Stepper(compiled)
    state, _ = stepper.first()
    for step in stem:
        stepper.apply(state, step)
    states = [tuple(state)]
    for number, step in enumerate(round):
        if number % OFTEN == 0:
            tick()
        stepper.apply(state, step)
        states.append(tuple(state))
    if states.pop() != states[0]:
        return None
    return how_fair(stepper, tuple(stem), tuple(round), states, tick)


def how_fair(
    stepper: Stepper,
    stem: tuple[Step, ...],
    round: tuple[Step, ...],
    states: list[tuple[int, ...]],
    tick: Callable[[], None],
) -> Loop:
    """What a scheduler must be allowed to do to stay in a round through ``states``."""
    compiled = stepper.compiled
    points = compiled.facts.points
    slots = [operation_slot(compiled, cpu) for cpu in range(compiled.model.cpus)]
    stepping = {step.cpu for step in round}
    enabled, busy = [], []
    ways: dict[tuple[tuple[int, ...], int], set[int]] = {}
    ways_at: dict[int, set[int]] = {}
    for number, (state, step) in enumerate(zip(states, round, strict=True)):
        if number % OFTEN == 0:
            tick()
        counters = compiled.counters(list(state))
        alive = [cpu for cpu, counter in enumerate(counters) if points[counter] is not None]
        enabled.append({c for c in alive if stepper.after(state, Step(c, 0))[0]})
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
        tuple(dict.fromkeys(one_way)) if not fair else (),
    )
