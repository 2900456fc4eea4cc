# SPDX-License-Identifier: GPL-2.0-or-later
"""The smallest lock: each CPU takes it, and drops it again. And the same with the test and the set in two steps."""

from septum.lang import GHOST, SYNC, Struct, bounded, flag, require, step, until
from septum.lang.model import Model, Program

SCENARIOS = ("lock", "torn")


class World(Struct):
    """``locked`` is the lock; ``inside`` counts the CPUs between lock and unlock, which no kernel would."""

    locked: int = flag(kind=SYNC)
    inside: int = bounded(0, 3, kind=GHOST)


async def lock(w: World) -> None:
    await until(lambda: not w.locked)
    w.locked = 1
    w.inside += 1
    require(w.inside == 1, "one-at-a-time")
    await step()
    w.inside -= 1
    w.locked = 0


async def torn(w: World) -> None:
    await until(lambda: not w.locked)
    await step()
    w.locked = 1
    w.inside += 1
    require(w.inside == 1, "one-at-a-time")
    await step()
    w.inside -= 1
    w.locked = 0


def build(scenario: str, cpus: int, splits: int) -> Model:
    """One configuration; ``splits`` means nothing here."""
    w = World()
    return Model("smallest-lock", w, [Program(lock if scenario == "lock" else torn, (w,))] * cpus)
