# SPDX-License-Identifier: GPL-2.0-or-later
"""What is kept of a user's own design: only if nothing but files that are in the key decides what it is."""

import ast
import os
import py_compile
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from septum.cli import kept_file, kept_key
from septum.cli.kept_file import PACKAGE, PURE, READS, ROOMS, Stamp, Unknown, sources
from septum.designs.moved import FIELDS
from septum.verdict import kept
from tests.cli.keeping import Keeping, Ran, keeping, own_cache

CHECK = "check {} --no-any --cpus 2 --splits 1"
#: two CPUs that count to LAST together: it holds if that is not more than 2
MODEL = '''
"""A counter."""
from septum.lang import SYNC, Struct, bounded, require, step
from septum.lang.model import Model, Program
{top}
SCENARIOS = ("count",)

class World(Struct):
    n: int = bounded(0, 7, kind=SYNC)
    def __init__(self, by: int) -> None:
        self.by = by

async def count(world: World) -> None:
    await step()
    world.n += world.by
    require(world.n <= 2, "n-small")

def build(scenario: str, cpus: int, splits: int) -> Model:
    {inside}
    world = World({by})
    return Model("count", world, [Program(count, (world,))] * cpus)
'''
HOLDS, VIOLATED = 0, 1


def model(by: str = "1", top: str = "", inside: str = "pass") -> str:
    return MODEL.format(by=by, top=top, inside=inside)


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return own_cache(tmp_path, monkeypatch)


@pytest.fixture
def septum(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Keeping:
    return keeping(monkeypatch, capsys)


@pytest.fixture
def check(tmp_path: Path, septum: Keeping) -> Callable[[], Ran]:
    """Check the file my.py."""
    return lambda: septum(CHECK.format(tmp_path / "my.py"))


def write(file: Path, text: str) -> None:
    """Write a file with the time that it had: by its time alone nobody can tell."""
    before = file.stat() if file.exists() else None
    file.write_text(text)
    if before is not None:
        os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))


def kept_in(cache: Path) -> int:
    """How many records there are."""
    return len(list(cache.glob("*.facts")))


# -- the answers --------------------------------------------------------------------------


def test_a_file_is_lowered_once_until_it_or_one_beside_it_changes(
    tmp_path: Path, cache: Path, check: Callable[[], Ran]
) -> None:
    my, helper, other = tmp_path / "my.py", tmp_path / "helper.py", tmp_path / "other.py"
    write(other, "BY = 1\n")
    write(helper, "from other import BY\n")
    write(my, model("BY", "from helper import BY"))
    cold = check()
    assert (cold.code, cold.lowered, kept_in(cache)) == (HOLDS, 1, 1)
    assert check() == cold._replace(lowered=0)
    for file, text in ((other, "BY = 2\n"), (helper, "BY = 2  #\n"), (my, model("2", "from helper import BY"))):
        before = file.read_text()
        write(file, text)
        assert check().code == VIOLATED
        write(file, before)
        again = check()
        assert again[:3] == cold[:3]
    assert kept_in(cache) > 4, "each had a key of its own"


def test_a_violation_is_shown_as_without(tmp_path: Path, cache: Path, check: Callable[[], Ran]) -> None:
    write(tmp_path / "my.py", model("2"))
    cold, warm = check(), check()
    assert kept_in(cache) == 1
    assert cold == warm._replace(lowered=cold.lowered) and cold.code == VIOLATED and warm.lowered < cold.lowered


#: what a file may read that is in no key: at the top of it, how much to count by, and what changes that
READERS: dict[str, tuple[str, str]] = {
    "the environment": ("import os", 'int(os.environ["BY"])'),
    "the environment by another name": ("from os import environ as e", 'int(e["BY"])'),
    "a file": ("", 'int(open(__file__ + ".by").read())'),
    "a path": ("from pathlib import Path", 'int(Path(__file__ + ".by").read_text())'),
    "the clock": ("import time", 'int(time.time() > float(open(__file__ + ".at").read())) + 1'),
    "a module by its name": ("import importlib, sys", 'importlib.import_module("helper").BY'),
    "a builtin by its name": ("", 'int(__import__("os").environ["BY"])'),
    "a module of Septum's": ("from septum.lang import patches", 'int(patches.sys.modules["os"].environ["BY"])'),
    "text that is run": ("", """int(eval("__import__('os').environ['BY']"))"""),
    "what all modules see": ("", 'int(World.__init__.__globals__["__builtins__"]["__import__"]("os").environ["BY"])'),
}


