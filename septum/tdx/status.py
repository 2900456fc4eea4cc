# SPDX-License-Identifier: GPL-2.0-or-later
"""Completion status of SEAMCALLs: u64, class and code in bits 47:32, operand id or details in bits 31:0.

Source: the public TDX module source (1.5.01 and 2.0.x), error code header; names as in
arch/x86/include/asm/shared/tdx_errno.h.
"""

from __future__ import annotations

import re

from septum.lang.failed import Failed, tells

TDX_SUCCESS = 0
TDX_NON_RECOVERABLE_VCPU = 0x4000000100000000
TDX_NON_RECOVERABLE_TD = 0x6000000200000000
TDX_INTERRUPTED_RESUMABLE = 0x8000000300000000
TDX_INTERRUPTED_RESTARTABLE = 0x8000000400000000
TDX_OPERAND_INVALID = 0xC000010000000000
TDX_OPERAND_ADDR_RANGE_ERROR = 0xC000010100000000
TDX_OPERAND_BUSY = 0x8000020000000000
TDX_PREVIOUS_TLB_EPOCH_BUSY = 0x8000020100000000
TDX_SYS_BUSY = 0x8000020200000000
TDX_RND_NO_ENTROPY = 0x8000020300000000
TDX_OPERAND_BUSY_HOST_PRIORITY = 0x8000020400000000
TDX_HOST_PRIORITY_BUSY_TIMEOUT = 0x9000020500000000
TDX_PAGE_METADATA_INCORRECT = 0xC000030000000000
TDX_PAGE_ALREADY_FREE = 0x0000030100000000
TDX_PAGE_NOT_OWNED_BY_TD = 0xC000030200000000
TDX_PAGE_NOT_FREE = 0xC000030300000000
TDX_HPA_RANGE_NOT_FREE = 0xC000030400000000
TDX_NO_PAMT_PAGE_PAIR = 0xC000030500000000
TDX_PAMT_PAGE_NOT_EMPTY = 0xC000030600000000
TDX_INTERRUPTED_PAMT = 0x8000030700000000
TDX_MISSING_PAMT_PAGE_PAIR = 0x8000030800000000
TDX_TD_ASSOCIATED_PAGES_EXIST = 0xC000040000000000
TDX_SYS_NOT_READY = 0xC000050500000000
TDX_SYS_SHUTDOWN = 0xC000050600000000
TDX_SYS_CONFIG_NOT_PENDING = 0xC000050C00000000
TDX_TD_FATAL = 0xE000060400000000
TDX_TDCS_NOT_ALLOCATED = 0xC000060600000000
TDX_LIFECYCLE_STATE_INCORRECT = 0xC000060700000000
TDX_OP_STATE_INCORRECT = 0xC000060800000000
TDX_NO_VCPUS = 0xC000060900000000
TDX_TDCX_NUM_INCORRECT = 0xC000061000000000
TDX_VCPU_STATE_INCORRECT = 0xC000070000000000
TDX_VCPU_ASSOCIATED = 0x8000070100000000
TDX_VCPU_NOT_ASSOCIATED = 0x8000070200000000
TDX_TD_KEYS_NOT_CONFIGURED = 0x8000081000000000
TDX_KEY_STATE_INCORRECT = 0xC000081100000000
TDX_KEY_CONFIGURED = 0x0000081500000000
TDX_WBCACHE_NOT_COMPLETE = 0x8000081700000000
TDX_HKID_NOT_FREE = 0xC000082000000000
TDX_NO_HKID_READY_TO_WBCACHE = 0x0000082100000000
TDX_WBCACHE_RESUME_ERROR = 0xC000082300000000
TDX_FLUSHVP_NOT_DONE = 0x8000082400000000
TDX_TDMR_ALREADY_INITIALIZED = 0x00000A0300000000
TDX_EPT_WALK_FAILED = 0xC0000B0000000000
TDX_GPA_RANGE_NOT_BLOCKED = 0xC0000B0600000000
TDX_GPA_RANGE_ALREADY_BLOCKED = 0x00000B0700000000
TDX_TLB_TRACKING_NOT_DONE = 0xC0000B0800000000
TDX_EPT_INVALID_PROMOTE_CONDITIONS = 0xC0000B0900000000
TDX_PAGE_ALREADY_ACCEPTED = 0x00000B0A00000000
TDX_PAGE_SIZE_MISMATCH = 0xC0000B0B00000000
TDX_EPT_ENTRY_STATE_INCORRECT = 0xC0000B0D00000000
TDX_EPT_PAGE_NOT_FREE = 0xC0000B0E00000000
TDX_SW_ERROR = 0x8000FF0000000000  # made by the kernel, never by the module

