# SPDX-License-Identifier: GPL-2.0-or-later
"""Properties that only the cases of septum/cases check: name, sentence, source."""

OF_CASES = (
    (
        "stats-agree",
        "Whenever mmu_lock is free, kvm->stat counts the leaves that there are.",
        "Yan Zhao, review of V5, 20260129011517.3545883-1-seanjc@google.com; debugfs pages_2m, pages_4k",
    ),
    (
        "frozen-not-used",
        "Nobody takes an address out of FROZEN_SPTE.",
        "arch/x86/kvm/mmu/spte.h, FROZEN_SPTE; review of V5, 20260129011517.3545883-1-seanjc@google.com",
    ),
    (
        "spte-initialised",
        "Nobody who walks the page tables finds an entry that nobody has written.",
        "arch/x86/kvm/mmu/spte.h, SHADOW_NONPRESENT_VALUE; Kai Huang, review of DP-v4",
    ),
    (
        "rcu-dereference",
        "What RCU protects is dereferenced inside its read side only.",
        "CONFIG_PROVE_RCU; Yan Zhao, review of V5, 20260129011517.3545883-1-seanjc@google.com",
    ),
    (
        "cache-freed",
        "When a VM is gone, none of its caches holds a page.",
        "Yan Zhao, review of DP-v3",
    ),
    (
        "list-initialised",
        "No list is walked before INIT_LIST_HEAD().",
        "CONFIG_DEBUG_LIST; Yan Zhao, review of DP-v3",
    ),
    (
        "no-null-pointer",
        "Nobody dereferences NULL.",
        "Rick Edgecombe and Kiryl Shutsemau, review of DP-v2; 0c31fcdc-048c-4ff2-9e89-1ba112815c84@linux.intel.com",
    ),
    (
        "roots-put",
        "Every reference to a root is dropped again.",
        "aXt_L6QKB9CSTZcW@google.com",
    ),
    (
        "refcounts-populated",
        "No refcount is touched that has no memory behind it.",
        "Kai Huang, 15 Oct 2025, review of DP-v3",
    ),
    (
        "failure-before-zap",
        "A conversion that fails has unmapped nothing.",
        "Sean Christopherson, aXqQFo9S-UVMYfn-@google.com",
    ),
    (
        "leaf-within-folio",
        "No leaf is larger than the folio behind it.",
        "Vishal Annapurve, CAGtprH9vdpAGDNtzje=7faHBQc9qTSF2fUEGcbCkfJehFuP-rw@mail.gmail.com",
    ),
    (
        "freed-not-used",
        "No vCPU touches a page that was freed.",
        "HP-v2 06/23; KASAN's use-after-free",
    ),
    (
        "inhibit-means-small",
        "Who finds the inhibit bit set finds no leaf above the level that it inhibits.",
        "HP-v3 13/24, 20260106102207.25143-1-yan.y.zhao@intel.com",
    ),
    (
        "write-logged",
        "Once dirty logging has started, no write goes unlogged.",
        "Kai Huang, review of HP-v2 12/23; KVM_GET_DIRTY_LOG",
    ),
    (
        "split-inhibits",
        "An ACCEPT handler that returns has set the inhibit bit and flushed TLBs.",
        "Binbin Wu, 3 Sep 2025, review of HP-v2 14/23; aLgMd6X1qINCjozy@yzhao56-desk.sh.intel.com",
    ),
    (
        "region-usable",
        "After a PAMT.REMOVE that failed the region can still be used for 4K pages.",
        "Rick Edgecombe, 26 Nov 2025, review of DP-v4; DP-v6 06/11",
    ),
    (
        "zero-or-errno",
        "tdx_pamt_get() returns 0 or a negative error number.",
        "Sagi Shahar, review of DP-v2",
    ),
    (
        "keyid-reset",
        "A page that was the TDX module's is rewritten before anybody else has it.",
        "Adrian Hunter, review of DP-v2; X86_BUG_TDX_PW_MCE, tdx_quirk_reset_paddr()",
    ),
    (
        "topup-is-used",
        "After the worst case that a cache was topped up for, nothing is left in it.",
        "Rick Edgecombe, review of DP-v2; Yan Zhao, review of V5, 20260129011517.3545883-1-seanjc@google.com",
    ),
)