@pytest.mark.parametrize("reader", READERS)
def test_of_a_file_that_reads_something_else_nothing_is_kept(
    tmp_path: Path, cache: Path, check: Callable[[], Ran], monkeypatch: pytest.MonkeyPatch, reader: str
) -> None:
    top, by = READERS[reader]
    my = tmp_path / "my.py"
    write(my, model(by, top))

    def have(value: int) -> None:
        monkeypatch.setenv("BY", str(value))
        write(tmp_path / "my.py.by", str(value))
        write(tmp_path / "my.py.at", str(time.time() + 3600 * (1 - 2 * (value == 2))))
        write(tmp_path / "helper.py", f"BY = {value}  {'#' * value}\n")

    with pytest.raises(Unknown):
        sources(my)
    have(1)
    assert check().code == HOLDS
    have(2)
    assert check().code == VIOLATED
    assert kept_in(cache) == 0


def test_a_helper_that_reads_something_else(
    tmp_path: Path, cache: Path, check: Callable[[], Ran], monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path / "helper.py", 'import os\nBY = int(os.environ["BY"])\n')
    write(tmp_path / "my.py", model("BY", "from helper import BY"))
    for value, code in (("1", HOLDS), ("2", VIOLATED)):
        monkeypatch.setenv("BY", value)
        assert check().code == code
    assert kept_in(cache) == 0


def test_of_a_model_that_is_another_one_each_time_nothing_is_kept(
    tmp_path: Path, cache: Path, check: Callable[[], Ran]
) -> None:
    write(tmp_path / "my.py", model("len(BUILT) % 3", "BUILT = []", "BUILT.append(1)"))
    assert sources(tmp_path / "my.py"), "it reads nothing"
    check()
    assert kept_in(cache) == 0


