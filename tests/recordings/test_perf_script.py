# SPDX-License-Identifier: GPL-2.0-or-later
"""Recordings as `perf script` prints them, and the kvm_page_fault of older kernels in every form."""

from pathlib import Path

import pytest

from septum.recordings import Event, PageFault, Problem, SplitHugePage, TraceError, TraceReader

DATA = Path(__file__).parent / "data"
BODY = "kvm_mmu_split_huge_page: gfn 100000 spte 140000ee7 level 2 errno -16"
SYSTEMS = {"kvm_page_fault": "kvm"}
NAME_WIDTH = len("kvmmmu:kvm_tdp_mmu_spte_changed")
CHAIN = """\
        ffffffffc0a1b2c3 tdp_mmu_split_huge_page+0x183 ([kernel.kallsyms])
        ffffffffc0a1c0de tdp_mmu_split_huge_pages_root+0x2b5 (/lib/modules/6.12/kernel/arch/x86/kvm/kvm.ko)
            7f3a1c2d3e4f __GI___ioctl+0x3f (/usr/lib/x86_64-linux-gnu/libc.so.6)
            55d0c0ffee00 [unknown] ([unknown])

"""


def read(tmp_path: Path, *lines: str) -> tuple[list[Event], TraceReader]:
    trace = tmp_path / "trace.txt"
    trace.write_text("".join(f"{line}\n" for line in lines))
    reader = TraceReader(trace)
    return list(reader), reader


def split(
    line: int, task: str = "qemu-system-x86", pid: int = 8397, cpu: int = 2, time: int = 1404_389384_000
) -> Event:
    return SplitHugePage(line, task, pid, cpu, time, 0x100000, 0x140000EE7, 2, -16)


def excerpt() -> tuple[list[str], list[Event]]:
    """The recording of a-trace.txt in perf's columns (builtin-script.c), and its events."""
    lines, events = [], []
    for number, text in enumerate((DATA / "a-trace.txt").read_text().splitlines()):
        if found := next((e for e in TraceReader(DATA / "a-trace.txt") if e.line == number + 1), None):
            name, body = text[text.index(": kvm") + 2 :].split(": ", 1)
            where = f"{found.task:>16} {found.pid:7} [{found.cpu:03}] {found.time_ns / 1e9:12.6f}"
            lines.append(f"{where}: {SYSTEMS.get(name, 'kvmmmu') + ':' + name:>{NAME_WIDTH}}: {body}")
            events.append(found._replace(line=len(lines)))
    return lines, events


def test_events_are_those_that_ftrace_prints(tmp_path: Path, slow: list[int]) -> None:
    lines, events = excerpt()
    assert len(events) == 26
    found, reader = read(tmp_path, *lines)
    assert found == events
    assert (reader.layout, reader.problems) == ("perf script", [])
    slow.clear()
    found, _ = read(tmp_path, *(lines * 50))
    assert [e._replace(line=0) for e in found] == [e._replace(line=0) for e in events] * 50
    assert len(slow) <= 6


@pytest.mark.parametrize(
    ("head", "event"),
    [
        (" qemu-system-x86  8397 [002]  1404.389384: kvmmmu:", split(1)),
        (" qemu-system-x86  8391/8397    [002]  1404.389384: kvmmmu:", split(1)),
        ("CPU 0/KVM    8397 [002]  1404.389384: kvmmmu:", split(1, "CPU 0/KVM")),
        ("             a-1    8397 [002]  1404.389384: kvmmmu:", split(1, "a-1")),
        ("            vcpu 1234567 [1023] 1404.389384123: kvmmmu:", split(1, "vcpu", 1234567, 1023, 1404_389384_123)),
        (
            "            vcpu       7 [002] 99999.000001:                        kvmmmu:",
            split(1, "vcpu", 7, time=99999000001000),
        ),
        ("                       7 [002] 99999.000001: ", split(1, "", 7, time=99999000001000)),
    ],
)
def test_head_of_a_line(head: str, event: Event, tmp_path: Path) -> None:
    found, reader = read(tmp_path, head + BODY, head + BODY)
    assert found == [event, event._replace(line=2)]
    assert reader.problems == []
    assert reader.layout == "perf script" + " --ns" * ("9384123" in head)


def test_other_events_call_chains_and_comments(tmp_path: Path) -> None:
    head = "            qemu    8397 [002]  1404.389384: "
    lines = ["# ========", "# captured on    : Wed Nov  5 10:00:00 2026", "#"]
    lines += [f"{head}kvmmmu:{BODY}", *CHAIN.splitlines(), f"{head}kvm:kvm_exit: reason EPT_VIOLATION rip 0x1"]
    lines += [f"{head}     cycles: ffffffff81000000 native_write_msr+0x4 ([kernel.kallsyms])", ""]
    lines += [f"{head}kvmmmu:{BODY}"]
    found, reader = read(tmp_path, *lines)
    assert [event.line for event in found] == [4, 13]
    assert reader.skipped_events == {"kvm_exit": 1, "cycles": 1}
    assert reader.problems == []


def test_lost_events(tmp_path: Path) -> None:
    head = "            qemu    8397 [002]  1404.389384: "
    found, reader = read(tmp_path, f"{head}kvmmmu:{BODY}", f"{head}PERF_RECORD_LOST lost 77", f"{head}kvmmmu:{BODY}")
    assert len(found) == 2
    assert reader.problems == [Problem(2, "lost-events", "CPU 2 lost 77 events")]
    assert reader.lost_events == 77


def test_without_a_cpu_it_is_no_recording(tmp_path: Path) -> None:
    with pytest.raises(TraceError, match="perf script"):
        read(tmp_path, f" qemu-system-x86  8397  1404.389384: kvmmmu:{BODY}")


@pytest.mark.parametrize(
    "head",
    [
        "            vcpu-710     [001] ...1.    14.714947: kvm_page_fault: {}",
        "            vcpu-710   [001]    14.714947: kvm_page_fault:       {}",
        "    vcpu     710 [001]    14.714947: kvm:kvm_page_fault: {}",
    ],
)
@pytest.mark.parametrize(
    "text",
    ["address 84d000 error_code 4", "fault_address=84d000 error_code=4", "fault_address=0x84d000 error_code=0x4"],
)
def test_page_fault_of_an_older_kernel(head: str, text: str, tmp_path: Path) -> None:
    line = head.format(text)
    new = head.format("vcpu 3 rip 0x0 address 0x000000000084d000 error_code 0x4")
    found, reader = read(tmp_path, line, line, new, line)
    old = PageFault(1, "vcpu", 710, 1, 14_714_947_000, None, None, 0x84D000, 4)
    assert found == [old, old._replace(line=2), old._replace(line=3, vcpu=3, rip=0), old._replace(line=4)]
    assert reader.problems == []
