# SPDX-License-Identifier: GPL-2.0-or-later
"""Error numbers, as kernel functions return them: negative. Source: include/uapi/asm-generic/errno-base.h."""

PRIMITIVE = True  # a timeline shows the caller

EIO = 5
EAGAIN = 11
ENOMEM = 12
EFAULT = 14
EBUSY = 16
EINVAL = 22
EOPNOTSUPP = 95
