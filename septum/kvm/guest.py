# SPDX-License-Identifier: GPL-2.0-or-later
"""What a TD's guest does between an entry and an exit: it accepts its memory.

The guest accepts a 2M page whole, and by 4K pages where the module says TDX_PAGE_SIZE_MISMATCH; or by 4K pages from
the start. An IPI takes it out of the guest between two instructions.
Source: arch/x86/coco/tdx/tdx.c, tdx_accept_memory().
"""

from __future__ import annotations

from septum.kvm.kvm_host import Kvm
from septum.kvm.kvm_types import Gfn
from septum.lang import me, require, step
from septum.lang.patches import patchable
from septum.tdx.guest import tdg_mem_page_accept
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


async def run_guest(kvm: Kvm, end: Gfn) -> int:
    """What the guest does until it exits: accept 4K pages vcpu.gfn..end-1. One of EXIT_*."""
    vcpu = kvm.vcpus[me()]
    per_2m = kvm.td.module.children
    while True:
        await step()
        if vcpu.ipi:
            return EXIT_IPI
        if vcpu.gfn >= end:
            return EXIT_DONE
        if vcpu.accepts_2m and vcpu.gfn % per_2m == 0:
            status = await tdg_mem_page_accept(kvm.td, TDX_PS_2M, vcpu.gfn // per_2m, 0)
            count = per_2m
        else:
            status = await tdg_mem_page_accept(kvm.td, TDX_PS_4K, vcpu.gfn // per_2m, vcpu.gfn % per_2m)
            count = 1
        if status == TDX_SUCCESS or tdx_status(status) == TDX_PAGE_ALREADY_ACCEPTED:
            vcpu.gfn += count
            kvm.td.vcpus[me()].handled = 0
        elif tdx_status(status) == TDX_PAGE_SIZE_MISMATCH:
            require(vcpu.accepts_2m, "no-kvm-bug")
            vcpu.accepts_2m = 0
            kvm.td.vcpus[me()].handled = 0
        elif status == EXIT_REASON_EPT_VIOLATION:
            return EXIT_EPT_VIOLATION
        else:
            require(tdx_operand_busy(status), "no-seamcall-bug")


patchable(__name__)
