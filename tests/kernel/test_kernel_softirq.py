# SPDX-License-Identifier: GPL-2.0-or-later
"""Softirqs, RCU callbacks and grace periods: what they interrupt, what they wait for, what lockdep says of them."""

import pytest

from septum.designs import Design as LoadedDesign
from septum.engine.compiled import Compiled
from septum.engine.native import Native, run
from septum.engine.run import LIMIT
from septum.engine.schedulers import Random, Replay
from septum.engine.search import Options, Search
from septum.kernel.context import Cpus, might_sleep, task_exit
from septum.kernel.locks import (
    Mutex,
    Rcu,
    Rwlock,
    RwSemaphore,
    Spinlock,
    Srcu,
    down_read,
    down_write,
    mutex_lock,
    rcu_read_lock,
    rcu_read_unlock,
    read_lock,
    read_unlock,
    spin_lock,
    spin_unlock,
    up_read,
    up_write,
    write_lock,
    write_unlock,
)
from septum.kernel.rcu import call_rcu, softirq
from septum.kernel.softirq import (
    local_bh_disable,
    local_bh_enable,
    spin_lock_bh,
    spin_lock_irqsave,
    spin_unlock_bh,
    spin_unlock_irqrestore,
)
from septum.lang import GHOST, SYNC, Struct, bounded, flag, require, step, until
from septum.lang.model import Model, Program
from septum.show.timeline import timeline
from septum.verdict import irqusage, lockorder
from septum.verdict.checking import check
from septum.verdict.result import HOLDS, VIOLATED, Settings
from tests.conftest import Explore, Violated, world_of


class World(Struct):
    """``removed`` readers no longer find an object, ``freed`` a callback has freed it.

    ``inside``  a process is where no softirq may come; ``called`` how many callbacks came.
    """

    removed: int = flag(kind=SYNC)
    freed: int = flag(kind=SYNC)
    inside: int = flag(kind=GHOST)
    called: int = bounded(0, 7, kind=GHOST)

    def __init__(self, cpus: int) -> None:
        self.cpus = Cpus(cpus, softirqs=True)
        self.rcu = Rcu(self.cpus, 2, 4)
        self.lock = Spinlock(self.cpus, "lock")
        self.rw = Rwlock(self.cpus, "rw")
        self.mutex = Mutex(self.cpus, "mutex")
        self.raw = Mutex(self.cpus, "raw", initialised=False)
        self.sem = RwSemaphore(self.cpus, "sem")
        self.srcu = Srcu(self.cpus, "srcu")

    async def rcu_callback(self, arg: int) -> None:
        """What the callbacks of these tests do, by their argument: 0 counts, 1 locks, 2 sleeps, 3 reads, 4 writes."""
        self.called += 1
        self.freed = 1
        if arg == 0:
            require(not self.inside, "no-softirq-here")
        if arg == 1:
            await spin_lock(self.lock)
            await spin_unlock(self.lock)
        if arg == 2:
            might_sleep(self.cpus)
        if arg == 3:
            await read_lock(self.rw)
            await read_unlock(self.rw)
        if arg == 4:
            await write_lock(self.rw)
            await write_unlock(self.rw)


def model(*programs: object) -> Model:
    """A process on each CPU, and the softirqs of each CPU."""
    w = World(len(programs))
    processes = [Program(p, (w,), w.cpus.interrupted) for p in programs]  # type: ignore[arg-type]
    softirqs = [Program(softirq, (w.rcu, cpu, w)) for cpu in range(len(programs))]
    return Model("softirq", w, processes + softirqs, (), w.cpus.lock_names, contexts=w.cpus.build_contexts())


async def ends(w: World) -> None:
    task_exit(w.cpus)


async def queue(w: World) -> None:
    await step()
    w.removed = 1
    await call_rcu(w.rcu, 0)
    await step()
    task_exit(w.cpus)


async def queue_twice(w: World) -> None:
    await call_rcu(w.rcu, 0)
    await call_rcu(w.rcu, 0)
    await until(lambda: w.called == 2)
    await call_rcu(w.rcu, 0)
    task_exit(w.cpus)


async def queue_three(w: World) -> None:
    await call_rcu(w.rcu, 0)
    await call_rcu(w.rcu, 0)
    await call_rcu(w.rcu, 0)
    task_exit(w.cpus)


async def reads(w: World) -> None:
    """A reader that has found the object must not see it freed."""
    await step()
    if not w.removed:
        rcu_read_lock(w.rcu)
        await step()
        require(not w.freed, "not-freed-under-reader")
        await step()
        require(not w.freed, "not-freed-under-reader")
        rcu_read_unlock(w.rcu)
    task_exit(w.cpus)


async def reads_in_the_end(w: World) -> None:
    rcu_read_lock(w.rcu)
    w.removed = 1
    await call_rcu(w.rcu, 0)
    await step()
    require(not w.freed, "not-freed-under-reader")
    rcu_read_unlock(w.rcu)
    await until(lambda: w.freed)
    task_exit(w.cpus)


