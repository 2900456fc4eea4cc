# SPDX-License-Identifier: GPL-2.0-or-later
"""Sizes: of the refcount array, and of what is copied into registers."""

from __future__ import annotations

from functools import partial

from septum.cases import HOLDS, VIOLATED, Case, Variant
from septum.cases.small import Small, small_model
from septum.kernel.atomic import Atomic, atomic_dec_and_test, atomic_inc_not_zero
from septum.kernel.context import task_exit
from septum.kernel.locks import Spinlock, spin_lock, spin_unlock
from septum.kernel.pages import alloc_page, free_pages, give_pages
from septum.lang import SYNC, Array, Struct, choose, flag, require, step, u2
from septum.lang.model import Model

PTRS_PER_PTE = 4  # 4K pages of a region, in this small machine

# -- C22 ---------------------------------------------------------------------------------------------------


class Refcounts(Small):
    """max_pfn pages, and an atomic_t for each region. ``fixed``: DIV_ROUND_UP()."""

    def __init__(self, fixed: bool, max_pfn: int) -> None:
        super().__init__(1)
        self.max_pfn = max_pfn
        count = (max_pfn + PTRS_PER_PTE - 1) // PTRS_PER_PTE if fixed else max_pfn // PTRS_PER_PTE
        self.pamt_refcounts = Array(Atomic(2) for _ in range(count))
        for v in self.pamt_refcounts:
            v.counter = 1


