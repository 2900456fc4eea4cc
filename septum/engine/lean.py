# SPDX-License-Identifier: GPL-2.0-or-later
"""A large search keeps less of its states: how they were reached in few bits, and those that can be made again not.

Of states that are their entries in the table it keeps, besides the table, only those not yet expanded. Any other state
is made again from the first one, by the steps that led to it. Those steps are packed (search_origins.h in the C).
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable

from septum.engine.memory import Mapping
from septum.engine.shared import BLOCK, BLOCK_BYTES, CSearch

RELEASED = 1 << 22  # memory is given back in pieces of so many bytes: two huge pages, so that none is split
#: states from which on a search is lean: more than a graph of all states is made of (liveness.MOST_STATES)
LEAN_FROM = 1 << 22
PIECE = 1 << 17  # states that are made again before Ctrl-C is seen


class Pieces:
    """An array of which a beginning is given back, ``missing`` bytes; it has ``each`` bytes for a state."""

    def __init__(self, memory: Mapping, each: int) -> None:
        self.memory, self.each = memory, each
        self.missing: int = 0

    def release(self, states: int) -> None:
        """Give back what it has for the first ``states``, as far as that is whole pieces."""
        end = states * self.each & ~(RELEASED - 1)
        if end > self.missing:
            self.memory.release(self.missing, end)
            self.missing = end


class Lean:
    """What a lean search has given back.

    ``states``  the states, of one word each; None: they are not in the table, and all are kept;
    ``parents, moves``  how they were reached, of which the first ``c.packed`` are packed.
    """

    def __init__(self, states: Mapping | None, parents: Mapping, moves: Mapping, c: CSearch) -> None:
        self.states = Pieces(states, 8) if states is not None else None
        self.reached = (Pieces(parents, 4), Pieces(moves, 2))
        self.c = c
        blocks = len(parents.map) // 4 // BLOCK + 1
        self.blocks = Mapping(blocks * BLOCK_BYTES)
        self.bits = Mapping(blocks * BLOCK * 6 + 8)  # as many bits as they have unpacked; a word is read at the last
        c.blocks, c.bits = self.blocks.address, self.bits.address

    @property
    def missing(self) -> int:
        """The bytes of the states that are not in memory."""
        return 0 if self.states is None else self.states.missing

    @property
    def saved(self) -> int:
        """How many bytes it takes less than a search that keeps all."""
        packed = int(self.c.packed_words) * 8 + int(self.c.packed) // BLOCK * BLOCK_BYTES
        return self.missing + sum(pieces.missing for pieces in self.reached) - packed

    def shrink(self, pack: Callable[..., int]) -> None:
        """Give back the states that were expanded since the last time, and pack how all were reached.

        ``pack`` is the function of the C.
        """
        if self.states is not None:
            self.states.release(self.c.next)
        pack(ctypes.byref(self.c), self.c.count)
        for pieces in self.reached:
            pieces.release(self.c.packed)

    def restore(self, again: Callable[..., int], tick: Callable[[], None]) -> None:
        """Make all states again, each from the one before it; ``again`` is the function of the C."""
        if self.states is None:
            return
        end = (self.states.missing + 7) // 8
        for first in range(0, end, PIECE):
            again(ctypes.byref(self.c), first, min(end, first + PIECE), 0)
            tick()
        self.states.missing = 0

    def close(self) -> None:
        """Give the memory back."""
        self.blocks.close()
        self.bits.close()
