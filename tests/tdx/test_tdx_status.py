# SPDX-License-Identifier: GPL-2.0-or-later
"""Completion statuses: their numbers, and how they are shown. Source: TDX module, error code header."""

import csv
from pathlib import Path

import pytest

from septum.tdx import status
from septum.tdx.status import describe, tdx_operand_busy, tdx_status

#: every status and operand id that the model names: name, number, where the number is from
TABLE = Path(__file__).with_name("tables") / "status.csv"


def test_numbers() -> None:
    """Every status and operand id that the model names is in the table; a new one needs its number from the header."""
    named = {name: value for name, value in vars(status).items() if name.startswith(("TDX_", "OPERAND_"))}
    with TABLE.open(encoding="utf-8") as file:
        assert named == {row["name"]: int(row["value"], 0) for row in csv.DictReader(file)}


@pytest.mark.parametrize(
    ("err", "shown"),
    [
        (0, "TDX_SUCCESS"),
        (0x8000020000000092, "TDX_OPERAND_BUSY | SEPT_TREE (0x8000020000000092)"),
        (0x80000200000000A9, "TDX_OPERAND_BUSY | TD_EPOCH (0x80000200000000a9)"),
        (0x8000020000000001, "TDX_OPERAND_BUSY | RCX (0x8000020000000001)"),
        (0x8000030800000008, "TDX_MISSING_PAMT_PAGE_PAIR | R8 (0x8000030800000008)"),
        (0x8000020100000000, "TDX_PREVIOUS_TLB_EPOCH_BUSY (0x8000020100000000)"),
        (0x00000B0700000001, "TDX_GPA_RANGE_ALREADY_BLOCKED | RCX (0x00000b0700000001)"),
        (0x8000020000000063, "TDX_OPERAND_BUSY | 0x63 (0x8000020000000063)"),
        (0xC000030600000001, "TDX_PAMT_PAGE_NOT_EMPTY | 0x1 (0xc000030600000001)"),  # a page of the pair, no operand
        (0xC000060800000002, "TDX_OP_STATE_INCORRECT | 0x2 (0xc000060800000002)"),  # the OP_STATE
        (0xC0000B0B00000001, "TDX_PAGE_SIZE_MISMATCH | 0x1 (0xc0000b0b00000001)"),  # the level
        (0xC000FFFF00000000, "unknown status (0xc000ffff00000000)"),
    ],
)
def test_describe(err: int, shown: str) -> None:
    assert describe(err) == shown


def test_status_without_operand() -> None:
    assert tdx_status(0x8000020000000092) == 0x8000020000000000
    assert tdx_operand_busy(0x80000200000000A9)
    assert not tdx_operand_busy(0x8000020100000000)
    assert not tdx_operand_busy(0)
