# SPDX-License-Identifier: GPL-2.0-or-later
"""A translation does what a C compiler makes of the same C: each lock, access, page and SEAMCALL, in one order.

For developers: it takes gcc or clang, and is skipped without. Each allocation fails once.
"""

import shutil
from pathlib import Path

import pytest

from septum.designs import load
from tests.designs.c_events import compiled, translated
from tests.designs.c_sources import NO_RECHECK, RECHECK, SPINLOCK, edited
from tests.designs.test_from_mail import written

pytest.importorskip("tree_sitter_c")
COMPILER = shutil.which("gcc") or shutil.which("clang") or ""
#: an sp and four pages for each of two huge pages
ALLOCATIONS = 12


@pytest.mark.skipif(not COMPILER, reason="needs gcc or clang; nothing else does")
def test_every_event_is_the_same(tmp_path: Path) -> None:
    theirs = compiled(SPINLOCK, tmp_path, COMPILER)
    whole = theirs(0)
    assert sum(line.startswith("alloc_page") for line in whole) == ALLOCATIONS
    assert len(whole) > 100 and whole[-1] == "returns 0"
    for fail_at in range(ALLOCATIONS + 1):
        ours = translated(load(written(tmp_path, "x.c", SPINLOCK)), fail_at)
        assert ours == theirs(fail_at), fail_at
        assert fail_at == 0 or "returns -12" in ours  # and user space tries again


@pytest.mark.skipif(not COMPILER, reason="needs gcc or clang; nothing else does")
def test_another_program_has_other_events(tmp_path: Path) -> None:
    text = edited(SPINLOCK, (RECHECK, NO_RECHECK))
    assert translated(load(written(tmp_path, "x.c", text)), 0) != compiled(SPINLOCK, tmp_path, COMPILER)(0)
