# SPDX-License-Identifier: GPL-2.0-or-later
"""Random programs that take and release locks of every kind, rightly and wrongly, as source text."""

from hypothesis import strategies as st

HEADER = """\
from typing import Annotated

from septum.lang.model import Check, Model, Program
from septum.lang import *


class Own(Struct):
    pages: int = bounded(-8, 8, init=0, kind=GHOST)
    held: int = bounded(0, 15, kind=GHOST)
    n: int = bounded(0, 3)


class World(Struct):
    l0: int = flag(kind=SYNC)
    l1: int = flag(kind=SYNC)
    readers: int = bounded(0, "cpus", kind=SYNC)
    writer: int = flag(kind=SYNC)
    a: int = bounded(0, 3)
    b: int = bounded(0, 3)
    c: int = bounded(0, 3, kind=SYNC)
    sum: int = bounded(0, 31, kind=GHOST)
    cached: int = bounded(-4, 8, init=0)
    done: int = bounded(0, 15, kind=GHOST)

    def __init__(self, cpus):
        self.cpus = cpus
        self.cpu = PerCpu(Own() for _ in range(cpus))


async def lock_l0(w):
    accumulate("lock-order", 0, w.cpu[me()].held)
    await until(lambda: not w.l0)
    w.l0 = 1
    w.cpu[me()].held |= 1


async def unlock_l0(w):
    await step()
    w.cpu[me()].held &= 14
    w.l0 = 0


async def lock_l1(w):
    accumulate("lock-order", 1, w.cpu[me()].held)
    await until(lambda: not w.l1)
    w.l1 = 1
    w.cpu[me()].held |= 2


async def unlock_l1(w):
    await step()
    w.cpu[me()].held &= 13
    w.l1 = 0


async def trylock_l1(w):
    await step()
    if w.l1:
        return False
    w.l1 = 1
    return True


async def lock_read(w):
    accumulate("lock-order", 2, w.cpu[me()].held)
    await until(lambda: not w.writer)
    w.readers += 1


async def unlock_read(w):
    await step()
    w.readers -= 1


async def lock_write(w):
    accumulate("lock-order", 2, w.cpu[me()].held)
    await until(lambda: not w.writer and not w.readers)
    w.writer = 1


async def unlock_write(w):
    await step()
    w.writer = 0


def balanced(w):
    total: Annotated[int, Range(-40, 40)] = w.cached
    for own in w.cpu:
        total += own.pages
    if w.a == 2:
        total += 1
    if w.a == 2:
        total -= 1
    require(w.sum == total, "balanced")


def quiet(w):
    if not w.l0 and not w.writer:
        require(w.a != 3, "quiet")


def ended(w):
    require(w.b != 3, "ended")


"""
FOOTER = """
def build():
    w = World({cpus})
    checks = [{checks}]
    names = {{0: "l0", 1: "l1", 2: "rw"}}
    return Model("locking", w, [{programs}], checks, names, symmetric={symmetric})
"""
PAIRS = [
    ("await lock_l0(w)", "await unlock_l0(w)"),
    ("await lock_l1(w)", "await unlock_l1(w)"),
    ("await lock_read(w)", "await unlock_read(w)"),
    ("await lock_write(w)", "await unlock_write(w)"),
]
CHECKS = ['Check("always", balanced, (w,))', 'Check("always", quiet, (w,))', 'Check("end", ended, (w,))']
WORK = [
    "w.a = (w.a + 1) & 3",
    "w.b = w.a",
    "w.b = 1 - (w.b & 1)",
    "x = w.a & 3",
    "w.cpu[me()].n = w.b",
    "w.c = (w.c + 1) & 3",
    "x = w.c & 3",
    'require(w.a != 2, "a")',
    'require(x != 3, "x")',
    'require(w.b != 1, "b")',
    "w.a = 3 - (w.a & 1)",
    "w.sum += 1",
    "w.cpu[me()].pages += 1",
    "w.sum += 1\n    w.cpu[me()].pages += 1",
    "w.cpu[me()].pages -= 1\n    w.cached += 1",
    "w.done += 1",
    "if w.done == w.cpus:\n        require(w.b < 2, 'done')",
    "x = marked_load(lambda: w.b) & 3",
    "marked_store(lambda: w.b, x & 3)",
]
STOPS = ["await step()", "await step()", "x = await choose(2)", "await until(lambda: w.c != 1)", "await step()"]


def body(draw: st.DrawFn, depth: int) -> list[str]:
    """A few statements, at one level of a function."""
    lines: list[str] = []
    for _ in range(draw(st.integers(1, 3 - depth))):
        match draw(
            st.sampled_from(["pair", "pair", "work", "work", "work", "stop", "stop", "try", "unpaired", "loop"])
        ):
            case "pair":
                before, after = draw(st.sampled_from(PAIRS))
                inside = body(draw, depth + 1) if depth < 2 else []
                work = draw(st.lists(st.sampled_from(WORK), min_size=1, max_size=3))
                lines += [before, *inside, *work, *([after] if draw(st.integers(0, 19)) else [])]
            case "work":
                lines += draw(st.lists(st.sampled_from(WORK), min_size=1, max_size=4))
            case "stop":
                lines.append(draw(st.sampled_from(STOPS)))
            case "try":
                lines += ["if await trylock_l1(w):\n        " + draw(st.sampled_from(["w.a = 1", "w.cpu[me()].n = 1"]))]
                lines[-1] += "\n        await unlock_l1(w)"
            case "unpaired":
                if draw(st.integers(0, 4)) == 0:
                    lines.append(draw(st.sampled_from(draw(st.sampled_from(PAIRS)))))
            case "loop":
                stop = draw(st.sampled_from(["await step()", "await lock_l0(w)\n        await unlock_l0(w)"]))
                lines.append(f"while w.c == {draw(st.integers(0, 3))}:\n        {stop}")
    return lines


@st.composite
def locking(draw: st.DrawFn, symmetric: bool = False) -> str:
    """The source of a model with ``build()``; ``symmetric``: all CPUs run the same program."""
    cpus = draw(st.sampled_from([2, 2, 3]))
    names = ["one"] * cpus if symmetric or draw(st.booleans()) else ["one", "two", "two"][:cpus]
    text = ""
    for name in sorted(set(names)):
        lines = ["x: u2 = 0", draw(st.sampled_from(STOPS[:3])), *body(draw, 0)]
        text += f"async def {name}(w):\n" + "".join(f"    {line}\n" for line in lines) + "\n\n"
    programs = ", ".join(f"Program({name}, (w,))" for name in names)
    # one property of states at a time: of several that fail in one state, a search names the first
    checks = ", ".join(draw(st.sampled_from([CHECKS[::2], CHECKS[1:], CHECKS[2:], []])))
    return HEADER + text + FOOTER.format(cpus=cpus, programs=programs, checks=checks, symmetric=symmetric)
