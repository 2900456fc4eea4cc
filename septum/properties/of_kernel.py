# SPDX-License-Identifier: GPL-2.0-or-later
"""Properties that septum/kernel checks where a design uses it: name, sentence, source."""

OF_KERNEL = (
    (
        "use-after-free",
        "No field of an object that is freed is read or written.",
        "CONFIG_KASAN; Documentation/dev-tools/kasan.rst",
    ),
    (
        "freed-once",
        "Only what is allocated is freed, and only what is free is allocated.",
        "CONFIG_KASAN, double-free reports; CONFIG_SLUB_DEBUG",
    ),
    (
        "refcount-not-zero",
        "No reference is added to, or taken from, a refcount_t that has none.",
        "lib/refcount.c, refcount_warn_saturate()",
    ),
    (
        "writers-serialised",
        "No write side of a seqcount begins while another one has not ended.",
        "Documentation/locking/seqlock.rst, sequence counters; include/linux/seqlock.h",
    ),
    (
        "preemption-disabled",
        "What asks for its CPU, or writes behind a seqcount, has preemption disabled, as often as it enables it.",
        "CONFIG_DEBUG_PREEMPT; lib/smp_processor_id.c, include/linux/seqlock.h",
    ),
    (
        "one-consumer",
        "Nobody else takes from an llist while llist_del_first() is at work.",
        "include/linux/llist.h, the table of what needs a lock",
    ),
)
