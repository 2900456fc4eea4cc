# SPDX-License-Identifier: GPL-2.0-or-later
"""A vCPU that is a CPU of the model: it enters the guest, is kicked out of it, and comes back with an exit.

Source: arch/x86/kvm/x86.c, vcpu_enter_guest(); arch/x86/kvm/vmx/tdx.c, tdx_vcpu_run().
"""

from __future__ import annotations

from septum.kernel.errno import ENOMEM
from septum.kernel.locks import Mutex, mutex_lock, mutex_unlock
from septum.kvm.fault import RET_PF_RETRY, kvm_tdp_mmu_page_fault
from septum.kvm.host import Kvm
from septum.kvm.memory import FaultCaches
from septum.kvm.tdx import KvmTdx
from septum.lang import GHOST, SYNC, Struct, bounded, flag, me


class Vcpu(Struct):
    """struct kvm_vcpu with struct vcpu_tdx.

    ``in_guest_mode``  vcpu->mode is IN_GUEST_MODE: whoever wants it out of the guest has to send an IPI;
    ``ipi``            the IPI that it has not taken yet;
    ``seq_changed``    an invalidation has ended since it read mmu_invalidate_seq, see Memory;
    ``gfn``            the 4K page that its guest accepts next; ``accepts_2m`` whether it tries 2M pages first;
    ``srcu``           it is in a read side of kvm->srcu, and memslots stay as they are;
    ``handled``        KVM has said that its last fault is dealt with, and nobody has taken a page away since.
    """

    in_guest_mode: int = flag(kind=SYNC)
    ipi: int = flag(kind=SYNC)
    seq_changed: int = flag(kind=SYNC)
    gfn: int = bounded(0, "pages")
    accepts_2m: int = flag()
    handled: int = flag(kind=GHOST)
    srcu: int = flag(kind=SYNC)

    def __init__(self, kvm: Kvm) -> None:
        self.pages = len(kvm.td.sept) * kvm.td.module.children
        self.mutex = Mutex(kvm.host.cpus, "vcpu->mutex", "a vCPU and its caches")
        self.caches = FaultCaches(kvm, 2)


async def fault_in(kvm: Kvm, tdx: KvmTdx, gfn: int) -> None:
    """KVM_RUN until 4K page ``gfn`` is mapped, or user space is told that it is shared.

    RET_PF_RETRY is tried again in the kernel (tdx_handle_ept_violation()), -ENOMEM by user space.
    """
    vcpu = kvm.vcpus[me()]
    await mutex_lock(vcpu.mutex)
    ret = RET_PF_RETRY
    while ret == RET_PF_RETRY or ret == -ENOMEM:
        ret = await kvm_tdp_mmu_page_fault(kvm, tdx, gfn)
    await mutex_unlock(vcpu.mutex)
