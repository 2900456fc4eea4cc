# SPDX-License-Identifier: GPL-2.0-or-later
"""struct kvm_tdx and the TDX side of a split; a design is a subclass that overrides the hooks it changes.

Source: arch/x86/kvm/vmx/tdx.c, as of HP-v2 10/23 and HP-v3 08, 20-23/24.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import ClassVar

from septum.kernel.atomic import atomic_cmpxchg
from septum.kernel.context import lockdep_is_held
from septum.kernel.errno import EAGAIN, EBUSY
from septum.kernel.pages import free_pages
from septum.kvm.host import Kvm, TdpIter
from septum.kvm.pamt import TDX_DPAMT_ENTRY_PAGE_CNT, tdx_pamt_get, tdx_pamt_put
from septum.lang import SYNC, Struct, flag, me, require, step, tracepoint, u1
from septum.tdx.mem import tdh_mem_page_demote, tdh_mem_range_block, tdh_mem_track
from septum.tdx.module import TDX_PS_2M, vcpus_enter, vcpus_exit
from septum.tdx.status import tdx_operand_busy

#: A pair for the region of the new S-EPT page, a pair for the guest's region (tdx_min_split_cache_sz).
MIN_SPLIT_CACHE = 2 * TDX_DPAMT_ENTRY_PAGE_CNT


class KvmTdx(Struct):
    """struct kvm_tdx: what TDX adds to a VM. Designs derive from it.

    ``shared``    whether the design splits under read mmu_lock (it then needs a module that demotes
                  without BLOCK and TRACK), or under write mmu_lock;
    ``wait_for_sept_zap``  vCPUs may not enter the guest.
    """

    shared: ClassVar[bool] = False

    wait_for_sept_zap: int = flag(kind=SYNC)

    def __init__(self, kvm: Kvm) -> None:
        self.kvm = kvm
        self.host = kvm.host
        self.td = kvm.td
        self.cpus = kvm.host.cpus

    # -- what a design decides ------------------------------------------------------------------

    async def prepare_split(self, it: TdpIter) -> int:
        """S3: see to it that the split finds the pages it needs. Called and left with mmu_lock held.

        RCU is held on entry, and on return unless an error is returned. If mmu_lock was dropped, ``it.yielded``
        tells the walk to look at the entry again.
        """
        return 0

    async def lock_split_cache(self) -> None:
        """Keep others from consuming."""

    async def unlock_split_cache(self) -> None:
        """Let others consume."""

    async def split_cache_low(self) -> bool:
        """The mail's (**): whether, with the split lock held, there are too few pages for the split."""
        return False

    async def alloc_pamt_page(self) -> bool:
        """One page from the design's cache into the CPU's hands; False if it is empty."""
        return False

    def cached_pages(self) -> int:
        """Pages that lie in the design's caches, for accounting."""
        return 0

    async def begin_split_ioctl(self) -> None:
        """What the caller of a split holds around it all, other than mmu_lock."""

    async def end_split_ioctl(self) -> None:
        """And what it releases."""

    # -- what is common -------------------------------------------------------------------------

    async def alloc_pamt_array(self) -> bool:
        """A pair from the cache. Source: DP-v4 12/16, alloc_pamt_array()."""
        for _ in range(TDX_DPAMT_ENTRY_PAGE_CNT):
            if not await self.alloc_pamt_page():
                return False
        return True

    async def tdh_do_no_vcpus(self, seamcall: Callable[[], Awaitable[int]]) -> int:
        """A SEAMCALL that may meet a lock held by a vCPU in guest mode: kick them all out and try once more."""
        require(lockdep_is_held(self.cpus, self.kvm.mmu_lock.bit + 1), "mmu-lock-held-for-write")
        kicked: u1 = 0
        while True:
            err = await seamcall()
            if kicked or not tdx_operand_busy(err):
                break
            await step()
            self.wait_for_sept_zap = 1
            await self.kick_vcpus()
            kicked = 1
        if kicked:
            await step()
            self.wait_for_sept_zap = 0
            vcpus_enter(self.td)
        return err

    async def kick_vcpus(self) -> None:
        """kvm_make_all_cpus_request(KVM_REQ_OUTSIDE_GUEST_MODE): returns when every vCPU has left the guest."""
        await step()
        vcpus_exit(self.td)
        if not self.wait_for_sept_zap:
            vcpus_enter(self.td)
        tracepoint("kick")

    async def tdx_track(self) -> None:
        """A new TLB epoch, and every vCPU out of the old one."""
        err = await self.tdh_do_no_vcpus(lambda: tdh_mem_track(self.td))
        require(err == 0, "no-seamcall-bug")
        await self.kick_vcpus()

    async def tdx_sept_split_private_spte(self, gfn: int, sp: int) -> int:
        """Split the S-EPT entry of 2M page ``gfn``; ``sp`` as tdp_mmu_alloc_sp_for_split() returned it.

        Returns 0; -EAGAIN if the cache is low and -EBUSY if the module is, both only under read mmu_lock.
        """
        sept_page = len(self.td.sept) + sp - 1
        if not self.shared:
            err = await self.tdh_do_no_vcpus(lambda: tdh_mem_range_block(self.td, TDX_PS_2M, gfn, 0))
            require(err == 0, "no-seamcall-bug")
            await self.tdx_track()
        await self.lock_split_cache()
        if await self.split_cache_low():
            await self.unlock_split_cache()
            return -EAGAIN
        ret = await self.demote(gfn, sept_page)
        await self.unlock_split_cache()
        return ret

    async def demote(self, gfn: int, sept_page: int) -> int:
        """T3 to T5: a reference for the S-EPT page, a pair for the guest's range, and the DEMOTE itself."""
        ret = await tdx_pamt_get(self.host, self, sept_page)
        require(ret == 0, "no-kvm-bug")
        if not await self.alloc_pamt_array():
            require(False, "no-kvm-bug")
        if self.shared:
            err = await self.seamcall_demote(gfn, sept_page)
        else:
            err = await self.tdh_do_no_vcpus(lambda: self.seamcall_demote(gfn, sept_page))
        if self.shared and tdx_operand_busy(err):
            await free_pages(self.host.pages, TDX_DPAMT_ENTRY_PAGE_CNT)
            await tdx_pamt_put(self.host, sept_page)
            return -EBUSY
        require(err == 0, "no-seamcall-bug")
        refcount = self.host.pamt_refcounts[gfn]
        require(await atomic_cmpxchg(refcount, 0, self.td.module.ptrs) == 0, "refcount-is-users")
        return 0

    async def seamcall_demote(self, gfn: int, sept_page: int) -> int:
        """DEMOTE; on success the pair and the two pages of the sp are page tables, no longer this CPU's."""
        err = await tdh_mem_page_demote(self.td, gfn, sept_page)
        if err == 0:
            self.cpus.tasks[me()].pages -= TDX_DPAMT_ENTRY_PAGE_CNT + 2
            tracepoint("demoted", gfn)
        return err
