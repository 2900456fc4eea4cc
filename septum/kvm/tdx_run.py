# SPDX-License-Identifier: GPL-2.0-or-later
"""What calls the MMU for a TD: its vCPUs' runs and exits, and its ioctls from the first page to the last.

An EPT violation of an ACCEPT carries the level (ext_exit_qualification type ACCEPT), and the level that the guest asks
for decides the mapping from then on. A 4K ACCEPT below a 2M leaf exits again and again until the leaf is split;
KVM_LPAGE_GUEST_INHIBIT_FLAG then keeps all vCPUs from mapping huge there.
Source: arch/x86/kvm/vmx/tdx.c, with vcpu_run() of arch/x86/kvm/x86.c; HP-v3 13/24, V5 41/45 for ACCEPT; HP-v1 04/21 (4K
pages only until the TD runs), DP-v4 14/16 (the reference is taken with PAGE.ADD), V5 09/45 (reclaim_external_sp),
HP-v3 20/24 (what is left in the split cache is freed with the VM).
"""

from __future__ import annotations

from septum.kernel.context import task_exit
from septum.kernel.errno import EFAULT, ENOMEM
from septum.kernel.locks import (
    down_write,
    mutex_lock,
    mutex_unlock,
    rcu_read_lock,
    rcu_read_unlock,
    up_write,
    write_lock,
    write_unlock,
)
from septum.kernel.pages import free_pages, take_pages
from septum.kvm.guest import EXIT_DONE, EXIT_EPT_VIOLATION, EXIT_IPI, run_guest
from septum.kvm.kvm_host import (
    Kvm,
    Mirror,
    Mirror4K,
    kvm_mmu_lock,
    kvm_mmu_unlock,
    kvm_vcpu_srcu_read_lock,
    kvm_vcpu_srcu_read_unlock,
)
from septum.kvm.kvm_types import Gfn, Page2M
from septum.kvm.mmu import kvm_tdp_map_page, kvm_tdp_mmu_page_fault
from septum.kvm.mmu_internal import RET_PF_RETRY, SP_PAGES
from septum.kvm.tdp_mmu import kvm_tdp_mmu_mirrors_split_huge_pages
from septum.kvm.tdx import KvmTdx
from septum.kvm.virt_tdx import tdx_quirk_reset_page
from septum.lang import choose, me, require, step
from septum.lang.patches import patchable
from septum.tdx.guest import td_exit, tdh_vp_enter
from septum.tdx.module import TDX_PS_4K
from septum.tdx.phymem import tdh_phymem_page_reclaim
from septum.tdx.status import TDX_SUCCESS, TDX_VCPU_NOT_ASSOCIATED, tdx_status
from septum.tdx.sys import tdh_phymem_cache_wb
from septum.tdx.td import tdh_mng_key_freeid, tdh_mng_vpflushdone, tdh_mr_finalize, tdh_vp_flush


async def tdx_honor_guest_accept_level(kvm: Kvm, tdx: KvmTdx, gfn: Gfn, level_2m: bool) -> int:
    """Split the 2M leaf that maps 4K page ``gfn``, if the guest accepts less than that. 0 or -ENOMEM.

    ``level_2m``  the guest accepts the whole 2M page. Source: HP-v3 13/24; V5 41/45, tdx_handle_mismatched_accept().

    The bit is tested without a lock: it is set after the split, under write mmu_lock, and never cleared. Where the
    fault itself splits (``faults_split``) there is nothing to split before it.
    """
    page = gfn // kvm.td.module.children
    if level_2m:
        return 0
    await step()
    if kvm.memory.lpage_info[page].guest_inhibit:  # hugepage_test_guest_inhibit()
        return 0
    if tdx.faults_split:
        await write_lock(kvm.mmu_lock)
        kvm.memory.lpage_info[page].guest_inhibit = 1
        await write_unlock(kvm.mmu_lock)
        return 0
    if tdx.shared:
        return await split_shared_and_inhibit(kvm, tdx, page)
    await tdx.begin_split_vcpu()
    await write_lock(kvm.mmu_lock)
    ret = 0
    if tdx.accept_walks_mirror_roots:
        ret = await kvm_tdp_mmu_mirrors_split_huge_pages(kvm, tdx, page, page + 1)
    if ret == 0:
        kvm.memory.lpage_info[page].guest_inhibit = 1  # hugepage_set_guest_inhibit()
    await write_unlock(kvm.mmu_lock)
    await tdx.end_split_vcpu()
    return ret


