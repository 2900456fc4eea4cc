# SPDX-License-Identifier: GPL-2.0-or-later
"""A guest that accepts by 4K below a 2M leaf, on the whole path: vCPU, guest, fault, split."""

from __future__ import annotations

from functools import partial

from septum.cases import Case
from septum.cases.small import split_model
from septum.designs import spinlock, v5
from septum.kvm.mmu_internal import RET_PF_RETRY
from septum.kvm.tdx import KvmTdx
from septum.kvm.tdx_run import vcpu_run
from septum.lang.model import Model, Program
from septum.properties import EVERY_OPERATION_ENDS
from septum.properties.memory import all_accepted
from septum.scenarios import World
from septum.tdx.module import SeptState


class WrongRoot(v5.Design):
    """The handler of a mismatched ACCEPT walks the vCPU's own root, which is the shared one.

    A fault that may map 4K only and finds a 2M leaf is taken as one to try again.
    """

    accept_walks_mirror_roots = False

    async def split_in_fault(self, page: int) -> int:
        """Nobody split it; the guest comes again."""
        return RET_PF_RETRY


class RightRoot(WrongRoot):
    """It walks the mirror roots."""

    accept_walks_mirror_roots = True


class SplitIgnored(spinlock.Design):
    """HP-v1: a split in the fault path is refused, the level only lowered for the next time.

    ``accept_walks_mirror_roots`` False stands for it: the level is noted, nothing is split.
    """

    accept_walks_mirror_roots = False

    async def split_in_fault(self, page: int) -> int:
        """-EBUSY, which is tried again."""
        return RET_PF_RETRY


class SplitDone(SplitIgnored):
    """HP-v2: the handler of the ACCEPT splits under write mmu_lock and sets the inhibit bit."""

    accept_walks_mirror_roots = True


def accepts(design: type[KvmTdx]) -> Model:
    """A 2M page is mapped and pending; one vCPU accepts it by 4K pages."""
    world = World(design, cpus=1, pages=1)
    world.add_memory()
    world.add_vcpus()
    world.td.sept[0].state = SeptState.PENDING
    program = Program(vcpu_run, (world.kvm, world.tdx, 2))
    # a vCPU has its own cache
    return split_model("accepts", world, [program], end=[all_accepted], unreachable=("pamt-cache-owned",))


C51 = Case(
    id="C51",
    title="The ACCEPT handler splits in the wrong root",
    tag="LIVELOCK",
    by="Sean Christopherson",
    date="29 Jan 2026",
    source="aXtweWFELioEZLzv@google.com on V5 41/45",
    story="V5 41 hands vcpu->arch.mmu->root.hpa to the split, which is the shared root. Nothing is split there; the "
    "guest's ACCEPT of 4K meets the same 2M leaf of the mirror root again and again.",
    answer="Walk all KVM_MIRROR_ROOTS.",
    bug=partial(accepts, WrongRoot),
    fix=partial(accepts, RightRoot),
    property=EVERY_OPERATION_ENDS,
)

C66 = Case(
    id="C66",
    title="A split request is ignored in the fault path",
    tag="LIVELOCK",
    by="Rick Edgecombe",
    date="2025",
    source="review of HP-v1 21/21, thread of 20250424030033.32635-1-yan.y.zhao@intel.com",
    story="HP-v1 returns -EBUSY for a split in the fault path and lowers the level for the next fault only. A guest "
    "that accepts by 4K below a 2M leaf that is mapped already comes back with the same fault forever.",
    answer="The handler of the ACCEPT splits under write mmu_lock, then sets the inhibit bit (HP-v2).",
    bug=partial(accepts, SplitIgnored),
    fix=partial(accepts, SplitDone),
    property=EVERY_OPERATION_ENDS,
)
