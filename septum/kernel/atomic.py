# SPDX-License-Identifier: GPL-2.0-or-later
"""READ_ONCE(), WRITE_ONCE() and atomic_t. Source: include/asm-generic/rwonce.h, Documentation/atomic_t.txt."""

from __future__ import annotations

from collections.abc import Callable

from septum.lang import SYNC, Struct, bounded, marked_load, marked_store, step

PRIMITIVE = True  # a timeline shows the caller


async def READ_ONCE(place: Callable[[], int]) -> int:
    """Read a field that others may be writing: ``await READ_ONCE(lambda: cache.cnt)``."""
    await step()
    return marked_load(place)


async def WRITE_ONCE(place: Callable[[], int], value: int) -> None:
    """Write a field that others may be reading."""
    await step()
    marked_store(place, value)


class Atomic(Struct):
    """atomic_t, 0..``most``."""

    counter: int = bounded(0, "most", kind=SYNC)

    def __init__(self, most: int) -> None:
        self.most = most


async def atomic_read(v: Atomic) -> int:
    """The value."""
    await step()
    return v.counter


async def atomic_set(v: Atomic, value: int) -> None:
    """Set the value."""
    await step()
    v.counter = value


async def atomic_cmpxchg(v: Atomic, old: int, new: int) -> int:
    """Set the value to ``new`` if it is ``old``; returns what it was."""
    await step()
    was = v.counter
    if was == old:
        v.counter = new
    return was


async def atomic_inc(v: Atomic) -> None:
    """Add 1."""
    await step()
    v.counter += 1


async def atomic_inc_not_zero(v: Atomic) -> bool:
    """Add 1 unless the value is 0; returns whether it did."""
    await step()
    if v.counter == 0:
        return False
    v.counter += 1
    return True


async def atomic_dec_and_test(v: Atomic) -> bool:
    """Subtract 1; returns whether the value is 0 now."""
    await step()
    v.counter -= 1
    return v.counter == 0
