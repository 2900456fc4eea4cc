# SPDX-License-Identifier: GPL-2.0-or-later
"""Caches of pages: who owns them, when they are initialised, what is in them when they are freed."""

from __future__ import annotations

from functools import partial

from septum.cases import Case
from septum.cases.small import Small, small_model
from septum.kernel.context import task_exit
from septum.kernel.errno import EIO, ENOMEM
from septum.kernel.locks import Mutex, mutex_lock, mutex_unlock
from septum.kernel.pages import alloc_page, free_pages
from septum.kvm.virt_tdx import TDX_DPAMT_ENTRY_PAGE_CNT, TdxPrealloc, get_tdx_prealloc_page, tdx_prealloc_add
from septum.lang import SYNC, Array, PerCpu, Struct, choose, flag, me, require, step, u2, until
from septum.lang.model import Model


async def topup(w: Small, prealloc: TdxPrealloc) -> int:
    """What a cache's owner does before it takes mmu_lock. 0 or -ENOMEM."""
    while prealloc.cnt < TDX_DPAMT_ENTRY_PAGE_CNT:
        if not await alloc_page(w.pages):
            return -ENOMEM
        await tdx_prealloc_add(prealloc)
    return 0


async def consume(w: Small, prealloc: TdxPrealloc) -> None:
    """A pair out of the cache and into the module, from which it comes back in the end."""
    for _ in range(TDX_DPAMT_ENTRY_PAGE_CNT):
        await get_tdx_prealloc_page(prealloc)
    await free_pages(w.pages, TDX_DPAMT_ENTRY_PAGE_CNT)


async def drain(w: Small, prealloc: TdxPrealloc) -> None:
    """Free what is left."""
    while prealloc.page_list > 0:
        await get_tdx_prealloc_page(prealloc)
        await free_pages(w.pages, 1)


def nothing_left(w: Small) -> None:
    """At the end of a VM no page is out."""
    require(w.pages.allocated == 0, "cache-freed")


# -- C10 ---------------------------------------------------------------------------------------------------


class LoadedVcpu(Struct):
    """kvm_get_running_vcpu() of one CPU: 0 is NULL."""

    vcpu: int = flag(kind=SYNC)


class RunningVcpu(Small):
    """CPU 0 runs a vCPU, CPU 1 an ioctl. ``fixed``: only who maps looks for a vCPU, and first whether there is one."""

    def __init__(self, fixed: bool) -> None:
        super().__init__(2)
        self.fixed = fixed
        self.running = PerCpu(LoadedVcpu() for _ in range(2))
        self.cache = TdxPrealloc(self.cpus, TDX_DPAMT_ENTRY_PAGE_CNT)


async def set_spte_atomic(w: RunningVcpu, maps: bool) -> int:
    """__tdp_mmu_set_spte_atomic() of a mirror root: maps something, or zaps it. 0 or -EIO."""
    await step()
    vcpu = w.running[me()].vcpu
    if w.fixed:
        if not maps:
            return 0
        if not vcpu:
            return -EIO  # KVM_BUG_ON(!vcpu)
    require(vcpu, "no-null-pointer")  # to_tdx(vcpu)->...
    if maps:
        await consume(w, w.cache)
    return 0


async def vcpu_faults(w: RunningVcpu) -> None:
    """KVM_RUN: vcpu_load(), a fault, and vcpu_put()."""
    await step()
    w.running[me()].vcpu = 1
    await topup(w, w.cache)
    ret = await set_spte_atomic(w, maps=True)
    require(ret == 0, "no-kvm-bug")
    await step()
    w.running[me()].vcpu = 0
    task_exit(w.cpus)


async def ioctl_zaps(w: RunningVcpu) -> None:
    """A thread without a vCPU zaps."""
    ret = await set_spte_atomic(w, maps=False)
    require(ret == 0, "no-kvm-bug")
    task_exit(w.cpus)


