# SPDX-License-Identifier: GPL-2.0-or-later
"""Timed runs of small models: held against closed forms, a simulation of one lock in Python, and native runs."""

import random
from collections.abc import Callable
from typing import Any

import pytest

from septum.engine import timed
from septum.engine.interrupt import Interrupted
from septum.engine.native import Native
from septum.engine.timed import Cost, Host, TimedMachine, TimedModel
from septum.kernel.context import Cpus
from septum.kernel.locks import (
    Mutex,
    Rwlock,
    Spinlock,
    mutex_lock,
    mutex_unlock,
    read_lock,
    read_unlock,
    spin_lock,
    spin_unlock,
    write_lock,
    write_unlock,
)
from septum.lang import SYNC, Array, PerCpu, Struct, bounded, me, require, step, u16, until
from septum.lang.model import Model, Program
from septum.lang.witnesses import witnesses
from septum.machine.memory_layout import Fill
from septum.machine.places import find_places, find_run

LOCKS = (Spinlock, Rwlock, Mutex)
PLAIN_HOST = Host()


class Cell(Struct):
    value: int = bounded(0, 1 << 20, kind=SYNC)
    seen: int = bounded(-1, 1 << 20, init=-1, kind=SYNC)

    def __init__(self, number: int, inner: int = 2) -> None:
        self.number = number
        self.inner = Array(Inner() for _ in range(inner))


class Inner(Struct):
    value: int = bounded(0, 1 << 20, kind=SYNC)


class Table(Struct):
    """A lock, a rwlock, and cells that each CPU writes its share of."""

    total: int = bounded(0, 1 << 30, kind=SYNC)

    def __init__(self, cpus: int, cells: int = 1, inner: int = 2) -> None:
        self.cpus = Cpus(cpus)
        self.lock = Spinlock(self.cpus, "lock")
        self.mutex = Mutex(self.cpus, "mutex")
        self.rwlock = Rwlock(self.cpus, "rwlock")
        self.cells = Array(Cell(7 + 3 * i, inner) for i in range(cells))
        self.own = PerCpu(Inner() for _ in range(cpus))


async def contend(table: Table, rounds: int) -> None:
    for _ in range(rounds):
        await spin_lock(table.lock)
        await spin_unlock(table.lock)


async def fill_cells(table: Table, share: int) -> None:
    for k in range(me() * share, me() * share + share):
        cell = table.cells[k]
        await step()
        cell.value = cell.number + k
        cell.seen += 2
        for one in cell.inner:
            one.value = k
        await mutex_lock(table.mutex)
        table.total += 1
        table.own[me()].value += 1
        await mutex_unlock(table.mutex)


async def read_and_write(table: Table, rounds: int) -> None:
    for _ in range(rounds):
        if me() % 3 == 0:
            await write_lock(table.rwlock)
            await write_unlock(table.rwlock)
        else:
            await read_lock(table.rwlock)
            await read_unlock(table.rwlock)


def build(table: Table, function: Callable[..., Any], *numbers: int, fills: tuple[Fill, ...] = ()) -> TimedModel:
    count = len(table.cpus.tasks)
    model = Model("timed", table, [Program(function, (table, *numbers))] * count, (), table.cpus.lock_names)
    return TimedModel(
        model,
        followed=LOCKS,
        locks=LOCKS,
        fills=fills,
        optimise=0,
        spins=lambda lock: not isinstance(lock, Mutex),
        watched=(table, "total"),
    )


def costs_of(model: TimedModel, each: dict[str, Cost], default: int = 0) -> dict[int, Cost]:
    return {p.number: each.get(p.stack[-1].function, Cost(default)) for p in model.points}


def run(
    model: TimedModel, costs: dict[int, Cost], host: Host = PLAIN_HOST, log: int = 100_000, mutant: int = 0
) -> TimedMachine:
    machine = TimedMachine(model, costs, host, log, mutant)
    assert machine.start(0) == timed.RUNNING
    while machine.run(1000) == timed.RUNNING:
        pass
    return machine


def replay(machine: TimedMachine, model: Model) -> Native:
    """The run's steps, taken natively: each must be one that can be taken there, at the same place."""
    native = Native(model, races=False)
    with native:
        for taken in machine.log():
            assert native.failure is None
            done = native.take(taken.step)
            assert taken.point is not None
            assert [s.function for s in done.stack] == [s.function for s in taken.point.stack]
            assert done.stack[-1].line == taken.point.stack[-1].line
        ended = all(native.ended(cpu) for cpu in range(model.cpus))
    assert ended or native.failure is not None
    return native