async def inside(w: World) -> None:
    """Without bottom halves off, the callback comes between the two steps."""
    await call_rcu(w.rcu, 0)
    await step()
    w.inside = 1
    await step()
    w.inside = 0
    task_exit(w.cpus)


async def inside_bh(w: World) -> None:
    await call_rcu(w.rcu, 0)
    await local_bh_disable(w.cpus)
    w.inside = 1
    await step()
    w.inside = 0
    local_bh_enable(w.cpus)
    task_exit(w.cpus)


async def locks(w: World) -> None:
    """C38 in small: the callback wants the lock that its CPU's process holds."""
    await call_rcu(w.rcu, 1)
    await spin_lock(w.lock)
    await spin_unlock(w.lock)
    task_exit(w.cpus)


async def locks_bh(w: World) -> None:
    await call_rcu(w.rcu, 1)
    await spin_lock_bh(w.lock)
    await spin_unlock_bh(w.lock)
    task_exit(w.cpus)


async def locks_irqsave(w: World) -> None:
    await call_rcu(w.rcu, 1)
    await spin_lock_irqsave(w.lock)
    await spin_unlock_irqrestore(w.lock)
    task_exit(w.cpus)


async def locks_before(w: World) -> None:
    """The process is out of the lock before anything is queued: no run deadlocks, and it is wrong all the same."""
    await spin_lock(w.lock)
    await spin_unlock(w.lock)
    await call_rcu(w.rcu, 1)
    task_exit(w.cpus)


async def locks_bh_before(w: World) -> None:
    await spin_lock_bh(w.lock)
    await spin_unlock_bh(w.lock)
    await call_rcu(w.rcu, 1)
    task_exit(w.cpus)


async def reads_rw_before(w: World) -> None:
    await read_lock(w.rw)
    await read_unlock(w.rw)
    await call_rcu(w.rcu, 3)
    task_exit(w.cpus)


async def reads_rw_that_a_callback_writes(w: World) -> None:
    await read_lock(w.rw)
    await read_unlock(w.rw)
    await call_rcu(w.rcu, 4)
    task_exit(w.cpus)


async def writes_rw_before(w: World) -> None:
    await write_lock(w.rw)
    await write_unlock(w.rw)
    await call_rcu(w.rcu, 3)
    task_exit(w.cpus)


async def callback_sleeps(w: World) -> None:
    await call_rcu(w.rcu, 2)
    task_exit(w.cpus)


async def sleeps_bh(w: World) -> None:
    await local_bh_disable(w.cpus)
    might_sleep(w.cpus)


async def sleeps_in_srcu(w: World) -> None:
    await step()
    rcu_read_lock(w.srcu)
    await down_read(w.sem)
    await up_read(w.sem)
    await down_write(w.sem)
    await up_write(w.sem)
    rcu_read_unlock(w.srcu)
    task_exit(w.cpus)


async def sleeps_in_rcu(w: World) -> None:
    await step()
    rcu_read_lock(w.rcu)
    await down_read(w.sem)


async def uses_raw_mutex(w: World) -> None:
    await step()
    await mutex_lock(w.raw)


@pytest.mark.parametrize("programs", [[queue], [queue, ends], [queue, queue], [queue_twice], [inside_bh]])
def test_callbacks_run(explore: Explore, programs: list[object]) -> None:
    assert explore(model(*programs)).findings == ()


def test_no_room_for_a_callback(explore: Explore) -> None:
    """A world has so many places: more is the model's bound, which can be raised, and no callback is lost."""
    full = model(queue_three)
    assert {(f.kind, f.name) for f in explore(full).findings} == {(LIMIT, "rcu-callbacks")}
    assert full.limits()["rcu-callbacks"] == 2
    full.raise_limit("rcu-callbacks", 3)
    assert len(world_of(full).rcu.heads) == 3
    assert explore(full).findings == ()


@pytest.mark.parametrize(
    "programs", [[reads, queue], [reads, reads, queue], [reads_in_the_end], [reads_in_the_end, reads]]
)
def test_grace_period(explore: Explore, programs: list[object]) -> None:
    """Nothing is freed under a reader that was there before, on whatever CPU."""
    result = explore(model(*programs))
    assert result.findings == ()
    assert "not-freed-under-reader" in result.reached


def test_without_a_grace_period(violated: Violated, monkeypatch: pytest.MonkeyPatch) -> None:
    """The test can fail: with callbacks that wait for nobody a reader sees what is freed."""

    def nobody(rcu: Rcu) -> int:
        return 0

    monkeypatch.setattr("septum.kernel.rcu.readers_now", nobody)
    assert violated(model(reads_in_the_end)).name == "not-freed-under-reader"


def test_softirq_comes_between_two_steps(violated: Violated) -> None:
    assert violated(model(inside)).name == "no-softirq-here"


