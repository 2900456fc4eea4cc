# SPDX-License-Identifier: GPL-2.0-or-later
"""A split cache that a kernel thread tops up; a split that finds too few pages waits for it with mmu_lock dropped.

Nobody posted it: it shows how a design brings a kernel thread and waits for it (septum/kernel/kthread.py, wait.py). The
thread is woken by a split that finds the cache too low, and by one that leaves it so. Where memory is short (--enomem)
the thread tries again, and splits wait for it.
"""

from septum.kernel.atomic import READ_ONCE
from septum.kernel.context import task_exit
from septum.kernel.kthread import kthread_should_stop
from septum.kernel.locks import Spinlock, rcu_read_lock, rcu_read_unlock, spin_lock, spin_unlock
from septum.kernel.wait import WaitQueueHead, wait_event, wake_up
from septum.kvm.kvm_host import Kvm, TdpIter, kvm_mmu_lock, kvm_mmu_unlock
from septum.kvm.tdx import MIN_SPLIT_CACHE, KvmTdx
from septum.kvm.virt_tdx import TdxPrealloc, get_tdx_prealloc_page, topup_tdx_prealloc_page
from septum.lang import SYNC, flag, marked_load, step


async def split_cache_thread(kvm: Kvm, tdx: "Design") -> None:
    """Fill the cache, sleep until more are wanted, until it is stopped."""
    while True:
        await wait_event(tdx.thread_wait, lambda: tdx.wanted or kthread_should_stop(tdx.cpus))
        if not tdx.wanted:
            break
        await step()
        tdx.wanted = 0  # before it reads the count, so that a later request is heard
        if await topup_tdx_prealloc_page(tdx.host.pages, tdx.cache, tdx.split_cache_lock, MIN_SPLIT_CACHE):
            await step()
            tdx.wanted = 1
        await wake_up(tdx.split_wait)
    task_exit(tdx.cpus)


class Design(KvmTdx):
    """struct kvm_tdx with a struct tdx_prealloc and a struct task_struct *split_cache_thread."""

    kthreads = (split_cache_thread,)

    wanted: int = flag(kind=SYNC)

    def __init__(self, kvm: Kvm) -> None:
        super().__init__(kvm)
        self.split_cache_lock = Spinlock(self.cpus, "split_cache_lock", "the per-VM cache of split pages")
        self.cache = TdxPrealloc(self.cpus, MIN_SPLIT_CACHE)
        self.thread_wait = WaitQueueHead(self.cpus)
        self.split_wait = WaitQueueHead(self.cpus)

    async def ask(self) -> None:
        """Wake the thread."""
        await step()
        self.wanted = 1
        await wake_up(self.thread_wait)

    async def prepare_split(self, it: TdpIter) -> int:
        """Wait for the thread if there are too few pages, and read everything again."""
        if await READ_ONCE(lambda: self.cache.cnt) >= MIN_SPLIT_CACHE:
            return 0
        rcu_read_unlock(self.kvm.rcu)
        await kvm_mmu_unlock(self.kvm, self.shared)
        await self.ask()
        await wait_event(self.split_wait, lambda: marked_load(lambda: self.cache.cnt) >= MIN_SPLIT_CACHE)
        await kvm_mmu_lock(self.kvm, self.shared)
        rcu_read_lock(self.kvm.rcu)
        it.yielded = 1
        return 0

    async def lock_split_cache(self) -> None:
        """The thread links pages under it."""
        await spin_lock(self.split_cache_lock)

    async def unlock_split_cache(self) -> None:
        """Others may wait for pages that this split has taken: the thread is woken for them."""
        low = await READ_ONCE(lambda: self.cache.cnt) < MIN_SPLIT_CACHE
        await spin_unlock(self.split_cache_lock)
        if low:
            await self.ask()

    async def alloc_pamt_page(self) -> bool:
        """One page of the cache."""
        return await get_tdx_prealloc_page(self.cache)

    def cached_pages(self) -> int:
        """Pages in the cache."""
        return self.cache.page_list
