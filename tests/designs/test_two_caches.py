# SPDX-License-Identifier: GPL-2.0-or-later
"""The seed's two caches at once: it holds in every pairing of vCPUs and ioctls, and each wrong choice is found.

Sizes of spaces in the scenarios of splits are in test_design_verdicts.py.
"""

import pytest

from septum.designs import tip, two_caches
from septum.kvm.kvm_types import Page2M
from septum.kvm.mmu_internal import RET_PF_RETRY
from septum.kvm.tdx import KvmTdx
from septum.kvm.virt_tdx import fill_pamt_array
from septum.lang import require
from septum.scenarios import SCENARIOS, build
from tests.conftest import Explore, SplitDesign, Violated

#: scenario -> states and transitions of the whole space: plain, and with --enomem --busy
SPACE = {
    "faults-split": ((11_303, 22_104), (28_282, 64_004)),
    "fault-ioctl": ((7_004, 13_541), (16_513, 37_014)),
    "fault-split": ((2_090, 4_000), (4_878, 10_827)),
    "accept-mismatch": ((1_057, 1_985), (3_894, 7_831)),
    "accept-first": ((14_725, 28_934), (188_761, 418_343)),
    "convert-same": ((3_557, 5_866), (12_618, 22_572)),
}


@pytest.mark.parametrize("both", [False, True], ids=["plain", "enomem-busy"])
@pytest.mark.parametrize("scenario", SPACE)
def test_it_holds(split_design: SplitDesign, explore: Explore, scenario: str, both: bool) -> None:
    """vCPU against vCPU, vCPU against ioctl, ioctl against ioctl; whatever fails, and whatever is busy."""
    compiled = split_design("two-caches", scenario, cpus=2, splits=0, enomem=both, busy=both)
    result = explore(compiled)
    assert result.findings == ()
    assert set(compiled.code.properties) - result.reached <= compiled.model.unreachable
    assert (result.progress.states, result.progress.edges) == SPACE[scenario][both]


def test_faults_that_split_are_for_it_alone() -> None:
    """Another design's vCPUs split nothing in a fault, and it says so."""
    for name in ("faults-split", "fault-ioctl"):
        assert SCENARIOS[name].not_for(tip.Design) != ""
        assert SCENARIOS[name].not_for(two_caches.Design) == ""


class FaultTakesTheVms(two_caches.Design):
    """The running vCPU is not asked for: a fault consumes from the VM's cache, which nobody topped up for it."""

    async def alloc_pamt_array(self) -> bool:
        return await fill_pamt_array(self.host, lambda: self.alloc_pamt_page())


class IoctlTakesAVcpus(two_caches.Design):
    """An ioctl consumes from the cache of vCPU 1, whose mutex it does not hold."""

    async def alloc_pamt_array(self) -> bool:
        caches = self.kvm.vcpus[1].caches
        require(caches.pamt >= 2, "cache-never-short")
        return await caches.alloc_pamt_array()


class IoctlTakesWhatThereIs(two_caches.Design):
    """An ioctl consumes from the cache of vCPU 1 if there is something in it."""

    async def alloc_pamt_array(self) -> bool:
        caches = self.kvm.vcpus[1].caches
        if caches.pamt >= 2:
            return await caches.alloc_pamt_array()
        return await super().alloc_pamt_array()


class OldModule(two_caches.Design):
    """The module wants BLOCK and TRACK, and a fault does neither."""

    non_blocking_resize = False


class FaultBlocks(two_caches.Design):
    """A fault blocks and tracks, which takes write mmu_lock."""

    blocks = True


class FaultKicks(two_caches.Design):
    """A fault takes BUSY for what happens under write mmu_lock only."""

    async def demote_shared(self, page: Page2M, sept_page: int) -> int:
        err = await self.tdh_do_no_vcpus(lambda: self.seamcall_demote(page, sept_page))
        require(err == 0, "no-seamcall-bug")
        await self.count_demoted(page)
        return 0


class FaultWaits(two_caches.Design):
    """A fault that may not map huge goes round until somebody else has split the leaf."""

    async def split_in_fault(self, page: Page2M) -> int:
        return RET_PF_RETRY


WRONG = [
    (FaultTakesTheVms, "faults-split", False, "require", "cache-never-short"),
    (FaultTakesTheVms, "fault-ioctl", False, "require", "cache-never-short"),
    (IoctlTakesAVcpus, "fault-ioctl", False, "require", "cache-never-short"),
    (IoctlTakesWhatThereIs, "fault-ioctl", False, "race", "caches.pamt"),
    (OldModule, "faults-split", False, "require", "no-seamcall-bug"),
    (OldModule, "convert-same", False, "require", "no-seamcall-bug"),
    (FaultBlocks, "faults-split", False, "require", "mmu-lock-held-for-write"),
    (FaultKicks, "faults-split", True, "require", "mmu-lock-held-for-write"),
]


@pytest.mark.parametrize(("design", "scenario", "busy", "kind", "name"), WRONG)
def test_wrong_choices(
    violated: Violated, design: type[KvmTdx], scenario: str, busy: bool, kind: str, name: str
) -> None:
    found = violated(build(design.__name__, design, scenario, cpus=2, splits=0, enomem=False, busy=busy))
    assert found.kind == kind
    assert found.name.endswith(name)


class IoctlBlocks(two_caches.Design):
    """An ioctl blocks and tracks, as it has to with today's module; a fault demotes without."""

    async def block_and_track(self, page: Page2M) -> None:
        if not self.runs_vcpu():
            await self.block_first(page)

    async def block_first(self, page: Page2M) -> None:
        """With write mmu_lock held."""
        await super().block_and_track(page)

    blocks = True


@pytest.mark.parametrize("scenario", ["fault-ioctl", "convert-same"])
def test_an_ioctl_may_block_all_the_same(explore: Explore, scenario: str) -> None:
    """Whether BLOCK and TRACK happen is a choice of its own."""
    model = build("blocks", IoctlBlocks, scenario, cpus=2, splits=0, enomem=False, busy=False)
    assert explore(model).findings == ()


def test_a_fault_that_splits_nothing_never_ends(explore: Explore) -> None:
    """Every run of it goes on: no end is reached, where all pages would have to be split."""
    model = build("waits", FaultWaits, "faults-split", cpus=2, splits=0, enomem=False, busy=False)
    assert "all-split" not in explore(model).reached
