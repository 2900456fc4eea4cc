# SPDX-License-Identifier: GPL-2.0-or-later
"""--html, --perfetto and --itf of septum check: files beside the text, and errors before a search begins."""

import json
import re
import shlex
from pathlib import Path

import pytest

from septum.cli import parser
from septum.designs import load
from septum.pictures.page import part
from tests.cli.conftest import ROOT, Septum, only_result

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


def test_commands_of_the_guide_are_commands() -> None:
    """docs/pictures.md names designs and options that there are."""
    text = (ROOT / "docs" / "pictures.md").read_text(encoding="utf-8")
    commands = re.findall(r"^    septum (.+)$", text, re.M)
    assert len(commands) >= 3
    for command in commands:
        args = parser()[0].parse_args(shlex.split(command))
        load(args.designs[0] if args.command == "check" else args.design)
    options = set(re.findall(r"`(--[a-z]+)", text))
    helps = "".join(one.format_help() for one in parser()[0]._subparsers._group_actions[0].choices.values())  # type: ignore[union-attr]
    assert options and all(option in helps for option in options)


def test_keys_of_the_guide_are_keys() -> None:
    text = (ROOT / "docs" / "pictures.md").read_text(encoding="utf-8")
    known = re.findall(r'\["([^"]+)"\], (?:\(\) =>|ACTIONS|back|goOn)', part("page.js") + part("explore.js"))
    said = [*re.findall(r"^\| `(\w)`", text, re.M), *re.findall(r"`([a-z?])`", text)]
    assert len(said) >= 6 and set(said) - {"0"} <= set(known) | {"j"}
