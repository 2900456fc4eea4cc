# SPDX-License-Identifier: GPL-2.0-or-later
"""The fixture septum_check, in a pytest of its own: what must fail does, with its timeline; an example project."""

import shutil
import subprocess
import sys
from pathlib import Path

from septum.pytest_plugin import Check
from tests.cli.conftest import DATA, ROOT

FAILING = """
def test_holds(septum_check):
    septum_check("short.py", "short")

def test_other_property(septum_check):
    septum_check("short.py", "short", violates="race")

def test_nothing_is_violated(septum_check):
    septum_check("seed_protocol.py", violates="race")

def test_inconclusive(septum_check):
    septum_check("seed_protocol.py", strategy="pct", runs=3)

def test_right(septum_check):
    found = septum_check("short.py", "short", violates="cache-never-short")
    assert found.exit_code == 1
"""


def pytest_in(folder: Path) -> str:
    """What pytest prints in a folder."""
    words = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", "-p", "no:hypothesis"]
    return subprocess.run(words, cwd=folder, capture_output=True, text=True, check=False).stdout


def test_the_fixture_fails_what_it_must(tmp_path: Path) -> None:
    for file in (DATA / "short.py", ROOT / "examples" / "seed_protocol.py"):
        shutil.copy(file, tmp_path)
    (tmp_path / "test_it.py").write_text(FAILING, encoding="utf-8")
    out = pytest_in(tmp_path)
    assert "4 failed, 1 passed" in out
    assert "VIOLATED (cache-never-short), expected HOLDS" not in out
    assert "VIOLATED, expected HOLDS" in out
    assert "VIOLATED (cache-never-short), expected VIOLATED (race)" in out
    assert "HOLDS, expected VIOLATED (race)" in out
    assert "INCONCLUSIVE, expected HOLDS" in out
    assert "steps to a violation of cache-never-short" in out and "replay:" in out
    assert "Traceback" not in out and "pytest_plugin.py" not in out


def test_the_example_project_passes(tmp_path: Path) -> None:
    """Outside of the checkout, with nothing but what is installed."""
    project = tmp_path / "project"
    shutil.copytree(ROOT / "examples" / "project", project, ignore=shutil.ignore_patterns("__pycache__"))
    assert "2 passed" in pytest_in(project)


def test_a_file_is_looked_up_beside_the_test_first(septum_check: Check) -> None:
    septum_check("cli/data/short.py", "short", violates="cache-never-short")
