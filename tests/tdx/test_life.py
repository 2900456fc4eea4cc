# SPDX-License-Identifier: GPL-2.0-or-later
"""A module that comes up, a TD from its first page to its last one, large pages of every size, and interrupts.

Source: TDX module 1.5.01; Dynamic PAMT and the interruptibility of DEMOTE: 2.0.x, 1.5.28.
"""

from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from septum.properties import module as invariants
from septum.tdx import guest, mem, phymem, td
from septum.tdx import sys as sys_leaves
from septum.tdx.module import (
    TDX_PS_1G,
    TDX_PS_2M,
    TDX_PS_4K,
    USUAL_VERSION,
    Detail,
    KeyState,
    Lifecycle,
    OpState,
    PageType,
    PageUse,
    Scope,
    SeptState,
    Td,
    TdxModule,
    Version,
)
from tests.tdx.leaves import HUGE, SEPT_PAGES, Leaf, finish, ready

S = SeptState
BUSY, NOT_FREE = 0x8000020000000000, 0xC000030300000000
RESTARTABLE, RESUMABLE = 0x8000000400000000, 0x8000000300000000
PTRS = 2


class Whole:
    """A module that keeps everything, and one TD: guest regions 0 and 1, other pages from region 2 on."""

    def __init__(self, built: bool, version: Version = USUAL_VERSION, *, no_entropy: bool = False) -> None:
        self.module = TdxModule(
            Scope(regions=14, ptrs=PTRS, children=PTRS, lps=3, most_epochs=20, block_regions=2),
            Detail(named=True, tdr_locks=True, tlb=True, gigantic=True, no_entropy=no_entropy),
            version,
        )
        self.td = Td(self.module, 2, 1, built=built)
        self.free = iter(range(2 * PTRS, 14 * PTRS))
        if self.module.dynamic_pamt:
            for region in range(2, 14):
                self.module.regions[region].type = PageType.PAMT

    def do(self, leaf: Coroutine[Any, int, int | None]) -> int:
        """One leaf, and every invariant."""
        status = finish(leaf)
        for f in (*invariants.ALWAYS_MODULE, *invariants.IDLE_MODULE):
            f(self.module)
        for g in (*invariants.ALWAYS_TD, *invariants.IDLE_TD):
            g(self.td)
        return status

    def page(self) -> int:
        """A page that nobody uses."""
        return next(self.free)

    def build(self) -> list[int]:
        """The TD as far as MNG.INIT, with its S-EPT down to 2M entries; the pages that it has."""
        m, pages = self, [self.page()]
        assert m.do(td.tdh_mng_create(m.td, pages[0])) == 0
        assert m.do(td.tdh_mng_key_config(m.td)) == 0
        for _ in range(6):
            pages.append(self.page())
            assert m.do(td.tdh_mng_addcx(m.td, pages[-1])) == 0
        assert m.do(td.tdh_mng_init(m.td)) == 0
        pages.append(self.page())
        assert m.do(td.tdh_vp_create(m.td, 0, pages[-1])) == 0
        for _ in range(5):
            pages.append(self.page())
            assert m.do(td.tdh_vp_addcx(m.td, 0, pages[-1])) == 0
        assert m.do(td.tdh_vp_init(m.td, 0)) == 0
        pages.append(self.page())
        assert m.do(mem.tdh_mem_sept_add(m.td, 0, pages[-1], TDX_PS_1G)) == 0
        return pages


