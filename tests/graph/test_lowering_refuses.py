# SPDX-License-Identifier: GPL-2.0-or-later
"""What it takes types and values to see: lowering refuses it with file, line and what to write, never a traceback."""

from pathlib import Path

import pytest

from septum.engine.compiled import Compiled
from septum.lang import LangError
from tests.engine.slow import load

HEADER = """\
from enum import IntEnum
from typing import Annotated

from septum.lang.model import Check, Model, Program
from septum.lang import *


class Kind(IntEnum):
    A = 0
    B = 1


class Item(Struct):
    v: int = bounded(0, 7)
    half: int = bounded(0, 3)

    def get(self):
        return self.v

    @staticmethod
    def fixed():
        return 1

    @classmethod
    def made(cls):
        return 1


class Other(Struct):
    v: int = bounded(0, 1)


class Freed(Item):
    mortal = True
    freed: int = flag(kind=SYNC)


class Loose(Struct):
    v: int = bounded(0, "most")
    w: int = bounded(0, "wide")
    late: int = bounded(0, 3, init=5)
    far: int = bounded(0, 1 << 70)

    def __init__(self):
        self.wide = "many"


class World(Struct):
    a: int = bounded(0, 15)
    neg: int = bounded(-4, 3)

    def __init__(self):
        self.items = Array(Item() for _ in range(3))
        self.mixed = Array([Item(), Other()])
        self.some = Array([Item(), Freed()])
        self.rows = Array(Row(n) for n in (1, 2))
        self.none = Array(())
        self.loose = Loose()
        self.const = 3
        self.text = "abc"
        self.link = self.items[0]
        self.stay = False


class Row(Struct):
    def __init__(self, n):
        self.cells = Array(Item() for _ in range(n))


class Derived(Item):
    def get(self):
        return super().nothing()


def two(x, y):
    return x + y


async def wait(w):
    await step()


def pick(w, c):
    if c:
        return w.items[0]
    return w.items[1]


def maybe(w, c):
    if c:
        return w.items[0]


def number(w, c):
    if c:
        return 1


def both(w, c):
    if c:
        return 1
    return w.items[0]


def bump(w):
    w.a += 1
    return w.a


def stars(*args):
    return 0


def loop(w):
    return loop(w)


def there(w):
    return back(w)


def back(w):
    return there(w)


async def program(w):
    await step()
    x = w.a
"""
FOOTER = """


def build():
    w = World()
    w.derived = Derived()
    return Model("refused", w, [Program(program, (w,))])
"""
FIRST = len(HEADER.splitlines()) + 1

