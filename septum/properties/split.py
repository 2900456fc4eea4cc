# SPDX-License-Identifier: GPL-2.0-or-later
"""Properties of whole states of the split path, checked after every step."""

from __future__ import annotations

from septum.kvm.kvm_host import Kvm, Mirror, Mirror4K
from septum.kvm.mmu_internal import SP_PAGES
from septum.kvm.tdx import KvmTdx
from septum.kvm.virt_tdx import TDX_DPAMT_ENTRY_PAGE_CNT, Host
from septum.lang import require, u16
from septum.tdx.module import Lifecycle, PageType, SeptState


def pages_of_vm(kvm: Kvm, tdx: KvmTdx) -> int:
    """Pages in the VM's caches, its page tables, and removed tables that RCU has yet to free."""
    total: u16 = tdx.cached_pages()
    for vcpu in kvm.vcpus:
        total += vcpu.caches.pages()
    for i in range(len(kvm.sptes)):
        if kvm.td.lifecycle == Lifecycle.TEARDOWN:  # what the S-EPT says means nothing any more
            if kvm.sptes[i].state == Mirror.TABLE:
                total += SP_PAGES
        elif kvm.td.sept[i].state == SeptState.NL_MAPPED or kvm.td.sept[i].state == SeptState.NL_BLOCKED:
            total += SP_PAGES
    total += SP_PAGES * kvm.lost_tables
    for roots in kvm.ordinary:
        total += roots.pages()
    for head in kvm.rcu.heads:
        total += tdx.rcu_frees * head.queued
    return total


def pages_of_host(host: Host) -> int:
    """Pages in CPUs' hands and in PAMT pairs."""
    total: u16 = 0
    for task in host.cpus.tasks:
        total += task.pages
    for region in host.module.regions:
        if region.type == PageType.PAMT:
            total += TDX_DPAMT_ENTRY_PAGE_CNT
    return total


def pages_accounted(kvm: Kvm, tdx: KvmTdx) -> None:
    """The places of all pages add up to the pages that were allocated."""
    total: u16 = pages_of_host(kvm.host) + pages_of_vm(kvm, tdx)
    require(kvm.host.pages.allocated == total, "pages-accounted")


def pair_present(kvm: Kvm, tdx: KvmTdx) -> None:
    """A referenced region has its pair. A count that is read under pamt_lock only may lag while it is held."""
    if tdx.counts_under_lock and kvm.host.pamt_lock.locked:
        return
    for i in range(len(kvm.host.module.regions)):
        if kvm.host.pamt_refcounts[i].counter > 0:
            require(kvm.host.module.regions[i].type == PageType.PAMT, "pair-present")


def is_page(state: int) -> bool:
    """Whether an S-EPT entry maps a page, accepted or not, and is not blocked."""
    return state == SeptState.MAPPED or state == SeptState.PENDING


def mirror_agrees(kvm: Kvm, tdx: KvmTdx) -> None:
    """KVM's mirror and the module's S-EPT, when nobody holds mmu_lock, as long as the TD has a key and the VM lives."""
    if kvm.td.lifecycle == Lifecycle.TEARDOWN or kvm.lost_tables:
        return
    if not kvm.mmu_lock.writer and kvm.mmu_lock.readers == 0:
        for page in range(len(kvm.sptes)):
            require(
                (kvm.sptes[page].state == Mirror.TABLE) == (kvm.td.sept[page].state == SeptState.NL_MAPPED),
                "mirror-agrees",
            )
            require((kvm.sptes[page].state == Mirror.HUGE) == is_page(kvm.td.sept[page].state), "mirror-agrees")
            require(kvm.sptes[page].state != Mirror.FROZEN, "mirror-agrees")  # the CPU that froze it has given up
            if kvm.sptes[page].state == Mirror.TABLE:
                for index in range(len(kvm.sptes[page].children)):
                    small = kvm.sptes[page].children[index].state
                    mapped = is_page(kvm.td.sept[page].children[index].state)
                    require(small == Mirror4K.PAGE if mapped else small == Mirror4K.NONE, "mirror-agrees")


def refcount_is_users(kvm: Kvm, tdx: KvmTdx) -> None:
    """In the end: each region has as many references as 4K pages in use, or about to be."""
    for i in range(len(kvm.host.module.regions)):
        users: u16 = kvm.host.module.regions[i].page_count + tdx.references_of_caches(i)
        require(kvm.host.pamt_refcounts[i].counter == users, "refcount-is-users")


def all_split(kvm: Kvm, tdx: KvmTdx) -> None:
    """In the end: every page is split, on both sides."""
    for page in range(len(kvm.sptes)):
        require(kvm.sptes[page].state == Mirror.TABLE, "all-split")
        require(kvm.td.sept[page].state == SeptState.NL_MAPPED, "all-split")
