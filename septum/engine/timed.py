# SPDX-License-Identifier: GPL-2.0-or-later
"""Timed runs: one run of a model of any size, each step at the time that the costs of the steps before say.

The model functions are lowered as for a search, and run on plain memory (machine/memory_steps.py) under the loop of
timed.c. What a step costs, how long it takes to notice that a lock is free, and which way a choose() goes, the caller
of the run says by program counter, from the calls that lead there. Same model, costs and seed: same run.
"""

from __future__ import annotations

import ctypes
import mmap
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from septum.analysis.memory import find_written
from septum.engine.compiled import shipped
from septum.engine.interrupt import Interrupted
from septum.engine.memory import uncollected
from septum.engine.run import Step
from septum.engine.timed_structs import (
    I64,
    PATH,
    U8,
    U16,
    U32,
    U64,
    Held,
    LockStats,
    Logged,
    SectionStats,
    Spread,
    Timed,
)
from septum.graph.fold import fold
from septum.graph.ir import Graph, Point
from septum.graph.lower import Lowerer, lower_programs
from septum.graph.ranges import analyse
from septum.lang.model import Model
from septum.lang.structs import Array, Struct
from septum.machine.compile import Texts, build, function_of
from septum.machine.memory_layout import Fill, add_up, add_up_all, lay_out, read, write_first
from septum.machine.memory_steps import ANY_QUEUE, generate_memory
from septum.machine.places import Place, find_places
from septum.machine.tables import Alarm

#: how a step waits, as timed.c has it: not at all, for a condition, for a lock, for a lock that its waiters sleep for
PLAIN, CONDITION, LOCK, SLEEPING = range(4)
#: ways of choose() that are worked out in the run: give way if a CPU waits or the tick has passed; the next page;
#: the next number of the CPU's script
RESCHED, REGION, SCRIPT = -1, -2, -3
#: state of a run; STUCK: no CPU is enabled; TOO_MANY: more locks at once, or stores in one step, than timed.c follows
RUNNING, ENDED, ALARM, STUCK, TOO_MANY = range(5)
#: mutants of timed.c, for tests
NO_MUTANT, EARLY, NO_WAKE, BARGE = range(4)

HELD = 24
#: marks of program counters: the step that takes a vCPU out of the guest, one in the guest, one of a fault, one that
#: changes the number whose peak is wanted, and one that takes vCPUs without programs out and brings them back
LEAVES, INSIDE, FAULTS, WATCHED, KICKS = 1, 2, 4, 8, 16
#: steps between two checks of whether the user has pressed Ctrl-C
SLICE = 2_000_000
#: steps that are kept to show how a run that fails came there
LAST_STEPS = 24
#: ways that one choose() may go here, where none but one is taken
MOST_WAYS = 1 << 20
#: what each CPU runs: a function and its arguments
Programs = Sequence[tuple[Callable[..., Any], tuple[Any, ...]]]


class Cost(NamedTuple):
    """What the steps of one program counter cost. Times in ps.

    ``busy``  what the step takes; ``late`` how long a CPU that waited takes to notice that it may run;
    ``way``   which way its choose() goes: a number, RESCHED, REGION or SCRIPT;
    ``sleeps`` whether who waits here sleeps; ``mark`` of LEAVES, INSIDE and so on those that fit.
    """

    busy: int
    late: int = 0
    way: int = 0
    sleeps: bool = False
    mark: int = 0


class Script(NamedTuple):
    """What a CPU's SCRIPT choices are, in order; 0 once it has ended. ``not_before`` the time before which its
    next step behind each does not begin, in ps."""

    choices: Sequence[int]
    not_before: Sequence[int]


class Host(NamedTuple):
    """The machine, and how a run differs from others. Times in ps.

    ``near``, ``far``  what a cache line costs that another CPU of the same socket, or of another one, stored to last;
    ``sockets``  of the CPU numbers, by CPU; ``tick`` the time after which need_resched() is true;
    ``jitter``   thousandths by which each cost varies, up and down; ``seed`` of that;
    ``region_pages``, ``regions``  how many pages of a region are handed out before the next, and how many there are.
    """

    near: int = 0
    far: int = 0
    sockets: tuple[int, ...] = ()
    tick: int = 1 << 62
    jitter: int = 0
    seed: int = 1
    region_pages: int = 512
    regions: int = 1


