# SPDX-License-Identifier: GPL-2.0-or-later
"""Small random programs, full of what steps can depend on each other by: which order shows in most of them.

No field is plain, so no step races; data races have programs of their own (tests/engine/racing.py).
"""

import random

HEADER = """\
from typing import Annotated

from septum.lang.model import Check, Model, Program
from septum.lang import *


class Own(Struct):
    n: int = bounded(0, 3, kind=SYNC)
    g: int = bounded(-20, 20, init=0, kind=GHOST)


class World(Struct):
    a: int = bounded(0, 3, kind=SYNC)
    b: int = bounded(0, 3, kind=SYNC)
    g: int = bounded(-20, 20, init=0, kind=GHOST)
    h: int = bounded(-20, 20, init=0, kind=GHOST)
    lock: int = flag(kind=SYNC)
    readers: int = bounded(0, "cpus", kind=SYNC)

    def __init__(self, cpus):
        self.cpus = cpus
        self.cpu = PerCpu(Own() for _ in range(cpus))


def balanced(w):
    total: Annotated[int, Range(-99, 99)] = w.h
    for own in w.cpu:
        total += own.g
    require(w.g == total, "balanced")


def not_both(w):
    require(w.a != 1 or w.b != 1, "not-both")


def not_each(w):
    require(w.cpu[0].n != 1 or w.cpu[1].n != 1, "not-each")


def between(w):
    require(w.g < 2 and w.g > -2, "between")


def locked(w):
    if w.lock:
        require(w.a != 2, "locked")


def counted(w):
    require(w.readers < 2 or w.b == 0, "counted")


def ended(w):
    require(w.a != 1, "ended-a")


def ended_both(w):
    require(w.a != w.b, "ended-both")


def ended_ghost(w):
    require(w.g != 1, "ended-g")


def ended_low(w):
    require(w.g != -1, "ended-low")


"""
FOOTER = """
def build():
    w = World({cpus})
    return Model("depending", w, [{programs}], [{checks}])
"""
CHECKS = ["balanced", "not_both", "not_each", "between", "locked", "counted"]
ENDS = ["ended", "ended_both", "ended_ghost", "ended_ghost", "ended_low"]
WORK = {
    "fields": ["w.a = {k}", "w.b = {k}", "w.a = w.b", "w.b = x", "x = w.a", "w.a = (w.a + 1) & 3", "w.a = x"],
    "own": ["w.cpu[me()].n = {k}", "w.cpu[me()].n = w.a", "w.a = w.cpu[me()].n", "w.cpu[0].n = {k}", "x = w.cpu[1].n"],
    "ghosts": [
        *("w.g += 1", "w.g -= 1", "w.g += 1\n    w.cpu[me()].g += 1", "w.cpu[me()].g -= 1\n    w.h += 1", "w.h += 1"),
        *("w.g = {k}", "w.g += 1\n    w.g -= 1", "w.g += w.a - 1", "w.h -= 1", "w.cpu[me()].g += 1"),
    ],
    "asks": [
        *('require(w.g != {k}, "g")', "if w.g == {k}:\n        w.a = 1", 'require(w.a != {k} or x != 1, "a")'),
        *('require(w.h > -{k}, "h")', 'require(w.b != {k}, "b")', 'require(w.readers < 2, "readers")'),
        *("if w.readers:\n        w.b = 1", "if w.lock:\n        x = 1", 'require(w.g < {k}, "more")'),
        *('require(w.cpu[me()].n != w.a, "n")', "x = w.readers & 3", "if w.readers == w.cpus:\n        w.b = 1"),
        *('require(w.g > -{k}, "less")', "if w.g < 0:\n        w.a = 2", "if w.readers == w.cpus:\n        w.a = 1"),
    ],
}
STOPS = ["step()", "step()", "step()", "choose(2)", "until(lambda: w.a != {k})", "until(lambda: w.g != {k})"]
STOPS += ["until(lambda: not w.lock)", "until(lambda: not w.readers)", "until(lambda: w.b == {k})"]
PAIRS = [
    ("await until(lambda: not w.lock)\n    w.lock = 1", "await step()\n    w.lock = 0"),
    ("await until(lambda: not w.lock)\n    w.readers += 1", "await step()\n    w.readers -= 1"),
    ("await until(lambda: not w.lock and not w.readers)\n    w.lock = 1", "await step()\n    w.lock = 0"),
    ("await step()\n    w.readers += 1", "await step()\n    w.readers -= 1"),
    (
        "y = await choose(2)\n    if y:\n        await until(lambda: not w.lock)\n        w.lock = 1",
        "await step()\n    if y:\n        w.lock = 0",
    ),
]
#: what a lock is not used for
MISUSE = ["w.lock = 1", "w.lock = 0", "w.readers = 0"]


