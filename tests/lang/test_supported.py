# SPDX-License-Identifier: GPL-2.0-or-later
"""Every construct of the language: what Python makes of it is what the machine code makes of it."""

from pathlib import Path

import pytest

from septum.engine.native import Native, run
from septum.engine.schedulers import Random
from tests.engine.slow import compare, load

HEADER = """\
from enum import IntEnum
from typing import Annotated

from septum.lang.model import Check, Model, Program
from septum.lang import *

CONST = 5


class Kind(IntEnum):
    LOW = -1
    MID = 0
    HIGH = 2


class Item(Struct):
    v: int = bounded(-20, "most", init=1)
    kind: int = enum(Kind, init=Kind.MID)

    def __init__(self, n, most=100):
        self.n = n
        self.most = most
        self.scale = n * 10
        self.next = None

    def get(self):
        return self.v

    async def put(self, v):
        await step()
        self.v = v

    @property
    def twice(self):
        return self.v * 2

    def named(self):
        return 1


class Special(Item):
    def get(self):
        return super().get() + self.named()

    def named(self):
        return super().named() * 7


class Row(Struct):
    def __init__(self, n, width):
        self.cells = Array(Item(n * 10 + i) for i in range(width))
        self.only = self.cells[0]


class Mine(Struct):
    c: int = bounded(0, 7)

    def __init__(self, n):
        self.deep = Item(n)


class World(Struct):
    a: int = bounded(-20, 100, init=3)
    b: int = bounded(0, 3, kind=SYNC)
    out: int = bounded(-(1 << 40), 1 << 40, init=0, kind=GHOST)
    big: int = bounded(0, (1 << 64) - 1, kind=SYNC)
    seen: int = bounded(0, 7, kind=SYNC)
    lock: int = flag(kind=SYNC)

    def __init__(self):
        self.items = Array(Item(i) for i in range(3))
        self.rows = Array(Row(i, 2) for i in range(2))
        self.ragged = Array(Row(i, i + 1) for i in range(2))
        self.bounds = Array(Item(i, 5 + i) for i in range(3))
        self.mine = PerCpu(Mine(i) for i in range(2))
        self.special = Special(1)
        self.size = 4
        self.one = Array([Item(0)])
        self.nothing = None


def add(x, y=2, *, z=0):
    return x + y + z


def clamp(x, top):
    if x > top:
        x = top
    return x


def sign(x):
    if x < 0:
        return -1
    if x == 0:
        return 0
    return 1


def first(w):
    return w.items[0]


def at(w, i):
    return w.items[i]


def nothing(w):
    w.a = 4
    return


async def later(w, v):
    await step()
    return w.a + v


async def maybe(w, c):
    if c:
        await step()
    return c


async def wait_for(cond):
    await until(cond)


async def spin(w):
    await until(lambda: not w.lock)
    w.lock = 1


async def main(w):
    await step()
"""
FOOTER = """

async def other(w):
    await step()
    w.b = 1
    await step()
    w.b = 2


def build():
    w = World()
    w.items[0].next = w.items[1]
    return Model("supported", w, [Program(main, (w,)), Program(other, (w,))])
"""