async def any_page(w: Refcounts) -> None:
    """tdx_find_pamt_refcount() of any page."""
    pfn = await choose(w.max_pfn)
    await atomic_inc_not_zero(w.pamt_refcounts[pfn // PTRS_PER_PTE])
    await atomic_dec_and_test(w.pamt_refcounts[pfn // PTRS_PER_PTE])
    task_exit(w.cpus)


def refcounts(fixed: bool) -> Model:
    """A machine whose last region is not whole."""
    return small_model("refcounts", Refcounts(fixed, 2 * PTRS_PER_PTE + 1), [any_page])


C22 = Case(
    id="C22",
    title="Bounds of the refcount array",
    tag="COUNT",
    by="Kai Huang, Binbin Wu, Dave Hansen",
    date="2025",
    source="reviews of DP-v3 06/16, 20250918232224.2202592-1-rick.p.edgecombe@intel.com",
    story="The array has max_pfn / 512 entries. If 512 does not divide max_pfn, the last pages have none. (Rounding "
    "the end of the other way populated a page that nobody freed.)",
    answer="DIV_ROUND_UP().",
    bug=partial(refcounts, fixed=False),
    fix=partial(refcounts, fixed=True),
    property="index",
)


# -- C21 ---------------------------------------------------------------------------------------------------


class Support(Small):
    """A module with or without Dynamic PAMT. ``fixed``: an early return where there is none."""

    supported: int = flag(kind=SYNC)
    populated: int = flag(kind=SYNC)

    def __init__(self, fixed: bool) -> None:
        super().__init__(1)
        self.fixed = fixed


async def init_and_use(w: Support) -> None:
    """TDX initialisation, then a control page of a TD."""
    w.supported = await choose(2)
    if w.supported:
        await step()
        w.populated = 1
    await step()
    if w.supported or not w.fixed:
        require(w.populated, "refcounts-populated")
    task_exit(w.cpus)


def support(fixed: bool) -> Model:
    """One CPU."""
    return small_model("support", Support(fixed), [init_and_use])


C21 = Case(
    id="C21",
    title="Refcounts are touched where Dynamic PAMT is not supported",
    tag="INIT",
    by="Kai Huang",
    date="15 Oct 2025",
    source="review of DP-v3, 20250918232224.2202592-1-rick.p.edgecombe@intel.com",
    story="On a module without Dynamic PAMT there is no refcount area, and apply_to_page_range() on it panics.",
    answer="Return early.",
    bug=partial(support, fixed=False),
    fix=partial(support, fixed=True),
    property="refcounts-populated",
)


# -- C59 ---------------------------------------------------------------------------------------------------


class Register(Struct):
    """One of the registers that the SEAMCALL passes PAMT pages in."""

    set: int = flag(kind=SYNC)


class Registers(Small):
    """R12 and R13, and as many pages as the module says that it wants. ``fixed``: the check is effective."""

    def __init__(self, fixed: bool) -> None:
        super().__init__(1)
        self.fixed = fixed
        self.registers = Array(Register() for _ in range(2))


async def copy_pages(w: Registers) -> None:
    """dpamt_copy_regs_array(): the WARN compares, and the misplaced parenthesis makes it compare something else."""
    wanted = 2 + await choose(2)
    if not w.fixed or wanted <= 2:
        i: u2 = 0
        while i < wanted:
            await step()
            w.registers[i].set = 1
            i += 1
    task_exit(w.cpus)


def registers(fixed: bool) -> Model:
    """A module of today, or a later one, which wants a page more."""
    return small_model("registers", Registers(fixed), [copy_pages])


C59 = Case(
    id="C59",
    title="The check of the number of registers has no effect",
    tag="ERRPATH",
    by="Sean Christopherson",
    date="2026",
    source="review of V5, 20260129011517.3545883-1-seanjc@google.com",
    story="The WARN before the copy of the PAMT pages into registers has a parenthesis in the wrong place and never "
    "fires. A module that wanted more pages than there are registers would have the copy run over their end.",
    answer="Two pages, fixed, and no array (DP-v6).",
    bug=partial(registers, fixed=False),
    fix=partial(registers, fixed=True),
    property="index",
)


# -- C23 ---------------------------------------------------------------------------------------------------


class RefcountArea(Small):
    """A page of the sparse refcount area. ``present``: its PTE; ``locks``: init_mm.page_table_lock is taken."""

    present: int = flag()

    def __init__(self, cpus: int, locks: bool) -> None:
        super().__init__(cpus)
        self.locks = locks
        self.page_table_lock = Spinlock(self.cpus, "page_table_lock")


async def populate(w: RefcountArea) -> None:
    """pamt_refcount_populate(): allocate, then look whether the PTE is empty."""
    await alloc_page(w.pages)
    if w.locks:
        await spin_lock(w.page_table_lock)
    await step()
    there = w.present
    if not there:
        w.present = 1
        give_pages(w.cpus, 1)
    if w.locks:
        await spin_unlock(w.page_table_lock)
    if there:
        await free_pages(w.pages, 1)
    task_exit(w.cpus)


def refcount_area(locks: bool, cpus: int = 1) -> Model:
    """TDX initialisation is one thread's; ``cpus`` 2 is what it is not."""
    return small_model("refcount_area", RefcountArea(cpus, locks), [populate] * cpus)


C23 = Case(
    id="C23",
    title="Locks while the sparse refcount area is populated",
    tag="FALSE",
    by="Nikolay Borisov, Rick Edgecombe",
    date="2025",
    source="review of DP-v4 06/16, 20251121005125.417831-7-rick.p.edgecombe@intel.com",
    story="The callback of apply_to_page_range() takes init_mm.page_table_lock to test and set a PTE of the refcount "
    "area, after it has allocated the page. Is the lock needed, and the order right? Nobody else is there: TDX is "
    "initialised by one thread, and the area is used afterwards.",
    answer="It holds with the lock and without. Two threads would need it (variants two, two-locked). DP-v6 has no "
    "sparse area any more.",
    bug=partial(refcount_area, locks=False),
    fix=partial(refcount_area, locks=True),
    property="race",
    expected=(HOLDS, HOLDS),
    more=(
        Variant("two", "two threads, no lock", partial(refcount_area, locks=False, cpus=2), "race", VIOLATED),
        Variant("two-locked", "two threads, the lock", partial(refcount_area, locks=True, cpus=2), "race", HOLDS),
    ),
)
