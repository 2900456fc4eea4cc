# SPDX-License-Identifier: GPL-2.0-or-later
"""Little programs that few CPUs do not break and more do, and some that hold: what a prover is tempted by.

For tests/proof/test_tricky.py and bench/any_number_false.py.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from septum.lang.model import Model
from septum.proof.prove import HOLDS, Proof, prove
from tests.engine.slow import load
from tests.proof.refuting import refuted

WORK = 200_000  # pairs over all passes

HEAD = """
from septum.lang import GHOST, SYNC, Array, PerCpu, Struct, bounded, choose, flag, me, require, step, u2, u8, until
from septum.lang.model import Check, Model, Program


class Mine(Struct):
    n: int = bounded(0, 3, kind=GHOST)
    wide: int = bounded(0, "cpus", kind=GHOST)

    def __init__(self, cpus: int) -> None:
        self.cpus = cpus


class World(Struct):
    lock: int = flag(kind=SYNC)
    other: int = flag(kind=SYNC)
    third: int = flag(kind=SYNC)
    plain: int = bounded(0, 3)
    small: int = bounded(0, 3, kind=SYNC)
    little: int = bounded(0, 3, kind=SYNC)
    count: int = bounded(0, "cpus", kind=SYNC)
    total: int = bounded(0, "most", kind=SYNC)
    a: int = bounded(0, "most", kind=SYNC)
    b: int = bounded(0, "most", kind=SYNC)
    few: int = bounded(0, "fewer", kind=SYNC)

    def __init__(self, cpus: int) -> None:
        self.cpus = cpus
        self.most = 40 * cpus
        self.fewer = 3 * cpus - 5
        self.mine = PerCpu(Mine(cpus) for _ in range(cpus))

    def waits(self) -> int:
        return self.lock


async def take(w: World) -> None:
    await until(lambda: not w.lock)
    w.lock = 1


async def run(w: World) -> None:
    await step()
"""

TAIL = """

def build(cpus: int) -> Model:
    w = World(cpus)
    begin(w)
    return Model("little", w, [Program(run, (w,))] * cpus, [Check(when, f, (w,)) for when, f in CHECKS])
"""


class Tricky(NamedTuple):
    """A program: its body, the fewest CPUs that break it (0: none), what it breaks, properties, and how it begins.

    ``unsaid``  a bound that the proof must say that it does not cover; it may then be proved.
    """

    body: str
    fails: int = 0
    wrong: str = ""
    always: str = ""
    end: str = ""
    begin: str = ""
    unsaid: str = ""

    def build(self, folder: Path) -> Callable[[int], Model]:
        """The model for a number of CPUs."""
        checks, text = [], HEAD + indented(self.body)
        for when, body in (("always", self.always), ("end", self.end)):
            if body:
                checks.append(f'("{when}", {when})')
                text += f"\n\ndef {when}(w: World) -> None:\n" + indented(body)
        text += "\n\ndef begin(w: World) -> None:\n" + indented(self.begin or "pass")
        build: Callable[[int], Model] = load(folder, f"{text}\n\nCHECKS = [{', '.join(checks)}]\n{TAIL}").build
        return build


def indented(body: str) -> str:
    """The lines of a function."""
    return "".join(f"    {line}\n" for line in body.strip("\n").splitlines())


def false(each: Tricky, build: Callable[[int], Model]) -> tuple[Proof, str]:
    """The proof of a program, and what is wrong with it, "" if nothing."""
    proof = prove(build, most_work=WORK)
    if each.fails and proof.verdict == HOLDS:
        said = each.unsaid and any(t.startswith("bounds") and each.unsaid in t for t in proof.not_covered)
        if not said:
            return proof, f"{each.fails} CPUs break it, and it is proved"
    return proof, ""


def fails_at(each: Tricky, build: Callable[[int], Model], fewer: bool = False) -> str:
    """What is wrong with what the table says of a program, "" if nothing: so many CPUs break it; ``fewer`` do not."""
    most = each.fails or 4
    for cpus in {max(2, most - fewer), most}:
        found = refuted(build, cpus)
        wanted = each.wrong if cpus == each.fails else ""
        if found != wanted:
            return f"{cpus} CPUs: '{found}' instead of '{wanted}'"
    return ""


FAIL = {
    # -- thresholds -----------------------------------------------------------------------------------
    "three are too many": Tricky('w.count += 1\nrequire(w.count < 3, "few")', 3, "few"),
    "four are too many": Tricky('w.count += 1\nrequire(w.count < 4, "few")', 4, "few"),
    "just not five": Tricky('w.count += 1\nrequire(w.count != 5, "few")', 5, "few"),
    "four at once": Tricky('w.count += 1\nrequire(w.count < 4, "few")\nawait step()\nw.count -= 1', 4, "few"),
    "a large threshold": Tricky('w.total += 40\nrequire(w.total < 160, "few")', 4, "few"),
    "a threshold in a whole state": Tricky("w.total += 40", 4, "few", always='require(w.total < 160, "few")'),
    "the last of four": Tricky(
        """
