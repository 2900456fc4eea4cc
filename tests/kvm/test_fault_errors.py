# SPDX-License-Identifier: GPL-2.0-or-later
"""A fault whose tdx_pamt_get() fails: the mirror SPTE is put back, and the fault tried again, whatever the error is."""

import pytest

from septum.designs import v6
from septum.engine.compiled import Compiled
from septum.engine.liveness import look
from septum.kernel.context import task_exit
from septum.kernel.locks import read_lock, read_unlock
from septum.kvm.kvm_host import Kvm, Mirror, Mirror4K
from septum.kvm.mmu import kvm_tdp_mmu_page_fault, mmu_topup_memory_caches
from septum.kvm.mmu_internal import RET_PF_FIXED, RET_PF_RETRY
from septum.kvm.tdp_mmu import kvm_tdp_mmu_map
from septum.kvm.tdx import KvmTdx
from septum.kvm.tdx_run import fault_in
from septum.lang import step
from septum.lang.model import Model, Program
from septum.scenarios import World
from septum.tdx.status import TDX_OPERAND_BUSY
from tests.conftest import Violated
from tests.kvm.driving import drive, world


def small_page(panic_on_warn: bool = True) -> World:
    """A 2M page of which nothing is mapped, that faults may map by 4K pages only."""
    made = world(v6.Design, pages=1, panic_on_warn=panic_on_warn)
    made.unmap(0)
    made.add_memory()
    made.add_vcpus()
    made.kvm.memory.lpage_info[0].guest_inhibit = 1
    return made


@pytest.mark.parametrize("left", [0, 2])
def test_an_empty_cache_is_topped_up_by_the_next_try(left: int) -> None:
    """Without a pair there is no table; with one there is, and no page: both times the vCPU gets both in the end."""
    w = small_page()
    vcpu = w.kvm.vcpus[0]
    assert drive(mmu_topup_memory_caches(w.kvm, w.tdx, vcpu.caches))[0] == 0
    w.host.pages.allocated -= vcpu.caches.pamt - left
    vcpu.caches.pamt = left
    drive(read_lock(w.kvm.mmu_lock))
    assert drive(kvm_tdp_mmu_map(w.kvm, w.tdx, 0))[0] == RET_PF_RETRY
    drive(read_unlock(w.kvm.mmu_lock))
    assert w.kvm.sptes[0].state == (Mirror.TABLE if left else Mirror.NONE)
    assert w.kvm.sptes[0].children[0].state == Mirror4K.NONE
    assert [count.counter for count in w.host.pamt_refcounts] == ([0, 1] if left else [0, 0])
    assert w.cpus.tasks[0].pages == 0
    assert drive(kvm_tdp_mmu_page_fault(w.kvm, w.tdx, 0))[0] == RET_PF_FIXED
    assert w.kvm.sptes[0].children[0].state == Mirror4K.PAGE
    assert [count.counter for count in w.host.pamt_refcounts] == [1, 1]


async def refused(module: object, region: int, page0: int = 0, page1: int = 0) -> int:
    """A PAMT.ADD that fails each time."""
    await step()
    return TDX_OPERAND_BUSY


async def runs(kvm: Kvm, tdx: KvmTdx) -> None:
    """A vCPU that faults."""
    await fault_in(kvm, tdx, 0)
    task_exit(kvm.host.cpus)


def faulting(w: World) -> Model:
    return Model("faulting", w.tdx, [Program(runs, (w.kvm, w.tdx))], (), w.cpus.lock_names)


def test_a_pamt_add_that_keeps_failing_is_tried_for_ever(monkeypatch: pytest.MonkeyPatch, violated: Violated) -> None:
    """It is warned of once, and the VM is not bugged: the vCPU goes round in the kernel. Otherwise the fault ends."""
    assert look(Compiled(faulting(small_page()), 0)).loop is None
    monkeypatch.setattr("septum.kvm.virt_tdx.tdh_phymem_pamt_add", refused)
    assert look(Compiled(faulting(small_page(panic_on_warn=False)), 0)).loop is not None
    assert violated(faulting(small_page())).name == "no-seamcall-bug"
