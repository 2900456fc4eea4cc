# SPDX-License-Identifier: GPL-2.0-or-later
"""Recordings that were pasted into a mail: quoted, and broken at 72 columns or so."""

import textwrap
from collections.abc import Collection
from pathlib import Path

import pytest

from septum.recordings import Event, PageFault, SetSpte, SplitHugePage, SpteChanged, TraceReader
from septum.recordings.fast import FastPath
from septum.recordings.layout import Layout
from tests.recordings.accounts import check_accounts

DATA = Path(__file__).parent / "data"
FORMS = sorted(path.name for path in DATA.glob("*-*.txt"))
HEAD = "VCPU-2-4711    [011] ..... 90210.000041: "
SPLIT = "kvm_mmu_split_huge_page: gfn 100000 spte 140000ee7 level 2 errno 0"


def read(tmp_path: Path, *lines: str) -> tuple[list[Event], TraceReader]:
    trace = tmp_path / "mail.txt"
    trace.write_text("".join(f"{line}\n" for line in lines))
    reader = TraceReader(trace)
    events = list(reader)
    check_accounts(events, reader)
    return events, reader


def broken(line: str, width: int) -> list[str]:
    """A line as a mailer breaks it, at a space; comments stay whole."""
    if line.lstrip("> ").startswith("#"):
        return [line]
    return textwrap.wrap(line, width, break_long_words=False, break_on_hyphens=False) or [line]


def without_lines(events: list[Event]) -> list[Event]:
    return [event._replace(line=0) for event in events]


@pytest.mark.parametrize("quote", ["", "> ", ">", "> > ", ">>> "])
@pytest.mark.parametrize("width", [60, 66, 72, 78, 1000])
@pytest.mark.parametrize("name", FORMS)
def test_mail_gives_the_events_of_the_recording(name: str, width: int, quote: str, tmp_path: Path) -> None:
    lines = (DATA / name).read_text().splitlines()
    plain = TraceReader(DATA / name)
    wanted = list(plain)
    mail = [quote + piece for line in lines for piece in broken(line, width)]
    events, reader = read(tmp_path, *mail)
    assert without_lines(events) == without_lines(wanted)
    assert reader.skipped_events == plain.skipped_events
    assert reader.lines_joined == len(mail) - len(lines)
    kinds = {"wrapped"} if width < 100 else set()
    assert set(reader.problem_counts) == kinds | ({"quoted"} if quote else set())
    for event in events:  # each stands on its first line
        assert f"-{event.pid} " in mail[event.line - 1]


def test_quoted_first_and_broken_then(tmp_path: Path) -> None:
    # Of such a line only the first piece keeps the mark.
    lines = (DATA / "a-trace.txt").read_text().splitlines()
    mail = [piece for line in lines for piece in broken("> " + line, 72)]
    events, reader = read(tmp_path, "Some words before,", "and some more.", *mail, "> ", "Regards")
    assert without_lines(events) == without_lines(list(TraceReader(DATA / "a-trace.txt")))
    assert reader.problem_counts["unreadable"] == 3
    assert reader.problem_counts["quoted"] == sum(line[0] == ">" and line[2] != "#" for line in mail)


def test_what_is_said(tmp_path: Path) -> None:
    events, reader = read(
        tmp_path, f"> {HEAD}kvm_mmu_split_huge_page: gfn 100000", "> spte 140000ee7 level 2 errno -16"
    )
    assert events == [SplitHugePage(1, "VCPU-2", 4711, 11, 90210_000041_000, 0x100000, 0x140000EE7, 2, -16)]
    assert [problem[:2] for problem in reader.problems] == [(1, "quoted"), (1, "wrapped")]
    assert reader.problem_counts == {"quoted": 2, "wrapped": 1}
    assert (reader.lines_read, reader.lines_skipped, reader.layout) == (2, 0, "ftrace")


