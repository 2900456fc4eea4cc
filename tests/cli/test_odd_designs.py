# SPDX-License-Identifier: GPL-2.0-or-later
"""Design files that no kernel developer means to write: one clean line and exit code 2, never the file's own code."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from septum.cli import jobs, main
from tests.cli.conftest import ROOT, Septum, only_result

HEAD = """\
from septum.lang.model import Model, Program
from septum.lang import GHOST, PerCpu, Struct, bounded, require, step
SCENARIOS = ("s",)
class World(Struct):
    n: int = bounded(0, 3, kind=GHOST)
async def program(w):
    await step()
    w.n = 1
    require(w.n < 2, "small")
"""
BUILD = """
def build(scenario, cpus, splits):
    w = World()
    return Model("m", w, [Program(program, (w,))] * cpus)
"""
GOOD = HEAD + BUILD


def in_build(line: str) -> str:
    return HEAD + BUILD.replace("    w = ", f"    {line}\n    w = ")


#: what is odd -> the file, and what the line says of it
REFUSED: dict[str, tuple[str | bytes, str]] = {
    "a BaseException": ("class B(BaseException): pass\nraise B('x')\n", ":2: B: x; a design must not end"),
    "exit without a code": ("raise SystemExit\n", ":1: SystemExit: ; a design must not end the interpreter"),
    "exit with a text": ("import sys\nsys.exit('bye')\n", ":2: SystemExit: bye; a design must not end"),
    "GeneratorExit": ("raise GeneratorExit\n", ":1: GeneratorExit"),
    "exit in build()": (in_build("raise SystemExit(0)"), ":12: SystemExit: 0; a design must not end"),
    "a BaseException in build()": (in_build("raise BaseException('b')"), ":12: BaseException: b"),
    "ESC in an error": ("raise ValueError('\\x1b]0;title\\x07')\n", "ValueError: \\x1b]0;title\\x07; "),
    "ESC in an error of build()": (in_build("raise ValueError('\\x1b[2J')"), "ValueError: \\x1b[2J (line 12)"),
    "__str__ that returns 5": ("class E(Exception):\n    def __str__(self): return 5\nraise E\n", ":3: E: (it cannot"),
    "__str__ that raises": (
        HEAD + "class E(Exception):\n    def __str__(self): return 1 // 0\n" + in_build("raise E")[len(HEAD) :],
        "E: (it cannot be shown",
    ),
    "NUL": (GOOD.replace('"small"', '"sm\0all"'), "null bytes"),
    "an encoding that there is not": ("# -*- coding: nosuch -*-\n" + GOOD, ":1: unknown encoding: nosuch"),
    "bytes that are not UTF-8": (b"# \xe9\n" + GOOD.encode(), "save it as UTF-8, or name its encoding"),
    "SCENARIOS = 5": (GOOD.replace('("s",)', "5"), "SCENARIOS is not a tuple of names"),
    "a function SCENARIOS": (GOOD + "def SCENARIOS(): pass\n", "SCENARIOS is not a tuple of names"),
    "a string of SCENARIOS": (GOOD.replace('("s",)', '"s"'), "SCENARIOS is not a tuple of names"),
    "build = 5": (HEAD + "build = 5\n", "build is not a function"),
    "Design = 5": ("Design = 5\n", "write class Design(KvmTdx)"),
    "Design of another kind": ("class Design: pass\n", "write class Design(KvmTdx)"),
    "a first value by name": (
        GOOD.replace("bounded(0, 3", "bounded(0, 3, init='most'"),
        ":5: TypeError: init of a field",
    ),
    "a least value by name": (
        GOOD.replace("bounded(0, 3", "bounded('least', 3"),
        "and 'least' is not; set it in __init__",
    ),
    "a bound that is a float": (GOOD.replace("bounded(0, 3", "bounded(0, 3.5"), "not 3.5; the file cannot be imported"),
    "a field of a struct's own name": (GOOD.replace(" n: int", " linked: int = bounded(0, 1)\n    n: int"), "'linked'"),
}


def write(short_path: Path, text: str | bytes, name: str = "odd.py") -> str:
    file = short_path / name
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return str(file)


@pytest.mark.parametrize("odd", REFUSED)
def test_it_is_refused_in_one_line(septum: Septum, short_path: Path, odd: str) -> None:
    text, says = REFUSED[odd]
    ran = septum("check", write(short_path, text))
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.count("\n") == 1 and ran.err.startswith("septum: ") and "bug:" not in ran.err
    assert says in ran.err
    assert ran.err.rstrip("\n").isprintable()


@pytest.mark.parametrize("odd", REFUSED)
def test_lint_says_it_in_lines_of_its_own(capsys: pytest.CaptureFixture[str], short_path: Path, odd: str) -> None:
    text, says = REFUSED[odd]
    assert main(["lint", write(short_path, text)]) == 2
    out, err = capsys.readouterr()
    assert (says in out, err) == (True, "")
    assert all(line.isprintable() and "odd.py:" in line for line in out.splitlines())


@pytest.mark.parametrize(
    "text",
    [
        b"\xef\xbb\xbf" + GOOD.encode(),
        b"# -*- coding: latin-1 -*-\n# \xe9\n" + GOOD.encode(),
        b"# vim: set fileencoding=utf-8 :\n# \xc3\xa9\n" + GOOD.encode(),
        GOOD.replace("async", "\f\nasync").encode(),
        GOOD.replace("\n", "\r\n").encode(),
    ],
    ids=["a mark of UTF-8", "latin-1", "a coding line", "a form feed", "lines that end in CR LF"],
)
def test_what_python_reads_is_read(septum: Septum, short_path: Path, text: bytes) -> None:
    file = write(short_path, text)
    ran = septum("check", file)
    assert (ran.code, ran.err) == (0, "")
    assert septum("lint", file).code == 0
    broken = septum("check", write(short_path, text.replace(b"w.n < 2", b"w.n < 1"), "broken.py"))
    assert broken.code == 1
    assert 'require(w.n < 1, "small")' in broken.out  # the line of the file, whatever its encoding


def test_what_it_prints_goes_to_stderr(septum: Septum, short_path: Path) -> None:
    file = write(short_path, "print('at import \\x1b[2J')\n" + in_build("print('in build', end='')"))
    ran = septum("check", file, "--json")
    assert only_result(ran.out)["verdict"] == "HOLDS"
    lines = ran.err.splitlines()
    assert f"{file}: at import \\x1b[2J" in lines and any(line.endswith("odd.py: in build") for line in lines)


def test_a_warning_is_one_line(short_path: Path) -> None:
    file = write(short_path, GOOD + "SAME = 1 is 1\nimport warnings\nwarnings.warn('old \\x1b[2J')\n")
    ran = subprocess.run(
        [sys.executable, "-m", "septum", "check", file], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0
    assert [line.startswith("septum: ") and "Warning: " in line for line in ran.stderr.splitlines()] == [True, True]
    assert ran.stderr.replace("\n", "").isprintable()


def test_esc_in_the_name_of_a_property(septum: Septum, short_path: Path) -> None:
    ran = septum("check", write(short_path, GOOD.replace('"small"', '"a\\x1b[31mb"').replace("< 2", "< 1")))
    assert ran.code == 1
    assert "a\\x1b[31mb" in ran.out and "\x1b" not in ran.out


def test_a_name_that_is_not_utf8(short_path: Path) -> None:
    file = os.fsencode(short_path) + b"/\xff\xfe.py"
    with open(file, "w", encoding="ascii") as stream:
        stream.write(GOOD.replace("< 2", "< 1"))
    for command in (b"check", b"lint"):
        ran = subprocess.run(
            [sys.executable, "-m", "septum", command, file], cwd=ROOT, capture_output=True, check=False
        )
        assert ran.returncode == (1 if command == b"check" else 0)
        assert all(re.search(rb": .* \d+ s$", line) for line in ran.stderr.splitlines())  # progress, if it takes long
        assert ran.stdout.isascii()


def test_what_takes_long_is_said(septum: Septum, short_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jobs, "PATIENCE", 0.01)
    file = write(short_path, "import time\n" + in_build("time.sleep(0.5)"))
    ran = septum("check", file, "--no-any")  # which builds it for more CPUs
    assert ran.code == 0
    assert ran.err == f"septum: {file}: building the model of scenario s takes long; Ctrl-C stops it\n"
