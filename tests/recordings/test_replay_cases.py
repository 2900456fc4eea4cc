# SPDX-License-Identifier: GPL-2.0-or-later
"""What recordings hold besides splits that succeed: each case as a few lines of a trace."""

from pathlib import Path
from typing import Any

import pytest

from septum.designs import NAMES
from septum.recordings.replay import replay
from septum.recordings.report import Report

SHARED = ("spinlock-shared", "spinlock-shared-no-recheck", "per-vcpu", "v3-shared")
NONE = 1 << 63
FROZEN = NONE | 0x5A0
GFN = 0x100000
HUGE = 0x140000EE7  # a 2M leaf
TABLE = 0x11427B827
OTHER_REGION = 0x200000


class Trace:
    """Writes a trace; each event returns its line number."""

    def __init__(self) -> None:
        self.lines = ["# tracer: nop", "#"]

    def event(self, text: str, cpu: int = 0, pid: int = 0) -> int:
        pid = pid or 700 + cpu
        micros = len(self.lines)
        self.lines.append(f"{f'vcpu{cpu}-{pid}':>22}     [{cpu:03}] ...1.   100.{micros:06}: {text}")
        return len(self.lines)

    def changed(self, gfn: int, old: int, new: int, level: int = 2, as_id: int = 0, **who: int) -> int:
        text = f"as id {as_id} gfn {gfn:x} level {level} old_spte {old:x} new_spte {new:x}"
        return self.event(f"kvm_tdp_mmu_spte_changed: {text}", **who)

    def split_event(self, gfn: int, spte: int = HUGE, level: int = 2, errno: int = 0, **who: int) -> int:
        return self.event(f"kvm_mmu_split_huge_page: gfn {gfn:x} spte {spte:x} level {level} errno {errno}", **who)

    def split(self, gfn: int = GFN, huge: int = HUGE, table: int = TABLE, **who: int) -> int:
        """Both events of a split that succeeds."""
        self.changed(gfn, huge, table, **who)
        return self.split_event(gfn, huge, **who)

    def mapped(self, gfn: int = GFN, huge: int = HUGE, **who: int) -> int:
        return self.changed(gfn, NONE, huge, **who)

    def text(self) -> str:
        return "\n".join(self.lines) + "\n"


def run(trace: Trace | str, tmp_path: Path, design: str = "spinlock") -> dict[str, Any]:
    """Replay, and look at what holds for every replay."""
    file = tmp_path / "trace.txt"
    file.write_text(trace if isinstance(trace, str) else trace.text())
    report = replay(design, file)
    check(report)
    return report.json()


def check(report: Report) -> None:
    text = report.text()
    assert text.isascii() and max(map(len, text.splitlines())) <= 80
    found = report.json()
    pages = found["pages"]
    purposes = pages["page_tables"] + pages["sept_pairs"] + pages["guest_pairs"]
    if not found["violations"]:
        assert pages["allocated"] == purposes + pages["freed"] + found["cache_left"]
    for entry in found["refused"]:
        assert entry["count"] == len(entry["lines"])
        assert entry["reason"].split()[0] in text
        assert str(entry["lines"][0]) in text


def refused(found: dict[str, Any]) -> dict[str, list[int]]:
    return {entry["kind"]: entry["lines"] for entry in found["refused"]}


@pytest.mark.parametrize("design", [name for name in NAMES if name != "reserved"])
def test_lost_race(design: str, tmp_path: Path) -> None:
    trace = Trace()
    trace.mapped()
    won = trace.split(cpu=1)
    trace.mapped(GFN + 0x200, HUGE + OTHER_REGION)
    trace.split(GFN + 0x200, HUGE + OTHER_REGION, cpu=1)  # far behind: others come in between
    lost = trace.split_event(GFN, errno=-16, cpu=2)
    found = run(trace, tmp_path, design)
    assert found["splits"] == {"0": 2, "-16": 1}
    assert found["performed"] == 2
    (explained,) = found["explained"]
    assert (explained["line"], explained["cpu"], explained["gfn"]) == (lost, 2, GFN)
    assert (explained["by"]["line"], explained["by"]["cpu"]) == (won, 1)
    assert explained["how"] == ("lost" if design in SHARED else "waited")
    # the loser's sp, unless he waits for a mutex before he has one; and what the second split did not need
    loser = 0 if design in ("v5", "sept-alt", "v6", "tip") else 2
    assert found["pages"]["freed"] == loser + (2 if design in ("tip", "two-caches") else 0)
    assert found["cpus"] == 2
    assert found["seamcalls"]["TDH.MEM.PAGE.DEMOTE"] == 2
    assert not found["unexplained"] and not found["violations"]


