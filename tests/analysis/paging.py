# SPDX-License-Identifier: GPL-2.0-or-later
"""Random programs whose CPUs work on pages of their own, rightly and wrongly, as source text."""

from hypothesis import strategies as st

HEADER = """\
from septum.lang.model import Check, Model, Program
from septum.lang import *


class Part(Struct):
    on: int = flag(kind=SYNC)


class Page(Struct):
    state: int = bounded(0, 3, kind=SYNC)
    n: int = bounded(0, 3)
    home: int = bounded(0, "end", kind=SYNC)
    lock: int = flag(kind=SYNC)

    def __init__(self, end):
        self.end = end
        self.parts = Array(Part() for _ in range(2))


class Own(Struct):
    gfn: int = bounded(0, "end")
    n: int = bounded(0, 3)
    held: int = bounded(0, 3, kind=GHOST)

    def __init__(self, end):
        self.end = end


class World(Struct):
    lock: int = flag(kind=SYNC)
    a: int = bounded(0, 3)
    c: int = bounded(0, 3, kind=SYNC)
    sum: int = bounded(0, 40, kind=GHOST)

    def __init__(self, cpus, each):
        self.cpus = cpus
        end = cpus * each
        self.cpu = PerCpu(Own(end) for _ in range(cpus))
        self.pages = Array(Page(end) for _ in range(end + 2))


async def lock(w):
    accumulate("lock-order", 0, w.cpu[me()].held)
    await until(lambda: not w.lock)
    w.lock = 1
    w.cpu[me()].held |= 1


async def unlock(w):
    await step()
    w.cpu[me()].held &= 2
    w.lock = 0


async def lock_page(w, p):
    accumulate("lock-order", 1, w.cpu[me()].held)
    await until(lambda: not w.pages[p].lock)
    w.pages[p].lock = 1
    w.cpu[me()].held |= 2


async def unlock_page(w, p):
    await step()
    w.cpu[me()].held &= 1
    w.pages[p].lock = 0


def summed(w):
    total: u16 = 0
    for page in w.pages:
        total += page.state
    require(w.sum == total, "summed")


def paired(w):
    for page in w.pages:
        if page.state == 2:
            require(page.n != 3, "paired")
        if page.parts[0].on:
            require(page.n != 2, "parts")


def counted(w):
    if w.c == 3:
        return
    count: u16 = 0
    for page in w.pages:
        if page.state == 1 or page.n == 2:
            count += 1
        elif page.parts[1].on and not page.lock:
            count += 2
    require(count != 2, "counted")


def weighted(w):
    total: u8 = 0
    for i in range(len(w.pages)):
        total += i * w.pages[i].state
    require(total != 3, "weighted")


def ordered(w):
    for i in range(len(w.pages) - 1):
        if w.pages[i].lock and w.pages[i + 1].lock:
            require(w.pages[i].state <= w.pages[i + 1].state, "ordered")


def first(w):
    require(w.pages[0].n != 3, "first")


def ended(w):
    require(w.pages[1].state != 3 and w.a != 3, "ended")


"""
FOOTER = """
def build():
    w = World({cpus}, {each})
    checks = [{checks}]
    return Model("paging", w, [{programs}], checks, {{0: "lock", 1: "page"}}, symmetric=False)
"""
OWN = ["p", "w.cpu[me()].gfn", "me() * {each}", "me() * {each} + ({each} - 1)", "me() * {each} + (x & ({each} - 1))"]
PAIRS = [
    ("await lock(w)", "await unlock(w)"),
    ("await lock_page(w, p)", "await unlock_page(w, p)"),
]
CHECKS = ["summed", "paired", "counted", "counted", "weighted", "ordered", "first"]
WORK = [
    "w.pages[{own}].state = (w.pages[{own}].state + 1) & 3",
    "w.pages[{own}].state = 2",
    "w.sum += 1\n    w.pages[{own}].state |= 1",
    "w.pages[{own}].n = w.a",
    "w.pages[{own}].parts[x & 1].on = 1",
    "w.pages[{own}].parts[0].on = w.pages[{own}].parts[1].on",
    "w.a = w.pages[{own}].n",
    "w.a = (w.a + 1) & 3",
    "w.c = (w.c + w.pages[{own}].state) & 3",
    "x = w.c & 3",
    "x = w.pages[{own}].state",
    "w.cpu[me()].gfn = {own}",
    "p = {own}",
    "w.pages[{own}].home = {own}",
    "p = w.pages[{own}].home",
    "if w.cpu[me()].gfn < p:\n        w.cpu[me()].n = 1",
    "w.pages[{cpus} * {each} + (x & 1)].n = 3",
    "w.pages[{cpus} * {each}].state = (w.pages[{cpus} * {each}].state + 1) & 3",
    'require(w.pages[{own}].state != 3, "state")',
    'require(w.a != 2 or x != 1, "a")',
    "for q in range(me() * {each}, me() * {each} + {each}):\n        w.pages[q].n = x & 3\n        await step()",
    "if w.pages[{own}].n == 1:\n        marked_store(lambda: w.a, 2)",
]
WRONG = [
    "w.pages[(p + 1) % ({cpus} * {each})].n = 1",
    "w.pages[x].n = 1",
    "w.pages[0].state = 1",
    "w.a = me()",
    "w.cpu[me()].gfn += 1",
    "if p == 1:\n        w.a = 1",
    "w.cpu[1].n = 2",
    "p = 0",
    "if p > 0:\n        p = p - 1",
    "w.a = w.cpu[me()].gfn & 3",
]
STOPS = ["await step()", "await step()", "x = await choose(2)", "await until(lambda: w.c != 1)", "await step()"]


