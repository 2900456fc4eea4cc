# SPDX-License-Identifier: GPL-2.0-or-later
"""Small configurations in which a design is raced: who runs what, on which pages."""

from __future__ import annotations

from typing import NamedTuple

from septum.engine.model import Check, Model, Program
from septum.kernel.context import Cpus
from septum.kernel.pages import PageAllocator
from septum.kvm.host import Host, Kvm, Mirror
from septum.kvm.ioctl import convert_disjoint, convert_same
from septum.kvm.tdx import KvmTdx
from septum.properties.split import (
    all_split,
    mirror_agrees,
    pages_accounted,
    pair_present,
    refcount_is_users,
)
from septum.tdx.module import PageType, SeptState, Td, TdxModule


class Scenario(NamedTuple):
    """A configuration by name. ``sept_regions``: 2M regions that S-EPT pages may come from."""

    name: str
    summary: str
    same: bool
    sept_regions: int
    resched: bool


_ALL = (
    Scenario("split", "each CPU splits huge pages of its own; S-EPT pages from one region", False, 1, False),
    Scenario("same", "all CPUs split the same huge pages", True, 1, False),
    Scenario("regions", "as split, and S-EPT pages may come from two regions", False, 2, False),
    Scenario("resched", "as split, and the walk gives way (need_resched) between entries", False, 1, True),
)

SCENARIOS: dict[str, Scenario] = {s.name: s for s in _ALL}


class World:
    """One TD on one host, before the first step.

    ``pages`` huge pages of 2M, all mapped; ``ptrs`` 4K pages in each, ``children`` of their S-EPT entries are
    modelled one by one; ``vcpus`` vCPUs in guest mode that may hold the module's locks; ``epochs`` the bound of
    the TD's TLB epoch, 0 for one that a single split of each page stays below.
    """

    def __init__(
        self,
        design: type[KvmTdx],
        *,
        cpus: int,
        pages: int,
        sept_regions: int = 1,
        resched: bool = False,
        ptrs: int = 2,
        children: int = 2,
        vcpus: int = 1,
        enomem: bool = False,
        busy: bool = False,
        epochs: int = 0,
    ) -> None:
        self.cpus = Cpus(cpus)
        most_pages = 8 * pages + 16 * cpus
        self.module = TdxModule(
            regions=pages + sept_regions,
            ptrs=max(ptrs, pages),
            children=children,
            lps=cpus,
            most_epochs=epochs or pages + 3,
            non_blocking_resize=design.shared,
        )
        self.host = Host(self.cpus, PageAllocator(self.cpus, most_pages, enomem), self.module)
        self.td = Td(self.module, pages, vcpus, busy)
        self.kvm = Kvm(self.host, self.td, sept_regions=sept_regions, resched=resched)
        self.tdx = design(self.kvm)
        for gfn in range(pages):
            self.kvm.sptes[gfn].state = Mirror.HUGE
            self.td.sept[gfn].state = SeptState.MAPPED
            self.module.regions[gfn].type = PageType.REG


def build(name: str, design: type[KvmTdx], scenario: str, *, cpus: int, splits: int, enomem: bool, busy: bool) -> Model:
    """The model of a design in a scenario: ``cpus`` CPUs, ``splits`` huge pages to split for each of them."""
    chosen = SCENARIOS[scenario]
    world = World(
        design,
        cpus=cpus,
        pages=splits if chosen.same else cpus * splits,
        sept_regions=chosen.sept_regions,
        resched=chosen.resched,
        enomem=enomem,
        busy=busy,
    )
    program = Program(convert_same if chosen.same else convert_disjoint, (world.kvm, world.tdx, splits))
    checks = [Check("always", f, (world.kvm, world.tdx)) for f in (pages_accounted, pair_present, mirror_agrees)]
    checks += [Check("end", f, (world.kvm, world.tdx)) for f in (refcount_is_users, all_split)]
    return Model(
        name,
        world.tdx,
        [program] * cpus,
        checks,
        world.cpus.lock_names,
        symmetric=chosen.same,
        unreachable=() if enomem else ("enomem-harmless",),
    )
