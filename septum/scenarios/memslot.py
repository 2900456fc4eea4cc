# SPDX-License-Identifier: GPL-2.0-or-later
"""A memslot is deleted while its huge page is being split, or accepted."""

from __future__ import annotations

from septum.kernel.context import task_exit
from septum.kvm.kvm_host import Kvm
from septum.kvm.kvm_main import kvm_delete_memslot
from septum.kvm.tdx import KvmTdx
from septum.kvm.tdx_run import vcpu_run
from septum.lang.model import Model, Role
from septum.properties.memory import nothing_of_a_deleted_slot
from septum.scenarios.accept import VM_CACHE_OWNED, inhibit_checks
from septum.scenarios.base import Scenario, Size, model_of, of_roles
from septum.scenarios.convert import make_hole
from septum.scenarios.world import World
from septum.tdx.module import SeptState


async def delete_memslot(kvm: Kvm, tdx: KvmTdx) -> None:
    """A thread that deletes the memslot."""
    await kvm_delete_memslot(kvm, tdx)
    task_exit(kvm.host.cpus)


def world_of(design: type[KvmTdx], size: Size) -> World:
    """One huge page in a memslot that may be deleted."""
    world = World(design, cpus=sum(size.counts) or 2, pages=1, enomem=size.enomem, busy=size.busy, epochs=8)
    world.add_memory(deletable=True)
    return world


def against_split(name: str, design: type[KvmTdx], size: Size) -> Model:
    """One thread punches a hole into the page, which splits it; one deletes the memslot."""
    world = world_of(design, size)
    programs = of_roles(size, (make_hole, (world.kvm, world.tdx, 0, 1, 2)), (delete_memslot, (world.kvm, world.tdx)))
    return model_of(name, world, programs, size, always=(nothing_of_a_deleted_slot,))


def against_accept(name: str, design: type[KvmTdx], size: Size) -> Model:
    """A vCPU accepts the page by 4K pages; a thread deletes the memslot."""
    world = world_of(design, size)
    world.td.sept[0].state = SeptState.PENDING
    world.add_vcpus()
    programs = of_roles(size, (vcpu_run, (world.kvm, world.tdx, 2)), (delete_memslot, (world.kvm, world.tdx)))
    return model_of(
        name,
        world,
        programs,
        size,
        always=(nothing_of_a_deleted_slot, *inhibit_checks(world)),
        unreachable=VM_CACHE_OWNED,
    )


DELETES = Role("thread that deletes the memslot", many=False)
SCENARIOS = (
    Scenario(
        "slot-split",
        "a memslot is deleted while a hole is punched into its huge page",
        against_split,
        2,
        roles=(Role("threads that punch a hole", many=True), DELETES),
    ),
    Scenario(
        "slot-accept",
        "a memslot is deleted while a vCPU accepts it",
        against_accept,
        2,
        roles=(Role("vCPUs that accept", many=True), DELETES),
    ),
)
