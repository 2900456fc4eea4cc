# SPDX-License-Identifier: GPL-2.0-or-later
"""What the files of the MMU share: levels, what a fault returns, and the level to map at.

Source: arch/x86/kvm/mmu/mmu_internal.h; PG_LEVEL_* of arch/x86/include/asm/pgtable_types.h.
"""

from __future__ import annotations

from septum.kvm.kvm_host import Kvm
from septum.kvm.kvm_types import Page2M
from septum.lang.patches import patchable
from septum.tdx.module import OpState

PG_LEVEL_4K = 1
PG_LEVEL_2M = 2
RET_PF_CONTINUE = 0
RET_PF_RETRY = 1
RET_PF_FIXED = 4
RET_PF_SPURIOUS = 5
#: Pages of an sp: sp->spt and sp->external_spt.
SP_PAGES = 2


def kvm_mmu_hugepage_adjust(kvm: Kvm, page: Page2M) -> int:
    """The level to map at: 2M, unless the guest accepts less there, part of it is shared, or the TD is being built.

    Called under mmu_lock, which is why the answer still holds when the leaf is mapped.
    """
    info = kvm.memory.lpage_info[page]
    if info.guest_inhibit or info.mixed or kvm.td.op_state == OpState.INITIALIZED:
        return PG_LEVEL_4K
    return PG_LEVEL_2M


patchable(__name__)