await take(w)
w.total += 1
if w.total < 4:
    w.lock = 0
else:
    await step()
    require(w.count == 0, "few")
""",
        4,
        "few",
        begin="w.count = 2",
    ),
    "keeps the lock from three on": Tricky(
        "await take(w)\nw.total += 1\nif w.total < 3:\n    w.lock = 0", 4, "deadlock"
    ),
    "races from four on": Tricky(
        "w.total += 1\nif w.total > 2:\n    await step()\n    w.plain = 1\n    await step()", 4, "race"
    ),
    "a remainder": Tricky('w.total += 1\nrequire(w.total % 5 != 4, "few")', 4, "few"),
    "a third stage": Tricky(
        """
stage: u2 = w.small
await step()
if w.small == stage and stage < 3:
    w.small += 1
await step()
require(w.small < 3, "few")
""",
        3,
        "few",
    ),
    # -- numbers that wrap around -----------------------------------------------------------------------
    "tickets modulo 2": Tricky(
        """
ticket: u2 = w.small
w.small = (w.small + 1) % 2
await until(lambda: w.little == ticket)
require(not w.other, "alone")
w.other = 1
await step()
w.other = 0
w.little = (w.little + 1) % 2
""",
        3,
        "alone",
    ),
    "tickets modulo 3": Tricky(
        """
ticket: u2 = w.small
w.small = (w.small + 1) % 3
await until(lambda: w.little == ticket)
require(not w.other, "alone")
w.other = 1
await step()
w.other = 0
w.little = (w.little + 1) % 3
""",
        4,
        "alone",
    ),
    "a generation of one bit": Tricky(
        """
before: u2 = w.other
seen: u8 = w.total
await step()
if before == w.other:
    require(seen == w.total, "unchanged")
await step()
w.other = 1 - w.other
w.total += 1
""",
        3,
        "unchanged",
    ),
    "a generation of two bits": Tricky(
        """
before: u2 = w.small
w.third = 0
await step()
if before == w.small:
    require(w.total < 4, "unchanged")
w.small = (w.small + 1) & 3
w.total += 1
""",
        5,
        "unchanged",
    ),
    # -- counts of holders ------------------------------------------------------------------------------
    "a semaphore of two, off by one": Tricky(
        """
await until(lambda: w.small <= 2)
w.small += 1
require(w.small <= 2, "two")
await step()
w.small -= 1
""",
        3,
        "two",
    ),
    "readers that saturate": Tricky(
        """
if await choose(2):
    if w.small < 2:
        w.small += 1
    w.count += 1
    await step()
    w.count -= 1
    if w.small:
        w.small -= 1
else:
    await until(lambda: w.small == 0)
    require(w.count == 0, "no readers")
""",
        4,
        "no readers",
    ),
    "a pool of two": Tricky("w.small -= 1\nawait step()\nw.small += 1", 3, "overflow", begin="w.small = 2"),
    "three permits, two each": Tricky(
        """
await until(lambda: w.small > 0)
w.small -= 1
await until(lambda: w.small > 0)
w.small -= 1
await step()
w.small += 2
""",
        3,
        "deadlock",
        begin="w.small = 3",
    ),
    "a chain of trylocks": Tricky(
        """
if not w.lock:
    w.lock = 1
    await step()
    w.lock = 0
elif not w.other:
    w.other = 1
    await step()
    w.other = 0
else:
    require(0, "one is free")
""",
        3,
        "one is free",
    ),
    "three locks in a circle": Tricky(
        """
