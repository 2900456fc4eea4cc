# SPDX-License-Identifier: GPL-2.0-or-later
"""A recording of a real KVM replayed through the designs, and what a replay refuses to begin with."""

import json
import os
import signal
from pathlib import Path

import pytest

from septum.cli import main
from septum.designs import NAMES
from septum.recordings import TraceError, TraceReader
from septum.recordings.replay import ReplayError, replay
from septum.show.progress import ProgressLine

ROOT = Path(__file__).parents[2]
RECORDING = ROOT / "examples" / "eager-split-64M.trace.txt.gz"
E_TRACE = Path(__file__).parent / "data" / "e-trace.txt"
SHARED = ("spinlock-shared", "spinlock-shared-no-recheck", "per-vcpu", "v3-shared", "two-caches")
#: each split draws 4 pages, and frees those that it did not need
DRAWS = ("tip", "two-caches")


@pytest.mark.parametrize("design", [name for name in NAMES if name != "reserved"])
def test_recording(design: str) -> None:
    report = replay(design, RECORDING)
    found = report.json()
    assert report.exit_code == 0
    assert found["splits"] == {"0": 32}
    assert found["splits_by_level"] == {"2": {"0": 32}}
    assert found["performed"] == found["pages_split"] == 32
    assert (found["cpus"], found["cpu_numbers"], found["vcpus"]) == (1, [0], 1)
    # each split is topped up to 4, and takes 4 only if its table is the first in one of 3 regions; in v5, to 2
    left = 0 if design in ("v5", *DRAWS) else 2
    freed = 2 * (32 - 3) if design in DRAWS else 0
    assert found["pages"] == {
        "page_tables": 64,
        "sept_pairs": 6,
        "guest_pairs": 64,
        "allocated": 134 + left + freed,
        "freed": freed,
        "returned": 0,
        "cache_left": left,
    }
    four = 32 if design in DRAWS else 0 if design == "v5" else 4
    sizes = ({"2": 32 - four} if four < 32 else {}) | ({"4": four} if four else {})
    assert found["topups"] == {"count": 32, "pages": 64 + 2 * four, "sizes": sizes}
    assert found["cache_left"] == left
    assert found["pairs_installed"] == 35
    assert found["pairs"] == {"end": {"guest": 32, "sept": 3}, "added": {"guest": 32, "sept": 3}, "most": 35}
    leaves = {"TDH.MEM.PAGE.DEMOTE": 32, "TDH.PHYMEM.PAMT.ADD": 3}
    if design not in SHARED:
        leaves |= {"TDH.MEM.RANGE.BLOCK": 32, "TDH.MEM.TRACK": 32}
    assert found["seamcalls"] == leaves
    assert found["kicks"] == (0 if design in SHARED else 32)
    # kvm's own counters said pages_4k 16387 and pages_2m 0 when this was recorded
    assert found["leaves"]["recorded"] == {"4K": 16387, "2M": 0, "1G": 0}
    assert found["leaves"]["model"] == {"4K": 16384, "2M": 0}
    assert found["refused"] == found["explained"] == found["unexplained"] == found["violations"] == []
    assert (found["lines_read"], found["lines_skipped"]) == (16574, 17)
    assert found["layout"] == "ftrace"
    assert json.loads(json.dumps(found)) == found


def test_a_design_that_reserves_for_the_whole_vm_replays_it() -> None:
    """6 pages for each of 32 huge pages, in each of 32 calls; all but those of 33 pairs and 32 tables are freed."""
    found = replay("reserved", RECORDING).json()
    assert (found["performed"], found["violations"], found["pages"]["page_tables"]) == (32, [], 64)
    assert found["pages"]["allocated"] == 6 * 32 * 32
    assert found["pages"]["freed"] == 6 * 32 * 32 - 64 - 2 * 33


