# SPDX-License-Identifier: GPL-2.0-or-later
"""Single lines: odd task names, columns and clocks; the same read line by line and in blocks."""

from pathlib import Path

import pytest

from septum.recordings import Event, SplitHugePage, TraceReader

BODY = "kvm_mmu_split_huge_page: gfn 100000 spte 140000ee7 level 2 errno -16"
COMMON = f"           vcpu0-710     [001] ...1.    14.714947: {BODY}"


def read(tmp_path: Path, *lines: str) -> tuple[list[Event], TraceReader]:
    trace = tmp_path / "trace.txt"
    trace.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    reader = TraceReader(trace)
    return list(reader), reader


def split(line: int, task: str = "vcpu0", pid: int = 710, cpu: int = 1, time_ns: int = 14_714_947_000) -> Event:
    return SplitHugePage(line, task, pid, cpu, time_ns, 0x100000, 0x140000EE7, 2, -16)


HEADS = {
    "idle": ("          <idle>-0       [000] d.h1.    14.714947: ", split(1, "<idle>", 0, 0)),
    "forgotten name": ("           <...>-123     [002] .....    14.714947: ", split(1, "<...>", 123, 2)),
    "space": ("       CPU 0/KVM-710     [001] ...1.    14.714947: ", split(1, "CPU 0/KVM")),
    "colon": ("     kworker/0:1-710     [001] ...1.    14.714947: ", split(1, "kworker/0:1")),
    "bracket": ("  a [003] b-9 [-710     [001] ...1.    14.714947: ", split(1, "a [003] b-9 [")),
    "dash": ("           a-1-2-710     [001] ...1.    14.714947: ", split(1, "a-1-2")),
    "time": ("         1.5: x:-710     [001] ...1.    14.714947: ", split(1, "1.5: x:")),
    "no name": ("                -710     [001] ...1.    14.714947: ", split(1, "")),
    "UTF-8": ("          vcpü0-710     [001] ...1.    14.714947: ", split(1, "vcpü0")),
    "big PID": ("           vcpu0-123456789 [001] ...1.    14.714947: ", split(1, pid=123456789)),
    "big CPU": ("           vcpu0-710     [1023] ...1.    14.714947: ", split(1, cpu=1023)),
    "tgid": ("           vcpu0-710     (    680) [001] ...1.    14.714947: ", split(1)),
    "no tgid": ("           vcpu0-710     (-------) [001] ...1.    14.714947: ", split(1)),
    "tgid, no flags": ("           vcpu0-710     (    680) [001]    14.714947: ", split(1)),
    "old flags": ("           vcpu0-710   [001] d..1    14.714947: ", split(1)),
    "real-time flags": ("           vcpu0-710   [001] d...2.1    14.714947: ", split(1)),
    "days of uptime": (
        "           vcpu0-710     [001] ...1. 9914714.714947: ",
        split(1, time_ns=9914714_714947_000),
    ),
    "latency, long delay": ("   vcpu0-710       1...1. 14714947us!: ", split(1)),
    "latency, no delay": ("   vcpu0-710       1...1. 14714947us : ", split(1)),
    "latency, big CPU": ("   vcpu0-710     1023d..1. 14714947us*: ", split(1, cpu=1023)),
    "latency of trace-cmd": ("   vcpu0-710    12d..1.    14.714947: ", split(1, cpu=12)),
    "clock that counts": ("           vcpu0-710     [001] ...1. 14714947: ", split(1, time_ns=14714947)),
    "milliseconds": ("           vcpu0-710     [001] ...1.    14.714: ", split(1, time_ns=14_714_000_000)),
    "name padded": ("           vcpu0-710   [001]    14.714947: ", split(1)),
}


@pytest.mark.parametrize("name", HEADS)
def test_head_of_a_line(name: str, tmp_path: Path) -> None:
    head, event = HEADS[name]
    alone, _ = read(tmp_path, head + BODY)
    assert alone == [event]
    # Again with the block expression: first learned from this line, then from another layout's.
    twice, _ = read(tmp_path, head + BODY, head + BODY)
    assert twice == [event, event._replace(line=2)]
    after, reader = read(tmp_path, COMMON, COMMON, head + BODY, COMMON)
    assert after == [split(1), split(2), event._replace(line=3), split(4)]
    assert "unreadable" not in reader.problem_counts


def test_windows_line_ends(tmp_path: Path) -> None:
    events, reader = read(tmp_path, "# tracer: nop\r", "#\r", f"{COMMON}\r", f"{COMMON}\r")
    assert events == [split(3), split(4)]
    assert reader.problems == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("kvm_exit: vcpu 0 reason EPT_VIOLATION rip 0x1004", "kvm_exit"),
        ("kvm_exit:             reason EPT_VIOLATION", "kvm_exit"),
        ("tracing_mark_write: kvmsplit: phase populate begin", "tracing_mark_write"),
        ("print:                tracing_mark_write: a-1 [000] .....  1.000000: " + BODY, "print"),
        ("bprint: f: kvm_page_fault: x", "bprint"),
        ("schedule <-do_idle", "function"),
        ("kvm_mmu_split_huge_page <-x", "function"),
        ("sys_read(fd: 3, buf: 7ffd, count: 400)", "sys_read"),
        ("sys_read -> 0x1", "sys_read"),
        ("<stack trace>", "<stack trace>"),
        ("event-with.odd/chars: 1", "event-with.odd/chars"),
    ],
)
def test_other_events_are_counted_by_name(text: str, name: str, tmp_path: Path) -> None:
    head = COMMON.removesuffix(BODY)
    events, reader = read(tmp_path, head + text, COMMON, head + text, " => vcpu_run", "", COMMON)
    assert events == [split(2), split(6)]
    assert reader.skipped_events == {name: 2}
    assert reader.problems == []


def test_page_fault_of_a_big_vcpu_and_raw_fields_with_a_negative_number(tmp_path: Path) -> None:
    head = "           vcpu0-710   [001]    14.714947: "
    raw = "kvm_mmu_set_spte:      gfn=2 spte=2a85e67 sptep=279ff010 level=1 r=1 x=1 u=-1"
    fault = "kvm_page_fault:       vcpu 4294967295 rip 0x0 address 0xffffffffffffffff error_code 0x0"
    events, reader = read(tmp_path, head + raw, head + fault)
    assert [tuple(event[5:]) for event in events] == [
        (2, 0x2A85E67, 1, 0x279FF010),
        (4294967295, 0, (1 << 64) - 1, 0),
    ]
    assert reader.problems == []
