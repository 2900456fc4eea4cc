# SPDX-License-Identifier: GPL-2.0-or-later
"""Properties of a host with several TDs, from their first page to their last."""

from __future__ import annotations

from septum.kvm.tdx import KvmTdx
from septum.lang import Array, Struct, require, u16
from septum.properties.split import pages_of_host, pages_of_vm
from septum.tdx.module import PageType


class Machine(Struct):
    """The VMs on a host, which have nothing in common but the host."""

    def __init__(self, vms: list[KvmTdx]) -> None:
        self.host = vms[0].host
        self.vms = Array(vms)


def pages_accounted(machine: Machine) -> None:
    """As in split.py, over all VMs."""
    total: u16 = pages_of_host(machine.host)
    for tdx in machine.vms:
        total += pages_of_vm(tdx.kvm, tdx)
    require(machine.host.pages.allocated == total, "pages-accounted")


def pair_present(machine: Machine) -> None:
    """As in split.py: a count that is read under pamt_lock only may lag while it is held."""
    if machine.vms[0].counts_under_lock and machine.host.pamt_lock.locked:
        return
    for i in range(len(machine.host.module.regions)):
        if machine.host.pamt_refcounts[i].counter > 0:
            require(machine.host.module.regions[i].type == PageType.PAMT, "pair-present")


def nothing_left(machine: Machine) -> None:
    """In the end: all pages are back at the page allocator, and no region has a pair or a reference."""
    require(machine.host.pages.allocated == 0, "nothing-left")
    for i in range(len(machine.host.module.regions)):
        require(machine.host.module.regions[i].type == PageType.NDA, "nothing-left")
        require(machine.host.pamt_refcounts[i].counter == 0, "nothing-left")


def pages_reset(machine: Machine) -> None:
    """In the end: what the TDs gave back may be used."""
    for region in machine.host.module.regions:
        require(region.unflushed == 0 and region.unreset == 0, "flushed-and-reset")
