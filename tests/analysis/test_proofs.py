# SPDX-License-Identifier: GPL-2.0-or-later
"""The proofs behind reductions, one by one: for each rule a program that it accepts, for each refusal one refused."""

from pathlib import Path

import pytest

from septum.analysis import invariance
from septum.analysis.invariance import order_sensitive
from septum.analysis.locks import find_locks
from septum.analysis.memory import find_written
from septum.analysis.owners import NotInterchangeable
from septum.analysis.partial_order import find_partial_order
from septum.analysis.strides import find_strides
from septum.analysis.sums import conserved
from septum.analysis.trailing import Trailing, ghosts_decide
from septum.lang.structs import PLAIN
from tests.analysis.lowered import build, names_of

HEADER = """\
from enum import IntEnum
from typing import Annotated

from septum.lang.model import Check, Model, Program
from septum.lang import *


class Page(Struct):
    n: int = bounded(0, "most", kind=SYNC)
    lock: int = flag(kind=SYNC)
    home: int = bounded(0, 7, kind=SYNC)

    def __init__(self, number, most=7):
        self.home = 5 if number % 2 else number
        self.weight = 1 << number
        self.most = most


class Own(Struct):
    n: int = bounded(0, 3, kind=SYNC)
    m: int = bounded(-3, 3, init=0, kind=SYNC)
    p: int = bounded(0, 7, kind=SYNC)
    g: int = bounded(-8, 8, init=0, kind=GHOST)


class World(Struct):
    a: int = bounded(0, 3, kind=SYNC)
    b: int = bounded(0, 3, kind=SYNC)
    low: int = bounded(-3, 3, init=0, kind=SYNC)
    g: int = bounded(-8, 8, init=0, kind=GHOST)
    h: int = bounded(0, 8, kind=GHOST)
    lock: int = flag(kind=SYNC)
    taken: int = bounded(0, 1, init=1, kind=SYNC)
    signed: int = bounded(-1, 1, init=0, kind=SYNC)
    three: int = bounded(0, 3, kind=SYNC)
    readers: int = bounded(0, 2, kind=SYNC)
    few: int = bounded(0, 1, kind=SYNC)
    plain: int = bounded(0, 3)

    def __init__(self, cpus, unlike):
        self.cpus = cpus
        self.cpu = PerCpu(Own() for _ in range(cpus))
        self.items = Array(Page(i) for i in range(3))
        self.pages = Array(Page(i, 3 if unlike and i == 2 else 7) for i in range(2 * cpus + 1))
        self.others = Array([self.pages[0], Page(0)])


async def writes(w):
    await step()
    w.a = w.b = 1
    w.low = w.low + 1
    w.g += 1
    w.h += 1
    for i in range(3):
        w.items[i].n = 1
    w.cpu[me()].n = 1
    w.cpu[me()].m = 1
    w.cpu[me()].g += 1


""".replace("    w.a = w.b = 1\n", "    w.a = 1\n    w.b = 1\n")


def source(body: str, programs: str, checks: str = "", cpus: int = 2, unlike: bool = False) -> str:
    """A model with these functions."""
    tail = f"def build():\n    w = World({cpus}, {unlike})\n    one = Program\n"
    return HEADER + body + f"\n\n{tail}    return Model('proofs', w, [{programs}], [{checks}])\n"


def indented(lines: str) -> str:
    return "".join(f"    {line}\n" for line in lines.splitlines())


# -- sums: properties that see no order of steps ------------------------------------------------