def test_text_of_the_recording() -> None:
    text = replay("spinlock", RECORDING).text()
    assert text.isascii() and text.endswith("\n")
    assert max(map(len, text.splitlines())) <= 80
    for line in (
        "32 of 32 recorded splits performed",
        "  page tables             64: sp->spt and sp->external_spt of each split",
        "  of 2 pages              28",
        "  TDH.MEM.RANGE.BLOCK     32",
        "  PAMT pairs              35: 32 for guest memory, 3 for regions of S-EPT pages",
    ):
        assert line in text.splitlines()


def test_excerpt_with_lost_races() -> None:
    report = replay("spinlock-shared", E_TRACE)
    assert report.json()["splits"]["-16"] == 2
    assert (len(report.explained), [line for line, _ in report.unexplained]) == (2, [28])
    assert not report.violations
    assert max(map(len, report.text().splitlines())) <= 80


def test_designs_that_cannot_be_had(tmp_path: Path) -> None:
    with pytest.raises(ReplayError, match="no design 'spinlok'; did you mean 'spinlock'"):
        replay("spinlok", RECORDING)
    with pytest.raises(ReplayError, match="a model of its own"):
        replay(str(ROOT / "examples" / "seed_protocol.py"), RECORDING)
    broken = tmp_path / "broken.py"
    broken.write_text("class Design(:\n")
    with pytest.raises(ReplayError, match=r"broken\.py:1"):
        replay(str(broken), RECORDING)


@pytest.mark.parametrize("content", [b"", b"\x17\x08\x44tracing", b"hello\n", b"PERFILE2....", bytes(range(256))])
def test_what_is_no_recording(content: bytes, tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    trace.write_bytes(content)
    with pytest.raises(TraceError) as error:
        replay("spinlock", trace)
    assert len(str(error.value).splitlines()) == 1


def test_progress_and_interrupts(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = []
    replay("spinlock", RECORDING, progress=lambda *step: seen.append(step))
    assert {step[0] for step in seen} == {"reading", "splitting"}
    assert seen[-1] == ("splitting", 32, 32)

    def press(what: str, done: int, total: int | None) -> None:
        if (what, done) == ("splitting", 10):
            os.kill(os.getpid(), signal.SIGINT)

    report = replay("spinlock", RECORDING, progress=press)
    assert report.exit_code == 3
    found = report.json()
    assert found["performed"] == 10
    assert found["seamcalls"]["TDH.MEM.PAGE.DEMOTE"] == 10
    assert "STOPPED: Ctrl-C before line" in report.text()

    def interrupt(self: TraceReader) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(TraceReader, "__iter__", interrupt)
    monkeypatch.setattr(TraceReader, "lines_read", 0, raising=False)
    report = replay("spinlock", RECORDING)
    assert report.exit_code == 3 and report.performed == 0
    assert "Ctrl-C while reading" in report.text()


def test_command(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main(["replay", "per-vcpu", str(RECORDING)]) == 0
    assert capsys.readouterr().out == replay("per-vcpu", RECORDING).text()
    assert main(["replay", "per-vcpu", str(RECORDING), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["splits"] == {"0": 32}
    empty = tmp_path / "empty"
    empty.write_bytes(b"")
    for arguments in (["spinlok", str(RECORDING)], ["spinlock", str(empty)], ["spinlock", str(tmp_path / "none")]):
        assert main(["replay", *arguments]) == 2
        out, err = capsys.readouterr()
        assert out == "" and err.startswith("septum: ") and len(err.splitlines()) == 1


def test_progress_is_shown_after_a_second(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    clock = [100.0]
    monkeypatch.setattr("time.monotonic", lambda: clock[0])
    with ProgressLine() as line:
        for clock[0], what, total in ((100.5, "a", 10), (101.5, "b", 10), (102.0, "c", 10), (107.0, "d", None)):
            line(what, 5, total)
    assert capsys.readouterr().err.splitlines() == ["b: 50 % of 10, 2 s", "d: 5, 7 s"]
