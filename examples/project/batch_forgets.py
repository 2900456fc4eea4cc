# SPDX-License-Identifier: GPL-2.0-or-later
"""``batch`` with the mistake of its first version: the check forgets that the new S-EPT page needs a pair, too."""

import batch

from septum.kernel.atomic import READ_ONCE
from septum.kvm.virt_tdx import TDX_DPAMT_ENTRY_PAGE_CNT


class Design(batch.Design):
    """The cache as in ``batch``."""

    async def need_topup_external_split_cache(self) -> bool:
        """Whether the cache is below one pair; a split consumes two."""
        return await READ_ONCE(lambda: self.prealloc_split_cache.cnt) < TDX_DPAMT_ENTRY_PAGE_CNT
