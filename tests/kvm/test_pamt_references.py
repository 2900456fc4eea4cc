# SPDX-License-Identifier: GPL-2.0-or-later
"""tdx_pamt_get() and tdx_pamt_put() against each other, in every order, in each of their versions."""

from collections.abc import Sequence

import pytest

from septum.designs import load, v6
from septum.engine.native import Native
from septum.engine.run import Step
from septum.kernel.context import task_exit
from septum.kernel.errno import EIO, ENOMEM
from septum.kernel.pages import take_pages
from septum.kvm.tdx import KvmTdx
from septum.kvm.virt_tdx import PamtCache, tdx_pamt_get_simple, tdx_pamt_get_v6, tdx_pamt_put_simple, tdx_pamt_put_v6
from septum.lang import SYNC, flag, require, step
from septum.lang.model import Check, Model, Program
from septum.properties.split import pages_accounted, pair_present
from septum.scenarios import World, build
from septum.tdx.module import PageType
from septum.tdx.status import TDX_OPERAND_BUSY
from tests.conftest import Explore, Violated, world_of

REGION = 0


class Plenty(KvmTdx):
    """A cache that is never empty; the optimised version of DP-v2 to V5."""

    async def alloc_pamt_page(self) -> bool:
        await step()
        self.host.pages.allocated += 1
        take_pages(self.cpus, 1)
        return True


class NoPages(KvmTdx):
    """A cache that is always empty."""


class OnePage(Plenty):
    """A cache with one page, where a pair is wanted."""

    had: int = flag(kind=SYNC)

    async def alloc_pamt_page(self) -> bool:
        if self.had:
            return False
        self.had = 1
        return await super().alloc_pamt_page()


class Simple(Plenty):
    """V5 16/45, DP-v6 05/11: all under the lock."""

    counts_under_lock = True

    async def pamt_get(self, cache: PamtCache | None, region: int) -> int:
        return await tdx_pamt_get_simple(self.host, cache, region)

    async def pamt_put(self, region: int) -> None:
        await tdx_pamt_put_simple(self.host, region)


class Version6(Plenty):
    """DP-v6 06/11: atomic_dec_and_lock()."""

    async def pamt_get(self, cache: PamtCache | None, region: int) -> int:
        return await tdx_pamt_get_v6(self.host, cache, region)

    async def pamt_put(self, region: int) -> None:
        await tdx_pamt_put_v6(self.host, region)


VERSIONS = (Plenty, Simple, Version6)


def use(tdx: KvmTdx) -> None:
    """Somebody with a reference finds the pair."""
    require(tdx.host.module.regions[REGION].type == PageType.PAMT, "pair-present")


async def get(tdx: KvmTdx) -> None:
    require(await tdx.pamt_get(tdx, REGION) == 0, "no-kvm-bug")
    use(tdx)
    task_exit(tdx.cpus)


async def put(tdx: KvmTdx) -> None:
    use(tdx)
    await tdx.pamt_put(REGION)
    task_exit(tdx.cpus)


async def get_and_put(tdx: KvmTdx) -> None:
    require(await tdx.pamt_get(tdx, REGION) == 0, "no-kvm-bug")
    use(tdx)
    await tdx.pamt_put(REGION)
    task_exit(tdx.cpus)


async def get_without_pages(tdx: KvmTdx) -> None:
    require(await tdx.pamt_get(tdx, REGION) == -ENOMEM, "no-kvm-bug")
    task_exit(tdx.cpus)


def nobody_left(tdx: KvmTdx) -> None:
    users_left(tdx, 0)


def one_left(tdx: KvmTdx) -> None:
    users_left(tdx, 1)


def two_left(tdx: KvmTdx) -> None:
    users_left(tdx, 2)


def users_left(tdx: KvmTdx, users: int) -> None:
    """The count, the pair, and no page but the pair's."""
    require(tdx.host.pamt_refcounts[REGION].counter == users, "refcount-is-users")
    require((tdx.host.module.regions[REGION].type == PageType.PAMT) == (users > 0), "pair-present")
    require(tdx.host.pages.allocated == 2 * (users > 0), "pages-accounted")


