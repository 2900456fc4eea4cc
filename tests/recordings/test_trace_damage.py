# SPDX-License-Identifier: GPL-2.0-or-later
"""Damaged recordings are read as far as they go, and say what is wrong with them."""

import gzip
from pathlib import Path

import pytest

from septum.recordings import PROBLEM_KINDS, Event, Problem, TraceError, TraceReader

HEAD = "           vcpu0-710     [001] ...1.    "
SPLIT = "kvm_mmu_split_huge_page: gfn 100000 spte 140000ee7 level 2 errno 0"


def line(microseconds: int = 14_714_947, text: str = SPLIT) -> bytes:
    return f"{HEAD}{microseconds / 1e6:.6f}: {text}\n".encode()


def read(tmp_path: Path, *parts: bytes, pack: bool = False) -> tuple[list[Event], TraceReader]:
    trace = tmp_path / "trace"
    text = b"".join(parts)
    trace.write_bytes(gzip.compress(text) if pack else text)
    reader = TraceReader(trace)
    events = list(reader)
    assert all(problem.kind in PROBLEM_KINDS for problem in reader.problems)
    assert all(problem.text.isascii() and problem.text.isprintable() for problem in reader.problems)
    assert reader.lines_skipped == reader.lines_read - len(events)
    return events, reader


@pytest.mark.parametrize(
    "head",
    [
        b"# entries-in-buffer/entries-written: 100/250   #P:4\n",
        b"# latency: 0 us, #100/250, CPU#0 | (M:desktop VP:0, KP:0, SP:0 HP:0 #P:2)\n",
    ],
)
def test_overwritten_buffer(head: bytes, tmp_path: Path) -> None:
    events, reader = read(tmp_path, b"# tracer: nop\n#\n", head, line())
    assert len(events) == 1
    text = "100 of 250 events left; record with a bigger buffer (trace-cmd record -b)"
    assert reader.problems == [Problem(3, "overwritten", text)]
    assert reader.lost_events == 150


def test_whole_buffer_is_no_problem(tmp_path: Path) -> None:
    _, reader = read(tmp_path, b"# entries-in-buffer/entries-written: 250/250   #P:4\n", line())
    assert (reader.problems, reader.lost_events) == ([], 0)


@pytest.mark.parametrize(
    ("text", "lost", "many"),
    [
        (b"CPU:1 [LOST 123 EVENTS]\n", 123, "123"),
        (b"CPU:1 [LOST EVENTS]\n", 1, "an unknown number of"),
        (b"CPU:1 [123 EVENTS DROPPED]\n", 123, "123"),
        (b"CPU:1 [EVENTS DROPPED]\n", 1, "an unknown number of"),
    ],
)
def test_lost_events(text: bytes, lost: int, many: str, tmp_path: Path) -> None:
    events, reader = read(tmp_path, line(), line(), text, line())
    assert len(events) == 3
    assert reader.problems == [Problem(3, "lost-events", f"CPU 1 lost {many} events")]
    assert reader.lost_events == lost


def test_started_buffers_and_empty_cpus_are_no_problem(tmp_path: Path) -> None:
    notes = b"version = 6\nCPU 0 is empty\ncpus=2\n##### CPU 1 buffer started ####\n\n"
    events, reader = read(tmp_path, notes, line())
    assert (len(events), reader.problems, reader.lines_skipped) == (1, [], 5)


def test_last_line_is_cut(tmp_path: Path) -> None:
    # What is left of "errno -16" is a valid number, but not the one that was printed.
    cut = line(text=SPLIT[:-1] + "-1")[:-1]
    events, reader = read(tmp_path, line(), line(), cut)
    assert len(events) == 2
    assert [problem[:2] for problem in reader.problems] == [(3, "truncated")]
    assert reader.lines_read == 3


def test_only_line_is_cut(tmp_path: Path) -> None:
    events, reader = read(tmp_path, line()[:-1])
    assert (len(events), reader.problem_counts) == (0, {"truncated": 1})


