# SPDX-License-Identifier: GPL-2.0-or-later
"""A guest ACCEPT that found no page of its size: the level it asked for decides the mapping from then on.

The EPT violation carries the level (ext_exit_qualification type ACCEPT). A 4K ACCEPT below a 2M leaf exits
again and again until the leaf is split; KVM_LPAGE_GUEST_INHIBIT_FLAG then keeps all vCPUs from mapping huge there.
Source: HP-v3 13/24, tdx_honor_guest_accept_level(); V5 41/45, tdx_handle_mismatched_accept().
"""

from __future__ import annotations

from septum.kernel.errno import ENOMEM
from septum.kvm.convert import kvm_tdp_mmu_mirrors_split_huge_pages
from septum.kvm.fault import RET_PF_RETRY, kvm_tdp_mmu_page_fault
from septum.kvm.host import Kvm, kvm_mmu_lock, kvm_mmu_unlock
from septum.kvm.tdx import KvmTdx
from septum.lang import step


async def tdx_honor_guest_accept_level(kvm: Kvm, tdx: KvmTdx, gfn: int, level_2m: bool) -> int:
    """Split the 2M leaf that maps 4K page ``gfn``, if the guest accepts less than that. 0 or -ENOMEM.

    The bit is tested without a lock: it is set after the split, under write mmu_lock, and never cleared.
    """
    page = gfn // kvm.td.module.children
    if level_2m:
        return 0
    await step()
    if kvm.memory.lpage_info[page].guest_inhibit:  # hugepage_test_guest_inhibit()
        return 0
    await tdx.begin_split_vcpu()
    await kvm_mmu_lock(kvm, tdx.shared)
    ret = 0
    if tdx.accept_walks_mirror_roots:
        ret = await kvm_tdp_mmu_mirrors_split_huge_pages(kvm, tdx, page, page + 1)
    if ret == 0:
        kvm.memory.lpage_info[page].guest_inhibit = 1  # hugepage_set_guest_inhibit()
    await kvm_mmu_unlock(kvm, tdx.shared)
    await tdx.end_split_vcpu()
    return ret


async def tdx_handle_ept_violation(kvm: Kvm, tdx: KvmTdx, gfn: int, level_2m: bool) -> int:
    """A vCPU left the guest over an ACCEPT of 4K page ``gfn``, or of all of its 2M page. RET_PF_*, -ENOMEM, -EFAULT.

    A fault that has to be tried again is tried again here, not in the guest, whose RIP would count against it
    (zero-step mitigation).
    """
    ret = await tdx_honor_guest_accept_level(kvm, tdx, gfn, level_2m)
    if ret == -ENOMEM and tdx.accept_retries_enomem:
        return RET_PF_RETRY
    if ret:
        return ret
    while True:
        ret = await kvm_tdp_mmu_page_fault(kvm, tdx, gfn)
        if ret != RET_PF_RETRY:
            return ret
        if kvm.memory.deletable and tdx.retries_leave_for_slots and kvm.memory.slot_invalid:
            return ret  # whoever deletes the memslot waits for this SRCU read side to end
