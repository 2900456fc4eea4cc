# SPDX-License-Identifier: GPL-2.0-or-later
"""Objects that are allocated and freed: kzalloc() and kfree() of a struct that is there all the time.

A model's structs exist before the first step. One that the kernel allocates is a Mortal: every access to a field of
one that is free is a violation of ``use-after-free`` where it happens, without a word in the code that makes it. What
checks whole states reads free objects as well. Source: include/linux/slab.h, CONFIG_KASAN.
"""

from __future__ import annotations

from septum.kernel.context import Cpus, might_sleep
from septum.lang import GHOST, Struct, choose, flag, require, step

PRIMITIVE = True  # a timeline shows the caller


class Mortal(Struct):
    """An object that can be freed. One that begins as free says ``self.freed = 1`` in its __init__."""

    mortal = True

    freed: int = flag(kind=GHOST)


async def kzalloc(cpus: Cpus, thing: Mortal, can_fail: bool = False) -> bool:
    """kzalloc(GFP_KERNEL_ACCOUNT): ``thing``, which is free, is the caller's; False if memory is short. May sleep.

    The caller sets its fields to 0. ``can_fail``  a constant, such as PageAllocator.can_fail.
    """
    might_sleep(cpus)
    if can_fail:
        if await choose(2):
            return False
    else:
        await step()
    require(thing.freed, "freed-once")
    thing.freed = 0
    return True


async def kfree(thing: Mortal) -> None:
    """Free an object."""
    await step()
    require(not thing.freed, "freed-once")
    thing.freed = 1
