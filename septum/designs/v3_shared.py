# SPDX-License-Identifier: GPL-2.0-or-later
"""HP-v3 under read mmu_lock: the cache is checked again under the split lock, in the first of its two sections.

Source: comments of HP-v3 19/24, 20260106102331.25244-1-yan.y.zhao@intel.com, and 20/24, 20260106102345.25261-1-, which
call that enough for a split under read mmu_lock; nobody posted one. The two sections are those of 21/24 and 22/24, see
``v3``. The pair of the second one may be taken by another split in between (M06); ``spinlock-shared`` has one section
for both, as the mail of 10 Dec 2025 says. It takes a module that demotes without BLOCK and TRACK.
"""

from septum.designs import v3


class Design(v3.Design):
    """Any number of splits at once."""

    shared = True

    async def split_cache_low(self) -> bool:
        """Again, in the section of tdx_pamt_get()."""
        return await self.need_topup_external_split_cache()
