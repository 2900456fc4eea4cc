# SPDX-License-Identifier: GPL-2.0-or-later
"""``sept-alt`` on DP-v6: the last reference is dropped under pamt_lock, and DEMOTE runs under it too. A road not taken.

Dynamic PAMT went into tip (x86/tdx, 4 Sep 2026) without the patch that this design rests on, 06/11: there all counts
are under one spinlock, dpamt_lock, and every get draws a pair, as 05/11 has it (tdx_pamt_get_simple()).

Source: Rick Edgecombe, 25 May 2026, [PATCH v6 00/11] Dynamic PAMT, 20260526023515.288829-1-rick.p.edgecombe@intel.com;
get and put of 06/11 (-7-), S-EPT pages of 08/11 and 09/11 (-9-, -10-). DP-v6 has no huge pages: the split is that of
``sept-alt``, with DEMOTE and the count of the demoted region under pamt_lock as proposed by Yan Zhao, 11 Jun 2026, on
the thread of V5, since DEMOTE and PAMT.ADD of another TD take the same locks of the module.
"""

from septum.designs import sept_alt
from septum.kvm.kvm_types import Page2M
from septum.kvm.virt_tdx import PamtCache, lock_pamt, tdx_pamt_get_v6, tdx_pamt_put_v6, unlock_pamt


class Design(sept_alt.Design):
    """pamt_lock is a lock of process context only."""

    async def pamt_get(self, cache: PamtCache | None, region: int) -> int:
        """tdx_pamt_get() of 06/11."""
        return await tdx_pamt_get_v6(self.host, cache, region)

    async def pamt_put(self, region: int) -> None:
        """tdx_pamt_put() of 06/11."""
        await tdx_pamt_put_v6(self.host, region)

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
