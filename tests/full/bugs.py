# SPDX-License-Identifier: GPL-2.0-or-later
"""Seeded bugs: one change each, as a patch might have it, and one configuration that finds it."""

from __future__ import annotations

from tests.full.changed import Change

SPLIT, ENOMEM, BUSY = ("split", False, False), ("split", True, False), ("split", False, True)
SAME, REGIONS, FAULT = ("same", False, False), ("regions", False, False), ("convert-fault", False, False)
HOLES = ("convert-disjoint", False, False)

SPINLOCK, V5, V6 = "designs/spinlock.py", "designs/v5.py", "designs/v6.py"
TOPUP = "            ret = await self.topup_external_split_cache()\n"
UNLOCK = "            await kvm_mmu_unlock(self.kvm, self.shared)\n"
LOCK = "            await kvm_mmu_lock(self.kvm, self.shared)\n"
AFTER = "            if ret:\n                return ret\n"

POST = "            kvm_arch_post_set_memory_attributes(kvm, start, end)\n"

#: who owns the pages, and which lock guards them
OF_SPINLOCK = (
    Change(
        "no_recheck",
        "spinlock",
        "The split follows its top-up at once.",
        SPINLOCK,
        (("            it.yielded = 1  # and continue: (*), the check is made again under mmu_lock\n", ""),),
        SPLIT,
        "cache-never-short",
    ),
    Change(
        "no_split_lock",
        "spinlock",
        "Pages are consumed without the split lock.",
        SPINLOCK,
        (
            ("        await spin_lock(self.external_kvm_split_cache_lock)\n", ""),
            ("        await spin_unlock(self.external_kvm_split_cache_lock)\n", ""),
        ),
        SPLIT,
        "race",
    ),
    Change(
        "split_lock_kept",
        "spinlock",
        "The split lock is not released after the split.",
        SPINLOCK,
        (("        await spin_unlock(self.external_kvm_split_cache_lock)\n", ""),),
        SPLIT,
        "no-sleep-in-atomic",
    ),
    Change(
        "check_for_one_pair",
        "spinlock",
        "The check asks for one pair, and a split takes two.",
        SPINLOCK,
        (
            (
                "await READ_ONCE(lambda: self.prealloc_split_cache.cnt) < MIN_SPLIT_CACHE",
                "await READ_ONCE(lambda: self.prealloc_split_cache.cnt) < 2",
            ),
        ),
        REGIONS,
        "cache-never-short",
    ),
    Change(
        "topup_too_small",
        "spinlock",
        "The top-up ends one page short of what the check asks for, and is tried again for ever.",
        SPINLOCK,
        (
            (
                "self.external_kvm_split_cache_lock, MIN_SPLIT_CACHE\n",
                "self.external_kvm_split_cache_lock, MIN_SPLIT_CACHE - 1\n",
            ),
        ),
        SPLIT,
        "every-operation-ends",
    ),
    Change(
        "enomem_without_mmu_lock",
        "spinlock",
        "A top-up that fails returns without mmu_lock.",
        SPINLOCK,
        ((TOPUP + LOCK + AFTER, TOPUP + AFTER + LOCK),),
        ENOMEM,
        "unlock-held",
    ),
    Change(
        "topup_under_mmu_lock",
        "spinlock",
        "mmu_lock is not dropped for the top-up.",
        SPINLOCK,
        ((UNLOCK, ""), (LOCK, "")),
        SPLIT,
        "no-sleep-in-atomic",
    ),
    Change(
        "topup_in_rcu",
        "spinlock",
        "RCU's read side is not left for the top-up.",
        SPINLOCK,
        (
            ("            rcu_read_unlock(self.kvm.rcu)\n", ""),
            ("            rcu_read_lock(self.kvm.rcu)\n", ""),
        ),
        SPLIT,
        "no-sleep-in-atomic",
    ),
    Change(
        "plain_count",
        "spinlock",
        "The count is read without READ_ONCE().",
        SPINLOCK,
        (
            (
                "        return await READ_ONCE(lambda: self.prealloc_split_cache.cnt) < MIN_SPLIT_CACHE",
                "        return self.prealloc_split_cache.cnt < MIN_SPLIT_CACHE",
            ),
        ),
        SPLIT,
        "race",
    ),
    Change(
        "list_before_lock",
        "spinlock",
        "The top-up links its page before it takes the lock.",
        "kvm/virt_tdx.py:topup_tdx_prealloc_page",
        (
            (
                "        await spin_lock(lock)\n        await tdx_prealloc_add(prealloc)\n",
                "        await tdx_prealloc_add(prealloc)\n        await spin_lock(lock)\n",
            ),
        ),
        SPLIT,
        "race",
    ),
    Change(
        "page_not_linked",
        "spinlock",
        "The top-up loses the page that it has allocated.",
        "kvm/virt_tdx.py:tdx_prealloc_add",
        (("    prealloc.page_list += 1\n    give_pages(prealloc.cpus, 1)\n", "    give_pages(prealloc.cpus, 1)\n"),),
        SPLIT,
        "pages-accounted",
    ),
)

