# SPDX-License-Identifier: GPL-2.0-or-later
"""The order of a leaf's checks: when several things are wrong, the status is that of the first check.

tables/check_order.csv has the checks of each leaf in the module's order, with the status of each; here is how each is
made to fail. Every pair of failures is tried, and all at once, later ones made first, so that what an earlier check
reads is as that check wants it. Source: TDX module 1.5.01, 2.0.x for Dynamic PAMT.
"""

from collections.abc import Callable
from itertools import combinations
from typing import Any

import pytest

from septum.lang import Struct
from septum.tdx.module import TDX_PS_4K, KeyState, Lifecycle, PageType, SeptState
from tests.tdx.leaves import LEAVES, Machine, finish, ready
from tests.tdx.tabled import Case, block, case_of, machine, number, rows

ROWS = rows("check_order")
ALLOWED = {row["leaf"]: row["allowed"].split() for row in rows("op_states")}
ORDER: dict[str, list[dict[str, str]]] = {}
for _row in ROWS:
    ORDER.setdefault(_row["leaf"], []).append(_row)


def put(struct: Struct, **values: int) -> None:
    """Set fields."""
    for name, value in values.items():
        setattr(struct, name, value)


def region(which: str) -> Callable[[Machine, Case], Struct]:
    """The region that a check is about: of the leaf's page, of R8, of the pair."""
    number = {"page": lambda c: c.page, "r8": lambda c: c.r8, "r12": lambda c: c.pair[0], "r13": lambda c: c.pair[1]}
    return lambda m, c: m.module.regions[number[which](c)]


def fail(row: dict[str, str], m: Machine, case: Case) -> None:
    """Make one check fail."""
    check, td, vcpu = row["check"], m.td, m.td.vcpus[0]
    entry = m.entry(case.level, case.gfn, case.index)
    where, _, what = check.partition("-")
    if where in ("page", "r8", "r12", "r13") and what in REGIONS:
        REGIONS[what](region(where)(m, case))
    elif check.startswith("state="):
        entry.state = SeptState[check.removeprefix("state=")]
    elif check == "op-state":
        refused = (
            s
            for s in range(11)
            if str(s) not in ALLOWED[row["leaf"].removesuffix(" 1G").removesuffix(" 2M").removesuffix(" 4K")]
        )
        td.op_state = next(refused)
    elif check == "walk":
        if case.level == TDX_PS_4K:
            td.sept[case.gfn].state = SeptState.BLOCKED
        else:
            td.upper[0].state = SeptState.NL_BLOCKED
    elif check == "not-tracked":
        block(m, case)
    elif check == "no-dynamic-pamt":
        m.module.dynamic_pamt = False
    elif check == "no-such-hkid":
        m.hkid = len(m.module.hkids)
    else:
        struct, values = FIELDS[check](m, vcpu, entry)
        put(struct, **values)


