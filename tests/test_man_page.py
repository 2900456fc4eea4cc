# SPDX-License-Identifier: GPL-2.0-or-later
"""The man page has every command and option, is what roff reads without a complaint, and is where it is installed."""

import argparse
import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import man_page
import pytest

from septum.cli import completion, parser

ROOT = Path(__file__).parent.parent
REQUESTS = {".TH", ".SH", ".SS", ".PP", ".TP", ".nf", ".fi", ".B", ".I", ".BR", ".RI", '.\\"'}


def test_it_has_every_command_and_option() -> None:
    made = man_page.page().replace("\\-", "-")
    top, commands = parser()
    other_names = {"run", "replay"}
    assert [name for name in commands if f'.SS "septum {name}"\n' not in made and name not in other_names] == []
    for _, action in completion.actions(top):
        if action.help != argparse.SUPPRESS and action.dest not in ("help", "version") and action.option_strings:
            assert f"\n.B {', '.join(action.option_strings)}" in made


def test_its_requests_are_those_of_man_pages() -> None:
    """No text is taken for a request, whatever an option's help begins with; each backslash is one of roff's."""
    made = man_page.page()
    assert made.isascii()
    assert {line.split()[0] for line in made.split("\n") if line[:1] in (".", "'")} <= REQUESTS
    assert set(re.findall(r"\\.", made)) <= {r"\-", r"\e", r"\&", r"\""}
    assert man_page.escaped(".hidden 'a'\n'b \\n -c") == "\\&.hidden 'a'\n\\&'b \\en \\-c"


@pytest.mark.parametrize("command", [("groff", "-man", "-Tascii", "-ww", "-z"), ("mandoc", "-Tlint", "-Wwarning")])
def test_it_is_read_without_a_complaint(command: tuple[str, ...]) -> None:
    if shutil.which(command[0]) is None:
        pytest.skip(f"there is no {command[0]}")
    ran = subprocess.run(command, input=man_page.page(), capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "", "")


def test_a_broken_page_is_complained_of() -> None:
    if shutil.which("groff") is None:
        pytest.skip("there is no groff")
    command = ("groff", "-man", "-Tascii", "-ww", "-z")
    broken = man_page.page().replace(".nf\n", ".nof\n", 1)
    assert subprocess.run(command, input=broken, capture_output=True, text=True, check=False).stderr


def test_an_installation_has_it() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert project["tool"]["setuptools"]["data-files"]["share/man/man1"] == ["docs/septum.1"]
    assert man_page.PAGE.is_file()