#: the body of the program from line FIRST on; the line with the construct, counted from 0; words of the message
BODIES = [
    ("w.a = two(1)", 0, "two() misses its argument 'y'"),
    ("w.a = two(1, 2, 3)", 0, "two() with 3 arguments; it takes 2"),
    ("w.a = two(1, y=2, z=3)", 0, "the argument 'z' of two()"),
    ("w.a = two(1, 2, x=3)", 0, "the argument 'x' of two()"),
    ("stars()", -1, "*args"),
    ("loop(w)", -1, "loop() calls itself"),
    ("there(w)", -1, "there() calls itself"),
    ("require(cond=w.a, name='x')", 0, "require() with keyword arguments; give them by position"),
    ("require(w.a)", 0, "require() with 1 arguments; it takes 2"),
    ("require(w.a, 5)", 0, "the name in require() is not a constant string"),
    ("reached(w.a)", 0, "the name in reached() is not a constant string"),
    ("accumulate('x', w.a, 1)", 0, "a row of accumulate() that is not a constant"),
    ("accumulate(w.a, 1, 1)", 0, "the log of accumulate() is not a constant string"),
    ("tracepoint()", 0, "the name in tracepoint() is not a constant string"),
    ("x = me(1)", 0, "me() with 1 arguments; it takes 0"),
    ("x = len()", 0, "len() with 0 arguments; it takes 1"),
    ("x = len(w.a)", 0, "len() of something that is not an Array"),
    ("x = len(w)", 0, "len() of something that is not an Array"),
    ("x = int(w)", 0, "a reference where a number is wanted"),
    ("step()", 0, "step() does nothing unless awaited; await it"),
    ("await me()", 0, "me() cannot be awaited"),
    ("wait(w)", 0, "wait() is async; await it"),
    ("await two(1, 2)", 0, "two() is not async; drop the await"),
    ("await until(w.a)", 0, "until() of something that is not a lambda"),
    ("await until(lambda: bump(w))", 0, "a condition of until() that does something"),
    ("x = await choose(w.a)", 0, "choose() of something that is not a constant"),
    ("x = await choose(65)", 0, "choose() of something that is not a constant 1..64"),
    ("x = marked_load(w.a)", 0, "a lambda is wanted here"),
    ("x = marked_load(lambda: 5)", 0, "a lambda that names a field"),
    ("marked_store(lambda: w.const, 5)", 0, "a lambda that names a field"),
    ("w.b = 1", 0, "'b' is not a field of World"),
    ("w.const = 1", 0, "'const' is not a field of World; declare it"),
    ("x = w.nothing", 0, "World has no 'nothing'"),
    ("x = w.conts", 0, "World has no 'conts'; did you mean 'const'?"),
    ("w.nothing()", 0, "World has no 'nothing'"),
    ("x = Kind.C", 0, "Kind has no 'C'"),
    ("x = x.v", 0, "x.v: not an attribute of a struct"),
    ("x = nowhere", 0, "the name 'nowhere' is not bound here"),
    ("x = later\nlater = 1", 0, "the local 'later' is not bound on this path"),
    ("if w.a:\n    y = 1\nw.a = y", 2, "'y' is not assigned on every path to here"),
    ("if w.a:\n    y = w.a\nw.a = y", 1, "the local 'y' may be read before it is assigned"),
    ("while w.a:\n    await step()\n    y = w.a\nw.a = y", 2, "the local 'y' may be read before it is assigned"),
    ("for i in range(x):\n    y = i\nw.a = y", 1, "the local 'y' may be read before it is assigned"),
    ("i = 1\nfor i in range(2):\n    pass\nw.a = i", 3, "'i' is the counter of a loop that is over"),
    ("for i in range(2):\n    pass\nw.a = i", 2, "'i' is the counter of a loop that is over"),
    ("if w.a:\n    s = w.items[0]\nelse:\n    s = w.items[1]\ns.v = 1", 4, "'s' may be one of several structs here"),
    ("s = w.items[0]\nif w.a:\n    s = w.items[1]\ns.v = 1", 3, "'s' may be one of several structs here"),
    (
        "s = w.items[0]\nfor i in range(3):\n    if w.a:\n        s = w.items[i]\n        break\ns.v = 1",
        5,
        "'s' may be one of several structs here",
    ),
    (
        "s = w.items[0]\nwhile w.a:\n    await step()\n    s = w.items[1]",
        3,
        "the reference 's' changes inside a loop",
    ),
    ("for s in w.items:\n    s = w.items[0]", 0, "the loop's element 's' is assigned to"),
    ("pick(w, x).v = 1", 0, "pick() returns one of several structs"),
    ("maybe(w, x).v = 1", -1, "maybe() returns a struct, or ends without one"),
    ("both(w, x)", 0, "both() returns a number or a struct"),
    ("w.a = w.items", 0, "a reference where a number is wanted"),
    ("w.a = w", 0, "a reference where a number is wanted"),
    ("if w.items[x]:\n    pass", 0, "a reference where a number is wanted"),
    ("x = w.items[3].v", 0, "index 3 of an array of 3; use 0..2"),
    ("x = w.items[-1].v", 0, "index -1 of an array of 3; use 0..2"),
    ("x = w.items['a'].v", 0, "a reference where a number is wanted"),
    ("x = w.items[0:1]", 0, "is not in the language"),
    ("x = w.none[x].v", 0, "an element of an array that has none"),
    ("x = w.none[0].v", 0, "an element of an array that has none"),
    ("x = w[0]", 0, "not an array"),
    ("x = x[0]", 0, "not an array"),
    ("x = w.mixed[x].v", 0, "'v' differs between the classes behind one index"),
    ("x = w.some[x].v", 0, "'v' of structs of which only some can be freed"),
    ("x = w.rows[x].cells[0].v", 0, "arrays of different lengths behind one index"),
    ("for c in w.rows[x].cells:\n    pass", 0, "arrays of different lengths behind one index"),
    ("x = w.items[0].fixed()", 0, "(staticmethod)"),
    ("x = w.items[0].made()", 0, "(classmethod)"),
    ("x = w.derived.get()", -1, "super().nothing is not a method"),
    ("x = super().get()", 0, "super() outside a method"),
    ("w.loose.v = 1", 0, "the bound of Loose.v is not an attribute of the struct"),
    ("w.loose.w = 1", 0, "the bound of Loose.w is not a number"),
    ("w.loose.late = 1", 0, "loose.late begins as 5, outside 0..3"),
    ("w.loose.far = 1", 0, "the bound of Loose.far is more than 64 bits"),
    ("Item()", 0, "a call of Item()"),
    ("w()", 0, "a call of w()"),
    ("x()", 0, "x is not a function known beforehand"),
    ("print(x)", 0, "a call of print()"),
    ("w.text()", 0, "a call of w.text()"),
    ("x = w.text.upper()", 0, "not an attribute of a struct"),
    ("x = x // 0", 0, "division by something that is not a positive constant"),
    ("x = x % -2", 0, "division by something that is not a positive constant"),
    ("x = x // w.a", 0, "division by something that is not a positive constant"),
    ("x = x << -1", 0, "a shift by -1; shift by 0..63"),
    ("x = x >> 64", 0, "a shift by 64; shift by 0..63"),
    ("w.a = x << w.neg", 0, "a shift by -4..3"),
    ("w.a = ((x << 60) * 16) & 3", 0, "may be more than 64 bits"),
    ("x = 2 << 63", 0, "the number 18446744073709551616"),
    ("x = 1 << 80", 0, "a shift by 80"),
    ("x = 1.5", 0, "the literal 1.5"),
    ("x = x ** 2", 0, "this operator is not in the language"),
    ("x = x / 2", 0, "this operator is not in the language"),
    ("x = (1, 2)", 0, "is not in the language"),
    ("w.items[0] = 1", 0, "assignment to w.items[0]"),
    ("w.items[0] += 1", 0, "assignment to w.items[0]"),
    ("x, y = 1, 2", 0, "assignment to (x, y)"),
    ("x = y = 1", 0, "a = b = value"),
    ("w.a: u2 = 1", 0, "an annotation of something that is not a local"),
    ("y: float = 1", 0, "annotation float"),
    ("y: Nowhere = 1", 0, "annotation Nowhere"),
    ("y: Annotated[int, Range(3, 0)] = 1", 0, "the bounds 3..0"),
    ("x = x and 1", 0, "the value of 'x and 1'"),
    ("x = x is w.a", 0, "'is' between references known only at run time"),
    ("x = x in w.items", 0, "x in w.items"),
    ("while x:\n    x -= 1", 0, "a while loop without an await"),
    ("while x:\n    await step()\nelse:\n    pass", 0, "while ... else"),
    ("for i in range(2):\n    pass\nelse:\n    pass", 0, "for with else"),
    ("for i in range(0, 4, 2):\n    pass", 0, "range() with a step"),
    ("for i in range():\n    pass", 0, "range() with a step"),
    ("for i in range(2, stop=4):\n    pass", 0, "range() with a step"),
    ("for i in w.items.index(0):\n    pass", 0, "w.items.index: not an attribute of a struct"),
    ("if w.items[0] is w.items[x]:\n    pass", 0, "'is' between references known only at run time"),
    ("for i in w.a:\n    pass", 0, "for over w.a"),
    ("for i, j in w.items:\n    pass", 0, "several targets"),
    ("w.a = 1\nn = 0\nwhile w.a:\n    await step()\n    n += 1", 1, "the local 'n' of program() has no bound"),
    ("try:\n    pass\nfinally:\n    pass", 0, "try/except/finally is not in the language"),
    ("with w:\n    pass", 0, "with is not in the language"),
    ("def f():\n    pass", 0, "a def or class inside a function is not in the language"),
    ("raise ValueError", 0, "raise is not in the language"),
    ("assert x", 0, "assert is not in the language"),
    ("import os", 0, "an import inside a function is not in the language"),
    ("match x:\n    case 1:\n        pass", 0, "match is not in the language"),
    ("x = [i for i in w.items]", 0, "is not in the language"),
    ("x = f'{x}'", 0, "is not in the language"),
    ("x = (y := 1)", 0, "is not in the language"),
    ("two(*w.items)", 0, "is not in the language"),
    ("two(**w.items)", 0, "**kwargs in a call"),
    ("f = lambda y: y", 0, "a lambda with parameters"),
    ("f = lambda: w.a\nf(1)", 1, "a lambda called with arguments"),
]


