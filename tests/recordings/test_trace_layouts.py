# SPDX-License-Identifier: GPL-2.0-or-later
"""Every layout of one real recording gives the same events."""

from collections import Counter
from pathlib import Path

import pytest

from septum.recordings import PARSED_EVENTS, Event, PageFault, SetSpte, SplitHugePage, SpteChanged, TraceReader

DATA = Path(__file__).parent / "data"

LAYOUTS = {
    "a-trace.txt": "ftrace",
    "a-trace-noirqinfo.txt": "ftrace noirq-info",
    "a-trace-latency.txt": "ftrace latency-format",
    "a-report.txt": "trace-cmd report",
    "a-report-t-nanoseconds.txt": "trace-cmd report -t",
    "a-report-l-latency.txt": "trace-cmd report -l",
    "a-report-R-raw.txt": "trace-cmd report -R",
}

EVENTS_IN_EXCERPT = Counter(SpteChanged=14, PageFault=4, SetSpte=3, SplitHugePage=5)


def comparable(event: Event) -> tuple[object, ...]:
    """All but what a layout may change: line numbers, and times finer than microseconds."""
    return (type(event).__name__, *event[1:4], (event.time_ns + 500) // 1000, *event[5:])


@pytest.mark.parametrize(("name", "layout"), LAYOUTS.items())
def test_layout_is_found_and_its_events_are_those_of_the_others(name: str, layout: str) -> None:
    reader = TraceReader(DATA / name)
    events = list(reader)
    assert reader.layout == layout
    assert Counter(type(event).__name__ for event in events) == EVENTS_IN_EXCERPT
    assert [comparable(event) for event in events] == [comparable(e) for e in TraceReader(DATA / "a-trace.txt")]
    assert reader.problems == []
    assert reader.skipped_events == {"print" if "trace-cmd" in layout else "tracing_mark_write": 5}


@pytest.mark.parametrize("name", LAYOUTS)
def test_head_of_the_file_is_not_needed(name: str, tmp_path: Path) -> None:
    lines = (DATA / name).read_text().splitlines(keepends=True)
    bare = tmp_path / "bare.txt"
    bare.write_text("".join(line for line in lines if not line.startswith(("#", "cpus="))))
    reader = TraceReader(bare)
    assert [comparable(event) for event in reader] == [comparable(event) for event in TraceReader(DATA / name)]
    assert reader.layout == LAYOUTS[name]
    assert reader.problems == []


@pytest.mark.parametrize("name", LAYOUTS)
def test_nearly_all_lines_go_the_fast_way(name: str, tmp_path: Path, slow: list[int]) -> None:
    lines = (DATA / name).read_text().splitlines(keepends=True)
    bare = tmp_path / "bare.txt"
    bare.write_text(100 * "".join(line for line in lines if not line.startswith(("#", "cpus="))))
    assert len(list(TraceReader(bare))) == 2600
    # Two until the layout is known, then one for each of the four combinations of task, CPU and flags.
    assert len(slow) <= 6


def test_fields_of_each_event() -> None:
    first: dict[str, Event] = {}
    for event in TraceReader(DATA / "a-trace.txt"):
        first.setdefault(type(event).__name__, event)
    assert first == {
        "PageFault": PageFault(14, "vcpu0", 710, 1, 14_711_957_000, 0, 0x1000, 0x2000, 0x200000006),
        "SpteChanged": SpteChanged(15, "vcpu0", 710, 1, 14_714_947_000, 0, 0, 4, 1 << 63, 0x279D6827),
        "SetSpte": SetSpte(19, "vcpu0", 710, 1, 14_715_645_000, 2, 0x2A85E67, 1, 0x279FF010),
        "SplitHugePage": SplitHugePage(30, "kvmsplit", 680, 0, 14_726_793_000, 0x100000, 0x5400EE7, 2, 0),
    }


def test_splits_that_lost_a_race() -> None:
    splits = [event[5:] for event in TraceReader(DATA / "e-trace.txt", events=["kvm_mmu_split_huge_page"])]
    assert splits == [
        (0x103C00, 0x120A00EE5, 2, 0),
        (0x103C00, 0x120A00EE5, 2, -16),
        (0x103E00, 0x120C00EE5, 2, 0),
        (0x103E00, 0x120C00EE5, 2, -16),
    ]


def test_split_of_a_1_gib_page() -> None:
    events = list(TraceReader(DATA / "f-trace.txt"))
    assert [type(event) for event in events] == [SpteChanged, SetSpte] + 4 * [SpteChanged, SplitHugePage]
    assert [event.level for event in events if isinstance(event, SplitHugePage)] == [3, 2, 2, 2]


def test_nanoseconds_are_kept() -> None:
    times = [event.time_ns for event in TraceReader(DATA / "a-report-t-nanoseconds.txt")]
    assert times[:2] == [14_711_956_963, 14_714_946_622]


def test_lines_add_up() -> None:
    reader = TraceReader(DATA / "a-trace.txt")
    events = list(reader)
    assert reader.lines_read == 43
    assert reader.lines_skipped == 43 - len(events) == 12 + 5
    assert max(event.line for event in events) == 41


def test_only_the_events_asked_for() -> None:
    reader = TraceReader(DATA / "a-trace.txt", events=["kvm_mmu_split_huge_page"])
    assert [type(event) for event in reader] == [SplitHugePage] * 5
    assert reader.skipped_events == {
        "tracing_mark_write": 5,
        "kvm_page_fault": 4,
        "kvm_tdp_mmu_spte_changed": 14,
        "kvm_mmu_set_spte": 3,
    }


def test_no_event_asked_for_counts_all() -> None:
    reader = TraceReader(DATA / "a-report.txt", events=())
    assert list(reader) == []
    assert sum(reader.skipped_events.values()) == 31


def test_iterating_again_reads_again() -> None:
    reader = TraceReader(DATA / "a-trace.txt")
    assert list(reader) == list(reader)
    assert reader.lines_read == 43


@pytest.mark.parametrize("second", LAYOUTS)
def test_recordings_of_two_layouts_in_one_file(second: str, tmp_path: Path) -> None:
    both = tmp_path / "both.txt"
    both.write_text((DATA / "a-trace.txt").read_text() + 3 * (DATA / second).read_text())
    events = [comparable(event) for event in TraceReader(both)]
    quarter = len(events) // 4
    assert events == 4 * events[:quarter]


def test_every_tuple_is_documented() -> None:
    for name, event in PARSED_EVENTS.items():
        assert name in (event.__doc__ or "")
        assert event._fields[:5] == ("line", "task", "pid", "cpu", "time_ns")
