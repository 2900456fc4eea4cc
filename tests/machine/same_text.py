# SPDX-License-Identifier: GPL-2.0-or-later
"""Print the digest of the generated code of every design; test_same_text.py runs this in several processes."""

import hashlib
import sys
from pathlib import Path
from typing import Any

from septum.designs import load, names
from septum.engine.compiled import Compiled

#: one function, inlined twice at once: both calls have a local of the same name, declared at the same place
TWICE = """
from septum.lang import Struct, bounded, step
from septum.lang.model import Model, Program

class World(Struct):
    a: int = bounded(0, 7)

    def __init__(self):
        pass

def doubled(w):
    x = w.a
    if x > 3:
        x = 3
    return x + x

async def one(w):
    await step()
    p, q = 0, 0
    p = doubled(w)
    await step()
    w.a = 1
    q = doubled(w)
    await step()
    w.a = (p + q) & 7
"""


def junk(count: int) -> list[Any]:
    """Objects with holes between them, so that what is allocated next lies elsewhere."""
    made = [object() for _ in range(count)]
    del made[::3]
    return made


def main() -> None:
    """``same_text.py JUNK``"""
    kept = junk(int(sys.argv[1]))
    for name in names():
        design = load(name)
        for pages in (False, True):
            model = design.build("split", cpus=2, splits=2, enomem=True)
            text = Compiled(model, 0, pages=pages).code.text
            print(name, pages, hashlib.sha256(text.encode()).hexdigest())
    del kept


if __name__ == "__main__":
    main()
