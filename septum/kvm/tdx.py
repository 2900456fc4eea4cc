# SPDX-License-Identifier: GPL-2.0-or-later
"""struct kvm_tdx: what the MMU calls in TDX. It is the kernel's kvm_x86_ops, as far as the mirror root needs them.

A design is a subclass that overrides the hooks it changes. What calls the MMU, the exits and ioctls of a TD, is in
tdx_run.py. Source: arch/x86/kvm/vmx/tdx.c, as of HP-v2 10/23 and HP-v3 08, 20-23/24.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import ClassVar

from septum.kernel.atomic import atomic_cmpxchg
from septum.kernel.context import lockdep_is_held
from septum.kernel.errno import EAGAIN, EBUSY
from septum.kernel.pages import free_pages, give_pages, take_pages
from septum.kernel.rcu import call_rcu
from septum.kvm.kvm_host import FaultCaches, Kvm, TdpIter, Vcpu, pamt_add_failed
from septum.kvm.kvm_types import Page2M
from septum.kvm.mmu_internal import SP_PAGES
from septum.kvm.virt_tdx import (
    TDX_DPAMT_ENTRY_PAGE_CNT,
    PamtCache,
    fill_pamt_array,
    free_pamt_array,
    tdh_phymem_page_wbinvd_hkid,
    tdx_pamt_get,
    tdx_pamt_put,
    tdx_quirk_reset_page,
)
from septum.lang import SYNC, Struct, flag, require, step, tracepoint, u1, until
from septum.tdx.mem import (
    tdh_mem_page_add,
    tdh_mem_page_aug,
    tdh_mem_page_demote,
    tdh_mem_page_remove,
    tdh_mem_range_block,
    tdh_mem_sept_add,
    tdh_mem_track,
)
from septum.tdx.module import TDX_PS_2M, TDX_PS_4K, OpState, vcpus_enter, vcpus_exit
from septum.tdx.status import TDX_SW_ERROR, tdx_operand_busy

#: A pair for the region of the new S-EPT page, a pair for the guest's region (tdx_min_split_cache_sz).
MIN_SPLIT_CACHE = 2 * TDX_DPAMT_ENTRY_PAGE_CNT


class KvmTdx(Struct):
    """struct kvm_tdx: what TDX adds to a VM, and what the MMU calls of it. Designs derive from it.

    The tdx_sept_*() methods are what kvm_x86_ops has for the mirror root (its *_external_spte members): map, remove and
    split an S-EPT entry after the mirror SPTE. The other methods are what they call, or hooks. A design overrides the
    hooks that its patches change, and may override the rest as a patch would. kvm->arch fields that a series adds, such
    as a cache, are fields of its design.

    ``shared``    whether ioctls split under read mmu_lock, or under write mmu_lock;
    ``faults_split``  whether a fault that may map no more than 4K splits the 2M leaf that it finds, which it does
                  under read mmu_lock whatever ioctls do;
    ``blocks``    whether a split blocks the page and tracks it, which needs write mmu_lock; if not said, where
                  ioctls split under write mmu_lock;
    ``non_blocking_resize``  whether the module demotes without BLOCK and TRACK; if not said, where they do not;
    ``refreshes_old_spte``  whether a failed cmpxchg of a mirror SPTE leaves its value in iter->old_spte (V5 02/45);
    ``counts_under_lock``  whether references are counted under pamt_lock only (tdx_pamt_get_simple());
    ``stocks_sept_pages``  whether S-EPT pages in vCPUs' caches hold references (V5 20/45);
    ``reuse_pair``  whether the pair for R12 and R13 is taken from the cache once and used for both tries (HP-v2
                  20/23), or by the wrapper for each try, and given to the page allocator if that fails (HP-v3
                  22/24, V5 30/45);
    ``accept_walks_mirror_roots``  whether a mismatched ACCEPT splits in the mirror roots, or in the vCPU's own
                  root, which is the shared one (V5 41/45);
    ``accept_retries_enomem``  whether -ENOMEM of that split is tried again in the kernel (HP-v2 14/23), or user space
                  is told (HP-v3 13/24);
    ``reserved_pages``  pages that each call sets aside for each 2M page of the VM: what the model's allocator has more;
    ``hole_in_2m``  whether the invalidation of a hole in a guest_memfd covers the 2M pages that it touches, or exactly
                  the hole, as posted (HP-v3 16/24);
    ``splits_in_hook``  whether a conversion splits in an arch hook (V5 44/45), or in the handler that begins the
                  invalidation and zaps (HP-v3 15/24);
    ``ends_failed_invalidation``  whether a change of attributes that fails before anything is zapped ends the
                  invalidation that it began; RFC v2 16/23 and HP-v3 15/24 jump past the end;
    ``faults_lock_filemap``  whether a fault takes filemap_invalidate_lock for read to get its pfn (linux-next of Sep
                  2026), or not (6.18, which the series of the designs are based on or near);
    ``rcu_frees``  how many of an sp's two pages wait for RCU when it is removed; both in a design with its own
                  put_in_callback();
    ``retries_leave_for_slots``  whether a fault that is tried again in the kernel leaves the SRCU read side when the
                  memslot is being deleted (arch/x86/kvm/vmx/tdx.c, as of 6.18);
    ``wait_for_sept_zap``  vCPUs may not enter the guest.

    What else a design may bring, besides ``replaces`` (see lang/patches.py):

    ``struct_kvm``, ``struct_kvm_vcpu``  classes derived from Kvm and Vcpu, with the fields that its patch adds to them;
    ``kthreads``  kernel threads that run in every scenario: async functions of (kvm, tdx), see kernel/kthread.py;
    ``holds_always``, ``holds_at_end``  functions of (kvm, tdx) that call require(), as those in properties/: checked
                  after every step of every scenario, or when all programs have ended.
    """

    struct_kvm: ClassVar[type[Kvm]] = Kvm
    struct_kvm_vcpu: ClassVar[type[Vcpu]] = Vcpu
    kthreads: ClassVar[tuple[Callable[..., Awaitable[None]], ...]] = ()
    holds_always: ClassVar[tuple[Callable[..., None], ...]] = ()
    holds_at_end: ClassVar[tuple[Callable[..., None], ...]] = ()

    shared: ClassVar[bool] = False
    faults_split: ClassVar[bool] = False
    blocks: ClassVar[bool] = True
    non_blocking_resize: ClassVar[bool] = False
    refreshes_old_spte: ClassVar[bool] = True
    counts_under_lock: ClassVar[bool] = False
    reuse_pair: ClassVar[bool] = True
    stocks_sept_pages: ClassVar[bool] = False
    accept_walks_mirror_roots: ClassVar[bool] = True
    accept_retries_enomem: ClassVar[bool] = False
    reserved_pages: ClassVar[int] = 0
    faults_lock_filemap: ClassVar[bool] = True
    rcu_frees: ClassVar[int] = 1
    retries_leave_for_slots: ClassVar[bool] = True
    hole_in_2m: ClassVar[bool] = False
    splits_in_hook: ClassVar[bool] = False
    ends_failed_invalidation: ClassVar[bool] = True

    wait_for_sept_zap: int = flag(kind=SYNC)

    def __init_subclass__(cls) -> None:
        """What follows from a design's choices, unless it says it itself.

        One that puts S-EPT pages in the callback has them wait for RCU (``rcu_frees``). One whose ioctls split under
        read mmu_lock cannot kick vCPUs, so that it neither blocks nor has to.
        """
        super().__init_subclass__()
        shared = vars(cls).get("shared")
        if isinstance(shared, int):  # anything else is refused where the design is loaded
            if "blocks" not in vars(cls):
                cls.blocks = not shared
            if "non_blocking_resize" not in vars(cls):
                cls.non_blocking_resize = bool(shared)
        if "put_in_callback" in vars(cls) and "rcu_frees" not in vars(cls):
            cls.rcu_frees = SP_PAGES

    def __init__(self, kvm: Kvm) -> None:
        self.kvm = kvm
        self.host = kvm.host
        self.td = kvm.td
        self.cpus = kvm.host.cpus

    # -- what a design decides ------------------------------------------------------------------

    async def prepare_split(self, it: TdpIter) -> int:
        """S3: see to it that the split finds the pages it needs. Called and left with mmu_lock held.

        RCU is held on entry, and on return unless an error is returned. If mmu_lock was dropped, ``it.yielded``
        tells the walk to read the entry again.
        """
        return 0

    async def lock_split_cache(self) -> None:
        """Keep other CPUs from consuming pages of the cache."""

    async def unlock_split_cache(self) -> None:
        """Let other CPUs consume again: undo lock_split_cache()."""

    async def split_cache_low(self) -> bool:
        """The mail's (**): whether, with the split lock held, there are too few pages for the split."""
        return False

    async def alloc_pamt_page(self) -> bool:
        """One page from the design's cache into the CPU's hands; False if it is empty."""
        return False

    def cached_pages(self) -> int:
        """Pages that lie in the design's caches, for accounting."""
        return 0

    async def pamt_get(self, cache: PamtCache | None, region: int) -> int:
        """tdx_pamt_get() as this design's series has it; see virt_tdx.py. 0, -ENOMEM or -EIO."""
        return await tdx_pamt_get(self.host, cache, region)

    async def pamt_put(self, region: int) -> None:
        """tdx_pamt_put() as this design's series has it."""
        await tdx_pamt_put(self.host, region)

    async def alloc_sept_page(self, sept_page: int) -> int:
        """A page that will be an S-EPT page was allocated; mmu_lock is not held. 0, -ENOMEM or -EIO."""
        return 0

    async def free_sept_page(self, sept_page: int) -> None:
        """A page that was to be an S-EPT page is freed unused: undo alloc_sept_page()."""

    async def topup_split_cache(self) -> int:
        """S2: an sp was allocated, and mmu_lock is not held: top up for its split. 0 or -ENOMEM."""
        return 0

    async def get_sept_page(self, cache: PamtCache, sept_page: int) -> int:
        """A reference for the new S-EPT page, right before it is linked. 0, -ENOMEM or -EIO."""
        return await self.pamt_get(cache, sept_page)

    async def get_for_demote(self, sept_page: int) -> int:
        """T3: get_sept_page() in a split, from the split's cache."""
        return await self.get_sept_page(self, sept_page)

    async def put_sept_page(self, sept_page: int) -> None:
        """T5: the new S-EPT page was not linked after all: undo get_sept_page()."""
        await self.pamt_put(sept_page)

    def references_of_caches(self, region: int) -> int:
        """References to a region that pages in caches hold, which the module does not use yet."""
        return 0

    async def pair_not_used(self) -> None:
        """A pair that the DEMOTE wrapper took from the cache, and DEMOTE did not."""
        await free_pamt_array(self.host)

    async def free_removed_sp(self, sept_page: int) -> None:
        """The module has given the S-EPT page of a removed table back: drop its reference, and free it at once.

        So it is since 7.2; what waits for RCU is the sp with its mirror page. In V5 the S-EPT page waits with it.
        """
        await self.pamt_put(sept_page)
        await free_pages(self.host.pages, SP_PAGES - self.rcu_frees)
        await self.call_rcu_free_sp(sept_page)

    async def call_rcu_free_sp(self, sept_page: int) -> None:
        """call_rcu() of an sp that this CPU has in its hands."""
        await call_rcu(self.kvm.rcu, sept_page)
        give_pages(self.cpus, self.rcu_frees)

    async def rcu_callback(self, sept_page: int) -> None:
        """tdp_mmu_free_sp_rcu_callback(): nobody walks the removed table any more."""
        take_pages(self.cpus, self.rcu_frees)
        await self.put_in_callback(sept_page)
        await free_pages(self.host.pages, self.rcu_frees)

    async def put_in_callback(self, sept_page: int) -> None:
        """What freeing the S-EPT page of a removed table does, besides."""

    async def begin_split_ioctl(self) -> None:
        """Take what an ioctl that splits holds around all of it, other than mmu_lock."""

    async def end_split_ioctl(self) -> None:
        """Release what begin_split_ioctl() took."""

    async def begin_split_vcpu(self) -> None:
        """Take what a vCPU thread that splits holds around it, other than vcpu->mutex and mmu_lock."""

    async def end_split_vcpu(self) -> None:
        """Release what begin_split_vcpu() took."""

    async def tdx_vcpu_free(self, vcpu: int) -> None:
        """The vCPU of CPU ``vcpu`` is destroyed: what the design keeps for it, beside kvm_vcpu's own caches, goes back.

        Called by kvm_destroy_vm() for each vCPU, before mmu_free_memory_caches(): kvm_arch_vcpu_destroy().
        """

    async def tdx_vm_destroy(self) -> None:
        """The VM is destroyed: what splits have left in the VM's cache goes back to the page allocator.

        Called by kvm_destroy_vm(), last of all. Source: HP-v3 20/24.
        """
        await self.begin_split_ioctl()
        await step()
        while self.cached_pages() > 0:
            if await self.alloc_pamt_page():
                await free_pages(self.host.pages, 1)
        await self.end_split_ioctl()

    async def split_in_fault(self, page: Page2M) -> int:
        """A fault that may map no more than 4K found a 2M leaf. RET_PF_*.

        It cannot, unless the design has ``faults_split`` and its own version of this: what lowers the level splits
        first, under write mmu_lock (V5 39/45, KVM_BUG_ON).
        """
        require(False, "no-kvm-bug")
        return 0

    def splits_by_itself(self) -> bool:
        """Whether the split of a conversion has a section of mmu_lock of its own, not that of its zap."""
        if self.shared:
            return True
        return self.splits_in_hook

    # -- what is common -------------------------------------------------------------------------

    async def alloc_pamt_array(self) -> bool:
        """A pair from the cache. Source: DP-v4 12/16, alloc_pamt_array()."""
        return await fill_pamt_array(self.host, lambda: self.alloc_pamt_page())

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
            if len(self.kvm.vcpus) == 0:
                vcpus_enter(self.td)
        return err

    async def kick_vcpus(self) -> None:
        """kvm_make_all_cpus_request(KVM_REQ_OUTSIDE_GUEST_MODE): returns when every vCPU has left the guest."""
        if len(self.kvm.vcpus) > 0:
            for i in range(len(self.kvm.vcpus)):
                await self.kvm_make_vcpu_request(i)
            await self.kvm_kick_many_cpus()
            tracepoint("kick")
            return
        await step()
        vcpus_exit(self.td)
        if not self.wait_for_sept_zap:
            vcpus_enter(self.td)
        tracepoint("kick")

    async def kvm_make_vcpu_request(self, vcpu: int) -> None:
        """An IPI is due to a vCPU that is in guest mode. Source: virt/kvm/kvm_main.c, as of 6.18."""
        await step()
        if self.kvm.vcpus[vcpu].in_guest_mode:
            self.kvm.vcpus[vcpu].ipi = 1

    async def kvm_kick_many_cpus(self) -> None:
        """The IPIs go out, and every CPU that got one has taken it."""
        await until(lambda: not self.kvm.ipi_pending())

    async def tdx_track(self) -> None:
        """A new TLB epoch, and every vCPU out of the old one."""
        err = await self.tdh_do_no_vcpus(lambda: tdh_mem_track(self.td))
        require(err == 0, "no-seamcall-bug")
        await self.kick_vcpus()

    async def tdx_sept_map_nonleaf_spte(self, caches: FaultCaches, page: Page2M, sept_page: int) -> int:
        """Under read mmu_lock: a page of 4K S-EPT entries for 2M page ``page``. 0, or an error to try again on.

        ``sept_page`` is the region that the page given to the module lies in. Whatever the error is, -EBUSY of the
        module or that of tdx_pamt_get(), the fault is tried again: an empty cache is topped up then, a PAMT.ADD that
        fails each time is tried forever. Source: HP-v3 08/24, DP-v4 14/16, V5 22/45, DP-v6 09/11.
        """
        ret = await self.get_sept_page(caches, sept_page)
        if ret:
            return ret
        err = await tdh_mem_sept_add(self.td, page, sept_page)
        if tdx_operand_busy(err):
            await self.put_sept_page(sept_page)
            return -EBUSY
        require(err == 0, "no-seamcall-bug")
        give_pages(self.cpus, SP_PAGES)  # they are page tables now
        return 0

    async def tdx_sept_map_leaf_spte(self, caches: FaultCaches, level: int, page: Page2M, index: int) -> int:
        """Under read mmu_lock: map a page of 2M page ``page``: for the guest to accept, or to add to a TD that is
        being built. 0, or an error to try again on, as above.

        A 4K page is one more user of its region; a 2M page has no pair. Source: HP-v3 17/24, DP-v4 14/16.
        """
        if level == TDX_PS_4K:
            ret = await self.pamt_get(caches, self.td.first_region + page)
            if ret:
                return ret
        if level == TDX_PS_4K and self.td.op_state == OpState.INITIALIZED:
            err = await tdh_mem_page_add(self.td, page, index)
        else:
            err = await tdh_mem_page_aug(self.td, level, page, index)
        if tdx_operand_busy(err):
            if level == TDX_PS_4K:
                await self.pamt_put(self.td.first_region + page)
            return -EBUSY
        require(err == 0, "no-seamcall-bug")
        return 0

    async def tdx_sept_remove_private_spte(self, level: int, page: Page2M, index: int) -> None:
        """Under write mmu_lock: block, track, remove, flush, overwrite, and put a 4K page's reference. It cannot fail.

        An error ends the VM (TDX_BUG_ON()), and the reference is leaked: also where it is the flush that fails.
        Source: arch/x86/kvm/vmx/tdx.c, tdx_sept_remove_private_spte(), merged for 4K; DP-v4 14/16, DP-v6 09/11 for the
        put, which comes last; HP-v3 05/24, V5 27/45 and 28/45 for 2M.
        """
        err = await self.tdh_do_no_vcpus(lambda: tdh_mem_range_block(self.td, level, page, index))
        require(err == 0, "no-seamcall-bug")
        await self.tdx_track()
        err = await self.tdh_do_no_vcpus(lambda: tdh_mem_page_remove(self.td, level, page, index))
        require(err == 0, "no-seamcall-bug")
        err = await tdh_phymem_page_wbinvd_hkid(self.host, level, self.td.first_region + page)
        require(err == 0, "no-seamcall-bug")
        tdx_quirk_reset_page(self.host, level, self.td.first_region + page)
        if level == TDX_PS_4K:
            await self.pamt_put(self.td.first_region + page)

    def sept_page_of(self, sp: int) -> int:
        """The 2M region that sp->external_spt lies in; ``sp`` as tdp_mmu_alloc_sp_for_split() returned it."""
        return self.kvm.first_sept_region + sp - 1

    async def tdx_sept_split_private_spte(self, page: Page2M, sp: int) -> int:
        """Split the S-EPT entry of 2M page ``page``; ``sp`` as tdp_mmu_alloc_sp_for_split() returned it.

        Returns 0; -EAGAIN if the cache is low and -EBUSY if the module is, both only under read mmu_lock; -EIO if
        PAMT.ADD fails.
        """
        sept_page = self.sept_page_of(sp)
        await self.block_and_track(page)
        await self.lock_split_cache()
        if await self.split_cache_low():
            await self.unlock_split_cache()
            return -EAGAIN
        ret = await self.demote(page, sept_page)
        await self.unlock_split_cache()
        return ret

    async def block_and_track(self, page: Page2M) -> None:
        """T1 and T2: no vCPU can reach 2M page ``page``. Under read mmu_lock it takes a module that does without."""
        if self.blocks:
            err = await self.tdh_do_no_vcpus(lambda: tdh_mem_range_block(self.td, TDX_PS_2M, page, 0))
            require(err == 0, "no-seamcall-bug")
            await self.tdx_track()

    async def demote(self, page: Page2M, sept_page: int) -> int:
        """T3 to T5: a reference for the S-EPT page, a pair for the guest's range, and the DEMOTE itself."""
        ret = await self.get_for_demote(sept_page)
        if not pamt_add_failed(self.kvm, ret):
            require(ret == 0, "no-kvm-bug")
        if ret:
            return ret
        ret = await self.demote_with_reference(page, sept_page)
        if ret:
            await self.put_sept_page(sept_page)
        return ret

    async def demote_with_reference(self, page: Page2M, sept_page: int) -> int:
        """T4: the pair for the guest's range, DEMOTE, and the count. 0, or under read mmu_lock -EBUSY."""
        if self.reuse_pair and not await self.alloc_pamt_array():
            require(False, "no-kvm-bug")
        if self.shared:
            return await self.demote_shared(page, sept_page)
        if self.faults_split:  # noqa: SIM102  # which lock is held is not read where it is known
            if not lockdep_is_held(self.cpus, self.kvm.mmu_lock.bit + 1):
                return await self.demote_shared(page, sept_page)
        err = await self.tdh_do_no_vcpus(lambda: self.seamcall_demote(page, sept_page))
        require(err == 0, "no-seamcall-bug")
        await self.count_demoted(page)
        return 0

    async def demote_shared(self, page: Page2M, sept_page: int) -> int:
        """T4 under read mmu_lock, where no vCPU can be kicked: one try. 0, or -EBUSY."""
        err = await self.seamcall_demote(page, sept_page)
        if tdx_operand_busy(err):
            if self.reuse_pair:
                await free_pamt_array(self.host)
            return -EBUSY
        require(err == 0, "no-seamcall-bug")
        await self.count_demoted(page)
        return 0

    async def count_demoted(self, page: Page2M) -> None:
        """T5: all 4K pages of the demoted region are in use from now on."""
        refcount = self.host.pamt_refcounts[self.td.first_region + page]
        require(await atomic_cmpxchg(refcount, 0, self.td.module.ptrs) == 0, "refcount-is-users")

    async def seamcall_demote(self, page: Page2M, sept_page: int) -> int:
        """DEMOTE; on success the pair and the two pages of the sp are page tables, no longer this CPU's."""
        if not self.reuse_pair and not await self.alloc_pamt_array():
            return TDX_SW_ERROR
        err = await self.locked_demote(page, sept_page)
        if err != 0 and not self.reuse_pair:
            await self.pair_not_used()
        return err

    async def locked_demote(self, page: Page2M, sept_page: int) -> int:
        """TDH.MEM.PAGE.DEMOTE, under what locks the design takes for it."""
        pair = self.host.pair_region
        err = await tdh_mem_page_demote(self.td, page, sept_page, TDX_PS_2M, pair, pair)
        if err == 0:
            give_pages(self.cpus, TDX_DPAMT_ENTRY_PAGE_CNT + SP_PAGES)
            tracepoint("demoted", page)
        return err
