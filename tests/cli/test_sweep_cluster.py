# SPDX-License-Identifier: GPL-2.0-or-later
"""``septum sweep --on``: two workers of a Dask cluster, one of which is killed at work, or has other code."""

import json
import os
import signal
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from septum.cli import sweep_jobs
from septum.sweep import cluster as module
from septum.sweep.code import design_code, fingerprint, hash_of
from tests.cli.conftest import ROOT, Septum
from tests.cli.test_sweep_command import MODEL, RUNS, parts, swept

distributed = pytest.importorskip("distributed")


@pytest.fixture(scope="module")
def cluster() -> Iterator[Any]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", str(ROOT))
        with distributed.LocalCluster(
            n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None, silence_logs=50
        ) as made:
            yield made


@pytest.fixture
def model(tmp_path: Path) -> str:
    file = tmp_path / "m.py"
    file.write_text(MODEL.format(value=1), encoding="ascii")
    return str(file)


def kill_one(cluster: Any, folder: Path, killed: list[int]) -> None:
    """Kill a worker as soon as there is a row, while others are being made."""
    while not (folder.is_dir() and parts(folder)):
        time.sleep(0.01)
    with distributed.Client(cluster.scheduler_address, set_as_default=False) as client:
        pid = min(client.run(os.getpid).values())
    os.kill(pid, signal.SIGKILL)
    killed.append(pid)


def test_a_worker_that_is_killed_loses_nothing(septum: Septum, cluster: Any, model: str, tmp_path: Path) -> None:
    folder, killed = tmp_path / "r", list[int]()
    words = ["--design", model, "--scenario", "slow", "--cpus", "1", "--seeds", "1,2,3,4", *RUNS]
    words += ["--out", str(folder), "--on", cluster.scheduler_address]
    thread = threading.Thread(target=kill_one, args=(cluster, folder, killed))
    thread.start()
    found = swept(septum, 3, *words)
    thread.join()
    assert killed and found["new"] == 4 and found["wrong"] == []
    rows: Any = found["rows"]
    assert sorted(row["seed"] for row in rows) == [1, 2, 3, 4]
    assert {row["code"] for row in rows} == {fingerprint()}
    here = swept(septum, 3, *words[:-2])
    assert (here["new"], here["rows"]) == (0, rows)  # the same rows wherever they are made


def test_what_kills_its_process_has_no_row(septum: Septum, cluster: Any, model: str, tmp_path: Path) -> None:
    words = ["--design", model, "--scenario", "dies", "--scenario", "one", "--cpus", "1", *RUNS, "--out", str(tmp_path)]
    ran = septum("sweep", *words, "--on", cluster.scheduler_address)
    assert ran.code == 3
    assert "scenario dies: its process on tcp://" in ran.err and "was killed by signal 9" in ran.err
    assert "1 of 2 rows" in ran.out


