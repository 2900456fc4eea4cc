# SPDX-License-Identifier: GPL-2.0-or-later
"""The module's memory: PAMT of each 2M region, keys, and for each TD its life cycle, S-EPT and TLB epochs.

Much of it is constant in most scenarios; what no step writes costs nothing.
"""

from __future__ import annotations

from enum import IntEnum
from typing import NamedTuple

from septum.lang import GHOST, SYNC, Array, Struct, bounded, enum, flag, u16
from septum.tdx.locks import SharexLock
from septum.tdx.status import OPERAND_RCX

TDX_PS_4K = 0
TDX_PS_2M = 1
TDX_PS_1G = 2

#: NULL_PA, an operand that is not given; and where it stands for "the page that this entry is about"
NO_PAGE = -1

MIN_TDCX, MAX_TDCX = 6, 9


class PageType(IntEnum):
    """What the PAMT entry of a 2M region, or of a 1G block, says. Source: TDX module, page types (PAMT from 2.0.x)."""

    NDA = 0
    REG = 1
    PAMT = 2


class PageUse(IntEnum):
    """What the PAMT entry of a 4K page says, numbered as in the module. Source: TDX module 1.5.01; PAMT 2.0.x."""

    NDA = 0
    RSVD = 1
    REG = 3
    TDR = 4
    TDCX = 5
    TDVPR = 6
    EPT = 8
    PAMT = 15


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


class Lifecycle(IntEnum):
    """Life cycle of a TD, in its TDR. Source: TDX module 1.5.01."""

    HKID_ASSIGNED = 0
    KEYS_CONFIGURED = 1
    BLOCKED = 2
    TEARDOWN = 3


class OpState(IntEnum):
    """OP_STATE of a TD, in its TDCS. Source: TDX module 1.5.01; the leaves here lead to the first three."""

    UNINITIALIZED = 0
    INITIALIZED = 1
    RUNNABLE = 2
    LIVE_EXPORT = 3
    PAUSED_EXPORT = 4
    POST_EXPORT = 5
    MEMORY_IMPORT = 6
    STATE_IMPORT = 7
    POST_IMPORT = 8
    LIVE_IMPORT = 9
    FAILED_IMPORT = 10


class KeyState(IntEnum):
    """What the key ownership table (KOT) says of a private HKID. Source: TDX module 1.5.01."""

    FREE = 0
    ASSIGNED = 1
    FLUSHED = 2


class PamtPage(Struct):
    """The PAMT entry of one 4K page, where pages are named (:attr:`TdxModule.named`).

    ``owner`` number of the TD + 1, 0 for none; ``bepoch`` TD epoch at the last BLOCK;
    ``bitmap`` the page's bit in the Dynamic PAMT bitmap: reserved, or a PAMT page itself.
    """

    use: int = enum(PageUse, kind=SYNC)
    owner: int = bounded(0, "most_tds", kind=SYNC)
    bepoch: int = bounded(0, "most_epochs", kind=SYNC, limit="epochs")
    bitmap: int = flag(kind=SYNC)

    def __init__(self, module: TdxModule) -> None:
        self.most_tds = module.most_tds
        self.most_epochs = module.most_epochs
        self.lock = SharexLock(module.lps, module.host_priority)


class PamtBlock(Struct):
    """The PAMT entry of a 1G block of a TDMR, and how far TDMR.INIT has come in it.

    ``left``  calls of TDMR.INIT until the block can be used; ``in_tdmr``  whether it is part of a TDMR at all.
    """

    type: int = enum(PageType, kind=SYNC)
    owner: int = bounded(0, "most_tds", kind=SYNC)
    bepoch: int = bounded(0, "most_epochs", kind=SYNC, limit="epochs")
    left: int = bounded(0, "init_calls", kind=SYNC)

    def __init__(self, module: TdxModule, init_calls: int) -> None:
        self.most_tds = module.most_tds
        self.most_epochs = module.most_epochs
        self.init_calls = init_calls
        self.in_tdmr = True
        self.tdmr_lock = SharexLock(module.lps)
        self.lock = SharexLock(module.lps, module.host_priority)


