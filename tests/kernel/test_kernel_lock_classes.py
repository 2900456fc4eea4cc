# SPDX-License-Identifier: GPL-2.0-or-later
"""Locks by instance, checks by class: philosophers, hashed locks, subclasses, and locks of one CPU's own."""

from collections.abc import Callable
from typing import Any

import pytest

from septum.engine.compiled import Compiled
from septum.engine.search import Options, Search
from septum.kernel.context import Cpus
from septum.kernel.locks import (
    Mutex,
    Rwlock,
    Spinlock,
    mutex_lock,
    mutex_lock_nested,
    mutex_unlock,
    read_lock,
    read_unlock,
    spin_lock,
    spin_lock_nested,
    spin_unlock,
    write_lock,
    write_unlock,
)
from septum.lang import Array, PerCpu, Struct, choose, me
from septum.lang.model import Model, Program
from septum.verdict.lockorder import cycles, edges_of, not_nested
from tests.engine.slow import compare
from tests.models import hashed_locks, philosophers

#: scenario -> what is violated in it, by a run and by all runs together
PHILOSOPHERS = {
    "naive": {"deadlock", "lock-order"},
    "ordered": set(),
    "nested": set(),
    "gated": {"lock-order"},
    "naive-apart": {"deadlock", "lock-order"},
    "ordered-apart": set(),
    "gated-apart": {"lock-order"},
    "wrong-fork": {"unlock-held"},
}
HASHED = {"add": set(), "move": set(), "move-unordered": {"deadlock"}, "wrong": {"race"}}


def found(model: Model) -> tuple[set[str], list[str], list[str]]:
    """What is violated, the cycles in the order of locks, and the classes of which lockdep would report two locks."""
    with Search(Compiled(model, 0), Options(keep_going=True, max_memory=1 << 28)) as search:
        result = search.run()
    edges = edges_of(result.logs)
    rings = cycles(edges, lambda edge: (), model.lock_names, model.lock_labels())
    names = {f.name if f.kind == "require" else f.kind for f in result.findings}
    return (
        names | ({"lock-order"} if rings else set()),
        [r.finding.name for r in rings],
        not_nested(edges, model.lock_names),
    )


@pytest.mark.parametrize("scenario", PHILOSOPHERS)
def test_philosophers(scenario: str) -> None:
    names, _, classes = found(philosophers.build(scenario, 3, 1))
    assert names >= PHILOSOPHERS[scenario]
    assert bool(names) == bool(PHILOSOPHERS[scenario])
    assert classes == (["fork"] if scenario in ("naive", "ordered", "gated") else [])


def test_a_cycle_within_a_class_names_the_locks() -> None:
    assert found(philosophers.build("gated", 3, 1))[1] == ["fork[0] -> fork[1] -> fork[2] -> fork[0]"]
    assert found(philosophers.build("gated-apart", 3, 1))[1] == ["fork0 -> fork1 -> fork2 -> fork0"]


def test_of_locks_that_wait_for_each_other_the_shortest_cycle() -> None:
    """a -> b -> c -> a and c -> d -> c are one group, and two locks say it all."""
    names = {0: "a", 1: "b", 2: "c", 3: "d"}
    [ring] = cycles({(0, 1), (1, 2), (2, 0), (2, 3), (3, 2)}, lambda edge: (), names)
    assert ring.finding.name == "c -> d -> c"


@pytest.mark.parametrize("scenario", HASHED)
def test_hashed_locks(scenario: str) -> None:
    """A lock that is chosen by a number at run time; a wrong one excludes nobody."""
    assert found(hashed_locks.build(scenario, 2, 1))[0] == HASHED[scenario]


@pytest.mark.parametrize("build", [philosophers.build, hashed_locks.build])
def test_native_is_compiled(build: Callable[[str, int, int], Model]) -> None:
    """The same spaces, states and failures, whichever lock a number chooses."""
    scenarios = ("naive", "nested") if build is philosophers.build else ("add", "wrong")
    for scenario in scenarios:
        compare(build(scenario, 2, 1))


class World(Struct):
    """Two locks of each kind, of one class, and one of another class."""

    def __init__(self, cpus: int = 1) -> None:
        self.cpus = Cpus(cpus)
        self.spin = Array(Spinlock(self.cpus, "spin") for _ in range(2))
        self.rw = Array(Rwlock(self.cpus, "rw") for _ in range(2))
        self.mutex = Array(Mutex(self.cpus, "mutex") for _ in range(2))
        self.own = PerCpu(Mutex(self.cpus, "own", cpu=cpu) for cpu in range(cpus))
        self.other = Spinlock(self.cpus, "other")


