# SPDX-License-Identifier: GPL-2.0-or-later
"""Seeded bugs of faults, holes, kicks and vCPUs: most of them show only where a vCPU faults beside something else."""

from __future__ import annotations

from tests.full.changed import Change

FAULTS, FAULTS_BUSY = ("fault-fault", False, False), ("fault-fault", False, True)
SPLIT_FAULT, HOLE_FAULT = ("fault-split", False, False), ("fault-hole", False, False)
HOLE_BUSY, ONE_VCPU = ("fault-hole", False, True), ("one-vcpu", False, False)
CONVERT, CONVERT_ENOMEM = ("convert-fault", False, False), ("convert-fault", True, False)
ACCEPT, FIRST = ("accept-mismatch", False, False), ("accept-first", False, False)
DIRTY, DIRTY_FAULT = ("dirty-log", False, False), ("dirty-fault", False, False)
SLOT, SLOT_BUSY = ("slot-accept", False, False), ("slot-accept", False, True)

TO_RUN = "kvm/tdx_run.py:"

#: of tdx_sept_remove_private_spte()
RESET = "    tdx_quirk_reset_page(self.host, level, self.td.first_region + page)\n"
PUT = "    if level == TDX_PS_4K:\n        await self.pamt_put(self.td.first_region + page)\n"
FLUSH = (
    "    err = await tdh_phymem_page_wbinvd_hkid(self.host, level, self.td.first_region + page)\n"
    '    require(err == 0, "no-seamcall-bug")\n'
)

#: entries that are frozen, published, and put back
OF_FROZEN = (
    Change(
        "table_before_children",
        "spinlock-shared",
        "The table is published before its entries are filled in.",
        "kvm/tdp_mmu.py:tdp_mmu_set_spte_atomic",
        (
            (
                "    link_small_sptes(kvm, it.page)\n    kvm.sptes[it.page].state = Mirror.TABLE\n",
                "    kvm.sptes[it.page].state = Mirror.TABLE\n    await step()\n    link_small_sptes(kvm, it.page)\n",
            ),
        ),
        SPLIT_FAULT,
        "no-seamcall-bug or refcount-is-users",
    ),
    Change(
        "small_left_frozen",
        "spinlock-shared",
        "A 4K entry stays frozen if AUG is busy.",
        "kvm/tdp_mmu.py:map_small",
        (("    if ret:\n        spte.state = Mirror4K.NONE\n", "    if ret:\n"),),
        FAULTS_BUSY,
        "mirror-agrees",
    ),
    Change(
        "huge_left_frozen",
        "v6",
        "A 2M entry stays frozen if AUG is busy.",
        "kvm/tdp_mmu.py:map_huge",
        (("    if ret:\n        kvm.sptes[page].state = Mirror.NONE\n", "    if ret:\n"),),
        FAULTS_BUSY,
        "mirror-agrees",
    ),
    Change(
        "link_left_frozen",
        "spinlock-shared",
        "A 2M entry stays frozen if SEPT.ADD is busy.",
        "kvm/tdp_mmu.py:tdp_mmu_link_sp",
        (("    if ret:\n        kvm.sptes[page].state = Mirror.NONE\n", "    if ret:\n"),),
        FAULTS_BUSY,
        "mirror-agrees",
    ),
    Change(
        "huge_without_cmpxchg",
        "v6",
        "A fault freezes the 2M entry without a look at what it is.",
        "kvm/tdp_mmu.py:map_huge",
        (("    if kvm.sptes[page].state != Mirror.NONE:  # cmpxchg\n        return RET_PF_RETRY\n", ""),),
        FAULTS,
        "no-seamcall-bug",
    ),
    Change(
        "small_without_cmpxchg",
        "per-vcpu",
        "A fault freezes a 4K entry that another one has frozen.",
        "kvm/tdp_mmu.py:map_small",
        (("    if spte.state != Mirror4K.NONE:  # cmpxchg\n        return RET_PF_RETRY\n", ""),),
        FAULTS,
        "no-seamcall-bug",
    ),
    Change(
        "link_race_leaks_sp",
        "spinlock",
        "Of two faults that link a table, the slower one loses its sp.",
        "kvm/tdp_mmu.py:tdp_mmu_link_sp",
        (
            (
                "    if kvm.sptes[page].state != Mirror.NONE:  # cmpxchg\n"
                "        await tdp_mmu_free_sp(kvm, tdx, caches.external_region + 1)\n",
                "    if kvm.sptes[page].state != Mirror.NONE:  # cmpxchg\n",
            ),
        ),
        FAULTS,
        "no-page-leaked",
    ),
)

