# SPDX-License-Identifier: GPL-2.0-or-later
"""Ranges that are zapped, and leaves that cross their ends: which must be split before, and which cannot be there."""

from __future__ import annotations

from functools import partial

from septum.cases import HOLDS, VIOLATED, Case, Variant
from septum.cases.small import Small, small_model
from septum.kernel.context import task_exit
from septum.lang import SYNC, Array, Struct, bounded, choose, require, step, u4
from septum.lang.model import Model

PER_2M, PER_1G = 4, 8  # 4K pages of a leaf, in this small machine
PAGES = 8

#: what is done before the zap
NOTHING, HEAD_TAIL, WALK = "nothing", "head and tail", "walk"


class Mapped(Struct):
    """A 4K page of guest memory: ``size`` in 4K pages of the aligned leaf that maps it."""

    size: int = bounded(1, PER_1G, kind=SYNC)


class Zap(Small):
    """All of a slot is mapped by leaves of one size, and a range of it is zapped.

    ``unit``   start and end of the range are multiples of it; others are refused;
    ``whole``  the range is one unit; ``splits`` NOTHING, HEAD_TAIL or WALK.
    """

    def __init__(self, leaf: int, unit: int, splits: str, whole: bool) -> None:
        super().__init__(1)
        self.unit = unit
        self.whole = whole
        self.head_tail = splits == HEAD_TAIL
        self.walks = splits == WALK
        self.mapped = Array(Mapped() for _ in range(PAGES))
        for page in self.mapped:
            page.size = leaf


def first_of(page: int, size: int) -> int:
    """The first 4K page of the leaf of ``size`` pages that maps ``page``."""
    if size == PER_1G:
        return page - page % PER_1G
    if size == PER_2M:
        return page - page % PER_2M
    return page


async def split_leaf(w: Zap, page: int) -> None:
    """Split the leaf that maps a page, by one level."""
    await step()
    size = w.mapped[page].size
    smaller = PER_2M if size == PER_1G else 1
    first: u4 = first_of(page, size)
    for i in range(PAGES):
        if first <= i < first + size:
            w.mapped[i].size = smaller


async def split_2m_page(w: Zap, page: int) -> None:
    """kvm_tdp_mmu_mirrors_split_huge_pages() of the 2M page that a page is in: down to 4K."""
    while w.mapped[page].size > 1:
        await split_leaf(w, page)


async def split_crossing(w: Zap, page: int, start: int, end: int) -> None:
    """The walk at a page of the range: split its leaf until it does not cross an end."""
    crosses = True
    while crosses:
        size = w.mapped[page].size
        first: u4 = first_of(page, size)
        crosses = first < start or end < first + size
        if crosses:
            await split_leaf(w, page)


async def zaps_range(w: Zap) -> None:
    """Split as the posting does, and zap all leaves of the range."""
    start: u4 = await choose(PAGES // w.unit) * w.unit
    end: u4 = start + w.unit
    if not w.whole:
        end = start + (1 + await choose(PAGES // w.unit)) * w.unit
    if end <= PAGES:
        if w.head_tail:
            head: u4 = start - start % PER_2M
            tail: u4 = end - end % PER_2M
            if head != start:
                await split_2m_page(w, start)
            if tail != end and (head != tail or head == start):
                await split_2m_page(w, tail)
        if w.walks:
            for i in range(PAGES):
                if start <= i < end:
                    await split_crossing(w, i, start, end)
        for i in range(PAGES):
            if start <= i < end:
                await step()
                size = w.mapped[i].size
                first: u4 = first_of(i, size)
                require(start <= first and first + size <= end, "zaps-exactly")
    task_exit(w.cpus)


def zap(leaf: int, unit: int = 1, splits: str = NOTHING, whole: bool = False) -> Model:
    """One CPU, any range."""
    return small_model("zap", Zap(leaf, unit, splits, whole), [zaps_range])


C74 = Case(
    id="C74",
    title="Ranges of PUNCH_HOLE",
    tag="COUNT",
    by="Ackerley Tng, Yan Zhao",
    date="Oct 2025",
    source="diqzh5wj2lc4.fsf@google.com, aOxFOJrSEyZFTMDD@yzhao56-desk.sh.intel.com on HP-v2 17/23",
    story="A hole that begins or ends within a 2M leaf cannot be zapped without a split. The split is there for holes "
    "only if user space may punch such holes; guest_memfd of huge folios need not allow it.",
    answer="If only holes are taken whose ends are multiples of 2M, no split is needed. Otherwise the leaves at both "
    "ends have to be split first (variant splits).",
    bug=partial(zap, PER_2M),
    fix=partial(zap, PER_2M, unit=PER_2M),
    property="zaps-exactly",
    more=(Variant("splits", "any hole, split by the walk", partial(zap, PER_2M, splits=WALK), "zaps-exactly", HOLDS),),
)

C75 = Case(
    id="C75",
    title="Memory failure in a huge page",
    tag="CTX",
    by="Ackerley Tng, Binbin Wu",
    date="2025",
    source="review of HP-v2 17/23, thread of 20250807093950.4395-1-yan.y.zhao@intel.com",
    story="kvm_gmem_error_folio() unmaps the range of the folio that is broken, and does not split. As long as no leaf "
    "is larger than its folio that is exact. Once the size of a mapping is no longer tied to that of the folio, a leaf "
    "of 2M may have a broken folio of 4K behind it, and its neighbours are unmapped, too.",
    answer="No leaf above its folio, as in HP-v3. Otherwise a split here as well, which may fail with -ENOMEM where "
    "nothing may (announced for the next version; variant splits).",
    bug=partial(zap, PER_2M, whole=True),
    fix=partial(zap, PER_2M, unit=PER_2M, whole=True),
    property="zaps-exactly",
    more=(
        Variant(
            "splits",
            "a folio of 4K behind a leaf of 2M, and a split",
            partial(zap, PER_2M, splits=WALK, whole=True),
            "zaps-exactly",
            HOLDS,
        ),
    ),
)

C77 = Case(
    id="C77",
    title="A walk over the whole range to split two leaves",
    tag="PERF",
    by="Kai Huang, Sean Christopherson",
    date="Jan 2026",
    source="review of HP-v2 12/23; aWrMIeCw2eaTbK5Z@google.com; V5 44/45, 20260129011517.3545883-45-seanjc@google.com",
    story="Only the leaves at the two ends of a range can cross them, so V5 splits the 2M pages of its head and tail, "
    "if they are not aligned, and walks nothing else. Yan Zhao objects that it depends on the level: a range of whole "
    "2M pages crosses a leaf of 1G, and neither end is unaligned.",
    answer="TDX maps 2M at most, and there head and tail do what the walk does, for every range. With leaves of 1G the "
    "ends have to be compared with the leaf, as the walk does (variant walk-1g).",
    bug=partial(zap, PER_1G, splits=HEAD_TAIL),
    fix=partial(zap, PER_2M, splits=HEAD_TAIL),
    property="zaps-exactly",
    more=(
        Variant("walk", "leaves of 2M, the walk", partial(zap, PER_2M, splits=WALK), "zaps-exactly", HOLDS),
        Variant("walk-1g", "leaves of 1G, the walk", partial(zap, PER_1G, splits=WALK), "zaps-exactly", HOLDS),
        Variant("unsplit", "leaves of 2M, and no split", partial(zap, PER_2M), "zaps-exactly", VIOLATED),
    ),
)
