# SPDX-License-Identifier: GPL-2.0-or-later
"""Pages that are out of the page allocator, over all states of an exhausted space; how many a design needs at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import NamedTuple

from septum.engine.compiled import Compiled
from septum.engine.liveness import slot_of
from septum.kernel.context import Task
from septum.kernel.pages import PageAllocator
from septum.kvm.virt_tdx import TDX_DPAMT_ENTRY_PAGE_CNT
from septum.lang import Struct
from septum.tdx.module import PageType, PamtRegion

Packed = Sequence[int]


class Range(NamedTuple):
    """The least and the most of a number of pages."""

    least: int
    most: int


class Pages(NamedTuple):
    """4K pages. Peaks are of each number by itself: no one state need have them all.

    ``allocated``  the most that are out of the allocator at once, wherever they are;
    ``pamt``       the most that lie in PAMT pairs at once; ``hands`` in CPUs' hands, on their way to or from a cache;
    ``left, left_in_pamt``  those out, and those of them in PAMT pairs, once all programs have ended; None if no run
                   comes that far. What is left is in page tables, PAMT pairs, and caches.
    """

    allocated: int
    pamt: int
    hands: int
    left: Range | None
    left_in_pamt: Range | None


def count_pages(compiled: Compiled, states: Iterable[Packed], has_ended: Callable[[int], bool]) -> Pages | None:
    """Count in all states; None for a model without a page allocator. ``has_ended`` takes the number of a state."""
    known = compiled.model.structs
    out = [reader(compiled, struct, "allocated") for struct in known if isinstance(struct, PageAllocator)]
    if not out:
        return None
    in_hands = [reader(compiled, struct, "pages") for struct in known if isinstance(struct, Task)]
    types = [reader(compiled, struct, "type") for struct in known if isinstance(struct, PamtRegion)]
    allocated = pamt = hands = 0
    ends: list[tuple[int, int]] = []
    for number, state in enumerate(states):
        now = sum(read(state) for read in out)
        pairs = TDX_DPAMT_ENTRY_PAGE_CNT * sum(read(state) == PageType.PAMT for read in types)
        allocated, pamt = max(allocated, now), max(pamt, pairs)
        hands = max(hands, sum(read(state) for read in in_hands))
        if has_ended(number):
            ends.append((now, pairs))
    left, left_in_pamt = (Range(min(found), max(found)) for found in zip(*ends, strict=True)) if ends else (None, None)
    return Pages(allocated, pamt, hands, left, left_in_pamt)


def reader(compiled: Compiled, struct: Struct, name: str) -> Callable[[Packed], int]:
    """What reads a field of a struct in a packed state; a field that no step writes is what it was made with."""
    slot = slot_of(compiled, struct, name)
    if slot is None:
        return partial(constant, int(getattr(struct, name)))
    return partial(bits, slot.word, slot.shift, slot.mask)


def constant(value: int, _: Packed) -> int:
    """Whether an amount is the same in all states."""
    return value


def bits(word: int, shift: int, mask: int, state: Packed) -> int:
    """A slot of a state."""
    return state[word] >> shift & mask