#: references and pages of a fault
OF_CACHES = (
    Change(
        "aug_busy_keeps_reference",
        "v6",
        "A 4K page that could not be mapped keeps its reference.",
        "kvm/tdx.py:KvmTdx.tdx_sept_map_leaf_spte",
        (
            (
                "        if level == TDX_PS_4K:\n            await self.pamt_put(self.td.first_region + page)\n"
                "        return -EBUSY\n",
                "        return -EBUSY\n",
            ),
        ),
        FAULTS_BUSY,
        "refcount-is-users",
    ),
    Change(
        "sept_add_busy_keeps_reference",
        "spinlock",
        "An S-EPT page that could not be linked keeps its reference.",
        "kvm/tdx.py:KvmTdx.tdx_sept_map_nonleaf_spte",
        (("        await self.put_sept_page(sept_page)\n        return -EBUSY\n", "        return -EBUSY\n"),),
        FAULTS_BUSY,
        "refcount-is-users",
    ),
    Change(
        "map_without_reference",
        "v6",
        "A 4K page is mapped without a reference.",
        "kvm/tdx.py:KvmTdx.tdx_sept_map_leaf_spte",
        (("    if level == TDX_PS_4K:\n        ret = await", "    if level == TDX_PS_2M:\n        ret = await"),),
        FAULTS,
        "no-seamcall-bug or refcount-is-users",
    ),
    Change(
        "topup_under_read_lock",
        "v6",
        "A vCPU's caches are topped up with mmu_lock held.",
        "kvm/mmu.py:kvm_tdp_mmu_page_fault",
        (
            ("    ret = await mmu_topup_memory_caches(kvm, tdx, vcpu.caches)\n    if ret:\n        return ret\n", ""),
            (
                "    await read_lock(kvm.mmu_lock)\n    ret = RET_PF_RETRY\n",
                "    await read_lock(kvm.mmu_lock)\n"
                "    await mmu_topup_memory_caches(kvm, tdx, vcpu.caches)\n    ret = RET_PF_RETRY\n",
            ),
        ),
        FAULTS,
        "no-sleep-in-atomic",
    ),
    Change(
        "mutex_dropped_for_topup",
        "per-vcpu",
        "vcpu->mutex is dropped for the top-up, so that another thread may run the vCPU.",
        "designs/per_vcpu.py",
        (
            (
                "        ret = 0\n        while prealloc.cnt",
                "        await mutex_unlock(self.vcpus[me()].mutex)\n        ret = 0\n        while prealloc.cnt",
            ),
            (
                '            tracepoint("topup", 1)\n',
                '            tracepoint("topup", 1)\n        await mutex_lock(self.vcpus[me()].mutex)\n',
            ),
        ),
        ONE_VCPU,
        "race",
    ),
    Change(
        "no_vcpu_mutex",
        "per-vcpu",
        "KVM_RUN does not take vcpu->mutex for a split.",
        "designs/per_vcpu.py",
        (
            ("        await mutex_lock(self.vcpus[me()].mutex)\n", ""),
            ("        await mutex_unlock(self.vcpus[me()].mutex)\n", ""),
        ),
        ONE_VCPU,
        "race",
    ),
)

