# SPDX-License-Identifier: GPL-2.0-or-later
"""A large search whose states are their entries in the table keeps, besides the table, only those not yet expanded.

Any other state is made again from the first one, by the steps that led to it.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable

from septum.engine.memory import Mapping
from septum.engine.shared import CSearch

RELEASED = 1 << 22  # memory is given back in pieces of so many bytes: two huge pages, so that none is split
#: states from which on a search is lean: more than a graph of all states is made of (liveness.MOST_STATES)
LEAN_FROM = 1 << 22
PIECE = 1 << 17  # states that are made again before Ctrl-C is seen


class Lean:
    """Which states a lean search has given back: those in the first ``missing`` bytes of ``states``."""

    def __init__(self, states: Mapping, c: CSearch) -> None:
        self.states, self.c = states, c
        self.missing = 0

    def shrink(self) -> None:
        """Give back the states that were expanded since the last time."""
        end = self.c.next * 8 & ~(RELEASED - 1)
        if end > self.missing:
            self.states.release(self.missing, end)
            self.missing = end

    def restore(self, again: Callable[..., int], tick: Callable[[], None]) -> None:
        """Make all states again, each from the one before it; ``again`` is the function of the C."""
        end = (self.missing + 7) // 8
        for first in range(0, end, PIECE):
            again(ctypes.byref(self.c), first, min(end, first + PIECE), 0)
            tick()
        self.missing = 0
