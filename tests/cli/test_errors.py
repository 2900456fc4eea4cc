# SPDX-License-Identifier: GPL-2.0-or-later
"""Bad input: one line on stderr, exit code 2, nothing on stdout; and runs that are stopped from outside."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from septum.sources import SERIES
from tests.cli.conftest import ROOT, Searching, Septum, only_result

SEED = "examples/seed_protocol.py"
SHORT = "tests/cli/data/short.py"

HEAD = """\
from septum.lang.model import Model, Program
from septum.lang import GHOST, PerCpu, Struct, bounded, step
SCENARIOS = ("s",)
class World(Struct):
    n: int = bounded(0, 3, kind=GHOST)
"""
BUILD = """
def build(scenario, cpus, splits):
    w = World()
    return Model("m", w, [Program(program, (w,))] * cpus)
"""


def refused(septum: Septum, *words: str) -> str:
    """Run a command that must be refused; returns what it says."""
    ran = septum(*words)
    assert ran.code == 2
    assert ran.out == ""
    assert ran.err.count("\n") == 1 and ran.err.startswith("septum")
    return ran.err


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["chekc", SEED], "'chekc' is not a command; did you mean check?"),
        (["check", SEED, "--cpus", "0"], "--cpus: '0' is not a whole number from 1 to 8"),
        (["check", SEED, "--cpus", "9"], "--cpus: '9' is not a whole number from 1 to 8"),
        (["check", SEED, "--cpus", "two"], "--cpus: 'two' is not a whole number"),
        (["check", SEED, "--splits", "0"], "--splits: '0' is not a whole number"),
        (
            ["check", SEED, "--reduce", "symetry"],
            "'symetry' is not one of none, symmetry, partial-order, pages, all; did you mean",
        ),
        (["check", SEED, "--strategy", "dfs"], "invalid choice: 'dfs'"),
        (
            ["check", SEED, "--scenario", "shard"],
            "no scenario 'shard'; did you mean shared?; it has: shared, exclusive",
        ),
        (["check", "nosuch.py"], "nosuch.py"),
        (["check", "examples"], "examples"),
        (["check", "spinlok"], "did you mean 'spinlock'"),
        (["check", SEED, SEED, "--replay", "x"], "--replay is of one design"),
        (["check", SEED, "--replay", "0123456789ab-jx-a433"], "is incomplete or mistyped"),
        (["check", SEED, "--replay", "rubbish"], "is not a replay key"),
        (["check", SEED, "--enomem"], "--enomem"),
        (["check", SHORT, "--scenario", "crash"], "short.py:"),
        (["check", SHORT, "--scenario", "crash", "--strategy", "random"], "ZeroDivisionError"),
        (["list", "desings"], "invalid choice: 'desings'"),
        (["lint", "nosuch.py"], "nosuch.py: there is no such file"),
    ],
    ids=lambda v: "_".join(v) if isinstance(v, list) else "",
)
def test_bad_input(septum: Septum, words: list[str], says: str) -> None:
    assert says in refused(septum, *words)


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        ("syntax", "def build(:\n", "syntax.py:1:"),
        ("raises", "x = 1\nraise KeyError('x')\n", "raises.py:2:"),
        ("empty", "", "empty.py"),
        ("imports", "import no_such_module_at_all\n", "no_such_module_at_all"),
        ("noprogram", HEAD + BUILD, "NameError: name 'program' is not defined (line 9)"),
        ("language", HEAD + "async def program(w):\n    x = [1]\n" + BUILD, "language.py:7:"),
        (
            "overflow",
            HEAD + BUILD.replace("    return", "    w.n = 9\n    return"),
            "py: n = 9 is outside 0..3 (line 9); ",
        ),
        ("nomodel", HEAD + "def build(scenario, cpus, splits):\n    return None\n", "nomodel.py"),
        ("nocpus", HEAD + "def build(scenario):\n    return None\n", "nocpus.py"),
        ("noscenario", HEAD.replace('("s",)', "()") + BUILD, "noscenario.py"),
    ],
    ids=lambda v: v if len(v) < 12 else "",
)
def test_a_broken_design_file(septum: Septum, tmp_path: Path, name: str, text: str, says: str) -> None:
    file = tmp_path / f"{name}.py"
    file.write_text(text, encoding="utf-8")
    assert says in refused(septum, "check", str(file))


def test_a_state_that_is_too_large(septum: Septum, tmp_path: Path) -> None:
    fields = "".join(f"    f{i}: int = bounded(0, 65535, kind=GHOST)\n" for i in range(300))
    writes = "".join(f"    w.f{i} = 65535 - w.n\n" for i in range(300))
    text = HEAD + fields + "async def program(w):\n    await step()\n" + writes + BUILD
    (tmp_path / "large.py").write_text(text, encoding="utf-8")
    assert "make the scenario smaller, or give fewer --cpus or --splits" in refused(
        septum, "check", str(tmp_path / "large.py")
    )


def test_what_is_printed_without_a_command_and_for_the_version(septum: Septum) -> None:
    from septum import __version__

    assert septum().code == 2
    assert septum("--version").out == f"septum {__version__}\n"


@pytest.mark.parametrize("command", ["", "check", "demo", "trace", "lint", "plan", "sweep", "list"])
def test_help_ends_with_an_example(septum: Septum, command: str) -> None:
    ran = septum(*command.split(), "--help")
    assert ran.code == 0
    last = ran.out.rstrip().split("\n")[-1]
    assert last.startswith(f"  septum {command}")


def test_lists(septum: Septum) -> None:
    from septum import designs
    from septum.properties import PROPERTIES
    from septum.scenarios import SCENARIOS

    for what, names in (("designs", designs.names()), ("scenarios", SCENARIOS), ("properties", PROPERTIES)):
        items = json.loads(septum("list", what, "--json").out)
        assert [i["name"] for i in items] == list(names)
        assert all(i["summary"] for i in items)
        shown = septum("list", what)
        assert shown.code == 0
        assert all(any(line.startswith(n) for line in shown.out.split("\n")) for n in names)


# -- as a process --------------------------------------------------------------------


def start(*words: str, stdout: int = subprocess.PIPE) -> "subprocess.Popen[str]":
    """The command as a process of its own."""
    return subprocess.Popen(
        [sys.executable, "-m", "septum", *words],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=stdout,
        stderr=subprocess.PIPE,
        text=True,
    )


#: more states than fit, at one thread after more seconds than any of these tests takes
LARGE = ["check", SEED, "--cpus", "6", "--splits", "3", "--reduce", "none", "--max-memory", "1500", "--threads", "1"]


#: more runs than any of these tests waits for
MANY = ["check", SEED, "--cpus", "6", "--splits", "3", "--strategy", "random", "--runs", "1000000"]


@pytest.mark.parametrize("words", [LARGE, [*LARGE, "--json"], MANY], ids=["search", "json", "random"])
def test_ctrl_c_shows_what_is_known(words: list[str]) -> None:
    code, out, err = Searching(*words).begun().stopped_by(signal.SIGINT)
    assert code == 3, err
    assert "Traceback" not in err
    if "--json" in words:
        found = only_result(out)
        assert found["verdict"] == "INCONCLUSIVE"
        assert found["states"] > 1000
    else:
        assert "INCONCLUSIVE: " in out
        assert "stopped by Ctrl-C" in out


#: the command, with a line of progress in a log ten times a second instead of every few seconds
OFTEN = """
import sys
from septum.show import progress
progress.SHOW_AFTER = progress.LINE_EVERY = 0.1
from septum.__main__ import main
sys.exit(main())
"""


def test_progress_goes_to_stderr() -> None:
    words = [sys.executable, "-c", OFTEN, *LARGE]
    process = subprocess.Popen(
        words,
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert process.stderr is not None
    # on a slow machine lines that the model is being compiled come before
    line = next((line for line in process.stderr if "states" in line), "")
    process.send_signal(signal.SIGINT)
    process.communicate(timeout=60)
    assert "states" in line and "queue" in line and "MiB" in line
    assert line.isascii()


def test_a_reader_that_goes_away_is_no_error() -> None:
    process = start("check", SHORT)
    assert process.stdout is not None
    process.stdout.close()
    assert process.wait(timeout=60) == 1
    assert process.stderr is not None
    assert process.stderr.read() == ""


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full")
def test_a_full_disk_is_one_line() -> None:
    with open("/dev/full", "w", encoding="ascii") as full:
        process = start("check", SEED, stdout=full.fileno())
        _, err = process.communicate(timeout=60)
    assert process.returncode == 2
    assert err == "septum: cannot write to stdout: No space left on device\n"


def test_a_short_check_imports_only_what_it_needs() -> None:
    """All of kvm/ is needed: a design file may change it, and that is looked for."""
    code = (
        "import sys; from septum.cli import main; main(['check', 'examples/seed_protocol.py', '--no-any']); "
        "heavy = 'rich', 'tabulate', 'json', 'asyncio', 'septum.recordings', 'septum.proof'; "
        "print([m for m in heavy if m in sys.modules])"
    )
    ran = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert ran.stdout.split("\n")[-2] == "[]"


def test_a_replay_key_is_good_in_another_process(septum: Septum) -> None:
    found = only_result(septum("check", SHORT, "--json").out)
    process = start("check", SHORT, "--replay", found["replay"])
    out, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (1, "")
    assert out.endswith(f"--replay {found['replay']}\n")


def test_list_expands_the_patch_series_that_it_names(septum: Septum) -> None:
    shown = septum("list", "designs").out
    table, _, series = shown.partition("\n\n")
    assert "HP-v3" in table and "DP-v4" not in table
    assert f"HP-v3 {SERIES['HP-v3'].said()}" in " ".join(series.split())
    assert "20260106101646.24809-1-yan.y.zhao@intel.com\n" in series
    assert "DP-v4" not in series
    listed = {item["name"]: item for item in json.loads(septum("list", "designs", "--json").out)}
    assert [found["key"] for found in listed["v3"]["series"]] == ["HP-v3"]