CONSERVED = [
    "require(w.g == w.a + w.b, 's')",
    "total: u8 = w.a\ntotal += w.b\nrequire(total == w.g, 's')",
    "total: u8 = 0\nfor item in w.items:\n    total += item.n\nrequire(w.g == total, 's')",
    "total: u8 = 0\nif w.a == 2:\n    total += 1\nrequire(w.g == total, 's')",
    "total: u8 = 0\nif w.a == 2:\n    total += 1\nelse:\n    total += w.a\nrequire(w.g == total, 's')",
    "require(w.g == w.a * 3 - w.b, 's')",
    "total: u8 = w.h\nrequire(total + 1 == w.a + 1, 's')",
]
NOT_CONSERVED = [
    ("require(w.g <= w.a, 's')", "not an equality"),
    ("require(w.g != w.a, 's')", "not an equality"),
    ("require(w.a == w.b, 's')\nrequire(w.b == w.g, 's')", "two of them"),
    ("total: u8 = w.a", "none"),
    ("total: u8 = 0\nif w.a == w.b:\n    total += 1\nrequire(w.g == total, 's')", "a term of two fields"),
    ("total: u8 = 0\nif w.g == 1:\n    total += 1\nrequire(w.h == total, 's')", "a counter that is tested"),
    ("total: u8 = w.a\nif total == 1:\n    total += 1\nrequire(w.g == total, 's')", "a sum that is tested"),
    ("if w.a:\n    require(w.a == w.b, 's')", "required in a branch"),
    ("total: u8 = 0\nif w.a:\n    total += w.b\nrequire(w.g == total, 's')", "a term of two fields"),
    (
        "total: u8 = 0\nif w.a:\n    total += 1\nelse:\n    total += w.b\nrequire(w.g == total, 's')",
        "in the other branch",
    ),
    ("require(w.g == w.a * w.b, 's')", "a product"),
    ("x = w.b\ntotal: u8 = w.a\nif x == w.a:\n    total += 1\nrequire(w.g == total, 's')", "a local is tested"),
    ("if w.a:\n    return\nrequire(w.g == w.b, 's')", "it ends in a branch"),
    ("total: u8 = w.a\ntotal = w.b\nrequire(w.g == total, 's')", "a sum that begins anew"),
    ("total: u8 = w.a\ntotal += total\nrequire(w.g == total, 's')", "a sum that is its own term"),
    ("total: u8 = 0\nif w.a:\n    total = 1\nrequire(w.g == total, 's')", "a sum that begins in a branch"),
    ("require(w.items[w.a % 3].n == w.b, 's')", "a field behind an index"),
    ("total: u8 = w.a\ntotal += w.items[w.b % 3].n\nrequire(w.g == total, 's')", "a term behind an index"),
    ("total: u8 = w.a\nif w.items[w.b % 3].n:\n    total += 1\nrequire(w.g == total, 's')", "a test behind an index"),
]


def is_conserved(folder: Path, lines: str) -> bool:
    text = source("def check(w):\n" + indented(lines), "one(writes, (w,))", "Check('always', check, (w,))")
    model, graph = build(folder, text)
    counters = frozenset((id(model.world), name) for name in ("g", "h"))
    return conserved(graph.invariants[0][1], counters)


@pytest.mark.parametrize("lines", CONSERVED)
def test_sum(tmp_path: Path, lines: str) -> None:
    assert is_conserved(tmp_path, lines)


@pytest.mark.parametrize(("lines", "why"), NOT_CONSERVED)
def test_no_sum(tmp_path: Path, lines: str, why: str) -> None:
    assert not is_conserved(tmp_path, lines), why


# -- invariance: properties that are the same for all CPUs ------------------------------------------