def running_vcpu(fixed: bool) -> Model:
    """A vCPU and an ioctl."""
    return small_model("running_vcpu", RunningVcpu(fixed), [vcpu_faults, ioctl_zaps])


C10 = Case(
    id="C10",
    title="kvm_get_running_vcpu() can be NULL",
    tag="CTX",
    by="Rick Edgecombe, Kiryl Shutsemau",
    date="2025",
    source="review of DP-v2, 20250609191340.2051741-1-kirill.shutemov@linux.intel.com; again for DP-v6, "
    "0c31fcdc-048c-4ff2-9e89-1ba112815c84@linux.intel.com, akwX9wUS_C-lc-I8@google.com",
    story="The TDX side finds the cache of PAMT pages through the vCPU that runs on the CPU. Some callers of "
    "__tdp_mmu_set_spte_atomic() are threads without one: they zap.",
    answer="Only new mappings need pages, and they are made in fault paths only: KVM_BUG_ON(!vcpu) there, before "
    "anything is taken out of the vCPU.",
    bug=partial(running_vcpu, fixed=False),
    fix=partial(running_vcpu, fixed=True),
    property="no-null-pointer",
)


# -- C17, C18 ------------------------------------------------------------------------------------------------


class VcpuLife(Small):
    """A vCPU from its creation to its end.

    ``frees``        C17: the free op empties the cache, after the page tables that may still use it are gone;
    ``early_init``   C18: INIT_LIST_HEAD() in tdx_vcpu_create(), not in tdx_td_vcpu_init().
    """

    initialised: int = flag(kind=SYNC)

    def __init__(self, frees: bool, early_init: bool) -> None:
        super().__init__(1, can_fail=True)
        self.frees = frees
        self.early_init = early_init
        self.cache = TdxPrealloc(self.cpus, TDX_DPAMT_ENTRY_PAGE_CNT)


async def vcpu_life(w: VcpuLife) -> None:
    """KVM_CREATE_VCPU; KVM_TDX_INIT_VCPU and a fault, unless user space closes the vCPU before; tdx_vcpu_free()."""
    if w.early_init:
        await step()
        w.initialised = 1
    if await choose(2):
        if not w.early_init:
            await step()
            w.initialised = 1
        if await topup(w, w.cache) == 0 and await choose(2):
            await consume(w, w.cache)
    await step()
    require(w.initialised, "list-initialised")
    if w.frees:
        await drain(w, w.cache)
    task_exit(w.cpus)


def vcpu_life_model(frees: bool, early_init: bool) -> Model:
    """One vCPU; allocations may fail."""
    return small_model("vcpu_life", VcpuLife(frees, early_init), [vcpu_life], end=[nothing_left])


C17 = Case(
    id="C17",
    title="Cached pages are not freed with the vCPU",
    tag="LEAK",
    by="Yan Zhao",
    date="2025",
    source="review of DP-v3, 20250918232224.2202592-1-rick.p.edgecombe@intel.com",
    story="mmu_free_memory_caches() knows nothing of the new cache, so what was topped up and not used is lost. Nor "
    "may tdx_vcpu_free() do it before kvm_mmu_unload(), which may still need the cache.",
    answer="A free op that mmu_free_memory_caches() calls (DP-v4).",
    bug=partial(vcpu_life_model, frees=False, early_init=True),
    fix=partial(vcpu_life_model, frees=True, early_init=True),
    property="cache-freed",
)

C18 = Case(
    id="C18",
    title="The list head is initialised too late",
    tag="INIT",
    by="Yan Zhao, Binbin Wu",
    date="2025",
    source="reviews of DP-v3, 20250918232224.2202592-1-rick.p.edgecombe@intel.com, and DP-v4",
    story="INIT_LIST_HEAD() is in tdx_td_vcpu_init(), which only KVM_TDX_INIT_VCPU calls. tdx_vcpu_free() runs for "
    "every vCPU and walks the list: of a vCPU that was created and closed, it walks zeroes.",
    answer="Initialise it in tdx_vcpu_create().",
    bug=partial(vcpu_life_model, frees=True, early_init=False),
    fix=partial(vcpu_life_model, frees=True, early_init=True),
    property="list-initialised",
)