def region(
    programs: Sequence[object], end: object, users: int = 0, design: type[KvmTdx] = Plenty, **options: bool
) -> Model:
    """A CPU for each program, on a region with ``users`` references."""
    w = World(design, cpus=len(programs), pages=0, sept_regions=1, ptrs=4, **options)
    w.module.regions[REGION].type = PageType.PAMT if users else PageType.NDA
    w.host.pamt_refcounts[REGION].counter = users
    w.host.pages.allocated = 2 * bool(users)
    checks = [Check("always", f, (w.kvm, w.tdx)) for f in (pages_accounted, pair_present)]
    checks.append(Check("end", end, (w.tdx,)))  # type: ignore[arg-type]
    return Model("region", w.tdx, [Program(p, (w.tdx,)) for p in programs], checks, w.cpus.lock_names)  # type: ignore[arg-type]


#: what the CPUs do, users at the beginning, what is left
SOUND = [
    ([get], 0, one_left),
    ([get], 1, two_left),
    ([put], 1, nobody_left),
    ([put], 2, one_left),
    ([get, get], 0, two_left),
    ([put, put], 2, nobody_left),
    ([get, put], 1, one_left),
    ([get, put, put], 2, one_left),
    ([get_and_put, put], 2, one_left),
    ([get_and_put], 0, nobody_left),
]


@pytest.mark.parametrize("version", VERSIONS, ids=lambda v: v.__name__)
@pytest.mark.parametrize(("programs", "users", "end"), SOUND, ids=lambda v: getattr(v, "__name__", None))
def test_every_order(explore: Explore, programs: list[object], users: int, end: object, version: type[KvmTdx]) -> None:
    result = explore(region(programs, end, users, version))
    assert result.findings == ()
    assert {"refcount-is-users", "pages-accounted", "pair-present"} <= result.reached


class SimpleV6(v6.Design):
    """And a whole design with them, beside another TD."""

    counts_under_lock = True

    async def pamt_get(self, cache: PamtCache | None, region: int) -> int:
        return await tdx_pamt_get_simple(self.host, cache, region)

    async def pamt_put(self, region: int) -> None:
        await tdx_pamt_put_simple(self.host, region)


class LooksAnyTime(SimpleV6):
    """The same, and a count that lags behind PAMT.REMOVE under pamt_lock is one too many."""

    counts_under_lock = False


def test_counts_under_the_lock_may_lag_while_it_is_held(explore: Explore, violated: Violated) -> None:
    """The last put removes the pair first and writes 0 after, which nobody can see who takes the lock."""
    for scenario in ("get-put", "teardown"):
        assert explore(build("simple", SimpleV6, scenario, cpus=2, splits=0, enomem=False, busy=False)).findings == ()
    assert violated(region([put], nobody_left, 1, LooksAnyTime)).name == "pair-present"
    model = build("any-time", LooksAnyTime, "get-put", cpus=2, splits=0, enomem=False, busy=False)
    assert violated(model).name == "pair-present"


def take(native: Native, cpu: int, until_function: str) -> list[str]:
    """Let a CPU go on until it waits in a function, or to its end; the tracepoints."""
    events: list[str] = []
    while not native.ended(cpu) and until_function not in [site.function for site in native.stack(cpu)]:
        assert Step(cpu, 0) in native.options()
        events += [name for name, _ in native.take(Step(cpu, 0)).events]
    return events


def test_getter_overtakes_putter() -> None:
    """C02: the putter has counted to 0 and not removed yet; the getter keeps the pair and frees its spare one."""
    model = region([get, put], one_left, 1)
    with Native(model) as native:
        assert take(native, 1, "spin_lock") == []
        assert world_of(model).host.pamt_refcounts[REGION].counter == 0
        assert take(native, 0, "nothing") == ["free_page"]  # PAMT.ADD said TDX_HPA_RANGE_NOT_FREE
        assert world_of(model).host.pamt_refcounts[REGION].counter == 1
        assert take(native, 1, "nothing") == []  # no PAMT.REMOVE
        assert native.failure is None


def test_two_getters_install_one_pair() -> None:
    """Both find 0; the second one sees under the lock that the first was faster, and frees its pair."""
    model = region([get, get], two_left)
    with Native(model) as native:
        assert take(native, 0, "spin_lock") == []
        assert take(native, 1, "spin_lock") == []
        assert take(native, 0, "nothing") == ["TDH.PHYMEM.PAMT.ADD", "pair_installed"]
        assert take(native, 1, "nothing") == ["free_page"]
        assert native.failure is None


def test_without_pages_for_a_pair(explore: Explore) -> None:
    assert explore(region([get_without_pages, get_without_pages], nobody_left, 0, NoPages)).findings == ()


