# SPDX-License-Identifier: GPL-2.0-or-later
"""The world before the first step: a host, and the TDs on it."""

from __future__ import annotations

from collections.abc import Sequence

from septum.kernel.context import Cpus
from septum.kernel.locks import Mutex
from septum.kernel.pages import PageAllocator
from septum.kernel.rcu import softirq
from septum.kvm.kvm_host import Memory, Mirror
from septum.kvm.kvm_types import Page2M
from septum.kvm.tdx import KvmTdx
from septum.kvm.virt_tdx import Host
from septum.lang import Array
from septum.lang.model import Program
from septum.tdx.module import Detail, PageType, Scope, SeptState, Td, TdVcpu, TdxModule, Version


class World:
    """One TD on one host; with ``tds`` others beside it (``vms``), which begin with nothing mapped.

    ``pages`` huge pages of 2M, all mapped; ``ptrs`` 4K pages in each, ``children`` of their S-EPT entries are
    modelled one by one; ``vcpus`` vCPUs in guest mode that may hold the module's locks; ``epochs`` the bound of
    the TD's TLB epoch, 0 for one that a single split of each page stays below; ``softirqs`` whether CPUs run the
    callbacks of call_rcu() in softirqs, see :meth:`programs`; ``panic_on_warn`` see Host.
    """

    def __init__(
        self,
        design: type[KvmTdx],
        *,
        cpus: int,
        pages: int,
        sept_regions: int = 1,
        resched: bool = False,
        ptrs: int = 2,
        children: int = 2,
        vcpus: int = 1,
        enomem: bool = False,
        busy: bool = False,
        epochs: int = 0,
        softirqs: bool = False,
        panic_on_warn: bool = True,
        tds: int = 1,
    ) -> None:
        self.cpus = Cpus(cpus, softirqs, kthreads=tds * len(design.kthreads))
        most_pages = (8 + cpus * design.reserved_pages) * pages + 16 * (cpus + self.cpus.kthreads)
        scope = Scope(
            regions=tds * pages + sept_regions,
            ptrs=max(ptrs, tds * pages),
            children=children,
            lps=len(self.cpus.tasks),
            hkids=tds,
            most_epochs=epochs or pages + 3,
        )
        self.module = TdxModule(scope, Detail(caches=True), Version(non_blocking_resize=design.non_blocking_resize))
        stocked = cpus if design.stocks_sept_pages else 0
        pages_of_host = PageAllocator(self.cpus, most_pages, enomem)
        self.host = Host(self.cpus, pages_of_host, self.module, panic_on_warn, stocked)
        self.vms: list[KvmTdx] = []
        for number in range(tds):
            td = Td(self.module, pages, vcpus, busy=busy, first_region=number * pages, table=tds * pages)
            td.hkid = number
            first = tds * pages
            kvm = design.struct_kvm(self.host, td, sept_regions=sept_regions, resched=resched, first_sept_region=first)
            self.vms.append(design(kvm))
        self.tdx = self.vms[0]
        self.kvm, self.td = self.tdx.kvm, self.tdx.td
        for page in range(pages):
            self.map_huge(page)

    def programs(self, processes: Sequence[Program]) -> list[Program]:
        """The programs of the processes, then those of each CPU's softirqs and of kernel threads, if there are any."""
        kthreads = [Program(function, (vm.kvm, vm)) for vm in self.vms for function in vm.kthreads]
        if not self.cpus.softirqs:
            return [*processes, *kthreads]
        softirqs = [Program(softirq, (self.kvm.rcu, cpu, self.tdx)) for cpu in range(self.cpus.count)]
        return [*(p._replace(paused=self.cpus.interrupted) for p in processes), *softirqs, *kthreads]

    def map_huge(self, page: Page2M) -> None:
        """2M page ``page`` is mapped by a leaf, and the guest has accepted it."""
        self.kvm.sptes[page].state = Mirror.HUGE
        self.td.sept[page].state = SeptState.MAPPED
        self.module.regions[page].type = PageType.REG

    def unmap(self, page: Page2M) -> None:
        """2M page ``page`` is not mapped."""
        self.kvm.sptes[page].state = Mirror.NONE
        self.td.sept[page].state = SeptState.FREE
        self.module.regions[page].type = PageType.NDA

    def add_memory(self, inodes: int = 1, deletable: bool = False) -> None:
        """Each VM has a memslot, whose pages come from ``inodes`` guest_memfds, and which may be deleted."""
        for vm in self.vms:
            vm.kvm.memory = Memory(vm.kvm, inodes=inodes, deletable=deletable)

    def add_tdx_lock(self) -> None:
        """TDs are built and destroyed."""
        self.host.tdx_lock = Mutex(self.cpus, "tdx_lock", "keys: who gets one, who gives one back")

    def add_vcpus(self) -> None:
        """Every CPU of the model has a vCPU of each TD, not in guest mode yet, whether its program runs it or not."""
        for vm in self.vms:
            vm.kvm.vcpus = Array(vm.struct_kvm_vcpu(vm.kvm) for _ in self.cpus.tasks)
            for cpu, vcpu in enumerate(vm.kvm.vcpus):
                vcpu.mutex.cpu = cpu
            vm.td.vcpus = Array(TdVcpu(self.module.most_epochs) for _ in self.cpus.tasks)
            for td_vcpu in vm.td.vcpus:
                td_vcpu.in_guest = 0
            # real vCPUs hold the module's locks themselves; what --busy adds is the zero-step mitigation
            vm.kvm.zero_step, vm.td.busy = vm.td.busy, False