async def split_shared_and_inhibit(kvm: Kvm, tdx: KvmTdx, page: Page2M) -> int:
    """Split and inhibit as above, where a design splits under read mmu_lock. 0 or -ENOMEM.

    Inferred, as no mail says it. The bit is set under write mmu_lock, and only if no leaf of 2M is there by then: a
    fault of another vCPU that has chosen 2M before holds mmu_lock for read until the leaf is there.
    """
    while True:
        await write_lock(kvm.mmu_lock)
        huge = kvm.sptes[page].state == Mirror.HUGE
        if not huge:
            kvm.memory.lpage_info[page].guest_inhibit = 1
        await write_unlock(kvm.mmu_lock)
        if not huge:
            return 0
        await tdx.begin_split_vcpu()
        await kvm_mmu_lock(kvm, tdx.shared)
        ret = await kvm_tdp_mmu_mirrors_split_huge_pages(kvm, tdx, page, page + 1)
        await kvm_mmu_unlock(kvm, tdx.shared)
        await tdx.end_split_vcpu()
        if ret:
            return ret


async def tdx_handle_ept_violation(kvm: Kvm, tdx: KvmTdx, gfn: Gfn, level_2m: bool) -> int:
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
            return ret  # the deletion of the memslot waits for this SRCU read side to end


async def tdx_vcpu_run(kvm: Kvm, tdx: KvmTdx) -> bool:
    """Enter the guest, with interrupts off from here on. Returns whether it did.

    It does not where another CPU keeps vCPUs out (wait_for_sept_zap), or where TDH.VP.ENTER is refused.
    """
    vcpu = kvm.vcpus[me()]
    await step()
    vcpu.in_guest_mode = 1
    await step()
    refused = tdx.wait_for_sept_zap != 0
    if not refused and kvm.zero_step:
        suspected = await choose(2) != 0
        refused = await tdh_vp_enter(kvm.td, me(), 0, suspected) != TDX_SUCCESS
    elif not refused:
        refused = await tdh_vp_enter(kvm.td, me()) != TDX_SUCCESS
    if refused:
        await step()
        vcpu.in_guest_mode = 0
        vcpu.ipi = 0
        return False
    return True


async def tdx_vcpu_exit(kvm: Kvm) -> None:
    """The TD exit, and interrupts on again: an IPI is taken."""
    vcpu = kvm.vcpus[me()]
    await td_exit(kvm.td, me())
    await step()
    vcpu.in_guest_mode = 0
    vcpu.ipi = 0


async def vcpu_run(kvm: Kvm, tdx: KvmTdx, end: Gfn) -> None:
    """KVM_RUN, again and again, until the guest has accepted 4K pages up to ``end`` - 1.

    A page that is shared by now (KVM_EXIT_MEMORY_FAULT) the guest gives up; -ENOMEM user space tries again.
    """
    vcpu = kvm.vcpus[me()]
    per_2m = kvm.td.module.children
    await mutex_lock(vcpu.mutex)
    exit_reason = EXIT_IPI
    while exit_reason != EXIT_DONE:
        if not await tdx_vcpu_run(kvm, tdx):
            continue
        exit_reason = await run_guest(kvm, end)
        await tdx_vcpu_exit(kvm)
        if exit_reason == EXIT_EPT_VIOLATION:
            require(not kvm.td.vcpus[me()].handled, "fault-resolved")
            level_2m = vcpu.accepts_2m != 0 and vcpu.gfn % per_2m == 0
            await kvm_vcpu_srcu_read_lock(kvm)
            ret = await tdx_handle_ept_violation(kvm, tdx, vcpu.gfn, level_2m)
            await kvm_vcpu_srcu_read_unlock(kvm)
            if ret == -EFAULT:
                vcpu.gfn += 1
    await mutex_unlock(vcpu.mutex)
    task_exit(kvm.host.cpus)


async def fault_in(kvm: Kvm, tdx: KvmTdx, gfn: Gfn) -> None:
    """KVM_RUN until 4K page ``gfn`` is mapped, or user space is told that it is shared.

    RET_PF_RETRY is tried again in the kernel (tdx_handle_ept_violation()), -ENOMEM by user space.
    """
    vcpu = kvm.vcpus[me()]
    await mutex_lock(vcpu.mutex)
    ret = RET_PF_RETRY
    while ret == RET_PF_RETRY or ret == -ENOMEM:
        ret = await kvm_tdp_mmu_page_fault(kvm, tdx, gfn)
    await mutex_unlock(vcpu.mutex)


