# SPDX-License-Identifier: GPL-2.0-or-later
"""Calls of model code that fail, and how a timeline names them.

What a value means that a function returns, only its own package knows: it registers a function with :func:`tells`, as
septum/tdx/status.py does for the statuses of SEAMCALLs and septum/kernel/pages.py for -ENOMEM. The engine asks all of
them, so that it has to know neither.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple


class Failed(NamedTuple):
    """A call that failed.

    ``call``     as documents name it: TDH.MEM.PAGE.DEMOTE, alloc_page();
    ``status``   by name: TDX_TLB_TRACKING_NOT_DONE, -ENOMEM;
    ``operand``  what the status is about: RCX, SEPT_TREE; "" if nothing;
    ``value``    a SEAMCALL's status, u64 in hex; "" for an error number, which callers hand on: of those that return
                 the same one in a step, only the first is told.
    """

    call: str
    status: str
    operand: str = ""
    value: str = ""

    def __str__(self) -> str:
        """On one line: ``TDH.MEM.PAGE.DEMOTE: TDX_OPERAND_BUSY | RCX (0x8000020000000001)``."""
        operand = f" | {self.operand}" if self.operand else ""
        return f"{self.call}: {self.status}{operand}{f' ({self.value})' if self.value else ''}"


#: what a function's name and the value that it returned say: a failure, or None
Teller = Callable[[str, object], Failed | None]

_tellers: list[Teller] = []


def tells(teller: Teller) -> Teller:
    """Ask ``teller`` about every call of model code that returns. A decorator."""
    _tellers.append(teller)
    return teller


def failure_told(function: str, value: object) -> Failed | None:
    """What is known of ``function``, which returned ``value``: a failure, or None."""
    for teller in _tellers:
        found = teller(function, value)
        if found is not None:
            return found
    return None
