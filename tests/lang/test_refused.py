# SPDX-License-Identifier: GPL-2.0-or-later
"""Every construct that the language does not have: the checker names it, its line, and what to write instead."""

from pathlib import Path

import pytest

from septum.lang.check import lint

#: what stands in an async function from line 6 on; the line with the construct; words of the message
BODIES = [
    ("try:\n    await step()\nfinally:\n    w.a = 1", 6, "try/except/finally", "error number"),
    ("try:\n    await step()\nexcept ValueError:\n    pass", 6, "try/except/finally", "error number"),
    ("with w.lock:\n    await step()", 6, "with", "the function that locks"),
    ("async with w.lock:\n    await step()", 6, "with", "the function that locks"),
    ("async for i in w.items:\n    pass", 6, "async for", "range() or an Array"),
    ("raise ValueError", 6, "raise", "require(cond, 'name')"),
    ("assert w.a", 6, "assert", "require(cond, 'name')"),
    ("x = 1\ndel x", 7, "del", "leave it out"),
    ("global plain", 6, "global/nonlocal", "a field of a struct"),
    ("import os", 6, "an import inside a function", "top of the file"),
    ("from os import path", 6, "an import inside a function", "top of the file"),
    ("def inner():\n    pass", 6, "a def or class inside a function", "move it"),
    ("async def inner():\n    pass", 6, "a def or class inside a function", "move it"),
    ("class Inner:\n    pass", 6, "a def or class inside a function", "move it"),
    ("f = lambda: w.a", 6, "a lambda that is not an argument", "write a function"),
    ("await until(lambda x: w.a)", 6, "a lambda with parameters", "write a function"),
    ("await until(lambda x=1: w.a)", 6, "a lambda with parameters", "write a function"),
    ("x = [1, 2]", 6, "a list, tuple, set or dict", "Array"),
    ("x = (1, 2)", 6, "a list, tuple, set or dict", "Array"),
    ("x = {1, 2}", 6, "a list, tuple, set or dict", "Array"),
    ("x = {1: 2}", 6, "a list, tuple, set or dict", "Array"),
    ("x = [i for i in w.items]", 6, "a comprehension", "for loop"),
    ("x = {i for i in w.items}", 6, "a comprehension", "for loop"),
    ("x = {i: 1 for i in w.items}", 6, "a comprehension", "for loop"),
    ("plain(i for i in w.items)", 6, "a comprehension", "for loop"),
    ("yield 1", 6, "yield", "await step()"),
    ('require(w.a, f"name {w.a}")', 6, "an f-string", "constant name"),
    ("w.a = 1.5", 6, "the literal 1.5", "integers"),
    ("w.a = 2j", 6, "the literal 2j", "integers"),
    ("w.a = b'x'", 6, "the literal b'x'", "integers"),
    ("w.a = 'x'", 6, "a string here", "enum"),
    ("plain('x')", 6, "a string here", "enum"),
    ("plain(*w.items)", 6, "*args in a call", "write the arguments"),
    ("plain(**w.items)", 6, "**kwargs in a call", "write the arguments"),
    ("while w.a:\n    await step()\nelse:\n    pass", 6, "while ... else", "after the loop"),
    ("for i in range(2):\n    pass\nelse:\n    pass", 6, "for ... else", "after the loop"),
    ("while w.a:\n    w.a -= 1", 6, "a while loop with a way round it that has no await", "await step()"),
    ("while True:\n    pass", 6, "a while loop with a way round it that has no await", "await step()"),
    (
        "while w.a:\n    if w.a == 2:\n        continue\n    await step()",
        6,
        "a while loop with a way round it that has no await",
        "await step()",
    ),
    (
        "while w.a:\n    if w.a == 2:\n        await step()\n    w.a = 1",
        6,
        "a while loop with a way round it that has no await",
        "await step()",
    ),
    (
        "while True:\n    await step()\n    while w.a:\n        w.a -= 1",
        8,
        "a while loop with a way round it that has no await",
        "await step()",
    ),
    (
        "while w.a and await other(w):\n    w.a = 0",
        6,
        "a while loop with a way round it that has no await",
        "await step()",
    ),
    ("for i in 5:\n    pass", 6, "a for loop over 5", "range() or an Array"),
    ("for i in enumerate(w.items):\n    pass", 6, "a for loop over enumerate(w.items)", "range() or an Array"),
    ("for i in range(0, 8, 2):\n    pass", 6, "range() with a step", "range(a, b)"),
    ("for i in range():\n    pass", 6, "range() with a step", "range(a, b)"),
    ("for i, j in w.items:\n    pass", 6, "a for loop with several names", "one name"),
    ("await program(w)", 6, "a function that calls itself (program)", "a loop"),
    ("a = b = 1", 6, "an assignment to several targets", "one assignment each"),
    ("a, b = w.a, w.a", 6, "an assignment to several targets", "one assignment each"),
    ("if (x := w.a):\n    pass", 6, ":=", "a statement of its own"),
    ("x = w.items[0:2]", 6, "a slice", "range(a, b)"),
    ("w.items[0] = 1", 6, "an assignment to an element", "a field of the element"),
    ("w.items[0] += 1", 6, "an assignment to an element", "a field of the element"),
    ("w.link = None", 6, "a field that holds a reference", "an index"),
    ("print(w.a)", 6, "the builtin print()", "tracepoint('name', values)"),
    ("x = max(w.a, 1)", 6, "the builtin max()", "what it does"),
    ("x = isinstance(w, int)", 6, "the builtin isinstance()", "what it does"),
    ("step()", 6, "a call of step() without await", "await it"),
    ("other(w)", 6, "a call of other() without await", "await it"),
    ("x = choose(2)", 6, "a call of choose() without await", "await it"),
    ("await w.a", 6, "await of something that is not a call", "a call"),
    ("await plain(1)", 6, "await of plain(), which is not async", "drop the await"),
    ("x = await choose(0)", 6, "choose() of something that is not a constant", "await choose(2)"),
    ("x = await choose(1000)", 6, "choose() of something that is not a constant", "await choose(2)"),
    ("x = await choose(plain(2))", 6, "choose() of something that is not a constant", "await choose(2)"),
    ("for i in range(3):\n    x = await choose(i)", 7, "choose() of something that is not a constant", "choose(2)"),
    ("await until(w.a == 1)", 6, "until() of something that is not a lambda", "lambda: cond"),
    ("await until()", 6, "until() of something that is not a lambda", "lambda: cond"),
    ("match w.a:\n    case 1:\n        pass", 6, "match", "if/elif"),
    ("x = w.a / 2", 6, "/", "//"),
    ("x = 2 ** w.a", 6, "**", "shift"),
    ("x = w.a @ w.a", 6, "@", "what it stands for"),
    ("w.a /= 2", 6, "/", "//"),
    ("x = w.a in w.items", 6, "in", "== and or"),
    ("x = w.a not in w.items", 6, "in", "== and or"),
]

