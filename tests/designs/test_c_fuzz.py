# SPDX-License-Identifier: GPL-2.0-or-later
"""No damage to C or to a mail makes a traceback, and none that the translation notices makes a HOLDS.

``python bench/kernel_c.py damage 3000`` tries as many as one likes.
"""

import os
import random
from pathlib import Path

import pytest

from septum.designs import load
from septum.designs.guest import DesignError
from tests.designs.c_fuzz import damaged, in_forms, tried, with_unknown, wrong
from tests.designs.c_sources import SAME

pytest.importorskip("tree_sitter_c")

#: how many; of each LOWER-th that makes a design the model is lowered, too
COUNT = 105
LOWER = 20
#: places for a line that nobody understands
PLACES = int(os.environ.get("SEPTUM_C_PLACES", "8"))


def test_damage_is_one_line_or_a_design(tmp_path: Path) -> None:
    made = refused = 0
    for name, suffix, text in damaged(COUNT):
        is_made, said = tried(tmp_path, suffix, text, lower=(made + 1) % LOWER == 0)
        made += is_made
        refused += not is_made
        assert wrong(said) == "", f"{name}: {said}"
    assert made > COUNT // 10 and refused > COUNT // 10


@pytest.mark.parametrize("name", ["spinlock", "v5"])
def test_a_line_that_is_not_understood_never_holds(name: str, tmp_path: Path) -> None:
    """Wherever it is in a file, a mail, or a patch of a tree: it is missing, or the file is refused."""
    for number in range(PLACES):
        text = with_unknown(SAME[name], random.Random(f"{name} {number}"))
        for file, options in in_forms(SAME[name], text, tmp_path):
            try:
                design = load(file, options)
            except DesignError:
                continue
            assert design.missing, f"{number} {file}"
