# SPDX-License-Identifier: GPL-2.0-or-later
"""What a search takes of the machine: its memory, how that is divided, and cores."""

from __future__ import annotations

import ctypes
import mmap
import os
from typing import NamedTuple

from septum.engine.shared import SLACK

FIRST_TABLE = 1 << 16  # entries: half a MiB, which a small search never leaves
FEWEST_STATES = 1 << 14  # what any search may take: some times SLACK, without which it could not move


class Mapping:
    """An anonymous mapping whose pages exist once they are touched."""

    def __init__(self, size: int) -> None:
        flags = mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | getattr(mmap, "MAP_NORESERVE", 0x4000)
        self.map = mmap.mmap(-1, max(size, mmap.PAGESIZE), flags=flags)
        if hasattr(mmap, "MADV_HUGEPAGE") and size > 1 << 22:
            self.map.madvise(mmap.MADV_HUGEPAGE)
        if hasattr(mmap, "MADV_DONTFORK"):
            self.map.madvise(mmap.MADV_DONTFORK)  # the process that optimises must not make copies of it
        self.view = ctypes.c_char.from_buffer(self.map)
        self.address = ctypes.addressof(self.view)

    def release(self, first: int = 0, last: int | None = None) -> None:
        """Give back the pages from byte ``first``; they are zero when they are touched again."""
        self.map.madvise(mmap.MADV_DONTNEED, first, (len(self.map) if last is None else last) - first)

    def close(self) -> None:
        """Give the memory back."""
        del self.view
        self.map.close()


def free_memory() -> int:
    """Bytes that the machine can still give."""
    try:
        with open("/proc/meminfo", encoding="ascii") as info:
            for line in info:
                if line.startswith("MemAvailable:"):
                    return int(line.split()[1]) * 1024
    except OSError:
        pass
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")


def cores() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def idle_cores() -> int:
    """How many cores this process may use and others do not, itself included; at least 1."""
    return max(1, min(cores(), round(cores() - os.getloadavg()[0])))


def larger(entries: int) -> int:
    """The size that a table grows to: four times as large while it is small, twice later."""
    return entries * (4 if entries < 1 << 22 else 2)


def shift_of(entries: int) -> int:
    """How far a hash is shifted for its place in a table of so many entries."""
    return 65 - entries.bit_length()


class Plan(NamedTuple):
    """How memory is divided: at most so many states, and so many entries in the table in the end."""

    states: int
    entries: int

    def most(self, entries: int) -> int:
        """With how many states a table of so many entries is full."""
        return entries // 2 if entries < self.entries else entries * 7 // 8


def plan(limit: int, per_state: int, entry: int = 8) -> Plan:
    """The plan with which ``limit`` bytes hold the most states; a table is at most 7/8 full, a small one 1/2."""
    best, entries = Plan(FEWEST_STATES, FIRST_TABLE), FIRST_TABLE
    while entry * entries < limit:
        states = min((limit - entry * entries) // per_state, entries * 7 // 8, (1 << 32) - 2 * SLACK)
        best = max(best, Plan(states, entries))
        entries = larger(entries)
    return best
