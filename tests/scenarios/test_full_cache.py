# SPDX-License-Identifier: GPL-2.0-or-later
"""A start with full caches: a top-up has nothing to do, and one that does not look is found there only."""

import pytest

from septum.designs import load, per_vcpu, spinlock, v5
from septum.kernel.pages import alloc_page, give_pages
from septum.kvm.kvm_host import Kvm
from septum.kvm.tdx import MIN_SPLIT_CACHE, KvmTdx
from septum.kvm.virt_tdx import (
    TdxPamtCache,
    TdxPrealloc,
    tdx_alloc_page_pamt_cache,
    tdx_prealloc_add,
    tdx_topup_pamt_cache,
)
from septum.lang import PerCpu, me, u8
from septum.scenarios import build
from tests.conftest import Explore, SplitDesign, Violated, world_of
from tests.few import part

#: design -> states and transitions with two CPUs and one page each; pages in its caches at the start
SPACE = {
    "spinlock": (309, 432, 6),
    "per-vcpu": (848, 1598, 8),
    "rfc-v2": (279, 390, 4),
    "v5": (100, 100, 2),
    "tip": (112, 112, 4),
}


@pytest.mark.parametrize("design", part(SPACE, 2))
def test_space(split_design: SplitDesign, explore: Explore, design: str) -> None:
    compiled = split_design(design, "full-cache", cpus=2, splits=1)
    world = world_of(compiled.model)
    assert world.cached_pages() == world.host.pages.allocated == SPACE[design][2]
    result = explore(compiled)
    assert result.findings == ()
    assert (result.progress.states, result.progress.edges) == SPACE[design][:2]


def test_reserved_has_no_cache() -> None:
    assert "full-cache" not in load("reserved").scenarios


class TopsUpBlindly(v5.Design):
    """V5 with a top-up that adds a pair, whatever is there."""

    async def topup_split_cache(self) -> int:
        for _ in range(2):
            if not await alloc_page(self.host.pages):
                return -12
            self.pamt_cache.cnt += 1
            give_pages(self.cpus, 1)
        return 0


class FillsAtEntry(per_vcpu.Design):
    """A cache for each vCPU that KVM_RUN fills as if it were empty."""

    async def begin_split_ioctl(self) -> None:
        await super().begin_split_ioctl()
        for _ in range(MIN_SPLIT_CACHE):
            if await alloc_page(self.host.pages):
                await tdx_prealloc_add(self.vcpus[me()].prealloc)


@pytest.mark.parametrize("bug", [TopsUpBlindly, FillsAtEntry])
def test_a_top_up_that_does_not_look(explore: Explore, violated: Violated, bug: type[KvmTdx]) -> None:
    """A split takes all of it again, so that nothing is wrong where the cache is empty at the start."""
    assert explore(build("blind", bug, "split", cpus=2, splits=2, enomem=False, busy=False)).findings == ()
    found = violated(build("blind", bug, "full-cache", cpus=2, splits=1, enomem=False, busy=False))
    assert found.kind == "overflow"


class Unused(v5.Design):
    """It has a cache of its own, and leaves that of the design which it derives from where it is."""

    def __init__(self, kvm: Kvm) -> None:
        super().__init__(kvm)
        self.own = TdxPamtCache(self.cpus, 2)

    async def topup_split_cache(self) -> int:
        return await tdx_topup_pamt_cache(self.host.pages, self.own, 1)

    async def alloc_pamt_page(self) -> bool:
        return tdx_alloc_page_pamt_cache(self.own)

    def cached_pages(self) -> int:
        return self.own.cnt


class OneOfACpu(spinlock.Design):
    """A cache for each CPU, which the design does not free with vCPUs."""

    def __init__(self, kvm: Kvm) -> None:
        super().__init__(kvm)
        self.each = PerCpu(TdxPrealloc(self.cpus, MIN_SPLIT_CACHE) for _ in self.cpus.tasks)

    def cached_pages(self) -> int:
        count: u8 = self.prealloc_split_cache.page_list
        for cache in self.each:
            count += cache.page_list
        return count


def test_only_caches_in_use_are_filled() -> None:
    world = world_of(build("unused", Unused, "full-cache", cpus=1, splits=1, enomem=False, busy=False))
    assert (world.own.cnt, world.pamt_cache.cnt, world.host.pages.allocated) == (4, 0, 4)


@pytest.mark.parametrize(("scenario", "cpus", "each"), [("full-cache", 2, MIN_SPLIT_CACHE), ("full-destroy", 2, 0)])
def test_caches_of_each_cpu(scenario: str, cpus: int, each: int) -> None:
    """They are full at a TD's end only where the design says how they are freed."""
    splits = 1 if scenario == "full-cache" else 0
    world = world_of(build("each", OneOfACpu, scenario, cpus=cpus, splits=splits, enomem=False, busy=False))
    tdx = world if scenario == "full-cache" else world.vms[0]
    assert [cache.cnt for cache in tdx.each] == [each, each]
    assert tdx.prealloc_split_cache.cnt == MIN_SPLIT_CACHE + cpus