#: what VP.ENTER returns for a TD exit: bits 63:32 are 0, RAX 31:0 is the VMX exit reason
EXIT_REASON_EPT_VIOLATION = 48

# operand ids
OPERAND_RAX = 0
OPERAND_RCX = 1
OPERAND_RDX = 2
OPERAND_R8 = 8
OPERAND_R9 = 9
OPERAND_R12 = 12
OPERAND_R13 = 13
OPERAND_TDR = 128
OPERAND_SEPT_TREE = 146
OPERAND_TD_EPOCH = 169
OPERAND_OP_STATE = 172
OPERAND_SYS = 184
OPERAND_TDMR = 185
OPERAND_KOT = 186
OPERAND_WBCACHE = 188

STATUS_MASK = 0xFFFFFFFF00000000


def tdx_status(err: int) -> int:
    """The status without its operand."""
    return err & STATUS_MASK


def tdx_operand_busy(err: int) -> bool:
    """Whether a SEAMCALL met a lock: IS_TDX_OPERAND_BUSY()."""
    return tdx_status(err) == TDX_OPERAND_BUSY


def with_operand(status: int, operand: int) -> int:
    """A status (u64) that carries the id of the operand it is about, bits 31:0; TDX_SUCCESS is about none."""
    if status == TDX_SUCCESS:
        return TDX_SUCCESS
    return status | operand


_NAMES = {value: name for name, value in list(globals().items()) if name.startswith("TDX_")}
_OPERANDS = {value: name[8:] for name, value in list(globals().items()) if name.startswith("OPERAND_")}


#: whose bits 31:0 are a number, no operand id: the page of the pair, the OP_STATE, the level
_NUMBERED = {
    TDX_PAMT_PAGE_NOT_EMPTY,
    TDX_OP_STATE_INCORRECT,
    TDX_PAGE_ALREADY_ACCEPTED,
    TDX_PAGE_SIZE_MISMATCH,
}


def name_of(err: int) -> str:
    """A status by name, without its operand: ``TDX_OPERAND_BUSY``."""
    return _NAMES.get(err & STATUS_MASK, "unknown status")


def operand_of(err: int) -> str:
    """What bits 31:0 of a status say: ``SEPT_TREE``, a number where they name no operand, "" where they are 0."""
    operand = err & 0xFFFFFFFF
    if not operand:
        return ""
    if err & STATUS_MASK in _NUMBERED:
        return hex(operand)
    return _OPERANDS.get(operand, hex(operand))


def describe(err: int) -> str:
    """A status as a kernel developer writes it: ``TDX_OPERAND_BUSY | SEPT_TREE (0x8000020000000092)``."""
    if err == TDX_SUCCESS:
        return "TDX_SUCCESS"
    operand = operand_of(err)
    return f"{name_of(err)}{f' | {operand}' if operand else ''} ({err:#018x})"


_LEAF = re.compile("td[hg]_(vp|mng|mem|mr|phymem|sys)_")


@tells
def failed_seamcall(function: str, value: object) -> Failed | None:
    """A SEAMCALL or TDCALL, named as its leaf with small letters, that does not return TDX_SUCCESS.

    That of VP.ENTER for a TD exit has bits 63:32 clear, and is not a failure; nor is ACCEPT's for an EPT violation.
    """
    if not isinstance(value, int) or value >> 32 <= 0 or not _LEAF.match(function):
        return None
    return Failed(function.upper().replace("_", "."), name_of(value), operand_of(value), f"{value:#018x}")