which: u2 = await choose(3)
if which == 0:
    await until(lambda: not w.lock)
    w.lock = 1
    await until(lambda: not w.other)
    w.other = 1
    await step()
    w.lock = 0
    w.other = 0
elif which == 1:
    await until(lambda: not w.other)
    w.other = 1
    await until(lambda: not w.third)
    w.third = 1
    await step()
    w.other = 0
    w.third = 0
else:
    await until(lambda: not w.third)
    w.third = 1
    await until(lambda: not w.lock)
    w.lock = 1
    await step()
    w.third = 0
    w.lock = 0
""",
        3,
        "deadlock",
    ),
    # -- sums, distances ---------------------------------------------------------------------------------
    "a sum of which the third is missing": Tricky(
        "if w.total < 2:\n    w.total += 1\nw.mine[me()].n += 1",
        3,
        "adds-up",
        end='total: u8 = 0\nfor each in w.mine:\n    total += each.n\nrequire(w.total == total, "adds-up")',
    ),
    "a distance": Tricky('w.a += 1\nrequire(w.a - w.b < 3, "near")\nawait step()\nw.b += 1', 3, "near"),
    "an old number": Tricky(
        'before: u8 = w.total\nawait step()\nw.total += 1\nrequire(w.total - before < 4, "near")', 4, "near"
    ),
    "counters that begin anew at the end": Tricky(
        """
await take(w)
w.a += 10
w.b += 9
await step()
if w.a > 30:
    w.a = 0
    w.b = 1
else:
    w.a -= 1
await step()
w.lock = 0
""",
        4,
        "same",
        end='require(w.a == w.b, "same")',
    ),
    "counters that begin differently": Tricky(
        "w.a += 1\nw.b += 1", 2, "same", end='require(w.a == w.b, "same")', begin="w.a = 3"
    ),
    # -- what a CPU counts itself, remembers, or is the last to see ---------------------------------------
    "the last takes two off, and says so later": Tricky(
        """
w.total += 1
w.count += 1
last: u2 = 0
if w.count == w.cpus:
    last = 1
await step()
if last:
    w.count -= 2
    await step()
    require(w.count < 2, "few")
await step()
require(last < 2, "x")
""",
        4,
        "few",
    ),
    "counted once, let through twice": Tricky(
        """
w.count += 1
await until(lambda: w.count == w.cpus)
w.total += 1
await step()
if w.total == w.cpus:
    w.small += 1
require(w.small < 2, "once")
""",
        2,
        "once",
    ),
    "all of many are not four": Tricky(
        """
w.count += 1
await step()
if w.count >= w.cpus:
    w.little = 1
await step()
if w.little:
    require(w.count >= 4, "four")
""",
        2,
        "four",
    ),
    "a CPU counts to four": Tricky(
        """
w.mine[me()].wide = 0
while w.mine[me()].wide < w.cpus:
    await step()
    w.mine[me()].wide += 1
    require(w.mine[me()].wide < 4, "four")
""",
        4,
        "four",
    ),
    "what a CPU counts begins anew": Tricky(
        """
while w.mine[me()].wide < w.cpus:
    await step()
    w.mine[me()].wide += 1
    w.total += 1
await step()
w.mine[me()].wide = 0
""",
        2,
        "sum",
        always='t: u8 = 0\nfor each in w.mine:\n    t += each.wide\nrequire(w.total == t, "sum")',
    ),
    "a copy of a counter that begins anew": Tricky(
        """
await take(w)
w.a += 9
x: u8 = w.a
await step()
if w.a > 30:
    w.a = 1
await step()
require(w.a == x or w.a == 1, "same")
require(x < 33, "x")
w.lock = 0
""",
        4,
        "x",
    ),
    "the third writes": Tricky(
        """
w.small += 1
if w.small == 1:
    await step()
    w.plain = 1
elif w.small == 2:
    await until(lambda: w.other)
    await step()
else:
    await step()
    w.plain = 2
w.other = 1
""",
        3,
        "race",
    ),
    "written after it was handed on": Tricky(
        """
stage: u2 = w.small
if stage < 3:
    w.small += 1
if stage == 0:
    w.other = 1
    await step()
    w.plain = 1
elif stage == 1:
    await until(lambda: w.other)
    await step()
    w.third = 1
