# SPDX-License-Identifier: GPL-2.0-or-later
"""A PAMT.ADD that fails: bugs of error paths that no other scenario runs, and what a dead VM leaves behind."""

from pathlib import Path
from typing import ClassVar

import pytest

from septum.designs import DesignError, load, sept_alt, spinlock, v6
from septum.engine.native import Native, run
from septum.engine.schedulers import Random
from septum.kernel.atomic import atomic_inc_not_zero, atomic_set
from septum.kernel.errno import EBUSY, EIO, ENOMEM
from septum.kernel.pages import take_pages
from septum.kvm.kvm_host import FaultCaches, Kvm, Mirror, Mirror4K, pamt_add_failed
from septum.kvm.kvm_types import Page2M
from septum.kvm.tdp_mmu import tdp_mmu_free_sp
from septum.kvm.tdx import KvmTdx
from septum.kvm.virt_tdx import (
    Host,
    PamtCache,
    alloc_pamt_array,
    free_pamt_array,
    lock_pamt,
    seamcall_pamt_add,
    unlock_pamt,
)
from septum.lang import me, require, step
from septum.scenarios import build
from tests.conftest import Explore, Violated, world_of
from tests.few import part

NOTHING, COUNT, PAIR, LOCK = range(4)


async def tdx_pamt_get(host: Host, cache: PamtCache | None, region: int, forgets: int) -> int:
    """tdx_pamt_get() of DP-v6, in whose error path one thing is not undone."""
    refcount = host.pamt_refcounts[region]
    if await atomic_inc_not_zero(refcount):
        return 0
    if not await alloc_pamt_array(host, cache):
        return -ENOMEM
    await lock_pamt(host)
    if await atomic_inc_not_zero(refcount):
        await unlock_pamt(host)
        await free_pamt_array(host)
        return 0
    err = await seamcall_pamt_add(host, region)
    if host.panic_on_warn:
        require(err == 0, "no-seamcall-bug")  # WARN_ON_ONCE()
    if err == 0 or forgets == COUNT:
        await atomic_set(refcount, 1)
    if err == 0 or forgets != LOCK:
        await unlock_pamt(host)
    if err == 0:
        return 0
    if forgets != PAIR:
        await free_pamt_array(host)
    return -EIO


class Forgets(v6.Design):
    """The count, the pair, or pamt_lock is not put back."""

    forgets: ClassVar[int] = NOTHING

    async def pamt_get(self, cache: PamtCache | None, region: int) -> int:
        return await tdx_pamt_get(self.host, cache, region, self.forgets)


class ForgetsCount(Forgets):
    forgets = COUNT


class ForgetsPair(Forgets):
    forgets = PAIR


class ForgetsLock(Forgets):
    forgets = LOCK


class PutsAfterAll(spinlock.Design):
    """A split whose get has failed puts the reference that it did not get."""

    async def demote(self, page: Page2M, sept_page: int) -> int:
        ret = await self.get_for_demote(sept_page)
        if not pamt_add_failed(self.kvm, ret):
            require(ret == 0, "no-kvm-bug")
        if ret == 0:
            ret = await self.demote_with_reference(page, sept_page)
        if ret:
            await self.put_sept_page(sept_page)
        return ret


class DemotesAnyway(sept_alt.Design):
    """C37: what get returned is not looked at."""

    async def tdx_sept_split_private_spte(self, page: Page2M, sp: int) -> int:
        await self.pamt_get(self, self.sept_page_of(sp))
        await self.block_and_track(page)
        await self.lock_split_cache()
        ret = await self.demote(page, self.sept_page_of(sp))
        await self.unlock_split_cache()
        return ret


