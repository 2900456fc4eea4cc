# SPDX-License-Identifier: GPL-2.0-or-later
"""An ACCEPT of less than 2M where a design splits under read mmu_lock: who notes the level, and under which lock."""

import pytest

from septum.designs import spinlock_shared
from septum.kvm.kvm_host import Kvm, kvm_mmu_lock, kvm_mmu_unlock
from septum.kvm.kvm_types import Gfn
from septum.kvm.tdp_mmu import kvm_tdp_mmu_mirrors_split_huge_pages
from septum.kvm.tdx import KvmTdx
from septum.lang import step
from septum.scenarios import build
from tests.conftest import Explore, SplitDesign, Violated

#: scenario -> design -> states and transitions of the whole space
SPACE = {
    "accept-mismatch": {"spinlock-shared": (1_700, 3_226), "per-vcpu": (1_404, 2_658)},
    "accept-first": {"spinlock-shared": (14_687, 28_825), "per-vcpu": (13_285, 26_055)},
    "accept-convert": {"spinlock-shared": (9_488, 17_442)},
}


@pytest.mark.parametrize(("scenario", "design"), [(s, d) for s in SPACE for d in SPACE[s]])
def test_it_holds(split_design: SplitDesign, explore: Explore, scenario: str, design: str) -> None:
    compiled = split_design(design, scenario, cpus=2, splits=0)
    result = explore(compiled)
    assert result.findings == ()
    assert set(compiled.code.properties) - result.reached <= compiled.model.unreachable
    assert (result.progress.states, result.progress.edges) == SPACE[scenario][design]


async def tdx_honor_guest_accept_level(kvm: Kvm, tdx: KvmTdx, gfn: Gfn, level_2m: bool) -> int:
    """HP-v3 13/24 with read mmu_lock where it has write mmu_lock."""
    page = gfn // kvm.td.module.children
    if level_2m:
        return 0
    await step()
    if kvm.memory.lpage_info[page].guest_inhibit:
        return 0
    await kvm_mmu_lock(kvm, tdx.shared)
    ret = await kvm_tdp_mmu_mirrors_split_huge_pages(kvm, tdx, page, page + 1)
    if ret == 0:
        kvm.memory.lpage_info[page].guest_inhibit = 1
    await kvm_mmu_unlock(kvm, tdx.shared)
    return ret


class NotesUnderReadLock(spinlock_shared.Design):
    """The bit is set in the section of mmu_lock that has split, or has found nothing to split."""

    replaces = (tdx_honor_guest_accept_level,)


def test_the_level_is_not_noted_under_read_mmu_lock(explore: Explore, violated: Violated) -> None:
    """A fault that has chosen 2M beside it maps 2M all the same, frozen or not yet begun; the 4K one meets that leaf.

    No DEMOTE is busy, and nobody else splits: it is not M03.
    """
    model = build("notes", NotesUnderReadLock, "accept-first", cpus=2, splits=0, enomem=False, busy=False)
    assert violated(model).name == "inhibit-kept"
    model = build("notes", NotesUnderReadLock, "accept-first", cpus=2, splits=0, enomem=False, busy=False)
    places = {(f.name, f.site and f.site.function) for f in explore(model, keep_going=True).findings}
    assert places == {("inhibit-kept", "inhibit_kept"), ("no-kvm-bug", "split_in_fault")}
