# SPDX-License-Identifier: GPL-2.0-or-later
"""Properties of whole states of the guest's memory, checked after every step."""

from __future__ import annotations

from septum.kvm.kvm_host import Kvm, Mirror, Mirror4K
from septum.kvm.tdx import KvmTdx
from septum.lang import require
from septum.tdx.module import SeptState


def no_shared_page_mapped(kvm: Kvm, tdx: KvmTdx) -> None:
    """A page that is shared has no private leaf above it, once its conversion is over."""
    if kvm.memory.mmu_invalidate_in_progress == 0:
        per_2m = kvm.td.module.children
        for page in range(len(kvm.sptes)):
            for index in range(per_2m):
                if kvm.memory.guest[page * per_2m + index].shared:
                    require(kvm.sptes[page].state != Mirror.HUGE, "shared-not-mapped")
                    if kvm.sptes[page].state == Mirror.TABLE:
                        require(kvm.sptes[page].children[index].state != Mirror4K.PAGE, "shared-not-mapped")


def invalidations_ended(kvm: Kvm, tdx: KvmTdx) -> None:
    """In the end: none is in progress, so that no fault is told to try again for nothing."""
    require(kvm.memory.mmu_invalidate_in_progress == 0, "invalidation-ended")


def inhibit_kept(kvm: Kvm, tdx: KvmTdx) -> None:
    """A 2M page that the guest accepts by 4K pages has no huge leaf."""
    for page in range(len(kvm.sptes)):
        if kvm.memory.lpage_info[page].guest_inhibit:
            require(kvm.sptes[page].state != Mirror.HUGE, "inhibit-kept")


def all_accepted(kvm: Kvm, tdx: KvmTdx) -> None:
    """In the end: every private page is mapped, and the guest has accepted it."""
    per_2m = kvm.td.module.children
    for page in range(len(kvm.td.sept)):
        entry = kvm.td.sept[page]
        for index in range(per_2m):
            if not kvm.memory.guest[page * per_2m + index].shared:
                accepted = entry.state == SeptState.MAPPED or (
                    entry.state == SeptState.NL_MAPPED and entry.children[index].state == SeptState.MAPPED
                )
                require(accepted, "all-accepted")


def all_mapped(kvm: Kvm, tdx: KvmTdx) -> None:
    """In the end, where every 2M page was faulted on to its last 4K page and nobody took one away: all are mapped."""
    for page in range(len(kvm.sptes)):
        last = kvm.sptes[page].children[kvm.td.module.children - 1].state
        mapped = kvm.sptes[page].state == Mirror.HUGE or (
            kvm.sptes[page].state == Mirror.TABLE and last == Mirror4K.PAGE
        )
        require(mapped, "fault-resolved")


def nothing_of_a_deleted_slot(kvm: Kvm, tdx: KvmTdx) -> None:
    """A memslot that is gone has no page mapped."""
    if kvm.memory.slot_deleted:
        for page in range(len(kvm.sptes)):
            require(kvm.sptes[page].state != Mirror.HUGE, "unmapped-when-given-away")
            for child in kvm.sptes[page].children:
                small = kvm.sptes[page].state == Mirror.TABLE and child.state == Mirror4K.PAGE
                require(not small, "unmapped-when-given-away")


def ends_kept(kvm: Kvm, tdx: KvmTdx) -> None:
    """In the end, where nobody has given up the first and the last 4K page: both are still mapped."""
    still_mapped(kvm, 0, 0)
    still_mapped(kvm, len(kvm.sptes) - 1, kvm.td.module.children - 1)


def still_mapped(kvm: Kvm, page: int, index: int) -> None:
    """4K page ``index`` of 2M page ``page`` is mapped, by whatever leaf."""
    if kvm.sptes[page].state == Mirror.TABLE:
        require(kvm.sptes[page].children[index].state == Mirror4K.PAGE, "zaps-exactly")
    else:
        require(kvm.sptes[page].state == Mirror.HUGE, "zaps-exactly")


def root_reference_dropped(kvm: Kvm, tdx: KvmTdx) -> None:
    """In the end: every walk of the mirror root has put it."""
    require(kvm.memory.root_refs == 0, "root-reference-dropped")
