# SPDX-License-Identifier: GPL-2.0-or-later
"""What is a data race and what is not; both executors agree."""

from pathlib import Path

import pytest

from septum.engine.native import Native
from tests.engine.slow import compare, load, replay

HEADER = """\
from septum.lang.model import Check, Model, Program
from septum.lang import *


class Item(Struct):
    v: int = bounded(0, 7)


class World(Struct):
    data: int = bounded(0, 7)
    more: int = bounded(0, 7)
    ghost: int = bounded(0, 7, kind=GHOST)
    sync: int = bounded(0, 7, kind=SYNC)
    lock: int = flag(kind=SYNC)
    flag: int = flag(kind=SYNC)

    def __init__(self):
        self.items = Array(Item() for _ in range(2))
        self.mine = PerCpu(Item() for _ in range(2))


async def lock(w):
    await until(lambda: not w.lock)
    w.lock = 1


async def unlock(w):
    await step()
    w.lock = 0


"""
FOOTER = """

def look(w):
    require(w.data + w.items[0].v + w.mine[0].v + w.mine[1].v < 8, "small")


def build():
    w = World()
    return Model("races", w, [Program(one, (w,)), Program(two, (w,))], [Check("always", look, (w,))])
"""

#: what CPU 0 does, what CPU 1 does, the fields that race
CASES = {
    "a lock protects it": (
        "await lock(w)\nw.data += 1\nawait unlock(w)",
        "await lock(w)\nw.data += 1\nawait unlock(w)",
        "",
    ),
    "no lock": ("await step()\nw.data += 1", "await step()\nw.data += 1", "data"),
    "one side forgets the lock": ("await lock(w)\nw.data += 1\nawait unlock(w)", "await step()\nw.data += 1", "data"),
    "two locks": (
        "await lock(w)\nw.data = 1\nawait unlock(w)",
        "await until(lambda: not w.flag)\nw.flag = 1\nw.data = 2",
        "data",
    ),
    "only readers": ("await step()\nw.more = w.data", "await step()\nw.sync = w.data", ""),
    "a reader and a writer": ("await step()\nw.sync = w.data", "await step()\nw.data = 1", "data"),
    "marked on both sides": (
        "await step()\nw.sync = marked_load(lambda: w.data)",
        "await step()\nmarked_store(lambda: w.data, 1)",
        "",
    ),
    "marked writers": ("await step()\nmarked_store(lambda: w.data, 1)",) * 2 + ("",),
    "a plain read and a marked write": (
        "await step()\nw.sync = w.data",
        "await step()\nmarked_store(lambda: w.data, 1)",
        "data",
    ),
    "a plain write and a marked read": (
        "await step()\nw.data = 1",
        "await step()\nw.sync = marked_load(lambda: w.data)",
        "data",
    ),
    "a plain and a marked read": (
        "await step()\nw.sync = w.data",
        "await step()\nw.sync = marked_load(lambda: w.data)",
        "",
    ),
    "marked on both sides, and plain where a flag orders it": (
        "await step()\nmarked_store(lambda: w.data, marked_load(lambda: w.data) + 1)\nawait step()\nw.flag = 1",
        "await step()\nx: u3 = marked_load(lambda: w.data)\nawait until(lambda: w.flag)\nw.sync = w.data + x",
        "",
    ),
    "inside a lock": ("await step()\nw.sync += 1", "await step()\nw.sync += 1", ""),
    "bookkeeping": ("await step()\nw.ghost += 1", "await step()\nw.ghost += 1", ""),
    "different fields": ("await step()\nw.data += 1", "await step()\nw.more += 1", ""),
    "different elements": ("await step()\nw.items[0].v += 1", "await step()\nw.items[1].v += 1", ""),
    "different elements, by index": (
        "x: u1 = w.sync & 1\nawait step()\nw.items[x].v += 1",
        "x: u1 = 1 - (w.sync & 1)\nawait step()\nw.items[x].v += 1",
        "",
    ),
    "the same element, by index": (
        "x: u1 = w.sync & 1\nawait step()\nw.items[x].v += 1",
        "x: u1 = w.sync & 1\nawait step()\nw.items[x].v += 1",
        "items[0].v",
    ),
    "one's own": ("await step()\nw.mine[me()].v += 1", "await step()\nw.mine[me()].v += 1", ""),
    "another CPU's own": ("await step()\nw.mine[me()].v += 1", "await step()\nw.sync = w.mine[0].v", "mine[0].v"),
    "another CPU's own, by index": (
        "await step()\nw.mine[me()].v += 1",
        "x: u1 = 1 - me()\nawait step()\nw.mine[x].v = 3",
        "mine[0].v",
    ),
    "published by a flag": (
        "await step()\nw.data = 1\nawait step()\nw.flag = 1",
        "await until(lambda: w.flag)\nw.sync = w.data",
        "",
    ),
    "published too early": (
        "await step()\nw.flag = 1\nw.data = 1",
        "await until(lambda: w.flag)\nw.sync = w.data",
        "data",
    ),
    "enabled by the step it races with": (
        "await lock(w)\nawait step()\nw.lock = 0\nw.data = 1",
        "await lock(w)\nw.data = 2\nawait unlock(w)",
        "data",
    ),
    "a condition that reads it": ("await step()\nw.data = 1", "await until(lambda: w.data == 1)\nw.sync = 1", "data"),
    "a condition that reads it, marked": (
        "await step()\nmarked_store(lambda: w.data, 1)",
        "await until(lambda: marked_load(lambda: w.data) == 1)\nw.sync = 1",
        "",
    ),
    "a plain index of a marked access": (
        "await step()\nw.sync = marked_load(lambda: w.items[w.data].v)",
        "await step()\nw.data = 1",
        "data",
    ),
    "in a helper, in one branch": (
        "await step()\nif w.sync == 1:\n    w.data = 1",
        "await step()\nw.sync = 1\nawait step()\nw.sync = w.data + 1",
        "data",
    ),
    "only after the other has ended": (
        "await step()\nw.data = 1\nawait step()\nw.flag = 1",
        "await until(lambda: w.flag)\nw.data = 2",
        "",
    ),
    "a value that nobody uses": ("await step()\nw.data", "await step()\nw.data = 1", "data"),
    "behind the unlock": (
        "await lock(w)\nw.data = 1\nawait unlock(w)\nw.data = 2",
        "await lock(w)\nawait step()\nw.data = 3\nawait unlock(w)",
        "data",
    ),
    "behind the unlock, against one step": (
        "await lock(w)\nw.data = 1\nawait unlock(w)\nw.data = 2",
        "await lock(w)\nw.data = 3\nawait unlock(w)",
        "data",
    ),
    "behind the unlock, in a step of its own": (
        "await lock(w)\nw.data = 1\nawait unlock(w)\nawait step()\nw.data = 2",
        "await lock(w)\nawait step()\nw.data = 3\nawait unlock(w)",
        "data",
    ),
    "a plain wait for a marked store": (
        "await step()\nmarked_store(lambda: w.data, 1)\nawait step()",
        "await until(lambda: w.data)",
        "data",
    ),
    "published in one step": ("await step()\nw.data = 1\nw.flag = 1", "await until(lambda: w.flag)\nw.data = 2", ""),
    "handed on by a ghost": (
        "await step()\nw.data = 1\nawait step()\nw.ghost = 1\nawait step()",
        "await until(lambda: w.ghost)\nw.data = 2",
        "data",
    ),
    "before the first await": ("w.data = 1\nawait step()", "w.data = 2\nawait step()", "data"),
    "one field under a lock, one of which places do not tell": (
        "await lock(w)\nw.data += 1\nawait unlock(w)\nawait step()\nw.sync = w.more",
        "await lock(w)\nw.data += 1\nawait unlock(w)\nawait step()\nmarked_store(lambda: w.more, 1)",
        "more",
    ),
    "two fields": ("await step()\nw.more = 1\nw.data = 1", "await step()\nw.data = 2\nw.more = 2", "data more"),
}


