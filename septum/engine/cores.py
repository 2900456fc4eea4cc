# SPDX-License-Identifier: GPL-2.0-or-later
"""How many cores there are to work with; in a file of its own, as it is asked before any search is imported."""

from __future__ import annotations

import os


def cores() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def spare_core() -> bool:
    """Whether there is a core that nothing runs on, at this moment: for work that is not to slow anything down."""
    try:
        with open("/proc/loadavg", encoding="ascii") as stream:
            running = int(stream.read().split()[3].partition("/")[0])
    except (OSError, ValueError, IndexError):
        return idle_cores() > 1
    return running < cores()


def idle_cores() -> int:
    """How many cores this process may use and others do not, itself included; at least 1."""
    return max(1, min(cores(), round(cores() - os.getloadavg()[0])))