def test_a_record_of_another_model_is_noticed_when_that_is_built(
    tmp_path: Path, cache: Path, check: Callable[[], Ran], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The key does not let this happen: here both files have one key."""
    monkeypatch.setattr(kept_key, "own_files", lambda designs: "the same for all")
    write(tmp_path / "my.py", model("2"))
    assert check().code == VIOLATED
    write(tmp_path / "my.py", model("3"))
    found = check()
    assert found.code == VIOLATED and "n: 0 -> 3" in found.out
    assert found.lowered > 0


def test_a_file_that_changes_while_it_is_checked(
    tmp_path: Path, cache: Path, check: Callable[[], Ran], monkeypatch: pytest.MonkeyPatch
) -> None:
    my, record = tmp_path / "my.py", kept.Gathering.record

    def late(self: kept.Gathering) -> kept.DesignRecord:
        found = record(self)
        write(my, model("2"))
        return found

    write(my, model())
    with monkeypatch.context() as patch:
        patch.setattr(kept.Gathering, "record", late)
        assert check().code == HOLDS
    assert kept_in(cache) == 0
    assert check().code == VIOLATED


# -- the key ------------------------------------------------------------------------------


def key(file: Path) -> str:
    """All that a file's key says of it, but for the time of any change."""
    return repr([found._replace(changed=0) for found in sources(file)])


def test_text_time_and_byte_code_of_all_files_are_in_the_key(tmp_path: Path) -> None:
    my, helper = tmp_path / "my.py", tmp_path / "helper.py"
    write(helper, "BY = 1\n")
    write(my, model("BY", "from helper import BY"))
    for file in (my, helper):
        os.utime(file, ns=(5, 5))
    keys = [key(my)]
    write(helper, "BY = 2\n")
    keys.append(key(my))
    write(my, model("BY", "from helper import BY as BY"))
    keys.append(key(my))
    os.utime(helper, ns=(6, 6))
    keys.append(key(my))
    py_compile.compile(str(helper))
    keys.append(key(my))
    py_compile.compile(str(my))
    keys.append(key(my))
    assert len(set(keys)) == len(keys)
    write(tmp_path / "another.py", "BY = 1\n")
    assert key(my) == keys[-1], "nothing imports it"


def test_when_anything_of_it_changed_is_in_the_key(tmp_path: Path) -> None:
    """Its text may have been another one in between."""
    my = tmp_path / "my.py"
    write(my, model())
    [before] = sources(my)
    assert before == Stamp(str(my), my.stat().st_mtime_ns, len(model()), model().encode(), my.stat().st_ctime_ns)
    time.sleep(0.02)
    write(my, model())
    [after] = sources(my)
    assert after.changed > before.changed and after._replace(changed=0) == before._replace(changed=0)


@pytest.mark.parametrize(
    "text",
    [
        *("import os", "import numpy", "import helper.inner", "from . import helper", "from typing import *"),
        *("import package", "import both", "import native", "import math.x; import heapq", "import random"),
        *("import septum", "import septum.lang", "from septum import check", "from septum.designs import load"),
        *("from septum.lang import source", "from septum.lang.source import source_of", "from septum import designs"),
        *("from septum.designs import guest", "from septum.kvm.host import Kvm", "from septum.cases import find"),
        *("print(1)", "f = open", "x = [].__class__.__subclasses__()", "x = __file__", "x = getattr(1, 'y')"),
        *("x = [*{'a', 'b'}]", "x = [*{y for y in 'ab'}]", "x = set('ab')", "x = 1 in frozenset('ab')"),
        *("x = id(1)", "x = hash('a')", "f = lambda it: it.gfn", "x = '\\d'", "x = 1 is 1", "def f(:", "x = '\0'"),
        *(
            "from dataclasses import sys",
            "import dataclasses as d; x = d.sys",
            "from septum.lang import structs as s; s.re",
        ),
    ],
)
def test_not_known(tmp_path: Path, text: str) -> None:
    for name in (
        "helper.py",
        "package/__init__.py",
        "both.py",
        "both/__init__.py",
        "native.cpython-311.so",
        "heapq.py",
    ):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("")
    (tmp_path / "my.py").write_text(text)
    with pytest.raises(Unknown):
        sources(tmp_path / "my.py")


def test_what_is_in_a_set_is_known(tmp_path: Path) -> None:
    """Its order is not."""
    write(tmp_path / "my.py", "x = [y for y in range(4) if y in {1, 2} or y not in {3}]")
    assert sources(tmp_path / "my.py")


def test_not_known_is_what_is_no_plain_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.py")
    (tmp_path / "my.txt").write_text("")
    for name in ("pipe.py", "my.txt", "gone.py", "."):
        with pytest.raises((Unknown, OSError)):
            sources(tmp_path / name)


def test_examples_and_designs_are_known() -> None:
    files = [*(PACKAGE.parent / "examples").glob("*.py"), *(PACKAGE / "designs").glob("[!_]*.py")]
    designs = [file for file in files if "\nclass Design(" in file.read_text() or "\nSCENARIOS" in file.read_text()]
    assert len(designs) > 24
    for file in designs:
        assert sources(file)


# -- what a design is written with ---------------------------------------------------------

#: what is not PURE, and reads nothing either as these rooms use it
USED, NAMED = {"re"}, {"getattr", "globals", "set", "setattr", "vars"}


def test_the_rooms_that_designs_are_written_with_read_nothing() -> None:
    files = [file for room in ROOMS for file in (PACKAGE / room).glob("*.py")]
    files += [file for file in (PACKAGE / "designs").glob("*.py") if "\nclass Design(" in file.read_text()]
    assert len(files) > 60
    imported, named = set(), set()
    for file in files:
        for node in ast.walk(ast.parse(file.read_text())):
            if isinstance(node, ast.Import):
                imported |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom):
                imported.add(str(node.module))
            elif isinstance(node, ast.Name):
                named.add(node.id)
    outside = {name.partition(".")[0] for name in imported} - {"septum"} - PURE
    assert outside <= USED
    assert named & READS <= NAMED


def test_old_names_of_fields_are_all_there_are() -> None:
    assert {f"it.{name}" for name in FIELDS} == kept_file.OF_BEFORE
