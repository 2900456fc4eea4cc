# SPDX-License-Identifier: GPL-2.0-or-later
"""The design ``spinlock`` that tops up for two splits at once, so that mmu_lock is dropped half as often."""

from septum.designs import spinlock
from septum.kvm.kvm_host import Kvm
from septum.kvm.tdx import MIN_SPLIT_CACHE
from septum.kvm.virt_tdx import TdxPrealloc, topup_tdx_prealloc_page

BATCH = 2 * MIN_SPLIT_CACHE


class Design(spinlock.Design):
    """struct kvm_tdx whose cache holds pages for two splits."""

    def __init__(self, kvm: Kvm) -> None:
        super().__init__(kvm)
        # threads that top up at the same time bring one page each beyond the batch
        self.prealloc_split_cache = TdxPrealloc(self.cpus, BATCH + len(self.cpus.tasks))

    async def topup_external_split_cache(self) -> int:
        """Allocate what two splits need. 0 or -ENOMEM."""
        return await topup_tdx_prealloc_page(
            self.host.pages, self.prealloc_split_cache, self.external_kvm_split_cache_lock, BATCH
        )
