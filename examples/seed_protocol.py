# SPDX-License-Identifier: GPL-2.0-or-later
"""The protocol of the mail alone: a counter, two locks, and the steps 1 to 3.

Source: Yan Zhao, 10 Dec 2025, aTouJ0SaFp9pluUN@yzhao56-desk.sh.intel.com. Several CPUs
split pages; each split takes four pages from one cache. `exclusive` is the mail's (a),
where mmu_lock is held for write; `shared` is its (b), where any number may hold it and
the cache is looked at again, (**), under the split lock. One await is one step.

    septum check examples/seed_protocol.py --scenario shared --cpus 2 --splits 2
"""

from septum.engine.model import Model, Program
from septum.lang import GHOST, SYNC, Struct, bounded, flag, require, step, u4, until

NEED = 4  # pages of one split: a pair for the S-EPT page's region, a pair for the guest's
SCENARIOS = ("shared", "exclusive")


class Protocol(Struct):
    """All that the CPUs share. `cache` is read with READ_ONCE() and written under the split lock."""

    cache: int = bounded(0, "most", kind=SYNC)
    mmu_writer: int = flag(kind=SYNC)
    mmu_readers: int = bounded(0, "cpus", kind=SYNC)
    split_lock: int = flag(kind=SYNC)
    allocated: int = bounded(0, "most", kind=GHOST)
    consumed: int = bounded(0, "most", kind=GHOST)
    finished: int = bounded(0, "cpus", kind=GHOST)

    def __init__(self, cpus: int, splits: int, shared: bool) -> None:
        self.cpus, self.splits, self.shared = cpus, splits, shared
        self.most = NEED * cpus * splits + NEED * cpus


async def lock_mmu(p: Protocol) -> None:
    await until(lambda: not p.mmu_writer)  # nobody writes in `shared`, nobody reads in `exclusive`
    if p.shared:
        p.mmu_readers += 1
    else:
        p.mmu_writer = 1


def unlock_mmu(p: Protocol) -> None:
    if p.shared:
        p.mmu_readers -= 1
    else:
        p.mmu_writer = 0


async def lock_split(p: Protocol) -> None:
    await until(lambda: not p.split_lock)
    p.split_lock = 1


async def topup(p: Protocol) -> None:
    """Step 2: drop mmu_lock, add what is missing, take mmu_lock again."""
    await step()
    unlock_mmu(p)
    while True:
        await step()
        if p.cache >= NEED:
            break
        await step()
        p.allocated += 1
        await lock_split(p)
        await step()
        p.cache += 1
        await step()
        p.split_lock = 0
    await lock_mmu(p)


async def split(p: Protocol) -> None:
    """Steps 1 and 3: check (*), check again (**) if others may consume meanwhile, and consume."""
    while True:
        await step()
        if p.cache < NEED:  # (*)
            await topup(p)
            continue
        await lock_split(p)
        if p.shared:
            await step()
            if p.cache < NEED:  # (**)
                await step()
                p.split_lock = 0
                continue
        break
    await step()
    require(p.cache >= NEED, "cache-never-short")
    p.cache -= NEED
    p.consumed += NEED
    await step()
    p.split_lock = 0


async def splitter(p: Protocol) -> None:
    """What each CPU does: one page after the other."""
    page: u4 = 0
    while page < p.splits:
        await lock_mmu(p)
        await split(p)
        await step()
        page += 1
        await step()
        unlock_mmu(p)
    await step()
    p.finished += 1
    if p.finished == p.cpus:
        require(p.allocated == p.consumed + p.cache, "pages-accounted")
        require(not (p.mmu_writer or p.mmu_readers or p.split_lock), "locks-free")


def build(scenario: str, cpus: int, splits: int) -> Model:
    """One configuration, for the engine."""
    p = Protocol(cpus, splits, scenario == "shared")
    return Model("seed_protocol", p, [Program(splitter, (p,))] * cpus)
