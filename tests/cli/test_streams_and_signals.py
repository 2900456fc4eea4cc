# SPDX-License-Identifier: GPL-2.0-or-later
"""The command as a process: streams that are closed or full, and signals at any moment."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.cli.conftest import ROOT, Searching

SEED = "examples/seed_protocol.py"
SHORT = "tests/cli/data/short.py"
LARGE = ["check", SEED, "--cpus", "6", "--splits", "3", "--reduce", "none", "--max-memory", "1500", "--threads", "1"]
MANY = ["check", SEED, "--cpus", "6", "--splits", "3", "--strategy", "random", "--runs", "1000000"]
FULL = pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full")


def shell(redirected: str, *words: str) -> "subprocess.CompletedProcess[str]":
    """Run the command with a redirection of the shell."""
    script = f'exec "$@" {redirected}'
    return subprocess.run(
        ["sh", "-c", script, "sh", sys.executable, "-m", "septum", *words],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )


@pytest.mark.parametrize("words", [("check", SHORT), ("check", SHORT, "--json"), ("list", "designs")], ids=" ".join)
def test_stdout_that_is_closed(words: tuple[str, ...]) -> None:
    """A verdict that nobody can read is no verdict."""
    ran = shell(">&-", *words)
    assert (ran.returncode, ran.stderr) == (2, "septum: cannot write to stdout: it is closed\n")


@FULL
@pytest.mark.parametrize("words", [("check", SHORT), ("check", SHORT, "--json"), ("list", "designs")], ids=" ".join)
def test_stdout_that_is_full(words: tuple[str, ...]) -> None:
    ran = shell(">/dev/full", *words)
    assert (ran.returncode, ran.stderr) == (2, "septum: cannot write to stdout: No space left on device\n")


@pytest.mark.parametrize("where", ["2>&-", pytest.param("2>/dev/full", marks=FULL), "2>&- <&-"])
def test_stderr_that_is_closed_or_full_changes_no_verdict(where: str) -> None:
    ran = shell(where, "check", SHORT)
    assert ran.returncode == 1
    assert "VIOLATED" in ran.stdout
    assert shell(where, "check", "nosuch.py").returncode == 2


@FULL
def test_progress_that_nobody_can_read(tmp_path: Path) -> None:
    ran = shell("2>/dev/full", "check", SEED, "--strategy", "random", "--runs", "200")
    assert ran.returncode == 3
    assert "INCONCLUSIVE" in ran.stdout


def test_a_file_never_takes_the_place_of_a_closed_stream(tmp_path: Path) -> None:
    """Nothing that is meant for stderr is written into a checkpoint."""
    file = tmp_path / "c"
    words = ["check", SEED, "--cpus", "3", "--checkpoint", str(file), "--checkpoint-every", "1"]
    assert shell("2>&- <&-", *words).returncode == 0


def began(*words: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-m", "septum", *words],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.mark.parametrize("words", [LARGE, MANY], ids=["search", "random"])
def test_sigterm_shows_what_is_known(words: list[str]) -> None:
    code, out, err = Searching(*words).begun().stopped_by(signal.SIGTERM)
    assert code == 3, err
    assert "Traceback" not in err
    assert "stopped by SIGTERM" in out


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=lambda n: n.name)
def test_a_signal_during_the_imports_and_the_compilation(number: signal.Signals) -> None:
    """At any of some moments, the first of them before Python has begun: one line, never a traceback."""
    for tenths in (1, 3, 6):
        process = began(*LARGE)
        while not handles(process.pid, number):
            time.sleep(0.001)
        time.sleep(tenths / 5 - 0.2)
        process.send_signal(number)
        out, err = process.communicate(timeout=60)
        assert "Traceback" not in err and "Exception ignored" not in err
        assert process.returncode == 3, (tenths, out, err)
        assert (out + err).count("stopped by ") == 1


def handles(pid: int, number: int) -> bool:
    """Whether a process catches a signal: before that, it is Python that starts, and no code of Septum's."""
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    caught = next(int(line.split()[1], 16) for line in status.splitlines() if line.startswith("SigCgt"))
    # Python itself catches SIGINT early; what Septum does is seen by SIGTERM
    return bool(caught >> signal.SIGTERM - 1 & 1)
