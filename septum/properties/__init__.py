# SPDX-License-Identifier: GPL-2.0-or-later
"""What must hold. Model code names a property in require(); here is what it says, and who says so.

May import: lang, kernel, tdx, kvm.
May be imported by: scenarios, designs, cases, recordings, verdict, show, price, cli.
"""

from __future__ import annotations

from typing import NamedTuple

from septum.properties.of_cases import OF_CASES
from septum.properties.of_kernel import OF_KERNEL
from septum.properties.of_module import OF_MODULE

#: what a search for endless runs decides; no model code names it
EVERY_OPERATION_ENDS = "every-operation-ends"


class Property(NamedTuple):
    """A property: its name in require(), what it says in one sentence, and where that comes from."""

    name: str
    sentence: str
    source: str


_ALL = (
    Property(
        "cache-never-short",
        "If a split's check finds enough preallocated pages, they are still there when it consumes them.",
        "Vishal Annapurve, 10 Dec 2025, CAGtprH8hk0akN1pbxO95O_AyHf-BDN5tOH-Lbxg-qcTMg-27UQ@mail.gmail.com; "
        "answered by Yan Zhao, aTouJ0SaFp9pluUN@yzhao56-desk.sh.intel.com",
    ),
    Property(
        "page-handed-out-once",
        "No page is taken out of a cache twice.",
        "Sagi Shahar, 5 Dec 2025, CAAhR5DF=Yzb6ThiLDtktiOnAG3n+u9jZZahJiuUFR9JFCsDw0A@mail.gmail.com",
    ),
    Property(
        "page-not-lost",
        "No page in a cache is overwritten by another one.",
        "Sagi Shahar, 5 Dec 2025, CAAhR5DF=Yzb6ThiLDtktiOnAG3n+u9jZZahJiuUFR9JFCsDw0A@mail.gmail.com",
    ),
    Property(
        "cache-in-bounds",
        "No page is stored behind the end of kvm_mmu_memory_cache.objects[].",
        "include/linux/kvm_types.h, struct kvm_mmu_memory_cache",
    ),
    Property(
        "pages-accounted",
        "Every allocated page is in exactly one place: a cache, a CPU's hands, a page table, or a PAMT pair.",
        "conservation of pages; struct tdx_prealloc, DP-v4 12/16",
    ),
    Property("no-page-leaked", "Nobody ends with a page in his hands.", "conservation of pages"),
    Property(
        "pair-present",
        "A 2M region with users has its PAMT page pair installed.",
        "TDX module 2.0.x, TDX_MISSING_PAMT_PAGE_PAIR; DP-v4 07/16",
    ),
    Property(
        "refcount-is-users",
        "The reference count of a 2M region is the number of its 4K pages in use by the module.",
        "DP-v4 06/16; HP-v3 23/24 (0 before a DEMOTE, 512 after it)",
    ),
    Property(
        "mirror-agrees",
        "Whenever mmu_lock is free, the mirror SPTE and the S-EPT entry say the same.",
        "HP-v3 07/24, aTouJ0SaFp9pluUN@yzhao56-desk.sh.intel.com (writes under mmu_lock)",
    ),
    Property(
        "no-seamcall-bug",
        "No SEAMCALL returns a status that KVM treats as its own bug (TDX_BUG_ON).",
        "arch/x86/kvm/vmx/tdx.c, TDX_BUG_ON(); HP-v3 08/24",
    ),
    Property(
        "no-kvm-bug",
        "No KVM_BUG_ON() fires: under write mmu_lock a split does not fail half-way.",
        "HP-v3 07/24, 21/24, 22/24",
    ),
    Property(
        "mmu-lock-held-for-write",
        "vCPUs are kicked out of the guest only with mmu_lock held for write.",
        "arch/x86/kvm/vmx/tdx.c, tdh_do_no_vcpus(); HP-v3 09/24",
    ),
    Property(
        "enomem-harmless",
        "A split that fails with -ENOMEM leaves pages, locks and both page tables as they were.",
        "Sean Christopherson, aXqQFo9S-UVMYfn-@google.com; HP-v3 10/24, 19/24",
    ),
    Property(
        "zaps-exactly",
        "A conversion zaps nothing outside its range, where the guest does not accept again.",
        "Ackerley Tng, diqzecrn2gru.fsf@google.com, on HP-v2 17/23",
    ),
    Property(
        "unmapped-when-given-away",
        "When a range is made shared or its pages are freed, the TD has no page of it mapped.",
        "Sean Christopherson, aXqQFo9S-UVMYfn-@google.com (the zap must not fail); HP-v2 06/23, cover, open 4",
    ),
    Property(
        "flushed-and-reset",
        "A page that the TD gives back is flushed, then overwritten, before the host may use it.",
        "arch/x86/kvm/vmx/tdx.c, tdx_sept_remove_private_spte(): tdh_phymem_page_wbinvd_hkid(), "
        "tdx_quirk_reset_page(); HP-v3 03/24 to 05/24",
    ),
    Property(
        "shared-not-mapped",
        "A page that is shared is not mapped as private memory.",
        "Documentation/virt/kvm/api.rst, KVM_SET_MEMORY_ATTRIBUTES; "
        "include/linux/kvm_host.h, mmu_invalidate_retry_gfn()",
    ),
    Property(
        "invalidation-ended",
        "A thread that begins an invalidation ends it: faults in its range are tried again until then.",
        "virt/kvm/kvm_main.c, kvm_mmu_invalidate_begin() and kvm_mmu_invalidate_end(); HP-v3 15/24",
    ),
    Property(
        "split-done",
        "Where a split returns 0, no page of its range is mapped huge.",
        "HP-v3 11/24, kvm_split_cross_boundary_leafs(), and 15/24, 16/24, which zap exactly after it",
    ),
    Property(
        "inhibit-kept",
        "Where the guest has accepted less than 2M, no leaf of 2M is mapped.",
        "HP-v3 12/24, 13/24 (KVM_LPAGE_GUEST_INHIBIT_FLAG is set after the split and never cleared)",
    ),
    Property(
        "fault-resolved",
        "After KVM reports a fault as handled, the vCPU does not fault there again until the page is removed.",
        "Sean Christopherson, aXtweWFELioEZLzv@google.com, on V5 41/45; HP-v2 14/23",
    ),
    Property(
        "all-accepted",
        "In the end the guest has accepted every page that it has not given up.",
        "arch/x86/coco/tdx/tdx.c, tdx_accept_memory(); TDX module 1.5.01, TDG.MEM.PAGE.ACCEPT",
    ),
    Property(
        "nothing-left",
        "When all TDs are gone, no page is allocated, and no region has a pair or a reference.",
        "HP-v3 20/24 (the split cache is freed with the VM); DP-v4 12/16, V5 21/45 (vCPUs' caches); DP-v4 06/16",
    ),
    Property(
        "split-caches-owned",
        "The caches for eager splits of the shadow MMU are touched only with slots_lock held.",
        "arch/x86/kvm/mmu/mmu.c, topup_split_caches(): lockdep_assert_held(&kvm->slots_lock)",
    ),
    Property(
        "root-reference-dropped",
        "Nobody ends with a reference to the mirror root.",
        "Sean Christopherson, 29 Jan 2026, aXt_L6QKB9CSTZcW@google.com, on V5 44/45",
    ),
    Property("all-split", "In the end every page of the ranges is split.", "KVM_SET_MEMORY_ATTRIBUTES, HP-v3 15/24"),
    Property(
        "no-sleep-in-atomic",
        "Nothing sleeps or allocates with GFP_KERNEL under a spinlock, a rwlock or RCU.",
        "CONFIG_DEBUG_ATOMIC_SLEEP",
    ),
    Property("unlock-held", "A CPU releases only locks that it holds.", "CONFIG_PROVE_LOCKING"),
    Property(
        "own-lock",
        "A mutex that is one CPU's own (Mutex(cpu=)) is taken by no other.",
        "the model's own, see kernel/locks.py: who holds such a mutex is told from who holds any of its class",
    ),
    Property("locks-free", "Nobody ends with a lock held.", "CONFIG_PROVE_LOCKING"),
    Property("index", "No array is indexed outside its bounds.", "CONFIG_UBSAN_BOUNDS"),
    Property(
        "deadlock", "Some CPU can always take a step until all have ended.", "CONFIG_PROVE_LOCKING, hung task detector"
    ),
    Property(
        EVERY_OPERATION_ENDS,
        "Under weak fairness every operation that a CPU starts eventually ends.",
        "soft lockup and hung task detectors; weak fairness as in Lamport, Specifying Systems, section 8.4",
    ),
    Property(
        "race",
        "No two CPUs access the same plain field unordered, one of them writing.",
        "tools/memory-model, KCSAN",
    ),
    Property("bounds", "No counter leaves the range that it is declared with.", "CONFIG_UBSAN; the model's own bounds"),
    Property(
        "lock-order",
        "The order in which locks are taken, over all runs together, has no cycle.",
        "Documentation/locking/lockdep-design.rst",
    ),
    Property(
        "irq-usage",
        "No lock that is taken in a softirq is taken elsewhere with softirqs enabled.",
        "Documentation/locking/lockdep-design.rst; Yan Zhao, 6 Feb 2026, aYW5CbUvZrLogsWF@yzhao56-desk.sh.intel.com",
    ),
    Property(
        "pamt-cache-owned",
        "Pages are taken from a VM's tdx_pamt_cache only with its mutex held.",
        "Sean Christopherson, V5 44/45, 20260129011517.3545883-45-seanjc@google.com: lockdep_assert_held()",
    ),
    Property(
        "lock-initialised",
        "No mutex is taken before mutex_init().",
        "CONFIG_DEBUG_MUTEXES; Yan Zhao, 6 Feb 2026, aYW+6WzOmCAvNRIH@yzhao56-desk.sh.intel.com",
    ),
)

PROPERTIES: dict[str, Property] = {
    p.name: p for p in (*_ALL, *(Property(*row) for row in (*OF_MODULE, *OF_KERNEL, *OF_CASES)))
}
