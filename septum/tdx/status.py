# SPDX-License-Identifier: GPL-2.0-or-later
"""Completion status of SEAMCALLs: u64, class and code in bits 47:32, operand id or details in bits 31:0.

Source: the public TDX module source (1.5.01 and 2.0.x), error code header; names as in
arch/x86/include/asm/shared/tdx_errno.h.
"""

TDX_SUCCESS = 0
TDX_INTERRUPTED_RESTARTABLE = 0x8000000400000000
TDX_OPERAND_INVALID = 0xC000010000000000
TDX_OPERAND_ADDR_RANGE_ERROR = 0xC000010100000000
TDX_OPERAND_BUSY = 0x8000020000000000
TDX_PREVIOUS_TLB_EPOCH_BUSY = 0x8000020100000000
TDX_PAGE_METADATA_INCORRECT = 0xC000030000000000
TDX_PAGE_NOT_FREE = 0xC000030300000000
TDX_HPA_RANGE_NOT_FREE = 0xC000030400000000
TDX_NO_PAMT_PAGE_PAIR = 0xC000030500000000
TDX_PAMT_PAGE_NOT_EMPTY = 0xC000030600000000
TDX_MISSING_PAMT_PAGE_PAIR = 0x8000030800000000
TDX_OP_STATE_INCORRECT = 0xC000060800000000
TDX_EPT_WALK_FAILED = 0xC0000B0000000000
TDX_GPA_RANGE_NOT_BLOCKED = 0xC0000B0600000000
TDX_GPA_RANGE_ALREADY_BLOCKED = 0x00000B0700000000
TDX_TLB_TRACKING_NOT_DONE = 0xC0000B0800000000
TDX_EPT_ENTRY_STATE_INCORRECT = 0xC0000B0D00000000
TDX_SW_ERROR = 0x8000FF0000000000  # made by the kernel, never by the module

# operand ids
OPERAND_RAX = 0
OPERAND_RCX = 1
OPERAND_RDX = 2
OPERAND_R8 = 8
OPERAND_R12 = 12
OPERAND_SEPT_TREE = 146
OPERAND_TD_EPOCH = 169

STATUS_MASK = 0xFFFFFFFF00000000


def tdx_status(err: int) -> int:
    """The status without its operand."""
    return err & STATUS_MASK


def tdx_operand_busy(err: int) -> bool:
    """Whether a SEAMCALL met a lock: IS_TDX_OPERAND_BUSY()."""
    return tdx_status(err) == TDX_OPERAND_BUSY


_NAMES = {value: name for name, value in list(globals().items()) if name.startswith("TDX_")}
_OPERANDS = {value: name[8:] for name, value in list(globals().items()) if name.startswith("OPERAND_")}


def describe(err: int) -> str:
    """A status as a kernel developer writes it: ``TDX_OPERAND_BUSY | SEPT_TREE (0x8000020000000092)``."""
    if err == TDX_SUCCESS:
        return "TDX_SUCCESS"
    name = _NAMES.get(err & STATUS_MASK, "unknown status")
    operand = err & 0xFFFFFFFF
    return f"{name}{' | ' + _OPERANDS.get(operand, hex(operand)) if operand else ''} ({err:#018x})"
