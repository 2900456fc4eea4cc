# SPDX-License-Identifier: GPL-2.0-or-later
"""The four KVM tracepoints Septum reads, one named tuple each.

Every tuple begins with the same five fields:

``line``
    Line of the input the event is on; the first line is 1.
``task``
    ``comm`` of the thread that hit the tracepoint, as printed: ``<...>`` when the kernel had forgotten
    the name, cut to 8 bytes in the latency formats.
``pid``
    ``pid_t`` of that thread (the thread's own id, not its process's).
``cpu``
    CPU the event was recorded on.
``time_ns``
    Time in nanoseconds of the trace clock.  Most layouts print microseconds, so the last three digits
    are 0.  With a trace clock that counts (``x86-tsc``, ``counter``) it is the count as printed.

The numbers are what the kernel printed, with no bit of an SPTE interpreted: which value means
non-present differs between kernel versions.  A gfn is a guest frame number (guest physical address
>> 12); a level is ``enum pg_level``: 1 is 4 KiB, 2 is 2 MiB, 3 is 1 GiB.
"""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

__all__ = ["PARSED_EVENTS", "Event", "PageFault", "SetSpte", "SplitHugePage", "SpteChanged"]


class SplitHugePage(NamedTuple):
    """KVM split a huge page, or failed to.

    Source: ``TRACE_EVENT(kvm_mmu_split_huge_page)``, arch/x86/kvm/mmu/mmutrace.h, traced by
    ``tdp_mmu_split_huge_page()``; printed as ``gfn %llx spte %llx level %d errno %d``.
    """

    line: int
    task: str
    pid: int
    cpu: int
    time_ns: int
    gfn: int
    """u64: first gfn of the huge page."""
    spte: int
    """u64: the huge SPTE that was to be split."""
    level: int
    """int: level of the huge page (2 or 3), not of its new children."""
    errno: int
    """int: 0, or the negative errno of a split that did not happen (-16 is -EBUSY: lost the race)."""


class SpteChanged(NamedTuple):
    """An SPTE of the TDP MMU got another value.

    Source: ``TRACE_EVENT(kvm_tdp_mmu_spte_changed)``, arch/x86/kvm/mmu/mmutrace.h, traced by
    ``handle_changed_spte()`` and where dirty or accessed bits are cleared; printed as
    ``as id %d gfn %llx level %d old_spte %llx new_spte %llx``.

    Not every change is traced: the children of a split are written before their table is linked, and
    ``fast_page_fault()`` and the hardware's A/D bits leave no such event.
    """

    line: int
    task: str
    pid: int
    cpu: int
    time_ns: int
    as_id: int
    """u8: address space id; 1 is SMM."""
    gfn: int
    """u64: first gfn the SPTE maps."""
    level: int
    """u8: level of the table entry."""
    old_spte: int
    """u64: value before."""
    new_spte: int
    """u64: value after."""


class SetSpte(NamedTuple):
    """A page fault installed a leaf SPTE, or found it installed.

    Source: ``TRACE_EVENT(kvm_mmu_set_spte)``, arch/x86/kvm/mmu/mmutrace.h, traced by
    ``tdp_mmu_map_handle_target_level()``; printed as ``gfn %llx spte %llx (%s%s%s%s) level %d at %llx``.
    The permission letters are left out: they are bits of ``spte``.
    """

    line: int
    task: str
    pid: int
    cpu: int
    time_ns: int
    gfn: int
    """u64: first gfn mapped."""
    spte: int
    """u64: the SPTE as read back for this event; another vCPU may have changed it in between."""
    level: int
    """u8: level of the mapping."""
    sptep: int
    """u64: physical address of the SPTE itself."""


class PageFault(NamedTuple):
    """A vCPU exited with a fault on a guest physical address.

    Source: ``TRACE_EVENT(kvm_page_fault)``, arch/x86/kvm/trace.h; printed as
    ``vcpu %u rip 0x%lx address 0x%016llx error_code 0x%llx``, by older kernels (5.10 for one) as
    ``address %lx error_code %x``.
    """

    line: int
    task: str
    pid: int
    cpu: int
    time_ns: int
    vcpu: int | None
    """unsigned int: ``vcpu_id``; None if the kernel is an older one, which does not print it."""
    rip: int | None
    """unsigned long: guest RIP, as far as the host knows it; None as for ``vcpu``."""
    address: int
    """u64: faulting guest physical address, in bytes."""
    error_code: int
    """u64: ``PFERR_*`` bits."""


Event: TypeAlias = SplitHugePage | SpteChanged | SetSpte | PageFault

PARSED_EVENTS: dict[str, type[Event]] = {
    "kvm_tdp_mmu_spte_changed": SpteChanged,
    "kvm_page_fault": PageFault,
    "kvm_mmu_set_spte": SetSpte,
    "kvm_mmu_split_huge_page": SplitHugePage,
}
"""Kernel name of each tracepoint that is parsed, and the tuple made of it."""