def same_memory(machine: TimedMachine, model: Model) -> int:
    """Every field of every struct of a native run is what it is in the memory of the timed one; how many there are."""
    places = find_places(model.world)
    columns, compared = machine.timed.layout.columns, 0
    groups = {machine.timed.places[id(s)].group: s for s in machine.timed.model.structs}
    for struct in model.structs:
        place = places[id(struct)]
        for name in type(struct).fields():
            if (place.group, name) in columns:
                assert machine.read(groups[place.group], name, place.position) == getattr(struct, name), struct.path
                compared += 1
    return compared


# -- one lock -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("cpus", [3, 8, 40])
def test_one_lock_has_a_closed_form(cpus: int) -> None:
    """Each section follows the one before at once: n rounds of section and handover, less the first handover."""
    rounds, section, late, outside = 50, 1000, 130, 700
    model = build(Table(cpus), contend, rounds)
    costs = costs_of(model, {"spin_lock": Cost(section, late), "spin_unlock": Cost(outside)})
    result = run(model, costs).result()
    assert result.state == timed.ENDED
    expected = section + (cpus * rounds - 1) * (section + late) + outside
    assert max(result.ends) == expected
    (use,) = result.locks
    assert (use.taken, use.held) == (cpus * rounds, cpus * rounds * section + (cpus * rounds - 1) * late)
    assert use.contended == cpus * rounds - 1
    # all others have a section between two of one CPU's; at first the last CPU waits for one handover less
    assert use.most_waited == max((cpus - 1) * (section + late) - outside, (cpus - 1) * (section + late) - late)
    # whoever waits has preemption off meanwhile: the longest section is the longest wait and what it waited for
    (waits,) = (p.stalls for p in result.points if p.stalls is not None)
    assert waits.times == use.contended and waits.most == use.most_waited + late
    assert waits.total == use.waited + use.contended * late
    found = result.section
    assert found is not None and found.time == use.most_waited + late + section
    assert found.waited == use.most_waited
    assert [point.stack[-1].function for point in found.path] == ["spin_lock"] and found.steps == 1


async def nested(table: Table, rounds: int) -> None:
    """Two locks, one in the other; a mutex does not count."""
    await mutex_lock(table.mutex)
    for _ in range(rounds):
        await spin_lock(table.lock)
        await write_lock(table.rwlock)
        await spin_unlock(table.lock)
        await write_unlock(table.rwlock)
    await mutex_unlock(table.mutex)


def test_preemption_is_off_from_the_first_lock_to_the_last() -> None:
    model = build(Table(1), nested, 3)
    costs = costs_of(
        model, {"spin_lock": Cost(100), "write_lock": Cost(20), "spin_unlock": Cost(3), "write_unlock": Cost(1000)}, 5
    )
    found = run(model, costs).result().section
    assert found is not None and (found.time, found.steps) == (123, 3)
    names = [point.stack[-1].function for point in found.path]
    assert names == ["spin_lock", "write_lock", "spin_unlock"]


def queue_in_python(cpus: int, rounds: int, section: int, late: int, outside: int) -> list[int]:
    """When each CPU ends, of one fair lock: nothing but arithmetic."""
    arrivals = [(0, cpu) for cpu in range(cpus)]
    left = [rounds] * cpus
    ends = [0] * cpus
    free = 0  # when the lock is released
    while arrivals:
        arrivals.sort()
        came, cpu = arrivals.pop(0)
        # a CPU that comes at the very time of a release waits for it only if it is not behind it in the order of steps
        begins = came if came >= free else free + late
        released = begins + section
        free = released
        left[cpu] -= 1
        ends[cpu] = released + outside
        if left[cpu]:
            arrivals.append((released + outside, cpu))
    return ends