def test_two_putters_with_a_getter_between(violated: Violated) -> None:
    """The smallest form of what a BUSY module shows in the design per-vcpu: PAMT.REMOVE twice for one pair."""
    found = violated(region([get_and_put, put], nobody_left, 1))
    assert (found.name, found.site and found.site.function) == ("no-seamcall-bug", "seamcall_pamt_remove")


@pytest.mark.parametrize("version", [Simple, Version6], ids=lambda v: v.__name__)
def test_under_the_lock_there_is_no_window(explore: Explore, version: type[KvmTdx]) -> None:
    """With the step from 1 to 0 under pamt_lock nobody sees TDX_HPA_RANGE_NOT_FREE, and no pair is removed twice."""
    assert explore(region([get_and_put, put], nobody_left, 1, version)).findings == ()
    assert explore(region([get_and_put, get_and_put, get_and_put], nobody_left, 0, version)).findings == ()


def test_design_per_vcpu_with_a_busy_module(explore: Explore, monkeypatch: pytest.MonkeyPatch) -> None:
    """The configuration that DP-v2 to V5 fail in, with get and put of DP-v6."""
    monkeypatch.setattr("septum.kvm.tdx.tdx_pamt_get", tdx_pamt_get_v6)
    monkeypatch.setattr("septum.kvm.tdx.tdx_pamt_put", tdx_pamt_put_v6)
    assert explore(load("per-vcpu").build("split", cpus=2, splits=2, busy=True)).findings == ()


# -- failures ------------------------------------------------------------------------------------------------


async def get_control_page(tdx: KvmTdx) -> None:
    """With a NULL cache the pair is the page allocator's, which may fail."""
    ret = await tdx.pamt_get(None, REGION)
    require(ret == 0 or ret == -ENOMEM, "no-kvm-bug")
    if ret == 0:
        use(tdx)
        await tdx.pamt_put(REGION)
    task_exit(tdx.cpus)


@pytest.mark.parametrize("version", VERSIONS, ids=lambda v: v.__name__)
def test_without_a_cache(explore: Explore, version: type[KvmTdx]) -> None:
    """Each of the two allocations fails or not: nothing is left over, the first page of a pair included."""
    assert explore(region([get_control_page], nobody_left, 0, version, enomem=True)).findings == ()
    if version is not Plenty:  # which two putters would break, whatever they allocate
        assert explore(region([get_control_page] * 2, nobody_left, 0, version, enomem=True)).findings == ()


def test_half_a_pair_goes_back(explore: Explore) -> None:
    assert explore(region([get_without_pages], nobody_left, 0, OnePage)).findings == ()


async def busy_leaf(module: object, region: int, page0: int = 0, page1: int = 0) -> int:
    """PAMT.ADD or PAMT.REMOVE that meets a lock of the module."""
    await step()
    return TDX_OPERAND_BUSY


async def get_fails(tdx: KvmTdx) -> None:
    require(await tdx.pamt_get(tdx, REGION) == -EIO, "no-kvm-bug")
    task_exit(tdx.cpus)


async def put_fails(tdx: KvmTdx) -> None:
    """And whoever comes next finds the pair still there."""
    await tdx.pamt_put(REGION)
    require(await tdx.pamt_get(tdx, REGION) == 0, "no-kvm-bug")
    use(tdx)
    task_exit(tdx.cpus)


@pytest.mark.parametrize("version", VERSIONS, ids=lambda v: v.__name__)
def test_module_refuses(
    explore: Explore, violated: Violated, monkeypatch: pytest.MonkeyPatch, version: type[KvmTdx]
) -> None:
    """A WARN is a violation; without panic_on_warn the kernel goes on: -EIO, or a leaked pair and its count again."""
    monkeypatch.setattr("septum.kvm.virt_tdx.tdh_phymem_pamt_add", busy_leaf)
    monkeypatch.setattr("septum.kvm.virt_tdx.tdh_phymem_pamt_remove", busy_leaf)
    assert violated(region([get_fails], nobody_left, 0, version)).name == "no-seamcall-bug"
    assert violated(region([put_fails], two_left, 1, version)).name == "no-seamcall-bug"
    assert explore(region([get_fails, get_fails], nobody_left, 0, version, panic_on_warn=False)).findings == ()
    assert explore(region([put_fails], two_left, 1, version, panic_on_warn=False)).findings == ()
