# SPDX-License-Identifier: GPL-2.0-or-later
"""Ioctl threads that split huge pages forever: does every ioctl end, however many the others issue?

A range that was split is private memory again and mapped huge before its thread comes back. How it gets there is not
modelled: with mmu_lock free, one step puts everything that the split changed back to what it was, so that a run can
repeat. The TLB epochs begin anew as well; nobody is between a BLOCK and a DEMOTE when mmu_lock is free.
"""

from __future__ import annotations

from septum.kvm.kvm_host import Kvm, Mirror, Mirror4K
from septum.kvm.kvm_types import Page2M
from septum.kvm.mmu_internal import SP_PAGES
from septum.kvm.tdx import KvmTdx
from septum.kvm.virt_tdx import TDX_DPAMT_ENTRY_PAGE_CNT
from septum.lang import me, step, until
from septum.lang.model import Model
from septum.scenarios.base import Scenario, Size, model_of
from septum.scenarios.threads import split_range
from septum.scenarios.world import World
from septum.tdx.module import PageType, SeptState, vcpus_enter


async def convert_for_ever(kvm: Kvm, tdx: KvmTdx, count: int) -> None:
    """Split ``count`` huge pages of this CPU's own again and again."""
    while True:
        await step()
        kvm.host.cpus.tasks[me()].in_ioctl = 1
        await split_range(kvm, tdx, me() * count, me() * count + count)
        kvm.host.cpus.tasks[me()].in_ioctl = 0
        await until(lambda: not kvm.mmu_lock.writer and kvm.mmu_lock.readers == 0)
        for i in range(count):
            convert_back(kvm, me() * count + i)


def convert_back(kvm: Kvm, page: Page2M) -> None:
    """2M page ``page`` as it was before it was split, if it is; a split that failed left it huge."""
    if kvm.sptes[page].state != Mirror.TABLE:
        return
    module = kvm.host.module
    sept_pages = len(kvm.td.sept)  # the region that they lie in
    kvm.sptes[page].state = Mirror.HUGE
    for small in kvm.sptes[page].children:
        small.state = Mirror4K.NONE
    kvm.td.sept[page].state = SeptState.MAPPED
    for entry in kvm.td.sept[page].children:
        entry.state = SeptState.FREE
    module.regions[page].type = PageType.REG
    module.regions[page].page_count = 0
    kvm.host.pamt_refcounts[page].counter = 0
    kvm.host.pages.allocated -= TDX_DPAMT_ENTRY_PAGE_CNT + SP_PAGES  # the pair of the range, and its sp
    module.regions[sept_pages].page_count -= 1
    kvm.host.pamt_refcounts[sept_pages].counter -= 1
    if kvm.host.pamt_refcounts[sept_pages].counter == 0:
        module.regions[sept_pages].type = PageType.NDA
        kvm.host.pages.allocated -= TDX_DPAMT_ENTRY_PAGE_CNT
    for region in module.regions:
        region.bepoch = 0
    kvm.td.epoch = 1
    vcpus_enter(kvm.td)


def build(name: str, design: type[KvmTdx], size: Size) -> Model:
    """``size.splits`` huge pages for each CPU; what must end is each of its ioctls."""
    world = World(design, cpus=size.cpus, pages=size.cpus * size.splits, enomem=size.enomem, busy=size.busy)
    program = (convert_for_ever, (world.kvm, world.tdx, size.splits))
    unreachable = ("module-locks-free",)  # it is checked when all programs have ended
    model = model_of(name, world, [program] * size.cpus, size, unreachable=unreachable)
    model.operations = {cpu: (task, "in_ioctl") for cpu, task in enumerate(world.cpus.tasks)}
    return model


SCENARIOS = (Scenario("endless", "as split, forever: what was split is made huge again", build),)
