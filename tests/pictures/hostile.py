# SPDX-License-Identifier: GPL-2.0-or-later
"""A model whose every name tries to leave the page's data and to become markup or script."""

from enum import IntEnum

from septum.lang import SYNC, PerCpu, Struct, bounded, enum, me, require, step
from septum.lang.model import Model, Program
from septum.lang.structs import GHOST

#: ends a script element, begins one, begins a comment in one, and is no line of a program
NASTY = "</script><script>window.attacked=1</script><!-- <img src=x onerror=window.attacked=1>\u2028&lt;'\"`${1}\\"

Page = IntEnum("Page", {NASTY: 0, "USED": 1})  # type: ignore[misc]


class Lock(Struct):
    locked: int = bounded(0, 1, kind=SYNC)

    def __init__(self) -> None:
        self.bit = 0


class Task(Struct):
    held: int = bounded(0, 1, kind=GHOST)


class Inner(Struct):
    page: int = enum(Page, kind=SYNC)


class World(Struct):
    def __init__(self) -> None:
        self.lock = Lock()
        self.tasks = PerCpu([Task(), Task()])
        self.inner = Inner()
        setattr(self, NASTY, self.inner)
        del self.inner
        self.into = getattr(self, NASTY)


async def program(world: World) -> None:
    await step()
    world.lock.locked = 1
    world.tasks[me()].held = 1
    await step()
    world.into.page = 1
    await step()
    require(False, NASTY)


def build() -> Model:
    """The model."""
    world = World()
    return Model(NASTY, world, [Program(program, (world,))] * 2, (), {0: NASTY}, contexts={1: NASTY})