def test_process_takes_no_step_while_interrupted() -> None:
    """Natively: from the callback's first step to its last the process of that CPU is not among the options."""
    m = model(locks_bh, locks_bh)
    for seed in range(8):
        native, held_off = Native(m), 0
        for _ in run(native, Random(seed)):
            for cpu in range(2):
                if world_of(m).cpus.tasks[cpu].interrupted:
                    held_off += 1
                    assert all(option.cpu != cpu for option in native.options())
        assert native.failure is None
        assert held_off
        native.close()
    m.reset()


@pytest.mark.parametrize("programs", [[locks], [locks, ends], [locks, locks]])
def test_softirq_spins_on_a_lock_of_its_own_cpu(violated: Violated, programs: list[object]) -> None:
    """It deadlocks, also where other CPUs can go on to their ends."""
    assert violated(model(*programs)).kind == "deadlock"


@pytest.mark.parametrize("program", [locks_bh, locks_irqsave, locks_before, locks_bh_before])
def test_with_softirqs_off_it_does_not(explore: Explore, program: object) -> None:
    assert explore(model(program, program)).findings == ()


def usage(m: Model) -> list[str]:
    """What lockdep says of a model over all runs, after each of the runs was taken natively."""
    with Search(Compiled(m, 0), Options(max_memory=1 << 28)) as search:
        result = search.run()
        marks = lockorder.edges_of(result.logs, irqusage.LOG)
        found = irqusage.inconsistent(
            marks, lambda mark: lockorder.first_run_of(m, search, mark, irqusage.LOG), m.lock_names
        )
    for one in found:
        for steps in one.runs:
            with Native(m) as native:
                for _ in run(native, Replay(steps)):
                    pass
                assert native.failure is None
                assert lockorder.edges_of(native.logs, irqusage.LOG)
    m.reset()
    return [one.finding.name for one in found]


@pytest.mark.parametrize(
    ("program", "said"),
    [
        (locks_before, ["lock: {SOFTIRQ-ON-W} -> {IN-SOFTIRQ-W}"]),
        (locks_bh_before, []),
        (locks_irqsave, []),
        (reads_rw_before, []),
        (writes_rw_before, ["rw: {SOFTIRQ-ON-W} -> {IN-SOFTIRQ-R}"]),
        (reads_rw_that_a_callback_writes, ["rw: {SOFTIRQ-ON-R} -> {IN-SOFTIRQ-W}"]),
        (queue, []),
    ],
)
def test_irq_usage(program: object, said: list[str]) -> None:
    """Found where no run deadlocks; both sides may read a rwlock."""
    assert usage(model(program)) == said


@pytest.mark.parametrize(
    ("program", "name"),
    [
        (callback_sleeps, "no-sleep-in-atomic"),
        (sleeps_bh, "no-sleep-in-atomic"),
        (sleeps_in_rcu, "no-sleep-in-atomic"),
        (uses_raw_mutex, "lock-initialised"),
    ],
)
def test_context_is_wrong(violated: Violated, program: object, name: str) -> None:
    assert violated(model(program)).name == name


def test_semaphores_and_srcu_may_sleep(explore: Explore) -> None:
    assert explore(model(sleeps_in_srcu, sleeps_in_srcu)).findings == ()


class Loaded(LoadedDesign):
    """A model as ``septum check`` gets it."""

    def __init__(self, program: object) -> None:
        self.name, self.scenarios, self.program = "softirq", ("default",), program

    def build(
        self,
        scenario: str,
        *,
        cpus: int,
        splits: int,
        enomem: bool = False,
        busy: bool = False,
        counts: tuple[int, ...] = (),
    ) -> Model:
        return model(*[self.program] * cpus)


@pytest.mark.parametrize("strategy", ["exhaustive", "random"])
def test_verdict_shows_both_runs(strategy: str) -> None:
    """As a timeline with a run for each usage, from a search and from random runs, and a key that replays both."""
    settings = Settings("softirq", "default", cpus=1, splits=1, strategy=strategy, runs=20)
    verdict = check(Loaded(locks_before), settings)
    assert (verdict.verdict, verdict.reason) == (VIOLATED, "irq-usage")
    [violation] = verdict.violations
    shown = timeline(settings, violation)
    assert "run 1 of 2: takes lock with softirqs enabled" in shown
    assert "run 2 of 2: takes lock in a softirq" in shown
    assert "CPU 1 stands for the softirqs of CPU 0" in shown
    assert "inconsistent usage of lock: {SOFTIRQ-ON-W} -> {IN-SOFTIRQ-W}" in shown
    assert violation.key.count(",") == 1
    fixed = check(Loaded(locks_bh_before), settings)
    assert fixed.violations == ()
    if strategy == "exhaustive":
        assert {p.name: p.verdict for p in fixed.properties}["irq-usage"] == HOLDS