@pytest.mark.parametrize("seed", range(6))
def test_one_lock_is_a_queue(seed: int) -> None:
    rng = random.Random(seed)
    cpus, rounds = rng.randint(2, 7), rng.randint(3, 20)
    section, late, outside = rng.randint(50, 999), rng.randint(0, 99), rng.randint(1, 4000) * 1009 // 1000
    model = build(Table(cpus), contend, rounds)
    costs = costs_of(model, {"spin_lock": Cost(section, late), "spin_unlock": Cost(outside)})
    found = max(run(model, costs).result().ends)
    expected = max(queue_in_python(cpus, rounds, section, late, outside))
    assert abs(found - expected) <= expected * 0.01


@pytest.mark.parametrize("mutant", [timed.EARLY, timed.NO_WAKE])
def test_mutants_of_the_loop_are_noticed(mutant: int) -> None:
    """A waiter let in before the release, a wake that is skipped."""
    cpus, rounds = 5, 20
    model = build(Table(cpus), contend, rounds)
    costs = costs_of(model, {"spin_lock": Cost(100, 50), "spin_unlock": Cost(20)})
    right, wrong = run(model, costs), run(model, costs, mutant=mutant)
    order = [taken.step.cpu for taken in right.log()]
    assert order[2:12:2] == [1, 2, 3, 4, 0]
    if mutant == timed.NO_WAKE:
        assert wrong.result().state == timed.STUCK
    else:
        assert max(wrong.result().ends) < 0.99 * max(right.result().ends)


def test_newcomers_that_do_not_queue_are_noticed() -> None:
    """Readers that overtake a waiting writer keep it out for longer than those before it have the lock."""
    model = build(Table(9), read_and_write, 40)
    section, short = Cost(1_000_000), Cost(100_000)
    costs = costs_of(model, {"read_lock": section, "write_lock": section, "read_unlock": short}, 10_000)
    waits = []
    for mutant in (timed.NO_MUTANT, timed.BARGE):
        found = run(model, costs, Host(jitter=400), mutant=mutant).result()
        (write,) = [use for use in found.locks if use.side == "w"]
        waits.append(write.most_waited)
    assert waits[1] > 2 * waits[0], waits


def test_a_waiting_writer_holds_off_readers() -> None:
    """Who comes first is first: readers that came before the writer, then it, then those behind it, together."""
    model = build(Table(6), read_and_write, 2)
    costs = costs_of(model, {"read_lock": Cost(1000), "write_lock": Cost(1000)}, 10)
    result = run(model, costs)
    log = [(t.time, t.step.cpu, t.point.stack[-1].function) for t in result.log() if t.point is not None]
    taken = [(cpu, name) for _, cpu, name in log if name.endswith("_lock") and not name.startswith("contend")]
    assert taken[:6] == [
        (0, "write_lock"),
        (1, "read_lock"),
        (2, "read_lock"),
        (3, "write_lock"),
        (4, "read_lock"),
        (5, "read_lock"),
    ]
    times = {(cpu, name): time for time, cpu, name in reversed(log)}
    assert times[1, "read_lock"] == times[2, "read_lock"] == 1000
    assert times[3, "write_lock"] == 2000
    assert times[4, "read_lock"] == times[5, "read_lock"] == 3000


def test_a_moved_cache_line_costs() -> None:
    model = build(Table(2), contend, 10)
    costs = costs_of(model, {"spin_lock": Cost(100), "spin_unlock": Cost(1000)})
    alone = max(run(model, costs).result().ends)
    near = max(run(model, costs, Host(near=40, far=90)).result().ends)
    far = max(run(model, costs, Host(near=40, far=90, sockets=(0, 1))).result().ends)
    assert alone < near < far


def test_seeds_differ_and_a_seed_does_not() -> None:
    model = build(Table(4), contend, 200)
    costs = costs_of(model, {"spin_lock": Cost(100_000), "spin_unlock": Cost(20_000)})
    ends = [run(model, costs, Host(jitter=50, seed=seed)).result().ends for seed in (1, 1, 2)]
    assert ends[0] == ends[1] != ends[2]
    assert abs(max(ends[0]) - max(ends[2])) < 0.02 * max(ends[0])


# -- witnesses ----------------------------------------------------------------------------------------------------


