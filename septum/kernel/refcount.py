# SPDX-License-Identifier: GPL-2.0-or-later
"""refcount_t: a count of references, from 1 on; what the kernel warns of is a violation.

A count that is 0 is that of an object that is freed, or about to be: adding to it is a use after free.
Source: include/linux/refcount.h, lib/refcount.c.
"""

from __future__ import annotations

from septum.kernel.atomic import Atomic
from septum.kernel.locks import Mutex, Spinlock, mutex_lock, mutex_unlock, spin_lock, spin_unlock
from septum.lang import require, step

PRIMITIVE = True  # a timeline shows the caller


class Refcount(Atomic):
    """refcount_t, 0..``most``; begins as ``value``."""

    def __init__(self, most: int, value: int = 1) -> None:
        super().__init__(most, value)


async def refcount_read(r: Refcount) -> int:
    """The count."""
    await step()
    return r.counter


async def refcount_set(r: Refcount, value: int) -> None:
    """Set the count of an object that nobody else knows."""
    await step()
    r.counter = value


async def refcount_inc(r: Refcount) -> None:
    """One reference more, by who has one."""
    await step()
    require(r.counter > 0, "refcount-not-zero")
    r.counter += 1


async def refcount_inc_not_zero(r: Refcount) -> bool:
    """One reference more, unless there is none; returns whether there is. For who has none, as in an RCU look-up."""
    await step()
    if r.counter == 0:
        return False
    r.counter += 1
    return True


async def refcount_dec(r: Refcount) -> None:
    """One reference less, of which the caller knows that it is not the last."""
    await step()
    require(r.counter > 1, "refcount-not-zero")
    r.counter -= 1


async def refcount_dec_and_test(r: Refcount) -> bool:
    """One reference less; returns whether it was the last, and the object is the caller's to free."""
    await step()
    require(r.counter > 0, "refcount-not-zero")
    r.counter -= 1
    return r.counter == 0


async def refcount_dec_and_lock(r: Refcount, lock: Spinlock) -> bool:
    """One reference less; the last one only under the lock, which it then returns with."""
    await step()
    require(r.counter > 0, "refcount-not-zero")
    if r.counter > 1:
        r.counter -= 1
        return False
    await spin_lock(lock)
    if await refcount_dec_and_test(r):
        return True
    await spin_unlock(lock)
    return False


async def refcount_dec_and_mutex_lock(r: Refcount, lock: Mutex) -> bool:
    """refcount_dec_and_lock() with a mutex."""
    await step()
    require(r.counter > 0, "refcount-not-zero")
    if r.counter > 1:
        r.counter -= 1
        return False
    await mutex_lock(lock)
    if await refcount_dec_and_test(r):
        return True
    await mutex_unlock(lock)
    return False
