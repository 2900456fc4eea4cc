# SPDX-License-Identifier: GPL-2.0-or-later
"""Imports point one way, between rooms and between files: neither the language nor the engine knows a kernel."""

import ast
import re
from pathlib import Path

import pytest

import septum
from tests.house import MAY_IMPORT, circles, imports, modules, room_of, wrong_arrows

PACKAGE = Path(septum.__file__).parent


def test_every_room_has_its_row() -> None:
    """A new folder or file of the package goes into the table, and what is gone goes out of it."""
    assert sorted(MAY_IMPORT) == sorted({room_of(module) for module in modules(PACKAGE)})


def test_the_table_points_one_way() -> None:
    for room, below in MAY_IMPORT.items():
        assert room not in below
        for other in below:
            assert room not in MAY_IMPORT[other], f"{room} and {other}"


def test_rooms_import_one_way() -> None:
    assert wrong_arrows(PACKAGE, MAY_IMPORT) == []


def test_no_circle_among_files() -> None:
    assert circles(PACKAGE) == []


def said(room: str, label: str) -> list[str]:
    """The rooms that a room's docstring lists after ``label``."""
    doc = ast.get_docstring(ast.parse((PACKAGE / room / "__init__.py").read_text(encoding="utf-8"))) or ""
    found = re.search(rf"^{label}: ([\w,\s]+)\.$", doc, re.M)
    assert found, f"septum/{room}/__init__.py has no line '{label}: ...'"
    return [] if found[1] == "no other room" else re.split(r",\s+", found[1])


@pytest.mark.parametrize("room", [room for room in MAY_IMPORT if (PACKAGE / room).is_dir()])
def test_a_room_says_who_imports_whom(room: str) -> None:
    """As tests/house.py has it, but for text.py, which all import, and files with two underscores."""
    below = [other for other in MAY_IMPORT[room] if other != "text" and not other.startswith("__")]
    assert said(room, "May import") == below
    above = [other for other, below in MAY_IMPORT.items() if room in below and not other.startswith("__")]
    assert said(room, "May be imported by") == above


HOUSE = {
    "__init__": "VERSION = 1\n",
    "low/__init__": "",
    "low/a": "import house\n",
    "low/b": "from house.low.a import x\nfrom house import VERSION\n",
    "high/__init__": "",
    "high/c": "from house.low import a, b\nimport os\n",
}
TABLE = {"__init__": (), "low": ("__init__",), "high": ("low",)}

#: what is wrong -> files with other contents, the wrong arrows that they make, and how many circles
SPOILT: dict[str, tuple[dict[str, str], list[str], int]] = {
    "a wrong arrow": ({"low/a": "from house.high.c import f"}, ["house.low.a imports house.high.c"], 1),
    "a wrong arrow for types": (
        {"low/b": "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from house.high import c\n"},
        ["house.low.b imports house.high.c"],
        1,
    ),
    "a wrong arrow to a folder": ({"low/b": "import house.high"}, ["house.low.b imports house.high"], 0),
    "a room without a row": ({"new/d": "import house.low.a"}, ["house.new.d imports house.low.a"], 0),
    "a circle in a room": ({"low/a": "import house.low.b"}, [], 1),
    "a circle in a function": ({"low/a": "def f():\n    from house.low import b\n"}, [], 1),
    "a circle of three": (
        {"high/d": "import house.high.c", "high/c": "import house.high.e", "high/e": "import house.high.d"},
        [],
        1,
    ),
    "a file that imports itself": ({"low/a": "import house.low.a"}, [], 1),
    "two circles": (
        {"low/a": "import house.low.b", "high/c": "import house.high.d", "high/d": "import house.high.c"},
        [],
        2,
    ),
}


def built(folder: Path, files: dict[str, str]) -> Path:
    package = folder / "house"
    for name, text in files.items():
        file = package / f"{name}.py"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return package


def test_a_house_in_order_has_no_findings(tmp_path: Path) -> None:
    package = built(tmp_path, HOUSE)
    assert wrong_arrows(package, TABLE) == []
    assert circles(package) == []
    assert [(found.file, found.target) for found in imports(package)] == [
        ("house.high.c", "house.low.a"),
        ("house.high.c", "house.low.b"),
        ("house.low.a", "house.__init__"),
        ("house.low.b", "house.__init__"),
        ("house.low.b", "house.low.a"),
    ]


@pytest.mark.parametrize("name", SPOILT)
def test_what_is_spoilt_is_found(tmp_path: Path, name: str) -> None:
    files, wrong, rings = SPOILT[name]
    package = built(tmp_path, HOUSE | files)
    assert wrong_arrows(package, TABLE) == wrong
    assert len(circles(package)) == rings


def test_a_relative_import_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"b\.py:1: a relative import"):
        imports(built(tmp_path, {**HOUSE, "low/b": "from . import a"}))
