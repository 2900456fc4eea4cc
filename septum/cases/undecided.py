# SPDX-License-Identifier: GPL-2.0-or-later
"""Findings of the reviews that no search can decide, each with the reason."""

from septum.cases import Undecided

_ROWS = (
    (
        *("C09", "Ordinary VMs fill the caches of Dynamic PAMT, too", "COUNT", "Rick Edgecombe", "2025"),
        "pages wasted, nothing broken: a number to count, not an interleaving",
    ),
    (
        *("C11", "A global spinlock under a shared mmu_lock", "PERF", "Rick Edgecombe, Sean Christopherson", "2025"),
        "a matter of measured contention (C81)",
    ),
    (
        *("C15", "Relying on the locks inside the module", "CTX", "Dave Hansen", "2025"),
        "a question of what the module promises: which locks a SEAMCALL takes is ABI, their order is not",
    ),
    (
        *("C20", "The top-up op hides the amount", "COUNT", "Yan Zhao, Sean Christopherson", "2025 and Jul 2026"),
        "who says how many pages, the caller or the op: the shape of an interface",
    ),
    (
        *(
            "C23",
            "Locks while the sparse refcount area is populated",
            "RACE",
            "Nikolay Borisov, Rick Edgecombe",
            "2025",
        ),
        "nobody else runs at that moment of init, so there is nothing to interleave; DP-v6 dropped the patch",
    ),
    (
        *("C28", "A comment that says true where false is meant", "COUNT", "inferred", "8 Dec 2025"),
        "a comment; the code that it describes is the fix of C26",
    ),
    (
        *("C31", "One pool of pages with three owners", "CTX", "Sean Christopherson", "16 Jan 2026"),
        "who should own S-EPT pages: a design objection; freeing was right (Yan Zhao)",
    ),
    (
        *("C32", "A per-VM split cache is painful", "CTX", "Kai Huang", "21 Jan 2026"),
        "another design is proposed; what it has to undo is C33",
    ),
    (
        *("C34", "Preallocate the most that may be needed before mmu_lock", "CTX", "Yan Zhao", "Jan 2026"),
        "another design: no posting has it; what was refused is TDX in the core MMU loop, not a function of its own "
        "(Sean Christopherson, aXtweWFELioEZLzv@google.com)",
    ),
    (
        *("C41", "The count of V5's top-up is too large", "COUNT", "Yan Zhao", "Feb 2026"),
        "five pairs where one is enough: pages wasted, nothing broken",
    ),
    (
        *("C42", "Long work under a spinlock", "PERF", "inferred", "6 Jan 2026"),
        "how long the split lock is held over DEMOTE and an IPI is to be measured on a TDX host",
    ),
    (
        *("C54", "Atomic zap and frozen entries in the refactor", "RACE", "Sashiko (AI review)", "Apr 2026"),
        "about which patch of a series may come first; the final order is what the model has",
    ),
    (
        *("C57", "Dynamic PAMT configured, or supported", "COUNT", "Kai Huang, Yan Zhao", "Jan 2026"),
        "a comment: the host configures it wherever it is supported",
    ),
    (
        *("C63", "DEMOTE can be interrupted if there are L2 VMs", "ERRPATH", "Xiaoyao Li, Kai Huang", "2025"),
        "KVM runs no L2 VMs in a TD, so the state is never reached",
    ),
    (
        *("C64", "Detect features, not versions", "CTX", "Rick Edgecombe, Sean Christopherson", "2 Sep 2025"),
        "a policy",
    ),
    (
        *(
            "C65",
            "What a wrapper returns if it is called wrongly",
            "ERRPATH",
            "Yan Zhao, Sean Christopherson",
            "Feb 2026",
        ),
        "a convention: error code and WARN, or one of them",
    ),
    (
        *(
            "C67",
            "Two ACCEPTs of one page, or a small ACCEPT that is meant",
            "CTX",
            "Yan Zhao, Kiryl Shutsemau",
            "2025",
        ),
        "whether a guest may do that is for the guest's ABI to say",
    ),
    (
        *("C74", "Ranges of PUNCH_HOLE", "COUNT", "Ackerley Tng, Yan Zhao", "Oct 2025"),
        "whether holes must be aligned is a question of the interface of guest_memfd",
    ),
    (
        *("C75", "Memory failure in a huge page", "CTX", "Ackerley Tng, Binbin Wu", "2025"),
        "the path that would need a split does not exist yet",
    ),
    (
        *("C76", "How long filemap_invalidate_lock is held", "PERF", "Yan Zhao", "15 Jan 2026"),
        "a soft lockup in a guest depends on times, which the model has none of",
    ),
    (
        *(
            "C77",
            "A walk over the whole range to split two leaves",
            "PERF",
            "Kai Huang, Sean Christopherson",
            "Jan 2026",
        ),
        "a cost; the result is the same",
    ),
    (
        *("C79", "scoped_guard() mixed with goto", "ERRPATH", "Chao Gao, Kiryl Shutsemau", "26 May 2026"),
        "a rule of style for cleanup helpers; the code in question did what it should",
    ),
    (
        *("C80", "What exactly conflicts in PAMT.ADD", "COUNT", "Yan Zhao", "8 Jul 2026"),
        "the words of a changelog; the conflict itself is C12",
    ),
    (
        *("C81", "Is the lock-free fast path needed", "PERF", "Chao Gao, Yan Zhao", "1 Jul 2026"),
        "a measurement: 705,000 gets of one TD in 0.05 s instead of 2.03 s",
    ),
    (
        *("C82", "An atomic_t that a lock protects", "COUNT", "Dave Hansen", "8 Jul 2026"),
        "style; an int would do in the simple version",
    ),
    (
        *("C83", "Untested code in V5", "CTX", "Sean Christopherson", "29 Jan 2026"),
        "a statement about testing; what testing found is C36",
    ),
)

UNDECIDED = tuple(Undecided(*row) for row in _ROWS)
