# SPDX-License-Identifier: GPL-2.0-or-later
"""``spinlock`` with its check (*) and without ``iter.yielded = true; continue``: the entry is not read again.

Those two lines of the diff of 8 Dec 2025, aTZmY1P6uq8KWwKr@yzhao56-desk.sh.intel.com, do two things, which
aTouJ0SaFp9pluUN@yzhao56-desk.sh.intel.com tells of the first one: the cache is checked again under mmu_lock (without
that it is ``spinlock-no-recheck``), and the walk begins again at the root. Here the check is a loop where the top-up
is, so that nobody's pages are taken; but what the walk has read is from before mmu_lock was dropped, and another thread
may have split the page or zapped it. Nobody posted it.
"""

from septum.designs import spinlock
from septum.kernel.locks import rcu_read_lock, rcu_read_unlock
from septum.kvm.kvm_host import TdpIter, kvm_mmu_lock, kvm_mmu_unlock


class Design(spinlock.Design):
    """The cache is read again, the page table is not."""

    async def prepare_split(self, it: TdpIter) -> int:
        """Steps 1 and 2 of the mail until (*) is content, and straight on to consuming."""
        while await self.need_topup_external_split_cache():
            rcu_read_unlock(self.kvm.rcu)
            await kvm_mmu_unlock(self.kvm, self.shared)
            ret = await self.topup_external_split_cache()
            await kvm_mmu_lock(self.kvm, self.shared)
            if ret:
                return ret
            rcu_read_lock(self.kvm.rcu)
        return 0
