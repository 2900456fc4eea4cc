# SPDX-License-Identifier: GPL-2.0-or-later
"""The order of a leaf's checks: when several things are wrong, the status is that of the first check.

Each leaf has here the list of its checks in the module's order, each with a way to fail it alone. Every set of
failures is tried, later ones made first, so that what an earlier check reads is as that check wants it.
"""

from collections.abc import Callable, Sequence
from itertools import chain, combinations
from typing import NamedTuple

import pytest
from leaves import EMPTY, FREE, HUGE, LEAVES, OTHER, SEPT_PAGES, TABLE, Machine, finish, ready

from septum.tdx.module import PageType, SeptState


class Wrong(NamedTuple):
    """A check: what it is, what makes it fail, and the status then."""

    what: str
    make: Callable[[Machine], object]
    status: int


def put(**values: int) -> Callable[[object], None]:
    """What sets fields of a struct."""

    def change(struct: object) -> None:
        for name, value in values.items():
            setattr(struct, name, value)

    return change


def at(where: Callable[[Machine], object], **values: int) -> Callable[[Machine], object]:
    """What sets fields of one of a machine's structs."""
    return lambda m: put(**values)(where(m))


def not_tracked(m: Machine, region: int) -> None:
    m.module.regions[region].bepoch = m.td.epoch


TREE_BUSY = 0x8000020000000092
EPOCH_BUSY = 0x80000200000000A9
RCX_BUSY = 0x8000020000000001
R8_BUSY = 0x8000020000000008
WALK_FAILED = 0xC0000B0000000001
STATE = 0xC0000B0D00000001
NOT_BLOCKED = 0xC0000B0600000001
NOT_TRACKED = 0xC0000B0800000001
ALREADY_BLOCKED = 0x00000B0700000001
R8_METADATA = 0xC000030000000008
R8_MISSING = 0x8000030800000008

TREE_EXCLUSIVE = Wrong("S-EPT tree held exclusive", at(lambda m: m.td.tree, exclusive=1), TREE_BUSY)
TREE_SHARED = Wrong("S-EPT tree held shared", at(lambda m: m.td.tree, readers=1), TREE_BUSY)
NO_TABLE = Wrong("the walk ends above", at(lambda m: m.td.sept[TABLE], state=SeptState.BLOCKED), WALK_FAILED)


def entry_locked(where: Callable[[Machine], object]) -> Wrong:
    return Wrong("entry locked", at(where, locked=1), RCX_BUSY)


def state(where: Callable[[Machine], object], value: SeptState, status: int = STATE) -> Wrong:
    return Wrong(f"state {value.name}", at(where, state=value), status)


def free_4k_page(region: int) -> list[Wrong]:
    """The checks of a free 4K page in R8; PAMT types exclude each other, so they are one place in the order."""
    return [
        Wrong("R8 PAMT entry locked", at(lambda m: m.module.regions[region].lock, exclusive=1), R8_BUSY),
        Wrong("R8 in a 2M page", at(lambda m: m.module.regions[region], type=PageType.REG), R8_METADATA),
        Wrong("R8 without a pair", at(lambda m: m.module.regions[region], type=PageType.NDA), R8_MISSING),
    ]