class PamtRegion(Struct):
    """The 2M-level PAMT entry of one 2M region of host memory.

    ``page_count`` 4K pages of the region in use, 0..``ptrs``; ``pamt_pages`` 4K pages of it that are PAMT pages (or
    reserved), which Dynamic PAMT notes in a bitmap; ``pair0``, ``pair1`` the pages of its own pair, if they are named;
    ``owner`` of the 2M page, number of the TD + 1; ``bepoch`` the TD epoch at which the page was blocked last (of the
    2M page, or of the 4K pages together: the latest).

    Of 4K pages that a TD has given back, with ``caches`` only: ``unflushed`` how many still have lines in caches under
    the TD's key, ``unreset`` how many were flushed and the host has not overwritten yet. Both are the model's own.
    They are SYNC, as what they change with is: steps that depend on GHOST fields cost clocks in every state.
    """

    type: int = enum(PageType, kind=SYNC)
    page_count: int = bounded(0, "ptrs", kind=SYNC)
    pamt_pages: int = bounded(0, "most_pamt_pages", kind=SYNC)
    pair0: int = bounded(NO_PAGE, "last_page", init=NO_PAGE, kind=SYNC)
    pair1: int = bounded(NO_PAGE, "last_page", init=NO_PAGE, kind=SYNC)
    owner: int = bounded(0, "most_tds", kind=SYNC)
    bepoch: int = bounded(0, "most_epochs", kind=SYNC, limit="epochs")
    unflushed: int = bounded(0, "ptrs", kind=SYNC)
    unreset: int = bounded(0, "ptrs", kind=SYNC)

    def __init__(self, module: TdxModule, block: PamtBlock) -> None:
        self.ptrs = module.ptrs
        self.most_tds = module.most_tds
        self.most_epochs = module.most_epochs
        self.last_page = module.last_page
        self.most_pamt_pages = module.most_pamt_pages
        self.block = block
        self.lock = SharexLock(module.lps, module.host_priority)
        self.pages = Array(PamtPage(module) for _ in range(module.ptrs if module.named else 0))


class SeptEntry(Struct):
    """One S-EPT entry. ``children`` are the entries of the page that it points to once it is a table: of a 2M entry
    its 4K entries, of a 1G entry the 2M entries below it (the same ones as in Td.sept).

    ``locked`` TDEL, the entry's lock; ``host_priority`` TDHP; ``accepted`` ACCEPT_COUNTER, 4K pages of a pending 2M
    page that the guest has accepted; ``page`` the page that a leaf maps, ``table`` the S-EPT page that a non-leaf
    entry points to: numbers as in :class:`TdxModule`, written only where pages have homes; ``bepoch`` of the page
    behind the entry, only with ``page_bepochs``.
    """

    state: int = enum(SeptState, kind=SYNC)
    locked: int = flag(kind=SYNC)
    host_priority: int = flag(kind=SYNC)
    accepted: int = bounded(0, "ptrs", kind=SYNC)
    page: int = bounded(NO_PAGE, "last_page", init=NO_PAGE, kind=SYNC)
    table: int = bounded(NO_PAGE, "last_page", init=NO_PAGE, kind=SYNC)
    bepoch: int = bounded(0, "most_epochs", kind=SYNC, limit="epochs")

    def __init__(self, module: TdxModule, children: int, page: int, table: int) -> None:
        self.ptrs = module.ptrs
        self.last_page = module.last_page
        self.most_epochs = module.most_epochs
        self.page = page
        self.table = table
        self.children: Array[SeptEntry] = Array(
            SeptEntry(module, 0, page + i if module.named else page, NO_PAGE) for i in range(children)
        )


class Hkid(Struct):
    """A private HKID. ``dirty`` packages whose cache TDH.PHYMEM.CACHE.WB has yet to write back."""

    state: int = enum(KeyState, kind=SYNC)
    dirty: int = bounded(0, "packages", kind=SYNC)

    def __init__(self, packages: int) -> None:
        self.packages = packages


class Scope(NamedTuple):
    """How much of everything there is.

    ``regions``   2M regions of host memory; ``ptrs`` 4K pages in each: 512, or fewer in a small scope;
    ``children``  how many 4K S-EPT entries of a 2M range are modelled one by one;
    ``lps``       logical processors; ``most_epochs`` bound of the TD epoch; ``most_tds`` of TDs;
    ``block_regions``  regions in a 1G block, 512 or fewer; ``init_calls`` of TDMR.INIT that a block takes;
    ``hkids``     private HKIDs; ``packages`` of CPUs.
    """

    regions: int
    ptrs: int
    children: int
    lps: int
    most_epochs: int
    most_tds: int = 1
    block_regions: int = 512
    init_calls: int = 1
    hkids: int = 1
    packages: int = 1


