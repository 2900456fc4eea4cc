# SPDX-License-Identifier: GPL-2.0-or-later
"""A host and its TDs of any size: what scenarios/world.py builds, with as many pages, regions and CPUs as are wanted.

Built within witnesses() its arrays keep two elements each, and it can only be run under a clock; otherwise all of them,
and then it is a model like any other, which is what tests hold timed runs against.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from septum.engine.timed import TimedModel
from septum.kernel.atomic import Atomic
from septum.kernel.context import Cpus
from septum.kernel.locks import Mutex, Rwlock, Spinlock
from septum.kernel.pages import PageAllocator
from septum.kvm.kvm_host import Memory, Mirror, OrdinaryRoots
from septum.kvm.tdx import KvmTdx
from septum.kvm.virt_tdx import Host
from septum.lang import Array, Struct
from septum.lang.model import Model, Program
from septum.lang.witnesses import witnesses
from septum.machine.memory_layout import Fill
from septum.price.phases import Phase
from septum.tdx.module import Detail, PageType, Scope, SeptState, Td, TdVcpu, TdxModule, Version

PTRS = 512
LOCKS = (Spinlock, Rwlock, Mutex)
FOLLOWED = (*LOCKS, Atomic)
#: bounds of the model that no timed run reaches: epochs of a TD, and pages that are out at once
MANY = 1 << 40
#: regions for S-EPT pages: a choose() between regions has more ways than any other
LEAST_REGIONS = 3


class Size(NamedTuple):
    """How much there is of everything.

    ``pages``     2M pages of each TD; ``tds`` how many TDs; ``threads`` CPUs of the model, of each TD;
    ``children``  4K entries of each 2M page that are kept one by one: 0 where only whole pages are split, else 512;
    ``ptrs``      4K pages in a 2M page: fewer only in tests;
    ``mapped``    whether the guest has accepted all of its memory by 2M pages before the first step; if it has not,
                  so it is with the first ``huge`` of them;
    ``vcpus``     whether each thread runs a vCPU; otherwise the TD has ``in_guest`` of them, always in guest mode;
    ``resched``   whether walks give way to others; ``memory`` whether there is a memslot, as there is with vCPUs;
    ``ordinary``  2M pages of a direct root, all huge, as an ordinary VM has; its shadow root has none.
    """

    pages: int
    threads: int
    tds: int = 1
    children: int = 0
    ptrs: int = PTRS
    mapped: bool = False
    huge: int = 0
    vcpus: bool = False
    in_guest: int = 1
    resched: bool = True
    memory: bool = False
    ordinary: int = 0


class FullCpus(Cpus):
    """The CPUs of a host whose TDs have no locks in common but the host's own.

    A CPU holds locks of its own TD only: so locks of one name are one bit of what it holds, and no TD adds any.
    """

    def add_lock(self, name: str, atomic: bool, protects: str = "", own: bool = False) -> int:
        """The bit of all locks of a name."""
        return super().add_lock(name, atomic, protects, own=True)


class Machine(Struct):
    """The root of a world: its TDs, thread t being one of TD t // threads."""

    def __init__(self, host: Host, vms: list[KvmTdx]) -> None:
        self.host = host
        with witnesses(max(2, len(vms))):  # all of them are kept
            self.vms = Array(vms)