elif stage == 2:
    await until(lambda: w.third)
    w.plain = 2
    await step()
""",
        3,
        "race",
    ),
    "a remainder of threes": Tricky(
        """
w.total += 3
await step()
if w.total % 4 == 0:
    w.little += 1
require(w.little == 0, "four")
""",
        4,
        "four",
    ),
    "six, by its bits": Tricky(
        """
w.total += 1
await step()
if w.total & 7 == 6:
    require(0, "six")
""",
        6,
        "six",
    ),
    "a sum that one CPU makes wrong": Tricky(
        """
w.a += 1
await step()
w.b += 1
await step()
w.count += 1
if w.count == w.cpus:
    require(w.a == w.b + w.count, "sum")
""",
        2,
        "sum",
    ),
    "a sum that the fourth makes wrong": Tricky(
        """
w.a += 1
if w.small < 3:
    w.small += 1
    w.b += 1
await step()
w.count += 1
if w.count == w.cpus:
    require(w.a == w.b, "sum")
""",
        4,
        "sum",
    ),
    "three others in between": Tricky(
        """
x: u8 = w.total
w.total += 1
await step()
if w.total == x + 3:
    w.small += 1
require(w.small < 3, "small")
""",
        5,
        "small",
    ),
    # -- what a step writes to every CPU ----------------------------------------------------------------
    "a field of every CPU is written": Tricky(
        """
w.mine[me()].n = 0
await step()
require(w.mine[me()].n == 0, 'zero')
for each in w.mine:
    each.n = 1
""",
        2,
        "zero",
    ),
    "the third writes a field of every CPU": Tricky(
        """
w.total += 1
if w.total >= 3:
    for each in w.mine:
        each.n = 2
await step()
require(w.mine[me()].n < 2, 'two')
""",
        3,
        "two",
    ),
    "a copy of what others write": Tricky(
        """
x: u2 = w.mine[me()].n
await step()
require(x == w.mine[me()].n, 'same')
w.total += 1
if w.total > 2:
    for each in w.mine:
        each.n = 1
await step()
""",
        4,
        "same",
    ),
    "the third forgets to write the others' fields": Tricky(
        """
await take(w)
w.total += 1
if w.total < 3:
    for each in w.mine:
        each.n = 0
w.mine[me()].n = 1
await step()
w.lock = 0
""",
        3,
        "one",
        always="""
for i in range(w.cpus):
    for j in range(w.cpus):
        if i < j:
            require(w.mine[i].n == 0 or w.mine[j].n == 0, 'one')
""",
    ),
    "woken by the second": Tricky(
        """
w.mine[me()].n = 1
w.total += 1
if w.total == 2:
    for each in w.mine:
        each.n = 0
await until(lambda: w.mine[me()].n == 0)
""",
        3,
        "deadlock",
    ),
    "a loop over two CPUs": Tricky(
        """
for i in range(2):
    w.mine[i].n = 1
await step()
require(w.mine[me()].n == 1, 'one')
""",
        3,
        "one",
    ),
    # -- the number of CPUs --------------------------------------------------------------------------------
    "a barrier for two": Tricky(
        'w.count += 1\nawait until(lambda: w.count >= 2)\nrequire(w.count == w.cpus, "all")', 3, "all"
    ),
    "a barrier that begins at 1": Tricky(
        "w.total += 1\nawait until(lambda: w.total == w.cpus)", 2, "deadlock", begin="w.total = 1"
    ),
    "all but one": Tricky(
        """
w.count += 1
if w.count == w.cpus - 1:
    w.small += 1
    require(w.cpus < 4 or w.small == 0, "few")
""",
        4,
        "few",
    ),
    "a loop over CPUs that minds the fifth": Tricky(
        "for i in range(w.cpus):\n    if i == 4:\n        w.small += 3", 5, "overflow"
    ),
    "the last takes two off": Tricky(
        """
w.count += 1
w.total += 1
if w.count == w.cpus:
    await step()
    w.count -= 2
    require(w.count < 2, "few")
""",
        4,
        "few",
    ),
    "parity of me()": Tricky(
        """
if me() % 2:
    await take(w)
else:
    await until(lambda: not w.other)
    w.other = 1
