# SPDX-License-Identifier: GPL-2.0-or-later
"""Limits of memory: what the machine, control groups and ulimit leave is seen, and what is too much is one line."""

import resource
import subprocess
import sys
from pathlib import Path

import pytest

from septum.engine import memory
from tests.cli.conftest import ROOT, Septum

SEED = "examples/seed_protocol.py"
MIB = 1 << 20


def group(folder: Path, **files: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (folder / name.replace("__", ".")).write_text(text + "\n", encoding="ascii")


def test_the_tightest_control_group_counts(tmp_path: Path) -> None:
    me = tmp_path / "me"
    me.write_text("0::/a/b\n", encoding="ascii")
    group(tmp_path / "a", memory__max=str(900 * MIB), memory__current=str(300 * MIB))
    group(tmp_path / "a" / "b", memory__max="max", memory__current=str(100 * MIB))
    assert memory._of_groups(str(tmp_path), str(me)) == 600 * MIB
    group(tmp_path / "a" / "b", memory__max=str(150 * MIB))
    assert memory._of_groups(str(tmp_path), str(me)) == 50 * MIB


def test_control_groups_of_the_first_version(tmp_path: Path) -> None:
    me = tmp_path / "me"
    me.write_text("7:cpu,memory:/a\n3:pids:/a\n", encoding="ascii")
    group(tmp_path / "memory" / "a", memory__limit_in_bytes=str(70 * MIB), memory__usage_in_bytes=str(30 * MIB))
    assert memory._of_groups(str(tmp_path), str(me)) == 40 * MIB
    assert memory._of_groups(str(tmp_path), str(tmp_path / "missing")) == sys.maxsize


def test_a_group_that_takes_more_than_it_may(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "_of_groups", lambda: -5)
    assert memory.free_memory() == 0


def test_more_than_there_are_addresses_for(septum: Septum) -> None:
    for number in ("99999999999", "9" * 30):
        ran = septum("check", SEED, "--max-memory", number)
        assert (ran.code, ran.out) == (2, "")
        assert ran.err.count("\n") == 1 and "give a smaller --max-memory" in ran.err


@pytest.mark.parametrize("words", [[], ["--max-memory", "20000"]], ids=["by itself", "asked for"])
def test_a_limit_on_addresses(words: list[str]) -> None:
    """Without --max-memory the search fits itself to ulimit -v; with too much of it, one line says so."""
    limit = 1500 * MIB
    ran = subprocess.run(
        [sys.executable, "-m", "septum", "check", SEED, *words],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (limit, limit)),
    )
    assert "Traceback" not in ran.stderr
    if words:
        assert ran.returncode == 2
        assert "ulimit -v" in ran.stderr and ran.stderr.count("\n") == 1
    else:
        assert ran.returncode == 0, ran.stderr