#: what stands in main(); what is in w.out at the end, where every run has the same
BODIES = [
    ("w.out = 1 + 2 * 3 - 4", 3),
    ("w.out = w.a + CONST * w.size", 23),
    ("w.out = -12 // 5", -3),
    ("w.out = -12 % 5", 3),
    ("x: Annotated[int, Range(-12, -12)] = -12\nw.out = x // 5 * 100 + x % 5", -297),
    ("w.a = -12\nw.out = (w.a // 5) * 100 + w.a % 5", -297),
    ("w.a = -12\nw.out = (w.a // 12) * 100 + w.a % 12", -100),
    ("w.a = -12\nw.out = w.a // 1 + w.a % 1", -12),
    ("w.a = -12\nw.out = w.a >> 1", -6),
    ("w.a = -12\nw.out = w.a >> 2 << 2", -12),
    ("w.a = -12\nw.out = w.a & 7", 4),
    ("w.a = -12\nw.out = 1 << (w.a & 7)", 16),
    ("w.a = -12\nw.out = w.a | 3", -9),
    ("w.a = -12\nw.out = w.a ^ 5", -15),
    ("w.a = -12\nw.out = ~w.a", 11),
    ("w.a = -12\nw.out = -w.a + (+w.a)", 0),
    ("w.a = -12\nw.out = w.a * w.a", 144),
    ("w.out = 1 << w.b + 30 >> 29 & 2 | 1 ^ 3", 2),
    ("w.big = 18446744073709551615\nw.out = w.big >> 60", 15),
    ("w.big = 18446744073709551615\nw.out = (w.big > 5) + (w.big // 3 >> 60)", 6),
    ("w.big = 1 << 63\nw.out = w.big % 1000", 808),
    ("w.out = (w.a == 3) + (w.a != 3) + (w.a < 4) + (w.a <= 3) + (w.a > 3) + (w.a >= 3)", 4),
    ("w.a = -12\nw.out = (w.a < 0) + (w.a > -13) + (0 > w.a)", 3),
    ("w.out = 0 <= w.a < 5", 1),
    ("w.out = 0 <= w.a < 3 < 4", 0),
    ("w.out = 0 <= w.mine[me()].c < 3", 1),
    ("w.mine[me()].c = 3\nw.out = 0 <= w.mine[me()].c < 3", 0),
    ("w.out = 0 <= add(w.a) < clamp(w.a, 9) + 3 < 7", 1),
    ("w.out = 0 <= await later(w, 1) < 5 <= await later(w, 2)", 1),
    ("w.out = w.a < add(1, await later(w, 0)) < 5", 1),
    ("w.out = w.a < 0 < await later(w, 1)", 0),
    ("if 1 <= await later(w, w.b) < w.b + 3:\n    w.out = 1\nelse:\n    w.out = 2", None),
    ("w.out = CONST < 4 < nowhere(w)", 0),
    ("w.out = CONST == 4 and sign(w.a) > 0", 0),
    ("w.out = CONST == 5 or sign(w.a) > 1", 1),
    ("w.out = not (CONST == 4 and await later(w, 1) > 0)", 1),
    ("if w.nothing and sign(w.a) > 0:\n    w.out = 1\nelse:\n    w.out = 2", 2),
    ("while w.nothing and await maybe(w, 1) > 0:\n    w.out = 1", 0),
    ("w.out = not w.a", 0),
    ("w.out = not (w.a == 2 or w.b == 4)", 1),
    ("w.out = w.a == 3 and w.b < 5", 1),
    ("w.out = 5 if w.a == 3 else 6", 5),
    ("w.out = (5 if w.a else 6) + (7 if not w.a else 8)", 13),
    ("if w.a > 5 and w.items[w.a].v:\n    w.out = 1\nelse:\n    w.out = 2", 2),
    ("if w.a < 3 or w.items[w.a - 1].v == 1:\n    w.out = 1", 1),
    ("if w.a == 1:\n    w.out = 1\nelif w.a == 3:\n    w.out = 3\nelse:\n    w.out = 4", 3),
    ("if CONST == 5:\n    w.out = 1\nelse:\n    w.out = nowhere", 1),
    ("if w.nothing:\n    w.out = 1\nelse:\n    w.out = 2", 2),
    ("if w.items[0].next is None:\n    w.out = 1\nelse:\n    w.out = 2", 2),
    ("w.out = w.items[0].next is not None", 1),
    ("x: u2 = 1\nx += 2\nw.out = x", 3),
    ("x: u4 = 1\nx += 2\nx -= 1\nx *= 6\nx //= 2\nx %= 4\nx <<= 2\nx >>= 1\nx |= 1\nx ^= 2\nx &= 15\nw.out = x", 7),
    ("w.out += 5\nw.out -= 1\nw.out *= -3", -12),
    ("w.items[1].v += 4\nw.out = w.items[1].v", 5),
    ("x: u2 = w.b\nw.items[x].v += 4\nw.out = w.items[x].v", 5),
    ("i: u2 = 1\ns = w.items[i]\ni = 2\ns.v = 9\nw.out = w.items[1].v * 10 + w.items[2].v", 91),
    ("i: u2 = 0\nwhile i < 3:\n    s = w.items[i]\n    i += 1\n    await step()\n    s.v = i\nw.out = w.items[2].v", 3),
    ("for i in range(4):\n    w.out += i", 6),
    ("for i in range(1, 4):\n    w.out = w.out * 10 + i", 123),
    ("for i in range(w.a):\n    w.out = w.out * 10 + i", 12),
    ("for i in range(w.size - 1, w.size):\n    w.out += i", 3),
    ("for i in range(3, 1):\n    w.out += i", 0),
    ("for i in range(4):\n    await step()\n    w.out = w.out * 10 + i", 123),
    ("for i in range(2):\n    for j in range(2):\n        await step()\n        w.out = w.out * 10 + i + j", 112),
    (
        "for i in range(4):\n    if i == 1:\n        continue\n"
        "    if i == 3:\n        break\n    w.out = w.out * 10 + i + 1",
        13,
    ),
    (
        "for i in range(4):\n    await step()\n    if i == 1:\n        continue\n"
        "    if i == 3:\n        break\n    w.out += i",
        2,
    ),
    ("i: u4 = 0\nfor i in range(3):\n    i += 5\n    w.out += i", 18),
    ("i: u4 = 7\nfor i in range(3):\n    pass\nw.out = i", 2),
    ("i: u4 = 7\nfor i in range(3):\n    await step()\nw.out = i", 2),
    ("i: u4 = 7\nfor i in range(0):\n    pass\nw.out = i", 7),
    ("for s in w.items:\n    w.out += s.v + s.scale", 33),
    ("for s in w.items:\n    await step()\n    w.out += s.v + s.scale", 33),
    ("x: u1 = w.a & 1\nfor s in w.rows[x].cells:\n    w.out += s.n", 21),
    ("for r in w.rows:\n    for s in r.cells:\n        w.out += s.n", 22),
    ("found = 9\nfor i in range(3):\n    if w.items[i].n == 1:\n        found = i\n        break\nw.out = found", 1),
    (
        "n: u3 = 0\nwhile n < 5:\n    await step()\n    n += 1\n    if n == 2:\n        continue\n"
        "    if n == 4:\n        break\n    w.out += n",
        4,
    ),
    ("while True:\n    await step()\n    x = w.out + 1\n    w.out = x\n    if x == 3:\n        break\nw.out += x", 6),
    ("while await maybe(w, w.out < 2):\n    w.out += 1", 2),
    ("w.out = add(1) + add(1, 3) + add(1, y=4) + add(x=1, z=10)", 25),
    ("w.out = clamp(w.a, 2) * 10 + clamp(w.a, 7)", 23),
    ("w.out = sign(-5) + sign(w.b - w.b) * 10 + sign(w.a)", 0),
    ("w.out = await later(w, 1) + await later(w, 2)", 9),
    ("w.out = w.a + await later(w, 1)", 7),
    ("w.out += await later(w, 1)", 4),
    ("x = add(await later(w, 1), await later(w, 2))\nw.out = x", 9),
    ("nothing(w)\nw.out = w.a", 4),
    ("first(w).v = 8\nw.out = w.items[0].v", 8),
    ("x: u2 = w.a - 1\nat(w, x).v = 8\nw.out = w.items[2].v", 8),
    ("w.out = w.items[0].get() + w.special.get()", 9),
    ("await w.items[1].put(6)\nw.out = w.items[1].v", 6),
    ("x: u2 = w.a - 1\nawait w.items[x].put(6)\nw.out = w.items[2].get()", 6),
    ("x: u2 = w.a - 1\nw.items[x].v = 4\nw.out = w.items[x].twice + w.items[0].twice", 10),
    ("x: u2 = w.a - 1\nw.out = w.items[x].scale + w.items[x].n", 22),
    ("x: u1 = w.a & 1\nw.rows[x].cells[1 - x].v = 7\nw.out = w.rows[1].cells[0].v * 10 + len(w.rows[x].cells)", 72),
    ("x: u1 = w.a & 1\nw.rows[x].only.v = 7\nw.out = w.rows[1].cells[0].v", 7),
    ("x: u1 = w.a & 1\nw.out = len(w.ragged[x].cells) * 10 + len(w.items)", 23),
    ("x: u1 = w.b - w.b\nw.one[x].v = 7\nw.out = w.one[0].v", 7),
    ("w.mine[me()].c = 5\nw.mine[me()].deep.v = 6\nw.out = w.mine[0].c * 10 + w.mine[0].deep.v + me()", 56),
    ("x: u1 = 1 - me()\nw.mine[x].c = 5\nw.mine[me()].c = 2\nw.out = w.mine[1].c * 10 + w.mine[0].c", 52),
    ("w.out = w.mine[me()].deep.n + 5", 5),
    ("x: u1 = w.b & 1\nw.out = w.bounds[x].next is None", 1),
    ("w.items[0].kind = Kind.LOW\nw.out = (w.items[0].kind == Kind.LOW) * 10 + w.items[0].kind", 9),
    ("k = Kind.HIGH\nw.items[0].kind = k\nw.out = w.items[0].kind", 2),
    ("w.out = int(w.a > 1) + bool(w.a) + bool(0)", 2),
    ("w.out = marked_load(lambda: w.a)\nmarked_store(lambda: w.a, w.out + 1)\nw.out = w.a", 4),
    ("x: u2 = w.a - 1\nmarked_store(lambda: w.items[x].v, 5)\nw.out = marked_load(lambda: w.items[2].v)", 5),
    ("await wait_for(lambda: w.b == 2)\nw.out = w.b", 2),
    ("x = 2\nawait until(lambda: w.b == x)\nw.out = w.b", 2),
    ("await spin(w)\nw.out = 1\nawait step()\nw.lock = 0", 1),
    (
        'require(w.a == 3, "three")\nreached("here")\naccumulate("log", 2, 1 << w.b)\n'
        'tracepoint("name", w.a)\nw.out = 1',
        1,
    ),
    ('x: u2 = w.a - 1\naccumulate("log", w.items[x].scale + 1, 1 << w.b)\nw.out = 1', 1),
    ('accumulate("log", me() + 64, 1 << me())\nw.out = 1', 1),
    ("pass\nw.out = 1", 1),
    ('"""A docstring."""\nw.out = 1', 1),
    ("w.a\nw.out = 1", 1),
    ("x: u4\nx = 2\nw.out = x", 2),
    ("item: Item = w.items[1]\nw.out = item.n", 1),
    ("if w.a == 3:\n    w.out = 1\n    return\nw.out = 2", 1),
    ("x = await choose(3)\nw.out = x", None),
    ("x = await choose(CONST - 3)\ny = await choose(len(w.items))\nw.out = x * 10 + y", None),
    ("w.out = w.b", None),
    ("w.a = w.b + 10\nawait step()\nw.out = w.a * 10 + w.b", None),
    ("x = w.b\nawait step()\nw.out = x * 10 + w.b", None),
    ("x: u2 = 3\nw.out = w.items[x].v", None),
    ("x: Annotated[int, Range(-1, 2)] = -1\nw.out = w.items[x].v", None),
    ("x: u2 = w.a - 3\nw.rows[x].cells[x + 2].v = 1", None),
    ("await until(lambda: w.items[w.b + 1].v == 1)\nw.out = 1", None),
    ("w.a = 101", None),
    ("w.a = w.a - 24", None),
    ("for i in range(3):\n    w.bounds[i].v = 6", None),
    ("for i in range(3):\n    await step()\n    w.bounds[i].v = 5 + i", None),
    ("for i in range(3):\n    await step()\n    w.bounds[i].v = 6", None),
    ("require(w.b < 2, 'small')", None),
    ("await until(lambda: w.b == 3)", None),
    ("w.one[me()].v = 2", 0),
]