class LockUse(NamedTuple):
    """What was counted of a lock, or of all locks that are the same member of something. Times in ps.

    ``name``  the way from the root; ``side`` "w" of who wrote to a field ``writer``, as of a rwlock, otherwise "".
    """

    name: str
    side: str
    taken: int
    contended: int
    waited: int
    most_waited: int
    held: int
    most_held: int
    waits: tuple[int, ...]
    holds: tuple[int, ...]
    locks: int


class Taken(NamedTuple):
    """A step of the log."""

    time: int
    step: Step
    point: Point | None


class Durations(NamedTuple):
    """How often something took how long, in ps; ``histogram`` by bucket of timed.c."""

    times: int
    total: int
    most: int
    histogram: tuple[int, ...]


class PointUse(NamedTuple):
    """How often steps of one program counter were taken, what they took, and how long CPUs waited before them: ps.

    ``stalls``  of those steps before which a CPU waited at all.
    """

    point: Point
    taken: int
    busy: int
    waited: int
    stalls: Durations | None = None


class Section(NamedTuple):
    """The longest time that a CPU had preemption off: spinning locks that it held or waited for, one after the other.

    ``time``, ``since`` in ps, ``waited`` how much of the time it waited for locks; ``steps`` how many it took then,
    ``path`` where the first of them began, PATH at most.
    """

    cpu: int
    since: int
    time: int
    waited: int
    steps: int
    path: tuple[Point, ...]


class TimedRun(NamedTuple):
    """What a run was.

    ``state``  ENDED, or why it did not end; ``now`` the time of the last step, ``ends`` when each CPU ended, in ps;
    ``alarm``  what failed, and ``alarm_cpu`` and ``alarm_point`` who and where; ``last`` the steps before it;
    ``kicked``, ``faulted``  how long vCPUs were out of the guest without a fault, and to handle one;
    ``section``  the longest one with preemption off; ``peak`` the largest value of the number that is watched;
    ``moves``  how often a CPU took a step of one program counter, or its first one (0), and then one of another.
    """

    state: int
    now: int
    ends: tuple[int, ...]
    steps: int
    points: tuple[PointUse, ...]
    locks: tuple[LockUse, ...]
    alarm: Alarm | None
    alarm_cpu: int
    alarm_point: Point | None
    last: tuple[Taken, ...]
    stopped: bool
    kicked: Durations
    faulted: Durations
    section: Section | None
    peak: int
    moves: Mapping[tuple[int, int], int]


def lower_phases(model: Model, fills: Sequence[Fill], phases: Sequence[Programs]) -> tuple[Graph, list[list[int]]]:
    """The graph of a model's programs and those of further phases, and the number of each CPU's first block in each."""
    places = find_places(model.world)
    lowerer = Lowerer()
    lowerer.cpus = model.cpus
    lowerer.replaced = model.replaced
    lowerer.wide = {i: (place.dims[-1], place.kept[-1]) for i, place in places.items() if place.wide}
    lowerer.most_ways = MOST_WAYS
    first = [(program.function, program.args) for program in model.programs]
    programs = [program for phase in (first, *phases) for program in phase]
    paused = [program.paused for program in model.programs]
    starts = lower_programs(lowerer, programs, [*paused, *(None for _ in programs[model.cpus :])])
    kept = {(id(item), fill.name) for fill in fills for item in fill.array.items}
    kept |= _unequal([struct for struct in model.structs if id(struct) in lowerer.wide], places)
    graph = fold(Graph(tuple(starts), (None,), (), events=tuple(lowerer.events)), kept)
    analyse(graph, model.cpus)
    numbers = {block: i for i, block in enumerate(dict.fromkeys(graph.starts))}
    flat = [numbers[block] for block in graph.starts]
    return graph, [flat[i : i + model.cpus] for i in range(0, len(flat), model.cpus)]


def _unequal(structs: Sequence[Struct], places: Mapping[int, Place]) -> set[tuple[int, str]]:
    """Fields of structs that stand for more and do not begin with the same in all of them."""
    values: dict[tuple[str, str], set[int]] = {}
    for struct in structs:
        for name in type(struct).fields():
            values.setdefault((places[id(struct)].group, name), set()).add(int(getattr(struct, name)))
    return {
        (id(struct), name)
        for struct in structs
        for name in type(struct).fields()
        if len(values[places[id(struct)].group, name]) > 1
    }


