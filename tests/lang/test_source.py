# SPDX-License-Identifier: GPL-2.0-or-later
"""What is known of source files: those in another language, and what modules say of themselves."""

import ast
import sys
from pathlib import Path
from types import ModuleType

import pytest

from septum.lang.marks import is_marked
from septum.lang.source import Translated, module_tree, own_tree, source_of, take_translated


def test_a_file_in_another_language(tmp_path: Path) -> None:
    """Its text is the one that was translated, even if the file has changed since; its tree is the model code."""
    file = tmp_path / "patch.c"
    file.write_text("int f(void)\n{\n}\n", encoding="utf-8")
    text = "int f(void);\n"
    tree, own = ast.parse("def f():\n    return 0\n"), ast.parse("")
    take_translated(str(file), Translated(text, tree, {}, own))
    assert source_of(str(file)) == text
    assert module_tree(str(file)) is tree
    assert own_tree(str(file)) is own


def test_a_file_of_python(tmp_path: Path) -> None:
    """Its trees are those of its text, which is read once."""
    file = tmp_path / "model.py"
    file.write_text("x = 1\n", encoding="utf-8")
    assert source_of(str(file)) == "x = 1\n"
    file.write_text("x = 2\n", encoding="utf-8")
    assert ast.unparse(module_tree(str(file))) == ast.unparse(own_tree(str(file))) == "x = 1"


@pytest.mark.parametrize(
    ("module", "mark", "marked"),
    [
        ("tools_here", "TOOL", True),
        ("tools_here.inner", "TOOL", True),
        ("tools_here.inner.deep", "TOOL", True),  # a package that is not imported says nothing
        ("tools_here.inner", "PRIMITIVE", True),
        ("tools_here.inner.deep", "PRIMITIVE", True),
        ("tools_here", "PRIMITIVE", False),
        ("tools_here_too", "TOOL", False),
        ("tools_else", "TOOL", False),
    ],
)
def test_a_mark_holds_for_all_that_is_inside(
    monkeypatch: pytest.MonkeyPatch, module: str, mark: str, marked: bool
) -> None:
    modules = {name: ModuleType(name) for name in ("tools_here", "tools_here.inner", "tools_else")}
    vars(modules["tools_here"])["TOOL"] = True
    vars(modules["tools_here.inner"])["PRIMITIVE"] = True
    vars(modules["tools_else"])["TOOL"] = "no mark"
    for name, made in modules.items():
        monkeypatch.setitem(sys.modules, name, made)
    assert is_marked(module, mark) == marked