#: invalidations, and what a fault makes of them
OF_INVALIDATIONS = (
    Change(
        "hole_ends_early",
        "v6",
        "A hole ends its invalidation before the pages are freed.",
        "kvm/guest_memfd.py:kvm_gmem_punch_hole",
        (
            (
                "    if ret == 0:\n        await kvm_gmem_zap(kvm, tdx, start, end)\n"
                "        require_unmapped(kvm, start, end)  # truncate_inode_pages_range()\n",
                "    if ret == 0:\n        await kvm_gmem_zap(kvm, tdx, start, end)\n",
            ),
            (
                "    await up_write(lock)\n",
                "    await up_write(lock)\n    if ret == 0:\n        require_unmapped(kvm, start, end)\n",
            ),
        ),
        HOLE_FAULT,
        "unmapped-when-given-away",
    ),
    Change(
        "attributes_first",
        "v6",
        "Attributes are stored before the range is unmapped.",
        "kvm/kvm_main.py:kvm_vm_set_mem_attributes",
        (
            (
                "    ret = await kvm_arch_pre_set_memory_attributes(kvm, tdx, start, end)\n"
                "    if ret == 0:\n        await step()  # xa_store()\n"
                "        for gfn in range(kvm.memory.pages):\n            if start <= gfn < end:\n"
                "                kvm.memory.guest[gfn].shared = 1\n",
                "    await step()\n    for gfn in range(kvm.memory.pages):\n"
                "        if start <= gfn < end:\n            kvm.memory.guest[gfn].shared = 1\n"
                "    ret = await kvm_arch_pre_set_memory_attributes(kvm, tdx, start, end)\n",
            ),
        ),
        CONVERT,
        "shared-not-mapped",
    ),
    Change(
        "never_ended",
        "v6",
        "A conversion that fails does not end its invalidation.",
        "kvm/kvm_main.py:kvm_vm_set_mem_attributes",
        (("    if ret == 0 or tdx.ends_failed_invalidation:\n", "    if ret == 0:\n"),),
        CONVERT_ENOMEM,
        "invalidation-ended",
    ),
    Change(
        "ended_twice",
        "v6",
        "A conversion ends its invalidation twice.",
        "kvm/kvm_main.py:kvm_vm_set_mem_attributes",
        (
            (
                "        kvm_mmu_invalidate_end(kvm)\n",
                "        kvm_mmu_invalidate_end(kvm)\n        kvm_mmu_invalidate_end(kvm)\n",
            ),
        ),
        CONVERT,
        "no-kvm-bug",
    ),
    Change(
        "seq_read_late",
        "v6",
        "A fault reads mmu_invalidate_seq after it has looked up its page.",
        "kvm/mmu.py:kvm_mmu_faultin_pfn",
        (
            ("    await step()\n    vcpu.seq_changed = 0\n", ""),
            (
                "    return RET_PF_CONTINUE\n",
                "    await step()\n    vcpu.seq_changed = 0\n    return RET_PF_CONTINUE\n",
            ),
        ),
        CONVERT,
        "shared-not-mapped",
    ),
    Change(
        "mixed_not_looked_at",
        "v6",
        "A fault maps 2M where part of the page is shared.",
        "kvm/mmu_internal.py:kvm_mmu_hugepage_adjust",
        (("info.guest_inhibit or info.mixed or", "info.guest_inhibit or"),),
        CONVERT,
        "shared-not-mapped",
    ),
    Change(
        "mixed_not_updated",
        "v6",
        "A conversion leaves KVM_LPAGE_MIXED_FLAG as it was.",
        "kvm/kvm_main.py:kvm_vm_set_mem_attributes",
        (("            kvm_arch_post_set_memory_attributes(kvm, start, end)\n", "            pass\n"),),
        CONVERT,
        "shared-not-mapped",
    ),
    Change(
        "inhibit_not_looked_at",
        "v6",
        "A fault maps 2M where the guest has accepted less.",
        "kvm/mmu_internal.py:kvm_mmu_hugepage_adjust",
        (("info.guest_inhibit or info.mixed or", "info.mixed or"),),
        FAULTS,
        "inhibit-kept or fault-resolved",
    ),
    Change(
        "inhibit_before_split",
        "v6",
        "The handler of an ACCEPT sets the inhibit bit before it splits.",
        f"{TO_RUN}tdx_honor_guest_accept_level",
        (
            (
                "    await tdx.begin_split_vcpu()\n",
                "    kvm.memory.lpage_info[page].guest_inhibit = 1\n    await tdx.begin_split_vcpu()\n",
            ),
        ),
        ACCEPT,
        "inhibit-kept",
    ),
    Change(
        "accept_walks_wrong_root",
        "v6",
        "The handler of an ACCEPT splits in the shared root.",
        "designs/v6.py",
        (
            (
                '    """pamt_lock is a lock of process context only."""\n',
                '    """pamt_lock is a lock of process context only."""\n\n    accept_walks_mirror_roots = False\n',
            ),
        ),
        ACCEPT,
        "fault-resolved or inhibit-kept",
    ),
)

