# SPDX-License-Identifier: GPL-2.0-or-later
"""Invariants of the TDX module, after every step of every leaf.

Where pages are named (TdxModule.named) they say all that the sentences in of_module.py say; where pages are counted,
what can be said of counts. Each takes the module, or one of its TDs.
"""

from __future__ import annotations

from septum.lang import require, u16
from septum.tdx.leaf import is_table
from septum.tdx.locks import SharexLock
from septum.tdx.module import Lifecycle, PageType, PageUse, SeptState, Td, TdxModule
from septum.tdx.pamt import leaf_region, page_at, region_at


def td_pages_counted(td: Td) -> None:
    """CHLDCNT against the PAMT. Nothing to say where pages are counted: CHLDCNT is not kept there."""
    if not td.module.named:
        return
    total: u16 = 0
    for block in td.module.blocks:
        if block.type == PageType.REG and block.owner == td.number + 1:
            total += td.module.ptrs * td.module.block_regions
    for region in td.module.regions:
        if region.type == PageType.REG and region.owner == td.number + 1:
            total += td.module.ptrs
        for page in region.pages:
            if page.use != PageUse.NDA and page.use != PageUse.TDR and page.owner == td.number + 1:
                total += 1
    require(td.chldcnt == total, "td-pages-counted")


def is_leaf(state: int) -> bool:
    """Whether an entry in this state maps a page."""
    return state >= SeptState.MAPPED


def leaf_maps_own_page(td: Td) -> None:
    """Leaves against the PAMT, from both sides where pages are named."""
    if td.lifecycle == Lifecycle.TEARDOWN:
        return
    if td.module.named:
        every_page_mapped_once(td)
        return
    for i in range(len(td.sept)):
        entry = td.sept[i]
        region = leaf_region(td, entry, i)
        if td.module.homes:
            require(not is_leaf(entry.state) or region.type == PageType.REG, "leaf-maps-own-page")
        else:
            require(is_leaf(entry.state) == (region.type == PageType.REG), "leaf-maps-own-page")
        for child in entry.children:
            part = leaf_region(td, child, i)
            if is_leaf(child.state) and is_table(entry.state):
                require(part.type != PageType.REG and part.page_count > 0, "leaf-maps-own-page")


def huge_leaves_on(td: Td, page: int) -> int:
    """How many 2M leaves of the TD map the 2M page that begins at 4K page ``page`` of the host."""
    count: u16 = 0
    for entry in td.sept:
        if is_leaf(entry.state) and entry.page == page:
            count += 1
    return count


def small_leaves_on(td: Td, page: int) -> int:
    """How many 4K leaves of the TD map 4K page ``page`` of the host."""
    count: u16 = 0
    for entry in td.sept:
        for child in entry.children:
            if is_leaf(child.state) and child.page == page:
                count += 1
    return count


def tables_on(td: Td, page: int) -> int:
    """How many entries of the TD's S-EPT point to 4K page ``page`` of the host as a table."""
    count: u16 = 0
    for entry in td.sept:
        if is_table(entry.state) and entry.table == page:
            count += 1
    for entry in td.upper:
        if is_table(entry.state) and entry.table == page:
            count += 1
    return count


def every_page_mapped_once(td: Td) -> None:
    """Each 4K page, and each 2M page: as many leaves map it as it is the TD's, which is once or not at all."""
    ptrs = td.module.ptrs
    for i in range(len(td.module.regions)):
        region = td.module.regions[i]
        own = region.type == PageType.REG and region.owner == td.number + 1
        require(huge_leaves_on(td, i * ptrs) == own, "leaf-maps-own-page")
        for k in range(ptrs):
            mine = region.pages[k].use == PageUse.REG and region.pages[k].owner == td.number + 1
            require(small_leaves_on(td, i * ptrs + k) == mine, "leaf-maps-own-page")
    for entry in td.upper:
        if is_leaf(entry.state):
            block = region_at(td.module, entry.page).block
            require(block.type == PageType.REG and block.owner == td.number + 1, "leaf-maps-own-page")


def table_is_sept_page(td: Td) -> None:
    """Tables against the PAMT: pages that are named, or the count of those behind the guest's regions.

    In the second case the S-EPT pages of the one TD are the only ones in use there.
    """
    if td.lifecycle == Lifecycle.TEARDOWN:
        return
    if not td.module.named:
        tables: u16 = 0
        for entry in td.sept:
            tables += is_table(entry.state)
        used: u16 = 0
        for i in range(td.first_region + len(td.sept), len(td.module.regions)):
            used += td.module.regions[i].page_count
        require(tables == used, "table-is-sept-page")
        return
    for i in range(len(td.module.regions)):
        for k in range(td.module.ptrs):
            page = td.module.regions[i].pages[k]
            links = tables_on(td, i * td.module.ptrs + k)
            mine = page.use == PageUse.EPT and page.owner == td.number + 1
            require(links == mine, "table-is-sept-page")