def test_events_whose_fields_are_not_read(tmp_path: Path) -> None:
    events, reader = read(
        tmp_path,
        f"{HEAD}kvm_mmu_prepare_zap_page: sp gen 0",
        "gfn 4a00 l1 8-byte q0 direct wux nxe ad root 0 sync",
        f"{HEAD}kvm_page_fault: address",
        "4a1b000 error_code 4",
        "[...]",
        f"{HEAD}kvm_fpu: unload",
        "root 0 sync",
    )
    assert events == [PageFault(3, "VCPU-2", 4711, 11, 90210_000041_000, None, None, 0x4A1B000, 4)]
    assert reader.skipped_events == {"kvm_mmu_prepare_zap_page": 1, "kvm_fpu": 1}
    # By then lines are known to be broken, so the last one may be more of the one before; [...] follows a whole event.
    assert reader.problem_counts == {"wrapped": 3, "unreadable": 1}


@pytest.mark.parametrize(
    "pieces",
    [
        ["VCPU-2-4711    [011]", "..... 90210.000041: " + SPLIT],
        ["VCPU-2-4711    [011] .....", "90210.000041: " + SPLIT],
        ["VCPU-2-4711    [011] ..... 90210.000041:", SPLIT],
        ["VCPU-2-4711    [011]", ".....  90210.000041: kvm_mmu_split_huge_page:", "gfn 100000", SPLIT[36:]],
        ["VCPU-2  4711 [011] 90210.000041:", "kvmmmu:" + SPLIT],
        ["VCPU-2-4711    (   4700) [011] ..... 90210.000041: ", "  " + SPLIT + "\r"],
    ],
)
def test_broken_within_its_header(pieces: list[str], tmp_path: Path) -> None:
    whole = SplitHugePage(1, "VCPU-2", 4711, 11, 90210_000041_000, 0x100000, 0x140000EE7, 2, 0)
    for before in ([], ["junk"], [HEAD + SPLIT] * 3, [f"{HEAD}kvm_mmu_set_spte: gfn 4a00 spte", "[011]"]):
        events, _ = read(tmp_path, *before, *pieces, HEAD + SPLIT)
        assert events[-2:] == [whole._replace(line=len(before) + 1), whole._replace(line=len(before) + len(pieces) + 1)]


def test_lines_that_do_not_go_on(tmp_path: Path) -> None:
    """What is not whole in the end is counted as before: malformed or unreadable, each line once."""
    for rest in (["level 2"], ["level 2", "x", "y", "z", "errno 0"], ["", "level 2 errno 0"], ["# level 2 errno 0"]):
        mail = [HEAD + SPLIT, f"{HEAD}kvm_mmu_split_huge_page: gfn 100000 spte 1", *rest, HEAD + SPLIT]
        events, reader = read(tmp_path, *mail)
        assert [event.line for event in events] == [1, len(mail)]
        assert reader.problem_counts["malformed"] == 1
        assert reader.malformed_events == {"kvm_mmu_split_huge_page": 1}
        assert reader.problem_counts.get("unreadable", 0) == sum(line[:1].isalnum() for line in rest)
    events, reader = read(tmp_path, HEAD + SPLIT, "VCPU-2-4711 [011]", "VCPU-2-4711 [011] .....", "x", HEAD + SPLIT)
    assert len(events) == 2
    assert reader.problem_counts == {"unreadable": 3}


def test_words_after_an_event_that_is_whole_are_no_part_of_it(tmp_path: Path) -> None:
    events, reader = read(tmp_path, HEAD + SPLIT, "This split is one too many.", HEAD + "kvm_exit: r", "Why?")
    assert len(events) == 1
    assert reader.problem_counts == {"unreadable": 2}


def test_blocks_are_read_at_once_again_after_a_broken_line(tmp_path: Path, slow: list[int]) -> None:
    changed = "kvm_tdp_mmu_spte_changed: as id 0 gfn 4a00 level 1 old_spte 0 new_spte 5a0"
    other = f"{HEAD}kvm_mmu_spte_requested: gfn 4a1b pfn 1151b level 1 and more"
    mail = [HEAD + changed] * 600 + [other, "of it"] + [HEAD + changed, *broken(HEAD + changed, 72)]
    mail += [HEAD + changed] * 2000
    events, reader = read(tmp_path, *mail)
    assert [type(event) for event in events] == [SpteChanged] * 2602
    assert [event.line for event in events[-2001:]] == [604, *range(606, 2606)]
    assert reader.problem_counts == {"wrapped": 2}
    assert len(slow) < 230


