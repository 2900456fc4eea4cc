# SPDX-License-Identifier: GPL-2.0-or-later
"""The per-VM cache under a spinlock, split under read mmu_lock, with the second check (**) under the spinlock.

Source: Yan Zhao, 10 Dec 2025, aTouJ0SaFp9pluUN@yzhao56-desk.sh.intel.com, part (b), a possible future use.
A split under read mmu_lock cannot kick vCPUs, so it takes a module that demotes without BLOCK and TRACK; on
BUSY the mirror entry is restored and the split is tried again.
"""

from septum.designs import spinlock


class Design(spinlock.Design):
    """Any number of splits at once; the spinlock is all that keeps the cache for one of them."""

    shared = True

    async def split_cache_low(self) -> bool:
        """The mail's (**): check again with the split lock held."""
        return await self.need_topup_external_split_cache()
