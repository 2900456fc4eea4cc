# SPDX-License-Identifier: GPL-2.0-or-later
"""No damage to C or to a mail makes a traceback, and none that the translation notices makes a HOLDS.

``python bench/kernel_c.py damage 3000`` tries as many as one likes.
"""

from pathlib import Path

import pytest

from tests.designs.c_fuzz import damaged, tried, wrong

pytest.importorskip("tree_sitter_c")

#: how many; of each LOWER-th that makes a design the model is lowered, too
COUNT = 105
LOWER = 20


def test_damage_is_one_line_or_a_design(tmp_path: Path) -> None:
    made = refused = 0
    for name, suffix, text in damaged(COUNT):
        is_made, said = tried(tmp_path, suffix, text, lower=(made + 1) % LOWER == 0)
        made += is_made
        refused += not is_made
        assert wrong(said) == "", f"{name}: {said}"
    assert made > COUNT // 10 and refused > COUNT // 10
