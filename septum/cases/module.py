# SPDX-License-Identifier: GPL-2.0-or-later
"""SEAMCALLs that are tried again until they succeed, and what can follow from that."""

from __future__ import annotations

from functools import partial

from septum.cases import VIOLATED, Case, Variant
from septum.cases.small import Small, small_model
from septum.kernel.context import task_exit
from septum.kernel.errno import EBUSY, EIO, ENOMEM
from septum.kernel.locks import Spinlock, spin_lock, spin_unlock
from septum.lang import GHOST, SYNC, Array, Struct, choose, flag, me, require, step
from septum.lang.model import Model
from septum.properties import EVERY_OPERATION_ENDS
from septum.tdx.locks import EXCLUSIVE, SHARED, SharexLock, acquire, release
from septum.tdx.status import TDX_INTERRUPTED_RESTARTABLE, TDX_OPERAND_BUSY, TDX_SUCCESS

# -- C13 ---------------------------------------------------------------------------------------------------


class SpinsOnBusy(Small):
    """Two regions; CPU i adds a pair to region i with a page of the other one. ``fixed``: under one lock."""

    def __init__(self, fixed: bool) -> None:
        super().__init__(2)
        self.fixed = fixed
        self.pamt_lock = Spinlock(self.cpus, "pamt_lock")
        self.regions = Array(SharexLock(2) for _ in range(2))


async def pamt_add(w: SpinsOnBusy) -> int:
    """PAMT.ADD, one module lock at a time: the target exclusive, then a donated page's region shared."""
    await step()
    if not acquire(w.regions[me()], EXCLUSIVE):
        return TDX_OPERAND_BUSY
    await step()
    if not acquire(w.regions[1 - me()], SHARED):
        release(w.regions[me()], EXCLUSIVE)
        return TDX_OPERAND_BUSY
    await step()
    release(w.regions[1 - me()], SHARED)
    release(w.regions[me()], EXCLUSIVE)
    return TDX_SUCCESS


async def adds_until_done(w: SpinsOnBusy) -> None:
    """The kernel's part."""
    if w.fixed:
        await spin_lock(w.pamt_lock)
    while await pamt_add(w) != TDX_SUCCESS:
        await step()
    if w.fixed:
        await spin_unlock(w.pamt_lock)
    task_exit(w.cpus)


def spins_on_busy(fixed: bool) -> Model:
    """Two CPUs, each the mirror image of the other."""
    return small_model("spins_on_busy", SpinsOnBusy(fixed), [adds_until_done] * 2)


C13 = Case(
    id="C13",
    title="The kernel spins on TDX_OPERAND_BUSY",
    tag="LIVELOCK",
    by="Dave Hansen, Rick Edgecombe",
    date="Sep 2025",
    source="review of DP-v3, in the thread of 20250918232224.2202592-1-rick.p.edgecombe@intel.com",
    story="The module's locks are try-locks, and a SEAMCALL that meets one drops all that it has. Two callers that "
    "spin on BUSY can keep aborting each other: each takes its target, finds the other's, gives up, and begins again.",
    answer="Serialise in the kernel, so that BUSY cannot occur.",
    bug=partial(spins_on_busy, fixed=False),
    fix=partial(spins_on_busy, fixed=True),
    property=EVERY_OPERATION_ENDS,
)


# -- C62 ---------------------------------------------------------------------------------------------------


class Storm(Small):
    """A DEMOTE, and a device that always has an interrupt for its CPU. ``fixed``: TDX_FEATURES0 bit 51.

    ``pending``  an interrupt; ``demoting, raising``  the operations that must end.
    """

    pending: int = flag(kind=SYNC)
    demoting: int = flag(kind=GHOST)
    raising: int = flag(kind=GHOST)

    def __init__(self, fixed: bool) -> None:
        super().__init__(2)
        self.fixed = fixed


async def demote(w: Storm) -> int:
    """DEMOTE: without bit 51 it gives up if an interrupt is pending, which is taken once it is back."""
    await step()
    if w.pending and not w.fixed:
        w.pending = 0
        return TDX_INTERRUPTED_RESTARTABLE
    return TDX_SUCCESS


async def demotes_until_done(w: Storm) -> None:
    """HP-v1: with mmu_lock held for write."""
    await step()
    w.demoting = 1
    while await demote(w) != TDX_SUCCESS:
        await step()
    await step()
    w.demoting = 0
    task_exit(w.cpus)


async def device(w: Storm) -> None:
    """The next interrupt is there as soon as the last one was taken."""
    while True:
        await step()
        w.raising = 1
        w.pending = 1
        await step()
        w.raising = 0


def storm(fixed: bool) -> Model:
    """A CPU and a device."""
    world = Storm(fixed)
    model = small_model("storm", world, [demotes_until_done, device])
    model.operations = {0: (world, "demoting"), 1: (world, "raising")}
    return model


C62 = Case(
    id="C62",
    title="An interrupt storm starves DEMOTE",
    tag="LIVELOCK",
    by="Yan Zhao",
    date="7 Aug 2025",
    source="HP-v2 02/23 and cover, 20250807093950.4395-1-yan.y.zhao@intel.com; HP-v1 looped",
    story="DEMOTE of older modules gives up with TDX_INTERRUPTED_RESTARTABLE when an interrupt is pending. Tried "
    "again until it succeeds, with mmu_lock held for write, it need not ever: an interrupt may be pending each time.",
    answer="No loop (HP-v2); huge pages only with modules whose DEMOTE does not look for interrupts, TDX_FEATURES0 "
    "bit 51 (HP-v3).",
    bug=partial(storm, fixed=False),
    fix=partial(storm, fixed=True),
    property=EVERY_OPERATION_ENDS,
)


