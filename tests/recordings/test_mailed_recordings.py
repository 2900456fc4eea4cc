# SPDX-License-Identifier: GPL-2.0-or-later
"""Recordings as they are found in mails: a few lines, often without any split, from kernels of every age."""

from pathlib import Path
from typing import Any

import pytest

from septum.recordings.replay import replay
from septum.recordings.report import Report

HEAD = "VCPU-2-4711    [011] ..... 90210.0000{:02}: "

COLLAPSE = [
    "kvm_page_fault: address 4a1b000 error_code 4",
    "kvm_mmu_spte_requested: gfn 4a1b pfn 11521b level 2",
    "kvm_tdp_mmu_spte_changed: as id 0 gfn 4a00 level 2 old_spte 1080c3827 new_spte 115200ea7",
    "kvm_mmu_prepare_zap_page: sp gen 0 gfn 4a00 l1 8-byte q0 direct wux nxe ad root 0 sync",
    "kvm_tdp_mmu_spte_changed: as id 0 gfn 4a00 level 1 old_spte 10444e867 new_spte 5a0",
    "kvm_tdp_mmu_spte_changed: as id 0 gfn 4a01 level 1 old_spte 0 new_spte 5a0",
    "kvm_mmu_set_spte: gfn 4a00 spte 115200ea7 (rwxu) level 2 at 1080c2028",
    "kvm_fpu: unload",
]
"""A 2M leaf in place of a table that was linked before the recording began."""


def lines(events: list[str]) -> list[str]:
    return [HEAD.format(number) + event for number, event in enumerate(events)]


def run(tmp_path: Path, *text: str) -> tuple[Report, dict[str, Any], str]:
    file = tmp_path / "mail.txt"
    file.write_text("".join(f"{line}\n" for line in text))
    report = replay("spinlock", file)
    said = report.text()
    assert said.isascii() and max(map(len, said.splitlines())) <= 80
    assert report.exit_code == 4
    assert "\nNOT REACHED: no kvm_mmu_split_huge_page in it" in said
    return report, report.json(), " ".join(said.split())


def refused(found: dict[str, Any]) -> dict[str, list[tuple[int, int]]]:
    return {entry["kind"]: list(zip(entry["lines"], entry["gfns"], strict=True)) for entry in found["refused"]}


def test_table_that_becomes_a_2m_leaf(tmp_path: Path) -> None:
    _, found, text = run(tmp_path, *lines(COLLAPSE))
    assert refused(found) == {"huge-again": [(3, 0x4A00)]}
    assert "line 3 (gfn 4a00)" in text
    assert found["counted"] == {"zap-4k": 1}
    assert found["vcpus"] == 1  # the thread that faulted, since this kernel does not print its vCPU
    assert "read: 3 kvm_tdp_mmu_spte_changed, 1 kvm_mmu_set_spte, 1 kvm_page_fault" in text
    assert "not used: 1 kvm_fpu, 1 kvm_mmu_prepare_zap_page, 1 kvm_mmu_spte_requested" in text
    assert "missing: kvm_mmu_split_huge_page; record with" in text


def test_only_the_lines_about_the_leaf(tmp_path: Path) -> None:
    _, found, text = run(tmp_path, *lines([COLLAPSE[1], COLLAPSE[2], COLLAPSE[6]]))
    assert refused(found) == {"huge-again": [(2, 0x4A00)]}
    assert "line 2 (gfn 4a00)" in text


def test_table_that_is_removed_first(tmp_path: Path) -> None:
    """In two steps, its linking not recorded either; a table that only goes, or a leaf that only comes, is none."""
    changed = "kvm_tdp_mmu_spte_changed: as id 0 gfn {} level 2 old_spte {} new_spte {}"
    gone, leaf = changed.format("4a00", "1080c3827", "5a0"), changed.format("4a00", "0", "115200ea7")
    _, found, _ = run(tmp_path, *lines([gone, leaf]))
    assert refused(found) == {"table-removed": [(1, 0x4A00)], "huge-again": [(2, 0x4A00)]}
    _, found, _ = run(tmp_path, *lines([gone, changed.format("4c00", "0", "115400ea7")]))
    assert refused(found) == {"table-removed": [(1, 0x4A00)]}
    _, found, _ = run(tmp_path, *lines([leaf]))
    assert refused(found) == {}


def test_wrapped_by_a_mailer(tmp_path: Path) -> None:
    whole = lines(COLLAPSE)
    broken = [
        piece
        for line in whole[:7]
        for piece in (line[:76].rsplit(" ", 1)[0], line[len(line[:76].rsplit(" ", 1)[0]) + 1 :])
    ]
    broken.insert(10, "....")
    _, found, text = run(tmp_path, *broken, " " + whole[7])
    assert refused(found) == {"huge-again": [(5, 0x4A00)]}
    assert found["problem_counts"] == {"wrapped": 7, "unreadable": 1}
    assert "lines that a mailer broke in two: joined again" in text
    assert found["events"] == run(tmp_path, *whole)[1]["events"]