def indent(body: str) -> str:
    return "".join(f"    {line}\n" for line in body.split("\n"))


@pytest.mark.parametrize("case", CASES)
def test_race(tmp_path: Path, case: str) -> None:
    one, two, racing = CASES[case]
    text = f"{HEADER}async def one(w):\n{indent(one)}\n\nasync def two(w):\n{indent(two)}{FOOTER}"
    model = load(tmp_path, text).build()
    space, result = compare(model)
    fields = [name if "[" in name else f"world.{name}" for name in racing.split()]
    assert space.races == set(fields)
    races = [f for f in result.findings if f.kind == "race"]
    assert {f.name for f in races} == set(fields[:1])
    for finding in races:
        assert replay(model, finding) == ("race", finding.name)


def test_a_run_without_looking_for_races(tmp_path: Path) -> None:
    one, two, _ = CASES["no lock"]
    text = f"{HEADER}async def one(w):\n{indent(one)}\n\nasync def two(w):\n{indent(two)}{FOOTER}"
    model = load(tmp_path, text).build()
    for races in (True, False):
        native = Native(model, races=races)
        for step in (native.options()[0], native.options()[1]):
            done = native.take(step)
        assert (done.failure is not None) == races
        if done.failure is not None:
            assert done.failure[2] == "a plain write by CPU 0, then a plain read by CPU 1: nothing orders them"