#: caches with an owner
OF_OWNERS = (
    Change(
        "no_mutex",
        "v5",
        "The ioctl does not take pamt_cache_lock.",
        V5,
        (
            ("        await mutex_lock(self.pamt_cache_lock)\n", ""),
            ("        await mutex_unlock(self.pamt_cache_lock)\n", ""),
        ),
        SPLIT,
        "pamt-cache-owned",
    ),
    Change(
        "mutex_kept",
        "v5",
        "The ioctl does not release pamt_cache_lock.",
        V5,
        (("        await mutex_unlock(self.pamt_cache_lock)\n", ""),),
        SPLIT,
        "locks-free",
    ),
    Change(
        "no_mutex_init",
        "v5",
        "Nobody calls mutex_init().",
        V5,
        (("    mutex_init: ClassVar[bool] = True", "    mutex_init: ClassVar[bool] = False"),),
        SPLIT,
        "lock-initialised",
    ),
    Change(
        "topup_of_no_pair",
        "v5",
        "The VM's cache is topped up for one pair less.",
        V5,
        (
            (
                "tdx_topup_pamt_cache(self.host.pages, self.pamt_cache, self.pairs)",
                "tdx_topup_pamt_cache(self.host.pages, self.pamt_cache, self.pairs - 1)",
            ),
        ),
        SPLIT,
        "cache-never-short",
    ),
    Change(
        "unused_sept_page_kept",
        "v5",
        "An S-EPT page that was not used keeps its reference.",
        V5,
        (
            (
                '        """tdx_free_control_page() of a page that was not used."""\n'
                "        await self.pamt_put(sept_page)\n",
                '        """tdx_free_control_page() of a page that was not used."""\n',
            ),
        ),
        ENOMEM,
        "refcount-is-users",
    ),
    Change(
        "double_get",
        "v5",
        "The S-EPT page gets a reference when it is allocated, and another one when it is linked.",
        V5,
        (
            (
                '        """The page has its reference from allocation."""\n        return 0\n',
                '        """The page has its reference from allocation."""\n'
                "        return await self.pamt_get(None, sept_page)\n",
            ),
        ),
        SPLIT,
        "refcount-is-users or bounds",
    ),
    Change(
        "no_get_before_block",
        "sept-alt",
        "The S-EPT page has no reference.",
        "designs/sept_alt.py",
        (("    gets_before_block: ClassVar[bool] = True", "    gets_before_block: ClassVar[bool] = False"),),
        SPLIT,
        "no-seamcall-bug",
    ),
    Change(
        "get_twice",
        "sept-alt",
        "The S-EPT page gets its reference before BLOCK, and again before DEMOTE.",
        "designs/sept_alt.py",
        (
            (
                '        """The page has its reference from before BLOCK."""\n        return 0\n',
                '        """The page has its reference from before BLOCK."""\n'
                "        return await self.pamt_get(self, sept_page)\n",
            ),
        ),
        SPLIT,
        "refcount-is-users or bounds",
    ),
    Change(
        "pamt_lock_kept",
        "v6",
        "pamt_lock is not released after DEMOTE.",
        V6,
        (("        await unlock_pamt(self.host)\n", ""),),
        SPLIT,
        "no-sleep-in-atomic",
    ),
    Change(
        "demote_without_pamt_lock",
        "v6",
        "DEMOTE does not exclude the PAMT.ADD of another TD.",
        V6,
        (("        await lock_pamt(self.host)\n", ""), ("        await unlock_pamt(self.host)\n", "")),
        ("other-td", False, False),
        "no-seamcall-bug",
    ),
    Change(
        "put_of_v5",
        "v6",
        "References are dropped outside pamt_lock.",
        V6,
        (
            ("await tdx_pamt_put_v6(self.host, region)", "await tdx_pamt_put(self.host, region)"),
            ("tdx_pamt_get_v6, tdx_pamt_put_v6", "tdx_pamt_get_v6, tdx_pamt_put"),
        ),
        ("get-put", False, False),
        "no-seamcall-bug",
    ),
    Change(
        "put_leaks_pair",
        "v6",
        "The pair that PAMT.REMOVE gives back is not freed.",
        "kvm/virt_tdx.py:tdx_pamt_put_v6",
        (("    if err == 0:\n        await free_pamt_array(host)\n", ""),),
        ("get-put", False, False),
        "no-page-leaked",
    ),
    Change(
        "get_never_counts",
        "v6",
        "The first user of a region is not counted.",
        "kvm/virt_tdx.py:first_user",
        (("    await atomic_set(refcount, 1)\n", ""),),
        ("get-put", False, False),
        "no-seamcall-bug",
    ),
    Change(
        "recheck_of_one_page",
        "spinlock-shared",
        "The check under the split lock asks for nothing.",
        "designs/spinlock_shared.py",
        (("        return await self.need_topup_external_split_cache()\n", "        return False\n"),),
        SPLIT,
        "cache-never-short",
    ),
    Change(
        "cache_of_another_vcpu",
        "per-vcpu",
        "Pages come from vCPU 0's cache, whoever runs.",
        "designs/per_vcpu.py",
        (
            (
                "        return await get_tdx_prealloc_page(self.vcpus[me()].prealloc)\n",
                "        return await get_tdx_prealloc_page(self.vcpus[0].prealloc)\n",
            ),
        ),
        SPLIT,
        "cache-never-short",
    ),
)

