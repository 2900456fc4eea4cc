# SPDX-License-Identifier: GPL-2.0-or-later
"""How many splits can be in TDH.MEM.PAGE.DEMOTE at once: what the split lock costs where mmu_lock is shared.

The mail of 10 Dec 2025, aTouJ0SaFp9pluUN@yzhao56-desk.sh.intel.com, says of (b) that a spinlock around the cache may
hurt concurrency for a brief duration. HOLDS: never two at once. VIOLATED: two at once, and the run shows how.

    septum check examples/demotes_at_once.py --scenario spinlock-shared
    septum check examples/demotes_at_once.py --scenario per-vcpu
"""

from septum.designs import per_vcpu, spinlock, spinlock_shared
from septum.kvm.kvm_host import Kvm
from septum.kvm.kvm_types import Page2M
from septum.kvm.tdx import KvmTdx
from septum.lang import GHOST, bounded, require
from septum.lang.model import Model
from septum.properties import Property
from septum.scenarios import build as build_scenario

SCENARIOS = ("spinlock", "spinlock-shared", "per-vcpu")
PROPERTIES = (
    Property(
        "one-demote-at-once",
        "Never are two CPUs in TDH.MEM.PAGE.DEMOTE at the same time.",
        "aTouJ0SaFp9pluUN@yzhao56-desk.sh.intel.com, (b): what the split lock costs",
    ),
)


class Counted(KvmTdx):
    """Counts who is in the SEAMCALL."""

    demoting: int = bounded(0, "most", kind=GHOST)

    def __init__(self, kvm: Kvm) -> None:
        super().__init__(kvm)
        self.most = len(kvm.host.cpus.tasks)

    async def locked_demote(self, page: Page2M, sept_page: int) -> int:
        self.demoting += 1
        require(self.demoting <= 1, "one-demote-at-once")
        err = await super().locked_demote(page, sept_page)
        self.demoting -= 1
        return err


class Spinlock(Counted, spinlock.Design):
    """(a): write mmu_lock."""


class SpinlockShared(Counted, spinlock_shared.Design):
    """(b): read mmu_lock, and the split lock over DEMOTE."""


class PerVcpu(Counted, per_vcpu.Design):
    """Read mmu_lock, and a cache for each vCPU."""


DESIGNS = {"spinlock": Spinlock, "spinlock-shared": SpinlockShared, "per-vcpu": PerVcpu}


def build(scenario: str, cpus: int, splits: int) -> Model:
    """Each CPU splits pages of its own."""
    return build_scenario(scenario, DESIGNS[scenario], "split", cpus=cpus, splits=splits, enomem=False, busy=False)
