# SPDX-License-Identifier: GPL-2.0-or-later
"""The translation of control flow against a C compiler: random functions log and return the same."""

import os
import shutil
from pathlib import Path

import pytest

from septum.lang.source import LangError
from tests.designs.c_programs import INPUTS, Programs, compiled, translated

pytest.importorskip("tree_sitter_c")
COMPILER = shutil.which("gcc") or shutil.which("clang") or ""
COUNT = int(os.environ.get("SEPTUM_C_PROGRAMS", "80"))


@pytest.mark.skipif(not COMPILER, reason="needs gcc or clang; nothing else does")
def test_random_functions_do_what_a_compiler_says(tmp_path: Path) -> None:
    programs = {f"f{n}": Programs(f"1 {n}").function(f"f{n}") for n in range(COUNT)}
    ours: list[str] = []
    taken: dict[str, str] = {}
    for name, text in programs.items():
        try:
            ours += translated(name, text)
        except LangError:  # a goto out of a loop that holds a guard, or too many lines
            continue
        taken[name] = text
    theirs = compiled(taken, tmp_path, COMPILER)
    wrong = [(one, other) for one, other in zip(ours, theirs, strict=True) if one != other]
    assert wrong == [], taken[wrong[0][0].split()[0]]
    assert len(taken) > COUNT * 3 // 4
    assert len({line.partition(":")[2] for line in theirs}) > len(taken)  # they do not all do the same
    assert len(theirs) == len(taken) * len(INPUTS)
