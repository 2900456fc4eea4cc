# SPDX-License-Identifier: GPL-2.0-or-later
"""The module's try-locks: shared/exclusive, never waited for. Source: TDX module 1.5.01, sharex locks."""

from __future__ import annotations

from septum.lang import SYNC, Struct, bounded, flag


class SharexLock(Struct):
    """A lock that is held exclusively by one or shared by several logical processors."""

    exclusive: int = flag(kind=SYNC)
    readers: int = bounded(0, "lps", kind=SYNC)

    def __init__(self, lps: int) -> None:
        self.lps = lps


def acquire_shared(lock: SharexLock) -> bool:
    """Try to take it shared."""
    if lock.exclusive:
        return False
    lock.readers += 1
    return True


def release_shared(lock: SharexLock) -> None:
    """Drop it."""
    lock.readers -= 1


def acquire_exclusive(lock: SharexLock) -> bool:
    """Try to take it exclusive."""
    if lock.exclusive or lock.readers > 0:
        return False
    lock.exclusive = 1
    return True


def release_exclusive(lock: SharexLock) -> None:
    """Drop it."""
    lock.exclusive = 0
