# SPDX-License-Identifier: GPL-2.0-or-later
"""No damage to C or to a mail makes a traceback, and none that the translation notices makes a HOLDS."""

import os
from pathlib import Path

import pytest

from septum.designs import load
from septum.designs.guest import DesignError
from septum.graph.lower import lower_model
from septum.lang.source import LangError
from tests.designs.c_fuzz import damaged

pytest.importorskip("tree_sitter_c")

#: how many; of each LOWER-th that makes a design the model is lowered, too
COUNT = int(os.environ.get("SEPTUM_C_FUZZ", "300"))
LOWER = 40


def test_damage_is_one_line_or_a_design(tmp_path: Path) -> None:
    made = refused = 0
    for name, suffix, text in damaged(COUNT):
        file = tmp_path / f"damaged{suffix}"
        file.write_text(text, encoding="utf-8")
        said = ""
        try:
            design = load(str(file))
            made += 1
            if made % LOWER == 0:
                lower_model(design.build("split", cpus=2, splits=1))
        except (DesignError, LangError) as error:
            said = str(error)
            refused += 1
        assert "\n" not in said and len(said) < 500, f"{name}: {said}"
        assert not said or file.name in said, f"{name}: {said}"
        assert "cannot be imported" not in said and "no Python" not in said, f"{name}: {said}"
    assert made > COUNT // 10 and refused > COUNT // 10
