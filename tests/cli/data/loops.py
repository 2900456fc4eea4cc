# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs that repeat for ever, and some that do not: small models, one for each kind."""

from septum.engine.model import Model, Program
from septum.lang import GHOST, SYNC, PerCpu, Struct, choose, flag, me, step, until

SCENARIOS = (
    "trylock",
    "ordered",
    "spin",
    "unfair",
    "choice",
    "blocked",
    "deadlock",
    "endless",
    "turns",
    "nothing",
)


class Cpu(Struct):
    at_work: int = flag(kind=GHOST)


class World(Struct):
    a: int = flag(kind=SYNC)
    b: int = flag(kind=SYNC)
    done: int = flag(kind=SYNC)
    never: int = flag(kind=SYNC)

    def __init__(self, cpus: int) -> None:
        self.cpu = PerCpu(Cpu() for _ in range(cpus))


async def trylock_ab(w: World) -> None:
    """Take a, try b, and begin again if it is taken."""
    while True:
        await until(lambda: not w.a)
        w.a = 1
        await step()
        if not w.b:
            w.b = 1
            break
        await step()
        w.a = 0
    await step()
    w.a = 0
    w.b = 0


async def trylock_ba(w: World) -> None:
    """The other way round: both can begin again for ever."""
    while True:
        await until(lambda: not w.b)
        w.b = 1
        await step()
        if not w.a:
            w.a = 1
            break
        await step()
        w.b = 0
    await step()
    w.a = 0
    w.b = 0


async def spin(w: World) -> None:
    """cpu_relax() until the other CPU has written."""
    while not w.done:
        await step()


async def write(w: World) -> None:
    await step()
    w.done = 1


async def locking(w: World) -> None:
    """Take and release the lock until the other CPU has written."""
    while True:
        await until(lambda: not w.a)
        w.a = 1
        if w.done:
            break
        await step()
        w.a = 0
    await step()
    w.a = 0


async def write_locked(w: World) -> None:
    """Write under the lock, which is never free when this CPU comes to run."""
    await until(lambda: not w.a)
    w.a = 1
    w.done = 1
    await step()
    w.a = 0


async def fails(w: World) -> None:
    """Try again while it fails."""
    while await choose(2):
        pass


async def relax(w: World) -> None:
    while True:
        await step()


async def wait(w: World) -> None:
    await until(lambda: w.never)
    w.never = 0


async def abba(w: World) -> None:
    await until(lambda: not w.a)
    w.a = 1
    await until(lambda: not w.b)
    w.b = 1
    await step()
    w.b = 0
    w.a = 0


async def baab(w: World) -> None:
    await until(lambda: not w.b)
    w.b = 1
    await until(lambda: not w.a)
    w.a = 1
    await step()
    w.a = 0
    w.b = 0


async def endless(w: World) -> None:
    """One operation after the other, under a lock that serves nobody in turn."""
    while True:
        await step()
        w.cpu[me()].at_work = 1
        await until(lambda: not w.a)
        w.a = 1
        await step()
        w.a = 0
        w.cpu[me()].at_work = 0


async def turns(w: World) -> None:
    """One operation after the other, each CPU in its turn."""
    while True:
        await step()
        w.cpu[me()].at_work = 1
        await until(lambda: w.a == me())
        w.a = 1 - w.a
        w.cpu[me()].at_work = 0


async def nothing(w: World) -> None:
    """No step at all."""


PROGRAMS = {
    "trylock": (trylock_ab, trylock_ba),
    "ordered": (trylock_ab, trylock_ab),
    "spin": (spin, write),
    "unfair": (locking, write_locked),
    "choice": (fails, write),
    "blocked": (relax, wait),
    "deadlock": (abba, baab),
    "endless": (endless, endless),
    "turns": (turns, turns),
    "nothing": (nothing, nothing),
}


def build(scenario: str, cpus: int, splits: int) -> Model:
    """One configuration."""
    w = World(2)
    operations = {n: (cpu, "at_work") for n, cpu in enumerate(w.cpu)} if scenario in ("endless", "turns") else None
    return Model("loops", w, [Program(p, (w,)) for p in PROGRAMS[scenario]], operations=operations)
