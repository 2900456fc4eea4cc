# SPDX-License-Identifier: GPL-2.0-or-later
"""tdx_pamt_get() and tdx_pamt_put() against each other, in every order. Source: DP-v4 08/16, DP-v6 06/11."""

from collections.abc import Sequence

import pytest

from septum.designs import load
from septum.engine.model import Check, Model, Program
from septum.engine.native import Native
from septum.engine.search import Step
from septum.kernel.atomic import Atomic
from septum.kernel.context import task_exit
from septum.kernel.locks import spin_lock, spin_unlock
from septum.kernel.pages import free_pages
from septum.kvm.host import Host
from septum.kvm.pamt import tdx_pamt_get, tdx_pamt_put
from septum.kvm.tdx import KvmTdx
from septum.lang import me, require, step
from septum.properties.split import pages_accounted, pair_present
from septum.scenarios import World
from septum.tdx.module import PageType
from septum.tdx.phymem import tdh_phymem_pamt_remove

REGION = 0


class Plenty(KvmTdx):
    """A cache that is never empty."""

    async def alloc_pamt_page(self) -> bool:
        await step()
        self.host.pages.allocated += 1
        self.cpus.tasks[me()].pages += 1
        return True


class NoPages(KvmTdx):
    """A cache that is always empty."""


def use(tdx: KvmTdx) -> None:
    """Somebody with a reference finds the pair."""
    require(tdx.host.module.regions[REGION].type == PageType.PAMT, "pair-present")


async def get(tdx: KvmTdx) -> None:
    require(await tdx_pamt_get(tdx.host, tdx, REGION) == 0, "no-kvm-bug")
    use(tdx)
    task_exit(tdx.cpus)


async def put(tdx: KvmTdx) -> None:
    use(tdx)
    await tdx_pamt_put(tdx.host, REGION)
    task_exit(tdx.cpus)


async def get_and_put(tdx: KvmTdx) -> None:
    require(await tdx_pamt_get(tdx.host, tdx, REGION) == 0, "no-kvm-bug")
    use(tdx)
    await tdx_pamt_put(tdx.host, REGION)
    task_exit(tdx.cpus)


async def get_without_pages(tdx: KvmTdx) -> None:
    require(await tdx_pamt_get(tdx.host, tdx, REGION) == -12, "no-kvm-bug")
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


def region(programs: Sequence[object], end: object, users: int = 0, design: type[KvmTdx] = Plenty) -> Model:
    """A CPU for each program, on a region with ``users`` references."""
    w = World(design, cpus=len(programs), pages=0, sept_regions=1, ptrs=4)
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


@pytest.mark.parametrize(("programs", "users", "end"), SOUND, ids=lambda v: getattr(v, "__name__", None))
def test_every_order(explore, programs: list[object], users: int, end: object) -> None:
    result = explore(region(programs, end, users))
    assert result.findings == ()
    assert {"refcount-is-users", "pages-accounted", "pair-present"} <= result.reached


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
    native = Native(model)
    assert take(native, 1, "spin_lock") == []
    assert model.world.host.pamt_refcounts[REGION].counter == 0
    assert take(native, 0, "nothing") == ["free_page"]  # PAMT.ADD said TDX_HPA_RANGE_NOT_FREE
    assert model.world.host.pamt_refcounts[REGION].counter == 1
    assert take(native, 1, "nothing") == []  # no PAMT.REMOVE
    assert native.failure is None
    native.close()


def test_two_getters_install_one_pair() -> None:
    """Both find 0; the second one sees under the lock that the first was faster, and frees its pair."""
    model = region([get, get], two_left)
    native = Native(model)
    assert take(native, 0, "spin_lock") == []
    assert take(native, 1, "spin_lock") == []
    assert take(native, 0, "nothing") == ["TDH.PHYMEM.PAMT.ADD", "pair_installed"]
    assert take(native, 1, "nothing") == ["free_page"]
    assert native.failure is None
    native.close()


def test_without_pages_for_a_pair(explore) -> None:
    assert explore(region([get_without_pages, get_without_pages], nobody_left, 0, NoPages)).findings == ()


def test_two_putters_with_a_getter_between(violated) -> None:
    """The smallest form of what a BUSY module shows in the design per-vcpu: PAMT.REMOVE twice for one pair."""
    found = violated(region([get_and_put, put], nobody_left, 1))
    assert (found.name, found.site.function) == ("no-seamcall-bug", "tdx_pamt_put")


async def atomic_dec_and_lock(v: Atomic, host: Host) -> bool:
    """Subtract 1; if that makes it 0, only with pamt_lock held, which it returns with. Source: lib/dec_and_lock.c."""
    await step()
    if v.counter > 1:
        v.counter -= 1
        return False
    await spin_lock(host.pamt_lock)
    v.counter -= 1
    if v.counter == 0:
        return True
    await spin_unlock(host.pamt_lock)
    return False


async def put_of_v6(host: Host, region: int) -> None:
    """tdx_pamt_put() of DP-v6 06/11."""
    if not await atomic_dec_and_lock(host.pamt_refcounts[region], host):
        return
    err = await tdh_phymem_pamt_remove(host.module, region)
    require(err == 0, "no-seamcall-bug")
    host.cpus.tasks[me()].pages += 2
    await spin_unlock(host.pamt_lock)
    await free_pages(host.pages, 2)


class TestVersion6:
    """With the step from 1 to 0 under pamt_lock there is no window, and no TDX_HPA_RANGE_NOT_FREE."""

    @pytest.fixture(autouse=True)
    def patched(self, monkeypatch) -> None:
        monkeypatch.setitem(globals(), "tdx_pamt_put", put_of_v6)
        monkeypatch.setattr("septum.kvm.tdx.tdx_pamt_put", put_of_v6)

    @pytest.mark.parametrize(("programs", "users", "end"), SOUND, ids=lambda v: getattr(v, "__name__", None))
    def test_every_order(self, explore, programs: list[object], users: int, end: object) -> None:
        assert explore(region(programs, end, users)).findings == ()

    def test_two_putters_with_a_getter_between(self, explore) -> None:
        assert explore(region([get_and_put, put], nobody_left, 1)).findings == ()
        assert explore(region([get_and_put, get_and_put, get_and_put], nobody_left)).findings == ()

    def test_design_per_vcpu_with_a_busy_module(self, explore) -> None:
        """The configuration that DP-v2 to V5 fail in."""
        model = load("per-vcpu").build("split", cpus=2, splits=2, busy=True)
        assert explore(model).findings == ()
