# SPDX-License-Identifier: GPL-2.0-or-later
"""The module's try-locks: shared/exclusive, never waited for. Source: TDX module 1.5.01, sharex and sharex-HP locks."""

from __future__ import annotations

from septum.lang import SYNC, Struct, bounded, flag


class SharexLock(Struct):
    """A lock that is held exclusively by one or shared by several logical processors.

    ``hp``  whether it has a HOST_PRIORITY bit and the bit is kept: set when a host-side leaf is refused, cleared when
            one succeeds; a guest-side leaf that sees it leaves the lock alone.
    """

    exclusive: int = flag(kind=SYNC)
    readers: int = bounded(0, "lps", kind=SYNC)
    host_priority: int = flag(kind=SYNC)

    def __init__(self, lps: int, hp: bool = False) -> None:
        self.lps = lps
        self.hp = hp


def acquire_shared(lock: SharexLock) -> bool:
    """Try to take it shared, for the host."""
    if lock.exclusive:
        if lock.hp:
            lock.host_priority = 1
        return False
    lock.readers += 1
    if lock.hp:
        lock.host_priority = 0
    return True


def release_shared(lock: SharexLock) -> None:
    """Drop it."""
    lock.readers -= 1


def acquire_exclusive(lock: SharexLock) -> bool:
    """Try to take it exclusive, for the host."""
    if lock.exclusive or lock.readers > 0:
        if lock.hp:
            lock.host_priority = 1
        return False
    lock.exclusive = 1
    if lock.hp:
        lock.host_priority = 0
    return True


def release_exclusive(lock: SharexLock) -> None:
    """Drop it."""
    lock.exclusive = 0