w.total += 1
require(w.total < 3, "two")
await step()
w.total -= 1
if me() % 2:
    w.lock = 0
else:
    w.other = 0
await step()
if me() > 1:
    require(0, "two")
""",
        3,
        "two",
    ),
    # -- bounds ----------------------------------------------------------------------------------------------
    "a counter in a small field": Tricky("w.count += 1\nw.small = w.count", 4, "overflow"),
    "a counter in a CPU's field": Tricky("w.count += 1\nw.mine[me()].n = w.count", 4, "overflow"),
    "the number of CPUs in a small field": Tricky("w.small = w.cpus", 4, "overflow"),
    "the number of CPUs in a CPU's field": Tricky("w.mine[me()].n = w.cpus", 4, "overflow"),
    "the number of a CPU in a small field": Tricky("w.mine[me()].n = me()", 5, "overflow"),
    "the number of a CPU in a small local": Tricky(
        'x: u2 = me()\nawait step()\nrequire(x == me(), "mine")', 5, "overflow", unsaid="x"
    ),
    "a counter in a small local": Tricky("w.count += 1\nx: u2 = w.count\nawait step()", 4, "overflow", unsaid="x"),
    "below zero from four on": Tricky("w.total -= 1", 4, "overflow", begin="w.total = 3", unsaid="total"),
    "a bound that two exceed": Tricky("w.few += 1", 2, "overflow", unsaid="few"),
    "a bound that a CPU of two exceeds": Tricky("w.mine[me()].wide = 3", 2, "overflow"),
}

HOLD = {
    "a lock": Tricky(
        'await take(w)\nw.plain = 1\nawait step()\nrequire(w.plain == 1, "mine")\nw.plain = 0\nw.lock = 0'
    ),
    "readers and writers": Tricky(
        """
if await choose(2):
    await until(lambda: not w.lock)
    w.count += 1
    await step()
    require(not w.other, "nobody writes")
    w.count -= 1
else:
    await until(lambda: not w.lock and w.count == 0)
    w.lock = 1
    w.other = 1
    await step()
    require(w.count == 0, "nobody reads")
    w.other = 0
    w.lock = 0
"""
    ),
    "a semaphore of two": Tricky(
        'await until(lambda: w.small < 2)\nw.small += 1\nrequire(w.small <= 2, "two")\nawait step()\nw.small -= 1'
    ),
    "tickets": Tricky(
        """
ticket: u8 = w.a
w.a += 1
await until(lambda: w.b == ticket)
require(not w.other, "alone")
w.other = 1
await step()
w.other = 0
w.b += 1
"""
    ),
    "a barrier": Tricky('w.count += 1\nawait until(lambda: w.count == w.cpus)\nrequire(w.count == w.cpus, "all")'),
    "the last one": Tricky(
        """
await take(w)
w.lock = 0
await step()
w.count += 1
if w.count == w.cpus:
    require(not w.lock, "nobody holds it")
"""
    ),
    "a pool under a lock": Tricky(
        """
await until(lambda: not w.lock and w.small > 0)
w.small -= 1
await step()
w.small += 1
""",
        begin="w.small = 2",
    ),
    "a sum": Tricky(
        "w.total += 1\nw.mine[me()].n += 1",
        always='total: u8 = 0\nfor each in w.mine:\n    total += each.n\nrequire(w.total == total, "adds-up")',
    ),
    "a reference count": Tricky(
        """
if w.third:
    w.count += 1
    await step()
    require(w.third, "not freed")
    await step()
    w.count -= 1
else:
    await step()
""",
        begin="w.third = 1",
    ),
    "done once": Tricky(
        """
if not w.other:
    await take(w)
    if not w.other:
        w.small += 1
        await step()
        w.other = 1
    w.lock = 0
await step()
require(w.small == 1, "once")
"""
    ),
    "trylock": Tricky(
        """
if not w.lock:
    w.lock = 1
    require(not w.other, "alone")
    w.other = 1
    await step()
    w.other = 0
    w.lock = 0
"""
    ),
    "two counters under a lock": Tricky(
        """
await take(w)
w.a += 1
await step()
w.b += 1
await step()
require(w.a == w.b, "same")
w.lock = 0
"""
    ),
    "a sum that all make right": Tricky(
        """
