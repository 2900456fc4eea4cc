# SPDX-License-Identifier: GPL-2.0-or-later
"""What a search takes of the machine: its memory, how that is divided, and cores."""

from __future__ import annotations

import contextlib
import ctypes
import gc
import mmap
import os
import resource
import sys
from collections.abc import Iterator
from typing import NamedTuple

from septum.engine.run import TooLarge
from septum.engine.shared import SLACK

FIRST_TABLE = 1 << 16  # entries: half a MiB, which a small search never leaves
LARGE_TABLE = 1 << 22  # entries from which on a table grows more slowly, as its memory counts
FEWEST_STATES = 1 << 14  # what any search may take: some times SLACK, without which it could not move


@contextlib.contextmanager
def uncollected() -> Iterator[None]:
    """Leave the collector of cycles off: to lower a model makes many objects and few cycles, and it goes over them all.

    It takes a fifth of the time that a model is lowered.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


class Mapping:
    """An anonymous mapping whose pages exist once they are touched. Raises TooLarge if there is no room for it."""

    def __init__(self, size: int) -> None:
        flags = mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | getattr(mmap, "MAP_NORESERVE", 0x4000)
        try:
            self.map = mmap.mmap(-1, max(size, mmap.PAGESIZE), flags=flags)
        except (OSError, OverflowError, ValueError, MemoryError):
            raise TooLarge(
                f"the system does not give {size >> 20:,} MiB of addresses to a search (see ulimit -v); "
                "give a smaller --max-memory"
            ) from None
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
    """Bytes that this process can still get: from the machine, its control groups and its limits."""
    return max(0, min(_of_machine(), _of_groups(), _of_limits()))


def _of_limits() -> int:
    """What RLIMIT_AS leaves: half of it, as the code and a second search take addresses, too."""
    limit, _ = resource.getrlimit(resource.RLIMIT_AS)
    if limit == resource.RLIM_INFINITY:
        return sys.maxsize
    with contextlib.suppress(OSError, ValueError), open("/proc/self/statm", encoding="ascii") as statm:
        limit -= int(statm.read().split()[0]) * mmap.PAGESIZE
    return limit // 2


def _of_groups(root: str = "/sys/fs/cgroup", me: str = "/proc/self/cgroup") -> int:
    """What the control groups of this process leave, the tightest of them; version 2, and the memory part of 1."""
    left = sys.maxsize
    with contextlib.suppress(OSError, ValueError):
        with open(me, encoding="utf-8") as stream:
            rows = [line.rstrip("\n").split(":", 2) for line in stream]
        for _, kinds, path in rows:
            if kinds == "":
                names, top = ("memory.max", "memory.current"), root
            elif "memory" in kinds.split(","):
                names, top = ("memory.limit_in_bytes", "memory.usage_in_bytes"), os.path.join(root, "memory")
            else:
                continue
            parts = [part for part in path.split("/") if part]
            for depth in range(len(parts) + 1):
                left = min(left, _of_group(os.path.join(top, *parts[:depth]), *names))
    return left


def _of_group(folder: str, most: str, used: str) -> int:
    """What one control group leaves."""
    try:
        with open(os.path.join(folder, most), encoding="ascii") as stream:
            limit = int(stream.read())  # "max" is not a number
        with open(os.path.join(folder, used), encoding="ascii") as stream:
            return limit - int(stream.read())
    except (OSError, ValueError):
        return sys.maxsize


def _of_machine() -> int:
    """Bytes that the machine can still give."""
    try:
        with open("/proc/meminfo", encoding="ascii") as info:
            for line in info:
                if line.startswith("MemAvailable:"):
                    return int(line.split()[1]) * 1024
    except OSError:
        pass
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")


def larger(entries: int, dense: bool = False) -> int:
    """The size that a table grows to: four times as large while it is small, then twice, or ``dense`` by half.

    A table has whole lines of eight entries.
    """
    if entries < LARGE_TABLE:
        return entries * 4
    return entries // 16 * 24 if dense else entries * 2


class Plan(NamedTuple):
    """How memory is divided: at most so many states, and so many entries in the table in the end.

    ``dense``  the table grows in small steps, since that takes no state: entries are moved (stretch() in the C).
    """

    states: int
    entries: int
    dense: bool = False

    def larger(self, entries: int) -> int:
        """The size that a table of so many entries grows to."""
        return larger(entries, self.dense)

    def most(self, entries: int) -> int:
        """With how many states a table of so many entries is full."""
        if entries >= self.entries:
            return entries * 7 // 8
        return entries * 4 // 5 if self.dense and entries >= LARGE_TABLE else entries // 2


def plan(limit: int, per_state: int, entry: int = 8, dense: bool = False) -> Plan:
    """The plan with which ``limit`` bytes hold the most states; the last table is at most 7/8 full."""
    best, entries = Plan(FEWEST_STATES, FIRST_TABLE, dense), FIRST_TABLE
    while entry * entries < limit:
        states = min((limit - entry * entries) // per_state, entries * 7 // 8, (1 << 32) - 2 * SLACK)
        best = max(best, Plan(states, entries, dense))
        entries = larger(entries, dense)
    return best