class Detail(NamedTuple):
    """What a module keeps and lets happen, where a scenario asks for it: nothing of it costs a model that does not.

    ``named``    every 4K page has its own PAMT entry, and CHLDCNT is kept. Then a page given to a leaf is its number,
                 counted in 4K pages from the start of memory. Otherwise 4K pages are counted only, and a page given
                 to a leaf is the number of the region it lies in;
    ``homes``    S-EPT entries know which page they point to (always, if pages are named);
    ``tdr_locks`` leaves hold the TDR and OP_STATE shared: worth it where another leaf takes them exclusive;
    ``host_priority``  HOST_PRIORITY bits; ``page_bepochs``  a BEPOCH for every 4K page and S-EPT page (always, if pages
                 have homes or names; otherwise a region has one for all of its pages);
    ``tlb``      what vCPUs have in their TLBs; ``gigantic``  1G pages, whose PAMT entries every walk locks;
    ``caches``   pages that come back from a TD have lines in caches until they are flushed (not pages of 1G);
    ``interrupts``  an interrupt may be pending wherever a leaf looks for one; ``no_entropy``  RDSEED may fail.
    """

    named: bool = False
    homes: bool = False
    tdr_locks: bool = False
    host_priority: bool = False
    page_bepochs: bool = False
    tlb: bool = False
    caches: bool = False
    gigantic: bool = False
    interrupts: bool = False
    no_entropy: bool = False


class Version(NamedTuple):
    """What differs between versions of the module, and what the host enabled.

    ``dynamic_pamt``       as SYS.CONFIG enabled it (2.0.x, 1.5.28);
    ``promote_exclusive``  PROMOTE takes the S-EPT tree exclusive (2.0.12, 1.5.28), and not the children's locks;
    ``unblock_operand``    of UNBLOCK's TLB_TRACKING_NOT_DONE: RCX (1.5.34), SEPT_TREE (1.5.01);
    ``enhanced_demote``    TDX_FEATURES0 bit 51: DEMOTE of a TD without L2 VMs looks for no interrupt (1.5.28);
    ``op_state_in_status`` OP_STATE_INCORRECT carries the OP_STATE (1.5.34);
    ``removed_is_free``    SEPT.REMOVE takes REMOVED children as free (1.5.34);
    ``non_blocking_resize``  DEMOTE without BLOCK and TRACK. A feature that mails speak of for later modules;
                           its rules are not public: here DEMOTE then skips the check of blocking and tracking, no more.
    """

    dynamic_pamt: bool = True
    promote_exclusive: bool = True
    unblock_operand: int = OPERAND_RCX
    enhanced_demote: bool = True
    op_state_in_status: bool = False
    removed_is_free: bool = False
    non_blocking_resize: bool = False


#: pages are counted, and nothing is kept that most scenarios do not need
NO_DETAIL = Detail()
#: Dynamic PAMT on a module of 2.0.x or 1.5.28
USUAL_VERSION = Version()


