# SPDX-License-Identifier: GPL-2.0-or-later
"""One split, step by step: every allocation fails once, the module is busy once, and vCPUs are kicked."""

import pytest

from septum.designs import NAMES as ALL
from septum.designs import load
from septum.engine.native import Native
from septum.kernel.errno import EBUSY, ENOMEM
from septum.kernel.locks import read_lock, write_lock
from septum.kvm.kvm_host import Mirror
from septum.lang import Violation, step
from septum.lang.model import Model
from septum.tdx.module import PageType, SeptState
from septum.tdx.status import TDX_OPERAND_BUSY
from tests.conftest import world_of
from tests.kvm.driving import drive, world

#: designs that take their pages at other times, or neither block nor track
NAMES = [name for name in ALL if name not in ("reserved", "two-caches", "v3-shared")]

SHARED = ("spinlock-shared", "spinlock-shared-no-recheck", "per-vcpu")

#: allocations of a first split, in order: sp->spt, sp->external_spt, and four pages for the cache
ALLOCATIONS = 6
#: designs whose cache holds 4 pages at the split
FOUR = [name for name in NAMES if name != "v5"]


def fail(native: Native, which: int, gfn: int = 0) -> None:
    """Go on until the allocation number ``which`` has failed and mmu_lock is free again.

    With ``enomem`` only allocations choose, and 1 is that they fail.
    """
    seen = 0
    failed = False
    mmu_lock = world_of(native.model).kvm.mmu_lock
    while not (failed and mmu_lock.writer + mmu_lock.readers == 0):
        options = native.options()
        allocates = len(options) > 1
        done = native.take(options[1] if allocates and seen == which else options[0])
        seen += allocates
        failed = failed or ("kvm_mmu_split_huge_page", (gfn, -ENOMEM)) in done.events
        assert native.failure is None


def go_on(native: Native) -> int:
    """To the end; how many allocations there were."""
    allocations = 0
    while options := native.options():
        allocations += any(name == "alloc_page" for name, _ in native.take(options[0]).events)
    assert native.failure is None
    return allocations


class TestAllocationFails:
    """-ENOMEM leaves everything as it was, and the next try succeeds."""

    @pytest.mark.parametrize("which", range(ALLOCATIONS))
    @pytest.mark.parametrize("design", NAMES)
    def test_one_by_one(self, design: str, which: int) -> None:
        model = load(design).build("split", cpus=1, splits=1, enomem=True)
        with Native(model) as native:
            fail(native, which)
            tdx = world_of(model)
            kept = tdx.cached_pages()
            before = 4 if design == "v5" else 2  # allocations before those that are linked in the cache
            assert kept == max(0, which - before)
            assert (tdx.kvm.sptes[0].state, tdx.td.sept[0].state) == (Mirror.HUGE, SeptState.MAPPED)
            assert (tdx.cpus.tasks[0].pages, tdx.host.pages.allocated, tdx.td.epoch) == (0, kept, 1)
            assert [r.type for r in tdx.host.module.regions] == [PageType.REG, PageType.NDA]
            # user space tries again: what is in the cache is not allocated a second time
            assert go_on(native) == ALLOCATIONS - kept
            assert (tdx.kvm.sptes[0].state, tdx.td.sept[0].state) == (Mirror.TABLE, SeptState.NL_MAPPED)
            assert (tdx.host.pages.allocated, tdx.cached_pages()) == (ALLOCATIONS, 0)

    @pytest.mark.parametrize("design", FOUR)
    def test_as_often_as_it_likes(self, design: str) -> None:
        """Each allocation fails once, one after the other; each try links one page more in the cache."""
        model = load(design).build("split", cpus=1, splits=1, enomem=True)
        with Native(model) as native:
            fail(native, 0)
            fail(native, 1)
            for kept in range(4):
                fail(native, 3 if kept else 2)
                assert world_of(model).cached_pages() == kept
            go_on(native)
            assert world_of(model).host.pages.allocated == ALLOCATIONS

    @pytest.mark.parametrize("which", range(2 + 4))
    @pytest.mark.parametrize("design", FOUR)
    def test_on_the_second_page(self, design: str, which: int) -> None:
        """The first page stays split; the sp and the top-up for the second one fail."""
        model = load(design).build("split", cpus=1, splits=2, enomem=True)
        with Native(model) as native:
            tdx = world_of(model)
            done = False
            while not done:
                done = ("demoted", (0,)) in native.take(native.options()[0]).events
            fail(native, which, gfn=1)
            assert [s.state for s in tdx.kvm.sptes] == [Mirror.TABLE, Mirror.HUGE]
            assert [s.state for s in tdx.td.sept] == [SeptState.NL_MAPPED, SeptState.MAPPED]
            assert tdx.cpus.tasks[0].pages == 0
            go_on(native)
            assert [s.state for s in tdx.kvm.sptes] == [Mirror.TABLE, Mirror.TABLE]
            assert tdx.cached_pages() == (0 if design == "tip" else 2)  # where every get draws a pair


def run_with(model: Model, choices: list[int]) -> list[tuple[str, tuple[int, ...]]]:
    """Run one CPU to its end; each choose() gets the next of ``choices``, then 0. Returns the tracepoints."""
    events: list[tuple[str, tuple[int, ...]]] = []
    native, left = Native(model), iter(choices)
    while options := native.options():
        choice = next(left, 0) if len(options) > 1 else 0
        events += native.take(options[choice]).events
    assert native.failure is None
    native.close()
    return events


def names(events: list[tuple[str, tuple[int, ...]]]) -> list[str]:
    return [name for name, _ in events]


