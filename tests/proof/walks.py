# SPDX-License-Identifier: GPL-2.0-or-later
"""Little walks over the pages of a CPU that two splits do not break and three do, and some that hold.

For tests/proof/test_walks.py and bench/any_number_false.py. What a CPU keeps is its own: ``mine.page``, the page at
hand, and ``mine.old``, an earlier one; ``start`` and ``end`` are the bounds of the walk.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from septum.lang.model import Model
from septum.proof.prove import HOLDS, Proof, prove
from tests.engine.slow import load
from tests.proof.refuting import refuted
from tests.proof.tricky import WORK, indented

HEAD = """
from septum.lang import GHOST, SYNC, Array, PerCpu, Struct, bounded, me, require, step, u8
from septum.lang.model import Check, Model, Program


class Page(Struct):
    state: int = bounded(0, 3, kind=SYNC)


class Mine(Struct):
    n: int = bounded(0, 3, kind=GHOST)
    page: int = bounded(0, "most", kind=GHOST)
    old: int = bounded(0, "most", kind=GHOST)

    def __init__(self, most: int) -> None:
        self.most = most


class World(Struct):
    small: int = bounded(0, 3, kind=SYNC)
    total: int = bounded(0, "most", kind=SYNC)
    done: int = bounded(0, "most", kind=SYNC)

    def __init__(self, cpus: int, splits: int) -> None:
        self.cpus, self.splits = cpus, splits
        self.most = 4 * cpus * splits
        self.mine = PerCpu(Mine(cpus * splits) for _ in range(cpus))
        self.pages = Array(Page() for _ in range(cpus * splits))


def third(w: World) -> int:
    if w.mine[me()].n == 2:
        return 1
    w.mine[me()].n += 1
    return 0


def all_done(w: World) -> None:
    for page in w.pages:
        require(page.state == 1, "all-done")


def small(w: World) -> None:
    for page in w.pages:
        require(page.state < 2, "small")


def adds_up(w: World) -> None:
    total: u8 = 0
    for page in w.pages:
        total += page.state
    require(w.total == total, "adds-up")


async def run(w: World) -> None:
    await walk(w, me() * w.splits, me() * w.splits + w.splits)


async def walk(w: World, start: int, end: int) -> None:
    mine = w.mine[me()]
    await step()
    mine.page = start
    mine.old = start
    while mine.page < end:
        await step()
"""

TAIL = """

def build(cpus: int, splits: int) -> Model:
    w = World(cpus, splits)
    return Model("walk", w, [Program(run, (w,))] * cpus, [Check(when, f, (w,)) for when, f in CHECKS])
"""


class Walk(NamedTuple):
    """What is done with a page, and after the last one; the fewest splits that break it (0: none), and the property.

    ``proved``  whether it is proved for any number of splits.
    """

    body: str
    fails: int = 0
    check: str = '("end", all_done)'
    after: str = ""
    proved: bool = False

    def build(self, folder: Path) -> Callable[[int], Callable[[int], Model]]:
        """The model for a number of splits, of CPUs."""
        text = HEAD + indented(indented(self.body + "\nmine.page += 1")) + indented(self.after)
        made = load(folder, f"{text}\n\nCHECKS = [{self.check}]\n{TAIL}").build
        return lambda splits: lambda cpus: made(cpus, splits)


SMALL, SUM = '("always", small)', '("always", adds_up)'

WALKS = {
    "each page": Walk("w.pages[mine.page].state = 1", proved=True),
    "a sum of pages": Walk("w.pages[mine.page].state = 1\nw.total += 1", check=SUM, proved=True),
    "the next page first": Walk(
        "if mine.page + 1 < end:\n    w.pages[mine.page + 1].state = 1\nw.pages[mine.page].state = 1", proved=True
    ),
    "the last page first": Walk("w.pages[end - 1].state = 1\nw.pages[mine.page].state = 1"),
    "not the third": Walk("if not third(w):\n    w.pages[mine.page].state = 1", 3),
    "the third twice": Walk("w.pages[mine.page].state += 1\nif third(w):\n    w.pages[mine.page].state += 1", 3, SMALL),
    "the third, by its number": Walk(
        "w.pages[mine.page].state = 1\nif mine.page == start + 2:\n    w.pages[mine.page].state = 2", 3, SMALL
    ),
    "the third, by me()": Walk(
        "w.pages[mine.page].state = 1\nif mine.page == me() * w.splits + 2:\n    w.pages[mine.page].state = 2", 3, SMALL
    ),
    "the first, with the third": Walk(
        "w.pages[mine.page].state = 1\nif third(w):\n    w.pages[mine.page - 2].state = 0", 3
    ),
    "the one before, with the third": Walk(
        "w.pages[mine.page].state = 1\nif third(w):\n    w.pages[mine.page - 1].state = 0", 3
    ),
    "the first again, after three": Walk(
        "w.pages[mine.page].state = 1\nif third(w):\n    w.small = 1",
        3,
        after="await step()\nif w.small:\n    w.pages[mine.old].state = 0",
    ),
    "more than one after the first": Walk(
        'w.pages[mine.page].state = 1\nif mine.page > mine.old + 1:\n    w.small = 1\nrequire(w.small == 0, "first")', 3
    ),
    "one that lags behind": Walk(
        "w.pages[mine.page].state = 1\nif third(w):\n    w.pages[mine.old].state = 2\n    mine.old += 1", 3, SMALL
    ),
    "the last of three": Walk(
        "if mine.page + 1 == end and mine.n == 2:\n    w.small = 1\nelse:\n    w.pages[mine.page].state = 1\n"
        "if mine.n < 2:\n    mine.n += 1",
        3,
    ),
    "a sum without the third": Walk("w.pages[mine.page].state = 1\nif not third(w):\n    w.total += 1", 3, SUM),
    "fewer than six in all": Walk('w.total += 1\nrequire(w.total < 6, "six")\nw.pages[mine.page].state = 1', 3),
    "more than two splits": Walk(
        "w.pages[mine.page].state = 1\nif w.splits > 2:\n    w.pages[mine.page].state = 2", 3, SMALL
    ),
    "more than three splits": Walk(
        "w.pages[mine.page].state = 1\nif w.splits > 3:\n    w.pages[mine.page].state = 2", 4, SMALL
    ),
    "the first of three again and again": Walk(
        "w.pages[mine.page].state = 1\nif third(w) and w.done == 0:\n    w.done += 1\n    mine.page = start\n"
        "    w.pages[mine.page].state = 2",
        3,
        SMALL,
    ),
}


def proof_of(each: Walk, folder: Path) -> Proof:
    """Its proof with two splits, or any number of them."""
    of = each.build(folder)
    two = of(2)
    return prove(two, most_work=WORK, any_splits=(two, of(3)))


def wrong_about(each: Walk, folder: Path) -> str:
    """What is wrong with its proof, or with what the table says of it; "" if nothing."""
    proof = proof_of(each, folder)
    of = each.build(folder)
    if proof.verdict == HOLDS and proof.repeated and (each.fails or not each.proved):
        return "it is proved for any number of splits"
    if each.proved and not (proof.verdict == HOLDS and proof.repeated):
        return proof.few or proof.reason
    for splits in range(1, (each.fails or 3) + 1):
        found = refuted(of(splits), 2)
        if bool(found) != (splits == each.fails):
            return f"{splits} splits: '{found}'"
    return ""
