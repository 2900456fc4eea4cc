# SPDX-License-Identifier: GPL-2.0-or-later
"""Right variations: one change each that makes no difference to what holds, and a configuration that runs it."""

from __future__ import annotations

from tests.full.changed import Change

SPLIT, SAME, BOTH = ("split", True, True), ("same", False, False), ("convert-disjoint", True, True)
SPINLOCK, V5, V6 = "designs/spinlock.py", "designs/v5.py", "designs/v6.py"
READ = "        return await READ_ONCE(lambda: self.prealloc_split_cache.cnt) < MIN_SPLIT_CACHE\n"

OF_DESIGNS = (
    Change(
        "irqsave",
        "spinlock",
        "Consumers take the split lock with interrupts off.",
        SPINLOCK,
        (
            (
                "rcu_read_unlock, spin_lock, spin_unlock\n",
                "rcu_read_unlock\nfrom septum.kernel.softirq import spin_lock_irqsave, spin_unlock_irqrestore\n",
            ),
            ("await spin_lock(self", "await spin_lock_irqsave(self"),
            ("await spin_unlock(self", "await spin_unlock_irqrestore(self"),
        ),
        SPLIT,
    ),
    Change(
        "count_under_lock",
        "spinlock",
        "The count is read under the split lock.",
        SPINLOCK,
        (
            (
                READ,
                "        await spin_lock(self.external_kvm_split_cache_lock)\n"
                "        low = await READ_ONCE(lambda: self.prealloc_split_cache.cnt) < MIN_SPLIT_CACHE\n"
                "        await spin_unlock(self.external_kvm_split_cache_lock)\n"
                "        return low\n",
            ),
        ),
        SPLIT,
    ),
    Change(
        "asks_twice",
        "spinlock",
        "The count is read once more before mmu_lock is dropped.",
        SPINLOCK,
        (
            (
                "        if await self.need_topup_external_split_cache():\n            rcu",
                "        if await self.need_topup_external_split_cache() and "
                "await self.need_topup_external_split_cache():\n            rcu",
            ),
        ),
        SPLIT,
    ),
    Change(
        "early_return",
        "spinlock",
        "prepare_split() returns early where there is nothing to do.",
        SPINLOCK,
        (
            (
                '        """Steps 1 and 2 of the mail, and the way back to step 1."""\n',
                '        """Steps 1 and 2."""\n'
                "        if not await self.need_topup_external_split_cache():\n"
                "            return 0\n",
            ),
        ),
        SPLIT,
    ),
    Change(
        "unlock_then_rcu",
        "spinlock",
        "mmu_lock is released before RCU's read side is left.",
        SPINLOCK,
        (
            (
                "            rcu_read_unlock(self.kvm.rcu)\n            await kvm_mmu_unlock(self.kvm, self.shared)\n",
                "            await kvm_mmu_unlock(self.kvm, self.shared)\n            rcu_read_unlock(self.kvm.rcu)\n",
            ),
        ),
        SPLIT,
    ),
    Change(
        "recheck_of_list",
        "spinlock-shared",
        "The check under the split lock looks at the list.",
        "designs/spinlock_shared.py",
        (
            (
                "        return await self.need_topup_external_split_cache()\n",
                "        return self.prealloc_split_cache.page_list < 4\n",
            ),
        ),
        SAME,
    ),
    Change(
        "pamt_lock_irqsave",
        "v5",
        "pamt_lock is taken with interrupts off.",
        V5,
        (
            (
                "        self.pamt_cache = TdxPamtCache(self.cpus, self.pairs)\n",
                "        self.pamt_cache = TdxPamtCache(self.cpus, self.pairs)\n"
                "        self.host.pamt_lock_irqsave = True\n",
            ),
        ),
        ("split", True, False),
    ),
    Change(
        "get_under_lock",
        "v6",
        "References are taken under pamt_lock only.",
        V6,
        (
            ("await tdx_pamt_get_v6(self.host", "await tdx_pamt_get_simple(self.host"),
            ("lock_pamt, tdx_pamt_get_v6", "lock_pamt, tdx_pamt_get_simple"),
        ),
        ("split", True, False),
    ),
    Change(
        "locals_in_topup",
        "per-vcpu",
        "The top-up counts in a local.",
        "designs/per_vcpu.py",
        (
            (
                "        while prealloc.cnt < MIN_SPLIT_CACHE:\n",
                "        missing: u8 = MIN_SPLIT_CACHE - prealloc.cnt\n        for _ in range(missing):\n",
            ),
        ),
        ("split", True, False),
    ),
)

