# SPDX-License-Identifier: GPL-2.0-or-later
"""Small random programs with several properties of whole states, in states of several words; most fail somewhere."""

import random

HEADER = """\
from septum.lang.model import Check, Model, Program
from septum.lang import *


class Item(Struct):
    v: int = bounded(0, 3, kind=SYNC)


class Own(Struct):
    n: int = bounded(0, 3, kind=SYNC)
    wide: int = bounded(0, (1 << 40) - 1, kind=SYNC)


class World(Struct):
    a: int = bounded(0, 3, kind=SYNC)
    b: int = bounded(0, 3, kind=SYNC)
    large: int = bounded(0, (1 << 50) - 1, kind=SYNC)
    huge: int = bounded(0, (1 << 60) - 1, kind=SYNC)
    never: int = bounded(0, 3, init=2, kind=SYNC)

    def __init__(self, cpus):
        self.items = Array(Item() for _ in range(3))
        self.cpu = PerCpu(Own() for _ in range(cpus))


"""
FOOTER = """
def build():
    w = World({cpus})
    return Model("generated", w, [{programs}], [{checks}])
"""
SHARED = ["w.a", "w.b", "w.large", "w.huge", "w.items[0].v", "w.items[1].v", "w.items[2].v"]
ANY_INDEX = ["w.items[w.a % 3].v", "w.items[w.b % 3].v", "w.items[(w.a + w.b) % 3].v"]


class Writer:
    """One program, drawn from a seed."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.cpus = self.random.choice([2, 2, 3])

    def pick(self, *options: str) -> str:
        return self.random.choice(options)

    def number(self) -> str:
        return self.pick("0", "1", "2", "3")

    def store(self) -> str:
        place = self.pick(*SHARED, *ANY_INDEX, "w.cpu[me()].n", "w.cpu[me()].n", "w.cpu[me()].wide")
        other = self.pick(*SHARED, "w.cpu[me()].n")
        return f"{place} = {self.pick(self.number(), f'({other} + 1) & 3', f'{other} & 3')}"

    def program(self, name: str) -> str:
        lines = ["x: u2 = 0", "await step()"]
        for _ in range(self.random.randint(2, 3)):
            lines.append(self.store())
            lines += self.random.choice(
                [[self.store()], [f"if {self.pick(*SHARED)} == {self.number()}:", "    w.b = 1"], []]
            )
            lines += self.random.choice([["await step()"], ["x = await choose(2)", "w.a = x"]])
        lines.append(self.store())
        return f"async def {name}(w):\n" + "".join(f"    {line}\n" for line in lines) + "\n\n"

    def field(self) -> str:
        return self.pick(
            *SHARED, *ANY_INDEX, "w.never", *(f"w.cpu[{cpu}].{self.pick('n', 'wide')}" for cpu in range(self.cpus))
        )

    def check(self, name: str) -> str:
        one, other = (f"{self.field()} {self.pick('==', '==', '!=', '<')} {self.number()}" for _ in range(2))
        fails = f'require(not ({other}), "{name}")'
        body = self.random.choice(
            [
                [f'require(not ({one} and {other}), "{name}")'],
                [f"if {one}:", f"    {fails}"],
                ["for own in w.cpu:", f"    if own.n == {self.number()}:", f"        {fails}"],
                [f"x: u2 = {self.field()} & 3", "if w.items[x % 3].v == 1:", f"    {fails}"],
            ]
        )
        return f"def {name}(w):\n" + "".join(f"    {line}\n" for line in body) + "\n\n"

    def source(self) -> str:
        names = self.random.choice([["one"] * self.cpus, ["one", "two", "two"][: self.cpus]])
        checks = [f"check_{number}" for number in range(self.random.randint(1, 4))]
        text = "".join(self.check(name) for name in checks)
        return made(text + "".join(self.program(name) for name in sorted(set(names))), names, checks)


def made(text: str, programs: list[str], checks: list[str]) -> str:
    """The source of a model."""
    footer = FOOTER.format(
        cpus=len(programs),
        programs=", ".join(f"Program({name}, (w,))" for name in programs),
        checks=", ".join(f'Check("always", {name}, (w,))' for name in checks),
    )
    return HEADER + text + footer


def checking(first: int, count: int) -> list[str]:
    """``count`` programs, from a seed on."""
    return [Writer(seed).source() for seed in range(first, first + count)]


#: what random programs seldom are: a property, and what each CPU does
BY_HAND = [
    # the CPU that is asked about may be any; the first one's block changes last, as blocks are sorted
    ('require(w.cpu[0].n != 3, "first")', ["one"] * 3, "w.cpu[me()].n = 3"),
    # nothing that the property reads changes after it has failed: it fails in each state from there on
    ('require(w.a != 1, "a")', ["one", "one"], "w.a = 1; await step(); w.cpu[me()].n = 1"),
    # one of several that an index chooses from, other than the first
    ('require(w.items[w.a].v != 1, "chosen")', ["one", "one"], "w.a = 2; await step(); w.items[2].v = 1; await step()"),
    # what decides has been the same for a while, what is required has not, and the other way round
    ('if w.a == 1: require(w.b != 1, "b")', ["one"] * 2, "w.a = 1; await step(); w.b = 1; await step(); w.b = 2"),
    ('if w.a == 1: require(w.b != 1, "b")', ["one"] * 2, "w.b = 1; await step(); w.a = 1; await step(); w.a = 2"),
]


def by_hand() -> list[str]:
    """These, as source text."""
    found = []
    for check, programs, body in BY_HAND:
        lines = ["await step()", *body.split("; ")]
        text = f"def check(w):\n    {check}\n\n\n"
        text += "async def one(w):\n" + "".join(f"    {line}\n" for line in lines) + "\n\n"
        found.append(made(text, programs, ["check"]))
    return found
