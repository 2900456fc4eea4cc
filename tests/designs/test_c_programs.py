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


#: what 80 random functions may miss: the body of f(), and what it logs and returns for 0, 1 and 5
BY_HAND = {
    "a guard in a block of a case ends with the block": (
        "switch (x) {\ncase 1:\n{ guard(spinlock)(&tdx_->second); x = 2; }\natomic_add(62, &tdx_->log);\nbreak;\n}\n",
        (" = 0", " l1 u1 62 = 2", " = 5"),
    ),
    "default in the middle, and cases that fall through": (
        "switch (x) {\ncase 0:\natomic_add(1, &tdx_->log);\ndefault:\natomic_add(2, &tdx_->log);\nfallthrough;\n"
        "case 5:\natomic_add(3, &tdx_->log);\n}\n",
        (" 1 2 3 = 0", " 2 3 = 1", " 3 = 5"),
    ),
    "continue in do looks at the condition": (
        "do {\nx = x + 1;\nif (x == 2)\ncontinue;\natomic_add(x, &tdx_->log);\n} while (x < 2);\n",
        (" 1 = 2", " = 2", " 6 = 6"),
    ),
}


@pytest.mark.parametrize("name", BY_HAND)
def test_what_random_functions_may_miss(name: str) -> None:
    body, wanted = BY_HAND[name]
    head = "int f(struct kvm *kvm, int a)\n{\nstruct kvm_tdx *tdx_ = to_kvm_tdx(kvm);\nint x = a;\n"
    assert translated("f", f"{head}{body}return x;\n}}\n") == [
        f"f {a}:{said}" for a, said in zip(INPUTS, wanted, strict=True)
    ]
