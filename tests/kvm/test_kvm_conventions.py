# SPDX-License-Identifier: GPL-2.0-or-later
"""What septum/kvm/__init__.py says of every file and function: order of imports, units, and pages that change hands."""

import ast
import re
from pathlib import Path

import pytest

import septum.kvm

ROOM = Path(septum.kvm.__file__).parent
PACKAGE = ROOM.parent
FILES = {file.stem: file for file in ROOM.glob("*.py") if file.stem != "__init__"}
#: the unit that a parameter of this name has, unless it counts 2M entries of a walk
UNITS = {"gfn": {"Gfn"}, "page": {"Page2M"}, "start": {"Gfn", "Page2M"}, "end": {"Gfn", "Page2M"}}
HANDS = re.compile(r"tasks\[[^]]*\]\.pages\s*[-+]?=[^=]")


def listed() -> list[str]:
    """The files in the order of the docstring: what is indented there, before what it is."""
    assert septum.kvm.__doc__ is not None
    table = septum.kvm.__doc__.split("them:\n")[1].split("\nFollow")[0]
    lines = [re.match(r" {4}((?:\w+, )*\w+) {2,}\S", line) for line in table.splitlines()]
    return [name for line in lines if line for name in line[1].split(", ")]


def wrong_units(source: str) -> list[str]:
    """Parameters whose annotation is not the unit that their name promises."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            for arg in node.args.args:
                unit = ast.unparse(arg.annotation) if arg.annotation else ""
                if arg.arg in UNITS and unit not in UNITS[arg.arg]:
                    found.append(f"{node.name}({arg.arg}: {unit})")
    return found


def test_every_file_is_listed() -> None:
    assert sorted(listed()) == sorted(FILES)


@pytest.mark.parametrize("name", FILES)
def test_imports_only_what_is_listed_before(name: str) -> None:
    order = listed()
    for node in ast.walk(ast.parse(FILES[name].read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("septum.kvm."):
            other = node.module.removeprefix("septum.kvm.")
            assert order.index(other) < order.index(name), f"{name}:{node.lineno} imports {other}"


@pytest.mark.parametrize("name", FILES)
def test_names_of_numbers_have_their_unit(name: str) -> None:
    assert wrong_units(FILES[name].read_text(encoding="utf-8")) == []


def test_a_wrong_unit_is_seen() -> None:
    assert wrong_units("def f(gfn: Page2M, page: int, start: Gfn): ...") == ["f(gfn: Page2M)", "f(page: int)"]


def test_pages_change_hands_in_one_file() -> None:
    """Task.pages is written by take_pages() and give_pages() alone."""
    assert HANDS.search("self.cpus.tasks[me()].pages += 1") and not HANDS.search("tasks[me()].pages == 0")
    writes = [file for file in PACKAGE.rglob("*.py") if HANDS.search(file.read_text(encoding="utf-8"))]
    assert [file.relative_to(PACKAGE).as_posix() for file in writes] == ["kernel/pages.py"]


def test_every_primitive_says_so() -> None:
    """A timeline leaves out what has the mark; a file of kernel/ without it would show its own lines."""
    for file in (PACKAGE / "kernel").glob("*.py"):
        if file.stem != "__init__":
            assert "\nPRIMITIVE = True" in file.read_text(encoding="utf-8"), file
