# SPDX-License-Identifier: GPL-2.0-or-later
"""A split cache of per-CPU magazines; each is touched on its CPU with preemption disabled, and by no spinlock.

Nobody posted it: it shows how a design uses per-CPU data (septum/kernel/percpu.py). A top-up allocates with preemption
enabled, so that its thread may be on another CPU when it stores the page: it checks that CPU's magazine again.
mmu_lock disables preemption in the kernel, and does not in the model: so get_cpu() is called where the check finds
enough, and put_cpu() when the split has consumed.
"""

from septum.kernel.errno import ENOMEM
from septum.kernel.locks import rcu_read_lock, rcu_read_unlock
from septum.kernel.pages import alloc_page, free_pages, give_pages, take_pages
from septum.kernel.percpu import Preemption, get_cpu, put_cpu, smp_processor_id
from septum.kvm.kvm_host import Kvm, TdpIter, kvm_mmu_lock, kvm_mmu_unlock
from septum.kvm.tdx import MIN_SPLIT_CACHE, KvmTdx
from septum.lang import Array, Struct, bounded, require, tracepoint, u8


class Magazine(Struct):
    """struct split_magazine __percpu: the pages of one CPU."""

    pages: int = bounded(0, MIN_SPLIT_CACHE)


class Design(KvmTdx):
    """struct kvm_tdx with struct split_magazine __percpu *magazines."""

    def __init__(self, kvm: Kvm) -> None:
        super().__init__(kvm)
        self.preemption = Preemption(self.cpus)
        self.magazines = Array(Magazine() for _ in self.cpus.tasks)

    async def topup_magazine(self) -> int:
        """Fill the magazine of whichever CPU this thread is on, with mmu_lock dropped. 0 or -ENOMEM."""
        while True:
            cpu = await get_cpu(self.preemption)
            enough = self.magazines[cpu].pages == MIN_SPLIT_CACHE
            await put_cpu(self.preemption)
            if enough:
                return 0
            if not await alloc_page(self.host.pages):
                return -ENOMEM
            cpu = await get_cpu(self.preemption)
            full = self.magazines[cpu].pages == MIN_SPLIT_CACHE  # of another CPU, perhaps
            if not full:
                self.magazines[cpu].pages += 1
                give_pages(self.cpus, 1)
            await put_cpu(self.preemption)
            if full:
                await free_pages(self.host.pages, 1)
            tracepoint("topup", 1)

    async def prepare_split(self, it: TdpIter) -> int:
        """Top up if this CPU's magazine is low; otherwise stay on this CPU until the split has consumed."""
        cpu = await get_cpu(self.preemption)
        if self.magazines[cpu].pages == MIN_SPLIT_CACHE:
            return 0
        await put_cpu(self.preemption)
        rcu_read_unlock(self.kvm.rcu)
        await kvm_mmu_unlock(self.kvm, self.shared)
        ret = await self.topup_magazine()
        await kvm_mmu_lock(self.kvm, self.shared)
        if ret:
            return ret
        rcu_read_lock(self.kvm.rcu)
        it.yielded = 1
        return 0

    async def unlock_split_cache(self) -> None:
        """The split has consumed."""
        await put_cpu(self.preemption)

    async def alloc_pamt_page(self) -> bool:
        """One page of this CPU's magazine."""
        magazine = self.magazines[smp_processor_id(self.preemption)]
        require(magazine.pages > 0, "cache-never-short")
        magazine.pages -= 1
        take_pages(self.cpus, 1)
        return True

    def cached_pages(self) -> int:
        """Pages in all magazines."""
        total: u8 = 0
        for magazine in self.magazines:
            total += magazine.pages
        return total
