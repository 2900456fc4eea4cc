# SPDX-License-Identifier: GPL-2.0-or-later
"""The page allocator, as far as a caller can tell: it hands out pages, or fails.

Pages of one kind are interchangeable, so they are counted, not named: ``allocated`` is how many are out,
``Task.pages`` how many of them are in a CPU's hands. Where they are otherwise is a sum over the world
(kvm/accounting.py), which must come to the same number after every step.
"""

from __future__ import annotations

from septum.kernel.context import Cpus, might_sleep
from septum.lang import GHOST, Struct, bounded, choose, me, step, tracepoint


class PageAllocator(Struct):
    """``can_fail``: every allocation is tried with success and with failure."""

    allocated: int = bounded(0, "most", kind=GHOST)

    def __init__(self, cpus: Cpus, most: int, can_fail: bool) -> None:
        self.cpus = cpus
        self.most = most
        self.can_fail = can_fail


async def alloc_page(pages: PageAllocator) -> bool:
    """alloc_page(GFP_KERNEL_ACCOUNT): one page in the caller's hands, or False. May sleep."""
    might_sleep(pages.cpus)
    if pages.can_fail:
        if await choose(2):
            return False
    else:
        await step()
    pages.allocated += 1
    pages.cpus.tasks[me()].pages += 1
    tracepoint("alloc_page")
    return True


async def free_pages(pages: PageAllocator, count: int) -> None:
    """__free_page() of ``count`` pages that the caller has in its hands."""
    await step()
    pages.allocated -= count
    pages.cpus.tasks[me()].pages -= count
    tracepoint("free_page", count)
