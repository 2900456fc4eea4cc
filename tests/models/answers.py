# SPDX-License-Identifier: GPL-2.0-or-later
"""Small models, each with the one right answer, which is Python's, the kernel's or the module's.

``RIGHT``  scenario -> the properties that it violates; none for one that holds.
"""

from septum.lang import PLAIN, SYNC, PerCpu, Struct, bounded, flag, marked_store, me, require, step, until
from septum.lang.model import Check, Model, Program
from septum.scenarios.leaves import Leaves
from septum.tdx.guest import td_exit, tdg_mem_page_accept, tdh_vp_enter
from septum.tdx.mem import tdh_mem_page_demote, tdh_mem_range_block
from septum.tdx.module import TDX_PS_2M, TDX_PS_4K, SeptState
from septum.tdx.status import TDX_PAGE_SIZE_MISMATCH, TDX_TLB_TRACKING_NOT_DONE, tdx_status

# -- plain accesses around a lock --------------------------------------------------------------


class Shared(Struct):
    """A plain field, and a lock that should guard it."""

    plain: int = bounded(0, 3, kind=PLAIN)
    lock: int = flag(kind=SYNC)
    turn: int = flag(kind=SYNC)

    def __init__(self, fixed: bool = False) -> None:
        self.fixed = fixed


async def writes_behind_unlock(w: Shared) -> None:
    """The write comes after the release, in the same step."""
    await until(lambda: not w.lock)
    w.lock = 1
    await step()
    w.lock = 0
    w.plain = 1


async def writes_before_unlock(w: Shared) -> None:
    """As it should be."""
    await until(lambda: not w.lock)
    w.lock = 1
    w.plain = 1
    await step()
    w.lock = 0


async def reads_under_lock(w: Shared) -> None:
    """A reader that takes the lock."""
    await until(lambda: not w.lock)
    w.lock = 1
    seen = w.plain
    await step()
    w.lock = 0
    require(seen <= 1, "seen")


async def reads_late(w: Shared) -> None:
    """The same, after a step of its own."""
    await step()
    w.turn = 1
    await reads_under_lock(w)


async def stores_marked(w: Shared) -> None:
    """WRITE_ONCE() of the plain field."""
    await step()
    marked_store(lambda: w.plain, 1)


async def waits_plainly(w: Shared) -> None:
    """And a loop that reads it without READ_ONCE()."""
    await until(lambda: w.plain)


# -- CPUs that are not interchangeable -----------------------------------------------------------


class Cpu(Struct):
    """What each CPU has of its own."""

    place: int = bounded(0, 3, kind=SYNC)


class Numbered(Struct):
    """CPUs, and the number of one of them."""

    owner: int = bounded(0, 3, kind=SYNC)

    def __init__(self) -> None:
        self.cpu = PerCpu(Cpu() for _ in range(2))


async def notes_the_first(w: Numbered) -> None:
    """Who is at place 1 with the lowest number is written down."""
    await step()
    w.cpu[me()].place = 1
    await step()
    for i in range(2):
        if w.cpu[i].place == 1:
            w.owner = i
            break
    await step()
    w.cpu[me()].place = 2


async def moves_on(w: Numbered) -> None:
    """Two moves."""
    await step()
    w.cpu[me()].place = 1
    await step()
    w.cpu[me()].place = 2


def never_one(w: Numbered) -> None:
    """CPU 1 is never the owner."""
    require(w.owner != 1, "never-one")


def zero_first(w: Numbered) -> None:
    """CPU 0 is never behind."""
    require(w.cpu[0].place >= w.cpu[1].place, "zero-first")


def zero_last(w: Numbered) -> None:
    """Nor ahead."""
    require(w.cpu[0].place <= w.cpu[1].place, "zero-last")


# -- several violations in the first states --------------------------------------------------------


class Bit(Struct):
    """One bit."""

    up: int = flag(kind=SYNC)


async def raises_and_waits(w: Bit) -> None:
    """It waits for what nobody does."""
    await step()
    w.up = 1
    await until(lambda: not w.up)


def is_up(w: Bit) -> None:
    """Fails before the first step."""
    require(w.up == 1, "is-up")


