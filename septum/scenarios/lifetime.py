# SPDX-License-Identifier: GPL-2.0-or-later
"""TDs that come and go: built and destroyed side by side, with what their splits have left in caches."""

from __future__ import annotations

from collections.abc import Callable

from septum.kernel.context import task_exit
from septum.kernel.errno import ENOMEM
from septum.kvm.kvm_host import Kvm
from septum.kvm.kvm_main import kvm_destroy_vm
from septum.kvm.tdx import KvmTdx
from septum.lang import require
from septum.lang.model import Check, Model, Program, Role
from septum.properties import module
from septum.properties.lifetime import Machine, nothing_left, pages_accounted, pages_reset, pair_present
from septum.scenarios.base import Scenario, Size, checks_of_design
from septum.scenarios.threads import build_td, close_guest_memfd, punch_hole
from septum.scenarios.world import World
from septum.tdx.module import OpState


async def whole_life(kvm: Kvm, tdx: KvmTdx) -> None:
    """A TD is built, and destroyed."""
    await build_td(kvm, tdx)
    await close_guest_memfd(kvm, tdx)
    await kvm_destroy_vm(kvm, tdx)
    task_exit(kvm.host.cpus)


async def split_and_die(kvm: Kvm, tdx: KvmTdx) -> None:
    """A hole is punched into a huge page of a TD, which leaves pages in its cache; then the TD is destroyed."""
    await punch_hole(kvm, tdx, 0, 1, 2)
    await close_guest_memfd(kvm, tdx)
    await kvm_destroy_vm(kvm, tdx)
    task_exit(kvm.host.cpus)


async def control_page(kvm: Kvm, tdx: KvmTdx) -> None:
    """Another TD takes a control page in the region of the first one's S-EPT pages, and gives it back."""
    ret = -ENOMEM
    while ret == -ENOMEM:
        ret = await tdx.pamt_get(None, kvm.first_sept_region)
    require(ret == 0, "no-kvm-bug")
    await tdx.pamt_put(kvm.first_sept_region)
    task_exit(kvm.host.cpus)


def machine_model(
    name: str,
    world: World,
    programs: list[Program],
    size: Size,
    *,
    end: tuple[Callable[[Machine], None], ...] = (),
    unreachable: tuple[str, ...] = (),
) -> Model:
    """The model of a host whose TDs have all gone in the end."""
    machine = Machine(world.vms)
    checks = [Check("always", f, (machine,)) for f in (pages_accounted, pair_present)]
    checks += [Check("always", f, (world.module,)) for f in module.ALWAYS_MODULE]
    checks += [Check("end", f, (world.module,)) for f in module.IDLE_MODULE]
    for vm in machine.vms:  # S-EPT pages of several TDs share a region, so that table_is_sept_page() does not apply
        checks += [Check("always", f, (vm.td,)) for f in (module.leaf_maps_own_page, module.two_epochs)]
        checks += [Check("end", f, (vm.td,)) for f in module.IDLE_TD]
    return Model(
        name,
        machine,
        world.programs(programs),
        [*checks, *(Check("end", f, (machine,)) for f in (nothing_left, *end)), *checks_of_design(world)],
        world.cpus.lock_names,
        symmetric=False,
        contexts=world.cpus.build_contexts(),
        unreachable=unreachable if size.enomem else (*unreachable, "enomem-harmless"),
    )


def get_put(name: str, design: type[KvmTdx], size: Size) -> Model:
    """Two TDs take a control page each in one region, and give it back: tdx_pamt_get() against tdx_pamt_put()."""
    cpus = sum(size.counts) or 2
    world = World(design, cpus=cpus, pages=1, enomem=size.enomem, busy=size.busy)
    world.unmap(0)
    region = world.kvm.first_sept_region
    world.module.regions[region].ptrs += cpus - 2  # so that each of many TDs finds a page there
    world.host.pamt_refcounts[region].most += cpus - 2
    programs = [Program(control_page, (world.kvm, world.tdx))] * cpus
    return machine_model(name, world, programs, size)


def two_tds(name: str, design: type[KvmTdx], size: Size) -> Model:
    """Two TDs of one 2M page each, S-EPT pages in one region; both are built and destroyed."""
    world = World(design, cpus=2, pages=1, tds=2, epochs=8, enomem=size.enomem, busy=size.busy)
    world.unmap(0)
    world.add_memory()
    world.add_tdx_lock()
    world.add_vcpus()
    for vm in world.vms:
        vm.td.op_state = OpState.INITIALIZED
    programs = [Program(whole_life, (vm.kvm, vm)) for vm in world.vms]
    unreachable = ("cache-never-short",)  # nobody splits
    return machine_model(name, world, programs, size, end=(pages_reset,), unreachable=unreachable)


def teardown(name: str, design: type[KvmTdx], size: Size, *, softirqs: bool = False) -> Model:
    """A TD with a split page is destroyed while another one uses the region of its S-EPT pages."""
    world = World(design, cpus=2, pages=1, epochs=8, enomem=size.enomem, busy=size.busy, softirqs=softirqs)
    world.add_memory()
    world.add_tdx_lock()
    world.add_vcpus()
    programs = [Program(f, (world.kvm, world.tdx)) for f in (split_and_die, control_page)]
    return machine_model(name, world, programs, size, end=(pages_reset,))


def softirq_teardown(name: str, design: type[KvmTdx], size: Size) -> Model:
    """As teardown(), and RCU frees the tables in softirqs."""
    return teardown(name, design, size, softirqs=True)


SCENARIOS = (
    Scenario(
        "get-put",
        "two TDs take and give back a control page in one 2M region",
        get_put,
        2,
        roles=(Role("TDs", many=True),),
    ),
    Scenario("two-tds", "two TDs that are built and destroyed, with S-EPT pages in one region", two_tds, 2),
    Scenario("teardown", "a TD is destroyed while another one uses the region of its S-EPT pages", teardown, 2),
    Scenario("teardown-rcu", "the same, and its tables are freed by RCU callbacks in softirqs", softirq_teardown, 2),
)
