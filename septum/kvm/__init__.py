# SPDX-License-Identifier: GPL-2.0-or-later
"""What KVM does: the TDP MMU's split path, Dynamic PAMT references, and the glue to the TDX module.

Files are named as the kernel's, and cut as its headers do. Each imports only those before it in this list, and
septum.lang, kernel and tdx; properties, scenarios, designs and cases import them:

    kvm_types     include/linux/kvm_types.h
    virt_tdx      arch/x86/virt/vmx/tdx/tdx.c: get and put of Dynamic PAMT
    kvm_host      include/linux/kvm_host.h: every struct, and that header's inline functions
    mmu_internal  arch/x86/kvm/mmu/mmu_internal.h
    tdx           arch/x86/kvm/vmx/tdx.c, what the MMU calls; designs derive from its KvmTdx
    tdp_iter, tdp_mmu, mmu   arch/x86/kvm/mmu/
    guest         what a TD's guest does; no file of KVM
    tdx_run       arch/x86/kvm/vmx/tdx.c, what calls the MMU: exits, ACCEPT, ioctls
    guest_memfd, kvm_main    virt/kvm/

Follow a split from tdp_mmu.tdp_mmu_split_huge_pages_root() down to tdx.KvmTdx.tdx_sept_split_private_spte().

Every function keeps to this, and its docstring says only what differs:

    kvm, tdx          struct kvm *, struct kvm_tdx *; the running vCPU is kvm.vcpus[me()]
    gfn, start, end   Gfn: gfn_t, numbers of 4K pages of the guest; a range is start..end-1. A walk of 2M entries has
                      Page2M for start and end
    page, first, last Page2M: numbers of 2M pages of the guest; index is the number of a 4K page in its 2M page
    level             PG_LEVEL_* in the MMU, TDX_PS_* where it goes to a SEAMCALL
    region, sept_page number of a 2M region of the host; that in which an S-EPT page lies
    sp                struct kvm_mmu_page *, as tdp_mmu_alloc_sp_for_split() returns it; 0 is NULL
    shared            bool: mmu_lock is held for read, otherwise for write
    returns           int: 0 or a negative error number

Sources are cited as in docs/design.md: HP-v3 k/24, DP-v4 k/16, V5 k/45, and message-ids. Files of the kernel are those
that the series apply to; V5 applies to kvm-x86-next-2026.01.23. What is cited as of another release says so.

May import: lang, kernel, tdx.
May be imported by: properties, scenarios, kernel_c, designs, cases, recordings, verdict, show, price, cli.
"""
