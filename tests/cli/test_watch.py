# SPDX-License-Identifier: GPL-2.0-or-later
"""septum check --watch: a save of any kind is seen, a mistake while typing ends nothing, Ctrl-C does."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

import pytest

from septum.cli import watch
from tests.cli.conftest import ROOT, Septum

MODEL = """\
from helper import START
from septum.lang import SYNC, Struct, bounded, require, step
from septum.lang.model import Model, Program

SCENARIOS = ("one",)


class World(Struct):
    n: int = bounded(0, 9, kind=SYNC)


async def count(w: World) -> None:
    await step()
    w.n += START
    require(w.n < 2, "small")


def build(scenario: str, cpus: int, splits: int) -> Model:
    w = World()
    return Model("counter", w, [Program(count, (w,))])
"""


class Watching:
    """The command as a process; what it prints is one stream of lines."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self.process = process
        self.lines: list[str] = []

    def until(self, text: str) -> list[str]:
        """Wait for a line with this text; the lines since the last one."""
        assert self.process.stdout is not None
        since: list[str] = []
        for line in self.process.stdout:
            since.append(line)
            if text in line:
                return since
        raise AssertionError(f"it ended before '{text}': {since}")


@contextmanager
def watching(*words: str) -> Iterator[Watching]:
    """Start it; it is ended in the end, whatever happened."""
    command = [sys.executable, "-m", "septum", "check", *words, "--watch"]
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as process:
        late = threading.Timer(200, process.kill)  # a line that never comes fails the test instead of blocking it
        late.start()
        try:
            yield Watching(process)
        finally:
            late.cancel()
            process.kill()


def replace(file: Path, text: str) -> None:
    """Save as editors do that leave no half of a file: under another name, then renamed."""
    other = file.with_suffix(".new")
    other.write_text(text, encoding="utf-8")
    other.rename(file)


def test_it_checks_again(tmp_path: Path) -> None:
    """In place, by renaming, with a mistake in it, and in a file that it imports; then Ctrl-C."""
    helper, file = tmp_path / "helper.py", tmp_path / "model.py"
    helper.write_text("START = 1\n", encoding="utf-8")
    file.write_text(MODEL, encoding="utf-8")
    with watching(str(file), "--quiet") as process:
        first = process.until("watching 2 files; Ctrl-C ends it")
        assert first[0].startswith("HOLDS")
        replace(file, MODEL.replace("< 2", "< 1"))
        assert any("model.py changed; checking again" in line for line in process.until("VIOLATED: small"))
        process.until("watching 2 files")
        file.write_text(MODEL.replace("await step()", "await step("), encoding="utf-8")
        errors = process.until("watching ")
        assert len(errors) == 3 and "model.py:13: '(' was never closed" in errors[1]
        helper.write_text("START = 2 +\n", encoding="utf-8")
        process.until("watching ")
        file.write_text(MODEL, encoding="utf-8")
        assert any("helper.py" in line for line in process.until("watching "))
        helper.write_text("START = 2\n", encoding="utf-8")
        process.until("VIOLATED: small")
        process.until("watching ")
        process.process.send_signal(signal.SIGINT)
        rest = process.process.communicate(timeout=100)[0]
        assert (process.process.returncode, rest) == (3, "septum: stopped by Ctrl-C: 6 checks\n")


SLOW = """\
import time

SCENARIOS = ("one",)


def build(scenario, cpus, splits):
    print("building")
    time.sleep(1000)
"""


def test_a_check_that_takes_long_is_stopped(tmp_path: Path) -> None:
    """By a change, and by Ctrl-C, which only the process that watches is told of here."""
    file = tmp_path / "slow.py"
    file.write_text(SLOW, encoding="utf-8")
    with watching(str(file)) as process:
        process.until("building")
        replace(file, SLOW + "# changed\n")
        assert any("changed; checking again" in line for line in process.until("building"))
        process.process.send_signal(signal.SIGINT)
        rest = process.process.communicate(timeout=100)[0]
        assert (process.process.returncode, rest.splitlines()[-1]) == (3, "septum: stopped by Ctrl-C: 1 check")


@pytest.mark.parametrize(
    ("words", "error"),
    [
        (("spinlock",), "--watch is about files; name one"),
        (("tests/models/smallest_lock.py", "--json"), "--json is of one check; leave out --watch"),
        ((), "--watch is about files"),
    ],
)
def test_what_cannot_be_watched(septum: Septum, words: tuple[str, ...], error: str) -> None:
    ran = septum("check", *words, "--watch")
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert error in ran.err


def test_a_file_is_read_once_nothing_more_is_written(tmp_path: Path) -> None:
    """An editor that writes in three parts, and one that takes the file away for a while."""
    file = tmp_path / "a.py"
    file.write_text("1", encoding="utf-8")
    before = watch.stamps([str(file)])
    parts = iter(["12", "123", None, "", "", "1234"])
    looks: list[str] = []

    def wait(_: float) -> None:
        part = next(parts, "")
        if part is None:
            file.unlink()
        elif part:
            file.write_text(part, encoding="utf-8")
        looks.append(file.read_text(encoding="utf-8") if file.exists() else "")

    assert watch.changes(before, wait) == [str(file)]
    assert looks[-2:] == ["1234", "1234"]


def test_own_files_are_those_of_nobody_else(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A module of the user's, one that pip has put into his home, one of Septum, one of Python, one without a file."""
    there = set(sys.modules)
    files = {"mine": tmp_path / "mine.py", "theirs": tmp_path / ".local" / "site-packages" / "theirs.py", "none": None}
    for name, file in files.items():
        module = ModuleType(name)
        module.__file__ = str(file) if file else None
        monkeypatch.setitem(sys.modules, name, module)
    assert set(watch.loaded(there)) == {str(files["mine"])}
    own = {watch.__file__, threading.__file__}
    assert own.isdisjoint(watch.loaded(set()))


def test_what_failed_may_be_about_any_file_beside_it(tmp_path: Path) -> None:
    for name in ("a.py", "b.py", "c.h", "notes.txt"):
        (tmp_path / name).touch()
    mine = frozenset([str(tmp_path / "a.py")])
    found = watch.files_of(mine, watch.Checked(2, frozenset()))
    assert {Path(name).name for name in found} == {"a.py", "b.py", "c.h"}
    assert watch.files_of(mine, watch.Checked(1, frozenset())) == mine
