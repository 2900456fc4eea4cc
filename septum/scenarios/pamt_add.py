# SPDX-License-Identifier: GPL-2.0-or-later
"""PAMT.ADD fails: the error path of tdx_pamt_get(), in a fault and in a split beside it.

A PAMT.ADD may find its 2M entry held by another TD's SEAMCALL, as Yan Zhao found of DEMOTE on 11 Jun 2026, on the
thread of V5. tdx_pamt_get() warns, gives the pair back, leaves the count as it was and returns -EIO. What the caller
makes of it is as posted: a fault puts the mirror SPTE back and is tried again (DP-v6 09/11); where S-EPT pages have
their pair from allocation, the allocation has failed (V5 20/45); a split under write mmu_lock is past the point of no
return, so that it is a KVM_BUG_ON() (HP-v3 21/24; C37 is that it was not checked) and the VM is dead, but not the
host: no other count, page or lock may show it.

Code of a design's own that has a KVM_BUG_ON() there is right, and would be called wrong: a KVM_BUG_ON() is a violation
where it is not known that it is this one. So in ``add-fails`` it is the fault whose PAMT.ADD may fail, and
``add-fails-split`` is for designs whose split is the one of kvm/ or of a design that comes with Septum.
"""

from __future__ import annotations

from septum.kvm.kvm_host import Kvm, Mirror
from septum.kvm.tdx import KvmTdx
from septum.lang import require
from septum.lang.model import Model
from septum.properties.memory import all_mapped
from septum.scenarios.base import Scenario, Size, model_of
from septum.scenarios.convert import world_of
from septum.scenarios.faults import touch
from septum.scenarios.threads import convert_disjoint
from septum.scenarios.world import World
from septum.tdx.module import SeptState


def split_or_dead(kvm: Kvm, tdx: KvmTdx) -> None:
    """In the end: 2M page 0 is split in the mirror, and in the S-EPT unless the VM is dead."""
    require(kvm.sptes[0].state == Mirror.TABLE, "all-split")
    require(kvm.td.sept[0].state == SeptState.NL_MAPPED or kvm.lost_tables > 0, "all-split")


def world_of_both(design: type[KvmTdx], size: Size, first: int) -> World:
    """2M page 0 mapped huge, nothing in 2M page 1; PAMT.ADD may fail on CPUs ``first`` and up."""
    world = world_of(design, size, cpus=2, pages=2, zaps=0)
    world.module.pamt_add_busy = True
    world.host.panic_on_warn = False  # it warns
    world.module.pamt_add_busy_from = first
    world.unmap(1)
    world.kvm.memory.lpage_info[1].guest_inhibit = 1
    world.add_vcpus()
    return world


def in_fault(name: str, design: type[KvmTdx], size: Size) -> Model:
    """CPU 0 splits 2M page 0; a vCPU on CPU 1, whose PAMT.ADD may fail, faults on a 4K page of 2M page 1.

    Both want a pair for the region of their S-EPT pages, and the fault one for its own page.
    """
    world = world_of_both(design, size, first=1)
    programs = [(convert_disjoint, (world.kvm, world.tdx, 1)), (touch, (world.kvm, world.tdx, 3, 4))]
    return model_of(name, world, programs, size, end=(split_or_dead, all_mapped))


def in_both(name: str, design: type[KvmTdx], size: Size) -> Model:
    """As in_fault(), and the PAMT.ADD of the split may fail as well."""
    world = world_of_both(design, size, first=0)
    programs = [(convert_disjoint, (world.kvm, world.tdx, 1)), (touch, (world.kvm, world.tdx, 3, 4))]
    return model_of(name, world, programs, size, end=(split_or_dead, all_mapped))


#: what a design overrides that has a split of its own
SPLIT = ("tdx_sept_split_private_spte", "get_for_demote", "demote", "demote_with_reference", "demote_shared")


def has_own_split(design: type[KvmTdx]) -> str:
    """Why a design is not for a split that fails half-way; "" for one whose split comes with Septum."""
    for kind in design.__mro__:
        if not kind.__module__.startswith("septum."):
            own = [name for name in SPLIT if name in vars(kind)]
            own += [function.__name__ for function in vars(kind).get("replaces", ())]
            if own:
                return f"it has its own {own[0]}(), whose KVM_BUG_ON() may be about this error"
    return ""


SCENARIOS = (
    Scenario("add-fails", "PAMT.ADD may fail in a fault beside a split", in_fault, 2),
    Scenario("add-fails-split", "PAMT.ADD may fail in a split and in a fault beside it", in_both, 2, has_own_split),
)