# -- C19 ---------------------------------------------------------------------------------------------------


class PairAlloc(Small):
    """alloc_pamt_array() out of the page allocator. ``fixed``: unwinds."""

    def __init__(self, fixed: bool) -> None:
        super().__init__(1, can_fail=True)
        self.fixed = fixed


async def alloc_and_use_pair(w: PairAlloc) -> None:
    """alloc_pamt_array(): two pages or none; then the pair is used."""
    got: u2 = 0
    while got < TDX_DPAMT_ENTRY_PAGE_CNT:
        if not await alloc_page(w.pages):
            break
        got += 1
    if got == TDX_DPAMT_ENTRY_PAGE_CNT or (w.fixed and got > 0):
        await free_pages(w.pages, got)  # the pair was used and came back; or the first page without a second
    task_exit(w.cpus)


def pair_alloc(fixed: bool) -> Model:
    """One CPU; allocations may fail."""
    return small_model("pair_alloc", PairAlloc(fixed), [alloc_and_use_pair])


C19 = Case(
    id="C19",
    title="The first page of a pair is kept when the second fails",
    tag="LEAK",
    by="Yan Zhao",
    date="2025",
    source="reviews of DP-v3, 20250918232224.2202592-1-rick.p.edgecombe@intel.com, and DP-v4",
    story="alloc_pamt_array() returns -ENOMEM when there is no second page, and the first one belongs to nobody.",
    answer="DP-v4 lets the caller free what there is; DP-v6 unwinds inside.",
    bug=partial(pair_alloc, fixed=False),
    fix=partial(pair_alloc, fixed=True),
    property="no-page-leaked",
)


# -- C78 ---------------------------------------------------------------------------------------------------


class HostCache(Small):
    """A vCPU and a host thread that split. ``fixed``: the host thread has a cache of its own."""

    def __init__(self, fixed: bool) -> None:
        super().__init__(2)
        self.vcpu_mutex = Mutex(self.cpus, "vcpu->mutex")
        self.host_mutex = Mutex(self.cpus, "pamt_cache_lock")
        self.caches = Array(TdxPrealloc(self.cpus, 2 * TDX_DPAMT_ENTRY_PAGE_CNT) for _ in range(2))
        self.host_cache = 1 if fixed else 0


async def vcpu_splits(w: HostCache) -> None:
    """In KVM_RUN, with vcpu->mutex held."""
    await mutex_lock(w.vcpu_mutex)
    await topup(w, w.caches[0])
    await consume(w, w.caches[0])
    await mutex_unlock(w.vcpu_mutex)
    task_exit(w.cpus)


async def host_splits(w: HostCache) -> None:
    """A conversion, with the mutex of the VM's cache held."""
    await mutex_lock(w.host_mutex)
    await topup(w, w.caches[w.host_cache])
    await consume(w, w.caches[w.host_cache])
    await mutex_unlock(w.host_mutex)
    task_exit(w.cpus)


def host_cache(fixed: bool) -> Model:
    """A vCPU thread and a host thread."""
    return small_model("host_cache", HostCache(fixed), [vcpu_splits, host_splits])


C78 = Case(
    id="C78",
    title="A split outside of a vCPU needs pages of its own",
    tag="CTX",
    by="Sean Christopherson",
    date="Jan 2026",
    source="review of DP-v4, 20251121005125.417831-1-rick.p.edgecombe@intel.com",
    story="A vCPU's cache belongs to the holder of vcpu->mutex. Conversions demote from host threads, which hold no "
    "vCPU; if they take pages from a vCPU's cache, two threads change one list.",
    answer="A per-VM cache beside those of the vCPUs, under its own mutex (V5 44/45).",
    bug=partial(host_cache, fixed=False),
    fix=partial(host_cache, fixed=True),
    property="race",
)


