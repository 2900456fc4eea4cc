# SPDX-License-Identifier: GPL-2.0-or-later
"""Calls that fail, each with a property that says that it must not: what a timeline then has to name."""

from septum.kernel.context import Cpus
from septum.kernel.errno import EIO, ENOMEM
from septum.kernel.pages import PageAllocator, alloc_page
from septum.lang import Struct, require, step
from septum.lang.model import Model, Program
from septum.scenarios.leaves import Leaves
from septum.show.rows import SHORT_RUN
from septum.tdx.guest import tdg_mem_page_accept, tdh_vp_enter
from septum.tdx.mem import tdh_mem_page_demote, tdh_mem_range_block
from septum.tdx.module import TDX_PS_2M

SCENARIOS = ("block-missed", "track-missed", "late", "accept", "enomem", "other-errno")


class Memory(Struct):
    """A page allocator that may fail."""

    def __init__(self) -> None:
        self.cpus = Cpus(1)
        self.pages = PageAllocator(self.cpus, 1, True)


async def demotes(world: Leaves, blocks: bool, waits: int = 0) -> None:
    """DEMOTE, too early, after ``waits`` steps more."""
    await step()
    for _ in range(waits):
        await step()
    if blocks:
        await tdh_mem_range_block(world.td, TDX_PS_2M, 0)
    err = await tdh_mem_page_demote(world.td, 0, 2, pair0=5)
    require(err == 0, "no-seamcall-bug")


async def accepts(world: Leaves) -> None:
    """A vCPU enters, which succeeds, and accepts what it has accepted."""
    await step()
    err = await tdh_vp_enter(world.td, 0)
    require(err == 0, "no-seamcall-bug")
    err = await tdg_mem_page_accept(world.td, TDX_PS_2M, 0)
    require(err == 0, "accepted")


async def topup(world: Memory) -> int:
    """0 or -ENOMEM."""
    if not await alloc_page(world.pages):
        return -ENOMEM
    return 0


async def ioctl(world: Memory) -> int:
    """What topup() returns, one step later."""
    ret = await topup(world)
    await step()
    return ret


async def allocates(world: Memory) -> None:
    """An ioctl that fails, and fails its caller."""
    ret = await ioctl(world)
    require(ret == 0, "no-kvm-bug")


async def fails() -> int:
    """An error that is not the model's to name."""
    await step()
    return -EIO


async def other(world: Memory) -> None:
    """One that is not -ENOMEM."""
    ret = await fails()
    require(ret == 0, "no-kvm-bug")


def build(scenario: str, cpus: int, splits: int) -> Model:
    """One CPU."""
    if scenario == "enomem":
        memory = Memory()
        return Model(scenario, memory, [Program(allocates, (memory,))])
    if scenario == "other-errno":
        memory = Memory()
        return Model(scenario, memory, [Program(other, (memory,))])
    world = Leaves(lps=1, epochs=2)
    world.build_huge()
    if scenario == "accept":
        return Model(scenario, world, [Program(accepts, (world,))])
    waits = 2 * SHORT_RUN if scenario == "late" else 0
    return Model(scenario, world, [Program(demotes, (world, scenario == "track-missed", waits))])
