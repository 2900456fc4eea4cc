# SPDX-License-Identifier: GPL-2.0-or-later
"""A list that needs no lock: llist_head, of entries that are alike. Source: include/linux/llist.h, lib/llist.c.

Entries are counted, not named, as pages are. Any number may add at once, and take all at once; llist_del_first() reads
the second entry by way of the first, so no other CPU may take from the list meanwhile.
"""

from __future__ import annotations

from septum.lang import GHOST, SYNC, Struct, bounded, flag, require, step

PRIMITIVE = True  # a timeline shows the caller


class LlistHead(Struct):
    """struct llist_head: ``count`` entries, at most ``most``. ``taking`` a CPU is in llist_del_first()."""

    count: int = bounded(0, "most", kind=SYNC)
    taking: int = flag(kind=GHOST)

    def __init__(self, most: int) -> None:
        self.most = most


async def llist_add(head: LlistHead) -> bool:
    """Add an entry; returns whether the list was empty."""
    await step()
    head.count += 1
    return head.count == 1


async def llist_empty(head: LlistHead) -> bool:
    """Whether the list is empty, by now maybe no longer."""
    await step()
    return head.count == 0


async def llist_del_all(head: LlistHead) -> int:
    """Take all entries; returns how many."""
    await step()
    require(not head.taking, "one-consumer")
    count = head.count
    head.count = 0
    return count


async def llist_del_first(head: LlistHead) -> bool:
    """Take the first entry; returns whether there was one. Who else takes from the list is locked out by the caller."""
    await step()
    require(not head.taking, "one-consumer")
    if head.count == 0:
        return False
    head.taking = 1
    await step()  # head->first->next is read, and head->first exchanged
    head.taking = 0
    head.count -= 1
    return True
