# SPDX-License-Identifier: GPL-2.0-or-later
"""Random programs of the language, as source text."""

import sys

from hypothesis import settings
from hypothesis import strategies as st

seeded = any(a.startswith("--hypothesis-seed") for a in sys.argv)
PROFILE = settings(derandomize=not seeded, deadline=None, database=None)

HEADER = """\
from enum import IntEnum
from typing import Annotated

from septum.lang.model import Check, Model, Program
from septum.lang import *


class Colour(IntEnum):
    RED = 0
    GREEN = 1
    BLUE = 2


class Item(Struct):
    v: int = bounded(-2, "most")
    busy: int = flag(kind=SYNC)

    def __init__(self, most):
        self.most = most


class Own(Struct):
    c: int = bounded(0, 3)


class World(Struct):
    a: int = bounded(-12, 3, init=-12)
    b: int = bounded(0, 3, kind=SYNC)
    g: int = bounded(0, 7, kind=GHOST)
    m: int = bounded(0, 3)
    e: int = enum(Colour, kind=SYNC)
    lock: int = flag(kind=SYNC)

    def __init__(self, cpus):
        self.items = Array(Item(3 - i % 2) for i in range(3))
        self.cpu = PerCpu(Own() for _ in range(cpus))


async def spin_lock(w):
    await until(lambda: not w.lock)
    w.lock = 1


async def spin_unlock(w):
    await step()
    w.lock = 0


def calc(w, x, y=1):
    if x > y:
        return x - y
    y = y * 2 + x
    return y % 3


async def helper(w, k):
    if k & 1:
        await step()
        return w.b + k
    return 2


"""
FOOTER = """

def at_end(w):
    require(w.g < 7, "end")


def build():
    w = World({cpus})
    return Model("generated", w, [{programs}], [Check("end", at_end, (w,))])
"""
NUMBERS = ["0", "1", "2", "3", "5", "-1", "-12"]


