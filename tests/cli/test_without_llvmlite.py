# SPDX-License-Identifier: GPL-2.0-or-later
"""Without llvmlite: what needs it says so in one line, and lists, random runs and replay keys work."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import ROOT, Septum, only_result

SHORT = "tests/cli/data/short.py"

#: the command in a process in which llvmlite cannot be imported, as where it is not installed
WITHOUT = """
import sys

class Blocked:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] == "llvmlite":
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)

sys.meta_path.insert(0, Blocked())
from septum.cli import main
sys.exit(main())
"""


def without(*words: str) -> "subprocess.CompletedProcess[str]":
    ran = subprocess.run(
        [sys.executable, "-c", WITHOUT, *words], cwd=ROOT, capture_output=True, text=True, check=False, timeout=120
    )
    assert "Traceback" not in ran.stderr
    return ran


@pytest.mark.parametrize(
    "words", [["check", "spinlock"], ["check", "--all"], ["cases", "C26"], ["run"]], ids=lambda words: " ".join(words)
)
def test_a_search_says_what_to_install(words: list[str]) -> None:
    ran = without(*words)
    assert (ran.returncode, ran.stdout) == (2, "")
    assert ran.stderr == (
        "septum: an exhaustive search needs llvmlite, which is not installed; try: python3 -m pip install llvmlite\n"
    )


@pytest.mark.parametrize("what", ["designs", "scenarios", "properties", "cases"])
def test_lists(septum: Septum, what: str) -> None:
    ran = without("list", what)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout == septum("list", what).out


@pytest.mark.parametrize("strategy", ["random", "pct"])
def test_random_runs(septum: Septum, strategy: str) -> None:
    words = ("check", SHORT, "--strategy", strategy, "--runs", "200", "--json")
    ran = without(*words)
    found, known = only_result(ran.stdout), only_result(septum(*words).out)
    assert (ran.returncode, ran.stderr, found["verdict"]) == (1, "", "VIOLATED")
    assert found["violations"] == known["violations"]


def test_a_key_that_fails_is_shown(septum: Septum) -> None:
    key = only_result(septum("check", SHORT, "--json").out)["replay"]
    ran = without("check", SHORT, "--replay", key)
    assert (ran.returncode, ran.stderr) == (1, "")
    assert ran.stdout == septum("check", SHORT, "--replay", key).out


def test_a_key_that_only_the_compiled_model_fails_with_says_what_is_not_checked(septum: Septum) -> None:
    """Python has no bound for a local, so without machine code this run cannot be VIOLATED: nor may it say more."""
    key = only_result(septum("check", SHORT, "--scenario", "local", "--json").out)["replay"]
    ran = without("check", SHORT, "--scenario", "local", "--replay", key, "--json")
    found = only_result(ran.stdout)
    assert (ran.returncode, found["verdict"]) == (3, "INCONCLUSIVE")
    assert "without llvmlite, bounds of locals are not checked" in found["reason"]


def test_pictures(short_path: Path) -> None:
    """Of a random run, and what septum explore needs before it serves anything."""
    file = short_path / "a.html"
    ran = without("check", SHORT, "--strategy", "random", "--html", str(file))
    assert ran.returncode == 1 and f"wrote {file}" in ran.stderr and file.stat().st_size > 10_000
    ran = without("explore", SHORT, "--replay", "abc")
    assert ran.returncode == 2 and "'abc' is not a replay key" in ran.stderr
