# SPDX-License-Identifier: GPL-2.0-or-later
"""The end of caches is a design's own: a vCPU's (tdx_vcpu_free()) and the VM's (tdx_vm_destroy()), and bugs of both."""

import pytest

from septum.designs import per_vcpu, tip
from septum.kernel.pages import free_pages, take_pages
from septum.kvm.kvm_host import Kvm
from septum.kvm.tdx import KvmTdx
from septum.kvm.virt_tdx import TDX_DPAMT_ENTRY_PAGE_CNT
from septum.lang import step
from septum.scenarios import build
from tests.conftest import Explore, SplitDesign, Violated, world_of
from tests.few import part

#: design -> states and transitions
SPACE = {"tip": (768, 1_472), "per-vcpu": (969, 1_864), "two-caches": (864, 1_658)}


@pytest.mark.parametrize("design", part(SPACE, 2))
def test_space(split_design: SplitDesign, explore: Explore, design: str) -> None:
    compiled = split_design(design, "full-destroy", cpus=2, splits=0)
    world = world_of(compiled.model)
    cached = sum(vcpu.caches.pages() for vcpu in world.vms[0].kvm.vcpus)
    assert world.vms[0].cached_pages() > 0 and cached == 12
    assert world.host.pages.allocated == cached + world.vms[0].cached_pages()
    result = explore(compiled)
    assert result.findings == ()
    assert (result.progress.states, result.progress.edges) == SPACE[design]


class KeepsVms(tip.Design):
    """The VM's cache is forgotten."""

    async def tdx_vm_destroy(self) -> None:
        await step()


class FreesVmsTwice(tip.Design):
    """Its pages are freed, and are in the list still when it is freed again."""

    async def tdx_vm_destroy(self) -> None:
        take_pages(self.cpus, self.pamt_cache.cnt)
        await free_pages(self.host.pages, self.pamt_cache.cnt)
        await super().tdx_vm_destroy()


class KeepsVcpus(per_vcpu.Design):
    """A vCPU goes, and its cache does not."""

    async def tdx_vcpu_free(self, vcpu: int) -> None:
        await step()


class FreesVcpusTwice(tip.Design):
    """The pages of a vCPU's tdx_pamt_cache are freed here, and by mmu_free_memory_caches() again."""

    async def tdx_vcpu_free(self, vcpu: int) -> None:
        take_pages(self.cpus, TDX_DPAMT_ENTRY_PAGE_CNT)
        await free_pages(self.host.pages, TDX_DPAMT_ENTRY_PAGE_CNT)


class FreesRunning(per_vcpu.Design):
    """The cache of the vCPU that the destroying thread would run is freed, whichever vCPU goes."""

    async def tdx_vcpu_free(self, vcpu: int) -> None:
        await super().tdx_vcpu_free(0)


BUGS: dict[type[KvmTdx], str] = {
    KeepsVms: "nothing-left",
    FreesVmsTwice: "pages-accounted",
    KeepsVcpus: "nothing-left",
    FreesVcpusTwice: "pages-accounted",
    FreesRunning: "nothing-left",
}


@pytest.mark.parametrize("bug", BUGS, ids=lambda bug: bug.__name__)
def test_bug_is_found(violated: Violated, bug: type[KvmTdx]) -> None:
    found = violated(build("bug", bug, "full-destroy", cpus=2, splits=0, enomem=False, busy=False))
    assert found.name == BUGS[bug]


async def mmu_free_memory_caches(kvm: Kvm, tdx: KvmTdx, caches: object) -> None:
    """Nothing is freed."""
    await step()


class ReplacesCommon(tip.Design):
    """What all designs have in common may be replaced as well."""

    replaces = (mmu_free_memory_caches,)


def test_the_common_function_may_be_replaced(violated: Violated) -> None:
    model = build("bug", ReplacesCommon, "full-destroy", cpus=2, splits=0, enomem=False, busy=False)
    assert violated(model).name == "nothing-left"
