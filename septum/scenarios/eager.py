# SPDX-License-Identifier: GPL-2.0-or-later
"""Dirty logging is switched on: eager splits of ordinary roots, beside a split of the mirror root."""

from __future__ import annotations

from septum.kernel.context import task_exit
from septum.kvm.kvm_host import Kvm, OrdinaryRoots
from septum.kvm.mmu import kvm_mmu_slot_try_split_huge_pages
from septum.kvm.tdx import KvmTdx
from septum.lang import Array, require
from septum.lang.model import Model
from septum.scenarios.base import Scenario, Size, model_of
from septum.scenarios.threads import punch_hole
from septum.scenarios.world import World


async def log_dirty(kvm: Kvm, tdx: KvmTdx, roots: OrdinaryRoots) -> None:
    """A thread that sets KVM_MEM_LOG_DIRTY_PAGES on a memslot of ordinary memory."""
    await kvm_mmu_slot_try_split_huge_pages(kvm, roots)
    task_exit(kvm.host.cpus)


async def log_dirty_and_punch(kvm: Kvm, tdx: KvmTdx, roots: OrdinaryRoots) -> None:
    """Another one, which then punches a hole into the TD's memory."""
    await kvm_mmu_slot_try_split_huge_pages(kvm, roots)
    await punch_hole(kvm, tdx, 0, 1, 2)
    task_exit(kvm.host.cpus)


def all_ordinary_split(kvm: Kvm, tdx: KvmTdx) -> None:
    """In the end, unless memory was short, every huge page of the ordinary roots is split."""
    if not kvm.host.pages.can_fail:
        for roots in kvm.ordinary:
            for spte in roots.direct:
                require(spte.split, "all-split")
            for spte in roots.shadow:
                require(spte.split, "all-split")


def build(name: str, design: type[KvmTdx], size: Size) -> Model:
    """One huge page in the mirror root, one in a direct root, one in a shadow root."""
    world = World(design, cpus=2, pages=1, epochs=6, enomem=size.enomem, busy=size.busy)
    world.add_memory()
    roots = OrdinaryRoots(world.kvm, 1)
    world.kvm.ordinary = Array([roots])
    args = (world.kvm, world.tdx, roots)
    return model_of(name, world, [(log_dirty, args), (log_dirty_and_punch, args)], size, end=(all_ordinary_split,))


SCENARIOS = (Scenario("dirty-log", "eager splits for dirty logging beside a split of the mirror root", build, 2),)
