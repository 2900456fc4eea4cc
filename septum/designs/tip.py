# SPDX-License-Identifier: GPL-2.0-or-later
"""``sept-alt`` on Dynamic PAMT as merged: every get draws a pair, and all counting is under one spinlock.

Source: tip, branch x86/tdx, pushed by Dave Hansen on 4 Sep 2026: ad52ce8389d9 (get and put), 5386c5288001 (counts),
eca9d4a3f1f8 (several callers at once), 2c8ca2ba9bb6 (the fault path), d7fe610e6a66 (map and unmap). It is without DP-v6
06/11, the fast path outside of the lock; what the lock is here called, pamt_lock, is dpamt_lock there. A pair that a
get finds no use for goes to the page allocator, so that a top-up of two pairs is used up by any split.

Inferred: nothing there splits huge pages. The split is that of ``sept-alt``, and DEMOTE with the count of the demoted
region is under the lock as in ``v6`` (Yan Zhao, 11 Jun 2026, on the thread of V5), since no count is read outside.
"""

from septum.designs import sept_alt
from septum.kvm.kvm_types import Page2M
from septum.kvm.tdx import KvmTdx
from septum.kvm.virt_tdx import PamtCache, lock_pamt, tdx_pamt_get_simple, tdx_pamt_put_simple, unlock_pamt


class MergedCounts(KvmTdx):
    """Everything that reads or writes a count does it under dpamt_lock."""

    counts_under_lock = True

    async def pamt_get(self, cache: PamtCache | None, region: int) -> int:
        """tdx_pamt_get() as merged."""
        return await tdx_pamt_get_simple(self.host, cache, region)

    async def pamt_put(self, region: int) -> None:
        """tdx_pamt_put() as merged."""
        await tdx_pamt_put_simple(self.host, region)

    async def locked_demote(self, page: Page2M, sept_page: int) -> int:
        """DEMOTE is a PAMT.ADD for the guest's region, so it excludes every other one."""
        await lock_pamt(self.host)
        err = await super().locked_demote(page, sept_page)
        if err == 0:
            await super().count_demoted(page)
        await unlock_pamt(self.host)
        return err

    async def count_demoted(self, page: Page2M) -> None:
        """Was done under the lock."""


class Design(MergedCounts, sept_alt.Design):
    """The split of sept_alt on it."""
