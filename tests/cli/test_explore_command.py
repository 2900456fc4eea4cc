# SPDX-License-Identifier: GPL-2.0-or-later
"""septum explore as a process: the address it prints, and Ctrl-C."""

import os
import re
import signal
import socket
import subprocess
import sys
import urllib.request
from dataclasses import replace

import pytest

from septum.cli import parser
from septum.cli.explore import settings_of
from septum.designs import load
from septum.pictures import explorer as explorer_module
from septum.pictures.walks import Sought
from septum.verdict.configure import configure
from tests.cli.conftest import ROOT, Septum
from tests.pictures.runs import checked
from tests.pictures.test_session import explorer_of

SHORT = "tests/cli/data/short.py"


def test_it_serves_until_ctrl_c_and_prints_the_last_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    key = checked(SHORT, "short")[0].replay
    assert key is not None
    process = subprocess.Popen(
        [sys.executable, "-m", "septum", "explore", SHORT, "--replay", key],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        found = re.fullmatch(r"(http://127\.0\.0\.1:\d+/[\w-]+/)#(\S+)\n", process.stdout.readline())
        assert found is not None and found[2] == key
        with urllib.request.urlopen(found[1], timeout=30) as page:
            assert b"septum explore" in page.read()
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)
    finally:
        process.kill()
    assert (process.returncode, err) == (0, "")
    assert f"--replay {key}" in out and all(len(line) <= 80 for line in out.split("\n"))


@pytest.mark.parametrize(
    ("words", "error"),
    [
        (("nosuch",), "nosuch"),
        ((SHORT, "--scenario", "nosuch"), "nosuch"),
        ((SHORT, "--replay", "abc"), "'abc' is not a replay key"),
        ((SHORT, "--port", "0"), "'0' is not a whole number"),
        ((SHORT, "--bound", "x=1"), "no bound 'x'"),
    ],
)
def test_bad_input_is_one_line(septum: Septum, words: tuple[str, ...], error: str) -> None:
    ran = septum("explore", *words)
    assert (ran.code, ran.out) == (2, "") and error in ran.err and len(ran.err.splitlines()) == 1


def test_a_port_that_is_taken(septum: Septum) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        ran = septum("explore", SHORT, "--port", port)
    assert ran.code == 2 and ran.err.startswith(f"septum: --port {port}: Address already in use")


def test_the_search_is_of_the_scenario_that_is_explored() -> None:
    """A default check of v3-shared goes on with regions, of which no run fits a model of split."""
    args = parser()[0].parse_args(["explore", "v3-shared"])
    design = load("v3-shared")
    assert configure(design, "v3-shared").also == "regions"
    assert (settings_of(design, args).scenario, settings_of(design, args).also) == ("split", "")


@pytest.mark.parametrize("act", ["random", "violation"])
def test_sigterm_ends_it_whatever_it_does(act: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of Ctrl-C the first ends what takes long only."""
    monkeypatch.chdir(ROOT)
    if act == "random":
        said = Sought(None, "stopped by SIGTERM after 3 random runs, none of which reached a failure")
        monkeypatch.setattr(explorer_module, "seek", lambda *args: said)
    explorer = explorer_of(SHORT, "short")
    verdict, _ = checked(SHORT, "short")
    explorer.search = lambda: replace(verdict, cut="stopped by SIGTERM")
    with pytest.raises(KeyboardInterrupt):
        explorer.answer({"act": act, "key": "", "files": []})
