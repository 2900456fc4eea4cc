# SPDX-License-Identifier: GPL-2.0-or-later
"""Files, pipes, gzip; and the errors for what cannot be read."""

import gzip
import io
import os
import sys
from pathlib import Path

import pytest

from septum.recordings import TraceError, TraceReader

DATA = Path(__file__).parent / "data"
TRACE = DATA / "a-trace.txt"


def error_of(source: str | Path) -> str:
    """The one line the reader says; it never yields anything before it."""
    with pytest.raises(TraceError) as caught:
        list(TraceReader(source))
    text = str(caught.value)
    assert text.isprintable()
    return text


def test_gzip_is_found_by_its_bytes_not_its_name(tmp_path: Path) -> None:
    packed = tmp_path / "trace.txt"
    packed.write_bytes(gzip.compress(TRACE.read_bytes()))
    assert list(TraceReader(packed)) == list(TraceReader(str(TRACE)))


def test_gzip_in_members_and_padded(tmp_path: Path) -> None:
    text = TRACE.read_bytes()
    packed = tmp_path / "trace.gz"
    packed.write_bytes(gzip.compress(text[:1000]) + gzip.compress(text[1000:]) + bytes(512))
    reader = TraceReader(packed)
    assert list(reader) == list(TraceReader(TRACE))
    assert reader.problems == []


def test_gzip_followed_by_something_else(tmp_path: Path) -> None:
    packed = tmp_path / "trace.gz"
    packed.write_bytes(gzip.compress(TRACE.read_bytes()) + b"something else")
    reader = TraceReader(packed)
    assert list(reader) == list(TraceReader(TRACE))
    assert [problem.kind for problem in reader.problems] == ["truncated"]


@pytest.mark.parametrize("pack", [False, True])
def test_standard_input(pack: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    text = TRACE.read_bytes()
    stdin = io.TextIOWrapper(io.BytesIO(gzip.compress(text) if pack else text))
    monkeypatch.setattr(sys, "stdin", stdin)
    reader = TraceReader("-")
    assert list(reader) == list(TraceReader(TRACE))
    with pytest.raises(TraceError, match="standard input is empty"):
        list(reader)


def test_pipe_that_gives_a_byte_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    class Slow(io.BytesIO):
        def read1(self, _size: int | None = -1, /) -> bytes:
            return self.read(1)

    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(Slow(TRACE.read_bytes())))
    assert list(TraceReader("-")) == list(TraceReader(TRACE))


def test_closed_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert "standard input is closed" in error_of("-")


def test_progress_counts_stored_bytes(tmp_path: Path) -> None:
    packed = tmp_path / "trace.gz"
    packed.write_bytes(gzip.compress(TRACE.read_bytes() * 3000, 1))
    size = packed.stat().st_size
    calls: list[tuple[int, int | None]] = []
    list(TraceReader(packed, events=(), progress=lambda done, total: calls.append((done, total))))
    assert len(calls) == 3000 * TRACE.stat().st_size // (4 << 20) + 1
    assert calls == sorted(calls)
    assert calls[-1] == (size, size)
    assert all(total == size for _, total in calls)


def test_progress_of_a_pipe_has_no_total(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TRACE.read_bytes())))
    calls: list[tuple[int, int | None]] = []
    list(TraceReader("-", progress=lambda done, total: calls.append((done, total))))
    assert calls == [(TRACE.stat().st_size, None)]


def test_iteration_may_stop_anywhere(tmp_path: Path) -> None:
    reader = TraceReader(TRACE)
    events = iter(reader)
    first = next(events)
    del events
    assert next(iter(reader)) == first


def test_missing_file(tmp_path: Path) -> None:
    assert "no such file" in error_of(tmp_path / "nothing")
    (tmp_path / "trace.txt").touch()
    error = error_of(tmp_path / "trace.tx")
    assert error == f"{tmp_path / 'trace.tx'}: no such file. Did you mean {tmp_path / 'trace.txt'}?"


def test_directory(tmp_path: Path) -> None:
    assert error_of(tmp_path) == f"{tmp_path} is a directory: give the trace file in it"


def test_no_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    secret = tmp_path / "trace"
    secret.write_text("x")
    secret.chmod(0)
    if os.access(secret, os.R_OK):  # root may read everything

        def refuse(*_args: object, **_keywords: object) -> None:
            raise PermissionError(13, "Permission denied")

        monkeypatch.setattr("builtins.open", refuse)
    assert error_of(secret) == f"{secret} may not be read by this user: try `sudo cat {secret} > trace.txt`"


@pytest.mark.parametrize("name", ["", "a\0b", "x" * 5000, "a\nb"])
def test_impossible_names(name: str) -> None:
    error_of(name)


def test_file_as_directory() -> None:
    assert "cannot be opened" in error_of(TRACE / "x")


def test_empty_file(tmp_path: Path) -> None:
    empty = tmp_path / "trace.txt"
    empty.touch()
    assert error_of(empty).startswith(f"{empty} is empty: ")


@pytest.mark.parametrize("cut", [2, 5, 10, 12])
def test_gzip_with_nothing_in_it(cut: int, tmp_path: Path) -> None:
    packed = tmp_path / "trace.gz"
    packed.write_bytes(gzip.compress(TRACE.read_bytes())[:cut])
    assert "holds no text" in error_of(packed)
    packed.write_bytes(gzip.compress(b""))
    assert "holds no text: empty gzip" in error_of(packed)
    packed.write_bytes(b"\x1f\x8b" + b"junk" * 10)
    assert "damaged" in error_of(packed)


@pytest.mark.parametrize("pack", [False, True])
@pytest.mark.parametrize(
    ("magic", "advice"),
    [
        (b"PERFILE2" + bytes(20), "run `perf script -i {name} > out.txt`"),
        (b"\x28\xb5\x2f\xfd" + bytes(20), "run `zstd -d {name}`"),
        (b"\xfd7zXZ\0" + bytes(20), "run `unxz -k {name}`"),
        (b"BZh9" + bytes(20), "run `bunzip2 -k {name}`"),
        ("# tracer: nop\n".encode("utf-16"), "is UTF-16 text"),
    ],
)
def test_files_given_by_mistake(magic: bytes, advice: str, pack: bool, tmp_path: Path) -> None:
    given = tmp_path / "trace.dat"
    given.write_bytes(gzip.compress(magic) if pack else magic)
    error = error_of(given)
    assert error.startswith(str(given))
    assert advice.format(name=given) in error


def test_unknown_event_name() -> None:
    with pytest.raises(TraceError, match=r"Did you mean kvm_mmu_split_huge_page\?"):
        TraceReader(TRACE, events=["kvm_mmu_split_hugepage"])
    with pytest.raises(TraceError, match="One of: "):
        TraceReader(TRACE, events=["###"])
    assert len(list(TraceReader(TRACE, events="kvm_page_fault"))) == 4