HEADER = """\
from septum.lang import Struct, bounded, choose, require, step, until


async def program(w):
    await step()
"""
FOOTER = """


async def other(w):
    await step()


def plain(x):
    return x
"""


def check(folder: Path, text: str) -> list[str]:
    file = folder / "model.py"
    file.write_text(text, encoding="utf-8")
    return [str(d).replace(str(file), "model.py") for d in lint(file)]


def indent(body: str) -> str:
    return "".join(f"    {line}\n" for line in body.split("\n"))


@pytest.mark.parametrize(("body", "line", "construct", "instead"), BODIES, ids=[b[0] for b in BODIES])
def test_statement(tmp_path: Path, body: str, line: int, construct: str, instead: str) -> None:
    found = check(tmp_path, HEADER + indent(body) + FOOTER)
    assert any(
        text.startswith(f"model.py:{line}: {construct}") and " is not in the language; " in text and instead in text
        for text in found
    ), found
    assert len(found) == 1 or "a, b =" in body, found


@pytest.mark.parametrize(
    ("text", "line", "construct"),
    [
        ("async def f(*args):\n    pass\n", 1, "*args, **kwargs or / in a def"),
        ("async def f(**kwargs):\n    pass\n", 1, "*args, **kwargs or / in a def"),
        ("async def f(a, /):\n    pass\n", 1, "*args, **kwargs or / in a def"),
        ("@cache\nasync def f():\n    pass\n", 1, "the decorator @cache"),
        ("async def f():\n    await g()\n\n\nasync def g():\n    await f()\n", 2, "a function that calls itself (f)"),
        ("async def f(:\n", 1, "what cannot be parsed"),
        ("x = 1\nbreak\ny = (\n", 3, "what cannot be parsed"),
    ],
)
def test_definition(tmp_path: Path, text: str, line: int, construct: str) -> None:
    assert check(tmp_path, text)[0].startswith(f"model.py:{line}: {construct}")


