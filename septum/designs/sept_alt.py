# SPDX-License-Identifier: GPL-2.0-or-later
"""V5 with the pair of an S-EPT page taken when the page is linked, from the same cache as that of the guest's range.

Source: Sean Christopherson, 9 Feb 2026, aYprxnSHKHUtk7pt@google.com ("sept_alt"), with what its review added (Yan Zhao,
10 Feb 2026, accepted): in a split, the reference of the new S-EPT page before BLOCK, and two pairs to top up. As first
sent it had no such reference: ``gets_before_block = False``. The reference of a removed table's page is dropped when
the module gives the page back, in task context.
"""

from typing import ClassVar

from septum.designs import v5
from septum.kvm.kvm_host import pamt_add_failed
from septum.kvm.kvm_types import Page2M
from septum.lang import require


class Design(v5.Caches):
    """An S-EPT page is an ordinary page until it is linked."""

    pairs = 2
    gets_before_block: ClassVar[bool] = True

    async def tdx_sept_split_private_spte(self, page: Page2M, sp: int) -> int:
        """The reference of the new S-EPT page, and then V5's."""
        if self.gets_before_block:
            ret = await self.pamt_get(self, self.sept_page_of(sp))
            if not pamt_add_failed(self.kvm, ret):
                require(ret == 0, "no-kvm-bug")
            if ret:
                return ret
        return await super().tdx_sept_split_private_spte(page, sp)

    async def get_for_demote(self, sept_page: int) -> int:
        """The page has its reference from before BLOCK."""
        return 0
