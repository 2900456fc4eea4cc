# SPDX-License-Identifier: GPL-2.0-or-later
"""Random programs, the same for all CPUs, that tell the CPUs apart or do not, as source text."""

from hypothesis import strategies as st

HEADER = """\
from septum.lang.model import Check, Model, Program
from septum.lang import *


class Sub(Struct):
    v: int = bounded(0, 3, kind=SYNC)


class Own(Struct):
    n: int = bounded(0, 3, kind=SYNC)
    p: int = bounded(0, "most")
    held: int = bounded(0, 3, kind=GHOST)
    never: int = bounded(0, 3)

    def __init__(self, number, sub, ring):
        self.number = number
        self.most = 3 - number
        self.never = number
        self.sub = sub
        self.ring = ring


class World(Struct):
    lock: int = flag(kind=SYNC)
    a: int = bounded(0, 3, kind=SYNC)
    owner: int = bounded(0, 3, kind=SYNC)
    sum: int = bounded(0, 40, kind=GHOST)

    def __init__(self, cpus, differ, pairs):
        self.cpus = cpus
        subs = [Sub() for _ in range(cpus)]
        self.cpu = PerCpu(
            Own(i if differ else 0, subs[i // 2 if pairs else i], subs[(i + 1) % cpus]) for i in range(cpus)
        )
        self.first = self.cpu[0]


async def lock(w):
    accumulate("lock-order", 0, w.cpu[me()].held)
    await until(lambda: not w.lock)
    w.lock = 1
    w.cpu[me()].held |= 1


async def unlock(w):
    await step()
    w.cpu[me()].held &= 2
    w.lock = 0


def summed(w):
    total: u16 = 0
    for own in w.cpu:
        total += own.n
    require(w.sum == total, "summed")


def counted(w):
    up: u8 = 0
    for own in w.cpu:
        if own.n == 2:
            up += 1
    require(up < 2, "counted")


def no_two(w):
    for i in range(w.cpus):
        for j in range(i):
            require(w.cpu[i].n != 3 or w.cpu[j].n != 3, "no-two")


def each(w):
    for own in w.cpu:
        require(own.n != 3 or w.a != 1, "each")


def ordered(w):
    for i in range(w.cpus - 1):
        require(w.cpu[i].n <= w.cpu[i + 1].n or w.a != 2, "ordered")


def first(w):
    require(w.cpu[0].n != 2, "first")


def rising(w):
    require(w.cpu[0].n <= w.cpu[1].n, "rising")


def falling(w):
    require(w.cpu[0].n >= w.cpu[1].n, "falling")


def weighted(w):
    total: u8 = 0
    for i in range(w.cpus):
        total += i * w.cpu[i].n
    require(total != 3, "weighted")


"""
FOOTER = """
def build():
    w = World({cpus}, {differ}, {pairs})
    checks = [{checks}]
    return Model("telling", w, [Program(one, (w,))] * {cpus}, checks, {{0: "lock"}})
"""
CHECKS = ["weighted", "ordered", "first", "summed", "counted", "no_two", "each"]
WORK = [
    "w.cpu[me()].n = (w.cpu[me()].n + 1) & 3",
    "w.cpu[me()].n = w.a",
    "w.sum += 1\n    w.cpu[me()].n |= 1",
    "w.cpu[me()].n = 2",
    "w.cpu[me()].p = x & 1",
    "w.a = (w.a + 1) & 3",
    "w.a = w.cpu[me()].n",
    "x = w.a & 3",
    "x = w.cpu[me()].n",
    'require(w.a != 2 or x != 1, "a")',
    "if w.owner == 0:\n        w.owner = 1",
    'require(w.owner != 1 or w.cpu[me()].n == 0, "owner")',
]
#: what an element of a per-CPU array is found by shows only in a run
WATCHED = [
    "w.cpu[x % {cpus}].n = 1",
    "x = w.cpu[x % {cpus}].n",
    "y: u2 = 0\n    while y < {cpus}:\n        await step()\n        w.owner = w.cpu[y].n\n        y += 1",
    'require(w.cpu[w.owner % {cpus}].n != 2, "named")',
]
#: what the text of the program shows
SHOWN = [
    "w.cpu[0].n = 1",
    "w.first.n = 2",
    "x = w.cpu[me()].number & 3",
    "x = w.cpu[me()].never",
    "w.cpu[me()].p = 3 - (x & 1)",
    "w.cpu[me()].sub.v = 1 + (x & 1)",
    "x = w.cpu[me()].sub.v",
    "w.cpu[me()].ring.v = 1",
    "x = w.cpu[me()].ring.v",
    "for i in range({cpus}):\n        if w.cpu[i].n == 1:\n            w.owner = i\n            break",
    "w.owner = me()",
    "if me() == 1:\n        w.a = 3",
]
STOPS = ["await step()", "await step()", "x = await choose(2)", "await until(lambda: w.a != 1)", "await step()"]