SAME_FOR_ALL = [
    "total: u8 = 0\nfor own in w.cpu:\n    total += own.n\nrequire(total < 5, 's')",
    "up: u8 = 0\nfor own in w.cpu:\n    if own.n == 2:\n        up += 1\nrequire(up < 2, 's')",
    "up: u8 = 0\nfor own in w.cpu:\n    if own.n:\n        up += 1\n    else:\n        up += 2\nrequire(up < 2, 's')",
    "for own in w.cpu:\n    require(own.n != 3 or w.a != 1, 's')",
    "require(w.cpu[0].n == w.cpu[1].n, 's')",
    "require(w.cpu[0].n != w.cpu[1].n, 's')",
    "require(w.cpu[0].n + w.cpu[1].n < 3, 's')",
    "require(3 * w.cpu[0].n + w.cpu[1].n * 3 < 3, 's')",
    "require(w.cpu[0].n | w.cpu[1].n, 's')",
    "require(w.cpu[0].n & w.cpu[1].n == 0, 's')",
    "for own in w.cpu:\n    x: u2 = own.n\n    require(x < 3, 's')",
    "if w.cpu[0].n + w.cpu[1].n == 2:\n    return\nrequire(w.a < 2, 's')",
    "require(w.a <= w.b, 's')",
    "require(w.cpu[0].n < 4, 's')",  # which is always true
    "up: u8 = 0\nif w.cpu[0].n == 2:\n    up += 1\nup += w.cpu[1].n == 2\nrequire(up < 2, 's')",
]
NOT_THE_SAME = [
    ("require(w.cpu[0].n < w.cpu[1].n, 's')", "one is less"),
    ("require(w.cpu[0].n <= w.cpu[1].n, 's')", "one is not more"),
    ("require(w.cpu[0].n > w.cpu[1].n, 's')", "one is more"),
    ("require(w.cpu[0].n != 2, 's')", "one is named"),
    ("require(w.cpu[0].n != 3, 's')", "one is named, and the most that it can be"),
    ("require(w.cpu[0].n < 3, 's')", "one is less than the most that it can be"),
    ("x: u2 = 2\nif x >= 2:\n    require(w.cpu[0].n < 2, 's')", "behind a condition that is always true"),
    ("require(w.cpu[0].n - w.cpu[1].n == 1, 's')", "a difference"),
    ("require(2 * w.cpu[0].n + w.cpu[1].n == 3, 's')", "other factors"),
    ("if w.cpu[0].n:\n    require(w.a == 1, 's')", "a condition on one"),
    ("if w.cpu[0].n:\n    return\nrequire(w.a == 1, 's')", "it ends for one"),
    ("x: u2 = 0\nif w.cpu[0].n:\n    x = w.cpu[1].n\nrequire(x < 2, 's')", "a value that depends on one"),
    # what is not of the form that is proved, if it is the same or not
    ("require(w.cpu[w.a & 1].n < 2, 's')", "an index that is not known"),
    (
        "require(w.pages[w.cpu[0].n].weight + w.pages[w.cpu[1].n].weight < 9, 's')",
        "a constant behind an index that is not known",
    ),
    ("require(w.cpu[0].n // 2 + w.cpu[1].n // 2 < 1, 's')", "a quotient"),
    ("require(w.cpu[0].n * w.cpu[1].n < 2, 's')", "a product"),
    ("require(w.cpu[0].m & w.cpu[1].m == 0, 's')", "bits of what may be negative"),
    ("for own in w.cpu:\n    x: u1 = own.n\n    require(x < 3, 's')", "a local that may be out of its bound"),
    (
        "for own in w.cpu:\n    if w.a:\n        if own.n:\n            return\n    require(own.n < 2, 's')",
        "it ends inside",
    ),
    ("for own in w.cpu:\n    require(own.n < 2, 's')\n    require(own.n < 3, 't')", "two names"),
]


def is_same(folder: Path, lines: str) -> bool:
    text = source(
        "def check(w):\n" + indented(lines), "one(writes, (w,)), one(writes, (w,))", "Check('end', check, (w,))"
    )
    model, graph = build(folder, text)
    owners, _ = find_strides(graph, model.cpus)
    return not order_sensitive(graph, owners)


@pytest.mark.parametrize("lines", SAME_FOR_ALL)
def test_the_same_for_all(tmp_path: Path, lines: str) -> None:
    assert is_same(tmp_path, lines)


@pytest.mark.parametrize(("lines", "why"), NOT_THE_SAME)
def test_not_the_same(tmp_path: Path, lines: str, why: str) -> None:
    assert not is_same(tmp_path, lines), why


