# SPDX-License-Identifier: GPL-2.0-or-later
"""Searches in other processes: one that is killed is noticed, made again, named; none outlives the command."""

import gc
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from septum import cases
from septum.cli import case_results, every, full, jobs, parallel
from septum.cli import cases as cases_command
from septum.cli.case_results import CaseFailed, CaseResult, run_cases
from septum.cli.jobs import found_case
from septum.cli.parallel import Killed, each
from septum.designs import load
from septum.graph.lower import lower_model
from septum.lang import digest, source
from septum.scenarios import SCENARIOS
from septum.verdict.checking import build, peak_memory
from septum.verdict.configure import configure
from septum.verdict.result import Settings
from tests.cli.conftest import ROOT, Septum


@pytest.fixture(autouse=True)
def two_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parallel, "cores", lambda: 2)


class Kill:
    """Kills its process for one item, ``times`` times, and squares the others."""

    def __init__(self, folder: Path, item: int, times: int, number: int = signal.SIGKILL) -> None:
        self.marks, self.item, self.times, self.number = folder / "marks", item, times, number

    def __call__(self, item: int) -> int:
        if item == self.item:
            with open(self.marks, "a", encoding="ascii") as stream:
                stream.write("x")
            if self.marks.stat().st_size <= self.times:
                os.kill(os.getpid(), self.number)
        return item * item


def test_all_items(tmp_path: Path) -> None:
    assert sorted(each(Kill(tmp_path, -1, 0), range(7))) == [n * n for n in range(7)]


def test_what_was_killed_once_is_done_again(tmp_path: Path) -> None:
    assert sorted(each(Kill(tmp_path, 3, 1), range(7))) == [n * n for n in range(7)]
    assert (tmp_path / "marks").read_text(encoding="ascii") == "xx"


def test_what_is_killed_again_is_named(tmp_path: Path) -> None:
    found = list(each(Kill(tmp_path, 3, 99, signal.SIGTERM), range(7)))
    assert [f for f in found if isinstance(f, Killed)] == [
        Killed(3, "its process was killed by SIGTERM, and so did the one before")
    ]
    assert sorted(f for f in found if not isinstance(f, Killed)) == [n * n for n in range(7) if n != 3]
    assert (tmp_path / "marks").read_text(encoding="ascii") == "xx"


def ends(item: int) -> int:
    os._exit(7)


def test_one_that_ends_without_a_result_is_killed_too() -> None:
    found = list(each(ends, range(2)))
    assert {f.why for f in found if isinstance(f, Killed)} == {
        "its process ended with exit code 7, and so did the one before"
    }


def sleeps(item: int) -> int:
    time.sleep(3600)
    return 0


