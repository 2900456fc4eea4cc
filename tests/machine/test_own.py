# SPDX-License-Identifier: GPL-2.0-or-later
"""What a CPU finds by me(): wherever that is in a state, the compiled model does what the native one does."""

from pathlib import Path

import pytest

from septum.engine import compiled as compiled_module
from septum.engine.compiled import Compiled
from septum.engine.run import PAGES
from tests.engine import quick
from tests.engine.slow import compare, load, search

SOURCE = """\
from septum.lang.model import Check, Model, Program
from septum.lang import *


class Item(Struct):
    v: int = bounded(0, 7, kind=SYNC)

    def __init__(self, most=7):
        self.most = most


class Special(Item):
    def room(self):
        return 1


class Mine(Struct):
    v: int = bounded(0, "most", kind=SYNC)

    def __init__(self, n):
        self.most = 5 + n
        self.box = Array(Item() for _ in range(2))
        self.deep = Array([Array([Item()])[0]])


class World(Struct):
    def __init__(self):
        self.nodes = Array(Item() for _ in range(2))
        self.items = PerCpu([Item(), Special(), Item()])
        self.alias = self.items[1]
        self.turned = PerCpu([self.items[1], self.items[2], self.items[0]])
        self.same = PerCpu([self.nodes[0]] * 3)
        self.cpu = PerCpu(Mine(n) for n in range(3))
        for n in range(3):
            self.cpu[n].node = self.nodes[n // 2]
            self.cpu[n].next = self.cpu[(n + 1) % 3]
            self.cpu[n].far = self.cpu[(n + 1) % 3].box


async def one(w):
    await step()
    {first}
    await step()
    {second}


def check(w):
    require({never}, "never")


def build():
    w = World()
    return Model("own", w, [Program(one, (w,))] * 3, [Check("always", check, (w,))])
"""
#: what a CPU does, what it does then, and what does not hold in some state
MODELS = {
    "an array in an element": ("w.cpu[me()].box[0].v = 1", "w.cpu[me()].box[1].v = 2", "w.cpu[1].box[1].v == 0"),
    "a struct in such an array": ("w.cpu[me()].deep[0].v = 1", "w.cpu[me()].v = 5", "w.cpu[2].deep[0].v == 0"),
    "a node that two CPUs share": (
        *("w.cpu[me()].node.v += 1", "w.cpu[me()].v = w.cpu[me()].node.v"),
        "w.nodes[0].v < 2 or w.nodes[1].v < 1",
    ),
    "the next CPU's": ("w.cpu[me()].next.v += 1", "w.cpu[me()].next.v += w.cpu[me()].v", "w.cpu[0].v < 4"),
    "the next CPU's, and never one's own": ("w.cpu[me()].next.v = 1", "w.cpu[me()].next.v = 2", "w.cpu[0].v < 2"),
    "an array of the next CPU": ("w.cpu[me()].far[0].v = 1", "w.cpu[me()].box[0].v += 1", "w.cpu[0].box[0].v < 2"),
    "structs of two classes": ("w.items[me()].v = 1", "w.items[me()].v += 1", "w.items[1].v < 2"),
    "one that has another name": ("w.items[me()].v = 1", "w.alias.v += w.items[me()].v", "w.items[1].v < 4"),
    "the same structs in another order": ("w.items[me()].v = 1", "w.turned[me()].v += 2", "w.items[0].v < 3"),
    "the same struct for all": ("w.same[me()].v += 1", "w.same[me()].v += 1", "w.nodes[0].v < 6"),
    "its own and another's": ("w.cpu[me()].box[0].v += 1", "w.cpu[0].box[0].v += 1", "w.cpu[0].box[0].v < 4"),
}


@pytest.mark.parametrize("name", MODELS)
def test_what_is_found_by_the_number_of_a_cpu(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compiled_module, "build", quick.build)
    first, second, never = MODELS[name]
    model = load(tmp_path, SOURCE.format(first=first, second=second, never=never)).build()
    space, _ = compare(model)
    assert space.violations == {("require", "never")}
    model.reset()
    exchanging = Compiled(model, optimise=0, symmetry=True)
    if exchanging.asymmetric is None:
        assert search(exchanging, symmetry=True).findings[0].kind == PAGES, "one CPU's is named in the property"
