# SPDX-License-Identifier: GPL-2.0-or-later
"""Error numbers, as kernel functions return them: negative. Source: include/uapi/asm-generic/errno-base.h."""

from __future__ import annotations

from septum.lang.failed import Failed, tells

PRIMITIVE = True  # a timeline shows the caller

EIO = 5
EAGAIN = 11
ENOMEM = 12
EFAULT = 14
EBUSY = 16
EINVAL = 22
EOPNOTSUPP = 95

#: what returns a page or an object, or NULL
_ALLOCATE = ("alloc_page", "kzalloc")


@tells
def failed_allocation(function: str, value: object) -> Failed | None:
    """An allocation that fails, or a function that returns -ENOMEM."""
    if (value is False and function in _ALLOCATE) or (type(value) is int and value == -ENOMEM):
        return Failed(f"{function}()", "-ENOMEM")
    return None