def test_gzip_ends_early(tmp_path: Path) -> None:
    lines = [line(1_000_000 + 7919 * number % 999_983) for number in range(5000)]
    packed = gzip.compress(b"".join(lines))
    trace = tmp_path / "trace.gz"
    trace.write_bytes(packed[: len(packed) // 2])
    reader = TraceReader(trace)
    events = list(reader)
    assert 1000 < len(events) < 4000
    assert [event.line for event in events] == list(range(1, len(events) + 1))
    assert reader.problem_counts["truncated"] == 1
    assert "gzip data ends early" in reader.problems[-1].text


def test_gzip_is_damaged(tmp_path: Path) -> None:
    lines = [line(1_000_000 + 7919 * number % 999_983) for number in range(20_000)]
    packed = bytearray(gzip.compress(b"".join(lines)))
    packed[-100:-50] = bytes(50)
    trace = tmp_path / "trace.gz"
    trace.write_bytes(packed)
    reader = TraceReader(trace)
    assert len(list(reader)) > 1000
    assert reader.problem_counts["truncated"] == 1
    assert "damaged" in reader.problems[-1].text


def test_gzip_cut_in_its_trailer_loses_no_line(tmp_path: Path) -> None:
    trace = tmp_path / "trace.gz"
    trace.write_bytes(gzip.compress(line() * 3)[:-4])
    reader = TraceReader(trace)
    assert len(list(reader)) == 3
    assert reader.problems == [Problem(3, "truncated", "the gzip data ends early")]


@pytest.mark.parametrize("pack", [False, True])
@pytest.mark.parametrize("garbage", [b"\0" * 300, b"\xff\xfe\x80" * 99, bytes(range(256)), b"x" * 3_000_000])
def test_garbage_in_the_middle(garbage: bytes, pack: bool, tmp_path: Path) -> None:
    events, reader = read(tmp_path, line() * 3, garbage, b"\n", line() * 3, pack=pack)
    assert len(events) == 6
    assert {problem.kind for problem in reader.problems} == {"unreadable"}
    assert len(reader.problems) == 1


def test_garbage_that_swallows_a_line_end(tmp_path: Path) -> None:
    whole = line()
    for kept in range(1, len(whole) - 1):
        events, reader = read(tmp_path, whole, whole[:kept] + b"\0\0\0" + whole, whole)
        assert [event.line for event in events] == [1, 3]
        assert sum(reader.problem_counts.values()) == 1


def test_unreadable_lines_in_a_row_are_one_problem(tmp_path: Path) -> None:
    events, reader = read(tmp_path, line(), b"a\nb\nc\n", line(), b"d\n")
    assert len(events) == 2
    assert reader.problems == [
        Problem(2, "unreadable", "3 lines, the first not a line of a trace: a"),
        Problem(6, "unreadable", "not a line of a trace: d"),
    ]
    assert reader.problem_counts == {"unreadable": 4}


@pytest.mark.parametrize("count", [999, 1000, 1001, 1500])
def test_too_many_problems_are_counted_only(count: int, tmp_path: Path) -> None:
    _, reader = read(tmp_path, (line() + b"junk\n") * count)
    assert len(reader.problems) == min(count, 1000)
    assert reader.problem_counts == {"unreadable": count}


@pytest.mark.parametrize(
    "text",
    [
        "kvm_mmu_split_huge_page: gfn 100000 spte 140000ee7 level 2",
        "kvm_mmu_split_huge_page: gfn 100000 spte 140000ee7 level 2 errno 0 x",
        "kvm_mmu_split_huge_page: gfn 0x100000 spte 140000ee7 level 2 errno 0",
        "kvm_mmu_split_huge_page: gfn 100000 spte 11112222333344445 level 2 errno 0",
        "kvm_mmu_split_huge_page: gfn 10_000 spte 140000ee7 level 2 errno 0",
        "kvm_mmu_split_huge_page:",
        "kvm_mmu_split_huge_page",
        "kvm_tdp_mmu_spte_changed: as id 256 gfn 0 level 4 old_spte 0 new_spte 279d6827",
        "kvm_tdp_mmu_spte_changed: as id 0 gfn 0 level 4 old_spte  new_spte 279d6827",
        "kvm_mmu_set_spte: gfn 2 spte 2a85e67 (rwxu) level 300 at 279ff010",
        "kvm_page_fault: vcpu 0 rip 0x1000 address 0x0000000000002000 error_code 0xfffffffff00000000",
    ],
)
def test_malformed_fields(text: str, tmp_path: Path) -> None:
    for before in (0, 2):
        events, reader = read(tmp_path, line() * before, line(text=text), line())
        assert len(events) == before + 1
        assert [problem[:2] for problem in reader.problems] == [(before + 1, "malformed")]


def test_times_going_backwards_are_one_problem(tmp_path: Path) -> None:
    events, reader = read(tmp_path, *map(line, [1_000_005, 1_000_002, 1_000_009, 1_000_008, 1_000_008, 1_000_001]))
    assert len(events) == 6
    text = "time goes back by 3000 ns, the first of 3 such places"
    assert reader.problems == [Problem(2, "time-backwards", text)]
    assert reader.problem_counts == {"time-backwards": 3}


@pytest.mark.parametrize("text", [b"\n", b"\n\n\n", b"hello\n", b"#!/bin/sh\nls -l\n", b"\0" * 100, b"a" * 3_000_000])
def test_text_with_no_line_of_a_trace(text: bytes, tmp_path: Path) -> None:
    with pytest.raises(TraceError, match="none of its"):
        read(tmp_path, text)


def test_trace_without_events(tmp_path: Path) -> None:
    events, reader = read(tmp_path, b"# tracer: nop\n#\n# entries-in-buffer/entries-written: 0/0   #P:2\n#\n")
    assert (events, reader.problems, reader.layout) == ([], [], "unknown")
