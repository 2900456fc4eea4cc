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
SHARED_SPLIT = (Path(__file__).parent / "c" / "split_shared.c").read_text(encoding="utf-8").partition("\n")[2]
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


SHARED = edited(SPINLOCK, (split_function(SPINLOCK), SHARED_SPLIT))

#: C -> the Python design that it is, written by another hand
SAME = {
    "spinlock": SPINLOCK,
    "spinlock-no-recheck": edited(SPINLOCK, (RECHECK, NO_RECHECK)),
    "spinlock-shared": SHARED,
    "spinlock-shared-no-recheck": edited(SHARED, (SECOND_CHECK, "")),
}