def test_two_elements_are_as_good_as_all() -> None:
    """The same steps at the same times, and every byte of memory."""
    runs = []
    for few in (2, 1000):
        with witnesses(few):
            table = Table(3, 30, 5)
        model = build(table, fill_cells, 10)
        assert table.cells.wide == (few == 2)
        rng = random.Random(5)
        costs = {p.number: Cost(rng.randint(1, 99), rng.randint(0, 9)) for p in model.points}
        machine = run(model, costs)
        assert machine.result().state == timed.ENDED
        runs.append((machine, [(t.time, t.step) for t in machine.log()]))
    assert runs[0][1] == runs[1][1]
    plain = Table(3, 30, 5)
    native = Model("plain", plain, [Program(fill_cells, (plain, 10))] * 3, (), plain.cpus.lock_names)
    assert replay(runs[0][0], native).failure is None
    assert same_memory(runs[0][0], native) > 200
    assert plain.cells[29].value == 7 + 3 * 29 + 29


def test_places_are_in_the_order_of_indexes() -> None:
    table = Table(2, 3, 4)
    places = find_places(table)
    inner = [one for cell in table.cells for one in cell.inner]
    run_ = find_run(places, inner)
    assert run_ is not None and (run_.group, run_.first, run_.stride) == ("cells[*].inner[*]", 0, 1)
    second = find_run(places, [cell.inner[2] for cell in table.cells])
    assert second is not None and (second.first, second.stride) == (2, 4)
    assert find_run(places, [table.cells[1], table.cells[0], table.cells[2]]) is None


def test_what_begins_otherwise() -> None:
    """Fills, and numbers that grow from element to element."""
    with witnesses(2):
        table = Table(2, 20)
    fills = (Fill(table.cells, 5, 9, "value", 77),)
    model = build(table, fill_cells, 2, fills=fills)
    machine = TimedMachine(model, {}, Host())
    assert [machine.read(table.cells[0], "value", k) for k in range(20)] == [0] * 5 + [77] * 4 + [0] * 11
    assert machine.read(table.cells[0], "seen", 13) == -1


# -- findings ------------------------------------------------------------------------------------------------------


async def up_and_down(table: Table, rounds: int) -> None:
    """The number is highest in the middle."""
    for k in range(2 * rounds):
        await step()
        if k < rounds:
            table.total += 3
        else:
            table.total -= 3


def test_the_peak_of_a_number() -> None:
    model = build(Table(2), up_and_down, 7)
    machine = run(model, {p.number: Cost(10, mark=timed.WATCHED) for p in model.points})
    assert (machine.result().peak, machine.read(table_of(machine), "total")) == (2 * 7 * 3, 0)


def table_of(machine: TimedMachine) -> Struct:
    """The root of its world."""
    root = machine.timed.model.world
    assert isinstance(root, Struct)
    return root


async def leave_and_enter(table: Table, rounds: int) -> None:
    for k in range(rounds):
        await left(table)
        if k % 3 == 0:
            await handled(table)
        await entered(table)


async def left(table: Table) -> None:
    await step()


async def handled(table: Table) -> None:
    await step()


async def entered(table: Table) -> None:
    await step()


def test_how_long_vcpus_are_out() -> None:
    model = build(Table(3), leave_and_enter, 6)
    marks = {"left": timed.LEAVES, "handled": timed.FAULTS, "entered": timed.INSIDE}
    each = {"left": 100, "handled": 1000, "entered": 7}
    costs = costs_of(model, {name: Cost(each[name], mark=mark) for name, mark in marks.items()})
    result = run(model, costs).result()
    assert (result.kicked.times, result.kicked.total, result.kicked.most) == (3 * 4, 3 * 4 * 100, 100)
    assert (result.faulted.times, result.faulted.total, result.faulted.most) == (3 * 2, 3 * 2 * 1100, 1100)


async def wrong(table: Table, rounds: int) -> None:
    for k in range(rounds):
        await step()
        require(k < 3, "at-most-three")


async def set_own(table: Table, rounds: int) -> None:
    """CPU 0 waits until all others have set theirs, one after the other, whichever is last."""
    if me() == 0:
        await until(lambda: all_set(table))
        table.total += 1
    else:
        for _ in range(me() * rounds):
            await step()
        table.cells[me()].seen = 1


def all_set(table: Table) -> bool:
    count: u16 = 1
    for cell in table.cells:
        count += cell.seen == 1
    return count == len(table.cells)


def test_a_condition_on_all_elements_is_woken_by_each() -> None:
    with witnesses(2):
        table = Table(6, 6)
    machine = run(build(table, set_own, 3), {})
    assert machine.result().state == timed.ENDED
    assert machine.read(table, "total") == 1


