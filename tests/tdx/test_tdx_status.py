# SPDX-License-Identifier: GPL-2.0-or-later
"""Completion statuses: their numbers, and how they are shown. Source: TDX module, error code header."""

import pytest

from septum.tdx import status
from septum.tdx.status import describe, tdx_operand_busy, tdx_status

#: name -> u64, from the module's header (TDX_SW_ERROR is the kernel's own)
NUMBERS = {
    "TDX_SUCCESS": 0,
    "TDX_INTERRUPTED_RESTARTABLE": 0x8000000400000000,
    "TDX_OPERAND_INVALID": 0xC000010000000000,
    "TDX_OPERAND_ADDR_RANGE_ERROR": 0xC000010100000000,
    "TDX_OPERAND_BUSY": 0x8000020000000000,
    "TDX_PREVIOUS_TLB_EPOCH_BUSY": 0x8000020100000000,
    "TDX_PAGE_METADATA_INCORRECT": 0xC000030000000000,
    "TDX_PAGE_NOT_FREE": 0xC000030300000000,
    "TDX_HPA_RANGE_NOT_FREE": 0xC000030400000000,
    "TDX_NO_PAMT_PAGE_PAIR": 0xC000030500000000,
    "TDX_PAMT_PAGE_NOT_EMPTY": 0xC000030600000000,
    "TDX_MISSING_PAMT_PAGE_PAIR": 0x8000030800000000,
    "TDX_OP_STATE_INCORRECT": 0xC000060800000000,
    "TDX_EPT_WALK_FAILED": 0xC0000B0000000000,
    "TDX_GPA_RANGE_NOT_BLOCKED": 0xC0000B0600000000,
    "TDX_GPA_RANGE_ALREADY_BLOCKED": 0x00000B0700000000,
    "TDX_TLB_TRACKING_NOT_DONE": 0xC0000B0800000000,
    "TDX_EPT_ENTRY_STATE_INCORRECT": 0xC0000B0D00000000,
    "TDX_SW_ERROR": 0x8000FF0000000000,
}
OPERANDS = {
    "OPERAND_RAX": 0,
    "OPERAND_RCX": 1,
    "OPERAND_RDX": 2,
    "OPERAND_R8": 8,
    "OPERAND_R12": 12,
    "OPERAND_SEPT_TREE": 146,
    "OPERAND_TD_EPOCH": 169,
}


def test_numbers() -> None:
    """Every status and operand id that the model names is here; a new one needs its number from the header."""
    named = {name: value for name, value in vars(status).items() if name.startswith(("TDX_", "OPERAND_"))}
    assert named == NUMBERS | OPERANDS


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