#: vCPUs that have to leave the guest
OF_KICKS = (
    Change(
        "enters_while_kept_out",
        "spinlock",
        "A vCPU enters the guest whatever wait_for_sept_zap says.",
        f"{TO_RUN}tdx_vcpu_run",
        (("    refused = tdx.wait_for_sept_zap != 0\n", "    refused = False\n"),),
        SLOT_BUSY,
        "no-seamcall-bug",
    ),
    Change(
        "looks_before_it_says",
        "spinlock",
        "A vCPU looks at wait_for_sept_zap before it says that it is in guest mode.",
        f"{TO_RUN}tdx_vcpu_run",
        (
            (
                "    vcpu.in_guest_mode = 1\n    await step()\n    refused = tdx.wait_for_sept_zap != 0\n",
                "    refused = tdx.wait_for_sept_zap != 0\n    await step()\n    vcpu.in_guest_mode = 1\n",
            ),
        ),
        SLOT_BUSY,
        "no-seamcall-bug",
    ),
    Change(
        "kick_does_not_wait",
        "spinlock",
        "The kick does not wait for vCPUs to leave.",
        "kvm/tdx.py:KvmTdx.kick_vcpus",
        (("        await self.kvm_kick_many_cpus()\n", ""),),
        HOLE_FAULT,
        "no-seamcall-bug",
    ),
    Change(
        "kick_forgets_one",
        "v6",
        "vCPU 0 is not kicked.",
        "kvm/tdx.py:KvmTdx.kick_vcpus",
        (("in range(len(self.kvm.vcpus)):", "in range(1, len(self.kvm.vcpus)):"),),
        HOLE_FAULT,
        "no-seamcall-bug",
    ),
    Change(
        "kick_before_track",
        "v6",
        "vCPUs are kicked before the new TLB epoch, not after.",
        "kvm/tdx.py:KvmTdx.tdx_track",
        (
            (
                "    err = await self.tdh_do_no_vcpus(lambda: tdh_mem_track(self.td))\n",
                "    await self.kick_vcpus()\n    err = await self.tdh_do_no_vcpus(lambda: tdh_mem_track(self.td))\n",
            ),
            (
                '    require(err == 0, "no-seamcall-bug")\n    await self.kick_vcpus()\n',
                '    require(err == 0, "no-seamcall-bug")\n',
            ),
        ),
        HOLE_FAULT,
        "no-seamcall-bug",
    ),
    Change(
        "wait_flag_kept",
        "spinlock",
        "wait_for_sept_zap is not cleared after the second try.",
        "kvm/tdx.py:KvmTdx.tdh_do_no_vcpus",
        (("        self.wait_for_sept_zap = 0\n", ""),),
        HOLE_BUSY,
        "every-operation-ends or deadlock",
    ),
    Change(
        "remove_without_block",
        "v6",
        "REMOVE without BLOCK.",
        "kvm/tdx.py:KvmTdx.tdx_sept_remove_private_spte",
        (
            (
                "    err = await self.tdh_do_no_vcpus(lambda: tdh_mem_range_block(self.td, level, page, index))\n"
                '    require(err == 0, "no-seamcall-bug")\n',
                "",
            ),
        ),
        HOLE_FAULT,
        "no-seamcall-bug",
    ),
    Change(
        "put_before_remove",
        "v6",
        "A 4K page gives its reference back before it is removed.",
        "kvm/tdx.py:KvmTdx.tdx_sept_remove_private_spte",
        (
            ("    await self.tdx_track()\n", "    await self.tdx_track()\n" + PUT),
            (RESET + PUT, RESET),
        ),
        ("slot-split", False, False),
        "no-seamcall-bug",
    ),
    Change(
        "remove_without_flush",
        "v6",
        "What caches hold of a removed page is not written back.",
        "kvm/tdx.py:KvmTdx.tdx_sept_remove_private_spte",
        ((FLUSH, ""),),
        ("slot-split", False, False),
        "flushed-and-reset",
    ),
    Change(
        "flush_before_remove",
        "v6",
        "A page is flushed before it is removed.",
        "kvm/tdx.py:KvmTdx.tdx_sept_remove_private_spte",
        ((FLUSH, ""), ("    await self.tdx_track()\n", "    await self.tdx_track()\n" + FLUSH)),
        ("slot-split", False, False),
        "no-seamcall-bug or flushed-and-reset",
    ),
    Change(
        "remove_without_reset",
        "v6",
        "A removed page keeps what the TD wrote.",
        "kvm/tdx.py:KvmTdx.tdx_sept_remove_private_spte",
        ((RESET, ""),),
        ("slot-split", False, False),
        "flushed-and-reset",
    ),
)