@pytest.mark.parametrize("what", ["Septum", "file"])
def test_a_worker_with_other_code_makes_nothing(
    septum: Septum, cluster: Any, model: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    made = sweep_jobs.elsewhere

    def elsewhere(task: sweep_jobs.Task, known: frozenset[str]) -> sweep_jobs.Task:
        found = made(task, known)
        code = ("other", *found.code[1:]) if what == "Septum" else (found.code[0], "other", "")
        return found._replace(code=code)

    monkeypatch.setattr("septum.cli.sweep.elsewhere", elsewhere)
    words = ["--design", model, "--scenario", "one", "--cpus", "1", *RUNS, "--out", str(tmp_path / "r")]
    ran = septum("sweep", *words, "--on", cluster.scheduler_address)
    assert ran.code == 2
    assert ran.err.count("; it gets no more of this sweep") == 2
    assert "has the code of this sweep; the last one has " in ran.err
    assert parts(tmp_path / "r") == []


def test_no_scheduler_is_one_line(septum: Septum, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "ANSWER", 0.5)
    ran = septum("sweep", "--command", "cases", "--design", "C26", "--out", str(tmp_path), "--on", "tcp://127.0.0.1:9")
    assert ran.code == 2
    assert ran.err.startswith("septum: --on no Dask scheduler answers at tcp://127.0.0.1:9 (")
    assert ran.err.endswith("; start one: dask scheduler\n")


# -- the commands, here ------------------------------------------------------------------------


def test_cases_are_rows(septum: Septum, tmp_path: Path) -> None:
    words = ["--command", "cases", "--design", "C55", "--out", str(tmp_path / "r")]
    ran = septum("sweep", *words, "--json")
    rows = json.loads(ran.out)["rows"]
    assert {row["scenario"]: row["verdict"] for row in rows} == {"bug": "VIOLATED", "fix": "HOLDS"}
    assert all(row["as_expected"] for row in rows) and all(row["command"] == "cases" for row in rows)
    assert swept(septum, 0, *words)["new"] == 0


WRONG = """
from septum.lang import require
async def wrong(w):
    await step()
    require(w.n == 1, "mine")
"""


def test_full_says_what_is_new(septum: Septum, model: str, tmp_path: Path) -> None:
    base = tmp_path / "base.py"
    base.write_text(MODEL.format(value=1), encoding="ascii")
    Path(model).write_text(MODEL.format(value=1).replace("program, (w,)", "wrong, (w,)") + WRONG, encoding="ascii")
    words = ["--command", "full", "--design", model, "--scenario", "one", "--cpus", "1,2", "--out", str(tmp_path / "r")]
    found: Any = swept(septum, 1, *words)["rows"]
    assert [(row["cpus"], row["verdict"], row["new"], row["known"]) for row in found] == [
        (1, "VIOLATED", 1, []),
        (2, "VIOLATED", 1, []),
    ]
    against: Any = swept(septum, 1, *words, "--against", str(base))["rows"]
    assert [row["new"] for row in against] == [1, 1] and {row["against"] for row in against} == {str(base)}
    same: Any = swept(septum, 0, *words, "--against", model)["rows"]
    assert [row["new"] for row in same] == [0, 0]
    assert len(parts(tmp_path / "r")) == 6


def test_prices_are_rows(septum: Septum, tmp_path: Path) -> None:
    words = ["--command", "price", "--design", "spinlock", "--design", "per-vcpu", "--workload", "split"]
    words += [
        "--parameters",
        "memory=64M threads=1",
        "--parameters",
        "memory=64M threads=2",
        "--out",
        str(tmp_path / "r"),
    ]
    found: Any = swept(septum, 0, *words)["rows"]
    assert [(row["design"], row["parameters"][-1], row["verdict"]) for row in found] == [
        (design, threads, "PRICED") for design in ("spinlock", "per-vcpu") for threads in "12"
    ]
    assert all(row["scenario"] == "split" and row["priced_seconds"] > 0 for row in found)
    assert all(json.loads(row["priced"])["seconds"] == row["priced_seconds"] for row in found)
    ran = septum("sweep", *words)
    assert "4 of 4 rows, 0 of them new" in ran.out and "\nP priced, and power of 10" in ran.out


def test_a_parameter_that_a_workload_does_not_have(septum: Septum, tmp_path: Path) -> None:
    words = [
        "--command",
        "price",
        "--design",
        "v6",
        "--workload",
        "split",
        "--parameters",
        "cpus=3",
        "--out",
        str(tmp_path),
    ]
    ran = septum("sweep", *words)
    assert ran.code == 2 and ran.err.startswith("septum: sweep: 'cpus=3': split takes memory=")


def test_the_hash_is_of_names_and_contents(tmp_path: Path) -> None:
    file = tmp_path / "m.py"
    file.write_text("x = 1\n")
    seen = {design_code(str(file))}
    file.write_text("x = 2\n")
    seen.add(design_code(str(file)))
    (tmp_path / "beside.py").write_text("")
    seen.add(design_code(str(file)))
    (tmp_path / "beside.py").rename(tmp_path / "other.py")
    seen.add(design_code(str(file)))
    assert len(seen) == 4
    assert design_code("spinlock") == design_code(str(tmp_path / "none.py")) == ""
    assert hash_of([], tmp_path) != hash_of([file], tmp_path)
