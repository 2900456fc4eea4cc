# SPDX-License-Identifier: GPL-2.0-or-later
"""Properties of the TDX module's own state, which septum/properties/module.py checks: name, sentence, source."""

OF_MODULE = (
    (
        "td-pages-counted",
        "CHLDCNT of a TD is the number of 4K pages that the PAMT says are its own, besides the TDR.",
        "TDX module 1.5.01, CHLDCNT of the TDR",
    ),
    (
        "leaf-maps-own-page",
        "Every leaf of a TD's S-EPT maps a page of its own, at the leaf's size, and every such page is mapped once.",
        "TDX module 1.5.01, S-EPT states and PT_REG; before TEARDOWN, where RECLAIM does not read the S-EPT",
    ),
    (
        "table-is-sept-page",
        "Each S-EPT entry that is not a leaf points to an S-EPT page of its TD, and each such page is pointed to once.",
        "TDX module 1.5.01, PT_EPT; before TEARDOWN",
    ),
    (
        "one-level-manages",
        "At most one PAMT level describes a page: a large page has no parts in use, nor a 2M region without a pair.",
        "TDX module 1.5.01 and 2.0.x, PAMT walk",
    ),
    (
        "pamt-pages-listed",
        "A region's page count is that of its pages in use, and a page's bit is set just if one pair has the page.",
        "TDX module 2.0.x, Dynamic PAMT: page_count, bitmap, hpa0 and hpa1 of a 2M entry",
    ),
    (
        "two-epochs",
        "A vCPU in guest mode entered in the current TLB epoch or in the one before it.",
        "TDX module 1.5.01, TDH.MEM.TRACK and REFCOUNT",
    ),
    (
        "no-stale-tlb",
        "No vCPU in guest mode has a translation in its TLB to a page that is not its TD's any more.",
        "TDX module 1.5.01, TLB tracking at REMOVE, DEMOTE, PROMOTE, RELOCATE and SEPT.REMOVE",
    ),
    (
        "module-locks-free",
        "When no SEAMCALL runs, the module's locks are free, but for those of vCPUs in guest mode.",
        "TDX module 1.5.01: every leaf drops what it took, whatever its outcome",
    ),
)