class TimedModel:
    """A model whose state is in plain memory, and its machine code.

    ``model``   its programs are the first phase;
    ``phases``  the programs of each further phase, one for each CPU: they begin where the last phase ended;
    ``fills``   what elements of arrays begin with;
    ``followed``  classes of structs whose cache lines are followed; ``locks`` those of them that are locks;
    ``spins``   which of these are held, and waited for, with preemption off;
    ``watched`` a field whose peak is wanted;
    ``optimise``  a level of LLVM, or what gives one for so many lines of code.
    """

    @uncollected()
    def __init__(
        self,
        model: Model,
        *,
        followed: tuple[type[Struct], ...],
        locks: tuple[type[Struct], ...],
        phases: Sequence[Programs] = (),
        fills: Sequence[Fill] = (),
        optimise: int | Callable[[int], int] = 2,
        spins: Callable[[Struct], bool] = lambda lock: False,
        watched: tuple[Struct, str] | None = None,
    ) -> None:
        model.reset()
        self.model = model
        self.cpus = model.cpus
        self.fills = tuple(fills)
        self.locks = locks
        self.spins = spins
        self.watched = watched
        self.places = find_places(model.world)
        self.graph, self.starts = lower_phases(model, self.fills, phases)
        memory = find_written(self.graph, self.cpus)
        self.layout = lay_out(self.graph, memory, self.places, model.structs, self.fills)
        self.code = generate_memory(self.graph, self.layout, followed)
        texts = Texts(self.code.text, (shipped("timed"),), frozenset({"timed_run", "timed_start"}))
        level = optimise if isinstance(optimise, int) else optimise(self.code.text.count("\n"))
        self.engine = build(texts, level).engine

    @property
    def points(self) -> list[Point]:
        """Every point, by program counter less 1."""
        return [point for point in self.graph.points if point is not None]

    def kind_of(self, point: Point, sleeps: bool) -> int:
        """How a step that begins there waits."""
        wait = self.code.waits.get(point.number)
        if wait is None:
            return PLAIN
        if not wait.takes:
            return CONDITION
        return SLEEPING if sleeps else LOCK