def test_several_losers_one_of_them_on_the_winners_cpu(tmp_path: Path) -> None:
    trace = Trace()
    trace.mapped()
    trace.changed(GFN, HUGE, HUGE & ~2, cpu=3)  # write-protected: no split, and not what they lost to
    won = trace.split(huge=HUGE & ~2, cpu=1, pid=801)
    for cpu, pid in ((1, 802), (2, 803), (2, 804)):
        trace.split_event(GFN, HUGE & ~2, errno=-16, cpu=cpu, pid=pid)
    found = run(trace, tmp_path, "spinlock-shared")
    assert [e["how"] for e in found["explained"]] == ["lost"] * 3
    assert {e["by"]["line"] for e in found["explained"]} == {won}
    assert found["pages"]["freed"] == 6


def test_lost_to_something_else_than_a_split(tmp_path: Path) -> None:
    trace = Trace()
    trace.mapped()
    zap = trace.changed(GFN, HUGE, NONE, cpu=3)
    trace.split_event(GFN, errno=-16, cpu=1)
    alone = trace.split_event(GFN + 0x200, errno=-16, cpu=1)
    found = run(trace, tmp_path, "spinlock-shared")
    (explained,) = found["explained"]
    assert (explained["how"], explained["by"]["line"]) == ("other", zap)
    assert [u["line"] for u in found["unexplained"]] == [alone]
    assert found["performed"] == 0


@pytest.mark.parametrize("design", NAMES)
def test_out_of_memory(design: str, tmp_path: Path) -> None:
    trace = Trace()
    trace.mapped()
    failed = trace.split_event(GFN, errno=-12)
    trace.split()
    again = trace.split_event(GFN, errno=-12)
    found = run(trace, tmp_path, design)
    assert found["splits"] == {"0": 1, "-12": 2}
    assert [(e["line"], e["how"]) for e in found["explained"]] == [(failed, "enomem")]
    assert found["performed"] == 1
    assert [u["line"] for u in found["unexplained"]] == [again]  # it is a table by then


def test_other_errors_are_not_explained(tmp_path: Path) -> None:
    trace = Trace()
    trace.mapped()
    line = trace.split_event(GFN, errno=-95)
    found = run(trace, tmp_path)
    assert found["splits"] == {"-95": 1}
    assert found["unexplained"] == [
        {"line": line, "why": "gfn 100000: nothing in the recording leads to -EOPNOTSUPP: not performed"}
    ]


def test_one_gigabyte_leaf(tmp_path: Path) -> None:
    trace = Trace()
    mapped = trace.changed(GFN, NONE, HUGE, level=3)
    trace.changed(GFN, HUGE, TABLE, level=3)
    split = trace.split_event(GFN, level=3)
    for i in range(4):
        trace.split(GFN + 0x200 * i, HUGE + OTHER_REGION * i, TABLE + 0x1000 * i)
    found = run(trace, tmp_path)
    assert found["splits"] == {"0": 5}
    assert found["splits_by_level"] == {"2": {"0": 4}, "3": {"0": 1}}
    assert refused(found) == {"1g-leaf": [mapped], "level-3": [split]}
    assert found["performed"] == 4
    assert found["leaves"]["recorded"] == {"4K": 2048, "2M": 508, "1G": 0}
    assert not found["unexplained"]


def test_mapped_at_2m_again_in_one_step_and_split_again(tmp_path: Path) -> None:
    trace = Trace()
    trace.mapped()
    trace.split()
    collapse = trace.changed(GFN, TABLE, HUGE)
    trace.split(table=TABLE + OTHER_REGION)
    found = run(trace, tmp_path)
    assert refused(found) == {"huge-again": [collapse]}
    assert (found["performed"], found["added_again"], found["pages_split"]) == (2, 1, 1)
    # both pairs and the two pages of the sp were given back by hand
    assert found["pages"]["returned"] == 6
    assert found["pairs"] == {"end": {"guest": 1, "sept": 1}, "added": {"guest": 2, "sept": 2}, "most": 2}
    assert not found["violations"] and not found["unexplained"]


