# SPDX-License-Identifier: GPL-2.0-or-later
"""For each invariant of the TDX module a leaf with one thing wrong."""

from collections.abc import Callable
from typing import Any

from septum.lang.model import Model
from septum.scenarios.leaves import huge_leaves
from septum.tdx.leaf import complete
from septum.tdx.leaves import MemLeaf
from septum.tdx.locks import EXCLUSIVE, release
from septum.tdx.module import NO_PAGE, PageType, PageUse, PamtRegion, SeptEntry, Td, TdxModule
from septum.tdx.pamt import use_page
from septum.tdx.resize import demote_pamt
from septum.tdx.status import TDX_SUCCESS


def use_page_uncounted(td: Td, pfn: int, use: PageUse) -> None:
    """use_page() that forgets CHLDCNT."""
    use_page(td, pfn, use)
    td.chldcnt -= 1


def use_page_as_tdcx(td: Td, pfn: int, use: PageUse) -> None:
    """use_page() that notes the wrong use."""
    use_page(td, pfn, PageUse.TDCX)


def keep_region(td: Td, region: PamtRegion) -> None:
    """free_used_region() that leaves the 2M page in the PAMT."""
    release(region.lock, EXCLUSIVE)


def demote_parts_only(td: Td, level: int, region: PamtRegion, pair0: int, pair1: int) -> None:
    """demote_pamt() that leaves the 2M entry a page."""
    demote_pamt(td, level, region, pair0, pair1)
    region.type = PageType.REG


def keep_bits(module: TdxModule, region: PamtRegion) -> None:
    """give_back_pair() that leaves the pages' bits set."""
    region.pair0 = NO_PAGE
    region.pair1 = NO_PAGE


def nobody_in_epoch(td: Td, parity: int) -> int:
    """vcpus_in_epoch() that sees nobody."""
    return 0


def always_tracked(td: Td, bepoch: int) -> bool:
    """tracked() that asks nobody."""
    return True


def complete_entry_locked(td: Td, leaf: type[MemLeaf], entry: SeptEntry) -> int:
    """complete() that forgets the entry."""
    complete(td, leaf, entry)
    entry.locked = 1
    return TDX_SUCCESS


Patch = tuple[tuple[str, Callable[..., Any]], ...]

#: the invariant; what is wrong; the functions that are replaced; the model that shows it
MODULE_BUGS: tuple[tuple[str, str, Patch, Callable[[], Model]], ...] = (
    (
        "td-pages-counted",
        "DEMOTE does not count the S-EPT page",
        (("septum.tdx.resize.use_page", use_page_uncounted),),
        lambda: huge_leaves(3, 1),
    ),
    (
        "leaf-maps-own-page",
        "REMOVE leaves the page in the PAMT",
        (("septum.tdx.pamt.free_used_region", keep_region),),
        lambda: huge_leaves(3, 1),
    ),
    (
        "table-is-sept-page",
        "SEPT.ADD takes the page as a TDCX",
        (("septum.tdx.sept.use_page", use_page_as_tdcx),),
        lambda: huge_leaves(4, 1),
    ),
    (
        "one-level-manages",
        "DEMOTE leaves the 2M entry a page",
        (("septum.tdx.resize.demote_pamt", demote_parts_only),),
        lambda: huge_leaves(3, 1),
    ),
    (
        "pamt-pages-listed",
        "PROMOTE leaves the pair's bits set",
        (("septum.tdx.resize.give_back_pair", keep_bits),),
        lambda: huge_leaves(6, 1),
    ),
    (
        "two-epochs",
        "TRACK does not wait for the epoch before",
        (("septum.tdx.range.vcpus_in_epoch", nobody_in_epoch),),
        lambda: huge_leaves(2, 1),
    ),
    (
        "no-stale-tlb",
        "REMOVE takes any blocked page as tracked",
        (("septum.tdx.leaf.tracked", always_tracked),),
        lambda: huge_leaves(2, 1),
    ),
    (
        "module-locks-free",
        "BLOCK leaves the entry locked",
        (("septum.tdx.range.complete", complete_entry_locked),),
        lambda: huge_leaves(1, 1),
    ),
)
