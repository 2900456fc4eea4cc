# SPDX-License-Identifier: GPL-2.0-or-later
"""septum completion: what TAB gives in bash, and that each shell takes its script."""

import argparse
import functools
import shutil
import subprocess
from pathlib import Path

import pytest

from septum import cases, designs
from septum.cli import completion, parser
from septum.properties import PROPERTIES
from septum.scenarios import SCENARIOS
from tests.cli.conftest import ROOT, Septum

TAB = """
source "$1"
shift
COMP_WORDS=("$@")
COMP_CWORD=$(($# - 1))
_shtab_septum septum "${@: -1}" "${@: -2:1}"
printf '%s\\n' "${COMPREPLY[@]}"
"""


@functools.cache
def script(shell: str) -> str:
    top, _ = parser()
    return completion.script(top, shell)


@pytest.mark.skipif(shutil.which("bash") is None, reason="there is no bash")
@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("che", {"check"}),
        ("check spinlock-no", {"spinlock-no-recheck", "spinlock-no-restart"}),
        ("check spinlock --sc", {"--scenario"}),
        ("check spinlock --scenario reg", {"regions"}),
        ("check spinlock --strategy ", {"exhaustive", "random", "pct"}),
        ("check spinlock --reduce sym", {"symmetry"}),
        ("check examples/phil", {"examples/philosophers.py"}),
        ("check --with examples/c/", {f"examples/c/{file.name}" for file in (ROOT / "examples" / "c").iterdir()}),
        ("diff spinlock v6", {"v6"}),
        ("new mine --like ti", {"tip"}),
        ("explain cache-ne", {"cache-never-short"}),
        ("explain M0", {f"M0{n}" for n in range(1, 10)}),
        ("cases C26", {"C26"}),
        ("price spinlock dirty", {"dirty-log"}),
        ("completion ", set(completion.SHELLS)),
    ],
)
def test_tab_in_bash(tmp_path: Path, words: str, expected: set[str]) -> None:
    file = tmp_path / "septum"
    file.write_text(script("bash"), encoding="utf-8")
    command = ["bash", "--norc", "-c", TAB, "bash", str(file), "septum", *words.split(" ")]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert (set(ran.stdout.split()), ran.stderr) == (expected, "")


@pytest.mark.parametrize("shell", completion.SHELLS)
def test_every_name_and_option_is_in_the_script(shell: str) -> None:
    found = script(shell)
    for names in (designs.names(), SCENARIOS, PROPERTIES, [case.id for case in cases.everything()]):
        assert [name for name in names if name not in found] == []
    top, _ = parser()
    options = {
        option
        for _, action in completion.actions(top)
        for option in action.option_strings
        if action.help != argparse.SUPPRESS
    }
    assert len(options) > 60
    written = {option: f"-l {option[2:]}" if shell == "fish" else option for option in options if option[:2] == "--"}
    assert [option for option, text in written.items() if text not in found] == []


@pytest.mark.parametrize("shell", completion.SHELLS)
def test_a_shell_takes_its_script(septum: Septum, tmp_path: Path, shell: str) -> None:
    if shutil.which(shell) is None:
        pytest.skip(f"there is no {shell}")
    file = tmp_path / "script"
    file.write_text(script(shell), encoding="utf-8")
    ran = subprocess.run([shell, "-n", str(file)], capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stderr) == (0, "")


@pytest.mark.skipif(shutil.which("fish") is None, reason="there is no fish")
def test_tab_in_fish(tmp_path: Path) -> None:
    file = tmp_path / "septum.fish"
    file.write_text(script("fish"), encoding="utf-8")
    line = f"source {file}; complete -C 'septum check spinlock-no'; complete -C 'septum explain cache-ne'"
    ran = subprocess.run(["fish", "-N", "-c", line], cwd=ROOT, capture_output=True, text=True, check=True)
    found = [line.partition("\t")[0] for line in ran.stdout.splitlines()]
    assert found == ["spinlock-no-recheck", "spinlock-no-restart", "cache-never-short"]


def test_it_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    from septum.cli import main

    assert main(["completion", "fish"]) == 0
    assert capsys.readouterr().out == script("fish")


def test_bad_input(septum: Septum) -> None:
    ran = septum("completion", "sh")
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
