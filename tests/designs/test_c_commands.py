# SPDX-License-Identifier: GPL-2.0-or-later
"""The commands besides check that take kernel C: what its options do there, and what of it is not in the model."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from septum.cli import main
from tests.designs.c_sources import SPINLOCK
from tests.designs.test_c_options import FROB, NEED, REST
from tests.designs.test_from_mail import written
from tests.recordings.test_replay import RECORDING

pytest.importorskip("tree_sitter_c")
Read = Callable[[], tuple[str, str]]


@pytest.fixture
def said(capsys: pytest.CaptureFixture[str]) -> Read:
    """What was printed on stdout and on stderr."""

    def read() -> tuple[str, str]:
        out, err = capsys.readouterr()
        return out, err

    return read


def test_explain_takes_them(tmp_path: Path, said: Read) -> None:
    file, more = written(tmp_path, "rest.c", REST), written(tmp_path, "need.c", NEED)
    assert main(["explain", file]) == 2
    assert "kvm_x86_ops.need_topup_split_cache is set nowhere" in said()[1]
    assert main(["explain", file, "--with", more]) == 0
    assert "scenarios: split, " in said()[0]
    assert main(["explain", "spinlock", "--with", more]) == 2
    assert "--with is about kernel C" in said()[1]


def test_trace_takes_them(tmp_path: Path, said: Read) -> None:
    """C does in a replay what the Python of its design does."""
    recording = str(RECORDING)
    expected = main(["trace", "spinlock", recording, "--json"])
    of_python = json.loads(said()[0])
    file, more = written(tmp_path, "rest.c", REST), written(tmp_path, "need.c", NEED)
    assert main(["trace", file, recording]) == 2
    assert "need_topup_split_cache is set nowhere" in said()[1]
    assert main(["trace", file, recording, "--with", more, "--json"]) == expected
    of_c = json.loads(said()[0])
    assert of_c["topups"] is None  # they are in its own loop, where nothing counts them
    assert {**of_c, "design": "", "topups": {}} == {**of_python, "design": "", "topups": {}}
    assert main(["trace", "-", "-"]) == 2
    assert "the design and the recording are both -" in said()[1]


def test_price_takes_them_and_says_what_is_missing(tmp_path: Path, said: Read) -> None:
    arguments = ["split", "memory=8M", "threads=1", "--json"]
    file, more = written(tmp_path, "rest.c", REST), written(tmp_path, "need.c", NEED)
    assert main(["price", "spinlock", *arguments]) == 0
    [of_python] = json.loads(said()[0])["results"]
    assert main(["price", file, *arguments, "--with", more]) == 0
    [of_c] = json.loads(said()[0])["results"]
    assert of_c["seconds"] == of_python["seconds"]
    assert main(["price", written(tmp_path, "x.c", FROB), *arguments]) == 0
    assert "1 place of it not in the model; first " in said()[1]


def test_verify_takes_them_for_c_only(tmp_path: Path, said: Read) -> None:
    of = {"design": "v5", "scenario": "split", "splits": 1, "enomem": False, "busy": False}
    assert main(["verify", written(tmp_path, "v5.json", json.dumps({"of": of})), "--kcsan"]) == 2
    assert "--kcsan is about kernel C" in said()[1]


def test_sweep_says_what_to_sweep(tmp_path: Path, said: Read) -> None:
    file = written(tmp_path, "spinlock.c", SPINLOCK)
    assert main(["sweep", "--design", file, "--scenario", "split", "--out", str(tmp_path / "rows")]) == 2
    assert f"{file} is kernel C; sweep what septum from-c {file} > mydesign.py writes" in said()[1]