@pytest.mark.parametrize("dynamic", [True, False])
def test_from_the_first_page_to_the_last(dynamic: bool) -> None:
    m = Whole(False, Version(dynamic_pamt=dynamic))
    pages = m.build()
    table = m.page()
    assert m.do(mem.tdh_mem_sept_add(m.td, 0, table)) == 0
    if dynamic:
        assert hex(m.do(mem.tdh_mem_page_add(m.td, 0, 0))) == hex(0x8000030800000008)
        assert m.do(phymem.tdh_phymem_pamt_add(m.module, 0, m.page(), m.page())) == 0
    assert m.do(mem.tdh_mem_page_add(m.td, 0, 0)) == 0
    assert m.do(td.tdh_mr_extend(m.td, 0, 0)) == 0
    assert m.do(td.tdh_mr_finalize(m.td)) == 0
    assert m.do(mem.tdh_mem_page_aug(m.td, TDX_PS_2M, 1)) == 0
    assert m.td.chldcnt == len(pages) - 1 + 1 + 1 + PTRS
    assert m.do(guest.tdh_vp_enter(m.td, 0)) == 0
    assert m.do(guest.tdg_mem_page_accept(m.td, TDX_PS_2M, 1)) == 0
    assert m.do(guest.guest_access(m.td, 0, 1, 1)) == 0
    assert hex(m.do(td.tdh_vp_flush(m.td, 0))) == hex(0x8000020000000001)  # it runs
    m.do(guest.td_exit(m.td, 0))

    assert hex(m.do(td.tdh_mng_vpflushdone(m.td))) == hex(0x8000082400000000)
    assert m.do(td.tdh_vp_flush(m.td, 0)) == 0
    assert m.do(td.tdh_mng_vpflushdone(m.td)) == 0
    assert hex(m.do(td.tdh_mng_key_freeid(m.td))) == hex(0x8000081700000000)
    assert hex(m.do(phymem.tdh_phymem_page_reclaim(m.td, table))) == hex(0xC000060700000000)
    assert m.do(sys_leaves.tdh_phymem_cache_wb(m.module)) == 0
    assert hex(m.do(sys_leaves.tdh_phymem_cache_wb(m.module))) == hex(0x0000082100000000)
    assert m.do(td.tdh_mng_key_freeid(m.td)) == 0
    assert (m.td.lifecycle, m.module.hkids[0].state) == (Lifecycle.TEARDOWN, KeyState.FREE)

    assert hex(m.do(phymem.tdh_phymem_page_reclaim(m.td, pages[0], tdr=True))) == hex(0xC000040000000000)
    assert hex(m.do(phymem.tdh_phymem_page_reclaim(m.td, PTRS + 1))) == hex(0xC000010000000001)  # within a 2M page
    for page in (*pages[1:], table, 0, PTRS):
        assert m.do(phymem.tdh_phymem_page_reclaim(m.td, page)) == 0
    assert m.td.chldcnt == 0
    assert m.do(phymem.tdh_phymem_page_wbinvd(m.module, pages[1])) == 0
    assert m.do(phymem.tdh_phymem_page_reclaim(m.td, pages[0], tdr=True)) == 0
    assert not m.td.exists
    if dynamic:
        assert m.do(phymem.tdh_phymem_pamt_remove(m.module, 0)) == 0
    in_use = [p.use for region in m.module.regions for p in region.pages if p.use != PageUse.NDA]
    assert in_use == []