CHECKS: dict[str, list[Wrong]] = {
    "BLOCK 2M": [
        TREE_SHARED,
        entry_locked(lambda m: m.td.sept[OTHER]),
        state(lambda m: m.td.sept[OTHER], SeptState.PENDING_BLOCKED, ALREADY_BLOCKED),
    ],
    "BLOCK 4K": [
        TREE_SHARED,
        NO_TABLE,
        entry_locked(lambda m: m.td.sept[TABLE].children[0]),
        state(lambda m: m.td.sept[TABLE].children[0], SeptState.FREE),
    ],
    "TRACK": [
        Wrong("epoch lock held", at(lambda m: m.td.epoch_lock, readers=1), EPOCH_BUSY),
        Wrong("vCPU in the previous epoch", at(lambda m: m.td.vcpus[0], epoch=1), 0x8000020100000000),
    ],
    "DEMOTE": [
        TREE_EXCLUSIVE,
        entry_locked(lambda m: m.td.sept[HUGE]),
        state(lambda m: m.td.sept[HUGE], SeptState.NL_MAPPED),
        state(lambda m: m.td.sept[HUGE], SeptState.MAPPED, NOT_BLOCKED),
        Wrong("not tracked", lambda m: not_tracked(m, HUGE), NOT_TRACKED),
        *free_4k_page(SEPT_PAGES),
        Wrong("2M PAMT entry walked", at(lambda m: m.module.regions[HUGE].lock, readers=1), RCX_BUSY),
    ],
    "SEPT.ADD": [
        TREE_EXCLUSIVE,
        entry_locked(lambda m: m.td.sept[FREE]),
        state(lambda m: m.td.sept[FREE], SeptState.NL_MAPPED),
        *free_4k_page(SEPT_PAGES),
    ],
    "AUG 2M": [
        TREE_EXCLUSIVE,
        entry_locked(lambda m: m.td.sept[FREE]),
        state(lambda m: m.td.sept[FREE], SeptState.PENDING),
        Wrong("R8 PAMT entry walked", at(lambda m: m.module.regions[FREE].lock, readers=1), R8_BUSY),
        Wrong("R8 region in use", at(lambda m: m.module.regions[FREE], type=PageType.PAMT), R8_METADATA),
    ],
    "AUG 4K": [
        TREE_EXCLUSIVE,
        NO_TABLE,
        entry_locked(lambda m: m.td.sept[TABLE].children[3]),
        state(lambda m: m.td.sept[TABLE].children[3], SeptState.MAPPED),
        *free_4k_page(TABLE),
    ],
    "REMOVE 2M": [
        TREE_EXCLUSIVE,
        entry_locked(lambda m: m.td.sept[HUGE]),
        state(lambda m: m.td.sept[HUGE], SeptState.EXPORTED_DIRTY),
        Wrong("PAMT entry walked", at(lambda m: m.module.regions[HUGE].lock, readers=1), RCX_BUSY),
        state(lambda m: m.td.sept[HUGE], SeptState.PENDING, NOT_BLOCKED),
        Wrong("not tracked", lambda m: not_tracked(m, HUGE), NOT_TRACKED),
    ],
    "REMOVE 4K": [
        TREE_EXCLUSIVE,
        NO_TABLE,
        entry_locked(lambda m: m.td.sept[TABLE].children[1]),
        state(lambda m: m.td.sept[TABLE].children[1], SeptState.FREE),
        state(lambda m: m.td.sept[TABLE].children[1], SeptState.BLOCKEDW, NOT_BLOCKED),
        Wrong("not tracked", lambda m: not_tracked(m, TABLE), NOT_TRACKED),
    ],
    "PAMT.ADD": [
        Wrong("2M PAMT entry walked", at(lambda m: m.module.regions[FREE].lock, readers=1), RCX_BUSY),
        Wrong("has a pair", at(lambda m: m.module.regions[FREE], type=PageType.PAMT), 0xC000030400000001),
    ],
    "PAMT.REMOVE": [
        Wrong("2M PAMT entry walked", at(lambda m: m.module.regions[EMPTY].lock, readers=1), RCX_BUSY),
        Wrong("has no pair", at(lambda m: m.module.regions[EMPTY], type=PageType.NDA), 0xC000030500000001),
        Wrong("in use", at(lambda m: m.module.regions[EMPTY], page_count=1), 0xC000030600000000),
    ],
}


def subsets(checks: Sequence[Wrong]) -> list[tuple[Wrong, ...]]:
    return list(chain.from_iterable(combinations(checks, n) for n in range(1, len(checks) + 1)))


def test_every_leaf_has_its_checks() -> None:
    assert set(CHECKS) == set(LEAVES)


@pytest.mark.parametrize("name", LEAVES)
def test_nothing_wrong(name: str) -> None:
    m = ready()
    assert finish(LEAVES[name](m)) == 0
    assert m.locks() == []


@pytest.mark.parametrize("name", LEAVES)
def test_first_check_that_fails(name: str) -> None:
    """The status is the first check's; nothing has changed, and no lock is held that was not held before."""
    for wrong in subsets(CHECKS[name]):
        m = ready()
        for w in reversed(wrong):
            w.make(m)
        before = m.snapshot()
        status = finish(LEAVES[name](m))
        what = " and ".join(w.what for w in wrong)
        assert hex(status) == hex(wrong[0].status), f"{name} with {what}"
        assert m.snapshot() == before, f"{name} with {what} has an effect"


@pytest.mark.parametrize("name", LEAVES)
def test_guest_holds_a_lock(name: str) -> None:
    """With ``busy`` a vCPU in guest mode may hold the lock that a leaf takes first; out of it, it cannot."""
    if name.startswith("PAMT"):
        return  # takes no lock that a guest holds
    busy = EPOCH_BUSY if name == "TRACK" else TREE_BUSY
    for choice, in_guest, status in ((0, 1, 0), (1, 0, 0), (1, 1, busy)):
        m = ready(busy=True)
        m.td.vcpus[0].in_guest = in_guest
        before = m.snapshot()
        assert hex(finish(LEAVES[name](m), choice)) == hex(status)
        assert m.locks() == []
        assert (m.snapshot() == before) == (status != 0)
