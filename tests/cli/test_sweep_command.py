# SPDX-License-Identifier: GPL-2.0-or-later
"""``septum sweep``: rows once each, also when the sweep or one of its processes is killed; errors of one line."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.conftest import ROOT, Septum

#: three scenarios: one waits while it is built, so that a sweep takes a while, and one kills its process
MODEL = """\
import os, signal, time
from septum.lang import GHOST, Struct, bounded, step
from septum.lang.model import Model, Program
SCENARIOS = ("one", "slow", "dies")
class World(Struct):
    n: int = bounded(0, 3, kind=GHOST)
async def program(w):
    await step()
    w.n = {value}
def build(scenario, cpus, splits):
    if scenario == "slow":
        time.sleep(0.15)
    if scenario == "dies":
        os.kill(os.getpid(), signal.SIGKILL)
    w = World()
    return Model("m", w, [Program(program, (w,))] * cpus)
"""
RUNS = ["--strategy", "random", "--runs", "2"]


@pytest.fixture
def model(tmp_path: Path) -> str:
    file = tmp_path / "m.py"
    file.write_text(MODEL.format(value=1), encoding="ascii")
    return str(file)


def swept(septum: Septum, code: int, *words: str) -> dict[str, object]:
    ran = septum("sweep", *words, "--json")
    assert ran.code == code, ran.err
    found: dict[str, object] = json.loads(ran.out)
    return found


def parts(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir() if file.name.startswith("part-"))


def test_a_sweep_makes_only_what_is_missing(septum: Septum, model: str, tmp_path: Path) -> None:
    folder = tmp_path / "r"
    words = ["--design", model, "--scenario", "one", "--cpus", "1,2", *RUNS, "--out", str(folder)]
    first = swept(septum, 3, *words)
    assert (first["asked"], first["new"], first["wrong"]) == (2, 2, [])
    again = swept(septum, 3, *words, "--busy")  # which a model of its own does not have
    assert (again["new"], again["rows"]) == (0, first["rows"])
    gone = parts(folder)[0]
    (folder / gone).unlink()
    assert swept(septum, 3, *words)["new"] == 1
    assert gone in parts(folder)


def test_rows_of_changed_code_are_made_again(septum: Septum, model: str, tmp_path: Path) -> None:
    words = ["--design", model, "--scenario", "one", "--cpus", "1", *RUNS, "--out", str(tmp_path / "r"), "--json"]
    assert swept(septum, 3, *words)["new"] == 1
    Path(model).write_text(MODEL.format(value=2), encoding="ascii")
    command = [sys.executable, "-m", "septum", "sweep", *words]  # another process, as this one has imported the file
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=120)
    assert json.loads(ran.stdout)["new"] == 1
    assert len(parts(tmp_path / "r")) == 2


def test_a_search_is_a_row(septum: Septum, model: str, tmp_path: Path) -> None:
    file = tmp_path / "sweep.toml"
    file.write_text(f'designs = "{model}"\nscenarios = "one"\ncpus = 1\n', encoding="ascii")
    ran = septum("sweep", str(file), "--out", str(tmp_path / "r"))
    assert ran.code == 0
    assert "1 of 1 rows, 1 of them new" in ran.out


def test_a_sweep_that_is_killed_goes_on_where_it_was(septum: Septum, model: str, tmp_path: Path) -> None:
    folder = tmp_path / "r"
    words = [
        "--design",
        model,
        "--scenario",
        "slow",
        "--cpus",
        "1",
        "--seeds",
        "1,2,3,4",
        *RUNS,
        "--out",
        str(folder),
    ]
    process = subprocess.Popen(
        [sys.executable, "-m", "septum", "sweep", *words],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    while process.poll() is None and not (folder.is_dir() and parts(folder)):
        time.sleep(0.01)
    process.kill()
    process.wait()
    before = {name: (folder / name).stat().st_mtime_ns for name in parts(folder)}
    found = swept(septum, 3, *words)
    assert before and found["new"] == 4 - len(before)
    after = {name: (folder / name).stat().st_mtime_ns for name in parts(folder)}
    assert len(after) == 4 and before.items() <= after.items()
    rows = found["rows"]
    assert isinstance(rows, list)
    assert sorted(row["seed"] for row in rows) == [1, 2, 3, 4]


@pytest.mark.skipif(len(os.sched_getaffinity(0)) < 2, reason="with one CPU all is done in this process")
def test_a_process_that_is_killed_leaves_no_row(septum: Septum, model: str, tmp_path: Path) -> None:
    words = ["--design", model, "--scenario", "dies", "--scenario", "one", "--cpus", "1", *RUNS, "--out", str(tmp_path)]
    ran = septum("sweep", *words)
    assert ran.code == 3
    assert "scenario dies: its process was killed by SIGKILL, and so did the one before; no row is written" in ran.err
    assert "1 of 2 rows" in ran.out and len(parts(tmp_path)) == 1


def test_ctrl_c_shows_what_there_is(
    septum: Septum, model: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from septum.cli import sweep, sweep_jobs

    def interrupted(tasks: list[sweep_jobs.Task]) -> Iterator[sweep_jobs.Done]:
        yield sweep_jobs.run_one(tasks[0])
        raise KeyboardInterrupt

    monkeypatch.setattr(sweep, "run_all", interrupted)
    ran = septum("sweep", "--design", model, "--scenario", "one", "--seeds", "1,2", *RUNS, "--out", str(tmp_path))
    assert ran.code == 3
    assert "1 of 2 checks; the same command makes the others" in ran.err
    assert "1 of 2 rows" in ran.out


def test_a_model_that_cannot_be_built_is_one_line(septum: Septum, tmp_path: Path) -> None:
    file = tmp_path / "m.py"
    file.write_text(MODEL.format(value=1).replace("    w = World()", "    w = Wrld()"), encoding="ascii")
    ran = septum("sweep", "--design", str(file), "--scenario", "one", *RUNS, "--out", str(tmp_path / "r"))
    assert ran.code == 2
    assert "scenario one: NameError: name 'Wrld' is not defined" in ran.err


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ([], 'sweep: no designs; give designs = ["spinlock"], or --design'),
        (["nosuch.toml"], "nosuch.toml: No such file or directory"),
        (["nosuch.toml", "--cpus", "2"], "sweep: nosuch.toml says what to check; leave out --cpu"),
        (["--design", "spinlok"], "did you mean 'spinlock'"),
        (["--design", "spinlock", "--scenario", "splt"], "no scenario 'splt'"),
        (["--design", "spinlock", "--cpus", "2,x"], "--cpus: '2,x' is not a list of numbers such as 2,3"),
        (["--design", "spinlock", "--cpus", "9"], "cpus: 9 is not a whole number from 1 to 8"),
        (["--design", "spinlock", "--seeds", "1"], "runs and seeds are of the strategies random and pct"),
    ],
    ids=range(8),
)
def test_bad_input(septum: Septum, tmp_path: Path, words: list[str], says: str) -> None:
    ran = septum("sweep", *words, "--out", str(tmp_path / "rows"))
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert says in ran.err
    assert not (tmp_path / "rows").exists()


def test_a_folder_that_cannot_be(septum: Septum, model: str) -> None:
    ran = septum("sweep", "--design", model, "--scenario", "one", *RUNS, "--out", "README.md")
    assert (ran.code, ran.err) == (2, "septum: --out README.md: File exists\n")


def test_without_pyarrow_it_is_one_line(septum: Septum, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    ran = septum("sweep", "--design", "spinlock", "--out", "rows")
    assert ran.code == 2
    assert ran.err.startswith("septum: septum sweep needs pyarrow, which is not installed; try: python3 -m pip install")
