# SPDX-License-Identifier: GPL-2.0-or-later
"""SEAMCALL leaves as tests call them: natively, to the end, or up to where they hold the module's locks."""

from collections.abc import Callable, Coroutine
from typing import Any

from septum.lang.structs import Array, Struct
from septum.tdx.locks import SharexLock
from septum.tdx.mem import (
    tdh_mem_page_aug,
    tdh_mem_page_demote,
    tdh_mem_page_remove,
    tdh_mem_range_block,
    tdh_mem_sept_add,
    tdh_mem_track,
)
from septum.tdx.module import (
    NO_DETAIL,
    TDX_PS_1G,
    TDX_PS_2M,
    TDX_PS_4K,
    USUAL_VERSION,
    Detail,
    PageType,
    Scope,
    SeptEntry,
    SeptState,
    Td,
    TdxModule,
    Version,
)
from septum.tdx.phymem import tdh_phymem_pamt_add, tdh_phymem_pamt_remove

Leaf = Coroutine[Any, int, int]

PTRS = 4
HUGE, OTHER, TABLE, FREE, SEPT_PAGES, EMPTY = range(6)
GUEST_PAGES = 4  # HUGE to FREE, below one 1G entry


class Machine:
    """A running TD, one vCPU in the guest, in epoch 1.

    Guest pages and their regions: HUGE and OTHER are mapped 2M pages, TABLE is split (its first three 4K
    pages are mapped, the fourth is free), FREE is not mapped. S-EPT pages lie in SEPT_PAGES, which has a pair and one
    page in use; EMPTY has a pair and nothing in use.
    """

    def __init__(
        self,
        *,
        busy: bool = False,
        detail: Detail = NO_DETAIL,
        version: Version = USUAL_VERSION,
        block_regions: int = 512,
    ) -> None:
        scope = Scope(regions=6, ptrs=PTRS, children=PTRS, lps=3, most_epochs=9, hkids=2, block_regions=block_regions)
        self.module = TdxModule(scope, detail, version)
        self.hkid = 1
        self.td = Td(self.module, GUEST_PAGES, 1, busy=busy)
        for gfn in (HUGE, OTHER):
            self.td.sept[gfn].state = SeptState.MAPPED
            self.module.regions[gfn].type = PageType.REG
        self.td.sept[TABLE].state = SeptState.NL_MAPPED
        for child in self.td.sept[TABLE].children[:3]:
            child.state = SeptState.MAPPED
        for region, used in ((TABLE, 3), (SEPT_PAGES, 1), (EMPTY, 0)):
            self.module.regions[region].type = PageType.PAMT
            self.module.regions[region].page_count = used

    def entry(self, level: int, gfn: int, index: int = 0) -> SeptEntry:
        """An S-EPT entry; of a 1G page ``gfn`` is its own number."""
        if level == TDX_PS_1G:
            return self.td.upper[gfn]
        return self.td.sept[gfn] if level == TDX_PS_2M else self.td.sept[gfn].children[index]

    def next_epoch(self) -> None:
        """What TRACK and a kick come to: everything blocked so far is tracked."""
        self.td.epoch += 1
        self.td.vcpus[0].epoch = self.td.epoch

    def locks(self) -> list[str]:
        """The locks that are held: none, when no leaf runs."""
        named: list[tuple[str, SharexLock]] = [("tree", self.td.tree), ("epoch", self.td.epoch_lock)]
        named += [(f"region {i}", region.lock) for i, region in enumerate(self.module.regions)]
        named += [(f"block {i}", block.lock) for i, block in enumerate(self.module.blocks)]
        held = [name for name, lock in named if lock.exclusive or lock.readers]
        held += [f"1G entry {i}" for i, entry in enumerate(self.td.upper) if entry.locked]
        for gfn, entry in enumerate(self.td.sept):
            held += [f"entry {gfn}"] * entry.locked
            held += [f"entry {gfn}.{i}" for i, child in enumerate(entry.children) if child.locked]
        return held

    def snapshot(self) -> list[tuple[str, int]]:
        """Every field of the module and the TD, by the first name that leads to it."""
        found: list[tuple[str, int]] = []
        seen: set[int] = set()

        def walk(name: str, item: object) -> None:
            if isinstance(item, Array):
                for i, element in enumerate(item):
                    walk(f"{name}[{i}]", element)
            elif isinstance(item, Struct) and id(item) not in seen:
                seen.add(id(item))
                found.extend((f"{name}.{f}", int(getattr(item, f))) for f in type(item).fields())
                for key, linked in item.linked():
                    if linked is not self.module:
                        walk(f"{name}.{key}", linked)

        walk("td", self.td)
        walk("module", self.module)
        return found


class Refused(Exception):
    """A leaf that was to be held ended in its first step."""


def finish(leaf: Coroutine[Any, int, int | None], choice: int = 0) -> int:
    """Run a leaf to its end; ``choice`` is what its choose() gives. Returns the status."""
    try:
        leaf.send(None)  # type: ignore[arg-type]  # how a coroutine is started
        while True:
            leaf.send(choice)
    except StopIteration as end:
        return int(end.value or 0)


def hold(leaf: Leaf) -> Callable[[], int]:
    """Run a leaf's first step, after which it holds its locks; returns what runs the second one."""
    leaf.send(None)  # type: ignore[arg-type]
    try:
        leaf.send(0)
    except StopIteration as end:
        raise Refused(hex(end.value)) from None

    def rest() -> int:
        try:
            leaf.send(0)
        except StopIteration as end:
            return int(end.value)
        raise AssertionError("a leaf has two steps")

    return rest


#: every leaf as it succeeds on a fresh :class:`Machine`, after :func:`ready`
LEAVES: dict[str, Callable[[Machine], Leaf]] = {
    "BLOCK 2M": lambda m: tdh_mem_range_block(m.td, TDX_PS_2M, OTHER, 0),
    "BLOCK 4K": lambda m: tdh_mem_range_block(m.td, TDX_PS_4K, TABLE, 0),
    "TRACK": lambda m: tdh_mem_track(m.td),
    "DEMOTE": lambda m: tdh_mem_page_demote(m.td, HUGE, SEPT_PAGES),
    "SEPT.ADD": lambda m: tdh_mem_sept_add(m.td, FREE, SEPT_PAGES),
    "AUG 2M": lambda m: tdh_mem_page_aug(m.td, TDX_PS_2M, FREE, 0),
    "AUG 4K": lambda m: tdh_mem_page_aug(m.td, TDX_PS_4K, TABLE, 3),
    "REMOVE 2M": lambda m: tdh_mem_page_remove(m.td, TDX_PS_2M, HUGE, 0),
    "REMOVE 4K": lambda m: tdh_mem_page_remove(m.td, TDX_PS_4K, TABLE, 1),
    "PAMT.ADD": lambda m: tdh_phymem_pamt_add(m.module, FREE),
    "PAMT.REMOVE": lambda m: tdh_phymem_pamt_remove(m.module, EMPTY),
}


def ready(*, busy: bool = False) -> Machine:
    """A machine on which every one of LEAVES succeeds: what is removed or demoted is blocked and tracked."""
    m = Machine(busy=busy)
    for entry, region in ((m.td.sept[HUGE], HUGE), (m.td.sept[TABLE].children[1], TABLE)):
        entry.state = SeptState.BLOCKED
        m.module.regions[region].bepoch = m.td.epoch
    m.next_epoch()
    return m
