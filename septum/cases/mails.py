# SPDX-License-Identifier: GPL-2.0-or-later
"""Texts that could be sent to the list about findings that no mail known to us mentions: septum cases ID --mail.

The prose is here; the interleaving is taken from the run that the search finds, and what of it is shown is data.
"""

from __future__ import annotations

from typing import NamedTuple

CALL, LOCK, READ, CHANGE = "call", "lock", "read", "change"


class Show(NamedTuple):
    """What of a run a reader of the mail wants to see.

    ``kind``    CALL: a step in the function ``name``, where ``choice`` says which way its choose() went if that
                matters; LOCK: ``name`` is taken or dropped; READ: the field ``name`` is read; CHANGE: it gets another
                value;
    ``label``   what the mail calls it;
    ``inside``  if not empty, the one function in which it is of interest.
    """

    kind: str
    name: str
    label: str = ""
    choice: int | None = None
    inside: str = ""


class Mail(NamedTuple):
    """A mail: subject, message-id that it answers, what is wrong and why that is real, what to show, the change."""

    subject: str
    reply_to: str
    what: str
    shows: tuple[Show, ...]
    change: str


#: what most of these runs turn on
MMU_LOCK = Show(LOCK, "mmu_lock")
CNT = Show(CHANGE, "prealloc_split_cache.cnt", "cnt")
CHECK = Show(READ, "prealloc_split_cache.cnt", "cnt", inside="need_topup_external_split_cache")
SPTE = Show(CHANGE, "kvm.sptes[0].state", "SPTE")

M01 = Mail(
    subject="Re: [PATCH v6 06/11] x86/virt/tdx: two putters of one region",
    reply_to="20260526023515.288829-7-rick.p.edgecombe@intel.com",
    what="""\
Before v6 tdx_pamt_put() drops the count outside pamt_lock and reads
it again inside. If tdx_pamt_get() has taken the region over meanwhile
(HPA_RANGE_NOT_FREE, so count = 1) and that reference is dropped, too,
before the first putter has the lock, two putters find 0 under it. The
first one removes the pair; the second one's PAMT.REMOVE fails, which
warns, and V5 then sets the count to 1 for a region without a pair.

Nothing but the two gets and puts is needed: one TD that dies while
another one takes and gives back a control page is enough.
""",
    shows=(
        Show(CHANGE, "host.pamt_refcounts[1].counter", "count"),
        Show(LOCK, "pamt_lock"),
        Show(CALL, "tdh_phymem_pamt_add", "PAMT.ADD: HPA_RANGE_NOT_FREE"),
        Show(CHANGE, "host.module.regions[1].type", "REMOVE: entry"),
    ),
    change="""\
atomic_dec_and_lock() in tdx_pamt_put(), as v6 06/11 has it, closes it.
What is merged counts under dpamt_lock only and does not have it. This is
to say that a later fast path of put needs the lock for 1 -> 0 for more
than the error code.
""",
)

M02 = Mail(
    subject="Re: [RFC PATCH v2 21/23] KVM: TDX: a top-up lost forever",
    reply_to="aTouJ0SaFp9pluUN@yzhao56-desk.sh.intel.com",
    what="""\
Checking again, (*) and (**), makes it safe: nobody consumes pages that
are not there. But "goto 2 if topup is necessary" has no bound. While
others split, one thread can lose what it has topped up every time before
it looks again. Below is one round of such a loop, in the variant under
read mmu_lock; under write mmu_lock it is the same.

Mild: each time another thread has split a page, so it ends when the
others' work does. But no fairness of scheduler or lock rules it out, as
the pages are lost before the thread queues for mmu_lock.
""",
    shows=(CHECK, CNT, MMU_LOCK),
    change="""\
Nothing is needed for correctness. A mutex from top-up to consumption, as
V5 44/45, or a cache for each vCPU does not have it.
""",
)

M03 = Mail(
    subject="Re: [RFC PATCH v2 21/23] KVM: TDX: walks that pass frozen SPTEs",
    reply_to="aTouJ0SaFp9pluUN@yzhao56-desk.sh.intel.com",
    what="""\
On (b), tdp_mmu_split_huge_pages_root() under read mmu_lock: two threads
that want different halves of one huge page. While one has the mirror
SPTE frozen, the walk of the other skips it as not present and returns 0.
If the first one's DEMOTE is busy, or if (**) sends it back, the huge leaf
is restored, and the other one zaps a leaf of 2M for its half. The guest
does not accept the rest again.

Inferred, as nobody has posted a walk of the mirror root under read
mmu_lock. Under write mmu_lock nobody sees a frozen SPTE.
""",
    shows=(
        SPTE,
        Show(CALL, "guest_holds_lock", "DEMOTE: TDX_OPERAND_BUSY", 1),
        Show(LOCK, "mmu_lock", inside="kvm_gmem_zap"),
        Show(CHANGE, "kvm.iters[1].old_spte", "iter.old_spte"),
    ),
    change="""\
In tdp_mmu_split_huge_pages_root(), give way as a fault does (RET_PF_RETRY):

    if (shared && is_frozen_spte(iter.old_spte)) {
            /* drop RCU and mmu_lock, take them again */
            iter.yielded = true;
            continue;
    }
""",
)

