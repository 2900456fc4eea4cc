# SPDX-License-Identifier: GPL-2.0-or-later
"""Origins and steps that the C packs, against the arrays that they were in."""

import array
import ctypes
import random
from collections.abc import Iterator

from septum.engine.compiled import Compiled
from septum.engine.lean import Lean
from septum.engine.memory import Mapping
from septum.engine.shared import BLOCK, NO_MOVE, CSearch
from septum.machine.compile import U64

LAST = (1 << 32) - 1
COUNT = 5 * BLOCK + 77


def drawn(rng: random.Random, cpus: int) -> Iterator[tuple[int, int]]:
    """Origins and steps of blocks, from such as take the fewest bits to such as take them all."""
    for spread in (1, 40, 5000, 1 << 20, LAST + 1):
        base = rng.randrange(LAST + 2 - spread)
        ways = rng.choice((1, 3, 256))
        for _ in range(BLOCK):
            yield base + rng.randrange(spread), rng.randrange(cpus) | rng.randrange(ways) << 8
    while True:
        yield rng.choice((0, LAST)), cpus - 1 | rng.choice((0, 255)) << 8


def mispacks(compiled: Compiled, seed: int) -> bool:
    """Whether some state is said to be reached otherwise than it was, after its block was packed or before."""
    pairs = drawn(random.Random(seed), compiled.model.cpus)
    plain = [(0, NO_MOVE), *(next(pairs) for _ in range(COUNT - 1))]
    parents, moves = Mapping(COUNT * 4), Mapping(COUNT * 2)
    parents.map[: COUNT * 4] = array.array("I", [parent for parent, _ in plain]).tobytes()
    moves.map[: COUNT * 2] = array.array("H", [move for _, move in plain]).tobytes()
    c = CSearch(parent=parents.address, move=moves.address, count=COUNT)
    packed = Lean(None, parents, moves, c)
    pointer = ctypes.POINTER(CSearch)
    pack, reached = compiled.function("pack", pointer, U64), compiled.function("reached", pointer, U64)
    wrong = False
    for end in (0, 2 * BLOCK - 1, COUNT):
        pack(ctypes.byref(c), end)
        wrong |= c.packed != end // BLOCK * BLOCK
        # what is packed is not read again
        parents.map[: c.packed * 4] = bytes(c.packed * 4)
        moves.map[: c.packed * 2] = bytes(c.packed * 2)
        found = [reached(ctypes.byref(c), n) for n in range(COUNT)]
        wrong |= [(one & LAST, one >> 32) for one in found] != plain
    for part in (packed, parents, moves):
        part.close()
    return wrong