@pytest.mark.parametrize("design", NAMES)
def test_table_removed_and_mapped_at_2m_again(design: str, tmp_path: Path) -> None:
    trace = Trace()
    lines: dict[str, list[int]] = {"table-removed": [], "huge-again": []}
    trace.mapped()
    for _ in range(5):  # more than a bound of the model that counts pages only
        trace.split()
        lines["table-removed"].append(trace.changed(GFN, TABLE, NONE))
        trace.changed(GFN, HUGE & ~0x80, FROZEN, level=1)
        lines["huge-again"].append(trace.mapped())
    found = run(trace, tmp_path, design)
    assert refused(found) == lines
    assert (found["performed"], found["added_again"]) == (5, 5)
    assert found["pairs_installed"] == 0
    assert found["pages"]["guest_pairs"] == 10
    assert found["leaves"]["model"] == {"4K": 0, "2M": 1}
    assert not found["violations"] and not found["unexplained"]


def test_slot_deletion_builds_a_second_root(tmp_path: Path) -> None:
    trace = Trace()
    trace.changed(0, NONE, TABLE, level=4)
    trace.mapped()
    trace.split()
    root = trace.changed(0, NONE, TABLE + 0x1000, level=4)
    again = trace.mapped()  # under the new root
    removed = trace.changed(GFN, TABLE, NONE)  # under the old one
    top = trace.changed(0, TABLE, NONE, level=4)
    found = run(trace, tmp_path)
    assert refused(found) == {"second-root": [root], "huge-again": [again], "table-removed": [removed, top]}
    assert found["leaves"]["recorded"] == {"4K": 512, "2M": 1, "1G": 0}


def test_split_of_what_is_no_2m_page(tmp_path: Path) -> None:
    trace = Trace()
    trace.mapped()
    trace.split()
    twice = trace.split_event(GFN)
    trace.mapped(GFN + 0x200)
    trace.changed(GFN + 0x200, HUGE, NONE)
    gone = trace.split_event(GFN + 0x200)
    small = trace.split_event(GFN + 0x400, level=1)
    found = run(trace, tmp_path)
    assert refused(found) == {"split-again": [twice], "split-unmapped": [gone], "level": [small]}
    assert found["performed"] == 1
    assert found["splits"] == {"0": 4}


def test_split_of_a_page_never_seen_before(tmp_path: Path) -> None:
    trace = Trace()
    trace.mapped(GFN + 0x200)
    line = trace.split_event(GFN)
    found = run(trace, tmp_path)
    assert found["performed"] == 1
    assert [u["line"] for u in found["unexplained"]] == [line]
    assert found["leaves"]["recorded"] is None


def test_recording_of_splits_alone(tmp_path: Path) -> None:
    trace = Trace()
    for i in range(3):
        trace.split_event(GFN + 0x200 * i)
    won = trace.split_event(GFN + 0x600, cpu=1)
    trace.split_event(GFN + 0x600, errno=-16, cpu=2)
    found = run(trace, tmp_path, "per-vcpu")
    assert found["performed"] == 4
    assert found["sept_pages_unplaced"] == 4
    assert found["pairs"]["end"] == {"guest": 4, "sept": 1}
    assert found["explained"][0]["by"]["line"] == won
    assert not found["unexplained"]


def test_recording_that_begins_in_the_middle(tmp_path: Path) -> None:
    trace = Trace()
    trace.split()
    found = run(trace, tmp_path)
    assert found["performed"] == 1
    assert found["leaves"]["recorded"] is None
    assert not found["unexplained"] and not found["refused"]


