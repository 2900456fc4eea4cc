# SPDX-License-Identifier: GPL-2.0-or-later
"""TDH.PHYMEM.PAMT.*: the leaves that install and remove the page pair of a 2M region.

A region is named by its number (RCX). Source: TDX module 2.0.x. The pages of the pair are the caller's until
ADD succeeds and again after REMOVE; the shared walks to their own PAMT entries are left out, since the pair's
regions are not modelled.
"""

from __future__ import annotations

from septum.lang import step, tracepoint
from septum.tdx.locks import acquire_exclusive, release_exclusive
from septum.tdx.module import PageType, TdxModule
from septum.tdx.status import (
    OPERAND_RCX,
    TDX_HPA_RANGE_NOT_FREE,
    TDX_NO_PAMT_PAGE_PAIR,
    TDX_OPERAND_BUSY,
    TDX_PAMT_PAGE_NOT_EMPTY,
    TDX_SUCCESS,
)


async def tdh_phymem_pamt_add(module: TdxModule, region: int) -> int:
    """TDH.PHYMEM.PAMT.ADD (58): the pair in RDX and R8 becomes the region's."""
    await step()
    entry = module.regions[region]
    if not acquire_exclusive(entry.lock):
        return TDX_OPERAND_BUSY | OPERAND_RCX
    if entry.type != PageType.NDA:
        release_exclusive(entry.lock)
        return TDX_HPA_RANGE_NOT_FREE | OPERAND_RCX
    await step()
    entry.type = PageType.PAMT
    entry.page_count = 0
    release_exclusive(entry.lock)
    tracepoint("TDH.PHYMEM.PAMT.ADD", TDX_SUCCESS)
    return TDX_SUCCESS


async def tdh_phymem_pamt_remove(module: TdxModule, region: int) -> int:
    """TDH.PHYMEM.PAMT.REMOVE (59): the region's pair is the caller's again."""
    await step()
    entry = module.regions[region]
    if not acquire_exclusive(entry.lock):
        return TDX_OPERAND_BUSY | OPERAND_RCX
    if entry.type != PageType.PAMT:
        release_exclusive(entry.lock)
        return TDX_NO_PAMT_PAGE_PAIR | OPERAND_RCX
    if entry.page_count > 0:
        release_exclusive(entry.lock)
        return TDX_PAMT_PAGE_NOT_EMPTY
    await step()
    entry.type = PageType.NDA
    release_exclusive(entry.lock)
    tracepoint("TDH.PHYMEM.PAMT.REMOVE", TDX_SUCCESS)
    return TDX_SUCCESS
