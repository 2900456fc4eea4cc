# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs that repeat for ever, and some that do not: small models, one for each kind."""

from septum.lang import GHOST, SYNC, PerCpu, Struct, choose, flag, me, step, u1, until
from septum.lang.model import Model, Program

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
    "either",
    "hogs",
    "sometimes",
)


class Cpu(Struct):
    at_work: int = flag(kind=GHOST)


class Lock(Struct):
    taken: int = flag(kind=SYNC)


class World(Struct):
    turn: int = flag(kind=SYNC)
    done: int = flag(kind=SYNC)
    never: int = flag(kind=SYNC)

    def __init__(self, cpus: int) -> None:
        self.a, self.b = Lock(), Lock()
        self.cpu = PerCpu(Cpu() for _ in range(cpus))


async def lock(which: Lock) -> None:
    await until(lambda: not which.taken)
    which.taken = 1


async def unlock(which: Lock) -> None:
    await step()
    which.taken = 0


async def trylock(first: Lock, second: Lock) -> None:
    """Take one lock, try the other, and begin again if it is taken."""
    while True:
        await lock(first)
        await step()
        if not second.taken:
            second.taken = 1
            break
        await unlock(first)
    await unlock(first)
    await unlock(second)


async def both(first: Lock, second: Lock) -> None:
    await lock(first)
    await lock(second)
    await unlock(second)
    await unlock(first)


async def spin(w: World) -> None:
    """cpu_relax() until the other CPU has written."""
    while not w.done:
        await step()


async def write(w: World) -> None:
    await step()
    w.done = 1


async def locking(w: World) -> None:
    """Take and release the lock until the other CPU has written."""
    done: u1 = 0
    while not done:
        await lock(w.a)
        done = w.done
        await unlock(w.a)


async def write_locked(w: World) -> None:
    """Write under the lock, which is never free when this CPU comes to run."""
    await lock(w.a)
    w.done = 1
    await unlock(w.a)


async def fails(w: World) -> None:
    """Try again while it fails."""
    while await choose(2):
        pass


async def relax(w: World) -> None:
    while True:
        await step()


async def either(w: World) -> None:
    """For ever, whichever way it goes."""
    while True:
        if await choose(2):
            await step()


async def hog(w: World) -> None:
    """Take and release the lock for ever."""
    while True:
        await lock(w.a)
        await unlock(w.a)


async def relax_at_work(w: World) -> None:
    """One operation that never ends."""
    w.cpu[me()].at_work = 1
    while True:
        await step()


async def retry(w: World) -> None:
    """One operation after the other, each of which may have to be tried again."""
    while True:
        await step()
        w.cpu[me()].at_work = 1
        while not await choose(2):
            pass
        w.cpu[me()].at_work = 0


async def wait(w: World) -> None:
    await until(lambda: w.never)
    w.never = 0


async def endless(w: World) -> None:
    """One operation after the other, under a lock that serves nobody in turn."""
    while True:
        await step()
        w.cpu[me()].at_work = 1
        await lock(w.a)
        await unlock(w.a)
        w.cpu[me()].at_work = 0


async def turns(w: World) -> None:
    """One operation after the other, each CPU in its turn."""
    while True:
        await step()
        w.cpu[me()].at_work = 1
        await until(lambda: w.turn == me())
        w.turn = 1 - w.turn
        w.cpu[me()].at_work = 0


async def nothing(w: World) -> None:
    """No step at all."""


PROGRAMS = {
    "spin": (spin, write),
    "unfair": (locking, write_locked),
    "choice": (fails, write),
    "blocked": (relax, wait),
    "endless": (endless, endless),
    "turns": (turns, turns),
    "nothing": (nothing, nothing),
    "either": (either, write),
    "hogs": (hog, hog),
    "sometimes": (relax_at_work, retry),
}


def build(scenario: str, cpus: int, splits: int) -> Model:
    """One configuration."""
    w = World(2)
    programs = {
        "trylock": [Program(trylock, (w.a, w.b)), Program(trylock, (w.b, w.a))],
        "ordered": [Program(trylock, (w.a, w.b))] * 2,
        "deadlock": [Program(both, (w.a, w.b)), Program(both, (w.b, w.a))],
    }
    begun = scenario in ("endless", "turns", "sometimes")
    operations = {n: (cpu, "at_work") for n, cpu in enumerate(w.cpu)} if begun else None
    chosen = programs.get(scenario) or [Program(p, (w,)) for p in PROGRAMS[scenario]]
    return Model("loops", w, chosen, operations=operations)
