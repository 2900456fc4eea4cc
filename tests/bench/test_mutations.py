# SPDX-License-Identifier: GPL-2.0-or-later
"""What bench/mutate.py breaks: each kind of change, in its place, and nothing that does not run."""

import json
from pathlib import Path

import pytest
from covering import Covered
from mutations import mutations

ROOT = Path(__file__).parent.parent.parent


def changed(line: str) -> set[str]:
    """A line within a function, with each change."""
    source = f"def f(a, b, c):\n    while a:\n        {line}\n".encode()
    found = set()
    for one in mutations("f.py", source):
        if one.line == 3:
            assert one.parses(source)
            found.add(one.applied(source).decode().split("\n")[2].strip())
    return found


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("a.x = b", {"pass"}),
        ("a += b", {"pass"}),
        ("f(a)", {"pass"}),
        ("return b", {"return None"}),
        ("break", {"continue"}),
        ("continue", {"break"}),
        ("a = b < c", {"a = (b <= c)"}),
        ("a = b is None", {"a = (b is not None)"}),
        ("a = b in c", {"a = (b not in c)"}),
        ("a = b and c", {"a = (b or c)", "a = (b)", "a = (c)"}),
        ("a = not b", {"a = (b)"}),
        ("a = b + c", {"a = (b - c)"}),
        ("a = b << c", {"a = (b >> c)"}),
        ("a = 7", {"a = 8"}),
        ("a = True", {"a = False"}),
        ("a = b, c, f", {"a = ((b, c))"}),
        ("a = b if c else f", {"a = b if not (c) else f"}),
        ("assert b", {"assert not (b)"}),
        ("a = 'text'", set()),
        ("import a", set()),
        ("raise ValueError(a + b)", set()),
        ("a: int = b", set()),
    ],
)
def test_each_kind(line: str, expected: set[str]) -> None:
    assert changed(line) == expected


def test_conditions() -> None:
    source = b"def f(a):\n    if a == 1:\n        pass\n    while a:\n        pass\n"
    found = {one.applied(source).decode() for one in mutations("f.py", source)}
    assert source.decode().replace("if a == 1", "if not (a == 1)") in found
    assert source.decode().replace("while a", "while not (a)") in found
    assert source.decode().replace("a == 1", "a == 2") in found


def test_what_only_type_checkers_read_is_left_alone() -> None:
    source = b"def f(a: 'tuple[1, 2, 3]') -> 'int':\n    pass\nif TYPE_CHECKING:\n    a = 1\n"
    assert mutations("f.py", source) == []


@pytest.mark.parametrize("file", ["septum/engine/search.py", "septum/graph/lower.py", "septum/properties/module.py"])
def test_files_of_the_package(file: str) -> None:
    """Where it says a change is, the old text is; no two are the same."""
    source = (ROOT / file).read_bytes()
    found = mutations(file, source)
    assert len(found) > 100
    for one in found:
        assert source[one.begin : one.end].decode() == one.old
        assert source[: one.begin].count(b"\n") + 1 == one.line
    assert len({one.applied(source) for one in found}) > 0.95 * len(found)


@pytest.mark.parametrize(
    ("file", "line", "tests"),
    [
        ("a.py", 1, ["one.py::quick", "one.py::seen"]),
        ("a.py", 2, ["one.py::quick", "one.py::unseen", "one.py::seen"]),  # a child may run it
        ("b.py", 9, ["two.py::other"]),
        ("c.py", 1, ["one.py::quick", "one.py::unseen", "one.py::seen", "two.py::other"]),
    ],
)
def test_a_mutant_is_tried_by_the_tests_that_run_its_line(
    tmp_path: Path, file: str, line: int, tests: list[str]
) -> None:
    """The quick ones first."""
    said = {
        "tests": ["one.py::seen", "one.py::quick", "one.py::unseen", "two.py::other"],
        "seconds": [3, 1, 2, 4],
        "lines": {"a.py": {"1": [-1, 0, 1], "2": [-1]}, "b.py": {"1": [3]}},
    }
    (tmp_path / "covered").write_text(json.dumps(said))
    assert Covered(tmp_path / "covered").tests_of(file, line, line) == tests
