# SPDX-License-Identifier: GPL-2.0-or-later
"""Bugs put into the C of ``spinlock``, the property that each violates, and a line of C that its timeline names."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from tests.designs.c_sources import NO_RECHECK, RECHECK, SPINLOCK, edited


class Mutant(NamedTuple):
    """A bug: ``edits`` of SPINLOCK, what it violates, in which scenario (``options`` of septum.check())."""

    edits: tuple[tuple[str, str], ...]
    violates: str
    names: str
    options: Mapping[str, object] = MappingProxyType({})

    @property
    def text(self) -> str:
        """The C."""
        return edited(SPINLOCK, *self.edits)


LOCK = "spin_lock(&kvm_tdx->external_kvm_split_cache_lock);\n"
UNLOCK = "spin_unlock(&kvm_tdx->external_kvm_split_cache_lock);\n"
ENQUEUE = """\
		list_add(&page->lru, &prealloc->page_list);
		WRITE_ONCE(prealloc->cnt, prealloc->cnt + 1);
"""
DEQUEUE = """\
		list_del(&page->lru);
		WRITE_ONCE(prealloc->cnt, prealloc->cnt - 1);
"""
BLOCK = (
    "	err = tdh_do_no_vcpus(tdh_mem_range_block, kvm, &kvm_tdx->td, gpa,\n"
    "			      level, &entry, &level_state);\n"
)
GET = "	ret = tdx_pamt_get(sept_page, &kvm_tdx->prealloc_split_cache);\n"
ONE = {"splits": 1}

MUTANTS = {
    "enqueue without the lock": Mutant(
        (("\t\t" + LOCK + ENQUEUE + "\t\t" + UNLOCK, ENQUEUE),), "race", "list_add(", ONE
    ),
    "consume without the lock": Mutant(
        (("\t" + LOCK + GET, GET), ("\t" + UNLOCK + "\treturn ret;", "\treturn ret;")), "race", "list_del(", ONE
    ),
    "no TRACK": Mutant((("	tdx_track(kvm);\n", ""),), "no-seamcall-bug", "TDH_MEM_PAGE_DEMOTE", ONE),
    "spare sp not freed": Mutant(
        (("	if (sp)\n		tdp_mmu_free_sp(sp);\n", ""),), "no-page-leaked", "", {"scenario": "same", "splits": 1}
    ),
    "-ENOMEM that returns at once": Mutant(
        (("				goto out;\n", "				return r;\n"),),
        "enomem-harmless",
        "",
        {"splits": 1, "enomem": True},
    ),
    "no second check": Mutant(((RECHECK, NO_RECHECK),), "cache-never-short", "alloc_pamt_array(", ONE),
    "no BLOCK": Mutant(((BLOCK, "\terr = 0;\n"),), "no-seamcall-bug", "TDH_MEM_PAGE_DEMOTE", ONE),
    "no reference": Mutant(((GET, "\tret = 0;\n"),), "no-seamcall-bug", "TDH_MEM_PAGE_DEMOTE", ONE),
    "half of what a split needs": Mutant(
        (("#define MIN_PAGES 4", "#define MIN_PAGES 2"),), "cache-never-short", "alloc_pamt_array(", ONE
    ),
    "dequeue that is not counted": Mutant(
        ((DEQUEUE, "		list_del(&page->lru);\n"),), "cache-never-short", "alloc_pamt_array(", {"splits": 2}
    ),
    "count read without READ_ONCE": Mutant(
        (("return READ_ONCE(kvm_tdx->prealloc_split_cache.cnt)", "return kvm_tdx->prealloc_split_cache.cnt"),),
        "race",
        "prealloc_split_cache.cnt",
        ONE,
    ),
    "top-up inside the lock": Mutant(
        (
            ("		struct page *page = alloc_page(GFP_KERNEL_ACCOUNT);\n", "		struct page *page;\n"),
            (
                "		if (!page)\n			return -ENOMEM;\n\n		" + LOCK,
                "		" + LOCK + "		page = alloc_page(GFP_KERNEL_ACCOUNT);\n",
            ),
        ),
        "no-sleep-in-atomic",
        "alloc_page(",
        ONE,
    ),
    "lock kept": Mutant((("\t" + UNLOCK + "\treturn ret;", "\treturn ret;"),), "locks-free", "", ONE),
    "sp allocated under RCU": Mutant(
        (("		if (!sp) {\n			rcu_read_unlock();\n", "		if (!sp) {\n"),),
        "no-sleep-in-atomic",
        "tdp_mmu_alloc_sp_for_split",
        ONE,
    ),
    "RCU left twice": Mutant(
        (("	rcu_read_unlock();\n\nout:", "	rcu_read_unlock();\n	rcu_read_unlock();\n\nout:"),),
        "unlock-held",
        "rcu_read_unlock();",
        ONE,
    ),
    "page linked twice": Mutant(
        (
            (
                "		list_add(&page->lru, &prealloc->page_list);\n",
                "		list_add(&page->lru, &prealloc->page_list);\n" * 2,
            ),
        ),
        "bounds",
        "list_add(",
        ONE,
    ),
    "reference put that was not got": Mutant(
        (("	if (ret)\n		tdx_pamt_put(sept_page);\n", "	tdx_pamt_put(sept_page);\n"),),
        "no-seamcall-bug",
        "tdx_pamt_put(",
        ONE,
    ),
}
