# SPDX-License-Identifier: GPL-2.0-or-later
"""--html, --perfetto and --itf of septum check: files beside the text, and errors before a search begins."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Septum, only_result

SHORT = "tests/cli/data/short.py"


def test_files_are_written_beside_the_text(septum: Septum, short_path: Path) -> None:
    files = [str(short_path / name) for name in ("a.html", "a.json", "a.itf.json")]
    plain = septum("check", SHORT, "--quiet")
    ran = septum("check", SHORT, "--quiet", "--html", files[0], "--perfetto", files[1], "--itf", files[2])
    assert (ran.code, ran.out) == (1, plain.out)
    assert [line.split(":")[1] for line in ran.err.splitlines()] == [f" wrote {file}" for file in files]
    assert "cache-never-short" in Path(files[0]).read_text(encoding="ascii")
    assert json.loads(Path(files[1]).read_text(encoding="ascii"))["otherData"]["title"].startswith("VIOLATED")
    assert json.loads(Path(files[2]).read_text(encoding="ascii"))["#meta"]["source"].startswith("VIOLATED")


def test_a_replayed_run_is_drawn(septum: Septum, short_path: Path) -> None:
    key = only_result(septum("check", SHORT, "--json").out)["replay"]
    file = str(short_path / "a.itf.json")
    ran = septum("check", SHORT, "--replay", key, "--itf", file)
    assert ran.code == 1 and file in ran.err
    assert len(json.loads(Path(file).read_text(encoding="ascii"))["states"]) > 2


def test_of_several_runs_a_trace_has_the_first_and_says_so(septum: Septum, short_path: Path) -> None:
    ran = septum("check", SHORT, "--scenario", "order", "--quiet", "--itf", str(short_path / "a.json"))
    assert "run 1 of 2" in ran.err and "--html has all" in ran.err


@pytest.mark.parametrize(
    ("words", "error"),
    [
        (("check", SHORT, "spinlock", "--html", "x.html"), "--html is a picture of one check"),
        (("check", "--all", "--itf", "x.json"), "--itf is a picture of one check"),
        (("check", SHORT, "--full", "--perfetto", "x.json"), "--perfetto is a picture of one check"),
        (("check", SHORT, "--html", "nowhere/x.html"), "there is no folder"),
        (("check", SHORT, "--html", "tests"), "this is a folder"),
        (("check", SHORT, "--html", "x", "--itf", "./x"), "name one file"),
    ],
)
def test_what_cannot_be_written_is_said_before_the_search(septum: Septum, words: tuple[str, ...], error: str) -> None:
    ran = septum(*words)
    assert ran.code == 2 and ran.out == ""
    assert error in ran.err and len(ran.err.splitlines()) == 1
