# SPDX-License-Identifier: GPL-2.0-or-later
"""The TDP iterator: where it goes, and what it does after mmu_lock was dropped. Source: arch/x86/kvm/mmu/tdp_iter.c."""

import pytest

from septum.kernel.locks import rcu_read_lock, write_lock
from septum.kvm.kvm_host import Mirror, TdpIter
from septum.kvm.tdp_iter import tdp_iter_next, tdp_iter_start
from septum.kvm.tdp_mmu import tdp_mmu_iter_cond_resched, tdp_mmu_split_huge_pages_root
from septum.scenarios import World
from tests.kvm.driving import Stuck, drive, world

END = 3


def started(w: World, start: int = 0) -> TdpIter:
    it = w.kvm.iters[0]
    drive(tdp_iter_start(it, w.kvm, start))
    return it


def test_start() -> None:
    w = world()
    w.kvm.sptes[1].state = Mirror.TABLE
    it = started(w, 1)
    assert (it.page, it.next_last_level_page, it.yielded_page) == (1, 1, 1)
    assert (it.old_spte, it.valid, it.yielded) == (Mirror.TABLE, 1, 0)


def test_walk() -> None:
    """Every entry once, in order, and then it is not valid."""
    w = world()
    it, seen = started(w), []
    while it.valid:
        seen.append((it.page, it.old_spte))
        drive(tdp_iter_next(it, w.kvm, END))
    assert seen == [(page, Mirror.HUGE) for page in range(END)]


def test_old_spte_is_a_snapshot() -> None:
    """It says what was there when the walk came by."""
    w = world()
    it = started(w)
    w.kvm.sptes[0].state = Mirror.TABLE
    assert it.old_spte == Mirror.HUGE
    drive(tdp_iter_next(it, w.kvm, END))
    assert (it.page, it.old_spte) == (1, Mirror.HUGE)


def test_yielded_reads_the_same_entry_again() -> None:
    """tdp_iter_next() after a drop of mmu_lock restarts at the same page, with what is there now."""
    w = world()
    it = started(w)
    drive(tdp_iter_next(it, w.kvm, END))
    w.kvm.sptes[1].state = Mirror.TABLE
    it.yielded = 1
    drive(tdp_iter_next(it, w.kvm, END))
    assert (it.page, it.old_spte, it.yielded, it.yielded_page, it.valid) == (1, Mirror.TABLE, 0, 1, 1)
    drive(tdp_iter_next(it, w.kvm, END))
    assert (it.page, it.yielded_page) == (2, 1)


def in_walk(resched: bool) -> tuple[World, TdpIter]:
    """A walk under write mmu_lock and RCU."""
    w = world(resched=resched)

    async def begin() -> None:
        await write_lock(w.kvm.mmu_lock)
        rcu_read_lock(w.kvm.rcu)

    drive(begin())
    return w, started(w)


def test_no_resched_before_the_walk_has_moved() -> None:
    """Forward progress: a walk gives way at most once for each entry; it is not even asked."""
    w, it = in_walk(resched=True)
    for page in range(END):
        assert drive(tdp_mmu_iter_cond_resched(w.kvm, it, False), [1])[0] is (page > 0)
        assert it.yielded == (page > 0)
        if it.yielded:
            drive(tdp_iter_next(it, w.kvm, END))
            assert it.page == page
            assert drive(tdp_mmu_iter_cond_resched(w.kvm, it, False), [1])[0] is False
        drive(tdp_iter_next(it, w.kvm, END))
    assert not it.valid


def test_resched_only_where_somebody_waits() -> None:
    w, it = in_walk(resched=True)
    drive(tdp_iter_next(it, w.kvm, END))
    assert drive(tdp_mmu_iter_cond_resched(w.kvm, it, False), [0])[0] is False
    w, it = in_walk(resched=False)
    drive(tdp_iter_next(it, w.kvm, END))
    assert drive(tdp_mmu_iter_cond_resched(w.kvm, it, False), [1])[0] is False


def test_resched_gives_mmu_lock_away() -> None:
    """In between the lock is free, and RCU is left: what is held afterwards is what was held before."""
    w, it = in_walk(resched=True)
    drive(tdp_iter_next(it, w.kvm, END))
    held = w.cpus.tasks[0].held
    between: list[tuple[int, int]] = []
    drive(
        tdp_mmu_iter_cond_resched(w.kvm, it, False),
        [1],
        lambda: between.append((w.kvm.mmu_lock.writer, w.cpus.tasks[0].held)),
    )
    assert (0, 0) in between
    assert (w.kvm.mmu_lock.writer, w.cpus.tasks[0].held) == (1, held)


def test_entries_that_are_split_are_skipped() -> None:
    """Neither allocation nor top-up for a range in which nothing is to do."""
    w = world()
    for spte in w.kvm.sptes:
        spte.state = Mirror.TABLE
    drive(write_lock(w.kvm.mmu_lock))
    result, watch = drive(tdp_mmu_split_huge_pages_root(w.kvm, w.tdx, 0, END, False))
    assert (result, watch.events) == (0, [])


def test_entry_split_while_mmu_lock_was_dropped() -> None:
    """The sp is allocated for nothing, and freed; the entry is not touched."""
    w = world(pages=1)
    drive(write_lock(w.kvm.mmu_lock))

    def others() -> None:
        if not w.kvm.mmu_lock.writer:
            w.kvm.sptes[0].state = Mirror.TABLE

    result, watch = drive(tdp_mmu_split_huge_pages_root(w.kvm, w.tdx, 0, 1, False), (), others)
    assert (result, watch.count("alloc_page"), watch.count("free_page")) == (0, 2, 1)
    assert (w.host.pages.allocated, w.cpus.tasks[0].pages, w.td.epoch) == (0, 0, 1)


def test_a_lock_that_somebody_holds() -> None:
    w = world()
    w.kvm.mmu_lock.writer = 1
    with pytest.raises(Stuck):
        drive(write_lock(w.kvm.mmu_lock))