#: ordinary roots, memslots, and the end of a TD
OF_OTHERS = (
    Change(
        "eager_goes_on",
        "spinlock",
        "Eager splitting goes on to the next page after a top-up.",
        "kvm/mmu.py:shadow_mmu_try_split_huge_page",
        (("        return ret if ret else -EAGAIN\n", "        return ret\n"),),
        DIRTY_FAULT,
        "all-split",
    ),
    Change(
        "eager_without_cmpxchg",
        "spinlock",
        "Eager splitting links its table whatever the entry is by then.",
        "kvm/tdp_mmu.py:kvm_tdp_mmu_try_split_huge_pages",
        (("        if not roots.direct[page].split and sp:  # cmpxchg\n", "        if sp:\n"),),
        DIRTY_FAULT,
        "pages-accounted",
    ),
    Change(
        "eager_leaks_sp",
        "v6",
        "Eager splitting loses an sp that it did not need.",
        "kvm/tdp_mmu.py:kvm_tdp_mmu_try_split_huge_pages",
        (("    if sp:\n        await free_pages(kvm.host.pages, 1)\n", ""),),
        DIRTY_FAULT,
        "no-page-leaked",
    ),
    Change(
        "no_srcu_before_zap",
        "v6",
        "A memslot is zapped before those that found it valid have ended.",
        "kvm/kvm_main.py:kvm_delete_memslot",
        (
            (
                "    memory.slot_invalid = 1\n    await synchronize_srcu(kvm)\n",
                "    memory.slot_invalid = 1\n",
            ),
        ),
        SLOT,
        "unmapped-when-given-away",
    ),
    Change(
        "slot_not_zapped",
        "v6",
        "A memslot is deleted with its pages mapped.",
        "kvm/kvm_main.py:kvm_delete_memslot",
        (("    await tdp_mmu_zap_leafs(kvm, tdx, 0, memory.pages)\n", ""),),
        ("slot-split", False, False),
        "unmapped-when-given-away",
    ),
    Change(
        "split_cache_kept",
        "v6",
        "The VM's cache is not freed with it.",
        "kvm/kvm_main.py:kvm_destroy_vm",
        (("    await free_split_cache(kvm, tdx)\n", ""),),
        ("teardown", False, False),
        "nothing-left",
    ),
    Change(
        "vcpu_caches_kept",
        "v6",
        "vCPUs' caches are not freed with them.",
        "kvm/kvm_main.py:kvm_destroy_vm",
        (("        await mmu_free_memory_caches(kvm, tdx, kvm.vcpus[i].caches)\n", "        pass\n"),),
        ("two-tds", False, False),
        "nothing-left",
    ),
    Change(
        "reclaim_keeps_reference",
        "v6",
        "An S-EPT page that is reclaimed keeps its reference.",
        f"{TO_RUN}reclaim_mirror_root",
        (("                await tdx.pamt_put(kvm.first_sept_region)\n", "                pass\n"),),
        ("teardown", False, False),
        "nothing-left",
    ),
    Change(
        "counts_before_add",
        "v6",
        "The first user of a region is counted before its pair is installed.",
        "kvm/virt_tdx.py:first_user",
        (
            (
                "    err = await seamcall_pamt_add(host, region)\n",
                "    await atomic_set(refcount, 1)\n    err = await seamcall_pamt_add(host, region)\n",
            ),
        ),
        ("get-put", False, False),
        "pair-present",
    ),
    Change(
        "pair_drawn_under_lock",
        "v6",
        "The pair is allocated with pamt_lock held.",
        "kvm/virt_tdx.py:tdx_pamt_get_v6",
        (
            (
                "    if not await alloc_pamt_array(host, cache):\n        return -ENOMEM\n    await lock_pamt(host)\n",
                "    await lock_pamt(host)\n"
                "    if not await alloc_pamt_array(host, cache):\n"
                "        await unlock_pamt(host)\n        return -ENOMEM\n",
            ),
        ),
        ("get-put", False, False),
        "no-sleep-in-atomic",
    ),
    Change(
        "one_pair_for_two",
        "sept-alt",
        "The cache is topped up for one pair, and a split may take two.",
        "designs/sept_alt.py",
        (("    pairs = 2\n", "    pairs = 1\n"),),
        ("split", False, False),
        "cache-never-short",
    ),
    Change(
        "recheck_after_demote",
        "spinlock-shared",
        "The split lock is released between the check (**) and the DEMOTE.",
        "designs/spinlock_shared.py",
        (
            (
                "        return await self.need_topup_external_split_cache()\n",
                "        low = await self.need_topup_external_split_cache()\n"
                "        await self.unlock_split_cache()\n        await self.lock_split_cache()\n        return low\n",
            ),
        ),
        ("split", False, False),
        "cache-never-short",
    ),
)

BUGS = (*OF_FROZEN, *OF_CACHES, *OF_INVALIDATIONS, *OF_KICKS, *OF_OTHERS)