# -- C53, C72: errors that are tried again -----------------------------------------------------------------


class VcpuRun(Struct):
    """``running``: KVM_RUN is under way."""

    running: int = flag(kind=GHOST)


class RetriedError(Small):
    """A fault that cannot succeed; ``ret`` is the error, ``retried`` the one that the caller tries again on."""

    def __init__(self, ret: int, retried: int) -> None:
        super().__init__(1)
        self.ret = ret
        self.retried = retried
        self.vcpu = VcpuRun()


async def maps(w: RetriedError) -> int:
    """The mapping, or the split, fails in the same way every time."""
    await step()
    return w.ret


async def runs_vcpu(w: RetriedError) -> None:
    """KVM_RUN with its loop in the kernel."""
    await step()
    w.vcpu.running = 1
    ret = await maps(w)
    while ret == w.retried:
        ret = await maps(w)
    await step()
    w.vcpu.running = 0
    task_exit(w.cpus)


def retried_error(ret: int, retried: int) -> Model:
    """One vCPU."""
    world = RetriedError(ret, retried)
    model = small_model("retried_error", world, [runs_vcpu])
    model.operations = {0: (world.vcpu, "running")}
    return model


C53 = Case(
    id="C53",
    title="A path that ends in KVM_BUG_ON() returns -EBUSY",
    tag="LIVELOCK",
    by="Yan Zhao",
    date="Feb 2026",
    source="review of V5, in the thread of 20260129011517.3545883-1-seanjc@google.com",
    story="KVM_BUG_ON() does not end the function. A path that then returns -EBUSY makes its caller try again, "
    "forever: what was wrong the first time is wrong the next.",
    answer="-EIO. KVM_BUG_ON() only where to continue would do harm; for rules about locks lockdep is enough (Sean "
    "Christopherson).",
    bug=partial(retried_error, -EBUSY, -EBUSY),
    fix=partial(retried_error, -EIO, -EBUSY),
    property=EVERY_OPERATION_ENDS,
)

C72 = Case(
    id="C72",
    title="-ENOMEM of a split in the fault path is tried again",
    tag="LIVELOCK",
    by="Kai Huang",
    date="2025",
    source="review of HP-v2 14/23, thread of 20250807093950.4395-1-yan.y.zhao@intel.com",
    story="HP-v2 turns -ENOMEM of the split into RET_PF_RETRY. As long as there is no memory the vCPU goes round in "
    "the kernel, and user space, which might free some, does not hear of it.",
    answer="The error goes to user space (HP-v3).",
    bug=partial(retried_error, -ENOMEM, -ENOMEM),
    fix=partial(retried_error, -ENOMEM, -EBUSY),
    property=EVERY_OPERATION_ENDS,
)


# -- C63 ---------------------------------------------------------------------------------------------------


class Interrupted(Small):
    """A DEMOTE that finds an interrupt pending, or not. ``bit51``: TDX_FEATURES0; ``l2_vms``: those of the TD."""

    def __init__(self, bit51: bool, l2_vms: int) -> None:
        super().__init__(1)
        self.bit51 = bit51
        self.l2_vms = l2_vms


async def demote_once(w: Interrupted) -> int:
    """TDH.MEM.PAGE.DEMOTE: with bit 51 it still gives up if L2 VMs have page tables of their own to be split."""
    pending = await choose(2)
    if pending and (not w.bit51 or w.l2_vms > 0):
        return TDX_INTERRUPTED_RESTARTABLE
    return TDX_SUCCESS


async def demotes(w: Interrupted) -> None:
    """HP-v3: no loop, and every error is a bug."""
    err = await demote_once(w)
    require(err == TDX_SUCCESS, "no-seamcall-bug")
    task_exit(w.cpus)


def interrupted(bit51: bool = True, l2_vms: int = 0) -> Model:
    """One CPU."""
    return small_model("interrupted", Interrupted(bit51, l2_vms), [demotes])


C63 = Case(
    id="C63",
    title="DEMOTE can be interrupted if there are L2 VMs",
    tag="ERRPATH",
    by="Xiaoyao Li, Kai Huang",
    date="2025",
    source="review of HP-v2 02/23, in the thread of 20250807093950.4395-1-yan.y.zhao@intel.com",
    story="TDX_FEATURES0 bit 51 says that DEMOTE does not give up for an interrupt, but not so for a TD with L2 VMs: "
    "there it may still return TDX_INTERRUPTED_RESTARTABLE, and the series, which has no loop any more, ends the VM.",
    answer="KVM starts no L2 VMs in a TD, so num_l2_vms is 0 and the status cannot come. TD partitioning would bring "
    "the loop back, and with it C62. On modules without bit 51 huge pages are off (variant no-bit51).",
    bug=partial(interrupted, l2_vms=1),
    fix=partial(interrupted),
    property="no-seamcall-bug",
    more=(
        Variant("no-bit51", "a module without bit 51", partial(interrupted, bit51=False), "no-seamcall-bug", VIOLATED),
    ),
)