M04 = Mail(
    subject="Re: [PATCH v3 16/24] KVM: guest_memfd: faults beside a hole",
    reply_to="20260106102250.25194-1-yan.y.zhao@intel.com",
    what="""\
A hole begins its invalidation for exactly its range, splits, and zaps,
each under a mmu_lock of its own. A fault on another 4K page of the same
2M page is not in the range. If it comes after the split, which found
nothing mapped, it maps 2M, and the zap of the hole takes the whole leaf.
The guest does not accept the other pages again.

I believe that this is real as long as the folio is still huge at that
point. The fault has its pfn already, so filemap_invalidate_lock does not
help. Below CPU 1 punches the second half of the 2M page.
""",
    shows=(
        Show(CALL, "kvm_mmu_faultin_pfn", "kvm_mmu_faultin_pfn()"),
        Show(CHANGE, "kvm.memory.mmu_invalidate_in_progress", "in_progress"),
        Show(CALL, "tdp_iter_restart", "walk"),
        SPTE,
        Show(CALL, "tdh_mem_page_aug", "PAGE.AUG of 2M"),
    ),
    change="""\
Begin the invalidation for all 2M pages that the hole touches, as it is
done for a change of attributes, and keep split and zap exact.
""",
)

M05 = Mail(
    subject="Re: [PATCH v3 15/24] KVM: an invalidation that is never ended",
    reply_to="20260106101646.24809-1-yan.y.zhao@intel.com",
    what="""\
KVM_SET_MEMORY_ATTRIBUTES begins the invalidation in the handler that
splits and zaps, and ends it in the one after the attributes are stored.
If the split fails with -ENOMEM, the error path jumps past the latter.
mmu_invalidate_in_progress stays up, and private faults in the range are
tried again forever, even after user space has tried again and succeeded.

By reading the patch I see no other place that ends it. Below user space
tries twice and memory is short both times.
""",
    shows=(
        Show(LOCK, "slots_lock"),
        SPTE,
        Show(CHANGE, "kvm.memory.mmu_invalidate_in_progress", "in_progress"),
        Show(CALL, "tdp_mmu_alloc_sp_for_split", "split: sp: -ENOMEM", 1),
    ),
    change="""\
Call kvm_mmu_invalidate_end() for the range on the error path, too. If
private and shared are left to guest_memfd alone this path goes away; a
split that fails in kvm_gmem_convert() needs the same care.
""",
)

M06 = Mail(
    subject="Re: [PATCH v3 22/24] KVM: TDX: two sections of the split lock",
    reply_to="20260106102413.25294-1-yan.y.zhao@intel.com",
    what="""\
21/24 holds prealloc_split_cache_lock over tdx_pamt_get() of the S-EPT
page; 22/24 takes it again around DEMOTE. Fine under write mmu_lock. By
the comments of 19/24 and 20/24 it is enough under read mmu_lock to check
again under the lock. With two sections that covers the first one only.

It needs S-EPT pages in two 2M regions, or three threads. Nobody has
posted a split under read mmu_lock; this is about the comments.
""",
    shows=(
        Show(LOCK, "prealloc_split_cache_lock", inside="lock_split_cache"),
        Show(LOCK, "prealloc_split_cache_lock", inside="unlock_split_cache"),
        CNT,
    ),
    change="""\
Hold the lock once, from the check over tdx_pamt_get() and DEMOTE, as
your mail of 10 Dec 2025 has it.
""",
)

M07 = Mail(
    subject="Re: [PATCH v3 20/24] KVM: TDX: plain accesses to cnt",
    reply_to="20260106102345.25261-1-yan.y.zhao@intel.com",
    what="""\
need_topup reads cnt plainly with mmu_lock held for write. A top-up, which
has dropped mmu_lock, increments it under prealloc_split_cache_lock.
Nothing orders the two: a data race. The loop of the top-up has its
READ_ONCE(), the other accesses have none.

Benign: the reader sees a count that was right a moment ago, and only who
holds mmu_lock makes it less. KCSAN takes the plain aligned write for
atomic by default, but reports the plain read.
""",
    shows=(MMU_LOCK, Show(LOCK, "prealloc_split_cache_lock"), CNT, CHECK),
    change="""\
READ_ONCE() in need_topup, WRITE_ONCE() where cnt changes.
""",
)

