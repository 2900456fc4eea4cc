# SPDX-License-Identifier: GPL-2.0-or-later
"""The caches of a design are full at the start, as an earlier operation may have left them.

All other scenarios begin with empty ones, so that a top-up that ignores what is there goes unseen in them
where each split takes all of it again. Full is what the design's own bound says: kvm_mmu_memory_cache.capacity, what is
topped up to (struct tdx_pamt_cache), and that with the overshoot of all CPUs (struct tdx_prealloc).
"""

from __future__ import annotations

from typing import Any

from septum.kernel.context import task_exit
from septum.kvm.kvm_host import Kvm
from septum.kvm.kvm_main import kvm_destroy_vm
from septum.kvm.kvm_types import KvmMmuMemoryCache
from septum.kvm.tdx import KvmTdx
from septum.kvm.virt_tdx import TDX_DPAMT_ENTRY_PAGE_CNT, TdxPamtCache, TdxPrealloc
from septum.lang import Struct
from septum.lang.model import Model, Program
from septum.lang.structs import name_tree
from septum.properties.lifetime import pages_reset
from septum.properties.split import all_split
from septum.scenarios.base import Scenario, Size, model_of
from septum.scenarios.lifetime import control_page, machine_model
from septum.scenarios.threads import close_guest_memfd, convert_disjoint
from septum.scenarios.world import World
from septum.tdx.module import PageType

#: the fields of a cache that count its pages
HOLDS = ("page_list", "cnt")
Cache = TdxPrealloc | TdxPamtCache | KvmMmuMemoryCache


def put_pages(cache: Any, full: bool) -> int:
    """Fill a cache, or empty it; returns how many pages it holds."""
    if isinstance(cache, KvmMmuMemoryCache):
        for slot in cache.objects:
            slot.page = int(full)
        cache.nobjs = cache.capacity if full else 0
        return int(cache.nobjs)
    for name in HOLDS if isinstance(cache, Cache) else cached(cache):
        if name in type(cache).fields():
            setattr(cache, name, cache.most if full else 0)
    return int(cache.most) if full else 0


def cached(struct: Struct) -> tuple[str, ...]:
    """The fields of a design's own struct that count its pages: those that its class names as ``cached``."""
    return tuple(getattr(type(struct), "cached", HOLDS))


def is_cache(struct: object) -> bool:
    """Whether a struct is one of these, or a design's own that has the same: pages, their number, and a bound."""
    if isinstance(struct, Cache):
        return True
    return isinstance(struct, Struct) and set(cached(struct)) <= set(type(struct).fields()) and hasattr(struct, "most")


def fill(world: World, each_cpu: bool) -> None:
    """Put as many pages into the caches of the VM as they hold; with ``each_cpu`` into those of each CPU, too.

    One whose pages cached_pages() does not count is not in use: a design may have it from the one that it derives from.
    """
    for cache in name_tree(world.tdx, "world"):
        if is_cache(cache) and (each_cpu or "[" not in cache.path):
            before = world.tdx.cached_pages()
            pages = put_pages(cache, full=True)
            if world.tdx.cached_pages() == before + pages:
                world.host.pages.allocated += pages
            else:
                put_pages(cache, full=False)


def build(name: str, design: type[KvmTdx], size: Size) -> Model:
    """``size.splits`` huge pages for each CPU to split."""
    world = World(design, cpus=size.cpus, pages=size.cpus * size.splits, enomem=size.enomem, busy=size.busy)
    fill(world, each_cpu=True)
    program = (convert_disjoint, (world.kvm, world.tdx, size.splits))
    return model_of(name, world, [program] * size.cpus, size, end=(all_split,), symmetric=False)


def fill_vcpus(world: World) -> None:
    """All vCPUs have what one fault may need, as after a fault that found its page mapped. S-EPT pages that bring
    their pair have it, with a reference each.
    """
    region = world.kvm.first_sept_region
    for vcpu in world.kvm.vcpus:
        vcpu.caches.spt = vcpu.caches.external_spt = 1
        vcpu.caches.pamt = vcpu.caches.most_pamt
        world.host.pages.allocated += vcpu.caches.pages()
        if world.tdx.stocks_sept_pages:
            world.host.pamt_refcounts[region].counter += 1
    if world.tdx.stocks_sept_pages:
        world.module.regions[region].type = PageType.PAMT
        world.host.pages.allocated += TDX_DPAMT_ENTRY_PAGE_CNT


async def die(kvm: Kvm, tdx: KvmTdx) -> None:
    """A TD is destroyed."""
    await close_guest_memfd(kvm, tdx)
    await kvm_destroy_vm(kvm, tdx)
    task_exit(kvm.host.cpus)


def destroy(name: str, design: type[KvmTdx], size: Size) -> Model:
    """CPU 0 destroys a TD with full caches; CPU 1 is another TD that uses the region of its S-EPT pages."""
    world = World(design, cpus=2, pages=1, epochs=8, enomem=size.enomem, busy=size.busy)
    world.add_memory()
    world.add_tdx_lock()
    world.add_vcpus()
    fill(world, each_cpu=design.tdx_vcpu_free is not KvmTdx.tdx_vcpu_free)  # by default nothing frees them
    fill_vcpus(world)
    programs = [Program(f, (world.kvm, world.tdx)) for f in (die, control_page)]
    unreachable = ("cache-never-short",)  # nobody splits
    return machine_model(name, world, programs, size, end=(pages_reset,), unreachable=unreachable)


def reserves(design: type[KvmTdx]) -> str:
    """Why a design has no cache that could be full; "" for those that have."""
    return "its pages are each call's own, and gone with it" if design.reserved_pages else ""


SCENARIOS = (
    Scenario("full-cache", "as split, and the caches of the design are full at the start", build, not_for=reserves),
    Scenario("full-destroy", "a TD is destroyed whose caches are full, and those of its vCPUs", destroy, 2),
)
