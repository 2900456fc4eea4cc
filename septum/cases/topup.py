# SPDX-License-Identifier: GPL-2.0-or-later
"""How many pairs a top-up asks for, and how many the operation behind it can take at most."""

from __future__ import annotations

from functools import partial

from septum.cases import VIOLATED, Case, Variant
from septum.cases.small import Small, small_model
from septum.kernel.context import task_exit
from septum.kernel.pages import alloc_page, free_pages
from septum.kvm.virt_tdx import TDX_DPAMT_ENTRY_PAGE_CNT, TdxPrealloc, get_tdx_prealloc_page, tdx_prealloc_add
from septum.lang import require
from septum.lang.model import Model

PT64_ROOT_MAX_LEVEL = 5  # page tables from the root to those of 4K entries; the root is not a page of a fault


class WorstCase(Small):
    """A vCPU's cache and the one operation that it was topped up for, at its worst.

    ``asked``    pairs that the top-up asks for;
    ``tables``   page tables that the operation adds; ``at_link``: it takes their pairs from the cache;
    ``mirrored`` the VM has a mirror root, kvm_has_mirrored_tdp(): otherwise no page has a pair.
    """

    def __init__(self, asked: int, tables: int, at_link: bool, mirrored: bool) -> None:
        super().__init__(1)
        self.asked = asked
        self.tables = tables
        self.at_link = at_link
        self.mirrored = mirrored
        self.cache = TdxPrealloc(self.cpus, TDX_DPAMT_ENTRY_PAGE_CNT * max(asked, 1))


async def take_pair(w: WorstCase) -> None:
    """Out of the cache and into the module; where the pages go from there is left out."""
    for _ in range(TDX_DPAMT_ENTRY_PAGE_CNT):
        if await get_tdx_prealloc_page(w.cache):
            await free_pages(w.pages, 1)


async def tops_up_and_maps(w: WorstCase) -> None:
    """The top-up, then the operation with every table missing and no pair installed in any region."""
    while w.cache.page_list < TDX_DPAMT_ENTRY_PAGE_CNT * w.asked:
        await alloc_page(w.pages)
        await tdx_prealloc_add(w.cache)
    if w.mirrored:
        for _ in range(w.tables):
            if w.at_link:
                await take_pair(w)
        await take_pair(w)  # for the guest's page
    require(w.cache.page_list == 0, "topup-is-used")
    while w.cache.page_list > 0:
        await get_tdx_prealloc_page(w.cache)
        await free_pages(w.pages, 1)
    task_exit(w.cpus)


def worst_case(asked: int, tables: int = PT64_ROOT_MAX_LEVEL - 1, at_link: bool = True, mirrored: bool = True) -> Model:
    """One vCPU, one fault (or split)."""
    return small_model("worst_case", WorstCase(asked, tables, at_link, mirrored), [tops_up_and_maps])


C09 = Case(
    id="C09",
    title="Ordinary VMs fill the caches of Dynamic PAMT, too",
    tag="COUNT",
    by="Rick Edgecombe",
    date="2025",
    source="review of DP-v2, 20250609191340.2051741-1-kirill.shutemov@linux.intel.com",
    story="On a host with TDX every vCPU tops up ten pages for pairs before a fault, also in a VM that is not a TD. "
    "No page of such a VM has a pair, so what is topped up is never taken. Nothing breaks; each vCPU keeps ten pages.",
    answer="Only if kvm_has_mirrored_tdp().",
    bug=partial(worst_case, asked=PT64_ROOT_MAX_LEVEL, mirrored=False),
    fix=partial(worst_case, asked=0, mirrored=False),
    property="topup-is-used",
)

C20 = Case(
    id="C20",
    title="The top-up op hides the amount",
    tag="COUNT",
    by="Yan Zhao, Sean Christopherson",
    date="2025 and Jul 2026",
    source="reviews of DP-v3 and DP-v4, 20251121005125.417831-1-rick.p.edgecombe@intel.com; "
    "2e5a6ff96782a7e3e5de14c9967211eaec48010c.camel@intel.com",
    story="The op that tops up the cache of external pages takes no number: it has PT64_ROOT_MAX_LEVEL in TDX code, "
    "right for a fault. For a split, which takes a pair for its S-EPT page and one for the guest's range, three pairs "
    "are left. The other way round, a number that is right for one operation is too small for another (variant short).",
    answer="The caller passes the count; in DP-v6 it is min_nr_spts.",
    bug=partial(worst_case, asked=PT64_ROOT_MAX_LEVEL, tables=1),
    fix=partial(worst_case, asked=2, tables=1),
    property="topup-is-used",
    more=(
        Variant(
            "short",
            "one pair, as V5 needs, in a split that takes the S-EPT page's pair from the cache, too",
            partial(worst_case, asked=1, tables=1),
            "cache-never-short",
            VIOLATED,
        ),
    ),
)

C41 = Case(
    id="C41",
    title="The count of V5's top-up is too large",
    tag="COUNT",
    by="Yan Zhao",
    date="Feb 2026",
    source="review of V5, 20260129011517.3545883-1-seanjc@google.com; aYZ2qft-akOYwkOk@google.com",
    story="V5 tops up five pairs before a fault, as DP-v4 did. But in V5 an S-EPT page brings its pair from its own "
    "allocation, so that a fault takes one at most, for the guest's page. Nothing breaks; eight pages are left.",
    answer="One pair. DP-v6 takes the pairs of S-EPT pages when they are linked again, and needs five (variant "
    "at-link).",
    bug=partial(worst_case, asked=PT64_ROOT_MAX_LEVEL, at_link=False),
    fix=partial(worst_case, asked=1, at_link=False),
    property="topup-is-used",
    more=(
        Variant(
            "at-link",
            "five pairs, taken when S-EPT pages are linked (DP-v6)",
            partial(worst_case, asked=PT64_ROOT_MAX_LEVEL),
            "topup-is-used",
            "HOLDS",
        ),
    ),
)