#: the walk and the links of the mirror root
OF_TDP_MMU = (
    Change(
        "stale_after_alloc",
        "spinlock",
        "The walk believes its SPTE after mmu_lock was dropped for an sp.",
        "kvm/tdp_mmu.py:tdp_mmu_split_huge_pages_root",
        (
            (
                "            rcu_read_lock(kvm.rcu)\n            it.yielded = 1\n"
                "            await tdp_iter_next(it, kvm, end)\n            continue\n        ret = ",
                "            rcu_read_lock(kvm.rcu)\n        ret = ",
            ),
        ),
        SAME,
        "no-seamcall-bug",
    ),
    Change(
        "spare_sp_lost",
        "spinlock",
        "An sp that was not needed is not freed.",
        "kvm/tdp_mmu.py:tdp_mmu_split_huge_pages_root",
        (("    if sp:\n        await tdp_mmu_free_sp(kvm, tdx, sp)\n", ""),),
        SAME,
        "no-page-leaked",
    ),
    Change(
        "sp_used_twice",
        "spinlock",
        "The next split uses the sp of the one before.",
        "kvm/tdp_mmu.py:tdp_mmu_split_huge_pages_root",
        (
            (
                "            continue  # goto retry: the same entry, the same sp\n        sp = 0\n",
                "            continue\n",
            ),
        ),
        SPLIT,
        "bounds",
    ),
    Change(
        "splits_a_table",
        "spinlock",
        "The walk splits what is no huge page.",
        "kvm/tdp_mmu.py:tdp_mmu_split_huge_pages_root",
        (("it.old_spte != Mirror.HUGE:", "it.old_spte == Mirror.NONE:"),),
        SAME,
        "no-seamcall-bug",
    ),
    Change(
        "enomem_leaks_page",
        "spinlock",
        "The first page of an sp is lost if there is no second one.",
        "kvm/tdp_mmu.py:tdp_mmu_alloc_sp_for_split",
        (("        await free_pages(kvm.host.pages, 1)\n        return 0\n", "        return 0\n"),),
        ENOMEM,
        "enomem-harmless",
    ),
    Change(
        "topup_failure_leaks_sp",
        "v5",
        "A top-up that fails loses the sp.",
        "kvm/tdp_mmu.py:tdp_mmu_alloc_sp_for_split",
        (("        await tdp_mmu_free_sp(kvm, tdx, sp)\n        return 0\n", "        return 0\n"),),
        ENOMEM,
        "enomem-harmless",
    ),
    Change(
        "not_restored",
        "spinlock-shared",
        "A split that fails leaves its entry frozen.",
        "kvm/tdp_mmu.py:tdp_mmu_set_spte_atomic",
        (("        kvm.sptes[it.page].state = it.old_spte\n        return ret\n", "        return ret\n"),),
        BUSY,
        "mirror-agrees",
    ),
    Change(
        "link_frozen",
        "spinlock",
        "A page table that cannot be linked leaves its entry frozen, for whoever tries again.",
        "kvm/tdp_mmu.py:tdp_mmu_link_sp",
        (("    if ret:\n        kvm.sptes[page].state = Mirror.NONE\n", "    if ret:\n"),),
        ("accept-first", False, True),
        "every-operation-ends or mirror-agrees",
    ),
    Change(
        "no_cmpxchg",
        "spinlock-shared",
        "The entry is frozen without a look at what it is.",
        "kvm/tdp_mmu.py:tdp_mmu_set_spte_atomic",
        (
            (
                "    if kvm.sptes[it.page].state != it.old_spte:\n"
                "        if tdx.refreshes_old_spte:\n"
                "            it.old_spte = kvm.sptes[it.page].state\n"
                "        return -EBUSY\n",
                "",
            ),
        ),
        SAME,
        "no-seamcall-bug",
    ),
    Change(
        "zap_forgets_small",
        "v6",
        "A zap leaves 4K pages mapped.",
        "kvm/tdp_mmu.py:tdp_mmu_zap_leafs",
        (("start <= gfn < end and", "start < gfn < end and"),),
        HOLES,
        "unmapped-when-given-away",
    ),
    Change(
        "zap_takes_more",
        "v6",
        "A zap takes 4K pages before its range.",
        "kvm/tdp_mmu.py:tdp_mmu_zap_leafs",
        (("start <= gfn < end and kvm", "gfn < end and kvm"),),
        HOLES,
        "zaps-exactly",
    ),
    Change(
        "root_not_put",
        "v6",
        "The walk does not put its root.",
        "kvm/tdp_mmu.py:kvm_tdp_mmu_mirrors_split_huge_pages",
        (("    kvm.memory.root_refs -= 1\n", ""),),
        HOLES,
        "root-reference-dropped",
    ),
)