async def nobody_comes(table: Table, rounds: int) -> None:
    await until(lambda: table.total > rounds)


def test_a_wrong_model_ends_as_a_finding() -> None:
    result = run(build(Table(2), wrong, 5), {}, Host(), log=8).result()
    assert result.state == timed.ALARM
    assert result.alarm is not None and (result.alarm.kind, result.alarm.name) == ("require", "at-most-three")
    assert result.last and result.last[-1].step.cpu == result.alarm_cpu


class Pair(Struct):
    """Two fields that CPUs wait for."""

    filled: int = bounded(0, 1, kind=SYNC)
    emptied: int = bounded(0, 1, kind=SYNC)


async def fill_or_empty(pair: Pair) -> None:
    """CPU 0 waits for one field and stores the other one, in one step, as CPU 1 does later."""
    if me() == 0:
        await until(lambda: pair.filled == 1)
        pair.emptied = 1
    else:
        await step()
        await until(lambda: pair.emptied == 0)
        pair.filled = 1


def test_two_that_wait_for_fields_of_one_struct_are_no_queue() -> None:
    """The second one can continue where the first one cannot: in the model no CPU is stuck."""
    pair = Pair()
    model = Model("pair", pair, [Program(fill_or_empty, (pair,))] * 2, [])
    machine = run(TimedModel(model, followed=(Pair,), locks=(), optimise=0), {})
    assert machine.result().state == timed.ENDED
    assert machine.read(pair, "emptied") == 1


def test_who_waits_for_ever_is_found() -> None:
    assert run(build(Table(2), nobody_comes, 5), {}).result().state == timed.STUCK


def test_code_does_not_grow_with_cpus_and_cells() -> None:
    sizes = set()
    for cpus, cells in ((12, 100), (200, 10_000)):
        with witnesses(4):
            table = Table(cpus, cells)
        sizes.add(len(build(table, fill_cells, 2).code.text.splitlines()))
    assert len(sizes) == 1


def test_percentiles_are_of_buckets() -> None:
    for value in (0, 1, 3, 4, 5, 7, 8, 1000, 123_456_789):
        bucket = value if value < 4 else 4 * (value.bit_length() - 2) + (value >> value.bit_length() - 3 & 3)
        top = timed.upper_end(bucket)
        assert value <= top <= value * 1.25 + 1
    assert timed.percentile([0, 10, 0, 90], 0.5) == 3


class Slots(Struct):
    """Locks in an array, and a field that CPUs wait for and that is no lock."""

    ready: int = bounded(0, 1, kind=SYNC)

    def __init__(self, cpus: int, slots: int) -> None:
        self.cpus = Cpus(cpus)
        self.slots = Array(Slot(self.cpus) for _ in range(slots))


class Slot(Struct):
    def __init__(self, cpus: Cpus) -> None:
        self.lock = Spinlock(cpus, "slot")


async def take_all(slots: Slots) -> None:
    for slot in slots.slots:
        await spin_lock(slot.lock)
        await spin_unlock(slot.lock)
    await until(lambda: me() == 0 or slots.ready == 1)
    slots.ready = 1


def slots_of(cpus: int, count: int) -> TimedModel:
    slots = Slots(cpus, count)
    model = Model("slots", slots, [Program(take_all, (slots,))] * cpus, (), slots.cpus.lock_names)
    return TimedModel(model, followed=LOCKS, locks=LOCKS, optimise=0)


def test_locks_are_counted_once_and_nothing_else_is() -> None:
    model = slots_of(2, 3)
    machine = run(model, costs_of(model, {}, 100))
    assert machine.result().state == timed.ENDED
    assert [number for _, number in machine.rows] == [3]
    assert sum(use.taken for use in machine.result().locks) == 6


def test_ctrl_c_ends_a_run_between_two_of_its_parts() -> None:
    pressed = Interrupted()
    pressed.pressed = True
    model = slots_of(2, 3)
    machine, ends, stopped = timed.run_timed(model, costs_of(model, {}, 100), PLAIN_HOST, interrupted=pressed)
    assert (ends, stopped) == ([], True)
    machine, ends, stopped = timed.run_timed(model, costs_of(model, {}, 100), PLAIN_HOST, interrupted=Interrupted())
    assert (len(ends), stopped) == (1, False)
    assert machine.result().state == timed.ENDED
