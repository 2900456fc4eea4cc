# SPDX-License-Identifier: GPL-2.0-or-later
"""The page allocator, as far as a caller can tell: it hands out pages, or fails.

Pages of one kind are interchangeable, so they are counted, not named: ``allocated`` is how many are out,
``Task.pages`` how many of them are in a CPU's hands. Where they are otherwise is a sum over the world
(properties/split.py), which must be the same number after every step.

Source: include/linux/gfp.h, mm/page_alloc.c; take_pages() and give_pages() are the model's own bookkeeping.
"""

from __future__ import annotations

from septum.kernel.context import Cpus, might_sleep
from septum.lang import GHOST, Struct, bounded, choose, me, step, tracepoint

PRIMITIVE = True  # a timeline shows the caller


class PageAllocator(Struct):
    """Where pages come from.

    ``allocated``  pages that are out; at most ``most``, a bound of the model;
    ``can_fail``   every allocation is tried with success and with failure.
    """

    allocated: int = bounded(0, "most", kind=GHOST, limit="pages")

    def __init__(self, cpus: Cpus, most: int, can_fail: bool) -> None:
        self.cpus = cpus
        self.most = most
        self.can_fail = can_fail


def take_pages(cpus: Cpus, count: int) -> None:
    """``count`` pages come into this CPU's hands: from the allocator, off a list, out of a page table or a pair.

    What they leave is for the caller to count down in the same step. No step, and no code in the kernel: this is what
    the check "pages-accounted" adds up.
    """
    cpus.tasks[me()].pages += count


def give_pages(cpus: Cpus, count: int) -> None:
    """``count`` pages leave this CPU's hands, for what the caller counts up in the same step."""
    cpus.tasks[me()].pages -= count


async def alloc_page(pages: PageAllocator) -> bool:
    """alloc_page(GFP_KERNEL_ACCOUNT): one page in the caller's hands, or False. May sleep."""
    might_sleep(pages.cpus)
    if pages.can_fail:
        if await choose(2):
            return False
    else:
        await step()
    pages.allocated += 1
    take_pages(pages.cpus, 1)
    tracepoint("alloc_page")
    return True


async def free_pages(pages: PageAllocator, count: int) -> None:
    """__free_page() of ``count`` pages that the caller has in its hands."""
    await step()
    pages.allocated -= count
    give_pages(pages.cpus, count)
    tracepoint("free_page", count)
