# SPDX-License-Identifier: GPL-2.0-or-later
"""A process that is started for another one does not live longer than that one."""

from __future__ import annotations

import ctypes
import os
import signal

PR_SET_PDEATHSIG = 1  # linux/prctl.h


def end_with(parent: int) -> None:
    """Let this process be killed when process ``parent``, which has forked it, ends, however it ends.

    Where there is no prctl() it does not: the parent ends it where it can.
    """
    prctl = getattr(ctypes.CDLL(None), "prctl", None)
    if prctl is not None:
        prctl(PR_SET_PDEATHSIG, ctypes.c_ulong(signal.SIGKILL))
    if os.getppid() != parent:  # it ended before that
        os._exit(1)
