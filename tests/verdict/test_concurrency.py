# SPDX-License-Identifier: GPL-2.0-or-later
"""Concurrency in steps: numbers that a separate program has measured, designs that change them, and the slow way."""

import itertools
import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from septum.cli import main
from septum.designs import load
from septum.engine.compiled import Compiled
from septum.verdict.concurrency import Concurrency, LockCost, count, longest
from tests.engine import quick


@pytest.fixture(autouse=True)
def _one_search_loop(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("septum.engine.compiled.build", quick.build)


def counted(design: str, cpus: int, splits: int) -> Concurrency:
    found = count(Compiled(load(design).build("split", cpus=cpus, splits=splits), optimise=0))
    assert found.cut is None
    return found


def lock_of(found: Concurrency, name: str) -> LockCost:
    return next(lock for lock in found.locks if lock.name == name)


SPLIT_LOCK = "external_kvm_split_cache_lock"
#: design, CPUs, splits; states; DEMOTEs, splits of a leaf, and allocations of an sp at once; waits at a lock
STUDIED = [
    ("spinlock", 2, 2, 4_054, (1, 1, 2), {"mmu_lock(w)": (26, 51), SPLIT_LOCK: (15, 38)}),
    ("spinlock", 3, 1, 21_290, (1, 1, 3), {"mmu_lock(w)": (25, 55), SPLIT_LOCK: (15, 38)}),
    ("spinlock-shared", 2, 2, 6_259, (1, 2, 2), {SPLIT_LOCK: (16, 40)}),
    ("per-vcpu", 2, 2, 4_752, (2, 2, 2), {"pamt_lock": (5, 5)}),
]
AT_ONCE = ("tdh_mem_page_demote", "tdp_mmu_split_huge_page", "alloc_page")


@pytest.mark.parametrize(("design", "cpus", "splits", "states", "at_once", "waits"), STUDIED)
def test_numbers_are_those_of_another_program(
    design: str, cpus: int, splits: int, states: int, at_once: tuple[int, ...], waits: dict[str, tuple[int, int]]
) -> None:
    found = counted(design, cpus, splits)
    assert found.states == states
    assert tuple(found.at_once[name] for name in AT_ONCE) == at_once
    assert {lock.name: (lock.until_free, lock.until_taken) for lock in found.locks if lock.waits} == waits


DEMOTE_OUTSIDE = """
from septum.designs import spinlock_shared
from septum.kernel.errno import EAGAIN

class Design(spinlock_shared.Design):
    async def tdx_sept_split_private_spte(self, page, sp):
        sept_page = self.sept_page_of(sp)
        await self.lock_split_cache()
        if await self.split_cache_low():
            await self.unlock_split_cache()
            return -EAGAIN
        await self.get_for_demote(sept_page)
        await self.unlock_split_cache()
        return await self.demote_with_reference(page, sept_page)
"""
TOP_UP_INSIDE = """
from septum.designs import spinlock
from septum.kernel.locks import spin_lock, spin_unlock
from septum.kernel.pages import take_pages
from septum.kvm.virt_tdx import tdx_prealloc_add
from septum.lang import step

class Design(spinlock.Design):
    async def topup_external_split_cache(self):
        await spin_lock(self.external_kvm_split_cache_lock)
        while self.prealloc_split_cache.cnt < 4:
            await self.take_one()
            await tdx_prealloc_add(self.prealloc_split_cache)
        await spin_unlock(self.external_kvm_split_cache_lock)
        return 0

    async def take_one(self):
        await step()  # GFP_ATOMIC
        self.host.pages.allocated += 1
        take_pages(self.cpus, 1)
"""


def written(tmp_path: Path, text: str) -> str:
    file = tmp_path / "mine.py"
    file.write_text(text)
    return str(file)


def test_demote_outside_the_split_lock(tmp_path: Path) -> None:
    """Two DEMOTEs at once, and a section without one."""
    within, outside = counted("spinlock-shared", 2, 1), counted(written(tmp_path, DEMOTE_OUTSIDE), 2, 1)
    assert (within.at_once["tdh_mem_page_demote"], outside.at_once["tdh_mem_page_demote"]) == (1, 2)
    assert "tdh_mem_page_demote" in lock_of(within, SPLIT_LOCK).contains
    assert lock_of(outside, SPLIT_LOCK).contains == ("tdh_phymem_pamt_add",)
    assert (lock_of(outside, SPLIT_LOCK).section or 0) < (lock_of(within, SPLIT_LOCK).section or 0)


def test_top_up_inside_the_split_lock(tmp_path: Path) -> None:
    """Two no longer top up at once, and whoever splits may wait for pages to be allocated."""
    before, after = counted("spinlock", 2, 2), counted(written(tmp_path, TOP_UP_INSIDE), 2, 2)
    assert not after.fails
    assert [found.at_once["topup_external_split_cache"] for found in (before, after)] == [2, 1]
    assert (lock_of(after, SPLIT_LOCK).until_taken or 0) > (lock_of(before, SPLIT_LOCK).until_taken or 0)


def test_a_design_that_fails_says_so_and_a_loop_has_no_bound(tmp_path: Path) -> None:
    assert counted("spinlock-no-recheck", 2, 1).fails == ("cache-never-short",)
    model = load("spinlock").build("endless", cpus=2, splits=1)
    found = count(Compiled(model, optimise=0))
    assert (lock_of(found, SPLIT_LOCK).until_free, lock_of(found, "mmu_lock(w)").until_taken) == (15, None)


def test_too_many_states_is_no_number() -> None:
    model = load("spinlock").build("split", cpus=2, splits=2)
    found = count(Compiled(model, optimise=0), most=3_500)
    assert found.cut is not None
    assert "states without reductions" in found.cut
    assert not found.locks


@settings(max_examples=200, derandomize=True)
@given(st.data())
def test_longest_path_is_that_of_the_slow_way(data: st.DataObject) -> None:
    """All paths of small random graphs, edge by edge; a loop that counts has no longest."""
    states = data.draw(st.integers(1, 5))
    edge = st.tuples(st.integers(0, states - 1), st.integers(0, 1), st.integers(0, states - 1))
    edges = sorted(data.draw(st.lists(edge, max_size=8)))
    inside = data.draw(st.sets(st.integers(0, states - 1)))
    counting = data.draw(st.sets(st.tuples(st.integers(0, states - 1), st.integers(0, 1))))
    without = data.draw(st.sampled_from([None, 0]))
    first = [sum(a < state for a, _, _ in edges) for state in range(states + 1)]
    space: Any = SimpleNamespace(
        states=states,
        to=[b for _, _, b in edges],
        by=[cpu for _, cpu, _ in edges],
        edges=lambda state: range(first[state], first[state + 1]),
        tick=lambda: None,
    )
    found = longest(space, inside.__contains__, lambda s, c: (s, c) in counting, without)
    assert found == slowly(edges, inside, counting, without)


def slowly(
    edges: list[tuple[int, int, int]], inside: set[int], counting: set[tuple[int, int]], without: int | None
) -> int | None:
    """Extend paths by an edge again and again; what still grows after so many edges goes round a loop."""
    usable = [(a, (a, cpu) in counting, b) for a, cpu, b in edges if a in inside and cpu != without]
    best = dict.fromkeys(inside, 0)  # the most that counts on a path from here
    for round in itertools.count():
        longer = {
            state: max([best[state], *(counts + best.get(b, 0) for a, counts, b in usable if a == state)])
            for state in inside
        }
        if longer == best:
            return max(best.values(), default=0)
        if round > len(inside) + 1:
            return None
        best = longer
    raise AssertionError


def test_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    command = ["check", "spinlock-shared", "per-vcpu", "--concurrency", "--splits", "1"]
    assert main(command) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "concurrency in steps: scenario split, --cpus 2, --splits 1"
    assert next(line.split() for line in lines if "demote" in line) == ["tdh_mem_page_demote", "1", "2"]
    assert max(map(len, lines)) <= 80
    assert main([*command, "--json"]) == 0
    shared, vcpu = json.loads(capsys.readouterr().out)["results"]
    assert (shared["design"], shared["at_once"]["tdh_mem_page_demote"]) == ("spinlock-shared", 1)
    assert vcpu["at_once"]["tdh_mem_page_demote"] == 2
    assert {lock["name"]: lock["until_free"] for lock in shared["locks"] if lock["waits"]} == {SPLIT_LOCK: 16}
    assert main(["check", "spinlock", "--concurrency", "--all"]) == 2
    assert "leave out --all" in capsys.readouterr().err