# -- C16 ---------------------------------------------------------------------------------------------------


class ShortCache(Small):
    """A cache that was topped up for less than the fault needs. ``fixed``: an empty list is an error, not a page."""

    def __init__(self, fixed: bool) -> None:
        super().__init__(1)
        self.fixed = fixed
        self.cache = TdxPrealloc(self.cpus, TDX_DPAMT_ENTRY_PAGE_CNT)


async def uses_one_more(w: ShortCache) -> None:
    """Takes a pair and an S-EPT page out of a cache of two pages."""
    await topup(w, w.cache)
    taken: u2 = 0
    for _ in range(TDX_DPAMT_ENTRY_PAGE_CNT + 1):
        await step()
        there = w.cache.page_list > 0
        if there or not w.fixed:  # otherwise -ENOMEM
            require(there, "no-null-pointer")  # page_address(NULL)
            await get_tdx_prealloc_page(w.cache)
            taken += 1
    await free_pages(w.pages, taken)
    task_exit(w.cpus)


def short_cache(fixed: bool) -> Model:
    """One CPU."""
    return small_model("short_cache", ShortCache(fixed), [uses_one_more])


C16 = Case(
    id="C16",
    title="A preallocated list that is empty",
    tag="ERRPATH",
    by="Kiryl Shutsemau",
    date="2025",
    source="l3wzjxkokrcuu7mguuojr5vnzfwjpjfxgg3d6pw5zmmgsgpdfv@wz6gvpglqkiz, on DP-v3",
    story="Should a top-up ever be short, the list has no page and returns NULL, which the caller takes for one. "
    "KVM's own cache has a GFP_ATOMIC fallback and a warning there.",
    answer="DP-v4 had the fallback for S-EPT pages; V5 and DP-v6 return an error, which is what is modelled.",
    bug=partial(short_cache, fixed=False),
    fix=partial(short_cache, fixed=True),
    property="no-null-pointer",
)


# -- C08 ---------------------------------------------------------------------------------------------------


class ReturnedPair(Small):
    """A pair that PAMT.REMOVE has given back. ``fixed``: tdx_quirk_reset_paddr() before it is freed.

    ``module_lines``  lines of the module's key may be in the caches for it; ``freed``  another owner may have it.
    """

    module_lines: int = flag(kind=SYNC)
    freed: int = flag(kind=SYNC)

    def __init__(self, fixed: bool) -> None:
        super().__init__(2)
        self.fixed = fixed


async def free_pamt_pages(w: ReturnedPair) -> None:
    """PAMT.REMOVE and free_pamt_array()."""
    await step()
    w.module_lines = 1
    if w.fixed:
        await step()
        w.module_lines = 0  # MOVDIR64B over all of it
    await step()
    w.freed = 1
    task_exit(w.cpus)


async def next_owner(w: ReturnedPair) -> None:
    """The next owner of the page writes a part of a line: on hosts with the erratum a later read is a machine check."""
    await until(lambda: w.freed)
    require(not w.module_lines, "keyid-reset")
    task_exit(w.cpus)


def returned_pair(fixed: bool) -> Model:
    """Two CPUs."""
    return small_model("returned_pair", ReturnedPair(fixed), [free_pamt_pages, next_owner])


C08 = Case(
    id="C08",
    title="Returned PAMT pages still have the module's key",
    tag="ERRPATH",
    by="Adrian Hunter",
    date="2025",
    source="review of DP-v2, 20250609191340.2051741-1-kirill.shutemov@linux.intel.com",
    story="Pages that PAMT.REMOVE gives back were written with the module's key. On hosts with the partial-write "
    "erratum their next owner's write of part of a line leads to a machine check.",
    answer="tdx_quirk_reset_paddr() in free_pamt_array(), also for pages that were never handed over.",
    bug=partial(returned_pair, fixed=False),
    fix=partial(returned_pair, fixed=True),
    property="keyid-reset",
)
