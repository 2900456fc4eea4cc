# SPDX-License-Identifier: GPL-2.0-or-later
"""Every leaf in every S-EPT state, and in every OP_STATE: what the tables say, and no more.

The tables are data: tables/leaf_states.csv, tables/op_states.csv. Source: TDX module 1.5.01.
"""

import pytest

from septum.tdx.module import OpState, SeptState
from septum.tdx.status import TDX_OP_STATE_INCORRECT
from tests.tdx.leaves import finish
from tests.tdx.tabled import CASES, block, case_of, machine, number, rows

STATES = rows("leaf_states")
OP_STATES = rows("op_states")


@pytest.mark.parametrize("row", STATES, ids=lambda r: f"{r['leaf']}-{r['level']}-{r['state']}-{r['tracked']}")
def test_state(row: dict[str, str]) -> None:
    """The status and the entry's new state; no lock is left."""
    leaf = row["leaf"].removesuffix(" INITIALIZED")
    case = case_of(leaf, row["level"])
    m = machine(case)
    entry = m.entry(case.level, case.gfn, case.index)
    entry.state = SeptState[row["state"]]
    if row["tracked"] == "no":
        block(m, case)
    if row["leaf"] != leaf:
        m.td.op_state = OpState.INITIALIZED
    before = m.snapshot()
    status = finish(case.leaf(m))
    if row["outcome"] in SeptState.__members__:
        assert (hex(status), SeptState(entry.state).name) == (hex(0), row["outcome"])
    else:
        assert hex(status) == hex(number(row["outcome"]))
        assert m.snapshot() == before
    assert m.locks() == []


def test_table_is_complete() -> None:
    """Each leaf and level has every state: 4K entries point to no table."""
    for leaf, level in {(r["leaf"], r["level"]) for r in STATES}:
        wanted = {s.name for s in SeptState if level != "4K" or not s.name.startswith("NL_")}
        assert {r["state"] for r in STATES if (r["leaf"], r["level"]) == (leaf, level)} == wanted, leaf


@pytest.mark.parametrize("op_state", OpState, ids=lambda s: s.name)
@pytest.mark.parametrize("row", OP_STATES, ids=lambda r: r["leaf"])
@pytest.mark.parametrize("shown", [False, True])
def test_op_state(row: dict[str, str], op_state: OpState, shown: bool) -> None:
    """Refused for its OP_STATE, which a new module puts into the status, or not for that."""
    case = case_of(row["leaf"])
    m = machine(case)
    m.module.op_state_in_status = shown
    m.td.op_state = op_state
    m.td.tdcx = 6
    status = finish(case.leaf(m))
    refused = TDX_OP_STATE_INCORRECT | (op_state if shown else 0)
    assert (status == refused) == (str(int(op_state)) not in row["allowed"].split())


def test_every_leaf_that_looks_at_op_state_is_in_the_table() -> None:
    none = {"PAMT.ADD", "PAMT.REMOVE", "RECLAIM", "RDMD", "WBINVD", "MNG.CREATE", "VPFLUSHDONE", "FREEID"}
    leaves = {name.removesuffix(" 1G").removesuffix(" 2M").removesuffix(" 4K") for name in CASES} - none
    leaves -= {"ACCEPT", "SEPT.ADD v1", "DEMOTE non-blocking", "PROMOTE pending"}
    assert {row["leaf"] for row in OP_STATES} == leaves
