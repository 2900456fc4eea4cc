# SPDX-License-Identifier: GPL-2.0-or-later
"""A workload run for one design, and what came out: seconds, locks, SEAMCALLs, functions, pages."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from septum.engine.interrupt import Interrupted
from septum.engine.timed import (
    ALARM,
    ENDED,
    LAST_STEPS,
    SLICE,
    STUCK,
    Host,
    LockUse,
    PointUse,
    Taken,
    TimedMachine,
    TimedModel,
    TimedRun,
    percentile,
    run_timed,
)
from septum.graph.ir import Point, Store, step_blocks
from septum.kvm.mmu_internal import SP_PAGES
from septum.kvm.tdx import KvmTdx
from septum.kvm.virt_tdx import TDX_DPAMT_ENTRY_PAGE_CNT
from septum.lang.witnesses import witnesses
from septum.price.costs import PS, Costs, Found, price
from septum.price.stalls import US, Off, Spread, Stall, longest_section, out_of_guest, stalls_of
from septum.price.workloads import Built
from septum.price.world import FullWorld

SECOND = 1e12  # ps
#: a lock in use for a larger share of the time makes what waits for it hang on every cost of its sections
SATURATED = 0.7
#: about as many samples of pages are taken, and at most twice as many kept; the fewest steps between two
SAMPLES, BETWEEN = 200, 1000
#: fields of a vCPU's FaultCaches that count pages
CACHED = ("spt", "external_spt", "pamt")
#: steps for each page, roughly; and how many are taken sooner than a line of code for them is optimised
STEPS_A_PAGE, QUICK = 30, 200
LEAVES = ("tdh_", "tdg_")
PAIR_KB = 8


class Lock(NamedTuple):
    """What was counted of the locks of a name, of all TDs together.

    ``in_use``  the share of the time that one of them was held, on average; 0 for the read side of a rwlock, which
                several have at once.
    """

    name: str
    acquisitions: int
    contended: int
    wait: Spread
    hold: Spread
    in_use: float


class Function(NamedTuple):
    """Calls of a function, and the time in it, in s: with what it calls and what it waits for."""

    calls: int
    total: float

    @property
    def average_us(self) -> float:
        """Of one call."""
        return 1e6 * self.total / self.calls if self.calls else 0.0


class Leaf(NamedTuple):
    """Calls of a SEAMCALL or TDCALL, and how many did what they are for."""

    calls: int
    succeeded: int


class Sample(NamedTuple):
    """What was out at a time, in s: pages of the kernel's allocator, and of these PAMT pairs and S-EPT pages.

    ``split_caches``  pages in caches for splits, with those that wait for RCU: what is nowhere else;
    ``vcpu_caches``   pages in the caches that vCPUs have for faults.
    """

    seconds: float
    allocated: int
    pairs: int
    sept: int
    split_caches: int
    vcpu_caches: int


class Phase(NamedTuple):
    """How long a phase took, in s."""

    name: str
    seconds: float


class Finding(NamedTuple):
    """What a run ended in that is not its end: ``name`` the property, ``last`` the steps that led there."""

    kind: str
    name: str
    where: str
    cpu: int
    last: tuple[Taken, ...]


class Priced(NamedTuple):
    """A run.

    ``by_default``  the share of the time that no rule spoke of; ``assumed`` the share that hangs on each assumption;
    ``ends``        seconds with every assumption at its low and at its high end, if they were asked for;
    ``stopped``     it was stopped before its end, and all numbers are of what was until then;
    ``last``        its last steps, as many as were kept;
    ``peak``        the most pages that were allocated at once; ``stalls``, ``out`` and ``section`` see stalls.py;
    ``left_out``    of a recording, what was not replayed: key of recorded.LEFT_OUT -> how many.
    """

    design: str
    workload: str
    about: str
    seed: int
    seconds: float
    steps: int
    phases: tuple[Phase, ...]
    locks: tuple[Lock, ...]
    functions: Mapping[str, Function]
    leaves: Mapping[str, Leaf]
    samples: tuple[Sample, ...]
    by_default: float
    assumed: Mapping[str, float]
    ends: tuple[float, float] | None
    finding: Finding | None
    stopped: bool
    last: tuple[Taken, ...]
    peak: int
    stalls: tuple[Stall, ...]
    out: Mapping[str, Stall]
    section: Off | None
    left_out: Mapping[str, int]

    @property
    def pamt_kb(self) -> int:
        """What pairs take at the end, in KB."""
        return PAIR_KB * self.samples[-1].pairs

    @property
    def saturated(self) -> list[Lock]:
        """Locks that are in use most of the time."""
        return [lock for lock in self.locks if lock.in_use > SATURATED]


def about_steps(built: Built) -> int:
    """Roughly how many steps a workload takes: some tens for each page that is split, or faulted in."""
    size = built.size
    return STEPS_A_PAGE * size.tds * (size.pages * (size.children or 1) + size.ordinary)


class Job:
    """One design with one workload, compiled once and run as often as wanted."""

    def __init__(self, name: str, design: type[KvmTdx], workload: str, built: Built, costs: Costs) -> None:
        self.name = name
        self.workload = workload
        self.built = built
        self.costs = costs
        self.keep = LAST_STEPS
        with witnesses():
            self.world = FullWorld(design, built.size)
        steps = about_steps(built)
        self.timed: TimedModel = self.world.timed(built.phases, lambda lines: 2 if steps > QUICK * lines else 0)

    def run(
        self,
        seed: int = 1,
        end: str = "",
        tick: Callable[[TimedMachine], None] = lambda machine: None,
        interrupted: Interrupted | None = None,
    ) -> Priced:
        """A run with the costs as they are, or with every assumption at one end of its range, "low" or "high"."""
        found = price(self.timed.points, self.costs, self.world.sept_regions, end)
        pairs = Counter(self.timed.points, PAIRS)
        samples: list[Sample] = []

        def look(machine: TimedMachine, phase: int) -> None:
            samples.append(self._sample(machine, pairs))
            if len(samples) > 2 * SAMPLES:
                del samples[::2]
            tick(machine)

        scripts = self.built.recorded.scripts if self.built.recorded is not None else ()
        slice_ = max(BETWEEN, min(SLICE, about_steps(self.built) // SAMPLES))
        host = self._host(seed)
        machine, ends, stopped = run_timed(self.timed, found.costs, host, look, interrupted, self.keep, scripts, slice_)
        samples.append(self._sample(machine, pairs))
        return self._result(machine.result(stopped), ends, found, samples, seed)

    def run_once(
        self, seed: int, tick: Callable[[TimedMachine], None], interrupted: Interrupted | None = None
    ) -> Priced:
        """A run with the costs as they are."""
        return self.run(seed, "", tick, interrupted)

    def _host(self, seed: int) -> Host:
        host, count = self.costs.host, len(self.world.cpus.tasks)
        return Host(
            near=host["near"] * PS,
            far=host["far"] * PS,
            sockets=tuple(cpu // max(1, host["socket"]) for cpu in range(count)),
            tick=host["tick"] * PS,
            jitter=min(host["jitter"], 1000),
            seed=seed,
            region_pages=self.built.size.ptrs,
            regions=self.world.sept_regions,
        )

    def _sample(self, machine: TimedMachine, pairs: Counter) -> Sample:
        module, first = self.world.module, self.built.size.tds * self.built.size.pages
        allocated = machine.read(self.world.host.pages, "allocated")
        sept = machine.add_up(module.regions, "page_count", first, len(module.regions))
        vcpus = sum(self._in_vcpu_cache(machine, tdx, name) for tdx in self.world.vms for name in CACHED)
        count = pairs.count(machine.count)
        hands = sum(machine.read(task, "pages") for task in self.world.cpus.tasks)
        elsewhere = TDX_DPAMT_ENTRY_PAGE_CNT * count + SP_PAGES * sept + vcpus + hands
        split = 0 if self.built.size.ordinary else allocated - elsewhere
        return Sample(machine.t.now / SECOND, allocated, count, sept, split, vcpus)

    def _in_vcpu_cache(self, machine: TimedMachine, tdx: KvmTdx, name: str) -> int:
        """Pages of one kind in the caches of a TD's vCPUs."""
        return machine.add_up_all(tdx.kvm.vcpus[0].caches, name) if len(tdx.kvm.vcpus) else 0

    def _result(self, run: TimedRun, ends: Sequence[int], found: Found, samples: Sequence[Sample], seed: int) -> Priced:
        names = [phase.name for phase in self.built.phases]
        times = [0, *ends] if run.state == ENDED else [0, *ends, run.now]
        total = times[-1]
        phases = tuple(Phase(n, (b - a) / SECOND) for n, a, b in zip(names, times, times[1:], strict=False))
        functions = functions_of(run.points, run.moves)
        busy = sum(use.busy for use in run.points) or 1
        by_default = sum(use.busy for use in run.points if found.rules[use.point.number] is None) / busy
        return Priced(
            self.name,
            self.workload,
            self.built.about,
            seed,
            total / SECOND,
            run.steps,
            phases,
            tuple(self._lock(use, total) for use in run.locks),
            functions,
            leaves_of(run.points, run.moves),
            tuple(samples),
            by_default,
            assumed_of(run.points, found, busy),
            None,
            _finding(run),
            run.stopped,
            run.last,
            run.peak,
            stalls_of(run.points, self._lock_of),
            out_of_guest(run),
            longest_section(run.section, self._lock_of),
            self.built.recorded.left_out if self.built.recorded is not None else {},
        )

    def _lock_of(self, point: Point) -> str | None:
        """The name of the lock that the step at a point takes; None if it takes none."""
        stored = (i.loc.structs[0] for b in step_blocks(point.entry) for i in b.instrs if isinstance(i, Store))
        struct = next((struct for struct in stored if isinstance(struct, self.timed.locks)), None)
        if struct is None or "unlock" in point.stack[-1].function:
            return None
        writes = "writer" in type(struct).fields() and "write" in point.stack[-1].function
        return self.world.cpus.lock_names[int(vars(struct)["bit"]) + writes]

    def _lock(self, use: LockUse, total: int) -> Lock:
        """A lock under the name that lockdep knows it by."""
        places = self.timed.places
        (bit,) = {
            vars(s)["bit"] for s in self.timed.model.structs if places[id(s)].group == use.name and "bit" in vars(s)
        }
        name = self.world.cpus.lock_names[bit + (use.side == "w")]
        shared = name.endswith("(r)")
        return Lock(
            name,
            use.taken,
            use.contended,
            Spread(
                use.waited / US,
                use.waited / US / use.taken,
                percentile(use.waits, 0.5) / US,
                percentile(use.waits, 0.99) / US,
                use.most_waited / US,
            ),
            Spread(
                use.held / US,
                use.held / US / use.taken,
                percentile(use.holds, 0.5) / US,
                percentile(use.holds, 0.99) / US,
                use.most_held / US,
            ),
            0.0 if shared or not total or _is_own(use) else use.held / total / use.locks,
        )