w.a += 2
await step()
w.b += 1
await step()
w.count += 1
if w.count == w.cpus:
    require(w.a == w.b + w.count, "sum")
"""
    ),
    "every CPU's field is written": Tricky(
        """
w.mine[me()].n = 0
await step()
for each in w.mine:
    each.n = 1
await step()
require(w.mine[me()].n == 1, 'one')
""",
    ),
    "one of all, under a lock": Tricky(
        """
await take(w)
for each in w.mine:
    each.n = 0
w.mine[me()].n = 1
await step()
w.lock = 0
""",
        always="""
for i in range(w.cpus):
    for j in range(w.cpus):
        if i < j:
            require(w.mine[i].n == 0 or w.mine[j].n == 0, 'one')
""",
    ),
    "a counter that is never seen": Tricky("w.total += 1\nawait step()\nw.total -= 1"),
    "a low counter": Tricky(
        'await until(lambda: w.total < 4)\nw.total += 1\nrequire(w.total < 5, "few")\nawait step()\nw.total -= 1'
    ),
    "a flag that stays": Tricky(
        'if w.other:\n    await step()\n    require(w.other, "stays")\nawait step()\nw.other = 1'
    ),
    "remainders": Tricky('w.total += 2\nrequire(w.total % 2 == 0, "even")'),
    "a copy": Tricky(
        'await take(w)\nold: u8 = w.total\nawait step()\nrequire(w.total == old, "mine")\nw.total += 1\nw.lock = 0'
    ),
}

#: what is decided while a program is lowered, and by more CPUs than it is lowered for otherwise
CONSTANTS = {
    "more than 4 CPUs": Tricky("if w.cpus > 4:\n    w.small += 3", 5, "overflow"),
    "fewer than 3": Tricky("if w.cpus < 3:\n    w.small += 3", 2, "overflow"),
    "not just 5": Tricky("if w.cpus - 5:\n    w.small = 0\nelse:\n    w.small += 1", 5, "overflow"),
    "every fifth number": Tricky("if w.cpus % 5 == 0:\n    w.small += 1", 5, "overflow"),
    "half of them": Tricky("if w.cpus // 2 == 3:\n    w.small += 1", 6, "overflow"),
    "a loop that is empty at first": Tricky("for i in range(2, w.cpus - 2):\n    w.small += 3", 5, "overflow"),
    "required of fewer than 5": Tricky('require(w.cpus < 5, "few")', 5, "few"),
    "an element beyond the fourth": Tricky(
        "if w.table[w.cpus].cpus:\n    w.small += 3",
        5,
        "overflow",
        begin="w.table = Array(Mine(int(n > 4)) for n in range(9))",
    ),
    "a property that counts CPUs": Tricky(
        "w.lock = 1", 5, "few", always='n: u8 = 0\nfor each in w.mine:\n    n += 1\nrequire(n < 5 or not w.lock, "few")'
    ),
    "a property of a bound": Tricky("w.total += 40", 5, "few", always='require(w.total < 200, "few")'),
    "a property of the fifth CPU": Tricky(
        "w.mine[me()].n = 1",
        5,
        "few",
        always='for i in range(w.cpus):\n    if i == 4:\n        require(w.mine[i].n == 0, "few")',
    ),
    "a property with a small local": Tricky(
        "w.total += 1\nw.mine[me()].n += 1",
        4,
        "overflow",
        always='total: u2 = 0\nfor each in w.mine:\n    total += each.n\nrequire(w.total == total, "adds-up")',
        unsaid="total",
    ),
}

FINE = {
    "more than one CPU": Tricky('if w.cpus > 1:\n    w.lock = 1\n    require(w.lock, "set")'),
    "never no CPU": Tricky('require(w.cpus, "some")\nrequire(4 * w.cpus + 2 > w.cpus + 1, "more")'),
    "the last element": Tricky("if w.mine[w.cpus - 1].cpus:\n    w.lock = 1"),
    "a property of pairs": Tricky(
        "await take(w)\nw.mine[me()].n = 1\nawait step()\nw.mine[me()].n = 0\nw.lock = 0",
        always="""
for i in range(w.cpus):
    for j in range(w.cpus):
        if i < j:
            require(w.mine[i].n == 0 or w.mine[j].n == 0, "one")
""",
    ),
}
