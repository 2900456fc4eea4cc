# SPDX-License-Identifier: GPL-2.0-or-later
"""Findings of the reviews that no search can decide, each with the reason."""

from septum.cases import Undecided

_ROWS = (
    (
        *("C11", "A global spinlock under a shared mmu_lock", "PERF", "Rick Edgecombe, Sean Christopherson", "2025"),
        "a matter of contention: septum price v6 boot has pamt_lock in use for 0.7 % of the time, docs/price.md",
    ),
    (
        *("C15", "Relying on the locks inside the module", "CTX", "Dave Hansen", "2025"),
        "a question of what the module promises: which locks a SEAMCALL takes is ABI, their order is not",
    ),
    (
        *("C42", "Long work under a spinlock", "PERF", "inferred", "6 Jan 2026"),
        "how long the split lock is held over DEMOTE and PAMT.ADD: septum price spinlock split has 1.5 us on "
        "average and 11 us at most, docs/price.md; in steps docs/locking.md",
    ),
    (
        *("C57", "Dynamic PAMT configured, or supported", "COUNT", "Kai Huang, Yan Zhao", "Jan 2026"),
        "a comment: the host configures it wherever it is supported",
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
        *("C76", "How long filemap_invalidate_lock is held", "PERF", "Yan Zhao", "15 Jan 2026"),
        "a soft lockup in a guest depends on times: septum price v5 split has threads wait for a mutex for whole "
        "ioctls, seconds with 1 TB, docs/price.md",
    ),
    (
        *("C80", "What exactly conflicts in PAMT.ADD", "COUNT", "Yan Zhao", "8 Jul 2026"),
        "the words of a changelog; the conflict itself is C12",
    ),
    (
        *("C81", "Is the lock-free fast path needed", "PERF", "Chao Gao, Yan Zhao", "1 Jul 2026"),
        "a measurement: 705,000 gets of one TD in 0.05 s instead of 2.03 s; "
        "septum price tip teardown --vs v6 has 0.04 s instead of 1.8 s, docs/price.md",
    ),
    (
        *("C83", "Untested code in V5", "CTX", "Sean Christopherson", "29 Jan 2026"),
        "a statement about testing; what testing found is C36",
    ),
)

UNDECIDED = tuple(Undecided(*row) for row in _ROWS)