REGIONS: dict[str, Callable[[Any], object]] = {
    "locked": lambda r: put(r.lock, exclusive=1),
    "exclusive": lambda r: put(r.lock, exclusive=1),
    "walked": lambda r: put(r.lock, readers=1),
    "in-2m-page": lambda r: put(r, type=PageType.REG),
    "in-1g-page": lambda r: put(r.block, type=PageType.REG),
    "no-pair": lambda r: put(r, type=PageType.NDA),
    "has-no-pair": lambda r: put(r, type=PageType.NDA),
    "has-pair": lambda r: put(r, type=PageType.PAMT),
    "free": lambda r: put(r, type=PageType.NDA),
    "in-use": lambda r: put(r, page_count=1),
    "not-in-tdmr": lambda r: put(r.block, left=1),
}
FIELDS: dict[str, Callable[[Machine, Any, Any], tuple[Struct, dict[str, int]]]] = {
    "not-ready": lambda m, v, e: (m.module, {"ready": 0}),
    "tdr-locked": lambda m, v, e: (m.td.lock, {"exclusive": 1}),
    "not-tdr": lambda m, v, e: (m.td, {"exists": 0}),
    "td-fatal": lambda m, v, e: (m.td, {"fatal": 1}),
    "no-keys": lambda m, v, e: (m.td, {"lifecycle": Lifecycle.HKID_ASSIGNED}),
    "no-tdcs": lambda m, v, e: (m.td, {"tdcx": 5}),
    "nine-tdcx": lambda m, v, e: (m.td, {"tdcx": 9}),
    "op-state-locked": lambda m, v, e: (m.td.op_state_lock, {"exclusive": 1}),
    "tree-locked": lambda m, v, e: (m.td.tree, {"exclusive": 1}),
    "epoch-locked": lambda m, v, e: (m.td.epoch_lock, {"exclusive": 1}),
    "kot-locked": lambda m, v, e: (m.module.kot_lock, {"exclusive": 1}),
    "tdvpr-locked": lambda m, v, e: (v.lock, {"exclusive": 1}),
    "block-locked": lambda m, v, e: (m.module.blocks[0].lock, {"exclusive": 1}),
    "entry-locked": lambda m, v, e: (e, {"locked": 1}),
    "child-pending": lambda m, v, e: (e.children[1], {"state": SeptState.PENDING}),
    "child-mapped": lambda m, v, e: (e.children[1], {"state": SeptState.MAPPED}),
    "vcpu-in-previous-epoch": lambda m, v, e: (v, {"epoch": m.td.epoch - 1}),
    "vcpu-not-ready": lambda m, v, e: (v, {"ready": 0}),
    "no-vcpu": lambda m, v, e: (v, {"created": 0}),
    "other-lp": lambda m, v, e: (v, {"lp": 1}),
    "associated": lambda m, v, e: (v, {"associated": 1}),
    "not-associated": lambda m, v, e: (v, {"associated": 0}),
    "hkid-in-use": lambda m, v, e: (m.module.hkids[1], {"state": KeyState.ASSIGNED}),
    "cache-dirty": lambda m, v, e: (m.module.hkids[0], {"dirty": 1}),
    "lifecycle": lambda m, v, e: (m.td, {"lifecycle": Lifecycle.KEYS_CONFIGURED}),
    "lifecycle-teardown": lambda m, v, e: (m.td, {"lifecycle": Lifecycle.TEARDOWN}),
}


@pytest.mark.parametrize("leaf", ORDER)
def test_nothing_wrong(leaf: str) -> None:
    case = case_of(leaf)
    assert finish(case.leaf(machine(case))) == 0


@pytest.mark.parametrize("leaf", ORDER)
def test_first_check_that_fails(leaf: str) -> None:
    """The status is the first check's; nothing has changed, and no lock is held that was not held before."""
    case, checks = case_of(leaf), ORDER[leaf]
    for wrong in [*((c,) for c in checks), *combinations(checks, 2), tuple(checks)]:
        m = machine(case)
        for row in reversed(wrong):
            fail(row, m, case)
        before = m.snapshot()
        status = finish(case.leaf(m))
        what = f"{leaf} with {' and '.join(row['check'] for row in wrong)}"
        assert hex(status) == hex(number(wrong[0]["status"])), what
        assert m.snapshot() == before, f"{what} has an effect"


@pytest.mark.parametrize("name", [name for name in LEAVES if not name.startswith("PAMT")])
def test_guest_holds_a_lock(name: str) -> None:
    """With ``busy`` a vCPU in guest mode may hold the lock that a leaf takes first; out of it, it cannot."""
    busy = number("OPERAND_BUSY|TD_EPOCH" if name == "TRACK" else "OPERAND_BUSY|SEPT_TREE")
    for choice, in_guest, status in ((0, 1, 0), (1, 0, 0), (1, 1, busy)):
        m = ready(busy=True)
        m.td.vcpus[0].in_guest = in_guest
        before = m.snapshot()
        assert hex(finish(LEAVES[name](m), choice)) == hex(status)
        assert m.locks() == []
        assert (m.snapshot() == before) == (status != 0)