def body(draw: st.DrawFn, cpus: int, few: int) -> list[str]:
    """Statements, of which two in ``few`` may tell CPUs apart."""

    def work() -> str:
        kind = draw(st.integers(0, few))
        return draw(st.sampled_from((WATCHED, SHOWN)[kind] if kind < 2 else WORK)).replace("{cpus}", str(cpus))

    lines: list[str] = []
    for _ in range(draw(st.integers(3, 5))):
        match draw(st.sampled_from(["lock", "work", "work", "stop", "stop"])):
            case "lock":
                lines += ["await lock(w)", work(), work(), *(["await unlock(w)"] if draw(st.integers(0, 19)) else [])]
            case "work":
                lines += [work(), work()]
            case "stop":
                lines.append(draw(st.sampled_from(STOPS)))
    return lines


@st.composite
def telling(draw: st.DrawFn, few: int = 16) -> str:
    """The source of a model with ``build()``; two statements in ``few`` tell CPUs apart, or only look as if."""
    cpus = draw(st.sampled_from([2, 2, 3]))
    lines = ["x: u2 = 0", draw(st.sampled_from(STOPS[:3])), *body(draw, cpus, few)]
    text = "async def one(w):\n" + "".join(f"    {line}\n" for line in lines) + "\n\n"
    some = sorted(draw(st.sets(st.sampled_from(CHECKS), max_size=2)))
    checks = [f'Check("always", {c}, (w,))' for c in some]
    if len(some) == 2 and draw(st.booleans()):
        checks[1] = checks[1].replace("always", "end")
    differ, pairs = draw(st.integers(1, 8)) == 8, draw(st.integers(1, 8)) == 8
    return HEADER + text + FOOTER.format(cpus=cpus, differ=differ, pairs=pairs, checks=", ".join(checks))


UP = "w.cpu[me()].n = 1; await step(); w.cpu[me()].n = 2"
OWNER = 'w.cpu[me()].n = 1; await step(); {}; await step(); w.cpu[me()].n = 3; await step(); require({}, "never-one")'
#: what random programs seldom are (check, statements, whether the CPUs begin unlike)
BY_HAND = [
    ("rising", UP, False),
    ("falling", UP, False),
    (
        "",
        OWNER.format("x = 0; x = w.cpu[x].n >> 1; w.owner = x; x = 0", "w.owner != 1 or w.cpu[x].n != 3"),
        False,
    ),
    (
        "",
        OWNER.format(
            "for i in range(2):\n        if w.cpu[i].n == 1:\n            w.owner = i\n            break",
            "w.owner != 1 or w.cpu[0].n != 3",
        ),
        False,
    ),
    ("", "w.cpu[me()].n = 1; await step(); w.cpu[me()].p = 3 - (x & 1)", True),
]


def by_hand() -> list[str]:
    """These, as source text."""
    found = []
    for check, body, differ in BY_HAND:
        lines = ["x: u2 = 0", "await step()", *body.split("; ")]
        text = "async def one(w):\n" + "".join(f"    {line}\n" for line in lines) + "\n\n"
        checks = f'Check("always", {check}, (w,))' if check else ""
        found.append(HEADER + text + FOOTER.format(cpus=2, differ=differ, pairs=False, checks=checks))
    return found
