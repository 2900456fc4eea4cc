# SPDX-License-Identifier: GPL-2.0-or-later
"""Private memory is taken away: by two threads at once, and while vCPUs fault on it."""

from __future__ import annotations

from septum.kernel.context import task_exit
from septum.kvm.kvm_host import Kvm
from septum.kvm.kvm_types import Gfn
from septum.kvm.tdx import KvmTdx
from septum.kvm.tdx_run import fault_in
from septum.lang.model import Model, Role
from septum.properties.memory import ends_kept, no_shared_page_mapped, root_reference_dropped
from septum.scenarios.base import Scenario, Size, model_of, of_roles
from septum.scenarios.threads import punch_hole, set_mem_attributes
from septum.scenarios.world import World


async def make_shared(kvm: Kvm, tdx: KvmTdx, start: Gfn, end: Gfn) -> None:
    """A thread that makes 4K pages start..end-1 shared."""
    await set_mem_attributes(kvm, tdx, start, end)
    task_exit(kvm.host.cpus)


async def make_hole(kvm: Kvm, tdx: KvmTdx, inode: int, start: Gfn, end: Gfn) -> None:
    """A thread that punches a hole."""
    await punch_hole(kvm, tdx, inode, start, end)
    task_exit(kvm.host.cpus)


async def fault(kvm: Kvm, tdx: KvmTdx, start: Gfn, end: Gfn) -> None:
    """A vCPU that faults on 4K pages start..end-1, one after the other."""
    for gfn in range(start, end):
        await fault_in(kvm, tdx, gfn)
    task_exit(kvm.host.cpus)


def world_of(design: type[KvmTdx], size: Size, *, cpus: int, pages: int, zaps: int) -> World:
    """A world with a memslot of ``pages`` 2M pages, in which at most ``zaps`` leaves are zapped."""
    world = World(design, cpus=cpus, pages=pages, enomem=size.enomem, busy=size.busy, epochs=pages + zaps + 3)
    world.add_memory(inodes=2)
    return world


def of_two(design: type[KvmTdx], size: Size, *, pages: int, zaps: int) -> World:
    """The same for two threads, or for as many of each as ``size`` says."""
    return world_of(design, size, cpus=sum(size.counts) or 2, pages=pages, zaps=zaps)


def disjoint(name: str, design: type[KvmTdx], size: Size) -> Model:
    """2M pages 0 and 1; one thread takes the end of page 0, the other the beginning of page 1."""
    world = of_two(design, size, pages=2, zaps=2)
    programs = of_roles(
        size, (make_hole, (world.kvm, world.tdx, 0, 1, 2)), (make_hole, (world.kvm, world.tdx, 1, 2, 3))
    )
    end = (root_reference_dropped, ends_kept)
    return model_of(name, world, programs, size, always=(no_shared_page_mapped,), end=end)


def overlapping(name: str, design: type[KvmTdx], size: Size) -> Model:
    """2M pages 0 and 1; one thread makes the middle shared, another punches a hole into page 0."""
    world = of_two(design, size, pages=2, zaps=3)
    programs = of_roles(size, (make_shared, (world.kvm, world.tdx, 1, 3)), (make_hole, (world.kvm, world.tdx, 0, 0, 2)))
    return model_of(name, world, programs, size, always=(no_shared_page_mapped,), end=(root_reference_dropped,))


def same_page(name: str, design: type[KvmTdx], size: Size) -> Model:
    """One 2M page: each of two threads punches a hole into one half of it, so that both want it split."""
    world = of_two(design, size, pages=1, zaps=2)
    programs = of_roles(
        size, (make_hole, (world.kvm, world.tdx, 0, 0, 1)), (make_hole, (world.kvm, world.tdx, 1, 1, 2))
    )
    return model_of(name, world, programs, size, always=(no_shared_page_mapped,), end=(root_reference_dropped,))


def halves(name: str, design: type[KvmTdx], size: Size) -> Model:
    """2M pages 0 and 1; one thread makes the middle shared, another punches out what is left of page 1.

    Both want page 1 split, and the first one page 0 as well: so that one split consumes while the other has its page.
    """
    world = of_two(design, size, pages=2, zaps=3)
    programs = of_roles(size, (make_shared, (world.kvm, world.tdx, 1, 3)), (make_hole, (world.kvm, world.tdx, 0, 3, 4)))
    return model_of(name, world, programs, size, always=(no_shared_page_mapped,), end=(root_reference_dropped,))


def against_fault(name: str, design: type[KvmTdx], size: Size) -> Model:
    """One 2M page, not mapped yet: a vCPU faults on both its 4K pages while the second one becomes shared."""
    world = of_two(design, size, pages=1, zaps=2)
    world.unmap(0)
    world.add_vcpus()
    programs = of_roles(size, (fault, (world.kvm, world.tdx, 0, 2)), (make_shared, (world.kvm, world.tdx, 1, 2)))
    return model_of(name, world, programs, size, always=(no_shared_page_mapped,), end=(root_reference_dropped,))


def hole_against_fault(name: str, design: type[KvmTdx], size: Size) -> Model:
    """One 2M page, not mapped yet: a vCPU faults on both its 4K pages while the second one is punched out."""
    world = of_two(design, size, pages=1, zaps=2)
    world.unmap(0)
    world.add_vcpus()
    programs = of_roles(size, (fault, (world.kvm, world.tdx, 0, 2)), (make_hole, (world.kvm, world.tdx, 0, 1, 2)))
    return model_of(name, world, programs, size, end=(root_reference_dropped,))


HOLES = (Role("threads that punch the first hole", many=True), Role("threads that punch the second", many=True))
TAKES = (Role("threads that make a range shared", many=True), Role("threads that punch a hole", many=True))
VCPUS = Role("vCPUs that fault", many=True)
SCENARIOS = (
    Scenario(
        "convert-disjoint",
        "two threads punch holes into huge pages next to each other",
        disjoint,
        2,
        roles=HOLES,
    ),
    Scenario(
        "convert-same",
        "two threads punch holes into the two halves of one huge page",
        same_page,
        2,
        roles=HOLES,
    ),
    Scenario("convert-halves", "two threads take the halves of a huge page, one of them more", halves, 2, roles=TAKES),
    Scenario(
        "convert-overlap",
        "one thread makes a range shared, one punches a hole into part of it",
        overlapping,
        2,
        roles=TAKES,
    ),
    Scenario(
        "convert-fault",
        "a vCPU faults on a huge page part of which becomes shared",
        against_fault,
        2,
        roles=(VCPUS, TAKES[0]),
    ),
    Scenario(
        "hole-first",
        "a vCPU is the first to touch memory into which a hole is punched",
        hole_against_fault,
        2,
        roles=(VCPUS, TAKES[1]),
    ),
)