class TdxModule(Struct):
    """The module, and the memory that it manages.

    What ``scope``, ``detail`` and ``version`` say are attributes of the module under the same names: model code reads
    ``td.module.homes``. ``stride_4k``, ``stride_2m`` how far apart the numbers of neighbouring 4K and 2M pages are.
    ``configured`` after SYS.CONFIG, ``keys`` packages that SYS.KEY.CONFIG was called on,
    ``ready`` after the last of them; ``pamt_add_busy`` whether PAMT.ADD is also tried with its 2M entry held by another
    TD's SEAMCALL, on CPUs ``pamt_add_busy_from`` and up, which a world that wants it sets.
    Raises ValueError for named pages some of whose S-EPT entries are not modelled.
    """

    ready: int = flag(init=True, kind=SYNC)
    configured: int = flag(init=True, kind=SYNC)
    keys: int = bounded(0, "packages", kind=SYNC)

    def __init__(self, scope: Scope, detail: Detail = NO_DETAIL, version: Version = USUAL_VERSION) -> None:
        if detail.named and scope.children != scope.ptrs:
            raise ValueError("a module that names its pages models every S-EPT entry: children must equal ptrs")
        self._set_scope(scope)
        self._set_detail(detail)
        self._set_version(version)
        self.last_page = scope.regions * self.stride_2m - 1
        # in a small scope pairs of more regions may be said to lie in one region than its few pages could hold
        self.most_pamt_pages = scope.ptrs if detail.named else 2 * scope.regions
        blocks = (scope.regions + scope.block_regions - 1) // scope.block_regions
        self.blocks = Array(PamtBlock(self, scope.init_calls) for _ in range(blocks))
        self.regions = Array(PamtRegion(self, self.blocks[i // scope.block_regions]) for i in range(scope.regions))
        self.hkids = Array(Hkid(scope.packages) for _ in range(scope.hkids))
        self.kot_lock = SharexLock(scope.lps)
        self.wb_lock = SharexLock(scope.lps)
        self.nr_tds = 0
        self.pamt_add_busy = False
        self.pamt_add_busy_from = 0

    def _set_scope(self, scope: Scope) -> None:
        """The constants that a Scope gives."""
        self.ptrs = scope.ptrs
        self.children = scope.children
        self.lps = scope.lps
        self.most_epochs = scope.most_epochs
        self.most_tds = scope.most_tds
        self.block_regions = scope.block_regions
        self.packages = scope.packages
        self.most_hkids = scope.hkids - 1

    def _set_detail(self, detail: Detail) -> None:
        """The constants that a Detail gives; named pages have homes, and a BEPOCH each in their PAMT entries."""
        self.named = detail.named
        self.stride_4k = 1 if detail.named else 0
        self.stride_2m = self.ptrs if detail.named else 1
        self.homes = detail.homes or detail.named
        self.tdr_locks = detail.tdr_locks
        self.host_priority = detail.host_priority
        self.page_bepochs = not detail.named and (detail.page_bepochs or detail.homes)
        self.tlb = detail.tlb
        self.caches = detail.caches
        self.gigantic = detail.gigantic
        self.interrupts = detail.interrupts
        self.no_entropy = detail.no_entropy

    def _set_version(self, version: Version) -> None:
        """The constants that a Version gives."""
        self.dynamic_pamt = version.dynamic_pamt
        self.promote_exclusive = version.promote_exclusive
        self.unblock_operand = version.unblock_operand
        self.enhanced_demote = version.enhanced_demote
        self.op_state_in_status = version.op_state_in_status
        self.removed_is_free = version.removed_is_free
        self.non_blocking_resize = version.non_blocking_resize


class TlbEntry(Struct):
    """Whether a vCPU's TLB may hold a translation to a page."""

    held: int = flag(kind=SYNC)


class TdVcpu(Struct):
    """A vCPU of the TD.

    ``in_guest`` and ``epoch``  as TLB tracking sees it: the latter is the TD epoch at its last VP.ENTER;
    ``associated`` with logical processor ``lp``, on which it ran last; ``tdcx`` pages it was given, ``ready`` after
    VP.INIT; ``lock`` of its TDVPR page; ``page`` where that page lies (named pages); ``tlb`` one entry for each page;
    ``handled`` KVM has said that its last fault is dealt with, and since then no leaf has taken a page away from the
    guest: the model's own, kept by the leaves so that no version of a function of KVM can lose it.
    """

    in_guest: int = flag(init=True, kind=SYNC)
    epoch: int = bounded(0, "most_epochs", init=1, kind=SYNC, limit="epochs")
    associated: int = flag(init=True, kind=SYNC)
    lp: int = bounded(0, "last_lp", kind=SYNC)
    created: int = flag(init=True, kind=SYNC)
    tdcx: int = bounded(0, "most_tdcx", init=MIN_TDCX, kind=SYNC)
    ready: int = flag(init=True, kind=SYNC)
    handled: int = flag(kind=GHOST)

    def __init__(self, most_epochs: int, lps: int = 1, pages: int = 0) -> None:
        self.most_epochs = most_epochs
        self.last_lp = lps - 1
        self.most_tdcx = MIN_TDCX
        self.lock = SharexLock(lps + 1)
        self.tlb = Array(TlbEntry() for _ in range(pages))


class Td(Struct):
    """One TD; running (OP_STATE RUNNABLE) unless its fields are set otherwise.

    ``sept``   2M entries; entry i maps guest 2M page i, which lies in host region ``first_region`` + i unless it was
               given another page; ``upper`` the 1G entries above them, ``pds`` 2M entries each;
    ``vcpus``  vCPUs that are in guest mode and can hold the module's locks (VP.ENTER, guest ACCEPT);
    ``busy``   whether SEAMCALLs are also tried with such a lock held;
    ``exists`` the TDR page is one; ``keys`` packages on which KEY.CONFIG was called; ``tdcx`` TDCX pages;
    ``chldcnt`` 4K pages that the TD owns besides its TDR (kept where pages are named);
    ``number`` of the TD, its owner number in the PAMT is one more. A TD that is not ``built`` begins with nothing.
    """

    epoch: int = bounded(1, "most_epochs", kind=SYNC, limit="epochs")
    exists: int = flag(init=True, kind=SYNC)
    fatal: int = flag(kind=SYNC)
    lifecycle: int = enum(Lifecycle, init=Lifecycle.KEYS_CONFIGURED, kind=SYNC)
    op_state: int = enum(OpState, init=OpState.RUNNABLE, kind=SYNC)
    tdcx: int = bounded(0, "most_tdcx", init=MIN_TDCX, kind=SYNC)
    hkid: int = bounded(0, "most_hkids", kind=SYNC)
    keys: int = bounded(0, "packages", kind=SYNC)
    chldcnt: int = bounded(0, "most_chldcnt", kind=SYNC)

    def __init__(
        self,
        module: TdxModule,
        pages: int,
        vcpus: int,
        *,
        busy: bool = False,
        first_region: int = 0,
        pds: int = 0,
        table: int = NO_PAGE,
        built: bool = True,
    ) -> None:
        self.module = module
        self.most_epochs = module.most_epochs
        self.most_tdcx = MAX_TDCX
        self.most_hkids = module.most_hkids
        self.packages = module.packages
        self.most_chldcnt = len(module.regions) * module.ptrs
        self.number = module.nr_tds
        module.nr_tds += 1
        self.first_region = first_region
        self.pds = pds or max(1, pages)
        self.lock = SharexLock(module.lps + vcpus, module.host_priority)
        self.op_state_lock = SharexLock(module.lps, module.host_priority)
        self.tree = SharexLock(module.lps, module.host_priority)
        self.epoch_lock = SharexLock(module.lps)
        unit = module.stride_2m
        if table == NO_PAGE and first_region + pages < len(module.regions):
            table = (first_region + pages) * unit
        self.sept = Array(
            SeptEntry(module, module.children, (first_region + i) * unit, table if not module.named else NO_PAGE)
            for i in range(pages)
        )
        self.upper = Array(
            SeptEntry(module, 0, (first_region + i * self.pds) * unit, table if not module.named else NO_PAGE)
            for i in range(pages // self.pds)
        )
        for i, entry in enumerate(self.upper):
            entry.state = SeptState.NL_MAPPED
            entry.children = Array(self.sept[i * self.pds + k] for k in range(self.pds))
        in_tlb = module.last_page + 1 if module.tlb else 0
        self.vcpus = Array(TdVcpu(module.most_epochs, module.lps, in_tlb) for _ in range(vcpus))
        self.busy = busy
        if not built:
            self.exists = self.tdcx = 0
            self.lifecycle = Lifecycle.HKID_ASSIGNED
            self.op_state = OpState.UNINITIALIZED
            for vcpu in self.vcpus:
                vcpu.epoch = 0
                vcpu.in_guest = vcpu.associated = vcpu.created = vcpu.tdcx = vcpu.ready = 0
            for entry in self.upper:
                entry.state = SeptState.FREE
        else:
            module.hkids[self.hkid].state = KeyState.ASSIGNED


def vcpus_in_epoch(td: Td, parity: int) -> int:
    """REFCOUNT[parity]: vCPUs in guest mode that entered in an epoch of that parity."""
    count: u16 = 0
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
    """Every vCPU leaves guest mode (an IPI was answered). For scenarios without VP.ENTER of single vCPUs."""
    for vcpu in td.vcpus:
        vcpu.in_guest = 0


def vcpus_enter(td: Td) -> None:
    """Every vCPU enters again, in the current epoch: the worst case for a CPU that wants them out."""
    for vcpu in td.vcpus:
        vcpu.in_guest = 1
        vcpu.epoch = td.epoch


def any_in_guest(td: Td) -> bool:
    """Whether some vCPU is in guest mode."""
    count: u16 = 0
    for vcpu in td.vcpus:
        count += vcpu.in_guest
    return count > 0