def test_a_property_that_is_too_long(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert is_same(tmp_path, SAME_FOR_ALL[0])
    monkeypatch.setattr(invariance, "MOST_BLOCKS", 3)
    assert not is_same(tmp_path, SAME_FOR_ALL[1])


# -- locks ---------------------------------------------------------------------------------------

TAKE, GIVE = "await until(lambda: not w.lock)\nw.lock = 1\n", "await step()\nw.lock = 0\n"
LOCKS = [
    (TAKE + GIVE, {"lock"}),
    (TAKE + GIVE + TAKE + GIVE, {"lock"}),
    (TAKE, {"lock"}),
    ("await step()\nif w.lock == 0:\n    w.lock = 1\n    await step()\n    w.lock = 0", {"lock"}),
    ("await step()\nif w.lock > 0:\n    return\nw.lock = 1\n" + GIVE, {"lock"}),
    ("await step()\nif w.lock != 0:\n    return\nw.lock = 1\n" + GIVE, {"lock"}),
    ("await step()\nw.readers += 1\nawait step()\nw.readers -= 1", {"readers"}),
    (
        "await until(lambda: not w.lock)\nw.readers += 1\nawait step()\nw.readers -= 1\n" + TAKE + GIVE,
        {"readers", "lock"},
    ),
]
NO_LOCKS = [
    ("await step()\nw.lock = 1\n" + GIVE, "taken unasked"),
    (TAKE + "await step()\nw.lock = 1\n" + GIVE, "taken twice"),
    ("await step()\nif w.lock == 0:\n    await step()\n    w.lock = 1\n" + GIVE, "taken a step after it was free"),
    ("await until(lambda: w.lock)\nw.lock = 1\n" + GIVE, "taken when it was not free"),
    (TAKE + GIVE + GIVE, "released by somebody who does not hold it"),
    (
        "x = await choose(2)\nif x:\n    await until(lambda: not w.lock)\n    w.lock = 1\n" + GIVE,
        "released if it may be held",
    ),
    ("await until(lambda: not w.taken)\nw.taken = 1\nawait step()\nw.taken = 0", "it begins held"),
    ("await until(lambda: not w.signed)\nw.signed = 1\nawait step()\nw.signed = 0", "it may be negative"),
    ("await until(lambda: not w.three)\nw.three = 2\nawait step()\nw.three = 0", "another number"),
    ("await until(lambda: not w.three)\nw.three = x\nawait step()\nw.three = 0", "a number that is not known"),
    ("await step()\nw.readers += 2\nawait step()\nw.readers -= 2", "two at once"),
    ("await step()\nw.readers += 1\nawait step()\nw.readers += 1\nawait step()\nw.readers -= 1", "counted twice"),
    ("await step()\nw.readers += 1\nawait step()\nw.readers -= 1\nawait step()\nw.readers -= 1", "counted down twice"),
    ("await step()\nw.few += 1\nawait step()\nw.few -= 1", "a count that has no room for all CPUs"),
    ("await step()\nw.readers += 1\nawait until(lambda: not w.readers)\nw.readers = 1", "a count, and a flag"),
    (
        "await until(lambda: not w.items[0].lock)\nw.items[x].lock = 1\nawait step()\nw.items[0].lock = 0",
        "behind an index",
    ),
]


def locks_of(folder: Path, lines: str) -> set[str]:
    body = "async def run(w):\n    x: u1 = 0\n" + indented(lines)
    model, graph = build(folder, source(body, "one(run, (w,)), one(run, (w,))"))
    return names_of(model, find_locks(graph, model.cpus).fields)


@pytest.mark.parametrize(("lines", "found"), LOCKS)
def test_lock(tmp_path: Path, lines: str, found: set[str]) -> None:
    assert locks_of(tmp_path, lines) == found


@pytest.mark.parametrize(("lines", "why"), NO_LOCKS)
def test_no_lock(tmp_path: Path, lines: str, why: str) -> None:
    assert locks_of(tmp_path, lines) == set(), why


def test_what_is_no_lock_for_one_cpu_is_none_for_any(tmp_path: Path) -> None:
    """Nor is what was only a lock because of it."""
    body = "async def run(w):\n    x: u1 = 0\n" + indented(TAKE + GIVE) + "\n\n"
    body += "async def other(w):\n    await step()\n    w.lock = 1\n"
    model, graph = build(tmp_path, source(body, "one(run, (w,)), one(other, (w,))"))
    assert not find_locks(graph, model.cpus).fields


def test_who_holds_a_lock_where(tmp_path: Path) -> None:
    """Surely on every path, and maybe on some."""
    lines = "x = await choose(2)\nif x:\n    await until(lambda: not w.lock)\n    w.lock = 1\nawait step()\nw.a = 1"
    body = "async def run(w):\n    x: u1 = 0\n" + indented(lines)
    model, graph = build(tmp_path, source(body, "one(run, (w,)), one(run, (w,))"))
    locks = find_locks(graph, model.cpus)
    last = max(point.number for point in graph.points if point is not None)
    assert (locks.held[last], names_of(model, locks.maybe[last])) == (frozenset(), {"lock"})


# -- strides ---------------------------------------------------------------------------------------

OF_A_LOCAL = [
    # expression, how much larger it is on the next CPU
    ("me()", 1),
    ("3", 0),
    ("me() + 2", 1),
    ("2 - 1 + me()", 1),
    ("me() + me()", 2),
    ("2 * me() - me()", 1),
    ("me() * 2", 2),
    ("2 * me()", 2),
    ("me() << 1", 2),
    ("me() * 2 // 2", 1),
    ("me() * 2 % 2", 0),
    ("me() == me()", 0),
    ("w.a + me()", 1),
    ("w.pages[me() * 2].n", 0),
]
NO_STRIDES = [
    # statements behind ``await step()``, why
    ("x = me() * w.a", "is used with *"),
    ("x = me() // 2", "is used with //"),
    ("x = me() & 1", "is used with &"),
    ("x = 1 << me()", "is used with <<"),
    ("x = w.pages[7 - me()].n", "an array has no elements for some CPUs"),
    ("x = w.items[me() * 2].n", "an array has no elements for some CPUs"),
    ("w.items[me() * 2].n = 1", "an array has no elements for some CPUs"),
    ("w.pages[me()].n = 1\nw.pages[me() * 2].n = 1", "is found in different ways"),
    ("w.pages[me()].n = 1\nw.others[me()].n = 1", "is found in different ways"),
    ("x = w.pages[me() * 2].weight & 3", "constants differ between the CPUs"),
    ("x = w.items[me() * 2].weight & 3", "constants differ between the CPUs"),
    ("w.pages[me()].n = 1\nw.pages[0].n = 1", "is named, not found by me(),"),
    ("w.a = me()", "which is of no CPU, gets me()"),
    ("x = me()\nx = 0", "is a number that depends on me(), and one that does not,"),
    ("if me():\n    w.a = 1", "what happens depends on me()"),
    ("require(me(), 'x')", "what happens depends on me()"),
    ("x = me() == 1", "is compared with one that does not"),
    ("accumulate('log', 0, me())", "what happens depends on me()"),
    ("z: u1 = me() * 2\nawait step()\nw.cpu[me()].p = z", "'z' of run() has no room for all CPUs"),
    ("w.cpu[me()].n = me() * 4", "cpu[0].n has no room for all CPUs"),
    ("w.cpu[me()].m = 0 - me()", "cpu[0].m has no room for all CPUs"),
    (
        "w.pages[4].home = 1\nx = w.pages[me() * 2 + w.a % 2].home",
        "'home' depends on me() in some elements only",
    ),
]


def strides_of(folder: Path, lines: str, cpus: int = 2, unlike: bool = False, checks: str = "") -> dict[str, int]:
    """The strides of the locals, by name."""
    text = "async def run(w):\n    await step()\n" + indented(lines)
    checks = f"Check('always', {checks}, (w,))" if checks else ""
    text += "\n\ndef numbers(w):\n    require(w.cpu[0].p == 0, 'n')\n"
    model, graph = build(folder, source(text, ", ".join(["one(run, (w,))"] * cpus), checks, cpus, unlike))
    owners, _ = find_strides(graph, model.cpus)
    return {var.name: stride for var, stride in owners.locals.items()}


@pytest.mark.parametrize(("expr", "stride"), OF_A_LOCAL)
def test_stride(tmp_path: Path, expr: str, stride: int) -> None:
    lines = f"w.a = 1\nw.pages[me() * 2].n = 1\nx = {expr}\nw.cpu[me()].p = x"
    assert strides_of(tmp_path, lines).get("x", 0) == stride


@pytest.mark.parametrize(("lines", "why"), NO_STRIDES)
def test_no_stride(tmp_path: Path, lines: str, why: str) -> None:
    with pytest.raises(NotInterchangeable) as refused:
        strides_of(tmp_path, "w.a = (w.a + 1) & 3\n" + lines)
    assert why in str(refused.value)


def test_cpus_that_cannot_be_exchanged(tmp_path: Path) -> None:
    with pytest.raises(NotInterchangeable, match="there is one CPU"):
        strides_of(tmp_path, "w.a = 1", cpus=1)
    text = "async def run(w):\n    await step()\n    w.a = 1\n"
    model, graph = build(tmp_path, source(text, "one(run, (w,)), one(writes, (w,))"))
    with pytest.raises(NotInterchangeable, match="the CPUs run different programs"):
        find_strides(graph, model.cpus)


def test_pages_that_are_unlike(tmp_path: Path) -> None:
    lines = "w.pages[me() * 2].n = 1"
    strides_of(tmp_path, lines)
    with pytest.raises(NotInterchangeable, match=r"pages\[2\] is not like .*pages\[0\]"):
        strides_of(tmp_path, lines, unlike=True)


def test_a_property_that_looks_at_numbers(tmp_path: Path) -> None:
    lines = "w.cpu[me()].p = me() + 1"
    assert "p" not in strides_of(tmp_path, lines)
    with pytest.raises(NotInterchangeable, match="a property of whole states reads a CPU's numbers"):
        strides_of(tmp_path, lines, checks="numbers")


# -- which steps may be taken alone ------------------------------------------------------------------

DEPENDS = [
    # a step of one CPU, a step of the other, whether the first depends on the second
    ("x = w.a & 1", "y = w.a & 1", False),
    ("x = w.a & 1", "w.a = 1", True),
    ("x = w.a & 1", "w.b = 1", False),
    ("w.a = 1", "y = w.a & 1", True),
    ("w.a = 1", "w.a = 2", True),
    ("w.g += 1", "w.g += 1", False),
    ("w.g += 1", "w.g -= 1", False),
    ("w.g -= 1", "w.g -= 1", False),
    ("w.g += 1", "w.low = 1 - w.low\nw.g += w.low", True),
    ("w.g += 1", "w.g = 0", True),
    ("w.g += 1", "require(w.g < 3, 'g')", True),
    ("require(w.g < 3, 'g')", "w.g += 1", True),
    ("require(w.g < 3, 'g')", "w.g -= 1", True),
    ("w.a = (w.a + 1) & 3", "w.a = (w.a + 1) & 3", True),
    ("w.readers += 1", "w.readers += 1", False),
    ("w.readers += 1", "require(w.readers < 2, 'r')", True),
    ("w.cpu[me()].n = 1", "w.cpu[me()].n = 1", False),
    ("w.cpu[me()].n = 1", "y = w.cpu[0].n & 1", True),
    ("y = w.cpu[1].n & 1", "w.cpu[me()].n = 1", True),
    ("w.items[0].n = 1", "w.items[1].n = 1", False),
    ("w.items[y].n = 1", "w.items[1].n = 1", True),
    ("w.cpu[me()].g += 1", "w.cpu[me()].g += 1", False),
]


def rows_of(folder: Path, one: str, other: str, check: str = "") -> tuple[bool, bool]:
    """Whether the last step of the first CPU may be taken alone, the other CPU being where it begins; and whether
    a property must be looked at after it."""
    text = ""
    for name, lines in (("first", one), ("second", other)):
        text += f"async def {name}(w):\n    x: u1 = 0\n    y: u1 = 0\n    await step()\n" + indented(lines)
        text += "    require(x + y < 9, 'read')\n\n\n"
    text += "def check(w):\n" + indented(check or "require(w.h == 0, 'h')")
    found = "Check('always', check, (w,))" if check else ""
    model, graph = build(folder, source(text, "one(first, (w,)), one(second, (w,))", found))
    memory = find_written(graph, model.cpus)
    numbers = {key: n for n, key in enumerate(k for k, f in memory.fields.items() if f.field.kind == PLAIN)}
    rows = find_partial_order(graph, memory, Trailing(graph, model.cpus, numbers)).rows
    last = max(p.number for p in graph.points if p is not None and p.stack[0].function == "first")
    begin = min(p.number for p in graph.points if p is not None and p.stack[0].function == "second")
    return bool(rows[last] >> begin & 1), bool(rows[last] >> len(graph.points) & 1)


@pytest.mark.parametrize(("one", "other", "depends"), DEPENDS)
def test_step_depends(tmp_path: Path, one: str, other: str, depends: bool) -> None:
    assert rows_of(tmp_path, one, other)[0] != depends


def test_a_later_step_counts_as_well(tmp_path: Path) -> None:
    later = "w.b = 1\nawait step()\nw.b = 2\nawait step()\n"
    assert rows_of(tmp_path, "x = w.a & 1", later) == (True, False)
    assert rows_of(tmp_path, "x = w.a & 1", later + "w.a = 1") == (False, False)


def test_what_stands_behind_a_lock_that_is_held_does_not(tmp_path: Path) -> None:
    one = TAKE + "await step()\nx = w.a & 1"
    assert rows_of(tmp_path, one, TAKE + "w.a = 1\n" + GIVE)[0]
    assert not rows_of(tmp_path, one, "await step()\nw.a = 1")[0]
    assert not rows_of(tmp_path, one.replace("w.lock = 1", "w.b = 1"), TAKE + "w.a = 1\n" + GIVE)[0]


BOTH = "require(w.a != 1 or w.b != 1, 'both')"


def test_properties_of_whole_states(tmp_path: Path) -> None:
    """A step that changes what one reads is looked at after, and is not put before a step that does so, too."""
    assert rows_of(tmp_path, "w.a = 1", "w.low = 1", BOTH) == (True, True)
    assert rows_of(tmp_path, "w.low = 1", "w.b = 1", BOTH) == (True, False)
    assert rows_of(tmp_path, "w.a = 1", "w.b = 1", BOTH) == (False, True)
    assert rows_of(tmp_path, "w.a = 1", "w.b = 1", "require(w.h == w.a + w.b, 'sum')") == (True, True)
    assert rows_of(tmp_path, "w.a = 1", "w.b = 1", "require(w.h <= w.a + w.b, 'sum')") == (False, True)


READS, READS_MARKED = "y = w.plain & 1", "y = marked_load(lambda: w.plain) & 1"
WRITES, WRITES_MARKED = "w.plain = 1", "marked_store(lambda: w.plain, 1)"
COUNTS, COUNTS_MARKED = "w.plain += 1", "marked_store(lambda: w.plain, marked_load(lambda: w.plain) + 1)"
RACING = [
    # what a CPU's last step has left, or its next one does; the next step of the other; whether the two race
    (READS, READS, False),
    (READS, READS_MARKED, False),
    (READS, WRITES, True),
    (READS, WRITES_MARKED, True),
    (READS, COUNTS_MARKED, True),
    (READS_MARKED, WRITES, True),
    (READS_MARKED, COUNTS, True),
    (READS_MARKED, WRITES_MARKED, False),
    (READS_MARKED, COUNTS_MARKED, False),
    (WRITES, READS, True),
    (WRITES, READS_MARKED, True),
    (WRITES, WRITES, True),
    (WRITES, WRITES_MARKED, True),
    (WRITES_MARKED, READS, True),
    (WRITES_MARKED, WRITES, True),
    (WRITES_MARKED, WRITES_MARKED, False),
    (COUNTS, COUNTS, True),
    (COUNTS, READS_MARKED, True),
    (COUNTS_MARKED, READS, True),
    (COUNTS_MARKED, COUNTS_MARKED, False),
]


@pytest.mark.parametrize(("one", "other", "race"), RACING)
def test_what_is_left_may_race(tmp_path: Path, one: str, other: str, race: bool) -> None:
    """The CPU that left it is not put before what races with it, and another one's next step is not taken alone."""
    assert rows_of(tmp_path, one + "\nawait step()\nx = 1", other)[0] != race


def test_what_a_step_may_have_left_for_the_next(tmp_path: Path) -> None:
    body = "async def go(w):\n    await step()\n    w.plain = 1\n    await step()\n    w.a = 1\n"
    model, graph = build(tmp_path, source(body, "one(go, (w,)), one(go, (w,))"))
    left = Trailing(graph, model.cpus, {(id(model.world), "plain"): 0}).fields_left(graph)
    points = [point for point in graph.points if point is not None]
    assert [names_of(model, left[id(point.entry)]) for point in points] == [set(), {"plain"}]


# -- ghosts: whether what a step does may depend on a field that orders nothing -------------------

GHOSTS = [
    ("w.g += 1", False),
    ("w.g += w.a", False),
    ("require(w.g < 9, 'g')", False),
    ("if w.g:\n    x = 1\nelse:\n    x = 2\nrequire(x < 3, 'x')", False),  # only a require() reads it
    ("w.cpu[me()].g += 1\nif w.cpu[me()].g:\n    w.a = 1", False),  # nobody else writes it
    ("w.g += 1\nif w.g:\n    w.a = 1", True),
    ("w.g += 1\nw.a = w.g", True),
    ("w.g += 1\nx = w.g\nw.a = x", True),
    ("w.h = 1\nw.items[w.h % 3].n = 1", True),
    ("w.h = 1\nw.g += w.h", True),
    ("if w.h:\n    w.a = 1", False),  # nobody writes it
    ("w.cpu[1 - me()].g += 1\nif w.cpu[me()].g:\n    w.a = 1", True),
    ("w.cpu[me()].g += 1\nif w.cpu[1 - me()].g:\n    w.a = 1", True),
]


@pytest.mark.parametrize(("lines", "decides"), GHOSTS)
def test_ghosts_decide(tmp_path: Path, lines: str, decides: bool) -> None:
    _, graph = build(
        tmp_path, source("async def go(w):\n    await step()\n" + indented(lines), "one(go, (w,)), one(go, (w,))")
    )
    assert ghosts_decide(graph) == decides
