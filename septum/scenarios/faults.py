# SPDX-License-Identifier: GPL-2.0-or-later
"""vCPUs that fault on private memory: beside each other, a split or a hole, and two threads that run one vCPU.

A touch of memory that is not mapped is an EPT violation without a level (its ext_exit_qualification is of type 0 or
6), for which KVM splits nothing (Yan Zhao, aRbYxOIWosU7RF1K@yzhao56-desk.sh.intel.com). So these scenarios are for
every design, also for those that split under read mmu_lock.

Each vCPU enters the guest and leaves it for its fault. With --busy the module may suspect zero-stepping at the entry
and take the S-EPT tree exclusive. What another CPU wants of the S-EPT meanwhile is BUSY: SEPT.ADD and PAGE.AUG of a
fault, which then puts back the entry that it has frozen, and DEMOTE.
"""

from __future__ import annotations

from septum.kernel.context import task_exit
from septum.kernel.errno import ENOMEM
from septum.kernel.locks import Mutex, mutex_lock, mutex_unlock
from septum.kvm.kvm_host import Kvm
from septum.kvm.kvm_types import Gfn
from septum.kvm.mmu import kvm_tdp_mmu_page_fault
from septum.kvm.mmu_internal import RET_PF_RETRY
from septum.kvm.tdx import KvmTdx
from septum.kvm.tdx_run import tdx_vcpu_exit, tdx_vcpu_run
from septum.lang import OneForAll, PerCpu, Struct, me
from septum.lang.model import Model, Role
from septum.properties.memory import all_mapped, inhibit_kept, no_shared_page_mapped, root_reference_dropped
from septum.properties.split import all_split
from septum.scenarios.base import Scenario, Size, model_of, of_one_role, of_roles
from septum.scenarios.convert import make_hole, of_two, world_of
from septum.scenarios.threads import convert_same, split_range
from septum.scenarios.world import World


async def kvm_run(kvm: Kvm, tdx: KvmTdx, gfn: Gfn) -> None:
    """KVM_RUN of a vCPU whose guest touches 4K page ``gfn`` for the first time.

    RET_PF_RETRY is tried again in the kernel (tdx_handle_ept_violation()), -ENOMEM by user space.
    """
    vcpu = kvm.vcpus[me()]
    await mutex_lock(vcpu.mutex)
    while not await tdx_vcpu_run(kvm, tdx):
        continue
    await tdx_vcpu_exit(kvm)
    ret = RET_PF_RETRY
    while ret == RET_PF_RETRY or ret == -ENOMEM:
        ret = await kvm_tdp_mmu_page_fault(kvm, tdx, gfn)
    await mutex_unlock(vcpu.mutex)


async def touch(kvm: Kvm, tdx: KvmTdx, start: Gfn, end: Gfn) -> None:
    """A vCPU whose guest touches 4K pages start..end-1."""
    for gfn in range(start, end):
        await kvm_run(kvm, tdx, gfn)
    task_exit(kvm.host.cpus)


async def touch_and_split(kvm: Kvm, tdx: KvmTdx, gfn: Gfn) -> None:
    """A vCPU whose guest touches 4K page ``gfn``; then its thread splits 2M page 0."""
    await kvm_run(kvm, tdx, gfn)
    ret = -ENOMEM
    while ret == -ENOMEM:
        ret = await split_range(kvm, tdx, 0, 1)
    task_exit(kvm.host.cpus)


def beside_fault(name: str, design: type[KvmTdx], size: Size) -> Model:
    """2M pages 0 and 1, not mapped; the guest has accepted page 1 by 4K pages before, so that 2M is inhibited there."""
    world = of_two(design, size, pages=2, zaps=0)
    world.unmap(0)
    world.unmap(1)
    world.kvm.memory.lpage_info[1].guest_inhibit = 1
    world.add_vcpus()
    programs = of_roles(size, (touch, (world.kvm, world.tdx, 1, 3)), (touch, (world.kvm, world.tdx, 1, 4)))
    return model_of(name, world, programs, size, always=(inhibit_kept,), end=(all_mapped,), unreachable=("no-kvm-bug",))


def beside_split(name: str, design: type[KvmTdx], size: Size) -> Model:
    """One 2M page: CPU 0 splits it, a vCPU on CPU 1 faults on both its 4K pages."""
    world = of_two(design, size, pages=1, zaps=0)
    world.add_vcpus()
    programs = of_roles(size, (convert_same, (world.kvm, world.tdx, 1)), (touch, (world.kvm, world.tdx, 0, 2)))
    return model_of(name, world, programs, size, end=(all_split, all_mapped))