#: what TDX is asked, and in which order
OF_TDX = (
    Change(
        "no_block",
        "v6",
        "DEMOTE without BLOCK.",
        "kvm/tdx.py:KvmTdx.block_and_track",
        (
            (
                "        err = await self.tdh_do_no_vcpus(lambda: tdh_mem_range_block(self.td, TDX_PS_2M, page, 0))\n"
                '        require(err == 0, "no-seamcall-bug")\n',
                "",
            ),
        ),
        SPLIT,
        "no-seamcall-bug",
    ),
    Change(
        "no_track",
        "spinlock",
        "DEMOTE without TRACK.",
        "kvm/tdx.py:KvmTdx.block_and_track",
        (("        await self.tdx_track()\n", ""),),
        SPLIT,
        "no-seamcall-bug",
    ),
    Change(
        "no_kick",
        "spinlock",
        "vCPUs stay in the guest after TRACK.",
        "kvm/tdx.py:KvmTdx.tdx_track",
        (("    await self.kick_vcpus()\n", ""),),
        SPLIT,
        "no-seamcall-bug",
    ),
    Change(
        "no_second_try",
        "spinlock",
        "A busy SEAMCALL is not tried again.",
        "kvm/tdx.py:KvmTdx.tdh_do_no_vcpus",
        (("if kicked or not tdx_operand_busy(err):", "if True:"),),
        BUSY,
        "no-seamcall-bug",
    ),
    Change(
        "remove_without_track",
        "v6",
        "REMOVE without TRACK.",
        "kvm/tdx.py:KvmTdx.tdx_sept_remove_private_spte",
        (("    await self.tdx_track()\n", ""),),
        HOLES,
        "no-seamcall-bug",
    ),
    Change(
        "remove_keeps_reference",
        "v6",
        "A 4K page that is removed keeps its reference.",
        "kvm/tdx.py:KvmTdx.tdx_sept_remove_private_spte",
        (("    if level == TDX_PS_4K:\n        await self.pamt_put(self.td.first_region + page)\n", ""),),
        HOLES,
        "refcount-is-users",
    ),
    Change(
        "wrong_count",
        "spinlock",
        "The count after DEMOTE is one less.",
        "kvm/tdx.py:KvmTdx.count_demoted",
        (("0, self.td.module.ptrs)", "0, self.td.module.ptrs - 1)"),),
        SPLIT,
        "refcount-is-users",
    ),
    Change(
        "not_counted",
        "spinlock",
        "Nobody counts the pages of a demoted region.",
        "kvm/tdx.py:KvmTdx.demote_with_reference",
        (("    await self.count_demoted(page)\n", ""),),
        SPLIT,
        "refcount-is-users",
    ),
    Change(
        "busy_leaks_pair",
        "spinlock-shared",
        "A DEMOTE that is busy loses its pair.",
        "kvm/tdx.py:KvmTdx.demote_shared",
        (("        if self.reuse_pair:\n            await free_pamt_array(self.host)\n", ""),),
        BUSY,
        "no-page-leaked",
    ),
    Change(
        "busy_keeps_reference",
        "spinlock-shared",
        "A DEMOTE that is busy keeps the reference of its S-EPT page.",
        "kvm/tdx.py:KvmTdx.demote",
        (("    if ret:\n        await self.put_sept_page(sept_page)\n", ""),),
        BUSY,
        "refcount-is-users or bounds",
    ),
)