class TestBusy:
    """TDX_OPERAND_BUSY: with mmu_lock held for write kick and try once more, for read give up and try it all again."""

    @pytest.mark.parametrize("design", [n for n in NAMES if n not in SHARED])
    @pytest.mark.parametrize(
        ("choices", "kicks"),
        [
            ([0, 0, 0], 1),  # the one of tdx_track()
            ([1, 0, 0, 0], 2),  # BLOCK was busy
            ([0, 1, 0, 0], 2),  # TRACK
            ([0, 0, 1, 0], 2),  # DEMOTE
            ([1, 1, 1, 1, 1, 1], 4),  # each of them; the second try meets no vCPU, whatever it would do
        ],
    )
    def test_exclusive(self, design: str, choices: list[int], kicks: int) -> None:
        if not load(design).kvm_tdx.reuse_pair and choices[2]:
            return  # the second try finds no pair: tests/designs/test_design_verdicts.py
        model = load(design).build("split", cpus=1, splits=1, busy=True)
        events = run_with(model, choices)
        assert names(events).count("kick") == kicks
        for leaf in ("TDH.MEM.RANGE.BLOCK", "TDH.MEM.TRACK", "TDH.MEM.PAGE.DEMOTE"):
            assert names(events).count(leaf) == 1
        assert names(events).count("alloc_page") == ALLOCATIONS
        assert world_of(model).wait_for_sept_zap == 0
        assert all(vcpu.in_guest for vcpu in world_of(model).td.vcpus)

    @pytest.mark.parametrize("design", SHARED)
    @pytest.mark.parametrize("tries", range(3))
    def test_shared(self, design: str, tries: int) -> None:
        """Everything taken is given back, the mirror entry is huge again, and the same sp is used for the next try."""
        model = load(design).build("split", cpus=1, splits=1, busy=True)
        events: list[tuple[str, tuple[int, ...]]] = []
        seen: list[tuple[int, int, int]] = []
        native, left = Native(model), [1] * tries
        tdx = world_of(model)
        while options := native.options():
            choice = left.pop() if len(options) > 1 and left else 0
            events += native.take(options[choice]).events
            if events and events[-1] == ("kvm_mmu_split_huge_page", (0, -EBUSY)) and len(seen) < tries:
                seen.append((tdx.kvm.sptes[0].state, tdx.td.sept[0].state, tdx.cpus.tasks[0].pages))
                assert tdx.host.pamt_refcounts[1].counter == 0
                assert tdx.host.module.regions[1].type == PageType.NDA
                events.append(("seen", ()))
        assert native.failure is None
        assert seen == [(Mirror.HUGE, SeptState.MAPPED, 2)] * tries
        assert names(events).count("TDH.PHYMEM.PAMT.REMOVE") == tries
        assert names(events).count("TDH.PHYMEM.PAMT.ADD") == tries + 1
        assert names(events).count("kick") == 0
        assert names(events).count("alloc_page") == 2 + 4 * (tries + 1)
        assert tdx.host.pages.allocated == ALLOCATIONS
        native.close()


class TestKickAndRetry:
    """tdh_do_no_vcpus(), with a SEAMCALL of our own."""

    @pytest.mark.parametrize(("statuses", "calls", "kicks"), [((0,), 1, 0), ((1, 0), 2, 1), ((1, 1), 2, 1)])
    def test_once(self, statuses: tuple[int, ...], calls: int, kicks: int) -> None:
        """One kick and one more try, whatever comes of that."""
        w = world()
        drive(write_lock(w.kvm.mmu_lock))
        made: list[int] = []

        async def seamcall() -> int:
            await step()
            made.append(w.tdx.wait_for_sept_zap)
            return TDX_OPERAND_BUSY * statuses[len(made) - 1]

        result, watch = drive(w.tdx.tdh_do_no_vcpus(lambda: seamcall()))
        assert result == TDX_OPERAND_BUSY * statuses[-1]
        assert made == [0, 1][:calls]
        assert watch.count("kick") == kicks
        assert w.tdx.wait_for_sept_zap == 0

    def test_other_errors_are_not_tried_again(self) -> None:
        w = world()
        drive(write_lock(w.kvm.mmu_lock))

        async def seamcall() -> int:
            await step()
            return 0xC0000B0600000001

        result, watch = drive(w.tdx.tdh_do_no_vcpus(lambda: seamcall()))
        assert (result, watch.events) == (0xC0000B0600000001, [])

    def test_vcpus_stay_out_until_the_second_try_is_over(self) -> None:
        w = world()
        drive(write_lock(w.kvm.mmu_lock))
        inside: list[int] = []

        async def seamcall() -> int:
            await step()
            inside.append(w.td.vcpus[0].in_guest)
            return TDX_OPERAND_BUSY

        drive(w.tdx.tdh_do_no_vcpus(lambda: seamcall()))
        assert inside == [1, 0]
        assert w.td.vcpus[0].in_guest

    def test_under_read_mmu_lock_it_is_a_bug(self) -> None:
        w = world()
        drive(read_lock(w.kvm.mmu_lock))
        with pytest.raises(Violation, match="mmu-lock-held-for-write"):
            drive(w.tdx.tdx_track())


def test_track_brings_every_vcpu_into_the_new_epoch() -> None:
    w = world(vcpus=3)
    drive(write_lock(w.kvm.mmu_lock))
    drive(w.tdx.tdx_track())
    assert w.td.epoch == 2
    assert [(vcpu.in_guest, vcpu.epoch) for vcpu in w.td.vcpus] == [(1, 2)] * 3
