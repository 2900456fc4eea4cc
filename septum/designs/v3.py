# SPDX-License-Identifier: GPL-2.0-or-later
"""HP-v3 19 to 24: the cache under a spinlock as posted, and a DEMOTE wrapper that takes the pair itself.

Source: Yan Zhao, 6 Jan 2026, [PATCH v3 19/24] to [PATCH v3 24/24], 20260106102331.25244-1-yan.y.zhao@intel.com (19),
20260106102345.25261-1- (20), 20260106102359.25278-1- (21), 20260106102413.25294-1- (22). It is ``spinlock`` with
prealloc_split_cache_lock; what differs is 22/24: tdh_mem_page_demote() dequeues the pair for R12 and R13, and gives it
to the page allocator if DEMOTE fails, so that a second try needs a second pair.
"""

from septum.designs import spinlock


class Design(spinlock.Design):
    """struct kvm_tdx with prealloc_split_cache and prealloc_split_cache_lock."""

    lock_name = "prealloc_split_cache_lock"
    reuse_pair = False
