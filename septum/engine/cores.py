# SPDX-License-Identifier: GPL-2.0-or-later
"""How many cores there are to work with; in a file of its own, as it is asked before any search is imported."""

from __future__ import annotations

import os


def cores() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def idle_cores() -> int:
    """How many cores this process may use and others do not, itself included; at least 1."""
    return max(1, min(cores(), round(cores() - os.getloadavg()[0])))