def is_down(w: Bit) -> None:
    """Fails behind it."""
    require(w.up == 0, "is-down")


# -- a call behind a constant ----------------------------------------------------------------------


def number(w: Shared) -> int:
    """A function with two ways out."""
    if w.lock:
        return 1
    return 2


async def asks_if_fixed(w: Shared) -> None:
    """The call is behind a condition that is false in this configuration."""
    await step()
    if w.fixed and number(w) == 2:
        w.turn = 1
    require(w.turn == 0, "never-asked")


# -- what the module says -----------------------------------------------------------------------------


async def accepts(world: Leaves, level: int) -> None:
    """A vCPU enters, accepts, and leaves."""
    await step()
    err = await tdh_vp_enter(world.td, 0)
    require(err == 0, "no-seamcall-bug")
    status = await tdg_mem_page_accept(world.td, level, 0, 0)
    require(tdx_status(status) == TDX_PAGE_SIZE_MISMATCH, "as-the-module")
    await td_exit(world.td, 0)


async def demotes_early(world: Leaves) -> None:
    """DEMOTE of a page that is blocked and not tracked."""
    err = await tdh_mem_range_block(world.td, TDX_PS_2M, 0, 0)
    require(err == 0, "no-seamcall-bug")
    err = await tdh_mem_page_demote(world.td, 0, 2, TDX_PS_2M, 6, 7)
    require(tdx_status(err) == TDX_TLB_TRACKING_NOT_DONE, "as-the-module")


def of_module(name: str) -> Model:
    """One vCPU, or one SEAMCALL, and a page in some state."""
    world = Leaves(1, 2)
    if name == "not-tracked":
        world.build_huge()
        return Model(name, world, [Program(demotes_early, (world,))])
    level = TDX_PS_4K if name == "removed-4k" else TDX_PS_2M
    if name == "removed-2m":
        world.td.sept[0].state = SeptState.REMOVED
    else:
        world.build_table()
    if name == "table-blocked":
        world.td.sept[0].state = SeptState.NL_BLOCKED
    if name == "removed-4k":
        world.td.sept[0].children[0].state = SeptState.REMOVED
    return Model(name, world, [Program(accepts, (world, level))])


#: scenario -> its two programs
OF_LOCKS = {
    "write-behind-unlock": (writes_behind_unlock, reads_under_lock),
    "write-behind-unlock-read-late": (writes_behind_unlock, reads_late),
    "write-before-unlock": (writes_before_unlock, reads_late),
    "plain-wait": (stores_marked, waits_plainly),
    "call-behind-constant": (asks_if_fixed, asks_if_fixed),
}
#: scenario -> what both CPUs do, and what must hold
OF_CPUS = {
    "number-in-state": (notes_the_first, never_one),
    "one-way": (moves_on, zero_first),
    "other-way": (moves_on, zero_last),
}
RIGHT = {
    "write-behind-unlock": {"race"},
    "write-behind-unlock-read-late": {"race"},
    "write-before-unlock": set(),
    "plain-wait": {"race"},
    "call-behind-constant": set(),
    "number-in-state": {"never-one"},
    "one-way": {"zero-first"},
    "other-way": {"zero-last"},
    "first-states": {"is-up", "is-down", "deadlock"},
    "removed-2m": set(),
    "removed-4k": set(),
    "table-mapped": set(),
    "table-blocked": set(),
    "not-tracked": set(),
}
SCENARIOS = tuple(RIGHT)


def build(scenario: str, cpus: int, splits: int) -> Model:
    """One of SCENARIOS, which fixes its CPUs."""
    if scenario in OF_LOCKS:
        w = Shared()
        return Model(scenario, w, [Program(f, (w,)) for f in OF_LOCKS[scenario]])
    if scenario in OF_CPUS:
        program, check = OF_CPUS[scenario]
        numbered = Numbered()
        return Model(scenario, numbered, [Program(program, (numbered,))] * 2, [Check("always", check, (numbered,))])
    if scenario == "first-states":
        bit = Bit()
        checks = [Check("always", f, (bit,)) for f in (is_up, is_down)]
        return Model(scenario, bit, [Program(raises_and_waits, (bit,))] * 2, checks)
    return of_module(scenario)
