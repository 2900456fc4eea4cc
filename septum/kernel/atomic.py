# SPDX-License-Identifier: GPL-2.0-or-later
"""READ_ONCE(), WRITE_ONCE(), atomic_t and cmpxchg(), each one step; and barriers, which do nothing.

Executors are sequentially consistent: every CPU sees all accesses in one order, so there is nothing for a barrier to
do, and what a kernel with a barrier missing may do beyond that is not explored. An access between CPUs that is neither
marked nor ordered is a data race all the same. The variants _relaxed, _acquire and _release of an operation are the
operation. Source: include/asm-generic/rwonce.h, barrier.h; Documentation/atomic_t.txt, memory-barriers.txt.
"""

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


async def smp_load_acquire(place: Callable[[], int]) -> int:
    """READ_ONCE(); nothing that comes after it is moved before it, here as everywhere."""
    return await READ_ONCE(place)


async def smp_store_release(place: Callable[[], int], value: int) -> None:
    """WRITE_ONCE(); nothing that comes before it is moved behind it, here as everywhere."""
    await WRITE_ONCE(place, value)


def smp_mb() -> None:
    """A full barrier, which does nothing here: see the top of this file."""


def smp_rmb() -> None:
    """A barrier between reads, which does nothing here."""


def smp_wmb() -> None:
    """A barrier between writes, which does nothing here."""


class Atomic(Struct):
    """atomic_t, 0..``most``: where it would be negative, the bound of the model is left (property ``bounds``)."""

    counter: int = bounded(0, "most", kind=SYNC)

    def __init__(self, most: int, value: int = 0) -> None:
        self.most = most
        self.counter = value


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


async def atomic_try_cmpxchg(v: Atomic, old: int, new: int) -> bool:
    """Set the value to ``new`` if it is ``old``; returns whether it did.

    The kernel's also stores what it found to ``old``; here the caller reads again, so that others may act in between.
    """
    return await atomic_cmpxchg(v, old, new) == old


async def atomic_xchg(v: Atomic, new: int) -> int:
    """Set the value to ``new``; returns what it was."""
    await step()
    was = v.counter
    v.counter = new
    return was


async def atomic_add(i: int, v: Atomic) -> None:
    """Add ``i``."""
    await step()
    v.counter += i


async def atomic_sub(i: int, v: Atomic) -> None:
    """Subtract ``i``."""
    await step()
    v.counter -= i


async def atomic_inc(v: Atomic) -> None:
    """Add 1."""
    await step()
    v.counter += 1


async def atomic_dec(v: Atomic) -> None:
    """Subtract 1."""
    await step()
    v.counter -= 1


async def atomic_add_return(i: int, v: Atomic) -> int:
    """Add ``i``; returns the new value."""
    await step()
    v.counter += i
    return v.counter


async def atomic_sub_return(i: int, v: Atomic) -> int:
    """Subtract ``i``; returns the new value."""
    await step()
    v.counter -= i
    return v.counter


async def atomic_inc_return(v: Atomic) -> int:
    """Add 1; returns the new value."""
    return await atomic_add_return(1, v)


async def atomic_dec_return(v: Atomic) -> int:
    """Subtract 1; returns the new value."""
    return await atomic_sub_return(1, v)


async def atomic_fetch_add(i: int, v: Atomic) -> int:
    """Add ``i``; returns what the value was."""
    await step()
    was = v.counter
    v.counter += i
    return was


async def atomic_fetch_sub(i: int, v: Atomic) -> int:
    """Subtract ``i``; returns what the value was."""
    await step()
    was = v.counter
    v.counter -= i
    return was


async def atomic_add_unless(v: Atomic, i: int, unless: int) -> bool:
    """Add ``i`` unless the value is ``unless``; returns whether it did."""
    await step()
    if v.counter == unless:
        return False
    v.counter += i
    return True


async def atomic_inc_not_zero(v: Atomic) -> bool:
    """Add 1 unless the value is 0; returns whether it did."""
    await step()
    if v.counter == 0:
        return False
    v.counter += 1
    return True


async def atomic_dec_if_positive(v: Atomic) -> int:
    """Subtract 1 if the value is above 0; returns what it was, less 1, also where it was not changed."""
    await step()
    left = v.counter - 1
    if left >= 0:
        v.counter = left
    return left


async def atomic_inc_and_test(v: Atomic) -> bool:
    """Add 1; returns whether the value is 0 now, which a counter that cannot be negative never is."""
    await step()
    v.counter += 1
    return v.counter == 0


async def atomic_dec_and_test(v: Atomic) -> bool:
    """Subtract 1; returns whether the value is 0 now."""
    await step()
    v.counter -= 1
    return v.counter == 0


async def atomic_sub_and_test(i: int, v: Atomic) -> bool:
    """Subtract ``i``; returns whether the value is 0 now."""
    await step()
    v.counter -= i
    return v.counter == 0


async def xchg(place: Callable[[], int], new: int) -> int:
    """Set a field to ``new``; returns what it was: ``await xchg(lambda: cache.cnt, 0)``."""
    await step()
    was = marked_load(place)
    marked_store(place, new)
    return was


async def cmpxchg(place: Callable[[], int], old: int, new: int) -> int:
    """Set a field to ``new`` if it is ``old``; returns what it was."""
    await step()
    was = marked_load(place)
    if was == old:
        marked_store(place, new)
    return was


async def try_cmpxchg(place: Callable[[], int], old: int, new: int) -> bool:
    """cmpxchg() that returns whether it stored. What was found is read again by the caller."""
    return await cmpxchg(place, old, new) == old
