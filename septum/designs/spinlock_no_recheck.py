# SPDX-License-Identifier: GPL-2.0-or-later
"""The design ``spinlock`` without the second check (*): the split follows its top-up at once.

This is what Vishal Annapurve asks about, 10 Dec 2025,
CAGtprH8hk0akN1pbxO95O_AyHf-BDN5tOH-Lbxg-qcTMg-27UQ@mail.gmail.com. Nobody posted it.
"""

from septum.designs import spinlock
from septum.kernel.locks import rcu_read_lock, rcu_read_unlock
from septum.kvm.kvm_host import TdpIter, kvm_mmu_lock, kvm_mmu_unlock


class Design(spinlock.Design):
    """``iter.yielded = true; continue`` is not there."""

    async def prepare_split(self, it: TdpIter) -> int:
        """Steps 1 and 2, and straight on to consuming."""
        if await self.need_topup_external_split_cache():
            rcu_read_unlock(self.kvm.rcu)
            await kvm_mmu_unlock(self.kvm, self.shared)
            ret = await self.topup_external_split_cache()
            await kvm_mmu_lock(self.kvm, self.shared)
            if ret:
                return ret
            rcu_read_lock(self.kvm.rcu)
        return 0
