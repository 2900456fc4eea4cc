# SPDX-License-Identifier: GPL-2.0-or-later
"""Mutated lines of every form: nothing crashes, each line is used or counted, and whole lines give their events.

SEPTUM_FUZZ=N runs N seeds of each instead of a few.
"""

import contextlib
import os
import random
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from septum.recordings import Event, TraceError, TraceReader
from septum.recordings.replay import replay
from tests.recordings.accounts import check_accounts
from tests.recordings.test_mail import broken
from tests.recordings.test_perf_script import excerpt

DATA = Path(__file__).parent / "data"
SEEDS = int(os.environ.get("SEPTUM_FUZZ", "6"))


def old_page_faults(lines: list[str]) -> list[str]:
    """The lines of a kernel that does not print the vCPU of kvm_page_fault."""
    return [
        f"{before}kvm_page_fault: address {fields.split()[5].removeprefix('0x').lstrip('0')} error_code {code[2:]}"
        for line in lines
        for before, name, fields in [line.partition("kvm_page_fault: ")]
        for code in [line.split()[-1]]
        if name
    ]


FORMS: dict[str, list[str]] = {path.name: path.read_text().splitlines() for path in sorted(DATA.glob("*-*.txt"))} | {
    "perf script": excerpt()[0]
}
FORMS["old kvm_page_fault"] = old_page_faults(FORMS["a-trace.txt"]) + old_page_faults(FORMS["a-report.txt"])
FORMS["quoted"] = ["> " + line for line in FORMS["a-trace.txt"]]
FORMS["wrapped"] = [piece for line in FORMS["a-report.txt"] for piece in broken(line, 72)]

PIECES = [
    "",
    " ",
    "  ",
    "\t",
    "> ",
    ":",
    "-",
    "[",
    "]",
    "(",
    ")",
    "0",
    "-1",
    "f" * 17,
    "9" * 30,
    "%s",
    "{}",
    "\0",
    "\x1b[31m",
]
PIECES += [
    "\xe9",
    "\r",
    "kvm_page_fault:",
    "=>",
    "# ",
    "....",
    "[001]",
    "1.5:",
    "gfn",
    "kvmmmu:",
    "CPU:1 [LOST EVENTS]",
]


def cut(line: str, rng: random.Random) -> list[str]:
    at = rng.randrange(len(line) + 1)
    return [rng.choice([line[:at], line[at:]])]


def in_two(line: str, rng: random.Random) -> list[str]:
    at = rng.randrange(len(line) + 1)
    return [line[:at], line[at:]]


def replaced(line: str, rng: random.Random) -> list[str]:
    at, size = rng.randrange(len(line) + 1), rng.choice([0, 0, 1, 1, 3])
    return [line[:at] + rng.choice(PIECES) + line[at + size :]]


def words(line: str, rng: random.Random) -> list[str]:
    found = line.split(" ")
    a, b = rng.randrange(len(found)), rng.randrange(len(found))
    found[a], found[b] = found[b], found[a]
    return [" ".join(found)]


def digits(line: str, rng: random.Random) -> list[str]:
    return ["".join(rng.choice("0123456789abcdef") if c.isdigit() and rng.random() < 0.1 else c for c in line)]


def doubled(line: str, rng: random.Random) -> list[str]:
    return [line + rng.choice(["", " ", "\0"]) + line]


def wrapped(line: str, rng: random.Random) -> list[str]:
    mark = rng.choice(["", "> ", ">> "])
    return [mark + piece for piece in broken(line, rng.randint(20, 110))]


def junk(line: str, rng: random.Random) -> list[str]:
    return [line, "".join(rng.choice(PIECES) for _ in range(rng.randint(0, 6)))]


MUTATIONS: list[Callable[[str, random.Random], list[str]]] = [
    cut, in_two, replaced, words, digits, doubled, wrapped, junk
]  # fmt: skip


def mutated(lines: list[str], rng: random.Random) -> tuple[list[str], list[str]]:
    """A recording with some lines changed, and those that were not."""
    result, kept = [], []
    for line in lines:
        if rng.random() < 0.3:
            pieces = rng.choice(MUTATIONS)(line, rng)
            if rng.random() < 0.2:
                pieces = [piece for once in pieces for piece in rng.choice(MUTATIONS)(once, rng)]
            result += pieces
        else:
            result.append(line)
            kept.append(line)
    return result, kept


def write(path: Path, lines: list[str]) -> Path:
    path.write_bytes("".join(f"{line}\n" for line in lines).encode("latin-1"))
    return path


def read(path: Path) -> tuple[list[Event], TraceReader]:
    reader = TraceReader(path)
    events: list[Event] = []
    with contextlib.suppress(TraceError):  # none of its lines is of a trace
        events += reader
    check_accounts(events, reader)
    return events, reader


def without_lines(events: list[Event]) -> Counter[Event]:
    return Counter(event._replace(line=0) for event in events)


@pytest.mark.parametrize("seed", range(SEEDS))
@pytest.mark.parametrize("form", FORMS)
def test_mutated_recording(form: str, seed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lines, kept = mutated(FORMS[form] * 2, random.Random(f"{form} {seed}"))
    trace = write(tmp_path / "trace", lines)
    events, reader = read(trace)
    if form != "wrapped":  # where what follows a changed line may be more of it
        alone = [event for line in kept for event in TraceReader(write(tmp_path / "line", ["# tracer: x", line]))]
        assert not without_lines(alone) - without_lines(events)
    # line by line, never in blocks
    monkeypatch.setattr(TraceReader, "_learn", lambda *_, **__: None)
    slow_events, slow = read(trace)
    assert slow_events == events
    assert (slow.problem_counts, slow.skipped_events) == (reader.problem_counts, reader.skipped_events)


@pytest.mark.parametrize("seed", range(SEEDS))
@pytest.mark.parametrize("form", ["e-trace.txt", "f-trace.txt", "a-report.txt"])
def test_mutated_recording_is_replayed(form: str, seed: int, tmp_path: Path) -> None:
    """Numbers that no kernel prints: replayed or explained, and the report is text of 80 columns."""
    rng = random.Random(f"{form} {seed}")
    lines = [digits(line, rng)[0] if "kvm_" in line and rng.random() < 0.5 else line for line in FORMS[form]]
    rng.shuffle(lines)
    report = replay(rng.choice(["spinlock", "spinlock-shared", "v5"]), write(tmp_path / "trace", lines))
    assert report.exit_code in (0, 4)
    text = report.text()
    assert text.isascii() and max(map(len, text.splitlines())) <= 80
    found = report.json()
    assert found["lines_read"] == len(lines)
    assert sum(found["splits"].values()) == found["events"]["read"].get("kvm_mmu_split_huge_page", 0)