M08 = Mail(
    subject="Re: [RFC PATCH v5 43/45] KVM: guest_memfd: hook after zap",
    reply_to="20260129011517.3545883-44-seanjc@google.com",
    what="""\
The pre-zap hook splits what crosses an end of the range, so that the zap
does not take more. As wired up in PUNCH_HOLE it is called after
kvm_gmem_invalidate_begin(), which unmaps the range already. A 2M leaf is
gone as a whole by then, and if the split fails with -ENOMEM nothing can
be undone.

I know that this is a demonstration. But the conversion path where it is
to go unmaps in the same place, and calls the arch after that. Below
CPU 1 punches the second half of a huge page.
""",
    shows=(
        Show(CHANGE, "kvm.memory.mmu_invalidate_in_progress", "in_progress"),
        Show(CALL, "kvm_gmem_punch_hole", "kvm_gmem_punch_hole()"),
        Show(CHANGE, "kvm.iters[1].old_spte", "iter.old_spte"),
        MMU_LOCK,
    ),
    change="""\
Call the hook between the two: begin the invalidation without unmapping,
for all 2M pages that the range touches, then split, then zap the range.
Before begin would not do: a fault in between maps 2M again.
""",
)

M09 = Mail(
    subject="Re: [RFC PATCH v5 30/45] merged get and busy DEMOTE",
    reply_to="20260129011517.3545883-31-seanjc@google.com",
    what="""\
tdx_pamt_get() as it is now in tip draws a pair whatever the count is, and
frees one that it does not need. A split that tops up two pairs (get at
link time, x86/tdx_huge_sept_alt) has one left for DEMOTE, always. If that
is busy, tdh_do_no_vcpus() tries again, but the wrapper has given its pair
to the page allocator: the second try finds none, and TDX_BUG_ON() ends
the VM.

Inferred, as nothing in tip splits yet. With the get of V5 this takes a
split that is the first in its S-EPT page's region.
""",
    shows=(
        Show(CHANGE, "pamt_cache.cnt", "cnt"),
        Show(CALL, "tdh_vp_enter", "TDH.VP.ENTER: S-EPT tree"),
        Show(CALL, "free_pamt_array", "free_pamt_array()"),
        Show(CHANGE, "wait_for_sept_zap", "wait_for_sept_zap"),
        Show(CALL, "tdx_vcpu_exit", "kicked out"),
    ),
    change="""\
Put a pair that DEMOTE did not take back into the cache, whose mutex is
held, or take it once and pass it to both tries.
""",
)

C40 = Mail(
    subject="Re: [PATCH v3 22/24] KVM: TDX: a busy DEMOTE needs two pairs",
    reply_to="20260106102413.25294-1-yan.y.zhao@intel.com",
    what="""\
tdh_do_no_vcpus() calls the DEMOTE wrapper a second time if the first one
meets a lock that a vCPU holds. The wrapper takes the pair for R12/R13
from the cache each time, and gives an unused one to the page allocator.
The cache was topped up for one split: 4 pages, of which tdx_pamt_get()
of the S-EPT page may have taken 2. The second DEMOTE then finds none:
TDX_SW_ERROR, TDX_BUG_ON(), and the VM is dead.

Nothing is assumed about the module but that TDH.VP.ENTER holds the S-EPT
tree exclusive while it looks for zero-stepping.
""",
    shows=(
        MMU_LOCK,
        CNT,
        Show(CALL, "tdh_vp_enter", "TDH.VP.ENTER: S-EPT tree"),
        Show(CALL, "free_pamt_array", "DEMOTE busy: free_pamt_array()"),
        Show(CHANGE, "wait_for_sept_zap", "wait_for_sept_zap"),
        Show(CALL, "tdx_vcpu_exit", "kicked out"),
    ),
    change="""\
Take the pair once for both tries (as RFC v2 20/23 did), or put an unused
one back into the cache. V5's cache holds one pair and is short each time
that DEMOTE is busy.
""",
)

MAILS = {
    "M01": M01,
    "M02": M02,
    "M03": M03,
    "M04": M04,
    "M05": M05,
    "M06": M06,
    "M07": M07,
    "M08": M08,
    "M09": M09,
    "C40": C40,
}