def body(draw: st.DrawFn, depth: int, own: list[str], cpus: int, each: int) -> list[str]:
    """A few statements, at one level of a function."""
    lines: list[str] = []

    def work() -> str:
        wrong = draw(st.integers(0, 19)) == 0
        text = draw(st.sampled_from(WRONG if wrong else WORK))
        while "{own}" in text:
            text = text.replace("{own}", draw(st.sampled_from(own)), 1)
        return text.replace("{cpus}", str(cpus)).replace("{each}", str(each))

    for _ in range(draw(st.integers(2, 4 - depth))):
        match draw(st.sampled_from(["pair", "work", "work", "stop", "stop", "loop"])):
            case "pair":
                before, after = draw(st.sampled_from(PAIRS))
                inside = body(draw, depth + 1, own, cpus, each) if depth < 1 else []
                lines += [before, *inside, work(), *([after] if draw(st.integers(0, 19)) else [])]
            case "work":
                lines.append(work())
            case "stop":
                lines.append(draw(st.sampled_from(STOPS)))
            case "loop":
                lines.append(f"while w.c == {draw(st.integers(1, 3))}:\n        await step()\n        w.c = 0")
    return lines


@st.composite
def paging(draw: st.DrawFn) -> str:
    """The source of a model with ``build()``, in which some CPUs run the same program."""
    cpus, each = draw(st.sampled_from([(2, 1), (2, 2), (2, 2), (3, 1), (3, 2)]))
    own = [place.replace("{each}", str(each)) for place in OWN]
    names = draw(st.sampled_from([["one"] * cpus, ["one"] * cpus, ["one", "one", "two"][:cpus]]))
    text = ""
    for name in sorted(set(names)):
        start = draw(st.sampled_from(["w.cpu[me()].gfn = p", "w.cpu[me()].gfn = p", "x = 1"]))
        lines = ["x: u2 = 0", f"p: u4 = me() * {each}", draw(st.sampled_from(STOPS[:3])), start]
        lines += body(draw, 0, own, cpus, each)
        text += f"async def {name}(w):\n" + "".join(f"    {line}\n" for line in lines) + "\n\n"
    programs = ", ".join(f"Program({name}, (w,))" for name in names)
    some = sorted(draw(st.sets(st.sampled_from(CHECKS), max_size=2)))
    checks = [f'Check("always", {c}, (w,))' for c in some] + ['Check("end", ended, (w,))'] * draw(st.booleans())
    return HEADER + text + FOOTER.format(cpus=cpus, each=each, programs=programs, checks=", ".join(checks))


ALONE = ':\n        require(w.c != 1, "alone")'
#: what random programs seldom are: only the first of two CPUs does it, if the other has not begun
BY_HAND = [
    "if p & 1 == p" + ALONE,
    "if p == 0" + ALONE,
    'if p:\n        w.c = 3\n    else:\n        require(w.c != 1, "alone")',
    "q = me() * 2\n    q = 0\n    if q == me() * 2" + ALONE,
    "if w.pages[0].state == 1" + ALONE,
    "if w.pages[w.c & 2].state == 1" + ALONE,
    "if w.c == 1:\n        w.pages[p].home = p + 3",
]
#: a number moves with its CPU
MOVED = ["w.cpu[me()].n = 1", "await step()", 'require(p == me() * 2, "moved")']


def by_hand() -> list[str]:
    """These, as source text."""
    found = []
    for body in [["w.pages[p].state = 1", "w.c = (w.c + 1) & 3", "await step()", last] for last in BY_HAND] + [MOVED]:
        lines = ["p: u4 = me() * 2", "await step()", *body]
        text = "async def one(w):\n" + "".join(f"    {line}\n" for line in lines) + "\n\n"
        programs = ", ".join(["Program(one, (w,))"] * 2)
        found.append(HEADER + text + FOOTER.format(cpus=2, each=2, programs=programs, checks=""))
    return found