class TimedMachine:
    """The memory of a model while it runs, and its clocks."""

    def __init__(
        self,
        timed: TimedModel,
        costs: Mapping[int, Cost],
        host: Host,
        log: int = LAST_STEPS,
        mutant: int = 0,
        scripts: Sequence[Script] = (),
    ) -> None:
        self.timed = timed
        layout, cpus = timed.layout, timed.cpus
        self._keep: list[Any] = []
        self.memory = mmap.mmap(-1, max(layout.size, mmap.PAGESIZE))
        write_first(layout, memoryview(self.memory), timed.model.structs, timed.fills)
        points = len(timed.graph.points)
        self.t = Timed()
        self.t.memory = ctypes.addressof(ctypes.c_char.from_buffer(self.memory))
        self.t.cpus, self.t.frame_words = cpus, layout.frame_words
        self._array("frames", U64, cpus * layout.frame_words)
        self._watch()
        self._points(costs, points)
        self.t.queues = queues = timed.code.queues
        for name in ("head", "tail"):
            ctypes.memset(self._array(name, U32, queues), 0xFF, 4 * queues)
        self._array("owner", U16, queues)
        self._array("spins", U8, queues)
        self.rows = self._locks(queues)
        self._array("next", U32, cpus)
        for name in ("since", "clock", "yielded"):
            self._array(name, U64, cpus)
        self._array("held", Held, HELD * cpus)
        self._array("heap", U32, cpus)
        self._array("socket", U16, cpus)[:] = list((host.sockets or (0,) * cpus)[:cpus])
        self._array("before", U32, cpus)
        self._array("out", U64, cpus)
        self._array("faulted", U8, cpus)
        self._array("section", SectionStats, cpus)
        self.outs = self._array("outs", Spread, 2)
        self.longest = self._array("longest", SectionStats, 1)[0]
        self._scripts(scripts)
        for name, value in (("move_near", host.near), ("move_far", host.far), ("tick", host.tick)):
            setattr(self.t, name, value)
        self.t.jitter, self.t.seed = host.jitter, host.seed * 2654435761 + 1
        self.t.region_pages, self.t.regions = host.region_pages, host.regions
        self.t.mutant, self.t.log_size = mutant, log
        self._array("log", Logged, max(log, 1))
        self._run = function_of(timed.engine, "timed_run", ctypes.POINTER(Timed), U64)
        self._start = function_of(timed.engine, "timed_start", ctypes.POINTER(Timed), ctypes.POINTER(U64))

    def _array(self, name: str, kind: Any, count: int) -> Any:
        """An array of zeros that struct timed points to."""
        array = (kind * max(count, 1))()
        self._keep.append(array)
        setattr(self.t, name, ctypes.cast(array, ctypes.POINTER(kind)))
        return array

    def _scripts(self, scripts: Sequence[Script]) -> None:
        """What SCRIPT choices are, one CPU's behind the other's."""
        cpus, many = self.timed.cpus, sum(len(script.choices) for script in scripts)
        choices, times = self._array("script", U64, many), self._array("not_before", U64, many)
        begins, ends = self._array("script_next", U64, cpus), self._array("script_end", U64, cpus)
        at = 0
        for cpu, script in enumerate(scripts):
            begins[cpu] = at
            choices[at : at + len(script.choices)] = script.choices
            times[at : at + len(script.choices)] = script.not_before
            at += len(script.choices)
            ends[cpu] = at

    def _watch(self) -> None:
        """Where the number lies whose peak is wanted; it has to begin with 0."""
        if self.timed.watched is None:
            return
        struct, name = self.timed.watched
        column = self.timed.layout.column_of(struct, name)
        if column is not None and not column.lo and not column.first:
            place = self.timed.places[id(struct)]
            self.t.watched = self.t.memory + column.offset + place.position * column.size
            self.t.watched_size = column.size

    def _points(self, costs: Mapping[int, Cost], points: int) -> None:
        """What is known by program counter."""
        cost, late = self._array("cost", U64, points), self._array("handover", U64, points)
        kind, way = self._array("kind", U8, points), self._array("policy", I64, points)
        self.count, self.busy = self._array("count", U64, points), self._array("busy", U64, points)
        self.waited = self._array("waited", U64, points)
        self.stalls = self._array("stalls", Spread, points)
        self.moves, self.t.points = self._array("moves", U64, points * points), points
        mark = self._array("mark", U8, points)
        for point in self.timed.points:
            found = costs.get(point.number, Cost(0))
            cost[point.number], late[point.number] = found.busy, found.late
            kind[point.number] = self.timed.kind_of(point, found.sleeps)
            way[point.number] = found.way if point.ways > 1 else 0
            mark[point.number] = found.mark if self.t.watched else found.mark & ~WATCHED

    def _locks(self, queues: int) -> list[tuple[str, int]]:
        """Which queues are locks, and in which rows they are counted. Returns (group, how many) by pair of rows."""
        layout = self.timed.layout
        lock = self._array("lock", U16, queues)
        rows: dict[str, int] = {}
        found: list[tuple[str, int]] = []
        for struct in self.timed.model.structs:
            place = layout.places[id(struct)]
            if not isinstance(struct, self.timed.locks) or place.group in rows:
                continue
            first = next((q for (group, _), q in layout.queues.items() if group == place.group), None)
            if first is None:
                continue
            rows[place.group] = 2 * len(found)
            found.append((place.group, place.number_of))
            spins = self.timed.spins(struct)
            for queue in range(first, first + place.number_of):
                lock[queue] = rows[place.group] + 1
                self.t.spins[queue] = spins
        self.stats = self._array("stats", LockStats, 2 * len(found) + 1)
        assert ANY_QUEUE == 0
        return found

    def start(self, phase: int) -> int:
        """All CPUs begin their programs of a phase, when the last of them has ended the phase before."""
        latest = max(self.t.clock[cpu] for cpu in range(self.timed.cpus))
        for cpu in range(self.timed.cpus):
            self.t.clock[cpu] = latest
        programs = (U64 * self.timed.cpus)(*self.timed.starts[phase])
        return int(self._start(ctypes.byref(self.t), programs))

    def run(self, steps: int = SLICE) -> int:
        """Take at most so many steps. Returns the state."""
        return int(self._run(ctypes.byref(self.t), steps))

    def read(self, struct: Struct, name: str, position: int | None = None) -> int:
        """The value that a field has now."""
        return read(self.timed.layout, memoryview(self.memory), struct, name, position)

    def add_up(self, array: Array[Any], name: str, first: int, last: int) -> int:
        """The sum of a field over elements first..last-1 of an array that is in no other one."""
        return add_up(self.timed.layout, memoryview(self.memory), array, name, first, last)

    def add_up_all(self, struct: Struct, name: str) -> int:
        """The sum of a field over all structs that are the same member of something."""
        return add_up_all(self.timed.layout, memoryview(self.memory), struct, name)

    def result(self, stopped: bool = False) -> TimedRun:
        """What has happened so far."""
        t, graph = self.t, self.timed.graph
        alarm = self.timed.code.alarms[t.alarm // 256] if t.state == ALARM else None
        ends = tuple(int(t.clock[cpu]) for cpu in range(self.timed.cpus))
        points = tuple(
            PointUse(
                p,
                int(self.count[p.number]),
                int(self.busy[p.number]),
                int(self.waited[p.number]),
                _durations(self.stalls[p.number]) if self.stalls[p.number].count else None,
            )
            for p in self.timed.points
        )
        return TimedRun(
            int(t.state),
            int(t.now),
            ends,
            int(t.steps),
            points,
            tuple(self._lock_uses()),
            alarm,
            int(t.alarm_cpu),
            graph.points[t.alarm_number] if alarm is not None else None,
            tuple(self.log()),
            stopped,
            _durations(self.outs[0]),
            _durations(self.outs[1]),
            self._section(),
            int(t.peak),
            {divmod(at, int(t.points)): count for at, count in enumerate(self.moves) if count},
        )

    def _section(self) -> Section | None:
        """The longest section with preemption off."""
        found, points = self.longest, self.timed.graph.points
        if not found.time:
            return None
        path = (points[number] for number in found.path[: min(found.steps, PATH)])
        kept = tuple(point for point in path if point is not None)
        return Section(int(found.cpu), int(found.since), int(found.time), int(found.waited), int(found.steps), kept)

    def _lock_uses(self) -> Iterator[LockUse]:
        for number, (group, many) in enumerate(self.rows):
            for side, letter in ((0, ""), (1, "w")):
                row = self.stats[2 * number + side]
                if row.taken:
                    waits, holds = tuple(row.wait_histogram), tuple(row.hold_histogram)
                    yield LockUse(
                        group,
                        letter,
                        int(row.taken),
                        int(row.contended),
                        int(row.waited),
                        int(row.most_waited),
                        int(row.held),
                        int(row.most_held),
                        waits,
                        holds,
                        many,
                    )

    def log(self) -> Iterator[Taken]:
        """The last steps, as many as were asked for, the oldest first."""
        size, points = int(self.t.log_size), self.timed.graph.points
        for number in range(max(0, self.t.logged - size), self.t.logged):
            entry = self.t.log[number % size]
            yield Taken(int(entry.time), Step(int(entry.cpu), int(entry.choice)), points[entry.number])


def _durations(spread: Any) -> Durations:
    """A struct spread of timed.c."""
    return Durations(int(spread.count), int(spread.total), int(spread.most), tuple(spread.histogram))


def run_timed(
    timed: TimedModel,
    costs: Mapping[int, Cost],
    host: Host,
    tick: Callable[[TimedMachine, int], None] = lambda machine, phase: None,
    interrupted: Interrupted | None = None,
    log: int = LAST_STEPS,
    scripts: Sequence[Script] = (),
    slice_: int = SLICE,
) -> tuple[TimedMachine, list[int], bool]:
    """Run all phases. Returns the machine, the time at which each phase ended (ps), and whether it was stopped.

    ``tick``  called every ``slice_`` steps, with the machine and the number of the phase; ``log`` steps that are kept;
    ``scripts``  what SCRIPT choices are, one script for each CPU.
    """
    machine = TimedMachine(timed, costs, host, log, scripts=scripts)
    ends: list[int] = []
    for phase in range(len(timed.starts)):
        state = machine.start(phase)
        while state == RUNNING:
            state = machine.run(slice_)
            tick(machine, phase)
            if interrupted is not None and interrupted.pressed:
                return machine, ends, True
        if state != ENDED:
            break
        ends.append(max(int(machine.t.clock[cpu]) for cpu in range(timed.cpus)))
    return machine, ends, False


def percentile(histogram: Sequence[int], share: float) -> int:
    """The upper end, in ps, of the bucket of timed.c that a share of what was counted is not above."""
    wanted, seen = sum(histogram) * share, 0
    for number, count in enumerate(histogram):
        seen += count
        if count and seen >= wanted:
            return upper_end(number)
    return 0


def upper_end(number: int) -> int:
    """The largest value of a bucket."""
    if number < 4:
        return number
    high, part = number // 4 + 1, number % 4
    return (4 + part + 1 << high - 2) - 1