def one_level_manages(module: TdxModule) -> None:
    """Which PAMT level a page belongs to."""
    for region in module.regions:
        if region.type == PageType.REG or (module.dynamic_pamt and region.type == PageType.NDA):
            require(region.page_count == 0, "one-level-manages")
        if region.block.type == PageType.REG:
            require(region.type == PageType.NDA and region.page_count == 0, "one-level-manages")


def pamt_pages_listed(module: TdxModule) -> None:
    """Page counts, and the bitmap against the pairs. A page's bit is set a step before it is listed, with the region's
    entry locked; reserved pages are known where pages are named.
    """
    for i in range(len(module.regions)):
        region = module.regions[i]
        bits: u16 = 0
        used: u16 = 0
        listed: u16 = 0
        for k in range(module.ptrs if module.named else 1):
            number = i * module.ptrs + k if module.named else i
            pairs: u16 = 0
            for other in module.regions:
                pairs += other.pair0 == number
                pairs += other.pair1 == number
            listed += pairs
            if module.named:
                page = region.pages[k]
                bits += page.bitmap
                used += page.use != PageUse.NDA
                require(pairs <= page.bitmap, "pamt-pages-listed")
                listed += page.use == PageUse.RSVD
                free = page.use == PageUse.NDA or page.use == PageUse.RSVD
                require(not page.bitmap or free == 1, "pamt-pages-listed")
        require(listed <= region.pamt_pages, "pamt-pages-listed")
        if module.named:
            if is_free(region.lock):
                require(listed == region.pamt_pages, "pamt-pages-listed")
            require(bits == region.pamt_pages, "pamt-pages-listed")
            require(used == region.page_count, "pamt-pages-listed")


def two_epochs(td: Td) -> None:
    """Epochs of the vCPUs that run."""
    for vcpu in td.vcpus:
        require(not vcpu.in_guest or vcpu.epoch == td.epoch or vcpu.epoch + 1 == td.epoch, "two-epochs")


def no_stale_tlb(td: Td) -> None:
    """TLBs of the vCPUs that run against the PAMT; where pages are counted, whether the region is in use."""
    if not td.module.tlb:
        return
    for number in range(td.module.last_page + 1):
        region = region_at(td.module, number)
        in_use = region.type == PageType.REG
        if td.module.named:
            page = page_at(td.module, number)
            huge = region.type == PageType.REG and region.owner == td.number + 1
            in_use = huge == 1 or (page.use == PageUse.REG and page.owner == td.number + 1)
        elif region.page_count > 0:
            in_use = True
        if region.block.type == PageType.REG:
            in_use = True
        for vcpu in td.vcpus:
            require(not (vcpu.in_guest and vcpu.tlb[number].held and not in_use), "no-stale-tlb")


def is_free(lock: SharexLock) -> bool:
    """Whether nobody holds a lock."""
    return not lock.exclusive and lock.readers == 0


def no_bit_left(module: TdxModule) -> None:
    """When nobody is in a leaf: as many PAMT pages as pairs have, also where pages are counted."""
    if module.named:
        return
    for i in range(len(module.regions)):
        listed: u16 = 0
        for other in module.regions:
            listed += other.pair0 == i
            listed += other.pair1 == i
        require(listed == module.regions[i].pamt_pages, "pamt-pages-listed")


def module_locks_free(module: TdxModule) -> None:
    """When nobody is in a leaf: at the end, or between calls."""
    require(is_free(module.kot_lock), "module-locks-free")
    require(is_free(module.wb_lock), "module-locks-free")
    for block in module.blocks:
        require(is_free(block.lock), "module-locks-free")
        require(is_free(block.tdmr_lock), "module-locks-free")
    for region in module.regions:
        require(is_free(region.lock), "module-locks-free")
        for page in region.pages:
            require(is_free(page.lock), "module-locks-free")


def td_locks_free(td: Td) -> None:
    """No lock of a TD is held. A vCPU that VP.ENTER let in holds its TDVPR, and the TDR where that lock is kept."""
    running: u16 = 0
    for vcpu in td.vcpus:
        running += vcpu.lock.readers
        require(not vcpu.lock.exclusive and vcpu.lock.readers <= vcpu.in_guest, "module-locks-free")
    require(not td.lock.exclusive, "module-locks-free")
    if td.module.tdr_locks:
        require(td.lock.readers == running, "module-locks-free")
    require(is_free(td.op_state_lock), "module-locks-free")
    require(is_free(td.tree), "module-locks-free")
    require(is_free(td.epoch_lock), "module-locks-free")
    for upper in td.upper:
        require(not upper.locked, "module-locks-free")
    for entry in td.sept:
        require(not entry.locked, "module-locks-free")
        for child in entry.children:
            require(not child.locked, "module-locks-free")


#: after every step of every leaf; the first take the module, the others one TD
ALWAYS_MODULE = (one_level_manages, pamt_pages_listed)
ALWAYS_TD = (td_pages_counted, leaf_maps_own_page, table_is_sept_page, two_epochs, no_stale_tlb)
#: when no leaf runs
IDLE_MODULE = (module_locks_free, no_bit_left)
IDLE_TD = (td_locks_free,)
