# SPDX-License-Identifier: GPL-2.0-or-later
"""Two CPUs top up a cache and take from it with nobody looking: the smallest bug of this kind."""

from enum import IntEnum

from septum.lang import (
    GHOST,
    SYNC,
    Array,
    PerCpu,
    Struct,
    accumulate,
    bounded,
    choose,
    enum,
    flag,
    me,
    require,
    step,
    u1,
    until,
)
from septum.lang.model import Check, Model, Program

SCENARIOS = (
    "short",
    "deadlock",
    "race",
    "overflow",
    "local",
    "end",
    "always",
    "order",
    "index",
    "begin",
    "never",
    "crash",
)


class Page(IntEnum):
    FREE = 0
    USED = 1


class Lock(Struct):
    locked: int = flag(kind=SYNC)

    def __init__(self, bit: int) -> None:
        self.bit = bit


class Task(Struct):
    held: int = bounded(0, 7, kind=GHOST)


class Cache(Struct):
    cnt: int = bounded(0, 2, kind=SYNC)
    plain: int = bounded(0, 3)
    page: int = enum(Page, kind=SYNC)

    def __init__(self, cpus: int) -> None:
        self.a = Lock(0)
        self.b = Lock(1)
        self.gate = Lock(2)
        self.locks = Array([self.a, self.b])
        self.tasks = PerCpu(Task() for _ in range(cpus))


async def lock(c: Cache, which: Lock) -> None:
    accumulate("lock-order", which.bit, c.tasks[me()].held)
    await until(lambda: not which.locked)
    which.locked = 1
    c.tasks[me()].held |= 1 << which.bit


async def unlock(c: Cache, which: Lock) -> None:
    await step()
    which.locked = 0
    c.tasks[me()].held &= ~(1 << which.bit)


async def short(c: Cache) -> None:
    await lock(c, c.a)
    if c.cnt < 1:
        c.cnt += 1
    await unlock(c, c.a)
    way = await choose(2)
    if way == 1:
        await step()
        c.page = Page.USED
        require(
            c.cnt >= 1,  # nobody else took it
            "cache-never-short",
        )
        c.cnt -= 1


async def one_way(c: Cache) -> None:
    await lock(c, c.a)
    await lock(c, c.b)
    await unlock(c, c.b)
    await unlock(c, c.a)


async def other_way(c: Cache) -> None:
    await lock(c, c.b)
    await lock(c, c.a)
    await unlock(c, c.a)
    await unlock(c, c.b)


async def gated(c: Cache) -> None:
    """Both orders, but one CPU at a time: no deadlock today."""
    await lock(c, c.gate)
    if me() == 0:
        await one_way(c)
    else:
        await other_way(c)
    await unlock(c, c.gate)


async def race(c: Cache) -> None:
    await step()
    c.plain = 1
    await step()


async def overflow(c: Cache) -> None:
    await step()
    c.cnt += 2
    await step()


async def once(c: Cache) -> None:
    await step()
    c.cnt += 1


async def local(c: Cache) -> None:
    n: u1 = 0
    while c.cnt < 2:
        await step()
        n += 1


async def index(c: Cache) -> None:
    await step()
    c.locks[c.cnt].locked = 1
    c.cnt += 2
    await step()


async def begin(c: Cache) -> None:
    c.cnt = 1
    await step()


async def never(c: Cache) -> None:
    await step()
    if c.cnt == 2:
        require(c.plain == 0, "never-looked-at")
    c.cnt = 1


async def crash(c: Cache) -> None:
    await until(lambda: c.tasks[me()].held // (c.cnt - c.cnt))


def small(c: Cache) -> None:
    require(c.cnt == 0, "empty")


PROGRAMS = {"end": once, "always": once, "deadlock": one_way, "order": gated}


def build(scenario: str, cpus: int, splits: int) -> Model:
    """One configuration."""
    c = Cache(cpus)
    program = PROGRAMS.get(scenario) or globals()[scenario]
    programs = [Program(program, (c,))] * cpus
    if scenario == "deadlock":
        programs[1] = Program(other_way, (c,))
    checks = (
        [Check("end" if scenario == "end" else "always", small, (c,))] if scenario in ("end", "always", "begin") else []
    )
    return Model("short", c, programs, checks, {0: "a", 1: "b", 2: "gate"})