async def tdp_mmu_link_sp(kvm: Kvm, tdx: KvmTdx, page: Page2M) -> int:
    """The frozen entry is put back where the module is busy, and nowhere else."""
    caches: FaultCaches = kvm.vcpus[me()].caches
    sept_page = kvm.first_sept_region + caches.external_region
    caches.spt = 0
    caches.external_spt = 0
    take_pages(kvm.host.cpus, 2)
    await step()
    if kvm.sptes[page].state != Mirror.NONE:
        await tdp_mmu_free_sp(kvm, tdx, caches.external_region + 1)
        return -EBUSY
    kvm.sptes[page].state = Mirror.FROZEN
    ret = await tdx.tdx_sept_map_nonleaf_spte(caches, page, sept_page)
    await step()
    if ret:
        if ret == -EBUSY:
            kvm.sptes[page].state = Mirror.NONE
        await tdp_mmu_free_sp(kvm, tdx, caches.external_region + 1)
        return ret
    kvm.sptes[page].state = Mirror.TABLE
    for child in kvm.sptes[page].children:
        child.state = Mirror4K.NONE
    return 0


class LeavesFrozen(spinlock.Design):
    replaces = (tdp_mmu_link_sp,)


BUGS: dict[type[KvmTdx], str] = {
    ForgetsCount: "pair-present",
    ForgetsPair: "no-page-leaked",
    ForgetsLock: "no-sleep-in-atomic",
    PutsAfterAll: "refcount-is-users",
    DemotesAnyway: "no-seamcall-bug",
    LeavesFrozen: "mirror-agrees",
}
#: those whose error path is the split's
IN_SPLIT = (PutsAfterAll, DemotesAnyway)


@pytest.mark.parametrize("bug", BUGS, ids=lambda bug: bug.__name__)
def test_it_is_found_where_pamt_add_fails(violated: Violated, bug: type[KvmTdx]) -> None:
    scenario = "add-fails-split" if bug in IN_SPLIT else "add-fails"
    found = violated(build("bug", bug, scenario, cpus=2, splits=0, enomem=False, busy=False))
    assert found.name == BUGS[bug]


@pytest.mark.parametrize("bug", part(BUGS, 4), ids=lambda bug: bug.__name__)
def test_and_only_there(explore: Explore, bug: type[KvmTdx]) -> None:
    """A split beside a fault has the same code, with an ADD that succeeds."""
    assert explore(build("bug", bug, "fault-split", cpus=2, splits=0, enomem=True, busy=False)).findings == ()


def test_a_dead_vm() -> None:
    """KVM_BUG_ON() is reached, and the table stays in its mirror; the vCPU beside it has its page all the same."""
    dead = 0
    model = build("spinlock", spinlock.Design, "add-fails-split", cpus=2, splits=0, enomem=False, busy=False)
    for seed in range(20):
        model.reset()
        with Native(model) as native:
            for _ in run(native, Random(seed)):
                pass
            assert native.failure is None
            world = world_of(model)
            if world.kvm.lost_tables:
                dead += 1
                assert [page.state for page in world.kvm.sptes] == [Mirror.TABLE, Mirror.TABLE]
                assert world.host.pages.allocated == world.cached_pages() + world.kvm.vcpus[1].caches.pages() + 8
    assert 0 < dead < 20


OWN_SPLIT = """from septum.designs import spinlock
from septum.lang import require


class Design(spinlock.Design):
    async def demote(self, page, sept_page):
        ret = await self.get_for_demote(sept_page)
        require(ret == 0, "no-kvm-bug")
        return await self.demote_with_reference(page, sept_page)
"""


def test_a_kvm_bug_on_of_ones_own_is_not_called_wrong(tmp_path: Path, explore: Explore) -> None:
    """It is what is posted for that error; so the split's PAMT.ADD fails in no scenario of such a design."""
    file = tmp_path / "own.py"
    file.write_text(OWN_SPLIT, encoding="utf-8")
    design = load(str(file))
    assert "add-fails-split" not in design.scenarios and "add-fails-split" in load("spinlock").scenarios
    with pytest.raises(DesignError, match=r"its own demote\(\), whose KVM_BUG_ON\(\) may be about this error"):
        design.build("add-fails-split", cpus=2, splits=0)
    assert explore(design.build("add-fails", cpus=2, splits=0)).findings == ()
