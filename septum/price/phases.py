# SPDX-License-Identifier: GPL-2.0-or-later
"""What the threads of a workload do: model code over the functions of kvm/, one function for each phase.

All threads run the same function, which takes its share from me(): so that code does not grow with threads and TDs.
``machine`` is a Machine of world.py: its ``vms``.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Any, NamedTuple

from septum.kernel.context import task_exit
from septum.kernel.errno import EFAULT, ENOMEM
from septum.kernel.locks import mutex_lock, mutex_unlock, write_lock, write_unlock
from septum.kernel.pages import free_pages, take_pages
from septum.kvm.guest import EXIT_DONE, EXIT_EPT_VIOLATION, EXIT_IPI, run_guest
from septum.kvm.kvm_host import Kvm, Mirror, Mirror4K, kvm_vcpu_srcu_read_lock, kvm_vcpu_srcu_read_unlock
from septum.kvm.mmu import kvm_mmu_slot_try_split_huge_pages, mmu_free_memory_caches
from septum.kvm.mmu_internal import SP_PAGES
from septum.kvm.tdx import KvmTdx
from septum.kvm.tdx_run import (
    free_split_cache,
    tdx_handle_ept_violation,
    tdx_mmu_release_hkid,
    tdx_reclaim_page,
    tdx_vcpu_exit,
    tdx_vcpu_run,
    vcpu_run,
)
from septum.kvm.virt_tdx import tdx_quirk_reset_page
from septum.lang import choose, me, require, step, until
from septum.lang.intrinsics import Range
from septum.scenarios.threads import close_guest_memfd, set_mem_attributes, split_range
from septum.tdx.module import TDX_PS_2M, Lifecycle
from septum.tdx.phymem import tdh_phymem_page_reclaim


class Phase(NamedTuple):
    """A phase by name: its function, and the numbers it is called with after the machine."""

    name: str
    function: Callable[..., Any]
    numbers: tuple[int, ...] = ()


#: what a thread of a recording does next; NOTHING more once it has ended
NOTHING, SPLIT, ACCEPT_4K, ACCEPT_2M = range(4)
DOINGS = 4


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


# -- recordings ---------------------------------------------------------------------------------------------------


async def recorded(ways: int) -> int:
    """The next number of this thread's script, less than ``ways``; a step that takes no time."""
    return await choose(ways)


async def recorded_before(kvm: Kvm, page: int) -> None:
    """What the recording has before a split: the page was mapped, by whichever thread. No step of the kernel's."""
    await until(lambda: kvm.sptes[page].state == Mirror.HUGE)


async def split_recorded(kvm: Kvm, tdx: KvmTdx, page: int) -> None:
    """An ioctl that splits one page; on -ENOMEM user space tries again."""
    await recorded_before(kvm, page)
    ret = -ENOMEM
    while ret == -ENOMEM:
        ret = await split_range(kvm, tdx, page, page + 1)


async def replay_splits(machine: Any, pages: int) -> None:
    """The splits of a thread of a recording without guests, one after the other."""
    tdx = machine.vms[0]
    kvm = tdx.kvm
    what = await recorded(DOINGS)
    while what != NOTHING:
        page = await recorded(pages)
        await split_recorded(kvm, tdx, page)
        what = await recorded(DOINGS)
    task_exit(kvm.host.cpus)


async def replay_thread(machine: Any, pages: int, splits: int) -> None:
    """What a thread of a recording did: its guest accepts pages, and it splits pages, if there are ``splits``.

    It is in KVM_RUN, with its vCPU's mutex, but for the splits; and leaves the guest for these, for a fault, and for an
    IPI. As vcpu_run(), where a guest accepts one page after the other.
    """
    tdx = machine.vms[0]
    kvm = tdx.kvm
    running: Annotated[int, Range(0, 1)] = 0
    inside: Annotated[int, Range(0, 1)] = 0
    what = await recorded(DOINGS)
    while what != NOTHING:
        page = await recorded(pages)
        if splits and what == SPLIT:
            if inside:
                await tdx_vcpu_exit(kvm)
                inside = 0
            if running:
                await mutex_unlock(kvm.vcpus[me()].mutex)
                running = 0
            await split_recorded(kvm, tdx, page)
        else:
            if not running:
                await mutex_lock(kvm.vcpus[me()].mutex)
                running = 1
            first = page * kvm.td.module.children + await recorded(kvm.td.module.children)
            count = await recorded(kvm.td.module.children) + 1
            kvm.vcpus[me()].gfn = first
            kvm.vcpus[me()].accepts_2m = what == ACCEPT_2M
            await accept_recorded(kvm, tdx, inside, first + count)
            inside = 1
        what = await recorded(DOINGS)
    if inside:
        await tdx_vcpu_exit(kvm)
    if running:
        await mutex_unlock(kvm.vcpus[me()].mutex)
    task_exit(kvm.host.cpus)


async def accept_recorded(kvm: Kvm, tdx: KvmTdx, already: int, end: int) -> None:
    """The guest accepts its pages up to ``end`` - 1, and is still in the guest then; ``already`` before, too."""
    vcpu = kvm.vcpus[me()]
    inside: Annotated[int, Range(0, 1)] = already
    exit_reason = EXIT_IPI
    while exit_reason != EXIT_DONE:
        if not inside:
            inside = await tdx_vcpu_run(kvm, tdx)
        if inside:
            exit_reason = await run_guest(kvm, end)
            if exit_reason != EXIT_DONE:
                await tdx_vcpu_exit(kvm)
                inside = 0
            if exit_reason == EXIT_EPT_VIOLATION:
                require(not kvm.td.vcpus[me()].handled, "fault-resolved")
                level_2m = vcpu.accepts_2m != 0 and vcpu.gfn % kvm.td.module.children == 0
                await kvm_vcpu_srcu_read_lock(kvm)
                ret = await tdx_handle_ept_violation(kvm, tdx, vcpu.gfn, level_2m)
                await kvm_vcpu_srcu_read_unlock(kvm)
                if ret == -EFAULT:
                    vcpu.gfn += 1


__all__ = [
    "ACCEPT_2M",
    "ACCEPT_4K",
    "NOTHING",
    "SPLIT",
    "Phase",
    "boot_share",
    "convert_share",
    "destroy",
    "log_dirty",
    "reclaim_share",
    "remove_share",
    "replay_splits",
    "replay_thread",
    "split_share",
]