@pytest.mark.parametrize(("body", "out"), BODIES, ids=[b[0] for b in BODIES])
def test_native_is_compiled(tmp_path: Path, body: str, out: int | None) -> None:
    model = load(tmp_path, HEADER + "".join(f"    {part}\n" for part in body.split("\n")) + FOOTER).build()
    compare(model)
    if out is not None:
        with Native(model) as native:
            for _ in run(native, Random(1)):
                pass
            assert native.failure is None
            assert model.world.out == out


def test_a_program_without_an_await(tmp_path: Path) -> None:
    text = HEADER.replace("    await step()\n", "    w.out = 1\n") + FOOTER.replace("    await step()\n", "")
    space, result = compare(load(tmp_path, text).build())
    assert result.progress.states == 1
    assert len(space.states) == 1


def test_failures_before_the_first_step(tmp_path: Path) -> None:
    text = HEADER.replace("async def main(w):\n", "async def main(w):\n    w.a = 101\n") + FOOTER
    space, result = compare(load(tmp_path, text).build())
    assert space.violations == {("overflow", "bounds")}
    assert result.findings[0].steps == ()


@pytest.mark.parametrize("when", ["always", "end"])
@pytest.mark.parametrize("bad", ['require(w.b < 2, "small")', "w.items[w.b + 1].v"])
def test_checks_of_whole_states(tmp_path: Path, when: str, bad: str) -> None:
    text = (
        HEADER
        + f"\n\ndef check(w):\n    {bad}\n"
        + FOOTER.replace("(w,))])", f'(w,))], [Check("{when}", check, (w,))])')
    )
    space, _ = compare(load(tmp_path, text).build())
    assert space.violations


def test_a_state_wider_than_a_word(tmp_path: Path) -> None:
    body = "for i in range(3):\n    await step()\n"
    body += "    w.items[i].v = w.items[2 - i].v + w.a\n    w.big = (w.big & 63) * 3 + 1\n    w.a += 1"
    text = (
        HEADER + "".join(f"    {part}\n" for part in body.split("\n")) + FOOTER.replace("Program(other", "Program(main")
    )
    compare(load(tmp_path, text).build())


def test_locals_wider_than_a_word(tmp_path: Path) -> None:
    lines = [f"x{i}: Annotated[int, Range(0, 1 << 40)] = w.a + {i}" for i in range(4)]
    lines += ["await step()", "w.out = x0 + x1 + x2 + x3"]
    text = HEADER + "".join(f"    {line}\n" for line in lines) + FOOTER
    compare(load(tmp_path, text).build())
