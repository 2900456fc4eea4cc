# SPDX-License-Identifier: GPL-2.0-or-later
"""Imports point one way: neither the language nor the engine knows that there is a kernel."""

import ast
from pathlib import Path

import pytest

import septum

PACKAGE = Path(septum.__file__).parent

MODEL = ("lang", "kernel", "tdx", "kvm")
ENGINE = ("lang", "graph", "analysis", "machine", "engine")

#: part of the package -> the parts that it may import, besides itself; a file directly in the package is a part
MAY_IMPORT: dict[str, tuple[str, ...]] = {
    "lang": (),
    "graph": ("lang",),
    "analysis": ("lang", "graph"),
    "machine": ("lang", "graph", "analysis"),
    "engine": ("lang", "graph", "analysis", "machine"),
    "kernel": ("lang",),
    "tdx": ("lang", "kernel"),
    "kvm": ("lang", "kernel", "tdx"),
    "properties": MODEL,
    "scenarios": (*MODEL, "properties"),
    "designs": (*MODEL, "properties", "scenarios"),
    "cases": (*MODEL, "properties", "scenarios", "designs"),
    "recordings": (*MODEL, "engine", "properties", "scenarios", "designs"),
    "verdict": (*ENGINE, *MODEL, "properties", "scenarios", "designs", "cases"),
    "show": (*ENGINE, *MODEL, "properties", "scenarios", "designs", "cases", "verdict"),
}

FILES = sorted(PACKAGE.rglob("*.py"))


def part_of(file: Path) -> str:
    return file.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports(file: Path) -> dict[str, int]:
    """The parts that a file imports anywhere, also in functions and for types only -> a line that does."""
    names: list[tuple[str, int]] = []
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names += [(alias.name, node.lineno) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{file}:{node.lineno}: a relative import"
            whole = [f"septum.{a.name}" for a in node.names] if node.module == "septum" else [node.module or ""]
            names += [(name, node.lineno) for name in whole]
    parts = {name.split(".")[1]: line for name, line in reversed(names) if name.startswith("septum.")}
    return {part: line for part, line in parts.items() if not part.startswith("__")}


def test_every_package_has_its_place() -> None:
    """A new directory, or one that imports nothing above it by accident, goes into the table."""
    packages = {part_of(file) for file in FILES if file.parent != PACKAGE} - {"cli"}
    assert packages <= set(MAY_IMPORT)


def test_the_table_points_one_way() -> None:
    """No part may import one that may import it."""
    for part, below in MAY_IMPORT.items():
        for other in below:
            assert part not in MAY_IMPORT[other], f"{part} and {other}"


@pytest.mark.parametrize("part", MAY_IMPORT)
def test_imports_point_one_way(part: str) -> None:
    """What stands directly in the package and is not in the table is the command, which may import everything."""
    wrong = [
        f"{file.relative_to(PACKAGE)}:{line} imports {other}"
        for file in FILES
        if part_of(file) == part
        for other, line in imports(file).items()
        if other != part and other not in MAY_IMPORT[part]
    ]
    assert wrong == []


def test_nothing_but_the_command_imports_the_command() -> None:
    above = {part_of(file) for file in FILES} - set(MAY_IMPORT)
    for file in FILES:
        if part_of(file) in MAY_IMPORT:
            assert not above & set(imports(file)), file