OF_KVM = (
    Change(
        "count_before_list",
        "spinlock",
        "The count is written before the page is linked, both under the lock.",
        "kvm/virt_tdx.py:tdx_prealloc_add",
        (
            (
                "    prealloc.page_list += 1\n    give_pages(prealloc.cpus, 1)\n"
                "    await WRITE_ONCE(lambda: prealloc.cnt, prealloc.cnt + 1)\n",
                "    await WRITE_ONCE(lambda: prealloc.cnt, prealloc.cnt + 1)\n"
                "    prealloc.page_list += 1\n    give_pages(prealloc.cpus, 1)\n",
            ),
        ),
        SPLIT,
    ),
    Change(
        "states_by_name",
        "spinlock",
        "The walk names the states that it skips.",
        "kvm/tdp_mmu.py:tdp_mmu_split_huge_pages_root",
        (
            (
                "it.old_spte != Mirror.HUGE:",
                "it.old_spte == Mirror.NONE or it.old_spte == Mirror.TABLE or it.old_spte == Mirror.FROZEN:",
            ),
        ),
        SAME,
    ),
    Change(
        "frees_sp_first",
        "spinlock",
        "The spare sp is freed before RCU's read side is left.",
        "kvm/tdp_mmu.py:tdp_mmu_split_huge_pages_root",
        (
            (
                "    if ret == 0:\n        rcu_read_unlock(kvm.rcu)\n    if sp:\n"
                "        await tdp_mmu_free_sp(kvm, tdx, sp)\n    return ret\n",
                "    if sp:\n        await tdp_mmu_free_sp(kvm, tdx, sp)\n"
                "    if ret == 0:\n        rcu_read_unlock(kvm.rcu)\n    return ret\n",
            ),
        ),
        ("same", True, False),
    ),
    Change(
        "one_more_step",
        "v6",
        "A 4K page is looked at again right before it is frozen.",
        "kvm/tdp_mmu.py:map_small",
        (
            (
                "    spte.state = Mirror4K.FROZEN\n",
                "    await step()\n    if spte.state != Mirror4K.NONE:\n        return RET_PF_RETRY\n"
                "    spte.state = Mirror4K.FROZEN\n",
            ),
        ),
        ("convert-fault", True, True),
    ),
    Change(
        "retry_before_spurious",
        "v6",
        "A fault looks for a frozen entry first.",
        "kvm/tdp_mmu.py:map_small",
        (
            (
                "    if spte.state == Mirror4K.PAGE:\n        return RET_PF_SPURIOUS\n"
                "    if spte.state != Mirror4K.NONE:  # cmpxchg\n        return RET_PF_RETRY\n",
                "    if spte.state == Mirror4K.FROZEN:\n        return RET_PF_RETRY\n"
                "    if spte.state == Mirror4K.PAGE:\n        return RET_PF_SPURIOUS\n",
            ),
        ),
        ("convert-fault", True, True),
    ),
    Change(
        "zaps_from_the_end",
        "v6",
        "The 4K pages of a table are zapped from the last on.",
        "kvm/tdp_mmu.py:tdp_mmu_zap_leafs",
        (
            (
                "            for index in range(per_2m):\n",
                "            for back in range(per_2m):\n                index = per_2m - 1 - back\n",
            ),
        ),
        BOTH,
    ),
    Change(
        "straight_line",
        "spinlock",
        "The two tries of a SEAMCALL are written one after the other.",
        "kvm/tdx.py:KvmTdx.tdh_do_no_vcpus",
        (
            (
                "    while True:\n        err = await seamcall()\n"
                "        if kicked or not tdx_operand_busy(err):\n            break\n"
                "        await step()\n        self.wait_for_sept_zap = 1\n"
                "        await self.kick_vcpus()\n        kicked = 1\n",
                "    err = await seamcall()\n    if tdx_operand_busy(err):\n"
                "        await step()\n        self.wait_for_sept_zap = 1\n"
                "        await self.kick_vcpus()\n        kicked = 1\n        err = await seamcall()\n",
            ),
        ),
        SPLIT,
    ),
    Change(
        "tail_first",
        "v6",
        "The huge page in which a range ends is split before the one in which it begins.",
        "kvm/mmu.py:kvm_split_cross_boundary_leafs",
        (
            (
                "    if start % per_2m != 0:\n"
                "        ret = await kvm_tdp_mmu_mirrors_split_huge_pages(kvm, tdx, head, head + 1)\n"
                "        if ret:\n            return ret\n",
                "",
            ),
            (
                "        return await kvm_tdp_mmu_mirrors_split_huge_pages(kvm, tdx, tail, tail + 1)\n    return 0\n",
                "        ret = await kvm_tdp_mmu_mirrors_split_huge_pages(kvm, tdx, tail, tail + 1)\n"
                "        if ret:\n            return ret\n"
                "    if start % per_2m != 0:\n"
                "        return await kvm_tdp_mmu_mirrors_split_huge_pages(kvm, tdx, head, head + 1)\n    return 0\n",
            ),
        ),
        BOTH,
    ),
)