class Writer:
    """Draws one program."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.kinds = self.random.sample(list(WORK), self.random.choice([1, 2, 2, 3]))
        if self.random.random() < 0.5 and "asks" not in self.kinds:
            self.kinds.append("asks")
        self.locking = self.random.random() < 0.6
        self.misuse = 0.2 if self.locking and self.random.random() < 0.3 else 0.0

    def fill(self, text: str) -> str:
        return text.replace("{k}", str(self.random.choice([0, 1, 1, 2])))

    def work(self, most: int) -> list[str]:
        if self.random.random() < self.misuse:
            return [self.random.choice(MISUSE)]
        kinds = [self.random.choice(self.kinds) for _ in range(self.random.randint(0, most))]
        return [self.fill(self.random.choice(WORK[kind])) for kind in kinds]

    def body(self, steps: int) -> list[str]:
        """Statements of one CPU: so many steps, or a few more."""
        lines, left = ["x: u2 = 0", "y: u1 = 0"], steps
        while left > 0:
            if self.locking and self.random.random() < 0.5:
                before, after = self.random.choice(PAIRS)
                lines += [before, *self.work(2)]
                if self.random.random() < 0.3:
                    lines += [self.stop(), *self.work(1)]
                if self.random.random() < 0.9:
                    lines += [after, *self.work(1)]
                left -= 2
            else:
                lines += [self.stop(), *(self.work(2) or ["w.b = w.b ^ 1"])]
                left -= 1
        return lines

    def stop(self) -> str:
        stop = self.random.choice(STOPS[:4] if self.random.random() < 0.6 else STOPS)
        return ("x = await " if stop.startswith("choose") else "await ") + self.fill(stop)

    def program(self) -> str:
        """The source of a model with ``build()``."""
        cpus = self.random.choice([2, 2, 3])
        names = ["one"] * cpus if self.random.random() < 0.3 else ["one", "two", "two"][:cpus]
        text = ""
        for name in sorted(set(names)):
            lines = self.body(self.random.randint(3, 5) if cpus == 2 else self.random.randint(2, 3))
            text += f"async def {name}(w):\n" + "".join(f"    {line}\n" for line in lines) + "\n\n"
        programs = ", ".join(f"Program({name}, (w,))" for name in names)
        some = self.random.sample(CHECKS, self.random.choice([0, 1, 1, 2]))
        checks = ", ".join(f'Check("always", {name}, (w,))' for name in some)
        if self.random.random() < 0.5:
            checks += f', Check("end", {self.random.choice(ENDS)}, (w,))'
        return HEADER + text + FOOTER.format(cpus=cpus, programs=programs, checks=checks.removeprefix(", "))


def depending(first: int, count: int) -> list[str]:
    """``count`` programs, from a seed on."""
    return [Writer(seed).program() for seed in range(first, first + count)]


#: what random programs seldom are, of two CPUs: one depends on the other in one way only (checks, first CPU, second)
BY_HAND = [
    ("", 'require(w.a != 1, "a")', "w.a = 1"),
    ("", "w.a = 1", 'require(w.a != 0, "a")'),
    ("ended", "w.a = 1", "w.a = 2"),
    ("", 'require(w.g != 1, "g")', "w.g += 1"),
    ("", "w.g += 1", 'require(w.g != 0, "g")'),
    ("", 'require(w.g != -1, "g")', "w.g -= 1"),
    ("", "w.g -= 1", 'require(w.g != 0, "g")'),
    ("ended_ghost", "w.g = 1", "w.g += 1"),
    ("ended_ghost", "w.g += 1", "w.g = 0"),
    ("ended_ghost", "w.g = 1", "w.g -= 1"),
    ("ended_ghost", "w.g -= 1", "w.g = 2"),
    ("", 'require(w.readers != 1, "r")', "w.readers += 1"),
    ("", "w.readers += 1", 'require(w.readers != 0, "r")'),
    ("not_both", "w.a = 1; await step(); w.a = 0", "w.b = 1; await step(); w.b = 0"),
    ("between", "w.g = 2; await step(); w.g = 0", "w.b = 1"),
    ("between", "w.a = 2; w.g = 2; await step(); w.g = 0", "await until(lambda: w.a == 3)"),
    ("", "w.cpu[me()].n = 1", 'require(w.cpu[0].n != 0, "n")'),
    # a lock that is released by somebody else; that may be held; that counts the CPU itself
    (
        *(
            "",
            PAIRS[0][0].replace("\n    ", "; ") + '; await step(); require(w.a != 2, "a"); await step(); w.lock = 0',
        ),
        "w.lock = 0; await until(lambda: not w.lock); w.lock = 1; w.a = 2; await step(); w.a = 0; w.lock = 0",
    ),
    (
        *("", PAIRS[4][0] + '; await step(); require(w.a != 2, "a")'),
        "await until(lambda: not w.lock); w.lock = 1; w.a = 2; await step(); w.a = 0; w.lock = 0",
    ),
    (
        *("", 'w.readers += 1; await step(); require(w.a != 1, "a"); await step(); w.readers -= 1'),
        "w.readers += 1; await step(); if w.readers == w.cpus:\n        w.a = 1",
    ),
    # where it leads depends on a choice; what waits, and what fails, is taken alone by nobody
    ("ended", "x = await choose(2); w.a = x; await step()", "x = await choose(2); w.b = x"),
    ("", "x = await choose(2); w.a = x; await until(lambda: w.b == 1)", "w.b = 1; await until(lambda: w.a == 1)"),
    ("", 'require(w.b != 0, "fails"); w.a = 1', 'await step(); require(w.readers != 0, "fails")'),
]


def by_hand() -> list[str]:
    """These, as source text. All states behind the first one are searched whole, so both CPUs take a step before."""
    found = []
    for check, *bodies in BY_HAND:
        text = ""
        for name, body in zip(("one", "two"), bodies, strict=True):
            lines = ["x: u2 = 0", "y: u1 = 0", "await step()", "x = 1", "await step()", *body.split("; ")]
            text += f"async def {name}(w):\n" + "".join(f"    {line}\n" for line in lines) + "\n\n"
        when = "end" if check in ENDS else "always"
        checks = f'Check("{when}", {check}, (w,))' if check else ""
        found.append(
            HEADER + text + FOOTER.format(cpus=2, programs="Program(one, (w,)), Program(two, (w,))", checks=checks)
        )
    return found
