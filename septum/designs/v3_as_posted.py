# SPDX-License-Identifier: GPL-2.0-or-later
"""``v3`` with its accesses to the count as posted: all are plain, but for the read in the loop of the top-up.

Source: HP-v3 20/24, 20260106102345.25261-1-yan.y.zhao@intel.com, has READ_ONCE() in that loop and nowhere else; the
count goes up and down in list helpers of DP-v4 12/16. need_topup reads it with write mmu_lock held while a top-up with
mmu_lock dropped raises it under the spinlock: a data race, and a benign one (M07).
"""

from septum.designs import v3
from septum.kernel.pages import give_pages, take_pages
from septum.kvm.tdx import MIN_SPLIT_CACHE
from septum.kvm.virt_tdx import TdxPrealloc
from septum.lang import step


async def tdx_prealloc_add(prealloc: TdxPrealloc) -> None:
    """DP-v4 12/16: list_add() and cnt++."""
    await step()
    prealloc.page_list += 1
    give_pages(prealloc.cpus, 1)
    prealloc.cnt += 1


async def get_tdx_prealloc_page(prealloc: TdxPrealloc) -> bool:
    """DP-v4 12/16: list_del() and cnt--."""
    await step()
    if prealloc.page_list == 0:
        return False
    prealloc.page_list -= 1
    take_pages(prealloc.cpus, 1)
    prealloc.cnt -= 1
    return True


class Design(v3.Design):
    """HP-v3 20/24 marks one read."""

    replaces = (tdx_prealloc_add, get_tdx_prealloc_page)

    async def need_topup_external_split_cache(self) -> bool:
        """Whether the cache is below what one split needs; a plain read, with write mmu_lock held."""
        await step()
        return self.prealloc_split_cache.cnt < MIN_SPLIT_CACHE