def test_pairs_follow_the_recorded_places_of_tables(tmp_path: Path) -> None:
    trace = Trace()
    for i in range(6):
        trace.mapped(GFN + 0x200 * i, HUGE + OTHER_REGION * i)
        trace.split(GFN + 0x200 * i, HUGE + OTHER_REGION * i, TABLE + OTHER_REGION * (i % 3))
    found = run(trace, tmp_path)
    assert found["sept_regions"] == 3
    assert found["pairs"]["end"] == {"guest": 6, "sept": 3}
    assert found["seamcalls"]["TDH.PHYMEM.PAMT.ADD"] == 3
    assert found["topups"]["sizes"] == {"4": 4, "2": 2}


def test_noise_is_counted(tmp_path: Path) -> None:
    trace = Trace()
    for i in range(40):
        trace.changed(0x10 + i, NONE, 0x2A85E67, level=1)
    trace.changed(0x10, 0x2A85E67, 0x2A85E65, level=1)
    trace.changed(0x10, 0x2A85E65, NONE, level=1)
    trace.changed(0x101306, NONE, 0x8000101306047, level=1)
    trace.event("kvm_mmu_get_page: sp gen 0 gfn 0 l4 8-byte q0 direct wux nxe ad root 0 sync new")
    smm = trace.changed(0x20, NONE, 0x2A85E67, level=1, as_id=1)
    trace.mapped()
    trace.split()
    trace.changed(GFN, HUGE & ~0x80, HUGE & ~0x82, level=1)
    found = run(trace, tmp_path)
    assert found["counted"] == {"map-4k": 40, "bits": 2, "zap-4k": 1, "special": 1}
    assert refused(found) == {"smm": [smm]}
    assert found["leaves"]["recorded"] == {"4K": 39 + 512, "2M": 0, "1G": 0}


def test_truncated(tmp_path: Path) -> None:
    trace = Trace()
    trace.mapped()
    trace.split()
    trace.mapped(GFN + 0x200)
    change = trace.changed(GFN + 0x200, HUGE, TABLE)
    trace.split_event(GFN + 0x200)
    found = run(trace.text()[:-20], tmp_path)
    assert found["performed"] == 1
    assert found["problem_counts"] == {"truncated": 1}
    assert [u["line"] for u in found["unexplained"]] == [change]


def test_no_splits(tmp_path: Path) -> None:
    trace = Trace()
    trace.mapped()
    trace.event("kvm_exit: reason EPT_VIOLATION")
    file = tmp_path / "trace.txt"
    file.write_text(trace.text())
    report = replay("spinlock", file)
    check(report)
    assert report.exit_code == 4
    head = "NOT REACHED: no kvm_mmu_split_huge_page in it, so no split to replay\n  read: 1 kvm_tdp_mmu_spte_changed\n"
    assert head in report.text()
    assert "  not used: 1 kvm_exit\n  missing: kvm_mmu_split_huge_page; record with: trace-cmd record" in report.text()
    assert report.json()["events"] == {
        "read": {"kvm_tdp_mmu_spte_changed": 1},
        "malformed": {},
        "other": {"kvm_exit": 1},
    }
    assert report.json()["splits"] == {}


DESIGN = """
from septum.designs import spinlock
from septum.kernel.locks import spin_lock
class Design(spinlock.Design):
    async def {hook}:
        {body}
"""


@pytest.mark.parametrize(
    ("hook", "body", "broken"),
    [
        ("alloc_pamt_page(self) -> bool", "return False", "no-kvm-bug"),
        ("unlock_split_cache(self) -> None", "pass", "locks-free"),
        (
            "lock_split_cache(self) -> None",
            "[await spin_lock(self.external_kvm_split_cache_lock) for _ in '12']",
            "deadlock",
        ),
    ],
)
def test_design_that_breaks_a_property(hook: str, body: str, broken: str, tmp_path: Path) -> None:
    design = tmp_path / "mine.py"
    design.write_text(DESIGN.format(hook=hook, body=body))
    trace = Trace()
    trace.mapped()
    line = trace.split()
    trace.mapped(GFN + 0x200)
    trace.split(GFN + 0x200)
    file = tmp_path / "trace.txt"
    file.write_text(trace.text())
    report = replay(str(design), file)
    check(report)
    assert report.exit_code == 1
    assert [(v.property, v.line) for v in report.violations] == [(broken, line)]
    assert f"VIOLATED: {broken} at line {line}" in report.text()