@pytest.mark.parametrize(("body", "line", "words"), BODIES, ids=[b[0] for b in BODIES])
def test_statement(tmp_path: Path, body: str, line: int, words: str) -> None:
    text = HEADER + "".join(f"    {part}\n" for part in body.split("\n")) + FOOTER
    module = load(tmp_path, text)
    model = module.build()
    with pytest.raises(LangError) as caught:
        Compiled(model, optimise=0)
    assert words in str(caught.value)
    assert caught.value.instead
    assert Path(caught.value.file).name == Path(module.__file__ or "").name
    assert line < 0 or caught.value.line == FIRST + line


def test_what_a_number_falls_off_the_end_of(tmp_path: Path) -> None:
    model = load(tmp_path, HEADER + "    w.a = number(w, x)\n" + FOOTER).build()
    with pytest.raises(LangError, match=r"number\(\) may end without returning the number that is wanted"):
        Compiled(model, optimise=0)


@pytest.mark.parametrize(
    ("programs", "words"),
    [
        ("[Program(bump, (w,))]", "the program of a CPU that is not async"),
        ("[Program(wait, ())]", "wait() misses its argument 'w'"),
        ('[Program(wait, (w,))], [Check("always", wait, (w,))]', "a check of whole states that is async"),
        ('[Program(wait, (w,))], [Check("end", bump, (w,))]', "a check of whole states that changes them"),
        ("[Program(print, (w,))]", "not a function"),
    ],
)
def test_programs(tmp_path: Path, programs: str, words: str) -> None:
    text = HEADER + FOOTER.replace("[Program(program, (w,))]", programs)
    model = load(tmp_path, text).build()
    with pytest.raises(LangError) as caught:
        Compiled(model, optimise=0)
    assert words in str(caught.value)
