# SPDX-License-Identifier: GPL-2.0-or-later
"""Dirty logging is switched on: eager splits of ordinary roots, beside a split of the mirror root."""

from __future__ import annotations

from septum.kernel.context import task_exit
from septum.kernel.locks import rcu_read_lock, rcu_read_unlock, read_lock, read_unlock
from septum.kernel.pages import alloc_page, free_pages, give_pages
from septum.kvm.kvm_host import Kvm, OrdinaryRoots
from septum.kvm.mmu import kvm_mmu_slot_try_split_huge_pages
from septum.kvm.tdx import KvmTdx
from septum.lang import Array, require, step
from septum.lang.model import Model, Role
from septum.scenarios.base import Scenario, Size, model_of, of_roles
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


async def write_under_log(kvm: Kvm, tdx: KvmTdx, roots: OrdinaryRoots) -> None:
    """A vCPU that writes to ordinary memory, for which dirty logging allows no more than 4K; it tries until it is so.

    Under read mmu_lock, with a page that was allocated before: a huge leaf in its way is split, and where the cmpxchg
    fails the page is freed and the fault tried again. Source: kvm_tdp_mmu_map() of arch/x86/kvm/mmu/tdp_mmu.c and
    kvm_mmu_max_mapping_level() of mmu.c, as of 6.12; the fault's own cache, which nobody shares, is left out.
    """
    while not await split_for_write(kvm, roots, 0):
        continue
    task_exit(kvm.host.cpus)


async def split_for_write(kvm: Kvm, roots: OrdinaryRoots, page: int) -> bool:
    """One fault on huge page ``page`` of the direct root. Whether it is split now, by whomever; not if memory fails."""
    if not await alloc_page(kvm.host.pages):
        return False
    await read_lock(kvm.mmu_lock)
    rcu_read_lock(kvm.rcu)
    await step()
    done = roots.direct[page].split != 0
    if not done:
        await step()
        if not roots.direct[page].split:  # cmpxchg
            roots.direct[page].split = 1
            give_pages(kvm.host.cpus, 1)
            rcu_read_unlock(kvm.rcu)
            await read_unlock(kvm.mmu_lock)
            return True
    rcu_read_unlock(kvm.rcu)
    await read_unlock(kvm.mmu_lock)
    await free_pages(kvm.host.pages, 1)
    return done


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
    world = World(design, cpus=sum(size.counts) or 2, pages=1, epochs=6, enomem=size.enomem, busy=size.busy)
    world.add_memory()
    roots = OrdinaryRoots(world.kvm, 1)
    world.kvm.ordinary = Array([roots])
    args = (world.kvm, world.tdx, roots)
    programs = of_roles(size, (log_dirty, args), (log_dirty_and_punch, args))
    return model_of(name, world, programs, size, end=(all_ordinary_split,))


def beside_fault(name: str, design: type[KvmTdx], size: Size) -> Model:
    """The roots of build(); one thread sets KVM_MEM_LOG_DIRTY_PAGES, a vCPU writes to the direct root's huge page."""
    world = World(design, cpus=sum(size.counts) or 2, pages=1, enomem=size.enomem, busy=size.busy)
    world.add_memory()
    roots = OrdinaryRoots(world.kvm, 1)
    world.kvm.ordinary = Array([roots])
    args = (world.kvm, world.tdx, roots)
    programs = of_roles(size, (log_dirty, args), (write_under_log, args))
    return model_of(name, world, programs, size, end=(all_ordinary_split,))


LOGS = Role("threads that set KVM_MEM_LOG_DIRTY_PAGES", many=True)
SCENARIOS = (
    Scenario(
        "dirty-log",
        "eager splits for dirty logging beside a split of the mirror root",
        build,
        2,
        roles=(LOGS, Role("threads that do, and punch a hole then", many=True)),
    ),
    Scenario(
        "dirty-fault",
        "eager splits for dirty logging, and a vCPU that faults there",
        beside_fault,
        2,
        roles=(LOGS, Role("vCPUs that write there", many=True)),
    ),
)
