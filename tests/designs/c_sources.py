# SPDX-License-Identifier: GPL-2.0-or-later
"""C files of the tests, in own words: the example, and what is made of it by edits."""

from pathlib import Path

import septum

ROOT = Path(septum.__file__).parent.parent
SPINLOCK = (ROOT / "examples" / "c" / "spinlock.c").read_text(encoding="utf-8")

#: the second check (*), gone: the split follows its top-up at once
RECHECK = """\
			rcu_read_lock();
			iter.yielded = true;
			continue;
		}

		if (tdp_mmu_split_huge_page"""
NO_RECHECK = """\
			rcu_read_lock();
		}

		if (tdp_mmu_split_huge_page"""


#: the split under read mmu_lock: no BLOCK and TRACK, and the check (**) under the spinlock
def own_c(name: str) -> str:
    """A file of tests/designs/c, without its licence."""
    return (Path(__file__).parent / "c" / name).read_text(encoding="utf-8").partition("\n")[2]


SECOND_CHECK = """\
	if (tdx_need_topup_split_cache(kvm)) {
		ret = -EAGAIN;
		goto out_unlock;
	}

"""


def edited(text: str, *edits: tuple[str, str]) -> str:
    """A text with each edit made; one that finds its place more or less than once is a mistake of the test."""
    for old, new in edits:
        assert text.count(old) == 1, f"{text.count(old)} places for {old!r}"
        text = text.replace(old, new)
    return text


def split_function(text: str) -> str:
    """tdx_sept_split_private_spte() of a file."""
    start = text.index("static int tdx_sept_split_private_spte")
    return text[start : text.index("\n}\n", start) + 3]


#: the split under read mmu_lock: no BLOCK and TRACK, and the check (**) under the spinlock
SHARED = edited(SPINLOCK, (split_function(SPINLOCK), own_c("split_shared.c")))
V3 = edited(SPINLOCK, (split_function(SPINLOCK), own_c("split_v3.c")))
TWO_CACHES = edited(SPINLOCK, (split_function(SPINLOCK), own_c("split_two_caches.c")))
#: as posted: one access to the count is marked, in the loop of the top-up
V3_AS_POSTED = edited(
    V3,
    ("return READ_ONCE(kvm_tdx->prealloc_split_cache.cnt)", "return kvm_tdx->prealloc_split_cache.cnt"),
    ("WRITE_ONCE(prealloc->cnt, prealloc->cnt + 1);", "prealloc->cnt++;"),
    ("WRITE_ONCE(prealloc->cnt, prealloc->cnt - 1);", "prealloc->cnt--;"),
)
#: the loop and the bindings of SPINLOCK around another cache
RFC_V2 = (
    "#define MIN_PAGES 4\n\n" + own_c("split_rfc_v2.c") + SPINLOCK[SPINLOCK.index("static int tdp_mmu_split_huge") :]
)

#: the check is a loop, and the walk does not begin again
NO_RESTART = edited(
    SPINLOCK,
    (
        "		if (kvm_x86_call(need_topup_split_cache)(kvm)) {",
        "		while (kvm_x86_call(need_topup_split_cache)(kvm)) {",
    ),
    (RECHECK, NO_RECHECK),
)

#: C -> the Python design that it is, written by another hand
SAME = {
    "spinlock": SPINLOCK,
    "spinlock-no-recheck": edited(SPINLOCK, (RECHECK, NO_RECHECK)),
    "spinlock-no-restart": NO_RESTART,
    "spinlock-shared": SHARED,
    "spinlock-shared-no-recheck": edited(SHARED, (SECOND_CHECK, "")),
    "v3": V3,
    "rfc-v2": RFC_V2,
    "v5": own_c("v5.c"),
}
