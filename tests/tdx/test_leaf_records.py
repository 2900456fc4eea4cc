# SPDX-License-Identifier: GPL-2.0-or-later
"""The records of the leaves against the tables: numbers, locks, levels, OP_STATEs; and each leaf's function.

tables/leaves.csv has a leaf a row: how it locks TDR and tree, where it does, and its levels (0: 4K, 1: 2M, 2: 1G).
The other tests of this folder check what the functions do with the records.
"""

import inspect

import pytest

from septum.tdx import guest, leaves, mem, phymem, td
from septum.tdx import sys as sys_leaves
from septum.tdx.leaves import Leaf, MemLeaf, PagePromote, PagePromoteShared, TdLeaf
from septum.tdx.locks import EXCLUSIVE, SHARED, LockMode
from tests.tdx.tabled import rows

ROWS = {row["name"]: row for row in rows("leaves")}
RECORDS: dict[str, type[Leaf]] = {
    kind.name.removeprefix("TDH."): kind
    for kind in vars(leaves).values()
    if isinstance(kind, type) and issubclass(kind, Leaf) and hasattr(kind, "number") and kind is not PagePromoteShared
}
FUNCTIONS = {
    name: function
    for module in (guest, mem, phymem, sys_leaves, td)
    for name, function in vars(module).items()
    if name.startswith("tdh_") and inspect.iscoroutinefunction(function)
}
#: what the table of OP_STATEs leaves out at the beginning of a name
PREFIXES = ("", "MEM.", "MEM.PAGE.", "MEM.RANGE.", "MNG.", "MR.")


def mode(text: str) -> LockMode | None:
    """How a lock is taken, as the table writes it."""
    return {"shared": SHARED, "exclusive": EXCLUSIVE, "": None}[text]


def test_every_leaf_has_a_record_a_row_and_a_function() -> None:
    assert set(RECORDS) == set(ROWS)
    assert {name.removeprefix("tdh_").replace("_", ".").upper() for name in FUNCTIONS} == set(ROWS)


@pytest.mark.parametrize("name", ROWS)
def test_record(name: str) -> None:
    row, leaf = ROWS[name], RECORDS[name]
    assert leaf.number == int(row["number"])
    assert (leaf.tdr if issubclass(leaf, TdLeaf) else None) == mode(row["tdr"])
    assert (leaf.tree if issubclass(leaf, MemLeaf) else None) == mode(row["tree"])
    levels = f"{leaf.lowest}-{leaf.highest}" if issubclass(leaf, MemLeaf) else ""
    assert levels == row["levels"]


def test_promote_of_older_modules() -> None:
    """The tree shared in 1.5.01; all else as in later modules."""
    assert (PagePromoteShared.tree, PagePromote.tree) == (SHARED, EXCLUSIVE)
    others = ("number", "name", "handle", "tdr", "op_states", "lowest", "highest")
    assert all(getattr(PagePromoteShared, name) == getattr(PagePromote, name) for name in others)


@pytest.mark.parametrize("row", rows("op_states"), ids=lambda row: row["leaf"])
def test_op_states(row: dict[str, str]) -> None:
    leaf = next(RECORDS[prefix + row["leaf"]] for prefix in PREFIXES if prefix + row["leaf"] in RECORDS)
    assert issubclass(leaf, TdLeaf)
    assert [str(n) for n in range(11) if leaf.op_states >> n & 1] == row["allowed"].split()


@pytest.mark.parametrize("name", FUNCTIONS)
def test_function_says_which_leaf_it_is(name: str) -> None:
    """Its docstring begins with the leaf's name and number, and says what it returns, and from where that is known."""
    leaf = RECORDS[name.removeprefix("tdh_").replace("_", ".").upper()]
    said = inspect.getdoc(FUNCTIONS[name]) or ""
    assert said.startswith(f"{leaf.name} ({leaf.number})")
    assert "Returns" in said and "Source: TDX module" in said