#: conversions, holes and faults
OF_MEMORY = (
    Change(
        "early_end",
        "v6",
        "A conversion ends its invalidation before the attributes are stored.",
        "kvm/kvm_main.py:kvm_vm_set_mem_attributes",
        (
            (
                "    ret = await kvm_arch_pre_set_memory_attributes(kvm, tdx, start, end)\n",
                "    ret = await kvm_arch_pre_set_memory_attributes(kvm, tdx, start, end)\n"
                "    await write_lock(kvm.mmu_lock)\n"
                "    kvm_mmu_invalidate_end(kvm)\n"
                "    await write_unlock(kvm.mmu_lock)\n",
            ),
            (f"{POST}        kvm_mmu_invalidate_end(kvm)\n", POST),
        ),
        FAULT,
        "shared-not-mapped",
    ),
    Change(
        "not_stale",
        "v6",
        "A fault maps its page without a look at what was invalidated meanwhile.",
        "kvm/mmu.py:kvm_tdp_mmu_page_fault",
        (
            (
                "if not vcpu.seq_changed and not mmu_invalidate_retry_gfn(kvm.memory, gfn):"
                "  # is_page_fault_stale()\n        ret = ",
                "ret = ",
            ),
        ),
        FAULT,
        "shared-not-mapped",
    ),
)

BUGS = (*OF_SPINLOCK, *OF_OWNERS, *OF_TDP_MMU, *OF_TDX, *OF_MEMORY)