#: what makes no difference to who maps, zaps and counts what
OF_FAULTS = (
    Change(
        "asks_for_shared_twice",
        "v6",
        "A fault looks once more whether its page is private, with mmu_lock held.",
        "kvm/mmu.py:kvm_tdp_mmu_page_fault",
        (
            (
                "    await read_lock(kvm.mmu_lock)\n    ret = RET_PF_RETRY\n",
                "    await read_lock(kvm.mmu_lock)\n    if kvm.memory.guest[gfn].shared:\n"
                "        await read_unlock(kvm.mmu_lock)\n        return -EFAULT\n    ret = RET_PF_RETRY\n",
            ),
        ),
        ("convert-fault", True, True),
    ),
    Change(
        "tops_up_pamt_first",
        "v6",
        "A vCPU's pages for pairs are topped up before its other caches.",
        "kvm/mmu.py:mmu_topup_memory_caches",
        (
            (
                "    while caches.pamt < FAULT_PAIRS * TDX_DPAMT_ENTRY_PAGE_CNT:\n"
                "        if not await alloc_page(kvm.host.pages):\n            return -ENOMEM\n"
                "        caches.pamt += 1\n        give_pages(kvm.host.cpus, 1)\n    return 0\n",
                "    return 0\n",
            ),
            (
                "    if caches.spt == 0:\n",
                "    while caches.pamt < FAULT_PAIRS * TDX_DPAMT_ENTRY_PAGE_CNT:\n"
                "        if not await alloc_page(kvm.host.pages):\n            return -ENOMEM\n"
                "        caches.pamt += 1\n        give_pages(kvm.host.cpus, 1)\n    if caches.spt == 0:\n",
            ),
        ),
        ("fault-fault", True, True),
    ),
    Change(
        "fault_topup_of_one_pair",
        "v6",
        "A vCPU's cache is topped up for one pair: a fault that needs two is tried again.",
        "kvm/mmu.py:mmu_topup_memory_caches",
        (("caches.pamt < FAULT_PAIRS * TDX", "caches.pamt < TDX"),),
        ("fault-fault", True, True),
    ),
    Change(
        "mixed_before_inhibit",
        "v6",
        "KVM_LPAGE_MIXED_FLAG is looked at before the inhibit bit.",
        "kvm/mmu_internal.py:kvm_mmu_hugepage_adjust",
        (("info.guest_inhibit or info.mixed or", "info.mixed or info.guest_inhibit or"),),
        ("fault-hole", False, False),
    ),
    Change(
        "looks_before_freezing",
        "spinlock-shared",
        "A split looks at its entry once more before it freezes it.",
        "kvm/tdp_mmu.py:tdp_mmu_set_spte_atomic",
        (
            (
                "    await step()\n    if kvm.sptes[it.page].state != it.old_spte:\n",
                "    await step()\n    await step()\n    if kvm.sptes[it.page].state != it.old_spte:\n",
            ),
        ),
        ("fault-split", True, True),
    ),
    Change(
        "mirror_after_remove",
        "v6",
        "A zap clears the 2M entry after the S-EPT's, both under write mmu_lock.",
        "kvm/tdp_mmu.py:tdp_mmu_zap_leafs",
        (
            (
                "            kvm.sptes[it.page].state = Mirror.NONE\n"
                '            tracepoint("kvm_tdp_mmu_spte_changed", it.page)\n'
                "            await tdx.tdx_sept_remove_private_spte(TDX_PS_2M, it.page, 0)\n",
                '            tracepoint("kvm_tdp_mmu_spte_changed", it.page)\n'
                "            await tdx.tdx_sept_remove_private_spte(TDX_PS_2M, it.page, 0)\n"
                "            kvm.sptes[it.page].state = Mirror.NONE\n",
            ),
        ),
        ("slot-accept", False, False),
    ),
    Change(
        "kicks_twice",
        "v6",
        "vCPUs are kicked twice after the new TLB epoch.",
        "kvm/tdx.py:KvmTdx.tdx_track",
        (("    await self.kick_vcpus()\n", "    await self.kick_vcpus()\n    await self.kick_vcpus()\n"),),
        ("fault-hole", False, False),
    ),
    Change(
        "freed_under_lock",
        "v6",
        "The pair that PAMT.REMOVE gives back is freed with pamt_lock held, where nothing sleeps.",
        "kvm/virt_tdx.py:tdx_pamt_put_v6",
        (
            (
                "    await spin_unlock(host.pamt_lock)\n    if err == 0:\n        await free_pamt_array(host)\n",
                "    if err == 0:\n        await free_pamt_array(host)\n    await spin_unlock(host.pamt_lock)\n",
            ),
        ),
        ("get-put", True, True),
    ),
    Change(
        "waits_twice_for_srcu",
        "v6",
        "Who deletes a memslot waits twice for those that found it valid.",
        "kvm/kvm_main.py:kvm_delete_memslot",
        (
            (
                "    memory.slot_invalid = 1\n    await synchronize_srcu(kvm)\n",
                "    memory.slot_invalid = 1\n    await synchronize_srcu(kvm)\n    await synchronize_srcu(kvm)\n",
            ),
        ),
        ("slot-accept", False, False),
    ),
    Change(
        "gives_way_before_topup",
        "per-vcpu",
        "A vCPU lets others run before its top-up.",
        "designs/per_vcpu.py",
        (
            (
                "        while prealloc.cnt < MIN_SPLIT_CACHE:\n",
                "        await step()\n        while prealloc.cnt < MIN_SPLIT_CACHE:\n",
            ),
            ("PerCpu, Struct, me, tracepoint, u8", "PerCpu, Struct, me, step, tracepoint, u8"),
        ),
        ("one-vcpu", True, True),
    ),
    Change(
        "sept_pages_wait_for_rcu",
        "v6",
        "S-EPT pages are put in the RCU callback, and pamt_lock, which guards all counts, keeps interrupts off.",
        V6,
        (
            ("await tdx_pamt_get_v6(self.host", "await tdx_pamt_get_simple(self.host"),
            ("await tdx_pamt_put_v6(self.host", "await tdx_pamt_put_simple(self.host"),
            ("tdx_pamt_get_v6, tdx_pamt_put_v6, unlock", "tdx_pamt_get_simple, tdx_pamt_put_simple, unlock"),
            (
                '    """pamt_lock is a lock of process context only."""\n',
                '    """pamt_lock is taken in softirqs, too."""\n\n    counts_under_lock = True\n\n'
                "    def __init__(self, kvm) -> None:\n        super().__init__(kvm)\n"
                "        self.host.pamt_lock_irqsave = True\n\n"
                "    async def free_removed_sp(self, sept_page: int) -> None:\n"
                "        await self.call_rcu_free_sp(sept_page)\n\n"
                "    async def put_in_callback(self, sept_page: int) -> None:\n"
                "        await self.pamt_put(sept_page)\n",
            ),
        ),
        ("teardown-rcu", False, False),
    ),
    Change(
        "tracks_twice",
        "spinlock",
        "A split has two new TLB epochs, and calls what older designs call.",
        "kvm/tdx.py:KvmTdx.block_and_track",
        (
            (
                "        await self.tdx_track()\n",
                "        self.kvm.page_taken_away()\n        await self.tdx_track()\n        await self.tdx_track()\n",
            ),
        ),
        ("fault-hole", False, False),
    ),
    Change(
        "three_pairs",
        "sept-alt",
        "The cache is topped up for three pairs, so that DEMOTE can be tried twice.",
        "designs/sept_alt.py",
        (("    pairs = 2\n", "    pairs = 3\n"),),
        ("split", False, True),
    ),
)

RIGHT = (*OF_DESIGNS, *OF_KVM, *OF_FAULTS)
