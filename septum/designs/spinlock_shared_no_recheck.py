# SPDX-License-Identifier: GPL-2.0-or-later
"""The design ``spinlock-shared`` without the check (**) under the split lock.

What the mail says is needed is left out: aTouJ0SaFp9pluUN@yzhao56-desk.sh.intel.com. Nobody posted it.
"""

from septum.designs import spinlock_shared


class Design(spinlock_shared.Design):
    """The cache is checked under read mmu_lock only, which does not keep others from consuming."""

    async def split_cache_low(self) -> bool:
        """Not checked again."""
        return False
