# SPDX-License-Identifier: GPL-2.0-or-later
"""Programs of a few steps, each with one thing to see when it is run: by hand, by a schedule, or in every interleaving.

lost-update  two CPUs add 1 with a read and a write that are two steps;
abba         two CPUs take two locks in different orders: a deadlock;
one-order    a failure that needs one CPU to wait through twelve steps of the other, and no more;
choice       one CPU, one step, three ways;
index        lost-update with a check that looks behind the end of an array.
"""

from septum.lang import SYNC, Array, Struct, bounded, choose, flag, require, step, until
from septum.lang.model import Check, Model, Program

SCENARIOS = ("lost-update", "abba", "one-order", "choice", "index")


class Item(Struct):
    """One element of an array."""

    value: int = flag(kind=SYNC)


class World(Struct):
    """``first`` and ``second`` are locks in abba."""

    a: int = bounded(0, 7, kind=SYNC)
    b: int = bounded(0, 7)
    first: int = flag(kind=SYNC)
    second: int = flag(kind=SYNC)

    def __init__(self) -> None:
        self.items = Array([Item()])


async def add(w: World) -> None:
    await step()
    x = w.a
    await step()
    w.a = x + 1


def both_counted(w: World) -> None:
    require(w.a == 2, "both-counted")


def item_of(w: World) -> None:
    require(w.items[w.a].value == 0, "both-counted")


async def first_second(w: World) -> None:
    await until(lambda: not w.first)
    w.first = 1
    await until(lambda: not w.second)
    w.second = 1


async def second_first(w: World) -> None:
    await until(lambda: not w.second)
    w.second = 1
    await until(lambda: not w.first)
    w.first = 1


async def victim(w: World) -> None:
    await step()
    w.a = 1
    await step()
    require(w.a == 1, "unharmed")
    w.a = 0


async def other(w: World) -> None:
    for _ in range(12):
        await step()
    if w.a == 1:
        w.a = 2


async def three_ways(w: World) -> None:
    x = await choose(3)
    w.a = x + 1
    w.b = w.a


def build(scenario: str, cpus: int = 0, splits: int = 0) -> Model:
    """One configuration, which says itself how many CPUs it has; ``cpus`` and ``splits`` mean nothing here."""
    w = World()
    programs, checks = {
        "lost-update": ([add, add], [Check("end", both_counted, (w,))]),
        "abba": ([first_second, second_first], []),
        "one-order": ([victim, other], []),
        "choice": ([three_ways], []),
        "index": ([add, add], [Check("end", item_of, (w,))]),
    }[scenario]
    return Model(scenario, w, [Program(program, (w,)) for program in programs], checks)
