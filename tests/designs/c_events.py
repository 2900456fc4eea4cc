# SPDX-License-Identifier: GPL-2.0-or-later
"""What the C of ``spinlock`` does, one CPU that splits two pages: what a compiler makes of it, and its translation."""

import subprocess
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

from septum.designs import Design
from septum.engine.native import Native
from septum.engine.run import Step
from tests.designs.c_sources import edited, own_c

PAGES = 2
MAIN = """
static struct kvm_tdx the_tdx;
struct list_head *the_list(void) { return &the_tdx.prealloc_split_cache.page_list; }
struct kvm_tdx *to_kvm_tdx(struct kvm *kvm) { return &the_tdx; }
bool take_pair(void *cache)
{
	for (int n = 0; n < TDX_DPAMT_ENTRY_PAGE_CNT; n++)
		if (!get_tdx_prealloc_page(cache))
			return false;
	return true;
}
int main(int argc, char **argv)
{
	struct kvm kvm = { 0 };
	int ret;

	fail_at = atoi(argv[1]);
	for (int n = 0; n < PAGES; n++)
		state[n] = HUGE;
	do {
		ret = tdp_mmu_split_huge_pages_root(&kvm, NULL, 0, PAGES, PG_LEVEL_4K, false);
		SAY("returns %d", ret);
	} while (ret);
	return 0;
}
"""
#: function that a translation calls -> what it is called in the log; with its value or second argument, where that says
SAID = {
    **{name: name for name in ("spin_lock", "spin_unlock", "read_lock", "read_unlock", "write_lock", "write_unlock")},
    **{name: name for name in ("rcu_read_lock", "rcu_read_unlock")},
    "tdp_mmu_iter_cond_resched": "cond_resched",
    "tdp_iter_next": "iter_next",
    "tdp_mmu_free_sp": "free_sp",
    "give_pages": "list_add",
    "take_pages": "list_del",
    "alloc_pamt_array": "alloc_pamt_array",
    "range_block_no_vcpus": "BLOCK",
    "page_demote_no_vcpus": "DEMOTE",
}


def compiled(text: str, folder: Path, compiler: str) -> Callable[[int], list[str]]:
    """What the C logs, by which allocation fails: 0 for none."""
    whole = edited(text, ("struct kvm_tdx {\n", "struct kvm_tdx {\n	int td;\n"))
    source = folder / "events.c"
    head = own_c("events.h") + "struct kvm_tdx *to_kvm_tdx(struct kvm *kvm);\n"
    source.write_text(head + whole + MAIN, encoding="utf-8")
    subprocess.run([compiler, "-w", "-O1", "-o", str(folder / "events"), str(source)], check=True)

    def run(fail_at: int) -> list[str]:
        ran = subprocess.run([folder / "events", str(fail_at)], check=True, capture_output=True, text=True)
        return ran.stdout.splitlines()

    return run


def translated(design: Design, fail_at: int) -> list[str]:
    """What its translation logs in a native run."""
    log: list[str] = []
    undo = logged(design.module, log)
    allocations = 0
    try:
        with Native(design.build("split", cpus=1, splits=PAGES, enomem=True)) as run:
            while options := run.options():
                choice = 0
                if len(options) > 1:
                    allocations += 1
                    choice = int(allocations == fail_at)
                    log.append("alloc_page fails" if choice else "alloc_page")
                done = run.take(Step(0, choice))
                assert done.failure is None, done.failure
    finally:
        undo()
    return log


def logged(module: ModuleType, log: list[str]) -> Callable[[], None]:
    """Have what a translation calls be written to a log; returns what undoes it."""
    names: dict[str, Any] = vars(module)
    before = {
        name: names[name] for name in (*SAID, "READ_ONCE", "WRITE_ONCE", "tdp_mmu_split_huge_page") if name in names
    }
    for name, function in before.items():
        if name in SAID:
            names[name] = saying(function, lambda *given, said=SAID[name]: said, log)
    names["READ_ONCE"] = after(before["READ_ONCE"], lambda value: f"READ_ONCE {value}", log)
    names["WRITE_ONCE"] = saying(before["WRITE_ONCE"], lambda place, value: f"WRITE_ONCE {value}", log)
    split = before["tdp_mmu_split_huge_page"]
    names["tdp_mmu_split_huge_page"] = saying(split, lambda kvm, tdx, it, *rest: f"split_huge_page {it.page}", log)
    design = module.Design
    design.tdx_track = saying(design.tdx_track, lambda tdx: "tdx_track", log)
    design.get_for_demote = saying(design.get_for_demote, lambda *given: "pamt_get", log)
    design.put_sept_page = saying(design.put_sept_page, lambda *given: "pamt_put", log)
    root = design.replaces[0]
    whole = after(root, lambda value: f"returns {int(value)}", log)
    whole.__name__ = root.__name__
    design.replaces = (whole,)

    def undo() -> None:
        names.update(before)
        del design.tdx_track, design.get_for_demote, design.put_sept_page
        design.replaces = (root,)

    return undo


def saying(function: Any, what: Callable[..., str], log: list[str]) -> Any:
    """A function that first says something."""

    def waits(*given: Any, **named: Any) -> Any:
        log.append(what(*given, **named))
        return function(*given, **named)

    return waits


def after(function: Any, what: Callable[[Any], str], log: list[str]) -> Any:
    """A function that says what its value is."""

    async def waits(*given: Any, **named: Any) -> Any:
        value = await function(*given, **named)
        log.append(what(value))
        return value

    return waits