def _is_own(use: LockUse) -> bool:
    """A lock that each thread has for itself: that it is held all the time says nothing."""
    return use.locks > 1 and use.contended == 0


def _finding(run: TimedRun) -> Finding | None:
    """What ended a run, if it was no end."""
    if run.state == ALARM and run.alarm is not None:
        site = run.alarm.site
        return Finding(run.alarm.kind, run.alarm.name, f"{site.file}:{site.line}", run.alarm_cpu, run.last)
    if run.state == STUCK:
        return Finding("deadlock", "deadlock", "", 0, run.last)
    if run.state != ENDED and not run.stopped:
        return Finding("limit", "more locks at once, or stores in one step, than timed runs follow", "", 0, run.last)
    return None


# -- counting by calls ------------------------------------------------------------------------------------------------


def calls_of(points: Iterable[Point], function: str) -> dict[tuple[object, ...], list[Point]]:
    """The points in a function, by the calls that lead to it; a call begins at the first point of its list."""
    found: dict[tuple[object, ...], list[Point]] = {}
    for point in points:
        for depth, site in enumerate(point.stack):
            if site.function == function:
                found.setdefault(point.stack[:depth], []).append(point)
                break
    return {calls: sorted(inside, key=lambda point: point.number) for calls, inside in found.items()}