async def tdx_vcpu_init_mem_region(kvm: Kvm, tdx: KvmTdx, start: Gfn, end: Gfn) -> int:
    """KVM_TDX_INIT_MEM_REGION: add 4K pages start..end-1 to a TD that is being built. 0 or -ENOMEM.

    Since 6.19 under kvm->lock and the mutex of every vCPU, of which it is this one's here (the others are tried, so
    that they order nothing), then slots_lock, and filemap_invalidate_lock for each page.
    """
    memory = kvm.memory
    await mutex_lock(memory.lock)
    await mutex_lock(kvm.vcpus[me()].mutex)
    await mutex_lock(memory.slots_lock)
    ret = 0
    for gfn in range(start, end):
        if ret == 0:
            await down_write(memory.inodes[0].filemap_invalidate_lock)  # kvm_gmem_populate()
            ret = await kvm_tdp_map_page(kvm, tdx, gfn)
            await up_write(memory.inodes[0].filemap_invalidate_lock)
    await mutex_unlock(memory.slots_lock)
    await mutex_unlock(kvm.vcpus[me()].mutex)
    await mutex_unlock(memory.lock)
    return ret


async def tdx_td_finalize(kvm: Kvm, tdx: KvmTdx) -> None:
    """KVM_TDX_FINALIZE_VM: the TD may run."""
    err = await tdh_mr_finalize(kvm.td)
    require(err == 0, "no-seamcall-bug")


async def tdx_mmu_release_hkid(kvm: Kvm, tdx: KvmTdx) -> None:
    """No vCPU is associated any more, the caches are written back, and the key belongs to nobody.

    tdx_lock keeps two TDs from meeting at the module's table of keys.
    """
    await mutex_lock(kvm.host.tdx_lock)
    for i in range(len(kvm.td.vcpus)):
        err = await tdh_vp_flush(kvm.td, i)
        require(err == 0 or tdx_status(err) == TDX_VCPU_NOT_ASSOCIATED, "no-seamcall-bug")
    err = await tdh_mng_vpflushdone(kvm.td)
    require(err == 0, "no-seamcall-bug")
    for _ in range(kvm.td.module.packages):
        err = await tdh_phymem_cache_wb(kvm.td.module, kvm.td.hkid)
        require(err == 0, "no-seamcall-bug")
    err = await tdh_mng_key_freeid(kvm.td)
    require(err == 0, "no-seamcall-bug")
    await mutex_unlock(kvm.host.tdx_lock)


async def tdx_reclaim_page(kvm: Kvm, region: int) -> None:
    """TDH.PHYMEM.PAGE.RECLAIM of a page of ``region``, and the page is overwritten. Caches were written back before.

    The TD is gone, so that nobody else can hold its locks.
    """
    err = await tdh_phymem_page_reclaim(kvm.td, region)
    require(err == 0, "no-seamcall-bug")
    tdx_quirk_reset_page(kvm.host, TDX_PS_4K, region)


async def reclaim_mirror_root(kvm: Kvm, tdx: KvmTdx) -> None:
    """Every table of the mirror root goes, and an S-EPT page with its reference. There are no leaves any more.

    They went with the guest_memfds; to remove one of a TD without a key is a KVM_BUG_ON().
    Source: kvm_mmu_uninit_tdp_mmu() of arch/x86/kvm/mmu/tdp_mmu.c, where TDX reclaims instead of removing (V5 09/45).
    """
    await write_lock(kvm.mmu_lock)
    rcu_read_lock(kvm.rcu)
    for page in range(len(kvm.sptes)):
        await step()
        require(kvm.sptes[page].state != Mirror.HUGE, "no-kvm-bug")
        if kvm.sptes[page].state == Mirror.TABLE:
            for index in range(kvm.td.module.children):
                await step()
                require(kvm.sptes[page].children[index].state != Mirror4K.PAGE, "no-kvm-bug")
            await tdx_reclaim_page(kvm, kvm.first_sept_region)
            kvm.sptes[page].state = Mirror.NONE
            take_pages(kvm.host.cpus, SP_PAGES)
            if kvm.host.cpus.softirqs:
                await tdx.free_removed_sp(kvm.first_sept_region)
            else:
                await tdx.pamt_put(kvm.first_sept_region)
                await free_pages(kvm.host.pages, SP_PAGES)
    rcu_read_unlock(kvm.rcu)
    await write_unlock(kvm.mmu_lock)


async def free_split_cache(kvm: Kvm, tdx: KvmTdx) -> None:
    """The VM's cache goes with it, as the design has it: KvmTdx.tdx_vm_destroy()."""
    await tdx.tdx_vm_destroy()


patchable(__name__)
