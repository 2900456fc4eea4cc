# SPDX-License-Identifier: GPL-2.0-or-later
"""Guests that accept their memory: at the wrong level, while it is taken away, and two vCPUs at once.

Where ioctls split under read mmu_lock a mismatched ACCEPT does so, too, and notes the level under write mmu_lock:
inferred, as no mail says how it would be dealt with then; see tdx_run.py.
"""

from __future__ import annotations

from collections.abc import Callable

from septum.kvm.tdx import KvmTdx
from septum.kvm.tdx_run import vcpu_run
from septum.lang.model import Model, Role
from septum.properties.memory import all_accepted, inhibit_kept, no_shared_page_mapped, root_reference_dropped
from septum.scenarios.base import Scenario, Size, model_of, of_roles
from septum.scenarios.convert import make_shared, of_two
from septum.scenarios.world import World
from septum.tdx.module import SeptState


def accept_world(design: type[KvmTdx], size: Size, *, zaps: int, pending: bool) -> World:
    """One 2M page, ``pending`` the guest's ACCEPT, or not mapped."""
    world = of_two(design, size, pages=1, zaps=zaps)
    if pending:
        world.td.sept[0].state = SeptState.PENDING
    else:
        world.unmap(0)
    world.add_vcpus()
    return world


def inhibit_checks(world: World) -> tuple[Callable[..., None], ...]:
    """inhibit_kept(), but where faults split: the exit notes the level, and its fault may not get to the split.

    Another vCPU may have accepted the leaf whole by then, and it stays.
    """
    return () if world.tdx.faults_split else (inhibit_kept,)


#: what says that an ioctl owns the cache of the VM: in a design, and lockdep_assert_held() in kernel C
VM_CACHE_OWNED = ("pamt-cache-owned", "lockdep-assert-held")


def two_vcpus(name: str, world: World, size: Size) -> Model:
    """Both CPUs run a vCPU that accepts all of the guest's memory; nobody uses the cache of the VM."""
    no_writer = () if world.tdx.blocks else ("mmu-lock-held-for-write",)
    return model_of(
        name,
        world,
        [(vcpu_run, (world.kvm, world.tdx, 2))] * 2,
        size,
        always=inhibit_checks(world),
        end=(all_accepted, root_reference_dropped),
        unreachable=(*VM_CACHE_OWNED, *no_writer),
    )


def mismatch(name: str, design: type[KvmTdx], size: Size) -> Model:
    """A 2M page is pending; one vCPU accepts it by 4K pages, another one whole."""
    world = accept_world(design, size, zaps=0, pending=True)
    world.kvm.vcpus[1].accepts_2m = 1
    return two_vcpus(name, world, size)


def first_touch(name: str, design: type[KvmTdx], size: Size) -> Model:
    """A 2M page is not mapped; one vCPU accepts it by 4K pages, another one whole."""
    world = accept_world(design, size, zaps=0, pending=False)
    world.kvm.vcpus[1].accepts_2m = 1
    return two_vcpus(name, world, size)


def against_conversion(name: str, design: type[KvmTdx], size: Size) -> Model:
    """A 2M page is pending; a vCPU accepts its first 4K page while the second becomes shared."""
    world = accept_world(design, size, zaps=2, pending=True)
    programs = of_roles(size, (vcpu_run, (world.kvm, world.tdx, 2)), (make_shared, (world.kvm, world.tdx, 1, 2)))
    return model_of(
        name,
        world,
        programs,
        size,
        always=(no_shared_page_mapped, *inhibit_checks(world)),
        end=(all_accepted, root_reference_dropped),
    )


SCENARIOS = (
    Scenario("accept-mismatch", "two vCPUs accept one huge page, by 4K pages and whole", mismatch, 2),
    Scenario("accept-first", "the same, and nothing is mapped yet", first_touch, 2),
    Scenario(
        "accept-convert",
        "a vCPU accepts a huge page part of which becomes shared",
        against_conversion,
        2,
        roles=(Role("vCPUs that accept", many=True), Role("threads that make a range shared", many=True)),
    ),
)