async def other_then_nested(w: World) -> None:
    """other before spin, and other behind spin/1: to lockdep these are three classes, and no cycle."""
    await spin_lock(w.other)
    await spin_lock(w.spin[0])
    await spin_unlock(w.spin[0])
    await spin_unlock(w.other)
    await spin_lock_nested(w.spin[1], 1)
    await spin_lock(w.other)
    await spin_unlock(w.other)
    await spin_unlock(w.spin[1])


async def nested_and_back(w: World) -> None:
    """spin before spin/1, and spin/1 before spin, of which no two are the same pair of locks in the other order."""
    await spin_lock(w.spin[0])
    await spin_lock_nested(w.spin[1], 1)
    await spin_unlock(w.spin[1])
    await spin_unlock(w.spin[0])
    await spin_lock_nested(w.spin[0], 1)
    await spin_lock(w.spin[1])
    await spin_unlock(w.spin[1])
    await spin_unlock(w.spin[0])


async def subclasses(w: World) -> None:
    """Three of one class at once, each in a subclass of its own, and mutexes likewise."""
    await mutex_lock(w.mutex[0])
    await mutex_lock_nested(w.mutex[1], 2)
    await spin_lock_nested(w.spin[0], 2)
    await spin_lock_nested(w.spin[1], 3)
    await spin_unlock(w.spin[0])
    await spin_unlock(w.spin[1])
    await mutex_unlock(w.mutex[0])
    await mutex_unlock(w.mutex[1])


async def readers_of_two(w: World) -> None:
    """Both rwlocks of a class, the first for read: the two sides are one class, and in one order."""
    await read_lock(w.rw[0])
    await write_lock(w.rw[1])
    await write_unlock(w.rw[1])
    await read_unlock(w.rw[0])
    await write_lock(w.rw[0])
    await read_lock(w.rw[1])
    await read_unlock(w.rw[1])
    await write_unlock(w.rw[0])


async def either_first(w: World) -> None:
    """Two locks of a class in both orders."""
    first = await choose(2)
    await mutex_lock(w.mutex[first])
    await mutex_lock(w.mutex[1 - first])
    await mutex_unlock(w.mutex[1 - first])
    await mutex_unlock(w.mutex[first])


async def twice_the_same(w: World) -> None:
    """A lock that the CPU holds."""
    await spin_lock(w.spin[1])
    await spin_lock(w.spin[1])


ORDERS = [
    (other_then_nested, [], []),
    (nested_and_back, ["spin -> spin/1 -> spin"], []),
    (subclasses, [], []),
    (readers_of_two, [], ["rw"]),
    (either_first, ["mutex[0] -> mutex[1] -> mutex[0]"], ["mutex"]),
    (twice_the_same, ["spin[1] -> spin[1]"], []),
]


@pytest.mark.parametrize(("program", "rings", "classes"), ORDERS, ids=[p.__name__ for p, _, _ in ORDERS])
def test_order_of_classes(program: Callable[..., Any], rings: list[str], classes: list[str]) -> None:
    w = World()
    _, found_rings, found_classes = found(Model("order", w, [Program(program, (w,))], (), w.cpus.lock_names))
    assert (found_rings, found_classes) == (rings, classes)


async def takes_its_own(w: World) -> None:
    await mutex_lock(w.own[me()])
    await mutex_unlock(w.own[me()])


async def takes_the_first(w: World) -> None:
    await mutex_lock(w.own[0])
    await mutex_unlock(w.own[0])


@pytest.mark.parametrize(("program", "fails"), [(takes_its_own, set()), (takes_the_first, {"own-lock"})])
def test_own_locks(program: Callable[..., Any], fails: set[str]) -> None:
    w = World(2)
    assert found(Model("own", w, [Program(program, (w,))] * 2, (), w.cpus.lock_names))[0] == fails


def test_own_locks_keep_cpus_interchangeable() -> None:
    """vcpu->mutex of each CPU's own vCPU: no CPU's number is used."""
    w = World(2)
    model = Model("own", w, [Program(takes_its_own, (w,))] * 2, (), w.cpus.lock_names)
    assert Compiled(model, 0, symmetry=True).asymmetric is None


def test_more_locks_than_a_mask_has_bits() -> None:
    cpus = Cpus(1)
    for _ in range(64):
        Spinlock(cpus, "lock")
    with pytest.raises(ValueError, match="lock number 65, and a model has at most 64"):
        Spinlock(cpus, "lock")


def test_labels() -> None:
    """Locks of one name are told apart by their place in an array; a lock of its own name needs none."""
    w = World()
    model = Model("order", w, [Program(takes_its_own, (w,))], (), w.cpus.lock_names)
    labels = list(model.lock_labels().values())
    assert labels == [
        *("spin[0]", "spin[1]", "rw(r)[0]", "rw(w)[0]", "rw(r)[1]", "rw(w)[1]"),
        *("mutex[0]", "mutex[1]", "own", "other"),
    ]