class FullWorld:
    """TDs of one design on one host."""

    def __init__(self, design: type[KvmTdx], size: Size) -> None:
        self.design = design
        self.size = size
        self.fills: list[Fill] = []
        tds, pages = size.tds, size.pages
        threads = tds * size.threads
        self.cpus = FullCpus(threads)
        #: a table for each 2M page, two for each of a fault that fails, and some that lie in vCPUs' caches
        self.sept_regions = max(LEAST_REGIONS, -(-(2 * tds * pages + 4 * threads) // size.ptrs))
        scope = Scope(
            regions=tds * pages + self.sept_regions,
            ptrs=size.ptrs,
            children=size.children,
            lps=threads,
            hkids=tds,
            most_epochs=MANY,
            block_regions=MANY,
        )
        version = Version(non_blocking_resize=design.non_blocking_resize)
        self.module = TdxModule(scope, Detail(caches=True), version)
        stocked = threads if design.stocks_sept_pages else 0
        self.host = Host(self.cpus, PageAllocator(self.cpus, MANY, False), self.module, True, stocked)
        self.host.tdx_lock = Mutex(self.cpus, "tdx_lock", "keys: who gets one, who gives one back")
        self.vms = [self._build_td(number) for number in range(tds)]
        self.tdx = self.vms[0]
        self.kvm, self.td = self.tdx.kvm, self.tdx.td
        self.machine = Machine(self.host, self.vms)
        if size.mapped or size.huge:
            for number in range(tds):
                self.map_huge(number, pages if size.mapped else size.huge)

    def _build_td(self, number: int) -> KvmTdx:
        size, first = self.size, self.size.tds * self.size.pages
        td = Td(self.module, size.pages, size.in_guest, first_region=number * size.pages, table=first)
        td.hkid = number
        kvm = self.design.struct_kvm(
            self.host, td, sept_regions=self.sept_regions, resched=size.resched, first_sept_region=first
        )
        if size.vcpus or size.memory:
            kvm.memory = Memory(kvm)
        if size.ordinary:
            kvm.ordinary = Array([OrdinaryRoots(kvm, size.ordinary)])
            self.fill(kvm.ordinary[0].shadow, 0, size.ordinary, "split", 1)
        if size.vcpus:
            kvm.vcpus = Array(self.design.struct_kvm_vcpu(kvm) for _ in self.cpus.tasks)
            for cpu, vcpu in enumerate(kvm.vcpus):
                vcpu.mutex.cpu = cpu
            td.vcpus = Array(TdVcpu(self.module.most_epochs) for _ in self.cpus.tasks)
            self.fill(td.vcpus, 0, len(td.vcpus), "in_guest", 0)
        return self.design(kvm)

    def fill(self, array: Array[Any], first: int, last: int, name: str, value: int) -> None:
        """Elements first..last-1 begin with ``value`` of a field."""
        if array.wide:
            self.fills.append(Fill(array, first, last, name, value))
            return
        for number in range(first, last):
            setattr(array[number], name, value)

    def map_huge(self, number: int, pages: int) -> None:
        """The first 2M pages of a TD are mapped by leaves, and the guest has accepted them."""
        vm = self.vms[number]
        self.fill(vm.kvm.sptes, 0, pages, "state", Mirror.HUGE)
        self.fill(vm.td.sept, 0, pages, "state", SeptState.MAPPED)
        first = vm.td.first_region
        self.fill(self.module.regions, first, first + pages, "type", PageType.REG)

    def model(self, phase: Phase) -> Model:
        """The model whose threads run a phase; its root is the host with all TDs."""
        program = Program(phase.function, self.arguments(phase))
        return Model(phase.name, self.machine, [program] * len(self.cpus.tasks), (), self.cpus.lock_names)

    def arguments(self, phase: Phase) -> tuple[object, ...]:
        """What each thread is called with: with one TD its structs, as in a scenario; otherwise the host."""
        return (self.machine, *phase.numbers)

    def timed(self, phases: list[Phase], optimise: int | Callable[[int], int] = 2) -> TimedModel:
        """Its machine code, for one phase after the other."""
        threads = len(self.cpus.tasks)
        return TimedModel(
            self.model(phases[0]),
            followed=FOLLOWED,
            locks=LOCKS,
            spins=lambda lock: bool(self.cpus.atomic_locks >> vars(lock)["bit"] & 1),
            watched=(self.host.pages, "allocated"),
            phases=[[(phase.function, self.arguments(phase))] * threads for phase in phases[1:]],
            fills=self.fills,
            optimise=optimise,
        )
