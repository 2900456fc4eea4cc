# SPDX-License-Identifier: GPL-2.0-or-later
"""What the threads of a workload do: model code over the functions of kvm/, one function for each phase.

All threads run the same function, which takes its share from me(): so that code does not grow with threads and TDs.
``machine`` is a Machine of world.py: its ``vms``.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Any, NamedTuple

from septum.kernel.context import task_exit
from septum.kernel.errno import ENOMEM
from septum.kernel.locks import write_lock, write_unlock
from septum.kernel.pages import free_pages, take_pages
from septum.kvm.kvm_host import Kvm, Mirror, Mirror4K
from septum.kvm.mmu import kvm_mmu_slot_try_split_huge_pages, mmu_free_memory_caches
from septum.kvm.mmu_internal import SP_PAGES
from septum.kvm.tdx_run import free_split_cache, tdx_mmu_release_hkid, tdx_reclaim_page, vcpu_run
from septum.kvm.virt_tdx import tdx_quirk_reset_page
from septum.lang import me, require, step
from septum.lang.intrinsics import Range
from septum.scenarios.threads import close_guest_memfd, set_mem_attributes, split_range
from septum.tdx.module import TDX_PS_2M, Lifecycle
from septum.tdx.phymem import tdh_phymem_page_reclaim


class Phase(NamedTuple):
    """A phase by name: its function, and the numbers it is called with after the machine."""

    name: str
    function: Callable[..., Any]
    numbers: tuple[int, ...] = ()


async def split_share(machine: Any, threads: int, share: int) -> None:
    """Split ``share`` huge pages of this thread's own, in one ioctl; on -ENOMEM user space tries again."""
    tdx = machine.vms[me() // threads]
    kvm = tdx.kvm
    first = me() % threads * share
    ret = -ENOMEM
    while ret == -ENOMEM:
        ret = await split_range(kvm, tdx, first, first + share)
    task_exit(kvm.host.cpus)


async def boot_share(machine: Any, threads: int, share: int, huge: int) -> None:
    """Run this thread's vCPU until its guest has accepted ``share`` 4K pages, by 2M pages where ``huge``."""
    tdx = machine.vms[me() // threads]
    kvm = tdx.kvm
    kvm.vcpus[me()].gfn = me() % threads * share
    kvm.vcpus[me()].accepts_2m = huge
    await vcpu_run(kvm, tdx, me() % threads * share + share)


async def convert_share(machine: Any, threads: int, share: int, stride: int, each: int) -> None:
    """Make ``share`` ranges of ``each`` 4K pages shared, ``stride`` apart, one KVM_SET_MEMORY_ATTRIBUTES for each."""
    tdx = machine.vms[me() // threads]
    kvm = tdx.kvm
    for k in range(share):
        start = (me() % threads * share + k) * stride
        await set_mem_attributes(kvm, tdx, start, start + each)
    task_exit(kvm.host.cpus)


async def log_dirty(machine: Any, threads: int) -> None:
    """The first thread of each VM sets KVM_MEM_LOG_DIRTY_PAGES on its memslot: every huge page is split."""
    if me() % threads == 0:
        tdx = machine.vms[me() // threads]
        await kvm_mmu_slot_try_split_huge_pages(tdx.kvm, tdx.kvm.ordinary[0])


async def remove_share(machine: Any, threads: int) -> None:
    """The first thread of each TD closes its guest_memfd: every page is blocked, tracked and removed."""
    if me() % threads == 0:
        tdx = machine.vms[me() // threads]
        await close_guest_memfd(tdx.kvm, tdx)


async def reclaim_share(machine: Any, threads: int) -> None:
    """The first thread of each TD frees its key and reclaims all of its pages.

    Inferred: what tdx_sept_remove_private_spte() did for a TD without a key before 6.16, tdx_reclaim_page().
    """
    if me() % threads == 0:
        tdx = machine.vms[me() // threads]
        kvm = tdx.kvm
        await tdx_mmu_release_hkid(kvm, tdx)
        await write_lock(kvm.mmu_lock)
        for page in range(len(kvm.sptes)):
            await step()
            if kvm.sptes[page].state == Mirror.HUGE:
                kvm.sptes[page].state = Mirror.NONE
                await tdx_reclaim_huge(kvm, kvm.td.first_region + page)
            if kvm.sptes[page].state == Mirror.TABLE:
                for index in range(kvm.td.module.children):
                    if kvm.sptes[page].children[index].state == Mirror4K.PAGE:
                        kvm.sptes[page].children[index].state = Mirror4K.NONE
                        await tdx_reclaim_page(kvm, kvm.td.first_region + page)
                        await tdx.pamt_put(kvm.td.first_region + page)
        await write_unlock(kvm.mmu_lock)


async def tdx_reclaim_huge(kvm: Kvm, region: int) -> None:
    """TDH.PHYMEM.PAGE.RECLAIM of a page of 2M, which is overwritten by 4K pages."""
    err = await tdh_phymem_page_reclaim(kvm.td, region)
    require(err == 0, "no-seamcall-bug")
    tdx_quirk_reset_page(kvm.host, TDX_PS_2M, region)


async def destroy(machine: Any, threads: int) -> None:
    """The first thread of each TD drops the last reference to it: its key, if it has it still, its tables and caches.

    As kvm_destroy_vm(), but for the regions that tables lie in: it takes each for one of the first region. Here they
    are taken from where there are any left; of each region as many as there are.
    """
    if me() % threads == 0:
        tdx = machine.vms[me() // threads]
        kvm = tdx.kvm
        if kvm.td.lifecycle == Lifecycle.KEYS_CONFIGURED:
            await tdx_mmu_release_hkid(kvm, tdx)
        for i in range(threads):
            await mmu_free_memory_caches(kvm, tdx, kvm.vcpus[me() + i].caches)
        await write_lock(kvm.mmu_lock)
        region: Annotated[int, Range(0, 1 << 32)] = kvm.first_sept_region
        for page in range(len(kvm.sptes)):
            await step()
            require(kvm.sptes[page].state != Mirror.HUGE, "no-kvm-bug")
            if kvm.sptes[page].state == Mirror.TABLE:
                while kvm.host.module.regions[region].page_count == 0:
                    region += 1
                    await step()
                await tdx_reclaim_page(kvm, region)
                kvm.sptes[page].state = Mirror.NONE
                take_pages(kvm.host.cpus, SP_PAGES)
                await tdx.pamt_put(region)
                await free_pages(kvm.host.pages, SP_PAGES)
        await write_unlock(kvm.mmu_lock)
        await free_split_cache(kvm, tdx)


__all__ = [
    "Phase",
    "boot_share",
    "convert_share",
    "destroy",
    "log_dirty",
    "reclaim_share",
    "remove_share",
    "split_share",
]