@pytest.mark.parametrize("pieces", [[HEAD + SPLIT, *broken(HEAD + SPLIT, 72)], [f"> {HEAD}{SPLIT}"]])
def test_mails_are_read_line_by_line(pieces: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An expression for blocks is made once at most: in a mail it would be given up again at once."""
    made: list[FastPath] = []

    def fast_path(layout: Layout, events: Collection[str], tally: bool) -> FastPath:
        made.append(FastPath(layout, events, tally))
        return made[-1]

    monkeypatch.setattr("septum.recordings.reader.FastPath", fast_path)
    read(tmp_path, *pieces * 50)
    assert len(made) == (0 if pieces[0].startswith(">") else 1)


def test_only_the_next_line_is_more_of_it(tmp_path: Path) -> None:
    cut = f"{HEAD}kvm_mmu_split_huge_page: gfn 100000 spte 140000ee7 level"
    for before in (0, 3):  # line by line, and in blocks
        events, reader = read(tmp_path, *[HEAD + SPLIT] * before, cut, HEAD + SPLIT, "2 errno 0", HEAD + SPLIT)
        assert len(events) == before + 2
        assert reader.problem_counts == {"malformed": 1, "unreadable": 1}


def test_times_that_go_back_in_a_broken_line(tmp_path: Path) -> None:
    early = HEAD.replace("41:", "40:") + "kvm_mmu_set_spte: gfn 4a00 spte 1151b00ea7 (rwxu) level 2 at 11520"
    for before in (1, 3):
        events, reader = read(tmp_path, *[HEAD + SPLIT] * before, *broken(early, 72), HEAD + SPLIT)
        assert isinstance(events[before], SetSpte)
        assert reader.problem_counts == {"wrapped": 1, "time-backwards": 1}


@pytest.mark.parametrize("name", [name for name in FORMS if "raw" not in name])
def test_quoted_printable(name: str, tmp_path: Path) -> None:
    """Not of raw fields, whose equals signs would be written =3D."""
    lines = (DATA / name).read_text().splitlines()
    mail = []
    for line in lines:
        pieces = [line[at : at + 75] for at in range(0, len(line), 75)] or [""]
        mail += [piece + "=" for piece in pieces[:-1]] + pieces[-1:] if line[:1] != "#" else [line]
    events, reader = read(tmp_path, *mail)
    assert without_lines(events) == without_lines(list(TraceReader(DATA / name)))
    assert set(reader.problem_counts) == {"wrapped"}


def test_quoted_printable_in_three_pieces_and_at_odd_places(tmp_path: Path) -> None:
    whole = HEAD + SPLIT
    for at in range(8, 68, 5):
        pieces = [whole[:at] + "=", whole[at : at + 7] + "=", whole[at + 7 :]]
        events, _ = read(tmp_path, *pieces, whole)
        assert [event.line for event in events] == [1, 4], at
        assert events[0] == events[1]._replace(line=1)


@pytest.mark.parametrize("space", ["\t", "\xa0", "\xa0\xa0", " \xa0"])
@pytest.mark.parametrize("name", FORMS)
def test_other_spaces(name: str, space: str, tmp_path: Path) -> None:
    """Where there are two or more, and before fields; what the text of other events has is their own."""
    lines = (DATA / name).read_text().splitlines()
    mail = [
        line if line[:1] == "#" else line.replace("  ", space).replace(": gfn ", f": gfn{space[-1]}") for line in lines
    ]
    events, reader = read(tmp_path, *mail)
    assert without_lines(events) == without_lines(list(TraceReader(DATA / name)))
    assert reader.problem_counts == {}


def test_ftrace_dump_on_the_console(tmp_path: Path) -> None:
    dump = ["Dumping ftrace buffer:", "-" * 33, *(DATA / "a-trace-latency.txt").read_text().splitlines()[12:], "-" * 33]
    events, reader = read(tmp_path, *[f"[{number / 1000 + 61.25:12.6f}] {line}" for number, line in enumerate(dump)])
    assert without_lines(events) == without_lines(list(TraceReader(DATA / "a-trace-latency.txt")))
    assert reader.layout == "ftrace latency-format"
    assert reader.problem_counts == {"quoted": 31, "unreadable": 3}