def test_report_of_an_older_trace_cmd(tmp_path: Path) -> None:
    head = "       CPU 3/KVM-4711 [011] 90210.000041: "
    _, found, text = run(
        tmp_path,
        "CPU 17 is empty",
        "cpus=64",
        head + "kvm_mmu_get_page:     new sp gfn 0 4 q0 direct wux pae !nxe !wp root 0 sync",
        head + "kvm_mmu_set_spte:     gfn 4a1b spte 11521b025 (r-xu) level 1 at 1080c30d8",
        head + "kvm_mmu_spte_requested: gfn 4a1b pfn 11521b level 1",
        head + "kvm_mmu_set_spte:     gfn 4a1b spte 11521b027 (rwxu) level 1 at 1080c30d8",
        head + "kvm_mmu_set_spte:     gfn 4a1b spte 11621b027 (rwxu) level 1 at 1080c30d8",
        head + "kvm_mmu_set_spte:     gfn 4c00 spte 115400ea7 (rwxu) level 2 at 1080c2030",
    )
    assert found["layout"] == "trace-cmd report"
    # the second of the four makes writable what is mapped
    assert found["counted"] == {"map-4k": 2, "map-huge": 1}
    assert "4K pages mapped 2, by kvm_mmu_set_spte alone huge pages mapped 1, by" in text
    assert "missing: kvm_mmu_split_huge_page, kvm_tdp_mmu_spte_changed; record with" in text
    assert found["leaves"]["recorded"] is None
    assert found["problem_counts"] == {}


def test_perf_script(tmp_path: Path) -> None:
    head = " qemu-system-x86  4711 [011] 90210.000041: kvmmmu:"
    _, found, text = run(
        tmp_path,
        head + "kvm_tdp_mmu_spte_changed: as id 0 gfn 0 level 4 old_spte 1080c1907 new_spte 0",
        head + "kvm_tdp_mmu_spte_changed: as id 0 gfn 4a1b level 1 old_spte 60000011521bb77 new_spte 5a0",
        head + "kvm_tdp_mmu_spte_changed: as id 0 gfn 4c00 level 2 old_spte 600000115400bf3 new_spte 5a0",
    )
    assert found["layout"] == "perf script"
    assert found["counted"] == {"zap-4k": 1, "zap-huge": 1}
    assert refused(found) == {"table-removed": [(1, 0)]}
    assert "read: 3 kvm_tdp_mmu_spte_changed missing" in text


@pytest.mark.parametrize(
    ("event", "name", "counted"),
    [
        ("kvm_page_fault: vcpu 17 rip 0x0 address 0x0000000004a1b000 error_code 0x500000004", "kvm_page_fault", {}),
        (
            "kvm_mmu_set_spte: gfn 4a1b spte 86000011521bb37 (rwxu) level 1 at 1080c30d8",
            "kvm_mmu_set_spte",
            {"map-4k": 1},
        ),
    ],
)
def test_one_kind_of_event(event: str, name: str, counted: dict[str, int], tmp_path: Path) -> None:
    _, found, text = run(tmp_path, *lines([event] * 4))
    assert found["events"] == {"read": {name: 4}, "malformed": {}, "other": {}}
    assert found["counted"] == counted
    assert f"read: 4 {name} missing: kvm_mmu_split_huge_page, kvm_tdp_mmu_spte_changed;" in text


def test_vcpus_of_an_older_kernel_are_its_threads(tmp_path: Path) -> None:
    other = HEAD.replace("VCPU-2-4711", "VCPU-3-4712").format(50) + COLLAPSE[0]
    assert run(tmp_path, *lines(COLLAPSE[:1] * 3), other)[0].vcpus == [4711, 4712]


def test_mappings_are_not_counted_twice(tmp_path: Path) -> None:
    """Where both events of a mapping are recorded, the change of the SPTE is what counts."""
    both = [
        "kvm_mmu_set_spte: gfn 4a1a spte 11521ab37 (rwxu) level 1 at 1080c30d0",
        "kvm_tdp_mmu_spte_changed: as id 0 gfn 4a1b level 1 old_spte 0 new_spte 11521bb37",
        "kvm_mmu_set_spte: gfn 4a1b spte 11521bb37 (rwxu) level 1 at 1080c30d8",
    ]
    _, found, text = run(tmp_path, *lines(both))
    assert found["counted"] == {"map-4k": 1}
    assert "alone" not in text


def test_splits_that_cannot_be_read_are_not_called_missing(tmp_path: Path) -> None:
    _, found, text = run(tmp_path, *lines(["kvm_mmu_split_huge_page: gfn 4a00 level 2 errno 0"] * 2 + COLLAPSE[2:3]))
    assert found["events"]["malformed"] == {"kvm_mmu_split_huge_page": 2}
    assert "in it that can be read" in text
    assert "not read: 2 kvm_mmu_split_huge_page, whose fields are not as the kernel prints them" in text
    assert "missing" not in text


def test_nothing_that_a_replay_uses(tmp_path: Path) -> None:
    others = [f"event_{number}: x" for number in range(11)]
    _, _, text = run(tmp_path, *lines([*others, "kvm_exit: y", "kvm_exit: y"]))
    assert "read: none of the events that a replay uses" in text
    assert "not used: 2 kvm_exit, 1 event_0, 1 event_1, 1 event_10, 1 event_2" in text and "and 4 other names" in text
