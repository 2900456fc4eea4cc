# SPDX-License-Identifier: GPL-2.0-or-later
"""The beginning and the end of a TD: its first pages are added, its key is given back, its pages are reclaimed.

Source: arch/x86/kvm/vmx/tdx.c, tdx_vcpu_init_mem_region(), tdx_mmu_release_hkid(), tdx_reclaim_page(),
tdx_vm_destroy(); HP-v1 04/21 (4K pages only until the TD runs), DP-v4 14/16 (the reference is taken with PAGE.ADD),
V5 09/45 (reclaim_external_sp), HP-v3 20/24 (what is left in the split cache is freed with the VM).
"""

from __future__ import annotations

from septum.kernel.errno import ENOMEM
from septum.kernel.locks import (
    mutex_lock,
    mutex_unlock,
    rcu_read_lock,
    rcu_read_unlock,
    read_lock,
    read_unlock,
    write_lock,
    write_unlock,
)
from septum.kernel.pages import free_pages
from septum.kvm.fault import (
    RET_PF_FIXED,
    RET_PF_RETRY,
    RET_PF_SPURIOUS,
    kvm_tdp_mmu_map,
    mmu_free_memory_caches,
    mmu_topup_memory_caches,
)
from septum.kvm.host import Kvm, Mirror, Small
from septum.kvm.tdx import SP_PAGES, KvmTdx
from septum.lang import me, require, step
from septum.tdx.phymem import tdh_phymem_page_reclaim
from septum.tdx.status import TDX_VCPU_NOT_ASSOCIATED, tdx_status
from septum.tdx.sys import tdh_phymem_cache_wb
from septum.tdx.td import tdh_mng_key_freeid, tdh_mng_vpflushdone, tdh_mr_finalize, tdh_vp_flush


async def tdx_vcpu_init_mem_region(kvm: Kvm, tdx: KvmTdx, first: int, last: int) -> int:
    """KVM_TDX_INIT_MEM_REGION: add 4K pages first..last-1 to a TD that is being built. 0 or -ENOMEM."""
    await mutex_lock(kvm.memory.slots_lock)
    ret = 0
    for gfn in range(first, last):
        if ret == 0:
            ret = await kvm_tdp_map_page(kvm, tdx, gfn)
    await mutex_unlock(kvm.memory.slots_lock)
    return ret


async def kvm_tdp_map_page(kvm: Kvm, tdx: KvmTdx, gfn: int) -> int:
    """Map 4K page ``gfn`` without a fault. 0 or -ENOMEM."""
    while True:
        ret = await mmu_topup_memory_caches(kvm, tdx, kvm.vcpus[me()].caches)
        if ret:
            return ret
        await read_lock(kvm.mmu_lock)
        ret = await kvm_tdp_mmu_map(kvm, tdx, gfn)
        await read_unlock(kvm.mmu_lock)
        if ret != RET_PF_RETRY:
            if ret != RET_PF_SPURIOUS:  # it is one after -ENOMEM, when the pages before are there already
                require(ret == RET_PF_FIXED, "no-kvm-bug")
            return 0


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
    """TDH.PHYMEM.PAGE.RECLAIM of a page of ``region``; the TD is gone, so that nobody else can hold its locks."""
    err = await tdh_phymem_page_reclaim(kvm.td, region)
    require(err == 0, "no-seamcall-bug")


async def reclaim_mirror_root(kvm: Kvm, tdx: KvmTdx) -> None:
    """Every leaf and every table of the mirror root goes; a 4K page and an S-EPT page with its reference."""
    await write_lock(kvm.mmu_lock)
    rcu_read_lock(kvm.rcu)
    for page in range(len(kvm.sptes)):
        await step()
        if kvm.sptes[page].state == Mirror.HUGE:
            await tdx_reclaim_page(kvm, kvm.td.first_region + page)
            kvm.sptes[page].state = Mirror.NONE
        elif kvm.sptes[page].state == Mirror.TABLE:
            for index in range(kvm.td.module.children):
                await step()
                if kvm.sptes[page].children[index].state == Small.PAGE:
                    kvm.sptes[page].children[index].state = Small.NONE
                    await tdx_reclaim_page(kvm, kvm.td.first_region + page)
                    await tdx.pamt_put(kvm.td.first_region + page)
            await tdx_reclaim_page(kvm, kvm.first_sept_region)
            kvm.sptes[page].state = Mirror.NONE
            kvm.host.cpus.tasks[me()].pages += SP_PAGES
            if kvm.host.cpus.softirqs:
                await tdx.free_removed_sp(kvm.first_sept_region)
            else:
                await tdx.pamt_put(kvm.first_sept_region)
                await free_pages(kvm.host.pages, SP_PAGES)
    rcu_read_unlock(kvm.rcu)
    await write_unlock(kvm.mmu_lock)


async def free_split_cache(kvm: Kvm, tdx: KvmTdx) -> None:
    """What splits have left over in the VM's cache goes back to the page allocator."""
    await tdx.begin_split_ioctl()
    await step()
    while tdx.cached_pages() > 0:
        if await tdx.alloc_pamt_page():
            await free_pages(kvm.host.pages, 1)
    await tdx.end_split_ioctl()


async def kvm_destroy_vm(kvm: Kvm, tdx: KvmTdx) -> None:
    """The last reference to the VM is dropped: everything that it had goes back."""
    await tdx_mmu_release_hkid(kvm, tdx)
    await reclaim_mirror_root(kvm, tdx)
    for i in range(len(kvm.vcpus)):
        await mmu_free_memory_caches(kvm, tdx, kvm.vcpus[i].caches)
    await free_split_cache(kvm, tdx)


async def build_td(kvm: Kvm, tdx: KvmTdx) -> None:
    """User space adds all 4K pages to a TD and lets it run; on -ENOMEM it tries again."""
    ret = -ENOMEM
    while ret == -ENOMEM:
        ret = await tdx_vcpu_init_mem_region(kvm, tdx, 0, kvm.memory.pages)
    await tdx_td_finalize(kvm, tdx)