Moves = Mapping[tuple[int, int], int]


def calls_in(inside: Collection[int], moves: Moves) -> int:
    """How often a function was called, from one place: its steps begin at ``inside``.

    A call begins with a step after one outside. Where it is called again at once it begins with one after a step that
    calls end with: so the first step of a loop in it is not a call, unless calls also end there.
    """
    first = {b for a, b in moves if b in inside and a not in inside}
    last = {a for a, b in moves if a in inside and b not in inside}
    return sum(
        count for (a, b), count in moves.items() if b in first and b in inside and (a not in inside or a in last)
    )


def functions_of(points: Sequence[PointUse], moves: Moves) -> dict[str, Function]:
    """Every function with a step in it. A call that takes no step is none."""
    uses = {use.point.number: use for use in points}
    names = dict.fromkeys(site.function for use in points for site in use.point.stack)
    taken = [use.point for use in points if use.taken]
    found: dict[str, Function] = {}
    for name in names:
        calls = [{point.number for point in group} for group in calls_of(taken, name).values()]
        count = sum(calls_in(inside, moves) for inside in calls)
        times = (uses[n].busy + uses[n].waited for n in set().union(*calls))
        found[name] = Function(count, sum(times) / SECOND)
    return found


def leaves_of(points: Sequence[PointUse], moves: Moves) -> dict[str, Leaf]:
    """Every leaf that was called. One that is refused ends in its first step."""
    uses = {use.point.number: use for use in points}
    found: dict[str, Leaf] = {}
    for name in sorted({s.function for use in points for s in use.point.stack if s.function.startswith(LEAVES)}):
        if name.startswith("tdh_do_"):
            continue
        groups = calls_of((use.point for use in points), name).values()
        count = sum(calls_in({point.number for point in group}, moves) for group in groups)
        if count:
            found[name] = Leaf(count, sum(done(group, uses, moves) for group in groups))
    return found


