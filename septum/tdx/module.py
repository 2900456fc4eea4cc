# SPDX-License-Identifier: GPL-2.0-or-later
"""The module's memory: PAMT of each 2M region, and for each TD its S-EPT and its TLB epochs."""

from __future__ import annotations

from enum import IntEnum

from septum.lang import SYNC, Array, Struct, bounded, enum, flag, u4
from septum.tdx.locks import SharexLock

TDX_PS_4K = 0
TDX_PS_2M = 1


class PageType(IntEnum):
    """What the PAMT entry of a 2M region says. Source: TDX module, page types (PAMT from 2.0.x)."""

    NDA = 0
    REG = 1
    PAMT = 2


class SeptState(IntEnum):
    """States of an S-EPT entry, numbered as in the module's table. Source: TDX module 1.5.01."""

    FREE = 0
    REMOVED = 1
    NL_MAPPED = 2
    NL_BLOCKED = 3
    MAPPED = 4
    BLOCKED = 5
    BLOCKEDW = 6
    EXPORTED_BLOCKEDW = 7
    EXPORTED_DIRTY = 8
    EXPORTED_DIRTY_BLOCKEDW = 9
    PENDING = 10
    PENDING_BLOCKED = 11
    PENDING_BLOCKEDW = 12
    PENDING_EXPORTED_BLOCKEDW = 13
    PENDING_EXPORTED_DIRTY = 14
    PENDING_EXPORTED_DIRTY_BLOCKEDW = 15


class PamtRegion(Struct):
    """The 2M-level PAMT entry of one 2M region of host memory, with Dynamic PAMT.

    ``page_count`` 4K pages of the region in use, 0..``ptrs``; ``bepoch`` the TD epoch at which the page was
    blocked last (of the 2M page, or of the 4K pages together: the latest).
    """

    type: int = enum(PageType, kind=SYNC)
    page_count: int = bounded(0, "ptrs", kind=SYNC)
    bepoch: int = bounded(0, "most_epochs", kind=SYNC)

    def __init__(self, module: TdxModule) -> None:
        self.ptrs = module.ptrs
        self.most_epochs = module.most_epochs
        self.lock = SharexLock(module.lps)


class SeptEntry(Struct):
    """One S-EPT entry. A 2M entry has ``children`` once it points to a page of 4K entries."""

    state: int = enum(SeptState, kind=SYNC)
    locked: int = flag(kind=SYNC)

    def __init__(self, children: int) -> None:
        self.children: Array[SeptEntry] = Array(SeptEntry(0) for _ in range(children))


class TdxModule(Struct):
    """The module.

    ``ptrs``    4K pages in a 2M region: 512, or fewer in a small scope;
    ``children`` how many 4K S-EPT entries of a 2M range are modelled one by one;
    ``lps``     logical processors; ``most_epochs`` bound of the TD epoch;
    ``non_blocking_resize``  DEMOTE without BLOCK and TRACK. A feature that mails speak of for later modules;
                its rules are not public: here DEMOTE then skips the check of blocking and tracking, no more.
    """

    def __init__(
        self, *, regions: int, ptrs: int, children: int, lps: int, most_epochs: int, non_blocking_resize: bool
    ) -> None:
        self.ptrs = ptrs
        self.children = children
        self.lps = lps
        self.most_epochs = most_epochs
        self.non_blocking_resize = non_blocking_resize
        self.regions = Array(PamtRegion(self) for _ in range(regions))


class TdVcpu(Struct):
    """A vCPU of the TD as TLB tracking sees it. ``epoch``: TD epoch at its last VP.ENTER."""

    in_guest: int = flag(init=True, kind=SYNC)
    epoch: int = bounded(0, "most_epochs", init=1, kind=SYNC)

    def __init__(self, most_epochs: int) -> None:
        self.most_epochs = most_epochs


class Td(Struct):
    """One TD in OP_STATE RUNNABLE.

    ``sept``   2M entries; entry i maps guest 2M page i, which lies in host region i;
    ``vcpus``  vCPUs that are in guest mode and can hold the module's locks (VP.ENTER, guest ACCEPT);
    ``busy``   whether SEAMCALLs are also tried with such a lock held.
    """

    epoch: int = bounded(1, "most_epochs", kind=SYNC)

    def __init__(self, module: TdxModule, pages: int, vcpus: int, busy: bool) -> None:
        self.module = module
        self.most_epochs = module.most_epochs
        self.tree = SharexLock(module.lps)
        self.epoch_lock = SharexLock(module.lps)
        self.sept = Array(SeptEntry(module.children) for _ in range(pages))
        self.vcpus = Array(TdVcpu(module.most_epochs) for _ in range(vcpus))
        self.busy = busy


def vcpus_in_epoch(td: Td, parity: int) -> int:
    """REFCOUNT[parity]: vCPUs in guest mode that entered in an epoch of that parity."""
    count: u4 = 0
    for vcpu in td.vcpus:
        if vcpu.in_guest and vcpu.epoch & 1 == parity:
            count += 1
    return count


def tracked(td: Td, bepoch: int) -> bool:
    """Whether no vCPU can still use a translation that was blocked in ``bepoch``. Source: TDX module 1.5.01."""
    if bepoch + 1 < td.epoch:
        return True
    return bepoch + 1 == td.epoch and vcpus_in_epoch(td, bepoch & 1) == 0


def vcpus_exit(td: Td) -> None:
    """Every vCPU leaves guest mode (an IPI was answered)."""
    for vcpu in td.vcpus:
        vcpu.in_guest = 0


def vcpus_enter(td: Td) -> None:
    """Every vCPU enters again, in the current epoch: the worst case for whoever wants them out."""
    for vcpu in td.vcpus:
        vcpu.in_guest = 1
        vcpu.epoch = td.epoch


def any_in_guest(td: Td) -> bool:
    """Whether some vCPU is in guest mode."""
    count: u4 = 0
    for vcpu in td.vcpus:
        count += vcpu.in_guest
    return count > 0
