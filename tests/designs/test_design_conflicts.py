# SPDX-License-Identifier: GPL-2.0-or-later
"""Designs against what no split shows: another TD on the host, and S-EPT pages that are freed by RCU."""

import pytest

from septum.designs import NAMES, load, sept_alt, v5, v6
from septum.engine.compiled import Compiled
from septum.engine.search import Options, Search
from septum.kernel.context import task_exit
from septum.kvm.mmu_internal import SP_PAGES
from septum.kvm.tdx import KvmTdx
from septum.lang import require
from septum.lang.model import Check, Model, Program
from septum.properties.split import pages_accounted, pair_present
from septum.scenarios import World, build
from septum.tdx.module import PageType
from septum.tdx.status import OPERAND_R12, TDX_OPERAND_BUSY
from septum.verdict import irqusage, lockorder
from tests.conftest import Explore, Violated

#: designs that keep other TDs from the module's locks: DEMOTE is under pamt_lock
SOUND = ("v6", "tip", "two-caches")
#: what is wrong with a design before another TD gets to it
WRONG_ANYWAY = {"rfc-v2", "v3-as-posted", "spinlock-no-recheck", "spinlock-shared-no-recheck"}


@pytest.mark.parametrize("design", [n for n in NAMES if n not in WRONG_ANYWAY])
def test_demote_meets_another_td(explore: Explore, design: str) -> None:
    """C60: PAMT.ADD for another TD and DEMOTE lock the same entry; one is BUSY, and neither can be tried again."""
    result = explore(load(design).build("other-td", cpus=2, splits=0), keep_going=True)
    found = {f.name for f in result.findings if f.kind == "require"}
    if design in SOUND:
        assert result.findings == ()
    else:
        assert "no-seamcall-bug" in found


REGION = 0  # the 2M region that both S-EPT pages lie in
OTHER = 1


async def remove_table(tdx: KvmTdx) -> None:
    """The last reference to a region is that of the S-EPT page of a table that is removed."""
    await tdx.free_removed_sp(REGION)
    # what any process does now and then: a control page comes and goes, in another region
    require(await tdx.pamt_get(None, OTHER) == 0, "no-kvm-bug")
    await tdx.pamt_put(OTHER)
    task_exit(tdx.cpus)


def removing(design: type[KvmTdx], irqsave: bool = False) -> Model:
    """One CPU and its softirqs, and one table."""
    w = World(design, cpus=1, pages=0, sept_regions=2, softirqs=True)
    w.host.pamt_lock_irqsave = irqsave
    w.module.regions[REGION].type = PageType.PAMT
    w.host.pamt_refcounts[REGION].counter = 1
    w.host.pages.allocated = 2 + SP_PAGES
    w.cpus.tasks[0].pages = SP_PAGES
    checks = [Check("always", f, (w.kvm, w.tdx)) for f in (pair_present, pages_accounted)]
    programs = w.programs([Program(remove_table, (w.tdx,))])
    contexts = w.cpus.build_contexts()
    return Model("removing", w.tdx, programs, checks, w.cpus.lock_names, contexts=contexts)


def usages(model: Model) -> list[str]:
    """Locks that are used inconsistently, over all runs that end well."""
    with Search(Compiled(model, 0), Options(max_memory=1 << 28, keep_going=True)) as search:
        marks = lockorder.edges_of(search.run().logs, irqusage.LOG)
        found = irqusage.inconsistent(marks, lambda mark: (), model.lock_names)
    return [one.finding.name for one in found]


def test_v5_puts_in_a_callback(violated: Violated) -> None:
    """C38: the callback's put spins on pamt_lock, which the process that it interrupts holds."""
    found = violated(removing(v5.Design))
    assert found.kind == "deadlock"
    assert usages(removing(v5.Design)) == ["pamt_lock: {SOFTIRQ-ON-W} -> {IN-SOFTIRQ-W}"]


@pytest.mark.parametrize(("design", "irqsave"), [(v5.Design, True), (sept_alt.Design, False), (v6.Design, False)])
def test_answers_to_it(explore: Explore, design: type[KvmTdx], irqsave: bool) -> None:
    """Interrupts off under pamt_lock, or the put in task context: no run deadlocks, and lockdep is content."""
    model = removing(design, irqsave)
    assert explore(model).findings == ()
    assert usages(model) == []


class LooksAtDemote(v5.Design):
    """Says when DEMOTE met the lock of a page in R12."""

    async def locked_demote(self, gfn: int, sept_page: int) -> int:
        err = await super().locked_demote(gfn, sept_page)
        require(err != TDX_OPERAND_BUSY | OPERAND_R12, "refcount-is-users")
        return err


def test_status_of_the_conflict(explore: Explore) -> None:
    """It is the one that the mail quotes for DEMOTE, 0x800002000000000c."""
    model = build("looks", LooksAtDemote, "other-td", cpus=2, splits=0, enomem=False, busy=False)
    assert "refcount-is-users" in {f.name for f in explore(model, keep_going=True).findings}
    assert TDX_OPERAND_BUSY | OPERAND_R12 == 0x800002000000000C
