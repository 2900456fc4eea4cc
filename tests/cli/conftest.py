# SPDX-License-Identifier: GPL-2.0-or-later
"""The command as tests call it: in this process, with what it printed."""

import contextlib
import json
import os
import pty
import re
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from septum.cli import main

HERE = Path(__file__).parent
DATA = HERE / "data"
ROOT = HERE.parent.parent


class Ran(NamedTuple):
    code: int
    out: str
    err: str


Septum = Callable[..., Ran]


def only_result(out: str) -> dict[str, Any]:
    """The one result that ``septum check --json`` has printed."""
    [found] = json.loads(out)["results"]
    assert isinstance(found, dict)
    return found


@pytest.fixture
def septum(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Septum:
    """Run the command from the root of the checkout; everything it prints fits 80 columns of ASCII."""
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("COLUMNS", "200")

    def run(*words: str) -> Ran:
        capsys.readouterr()
        try:
            code = main(words)
        except SystemExit as error:
            code = int(error.code or 0)
        out, err = capsys.readouterr()
        assert (out + err).isascii()
        if "--json" not in words:
            # a link is never broken, and alone in its line
            assert all(len(line) <= 80 or re.fullmatch(r" *\[\d+\] https://\S+", line) for line in out.split("\n"))
            assert not [line for line in out.split("\n") if line != line.rstrip()]
        assert "Traceback" not in err
        return Ran(code, out, err)

    return run


@pytest.fixture
def short_path() -> Iterator[Path]:
    """A folder of a short name: lines of output are of 80 columns unless a name is longer."""
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder)


class Searching:
    """The command as a process, with a terminal for its stderr: there it shows its progress within a second."""

    def __init__(self, *words: str) -> None:
        self.terminal, end = pty.openpty()
        self.process = subprocess.Popen(
            [sys.executable, "-m", "septum", *words],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT), "TERM": "xterm", "COLUMNS": "200"},
            stdout=subprocess.PIPE,
            stderr=end,
            text=True,
        )
        os.close(end)
        self.shown = ""
        self.progress = threading.Event()
        self.reader = threading.Thread(target=self.read)
        self.reader.start()

    def read(self) -> None:
        """Read the terminal until the process has ended: one that nobody reads would stop it when it is full."""
        with contextlib.suppress(OSError):  # EIO: the other end is closed
            while more := os.read(self.terminal, 4096):
                self.shown += more.decode("ascii", "replace")
                if " states " in self.shown or " runs " in self.shown:
                    self.progress.set()
        self.progress.set()

    def begun(self) -> "Searching":
        """Wait until it shows how many states or runs it has seen, or has ended."""
        self.progress.wait()
        return self

    def stopped_by(self, number: int) -> tuple[int, str, str]:
        """Send it a signal: exit code, stdout, and all that the terminal showed."""
        self.process.send_signal(number)
        out, _ = self.process.communicate(timeout=100)
        self.reader.join()
        os.close(self.terminal)
        return self.process.returncode, out, self.shown