class Writer:
    """Draws a program, statement by statement."""

    def __init__(self, data: st.DataObject, cpus: int, symmetric: bool) -> None:
        self.data, self.cpus, self.symmetric = data, cpus, symmetric
        self.lines: list[str] = []
        self.awaits = 0
        self.loops = 0

    def pick(self, *options: str) -> str:
        return self.data.draw(st.sampled_from(options))

    def place(self) -> str:
        """Something that can be stored to."""
        return self.pick("w.a", "w.b", "w.g", f"w.items[{self.index()}].v", "w.cpu[me()].c")

    def index(self) -> str:
        return self.pick("0", "1", "2", "x % 3", "y & 1", "x", *(() if self.symmetric else ("me()",)))

    def expr(self, depth: int = 2) -> str:
        """A number."""
        kind = self.pick("number", "local", "field", "more") if depth else self.pick("number", "local", "field")
        if kind == "number":
            return self.pick(*NUMBERS)
        if kind == "local":
            return self.pick("x", "y", "z", *(() if self.symmetric else ("me()",)))
        if kind == "field":
            return self.pick("w.a", "w.b", "w.m", "w.items[x % 3].v", "w.cpu[me()].c", "marked_load(lambda: w.m)")
        a, b = self.expr(depth - 1), self.expr(depth - 1)
        match self.pick("+", "-", "*", "&", "|", "^", "//", "%", "<<", ">>", "if", "compare", "call", "~"):
            case "//" | "%" as op:
                return f"({a}) {op} {self.pick('1', '2', '3', '5')}"
            case "<<" | ">>" as op:
                return f"({a}) {op} {self.pick('1', '2', '(x & 3)')}"
            case "if":
                return f"({a} if {self.cond(depth - 1)} else {b})"
            case "compare":
                return f"({self.cond(depth - 1)})"
            case "call":
                return self.pick(f"calc(w, {a})", f"calc(w, {a}, y={b})")
            case "~":
                return f"~({a})"
            case op:
                return f"({a}) {op} ({b})"

    def cond(self, depth: int = 1) -> str:
        """A condition."""
        if depth:
            match self.pick("simple", "simple", "and", "or", "not", "chain"):
                case "and":
                    return f"({self.cond(depth - 1)}) and ({self.cond(depth - 1)})"
                case "or":
                    return f"({self.cond(depth - 1)}) or ({self.cond(depth - 1)})"
                case "not":
                    return f"not ({self.cond(depth - 1)})"
                case "chain":
                    return f"{self.expr(0)} <= {self.expr(0)} < {self.expr(0)}"
        if self.pick("number", "enum") == "enum":
            return self.pick("w.e == Colour.RED", "w.e != Colour.BLUE", "x < 3 and w.items[x].busy == 0", "w.e == w.b")
        return f"{self.expr(0)} {self.pick('==', '!=', '<', '<=', '>', '>=')} {self.expr(0)}"

    def small(self, to: str) -> str:
        """A number that fits its place, most of the time."""
        value = self.expr()
        if to.endswith((".a", "z")):
            return f"({value}) % 16 - 12"
        if to.endswith(".g"):
            return f"({value}) & 7"
        return f"({value}) & {self.pick('3', '3', '1', '2', '4')}" if "." in to else f"({value}) & 3"

    def put(self, level: int, line: str) -> None:
        self.lines.append("    " * level + line)

    def stop(self, level: int, line: str) -> None:
        self.awaits += 1
        self.put(level, line)

    def body(self, level: int, count: int, loop: bool) -> None:
        for _ in range(count):
            self.statement(level, loop)

    def statement(self, level: int, loop: bool) -> None:
        simple = ["local", "local", "store", "store", "add", "require", "marked", "enum"]
        simple += ["step"] * 4 + ["until", "until", "choose"]
        deep = ["if", "if", "for", "for-await", "while", "lock", "helper", "forever"] if level < 3 else []
        leave = ["break", "continue", "return"] if loop else ["return"]
        match self.pick(*simple, *deep, *(leave if level > 1 else [])):
            case "local":
                name = self.pick("x", "y", "z")
                self.put(level, f"{name} = {self.small(name)}")
            case "store":
                place = self.place()
                self.put(level, f"{place} = {self.small(place)}")
            case "add":
                self.put(
                    level,
                    self.pick(
                        "w.b += 1", "w.g += 1", "w.a += 1", "w.cpu[me()].c += x & 1", f"{self.place()} -= calc(w, x)"
                    ),
                )
            case "step":
                self.stop(level, "await step()")
            case "until":
                cond = self.pick("not w.lock", "w.b < 3", "w.items[y % 3].busy == 0", "w.b == 0 or w.e == Colour.RED")
                self.stop(level, f"await until(lambda: {cond})")
            case "choose":
                self.stop(level, f"x = await choose({self.pick('2', '2', '3')})")
            case "require":
                self.put(level, f'require({self.pick("w.b < 3", "w.a < 0", self.cond(0))}, "{self.pick("p", "q")}")')
            case "marked":
                self.put(level, f"marked_store(lambda: w.m, ({self.expr(1)}) & 3)")
            case "enum":
                what = self.pick("w.e = Colour.GREEN", "w.e = x % 3", "w.items[x % 3].busy = y & 1", "w.m = x & 3")
                self.put(level, what)
            case "if":
                self.put(level, f"if {self.cond()}:")
                self.body(level + 1, 1, loop)
                if self.pick("yes", "no") == "yes":
                    self.put(level, "else:")
                    self.body(level + 1, 1, loop)
            case "for" | "for-await" as kind:
                self.loops += 1
                name = f"i{self.loops}"
                self.put(level, f"for {name} in range({self.pick('2', '3', 'x')}):")
                if kind == "for-await":
                    self.stop(level + 1, "await step()")
                self.put(level + 1, self.pick(f"y = {name}", f"w.items[{name}].v = {name}", f"x = (x + {name}) & 3"))
                self.body(level + 1, 1, True)
            case "while":
                self.loops += 1
                name = f"n{self.loops}"
                self.put(level, f"{name}: u2 = 0")
                self.put(level, f"while {name} < 2:")
                self.stop(level + 1, "await step()")
                self.put(level + 1, f"{name} += 1")
                self.body(level + 1, 1, True)
            case "forever":
                self.put(level, "while True:")
                self.stop(level + 1, "await step()")
                self.put(level + 1, f"if {self.cond(0)}:")
                self.put(level + 2, "break")
                self.put(level + 1, f"w.b = {self.pick('x', 'w.b + 1', '(w.b + 1) % 3')}")
            case "lock":
                self.stop(level, "await spin_lock(w)")
                place = self.place()
                self.put(level, f"{place} = {self.small(place)}")
                self.stop(level, "await spin_unlock(w)")
            case "helper":
                self.stop(level, f"y = (await helper(w, {self.expr(0)})) & 3")
            case "return":
                self.put(level, f"if {self.cond(0)}:")
                self.put(level + 1, "return")
            case leaving:
                self.put(level, f"if {self.cond(0)}:")
                self.put(level + 1, leaving)

    def function(self, name: str, count: int) -> list[str]:
        """One CPU's program."""
        self.lines = [f"async def {name}(w):"]
        self.put(1, "x: u2 = 0")
        self.put(1, "y = 1")
        self.put(1, "z: Annotated[int, Range(-12, 3)] = -12")
        self.stop(1, self.pick("await step()", "x = await choose(2)", "await until(lambda: w.b < 3)"))
        self.body(1, count, False)
        return self.lines


@st.composite
def sources(draw: st.DrawFn, symmetric: bool = False) -> str:
    """The source of a model with ``build()``; ``symmetric``: one program, and no use of CPU numbers."""
    data = draw(st.data())
    cpus = draw(st.sampled_from([2, 2, 2, 3]))
    names = ["one"] * cpus if symmetric or draw(st.booleans()) else ["one", "two", "two"][:cpus]
    text = ""
    for name in sorted(set(names)):
        writer = Writer(data, cpus, symmetric)
        text += "\n".join(writer.function(name, draw(st.integers(4, 8) if cpus == 2 else st.integers(2, 4)))) + "\n\n\n"
    programs = ", ".join(f"Program({name}, (w,))" for name in names)
    return HEADER + text.rstrip("\n") + "\n" + FOOTER.format(cpus=cpus, programs=programs)
