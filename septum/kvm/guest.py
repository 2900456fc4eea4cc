# SPDX-License-Identifier: GPL-2.0-or-later
"""A guest that accepts its memory, on a vCPU that enters the TD and leaves it again.

The guest accepts a 2M page whole, and by 4K pages where the module says TDX_PAGE_SIZE_MISMATCH, as Linux does
(arch/x86/coco/tdx/tdx.c, tdx_accept_memory()); or by 4K pages from the start. An IPI takes it out of the guest
between two instructions. Source: arch/x86/kvm/vmx/tdx.c, tdx_vcpu_run(), tdx_handle_ept_violation().
"""

from __future__ import annotations

from septum.kernel.context import task_exit
from septum.kernel.errno import EFAULT
from septum.kernel.locks import mutex_lock, mutex_unlock
from septum.kvm.accept import tdx_handle_ept_violation
from septum.kvm.host import Kvm
from septum.kvm.memslot import kvm_vcpu_srcu_read_lock, kvm_vcpu_srcu_read_unlock
from septum.kvm.tdx import KvmTdx
from septum.lang import choose, me, require, step
from septum.tdx.guest import td_exit, tdg_mem_page_accept, tdh_vp_enter
from septum.tdx.module import TDX_PS_2M, TDX_PS_4K
from septum.tdx.status import (
    EXIT_REASON_EPT_VIOLATION,
    TDX_PAGE_ALREADY_ACCEPTED,
    TDX_PAGE_SIZE_MISMATCH,
    TDX_SUCCESS,
    tdx_operand_busy,
    tdx_status,
)

#: why a vCPU left the guest
EXIT_IPI = 0
EXIT_EPT_VIOLATION = 1
EXIT_DONE = 2


async def tdx_vcpu_run(kvm: Kvm, tdx: KvmTdx) -> bool:
    """Enter the guest, with interrupts off from here on; False: not now."""
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


async def run_guest(kvm: Kvm, last: int) -> int:
    """What the guest does until it exits: accept 4K pages vcpu.gfn..last-1. One of EXIT_*."""
    vcpu = kvm.vcpus[me()]
    small = kvm.td.module.children
    while True:
        await step()
        if vcpu.ipi:
            return EXIT_IPI
        if vcpu.gfn >= last:
            return EXIT_DONE
        if vcpu.accepts_2m and vcpu.gfn % small == 0:
            status = await tdg_mem_page_accept(kvm.td, TDX_PS_2M, vcpu.gfn // small, 0)
            count = small
        else:
            status = await tdg_mem_page_accept(kvm.td, TDX_PS_4K, vcpu.gfn // small, vcpu.gfn % small)
            count = 1
        if status == TDX_SUCCESS or tdx_status(status) == TDX_PAGE_ALREADY_ACCEPTED:
            vcpu.gfn += count
            vcpu.handled = 0
        elif tdx_status(status) == TDX_PAGE_SIZE_MISMATCH:
            require(vcpu.accepts_2m, "no-kvm-bug")
            vcpu.accepts_2m = 0
            vcpu.handled = 0
        elif status == EXIT_REASON_EPT_VIOLATION:
            return EXIT_EPT_VIOLATION
        else:
            require(tdx_operand_busy(status), "no-seamcall-bug")


async def vcpu_run(kvm: Kvm, tdx: KvmTdx, last: int) -> None:
    """KVM_RUN, again and again, until the guest has accepted 4K pages up to ``last`` - 1.

    A page that is shared by now (KVM_EXIT_MEMORY_FAULT) the guest gives up; -ENOMEM user space tries again.
    """
    vcpu = kvm.vcpus[me()]
    small = kvm.td.module.children
    await mutex_lock(vcpu.mutex)
    exit_reason = EXIT_IPI
    while exit_reason != EXIT_DONE:
        if not await tdx_vcpu_run(kvm, tdx):
            continue
        exit_reason = await run_guest(kvm, last)
        await tdx_vcpu_exit(kvm)
        if exit_reason == EXIT_EPT_VIOLATION:
            require(not vcpu.handled, "fault-resolved")
            level_2m = vcpu.accepts_2m != 0 and vcpu.gfn % small == 0
            await kvm_vcpu_srcu_read_lock(kvm)
            ret = await tdx_handle_ept_violation(kvm, tdx, vcpu.gfn, level_2m)
            await kvm_vcpu_srcu_read_unlock(kvm)
            if ret == -EFAULT:
                vcpu.gfn += 1
    await mutex_unlock(vcpu.mutex)
    task_exit(kvm.host.cpus)