def test_one_diagnostic_for_a_file_that_does_not_parse(tmp_path: Path) -> None:
    assert len(check(tmp_path, "def f(:\n    x = [1]\n")) == 1


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    (only,) = lint(tmp_path / "none.py")
    assert "(No such file or directory)" in str(only)


def test_a_file_that_is_not_text(tmp_path: Path) -> None:
    file = tmp_path / "model.py"
    file.write_bytes(b"\xff\xfe\x00")
    assert len(lint(file)) == 1


def test_what_is_model_code(tmp_path: Path) -> None:
    """Called by model code, or a method of a struct: checked. What builds a world, or is another class: not."""
    text = """\
from septum.lang import Struct, bounded


class World(Struct):
    a: int = bounded(0, 1)

    def __init__(self):
        self.names = {}

    @classmethod
    def make(cls):
        return [cls()]

    @property
    def shown(self):
        return f"{self.a}"

    def add(self, name):
        self.names[name] = [1]

    def share(self, others):
        self.others = [*others]

    def bad(self):
        return [self.a]


class Helper:
    def fine(self):
        return [1]


def build(n):
    return [World() for _ in range(n)]


def unused():
    return [1]


def used(w):
    return [w]


async def program(w):
    used(w)
"""
    assert [t.split(":")[1] for t in check(tmp_path, text)] == ["25", "42"]


def test_a_method_that_calls_itself(tmp_path: Path) -> None:
    text = """\
class World(Struct):
    async def down(self):
        await self.down()

    async def save(self):
        await self.inner.save()
        await super().save()
"""
    (only,) = check(tmp_path, text)
    assert only.startswith("model.py:3: a function that calls itself (down)")


@pytest.mark.parametrize(
    "imports", ["from shapes import max", "import shapes as max", "from shapes import area as max"]
)
def test_an_import_may_hide_a_builtin(tmp_path: Path, imports: str) -> None:
    text = "async def program(w):\n    await step()\n    w.a = max(w.a, 1)\n"
    (only,) = check(tmp_path, text)
    assert "the builtin max()" in only
    assert check(tmp_path, f"{imports}\n\n\n{text}") == []


def test_supported_code_has_no_diagnostics(tmp_path: Path) -> None:
    text = '''\
"""A file."""
from septum.lang import Struct, accumulate, bounded, choose, marked_load, me, require, step, tracepoint, u2, until

ROUNDS = 2


class World(Struct):
    """A world."""

    a: int = bounded(0, 3)

    async def go(self, n: int) -> int:
        """Go."""
        x: u2 = 0
        while x < n:
            await self.one()
            x += 1
        for i in range(ROUNDS):
            self.a = i if self.a < i <= 3 else -i & 3
        for item in self.items:
            item.v //= 2
        while True:
            if await choose(ROUNDS):
                return x
            await until(lambda: self.a == 1 or not self.items[x % 2].v)

    async def one(self) -> None:
        await step()
        tracepoint("one", self.a)
        require(self.a == marked_load(lambda: self.a), "same")
        accumulate("log", 1, 1 << self.a)
        self.items[me()].v = int(bool(self.a)) + len(self.items)


async def wait_for(cond):
    await until(cond)


async def program(w: World) -> None:
    await wait_for(lambda: w.a == 1)
    await w.go(n=2)
'''
    assert check(tmp_path, text) == []
