# SPDX-License-Identifier: GPL-2.0-or-later
"""The module's try-locks: shared or exclusive, never waited for.

Source: TDX module 1.5.01, sharex and sharex-HP locks.
"""

from __future__ import annotations

from enum import IntEnum

from septum.lang import SYNC, Struct, bounded, flag

PRIMITIVE = True  # a timeline shows the caller


class LockMode(IntEnum):
    """How a lock is taken: a constant wherever a leaf names it."""

    SHARED = 0
    EXCLUSIVE = 1


SHARED, EXCLUSIVE = LockMode.SHARED, LockMode.EXCLUSIVE


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


def acquire(lock: SharexLock, mode: LockMode) -> bool:
    """Try to take a lock in ``mode``, for the host. Returns whether it is taken; a failure notes HOST_PRIORITY."""
    if lock.exclusive or (mode == EXCLUSIVE and lock.readers > 0):
        if lock.hp:
            lock.host_priority = 1
        return False
    if mode == EXCLUSIVE:
        lock.exclusive = 1
    else:
        lock.readers += 1
    if lock.hp:
        lock.host_priority = 0
    return True


def promote(lock: SharexLock) -> bool:
    """Make the caller's shared hold an exclusive one, which only a sole reader can.

    Returns whether it is; otherwise the lock stays shared, and HOST_PRIORITY is noted.
    """
    if lock.readers > 1:
        if lock.hp:
            lock.host_priority = 1
        return False
    lock.readers = 0
    lock.exclusive = 1
    if lock.hp:
        lock.host_priority = 0
    return True


def release(lock: SharexLock, mode: LockMode) -> None:
    """Drop a lock that acquire() took in ``mode``. HOST_PRIORITY stays as it is."""
    if mode == EXCLUSIVE:
        lock.exclusive = 0
    else:
        lock.readers -= 1