@pytest.mark.parametrize("dynamic", [True, False])
@pytest.mark.parametrize("exclusive", [True, False])
def test_pages_of_every_size(dynamic: bool, exclusive: bool) -> None:
    """Two 2M pages are made one 1G page, which is split into 2M and 4K pages, put together again, and removed."""
    m = Whole(False, Version(dynamic_pamt=dynamic, promote_exclusive=exclusive))
    m.build()
    upper, sept_page = m.td.upper[0].table, m.page()
    for gfn in range(2):
        assert m.do(mem.tdh_mem_page_aug(m.td, TDX_PS_2M, gfn)) == 0
        m.td.sept[gfn].state = S.MAPPED
    assert m.do(mem.tdh_mem_page_promote(m.td, 0, TDX_PS_1G)) == 0
    assert (m.td.upper[0].state, m.module.blocks[0].type) == (S.MAPPED, PageType.REG)
    assert m.module.regions[upper // PTRS].pages[upper % PTRS].use == PageUse.NDA
    assert hex(m.do(mem.tdh_mem_page_aug(m.td, TDX_PS_2M, 0))) == hex(0xC0000B0000000001)
    assert m.do(mem.tdh_mem_page_demote(m.td, 0, upper, TDX_PS_1G)) == 0
    assert [e.state for e in m.td.sept] == [S.MAPPED, S.MAPPED]

    pair = (m.page(), m.page()) if dynamic else (-1, -1)
    assert m.do(mem.tdh_mem_page_demote(m.td, 0, sept_page, TDX_PS_2M, *pair)) == 0
    assert m.module.regions[0].page_count == PTRS
    assert m.do(mem.tdh_mem_range_block(m.td, TDX_PS_4K, 0, 1)) == 0
    assert hex(m.do(mem.tdh_mem_page_promote(m.td, 0))) == hex(0xC0000B0900000001)
    assert m.do(mem.tdh_mem_range_unblock(m.td, TDX_PS_4K, 0, 1)) == 0
    assert m.do(mem.tdh_mem_page_promote(m.td, 0)) == 0
    assert m.module.regions[0].type == PageType.REG
    assert m.do(mem.tdh_mem_page_promote(m.td, 0, TDX_PS_1G)) == 0
    assert m.do(mem.tdh_mem_page_remove(m.td, TDX_PS_1G, 0)) == 0
    assert m.module.blocks[0].type == PageType.NDA


def test_a_pending_page_of_1g() -> None:
    """2M pages that the guest has not accepted become one 1G page that it has not accepted, where they lie."""
    m = Whole(False)
    m.build()
    for gfn in range(2):
        assert m.do(mem.tdh_mem_page_aug(m.td, TDX_PS_2M, gfn)) == 0
    m.td.sept[1].state = S.MAPPED
    assert hex(m.do(mem.tdh_mem_page_promote(m.td, 0, TDX_PS_1G))) == hex(0xC0000B0900000001)
    m.td.sept[1].state = S.PENDING
    m.td.upper[0].page = 2 * PTRS  # what it was last a leaf for
    assert m.do(mem.tdh_mem_page_promote(m.td, 0, TDX_PS_1G)) == 0
    assert (m.td.upper[0].state, m.td.upper[0].page) == (S.PENDING, 0)
    assert [e.state for e in m.td.sept] == [S.FREE, S.FREE]


def test_a_blocked_table_is_tracked() -> None:
    """BLOCK of an entry that points to an S-EPT page: SEPT.REMOVE waits until no vCPU can use what is below."""
    m = Whole(False)
    m.build()
    assert m.do(mem.tdh_mem_sept_add(m.td, 0, m.page())) == 0
    assert m.do(td.tdh_mr_finalize(m.td)) == 0
    assert m.do(guest.tdh_vp_enter(m.td, 0)) == 0
    assert m.do(mem.tdh_mem_range_block(m.td, TDX_PS_2M, 0)) == 0
    assert hex(m.do(mem.tdh_mem_sept_remove(m.td, 0))) == hex(0xC0000B0800000001)
    m.do(guest.td_exit(m.td, 0))
    assert hex(m.do(mem.tdh_mem_sept_remove(m.td, 0))) == hex(0xC0000B0800000001)
    assert m.do(mem.tdh_mem_track(m.td)) is not None
    assert m.do(mem.tdh_mem_sept_remove(m.td, 0)) == 0


def test_relocated_page() -> None:
    m = Whole(False)
    m.build()
    old, new = m.page(), m.page()
    assert m.do(mem.tdh_mem_sept_add(m.td, 0, m.page())) == 0
    assert m.do(mem.tdh_mem_page_add(m.td, 0, 0, old)) == 0
    assert hex(m.do(mem.tdh_mem_page_relocate(m.td, 0, 0, old))) == hex(0xC000010000000008)
    assert m.do(mem.tdh_mem_page_relocate(m.td, 0, 0, new)) == 0
    assert m.td.sept[0].children[0].page == new
    assert m.do(phymem.tdh_phymem_page_rdmd(m.module, old)) == 0
    assert m.do(phymem.tdh_phymem_page_wbinvd(m.module, old)) == 0
    assert hex(m.do(phymem.tdh_phymem_page_wbinvd(m.module, new))) == hex(0xC000030000000001)


def test_pair_of_one_page_twice() -> None:
    m = Whole(False)
    page = m.page()
    assert hex(m.do(phymem.tdh_phymem_pamt_add(m.module, 0, page, page))) == hex(0xC000030300000008)
    assert m.do(phymem.tdh_phymem_pamt_add(m.module, 0, page, m.page())) == 0
    assert hex(m.do(phymem.tdh_phymem_pamt_add(m.module, 1, m.page(), page))) == hex(0xC000030300000008)
    assert hex(m.do(td.tdh_mng_create(m.td, page))) == hex(0xC000030000000001)  # a PAMT page is nothing else


def test_bits_of_a_pair_are_set_when_both_pages_are_walked() -> None:
    """A page that serves another region is found by its bit only, after the walk to the other page of the pair."""
    m = Whole(False)
    m.build()
    taken, locked = m.page(), m.module.regions[13]
    assert m.do(phymem.tdh_phymem_pamt_add(m.module, 1, taken, m.page())) == 0
    assert m.do(phymem.tdh_phymem_pamt_remove(m.module, 1)) == 0
    assert m.do(mem.tdh_mem_page_aug(m.td, TDX_PS_2M, 0)) == 0
    assert m.do(phymem.tdh_phymem_pamt_add(m.module, 1, taken, m.page())) == 0
    free, sept_page = m.page(), m.page()
    locked.lock.exclusive = 1
    m.module.regions[12].type = PageType.NDA
    leaves: list[tuple[Callable[[int], Leaf], int, int]] = [
        (lambda p: mem.tdh_mem_page_demote(m.td, 0, sept_page, pair0=taken, pair1=p), BUSY | 13, NOT_FREE | 12),
        (lambda p: phymem.tdh_phymem_pamt_add(m.module, 12, taken, p), BUSY | 8, NOT_FREE | 2),
    ]
    for leaf, busy, not_free in leaves:
        assert hex(finish(leaf(13 * PTRS))) == hex(busy)
        assert hex(finish(leaf(free))) == hex(not_free)
    assert [r.lock.readers for r in m.module.regions] == [0] * 14
    assert m.module.regions[free // PTRS].pages[free % PTRS].bitmap == 0


@pytest.mark.parametrize("pair", [False, True])
def test_wbinvd(pair: bool) -> None:
    """A free page is flushed, be there a pair in its region or not; a page of a pair, of 2M or in use is refused."""
    m = Whole(False)
    m.build()
    page, refused = 3 * PTRS, hex(0xC000030000000001)
    region, entry = m.module.regions[3], m.module.regions[3].pages[0]
    region.page_count, entry.use = 0, PageUse.NDA
    region.type = PageType.PAMT if pair else PageType.NDA
    assert finish(phymem.tdh_phymem_page_wbinvd(m.module, page)) == 0
    entry.bitmap = 1
    assert hex(finish(phymem.tdh_phymem_page_wbinvd(m.module, page))) == refused
    entry.bitmap, region.type = 0, PageType.REG
    assert hex(finish(phymem.tdh_phymem_page_wbinvd(m.module, page))) == refused
    region.type, entry.use = PageType.PAMT, PageUse.REG
    assert hex(finish(phymem.tdh_phymem_page_wbinvd(m.module, page))) == refused
    assert (region.lock.readers, entry.lock.readers, region.block.lock.readers) == (0, 0, 0)


def test_which_page_of_the_pair_is_not_empty() -> None:
    m = Whole(False)
    m.build()
    assert m.do(phymem.tdh_phymem_pamt_add(m.module, 0)) == 0
    assert m.do(mem.tdh_mem_sept_add(m.td, 0, m.page())) == 0
    assert m.do(mem.tdh_mem_page_add(m.td, 0, 1)) == 0
    assert hex(m.do(phymem.tdh_phymem_pamt_remove(m.module, 0))) == hex(0xC000030600000001)
    assert m.do(mem.tdh_mem_page_add(m.td, 0, 0)) == 0
    assert hex(m.do(phymem.tdh_phymem_pamt_remove(m.module, 0))) == hex(0xC000030600000000)


@pytest.mark.parametrize(("enhanced", "status"), [(True, 0), (False, RESTARTABLE)])
def test_interrupted_demote(enhanced: bool, status: int) -> None:
    """Without bit 51 an interrupt ends it; nothing is committed, and the same call succeeds afterwards."""
    m = ready()
    m.module.interrupts, m.module.enhanced_demote = True, enhanced
    before = m.snapshot()
    assert hex(finish(mem.tdh_mem_page_demote(m.td, HUGE, SEPT_PAGES), 1)) == hex(status)
    assert m.locks() == []
    assert (m.snapshot() == before) == (status != 0)
    if status:
        assert finish(mem.tdh_mem_page_demote(m.td, HUGE, SEPT_PAGES), 0) == 0


def test_interrupted_promote() -> None:
    m = ready()
    m.module.interrupts = True
    assert finish(mem.tdh_mem_page_demote(m.td, HUGE, SEPT_PAGES)) == 0
    assert finish(mem.tdh_mem_range_block(m.td, TDX_PS_2M, HUGE)) == 0
    m.next_epoch()
    before = m.snapshot()
    assert hex(finish(mem.tdh_mem_page_promote(m.td, HUGE), 1)) == hex(RESTARTABLE)
    assert m.snapshot() == before
    assert finish(mem.tdh_mem_page_promote(m.td, HUGE), 0) == 0
    assert (m.td.sept[HUGE].state, m.module.regions[HUGE].type) == (S.MAPPED, PageType.REG)


def test_interrupted_cache_wb() -> None:
    m = ready()
    m.module.interrupts = True
    m.module.hkids[0].state, m.module.hkids[0].dirty = KeyState.FLUSHED, 1
    assert hex(finish(sys_leaves.tdh_phymem_cache_wb(m.module), 1)) == hex(RESUMABLE)
    assert finish(sys_leaves.tdh_phymem_cache_wb(m.module), 0) == 0
    assert m.module.hkids[0].dirty == 0


def test_no_entropy() -> None:
    m = Whole(False, no_entropy=True)
    page = m.page()
    assert hex(finish(td.tdh_mng_create(m.td, page), 1)) == hex(0x8000020300000000)
    assert m.do(td.tdh_mng_create(m.td, page)) == 0
    assert hex(finish(td.tdh_mng_key_config(m.td), 1)) == hex(0x8000020300000000)


def test_module_comes_up() -> None:
    """CONFIG, KEY.CONFIG on each package, TDMR.INIT until a block is done: only then can its pages be used."""
    module = TdxModule(
        Scope(regions=2, ptrs=2, children=2, lps=2, most_epochs=2, packages=2, init_calls=3),
        version=Version(dynamic_pamt=False),
    )
    one = Td(module, 1, 1, built=False)
    module.ready = module.configured = 0
    module.blocks[0].left = 3
    assert hex(finish(sys_leaves.tdh_sys_key_config(module))) == hex(0xC000050C00000000)
    assert finish(sys_leaves.tdh_sys_config(module)) == 0
    assert hex(finish(sys_leaves.tdh_sys_config(module))) == hex(0xC000050C00000000)
    assert hex(finish(sys_leaves.tdh_sys_tdmr_init(module, 0))) == hex(0xC000050500000000)
    for _ in range(2):
        assert finish(sys_leaves.tdh_sys_key_config(module)) == 0
    for _ in range(3):
        assert hex(finish(td.tdh_mng_create(one, 1))) == hex(0xC000010100000001)
        assert finish(sys_leaves.tdh_sys_tdmr_init(module, 0)) == 0
    assert hex(finish(sys_leaves.tdh_sys_tdmr_init(module, 0))) == hex(0x00000A0300000000)
    assert finish(td.tdh_mng_create(one, 1)) == 0
    assert finish(td.tdh_mng_key_config(one)) == 0
    assert one.lifecycle == Lifecycle.HKID_ASSIGNED  # one package of two
    assert finish(td.tdh_mng_key_config(one)) == 0
    assert (one.lifecycle, one.op_state) == (Lifecycle.KEYS_CONFIGURED, OpState.UNINITIALIZED)