def beside_hole(name: str, design: type[KvmTdx], size: Size) -> Model:
    """One 2M page: a vCPU faults on both its 4K pages while a hole is punched into the second one."""
    world = of_two(design, size, pages=1, zaps=2)
    world.add_vcpus()
    programs = of_roles(size, (touch, (world.kvm, world.tdx, 0, 2)), (make_hole, (world.kvm, world.tdx, 0, 1, 2)))
    return model_of(name, world, programs, size, always=(no_shared_page_mapped,), end=(root_reference_dropped,))


def two_split(name: str, design: type[KvmTdx], size: Size) -> Model:
    """2M pages 0 and 1, mapped huge; two vCPUs fault on them whose guests have asked for 4K pages there."""
    world = inhibited_world(design, size)
    programs = of_one_role(size, (touch, (world.kvm, world.tdx, 1, 3)))
    unreachable = ("mmu-lock-held-for-write",)
    return model_of(name, world, programs, size, end=(all_split, all_mapped), unreachable=unreachable)


def split_and_ioctl(name: str, design: type[KvmTdx], size: Size) -> Model:
    """The pages of two_split(); CPU 0 is an ioctl that splits them, CPU 1 a vCPU that faults on them."""
    world = inhibited_world(design, size)
    programs = of_roles(size, (convert_same, (world.kvm, world.tdx, 2)), (touch, (world.kvm, world.tdx, 1, 3)))
    return model_of(name, world, programs, size, end=(all_split, all_mapped))


def inhibited_world(design: type[KvmTdx], size: Size) -> World:
    """2M pages 0 and 1, mapped huge, and the guest has asked for 4K pages: ACCEPT exits have noted it."""
    world = of_two(design, size, pages=2, zaps=0)
    for info in world.kvm.memory.lpage_info:
        info.guest_inhibit = 1
    world.add_vcpus()
    return world


def splits_before_fault(design: type[KvmTdx]) -> str:
    """Why a design has no fault that splits; "" for those that have."""
    return "" if design.faults_split else "its faults split nothing: the code that lowers the level splits before"


def one_vcpu(name: str, design: type[KvmTdx], size: Size) -> Model:
    """Two threads have one vCPU's file and run it, each for a fault in 2M page 1 and, where vCPUs split, in page 0.

    vcpu->mutex is all that keeps them apart, see kvm_vcpu_ioctl() of virt/kvm/kvm_main.c.
    """
    world = world_of(design, size, cpus=2, pages=2, zaps=0)
    world.unmap(1)
    world.kvm.memory.lpage_info[1].guest_inhibit = 1
    world.add_vcpus()
    share_vcpu(world)
    programs = [(touch_and_split, (world.kvm, world.tdx, gfn)) for gfn in (2, 3)]
    return model_of(name, world, programs, size, always=(inhibit_kept,), end=(all_mapped,))


def share_vcpu(world: World) -> None:
    """All threads run vCPU 0. What a design keeps for each CPU with a mutex is a vCPU's, and is shared as well."""
    world.td.vcpus = OneForAll(world.td.vcpus.items[:1])
    vcpus: list[Struct] = [world.kvm.vcpus[0]]
    world.kvm.vcpus = OneForAll(world.kvm.vcpus.items[:1])
    for name, each in list(vars(world.tdx).items()):
        if isinstance(each, PerCpu) and any(isinstance(value, Mutex) for value in vars(each[0]).values()):
            setattr(world.tdx, name, OneForAll(each.items[:1]))
            vcpus.append(each[0])
    for vcpu in vcpus:
        for value in vars(vcpu).values():
            if isinstance(value, Mutex):
                value.own = False


VCPUS = Role("vCPUs that fault", many=True)
SPLITS = Role("ioctls that split", many=True)
TOUCHES = (VCPUS, Role("vCPUs that fault on one page more", many=True))
SCENARIOS = (
    Scenario("fault-fault", "two vCPUs fault on the same huge pages", beside_fault, 2, roles=TOUCHES),
    Scenario("fault-split", "a vCPU faults on a huge page that is being split", beside_split, 2, roles=(SPLITS, VCPUS)),
    Scenario("one-vcpu", "two threads run one vCPU, for faults and splits", one_vcpu, 2),
    Scenario(
        "fault-hole",
        "a vCPU faults on a huge page into which a hole is punched",
        beside_hole,
        2,
        roles=(VCPUS, Role("threads that punch a hole", many=True)),
    ),
    Scenario(
        "faults-split",
        "two vCPUs split the same huge pages in their faults",
        two_split,
        2,
        splits_before_fault,
        roles=(VCPUS,),
    ),
    Scenario(
        "fault-ioctl",
        "a vCPU splits huge pages in its faults, an ioctl them too",
        split_and_ioctl,
        2,
        splits_before_fault,
        roles=(SPLITS, VCPUS),
    ),
)
