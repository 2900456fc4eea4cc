# SPDX-License-Identifier: GPL-2.0-or-later
"""A split while another TD on the host comes and goes: the module's locks on PAMT entries are the host's.

Source: Yan Zhao, 11 Jun 2026, on the thread of V5: DEMOTE locks the entries of the 2M regions that the pages in R12 and
R13 lie in, as PAMT.ADD does with its own; neither mmu_lock nor kicking this TD's vCPUs keeps another TD away.
"""

from __future__ import annotations

from septum.kernel.context import task_exit
from septum.kernel.errno import ENOMEM
from septum.kvm.tdx import KvmTdx
from septum.lang import require
from septum.lang.model import Model, Role
from septum.properties.split import all_split
from septum.scenarios.base import Scenario, Size, model_of, of_roles
from septum.scenarios.threads import convert_same
from septum.scenarios.world import World

#: 4K pages of a region: room for the pairs of three regions and for what uses them
PAGES_OF_REGION = 8


async def other_td(tdx: KvmTdx, region: int) -> None:
    """A TD that takes a control page in ``region``, and gives it back. It has no cache."""
    ret = await tdx.pamt_get(None, region)
    require(ret == 0 or ret == -ENOMEM, "no-kvm-bug")
    if ret == 0:
        await tdx.pamt_put(region)
    task_exit(tdx.cpus)


def beside_split(name: str, design: type[KvmTdx], size: Size) -> Model:
    """CPU 0 splits one page; the pages of all pairs lie in a region whose first page CPU 1 wants for another TD."""
    cpus = sum(size.counts) or 2
    world = World(design, cpus=cpus, pages=1, sept_regions=2, ptrs=PAGES_OF_REGION, enomem=size.enomem, busy=size.busy)
    world.kvm.sept_regions = 1  # S-EPT pages come from the first of the two
    world.host.pair_region = 2
    world.module.regions[2].ptrs += cpus - 2  # so that each of many other TDs finds a page there
    world.host.pamt_refcounts[2].most += cpus - 2
    programs = of_roles(size, (convert_same, (world.kvm, world.tdx, 1)), (other_td, (world.tdx, 2)))
    return model_of(name, world, programs, size, end=(all_split,))


ROLES = (Role("CPUs that split", many=True), Role("other TDs", many=True))
SCENARIOS = (
    Scenario(
        "other-td", "a split, and another TD that uses the 2M region its pairs lie in", beside_split, 2, roles=ROLES
    ),
)
