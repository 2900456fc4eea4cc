# SPDX-License-Identifier: GPL-2.0-or-later
"""The command as tests call it: in this process, with what it printed."""

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

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
            assert max(map(len, out.split("\n"))) <= 80
            assert not [line for line in out.split("\n") if line != line.rstrip()]
        assert "Traceback" not in err
        return Ran(code, out, err)

    return run


@pytest.fixture
def short_path() -> Iterator[Path]:
    """A folder of a short name: lines of output are of 80 columns unless a name is longer."""
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder)