def test_ctrl_c_leaves_no_process(monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[int] = []
    usual = parallel._start

    def start(*words: object) -> object:
        worker = usual(*words)  # type: ignore[arg-type]
        started.append(worker.process.pid or 0)
        if len(started) == 2:
            raise KeyboardInterrupt
        return worker

    monkeypatch.setattr(parallel, "_start", start)
    with pytest.raises(KeyboardInterrupt):
        list(each(sleeps, range(5)))
    assert len(started) == 2
    assert not os.path.exists(f"/proc/{started[0]}")


def killing(item: object, **options: object) -> object:
    os.kill(os.getpid(), signal.SIGKILL)
    return item


@pytest.fixture
def killed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every process of --all is killed that checks the scenario shared."""
    usual = every.run_one

    def run_one(settings: Settings, **options: Any) -> object:
        return killing(settings) if settings.scenario == "shared" else usual(settings, **options)

    monkeypatch.setattr(every, "run_one", run_one)


@pytest.mark.usefixtures("killed")
def test_check_all_shows_the_rest(septum: Septum) -> None:
    ran = septum("check", "--all", "examples/seed_protocol.py", "--json")
    assert ran.code == 1  # its endless scenarios are VIOLATED, which counts more
    found = {r["scenario"]: r for r in json.loads(ran.out)["results"]}
    assert found["exclusive"]["verdict"] == "HOLDS"
    assert found["shared"]["verdict"] == "INCONCLUSIVE"
    assert "killed by SIGKILL" in found["shared"]["reason"]
    shown = septum("check", "--all", "examples/seed_protocol.py").out
    assert "INCONCLUSIVE" in shown and "HOLDS" in shown


def test_a_design_that_cannot_be_checked_is_no_verdict(septum: Septum, monkeypatch: pytest.MonkeyPatch) -> None:
    """An error of one configuration of several is one line, and loses no verdict of the others."""
    usual = every.run_one
    text = "examples/seed_protocol.py, scenario shared: ValueError: no"
    monkeypatch.setattr(every, "run_one", lambda s, **o: text if s.scenario == "shared" else usual(s, **o))
    ran = septum("check", "--all", "examples/seed_protocol.py")
    assert ran.code == 2
    assert ran.err.endswith(f"septum: {text}\n")  # after lines of progress, on a slow machine
    assert "exclusive" in ran.out and "scenario shared:" not in ran.out


def test_a_case_that_is_killed_is_inconclusive(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("septum.cli.case_results.run_by_id", killing)
    asked = [found_case(name) for name in ("C26", "C10")]
    found = list(run_cases(asked, lambda result: None))  # type: ignore[arg-type]
    assert {r.case.id for r in found} == {"C26", "C10"}
    for result in found:
        assert {v.verdict for v in result.variants} == {"INCONCLUSIVE"}
        assert not result.as_expected


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL], ids=lambda n: n.name)
def test_no_process_outlives_the_command(number: signal.Signals) -> None:
    words = [sys.executable, "-m", "septum", "check", "--all"]
    process = subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
    while not children.read_text(encoding="ascii"):
        time.sleep(0.01)
    process.send_signal(number)
    _, err = process.communicate(timeout=60)  # ends only when no process has the pipe
    assert process.returncode == (3 if number == signal.SIGTERM else -signal.SIGKILL)
    assert "Traceback" not in err


def collects(_: int) -> bool:
    return gc.isenabled()


def test_a_process_that_ends_soon_does_not_look_for_cycles(monkeypatch: pytest.MonkeyPatch) -> None:
    gc.enable()
    assert list(each(collects, [0, 1])) == [False, False]
    monkeypatch.setattr(parallel, "cores", lambda: 1)
    assert list(each(collects, [0, 1])) == [True, True] and gc.isenabled()


def parsed_in(number: int) -> int:
    """How many files the process of a row parses."""
    before = source._parsed.cache_info().misses
    design = load("v6")
    model = build(design, configure(design, "v6", ("same", "regions")[number]))
    model.digest()
    lower_model(model)
    return source._parsed.cache_info().misses - before


def test_code_is_read_once_for_all_processes() -> None:
    source._parsed.cache_clear()
    source._trees.clear()
    digest._hash_of.cache_clear()
    digest._mentioned.cache_clear()
    design = load("v6")
    jobs.read_once(design, configure(design, "v6", "split"))
    assert list(each(parsed_in, [0, 1])) == [0, 0]


def test_a_design_that_cannot_be_read_is_left_to_the_rows() -> None:
    jobs.read_once(load("v6"), Settings("v6", "no such scenario"))


def made_by(item: int) -> int:
    return os.getpid()


def test_a_process_does_many_items() -> None:
    assert len(set(each(made_by, range(20)))) == 2
    assert len(set(each(made_by, range(5), anew=True))) == 5


@pytest.mark.skipif(not os.access("/proc/self/clear_refs", os.W_OK), reason="the kernel has no such file")
def test_an_item_has_its_own_peak_of_memory() -> None:
    assert len(bytearray(256 << 20))
    before = peak_memory()
    parallel._forget_peak()
    assert peak_memory() < before - 128


def cycles(item: int) -> int:
    """Leave cycles that nothing uses; how many are left of those of the items before."""
    for _ in range(parallel.MANY_OBJECTS // 2):
        one: list[object] = []
        one.append([one])
    return gc.get_count()[0]


def test_a_process_of_many_items_collects_cycles() -> None:
    left = [found for found in each(cycles, range(6)) if isinstance(found, int)]
    assert len(left) == 6 and max(left) < 2 * parallel.MANY_OBJECTS


def test_a_user_s_file_is_loaded_anew_for_each_scenario() -> None:
    """What building one scenario has left in it, as in a global, is not there for another that the process does."""
    mine = str(ROOT / "examples/seed_protocol.py")
    found = {name: full.found(name, None) for name in (mine, "v6")}
    full.forget_files()
    assert full.found(mine, None) is not found[mine]
    assert full.found("v6", None) is found["v6"]


def test_what_is_slow_is_there() -> None:
    assert set(jobs.SLOW) <= SCENARIOS.keys()
    assert set(case_results.SLOW) <= {case.id for case in cases.decided()}


def begun(monkeypatch: pytest.MonkeyPatch, run: str) -> list[object]:
    """The items in the order in which they are begun, with one CPU; none of them is done."""
    found: list[object] = []
    monkeypatch.setattr(parallel, "cores", lambda: 1)

    def run_one(item: object, records: object) -> str:
        found.append(item)
        return "not done"

    monkeypatch.setattr(run, run_one)
    return found


def test_slow_scenarios_of_a_design_are_begun_first(monkeypatch: pytest.MonkeyPatch) -> None:
    """A table of many designs is made design by design: Ctrl-C leaves whole ones."""
    found = begun(monkeypatch, "septum.cli.every.run_one")
    monkeypatch.setattr(every, "read_once", lambda design, settings: None)
    asked = [
        Settings(label, scenario) for label in ("v6", "v5") for scenario in ("split", "two-tds", "same", "one-vcpu")
    ]
    list(every.run_all(asked))
    order = [(job.label, job.scenario) for job in found if isinstance(job, Settings)]
    assert order == [(label, s) for label in ("v6", "v5") for s in ("one-vcpu", "two-tds", "split", "same")]


def test_slow_cases_are_begun_first(monkeypatch: pytest.MonkeyPatch) -> None:
    found = begun(monkeypatch, "septum.cli.case_results.run_by_id")
    monkeypatch.setattr(case_results, "read_once", lambda design, settings: None)
    with pytest.raises(CaseFailed):
        list(run_cases([found_case(name) for name in ("C10", "M08", "C26", "M03")], print))  # type: ignore[misc]
    assert found == ["M03"]


def test_mails_are_in_the_order_of_their_names(septum: Septum, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not in that in which they are done."""

    def run_shown(to_run: list[cases.Case], started: int) -> tuple[list[CaseResult], bool]:
        return [CaseResult(case, ()) for case in reversed(to_run)], False

    monkeypatch.setattr(cases_command, "run_shown", run_shown)
    monkeypatch.setattr(cases_command, "mail_of", lambda result: result.case.id)
    assert septum("cases", "M08", "M03", "M06", "--mail").out.split() == ["M08", "M03", "M06"]