def done(group: Sequence[Point], uses: Mapping[int, PointUse], moves: Moves) -> int:
    """How many calls of a leaf did what it is for: they took a second step, if the leaf has one."""
    count = calls_in({point.number for point in group}, moves)
    return min(count, sum(uses[point.number].taken for point in group[1:])) if len(group) > 1 else count


#: leaf -> how many PAMT pairs there are more after it
PAIRS = {"tdh_phymem_pamt_add": 1, "tdh_phymem_pamt_remove": -1, "tdh_mem_page_demote": 1}


class Counter:
    """Counts what leaves do, by the points at which they end."""

    def __init__(self, points: Sequence[Point], leaves: Mapping[str, int]) -> None:
        self.ends = [(g[-1].number, by) for leaf, by in leaves.items() for g in calls_of(points, leaf).values()]

    def count(self, counts: Sequence[int]) -> int:
        """How many there are, from how often each point was taken."""
        return sum(by * int(counts[number]) for number, by in self.ends)


def assumed_of(points: Sequence[PointUse], found: Found, busy: int) -> dict[str, float]:
    """The share of the time that hangs on each assumption, the largest first."""
    shares: dict[str, float] = {}
    for use in points:
        rule = found.rules[use.point.number]
        if rule is not None and rule.assumed and use.busy:
            shares[rule.name] = shares.get(rule.name, 0.0) + use.busy / busy
    return dict(sorted(shares.items(), key=lambda item: -item[1]))


def run_with_ends(
    job: Job, seed: int, tick: Callable[[TimedMachine], None], interrupted: Interrupted | None = None
) -> Priced:
    """A run; and where a lock is near saturation, its seconds with all assumptions at either end of their ranges."""
    result = job.run(seed, "", tick, interrupted)
    if not result.saturated or result.finding is not None or result.stopped:
        return result
    ends = []
    for end in ("low", "high"):
        other = job.run(seed, end, tick, interrupted)
        if other.stopped or other.finding is not None:
            return result
        ends.append(other.seconds)
    return result._replace(ends=(min(ends), max(ends)))
